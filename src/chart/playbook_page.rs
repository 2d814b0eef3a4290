//! One page a supplier: what is to be reached with it, who does what, who is told what, and where it stands.

use std::sync::Arc;

use super::decision_words::choice_name;
use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::pen::{
    BODY, HEADING, SMALL, fit, hairline, line, point, rect, regular, stroke, strong, text_width,
};
use super::playbook_chart::{
    SIZES, lines, placed, playbook_shown, playbook_text, segment_ink, step, whole, write,
};
use super::rank_table::member_names;
use super::words::{Words, column_name};
use super::{Align, Brief, CellFormat, LazyTable, Rect, Scene, Shape, Weight};
use crate::analysis::PlaybookResult;
use crate::analysis::playbook::{FACTS, PlaybookSupplier, segment_key};
use crate::locale::{Arg, Locale};
use crate::model::PlaybookPart;

/// Narrower than this there is no column of facts.
const LEAST: f32 = 720.0;
/// Width of the column of facts.
const FACTS_WIDTH: f32 = 264.0;
/// Side of the small matrix.
const MATRIX: f32 = 132.0;

/// The page of a supplier.
pub fn draw(result: &Arc<PlaybookResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::None);
    let shown = playbook_shown(result, brief.selected);
    let Some(shown) = shown.and_then(|at| result.suppliers.get(at)) else {
        let key = "finding-lorenz-empty";
        let parts = Parts::of(
            &result.population,
            &words,
            brief,
            [key, key, "playbook-page"],
            &[],
        );
        return finish(brief, &layout, parts);
    };
    let names = member_names(
        &result.population,
        [shown.member].into_iter(),
        (brief.locale, words.by, brief.mask_names),
    );
    let name = names
        .first()
        .map_or_else(String::new, |name| name.to_string());
    let segment = words.text(&segment_key(result.segments[shown.segment].id), &[]);
    let args = [
        ("name", Arg::from(name)),
        ("segment", Arg::from(segment)),
        ("share", Arg::from(words.title_share(shown.share))),
        ("amount", Arg::from(words.amount(shown.value))),
        (
            "model",
            Arg::from(words.text(&format!("method-{}", result.model), &[])),
        ),
    ];
    let key = if shown.share.is_finite() {
        "finding-supplier_playbook"
    } else {
        "finding-supplier_playbook-short"
    };
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [key, "finding-supplier_playbook-short", "playbook-page"],
        &args,
    );
    parts.footer.1 = placed(result, 1, &words);
    parts.shapes = shapes(result, shown, (brief, &words), whole(&layout, brief));
    parts.table = table(result, brief, &words);
    let list: Vec<String> = PlaybookPart::ALL
        .into_iter()
        .map(|part| {
            let name = words.text(&format!("playbook-part-{}", part.id()), &[]);
            let text = text_of(brief.locale, result, shown, part);
            super::words::labelled(brief.locale, &name, &text)
        })
        .collect();
    parts.describe(brief, &list);
    finish(brief, &layout, parts)
}

/// The text of a part as it holds for a supplier: its own, else its segment's.
fn text_of(
    locale: &Locale,
    result: &PlaybookResult,
    supplier: &PlaybookSupplier,
    part: PlaybookPart,
) -> String {
    match &supplier.texts[part as usize] {
        Some(text) => text.to_string(),
        None => playbook_text(locale, &result.segments[supplier.segment], part),
    }
}

