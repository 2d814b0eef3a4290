//! PPTX: a deck whose charts are Office's own, with their workbooks, and whose texts, tables and shapes can be edited.
//!
//! A chart's slide is its [`Scene`] taken apart: title, subtitle and footer fill placeholders, panels become native charts
//! ([`native`]) where Office has such a chart, everything else is drawn as shapes ([`drawing`]) in the colours of the
//! theme, so that another theme recolours the slide.

mod axes;
mod bar_series;
mod bars;
mod bubble_series;
mod drawing;
mod labels;
mod native;
mod package;
mod point_series;
mod sheet;
mod theme;
mod xml;

use crate::chart::pen::{fit, text_width};
use crate::chart::{Palette, Panel, Placed, Point, Rect, Scene, Shape, Weight};
use crate::locale::Locale;

use super::ExportError;
pub(super) use axes::AxisStyle;
use drawing::Drawing;
pub(super) use native::{Native, native};
pub(super) use package::HEAD;
use package::Package;
use theme::{Frame, LayoutKind, ROOT, SHOWN, SOURCE, SPACES, SUBTITLE, number_field};
pub(super) use xml::Ink;
use xml::{EMU_PER_INCH, escaped};

const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
const NOTES: &str = "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml";
const CHART: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const MAIN: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

/// The shape of slides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum SlideShape {
    /// 16:9.
    #[default]
    Wide,
    /// 4:3.
    Standard,
}

impl SlideShape {
    /// The size of a scene that fills a slide, in points.
    pub fn page(self) -> Point {
        match self {
            Self::Wide => Point {
                x: 1120.0,
                y: 630.0,
            },
            Self::Standard => Point { x: 960.0, y: 720.0 },
        }
    }

    /// Width of a slide in EMU; all are 7.5 inches high.
    fn width(self) -> f64 {
        match self {
            Self::Wide => 40.0 / 3.0 * EMU_PER_INCH,
            Self::Standard => 10.0 * EMU_PER_INCH,
        }
    }
}

/// A slide.
pub enum Slide<'a> {
    /// The first: what this is about, for whom, of when.
    Cover {
        /// What it is called.
        title: String,
        /// Set below it.
        subtitle: String,
    },
    /// The start of a part.
    Section {
        /// Its name.
        title: String,
    },
    /// A title over lines of text.
    List {
        /// What is listed.
        title: String,
        /// The lines.
        lines: Vec<String>,
    },
    /// A chart with what is said about it.
    Chart {
        /// The chart, drawn for [`SlideShape::page`].
        scene: &'a Scene,
        /// For the speaker.
        notes: &'a str,
    },
}

/// A deck on its way out.
pub struct Deck<'a> {
    /// The title of the document.
    pub title: &'a str,
    /// In order.
    pub slides: &'a [Slide<'a>],
    /// The shape of its slides.
    pub shape: SlideShape,
    /// Colours of charts and theme.
    pub palette: &'a Palette,
    /// Words and figures.
    pub locale: &'a Locale,
}

/// The bytes of the deck. The same deck gives the same bytes.
///
/// # Errors
/// A chart's workbook or the package cannot be written.
pub fn write(deck: &Deck<'_>) -> Result<Vec<u8>, ExportError> {
    let page = deck.shape.page();
    let mut writer = Writer {
        ink: Ink::new(deck.palette, deck.shape.width() / f64::from(page.x)),
        deck,
        package: Package::default(),
        charts: 0,
    };
    let frame = Frame {
        size: (page.x, page.y),
    };
    let masters = theme::add(
        &mut writer.package,
        &frame,
        &writer.ink,
        deck.palette,
        deck.locale,
    );
    let mut ids = String::new();
    for (at, slide) in deck.slides.iter().enumerate() {
        let part = format!("ppt/slides/slide{}.xml", at + 1);
        writer.slide(&part, at + 1, slide)?;
        let id = writer
            .package
            .relate("ppt/presentation.xml", "slide", &part);
        ids.push_str(&format!("<p:sldId id=\"{}\" r:id=\"{id}\"/>", 256 + at));
    }
    writer.presentation(&masters, &ids);
    writer.properties();
    writer.package.finish()
}

