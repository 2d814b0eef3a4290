//! Figures written as text: what people and their software make of a number.

use super::number_words::{self, CURRENCIES, MULTIPLIERS, SIDES, UNITS};
pub use super::number_words::{
    currency_of, currency_of_title, currency_within, scale_of_title, scale_within,
};

/// The sign between whole and fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    /// `1,234.56`
    Point,
    /// `1.234,56`
    Comma,
}

impl DecimalSign {
    /// The sign that separates thousands where this one separates decimals.
    pub fn other(self) -> Self {
        match self {
            Self::Point => Self::Comma,
            Self::Comma => Self::Point,
        }
    }

    /// The character.
    pub fn char(self) -> char {
        match self {
            Self::Point => '.',
            Self::Comma => ',',
        }
    }
}

/// A figure read from text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Its value; a percentage as a ratio (0.25 for 25 %).
    pub value: f64,
    /// Whether it carried a percent sign.
    pub percent: bool,
    /// ISO code of the currency written beside it.
    pub currency: Option<&'static str>,
    /// The decimal sign it proves, whatever the column says.
    pub proves: Option<DecimalSign>,
    /// Whether it reads differently with the other decimal sign (`1.234`).
    pub ambiguous: bool,
    /// Whether a multiplier stood behind it (`万`, `тыс.`, `mln`), which its value takes in.
    pub multiplied: bool,
    /// The unit of measure behind it (`pcs`, `kg`, …).
    pub unit: Option<&'static str>,
    /// Whether it is marked as credit or debit; its sign does not say so, the column decides.
    pub side: Option<Side>,
}

/// The side of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// `CR`, `H`, `Кт`.
    Credit,
    /// `DR`, `S`, `Дт`.
    Debit,
}

/// Tells words from figures by their first four letters; texts that stand together mostly have the same ones.
#[derive(Default)]
pub struct Beginnings {
    last: [u8; 4],
    is_word: bool,
}

impl Beginnings {
    /// Whether a text with digits in it begins as neither a figure nor a placeholder does, and ends with a digit: what
    /// follows a word of letters is then no figure. `false` means only that it must be looked at.
    pub fn are_of_a_word(&mut self, text: &str) -> bool {
        let &[a, b, c, d, .., last] = text.as_bytes() else {
            return false;
        };
        if !a.is_ascii_alphabetic() || !last.is_ascii_digit() || !text.is_ascii() {
            return false;
        }
        let first = (u32::from_le_bytes([a, b, c, d]) | 0x2020_2020).to_le_bytes();
        if first != self.last {
            // Signs and digits among the four may be changed by this into others that no word has; letters into small ones.
            let begins = |word: &str| {
                let word = word.as_bytes();
                let length = word.len().min(4);
                word[..length] == first[..length]
            };
            self.last = first;
            // An exponent is the only letter that figures are written with.
            self.is_word = first[0] != b'e'
                && !CURRENCIES.iter().any(|(word, _)| begins(word))
                && !number_words::ABOUT.iter().any(|word| begins(word));
        }
        self.is_word
    }
}

/// Whether a text can only be read as a figure if it begins or ends like one; a cheap test before [`parse`].
pub fn may_be_figure(text: &str) -> bool {
    text.len() <= 160
        && text.chars().count() <= 40
        && text
            .chars()
            .any(|c| c.is_ascii_digit() || is_foreign_digit(c))
}

/// Whether a text is a currency with a dash where the figure would stand (`€ -`), as accounting formats show zero.
pub fn is_blank_money(text: &str) -> bool {
    if text.chars().count() > 12 || !text.contains(['-', '\u{2013}', '\u{2014}', '\u{2212}']) {
        return false;
    }
    let folded = fold(text);
    let bare = folded.trim_matches([' ', '-']);
    folded.len() > bare.len() && (bare.is_empty() || currency_of(bare).is_some())
}

