//! What the rows are, and what each column means.

use rustc_hash::FxHashMap;

use super::options::MeaningChoice;
use super::typing;
use super::words::{self, Meaning};
use crate::model::{ColumnType, Field, Kind};

/// How sure a meaning is that was given, not guessed.
const GIVEN: f64 = 2.0;

/// A column as far as it is known when meanings are given.
#[derive(Clone, Debug)]
pub struct Candidate {
    /// Its header.
    pub header: String,
    /// What its header says, and how surely.
    pub meaning: Option<(Meaning, f64)>,
    /// What it holds; `None` before that is decided.
    pub kind: Option<ColumnType>,
    /// Filled cells.
    pub filled: usize,
    /// Different texts; 0 where it holds no text.
    pub distinct: usize,
    /// Whether figures stand among one or two marks (`X`).
    pub mixed: bool,
    /// Whether it holds codes rather than names: digits, and no blanks.
    pub codes: bool,
    /// Whether it holds nothing but yes and no, ticks and crosses.
    pub yes_no: bool,
}

impl Candidate {
    /// A column by its header alone, or by the meaning that was given to it.
    pub fn of(header: &str, given: Option<MeaningChoice>) -> Self {
        let meaning = match given {
            Some(MeaningChoice::Field(field)) => Some((Meaning::Field(field), GIVEN)),
            Some(MeaningChoice::Own) => Some((Meaning::Plain, GIVEN)),
            None => words::meaning_of(header),
        };
        Self {
            header: header.to_owned(),
            meaning,
            kind: None,
            filled: 0,
            distinct: 0,
            mixed: false,
            codes: false,
            yes_no: false,
        }
    }

    /// A column that is made of group rows: its header, how many rows of data it fills, and how many groups there are.
    pub fn of_groups(header: &str, rows: usize, groups: usize) -> Self {
        Self {
            kind: Some(ColumnType::Text),
            filled: rows,
            distinct: groups,
            ..Self::of(header, None)
        }
    }

    /// Groups without a name of their own are who buys, where the lines are those of documents and name nobody else.
    pub fn names_buyers(&mut self, others: &[Self]) {
        let has = |field: Field| {
            let fits = |column: &&Self| column.means(field) && column.filled > 0;
            others.iter().any(|column| fits(&column))
        };
        let nobody = !others.iter().any(|column| {
            let meaning = column.meaning.map(|(meaning, _)| meaning);
            column.means(Field::Customer)
                || column.means(Field::Supplier)
                || meaning == Some(Meaning::Name)
        });
        let dated = others
            .iter()
            .any(|column| column.means(Field::Date) && column.kind == Some(ColumnType::Date));
        if self.header.is_empty()
            && nobody
            && dated
            && (has(Field::Invoice) || !has(Field::Product))
        {
            self.meaning = Some((Meaning::Field(Field::Customer), 0.9));
        }
    }

    /// A column that counts the rows is nobody's number, whatever it is called.
    pub fn counts_rows(&mut self, counts: bool) {
        let number = matches!(
            self.meaning,
            Some((Meaning::Id | Meaning::Field(Field::Invoice), quality)) if quality < GIVEN
        );
        if counts && number {
            self.meaning = Some((Meaning::Plain, 1.0));
        }
    }

    /// Whether its meaning was given, not guessed.
    pub fn is_given(&self) -> bool {
        self.meaning.is_some_and(|(_, quality)| quality >= GIVEN)
    }

    /// Whether its header names who or what a row is about.
    pub fn names_somebody(&self) -> bool {
        matches!(
            self.meaning,
            Some((
                Meaning::Name
                    | Meaning::Id
                    | Meaning::Field(
                        Field::Customer
                            | Field::CustomerId
                            | Field::Supplier
                            | Field::SupplierId
                            | Field::Product
                            | Field::ProductId
                    ),
                _
            ))
        )
    }

