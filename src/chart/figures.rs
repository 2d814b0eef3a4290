//! Finds the figure that stands under a name, so that a picture needs to say nothing but that name.

use std::collections::HashMap;

use crate::analysis::figures::{FIELD, FIGURES, FigureKind};
use crate::locale::Locale;
use crate::model::Field;

/// The figure that stands under a name, with or without a unit behind it; `None` where none is listed.
pub fn named(name: &str, locale: &Locale) -> Option<FigureKind> {
    let bare = name.rsplit_once([',', '，']).map(|(bare, _)| bare.trim());
    let find = |name: &str| {
        let stands = |figure: &&FigureKind| {
            let mut names = figure.names.iter();
            names.any(|key| locale.text(key) == name)
        };
        let is_field = |field: &Field| locale.text(&format!("field-{}", field.id())) == name;
        let listed = FIGURES.iter().find(stands).copied();
        listed.or_else(|| Field::ALL.iter().any(is_field).then_some(FIELD))
    };
    find(name).or_else(|| find(bare?))
}

/// Every figure by the names it stands under: for who looks up many.
pub struct FigureNames(HashMap<String, FigureKind>);

impl FigureNames {
    /// The names in a language.
    pub fn new(locale: &Locale) -> Self {
        let listed = FIGURES.iter().rev();
        let names = listed.flat_map(|figure| {
            let names = figure.names.iter();
            names.map(|key| (locale.text(key), *figure))
        });
        Self(names.collect())
    }

    /// The figure that stands under a name, with or without a unit behind it.
    pub fn find(&self, name: &str) -> Option<FigureKind> {
        let bare = || name.rsplit_once([',', '，']).map(|(bare, _)| bare.trim());
        let known = self.0.get(name);
        known.or_else(|| self.0.get(bare()?)).copied()
    }
}
