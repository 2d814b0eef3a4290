//! Orders that words bear in themselves: stars, fractions, numerals, letters, colours.

use super::words::{self, fold};

/// Nouns beside the word of a scale that say nothing about its step.
pub const NOUNS: &[&str] = &[
    "level",
    "risk",
    "rating",
    "class",
    "score",
    "grade",
    "potential",
    "niveau",
    "risico",
    "klasse",
    "kans",
    "potentieel",
    "livello",
    "rischio",
    "classe",
    "potenziale",
    "nivel",
    "risc",
    "clasa",
    "potential",
    "potenţial",
    "уровень",
    "риск",
    "класс",
    "степень",
    "потенциал",
];

/// The same in Chinese, where they follow without a blank.
pub const HAN_NOUNS: &[&str] = &["风险", "水平", "程度", "等级", "潜力", "度", "级", "等"];

/// Whether the words are one mark alone, such as `x` or `✓`: yes, and nothing where it is not set.
pub fn is_mark(words: &[(&str, usize)]) -> bool {
    matches!(words, [(word, _)] if matches!(word.trim(), "x" | "X" | "✓" | "✔" | "√" | "☑" | "●" | "v" | "V"))
}

/// The rank of each word where all of them are of one sort; `bad` turns colours round, for a red risk is a high one.
/// Letters are grades of a scale that is known to be one.
pub fn of(words: &[(&str, usize)], bad: bool, known: bool) -> Option<Vec<i32>> {
    let filled: Vec<&str> = words.iter().map(|(word, _)| word.trim()).collect();
    if filled.len() < 2 || filled.len() > 12 {
        return None;
    }
    let turned = |rank: i32| if bad { -rank } else { rank };
    let all = |rank: &dyn Fn(&str) -> Option<i32>| -> Option<Vec<i32>> {
        filled.iter().map(|word| rank(word)).collect()
    };
    let distinct = |ranks: &Vec<i32>| ranks.iter().any(|rank| *rank != ranks[0]);
    all(&stars)
        .or_else(|| all(&fraction).filter(|_| one_whole(&filled)))
        .or_else(|| all(&|word: &str| numeral(word, known)))
        .or_else(|| {
            all(&|word: &str| signs(word)).filter(|_| filled.iter().any(|w| w.contains('+')))
        })
        .or_else(|| all(&|word: &str| light(word).map(turned)))
        .or_else(|| all(&arrow))
        .or_else(|| all(&tick))
        .or_else(|| all(&|word: &str| known.then(|| grade(word)).flatten().map(turned)))
        .filter(distinct)
}

fn stars(word: &str) -> Option<i32> {
    let full = |c: char| matches!(c, '★' | '⭐' | '*' | '✭' | '✦' | '●');
    let blank = |c: char| matches!(c, '☆' | '✩' | '○' | '\u{fe0f}');
    word.chars()
        .all(|c| full(c) || blank(c))
        .then(|| word.chars().filter(|&c| full(c)).count())
        .and_then(|count| i32::try_from(count).ok())
}

/// The most steps that parts of a whole make a scale of: `3/5` is a step, `92/100` a figure.
pub const LONGEST_SCALE: i32 = 5;

fn fraction(word: &str) -> Option<i32> {
    let (part, whole) = word.split_once(['/', '／'])?;
    let whole: i32 = whole.trim().parse().ok()?;
    let part: i32 = part.trim().parse().ok()?;
    (part <= whole && whole <= LONGEST_SCALE).then_some(part)
}

fn one_whole(words: &[&str]) -> bool {
    let whole = |word: &&str| {
        word.split_once(['/', '／'])
            .map(|(_, whole)| whole.trim().to_owned())
    };
    let mut wholes = words.iter().map(whole);
    let first = wholes.next().flatten();
    first.is_some() && wholes.all(|whole| whole == first)
}

/// `3 - good`, `3. good`, `3: good`: a numeral and words. `3 stuks` is none unless the column is known to be a scale.
fn numeral(word: &str, known: bool) -> Option<i32> {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = word.split_at(digits);
    let number: i32 = number.parse().ok().filter(|number| *number <= 10)?;
    let rest = rest.trim_start();
    let marked = rest.starts_with(['-', '–', '—', '.', ':', ')', '=', '：', '、', '．']);
    let named = rest.chars().any(char::is_alphabetic);
    (named && (marked || known)).then_some(number)
}

