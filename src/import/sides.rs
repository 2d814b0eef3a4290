//! Amounts without a sign of their own, with a column beside them that says on which side of the ledger each stands: `S`
//! and `H`, `D/C`, 借 and 贷.

use super::finding::{Finding, Severity};
use super::grid::{RawColumn, Slot};
use super::recognise::Candidate;
use super::table::RawTable;
use super::words;
use crate::model::{Column, ColumnData, Field};

/// Words of a debit and of a credit that say so under any header.
pub(super) const WORDS: &[(&str, &str)] = &[
    ("debit", "credit"),
    ("debet", "credit"),
    ("debet", "kredit"),
    ("dr", "cr"),
    ("dare", "avere"),
    ("soll", "haben"),
    ("дебет", "кредит"),
    ("дт", "кт"),
    ("借", "贷"),
    ("借方", "贷方"),
    ("bij", "af"),
];

/// Letters that say so only under a header that has both, or that names one of the sides.
const LETTERS: &[(&str, &str)] = &[("s", "h"), ("d", "c"), ("d", "a"), ("d", "k"), ("д", "к")];

/// The side of every row.
pub struct Sides {
    /// Header of the column that says it.
    header: String,
    /// Header of the amounts.
    amount: String,
    /// Whether each row of the table stands on the credit side.
    credit: Vec<bool>,
}

/// The sides of the rows that are kept; `None` where no column says them, or where amounts have signs of their own.
pub fn find(
    raw: &RawTable,
    candidates: &[Candidate],
    fields: &[Option<Field>],
    kept: &[u32],
) -> Option<Sides> {
    let amount = |at: &usize| {
        matches!(
            fields[*at],
            Some(Field::Amount | Field::Billing | Field::Revenue | Field::Spend)
        )
    };
    let amount = (0..fields.len()).find(amount)?;
    let open = |at: &usize| *at != amount && !candidates[*at].is_given();
    let says = |at: usize| {
        let credit = credit_ids(&raw.columns[at], &raw.headers[at])?;
        let column = &raw.columns[at];
        let side = |&row: &u32| match column.get(row as usize) {
            Slot::Text(id) => credit.get(id as usize).copied(),
            _ => None,
        };
        // A line that says nothing would get a sign by chance.
        let credit: Option<Vec<bool>> = kept.iter().map(side).collect();
        Some(Sides {
            header: raw.headers[at].clone(),
            amount: raw.headers[amount].clone(),
            credit: credit?,
        })
    };
    (0..raw.columns.len()).filter(open).find_map(says)
}

/// For each text of a column whether it names the credit side; `None` where it holds anything but the two.
fn credit_ids(column: &RawColumn, header: &str) -> Option<Vec<bool>> {
    if column.dictionary.len() < 2 || column.dictionary.len() > 6 || !column.is_only_text() {
        return None;
    }
    let texts = || {
        column
            .dictionary
            .iter()
            .map(|(_, text, _)| words::fold(text))
    };
    let header = words::fold(header);
    let parts: Vec<&str> = header.split(' ').collect();
    let told = |(debit, credit): &(&str, &str)| {
        let has = |word: &str| parts.contains(&word);
        has(debit) && has(credit)
            || parts.contains(&[*debit, *credit].concat().as_str())
            || WORDS
                .iter()
                .any(|(debit, credit)| has(debit) || has(credit))
    };
    let letters = LETTERS.iter().filter(|pair| told(pair));
    let (_, credit) = WORDS.iter().chain(letters).find(|(debit, credit)| {
        texts().all(|text| text == *debit || text == *credit)
            && texts().any(|text| text == *debit)
            && texts().any(|text| text == *credit)
    })?;
    Some(texts().map(|text| text == *credit).collect())
}

/// Gives the amounts their signs: the side with more of the money is what the ledger is about. Amounts of which any has a
/// sign keep theirs.
pub fn settle(sides: &Sides, columns: &mut [Column]) -> Option<Finding> {
    let own = |column: &&mut Column| column.header == sides.amount;
    let column = columns.iter_mut().find(own)?;
    let ColumnData::Number(values) = &mut column.data else {
        return None;
    };
    if values.iter().any(|value| *value < 0.0) || values.len() != sides.credit.len() {
        return None;
    }
    let mut sums = [0.0, 0.0];
    for (value, credit) in values.iter().zip(&sides.credit) {
        if !value.is_nan() {
            sums[usize::from(*credit)] += value;
        }
    }
    let plus = sums[1] > sums[0];
    let mut turned = 0;
    for (value, credit) in values.iter_mut().zip(&sides.credit) {
        if *credit != plus && !value.is_nan() {
            *value = -*value;
            turned += 1;
        }
    }
    let finding = Finding::new(Severity::Warning, "sided-amounts").within(&sides.amount);
    Some(finding.holding(&sides.header).times(turned))
}
