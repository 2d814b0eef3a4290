//! What the methods can be set to: which keys each reads, and which values fit them.
//!
//! The screen offers nothing else; what is typed (`--set KEY=VALUE`) is held against this list, so that a slip of the
//! keyboard is told instead of being passed over for a default.

use super::matrix::SHARED_WEIGHTS;
use super::{Method, Settings};

/// Which values fit a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Takes {
    /// One of these words.
    Word(&'static [&'static str]),
    /// A figure from the first to the second, both included.
    Number(f64, f64),
    /// One of these words, or a figure within the bounds.
    WordOrNumber(&'static [&'static str], f64, f64),
    /// So many figures from zero on, none below the one before it.
    Ascending(usize),
    /// So many figures, each above the one before it.
    Rising(usize),
    /// Two cumulative shares as ratios or percentages, the second not below the first.
    Shares,
    /// Two figures, in any order.
    Pair,
    /// A name: of a column, a criterion, a measure, an account. Whether the data have it is for the method to say.
    Name,
}

impl Takes {
    /// Whether a text fits.
    pub fn fits(self, text: &str) -> bool {
        let mut settings = Settings::default();
        settings.set("", text);
        let within =
            |low: f64, high: f64| settings.number("").is_some_and(|n| low <= n && n <= high);
        let figures = |count: usize| {
            settings
                .numbers("")
                .filter(|figures| figures.len() == count && figures.iter().all(|n| n.is_finite()))
        };
        let ascends = |figures: &[f64]| {
            figures.first().is_some_and(|first| *first >= 0.0)
                && figures.windows(2).all(|pair| pair[0] <= pair[1])
        };
        match self {
            Self::Word(words) => words.contains(&text),
            Self::Number(low, high) => within(low, high),
            Self::WordOrNumber(words, low, high) => words.contains(&text) || within(low, high),
            Self::Ascending(count) => figures(count).is_some_and(|figures| ascends(&figures)),
            Self::Rising(count) => figures(count)
                .is_some_and(|figures| figures.windows(2).all(|pair| pair[0] < pair[1])),
            Self::Shares => {
                figures(2).is_some_and(|figures| ascends(&figures) && figures[1] <= 100.0)
            }
            Self::Pair => figures(2).is_some(),
            Self::Name => true,
        }
    }

    /// The values in signs that every language reads: `month | quarter`, `1 … 120`, `a ≤ b`.
    pub fn pattern(self) -> String {
        let bounds = |low: f64, high: f64| match (low.is_finite(), high.is_finite()) {
            (true, true) => format!("{low} … {high}"),
            (true, false) => format!("≥ {low}"),
            _ => "−∞ … ∞".to_owned(),
        };
        let ordered = |count: usize, start: &str, sign: &str| {
            let letters: Vec<String> = ('a'..).take(count).map(String::from).collect();
            format!("{} ({start}{})", letters.join(","), letters.join(sign))
        };
        match self {
            Self::Word(words) => words.join(" | "),
            Self::Number(low, high) => bounds(low, high),
            Self::WordOrNumber(words, low, high) => {
                format!("{} | {}", words.join(" | "), bounds(low, high))
            }
            Self::Ascending(count) => ordered(count, "0 ≤ ", " ≤ "),
            Self::Rising(count) => ordered(count, "", " < "),
            Self::Shares => "a,b (0 ≤ a ≤ b ≤ 1)".to_owned(),
            Self::Pair => "x,y".to_owned(),
            Self::Name => "*".to_owned(),
        }
    }
}

/// A parameter of one or more methods.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The key, as `--set` has it; one that ends with a dot is followed by a name.
    pub key: &'static str,
    /// What fits it.
    pub takes: Takes,
    /// The methods that read it.
    pub of: &'static [&'static str],
}

