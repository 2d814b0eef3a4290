//! Text: how wide it is, which glyphs draw it, where it is cut or broken.
//!
//! One measurer for screen and export. It shapes as epaint does (harfrust with the font's default features, thin spaces
//! half as wide as a space, a fallback a character), with the same bundled fonts, so that a label which fits in an
//! exported picture fits on the screen.
//!
//! Widths are cached by text and weight, whatever the size: a label measured before costs a look-up.

mod order;
mod shape;
mod width_cache;

use std::borrow::Cow;
use std::sync::{Mutex, OnceLock, PoisonError};

use unicode_normalization::char::is_combining_mark;

pub use order::{reading_order, runs_leftwards};
use shape::{Face, Plans};
pub use shape::{Glyph, GlyphRun};
use width_cache::WidthCache;

use super::Weight;

/// From the base line to the top of a line of text, in sizes.
pub const ASCENT: f32 = 0.97;

/// From the base line to the bottom of a line of text, in sizes.
pub const DESCENT: f32 = 0.24;

/// Height of a capital letter, in sizes; a label is centred on a point by moving its base line down by half of it.
pub const CAP_HEIGHT: f32 = 0.727;

/// Names of the typefaces, for formats that name rather than embed them (SVG), and what stands in for them where they are
/// not installed: Latin first, as Chinese fonts draw Latin letters too.
pub const FAMILIES: [&str; 12] = [
    "Inter",
    "Segoe UI",
    "Helvetica Neue",
    "Arial",
    "Noto Sans SC",
    "PingFang SC",
    "Microsoft YaHei",
    "Noto Sans Hebrew",
    "Noto Sans Arabic",
    "Noto Sans Thai",
    "Noto Sans Devanagari",
    "Noto Sans KR",
];

/// What stands at the end of a text that was cut.
const ELLIPSIS: char = '…';

/// One of the bundled font files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FontFile {
    /// Inter, weight 400: Latin, Cyrillic, signs.
    InterRegular,
    /// Inter, weight 600.
    InterSemiBold,
    /// Noto Sans SC, weight 400: Chinese.
    NotoRegular,
    /// Noto Sans SC, weight 700, beside Inter's 600.
    NotoBold,
    /// Noto Sans Hebrew, weight 400.
    HebrewRegular,
    /// Noto Sans Hebrew, weight 700.
    HebrewBold,
    /// Noto Sans Arabic, weight 400.
    ArabicRegular,
    /// Noto Sans Arabic, weight 700.
    ArabicBold,
    /// Noto Sans Thai, weight 400, for both.
    Thai,
    /// Noto Sans Devanagari, weight 400, for both.
    Devanagari,
    /// Noto Sans Georgian, weight 400, for both.
    Georgian,
    /// Noto Sans Armenian, weight 400, for both.
    Armenian,
    /// Noto Sans CJK, weight 400, for both: Korean, kana, and the characters that Japan and Taiwan write otherwise.
    EastAsian,
}

impl FontFile {
    /// All of them, in the order of their variants.
    pub const ALL: [Self; 13] = [
        Self::InterRegular,
        Self::InterSemiBold,
        Self::NotoRegular,
        Self::NotoBold,
        Self::HebrewRegular,
        Self::HebrewBold,
        Self::ArabicRegular,
        Self::ArabicBold,
        Self::Thai,
        Self::Devanagari,
        Self::Georgian,
        Self::Armenian,
        Self::EastAsian,
    ];

    /// The file's bytes.
    pub fn data(self) -> &'static [u8] {
        match self {
            Self::InterRegular => crate::assets::INTER_REGULAR,
            Self::InterSemiBold => crate::assets::INTER_SEMIBOLD,
            Self::NotoRegular => crate::assets::NOTO_SC_REGULAR,
            Self::NotoBold => crate::assets::NOTO_SC_BOLD,
            Self::HebrewRegular => crate::assets::NOTO_HEBREW_REGULAR,
            Self::HebrewBold => crate::assets::NOTO_HEBREW_BOLD,
            Self::ArabicRegular => crate::assets::NOTO_ARABIC_REGULAR,
            Self::ArabicBold => crate::assets::NOTO_ARABIC_BOLD,
            Self::Thai => crate::assets::NOTO_THAI,
            Self::Devanagari => crate::assets::NOTO_DEVANAGARI,
            Self::Georgian => crate::assets::NOTO_GEORGIAN,
            Self::Armenian => crate::assets::NOTO_ARMENIAN,
            Self::EastAsian => crate::assets::NOTO_EAST_ASIAN,
        }
    }

    /// The files of a weight in the order in which a character is looked for, on the screen as in exports.
    pub fn chain(weight: Weight) -> [Self; 9] {
        let [inter, chinese, hebrew, arabic] = match weight {
            Weight::Regular => [
                Self::InterRegular,
                Self::NotoRegular,
                Self::HebrewRegular,
                Self::ArabicRegular,
            ],
            Weight::SemiBold => [
                Self::InterSemiBold,
                Self::NotoBold,
                Self::HebrewBold,
                Self::ArabicBold,
            ],
        };
        [
            inter,
            chinese,
            hebrew,
            arabic,
            Self::Thai,
            Self::Devanagari,
            Self::Georgian,
            Self::Armenian,
            Self::EastAsian,
        ]
    }
}