fn shapes(
    result: &PlaybookResult,
    supplier: &PlaybookSupplier,
    (brief, words): (&Brief<'_>, &Words<'_>),
    place: Rect,
) -> Vec<Shape> {
    let mut out = Vec::new();
    let mut texts = place;
    if place.width() >= LEAST {
        texts.right = place.right - FACTS_WIDTH - 40.0;
        let facts = rect(texts.right + 40.0, place.top, place.right, place.bottom);
        beside(result, supplier, (brief, words), facts, &mut out);
    }
    let gap = 24.0;
    let width = (texts.width() - gap) / 2.0;
    let palette = brief.palette;
    let of = |part: PlaybookPart| text_of(brief.locale, result, supplier, part);
    let rows: Vec<[PlaybookPart; 2]> = PlaybookPart::ALL
        .chunks(2)
        .filter_map(|pair| Some([*pair.first()?, *pair.get(1)?]))
        .collect();
    let height = texts.height() / rows.len() as f32;
    let most = |size: f32| ((height - 46.0) / step(size)).max(1.0) as usize;
    let all = PlaybookPart::ALL.map(of);
    let fits = |size: &f32| {
        let long = |text: &String| lines(text, (width, *size), usize::MAX).len() > most(*size);
        !all.iter().any(long)
    };
    let size = SIZES.into_iter().find(fits).unwrap_or(SMALL);
    for (row, pair) in rows.into_iter().enumerate() {
        let top = texts.top + height.min(176.0) * row as f32;
        for (column, part) in pair.into_iter().enumerate() {
            let left = texts.left + (width + gap) * column as f32;
            out.push(hairline(left, left + width, top, palette.control_line));
            let name = words.text(&format!("playbook-part-{}", part.id()), &[]);
            let name = fit(&name, width, HEADING, Weight::SemiBold);
            let at = point(left, top + 24.0);
            out.push(strong(at, Align::Start, name, HEADING, palette.text));
            let shown = lines(&all[part as usize], (width, size), most(size));
            write(&shown, (left, top + 34.0), (size, palette.text), &mut out);
        }
    }
    out
}

/// The small matrix, and what is known of the supplier.
fn beside(
    result: &PlaybookResult,
    supplier: &PlaybookSupplier,
    (brief, words): (&Brief<'_>, &Words<'_>),
    place: Rect,
    out: &mut Vec<Shape>,
) {
    let palette = brief.palette;
    let ink = segment_ink(palette, supplier.segment);
    let segment = words.text(&segment_key(result.segments[supplier.segment].id), &[]);
    let title = fit(&segment, place.width(), HEADING, Weight::SemiBold);
    out.push(hairline(
        place.left,
        place.right,
        place.top,
        palette.control_line,
    ));
    let at = point(place.left, place.top + 24.0);
    out.push(strong(at, Align::Start, title, HEADING, palette.text));
    let top = place.top + 36.0;
    let square = rect(place.left, top, place.left + MATRIX, top + MATRIX);
    let part = |value: f64| (value / 100.0).clamp(0.0, 1.0) as f32;
    let x = |value: f64| square.left + MATRIX * part(value);
    let y = |value: f64| square.bottom - MATRIX * part(value);
    let (across, up) = (x(result.limits.0), y(result.limits.1));
    let right = supplier.at.0 >= result.limits.0;
    let high = supplier.at.1 >= result.limits.1;
    let cell = rect(
        if right { across } else { square.left },
        if high { square.top } else { up },
        if right { square.right } else { across },
        if high { up } else { square.bottom },
    );
    let mut filled = |rect: Rect, radius: f32, fill, edge| {
        out.push(Shape::Rect {
            rect,
            radius,
            fill,
            stroke: edge,
        });
    };
    filled(cell, 0.0, Some(ink.fade(0.18)), None);
    filled(square, 0.0, None, Some(stroke(1.0, palette.control_line)));
    let rule = stroke(1.0, palette.control_line);
    out.push(line(
        point(across, square.top),
        point(across, square.bottom),
        rule,
    ));
    out.push(line(point(square.left, up), point(square.right, up), rule));
    let (cx, cy) = (x(supplier.at.0), y(supplier.at.1));
    out.push(Shape::Rect {
        rect: rect(cx - 6.0, cy - 6.0, cx + 6.0, cy + 6.0),
        radius: 6.0,
        fill: Some(ink),
        stroke: Some(stroke(1.5, palette.canvas)),
    });
    let axes = match result.model {
        "kraljic" => ["field-supply_risk", "field-profit_impact"],
        _ => ["axis-supplier-value", "field-alignment"],
    };
    let width = place.right - square.right - 12.0;
    let beside = |key: &str, figure: f64, top: f32, out: &mut Vec<Shape>| {
        let name = words.text(key, &[]);
        let shown = lines(&name, (width, SMALL), 2);
        let left = square.right + 12.0;
        write(&shown, (left, top), (SMALL, palette.text_soft), out);
        let at = point(left, top + 16.0 + step(SMALL) * shown.len() as f32);
        let figure = words.locale.number(figure, 0);
        out.push(strong(at, Align::Start, figure, HEADING, palette.text));
    };
    beside(axes[0], supplier.at.1, square.top, out);
    beside(axes[1], supplier.at.0, square.top + 66.0, out);
    let mut y = square.bottom + 14.0;
    for (name, said) in facts(result, supplier, brief, words) {
        y += 24.0;
        if y > place.bottom {
            break;
        }
        let at = point(place.left, y);
        let name = fit(&name, place.width() * 0.62, SMALL, Weight::Regular);
        let room = place.width() - text_width(&name, SMALL, Weight::Regular) - 12.0;
        out.push(regular(at, Align::Start, name, SMALL, palette.text_soft));
        let said = fit(&said, room, BODY, Weight::SemiBold);
        let at = point(place.right, y);
        out.push(strong(at, Align::End, said, BODY, palette.text));
        out.push(hairline(place.left, place.right, y + 7.0, palette.grid));
    }
}

