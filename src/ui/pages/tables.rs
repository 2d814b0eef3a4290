//! The imported tables as they are, one kind at a time.

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2, vec2};

pub use crate::chart::sheet_text;
use crate::locale::Locale;
use crate::model::{Column, ColumnType, Kind, Table};
use crate::state::{Command, State};
use crate::ui::Face;
use crate::ui::shell::part;
use crate::ui::table::{Rows, Stand, TableEvent, TableView};
use crate::ui::theme::{BODY, CONTROL, Theme, regular, sharp};
use crate::ui::widgets::{
    EmptyState, empty_state, icon, paragraph, search_field, segmented, text_width,
};
use crate::ui::words;

const BAR: f32 = 48.0;

/// Shows them.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    let tables = state
        .document()
        .map_or(&[][..], |document| &document.dataset.tables);
    if let Some(target) = face.row_asked.take()
        && let Some(table) = tables
            .iter()
            .find(|table| table.sources().any(|source| source == target.source))
            .or(tables.first())
    {
        face.table = Some(table.kind);
        let row = target.row;
        let row = row.and_then(|row| nearest(table, target.source, target.sheet.as_deref(), row));
        face.tables.entry(table.kind).or_default().reveal = row;
    }
    let wanted = tables
        .iter()
        .find(|table| Some(table.kind) == face.table)
        .or(tables.first());
    let Some(table) = wanted else {
        nothing(ui, rect, state, out);
        return;
    };
    let bar = rect.with_max_y(rect.top() + BAR);
    part(ui, bar, "bar", |ui| {
        kinds(ui, bar, tables, table.kind, locale, face)
    });
    let theme = Theme::of(ui.ctx());
    ui.painter().hline(
        rect.x_range(),
        sharp(ui.ctx(), bar.bottom() - 1.0),
        theme.line(ui.ctx()),
    );
    let body = rect.with_min_y(bar.bottom());
    let key = table.column(table.kind.key_field());
    let sheet = Sheet { table };
    let selected = match key {
        Some(column) if table.kind != Kind::Ledger => selected_rows(state, column),
        _ => Vec::new(),
    };
    let revision = state
        .document()
        .map_or(0, |document| document.dataset.revision.0);
    let view = TableView {
        id: table.kind.id(),
        rows: &sheet,
        revision,
        locale,
        selected: &selected,
        lit: None,
        numbered: true,
    };
    let memory = face.tables.entry(table.kind).or_default();
    let events = part(ui, body, "sheet", |ui| view.show(ui, memory));
    let name = |row: u32| {
        key.and_then(|column| column.text(row as usize))
            .map(str::to_owned)
    };
    for event in events {
        match event {
            TableEvent::Select(rows) => {
                out.push(Command::Select(rows.into_iter().filter_map(name).collect()))
            }
            TableEvent::Explain(..) => {}
            TableEvent::Toggle(row) => out.extend(name(row).map(Command::ToggleSelect)),
            TableEvent::Open(row) => {
                let group = words::group_of(table.kind);
                out.extend(name(row).map(|name| Command::Account(group, name)));
            }
        }
    }
}

/// The row of a table that stands nearest to a row of its sheet: rows left out are in no table.
fn nearest(table: &Table, source: usize, sheet: Option<&str>, sheet_row: u32) -> Option<u32> {
    let rows = u32::try_from(table.rows).ok()?;
    // Rows of several sheets carry the name of theirs.
    let named = table.columns.iter().rev().filter_map(|column| {
        let (names, ids) = column.texts()?;
        Some((ids, names.find(sheet?)?))
    });
    let named = named.into_iter().next();
    let elsewhere = |row: u32| named.is_some_and(|(ids, own)| ids.get(row as usize) != Some(&own));
    (0..rows).min_by_key(|&row| {
        let far = table.sheet_row(row as usize).abs_diff(sheet_row);
        (table.source_of(row as usize) != source, elsewhere(row), far)
    })
}