/// The bundled fonts, parsed, with what was measured before.
pub struct Typeface {
    faces: [Option<Face>; FontFile::ALL.len()],
    plans: Plans,
    widths: Mutex<WidthCache>,
}

impl Typeface {
    /// The program's typeface; parsed once, at the first call.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Typeface> = OnceLock::new();
        SHARED.get_or_init(|| Self {
            faces: FontFile::ALL.map(|file| Face::new(file.data())),
            plans: Plans::default(),
            widths: Mutex::new(WidthCache::default()),
        })
    }

    /// Width in points of a line of text set in `size` points. Line breaks and control characters count as spaces.
    pub fn measure(&self, text: &str, size: f32, weight: Weight) -> f32 {
        if text.is_empty() {
            return 0.0;
        }
        let known = self.cache().get(text, weight);
        let width = known.unwrap_or_else(|| {
            let runs = self.shape(text, weight);
            let width = runs.iter().map(GlyphRun::width).sum();
            self.cache().insert(text, weight, width);
            width
        });
        width * size
    }

    /// The glyphs of a line of text, from left to right, in runs of one font; lengths in sizes. Characters that no bundled
    /// font holds become the first font's box (`.notdef`).
    pub fn shape(&self, text: &str, weight: Weight) -> Vec<GlyphRun> {
        let text = printable(text);
        let chain = FontFile::chain(weight);
        let mut runs = Vec::new();
        if !runs_leftwards(&text) {
            self.shape_part(&text, 0, chain, &mut runs);
            return runs;
        }
        for part in order::parts(&text) {
            self.shape_part(&part.shown(&text), part.range.start, chain, &mut runs);
        }
        runs
    }

    /// Adds the runs of words that stand in the order of their letters, from byte `offset` of the whole.
    fn shape_part(
        &self,
        text: &str,
        offset: usize,
        chain: [FontFile; 9],
        runs: &mut Vec<GlyphRun>,
    ) {
        let mut start = 0;
        let mut current = None;
        for (at, character) in text.char_indices() {
            let file = match current {
                Some(file) if joins(character) => file,
                _ => self.file_for(character, chain),
            };
            if let Some(before) = current.filter(|before| *before != file) {
                runs.extend(self.shape_run(before, text, start..at, offset));
                start = at;
            }
            current = Some(file);
        }
        if let Some(file) = current {
            runs.extend(self.shape_run(file, text, start..text.len(), offset));
        }
    }

    /// Whether every character of `text` has a glyph in a bundled font.
    pub fn covers(&self, text: &str) -> bool {
        self.shape(text, Weight::Regular)
            .iter()
            .all(|run| run.glyphs.iter().all(|glyph| glyph.id != 0))
    }

    /// Draws a glyph's outline into `pen`, in font units (y upwards); what has no outline draws nothing.
    pub fn outline(&self, file: FontFile, glyph: u32, pen: &mut impl skrifa::outline::OutlinePen) {
        if let Some(face) = self.face(file) {
            face.outline(glyph, pen);
        }
    }

    /// Font units in one size.
    pub fn units_per_em(&self, file: FontFile) -> f32 {
        self.face(file).map_or(1000.0, |face| face.units_per_em)
    }

    /// The text itself where it fits into `width` points, else as much of it as fits before an ellipsis.
    pub fn ellipsize<'a>(
        &self,
        text: &'a str,
        size: f32,
        weight: Weight,
        width: f32,
    ) -> Cow<'a, str> {
        if self.measure(text, size, weight) <= width {
            return Cow::Borrowed(text);
        }
        // The widths of the letters one by one are close to the text's: they bring us near, measuring decides.
        let ends: Vec<usize> = text
            .char_indices()
            .filter(|(_, character)| !joins(*character))
            .map(|(at, _)| at)
            .collect();
        let cut = |end: usize| {
            let mut short = text.get(..end).unwrap_or_default().trim_end().to_owned();
            short.push(ELLIPSIS);
            short
        };
        let fits = ends.partition_point(|end| self.measure(&cut(*end), size, weight) <= width);
        Cow::Owned(cut(fits
            .checked_sub(1)
            .and_then(|last| ends.get(last))
            .copied()
            .unwrap_or(0)))
    }

    /// The text in lines of at most `width` points: broken at spaces and between Chinese characters, inside a word only
    /// where it is wider than a line. A line break in the text stays one.
    pub fn wrap(&self, text: &str, size: f32, weight: Weight, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in text.lines() {
            let mut line = String::new();
            for piece in pieces(paragraph) {
                let longer = format!("{line}{piece}");
                if self.measure(longer.trim_end(), size, weight) <= width {
                    line = longer;
                    continue;
                }
                if !line.trim().is_empty() {
                    lines.push(line.trim_end().to_owned());
                }
                line = self.split_long(piece.trim_start(), size, weight, width, &mut lines);
            }
            lines.push(line.trim_end().to_owned());
        }
        lines
    }

    /// Pushes the full lines of a piece that may be wider than a line; answers the rest of it.
    fn split_long(
        &self,
        piece: &str,
        size: f32,
        weight: Weight,
        width: f32,
        lines: &mut Vec<String>,
    ) -> String {
        let mut line = String::new();
        if self.measure(piece.trim_end(), size, weight) <= width {
            line.push_str(piece);
            return line;
        }
        for character in piece.chars() {
            line.push(character);
            if self.measure(&line, size, weight) > width && line.chars().count() > 1 {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(character);
            }
        }
        line
    }

    fn cache(&self) -> std::sync::MutexGuard<'_, WidthCache> {
        self.widths.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn face(&self, file: FontFile) -> Option<&Face> {
        self.faces.get(file as usize).and_then(Option::as_ref)
    }

    fn file_for(&self, character: char, chain: [FontFile; 9]) -> FontFile {
        chain
            .into_iter()
            .find(|file| self.face(*file).is_some_and(|face| face.has(character)))
            .unwrap_or(chain[0])
    }

    fn shape_run(
        &self,
        file: FontFile,
        text: &str,
        range: std::ops::Range<usize>,
        offset: usize,
    ) -> Option<GlyphRun> {
        let face = self.face(file)?;
        let from = offset + range.start;
        let glyphs = face.shape(text.get(range.clone())?, from, file, &self.plans);
        Some(GlyphRun {
            font: file,
            text: from..offset + range.end,
            glyphs,
        })
    }
}