fn signs(word: &str) -> Option<i32> {
    let rank = |c: char| match c {
        '+' => Some(1),
        '-' | '–' | '−' | '—' => Some(-1),
        '0' | 'o' | 'O' | '±' | '/' => Some(0),
        _ => None,
    };
    let ranks: Option<Vec<i32>> = word.chars().map(rank).collect();
    ranks
        .filter(|ranks| !ranks.is_empty() && ranks.len() <= 4)
        .map(|ranks| {
            // `+/-` is the middle.
            if ranks.contains(&1) && ranks.contains(&-1) {
                0
            } else {
                ranks.iter().sum()
            }
        })
}

/// A light, a colour or a face, from bad to good.
fn light(word: &str) -> Option<i32> {
    let bare: String = word.chars().filter(|c| *c != '\u{fe0f}').collect();
    let folded = fold(word);
    Some(match bare.as_str() {
        "🔴" | "🟥" | "😡" | "😠" | "☹" | "🙁" | "😞" | "👎" => 0,
        "🟠" | "🟧" => 1,
        "🟡" | "🟨" | "😐" => 2,
        "🟢" | "🟩" | "🙂" | "😀" | "😊" | "😃" | "👍" => 3,
        _ => match folded.as_str() {
            "red" | "rood" | "rosso" | "rossa" | "rosu" | "rosie" | "красныи" | "红" | "红色"
            | "红灯" => 0,
            "orange" | "oranje" | "arancione" | "portocaliu" | "оранжевыи" | "橙" | "橙色" => {
                1
            }
            "yellow" | "amber" | "geel" | "giallo" | "galben" | "желтыи" | "黄" | "黄色"
            | "黄灯" => 2,
            "green" | "groen" | "verde" | "зеленыи" | "绿" | "绿色" | "绿灯" => 3,
            _ => return None,
        },
    })
}

fn arrow(word: &str) -> Option<i32> {
    let bare: String = word.chars().filter(|c| *c != '\u{fe0f}').collect();
    Some(match bare.as_str() {
        "↓" | "⬇" | "▼" | "🔻" | "⇩" => 0,
        "↘" => 1,
        "→" | "➡" | "=" | "►" | "⇨" => 2,
        "↗" => 3,
        "↑" | "⬆" | "▲" | "🔺" | "⇧" => 4,
        _ => return None,
    })
}

/// Whether a word is a tick or a cross.
pub fn is_tick(word: &str) -> bool {
    tick(word.trim()).is_some()
}

fn tick(word: &str) -> Option<i32> {
    Some(match word.trim_end_matches('\u{fe0f}') {
        "✓" | "✔" | "√" | "☑" | "✅" => 1,
        "✗" | "✘" | "☐" | "☒" | "×" | "❌" | "x" | "X" => 0,
        _ => return None,
    })
}

/// A is the best grade.
fn grade(word: &str) -> Option<i32> {
    let mut chars = word.chars();
    match (chars.next(), chars.next()) {
        (Some(letter @ ('A'..='E' | 'a'..='e')), None) => {
            Some(-i32::from(letter.to_ascii_uppercase() as u8))
        }
        _ => None,
    }
}

/// First letters of low, medium and high in the six languages, as steps from 0.
pub fn letters(words: &[(&str, usize)]) -> Option<Vec<i32>> {
    const SETS: &[[&str; 3]] = &[
        ["l", "m", "h"],
        ["l", "g", "h"],
        ["b", "m", "a"],
        ["s", "m", "r"],
        ["н", "с", "в"],
        ["lo", "med", "hi"],
        ["lo", "mid", "hi"],
    ];
    let folded: Vec<String> = words
        .iter()
        .filter(|(word, _)| !words::is_void(word))
        .map(|(word, _)| fold(word))
        .collect();
    if folded.len() < 2 || folded.len() != words.len() {
        return None;
    }
    SETS.iter().find_map(|set| {
        let place = |word: &String| set.iter().position(|known| known == word);
        let steps: Option<Vec<usize>> = folded.iter().map(place).collect();
        steps.map(|steps| {
            steps
                .iter()
                .filter_map(|step| i32::try_from(*step).ok())
                .collect()
        })
    })
}
