//! Tables with the same columns, one below the other.

use std::sync::Arc;

use super::period;
use super::words::{self, fold};
use crate::locale::Locale;
use crate::model::{
    Column, ColumnData, Day, Field, Kind, MISSING_STEP, NameId, Names, Stretch, Table,
};

/// Whether `other` goes below `table`: the same kind and the same headers, and not the same evaluation sheet twice.
pub fn fits(table: &Table, other: &Table) -> bool {
    let headers = |table: &Table| {
        let mut headers: Vec<String> = table
            .columns
            .iter()
            .map(|column| fold(&column.header))
            .collect();
        headers.sort_unstable();
        headers
    };
    if table.kind != other.kind || headers(table) != headers(other) {
        return false;
    }
    // The same customers again are another year of the sheet, not more customers.
    let key = table.kind.key_field();
    match (
        table.column(key).and_then(Column::texts),
        other.column(key).and_then(Column::texts),
    ) {
        (Some((names, _)), Some((others, _))) if table.kind != crate::model::Kind::Ledger => {
            let again = others
                .iter()
                .filter(|(_, name)| names.find(name).is_some())
                .count();
            again * 2 < others.len()
        }
        _ => true,
    }
}

/// Whether `other` holds the lines of another time under other headers: the same fields, and no day of the one lies among
/// those of the other. Lines of the same days may be orders here and invoices there.
pub fn continues(table: &Table, other: &Table) -> bool {
    let fields = |table: &Table| {
        let columns = table.columns.iter().filter(|column| column.filled() > 0);
        let mut fields: Vec<Field> = columns.filter_map(|column| column.field).collect();
        fields.retain(|field| OF_A_LINE.contains(field));
        fields.sort_unstable();
        fields
    };
    let own = fields(table);
    if table.kind != Kind::Ledger
        || other.kind != Kind::Ledger
        || !own.contains(&Field::Date)
        || !own.contains(&Field::Amount)
        || own.len() < 3
        || own != fields(other)
    {
        return false;
    }
    match (days(table), days(other)) {
        (Some((first, last)), Some((others_first, others_last))) => {
            last < others_first || others_last < first
        }
        _ => false,
    }
}

/// What a line says of who bought what, when and for how much.
const OF_A_LINE: &[Field] = &[
    Field::Date,
    Field::Invoice,
    Field::Customer,
    Field::CustomerId,
    Field::Supplier,
    Field::SupplierId,
    Field::Product,
    Field::ProductId,
    Field::Quantity,
    Field::Amount,
];

/// The first and the last day of a ledger.
fn days(table: &Table) -> Option<(Day, Day)> {
    let ColumnData::Date(days) = &table.column(Field::Date)?.data else {
        return None;
    };
    let known = || days.iter().copied().filter(|day| *day != Day::NONE);
    Some((known().min()?, known().max()?))
}

/// Gives columns of `other` the headers that those of the same meaning have in `table`: what was called what.
pub fn rename(table: &Table, other: &mut Table) -> Vec<String> {
    let mut renamed = Vec::new();
    for at in 0..other.columns.len() {
        let field = other.columns[at].field;
        let Some(known) = field.and_then(|field| table.column(field)) else {
            continue;
        };
        let (wanted, own) = (fold(&known.header), &other.columns[at].header);
        if fold(own) == wanted {
            continue;
        }
        renamed.push(format!("{own} = {}", known.header));
        for (place, column) in other.columns.iter_mut().enumerate() {
            if place == at {
                column.header.clone_from(&known.header);
            } else if fold(&column.header) == wanted {
                // Another column has that header and means something else.
                column.header.push_str(" (2)");
            }
        }
    }
    renamed
}

/// Puts the rows of `other` below those of `table`.
pub fn stack(table: &mut Table, mut other: Table) {
    if table.sheet_rows.is_empty() {
        table.sheet_rows = (0..table.rows)
            .map(|row| table.first_row + row as u32)
            .collect();
    }
    table
        .sheet_rows
        .extend((0..other.rows).map(|row| other.sheet_row(row)));
    for column in &mut table.columns {
        let wanted = fold(&column.header);
        let Some(at) = other
            .columns
            .iter()
            .position(|known| fold(&known.header) == wanted)
        else {
            // What one of them lacks is blank there.
            let data = blanks(&column.data, other.rows);
            let below = Column {
                data,
                ..column.clone()
            };
            append(column, table.rows, below, other.rows);
            continue;
        };
        let below = other.columns.remove(at);
        column.invalid += below.invalid;
        column.field = column.field.or(below.field);
        append(column, table.rows, below, other.rows);
    }
    for below in std::mem::take(&mut other.columns) {
        let mut column = Column {
            data: blanks(&below.data, table.rows),
            ..below.clone()
        };
        let taken = table.columns.iter().any(|known| known.field == below.field);
        column.field = below.field.filter(|_| !taken);
        append(&mut column, table.rows, below, other.rows);
        table.columns.push(column);
    }
    let further = std::iter::once((0, other.source))
        .chain(other.stacked.iter().map(|own| (own.row, own.source)));
    for (row, source) in further {
        if table.sources().last() != Some(source) {
            let row = table.rows + row;
            table.stacked.push(Stretch { row, source });
        }
    }
    table.rows += other.rows;
}

