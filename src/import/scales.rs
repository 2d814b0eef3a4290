//! Words of ordered scales in six languages, and which step a word is.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::ranks;
use super::words::{self, fold};
use crate::locale::{Language, Locale};
use crate::model::{Field, MISSING_STEP, Scale, ScaleId};

/// The steps of one scale: for each language, for each step, the words that stand for it (the first one is written).
struct Known {
    field: &'static str,
    /// `languages[language][step]` = words.
    languages: Vec<Vec<Vec<&'static str>>>,
    steps: FxHashMap<String, u8>,
}

static SCALES: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let mut scales: Vec<Known> = Vec::new();
    for line in include_str!("../../assets/words/scales.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
    {
        if let Some(field) = line.strip_prefix('[') {
            scales.push(Known {
                field: field.trim_end_matches(']'),
                languages: Vec::new(),
                steps: FxHashMap::default(),
            });
        } else if let Some(scale) = scales.last_mut()
            && !line.trim().is_empty()
        {
            let steps: Vec<Vec<&'static str>> = line
                .split('|')
                .map(|step| {
                    step.split(';')
                        .map(str::trim)
                        .filter(|word| !word.is_empty())
                        .collect()
                })
                .collect();
            for (step, words) in steps.iter().enumerate() {
                for word in words {
                    scale.steps.entry(fold(word)).or_insert(step as u8);
                }
            }
            scale.languages.push(steps);
        }
    }
    for scale in &mut scales {
        add_our_own(scale);
    }
    scales
});

/// The words that the program itself writes for the steps are understood when they come back.
fn add_our_own(scale: &mut Known) {
    let general = scale.field == "low_high";
    let fields = Field::ALL
        .iter()
        .filter(|field| field.id() == scale.field || general && known_steps(**field));
    for field in fields {
        for language in Language::ALL {
            let locale = Locale::new(language);
            for (step, id) in field.scale_steps().iter().enumerate() {
                let word = locale.text(&format!("scale-{}-{id}", field.id()));
                scale.steps.entry(fold(&word)).or_insert(step as u8);
            }
        }
    }
}

fn known_steps(field: Field) -> bool {
    field.scale_steps() == ["low", "medium", "high"]
}

/// A column's words laid on a scale.
#[derive(Clone, Debug)]
pub struct ScaleMatch {
    /// The scale, its steps spelled as in the file.
    pub scale: Scale,
    steps: FxHashMap<String, u8>,
    /// Words of the file that only stand for a step in it: stars, `3 - high`, colours.
    exact: FxHashMap<String, u8>,
}

impl ScaleMatch {
    /// The step of a word; [`MISSING_STEP`] where it is none of the scale.
    pub fn step(&self, word: &str) -> u8 {
        let exact = self.exact.get(word.trim());
        exact
            .or_else(|| self.steps.get(&fold(word)))
            .copied()
            .unwrap_or(MISSING_STEP)
    }
}

/// A scale whose steps were given, lowest first: a word stands for the step spelled like it, and for the step that the
/// words of `known` put it on.
pub fn given(id: ScaleId, steps: &[String], known: Option<&ScaleMatch>) -> ScaleMatch {
    let mut places: FxHashMap<String, u8> = FxHashMap::default();
    for (step, word) in steps.iter().enumerate().take(usize::from(MISSING_STEP)) {
        places.entry(fold(word)).or_insert(step as u8);
    }
    let id = match known {
        Some(known) if known.scale.steps == steps => known.scale.id.clone(),
        _ => id,
    };
    if let Some(known) = known {
        for (word, &step) in known.steps.iter().chain(&known.exact) {
            let spelled = known.scale.steps.get(usize::from(step));
            let place = spelled.and_then(|spelled| places.get(&fold(spelled)).copied());
            if let Some(place) = place {
                places.entry(word.clone()).or_insert(place);
            }
        }
    }
    ScaleMatch {
        scale: Scale {
            id,
            steps: steps.to_vec(),
        },
        exact: exact_of(known, steps),
        steps: places,
    }
}

/// Words of a file as they stand, each on the step that is now spelled like its old one.
fn exact_of(known: Option<&ScaleMatch>, steps: &[String]) -> FxHashMap<String, u8> {
    let mut exact: FxHashMap<String, u8> = FxHashMap::default();
    for (step, word) in steps.iter().enumerate().take(usize::from(MISSING_STEP)) {
        exact.insert(word.trim().to_owned(), step as u8);
    }
    for (word, &step) in known.iter().flat_map(|known| &known.exact) {
        let spelled = known.and_then(|known| known.scale.steps.get(usize::from(step)));
        let place = spelled.and_then(|spelled| exact.get(spelled).copied());
        if let Some(place) = place {
            exact.entry(word.clone()).or_insert(place);
        }
    }
    exact
}

fn known_for(field: &str) -> Option<&'static Known> {
    SCALES.iter().find(|scale| scale.field == field)
}

/// Whether all words of a column are ticks and crosses, or yes and no.
pub fn are_yes_or_no<'w>(mut words: impl Iterator<Item = &'w str>) -> bool {
    let known = known_for("yes_no");
    words.all(|word| {
        ranks::is_tick(word) || known.is_some_and(|known| step_of(known, word).is_some())
    })
}

