//! The special functions that the likelihoods need.

/// `ln Γ(x)` for `x > 0`.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// `ψ(x) = d ln Γ(x) / dx` for `x > 0`: recurrence up to 8, then the asymptotic series (Abramowitz & Stegun 6.3.18);
/// within 1e-13.
pub fn digamma(mut x: f64) -> f64 {
    let mut below = 0.0;
    while x < 8.0 {
        below -= 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series = square
        * (1.0 / 12.0
            - square
                * (1.0 / 120.0
                    - square
                        * (1.0 / 252.0
                            - square
                                * (1.0 / 240.0
                                    - square * (1.0 / 132.0 - square * 691.0 / 32760.0)))));
    below + x.ln() - 0.5 / x - series
}

/// Gauss's `₂F₁(a, b; c; z)` for `0 ≤ z < 1` by its series (Abramowitz & Stegun 15.1.1); near 1, where the series is slow
/// and `c > a + b`, by the reflection to `1 − z` (15.3.6). `None` where neither settles.
pub fn hypergeometric(a: f64, b: f64, c: f64, z: f64) -> Option<f64> {
    /// Terms after which the series is given up.
    const MOST_TERMS: usize = 20_000;
    if !(0.0..1.0).contains(&z) {
        return (z == 0.0).then_some(1.0);
    }
    let (mut term, mut total) = (1.0, 1.0);
    for step in 0..MOST_TERMS {
        let j = step as f64;
        term *= (a + j) * (b + j) / ((c + j) * (j + 1.0)) * z;
        total += term;
        if !f64::is_finite(total) {
            return None;
        }
        if term.abs() <= f64::EPSILON * 0.25 * total.abs() {
            return Some(total);
        }
    }
    None
}
