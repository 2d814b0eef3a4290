//! An outcome as lines of text: names to the left, figures aligned to the right.

use crate::analysis::{Method, Outcome, Unavailable};
use crate::chart::{KeyRow, compared_line, key_figures};
use crate::locale::{Arg, Locale};

/// What a method answers, as printed without `--json`.
pub(super) fn report(
    locale: &Locale,
    method: &Method,
    answer: &Result<Outcome, Unavailable>,
) -> String {
    let mut text = format!("{}\n", locale.text(&format!("method-{}", method.id)));
    match answer {
        Ok(outcome) => {
            if let Some(line) = compared_line(outcome, locale) {
                text.push_str(&format!("  {line}\n"));
            }
            for rows in key_figures(outcome, locale) {
                text.push_str(&aligned(&rows));
            }
        }
        Err(unavailable) => {
            let needs: Vec<String> = unavailable
                .needs
                .iter()
                .map(|need| locale.text(&format!("need-{}", need.id())))
                .collect();
            let needs = Arg::from(needs.join(", "));
            let line = locale.text_with("figure-needs", &[("needs", needs)]);
            text.push_str(&format!("  {line}\n"));
        }
    }
    text.push('\n');
    text
}

/// Rows with their figures under one another.
fn aligned(rows: &[KeyRow]) -> String {
    let widest =
        |cells: &mut dyn Iterator<Item = &String>| cells.map(|cell| width(cell)).max().unwrap_or(0);
    let names = widest(&mut rows.iter().map(|row| &row.name));
    let columns = rows.iter().map(|row| row.figures.len()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| widest(&mut rows.iter().filter_map(|row| row.figures.get(column))))
        .collect();
    let mut text = String::new();
    for row in rows {
        let fill = " ".repeat(names - width(&row.name));
        text.push_str(&format!("  {}{fill}", row.name));
        for (figure, wide) in row.figures.iter().zip(&widths) {
            text.push_str(&format!("  {}{figure}", " ".repeat(wide - width(figure))));
        }
        text.push('\n');
    }
    text
}

/// Columns a text takes in a terminal: Chinese characters and full-width signs take two.
fn width(text: &str) -> usize {
    text.chars()
        .map(|c| match c as u32 {
            0x0300..=0x036F => 0,
            0x2E80..=0xA4CF
            | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF
            | 0xFE30..=0xFE4F
            | 0xFF00..=0xFF60
            | 0xFFE0..=0xFFE6 => 2,
            _ => 1,
        })
        .sum()
}
