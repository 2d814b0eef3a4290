//! Every chart of the sample portfolio, as the export writes it.

use folioscope::analysis::{Context, methods};
use folioscope::chart::{Palette, Point};
use folioscope::export::{Format, Options, View};
use folioscope::locale::{Language, Locale};
use folioscope::progress::Silent;
use folioscope::project::Document;
use folioscope::sample;
use folioscope::state::ThemeChoice;

use crate::{Order, theme_name};

/// Renders the charts that are asked for, in one language.
pub fn render(order: &Order, language: Language, made: &mut Vec<String>) {
    let locale = Locale::new(language);
    let document = Document {
        dataset: sample::dataset(&locale),
        ..Document::default()
    };
    for method in methods() {
        for &(group, _) in method.places {
            let name = format!("chart-{}-{}", group.id(), method.id);
            if !order.names(&name) {
                continue;
            }
            let question = document.question(group);
            let answer = (method.run)(&Context {
                dataset: &document.dataset,
                question: &question,
                settings: &document.settings(method.id),
                progress: &Silent,
            });
            let outcome = match answer {
                Ok(outcome) => outcome,
                Err(unavailable) => {
                    println!("{name}: {unavailable}");
                    continue;
                }
            };
            let view = View {
                method: method.id,
                outcome: &outcome,
                question: &question,
                dataset: &document.dataset,
                selected: &|_| false,
            };
            for &theme in order.themes() {
                let png = view.render(&locale, &options(theme)).unwrap();
                let path = format!("{}/{}/{name}.png", language.code(), theme_name(theme));
                order.write(&path, &png, made);
            }
        }
    }
}

fn options(theme: ThemeChoice) -> Options<'static> {
    static LIGHT: Palette = Palette::light();
    static DARK: Palette = Palette::dark();
    static PRINT: Palette = Palette::print();
    Options {
        format: Format::Png,
        size: Point {
            x: 1280.0,
            y: 800.0,
        },
        scale: 1.5,
        palette: match theme {
            ThemeChoice::Dark => &DARK,
            ThemeChoice::Print => &PRINT,
            ThemeChoice::Light | ThemeChoice::System => &LIGHT,
        },
        mask_names: false,
    }
}
