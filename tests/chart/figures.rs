use folioscope::analysis::figures::FIGURES;
use folioscope::chart::figures::named;
use folioscope::locale::{Language, Locale};

/// Protects what figures say: each has a meaning in every language and stands under names that there are; asked by the
/// name on the screen, with a unit behind it or without, the same figure answers in every language.
#[test]
fn every_figure_is_explained() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        assert!(locale.has("meaning-field"));
        for figure in FIGURES {
            let key = format!("meaning-{}", figure.id);
            assert!(locale.has(&key), "{key} {language:?}");
            for name in figure.names {
                assert!(locale.has(name), "{name} {language:?}");
                let name = locale.text(name);
                let found = named(&name, &locale).map(|found| found.id);
                assert_eq!(found, Some(figure.id), "{name} {language:?}");
            }
        }
        let head = format!("{}, €", locale.text("measure-revenue"));
        assert_eq!(named(&head, &locale).map(|found| found.id), Some("revenue"));
        assert_eq!(named("Whatever else", &locale), None);
    }
}
