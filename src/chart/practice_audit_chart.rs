//! The practice audit: a line a practice, whether it is followed, and what the data say.

use std::sync::Arc;

use super::decision_words::table;
use super::frame::{Layout, Side, finish};
use super::parts::Parts;
use super::pen::{BODY, HEADING, SMALL, fit, hairline, point, rect, regular, stroke, strong};
use super::words::Words;
use super::{Align, Brief, Frame, Scene, Shape, Weight};
use crate::analysis::PracticeAuditResult;
use crate::analysis::decisions::practice_audit::{Followed, Practice};
use crate::locale::{Arg, Locale};

/// What the data say about a practice; that only the user can say where they do not.
pub fn said(locale: &Locale, practice: &Practice) -> String {
    match practice.found {
        Some((of, all)) => locale.text_with(
            &format!("practice-{}-found", practice.id),
            &[
                ("of", Arg::from(of)),
                ("all", Arg::from(all)),
                (
                    "share",
                    Arg::from(locale.percent(of as f64 / all.max(1) as f64, 0)),
                ),
            ],
        ),
        None => locale.text(match practice.followed {
            Followed::Asked => "practice-ask",
            Followed::Yes | Followed::No => "practice-said",
        }),
    }
}

/// The picture of an audit.
pub fn draw(result: &Arc<PracticeAuditResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.cards.population);
    let layout = Layout::new(brief, Side::None);
    let [yes, no, asked] = result.counts();
    let args = [
        ("yes", Arg::from(yes)),
        ("no", Arg::from(no)),
        ("asked", Arg::from(asked)),
        ("all", Arg::from(result.practices.len())),
    ];
    let key = if asked > 0 {
        "finding-practice_audit-asked"
    } else {
        "finding-practice_audit"
    };
    let told = [key, "finding-practice_audit", "practice-subtitle"];
    let mut parts = Parts::of(&result.cards.population, &words, brief, told, &args);
    parts.footer.1 = words.text("practice-shown", &args);
    parts.table = table(&result.cards, brief, &words);
    let list: Vec<String> = result
        .practices
        .iter()
        .map(|practice| {
            let name = brief.locale.text(&format!("practice-{}", practice.id));
            format!("{name} {}", said(brief.locale, practice))
        })
        .collect();
    parts.describe(brief, &list);
    if brief.frame == Frame::Page {
        parts.shapes = shapes(result, brief, &layout);
    }
    finish(brief, &layout, parts)
}

fn shapes(result: &PracticeAuditResult, brief: &Brief<'_>, layout: &Layout) -> Vec<Shape> {
    let palette = brief.palette;
    let locale = brief.locale;
    let (left, right) = (layout.margin, layout.size.x - layout.margin);
    let top = layout.plot.top - 24.0;
    let bottom = layout.plot.bottom + 50.0;
    let step = ((bottom - top) / result.practices.len().max(1) as f32).clamp(28.0, 54.0);
    let mut shapes = Vec::new();
    for (row, practice) in result.practices.iter().enumerate() {
        let y = top + step * row as f32;
        let middle = y + step / 2.0;
        let (ink, fill, sign) = match practice.followed {
            Followed::Yes => (palette.good, palette.good_soft, "✓"),
            Followed::No => (palette.bad, palette.bad_soft, "–"),
            Followed::Asked => (palette.text_soft, palette.canvas, "?"),
        };
        shapes.push(Shape::Rect {
            rect: rect(left, middle - 12.0, left + 24.0, middle + 12.0),
            radius: 12.0,
            fill: Some(fill),
            stroke: Some(stroke(1.0, ink)),
        });
        shapes.push(strong(
            point(left + 12.0, middle + 5.0),
            Align::Middle,
            sign,
            BODY,
            ink,
        ));
        let half = (right - left) * 0.52;
        let name = locale.text(&format!("practice-{}", practice.id));
        let name = fit(&name, half - 50.0, HEADING, Weight::SemiBold);
        shapes.push(strong(
            point(left + 38.0, middle + 5.0),
            Align::Start,
            name,
            HEADING,
            palette.text,
        ));
        let said = fit(
            &said(locale, practice),
            right - left - half,
            SMALL,
            Weight::Regular,
        );
        shapes.push(regular(
            point(left + half, middle + 4.0),
            Align::Start,
            said,
            SMALL,
            palette.text_soft,
        ));
        if row + 1 < result.practices.len() {
            shapes.push(hairline(left, right, y + step, palette.grid));
        }
    }
    shapes
}
