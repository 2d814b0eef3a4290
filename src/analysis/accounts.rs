//! Whose figures are whose: links ledger lines and sheet rows to accounts, and applies filters and period once.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::model::{
    By, Column, ColumnData, Dataset, Day, Field, Kind, MISSING_STEP, Measure, NameId, Names, Table,
    name_key,
};

use super::added::parts_of;
use super::amounts::LineFigures;
use super::{Context, Member, Members, Need, Unavailable};
use crate::progress::{Alone, Workers, shared_out};

/// Marks a dictionary entry or row that belongs to no account.
pub(super) const NOBODY: u32 = u32::MAX;

/// The accounts of a question, whether or not they have a value, with the lines and rows that are theirs.
pub struct Accounts<'a> {
    pub(super) context: &'a Context<'a>,
    /// Everyone the ledger's dictionary or the sheet names, in that order; shared with the next question.
    pub members: Members,
    /// The ledger, where it knows whose line is whose.
    pub(super) lines: Option<Lines<'a>>,
    /// The evaluation sheet, where there is one.
    pub(super) rows: Option<Rows<'a>>,
    /// The day the portfolio is looked at.
    pub as_of: Day,
}

/// The ledger's lines and their accounts.
pub(super) struct Lines<'a> {
    pub table: &'a Table,
    /// The dictionary id of each line.
    pub ids: &'a [NameId],
    /// Dictionary id → account.
    pub group: Vec<u32>,
    /// Lines that pass filters, period and as-of date; `None` where all do.
    pub keep: Option<Vec<bool>>,
    pub days: Option<&'a [Day]>,
}

impl Lines<'_> {
    /// The account of a line; [`NOBODY`] where it names none.
    #[inline]
    pub fn account(&self, line: usize) -> u32 {
        self.ids
            .get(line)
            .and_then(|id| self.group.get(id.index()))
            .copied()
            .unwrap_or(NOBODY)
    }

    /// Whether a line passes filters, period and as-of date.
    #[inline]
    pub fn kept(&self, line: usize) -> bool {
        self.keep.as_ref().is_none_or(|keep| keep[line])
    }
}

/// The sheet's rows and their accounts.
pub(super) struct Rows<'a> {
    pub table: &'a Table,
    /// Row → account; [`NOBODY`] where the row names none.
    pub account: Arc<Vec<u32>>,
    /// Whether row and account are one and the same number: each account has a row and each row an account.
    pub one_each: bool,
    /// Rows that fulfil the filters on this sheet; `None` where all do.
    pub keep: Option<Vec<bool>>,
}

impl Rows<'_> {
    pub fn kept(&self, row: usize) -> bool {
        self.keep.as_ref().is_none_or(|keep| keep[row])
    }
}

/// What is missing where nobody is there to be compared.
fn nobody(context: &Context<'_>) -> Unavailable {
    match context.dataset.is_empty() {
        true => Need::AnyTable.into(),
        false => Need::of_accounts(&context.question.by).into(),
    }
}

impl<'a> Accounts<'a> {
    /// Links the data of a question.
    ///
    /// # Errors
    /// [`Need::of_accounts`] where the data have nobody of the kind asked for, [`Need::AnyTable`] without any data.
    pub fn new(context: &'a Context<'a>) -> Result<Self, Unavailable> {
        let mut linked = match &context.question.by {
            By::Column(name) => link_column(context, name),
            by => link_entities(context, by),
        }
        .ok_or_else(|| nobody(context))?;
        if linked.members.is_empty() {
            return Err(nobody(context));
        }
        linked.as_of = as_of(context, linked.lines.as_ref());
        super::filtering::apply(&mut linked);
        Ok(linked)
    }

