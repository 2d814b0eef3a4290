//! Tables of words as tables of a slide, over as many slides as they need.

use std::fmt::Write as _;
use std::ops::Range;

use super::words::{Look, lines_at, paragraphs};
use super::xml::{Ink, escaped};
use crate::chart::{Color, Palette, Weight};
use crate::locale::Language;

/// Of type, in points of a scene.
const TYPE: f32 = 14.0;
/// Left and right in a cell.
const SIDE: f32 = 8.0;
/// Above and below the words of a cell.
const PADDING: f32 = 6.0;
/// Letters of a cell; more is cut, so that no row is higher than a slide.
const MOST_LETTERS: usize = 400;

/// A table of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TextTable {
    /// Heads of the columns.
    pub heads: Vec<String>,
    /// A row each, as many cells as heads.
    pub rows: Vec<Vec<String>>,
    /// Widths of the columns, one to another.
    pub widths: Vec<f32>,
}

/// What a table is drawn with.
pub struct TableStyle<'a> {
    /// Colours and lengths.
    pub ink: &'a Ink,
    /// Colours by name.
    pub palette: &'a Palette,
    /// Of its words.
    pub language: Language,
}

impl TextTable {
    /// The rows of each slide.
    pub fn pages(&self, area: [i64; 4], ink: &Ink) -> Vec<Range<usize>> {
        let columns = self.columns(area[2]);
        let room = area[3] - self.height(&self.heads, &columns, ink);
        let (mut pages, mut from, mut tall) = (Vec::new(), 0, 0);
        for (at, row) in self.rows.iter().enumerate() {
            let height = self.height(row, &columns, ink);
            if tall + height > room && at > from {
                pages.push(from..at);
                (from, tall) = (at, 0);
            }
            tall += height;
        }
        pages.push(from..self.rows.len());
        pages
    }

    /// Widths of the columns in EMU.
    fn columns(&self, width: i64) -> Vec<i64> {
        let share = |at: usize| f64::from(self.widths.get(at).copied().unwrap_or(1.0).max(0.05));
        let all: f64 = (0..self.heads.len()).map(share).sum();
        (0..self.heads.len())
            .map(|at| (width as f64 * share(at) / all.max(1e-9)) as i64)
            .collect()
    }

    fn height(&self, row: &[String], columns: &[i64], ink: &Ink) -> i64 {
        let size = ink.type_size(TYPE);
        let inside = |column: &i64| column - 2 * ink.length(SIDE);
        let lines = (row.iter().zip(columns))
            .map(|(text, column)| lines_at(&cut(text), inside(column), size, Weight::SemiBold))
            .max();
        let line = size as f64 / 100.0 * 12_700.0 * 1.2;
        (lines.unwrap_or(1) as f64 * line) as i64 + 2 * ink.length(PADDING)
    }

    /// A graphic frame with these rows.
    pub fn frame(
        &self,
        (id, name): (u32, &str),
        area: [i64; 4],
        rows: Range<usize>,
        style: &TableStyle<'_>,
    ) -> String {
        let columns = self.columns(area[2]);
        let mut body = String::new();
        let mut tall = 0;
        let heads = std::iter::once((&self.heads, true));
        let rows = self.rows.get(rows).unwrap_or_default();
        for (row, is_head) in heads.chain(rows.iter().map(|row| (row, false))) {
            let height = self.height(row, &columns, style.ink);
            tall += height;
            let _ = write!(body, "<a:tr h=\"{height}\">");
            for at in 0..columns.len() {
                let text = row.get(at).map_or("", String::as_str);
                body.push_str(&cell(text, is_head, style));
            }
            body.push_str("</a:tr>");
        }
        let grid: String = columns
            .iter()
            .map(|width| format!("<a:gridCol w=\"{width}\"/>"))
            .collect();
        let wide: i64 = columns.iter().sum();
        graphic_frame(
            (id, name, ""),
            [area[0], area[1], wide, tall],
            &format!(
                "<a:tblPr firstRow=\"1\" firstCol=\"0\" lastRow=\"0\" lastCol=\"0\" bandRow=\"0\" bandCol=\"0\"/><a:tblGrid>{grid}</a:tblGrid>{body}"
            ),
        )
    }
}

fn cut(text: &str) -> String {
    if text.chars().nth(MOST_LETTERS).is_none() {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(MOST_LETTERS).collect();
    short.push('…');
    short
}

fn cell(text: &str, is_head: bool, style: &TableStyle<'_>) -> String {
    let (ink, palette) = (style.ink, style.palette);
    let color = if is_head {
        palette.text_soft
    } else {
        palette.text
    };
    let look = Look::plain(ink, TYPE, is_head, color);
    let text = cut(text);
    let body = paragraphs(&[text.as_str()], &look, style.language);
    let rule = if is_head {
        palette.text_soft
    } else {
        palette.hairline
    };
    format!(
        "<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{body}</a:txBody><a:tcPr marL=\"{side}\" marR=\"{side}\" marT=\"{up}\" marB=\"{up}\" anchor=\"{}\">{}{}<a:noFill/></a:tcPr></a:tc>",
        if is_head { "b" } else { "t" },
        no_borders(&["lnL", "lnR", "lnT"]),
        border("lnB", ink.length(1.0), &ink.color(rule)),
        side = ink.length(SIDE),
        up = ink.length(PADDING),
    )
}

/// A border of a cell.
pub fn border(tag: &str, width: i64, color: &str) -> String {
    format!(
        "<a:{tag} w=\"{width}\" cap=\"flat\" cmpd=\"sng\" algn=\"ctr\"><a:solidFill>{color}</a:solidFill><a:prstDash val=\"solid\"/></a:{tag}>"
    )
}

/// Borders that are not drawn.
pub fn no_borders(tags: &[&str]) -> String {
    tags.iter()
        .map(|tag| format!("<a:{tag} w=\"0\"><a:noFill/></a:{tag}>"))
        .collect()
}

/// A table in its frame; `described` is its text for those who do not see it.
pub fn graphic_frame(
    (id, name, described): (u32, &str, &str),
    [left, top, width, height]: [i64; 4],
    table: &str,
) -> String {
    format!(
        "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"{} {id}\" descr=\"{}\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>\
         <p:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></p:xfrm>\
         <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/table\"><a:tbl>{table}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>",
        escaped(name),
        escaped(described)
    )
}

/// The fill of a cell.
pub fn cell_fill(ink: &Ink, color: Color) -> String {
    format!("<a:solidFill>{}</a:solidFill>", ink.tint(color))
}
