//! Interned names: a ledger stores four bytes a cell, however long the customer's name is.

use std::sync::Arc;

use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;

/// The number of a name in a [`Names`] dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameId(pub u32);

impl NameId {
    /// No name: the cell was blank.
    pub const NONE: Self = Self(u32::MAX);

    /// Whether a name is there.
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }

    /// The position in the dictionary; meaningless for [`NameId::NONE`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A dictionary of names. Names that differ only by case, spaces or Unicode form are one name ([`name_key`]); the first
/// spelling met is the one shown.
#[derive(Clone, Debug, Default)]
pub struct Names {
    shown: Vec<Arc<str>>,
    by_spelling: FxHashMap<Arc<str>, NameId>,
    by_key: FxHashMap<Box<str>, NameId>,
}

impl Names {
    /// An empty dictionary.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of `text`, new if it was not known. A blank text is [`NameId::NONE`].
    pub fn intern(&mut self, text: &str) -> NameId {
        if let Some(&id) = self.by_spelling.get(text) {
            return id;
        }
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return NameId::NONE;
        }
        let spelling: Arc<str> = Arc::from(text);
        let key = name_key(trimmed);
        let id = match self.by_key.get(key.as_str()) {
            Some(&id) => id,
            None => {
                let id = NameId(u32::try_from(self.shown.len()).unwrap_or(u32::MAX - 1));
                self.shown.push(if trimmed.len() == text.len() {
                    spelling.clone()
                } else {
                    Arc::from(trimmed)
                });
                self.by_key.insert(key.into_boxed_str(), id);
                id
            }
        };
        self.by_spelling.insert(spelling, id);
        id
    }

    /// The id of a name met before, by its [`name_key`].
    pub fn find(&self, text: &str) -> Option<NameId> {
        self.by_spelling
            .get(text)
            .or_else(|| self.by_key.get(name_key(text).as_str()))
            .copied()
    }

    /// The name as first spelled; empty for [`NameId::NONE`].
    pub fn get(&self, id: NameId) -> &str {
        self.shown.get(id.index()).map_or("", |name| name)
    }

    /// The name as a shared string.
    pub fn shared(&self, id: NameId) -> Option<Arc<str>> {
        self.shown.get(id.index()).cloned()
    }

    /// How many different names there are.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether no name was met.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// All names in the order they were met.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (NameId, &str)> {
        self.shown
            .iter()
            .enumerate()
            .map(|(index, name)| (NameId(index as u32), &**name))
    }
}

/// What two spellings of one name share: Unicode form (NFKC), case, and single spaces. Legal forms, punctuation and
/// diacritics stay: merging by those is suggested to the user, never done unasked.
pub fn name_key(text: &str) -> String {
    if text.is_ascii() {
        let mut key = String::with_capacity(text.len());
        for word in text.split_ascii_whitespace() {
            if !key.is_empty() {
                key.push(' ');
            }
            key.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        }
        return key;
    }
    let composed: String = text.nfkc().flat_map(char::to_lowercase).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}
