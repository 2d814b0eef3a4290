//! The titles: right figures, right words, in six languages.

use folioscope::analysis::{Context, Settings, Silent, methods};
use folioscope::chart::Frame;
use folioscope::locale::{Language, Locale};
use folioscope::model::{By, Measure, Question};

use super::{outcomes, picture, ranked};

fn twenty() -> Vec<f64> {
    // The largest fifth (4 of 20) has 78 of 100.
    let mut values = vec![40.0, 20.0, 10.0, 8.0];
    values.extend([1.375; 16]);
    values
}

/// The glossary's own titles come out of the program.
#[test]
fn the_glossarys_titles() {
    let title = |language| {
        let outcome = &outcomes(&ranked(&twenty()))[0].1;
        picture("lorenz", outcome, language, Frame::Page, (1280.0, 800.0)).short_title
    };
    assert_eq!(
        title(Language::En),
        "20% of customers bring in 78% of revenue"
    );
    assert_eq!(
        title(Language::Nl),
        "20% van de klanten is goed voor 78% van de omzet"
    );
    assert_eq!(
        title(Language::It),
        "Il 20% dei clienti genera il 78% del fatturato"
    );
    assert_eq!(
        title(Language::Ro),
        "20% dintre clienți aduc 78% din cifra de afaceri"
    );
    assert_eq!(title(Language::Zh), "20% 的客户贡献了 78% 的收入");
    assert_eq!(
        title(Language::Ru).replace('\u{a0}', " "),
        "На 20 % клиентов приходится 78 % выручки"
    );
}

/// Italian elides before 8, 11 and 80–89.
#[test]
fn italian_elides() {
    let mut values = vec![41.0, 20.0, 10.0, 9.0];
    values.extend([1.25; 16]);
    let outcome = &outcomes(&ranked(&values))[0].1;
    let scene = picture(
        "lorenz",
        outcome,
        Language::It,
        Frame::Page,
        (1280.0, 800.0),
    );
    assert_eq!(
        scene.short_title,
        "Il 20% dei clienti genera l’80% del fatturato"
    );
}

/// Every method on the sample, in every language: no key, no placeable and no bare variable is left in a text.
#[test]
fn no_text_is_missing() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let dataset = folioscope::sample::dataset(&locale);
        for method in methods() {
            for (group, _) in method.places {
                let by = group.by();
                let measure = if by == By::Supplier {
                    Measure::Spend
                } else {
                    Measure::Revenue
                };
                let question = Question {
                    by,
                    measure,
                    ..Question::default()
                };
                let settings = Settings::default();
                let context = Context {
                    dataset: &dataset,
                    question: &question,
                    settings: &settings,
                    progress: &Silent,
                };
                let Ok(outcome) = (method.run)(&context) else {
                    continue;
                };
                let scene = picture(method.id, &outcome, language, Frame::Page, (1280.0, 800.0));
                let shapes = scene.shapes(&folioscope::chart::Palette::light(), &locale);
                let heads = scene
                    .table
                    .columns
                    .iter()
                    .map(|column| column.head.as_str())
                    .collect::<Vec<_>>()
                    .join(" ");
                let all = format!(
                    "{}\n{}\n{}\n{}\n{}\n{}\n{heads}\n{}",
                    scene.title,
                    scene.short_title,
                    scene.subtitle,
                    scene.footer.0,
                    scene.footer.1,
                    scene.description,
                    super::dump::dump(&shapes)
                );
                for part in [
                    "{", "chart-", "finding-", "cell-", "advice-", "axis-", "reason-", "field-",
                    "measure-",
                ] {
                    assert!(
                        !all.contains(part),
                        "{} {language:?}: {part} in {all}",
                        method.id
                    );
                }
            }
        }
    }
}
