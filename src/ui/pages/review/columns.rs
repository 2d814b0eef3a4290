//! The columns of the file, one row each: its header, what it means, what it holds. Only what is on the screen is drawn.

use egui::{
    Align2, EventFilter, Id, Key, Modifiers, Rect, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::choices;
use super::face::{Group, Part, Picker};
use super::{details, picker};
use crate::import::{ColumnNote, Draft};
use crate::locale::Locale;
use crate::model::{Column, ColumnType, Day};
use crate::state::{Command, Review};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, icon, name, search_field, segmented, text_at};
use crate::ui::words;

/// Room at the sides.
pub const PAD: f32 = 16.0;
/// Height of a column's row.
pub const ROW: f32 = 48.0;
/// Fewer columns than this need no search.
const SEARCHED: usize = 13;

/// The id under which the list holds the keyboard.
pub fn list_id() -> Id {
    Id::unique("review-columns")
}

/// Shows the list in the flow of the left pane.
pub fn show(
    ui: &mut Ui,
    locale: &Locale,
    review: &Review,
    draft: &Draft,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    if draft.table.columns.len() >= SEARCHED {
        filter(ui, locale, draft, face);
    } else {
        face.review.query.clear();
        face.review.group = Group::All;
    }
    head(ui, locale);
    let listed = listed(draft, face);
    keyboard(ui, draft, &listed, face);
    let chosen = face.review.column;
    let extra = chosen.map_or(0.0, |column| details::height(draft, column));
    let chosen_at = chosen.and_then(|column| listed.iter().position(|own| *own == column));
    let height = listed.len() as f32 * ROW + chosen_at.map_or(0.0, |_| extra);
    let (all, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let response = ui.interact(all, list_id(), Sense::FOCUSABLE);
    name(&response, Role::List, &locale.text("review-column"));
    let top = |at: usize| {
        let below = chosen_at.is_some_and(|chosen| at > chosen);
        all.top() + at as f32 * ROW + if below { extra } else { 0.0 }
    };
    if std::mem::take(&mut face.review.follow)
        && let Some(at) = chosen_at
    {
        let rect = Rect::from_min_size(pos2(all.left(), top(at)), vec2(all.width(), ROW + extra));
        ui.scroll_to_rect(rect, None);
    }
    let seen = ui.clip_rect();
    let first = ((seen.top() - extra - all.top()) / ROW).floor().max(0.0) as usize;
    for (at, &column) in listed.iter().enumerate().skip(first) {
        let rect = Rect::from_min_size(pos2(all.left(), top(at)), vec2(all.width(), ROW));
        if rect.top() > seen.bottom() {
            break;
        }
        let mut row = Row {
            locale,
            review,
            draft,
            column,
        };
        row.show(ui, rect, face, out);
        if chosen == Some(column) {
            let below = Rect::from_min_size(rect.left_bottom(), vec2(rect.width(), extra));
            details::show(ui, below, locale, draft, column, face, out);
        }
    }
    if listed.is_empty() {
        ui.add_space(16.0);
        let nothing = locale.text("review-nothing-found");
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
        let theme = Theme::of(ui.ctx());
        let at = rect.left_center() + vec2(PAD, 0.0);
        let ink = theme.text_soft;
        text_at(
            ui.painter(),
            at,
            Align2::LEFT_CENTER,
            &nothing,
            regular(BODY),
            ink,
        );
    }
}

/// Search, and the groups with their counts.
fn filter(ui: &mut Ui, locale: &Locale, draft: &Draft, face: &mut Face) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 36.0), Sense::hover());
    let room = rect.shrink2(vec2(PAD, 0.0));
    let search = Rect::from_min_size(room.min, vec2(room.width() * 0.34, 28.0));
    let hint = locale.text("review-search-columns");
    let id = Id::unique("review-columns-search");
    let before = face.review.query.len();
    search_field(ui, search, id, &mut face.review.query, &hint, "");
    if before != face.review.query.len() {
        face.review.column = None;
    }
    let spot = Rect::from_min_max(pos2(search.right() + 8.0, room.top()), room.max);
    let mut right = ui.new_child(
        egui::UiBuilder::new()
            .id_salt("review-groups")
            .max_rect(spot),
    );
    let texts = Group::ALL.map(|group| {
        let columns = draft.table.columns.iter().enumerate();
        let count = columns.filter(|(at, _)| belongs(draft, *at, group)).count();
        format!(
            "{} {}",
            locale.text(group.key()),
            locale.number(count as f64, 0)
        )
    });
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    let on = Group::ALL
        .iter()
        .position(|group| *group == face.review.group);
    if let Some(at) = segmented(&mut right, &texts, on.unwrap_or(0), spot.width()) {
        face.review.group = Group::ALL[at];
        face.review.column = None;
    }
    ui.add_space(4.0);
}