/// Tables of sheets one below the other, with the sheet of every row; sheets named after periods give dates to rows that
/// have none.
pub fn sheets(parts: Vec<(String, Table)>, year: Option<i16>) -> Table {
    let days: Option<Vec<Day>> = parts
        .iter()
        .map(|(name, _)| period::split(name).and_then(|(period, _)| period.first_day(year)))
        .collect();
    let mut named = parts
        .into_iter()
        .enumerate()
        .map(|(at, (name, mut table))| {
            let headers = table.columns.iter().map(|column| column.header.as_str());
            let locale = Locale::new(words::language_of(headers));
            if let Some(days) = &days
                && table.kind == Kind::Ledger
                && table.column(Field::Date).is_none()
            {
                table.columns.push(Column {
                    header: locale.text("field-date"),
                    field: Some(Field::Date),
                    data: ColumnData::Date(vec![days[at]; table.rows]),
                    invalid: 0,
                });
            }
            let mut names = Names::new();
            let id = names.intern(&name);
            table.columns.push(Column {
                header: locale.text("import-sheet"),
                field: None,
                data: ColumnData::Text {
                    names: Arc::new(names),
                    ids: vec![id; table.rows],
                },
                invalid: 0,
            });
            table
        });
    let Some(mut whole) = named.next() else {
        return Table {
            kind: Kind::Ledger,
            columns: Vec::new(),
            rows: 0,
            sheet_rows: Vec::new(),
            first_row: 1,
            source: 0,
            stacked: Vec::new(),
        };
    };
    for table in named {
        stack(&mut whole, table);
    }
    whole
}

fn append(column: &mut Column, rows: usize, below: Column, more: usize) {
    let blank = |column: &Column| column.filled() == 0;
    let fitting = std::mem::discriminant(&column.data) == std::mem::discriminant(&below.data);
    if !fitting && blank(column) {
        column.data = blanks(&below.data, rows);
    }
    let below = if std::mem::discriminant(&column.data) != std::mem::discriminant(&below.data)
        && blank(&below)
    {
        blanks(&column.data, more)
    } else {
        below.data
    };
    let data = std::mem::replace(&mut column.data, ColumnData::Number(Vec::new()));
    column.data = match (data, below) {
        (
            ColumnData::Number(mut values),
            ColumnData::Number(others) | ColumnData::Percent(others),
        ) => {
            values.extend(others);
            ColumnData::Number(values)
        }
        (
            ColumnData::Percent(mut values),
            ColumnData::Percent(others) | ColumnData::Number(others),
        ) => {
            values.extend(others);
            ColumnData::Percent(values)
        }
        (ColumnData::Date(mut days), ColumnData::Date(others)) => {
            days.extend(others);
            ColumnData::Date(days)
        }
        (
            ColumnData::Scale { scale, mut steps },
            ColumnData::Scale {
                scale: other,
                steps: others,
            },
        ) if scale.steps.len() == other.steps.len() => {
            steps.extend(others);
            ColumnData::Scale { scale, steps }
        }
        (
            ColumnData::Text { names, mut ids },
            ColumnData::Text {
                names: others,
                ids: below,
            },
        ) => {
            let mut names = Arc::try_unwrap(names).unwrap_or_else(|shared| Names::clone(&shared));
            let mapped: Vec<NameId> = others.iter().map(|(_, name)| names.intern(name)).collect();
            ids.extend(
                below
                    .into_iter()
                    .map(|id| mapped.get(id.index()).copied().unwrap_or(NameId::NONE)),
            );
            ColumnData::Text {
                names: Arc::new(names),
                ids,
            }
        }
        (above, below) => as_text(above, below),
    };
}

/// As many blank cells of the same type.
fn blanks(like: &ColumnData, rows: usize) -> ColumnData {
    match like {
        ColumnData::Text { .. } => ColumnData::Text {
            names: Arc::new(Names::new()),
            ids: vec![NameId::NONE; rows],
        },
        ColumnData::Number(_) => ColumnData::Number(vec![f64::NAN; rows]),
        ColumnData::Percent(_) => ColumnData::Percent(vec![f64::NAN; rows]),
        ColumnData::Date(_) => ColumnData::Date(vec![Day::NONE; rows]),
        ColumnData::Scale { scale, .. } => ColumnData::Scale {
            scale: scale.clone(),
            steps: vec![MISSING_STEP; rows],
        },
        ColumnData::Choices(choices) => ColumnData::Choices(crate::model::Choices {
            options: choices.options.clone(),
            sets: vec![0; rows],
        }),
    }
}

/// Columns that agree on nothing become text.
fn as_text(above: ColumnData, below: ColumnData) -> ColumnData {
    let mut names = Names::new();
    let mut ids = Vec::new();
    for data in [above, below] {
        let column = Column {
            header: String::new(),
            field: None,
            data,
            invalid: 0,
        };
        ids.extend(
            (0..column.len())
                .map(|row| show(&column, row).map_or(NameId::NONE, |text| names.intern(&text))),
        );
    }
    ColumnData::Text {
        names: Arc::new(names),
        ids,
    }
}

/// A cell as text; `None` where blank.
pub fn show(column: &Column, row: usize) -> Option<String> {
    if !column.is_filled(row) {
        return None;
    }
    Some(match &column.data {
        ColumnData::Text { .. } => column.text(row)?.to_owned(),
        ColumnData::Number(values) | ColumnData::Percent(values) => {
            super::grid::plain(*values.get(row)?)
        }
        ColumnData::Date(days) => days.get(row)?.iso(),
        ColumnData::Scale { scale, steps } => scale.word(*steps.get(row)?)?.to_owned(),
        ColumnData::Choices(choices) => {
            let set = *choices.sets.get(row)?;
            let chosen = choices
                .options
                .iter()
                .filter(|(id, _)| set >> id.0 & 1 == 1)
                .map(|(_, name)| name);
            chosen.collect::<Vec<_>>().join("; ")
        }
    })
}
