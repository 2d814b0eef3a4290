//! The suppliers' evaluation sheet.

use super::chance::Chance;
use super::columns::Draft;
use super::story::FIRST_YEAR;
use super::words::Words;
use crate::locale::Locale;
use crate::model::{Field, Kind, Table};

/// Where a supplier stands in the purchasing portfolio.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Strategic,
    Leverage,
    Bottleneck,
    Routine,
}

use Place::{Bottleneck, Leverage, Routine, Strategic};

/// Name, category, country, spend in thousand euro, place.
type Row = (&'static str, &'static str, &'static str, f64, Place);

#[rustfmt::skip]
const SUPPLIERS: [Row; 60] = [
    ("Danube Steel Service", "steel", "ro", 4_600.0, Leverage),
    ("Ruhrguss GmbH", "castings", "de", 3_900.0, Strategic),
    ("Hanse Logistics", "freight", "de", 2_900.0, Leverage),
    ("Tiber Forgings SpA", "forgings", "it", 2_600.0, Strategic),
    ("Stadt Energie", "energy", "de", 2_400.0, Leverage),
    ("Vega Semicon", "electronics", "nl", 2_100.0, Strategic),
    ("Polar Bearings AB", "bearings", "se", 1_450.0, Strategic),
    ("Helix Controls Ltd", "electronics", "gb", 1_150.0, Strategic),
    ("Po Valley Machining", "machining", "it", 1_050.0, Leverage),
    ("Sintra Sensors", "sensors", "es", 980.0, Strategic),
    ("Delta Packaging", "packaging", "nl", 910.0, Leverage),
    ("Kobalt Alloys", "castings", "de", 860.0, Strategic),
    ("Orion Magnets Co., Ltd.", "electronics", "cn", 720.0, Strategic),
    ("Mosel Fasteners", "fasteners", "de", 700.0, Leverage),
    ("Cleanline", "facility", "nl", 610.0, Routine),
    ("Baltic Sheet Metal", "steel", "pl", 560.0, Leverage),
    ("Pragma IT", "it", "nl", 540.0, Routine),
    ("Nova Elastomers", "seals", "it", 520.0, Bottleneck),
    ("Veluwe Staffing", "facility", "nl", 500.0, Routine),
    ("Loire Seals", "seals", "fr", 480.0, Bottleneck),
    ("Copperline Wire", "electronics", "be", 430.0, Leverage),
    ("Arctic Gases", "energy", "no", 410.0, Bottleneck),
    ("Amstel Fleet", "freight", "nl", 400.0, Routine),
    ("Orsa Coatings", "coatings", "se", 390.0, Bottleneck),
    ("Temper Heat Treat", "coatings", "de", 350.0, Bottleneck),
    ("Jade Rare Earths", "castings", "cn", 330.0, Bottleneck),
    ("Rhine Pallets", "packaging", "de", 320.0, Routine),
    ("Emilia Tools", "machining", "it", 310.0, Routine),
    ("Quartz Optics", "sensors", "gb", 300.0, Bottleneck),
    ("Fjord Encoders", "sensors", "no", 280.0, Bottleneck),
    ("Brabant Canteen", "facility", "nl", 270.0, Routine),
    ("Tisza Turning", "machining", "ro", 260.0, Routine),
    ("Ligura Pattern Shop", "castings", "it", 240.0, Bottleneck),
    ("Oder Fasteners", "fasteners", "pl", 230.0, Routine),
    ("Kite Telecom", "it", "nl", 220.0, Routine),
    ("Suzhou Precision Parts", "machining", "cn", 215.0, Routine),
    ("Bergisch Lubricants", "energy", "de", 205.0, Routine),
    ("Marche Cartons", "packaging", "it", 195.0, Routine),
    ("Nordlicht Travel", "facility", "de", 190.0, Routine),
    ("Transilvania Transport", "freight", "ro", 185.0, Routine),
    ("Calibra Lab", "sensors", "fr", 170.0, Routine),
    ("Twente Labels", "packaging", "nl", 160.0, Routine),
    ("Saxon Paints", "coatings", "de", 150.0, Routine),
    ("Cluj Cabling", "electronics", "ro", 145.0, Routine),
    ("Porto Gaskets", "seals", "es", 140.0, Routine),
    ("Silesia Springs", "fasteners", "pl", 130.0, Routine),
    ("Greenfield Waste", "facility", "nl", 120.0, Routine),
    ("Atlas Couriers", "freight", "be", 110.0, Routine),
    ("Office Harbour", "facility", "nl", 100.0, Routine),
    ("Lumen Lighting", "electronics", "pl", 92.0, Routine),
    ("Wuhan Castings Trading", "castings", "cn", 88.0, Routine),
    ("Monte Rosa Water", "facility", "it", 80.0, Routine),
    ("Skagen Signs", "facility", "dk", 72.0, Routine),
    ("Carpathian Timber", "packaging", "ro", 66.0, Routine),
    ("Lyon Software Atelier", "it", "fr", 60.0, Routine),
    ("Harz Abrasives", "machining", "de", 52.0, Routine),
    ("Pixel Print", "facility", "nl", 46.0, Routine),
    ("Turin Training", "facility", "it", 40.0, Routine),
    ("Gdynia Ropes", "fasteners", "pl", 34.0, Routine),
    ("Delft Patents", "facility", "nl", 28.0, Routine),
];

/// Suppliers nobody has rated yet, by row.
const UNRATED: [usize; 2] = [54, 59];

/// Suppliers that stood elsewhere a year ago, by row: by how much risk, impact and warmth were more than they are today.
#[rustfmt::skip]
const MOVED: [(usize, f64, f64, f64); 12] = [
    (2, 0.34, 0.0, -0.25),    // Hanse Logistics: a second forwarder made it leverage
    (5, -0.5, 0.0, 0.0),      // Vega Semicon: chips became scarce
    (8, 0.3, 0.0, 0.3),       // Po Valley Machining: others qualified, and it delivers worse
    (11, 0.0, -0.45, 0.0),    // Kobalt Alloys: in every new gearbox
    (12, -0.4, 0.0, 0.2),     // Orion Magnets: export licences
    (13, 0.0, -0.4, 0.0),     // Mosel Fasteners: volumes pooled with it
    (15, 0.0, -0.4, -0.3),    // Baltic Sheet Metal: grown with us
    (17, 0.0, 0.3, 0.0),      // Nova Elastomers: designed out of two products
    (21, -0.45, 0.0, 0.0),    // Arctic Gases: its rival closed
    (23, 0.0, 0.0, 0.35),     // Orsa Coatings: late again and again
    (28, -0.4, 0.0, 0.0),     // Quartz Optics: sole patent
    (32, 0.0, 0.35, -0.2),    // Ligura Pattern Shop: printed moulds replace it
];

/// What the earlier year was rated by: purchases by risk and impact, performance by warmth.
const THEN: [Field; 9] = [
    Field::SwitchingCost,
    Field::GeographicRisk,
    Field::FinancialRisk,
    Field::EffectOnCost,
    Field::EffectOnQuality,
    Field::EffectOnSales,
    Field::Quality,
    Field::Delivery,
    Field::ServiceLevel,
];

/// What is known of a supplier besides its row.
struct Rating {
    /// How much it matters and how hard it is to replace, 0–1.
    impact: f64,
    risk: f64,
    /// How well it goes between us, and where it is heading.
    warmth: f64,
    course: f64,
    rated: bool,
}

fn rating(row: usize, place: Place, chance: &mut Chance) -> Rating {
    // Middle of importance and of risk, and the bounds that keep a supplier in its place.
    let (impact, risk) = match place {
        Strategic => ((0.84, 0.68, 1.0), (0.84, 0.73, 1.0)),
        Leverage => ((0.8, 0.68, 1.0), (0.26, 0.02, 0.48)),
        Bottleneck => ((0.26, 0.0, 0.48), (0.84, 0.73, 1.0)),
        Routine => ((0.24, 0.0, 0.46), (0.27, 0.02, 0.48)),
    };
    let mut around =
        |(middle, low, high): (f64, f64, f64)| (middle + 0.15 * chance.bell()).clamp(low, high);
    let warmth = if place == Strategic { 0.62 } else { 0.54 };
    Rating {
        impact: around(impact),
        risk: around(risk),
        warmth: around((warmth, 0.05, 1.0)),
        course: around((0.5, 0.0, 1.0)),
        rated: !UNRATED.contains(&row),
    }
}

/// Which of the two latent figures a scale follows.
type Follows = fn(&Rating) -> f64;

const SCALES: &[(Field, Follows)] = &[
    (Field::Objectivity, |r| r.warmth),
    (Field::ExclusiveOffers, |r| 0.6 * r.risk + 0.3 * r.warmth),
    (Field::DiscretionaryFunding, |r| 0.4 * r.impact),
    (Field::Talent, |r| 0.4 * r.risk + 0.4 * r.warmth),
    (Field::Insight, |r| 0.5 * r.impact + 0.35 * r.warmth),
    (Field::Tools, |r| 0.3 + 0.4 * r.impact),
    (Field::Ideas, |r| 0.5 * r.course + 0.4 * r.warmth),
    (Field::Brands, |r| 0.55 * r.risk + 0.2),
    (Field::Values, |r| 0.9 * r.warmth),
    (Field::Contribution, |r| 0.85 * r.impact),
    (Field::ServiceLevel, |r| 0.25 + 0.6 * r.warmth),
    (Field::ImportanceToCategory, |r| {
        0.5 * r.impact + 0.45 * r.risk
    }),
    (Field::CategoryExpertise, |r| 0.3 + 0.5 * r.risk),
    (Field::Partnership, |r| 0.3 * r.impact + 0.6 * r.warmth),
    (Field::SwitchingCost, |r| r.risk),
    (Field::GeographicRisk, |r| 0.95 * r.risk),
    (Field::FinancialRisk, |r| {
        0.85 * r.risk + 0.15 * (1.0 - r.warmth)
    }),
    (Field::EffectOnCost, |r| r.impact),
    (Field::EffectOnQuality, |r| 0.85 * r.impact + 0.12 * r.risk),
    (Field::EffectOnSales, |r| 0.9 * r.impact + 0.05),
    (Field::Quality, |r| 0.35 + 0.6 * r.warmth),
    (Field::Delivery, |r| 0.75 * r.warmth + 0.3 * (1.0 - r.risk)),
    (Field::Price, |r| 0.35 + 0.5 * (1.0 - r.risk)),
];

/// Scores of 0–100 that the buyers gave: words in three steps would lie on one another in the picture.
const SCORES: [(Field, Follows); 3] = [
    (Field::ValueToday, |r| 0.7 * r.impact + 0.35 * r.warmth),
    (Field::ValueFuture, |r| {
        0.7 * r.impact + 0.35 * r.warmth + 0.1 + 0.7 * (r.course - 0.5)
    }),
    (Field::Alignment, |r| {
        0.5 + 1.3 * (r.warmth - 0.55) + 0.2 * (r.impact - 0.4)
    }),
];

/// The evaluation sheet of the suppliers.
///
/// `later` is the chance of the columns that came to the sheet later: the older ones stay what they were.
pub(super) fn table(
    locale: &Locale,
    words: &Words,
    (chance, later): (&mut Chance, &mut Chance),
    source: usize,
) -> Table {
    let ratings: Vec<Rating> = SUPPLIERS
        .iter()
        .enumerate()
        .map(|(row, supplier)| rating(row, supplier.4, chance))
        .collect();
    let mut draft = Draft::new(locale);
    draft.text(Field::Supplier, SUPPLIERS.iter().map(|row| Some(row.0)));
    draft.text(
        Field::SupplierId,
        (0..SUPPLIERS.len()).map(|row| Some(format!("S{:04}", 204 + 3 * row))),
    );
    draft.text(
        Field::Category,
        SUPPLIERS
            .iter()
            .map(|row| Some(words.word("category", row.1))),
    );
    draft.text(
        Field::Country,
        SUPPLIERS.iter().map(|row| Some(words.country(row.2))),
    );
    figures(&mut draft, &ratings, chance);
    for (field, follows) in SCORES {
        let score = |rating: &Rating| (100.0 * follows(rating)).round().clamp(2.0, 98.0);
        draft.number(
            field,
            ratings.iter().map(|rating| {
                let known = rating.rated && !chance.happens(0.03);
                if known { score(rating) } else { f64::NAN }
            }),
        );
    }
    for &(field, follows) in SCALES {
        let steps: Vec<Option<u8>> = ratings
            .iter()
            .map(|rating| {
                let value = follows(rating) + 0.07 * chance.bell();
                (rating.rated && !chance.happens(0.03)).then(|| (value * 3.0).clamp(0.0, 2.0) as u8)
            })
            .collect();
        draft.scale(field, steps);
    }
    draft.scale(
        Field::SoleSource,
        SUPPLIERS.iter().zip(&ratings).map(|(row, rating)| {
            let alone = matches!(row.4, Strategic | Bottleneck) && rating.risk > 0.88;
            rating.rated.then_some(u8::from(alone))
        }),
    );
    outlook(&mut draft, &ratings, later);
    year_before(&mut draft, &ratings);
    draft.finish(Kind::Suppliers, source)
}

fn figures(draft: &mut Draft<'_>, ratings: &[Rating], chance: &mut Chance) {
    let spend: Vec<f64> = SUPPLIERS
        .iter()
        .map(|row| (row.3 * 1_000.0 * chance.between(0.985, 1.015) / 100.0).round() * 100.0)
        .collect();
    let shares: Vec<f64> = SUPPLIERS
        .iter()
        .map(|row| {
            let most = match row.4 {
                Strategic => 0.16,
                Leverage => 0.11,
                Bottleneck => 0.05,
                Routine => 0.09,
            };
            (most * chance.between(0.15, 1.6) * 1_000.0).round() / 1_000.0
        })
        .collect();
    draft.number(Field::Spend, spend.iter().copied());
    draft.number(
        Field::SupplierTurnover,
        spend
            .iter()
            .zip(&shares)
            .map(|(spend, share)| (spend / share / 10_000.0).round() * 10_000.0),
    );
    draft.percent(Field::OurShareOfSales, shares.iter().copied());
    draft.percent(
        Field::Growth,
        ratings
            .iter()
            .map(|r| ((0.04 + 0.3 * (r.course - 0.5)) * 1_000.0).round() / 1_000.0),
    );
    let rated = |rating: &Rating, value: f64| if rating.rated { value } else { f64::NAN };
    draft.number(
        Field::Loyalty,
        ratings
            .iter()
            .map(|r| rated(r, ((1.0 + 9.0 * r.warmth) * 10.0).round() / 10.0)),
    );
    draft.number(
        Field::Alternatives,
        ratings.iter().map(|r| rated(r, alternatives(r))),
    );
    draft.number(
        Field::LeadTime,
        ratings.iter().map(|r| {
            rated(
                r,
                (6.0 + 110.0 * r.risk * r.risk * chance.between(0.8, 1.2)).round(),
            )
        }),
    );
}

/// How suppliers see us, and where risk and impact are heading.
fn outlook(draft: &mut Draft<'_>, ratings: &[Rating], chance: &mut Chance) {
    let fields: [(Field, Follows); 3] = [
        (Field::Attractiveness, |r| {
            0.12 + 0.75 * r.warmth + 0.3 * (r.impact - 0.4)
        }),
        (Field::SupplyRiskFuture, |r| {
            (0.06 + 0.86 * r.risk) - 1.5 * (r.course - 0.5)
        }),
        (Field::ProfitImpactFuture, |r| {
            (0.05 + 0.9 * r.impact) + 1.1 * (r.course - 0.5)
        }),
    ];
    for (field, follows) in fields {
        let cells = ratings.iter().map(|rating| {
            let score = follows(rating) + 0.06 * chance.bell();
            let known = rating.rated && !chance.happens(0.04);
            if known {
                (100.0 * score).round().clamp(3.0, 97.0)
            } else {
                f64::NAN
            }
        });
        draft.number(field, cells);
    }
}

/// The ratings of the year before the last: where suppliers come from.
fn year_before(draft: &mut Draft<'_>, ratings: &[Rating]) {
    let then = |row: usize| {
        let moved = MOVED.iter().find(|moved| moved.0 == row)?;
        let now = ratings.get(row)?;
        Some(Rating {
            risk: (now.risk + moved.1).clamp(0.0, 1.0),
            impact: (now.impact + moved.2).clamp(0.0, 1.0),
            warmth: (now.warmth + moved.3).clamp(0.0, 1.0),
            ..*now
        })
    };
    let year = FIRST_YEAR + 1;
    draft.earlier(Field::Alternatives, year, |row| {
        Some(alternatives(&then(row)?))
    });
    draft.earlier(Field::LeadTime, year, |row| Some(lead_time(&then(row)?)));
    for &(field, follows) in SCALES.iter().filter(|(field, _)| THEN.contains(field)) {
        draft.earlier(field, year, |row| {
            Some((follows(&then(row)?) * 3.0).clamp(0.0, 2.0).floor())
        });
    }
}

/// How many others could deliver.
fn alternatives(rating: &Rating) -> f64 {
    (14.0 * (1.0 - rating.risk) * (1.0 - rating.risk)).round()
}

/// Days from order to delivery, on the whole.
fn lead_time(rating: &Rating) -> f64 {
    (6.0 + 110.0 * rating.risk * rating.risk).round()
}
