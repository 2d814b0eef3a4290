//! ABC classes: by value, by count, and computed from the curve.

use std::sync::Arc;

use super::ranked::{Ranked, share};
use super::{Context, Method, Need, Outcome, Settings, Unavailable, population};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "abc",
    places: Method::CONCENTRATION,
    needs: &[Need::Amounts],
    source: "Dickie 1951, ABC inventory analysis shoots for dollars; Ultsch & Lötsch 2015 (computed limits)",
    run,
    adjust,
};

/// The three classes.
pub const CLASSES: [Class; 3] = [Class::A, Class::B, Class::C];

/// A class of importance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Class {
    A,
    B,
    C,
}

impl Class {
    /// `A`, `B`, `C`.
    pub fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

/// Where the limits come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum AbcRule {
    /// Cumulative share of the measure before the account (Dickie 1951): below 80 % A, below 95 % B.
    #[default]
    Value,
    /// Share of the accounts: the first 20 % A, the next 30 % B.
    Count,
    /// From the curve itself (Ultsch & Lötsch 2015).
    Computed,
}

impl AbcRule {
    /// Every rule.
    pub const ALL: [Self; 3] = [Self::Value, Self::Count, Self::Computed];

    /// The id, as `--set rule=` and JSON have it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Value => "value",
            Self::Count => "count",
            Self::Computed => "computed",
        }
    }
}

/// Parameters: `rule` and `thresholds` (two cumulative ratios, ascending).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AbcParams {
    /// Where the limits come from.
    pub rule: AbcRule,
    /// Upper ends of A and B as ratios 0–1: of the measure (by value) or of the accounts (by count); not used by
    /// [`AbcRule::Computed`].
    pub thresholds: [f64; 2],
}

impl AbcParams {
    /// Reads `rule` and `thresholds`; what is missing, out of range or not ascending has its default (0.8 and 0.95 by
    /// value, 0.2 and 0.5 by count). Percentages above 1 are read as such (`80,95`).
    pub fn read(settings: &Settings) -> Self {
        let rule = settings
            .word("rule")
            .and_then(|word| AbcRule::ALL.into_iter().find(|rule| rule.id() == word))
            .unwrap_or_default();
        let thresholds = settings
            .numbers("thresholds")
            .and_then(|numbers| <[f64; 2]>::try_from(numbers).ok())
            .map(|[a, b]| {
                if a > 1.0 || b > 1.0 {
                    [a / 100.0, b / 100.0]
                } else {
                    [a, b]
                }
            })
            .filter(|&[a, b]| a >= 0.0 && a <= b && b <= 1.0);
        Self {
            rule,
            thresholds: thresholds.unwrap_or(match rule {
                AbcRule::Count => [0.2, 0.5],
                AbcRule::Value | AbcRule::Computed => [0.8, 0.95],
            }),
        }
    }
}

/// One class: how many accounts, and what they bring.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ClassShare {
    /// Accounts.
    pub count: usize,
    /// Their sum.
    pub value: f64,
    /// Their share of the total; `NaN` where that is zero or less.
    pub share: f64,
}

/// Where the classes end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AbcCut {
    /// Ranks after the last A and after the last B.
    pub ends: [usize; 2],
    /// A, B, C.
    pub classes: [ClassShare; 3],
    /// The limits in use, as cumulative shares of the measure (by value, computed) or of the accounts (by count).
    pub limits: [f64; 2],
}

impl AbcCut {
    /// The class of a rank (from 0).
    pub fn class(&self, rank: usize) -> Class {
        if rank < self.ends[0] {
            Class::A
        } else if rank < self.ends[1] {
            Class::B
        } else {
            Class::C
        }
    }
}

/// Accounts in three classes.
#[derive(Clone, Debug)]
pub struct AbcResult {
    /// The accounts in order; the class of a rank is [`AbcResult::class`].
    pub ranked: Arc<Ranked>,
    /// The parameters.
    pub params: AbcParams,
    /// Where the classes end, and what is in them.
    pub cut: AbcCut,
}

impl AbcResult {
    /// The class of a rank (from 0).
    pub fn class(&self, rank: usize) -> Class {
        self.cut.class(rank)
    }
}

