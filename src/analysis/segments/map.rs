//! Accounts on a plane, as far from one another as they are unlike: classical scaling of Gower's distances (Torgerson 1952,
//! "Multidimensional scaling: I. Theory and method"; Gower 1966). Of many accounts a spread-out part is scaled and the
//! others are put between them by their distances to it (de Silva & Tenenbaum 2004, landmark MDS).

use std::sync::Arc;

use super::gower::{Feature, between, range};

/// Accounts that are scaled among one another, at most.
const LANDMARKS: usize = 800;
/// Directions that are followed at once; the two of the largest eigenvalues are the axes.
const DIRECTIONS: usize = 4;
/// Rounds of the search for them.
const ROUNDS: usize = 80;

/// Accounts on a plane.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentMap {
    /// One an account. Axes have no meaning of their own; only distances count.
    pub at: Arc<[[f64; 2]]>,
    /// How much of the differences the plane keeps: the squared correlation of its distances with Gower's, 0 to 1; `NaN`
    /// where all are alike.
    pub kept: f64,
}

/// The map of accounts; `None` where there are fewer than three, or when `go_on` says that nobody waits.
pub(super) fn map(
    count: usize,
    features: &[Feature],
    go_on: impl Fn() -> bool,
) -> Option<SegmentMap> {
    if count < 3 {
        return None;
    }
    let ranges: Vec<f64> = features.iter().map(range).collect();
    let marks = count.min(LANDMARKS);
    let marks: Vec<usize> = (0..marks).map(|at| at * count / marks).collect();
    let n = marks.len();
    let distance = |one: usize, other: usize| between(features, &ranges, one, other);
    let mut squares = vec![0.0; n * n];
    for one in 0..n {
        if !go_on() {
            return None;
        }
        for other in 0..one {
            let apart = distance(marks[one], marks[other]);
            squares[one * n + other] = apart * apart;
            squares[other * n + one] = apart * apart;
        }
    }
    let means: Vec<f64> = squares
        .chunks(n)
        .map(|row| row.iter().sum::<f64>() / n as f64)
        .collect();
    let all = means.iter().sum::<f64>() / n as f64;
    let centred: Vec<f64> = (0..n * n)
        .map(|at| -0.5 * (squares[at] - means[at / n] - means[at % n] + all))
        .collect();
    let axes = leading(&centred, n, &go_on)?;
    let mut at = Vec::with_capacity(count);
    for account in 0..count {
        if account % 256 == 0 && !go_on() {
            return None;
        }
        let mut place = [0.0; 2];
        let off: Vec<f64> = (marks.iter().zip(&means))
            .map(|(&mark, mean)| {
                let apart = if mark == account {
                    0.0
                } else {
                    distance(account, mark)
                };
                mean - apart * apart
            })
            .collect();
        for (part, (value, vector)) in place.iter_mut().zip(&axes) {
            if *value > 1e-12 {
                let sum: f64 = vector.iter().zip(&off).map(|(v, d)| v * d).sum();
                *part = 0.5 * sum / value.sqrt();
            }
        }
        at.push(place);
    }
    let kept = kept(&squares, n, |one, other| {
        let (a, b) = (at[marks[one]], at[marks[other]]);
        (a[0] - b[0]).hypot(a[1] - b[1])
    });
    Some(SegmentMap {
        at: at.into(),
        kept,
    })
}

