//! Slides one by one: texts into the layout's places, charts as Office's own, grids as tables, the rest as shapes.

use super::agenda;
use super::company::Layout;
use super::drawing::Drawing;
use super::grid_table::GridTable;
use super::package::Package;
use super::text_table::{TableStyle, TextTable};
use super::theme::{LayoutKind, ROOT, SHOWN, SOURCE, SPACES, SUBTITLE};
use super::titles::{kind_of, title_place, title_size};
use super::words::{Look, boxed, filled, fits, fitting_list, numbered, paragraphs};
use super::xml::{Ink, escaped};
use super::{AxisStyle, Deck, Native, Slide, SlideContent, native};
use crate::chart::pen::{fit, text_width, wrap};
use crate::chart::{Palette, Panel, Placed, Rect, Scene, Shape, Stroke, Weight};
use crate::export::ExportError;
use crate::locale::{Arg, Language};

const SLIDE: &str = "application/vnd.openxmlformats-officedocument.presentationml.slide+xml";
const NOTES: &str = "application/vnd.openxmlformats-officedocument.presentationml.notesSlide+xml";
const CHART: &str = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/// Left and right of a chart's page, in points.
const MARGIN: f32 = 48.0;

/// A deck while it is written.
pub struct Writer<'a> {
    deck: &'a Deck<'a>,
    package: Package,
    /// Elements of the presentation that name the slides.
    ids: String,
    /// Slides written.
    count: usize,
    charts: usize,
    /// The number of the first slide of each of the deck's.
    starts: Vec<usize>,
    /// Size of the titles of charts, lists and tables, and of covers and sections.
    titles: [i64; 4],
    /// The place of a chart's page.
    page: Ink,
}

impl<'a> Writer<'a> {
    /// A deck of which nothing but its masters is written.
    pub fn new(deck: &'a Deck<'a>, package: Package) -> Self {
        let mut starts = Vec::with_capacity(deck.slides.len());
        let mut next = 1;
        for slide in deck.slides {
            starts.push(next);
            next += match &slide.content {
                SlideContent::Table { table, .. } => {
                    let area = deck.ground.layout(LayoutKind::Chart).area;
                    table.pages(area, deck.ground.ink()).len()
                }
                _ => 1,
            };
        }
        Self {
            titles: LayoutKind::ALL.map(|kind| title_size(deck, kind)),
            page: deck.ground.page_ink(),
            deck,
            package,
            ids: String::new(),
            count: 0,
            charts: 0,
            starts,
        }
    }

    /// The parts, and the elements of the presentation that name the slides.
    pub fn finish(self) -> (Package, String) {
        (self.package, self.ids)
    }

    /// Writes a slide, or the several that a table needs.
    ///
    /// # Errors
    /// A chart's workbook cannot be written.
    pub fn slide(&mut self, slide: &Slide<'_>) -> Result<(), ExportError> {
        if let SlideContent::Table { title, table } = &slide.content {
            self.table(title, table, slide.notes);
            return Ok(());
        }
        let part = self.next_part();
        let kind = kind_of(&slide.content);
        let ink = self.deck.ground.ink().clone();
        let mut drawing = Drawing::new(&ink);
        match &slide.content {
            SlideContent::Cover {
                title,
                subtitle: text,
            }
            | SlideContent::Section { title, text } => {
                self.cover(&mut drawing, kind, title, text);
            }
            SlideContent::Agenda { title, parts } => {
                let links: Vec<Option<String>> = parts
                    .iter()
                    .map(|(_, at)| {
                        let number = at.and_then(|at| self.starts.get(at))?;
                        Some(self.package.relate(&part, "slide", &slide_part(*number)))
                    })
                    .collect();
                self.plate(&mut drawing, LayoutKind::List);
                self.title(&mut drawing, LayoutKind::List, title);
                let lines: Vec<(&str, Option<String>)> = (parts.iter().zip(links))
                    .map(|((text, _), link)| (text.as_str(), link))
                    .collect();
                let style = TableStyle {
                    ink: &ink,
                    palette: self.palette(),
                    language: self.language(),
                };
                let area = self.layout(kind).area;
                agenda::draw(&mut drawing, area, &lines, &style);
            }
            SlideContent::List { title, lines } => {
                let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                self.list(&mut drawing, title, &lines);
            }
            SlideContent::Chart(scene) => {
                let xml = self.chart(&part, scene)?;
                self.close(&part, kind, &xml, slide.notes);
                return Ok(());
            }
            SlideContent::Table { .. } => {}
        }
        self.foot(&mut drawing, kind);
        let xml = std::mem::take(&mut drawing.xml);
        self.close(&part, kind, &xml, slide.notes);
        Ok(())
    }

