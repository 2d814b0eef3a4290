//! Text whose columns no delimiter tells apart: fixed widths, and lines that are quoted as a whole.

use super::delimited::{self, Quotes, Record, Scanner};
use super::held::{Held, HeldSheet};

/// Lines looked at to find the columns.
const LOOKED_AT: usize = 400;
/// Text longer than this is not searched.
const MOST_BYTES: usize = 256 << 20;

/// Reads a text that `delimiter` does not divide well; `None` where it is no such text. The delimiter it is read with: a
/// blank for fixed widths.
pub fn read(text: &str, delimiter: char, fields: usize) -> Option<(HeldSheet, char)> {
    if text.len() > MOST_BYTES {
        return None;
    }
    if let Some(sheet) = framed(text) {
        return Some((sheet, '|'));
    }
    if fields < 2
        && let Some(found) = unquoted(text)
    {
        return Some(found);
    }
    let doubtful = fields < 2 && delimiter != ' ' || delimiter == ',' && divides_figures(text);
    if !doubtful {
        return None;
    }
    fixed(text).map(|sheet| (sheet, ' '))
}

/// A table drawn with lines: `│ 00001 │ Acme │`.
fn framed(text: &str) -> Option<HeldSheet> {
    let is_bar = |c: char| matches!(c, '│' | '║' | '┃');
    let is_drawn = |c: char| ('\u{2500}'..='\u{257f}').contains(&c) || c == ' ';
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let barred = |line: &&str| line.chars().filter(|c| is_bar(*c)).count() >= 2;
    let drawn = |line: &&str| line.chars().all(is_drawn);
    let looked_at = || lines().take(LOOKED_AT);
    let told = looked_at().filter(barred).count();
    if told < 3 || (told + looked_at().filter(drawn).count()) * 10 < looked_at().count() * 6 {
        return None;
    }
    let mut sheet = HeldSheet::default();
    for (row, line) in text.lines().enumerate().filter(|(_, line)| !drawn(line)) {
        let row = u32::try_from(row).ok()?;
        let line = line
            .trim()
            .trim_start_matches(is_bar)
            .trim_end_matches(is_bar);
        for (column, cell) in line.split(is_bar).enumerate() {
            sheet.put(row, column as u32, Held::Text(cell.trim().to_owned()));
        }
    }
    Some(sheet)
}

/// Whether every comma of the text stands between two digits, once a line: a decimal comma.
fn divides_figures(text: &str) -> bool {
    let mut seen = 0usize;
    for line in text.lines().take(LOOKED_AT) {
        let commas: Vec<usize> = line.match_indices(',').map(|(at, _)| at).collect();
        let bytes = line.as_bytes();
        let is_digit = |at: Option<usize>| {
            at.and_then(|at| bytes.get(at))
                .is_some_and(u8::is_ascii_digit)
        };
        if !commas
            .iter()
            .all(|&at| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)))
        {
            return false;
        }
        seen += commas.len();
    }
    seen > 0
}

/// Lines that were quoted as a whole on their way through a spreadsheet: `"Acme,1.5"`.
fn unquoted(text: &str) -> Option<(HeldSheet, char)> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let is_quoted = |line: &str| {
        let line = line.trim();
        line.len() > 2 && line.starts_with('"') && line.ends_with('"')
    };
    if lines().count() < 2 || !lines().all(is_quoted) {
        return None;
    }
    let mut inner = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim();
        let bare = line
            .strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'));
        inner.push_str(&bare.unwrap_or(line).replace("\"\"", "\""));
        inner.push('\n');
    }
    let (delimiter, fields) = delimited::sniff(&inner, Quotes::default());
    if fields < 2 || delimiter == ' ' {
        return None;
    }
    let mut sheet = HeldSheet::default();
    let mut scanner = Scanner::new(&inner, delimiter);
    let mut record = Record::default();
    while scanner.next(&mut record) {
        for column in 0..record.len() {
            let field = record.text(&inner, column);
            sheet.put(
                record.row,
                column as u32,
                Held::Text(field.trim().to_owned()),
            );
        }
    }
    Some((sheet, delimiter))
}

/// Columns a character wide on the screen; Chinese ones take two.
fn columns(line: &str) -> Vec<(usize, char)> {
    let mut at = 0;
    line.chars()
        .map(|c| {
            let here = at;
            at += if (c as u32) >= 0x2e80 { 2 } else { 1 };
            (here, c)
        })
        .collect()
}

fn is_ruler(line: &str) -> bool {
    let marks = line
        .chars()
        .filter(|c| matches!(c, '-' | '=' | '_' | '─' | '═'))
        .count();
    marks >= 3
        && line
            .chars()
            .all(|c| matches!(c, '-' | '=' | '_' | '─' | '═' | ' ' | '+' | '|'))
}

/// What a list for printing says on every page.
#[derive(Default)]
struct Pages {
    /// The first line of the header, from 0; what stands above it is a title.
    header: usize,
    /// Lines of later pages that say the same again, in order.
    again: Vec<usize>,
}