/// The two eigenvectors of the largest eigenvalues, with these, by orthogonal iteration and a small Jacobi step.
fn leading(matrix: &[f64], n: usize, go_on: &impl Fn() -> bool) -> Option<[(f64, Vec<f64>); 2]> {
    let many = DIRECTIONS.min(n);
    // A start that favours no account and is the same every time.
    let mut basis: Vec<Vec<f64>> = (0..many)
        .map(|of| {
            let start = |at: usize| ((at * (2 * of + 3) + of) as f64 * 0.618_033_988_75).fract();
            (0..n).map(|at| start(at) - 0.5).collect()
        })
        .collect();
    orthonormal(&mut basis);
    let times = |vector: &[f64]| -> Vec<f64> {
        let rows = matrix.chunks(n);
        rows.map(|row| row.iter().zip(vector).map(|(a, b)| a * b).sum())
            .collect()
    };
    for _ in 0..ROUNDS {
        if !go_on() {
            return None;
        }
        basis = basis.iter().map(|vector| times(vector)).collect();
        orthonormal(&mut basis);
    }
    let turned: Vec<Vec<f64>> = basis.iter().map(|vector| times(vector)).collect();
    let small: Vec<Vec<f64>> = (0..many)
        .map(|one| {
            (0..many)
                .map(|other| dot(&basis[one], &turned[other]))
                .collect()
        })
        .collect();
    let (values, turns) = jacobi(small);
    let mut order: Vec<usize> = (0..many).collect();
    order.sort_by(|&a, &b| values[b].total_cmp(&values[a]));
    let axis = |place: usize| -> (f64, Vec<f64>) {
        let Some(&of) = order.get(place) else {
            return (0.0, vec![0.0; n]);
        };
        let mut vector: Vec<f64> = (0..n)
            .map(|at| (0..many).map(|one| basis[one][at] * turns[one][of]).sum())
            .collect();
        // The sign says nothing: the account that lies farthest out lies to the right, or above.
        let far = vector
            .iter()
            .copied()
            .fold(0.0, |far: f64, v| if v.abs() > far.abs() { v } else { far });
        if far < 0.0 {
            vector.iter_mut().for_each(|v| *v = -*v);
        }
        (values[of].max(0.0), vector)
    };
    Some([axis(0), axis(1)])
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

/// Gram–Schmidt, twice over; a direction that has nothing of its own becomes zero.
fn orthonormal(basis: &mut [Vec<f64>]) {
    for at in 0..basis.len() {
        let (before, rest) = basis.split_at_mut(at);
        let Some(own) = rest.first_mut() else {
            continue;
        };
        for _ in 0..2 {
            for other in before.iter() {
                let part = dot(own, other);
                own.iter_mut().zip(other).for_each(|(v, o)| *v -= part * o);
            }
        }
        let length = dot(own, own).sqrt();
        let scale = if length > 1e-150 { 1.0 / length } else { 0.0 };
        own.iter_mut().for_each(|v| *v *= scale);
    }
}

/// Eigenvalues and eigenvectors (columns) of a small symmetric matrix, by Jacobi's rotations.
fn jacobi(mut matrix: Vec<Vec<f64>>) -> (Vec<f64>, Vec<Vec<f64>>) {
    let n = matrix.len();
    let mut turns: Vec<Vec<f64>> = (0..n)
        .map(|row| {
            (0..n)
                .map(|column| f64::from(u8::from(row == column)))
                .collect()
        })
        .collect();
    for _ in 0..50 {
        for p in 0..n {
            for q in p + 1..n {
                if matrix[p][q].abs() < 1e-300 {
                    continue;
                }
                let theta = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
                let tangent = theta.signum() / (theta.abs() + theta.hypot(1.0));
                let tangent = if theta == 0.0 { 1.0 } else { tangent };
                let cosine = 1.0 / tangent.hypot(1.0);
                let sine = tangent * cosine;
                for row in &mut matrix {
                    let (a, b) = (row[p], row[q]);
                    (row[p], row[q]) = (cosine * a - sine * b, sine * a + cosine * b);
                }
                let (above, below) = matrix.split_at_mut(q);
                for (a, b) in above[p].iter_mut().zip(&mut below[0]) {
                    (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
                }
                for row in &mut turns {
                    let (a, b) = (row[p], row[q]);
                    (row[p], row[q]) = (cosine * a - sine * b, sine * a + cosine * b);
                }
            }
        }
    }
    ((0..n).map(|at| matrix[at][at]).collect(), turns)
}

/// The squared correlation of two kinds of distances over all pairs.
fn kept(squares: &[f64], n: usize, drawn: impl Fn(usize, usize) -> f64) -> f64 {
    let pairs = || (0..n).flat_map(|one| (0..one).map(move |other| (one, other)));
    let count = pairs().count() as f64;
    let (mut x, mut y) = (0.0, 0.0);
    for (one, other) in pairs() {
        x += squares[one * n + other].sqrt() / count;
        y += drawn(one, other) / count;
    }
    let (mut xx, mut yy, mut xy) = (0.0, 0.0, 0.0);
    for (one, other) in pairs() {
        let (a, b) = (squares[one * n + other].sqrt() - x, drawn(one, other) - y);
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }
    if xx > 0.0 && yy > 0.0 {
        (xy * xy / (xx * yy)).min(1.0)
    } else {
        f64::NAN
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    /// Points on a line keep their distances exactly, to sign and place; a second axis has nothing to say.
    #[test]
    fn a_line_stays_a_line() {
        let values = vec![0.0, 1.0, 3.0, 7.0, 10.0];
        let found = map(5, &[Feature::Figures(values.clone())], || true).unwrap();
        assert!((found.kept - 1.0).abs() < 1e-9);
        for one in 0..5 {
            for other in 0..5 {
                let wanted = (values[one] - values[other]).abs() / 10.0;
                let (a, b) = (found.at[one], found.at[other]);
                assert!(((a[0] - b[0]).hypot(a[1] - b[1]) - wanted).abs() < 1e-9);
            }
        }
    }

    /// Who is no landmark lies where it would lie as one: its distances to the others are those of the line.
    #[test]
    fn many_lie_between_few() {
        let values: Vec<f64> = (0..2_000).map(|at| f64::from((at * 37) % 2_000)).collect();
        let found = map(2_000, &[Feature::Figures(values.clone())], || true).unwrap();
        for (one, other) in [(0, 1), (1, 1_999), (13, 777), (1_001, 1_500)] {
            let wanted = (values[one] - values[other]).abs() / 1_999.0;
            let (a, b) = (found.at[one], found.at[other]);
            assert!(((a[0] - b[0]).hypot(a[1] - b[1]) - wanted).abs() < 1e-6);
        }
    }

    /// Accounts that are all alike lie on one point; fewer than three have no map.
    #[test]
    fn alike_and_few() {
        let alike = map(4, &[Feature::Figures(vec![5.0; 4])], || true).unwrap();
        assert!(
            alike
                .at
                .iter()
                .all(|at| at[0].abs() < 1e-9 && at[1].abs() < 1e-9)
        );
        assert!(alike.kept.is_nan());
        assert!(map(2, &[Feature::Figures(vec![1.0, 2.0])], || true).is_none());
        let unknown = vec![f64::NAN; 4];
        let unknown = map(4, &[Feature::Figures(unknown)], || true).unwrap();
        assert!(unknown.at.iter().flatten().all(|part| part.is_finite()));
    }
}
