//! The bridge between two periods: what was lost, shrank, grew, is new, with the largest movers under each step.

use std::sync::Arc;

use super::bridge_words::{args, ends, finding, subtitle};
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::pen::{BODY, FIGURE, HEADING, SMALL, fit, point, rect, stroke, style, text_width};
use super::rank_table::member_names;
use super::words::{Words, capital, labelled};
use super::{
    Align, Axis, Bar, Brief, CellFormat, Color, Frame, LazyTable, Mark, Panel, Point, Reading,
    Rect, RowGroups, ScaleType, Scene, Shape, TickFormat, Weight,
};
use crate::analysis::BridgeResult;
use crate::analysis::bridge::{BridgeItem, Step};

/// Width of a bar; a step takes 1.
const WIDTH: f64 = 0.58;
/// Points above a bar for its two figures.
const ABOVE: f32 = 48.0;
/// Points below the base line for names and counts, and those of the movers.
const BELOW: [f32; 2] = [44.0, 118.0];
/// Largest movers under a step.
const MOVERS: usize = 3;
/// Height of the card of what was kept.
const CARD: f32 = 92.0;

/// The picture of a bridge.
pub fn draw(result: &Arc<BridgeResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let mut layout = Layout::new(brief, Side::None);
    let args = args(result, &words);
    let [long, short] = finding(result);
    let told = [long, short, "chart-bridge-subtitle"];
    let mut parts = Parts::of(&result.population, &words, brief, told, &args);
    parts.subtitle = subtitle(result, brief, &words);
    layout.plot.left -= layout.gutter - 4.0;
    let movers = layout.plot.height() > 300.0;
    let below = BELOW[0] + if movers { BELOW[1] } else { 0.0 };
    let room = if brief.frame == Frame::Page {
        46.0
    } else {
        40.0
    };
    layout.plot.bottom += room - below;
    let stairs = Stairs::new(result);
    let (card, head) = card_place(&stairs, layout.plot);
    let mut panel = panel(result, brief, &words, (&stairs, head, layout.plot));
    if movers {
        panel
            .marks
            .extend(largest(result, brief, &words, layout.plot));
    }
    if let Some(card) = card.filter(|_| result.kept()[0].is_finite()) {
        parts.shapes = kept(result, brief, &words, card);
        panel.occupied.push(card);
    }
    let rows: Vec<String> = (0..6)
        .map(|at| {
            let name = stairs.name(at, brief, result);
            let amount = stairs.amount(at, &words);
            labelled(
                brief.locale,
                &name,
                &format!("{amount} ({})", words.count(stairs.count(at, result))),
            )
        })
        .collect();
    parts.describe(brief, &rows);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    finish(brief, &layout, parts)
}

/// The six bars: where each starts and ends.
struct Stairs {
    bars: [(f64, f64); 6],
}

impl Stairs {
    fn new(result: &BridgeResult) -> Self {
        let mut level = result.start;
        let mut bars = [(0.0, result.start); 6];
        for (at, step) in Step::ALL[..4].iter().enumerate() {
            let next = level + result.step(*step).value;
            bars[at + 1] = (level, next);
            level = next;
        }
        bars[5] = (0.0, result.end);
        Self { bars }
    }

    fn span(&self) -> (f64, f64) {
        let all = || self.bars.iter().flat_map(|bar| [bar.0, bar.1]);
        (all().fold(0.0, f64::min), all().fold(0.0, f64::max))
    }

    fn top(&self, at: usize) -> f64 {
        self.bars[at].0.max(self.bars[at].1)
    }

    /// The period, or the step.
    fn name(&self, at: usize, brief: &Brief<'_>, result: &BridgeResult) -> String {
        match at {
            0 => ends(result, brief)[0].clone(),
            5 => ends(result, brief)[1].clone(),
            _ => capital(
                &brief
                    .locale
                    .text(&format!("bridge-{}", Step::ALL[at - 1].id())),
            ),
        }
    }

