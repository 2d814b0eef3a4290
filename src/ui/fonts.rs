//! The bundled typefaces, as egui takes them.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, Id};

use super::theme::{ICONS, ICONS_FILL, SEMIBOLD};
use crate::assets;
use crate::chart::Weight;
use crate::chart::text::FontFile;

/// Gives the context its typefaces; `false` in the pass in which that happens, as they count from the next one on.
/// Cheap where they are there already.
pub fn install(ctx: &Context) -> bool {
    let id = Id::unique("fonts-installed");
    if ctx.data(|data| data.get_temp::<bool>(id)).is_some() {
        return true;
    }
    ctx.data_mut(|data| data.insert_temp(id, true));
    ctx.set_fonts(definitions());
    ctx.request_repaint();
    false
}

/// The typefaces of the charts ([`FontFile`]) in two weights, and the icons in two cuts.
pub fn definitions() -> FontDefinitions {
    let name = |file: &FontFile| format!("{file:?}");
    let mut font_data: BTreeMap<_, _> = (FontFile::ALL.iter())
        .map(|file| (name(file), Arc::new(FontData::from_static(file.data()))))
        .collect();
    for (name, bytes) in [
        (ICONS, assets::PHOSPHOR),
        (ICONS_FILL, assets::PHOSPHOR_FILL),
    ] {
        font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let letters = |weight| {
        let mut names: Vec<String> = FontFile::chain(weight).iter().map(name).collect();
        names.push(ICONS.to_owned());
        names
    };
    let inter = name(&FontFile::InterRegular);
    let families = BTreeMap::from([
        (FontFamily::Proportional, letters(Weight::Regular)),
        (FontFamily::Monospace, letters(Weight::Regular)),
        (FontFamily::Name(SEMIBOLD.into()), letters(Weight::SemiBold)),
        (
            FontFamily::Name(ICONS.into()),
            vec![ICONS.to_owned(), inter.clone()],
        ),
        (
            FontFamily::Name(ICONS_FILL.into()),
            vec![ICONS_FILL.to_owned(), ICONS.to_owned(), inter],
        ),
    ]);
    FontDefinitions {
        font_data,
        families,
    }
}
