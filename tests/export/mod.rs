//! What leaves the program, read back with other readers than its writers.

mod command;
mod company;
pub mod deck;
mod figures;
mod file_name;
mod hostile;
mod pdf;
mod png;
mod report;
mod stories;
mod svg;
mod table;
mod workbook;

use folioscope::chart::{Align, Color, Point, Rect, Shape, Stroke, TextStyle, Weight};
use folioscope::export::{Format, Picture, picture_bytes};
use folioscope::locale::Language;

pub const RED: Color = Color(200, 30, 40, 255);
pub const BLUE: Color = Color(11, 95, 217, 255);
pub const WHITE: Color = Color(255, 255, 255, 255);
pub const BLACK: Color = Color(0, 0, 0, 255);

/// Names that someone may have put into a spreadsheet.
pub fn hostile_names() -> Vec<String> {
    vec![
        "=cmd|' /C calc'!A0".to_owned(),
        "+1+1".to_owned(),
        "-2+3".to_owned(),
        "@SUM(A1)".to_owned(),
        "\t=1+1".to_owned(),
        "\r=1+1".to_owned(),
        "＝1+1".to_owned(),
        "<b>bold</b> & \"quoted\" 'it'".to_owned(),
        "]]></svg><script>alert(1)</script>".to_owned(),
        "nul\u{0}bell\u{7}escape\u{1b}[31m\u{9b}".to_owned(),
        "not\u{fffe}a\u{ffff}character".to_owned(),
        "\u{202e}gnp.exe\u{2066}".to_owned(),
        "עברית عربي".to_owned(),
        "two\nlines, and; separators".to_owned(),
        "長".repeat(32_767),
        "👩‍👩‍👧‍👦 e\u{301}\u{301}\u{301}".to_owned(),
    ]
}

pub fn point(x: f32, y: f32) -> Point {
    Point { x, y }
}

pub fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
    Rect {
        left,
        top,
        right,
        bottom,
    }
}

pub fn text(at: Point, text: &str, size: f32) -> Shape {
    Shape::Text {
        at,
        align: Align::Start,
        text: text.to_owned(),
        style: TextStyle {
            size,
            weight: Weight::Regular,
            color: BLACK,
            halo: None,
        },
        angle: 0.0,
    }
}

/// One of every shape, in a picture of 400 × 300.
pub fn every_shape() -> Vec<Shape> {
    let line = |dash| Stroke {
        width: 1.0,
        color: BLUE,
        dash,
    };
    vec![
        Shape::Rect {
            rect: rect(10.0, 10.0, 60.0, 60.0),
            radius: 0.0,
            fill: Some(RED),
            stroke: None,
        },
        Shape::Rect {
            rect: rect(70.0, 10.0, 120.0, 60.0),
            radius: 6.0,
            fill: None,
            stroke: Some(line(None)),
        },
        Shape::Circle {
            center: point(160.0, 35.0),
            radius: 25.0,
            fill: Some(BLUE.fade(0.5)),
            stroke: Some(line(None)),
        },
        Shape::Line {
            points: vec![point(10.0, 80.0), point(390.0, 80.0)],
            stroke: line(Some((4.0, 4.0))),
        },
        Shape::Polygon {
            points: vec![
                point(200.0, 10.0),
                point(250.0, 60.0),
                point(225.0, 35.0),
                point(200.0, 60.0),
            ],
            fill: RED,
        },
        Shape::Area {
            upper: vec![point(10.0, 100.0), point(50.0, 90.0), point(90.0, 110.0)],
            lower: vec![point(10.0, 140.0), point(50.0, 140.0), point(90.0, 140.0)],
            fill: BLUE.fade(0.13),
        },
        Shape::Dots {
            centers: (0..50)
                .map(|i| point(100.0 + 5.0 * i as f32, 120.0))
                .collect(),
            radius: 2.0,
            fill: BLUE.fade(0.7),
        },
        text(
            point(10.0, 180.0),
            "20 % of customers bring 78 % of revenue",
            15.0,
        ),
        Shape::Text {
            at: point(200.0, 220.0),
            align: Align::Middle,
            text: "20% 的客户带来 78% 的收入 · 20 % клиентов".to_owned(),
            style: TextStyle {
                size: 18.0,
                weight: Weight::SemiBold,
                color: BLACK,
                halo: Some(WHITE),
            },
            angle: 0.0,
        },
        Shape::Text {
            at: point(390.0, 290.0),
            align: Align::Start,
            text: "Cei mai mulți clienți".to_owned(),
            style: TextStyle {
                size: 12.0,
                weight: Weight::Regular,
                color: BLACK,
                halo: None,
            },
            angle: 90.0,
        },
        Shape::Clip {
            rect: rect(300.0, 10.0, 340.0, 50.0),
            shapes: vec![
                Shape::Circle {
                    center: point(300.0, 10.0),
                    radius: 30.0,
                    fill: Some(RED),
                    stroke: None,
                },
                Shape::Clip {
                    rect: rect(320.0, 0.0, 400.0, 400.0),
                    shapes: vec![Shape::Rect {
                        rect: rect(0.0, 40.0, 400.0, 100.0),
                        radius: 0.0,
                        fill: Some(BLUE),
                        stroke: None,
                    }],
                },
            ],
        },
    ]
}