    /// The evaluation sheet.
    pub fn sheet(&self) -> Option<&'a Table> {
        self.rows.as_ref().map(|rows| rows.table)
    }

    /// A column of the evaluation sheet, one value an account: that of its first row with one, `NaN` where none has.
    /// Scales as 0–100, percentages as ratios.
    pub fn criterion(&self, column: &Column) -> Vec<f64> {
        let Some(rows) = &self.rows else {
            return vec![f64::NAN; self.members.len()];
        };
        if rows.one_each {
            return (0..rows.table.rows)
                .map(|row| finite(column.value(row)))
                .collect();
        }
        let mut values = vec![f64::NAN; self.members.len()];
        for row in 0..rows.table.rows {
            let Some(value) = values.get_mut(rows.account[row] as usize) else {
                continue;
            };
            if value.is_nan() {
                *value = finite(column.value(row));
            }
        }
        values
    }

    /// Whether each account fulfils the filters on its own sheet; an account without a row fulfils none.
    pub fn kept(&self) -> Vec<bool> {
        let Some(rows) = &self.rows else {
            return vec![true; self.members.len()];
        };
        let Some(keep) = &rows.keep else {
            return vec![true; self.members.len()];
        };
        let mut kept = vec![false; self.members.len()];
        for (row, &flag) in keep.iter().enumerate() {
            if let Some(account) = kept.get_mut(rows.account[row] as usize) {
                *account |= flag;
            }
        }
        kept
    }
}

/// A figure, or `NaN` for what is none (infinite ones come from broken formulas).
pub(super) fn finite(value: f64) -> f64 {
    if value.is_finite() { value } else { f64::NAN }
}

fn as_of(context: &Context<'_>, lines: Option<&Lines<'_>>) -> Day {
    if let Some(day) = context.question.as_of {
        return day;
    }
    let last = lines
        .and_then(|lines| lines.days)
        .and_then(|days| days.iter().copied().filter(|day| day.is_some()).max());
    match (last, context.question.period) {
        (Some(last), Some((_, end))) => last.min(end),
        (Some(last), None) => last,
        (None, _) => Day::NONE,
    }
}

/// The column of a table that names its accounts: by name, else by number.
pub(super) fn key_column(table: &Table, kind: Kind) -> Option<&Column> {
    let id = id_field(kind);
    [Some(kind.key_field()), id]
        .into_iter()
        .flatten()
        .filter_map(|field| table.column(field))
        .find(|column| matches!(column.data, ColumnData::Text { .. }))
}

fn id_field(kind: Kind) -> Option<Field> {
    match kind {
        Kind::Ledger | Kind::Whitespace => None,
        Kind::Customers => Some(Field::CustomerId),
        Kind::Suppliers => Some(Field::SupplierId),
        Kind::Products => Some(Field::ProductId),
    }
}

/// The kind of sheet whose rows are what is compared.
pub(super) fn sheet_kind(by: &By) -> Option<Kind> {
    match by {
        By::Customer => Some(Kind::Customers),
        By::Supplier => Some(Kind::Suppliers),
        By::Product => Some(Kind::Products),
        By::Column(_) => None,
    }
}

fn member(name: Arc<str>, ledger_id: NameId, row: Option<u32>) -> Member {
    Member {
        name,
        number: if ledger_id.is_some() { ledger_id.0 } else { 0 },
        row,
        ledger_id,
        lines: 0,
        first: Day::NONE,
        last: Day::NONE,
    }
}

/// Whose row is whose, whatever the question: found once for the tables.
#[derive(Debug, Default)]
struct Linked {
    members: Members,
    /// Row of the sheet → account; `None` where no sheet takes part.
    account: Option<Arc<Vec<u32>>>,
    one_each: bool,
}

impl Linked {
    fn new(dataset: &Dataset, kind: Kind, workers: &dyn Workers) -> Self {
        let ledger_key = dataset.ledger().and_then(|ledger| key_column(ledger, kind));
        let dictionary = ledger_key.and_then(Column::texts).map(|(names, _)| names);
        let mut members: Vec<Member> = Vec::new();
        for (id, name) in dictionary.iter().flat_map(|names| names.iter()) {
            let shared = dictionary.and_then(|names| names.shared(id));
            members.push(member(shared.unwrap_or_else(|| Arc::from(name)), id, None));
        }
        let by_number = ledger_key.is_some_and(|column| column.field == id_field(kind));
        let account = dataset.table(kind).and_then(|table| {
            let names = dictionary.map(|names| &**names);
            link_rows(table, kind, by_number, names, &mut members)
        });
        let one_each = account.as_ref().is_some_and(|account| {
            let own = |(row, &account): (usize, &u32)| account as usize == row;
            account.len() == members.len() && account.iter().enumerate().all(own)
        });
        number(dataset, kind, account.as_deref(), &mut members, workers);
        Self {
            members: members.into(),
            account: account.map(Arc::new),
            one_each,
        }
    }
}

