//! Several files, one portfolio: tables with the same columns are stacked, tables with a key are looked up.

use std::sync::Arc;

use super::derive;
use super::draft::Draft;
use super::finding::{Finding, Severity};
use super::lookup;
use super::money;
use super::repeats;
use super::stack;
use super::unmatched::{self, Missing};
use super::years;
use crate::model::{Dataset, Field, Kind, Source, Table};

/// Drafts put together.
#[derive(Clone, Debug, Default)]
pub struct Imported {
    /// The data.
    pub dataset: Dataset,
    /// What was met in all files, by source.
    pub findings: Vec<Finding>,
    /// How files were linked.
    pub links: Vec<Link>,
    /// Sources that are not used: another table of their kind is there, and nothing links them.
    pub idle: Vec<usize>,
}

impl Imported {
    /// What says that lines of a file stand in another one too.
    pub fn repeats(&self) -> Vec<Finding> {
        let findings = self.findings.iter();
        findings
            .filter(|finding| finding.code == REPEATED)
            .cloned()
            .collect()
    }
}

/// The finding of lines that stand in another file too.
const REPEATED: &str = "lines-twice";

/// Most files named that hold the same lines.
const MOST_NAMED: usize = 3;

/// A table that was looked up by a key column.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Source whose rows were completed.
    pub into: usize,
    /// Source that was looked up.
    pub from: usize,
    /// Header of the key.
    pub key: String,
    /// Rows with a match.
    pub matched: usize,
    /// Rows without.
    pub unmatched: usize,
    /// Headers of the columns it brought.
    pub columns: Vec<String>,
    /// Values of the key that the table looked up does not have, the most frequent first.
    pub missing: Vec<Missing>,
    /// Values that only the table looked up has.
    pub unused: Vec<String>,
}

/// Puts drafts together: same headers are stacked, tables with a key are looked up, the rest stands side by side.
pub fn join(drafts: Vec<Draft>) -> Imported {
    join_to(Dataset::default(), drafts)
}

/// The same, beside what is already open.
pub fn join_to(open: Dataset, drafts: Vec<Draft>) -> Imported {
    let open = open.as_imported();
    let mut several: Vec<&str> = drafts
        .iter()
        .filter_map(|draft| draft.currency.as_deref())
        .chain(open.currency.as_deref())
        .collect();
    several.sort_unstable();
    several.dedup();
    let several = several.len() > 1;
    let mut pool: Vec<Table> = open
        .tables
        .iter()
        .map(|table| Table::clone(table))
        .collect();
    if several && open.currency.is_some() {
        for table in pool.iter_mut().filter(|table| has_money(table)) {
            money::stamp(table, open.currency.as_deref());
        }
    }
    let mut imported = Imported {
        dataset: Dataset {
            tables: Vec::new(),
            ..open
        },
        ..Imported::default()
    };
    for draft in drafts {
        let source = imported.dataset.sources.len();
        imported.dataset.sources.push(Source {
            file: draft.file,
            sheet: draft.sheet,
        });
        let currency = draft.currency;
        imported.findings.extend(
            draft
                .findings
                .into_iter()
                .map(|finding| Finding { source, ..finding }),
        );
        let mut table = Table {
            source,
            ..draft.table
        };
        if several && currency.is_some() && has_money(&table) {
            money::stamp(&mut table, currency.as_deref());
        }
        imported.dataset.currency = imported.dataset.currency.take().or(currency);
        let place = pool.iter().position(|known| stack::fits(known, &table));
        let place = place.or_else(|| {
            pool.iter()
                .position(|known| stack::continues(known, &table))
        });
        match place.and_then(|place| pool.get_mut(place)) {
            Some(known) => {
                let renamed = stack::rename(known, &mut table);
                let (severity, code) = match renamed.is_empty() {
                    true => (Severity::Note, "stacked"),
                    false => (Severity::Warning, "stacked-renamed"),
                };
                let finding = Finding::new(severity, code)
                    .within(&renamed.join(", "))
                    .holding(&imported.dataset.sources[source].file);
                imported.findings.push(Finding {
                    source,
                    ..finding.times(table.rows)
                });
                let again = repeats::count(known, &table);
                if !again.is_empty() {
                    let finding = twice(&imported.dataset.sources, &again);
                    imported.findings.push(Finding { source, ..finding });
                }
                stack::stack(known, table);
            }
            None => {
                if let Some(other) = beside_its_years(&mut pool, table, &mut imported) {
                    pool.push(other);
                }
            }
        }
    }
    link(&mut pool, &mut imported);
    for table in &mut pool {
        derive::derive(table);
    }
    settle(pool, &mut imported);
    imported.dataset = imported.dataset.settled();
    imported
}

/// Puts the sheet of another year of the same accounts together with that in the pool: the latest year is the table, earlier
/// ones stand beside it. The table again where there is no such.
fn beside_its_years(pool: &mut [Table], table: Table, imported: &mut Imported) -> Option<Table> {
    let sources = &imported.dataset.sources;
    let year_of = |table: &Table| {
        let source = sources.get(table.source)?;
        years::year_of(&source.sheet, &source.file)
    };
    let own = year_of(&table);
    let other = |known: &&mut Table| {
        let year = year_of(known);
        year.is_some() && own.is_some() && year != own && years::fits(known, &table)
    };
    let (Some(known), Some(own)) = (pool.iter_mut().find(other), own) else {
        return Some(table);
    };
    let mut earlier = table;
    let mut year = own;
    if let Some(then) = year_of(known).filter(|then| *then < own) {
        std::mem::swap(known, &mut earlier);
        year = then;
    }
    let source = earlier.source;
    let file = sources.get(source).map(|source| source.file.clone());
    if let Some(finding) = years::beside(known, &earlier, year) {
        let finding = finding.holding(file.unwrap_or_default());
        imported.findings.push(Finding { source, ..finding });
    }
    None
}

