//! The hierarchical chart: areas within areas, squarified so that they can be compared.

use std::sync::Arc;

use super::frame::{Layout, Side, finish};
use super::member_table::MemberTable;
use super::parts::Parts;
use super::pen::{BODY, SMALL, fit, style, text_width, two_lines};
use super::rank_table::member_names;
use super::side::Row;
use super::words::{Words, column_name, dotted, elides};
use super::{
    Align, Axis, Brief, CellFormat, Color, GridCell, LazyTable, Mark, Panel, Point, Reading, Rect,
    ScaleType, Scene, TickFormat, Weight,
};
use crate::analysis::TreemapResult;
use crate::analysis::treemap::Branch;
use crate::locale::Arg;
use crate::model::By;

/// Letters (with the dots) that a cut name must show more of.
const FEWEST_LETTERS: usize = 6;
/// Height of the name over a part of the first and of the second column.
const HEAD: f32 = 20.0;
const SUBHEAD: f32 = 17.0;
/// From one line of a name to the next.
const LINE: f32 = 15.0;
/// Accounts of a part that have an area of their own; the others share one.
const LEAVES: usize = 40;
/// Parts listed beside the areas.
const LISTED: usize = 12;

/// The picture of a hierarchy.
pub fn draw(result: &Arc<TreemapResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let mut area = layout.plot;
    area.left -= layout.gutter;
    let names = member_names(
        &result.population,
        0..result.population.members.len() as u32,
        (brief.locale, words.by, brief.mask_names),
    );
    let mut map = Map {
        result,
        brief,
        words: &words,
        names: &names,
        area,
        cells: Vec::new(),
        marks: Vec::new(),
    };
    map.draw();
    let panel = Panel {
        id: "treemap",
        area,
        x: axis(),
        y: axis(),
        marks: [
            vec![Mark::Cells {
                cells: map.cells.into(),
            }],
            map.marks,
        ]
        .concat(),
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::Item,
        boxed: false,
        gutter: 0.0,
        occupied: Vec::new(),
    };
    let key = match result.branches.len() {
        0 => "finding-lorenz-empty",
        1 => "finding-treemap-one",
        _ => "finding-treemap",
    };
    let args = args(result, &words);
    let short = if key == "finding-treemap" {
        "finding-treemap-short"
    } else {
        key
    };
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [key, short, "treemap-subtitle"],
        &args,
    );
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let rows = rows(result, &words);
    let list: Vec<String> = rows
        .iter()
        .map(|(name, figure)| format!("{name}: {figure}"))
        .collect();
    parts.describe(brief, &list);
    let head = column_name(
        brief.locale,
        result.levels.first().map_or("", |level| level),
    );
    parts.beside(&layout, brief, |column| {
        // The amounts go before a name is cut for them.
        let is_cut = |(name, figure): &(String, String)| {
            let room = column.width() - text_width(figure, BODY, Weight::Regular) - 12.0;
            let lines = two_lines(name, room, BODY, Weight::Regular);
            lines.iter().any(|line| line.ends_with('…'))
        };
        let brief_figures = rows.iter().any(is_cut);
        let shares = result.branches.iter();
        let shares = shares.map(|branch| words.share(result.share(branch.value)));
        let rows: Vec<Row> = rows
            .iter()
            .zip(shares)
            .enumerate()
            .map(|(at, ((name, figure), share))| {
                let figure = if brief_figures { &share } else { figure };
                let mut row = Row::new(name.clone(), figure.clone());
                row.color = Some(brief.palette.category_ink[at % 8]);
                row
            })
            .collect();
        column.table(&head, "", &rows, 26.0);
        column.note(&words.text("treemap-note", &args));
    });
    finish(brief, &layout, parts)
}

fn axis() -> Axis {
    Axis {
        title: String::new(),
        scale: ScaleType::Linear,
        home: (0.0, 1.0),
        format: TickFormat::Hidden,
        grid: false,
    }
}

fn name_of(branch: &Branch, words: &Words<'_>) -> String {
    if branch.name.is_empty() {
        words.text("breakdown-not-given", &[])
    } else {
        branch.name.to_string()
    }
}

/// The parts of the first column with their shares.
fn rows(result: &TreemapResult, words: &Words<'_>) -> Vec<(String, String)> {
    let parts = result.branches.iter().take(LISTED);
    parts
        .map(|branch| {
            let share = words.share(result.share(branch.value));
            let figure = dotted([words.amount(branch.value).as_str(), share.as_str()]);
            (name_of(branch, words), figure)
        })
        .collect()
}