/// What stood around the digits of a figure.
#[derive(Default)]
struct Around {
    negative: bool,
    sign_seen: bool,
    percent: Option<f64>,
    currency: Option<&'static str>,
    multiplier: Option<f64>,
    unit: Option<&'static str>,
    side: Option<Side>,
    /// The decimal sign before a dash that stands for no cents (`12,-`).
    proves: Option<DecimalSign>,
}

impl Around {
    /// Takes signs and words off at both ends until digits stand there.
    fn strip(&mut self, text: String) -> String {
        let mut rest = text;
        loop {
            let before = rest.len();
            rest = rest.trim().to_owned();
            if !self.sign_seen {
                rest = self.strip_sign(rest);
            }
            rest = self.strip_words(rest);
            if rest.len() == before {
                return rest;
            }
        }
    }

    fn strip_sign(&mut self, mut rest: String) -> String {
        // `12,-` and `12.--` stand for a round amount.
        let bare = rest.trim_end_matches(['-', '=']);
        if bare.len() < rest.len() && bare.ends_with([',', '.']) {
            self.proves = Some(if bare.ends_with(',') {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            });
            rest.truncate(bare.len() - 1);
            return rest;
        }
        let inside = rest
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'));
        let inner = inside
            .or_else(|| rest.strip_prefix('-'))
            .or_else(|| rest.strip_suffix('-'));
        if let Some(inner) = inner {
            self.negative = true;
            self.sign_seen = true;
            return inner.to_owned();
        }
        if let Some(inner) = rest.strip_prefix('+') {
            self.sign_seen = true;
            return inner.to_owned();
        }
        rest
    }

    fn strip_words(&mut self, mut rest: String) -> String {
        // A price says what it is for: `12,50 €/kg`.
        if let Some((inner, unit)) = rest.rsplit_once('/')
            && inner.contains(|c: char| c.is_ascii_digit())
            && UNITS.iter().any(|(word, _)| *word == unit.trim())
        {
            rest = inner.to_owned();
        }
        if self.percent.is_none()
            && let Some(inner) = rest.strip_suffix(['%', '‰'])
        {
            self.percent = Some(if rest.ends_with('%') { 0.01 } else { 0.001 });
            rest = inner.to_owned();
        }
        if self.currency.is_none()
            && let Some((inner, code)) = strip_word(&rest, CURRENCIES)
        {
            self.currency = Some(code);
            rest = inner;
        }
        if self.multiplier.is_none()
            && let Some((inner, factor)) =
                strip_suffix_word(&rest, MULTIPLIERS, self.currency.is_some())
        {
            self.multiplier = Some(factor);
            rest = inner;
        }
        if self.unit.is_none()
            && self.multiplier.is_none()
            && let Some((inner, unit)) = strip_suffix_word(&rest, UNITS, false)
        {
            self.unit = Some(unit);
            rest = inner;
        }
        if self.side.is_none()
            && self.unit.is_none()
            && let Some((inner, side)) = strip_suffix_word(&rest, SIDES, false)
        {
            self.side = Some(side);
            rest = inner;
        }
        // A sign of a currency that is not known, and marks of a footnote.
        rest.trim_matches(['¤', '*', '¹', '²', '³', '†']).to_owned()
    }
}