    fn next_part(&mut self) -> String {
        self.count += 1;
        slide_part(self.count)
    }

    /// Adds the slide's part with its notes.
    fn close(&mut self, part: &str, kind: LayoutKind, shapes: &str, notes: &str) {
        let layout = &self.deck.ground.layout(kind).part;
        self.package.relate(part, "slideLayout", layout);
        if !notes.is_empty() {
            self.notes(part, notes);
        }
        let body = format!(
            "<p:sld {SPACES}><p:cSld><p:spTree>{ROOT}{shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>"
        );
        self.package.xml(part, SLIDE, &body);
        let id = self.package.relate(super::PRESENTATION, "slide", part);
        let number = 255 + self.count;
        self.ids
            .push_str(&format!("<p:sldId id=\"{number}\" r:id=\"{id}\"/>"));
    }

    fn language(&self) -> Language {
        self.deck.locale.language()
    }

    fn layout(&self, kind: LayoutKind) -> &'a Layout {
        self.deck.ground.layout(kind)
    }

    /// The title in its place, all titles of a kind in one size.
    fn title(&self, drawing: &mut Drawing<'_>, kind: LayoutKind, title: &str) {
        let id = drawing.id();
        let size = self.titles[kind as usize];
        let named = (id, "Title");
        let xml = match &self.layout(kind).title {
            Some(place) => {
                let look = Look {
                    size: (size < place.size).then_some(size),
                    fill: place.fill.clone(),
                    ..Look::default()
                };
                let body = paragraphs(&[title], &look, self.language());
                let at = self.layout(kind).title_at;
                filled(named, &place.tag(), at, &body)
            }
            None => {
                let palette = self.deck.ground.palette();
                let look = Look {
                    size: Some(size),
                    ..Look::plain(self.deck.ground.ink(), 24.0, true, palette.text)
                };
                let body = paragraphs(&[title], &look, self.language());
                boxed(named, self.deck.ground.title_room(), "b", &body)
            }
        };
        drawing.xml.push_str(&xml);
    }

    /// The ground of a chart where the template's own would show through.
    fn plate(&self, drawing: &mut Drawing<'_>, kind: LayoutKind) {
        let Some([left, top, width, height]) = self.deck.ground.plate(kind) else {
            return;
        };
        let id = drawing.id();
        let fill = (self.deck.ground.ink()).fill(Some(self.palette().canvas.fade(0.92)));
        let name = escaped(&self.deck.locale.text("export-shape-ground"));
        drawing.put(format_args!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>\
             <p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>{fill}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>"
        ));
    }

    /// A title and what stands below it, on a cover or at the start of a part.
    fn cover(&self, drawing: &mut Drawing<'_>, kind: LayoutKind, title: &str, subtitle: &str) {
        self.title(drawing, kind, title);
        if subtitle.is_empty() {
            return;
        }
        let layout = self.layout(kind);
        let lines: Vec<&str> = subtitle.lines().collect();
        let id = drawing.id();
        if let Some(place) = layout.subtitle.as_ref().or(layout.body.as_ref()) {
            let look = Look {
                fill: place.fill.clone(),
                ..Look::default()
            };
            let body = paragraphs(&lines, &look, self.language());
            drawing
                .xml
                .push_str(&filled((id, "Subtitle"), &place.tag(), None, &body));
            return;
        }
        let ground = self.deck.ground;
        let look = Look::plain(ground.ink(), 18.0, false, ground.palette().text_soft);
        let body = paragraphs(&lines, &look, self.language());
        let [left, top, width, height] =
            (layout.title.as_ref()).map_or_else(|| ground.title_room(), |title| title.bounds);
        let below = [left, top + height * 11 / 10, width, height];
        drawing
            .xml
            .push_str(&boxed((id, "Subtitle"), below, "t", &body));
    }

    fn list(&self, drawing: &mut Drawing<'_>, title: &str, lines: &[&str]) {
        let kind = LayoutKind::List;
        self.title(drawing, kind, title);
        let id = drawing.id();
        let layout = self.layout(kind);
        let xml = match &layout.body {
            Some(place) => {
                let size = fitting_list(lines, place);
                let look = Look {
                    size: (size < place.size).then_some(size),
                    fill: place.fill.clone(),
                    ..Look::default()
                };
                let body = paragraphs(lines, &look, self.language());
                filled((id, "Text"), &place.tag(), None, &body)
            }
            None => {
                let ground = self.deck.ground;
                let look = Look::plain(ground.ink(), 18.0, false, ground.palette().text);
                let body = paragraphs(lines, &look, self.language());
                boxed((id, "Text"), layout.area, "t", &body)
            }
        };
        drawing.xml.push_str(&xml);
    }

    /// The number of the slide and the template's own words at the foot, where the layout has places for them.
    fn foot(&self, drawing: &mut Drawing<'_>, kind: LayoutKind) {
        let layout = self.layout(kind);
        if let Some(place) = &layout.footer {
            let body = paragraphs(&[place.words.as_str()], &Look::default(), self.language());
            let id = drawing.id();
            drawing
                .xml
                .push_str(&filled((id, "Footer"), &place.tag(), None, &body));
        }
        if let Some(place) = &layout.number {
            let id = drawing.id();
            drawing.xml.push_str(&numbered(id, &place.tag()));
        }
    }

    fn table(&mut self, title: &str, table: &TextTable, notes: &str) {
        let ink = self.deck.ground.ink().clone();
        let kind = LayoutKind::Chart;
        let area = self.layout(kind).area;
        let pages = table.pages(area, &ink);
        let count = pages.len();
        for (at, rows) in pages.into_iter().enumerate() {
            let part = self.next_part();
            let mut drawing = Drawing::new(&ink);
            let title = match count {
                1 => title.to_owned(),
                _ => self.deck.locale.text_with(
                    "deck-title-part",
                    &[
                        ("title", title.into()),
                        ("part", Arg::from(at + 1)),
                        ("parts", Arg::from(count)),
                    ],
                ),
            };
            self.plate(&mut drawing, LayoutKind::Chart);
            self.title(&mut drawing, kind, &title);
            let style = TableStyle {
                ink: &ink,
                palette: self.deck.ground.palette(),
                language: self.language(),
            };
            let name = self.deck.locale.text("deck-shape-table");
            let id = drawing.id();
            let frame = table.frame((id, &name), area, rows, &style);
            drawing.xml.push_str(&frame);
            self.foot(&mut drawing, kind);
            let xml = std::mem::take(&mut drawing.xml);
            self.close(&part, kind, &xml, if at == 0 { notes } else { "" });
        }
    }

    /// The shapes of a chart's slide: texts in their places, panels, and what stands around them.
    fn chart(&mut self, part: &str, scene: &Scene) -> Result<String, ExportError> {
        let ink = self.page.clone();
        let mut drawing = Drawing::new(&ink);
        let kind = LayoutKind::Chart;
        let title = self.chart_title(scene);
        self.plate(&mut drawing, LayoutKind::Chart);
        self.title(&mut drawing, kind, &title);
        self.subtitle(scene, &mut drawing);
        self.source(scene, &mut drawing);
        self.foot(&mut drawing, kind);
        let mut named = 0;
        for panel in &scene.panels {
            named += self.panel(part, panel, scene, &mut drawing)?;
        }
        let around = scene.shapes.get(scene.heading..).unwrap_or_default();
        drawing.group(&self.deck.locale.text("export-shape-side"), around);
        let note = scene.named_shapes(named, self.palette(), self.deck.locale);
        drawing.group(&self.deck.locale.text("export-shape-notes"), &note);
        Ok(drawing.xml)
    }

    fn palette(&self) -> &'a Palette {
        self.deck.ground.palette()
    }

    /// The finding as long as the title's place holds it.
    fn chart_title(&self, scene: &Scene) -> String {
        let kind = LayoutKind::Chart;
        let place = title_place(self.deck, kind);
        if fits(
            &scene.title,
            &place,
            self.titles[kind as usize],
            Weight::SemiBold,
        ) {
            scene.title.clone()
        } else {
            scene.short_title.clone()
        }
    }

    /// The line below the title; a long one takes two smaller lines.
    fn subtitle(&self, scene: &Scene, drawing: &mut Drawing<'_>) {
        if scene.subtitle.is_empty() {
            return;
        }
        let width = self.deck.ground.page().x - 2.0 * MARGIN;
        let narrow = width / 1.08;
        let long = text_width(&scene.subtitle, 15.0, Weight::Regular) > narrow;
        let (size, lines) = if long {
            let mut lines = wrap(&scene.subtitle, narrow, 13.0, Weight::Regular);
            if lines.len() > 2 {
                let rest = lines.split_off(1).join(" ");
                lines.push(fit(&rest, narrow, 13.0, Weight::Regular));
            }
            (13.0, lines)
        } else {
            (15.0, vec![scene.subtitle.clone()])
        };
        let bounds = Rect {
            left: MARGIN,
            top: 72.0,
            right: MARGIN + width,
            bottom: if long { 106.0 } else { 96.0 },
        };
        let text = lines.join(" ");
        let xml = self.line(
            (drawing.id(), "Subtitle"),
            SUBTITLE,
            &text,
            size,
            bounds,
            "t",
            "l",
        );
        drawing.xml.push_str(&xml);
    }

    /// Source and count below the rule, each on two lines where one is short; the count comes first, but leaves room for the
    /// source.
    fn source(&self, scene: &Scene, drawing: &mut Drawing<'_>) {
        let page = self.deck.ground.page();
        // The slide's number stands to the right on our own layouts.
        let beside = if self.deck.ground.is_company() {
            0.0
        } else {
            44.0
        };
        let (left, right) = (MARGIN, page.x - MARGIN - beside);
        let (source, shown) = &scene.footer;
        let wanted = |text: &str| text_width(text, 12.0, Weight::Regular) * 1.1 + 4.0;
        let middle = if shown.is_empty() {
            right
        } else {
            let least = (wanted(source) + 12.0).min(0.36 * (right - left));
            (right - wanted(shown)).max(left + least)
        };
        for (name, index, text, from, to, align) in [
            ("Source", SOURCE, source, left, middle - 12.0, "l"),
            ("Count", SHOWN, shown, middle, right, "r"),
        ] {
            if text.is_empty() || to - from < 60.0 {
                continue;
            }
            let room = (to - from) / 1.1;
            let lines = text_width(text, 12.0, Weight::Regular) / room;
            let long = lines > 1.0;
            let size = if long && lines > 1.9 { 10.5 } else { 12.0 };
            let bounds = Rect {
                left: from,
                top: page.y - if long { 46.0 } else { 42.0 },
                right: to,
                bottom: page.y - if long { 14.0 } else { 18.0 },
            };
            let text = match long {
                true => fit(text, 1.9 * room, size, Weight::Regular),
                false => text.clone(),
            };
            let named = (drawing.id(), name);
            let xml = self.line(named, index, &text, size, bounds, "ctr", align);
            drawing.xml.push_str(&xml);
        }
    }

    /// A line of a chart's page: in its placeholder on our own layout, else in a box.
    #[allow(clippy::too_many_arguments, reason = "a place, a text and its look")]
    fn line(
        &self,
        named: (u32, &str),
        index: u32,
        text: &str,
        size: f32,
        bounds: Rect,
        anchor: &str,
        align: &'static str,
    ) -> String {
        let ink = &self.page;
        let place = [
            ink.x(bounds.left),
            ink.y(bounds.top),
            ink.length(bounds.width()),
            ink.length(bounds.height()),
        ];
        if self.deck.ground.is_company() {
            let look = Look {
                align: Some(align),
                ..Look::plain(ink, size, false, self.palette().text_soft)
            };
            let body = paragraphs(&[text], &look, self.language());
            return boxed(named, place, anchor, &body);
        }
        let usual = if index == SUBTITLE { 15.0 } else { 12.0 };
        let look = Look {
            size: (size < usual).then(|| ink.type_size(size)),
            ..Look::default()
        };
        let body = paragraphs(&[text], &look, self.language());
        let tag = format!("<p:ph type=\"body\" idx=\"{index}\"/>");
        filled(named, &tag, Some(place), &body)
    }

    /// A panel, as a chart or table where it can be one; answers how many names found a place.
    fn panel(
        &mut self,
        part: &str,
        panel: &Panel,
        scene: &Scene,
        drawing: &mut Drawing<'_>,
    ) -> Result<usize, ExportError> {
        let (palette, locale) = (self.palette(), self.deck.locale);
        let view = panel.home();
        let placed = panel.place_labels(&view, panel.area);
        let (ground, notes) = (
            locale.text("export-shape-ground"),
            locale.text("export-shape-notes"),
        );
        let shapes = |panel: &Panel| panel.shapes(&view, panel.area, palette, locale);
        let mut over = Vec::new();
        if let Some(table) = GridTable::of(panel) {
            let (below, above) = table.rest();
            drawing.group(&ground, &shapes(&below));
            let name = locale.text("deck-shape-table");
            let ink = self.page.clone();
            let named = (name.as_str(), scene.description.as_str());
            table.draw(drawing, named, &ink, palette, locale);
            over.extend(shapes(&above));
            over.extend(panel.label_shapes(&placed, palette));
            over.extend(panel.handle_shapes(&view, panel.area, palette));
            drawing.group(&notes, &over);
            return Ok(placed.len());
        }
        let style = AxisStyle {
            ink: &self.page.clone(),
            palette,
            locale,
        };
        let chart = native(panel, &placed, scene, &style, "Data");
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

    fn notes(&mut self, slide: &str, notes: &str) {
        let (master, index) = self.deck.ground.notes();
        let part = format!("ppt/notesSlides/notesSlide{}.xml", self.count);
        let lines: Vec<&str> = notes.lines().collect();
        let body = paragraphs(&lines, &Look::default(), self.language());
        let tag = format!("<p:ph type=\"body\" idx=\"{index}\"/>");
        let body = format!(
            "<p:notes {SPACES}><p:cSld><p:spTree>{ROOT}\
             <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image 2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>\
             {}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>",
            filled((3, "Notes"), &tag, None, &body)
        );
        self.package.xml(part.clone(), NOTES, &body);
        self.package.relate(&part, "notesMaster", &master);
        self.package.relate(&part, "slide", slide);
        self.package.relate(slide, "notesSlide", &part);
    }
}

fn slide_part(number: usize) -> String {
    format!("ppt/slides/slide{number}.xml")
}

/// From bubbles to names that had to move.
fn leaders(placed: &[Placed], palette: &Palette) -> Vec<Shape> {
    let stroke = Stroke {
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
