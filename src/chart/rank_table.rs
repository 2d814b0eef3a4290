//! The table behind charts of accounts in order: rank, name, class, value, share, cumulative share.

use std::sync::Arc;

use super::words::Words;
use super::{Brief, CellFormat, DataCells, DataColumn, DataTable, LazyTable, RankColumns};
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
        return masked(words.locale, words.by, number_at(ranked, rank));
    }
    ranked.name(rank).to_owned()
}

/// "Customer 7" for the number 6, counted from 0.
pub fn masked(locale: &Locale, by: &By, rank: usize) -> String {
    let key = match by {
        By::Customer => "chart-masked-customer",
        By::Supplier => "chart-masked-supplier",
        By::Product => "chart-masked-product",
        By::Column(_) => "chart-masked-value",
    };
    locale.text_with(key, &[("n", Arg::from(rank + 1))])
}

/// What each member is called by behind a mask: its number among all, the same on every chart; the values of a column are
/// counted by value, largest first.
pub fn ranks(population: &Population) -> Vec<u32> {
    if !matches!(population.by, By::Column(_)) {
        return population.members.iter().map(|own| own.number).collect();
    }
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

/// What the account of a rank is called by behind a mask.
fn number_at(ranked: &Ranked, rank: usize) -> usize {
    if matches!(ranked.population.by, By::Column(_)) {
        return rank;
    }
    let at = ranked.order.get(rank).copied().unwrap_or(0) as usize;
    let member = ranked.population.members.get(at);
    member.map_or(rank, |member| member.number as usize)
}

/// The columns of a ranking that no class limit changes: made once for all its pictures.
struct Columns {
    names: Arc<[Arc<str>]>,
    ranks: Arc<[f64]>,
    values: Arc<[f64]>,
    shares: Arc<[f64]>,
    cumulative: Arc<[f64]>,
}

impl Columns {
    fn new(ranked: &Ranked) -> Self {
        let total = ranked.total();
        let part = |value: f64| if total > 0.0 { value / total } else { f64::NAN };
        let members = &ranked.population.members;
        let none: Arc<str> = Arc::from("");
        Self {
            names: ranked
                .order
                .iter()
                .map(|&index| members.get(index as usize))
                .map(|member| member.map_or_else(|| none.clone(), |member| member.name.clone()))
                .collect(),
            ranks: (1..=ranked.len()).map(|rank| rank as f64).collect(),
            values: ranked.values.iter().copied().collect(),
            shares: ranked.values.iter().map(|&value| part(value)).collect(),
            cumulative: ranked.cumulative[1..]
                .iter()
                .map(|&sum| part(sum))
                .collect(),
        }
    }
}

/// The names of members, masked where asked for.
pub fn member_names(
    population: &Population,
    members: impl Iterator<Item = u32>,
    (locale, by, mask): (&Locale, &By, bool),
) -> Arc<[Arc<str>]> {
    let order = mask.then(|| ranks(population));
    members
        .map(|member| match &order {
            Some(order) => {
                let rank = order.get(member as usize).copied().unwrap_or(0);
                Arc::from(masked(locale, by, rank as usize))
            }
            None => population
                .members
                .get(member as usize)
                .map_or_else(|| Arc::from(""), |member| member.name.clone()),
        })
        .collect()
}

/// The eight largest of some members, largest first.
pub fn largest(population: &Population, mut members: Vec<u32>) -> Vec<u32> {
    let value = |member: &u32| population.values.get(*member as usize).copied();
    let value = |member: &u32| value(member).unwrap_or(0.0);
    members.sort_by(|a, b| value(b).total_cmp(&value(a)).then(a.cmp(b)));
    members.truncate(8);
    members
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
    LazyTable::new(ranked.len(), move || {
        let n = ranked.len();
        let columns = ranked.derived.get(|| Columns::new(&ranked));
        let names = if mask {
            (0..n)
                .map(|rank| Arc::from(masked(&locale, &by, number_at(&ranked, rank))))
                .collect()
        } else {
            columns.names.clone()
        };
        let column = |key: &str, format, cells| DataColumn {
            head: locale.text(key),
            format,
            cells,
        };
        let number = |cells: &Arc<[f64]>| DataCells::Number(cells.clone());
        let classes = DataCells::Runs {
            ends: Arc::new([ends[0].min(n), ends[1].min(n), n]),
            texts: Arc::new(["A", "B", "C"].map(Arc::from)),
        };
        DataTable {
            columns: vec![
                column(&name_head(&by), CellFormat::Text, DataCells::Text(names)),
                column(
                    "chart-head-rank",
                    CellFormat::Number(0),
                    number(&columns.ranks),
                ),
                column("chart-head-class", CellFormat::Class, classes),
                DataColumn {
                    head: value_head,
                    format: CellFormat::Money(currency),
                    cells: number(&columns.values),
                },
                column(
                    "chart-head-share",
                    CellFormat::Percent,
                    number(&columns.shares),
                ),
                column(
                    "chart-head-cumulative",
                    CellFormat::Percent,
                    number(&columns.cumulative),
                ),
            ],
            rows: n,
        }
    })
    .ranking(RankColumns {
        class: 2,
        value: 3,
        share: 4,
        cumulative: 5,
        limits: None,
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
