//! Approvals: customers by products, the status of each as a sign and a colour.

use std::sync::Arc;

use super::frame::{Layout, Side, finish};
use super::grid::grid_panel;
use super::member_table::MemberTable;
use super::parts::Parts;
use super::rank_table::member_names;
use super::side::Row;
use super::words::{Words, elides};
use super::{Brief, Color, GridCell, LazyTable, Mark, Palette, Scene};
use crate::analysis::HomologationResult;
use crate::analysis::homologation::Status;
use crate::locale::Arg;

/// Height of a row, width of a column, at least.
const ROW: f32 = 25.0;
const COLUMN: f32 = 64.0;

/// Fill, ink and sign of a status.
fn look(palette: &Palette, status: Option<Status>) -> (Color, Color, &'static str) {
    match status {
        Some(Status::Approved) => (palette.accent, palette.on_accent, "✓"),
        Some(Status::InTest) => (
            palette.canvas.mixed(palette.category[1], 0.35),
            palette.text,
            "…",
        ),
        Some(Status::Refused) => (palette.bad_soft, palette.bad, "×"),
        Some(Status::NotStarted) => (palette.panel, palette.text_soft, "–"),
        None => (palette.canvas, palette.text_faint, ""),
    }
}

/// The picture of approvals.
pub fn draw(result: &Arc<HomologationResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let layout = Layout::new(brief, Side::Narrow);
    let n = result.population.members.len();
    let rows = n.min((layout.plot.height() / ROW).max(1.0) as usize);
    let columns = result
        .products
        .len()
        .min((layout.plot.width() / COLUMN).max(1.0) as usize);
    let names = member_names(
        &result.population,
        0..rows as u32,
        (brief.locale, words.by, brief.mask_names),
    );
    let mut cells = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            let (fill, ink, sign) = look(brief.palette, result.cell(row, column));
            let y = (rows - 1 - row) as f64;
            cells.push(GridCell {
                x: (column as f64 - 0.5, column as f64 + 0.5),
                y: (y - 0.5, y + 0.5),
                inset: [1.5; 4],
                fill,
                ink,
                soft: ink,
                head: String::new(),
                figure: sign.to_owned(),
                detail: String::new(),
                items: vec![row as u32].into(),
            });
        }
    }
    let heads: Vec<String> = result
        .products
        .iter()
        .take(columns)
        .map(|name| name.to_string())
        .collect();
    let names: Vec<String> = names.iter().rev().map(|name| name.to_string()).collect();
    let marks = vec![Mark::Cells {
        cells: cells.into(),
    }];
    let panel = grid_panel(
        [String::new(), String::new()],
        &heads,
        &names,
        marks,
        layout.plot,
        layout.gutter,
    );
    let args = args(result, &words);
    let key = match result.counts.iter().sum::<usize>() {
        0 => "finding-lorenz-empty",
        _ => "finding-homologation",
    };
    let subtitle = if result.by_customer {
        "homologation-by-customer"
    } else {
        "homologation-subtitle"
    };
    let mut parts = Parts::of(
        &result.population,
        &words,
        brief,
        [key, key, subtitle],
        &args,
    );
    let all = &result.population;
    parts.footer.1 = words.shown_of(rows, all.members.len(), &all.left_out);
    parts.panels = vec![panel];
    parts.table = table(result, brief, &words);
    let rows: Vec<(String, String)> = Status::ALL
        .iter()
        .zip(result.counts)
        .map(|(status, count)| {
            let sign = look(brief.palette, Some(*status)).2;
            let name = words.text(&format!("homologation-{}", status.id()), &[]);
            (
                format!("{sign}  {name}"),
                words.locale.number(count as f64, 0),
            )
        })
        .collect();
    let list: Vec<String> = rows
        .iter()
        .map(|(name, count)| format!("{name}: {count}"))
        .collect();
    parts.describe(brief, &list);
    parts.beside(&layout, brief, |column| {
        let rows: Vec<Row> = rows
            .iter()
            .map(|(name, count)| Row::new(name.clone(), count.clone()))
            .collect();
        column.table(&words.text("homologation-status", &[]), "", &rows, 28.0);
        column.note(&words.text("homologation-note", &args));
    });
    finish(brief, &layout, parts)
}

fn args(result: &HomologationResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let [approved, test, refused, open] = result.counts;
    let all = approved + test + refused + open;
    let share = approved as f64 / all.max(1) as f64;
    vec![
        ("approved", Arg::from(approved)),
        ("test", Arg::from(test)),
        ("refused", Arg::from(refused)),
        ("all", Arg::from(all)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
        ("waiting", Arg::from(words.amount(result.waiting()))),
    ]
}

fn table(result: &Arc<HomologationResult>, brief: &Brief<'_>, words: &Words<'_>) -> LazyTable {
    let result = result.clone();
    MemberTable::new(brief, words).lazily(result.population.members.len(), move |table| {
        let n = result.population.members.len();
        let all = || 0..n as u32;
        let text = |status: Status| table.locale.text(&format!("homologation-{}", status.id()));
        let mut columns = vec![
            table.names(&result.population, all()),
            table.values(&result.population, all()),
        ];
        for (at, product) in result.products.iter().enumerate() {
            let cells =
                (0..n).map(|row| Arc::from(result.cell(row, at).map_or_else(String::new, text)));
            let mut column = table.texts("field-product", cells);
            column.head = product.to_string();
            columns.push(column);
        }
        columns
    })
}
