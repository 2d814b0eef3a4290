//! How fields are quoted: with double quotation marks as a rule, with single ones by some programs, and with marks inside a
//! field doubled, or escaped as databases do.

use std::borrow::Cow;

/// How fields are quoted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// The mark around a field.
    pub mark: u8,
    /// Whether a backslash keeps a mark inside a field from closing it.
    pub escapes: bool,
}

impl Default for Quotes {
    fn default() -> Self {
        Self {
            mark: b'"',
            escapes: false,
        }
    }
}

/// Lines of a sample that are looked at.
const MOST_LINES: usize = 200;

impl Quotes {
    /// Tells from a sample how its fields are quoted.
    pub fn of(sample: &str) -> Self {
        let (mut lines, mut single, mut closed, mut double) = (0usize, 0usize, 0usize, 0usize);
        for line in sample
            .lines()
            .take(MOST_LINES)
            .filter(|line| !line.trim().is_empty())
        {
            let bytes = line.trim_end().as_bytes();
            lines += 1;
            for (at, &byte) in bytes.iter().enumerate() {
                let opens = at == 0 || is_delimiter(bytes[at - 1]);
                let closes = at > 0 && bytes.get(at + 1).is_none_or(|&next| is_delimiter(next));
                match byte {
                    b'\'' => {
                        single += usize::from(opens && !closes);
                        closed += usize::from(closes && !opens);
                    }
                    b'"' => double += usize::from(opens || closes),
                    _ => {}
                }
            }
        }
        // An apostrophe in front of a figure keeps its zeros, and is closed by none.
        let mark = if single >= 2 && single >= lines && closed * 10 >= single * 9 && double == 0 {
            b'\''
        } else {
            b'"'
        };
        Self {
            mark,
            escapes: has_escapes(sample, mark),
        }
    }

    /// The content of a field without what kept its marks from closing it.
    pub(super) fn taken_out<'t>(&self, raw: &'t str) -> Cow<'t, str> {
        if !raw.as_bytes().contains(&self.mark) {
            return Cow::Borrowed(raw);
        }
        let (doubled, escaped, mark) = match self.mark {
            b'\'' => ("''", "\\'", "'"),
            _ => ("\"\"", "\\\"", "\""),
        };
        if self.escapes {
            return Cow::Owned(raw.replace(escaped, mark));
        }
        Cow::Owned(raw.replace(doubled, mark))
    }
}

fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b',' | b';' | b'\t' | b'|')
}

/// Whether marks inside fields follow a backslash, and are never doubled.
fn has_escapes(sample: &str, mark: u8) -> bool {
    let bytes = sample.as_bytes();
    let mut escaped = 0usize;
    for at in 1..bytes.len() {
        if bytes[at] != mark {
            continue;
        }
        let next = bytes.get(at + 1).copied().unwrap_or(b'\n');
        let inside = !is_delimiter(next) && !matches!(next, b'\n' | b'\r');
        if bytes[at - 1] == b'\\' {
            escaped += usize::from(inside && next != mark);
        } else if next == mark && !is_delimiter(bytes[at - 1]) && bytes[at - 1] != b'\n' {
            return false;
        }
    }
    escaped > 0
}

/// Whether a mark behind these bytes is escaped: an odd number of backslashes stands in front of it.
pub(super) fn is_escaped(before: &[u8]) -> bool {
    let slashes = before.iter().rev().take_while(|&&byte| byte == b'\\');
    slashes.count() % 2 == 1
}
