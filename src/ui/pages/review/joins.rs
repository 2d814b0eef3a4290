//! How the files complete one another, and what did not match on either side.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Align2, Galley, Rect, Role, ScrollArea, Sense, Ui, pos2, vec2};

use super::columns::PAD;
use crate::import::Link;
use crate::locale::{Arg, Locale};
use crate::state::{Review, State};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{IconButton, elided, icon, link, name, reading, text_at};

/// Height of a link's line at the foot of the left pane.
pub const LINE: f32 = 40.0;
/// The same where its sentence names two files.
const LONG_LINE: f32 = 60.0;
const ROW: f32 = 32.0;
/// Most lines about files that are not used.
const WARNINGS: usize = 3;

/// Height of the strip at the foot of the left pane.
pub fn height(review: &Review) -> f32 {
    let problems = review.problems.iter().map(|_| LINE);
    let repeats = review.repeats.iter().map(|_| LONG_LINE);
    let warnings = problems
        .chain(repeats)
        .chain(review.idle.iter().map(|_| LINE));
    review.links.len().min(3) as f32 * LINE + warnings.take(WARNINGS).sum::<f32>()
}

/// The name of a source: a file under review, or of the open portfolio.
fn file(state: &State, review: &Review, source: usize) -> String {
    let open = state
        .document()
        .filter(|_| review.joins)
        .map_or(&[][..], |document| &document.dataset.sources);
    match open.get(source) {
        Some(source) => source.file.clone(),
        None => review
            .drafts
            .get(source - open.len())
            .map_or_else(String::new, |draft| draft.file.clone()),
    }
}

fn sentence(state: &State, review: &Review, link: &Link) -> String {
    let (into, from) = (
        file(state, review, link.into),
        file(state, review, link.from),
    );
    state.locale().text_with(
        "review-link",
        &[
            ("n", Arg::from(link.matched)),
            ("total", Arg::from(link.matched + link.unmatched)),
            ("key", Arg::from(link.key.as_str())),
            ("into", Arg::from(into.as_str())),
            ("from", Arg::from(from.as_str())),
        ],
    )
}

/// A sentence that may take two lines, and is cut where those do not hold it.
fn on_two_lines(ui: &Ui, text: &str, width: f32) -> Arc<Galley> {
    let ink = Theme::of(ui.ctx()).text;
    let mut job = LayoutJob::simple(text.to_owned(), regular(BODY), ink, width.max(0.0));
    job.wrap.max_rows = 2;
    reading::laid_out(ui.painter(), job)
}

/// One line a link, with a way to what did not match.
pub fn strip(ui: &mut Ui, rect: Rect, state: &State, review: &Review, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    let line = theme.line(ui.ctx());
    ui.painter().hline(rect.x_range(), rect.top(), line);
    warnings(ui, rect, state, review);
    for (at, own) in review.links.iter().take(3).enumerate() {
        let top = rect.top() + at as f32 * LINE;
        let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), LINE));
        let sign = pos2(row.left() + PAD + 8.0, row.center().y);
        icon::paint(ui.painter(), sign, icon::LINK, 16.0, theme.text_soft);
        let mut right = ui.new_child(
            egui::UiBuilder::new()
                .id_salt(("review-link", at))
                .max_rect(row.shrink2(vec2(PAD, 0.0)))
                .layout(egui::Layout::right_to_left(egui::Align::Center)),
        );
        if own.unmatched > 0 || !own.unused.is_empty() {
            let text = locale.text(if face.review.links {
                "review-link-hide"
            } else {
                "review-link-show"
            });
            if link(&mut right, &text).clicked() {
                face.review.links = !face.review.links;
            }
        }
        let x = row.left() + PAD + 26.0;
        let width = right.min_rect().left() - x - 12.0;
        let text = sentence(state, review, own);
        let shown = on_two_lines(ui, &text, width);
        let at = pos2(x, row.center().y - shown.size().y / 2.0);
        ui.painter().galley(at, shown, theme.text);
        let response = ui.interact(
            row,
            ui.scope_id().with(("link-line", top as i32)),
            Sense::hover(),
        );
        name(&response, Role::Label, &text);
        response.on_hover_text(text);
    }
}

