//! What can be chosen for a column: its meaning in the groups of the trade, its type and how that is written.

use crate::import::{ColumnNote, DateOrder, DecimalSign, Draft};
use crate::locale::Locale;
use crate::model::{ColumnType, Field, Kind};
use crate::state::ColumnDecision;
use crate::ui::words;

/// One entry of a list.
pub struct Choice {
    /// The head it stands under.
    pub head: String,
    pub text: String,
    /// Whether it is in force.
    pub on: bool,
    pub decision: ColumnDecision,
}

/// The meanings that make sense, those of the kind of table first.
pub fn meanings(locale: &Locale, draft: &Draft, column: usize) -> Vec<Choice> {
    let current = draft.table.columns.get(column).and_then(|own| own.field);
    let head = locale.text("review-fields-own");
    let mut choices = vec![Choice {
        head,
        text: words::field(locale, None),
        on: current.is_none(),
        decision: ColumnDecision::Meaning(None),
    }];
    let mut fields: Vec<(usize, String, Field)> = Field::ALL
        .iter()
        .map(|&field| {
            let order = HEADS.iter().position(|head| *head == head_of(field));
            let order = order.unwrap_or(HEADS.len());
            let own = usize::from(!suits(head_of(field), draft.table.kind)) * HEADS.len();
            (order + own, words::field(locale, Some(field)), field)
        })
        .collect();
    fields.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    choices.extend(fields.into_iter().map(|(_, text, field)| Choice {
        head: locale.text(head_of(field)),
        text,
        on: current == Some(field),
        decision: ColumnDecision::Meaning(Some(field)),
    }));
    choices
}

const HEADS: [&str; 6] = [
    "review-fields-who",
    "review-fields-deal",
    "review-fields-figures",
    "review-fields-customer",
    "review-fields-supplier",
    "review-fields-product",
];

/// Whether fields under a head are to be expected in a table of a kind.
fn suits(head: &str, kind: Kind) -> bool {
    match head {
        "review-fields-customer" => matches!(kind, Kind::Customers | Kind::Whitespace),
        "review-fields-supplier" => kind == Kind::Suppliers,
        "review-fields-product" => kind == Kind::Products,
        _ => true,
    }
}

fn head_of(field: Field) -> &'static str {
    use Field as F;
    match field {
        F::Customer
        | F::CustomerId
        | F::Supplier
        | F::SupplierId
        | F::Product
        | F::ProductId
        | F::Contact
        | F::OurContact
        | F::SalesPerson => HEADS[0],
        F::Date
        | F::Invoice
        | F::Category
        | F::Currency
        | F::Country
        | F::Region
        | F::City
        | F::Segment
        | F::Branch
        | F::Line
        | F::Status => HEADS[1],
        F::Quantity
        | F::UnitPrice
        | F::Discount
        | F::Amount
        | F::Cost
        | F::Margin
        | F::Billing
        | F::BillingPart
        | F::BillingChange
        | F::Projection
        | F::CostToServe
        | F::CashFlow
        | F::Spend
        | F::Revenue
        | F::PreviousRevenue
        | F::RecurringRevenue
        | F::PotentialSpend
        | F::Probability => HEADS[2],
        F::MarketGrowth
        | F::MarketShare
        | F::RivalShare
        | F::RelativeShare
        | F::CashIn
        | F::CashOut
        | F::LifeCycle
        | F::CompetitivePosition
        | F::Attractiveness
        | F::Strength
        | F::Decision => HEADS[5],
        F::Business
        | F::RelationshipType
        | F::ServiceNeeds
        | F::DecisionCriteria
        | F::ShareOfPurchases
        | F::Profitability
        | F::UpsellPotential
        | F::Cooperation
        | F::Outlook
        | F::RdCooperation
        | F::Learning
        | F::Satisfaction
        | F::Complaints
        | F::Loyalty
        | F::Risk
        | F::Certification => HEADS[3],
        _ => HEADS[4],
    }
}