/// Numbers the accounts by what they bring in the whole ledger, else by what the sheet says; the largest first, equal ones
/// in the order of the data.
fn number(
    dataset: &Dataset,
    kind: Kind,
    account: Option<&[u32]>,
    members: &mut [Member],
    workers: &dyn Workers,
) {
    let (by, measure) = match kind {
        Kind::Suppliers => (By::Supplier, Measure::Spend),
        Kind::Products => (By::Product, Measure::Revenue),
        _ => (By::Customer, Measure::Revenue),
    };
    let mut sums = vec![0.0; members.len()];
    let ledger = dataset.ledger().and_then(|ledger| {
        let (_, ids) = key_column(ledger, kind)?.texts()?;
        Some((ids, LineFigures::new(ledger, &by, &measure)?))
    });
    if let Some((ids, figures)) = ledger {
        let parts = shared_out(workers, parts_of(ids.len(), sums.len()), |_, part| {
            let mut sums = vec![0.0; members.len()];
            for line in part {
                let value = figures.at(line);
                let sum = sums.get_mut(ids[line].index());
                if let Some(sum) = sum.filter(|_| value.is_finite()) {
                    *sum += value;
                }
            }
            sums
        });
        for part in parts {
            sums.iter_mut()
                .zip(part)
                .for_each(|(sum, more)| *sum += more);
        }
    } else if let Some((sheet, account)) = dataset.table(kind).zip(account) {
        let fields = [Field::Billing, Field::Spend, Field::Revenue];
        let column = fields.iter().find_map(|field| sheet.column(*field));
        for (row, &account) in account.iter().enumerate() {
            let value = column.map_or(f64::NAN, |column| column.value(row));
            if let Some(sum) = sums.get_mut(account as usize).filter(|_| value.is_finite()) {
                *sum += value;
            }
        }
    }
    let mut order: Vec<u32> = (0..members.len() as u32).collect();
    order.sort_by(|&a, &b| {
        sums[b as usize]
            .total_cmp(&sums[a as usize])
            .then(a.cmp(&b))
    });
    for (place, at) in order.into_iter().enumerate() {
        members[at as usize].number = place as u32;
    }
}

/// The number of an account of a kind, by its name: what it is called by behind a mask; `None` where the data do not know it.
pub fn number_of(dataset: &Dataset, kind: Kind, name: &str) -> Option<u32> {
    let by = match kind {
        Kind::Suppliers => By::Supplier,
        Kind::Products => By::Product,
        _ => By::Customer,
    };
    let linked = dataset
        .kept
        .get(&dataset.tables, &by, || Linked::new(dataset, kind, &Alone));
    let exact = linked.members.iter().find(|member| &*member.name == name);
    let found = exact.or_else(|| {
        let key = name_key(name);
        linked
            .members
            .iter()
            .find(|member| name_key(&member.name) == key)
    });
    found.map(|member| member.number)
}

/// Customers, suppliers or products of ledger and sheet.
fn link_entities<'a>(context: &'a Context<'a>, by: &By) -> Option<Accounts<'a>> {
    let kind = sheet_kind(by)?;
    let dataset = context.dataset;
    let linked = dataset.kept.get(&dataset.tables, by, || {
        Linked::new(dataset, kind, context.progress.workers())
    });
    let ledger = dataset.ledger().map(|table| &**table);
    let lines = ledger.and_then(|table| {
        let (names, ids) = key_column(table, kind)?.texts()?;
        Some(Lines {
            table,
            ids,
            group: (0..names.len() as u32).collect(),
            keep: None,
            days: table.column(Field::Date).and_then(Column::days),
        })
    });
    let rows = dataset.table(kind).zip(linked.account.as_ref());
    let rows = rows.map(|(table, account)| Rows {
        table,
        account: account.clone(),
        one_each: linked.one_each,
        keep: None,
    });
    if lines.is_none() && rows.is_none() {
        return None;
    }
    Some(Accounts {
        context,
        members: linked.members.clone(),
        lines,
        rows,
        as_of: Day::NONE,
    })
}

