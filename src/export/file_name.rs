//! Names that every file system and every spreadsheet program takes.

/// Characters of a file's stem; leaves room for a number and an extension below 255 bytes, whatever the script.
const LONGEST_STEM: usize = 60;

/// Characters of a worksheet's name.
const LONGEST_SHEET: usize = 31;

/// Names Windows keeps for its devices, whatever their extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The stem of a file name that is one name on Windows, macOS and Linux: no separators, no reserved names or characters,
/// no dots or spaces at its ends, not empty.
pub fn safe_file_name(name: &str) -> String {
    let cleaned: String = name
        .chars()
        .map(|character| match character {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
            other if other.is_control() || is_direction_mark(other) => ' ',
            other => other,
        })
        .take(LONGEST_STEM)
        .collect();
    let words: Vec<&str> = cleaned.split_whitespace().collect();
    let stem = words.join(" ");
    let stem = stem.trim_matches(['.', ' ']);
    let before_dot = stem.split('.').next().unwrap_or_default().trim();
    if stem.is_empty() {
        "folioscope".to_owned()
    } else if is_device(before_dot) {
        format!("_{stem}")
    } else {
        stem.to_owned()
    }
}

/// A worksheet's name: at most 31 UTF-16 units, none of `[]:*?/\`, no apostrophe at its ends, not the reserved "History";
/// `fallback` where nothing is left.
pub fn safe_sheet_name(name: &str, fallback: &str) -> String {
    let mut units = 0;
    let cleaned: String = name
        .chars()
        .map(|character| match character {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' => '-',
            other if other.is_control() || is_direction_mark(other) => ' ',
            other => other,
        })
        .take_while(|character| {
            units += character.len_utf16();
            units <= LONGEST_SHEET
        })
        .collect();
    let cleaned = cleaned.trim().trim_matches('\'').trim();
    if cleaned.is_empty() || cleaned.eq_ignore_ascii_case("history") {
        fallback.to_owned()
    } else {
        cleaned.to_owned()
    }
}

fn is_device(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let numbered = |prefix: &str| {
        name.strip_prefix(prefix).is_some_and(|rest| {
            matches!(rest, "¹" | "²" | "³")
                || (rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
        })
    };
    DEVICES.contains(&name.as_str()) || numbered("com") || numbered("lpt")
}

fn is_direction_mark(character: char) -> bool {
    matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