/// The method.
///
/// # Errors
/// See [`population::population`].
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let ranked = Arc::new(Ranked::new(population::population(context)?));
    let params = AbcParams::read(context.settings);
    let cut = cut(&ranked, &params);
    Ok(Outcome::Abc(Arc::new(AbcResult {
        ranked,
        params,
        cut,
    })))
}

/// New limits on the same order: two binary searches.
pub fn adjust(outcome: &Outcome, settings: &Settings) -> Option<Outcome> {
    let Outcome::Abc(before) = outcome else {
        return None;
    };
    let params = AbcParams::read(settings);
    Some(Outcome::Abc(Arc::new(AbcResult {
        ranked: before.ranked.clone(),
        params,
        cut: cut(&before.ranked, &params),
    })))
}

/// Where the classes end under a rule.
///
/// By value, the cumulative share is that of the accounts above zero (credit balances would otherwise push it past
/// 100 %); whoever has zero or less is C. Equal values share the better class of their tie.
pub fn cut(ranked: &Ranked, params: &AbcParams) -> AbcCut {
    let (ends, limits) = match params.rule {
        AbcRule::Value => (by_value(ranked, params.thresholds), params.thresholds),
        AbcRule::Count => (by_count(ranked, params.thresholds), params.thresholds),
        AbcRule::Computed => computed(ranked),
    };
    let bounds = [0, ends[0], ends[1], ranked.len()];
    let total = ranked.total();
    let classes = [0, 1, 2].map(|class| {
        let (start, end) = (bounds[class], bounds[class + 1]);
        let value = ranked.cumulative[end] - ranked.cumulative[start];
        ClassShare {
            count: end - start,
            value,
            share: share(value, total),
        }
    });
    AbcCut {
        ends,
        classes,
        limits,
    }
}

fn by_value(ranked: &Ranked, thresholds: [f64; 2]) -> [usize; 2] {
    let total = ranked.total_positive();
    let sums = &ranked.cumulative[..ranked.positive];
    let end = |threshold: f64| {
        let end = sums.partition_point(|&before| before / total < threshold);
        ranked.end_of_tie(end).min(ranked.positive)
    };
    let first = end(thresholds[0]);
    [first, end(thresholds[1]).max(first)]
}

fn by_count(ranked: &Ranked, thresholds: [f64; 2]) -> [usize; 2] {
    let n = ranked.len();
    let end = |ratio: f64| ((ratio * n as f64 - 1e-9).ceil().max(0.0) as usize).min(n);
    let first = end(thresholds[0]);
    [first, end(thresholds[1]).max(first)]
}

/// Ultsch & Lötsch 2015, "Computed ABC analysis for rational selection of most informative variables in multivariate
/// data" (PLoS ONE 10:e0129767): A ends where the curve is nearest to the ideal point (0, 1); B ends where it is
/// nearest to (the break-even point's x, 1), the break-even point being where the slope of the curve is 1.
fn computed(ranked: &Ranked) -> ([usize; 2], [f64; 2]) {
    let n = ranked.positive;
    let total = ranked.total_positive();
    if n == 0 {
        return ([0, 0], [0.0, 0.0]);
    }
    let point = |k: usize| (k as f64 / n as f64, ranked.cumulative[k] / total);
    let nearest = |x: f64, from: usize| {
        let mut best = (f64::INFINITY, from);
        for k in from..=n {
            let (px, py) = point(k);
            let distance = (px - x).powi(2) + (py - 1.0).powi(2);
            if distance < best.0 {
                best = (distance, k);
            }
        }
        best.1
    };
    let pareto = nearest(0.0, 1);
    let mean = total / n as f64;
    let break_even = ranked.values[..n].partition_point(|&value| value > mean);
    // The paper orders them so that A is the nearer: an undeterminedly flat curve swaps the two points.
    let (a, other) = (pareto.min(break_even.max(1)), pareto.max(break_even));
    let c = nearest(point(other).0, other.max(a));
    let first = ranked.end_of_tie(a).min(n);
    let second = ranked.end_of_tie(c).min(n).max(first);
    ([first, second], [point(first).1, point(second).1])
}
