//! Counts the window shows everywhere: how many accounts and lines there are, and the day of the last one. Counted once
//! a revision of the data.

use std::sync::Arc;

use crate::analysis::Group;
use crate::model::{By, Day, Field, Kind, Revision, Roster};
use crate::state::State;

/// What is in the portfolio.
#[derive(Default)]
pub struct Facts {
    revision: Option<Revision>,
    customers: Roster,
    suppliers: Roster,
    products: Roster,
    /// Lines of the ledger.
    pub lines: usize,
    /// Last day of the ledger.
    pub as_of: Option<Day>,
}

impl Facts {
    /// Counts again where the data changed.
    pub fn refresh(&mut self, state: &State) {
        let revision = state.document().map(|document| document.dataset.revision);
        if self.revision == revision {
            return;
        }
        *self = Self {
            revision,
            ..Self::default()
        };
        let Some(document) = state.document() else {
            return;
        };
        let dataset = &document.dataset;
        self.customers = Roster::new(dataset, &By::Customer);
        self.suppliers = Roster::new(dataset, &By::Supplier);
        self.products = Roster::new(dataset, &By::Product);
        if let Some(ledger) = dataset.table(Kind::Ledger) {
            self.lines = ledger.rows;
            let days = ledger.column(Field::Date).and_then(|column| column.days());
            self.as_of = days
                .into_iter()
                .flatten()
                .copied()
                .max()
                .filter(|day| day.is_some());
        }
    }

    /// The accounts of a group.
    pub fn roster(&self, group: Group) -> &Roster {
        match group {
            Group::Data | Group::Customers => &self.customers,
            Group::Suppliers => &self.suppliers,
            Group::Products => &self.products,
        }
    }

    /// How many accounts a group has.
    pub fn count(&self, group: Group) -> usize {
        self.roster(group).entities.len()
    }

    /// The names of a group's accounts.
    pub fn names(&self, group: Group) -> impl Iterator<Item = &Arc<str>> {
        self.roster(group)
            .entities
            .iter()
            .map(|entity| &entity.name)
    }
}
