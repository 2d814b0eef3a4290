//! Names that may be one: what differs between them, and how sure that is. Nothing is merged here; [`alike`] only suggests.
//!
//! Names are compared by a folded key (case, diacritics, punctuation and legal form taken off), then by their words in any
//! order, then by spelling: one or two letters apart (Levenshtein 1965). For the last, each key is cut into `τ + 1` parts, of
//! which two keys at most `τ` apart share at least one (Li, Deng, Wang & Feng 2011, "Pass-Join"), so that 100 000 names are
//! a second's work.

use std::hash::Hasher;

use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::progress::Progress;

/// What two names differ by. Text key `likeness-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// Points, commas, hyphens and where the blanks stand.
    Punctuation,
    /// Accents and other marks on letters.
    Diacritics,
    /// The legal form, or how it is written.
    LegalForm,
    /// The order of the words.
    WordOrder,
    /// One or two letters.
    Spelling,
}

impl Likeness {
    /// All of them, the surest first.
    pub const ALL: [Self; 5] = [
        Self::Punctuation,
        Self::Diacritics,
        Self::LegalForm,
        Self::WordOrder,
        Self::Spelling,
    ];

    /// The id, as JSON and text keys have it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Punctuation => "punctuation",
            Self::Diacritics => "diacritics",
            Self::LegalForm => "legal_form",
            Self::WordOrder => "word_order",
            Self::Spelling => "spelling",
        }
    }

    /// Whether the names share one key, so that they count as duplicates; the others only look alike.
    pub fn is_duplicate(self) -> bool {
        self <= Self::LegalForm
    }
}

/// Names that may be one, by their place in the list given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// Places of the names, ascending.
    pub names: Vec<usize>,
    /// What they differ by; of several the least sure.
    pub likeness: Likeness,
}

/// A key below this many letters is too short to tell anything.
const SHORTEST: usize = 3;
/// Keys shorter than this must agree in every letter.
const SHORTEST_MISSPELT: usize = 6;
/// From this many letters on, two may differ.
const LONG: usize = 11;
/// Parts shared by more keys than this tell nothing.
const BUSY: usize = 400;
/// No more suggestions than this by spelling.
const MOST: usize = 20_000;

/// Groups of names that may be one, each name at most once a kind of likeness; the surest first, then in the order given.
pub fn alike(names: &[&str], progress: &dyn Progress) -> Vec<Alike> {
    let mut by_key: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for (at, name) in names.iter().enumerate() {
        let key: String = bare_name(name).split(' ').collect();
        if key.chars().count() >= SHORTEST {
            by_key.entry(key).or_default().push(at);
        }
    }
    let mut found: Vec<Alike> = Vec::new();
    let mut keys: Vec<(String, usize)> = Vec::with_capacity(by_key.len());
    for (key, group) in by_key {
        keys.push((key, group[0]));
        if group.len() > 1 {
            let likeness = difference(names, &group);
            found.push(Alike {
                names: group,
                likeness,
            });
        }
    }
    keys.sort_by_key(|(_, first)| *first);
    let mut paired: FxHashSet<(usize, usize)> = FxHashSet::default();
    by_words(names, &keys, &mut found, &mut paired);
    by_spelling(&keys, &mut found, &mut paired, progress);
    found.sort_by(|a, b| (a.likeness, &a.names).cmp(&(b.likeness, &b.names)));
    found
}

