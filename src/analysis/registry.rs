//! The list of methods. It feeds the rail, the palette, the help pages, `folioscope analyse` and the tests.

use super::{
    Context, Outcome, Settings, Unavailable, abc, abc_measures, abc_xyz, activity, breakdown,
    bridge, cash_flow, cohorts, covariance, coverage, customer_classes, decisions, dependency,
    expected_value, forecast, homologation, life_cycle, lifetime_value, lorenz, playbook, presets,
    prospects, quality, recurring, retention_what_if, rfm, scores, segments, similarities, spend,
    supply_rhythm, treemap, wallet, whale, whitespace, within, xyz,
};
use crate::model::By;

/// A group of the rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Group {
    /// Files, tables, quality.
    Data,
    /// Customers.
    Customers,
    /// Suppliers.
    Suppliers,
    /// Products and services.
    Products,
}

impl Group {
    /// The id, for text keys (`group-<id>`) and saved projects.
    pub fn id(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Customers => "customers",
            Self::Suppliers => "suppliers",
            Self::Products => "products",
        }
    }

    /// What its methods compare unless the user says otherwise.
    pub fn by(self) -> By {
        match self {
            Self::Data | Self::Customers => By::Customer,
            Self::Suppliers => By::Supplier,
            Self::Products => By::Product,
        }
    }
}

/// A page of the rail below its group; the methods of a family are its tabs. Text key `family-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Family {
    Quality,
    Concentration,
    ValueClasses,
    Potential,
    Behaviour,
    LifetimeValue,
    Relationship,
    Risk,
    Segments,
    Decisions,
    Spend,
    Kraljic,
    Alignment,
    Preferencing,
    OlsenEllram,
    Performance,
    Criteria,
    Playbook,
    GrowthShare,
    CashFlow,
    NineBox,
    LifeCycle,
    ProductConcentration,
}

impl Family {
    /// The id, for text keys (`family-<id>`).
    pub fn id(self) -> &'static str {
        match self {
            Self::Quality => "quality",
            Self::Concentration => "concentration",
            Self::ValueClasses => "value-classes",
            Self::Potential => "potential",
            Self::Behaviour => "behaviour",
            Self::LifetimeValue => "lifetime-value",
            Self::Relationship => "relationship",
            Self::Risk => "risk",
            Self::Segments => "segments",
            Self::Decisions => "decisions",
            Self::Spend => "spend",
            Self::Kraljic => "kraljic",
            Self::Alignment => "alignment",
            Self::Preferencing => "preferencing",
            Self::OlsenEllram => "olsen-ellram",
            Self::Performance => "performance",
            Self::Criteria => "criteria",
            Self::Playbook => "playbook",
            Self::GrowthShare => "growth-share",
            Self::CashFlow => "cash-flow",
            Self::NineBox => "nine-box",
            Self::LifeCycle => "life-cycle",
            Self::ProductConcentration => "product-concentration",
        }
    }
}

/// What a method needs of the data. Text key `need-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its id in words")]
pub enum Need {
    Amounts,
    DatedSales,
    Margin,
    TextColumn,
    TwoMeasures,
    Potential,
    Products,
    Homologation,
    Decisions,
    SupplierRatings,
    SupplierValues,
    MarketShares,
    Risk,
    Periods,
    Repeaters,
    Fit,
    FitInside,
    AccountView,
    Attractiveness,
    Buyers,
    CashFlows,
    Categories,
    Maturity,
    RatingsAhead,
    Relationships,
    EightPeriods,
    Retention,
    Probability,
    Prospects,
    TwoCriteria,
    SegmentCriteria,
    Commitment,
    Difficulty,
    NetPrice,
    Relationship,
    RelationshipAge,
    Satisfaction,
    Stages,
    SupplierCriteria,
    SupplierPerformance,
    CustomerList,
    SupplierList,
    ProductList,
    AnyTable,
}

impl Need {
    /// Somebody to compare, where the data have nobody of the kind asked for.
    pub fn of_accounts(by: &By) -> Self {
        match by {
            By::Customer => Self::CustomerList,
            By::Supplier => Self::SupplierList,
            By::Product => Self::ProductList,
            By::Column(_) => Self::AnyTable,
        }
    }

