//! Where accounts stood by the ratings of an earlier period.

use super::Movement;
use super::sensitivity::weigh;
use super::spec::MatrixSpec;
use crate::analysis::Settings;

/// The composite score of an earlier period: what was not rated then counts as it does today; `NaN` for an account of which
/// nothing was. `None` where no criterion was rated then.
pub(super) fn score(
    scaled: &[(Vec<f64>, Option<Vec<f64>>)],
    weights: &[f64],
    count: usize,
) -> Option<Vec<f64>> {
    if scaled.iter().all(|(_, before)| before.is_none()) {
        return None;
    }
    let then = |(now, before): &(Vec<f64>, Option<Vec<f64>>), member: usize| {
        let before = before.as_ref().map_or(f64::NAN, |before| before[member]);
        if before.is_nan() {
            (now[member], false)
        } else {
            (before, true)
        }
    };
    let filled: Vec<Vec<f64>> = scaled
        .iter()
        .map(|one| (0..count).map(|member| then(one, member).0).collect())
        .collect();
    let (mut at, mut coverage) = (Vec::new(), Vec::new());
    weigh(&filled, weights, count, &mut at, &mut coverage);
    for (member, at) in at.iter_mut().enumerate() {
        let rated = scaled.iter().any(|one| then(one, member).1);
        *at = if rated {
            (*at * 1e9).round() / 1e9
        } else {
            f64::NAN
        };
    }
    Some(at)
}

/// What is drawn of where items were and will be: the setting `trail=none` leaves out where they were.
pub(super) fn movement(spec: &MatrixSpec, settings: &Settings) -> Movement {
    match (spec.movement, settings.word("trail")) {
        (Movement::FromPast, Some("none")) => Movement::None,
        (movement, _) => movement,
    }
}
