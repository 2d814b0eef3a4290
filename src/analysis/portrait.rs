//! Everything the data say about one account, brought together for its portrait: what it brings over time, where it stands
//! in every matrix, what it buys and could buy, how it buys, what was decided about it.
//!
//! Nothing is worked out twice: what methods have answered comes from their [`Answers`]; the ledger is read once, for the
//! lines of this account and the sums it is held against.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::accounts::{Accounts, NOBODY, sheet_kind};
use super::amounts::LineFigures;
use super::periods::{months_up_to, period_of, settled};
use super::rfm::Segment;
use super::sum::Sum;
use super::{
    ActivityStatus, Class, Context, Group, MatrixResult, Outcome, Progress, Settings, Silent,
    methods,
};
use crate::model::{
    Dataset, Day, Decision, Kind, Measure, Month, Question, Table, WhitespaceCell, name_key,
};

/// At most so many periods are shown.
const MOST_PERIODS: i32 = 12;

/// What the methods of a group answered, by their id.
#[derive(Clone, Debug, Default)]
pub struct Answers(BTreeMap<&'static str, Outcome>);

impl Answers {
    /// Works out every method of a group: for exports, where no window has them.
    pub fn work_out(
        dataset: &Dataset,
        group: Group,
        question: &Question,
        settings: &dyn Fn(&str) -> Settings,
        progress: &dyn Progress,
    ) -> Self {
        let here = methods()
            .iter()
            .filter(|method| method.places.iter().any(|(at, _)| *at == group));
        let mut answers = Self::default();
        for method in here {
            if progress.cancelled() {
                break;
            }
            let settings = settings(method.id);
            let context = Context {
                dataset,
                question,
                settings: &settings,
                progress,
            };
            if let Ok(outcome) = (method.run)(&context) {
                answers.0.insert(method.id, outcome);
            }
        }
        answers
    }

    /// What a method answered.
    pub fn get(&self, method: &str) -> Option<&Outcome> {
        self.0.get(method)
    }

    /// How many have answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<(&'static str, Outcome)> for Answers {
    fn from_iter<I: IntoIterator<Item = (&'static str, Outcome)>>(answers: I) -> Self {
        Self(answers.into_iter().collect())
    }
}

/// The place of an account among all by what it brings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// What it brings: the measure of the group.
    pub value: f64,
    /// From 0.
    pub rank: usize,
    /// How many are compared.
    pub of: usize,
    /// Its share of what all bring; `NaN` where that is zero or less.
    pub share: f64,
    /// By value.
    pub class: Class,
}

/// What an account brought in a calendar period.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PeriodFigure {
    /// Its first month.
    pub start: Month,
    /// Months.
    pub months: i32,
    /// The measure.
    pub value: f64,
    /// The margin; `NaN` where the ledger has none.
    pub margin: f64,
    /// Whether the period goes on beyond the last day of the data.
    pub partial: bool,
}

/// The last twelve months of the data, of an account and of all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearFigures {
    /// What the account brought.
    pub value: f64,
    /// What it brought in the twelve months before; `NaN` where the data do not reach back so far.
    pub before: f64,
    /// Margin ÷ value; `NaN` where either is not known.
    pub margin: f64,
    /// The same of all accounts together.
    pub margin_of_all: f64,
    /// The last day.
    pub until: Day,
}

/// Where an account stands in a matrix.
#[derive(Clone, Debug)]
pub struct Stand {
    /// The method.
    pub method: &'static str,
    /// Its answer.
    pub matrix: Arc<MatrixResult>,
    /// The account among its items.
    pub item: usize,
}

/// A product, and whether the account buys it.
#[derive(Clone, Debug, PartialEq)]
pub struct Holding {
    /// The product.
    pub name: Arc<str>,
    /// Bought, open, not fitting, unknown.
    pub cell: WhitespaceCell,
}

/// What an account spends on what we offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct WalletFigures {
    /// With us.
    pub current: f64,
    /// Elsewhere or not yet.
    pub open: f64,
    /// With us, of both.
    pub share: f64,
}

