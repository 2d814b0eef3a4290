//! What is selected: names, shared by chart, table and accounts.

use std::sync::Arc;

use rustc_hash::FxHashSet;

/// A set of names, as the data spell them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    names: FxHashSet<Arc<str>>,
    change: u64,
}

impl Selection {
    /// Whether this name is selected.
    pub fn contains(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// How many names are selected.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether none is.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The names in alphabetical order of their code points.
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names.iter().map(|name| &**name).collect();
        names.sort_unstable();
        names
    }

    /// Grows with every change: a key for what is drawn from the selection.
    pub fn change(&self) -> u64 {
        self.change
    }

    pub(super) fn replace(&mut self, names: impl IntoIterator<Item = Arc<str>>) {
        self.names = names.into_iter().collect();
        self.change += 1;
    }

    pub(super) fn toggle(&mut self, name: &str) {
        if !self.names.remove(name) {
            self.names.insert(Arc::from(name));
        }
        self.change += 1;
    }

    pub(super) fn clear(&mut self) {
        if !self.names.is_empty() {
            self.names.clear();
            self.change += 1;
        }
    }

    pub(super) fn invert(&mut self, all: impl Iterator<Item = Arc<str>>) {
        let inverted = all.filter(|name| !self.names.contains(name)).collect();
        self.names = inverted;
        self.change += 1;
    }
}
