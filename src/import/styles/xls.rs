//! Number formats and hidden rows of xls: the records of the workbook's stream within its compound file.

use super::records::{u16_at, u32_at, wide_at};
use super::{Formats, Styles};
use crate::import::aside::Aside;
use crate::import::formats::Shown;

/// Styles of the worksheets, in order.
pub fn read(bytes: &[u8]) -> Vec<Styles> {
    let Some(stream) = workbook(bytes) else {
        return Vec::new();
    };
    let globals = Globals::read(&stream);
    let shown = globals.formats.all();
    let sheets = globals.sheets.iter();
    sheets
        .map(|&at| sheet(&stream, at as usize, &shown, globals.old_epoch))
        .collect()
}

/// A stream without end is one that goes in circles.
const NONE: u32 = 0xffff_fff0;

/// A compound file: sectors, and the table that chains them.
struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    chains: Vec<u32>,
}

impl<'a> Compound<'a> {
    fn open(bytes: &'a [u8]) -> Option<Self> {
        let shift = u16_at(bytes, 30)?;
        let sector = 1usize.checked_shl(u32::from(shift))?;
        if !(64..=65_536).contains(&sector) {
            return None;
        }
        let mut file = Self {
            bytes,
            sector,
            chains: Vec::new(),
        };
        // The first places of the table stand in the head, the others in sectors of their own.
        let mut places: Vec<u32> = (0..109).filter_map(|n| u32_at(bytes, 76 + 4 * n)).collect();
        let mut next = u32_at(bytes, 68)?;
        let most = bytes.len() / sector + 1;
        for _ in 0..most {
            let Some(part) = file.at(next) else { break };
            let last = sector - 4;
            places.extend((0..last / 4).filter_map(|n| u32_at(part, 4 * n)));
            next = u32_at(part, last)?;
        }
        for place in places.into_iter().filter(|&place| place < NONE).take(most) {
            let part = file.at(place)?;
            let own: Vec<u32> = (0..sector / 4)
                .filter_map(|n| u32_at(part, 4 * n))
                .collect();
            file.chains.extend(own);
        }
        Some(file)
    }

    fn at(&self, place: u32) -> Option<&'a [u8]> {
        let from = (place as usize).checked_add(1)?.checked_mul(self.sector)?;
        let rest = self.bytes.get(from..)?;
        (place < NONE && !rest.is_empty()).then(|| &rest[..rest.len().min(self.sector)])
    }

    /// The sectors of a chain, put together.
    fn chain(&self, first: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut place = first;
        for _ in 0..=self.chains.len() {
            let Some(part) = self.at(place) else { break };
            bytes.extend_from_slice(part);
            place = self.chains.get(place as usize).copied().unwrap_or(NONE);
        }
        bytes
    }
}

/// The stream of the workbook.
fn workbook(bytes: &[u8]) -> Option<Vec<u8>> {
    let file = Compound::open(bytes)?;
    let directory = file.chain(u32_at(bytes, 48)?);
    let mut entries = directory.chunks_exact(128);
    let root = entries.clone().next()?;
    let entry = entries.find(|entry| {
        let length = usize::from(u16_at(entry, 64).unwrap_or(0)).saturating_sub(2) / 2;
        let name = wide_at(entry, 0, length.min(31)).unwrap_or_default();
        name.eq_ignore_ascii_case("workbook") || name.eq_ignore_ascii_case("book")
    })?;
    let (first, size) = (u32_at(entry, 116)?, u32_at(entry, 120)? as usize);
    if size >= u32_at(bytes, 56)? as usize {
        let mut stream = file.chain(first);
        stream.truncate(size);
        return Some(stream);
    }
    // Small streams share the sectors of the root.
    let shared = file.chain(u32_at(root, 116)?);
    let chains = file.chain(u32_at(bytes, 60)?);
    let mut stream = Vec::new();
    let mut place = first;
    while stream.len() < size {
        let from = (place as usize).checked_mul(64)?;
        stream.extend_from_slice(shared.get(from..from + 64)?);
        place = u32_at(&chains, (place as usize).checked_mul(4)?)?;
    }
    stream.truncate(size);
    Some(stream)
}

