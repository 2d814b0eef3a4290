//! Keys and literals in the source.

use std::collections::BTreeSet;

use crate::tidy::{Source, sources};
use folioscope::locale::texts::sources as texts;
use folioscope::locale::{Language, Locale};

fn keys() -> BTreeSet<String> {
    texts(Language::En)
        .into_iter()
        .flat_map(|(_, text)| text.lines().map(str::to_owned).collect::<Vec<_>>())
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
        .collect()
}

/// The string literals of a file outside comments, with their line.
pub(super) fn literals(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, line) in source.code_lines() {
        let mut rest = line;
        while let Some(start) = rest.find('"') {
            let tail = &rest[start + 1..];
            let mut end = None;
            let mut escaped = false;
            for (index, c) in tail.char_indices() {
                match c {
                    _ if escaped => escaped = false,
                    '\\' => escaped = true,
                    '"' => {
                        end = Some(index);
                        break;
                    }
                    _ => {}
                }
            }
            let Some(end) = end else { break };
            found.push((at, tail[..end].to_owned()));
            rest = &tail[end + 1..];
        }
    }
    found
}

/// Keys put together from words that stand apart in the source: the cells of a matrix and the advice for them.
const BUILT: &[&str] = &["advice-", "cell-"];

/// Protects the language files from growing old: every key is asked for somewhere, by name or by a pattern.
#[test]
fn every_key_is_used() {
    let mut exact = BTreeSet::new();
    let mut patterns = Vec::new();
    for source in sources("src") {
        for (_, literal) in literals(&source) {
            if let (Some(open), Some(close)) = (literal.find('{'), literal.rfind('}')) {
                // "error-{}-hint": what stands before the first and after the last brace.
                let (head, tail) = (&literal[..open], &literal[close + 1..]);
                let is_key = |part: &str| {
                    part.chars()
                        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                };
                if (head.contains('-') && head.len() > 2 && is_key(head) && is_key(tail))
                    || (head.is_empty() && tail.starts_with('-') && tail.len() > 3 && is_key(tail))
                {
                    patterns.push((head.to_owned(), tail.to_owned()));
                }
            }
            exact.insert(literal);
        }
    }
    let unused: Vec<String> = keys()
        .into_iter()
        .filter(|key| !exact.contains(key))
        .filter(|key| !BUILT.iter().any(|head| key.starts_with(head)))
        .filter(|key| {
            !patterns.iter().any(|(head, tail)| {
                key.len() >= head.len() + tail.len()
                    && key.starts_with(head.as_str())
                    && key.ends_with(tail.as_str())
            })
        })
        .collect();
    assert!(unused.is_empty(), "nobody asks for {unused:#?}");
}

/// Protects the screen from raw keys: what the source asks for by name is there.
#[test]
fn every_key_asked_for_exists() {
    let locale = Locale::new(Language::En);
    let mut missing = Vec::new();
    for source in sources("src") {
        let text = source.code();
        for call in [".text(", ".text_with("] {
            for part in text.split(call).skip(1) {
                let Some(rest) = part.trim_start().strip_prefix('"') else {
                    continue;
                };
                let key = rest.split('"').next().unwrap_or_default();
                let is_key = key.contains('-')
                    && key
                        .chars()
                        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
                if is_key && !locale.has(key) {
                    missing.push(format!("{}: {key}", source.path));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Calls whose first argument the user reads.
const SHOWN: &[&str] = &[
    "label(",
    "button(",
    "heading(",
    "RichText::new(",
    "on_hover_text(",
    "selectable_label(",
    "hint_text(",
    "checkbox(",
    "radio(",
    "menu_button(",
    "small_button(",
    "collapsing(",
    "set_title(",
    "with_title(",
    "weak(",
    "strong(",
    "monospace(",
    "colored_label(",
    "add_filter(",
];
/// Names that are the same in every language, works and licences, and the crash report, which is for developers.
const NAMES: &[&str] = &[
    "Folioscope {}\\n{} {}\\nthread {}\\nat {}\\n\\n{}\\n",
    "Folioscope",
    "Folioscope: MIT / Apache-2.0",
    "egui, eframe, egui_plot",
    "Inter",
    "Noto Sans SC",
    "Noto Sans Hebrew",
    "Noto Sans Arabic",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans KR",
    "Phosphor",
    "CSV",
    "JSON",
    "PDF",
    "PNG",
    "SVG",
    "XLSX",
];

/// Protects the six languages: nothing the user reads is written into the source of the window or the charts.
#[test]
fn no_text_is_hard_coded() {
    let mut faults = Vec::new();
    for folder in ["src/ui", "src/app", "src/chart"] {
        for source in sources(folder) {
            for (at, line) in source.code_lines() {
                let shown = SHOWN.iter().any(|call| {
                    line.match_indices(call)
                        .any(|(start, _)| line[start + call.len()..].trim_start().starts_with('"'))
                });
                for (_, literal) in literals(&Source::line(line)) {
                    let plain = without_placeholders(&literal);
                    let words: Vec<&str> = plain
                        .split(|c: char| !c.is_alphabetic())
                        .filter(|word| word.chars().count() > 1)
                        .collect();
                    let sentence =
                        plain.contains(' ') && words.len() > 2 && !is_for_developers(line);
                    if (sentence || (shown && !words.is_empty()))
                        && !NAMES.contains(&literal.as_str())
                    {
                        faults.push(format!("{}:{at}: {literal:?}", source.path));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A format string without what it fills in.
fn without_placeholders(literal: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for c in literal.replace("\\n", " ").chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Attributes, assertions and logs are not read by users.
fn is_for_developers(line: &str) -> bool {
    [
        "reason =",
        "expect(",
        "assert",
        "panic",
        "#[",
        "eprintln!",
        "writeln!",
        "debug!",
        "warn!",
        "error!",
    ]
    .iter()
    .any(|mark| line.contains(mark))
}