    /// The id, as `methods --json` prints it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Amounts => "amounts",
            Self::DatedSales => "dated-sales",
            Self::Margin => "margin",
            Self::TextColumn => "text-column",
            Self::TwoMeasures => "two-measures",
            Self::Potential => "potential",
            Self::Products => "products",
            Self::Homologation => "homologation",
            Self::Decisions => "decisions",
            Self::SupplierRatings => "supplier-ratings",
            Self::SupplierValues => "supplier-values",
            Self::MarketShares => "market-shares",
            Self::Risk => "risk",
            Self::Periods => "periods",
            Self::Repeaters => "repeaters",
            Self::Fit => "fit",
            Self::FitInside => "fit-inside",
            Self::EightPeriods => "eight-periods",
            Self::Retention => "retention",
            Self::Probability => "probability",
            Self::Prospects => "prospects",
            Self::TwoCriteria => "two-criteria",
            Self::SegmentCriteria => "segment-criteria",
            Self::NetPrice => "net-price",
            Self::Difficulty => "difficulty",
            Self::RelationshipAge => "relationship-age",
            Self::Commitment => "commitment",
            Self::Relationship => "relationship",
            Self::Satisfaction => "satisfaction",
            Self::AccountView => "account-view",
            Self::Relationships => "relationships",
            Self::RatingsAhead => "ratings-ahead",
            Self::SupplierPerformance => "supplier-performance",
            Self::SupplierCriteria => "supplier-criteria",
            Self::Categories => "categories",
            Self::Attractiveness => "attractiveness",
            Self::Maturity => "maturity",
            Self::Stages => "stages",
            Self::CashFlows => "cash-flows",
            Self::Buyers => "buyers",
            Self::CustomerList => "customer-list",
            Self::SupplierList => "supplier-list",
            Self::ProductList => "product-list",
            Self::AnyTable => "any-table",
        }
    }

    /// The id in English words, as JSON says it.
    pub fn words(self) -> &'static str {
        match self {
            Self::Amounts => "amounts",
            Self::DatedSales => "dated sales",
            Self::Margin => "a margin",
            Self::TextColumn => "a column of words to break down by",
            Self::TwoMeasures => "two measures or criteria",
            Self::Potential => "a potential",
            Self::Products => "a whitespace sheet, or a ledger that names products",
            Self::Homologation => "the status of approvals",
            Self::Decisions => "a decision about an account",
            Self::SupplierRatings => "ratings of suppliers",
            Self::SupplierValues => "the value of suppliers and their alignment",
            Self::MarketShares => "market shares and market growth",
            Self::Risk => "a risk and a return",
            Self::Periods => "several periods",
            Self::Repeaters => "at least ten customers who bought again",
            Self::Fit => "sales that a model of purchases fits",
            Self::FitInside => {
                "sales that a model of purchases fits: the best fit lies at the edge of the model"
            }
            Self::EightPeriods => {
                "dated sales over at least eight whole periods, of two accounts or more"
            }
            Self::Retention => {
                "dated sales that reach back eighteen months, with customers in both years"
            }
            Self::Probability => "a potential spend and a probability a customer",
            Self::Prospects => "customers, and prospects with a potential spend and a probability",
            Self::TwoCriteria => "two criteria that tell accounts apart",
            Self::SegmentCriteria => {
                "two criteria that tell accounts apart, and eight accounts that have them"
            }
            Self::NetPrice => "prices or margins and a cost to serve",
            Self::Difficulty => "ratings of difficulty and importance",
            Self::RelationshipAge => "dated sales and ratings",
            Self::Commitment => "a profit, commitment and growth potential",
            Self::Relationship => "ratings of the relationship",
            Self::Satisfaction => "satisfaction, complaints or loyalty",
            Self::AccountView => "our share of suppliers' sales and how attractive our account is",
            Self::Relationships => "ratings of suppliers and of the relationship",
            Self::RatingsAhead => "supply risk and profit impact expected in future",
            Self::SupplierPerformance => "ratings of quality, delivery, price or service",
            Self::SupplierCriteria => "suppliers rated on the criteria",
            Self::Categories => "suppliers with a category or a product",
            Self::Attractiveness => "ratings of attractiveness and strength",
            Self::Maturity => "a life-cycle stage and a competitive position",
            Self::Stages => "a life-cycle stage, or sales over two years",
            Self::CashFlows => "cash in and cash out, or a cash flow",
            Self::Buyers => "a sales ledger that names customer and product",
            Self::CustomerList => "customers: a list of them, or a ledger that names them",
            Self::SupplierList => "suppliers: a list of them, or a ledger that names them",
            Self::ProductList => "products: a list of them, or a ledger that names them",
            Self::AnyTable => "a table",
        }
    }
}