/// Links the rows of a sheet to the accounts of the ledger's dictionary, which come first among the members, adding those
/// it alone has. Where the ledger names accounts by number, the sheet's number column links and its name column is shown.
///
/// Dictionaries hold a name once, whatever its spelling: a row is found by its number in one, no name is written out.
fn link_rows(
    table: &Table,
    kind: Kind,
    by_number: bool,
    ledger: Option<&Names>,
    members: &mut Vec<Member>,
) -> Option<Vec<u32>> {
    let shown = key_column(table, kind)?;
    let numbers = id_field(kind)
        .and_then(|field| table.column(field))
        .filter(|column| matches!(column.data, ColumnData::Text { .. }));
    let link = numbers.filter(|_| by_number).unwrap_or(shown);
    let (names, ids) = link.texts()?;
    let (shown_names, shown_ids) = shown.texts()?;
    let tell_apart = numbers.filter(|column| needs_number(shown, column, table.rows));
    let mut of_name = vec![NOBODY; names.len()];
    let mut of_key: FxHashMap<String, u32> = FxHashMap::default();
    let mut account = vec![NOBODY; table.rows];
    for (row, (account, &id)) in account.iter_mut().zip(ids).enumerate() {
        if id.index() >= names.len() {
            continue;
        }
        let name = || -> Arc<str> {
            let own = shown_ids.get(row).and_then(|&id| shown_names.shared(id));
            let own = own.or_else(|| names.shared(id));
            let own = own.unwrap_or_else(|| Arc::from(""));
            match tell_apart.and_then(|column| column.text(row)) {
                Some(number) => Arc::from(format!("{own} · {number}")),
                None => own,
            }
        };
        let numbered = tell_apart.is_some_and(|column| column.text(row).is_some());
        let own: Option<Arc<str>> = numbered.then(name);
        let slot = match &own {
            Some(own) => match names.find(own) {
                Some(id) => &mut of_name[id.index()],
                None => of_key.entry(name_key(own)).or_insert(NOBODY),
            },
            None => &mut of_name[id.index()],
        };
        if *slot == NOBODY {
            let key = own.as_deref().unwrap_or_else(|| names.get(id));
            *slot = match ledger.and_then(|ledger| ledger.find(key)) {
                Some(known) => known.0,
                None => {
                    let name = own.clone().unwrap_or_else(name);
                    members.push(member(name, NameId::NONE, None));
                    members.len() as u32 - 1
                }
            };
        }
        *account = *slot;
        let member = &mut members[*account as usize];
        if member.row.is_none() {
            member.row = u32::try_from(row).ok();
            if by_number {
                member.name = own.unwrap_or_else(name);
            }
        }
    }
    Some(account)
}

/// Whether names repeat while numbers do not: then the number belongs to the name.
fn needs_number(names: &Column, numbers: &Column, rows: usize) -> bool {
    if std::ptr::eq(names, numbers) {
        return false;
    }
    let distinct = |column: &Column| -> Option<usize> {
        let (names, ids) = column.texts()?;
        let mut seen = vec![false; names.len()];
        let mut count = 0;
        for id in ids {
            if let Some(seen) = seen.get_mut(id.index()) {
                if std::mem::replace(seen, true) {
                    return None;
                }
                count += 1;
            }
        }
        Some(count)
    };
    distinct(names).is_none() && distinct(numbers) == Some(rows)
}

