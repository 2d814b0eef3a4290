//! Interned names: a ledger stores four bytes a cell, however long the customer's name is.

use std::sync::{Arc, OnceLock};

use unicode_normalization::UnicodeNormalization;

/// The number of a name in a [`Names`] dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NameId(pub u32);

impl NameId {
    /// No name: the cell was blank.
    pub const NONE: Self = Self(u32::MAX);

    /// Whether a name is there.
    pub fn is_some(self) -> bool {
        self != Self::NONE
    }

    /// The position in the dictionary; meaningless for [`NameId::NONE`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A dictionary of names. Names that differ only by case, spaces or Unicode form are one name ([`name_key`]); the first
/// spelling met is the one shown.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// All names one behind the other: a million of them are one block of memory.
    text: String,
    /// Where each ends.
    ends: Vec<u32>,
    /// The names as shared strings, made when they are first asked for.
    shared: OnceLock<Arc<[Arc<str>]>>,
    /// Where a name is found by its text; made when it is first looked for.
    index: OnceLock<Index>,
}

/// Finds names by their keys.
#[derive(Clone, Debug, Default)]
struct Index {
    /// Hash of the key of each name.
    hashes: Vec<u32>,
    /// Open addressing by that hash; a power of two of them, at most three quarters taken.
    slots: Vec<u32>,
}

const FREE: u32 = u32::MAX;

/// The index of more names than this is let go of when they were taken in at once: numbers of invoices are shown and
/// compared, and hardly ever looked for.
const MOST_INDEXED: usize = 1 << 17;

impl Index {
    /// An empty one with room for so many names.
    fn for_names(count: usize) -> Self {
        let room = (count * 4 / 3 + 1).next_power_of_two().max(8);
        Self {
            hashes: Vec::with_capacity(count),
            slots: vec![FREE; room],
        }
    }

    /// Adds a name; its id is how many there were.
    fn add(&mut self, hash: u32) {
        if (self.hashes.len() + 1) * 4 > self.slots.len() * 3 {
            self.slots = vec![FREE; (self.slots.len() * 2).max(8)];
            for id in 0..self.hashes.len() {
                self.place(id as u32, self.hashes[id]);
            }
        }
        self.place(self.hashes.len() as u32, hash);
        self.hashes.push(hash);
    }

    fn place(&mut self, id: u32, hash: u32) {
        let mask = self.slots.len() - 1;
        let mut at = hash as usize & mask;
        while self.slots[at] != FREE {
            at = (at + 1) & mask;
        }
        self.slots[at] = id;
    }

    /// The id of a name of this hash that `is_it`.
    fn find(&self, hash: u32, is_it: impl Fn(NameId) -> bool) -> Option<NameId> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            let id = self.slots[at];
            if id == FREE {
                return None;
            }
            if self.hashes[id as usize] == hash && is_it(NameId(id)) {
                return Some(NameId(id));
            }
            at = (at + 1) & mask;
        }
    }
}

impl Names {
    /// An empty dictionary.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of `text`, new if it was not known. A blank text is [`NameId::NONE`].
    pub fn intern(&mut self, text: &str) -> NameId {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return NameId::NONE;
        }
        let hash = key_hash(trimmed);
        if let Some(id) = self.look_up(trimmed, hash) {
            return id;
        }
        let Ok(end) = u32::try_from(self.text.len() + trimmed.len()) else {
            // Four billion bytes of names: what comes after them has none.
            return NameId::NONE;
        };
        let id = self.ends.len() as u32;
        if let Some(index) = self.index.get_mut() {
            index.add(hash);
        }
        self.text.push_str(trimmed);
        self.ends.push(end);
        self.shared.take();
        NameId(id)
    }

    /// A dictionary of texts, no two of them the same, that stand one behind the other and end at `ends`: the ids are their
    /// order. Gives them back where two of them are one name, or one is blank or has blanks around it.
    ///
    /// # Errors
    /// The texts, unchanged.
    pub fn adopt(text: String, ends: Vec<u32>) -> Result<Self, (String, Vec<u32>)> {
        let names = Self {
            text,
            ends,
            ..Self::default()
        };
        let count = names.ends.len();
        if count > MOST_INDEXED && names.are_capitals() {
            return Ok(names);
        }
        let mut index = Index::for_names(count);
        const BATCH: usize = 32;
        for start in (0..count).step_by(BATCH) {
            let ids = start..count.min(start + BATCH);
            // The slots of many names lie far apart: asked for together, they come from memory together.
            let mut touched = 0;
            let mut hashes = [0u32; BATCH];
            for (id, hash) in ids.clone().zip(&mut hashes) {
                *hash = key_hash(names.get(NameId(id as u32)));
                touched ^= index.slots[*hash as usize & (index.slots.len() - 1)];
            }
            std::hint::black_box(touched);
            for (id, hash) in ids.zip(hashes) {
                let own = names.get(NameId(id as u32));
                let is_plain = !own.is_empty() && own.trim().len() == own.len();
                // Only names before this one are in their places yet.
                let is_own = |id| same_key(names.get(id), own);
                if !is_plain || index.find(hash, is_own).is_some() {
                    return Err((names.text, names.ends));
                }
                index.add(hash);
            }
        }
        if count <= MOST_INDEXED {
            // Nobody else has looked for a name yet.
            let _ = names.index.set(index);
        }
        Ok(names)
    }

    /// Whether all are ASCII without small letters and blanks, as numbers of invoices are: then those that differ are
    /// different names.
    fn are_capitals(&self) -> bool {
        let is_other = |byte: &u8| !(0x21..0x7f).contains(byte) || byte.is_ascii_lowercase();
        let mut blocks = self.text.as_bytes().chunks(4096);
        // Without an end to look out for within it a block is done many bytes at a time.
        let are_capitals = |block: &[u8]| block.iter().filter(|byte| is_other(byte)).count() == 0;
        let mut start = 0;
        let mut is_filled = |end: u32| end > std::mem::replace(&mut start, end);
        blocks.all(are_capitals) && self.ends.iter().all(|end| is_filled(*end))
    }

    /// The id of a name met before, by its [`name_key`].
    pub fn find(&self, text: &str) -> Option<NameId> {
        self.look_up(text, key_hash(text))
    }

    fn look_up(&self, text: &str, hash: u32) -> Option<NameId> {
        let index = self.index.get_or_init(|| {
            let mut index = Index::for_names(self.len());
            self.iter().for_each(|(_, name)| index.add(key_hash(name)));
            index
        });
        index.find(hash, |id| same_key(self.get(id), text))
    }

    /// The name as first spelled; empty for [`NameId::NONE`].
    pub fn get(&self, id: NameId) -> &str {
        let Some(&end) = self.ends.get(id.index()) else {
            return "";
        };
        let start = match id.index() {
            0 => 0,
            at => self.ends[at - 1],
        };
        self.text.get(start as usize..end as usize).unwrap_or("")
    }

    /// The name as a shared string.
    pub fn shared(&self, id: NameId) -> Option<Arc<str>> {
        let all = self
            .shared
            .get_or_init(|| self.iter().map(|(_, name)| Arc::from(name)).collect());
        all.get(id.index()).cloned()
    }

    /// How many different names there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether no name was met.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All names in the order they were met.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (NameId, &str)> {
        (0..self.ends.len()).map(|at| (NameId(at as u32), self.get(NameId(at as u32))))
    }
}