/// How an account buys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Purchases {
    /// Lines of the ledger.
    pub lines: u32,
    /// The first.
    pub first: Day,
    /// The last.
    pub last: Day,
    /// Median days between its purchase days; `NaN` where it bought once, or nobody knows.
    pub gap_days: f64,
    /// How it stands by the calendar.
    pub status: Option<ActivityStatus>,
    /// Whether it is silent for longer than its own rhythm.
    pub quiet: bool,
    /// Its segment by recency and frequency.
    pub segment: Option<Segment>,
}

/// Everything about one account.
#[derive(Clone, Debug)]
pub struct Portrait {
    /// Its group of the rail.
    pub group: Group,
    /// Its kind.
    pub kind: Kind,
    /// Its name.
    pub name: Arc<str>,
    /// Its number among all, from 0: what it is called by behind a mask.
    pub number: u32,
    /// ISO code of the currency; empty where unknown.
    pub currency: String,
    /// What accounts of this group bring.
    pub measure: Measure,
    /// The day the data end; [`Day::NONE`] where nobody knows.
    pub as_of: Day,
    /// Its place among all.
    pub position: Option<Position>,
    /// The last twelve months.
    pub year: Option<YearFigures>,
    /// Period by period, at most twelve; none without a dated ledger.
    pub periods: Vec<PeriodFigure>,
    /// Where it stands in each matrix that has a place for it.
    pub stands: Vec<Stand>,
    /// What it buys and could buy, in the order of the matrix.
    pub products: Vec<Holding>,
    /// Its wallet.
    pub wallet: Option<WalletFigures>,
    /// What it is worth over the years ahead, the years (`None` for ever) and the discount.
    pub lifetime: Option<(f64, Option<u32>, f64)>,
    /// How it buys.
    pub purchases: Option<Purchases>,
    /// Its sheet and its row there.
    pub sheet: Option<(Arc<Table>, usize)>,
    /// What was decided about it.
    pub decision: Option<Decision>,
}

impl Portrait {
    /// The portrait of the account of a name; `None` where the data do not know it. `question` is that of the group;
    /// its filters do not hide the account's own figures.
    pub fn of(
        dataset: &Dataset,
        group: Group,
        name: &str,
        question: &Question,
        answers: &Answers,
    ) -> Option<Self> {
        let by = group.by();
        let kind = sheet_kind(&by)?;
        let measure = match kind {
            Kind::Suppliers => Measure::Spend,
            _ => Measure::Revenue,
        };
        let own = Question {
            by,
            measure: measure.clone(),
            as_of: question.as_of,
            ..Question::default()
        };
        let settings = Settings::default();
        let context = Context {
            dataset,
            question: &own,
            settings: &settings,
            progress: &Silent,
        };
        let accounts = Accounts::new(&context).ok()?;
        let members = accounts.members.clone();
        let at = find(&members, name)?;
        let member = &members[at];
        let ledger = history(&accounts, at, &measure);
        let sheet = dataset.table(kind).cloned();
        let decisions = dataset.decisions.by_name(kind, &dataset.names);
        let mut portrait = Self {
            group,
            kind,
            name: member.name.clone(),
            number: member.number,
            currency: dataset.currency.clone().unwrap_or_default(),
            measure,
            as_of: accounts.as_of,
            position: position(answers, &member.name),
            year: ledger.as_ref().and_then(|found| found.year),
            periods: Vec::new(),
            stands: stands(answers, group, &member.name),
            products: products(answers, &member.name),
            wallet: wallet(answers, &member.name),
            lifetime: lifetime(answers, &member.name),
            purchases: None,
            sheet: sheet.zip(member.row.map(|row| row as usize)),
            decision: decisions
                .get(&name_key(&member.name))
                .map(|&known| known.clone()),
        };
        if let Some(found) = ledger {
            portrait.purchases = Some(purchases(answers, &member.name, &found));
            portrait.periods = found.periods;
        }
        Some(portrait)
    }

    /// What lies open with it: by the products of the whitespace, else by its wallet; `None` where nobody knows.
    pub fn open(&self) -> Option<f64> {
        let open = |holding: &Holding| match holding.cell {
            WhitespaceCell::Open(value) if value.is_finite() => Some(value),
            _ => None,
        };
        let known: Vec<f64> = self.products.iter().filter_map(open).collect();
        if known.is_empty() {
            return self.wallet.map(|wallet| wallet.open);
        }
        Some(super::sum::sum(known))
    }
}