/// Reads a figure. `decimal` decides what `1.234` means; without it, a single sign before exactly three digits groups
/// thousands. Reads blanks of every width, apostrophes, Indian groups, parentheses and trailing minus as negative,
/// U+2212, percent, currencies before or after, full-width digits, multipliers (万, тыс., mln), units and the marks of
/// credit and debit.
pub fn parse(text: &str, decimal: Option<DecimalSign>) -> Option<Figure> {
    if !may_be_figure(text) {
        return None;
    }
    // No currency has a longer name: most texts with a digit are names and codes.
    if text.bytes().take_while(u8::is_ascii_alphabetic).count() > 7 {
        return None;
    }
    let mut around = Around::default();
    let mut folded = fold(text);
    // `1 250 руб. 50 коп.`
    let parts = folded
        .strip_suffix('.')
        .unwrap_or(&folded)
        .strip_suffix("коп");
    if let Some((whole, cents)) = parts.and_then(|parts| parts.split_once("руб")) {
        let cents = cents.trim_matches(['.', ' ']);
        folded = format!("{},{cents:0>2} руб", whole.trim_end());
    }
    if let Some(figure) = number_words::behind_about(&folded) {
        folded = figure.to_owned();
    }
    if folded.starts_with(char::is_alphabetic)
        && !CURRENCIES.iter().any(|(word, _)| folded.starts_with(word))
    {
        return None;
    }
    let rest = around.strip(folded.trim_start_matches('\'').to_owned());
    let (value, proves, ambiguous) = digits(rest.trim(), around.proves.or(decimal))?;
    let (proves, ambiguous) = (
        around.proves.or(proves),
        ambiguous && around.proves.is_none(),
    );
    let value = value * around.multiplier.unwrap_or(1.0) * around.percent.unwrap_or(1.0);
    Some(Figure {
        value: if around.negative { -value } else { value },
        percent: around.percent.is_some(),
        currency: around.currency,
        proves,
        ambiguous,
        multiplied: around.multiplier.is_some(),
        unit: around.unit,
        side: around.side,
    })
}

/// ASCII digits, one kind of minus, one kind of blank, lower case.
fn fold(text: &str) -> String {
    text.trim()
        .chars()
        .filter(|c| {
            !matches!(
                c,
                '\u{200e}' | '\u{200f}' | '\u{202a}'
                    ..='\u{202e}' | '\u{feff}' | '\u{2060}' | '\u{200b}'
            )
        })
        .flat_map(|c| {
            let c = match c {
                '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
                '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{207b}' => '-',
                // The loss of East Asian accounts.
                '△' => '-',
                '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{b4}' | '\u{2032}' | '`' => '\'',
                '￥' => '¥',
                '￡' => '£',
                '\u{66b}' => '.',
                '\u{66c}' => '\'',
                '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10).unwrap_or(c),
                '\u{6f0}'..='\u{6f9}' => char::from_digit(c as u32 - 0x6f0, 10).unwrap_or(c),
                _ if c.is_whitespace() => ' ',
                _ => c,
            };
            c.to_lowercase()
        })
        .collect()
}

