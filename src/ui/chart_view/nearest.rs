//! Which bubble or bar lies under the pointer, without looking at every one of them.

use crate::chart::{Bar, Bubble, Mark, Panel};

/// How far beside a bubble the pointer may be, in points.
const REACH: f32 = 8.0;

/// Where plot coordinates fall on the screen: `screen = base + scale · plot`, an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    /// Points a unit.
    pub scale: [f64; 2],
    /// Points at the plot's origin.
    pub base: [f64; 2],
}

impl Projection {
    /// The screen position of a place in the plot.
    pub fn to_screen(self, at: [f64; 2]) -> egui::Pos2 {
        egui::pos2(
            (self.base[0] + self.scale[0] * at[0]) as f32,
            (self.base[1] + self.scale[1] * at[1]) as f32,
        )
    }

    /// The place in the plot of a screen position.
    pub fn to_plot(self, at: egui::Pos2) -> [f64; 2] {
        [
            (f64::from(at.x) - self.base[0]) / self.scale[0],
            (f64::from(at.y) - self.base[1]) / self.scale[1],
        ]
    }
}

/// Something the pointer can meet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Its middle (a bubble) or its end (a bar), in plot coordinates.
    pub at: [f64; 2],
    /// Radius in points; 0 for a bar.
    pub radius: f32,
    /// Row of the chart's table.
    pub item: u32,
}

/// A bar without its words.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Slab {
    at: f64,
    width: f64,
    base: f64,
    value: f64,
    item: u32,
    horizontal: bool,
}

/// The outline of a spot on the screen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Outline {
    /// Around a bubble.
    Circle(egui::Pos2, f32),
    /// Around a bar.
    Rect(egui::Rect),
}

impl Outline {
    /// Its middle.
    pub fn center(self) -> egui::Pos2 {
        match self {
            Self::Circle(center, _) => center,
            Self::Rect(rect) => rect.center(),
        }
    }

    /// The rectangle around it.
    pub fn bounds(self) -> egui::Rect {
        match self {
            Self::Circle(center, radius) => {
                egui::Rect::from_center_size(center, egui::Vec2::splat(2.0 * radius))
            }
            Self::Rect(rect) => rect,
        }
    }
}

/// The bubbles and bars of a panel in a grid of equal cells over the data's extent.
#[derive(Clone, Debug, Default)]
pub struct Nearest {
    spots: Vec<Spot>,
    bars: Vec<Slab>,
    /// Where an item is in `spots`, plus one; 0 where it is not.
    places: Vec<u32>,
    low: [f64; 2],
    cell: [f64; 2],
    side: usize,
    starts: Vec<u32>,
    members: Vec<u32>,
    max_radius: f32,
}

impl Nearest {
    /// Sorts the marks of a panel into the grid; one pass over the points.
    pub fn new(panel: &Panel) -> Self {
        let mut nearest = Self::default();
        for mark in &panel.marks {
            match mark {
                Mark::Bubbles { bubbles } => nearest.spots.extend(bubbles.iter().map(spot)),
                Mark::Cloud {
                    points,
                    items,
                    radius,
                    ..
                } => nearest
                    .spots
                    .extend(points.iter().zip(items.iter()).map(|(&at, &item)| Spot {
                        at,
                        radius: *radius,
                        item,
                    })),
                Mark::Bars { bars, horizontal } => {
                    nearest
                        .bars
                        .extend(bars.iter().map(|bar| slab(bar, *horizontal)));
                }
                _ => {}
            }
        }
        nearest.bars.sort_by(|a, b| a.at.total_cmp(&b.at));
        nearest.fill();
        nearest
    }

