//! Tables in mark-up under a spreadsheet's name: HTML pages and SpreadsheetML 2003.

use super::aside::Aside;
use super::date::{self, DateText};
use super::encoding;
use super::entities::{attribute, entities};
use super::error::ErrorCode;
use super::formats::{self, Shown};
use super::held::{Held, HeldSheet};
use super::number;
use super::source::Fault;

/// Cells a page may have.
const MOST_CELLS: usize = 5_000_000;
/// A tag longer than this has a quotation mark too few.
const LONGEST_TAG: usize = 16 << 10;

/// Entities are declared within so many bytes, or not at all.
const ENTITIES_WITHIN: usize = 64 << 10;

/// Reads all tables.
///
/// # Errors
/// [`ErrorCode::UnsupportedFormat`] where no table is in it, [`ErrorCode::TooLarge`].
pub fn read(bytes: &[u8]) -> Result<Vec<HeldSheet>, Fault> {
    let text = decode(bytes);
    // A spreadsheet has no use for entities of its own; one that declares them wants to be unfolded.
    let head = &text.as_bytes()[..text.len().min(ENTITIES_WITHIN)];
    if head.windows(8).any(|window| window == b"<!ENTITY") {
        return Err(Fault::new(ErrorCode::Damaged, "DOCTYPE"));
    }
    let mut page = Page::default();
    let mut rest = text.as_str();
    while let Some(open) = rest.find('<') {
        page.text(&rest[..open]);
        rest = &rest[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        if let Some(data) = rest.strip_prefix("<![CDATA[") {
            let (inner, behind) = data.split_once("]]>").unwrap_or((data, ""));
            page.verbatim(inner);
            rest = behind;
            continue;
        }
        // A lone sign within a text opens no tag.
        if !rest[1..].starts_with(|c: char| c.is_alphabetic() || matches!(c, '/' | '!' | '?')) {
            page.text("<");
            rest = &rest[1..];
            continue;
        }
        let Some(close) = tag_end(rest) else { break };
        page.tag(&rest[1..close]);
        rest = &rest[close + 1..];
        if page.count > MOST_CELLS {
            return Err(Fault::new(ErrorCode::TooLarge, ""));
        }
    }
    let mut sheets = page.sheets;
    sheets.retain(|sheet| !sheet.is_empty());
    for sheet in &mut sheets {
        sheet.sort();
    }
    if sheets.is_empty() {
        return Err(if page.worksheet {
            Fault::new(ErrorCode::Empty, "")
        } else {
            Fault::new(ErrorCode::UnsupportedFormat, "webpage")
        });
    }
    if !page.worksheet {
        name_tables(&mut sheets);
    }
    Ok(sheets)
}

/// Tables of a page are called after the headings above them, each by a name of its own; a table alone needs none.
fn name_tables(sheets: &mut [HeldSheet]) {
    let alone = sheets.len() == 1;
    for at in 0..sheets.len() {
        let (before, rest) = sheets.split_at_mut(at);
        let Some(sheet) = rest.first_mut() else { break };
        if alone {
            sheet.name.clear();
        } else if sheet.name.is_empty() || before.iter().any(|other| other.name == sheet.name) {
            let name = format!("{} #{}", sheet.name, at + 1);
            sheet.name = name.trim_start().to_owned();
        }
    }
}

/// Where a tag ends: at the first `>` that is not quoted.
fn tag_end(text: &str) -> Option<usize> {
    let mut quote: Option<u8> = None;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate().take(LONGEST_TAG) {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (Some(open), _) if byte == open => quote = None,
            _ => {}
        }
        if byte != b' ' {
            before = byte;
        }
    }
    text.find('>')
}

fn decode(bytes: &[u8]) -> String {
    let (told, skip) = encoding::tell(bytes);
    let wide = told == encoding_rs::UTF_16LE || told == encoding_rs::UTF_16BE;
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
    // What the bytes prove goes before what the page says of itself.
    let encoding = if wide || skip > 0 || std::str::from_utf8(bytes).is_ok() {
        told
    } else {
        label
            .and_then(|label| encoding_rs::Encoding::for_label(label.as_bytes()))
            .filter(|named| *named != encoding_rs::UTF_8 || told == encoding_rs::UTF_8)
            .unwrap_or(told)
    };
    encoding.decode(bytes).0.into_owned()
}

/// A cell that is being read.
#[derive(Default)]
struct Open {
    text: String,
    /// The value beside the text: `x:num`, `sdval`.
    value: Option<f64>,
    /// What a worksheet says it holds.
    kind: Option<String>,
    style: Option<String>,
    across: u32,
    down: u32,
}

/// A table that is being read; pages lay one into another.
/// Whether the tag of a row or a column hides it.
fn is_hidden(tag: &str) -> bool {
    let hidden = attribute(tag, "hidden").is_some_and(|value| value != "0");
    let style = attribute(tag, "style").unwrap_or_default().to_lowercase();
    hidden || style.replace(' ', "").contains("display:none")
}

