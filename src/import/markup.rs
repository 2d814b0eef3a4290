//! Tables in mark-up under a spreadsheet's name: HTML pages and SpreadsheetML 2003.

use super::error::ErrorCode;
use super::grid::Cell;
use super::source::{Fault, Sink};

/// One table of a page, or one worksheet.
pub struct MarkupSheet {
    /// Name of the worksheet; empty for a page.
    pub name: String,
    cells: Vec<(u32, u32, String)>,
}

impl MarkupSheet {
    /// Sends its cells.
    pub fn visit(&self, sink: &mut dyn Sink) {
        for (row, column, text) in &self.cells {
            if !sink.cell(*row, *column, Cell::Text(text)) {
                return;
            }
        }
    }
}

/// Cells a page may have.
const MOST_CELLS: usize = 5_000_000;

/// Reads all tables.
///
/// # Errors
/// [`ErrorCode::UnsupportedFormat`] where no table is in it, [`ErrorCode::TooLarge`].
pub fn read(bytes: &[u8]) -> Result<Vec<MarkupSheet>, Fault> {
    let text = decode(bytes);
    let mut page = Page::default();
    let mut rest = text.as_str();
    while let Some(open) = rest.find('<') {
        page.text(&rest[..open]);
        rest = &rest[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let Some(close) = rest.find('>') else { break };
        page.tag(&rest[1..close]);
        rest = &rest[close + 1..];
        if page.count > MOST_CELLS {
            return Err(Fault::new(ErrorCode::TooLarge, ""));
        }
    }
    let mut sheets = page.sheets;
    sheets.retain(|sheet| !sheet.cells.is_empty());
    if sheets.is_empty() {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "HTML"));
    }
    Ok(sheets)
}

fn decode(bytes: &[u8]) -> String {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]).to_lowercase();
    let label = head
        .split("charset=")
        .nth(1)
        .or_else(|| head.split("encoding=").nth(1));
    let label = label.map(|rest| {
        rest.trim_start_matches(['"', '\''])
            .split(['"', '\'', ' ', '>', ';', '?'])
            .next()
            .unwrap_or("")
    });
    let encoding = if std::str::from_utf8(bytes).is_ok() {
        encoding_rs::UTF_8
    } else {
        label
            .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()))
            .unwrap_or(encoding_rs::WINDOWS_1252)
    };
    encoding.decode(bytes).0.into_owned()
}

#[derive(Default)]
struct Page {
    sheets: Vec<MarkupSheet>,
    row: Option<u32>,
    column: u32,
    cell: Option<String>,
    span: u32,
    skipping: bool,
    count: usize,
}

impl Page {
    fn text(&mut self, text: &str) {
        if let (Some(cell), false) = (&mut self.cell, self.skipping) {
            cell.push_str(&entities(text));
        }
    }

    fn tag(&mut self, tag: &str) {
        let name: String = tag
            .chars()
            .take_while(|c| !c.is_whitespace() && (*c != '/' || tag.starts_with('/')))
            .collect::<String>()
            .to_lowercase();
        let name = name.strip_prefix("ss:").unwrap_or(&name);
        match name {
            "script" | "style" => self.skipping = !tag.ends_with('/'),
            "/script" | "/style" => self.skipping = false,
            "worksheet" => self.sheets.push(MarkupSheet {
                name: attribute(tag, "name").unwrap_or_default(),
                cells: Vec::new(),
            }),
            "table"
                if self.sheets.is_empty()
                    || self
                        .sheets
                        .last()
                        .is_some_and(|sheet| sheet.name.is_empty()) =>
            {
                self.sheets.push(MarkupSheet {
                    name: String::new(),
                    cells: Vec::new(),
                });
                self.row = None;
            }
            "table" => self.row = None,
            "tr" | "row" => {
                let given = attribute(tag, "index")
                    .and_then(|index| index.parse::<u32>().ok())
                    .map(|index| index.saturating_sub(1));
                self.row = Some(given.unwrap_or_else(|| self.row.map_or(0, |row| row + 1)));
                self.column = 0;
            }
            "td" | "th" | "cell" => {
                self.close();
                if let Some(index) =
                    attribute(tag, "index").and_then(|index| index.parse::<u32>().ok())
                {
                    self.column = index.saturating_sub(1);
                }
                let merged = attribute(tag, "mergeacross")
                    .and_then(|n| n.parse::<u32>().ok())
                    .map(|n| n + 1);
                self.span = merged
                    .or_else(|| attribute(tag, "colspan").and_then(|n| n.parse().ok()))
                    .unwrap_or(1)
                    .clamp(1, 1000);
                self.cell = Some(String::new());
                if tag.ends_with('/') {
                    self.close();
                }
            }
            "/td" | "/th" | "/cell" | "/tr" | "/row" | "/table" => self.close(),
            "br" | "br/" => self.text(" "),
            _ => {}
        }
    }

    fn close(&mut self) {
        let Some(text) = self.cell.take() else { return };
        if let (Some(row), Some(sheet)) = (self.row, self.sheets.last_mut()) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            if !text.is_empty() && self.column < super::source::GRID.1 {
                sheet.cells.push((row, self.column, text));
                self.count += 1;
            }
        }
        self.column += self.span;
    }
}

/// An attribute's value, whatever its case and prefix.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find(name) {
        let at = from + found;
        let before = lower[..at].chars().next_back();
        let after = lower[at + name.len()..].trim_start();
        if matches!(before, Some(c) if c.is_whitespace() || c == ':') && after.starts_with('=') {
            let start = tag.len() - after.len() + 1;
            let value = tag.get(start..)?.trim_start();
            return Some(match value.chars().next()? {
                quote @ ('"' | '\'') => entities(value[1..].split(quote).next().unwrap_or("")),
                _ => value.split([' ', '>', '/']).next().unwrap_or("").to_owned(),
            });
        }
        from = at + name.len();
    }
    None
}

const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("euro", "€"),
    ("pound", "£"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("agrave", "à"),
    ("ograve", "ò"),
    ("ugrave", "ù"),
    ("igrave", "ì"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("szlig", "ß"),
    ("ccedil", "ç"),
    ("euml", "ë"),
    ("iuml", "ï"),
    ("acirc", "â"),
    ("icirc", "î"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("minus", "−"),
];

/// Entities by name and number; unknown ones stay as they stand.
fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let known = rest.find(';').filter(|&end| end <= 10).and_then(|end| {
            let name = &rest[..end];
            let number = name
                .strip_prefix('#')
                .and_then(|n| match n.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => n.parse().ok(),
                });
            let text = match number {
                Some(number) => char::from_u32(number).map(String::from),
                None => ENTITIES
                    .iter()
                    .find(|(known, _)| *known == name)
                    .map(|(_, text)| (*text).to_owned()),
            };
            text.map(|text| (text, end))
        });
        match known {
            Some((text, end)) => {
                plain.push_str(&text);
                rest = &rest[end + 1..];
            }
            None => plain.push('&'),
        }
    }
    plain.push_str(rest);
    plain
}