    /// Whether its header or what was given says that it is this field.
    pub fn means(&self, field: Field) -> bool {
        matches!(self.meaning, Some((Meaning::Field(own), _)) if own == field)
    }
}

/// Columns that share a meaning by one word of their headers, many of them, are numbered things and mean none of it:
/// `SKU-001`, `SKU-002`, …
pub fn weigh(columns: &mut [Candidate]) {
    let weak = |column: &Candidate| column.meaning.filter(|(_, quality)| *quality < 0.95);
    let meanings: Vec<Option<Meaning>> = columns
        .iter()
        .map(|column| weak(column).map(|(meaning, _)| meaning))
        .collect();
    let mut alike: FxHashMap<Option<Meaning>, usize> = FxHashMap::default();
    for meaning in &meanings {
        *alike.entry(*meaning).or_default() += 1;
    }
    for (column, meaning) in columns.iter_mut().zip(&meanings) {
        if meaning.is_some() && alike[meaning] >= MANY_ALIKE {
            column.meaning = None;
        }
    }
}

/// As many columns of one weak meaning have none of it.
const MANY_ALIKE: usize = 5;

/// Tells what the rows are.
pub fn kind_of(columns: &[Candidate], rows: usize) -> Kind {
    let has = |field: Field| {
        columns.iter().any(|column| {
            column.means(field) && column.kind.is_none_or(|kind| typing::fits(field, kind))
        })
    };
    let count = |fields: &[Field]| {
        columns
            .iter()
            .filter(|column| fields.iter().any(|&field| column.means(field)))
            .count()
    };
    let sheet_name = |meaning: Meaning| {
        columns
            .iter()
            .any(|column| column.meaning.is_some_and(|(own, _)| own == meaning))
    };
    if is_whitespace(columns, rows) {
        return Kind::Whitespace;
    }
    let money = has(Field::Amount)
        || has(Field::Revenue)
        || has(Field::Quantity)
        || has(Field::UnitPrice)
        || has(Field::Spend)
        || has(Field::Margin)
        || has(Field::Cost)
        || has(Field::Billing);
    let who = has(Field::Customer)
        || has(Field::CustomerId)
        || has(Field::Product)
        || has(Field::ProductId)
        || has(Field::Supplier)
        || has(Field::SupplierId);
    let dated = columns.iter().any(|column| {
        column.means(Field::Date) && column.kind.is_none_or(|kind| kind == ColumnType::Date)
    });
    let invoice = has(Field::Invoice);
    let customer_criteria = count(CUSTOMER_CRITERIA);
    if customer_criteria < 3
        && (dated && (money || who && invoice || has(Field::Customer) || has(Field::CustomerId))
            || invoice && who && money
            || dated && invoice && sheet_name(Meaning::Name))
    {
        return Kind::Ledger;
    }
    if customer_criteria < 3 && money && comes_back(columns) {
        return Kind::Ledger;
    }
    let supplier_criteria = count(SUPPLIER_CRITERIA);
    let product_criteria = count(PRODUCT_CRITERIA);
    let customer = has(Field::Customer) || has(Field::CustomerId);
    let supplier = has(Field::Supplier) || has(Field::SupplierId);
    let product = has(Field::Product) || has(Field::ProductId);
    if customer && (!supplier || customer_criteria >= supplier_criteria.max(1)) {
        // A product list may name who buys; a customer list does not name one product a row.
        return if product && !has(Field::Customer) && product_criteria > customer_criteria {
            Kind::Products
        } else {
            Kind::Customers
        };
    }
    if product
        && (!supplier
            || product_criteria
                + usize::from(has(Field::UnitPrice))
                + usize::from(has(Field::Quantity))
                > 0)
    {
        return Kind::Products;
    }
    if supplier || supplier_criteria > customer_criteria.max(product_criteria) {
        return Kind::Suppliers;
    }
    if product_criteria > customer_criteria && !sheet_name(Meaning::Id) {
        return Kind::Products;
    }
    Kind::Customers
}

