//! Undo and redo: documents before and after, cheap because data are shared.

use super::Page;
use crate::project::Document;

/// How many steps back are kept.
const STEPS: usize = 200;

/// The name of an edit: text key (`edit-…`, "move Acme to At risk") and the names in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditName {
    /// Text key.
    pub key: &'static str,
    /// Arguments.
    pub texts: Vec<(&'static str, String)>,
}

impl EditName {
    /// A name without arguments.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            texts: Vec::new(),
        }
    }

    /// Fills in a text.
    #[must_use]
    pub fn with(mut self, name: &'static str, text: &str) -> Self {
        self.texts.push((name, text.to_owned()));
        self
    }
}

/// A document, its version, and where the user was.
#[derive(Clone, Debug)]
pub(super) struct Step {
    /// What was or would be done.
    pub name: EditName,
    /// The document on the other side.
    pub document: Option<Document>,
    /// Its version.
    pub version: u64,
    /// The page the edit was made on.
    pub page: Page,
}

/// Steps back and forth.
#[derive(Clone, Debug, Default)]
pub struct History {
    undo: Vec<Step>,
    redo: Vec<Step>,
}

impl History {
    /// The edit that undo takes back.
    pub fn undo_name(&self) -> Option<&EditName> {
        self.undo.last().map(|step| &step.name)
    }

    /// The edit that redo makes again.
    pub fn redo_name(&self) -> Option<&EditName> {
        self.redo.last().map(|step| &step.name)
    }

    pub(super) fn push(&mut self, before: Step) {
        self.redo.clear();
        self.undo.push(before);
        if self.undo.len() > STEPS {
            self.undo.remove(0);
        }
    }

    /// Takes the last step back: `now` becomes the step forth.
    pub(super) fn back(&mut self, now: (Option<Document>, u64)) -> Option<Step> {
        let step = self.undo.pop()?;
        self.redo.push(mirror(&step, now));
        Some(step)
    }

    /// Makes the step again.
    pub(super) fn forth(&mut self, now: (Option<Document>, u64)) -> Option<Step> {
        let step = self.redo.pop()?;
        self.undo.push(mirror(&step, now));
        Some(step)
    }

    pub(super) fn clear(&mut self) {
        self.undo.clear();
        self.redo.clear();
    }
}

fn mirror(step: &Step, (document, version): (Option<Document>, u64)) -> Step {
    Step {
        name: step.name.clone(),
        document,
        version,
        page: step.page,
    }
}