    fn count(&self, at: usize, result: &BridgeResult) -> usize {
        match at {
            0 => result.active[0],
            5 => result.active[1],
            _ => result.steps[at - 1].count,
        }
    }

    fn amount(&self, at: usize, words: &Words<'_>) -> String {
        let (from, to) = self.bars[at];
        match at {
            0 | 5 => words.amount(to),
            _ => words.signed_amount(to - from),
        }
    }
}

/// Where the card stands: above the lower end of the bridge; and the points of room above the bars.
fn card_place(stairs: &Stairs, plot: Rect) -> (Option<Rect>, f32) {
    let height = plot.height();
    let step = plot.width() / 6.0;
    if height < 260.0 || step < 110.0 {
        return (None, ABOVE);
    }
    let (low, high) = stairs.span();
    let width = (step * 2.0 - 16.0).min(320.0);
    let card = |left: f32| rect(left, plot.top - 4.0, left + width, plot.top - 4.0 + CARD);
    let left = card(plot.left);
    let right = card(plot.right - width);
    // Points from the top of the plot to the top of a bar, with the usual room above the highest.
    let down = |value: f64, head: f32| {
        head + ((high - value) / (high - low).max(f64::MIN_POSITIVE)) as f32 * (height - head)
    };
    let free = |bars: [usize; 2], head: f32| {
        bars.into_iter()
            .all(|at| down(stairs.top(at), head) > CARD + ABOVE)
    };
    if free([0, 1], ABOVE) {
        (Some(left), ABOVE)
    } else if free([4, 5], ABOVE) {
        (Some(right), ABOVE)
    } else {
        (Some(left), ABOVE + CARD)
    }
}

fn color(brief: &Brief<'_>, at: usize) -> Color {
    match at {
        0 | 5 => brief.palette.text_soft,
        1 | 2 => brief.palette.bad,
        _ => brief.palette.accent,
    }
}

/// The accounts behind each bar.
fn groups(result: &Arc<BridgeResult>, names: Vec<String>) -> RowGroups {
    let result = result.clone();
    RowGroups::new(names, move |bar| {
        let own = |item: &&BridgeItem| match bar {
            0 => item.before != 0.0,
            5 => item.now != 0.0,
            bar => item.step as usize + 1 == bar,
        };
        let items = result.items.iter();
        items.filter(own).map(|item| item.member).collect()
    })
}

fn panel(
    result: &Arc<BridgeResult>,
    brief: &Brief<'_>,
    words: &Words<'_>,
    (stairs, head, area): (&Stairs, f32, Rect),
) -> Panel {
    let (low, high) = stairs.span();
    let span = (high - low).max(f64::MIN_POSITIVE);
    let high = if high > low { high } else { 1.0 };
    let top = high + span * f64::from(head / (area.height() - head).max(1.0));
    let base = [-0.5, 5.5];
    let mut marks = vec![Mark::Segment {
        from: [base[0], 0.0],
        to: [base[1], 0.0],
        stroke: stroke(1.0, brief.palette.text_faint),
    }];
    marks.extend((0..5).map(|at| {
        let level = stairs.bars[at].1;
        Mark::Segment {
            from: [at as f64 + WIDTH / 2.0, level],
            to: [at as f64 + 1.0 - WIDTH / 2.0, level],
            stroke: super::pen::dashed(1.0, brief.palette.text_faint, 2.0, 3.0),
        }
    }));
    let bars: Vec<Bar> = (0..6)
        .map(|at| Bar {
            at: at as f64,
            width: WIDTH,
            base: stairs.bars[at].0,
            value: stairs.bars[at].1,
            color: color(brief, at),
            item: at as u32,
            label: String::new(),
        })
        .collect();
    marks.push(Mark::Bars {
        bars: bars.into(),
        horizontal: false,
    });
    let room = area.width() / 6.0 - 10.0;
    for at in 0..6 {
        marks.extend(figures(result, brief, words, (stairs, at, room)));
    }
    let names: Vec<String> = (0..6).map(|at| stairs.name(at, brief, result)).collect();
    let axis = |home: (f64, f64)| Axis {
        title: String::new(),
        scale: ScaleType::Linear,
        home,
        format: TickFormat::Hidden,
        grid: false,
    };
    Panel {
        marks,
        reading: Reading::Groups(groups(result, names)),
        ..Panel::bare("bridge", area, axis((-0.5, 5.5)), axis((low, top)))
    }
}

