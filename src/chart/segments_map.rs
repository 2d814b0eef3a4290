//! Segments as a map: accounts that are alike lie near one another, the colour is the segment.

use super::pen::{BODY, style};
use super::rank_table::member_names;
use super::words::Words;
use super::{
    Align, Axis, Brief, Bubble, Color, Label, Mark, Palette, Panel, Point, Reading, Rect,
    ScaleType, TextStyle, TickFormat, Weight,
};
use crate::analysis::SegmentsResult;
use crate::analysis::segments::map::SegmentMap;

/// Largest and smallest radius of a bubble.
const LARGEST: f32 = 22.0;
const SMALLEST: f32 = 3.5;
/// Accounts that are named, at most.
const NAMED: usize = 60;
/// Of more accounts areas say nothing: dots of one size.
const MANY: usize = 400;

/// Colour and ink of a segment.
pub fn segment_color(palette: &Palette, at: usize) -> (Color, Color) {
    let at = at % palette.category.len();
    (palette.category[at], palette.category_ink[at])
}

/// The plot.
pub fn panel(
    result: &SegmentsResult,
    map: &SegmentMap,
    names: &[String],
    (brief, words): (&Brief<'_>, &Words<'_>),
    area: Rect,
) -> Panel {
    let palette = brief.palette;
    let value = |at: usize| {
        let value = result.population.values.get(at).copied();
        value.filter(|value| *value > 0.0).unwrap_or(0.0)
    };
    let count = map.at.len().min(result.items.len());
    let most = (0..count).map(value).fold(0.0, f64::max);
    let sized = most > 0.0 && count <= MANY;
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|&a, &b| value(b).total_cmp(&value(a)).then(a.cmp(&b)));
    let bubbles: Vec<Bubble> = order
        .iter()
        .map(|&at| {
            let share = if sized {
                (value(at) / most).sqrt() as f32
            } else {
                0.0
            };
            let radius = if sized {
                (LARGEST * share).max(SMALLEST)
            } else {
                SMALLEST + 0.5
            };
            Bubble {
                at: map.at[at],
                radius,
                size: if sized { value(at) } else { f64::NAN },
                color: segment_color(palette, result.items[at].segment as usize).0,
                hollow: false,
                unsure: false,
                item: at as u32,
            }
        })
        .collect();
    let shown = member_names(
        &result.population,
        order.iter().take(NAMED).map(|&at| at as u32),
        (brief.locale, words.by, brief.mask_names),
    );
    let labels = (shown.iter().enumerate())
        .map(|(bubble, text)| Label {
            bubble,
            text: text.clone(),
            priority: value(order[bubble]),
            strong: false,
        })
        .collect();
    let mut marks = vec![Mark::Bubbles {
        bubbles: bubbles.into(),
    }];
    for (at, name) in names.iter().enumerate() {
        if let Some(middle) = middle(result, map, at) {
            marks.push(Mark::Note {
                at: middle,
                offset: Point { x: 0.0, y: 4.0 },
                align: Align::Middle,
                text: name.clone(),
                style: TextStyle {
                    halo: Some(palette.canvas),
                    ..style(BODY, Weight::SemiBold, segment_color(palette, at).1)
                },
            });
        }
    }
    let [x, y] = homes(map, area);
    let axis = |home: (f64, f64)| Axis {
        title: String::new(),
        scale: ScaleType::Linear,
        home,
        format: TickFormat::Hidden,
        grid: false,
    };
    Panel {
        marks,
        labels,
        reading: Reading::Item,
        boxed: true,
        ..Panel::bare("map", area, axis(x), axis(y))
    }
}

/// The middle of a segment's accounts.
fn middle(result: &SegmentsResult, map: &SegmentMap, segment: usize) -> Option<[f64; 2]> {
    let own = result.items.iter().zip(map.at.iter());
    let own: Vec<&[f64; 2]> = own
        .filter(|(item, _)| item.segment as usize == segment)
        .map(|(_, at)| at)
        .collect();
    let n = own.len() as f64;
    (n > 0.0).then(|| [0, 1].map(|axis| own.iter().map(|at| at[axis]).sum::<f64>() / n))
}

/// The views of both axes: one unit is as long on either, with room for the largest bubble all around.
fn homes(map: &SegmentMap, area: Rect) -> [(f64, f64); 2] {
    let reach = |axis: usize| {
        let of = map.at.iter().map(|at| at[axis]);
        of.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| {
            (low.min(v), high.max(v))
        })
    };
    let (x, y) = (reach(0), reach(1));
    let room = f64::from(2.0 * LARGEST + 16.0);
    let (width, height) = (
        (f64::from(area.width()) - room).max(40.0),
        (f64::from(area.height()) - room).max(40.0),
    );
    let unit = ((x.1 - x.0) / width).max((y.1 - y.0) / height).max(1e-9);
    let home = |(low, high): (f64, f64), points: f32| {
        let half = unit * f64::from(points) / 2.0;
        let middle = f64::midpoint(low, high);
        (middle - half, middle + half)
    };
    [home(x, area.width()), home(y, area.height())]
}
