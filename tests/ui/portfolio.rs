//! A made-up industrial portfolio of any size: the same on every machine.

use std::sync::Arc;

use folioscope::model::{
    Column, ColumnData, Dataset, Day, Field, Kind, Names, Revision, Scale, ScaleId, Source, Table,
};
use folioscope::project::Document;

/// A generator of equally spread figures (Steele, Lea & Flood 2014, SplitMix64).
pub struct Chance(pub u64);

impl Chance {
    /// 0 (included) to 1 (excluded).
    pub fn ratio(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }
}

const FIRST: [&str; 12] = [
    "Halden", "Nordwerk", "Brava", "Kestrel", "Ostara", "Vantor", "Rivaro", "Lumen", "Corda",
    "Tellus", "Arctic", "Vega",
];
const SECOND: [&str; 10] = [
    "Marine AS",
    "Pumpen GmbH",
    "Energia SpA",
    "Rail Ltd",
    "Chemie AG",
    "Steel AB",
    "Optics BV",
    "Seals SA",
    "Logistics NV",
    "Forgings SpA",
];
const SEGMENTS: [&str; 6] = [
    "Shipbuilding",
    "Pumps",
    "Energy",
    "Rail",
    "Chemicals",
    "Steel",
];

/// The name of the account of an index.
pub fn name(index: usize) -> String {
    let round = index / (FIRST.len() * SECOND.len());
    let base = format!(
        "{} {}",
        FIRST[index % 12],
        SECOND[(index + index / 12) % 10]
    );
    if round == 0 {
        base
    } else {
        format!("{base} {round}")
    }
}

fn column(header: &str, field: Field, data: ColumnData) -> Column {
    Column {
        header: header.to_owned(),
        field: Some(field),
        data,
        invalid: 0,
    }
}

fn texts(header: &str, field: Field, cells: impl IntoIterator<Item = String>) -> Column {
    let mut names = Names::new();
    let ids = cells.into_iter().map(|cell| names.intern(&cell)).collect();
    let names = Arc::new(names);
    column(header, field, ColumnData::Text { names, ids })
}

fn numbers(header: &str, field: Field, cells: Vec<f64>) -> Column {
    column(header, field, ColumnData::Number(cells))
}

fn rating(header: &str, field: Field, cells: Vec<u8>) -> Column {
    let scale = Scale {
        id: ScaleId::Known(field.id().to_owned()),
        steps: ["low", "medium", "high"].map(str::to_owned).to_vec(),
    };
    column(
        header,
        field,
        ColumnData::Scale {
            scale,
            steps: cells,
        },
    )
}

fn table(kind: Kind, columns: Vec<Column>, source: usize) -> Arc<Table> {
    Arc::new(Table {
        kind,
        rows: columns.first().map_or(0, Column::len),
        columns,
        sheet_rows: Vec::new(),
        first_row: 2,
        source,
        stacked: Vec::new(),
    })
}

/// Lines of three years, a customer each at least `lines`.
fn ledger(customers: usize, lines: usize, chance: &mut Chance) -> Arc<Table> {
    let first = Day::new(2023, 1, 1).unwrap();
    let total = customers * lines;
    let (mut who, mut days) = (Vec::with_capacity(total), Vec::with_capacity(total));
    let (mut amounts, mut costs) = (Vec::with_capacity(total), Vec::with_capacity(total));
    let mut names = Names::new();
    for customer in 0..customers {
        let id = names.intern(&name(customer));
        let size = 900_000.0 / ((customer + 2) as f64).powf(0.85) * (0.7 + 0.6 * chance.ratio());
        let margin = 0.32 - 0.5 * chance.ratio().powi(3) + 0.1 * chance.ratio();
        for _ in 0..lines {
            let amount = size / lines as f64 * (0.5 + chance.ratio());
            who.push(id);
            days.push(Day(first.0 + (chance.ratio() * 1095.0) as i32));
            costs.push((amount * (1.0 - margin) * 100.0).round() / 100.0);
            amounts.push((amount * 100.0).round() / 100.0);
        }
    }
    let names = Arc::new(names);
    table(
        Kind::Ledger,
        vec![
            column("Date", Field::Date, ColumnData::Date(days)),
            column(
                "Customer",
                Field::Customer,
                ColumnData::Text { names, ids: who },
            ),
            numbers("Amount", Field::Amount, amounts),
            numbers("Cost", Field::Cost, costs),
        ],
        0,
    )
}

fn sheet(customers: usize, chance: &mut Chance) -> Arc<Table> {
    let segments = (0..customers).map(|i| SEGMENTS[i * 5 % 6].to_owned());
    let rates = |chance: &mut Chance| {
        (0..customers)
            .map(|_| (chance.ratio() * 3.0) as u8)
            .collect()
    };
    table(
        Kind::Customers,
        vec![
            texts("Customer", Field::Customer, (0..customers).map(name)),
            texts("Segment", Field::Segment, segments),
            rating("Profitability", Field::Profitability, rates(chance)),
            rating("Upsell potential", Field::UpsellPotential, rates(chance)),
        ],
        1,
    )
}

fn suppliers(count: usize, chance: &mut Chance) -> Arc<Table> {
    let spend = (0..count)
        .map(|i| (4_600_000.0 / (i as f64 + 1.0).powf(0.9) * (0.6 + 0.8 * chance.ratio())).round())
        .collect();
    let rates = |chance: &mut Chance| (0..count).map(|_| (chance.ratio() * 3.0) as u8).collect();
    let figures = |chance: &mut Chance, most: f64| {
        (0..count).map(|_| (chance.ratio() * most).ceil()).collect()
    };
    table(
        Kind::Suppliers,
        vec![
            texts(
                "Supplier",
                Field::Supplier,
                (0..count).map(|i| name(i * 11 + 5)),
            ),
            numbers("Spend", Field::Spend, spend),
            numbers("Alternatives", Field::Alternatives, figures(chance, 8.0)),
            rating("Switching cost", Field::SwitchingCost, rates(chance)),
            numbers("Lead time", Field::LeadTime, figures(chance, 120.0)),
            rating("Geographic risk", Field::GeographicRisk, rates(chance)),
            rating("Financial risk", Field::FinancialRisk, rates(chance)),
            rating("Effect on cost", Field::EffectOnCost, rates(chance)),
            rating("Effect on quality", Field::EffectOnQuality, rates(chance)),
            rating("Effect on sales", Field::EffectOnSales, rates(chance)),
        ],
        2,
    )
}

/// A portfolio of so many customers and 60 suppliers.
pub fn document(customers: usize, lines: usize) -> Document {
    let mut chance = Chance(7);
    let source = |file: &str, sheet: &str| Source {
        file: file.to_owned(),
        sheet: sheet.to_owned(),
    };
    Document {
        name: "Industrial portfolio 2025".to_owned(),
        dataset: Dataset {
            tables: vec![
                ledger(customers, lines, &mut chance),
                sheet(customers.min(5_000), &mut chance),
                suppliers(60, &mut chance),
            ],
            sources: vec![
                source("Sales 2023–2025.xlsx", "Lines"),
                source("Customers 2025.xlsx", "Customers"),
                source("Purchasing 2025.xlsx", "Suppliers"),
            ],
            currency: Some("EUR".to_owned()),
            revision: Revision(1),
            ..Dataset::default()
        },
        ..Document::default()
    }
}
