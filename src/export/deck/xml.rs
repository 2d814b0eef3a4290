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

/// A colour as a theme names it.
#[derive(Clone, Copy)]
pub struct Slot {
    /// What it looks like.
    pub color: Color,
    /// Its name in the theme.
    pub name: &'static str,
    /// How much of it lies over the ground, of 100 000.
    pub part: u32,
}

/// The colours as a theme names them, so that another theme recolours what is drawn.
#[derive(Clone)]
pub struct Ink {
    slots: Vec<Slot>,
    /// EMU of a point of the scene.
    pub emu: f64,
    /// Where the scene's first point stands on the slide, in EMU.
    pub origin: [f64; 2],
    /// By how much type is set smaller, for typefaces that run wider than ours.
    pub wide: f64,
}

/// The theme's accents, in their order.
pub const ACCENTS: [&str; 6] = [
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
        let whole = |(color, name)| Slot {
            color,
            name,
            part: 100_000,
        };
        Self::of(slots.into_iter().map(whole).collect(), emu)
    }

    /// Colours of a theme that is not ours.
    pub fn of(slots: Vec<Slot>, emu: f64) -> Self {
        Self {
            slots,
            emu,
            origin: [0.0; 2],
            wide: 1.0,
        }
    }

    /// The same, with the scene's first point elsewhere on the slide, in EMU.
    pub fn moved(&self, origin: [f64; 2]) -> Self {
        Self {
            origin,
            ..self.clone()
        }
    }

    /// Colours as they are, for what has no theme of ours.
    pub fn plain(emu: f64) -> Self {
        Self::of(Vec::new(), emu)
    }

    /// The element of a colour.
    pub fn color(&self, color: Color) -> String {
        let opaque = Color(color.0, color.1, color.2, 255);
        let own = f64::from(color.3) / 255.0;
        match self.slots.iter().find(|slot| slot.color == opaque) {
            Some(slot) => scheme_color(slot.name, own * f64::from(slot.part)),
            None => {
                let alpha = alpha(own * 100_000.0);
                format!("<a:srgbClr val=\"{}\">{alpha}</a:srgbClr>", hex(color))
            }
        }
    }

    /// The element of an opaque colour that may be a tint: so much of a colour of the theme over its ground. A tint that
    /// is none of the theme's stays what it looks like.
    pub fn tint(&self, color: Color) -> String {
        let ground = self.slots.iter().find(|slot| slot.name == "bg1");
        let tint = ground.and_then(|ground| {
            let accents = self
                .slots
                .iter()
                .filter(|slot| slot.name.starts_with("accent"));
            accents
                .filter_map(|slot| Some((slot.name, share(ground.color, slot.color, color)?)))
                .next()
        });
        match tint {
            Some((name, part)) if part < 1.0 => scheme_color(name, part * 100_000.0),
            _ => self.color(color),
        }
    }

    /// Where a place across the scene stands on the slide.
    pub fn x(&self, points: f32) -> i64 {
        (f64::from(points) * self.emu + self.origin[0]).round() as i64
    }

    /// Where a place down the scene stands on the slide.
    pub fn y(&self, points: f32) -> i64 {
        (f64::from(points) * self.emu + self.origin[1]).round() as i64
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

    /// The outline of a series: charts of other offices know the named dashes alone.
    pub fn series_line(&self, stroke: Stroke) -> String {
        let line = self.line(Some(stroke));
        let Some((dash, _)) = dashes(&stroke) else {
            return line;
        };
        let name = if dash > 2.0 * stroke.width {
            "dash"
        } else {
            "sysDot"
        };
        match (line.find("<a:custDash>"), line.find("</a:custDash>")) {
            (Some(from), Some(to)) => format!(
                "{}<a:prstDash val=\"{name}\"/>{}",
                &line[..from],
                &line[to + "</a:custDash>".len()..]
            ),
            _ => line,
        }
    }

    /// A length of the scene in EMU.
    pub fn length(&self, points: f32) -> i64 {
        (f64::from(points) * self.emu).round() as i64
    }

    /// The size of type in hundredths of a point, as a slide counts it.
    pub fn type_size(&self, size: f32) -> i64 {
        let points = f64::from(size) * self.emu / (EMU_PER_INCH / 72.0) / self.wide;
        ((points * 100.0).round() as i64).clamp(100, 400_000)
    }
}

fn scheme_color(name: &str, part: f64) -> String {
    format!("<a:schemeClr val=\"{name}\">{}</a:schemeClr>", alpha(part))
}

/// How much of a colour covers what is below it, of 100 000; nothing where it covers all.
fn alpha(part: f64) -> String {
    let part = part.round();
    if part >= 100_000.0 {
        String::new()
    } else {
        format!("<a:alpha val=\"{}\"/>", part.max(0.0))
    }
}

/// How much of `over` on `ground` looks like `color`; `None` where no share does.
fn share(ground: Color, over: Color, color: Color) -> Option<f64> {
    let parts = |color: Color| [color.0, color.1, color.2].map(f64::from);
    let (from, to, at) = (parts(ground), parts(over), parts(color));
    let widest =
        (0..3).max_by(|&a, &b| (to[a] - from[a]).abs().total_cmp(&(to[b] - from[b]).abs()))?;
    let length = to[widest] - from[widest];
    if length.abs() < 24.0 {
        return None;
    }
    let part = (at[widest] - from[widest]) / length;
    let fits = (0..3).all(|i| (from[i] + (to[i] - from[i]) * part - at[i]).abs() < 1.6);
    (fits && part > 0.01 && part <= 1.0).then_some(part)
}

/// `RRGGBB`.
pub fn hex(color: Color) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = write!(out, "{:02X}{:02X}{:02X}", color.0, color.1, color.2);
    out
}