impl Parameter {
    const fn new(key: &'static str, takes: Takes, of: &'static [&'static str]) -> Self {
        Self { key, takes, of }
    }

    fn is(&self, key: &str) -> bool {
        match key.strip_prefix(self.key) {
            Some("") => !self.key.ends_with('.'),
            Some(name) => self.key.ends_with('.') && !name.is_empty(),
            None => false,
        }
    }
}

/// Why a setting does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No method reads the key.
    Unknown,
    /// None of the methods takes the value; what they take.
    Value(String),
}

/// The parameters that a method reads.
pub fn of_method(id: &str) -> impl Iterator<Item = &'static Parameter> + use<'_> {
    PARAMETERS.iter().filter(move |own| own.of.contains(&id))
}

/// Whether one of the methods can be set so; where none of them reads the key, whether any method can.
///
/// # Errors
/// See [`Misfit`].
pub fn check(methods: &[&Method], key: &str, value: &str) -> Result<(), Misfit> {
    // The settings of a matrix within another bear its name.
    let key = match key.split_once('.') {
        Some((method, rest))
            if !key.starts_with(SHARED_WEIGHTS) && super::registry::method(method).is_some() =>
        {
            rest
        }
        _ => key,
    };
    let known: Vec<&Parameter> = PARAMETERS.iter().filter(|own| own.is(key)).collect();
    if known.is_empty() {
        return Err(Misfit::Unknown);
    }
    let asked = |own: &&&Parameter| methods.iter().any(|method| own.of.contains(&method.id));
    let own: Vec<&Parameter> = known.iter().filter(asked).copied().collect();
    let judges = if own.is_empty() { known } else { own };
    if judges.iter().any(|own| own.takes.fits(value)) {
        return Ok(());
    }
    let mut patterns: Vec<String> = judges.iter().map(|own| own.takes.pattern()).collect();
    patterns.dedup();
    Err(Misfit::Value(patterns.join(" | ")))
}

const ANY: Takes = Takes::Number(f64::NEG_INFINITY, f64::INFINITY);
const NOT_NEGATIVE: Takes = Takes::Number(0.0, f64::INFINITY);
const RATIO: Takes = Takes::Number(0.0, 1.0);
const MONTHS: Takes = Takes::Number(1.0, 120.0);
const LIMIT: Takes = Takes::WordOrNumber(
    &["median", "mean", "target", "zero", "balanced"],
    f64::NEG_INFINITY,
    f64::INFINITY,
);
const PERIOD: Takes = Takes::Word(&["month", "quarter"]);

const CLASSED: &[&str] = &[
    "lorenz",
    "abc",
    "abc_measures",
    "abc_xyz",
    "value_stability",
    "margin_turnover",
];
const STEADY: &[&str] = &["xyz", "abc_xyz", "value_stability"];
const MATRICES: &[&str] = &[
    "quadrant",
    "potential",
    "margin_turnover",
    "value_stability",
    "fiocca",
    "shapiro",
    "turnbull_zolkiewski",
    "life_cycle_classes",
    "six_pack",
    "satisfaction_value",
    "risk_return",
    "portfolio_diagnosis",
    "kraljic",
    "kraljic_moves",
    "supplier_alignment",
    "supplier_preference",
    "preference_kraljic",
    "olsen_purchases",
    "olsen_relationships",
    "olsen_actions",
    "growth_share",
    "nine_box",
    "playbook",
    "supplier_playbook",
];

