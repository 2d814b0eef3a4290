//! The cells of an xlsx sheet straight from its bytes: ten times as fast as a general XML reader. It knows what writers
//! of spreadsheets write; at the first thing it does not know it stops, and the general reader goes on from there.

mod hidden;
mod plain_cell;

use std::io::{Cursor, Read};
use std::sync::Arc;

use calamine::{CellErrorType, ExcelDateTime, ExcelDateTimeType};

use super::aside::Aside;
use super::grid::Cell;
use super::markup_text::{attribute, decode, tag_at};
use super::source::Fault;
use super::strings::Strings;
use super::workbook::{Shown, dated, error_text, figure};
use hidden::{hidden_columns, hides, is_unvalued, look_aside, row_of};

type Archive = zip::ZipArchive<Cursor<Arc<[u8]>>>;

/// Bytes unpacked at a time.
const CHUNK: usize = 256 << 10;
/// A cell longer than this is left to the general reader.
const LONGEST_CELL: usize = 1 << 20;
/// Shared strings are unpacked whole up to this size.
const MOST_STRINGS: u64 = 256 << 20;

/// What a style makes of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// A figure.
    Figure(Shown),
    /// A date or a time of day.
    Date,
    /// Something that only the general reader tells.
    Unknown,
}

impl Style {
    /// From the code of a number format.
    pub fn of(code: &str, id: Option<u32>, shown: Shown) -> Self {
        // East Asian dates are built in without a code.
        if matches!(id, Some(27..=36 | 50..=58)) {
            return Self::Unknown;
        }
        let is_clock = |c: char| "admyhsADMYHS".contains(c);
        if code == "General" || !code.contains(is_clock) {
            return Self::Figure(shown);
        }
        let first = code.split(';').next().unwrap_or("");
        if !first.contains(is_clock) && !first.contains(['\\', '"', '_', '*']) {
            return Self::Figure(shown);
        }
        let bare = match code.strip_prefix("[$-") {
            Some(rest) => rest.split_once(']').map_or("", |(_, rest)| rest),
            None => code,
        };
        if bare.starts_with(|c: char| "dmyhDMYH".contains(c)) {
            Self::Date
        } else {
            Self::Unknown
        }
    }
}

/// How far the scan came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// To the end of the sheet, or until nobody wanted more.
    Done,
    /// To something unknown, after so many cells.
    Unknown(u64),
}

/// The parts of a workbook that the scan needs beside the sheet.
pub(super) struct Parts {
    archive: Archive,
    strings: Strings,
    /// Names of the sheets and where they are.
    sheets: Vec<(String, String)>,
    /// Whether days are counted from 1904, which the scan leaves to the general reader.
    old_epoch: bool,
    /// What was seen beside the cells of the sheet that was scanned last.
    asides: Vec<Aside>,
}

