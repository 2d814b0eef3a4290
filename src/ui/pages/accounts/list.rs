//! The list of accounts: name, measure, share, class, last sale, and what the evaluation sheet says.

use std::sync::Arc;

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use rustc_hash::FxHashMap;

use crate::analysis::{AbcResult, Group, Outcome, Population};
use crate::chart::{CellFormat, DataCells, DataColumn, DataTable};
use crate::locale::Language;
use crate::model::{ColumnType, Field};
use crate::state::{Command, State};
use crate::ui::Face;
use crate::ui::facts::Facts;
use crate::ui::pages::overview;
use crate::ui::pages::tables::sheet_text;
use crate::ui::shell::part;
use crate::ui::table::{TableEvent, TableFace, TableView};
use crate::ui::theme::{BODY, CONTROL, Theme, regular, sharp};
use crate::ui::widgets::{paragraph, search_field};
use crate::ui::words;

const BAR: f32 = 48.0;
/// Columns of the sheet that tell accounts apart, in this order, where the sheet has them.
const TELLING: [Field; 6] = [
    Field::Segment,
    Field::Country,
    Field::Category,
    Field::Line,
    Field::RelationshipType,
    Field::SalesPerson,
];

/// The list's memory.
#[derive(Default)]
pub struct AccountsFace {
    table: TableFace,
    rows: Option<(Key, Arc<DataTable>, u64)>,
    made: u64,
    /// The card of one account.
    pub portrait: super::portrait::PortraitFace,
}

#[derive(Clone, PartialEq)]
struct Key {
    group: Group,
    version: u64,
    language: Language,
    answered: (bool, bool),
}

/// Shows the list.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    group: Group,
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    if face.facts.count(group) == 0 {
        overview::show(ui, rect, group, state, face, out);
        return;
    }
    let locale = state.locale();
    let bar = rect.with_max_y(rect.top() + BAR);
    let (table, number) = rows(group, state, &face.facts, &mut face.accounts);
    part(ui, bar, "bar", |ui| {
        head(ui, bar, group, state, table.rows, &mut face.accounts)
    });
    let theme = Theme::of(ui.ctx());
    ui.painter().hline(
        rect.x_range(),
        sharp(ui.ctx(), bar.bottom() - 1.0),
        theme.line(ui.ctx()),
    );
    let Some(DataCells::Text(names)) = table.columns.first().map(|column| column.cells.clone())
    else {
        return;
    };
    let selection = state.selection();
    let selected: Vec<u32> = if selection.is_empty() {
        Vec::new()
    } else {
        (0..names.len() as u32)
            .filter(|&row| selection.contains(&names[row as usize]))
            .collect()
    };
    let view = TableView {
        id: "accounts",
        rows: &*table,
        revision: number,
        locale,
        selected: &selected,
        lit: None,
        numbered: true,
    };
    let body = rect.with_min_y(bar.bottom());
    let events = part(ui, body, "list", |ui| {
        view.show(ui, &mut face.accounts.table)
    });
    let name = |row: u32| names.get(row as usize).map(ToString::to_string);
    for event in events {
        match event {
            // A plain click opens the card: that is what the list is for.
            TableEvent::Select(rows) if rows.len() == 1 => {
                out.extend(name(rows[0]).map(|name| Command::Account(group, name)));
            }
            TableEvent::Select(rows) => {
                out.push(Command::Select(rows.into_iter().filter_map(name).collect()))
            }
            TableEvent::Explain(..) => {}
            TableEvent::Toggle(row) => out.extend(name(row).map(Command::ToggleSelect)),
            TableEvent::Open(row) => {
                out.extend(name(row).map(|name| Command::Account(group, name)))
            }
        }
    }
}

fn head(
    ui: &mut Ui,
    bar: Rect,
    group: Group,
    state: &State,
    count: usize,
    face: &mut AccountsFace,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let inner = bar.shrink2(vec2(24.0, (BAR - CONTROL) / 2.0));
    let search = inner.with_max_x(inner.left() + 320.0);
    let hint = locale.text("ui-find-account");
    search_field(
        ui,
        search,
        Id::unique("accounts-find"),
        &mut face.table.arrangement.find,
        &hint,
        "",
    );
    let rest = Rect::from_min_max(pos2(search.right() + 16.0, inner.top()), inner.max);
    let layout = Layout::left_to_right(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(rest).layout(layout));
    let text = words::accounts(locale, group, count);
    paragraph(&mut row, &text, regular(BODY), theme.text_soft, 300.0);
}

fn rows(
    group: Group,
    state: &State,
    facts: &Facts,
    face: &mut AccountsFace,
) -> (Arc<DataTable>, u64) {
    let answered = |id: &str| state.answer(id, group).outcome().is_some();
    let key = Key {
        group,
        version: state.version(),
        language: state.locale().language(),
        answered: (answered("abc"), answered("activity")),
    };
    if let Some((known, table, number)) = &face.rows
        && *known == key
    {
        return (table.clone(), *number);
    }
    let table = Arc::new(build(group, state, facts));
    face.made += 1;
    face.rows = Some((key, table.clone(), face.made));
    (table, face.made)
}