/// A deck while it is written.
struct Writer<'a> {
    deck: &'a Deck<'a>,
    ink: Ink,
    package: Package,
    charts: usize,
}

impl Writer<'_> {
    fn slide(&mut self, part: &str, number: usize, slide: &Slide<'_>) -> Result<(), ExportError> {
        let (layout, shapes, notes) = match slide {
            Slide::Cover { title, subtitle } => (
                LayoutKind::Cover,
                filled(2, "ctrTitle", None, &[title])
                    + &filled(3, "subTitle", Some(1), &[subtitle]),
                None,
            ),
            Slide::Section { title } => (
                LayoutKind::Section,
                filled(2, "title", None, &[title]),
                None,
            ),
            Slide::List { title, lines } => {
                let lines: Vec<&String> = lines.iter().collect();
                (
                    LayoutKind::List,
                    filled(2, "title", None, &[title])
                        + &filled(3, "body", Some(1), &lines)
                        + &numbered(4),
                    None,
                )
            }
            Slide::Chart { scene, notes } => {
                let shapes = self.chart_slide(part, scene)?;
                (LayoutKind::Chart, shapes, Some(*notes))
            }
        };
        self.package.relate(part, "slideLayout", &layout.part());
        if let Some(notes) = notes.filter(|notes| !notes.is_empty()) {
            self.notes(part, number, notes);
        }
        let body = format!(
            "<p:sld {SPACES}><p:cSld><p:spTree>{ROOT}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        );
        self.package.xml(part, SLIDE, &body);
        Ok(())
    }

    /// The shapes of a chart's slide: texts in their places, panels, and what stands around them.
    fn chart_slide(&mut self, part: &str, scene: &Scene) -> Result<String, ExportError> {
        let ink = Ink::new(self.deck.palette, self.ink.emu);
        let mut drawing = Drawing::new(&ink);
        let mut texts = String::new();
        let title = fitting_title(scene, self.deck.shape.page().x - 96.0);
        texts.push_str(&filled(drawing.id(), "title", None, &[&title]));
        if !scene.subtitle.is_empty() {
            let id = drawing.id();
            texts.push_str(&filled(id, "body", Some(SUBTITLE), &[&scene.subtitle]));
        }
        texts.push_str(&self.foot(scene, &mut drawing));
        texts.push_str(&numbered(drawing.id()));
        drawing.xml.push_str(&texts);
        let mut named = 0;
        for panel in &scene.panels {
            named += self.panel(part, panel, scene, &mut drawing)?;
        }
        let around = scene.shapes.get(scene.heading..).unwrap_or_default();
        drawing.group(&self.deck.locale.text("export-shape-side"), around);
        let note = scene.named_shapes(named, self.deck.palette, self.deck.locale);
        drawing.group(&self.deck.locale.text("export-shape-notes"), &note);
        Ok(drawing.xml)
    }

    /// Source and count below the rule: the count is never cut, the source has what is left.
    fn foot(&self, scene: &Scene, drawing: &mut Drawing<'_>) -> String {
        let page = self.deck.shape.page();
        let (left, right) = (48.0, page.x - 92.0);
        let (source, shown) = &scene.footer;
        let wanted = text_width(shown, 12.0, Weight::Regular) * 1.1 + 4.0;
        let middle = (right - wanted).max(left);
        let mut out = String::new();
        for (index, text, from, to) in [
            (SOURCE, source, left, middle - 12.0),
            (SHOWN, shown, middle, right),
        ] {
            if text.is_empty() || to - from < 60.0 {
                continue;
            }
            let bounds = Rect {
                left: from,
                top: page.y - 42.0,
                right: to,
                bottom: page.y - 18.0,
            };
            let text = if index == SOURCE {
                fit(text, (to - from) / 1.1, 12.0, Weight::Regular)
            } else {
                text.clone()
            };
            let place = format!("<p:spPr>{}</p:spPr>", drawing.place(&bounds, 0.0));
            let id = drawing.id();
            out.push_str(&filled(id, "body", Some(index), &[&text]).replace("<p:spPr/>", &place));
        }
        out
    }

    /// A panel, as a chart where it can be one; answers how many names found a place.
    fn panel(
        &mut self,
        part: &str,
        panel: &Panel,
        scene: &Scene,
        drawing: &mut Drawing<'_>,
    ) -> Result<usize, ExportError> {
        let (palette, locale) = (self.deck.palette, self.deck.locale);
        let view = panel.home();
        let placed = panel.place_labels(&view, panel.area);
        let style = AxisStyle {
            ink: &self.ink,
            palette,
            locale,
        };
        let chart = native(panel, &placed, scene, &style, "Data");
        let (ground, notes) = (
            locale.text("export-shape-ground"),
            locale.text("export-shape-notes"),
        );
        let shapes = |panel: &Panel| panel.shapes(&view, panel.area, palette, locale);
        let mut over = Vec::new();
        match &chart {
            Some(chart) => {
                drawing.group(&ground, &shapes(&chart.under));
                self.place_chart(part, chart, scene, drawing)?;
                over.extend(shapes(&chart.over));
                if chart.names {
                    over.extend(leaders(&placed, palette));
                }
            }
            None => drawing.group(&ground, &shapes(panel)),
        }
        if chart.as_ref().is_none_or(|chart| !chart.names) {
            over.extend(panel.label_shapes(&placed, palette));
        }
        over.extend(panel.handle_shapes(&view, panel.area, palette));
        drawing.group(&notes, &over);
        Ok(placed.len())
    }

    /// Adds a chart's part and its workbook, and puts it on the slide.
    fn place_chart(
        &mut self,
        part: &str,
        chart: &Native,
        scene: &Scene,
        drawing: &mut Drawing<'_>,
    ) -> Result<(), ExportError> {
        self.charts += 1;
        let name = format!("ppt/charts/chart{}.xml", self.charts);
        let workbook = format!("ppt/embeddings/Workbook{}.xlsx", self.charts);
        self.package
            .bytes(workbook.clone(), chart.sheet.workbook()?);
        let data = self.package.relate(&name, "package", &workbook);
        self.package
            .xml(name.clone(), CHART, &chart.part(Some(&data)));
        let relation = self.package.relate(part, "chart", &name);
        let id = drawing.id();
        let place = drawing.place(&chart.frame, 0.0).replace("a:xfrm", "p:xfrm");
        drawing.put(format_args!(
            "<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id=\"{id}\" name=\"{} {id}\" descr=\"{}\"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>{place}\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"{relation}\"/></a:graphicData></a:graphic></p:graphicFrame>",
            escaped(&self.deck.locale.text("export-shape-chart")),
            escaped(&scene.description)
        ));
        Ok(())
    }

    fn notes(&mut self, slide: &str, number: usize, notes: &str) {
        let part = format!("ppt/notesSlides/notesSlide{number}.xml");
        let lines: Vec<String> = notes.lines().map(str::to_owned).collect();
        let lines: Vec<&String> = lines.iter().collect();
        let body = format!(
            "<p:notes {SPACES}><p:cSld><p:spTree>{ROOT}\
             <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image 2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
             {}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
            filled(3, "body", Some(3), &lines)
        );
        self.package.xml(part.clone(), NOTES, &body);
        self.package
            .relate(&part, "notesMaster", "ppt/notesMasters/notesMaster1.xml");
        self.package.relate(&part, "slide", slide);
        self.package.relate(slide, "notesSlide", &part);
    }

    fn presentation(&mut self, [master, notes]: &[String; 2], slides: &str) {
        let width = self.deck.shape.width().round();
        let height = (7.5 * EMU_PER_INCH).round();
        let kind = match self.deck.shape {
            SlideShape::Wide => "",
            SlideShape::Standard => " type=\"screen4x3\"",
        };
        let language = self.deck.locale.language().code();
        let body = format!(
            "<p:presentation {SPACES} saveSubsetFonts=\"1\"><p:sldMasterIdLst><p:sldMasterId id=\"2147483648\" r:id=\"{master}\"/></p:sldMasterIdLst>\
             <p:notesMasterIdLst><p:notesMasterId r:id=\"{notes}\"/></p:notesMasterIdLst><p:sldIdLst>{slides}</p:sldIdLst>\
             <p:sldSz cx=\"{width}\" cy=\"{height}\"{kind}/><p:notesSz cx=\"6858000\" cy=\"9144000\"/>\
             <p:defaultTextStyle><a:defPPr><a:defRPr lang=\"{language}\"/></a:defPPr><a:lvl1pPr marL=\"0\" algn=\"l\" defTabSz=\"914400\"><a:defRPr sz=\"1200\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>"
        );
        self.package.xml("ppt/presentation.xml", MAIN, &body);
        self.package
            .relate("", "officeDocument", "ppt/presentation.xml");
    }

    fn properties(&mut self) {
        let core = format!(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
             <dc:title>{}</dc:title><dc:creator>Folioscope</dc:creator><dc:language>{}</dc:language></cp:coreProperties>",
            escaped(self.deck.title),
            self.deck.locale.language().code()
        );
        self.package.xml(
            "docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
            &core,
        );
        self.package.relate(
            "",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
            "docProps/core.xml",
        );
        self.package.xml(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Folioscope</Application></Properties>",
        );
        self.package
            .relate("", "extended-properties", "docProps/app.xml");
    }
}

