//! Cells of a text file that stand below each other in one column, put there at once.

use super::dictionary::{hash, is_same};
use super::{BLANK_BITS, BLANK_TEXT, Counts, Decimal, Dictionary, Lane, RawColumn, Tag, trim};

/// Where the fields of a run stand in a text.
struct Run<'t, F> {
    text: &'t str,
    count: usize,
    field: F,
}

impl<'t, F: Fn(usize) -> (usize, usize)> Run<'t, F> {
    /// A field without the blanks around it.
    #[inline]
    fn trimmed(&self, at: usize) -> &'t str {
        let (start, end) = (self.field)(at);
        trim(self.text.get(start..end).unwrap_or(""))
    }

    /// Adds texts from `at` on, up to a cell that may be something else; its place.
    fn texts(
        &self,
        mut at: usize,
        ids: &mut Vec<u32>,
        dictionary: &mut Dictionary,
        counts: &mut Counts,
    ) -> usize {
        let first = ids.len();
        let (mut last, mut last_id) = ("", BLANK_TEXT);
        let mut blank = 0;
        while at < self.count {
            let text = self.trimmed(at);
            // Lines of one invoice stand together and repeat most of their cells.
            if text.is_empty() {
                blank += 1;
                ids.push(BLANK_TEXT);
            } else if is_same(text.as_bytes(), last.as_bytes()) {
                ids.push(last_id);
            } else {
                let begins = text.as_bytes()[0];
                if matches!(begins, b'=' | b'#') {
                    break;
                }
                let own = hash(text);
                let Some(id) = dictionary.find(text, own).or_else(|| {
                    let is_text = !begins.is_ascii_digit() && begins != b'-';
                    is_text.then(|| dictionary.intern_growing(text, own, 0))
                }) else {
                    break;
                };
                (last, last_id) = (text, id);
                ids.push(id);
            }
            at += 1;
        }
        counts.text += ids.len() - first - blank;
        at
    }

    /// Adds plain figures from `at` on, up to a cell that may be something else; its place.
    fn figures(&self, mut at: usize, bits: &mut Vec<u64>, counts: &mut Counts) -> usize {
        let text = self.text.as_bytes();
        while at < self.count {
            let (start, end) = (self.field)(at);
            if start == end {
                bits.push(BLANK_BITS);
            } else if let Some(decimal) = Decimal::within(text, start, end) {
                counts.add_decimal(decimal);
                bits.push(decimal.0);
            } else {
                break;
            }
            at += 1;
        }
        at
    }
}

impl RawColumn {
    /// Puts `count` fields of a text at `first` and below, each where `field` says that it stands. In how many cells each
    /// text stands is counted where the column is put below another one.
    pub(in crate::import) fn put_run(
        &mut self,
        first: usize,
        count: usize,
        text: &str,
        field: impl Fn(usize) -> (usize, usize),
    ) {
        self.pad(first);
        let run = Run { text, count, field };
        let mut at = 0;
        loop {
            match &mut self.lane {
                Lane::Texts(ids) => {
                    at = run.texts(at, ids, &mut self.dictionary, &mut self.counts);
                }
                Lane::One(Tag::Decimal, bits) => at = run.figures(at, bits, &mut self.counts),
                _ => {}
            }
            if at >= count {
                return;
            }
            match run.trimmed(at) {
                "" => self.pad(first + at + 1),
                text => self.put_some_text(text),
            }
            at += 1;
        }
    }
}
