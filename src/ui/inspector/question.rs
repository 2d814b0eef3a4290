//! What is added up, and over whom.

use egui::Ui;

use super::Inspector;
use crate::analysis::Group;
use crate::model::{By, Column, ColumnType, CreditNotes, Dataset, Field, Kind, Measure, Table};
use crate::state::Command;
use crate::ui::pages::method::measured;
use crate::ui::widgets::{self, Select, icon, menu_entry};

/// What is added up.
pub fn measure(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(dataset) = view.dataset() else {
        return;
    };
    view.head(ui, "view-measure");
    let now = measured(view.question(), view.outcome);
    let name = view.text("view-measure");
    let current = measure_name(view, now);
    let width = ui.available_width();
    Select::new(&name, &current)
        .icon(icon::COINS)
        .width(width)
        .show(ui, |ui| {
            for measure in measures(dataset, view.group) {
                let text = measure_name(view, &measure);
                if menu_entry(ui, None, &text, "", measure == *now, true).clicked() {
                    view.ask(out, |question| question.measure = measure.clone());
                }
            }
        });
}

/// Who is compared.
pub fn by(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(dataset) = view.dataset() else {
        return;
    };
    let options = compared(dataset, view.group);
    if options.len() < 2 {
        return;
    }
    view.head(ui, "view-by");
    let now = &view.question().by;
    let name = view.text("view-by");
    let current = by_name(view, now);
    let width = ui.available_width();
    Select::new(&name, &current)
        .icon(icon::CUSTOMERS)
        .width(width)
        .show(ui, |ui| {
            for by in options {
                let text = by_name(view, &by);
                if menu_entry(ui, None, &text, "", by == *now, true).clicked() {
                    view.ask(out, |question| question.by = by.clone());
                }
            }
        });
}

/// Whether the figures come from dated lines: a ledger that names whoever the group is about.
pub fn is_dated(view: &Inspector<'_>) -> bool {
    let Some(ledger) = view.dataset().and_then(Dataset::ledger) else {
        return false;
    };
    let named = |fields: [Field; 2]| fields.iter().any(|field| ledger.column(*field).is_some());
    match view.group {
        Group::Suppliers => named([Field::Supplier, Field::SupplierId]),
        Group::Products => named([Field::Product, Field::ProductId]),
        Group::Customers | Group::Data => true,
    }
}

/// What becomes of lines of zero or less.
pub fn credit_notes(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    view.head(ui, "view-credit-notes");
    let texts = [
        view.text("view-credit-net"),
        view.text("view-credit-exclude"),
    ];
    let on = usize::from(view.question().credit_notes == CreditNotes::Exclude);
    let width = ui.available_width();
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        view.ask(out, |question| {
            question.credit_notes = if pressed == 1 {
                CreditNotes::Exclude
            } else {
                CreditNotes::Net
            };
        });
    }
}

/// The measures that the data of a group can feed.
pub fn measures(dataset: &Dataset, group: Group) -> Vec<Measure> {
    let sheet = dataset.sheet(&group.by()).map(|table| &**table);
    let ledger = dataset.ledger().map(|table| &**table);
    let has = |table: Option<&Table>, field| table.is_some_and(|t| t.column(field).is_some());
    let priced = has(ledger, Field::UnitPrice) && has(ledger, Field::Quantity);
    let amounts = has(ledger, Field::Amount) || priced;
    let mut measures = Vec::new();
    if amounts || has(sheet, Field::Billing) || has(sheet, Field::Amount) {
        measures.push(Measure::Revenue);
    }
    if group == Group::Suppliers && (amounts || has(sheet, Field::Spend)) {
        measures.insert(0, Measure::Spend);
    } else if has(sheet, Field::Spend) {
        measures.push(Measure::Spend);
    }
    let costed = amounts && has(ledger, Field::Cost);
    if costed || has(ledger, Field::Margin) || has(sheet, Field::Margin) {
        measures.push(Measure::Margin);
    }
    if has(ledger, Field::Quantity) || has(sheet, Field::Quantity) {
        measures.push(Measure::Quantity);
    }
    if has(sheet, Field::CashFlow) {
        measures.push(Measure::CashFlow);
    }
    let known = [
        Field::Billing,
        Field::Amount,
        Field::Spend,
        Field::Margin,
        Field::Quantity,
        Field::CashFlow,
    ];
    for column in sheet.into_iter().flat_map(|table| &table.columns) {
        let figures = column.column_type() == ColumnType::Number;
        if figures && !column.field.is_some_and(|field| known.contains(&field)) {
            measures.push(Measure::Column(column_id(column)));
        }
    }
    measures
}

/// What the data of a group can be compared by.
fn compared(dataset: &Dataset, group: Group) -> Vec<By> {
    let mut options = vec![group.by()];
    let tables = [dataset.ledger(), dataset.sheet(&group.by())];
    for table in tables.into_iter().flatten() {
        let key = table.kind.key_field();
        for column in &table.columns {
            let own = matches!(
                (table.kind, column.field),
                (
                    Kind::Ledger,
                    Some(Field::Customer | Field::Supplier | Field::Product)
                )
            );
            let by = By::Column(column_id(column));
            if !own && column.field != Some(key) && is_grouping(column) && !options.contains(&by) {
                options.push(by);
            }
        }
    }
    options
}

/// Whether the values of a column group the accounts: few words, not names or numbers of documents.
pub fn is_grouping(column: &Column) -> bool {
    let named = matches!(
        column.field,
        Some(
            Field::Invoice
                | Field::CustomerId
                | Field::SupplierId
                | Field::ProductId
                | Field::Contact
                | Field::Currency
        )
    );
    let few = match column.texts() {
        Some((names, _)) => names.len() >= 2 && names.len() <= 200.min(column.len() / 2 + 2),
        None => column.column_type() == ColumnType::Scale,
    };
    !named && few
}

/// The id by which a question names a column.
pub fn column_id(column: &Column) -> String {
    column
        .sole_field()
        .map_or_else(|| column.header.clone(), |field| field.id().to_owned())
}

/// A column's name in the user's language; its header where it is one of the user's own.
pub fn column_name(view: &Inspector<'_>, id: &str) -> String {
    match Field::from_id(id) {
        Some(field) => view.text(&format!("field-{}", field.id())),
        None => id.to_owned(),
    }
}

/// The id of a measure in text keys.
pub fn measure_id(measure: &Measure) -> &str {
    match measure {
        Measure::Revenue => "revenue",
        Measure::Margin => "margin",
        Measure::Quantity => "quantity",
        Measure::Spend => "spend",
        Measure::CashFlow => "cash_flow",
        Measure::Column(name) => name,
    }
}

/// A measure's name.
pub fn measure_name(view: &Inspector<'_>, measure: &Measure) -> String {
    match measure {
        Measure::Column(name) => column_name(view, name),
        known => view.text(&format!("measure-{}", measure_id(known))),
    }
}

fn by_name(view: &Inspector<'_>, by: &By) -> String {
    match by {
        By::Customer => view.text("group-customers"),
        By::Supplier => view.text("group-suppliers"),
        By::Product => view.text("group-products"),
        By::Column(name) => column_name(view, name),
    }
}