fn find(members: &[super::Member], name: &str) -> Option<usize> {
    members
        .iter()
        .position(|member| &*member.name == name)
        .or_else(|| {
            let key = name_key(name);
            members
                .iter()
                .position(|member| name_key(&member.name) == key)
        })
}

/// What the ledger says of one account.
struct History {
    lines: u32,
    first: Day,
    last: Day,
    periods: Vec<PeriodFigure>,
    year: Option<YearFigures>,
}

/// Sums of an account and of all in a year.
#[derive(Default)]
struct YearSums {
    own: Sum,
    before: Sum,
    own_margin: Sum,
    own_base: Sum,
    all_base: Sum,
    all_margin: Sum,
}

fn history(accounts: &Accounts<'_>, at: usize, measure: &Measure) -> Option<History> {
    let lines = accounts.lines.as_ref()?;
    let days = lines.days?;
    let by = &accounts.context.question.by;
    let figures = LineFigures::new(lines.table, by, measure)?;
    let margins = LineFigures::new(lines.table, by, &Measure::Margin);
    let end = settled(accounts.as_of);
    let year_start = months_up_to(end, 12);
    let before_start = months_up_to(Day(year_start.0 - 1), 12);
    let mut own: Vec<(Day, f64, f64)> = Vec::new();
    let mut year = YearSums::default();
    let mut start = end;
    for (line, &day) in days.iter().enumerate() {
        let account = lines.account(line);
        if account == NOBODY || !day.is_some() || day > end || !lines.kept(line) {
            continue;
        }
        let value = figures.at(line);
        if !value.is_finite() {
            continue;
        }
        start = start.min(day);
        let is_own = account as usize == at;
        let in_year = day >= year_start;
        if !is_own && !in_year {
            continue;
        }
        let margin = margins
            .as_ref()
            .map_or(f64::NAN, |margins| margins.at(line));
        if in_year && margin.is_finite() {
            year.all_base.add(value);
            year.all_margin.add(margin);
        }
        if is_own {
            own.push((day, value, margin));
            match () {
                () if in_year => {
                    year.own.add(value);
                    if margin.is_finite() {
                        year.own_base.add(value);
                        year.own_margin.add(margin);
                    }
                }
                () if day >= before_start => year.before.add(value),
                () => {}
            }
        }
    }
    if own.is_empty() {
        return None;
    }
    let has_margin = margins.is_some();
    // A line without a cost has no part in a margin rate.
    let rate = |margin: &Sum, base: &Sum| match base.value() {
        base if has_margin && base > 0.0 => margin.value() / base,
        _ => f64::NAN,
    };
    let reaches_back = start <= before_start.plus_months(1);
    Some(History {
        lines: u32::try_from(own.len()).unwrap_or(u32::MAX),
        first: own.iter().map(|line| line.0).min()?,
        last: own.iter().map(|line| line.0).max()?,
        periods: by_period(&own, start, end, has_margin),
        year: Some(YearFigures {
            value: year.own.value(),
            before: if reaches_back {
                year.before.value()
            } else {
                f64::NAN
            },
            margin: rate(&year.own_margin, &year.own_base),
            margin_of_all: rate(&year.all_margin, &year.all_base),
            until: end,
        }),
    })
}

