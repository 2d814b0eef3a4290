//! What was understood of the files that were dropped, before it is used: answers at the left, the raw rows at the right,
//! findings below them. Every answer can be changed; Enter takes the rows as they are.

mod answers;
mod choices;
mod columns;
mod details;
mod face;
mod findings;
mod joins;
mod picker;
mod raw;
mod raw_view;
mod totals;

pub(in crate::ui) use face::ReviewFace;
pub use totals::exact;

use egui::{Align, Align2, Key, Layout, Modifiers, Rect, Role, ScrollArea, Sense, Ui, UiBuilder};
use egui::{pos2, vec2};

use crate::import::Draft;
use crate::locale::Arg;
use crate::state::{Command, Review, State};
use crate::ui::face::Face;
use crate::ui::pages::currencies::{Currencies, are_several, together};
use crate::ui::theme::{BODY, CARD, NARROW, PAGE_HEAD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, Chip, Tone, checkbox, elided, galley, icon, name, paragraph_height, spinner, text_at,
    wrapped,
};
use crate::ui::words;

/// Width of the answers.
const LEFT: f32 = 508.0;
/// Height of the findings.
const FINDINGS: f32 = 208.0;
/// Height of the line that leads to the keys.
const HELP: f32 = 28.0;

/// Shows the review in `room`; nothing where no file waits.
pub fn show(ui: &mut Ui, room: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let Some(review) = state.review() else { return };
    let last = review.drafts.len().saturating_sub(1);
    face.review.file = face.review.file.min(last);
    let Some(draft) = review.drafts.get(face.review.file) else {
        return;
    };
    let columns = draft.table.columns.len();
    face.review.column = face.review.column.filter(|column| *column < columns);
    keys(ui, review, face, out);
    let head = Rect::from_min_max(room.min, pos2(room.right(), room.top() + PAGE_HEAD));
    show_head(ui, head, state, review, draft, face, out);
    let mut top = head.bottom();
    if review.drafts.len() > 1 {
        let strip = Rect::from_min_max(pos2(room.left(), top), pos2(room.right(), top + 44.0));
        show_files(ui, strip, state, review, face);
        top = strip.bottom();
    }
    let split = room.left() + LEFT.min(room.width() * 0.5);
    let foot =
        room.bottom() - joins::height(review) - help_height(ui, state, face, split - room.left());
    let left = Rect::from_min_max(pos2(room.left(), top), pos2(split, foot));
    let low = (room.bottom() - FINDINGS).max(top + 120.0);
    let right = Rect::from_min_max(pos2(split, top), pos2(room.right(), low));
    let below = Rect::from_min_max(pos2(split, low), room.max);
    face.panes.extend([left, right, below]);
    understood(
        &mut child(ui, left, "review-answers"),
        state,
        review,
        draft,
        face,
        out,
    );
    let strip = Rect::from_min_size(
        left.left_bottom(),
        vec2(left.width(), joins::height(review)),
    );
    joins::strip(ui, strip, state, review, face);
    let help = Rect::from_min_max(strip.left_bottom(), pos2(split, room.bottom()));
    show_help(ui, help, state, face);
    let mut pane = child(ui, right, "review-raw");
    raw::show(&mut pane, state.locale(), draft, face, out);
    let mut pane = child(ui, below, "review-findings");
    if face.review.links && !review.links.is_empty() {
        joins::list(&mut pane, state, review, face);
    } else {
        findings::show(&mut pane, state.locale(), draft, face);
    }
    let theme = Theme::of(ui.ctx());
    let line = theme.line(ui.ctx());
    ui.painter().hline(room.x_range(), top, line);
    ui.painter().vline(split, top..=room.bottom(), line);
    ui.painter().hline(split..=room.right(), low, line);
}

