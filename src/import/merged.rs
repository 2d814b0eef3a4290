//! Cells merged over several rows: what they say holds for each of the rows.

use super::Severity;
use super::finding::Finding;
use super::sift::Sieve;

/// A cell that reaches over rows of a table: its first and last row as the spreadsheet shows them, and the column of the
/// table.
pub type Merge = (u32, u32, usize);

impl Sieve<'_> {
    /// Columns with names in merged cells: for every row the row whose cell counts. An amount that was merged stands for
    /// all rows together, and is not repeated.
    pub(super) fn merged(&mut self, merges: &[Merge], done: bool) -> Vec<(usize, Vec<u32>)> {
        let table = self.table;
        let rows = table.rows();
        let mut filled: Vec<(usize, Vec<u32>)> = Vec::new();
        for at in 0..table.columns.len() {
            let column = &table.columns[at];
            let mut own = merges.iter().filter(|(.., place)| *place == at).peekable();
            if own.peek().is_none() || self.adds_up(at) {
                continue;
            }
            let mut givers: Vec<u32> = (0..rows as u32).collect();
            let mut blank = 0usize;
            for &(top, bottom, _) in own {
                let first = table.sheet_rows.partition_point(|&row| row < top);
                let end = table.sheet_rows.partition_point(|&row| row <= bottom);
                let gives = first < end
                    && table.sheet_rows[first] == top
                    && column.is_filled(first)
                    && !self.drop[first];
                if !gives {
                    continue;
                }
                for (row, giver) in givers.iter_mut().enumerate().take(end).skip(first + 1) {
                    if !self.drop[row] && !column.is_filled(row) {
                        *giver = first as u32;
                        blank += 1;
                    }
                }
            }
            if blank > 0 {
                if done {
                    let finding = Finding::new(Severity::Note, "filled-down");
                    let finding = finding.within(&table.headers[at]).times(blank);
                    self.findings.push(finding);
                }
                filled.push((at, givers));
            }
        }
        filled
    }
}
