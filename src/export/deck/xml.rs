//! Elements of Office's XML: escaping, lengths, colours of the theme.

use std::fmt::Write as _;

use crate::chart::{Color, Palette, Stroke};
pub use crate::export::markup::escaped;
use crate::export::picture::dashes;

/// English metric units of an inch, of which a slide counts its lengths.
pub const EMU_PER_INCH: f64 = 914_400.0;

/// A figure as XML schema reads it: the shortest that is the same number.
pub fn figure(value: f64) -> String {
    if value == 0.0 {
        "0".to_owned()
    } else {
        format!("{value}")
    }
}

/// The colours as a theme names them, so that another theme recolours what is drawn.
pub struct Ink {
    slots: Vec<(Color, &'static str)>,
    /// EMU of a point of the scene.
    pub emu: f64,
}

/// The theme's accents, in their order.
const ACCENTS: [&str; 6] = [
    "accent1", "accent2", "accent3", "accent4", "accent5", "accent6",
];

impl Ink {
    /// The colours of a palette; a point of the scene is so many EMU.
    pub fn new(palette: &Palette, emu: f64) -> Self {
        let mut slots = vec![
            (palette.text, "tx1"),
            (palette.canvas, "bg1"),
            (palette.text_soft, "tx2"),
            (palette.surface, "bg2"),
        ];
        slots.extend(palette.category.into_iter().zip(ACCENTS));
        Self { slots, emu }
    }

    /// Colours as they are, for what has no theme of ours.
    pub fn plain(emu: f64) -> Self {
        Self {
            slots: Vec::new(),
            emu,
        }
    }

    /// The element of a colour.
    pub fn color(&self, color: Color) -> String {
        let opaque = Color(color.0, color.1, color.2, 255);
        let alpha = if color.3 == 255 {
            String::new()
        } else {
            format!(
                "<a:alpha val=\"{}\"/>",
                (f64::from(color.3) / 255.0 * 100_000.0).round()
            )
        };
        match self.slots.iter().find(|(slot, _)| *slot == opaque) {
            Some((_, name)) => format!("<a:schemeClr val=\"{name}\">{alpha}</a:schemeClr>"),
            None => format!("<a:srgbClr val=\"{}\">{alpha}</a:srgbClr>", hex(color)),
        }
    }

    /// A fill, or that there is none.
    pub fn fill(&self, fill: Option<Color>) -> String {
        match fill {
            Some(color) if color.3 > 0 => {
                format!("<a:solidFill>{}</a:solidFill>", self.color(color))
            }
            _ => "<a:noFill/>".to_owned(),
        }
    }

    /// An outline, or that there is none.
    pub fn line(&self, stroke: Option<Stroke>) -> String {
        let Some(stroke) = stroke.filter(|stroke| stroke.color.3 > 0 && stroke.width > 0.0) else {
            return "<a:ln><a:noFill/></a:ln>".to_owned();
        };
        let dash = dashes(&stroke).map_or_else(String::new, |(dash, gap)| {
            // In thousandths of a per cent of the line's width.
            let part = |length: f32| (f64::from(length / stroke.width) * 100_000.0).round();
            format!(
                "<a:custDash><a:ds d=\"{}\" sp=\"{}\"/></a:custDash>",
                part(dash),
                part(gap)
            )
        });
        format!(
            "<a:ln w=\"{}\" cap=\"flat\">{}{dash}<a:round/></a:ln>",
            self.length(stroke.width).max(1),
            self.fill(Some(stroke.color))
        )
    }

    /// A length of the scene in EMU.
    pub fn length(&self, points: f32) -> i64 {
        (f64::from(points) * self.emu).round() as i64
    }

    /// The size of type in hundredths of a point, as a slide counts it.
    pub fn type_size(&self, size: f32) -> i64 {
        let points = f64::from(size) * self.emu / (EMU_PER_INCH / 72.0);
        ((points * 100.0).round() as i64).clamp(100, 400_000)
    }
}

/// `RRGGBB`.
pub fn hex(color: Color) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = write!(out, "{:02X}{:02X}{:02X}", color.0, color.1, color.2);
    out
}
