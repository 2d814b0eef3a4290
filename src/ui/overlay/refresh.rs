//! What changed in the files since they were read: taken as one step, or left.

use egui::{Align2, Role, ScrollArea, Sense, Ui, pos2, vec2};

use super::dialog::{Sign, buttons, enter, modal, with_sign};
use crate::import::Change;
use crate::locale::{Arg, Locale};
use crate::model::{Field, Kind};
use crate::state::{Command, Refresh, State};
use crate::ui::pages::review::exact;
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, elided, icon, name, text_at};
use crate::ui::words;

const WIDTH: f32 = 720.0;
const ROW: f32 = 30.0;
/// Files named one by one.
const MOST_FILES: usize = 3;
/// Names listed of those that came or went.
const MOST_NAMES: usize = 40;

/// Shows the list.
pub fn show(ui: &Ui, state: &State, out: &mut Vec<Command>) {
    let Some(refresh) = state.refresh() else {
        return;
    };
    let locale = state.locale();
    let ((), close) = modal(ui, "refresh", WIDTH, |ui| {
        let head = locale.text("refresh-head");
        let files = if refresh.files.len() > MOST_FILES {
            let count = Arg::from(refresh.files.len());
            locale.text_with("count-files", &[("n", count)])
        } else {
            refresh.files.join(&locale.text("ui-list-comma"))
        };
        with_sign(ui, Sign::Plain(icon::RESET), &head, &files, |ui| {
            list(ui, locale, refresh);
            buttons(ui, |ui| {
                let take = Button::primary(&locale.text("refresh-take"))
                    .large()
                    .show(ui);
                if take.clicked() || enter(ui) {
                    out.push(Command::TakeRefresh);
                }
                let leave = Button::secondary(&locale.text("refresh-leave"))
                    .large()
                    .show(ui);
                if leave.clicked() {
                    out.push(Command::LeaveRefresh);
                }
            });
        });
    });
    if close {
        out.push(Command::LeaveRefresh);
    }
}

/// One line: what it is about, what it was, what it is.
struct Line {
    what: String,
    old: String,
    new: String,
    look: Look,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Head,
    Plain,
    /// One of several below a line.
    Item,
    Warn,
}

fn list(ui: &mut Ui, locale: &Locale, refresh: &Refresh) {
    let lines = lines(locale, refresh);
    let height = (lines.len() as f32 * ROW).min(380.0);
    ScrollArea::vertical()
        .id_salt("refresh-list")
        .max_height(height)
        .auto_shrink([false, true])
        .show_rows(ui, ROW, lines.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in lines.get(range).unwrap_or_default() {
                row(ui, line);
            }
        });
}

fn row(ui: &mut Ui, line: &Line) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let painter = ui.painter();
    let (font, ink, left) = match line.look {
        Look::Head => (semibold(SMALL), theme.text_soft, 0.0),
        Look::Plain => (regular(BODY), theme.text, 0.0),
        Look::Item => (regular(BODY), theme.text_soft, 16.0),
        Look::Warn => (regular(BODY), theme.warn, 0.0),
    };
    let middle = rect.center().y;
    let right = rect.right() - 12.0;
    let mut end = right;
    if !line.new.is_empty() {
        let at = pos2(right, middle);
        let (bold, ink) = (semibold(BODY), theme.text);
        text_at(painter, at, Align2::RIGHT_CENTER, &line.new, bold, ink);
        end = right - 170.0;
    }
    if !line.old.is_empty() {
        let at = pos2(right - 170.0, middle);
        let (font, ink) = (regular(BODY), theme.text_soft);
        text_at(painter, at, Align2::RIGHT_CENTER, &line.old, font, ink);
        let at = pos2(right - 155.0, middle);
        icon::paint(painter, at, icon::ARROW_RIGHT, 12.0, theme.text_faint);
        end = right - 310.0;
    }
    let width = end - rect.left() - left - 8.0;
    let shown = elided(painter, &line.what, font, ink, width);
    let at = pos2(rect.left() + left, middle - shown.size().y / 2.0);
    painter.galley(at, shown, ink);
    if line.look != Look::Head {
        painter.hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    }
    let told = format!("{} {} {}", line.what, line.old, line.new);
    name(&response, Role::Label, told.trim());
}

