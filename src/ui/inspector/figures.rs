//! The key figures of a chart as rows of the inspector: each says what it means when it is clicked, or under F1.

use std::hash::{DefaultHasher, Hash, Hasher};

use egui::Ui;

use super::Inspector;
use super::account::line;
use crate::analysis::Outcome;
use crate::chart::key_figures;
use crate::state::{Command, FigureAsked};
use crate::ui::figure;
use crate::ui::pages::method::accounts_named;

/// More rows than this are the table's.
const MOST: usize = 14;

/// The rows, as long as the picture says the same.
#[derive(Default)]
pub struct FiguresFace {
    of: u64,
    rows: Vec<(String, String)>,
}

/// Whether the answer has figures of its own that the picture does not show; those of single accounts stand in the table.
pub fn has(view: &Inspector<'_>) -> bool {
    let single = matches!(
        view.outcome,
        None | Some(
            Outcome::Scores(_) | Outcome::Breakdown(_) | Outcome::Treemap(_) | Outcome::Quality(_)
        )
    );
    !single && view.scene.is_some_and(|scene| scene.figures.is_empty())
}

/// The rows.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, face: &mut FiguresFace, out: &mut Vec<Command>) {
    let (Some(outcome), Some(scene)) = (view.outcome, view.scene) else {
        return;
    };
    let mut hasher = DefaultHasher::new();
    (view.method.id, &scene.description, &scene.footer.1).hash(&mut hasher);
    let of = hasher.finish();
    if face.of != of {
        let rows = key_figures(outcome, view.locale()).into_iter().flatten();
        let rows = rows.take(MOST);
        face.rows = rows
            .map(|row| (row.name, row.figures.join(" · ")))
            .collect();
        face.of = of;
    }
    if face.rows.is_empty() {
        return;
    }
    view.head(ui, "rows-facts");
    for (name, value) in &face.rows {
        let response = line(ui, name, value, false);
        let asked = || FigureAsked {
            method: view.method.id.to_owned(),
            name: name.clone(),
            value: value.clone(),
            accounts: accounts_named(scene, name),
        };
        figure::asks(ui, &response, asked, out);
    }
}