/// Whether the same names stand on many rows: lines, even without a date.
fn comes_back(columns: &[Candidate]) -> bool {
    let numbered = columns.iter().any(|column| {
        let id = column.means(Field::CustomerId)
            || column.means(Field::SupplierId)
            || column
                .meaning
                .is_some_and(|(meaning, _)| meaning == Meaning::Id);
        id && column.distinct > 0 && column.distinct * 100 >= column.filled * 98
    });
    let mut names = columns
        .iter()
        .filter(|column| column.means(Field::Customer) || column.means(Field::Supplier));
    !numbered
        && names.any(|column| {
            column.filled >= 10 && column.distinct > 0 && column.distinct * 5 <= column.filled * 4
        })
}

const CUSTOMER_CRITERIA: &[Field] = &[
    Field::RelationshipType,
    Field::ServiceNeeds,
    Field::DecisionCriteria,
    Field::ShareOfPurchases,
    Field::UpsellPotential,
    Field::Cooperation,
    Field::Outlook,
    Field::RdCooperation,
    Field::Learning,
    Field::Business,
    Field::Satisfaction,
    Field::PotentialSpend,
    Field::RecurringRevenue,
];

const SUPPLIER_CRITERIA: &[Field] = &[
    Field::Spend,
    Field::SupplierTurnover,
    Field::OurShareOfSales,
    Field::Alignment,
    Field::Objectivity,
    Field::ExclusiveOffers,
    Field::SupplyRisk,
    Field::ProfitImpact,
    Field::Alternatives,
    Field::SwitchingCost,
    Field::LeadTime,
    Field::SoleSource,
    Field::Partnership,
    Field::CategoryExpertise,
    Field::Delivery,
];

const PRODUCT_CRITERIA: &[Field] = &[
    Field::MarketGrowth,
    Field::MarketShare,
    Field::RivalShare,
    Field::RelativeShare,
    Field::LifeCycle,
    Field::CompetitivePosition,
    Field::Attractiveness,
    Field::Strength,
    Field::Decision,
    Field::PreviousRevenue,
    Field::CashIn,
    Field::CashOut,
];

/// One customer a row, one unknown column a product, mostly blank or marked.
fn is_whitespace(columns: &[Candidate], rows: usize) -> bool {
    let named = columns
        .iter()
        .filter(|column| column.means(Field::Customer))
        .count();
    let others: Vec<&Candidate> = columns
        .iter()
        .filter(|column| !column.means(Field::Customer) && !column.means(Field::CustomerId))
        .collect();
    let unknown = others
        .iter()
        .filter(|column| {
            column.meaning.is_none_or(|(meaning, quality)| {
                quality < 0.95 || matches!(meaning, Meaning::Field(Field::Product))
            })
        })
        .count();
    if named != 1 || others.len() < 4 || unknown * 10 < others.len() * 9 || rows == 0 {
        return false;
    }
    let marked = others
        .iter()
        .filter(|column| {
            matches!(column.kind, Some(ColumnType::Text | ColumnType::Scale))
                && column.distinct <= 3
        })
        .count();
    let blank: usize = others
        .iter()
        .map(|column| rows.saturating_sub(column.filled))
        .sum();
    let figures = others
        .iter()
        .filter(|column| column.kind == Some(ColumnType::Number))
        .count();
    // What has a total was bought.
    let totalled = others
        .iter()
        .any(|column| column.kind == Some(ColumnType::Number) && words::is_total(&column.header));
    if totalled && figures == others.len() {
        return false;
    }
    let mixed = others.iter().filter(|column| column.mixed).count();
    let ticked = others.iter().filter(|column| column.yes_no).count();
    (blank * 10 >= rows * others.len() * 3
        || mixed * 2 >= others.len()
        || ticked * 10 >= others.len() * 9)
        && (marked + figures) * 10 >= others.len() * 9
}

