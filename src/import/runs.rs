//! Rows of a spreadsheet, kept as runs.

/// Rows as the spreadsheet shows them, ascending as they are added; neighbours are one run of eight bytes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowRuns {
    runs: Vec<(u32, u32)>,
}

/// No more runs than this are kept; what comes after is only counted.
const MOST: usize = 20_000;

impl RowRuns {
    /// Runs of first and last rows, as saved.
    pub fn from_pairs(pairs: &[(u32, u32)]) -> Self {
        let sound = pairs.iter().filter(|(first, last)| first <= last);
        Self {
            runs: sound.take(MOST).copied().collect(),
        }
    }

    /// First and last row of each run.
    pub fn pairs(&self) -> &[(u32, u32)] {
        &self.runs
    }

    /// Adds a row; one that is already the last is not added twice.
    pub fn push(&mut self, row: u32) {
        self.extend_to(row, row);
    }

    fn extend_to(&mut self, first: u32, last: u32) {
        let room = self.runs.len() < MOST;
        match self.runs.last_mut() {
            Some(run) if first >= run.0 && first <= run.1.saturating_add(1) => {
                run.1 = run.1.max(last);
            }
            _ if room => self.runs.push((first, last)),
            _ => {}
        }
    }

    /// The same rows, all of them `by` further down.
    pub fn shifted(mut self, by: u32) -> Self {
        for (first, last) in &mut self.runs {
            *first = first.saturating_add(by);
            *last = last.saturating_add(by);
        }
        self
    }

    /// Adds the rows of another.
    pub fn append(&mut self, other: &Self) {
        for &(first, last) in &other.runs {
            self.extend_to(first, last);
        }
    }

    /// How many rows are kept.
    pub fn len(&self) -> usize {
        let rows = self
            .runs
            .iter()
            .map(|(first, last)| (last - first) as usize + 1);
        rows.sum()
    }

    /// Whether no row is kept.
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The row at a place, counted from 0.
    pub fn get(&self, place: usize) -> Option<u32> {
        let mut left = place;
        for &(first, last) in &self.runs {
            let rows = (last - first) as usize + 1;
            if left < rows {
                return Some(first + left as u32);
            }
            left -= rows;
        }
        None
    }
}
