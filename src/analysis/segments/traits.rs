//! What segments hold and what sets each apart.

use std::sync::Arc;

use super::{Cut, SegmentItem, SegmentShare, SegmentsParams, SegmentsResult, Trait};
use crate::analysis::Population;
use crate::analysis::criteria::AccountCriterion;
use crate::analysis::matrix::Label;
use crate::analysis::ranked::share;
use crate::analysis::sum::{mean, sum};

/// The segments of a partition, the one that brings most first, and what sets each apart.
pub(super) fn describe(
    population: Arc<Population>,
    criteria: Arc<[AccountCriterion]>,
    offered: Arc<[(Label, String)]>,
    cut: Cut,
    params: SegmentsParams,
) -> SegmentsResult {
    let k = cut.medoids.len();
    let value = |member: usize| {
        population
            .values
            .get(member)
            .copied()
            .filter(|v| !v.is_nan())
    };
    let of_group = |group: usize| -> Vec<usize> {
        (0..cut.group.len())
            .filter(|&member| cut.group[member] == group)
            .collect()
    };
    let mut found: Vec<(usize, SegmentShare)> = (0..k)
        .map(|group| {
            let own = of_group(group);
            let worth = sum(own.iter().filter_map(|&member| value(member)));
            let known: Vec<f64> = own
                .iter()
                .map(|&member| cut.silhouettes[member])
                .filter(|s| !s.is_nan())
                .collect();
            let traits: Vec<Trait> = (0..criteria.len())
                .map(|at| trait_of(&criteria[at], at, &own))
                .collect();
            let mut order: Vec<usize> = (0..traits.len()).collect();
            let size = |at: usize| traits[at].difference.abs();
            order.retain(|&at| !size(at).is_nan());
            order.sort_by(|&a, &b| size(b).total_cmp(&size(a)).then(a.cmp(&b)));
            let segment = SegmentShare {
                count: own.len(),
                value: worth,
                share: share(worth, population.total),
                silhouette: mean(&known),
                medoid: cut.medoids[group] as u32,
                traits,
                order,
            };
            (group, segment)
        })
        .collect();
    found.retain(|(_, segment)| segment.count > 0);
    found.sort_by(|(a, one), (b, other)| {
        let by_value = other.value.total_cmp(&one.value);
        by_value.then(other.count.cmp(&one.count)).then(a.cmp(b))
    });
    let mut place = vec![0u32; k];
    for (at, (group, _)) in found.iter().enumerate() {
        place[*group] = at as u32;
    }
    let known: Vec<f64> = cut
        .silhouettes
        .iter()
        .copied()
        .filter(|s| !s.is_nan())
        .collect();
    SegmentsResult {
        population,
        params,
        criteria,
        offered,
        tried: cut.tried,
        silhouette: mean(&known),
        loss: cut.loss,
        items: cut
            .group
            .iter()
            .zip(&cut.silhouettes)
            .map(|(&group, &silhouette)| SegmentItem {
                segment: place[group],
                silhouette,
            })
            .collect(),
        segments: found.into_iter().map(|(_, segment)| segment).collect(),
        sample: cut.sample,
        map: None,
    }
}

/// What sets some accounts apart from all in a criterion.
fn trait_of(criterion: &AccountCriterion, at: usize, own: &[usize]) -> Trait {
    let nothing = Trait {
        criterion: at,
        word: None,
        here: f64::NAN,
        all: f64::NAN,
        difference: f64::NAN,
    };
    if let Some(values) = criterion.figures() {
        let known: Vec<f64> = values.iter().copied().filter(|v| !v.is_nan()).collect();
        let here: Vec<f64> = own
            .iter()
            .map(|&at| values[at])
            .filter(|v| !v.is_nan())
            .collect();
        let (here, all) = (mean(&here), mean(&known));
        let spread = sum(known.iter().map(|v| (v - all).powi(2))) / known.len() as f64;
        return Trait {
            here,
            all,
            difference: if spread > 0.0 {
                (here - all) / spread.sqrt()
            } else {
                f64::NAN
            },
            ..nothing
        };
    }
    let Some((words, of)) = criterion.words() else {
        return nothing;
    };
    let counts = |accounts: &mut dyn Iterator<Item = usize>| {
        let mut counts = vec![0usize; words.len()];
        for account in accounts {
            if let Some(word) = of[account] {
                counts[word as usize] += 1;
            }
        }
        let total = counts.iter().sum::<usize>() as f64;
        counts
            .into_iter()
            .map(|count| count as f64 / total)
            .collect::<Vec<f64>>()
    };
    let all = counts(&mut (0..of.len()));
    let here = counts(&mut own.iter().copied());
    let mut best = nothing;
    for word in 0..words.len() {
        let spread = (all[word] * (1.0 - all[word])).sqrt();
        let difference = (here[word] - all[word]) / spread;
        // The word that is commoner here than among all by the most.
        if difference.is_finite() && (best.difference.is_nan() || difference > best.difference) {
            best = Trait {
                word: Some(word as u32),
                here: here[word],
                all: all[word],
                difference,
                ..nothing
            };
        }
    }
    best
}