/// Quarters where the data are longer than fifteen months, else months; years where quarters were more than twenty.
fn by_period(own: &[(Day, f64, f64)], start: Day, end: Day, has_margin: bool) -> Vec<PeriodFigure> {
    let (Some(first), Some(last)) = (start.month(), end.month()) else {
        return Vec::new();
    };
    let months = match last.0 - first.0 + 1 {
        0..=15 => 1,
        16..=60 => 3,
        _ => 12,
    };
    let last = last.0.div_euclid(months);
    let first = first.0.div_euclid(months).max(last - MOST_PERIODS + 1);
    let count = (last - first + 1).max(0) as usize;
    let mut sums = vec![(Sum::default(), Sum::default()); count];
    for &(day, value, margin) in own {
        let slot = period_of(day, months)
            .and_then(|period| usize::try_from(period - first).ok())
            .and_then(|at| sums.get_mut(at));
        if let Some((total, kept)) = slot {
            total.add(value);
            kept.add(if margin.is_finite() { margin } else { 0.0 });
        }
    }
    let figure = |(at, (total, kept)): (usize, &(Sum, Sum))| {
        let start = Month((first + at as i32) * months);
        PeriodFigure {
            start,
            months,
            value: total.value(),
            margin: if has_margin { kept.value() } else { f64::NAN },
            partial: end.0 + 1 < Month(start.0 + months).first_day().0,
        }
    };
    sums.iter().enumerate().map(figure).collect()
}

fn position(answers: &Answers, name: &str) -> Option<Position> {
    let Some(Outcome::Abc(abc)) = answers.get("abc") else {
        return None;
    };
    let rank = (0..abc.ranked.len()).find(|&rank| abc.ranked.name(rank) == name)?;
    let (value, total) = (abc.ranked.values[rank], abc.ranked.total());
    Some(Position {
        value,
        rank,
        of: abc.ranked.len(),
        share: if total > 0.0 { value / total } else { f64::NAN },
        class: abc.class(rank),
    })
}

fn stands(answers: &Answers, group: Group, name: &str) -> Vec<Stand> {
    let stand = |method: &'static super::Method| {
        let here = method.places.iter().any(|(at, _)| *at == group);
        let Some(Outcome::Matrix(matrix)) = answers.get(method.id).filter(|_| here) else {
            return None;
        };
        let item = (0..matrix.plane.items.len()).find(|&item| matrix.plane.name(item) == name)?;
        Some(Stand {
            method: method.id,
            matrix: matrix.clone(),
            item,
        })
    };
    methods().iter().filter_map(stand).collect()
}

fn products(answers: &Answers, name: &str) -> Vec<Holding> {
    let Some(Outcome::Whitespace(sheet)) = answers.get("whitespace") else {
        return Vec::new();
    };
    let members = &sheet.population.members;
    let Some(row) = members.iter().position(|member| &*member.name == name) else {
        return Vec::new();
    };
    let holding = |(column, offering): (usize, &super::whitespace::Offering)| Holding {
        name: offering.name.clone(),
        cell: sheet.cell(row, column),
    };
    sheet.offerings.iter().enumerate().map(holding).collect()
}

fn wallet(answers: &Answers, name: &str) -> Option<WalletFigures> {
    let Some(Outcome::Wallet(wallets)) = answers.get("wallet") else {
        return None;
    };
    let wallet = wallets.of(name)?;
    Some(WalletFigures {
        current: wallet.current,
        open: wallet.open,
        share: wallet.share,
    })
}

fn lifetime(answers: &Answers, name: &str) -> Option<(f64, Option<u32>, f64)> {
    let Some(Outcome::Lifetime(result)) = answers.get("lifetime_value") else {
        return None;
    };
    let ranked = &result.ranked;
    let rank = (0..ranked.len()).find(|&rank| ranked.name(rank) == name)?;
    let params = &result.params;
    Some((ranked.values[rank], params.horizon, params.discount))
}

fn purchases(answers: &Answers, name: &str, found: &History) -> Purchases {
    let mut purchases = Purchases {
        lines: found.lines,
        first: found.first,
        last: found.last,
        gap_days: f64::NAN,
        status: None,
        quiet: false,
        segment: None,
    };
    let member = |population: &super::Population| {
        let members = &population.members;
        members.iter().position(|member| &*member.name == name)
    };
    if let Some(Outcome::Activity(activity)) = answers.get("activity")
        && let Some(item) = member(&activity.population).and_then(|at| activity.items.get(at))
    {
        purchases.gap_days = item.median_gap_days;
        purchases.status = Some(item.status);
        purchases.quiet = item.quiet;
    }
    if let Some(Outcome::Rfm(rfm)) = answers.get("rfm")
        && let Some(item) = member(&rfm.population).and_then(|at| rfm.items.get(at))
    {
        purchases.segment = Some(item.segment);
    }
    purchases
}
