//! SVG: text stays text, named by family, with its width written beside it so that another font cannot break the layout.

use std::fmt::Write as _;

use super::markup::escaped;
use super::picture::{HALO, Picture, area_outline, dashes, is_drawable, is_point, ordered};
use crate::chart::text::{FAMILIES, Typeface};
use crate::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle, Weight};

/// The picture as a well-formed SVG 1.1 document.
pub(super) fn write(picture: &Picture<'_>) -> Vec<u8> {
    let mut page = Page::default();
    let (width, height) = (figure(picture.size.x), figure(picture.size.y));
    let families = FAMILIES.map(|family| format!("'{family}'")).join(", ");
    page.put(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
         role=\"img\" xml:lang=\"{}\" xml:space=\"preserve\" font-family=\"{families}, sans-serif\" \
         style=\"font-variant-numeric: tabular-nums\">",
        picture.language.code(),
    ));
    page.put(format_args!("<title>{}</title>", escaped(picture.title)));
    page.put(format_args!(
        "<desc>{}</desc>",
        escaped(picture.description)
    ));
    page.put(format_args!(
        "<rect width=\"{width}\" height=\"{height}\"{}/>",
        paint("fill", picture.background)
    ));
    for shape in picture.shapes {
        page.draw(shape);
    }
    page.out.push_str("</svg>\n");
    page.out.into_bytes()
}

#[derive(Default)]
struct Page {
    out: String,
    clips: usize,
}

impl Page {
    fn put(&mut self, element: std::fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = self.out.write_fmt(element);
        self.out.push('\n');
    }

    fn draw(&mut self, shape: &Shape) {
        if !is_drawable(shape) {
            return;
        }
        match shape {
            Shape::Rect {
                rect,
                radius,
                fill,
                stroke,
            } => self.rect(&ordered(rect), *radius, *fill, *stroke),
            Shape::Circle {
                center,
                radius,
                fill,
                stroke,
            } => self.put(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}{}/>",
                figure(center.x),
                figure(center.y),
                figure(*radius),
                optional_fill(*fill),
                optional_stroke(*stroke)
            )),
            Shape::Line { points, stroke } => self.put(format_args!(
                "<path d=\"{}\" fill=\"none\" stroke-linejoin=\"round\"{}/>",
                path(points.iter().copied()),
                optional_stroke(Some(*stroke))
            )),
            Shape::Polygon { points, fill } => self.put(format_args!(
                "<path d=\"{}Z\"{}/>",
                path(points.iter().copied()),
                paint("fill", *fill)
            )),
            Shape::Area { upper, lower, fill } => self.put(format_args!(
                "<path d=\"{}Z\"{}/>",
                path(area_outline(upper, lower)),
                paint("fill", *fill)
            )),
            Shape::Dots {
                centers,
                radius,
                fill,
            } => self.dots(centers, *radius, *fill),
            Shape::Text {
                at,
                align,
                text,
                style,
                angle,
            } => self.text(*at, *align, text, style, *angle),
            Shape::Clip { rect, shapes } => self.clip(&ordered(rect), shapes),
        }
    }

    fn rect(&mut self, rect: &Rect, radius: f32, fill: Option<Color>, stroke: Option<Stroke>) {
        let corner = if radius > 0.0 {
            format!(" rx=\"{}\"", figure(radius))
        } else {
            String::new()
        };
        self.put(format_args!(
            "<rect {}{corner}{}{}/>",
            place(rect),
            optional_fill(fill),
            optional_stroke(stroke)
        ));
    }

    fn dots(&mut self, centers: &[Point], radius: f32, fill: Color) {
        self.put(format_args!("<g{}>", paint("fill", fill)));
        let radius = figure(radius);
        for center in centers.iter().filter(|center| is_point(center)) {
            self.put(format_args!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\"/>",
                figure(center.x),
                figure(center.y)
            ));
        }
        self.put(format_args!("</g>"));
    }

    fn text(&mut self, at: Point, align: Align, text: &str, style: &TextStyle, angle: f32) {
        let width = Typeface::shared().measure(text, style.size, style.weight);
        let mut common = format!(
            "x=\"{}\" y=\"{}\" font-size=\"{}\" textLength=\"{}\"",
            figure(at.x),
            figure(at.y),
            figure(style.size),
            figure(width)
        );
        common.push_str(match style.weight {
            Weight::Regular => "",
            Weight::SemiBold => " font-weight=\"600\"",
        });
        common.push_str(match align {
            Align::Start => "",
            Align::Middle => " text-anchor=\"middle\"",
            Align::End => " text-anchor=\"end\"",
        });
        if angle != 0.0 {
            let _ = write!(
                common,
                " transform=\"rotate({} {} {})\"",
                figure(-angle),
                figure(at.x),
                figure(at.y)
            );
        }
        let words = escaped(text);
        if let Some(halo) = style.halo {
            // An element of its own: many programs draw a stroke over the fill, whatever paint-order says.
            self.put(format_args!(
                "<text {common} aria-hidden=\"true\" stroke-width=\"{}\" stroke-linejoin=\"round\"{}{}>{words}</text>",
                figure(HALO),
                paint("fill", halo),
                paint("stroke", halo)
            ));
        }
        self.put(format_args!(
            "<text {common}{}>{words}</text>",
            paint("fill", style.color)
        ));
    }

    fn clip(&mut self, rect: &Rect, shapes: &[Shape]) {
        self.clips += 1;
        let id = format!("clip-{}", self.clips);
        self.put(format_args!(
            "<clipPath id=\"{id}\"><rect {}/></clipPath>",
            place(rect)
        ));
        self.put(format_args!("<g clip-path=\"url(#{id})\">"));
        for shape in shapes {
            self.draw(shape);
        }
        self.put(format_args!("</g>"));
    }
}

fn place(rect: &Rect) -> String {
    format!(
        "x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
        figure(rect.left),
        figure(rect.top),
        figure(rect.width()),
        figure(rect.height())
    )
}

fn path(points: impl Iterator<Item = Point>) -> String {
    let mut out = String::new();
    for (i, point) in points.enumerate() {
        let letter = if i == 0 { 'M' } else { 'L' };
        let _ = write!(out, "{letter}{} {}", figure(point.x), figure(point.y));
    }
    out
}

fn optional_fill(fill: Option<Color>) -> String {
    fill.map_or_else(|| " fill=\"none\"".to_owned(), |color| paint("fill", color))
}

fn optional_stroke(stroke: Option<Stroke>) -> String {
    let Some(stroke) = stroke else {
        return String::new();
    };
    let mut out = paint("stroke", stroke.color);
    let _ = write!(out, " stroke-width=\"{}\"", figure(stroke.width));
    if let Some((dash, gap)) = dashes(&stroke) {
        let _ = write!(
            out,
            " stroke-dasharray=\"{} {}\"",
            figure(dash),
            figure(gap)
        );
    }
    out
}

/// A colour as the attribute of this name, with its opacity where it has one.
fn paint(name: &str, Color(red, green, blue, alpha): Color) -> String {
    let mut out = format!(" {name}=\"#{red:02x}{green:02x}{blue:02x}\"");
    if alpha != 255 {
        let _ = write!(
            out,
            " {name}-opacity=\"{}\"",
            figure(f32::from(alpha) / 255.0)
        );
    }
    out
}

/// A figure with at most two decimals (three below one), in the C locale.
fn figure(value: f32) -> String {
    let decimals = if value.abs() < 1.0 { 3 } else { 2 };
    let text = format!("{value:.decimals$}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    match short {
        "-0" | "" => "0".to_owned(),
        _ => short.to_owned(),
    }
}
