//! Partition around means (Lloyd 1982, "Least squares quantization in PCM"; starts as in k-means++, Arthur & Vassilvitskii
//! 2007), improved point by point as Hartigan & Wong 1979 do. Many starts from a fixed seed: the same accounts, the same segments.

/// A partition into `k` groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Means {
    /// The centre of each group, in the scaled figures.
    pub centers: Vec<Vec<f64>>,
    /// The group of each account.
    pub group: Vec<usize>,
    /// Sum of the squared distances to the own centre.
    pub inertia: f64,
}

/// Rounds of Lloyd's after which a start ends all the same.
const MOST_ROUNDS: usize = 300;

/// How figures are made comparable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Scaling {
    /// Less the mean, by the population standard deviation.
    #[default]
    Z,
    /// The same of the natural logarithm; what is not above zero has none.
    LogZ,
    /// The same of ln (1 + x); what is not above −1 has none.
    Log1pZ,
    /// As they are.
    None,
}

impl Scaling {
    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Z => "z",
            Self::LogZ => "log_z",
            Self::Log1pZ => "log1p_z",
            Self::None => "none",
        }
    }

    /// The scaling of an id; `Z` of another.
    pub fn of(id: Option<&str>) -> Self {
        match id {
            Some("log_z") => Self::LogZ,
            Some("log1p_z") => Self::Log1pZ,
            Some("none") => Self::None,
            _ => Self::Z,
        }
    }

    /// The scaled figures; `NaN` where there is none.
    pub fn scaled(self, values: &[f64]) -> Vec<f64> {
        let before: Vec<f64> = match self {
            Self::LogZ => values
                .iter()
                .map(|v| if *v > 0.0 { v.ln() } else { f64::NAN })
                .collect(),
            Self::Log1pZ => values
                .iter()
                .map(|v| if *v > -1.0 { v.ln_1p() } else { f64::NAN })
                .collect(),
            Self::Z | Self::None => values.to_vec(),
        };
        if self == Self::None {
            return before;
        }
        let known: Vec<f64> = before
            .iter()
            .copied()
            .filter(|value| !value.is_nan())
            .collect();
        let mean = crate::analysis::sum::mean(&known);
        let spread = crate::analysis::sum::sum(known.iter().map(|v| (v - mean).powi(2)));
        let deviation = (spread / known.len() as f64).sqrt();
        let scale = if deviation > 0.0 { deviation } else { 1.0 };
        before.iter().map(|value| (value - mean) / scale).collect()
    }
}

/// The best partition into `k` groups out of `starts`; `None` with fewer accounts than groups, or when `go_on` says that
/// nobody waits. `points` are the accounts.
pub fn kmeans(
    points: &[Vec<f64>],
    k: usize,
    starts: usize,
    mut go_on: impl FnMut() -> bool,
) -> Option<Means> {
    if k == 0 || points.len() < k {
        return None;
    }
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ k as u64);
    let mut best: Option<Means> = None;
    for _ in 0..starts.max(1) {
        if !go_on() {
            return None;
        }
        let mut means = lloyd(points, seeds(points, k, &mut chance));
        improve(points, &mut means);
        if best
            .as_ref()
            .is_none_or(|best| means.inertia < best.inertia)
        {
            best = Some(means);
        }
    }
    best
}

/// Numbers that look drawn (SplitMix64, Steele, Lea & Flood 2014).
struct Chance(u64);