fn args(result: &TreemapResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let part = |at: usize| result.branches.get(at);
    let name = |branch: Option<&Branch>| branch.map_or_else(String::new, |b| name_of(b, words));
    let share = |at: usize| result.share(part(at).map_or(f64::NAN, |branch| branch.value));
    let within = part(0).and_then(|branch| branch.branches.first());
    let account = match words.by {
        By::Supplier => "supplier",
        By::Product => "product",
        By::Customer | By::Column(_) => "customer",
    };
    let levels: Vec<String> = result
        .levels
        .iter()
        .map(|level| level.as_str())
        .chain([account])
        .map(|level| column_name(words.locale, level))
        .collect();
    vec![
        ("name", Arg::from(name(part(0)))),
        ("share", Arg::from(words.title_share(share(0)))),
        ("eshare", Arg::from(elides(share(0)))),
        ("second", Arg::from(name(part(1)))),
        ("share2", Arg::from(words.title_share(share(1)))),
        ("eshare2", Arg::from(elides(share(1)))),
        ("part", Arg::from(name(within))),
        ("levels", Arg::from(levels.join(" → "))),
    ]
}

struct Map<'a> {
    result: &'a TreemapResult,
    brief: &'a Brief<'a>,
    words: &'a Words<'a>,
    names: &'a [Arc<str>],
    area: Rect,
    cells: Vec<GridCell>,
    marks: Vec<Mark>,
}