impl Parts {
    /// `None` where the workbook is written in a way the scan does not know.
    pub fn open(bytes: Arc<[u8]>) -> Option<Self> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
        let book = part(&mut archive, "xl/workbook.xml")?;
        let links = part(&mut archive, "xl/_rels/workbook.xml.rels")?;
        let sheets = sheets(&book, &links)?;
        let old_epoch = counts_from_1904(&book);
        let strings = match archive.by_name("xl/sharedStrings.xml") {
            Ok(mut part) if part.size() <= MOST_STRINGS => {
                let mut bytes = Vec::new();
                part.by_ref()
                    .take(MOST_STRINGS)
                    .read_to_end(&mut bytes)
                    .ok()?;
                Strings::read(&bytes)?
            }
            Ok(_) => return None,
            Err(_) => Strings::default(),
        };
        Some(Self {
            archive,
            strings,
            sheets,
            old_epoch,
            asides: Vec::new(),
        })
    }

    /// Sends the cells of a sheet to `put` (row, column, cell; `false` for enough).
    pub fn scan(
        &mut self,
        sheet: &str,
        styles: &[Style],
        put: &mut dyn FnMut(u32, u32, &Cell<'_>) -> Result<bool, Fault>,
    ) -> Result<End, Fault> {
        let mut named = self.sheets.iter().filter(|(name, _)| name == sheet);
        self.asides.clear();
        let (Some((_, path)), None, false) = (named.next(), named.next(), self.old_epoch) else {
            return Ok(End::Unknown(0));
        };
        let Ok(part) = self.archive.by_name(path) else {
            return Ok(End::Unknown(0));
        };
        let mut feed = Feed::new(part);
        if !feed.skip_to_rows() {
            return Ok(End::Unknown(0));
        }
        hidden_columns(&feed.bytes[..feed.at], &mut self.asides);
        let mut cells = 0;
        let mut unvalued = false;
        let mut scratch = String::new();
        loop {
            let context = Context {
                strings: &self.strings,
                styles,
            };
            let wants_more = match step(feed.rest(), &context, &mut scratch) {
                Step::Skip(length) => {
                    feed.at += length;
                    false
                }
                Step::Hidden(length, row) => {
                    self.asides
                        .extend(row.map(|row| Aside::HiddenRows(row, row)));
                    feed.at += length;
                    false
                }
                Step::Cell(length, row, column, cell) => {
                    if cell == Cell::Blank && !unvalued {
                        unvalued = is_unvalued(&feed.rest()[..length]);
                        if unvalued {
                            self.asides.push(Aside::Unvalued(row, column));
                        }
                    }
                    if !put(row, column, &cell)? {
                        return Ok(End::Done);
                    }
                    cells += 1;
                    feed.at += length;
                    false
                }
                Step::End => {
                    look_aside(&mut feed, &mut self.asides);
                    return Ok(End::Done);
                }
                Step::More => true,
                Step::Unknown => return Ok(End::Unknown(cells)),
            };
            if wants_more && (feed.rest().len() > LONGEST_CELL || !feed.fill()) {
                return Ok(End::Unknown(cells));
            }
        }
    }
}

impl Parts {
    /// What was seen beside the cells of a sheet; where `again`, all of the sheet is looked at for it.
    pub fn asides(&mut self, sheet: &str, again: bool) -> Vec<Aside> {
        let mut asides = std::mem::take(&mut self.asides);
        if again {
            asides.clear();
            let path = self.sheets.iter().find(|(name, _)| name == sheet);
            if let Some(part) = path.and_then(|(_, path)| self.archive.by_name(path).ok()) {
                look_aside(&mut Feed::new(part), &mut asides);
            }
        }
        if self.old_epoch {
            asides.push(Aside::OldEpoch);
        }
        asides
    }
}

/// A small part, whole.
fn part(archive: &mut Archive, path: &str) -> Option<String> {
    let mut text = String::new();
    let part = archive.by_name(path).ok()?;
    part.take(4 << 20).read_to_string(&mut text).ok()?;
    Some(text)
}

/// Names of the sheets and the paths of their parts; `None` for what only the general reader reads.
fn sheets(book: &str, links: &str) -> Option<Vec<(String, String)>> {
    let mut targets: Vec<(String, String)> = Vec::new();
    for (at, _) in links.match_indices("<Relationship ") {
        let tag = tag_at(links.as_bytes(), at)?;
        let id = decode(attribute(tag, b"Id").ok()??, &mut String::new())?.to_owned();
        let target = decode(attribute(tag, b"Target").ok()??, &mut String::new())?.to_owned();
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{target}"),
        };
        targets.push((id, path));
    }
    let mut sheets = Vec::new();
    for (at, _) in book.match_indices("<sheet ") {
        let tag = tag_at(book.as_bytes(), at)?;
        let name = decode(attribute(tag, b"name").ok()??, &mut String::new())?.to_owned();
        let id = decode(attribute(tag, b"r:id").ok()??, &mut String::new())?.to_owned();
        let (_, path) = targets.iter().find(|(known, _)| *known == id)?;
        sheets.push((name, path.clone()));
    }
    (!sheets.is_empty()).then_some(sheets)
}

