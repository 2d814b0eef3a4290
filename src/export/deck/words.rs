//! Texts of a slide: in the placeholders of its layout, so that they take its place and look, or in boxes of their own.

use super::company::Place;
use super::theme::number_field;
use super::xml::{Ink, escaped};
use crate::chart::pen::wrap;
use crate::chart::{Color, Weight};
use crate::locale::Language;

/// EMU of a point of type.
const POINT: f64 = 12_700.0;
/// A line, in sizes of type.
const LINE: f64 = 1.2;
/// Other typefaces than ours run wider.
const NARROWER: f64 = 0.94;
/// No type of ours is smaller, in hundredths of a point.
const SMALLEST: i64 = 1000;

/// How text looks where its place does not say.
#[derive(Clone, Default)]
pub struct Look {
    /// In hundredths of a point.
    pub size: Option<i64>,
    /// Semi-bold.
    pub bold: Option<bool>,
    /// The element of its fill.
    pub fill: Option<String>,
    /// `l`, `ctr`, `r`.
    pub align: Option<&'static str>,
}

impl Look {
    /// Of a size in points of a scene, in a colour.
    pub fn plain(ink: &Ink, size: f32, bold: bool, color: Color) -> Self {
        Self {
            size: Some(ink.type_size(size)),
            bold: Some(bold),
            fill: Some(ink.fill(Some(color))),
            align: None,
        }
    }

    /// The properties of a run.
    pub fn run(&self, tag: &str, language: Language) -> String {
        let size = self
            .size
            .map_or_else(String::new, |size| format!(" sz=\"{size}\""));
        let bold = self
            .bold
            .map_or_else(String::new, |bold| format!(" b=\"{}\"", u8::from(bold)));
        let fill = self.fill.as_deref().unwrap_or_default();
        format!(
            "<a:{tag} lang=\"{}\"{size}{bold} dirty=\"0\">{fill}</a:{tag}>",
            tongue(language)
        )
    }
}

/// The language of a text, for its spelling and for who reads it aloud.
fn tongue(language: Language) -> &'static str {
    match language {
        Language::En => "en-GB",
        Language::Nl => "nl-NL",
        Language::It => "it-IT",
        Language::Ro => "ro-RO",
        Language::Zh => "zh-CN",
        Language::Ru => "ru-RU",
    }
}

/// Paragraphs, one a line.
pub fn paragraphs(lines: &[&str], look: &Look, language: Language) -> String {
    let align = look
        .align
        .map_or_else(String::new, |side| format!("<a:pPr algn=\"{side}\"/>"));
    let empty = format!("<a:p>{align}{}</a:p>", look.run("endParaRPr", language));
    if lines.is_empty() {
        return empty;
    }
    let paragraph = |line: &&str| {
        if line.is_empty() {
            return empty.clone();
        }
        format!(
            "<a:p>{align}<a:r>{}<a:t>{}</a:t></a:r></a:p>",
            look.run("rPr", language),
            escaped(line)
        )
    };
    lines.iter().map(paragraph).collect()
}

/// A text in a placeholder, which stands at `bounds` where it leaves its layout's place.
pub fn filled((id, name): (u32, &str), tag: &str, bounds: Option<[i64; 4]>, body: &str) -> String {
    let place = bounds.map_or_else(
        || "<p:spPr/>".to_owned(),
        |bounds| format!("<p:spPr>{}</p:spPr>", place(bounds)),
    );
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr>{tag}</p:nvPr></p:nvSpPr>\
         {place}<p:txBody><a:bodyPr/><a:lstStyle/>{body}</p:txBody></p:sp>",
        escaped(name)
    )
}

/// A text in a box of its own; `anchor` is `t`, `ctr` or `b`.
pub fn boxed((id, name): (u32, &str), bounds: [i64; 4], anchor: &str, body: &str) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{} {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
         <p:spPr>{}<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>\
         <p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"{anchor}\"><a:noAutofit/></a:bodyPr><a:lstStyle/>{body}</p:txBody></p:sp>",
        escaped(name),
        place(bounds)
    )
}

/// Where something stands.
fn place([left, top, width, height]: [i64; 4]) -> String {
    format!(
        "<a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>"
    )
}

/// The number of the slide, in its place.
pub fn numbered(id: u32, tag: &str) -> String {
    let body = format!("<a:p>{}<a:endParaRPr/></a:p>", number_field());
    filled((id, "Slide number"), tag, None, &body)
}

/// How many lines of a size a place has room for.
fn room(place: &Place, size: i64) -> usize {
    let line = size as f64 / 100.0 * POINT * LINE;
    // The last line may stand a little out of its place.
    ((place.bounds[3] as f64 / line + 0.2).floor() as usize).max(1)
}

/// Whether a text fits into a place at a size.
pub fn fits(text: &str, place: &Place, size: i64, weight: Weight) -> bool {
    lines_at(text, place.bounds[2], size, weight) <= room(place, size)
}

/// The lines a text takes in a width.
pub fn lines_at(text: &str, width: i64, size: i64, weight: Weight) -> usize {
    let width = width as f64 / POINT * NARROWER;
    wrap(text, width as f32, size as f32 / 100.0, weight)
        .len()
        .max(1)
}

/// The largest size up to the place's own at which a text fits.
pub fn fitting_size(text: &str, place: &Place, weight: Weight) -> i64 {
    let least = SMALLEST.min(place.size);
    let mut size = place.size;
    while size > least && !fits(text, place, size, weight) {
        size = (size - 100).max(least);
    }
    size
}

/// The same for paragraphs with room between them.
pub fn fitting_list(lines: &[&str], place: &Place) -> i64 {
    let least = SMALLEST.min(place.size);
    let mut size = place.size;
    loop {
        let taken: f64 = lines
            .iter()
            .map(|line| {
                lines_at(line, place.bounds[2] * 9 / 10, size, Weight::Regular) as f64 + 0.5
            })
            .sum();
        let tall = taken * size as f64 / 100.0 * POINT * LINE;
        if size <= least || tall <= place.bounds[3] as f64 {
            return size;
        }
        size = (size - 100).max(least);
    }
}