#[derive(Default)]
struct Table {
    sheet: usize,
    row: Option<u32>,
    column: u32,
    cell: Option<Open>,
    /// Columns declared so far.
    declared: u32,
    /// Columns that cells of rows above reach into, with the last row they do.
    spans: Vec<(u32, u32)>,
}

#[derive(Default)]
struct Page {
    sheets: Vec<HeldSheet>,
    tables: Vec<Table>,
    worksheet: bool,
    /// The element whose text is passed over.
    skipping: Option<&'static str>,
    /// Whether the text is raised.
    raised: bool,
    /// The heading that was read last; whether it is being read.
    heading: String,
    in_heading: bool,
    /// Number formats of styles.
    styles: Vec<(String, Shown)>,
    style: String,
    old_epoch: bool,
    visible: bool,
    count: usize,
}

impl Page {
    fn text(&mut self, text: &str) {
        if !text.is_empty() && self.skipping.is_none() {
            self.verbatim(&entities(text));
        }
    }

    fn verbatim(&mut self, text: &str) {
        if self.visible {
            if let (true, Some(sheet)) = (text.contains("Hidden"), self.sheets.last_mut()) {
                sheet.hidden = true;
            }
            return;
        }
        if self.skipping.is_some() {
            return;
        }
        if self.in_heading {
            self.heading.push_str(text);
        }
        if let Some(cell) = self.tables.last_mut().and_then(|table| table.cell.as_mut()) {
            let mark = self.raised && text.len() <= 3;
            if !(mark && cell.text.ends_with(|c: char| c.is_ascii_digit())) {
                cell.text.push_str(text);
            }
        }
    }

    fn tag(&mut self, tag: &str) {
        let name: String = tag
            .chars()
            .take_while(|c| !c.is_whitespace() && (*c != '/' || tag.starts_with('/')))
            .collect::<String>()
            .to_lowercase();
        let (slash, bare) = match name.strip_prefix('/') {
            Some(bare) => ("/", bare),
            None => ("", name.as_str()),
        };
        let local = bare.rsplit(':').next().unwrap_or(bare);
        let name = format!("{slash}{}", local.trim_end_matches('/'));
        let closed = tag.ends_with('/');
        if let Some(skipped) = self.skipping {
            if name.strip_prefix('/') == Some(skipped) {
                self.skipping = None;
            }
            return;
        }
        match name.as_str() {
            "script" if !closed => self.skipping = Some("script"),
            "style" => self.style(tag, closed),
            "comment" if !closed => self.skipping = Some("comment"),
            "numberformat" => {
                let format = attribute(tag, "format").unwrap_or_default();
                self.styles
                    .push((self.style.clone(), formats::shown_by(&format)));
            }
            "date1904" => self.old_epoch = true,
            "visible" => self.visible = true,
            "/visible" => self.visible = false,
            "worksheet" => {
                self.worksheet = true;
                self.sheets
                    .push(HeldSheet::named(attribute(tag, "name").unwrap_or_default()));
            }
            "table" => self.open_table(),
            "/table" => {
                self.close();
                self.tables.pop();
            }
            "tr" | "row" => self.row(tag),
            "column" | "col" => self.column(tag),
            "td" | "th" | "cell" => self.cell(tag, closed),
            "data" => {
                if let Some(cell) = self.open() {
                    cell.kind = attribute(tag, "type");
                }
            }
            "/td" | "/th" | "/cell" | "/tr" | "/row" => self.close(),
            "br" | "p" | "div" => self.verbatim(" "),
            // A digit that is raised belongs to a footnote, not to the figure before it.
            "sup" if !closed => self.raised = true,
            "/sup" => self.raised = false,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "caption" => {
                self.heading.clear();
                self.in_heading = true;
            }
            "/h1" | "/h2" | "/h3" | "/h4" | "/h5" | "/h6" | "/caption" => {
                self.end_heading(name == "/caption")
            }
            _ => {}
        }
    }

    /// A style sheet is passed over; a style of a workbook has a name that its format follows.
    fn style(&mut self, tag: &str, closed: bool) {
        match attribute(tag, "id") {
            Some(id) => self.style = id,
            None if !closed => self.skipping = Some("style"),
            None => {}
        }
    }

    fn open(&mut self) -> Option<&mut Open> {
        self.tables.last_mut()?.cell.as_mut()
    }

    /// A heading names the next table, a caption the one it stands in.
    fn end_heading(&mut self, is_caption: bool) {
        self.in_heading = false;
        let words: Vec<&str> = self.heading.split_whitespace().take(12).collect();
        self.heading = words.join(" ");
        let sheet = self
            .tables
            .last()
            .and_then(|table| self.sheets.get_mut(table.sheet));
        if let Some(sheet) = sheet.filter(|_| is_caption && !self.worksheet) {
            sheet.name = std::mem::take(&mut self.heading);
        }
    }

    fn open_table(&mut self) {
        if !self.worksheet || self.sheets.is_empty() {
            self.in_heading = false;
            self.sheets
                .push(HeldSheet::named(std::mem::take(&mut self.heading)));
        }
        self.tables.push(Table {
            sheet: self.sheets.len() - 1,
            ..Table::default()
        });
    }