/// Whether the days of a workbook are counted from 1904.
fn counts_from_1904(book: &str) -> bool {
    let epoch = book
        .split("date1904=")
        .nth(1)
        .and_then(|rest| rest.get(1..));
    epoch.is_some_and(|rest| !rest.starts_with(['0', 'f']))
}

/// A part as it is unpacked.
struct Feed<R> {
    source: R,
    bytes: Vec<u8>,
    at: usize,
}

impl<R: Read> Feed<R> {
    fn new(source: R) -> Self {
        Self {
            source,
            bytes: Vec::with_capacity(2 * CHUNK),
            at: 0,
        }
    }

    fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    /// Unpacks more; `false` at the end and where the part is broken.
    fn fill(&mut self) -> bool {
        self.bytes.drain(..self.at);
        self.at = 0;
        let before = self.bytes.len();
        let mut more = self.source.by_ref().take(CHUNK as u64);
        more.read_to_end(&mut self.bytes).is_ok() && self.bytes.len() > before
    }

    /// Stands behind `<sheetData>`; `false` where there is none, or the encoding is another than UTF-8.
    fn skip_to_rows(&mut self) -> bool {
        const OPEN: &[u8] = b"<sheetData>";
        loop {
            if let Some(at) = self.bytes.windows(OPEN.len()).position(|w| w == OPEN) {
                let head = String::from_utf8_lossy(&self.bytes[..at.min(200)]).to_lowercase();
                let declared = head.split("encoding=").nth(1);
                let is_utf_8 = |rest: &str| {
                    let name = rest.strip_prefix(['"', '\'']);
                    name.is_some_and(|name| name.starts_with("utf-8"))
                };
                self.at = at + OPEN.len();
                return head.trim_start_matches('\u{feff}').starts_with('<')
                    && declared.is_none_or(is_utf_8)
                    && !self.bytes[..at].windows(4).any(|w| w == b"<!--");
            }
            if self.bytes.len() > LONGEST_CELL || !self.fill() {
                return false;
            }
        }
    }
}

struct Context<'a> {
    strings: &'a Strings,
    styles: &'a [Style],
}

enum Step<'a> {
    /// Nothing to send in so many bytes.
    Skip(usize),
    /// A hidden row, from 0, in a tag of so many bytes.
    Hidden(usize, Option<u32>),
    /// A cell of so many bytes.
    Cell(usize, u32, u32, Cell<'a>),
    /// The end of the rows.
    End,
    /// More bytes are needed.
    More,
    /// Something unknown.
    Unknown,
}

/// Whichever of the two an element at the end of the bytes means.
enum Halt {
    More,
    Unknown,
}

fn step<'a>(bytes: &'a [u8], context: &Context<'a>, scratch: &'a mut String) -> Step<'a> {
    let blank = blanks(bytes);
    if blank > 0 {
        return Step::Skip(blank);
    }
    match bytes {
        [] => Step::More,
        [b'<', b'c', b' ', ..] => {
            match plain_cell::cell(bytes, context).map_or_else(|| cell(bytes, context, scratch), Ok)
            {
                Ok((length, row, column, cell)) => Step::Cell(length, row, column, cell),
                Err(Halt::More) => Step::More,
                Err(Halt::Unknown) => Step::Unknown,
            }
        }
        _ if bytes.starts_with(b"</row>") => Step::Skip(6),
        _ if bytes.starts_with(b"<row ") || bytes.starts_with(b"<row>") => {
            match find(bytes, b'>') {
                Some(end) if hides(&bytes[1..end]) => Step::Hidden(end + 1, row_of(&bytes[1..end])),
                Some(end) => Step::Skip(end + 1),
                None => Step::More,
            }
        }
        _ if bytes.starts_with(b"</sheetData>") => Step::End,
        _ if bytes.len() < 12 => Step::More,
        _ => Step::Unknown,
    }
}