/// Gives every column at most one field, and every field at most one column.
pub fn assign(columns: &[Candidate], kind: Kind) -> Vec<Option<Field>> {
    let mut wanted: Vec<(usize, Field, f64)> = Vec::new();
    for (at, column) in columns.iter().enumerate() {
        let Some((meaning, quality)) = column.meaning else {
            continue;
        };
        let Some(field) = in_kind(meaning, kind, column) else {
            continue;
        };
        if column.kind.is_none_or(|held| typing::fits(field, held)) {
            // A blank column is the worst choice.
            let blank = if column.filled == 0 { 0.9 } else { 0.0 };
            let code = if column.codes && id_of(field).is_some() {
                0.3
            } else {
                0.0
            };
            let better = words::preference(&column.header, field);
            // `Customer ID` says more than `ID`.
            let general = if meaning == Meaning::Id { 0.015 } else { 0.0 };
            wanted.push((at, field, quality + better - general - blank - code));
        }
    }
    wanted.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
    let mut fields: Vec<Option<Field>> = vec![None; columns.len()];
    let mut taken: Vec<Field> = Vec::new();
    for (at, field, _) in wanted {
        if field != Field::BillingPart && taken.contains(&field) {
            continue;
        }
        taken.push(field);
        fields[at] = Some(field);
    }
    contacts(columns, kind, &mut fields);
    codes(columns, kind, &mut fields);
    billing_parts(columns, kind, &mut fields);
    key(columns, kind, &mut fields);
    fields
}

/// The field of the number of somebody.
fn id_of(field: Field) -> Option<Field> {
    match field {
        Field::Customer => Some(Field::CustomerId),
        Field::Supplier => Some(Field::SupplierId),
        Field::Product => Some(Field::ProductId),
        _ => None,
    }
}

/// Invoices that name a contact and nobody else name their customer so.
fn contacts(columns: &[Candidate], kind: Kind, fields: &mut [Option<Field>]) {
    let named = [Field::Customer, Field::Supplier];
    if kind != Kind::Ledger || named.iter().any(|&field| fields.contains(&Some(field))) {
        return;
    }
    if let Some(at) = fields
        .iter()
        .position(|field| *field == Some(Field::Contact))
        && columns[at].kind.is_none_or(|kind| kind == ColumnType::Text)
    {
        fields[at] = Some(Field::Customer);
    }
}

/// Codes beside the names of the same are their numbers: `Klant` with 10001 beside `Klantnaam`.
fn codes(columns: &[Candidate], kind: Kind, fields: &mut [Option<Field>]) {
    for (at, column) in columns.iter().enumerate() {
        // Codes under `Name` in a ledger are those of the document.
        let of_document = |meaning| kind == Kind::Ledger && meaning == Meaning::Name;
        let wanted = column
            .meaning
            .filter(|&(meaning, quality)| quality > 0.9 && !of_document(meaning))
            .and_then(|(meaning, _)| in_kind(meaning, kind, column));
        let id = wanted.and_then(id_of);
        if fields[at].is_none()
            && column.codes
            && fields.contains(&wanted)
            && id.is_some()
            && !fields.contains(&id)
        {
            fields[at] = id;
        }
    }
}

