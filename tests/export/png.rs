use folioscope::chart::text::Typeface;
use folioscope::chart::{Point, Shape};
use folioscope::export::{ExportError, Format, Picture, picture_bytes};
use tiny_skia::Pixmap;

use super::{BLUE, RED, bytes, every_shape, hostile_names, picture, point, rect, text};

fn pixels(shapes: &[Shape], scale: f32) -> Pixmap {
    Pixmap::decode_png(&bytes(shapes, Format::Png, scale)).unwrap()
}

fn color(pixmap: &Pixmap, x: u32, y: u32) -> (u8, u8, u8) {
    let pixel = pixmap.pixel(x, y).unwrap();
    (pixel.red(), pixel.green(), pixel.blue())
}

/// Pixels darker than the middle in a part of the picture.
fn dark(pixmap: &Pixmap, left: u32, top: u32, right: u32, bottom: u32) -> usize {
    (top..bottom)
        .flat_map(|y| (left..right).map(move |x| (x, y)))
        .filter(|(x, y)| color(pixmap, *x, *y).1 < 128)
        .count()
}

/// Colours are those of the palette to the last bit, edges lie on whole pixels, and the size is the one asked for.
#[test]
fn a_rectangle_has_its_colour_and_edges() {
    for scale in [1.0, 1.5, 2.0, 3.0] {
        let pixmap = pixels(&every_shape(), scale);
        assert_eq!(
            (pixmap.width(), pixmap.height()),
            ((400.0 * scale) as u32, (300.0 * scale) as u32)
        );
        let at = |points: f32| (points * scale) as u32;
        assert_eq!(color(&pixmap, at(35.0), at(35.0)), (200, 30, 40));
        assert_eq!(
            color(&pixmap, at(10.0), at(10.0)),
            (200, 30, 40),
            "its corner at {scale}"
        );
        assert_eq!(
            color(&pixmap, at(10.0) - 1, at(10.0)),
            (255, 255, 255),
            "beside it at {scale}"
        );
    }
}

/// Thin lines are one crisp pixel, not two grey ones.
#[test]
fn hairlines_are_crisp() {
    let line = Shape::Line {
        points: vec![point(10.0, 80.0), point(390.0, 80.0)],
        stroke: folioscope::chart::Stroke {
            width: 1.0,
            color: BLUE,
            dash: None,
        },
    };
    let pixmap = pixels(&[line], 1.0);
    assert_eq!(color(&pixmap, 200, 80), (11, 95, 217));
    assert_eq!(color(&pixmap, 200, 79), (255, 255, 255));
    assert_eq!(color(&pixmap, 200, 81), (255, 255, 255));
}

/// What lies outside a clip, or outside the inner of two, is not drawn; what lies inside is.
#[test]
fn clips_cut() {
    let pixmap = pixels(&every_shape(), 1.0);
    assert_eq!(color(&pixmap, 305, 15), (200, 30, 40));
    assert_eq!(color(&pixmap, 297, 15), (255, 255, 255));
    assert_eq!(color(&pixmap, 330, 45), (11, 95, 217));
    assert_eq!(color(&pixmap, 310, 45), (255, 255, 255));
    assert_eq!(color(&pixmap, 330, 55), (255, 255, 255));
}

/// Text is drawn in all its scripts, where it is said to be: inside its measured width, on its base line.
#[test]
fn text_is_drawn_where_it_is_measured() {
    for words in ["Customers", "客户收入", "Клиенты", "Țării"] {
        assert!(Typeface::shared().covers(words));
        let pixmap = pixels(&[text(point(20.0, 100.0), words, 40.0)], 1.0);
        let wide =
            Typeface::shared().measure(words, 40.0, folioscope::chart::Weight::Regular) as u32;
        let all = dark(&pixmap, 0, 0, 400, 300);
        assert!(all > 400, "{words} is drawn with {all} pixels");
        assert_eq!(
            dark(&pixmap, 18, 56, 22 + wide, 115),
            all,
            "{words} leaves its box"
        );
    }
}

/// A turned text reads from bottom to top.
#[test]
fn text_turns_counter_clockwise() {
    let Shape::Text {
        at,
        align,
        text,
        style,
        ..
    } = text(point(200.0, 250.0), "Upwards", 20.0)
    else {
        unreachable!()
    };
    let turned = Shape::Text {
        at,
        align,
        text,
        style,
        angle: 90.0,
    };
    let pixmap = pixels(&[turned], 1.0);
    assert!(dark(&pixmap, 180, 160, 206, 251) > 100);
    assert_eq!(dark(&pixmap, 207, 0, 400, 300), 0);
    assert_eq!(dark(&pixmap, 0, 252, 400, 300), 0);
}

/// Sizes a picture cannot have get an answer, not an allocation.
#[test]
fn impossible_sizes_are_refused() {
    let shapes = every_shape();
    for size in [
        (0.0, 10.0),
        (1e9, 1e9),
        (f32::NAN, 10.0),
        (-5.0, 5.0),
        (16_000.0, 16_000.0),
    ] {
        let picture = Picture {
            size: Point {
                x: size.0,
                y: size.1,
            },
            ..picture(&shapes, "")
        };
        let answer = picture_bytes(&picture, Format::Png, 1.0);
        assert!(
            matches!(answer, Err(ExportError::PictureSize(..))),
            "{size:?}"
        );
    }
}

/// Names of unknown origin are drawn without harm.
#[test]
fn hostile_names_are_drawn() {
    for name in hostile_names() {
        bytes(&[text(point(10.0, 50.0), &name, 12.0)], Format::Png, 1.0);
    }
}

/// Half-transparent shapes let through what is behind them: 0.5 of red over white.
#[test]
fn transparency_blends() {
    let shape = Shape::Rect {
        rect: rect(0.0, 0.0, 400.0, 300.0),
        radius: 0.0,
        fill: Some(RED.fade(0.5)),
        stroke: None,
    };
    let (red, green, blue) = color(&pixels(&[shape], 1.0), 100, 100);
    for (is, expected) in [(red, 227), (green, 142), (blue, 147)] {
        assert!(is.abs_diff(expected) <= 1, "{is} is not {expected}");
    }
}
