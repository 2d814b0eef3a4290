//! Workbooks of Excel 2 to 5 as a bare stream of records, as old programs and small export routines still write them.

use super::aside::Aside;
use super::date;
use super::encoding;
use super::error::ErrorCode;
use super::formats::{self, Shown};
use super::held::{Held, HeldSheet};
use super::source::Fault;

/// Whether the bytes begin with the record that opens such a stream.
pub fn is_biff(bytes: &[u8]) -> bool {
    let [0x09, version, length, 0, ..] = bytes else {
        return false;
    };
    matches!(version, 0 | 2 | 4 | 8) && (4..=16).contains(length) && length % 2 == 0
}

/// Reads all worksheets.
///
/// # Errors
/// [`ErrorCode::PasswordProtected`]; [`ErrorCode::Damaged`] where no cell is in it.
pub fn read(bytes: &[u8]) -> Result<Vec<HeldSheet>, Fault> {
    let mut stream = Stream::default();
    let mut at = 0;
    while let Some(head) = bytes.get(at..at + 4) {
        let code = u16::from_le_bytes([head[0], head[1]]);
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let end = (at + 4 + length).min(bytes.len());
        if code == 0x2f {
            return Err(Fault::new(ErrorCode::PasswordProtected, ""));
        }
        stream.record(code, &bytes[at + 4..end]);
        at = end;
    }
    let sheets = stream.finish();
    if sheets.is_empty() {
        return Err(Fault::new(ErrorCode::Damaged, "BIFF"));
    }
    Ok(sheets)
}

/// A cell before its text is decoded and its format known.
struct Raw {
    row: u16,
    column: u16,
    /// Number of its format: of the extended format, or of the format itself in the oldest version.
    style: u16,
    value: Value,
}

enum Value {
    Bytes(Vec<u8>),
    Wide(String),
    Number(f64),
    Bool(bool),
    Error(u8),
}

#[derive(Default)]
struct Stream {
    version: u8,
    wide: bool,
    old_epoch: bool,
    codepage: Option<u16>,
    /// Codes of formats by number.
    formats: Vec<(u16, Vec<u8>)>,
    /// Format numbers of extended formats.
    styles: Vec<u16>,
    names: Vec<Vec<u8>>,
    sheets: Vec<Vec<Raw>>,
    /// Whether the next string is the result of the formula met last.
    awaits_text: bool,
    in_sheet: bool,
}

fn word(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*data.get(at)?, *data.get(at + 1)?]))
}

fn float(data: &[u8], at: usize) -> Option<f64> {
    Some(f64::from_le_bytes(data.get(at..at + 8)?.try_into().ok()?))
}

/// A compressed number: 30 bits of a whole number or of a float, perhaps in hundredths.
fn rk(bits: u32) -> f64 {
    let value = if bits & 2 == 2 {
        f64::from(bits as i32 >> 2)
    } else {
        f64::from_bits(u64::from(bits & !3) << 32)
    };
    if bits & 1 == 1 { value / 100.0 } else { value }
}

impl Stream {
    fn record(&mut self, code: u16, data: &[u8]) {
        match code {
            0x0009 | 0x0209 | 0x0409 | 0x0809 => self.begin(code, data),
            0x000a => self.in_sheet = false,
            0x0022 => self.old_epoch = word(data, 0) == Some(1),
            0x0042 => self.codepage = word(data, 0),
            0x001e | 0x041e => self.format(code, data),
            0x0043 | 0x0243 | 0x0443 | 0x00e0 => {
                let style = match code {
                    0x00e0 => word(data, 2),
                    0x0043 => data.get(2).map(|&b| u16::from(b & 0x3f)),
                    _ => data.get(1).map(|&b| u16::from(b)),
                };
                self.styles.push(style.unwrap_or(0));
            }
            0x0085 => {
                let length = data.get(6).copied().map_or(0, usize::from);
                self.names
                    .push(data.get(7..7 + length).unwrap_or(&[]).to_vec());
            }
            0x0007 | 0x0207 if self.awaits_text => {
                let skip = if code == 7 { 1 } else { 2 };
                let text = self.text(data, 0, skip);
                if let (Some(value), Some(cell)) = (
                    text,
                    self.sheets.last_mut().and_then(|cells| cells.last_mut()),
                ) {
                    cell.value = value;
                }
                self.awaits_text = false;
            }
            _ => {
                if self.in_sheet && self.cells(code, data).is_none() {
                    self.awaits_text = false;
                }
            }
        }
    }

