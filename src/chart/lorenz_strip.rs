//! The strip below a concentration curve: the classes with letter, count and share, and the grips that move their limits.

use std::sync::Arc;

use super::lorenz_chart::class_ends;
use super::pen::{SMALL, style};
use super::words::{Words, dotted};
use super::{
    Align, Axis, Brief, Handle, HandleValue, Mark, Panel, Point, Reading, Rect, ScaleType,
    TickFormat, Weight,
};
use crate::analysis::{AbcRule, ClassShare, LorenzResult};

/// The strip of classes: letter, count and share, and the grips that move their limits.
pub fn strip_panel(
    result: &LorenzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    area: Rect,
    gutter: f32,
) -> Panel {
    let palette = brief.palette;
    let n = result.ranked.len().max(1) as f64;
    let mut marks = Vec::new();
    let mut start = 0.0;
    for (class, share) in result.classes.iter().enumerate() {
        let end = start + share.count as f64 / n;
        marks.push(Mark::Band {
            x: (start, end),
            y: (f64::NEG_INFINITY, f64::INFINITY),
            fill: palette.class[class],
        });
        let width = f64::from(area.width()) * (end - start);
        if let Some(text) = strip_text(words, class, share, width) {
            marks.push(Mark::Note {
                at: [start, 0.5],
                offset: Point { x: 9.0, y: 4.3 },
                align: Align::Start,
                text,
                style: style(SMALL, Weight::SemiBold, palette.on_class[class]),
            });
        }
        start = end;
    }
    Panel {
        id: "classes",
        area,
        x: Axis {
            title: words.text("chart-lorenz-x", &[]),
            scale: ScaleType::Linear,
            home: (0.0, 1.0),
            format: TickFormat::Percent,
            grid: false,
        },
        y: Axis {
            title: String::new(),
            scale: ScaleType::Linear,
            home: (0.0, 1.0),
            format: TickFormat::Hidden,
            grid: false,
        },
        marks,
        labels: Vec::new(),
        handles: class_handles(result, n),
        reading: Reading::None,
        boxed: false,
        gutter,
        occupied: Vec::new(),
    }
}

/// As much of "A 34 customers · 80%" as the band has room for.
fn strip_text(words: &Words<'_>, class: usize, share: &ClassShare, width: f64) -> Option<String> {
    let letter = ["A", "B", "C"][class];
    let count = words.count(share.count);
    let figure = words.locale.percent(share.share, 0);
    let long = format!("{letter}  {}", dotted([count.as_str(), figure.as_str()]));
    [
        long,
        format!("{letter}  {}", words.locale.number(share.count as f64, 0)),
        letter.to_owned(),
    ]
    .into_iter()
    .find(|text| f64::from(super::pen::text_width(text, SMALL, Weight::SemiBold)) + 18.0 <= width)
}

fn class_handles(result: &LorenzResult, n: f64) -> Vec<Handle> {
    if result.params.rule == AbcRule::Computed || result.ranked.len() < 2 {
        return Vec::new();
    }
    let along: Arc<[[f64; 2]]> = result.curve.iter().copied().collect();
    let ends = class_ends(&result.classes);
    ["thresholds.0", "thresholds.1"]
        .into_iter()
        .zip(ends)
        .map(|(setting, end)| Handle {
            setting,
            vertical: true,
            at: end as f64 / n,
            sets: match result.params.rule {
                AbcRule::Count => HandleValue::Axis,
                _ => HandleValue::Along(along.clone()),
            },
            snaps: Vec::new(),
            label: String::new(),
        })
        .collect()
}
