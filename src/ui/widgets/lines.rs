//! Lines of text laid out lately. The toolkit finds a line again by the whole of its layout job; a window has some hundred
//! of them in every frame.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, FontId, Galley, Id, Painter};
use rustc_hash::FxHasher;

use super::reading::{self, wrapped_at};
use crate::ui::atlas;

/// More lines than this are forgotten together.
const MOST: usize = 2_000;

/// How a line looks.
#[derive(Clone, PartialEq)]
struct Look {
    font: FontId,
    color: Color32,
    /// Wider lines are cut, where not infinite.
    width: f32,
}

#[derive(Clone, Default)]
struct Lines {
    /// What all of them were laid out for: the scale of the screen, and which letters' pictures are valid.
    valid: (u32, u64),
    known: HashMap<u64, (String, Look, Arc<Galley>)>,
}

/// A line of text, cut with "…" where it is wider than `width`.
pub fn line(
    painter: &Painter,
    text: &str,
    font: FontId,
    color: Color32,
    width: f32,
) -> Arc<Galley> {
    let id = Id::unique("lines-of-text");
    let ctx = painter.ctx();
    let look = Look { font, color, width };
    let key = key(text, &look);
    let valid = (painter.pixels_per_point().to_bits(), atlas::generation(ctx));
    let found = ctx.data_mut(|data| {
        let lines = data.get_temp_mut_or_default::<Lines>(id);
        if lines.valid != valid || lines.known.len() > MOST {
            lines.known.clear();
            lines.valid = valid;
        }
        let (known, as_known, galley) = lines.known.get(&key)?;
        (known == text && *as_known == look).then(|| galley.clone())
    });
    if let Some(galley) = found {
        return galley;
    }
    let galley = set(painter, text, &look);
    ctx.data_mut(|data| {
        let lines = data.get_temp_mut_or_default::<Lines>(id);
        let entry = (text.to_owned(), look, galley.clone());
        lines.known.insert(key, entry);
    });
    galley
}

fn key(text: &str, look: &Look) -> u64 {
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    look.font.size.to_bits().hash(&mut hasher);
    std::mem::discriminant(&look.font.family).hash(&mut hasher);
    look.width.to_bits().hash(&mut hasher);
    look.color.to_array().hash(&mut hasher);
    hasher.finish()
}

fn set(painter: &Painter, text: &str, look: &Look) -> Arc<Galley> {
    if look.width == f32::INFINITY {
        let (text, font) = (text.to_owned(), look.font.clone());
        return wrapped_at(painter, text, font, look.color, f32::INFINITY);
    }
    let mut job = LayoutJob::simple_singleline(text.to_owned(), look.font.clone(), look.color);
    job.wrap = TextWrapping::truncate_at_width(look.width.max(0.0));
    reading::laid_out(painter, job)
}
