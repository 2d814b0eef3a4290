//! The two periods of a bridge: days of the ledger, or two columns of the sheet.

use egui::Ui;

use super::{Inspector, choice};
use crate::analysis::bridge::{Against, End};
use crate::analysis::{BridgeResult, Outcome};
use crate::chart::{against_key, column_name};
use crate::model::{By, ColumnData, Kind, Table};
use crate::state::Command;

/// The answer, where it is a bridge.
pub fn result(outcome: Option<&Outcome>) -> Option<&BridgeResult> {
    match outcome? {
        Outcome::Bridge(result) => Some(result),
        _ => None,
    }
}

/// Length of the period and what it is compared with; then the columns of the sheet.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(result) = result(view.outcome) else {
        return;
    };
    if let Some((months, against)) = result.chosen {
        let spans = [(12, "year"), (3, "quarter"), (1, "month")];
        let on = spans.iter().find(|(length, _)| Some(*length) == months);
        let options = spans.map(|(_, id)| (id, view.text(&format!("view-bridge-{id}"))));
        let head = ("view-bridge-span", "span");
        choice::row(view, ui, head, &options, on.map_or("", |(_, id)| id), out);
        if months != Some(12) {
            let ways = [Against::YearBefore, Against::Before];
            let options = ways.map(|way| (way.id(), view.text(against_key(way))));
            let head = ("view-bridge-against", "against");
            choice::row(view, ui, head, &options, against.id(), out);
        }
    }
    let columns = sheet(view).map(pairs).unwrap_or_default();
    if columns.is_empty() {
        return;
    }
    let mut options = vec![(None, view.text("view-bridge-ledger"))];
    options.extend(columns.into_iter().map(|[before, now]| {
        let names = [&before, &now].map(|name| column_name(view.locale(), name));
        (Some(format!("{before},{now}")), names.join(" → "))
    }));
    let on = match &result.ends {
        [End::Column(before), End::Column(now)] => Some(format!("{before},{now}")),
        _ => None,
    };
    let head = ("view-bridge-columns", "columns");
    choice::list(view, ui, head, &options, on.as_deref(), out);
}

fn sheet<'a>(view: &Inspector<'a>) -> Option<&'a Table> {
    let kind = match view.question().by {
        By::Customer => Kind::Customers,
        By::Supplier => Kind::Suppliers,
        By::Product => Kind::Products,
        By::Column(_) => return None,
    };
    let document = view.state.document()?;
    document.dataset.table(kind).map(|table| &**table)
}

/// Neighbouring columns of money, earlier first: those that may be one figure of two periods.
fn pairs(table: &Table) -> Vec<[String; 2]> {
    let money = |column: &&crate::model::Column| {
        let known = column.field.is_none_or(|field| field.is_money());
        known && matches!(column.data, ColumnData::Number(_)) && !column.header.contains(',')
    };
    let columns: Vec<_> = table.columns.iter().filter(money).collect();
    let name = |column: &crate::model::Column| match column.sole_field() {
        Some(field) => field.id().to_owned(),
        None => column.header.clone(),
    };
    columns
        .windows(2)
        .map(|pair| [name(pair[0]), name(pair[1])])
        .collect()
}
