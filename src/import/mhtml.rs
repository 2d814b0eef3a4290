//! Web pages in one file (MHTML), as accounting programs save them under a spreadsheet's name.

use super::error::ErrorCode;
use super::held::HeldSheet;
use super::markup;
use super::source::Fault;

/// Whether the first lines are the head of such a file.
pub fn is_mhtml(head: &str) -> bool {
    let lower = head.to_lowercase();
    let first = lower.trim_start_matches(['\u{feff}', '\r', '\n', ' ']);
    let starts = [
        "mime-version:",
        "from:",
        "content-type:",
        "date:",
        "subject:",
        "message-id:",
        "x-",
    ];
    starts.iter().any(|start| first.starts_with(start))
        && lower.contains("content-type:")
        && (lower.contains("multipart/") || lower.contains("text/html"))
}

/// Reads the tables of all pages in it.
///
/// # Errors
/// As [`markup::read`].
pub fn read(bytes: &[u8]) -> Result<Vec<HeldSheet>, Fault> {
    let mut sheets = Vec::new();
    let mut fault = None;
    for page in pages(bytes)? {
        match markup::read(&page) {
            Ok(found) => sheets.extend(found),
            Err(error) => fault = Some(error),
        }
    }
    match fault {
        Some(fault) if sheets.is_empty() => Err(fault),
        _ => Ok(sheets),
    }
}

/// The pages in it, decoded from what mail needs.
fn pages(bytes: &[u8]) -> Result<Vec<Vec<u8>>, Fault> {
    let text = bytes;
    let (head, body) = halves(text);
    let mut pages = Vec::new();
    match parameter(&head, "boundary") {
        Some(boundary) => {
            let mark = format!("--{boundary}").into_bytes();
            for part in split(body, &mark) {
                let (head, body) = halves(part);
                if head.to_lowercase().contains("text/html") {
                    pages.push(page(&head, body));
                }
            }
        }
        None => pages.push(page(&head, body)),
    }
    if pages.is_empty() {
        return Err(Fault::new(ErrorCode::UnsupportedFormat, "webpage"));
    }
    Ok(pages)
}

/// A page as bytes, told its encoding in a mark-up of its own where only the head of the part names it.
fn page(head: &str, body: &[u8]) -> Vec<u8> {
    let lower = head.to_lowercase();
    let coded = lower
        .split("content-transfer-encoding:")
        .nth(1)
        .map(str::trim_start);
    let bytes = match coded {
        Some(rest) if rest.starts_with("base64") => base64(body),
        Some(rest) if rest.starts_with("quoted-printable") => quoted_printable(body),
        _ => body.to_vec(),
    };
    match parameter(head, "charset").filter(|charset| !charset.eq_ignore_ascii_case("us-ascii")) {
        Some(charset) => {
            let mut page = format!("<meta charset=\"{charset}\">").into_bytes();
            page.extend(bytes);
            page
        }
        None => bytes,
    }
}

/// Head and body: a blank line stands between them.
fn halves(part: &[u8]) -> (String, &[u8]) {
    let part = part.trim_ascii_start();
    let find = |mark: &[u8]| {
        part.windows(mark.len())
            .position(|window| window == mark)
            .map(|at| (at, at + mark.len()))
    };
    let cut = match (find(b"\r\n\r\n"), find(b"\n\n")) {
        (Some(a), Some(b)) => Some(if a.0 < b.0 { a } else { b }),
        (a, b) => a.or(b),
    };
    let (end, from) = cut.unwrap_or((part.len(), part.len()));
    (
        String::from_utf8_lossy(&part[..end]).into_owned(),
        &part[from..],
    )
}

fn split<'b>(body: &'b [u8], mark: &[u8]) -> Vec<&'b [u8]> {
    let mut parts = Vec::new();
    let mut begin: Option<usize> = None;
    let mut at = 0;
    while at + mark.len() <= body.len() {
        let line_start = at == 0 || body[at - 1] == b'\n';
        if line_start && body[at..].starts_with(mark) {
            if let Some(begin) = begin {
                parts.push(&body[begin..at]);
            }
            begin = Some(at + mark.len());
            at += mark.len();
        }
        match body[at..].iter().position(|&b| b == b'\n') {
            Some(line) => at += line + 1,
            None => break,
        }
    }
    if let Some(begin) = begin {
        parts.push(&body[begin..]);
    }
    parts
}

/// `name="value"` or `name=value` in a head.
fn parameter(head: &str, name: &str) -> Option<String> {
    let lower = head.to_lowercase();
    let at = lower.find(&format!("{name}="))? + name.len() + 1;
    let rest = head.get(at..)?.trim_start();
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split([';', '\r', '\n', ' ']).next()?,
    };
    (!value.is_empty()).then(|| value.to_owned())
}

fn quoted_printable(body: &[u8]) -> Vec<u8> {
    let hex = |byte: u8| char::from(byte).to_digit(16).map(|digit| digit as u8);
    let mut plain = Vec::with_capacity(body.len());
    let mut at = 0;
    while at < body.len() {
        if body[at] != b'=' {
            plain.push(body[at]);
            at += 1;
            continue;
        }
        match (body.get(at + 1), body.get(at + 2)) {
            (Some(b'\r'), Some(b'\n')) => at += 3,
            (Some(b'\n'), _) => at += 2,
            (Some(&a), Some(&b)) if hex(a).is_some() && hex(b).is_some() => {
                plain.push(hex(a).unwrap_or(0) << 4 | hex(b).unwrap_or(0));
                at += 3;
            }
            _ => {
                plain.push(b'=');
                at += 1;
            }
        }
    }
    plain
}

fn base64(body: &[u8]) -> Vec<u8> {
    let (mut plain, mut bits, mut held) = (Vec::with_capacity(body.len() / 4 * 3), 0u32, 0u32);
    for &byte in body {
        let six = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            b'=' => break,
            _ => continue,
        };
        bits = bits << 6 | u32::from(six);
        held += 6;
        if held >= 8 {
            held -= 8;
            plain.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    plain
}