/// The types, and how figures and dates of the type in force are written.
pub fn types(locale: &Locale, draft: &Draft, column: usize, decided: bool) -> Vec<Choice> {
    let Some(own) = draft.table.columns.get(column) else {
        return Vec::new();
    };
    let current = own.column_type();
    let note = draft.notes.get(column).cloned().unwrap_or_default();
    let head = locale.text("review-type");
    let mut choices: Vec<Choice> = TYPES
        .into_iter()
        .map(|kind| Choice {
            head: head.clone(),
            text: words::column_type(locale, kind).0,
            on: kind == current,
            decision: ColumnDecision::Type(kind),
        })
        .collect();
    if matches!(current, ColumnType::Number | ColumnType::Percent) {
        figures(locale, current, &note, &mut choices);
    }
    if current == ColumnType::Date && note.order.is_some() {
        let head = locale.text("review-date-order");
        let orders = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
        choices.extend(orders.into_iter().map(|order| Choice {
            head: head.clone(),
            text: locale.text(order_key(order)),
            on: note.order == Some(order) && !note.order_unknown,
            decision: ColumnDecision::Order(order),
        }));
    }
    if decided {
        choices.push(Choice {
            head: locale.text("review-decided"),
            text: locale.text("review-as-found"),
            on: false,
            decision: ColumnDecision::Forget,
        });
    }
    choices
}

const TYPES: [ColumnType; 6] = [
    ColumnType::Text,
    ColumnType::Number,
    ColumnType::Percent,
    ColumnType::Date,
    ColumnType::Scale,
    ColumnType::Choices,
];

fn figures(locale: &Locale, current: ColumnType, note: &ColumnNote, choices: &mut Vec<Choice>) {
    if let Some(sign) = note.decimal {
        let head = locale.text("review-figures");
        let signs = [
            (DecimalSign::Point, "1,234.56"),
            (DecimalSign::Comma, "1.234,56"),
        ];
        choices.extend(signs.into_iter().map(|(own, text)| Choice {
            head: head.clone(),
            text: text.to_owned(),
            on: own == sign,
            decision: ColumnDecision::Decimal(own),
        }));
    }
    let head = locale.text("review-factor");
    let factors: &[(f64, &str)] = if current == ColumnType::Percent {
        &[(0.01, "review-factor-points"), (1.0, "review-factor-ratio")]
    } else {
        &FACTORS
    };
    choices.extend(factors.iter().map(|&(factor, key)| Choice {
        head: head.clone(),
        text: locale.text(key),
        on: (note.factor - factor).abs() < 1e-12 * factor,
        decision: ColumnDecision::Factor(factor),
    }));
}

const FACTORS: [(f64, &str); 6] = [
    (1.0, "review-factor-one"),
    (1e3, "review-factor-thousand"),
    (1e4, "review-factor-myriad"),
    (1e6, "review-factor-million"),
    (1e8, "review-factor-yi"),
    (0.01, "review-factor-hundredth"),
];

/// The text key of an order of day and month.
pub fn order_key(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "review-dmy",
        DateOrder::Mdy => "review-mdy",
        DateOrder::Ymd => "review-ymd",
    }
}

/// "Number × 1,000", "Date, d-m-y": the type of a column and how it is written.
pub fn type_text(locale: &Locale, kind: ColumnType, note: &ColumnNote) -> String {
    let name = words::column_type(locale, kind).0;
    match (kind, note.order) {
        (ColumnType::Date, Some(order)) => {
            let order = locale.text(order_key(order));
            format!("{name}{}{order}", locale.text("ui-list-comma"))
        }
        (ColumnType::Number, _) if note.factor != 0.0 && (note.factor - 1.0).abs() > 1e-12 => {
            let decimals = if note.factor < 1.0 { 2 } else { 0 };
            format!("{name} × {}", locale.number(note.factor, decimals))
        }
        _ => name,
    }
}

/// The choices that hold every word that was typed; those that start with it first.
pub fn found(choices: Vec<Choice>, query: &str) -> Vec<Choice> {
    let query = query.trim().to_lowercase();
    if query.is_empty() {
        return choices;
    }
    let mut hits: Vec<(bool, Choice)> = choices
        .into_iter()
        .filter_map(|choice| {
            let text = choice.text.to_lowercase();
            let all = query.split_whitespace().all(|word| text.contains(word));
            let id = match &choice.decision {
                ColumnDecision::Meaning(Some(field)) => field.id().starts_with(&query),
                _ => false,
            };
            (all || id).then(|| (!text.starts_with(&query), choice))
        })
        .collect();
    hits.sort_by_key(|(later, _)| *later);
    hits.into_iter().map(|(_, choice)| choice).collect()
}