/// The field a word stands for, given what the rows are.
fn in_kind(meaning: Meaning, kind: Kind, column: &Candidate) -> Option<Field> {
    let field = match meaning {
        Meaning::Plain | Meaning::Code | Meaning::UnitCost => return None,
        Meaning::Name => return Some(kind.key_field()),
        Meaning::Id => {
            return match kind {
                Kind::Ledger => words::is_number(&column.header).then_some(Field::Invoice),
                Kind::Customers | Kind::Whitespace => Some(Field::CustomerId),
                Kind::Suppliers => Some(Field::SupplierId),
                Kind::Products => Some(Field::ProductId),
            };
        }
        Meaning::Field(field) => field,
    };
    use Field as F;
    Some(match (kind, field) {
        (Kind::Ledger, F::Billing | F::Revenue | F::Spend) => F::Amount,
        (Kind::Customers, F::Amount | F::Revenue) => F::Billing,
        (Kind::Products, F::Amount | F::Billing) => F::Revenue,
        (Kind::Suppliers, F::Amount | F::Billing | F::Revenue) => F::Spend,
        (Kind::Whitespace, F::Customer | F::CustomerId) => field,
        // What the customers bring, where the sheet says so by a name that can mean nothing else.
        (Kind::Whitespace, F::Amount | F::Billing | F::Revenue)
            if column.kind == Some(ColumnType::Number)
                && column.meaning.is_some_and(|(_, quality)| quality >= 0.99) =>
        {
            F::Billing
        }
        // Every other column is a product, whatever its name may mean elsewhere.
        (Kind::Whitespace, _) => return None,
        (Kind::Suppliers, F::UnitPrice) => F::Price,
        (Kind::Suppliers, F::Margin) if column.kind == Some(ColumnType::Text) => F::Contribution,
        (Kind::Suppliers, F::Customer) => F::Supplier,
        (Kind::Suppliers, F::CustomerId) => F::SupplierId,
        (Kind::Products, F::UpsellPotential) => F::Growth,
        (Kind::Customers, F::Growth) => F::BillingChange,
        (Kind::Customers | Kind::Suppliers, F::Margin)
            if column.kind == Some(ColumnType::Percent) =>
        {
            F::Profitability
        }
        (_, F::Margin) if column.kind == Some(ColumnType::Percent) => F::Profitability,
        (Kind::Customers, F::Invoice | F::Date)
        | (Kind::Suppliers | Kind::Products, F::Invoice | F::Date) => return None,
        (Kind::Customers, F::Category) => F::Business,
        (_, field) => field,
    })
}

/// `of which maintenance` belongs to the billing before it.
fn billing_parts(columns: &[Candidate], kind: Kind, fields: &mut [Option<Field>]) {
    if kind != Kind::Customers || !fields.contains(&Some(Field::Billing)) {
        return;
    }
    for (at, column) in columns.iter().enumerate() {
        let folded = words::fold(&column.header);
        let part = PARTS.iter().any(|start| folded.starts_with(start));
        if part && column.kind.is_none_or(|kind| kind == ColumnType::Number) {
            fields[at] = Some(Field::BillingPart);
        }
    }
}

const PARTS: &[&str] = &[
    "of which",
    "waarvan",
    "di cui",
    "din care",
    "其中",
    "в том числе",
    "в т ч",
    "davon",
    "dont",
];

/// Without a name, the number is the name.
fn key(columns: &[Candidate], kind: Kind, fields: &mut [Option<Field>]) {
    let pairs: &[(Field, Field)] = match kind {
        Kind::Ledger => &[
            (Field::Customer, Field::CustomerId),
            (Field::Product, Field::ProductId),
            (Field::Supplier, Field::SupplierId),
        ],
        Kind::Customers | Kind::Whitespace => &[(Field::Customer, Field::CustomerId)],
        Kind::Suppliers => &[(Field::Supplier, Field::SupplierId)],
        Kind::Products => &[(Field::Product, Field::ProductId)],
    };
    for &(name, id) in pairs {
        if !fields.contains(&Some(name))
            && let Some(at) = fields.iter().position(|field| *field == Some(id))
        {
            fields[at] = Some(name);
        }
    }
    let own = kind.key_field();
    if kind == Kind::Ledger || fields.contains(&Some(own)) {
        return;
    }
    // A sheet of suppliers under the header "Company", of products under "Name of the client": the first name serves.
    let names = [
        Field::Customer,
        Field::Supplier,
        Field::Product,
        Field::Contact,
    ];
    if let Some(at) = fields
        .iter()
        .position(|field| field.is_some_and(|field| names.contains(&field)))
        && columns
            .get(at)
            .is_some_and(|column| column.kind.is_none_or(|kind| kind == ColumnType::Text))
    {
        fields[at] = Some(own);
    }
}