    fn begin(&mut self, code: u16, data: &[u8]) {
        self.version = (code >> 8) as u8;
        self.wide = code == 0x0809 && word(data, 0) == Some(0x0600);
        if word(data, 2) == Some(0x0010) {
            self.sheets.push(Vec::new());
            self.in_sheet = true;
        }
    }

    fn format(&mut self, code: u16, data: &[u8]) {
        let (id, from) = match (code, self.version) {
            (0x001e, _) if self.version < 4 => (self.formats.len() as u16, 0),
            (0x041e, 4) => (self.formats.len() as u16, 2),
            _ => (word(data, 0).unwrap_or(0), 2),
        };
        let length = data.get(from).copied().map_or(0, usize::from);
        let code = data.get(from + 1..from + 1 + length).unwrap_or(&[]);
        self.formats.push((id, code.to_vec()));
    }

    /// Text with a length in front, of so many bytes.
    fn text(&self, data: &[u8], at: usize, skip: usize) -> Option<Value> {
        let length = match skip {
            1 => usize::from(*data.get(at)?),
            _ => usize::from(word(data, at)?),
        };
        let from = at + skip;
        if !self.wide {
            let end = (from + length).min(data.len());
            return Some(Value::Bytes(data.get(from..end)?.to_vec()));
        }
        let flags = *data.get(from)?;
        let body = data.get(from + 1..)?;
        let units: Vec<u16> = if flags & 1 == 1 {
            body.chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect()
        } else {
            body.iter().map(|&byte| u16::from(byte)).collect()
        };
        Some(Value::Wide(String::from_utf16_lossy(
            &units[..length.min(units.len())],
        )))
    }

    /// The cells of a record; `None` where it holds none.
    fn cells(&mut self, code: u16, data: &[u8]) -> Option<()> {
        let (row, column) = (word(data, 0)?, word(data, 2)?);
        // The oldest version keeps three bytes of format in the cell, the others the number of an extended format.
        let (style, at) = match code {
            0x02..=0x06 if code != 0x06 || self.version == 0 => {
                (u16::from(*data.get(5)? & 0x3f), 7)
            }
            _ => (word(data, 4)?, 6),
        };
        let value = match code {
            0x0002 => Value::Number(f64::from(word(data, at)?)),
            0x0003 | 0x0203 => Value::Number(float(data, at)?),
            0x0004 => self.text(data, at, 1)?,
            0x0204 | 0x00d6 => self.text(data, at, 2)?,
            0x0005 | 0x0205 => match data.get(at + 1)? {
                1 => Value::Error(*data.get(at)?),
                _ => Value::Bool(*data.get(at)? != 0),
            },
            0x0006 | 0x0206 | 0x0406 => self.formula(data, at)?,
            0x027e => Value::Number(rk(u32::from_le_bytes(
                data.get(at..at + 4)?.try_into().ok()?,
            ))),
            0x00bd => return self.row_of_numbers(row, column, data),
            _ => return None,
        };
        self.push(row, column, style, value);
        Some(())
    }

    fn row_of_numbers(&mut self, row: u16, column: u16, data: &[u8]) -> Option<()> {
        let pairs = data.get(4..data.len().checked_sub(2)?)?.chunks_exact(6);
        for (offset, pair) in pairs.enumerate() {
            let style = word(pair, 0)?;
            let bits = u32::from_le_bytes(pair[2..6].try_into().ok()?);
            self.push(
                row,
                column.saturating_add(offset as u16),
                style,
                Value::Number(rk(bits)),
            );
        }
        Some(())
    }