impl Map<'_> {
    fn draw(&mut self) {
        let values: Vec<f64> = self
            .result
            .branches
            .iter()
            .map(|branch| branch.value)
            .collect();
        let result = self.result;
        for (at, place) in squarify(&values, self.area).into_iter().enumerate() {
            let branch = &result.branches[at];
            let color = self.brief.palette.category[at % 8];
            let share = self.words.share(result.share(branch.value));
            let name = name_of(branch, self.words);
            let head = format!("{name}  {share}");
            // A share that is cut says something else.
            let fits =
                |text: &str, size| text_width(text, size, Weight::SemiBold) <= place.width() - 10.0;
            let head = if fits(&head, BODY) { head } else { name };
            let size = if fits(&head, BODY) { BODY } else { SMALL };
            let inner = self.headed(place, &head, (HEAD, size, Weight::SemiBold), 2.0);
            if branch.branches.is_empty() {
                self.leaves(branch, inner, color);
                continue;
            }
            let values: Vec<f64> = branch.branches.iter().map(|below| below.value).collect();
            for (below, place) in branch.branches.iter().zip(squarify(&values, inner)) {
                let head = name_of(below, self.words);
                let inner = self.headed(place, &head, (SUBHEAD, SMALL, Weight::Regular), 1.0);
                self.leaves(below, inner, color);
            }
        }
    }

    /// Writes a name over a part where there is room for it; answers with what is left.
    fn headed(
        &mut self,
        place: Rect,
        text: &str,
        (height, size, weight): (f32, f32, Weight),
        gap: f32,
    ) -> Rect {
        let inner = Rect {
            left: place.left + gap,
            top: place.top + gap,
            right: place.right - gap,
            bottom: place.bottom - gap,
        };
        if inner.height() < height * 2.2 || inner.width() < 44.0 {
            return inner;
        }
        let room = inner.width() - 6.0;
        let shown = worth(text, fit(text, room, size, weight));
        // A name that would be cut takes a second line where the part is high.
        let two = two_lines(text, room, size, weight);
        let whole = two.len() == 2 && !two.iter().any(|line| line.ends_with('…'));
        let (lines, height) = match shown != text && whole && inner.height() > height * 4.0 {
            true => (two, height + LINE - 1.0),
            // Half a name over a small part says less than none.
            false if shown != text && weight == Weight::Regular => return inner,
            false => (vec![shown], height),
        };
        let ink = if weight == Weight::SemiBold {
            self.brief.palette.text
        } else {
            self.brief.palette.text_soft
        };
        for (row, text) in lines.into_iter().rev().enumerate() {
            self.marks.push(Mark::Note {
                at: self.plot(inner.left, inner.top),
                offset: Point {
                    x: 3.0,
                    y: height - 5.0 - (LINE - 1.0) * row as f32,
                },
                align: Align::Start,
                text,
                style: style(size, weight, ink),
            });
        }
        Rect {
            top: inner.top + height,
            ..inner
        }
    }

    fn plot(&self, x: f32, y: f32) -> [f64; 2] {
        [
            f64::from((x - self.area.left) / self.area.width().max(1.0)),
            f64::from(1.0 - (y - self.area.top) / self.area.height().max(1.0)),
        ]
    }

    fn leaves(&mut self, branch: &Branch, place: Rect, color: Color) {
        let (own, rest) = branch.leaves.split_at(branch.leaves.len().min(LEAVES));
        let mut values: Vec<f64> = own.iter().map(|leaf| leaf.value).collect();
        if !rest.is_empty() {
            values.push(rest.iter().map(|leaf| leaf.value).sum());
        }
        for (at, place) in squarify(&values, place).into_iter().enumerate() {
            let (name, items) = match own.get(at) {
                Some(leaf) => {
                    let name = self.names[leaf.account as usize].to_string();
                    (name, vec![leaf.account])
                }
                None => {
                    let n = [("n", Arg::from(rest.len()))];
                    (self.words.text("chart-others", &n), Vec::new())
                }
            };
            self.leaf(name, values[at], items, place, color);
        }
    }

    fn leaf(&mut self, name: String, value: f64, items: Vec<u32>, place: Rect, color: Color) {
        let palette = self.brief.palette;
        let selected = items
            .first()
            .is_some_and(|&leaf| (self.brief.selected)(&self.names[leaf as usize]));
        let fill = palette
            .canvas
            .mixed(color, if selected { 0.55 } else { 0.26 });
        let (from, to) = (
            self.plot(place.left, place.bottom),
            self.plot(place.right, place.top),
        );
        // A name needs room for some letters of it; an amount for all of its figures.
        let has_name = place.width() > 46.0 && place.height() > 19.0;
        let amount = self.words.amount(value);
        let lines = match has_name {
            true => lines(&name, place),
            false => Vec::new(),
        };
        let below = LINE * lines.len() as f32;
        // An amount of nobody says nothing.
        let has_amount = !lines.is_empty()
            && place.height() > 46.0 + below
            && text_width(&amount, SMALL, Weight::SemiBold) + 10.0 < place.width();
        for (row, line) in lines.into_iter().enumerate() {
            self.marks.push(Mark::Note {
                at: [from[0], to[1]],
                offset: Point {
                    x: 5.0,
                    y: 15.0 + LINE * row as f32,
                },
                align: Align::Start,
                text: line,
                style: style(SMALL, Weight::Regular, palette.text),
            });
        }
        if has_amount {
            self.marks.push(Mark::Note {
                at: [from[0], to[1]],
                offset: Point {
                    x: 5.0,
                    y: 17.0 + below,
                },
                align: Align::Start,
                text: amount,
                style: style(SMALL, Weight::SemiBold, palette.text),
            });
        }
        self.cells.push(GridCell {
            x: (from[0], to[0]),
            y: (from[1], to[1]),
            inset: [0.5; 4],
            fill,
            ink: palette.text,
            soft: palette.text_soft,
            head: String::new(),
            figure: String::new(),
            detail: String::new(),
            items: items.into(),
        });
    }
}

/// The name of an account in its area: on two lines where one is too short and there is height for them.
fn lines(name: &str, place: Rect) -> Vec<String> {
    let width = place.width() - 9.0;
    let whole = |lines: &[String]| !lines.iter().any(|line| line.ends_with('…'));
    let two = match place.height() > 22.0 + LINE {
        true => two_lines(name, width, SMALL, Weight::Regular),
        false => Vec::new(),
    };
    if !two.is_empty() && whole(&two) {
        return two;
    }
    let one = worth(name, fit(name, width, SMALL, Weight::Regular));
    let longer = |text: &str| text.chars().count();
    // What is cut even on two lines says more there where the first of them is whole.
    if two.len() == 2 && !two[0].ends_with('…') && longer(&two.concat()) > longer(&one) {
        return two;
    }
    Vec::from_iter((!one.is_empty()).then_some(one))
}

/// A name that is cut to a few letters, or to less than half of them, is none.
fn worth(whole: &str, shown: String) -> String {
    let letters = |text: &str| text.chars().count();
    let kept = letters(&shown) > FEWEST_LETTERS && letters(&shown) * 2 > letters(whole);
    match shown == whole || kept {
        true => shown,
        false => String::new(),
    }
}

