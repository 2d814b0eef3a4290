//! Grids of zones: names in tinted cells; one matrix crossed with another as counts in cells.

use std::sync::Arc;

use super::frame::{Layout, Side, finish};
use super::grid::grid_panel;
use super::matrix_words::label_name;
use super::palette::BUBBLE_ALPHA;
use super::parts::Parts;
use super::pen::{BODY, SMALL, fit, point, rect, style, text_width};
use super::side::{FiguresRow, SideColumn};
use super::words::{
    Words, capital, description, dotted, elides, filter_line, lower, period, shown_line,
    source_line,
};
use super::zone_table::{shown_name, table};
use super::{
    Align, Axis, Brief, Bubble, Color, Corner, GridCell, Mark, Panel, Point, Reading, Rect,
    ScaleType, Scene, TickFormat, Weight,
};
use crate::analysis::ClassShare;
use crate::analysis::zones::{Steps, ZoneResult};
use crate::locale::Arg;

/// Height of a line of a list in a cell.
const LINE: f32 = 17.0;
/// Room for the name of a cell above its list.
const HEAD: f32 = 36.0;
/// A grid while it is drawn.
struct Picture<'a> {
    result: &'a ZoneResult,
    brief: &'a Brief<'a>,
    words: Words<'a>,
    layout: Layout,
}

/// The picture of a grid of zones.
pub fn draw(result: &Arc<ZoneResult>, brief: &Brief<'_>) -> Scene {
    let population = &result.population;
    let picture = Picture {
        result,
        brief,
        words: Words::new(brief, population),
        layout: Layout::new(brief, Side::Wide),
    };
    let words = &picture.words;
    let n = result.items.len();
    let panel = if result.spec.crossed {
        picture.crossed()
    } else {
        picture.plane()
    };
    let (title, short_title) = picture.finding();
    let rows: Vec<String> = (0..result.zones.len())
        .map(|zone| {
            let detail = picture.detail(&result.zones[zone]);
            super::words::labelled(brief.locale, &picture.zone_name(zone), &detail)
        })
        .collect();
    let mut parts = Parts {
        description: description(brief.locale, &title, &rows),
        title,
        short_title,
        subtitle: dotted([
            picture.axes().as_str(),
            period(brief.locale, population.period).as_str(),
            words.count(n).as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, population.as_of),
            shown_line(brief.locale, &words.count(n), &result.left_out),
        ),
        table: table(result, brief, words),
        ..Parts::default()
    };
    if let Some(side) = picture.layout.side {
        parts.shapes = picture.side(side);
    }
    parts.panels = vec![panel];
    finish(brief, &picture.layout, parts)
}

/// The colour of each zone.
pub fn zone_categories(method: &str) -> [usize; 5] {
    match method {
        "adl" => [0, 2, 1, 7, 7],
        "life_cycle" => [1, 0, 2, 7, 7],
        "preference_kraljic" => [0, 6, 2, 1, 7],
        "kraljic_moves" => [0, 7, 6, 7, 7],
        _ => [0, 2, 7, 7, 7],
    }
}

