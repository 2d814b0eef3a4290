//! Stacks in a matrix: very many items on one and the same place (ratings in steps) are one bubble with their number in it.

use std::sync::Arc;

use super::matrix_chart::Picture;
use super::pen::{SMALL, point, style, text_width};
use super::{Align, Bubble, CloudInk, Mark, TextStyle, Weight};
use crate::analysis::{Plane, Quantity};

/// So many items of one place stand beside each other; more are a stack.
pub const MOST_ASIDE: usize = 6;
/// Larger populations are drawn as clouds, in which a place is seen by its dots.
const MOST_ITEMS: usize = 20_000;

/// Items that share a place, the largest first, and what they measure together.
pub struct Stack {
    /// Their indices.
    pub items: Vec<usize>,
    /// The size of their bubble: the sum of theirs, or the largest where a sum says nothing; 0 without sizes.
    pub size: f64,
}

/// The stacks of a plane, in the order of their places.
pub fn stacks(plane: &Plane) -> Vec<Stack> {
    let items = &plane.items;
    if items.len() > MOST_ITEMS {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..items.len())
        .filter(|&item| items[item].x.is_finite() && items[item].y.is_finite())
        .collect();
    order.sort_by(|&a, &b| {
        let (a_item, b_item) = (&items[a], &items[b]);
        (a_item.x.total_cmp(&b_item.x))
            .then(a_item.y.total_cmp(&b_item.y))
            .then(b_item.size.abs().total_cmp(&a_item.size.abs()))
            .then(a.cmp(&b))
    });
    let adds_up = plane
        .size
        .as_ref()
        .is_some_and(|(_, quantity)| *quantity == Quantity::Money);
    order
        .chunk_by(|&a, &b| items[a].x == items[b].x && items[a].y == items[b].y)
        .filter(|group| group.len() > MOST_ASIDE)
        .map(|group| {
            let sizes = group.iter().map(|&item| items[item].size.abs());
            let sizes = sizes.filter(|size| size.is_finite());
            Stack {
                items: group.to_vec(),
                size: if adds_up {
                    sizes.sum()
                } else {
                    sizes.fold(0.0, f64::max)
                },
            }
        })
        .collect()
}

/// The radius a stack needs for its number, in points.
pub fn least_radius(count: usize) -> f32 {
    9.0 + 3.0 * (count as f32).log10().floor()
}

impl Picture<'_> {
    /// The items below the top of their stack: met by pointer and lasso, not drawn.
    pub(super) fn beneath(&self) -> Vec<Mark> {
        let places = &self.ground.places;
        self.ground
            .stacks
            .iter()
            .filter_map(|stack| {
                let (&top, rest) = stack.items.split_first()?;
                let points: Arc<[[f64; 2]]> = rest.iter().map(|&item| places[item]).collect();
                Some(Mark::Cloud {
                    points,
                    items: rest.iter().map(|&item| item as u32).collect(),
                    radius: self.radius(top),
                    ink: CloudInk::Hidden,
                })
            })
            .collect()
    }

    /// How many items each stack holds, written in its bubble.
    pub(super) fn numbers(&self, bubbles: &[Bubble], limits: &[Vec<f64>; 2]) -> Vec<Mark> {
        let palette = self.palette();
        // A number on a limit stands beside its line, in the cell it belongs to.
        let aside = |at: f64, limits: &[f64]| if limits.contains(&at) { 1.0 } else { 0.0 };
        self.ground
            .stacks
            .iter()
            .filter_map(|stack| {
                let top = *stack.items.first()?;
                let bubble = bubbles.iter().find(|bubble| bubble.item as usize == top)?;
                let text = self.brief.locale.number(stack.items.len() as f64, 0);
                let half = text_width(&text, SMALL, Weight::SemiBold) / 2.0;
                let offset = point(
                    (half + 3.0) * aside(bubble.at[0], &limits[0]),
                    4.3 - 7.3 * aside(bubble.at[1], &limits[1]),
                );
                Some(Mark::Note {
                    at: bubble.at,
                    offset,
                    align: Align::Middle,
                    text,
                    style: TextStyle {
                        halo: Some(palette.canvas),
                        ..style(SMALL, Weight::SemiBold, palette.text)
                    },
                })
            })
            .collect()
    }
}
