//! Files and mapping: where each table came from, what each of its columns means, and what import met.

use egui::{Align, Align2, Layout, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::currencies::{Currencies, are_several};
use crate::analysis::quality::ColumnQuality;
use crate::analysis::{Group, Outcome};
use crate::chart::with_further;
use crate::import::Severity;
use crate::locale::Locale;
use crate::model::{Column, Table};
use crate::project::Document;
use crate::state::{Answer, Command, State};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, Chip, EmptyState, Tone, elided, empty_state, icon, name, role, text_at,
};
use crate::ui::words;

const LEFT: f32 = 320.0;
const CARD_HEIGHT: f32 = 88.0;
const ROW: f32 = 28.0;

/// Shows the page in `room`.
pub fn show(ui: &mut Ui, room: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    let Some(document) = state
        .document()
        .filter(|document| !document.dataset.is_empty())
    else {
        let (head, text) = (locale.text("files-none"), locale.text("files-none-text"));
        let (button, sample) = (locale.text("files-open"), locale.text("files-sample"));
        let mut page = ui.new_child(UiBuilder::new().id_salt("files-none").max_rect(room));
        let nothing = EmptyState {
            icon: icon::TABLE,
            head: &head,
            text: &text,
            button: Some((&button, icon::FOLDER)),
            links: &[&sample],
        };
        match empty_state(&mut page, &nothing) {
            Some(0) => out.push(Command::OpenDialog),
            Some(_) => out.push(Command::OpenSample),
            None => {}
        }
        return;
    };
    face.source = face
        .source
        .min(document.dataset.tables.len().saturating_sub(1));
    let split = room.left() + LEFT;
    let left = Rect::from_min_max(room.min, pos2(split, room.bottom()));
    let right = Rect::from_min_max(pos2(split, room.top()), room.max);
    tables(
        &mut part(ui, left, "files-tables"),
        locale,
        document,
        face,
        out,
    );
    if let Some(table) = document.dataset.tables.get(face.source) {
        columns(
            &mut part(ui, right, "files-columns"),
            state,
            document,
            table,
            face,
            out,
        );
    }
    let line = Theme::of(ui.ctx()).line(ui.ctx());
    ui.painter().vline(split, room.y_range(), line);
}

fn part(ui: &mut Ui, rect: Rect, salt: &str) -> Ui {
    let mut part = ui.new_child(
        UiBuilder::new()
            .id_salt(salt)
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min)),
    );
    part.set_clip_rect(rect.intersect(ui.clip_rect()));
    part.spacing_mut().item_spacing.y = 0.0;
    part
}

/// One card a table.
fn tables(
    ui: &mut Ui,
    locale: &Locale,
    document: &Document,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    ScrollArea::vertical()
        .id_salt("files-tables-scroll")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(12.0);
            for (at, table) in document.dataset.tables.iter().enumerate() {
                if table_card(ui, locale, document, table, at == face.source).clicked() {
                    face.source = at;
                }
            }
            ui.add_space(12.0);
            ui.horizontal(|ui| {
                ui.add_space(12.0);
                if Button::secondary(&locale.text("files-add"))
                    .icon(icon::PLUS)
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::OpenDialog);
                }
            });
        });
}

fn table_card(
    ui: &mut Ui,
    locale: &Locale,
    document: &Document,
    table: &Table,
    chosen: bool,
) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let (row, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), CARD_HEIGHT), Sense::click());
    let rect = row.shrink2(vec2(8.0, 2.0));
    if chosen || response.hovered() {
        ui.painter().rect_filled(
            rect,
            6.0,
            if chosen {
                theme.accent_soft
            } else {
                theme.hover
            },
        );
    }
    let source = document.dataset.sources.get(table.source);
    let file = source
        .map(|source| source.file.as_str())
        .unwrap_or_default();
    let files = with_further(file.to_owned(), table, locale);
    let kind = words::kind(locale, table.kind);
    let painter = ui.painter();
    let sign = words::file_icon(file);
    icon::paint(
        painter,
        pos2(rect.left() + 20.0, rect.top() + 20.0),
        sign,
        20.0,
        theme.accent,
    );
    let x = rect.left() + 42.0;
    let width = rect.right() - x - 8.0;
    let lines = [
        (kind.clone(), semibold(BODY), theme.text),
        (files.clone(), regular(SMALL), theme.text_soft),
        (
            provenance(locale, document, table),
            regular(SMALL),
            theme.text_soft,
        ),
    ];
    for (at, (text, font, ink)) in lines.into_iter().enumerate() {
        let shown = elided(painter, &text, font, ink, width);
        painter.galley(pos2(x, rect.top() + 11.0 + 21.0 * at as f32), shown, ink);
    }
    role(&response, Role::Button, chosen, &format!("{kind}: {files}"));
    response
}

