//! Customer classes: without value, lapsed, new, most profitable, complex, recurring. A customer may be several of them.

use std::sync::Arc;

use super::abc::ClassShare;
use super::accounts::Accounts;
use super::ranked::share;
use super::sum::sum;
use super::{Context, Family, Group, Method, Need, Outcome, Population, Settings, Unavailable};
use crate::model::{Day, Field, Measure};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "customer_classes",
    places: &[(Group::Customers, Family::ValueClasses)],
    needs: &[Need::DatedSales],
    source: "Customer types of the trade: new, recurring, lapsed; complex; most profitable; without value",
    run,
    adjust,
};

/// What a customer can be; text key `customer-class-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CustomerClass {
    /// Margin of zero or less, and no strategic reason.
    WithoutValue,
    /// No purchase within the window.
    Lapsed,
    /// First purchase within the window.
    New,
    /// Among the fifth with the largest margin, above zero.
    MostProfitable,
    /// Hard to work with, or among the fifth that is costliest to serve for its revenue.
    Complex,
    /// Bought within the window and before it.
    Recurring,
}

impl CustomerClass {
    /// Every class, in the order in which the first that holds names a customer.
    pub const ALL: [Self; 6] = [
        Self::WithoutValue,
        Self::Lapsed,
        Self::New,
        Self::MostProfitable,
        Self::Complex,
        Self::Recurring,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::WithoutValue => "without_value",
            Self::Lapsed => "lapsed",
            Self::New => "new",
            Self::MostProfitable => "most_profitable",
            Self::Complex => "complex",
            Self::Recurring => "recurring",
        }
    }
}

/// Parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CustomerClassesParams {
    /// The window in months (`months`, default 12).
    pub months: i32,
    /// The share of customers that counts as most profitable and as costliest (`part`, default 0.2).
    pub part: f64,
}

impl CustomerClassesParams {
    /// Reads `months` and `part`; what is missing or out of range has its default.
    pub fn read(settings: &Settings) -> Self {
        let months = settings
            .number("months")
            .filter(|n| (1.0..=120.0).contains(n));
        let part = settings.number("part").filter(|n| (0.01..=0.5).contains(n));
        Self {
            months: months.map_or(12, |months| months.round() as i32),
            part: part.unwrap_or(0.2),
        }
    }
}

/// What is known of a customer, whatever the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Known {
    /// First and last purchase.
    pub span: (Day, Day),
    /// Margin; `NaN` where unknown.
    pub margin: f64,
    /// Cost to serve ÷ revenue; `NaN` where unknown.
    pub cost: f64,
    /// Rated as hard to work with.
    pub hard: bool,
    /// A strategic reason to keep it: it teaches us much, or research is shared.
    pub strategic: bool,
}

/// Customers by class.
#[derive(Clone, Debug)]
pub struct CustomerClassesResult {
    /// The customers.
    pub population: Arc<Population>,
    /// The parameters.
    pub params: CustomerClassesParams,
    /// What is known of each member.
    pub known: Arc<[Known]>,
    /// Which classes each member is of, in the order of [`CustomerClass::ALL`].
    pub holds: Vec<[bool; 6]>,
    /// The first of them.
    pub class: Vec<CustomerClass>,
    /// Everyone of a class.
    pub all: [ClassShare; 6],
    /// Those that a class names: together they are all customers.
    pub named: [ClassShare; 6],
    /// Whether margins are known, and whether effort is.
    pub has: [bool; 2],
}

impl CustomerClassesResult {
    /// Whether the data tell who is of a class: without margins nobody can be called most profitable or without value,
    /// without effort nobody complex.
    pub fn can_tell(&self, class: CustomerClass) -> bool {
        match class {
            CustomerClass::MostProfitable | CustomerClass::WithoutValue => self.has[0],
            CustomerClass::Complex => self.has[1],
            _ => true,
        }
    }
}