/// What stands above and below a bar.
fn figures(
    result: &BridgeResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    (stairs, at, room): (&Stairs, usize, f32),
) -> Vec<Mark> {
    let palette = brief.palette;
    let ends = at == 0 || at == 5;
    let ink = if ends { palette.text } else { color(brief, at) };
    let note = |y: f64, down: f32, text: String, look| Mark::Note {
        at: [at as f64, y],
        offset: point(0.0, down),
        align: Align::Middle,
        text,
        style: look,
    };
    let fitting = |text: String, sizes: [f32; 2], weight: Weight| {
        let size = sizes
            .into_iter()
            .find(|&size| text_width(&text, size, weight) <= room)
            .unwrap_or(sizes[1]);
        (fit(&text, room, size, weight), size)
    };
    let top = stairs.top(at);
    let bold = Weight::SemiBold;
    let (amount, size) = fitting(stairs.amount(at, words), [FIGURE, BODY], bold);
    let mut marks = vec![note(top, -10.0, amount, style(size, bold, ink))];
    if !ends && result.start > 0.0 {
        let share = words.signed_share(result.steps[at - 1].value / result.start);
        let look = style(BODY, Weight::Regular, palette.text_soft);
        marks.push(note(top, -32.0, share, look));
    }
    let floor = stairs.span().0;
    let name = stairs.name(at, brief, result);
    let lines = super::pen::wrap(&name, room, SMALL, bold);
    let mut down = 22.0;
    if lines.len() == 2 {
        for line in lines {
            marks.push(note(
                floor,
                down - 4.0,
                line,
                style(SMALL, bold, palette.text),
            ));
            down += 15.0;
        }
        down += 1.0;
    } else {
        let (name, size) = fitting(name, [HEADING, SMALL], bold);
        marks.push(note(floor, down, name, style(size, bold, palette.text)));
        down += 20.0;
    }
    let count = words.count(stairs.count(at, result));
    let (count, size) = fitting(count, [BODY, SMALL], Weight::Regular);
    let look = style(size, Weight::Regular, palette.text_soft);
    marks.push(note(floor, down, count, look));
    marks
}

/// The largest movers of each step, below it.
fn largest(result: &BridgeResult, brief: &Brief<'_>, words: &Words<'_>, area: Rect) -> Vec<Mark> {
    let palette = brief.palette;
    let floor = Stairs::new(result).span().0;
    let step = area.width() / 6.0;
    let mut marks = Vec::new();
    let mut write = |at: f64, across: f32, down: f32, align: Align, text: String, look| {
        marks.push(Mark::Note {
            at: [at, floor],
            offset: Point { x: across, y: down },
            align,
            text,
            style: look,
        });
    };
    let soft = style(SMALL, Weight::Regular, palette.text_soft);
    let plain = style(SMALL, Weight::Regular, palette.text);
    let head = fit(
        &words.text("chart-bridge-movers", &[]),
        step - 8.0,
        SMALL,
        Weight::SemiBold,
    );
    let look = style(SMALL, Weight::SemiBold, palette.text_soft);
    write(0.0, -step / 2.0 + 4.0, 82.0, Align::Start, head, look);
    let mut movers: Vec<(f64, f32, Arc<str>, String)> = Vec::new();
    for (column, step_of) in Step::ALL[..4].iter().enumerate() {
        let mut own: Vec<_> = result.items.iter().filter(|i| i.step == *step_of).collect();
        own.sort_by(|a, b| {
            let by = b.change().abs().total_cmp(&a.change().abs());
            by.then(a.member.cmp(&b.member))
        });
        own.truncate(MOVERS);
        let names = member_names(
            &result.population,
            own.iter().map(|item| item.member),
            (brief.locale, words.by, brief.mask_names),
        );
        movers.extend(
            own.iter()
                .zip(names.iter())
                .enumerate()
                .map(|(row, (item, name))| {
                    let figure = words.signed_amount(item.change());
                    ((column + 1) as f64, row as f32, name.clone(), figure)
                }),
        );
    }
    let half = step / 2.0 - 7.0;
    let width = |text: &str| text_width(text, SMALL, Weight::Regular);
    let is_cut = |(.., name, figure): &(f64, f32, Arc<str>, String)| {
        width(name) + width(figure) + 8.0 > 2.0 * half
    };
    // Names that have no room beside their figures stand above them.
    let above = movers.iter().any(is_cut);
    for (at, row, name, figure) in movers {
        if above {
            let down = 80.0 + 32.0 * row;
            let name = fit(&name, 2.0 * half, SMALL, Weight::Regular);
            write(at, -half, down, Align::Start, name, soft);
            write(at, -half, down + 14.0, Align::Start, figure, plain);
        } else {
            let down = 82.0 + 20.0 * row;
            write(at, -half, down, Align::Start, name.to_string(), soft);
            write(at, half, down, Align::End, figure, plain);
        }
    }
    marks
}

