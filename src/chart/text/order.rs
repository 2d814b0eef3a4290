//! The order in which the words of a line stand: those in Hebrew and Arabic follow each other to the left.
//!
//! After Unicode's Annex 9 for a line that as a whole runs to the right, told a word at a time: the shaper turns the letters
//! of a word. Figures between and after such words belong to them, brackets around them are mirrored, a word in other letters
//! ends the stretch.

use std::borrow::Cow;
use std::ops::Range;

use super::{joins, printable};

/// A stretch of a line as it stands there.
#[derive(Debug)]
pub(super) struct Part {
    /// Its bytes in the line.
    pub(super) range: Range<usize>,
    /// Whether it is a bracket whose counterpart is drawn.
    mirrored: bool,
}

impl Part {
    /// What is drawn: as many bytes as the part has.
    pub(super) fn shown<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let own = text.get(self.range.clone()).unwrap_or_default();
        match own.chars().next().and_then(mirror) {
            Some((other, _)) if self.mirrored => Cow::Owned(own.chars().map(|_| other).collect()),
            _ => Cow::Borrowed(own),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Leftwards,
    Rightwards,
    Figure,
    Opening,
    Closing,
    Other,
}

struct Token {
    range: Range<usize>,
    kind: Kind,
}

/// The line with its words in the order in which they stand from left to right, for what sets each word rightly and knows
/// nothing of their order. Borrowed where nothing runs to the left.
pub fn reading_order(text: &str) -> Cow<'_, str> {
    if !runs_leftwards(text) {
        return Cow::Borrowed(text);
    }
    let text = printable(text);
    Cow::Owned(parts(&text).iter().map(|part| part.shown(&text)).collect())
}

/// Whether a letter of the text belongs to a word that is read from the right.
pub fn runs_leftwards(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|letter| kind(letter) == Kind::Leftwards)
}

/// The stretches of a line from left to right.
pub(super) fn parts(text: &str) -> Vec<Part> {
    let tokens = tokens(text);
    let mut parts = Vec::new();
    let plain = |range: Range<usize>| Part {
        range,
        mirrored: false,
    };
    let (mut at, mut start) = (0, 0);
    let is_leftwards = |token: &Token| token.kind == Kind::Leftwards;
    while let Some(first) = tokens.iter().skip(at).position(is_leftwards) {
        let first = first + at;
        at = end_of_stretch(&tokens, first);
        let turned = tokens.get(first..at).unwrap_or_default();
        let (Some(from), Some(to)) = (turned.first(), turned.last()) else {
            break;
        };
        if start < from.range.start {
            parts.push(plain(start..from.range.start));
        }
        start = to.range.end;
        parts.extend(turned.iter().rev().map(|token| Part {
            range: token.range.clone(),
            mirrored: matches!(token.kind, Kind::Opening | Kind::Closing),
        }));
    }
    if start < text.len() {
        parts.push(plain(start..text.len()));
    }
    parts
}

/// Where the words that follow each other to the left end: behind the last word or figure, or the bracket that closes
/// around it.
fn end_of_stretch(tokens: &[Token], first: usize) -> usize {
    let mut end = first + 1;
    // Brackets that are open: where they stand, and where the stretch would end before them.
    let mut open: Vec<(usize, usize)> = Vec::new();
    for (at, token) in tokens.iter().enumerate().skip(first + 1) {
        match token.kind {
            Kind::Leftwards | Kind::Figure => end = at + 1,
            Kind::Opening => open.push((at, end)),
            Kind::Closing => match open.pop() {
                Some((opening, _)) if end > opening => end = at + 1,
                Some(_) => {}
                None => break,
            },
            // A bracket around words of both kinds stands as it was written.
            Kind::Rightwards => return open.first().map_or(end, |(_, before)| *before),
            Kind::Other => {}
        }
    }
    end
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    for (at, character) in text.char_indices() {
        let end = at + character.len_utf8();
        let mut own = kind(character);
        if let Some(last) = tokens.last_mut() {
            let goes_on = matches!(own, Kind::Leftwards | Kind::Rightwards | Kind::Figure);
            // A percent sign or a currency goes with its figure.
            let of_last = last.kind == Kind::Figure && of_figure(character);
            if joins(character) || (goes_on && last.kind == own) || of_last {
                last.range.end = end;
                continue;
            }
            // What was cut goes on to the left.
            if last.kind == Kind::Leftwards && character == super::ELLIPSIS {
                own = Kind::Leftwards;
            }
        }
        let mut start = at;
        if own == Kind::Figure {
            while let Some(before) = tokens.len().checked_sub(1)
                && is_of_next(text, &tokens, before)
            {
                start = tokens.pop().map_or(start, |token| token.range.start);
            }
        }
        tokens.push(Token {
            range: start..end,
            kind: own,
        });
    }
    tokens
}

/// Whether the token at `at`, the last one, belongs to the figure that follows: a currency, or the sign between two figures
/// and the figure before it.
fn is_of_next(text: &str, tokens: &[Token], at: usize) -> bool {
    let Some(token) = tokens.get(at) else {
        return false;
    };
    let own = text.get(token.range.clone()).unwrap_or_default();
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    let is_figure = |token: &Token| token.kind == Kind::Figure;
    is_figure(token)
        || own.chars().all(of_figure)
        || matches!(own, "." | "," | ":" | "/" | "-") && before.is_some_and(is_figure)
}

fn of_figure(character: char) -> bool {
    matches!(character, '%' | '€' | '$' | '£' | '₪')
}

fn kind(character: char) -> Kind {
    match character {
        '0'..='9' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Kind::Figure,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' => {
            Kind::Leftwards
        }
        _ => match mirror(character) {
            Some((_, true)) => Kind::Opening,
            Some((_, false)) => Kind::Closing,
            None if character.is_alphabetic() => Kind::Rightwards,
            None => Kind::Other,
        },
    }
}

/// A bracket's counterpart, as long in bytes, and whether it opens.
fn mirror(character: char) -> Option<(char, bool)> {
    Some(match character {
        '(' => (')', true),
        ')' => ('(', false),
        '[' => (']', true),
        ']' => ('[', false),
        '{' => ('}', true),
        '}' => ('{', false),
        '«' => ('»', true),
        '»' => ('«', false),
        _ => return None,
    })
}
