//! Matrices on real and invented data.

use std::collections::HashMap;
use std::path::Path;

use folioscope::analysis::{Context, Outcome, Settings, Silent, methods};
use folioscope::chart::{Frame, Mark, Palette};
use folioscope::locale::{Language, Locale};
use folioscope::model::{By, Measure, Question};

use super::dump::all_finite;
use super::labels::{AREA, check, panel};
use super::picture;

fn sample(id: &str, by: By, measure: Measure) -> Outcome {
    let dataset = folioscope::sample::dataset(&Locale::new(Language::En));
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
    let method = methods().iter().find(|method| method.id == id).unwrap();
    (method.run)(&context).unwrap()
}

/// The counts written in the cells are those of the outcome, and every item is in the picture once.
#[test]
fn kraljic_shows_every_supplier() {
    let outcome = sample("kraljic", By::Supplier, Measure::Spend);
    let scene = picture(
        "kraljic",
        &outcome,
        Language::En,
        Frame::Page,
        (1280.0, 800.0),
    );
    let Outcome::Matrix(result) = &outcome else {
        panic!("a matrix")
    };
    let panel = &scene.panels[0];
    assert_eq!(panel.bubbles().count(), result.plane.len());
    let details: Vec<String> = panel
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Corner { detail, .. } => Some(detail.clone()),
            _ => None,
        })
        .collect();
    for cell in &result.cells {
        assert!(
            details
                .iter()
                .any(|text| text.starts_with(&cell.count.to_string())),
            "{details:?}"
        );
    }
    assert_eq!(scene.table.rows, result.plane.len());
}

/// All matrices of the sample, at three sizes: finite, and no label breaks a promise.
#[test]
fn matrices_at_any_size() {
    for (id, by, measure) in [
        ("kraljic", By::Supplier, Measure::Spend),
        ("supplier_alignment", By::Supplier, Measure::Spend),
        ("growth_share", By::Product, Measure::Revenue),
        ("potential", By::Customer, Measure::Revenue),
        ("quadrant", By::Customer, Measure::Revenue),
        ("risk_return", By::Customer, Measure::Revenue),
        ("fiocca", By::Customer, Measure::Revenue),
        ("shapiro", By::Customer, Measure::Revenue),
        ("turnbull_zolkiewski", By::Customer, Measure::Revenue),
        ("life_cycle_classes", By::Customer, Measure::Revenue),
        ("six_pack", By::Customer, Measure::Revenue),
        ("satisfaction_value", By::Customer, Measure::Revenue),
        ("margin_turnover", By::Customer, Measure::Revenue),
        ("value_stability", By::Customer, Measure::Revenue),
    ] {
        let outcome = sample(id, by, measure);
        for (frame, size) in [
            (Frame::Page, (1280.0, 800.0)),
            (Frame::Screen, (840.0, 420.0)),
            (Frame::Page, (480.0, 320.0)),
        ] {
            let scene = picture(id, &outcome, Language::Ru, frame, size);
            let shapes = scene.shapes(&Palette::dark(), &Locale::new(Language::Ru));
            assert!(all_finite(&shapes), "{id} {size:?}");
        }
    }
}

/// Real suppliers (AdventureWorks, 36 largest of 86 vendors): at least half of the names find a place.
#[test]
fn adventureworks_names_half() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../shared/data/real/adventureworks_oltp_purchasing");
    let Ok(vendors) = std::fs::read_to_string(folder.join("Vendor.csv")) else {
        return;
    };
    let Ok(orders) = std::fs::read_to_string(folder.join("PurchaseOrderHeader.csv")) else {
        return;
    };
    let rows = |text: &str| -> Vec<Vec<String>> {
        let split = if text.contains('\t') { '\t' } else { ',' };
        text.lines()
            .map(|line| line.split(split).map(str::to_owned).collect())
            .collect()
    };
    let names: HashMap<String, String> = rows(&vendors)
        .into_iter()
        .filter(|row| row.len() > 2)
        .map(|row| (row[0].clone(), row[2].clone()))
        .collect();
    let Ok(sources) = std::fs::read_to_string(folder.join("ProductVendor.csv")) else {
        return;
    };
    let sources = rows(&sources);
    let number = |row: &[String], at: usize| row.get(at).and_then(|text| text.parse::<f64>().ok());
    let mut spend: HashMap<String, f64> = HashMap::new();
    for row in rows(&orders) {
        if let (Some(id), Some(value)) = (row.get(4), number(&row, 8)) {
            *spend.entry(id.clone()).or_default() += value;
        }
    }
    let mut offers: HashMap<&str, usize> = HashMap::new();
    for row in &sources {
        *offers.entry(&row[0]).or_default() += 1;
    }
    // Supply risk: products nobody else delivers, and lead time.
    let risk = |id: &str| {
        let own: Vec<&Vec<String>> = sources.iter().filter(|row| row[1] == id).collect();
        let count = own.len().max(1) as f64;
        let single = own
            .iter()
            .filter(|row| offers[row[0].as_str()] == 1)
            .count() as f64
            / count;
        let lead = own.iter().filter_map(|row| number(row, 2)).sum::<f64>() / count;
        60.0 * single + 40.0 * ((lead - 10.0) / 70.0).clamp(0.0, 1.0)
    };
    let mut suppliers: Vec<(String, f64, f64)> = spend
        .into_iter()
        .map(|(id, sum)| {
            let name = names.get(&id).cloned().unwrap_or_else(|| id.clone());
            (name, sum, risk(&id))
        })
        .collect();
    suppliers.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    suppliers.truncate(36);
    if suppliers.len() < 36 {
        return;
    }
    let (most, least) = (suppliers[0].1, suppliers[35].1);
    let bubbles: Vec<([f64; 2], f32)> = suppliers
        .iter()
        .map(|(_, sum, risk)| {
            let radius = 34.0 * (sum / most).sqrt() as f32;
            let x = 5.0 + 85.0 * (sum - least) / (most - least);
            ([x, 5.0 + 0.85 * risk], radius.max(4.0))
        })
        .collect();
    let names: Vec<String> = suppliers
        .iter()
        .map(|supplier| supplier.0.clone())
        .collect();
    let panel = panel(&bubbles, &names);
    let placed = panel.place_labels(&panel.home(), AREA);
    check(&panel, &placed);
    assert!(placed.len() >= 18, "{} of 36 are named", placed.len());
}

/// Where the user chose the axes, the cells of one high figure say which: the axis is named, in every language.
#[test]
fn free_cells_name_their_axis() {
    let outcome = sample("quadrant", By::Customer, Measure::Revenue);
    let Outcome::Matrix(result) = &outcome else {
        panic!("a matrix")
    };
    for language in Language::ALL {
        let locale = Locale::new(language);
        let name = |cell: usize| folioscope::chart::cell_name(&locale, result, cell);
        let names: Vec<String> = (0..4).map(name).collect();
        assert!(names.iter().all(|name| !name.contains('{')), "{names:?}");
        let low = |text: &str| text.to_lowercase();
        for (cell, axis) in [(1, &result.plane.x), (2, &result.plane.y)] {
            let axis = match &axis.label {
                folioscope::analysis::Label::Header(header) => header.clone(),
                folioscope::analysis::Label::Field(field) => {
                    locale.text(&format!("field-{}", field.id()))
                }
                folioscope::analysis::Label::Axis(id) => locale.text(&format!("axis-{id}")),
                folioscope::analysis::Label::Measure(_) => locale.text("measure-revenue"),
            };
            assert!(low(&names[cell]).contains(&low(&axis)), "{names:?} {axis}");
        }
    }
}