/// Says that so many lines stand in other sources too, and which these are.
fn twice(sources: &[Source], again: &[(usize, usize)]) -> Finding {
    let files = again.iter().filter_map(|(at, _)| sources.get(*at));
    let mut files: Vec<&str> = files.map(|source| source.file.as_str()).collect();
    files.dedup();
    if files.len() > MOST_NAMED {
        files.truncate(MOST_NAMED);
        files.push("…");
    }
    let count = again.iter().map(|(_, count)| count).sum();
    Finding::new(Severity::Warning, REPEATED)
        .holding(files.join(", "))
        .times(count)
}

fn has_money(table: &Table) -> bool {
    table
        .columns
        .iter()
        .any(|column| column.field.is_some_and(Field::is_money))
}

/// Looks tables up in one another until nothing new is found: the ledger first.
fn link(pool: &mut Vec<Table>, imported: &mut Imported) {
    let mut order: Vec<usize> = (0..pool.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(weight(&pool[at])), at));
    let mut sorted: Vec<Table> = Vec::with_capacity(pool.len());
    let mut taken: Vec<Option<Table>> = pool.drain(..).map(Some).collect();
    sorted.extend(order.into_iter().filter_map(|at| taken[at].take()));
    *pool = sorted;
    let mut absorbed = vec![false; pool.len()];
    let mut done: Vec<(usize, usize)> = Vec::new();
    for into in 0..pool.len() {
        if absorbed[into] {
            continue;
        }
        loop {
            let candidates = (0..pool.len())
                .filter(|&from| from != into && !absorbed[from] && !done.contains(&(into, from)));
            let best = candidates
                .filter_map(|from| lookup::find(&pool[into], &pool[from]).map(|key| (from, key)))
                .max_by_key(|(from, key)| (key.matched, std::cmp::Reverse(*from)));
            let Some((from, key)) = best else { break };
            done.push((into, from));
            let other = std::mem::replace(&mut pool[from], empty());
            let columns = lookup::bring(&mut pool[into], &other, &key);
            let unmatched = key
                .rows
                .iter()
                .filter(|row| **row == lookup::NO_ROW)
                .count();
            report(imported, &pool[into], &other, &key, unmatched, columns);
            // A ledger that completes another has given all it has; an evaluation sheet stands on its own as well.
            absorbed[from] = other.kind == Kind::Ledger
                || other.kind == pool[into].kind
                || !stands_alone(&other);
            pool[from] = other;
        }
    }
    let mut at = 0;
    pool.retain(|_| {
        at += 1;
        !absorbed[at - 1]
    });
}

fn empty() -> Table {
    Table {
        kind: Kind::Customers,
        columns: Vec::new(),
        rows: 0,
        sheet_rows: Vec::new(),
        first_row: 1,
        source: 0,
        stacked: Vec::new(),
    }
}

/// Whether its rows are somebody worth comparing: a list of categories or territories is not.
fn stands_alone(table: &Table) -> bool {
    table.kind == Kind::Ledger
        || table
            .columns
            .iter()
            .any(|column| column.field == Some(table.kind.key_field()) && column.header != "#")
}

/// The table that the others complete: lines with money before lines without, then more rows.
fn weight(table: &Table) -> (u8, usize) {
    let has = |field: Field| table.column(field).is_some();
    let worth = match table.kind {
        Kind::Ledger if has(Field::Amount) || has(Field::Quantity) => 3,
        Kind::Ledger => 2,
        Kind::Customers | Kind::Suppliers | Kind::Products => 1,
        Kind::Whitespace => 0,
    };
    (worth, table.rows)
}

fn report(
    imported: &mut Imported,
    into: &Table,
    from: &Table,
    key: &lookup::Key,
    unmatched: usize,
    columns: Vec<String>,
) {
    let name = |source: usize| {
        imported
            .dataset
            .sources
            .get(source)
            .map_or_else(String::new, |source| source.file.clone())
    };
    let header = into
        .columns
        .get(key.own)
        .map_or_else(String::new, |column| column.header.clone());
    let finding = |severity, code, count| Finding {
        source: from.source,
        ..Finding::new(severity, code)
            .within(&header)
            .holding(name(from.source))
            .times(count)
    };
    let mut findings = vec![finding(Severity::Note, "linked", into.rows - unmatched)];
    if unmatched > 0 {
        findings.push(finding(Severity::Warning, "unlinked", unmatched));
    }
    imported.findings.extend(findings);
    let (missing, unused) = unmatched::unmatched(into, from, key);
    imported.links.push(Link {
        into: into.source,
        from: from.source,
        key: header,
        matched: into.rows - unmatched,
        unmatched,
        columns,
        missing,
        unused,
    });
}

/// At most one table a kind: the heaviest stays, what could not be linked is said.
fn settle(pool: Vec<Table>, imported: &mut Imported) {
    for table in pool {
        if imported.dataset.table(table.kind).is_none() {
            imported.dataset.tables.push(Arc::new(table));
            continue;
        }
        let linked = imported.links.iter().any(|link| link.from == table.source);
        if !linked {
            imported.idle.push(table.source);
            let file = imported
                .dataset
                .sources
                .get(table.source)
                .map_or_else(String::new, |source| source.file.clone());
            imported.findings.push(Finding {
                source: table.source,
                ..Finding::new(Severity::Error, "not-used")
                    .holding(file)
                    .times(table.rows)
            });
        }
    }
}