/// "18,432 sales lines · sheet Lines · windows-1252".
fn provenance(locale: &Locale, document: &Document, table: &Table) -> String {
    let mut parts = vec![words::rows(locale, table.kind, table.rows)];
    if let Some(source) = document
        .dataset
        .sources
        .get(table.source)
        .filter(|source| !source.sheet.is_empty())
    {
        parts.push(words::naming(locale, "files-sheet", &source.sheet));
    }
    if let Some(encoding) = document
        .origins
        .get(table.source)
        .and_then(|origin| origin.encoding.clone())
    {
        parts.push(encoding);
    }
    parts.join(" · ")
}

/// Where the cells of a column's row start, as parts of the width, and which are figures.
const CELLS: [(&str, f32, bool); 6] = [
    ("files-column", 0.0, false),
    ("files-means", 0.24, false),
    ("files-type", 0.45, false),
    ("files-filled", 0.68, true),
    ("files-unread", 0.84, true),
    ("files-sum", 1.0, true),
];

fn columns(
    ui: &mut Ui,
    state: &State,
    document: &Document,
    table: &Table,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let known = qualities(state, document, table);
    let theme = Theme::of(ui.ctx());
    let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::hover());
    let title = words::kind(locale, table.kind);
    text_at(
        ui.painter(),
        head.left_center() + vec2(24.0, 0.0),
        Align2::LEFT_CENTER,
        &title,
        semibold(CARD),
        theme.text,
    );
    actions(ui, head, locale, document, table, out);
    rates(ui, state, document, table, face, out);
    row_of(ui, CELLS.map(|(key, _, _)| locale.text(key)), Look::Head);
    ScrollArea::vertical()
        .id_salt("files-columns-scroll")
        .auto_shrink(false)
        .show_rows(ui, ROW, table.columns.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for at in range {
                let Some(column) = table.columns.get(at) else {
                    continue;
                };
                row_of(
                    ui,
                    cells(locale, column, known.and_then(|known| known.get(at))),
                    if column.invalid > 0 {
                        Look::Warn
                    } else {
                        Look::Plain
                    },
                );
            }
        });
}

/// What can be done with a table: read its file again, look at what was met.
fn actions(
    ui: &mut Ui,
    head: Rect,
    locale: &Locale,
    document: &Document,
    table: &Table,
    out: &mut Vec<Command>,
) {
    let mut right = ui.new_child(
        UiBuilder::new()
            .id_salt("files-actions")
            .max_rect(head.shrink2(vec2(16.0, 0.0)))
            .layout(Layout::right_to_left(Align::Center)),
    );
    right.spacing_mut().item_spacing.x = 8.0;
    let read = document
        .origins
        .get(table.source)
        .is_some_and(|origin| origin.path.is_some());
    if read {
        if Button::secondary(&locale.text("files-refresh"))
            .icon(icon::RESET)
            .show(&mut right)
            .clicked()
        {
            out.push(Command::Refresh);
        }
        if Button::secondary(&locale.text("files-again"))
            .icon(icon::PENCIL)
            .show(&mut right)
            .clicked()
        {
            out.push(Command::ReviewFiles);
        }
    }
    let met = document
        .findings
        .iter()
        .filter(|finding| table.sources().any(|source| source == finding.source));
    let (count, worst) = met.fold((0, Severity::Note), |(count, worst), finding| {
        (count + 1, worst.max(finding.severity))
    });
    if count > 0 {
        let tone = if worst > Severity::Note {
            Tone::Warn
        } else {
            Tone::Plain
        };
        let text = words::counted(locale, "files-findings", count);
        if Chip::new(&text, tone)
            .icon(icon::WARNING)
            .show(&mut right)
            .clicked
        {
            out.push(Command::ToggleFindings);
        }
    }
}