impl Picture<'_> {
    fn color(&self, zone: usize) -> Color {
        let category = zone_categories(self.result.method())[zone.min(4)];
        self.brief.palette.category[category]
    }

    fn ink(&self, zone: usize) -> Color {
        let category = zone_categories(self.result.method())[zone.min(4)];
        self.brief.palette.category_ink[category]
    }

    fn zone_name(&self, zone: usize) -> String {
        self.brief.locale.text(&self.result.zone_key(zone))
    }

    fn part(&self, of: &ClassShare) -> String {
        if of.share.is_finite() {
            self.words.title_share(of.share)
        } else {
            self.words.amount(of.value)
        }
    }

    fn detail(&self, of: &ClassShare) -> String {
        let share = if of.share.is_finite() {
            let share = self.words.title_share(of.share);
            format!("{share} {}", self.words.of_what())
        } else {
            String::new()
        };
        dotted([self.words.count(of.count).as_str(), share.as_str()])
    }

    fn axes(&self) -> String {
        let name = |axis: &Steps| label_name(self.brief.locale, &axis.label);
        let args = [
            ("x", Arg::from(lower(&name(&self.result.spec.x)))),
            ("y", Arg::from(capital(&name(&self.result.spec.y)))),
        ];
        self.brief.locale.text_with("chart-matrix-subtitle", &args)
    }

    fn steps(&self, axis: &Steps) -> Vec<String> {
        let steps = axis.steps.iter();
        steps
            .map(|step| self.brief.locale.text(&step.key))
            .collect()
    }

    fn axis(&self, axis: &Steps) -> Axis {
        Axis {
            title: label_name(self.brief.locale, &axis.label),
            scale: ScaleType::Linear,
            home: (-0.5, axis.steps.len().max(1) as f64 - 0.5),
            format: TickFormat::Names(self.steps(axis).into()),
            grid: false,
        }
    }

    /// Where a step starts and ends, in plot coordinates.
    fn range(step: usize) -> (f64, f64) {
        (step as f64 - 0.5, step as f64 + 0.5)
    }

    /// The plane of a grid that is not crossed.
    fn plane(&self) -> Panel {
        let result = self.result;
        let (x, y) = (self.axis(&result.spec.x), self.axis(&result.spec.y));
        let mut area = self.layout.plot;
        let widest = self
            .steps(&result.spec.y)
            .iter()
            .map(|text| text_width(text, SMALL, Weight::Regular))
            .fold(0.0, f32::max);
        let start = area.left - self.layout.gutter;
        area.left = start + widest.min(area.width() * 0.3) + 16.0;
        let mut panel = Panel {
            id: "zones",
            area,
            handles: Vec::new(),
            x,
            y,
            marks: Vec::new(),
            labels: Vec::new(),
            reading: Reading::Item,
            boxed: true,
            gutter: area.left - start,
            occupied: Vec::new(),
        };
        let columns = result.spec.x.steps.len().max(1) as f32;
        panel.marks = self.cells(panel.area.width() / columns - 26.0);
        self.list(&mut panel);
        panel
    }

    /// The tinted cells, each with the longest form of its name that has room in `width` points.
    fn cells(&self, width: f32) -> Vec<Mark> {
        let result = self.result;
        let palette = self.brief.palette;
        let fits = |text: &&String| text_width(text, SMALL, Weight::SemiBold) <= width;
        let mut bands = Vec::new();
        let mut names = Vec::new();
        for row in 0..result.spec.y.steps.len() {
            for column in 0..result.spec.x.steps.len() {
                let x = Self::range(column);
                let y = Self::range(row);
                let zone = result.zone(column, row);
                bands.push(Mark::Band {
                    x,
                    y,
                    fill: self.color(zone).fade(palette.tint_in_title),
                });
                let of = result.cell(column, row);
                let count = self.brief.locale.number(of.count as f64, 0);
                let figures = match of.count {
                    0 => String::new(),
                    _ => dotted([count.as_str(), self.part(&of).as_str()]),
                };
                let zone_name = self.zone_name(zone);
                let forms = [
                    dotted([zone_name.as_str(), figures.as_str()]),
                    dotted([zone_name.as_str(), count.as_str()]),
                    zone_name,
                    figures,
                ];
                let name = forms.iter().find(fits).unwrap_or(&count).clone();
                names.push(Mark::Corner {
                    x,
                    y,
                    corner: Corner::TopLeft,
                    shift: Point::default(),
                    name,
                    detail: String::new(),
                    color: self.ink(zone),
                    soft: palette.text_soft,
                });
            }
        }
        let rule = super::pen::stroke(1.0, palette.canvas);
        for (axis, vertical) in [(&result.spec.x, true), (&result.spec.y, false)] {
            bands.extend((1..axis.steps.len()).map(|step| Mark::Rule {
                vertical,
                at: step as f64 - 0.5,
                stroke: rule,
            }));
        }
        bands.extend(names);
        bands
    }

    fn largest(&self) -> f64 {
        let values = self.result.items.iter().map(|item| item.value.abs());
        values.filter(|value| value.is_finite()).fold(0.0, f64::max)
    }

    fn radius(&self, item: usize, reach: f32) -> f32 {
        let largest = self.largest();
        let value = self.result.items[item].value.abs();
        if largest > 0.0 && value.is_finite() {
            (reach * (value / largest).sqrt() as f32).max(3.5)
        } else {
            (reach * 0.3).max(4.0)
        }
    }

    fn bubble(&self, item: usize, at: [f64; 2], radius: f32) -> Bubble {
        let own = &self.result.items[item];
        let zone = self
            .result
            .zone(usize::from(own.column), usize::from(own.row));
        let hollow = !own.evidence;
        let color = self.color(zone);
        Bubble {
            at,
            radius,
            size: own.value,
            color: if hollow {
                color
            } else {
                color.fade(BUBBLE_ALPHA)
            },
            hollow,
            unsure: false,
            item: item as u32,
        }
    }

    /// Items by value, largest first, ties by name.
    fn order(&self) -> Vec<usize> {
        let value = |item: usize| {
            let value = self.result.items[item].value;
            if value.is_finite() { value } else { 0.0 }
        };
        let mut order: Vec<usize> = (0..self.result.items.len()).collect();
        order.sort_by(|&a, &b| {
            value(b)
                .total_cmp(&value(a))
                .then_with(|| self.result.name(a).cmp(self.result.name(b)))
                .then(a.cmp(&b))
        });
        order
    }

    /// The names of each cell below one another, each behind its bubble; what has no room is counted.
    fn list(&self, panel: &mut Panel) {
        let palette = self.brief.palette;
        let columns = self.result.spec.x.steps.len();
        let mut cells: Vec<Vec<usize>> = vec![Vec::new(); self.result.cells.len()];
        for item in self.order() {
            let own = &self.result.items[item];
            cells[usize::from(own.row) * columns + usize::from(own.column)].push(item);
        }
        let view = panel.home();
        let mut bubbles = Vec::new();
        let mut notes = Vec::new();
        for (at, items) in cells.iter().enumerate() {
            let x = Self::range(at % columns.max(1));
            let y = Self::range(at / columns.max(1));
            let from = panel.position(&view, panel.area, [x.0, y.1]);
            let to = panel.position(&view, panel.area, [x.1, y.0]);
            let room = (((to.y - from.y - HEAD - 4.0) / LINE) as usize).max(1);
            let shown = if items.len() > room {
                room - 1
            } else {
                items.len()
            };
            let width = to.x - from.x - 34.0;
            let mut line = |row: usize, left: f32, text: String, color: Color, strong: bool| {
                let base = point(from.x + left, from.y + HEAD + LINE * row as f32 + 4.0);
                let weight = if strong {
                    Weight::SemiBold
                } else {
                    Weight::Regular
                };
                notes.push(Mark::Note {
                    at: panel.place(&view, panel.area, base),
                    offset: Point::default(),
                    align: Align::Start,
                    text: fit(&text, width, SMALL, weight),
                    style: style(SMALL, weight, color),
                });
            };
            for (row, &item) in items.iter().take(shown).enumerate() {
                let center = point(from.x + 16.0, from.y + HEAD + LINE * row as f32);
                let place = panel.place(&view, panel.area, center);
                bubbles.push(self.bubble(item, place, self.radius(item, 8.0)));
                let name = shown_name(self.result, item, self.brief);
                let selected = (self.brief.selected)(self.result.name(item));
                line(row, 28.0, name, palette.text, selected);
            }
            if shown < items.len() {
                let args = [("n", Arg::from(items.len() - shown))];
                let text = self.brief.locale.text_with("chart-zone-more", &args);
                let left = if shown == 0 { 10.0 } else { 28.0 };
                line(shown, left, text, palette.text_soft, false);
            }
        }
        panel.marks.push(Mark::Bubbles {
            bubbles: bubbles.into(),
        });
        panel.marks.extend(notes);
    }

    /// Counts in the cells of one matrix crossed with another.
    fn crossed(&self) -> Panel {
        let result = self.result;
        let palette = self.brief.palette;
        let columns = result.spec.x.steps.len();
        let mut items: Vec<Vec<u32>> = vec![Vec::new(); result.cells.len()];
        for item in self.order() {
            let own = &result.items[item];
            items[usize::from(own.row) * columns + usize::from(own.column)].push(item as u32);
        }
        let cells: Vec<GridCell> = (0..result.cells.len())
            .map(|at| {
                let (column, row) = (at % columns.max(1), at / columns.max(1));
                let zone = result.zone(column, row);
                let of = result.cells[at];
                let share = of.share.clamp(0.0, 1.0);
                let strength = if share > 0.0 {
                    0.12 + 0.3 * share.sqrt()
                } else {
                    0.12
                };
                GridCell {
                    x: (column as f64 - 0.5, column as f64 + 0.5),
                    y: (row as f64 - 0.5, row as f64 + 0.5),
                    inset: [1.5; 4],
                    fill: if of.count == 0 {
                        palette.surface
                    } else {
                        self.color(zone).fade(strength as f32)
                    },
                    ink: palette.text,
                    soft: palette.text,
                    head: if of.count == 0 {
                        String::new()
                    } else {
                        self.zone_name(zone)
                    },
                    figure: if of.count == 0 {
                        String::new()
                    } else {
                        self.brief.locale.number(of.count as f64, 0)
                    },
                    detail: if of.count == 0 {
                        "–".to_owned()
                    } else {
                        self.part(&of)
                    },
                    items: std::mem::take(&mut items[at]).into(),
                }
            })
            .collect();
        let titles =
            [&result.spec.x, &result.spec.y].map(|axis| label_name(self.brief.locale, &axis.label));
        grid_panel(
            titles,
            &self.steps(&result.spec.x),
            &self.steps(&result.spec.y),
            vec![Mark::Cells {
                cells: cells.into(),
            }],
            self.layout.plot,
            self.layout.gutter,
        )
    }

    /// The zone the title speaks of: the first that holds somebody; of a crossing the alarm.
    fn focus(&self) -> usize {
        let filled = |zone: usize| self.result.zones.get(zone).is_some_and(|of| of.count > 0);
        let first = if self.result.method() == "preference_kraljic" {
            1
        } else {
            0
        };
        if filled(first) {
            return first;
        }
        (0..self.result.zones.len())
            .find(|&zone| filled(zone))
            .unwrap_or(0)
    }

    fn finding(&self) -> (String, String) {
        let result = self.result;
        let n = result.items.len();
        let focus = self.focus();
        let own = format!("finding-{}", result.method());
        let key = match n {
            0 => "finding-matrix-empty".to_owned(),
            1 => "finding-matrix-single".to_owned(),
            _ if result.method() == "preference_kraljic" && result.zones[1].count == 0 => {
                "finding-zones".to_owned()
            }
            _ if !result.zones.iter().all(|of| of.share.is_finite()) => "finding-zones".to_owned(),
            _ => own,
        };
        let first = self.order().into_iter().find(|&item| {
            let own = &result.items[item];
            result.zone(usize::from(own.column), usize::from(own.row)) == focus
        });
        let name = first.map_or_else(String::new, |item| shown_name(result, item, self.brief));
        let mut args: Vec<(&'static str, Arg)> = vec![
            ("count", Arg::from(self.words.count(n))),
            ("n", Arg::from(n)),
            ("name", Arg::from(name)),
            ("cell", Arg::from(self.zone_name(focus))),
            ("zone", Arg::from(self.zone_name(focus))),
            (
                "inzone",
                Arg::from(result.zones.get(focus).map_or(0, |of| of.count)),
            ),
        ];
        const KEYS: [[&str; 4]; 5] = [
            ["n0", "s0", "c0", "e0"],
            ["n1", "s1", "c1", "e1"],
            ["n2", "s2", "c2", "e2"],
            ["n3", "s3", "c3", "e3"],
            ["n4", "s4", "c4", "e4"],
        ];
        for ([n, share, counted, elided], of) in KEYS.into_iter().zip(&result.zones) {
            args.push((n, Arg::from(of.count)));
            args.push((share, Arg::from(self.words.title_share(of.share))));
            args.push((counted, Arg::from(self.words.count(of.count))));
            args.push((elided, Arg::from(elides(of.share))));
        }
        let long = self.words.text(&key, &args);
        let short = format!("{key}-short");
        let short = if self.brief.locale.has(&short) {
            self.words.text(&short, &args)
        } else {
            long.clone()
        };
        (long, short)
    }

    /// What is in each zone, and what to do about it.
    fn side(&self, bounds: Rect) -> Vec<super::Shape> {
        let locale = self.brief.locale;
        let palette = self.brief.palette;
        let mut column = SideColumn::new(bounds, palette);
        let shares = self.result.zones.iter().map(|of| of.share);
        let largest = shares.fold(0.0, f64::max);
        let rows: Vec<FiguresRow> = self
            .result
            .zones
            .iter()
            .enumerate()
            .map(|(zone, of)| {
                let figures = [locale.number(of.count as f64, 0), self.part(of)];
                let length = if largest > 0.0 {
                    of.share / largest
                } else {
                    0.0
                };
                FiguresRow::new(self.zone_name(zone), figures).bar(length)
            })
            .collect();
        let heads = [capital(&self.words.who()), self.words.measure_name()];
        let heads: Vec<(&str, Color)> = heads
            .iter()
            .map(|head| (head.as_str(), palette.text_soft))
            .collect();
        column.figures(&locale.text("chart-zones"), &heads, &rows, 32.0);
        column.heading(&locale.text("chart-zone-advice"), "");
        column.gap(8.0);
        for (name, text, zone) in self.advice() {
            let lines = super::pen::wrap(&text, column.width() - 14.0, BODY, Weight::Regular);
            let height = 24.0 + 18.0 * lines.len() as f32;
            if column.room() < height + 8.0 {
                break;
            }
            let at = column.at();
            column.shapes.push(super::Shape::Rect {
                rect: rect(at.x, at.y - 8.0, at.x + 3.0, at.y + height - 22.0),
                radius: 1.5,
                fill: Some(self.color(zone)),
                stroke: None,
            });
            let left = at.x + 14.0;
            let name = fit(&name, column.width() - 14.0, BODY, Weight::SemiBold);
            column.shapes.push(super::pen::strong(
                point(left, at.y + 4.0),
                Align::Start,
                name,
                BODY,
                self.ink(zone),
            ));
            for (row, line) in lines.into_iter().enumerate() {
                column.shapes.push(super::pen::regular(
                    point(left, at.y + 22.0 + 18.0 * row as f32),
                    Align::Start,
                    line,
                    BODY,
                    palette.text,
                ));
            }
            column.gap(height + 8.0);
        }
        column.shapes
    }

    /// Name, text and zone of what is advised: zone by zone, or for the largest pairs of a crossing.
    fn advice(&self) -> Vec<(String, String, usize)> {
        let locale = self.brief.locale;
        let result = self.result;
        let columns = result.spec.x.steps.len().max(1);
        let own = |at: usize| locale.has(&result.cell_advice_key(at % columns, at / columns));
        if !result.spec.crossed || !(0..result.cells.len()).any(own) {
            return (0..result.zones.len())
                .map(|zone| {
                    let text = locale.text(&result.advice_key(zone));
                    (self.zone_name(zone), text, zone)
                })
                .collect();
        }
        let mut order: Vec<usize> = (0..result.cells.len())
            .filter(|&at| result.cells[at].count > 0 && own(at))
            .collect();
        let focus = self.focus();
        let zone = |at: usize| result.zone(at % columns, at / columns);
        order.sort_by(|&a, &b| {
            let rank = |at: usize| usize::from(zone(at) != focus);
            let value = |at: usize| result.cells[at].value;
            rank(a)
                .cmp(&rank(b))
                .then(value(b).total_cmp(&value(a)))
                .then(a.cmp(&b))
        });
        let steps = [self.steps(&result.spec.x), self.steps(&result.spec.y)];
        order
            .into_iter()
            .map(|at| {
                let (column, row) = (at % columns, at / columns);
                let count = locale.number(result.cells[at].count as f64, 0);
                let name = format!("{} × {} · {count}", steps[1][row], steps[0][column]);
                let text = locale.text(&result.cell_advice_key(column, row));
                (name, text, zone(at))
            })
            .collect()
    }
}
