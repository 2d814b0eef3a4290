//! The playbook by segment: a column a segment, a row a part. What both pictures of a playbook share stands here too.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, finish};
use super::member_table::MemberTable;
use super::pen::{BODY, HEADING, SMALL, fit, hairline, point, rect, regular, strong, wrap};
use super::rank_table::member_names;
use super::words::Words;
use super::{
    Align, Brief, CellFormat, Color, Frame, LazyTable, Palette, Rect, Scene, Shape, Weight,
};
use crate::analysis::PlaybookResult;
use crate::analysis::playbook::{PlaybookSegment, segment_key};
use crate::locale::{Arg, Locale};
use crate::model::PlaybookPart;

/// Sizes a text may have, the largest that fits is taken.
pub const SIZES: [f32; 3] = [HEADING, BODY, SMALL];
/// Height of a segment's head.
const HEAD: f32 = 62.0;
/// Room between rows.
const BETWEEN: f32 = 16.0;
/// Suppliers named in it.
const NAMED: usize = 2;

/// The text of a part as it holds for a segment: the user's words, else the proposal.
pub fn playbook_text(locale: &Locale, segment: &PlaybookSegment, part: PlaybookPart) -> String {
    match &segment.texts[part as usize] {
        Some(text) => text.to_string(),
        None => locale.text(&format!("playbook-{}-{}", segment.id, part.id())),
    }
}

/// Whose page is shown: the only supplier selected, else the one asked for, else the largest.
pub fn playbook_shown(result: &PlaybookResult, selected: &dyn Fn(&str) -> bool) -> Option<usize> {
    let mut chosen = (0..result.suppliers.len()).filter(|&at| selected(result.name(at)));
    let only = chosen.next();
    only.or(result.asked)
        .or((!result.suppliers.is_empty()).then_some(0))
}

/// Ink of a segment, the weightiest first.
pub fn segment_ink(palette: &Palette, at: usize) -> Color {
    [
        palette.accent,
        palette.category[1],
        palette.category[2],
        palette.text_soft,
    ][at.min(3)]
}

/// The place of a picture that is all text: the whole width, between heading and footer.
pub fn whole(layout: &Layout, brief: &Brief<'_>) -> Rect {
    let (left, right) = (layout.margin, layout.size.x - layout.margin);
    match (brief.frame, layout.small) {
        (Frame::Screen, _) => rect(0.0, 8.0, layout.size.x - 8.0, layout.size.y - 4.0),
        (Frame::Page, true) => rect(left, layout.plot.top - 20.0, right, layout.size.y - 40.0),
        (Frame::Page, false) => rect(left, layout.plot.top - 28.0, right, layout.size.y - 62.0),
    }
}

/// Points between lines of text of a size.
pub fn step(size: f32) -> f32 {
    (size * 1.34).round()
}

/// At most `most` lines of a text, the last one cut where there are more.
pub fn lines(text: &str, (width, size): (f32, f32), most: usize) -> Vec<String> {
    let mut lines: Vec<String> = text
        .lines()
        .flat_map(|line| wrap(line, width, size, Weight::Regular))
        .collect();
    if lines.len() > most.max(1) {
        let rest = lines.split_off(most.max(1) - 1).join(" ");
        lines.push(fit(&format!("{rest} …"), width, size, Weight::Regular));
    }
    lines
}

/// How many of those that are placed are shown, and who is not placed.
pub fn placed(result: &PlaybookResult, shown: usize, words: &Words<'_>) -> String {
    let all = result.suppliers.len();
    words.shown_of(shown.min(all), all, &result.left_out)
}

/// Lines below one another, from `top`.
pub fn write(
    lines: &[String],
    (left, top): (f32, f32),
    (size, ink): (f32, Color),
    out: &mut Vec<Shape>,
) {
    for (row, line) in lines.iter().enumerate() {
        let at = point(left, top + size + step(size) * row as f32);
        out.push(regular(at, Align::Start, line.clone(), size, ink));
    }
}

