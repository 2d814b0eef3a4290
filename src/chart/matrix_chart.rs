//! The one matrix picture: bubbles in named cells. Kraljic, growth–share, risk–return and the others differ in their
//! outcome alone; the cells and their limits are in `matrix_cells`, what stands beside the plot in `matrix_side`, titles in
//! `matrix_words`.

use std::collections::HashSet;
use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::matrix_axes::{home, score_home, widen};
use super::matrix_ground::Ground;
use super::matrix_room::name_emptiest_corners;
use super::matrix_side;
use super::matrix_stack::least_radius;
use super::matrix_table::table;
use super::matrix_what_if;
use super::matrix_words::MatrixWords;
use super::pen::stroke;
use super::side::SizeLegend;
use super::words::{dotted, filter_line, period, shown_line, source_line};
use super::{
    Axis, Brief, Bubble, Color, Label, Mark, Palette, Panel, Reading, ScaleType, Scene, TickFormat,
};
use crate::analysis::{Axis as MatrixAxis, MatrixResult, Movement, Quantity};
use crate::chart::palette::{BUBBLE_ALPHA, QUIET_CATEGORY};

/// Arrows to what lies outside the view, at most, and their length in points.
const MOST_ARROWS: usize = 100;
const ARROW: f32 = 22.0;
/// Names that are tried, at most.
const MOST_LABELS: usize = 10_000;

/// A matrix while it is drawn.
pub struct Picture<'a> {
    /// The outcome.
    pub result: &'a MatrixResult,
    /// What it is drawn for.
    pub brief: &'a Brief<'a>,
    /// Its words.
    pub words: MatrixWords<'a>,
    /// The places.
    pub layout: Layout,
    /// The cell the title speaks of.
    pub focus: usize,
    /// What no limit moves.
    pub ground: Arc<Ground>,
    /// Radius of the largest size.
    pub reach: f32,
}

