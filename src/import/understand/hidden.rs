//! Rows and columns that are hidden on the sheet: they are data as well, unless the user leaves them out; either is said.

use super::super::draft::Draft;
use super::super::finding::{Finding, Findings, Severity};
use super::super::options::MeaningChoice;
use super::super::raw_sheet::RawSheet;
use super::super::runs::RowRuns;
use super::super::sift::Sift;
use super::super::{Offer, column_letters};
use crate::model::ExactSum;

/// What of a table is hidden on its sheet.
#[derive(Default)]
pub(super) struct Hidden {
    /// Rows of data.
    rows: RowRuns,
    count: usize,
    /// Columns of the table.
    columns: Vec<usize>,
    /// Whether both are left out.
    left_out: bool,
}

impl Hidden {
    /// Finds it, and leaves the rows out where that was decided.
    pub fn of(sheet: &RawSheet, sifted: &mut Sift, leave: Option<bool>) -> Self {
        let asides = &sheet.asides;
        if asides.hides_nothing() {
            return Self::default();
        }
        let numbers = &sheet.table.sheet_rows;
        let kept = sifted.kept.iter().map(|&row| numbers[row as usize]);
        let count = kept.clone().filter(|row| asides.hides_row(*row)).count();
        let rows = asides.hidden_of(kept);
        let places = sheet.places.iter().enumerate();
        let columns: Vec<usize> = places
            .filter(|(_, place)| asides.hides_column(**place))
            .map(|(at, _)| at)
            .collect();
        // A table of which nothing would be left is taken as it is.
        let all = count == sifted.kept.len() || columns.len() == sheet.places.len();
        let left_out = leave == Some(true) && !all;
        if left_out {
            sifted.leave_out_hidden(&sheet.table, asides);
        }
        Self {
            rows,
            count,
            columns,
            left_out,
        }
    }

    /// A column that is left out means nothing.
    pub fn meaning(&self, column: usize) -> Option<MeaningChoice> {
        let out = self.left_out && self.columns.contains(&column);
        out.then_some(MeaningChoice::Own)
    }

    /// Says which rows and columns they are, and offers to leave them out.
    pub fn tell(&self, sheet: &RawSheet, draft: &mut Draft, findings: &mut Findings) {
        if self.count == 0 && self.columns.is_empty() {
            return;
        }
        let (rows, columns) = match self.left_out {
            true => ("hidden-rows-left-out", "hidden-columns-left-out"),
            false => ("hidden-rows", "hidden-columns"),
        };
        if self.count > 0 {
            let mut finding = Finding::new(Severity::Warning, rows)
                .holding(numbers(&self.rows))
                .times(self.count)
                .over(self.rows.clone());
            finding.row = self.rows.get(0);
            findings.add(finding);
        }
        let headers: Vec<String> = self
            .columns
            .iter()
            .map(|&at| sheet.table.headers[at].clone())
            .collect();
        if !headers.is_empty() {
            let places = self.columns.iter().zip(&headers);
            let named: Vec<String> = places
                .map(|(&at, header)| format!("{} {header}", column_letters(sheet.places[at])))
                .collect();
            findings.add(
                Finding::new(Severity::Warning, columns)
                    .holding(named.join(", "))
                    .times(headers.len()),
            );
        }
        draft.offers.push(Offer::Hidden {
            rows: self.count,
            columns: headers,
            done: self.left_out,
        });
    }

    /// Takes the columns out, once their cells were read.
    pub fn leave_out(&self, draft: &mut Draft, sums: &mut Vec<ExactSum>) {
        if !self.left_out {
            return;
        }
        for &at in self.columns.iter().rev() {
            if at < draft.table.columns.len() {
                draft.table.columns.remove(at);
                draft.notes.remove(at);
            }
            if at < sums.len() {
                sums.remove(at);
            }
        }
    }
}

/// "5, 15, 25–31".
fn numbers(rows: &RowRuns) -> String {
    let runs = rows.pairs().iter().take(12).map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}–{last}")
        }
    });
    let mut text = runs.collect::<Vec<_>>().join(", ");
    if rows.pairs().len() > 12 {
        text.push_str(", …");
    }
    text
}
