//! The methods that answered: what each asks, how it works, who described it; and what the figures mean.

use super::charts::Told;
use super::draft::Draft;
use super::strip::Hold;
use super::table::{Column, Table};
use crate::analysis::figures::FigureKind;
use crate::analysis::registry;
use crate::chart::figures::FigureNames;
use crate::locale::Arg;

/// Writes the chapter; nothing where no method answered.
pub(super) fn write(draft: &mut Draft<'_>, told: &Told) {
    let methods: Vec<_> = told
        .methods
        .iter()
        .filter_map(|id| registry::method(id))
        .collect();
    if methods.is_empty() {
        return;
    }
    let locale = draft.locale;
    draft.chapter(&locale.text("report-methods"));
    for method in methods {
        let text = |part: &str| locale.text(&format!("method-{}{part}", method.id));
        draft.finding(&text(""));
        let from = draft.strips.len();
        draft.lead(&text("-answers"));
        draft.hold_from(from, Hold::Firmly, true);
        draft.paragraph(&text("-help"));
        if !method.source.is_empty() {
            let source = [("source", Arg::from(method.source))];
            draft.note(&locale.text_with("report-source", &source));
        }
        draft.hold_from(from, Hold::Loosely, false);
    }
    let names = FigureNames::new(locale);
    let mut known: Vec<(&str, FigureKind)> = Vec::new();
    for name in &told.figures {
        if let Some(figure) = names.find(name)
            && !known.iter().any(|(_, listed)| listed.id == figure.id)
        {
            let bare = name
                .rsplit_once([',', '，'])
                .map_or(name.as_str(), |(bare, _)| bare);
            known.push((bare, figure));
        }
    }
    if known.is_empty() {
        return;
    }
    draft.finding(&locale.text("report-meanings"));
    let row = |(name, figure): &(&str, FigureKind)| {
        let formula = [figure.formula, figure.source];
        let said: Vec<&str> = formula
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        let said = if said.is_empty() {
            super::chapters::dash()
        } else {
            said.join(" · ")
        };
        vec![
            (*name).to_owned(),
            locale.text(&format!("meaning-{}", figure.id)),
            said,
        ]
    };
    draft.table(&Table {
        columns: [
            "report-head-figure",
            "report-head-meaning",
            "report-head-formula",
        ]
        .map(|key| Column::words(locale.text(key)))
        .into(),
        rows: known.iter().map(row).collect(),
        ..Table::default()
    });
}
