//! Next best product: what customers like this one buy. Like is who is of the same segment and size band; the rule
//! "segment and band → product" has support, confidence and lift as association rules have them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::sum::median;
use super::Holder;
use crate::model::WhitespaceCell;

/// Customers who must be like one for their purchases to say anything.
pub const LEAST_PEERS: usize = 5;
/// Size bands by what customers bring: the upper, middle and lower third.
const BANDS: usize = 3;

/// A product that customers like this one buy.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// Column of the matrix.
    pub product: usize,
    /// Customers like this one, itself among them.
    pub peers: usize,
    /// Of those, who buy it.
    pub owners: usize,
    /// Owners of all customers: how often the rule holds.
    pub support: f64,
    /// Owners of the peers.
    pub confidence: f64,
    /// Confidence over the share of all customers who buy it.
    pub lift: f64,
    /// What is open by the sheet, else the median of what it brings with the peers who buy it; `NaN` where neither is known.
    pub value: f64,
    /// Whether the value is the sheet's own.
    pub stated: bool,
    /// The segment that the peers share; blank for all segments.
    pub segment: Arc<str>,
    /// Whether the peers are of the same size band too.
    pub same_size: bool,
}

/// Customers that are alike.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    members: usize,
    owned: Vec<usize>,
    worth: Vec<f64>,
    segment: Arc<str>,
    same_size: bool,
}

/// Who is like whom, and what they buy.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Likeness {
    groups: Vec<Group>,
    /// For each customer its group.
    of: Vec<u32>,
    everyone: usize,
    owned: Vec<usize>,
}

impl Likeness {
    /// Groups the customers of a matrix: by segment and band where at least [`LEAST_PEERS`] are alike, else by segment,
    /// else all are one group.
    pub(super) fn new(
        segments: &[Arc<str>],
        holders: &[Holder],
        cells: &[WhitespaceCell],
        width: usize,
    ) -> Self {
        let bands = bands(holders);
        let segment = |row: usize| (!segments[row].is_empty()).then(|| segments[row].clone());
        let mut of_both: FxHashMap<(Arc<str>, u8), Vec<u32>> = FxHashMap::default();
        let mut of_segment: FxHashMap<Arc<str>, Vec<u32>> = FxHashMap::default();
        for (row, band) in bands.iter().enumerate() {
            if let Some(segment) = segment(row) {
                if let Some(band) = *band {
                    of_both
                        .entry((segment.clone(), band))
                        .or_default()
                        .push(row as u32);
                }
                of_segment.entry(segment).or_default().push(row as u32);
            }
        }
        let everyone: Vec<u32> = (0..holders.len() as u32).collect();
        let all = group(&everyone, Arc::from(""), false, cells, width);
        let mut likeness = Self {
            owned: all.owned.clone(),
            groups: vec![all],
            of: vec![0; holders.len()],
            everyone: holders.len(),
        };
        let mut known: FxHashMap<(Arc<str>, Option<u8>), u32> = FxHashMap::default();
        for (row, band) in bands.iter().enumerate() {
            let Some(segment) = segment(row) else {
                continue;
            };
            let both = band.and_then(|band| {
                let peers = of_both.get(&(segment.clone(), band))?;
                (peers.len() >= LEAST_PEERS).then_some((Some(band), peers))
            });
            let found = both.or_else(|| {
                let peers = of_segment.get(&segment)?;
                (peers.len() >= LEAST_PEERS).then_some((None, peers))
            });
            let Some((band, peers)) = found else { continue };
            let at = *known.entry((segment.clone(), band)).or_insert_with(|| {
                likeness
                    .groups
                    .push(group(peers, segment, band.is_some(), cells, width));
                likeness.groups.len() as u32 - 1
            });
            likeness.of[row] = at;
        }
        likeness
    }

    /// What peers buy and the customer does not: open or unknown, owned by at least one peer, most to be won first.
    pub(super) fn suggest(
        &self,
        row: usize,
        cell: &dyn Fn(usize) -> WhitespaceCell,
    ) -> Vec<Suggestion> {
        let mut found: Vec<Suggestion> = (0..self.owned.len())
            .filter_map(|column| self.of(row, column, cell(column)))
            .collect();
        let won = |suggestion: &Suggestion| {
            let won = suggestion.value * suggestion.confidence;
            if won.is_nan() { 0.0 } else { won }
        };
        found.sort_by(|a, b| {
            (won(b).total_cmp(&won(a)))
                .then(b.confidence.total_cmp(&a.confidence))
                .then(b.lift.total_cmp(&a.lift))
                .then(a.product.cmp(&b.product))
        });
        found
    }

    /// One product; `None` where the customer has it, it does not fit, or too few are alike.
    pub(super) fn of(&self, row: usize, column: usize, cell: WhitespaceCell) -> Option<Suggestion> {
        let open = match cell {
            WhitespaceCell::Open(value) => value,
            WhitespaceCell::Unknown => f64::NAN,
            WhitespaceCell::Owned(_) | WhitespaceCell::NotFitting => return None,
        };
        let group = self.groups.get(*self.of.get(row)? as usize)?;
        let owners = *group.owned.get(column)?;
        if group.members < LEAST_PEERS || owners == 0 {
            return None;
        }
        let everyone = self.everyone as f64;
        let confidence = owners as f64 / group.members as f64;
        Some(Suggestion {
            product: column,
            peers: group.members,
            owners,
            support: owners as f64 / everyone,
            confidence,
            lift: confidence / (self.owned[column] as f64 / everyone),
            value: if open.is_finite() {
                open
            } else {
                group.worth[column]
            },
            stated: open.is_finite(),
            segment: group.segment.clone(),
            same_size: group.same_size,
        })
    }
}

fn group(
    rows: &[u32],
    segment: Arc<str>,
    same_size: bool,
    cells: &[WhitespaceCell],
    width: usize,
) -> Group {
    let mut owned = vec![0; width];
    let mut worth: Vec<Vec<f64>> = vec![Vec::new(); width];
    for &row in rows {
        let start = row as usize * width;
        for (column, cell) in cells[start..start + width].iter().enumerate() {
            if let WhitespaceCell::Owned(value) = cell {
                owned[column] += 1;
                worth[column].extend(value.filter(|value| *value > 0.0));
            }
        }
    }
    Group {
        members: rows.len(),
        owned,
        worth: worth.iter().map(|values| median(values)).collect(),
        segment,
        same_size,
    }
}

/// The band of each customer by the rank of what it brings, 0 the lower third; `None` where that is not known.
fn bands(holders: &[Holder]) -> Vec<Option<u8>> {
    let mut order: Vec<usize> = (0..holders.len())
        .filter(|&row| holders[row].current.is_finite())
        .collect();
    order.sort_by(|&a, &b| (holders[a].current.total_cmp(&holders[b].current)).then(a.cmp(&b)));
    let mut bands = vec![None; holders.len()];
    let n = order.len();
    for (rank, row) in order.into_iter().enumerate() {
        bands[row] = u8::try_from(rank * BANDS / n.max(1)).ok();
    }
    bands
}