/// What names of one key differ by, at most.
fn difference(names: &[&str], group: &[usize]) -> Likeness {
    let letters = |name: &str| -> String {
        let composed: String = name.nfkc().flat_map(char::to_lowercase).collect();
        composed.chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let same = |of: &dyn Fn(&str) -> String| {
        let first = of(names[group[0]]);
        group[1..].iter().all(|&at| of(names[at]) == first)
    };
    if same(&letters) {
        Likeness::Punctuation
    } else if same(&|name| {
        folded(name)
            .chars()
            .filter(|c| c.is_alphanumeric())
            .collect()
    }) {
        Likeness::Diacritics
    } else {
        Likeness::LegalForm
    }
}

/// Keys whose words are the same in another order.
fn by_words(
    names: &[&str],
    keys: &[(String, usize)],
    found: &mut Vec<Alike>,
    paired: &mut FxHashSet<(usize, usize)>,
) {
    let mut by_words: FxHashMap<String, Vec<usize>> = FxHashMap::default();
    for &(_, first) in keys {
        let bare = bare_name(names[first]);
        let mut words: Vec<&str> = bare.split(' ').collect();
        if words.len() > 1 {
            words.sort_unstable();
            by_words.entry(words.join(" ")).or_default().push(first);
        }
    }
    for group in by_words.into_values().filter(|group| group.len() > 1) {
        for pair in group.windows(2) {
            paired.insert((pair[0], pair[1]));
        }
        found.push(Alike {
            names: group,
            likeness: Likeness::WordOrder,
        });
    }
}

/// How many letters two keys of this length may differ by.
fn tolerance(key: &[char]) -> usize {
    let wide = key.iter().any(|c| (*c as u32) >= 0x2e80);
    match key.len() {
        0..SHORTEST_MISSPELT => 0,
        SHORTEST_MISSPELT..LONG => 1,
        _ if wide => 1,
        _ => 2,
    }
}

/// Where the parts of a key of so many letters start and end.
fn parts(length: usize, tolerance: usize) -> impl Iterator<Item = (usize, usize)> {
    let count = tolerance + 1;
    (0..count).map(move |part| (part * length / count, (part + 1) * length / count))
}

fn by_spelling(
    keys: &[(String, usize)],
    found: &mut Vec<Alike>,
    paired: &mut FxHashSet<(usize, usize)>,
    progress: &dyn Progress,
) {
    let letters: Vec<Vec<char>> = keys.iter().map(|(key, _)| key.chars().collect()).collect();
    // Keys with other digits are other names: only those that share them are looked at.
    let own_digits: Vec<u64> = letters.iter().map(|key| digits_hash(key)).collect();
    let mut sharing: FxHashMap<u64, u32> = FxHashMap::default();
    for &own in &own_digits {
        *sharing.entry(own).or_default() += 1;
    }
    let is_alone = |at: usize| sharing.get(&own_digits[at]) == Some(&1);
    // Digits, length, part and its letters → the keys that have it there.
    let mut index: FxHashMap<(u64, usize, usize, &[char]), Vec<u32>> = FxHashMap::default();
    for (at, key) in letters.iter().enumerate().filter(|(at, _)| !is_alone(*at)) {
        for (part, (start, end)) in parts(key.len(), tolerance(key)).enumerate() {
            let held = index.entry((own_digits[at], key.len(), part, &key[start..end]));
            held.or_default().push(at as u32);
        }
    }
    let mut seen: FxHashSet<u32> = FxHashSet::default();
    let mut pairs = 0;
    for (at, key) in letters.iter().enumerate() {
        if at % 4096 == 0 {
            progress.report(at as u64, letters.len() as u64);
            if progress.cancelled() || pairs > MOST {
                return;
            }
        }
        let reach = tolerance(key);
        if reach == 0 || is_alone(at) {
            continue;
        }
        seen.clear();
        for length in key.len().saturating_sub(reach)..=key.len() + reach {
            for (part, (start, end)) in parts(length, tolerance_of(length, reach)).enumerate() {
                let width = end - start;
                for from in start.saturating_sub(reach)..=start + reach {
                    let Some(piece) = key.get(from..from + width) else {
                        break;
                    };
                    let Some(others) = index.get(&(own_digits[at], length, part, piece)) else {
                        continue;
                    };
                    if others.len() <= BUSY {
                        let later = others.iter().filter(|&&other| other as usize > at);
                        seen.extend(later);
                    }
                }
            }
        }
        for &other in &seen {
            let other = other as usize;
            let allowed = reach.min(tolerance(&letters[other]));
            let (first, second) = (keys[at].1, keys[other].1);
            let pair = (first.min(second), first.max(second));
            if same_digits(key, &letters[other])
                && within(key, &letters[other], allowed)
                && paired.insert(pair)
            {
                pairs += 1;
                found.push(Alike {
                    names: vec![pair.0, pair.1],
                    likeness: Likeness::Spelling,
                });
            }
        }
    }
}

/// How keys of this length were cut; wide ones are cut like the one that looks for them.
fn tolerance_of(length: usize, reach: usize) -> usize {
    match length {
        0..SHORTEST_MISSPELT => 0,
        SHORTEST_MISSPELT..LONG => 1,
        _ => reach,
    }
}

fn digits(key: &[char]) -> impl Iterator<Item = char> {
    key.iter().copied().filter(|c| c.is_numeric())
}

fn digits_hash(key: &[char]) -> u64 {
    let mut hasher = FxHasher::default();
    digits(key).for_each(|digit| hasher.write_u32(digit.into()));
    hasher.finish()
}

/// Plant 1 and plant 2 are not one plant misspelt.
fn same_digits(a: &[char], b: &[char]) -> bool {
    digits(a).eq(digits(b))
}

/// Whether two keys are at most `most` insertions, deletions or replacements apart; only the band of the matrix that can
/// say so is filled (Ukkonen 1985).
fn within(a: &[char], b: &[char], most: usize) -> bool {
    if a.len().abs_diff(b.len()) > most || most == 0 {
        return false;
    }
    let far = most + 1;
    let mut row: Vec<usize> = (0..=b.len()).map(|at| at.min(far)).collect();
    for (i, &left) in a.iter().enumerate() {
        let (low, high) = (i.saturating_sub(most), (i + most + 1).min(b.len()));
        let mut corner = row[low];
        row[low] = if low == 0 { (i + 1).min(far) } else { far };
        let mut least = row[low];
        for j in low..high {
            let above = if j + 1 > i + most { far } else { row[j + 1] };
            let replaced = corner + usize::from(left != b[j]);
            corner = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(above + 1).min(far);
            least = least.min(row[j + 1]);
        }
        if least > most {
            return false;
        }
    }
    row[b.len()] <= most
}

/// Legal forms as they stand at the end of a company's name, without punctuation.
const LEGAL_FORMS: &[&str] = &[
    "ltd",
    "limited",
    "plc",
    "llp",
    "llc",
    "lp",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "pty",
    "pte",
    "pvt",
    "bhd",
    "sdn",
    "gmbh",
    "mbh",
    "ag",
    "kg",
    "kgaa",
    "ohg",
    "ug",
    "ev",
    "eg",
    "se",
    "bv",
    "nv",
    "vof",
    "cv",
    "bvba",
    "srl",
    "srls",
    "spa",
    "sas",
    "snc",
    "sapa",
    "sarl",
    "sasu",
    "sa",
    "eurl",
    "sl",
    "slu",
    "sau",
    "sc",
    "scs",
    "sca",
    "scrl",
    "scarl",
    "ltda",
    "lda",
    "pfa",
    "ra",
    "ii",
    "oy",
    "oyj",
    "ab",
    "as",
    "asa",
    "aps",
    "doo",
    "dd",
    "ad",
    "ood",
    "eood",
    "zoo",
    "spzoo",
    "kft",
    "zrt",
    "nyrt",
    "bt",
    "sro",
    "spol",
    "ooo",
    "oao",
    "zao",
    "ao",
    "ооо",
    "оао",
    "зао",
    "пао",
    "ао",
    "ип",
    "тоо",
    "нао",
    "чп",
    "тов",
    "有限公司",
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "公司",
];

/// Legal forms that stand before the name.
const LEADING_FORMS: &[&str] = &[
    "ооо", "оао", "зао", "пао", "ао", "ип", "тоо", "нао", "чп", "тов", "ooo", "oao", "zao", "sc",
    "srl", "gmbh", "bv", "llc", "ltd", "sarl", "spzoo",
];

/// Chinese legal forms, which stand without a blank before them; longest first.
const JOINED_FORMS: &[&str] = &[
    "股份有限公司",
    "有限责任公司",
    "集团有限公司",
    "有限公司",
    "公司",
];

/// Forms of several words, before or after the name, as they stand once folded.
const LONG_FORMS: &[&str] = &[
    "общество с ограниченнои ответственностью",
    "публичное акционерное общество",
    "закрытое акционерное общество",
    "открытое акционерное общество",
    "акционерное общество",
    "индивидуальныи предприниматель",
    "societa a responsabilita limitata",
    "societa per azioni",
    "besloten vennootschap",
    "naamloze vennootschap",
    "societate cu raspundere limitata",
    "sp z oo",
];

/// Lower case without diacritics; letters that Unicode does not take apart are replaced by what they are read as.
fn folded(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    for letter in name
        .nfkd()
        .filter(|c| !is_mark(*c))
        .flat_map(char::to_lowercase)
    {
        match letter {
            'ß' => text.push_str("ss"),
            'æ' => text.push_str("ae"),
            'œ' => text.push_str("oe"),
            'ø' => text.push('o'),
            'đ' | 'ð' => text.push('d'),
            'ł' => text.push('l'),
            'ı' => text.push('i'),
            _ if is_mark(letter) => {}
            _ => text.push(letter),
        }
    }
    text
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::canonical_combining_class(c) != 0
}

/// A name without case, diacritics, punctuation and legal form: what two spellings of one company share.
pub fn bare_name(name: &str) -> String {
    // "S.p.A." is one word, "Smith-Jones" two.
    let spaced: String = folded(name)
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '.' | '\'' | '’' | '‘' | '`' | '"' | '«' | '»' | '“' | '”' | '„'
            )
        })
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let mut text = join_letters(&spaced);
    for form in LONG_FORMS {
        let rest = text.strip_prefix(form).or_else(|| text.strip_suffix(form));
        if let Some(rest) = rest.map(str::trim).filter(|rest| !rest.is_empty()) {
            text = rest.to_owned();
        }
    }
    let mut words: Vec<&str> = text.split_whitespace().collect();
    while words.len() > 1 && words.last().is_some_and(|word| LEGAL_FORMS.contains(word)) {
        words.pop();
    }
    while words.len() > 1
        && words
            .first()
            .is_some_and(|word| LEADING_FORMS.contains(word))
    {
        words.remove(0);
    }
    let bare = words.join(" ");
    let stem = JOINED_FORMS
        .iter()
        .find_map(|form| bare.strip_suffix(form))
        .filter(|stem| !stem.is_empty());
    stem.map(|stem| stem.trim_end().to_owned()).unwrap_or(bare)
}

/// "S r l" is "srl": letters that stand alone one after the other are one word.
fn join_letters(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    let mut alone = false;
    for word in text.split_whitespace() {
        let single = word.len() == word.chars().next().map_or(0, char::len_utf8)
            && word
                .chars()
                .all(|c| c.is_alphabetic() && (c as u32) < 0x2e80);
        if !(joined.is_empty() || alone && single) {
            joined.push(' ');
        }
        joined.push_str(word);
        alone = single;
    }
    joined
}
