//! Rows and cells that say something about another row: parts of its figure (`of which services`), weights of the criteria
//! below the header, ditto marks.

use super::Severity;
use super::finding::Finding;
use super::grid::Slot;
use super::row_words::is_code;
use super::sift::{Sieve, value};
use super::words;

/// Beginnings of the name of a part, in lower case.
pub(super) const PARTS: &[&str] = &[
    "of which",
    "thereof",
    "waarvan",
    "di cui",
    "din care",
    "dintre care",
    "в том числе",
    "в т.ч",
    "в т. ч",
    "из них",
    "其中",
    "davon",
];

/// First words of a row of weights.
const WEIGHTS: &[&str] = &[
    "weight",
    "weights",
    "weighting",
    "weging",
    "wegingsfactor",
    "gewicht",
    "gewichten",
    "peso",
    "pesi",
    "ponderazione",
    "pondere",
    "ponderi",
    "ponderea",
    "вес",
    "веса",
    "весовой",
    "权重",
    "比重",
];

/// What people write instead of the text above it.
pub(super) const DITTOS: &[&str] = &[
    "\"",
    "''",
    ",,",
    "„",
    "”",
    "“",
    "〃",
    "″",
    "-\"-",
    "--\"--",
    "-//-",
    "-''-",
    "ditto",
    "dito",
    "do.",
    "idem",
    "idem c.s.",
    "idem ca mai sus",
    "come sopra",
    "то же",
    "то же самое",
    "同上",
];

/// Whether a text names a part of what stands above it: `di cui servizi`, `- waarvan onderhoud`, `其中：服务`.
fn is_part(text: &str) -> bool {
    if is_code(text) {
        return false;
    }
    let bare = text.trim_start_matches(|c: char| c.is_whitespace() || "-–—•*·(".contains(c));
    // Millions of texts begin otherwise.
    let Some(first) = bare.chars().next().and_then(|c| c.to_lowercase().next()) else {
        return false;
    };
    let mut parts = PARTS.iter().filter(|part| part.starts_with(first));
    parts.any(|part| {
        let mut rest = bare.chars();
        let begins = part
            .chars()
            .all(|own| rest.next().is_some_and(|c| c.to_lowercase().eq([own])));
        begins && (*part == "其中" || !rest.next().is_some_and(char::is_alphanumeric))
    })
}

fn is_ditto(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 30
        && !is_code(text)
        && (DITTOS.contains(&text) || DITTOS.contains(&&*text.to_lowercase()))
}

impl Sieve<'_> {
    /// Parts of the figure of the row above them, which would count twice.
    pub(super) fn parts_of_rows(&mut self, end: usize) {
        for row in self.rows_with(is_part) {
            if row >= end || self.drop[row] || !is_part(&self.first_shown(row)) {
                continue;
            }
            let Some(whole) = (0..row).rev().find(|&above| !self.drop[above]) else {
                continue;
            };
            let mut figures = self.figures.iter().filter(|&&at| self.adds_up(at));
            let fits = figures.any(|&at| {
                let column = &self.table.columns[at];
                let part = value(column, row);
                part.zip(value(column, whole))
                    .is_some_and(|(part, whole)| part.abs() <= whole.abs() + 0.02)
            });
            if fits {
                self.leave_out(row, "part-row", Severity::Note);
            }
        }
    }

    /// The weights of the criteria, right below their names or below the table.
    pub(super) fn weights(&mut self, end: usize) {
        let first = (0..end.min(3)).find(|&row| !self.drop[row]);
        let last = (0..end).rev().take(3).find(|&row| !self.drop[row]);
        let rows: Vec<usize> = first.into_iter().chain(last).collect();
        for row in rows.into_iter().filter(|_| end > 3) {
            self.weigh(row);
        }
    }

    fn weigh(&mut self, row: usize) {
        let folded = words::fold(&self.first_shown(row));
        let begins = folded.split(' ').next().unwrap_or("");
        let figures = self.figures.iter();
        let weights: Vec<f64> = figures
            .filter_map(|&at| value(&self.table.columns[at], row))
            .collect();
        let shares = weights.iter().all(|weight| (0.0..=100.0).contains(weight));
        // A name may begin with the word too: `Weight Watchers`. Then only figures that make a whole are weights.
        let words = folded
            .split(' ')
            .filter(|word| word.contains(char::is_alphabetic));
        let whole = weights.iter().sum::<f64>();
        let certain = words.count() == 1
            || [1.0, 100.0]
                .iter()
                .any(|all| (whole / all - 1.0).abs() < 0.005);
        if WEIGHTS.contains(&begins) && weights.len() >= 2 && shares && certain {
            self.leave_out(row, "weights-row", Severity::Note);
        }
    }

    /// Columns with ditto marks: for every row the row whose cell counts.
    pub(super) fn dittos(&mut self) -> Vec<(usize, Vec<u32>)> {
        let table = self.table;
        let mut filled = Vec::new();
        for (at, column) in table.columns.iter().enumerate() {
            let marks = self.texts_with(at, is_ditto);
            if marks.is_empty() {
                continue;
            }
            let mut giver = None;
            let mut met = (0, 0);
            let mut givers = Vec::with_capacity(table.rows());
            for row in 0..table.rows() {
                let own = match column.get(row) {
                    _ if self.drop[row] => None,
                    Slot::Text(id) if marks.contains(&id) => giver,
                    _ => {
                        giver = column.is_filled(row).then_some(row as u32).or(giver);
                        None
                    }
                };
                if own.is_some() {
                    met = (met.0 + 1, if met.0 == 0 { row } else { met.1 });
                }
                givers.push(own.unwrap_or(row as u32));
            }
            if met.0 > 0 {
                self.findings.push(
                    Finding::new(Severity::Note, "ditto")
                        .at(table.sheet_rows[met.1])
                        .within(&table.headers[at])
                        .holding(column.show(met.1))
                        .times(met.0),
                );
                filled.push((at, givers));
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use super::{is_ditto, is_part};

    /// A part is told by its first words as a whole, whatever stands in front of them; a name that begins alike is none.
    #[test]
    fn parts_and_marks_are_told() {
        let parts = [
            "  di cui servizi",
            "Waarvan onderhoud",
            "- of which: parts",
            "в т.ч. услуги",
            "其中：服务",
        ];
        assert!(parts.iter().all(|part| is_part(part)));
        let names = ["Di Cuiro Srl", "Waarvanger BV", "Thereofix Ltd", "из нихъ"];
        assert!(!names.iter().any(|name| is_part(name)));
        assert!(is_ditto(" Idem ") && is_ditto("\"") && !is_ditto("Idemitsu") && !is_ditto("-"));
    }
}