fn belongs(draft: &Draft, at: usize, group: Group) -> bool {
    let empty = draft.notes.get(at).is_some_and(|note| note.filled == 0);
    let known = draft
        .table
        .columns
        .get(at)
        .is_some_and(|c| c.field.is_some());
    match group {
        Group::All => true,
        Group::Recognised => known && !empty,
        Group::Own => !known && !empty,
        Group::Empty => empty,
    }
}

/// The columns that are listed, in their order.
fn listed(draft: &Draft, face: &Face) -> Vec<usize> {
    let query = face.review.query.trim().to_lowercase();
    let columns = draft.table.columns.iter().enumerate();
    columns
        .filter(|(at, _)| belongs(draft, *at, face.review.group))
        .filter(|(_, column)| query.is_empty() || column.header.to_lowercase().contains(&query))
        .map(|(at, _)| at)
        .collect()
}

/// Where the three parts of a column's row stand: the file's column, its meaning, its type.
fn parts(rect: Rect) -> [f32; 3] {
    let left = rect.left() + PAD + 26.0;
    let room = rect.right() - PAD - left;
    [left, left + room * 0.36, left + room * 0.68]
}

fn head(ui: &mut Ui, locale: &Locale) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    let line = theme.line(ui.ctx());
    ui.painter().hline(rect.x_range(), rect.top(), line);
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let starts = parts(rect);
    let keys = ["review-column", "review-means", "review-type"];
    for (at, (x, key)) in starts.into_iter().zip(keys).enumerate() {
        let end = starts.get(at + 1).copied().unwrap_or(rect.right() - PAD);
        let text = locale.text(key);
        let ink = theme.text_soft;
        let shown = elided(ui.painter(), &text, semibold(SMALL), ink, end - x - 8.0);
        let at = pos2(x, rect.center().y - shown.size().y / 2.0);
        ui.painter().galley(at, shown, ink);
    }
}

