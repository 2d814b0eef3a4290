//! The colours of a template's theme, and the palette of charts they make.

use std::collections::BTreeMap;

use super::Master;
use crate::chart::{Color, Palette, ThemeColors};
use crate::export::deck::element::Element;
use crate::export::deck::xml::{ACCENTS, Slot, hex};

/// The colours of a slide master: its theme's, under the names its slides give them.
pub struct Scheme {
    theme: BTreeMap<String, Color>,
    /// Names of slides (`bg1`) to names of the theme (`lt1`).
    names: BTreeMap<String, String>,
    /// Behind everything.
    ground: Color,
    text: Color,
    /// Whether the ground is a picture, which no palette can be made for.
    pub is_picture: bool,
    /// How wide letters of the theme's typeface run against ours.
    pub wide: f64,
}

impl Scheme {
    /// The colours of a master, on the ground of one of its layouts.
    pub fn of(master: &Master, layout: &Element) -> Self {
        let mut scheme = Self {
            theme: BTreeMap::new(),
            names: BTreeMap::new(),
            ground: WHITE,
            text: BLACK,
            is_picture: false,
            wide: 1.0,
        };
        let list = master.theme.at(&["themeElements", "clrScheme"]);
        for slot in list.into_iter().flat_map(Element::elements) {
            if let Some(color) = scheme.color(slot) {
                scheme.theme.insert(slot.local().to_owned(), color);
            }
        }
        if let Some(map) = master.root.child("clrMap") {
            scheme.names.extend(map.attributes.iter().cloned());
        }
        if let Some(map) = layout.at(&["clrMapOvr", "overrideClrMapping"]) {
            scheme.names.extend(map.attributes.iter().cloned());
        }
        let fonts = ["themeElements", "fontScheme", "minorFont", "latin"];
        let font = (master.theme.at(&fonts)).and_then(|font| font.attribute("typeface"));
        scheme.wide = width_of(font.unwrap_or_default());
        scheme.is_picture = [layout, &master.root]
            .into_iter()
            .find_map(|root| root.at(&["cSld", "bg"]))
            .and_then(|ground| ground.child("bgPr"))
            .is_some_and(|own| own.child("blipFill").is_some());
        scheme.ground = [layout, &master.root]
            .into_iter()
            .find_map(|root| scheme.ground_of(root))
            .or_else(|| scheme.named("bg1"))
            .unwrap_or(WHITE);
        let style = ["txStyles", "bodyStyle", "lvl1pPr", "defRPr", "solidFill"];
        let own = master.root.at(&style).and_then(|fill| scheme.color(fill));
        let text = own.or_else(|| scheme.named("tx1")).unwrap_or(BLACK);
        scheme.text = if text.contrast(scheme.ground) >= 4.5 {
            text
        } else if BLACK.contrast(scheme.ground) > WHITE.contrast(scheme.ground) {
            BLACK
        } else {
            WHITE
        };
        scheme
    }

    /// The colour a slide knows by a name.
    fn named(&self, name: &str) -> Option<Color> {
        let name = self.names.get(name).map_or(name, String::as_str);
        self.theme.get(name).copied()
    }

    /// The plain colour of a slide's ground.
    fn ground_of(&self, root: &Element) -> Option<Color> {
        let ground = root.at(&["cSld", "bg"])?;
        match ground.child("bgPr") {
            Some(own) => match own.child("gradFill") {
                Some(gradient) => self.middle(gradient),
                None => self.color(own.child("solidFill")?),
            },
            None => self.color(ground.child("bgRef")?),
        }
    }

    /// The mean of a gradient's colours.
    fn middle(&self, gradient: &Element) -> Option<Color> {
        let stops = gradient.child("gsLst")?.elements();
        let colors: Vec<Color> = stops.filter_map(|stop| self.color(stop)).collect();
        let count = u32::try_from(colors.len())
            .ok()
            .filter(|count| *count > 0)?;
        let mean = |part: &dyn Fn(&Color) -> u8| {
            (colors
                .iter()
                .map(|color| u32::from(part(color)))
                .sum::<u32>()
                / count) as u8
        };
        let [red, green, blue] = [
            mean(&|color| color.0),
            mean(&|color| color.1),
            mean(&|color| color.2),
        ];
        Some(Color(red, green, blue, 255))
    }

