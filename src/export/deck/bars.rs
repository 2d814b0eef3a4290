//! Bars of a panel as the layers of a bar chart: one series where they start at zero, a stack where they stand on one
//! another, with an invisible layer where they float.

use std::sync::Arc;

use crate::chart::{Bar, Color, Mark, Panel, Rect};

/// More names than this make no bar chart.
const MOST_NAMES: usize = 2000;

/// A series of a bar chart.
pub struct Layer {
    /// Its bars by name; 0 where it has none.
    pub values: Vec<f64>,
    /// Their colours; `None` draws nothing.
    pub colors: Vec<Option<Color>>,
}

/// The bars of a panel by name.
pub struct Plan {
    /// Whether they lie.
    pub horizontal: bool,
    /// The place of the first name on its axis.
    pub first: f64,
    /// Between two names.
    pub step: f64,
    /// The width of a bar, as a part of the room of a name.
    pub width: f64,
    /// The account of each name, where it has one.
    pub items: Vec<Option<u32>>,
    /// The figure at the end of each name's bar.
    pub labels: Vec<Arc<str>>,
    /// From the axis outwards.
    pub layers: Vec<Layer>,
}

impl Plan {
    /// The rectangle of the names' room: half a name before the first and after the last.
    pub fn place(&self, panel: &Panel) -> Rect {
        let low = self.first - self.step / 2.0;
        let high = self.first + self.step * (self.items.len() as f64 - 0.5);
        let view = panel.home();
        let at = |place: f64| {
            if self.horizontal {
                panel.position(&view, panel.area, [view.x.0, place]).y
            } else {
                panel.position(&view, panel.area, [place, view.y.0]).x
            }
        };
        let (a, b) = (at(low), at(high));
        let (from, to) = (a.min(b), a.max(b));
        if self.horizontal {
            Rect {
                top: from,
                bottom: to,
                ..panel.area
            }
        } else {
            Rect {
                left: from,
                right: to,
                ..panel.area
            }
        }
    }
}

/// The layers of a panel's bars; `None` where it has none, or where they stand as no bar chart can show them (at uneven
/// distances, across zero from elsewhere than zero).
pub fn layers(panel: &Panel) -> Option<Plan> {
    let mut all: Vec<&Bar> = Vec::new();
    let mut lies = None;
    for mark in &panel.marks {
        if let Mark::Bars { bars, horizontal } = mark {
            if lies.is_some_and(|lies| lies != *horizontal) {
                return None;
            }
            lies = Some(*horizontal);
            all.extend(bars.iter());
        }
    }
    let horizontal = lies?;
    if all.is_empty() || !all.iter().all(|bar| is_drawable(bar)) {
        return None;
    }
    all.sort_by(|a, b| a.at.total_cmp(&b.at));
    let first = all.first()?.at;
    let step = step(&all);
    let count = ((all.last()?.at - first) / step).round() as usize + 1;
    if count > MOST_NAMES {
        return None;
    }
    let mut by_name: Vec<Vec<&Bar>> = vec![Vec::new(); count];
    for bar in &all {
        let place = (bar.at - first) / step;
        if (place - place.round()).abs() > 1e-6 {
            return None;
        }
        by_name.get_mut(place.round() as usize)?.push(bar);
    }
    let widest = all.iter().fold(0.0f64, |widest, bar| widest.max(bar.width));
    let items = by_name
        .iter()
        .map(|bars| bars.first().map(|bar| bar.item))
        .collect();
    let labels = by_name
        .iter()
        .map(|bars| Arc::from(bars.first().map_or("", |bar| bar.label.as_str())))
        .collect();
    Some(Plan {
        labels,
        horizontal,
        first,
        step,
        width: (widest / step).clamp(0.05, 1.0),
        items,
        layers: stack(&mut by_name)?,
    })
}

fn is_drawable(bar: &Bar) -> bool {
    bar.at.is_finite() && bar.value.is_finite() && bar.base.is_finite()
}

