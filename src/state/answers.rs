//! Answers of the methods, kept by revision of the data, question, method and settings.
//!
//! Nothing is computed here but [`Method::adjust`], which needs no data. Everything else is asked of the shell; an answer
//! to a question nobody asks any more is dropped, and the earlier picture stays until the new one is there.

use super::{AnalysisRequest, Effect};
use crate::analysis::{Method, Outcome, Settings, Unavailable};
use crate::model::{Dataset, Question, Revision};

/// How many answers are kept; results share their data, an answer is a pointer or two and what it points to.
const KEPT: usize = 96;
/// How many accounts the kept answers have together, at most: a hundred megabytes a million. The latest few stay anyway.
const KEPT_ACCOUNTS: usize = 12_000_000;
/// The few.
const LATEST: usize = 4;

/// What the window has to show for a method.
#[derive(Clone, Copy, Debug)]
pub enum Answer<'a> {
    /// The answer to what is asked now.
    Ready(&'a Outcome),
    /// Being worked out; the earlier answer, where there is one, stays on the screen until then.
    Working(Option<&'a Outcome>),
    /// The data cannot feed the method.
    Unavailable(&'a Unavailable),
    /// The method broke off; the log says where.
    Failed,
}

impl<'a> Answer<'a> {
    /// What can be drawn: the answer, or the earlier one.
    pub fn outcome(self) -> Option<&'a Outcome> {
        match self {
            Self::Ready(outcome) => Some(outcome),
            Self::Working(earlier) => earlier,
            Self::Unavailable(_) | Self::Failed => None,
        }
    }
}

/// Whether the pointer is down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pace {
    /// The question is what the user wants to know: anything else under way is taken back.
    Settled,
    /// The settings change with every frame: what is under way may finish and be shown on the way.
    Dragging,
}

/// What is asked, by reference.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub dataset: &'a Dataset,
    pub method: &'static Method,
    pub question: &'a Question,
    pub settings: &'a Settings,
}

#[derive(Clone, Debug)]
struct Key {
    revision: Revision,
    method: &'static str,
    question: Question,
    settings: Settings,
}

impl Key {
    fn is(&self, asked: Asked<'_>) -> bool {
        self.revision == asked.dataset.revision
            && self.method == asked.method.id
            && self.settings == *asked.settings
            && self.question == *asked.question
    }

    fn of(asked: Asked<'_>) -> Self {
        Self {
            revision: asked.dataset.revision,
            method: asked.method.id,
            question: asked.question.clone(),
            settings: asked.settings.clone(),
        }
    }
}

#[derive(Clone, Debug)]
struct Entry {
    key: Key,
    /// `None` where the method broke off.
    result: Option<Result<Outcome, Unavailable>>,
    /// Made while the pointer was down: the next one takes its place.
    dragged: bool,
}

/// The cache.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    entries: Vec<Entry>,
    flying: Vec<(u64, Key)>,
    next_id: u64,
}

impl Answers {
    pub fn get(&self, asked: Asked<'_>) -> Answer<'_> {
        match self.entries.iter().rev().find(|entry| entry.key.is(asked)) {
            Some(entry) => match &entry.result {
                Some(Ok(outcome)) => Answer::Ready(outcome),
                Some(Err(unavailable)) => Answer::Unavailable(unavailable),
                None => Answer::Failed,
            },
            None => Answer::Working(self.earlier(asked)),
        }
    }

    /// The latest answer of the method about the same kind of entities.
    fn earlier(&self, asked: Asked<'_>) -> Option<&Outcome> {
        self.entries.iter().rev().find_map(|entry| {
            let same =
                entry.key.method == asked.method.id && entry.key.question.by == asked.question.by;
            match &entry.result {
                Some(Ok(outcome)) if same => Some(outcome),
                _ => None,
            }
        })
    }

    /// Answers `asked` from an answer to the same question with other settings; whether that could be done.
    fn adjust(&mut self, asked: Asked<'_>, pace: Pace) -> bool {
        let adjusted = self.entries.iter().rev().find_map(|entry| {
            let same = entry.key.revision == asked.dataset.revision
                && entry.key.method == asked.method.id
                && entry.key.question == *asked.question;
            match &entry.result {
                Some(Ok(outcome)) if same => Some((asked.method.adjust)(outcome, asked.settings)),
                _ => None,
            }
        });
        let Some(Some(outcome)) = adjusted else {
            return false;
        };
        self.entries
            .retain(|entry| !(entry.dragged && entry.key.method == asked.method.id));
        self.insert(Entry {
            key: Key::of(asked),
            result: Some(Ok(outcome)),
            dragged: pace == Pace::Dragging,
        });
        true
    }

    /// Asks the shell for everything in `wanted` that is neither there, nor near enough to be adjusted, nor under way,
    /// and takes back what nobody wants.
    pub fn want(&mut self, wanted: &[Asked<'_>], pace: Pace, effects: &mut Vec<Effect>) {
        for (id, key) in std::mem::take(&mut self.flying) {
            let wished = wanted.iter().any(|asked| {
                key.is(*asked) || pace == Pace::Dragging && key.method == asked.method.id
            });
            if wished {
                self.flying.push((id, key));
            } else {
                effects.push(Effect::DropAnalysis(id));
            }
        }
        for &asked in wanted {
            if self.entries.iter().any(|entry| entry.key.is(asked)) || self.adjust(asked, pace) {
                continue;
            }
            let flies = self.flying.iter().any(|(_, key)| {
                key.is(asked) || pace == Pace::Dragging && key.method == asked.method.id
            });
            if flies {
                continue;
            }
            self.next_id += 1;
            let key = Key::of(asked);
            effects.push(Effect::Analyse(Box::new(AnalysisRequest {
                id: self.next_id,
                method: key.method,
                dataset: asked.dataset.clone(),
                question: key.question.clone(),
                settings: key.settings.clone(),
            })));
            self.flying.push((self.next_id, key));
        }
    }

    /// Takes an answer in; one that nobody waits for is dropped.
    pub fn receive(&mut self, id: u64, result: Option<Result<Outcome, Unavailable>>) -> bool {
        let Some(at) = self.flying.iter().position(|(known, _)| *known == id) else {
            return false;
        };
        let (_, key) = self.flying.remove(at);
        self.insert(Entry {
            key,
            result,
            dragged: false,
        });
        true
    }

    /// Whether anything is being worked out.
    pub fn is_working(&self) -> bool {
        !self.flying.is_empty()
    }

    /// Another portfolio: no earlier picture may stay.
    pub fn clear(&mut self) {
        self.entries.clear();
    }

    fn insert(&mut self, entry: Entry) {
        self.entries.push(entry);
        let count = |entry: &Entry| match &entry.result {
            Some(Ok(outcome)) => outcome.count(),
            _ => 0,
        };
        let mut accounts: usize = self.entries.iter().map(count).sum();
        while self.entries.len() > KEPT || (accounts > KEPT_ACCOUNTS && self.entries.len() > LATEST)
        {
            accounts -= count(&self.entries.remove(0));
        }
    }
}
