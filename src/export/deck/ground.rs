//! What the slides of a deck rest on: our own master, or the company's template.

use super::SlideShape;
use super::company::{Company, Layout, Layouts, Place, Scheme, TemplateFault, covered};
use super::package::Package;
use super::theme::{self, Frame, LayoutKind};
use super::xml::{EMU_PER_INCH, Ink};
use crate::chart::{Palette, Point};
use crate::locale::Locale;

/// Where a chart's page has its margins: left and right, above the subtitle, below the source.
const MARGIN: f32 = 48.0;
const TOP: f32 = 72.0;
const FOOT: f32 = 18.0;
/// A chart's page is not lower, so that it keeps its figures beside the plot.
const LEAST_HEIGHT: f64 = 602.0;
/// Nor narrower.
const LEAST_WIDTH: f64 = 904.0;

/// What the slides of a deck rest on.
pub struct Ground {
    company: Option<Box<Company>>,
    layouts: Layouts,
    page: Point,
    palette: Palette,
    ink: Ink,
    size: [i64; 2],
    shape: SlideShape,
    /// Whether charts stand on a plate of their ground's colour, because the template's pictures lie below them.
    has_plate: bool,
}

impl Ground {
    /// Bytes of a template, at most.
    pub const MOST_BYTES: u64 = 64 << 20;

    /// Our own master in these colours.
    pub fn own(shape: SlideShape, palette: &Palette) -> Self {
        let page = shape.page();
        let ink = Ink::new(palette, shape.width() / f64::from(page.x));
        let frame = Frame {
            size: (page.x, page.y),
        };
        Self {
            company: None,
            layouts: frame.layouts(&ink),
            page,
            palette: palette.clone(),
            ink,
            size: [
                shape.width().round() as i64,
                (7.5 * EMU_PER_INCH).round() as i64,
            ],
            shape,
            has_plate: false,
        }
    }

    /// The masters, layouts, fonts and colours of a company's template (a `.pptx` or `.potx`), whoever made it.
    ///
    /// # Errors
    /// As [`TemplateFault`] says.
    pub fn company(bytes: &[u8]) -> Result<Self, TemplateFault> {
        if bytes.len() as u64 > Self::MOST_BYTES {
            return Err(TemplateFault::TooLarge);
        }
        let company = Company::read(bytes)?;
        let (layouts, master, chart) = Layouts::of(&company).ok_or(TemplateFault::NoLayouts)?;
        let scheme = Scheme::of(master, chart);
        let palette = scheme.palette();
        let [_, _, width, height] = layouts
            .get(LayoutKind::Chart)
            .area
            .map(|length| length as f64);
        let size = company.size;
        // A point as on our own slides; smaller where the template leaves less room.
        let own = size[0] as f64 / f64::from(SlideShape::Wide.page().x);
        let around = f64::from(TOP + FOOT);
        let emu = own
            .min(height / (LEAST_HEIGHT - around))
            .min(width / (LEAST_WIDTH - f64::from(2.0 * MARGIN)))
            .max(own * 0.6);
        let page = Point {
            x: (width / emu) as f32 + 2.0 * MARGIN,
            y: (height / emu) as f32 + TOP + FOOT,
        };
        let mut ink = Ink::of(scheme.slots(&palette), emu);
        ink.wide = scheme.wide;
        let area = layouts.get(LayoutKind::Chart).area;
        let has_plate = scheme.is_picture || covered(area, chart, &master.root) > 0.2;
        Ok(Self {
            layouts,
            page,
            palette,
            ink,
            size,
            has_plate,
            company: Some(Box::new(company)),
            shape: SlideShape::Wide,
        })
    }

    /// The size of a chart's page, in points.
    pub fn page(&self) -> Point {
        self.page
    }

    /// The colours of its charts.
    pub fn palette(&self) -> &Palette {
        &self.palette
    }

