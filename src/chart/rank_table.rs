//! The table behind charts of accounts in order: rank, name, class, value, share, cumulative share.

use std::sync::Arc;

use super::words::Words;
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable};
use crate::analysis::{Population, Ranked};
use crate::locale::{Arg, Locale};
use crate::model::By;

/// The share of an account in the total; `NaN` where there is none.
pub fn share_of(ranked: &Ranked, rank: usize) -> f64 {
    let total = ranked.total();
    match ranked.values.get(rank) {
        Some(value) if total > 0.0 => value / total,
        _ => f64::NAN,
    }
}

/// The name of the account of a rank, masked where the brief says so.
pub fn shown_name(ranked: &Ranked, rank: usize, brief: &Brief<'_>, words: &Words<'_>) -> String {
    if brief.mask_names {
        return masked(words.locale, words.by, rank);
    }
    ranked.name(rank).to_owned()
}

/// "Customer 7" for the seventh largest.
pub fn masked(locale: &Locale, by: &By, rank: usize) -> String {
    let key = match by {
        By::Customer => "chart-masked-customer",
        By::Supplier => "chart-masked-supplier",
        By::Product => "chart-masked-product",
        By::Column(_) => "chart-masked-value",
    };
    locale.text_with(key, &[("n", Arg::from(rank + 1))])
}

/// The rank of each member by value, largest first, ties in the order of the members: what masked names count.
pub fn ranks(population: &Population) -> Vec<u32> {
    let mut order: Vec<u32> = (0..population.values.len() as u32).collect();
    order.sort_by(|&a, &b| {
        let value = |at: u32| population.values.get(at as usize).copied().unwrap_or(0.0);
        value(b).total_cmp(&value(a)).then(a.cmp(&b))
    });
    let mut ranks = vec![0; order.len()];
    for (rank, member) in order.into_iter().enumerate() {
        ranks[member as usize] = rank as u32;
    }
    ranks
}

/// The table of a ranking; row `i` is rank `i`. `ends` are the ranks after the last A and the last B.
pub fn rank_table(
    ranked: &Arc<Ranked>,
    ends: [usize; 2],
    brief: &Brief<'_>,
    words: &Words<'_>,
) -> LazyTable {
    let ranked = ranked.clone();
    let (locale, by, mask) = (words.locale.clone(), words.by.clone(), brief.mask_names);
    let (value_head, currency) = (words.measure_head(), words.currency.to_owned());
    LazyTable::new(move || {
        let n = ranked.len();
        let names = (0..n)
            .map(|rank| {
                if mask {
                    return Arc::from(masked(&locale, &by, rank));
                }
                let member = ranked.order.get(rank).map(|&index| index as usize);
                member
                    .and_then(|index| ranked.population.members.get(index))
                    .map_or_else(|| Arc::from(""), |member| member.name.clone())
            })
            .collect();
        let letter = |rank: usize| usize::from(rank >= ends[0]) + usize::from(rank >= ends[1]);
        let letters: [Arc<str>; 3] = ["A", "B", "C"].map(Arc::from);
        let total = ranked.total();
        let part = |value: f64| if total > 0.0 { value / total } else { f64::NAN };
        let column = |key: &str, format, cells| DataColumn {
            head: locale.text(key),
            format,
            cells,
        };
        DataTable {
            columns: vec![
                column(&name_head(&by), CellFormat::Text, DataCells::Text(names)),
                column(
                    "chart-head-rank",
                    CellFormat::Number(0),
                    DataCells::Number((1..=n).map(|rank| rank as f64).collect()),
                ),
                column(
                    "chart-head-class",
                    CellFormat::Class,
                    DataCells::Text((0..n).map(|rank| letters[letter(rank)].clone()).collect()),
                ),
                DataColumn {
                    head: value_head.clone(),
                    format: CellFormat::Money(currency.clone()),
                    cells: DataCells::Number(ranked.values.iter().copied().collect()),
                },
                column(
                    "chart-head-share",
                    CellFormat::Percent,
                    DataCells::Number(ranked.values.iter().map(|&value| part(value)).collect()),
                ),
                column(
                    "chart-head-cumulative",
                    CellFormat::Percent,
                    DataCells::Number(
                        ranked
                            .cumulative
                            .iter()
                            .skip(1)
                            .map(|&sum| part(sum))
                            .collect(),
                    ),
                ),
            ],
            rows: n,
        }
    })
}

/// Text key of the first column's head.
pub fn name_head(by: &By) -> String {
    match by {
        By::Customer => "field-customer",
        By::Supplier => "field-supplier",
        By::Product => "field-product",
        By::Column(_) => "chart-head-value",
    }
    .to_owned()
}
