//! The agenda: a numbered line a part, each a way to the slide it starts at.

use super::drawing::Drawing;
use super::text_table::TableStyle;
use super::words::{Look, lines_at};
use super::xml::escaped;
use crate::chart::Weight;

/// Size of a line, in points of a scene.
const LINE: f32 = 24.0;
/// The smallest where there are many.
const SMALL: f32 = 12.0;
/// Room for the number.
const NUMBER: f32 = 56.0;
/// A line takes this much of the height, in points of a scene, at most.
const STEP: f32 = 68.0;

/// Draws the parts into an area (left, top, width, height in EMU), a hairline below each. The way is the whole line's, so
/// that it keeps the colour of text instead of that of a link.
pub fn draw(
    drawing: &mut Drawing<'_>,
    [left, top, width, height]: [i64; 4],
    parts: &[(&str, Option<String>)],
    style: &TableStyle<'_>,
) {
    let (ink, palette) = (style.ink, style.palette);
    let step = (height / parts.len().max(1) as i64).min(ink.length(STEP));
    let indent = ink.length(NUMBER);
    let room = width - indent;
    let mut size = LINE.min(LINE * step as f32 / ink.length(STEP).max(1) as f32 * 1.3);
    let broad = |size: f32| {
        (parts.iter())
            .any(|(text, _)| lines_at(text, room, ink.type_size(size), Weight::Regular) > 1)
    };
    while size > SMALL && broad(size) {
        size -= 1.0;
    }
    let size = size.max(SMALL);
    let number = Look::plain(ink, size, true, palette.accent);
    let words = Look::plain(ink, size, false, palette.text);
    let rule = ink.fill(Some(palette.hairline));
    for (at, (text, link)) in parts.iter().enumerate() {
        let y = top + step * at as i64;
        let id = drawing.id();
        let click = link.as_ref().map_or_else(String::new, |link| {
            format!("<a:hlinkClick r:id=\"{link}\" action=\"ppaction://hlinksldjump\"/>")
        });
        drawing.put(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\">{click}</p:cNvPr><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"{step}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>\
             <p:txBody><a:bodyPr wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr><a:lstStyle/>\
             <a:p><a:pPr marL=\"{indent}\" indent=\"-{indent}\"><a:buNone/><a:tabLst><a:tab pos=\"{indent}\" algn=\"l\"/></a:tabLst></a:pPr>\
             <a:r>{}<a:t>{}\t</a:t></a:r><a:r>{}<a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
            number.run("rPr", style.language),
            at + 1,
            words.run("rPr", style.language),
            escaped(text)
        ));
        let (id, y) = (drawing.id(), y + step);
        drawing.put(format_args!(
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{id}\" name=\"Rule {id}\"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>\
             <p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{y}\"/><a:ext cx=\"{width}\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom><a:ln w=\"9525\">{rule}</a:ln></p:spPr></p:cxnSp>"
        ));
    }
}
