//! What a filter of the table leaves out stays in the picture, faintly.

use super::{Bar, Bubble, Color, Mark, Panel, Scene};

/// How much of a colour is left of what is filtered away.
const LEFT: f32 = 0.16;

impl Scene {
    /// Draws the items that are not `kept` faintly and leaves their names out.
    pub fn fade(&mut self, kept: &dyn Fn(u32) -> bool) {
        if self.has_groups() {
            return;
        }
        for panel in &mut self.panels {
            fade_panel(panel, kept);
        }
    }
}

fn fade_panel(panel: &mut Panel, kept: &dyn Fn(u32) -> bool) {
    let items: Vec<u32> = panel.bubbles().map(|bubble| bubble.item).collect();
    panel
        .labels
        .retain(|label| items.get(label.bubble).is_some_and(|&item| kept(item)));
    let dim = |color: &mut Color, item: u32| {
        if !kept(item) {
            *color = color.fade(LEFT);
        }
    };
    let mut marks = Vec::with_capacity(panel.marks.len());
    for mut mark in std::mem::take(&mut panel.marks) {
        match &mut mark {
            Mark::Bubbles { bubbles } => {
                let mut faded: Vec<Bubble> = bubbles.to_vec();
                for bubble in &mut faded {
                    dim(&mut bubble.color, bubble.item);
                }
                // What is kept lies on top.
                faded.sort_by_key(|bubble| kept(bubble.item));
                let labels = relabelled(&items, &faded);
                for label in &mut panel.labels {
                    label.bubble = labels.get(label.bubble).copied().unwrap_or(label.bubble);
                }
                *bubbles = faded.into();
            }
            Mark::Bars { bars, .. } => {
                let mut faded: Vec<Bar> = bars.to_vec();
                for bar in &mut faded {
                    dim(&mut bar.color, bar.item);
                }
                *bars = faded.into();
            }
            Mark::Arrow { stroke, item, .. } => dim(&mut stroke.color, *item),
            Mark::Trail { color, item, .. } => dim(color, *item),
            Mark::Cloud { .. } => {
                marks.extend(split(mark, kept));
                continue;
            }
            _ => {}
        }
        marks.push(mark);
    }
    panel.marks = marks;
}

/// Where the bubbles of these items are after they were sorted.
fn relabelled(items: &[u32], sorted: &[Bubble]) -> Vec<usize> {
    let places: std::collections::HashMap<u32, usize> = sorted
        .iter()
        .enumerate()
        .map(|(place, bubble)| (bubble.item, place))
        .collect();
    items
        .iter()
        .map(|item| places.get(item).copied().unwrap_or(0))
        .collect()
}

/// A cloud in two: the faint part first.
fn split(mark: Mark, kept: &dyn Fn(u32) -> bool) -> Vec<Mark> {
    let Mark::Cloud {
        points,
        items,
        radius,
        ink,
    } = mark
    else {
        return vec![mark];
    };
    let part = |wanted: bool| {
        let chosen =
            || (points.iter().zip(items.iter())).filter(move |(_, item)| kept(**item) == wanted);
        Mark::Cloud {
            points: chosen().map(|(point, _)| *point).collect(),
            items: chosen().map(|(_, item)| *item).collect(),
            radius,
            ink: if wanted { ink } else { ink.fade(LEFT) },
        }
    };
    vec![part(false), part(true)]
}
