//! Commands that change the portfolio: each is one named step of undo; a drag is one step however long it lasts.

use super::history::Step;
use super::{Command, EditName, NoticeKind, Phrase, State};
use crate::analysis::matrix::what_if_name;
use crate::analysis::{Group, Settings, registry};
use crate::model::{ColumnType, Filter, Kind, Question, Revision, Rule};
use crate::project::{Document, Edit, edit_cell};

impl State {
    pub(super) fn edit_command(&mut self, command: Command) {
        match command {
            Command::Ask(group, question) => {
                if is_sound(&question.filters) {
                    self.ask_question(group, *question);
                }
            }
            Command::AddFilter(group, filter) => {
                let mut question = self.question(group).clone();
                if is_sound(std::slice::from_ref(&filter)) && !question.filters.contains(&filter) {
                    let name = EditName::new("edit-filter").with("column", &filter.column);
                    question.filters.push(filter);
                    self.edit(name, |document| {
                        document.questions.insert(group, question);
                    });
                }
            }
            Command::RemoveFilter(group, at) => {
                let mut question = self.question(group).clone();
                if at < question.filters.len() {
                    let filter = question.filters.remove(at);
                    let name = EditName::new("edit-unfilter").with("column", &filter.column);
                    self.edit(name, |document| {
                        document.questions.insert(group, question);
                    });
                }
            }
            Command::Set { method, key, value } => {
                if self.settings(method).0.get(&key) != Some(&value) {
                    self.edit(self.setting_name(method, &key), |document| {
                        set(document, method, key, value);
                    });
                }
            }
            Command::Drag { method, key, value } => self.drag(method, key, value),
            Command::ResetSettings(method) => {
                if !self.settings(method).0.is_empty() {
                    let method_name = self.locale.text(&format!("method-{method}"));
                    let name = EditName::new("edit-reset").with("method", &method_name);
                    self.edit(name, |document| reset(document, method));
                }
            }
            Command::EditCell {
                kind,
                name,
                column,
                value,
            } => self.edit_cell(Edit {
                kind: kind.id().to_owned(),
                name,
                column,
                value,
                before: String::new(),
            }),
            Command::Undo => {
                if let Some(step) = self.history.back((self.document.clone(), self.version)) {
                    self.restore(step);
                }
            }
            Command::Redo => {
                if let Some(step) = self.history.forth((self.document.clone(), self.version)) {
                    self.restore(step);
                }
            }
            // `EndDrag` has done its work before commands are told apart.
            _ => {}
        }
    }

    /// Changes the document as one named step.
    pub(super) fn edit(&mut self, name: EditName, change: impl FnOnce(&mut Document)) {
        let Some(document) = &mut self.document else {
            return;
        };
        self.history.push(Step {
            name,
            document: Some(document.clone()),
            version: self.version,
            page: self.page,
        });
        change(document);
        self.last_version += 1;
        self.version = self.last_version;
    }

    /// The next number for changed data.
    pub(super) fn next_revision(&mut self) -> Revision {
        self.last_revision += 1;
        Revision(self.last_revision)
    }

    pub(super) fn end_drag(&mut self) {
        let Some(before) = self.drag.take() else {
            return;
        };
        let settings = |document: &Option<Document>| document.as_ref().map(|d| d.settings.clone());
        if settings(&before.document) == settings(&self.document) {
            self.version = before.version;
        } else {
            self.history.push(before);
        }
    }

    fn drag(&mut self, method: &'static str, key: String, value: serde_json::Value) {
        let Some(document) = &self.document else {
            return;
        };
        if self.drag.is_none() {
            self.drag = Some(Step {
                name: self.setting_name(method, &key),
                document: Some(document.clone()),
                version: self.version,
                page: self.page,
            });
            self.last_version += 1;
            self.version = self.last_version;
        }
        if let Some(document) = &mut self.document {
            set(document, method, key, value);
        }
    }

    fn ask_question(&mut self, group: Group, question: Question) {
        let before = self.question(group);
        if *before == question {
            return;
        }
        let key = if before.measure != question.measure {
            "edit-measure"
        } else if before.by != question.by {
            "edit-by"
        } else if before.period != question.period || before.as_of != question.as_of {
            "edit-period"
        } else if before.credit_notes != question.credit_notes {
            "edit-credit-notes"
        } else {
            "edit-filters"
        };
        if before.by != question.by {
            self.selection.clear();
        }
        self.edit(EditName::new(key), |document| {
            document.questions.insert(group, question);
        });
    }

    fn setting_name(&self, method: &str, key: &str) -> EditName {
        if let Some(name) = what_if_name(key) {
            return EditName::new("edit-what-if").with("name", name);
        }
        let method = self.locale.text(&format!("method-{method}"));
        EditName::new("edit-setting").with("method", &method)
    }

    fn edit_cell(&mut self, mut edit: Edit) {
        let Some(document) = &self.document else {
            return;
        };
        let column_type = Kind::from_id(&edit.kind)
            .and_then(|kind| document.dataset.table(kind))
            .and_then(|table| table.column_named(&edit.column))
            .map(|column| column.column_type());
        if column_type == Some(ColumnType::Number) {
            // Figures are kept as JSON writes them, whatever the language they were typed in.
            if let Some(number) = self.locale.parse_number(&edit.value) {
                edit.value = number.to_string();
            }
        }
        match edit_cell(&document.dataset, &edit) {
            Ok((mut dataset, before)) => {
                edit.before = before;
                if edit.before == edit.value {
                    return;
                }
                dataset.revision = self.next_revision();
                let is_move = edit.column == crate::model::Field::RelationshipType.id();
                let key = if is_move { "edit-move" } else { "edit-cell" };
                let name = EditName::new(key)
                    .with("name", &edit.name)
                    .with("value", &edit.value);
                self.edit(name, |document| {
                    document.dataset = dataset;
                    document.edits.push(edit);
                });
            }
            Err(_) => self.tell(
                NoticeKind::Warning,
                Phrase::new("notice-edit-refused")
                    .with("value", &edit.value)
                    .with("column", &edit.column),
            ),
        }
    }

    fn restore(&mut self, step: Step) {
        self.document = step.document;
        self.version = step.version;
        if self.document.is_some() && !matches!(step.page, super::Page::Start) {
            self.page = step.page;
        }
    }
}

fn set(document: &mut Document, method: &str, key: String, value: serde_json::Value) {
    for follower in registry::followers(method) {
        put(document, follower, format!("{method}.{key}"), value.clone());
    }
    put(document, method, key, value);
}

fn put(document: &mut Document, method: &str, key: String, value: serde_json::Value) {
    let settings: &mut Settings = document.settings.entry(method.to_owned()).or_default();
    if value.is_null() {
        settings.0.remove(&key);
    } else {
        settings.0.insert(key, value);
    }
}

fn reset(document: &mut Document, method: &str) {
    document.settings.remove(method);
    let prefix = format!("{method}.");
    for follower in registry::followers(method) {
        if let Some(settings) = document.settings.get_mut(*follower) {
            settings.0.retain(|key, _| !key.starts_with(&prefix));
        }
    }
}

/// Bounds that are figures: a bound that is none would equal nothing, not even itself.
fn is_sound(filters: &[Filter]) -> bool {
    filters.iter().all(|filter| match filter.rule {
        Rule::Between(low, high) => !low.is_nan() && !high.is_nan(),
        Rule::OneOf(_) | Rule::NoneOf(_) => true,
    })
}
