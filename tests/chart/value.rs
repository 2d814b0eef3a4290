//! Pictures of value, risk and segments on the sample portfolio.

use folioscope::analysis::{Context, Outcome, Settings, Silent, registry};
use folioscope::chart::{Frame, Palette};
use folioscope::locale::{Language, Locale};
use folioscope::model::Question;

use super::dump::all_finite;
use super::picture;

const METHODS: [(&str, &[(&str, &str)]); 11] = [
    ("segments", &[]),
    ("segments", &[("method", "kmeans"), ("k", "4")]),
    ("lifetime_value", &[]),
    ("lifetime_value", &[("model", "btyd")]),
    ("retention_what_if", &[]),
    ("portfolio_diagnosis", &[]),
    ("covariance", &[("column", "none")]),
    ("expected_value", &[]),
    ("prospects", &[]),
    ("similarities", &[]),
    ("similarities", &[("show", "correlation")]),
];

fn answers() -> Vec<(&'static str, Outcome)> {
    let dataset = folioscope::sample::dataset(&Locale::new(Language::En));
    let question = Question::default();
    let answer = |(id, pairs): (&'static str, &[(&str, &str)])| {
        let mut settings = Settings::default();
        for &(key, value) in pairs {
            settings.set(key, value);
        }
        let context = Context {
            dataset: &dataset,
            question: &question,
            settings: &settings,
            progress: &Silent,
        };
        let outcome = (registry::method(id).unwrap().run)(&context);
        (
            id,
            outcome.unwrap_or_else(|needs| panic!("{id} {pairs:?} needs {needs:?}")),
        )
    };
    METHODS.map(answer).into()
}

/// Every picture in every language, as a page and on the screen, large and small: finite, every text filled in, a table with
/// a row for each item.
#[test]
fn pictures_in_every_language() {
    for (id, outcome) in answers() {
        for language in Language::ALL {
            for (frame, size) in [
                (Frame::Page, (1280.0, 800.0)),
                (Frame::Screen, (900.0, 560.0)),
                (Frame::Screen, (480.0, 320.0)),
            ] {
                let scene = picture(id, &outcome, language, frame, size);
                let shapes = scene.shapes(&Palette::light(), &Locale::new(language));
                assert!(all_finite(&shapes), "{id} {language:?} {frame:?}");
                let said = format!(
                    "{} {} {} {} {} {}",
                    scene.title,
                    scene.short_title,
                    scene.subtitle,
                    scene.description,
                    scene
                        .table
                        .columns
                        .iter()
                        .map(|c| c.head.clone())
                        .collect::<String>(),
                    shapes
                        .iter()
                        .filter_map(|shape| match shape {
                            folioscope::chart::Shape::Text { text, .. } => Some(text.as_str()),
                            _ => None,
                        })
                        .collect::<Vec<_>>()
                        .join(" | ")
                );
                let holes = ["{", "}", "chart-", "retention-", "finding-", "axis-", "NaN"];
                for hole in holes {
                    assert!(!said.contains(hole), "{id} {language:?}: {hole} in {said}");
                }
                assert!(scene.table.rows > 0, "{id} has no rows");
            }
        }
    }
}
