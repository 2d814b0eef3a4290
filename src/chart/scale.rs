//! Round places on an axis, and what stands beside them.
//!
//! Linear axes step by 1, 2 or 5 times a power of ten; logarithmic ones stand at 1, 2, 5 of each decade, or at every
//! n-th decade where that is too many. A unit stands at the last tick alone. Views of any zoom have ticks; a view that is
//! not finite or has no width has none.

use super::{Axis, ScaleType, Tick, TickFormat};
use crate::locale::{Language, Locale};

/// The ticks of an axis in a view (plot coordinates), at most about `target` of them.
pub fn ticks(axis: &Axis, view: (f64, f64), target: usize, locale: &Locale) -> Vec<Tick> {
    let places = match (&axis.format, axis.scale) {
        (TickFormat::Names(names), _) => return name_ticks(names, view),
        (TickFormat::Hidden, _) => return Vec::new(),
        (_, ScaleType::Linear) => linear_places(view.0, view.1, target),
        (_, ScaleType::SymLog { bend }) => symlog_places(axis.scale, bend, view, target),
        (_, scale) => log_places(scale, view, target),
    };
    let values: Vec<f64> = places.iter().map(|&at| axis.scale.value(at)).collect();
    let labels = tick_labels(&axis.format, axis.scale, &values, locale);
    places
        .into_iter()
        .zip(labels)
        .map(|(at, label)| Tick { at, label })
        .collect()
}

fn name_ticks(names: &[String], view: (f64, f64)) -> Vec<Tick> {
    names
        .iter()
        .enumerate()
        .filter(|(at, _)| (*at as f64) >= view.0 && (*at as f64) <= view.1)
        .map(|(at, name)| Tick {
            at: at as f64,
            label: name.clone(),
        })
        .collect()
}

/// The step of 1, 2 or 5 times a power of ten that cuts `span` into about `target` parts, at most a third more.
pub fn round_step(span: f64, target: usize) -> f64 {
    if !span.is_finite() || span <= 0.0 {
        return f64::NAN;
    }
    let rough = span / target.max(1) as f64;
    let power = 10f64.powf(rough.log10().floor());
    [1.0, 2.0, 5.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|&step| step >= rough * 0.75 * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

/// The smallest multiple of 1, 2, 2.5 or 5 times a power of ten that is not below a positive value.
pub fn round_up(value: f64) -> f64 {
    if !value.is_finite() || value <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|&round| round >= value * (1.0 - 1e-9))
        .unwrap_or(10.0 * power)
}

/// The largest of 1, 2, 5 times a power of ten that is not above a positive value.
pub fn round_down(value: f64) -> f64 {
    if !value.is_finite() || value <= 0.0 {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    [5.0, 2.0, 1.0]
        .into_iter()
        .map(|factor| factor * power)
        .find(|&round| round <= value * (1.0 + 1e-9))
        .unwrap_or(power)
}

fn linear_places(low: f64, high: f64, target: usize) -> Vec<f64> {
    let step = round_step(high - low, target);
    // Beyond 2^50 steps from zero neighbouring ticks are the same number.
    if !step.is_finite() || low.abs().max(high.abs()) / step > 1e12 {
        return Vec::new();
    }
    let (first, last) = (
        (low / step - 1e-9).ceil() as i64,
        (high / step + 1e-9).floor() as i64,
    );
    let digits = (-step.log10().floor()).max(0.0) as i32;
    let scale = 10f64.powi(digits);
    (first..=last)
        .map(|index| {
            let at = index as f64 * step;
            // 0.1 × 3 is not 0.3: cut the noise, keep zero positive.
            (at * scale).round() / scale + 0.0
        })
        .collect()
}

/// Zero, and powers of ten on both sides of it from the bend on; with 1, 2, 5 of each where there is room.
fn symlog_places(scale: ScaleType, bend: i8, view: (f64, f64), target: usize) -> Vec<f64> {
    let (low, high) = (scale.value(view.0), scale.value(view.1));
    let most = low.abs().max(high.abs());
    let least = 10f64.powi(i32::from(bend));
    if !most.is_finite() || most < least {
        return linear_places(low, high, target)
            .into_iter()
            .map(|value| scale.plot(value))
            .collect();
    }
    let decades = (most / least).log10();
    let both = low < -least && high > least;
    let room = decades * if both { 2.0 } else { 1.0 };
    let factors: &[f64] = if room * 3.0 <= target as f64 + 2.0 {
        &[1.0, 2.0, 5.0]
    } else {
        &[1.0]
    };
    let every = (room / target as f64).ceil().max(1.0) as i32;
    let far = decade_values(least, most, every, factors);
    let mut places: Vec<f64> = far
        .iter()
        .map(|value| -value)
        .chain([0.0])
        .chain(far.iter().copied())
        .map(|value| scale.plot(value))
        .filter(|&at| at >= view.0 - 1e-9 && at <= view.1 + 1e-9)
        .collect();
    places.sort_by(f64::total_cmp);
    places
}

fn log_places(scale: ScaleType, view: (f64, f64), target: usize) -> Vec<f64> {
    let (a, b) = (scale.value(view.0), scale.value(view.1));
    let (low, high) = (a.min(b), a.max(b));
    if !(low > 0.0 && high.is_finite() && high > low) {
        return Vec::new();
    }
    let decades = (high / low).log10();
    let mut values = if decades < 0.7 {
        linear_places(low, high, target)
    } else if decades * 3.0 <= target as f64 + 2.0 {
        decade_values(low, high, 1, &[1.0, 2.0, 5.0])
    } else {
        let every = (decades / target as f64).ceil().max(1.0) as i32;
        decade_values(low, high, every, &[1.0])
    };
    values.retain(|&value| value > 0.0);
    let mut places: Vec<f64> = values.into_iter().map(|value| scale.plot(value)).collect();
    places.sort_by(f64::total_cmp);
    places
}

fn decade_values(low: f64, high: f64, every: i32, factors: &[f64]) -> Vec<f64> {
    let (first, last) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    (first..=last)
        .filter(|exponent| exponent.rem_euclid(every) == 0)
        .flat_map(|exponent| {
            factors
                .iter()
                .map(move |factor| factor * 10f64.powi(exponent))
        })
        .filter(|&value| value >= low * (1.0 - 1e-9) && value <= high * (1.0 + 1e-9))
        .collect()
}

/// How many decimals tell values of this step apart.
fn decimals(values: &[f64]) -> u8 {
    let step = values
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).abs())
        .filter(|&gap| gap > 0.0)
        .fold(f64::INFINITY, f64::min);
    decimals_of(step)
}

