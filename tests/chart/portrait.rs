//! Portraits: the figures are those of the ledger, the page holds all of it, a mask hides who it is.

use folioscope::analysis::portrait::Answers;
use folioscope::analysis::{Group, Portrait, Settings, Silent};
use folioscope::chart::{Brief, Palette, Scene, Shape, portrait};
use folioscope::locale::{Language, Locale};
use folioscope::model::{Dataset, Field, Kind, Question};
use folioscope::project::Document;
use folioscope::sample;

use crate::analysis::build;

fn sample_of(language: Language) -> (Locale, Dataset) {
    let locale = Locale::new(language);
    let dataset = sample::dataset(&locale);
    (locale, dataset)
}

fn portraits(dataset: &Dataset, group: Group, names: &[&str]) -> Vec<Portrait> {
    let question = Document::first_question(group);
    let settings = |_: &str| Settings::default();
    let answers = Answers::work_out(dataset, group, &question, &settings, &Silent);
    let of = |name: &&str| Portrait::of(dataset, group, name, &question, &answers);
    names.iter().filter_map(of).collect()
}

fn texts(scene: &Scene, locale: &Locale) -> Vec<(f32, f32, String)> {
    fn add(shapes: &[Shape], out: &mut Vec<(f32, f32, String)>) {
        for shape in shapes {
            match shape {
                Shape::Text { at, text, .. } => out.push((at.x, at.y, text.clone())),
                Shape::Clip { shapes, .. } => add(shapes, out),
                _ => {}
            }
        }
    }
    let mut out = Vec::new();
    add(&scene.shapes(&Palette::light(), locale), &mut out);
    out
}

/// The periods of a portrait add up to the lines of its account: an oracle counted by hand from the ledger.
#[test]
fn periods_add_up_to_the_ledger() {
    let (_, dataset) = sample_of(Language::En);
    let name = "Halden Marine AS";
    let found = portraits(&dataset, Group::Customers, &[name]);
    let ledger = dataset.ledger().unwrap();
    let customer = ledger.column(Field::Customer).unwrap();
    let amount = ledger.column(Field::Amount).unwrap();
    let (mut total, mut lines) = (0.0, 0);
    for row in 0..ledger.rows {
        if customer.text(row) == Some(name) {
            total += amount.value(row);
            lines += 1;
        }
    }
    let shown: f64 = found[0].periods.iter().map(|period| period.value).sum();
    assert!((shown - total).abs() < 1e-6 * total, "{shown} {total}");
    assert_eq!(found[0].purchases.unwrap().lines, lines);
    assert!(found[0].stands.len() > 3);
    assert!(portraits(&dataset, Group::Customers, &["Nobody at all"]).is_empty());
}

/// In every language and group the page holds what it says: no text beyond its edges, and a description in words.
#[test]
fn the_page_holds_all_of_it() {
    let accounts = [
        (Group::Customers, "Halden Marine AS"),
        (Group::Suppliers, "Ruhrguss GmbH"),
    ];
    for language in Language::ALL {
        let (locale, dataset) = sample_of(language);
        for (group, name) in accounts {
            let question = Document::first_question(group);
            let palette = Palette::light();
            let found = portraits(&dataset, group, &[name]);
            let brief = Brief::page(&locale, &palette, &question);
            for scene in [
                portrait::page(&found[0], &brief),
                portrait::wide(&found[0], &brief),
            ] {
                assert!(scene.description.contains(name), "{language:?}");
                for (x, y, text) in texts(&scene, &locale) {
                    let inside = (0.0..=scene.size.x).contains(&x) && y > 0.0 && y < scene.size.y;
                    assert!(inside, "{language:?} {group:?}: {text}");
                    assert!(!text.starts_with("portrait-"), "{text} has no words");
                }
            }
        }
    }
}

/// Behind the mask neither the account nor the people are named.
#[test]
fn a_masked_portrait_names_nobody() {
    let (locale, dataset) = sample_of(Language::En);
    let question = Document::first_question(Group::Customers);
    let palette = Palette::light();
    let found = portraits(&dataset, Group::Customers, &["Halden Marine AS"]);
    let brief = Brief {
        mask_names: true,
        ..Brief::page(&locale, &palette, &question)
    };
    let scene = portrait::page(&found[0], &brief);
    let people = ["Halden Marine", "Hauge", "Visser"];
    for (_, _, text) in texts(&scene, &locale) {
        assert!(!people.iter().any(|name| text.contains(name)), "{text}");
    }
    assert!(!scene.description.contains("Halden Marine"));
}

/// Little data make a small page without empty boxes: the list of facts has no rule beside it where nothing stands there.
#[test]
fn sparse_data_leave_no_empty_boxes() {
    let locale = Locale::new(Language::En);
    let names = ["Exotic Liquids", "Tokyo Traders"];
    let columns = vec![
        build::texts("Supplier", Some(Field::Supplier), &names),
        build::texts(
            "Contact",
            Some(Field::Contact),
            &["Charlotte Cooper", "Yoshi Nagase"],
        ),
        build::texts("City", None, &["London", "Tokyo"]),
    ];
    let dataset = build::dataset(vec![build::table(Kind::Suppliers, columns)]);
    let portraits = portraits(&dataset, Group::Suppliers, &["Exotic Liquids"]);
    let palette = Palette::light();
    let question = Question::default();
    let page = portrait::page(&portraits[0], &Brief::page(&locale, &palette, &question));
    let upright = page.shapes.iter().filter(|shape| {
        matches!(shape, Shape::Line { points, .. } if points.len() == 2 && points[0].x == points[1].x)
    });
    assert_eq!(upright.count(), 0);
}
