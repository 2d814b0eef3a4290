//! What was understood of the files that were dropped, before it is used: answers at the left, the raw rows at the right,
//! findings below them. Every answer can be changed; Enter takes the rows as they are.

mod findings;
mod raw;
mod totals;
mod understood;

pub use totals::exact;

use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2};

use crate::import::Draft;
use crate::locale::Arg;
use crate::state::{Command, Review, State};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, CARD, PAGE_HEAD, Theme, regular, semibold};
use crate::ui::widgets::{Button, Chip, Tone, elided, galley, icon, spinner};
use crate::ui::words;

/// Width of the answers.
const LEFT: f32 = 508.0;
/// Height of the findings.
const FINDINGS: f32 = 208.0;

/// Shows the review in `room`; nothing where no file waits.
pub fn show(ui: &mut Ui, room: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let Some(review) = state.review() else { return };
    face.review.0 = face.review.0.min(review.drafts.len().saturating_sub(1));
    let Some(draft) = review.drafts.get(face.review.0) else {
        return;
    };
    let head = Rect::from_min_max(room.min, pos2(room.right(), room.top() + PAGE_HEAD));
    show_head(ui, head, state, review, draft, out);
    let mut top = head.bottom();
    if review.drafts.len() > 1 {
        let strip = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), top + 44.0));
        show_files(ui, strip, review, face);
        top = strip.bottom();
    }
    let split = room.left() + LEFT.min(room.width() * 0.55);
    let left = Rect::from_min_max(pos2(room.left(), top), pos2(split, room.bottom()));
    let low = (room.bottom() - FINDINGS).max(top + 120.0);
    let right = Rect::from_min_max(pos2(split, top), pos2(room.right(), low));
    let below = Rect::from_min_max(pos2(split, low), room.max);
    understood::show(
        &mut child(ui, left, "review-answers"),
        state,
        draft,
        face,
        out,
    );
    raw::show(&mut child(ui, right, "review-raw"), state, draft, face);
    findings::show(
        &mut child(ui, below, "review-findings"),
        state.locale(),
        draft,
    );
    let theme = Theme::of(ui.ctx());
    let line = theme.line(ui.ctx());
    ui.painter().hline(room.x_range(), top, line);
    ui.painter().vline(split, top..=room.bottom(), line);
    ui.painter().hline(split..=room.right(), low, line);
}

/// A part of the page with its own place in the order of widgets.
fn child(ui: &mut Ui, rect: Rect, salt: &str) -> Ui {
    let mut part = ui.new_child(
        UiBuilder::new()
            .id_salt(salt)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    part
}

fn show_head(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    review: &Review,
    draft: &Draft,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    let mut right = ui.new_child(
        UiBuilder::new()
            .id_salt("review-head")
            .max_rect(rect.shrink2(egui::vec2(16.0, 0.0)))
            .layout(Layout::right_to_left(Align::Center)),
    );
    right.spacing_mut().item_spacing.x = 8.0;
    let use_rows = words::counted(locale, "review-use", review.rows());
    let use_rows = Button::primary(&use_rows)
        .icon_after(icon::ARROW_RIGHT)
        .enabled(!review.reading)
        .show(&mut right);
    // The default button: Enter, as long as no field has the keyboard.
    let free =
        !egui::Popup::is_any_open(ui.ctx()) && ui.memory(|memory| memory.focused().is_none());
    let enter = free && ui.input(|input| input.key_pressed(egui::Key::Enter));
    if use_rows.clicked() || enter {
        out.push(Command::AcceptImport);
    }
    if Button::secondary(&locale.text("review-cancel"))
        .show(&mut right)
        .clicked()
    {
        out.push(Command::RejectImport);
    }
    if state.document().is_some() {
        let key = if review.joins {
            "review-joins"
        } else {
            "review-replaces"
        };
        let text = locale.text(key);
        if Chip::new(&text, Tone::Accent)
            .icon(icon::LINK)
            .show(&mut right)
            .clicked
        {
            out.push(Command::ImportJoins(!review.joins));
        }
    }
    if review.reading {
        let (spot, _) = right.allocate_exact_size(egui::vec2(20.0, 20.0), egui::Sense::hover());
        spinner(&right, spot.center(), 8.0);
    }
    let limit = right.min_rect().left() - 16.0;
    let painter = ui.painter();
    let page = galley(
        painter,
        locale.text("review-page"),
        regular(BODY),
        theme.text_soft,
    );
    let mut x = rect.left() + 24.0;
    let middle = rect.center().y;
    painter.galley(
        pos2(x, middle - page.size().y / 2.0),
        page.clone(),
        theme.text_soft,
    );
    x += page.size().x + 8.0;
    icon::paint(
        painter,
        pos2(x + 6.0, middle),
        icon::CARET_RIGHT,
        12.0,
        theme.text_soft,
    );
    x += 20.0;
    let name = elided(
        painter,
        &draft.file,
        semibold(CARD),
        theme.text,
        limit - x - 150.0,
    );
    painter.galley(
        pos2(x, middle - name.size().y / 2.0),
        name.clone(),
        theme.text,
    );
    x += name.size().x + 12.0;
    let sheets = if draft.sheets.len() > 1 || !draft.sheet.is_empty() {
        let count = Arg::from(draft.sheets.len().max(1));
        locale.text_with(
            "review-format",
            &[("format", Arg::from(draft.format)), ("n", count)],
        )
    } else {
        draft.format.to_owned()
    };
    let mut chip = ui.new_child(
        UiBuilder::new()
            .id_salt("review-chip")
            .max_rect(Rect::from_min_max(
                pos2(x, rect.top()),
                pos2(limit.max(x), rect.bottom()),
            ))
            .layout(Layout::left_to_right(Align::Center)),
    );
    Chip::new(&sheets, Tone::Plain).show(&mut chip);
}

/// The files of a review of several.
fn show_files(ui: &mut Ui, rect: Rect, review: &Review, face: &mut Face) {
    let mut strip = ui.new_child(
        UiBuilder::new()
            .id_salt("review-files")
            .max_rect(rect.shrink2(egui::vec2(24.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    strip.set_clip_rect(rect);
    egui::ScrollArea::horizontal()
        .id_salt("review-files-scroll")
        .show(&mut strip, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (at, draft) in review.drafts.iter().enumerate() {
                let tone = if at == face.review.0 {
                    Tone::Accent
                } else {
                    Tone::Plain
                };
                if Chip::new(&draft.file, tone)
                    .icon(words::file_icon(&draft.file))
                    .show(ui)
                    .clicked
                {
                    face.review = (at, None);
                }
            }
        });
}
