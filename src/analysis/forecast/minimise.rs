//! The least value of a smooth function of a few parameters.

/// Where a search ended.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Minimum<const N: usize> {
    /// The parameters.
    pub at: [f64; N],
    /// The function there.
    pub value: f64,
    /// Whether the slope is as good as zero there; where not, the parameters mean nothing.
    pub converged: bool,
}

/// Quasi-Newton search with the BFGS update and backtracking (Nocedal & Wright 2006, algorithm 6.1). `function` gives the
/// value and its gradient, or `None` where it is not defined or nobody waits any more.
///
/// The search has converged when the largest slope is below `1e-7` of the value (at least 1). Parameters are logarithms:
/// where one runs away from the data (beyond `e^±16`, some ten million), the search is given up.
pub fn bfgs<const N: usize>(
    start: [f64; N],
    mut function: impl FnMut(&[f64; N]) -> Option<(f64, [f64; N])>,
) -> Option<Minimum<N>> {
    const MOST_STEPS: usize = 300;
    const FURTHEST: f64 = 16.0;
    let (mut value, mut slope) = function(&start)?;
    let mut at = start;
    let mut inverse = identity::<N>();
    let mut fresh = true;
    for _ in 0..MOST_STEPS {
        let steepest = slope
            .iter()
            .fold(0.0_f64, |most, part| most.max(part.abs()));
        if steepest <= 1e-7 * value.abs().max(1.0) {
            return Some(Minimum {
                at,
                value,
                converged: true,
            });
        }
        let mut direction = times(&inverse, &slope).map(|part| -part);
        let mut descent = dot(&direction, &slope);
        if descent >= 0.0 || !descent.is_finite() {
            inverse = identity();
            fresh = true;
            direction = slope.map(|part| -part);
            descent = dot(&direction, &slope);
        }
        // No step moves a logarithm by more than 2: beyond that the model says nothing.
        let longest = direction
            .iter()
            .fold(0.0_f64, |most, part| most.max(part.abs()));
        let mut length = if longest > 2.0 { 2.0 / longest } else { 1.0 };
        let next = loop {
            let tried = std::array::from_fn(|i| at[i] + length * direction[i]);
            if let Some((found, gradient)) = function(&tried)
                && found <= value + 1e-4 * length * descent
            {
                break Some((tried, found, gradient));
            }
            length *= 0.5;
            if length < 1e-12 {
                break None;
            }
        };
        let Some((tried, found, gradient)) = next else {
            if fresh {
                return Some(Minimum {
                    at,
                    value,
                    converged: false,
                });
            }
            inverse = identity();
            fresh = true;
            continue;
        };
        let step: [f64; N] = std::array::from_fn(|i| tried[i] - at[i]);
        let change: [f64; N] = std::array::from_fn(|i| gradient[i] - slope[i]);
        update(&mut inverse, &step, &change, fresh);
        fresh = false;
        (at, value, slope) = (tried, found, gradient);
        if at.iter().any(|part| part.abs() > FURTHEST) {
            break;
        }
    }
    Some(Minimum {
        at,
        value,
        converged: false,
    })
}

fn identity<const N: usize>() -> [[f64; N]; N] {
    std::array::from_fn(|i| std::array::from_fn(|j| f64::from(u8::from(i == j))))
}

fn dot<const N: usize>(a: &[f64; N], b: &[f64; N]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn times<const N: usize>(matrix: &[[f64; N]; N], vector: &[f64; N]) -> [f64; N] {
    std::array::from_fn(|i| dot(&matrix[i], vector))
}

/// The BFGS update of the inverse Hessian; skipped where the curvature is not positive.
fn update<const N: usize>(
    inverse: &mut [[f64; N]; N],
    step: &[f64; N],
    change: &[f64; N],
    fresh: bool,
) {
    let curvature = dot(step, change);
    let size = dot(change, change);
    if curvature <= 1e-10 * (dot(step, step) * size).sqrt() {
        return;
    }
    if fresh {
        for (i, row) in inverse.iter_mut().enumerate() {
            row[i] = curvature / size;
        }
    }
    let turned = times(inverse, change);
    let scale = 1.0 + dot(change, &turned) / curvature;
    for i in 0..N {
        for j in 0..N {
            inverse[i][j] += scale * step[i] * step[j] / curvature
                - (turned[i] * step[j] + step[i] * turned[j]) / curvature;
        }
    }
}