    fn fill(&mut self) {
        let mut high = [f64::MIN; 2];
        self.low = [f64::MAX; 2];
        self.spots
            .retain(|spot| spot.at[0].is_finite() && spot.at[1].is_finite());
        for spot in &self.spots {
            for ((low, high), at) in self.low.iter_mut().zip(&mut high).zip(spot.at) {
                *low = low.min(at);
                *high = high.max(at);
            }
            self.max_radius = self.max_radius.max(spot.radius);
        }
        self.side = ((self.spots.len() as f64 / 4.0).sqrt() as usize).clamp(1, 512);
        for ((cell, low), high) in self.cell.iter_mut().zip(self.low).zip(high) {
            *cell = (high - low).max(1e-12) / self.side as f64;
        }
        let cells: Vec<u32> = self
            .spots
            .iter()
            .map(|spot| self.cell_of(spot.at) as u32)
            .collect();
        self.starts = vec![0; self.side * self.side + 1];
        for &cell in &cells {
            self.starts[cell as usize + 1] += 1;
        }
        for cell in 1..self.starts.len() {
            self.starts[cell] += self.starts[cell - 1];
        }
        let items = self.spots.iter().map(|spot| spot.item as usize + 1);
        self.places = vec![0; items.max().unwrap_or(0)];
        for (place, spot) in self.spots.iter().enumerate() {
            self.places[spot.item as usize] = place as u32 + 1;
        }
        let mut next = self.starts.clone();
        self.members = vec![0; cells.len()];
        for (spot, &cell) in cells.iter().enumerate() {
            self.members[next[cell as usize] as usize] = spot as u32;
            next[cell as usize] += 1;
        }
    }

    fn column(&self, axis: usize, value: f64) -> usize {
        (((value - self.low[axis]) / self.cell[axis]) as usize).min(self.side - 1)
    }

    fn cell_of(&self, at: [f64; 2]) -> usize {
        self.column(1, at[1]) * self.side + self.column(0, at[0])
    }

    /// Everything with a place in the panel, in drawing order.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// Whether there is nothing to meet.
    pub fn is_empty(&self) -> bool {
        self.spots.is_empty() && self.bars.is_empty()
    }

    /// The topmost bubble under the pointer, else the nearest within reach, else the bar under it.
    pub fn at(&self, pointer: egui::Pos2, to: &Projection) -> Option<Spot> {
        self.bubble_at(pointer, to)
            .or_else(|| self.bar_at(pointer, to))
    }

    fn bubble_at(&self, pointer: egui::Pos2, to: &Projection) -> Option<Spot> {
        let far = self.max_radius + REACH;
        let mut best: Option<(f32, u32)> = None;
        self.visit(
            egui::Rect::from_center_size(pointer, egui::Vec2::splat(2.0 * far)),
            to,
            |index, spot, screen| {
                let gap = (screen.distance(pointer) - spot.radius).max(0.0);
                if gap > REACH {
                    return;
                }
                let better =
                    best.is_none_or(|(least, top)| gap < least || (gap == least && index > top));
                if better {
                    best = Some((gap, index));
                }
            },
        );
        best.map(|(_, index)| self.spots[index as usize])
    }

    /// Calls `meet` for every bubble whose middle lies in a rectangle of the screen.
    pub fn visit(
        &self,
        area: egui::Rect,
        to: &Projection,
        mut meet: impl FnMut(u32, &Spot, egui::Pos2),
    ) {
        if self.spots.is_empty() {
            return;
        }
        let a = to.to_plot(area.left_bottom());
        let b = to.to_plot(area.right_top());
        let (x0, x1) = (a[0].min(b[0]), a[0].max(b[0]));
        let (y0, y1) = (a[1].min(b[1]), a[1].max(b[1]));
        for row in self.column(1, y0)..=self.column(1, y1) {
            for column in self.column(0, x0)..=self.column(0, x1) {
                let cell = row * self.side + column;
                let range = self.starts[cell] as usize..self.starts[cell + 1] as usize;
                for &index in &self.members[range] {
                    let spot = &self.spots[index as usize];
                    let screen = to.to_screen(spot.at);
                    if area.contains(screen) {
                        meet(index, spot, screen);
                    }
                }
            }
        }
    }

    fn bar_at(&self, pointer: egui::Pos2, to: &Projection) -> Option<Spot> {
        let place = to.to_plot(pointer);
        let slack = [4.0 / to.scale[0].abs(), 4.0 / to.scale[1].abs()];
        let horizontal = self.bars.first()?.horizontal;
        let (along, across) = if horizontal { (1, 0) } else { (0, 1) };
        let after = self.bars.partition_point(|bar| bar.at < place[along]);
        let window = &self.bars[after.saturating_sub(3)..(after + 3).min(self.bars.len())];
        window
            .iter()
            .filter(|bar| {
                let (low, high) = (bar.base.min(bar.value), bar.base.max(bar.value));
                (place[along] - bar.at).abs() <= bar.width / 2.0
                    && place[across] >= low - slack[across]
                    && place[across] <= high + slack[across]
            })
            .min_by(|a, b| {
                (a.at - place[along])
                    .abs()
                    .total_cmp(&(b.at - place[along]).abs())
            })
            .map(|bar| bar.spot())
    }