impl Chance {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

/// Squared distance.
pub fn apart(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum()
}

/// Starts: each next one drawn by its squared distance to the nearest so far.
fn seeds(points: &[Vec<f64>], k: usize, chance: &mut Chance) -> Vec<Vec<f64>> {
    let first = (chance.unit() * points.len() as f64) as usize;
    let mut centers = vec![points[first.min(points.len() - 1)].clone()];
    let mut nearest: Vec<f64> = points
        .iter()
        .map(|point| apart(point, &centers[0]))
        .collect();
    while centers.len() < k {
        let total: f64 = nearest.iter().sum();
        let mut draw = chance.unit() * total;
        let drawn = nearest.iter().position(|distance| {
            draw -= distance;
            draw < 0.0
        });
        let next = points[drawn.unwrap_or(centers.len() % points.len())].clone();
        for (nearest, point) in nearest.iter_mut().zip(points) {
            *nearest = nearest.min(apart(point, &next));
        }
        centers.push(next);
    }
    centers
}

fn nearest(point: &[f64], centers: &[Vec<f64>]) -> (usize, f64) {
    let mut best = (0, f64::INFINITY);
    for (at, center) in centers.iter().enumerate() {
        let distance = apart(point, center);
        if distance < best.1 {
            best = (at, distance);
        }
    }
    best
}

fn lloyd(points: &[Vec<f64>], mut centers: Vec<Vec<f64>>) -> Means {
    let mut group = vec![usize::MAX; points.len()];
    for _ in 0..MOST_ROUNDS {
        let mut moved = false;
        for (own, point) in group.iter_mut().zip(points) {
            let (at, _) = nearest(point, &centers);
            moved |= *own != at;
            *own = at;
        }
        if !moved {
            break;
        }
        let (sums, counts) = sums(points, &group, centers.len());
        for ((center, sum), count) in centers.iter_mut().zip(sums).zip(counts) {
            if count > 0 {
                *center = sum.iter().map(|part| part / count as f64).collect();
            }
        }
    }
    let inertia = points
        .iter()
        .zip(&group)
        .map(|(point, &own)| apart(point, &centers[own]))
        .sum();
    Means {
        centers,
        group,
        inertia,
    }
}

fn sums(points: &[Vec<f64>], group: &[usize], k: usize) -> (Vec<Vec<f64>>, Vec<usize>) {
    let width = points.first().map_or(0, Vec::len);
    let (mut sums, mut counts) = (vec![vec![0.0; width]; k], vec![0; k]);
    for (point, &own) in points.iter().zip(group) {
        counts[own] += 1;
        for (sum, part) in sums[own].iter_mut().zip(point) {
            *sum += part;
        }
    }
    (sums, counts)
}

/// Moves single accounts to the group where the sum of squares falls most, until none moves.
fn improve(points: &[Vec<f64>], means: &mut Means) {
    let k = means.centers.len();
    let (_, mut counts) = sums(points, &means.group, k);
    for _ in 0..50 {
        let mut moved = false;
        for (at, point) in points.iter().enumerate() {
            let own = means.group[at];
            if counts[own] < 2 {
                continue;
            }
            let size = counts[own] as f64;
            let gain = size / (size - 1.0) * apart(point, &means.centers[own]);
            let mut best = (own, gain * (1.0 - 1e-12));
            for (to, center) in means.centers.iter().enumerate() {
                let size = counts[to] as f64;
                let cost = size / (size + 1.0) * apart(point, center);
                if to != own && cost < best.1 {
                    best = (to, cost);
                }
            }
            let to = best.0;
            if to == own {
                continue;
            }
            shift(&mut means.centers[own], point, counts[own] as f64, -1.0);
            shift(&mut means.centers[to], point, counts[to] as f64, 1.0);
            counts[own] -= 1;
            counts[to] += 1;
            means.group[at] = to;
            moved = true;
        }
        if !moved {
            break;
        }
    }
    let (sums, counts) = sums(points, &means.group, k);
    for ((center, sum), count) in means.centers.iter_mut().zip(sums).zip(counts) {
        if count > 0 {
            *center = sum.iter().map(|part| part / count as f64).collect();
        }
    }
    let pairs = points.iter().zip(&means.group);
    means.inertia = pairs
        .map(|(point, &own)| apart(point, &means.centers[own]))
        .sum();
}

/// The mean of a group of `size` after a point came (`sign` 1) or went (−1).
fn shift(center: &mut [f64], point: &[f64], size: f64, sign: f64) {
    for (center, part) in center.iter_mut().zip(point) {
        *center = (*center * size + sign * part) / (size + sign);
    }
}