impl Pages {
    /// Finds the header: the line over the first rule that is drawn through.
    fn of(text: &str) -> Self {
        let lines: Vec<&str> = text.lines().collect();
        let worded = |line: &str| {
            line.trim().contains("  ")
                && line.chars().any(char::is_alphabetic)
                && !line.chars().any(|c| c.is_ascii_digit())
        };
        let mut pairs = lines.windows(2).take(LOOKED_AT);
        let through = |line: &str| is_ruler(line) && !line.trim().contains(' ');
        let Some(header) = pairs.position(|pair| worded(pair[0]) && through(pair[1])) else {
            return Self::default();
        };
        // A number of a page or a date differs.
        let bare = |line: &str| line.replace(|c: char| c.is_ascii_digit(), "");
        let mut again = Vec::new();
        for at in header + 1..lines.len() {
            if lines[at] != lines[header] {
                continue;
            }
            let above = (0..=header).take_while(|&up| {
                let same = |up: usize| bare(lines[at - up]) == bare(lines[header - up]);
                at - up > header && same(up)
            });
            again.extend(above.map(|up| at - up));
        }
        again.sort_unstable();
        again.dedup();
        Self { header, again }
    }
}

/// A table of fixed widths: the same places are blank in nearly every line.
fn fixed(text: &str) -> Option<HeldSheet> {
    let pages = Pages::of(text);
    let starts = starts(text, &pages)?;
    let mut sheet = HeldSheet::default();
    for (row, line) in text.lines().enumerate() {
        if pages.again.binary_search(&row).is_ok() {
            continue;
        }
        let row = u32::try_from(row).ok()?;
        if is_ruler(line) {
            continue;
        }
        let mut cells = vec![String::new(); starts.len()];
        for (at, c) in columns(line) {
            let column = starts
                .partition_point(|&start| start <= at)
                .saturating_sub(1);
            cells[column].push(c);
        }
        for (column, cell) in cells.into_iter().enumerate() {
            sheet.put(row, column as u32, Held::Text(cell.trim().to_owned()));
        }
    }
    (!sheet.is_empty()).then_some(sheet)
}

/// Where the columns begin.
fn starts(text: &str, pages: &Pages) -> Option<Vec<usize>> {
    let lines: Vec<&str> = text
        .lines()
        .enumerate()
        .skip(pages.header)
        .filter(|(row, _)| pages.again.binary_search(row).is_err())
        .map(|(_, line)| line)
        .filter(|line| !line.trim().is_empty() && !line.contains('\t'))
        .take(LOOKED_AT)
        .collect();
    // A line of dashes under the header draws the columns itself.
    if let Some(ruler) = lines
        .iter()
        .find(|line| is_ruler(line) && line.trim().contains(' '))
    {
        let mut before = ' ';
        let mut starts = Vec::new();
        for (at, c) in columns(ruler) {
            if c != ' ' && before == ' ' {
                starts.push(at);
            }
            before = c;
        }
        return (starts.len() > 1).then_some(starts);
    }
    let body: Vec<Vec<(usize, char)>> = lines
        .iter()
        .filter(|line| !is_ruler(line))
        .map(|line| columns(line))
        .collect();
    let mut widths: Vec<usize> = body.iter().map(|line| line.len()).collect();
    widths.sort_unstable();
    let usual = *widths.get(widths.len() / 2)?;
    let full: Vec<&Vec<(usize, char)>> = body
        .iter()
        .filter(|line| line.len() * 3 >= usual * 2)
        .collect();
    if full.len() < 4 || full.len() * 10 < body.len() * 6 {
        return None;
    }
    let last = full
        .iter()
        .filter_map(|line| line.last())
        .map(|(at, _)| at + 1)
        .max()?;
    let mut inked = vec![0usize; last + 1];
    for line in &full {
        for (at, c) in line.iter().filter(|(_, c)| *c != ' ') {
            inked[*at] += 1;
            if (*c as u32) >= 0x2e80 {
                inked[*at + 1] += 1;
            }
        }
    }
    let most = full.len() / 50;
    let mut starts = Vec::new();
    let mut blank = usize::MAX;
    for (at, &count) in inked.iter().enumerate().take(last) {
        let is_blank = count <= most;
        if !is_blank && blank >= 1 {
            starts.push((at, blank));
        }
        blank = if is_blank { blank.saturating_add(1) } else { 0 };
    }
    // A single blank column may be chance where the lines are few.
    let sure = starts.iter().skip(1).filter(|(_, gap)| *gap >= 2).count();
    let kept: Vec<usize> = starts
        .iter()
        .enumerate()
        .filter(|(index, (_, gap))| *index == 0 || *gap >= 2 || full.len() >= 30)
        .map(|(_, (at, _))| *at)
        .collect();
    let has_figures = full
        .iter()
        .any(|line| line.iter().any(|(_, c)| c.is_ascii_digit()));
    (kept.len() > 1 && sure > 0 && has_figures).then_some(kept)
}
