//! Sentences that several parts of the window say.

use std::path::Path;

use crate::analysis::{Group, Need, Unavailable};
use crate::locale::{Arg, Locale};
use crate::model::{ColumnType, Day, Field, Kind, Measure};
use crate::ui::widgets::icon;

/// A text with a count in it.
pub fn counted(locale: &Locale, key: &str, count: usize) -> String {
    locale.text_with(key, &[("n", Arg::from(count as f64))])
}

/// A text with one name in it.
pub fn naming(locale: &Locale, key: &str, name: &str) -> String {
    locale.text_with(key, &[("name", Arg::from(name))])
}

/// "120 customers".
pub fn accounts(locale: &Locale, group: Group, count: usize) -> String {
    let key = match group {
        Group::Data | Group::Customers => "count-customers",
        Group::Suppliers => "count-suppliers",
        Group::Products => "count-products",
    };
    counted(locale, key, count)
}

/// "18,432 sales lines", "60 suppliers": the rows of a table of a kind.
pub fn rows(locale: &Locale, kind: Kind, count: usize) -> String {
    let key = match kind {
        Kind::Ledger => "ui-count-lines",
        Kind::Customers => "count-customers",
        Kind::Suppliers => "count-suppliers",
        Kind::Products => "count-products",
        Kind::Whitespace => "count-rows",
    };
    counted(locale, key, count)
}

/// A day as the language writes it; a dash for none.
pub fn day(locale: &Locale, day: Day) -> String {
    day.date()
        .map_or_else(|| "–".to_owned(), |date| locale.day(date))
}

/// The name of a kind of table.
pub fn kind(locale: &Locale, kind: Kind) -> String {
    locale.text(&format!("kind-{}", kind.id()))
}

/// The name of what a column means; "a criterion of your own" for none.
pub fn field(locale: &Locale, field: Option<Field>) -> String {
    match field {
        Some(field) => locale.text(&format!("field-{}", field.id())),
        None => locale.text("ui-field-own"),
    }
}

/// The name and sign of a column's type.
pub fn column_type(locale: &Locale, kind: ColumnType) -> (String, char) {
    let (key, sign) = match kind {
        ColumnType::Text => ("ui-type-text", icon::TEXT),
        ColumnType::Number => ("ui-type-number", icon::GRID),
        ColumnType::Percent => ("ui-type-percent", icon::PERCENT),
        ColumnType::Date => ("ui-type-date", icon::CALENDAR),
        ColumnType::Scale => ("ui-type-scale", icon::LADDER),
        ColumnType::Choices => ("ui-type-choices", icon::LIST_BULLETS),
    };
    (locale.text(key), sign)
}

/// "Needs amounts, dated sales": what a locked method misses.
pub fn needs(locale: &Locale, unavailable: &Unavailable) -> String {
    let needs: Vec<String> = unavailable
        .needs
        .iter()
        .map(|need| need_name(locale, *need))
        .collect();
    locale.text_with(
        "ui-needs",
        &[(
            "needs",
            Arg::from(needs.join(&locale.text("ui-list-comma")).as_str()),
        )],
    )
}

/// What a method may need, by name.
pub fn need_name(locale: &Locale, need: Need) -> String {
    locale.text(&format!("need-{}", need.id()))
}

/// The name of a measure: a column of the user's own is called by its header.
pub fn measure(locale: &Locale, measure: &Measure) -> String {
    let id = match measure {
        Measure::Revenue => "revenue",
        Measure::Margin => "margin",
        Measure::Quantity => "quantity",
        Measure::Spend => "spend",
        Measure::CashFlow => "cash_flow",
        Measure::Column(name) => {
            let known = Field::from_id(name).map(|known| field(locale, Some(known)));
            return known.unwrap_or_else(|| name.clone());
        }
    };
    locale.text(&format!("measure-{id}"))
}

/// The group whose accounts are the rows of a kind of table.
pub fn group_of(kind: Kind) -> Group {
    match kind {
        Kind::Suppliers => Group::Suppliers,
        Kind::Products => Group::Products,
        Kind::Ledger | Kind::Customers | Kind::Whitespace => Group::Customers,
    }
}

/// The evaluation sheet of a group.
pub fn kind_of(group: Group) -> Kind {
    match group {
        Group::Data | Group::Customers => Kind::Customers,
        Group::Suppliers => Kind::Suppliers,
        Group::Products => Kind::Products,
    }
}

/// The icon of a group of the rail.
pub fn group_icon(group: Group) -> char {
    match group {
        Group::Data => icon::DATABASE,
        Group::Customers => icon::CUSTOMERS,
        Group::Suppliers => icon::SUPPLIERS,
        Group::Products => icon::PRODUCTS,
    }
}

/// The last two folders of a path: "Documents › Strategy".
pub fn folder(path: &Path) -> String {
    let parts: Vec<String> = path
        .parent()
        .into_iter()
        .flat_map(Path::components)
        .filter_map(|part| match part {
            std::path::Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    parts[parts.len().saturating_sub(2)..].join(" › ")
}

/// The file's name without its folder.
pub fn file_name(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The icon of a file by its ending.
pub fn file_icon(name: &str) -> char {
    let ending = name
        .rsplit('.')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match ending.as_str() {
        "folio" => icon::CHART,
        "csv" | "tsv" | "txt" => icon::FILE_CSV,
        "xlsx" | "xlsm" | "xlsb" | "xls" | "ods" | "zip" => icon::FILE_XLS,
        _ => icon::FILE,
    }
}