    fn formula(&mut self, data: &[u8], at: usize) -> Option<Value> {
        if word(data, at + 6)? != 0xffff {
            return Some(Value::Number(float(data, at)?));
        }
        Some(match data.get(at)? {
            0 => {
                self.awaits_text = true;
                Value::Bytes(Vec::new())
            }
            1 => Value::Bool(*data.get(at + 2)? != 0),
            2 => Value::Error(*data.get(at + 2)?),
            _ => Value::Bytes(Vec::new()),
        })
    }

    fn push(&mut self, row: u16, column: u16, style: u16, value: Value) {
        if let Some(cells) = self.sheets.last_mut() {
            cells.push(Raw {
                row,
                column,
                style,
                value,
            });
        }
    }

    /// The code of the format of a cell.
    fn format_of(&self, style: u16) -> (u16, &[u8]) {
        let id = match self.styles.get(usize::from(style)) {
            Some(&id) if self.version > 0 => id,
            _ => style,
        };
        let known = self.formats.iter().find(|(known, _)| *known == id);
        (id, known.map_or(&[], |(_, code)| code.as_slice()))
    }

    fn finish(self) -> Vec<HeldSheet> {
        let bytes = |raw: &Raw| match &raw.value {
            Value::Bytes(text) => text.clone(),
            _ => Vec::new(),
        };
        let all: Vec<Vec<u8>> = self
            .sheets
            .iter()
            .flatten()
            .map(bytes)
            .filter(|text| !text.is_empty())
            .collect();
        let encoding = encoding::of_codepage(self.codepage, &all.join(&b"\n"[..]));
        let decode = |text: &[u8]| encoding.decode_without_bom_handling(text).0.into_owned();
        let mut sheets = Vec::new();
        for (at, cells) in self.sheets.iter().enumerate() {
            let name = self
                .names
                .get(at)
                .map_or_else(|| format!("Sheet{}", at + 1), |name| decode(name));
            let mut sheet = HeldSheet::named(name);
            sheet
                .asides
                .extend(self.old_epoch.then_some(Aside::OldEpoch));
            for raw in cells {
                let held = match &raw.value {
                    Value::Bytes(text) => Held::Text(decode(text).trim().to_owned()),
                    Value::Wide(text) => Held::Text(text.trim().to_owned()),
                    Value::Bool(value) => Held::Bool(*value),
                    Value::Error(code) => Held::Error(error_text(*code)),
                    Value::Number(value) => self.figure(*value, raw.style),
                };
                sheet.put(u32::from(raw.row), u32::from(raw.column), held);
            }
            if !sheet.is_empty() {
                sheet.sort();
                sheets.push(sheet);
            }
        }
        sheets
    }

    fn figure(&self, value: f64, style: u16) -> Held {
        let (id, code) = self.format_of(style);
        let code = String::from_utf8_lossy(code);
        let built_in = code.is_empty() && self.version >= 4;
        let is_date = formats::is_date(&code) || built_in && matches!(id, 14..=17 | 22);
        if is_date && let Some(day) = date::from_serial_of(value, self.old_epoch) {
            return Held::Date(day);
        }
        if built_in && matches!(id, 9 | 10) {
            return Held::Percent(value);
        }
        match formats::shown_by(&code) {
            _ if !value.is_finite() => Held::Error("#NUM!"),
            Shown::Plain => Held::Number(value),
            Shown::Percent => Held::Percent(value),
            Shown::Money(currency) => Held::Money(value, currency),
        }
    }
}

fn error_text(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0f => "#VALUE!",
        0x17 => "#REF!",
        0x1d => "#NAME?",
        0x24 => "#NUM!",
        0x2a => "#N/A",
        _ => "#ERROR!",
    }
}