fn decimals_of(step: f64) -> u8 {
    if !step.is_finite() || step >= 1.0 || step == 0.0 {
        return 0;
    }
    (0..9)
        .find(|&digits| {
            let scaled = step * 10f64.powi(i32::from(digits));
            (scaled - scaled.round()).abs() < 1e-6 * scaled.max(1.0) && scaled.round() >= 1.0
        })
        .unwrap_or(9)
}

fn tick_labels(
    format: &TickFormat,
    scale: ScaleType,
    values: &[f64],
    locale: &Locale,
) -> Vec<String> {
    let last = values.len().saturating_sub(1);
    let log = scale != ScaleType::Linear;
    let own = |value: f64| if log { decimals_of(value.abs()) } else { 0 };
    match format {
        TickFormat::Percent => {
            let hundred: Vec<f64> = values.iter().map(|value| value * 100.0).collect();
            let places = decimals(&hundred);
            (0..values.len())
                .map(|i| {
                    if i == last {
                        locale.percent(values[i], places)
                    } else {
                        locale.number(hundred[i], places)
                    }
                })
                .collect()
        }
        TickFormat::Ratio => values
            .iter()
            .map(|&value| {
                format!(
                    "{}×",
                    locale.number(value, own(value).max(decimals_if(!log, values)))
                )
            })
            .collect(),
        TickFormat::Number | TickFormat::Money(_) if log => values
            .iter()
            .map(|&value| {
                if value.abs() < 1000.0 {
                    locale.number(value, own(value))
                } else {
                    locale.number_short(value)
                }
            })
            .collect(),
        TickFormat::Number | TickFormat::Money(_) => short_labels(values, locale),
        TickFormat::Names(_) | TickFormat::Hidden => vec![String::new(); values.len()],
    }
}

fn decimals_if(condition: bool, values: &[f64]) -> u8 {
    if condition { decimals(values) } else { 0 }
}

/// The power of ten that a language shortens figures of this size by: thousands, millions, milliards; 万 and 亿.
pub fn short_divisor(language: Language, largest: f64) -> f64 {
    let steps: &[f64] = match language {
        Language::Zh => &[1e8, 1e4],
        _ => &[1e9, 1e6, 1e3],
    };
    steps
        .iter()
        .copied()
        .find(|&step| largest.abs() >= 10.0 * step || (step > 1e4 && largest.abs() >= step))
        .unwrap_or(1.0)
}

fn short_labels(values: &[f64], locale: &Locale) -> Vec<String> {
    let largest = values.iter().fold(0.0f64, |most, v| most.max(v.abs()));
    let divisor = short_divisor(locale.language(), largest);
    let scaled: Vec<f64> = values.iter().map(|value| value / divisor).collect();
    let places = decimals(&scaled);
    let last = values.len().saturating_sub(1);
    (0..values.len())
        .map(|i| {
            if i == last && divisor > 1.0 {
                locale.number_short(values[i])
            } else {
                locale.number(scaled[i], places)
            }
        })
        .collect()
}