    /// Where a plate goes below charts, tables and agendas, in EMU; `None` where the ground is plain.
    pub(super) fn plate(&self, kind: LayoutKind) -> Option<[i64; 4]> {
        self.has_plate.then(|| {
            let [left, top, width, height] = self.layout(kind).area;
            let edge = self.ink.length(10.0);
            [left - edge, top - edge / 2, width + 2 * edge, height + edge]
        })
    }

    /// Whether it is a company's template.
    pub(super) fn is_company(&self) -> bool {
        self.company.is_some()
    }

    /// Colours and lengths of slides; a page's first point stands at the slide's corner.
    pub(super) fn ink(&self) -> &Ink {
        &self.ink
    }

    /// The same for a chart's page, which a template has its own place for.
    pub(super) fn page_ink(&self) -> Ink {
        if !self.is_company() {
            return self.ink.clone();
        }
        let [left, top, ..] = self.layout(LayoutKind::Chart).area;
        self.ink.moved([
            left as f64 - f64::from(MARGIN) * self.ink.emu,
            top as f64 - f64::from(TOP) * self.ink.emu,
        ])
    }

    /// The layout of a kind of slide.
    pub(super) fn layout(&self, kind: LayoutKind) -> &Layout {
        self.layouts.get(kind)
    }

    /// A place for a title where the layout has none.
    pub(super) fn title_room(&self) -> [i64; 4] {
        let [width, height] = self.size;
        [width / 20, height / 25, width * 9 / 10, height * 3 / 20]
    }

    /// Adds masters and layouts to the deck; answers the elements of the presentation that name them.
    pub(super) fn add(&self, package: &mut Package, locale: &Locale) -> String {
        let [masters, notes] = match &self.company {
            Some(company) => company.add(package, &self.palette, locale),
            None => {
                let frame = Frame {
                    size: (self.page.x, self.page.y),
                };
                theme::add(package, &frame, &self.ink, &self.palette, locale)
            }
        };
        let first = 2_147_483_648_u32;
        let masters: String = (masters.iter().zip(first..))
            .map(|(id, number)| format!("<p:sldMasterId id=\"{number}\" r:id=\"{id}\"/>"))
            .collect();
        let notes: String = notes
            .iter()
            .map(|id| format!("<p:notesMasterId r:id=\"{id}\"/>"))
            .collect();
        format!(
            "<p:sldMasterIdLst {SPACES}>{masters}</p:sldMasterIdLst><p:notesMasterIdLst {SPACES}>{notes}</p:notesMasterIdLst>",
            SPACES = theme::SPACES
        )
    }

    /// The notes master's part, and the `idx` of its text.
    pub(super) fn notes(&self) -> (String, i64) {
        (self.company.as_ref()).map_or_else(|| (theme::NOTES_PART.to_owned(), 3), |own| own.notes())
    }

    /// The presentation's part, with the elements that name masters and slides.
    pub(super) fn presentation(&self, heads: &str, language: &str) -> String {
        if let Some(company) = &self.company {
            return company.presentation(heads);
        }
        let [width, height] = self.size;
        let kind = match self.shape {
            SlideShape::Wide => "",
            SlideShape::Standard => " type=\"screen4x3\"",
        };
        format!(
            "<p:presentation {SPACES} saveSubsetFonts=\"1\">{heads}\
             <p:sldSz cx=\"{width}\" cy=\"{height}\"{kind}/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>\
             <p:defaultTextStyle><a:defPPr><a:defRPr lang=\"{language}\"/></a:defPPr><a:lvl1pPr marL=\"0\" algn=\"l\" defTabSz=\"914400\"><a:defRPr sz=\"1200\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>",
            SPACES = theme::SPACES
        )
    }
}

impl std::fmt::Debug for Ground {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ground")
            .field("page", &self.page)
            .field("is_company", &self.is_company())
            .finish_non_exhaustive()
    }
}

/// A place of our own layouts.
pub(super) fn own_place(kind: &str, index: Option<u32>, bounds: [i64; 4], size: i64) -> Place {
    Place {
        kind: Some(kind.to_owned()),
        index: index.map(|index| index.to_string()),
        bounds,
        size,
        words: String::new(),
        fill: None,
    }
}
