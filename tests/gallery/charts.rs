//! Every chart of the sample portfolio, as the export writes it.

use folioscope::analysis::portrait::Answers;
use folioscope::analysis::{Context, Group, Portrait, methods};
use folioscope::chart::{Brief, Palette, Point, portrait};
use folioscope::export::{self, Content, Format, Options, View, source_line};
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
    portraits(order, &document, &locale, made);
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

/// Portraits of an account of each group, as a page.
fn portraits(order: &Order, document: &Document, locale: &Locale, made: &mut Vec<String>) {
    let accounts = [
        (Group::Customers, "Halden Marine AS"),
        (Group::Suppliers, "Ruhrguss GmbH"),
        (Group::Products, ""),
    ];
    for (group, account) in accounts {
        let name = format!("portrait-{}", group.id());
        if !order.names(&name) {
            continue;
        }
        let question = document.question(group);
        let settings = |method: &str| document.settings(method);
        let answers = Answers::work_out(&document.dataset, group, &question, &settings, &Silent);
        let first = answers.get("abc").and_then(|outcome| outcome.population());
        let first = first.map_or("", |population| &population.members[0].name);
        let account = if account.is_empty() { first } else { account };
        let portrait = Portrait::of(&document.dataset, group, account, &question, &answers);
        let portrait = portrait.unwrap();
        for &theme in order.themes() {
            let options = options(theme);
            let source = source_line(&document.dataset, &question.by, locale);
            let brief = Brief {
                source: &source,
                ..Brief::page(locale, options.palette, &question)
            };
            let scene = portrait::page(&portrait, &brief);
            let content = Content {
                scene: &scene,
                analysis: &serde_json::Value::Null,
                figures: &serde_json::Value::Null,
            };
            let png = export::render(&content, options.palette, locale, Format::Png, 1.5).unwrap();
            let path = format!(
                "{}/{}/{name}.png",
                locale.language().code(),
                theme_name(theme)
            );
            order.write(&path, &png, made);
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
        ground: None,
    }
}
