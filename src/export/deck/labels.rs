//! Labels of series that take their text from cells of the workbook.

use super::native::Writer;
use super::xml::escaped;

/// What a label does not say of itself.
pub const SHOW_NOTHING: &str = "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";
/// What a series' labels say: the cells.
pub const SHOW_RANGE: &str = "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\" xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\"><c15:showDataLabelsRange val=\"1\"/><c15:showLeaderLines val=\"0\"/></c:ext></c:extLst>";
/// The same for a label of its own.
pub const SHOW_FIELD: &str = "<c:extLst><c:ext uri=\"{CE6537A1-D6FC-4f65-9D91-7224C49458BB}\" xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\"><c15:dlblFieldTable/><c15:showDataLabelsRange val=\"1\"/></c:ext></c:extLst>";

/// The text of a label as a field of its cell.
pub fn field(text: &str) -> String {
    format!(
        "<c:tx><c:rich><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/><a:p><a:fld id=\"{{5B0F6A0C-7C5E-4B7B-9A57-3C1D8F2E6A11}}\" type=\"CELLRANGE\"><a:rPr lang=\"en-US\"/><a:pPr/><a:t>{}</a:t></a:fld><a:endParaRPr lang=\"en-US\"/></a:p></c:rich></c:tx>",
        escaped(text)
    )
}

impl Writer<'_> {
    /// How a label looks.
    pub(super) fn label_text(&self, strong: bool) -> String {
        let palette = self.style.palette;
        let color = if strong {
            palette.text
        } else {
            palette.text_soft
        };
        format!(
            "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/>\
             <a:p><a:pPr><a:defRPr sz=\"{}\" b=\"{}\">{}</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>",
            self.style.ink.type_size(12.0),
            u8::from(strong),
            self.style.ink.fill(Some(color))
        )
    }

    /// Tells a series that its labels come from cells.
    pub(super) fn label_range(&self, names: usize) -> String {
        format!(
            "<c:extLst><c:ext uri=\"{{02D57815-91ED-43cb-92C2-25804820EDAC}}\" xmlns:c15=\"http://schemas.microsoft.com/office/drawing/2012/chart\">\
             <c15:datalabelsRange><c15:f>{}</c15:f><c15:dlblRangeCache>{}</c15:dlblRangeCache></c15:datalabelsRange></c:ext></c:extLst>",
            self.sheet.range(names),
            self.sheet.points(names)
        )
    }
}
