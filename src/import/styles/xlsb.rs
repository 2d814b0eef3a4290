//! Number formats and hidden rows of xlsb: records of its parts.

use std::io::{Cursor, Read};
use std::sync::Arc;

use super::records::{u16_at, u32_at, wide_at};
use super::{Formats, Styles};
use crate::import::aside::Aside;
use crate::import::markup_text::{attribute, tag_at};

type Archive = zip::ZipArchive<Cursor<Arc<[u8]>>>;

/// A part is looked at as far as this.
const MOST_BYTES: u64 = 512 << 20;

/// Styles of the worksheets, in order.
pub fn read(bytes: &Arc<[u8]>) -> Vec<Styles> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(Arc::clone(bytes))) else {
        return Vec::new();
    };
    let (paths, old_epoch) = sheets(&mut archive).unwrap_or_default();
    let formats = part(&mut archive, "xl/styles.bin").map(|bytes| formats(&bytes));
    let shown = formats.unwrap_or_default().all();
    let mut found = Vec::with_capacity(paths.len());
    for path in paths {
        let mut styles = Styles::default();
        if old_epoch {
            styles.asides.push(Aside::OldEpoch);
        }
        if let Some(bytes) = part(&mut archive, &path) {
            sheet(&bytes, &shown, &mut styles);
        }
        found.push(styles);
    }
    found
}

fn part(archive: &mut Archive, path: &str) -> Option<Vec<u8>> {
    let name = archive
        .file_names()
        .flatten()
        .find(|name| name.eq_ignore_ascii_case(path))?
        .into_owned();
    let mut bytes = Vec::new();
    let part = archive.by_name(&name).ok()?;
    // A part that is cut off is looked at as far as it goes.
    let _ = part.take(MOST_BYTES).read_to_end(&mut bytes);
    Some(bytes)
}

/// Records of a part: code and content.
fn records(bytes: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let byte = |at: usize| bytes.get(at).copied();
        let mut code = u16::from(byte(at)?);
        at += 1;
        if code & 0x80 != 0 {
            code = code & 0x7f | u16::from(byte(at)? & 0x7f) << 7;
            at += 1;
        }
        let mut length = 0;
        for shift in [0, 7, 14, 21] {
            let next = byte(at)?;
            at += 1;
            length |= usize::from(next & 0x7f) << shift;
            if next & 0x80 == 0 {
                break;
            }
        }
        let data = bytes.get(at..at + length)?;
        at += length;
        Some((code, data))
    })
}

/// Paths of the worksheets in order, and whether days are counted from 1904.
fn sheets(archive: &mut Archive) -> Option<(Vec<String>, bool)> {
    let links = part(archive, "xl/_rels/workbook.bin.rels")?;
    let text = |tag: &[u8], name: &[u8]| {
        let value = attribute(tag, name).ok()??;
        Some(String::from_utf8_lossy(value).into_owned())
    };
    let mut targets = Vec::new();
    let mut at = 0;
    const OPEN: &[u8] = b"<Relationship ";
    while let Some(found) = links[at..].windows(OPEN.len()).position(|w| w == OPEN) {
        let tag = tag_at(&links, at + found)?;
        if let (Some(id), Some(target)) = (text(tag, b"Id"), text(tag, b"Target")) {
            targets.push((id, target));
        }
        at += found + OPEN.len();
    }
    let book = part(archive, "xl/workbook.bin")?;
    let mut old_epoch = false;
    let mut paths = Vec::new();
    for (code, data) in records(&book) {
        match code {
            0x0099 => old_epoch = data.first().is_some_and(|flags| flags & 1 != 0),
            0x009c => {
                let length = u32_at(data, 8).filter(|length| *length < 0xffff);
                let id = length.and_then(|length| wide_at(data, 12, length as usize));
                let target = targets.iter().find(|(known, _)| Some(known) == id.as_ref());
                if let Some((_, target)) = target
                    && target.contains("worksheets/")
                {
                    let path = match target.strip_prefix('/') {
                        Some(path) => path.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    paths.push(path);
                }
            }
            _ => {}
        }
    }
    Some((paths, old_epoch))
}

fn formats(bytes: &[u8]) -> Formats {
    let mut formats = Formats::default();
    let mut of_cells = false;
    for (code, data) in records(bytes) {
        match code {
            0x002c => {
                let length = u32_at(data, 2).unwrap_or(0) as usize;
                if let (Some(id), Some(code)) = (u16_at(data, 0), wide_at(data, 6, length)) {
                    formats.codes.push((id, code));
                }
            }
            0x0269 => of_cells = true,
            0x026a => of_cells = false,
            0x002f if of_cells => formats.cells.push(u16_at(data, 2).unwrap_or(0)),
            _ => {}
        }
    }
    formats
}

fn sheet(bytes: &[u8], shown: &[super::Shown], styles: &mut Styles) {
    let mut row = 0;
    for (code, data) in records(bytes) {
        match code {
            0x0000 => {
                row = u32_at(data, 0).unwrap_or(row);
                if data.get(11).is_some_and(|flags| flags & 0x10 != 0) {
                    styles.asides.push(Aside::HiddenRows(row, row));
                }
            }
            0x003c => {
                let hidden = u16_at(data, 16).is_some_and(|flags| flags & 1 != 0);
                if let (Some(first), Some(last), true) = (u32_at(data, 0), u32_at(data, 4), hidden)
                {
                    styles.asides.push(Aside::HiddenColumns(first, last));
                }
            }
            0x0002 | 0x0005 | 0x0009 => {
                if let (Some(column), Some(style)) = (u32_at(data, 0), u32_at(data, 4)) {
                    let own = shown.get((style & 0x00ff_ffff) as usize);
                    styles.add(
                        row,
                        row,
                        column,
                        own.copied().unwrap_or(super::Shown::Plain),
                    );
                }
            }
            0x00b0 => {
                let places = (u32_at(data, 0), u32_at(data, 4), u32_at(data, 8));
                if let (Some(first), Some(last), Some(column)) = places
                    && first < last
                {
                    styles.asides.push(Aside::Merged(first, last, column));
                }
            }
            _ => {}
        }
    }
}