    /// The colour in a fill or a slot of a theme.
    fn color(&self, of: &Element) -> Option<Color> {
        let element = of
            .elements()
            .find(|element| element.local().ends_with("Clr"))?;
        let value = element.attribute("val").unwrap_or_default();
        let color = match element.local() {
            "srgbClr" => Color::from_hex(value)?,
            "sysClr" => Color::from_hex(element.attribute("lastClr")?)?,
            "schemeClr" => self.named(value)?,
            "prstClr" if value == "white" => WHITE,
            "prstClr" if value == "black" => BLACK,
            _ => return None,
        };
        Some(changed(color, element))
    }

    /// The fill that text needs to say itself: the template's own where only its words show it, one that can be read where
    /// what is inherited cannot be read on the plain ground; `None` where what is inherited will do.
    pub fn text_fill(
        &self,
        declared: Option<&Element>,
        shown: Option<&Element>,
        is_plain: bool,
    ) -> Option<String> {
        let inherited = declared.and_then(|fill| self.color(fill));
        let own = shown.filter(|_| inherited.is_none());
        let own = own.and_then(|fill| self.color(fill));
        let color = own.or(inherited).or_else(|| self.named("tx1"));
        let unread = is_plain
            && !self.is_picture
            && color.is_some_and(|color| color.contrast(self.ground) < 3.0);
        let said = if unread { Some(self.text) } else { own }?;
        let name = ["tx1", "bg1", "tx2", "bg2"]
            .into_iter()
            .find(|name| self.named(name) == Some(said));
        let said = name.map_or_else(
            || format!("<a:srgbClr val=\"{}\"/>", hex(said)),
            |name| format!("<a:schemeClr val=\"{name}\"/>"),
        );
        Some(format!("<a:solidFill>{said}</a:solidFill>"))
    }

    /// The palette of charts on this ground.
    pub fn palette(&self) -> Palette {
        Palette::of_theme(&ThemeColors {
            ground: self.ground,
            text: self.text,
            accents: ACCENTS.map(|name| self.named(name)),
        })
    }

    /// The palette's colours as the theme names them.
    pub fn slots(&self, palette: &Palette) -> Vec<Slot> {
        let mut slots = Vec::new();
        let mut put = |color: Color, name: &'static str, part: u32| {
            slots.push(Slot { color, name, part });
        };
        if self.named("tx1") == Some(palette.text) {
            put(palette.text, "tx1", 100_000);
            for (color, part) in palette.faded_text() {
                put(color, "tx1", (part * 100_000.0).round() as u32);
            }
        }
        if self.named("bg1") == Some(palette.canvas) {
            put(palette.canvas, "bg1", 100_000);
        }
        for (color, name) in palette.category.into_iter().zip(ACCENTS) {
            if self.named(name) == Some(color) {
                put(color, name, 100_000);
            }
        }
        slots
    }
}

/// How wide the letters of a typeface run against ours: type is set smaller by as much.
fn width_of(font: &str) -> f64 {
    let known = |names: &[&str]| names.iter().any(|name| font.starts_with(name));
    if known(&["Verdana", "DejaVu", "Century Gothic", "Bitstream Vera"]) {
        1.14
    } else if known(&[
        "Georgia",
        "Tahoma",
        "Trebuchet",
        "Bookman",
        "Montserrat",
        "Poppins",
    ]) {
        1.06
    } else {
        1.0
    }
}

/// Lighter or darker, as themes say it.
fn changed(color: Color, element: &Element) -> Color {
    let mut parts = [color.0, color.1, color.2].map(|part| f64::from(part) / 255.0);
    for change in element.elements() {
        let Some(value) = change.number("val").map(|value| value as f64 / 100_000.0) else {
            continue;
        };
        parts = match change.local() {
            "lumMod" | "shade" => parts.map(|part| part * value),
            "lumOff" => parts.map(|part| part + value),
            "tint" => parts.map(|part| part * value + 1.0 - value),
            _ => parts,
        };
    }
    let [red, green, blue] = parts.map(|part| (part.clamp(0.0, 1.0) * 255.0).round() as u8);
    Color(red, green, blue, 255)
}

const WHITE: Color = Palette::light().canvas;
const BLACK: Color = Palette::print().text;