/// The picture of a matrix.
pub fn draw(result: &MatrixResult, brief: &Brief<'_>) -> Scene {
    let words = MatrixWords::new(result, brief);
    let wide = matches!(result.plane.preset, "growth_share" | "risk_return");
    let layout = Layout::new(brief, if wide { Side::Wide } else { Side::Narrow });
    let focus = words.focus();
    let ground = Ground::of(&result.plane);
    let reach = reach(result, &layout, &ground);
    let picture = Picture {
        result,
        brief,
        words,
        layout,
        focus,
        ground,
        reach,
    };
    let words = &picture.words;
    let population = &result.plane.population;
    let (mut title, mut short_title) = words.finding(focus);
    let (mut panel, placing) = picture.panel();
    let count = words.words.count(result.plane.len());
    let mut shown = shown_line(brief.locale, &count, &result.plane.left_out);
    if placing.outside > 0 {
        shown = dotted([words.outside(placing.outside).as_str(), shown.as_str()]);
    }
    if !result.moved.is_empty() {
        let note = matrix_what_if::note(brief.locale, result.moved.len());
        shown = dotted([note.as_str(), shown.as_str()]);
        title = matrix_what_if::supposed(brief.locale, title);
        short_title = matrix_what_if::supposed(brief.locale, short_title);
    }
    if placing.spread {
        let note = brief.locale.text("chart-spread");
        shown = dotted([note.as_str(), shown.as_str()]);
    }
    if !picture.ground.stacks.is_empty() {
        let note = brief.locale.text("chart-stacked");
        shown = dotted([note.as_str(), shown.as_str()]);
    }
    let mut parts = Parts {
        title,
        short_title,
        subtitle: dotted([
            words.subtitle().as_str(),
            period(brief.locale, population.period).as_str(),
            count.as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (source_line(brief, population.as_of), shown),
        description: words.description(),
        table: table(result, brief, words),
        ..Parts::default()
    };
    if let Some(side) = picture.layout.side {
        let (shapes, named) = matrix_side::draw(&picture, side);
        parts.shapes = shapes;
        parts.named = named;
    } else {
        parts.shapes = picture.legend_in_plot(&mut panel);
    }
    parts.panels = vec![panel];
    finish(brief, &picture.layout, parts)
}

/// The radius of the largest size.
fn reach(result: &MatrixResult, layout: &Layout, ground: &Ground) -> f32 {
    let stacks = ground.stacks.iter();
    let beneath: usize = stacks.map(|stack| stack.items.len() - 1).sum();
    let drawn = result.plane.len() - beneath;
    let full = match result.plane.movement {
        Movement::ToFuture => 26.0,
        _ if drawn <= 12 => 40.0,
        _ => 34.0,
    };
    // A small or a crowded picture has smaller bubbles.
    let room = (layout.plot.width().min(layout.plot.height()) / 480.0).clamp(0.45, 1.0);
    let crowd = (60.0 / drawn.max(1) as f32).sqrt().clamp(0.4, 1.0);
    let quiet = if result.plane.preset == "risk_return" {
        0.8
    } else {
        1.0
    };
    full * room * crowd * quiet
}

impl Picture<'_> {
    pub(super) fn palette(&self) -> &Palette {
        self.brief.palette
    }

    /// The panel, and what its foot must say of the places in it.
    fn panel(&self) -> (Panel, Placing) {
        let plane = &self.result.plane;
        let ground = &self.ground;
        let (scales, spread) = (ground.scales, ground.tied);
        let x = self.axis(&plane.x, true);
        let y = self.axis(&plane.y, false);
        let (mut x, mut y) = (x, y);
        if spread {
            widen(&mut x, plane.x.quantity);
            widen(&mut y, plane.y.quantity);
        }
        let shifts = if spread {
            self.shifts(&ground.places, &x, &y)
        } else {
            Vec::new()
        };
        let outside = ground.outside([x.home, y.home]);
        let mut marks = self.cells(&x, &y);
        let (lines, line_names) = self.isolines(&x, &y);
        marks.extend(lines);
        marks.extend(self.movements(scales, &shifts));
        let bubbles = self.bubbles(&shifts);
        marks.extend(self.ghosts());
        marks.extend(self.beneath());
        marks.extend(self.cloud(&x));
        marks.push(Mark::Bubbles {
            bubbles: bubbles.clone().into(),
        });
        if (1..=MOST_ARROWS).contains(&outside) {
            marks.extend(self.outliers(&x, &y));
        }
        marks.extend(self.numbers(&bubbles, &self.limits(&x, &y)));
        marks.extend(line_names);
        marks.extend(self.path(&x, &y));
        marks.extend(self.portfolio(scales));
        let labels = self.labels(&bubbles);
        let mut panel = Panel {
            id: "matrix",
            area: self.layout.plot,
            handles: self.handles(&x, &y),
            x,
            y,
            marks,
            labels,
            reading: Reading::Item,
            boxed: true,
            gutter: self.layout.gutter,
            occupied: Vec::new(),
        };
        let cells = 0..self.result.cells.len();
        let short: Vec<String> = cells.map(|cell| self.words.cell_short(cell)).collect();
        name_emptiest_corners(&mut panel, &short);
        (panel, Placing { outside, spread })
    }

    fn axis(&self, axis: &MatrixAxis, horizontal: bool) -> Axis {
        let dimension = usize::from(!horizontal);
        let (scale, extent) = (
            self.ground.scales[dimension],
            &self.ground.extents[dimension],
        );
        let home = match axis.quantity {
            Quantity::Score => score_home(extent),
            _ if !axis.steps.is_empty() => (-0.5, axis.steps.len() as f64 - 0.5),
            _ => self.home(axis, scale, dimension),
        };
        Axis {
            title: self.words.axis_title(axis, scale),
            scale,
            home,
            format: match axis.quantity {
                _ if !axis.steps.is_empty() => {
                    let names = axis.steps.iter().map(|step| self.words.label(step));
                    TickFormat::Names(names.collect())
                }
                Quantity::Money => TickFormat::Money(self.words.currency()),
                Quantity::Ratio => TickFormat::Percent,
                Quantity::Number if scale == ScaleType::Log10Reversed => TickFormat::Ratio,
                Quantity::Score | Quantity::Number => TickFormat::Number,
            },
            grid: axis.steps.is_empty(),
        }
    }

    /// What of an axis is seen at first: its figures, and every limit.
    fn home(&self, axis: &MatrixAxis, scale: ScaleType, dimension: usize) -> (f64, f64) {
        let extent = &self.ground.extents[dimension];
        let limits = &self.result.grid.limits[dimension];
        let homes = limits
            .iter()
            .map(|&limit| home(extent, scale, scale.plot(limit), axis.quantity));
        homes
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
            .unwrap_or((0.0, 1.0))
    }

    /// The radius of an item's bubble.
    pub(super) fn radius(&self, item: usize) -> f32 {
        let largest = self.ground.largest;
        let radius = |size: f64| {
            if largest > 0.0 && size.is_finite() {
                (self.reach * (size.abs() / largest).sqrt() as f32).max(4.0)
            } else if largest > 0.0 {
                4.0
            } else {
                6.0
            }
        };
        match self.ground.stack_of(item) {
            Some(stack) => radius(stack.size).max(least_radius(stack.items.len())),
            None => radius(self.result.plane.items[item].size),
        }
    }

    fn bubbles(&self, shifts: &[[f64; 2]]) -> Vec<Bubble> {
        let plane = &self.result.plane;
        let quiet = plane.preset == "risk_return" && plane.portfolio.is_some();
        let bubble = |&item: &u32| {
            let index = item as usize;
            let hollow = plane.items[index].evidence < 0.5;
            let color = if quiet {
                self.palette().category[QUIET_CATEGORY].fade(0.42)
            } else if hollow {
                self.item_color(index)
            } else {
                self.item_color(index).fade(BUBBLE_ALPHA)
            };
            Bubble {
                at: shifted(self.ground.places[index], shifts, index),
                radius: self.radius(index),
                size: plane.items[index].size,
                color,
                hollow,
                unsure: self.result.is_unsure(index),
                item,
            }
        };
        let mut bubbles: Vec<Bubble> = self.ground.bubbles.iter().map(bubble).collect();
        self.put_elsewhere(&mut bubbles);
        // Small ones lie on top: a stack is larger than its items.
        bubbles.sort_by(|a, b| b.radius.total_cmp(&a.radius));
        bubbles
    }

    pub(super) fn item_color(&self, item: usize) -> Color {
        self.tone_color(item)
            .unwrap_or_else(|| self.cell_color(self.result.cell_of(item).unwrap_or(0)))
    }

    /// An arrow at the edge for each that lies outside the home view, where it would be seen beyond it.
    fn outliers(&self, x: &Axis, y: &Axis) -> Vec<Mark> {
        let area = self.layout.plot;
        let step = [
            f64::from(ARROW / area.width().max(1.0)) * (x.home.1 - x.home.0),
            f64::from(ARROW / area.height().max(1.0)) * (y.home.1 - y.home.0),
        ];
        let homes = [x.home, y.home];
        let mut marks = Vec::new();
        for (item, place) in self.ground.places.iter().enumerate() {
            let edge = [0, 1].map(|axis| place[axis].clamp(homes[axis].0, homes[axis].1));
            let beyond = [0, 1].map(|axis| place[axis] - edge[axis]);
            if beyond == [0.0, 0.0] || !place.iter().all(|at| at.is_finite()) {
                continue;
            }
            let from = [0, 1].map(|axis| match beyond[axis] {
                0.0 => edge[axis],
                by => edge[axis] - step[axis] * by.signum(),
            });
            marks.push(Mark::Arrow {
                from,
                to: edge,
                stroke: stroke(2.0, self.item_color(item)),
                item: item as u32,
            });
        }
        marks
    }

    /// Arrows to the future and trails from the past, under the bubbles.
    fn movements(&self, scales: [ScaleType; 2], shifts: &[[f64; 2]]) -> Vec<Mark> {
        let plane = &self.result.plane;
        let place = |x: f64, y: f64| [scales[0].plot(x), scales[1].plot(y)];
        let mut marks = Vec::new();
        let count = plane.len().min(plane.others.len());
        for (index, item) in plane.items[..count].iter().enumerate() {
            let Some(other) = plane.other(index) else {
                continue;
            };
            let here = shifted(place(item.x, item.y), shifts, index);
            let there = shifted(place(other.0, other.1), shifts, index);
            // Who stands where it stood has no way behind it.
            let stays = here.iter().zip(&there).all(|(a, b)| (a - b).abs() < 1e-9);
            if stays || !here.iter().chain(&there).all(|at| at.is_finite()) {
                continue;
            }
            let color = self.item_color(index);
            marks.push(match plane.movement {
                Movement::ToFuture => Mark::Arrow {
                    from: here,
                    to: there,
                    stroke: stroke(2.0, color),
                    item: index as u32,
                },
                _ => Mark::Trail {
                    from: there,
                    to: here,
                    radius: self.radius(index),
                    color,
                    item: index as u32,
                },
            });
        }
        marks
    }

    /// The portfolio's own point with its words.
    fn portfolio(&self, scales: [ScaleType; 2]) -> Vec<Mark> {
        let Some((x, y)) = self.result.plane.portfolio else {
            return Vec::new();
        };
        let at = [scales[0].plot(x), scales[1].plot(y)];
        if !at.iter().all(|value| value.is_finite()) {
            return Vec::new();
        }
        let palette = self.palette();
        let (head, body) = self.words.portfolio((x, y));
        vec![
            Mark::Callout {
                at,
                head,
                body,
                ink: palette.text,
                soft: palette.text_soft,
            },
            Mark::Dot {
                at,
                radius: 12.0,
                color: self.cell_color(self.result.cell_at(x, y)),
                hollow: false,
            },
        ]
    }

    fn labels(&self, bubbles: &[Bubble]) -> Vec<Label> {
        let plane = &self.result.plane;
        let masked = self
            .brief
            .mask_names
            .then(|| super::rank_table::ranks(&plane.population));
        let focused = self
            .result
            .cells
            .get(self.focus)
            .map_or(0, |cell| cell.count);
        // A title that speaks of a crowd makes none of its names bold.
        let bold = focused <= 24 && plane.preset != "risk_return";
        let tops: HashSet<usize> = self
            .ground
            .stacks
            .iter()
            .filter_map(|stack| stack.items.first().copied())
            .collect();
        bubbles
            .iter()
            .enumerate()
            .filter(|(_, shape)| !tops.contains(&(shape.item as usize)))
            .take(MOST_LABELS)
            .map(|(bubble, shape)| {
                let item = shape.item as usize;
                let member = plane.items[item].member as usize;
                let name = plane.name(item);
                let selected = (self.brief.selected)(name);
                let text: Arc<str> = match &masked {
                    Some(ranks) => {
                        let rank = ranks.get(member).copied().unwrap_or(0) as usize;
                        super::rank_table::masked(self.brief.locale, &plane.population.by, rank)
                            .into()
                    }
                    None => plane
                        .population
                        .members
                        .get(member)
                        .map_or_else(|| Arc::from(""), |member| member.name.clone()),
                };
                Label {
                    bubble,
                    text,
                    priority: if selected {
                        f64::INFINITY
                    } else {
                        plane.items[item].size.max(0.0)
                    },
                    strong: selected
                        || match self.shade(item) {
                            Some(shade) => shade == Some(2),
                            None => bold && self.result.cell_of(item) == Some(self.focus),
                        },
                }
            })
            .collect()
    }

    /// The circles that say what a bubble's area stands for.
    pub fn size_legend(&self) -> SizeLegend {
        let quantity = self.result.plane.size.as_ref().map(|size| size.1);
        match quantity {
            Some(quantity) => SizeLegend::new(self.ground.largest, self.reach, |value| {
                self.words.value(quantity, value, false)
            }),
            None => SizeLegend {
                circles: Vec::new(),
            },
        }
    }
}

/// How the items stand in the panel.
struct Placing {
    /// Items whose values lie outside the home view.
    outside: usize,
    /// Whether items of equal values were moved aside.
    spread: bool,
}

fn shifted(at: [f64; 2], shifts: &[[f64; 2]], item: usize) -> [f64; 2] {
    shifts
        .get(item)
        .map_or(at, |shift| [at[0] + shift[0], at[1] + shift[1]])
}
