//! Where things stand on a page and on the screen: margins, title, footer, and the plot's place.
//!
//! A page is laid out at 1280×800 points or less; a larger one is the same page scaled, so that type grows with it.

pub use super::parts::Parts;
use super::pen::{
    BODY, FIGURE, HEADING, SMALL, TITLE, fit, hairline, point, rect, regular, strong, text_width,
    wrap,
};
use super::words::dotted;
use super::{
    Align, Brief, Frame, Palette, Point, Rect, Scene, SceneFigure, Shape, SlideWords, Weight,
};
use crate::locale::{Arg, Locale};

/// Width of a page laid out at its own size.
const PAGE_WIDTH: f32 = 1280.0;
/// Its height.
const PAGE_HEIGHT: f32 = 800.0;

/// The column beside the plot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// None: the plot takes the whole width.
    None,
    /// 232 points: a table and legends.
    Narrow,
    /// 352 points: tables with two figures, bars, advice.
    Wide,
}

/// The places of a picture, in points before scaling.
#[derive(Clone, Copy, Debug)]
pub struct Layout {
    /// Width and height before scaling.
    pub size: Point,
    /// Points of the scene per point of the layout.
    pub scale: f32,
    /// The plot.
    pub plot: Rect,
    /// The column beside it, on pages wide enough for one.
    pub side: Option<Rect>,
    /// Left and right margin.
    pub margin: f32,
    /// Points left of the plot for tick labels and the y axis's title.
    pub gutter: f32,
    /// A small page: title 18, subtitle 13.
    pub small: bool,
    page: bool,
}

impl Layout {
    /// The places for a brief.
    pub fn new(brief: &Brief<'_>, side: Side) -> Self {
        let (width, height) = (finite(brief.size.x, 480.0), finite(brief.size.y, 320.0));
        if brief.frame == Frame::Screen {
            return Self::screen(width, height);
        }
        let scale = (width / PAGE_WIDTH).min(height / PAGE_HEIGHT).max(1.0);
        let size = point(width / scale, height / scale);
        let small = size.x < 900.0 || size.y < 600.0;
        let margin = if small { 24.0 } else { 48.0 };
        let (top, bottom) = if small { (104.0, 84.0) } else { (144.0, 114.0) };
        let column = match side {
            _ if small || !brief.has_key_figures() => 0.0,
            Side::None => 0.0,
            Side::Narrow => 232.0,
            Side::Wide => 352.0,
        };
        let gutter = 48.0;
        let right = size.x - margin;
        let plot_right = if column > 0.0 {
            right - column - if side == Side::Wide { 40.0 } else { 32.0 }
        } else {
            right
        };
        Self {
            size,
            scale,
            plot: rect(margin + gutter, top, plot_right, size.y - bottom),
            side: (column > 0.0).then(|| rect(right - column, top, right, size.y - 64.0)),
            margin,
            gutter,
            small,
            page: true,
        }
    }

    fn screen(width: f32, height: f32) -> Self {
        let gutter = 48.0;
        Self {
            size: point(width, height),
            scale: 1.0,
            plot: rect(gutter, 30.0, width - 24.0, height - 46.0),
            side: None,
            margin: 0.0,
            gutter,
            small: width < 560.0 || height < 360.0,
            page: false,
        }
    }

    /// Whether the picture is a page.
    pub fn is_page(&self) -> bool {
        self.page
    }

    /// The width between the margins.
    pub fn width(&self) -> f32 {
        self.size.x - 2.0 * self.margin
    }
}

fn finite(length: f32, least: f32) -> f32 {
    if length.is_finite() {
        length.clamp(least, 1e5)
    } else {
        least
    }
}

/// The scene of a chart: on a page with title, subtitle and footer around it.
pub fn finish(brief: &Brief<'_>, layout: &Layout, mut parts: Parts) -> Scene {
    let mut shapes = Vec::new();
    if let Some(slide) = &brief.slide {
        put_words(&mut parts, slide);
    }
    if !brief.has_limits() {
        for panel in &mut parts.panels {
            panel.handles.clear();
        }
    }
    if layout.page {
        let number = brief.slide.map_or(0, |slide| slide.number);
        shapes = page_shapes(layout, &parts, brief.palette, number);
    }
    let heading = shapes.len();
    shapes.extend(parts.shapes);
    Scene {
        size: point(layout.size.x * layout.scale, layout.size.y * layout.scale),
        scale: layout.scale,
        title: parts.title,
        short_title: parts.short_title,
        subtitle: parts.subtitle,
        footer: parts.footer,
        panels: parts.panels,
        heading,
        shapes,
        figures: parts.figures,
        named: parts.named,
        description: parts.description,
        table: parts.table,
        cross: parts.cross,
    }
}