/// What the first period's accounts still bring.
fn kept(result: &BridgeResult, brief: &Brief<'_>, words: &Words<'_>, card: Rect) -> Vec<Shape> {
    let palette = brief.palette;
    let [gross, net] = result.kept();
    let mut shapes = vec![Shape::Rect {
        rect: card,
        radius: 6.0,
        fill: Some(palette.surface),
        stroke: None,
    }];
    let room = card.width() - 32.0;
    let mut write = |x: f32, y: f32, text: &str, room: f32, size: f32, weight, ink| {
        let text = fit(text, room, size, weight);
        let at = point(card.left + 16.0 + x, card.top + y);
        shapes.push(super::pen::text_shape(
            at,
            Align::Start,
            text,
            style(size, weight, ink),
        ));
    };
    let bold = Weight::SemiBold;
    let head = words.text("chart-bridge-kept", &[]);
    write(0.0, 23.0, &head, room, SMALL, bold, palette.text_soft);
    for (at, (kept, key)) in [(gross, "chart-bridge-gross"), (net, "chart-bridge-net")]
        .into_iter()
        .enumerate()
    {
        let x = at as f32 * (room / 2.0);
        let figure = words.title_share(kept);
        write(x, 53.0, &figure, room / 2.0, 24.0, bold, palette.text);
        let said = words.text(key, &[]);
        let soft = palette.text_soft;
        write(
            x,
            76.0,
            &said,
            room / 2.0 - 8.0,
            SMALL,
            Weight::Regular,
            soft,
        );
    }
    shapes
}

fn table(result: &Arc<BridgeResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    let heads = ends(&result, brief);
    MemberTable::new(brief, words).lazily(result.items.len(), move |table| {
        let steps = Step::ALL.map(|step| -> Arc<str> {
            Arc::from(capital(
                &table.locale.text(&format!("bridge-{}", step.id())),
            ))
        });
        let items = || result.items.iter();
        let members = || items().map(|item| item.member);
        let [before, now] = heads;
        vec![
            table.names(&result.population, members()),
            table.classes(
                "chart-bridge-step",
                items().map(|item| steps[item.step as usize].clone()),
            ),
            table.amounts(now, items().map(|item| item.now)),
            table.amounts(before, items().map(|item| item.before)),
            table.amounts(
                table.locale.text("chart-bridge-change"),
                items().map(|item| item.change()),
            ),
            table.numbers(
                "chart-bridge-percent",
                CellFormat::Percent,
                items().map(|item| {
                    if item.before > 0.0 {
                        item.change() / item.before
                    } else {
                        f64::NAN
                    }
                }),
            ),
        ]
    })
}
