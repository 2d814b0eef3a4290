//! The shared strings of an xlsx workbook, in one block of memory.

use super::markup_text::{attribute, decode, tag_at};
use super::sheet::trimmed;

/// All of them, by number.
#[derive(Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Reads the part; `None` where anything in it is out of the ordinary.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let mut strings = Self::default();
        let mut scratch = String::new();
        let (mut in_item, mut spoken) = (false, false);
        let mut at = 0;
        while let Some(found) = bytes[at..].iter().position(|&byte| byte == b'<') {
            at += found;
            let tag = tag_at(bytes, at)?;
            at += tag.len() + 2;
            let end = tag.iter().position(|&b| b == b' ').unwrap_or(tag.len());
            match &tag[..end] {
                [b'?', ..] => {
                    let encoding = attribute(tag, b"encoding").unwrap_or(None);
                    if encoding.is_some_and(|name| !name.eq_ignore_ascii_case(b"utf-8")) {
                        return None;
                    }
                }
                [b'!', ..] => return None,
                b"si" => in_item = true,
                b"/si" => {
                    in_item = false;
                    strings.end()?;
                }
                b"si/" => strings.end()?,
                b"rPh" => spoken = !tag.ends_with(b"/"),
                b"/rPh" => spoken = false,
                b"t" if in_item && !spoken && !tag.ends_with(b"/") => {
                    let length = bytes[at..].iter().position(|&byte| byte == b'<')?;
                    if !bytes[at + length..].starts_with(b"</t>") {
                        return None;
                    }
                    let text = decode(&bytes[at..at + length], &mut scratch)?;
                    let kept = attribute(tag, b"xml:space").ok()? == Some(b"preserve");
                    strings
                        .text
                        .push_str(if kept { text } else { trimmed(text) });
                    at += length;
                }
                // A prefix of a name space.
                name if name.contains(&b':') => return None,
                _ => {}
            }
        }
        (!in_item).then_some(strings)
    }

    fn end(&mut self) -> Option<()> {
        self.ends.push(u32::try_from(self.text.len()).ok()?);
        Some(())
    }

    /// The string of a number.
    pub fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start = match at.checked_sub(1) {
            Some(before) => self.ends[before] as usize,
            None => 0,
        };
        self.text.get(start..end)
    }
}