/// Rectangles of these areas in `place`, in their order, as near to squares as rows of them can be (Bruls, Huizing &
/// van Wijk 2000). Values descend; what is not positive takes no room.
pub fn squarify(values: &[f64], place: Rect) -> Vec<Rect> {
    let total: f64 = values.iter().filter(|value| **value > 0.0).sum();
    let empty = Rect {
        right: place.left,
        bottom: place.top,
        ..place
    };
    let mut found = vec![empty; values.len()];
    let size = f64::from(place.width().max(0.0)) * f64::from(place.height().max(0.0));
    if total <= 0.0 || !total.is_finite() || size <= 0.0 {
        return found;
    }
    let areas: Vec<f64> = values
        .iter()
        .map(|value| value.max(0.0) / total * size)
        .collect();
    let (mut left, mut top) = (f64::from(place.left), f64::from(place.top));
    let (right, bottom) = (f64::from(place.right), f64::from(place.bottom));
    let mut start = 0;
    while start < areas.len() {
        let side = (right - left).min(bottom - top).max(1e-9);
        let mut end = start + 1;
        let mut sum = areas[start];
        let mut worst = ratio(areas[start], areas[start], sum, side);
        while end < areas.len() {
            let next = ratio(areas[start], areas[end], sum + areas[end], side);
            if next > worst {
                break;
            }
            (sum, worst, end) = (sum + areas[end], next, end + 1);
        }
        let across = right - left >= bottom - top;
        let depth = sum / side;
        let mut at = if across { top } else { left };
        for index in start..end {
            let length = if sum > 0.0 {
                areas[index] / sum * side
            } else {
                0.0
            };
            let (x0, y0, x1, y1) = if across {
                (left, at, left + depth, at + length)
            } else {
                (at, top, at + length, top + depth)
            };
            found[index] = Rect {
                left: x0 as f32,
                top: y0 as f32,
                right: x1.min(right) as f32,
                bottom: y1.min(bottom) as f32,
            };
            at += length;
        }
        if across {
            left += depth;
        } else {
            top += depth;
        }
        start = end;
    }
    found
}

/// The worst ratio of the sides in a row of areas from `most` to `least` along `side`.
fn ratio(most: f64, least: f64, sum: f64, side: f64) -> f64 {
    if least <= 0.0 || sum <= 0.0 {
        return f64::INFINITY;
    }
    let (side, sum) = (side * side, sum * sum);
    (side * most / sum).max(sum / (side * least))
}

fn table(result: &Arc<TreemapResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let locale = brief.locale.clone();
    MemberTable::new(brief, words).lazily(result.population.members.len(), move |table| {
        let n = result.population.members.len();
        let mut of: Vec<Vec<Vec<Arc<str>>>> = vec![vec![Vec::new(); n]; result.levels.len()];
        for branch in &result.branches {
            mark(branch, &mut of, &mut Vec::new());
        }
        let all = || 0..n as u32;
        let mut columns = vec![table.names(&result.population, all())];
        for (level, cells) in result.levels.iter().zip(of) {
            let mut column = table.texts("field-segment", cells.iter().map(|names| joined(names)));
            column.head = column_name(&locale, level);
            columns.push(column);
        }
        columns.push(table.values(&result.population, all()));
        let shares = result
            .population
            .values
            .iter()
            .map(|&value| result.share(value));
        columns.push(table.numbers("chart-head-share", CellFormat::Percent, shares));
        columns
    })
}

/// Names of parts in one cell: an account may have a place in several.
fn joined(names: &[Arc<str>]) -> Arc<str> {
    match names {
        [name] => name.clone(),
        names => Arc::from(names.join(", ")),
    }
}

/// Writes the names of a part and of those above it beside its accounts.
fn mark(branch: &Branch, of: &mut [Vec<Vec<Arc<str>>>], above: &mut Vec<Arc<str>>) {
    above.push(branch.name.clone());
    for below in &branch.branches {
        mark(below, of, above);
    }
    for leaf in &branch.leaves {
        for (level, name) in above.iter().enumerate() {
            let cell = of
                .get_mut(level)
                .and_then(|cells| cells.get_mut(leaf.account as usize));
            if let Some(cell) = cell.filter(|names| !names.contains(name)) {
                cell.push(name.clone());
            }
        }
    }
    above.pop();
}