/// Every parameter, by method and key.
pub const PARAMETERS: &[Parameter] = &[
    Parameter::new(
        "rule",
        Takes::Word(&["value", "count", "computed"]),
        CLASSED,
    ),
    Parameter::new("thresholds", Takes::Shares, CLASSED),
    Parameter::new("thresholds", Takes::Ascending(2), &["xyz"]),
    Parameter::new("xyz", Takes::Ascending(2), STEADY),
    Parameter::new("period", PERIOD, STEADY),
    Parameter::new("period", PERIOD, &["covariance", "risk_return"]),
    Parameter::new("compare", Takes::Name, &["lorenz"]),
    Parameter::new("segment_first", Takes::Name, &["lorenz"]),
    Parameter::new("segment_second", Takes::Name, &["lorenz"]),
    Parameter::new("profit", Takes::Word(&["margin", "revenue"]), &["whale"]),
    Parameter::new("k", Takes::Number(0.0, 1e9), &["dependency"]),
    Parameter::new(
        "column",
        Takes::Name,
        &["breakdown", "coverage", "covariance"],
    ),
    Parameter::new("first", Takes::Name, &["treemap"]),
    Parameter::new("second", Takes::Name, &["treemap"]),
    Parameter::new(
        "months",
        MONTHS,
        &["activity", "coverage", "customer_classes", "btyd"],
    ),
    Parameter::new("months", Takes::Number(0.0, 600.0), &["whitespace"]),
    Parameter::new(
        "columns",
        Takes::Name,
        &["whitespace", "bridge", "similarities"],
    ),
    Parameter::new("cadence", Takes::Number(1.0, 100.0), &["activity"]),
    Parameter::new("quiet_days", Takes::Number(0.0, 3650.0), &["activity"]),
    Parameter::new("part", Takes::Number(0.01, 0.5), &["customer_classes"]),
    Parameter::new("frequency", Takes::Word(&["invoices", "days"]), &["rfm"]),
    Parameter::new("recency_limits", Takes::Rising(4), &["rfm"]),
    Parameter::new("frequency_limits", Takes::Rising(4), &["rfm"]),
    Parameter::new("monetary_limits", Takes::Rising(4), &["rfm"]),
    Parameter::new(
        "unit",
        Takes::Word(&["day", "week", "month"]),
        &["btyd", "lifetime_value"],
    ),
    Parameter::new(
        "discount",
        RATIO,
        &["btyd", "lifetime_value", "retention_what_if"],
    ),
    Parameter::new("retention", RATIO, &["lifetime_value", "retention_what_if"]),
    Parameter::new(
        "model",
        Takes::Word(&["simple", "btyd"]),
        &["lifetime_value"],
    ),
    Parameter::new("horizon", Takes::Number(0.0, 100.0), &["lifetime_value"]),
    Parameter::new("margin", ANY, &["retention_what_if"]),
    Parameter::new("acquisitions", NOT_NEGATIVE, &["retention_what_if"]),
    Parameter::new("retention_cost", NOT_NEGATIVE, &["retention_what_if"]),
    Parameter::new("acquisition_cost", NOT_NEGATIVE, &["retention_what_if"]),
    Parameter::new(
        "customers",
        Takes::Number(1.0, 1e12),
        &["retention_what_if"],
    ),
    Parameter::new("points", Takes::Number(0.0, 0.5), &["retention_what_if"]),
    Parameter::new("years", Takes::Number(1.0, 30.0), &["retention_what_if"]),
    Parameter::new(
        "step",
        Takes::Word(&["month", "quarter", "year"]),
        &["cohorts", "recurring"],
    ),
    Parameter::new(
        "step",
        Takes::Word(&["accounts", "relationships"]),
        &["fiocca"],
    ),
    Parameter::new("show", Takes::Word(&["active", "revenue"]), &["cohorts"]),
    Parameter::new(
        "show",
        Takes::Word(&["crosstab", "correlation"]),
        &["similarities"],
    ),
    Parameter::new("rows", Takes::Name, &["similarities"]),
    Parameter::new(
        "span",
        Takes::WordOrNumber(&["year", "quarter", "month"], 1.0, 120.0),
        &["bridge"],
    ),
    Parameter::new("against", Takes::Word(&["year", "before"]), &["bridge"]),
    Parameter::new(
        "level",
        Takes::Word(&["product", "category", "customer"]),
        &["supply_rhythm"],
    ),
    Parameter::new("ahead", Takes::Number(1.0, 730.0), &["supply_rhythm"]),
    Parameter::new("base", Takes::Word(&["stated", "open"]), &["wallet"]),
    Parameter::new(
        "rank",
        Takes::Word(&["balance", "revenue", "risk", "concentration"]),
        &["prospects"],
    ),
    Parameter::new("method", Takes::Word(&["pam", "kmeans"]), &["segments"]),
    Parameter::new("k", Takes::Number(2.0, 20.0), &["segments"]),
    Parameter::new("criteria", Takes::Name, &["segments"]),
    Parameter::new("categories", Takes::Name, &["segments"]),
    Parameter::new(
        "scaling",
        Takes::Word(&["z", "log_z", "log1p_z", "none"]),
        &["segments"],
    ),
    Parameter::new("picture", Takes::Word(&["table", "map"]), &["segments"]),
    Parameter::new("head", Takes::Number(0.0, 0.999_999), &["tail"]),
    Parameter::new("growth", NOT_NEGATIVE, &["life_cycle"]),
    Parameter::new("growth", Takes::Number(0.0, 100.0), &["six_pack"]),
    Parameter::new(
        "columns",
        Takes::Word(&["decision", "relationship"]),
        &["board"],
    ),
    Parameter::new("classes", Takes::Word(&["all", "ab"]), &["board"]),
    Parameter::new(
        "model",
        Takes::Word(&["kraljic", "supplier_alignment"]),
        &["playbook", "supplier_playbook"],
    ),
    Parameter::new("supplier", Takes::Name, &["playbook", "supplier_playbook"]),
    Parameter::new("x", Takes::Name, &["quadrant"]),
    Parameter::new("y", Takes::Name, &["quadrant"]),
    Parameter::new(
        "risk",
        Takes::Word(&["criterion", "probability", "variation"]),
        &["risk_return"],
    ),
    Parameter::new(
        "return",
        Takes::Word(&["margin", "profitability", "growth"]),
        &["risk_return"],
    ),
    Parameter::new(
        "trail",
        Takes::Word(&["year", "none"]),
        &["quadrant", "margin_turnover", "potential"],
    ),
    Parameter::new(
        "value",
        Takes::Word(&["rated", "criteria"]),
        &["supplier_alignment", "playbook", "supplier_playbook"],
    ),
    Parameter::new("x_threshold", LIMIT, MATRICES),
    Parameter::new("x_threshold2", LIMIT, MATRICES),
    Parameter::new("x_threshold3", LIMIT, MATRICES),
    Parameter::new("x_threshold4", LIMIT, MATRICES),
    Parameter::new("x_threshold5", LIMIT, MATRICES),
    Parameter::new("y_threshold", LIMIT, MATRICES),
    Parameter::new("y_threshold2", LIMIT, MATRICES),
    Parameter::new("y_threshold3", LIMIT, MATRICES),
    Parameter::new("y_threshold4", LIMIT, MATRICES),
    Parameter::new("y_threshold5", LIMIT, MATRICES),
    Parameter::new("x_target", ANY, MATRICES),
    Parameter::new("y_target", ANY, MATRICES),
    Parameter::new("x_spacing", Takes::Word(&["linear", "log"]), MATRICES),
    Parameter::new("y_spacing", Takes::Word(&["linear", "log"]), MATRICES),
    Parameter::new("scaling", Takes::Word(&["minmax", "percentile"]), MATRICES),
    Parameter::new("seed", ANY, MATRICES),
    Parameter::new("weight.", NOT_NEGATIVE, MATRICES),
    Parameter::new(
        "weight.",
        NOT_NEGATIVE,
        &["performance", "supplier_criteria"],
    ),
    Parameter::new(SHARED_WEIGHTS, NOT_NEGATIVE, &["supplier_criteria"]),
    Parameter::new("what_if.", Takes::Pair, MATRICES),
];
