//! Words of ordered scales in six languages, and which step a word is.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

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
}

impl ScaleMatch {
    /// The step of a word; [`MISSING_STEP`] where it is none of the scale.
    pub fn step(&self, word: &str) -> u8 {
        self.steps.get(&fold(word)).copied().unwrap_or(MISSING_STEP)
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
        for (word, &step) in &known.steps {
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
        steps: places,
    }
}

fn known_for(field: &str) -> Option<&'static Known> {
    SCALES.iter().find(|scale| scale.field == field)
}

/// Lays the words of a column on the scale of a field, with a general low–high scale as the second try. Most cells must
/// hold a word of the scale.
pub fn matches(field: Field, words: &[(&str, usize)]) -> Option<ScaleMatch> {
    let own = known_for(field.id()).or_else(|| known_for("low_high"))?;
    if let Some(found) = lay(
        own,
        words,
        ScaleId::Known(field.id().to_owned()),
        field.scale_steps().len(),
    ) {
        return Some(found);
    }
    ["low_high", "low_high_5", "yes_no"]
        .into_iter()
        .filter_map(known_for)
        .find_map(|scale| {
            lay(
                scale,
                words,
                ScaleId::Own(field.id().to_owned()),
                scale.languages.first().map_or(0, Vec::len),
            )
        })
}

/// Lays the words of a column that means nothing known on a general scale, where nearly all of them fit.
pub fn matches_any(header: &str, words: &[(&str, usize)]) -> Option<ScaleMatch> {
    ["low_high", "low_high_5"]
        .into_iter()
        .filter_map(known_for)
        .find_map(|scale| {
            lay(
                scale,
                words,
                ScaleId::Own(header.to_owned()),
                scale.languages.first().map_or(0, Vec::len),
            )
            .filter(|_| words.len() > 1)
        })
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
        .filter(|(word, _)| known.steps.contains_key(&fold(word)))
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
            .find(|(word, _)| known.steps.get(&fold(word)) == Some(&(step as u8)))
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
        steps: known.steps.clone(),
    })
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}