/// The currencies of a table, where there are several, and what they are worth.
fn rates(
    ui: &mut Ui,
    state: &State,
    document: &Document,
    table: &Table,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let dataset = &document.dataset;
    let key = (dataset.revision, table.kind);
    if face
        .currencies
        .as_ref()
        .is_none_or(|(known, _)| *known != key)
    {
        face.currencies = Some((key, dataset.currencies(table.kind)));
    }
    let Some((_, shares)) = &face.currencies else {
        return;
    };
    if !are_several(shares, &dataset.rates) {
        return;
    }
    let panel = Currencies {
        shares,
        rates: &dataset.rates,
        base: dataset.currency.as_deref().unwrap_or_default(),
        locale: state.locale(),
    };
    if let Some(rates) = panel.show(ui, &mut face.rates) {
        out.push(Command::Rates(Box::new(rates)));
    }
}

/// What is known of the columns of a table, once it is worked out.
fn qualities<'a>(
    state: &'a State,
    document: &Document,
    table: &Table,
) -> Option<&'a [ColumnQuality]> {
    let Answer::Ready(Outcome::Quality(result)) = state.answer("quality", Group::Data) else {
        return None;
    };
    let before = document.dataset.tables.iter();
    let before = before.take_while(|known| known.kind != table.kind);
    let start: usize = before.map(|known| known.columns.len()).sum();
    result.columns.get(start..start + table.columns.len())
}

fn cells(locale: &Locale, column: &Column, known: Option<&ColumnQuality>) -> [String; 6] {
    let filled = known.map_or_else(String::new, |known| {
        locale.percent(known.filled as f64 / known.rows.max(1) as f64, 0)
    });
    let sum = known
        .and_then(|known| known.total.as_ref())
        .map_or_else(String::new, |total| super::review::exact(locale, total));
    let unread = if column.invalid == 0 {
        String::new()
    } else {
        locale.number(column.invalid as f64, 0)
    };
    [
        column.header.clone(),
        words::field(locale, column.field),
        words::column_type(locale, column.column_type()).0,
        filled,
        unread,
        sum,
    ]
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    Head,
    Plain,
    Warn,
}

fn row_of(ui: &mut Ui, texts: [String; 6], look: Look) {
    let theme = Theme::of(ui.ctx());
    let height = if look == Look::Head { 32.0 } else { ROW };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if look == Look::Head {
        ui.painter().rect_filled(rect, 0.0, theme.surface);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    let room = rect.shrink2(vec2(24.0, 0.0));
    for (at, (text, (_, part, figure))) in texts.iter().zip(CELLS).enumerate() {
        let ink = match (look, at) {
            (Look::Head, _) => theme.text_soft,
            (Look::Warn, 4) => theme.warn,
            (_, 0) => theme.text,
            _ => theme.text_soft,
        };
        let font = match (look, at) {
            (Look::Head, _) => semibold(SMALL),
            (_, 0) => semibold(BODY),
            _ => regular(BODY),
        };
        let x = room.left() + room.width() * part;
        let width = CELLS
            .get(at + 1)
            .map_or(140.0, |next| (next.1 - part) * room.width() - 8.0);
        let shown = elided(
            ui.painter(),
            text,
            font,
            ink,
            if figure {
                room.width() * 0.16 - 8.0
            } else {
                width
            },
        );
        let x = if figure { x - shown.size().x } else { x };
        ui.painter()
            .galley(pos2(x, rect.center().y - shown.size().y / 2.0), shown, ink);
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    name(&response, Role::Label, &texts.join(" "));
}