/// Arrows between columns and between their two choices, Enter opens one, a letter searches in it.
fn keyboard(ui: &Ui, draft: &Draft, listed: &[usize], face: &mut Face) {
    if face.review.picker.is_some() {
        return;
    }
    let id = list_id();
    let focused = ui.memory(|memory| memory.focused());
    if focused.is_none()
        && !listed.is_empty()
        && ui.input(|input| input.key_pressed(Key::ArrowDown))
    {
        // The arrows find the list by themselves.
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: true,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let here = face
        .review
        .column
        .and_then(|column| listed.iter().position(|own| *own == column));
    let page = ((ui.clip_rect().height() / ROW) as usize).max(1);
    let last = listed.len().saturating_sub(1);
    let steps = [
        (Key::ArrowDown, here.map_or(0, |at| at + 1)),
        (Key::ArrowUp, here.map_or(0, |at| at.saturating_sub(1))),
        (Key::PageDown, here.unwrap_or(0) + page),
        (Key::PageUp, here.unwrap_or(0).saturating_sub(page)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, to) in steps {
        if pressed(key)
            && let Some(&column) = listed.get(to.min(last))
        {
            choose(face, column);
            face.review.follow = true;
        }
    }
    if pressed(Key::ArrowRight) {
        face.review.part = Part::Type;
    }
    if pressed(Key::ArrowLeft) {
        face.review.part = Part::Means;
    }
    if pressed(Key::Escape) {
        face.review.column = None;
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
    let Some(column) = face.review.column else {
        return;
    };
    if column >= draft.table.columns.len() {
        return;
    }
    if pressed(Key::Enter) || pressed(Key::Space) {
        face.review.picker = Some(Picker::new(column, face.review.part, String::new()));
        return;
    }
    let typed = ui.input(|input| {
        input.events.iter().find_map(|event| match event {
            egui::Event::Text(text) if text.chars().all(char::is_alphanumeric) => {
                Some(text.clone())
            }
            _ => None,
        })
    });
    if let Some(text) = typed {
        face.review.part = Part::Means;
        face.review.picker = Some(Picker::new(column, Part::Means, text));
    }
}

/// Lights a column on both sides.
pub fn choose(face: &mut Face, column: usize) {
    face.review.column = Some(column);
    face.review.go = true;
}

/// The row of one column.
struct Row<'a> {
    locale: &'a Locale,
    review: &'a Review,
    draft: &'a Draft,
    column: usize,
}

impl Row<'_> {
    fn show(&mut self, ui: &Ui, rect: Rect, face: &mut Face, out: &mut Vec<Command>) {
        let Some(column) = self.draft.table.columns.get(self.column) else {
            return;
        };
        let theme = Theme::of(ui.ctx());
        let response = ui.interact(rect, list_id().with(self.column), Sense::CLICK);
        if response.clicked() {
            choose(face, self.column);
            ui.memory_mut(|memory| memory.request_focus(list_id()));
        }
        let chosen = face.review.column == Some(self.column);
        if chosen || response.hovered() {
            let ground = if chosen {
                theme.accent_soft
            } else {
                theme.hover
            };
            ui.painter().rect_filled(rect, 0.0, ground);
        }
        let line = theme.line(ui.ctx());
        ui.painter().hline(rect.x_range(), rect.bottom(), line);
        let empty = ColumnNote::default();
        let note = self.draft.notes.get(self.column).unwrap_or(&empty);
        self.names(ui, rect, column, note);
        let (detail, _) = detail(self.locale, column, note);
        let words = format!("{} {detail}", column.header);
        name(&response, Role::ListItem, &words);
        let [_, means, holds] = parts(rect);
        let middle = |left: f32, right: f32| {
            Rect::from_min_max(
                pos2(left, rect.center().y - 14.0),
                pos2(right, rect.center().y + 14.0),
            )
        };
        let text = match column.field {
            None => self.locale.text("review-own"),
            field => words::field(self.locale, field),
        };
        let spot = middle(means, holds - 8.0);
        let look = Look {
            faint: column.field.is_none(),
            sign: None,
        };
        self.choice(ui, spot, Part::Means, &text, look, face, out);
        let text = choices::type_text(self.locale, column.column_type(), note);
        let look = Look {
            faint: false,
            sign: Some(words::column_type(self.locale, column.column_type()).1),
        };
        let spot = middle(holds, rect.right() - PAD);
        self.choice(ui, spot, Part::Type, &text, look, face, out);
    }

    /// Letter, header, and what the cells are like.
    fn names(&self, ui: &Ui, rect: Rect, column: &Column, note: &ColumnNote) {
        let theme = Theme::of(ui.ctx());
        let [left, means, _] = parts(rect);
        if let Some(place) = note.place {
            let letter = super::raw::letter(place as usize);
            let at = pos2(rect.left() + PAD, rect.center().y);
            let ink = theme.text_soft;
            text_at(
                ui.painter(),
                at,
                Align2::LEFT_CENTER,
                &letter,
                regular(SMALL),
                ink,
            );
        }
        let width = means - left - 10.0;
        let header = elided(
            ui.painter(),
            &column.header,
            semibold(BODY),
            theme.text,
            width,
        );
        let at = pos2(left, rect.center().y - 17.0);
        ui.painter().galley(at, header, theme.text);
        let (detail, warn) = detail(self.locale, column, note);
        let ink = if warn { theme.warn } else { theme.text_soft };
        let shown = elided(ui.painter(), &detail, regular(SMALL), ink, width);
        let at = pos2(left, rect.center().y + 2.0);
        ui.painter().galley(at, shown, ink);
    }

    /// A field that shows what is in force and opens the list of choices.
    #[allow(clippy::too_many_arguments, reason = "a row's parts are all different")]
    fn choice(
        &self,
        ui: &Ui,
        rect: Rect,
        part: Part,
        text: &str,
        look: Look,
        face: &mut Face,
        out: &mut Vec<Command>,
    ) {
        let theme = Theme::of(ui.ctx());
        let id = list_id().with((self.column, part == Part::Means));
        let response = ui.interact(rect, id, Sense::CLICK);
        let mine = |face: &Face| {
            let picker = face.review.picker.as_ref();
            picker.is_some_and(|picker| picker.column == self.column && picker.part == part)
        };
        let was_open = mine(face);
        if response.clicked() {
            choose(face, self.column);
            face.review.part = part;
            face.review.picker = (!was_open).then(|| Picker::new(self.column, part, String::new()));
        }
        let chosen = face.review.column == Some(self.column) && face.review.part == part;
        let line = if response.hovered() || was_open {
            theme.text_soft
        } else {
            theme.control_line
        };
        let painter = ui.painter();
        let stroke = Stroke::new(1.0, line);
        painter.rect(rect, RADIUS, theme.control, stroke, StrokeKind::Inside);
        let keyboard = ui.memory(|memory| memory.has_focus(list_id()));
        if chosen && (keyboard || was_open) {
            let ring = Stroke::new(2.0, theme.accent);
            painter.rect_stroke(rect.expand(1.0), RADIUS + 1.0, ring, StrokeKind::Outside);
        }
        focus_ring(ui, &response, rect);
        let mut x = rect.left() + 10.0;
        if let Some(sign) = look.sign {
            let at = pos2(x + 8.0, rect.center().y);
            icon::paint(painter, at, sign, 16.0, theme.text_soft);
            x += 22.0;
        }
        let ink = if look.faint {
            theme.text_faint
        } else {
            theme.text
        };
        let shown = elided(painter, text, regular(BODY), ink, rect.right() - x - 24.0);
        let at = pos2(x, rect.center().y - shown.size().y / 2.0);
        painter.galley(at, shown, ink);
        let at = pos2(rect.right() - 14.0, rect.center().y);
        icon::paint(painter, at, icon::CARET_DOWN, 12.0, theme.text_soft);
        let what = match part {
            Part::Means => "review-means",
            Part::Type => "review-type",
        };
        let header = self.draft.table.columns.get(self.column);
        let header = header.map_or("", |column| column.header.as_str());
        let label = format!("{}: {header}: {text}", self.locale.text(what));
        name(&response, Role::ComboBox, &label);
        if mine(face) {
            let decided = self.review.is_decided(face.review.file, self.column);
            picker::show(ui, self.locale, self.draft, rect, decided, face, out);
        }
    }
}

struct Look {
    faint: bool,
    sign: Option<char>,
}

/// "Jan 2023 – Dec 2024"; within a month by days.
fn span(locale: &Locale, first: Day, last: Day) -> String {
    let (Some(begin), Some(end)) = (first.date(), last.date()) else {
        return String::new();
    };
    if (begin.year(), begin.month()) == (end.year(), end.month()) {
        return [first, last].map(|day| words::day(locale, day)).join(" – ");
    }
    let months = [begin, end].map(|date| locale.month(date.year(), date.month()));
    months.join(" – ")
}

/// What the cells of a column are like, in a few words; `true` where something could not be read.
pub fn detail(locale: &Locale, column: &Column, note: &ColumnNote) -> (String, bool) {
    if column.invalid > 0 {
        let text = words::counted(locale, "review-unread", column.invalid);
        return (text, true);
    }
    if note.filled == 0 {
        return (locale.text("review-blank"), false);
    }
    let text = match column.column_type() {
        ColumnType::Text => words::counted(locale, "review-different", note.distinct),
        ColumnType::Date => note
            .days
            .map_or_else(String::new, |(first, last)| span(locale, first, last)),
        ColumnType::Number | ColumnType::Percent => {
            let write = |value: f64| match column.column_type() {
                ColumnType::Percent => locale.percent(value, 0),
                _ => locale.number(value, if value.fract() == 0.0 { 0 } else { 2 }),
            };
            note.range.map_or_else(String::new, |(low, high)| {
                format!("{} – {}", write(low), write(high))
            })
        }
        ColumnType::Scale | ColumnType::Choices => {
            words::counted(locale, "review-filled", note.filled)
        }
    };
    (text, false)
}