/// The least distance between two names.
fn step(sorted: &[&Bar]) -> f64 {
    let least = sorted
        .windows(2)
        .map(|pair| pair[1].at - pair[0].at)
        .filter(|gap| *gap > 1e-9)
        .fold(f64::INFINITY, f64::min);
    if least.is_finite() {
        least
    } else {
        sorted.first().map_or(1.0, |bar| bar.width.max(1e-9))
    }
}

/// Sorts the bars of each name outwards from zero and fills the gaps between them.
fn stack(by_name: &mut [Vec<&Bar>]) -> Option<Vec<Layer>> {
    let mut pieces: Vec<Vec<(f64, Option<Color>)>> = Vec::with_capacity(by_name.len());
    for bars in by_name {
        bars.sort_by(|a, b| near(a).total_cmp(&near(b)));
        let (mut up, mut down) = (0.0f64, 0.0f64);
        let mut own = Vec::new();
        for bar in bars.iter() {
            let (low, high) = (bar.base.min(bar.value), bar.base.max(bar.value));
            let (reached, from, to) = if low >= 0.0 {
                (&mut up, low, high)
            } else if high <= 0.0 {
                (&mut down, high, low)
            } else {
                return None;
            };
            let slack = 1e-9 * to.abs().max(1.0);
            if (from - *reached) * to.signum() < -slack {
                // Two bars of a name lie over one another.
                return None;
            }
            if (from - *reached).abs() > slack {
                own.push((from - *reached, None));
            }
            own.push((to - from, Some(bar.color)));
            *reached = to;
        }
        pieces.push(own);
    }
    let depth = pieces.iter().map(Vec::len).max().unwrap_or(0);
    let layer = |at: usize| Layer {
        values: pieces
            .iter()
            .map(|own| own.get(at).map_or(0.0, |piece| piece.0))
            .collect(),
        colors: pieces
            .iter()
            .map(|own| own.get(at).and_then(|piece| piece.1))
            .collect(),
    };
    Some((0..depth).map(layer).collect())
}

/// How near zero a bar starts.
fn near(bar: &Bar) -> f64 {
    bar.base.abs().min(bar.value.abs())
}

#[cfg(test)]
mod tests {
    use super::{near, stack};
    use crate::chart::{Bar, Color};

    fn bar(base: f64, value: f64) -> Bar {
        Bar {
            at: 0.0,
            width: 0.8,
            base,
            value,
            color: Color(0, 0, 0, 255),
            item: 0,
            label: String::new(),
        }
    }

    /// A step of a bridge floats: an invisible layer carries it, and the layers add up to where it ends.
    #[test]
    fn floating_bars_stand_on_nothing() {
        let floating = bar(30.0, 50.0);
        let layers = stack(&mut [vec![&floating]]).unwrap_or_default();
        assert_eq!(layers.len(), 2);
        assert_eq!((layers[0].values[0], layers[0].colors[0]), (30.0, None));
        assert_eq!(layers[1].values[0], 20.0);
    }

    /// Losses stack downwards, gains upwards, on the same name.
    #[test]
    fn both_sides_of_zero_stack() {
        let (gain, more, loss) = (bar(0.0, 4.0), bar(4.0, 6.0), bar(0.0, -3.0));
        let layers = stack(&mut [vec![&more, &loss, &gain]]).unwrap_or_default();
        let values: Vec<f64> = layers.iter().map(|layer| layer.values[0]).collect();
        assert_eq!(values.iter().sum::<f64>(), 3.0);
        assert!(values.contains(&2.0) && values.contains(&-3.0) && near(&more) == 4.0);
    }

    /// A bar from a loss to a gain has no place in a stack: such a chart is drawn.
    #[test]
    fn bars_across_zero_are_drawn() {
        let across = bar(-1.0, 2.0);
        assert!(stack(&mut [vec![&across]]).is_none());
    }
}