fn build(group: Group, state: &State, facts: &Facts) -> DataTable {
    let locale = state.locale();
    let roster = &facts.roster(group).entities;
    let mut order: Vec<usize> = (0..roster.len()).collect();
    let mut columns = Vec::new();
    let figures = figures(group, state);
    let by_name = figures.map(|figures| figures.by_name()).unwrap_or_default();
    let found: Vec<Option<Known>> = roster
        .iter()
        .map(|entity| by_name.get(&*entity.name).copied())
        .collect();
    order.sort_by_key(|&at| found[at].map_or(usize::MAX, |(_, rank, _)| rank));
    let names: Arc<[Arc<str>]> = order.iter().map(|&at| roster[at].name.clone()).collect();
    let text = |key: &str| locale.text(key);
    columns.push(DataColumn {
        head: text(&format!("ui-account-{}", group.id())),
        format: CellFormat::Text,
        cells: DataCells::Text(names),
    });
    if let Some(figures) = &figures {
        let currency = figures.population().currency.clone().unwrap_or_default();
        let number = |pick: &dyn Fn(Known) -> f64| {
            DataCells::Number(
                order
                    .iter()
                    .map(|&at| found[at].map_or(f64::NAN, pick))
                    .collect(),
            )
        };
        columns.push(DataColumn {
            head: words::measure(locale, &figures.population().measure),
            format: CellFormat::Money(currency),
            cells: number(&|(value, _, _)| value),
        });
        let total = figures.population().total;
        columns.push(DataColumn {
            head: text("chart-head-share"),
            format: CellFormat::Percent,
            cells: number(&|(value, _, _)| if total > 0.0 { value / total } else { f64::NAN }),
        });
        let class = |at: &usize| Arc::<str>::from(found[*at].map_or("", |(_, _, class)| class));
        columns.push(DataColumn {
            head: text("chart-head-class"),
            format: CellFormat::Class,
            cells: DataCells::Text(order.iter().map(class).collect()),
        });
        if figures
            .population()
            .members
            .iter()
            .any(|member| member.last.is_some())
        {
            let last: FxHashMap<&str, f64> = figures
                .population()
                .members
                .iter()
                .filter(|member| member.last.is_some())
                .map(|member| (&*member.name, f64::from(member.last.0)))
                .collect();
            let cell = |at: &usize| last.get(&*roster[*at].name).copied().unwrap_or(f64::NAN);
            columns.push(DataColumn {
                head: text("ui-last-sale"),
                format: CellFormat::Date,
                cells: DataCells::Number(order.iter().map(cell).collect()),
            });
        }
    }
    columns.extend(telling(group, state, facts, &order));
    DataTable {
        columns,
        rows: roster.len(),
    }
}

fn telling(group: Group, state: &State, facts: &Facts, order: &[usize]) -> Vec<DataColumn> {
    let locale = state.locale();
    let roster = &facts.roster(group).entities;
    let Some(document) = state.document() else {
        return Vec::new();
    };
    let Some(sheet) = document.dataset.table(words::kind_of(group)) else {
        return Vec::new();
    };
    TELLING
        .into_iter()
        .filter_map(|field| sheet.column(field))
        .filter(|column| matches!(column.column_type(), ColumnType::Text | ColumnType::Scale))
        .map(|column| {
            let cell = |at: &usize| -> Arc<str> {
                let row = roster[*at].row;
                row.map_or_else(
                    || Arc::from(""),
                    |row| Arc::from(sheet_text(column, row as usize, locale)),
                )
            };
            DataColumn {
                head: words::field(locale, column.field),
                format: CellFormat::Text,
                cells: DataCells::Text(order.iter().map(cell).collect()),
            }
        })
        .collect()
}

/// What the ABC analysis knows of the accounts of a group.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    abc: &'a AbcResult,
}

/// One account: its figure, its rank from 0, and its class letter.
pub type Known = (f64, usize, &'static str);

impl<'a> Figures<'a> {
    /// Who took part.
    pub fn population(&self) -> &'a Population {
        &self.abc.ranked.population
    }

    /// How many took part.
    pub fn len(&self) -> usize {
        self.abc.ranked.len()
    }

    /// The name of a rank from 0.
    pub fn name(&self, rank: usize) -> &'a str {
        self.abc.ranked.name(rank)
    }

    /// Figure, rank and class of an account.
    pub fn of(&self, name: &str) -> Option<Known> {
        let rank = (0..self.len()).find(|&rank| self.name(rank) == name)?;
        Some(self.at(rank))
    }

    fn at(&self, rank: usize) -> Known {
        let class = match rank {
            rank if rank < self.abc.cut.ends[0] => "A",
            rank if rank < self.abc.cut.ends[1] => "B",
            _ => "C",
        };
        (self.abc.ranked.values[rank], rank, class)
    }

    fn by_name(&self) -> FxHashMap<&'a str, Known> {
        (0..self.len())
            .map(|rank| (self.name(rank), self.at(rank)))
            .collect()
    }
}

/// The figures of a group's accounts, where the ABC analysis has answered.
pub fn figures(group: Group, state: &State) -> Option<Figures<'_>> {
    match state.answer("abc", group).outcome() {
        Some(Outcome::Abc(abc)) => Some(Figures { abc }),
        _ => None,
    }
}