/// What two spellings of one name share: Unicode form (NFKC), case, and single spaces. Legal forms, punctuation and
/// diacritics stay: merging by those is suggested to the user, never done unasked.
pub fn name_key(text: &str) -> String {
    if text.is_ascii() {
        let mut key = String::with_capacity(text.len());
        for word in text.split_ascii_whitespace() {
            if !key.is_empty() {
                key.push(' ');
            }
            key.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        }
        return key;
    }
    let composed: String = text.nfkc().flat_map(char::to_lowercase).collect();
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The bytes of the [`name_key`] of an ASCII text.
fn ascii_key(text: &str) -> impl Iterator<Item = u8> {
    let words = text.split_ascii_whitespace().enumerate();
    words.flat_map(|(at, word)| {
        let space = (at > 0).then_some(b' ');
        let letters = word.bytes().map(|byte| byte.to_ascii_lowercase());
        space.into_iter().chain(letters)
    })
}

/// A hash of the [`name_key`], without writing it out where the text is ASCII with single spaces.
fn key_hash(text: &str) -> u32 {
    plain_hash(text.as_bytes())
        .or_else(|| hash_of(name_key(text).as_bytes(), Some))
        .unwrap_or(0)
}

/// The same of a text that differs from its key by nothing but capitals; `None` for others.
#[inline]
fn plain_hash(bytes: &[u8]) -> Option<u32> {
    if bytes.first() == Some(&b' ') || bytes.last() == Some(&b' ') {
        return None;
    }
    let mut spaced = false;
    hash_of(bytes, |word| {
        // Neither control characters nor anything beyond ASCII; no byte carries into its neighbour then.
        let is_plain = word & HIGHS == 0 && (word + ONES * (0x80 - 0x20)) & HIGHS == HIGHS;
        if !is_plain {
            return None;
        }
        let other = word ^ (ONES * u64::from(b' '));
        let spaces = !(other + ONES * 0x7f) & HIGHS;
        if spaces & (spaces << 8) != 0 || spaced && spaces & 0x80 != 0 {
            return None;
        }
        spaced = spaces >> 63 == 1;
        let from_a = word + ONES * u64::from(0x80 - b'A');
        let above_z = word + ONES * u64::from(0x80 - b'Z' - 1);
        Some(word | (from_a & !above_z & HIGHS) >> 2)
    })
}

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// A hash of bytes, eight at a time as `take` changes them, which may refuse. The last eight overlap those before them.
#[inline]
fn hash_of(bytes: &[u8], mut take: impl FnMut(u64) -> Option<u64>) -> Option<u32> {
    let mut hash = bytes.len() as u64;
    let mut add = |word: [u8; 8]| {
        let word = take(u64::from_le_bytes(word))?;
        hash = (hash.rotate_left(23) ^ word).wrapping_mul(0x517c_c1b7_2722_0a95);
        Some(())
    };
    let (words, rest) = bytes.as_chunks::<8>();
    for word in words {
        add(*word)?;
    }
    if !rest.is_empty() {
        match bytes.last_chunk::<8>() {
            Some(last) => add(*last)?,
            None => {
                let mut last = [b'_'; 8];
                last[..rest.len()].copy_from_slice(rest);
                add(last)?;
            }
        }
    }
    Some((hash >> 32) as u32)
}

fn same_key(a: &str, b: &str) -> bool {
    if a == b {
        return true;
    }
    if a.is_ascii() && b.is_ascii() {
        return ascii_key(a).eq(ascii_key(b));
    }
    name_key(a) == name_key(b)
}
