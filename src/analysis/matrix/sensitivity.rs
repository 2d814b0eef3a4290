//! How much a position hangs on the weights: draws of other weights around the user's.

use super::{Item, Part};
use crate::analysis::Settings;

/// How closely the draws keep to the user's weights: the sum of the Dirichlet's parameters. At 50, a weight of one
/// quarter is drawn with a standard deviation of 6 points.
const CONCENTRATION: f64 = 50.0;

/// Beyond this many accounts, the question is not asked: nobody reads one bubble in 20 000.
const MOST: usize = 20_000;

/// The scores of one axis.
pub(super) struct Shares<'a> {
    /// Criterion by criterion, one a member.
    pub scores: &'a [Vec<f64>],
    /// Their weights.
    pub parts: &'a [Part],
}

/// The weighted mean of the criteria that have a value, and the share of the weights they have, one a member.
pub(super) fn weigh(
    scores: &[Vec<f64>],
    weights: &[f64],
    count: usize,
    at: &mut Vec<f64>,
    coverage: &mut Vec<f64>,
) {
    at.clear();
    at.resize(count, 0.0);
    coverage.clear();
    coverage.resize(count, 0.0);
    for (scores, &weight) in scores.iter().zip(weights) {
        for ((at, coverage), &score) in at.iter_mut().zip(coverage.iter_mut()).zip(scores) {
            if !score.is_nan() {
                *at += weight * score;
                *coverage += weight;
            }
        }
    }
    let total: f64 = weights.iter().sum();
    for (at, coverage) in at.iter_mut().zip(coverage) {
        *at = if *coverage > 0.0 {
            *at / *coverage
        } else {
            f64::NAN
        };
        *coverage = if total > 0.0 { *coverage / total } else { 0.0 };
    }
}

/// Where each account would lie with other weights, drawn once: where the limits lie does not matter to it.
#[derive(Clone, Debug, Default)]
pub(super) struct Draws {
    /// The seed they came from.
    seed: f64,
    /// Draw by draw one an item; empty where the axis is not composite.
    x: Vec<f32>,
    y: Vec<f32>,
}

impl Draws {
    /// The seed that settings ask for.
    pub fn seed(settings: &Settings) -> f64 {
        settings.number("seed").unwrap_or(1.0)
    }

    /// Whether the same draws would be made again.
    pub fn stay(&self, settings: &Settings) -> bool {
        self.x.is_empty() && self.y.is_empty() || self.seed == Self::seed(settings)
    }

    /// Draws other weights; nothing where no axis is composite, or where there are too many accounts for anyone to read.
    pub fn new(items: &[Item], members: usize, axes: [Shares<'_>; 2], settings: &Settings) -> Self {
        let seed = Self::seed(settings);
        let composite = axes.iter().any(|axis| axis.parts.len() > 1);
        let count = items.len();
        let mut drawn = Self {
            seed,
            ..Self::default()
        };
        if !composite || count == 0 || count > MOST {
            return drawn;
        }
        let mut random = Random::new(seed.to_bits());
        let (mut at, mut coverage) = (Vec::new(), Vec::new());
        for _ in 0..(1_000_000 / count).clamp(50, 1000) {
            for (axis, drawn) in axes.iter().zip([&mut drawn.x, &mut drawn.y]) {
                if axis.parts.len() > 1 {
                    let weights = random.dirichlet(axis.parts);
                    weigh(axis.scores, &weights, members, &mut at, &mut coverage);
                    drawn.extend(items.iter().map(|item| at[item.member as usize] as f32));
                }
            }
        }
        drawn
    }

    /// For each item the share of draws in which it leaves its cell; empty where nothing was drawn.
    pub fn leaving<C: PartialEq>(&self, items: &[Item], cell: impl Fn(f64, f64) -> C) -> Vec<f64> {
        let count = items.len();
        let draws = self.x.len().max(self.y.len()) / count.max(1);
        if draws == 0 {
            return Vec::new();
        }
        let homes: Vec<C> = items.iter().map(|item| cell(item.x, item.y)).collect();
        let mut left = vec![0u32; count];
        for draw in 0..draws {
            let at = |drawn: &[f32], index: usize, own: f64| match drawn.get(draw * count + index) {
                // The draws have seven digits: one that stays where it was stays on its side of a limit.
                Some(&at) if (f64::from(at) - own).abs() > 1e-4 => f64::from(at),
                _ => own,
            };
            for (index, (item, left)) in items.iter().zip(&mut left).enumerate() {
                let (x, y) = (at(&self.x, index, item.x), at(&self.y, index, item.y));
                *left += u32::from(cell(x, y) != homes[index]);
            }
        }
        let share = |left: u32| f64::from(left) / draws as f64;
        left.into_iter().map(share).collect()
    }
}

/// How a ranking by a composite score fares with other weights.
#[derive(Clone, Debug, Default)]
pub struct Steadiness {
    /// For each account the share of draws in which it comes to the other side of the limit; empty where nothing was drawn.
    pub leaving: Vec<f64>,
    /// The share of draws in which the first stays first (or shares the first place); `NaN` where nothing was drawn.
    pub first: f64,
}

/// Draws other weights for a ranking: `at` holds member and score of each account, the first one first.
pub fn steadiness(
    at: &[(u32, f64)],
    scores: &[Vec<f64>],
    parts: &[Part],
    limit: f64,
    settings: &Settings,
) -> Steadiness {
    let items: Vec<Item> = (at.iter())
        .map(|&(member, x)| Item {
            member,
            x,
            y: 0.0,
            size: f64::NAN,
            value: f64::NAN,
            coverage: 1.0,
            evidence: 1.0,
        })
        .collect();
    let members = scores.first().map_or(0, Vec::len);
    let none = Shares {
        scores: &[],
        parts: &[],
    };
    let drawn = Draws::new(&items, members, [Shares { scores, parts }, none], settings);
    let rounds = drawn.x.chunks_exact(items.len().max(1));
    let firsts = (rounds.clone()).filter(|round| {
        let most = round.iter().copied().fold(f32::NEG_INFINITY, f32::max);
        round.first().is_some_and(|first| *first >= most - 1e-4)
    });
    let count = rounds.len();
    Steadiness {
        leaving: drawn.leaving(&items, |x, _| x >= limit),
        first: match count {
            0 => f64::NAN,
            _ => firsts.count() as f64 / count as f64,
        },
    }
}

/// A small generator (SplitMix64, Steele, Lea & Flood 2014): the same seed draws the same weights on any machine.
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Above 0, below 1.
    fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) / (1u64 << 53) as f64
    }

    /// Box & Muller 1958.
    fn normal(&mut self) -> f64 {
        (-2.0 * self.uniform().ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Marsaglia & Tsang 2000.
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.uniform().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        let c = 1.0 / (9.0 * d).sqrt();
        loop {
            let normal = self.normal();
            let v = (1.0 + c * normal).powi(3);
            if v > 0.0 && self.uniform().ln() < 0.5 * normal * normal + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    /// Weights around those of `parts`; a weight of zero stays zero.
    fn dirichlet(&mut self, parts: &[Part]) -> Vec<f64> {
        let mut draws: Vec<f64> = parts
            .iter()
            .map(|part| {
                if part.weight > 0.0 {
                    self.gamma(CONCENTRATION * part.weight)
                } else {
                    0.0
                }
            })
            .collect();
        let total: f64 = draws.iter().sum();
        for draw in &mut draws {
            *draw /= total;
        }
        draws
    }
}