/// The finding as long as two lines of the title's place hold it.
fn fitting_title(scene: &Scene, width: f32) -> String {
    let long = text_width(&scene.title, 24.0, Weight::SemiBold) <= 2.0 * width * 0.95;
    if long {
        scene.title.clone()
    } else {
        scene.short_title.clone()
    }
}

/// From bubbles to names that had to move.
fn leaders(placed: &[Placed], palette: &Palette) -> Vec<Shape> {
    let stroke = crate::chart::Stroke {
        width: 1.0,
        color: palette.text_faint,
        dash: None,
    };
    placed
        .iter()
        .filter_map(|label| label.leader)
        .map(|(from, to)| Shape::Line {
            points: vec![from, to],
            stroke,
        })
        .collect()
}

/// A placeholder of the layout, filled with paragraphs.
fn filled(id: u32, kind: &str, index: Option<u32>, lines: &[&String]) -> String {
    let place = index.map_or_else(String::new, |index| format!(" idx=\"{index}\""));
    let paragraphs: String = lines
        .iter()
        .map(|line| {
            if line.is_empty() {
                "<a:p><a:endParaRPr dirty=\"0\"/></a:p>".to_owned()
            } else {
                format!(
                    "<a:p><a:r><a:rPr dirty=\"0\"/><a:t>{}</a:t></a:r></a:p>",
                    escaped(line)
                )
            }
        })
        .collect();
    let paragraphs = if paragraphs.is_empty() {
        "<a:p><a:endParaRPr dirty=\"0\"/></a:p>".to_owned()
    } else {
        paragraphs
    };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{kind}\"{place}/></p:nvPr></p:nvSpPr>\
         <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>{paragraphs}</p:txBody></p:sp>",
        match kind {
            "title" | "ctrTitle" => "Title",
            _ => "Text",
        }
    )
}

/// The number of the slide, in its place.
fn numbered(id: u32) -> String {
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Slide number {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"4\"/></p:nvPr></p:nvSpPr>\
         <p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>{}<a:endParaRPr/></a:p></p:txBody></p:sp>",
        number_field()
    )
}
