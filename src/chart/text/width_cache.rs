//! Widths measured before.

use rustc_hash::FxHashMap;

use crate::chart::Weight;

/// Texts a generation holds; two generations are kept.
const GENERATION: usize = 1 << 14;

/// Longer texts are not kept.
const LONGEST: usize = 256;

/// Width in sizes by weight and text. What was not asked for during a whole generation is forgotten.
#[derive(Default)]
pub(super) struct WidthCache {
    young: [FxHashMap<Box<str>, f32>; 2],
    old: [FxHashMap<Box<str>, f32>; 2],
}

impl WidthCache {
    pub(super) fn get(&mut self, text: &str, weight: Weight) -> Option<f32> {
        let weight_index = weight as usize;
        if let Some(width) = self.young.get(weight_index)?.get(text) {
            return Some(*width);
        }
        let (text, width) = self.old.get_mut(weight_index)?.remove_entry(text)?;
        self.keep(text, weight_index, width);
        Some(width)
    }

    pub(super) fn insert(&mut self, text: &str, weight: Weight, width: f32) {
        if text.len() <= LONGEST {
            self.keep(text.into(), weight as usize, width);
        }
    }

    fn keep(&mut self, text: Box<str>, weight_index: usize, width: f32) {
        let (Some(young), Some(old)) = (
            self.young.get_mut(weight_index),
            self.old.get_mut(weight_index),
        ) else {
            return;
        };
        if young.len() >= GENERATION {
            *old = std::mem::take(young);
        }
        young.insert(text, width);
    }
}