fn is_foreign_digit(c: char) -> bool {
    matches!(c, '０'..='９' | '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Takes a word off the front or the end.
fn strip_word(text: &str, words: &[(&str, &'static str)]) -> Option<(String, &'static str)> {
    words
        .iter()
        .filter_map(|(word, meaning)| {
            text.strip_prefix(word)
                .or_else(|| text.strip_suffix(word))
                .filter(|rest| rest.chars().any(|c| c.is_ascii_digit()))
                .map(|rest| (rest.to_owned(), *meaning, word.len()))
        })
        .max_by_key(|&(_, _, length)| length)
        .map(|(rest, meaning, _)| (rest, meaning))
}

/// Takes a word off the end, where it stands right behind the digits. A single letter makes a code of them (`12B`), unless a
/// blank stands between or they are money.
fn strip_suffix_word<T: Copy>(
    text: &str,
    words: &[(&str, T)],
    is_money: bool,
) -> Option<(String, T)> {
    if text.ends_with(|c: char| c.is_ascii_digit()) && !text.ends_with(['2', '3']) {
        return None;
    }
    words
        .iter()
        .filter_map(|(word, meaning)| {
            text.strip_suffix(word)
                .filter(|rest| {
                    rest.trim_end()
                        .trim_end_matches([',', '.', '-', ')'])
                        .ends_with(|c: char| c.is_ascii_digit())
                        && (word.len() > 1
                            || is_money
                            || matches!(*word, "k" | "m" | "x")
                            || rest.ends_with(' '))
                })
                .map(|rest| (rest.to_owned(), *meaning, word.len()))
        })
        .max_by_key(|&(_, _, length)| length)
        .map(|(rest, meaning, _)| (rest, meaning))
}

/// Digits with their separators: value, the decimal sign proven, and whether the other sign would read differently.
fn digits(text: &str, decimal: Option<DecimalSign>) -> Option<(f64, Option<DecimalSign>, bool)> {
    let bytes = text.as_bytes();
    if bytes.is_empty()
        || !bytes.iter().any(u8::is_ascii_digit)
        || !bytes.iter().all(|b| {
            b.is_ascii_digit() || matches!(b, b'.' | b',' | b' ' | b'\'' | b'e' | b'+' | b'-')
        })
    {
        return None;
    }
    if bytes.iter().any(|b| matches!(b, b'e' | b'+' | b'-')) {
        return scientific(text);
    }
    let commas = bytes.iter().filter(|&&b| b == b',').count();
    let points = bytes.iter().filter(|&&b| b == b'.').count();
    let others = bytes.iter().any(|b| matches!(b, b' ' | b'\''));
    let (sign, proves, ambiguous) = match (commas, points) {
        (0, 0) => (None, None, false),
        (1, 0) | (0, 1) => {
            let own = if commas == 1 {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            };
            let at = text.find(own.char())?;
            let after = bytes.len() - at - 1;
            let whole = &text[..at];
            let could_group = after == 3
                && !others
                && (1..=3).contains(&whole.len())
                && whole != "0"
                && !whole.starts_with('0');
            if !could_group {
                (Some(own), Some(own), false)
            } else {
                let is_decimal = decimal == Some(own);
                (is_decimal.then_some(own), None, true)
            }
        }
        (0, _) => (None, Some(DecimalSign::Comma), false),
        (_, 0) => (None, Some(DecimalSign::Point), false),
        _ => {
            let last = if text.rfind(',') > text.rfind('.') {
                DecimalSign::Comma
            } else {
                DecimalSign::Point
            };
            let count = if last == DecimalSign::Comma {
                commas
            } else {
                points
            };
            if count > 1 {
                return None;
            }
            (Some(last), Some(last), false)
        }
    };
    let (whole, fraction) = match sign {
        Some(sign) => text.split_once(sign.char())?,
        None => (text, ""),
    };
    if !fraction.bytes().all(|b| b.is_ascii_digit()) || !is_grouped(whole) {
        return None;
    }
    let plain: String = whole
        .chars()
        .filter(char::is_ascii_digit)
        .chain(std::iter::once('.'))
        .chain(fraction.chars())
        .collect();
    let value = plain
        .trim_end_matches('.')
        .parse::<f64>()
        .ok()
        .or_else(|| format!("0{plain}").trim_end_matches('.').parse().ok())?;
    Some((value, proves, ambiguous))
}

/// Whether the separators of a whole part stand where thousands (or lakhs) are grouped.
fn is_grouped(whole: &str) -> bool {
    let mut groups = whole.split(['.', ',', ' ', '\'']);
    let kinds: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    if kinds.windows(2).any(|pair| pair[0] != pair[1]) {
        return false;
    }
    let first = groups.next().unwrap_or("");
    let rest: Vec<&str> = groups.collect();
    if rest.is_empty() {
        return true;
    }
    let Some((last, middle)) = rest.split_last() else {
        return true;
    };
    (1..=3).contains(&first.len())
        && last.len() == 3
        && (middle.iter().all(|group| group.len() == 3)
            || (first.len() <= 2 && middle.iter().all(|group| group.len() == 2)))
}

fn scientific(text: &str) -> Option<(f64, Option<DecimalSign>, bool)> {
    let (mantissa, exponent) = text.split_once('e')?;
    let exponent: i32 = exponent.parse().ok()?;
    let mantissa = mantissa.replace(',', ".");
    if exponent.abs() > 300 || mantissa.is_empty() || mantissa.contains(' ') {
        return None;
    }
    let value: f64 = format!("{mantissa}e{exponent}").parse().ok()?;
    value.is_finite().then_some((value, None, false))
}