/// A method of portfolio analysis. Text keys: `method-<id>` (name), `method-<id>-answers` (the question it answers),
/// `method-<id>-help` (definition, formula, how to read it), `finding-<id>` and `finding-<id>-short` (chart titles).
pub struct Method {
    /// `lorenz`, `abc`, … as on the command line.
    pub id: &'static str,
    /// Where it stands in the rail; a method may stand in several places (spend Lorenz, product Lorenz).
    pub places: &'static [(Group, Family)],
    /// What it needs.
    pub needs: &'static [Need],
    /// Author, year and title of the definition.
    pub source: &'static str,
    /// Computes the answer from the data.
    pub run: fn(&Context<'_>) -> Result<Outcome, Unavailable>,
    /// Computes the answer for new settings from an earlier answer to the same question (a dragged threshold), without
    /// the data and without sorting; `None` where that cannot be done.
    pub adjust: fn(&Outcome, &Settings) -> Option<Outcome>,
}

impl Method {
    /// The places of a method that ranks accounts by what they bring.
    pub const CONCENTRATION: &'static [(Group, Family)] = &[
        (Group::Customers, Family::Concentration),
        (Group::Suppliers, Family::Spend),
        (Group::Products, Family::ProductConcentration),
    ];
}

/// Every method, in the order of the tabs. An entry stands beside its method.
static METHODS: &[Method] = &[
    quality::METHOD,
    lorenz::METHOD,
    abc::METHOD,
    whale::METHOD,
    dependency::METHOD,
    breakdown::METHOD,
    treemap::METHOD,
    presets::margin_turnover::METHOD,
    xyz::METHOD,
    abc_xyz::METHOD,
    customer_classes::METHOD,
    abc_measures::METHOD,
    presets::value_stability::METHOD,
    activity::METHOD,
    rfm::METHOD,
    coverage::METHOD,
    cohorts::METHOD,
    bridge::METHOD,
    recurring::METHOD,
    supply_rhythm::METHOD,
    forecast::METHOD,
    presets::potential::METHOD,
    wallet::METHOD,
    whitespace::METHOD,
    presets::quadrant::METHOD,
    presets::fiocca::METHOD,
    presets::shapiro::METHOD,
    presets::turnbull_zolkiewski::METHOD,
    presets::life_cycle_classes::METHOD,
    presets::six_pack::METHOD,
    presets::satisfaction_value::METHOD,
    presets::risk_return::METHOD,
    presets::kraljic::METHOD,
    presets::crossing::MOVES,
    presets::supplier_alignment::METHOD,
    presets::supplier_preference::METHOD,
    presets::crossing::PREFERENCE,
    presets::olsen_ellram::PURCHASES,
    presets::olsen_ellram::RELATIONSHIPS,
    presets::olsen_ellram::ACTIONS,
    presets::growth_share::METHOD,
    lifetime_value::METHOD,
    retention_what_if::METHOD,
    presets::portfolio_diagnosis::METHOD,
    covariance::METHOD,
    expected_value::METHOD,
    prospects::METHOD,
    segments::METHOD,
    similarities::METHOD,
    presets::products::NINE_BOX,
    presets::products::ADL,
    life_cycle::METHOD,
    cash_flow::METHOD,
    within::CATEGORIES,
    spend::SINGLE,
    spend::TAIL,
    within::CUSTOMERS,
    scores::INDICATORS,
    scores::PERFORMANCE,
    scores::CRITERIA,
    playbook::SEGMENTS,
    playbook::PAGES,
    homologation::METHOD,
    decisions::board::METHOD,
    decisions::growth_plan::METHOD,
    decisions::follow_up::METHOD,
    decisions::practice_audit::METHOD,
];

/// Every method, in the order of the rail.
pub fn methods() -> &'static [Method] {
    METHODS
}

/// For a method whose settings all need the data: nothing can be made of an earlier answer.
pub fn as_it_is(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// The method of an id.
pub fn method(id: &str) -> Option<&'static Method> {
    methods().iter().find(|method| method.id == id)
}

/// The methods that stand on another one's cells: what is set there holds for them too, under `<method>.<key>`.
pub fn followers(method: &str) -> &'static [&'static str] {
    match method {
        "kraljic" => &[
            "preference_kraljic",
            "kraljic_moves",
            "playbook",
            "supplier_playbook",
        ],
        "supplier_alignment" => &["playbook", "supplier_playbook"],
        "supplier_preference" => &["preference_kraljic"],
        "supplier_criteria" => &["supplier_alignment", "supplier_preference"],
        "growth_share" | "nine_box" | "life_cycle" => &["board"],
        "olsen_purchases" | "olsen_relationships" => &["olsen_actions"],
        _ => &[],
    }
}