#[inline]
fn find(bytes: &[u8], mark: u8) -> Option<usize> {
    bytes.iter().position(|&byte| byte == mark)
}

fn blanks(bytes: &[u8]) -> usize {
    let is_blank = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
    bytes.iter().take_while(is_blank).count()
}

/// A cell: how long it is, where it stands, what it holds.
fn cell<'a>(
    bytes: &'a [u8],
    context: &Context<'a>,
    scratch: &'a mut String,
) -> Result<(usize, u32, u32, Cell<'a>), Halt> {
    let close = find(bytes, b'>').ok_or(Halt::More)?;
    let mut tag = &bytes[2..close];
    let empty = tag.ends_with(b"/");
    if empty {
        tag = &tag[..tag.len() - 1];
    }
    let [place, style, kind] = attributes(tag).ok_or(Halt::Unknown)?;
    let place = place.ok_or(Halt::Unknown)?;
    let (row, column) = position(place).ok_or(Halt::Unknown)?;
    if empty {
        return Ok((close + 1, row, column, Cell::Blank));
    }
    let body = Body::read(&bytes[close + 1..])?;
    let length = close + 1 + body.length;
    let cell = match (kind, body.value, body.inline) {
        (_, None, None) => Some(Cell::Blank),
        (Some(b"inlineStr"), None, Some((text, kept))) => {
            decode(text, scratch).map(|text| Cell::Text(if kept { text } else { trimmed(text) }))
        }
        (kind, Some(value), None) => value_of(kind, value, style, context, scratch),
        _ => None,
    };
    Ok((length, row, column, cell.ok_or(Halt::Unknown)?))
}

/// `r`, `s` and `t` of a cell in one go; `None` where the tag is not plain `name="value"` pairs.
fn attributes(tag: &[u8]) -> Option<[Option<&[u8]>; 3]> {
    let mut found = [None; 3];
    let mut rest = tag;
    loop {
        rest = &rest[blanks(rest)..];
        if rest.is_empty() {
            return Some(found);
        }
        let equals = find(rest, b'=')?;
        let quote = *rest.get(equals + 1)?;
        if quote != b'"' && quote != b'\'' {
            return None;
        }
        let behind = &rest[equals + 2..];
        let end = find(behind, quote)?;
        match &rest[..equals] {
            b"r" => found[0] = Some(&behind[..end]),
            b"s" => found[1] = Some(&behind[..end]),
            b"t" => found[2] = Some(&behind[..end]),
            _ => {}
        }
        rest = &behind[end + 1..];
    }
}

/// As XML trims text whose space need not be kept.
pub(super) fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '\t', '\r', '\n'])
}

/// What stands between `<c …>` and `</c>`.
struct Body<'a> {
    value: Option<&'a [u8]>,
    inline: Option<(&'a [u8], bool)>,
    length: usize,
}

impl<'a> Body<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, Halt> {
        let mut body = Self {
            value: None,
            inline: None,
            length: 0,
        };
        loop {
            body.length += blanks(&bytes[body.length..]);
            let rest = &bytes[body.length..];
            // The longest mark looked for below is `<t xml:space="preserve">`.
            if rest.starts_with(b"<v>") && body.value.is_none() {
                let (text, length) = until(&rest[3..], b"</v>")?;
                body.value = Some(text);
                body.length += 3 + length;
            } else if rest.starts_with(b"</c>") {
                body.length += 4;
                return Ok(body);
            } else if rest.starts_with(b"<f>") || rest.starts_with(b"<f ") {
                let close = find(rest, b'>').ok_or(Halt::More)?;
                body.length += close + 1;
                if rest[close - 1] != b'/' {
                    let (_, length) = until(&rest[close + 1..], b"</f>")?;
                    body.length += length;
                }
                // A formula behind its value would blank it for the general reader.
                if body.value.is_some() || body.inline.is_some() {
                    return Err(Halt::Unknown);
                }
            } else if rest.starts_with(b"<is><t") && body.inline.is_none() {
                let close = 4 + find(&rest[4..], b'>').ok_or(Halt::More)?;
                let kept = match &rest[6..close] {
                    b"" => false,
                    b" xml:space=\"preserve\"" => true,
                    _ => return Err(Halt::Unknown),
                };
                let (text, length) = until(&rest[close + 1..], b"</t></is>")?;
                body.inline = Some((text, kept));
                body.length += close + 1 + length;
            } else if rest.len() < 24 {
                return Err(Halt::More);
            } else {
                return Err(Halt::Unknown);
            }
        }
    }
}