/// Lays the words of a column on the scale of a field, with a general low–high scale as the second try, and an order that
/// the words bear in themselves as the third. Most cells must hold a word of the scale.
pub fn matches(field: Field, words: &[(&str, usize)]) -> Option<ScaleMatch> {
    let own = known_for(field.id()).or_else(|| known_for("low_high"))?;
    let id = || ScaleId::Own(field.id().to_owned());
    if let Some(found) = lay(
        own,
        words,
        ScaleId::Known(field.id().to_owned()),
        field.scale_steps().len(),
    ) {
        return Some(found);
    }
    let general = ["low_high", "low_high_5", "yes_no"]
        .into_iter()
        .filter_map(known_for)
        .find_map(|scale| {
            let length = scale.languages.first().map_or(0, Vec::len);
            lay(scale, words, id(), length)
        });
    general
        .or_else(|| {
            let ranks = known_steps(field)
                .then(|| ranks::letters(words))
                .flatten()?;
            let spelled = ScaleId::Known(field.id().to_owned());
            by_rank(spelled, words, &ranks, Some(field.scale_steps().len()))
        })
        .or_else(|| {
            let ranks = ranks::of(words, field.high_is_bad(), true)?;
            by_rank(id(), words, &ranks, None)
        })
}

/// Lays the words of a column that means nothing known on a general scale, where nearly all of them fit.
pub fn matches_any(header: &str, words: &[(&str, usize)]) -> Option<ScaleMatch> {
    let id = || ScaleId::Own(header.to_owned());
    if ranks::is_mark(words) {
        return by_rank(id(), words, &[1], Some(2)).map(|mut found| {
            found.scale.steps[0] = "–".to_owned();
            found
        });
    }
    let general = ["low_high", "low_high_5", "yes_no"]
        .into_iter()
        .filter_map(known_for)
        .find_map(|scale| {
            let length = scale.languages.first().map_or(0, Vec::len);
            // One word of a scale may be a code: S and H are sides of an account, not yes and something else.
            lay(scale, words, id(), length).filter(|found| {
                let mut steps = found.exact.values();
                let first = steps.next();
                steps.any(|step| Some(step) != first)
            })
        });
    general.or_else(|| {
        let ranks = ranks::of(words, false, false)?;
        by_rank(id(), words, &ranks, None)
    })
}

/// A scale of the words themselves, lowest rank first. With `length`, ranks are steps already.
fn by_rank(
    id: ScaleId,
    words: &[(&str, usize)],
    ranks: &[i32],
    length: Option<usize>,
) -> Option<ScaleMatch> {
    let mut order: Vec<i32> = ranks.to_vec();
    order.sort_unstable();
    order.dedup();
    if let Some(length) = length {
        order = (0..i32::try_from(length).ok()?).collect();
    }
    let mut steps = vec![String::new(); order.len()];
    let mut exact = FxHashMap::default();
    for ((word, _), rank) in words.iter().zip(ranks) {
        let step = order.iter().position(|known| known == rank)?;
        if steps[step].is_empty() {
            steps[step] = word.trim().to_owned();
        }
        exact.insert(word.trim().to_owned(), u8::try_from(step).ok()?);
    }
    for (step, word) in steps.iter_mut().enumerate() {
        if word.is_empty() {
            *word = (step + 1).to_string();
        }
    }
    Some(ScaleMatch {
        scale: Scale { id, steps },
        steps: FxHashMap::default(),
        exact,
    })
}

/// The step of a word on a known scale: as it is, or without the number and the nouns around it (`3 - hoog`, `Low risk`,
/// `低风险`).
fn step_of(known: &Known, word: &str) -> Option<u8> {
    let folded = fold(word);
    if let Some(&step) = known.steps.get(&folded) {
        return Some(step);
    }
    let bare: Vec<&str> = folded
        .split(' ')
        .filter(|token| !token.chars().all(|c| c.is_ascii_digit()) && !ranks::NOUNS.contains(token))
        .collect();
    let bare = bare.join(" ");
    if let Some(&step) = known.steps.get(&bare) {
        return Some(step);
    }
    ranks::HAN_NOUNS
        .iter()
        .find_map(|noun| known.steps.get(bare.strip_suffix(noun)?).copied())
}

fn lay(
    known: &'static Known,
    words: &[(&str, usize)],
    id: ScaleId,
    length: usize,
) -> Option<ScaleMatch> {
    let filled: usize = words
        .iter()
        .filter(|(word, _)| !words::is_void(word))
        .map(|(_, count)| count)
        .sum();
    let fitting: usize = words
        .iter()
        .filter(|(word, _)| step_of(known, word).is_some())
        .map(|(_, count)| count)
        .sum();
    if filled == 0 || fitting * 10 < filled * 8 || length == 0 {
        return None;
    }
    let language = known.languages.iter().max_by_key(|language| {
        let has = |word: &str| {
            language
                .iter()
                .flatten()
                .any(|known| fold(known) == fold(word))
        };
        words.iter().filter(|(word, _)| has(word)).count()
    })?;
    let mut steps: Vec<String> = Vec::with_capacity(length);
    for step in 0..length {
        let written = words
            .iter()
            .find(|(word, _)| step_of(known, word) == Some(step as u8))
            .map(|(word, _)| (*word).to_owned());
        let spelled = written.unwrap_or_else(|| {
            language
                .get(step)
                .and_then(|words| words.first())
                .map_or_else(String::new, |word| capital(word))
        });
        steps.push(spelled);
    }
    Some(ScaleMatch {
        scale: Scale { id, steps },
        exact: words
            .iter()
            .filter_map(|(word, _)| Some((word.trim().to_owned(), step_of(known, word)?)))
            .collect(),
        steps: known.steps.clone(),
    })
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
