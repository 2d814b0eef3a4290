//! What is found out about the tables once and asked for with every question.

use std::any::Any;
use std::sync::{Arc, Mutex, OnceLock};

use super::{By, Table};

/// Entries at most: a kind of entity each, and the tables before the last edit.
const MOST: usize = 8;

type Slot = Arc<OnceLock<Arc<dyn Any + Send + Sync>>>;

struct Entry {
    tables: Vec<Arc<Table>>,
    by: By,
    slot: Slot,
}

/// A place beside the tables for what is made of them alone, one thing a kind of entity. Clones share it. An entry holds
/// as long as the tables are the same ones; other tables, other entry.
#[derive(Clone, Default)]
pub struct Kept(Arc<Mutex<Vec<Entry>>>);

impl Kept {
    /// What was made of these tables for these entities; made now where nothing was. Two that ask at a time wait for one.
    pub fn get<T: Any + Send + Sync>(
        &self,
        tables: &[Arc<Table>],
        by: &By,
        make: impl Fn() -> T,
    ) -> Arc<T> {
        let slot = self.slot(tables, by);
        let kept = slot.get_or_init(|| Arc::new(make())).clone();
        kept.downcast().unwrap_or_else(|_| Arc::new(make()))
    }

    fn slot(&self, tables: &[Arc<Table>], by: &By) -> Slot {
        let Ok(mut entries) = self.0.lock() else {
            return Slot::default();
        };
        let same = |known: &[Arc<Table>]| {
            known.len() == tables.len() && known.iter().zip(tables).all(|(a, b)| Arc::ptr_eq(a, b))
        };
        if let Some(at) = entries
            .iter()
            .position(|entry| entry.by == *by && same(&entry.tables))
        {
            let entry = entries.remove(at);
            let slot = entry.slot.clone();
            entries.push(entry);
            return slot;
        }
        if entries.len() >= MOST {
            entries.remove(0);
        }
        let slot = Slot::default();
        entries.push(Entry {
            tables: tables.to_vec(),
            by: by.clone(),
            slot: slot.clone(),
        });
        slot
    }
}

impl std::fmt::Debug for Kept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Kept")
    }
}