/// Text up to its closing tag, and the length of both.
fn until<'a, const N: usize>(bytes: &'a [u8], close: &[u8; N]) -> Result<(&'a [u8], usize), Halt> {
    let end = find(bytes, b'<').ok_or(Halt::More)?;
    let rest = &bytes[end..];
    if rest.starts_with(close) {
        Ok((&bytes[..end], end + close.len()))
    } else if close.starts_with(rest) {
        Err(Halt::More)
    } else {
        Err(Halt::Unknown)
    }
}

/// `AB12` as row and column from 0.
fn position(place: &[u8]) -> Option<(u32, u32)> {
    let letters = place.iter().take_while(|b| b.is_ascii_uppercase()).count();
    let (letters, digits) = place.split_at(letters);
    if letters.is_empty() || letters.len() > 3 || digits.first() == Some(&b'0') {
        return None;
    }
    let column = letters
        .iter()
        .fold(0u32, |sum, &b| sum * 26 + u32::from(b - b'A') + 1);
    let row = whole(digits)?;
    Some((u32::try_from(row).ok()?.checked_sub(1)?, column - 1))
}

/// A whole number of at most nine digits.
fn whole(digits: &[u8]) -> Option<usize> {
    if digits.is_empty() || digits.len() > 9 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    Some(
        digits
            .iter()
            .fold(0, |sum, &b| sum * 10 + usize::from(b - b'0')),
    )
}

fn value_of<'a>(
    kind: Option<&[u8]>,
    value: &'a [u8],
    style: Option<&[u8]>,
    context: &Context<'a>,
    scratch: &'a mut String,
) -> Option<Cell<'a>> {
    match kind {
        Some(b"s") => Some(Cell::Text(context.strings.get(whole(value)?)?)),
        None | Some(b"n") => {
            let plain = |b: &u8| matches!(b, b'0'..=b'9' | b'.' | b'-' | b'e' | b'E' | b'+');
            if value.first() == Some(&b'+') || !value.iter().all(plain) {
                return None;
            }
            let number: f64 = std::str::from_utf8(value).ok()?.parse().ok()?;
            let id = match style {
                Some(style) => whole(style)?,
                None => 0,
            };
            shown_as(number, id, style.is_some(), context.styles)
        }
        Some(b"str") => decode(value, scratch).map(Cell::Text),
        Some(b"b") => match value {
            b"0" => Some(Cell::Bool(false)),
            b"1" => Some(Cell::Bool(true)),
            _ => None,
        },
        Some(b"e") => {
            let error: CellErrorType = std::str::from_utf8(value).ok()?.parse().ok()?;
            Some(Cell::Error(error_text(&error)))
        }
        _ => None,
    }
}

/// What a style makes of a number; a cell that has no style of its own is no date.
fn shown_as(number: f64, id: usize, is_own: bool, styles: &[Style]) -> Option<Cell<'static>> {
    match styles.get(id).copied()? {
        Style::Figure(shown) => Some(figure(number, shown)),
        Style::Date if is_own => {
            let time = ExcelDateTime::new(number, ExcelDateTimeType::DateTime, false);
            Some(dated(&time))
        }
        _ => None,
    }
}