    /// The spot of an item, the last drawn where there are several.
    pub fn of_item(&self, item: u32) -> Option<Spot> {
        match self.places.get(item as usize) {
            Some(&place) if place > 0 => self.spots.get(place as usize - 1).copied(),
            _ => self.bar(item).map(Slab::spot),
        }
    }

    /// Every item on the very place of a spot: a stack is met as one.
    pub fn together(&self, spot: &Spot) -> Vec<u32> {
        if self.of_item(spot.item).is_none() || self.spots.is_empty() || spot.radius <= 0.0 {
            return vec![spot.item];
        }
        let cell = self.cell_of(spot.at);
        let range = self.starts[cell] as usize..self.starts[cell + 1] as usize;
        let mut items: Vec<u32> = self.members[range]
            .iter()
            .map(|&index| &self.spots[index as usize])
            .filter(|other| other.at == spot.at)
            .map(|other| other.item)
            .collect();
        items.sort_unstable();
        items
    }

    fn bar(&self, item: u32) -> Option<&Slab> {
        let likely = self.bars.get(item as usize).filter(|bar| bar.item == item);
        likely.or_else(|| self.bars.iter().find(|bar| bar.item == item))
    }

    /// What an item covers on the screen.
    pub fn outline(&self, item: u32, to: &Projection) -> Option<Outline> {
        if let Some(bar) = self.bar(item) {
            let (a, b) = (bar.at - bar.width / 2.0, bar.at + bar.width / 2.0);
            let (from, until) = if bar.horizontal {
                ([bar.base, a], [bar.value, b])
            } else {
                ([a, bar.base], [b, bar.value])
            };
            let corners = [to.to_screen(from), to.to_screen(until)];
            return Some(Outline::Rect(egui::Rect::from_points(&corners)));
        }
        let spot = self.of_item(item)?;
        Some(Outline::Circle(to.to_screen(spot.at), spot.radius))
    }

    /// The nearest spot from `from` into a direction (a unit vector of the screen); the cone is 45° to each side.
    pub fn towards(&self, from: Spot, direction: egui::Vec2, to: &Projection) -> Option<Spot> {
        let start = to.to_screen(from.at);
        let bars = self.bars.iter().map(Slab::spot);
        self.spots
            .iter()
            .copied()
            .chain(bars)
            .filter(|spot| spot.item != from.item)
            .filter_map(|spot| {
                let way = to.to_screen(spot.at) - start;
                let along = way.dot(direction);
                let aside = (way - along * direction).length();
                (along > 0.5 && aside <= along + 0.5).then_some((along + 2.0 * aside, spot))
            })
            .min_by(|a, b| a.0.total_cmp(&b.0))
            .map(|(_, spot)| spot)
    }

    /// Where the keyboard begins: the largest bubble, the first bar.
    pub fn first(&self) -> Option<Spot> {
        let largest = self
            .spots
            .iter()
            .max_by(|a, b| a.radius.total_cmp(&b.radius));
        largest
            .copied()
            .or_else(|| self.bars.first().map(Slab::spot))
    }
}

fn spot(bubble: &Bubble) -> Spot {
    Spot {
        at: bubble.at,
        radius: bubble.radius,
        item: bubble.item,
    }
}

fn slab(bar: &Bar, horizontal: bool) -> Slab {
    Slab {
        at: bar.at,
        width: bar.width,
        base: bar.base,
        value: bar.value,
        item: bar.item,
        horizontal,
    }
}

impl Slab {
    fn spot(&self) -> Spot {
        Spot {
            at: if self.horizontal {
                [self.value, self.at]
            } else {
                [self.at, self.value]
            },
            radius: 0.0,
            item: self.item,
        }
    }
}
