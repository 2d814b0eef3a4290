//! The cells of a matrix: tints, names, limits with their handles, and the dots of very many items.

use super::matrix_chart::Picture;
use super::pen::stroke;
use super::{Axis, CloudInk, Color, Corner, Handle, HandleValue, Mark, Point, ScaleType};
use crate::analysis::SnapKind;
use crate::analysis::matrix::limit_key;

/// Category of each cell, in the order of the cells; known by the name of the matrix's title.
fn categories(cells: &str) -> &'static [usize] {
    match cells {
        "kraljic" | "olsen_purchases" => &[7, 2, 6, 0],
        "supplier_preference" => &[7, 1, 2, 0],
        "nine_box" => &[0, 4, 7],
        "olsen_relationships" => &[0, 2, 7],
        "risk_return" | "portfolio_diagnosis" => &[7, 6, 2, 0],
        "potential" => &[7, 1, 0, 2],
        "shapiro" => &[7, 6, 2, 0],
        "turnbull_zolkiewski" => &[7],
        "fiocca" => &[7, 1, 2, 0],
        "fiocca-relationships" => &[6, 2, 0],
        "life_cycle_classes" => &[1, 7, 2, 0],
        "six_pack" => &[6, 7, 1, 3, 2, 0],
        "satisfaction_value" => &[7, 2, 6, 0],
        "margin_turnover" => &[6, 6, 6, 7, 7, 1, 2, 2, 0],
        "value_stability" => &[7, 1, 0, 6],
        _ => &[7, 2, 1, 0],
    }
}

/// The category of a cell; those beyond the list stand by their place in it.
fn category(cells: &str, cell: usize) -> usize {
    let categories = categories(cells);
    categories
        .get(cell)
        .or(categories.last())
        .copied()
        .unwrap_or(7)
}

/// Where a cell has its name: columns and rows of boxes, both ends included.
struct Home {
    columns: (usize, usize),
    row: usize,
}