/// Keys of the page as a whole.
fn keys(ui: &Ui, review: &Review, face: &mut Face, out: &mut Vec<Command>) {
    let typing = ui.ctx().text_edit_focused();
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::NONE, Key::F1) {
        face.review.help = !face.review.help;
    }
    if pressed(Modifiers::COMMAND, Key::Enter) {
        out.push(Command::AcceptImport);
    }
    if typing {
        return;
    }
    if pressed(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z) {
        if review.can_redo() {
            out.push(Command::Redo);
        }
    } else if pressed(Modifiers::COMMAND, Key::Z) && review.can_undo() {
        out.push(Command::Undo);
    }
    let count = review.drafts.len();
    let next = [(Key::PageDown, 1), (Key::PageUp, count - 1)];
    for (key, step) in next {
        if pressed(Modifiers::COMMAND, key) {
            turn_to(face, (face.review.file + step) % count);
        }
    }
}

/// Shows another file.
fn turn_to(face: &mut Face, file: usize) {
    face.review = ReviewFace {
        file,
        help: face.review.help,
        links: face.review.links,
        ..ReviewFace::default()
    };
}

/// What was understood of one file.
fn understood(
    ui: &mut Ui,
    state: &State,
    review: &Review,
    draft: &Draft,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let file = face.review.file;
    ScrollArea::vertical()
        .id_salt(("review-understood", file))
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            understood_head(ui, state, review, file, out);
            let answers = answers::Answers {
                locale,
                review,
                draft,
                file,
            };
            answers.show(ui, out);
            currencies(ui, state, review, face, out);
            ui.add_space(16.0);
            columns::show(ui, locale, review, draft, face, out);
            totals::show(ui, locale, draft);
            ui.add_space(24.0);
        });
}

/// The currencies of all files under review, where there are several.
fn currencies(
    ui: &mut Ui,
    state: &State,
    review: &Review,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let currencies = review
        .drafts
        .iter()
        .map(|draft| draft.currencies.as_slice());
    let shares = together(currencies);
    if !are_several(&shares, &review.rates) {
        return;
    }
    let first = shares.iter().find(|share| !share.currency.is_empty());
    let base = review
        .rates
        .base
        .as_deref()
        .or(first.map(|share| share.currency.as_str()));
    let panel = Currencies {
        shares: &shares,
        rates: &review.rates,
        base: base.unwrap_or_default(),
        locale: state.locale(),
    };
    if let Some(rates) = panel.show(ui, &mut face.rates) {
        out.push(Command::ImportRates(Box::new(rates)));
    }
}

/// The pane's title, and where decisions were taken over from.
fn understood_head(
    ui: &mut Ui,
    state: &State,
    review: &Review,
    file: usize,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let (head, response) = ui.allocate_exact_size(vec2(ui.available_width(), 48.0), Sense::hover());
    let text = locale.text("review-understood");
    let at = head.left_center() + vec2(columns::PAD, 2.0);
    let font = semibold(CARD);
    let title = text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &text,
        font,
        theme.text,
    );
    name(&response, Role::Label, &text);
    let Some(Some(from)) = review.remembered.get(file) else {
        return;
    };
    let room = Rect::from_min_max(
        pos2(title.right() + 16.0, head.top()),
        head.right_bottom() - vec2(columns::PAD, 0.0),
    );
    let mut right = ui.new_child(
        UiBuilder::new()
            .id_salt("review-remembered")
            .max_rect(room)
            .layout(Layout::right_to_left(Align::Center)),
    );
    let text = words::naming(locale, "review-remembered", from);
    let forget = locale.text("review-forget");
    let chip = Chip::new(&text, Tone::Accent)
        .icon(icon::CLOCK)
        .closable(&forget)
        .show(&mut right);
    if chip.closed {
        out.push(Command::ForgetImport(file));
    }
}

/// The line about the keys, or all of them where F1 was pressed.
fn help_text(state: &State, face: &Face) -> String {
    state.locale().text(if face.review.help {
        "review-keys"
    } else {
        "review-keys-hint"
    })
}

fn help_height(ui: &Ui, state: &State, face: &Face, width: f32) -> f32 {
    if !face.review.help {
        return HELP;
    }
    let text = help_text(state, face);
    paragraph_height(ui, &text, regular(SMALL), width - 2.0 * columns::PAD) + 16.0
}