/// Records of a stream, from a place on: code and content.
fn records(stream: &[u8], from: usize) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = from;
    std::iter::from_fn(move || {
        let code = u16_at(stream, at)?;
        let length = usize::from(u16_at(stream, at + 2)?);
        let data = stream.get(at + 4..at + 4 + length)?;
        at += 4 + length;
        Some((code, data))
    })
}

#[derive(Default)]
struct Globals {
    formats: Formats,
    /// Where the worksheets begin.
    sheets: Vec<u32>,
    old_epoch: bool,
}

impl Globals {
    fn read(stream: &[u8]) -> Self {
        let mut globals = Self::default();
        let mut wide = true;
        for (code, data) in records(stream, 0) {
            match code {
                0x0809 => wide = u16_at(data, 0) == Some(0x0600),
                0x0022 => globals.old_epoch = u16_at(data, 0) == Some(1),
                0x041e => globals.formats.codes.extend(format(data, wide)),
                0x00e0 => globals.formats.cells.push(u16_at(data, 2).unwrap_or(0)),
                0x0085 if data.get(5) == Some(&0) => {
                    globals.sheets.extend(u32_at(data, 0));
                }
                0x000a => break,
                _ => {}
            }
        }
        globals
    }
}

fn format(data: &[u8], wide: bool) -> Option<(u16, String)> {
    let id = u16_at(data, 0)?;
    if !wide {
        let length = usize::from(*data.get(2)?);
        let code = data.get(3..3 + length)?;
        return Some((id, String::from_utf8_lossy(code).into_owned()));
    }
    let length = usize::from(u16_at(data, 2)?);
    let code = if data.get(4)? & 1 == 1 {
        wide_at(data, 5, length)?
    } else {
        let narrow = data.get(5..5 + length)?;
        narrow.iter().map(|&byte| char::from(byte)).collect()
    };
    Some((id, code))
}

fn sheet(stream: &[u8], from: usize, shown: &[Shown], old_epoch: bool) -> Styles {
    let mut styles = Styles::default();
    if old_epoch {
        styles.asides.push(Aside::OldEpoch);
    }
    let shown_by = |style: Option<u16>| {
        let shown = style.and_then(|style| shown.get(usize::from(style)));
        shown.copied().unwrap_or(Shown::Plain)
    };
    let mut depth = 0;
    for (code, data) in records(stream, from) {
        match code {
            0x0809 => depth += 1,
            0x000a if depth <= 1 => break,
            0x000a => depth -= 1,
            _ if depth > 1 => {}
            0x0208 => {
                let hidden = u32_at(data, 12).is_some_and(|flags| flags & 0x20 != 0);
                if let (Some(row), true) = (u16_at(data, 0), hidden) {
                    let row = u32::from(row);
                    styles.asides.push(Aside::HiddenRows(row, row));
                }
            }
            0x007d => {
                let hidden = u16_at(data, 8).is_some_and(|flags| flags & 1 != 0);
                if let (Some(first), Some(last), true) = (u16_at(data, 0), u16_at(data, 2), hidden)
                {
                    let (first, last) = (u32::from(first), u32::from(last));
                    styles.asides.push(Aside::HiddenColumns(first, last));
                }
            }
            0x00e5 => {
                for place in data.get(2..).unwrap_or(&[]).chunks_exact(8) {
                    let part = |at: usize| u16_at(place, at).map_or(0, u32::from);
                    if part(0) < part(2) {
                        styles.asides.push(Aside::Merged(part(0), part(2), part(4)));
                    }
                }
            }
            0x0203 | 0x027e | 0x0006 => {
                if let (Some(row), Some(column)) = (u16_at(data, 0), u16_at(data, 2)) {
                    let (row, column) = (u32::from(row), u32::from(column));
                    styles.add(row, row, column, shown_by(u16_at(data, 4)));
                }
            }
            0x00bd => {
                let (Some(row), Some(first)) = (u16_at(data, 0), u16_at(data, 2)) else {
                    continue;
                };
                let cells = data.get(4..data.len().saturating_sub(2)).unwrap_or(&[]);
                for (column, cell) in (u32::from(first)..).zip(cells.chunks_exact(6)) {
                    let row = u32::from(row);
                    styles.add(row, row, column, shown_by(u16_at(cell, 0)));
                }
            }
            _ => {}
        }
    }
    styles
}
