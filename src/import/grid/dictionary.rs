//! The different texts of a column.

use std::hash::{BuildHasher, BuildHasherDefault};

use rustc_hash::FxHasher;

/// The different texts of a column, each once, in one block of memory.
#[derive(Default)]
pub struct Dictionary {
    pub(super) text: String,
    pub(super) ends: Vec<u32>,
    counts: Vec<u32>,
    /// Open addressing: hash and number.
    table: Vec<(u32, u32)>,
    /// The text met last.
    last: u32,
}

#[allow(clippy::len_without_is_empty, reason = "nobody asks")]
impl Dictionary {
    /// The number of the text met last, where it is this one; counts a cell.
    #[inline]
    pub(super) fn repeat(&mut self, text: &str) -> Option<u32> {
        let count = self.counts.get_mut(self.last as usize)?;
        let end = *self.ends.get(self.last as usize)? as usize;
        let start = end.checked_sub(text.len())?;
        let begins = match self.last {
            0 => 0,
            last => *self.ends.get(last as usize - 1)? as usize,
        };
        if start != begins || !is_same(self.text.as_bytes().get(start..end)?, text.as_bytes()) {
            return None;
        }
        *count += 1;
        Some(self.last)
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.counts.clear();
        self.table.fill((0, u32::MAX));
        self.last = 0;
    }

    /// Interns all texts of another dictionary; their numbers here.
    pub(super) fn intern_all(&mut self, others: &Self, numbers: &mut Vec<u32>) {
        const BATCH: usize = 32;
        while (self.ends.len() + others.ends.len()) * 4 >= self.table.len() * 3 {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut hashes = [0u32; BATCH];
        let count = others.ends.len() as u32;
        for start in (0..count).step_by(BATCH) {
            let end = count.min(start + BATCH as u32);
            // The places of a large table lie far apart: asked for together, they come from memory together.
            let mut touched = 0;
            for id in start..end {
                let own = hash(others.get(id));
                hashes[(id - start) as usize] = own;
                touched ^= self.table[own as usize & mask].0;
            }
            std::hint::black_box(touched);
            for id in start..end {
                let own = hashes[(id - start) as usize];
                let cells = others.counts[id as usize];
                numbers.push(self.intern_hashed(others.get(id), own, cells));
            }
        }
    }

    /// The number of a text, new if it was not met before; `cells` weigh in [`Dictionary::count`].
    pub fn intern(&mut self, text: &str, cells: u32) -> u32 {
        if self.ends.len() * 4 >= self.table.len() * 3 {
            self.grow();
        }
        self.intern_hashed(text, hash(text), cells)
    }

    /// Lets go of what only interning needs.
    pub(super) fn close(&mut self) {
        self.table = Vec::new();
    }

    pub(super) fn intern_hashed(&mut self, text: &str, own: u32, cells: u32) -> u32 {
        let mask = self.table.len() - 1;
        let mut at = own as usize & mask;
        loop {
            let (hash, id) = self.table[at];
            if id == u32::MAX {
                break;
            }
            if hash == own && is_same(self.get(id).as_bytes(), text.as_bytes()) {
                self.counts[id as usize] += cells;
                self.last = id;
                return id;
            }
            at = (at + 1) & mask;
        }
        let id = self.ends.len() as u32;
        self.text.push_str(text);
        self.ends
            .push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
        self.counts.push(cells);
        self.table[at] = (own, id);
        self.last = id;
        id
    }

    pub(super) fn grow(&mut self) {
        let size = (self.table.len() * 2).max(16);
        let mut table = vec![(0, u32::MAX); size];
        for &(hash, id) in self.table.iter().filter(|(_, id)| *id != u32::MAX) {
            let mut at = hash as usize & (size - 1);
            while table[at].1 != u32::MAX {
                at = (at + 1) & (size - 1);
            }
            table[at] = (hash, id);
        }
        self.table = table;
    }

    /// The text of a number.
    #[inline]
    pub fn get(&self, id: u32) -> &str {
        let id = id as usize;
        let start = if id == 0 {
            0
        } else {
            self.ends.get(id - 1).copied().unwrap_or(0) as usize
        };
        let end = self.ends.get(id).copied().unwrap_or(0) as usize;
        self.text.get(start..end).unwrap_or("")
    }

    /// In how many cells a text was met.
    pub fn count(&self, id: u32) -> usize {
        self.counts.get(id as usize).copied().unwrap_or(0) as usize
    }

    /// How many different texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// All texts with their counts, in the order they were met.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &str, usize)> {
        (0..self.ends.len() as u32).map(|id| (id, self.get(id), self.count(id)))
    }
}

/// Whether two short texts are the same; eight bytes at a time.
#[inline]
fn is_same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while let (Some(own), Some(other)) = (a.get(at..at + 8), b.get(at..at + 8)) {
        if own != other {
            return false;
        }
        at += 8;
    }
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[inline]
fn hash(text: &str) -> u32 {
    let hash = BuildHasherDefault::<FxHasher>::default().hash_one(text);
    (hash ^ (hash >> 32)) as u32
}
