//! Which of the six languages headers are written in.

use std::sync::LazyLock;

use rustc_hash::FxHashSet;

use super::words::{fold, is_han};
use crate::locale::{Language, Locale};
use crate::model::Field;

/// The language that headers are written in, as far as a few words can tell; English where they cannot.
pub fn language_of<'h>(headers: impl Iterator<Item = &'h str>) -> Language {
    let mut votes = [0usize; Language::ALL.len()];
    for header in headers {
        let folded = fold(header);
        if folded.chars().any(is_han) {
            return Language::Zh;
        }
        if folded.chars().any(|c| ('а'..='я').contains(&c)) {
            return Language::Ru;
        }
        for (vote, known) in votes.iter_mut().zip(FIELD_WORDS.iter()) {
            let hits = folded.split(' ').filter(|word| known.contains(*word));
            *vote += hits.count();
        }
        for (language, telling) in TELLING {
            let hits = folded.split(' ').filter(|word| telling.contains(word));
            votes[*language as usize] += hits.count();
        }
        // Letters that no other of the languages has.
        if header.contains(['ă', 'ș', 'ț', 'ş', 'ţ', 'î', 'Ș', 'Ț', 'Ş', 'Ţ', 'Î']) {
            votes[Language::Ro as usize] += 2;
        }
    }
    let most = votes.iter().copied().max().unwrap_or(0);
    let first = votes.iter().position(|vote| *vote == most && most > 0);
    first
        .and_then(|at| Language::ALL.get(at).copied())
        .unwrap_or(Language::En)
}

/// Words of headers that one of the languages has and its neighbours spell otherwise.
const TELLING: &[(Language, &[&str])] = &[
    (
        Language::En,
        &[
            "of", "the", "amount", "customer", "supplier", "invoice", "value",
        ],
    ),
    (
        Language::Nl,
        &[
            "van",
            "btw",
            "bedrag",
            "omzet",
            "klant",
            "aantal",
            "factuur",
            "leverancier",
        ],
    ),
    (
        Language::It,
        &[
            "di",
            "del",
            "iva",
            "importo",
            "fornitore",
            "fattura",
            "cliente",
            "documento",
        ],
    ),
    (
        Language::Ro,
        &[
            "nr", "din", "tva", "lei", "suma", "valoare", "furnizor", "factura", "document",
        ],
    ),
];

/// The words of the names of all fields, by language.
static FIELD_WORDS: LazyLock<Vec<FxHashSet<String>>> = LazyLock::new(|| {
    let words = |language| {
        let locale = Locale::new(language);
        let names = Field::ALL
            .iter()
            .map(|field| fold(&locale.text(&format!("field-{}", field.id()))));
        names
            .flat_map(|name| name.split(' ').map(str::to_owned).collect::<Vec<_>>())
            .collect()
    };
    Language::ALL
        .iter()
        .map(|&language| words(language))
        .collect()
});
