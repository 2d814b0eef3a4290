//! Ticks: round, few, readable, for any view.

use folioscope::chart::scale::{round_step, ticks};
use folioscope::chart::{Axis, ScaleType, TickFormat};
use folioscope::locale::{Language, Locale};
use proptest::prelude::*;

fn axis(scale: ScaleType, format: TickFormat) -> Axis {
    Axis {
        title: String::new(),
        scale,
        home: (0.0, 1.0),
        format,
        grid: true,
    }
}

fn labels(scale: ScaleType, format: TickFormat, view: (f64, f64)) -> Vec<String> {
    ticks(&axis(scale, format), view, 6, &Locale::new(Language::En))
        .into_iter()
        .map(|tick| tick.label)
        .collect()
}

/// The unit stands at the last tick alone.
#[test]
fn unit_on_the_last_tick() {
    assert_eq!(
        labels(ScaleType::Linear, TickFormat::Percent, (0.0, 1.0)),
        ["0", "20", "40", "60", "80", "100%"]
    );
    assert_eq!(
        labels(
            ScaleType::Linear,
            TickFormat::Money("EUR".into()),
            (0.0, 120_000.0)
        ),
        ["0", "20", "40", "60", "80", "100", "120k"]
    );
}

/// Logarithmic axes stand at 1, 2, 5 of each decade; a bent one knows zero.
#[test]
fn logarithmic_ticks() {
    let two = (5f64.log10(), 500f64.log10());
    assert_eq!(
        labels(ScaleType::Log10, TickFormat::Number, two),
        ["5", "10", "20", "50", "100", "200", "500"]
    );
    let bent = ScaleType::SymLog { bend: 3 };
    let view = (bent.plot(-10.0), bent.plot(1e6));
    assert!(labels(bent, TickFormat::Number, view).contains(&"0".to_owned()));
}

proptest! {
    /// Any view has at most a dozen ticks, inside it, ascending; a scale and its inverse agree.
    #[test]
    fn any_view(low in -1e9f64..1e9, span in 1e-6f64..1e9, value in 1e-3f64..1e9) {
        for scale in [ScaleType::Linear, ScaleType::SymLog { bend: 2 }] {
            let view = (scale.plot(low), scale.plot(low + span));
            if view.1 <= view.0 { continue; }
            let ticks = ticks(&axis(scale, TickFormat::Number), view, 6, &Locale::new(Language::En));
            prop_assert!(ticks.len() <= 14);
            for pair in ticks.windows(2) {
                prop_assert!(pair[0].at < pair[1].at);
            }
        }
        for scale in [ScaleType::Linear, ScaleType::Log10, ScaleType::Log10Reversed, ScaleType::SymLog { bend: 1 }] {
            let back = scale.value(scale.plot(value));
            prop_assert!((back - value).abs() <= 1e-9 * value);
        }
        prop_assert!(round_step(span, 6) > 0.0);
    }
}
