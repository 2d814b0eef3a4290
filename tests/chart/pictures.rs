//! Scenes as text snapshots: a change of layout shows itself.

use std::sync::Arc;

use folioscope::analysis::{
    AbcParams, Comparison, LorenzResult, Outcome, Population, Ranked, Settings,
};
use folioscope::chart::{Frame, Palette};
use folioscope::locale::{Language, Locale};
use folioscope::model::Measure;

use super::dump::{all_finite, compare, dump};
use super::{outcomes, page, picture, ranked};

/// The incomes of R's ineq package, as in the methods' worked examples.
const INEQ: [f64; 10] = [
    541.0, 1463.0, 2445.0, 3438.0, 4437.0, 5401.0, 6392.0, 8304.0, 11904.0, 22261.0,
];
/// The worked example with losses.
const LOSSES: [f64; 7] = [-7.0, -15.0, 11.0, -10.0, 2.0, 4.0, 40.0];

fn keep(
    name: &str,
    values: &[f64],
    index: usize,
    language: Language,
    frame: Frame,
    size: (f32, f32),
) {
    let (method, outcome) = &outcomes(&ranked(values))[index];
    let scene = picture(method, outcome, language, frame, size);
    let text = format!(
        "{}\n{}\n{}\n{}\n{}\n{}\n{}",
        scene.title,
        scene.short_title,
        scene.subtitle,
        scene.footer.0,
        scene.footer.1,
        scene.description,
        dump(&scene.shapes(&Palette::light(), &Locale::new(language)))
    );
    compare(name, &text);
}

/// Protects the page of the concentration curve.
#[test]
fn lorenz_page() {
    keep(
        "lorenz_page",
        &INEQ,
        0,
        Language::En,
        Frame::Page,
        (1280.0, 800.0),
    );
}

/// Protects the plot in the window, with the key figures in the empty triangle.
#[test]
fn lorenz_screen() {
    keep(
        "lorenz_screen",
        &INEQ,
        0,
        Language::Nl,
        Frame::Screen,
        (840.0, 420.0),
    );
}

/// Protects the Pareto chart's two panels on one x axis.
#[test]
fn abc_page() {
    keep(
        "abc_page",
        &INEQ,
        1,
        Language::It,
        Frame::Page,
        (1280.0, 800.0),
    );
}

/// Protects the whale curve with its losses, in Russian.
#[test]
fn whale_page() {
    keep(
        "whale_page",
        &LOSSES,
        2,
        Language::Ru,
        Frame::Page,
        (1280.0, 800.0),
    );
}

/// A page twice as large is the same page, scaled.
#[test]
fn a_large_page_is_scaled() {
    let (method, outcome) = &outcomes(&ranked(&INEQ))[0];
    let small = picture(method, outcome, Language::En, Frame::Page, (1280.0, 800.0));
    let large = picture(method, outcome, Language::En, Frame::Page, (2560.0, 1600.0));
    assert_eq!(large.scale, 2.0);
    assert_eq!(large.panels, small.panels);
    assert_eq!((large.size.x, large.size.y), (2560.0, 1600.0));
}

fn beside(second: &[f64], with: Comparison) -> Outcome {
    let params = AbcParams::read(&Settings::default());
    let mut other = Population::from_values(
        second
            .iter()
            .enumerate()
            .map(|(at, &value)| (format!("Customer {}", at + 1), value)),
    );
    other.measure = Measure::Quantity;
    let other = Arc::new(Ranked::new(Arc::new(other)));
    let first = LorenzResult::new(ranked(&INEQ), params);
    Outcome::Lorenz(Arc::new(first.beside(with, other)))
}

/// Protects the second curve: its line, its name, the gap, its column of figures and its clause in the title.
#[test]
fn lorenz_pair_page() {
    let outcome = beside(
        &LOSSES.map(f64::abs),
        Comparison::Measure(Measure::Quantity),
    );
    let scene = page("lorenz", &outcome);
    let text = format!(
        "{}\n{}\n{}\n{}\n{}",
        scene.title,
        scene.short_title,
        scene.subtitle,
        scene.description,
        dump(&scene.shapes(&Palette::light(), &Locale::new(Language::En)))
    );
    compare("lorenz_pair_page", &text);
}

/// Protects second curves of any kind in any language: everything finite, no word left open, and no title takes the top
/// of one curve for that of the other.
#[test]
fn lorenz_pairs_in_every_language() {
    for second in [&[5.0][..], &LOSSES, &INEQ, &[2.0, 2.0, 2.0]] {
        for with in [
            Comparison::Measure(Measure::Quantity),
            Comparison::PreviousPeriod,
        ] {
            let outcome = beside(second, with);
            for language in Language::ALL {
                for (frame, size) in [
                    (Frame::Page, (1280.0, 800.0)),
                    (Frame::Screen, (840.0, 420.0)),
                    (Frame::Screen, (300.0, 180.0)),
                ] {
                    let scene = picture("lorenz", &outcome, language, frame, size);
                    let shapes = scene.shapes(&Palette::light(), &Locale::new(language));
                    assert!(all_finite(&shapes), "{language:?}");
                    for text in [&scene.title, &scene.subtitle, &scene.description] {
                        assert!(!text.contains('{') && !text.contains("-lorenz-"), "{text}");
                    }
                    assert!(
                        scene.title.starts_with(&scene.short_title),
                        "{}",
                        scene.title
                    );
                }
            }
        }
    }
}
