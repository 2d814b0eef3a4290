//! What of an xlsx sheet is hidden: the tags of its rows and columns.

use std::io::Read;

use super::super::aside::Aside;
use super::super::markup_text::attribute;
use super::{Feed, LONGEST_CELL, find, whole};

/// Runs of hidden columns, which are told in front of the rows.
pub(super) fn hidden_columns(bytes: &[u8], asides: &mut Vec<Aside>) {
    let tags = bytes.split(|&byte| byte == b'<').skip(1);
    for tag in tags.filter_map(|rest| tag_within(rest, b"col ")) {
        let number = |name: &[u8]| attribute(tag, name).ok().flatten().and_then(whole);
        if let (Some(first), Some(last), true) = (number(b"min"), number(b"max"), hides(tag))
            && first > 0
        {
            let (first, last) = (first as u32 - 1, last.saturating_sub(1) as u32);
            asides.push(Aside::HiddenColumns(first, last));
        }
    }
}

/// The tag of an element of this name, whatever the prefix of its namespace.
fn tag_within<'t>(rest: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let tag = &rest[..find(rest, b'>').unwrap_or(rest.len())];
    let end = find(tag, b' ')?;
    let local = find(&tag[..end], b':').map_or(0, |colon| colon + 1);
    tag[local..].starts_with(name).then_some(tag)
}

/// Whether a tag hides what it is about. Looked at for every row: one byte in six tells most of them.
pub(super) fn hides(tag: &[u8]) -> bool {
    const MARK: &[u8] = b"hidden=";
    let mut at = MARK.len() - 2;
    while let Some(&byte) = tag.get(at) {
        if matches!(byte, b'h' | b'i' | b'd' | b'e' | b'n') {
            let from = at + 2 - MARK.len();
            let near = &tag[from..(at + MARK.len() + 4).min(tag.len())];
            if let Some(found) = near.windows(MARK.len()).position(|part| part == MARK) {
                let value = tag.get(from + found + MARK.len() + 1);
                return matches!(value, Some(b'1' | b't'));
            }
        }
        at += MARK.len() - 1;
    }
    false
}

/// Whether a cell without a value holds a formula: then nobody calculated it.
pub(super) fn is_unvalued(cell: &[u8]) -> bool {
    cell.windows(3).any(|part| matches!(part, b"<f>" | b"<f "))
}

/// Looks for the first formula that nobody calculated, tag by tag.
#[derive(Default)]
struct Formulas {
    /// The cell in hand, where its value is to be a figure.
    place: Option<(u32, u32)>,
    formula: bool,
    found: bool,
}

impl Formulas {
    /// Takes a tag, with the text behind it.
    fn see(&mut self, tag: &[u8]) -> Option<Aside> {
        let text = find(tag, b'>').map_or(&[][..], |end| &tag[end + 1..]);
        match tag {
            [b'c', b' ', ..] => {
                let own = &tag[..tag.len() - text.len()];
                let kind = attribute(own, b"t").ok().flatten();
                let place = attribute(own, b"r").ok().flatten();
                let figure = kind.is_none_or(|kind| kind == b"n");
                self.place = place.filter(|_| figure).and_then(super::position);
                self.formula = false;
            }
            [b'f', b'>' | b' ', ..] => self.formula = true,
            [b'v', b'>', ..] if !text.is_empty() => self.place = None,
            b"/c>" | [b'/', b'c', b'>', ..] if self.formula && !self.found => {
                let (row, column) = self.place?;
                self.found = true;
                return Some(Aside::Unvalued(row, column));
            }
            _ => {}
        }
        None
    }
}

/// Looks at the tags of rows and columns, and at formulas.
pub(super) fn look_aside<R: Read>(feed: &mut Feed<R>, asides: &mut Vec<Aside>) {
    let mut formulas = Formulas::default();
    loop {
        let more = feed.rest().len() < LONGEST_CELL && feed.fill();
        // The last tag may go on in what comes next.
        let rest = feed.rest();
        let whole = if more {
            rest.iter().rposition(|&byte| byte == b'<')
        } else {
            None
        };
        let bytes = &rest[..whole.unwrap_or(rest.len())];
        hidden_columns(bytes, asides);
        for tag in bytes.split(|&byte| byte == b'<').skip(1) {
            asides.extend(formulas.see(tag));
            asides.extend(tag_within(tag, b"mergeCell ").and_then(merged));
            if let Some(tag) = tag_within(tag, b"row ").filter(|tag| hides(tag)) {
                asides.extend(row_of(tag).map(|row| Aside::HiddenRows(row, row)));
            }
        }
        let length = bytes.len();
        feed.at += length;
        if !more {
            return;
        }
    }
}

/// Cells merged over several rows.
fn merged(tag: &[u8]) -> Option<Aside> {
    let place = attribute(tag, b"ref").ok().flatten()?;
    let colon = find(place, b':')?;
    let (first, last) = (&place[..colon], &place[colon + 1..]);
    let ((top, column), (bottom, _)) = (super::position(first)?, super::position(last)?);
    (top < bottom).then_some(Aside::Merged(top, bottom, column))
}

/// The row a tag is about, from 0.
pub(super) fn row_of(tag: &[u8]) -> Option<u32> {
    let row = attribute(tag, b"r").ok().flatten().and_then(whole)?;
    u32::try_from(row).ok()?.checked_sub(1)
}