/// The picture of a playbook by segment.
pub fn draw(result: &Arc<PlaybookResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::None);
    let args = args(result, &words);
    let key = if result.suppliers.is_empty() {
        "finding-lorenz-empty"
    } else {
        "finding-playbook"
    };
    let short = if result.suppliers.is_empty() {
        key
    } else {
        "finding-playbook-short"
    };
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [key, short, "playbook-subtitle"],
        &args,
    );
    parts.footer.1 = placed(result, usize::MAX, &words);
    parts.shapes = shapes(result, brief, &words, whole(&layout, brief));
    parts.table = table(result, brief, &words);
    let list: Vec<String> = (result.segments.iter())
        .map(|segment| {
            let name = words.text(&segment_key(segment.id), &[]);
            let text = playbook_text(brief.locale, segment, PlaybookPart::Objectives);
            super::words::labelled(brief.locale, &name, &text)
        })
        .collect();
    parts.describe(brief, &list);
    finish(brief, &layout, parts)
}

fn args(result: &PlaybookResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let (name, count, part) = result.largest().map_or_else(
        || (String::new(), 0, f64::NAN),
        |segment| {
            let name = words.text(&segment_key(segment.id), &[]);
            (name, segment.suppliers.len(), segment.share)
        },
    );
    vec![
        ("segment", Arg::from(name)),
        ("count", Arg::from(count)),
        ("n", Arg::from(result.suppliers.len())),
        ("all", Arg::from(words.count(result.suppliers.len()))),
        ("share", Arg::from(words.title_share(part))),
        ("eshare", Arg::from(super::words::elides(part))),
        (
            "model",
            Arg::from(words.text(&format!("method-{}", result.model), &[])),
        ),
    ]
}

fn shapes(
    result: &PlaybookResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    place: Rect,
) -> Vec<Shape> {
    let palette = brief.palette;
    let mut out = Vec::new();
    let heads = (place.width() * 0.12).clamp(72.0, 132.0);
    let columns = result.segments.len().max(1);
    let gap = 16.0;
    let width = (place.width() - heads - gap * columns as f32) / columns as f32;
    let left = |column: usize| place.left + heads + gap + (width + gap) * column as f32;
    for (column, segment) in result.segments.iter().enumerate() {
        let x = left(column);
        head(
            result,
            (column, segment),
            rect(x, place.top, x + width, place.top + HEAD),
            (brief, words),
            &mut out,
        );
    }
    let texts: Vec<Vec<String>> = PlaybookPart::ALL
        .map(|part| {
            let each = result.segments.iter();
            each.map(|segment| playbook_text(brief.locale, segment, part))
                .collect()
        })
        .into();
    let room = place.bottom - place.top - HEAD;
    let (size, caps) = fitting(&texts, width, room);
    let mut y = place.top + HEAD;
    for (row, part) in PlaybookPart::ALL.into_iter().enumerate() {
        let most = caps[row];
        out.push(hairline(place.left, place.right, y, palette.hairline));
        let name = words.text(&format!("playbook-part-{}", part.id()), &[]);
        for (line, text) in wrap(&name, heads - 4.0, SMALL, Weight::SemiBold)
            .into_iter()
            .take(most.max(2))
            .enumerate()
        {
            let at = point(place.left, y + 8.0 + size + step(size) * line as f32);
            out.push(strong(at, Align::Start, text, SMALL, palette.text_soft));
        }
        let mut tallest = 2;
        for (column, text) in texts[row].iter().enumerate() {
            let shown = lines(text, (width, size), most);
            tallest = tallest.max(shown.len());
            write(
                &shown,
                (left(column), y + 7.0),
                (size, palette.text),
                &mut out,
            );
        }
        y += tallest as f32 * step(size) + BETWEEN;
    }
    out
}

