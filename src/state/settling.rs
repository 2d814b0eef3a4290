//! Commands about what the imported rows are worth and whose they are: rates, and names that are one. Each is a step of undo;
//! the imported rows stay as they are.

use std::sync::Arc;

use super::{Command, EditName, State};
use crate::model::{Kind, NameDecisions, Rates};

/// A decision about names that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameChange {
    /// They are one; `into` is the name that stays.
    Merge {
        /// Whose names.
        kind: Kind,
        /// The names, with or without the one that stays.
        names: Vec<String>,
        /// The name that stays.
        into: String,
    },
    /// They are different ones, and are not suggested again.
    Apart {
        /// Whose names.
        kind: Kind,
        /// The names.
        names: Vec<String>,
    },
    /// The merge at this place of [`NameDecisions::merged`] is taken back.
    Split(usize),
    /// The names at this place of [`NameDecisions::apart`] may be suggested again.
    Forget(usize),
}

impl State {
    pub(super) fn settle_command(&mut self, command: Command) {
        match command {
            Command::Rates(rates) => self.set_rates(*rates),
            Command::ImportRates(rates) => {
                if let Some(review) = &mut self.review {
                    review.rates = *rates;
                }
            }
            Command::Names(changes) => self.decide_names(&changes),
            _ => {}
        }
    }

    fn set_rates(&mut self, rates: Rates) {
        let Some(document) = &self.document else {
            return;
        };
        if *document.dataset.rates == rates {
            return;
        }
        let mut dataset = document.dataset.clone();
        dataset.rates = Arc::new(rates);
        let mut dataset = dataset.settled();
        dataset.revision = self.next_revision();
        let base = dataset.currency.clone().unwrap_or_default();
        let name = EditName::new("edit-rates").with("currency", &base);
        self.edit(name, |document| document.dataset = dataset);
    }

    fn decide_names(&mut self, changes: &[NameChange]) {
        let (Some(document), Some(first)) = (&self.document, changes.first()) else {
            return;
        };
        let before = &document.dataset.names;
        let mut names = NameDecisions::clone(before);
        for change in changes {
            decide(&mut names, change);
        }
        if **before == names {
            return;
        }
        let edit = match first {
            NameChange::Merge { into, names, .. } if changes.len() == 1 => {
                let gone = names.iter().find(|name| *name != into);
                EditName::new("edit-merge-names")
                    .with("name", gone.map_or("", String::as_str))
                    .with("into", into)
            }
            NameChange::Merge { .. } => {
                EditName::new("edit-merge-many").with("count", &changes.len().to_string())
            }
            NameChange::Apart { names, .. } => {
                EditName::new("edit-keep-apart").with("name", names.first().map_or("", |n| n))
            }
            NameChange::Split(at) => EditName::new("edit-split-names").with(
                "name",
                before.merged.get(*at).map_or("", |merge| &merge.into),
            ),
            NameChange::Forget(at) => EditName::new("edit-suggest-again").with(
                "name",
                before
                    .apart
                    .get(*at)
                    .and_then(|apart| apart.names.first())
                    .map_or("", |name| name),
            ),
        };
        let merges = before.merged != names.merged;
        let mut dataset = document.dataset.clone();
        dataset.names = Arc::new(names);
        if merges {
            dataset = dataset.settled();
        }
        dataset.revision = self.next_revision();
        self.edit(edit, |document| document.dataset = dataset);
    }
}

fn decide(decisions: &mut NameDecisions, change: &NameChange) {
    match change {
        NameChange::Merge { kind, names, into } => decisions.merge(*kind, names, into),
        NameChange::Apart { kind, names } => decisions.keep_apart(*kind, names),
        NameChange::Split(at) => {
            if *at < decisions.merged.len() {
                decisions.merged.remove(*at);
            }
        }
        NameChange::Forget(at) => {
            if *at < decisions.apart.len() {
                decisions.apart.remove(*at);
            }
        }
    }
}
