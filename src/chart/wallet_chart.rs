//! Share of wallet: what each customer brings and what lies open, most open first; who looks after it.

use std::sync::Arc;

use super::bar_chart::{BarRow, bar_panel, rows_in};
use super::frame::{Layout, Parts, Side, finish};
use super::rank_table::{member_names, name_head};
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, elides, filter_line, period, source_line, with_unit};
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, Scene, TickFormat};
use crate::analysis::WalletResult;
use crate::analysis::wallet::WalletBase;
use crate::locale::Arg;

/// Customers that the title speaks of.
const TOP: usize = 5;

/// The picture of shares of wallet.
pub fn draw(result: &Arc<WalletResult>, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.population);
    let owners = result.owners();
    let side = if owners.is_empty() {
        Side::None
    } else {
        Side::Narrow
    };
    let layout = Layout::new(brief, side);
    let n = result.wallets.len();
    let names = member_names(
        &result.population,
        0..n as u32,
        (brief.locale, words.by, brief.mask_names),
    );
    let palette = brief.palette;
    let shown = n.min(rows_in(layout.plot.height()));
    let rows: Vec<BarRow> = (0..shown)
        .map(|row| {
            let wallet = &result.wallets[row];
            let open = words.text(
                "wallet-open",
                &[("amount", Arg::from(words.amount(wallet.open)))],
            );
            let share = if wallet.share.is_finite() {
                brief.locale.percent(wallet.share, 0)
            } else {
                String::new()
            };
            BarRow {
                name: names[row].to_string(),
                pieces: vec![
                    (wallet.current, palette.accent),
                    (wallet.open, palette.category[1].fade(0.45)),
                ],
                label: dotted([share.as_str(), open.as_str()]),
                item: row as u32,
            }
        })
        .collect();
    let format = TickFormat::Money(words.currency.to_owned());
    let axis = with_unit(
        brief.locale,
        &words.text("wallet-axis", &[]),
        words.currency,
    );
    let panel = bar_panel(&rows, axis, format, layout.plot, layout.gutter);
    let (key, short) = finding(result);
    let args = args(result, &words);
    let count = words.count(n);
    let base = match result.base {
        WalletBase::Stated => "wallet-base-stated",
        WalletBase::Open => "wallet-base-open",
    };
    let mut parts = Parts {
        title: words.text(key, &args),
        short_title: words.text(short, &args),
        subtitle: dotted([
            words.text(base, &[]).as_str(),
            period(brief.locale, result.population.period).as_str(),
            count.as_str(),
            filter_line(brief).as_str(),
        ]),
        footer: (
            source_line(brief, result.population.as_of),
            words.shown_of(shown, n, &result.population.left_out),
        ),
        table: table(result, brief, &words, names),
        panels: vec![panel],
        ..Parts::default()
    };
    parts.description = format!("{}. {}", parts.title, parts.subtitle);
    if let Some(bounds) = layout.side {
        let mut column = SideColumn::new(bounds, palette);
        let rows: Vec<Row> = owners
            .iter()
            .map(|(owner, count, open)| {
                let name = if owner.is_empty() {
                    brief.locale.text("breakdown-not-given")
                } else {
                    owner.to_string()
                };
                Row::new(format!("{name} ({count})"), words.amount(*open))
            })
            .collect();
        column.table(&words.text("wallet-owners", &[]), "", &rows, 26.0);
        column.note(&words.text("wallet-legend", &[]));
        parts.shapes = column.shapes;
    }
    finish(brief, &layout, parts)
}

fn finding(result: &WalletResult) -> (&'static str, &'static str) {
    match () {
        () if result.wallets.is_empty() => ("finding-lorenz-empty", "finding-lorenz-empty"),
        () if !result.penetration.is_finite() => ("finding-wallet-none", "finding-wallet-none"),
        () if result.open > 0.0 && result.wallets.len() > TOP => {
            ("finding-wallet", "finding-wallet-short")
        }
        () => ("finding-wallet-short", "finding-wallet-short"),
    }
}

fn args(result: &WalletResult, words: &Words<'_>) -> Vec<(&'static str, Arg)> {
    let share = result.top_share(TOP);
    vec![
        (
            "penetration",
            Arg::from(words.title_share(result.penetration)),
        ),
        ("epenetration", Arg::from(elides(result.penetration))),
        ("open", Arg::from(words.amount(result.open))),
        ("top", Arg::from(TOP)),
        ("share", Arg::from(words.title_share(share))),
        ("eshare", Arg::from(elides(share))),
    ]
}

fn table(
    result: &Arc<WalletResult>,
    brief: &Brief<'_>,
    words: &Words<'_>,
    names: Arc<[Arc<str>]>,
) -> LazyTable {
    let locale = brief.locale.clone();
    let currency = words.currency.to_owned();
    let name = locale.text(&name_head(words.by));
    let result = result.clone();
    LazyTable::new(result.wallets.len(), move || {
        let money = |key: &str, of: &dyn Fn(usize) -> f64| DataColumn {
            head: with_unit(&locale, &locale.text(key), &currency),
            format: CellFormat::Money(currency.clone()),
            cells: DataCells::Number((0..result.wallets.len()).map(of).collect()),
        };
        let wallets = &result.wallets;
        let columns = vec![
            DataColumn {
                head: name,
                format: CellFormat::Text,
                cells: DataCells::Text(names),
            },
            DataColumn {
                head: locale.text("field-sales_person"),
                format: CellFormat::Text,
                cells: DataCells::Text(wallets.iter().map(|w| w.owner.clone()).collect()),
            },
            money("whitespace-sum-open", &|row| wallets[row].open),
            money("whitespace-sum-owned", &|row| wallets[row].current),
            DataColumn {
                head: locale.text("method-wallet"),
                format: CellFormat::Percent,
                cells: DataCells::Number(wallets.iter().map(|w| w.share).collect()),
            },
        ];
        DataTable {
            columns,
            rows: wallets.len(),
        }
    })
}
