//! Names that stand for the same customer, supplier or product, as the user decided.

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

use super::{Kind, Names, name_key};

/// Names that are one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// Whose names: kind id (`customers`, `suppliers`, `products`).
    pub kind: String,
    /// The names that go.
    pub names: Vec<String>,
    /// The name that stays.
    pub into: String,
}

/// Names that look alike and are not one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// Whose names: kind id.
    pub kind: String,
    /// The names.
    pub names: Vec<String>,
}

/// What was decided about names that look alike. The imported rows stay as they are: a merge taken back leaves no trace.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct NameDecisions {
    /// Names that are one, in the order they were merged.
    pub merged: Vec<Merge>,
    /// Names that are not.
    pub apart: Vec<Apart>,
}

impl NameDecisions {
    /// Whether nothing was decided.
    pub fn is_empty(&self) -> bool {
        self.merged.is_empty() && self.apart.is_empty()
    }

    /// Merges `names` into `into`; what was decided about them before no longer counts.
    pub fn merge(&mut self, kind: Kind, names: &[String], into: &str) {
        let kept = name_key(into);
        let names: Vec<String> = names
            .iter()
            .filter(|name| name_key(name) != kept)
            .cloned()
            .collect();
        if names.is_empty() {
            return;
        }
        self.merged.push(Merge {
            kind: kind.id().to_owned(),
            names,
            into: into.to_owned(),
        });
    }

    /// Keeps names apart.
    pub fn keep_apart(&mut self, kind: Kind, names: &[String]) {
        let apart = Apart {
            kind: kind.id().to_owned(),
            names: names.to_vec(),
        };
        if names.len() > 1 && !self.apart.contains(&apart) {
            self.apart.push(apart);
        }
    }

    /// Whether all of these names were decided to be different ones.
    pub fn are_apart<N: AsRef<str>>(&self, kind: Kind, names: &[N]) -> bool {
        self.apart.iter().any(|apart| {
            let known: Vec<String> = apart.names.iter().map(|name| name_key(name)).collect();
            apart.kind == kind.id()
                && names
                    .iter()
                    .all(|name| known.contains(&name_key(name.as_ref())))
        })
    }

    /// The dictionary with merged names as one, and for each old name its place in the new one. `None` where no merge
    /// touches it.
    pub(super) fn apply(&self, kind: Kind, names: &Names) -> Option<(Names, Vec<super::NameId>)> {
        let mut target: FxHashMap<String, &str> = FxHashMap::default();
        for merge in self.merged.iter().filter(|merge| merge.kind == kind.id()) {
            for name in &merge.names {
                target.insert(name_key(name), &merge.into);
            }
            // A name that stays is itself again, whatever became of it before.
            target.remove(&name_key(&merge.into));
        }
        if !target.keys().any(|key| names.find(key).is_some()) {
            return None;
        }
        let mut merged = Names::new();
        let mapped = names.iter().map(|(_, name)| {
            let mut shown = name;
            for _ in 0..=self.merged.len() {
                match target.get(&name_key(shown)) {
                    Some(into) => shown = into,
                    None => break,
                }
            }
            merged.intern(shown)
        });
        let mapped = mapped.collect();
        Some((merged, mapped))
    }
}
