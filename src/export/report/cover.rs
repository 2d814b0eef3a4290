//! The cover, and what stands at the head and the foot of every other page.

use super::Report;
use super::charts::Told;
use super::draft::{Draft, wrapped};
use super::flow::Paged;
use super::strip::{BODY, PAGE, Type, WIDTH, ornament, piece, rule, text};
use crate::chart::text::Typeface;
use crate::chart::{Align, Point, Rect, Shape, listed};
use crate::export::pdf::{Element, Leaf, Part, Piece, Role};
use crate::locale::Arg;
use crate::model::By;

/// Lines of the title, at most.
const TITLE_LINES: usize = 5;
/// Files named on the cover, at most.
const FILES: usize = 4;

/// The cover.
pub(super) fn page(
    draft: &mut Draft<'_>,
    section: Element,
    report: &Report<'_>,
    title: &str,
    told: &Told,
) -> Leaf {
    let (palette, locale) = (report.palette, report.locale);
    let mut pieces = Vec::new();
    let mut y = 250.0;
    let bar = Rect {
        left: BODY.left,
        top: y - 34.0,
        right: BODY.left + 56.0,
        bottom: y - 30.0,
    };
    pieces.push(ornament(vec![Shape::Rect {
        rect: bar,
        radius: 0.0,
        fill: Some(palette.accent),
        stroke: None,
    }]));
    let mut write = |role: Role, words: &str, kind: Type, color, most: usize| {
        if words.trim().is_empty() {
            return;
        }
        let element = draft.structure.add(role, Some(section));
        let mut lines = wrapped(words, kind, WIDTH);
        if lines.len() > most {
            let rest = lines.split_off(most - 1).concat();
            let typeface = Typeface::shared();
            lines.push(
                typeface
                    .ellipsize(&rest, kind.size, kind.weight, WIDTH)
                    .into_owned(),
            );
        }
        let shapes = lines.iter().map(|line| {
            let at = Point {
                x: BODY.left,
                y: y + kind.base(),
            };
            y += kind.leading;
            text(at, Align::Start, line, kind, color)
        });
        let shapes = shapes.collect();
        pieces.push(piece(element, shapes));
        y += 10.0;
    };
    write(Role::Title, title, Type::COVER, palette.text, TITLE_LINES);
    write(
        Role::Paragraph,
        report.subtitle,
        Type::LEAD,
        palette.text_soft,
        3,
    );
    let kind = locale.text("report-kind");
    write(Role::Paragraph, &kind, Type::LEAD, palette.text_soft, 2);

    let facts = facts(report, told);
    let mut y = PAGE.y - 96.0 - 17.0 * facts.len() as f32;
    pieces.push(ornament(vec![rule(
        BODY.left,
        BODY.right,
        y - 8.0,
        0.5,
        palette.hairline,
    )]));
    for (name, said) in facts {
        let element = draft.structure.add(Role::Paragraph, Some(section));
        let base = y + Type::BODY.base();
        let at = |x: f32| Point { x, y: base };
        let typeface = Typeface::shared();
        let said = typeface.ellipsize(&said, Type::BODY.size, Type::BODY.weight, WIDTH - 120.0);
        let name = format!("{name} ");
        pieces.push(piece(
            element,
            vec![
                text(
                    at(BODY.left),
                    Align::Start,
                    &name,
                    Type::BODY,
                    palette.text_soft,
                ),
                text(
                    at(BODY.left + 120.0),
                    Align::Start,
                    &said,
                    Type::BODY,
                    palette.text,
                ),
            ],
        ));
        y += 17.0;
    }
    Leaf {
        size: PAGE,
        background: palette.canvas,
        pieces,
        links: Vec::new(),
    }
}

/// As of when, of whom, from which files.
fn facts(report: &Report<'_>, told: &Told) -> Vec<(String, String)> {
    let locale = report.locale;
    let mut files: Vec<String> = Vec::new();
    for source in &report.dataset.sources {
        if !source.file.is_empty() && !files.contains(&source.file) {
            files.push(source.file.clone());
        }
    }
    if files.len() > FILES {
        files.truncate(FILES);
        files.push("…".to_owned());
    }
    let as_of = told.as_of.and_then(|day| day.date());
    let count = |by: By, key: &str| {
        let (_, most) = told.compared.iter().find(|(known, _)| *known == by)?;
        Some(locale.text_with(key, &[("n", Arg::from(*most))]))
    };
    let compared: Vec<String> = [
        count(By::Customer, "count-customers"),
        count(By::Supplier, "count-suppliers"),
        count(By::Product, "count-products"),
    ]
    .into_iter()
    .flatten()
    .collect();
    let facts = [
        (
            "report-as-of",
            as_of.map_or_else(String::new, |date| locale.day(date)),
        ),
        ("report-compared", compared.join(" · ")),
        ("report-data", listed(locale, &files)),
    ];
    facts
        .into_iter()
        .filter(|(_, said)| !said.is_empty())
        .map(|(key, said)| (locale.text(key), said))
        .collect()
}

/// Head and foot: the report and the chapter above, the number of the page below.
pub(super) fn furnish(paged: &mut Paged, draft: &Draft<'_>, title: &str) {
    let palette = draft.palette;
    let mut chapters: Vec<(usize, &str)> = draft
        .headings
        .iter()
        .zip(&paged.places)
        .filter(|((level, _), _)| *level == 1)
        .map(|((_, title), (page, _))| (*page, title.as_str()))
        .collect();
    chapters.sort_by_key(|(page, _)| *page);
    let all = paged.leaves.len() + 1;
    let (soft, faint) = (palette.text_soft, palette.text_faint);
    let typeface = Typeface::shared();
    let kind = Type::SMALL;
    let fit = |words: &str, width: f32| {
        typeface
            .ellipsize(words, kind.size, kind.weight, width)
            .into_owned()
    };
    for (at, leaf) in paged.leaves.iter_mut().enumerate() {
        let number = at + 1;
        let chapter = chapters.iter().rev().find(|(page, _)| *page <= number);
        let chapter = chapter.map_or("", |(_, title)| title);
        let y = 46.0;
        let left = Point { x: BODY.left, y };
        let right = Point { x: BODY.right, y };
        let head = vec![
            text(left, Align::Start, &fit(title, WIDTH * 0.6), kind, soft),
            text(right, Align::End, &fit(chapter, WIDTH * 0.36), kind, soft),
            rule(BODY.left, BODY.right, y + 8.0, 0.5, palette.hairline),
        ];
        let y = PAGE.y - 36.0;
        let foot = vec![
            text(
                Point { x: BODY.left, y },
                Align::Start,
                "Folioscope",
                kind,
                faint,
            ),
            text(
                Point { x: BODY.right, y },
                Align::End,
                &format!("{} / {all}", number + 1),
                kind,
                soft,
            ),
        ];
        leaf.pieces.push(Piece {
            part: Part::Header,
            shapes: head,
        });
        leaf.pieces.push(Piece {
            part: Part::Footer,
            shapes: foot,
        });
    }
}
