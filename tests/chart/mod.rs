//! Charts: pictures as text, labels by their properties, findings by their sentences.

mod degenerate;
mod dump;
mod every_method;
mod figures;
mod findings;
mod labels;
mod matrices;
mod pictures;
mod portrait;
mod scale;
mod value;

use std::sync::Arc;

use folioscope::analysis::{
    AbcParams, AbcResult, LorenzResult, Outcome, Population, Ranked, Settings, WhaleResult, abc,
};
use folioscope::chart::{Brief, Frame, Palette, Point, Scene, draw};
use folioscope::locale::{Language, Locale};
use folioscope::model::Question;

/// A ranking of values named `Customer A`, `Customer B` … in euros.
pub fn ranked(values: &[f64]) -> Arc<Ranked> {
    let names = values
        .iter()
        .enumerate()
        .map(|(at, &value)| (format!("Customer {}", at + 1), value));
    let mut population = Population::from_values(names);
    population.currency = Some("EUR".to_owned());
    Arc::new(Ranked::new(Arc::new(population)))
}

/// The three outcomes of a ranking.
pub fn outcomes(ranked: &Arc<Ranked>) -> [(&'static str, Outcome); 3] {
    let params = AbcParams::read(&Settings::default());
    let cut = abc::cut(ranked, &params);
    [
        (
            "lorenz",
            Outcome::Lorenz(Arc::new(LorenzResult::new(ranked.clone(), params))),
        ),
        (
            "abc",
            Outcome::Abc(Arc::new(AbcResult {
                ranked: ranked.clone(),
                params,
                cut,
            })),
        ),
        (
            "whale",
            Outcome::Whale(Arc::new(WhaleResult::new(ranked.clone()))),
        ),
    ]
}

/// A picture of an outcome.
pub fn picture(
    method: &str,
    outcome: &Outcome,
    language: Language,
    frame: Frame,
    size: (f32, f32),
) -> Scene {
    let (locale, palette, question) =
        (Locale::new(language), Palette::light(), Question::default());
    let mut brief = Brief::page(&locale, &palette, &question);
    brief.frame = frame;
    brief.size = Point {
        x: size.0,
        y: size.1,
    };
    brief.source = "Ledger.xlsx, Lines";
    draw(method, outcome, &brief)
}

/// The picture on a page in English.
pub fn page(method: &str, outcome: &Outcome) -> Scene {
    picture(method, outcome, Language::En, Frame::Page, (1280.0, 800.0))
}
