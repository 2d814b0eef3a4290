//! What a column says once the rows are taken away that are no data.

use super::super::grid::{RawColumn, Slot};
use super::super::number::Side;
use super::{Evidence, Read};

impl Evidence {
    /// Reads every different text of a column once. Rows that are no data say nothing about the others.
    pub fn of_rows(raw: &RawColumn, no_data: &[u32]) -> Self {
        let mut evidence = Self::of(raw);
        for &row in no_data {
            evidence.forget(raw, row as usize);
        }
        evidence
    }

    /// Every text that stands in rows of data, with its cells.
    pub(super) fn texts<'r>(&self, raw: &'r RawColumn) -> impl Iterator<Item = (&'r str, usize)> {
        raw.dictionary.iter().filter_map(|(id, text, count)| {
            let gone = self.gone.get(&id).copied().unwrap_or(0);
            (count > gone).then(|| (text, count - gone))
        })
    }

    fn forget(&mut self, raw: &RawColumn, row: usize) {
        let less = |count: &mut usize| *count = count.saturating_sub(1);
        let read = match raw.get(row) {
            Slot::Blank | Slot::Error(_) => return,
            Slot::Text(id) => {
                *self.gone.entry(id).or_default() += 1;
                self.reads.get(id as usize).cloned()
            }
            _ => None,
        };
        if !matches!(read, Some(Read::Nothing)) {
            less(&mut self.filled);
        }
        match (raw.get(row), read) {
            (Slot::Number(_) | Slot::Decimal(_), _) => less(&mut self.figures),
            (Slot::Percent(_), _) => {
                less(&mut self.figures);
                less(&mut self.percents);
            }
            (Slot::Date(_), _) | (_, Some(Read::Date(_))) => less(&mut self.dates),
            (_, Some(Read::Figure(figure))) => {
                less(&mut self.figures);
                if figure.percent {
                    less(&mut self.percents);
                }
                match figure.side {
                    Some(Side::Credit) => less(&mut self.credits),
                    Some(Side::Debit) => less(&mut self.debits),
                    None => {}
                }
            }
            (_, Some(Read::Code)) => less(&mut self.codes),
            _ => {}
        }
    }
}
