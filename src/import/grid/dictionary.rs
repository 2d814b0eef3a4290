//! The different texts of a column.

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
    /// The numbers of its first texts in the dictionary that it is put into again and again.
    abroad: Vec<u32>,
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

    /// The next text is compared with none as the one met last.
    pub(super) fn forget_last(&mut self) {
        self.last = u32::MAX;
    }

    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.ends.clear();
        self.counts.clear();
        self.table.fill((0, u32::MAX));
        self.last = 0;
        self.abroad.clear();
    }

    /// Interns the texts of another dictionary that were not in it when this was last done; the numbers that all of its
    /// texts have here. In how many cells they stand is not counted by this.
    pub(super) fn intern_new(&mut self, others: &mut Self) {
        const BATCH: usize = 32;
        let mut numbers = std::mem::take(&mut others.abroad);
        let (known, count) = (numbers.len() as u32, others.ends.len() as u32);
        while (self.ends.len() + (count - known) as usize) * 4 >= self.table.len() * 3 {
            self.grow();
        }
        let mask = self.table.len() - 1;
        let mut hashes = [0u32; BATCH];
        for start in (known..count).step_by(BATCH) {
            let end = count.min(start + BATCH as u32);
            // The places of a large table lie far apart: asked for together, they come from memory together.
            let mut touched = 0;
            for id in start..end {
                let own = hash(others.bytes(id));
                hashes[(id - start) as usize] = own;
                touched ^= self.table[own as usize & mask].0;
            }
            std::hint::black_box(touched);
            for id in start..end {
                let own = hashes[(id - start) as usize];
                numbers.push(self.intern_hashed(others.get(id), own, 0));
            }
        }
        others.abroad = numbers;
    }

    /// The number that a text of this dictionary has in the one that it was put into.
    #[inline]
    pub(super) fn abroad(&self, id: u32) -> Option<u32> {
        self.abroad.get(id as usize).copied()
    }

    /// Counts a cell.
    #[inline]
    pub(super) fn count_cell(&mut self, id: u32) {
        if let Some(count) = self.counts.get_mut(id as usize) {
            *count += 1;
        }
    }

    /// Has the memory that looking for some hashes will need fetched, all of it together.
    #[inline]
    pub(super) fn fetch(&self, hashes: impl Iterator<Item = u32>) {
        // So few texts are at hand already.
        if self.ends.len() < 1 << 10 {
            return;
        }
        let mask = self.table.len() - 1;
        let mut ids = [0u32; 64];
        let mut count = 0;
        for (id, own) in ids.iter_mut().zip(hashes) {
            *id = self.table[own as usize & mask].1;
            count += 1;
        }
        let before = |id: &u32| id.checked_sub(1).and_then(|id| self.ends.get(id as usize));
        let starts = ids.iter().take(count).filter_map(before);
        let bytes = starts.filter_map(|start| self.text.as_bytes().get(*start as usize));
        std::hint::black_box(bytes.fold(0, |all, byte| all ^ byte));
    }

    /// The number of a text that was met before. Nothing is counted.
    #[inline]
    pub(super) fn find(&self, text: &[u8], own: u32) -> Option<u32> {
        let mask = self.table.len().checked_sub(1)?;
        let mut at = own as usize & mask;
        loop {
            let &(hash, id) = self.table.get(at)?;
            if id == u32::MAX {
                return None;
            }
            if hash == own && is_same(self.bytes(id), text) {
                return Some(id);
            }
            at = (at + 1) & mask;
        }
    }

    /// The number of a text, new if it was not met before; `cells` weigh in [`Dictionary::count`].
    pub fn intern(&mut self, text: &str, cells: u32) -> u32 {
        self.intern_growing(text, hash(text.as_bytes()), cells)
    }

    /// The same, by its hash.
    pub(super) fn intern_growing(&mut self, text: &str, own: u32, cells: u32) -> u32 {
        if self.ends.len() * 4 >= self.table.len() * 3 {
            self.grow();
        }
        self.intern_hashed(text, own, cells)
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
            if hash == own && is_same(self.bytes(id), text.as_bytes()) {
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
        self.text.get(self.place(id)).unwrap_or("")
    }

    #[inline]
    fn bytes(&self, id: u32) -> &[u8] {
        self.text.as_bytes().get(self.place(id)).unwrap_or(&[])
    }

    /// Where a text stands.
    #[inline]
    fn place(&self, id: u32) -> std::ops::Range<usize> {
        let end = |id: u32| self.ends.get(id as usize).map_or(0, |end| *end as usize);
        id.checked_sub(1).map_or(0, end)..end(id)
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
pub(super) fn is_same(a: &[u8], b: &[u8]) -> bool {
    let length = a.len();
    if length != b.len() {
        return false;
    }
    if length < 8 {
        return a.iter().zip(b).all(|(own, other)| own == other);
    }
    // One comparison for all that is as long: how long the texts of a column are differs from cell to cell.
    let ends = (eight(a, 0) ^ eight(b, 0)) | (eight(a, length - 8) ^ eight(b, length - 8));
    if length <= 16 {
        return ends == 0;
    }
    let inner = (eight(a, 8) ^ eight(b, 8)) | (eight(a, length - 16) ^ eight(b, length - 16));
    if length <= 32 {
        return ends | inner == 0;
    }
    a == b
}

/// Eight bytes from `at` on; 0 where there are not so many.
#[inline]
fn eight(bytes: &[u8], at: usize) -> u64 {
    let part = bytes
        .get(at..at + 8)
        .and_then(|part| <[u8; 8]>::try_from(part).ok());
    part.map_or(0, u64::from_le_bytes)
}

/// Four bytes from `at` on, likewise.
#[inline]
fn four(bytes: &[u8], at: usize) -> u64 {
    let part = bytes
        .get(at..at + 4)
        .and_then(|part| <[u8; 4]>::try_from(part).ok());
    part.map_or(0, |part| u64::from(u32::from_le_bytes(part)))
}

/// A hash of a text: the two halves of the product of all that is in it. The first and the last bytes of a text that is no
/// multiple of eight long overlap.
#[inline]
pub(super) fn hash(bytes: &[u8]) -> u32 {
    const SEEDS: [u64; 2] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344];
    let mix = |a: u64, b: u64| {
        let product = u128::from(a) * u128::from(b);
        product as u64 ^ (product >> 64) as u64
    };
    let length = bytes.len();
    let mut state = SEEDS[0] ^ (length as u64).wrapping_mul(SEEDS[1]);
    let (first, last) = if length >= 8 {
        let mut at = 0;
        while at + 16 < length {
            state = mix(eight(bytes, at) ^ state, eight(bytes, at + 8) ^ SEEDS[1]);
            at += 16;
        }
        (eight(bytes, at.min(length - 8)), eight(bytes, length - 8))
    } else if length >= 4 {
        (four(bytes, 0), four(bytes, length - 4))
    } else {
        let byte = |at: usize| bytes.get(at).map_or(0, |byte| u64::from(*byte));
        (byte(0) | byte(1) << 8, byte(2))
    };
    let hash = mix(first ^ state, last ^ SEEDS[1]);
    (hash ^ (hash >> 32)) as u32
}