/// The method.
///
/// # Errors
/// [`Need::DatedSales`] without a ledger that has dates, customers and amounts.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let accounts = Accounts::new(context)?;
    let (measured, days) = accounts.bought()?;
    let of = |measure: &Measure| accounts.measured(measure).map(|own| own.values);
    let margin = of(&Measure::Margin);
    let revenue = of(&Measure::Revenue);
    let field = |field: Field| {
        let column = accounts.sheet()?.column(field)?;
        Some(accounts.criterion(column))
    };
    let cost = field(Field::CostToServe);
    let cooperation = field(Field::Cooperation);
    let reasons = [field(Field::Learning), field(Field::RdCooperation)];
    let known_of = |account: usize| {
        let at = |values: &Option<Vec<f64>>| values.as_ref().map_or(f64::NAN, |own| own[account]);
        let own = days.of(account);
        let first = own.first().copied().unwrap_or(Day::NONE);
        let ratio = at(&cost) / at(&revenue);
        Known {
            span: (first, own.last().copied().unwrap_or(Day::NONE)),
            margin: at(&margin),
            cost: if ratio.is_finite() && ratio >= 0.0 {
                ratio
            } else {
                f64::NAN
            },
            hard: at(&cooperation) <= 0.0,
            strategic: reasons.iter().any(|reason| at(reason) >= 100.0),
        }
    };
    let all: Vec<Known> = (0..accounts.members.len()).map(known_of).collect();
    let (population, account) = accounts.into_population(measured, false);
    let known = account
        .iter()
        .map(|&account| all[account as usize])
        .collect();
    let params = CustomerClassesParams::read(context.settings);
    let result = classify(Arc::new(population), known, params);
    Ok(Outcome::CustomerClasses(Arc::new(result)))
}

/// Another window or part on what is known.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::CustomerClasses(before) = outcome else {
        return None;
    };
    let result = classify(
        before.population.clone(),
        before.known.clone(),
        CustomerClassesParams::read(settings),
    );
    Some(Outcome::CustomerClasses(Arc::new(result)))
}

/// The least figure of the given part of the members with the largest; infinite where nobody has one.
fn limit(figures: impl Iterator<Item = f64>, part: f64) -> f64 {
    let mut figures: Vec<f64> = figures.filter(|figure| figure.is_finite()).collect();
    figures.sort_by(|a, b| b.total_cmp(a));
    let count = (part * figures.len() as f64 - 1e-9).ceil().max(0.0) as usize;
    match count.checked_sub(1) {
        Some(last) => figures[last],
        None => f64::INFINITY,
    }
}

fn classify(
    population: Arc<Population>,
    known: Arc<[Known]>,
    params: CustomerClassesParams,
) -> CustomerClassesResult {
    let window = population.as_of.plus_months(-params.months);
    let margin = limit(known.iter().map(|of| of.margin), params.part);
    let cost = limit(known.iter().map(|of| of.cost), params.part);
    let holds: Vec<[bool; 6]> = known
        .iter()
        .map(|of| {
            let (first, last) = of.span;
            [
                of.margin <= 0.0 && !of.strategic,
                last <= window,
                first > window,
                of.margin > 0.0 && of.margin >= margin,
                of.hard || (of.cost > 0.0 && of.cost >= cost),
                first <= window && last > window,
            ]
        })
        .collect();
    let class: Vec<CustomerClass> = holds
        .iter()
        .map(|holds| {
            let first = holds.iter().position(|&holds| holds);
            CustomerClass::ALL[first.unwrap_or(CustomerClass::ALL.len() - 1)]
        })
        .collect();
    let of = |belongs: &dyn Fn(usize) -> bool| {
        let own = || (0..known.len()).filter(|&member| belongs(member));
        let value = sum(own().map(|member| population.values[member]));
        ClassShare {
            count: own().count(),
            value,
            share: share(value, population.total),
        }
    };
    CustomerClassesResult {
        all: CustomerClass::ALL.map(|wanted| of(&|member| holds[member][wanted as usize])),
        named: CustomerClass::ALL.map(|wanted| of(&|member| class[member] == wanted)),
        has: [
            known.iter().any(|of| !of.margin.is_nan()),
            known.iter().any(|of| !of.cost.is_nan() || of.hard),
        ],
        class,
        holds,
        population,
        params,
        known,
    }
}
