//! What is found out about the tables once and asked for with every question.

use std::any::Any;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::{AsImported, By, Dataset, Question, Table};

/// Entries at most: a kind of entity each, and the tables before the last edit.
const MOST: usize = 8;
/// Answers at most: the question asked, and the one it is compared with.
const MOST_ANSWERS: usize = 2;

type Thing = Arc<dyn Any + Send + Sync>;
type Slot = Arc<OnceLock<Thing>>;

struct Entry {
    tables: Vec<Arc<Table>>,
    by: By,
    slot: Slot,
}

/// What was answered to a question about some data.
struct Answer {
    tables: Vec<Arc<Table>>,
    imported: Option<Arc<AsImported>>,
    currency: Option<String>,
    question: Question,
    slot: Arc<Mutex<Option<Thing>>>,
}

impl Answer {
    fn is_to(&self, dataset: &Dataset, question: &Question) -> bool {
        let imported = self.imported.as_ref().map(Arc::as_ptr);
        self.question == *question
            && self.currency == dataset.currency
            && imported == dataset.imported.as_ref().map(Arc::as_ptr)
            && are_same(&self.tables, &dataset.tables)
    }
}

fn are_same(known: &[Arc<Table>], tables: &[Arc<Table>]) -> bool {
    known.len() == tables.len() && known.iter().zip(tables).all(|(a, b)| Arc::ptr_eq(a, b))
}

/// A place beside the tables for what is made of them: one thing a kind of entity, and what was found last for a question.
/// Clones share it. An entry holds as long as the tables are the same ones; other tables, other entry.
#[derive(Clone, Default)]
pub struct Kept {
    entries: Arc<Mutex<Vec<Entry>>>,
    answers: Arc<Mutex<Vec<Answer>>>,
}

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

    /// What was found for a question about some data; found now where nothing was, and kept where it then `is_whole`. Two
    /// that ask at a time wait for one.
    ///
    /// # Errors
    /// What `find` says; that is not kept.
    pub fn answer<T: Any + Send + Sync, E>(
        &self,
        dataset: &Dataset,
        question: &Question,
        find: impl FnOnce() -> Result<Arc<T>, E>,
        is_whole: impl FnOnce() -> bool,
    ) -> Result<Arc<T>, E> {
        let slot = self.answer_slot(dataset, question);
        // What was there before a panic is whole.
        let mut held = slot.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = held.clone().and_then(|thing| thing.downcast().ok()) {
            return Ok(known);
        }
        let found = find()?;
        if is_whole() {
            *held = Some(found.clone());
        }
        Ok(found)
    }

    fn answer_slot(&self, dataset: &Dataset, question: &Question) -> Arc<Mutex<Option<Thing>>> {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let known = answers
            .iter()
            .position(|answer| answer.is_to(dataset, question));
        let answer = match known {
            Some(at) => answers.remove(at),
            None => Answer {
                tables: dataset.tables.clone(),
                imported: dataset.imported.clone(),
                currency: dataset.currency.clone(),
                question: question.clone(),
                slot: Arc::default(),
            },
        };
        let slot = answer.slot.clone();
        if answers.len() >= MOST_ANSWERS {
            answers.remove(0);
        }
        answers.push(answer);
        slot
    }

    fn slot(&self, tables: &[Arc<Table>], by: &By) -> Slot {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = entries
            .iter()
            .position(|entry| entry.by == *by && are_same(&entry.tables, tables))
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