/// A slide's own words in place of the chart's: the takeaway takes the subtitle's place, the measure moves to the footer.
fn put_words(parts: &mut Parts, slide: &SlideWords<'_>) {
    if let Some(title) = slide.title {
        title.clone_into(&mut parts.title);
        title.clone_into(&mut parts.short_title);
    }
    let measure = if slide.takeaway.is_empty() {
        String::new()
    } else {
        std::mem::replace(&mut parts.subtitle, slide.takeaway.to_owned())
    };
    parts.footer = if slide.source {
        let (source, shown) = std::mem::take(&mut parts.footer);
        (dotted([&*measure, &*source]), shown)
    } else {
        (measure, String::new())
    };
}

fn page_shapes(layout: &Layout, parts: &Parts, palette: &Palette, number: usize) -> Vec<Shape> {
    let (left, mut right) = (layout.margin, layout.size.x - layout.margin);
    let mut shapes = title_shapes(layout, parts, palette);
    let (size, base) = if layout.small {
        (BODY, 64.0)
    } else {
        (HEADING, 88.0)
    };
    let subtitle = fit(&parts.subtitle, layout.width(), size, Weight::Regular);
    let at = point(left, base);
    shapes.push(regular(at, Align::Start, subtitle, size, palette.text_soft));
    let (rule, base) = if layout.small {
        (layout.size.y - 30.0, layout.size.y - 12.0)
    } else {
        (layout.size.y - 48.0, layout.size.y - 26.0)
    };
    shapes.push(hairline(left, right, rule, palette.hairline));
    let (source, shown) = &parts.footer;
    let faint = palette.text_faint;
    if number > 0 {
        let number = number.to_string();
        let width = text_width(&number, SMALL, Weight::SemiBold);
        let at = point(right, base);
        shapes.push(strong(at, Align::End, number, SMALL, palette.text_soft));
        right -= width + 24.0;
    }
    let width = right - left;
    // The count is never cut: what was left out must be said; the source takes a second line, and gives way on small pages.
    let shown = fit(shown, width, SMALL, Weight::Regular);
    let room = width - text_width(&shown, SMALL, Weight::Regular) - 24.0;
    let mut lines = match room > 60.0 {
        true => wrap(source, room, SMALL, Weight::Regular),
        false if layout.small || source.is_empty() => Vec::new(),
        false => vec![String::new(), source.clone()],
    };
    let two = lines.len() > 1 && !layout.small;
    if lines.len() > 1 {
        let rest = lines.split_off(1).join(" ");
        match two {
            true => lines.push(fit(&rest, width, SMALL, Weight::Regular)),
            false => lines = vec![fit(source, room, SMALL, Weight::Regular)],
        }
    }
    let base = if two { base - 5.0 } else { base };
    shapes.push(regular(point(right, base), Align::End, shown, SMALL, faint));
    for (row, text) in lines
        .into_iter()
        .enumerate()
        .filter(|(_, text)| !text.is_empty())
    {
        let at = point(left, base + 16.0 * row as f32);
        shapes.push(regular(at, Align::Start, text, SMALL, faint));
    }
    shapes
}

fn title_shapes(layout: &Layout, parts: &Parts, palette: &Palette) -> Vec<Shape> {
    let width = layout.width();
    let (size, base) = if layout.small {
        (FIGURE, 40.0)
    } else {
        (TITLE, 60.0)
    };
    let fits = |text: &str, size: f32| text_width(text, size, Weight::SemiBold) <= width;
    let at = |y: f32| point(layout.margin, y);
    for title in [&parts.title, &parts.short_title] {
        if fits(title, size) {
            return vec![strong(
                at(base),
                Align::Start,
                title.clone(),
                size,
                palette.text,
            )];
        }
    }
    let size = if layout.small { HEADING } else { FIGURE };
    let mut lines = wrap(&parts.short_title, width, size, Weight::SemiBold);
    if lines.len() > 2 {
        let rest = lines.split_off(1).join(" ");
        lines.push(fit(&rest, width, size, Weight::SemiBold));
    }
    let step = size * 1.3;
    let first = base - step * (lines.len().saturating_sub(1)) as f32;
    lines
        .into_iter()
        .enumerate()
        .map(|(row, line)| {
            let y = first + 2.0 + step * row as f32;
            strong(at(y), Align::Start, line, size, palette.text)
        })
        .collect()
}

/// A picture in the layers it is drawn in.
#[derive(Clone, Debug, Default)]
pub struct Layers {
    /// Canvas, and plots with labels and limits.
    pub ground: Vec<Shape>,
    /// Title, subtitle and footer; nothing where the picture is no page.
    pub heading: Vec<Shape>,
    /// Everything else: key figures, legends, the column beside the plot.
    pub around: Vec<Shape>,
}

