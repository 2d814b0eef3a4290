//! Partition around medoids (Kaufman & Rousseeuw 1990), the swaps as in FastPAM1 (Schubert & Rousseeuw 2021, "Fast
//! and eager k-medoids clustering", Information Systems 101). Nothing is drawn at random: the same accounts, the same segments.

use super::gower::Distances;

/// A partition into `k` groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Partition {
    /// The most typical account of each group.
    pub medoids: Vec<usize>,
    /// The group of each account: index into `medoids`.
    pub group: Vec<usize>,
    /// Sum of the distances to the own medoid.
    pub loss: f64,
}

/// Swaps after which the search ends all the same.
const MOST_SWAPS: usize = 200;

/// A swap must bring this much, or rounding would swap for ever.
const LEAST_GAIN: f64 = 1e-6;

/// Distance to the nearest and the second nearest medoid.
#[derive(Clone, Copy)]
struct Near {
    first: usize,
    first_at: f32,
    second_at: f32,
}

/// The partition into `k` groups; `None` with fewer accounts than groups, or when `go_on` says that nobody waits.
pub fn pam(distances: &Distances, k: usize, mut go_on: impl FnMut() -> bool) -> Option<Partition> {
    if k == 0 || distances.len() < k {
        return None;
    }
    let mut medoids = build(distances, k, &mut go_on)?;
    let mut near = nearest(distances, &medoids);
    let mut losses = removal(&near, k);
    // The best swap of all, until none helps. Eager swaps would be quicker and end worse.
    for _ in 0..MOST_SWAPS {
        let mut best = (-LEAST_GAIN, 0, 0);
        for candidate in 0..distances.len() {
            if candidate % 64 == 0 && !go_on() {
                return None;
            }
            if medoids.contains(&candidate) {
                continue;
            }
            let (gain, out) = best_swap(distances, &near, &losses, candidate);
            if gain < best.0 {
                best = (gain, out, candidate);
            }
        }
        let (gain, out, candidate) = best;
        if gain >= -LEAST_GAIN {
            break;
        }
        medoids[out] = candidate;
        near = nearest(distances, &medoids);
        losses = removal(&near, k);
    }
    let loss = near.iter().map(|near| f64::from(near.first_at)).sum();
    Some(Partition {
        medoids,
        group: near.iter().map(|near| near.first).collect(),
        loss,
    })
}

/// BUILD: the most central account first, then each time the one that brings the others nearest.
fn build(distances: &Distances, k: usize, go_on: &mut impl FnMut() -> bool) -> Option<Vec<usize>> {
    let count = distances.len();
    let mut medoids: Vec<usize> = Vec::with_capacity(k);
    let mut nearest = vec![f32::INFINITY; count];
    for _ in 0..k {
        if !go_on() {
            return None;
        }
        let loss = |candidate: usize| -> f64 {
            let pairs = distances.row(candidate).iter().zip(&nearest);
            pairs
                .map(|(distance, nearest)| f64::from(distance.min(*nearest)))
                .sum()
        };
        let open = (0..count).filter(|candidate| !medoids.contains(candidate));
        let next = open
            .map(|candidate| (loss(candidate), candidate))
            .min_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?
            .1;
        for (nearest, distance) in nearest.iter_mut().zip(distances.row(next)) {
            *nearest = nearest.min(*distance);
        }
        medoids.push(next);
    }
    Some(medoids)
}

fn nearest(distances: &Distances, medoids: &[usize]) -> Vec<Near> {
    let mut near = vec![
        Near {
            first: 0,
            first_at: f32::INFINITY,
            second_at: f32::INFINITY
        };
        distances.len()
    ];
    for (group, &medoid) in medoids.iter().enumerate() {
        for (near, &distance) in near.iter_mut().zip(distances.row(medoid)) {
            if distance < near.first_at {
                *near = Near {
                    first: group,
                    first_at: distance,
                    second_at: near.first_at,
                };
            } else if distance < near.second_at {
                near.second_at = distance;
            }
        }
    }
    // A medoid is in its own group, also where another one lies on the same place.
    for (group, &medoid) in medoids.iter().enumerate() {
        near[medoid].first = group;
    }
    near
}

/// What each medoid's removal would cost.
fn removal(near: &[Near], k: usize) -> Vec<f64> {
    let mut losses = vec![0.0; k];
    for near in near {
        if near.second_at.is_finite() {
            losses[near.first] += f64::from(near.second_at) - f64::from(near.first_at);
        }
    }
    losses
}

/// What it changes to put `candidate` in the place of the best medoid to leave.
fn best_swap(
    distances: &Distances,
    near: &[Near],
    losses: &[f64],
    candidate: usize,
) -> (f64, usize) {
    let mut change = losses.to_vec();
    let mut shared = 0.0;
    for (near, &distance) in near.iter().zip(distances.row(candidate)) {
        let distance = f64::from(distance);
        let (first, second) = (f64::from(near.first_at), f64::from(near.second_at));
        if distance < first {
            shared += distance - first;
            if second.is_finite() {
                change[near.first] += first - second;
            }
        } else if second.is_finite() {
            if distance < second {
                change[near.first] += distance - second;
            }
        } else {
            change[near.first] += distance - first;
        }
    }
    let best = change
        .iter()
        .enumerate()
        .min_by(|a, b| a.1.total_cmp(b.1).then(a.0.cmp(&b.0)));
    best.map_or((0.0, 0), |(out, change)| (change + shared, out))
}

/// Silhouette of each account (Rousseeuw 1987): how much nearer its own group is than the next one, −1 to 1; 0 alone in its
/// group.
pub fn silhouettes(distances: &Distances, partition: &Partition) -> Vec<f64> {
    let k = partition.medoids.len();
    let mut sizes = vec![0_usize; k];
    for &group in &partition.group {
        sizes[group] += 1;
    }
    let mut sums = vec![0.0; k];
    let each = |account: usize| {
        sums.fill(0.0);
        for (&group, &distance) in partition.group.iter().zip(distances.row(account)) {
            sums[group] += f64::from(distance);
        }
        silhouette(&sums, &sizes, partition.group[account])
    };
    (0..distances.len()).map(each).collect()
}

/// The silhouette of an account of group `own`, from the sums of its distances to the accounts of each group.
pub fn silhouette(sums: &[f64], sizes: &[usize], own: usize) -> f64 {
    if sizes[own] <= 1 {
        return 0.0;
    }
    let within = sums[own] / (sizes[own] - 1) as f64;
    let others = (0..sizes.len()).filter(|&group| group != own && sizes[group] > 0);
    let next = others
        .map(|group| sums[group] / sizes[group] as f64)
        .fold(f64::INFINITY, f64::min);
    let most = within.max(next);
    if most > 0.0 && next.is_finite() {
        (next - within) / most
    } else {
        0.0
    }
}