fn kinds(
    ui: &mut Ui,
    bar: Rect,
    tables: &[std::sync::Arc<Table>],
    open: Kind,
    locale: &Locale,
    face: &mut Face,
) {
    let theme = Theme::of(ui.ctx());
    let inner = bar.shrink2(vec2(24.0, (BAR - CONTROL) / 2.0));
    let names: Vec<String> = tables
        .iter()
        .map(|table| words::kind(locale, table.kind))
        .collect();
    let widest = names
        .iter()
        .map(|name| text_width(ui, name, regular(BODY)))
        .fold(0.0, f32::max);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = tables
        .iter()
        .position(|table| table.kind == open)
        .unwrap_or(0);
    let search = Rect::from_min_max(pos2(inner.right() - 240.0, inner.top()), inner.max);
    let layout = Layout::left_to_right(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
    if let Some(pressed) = segmented(&mut row, &names, at, (widest + 28.0) * names.len() as f32) {
        face.table = tables.get(pressed).map(|table| table.kind);
    }
    row.add_space(12.0);
    if let Some(table) = tables.get(at) {
        let text = words::counted(locale, "count-rows", table.rows);
        paragraph(&mut row, &text, regular(BODY), theme.text_soft, 200.0);
    }
    let hint = locale.text("view-find");
    let memory = face.tables.entry(open).or_default();
    search_field(
        ui,
        search,
        Id::unique("tables-find"),
        &mut memory.arrangement.find,
        &hint,
        "",
    );
}

fn nothing(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let (head, text) = (
        locale.text("ui-no-tables"),
        locale.text("ui-start-open-text"),
    );
    let open = locale.text("ui-start-open");
    let shown = EmptyState {
        icon: icon::TABLE,
        head: &head,
        text: &text,
        button: Some((&open, icon::FOLDER)),
        links: &[],
    };
    if part(ui, rect, "nothing", |ui| empty_state(ui, &shown)).is_some() {
        out.push(Command::OpenDialog);
    }
}

fn selected_rows(state: &State, column: &Column) -> Vec<u32> {
    let selection = state.selection();
    if selection.is_empty() {
        return Vec::new();
    }
    let hit = |row: &usize| {
        column
            .text(*row)
            .is_some_and(|name| selection.contains(name))
    };
    (0..column.len())
        .filter(hit)
        .map(|row| row as u32)
        .collect()
}

/// A table of the portfolio as rows to show.
pub struct Sheet<'a> {
    /// The table.
    pub table: &'a Table,
}

impl Rows for Sheet<'_> {
    fn rows(&self) -> usize {
        self.table.rows
    }

    fn columns(&self) -> usize {
        self.table.columns.len()
    }

    fn head(&self, column: usize) -> &str {
        self.table
            .columns
            .get(column)
            .map_or("", |column| &column.header)
    }

    fn stand(&self, column: usize) -> Stand {
        match self.table.columns.get(column).map(Column::column_type) {
            Some(ColumnType::Number | ColumnType::Percent | ColumnType::Date) => Stand::Figure,
            _ => Stand::Text,
        }
    }

    fn text(&self, row: usize, column: usize, locale: &Locale) -> String {
        self.table
            .columns
            .get(column)
            .map(|column| sheet_text(column, row, locale))
            .unwrap_or_default()
    }

    fn number(&self, row: usize, column: usize) -> f64 {
        let Some(column) = self.table.columns.get(column) else {
            return f64::NAN;
        };
        match column.days() {
            Some(days) => days
                .get(row)
                .filter(|day| day.is_some())
                .map_or(f64::NAN, |day| f64::from(day.0)),
            None => column.value(row),
        }
    }

    fn is_loss(&self, row: usize, column: usize) -> bool {
        self.table.columns.get(column).is_some_and(|column| {
            column.column_type() == ColumnType::Number && column.value(row) < 0.0
        })
    }
}
