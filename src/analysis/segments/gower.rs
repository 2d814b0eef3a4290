//! How far apart two accounts are on criteria of different kinds (Gower 1971, "A general coefficient of similarity and
//! some of its properties").

/// One criterion of all accounts.
#[derive(Clone, Debug)]
pub enum Feature {
    /// Figures or steps of a scale: the difference over the range. `NaN` where there is none.
    Figures(Vec<f64>),
    /// Names: alike or not. `None` where there is none.
    Names(Vec<Option<u32>>),
}

/// Distances of all pairs, 0 to 1.
#[derive(Clone, Debug)]
pub struct Distances {
    count: usize,
    /// Row by row, both halves: the searches walk whole rows.
    of: Vec<f32>,
}

impl Distances {
    /// Gower's distance: the mean over the criteria that both accounts have; 1 where they share none.
    /// `go_on` is asked for each account.
    pub fn gower(
        count: usize,
        features: &[Feature],
        mut go_on: impl FnMut() -> bool,
    ) -> Option<Self> {
        let ranges: Vec<f64> = features.iter().map(range).collect();
        let mut of = vec![0.0_f32; count * count];
        let mut sums = vec![0.0_f64; count];
        let mut shared = vec![0_u32; count];
        for one in 0..count {
            if !go_on() {
                return None;
            }
            sums[..one].fill(0.0);
            shared[..one].fill(0);
            for (feature, &range) in features.iter().zip(&ranges) {
                match feature {
                    Feature::Figures(values) => {
                        let own = values[one];
                        if own.is_nan() {
                            continue;
                        }
                        for (other, value) in values[..one].iter().enumerate() {
                            if !value.is_nan() {
                                sums[other] += if range > 0.0 {
                                    (value - own).abs() / range
                                } else {
                                    0.0
                                };
                                shared[other] += 1;
                            }
                        }
                    }
                    Feature::Names(values) => {
                        let Some(own) = values[one] else { continue };
                        for (other, value) in values[..one].iter().enumerate() {
                            if let Some(value) = value {
                                sums[other] += f64::from(u8::from(*value != own));
                                shared[other] += 1;
                            }
                        }
                    }
                }
            }
            for other in 0..one {
                let distance = if shared[other] == 0 {
                    1.0
                } else {
                    (sums[other] / f64::from(shared[other])) as f32
                };
                of[one * count + other] = distance;
                of[other * count + one] = distance;
            }
        }
        Some(Self { count, of })
    }

    /// Distances that are known already, row by row; `None` where they are not `count` × `count`.
    pub fn of(count: usize, distances: Vec<f32>) -> Option<Self> {
        (distances.len() == count * count).then_some(Self {
            count,
            of: distances,
        })
    }

    /// How many accounts.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// From one account to all.
    pub fn row(&self, of: usize) -> &[f32] {
        &self.of[of * self.count..(of + 1) * self.count]
    }
}

pub(super) fn range(feature: &Feature) -> f64 {
    match feature {
        Feature::Names(_) => 1.0,
        Feature::Figures(values) => {
            let known = || values.iter().copied().filter(|value| !value.is_nan());
            known().fold(f64::NEG_INFINITY, f64::max) - known().fold(f64::INFINITY, f64::min)
        }
    }
}

/// The nearest medoid of each account, and the sum of the distances; `None` when `go_on` says that nobody waits.
pub fn follow(
    count: usize,
    features: &[Feature],
    medoids: &[usize],
    go_on: impl Fn() -> bool,
) -> Option<(Vec<usize>, f64)> {
    let ranges: Vec<f64> = features.iter().map(range).collect();
    let mut group = vec![0; count];
    let mut loss = 0.0;
    for (account, own) in group.iter_mut().enumerate() {
        if account % 1024 == 0 && !go_on() {
            return None;
        }
        let mut best = (0, f64::INFINITY);
        for (at, &medoid) in medoids.iter().enumerate() {
            let distance = between(features, &ranges, account, medoid);
            if distance < best.1 {
                best = (at, distance);
            }
        }
        *own = best.0;
        loss += best.1;
    }
    Some((group, loss))
}

pub(super) fn between(features: &[Feature], ranges: &[f64], one: usize, other: usize) -> f64 {
    let (mut sum, mut shared) = (0.0, 0.0);
    for (feature, &range) in features.iter().zip(ranges) {
        match feature {
            Feature::Figures(values) => {
                let difference = (values[one] - values[other]).abs();
                if !difference.is_nan() {
                    sum += if range > 0.0 { difference / range } else { 0.0 };
                    shared += 1.0;
                }
            }
            Feature::Names(values) => {
                if let (Some(one), Some(other)) = (values[one], values[other]) {
                    sum += f64::from(u8::from(one != other));
                    shared += 1.0;
                }
            }
        }
    }
    if shared == 0.0 { 1.0 } else { sum / shared }
}
