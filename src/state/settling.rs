//! Commands about what the imported rows are worth and whose they are: rates, and names that are one. Each is a step of undo;
//! the imported rows stay as they are.

use std::sync::Arc;

use super::{Command, EditName, Effect, Event, State};
use crate::model::{Dataset, Kind, NameDecisions, Rates, Revision};

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

/// Tables that rates or merged names make anew, worked out on a thread.
#[derive(Clone, Debug)]
pub struct SettleOrder {
    dataset: Dataset,
    name: EditName,
    /// The data it began with.
    base: Revision,
}

impl PartialEq for SettleOrder {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name && self.base == other.base
    }
}

impl SettleOrder {
    /// Makes the tables.
    #[must_use]
    pub fn run(self) -> Event {
        Event::Settled(Box::new(Self {
            dataset: self.dataset.settled(),
            ..self
        }))
    }
}

impl State {
    pub(super) fn settle_command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        match command {
            Command::Rates(rates) => self.set_rates(*rates, effects),
            Command::ImportRates(rates) => {
                if let Some(review) = &mut self.review {
                    review.rates = *rates;
                }
            }
            Command::Names(changes) => self.decide_names(&changes, effects),
            _ => {}
        }
    }

    /// Asks for the tables that decisions make; what comes next builds on them.
    fn settle(&mut self, dataset: Dataset, name: EditName, effects: &mut Vec<Effect>) {
        let Some(document) = &self.document else {
            return;
        };
        self.settling = Some((dataset.rates.clone(), dataset.names.clone()));
        effects.push(Effect::Settle(Box::new(SettleOrder {
            dataset,
            name,
            base: document.dataset.revision,
        })));
    }

    /// The data with the decisions that are being worked out.
    fn deciding(&self) -> Option<Dataset> {
        let mut dataset = self.document.as_ref()?.dataset.clone();
        if let Some((rates, names)) = &self.settling {
            (dataset.rates, dataset.names) = (rates.clone(), names.clone());
        }
        Some(dataset)
    }

    /// Takes the tables as one step of undo; where the data changed meanwhile they are made again.
    pub(super) fn settled(&mut self, order: SettleOrder, effects: &mut Vec<Effect>) {
        let Some(document) = &self.document else {
            self.settling = None;
            return;
        };
        if document.dataset.revision != order.base {
            let mut dataset = document.dataset.clone();
            dataset.rates = order.dataset.rates;
            dataset.names = order.dataset.names;
            self.settle(dataset, order.name, effects);
            return;
        }
        let mut dataset = order.dataset;
        let last = self.settling.as_ref();
        if last.is_none_or(|(rates, names)| *rates == dataset.rates && *names == dataset.names) {
            self.settling = None;
        }
        dataset.revision = self.next_revision();
        self.edit(order.name, |document| document.dataset = dataset);
        self.remember_settled(effects);
    }

    /// Keeps decisions about names and currencies for files like those of the portfolio.
    fn remember_settled(&mut self, effects: &mut Vec<Effect>) {
        let Some(document) = &self.document else {
            return;
        };
        let (names, rates) = (&document.dataset.names, &document.dataset.rates);
        let mappings = &mut self.preferences.mappings;
        if mappings.keep_settled(&self.open_forms, names, rates) {
            effects.push(Effect::WritePreferences);
        }
    }

    fn set_rates(&mut self, rates: Rates, effects: &mut Vec<Effect>) {
        let Some(mut dataset) = self.deciding().filter(|known| *known.rates != rates) else {
            return;
        };
        let base = rates.base.clone().or(dataset.currency.clone());
        dataset.rates = Arc::new(rates);
        let name = EditName::new("edit-rates").with("currency", &base.unwrap_or_default());
        self.settle(dataset, name, effects);
    }

    fn decide_names(&mut self, changes: &[NameChange], effects: &mut Vec<Effect>) {
        let (Some(mut dataset), Some(first)) = (self.deciding(), changes.first()) else {
            return;
        };
        let before = dataset.names.clone();
        let mut names = NameDecisions::clone(&before);
        for change in changes {
            decide(&mut names, change);
        }
        if *before == names {
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
        dataset.names = Arc::new(names);
        if merges || self.settling.is_some() {
            self.settle(dataset, edit, effects);
            return;
        }
        dataset.revision = self.next_revision();
        self.edit(edit, |document| document.dataset = dataset);
        self.remember_settled(effects);
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
