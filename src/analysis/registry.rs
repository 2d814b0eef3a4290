//! The list of methods. It feeds the rail, the palette, the help pages, `folioscope analyse` and the tests.

use super::{
    Context, Outcome, Settings, Unavailable, abc, abc_xyz, activity, breakdown, forecast, lorenz,
    matrix, presets, quality, rfm, whale,
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
    Spend,
    Kraljic,
    Alignment,
    ProductConcentration,
    GrowthShare,
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
            Self::Spend => "spend",
            Self::Kraljic => "kraljic",
            Self::Alignment => "alignment",
            Self::ProductConcentration => "product-concentration",
            Self::GrowthShare => "growth-share",
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
    SupplierRatings,
    SupplierValues,
    MarketShares,
    Risk,
    Periods,
    Repeaters,
    Fit,
    AnyTable,
}

impl Need {
    /// The id, as `methods --json` prints it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Amounts => "amounts",
            Self::DatedSales => "dated-sales",
            Self::Margin => "margin",
            Self::TextColumn => "text-column",
            Self::TwoMeasures => "two-measures",
            Self::Potential => "potential",
            Self::SupplierRatings => "supplier-ratings",
            Self::SupplierValues => "supplier-values",
            Self::MarketShares => "market-shares",
            Self::Risk => "risk",
            Self::Periods => "periods",
            Self::Repeaters => "repeaters",
            Self::Fit => "fit",
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
            Self::SupplierRatings => "ratings of suppliers",
            Self::SupplierValues => "the value of suppliers and their alignment",
            Self::MarketShares => "market shares and market growth",
            Self::Risk => "a risk and a return",
            Self::Periods => "several periods",
            Self::Repeaters => "at least ten customers who bought again",
            Self::Fit => "sales that a model of purchases fits",
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

const CONCENTRATION: &[(Group, Family)] = &[
    (Group::Customers, Family::Concentration),
    (Group::Suppliers, Family::Spend),
    (Group::Products, Family::ProductConcentration),
];

/// Every method, in the order of the rail.
static METHODS: &[Method] = &[
    Method {
        id: "quality",
        places: &[(Group::Data, Family::Quality)],
        needs: &[Need::AnyTable],
        source: "Iglewicz & Hoaglin 1993, How to detect and handle outliers (median ± 3.5 MAD)",
        run: quality::run,
        adjust: quality::adjust,
    },
    Method {
        id: "lorenz",
        places: CONCENTRATION,
        needs: &[Need::Amounts],
        source: "Lorenz 1905; Gini 1914; Deltas 2003; Raffinetti, Siletti & Vernizzi 2015; Theil 1967; Damgaard & Weiner 2000",
        run: lorenz::run,
        adjust: lorenz::adjust,
    },
    Method {
        id: "abc",
        places: CONCENTRATION,
        needs: &[Need::Amounts],
        source: "Dickie 1951, ABC inventory analysis shoots for dollars; Ultsch & Lötsch 2015 (computed limits)",
        run: abc::run,
        adjust: abc::adjust,
    },
    Method {
        id: "whale",
        places: &[
            (Group::Customers, Family::Concentration),
            (Group::Products, Family::ProductConcentration),
        ],
        needs: &[Need::Amounts],
        source: "Kaplan & Narayanan 2001, Measuring and managing customer profitability",
        run: whale::run,
        adjust: whale::adjust,
    },
    Method {
        id: "breakdown",
        places: CONCENTRATION,
        needs: &[Need::Amounts, Need::TextColumn],
        source: "Folioscope: the measure by the values of a column",
        run: breakdown::run,
        adjust: breakdown::adjust,
    },
    Method {
        id: "abc_xyz",
        places: &[
            (Group::Customers, Family::ValueClasses),
            (Group::Products, Family::ProductConcentration),
        ],
        needs: &[Need::Periods],
        source: "Dickie 1951 (ABC); XYZ by the coefficient of variation as in materials management",
        run: abc_xyz::run,
        adjust: abc_xyz::adjust,
    },
    Method {
        id: "activity",
        places: &[(Group::Customers, Family::Behaviour)],
        needs: &[Need::DatedSales],
        source: "Folioscope: last purchase within one or two windows; silence against the customer's own median gap",
        run: activity::run,
        adjust: activity::adjust,
    },
    Method {
        id: "rfm",
        places: &[(Group::Customers, Family::Behaviour)],
        needs: &[Need::DatedSales],
        source: "Hughes 1994, Strategic database marketing (quintiles); segments as in trade practice",
        run: rfm::run,
        adjust: rfm::adjust,
    },
    Method {
        id: "btyd",
        places: &[(Group::Customers, Family::LifetimeValue)],
        needs: &[Need::DatedSales, Need::Repeaters],
        source: "Fader, Hardie & Lee 2005, Counting your customers the easy way (BG/NBD); Fader & Hardie 2013, The gamma-gamma model of monetary value",
        run: forecast::run,
        adjust: forecast::adjust,
    },
    Method {
        id: "potential",
        places: &[(Group::Customers, Family::Potential)],
        needs: &[Need::Potential],
        source: "Folioscope: stated potential less billing, a month",
        run: presets::potential::run,
        adjust: matrix::adjust,
    },
    Method {
        id: "quadrant",
        places: &[(Group::Customers, Family::Relationship)],
        needs: &[Need::TwoMeasures],
        source: "Folioscope: two axes, a threshold on each",
        run: presets::quadrant::run,
        adjust: presets::quadrant::adjust,
    },
    Method {
        id: "risk_return",
        places: &[(Group::Customers, Family::Risk)],
        needs: &[Need::Risk],
        source: "Dhar & Glazer 2003, Hedging customers",
        run: presets::risk_return::run,
        adjust: presets::risk_return::adjust,
    },
    Method {
        id: "kraljic",
        places: &[
            (Group::Suppliers, Family::Kraljic),
            (Group::Products, Family::Kraljic),
        ],
        needs: &[Need::SupplierRatings],
        source: "Kraljic 1983, Purchasing must become supply management",
        run: presets::kraljic::run,
        adjust: matrix::adjust,
    },
    Method {
        id: "supplier_alignment",
        places: &[(Group::Suppliers, Family::Alignment)],
        needs: &[Need::SupplierValues],
        source: "Folioscope: value today and in future × alignment with our strategy",
        run: presets::supplier_alignment::run,
        adjust: matrix::adjust,
    },
    Method {
        id: "growth_share",
        places: &[(Group::Products, Family::GrowthShare)],
        needs: &[Need::MarketShares],
        source: "Henderson 1970, The product portfolio",
        run: presets::growth_share::run,
        adjust: matrix::adjust,
    },
];

/// Every method, in the order of the rail.
pub fn methods() -> &'static [Method] {
    METHODS
}

/// The method of an id.
pub fn method(id: &str) -> Option<&'static Method> {
    methods().iter().find(|method| method.id == id)
}
