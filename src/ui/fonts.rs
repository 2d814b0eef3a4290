//! The bundled typefaces, as egui takes them.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, Id};

use super::theme::{ICONS, ICONS_FILL, SEMIBOLD};
use crate::assets;

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

/// Inter with Noto Sans for Chinese, Hebrew and Arabic behind it, in two weights, and the icons in two cuts.
pub fn definitions() -> FontDefinitions {
    let files: [(&str, &'static [u8]); 10] = [
        ("inter", assets::INTER_REGULAR),
        ("inter-semibold", assets::INTER_SEMIBOLD),
        ("noto-sc", assets::NOTO_SC_REGULAR),
        ("noto-sc-bold", assets::NOTO_SC_BOLD),
        ("noto-hebrew", assets::NOTO_HEBREW_REGULAR),
        ("noto-hebrew-bold", assets::NOTO_HEBREW_BOLD),
        ("noto-arabic", assets::NOTO_ARABIC_REGULAR),
        ("noto-arabic-bold", assets::NOTO_ARABIC_BOLD),
        ("phosphor", assets::PHOSPHOR),
        ("phosphor-fill", assets::PHOSPHOR_FILL),
    ];
    let font_data = files
        .into_iter()
        .map(|(name, bytes)| (name.to_owned(), Arc::new(FontData::from_static(bytes))))
        .collect::<BTreeMap<_, _>>();
    let family = |names: &[&str]| {
        names
            .iter()
            .map(|name| (*name).to_owned())
            .collect::<Vec<_>>()
    };
    let regular = family(&["inter", "noto-sc", "noto-hebrew", "noto-arabic", "phosphor"]);
    let families = BTreeMap::from([
        (FontFamily::Proportional, regular.clone()),
        (FontFamily::Monospace, regular),
        (
            FontFamily::Name(SEMIBOLD.into()),
            family(&[
                "inter-semibold",
                "noto-sc-bold",
                "noto-hebrew-bold",
                "noto-arabic-bold",
                "phosphor",
            ]),
        ),
        (
            FontFamily::Name(ICONS.into()),
            family(&["phosphor", "inter"]),
        ),
        (
            FontFamily::Name(ICONS_FILL.into()),
            family(&["phosphor-fill", "phosphor", "inter"]),
        ),
    ]);
    FontDefinitions {
        font_data,
        families,
    }
}
