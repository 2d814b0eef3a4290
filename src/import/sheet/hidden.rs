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

/// Looks at the tags of rows and columns alone.
pub(super) fn look_aside<R: Read>(feed: &mut Feed<R>, asides: &mut Vec<Aside>) {
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

/// The row a tag is about, from 0.
pub(super) fn row_of(tag: &[u8]) -> Option<u32> {
    let row = attribute(tag, b"r").ok().flatten().and_then(whole)?;
    u32::try_from(row).ok()?.checked_sub(1)
}