fn show_help(ui: &Ui, rect: Rect, state: &State, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    let line = theme.line(ui.ctx());
    ui.painter().hline(rect.x_range(), rect.top(), line);
    let text = help_text(state, face);
    let width = rect.width() - 2.0 * columns::PAD;
    let shown = wrapped(ui, &text, regular(SMALL), theme.text_soft, width);
    let at = pos2(
        rect.left() + columns::PAD,
        rect.center().y - shown.size().y / 2.0,
    );
    ui.painter().galley(at, shown, theme.text_soft);
    let response = ui.interact(rect, ui.scope_id().with("review-help"), Sense::CLICK);
    name(&response, Role::Label, &text);
    if response.clicked() {
        face.review.help = !face.review.help;
    }
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
    face: &Face,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    let mut right = ui.new_child(
        UiBuilder::new()
            .id_salt("review-head")
            .max_rect(rect.shrink2(vec2(16.0, 0.0)))
            .layout(Layout::right_to_left(Align::Center)),
    );
    right.spacing_mut().item_spacing.x = 8.0;
    let use_rows = words::counted(locale, "review-use", review.rows());
    let use_rows = Button::primary(&use_rows)
        .icon_after(icon::ARROW_RIGHT)
        .enabled(!review.reading)
        .show(&mut right);
    // The default button: Enter, as long as nothing has the keyboard.
    let free = face.review.picker.is_none()
        && face.review.row_menu.is_none()
        && !egui::Popup::is_any_open(ui.ctx())
        && ui.memory(|memory| memory.focused().is_none());
    let enter = free && ui.input(|input| input.key_pressed(Key::Enter));
    if use_rows.clicked() || enter {
        out.push(Command::AcceptImport);
    }
    if Button::secondary(&locale.text("review-cancel"))
        .show(&mut right)
        .clicked()
    {
        out.push(Command::RejectImport);
    }
    let text = locale.text(if rect.width() + 240.0 < NARROW {
        "review-remember-short"
    } else {
        "review-remember"
    });
    right.add_space(4.0);
    let mut remember = review.remember;
    if checkbox(&mut right, &mut remember, &text).changed() {
        out.push(Command::RememberImport(remember));
    }
    if state.document().is_some() {
        let (key, tone) = match (review.joins, review.idle.is_empty()) {
            (true, true) if !review.repeats.is_empty() => ("review-joins", Tone::Warn),
            (true, true) => ("review-joins", Tone::Accent),
            (true, false) => ("review-joins-not", Tone::Warn),
            (false, _) => ("review-replaces", Tone::Accent),
        };
        let text = locale.text(key);
        if Chip::new(&text, tone)
            .icon(icon::LINK)
            .show(&mut right)
            .clicked
        {
            out.push(Command::ImportJoins(!review.joins));
        }
    }
    if review.reading {
        let (spot, _) = right.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
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

/// The files of a review of several: name, kind and rows, with a mark where something must be decided.
fn show_files(ui: &mut Ui, rect: Rect, state: &State, review: &Review, face: &mut Face) {
    let mut strip = ui.new_child(
        UiBuilder::new()
            .id_salt("review-files")
            .max_rect(rect.shrink2(vec2(24.0, 0.0)))
            .layout(Layout::left_to_right(Align::Center)),
    );
    strip.set_clip_rect(rect);
    ScrollArea::horizontal()
        .id_salt("review-files-scroll")
        .show(&mut strip, |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (at, draft) in review.drafts.iter().enumerate() {
                let open = draft
                    .findings
                    .iter()
                    .any(|finding| finding.severity == crate::import::Severity::Error);
                let tone = match () {
                    () if at == face.review.file => Tone::Accent,
                    () if open => Tone::Warn,
                    () => Tone::Plain,
                };
                let rows = if review.idle.contains(&at) {
                    state.locale().text("review-file-unused")
                } else {
                    words::rows(state.locale(), draft.table.kind, draft.table.rows)
                };
                let text = format!("{} · {rows}", draft.file);
                let sign = if open || review.idle.contains(&at) {
                    icon::WARNING
                } else {
                    words::file_icon(&draft.file)
                };
                if Chip::new(&text, tone).icon(sign).show(ui).clicked {
                    turn_to(face, at);
                }
            }
        });
}