/// A file whose rows would not be used, one that gave none, and one whose lines are there already, with what to do about it.
fn warnings(ui: &mut Ui, rect: Rect, state: &State, review: &Review) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let idle = review.idle.iter().filter_map(|at| review.drafts.get(*at));
    let idle = idle.map(|draft| {
        let args = [("value", Arg::from(draft.file.as_str()))];
        let text = locale.text_with("finding-import-not-used", &args);
        (LINE, text, String::new())
    });
    let problems = review
        .problems
        .iter()
        .map(|problem| (LINE, problem.sentence(locale), problem.hint(locale)));
    let repeats = review.repeats.iter().map(|finding| {
        let own = file(state, review, finding.source);
        let args = [
            ("n", Arg::from(finding.count)),
            ("file", Arg::from(own.as_str())),
            ("value", Arg::from(finding.value.as_str())),
        ];
        let text = locale.text_with("review-repeats", &args);
        (LONG_LINE, text, locale.text("review-repeats-hint"))
    });
    let mut top = rect.top() + review.links.len().min(3) as f32 * LINE;
    let lines = problems.chain(repeats).chain(idle);
    for (nth, (height, text, hint)) in lines.take(WARNINGS).enumerate() {
        let row = Rect::from_min_size(pos2(rect.left(), top), vec2(rect.width(), height));
        top += height;
        let sign = pos2(row.left() + PAD + 8.0, row.center().y);
        icon::paint_filled(ui.painter(), sign, icon::WARNING, 16.0, theme.warn);
        let x = row.left() + PAD + 26.0;
        let width = row.right() - PAD - x;
        let shown = if height > LINE {
            on_two_lines(ui, &text, width)
        } else {
            elided(ui.painter(), &text, regular(BODY), theme.text, width)
        };
        let advice = elided(ui.painter(), &hint, regular(SMALL), theme.text_soft, width);
        let below = if hint.is_empty() {
            0.0
        } else {
            advice.size().y
        };
        let first = row.center().y - (shown.size().y + below) / 2.0;
        let under = first + shown.size().y;
        ui.painter().galley(pos2(x, first), shown, theme.text);
        ui.painter().galley(pos2(x, under), advice, theme.text_soft);
        let id = ui.scope_id().with(("warning-line", nth));
        let response = ui.interact(row, id, Sense::hover());
        let whole = format!("{text} {hint}");
        let whole = whole.trim();
        name(&response, Role::Label, whole);
        response.on_hover_text(whole);
    }
}

/// One line of the list.
enum Line<'a> {
    Head(String),
    Missing(&'a crate::import::Missing),
    Unused(&'a str),
}

/// What did not match, in the place of the findings.
pub fn list(ui: &mut Ui, state: &State, review: &Review, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    ui.spacing_mut().item_spacing.y = 0.0;
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 40.0), Sense::hover());
    let at = head.left_center() + vec2(16.0, 0.0);
    let title = locale.text("review-links");
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &title,
        semibold(CARD),
        theme.text,
    );
    let mut right = ui.new_child(
        egui::UiBuilder::new()
            .id_salt("review-links-head")
            .max_rect(head.shrink2(vec2(8.0, 0.0)))
            .layout(egui::Layout::right_to_left(egui::Align::Center)),
    );
    let hide = locale.text("review-link-hide");
    if IconButton::new(icon::CLOSE, &hide)
        .show(&mut right)
        .clicked()
    {
        face.review.links = false;
    }
    let mut lines: Vec<Line<'_>> = Vec::new();
    for link in &review.links {
        lines.push(Line::Head(sentence(state, review, link)));
        lines.extend(link.missing.iter().map(Line::Missing));
        if !link.unused.is_empty() {
            let from = file(state, review, link.from);
            let args = [
                ("n", Arg::from(link.unused.len())),
                ("from", Arg::from(from.as_str())),
            ];
            lines.push(Line::Head(locale.text_with("review-link-unused", &args)));
            lines.extend(link.unused.iter().map(|own| Line::Unused(own)));
        }
    }
    ScrollArea::vertical()
        .id_salt("review-links-scroll")
        .auto_shrink(false)
        .show_rows(ui, ROW, lines.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in lines.get(range).unwrap_or_default() {
                row(ui, locale, line);
            }
        });
}

fn row(ui: &mut Ui, locale: &Locale, line: &Line<'_>) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let painter = ui.painter();
    let middle = rect.center().y;
    let (text, font, ink, x) = match line {
        Line::Head(text) => (text.clone(), semibold(SMALL), theme.text_soft, 16.0),
        Line::Missing(missing) => (missing.name.clone(), regular(BODY), theme.text, 32.0),
        Line::Unused(text) => ((*text).to_owned(), regular(BODY), theme.text, 32.0),
    };
    let half = rect.width() * 0.42;
    let width = match line {
        Line::Head(_) => rect.width() - 32.0,
        _ => half - x,
    };
    let shown = elided(painter, &text, font, ink, width);
    let at = pos2(rect.left() + x, middle - shown.size().y / 2.0);
    painter.galley(at, shown, ink);
    let mut told = text;
    if let Line::Missing(missing) = line {
        let rows = locale.text_with("review-link-rows", &[("n", Arg::from(missing.rows))]);
        let at = pos2(rect.left() + half + 8.0, middle);
        let ink = theme.text_soft;
        text_at(painter, at, Align2::LEFT_CENTER, &rows, regular(SMALL), ink);
        if let Some(like) = &missing.suggestion {
            let text = locale.text_with("review-link-like", &[("name", Arg::from(like.as_str()))]);
            let x = rect.left() + half + 110.0;
            let shown = elided(painter, &text, regular(SMALL), ink, rect.right() - x - 16.0);
            let at = pos2(x, middle - shown.size().y / 2.0);
            painter.galley(at, shown, ink);
            told = format!("{told} {text}");
        }
    }
    painter.hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    name(&response, Role::Label, &told);
}
