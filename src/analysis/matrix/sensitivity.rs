//! How much a position hangs on the weights: draws of other weights around the user's.

use super::{Part, Plane};
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

/// For each item the share of draws in which it leaves its cell; empty where there is nothing to draw.
pub(super) fn leaving(
    plane: &Plane,
    axes: [Shares<'_>; 2],
    cell: &dyn Fn(f64, f64) -> usize,
    settings: &Settings,
) -> Vec<f32> {
    let composite = axes.iter().any(|axis| axis.parts.len() > 1);
    let count = plane.items.len();
    if !composite || count == 0 || count > MOST {
        return Vec::new();
    }
    let draws = (1_000_000 / count).clamp(50, 1000);
    let mut random = Random::new(settings.number("seed").unwrap_or(1.0).to_bits());
    let members = plane.population.members.len();
    let mut left = vec![0u32; count];
    let mut positions = [Vec::new(), Vec::new()];
    let mut coverage = Vec::new();
    for _ in 0..draws {
        for (axis, positions) in axes.iter().zip(&mut positions) {
            if axis.parts.len() > 1 {
                let weights = random.dirichlet(axis.parts);
                weigh(axis.scores, &weights, members, positions, &mut coverage);
            }
        }
        for (item, left) in plane.items.iter().zip(&mut left) {
            let moved = |positions: &[f64], own: f64| {
                positions.get(item.member as usize).copied().unwrap_or(own)
            };
            let x = moved(&positions[0], item.x);
            let y = moved(&positions[1], item.y);
            *left += u32::from(cell(x, y) != cell(item.x, item.y));
        }
    }
    left.iter()
        .map(|&left| left as f32 / draws as f32)
        .collect()
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
