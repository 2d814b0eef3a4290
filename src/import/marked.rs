//! Texts whose fields end with `+|` and whose records end with `&|`, as bulk exports of databases write them.

const FIELD: &[u8] = b"+|";
const RECORD: &[u8] = b"&|";

/// The records of a text, each with the line break behind it taken off.
fn records(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = Some(bytes);
    std::iter::from_fn(move || {
        let own = rest?;
        let end = own.windows(RECORD.len()).position(|part| part == RECORD);
        let (record, behind) = match end {
            Some(end) => (&own[..end], &own[end + RECORD.len()..]),
            None => (own, &own[own.len()..]),
        };
        let behind = behind.strip_prefix(b"\r").unwrap_or(behind);
        let behind = behind.strip_prefix(b"\n").unwrap_or(behind);
        rest = end.map(|_| behind);
        Some(record)
    })
}

fn fields(record: &[u8]) -> usize {
    let marks = record.windows(FIELD.len()).filter(|part| *part == FIELD);
    marks.count() + 1
}

/// Whether the beginning of a text is written so: several whole records of as many fields.
pub fn is_marked(head: &[u8]) -> bool {
    let ends = |end: &[u8]| head.windows(end.len()).any(|part| part == end);
    if !(ends(b"&|\n") || ends(b"&|\r\n")) {
        return false;
    }
    let whole: Vec<usize> = records(head).take(200).map(fields).collect();
    // The last one may be cut off.
    let whole = whole.split_last().map_or(&[][..], |(_, whole)| whole);
    matches!(whole, [first, ..] if *first > 1 && whole.iter().all(|other| other == first))
}

/// The same text with quoted fields and bars between them.
pub fn quoted(bytes: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    for record in records(bytes).filter(|record| !record.trim_ascii().is_empty()) {
        let mut rest = record;
        loop {
            let end = rest.windows(FIELD.len()).position(|part| part == FIELD);
            let field = &rest[..end.unwrap_or(rest.len())];
            text.push(b'"');
            for &byte in field {
                text.push(byte);
                if byte == b'"' {
                    text.push(byte);
                }
            }
            text.push(b'"');
            match end {
                Some(end) => rest = &rest[end + FIELD.len()..],
                None => break,
            }
            text.push(b'|');
        }
        text.push(b'\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{is_marked, quoted};

    /// Quotation marks, bars and line breaks within a field stay in it; a text that merely holds such signs is left alone.
    #[test]
    fn fields_and_records_end_with_marks() {
        let text = b"1+|Say \"hi\"+|a|b\nc&|\r\n2+|Low+|&|\r\n";
        assert!(is_marked(text));
        assert_eq!(
            String::from_utf8_lossy(&quoted(text)),
            "\"1\"|\"Say \"\"hi\"\"\"|\"a|b\nc\"\n\"2\"|\"Low\"|\"\"\n"
        );
        assert!(!is_marked(b"a+|b\nc&|d\n") && !is_marked(b"a|b&|\nc|d&|\n"));
    }
}