/// Shapes no chart should make, and that must not end the program.
pub fn broken_shapes() -> Vec<Shape> {
    let line = Stroke {
        width: f32::NAN,
        color: BLUE,
        dash: Some((0.0, 0.0)),
    };
    vec![
        Shape::Rect {
            rect: rect(f32::NAN, 0.0, 1.0, 1.0),
            radius: 3.0,
            fill: Some(RED),
            stroke: None,
        },
        Shape::Rect {
            rect: rect(60.0, 60.0, 10.0, 10.0),
            radius: 1e9,
            fill: Some(RED),
            stroke: Some(line),
        },
        Shape::Rect {
            rect: rect(5.0, 5.0, 5.0, 5.0),
            radius: 0.0,
            fill: Some(RED),
            stroke: None,
        },
        Shape::Circle {
            center: point(0.0, f32::INFINITY),
            radius: -1.0,
            fill: None,
            stroke: None,
        },
        Shape::Line {
            points: vec![],
            stroke: line,
        },
        Shape::Line {
            points: vec![point(0.0, 0.0), point(1e30, -1e30)],
            stroke: Stroke { width: 2.0, ..line },
        },
        Shape::Polygon {
            points: vec![point(1.0, 1.0)],
            fill: RED,
        },
        Shape::Area {
            upper: vec![],
            lower: vec![],
            fill: RED,
        },
        Shape::Dots {
            centers: vec![point(f32::NAN, 0.0)],
            radius: 1.0,
            fill: RED,
        },
        text(point(0.0, 0.0), "", 12.0),
        text(point(0.0, 0.0), "endless", f32::INFINITY),
        Shape::Clip {
            rect: rect(f32::NAN, 0.0, 0.0, 0.0),
            shapes: every_shape(),
        },
    ]
}

pub fn picture<'a>(shapes: &'a [Shape], title: &'a str) -> Picture<'a> {
    Picture {
        size: point(400.0, 300.0),
        background: WHITE,
        shapes,
        title,
        description: "A chart of everything",
        language: Language::En,
    }
}

pub fn bytes(shapes: &[Shape], format: Format, scale: f32) -> Vec<u8> {
    picture_bytes(&picture(shapes, "A title"), format, scale).unwrap()
}

/// Someone compares two exports, or keeps them under version control: equal data, equal bytes.
#[test]
fn same_input_gives_the_same_bytes() {
    for format in [Format::Svg, Format::Png, Format::Pdf] {
        let once = bytes(&every_shape(), format, 1.5);
        std::thread::sleep(std::time::Duration::from_millis(1100));
        assert!(once == bytes(&every_shape(), format, 1.5), "{format:?}");
    }
}

/// Shapes with holes in their figures are left out; the rest is drawn.
#[test]
fn broken_shapes_are_left_out() {
    let mut shapes = broken_shapes();
    shapes.extend(every_shape());
    for format in [Format::Svg, Format::Png, Format::Pdf] {
        assert!(bytes(&shapes, format, 1.0).len() > 1000, "{format:?}");
    }
}

/// Writes a picture of every shape where `EXPORT_LOOK` names a folder, to look at.
#[test]
fn look() {
    let Ok(folder) = std::env::var("EXPORT_LOOK") else {
        return;
    };
    for format in [Format::Svg, Format::Png, Format::Pdf] {
        let path = format!("{folder}/shapes.{}", format.extension());
        std::fs::write(path, bytes(&every_shape(), format, 2.0)).unwrap();
    }
}
