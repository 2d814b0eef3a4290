//! Amounts of a ledger that stand in two columns, one for each side, one of them filled in a row: `Debit` and `Credit`,
//! 借方金额 and 贷方金额.

use super::finding::{Finding, Severity};
use super::number;
use super::recognise::Candidate;
use super::sides::WORDS;
use super::sift::value;
use super::table::RawTable;
use super::words::{self, Meaning, fold};
use crate::model::{Column, ColumnData, ColumnType, Field, Kind, Table};

/// Rows looked at to tell whether one side or the other is filled.
const MOST_ROWS: usize = 20_000;

/// The columns that together are the amount of a line.
pub struct SideColumns {
    /// The side with more of the money.
    more: usize,
    less: usize,
}

/// Finds them in a ledger that has no other amount: headers that differ by the name of their side alone, and hardly a row
/// with two figures other than nought. As much money on the one side as on the other is sales and what was paid for them,
/// which are no amount together. The columns then mean nothing by themselves.
pub fn find(
    raw: &RawTable,
    candidates: &[Candidate],
    kind: Kind,
    fields: &mut [Option<Field>],
    kept: &[u32],
) -> Option<SideColumns> {
    let priced =
        fields.contains(&Some(Field::Quantity)) && fields.contains(&Some(Field::UnitPrice));
    if kind != Kind::Ledger || priced {
        return None;
    }
    let open = |at: &usize| {
        !candidates[*at].is_given() && candidates[*at].kind == Some(ColumnType::Number)
    };
    let open: Vec<(usize, String)> = (0..fields.len())
        .filter(open)
        .map(|at| (at, fold(&candidates[at].header)))
        .collect();
    let sides = WORDS.iter().find_map(|(debit, credit)| {
        let of = |word: &str| {
            let rest = |(at, header): &(usize, String)| Some((*at, without(header, word)?));
            open.iter().filter_map(rest).collect::<Vec<_>>()
        };
        let (debits, credits) = (of(debit), of(credit));
        debits.iter().find_map(|(at, rest)| {
            let (other, _) = credits.iter().find(|(_, other)| other == rest)?;
            (at != other && is_amount(rest)).then_some([*at, *other])
        })
    })?;
    let is_own = |at: usize| sides.contains(&at);
    let has_other = (0..fields.len()).any(|at| fields[at] == Some(Field::Amount) && !is_own(at));
    if has_other {
        return None;
    }
    let step = (kept.len() / MOST_ROWS).max(1);
    let (mut one, mut both, mut sums) = (0usize, 0usize, [0.0, 0.0]);
    for &row in kept.iter().step_by(step) {
        let figure = |at: usize| value(&raw.columns[at], row as usize).unwrap_or(0.0);
        let figures = sides.map(figure);
        let filled = figures.iter().filter(|figure| **figure != 0.0).count();
        one += usize::from(filled == 1);
        both += usize::from(filled == 2);
        sums = [sums[0] + figures[0], sums[1] + figures[1]];
    }
    let (more, less) = if sums[1] > sums[0] { (1, 0) } else { (0, 1) };
    if both * 50 > one || sums[less] == 0.0 || sums[less].abs() * 2.0 > sums[more] {
        return None;
    }
    for at in sides {
        fields[at] = None;
    }
    Some(SideColumns {
        more: sides[more],
        less: sides[less],
    })
}

/// What a folded header says besides the name of a side; `None` where it does not name it.
fn without(folded: &str, side: &str) -> Option<String> {
    if side.chars().any(words::is_han) {
        return folded.contains(side).then(|| folded.replacen(side, "", 1));
    }
    let words = || folded.split(' ');
    words().any(|word| word == side).then(|| {
        let others: Vec<&str> = words().filter(|word| *word != side).collect();
        others.join(" ")
    })
}

/// Whether that says nothing but that it is money: no balance, no limit.
fn is_amount(rest: &str) -> bool {
    let means_amount = || {
        let meaning = words::meaning_of(rest);
        matches!(meaning, Some((Meaning::Field(Field::Amount), _)))
    };
    rest.is_empty() || number::currency_of(rest).is_some() || means_amount()
}

impl SideColumns {
    /// Adds the column of the amounts: what stands on the side with more money counts, the other is taken off.
    pub fn settle(&self, table: &mut Table) -> Option<Finding> {
        let (more, less) = (table.columns.get(self.more)?, table.columns.get(self.less)?);
        let header = format!("{} − {}", more.header, less.header);
        let pairs = more.numbers()?.iter().zip(less.numbers()?);
        let amounts: Vec<f64> = pairs
            .map(|(&more, &less)| match (more.is_nan(), less.is_nan()) {
                (_, true) => more,
                (true, false) => -less,
                (false, false) => more - less,
            })
            .collect();
        let below = amounts.iter().filter(|amount| **amount < 0.0).count();
        let finding = Finding::new(Severity::Warning, "side-columns").within(&header);
        table.columns.push(Column {
            header,
            field: Some(Field::Amount),
            data: ColumnData::Number(amounts),
            invalid: 0,
        });
        Some(finding.times(below))
    }
}
