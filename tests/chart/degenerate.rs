//! Data that have nothing to show: no panic, no coordinate that is no number, an honest sentence.

use folioscope::chart::{Frame, Palette};
use folioscope::locale::{Language, Locale};
use proptest::prelude::*;

use super::dump::all_finite;
use super::{outcomes, page, picture, ranked};

const CASES: [&[f64]; 11] = [
    &[],
    &[0.0],
    &[5.0],
    &[-5.0],
    &[0.0, 0.0, 0.0],
    &[3.0, 3.0, 3.0, 3.0],
    &[-1.0, -2.0, -3.0],
    &[5.0, -5.0],
    &[1e300, 1e300],
    &[1e-300, 2e-300],
    &[10.0, -20.0, 3.0],
];

/// Every case in every frame and size has finite coordinates and a title.
#[test]
fn nothing_is_nan() {
    for values in CASES {
        for (method, outcome) in &outcomes(&ranked(values)) {
            for (frame, size) in [
                (Frame::Page, (1280.0, 800.0)),
                (Frame::Page, (480.0, 320.0)),
                (Frame::Screen, (480.0, 320.0)),
                (Frame::Screen, (f32::NAN, 0.0)),
            ] {
                let scene = picture(method, outcome, Language::En, frame, size);
                let shapes = scene.shapes(&Palette::light(), &Locale::new(Language::En));
                assert!(all_finite(&shapes), "{method} {values:?} {frame:?}");
                assert!(
                    !scene.title.is_empty() && !scene.title.contains('{'),
                    "{}",
                    scene.title
                );
                let _ = scene.table.rows;
            }
        }
    }
}

/// A total of zero or less, one account, equal accounts: the title says so and claims no share.
#[test]
fn degenerate_titles_are_honest() {
    let title = |values: &[f64]| page("lorenz", &outcomes(&ranked(values))[0].1).title;
    assert_eq!(title(&[]), "There is nobody to compare");
    assert_eq!(title(&[5.0]), "Customer 1 alone makes the whole total");
    assert!(title(&[0.0, 0.0]).contains("zero"));
    assert!(title(&[-1.0, -2.0]).contains("negative"));
    assert_eq!(
        title(&[3.0, 3.0]),
        "All 2 customers have the same share of revenue"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Any values at any size: finite coordinates.
    #[test]
    fn any_values_any_size(
        values in prop::collection::vec(-1e9f64..1e9, 0..60),
        width in 300f32..3000.0,
        height in 200f32..2000.0,
    ) {
        for (method, outcome) in &outcomes(&ranked(&values)) {
            let scene = picture(method, outcome, Language::Ru, Frame::Page, (width, height));
            prop_assert!(all_finite(&scene.shapes(&Palette::dark(), &Locale::new(Language::Ru))));
        }
    }
}
