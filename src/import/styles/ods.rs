//! Percentages, currencies and hidden rows of ods: the tags of its content, one after the other.

use std::io::{Cursor, Read};
use std::sync::Arc;

use super::Styles;
use crate::import::aside::Aside;
use crate::import::formats::Shown;
use crate::import::markup_text::attribute;
use crate::import::number;
use crate::import::source::GRID;

/// The content is looked at as far as this.
const MOST_BYTES: u64 = 2 << 30;
/// Bytes unpacked at a time; a longer tag ends the look.
const CHUNK: usize = 256 << 10;

/// Styles of the tables, in order.
pub fn read(bytes: &Arc<[u8]>) -> Vec<Styles> {
    let archive = zip::ZipArchive::new(Cursor::new(Arc::clone(bytes)));
    let Ok(mut archive) = archive else {
        return Vec::new();
    };
    let Ok(part) = archive.by_name("content.xml") else {
        return Vec::new();
    };
    let mut tables = Tables::default();
    let mut source = part.take(MOST_BYTES);
    let mut held: Vec<u8> = Vec::new();
    loop {
        let read = source.by_ref().take(CHUNK as u64).read_to_end(&mut held);
        let used = tables.tags(&held);
        held.drain(..used);
        let more = read.is_ok_and(|count| count > 0);
        if !more || held.len() > 4 * CHUNK {
            break;
        }
    }
    tables.found
}

/// The tables as far as they were looked at.
#[derive(Default)]
struct Tables {
    found: Vec<Styles>,
    row: u32,
    /// How often the row is repeated.
    rows: u32,
    column: u32,
    /// Columns declared so far.
    declared: u32,
    in_table: bool,
}

impl Tables {
    /// Looks at all whole tags; how many bytes they were.
    fn tags(&mut self, bytes: &[u8]) -> usize {
        let mut at = 0;
        while let Some(open) = bytes[at..].iter().position(|&byte| byte == b'<') {
            let rest = &bytes[at + open + 1..];
            let Some(close) = rest.iter().position(|&byte| byte == b'>') else {
                return at + open;
            };
            let tag = &rest[..close];
            if tag.starts_with(b"table:") || tag.starts_with(b"/table:") {
                self.tag(tag);
            }
            at += open + close + 2;
        }
        bytes.len()
    }

    fn tag(&mut self, tag: &[u8]) {
        let end = tag
            .iter()
            .position(|&byte| byte.is_ascii_whitespace() || byte == b'/')
            .filter(|&end| end > 0)
            .unwrap_or(tag.len());
        let text = |name: &[u8]| attribute(tag, name).ok().flatten();
        let repeated = |name: &[u8]| {
            let count = text(name).and_then(|count| std::str::from_utf8(count).ok());
            count.and_then(|count| count.parse().ok()).unwrap_or(1u32)
        };
        let hidden = || matches!(text(b"table:visibility"), Some(b"collapse" | b"filter"));
        match &tag[..end] {
            b"table:table" if text(b"table:name").is_some() => {
                self.found.push(Styles::default());
                (self.row, self.rows, self.column, self.declared) = (0, 0, 0, 0);
                self.in_table = true;
            }
            _ if tag == b"/table:table" => self.in_table = false,
            _ if !self.in_table => {}
            b"table:table-column" => {
                let count = repeated(b"table:number-columns-repeated");
                let next = self.declared.saturating_add(count);
                if hidden() && next > self.declared {
                    self.aside(Aside::HiddenColumns(self.declared, next - 1));
                }
                self.declared = next;
            }
            b"table:table-row" => {
                self.row = self.row.saturating_add(self.rows).min(GRID.0);
                self.rows = repeated(b"table:number-rows-repeated");
                self.column = 0;
                if hidden() && self.rows > 0 {
                    self.aside(Aside::HiddenRows(self.row, self.last()));
                }
            }
            b"table:table-cell" | b"table:covered-table-cell" => {
                let count = repeated(b"table:number-columns-repeated");
                let reach = repeated(b"table:number-rows-spanned");
                if reach > 1 {
                    let last = self.row.saturating_add(reach - 1);
                    self.aside(Aside::Merged(self.row, last, self.column));
                }
                let shown = match text(b"office:value-type") {
                    Some(b"percentage") => Shown::Percent,
                    Some(b"currency") => currency(text(b"office:currency")),
                    _ => Shown::Plain,
                };
                self.cells(count, shown);
            }
            _ => {}
        }
    }

    /// The last row that a repeated one stands for.
    fn last(&self) -> u32 {
        self.row
            .saturating_add(self.rows.max(1) - 1)
            .min(GRID.0 - 1)
    }

    fn aside(&mut self, aside: Aside) {
        if let Some(table) = self.found.last_mut() {
            table.asides.push(aside);
        }
    }

    fn cells(&mut self, count: u32, shown: Shown) {
        let next = self.column.saturating_add(count).min(GRID.1);
        let (first, last) = (self.row, self.last());
        if let Some(table) = self.found.last_mut().filter(|_| shown != Shown::Plain) {
            (self.column..next).for_each(|column| table.add(first, last, column, shown));
        }
        self.column = next;
    }
}

fn currency(code: Option<&[u8]>) -> Shown {
    let code = code.and_then(|code| std::str::from_utf8(code).ok());
    let known = code.and_then(|code| number::currency_of(&code.to_lowercase()));
    known.map_or(Shown::Plain, Shown::Money)
}