/// The size of the text, and how many lines each row may take, so that all rows fit: whole texts in the largest size, else
/// cut ones in the smallest, row by row as long as there is room.
fn fitting(texts: &[Vec<String>], width: f32, room: f32) -> (f32, Vec<usize>) {
    let needed = |size: f32| -> Vec<usize> {
        let of = |text: &String| lines(text, (width, size), usize::MAX).len();
        let row = |row: &Vec<String>| row.iter().map(of).max().unwrap_or(1);
        texts.iter().map(row).collect()
    };
    let height = |caps: &[usize], size: f32| -> f32 {
        let rows = caps.iter().map(|&n| n.max(2) as f32);
        rows.map(|n| n * step(size) + BETWEEN).sum()
    };
    for size in SIZES {
        let needed = needed(size);
        if height(&needed, size) <= room {
            return (size, needed);
        }
    }
    let needed = needed(SMALL);
    let mut caps = vec![1; needed.len()];
    loop {
        let before = caps.clone();
        for (row, &lines) in needed.iter().enumerate() {
            if caps[row] < lines {
                caps[row] += 1;
                if height(&caps, SMALL) > room {
                    caps[row] -= 1;
                }
            }
        }
        if caps == before {
            return (SMALL, caps);
        }
    }
}

fn head(
    result: &PlaybookResult,
    (column, segment): (usize, &PlaybookSegment),
    place: Rect,
    (brief, words): (&Brief<'_>, &Words<'_>),
    out: &mut Vec<Shape>,
) {
    let palette = brief.palette;
    let ink = segment_ink(palette, column);
    out.push(Shape::Rect {
        rect: rect(place.left, place.top, place.right, place.top + 3.0),
        radius: 1.5,
        fill: Some(ink),
        stroke: None,
    });
    let width = place.width();
    let name = words.text(&segment_key(segment.id), &[]);
    let name = fit(&name, width, HEADING, Weight::SemiBold);
    let at = |y: f32| point(place.left, place.top + y);
    out.push(strong(at(22.0), Align::Start, name, HEADING, palette.text));
    let mut count = words.count(segment.suppliers.len());
    if segment.share.is_finite() {
        count = super::words::dotted([
            count.as_str(),
            &words.text(
                "playbook-share",
                &[("share", Arg::from(words.title_share(segment.share)))],
            ),
        ]);
    }
    let count = fit(&count, width, SMALL, Weight::Regular);
    out.push(regular(
        at(39.0),
        Align::Start,
        count,
        SMALL,
        palette.text_soft,
    ));
    let members = segment.suppliers.iter().take(NAMED);
    let members = members.map(|&s| result.suppliers[s as usize].member);
    let names = member_names(
        &result.population,
        members,
        (brief.locale, words.by, brief.mask_names),
    );
    let names: Vec<String> = names.iter().map(|name| name.to_string()).collect();
    let names = fit(
        &super::listed(brief.locale, &names),
        width,
        SMALL,
        Weight::Regular,
    );
    out.push(regular(
        at(55.0),
        Align::Start,
        names,
        SMALL,
        palette.text_faint,
    ));
}

/// A row a segment: the playbook as a table.
fn table(result: &Arc<PlaybookResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.segments.len(), move |table| {
        let locale = &table.locale;
        let each = || result.segments.iter();
        let mut columns = vec![
            table.texts(
                "playbook-segment",
                each().map(|s| Arc::from(locale.text(&segment_key(s.id)))),
            ),
            table.numbers(
                "entity-suppliers",
                CellFormat::Number(0),
                each().map(|s| s.suppliers.len() as f64),
            ),
        ];
        columns.push(table.amounts(
            super::words::with_unit(
                locale,
                &super::words::measure_name(locale, &result.population.measure),
                table.currency(),
            ),
            each().map(|s| s.value),
        ));
        for part in PlaybookPart::ALL {
            let texts = each().map(|s| Arc::from(playbook_text(locale, s, part)));
            columns.push(table.texts(&format!("playbook-part-{}", part.id()), texts));
        }
        columns
    })
}
