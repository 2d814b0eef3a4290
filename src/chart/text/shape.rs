//! Characters into glyphs, one font at a time.

use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use harfrust::{BufferFlags, Direction, Script, ShapeOptions, ShapePlan, Shaper, ShaperData};
use rustc_hash::FxHashMap;
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::FontFile;

/// Neighbouring glyphs of one font.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The font that draws them.
    pub font: FontFile,
    /// The bytes of the text they stand for.
    pub text: Range<usize>,
    /// From left to right.
    pub glyphs: Vec<Glyph>,
}

impl GlyphRun {
    /// Width in sizes.
    pub fn width(&self) -> f32 {
        self.glyphs.iter().map(|glyph| glyph.advance).sum()
    }
}

/// One glyph; lengths in sizes (multiply by the size in points).
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Index in the font; 0 is the box that stands for a missing character.
    pub id: u32,
    /// How far the next glyph's origin is to the right.
    pub advance: f32,
    /// Moves the glyph to the right.
    pub x_offset: f32,
    /// Moves the glyph upwards.
    pub y_offset: f32,
    /// The bytes of the whole text this glyph stands for; glyphs of one cluster share them.
    pub text: Range<usize>,
}

/// A parsed font file.
pub(super) struct Face {
    font: FontRef<'static>,
    shaper: ShaperData,
    charmap: Charmap<'static>,
    outlines: OutlineGlyphCollection<'static>,
    space: f32,
    pub(super) units_per_em: f32,
}

impl Face {
    pub(super) fn new(data: &'static [u8]) -> Option<Self> {
        let font = FontRef::new(data).ok()?;
        let charmap = font.charmap();
        let location = LocationRef::default();
        let units_per_em = f32::from(font.metrics(Size::unscaled(), location).units_per_em);
        let space = charmap
            .map(' ')
            .and_then(|glyph| {
                font.glyph_metrics(Size::unscaled(), location)
                    .advance_width(glyph)
            })
            .unwrap_or(units_per_em / 4.0);
        Some(Self {
            shaper: ShaperData::new(&font),
            outlines: font.outline_glyphs(),
            charmap,
            font,
            space: space / units_per_em,
            units_per_em,
        })
    }

    pub(super) fn has(&self, character: char) -> bool {
        let character = if is_thin_space(character) {
            ' '
        } else {
            character
        };
        self.charmap
            .map(character)
            .is_some_and(|glyph| glyph != GlyphId::NOTDEF)
    }

    pub(super) fn outline(&self, glyph: u32, pen: &mut impl OutlinePen) {
        if let Some(outline) = self.outlines.get(GlyphId::new(glyph)) {
            let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
            // A glyph of a bundled font that cannot be drawn is left out: the tests draw them all.
            let _ = outline.draw(settings, pen);
        }
    }

    /// Shapes `text`, which stands at byte `offset` of the whole.
    pub(super) fn shape(
        &self,
        text: &str,
        offset: usize,
        file: FontFile,
        plans: &Plans,
    ) -> Vec<Glyph> {
        let shaper = self.shaper.shaper(&self.font).build();
        let mut buffer = harfrust::UnicodeBuffer::new();
        buffer.set_flags(BufferFlags::BEGINNING_OF_TEXT | BufferFlags::END_OF_TEXT);
        buffer.push_str(text);
        buffer.guess_segment_properties();
        let plan = plans.get(file, buffer.direction(), buffer.script(), &shaper);
        let shaped = shaper.shape(buffer, ShapeOptions::new().plan(Some(&plan)));

        let ends = cluster_ends(shaped.glyph_infos(), text.len());
        let scale = 1.0 / self.units_per_em;
        shaped
            .glyph_infos()
            .iter()
            .zip(shaped.glyph_positions())
            .map(|(info, position)| {
                let start = info.cluster as usize;
                let end = ends
                    .get(ends.partition_point(|end| *end <= start))
                    .copied()
                    .unwrap_or(text.len());
                let thin = text
                    .get(start..)
                    .and_then(|rest| rest.chars().next())
                    .is_some_and(is_thin_space);
                Glyph {
                    id: info.glyph_id,
                    advance: if thin {
                        self.space / 2.0
                    } else {
                        position.x_advance as f32 * scale
                    },
                    x_offset: position.x_offset as f32 * scale,
                    y_offset: position.y_offset as f32 * scale,
                    text: offset + start..offset + end,
                }
            })
            .collect()
    }
}

/// The shaper's plans by font, direction and script; a program meets a handful.
#[derive(Default)]
pub(super) struct Plans(Mutex<FxHashMap<(FontFile, bool, Script), Arc<ShapePlan>>>);

impl Plans {
    fn get(
        &self,
        file: FontFile,
        direction: Direction,
        script: Script,
        shaper: &Shaper<'_>,
    ) -> Arc<ShapePlan> {
        let mut plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let plan = plans
            .entry((file, direction == Direction::RightToLeft, script))
            .or_insert_with(|| {
                Arc::new(ShapePlan::new(shaper, direction, Some(script), None, &[]))
            });
        Arc::clone(plan)
    }
}

/// Thin and narrow no-break spaces: no font has to hold them, epaint sets them half as wide as a space.
fn is_thin_space(character: char) -> bool {
    matches!(character, '\u{2009}' | '\u{202f}')
}

/// Where clusters end, in bytes, ascending.
fn cluster_ends(infos: &[harfrust::GlyphInfo], length: usize) -> Vec<usize> {
    let mut ends: Vec<usize> = infos.iter().map(|info| info.cluster as usize).collect();
    ends.push(length);
    ends.sort_unstable();
    ends.dedup();
    ends
}
