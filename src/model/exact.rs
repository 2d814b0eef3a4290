//! Sums of figures as the decimals they were written as, to the last digit.

use std::fmt;

/// An exact sum of decimal figures: 0.1 + 0.2 is 0.3. Every figure is taken as the shortest decimal that reads as it, which
/// is what stood in the cell for up to fifteen significant digits; whole amounts and cents cost a few operations each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExactSum {
    /// The sum of the figures with so many decimal places, in units of the last place.
    places: [i128; PLACES + 1],
    /// How many figures were added.
    pub count: usize,
    /// Whether a figure had more digits than can be kept, so that the sum is as near as 18 decimal places come.
    pub rounded: bool,
}

/// Decimal places kept.
const PLACES: usize = 18;

/// `x + ROUND - ROUND` is the whole number nearest to `x`, for |x| below 2^51.
const ROUND: f64 = 6_755_399_441_055_744.0;
const LIMIT: f64 = 2_251_799_813_685_248.0;

const POWERS: [f64; 7] = [1.0, 10.0, 100.0, 1e3, 1e4, 1e5, 1e6];

impl ExactSum {
    /// Adds a figure; what is not finite is passed over.
    #[inline]
    pub fn add(&mut self, value: f64) {
        for (places, power) in [(2, 100.0), (0, 1.0)] {
            let scaled = value * power;
            if scaled.abs() < LIMIT {
                let whole = (scaled + ROUND) - ROUND;
                // The nearest figure to a decimal of that many places is that decimal.
                if whole / power == value {
                    self.places[places] += i128::from(whole as i64);
                    self.count += 1;
                    return;
                }
            }
        }
        self.add_long(value);
    }

    #[cold]
    fn add_long(&mut self, value: f64) {
        if !value.is_finite() {
            return;
        }
        self.count += 1;
        for (places, power) in POWERS.iter().enumerate() {
            let scaled = value * power;
            if scaled.abs() < LIMIT {
                let whole = (scaled + ROUND) - ROUND;
                if whole / power == value {
                    self.places[places] += i128::from(whole as i64);
                    return;
                }
            }
        }
        self.add_text(value);
    }

    /// Through the shortest decimal that reads as the figure.
    fn add_text(&mut self, value: f64) {
        let text = format!("{value}");
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let kept = fraction.len().min(PLACES);
        self.rounded |= fraction.len() > PLACES;
        let mut units: i128 = 0;
        for digit in whole.bytes().chain(fraction.bytes().take(kept)) {
            if digit.is_ascii_digit() {
                let next = units
                    .checked_mul(10)
                    .and_then(|units| units.checked_add(i128::from(digit - b'0')));
                match next {
                    Some(next) => units = next,
                    None => {
                        self.rounded = true;
                        return;
                    }
                }
            }
        }
        let units = if value < 0.0 { -units } else { units };
        match self.places[kept].checked_add(units) {
            Some(sum) => self.places[kept] = sum,
            None => self.rounded = true,
        }
    }

    /// Adds another sum.
    pub fn merge(&mut self, other: &Self) {
        for (own, others) in self.places.iter_mut().zip(&other.places) {
            match own.checked_add(*others) {
                Some(sum) => *own = sum,
                None => self.rounded = true,
            }
        }
        self.count += other.count;
        self.rounded |= other.rounded;
    }

    /// The sum in units of the last place that any figure has, and how many places that is.
    fn units(&self) -> (i128, usize) {
        let places = self
            .places
            .iter()
            .rposition(|units| *units != 0)
            .unwrap_or(0);
        let sum = (0..=places).fold(0i128, |sum, at| {
            sum.saturating_mul(10).saturating_add(self.places[at])
        });
        (sum, places)
    }

    /// The sum as the nearest figure.
    pub fn value(&self) -> f64 {
        self.to_string().parse().unwrap_or(f64::NAN)
    }
}

impl FromIterator<f64> for ExactSum {
    fn from_iter<I: IntoIterator<Item = f64>>(values: I) -> Self {
        let mut sum = Self::default();
        for value in values {
            sum.add(value);
        }
        sum
    }
}

/// The decimal of at most six places that a computed figure stands for: what rounding left in its last bits is taken away,
/// so that 3 × 143.28 and 429.84 are one amount, 0.1 + 0.2 − 0.3 is nothing, and tied accounts are tied. `size` is what the
/// figures it was computed from come to without their signs. A figure that stands for no decimal comes back as it is; none
/// moves by more than 4 ε × `size`, which is what those figures had lost already.
#[inline]
pub fn decimal(value: f64, size: f64) -> f64 {
    let dust = size * (4.0 * f64::EPSILON);
    for power in [100.0, 1e4, 1e6] {
        let scaled = value * power;
        if scaled.abs() >= LIMIT {
            break;
        }
        let nearest = ((scaled + ROUND) - ROUND) / power;
        if (nearest - value).abs() <= dust {
            return nearest;
        }
    }
    value
}

/// Digit for digit with a point, without grouping: `-1234.50`; a whole sum without a fraction.
impl fmt::Display for ExactSum {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut units, mut places) = self.units();
        if let Ok(places_of_one) = u32::try_from(places)
            && let Some(one) = 10i128.checked_pow(places_of_one)
            && units % one == 0
        {
            (units, places) = (units / one, 0);
        }
        let digits = format!("{:0width$}", units.unsigned_abs(), width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        let sign = if units < 0 { "-" } else { "" };
        let point = if places > 0 { "." } else { "" };
        write!(formatter, "{sign}{whole}{point}{fraction}")
    }
}
