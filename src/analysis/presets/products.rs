//! Products in nine boxes and by maturity and position.

use super::super::matrix::Label;
use super::super::matrix::spec::{AxisSpec, Criterion};
use super::super::zones::{Step, Steps, ZoneSpec};
use super::super::{Context, Family, Group, Method, Need, Outcome, Settings, Unavailable};
use super::{Bench, matrix, nine, thirds};
use crate::model::Field;

/// Nine boxes.
pub const NINE_BOX: Method = Method {
    id: "nine_box",
    places: &[(Group::Products, Family::NineBox)],
    needs: &[Need::Attractiveness],
    source: "General Electric & McKinsey 1971; Hax & Majluf 1983",
    run: nine_box,
    adjust: super::super::matrix::adjust,
};

/// Arthur D. Little's matrix.
pub const ADL: Method = Method {
    id: "adl",
    places: &[(Group::Products, Family::LifeCycle)],
    needs: &[Need::Maturity],
    source: "Arthur D. Little 1974, A system for managing diversity",
    run: adl,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// What nine boxes advise.
pub const ADVICE: [&str; 3] = ["invest", "hold", "harvest"];

/// Above the diagonal invest, on it hold, below it harvest.
fn advice(strength: usize, attractiveness: usize) -> usize {
    match strength + attractiveness {
        0 | 1 => 2,
        2 => 1,
        _ => 0,
    }
}

/// What makes a market attractive, where nobody rated it as such.
const MARKET: [Field; 2] = [Field::MarketGrowth, Field::Margin];
/// What makes us strong in it.
const POSITION: [Field; 3] = [
    Field::RelativeShare,
    Field::MarketShare,
    Field::CompetitivePosition,
];

/// Business strength × market attractiveness, each in thirds: rated as such, else the composite of market growth and
/// margin, and of our shares and our position.
///
/// # Errors
/// [`Need::Attractiveness`] where either axis has nothing to stand on.
pub fn nine_box(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let direct = |field: Field, instead: &[Field]| -> Vec<Criterion> {
        bench
            .criterion(field)
            .map_or_else(|| bench.criteria(instead, &[]), |rated| vec![rated])
    };
    let strength = direct(Field::Strength, &POSITION);
    let attractiveness = direct(Field::Attractiveness, &MARKET);
    if strength.is_empty() || attractiveness.is_empty() {
        return Err(Need::Attractiveness.into());
    }
    let x = thirds(AxisSpec::score(Label::Field(Field::Strength), strength));
    let y = thirds(AxisSpec::score(
        Label::Field(Field::Attractiveness),
        attractiveness,
    ));
    let mut spec = matrix(&bench, "nine_box", x, y, ADVICE);
    spec.zones = nine(advice);
    spec.focus = 0;
    Ok(bench.solve(spec))
}

/// What the ADL matrix advises.
pub const ADL_ADVICE: [&str; 4] = ["natural", "selective", "viability", "withdraw"];

/// Strong positions develop naturally; the weaker the position and the older the market, the more a product has to prove.
/// `maturity`: embryonic 0 to aging 3; `position`: weak 0 to dominant 4.
fn adl_advice(maturity: usize, position: usize) -> usize {
    const BY_POSITION: [[usize; 4]; 5] = [
        // embryonic, growth, mature, aging
        [2, 2, 3, 3],
        [1, 2, 2, 3],
        [0, 1, 1, 2],
        [0, 0, 0, 1],
        [0, 0, 0, 0],
    ];
    BY_POSITION[position.min(4)][maturity.min(3)]
}

/// Maturity of the industry (4) × competitive position (5).
///
/// # Errors
/// [`Need::Maturity`] where the sheet lacks the life-cycle stage or the competitive position.
pub fn adl(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let bench = Bench::new(context)?;
    let maturity = stepped(&bench, Field::LifeCycle);
    let position = stepped(&bench, Field::CompetitivePosition);
    let (Some(maturity), Some(position)) = (maturity, position) else {
        return Err(Need::Maturity.into());
    };
    let spec = ZoneSpec {
        method: "adl",
        x: maturity,
        y: position,
        zones: &ADL_ADVICE,
        zone_of: adl_advice,
        crossed: false,
        value: bench.own_measure(),
        left_out: Vec::new(),
    };
    Ok(bench.place(spec))
}

/// The steps of a known scale; figures 0–100 fall into equal parts.
fn stepped(bench: &Bench<'_>, field: Field) -> Option<Steps> {
    let criterion = bench.criterion(field)?;
    let ids = field.scale_steps();
    let last = ids.len().saturating_sub(1) as f64;
    let at = criterion.values.iter().map(|&score| {
        if score.is_nan() {
            f64::NAN
        } else if criterion.ordinal {
            (score / 100.0 * last).round()
        } else {
            (score / 100.0 * ids.len() as f64).floor().clamp(0.0, last)
        }
    });
    Some(Steps {
        label: Label::Field(field),
        steps: ids
            .iter()
            .map(|&id| Step {
                id,
                key: format!("scale-{}-{id}", field.id()),
            })
            .collect(),
        at: at.collect(),
        evidence: criterion.evidence,
    })
}