impl Scene {
    /// The whole picture in its home view, in points of its size: canvas, plots with labels and limits, and everything
    /// around them. What every exporter writes.
    pub fn shapes(&self, palette: &Palette, locale: &Locale) -> Vec<Shape> {
        let layers = self.layers(palette, locale);
        [layers.ground, layers.heading, layers.around].concat()
    }

    /// The same picture in the layers it is drawn in, for formats that say what is a heading and what a figure.
    pub fn layers(&self, palette: &Palette, locale: &Locale) -> Layers {
        let mut ground = vec![Shape::Rect {
            rect: rect(0.0, 0.0, self.size.x / self.scale, self.size.y / self.scale),
            radius: 0.0,
            fill: Some(palette.canvas),
            stroke: None,
        }];
        let mut named = 0;
        for panel in &self.panels {
            let (view, area) = (panel.home(), panel.area);
            ground.extend(panel.shapes(&view, area, palette, locale));
            let placed = panel.place_labels(&view, area);
            named += placed.len();
            ground.extend(panel.label_shapes(&placed, palette));
            ground.extend(panel.handle_shapes(&view, area, palette));
        }
        let (heading, around) = self.shapes.split_at(self.heading.min(self.shapes.len()));
        let mut layers = Layers {
            ground,
            heading: heading.to_vec(),
            around: around.to_vec(),
        };
        let note = self.named_shapes(named, palette, locale);
        layers.around.extend(note);
        if self.scale != 1.0 {
            for layer in [&mut layers.ground, &mut layers.heading, &mut layers.around] {
                layer.iter_mut().for_each(|shape| shape.scale(self.scale));
            }
        }
        layers
    }

    /// "31 of 40 are named", once labels are placed; nothing where all are.
    pub fn named_shapes(&self, named: usize, palette: &Palette, locale: &Locale) -> Vec<Shape> {
        let Some(note) = self.named.as_ref().filter(|note| named < note.shown) else {
            return Vec::new();
        };
        let text = locale.text_with(
            note.key,
            &[
                ("named", Arg::from(named)),
                ("shown", Arg::from(note.shown)),
            ],
        );
        wrap(&text, note.width, SMALL, Weight::Regular)
            .into_iter()
            .enumerate()
            .map(|(row, line)| {
                let at = point(note.at.x, note.at.y + 18.0 * row as f32);
                regular(at, Align::Start, line, SMALL, palette.text_soft)
            })
            .collect()
    }
}

/// Width and height of a card of these rows.
pub fn card_size(rows: &[(String, String)], least: f32) -> Point {
    let row = |(name, figure): &(String, String)| {
        text_width(name, BODY, Weight::Regular)
            + text_width(figure, HEADING, Weight::SemiBold)
            + 33.0
    };
    point(
        rows.iter().map(row).fold(least, f32::max),
        28.0 * rows.len() as f32 + 10.0,
    )
}

/// The rows of a [`card`] that lies there, as figures that can be asked what they mean.
pub fn card_figures(rows: &[(String, String)], bounds: Rect) -> Vec<SceneFigure> {
    let figure = |(row, (name, value)): (usize, &(String, String))| SceneFigure {
        area: Rect {
            top: bounds.top + 5.0 + 28.0 * row as f32,
            bottom: bounds.top + 33.0 + 28.0 * row as f32,
            ..bounds
        },
        name: name.clone(),
        value: value.clone(),
        rows: None,
    };
    rows.iter().enumerate().map(figure).collect()
}

/// A card over the plot: key figures in the corner a curve never enters, at least `least` wide. Returns what it covers.
pub fn card(
    rows: &[(String, String)],
    right: f32,
    bottom: f32,
    least: f32,
    palette: &Palette,
) -> (Rect, Vec<Shape>) {
    let Point {
        x: width,
        y: height,
    } = card_size(rows, least);
    let bounds = rect(right - width, bottom - height, right, bottom);
    let mut shapes = vec![Shape::Rect {
        rect: bounds,
        radius: 4.0,
        fill: Some(palette.canvas),
        stroke: None,
    }];
    for (row, (name, figure)) in rows.iter().enumerate() {
        let base = bounds.top + 24.0 + 28.0 * row as f32;
        let (left, right) = (bounds.left + 10.0, bounds.right - 10.0);
        let room = width - 32.0 - text_width(figure, HEADING, Weight::SemiBold);
        let name = fit(name, room, BODY, Weight::Regular);
        shapes.push(regular(
            point(left, base),
            Align::Start,
            name,
            BODY,
            palette.text_soft,
        ));
        let figure = figure.clone();
        shapes.push(strong(
            point(right, base),
            Align::End,
            figure,
            HEADING,
            palette.text,
        ));
        if row + 1 < rows.len() {
            shapes.push(hairline(left, right, base + 9.0, palette.hairline));
        }
    }
    (bounds, shapes)
}
