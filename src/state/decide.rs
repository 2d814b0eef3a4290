//! Commands about what is to become of accounts. Each is a step of undo; the data have a new revision, since methods see
//! what was decided.

use std::sync::Arc;

use super::{Command, EditName, State};
use crate::model::{Decision, Decisions, Kind, WhitespaceCell};
use crate::project::{Edit, edit_cell};

impl State {
    pub(super) fn decision_command(&mut self, command: Command) {
        match command {
            Command::SetWhitespace {
                customer,
                product,
                cell,
            } => self.set_whitespace(customer, product, cell),
            Command::Decisions(changes) => self.decide(changes),
            Command::Goal(goal) => {
                let goal = goal.filter(|goal| goal.is_finite());
                self.change_decisions(EditName::new("edit-goal"), |decisions| {
                    decisions.goal = goal;
                });
            }
            Command::Practice(question, answer) => {
                let text = self.locale.text(&format!("practice-{question}"));
                let name = EditName::new("edit-practice").with("question", &text);
                self.change_decisions(name, |decisions| match answer {
                    Some(answer) => {
                        decisions.practice.insert(question, answer);
                    }
                    None => {
                        decisions.practice.remove(&question);
                    }
                });
            }
            Command::Playbook(text) => {
                let about = match text.supplier.as_str() {
                    "" => self
                        .locale
                        .text(&crate::analysis::playbook::segment_key(&text.segment)),
                    supplier => supplier.to_owned(),
                };
                let name = EditName::new("edit-playbook").with("name", &about);
                self.change_decisions(name, |decisions| decisions.playbook.set(*text));
            }
            _ => {}
        }
    }

    fn set_whitespace(&mut self, customer: String, product: String, cell: WhitespaceCell) {
        let Some(document) = &self.document else {
            return;
        };
        let id = match cell {
            WhitespaceCell::Owned(_) => "owned",
            WhitespaceCell::Open(_) => "open",
            WhitespaceCell::NotFitting => "not-fitting",
            WhitespaceCell::Unknown => "unknown",
        };
        let state = self.locale.text(&format!("whitespace-state-{id}"));
        let name = EditName::new("edit-whitespace")
            .with("name", &customer)
            .with("product", &product)
            .with("state", &state);
        let mut edit = Edit {
            kind: Kind::Whitespace.id().to_owned(),
            name: customer,
            column: product,
            value: cell.text(),
            before: String::new(),
        };
        let Ok((mut dataset, before)) = edit_cell(&document.dataset, &edit) else {
            return;
        };
        if before == edit.value {
            return;
        }
        edit.before = before;
        dataset.revision = self.next_revision();
        self.edit(name, |document| {
            document.dataset = dataset;
            document.edits.push(edit);
        });
    }

    fn decide(&mut self, changes: Vec<Decision>) {
        let Some(document) = &self.document else {
            return;
        };
        let Some(first) = changes.first() else {
            return;
        };
        let name = self.decision_name(&document.dataset.decisions, first, changes.len());
        let today = self.today;
        self.change_decisions(name, |decisions| {
            for mut change in changes {
                let known =
                    Kind::from_id(&change.kind).and_then(|kind| decisions.get(kind, &change.name));
                let before = known.and_then(|known| known.choice);
                if change.choice != before {
                    change.made = (change.choice.is_some() && today.is_some()).then_some(today);
                }
                decisions.set(change);
            }
        });
    }

    /// "decide Grow for Acme", or what else was changed about it.
    fn decision_name(&self, before: &Decisions, first: &Decision, count: usize) -> EditName {
        let known = Kind::from_id(&first.kind).and_then(|kind| before.get(kind, &first.name));
        let same_choice = known.and_then(|known| known.choice) == first.choice;
        if count > 1 {
            return EditName::new("edit-decide-many").with("count", &count.to_string());
        }
        match first.choice {
            _ if same_choice => EditName::new("edit-decision-note").with("name", &first.name),
            Some(choice) => EditName::new("edit-decide").with("name", &first.name).with(
                "choice",
                &self.locale.text(&format!("choice-{}", choice.id())),
            ),
            None => EditName::new("edit-undecide").with("name", &first.name),
        }
    }

    fn change_decisions(&mut self, name: EditName, change: impl FnOnce(&mut Decisions)) {
        let Some(document) = &self.document else {
            return;
        };
        let before = &document.dataset.decisions;
        let mut decisions = Decisions::clone(before);
        change(&mut decisions);
        if **before == decisions {
            return;
        }
        let mut dataset = document.dataset.clone();
        dataset.decisions = Arc::new(decisions);
        dataset.revision = self.next_revision();
        self.edit(name, |document| document.dataset = dataset);
    }
}
