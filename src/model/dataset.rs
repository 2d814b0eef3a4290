//! Everything that was imported, in one place.

use std::sync::Arc;

use super::{AsImported, By, Decisions, Kept, Kind, NameDecisions, Rates, Table};

/// The number of a state of the data; every change gives a new one, so that results can be cached by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Revision(pub u64);

/// Where a table came from.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Source {
    /// File name without its folder.
    pub file: String,
    /// Sheet name; empty for text files.
    pub sheet: String,
}

/// The data of a portfolio: at most one table a kind, linked by name. Cheap to clone; never changed in place.
#[derive(Clone, Debug, Default)]
pub struct Dataset {
    /// The tables, at most one a kind.
    pub tables: Vec<Arc<Table>>,
    /// Where they came from.
    pub sources: Vec<Source>,
    /// ISO code of the currency of all amounts, where it is known.
    pub currency: Option<String>,
    /// What the currencies of the imported amounts are worth.
    pub rates: Arc<Rates>,
    /// What was decided about names that look alike.
    pub names: Arc<NameDecisions>,
    /// What was decided about accounts.
    pub decisions: Arc<Decisions>,
    /// The tables as imported, where rates or merged names made others of them; see [`Dataset::settled`].
    pub imported: Option<Arc<AsImported>>,
    /// The state of the data.
    pub revision: Revision,
    /// What was found out about the tables.
    pub kept: Kept,
}

impl Dataset {
    /// The table of a kind.
    pub fn table(&self, kind: Kind) -> Option<&Arc<Table>> {
        self.tables.iter().find(|table| table.kind == kind)
    }

    /// The sales ledger.
    pub fn ledger(&self) -> Option<&Arc<Table>> {
        self.table(Kind::Ledger)
    }

    /// The evaluation sheet whose rows are what is compared.
    pub fn sheet(&self, by: &By) -> Option<&Arc<Table>> {
        match by {
            By::Customer => self.table(Kind::Customers),
            By::Supplier => self.table(Kind::Suppliers),
            By::Product => self.table(Kind::Products),
            By::Column(_) => None,
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.tables.is_empty()
    }
}