/// The text as one line that any format can carry, byte for byte as long as before: control characters become spaces,
/// marks that turn the direction of what follows become zero-width spaces, what is no character becomes U+FFFD.
pub fn printable(text: &str) -> Cow<'_, str> {
    if text
        .chars()
        .all(|character| replacement(character).is_none())
    {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|character| replacement(character).unwrap_or(character))
            .collect(),
    )
}

fn replacement(character: char) -> Option<char> {
    match character {
        '\0'..='\u{1f}' | '\u{7f}' => Some(' '),
        '\u{80}'..='\u{9f}' => Some('\u{a0}'),
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' => {
            Some('\u{200b}')
        }
        '\u{fffe}' | '\u{ffff}' => Some('\u{fffd}'),
        _ => None,
    }
}

/// Whether a character belongs to the one before it: an accent, a joiner, a variant selector.
fn joins(character: char) -> bool {
    is_combining_mark(character)
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

/// Where a line may be broken: after each piece. A piece ends with its space or is one Chinese character with the
/// punctuation that must not start a line.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, character) in text.char_indices() {
        let breaks = before.is_some_and(|before| {
            (before == ' ' && character != ' ')
                || (is_han(before) || is_han(character))
                    && !starts_no_line(character)
                    && !ends_no_line(before)
                    && !joins(character)
                    && character != ' '
        });
        if breaks {
            pieces.extend(text.get(start..at));
            start = at;
        }
        before = Some(character);
    }
    pieces.extend(text.get(start..).filter(|last| !last.is_empty()));
    pieces
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

fn starts_no_line(character: char) -> bool {
    "，。、；：？！）》」』】〕％…—·,.;:?!)]}%”’".contains(character)
}

fn ends_no_line(character: char) -> bool {
    "（《「『【〔([{“‘".contains(character)
}