/// The values of a column: of the ledger, else of the first evaluation sheet that has it.
fn link_column<'a>(context: &'a Context<'a>, name: &str) -> Option<Accounts<'a>> {
    let dataset = context.dataset;
    let ledger = dataset.ledger().map(|table| &**table);
    if let Some(table) = ledger
        && let Some((names, ids)) = table.column_named(name).and_then(Column::texts)
    {
        let members: Vec<Member> = names
            .iter()
            .map(|(id, name)| {
                let name = names.shared(id).unwrap_or_else(|| Arc::from(name));
                member(name, id, None)
            })
            .collect();
        return Some(Accounts {
            context,
            members: members.into(),
            lines: Some(Lines {
                table,
                ids,
                group: (0..names.len() as u32).collect(),
                keep: None,
                days: table.column(Field::Date).and_then(Column::days),
            }),
            rows: None,
            as_of: Day::NONE,
        });
    }
    [Kind::Customers, Kind::Suppliers, Kind::Products]
        .into_iter()
        .find_map(|kind| link_sheet_column(context, kind, name))
}

fn link_sheet_column<'a>(context: &'a Context<'a>, kind: Kind, name: &str) -> Option<Accounts<'a>> {
    let table = context.dataset.table(kind)?;
    let column = table.column_named(name)?;
    let (words, steps) = words_of(column)?;
    let members: Vec<Member> = words
        .into_iter()
        .map(|word| member(word, NameId::NONE, None))
        .collect();
    let lines = context
        .dataset
        .ledger()
        .and_then(|ledger| lines_through_sheet(ledger, table, kind, &steps));
    Some(Accounts {
        context,
        members: members.into(),
        lines,
        rows: Some(Rows {
            table,
            account: Arc::new(steps),
            one_each: false,
            keep: None,
        }),
        as_of: Day::NONE,
    })
}

/// The words of a text or scale column, and which of them each row holds.
pub(super) fn words_of(column: &Column) -> Option<(Vec<Arc<str>>, Vec<u32>)> {
    match &column.data {
        ColumnData::Text { names, ids } => Some((
            names.iter().map(|(_, name)| Arc::from(name)).collect(),
            ids.iter()
                .map(|id| if id.is_some() { id.0 } else { NOBODY })
                .collect(),
        )),
        ColumnData::Scale { scale, steps } => Some((
            scale
                .steps
                .iter()
                .map(|word| Arc::from(word.as_str()))
                .collect(),
            steps
                .iter()
                .map(|&step| {
                    if step == MISSING_STEP {
                        NOBODY
                    } else {
                        u32::from(step)
                    }
                })
                .collect(),
        )),
        _ => None,
    }
}

/// The ledger's lines, each belonging to what its customer's (supplier's, product's) row of the sheet says.
fn lines_through_sheet<'a>(
    ledger: &'a Table,
    sheet: &Table,
    kind: Kind,
    of_row: &[u32],
) -> Option<Lines<'a>> {
    let (names, ids) = key_column(ledger, kind)?.texts()?;
    let group = through_sheet(names, sheet, kind)?
        .into_iter()
        .map(|row| of_row.get(row as usize).copied().unwrap_or(NOBODY))
        .collect();
    Some(Lines {
        table: ledger,
        ids,
        group,
        keep: None,
        days: ledger.column(Field::Date).and_then(Column::days),
    })
}

/// For each name of a ledger's dictionary the first row of the sheet that has it; [`NOBODY`] where none has.
pub(super) fn through_sheet(names: &Names, sheet: &Table, kind: Kind) -> Option<Vec<u32>> {
    let mut row_of = vec![NOBODY; names.len()];
    let mut named = false;
    for column in [Some(kind.key_field()), id_field(kind)]
        .into_iter()
        .flatten()
        .filter_map(|field| sheet.column(field))
    {
        for row in 0..sheet.rows {
            let Some(name) = column.text(row) else {
                continue;
            };
            named = true;
            if let Some(slot) = names
                .find(name)
                .and_then(|id| row_of.get_mut(id.index()))
                .filter(|slot| **slot == NOBODY)
            {
                *slot = row as u32;
            }
        }
    }
    named.then_some(row_of)
}
