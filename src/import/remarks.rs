//! What people write below a table: sources, signatures, remarks.

use super::Severity;
use super::sift::{Sieve, is_word};
use super::words;

impl Sieve<'_> {
    /// Whether a row holds nothing but a few words where the others hold figures.
    fn may_be_remark(&self, row: usize) -> bool {
        let filled = self.table.filled(row);
        let words_only = || {
            let mut columns = self.table.columns.iter();
            columns.all(|column| !column.is_filled(row) || is_word(column, row))
        };
        if self.figures.is_empty() {
            return filled * 2 <= self.typical && self.typical >= 3 && words_only();
        }
        filled <= (self.typical / 2).max(1) && !self.carries_figures(row)
            || filled <= 2 && words::is_remark(&self.first_shown(row)) && words_only()
    }

    /// Remarks below the table: what stands apart from it, below a total, or reads like one, down to the end.
    pub(super) fn remarks(&mut self, end: usize) {
        if self.table.columns.len() < 2 || self.typical < 2 {
            return;
        }
        let mut begin = end;
        while begin > 1 && (self.drop[begin - 1] || self.may_be_remark(begin - 1)) {
            begin -= 1;
        }
        let apart = (begin.max(1)..end).find(|&row| {
            !self.drop[row]
                && (self.has_gap_before(row)
                    || self.drop[row - 1]
                    || words::is_remark(&self.first_shown(row)))
        });
        let Some(apart) = apart else { return };
        // The last row of data is no remark, however little it holds.
        if (0..apart).all(|row| self.drop[row]) {
            return;
        }
        for row in apart..end {
            self.leave_out(row, "note-row", Severity::Note);
        }
    }
}