    fn row(&mut self, tag: &str) {
        self.close();
        let given = attribute(tag, "index").and_then(|index| index.parse::<u32>().ok());
        if let Some(table) = self.tables.last_mut() {
            let next = table.row.map_or(0, |row| row.saturating_add(1));
            let row = given.map_or(next, |index| index.saturating_sub(1));
            table.row = Some(row);
            table.column = 0;
            table.spans.retain(|(_, last)| *last >= row);
            let sheet = self.sheets.get_mut(table.sheet);
            if let Some(sheet) = sheet.filter(|_| is_hidden(tag)) {
                sheet.asides.push(Aside::HiddenRows(row, row));
            }
        }
    }

    /// Columns are declared in front of the rows; those that say no more stand beside the one before.
    fn column(&mut self, tag: &str) {
        let number = |name: &str| attribute(tag, name).and_then(|text| text.trim().parse().ok());
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let first = number("index").map_or(table.declared, |index: u32| index.saturating_sub(1));
        let more = number("span").unwrap_or(0u32);
        // A page counts the columns themselves, a workbook those that follow.
        let more = more.saturating_sub(u32::from(!self.worksheet && more > 0));
        let last = first.saturating_add(more);
        table.declared = last.saturating_add(1);
        let sheet = self.sheets.get_mut(table.sheet);
        if let Some(sheet) = sheet.filter(|_| is_hidden(tag)) {
            sheet.asides.push(Aside::HiddenColumns(first, last));
        }
    }

    fn cell(&mut self, tag: &str, closed: bool) {
        self.close();
        let number =
            |name: &str| attribute(tag, name).and_then(|text| text.trim().parse::<u32>().ok());
        let merged = |across: &str, span: &str| {
            let more = number(across).map(|more| more.saturating_add(1));
            more.or_else(|| number(span)).unwrap_or(1).clamp(1, 16_384)
        };
        let value = attribute(tag, "num").or_else(|| attribute(tag, "sdval"));
        let (across, down) = (
            merged("mergeacross", "colspan"),
            merged("mergedown", "rowspan"),
        );
        let open = Open {
            value: value.and_then(|text| text.trim().parse().ok()),
            style: attribute(tag, "styleid"),
            across,
            down,
            ..Open::default()
        };
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        match number("index") {
            Some(index) => table.column = index.saturating_sub(1),
            // Cells from above reach into this row.
            None => {
                while table
                    .spans
                    .iter()
                    .any(|(column, _)| *column == table.column)
                {
                    table.column += 1;
                }
            }
        }
        table.cell = Some(open);
        if closed {
            self.close();
        }
    }

    fn close(&mut self) {
        let Some((open, at)) = self.tables.last_mut().and_then(|table| {
            let open = table.cell.take()?;
            let at = (table.sheet, table.row.unwrap_or(0), table.column);
            let last = at.1.saturating_add(open.down - 1);
            if open.down > 1 {
                let columns = at.2..at.2.saturating_add(open.across);
                table
                    .spans
                    .extend(columns.take(1_000).map(|column| (column, last)));
            }
            table.column = table.column.saturating_add(open.across);
            Some((open, at))
        }) else {
            return;
        };
        let held = self.held(&open);
        let (sheet, row, column) = at;
        if let Some(sheet) = self.sheets.get_mut(sheet) {
            // What stands beside several rows holds for each of them, names and figures apart.
            let reaches = matches!(held, Held::Text(_)) && column < 2 && row > 0 && open.down > 1;
            if reaches {
                let last = row.saturating_add(open.down - 1);
                sheet.asides.push(Aside::Merged(row, last, column));
            }
            self.count += usize::from(sheet.put(row, column, held));
        }
    }

    /// What a cell holds: what it says of itself, before what its text looks like.
    fn held(&self, open: &Open) -> Held {
        let text = open.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let style = open
            .style
            .as_ref()
            .and_then(|id| self.styles.iter().find(|(known, _)| known == id));
        let shown = style.map_or(Shown::Plain, |(_, shown)| *shown);
        match open.kind.as_deref() {
            Some("Number") => match (text.parse::<f64>(), shown) {
                (Ok(value), Shown::Plain) => Held::Number(value),
                (Ok(value), Shown::Percent) => Held::Percent(value),
                (Ok(value), Shown::Money(currency)) => Held::Money(value, currency),
                (Err(_), _) => Held::Text(text),
            },
            Some("DateTime") => match date::parse(&text) {
                Some(DateText::Sure(day)) => Held::Date(day),
                _ => Held::Text(text),
            },
            Some("Boolean") => Held::Bool(text == "1"),
            Some("Error") => Held::Error("#ERROR!"),
            Some(_) => Held::Text(text),
            None => beside(text, open.value),
        }
    }
}

/// The value that a page keeps beside a text that shows it rounded.
fn beside(text: String, value: Option<f64>) -> Held {
    let Some((value, figure)) = value.zip(number::parse(&text, None)) else {
        return Held::Text(text);
    };
    match figure.currency {
        _ if date::parse(&text).is_some() => Held::Text(text),
        _ if figure.percent => Held::Percent(value),
        Some(currency) => Held::Money(value, currency),
        None => Held::Number(value),
    }
}