impl Picture<'_> {
    /// The colour of a cell's bubbles.
    pub fn cell_color(&self, cell: usize) -> Color {
        self.palette().category[category(self.result.plane.spec.finding, cell)]
    }

    /// The colour of a cell's name.
    pub fn cell_ink(&self, cell: usize) -> Color {
        self.palette().category_ink[category(self.result.plane.spec.finding, cell)]
    }

    /// The limits of both axes in plot coordinates, inside the home view where they have a place at all.
    pub(super) fn limits(&self, x: &Axis, y: &Axis) -> [Vec<f64>; 2] {
        let at = |axis: &Axis, value: f64| {
            let plot = axis.scale.plot(value);
            if plot.is_finite() { plot } else { axis.home.0 }
        };
        let limits = &self.result.grid.limits;
        [
            limits[0].iter().map(|&value| at(x, value)).collect(),
            limits[1].iter().map(|&value| at(y, value)).collect(),
        ]
    }

    /// Tints and names of the cells.
    pub(super) fn cells(&self, x: &Axis, y: &Axis) -> Vec<Mark> {
        let palette = self.palette();
        let limits = self.limits(x, y);
        let grid = &self.result.grid;
        let (columns, rows) = (grid.columns(), grid.rows());
        let reversed = x.scale == ScaleType::Log10Reversed;
        let across = |from: usize, to: usize| {
            let (low, high) = (edge(&limits[0], from), edge(&limits[0], to + 1));
            if reversed {
                (
                    if to + 1 > limits[0].len() {
                        f64::NEG_INFINITY
                    } else {
                        high
                    },
                    if from == 0 { f64::INFINITY } else { low },
                )
            } else {
                (low, high)
            }
        };
        let up = |row: usize| (edge(&limits[1], row), edge(&limits[1], row + 1));
        let mut marks = Vec::new();
        for row in 0..rows {
            for column in 0..columns {
                let cell = grid.zones.get(row * columns + column).copied().unwrap_or(0);
                let alpha = if cell == self.focus {
                    palette.tint_in_title
                } else {
                    palette.tint
                };
                marks.push(Mark::Band {
                    x: across(column, column),
                    y: up(row),
                    fill: self.cell_color(cell).fade(alpha),
                });
            }
        }
        marks.extend(self.fixed_limits(&limits));
        for cell in 0..self.result.cells.len() {
            let Some(home) = self.name_home(cell) else {
                continue;
            };
            let last = home.columns.1 + 1 == columns && columns > 1;
            let right = last != reversed;
            let top = home.row + 1 == rows || home.row > 0;
            marks.push(Mark::Corner {
                x: across(home.columns.0, home.columns.1),
                y: up(home.row),
                corner: match (right, top) {
                    (false, true) => Corner::TopLeft,
                    (true, true) => Corner::TopRight,
                    (false, false) => Corner::BottomLeft,
                    (true, false) => Corner::BottomRight,
                },
                shift: Point::default(),
                name: self.words.cell_name(cell),
                detail: self.words.cell_detail(cell),
                color: self.cell_ink(cell),
                soft: palette.text_soft,
            });
        }
        marks
    }

    /// The boxes beside each other that hold the name of a cell: the most there are, in the outermost row.
    fn name_home(&self, cell: usize) -> Option<Home> {
        let grid = &self.result.grid;
        let columns = grid.columns();
        let mut best: Option<Home> = None;
        for row in 0..grid.rows() {
            let own: Vec<usize> = (0..columns)
                .filter(|column| grid.zones.get(row * columns + column) == Some(&cell))
                .collect();
            let (Some(&first), Some(&last)) = (own.first(), own.last()) else {
                continue;
            };
            let home = Home {
                columns: if last - first + 1 == own.len() {
                    (first, last)
                } else {
                    (first, first)
                },
                row,
            };
            let wide = |home: &Home| home.columns.1 - home.columns.0;
            let upper = 2 * row + 1 > grid.rows();
            let better = best
                .as_ref()
                .is_none_or(|best| wide(&home) > wide(best) || wide(&home) == wide(best) && upper);
            if better {
                best = Some(home);
            }
        }
        best
    }

    /// Lines between steps: nobody can move them.
    fn fixed_limits(&self, limits: &[Vec<f64>; 2]) -> Vec<Mark> {
        let plane = &self.result.plane;
        let line = stroke(1.0, self.palette().hairline);
        let mut marks = Vec::new();
        for (axis, vertical) in [(&plane.x, true), (&plane.y, false)] {
            if axis.steps.is_empty() {
                continue;
            }
            marks.extend(limits[usize::from(!vertical)].iter().map(|&at| Mark::Rule {
                vertical,
                at,
                stroke: line,
            }));
        }
        marks
    }

    /// The smaller of very many items as dots, in the colours of their cells.
    pub(super) fn cloud(&self, x: &Axis) -> Vec<Mark> {
        let (items, points) = &self.ground.dots;
        if items.is_empty() {
            return Vec::new();
        }
        let radius = if items.len() > 20_000 { 1.4 } else { 2.2 };
        if let Some(ink) = self.quarters(x) {
            return vec![Mark::Cloud {
                points: points.clone(),
                items: items.clone(),
                radius,
                ink,
            }];
        }
        (0..self.result.cells.len())
            .map(|cell| {
                let own = || {
                    items
                        .iter()
                        .zip(points.iter())
                        .filter(|(item, _)| self.result.cell_of(**item as usize) == Some(cell))
                };
                Mark::Cloud {
                    points: own().map(|(_, at)| *at).collect(),
                    items: own().map(|(item, _)| *item).collect(),
                    radius,
                    ink: CloudInk::One(self.cell_color(cell).fade(0.7)),
                }
            })
            .collect()
    }

    /// The colours of four cells by the side of the limits on which a dot lies; `None` where there are others.
    fn quarters(&self, x: &Axis) -> Option<CloudInk> {
        if !self.result.grid.is_plain() {
            return None;
        }
        let (limits, scales) = (self.result.thresholds, self.ground.scales);
        let reversed = x.scale == ScaleType::Log10Reversed;
        // A limit that has no place on a logarithmic axis lies below everything.
        let at = |axis: usize, value: f64, none: f64| {
            let plot = scales[axis].plot(value);
            if plot.is_finite() { plot } else { none }
        };
        // A place on the limit counts as high: on a reversed axis that is to its left.
        let left = if reversed {
            at(0, limits.0, f64::INFINITY).next_up()
        } else {
            at(0, limits.0, f64::NEG_INFINITY)
        };
        Some(CloudInk::Quarters {
            at: [left, at(1, limits.1, f64::NEG_INFINITY)],
            colors: [0, 1, 2, 3].map(|quarter| {
                let cell = if reversed { quarter ^ 1 } else { quarter };
                self.cell_color(cell).fade(0.7)
            }),
        })
    }

    /// The limits that a hand can move.
    pub(super) fn handles(&self, x: &Axis, y: &Axis) -> Vec<Handle> {
        let plane = &self.result.plane;
        let mut handles = Vec::new();
        for (dimension, (axis, drawn)) in [(&plane.x, x), (&plane.y, y)].into_iter().enumerate() {
            let limits = self.result.grid.limits[dimension].iter().enumerate();
            for (number, &value) in limits.filter(|_| axis.steps.is_empty()) {
                let place = drawn.scale.plot(value);
                let Some(setting) = limit_key(dimension, number).filter(|_| place.is_finite())
                else {
                    continue;
                };
                let vertical = dimension == 0;
                let times = plane.preset == "growth_share" && vertical;
                handles.push(Handle {
                    setting,
                    vertical,
                    at: place,
                    sets: HandleValue::Axis,
                    snaps: axis
                        .snaps
                        .iter()
                        .map(|snap| (snap_key(snap.kind), drawn.scale.plot(snap.at)))
                        .filter(|(_, at)| at.is_finite())
                        .collect(),
                    label: self.words.value(axis.quantity, value, times),
                });
            }
        }
        handles
    }
}

/// The lower end of a stretch between limits; the upper one of the stretch before.
fn edge(limits: &[f64], stretch: usize) -> f64 {
    match stretch {
        0 => f64::NEG_INFINITY,
        _ => limits.get(stretch - 1).copied().unwrap_or(f64::INFINITY),
    }
}

fn snap_key(kind: SnapKind) -> &'static str {
    match kind {
        SnapKind::Median => "snap-median",
        SnapKind::Mean => "snap-mean",
        SnapKind::Target => "snap-target",
        SnapKind::Zero => "snap-zero",
        SnapKind::Balanced => "snap-balanced",
    }
}
