//! The words of a column that may be steps of a scale.

use super::Evidence;
use crate::import::grid::{RawColumn, Slot};
use crate::import::number::DecimalSign;
use crate::import::words;

impl Evidence {
    /// The words of the column with their counts.
    pub(in crate::import) fn words<'r>(&self, raw: &'r RawColumn) -> Vec<(&'r str, usize)> {
        if raw.dictionary.len() > 200 {
            return Vec::new();
        }
        let texts = self.texts(raw);
        let mut words: Vec<(&str, usize)> =
            texts.filter(|(text, _)| !words::is_unknown(text)).collect();
        if raw.counts.bool > 0 {
            words.push(("TRUE", raw.counts.bool));
        }
        // The middle of `++`, `+`, `0`, `-`, `--` is a figure to the reader.
        let figures = raw.counts.number + raw.counts.decimal;
        let signs = words.iter().filter(|(word, _)| is_signs(word));
        if (1..=self.filled / 2).contains(&figures)
            && signs.count() > 1
            && (0..raw.len()).all(|row| is_zero_or_text(raw, row))
        {
            words.push(("0", figures));
        }
        words
    }
}

/// Whether a text is made of plus and minus signs.
fn is_signs(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.chars().all(|c| "+-–−—±/".contains(c))
}

fn is_zero_or_text(raw: &RawColumn, row: usize) -> bool {
    match raw.get(row) {
        Slot::Number(value) => value == 0.0,
        Slot::Decimal(decimal) => decimal.value(DecimalSign::Point) == 0.0,
        _ => true,
    }
}