fn facts(
    result: &PlaybookResult,
    supplier: &PlaybookSupplier,
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> Vec<(String, String)> {
    let text = |key: &str| brief.locale.text(key);
    let mut facts = Vec::new();
    if !supplier.value.is_nan() {
        facts.push((words.measure_name(), words.amount(supplier.value)));
    }
    if supplier.share.is_finite() {
        facts.push((text("playbook-of-all"), words.share(supplier.share)));
    }
    for (field, fact) in FACTS.iter().zip(&supplier.facts) {
        // People and categories tell who is behind a mask.
        if !fact.is_empty() && !brief.mask_names {
            facts.push((column_name(brief.locale, field.id()), fact.to_string()));
        }
    }
    let decision = supplier.decision.as_ref();
    facts.push((
        text("decision-head"),
        choice_name(brief.locale, decision.and_then(|known| known.choice)),
    ));
    if let Some(known) = decision {
        if !known.owner.is_empty() && !brief.mask_names {
            facts.push((text("decision-owner"), known.owner.clone()));
        }
        if let Some(due) = known.due.and_then(|day| day.date()) {
            facts.push((text("decision-due"), brief.locale.day(due)));
        }
    }
    facts.push((
        text("playbook-peers"),
        words
            .locale
            .number(result.segments[supplier.segment].suppliers.len() as f64, 0),
    ));
    facts
}

/// A row a supplier, with its segment and its texts.
fn table(result: &Arc<PlaybookResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.suppliers.len(), move |table| {
        let locale = &table.locale;
        let each = || result.suppliers.iter();
        let members = || each().map(|s| s.member);
        let mut columns = vec![
            table.names(&result.population, members()),
            table.classes(
                "playbook-segment",
                each().map(|s| Arc::from(locale.text(&segment_key(result.segments[s.segment].id)))),
            ),
            table.values(&result.population, members()),
            table.numbers(
                "playbook-of-all",
                CellFormat::Percent,
                each().map(|s| s.share),
            ),
        ];
        for part in PlaybookPart::ALL {
            let texts = each().map(|s| Arc::from(text_of(locale, &result, s, part)));
            columns.push(table.texts(&format!("playbook-part-{}", part.id()), texts));
        }
        columns
    })
}