fn lines(locale: &Locale, refresh: &Refresh) -> Vec<Line> {
    let plain = |what: String, new: String| Line {
        what,
        old: String::new(),
        new,
        look: Look::Plain,
    };
    let mut lines = Vec::new();
    let mut head: Option<Kind> = None;
    for change in &refresh.changes {
        if let Some(kind) = kind_of(change)
            && head != Some(kind)
        {
            head = Some(kind);
            lines.push(Line {
                look: Look::Head,
                ..plain(words::kind(locale, kind), String::new())
            });
        }
        match change {
            Change::NewTable(kind, rows) => {
                let rows = words::rows(locale, *kind, *rows);
                lines.push(plain(locale.text("refresh-new-table"), rows));
            }
            Change::GoneTable(kind, rows) => {
                let rows = words::rows(locale, *kind, *rows);
                lines.push(plain(locale.text("refresh-gone-table"), rows));
            }
            Change::Rows { added, gone, .. } => {
                let rows = format!(
                    "+{} / −{}",
                    locale.number(*added as f64, 0),
                    locale.number(*gone as f64, 0)
                );
                lines.push(plain(locale.text("refresh-rows"), rows));
            }
            Change::Names { field, new, gone } => {
                let key = names_key(*field);
                people(locale, &format!("refresh-new-{key}"), new, &mut lines);
                people(locale, &format!("refresh-gone-{key}"), gone, &mut lines);
            }
            Change::Total {
                column, old, new, ..
            } => lines.push(Line {
                what: column.clone(),
                old: exact(locale, old),
                new: exact(locale, new),
                look: Look::Plain,
            }),
            Change::Unread {
                column, old, new, ..
            } => lines.push(Line {
                what: of_column(locale, "refresh-unread", column),
                old: locale.number(*old as f64, 0),
                new: locale.number(*new as f64, 0),
                look: if new > old { Look::Warn } else { Look::Plain },
            }),
            Change::Type {
                column, old, new, ..
            } => lines.push(Line {
                what: of_column(locale, "refresh-type", column),
                old: words::column_type(locale, *old).0,
                new: words::column_type(locale, *new).0,
                look: Look::Warn,
            }),
            Change::NewColumn(_, header) => {
                lines.push(plain(locale.text("refresh-new-column"), header.clone()));
            }
            Change::GoneColumn(_, header) => {
                lines.push(plain(locale.text("refresh-gone-column"), header.clone()));
            }
        }
    }
    for (name, column) in &refresh.lost {
        let args = [
            ("name", Arg::from(name.as_str())),
            ("column", Arg::from(column.as_str())),
        ];
        lines.push(Line {
            look: Look::Warn,
            ..plain(locale.text_with("refresh-lost-edit", &args), String::new())
        });
    }
    lines
}

fn of_column(locale: &Locale, key: &str, column: &str) -> String {
    locale.text_with(key, &[("column", Arg::from(column))])
}

fn people(locale: &Locale, key: &str, (count, names): &(usize, Vec<String>), out: &mut Vec<Line>) {
    if *count == 0 {
        return;
    }
    let line = |what: String, new: String, look: Look| Line {
        what,
        old: String::new(),
        new,
        look,
    };
    let figure = locale.number(*count as f64, 0);
    out.push(line(locale.text(key), figure, Look::Plain));
    let listed = names.iter().take(MOST_NAMES);
    out.extend(listed.map(|name| line(name.clone(), String::new(), Look::Item)));
    if *count > MOST_NAMES.min(names.len()) {
        let rest = count - MOST_NAMES.min(names.len());
        let text = words::counted(locale, "refresh-more", rest);
        out.push(line(text, String::new(), Look::Item));
    }
}

fn kind_of(change: &Change) -> Option<Kind> {
    match change {
        Change::NewTable(kind, _)
        | Change::GoneTable(kind, _)
        | Change::Rows { kind, .. }
        | Change::Total { kind, .. }
        | Change::Unread { kind, .. }
        | Change::Type { kind, .. }
        | Change::NewColumn(kind, _)
        | Change::GoneColumn(kind, _) => Some(*kind),
        Change::Names { .. } => None,
    }
}

fn names_key(field: Field) -> &'static str {
    match field {
        Field::Supplier => "suppliers",
        Field::Product => "products",
        _ => "customers",
    }
}

/// Height of the strip that says a file has changed.
pub const STRIP: f32 = 40.0;

/// Says that files have changed on the disk, above the page.
pub fn strip(ui: &mut Ui, rect: egui::Rect, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    ui.painter().rect_filled(rect, 0.0, theme.warn_soft);
    let mut right = ui.new_child(
        egui::UiBuilder::new()
            .id_salt("refresh-strip")
            .max_rect(rect.shrink2(vec2(16.0, 0.0)))
            .layout(egui::Layout::right_to_left(egui::Align::Center)),
    );
    right.spacing_mut().item_spacing.x = 8.0;
    let refresh = locale.text("refresh-now");
    if Button::secondary(&refresh)
        .icon(icon::RESET)
        .show(&mut right)
        .clicked()
    {
        out.push(Command::Refresh);
    }
    if Button::quiet(&locale.text("refresh-later"))
        .show(&mut right)
        .clicked()
    {
        out.push(Command::IgnoreChangedFiles);
    }
    let x = rect.left() + 24.0;
    let at = pos2(x + 8.0, rect.center().y);
    icon::paint(ui.painter(), at, icon::WARNING, 16.0, theme.warn);
    let files = state.changed_files().join(&locale.text("ui-list-comma"));
    let text = words::naming(locale, "refresh-changed", &files);
    let width = right.min_rect().left() - x - 40.0;
    let shown = elided(ui.painter(), &text, regular(BODY), theme.text, width);
    let at = pos2(x + 26.0, rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text);
    let response = ui.interact(rect, ui.scope_id().with("refresh-text"), Sense::hover());
    name(&response, Role::Label, &text);
}
