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
    fn trimmed(&self, at: usize) -> &'t [u8] {
        let (start, end) = (self.field)(at);
        match self.text.as_bytes().get(start..end) {
            Some(bytes @ ([] | [b'!'..=b'~'] | [b'!'..=b'~', .., b'!'..=b'~'])) => bytes,
            _ => trim(self.text.get(start..end).unwrap_or("")).as_bytes(),
        }
    }

    /// Adds texts from `at` on, up to a cell that may be something else; its place.
    fn texts(
        &self,
        mut at: usize,
        ids: &mut Vec<u32>,
        dictionary: &mut Dictionary,
        counts: &mut Counts,
    ) -> usize {
        let mut batch = Batch::default();
        loop {
            let end = self.count.min(at + BATCH);
            batch.meet((at..end).map(|at| self.trimmed(at)));
            let known = batch.look_up(dictionary);
            let places = batch.places.iter().take(end - at);
            let taken = places.take_while(|place| usize::from(**place) <= known);
            let first = ids.len();
            ids.extend(taken.map(|place| batch.ids[usize::from(*place)]));
            let added = &ids[first..];
            counts.text += added.iter().filter(|id| **id != BLANK_TEXT).count();
            if at + added.len() < end || end == self.count {
                return at + added.len();
            }
            at = end;
        }
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

/// A field as the text that it is a part of.
fn text_of(field: &[u8]) -> &str {
    // It stands between whole characters.
    std::str::from_utf8(field).unwrap_or_default()
}

/// Texts looked up together: the places of a large dictionary lie far apart, and asked for at once they come from memory
/// at once.
const BATCH: usize = 64;

/// Cells that stand below each other, and the different texts among them.
struct Batch<'t> {
    /// Texts, each other than the one before it, with their hashes: the empty one, the last one of the cells above, and
    /// those met now.
    texts: [(&'t [u8], u32); BATCH + 2],
    count: usize,
    /// Their numbers in the dictionary.
    ids: [u32; BATCH + 2],
    /// For each cell which of them it holds.
    places: [u8; BATCH],
}

impl Default for Batch<'_> {
    fn default() -> Self {
        Self {
            texts: [(&[], 0); BATCH + 2],
            count: 2,
            ids: [BLANK_TEXT; BATCH + 2],
            places: [0; BATCH],
        }
    }
}

impl<'t> Batch<'t> {
    /// Takes the next cells, no more than [`BATCH`].
    #[inline]
    fn meet(&mut self, cells: impl Iterator<Item = &'t [u8]>) {
        let last = self.count - 1;
        (self.texts[1], self.ids[1]) = (self.texts[last], self.ids[last]);
        self.count = 2;
        for (place, text) in self.places.iter_mut().zip(cells) {
            let at = self.count - 1;
            // Lines of one invoice stand together and repeat most of their cells.
            *place = if text.is_empty() {
                0
            } else if is_same(text, self.texts[at].0) {
                at as u8
            } else {
                self.texts[at + 1] = (text, hash(text));
                self.count += 1;
                at as u8 + 1
            };
        }
    }

    /// Finds the numbers of the texts met, up to one that may be no text; the place of the last one found.
    #[inline]
    fn look_up(&mut self, dictionary: &mut Dictionary) -> usize {
        dictionary.fetch(self.texts[2..self.count].iter().map(|(_, own)| *own));
        for at in 2..self.count {
            let (text, own) = self.texts[at];
            let begins = text[0];
            let found = match begins {
                b'=' | b'#' => None,
                _ => dictionary.find(text, own).or_else(|| {
                    let is_text = !begins.is_ascii_digit() && begins != b'-';
                    is_text.then(|| dictionary.intern_growing(text_of(text), own, 0))
                }),
            };
            let Some(id) = found else {
                return at - 1;
            };
            self.ids[at] = id;
        }
        self.count - 1
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
                [] => self.pad(first + at + 1),
                text => self.put_some_text(text_of(text)),
            }
            at += 1;
        }
    }
}
