//! The gallery's renderer against what a GPU gives: the pictures that the look is judged by must not be its own.

#[path = "renderer.rs"]
mod renderer;

use egui::epaint::{ClippedPrimitive, ClippedShape, Mesh, Primitive, Vertex};
use egui::{Color32, Pos2, Rect, TextureId, pos2, vec2};
use renderer::{Canvas, Renderer};

const PAPER: [u8; 4] = [255, 255, 255, 255];

/// Draws shapes through egui's own tessellation.
fn drawn(pixels_per_point: f32, shapes: Vec<egui::Shape>) -> Canvas {
    let context = egui::Context::default();
    let mut renderer = Renderer::default();
    let mut output = context.run_ui(egui::RawInput::default(), |_| {});
    renderer.update(&mut output.textures_delta);
    let clip = Rect::from_min_size(Pos2::ZERO, vec2(100.0, 100.0));
    let shapes = shapes
        .into_iter()
        .map(|shape| ClippedShape::new(clip, shape));
    let primitives = context.tessellate(shapes.collect(), pixels_per_point);
    renderer.draw(&primitives, [100, 100], pixels_per_point, PAPER)
}

fn mesh(corners: &[(f32, f32)], indices: &[u32], color: Color32) -> ClippedPrimitive {
    let mut mesh = Mesh::with_texture(TextureId::default());
    mesh.indices = indices.to_vec();
    mesh.vertices = corners
        .iter()
        .map(|&(x, y)| Vertex::untextured(pos2(x, y), color))
        .collect();
    ClippedPrimitive {
        clip_rect: Rect::from_min_max(pos2(0.0, 0.0), pos2(40.0, 40.0)),
        primitive: Primitive::Mesh(mesh),
    }
}

fn draw(primitives: &[ClippedPrimitive]) -> Canvas {
    let context = egui::Context::default();
    let mut renderer = Renderer::default();
    let mut output = context.run_ui(egui::RawInput::default(), |_| {});
    renderer.update(&mut output.textures_delta);
    renderer.draw(primitives, [40, 40], 1.0, PAPER)
}

/// Triangles that share an edge share no pixel and leave none out, wherever the edge runs: each pixel of a fan of
/// half-transparent triangles is blended once.
#[test]
fn neighbours_neither_overlap_nor_gape() {
    for turn in 0..24 {
        let angle = turn as f32 * 0.261;
        let centre = (20.3 + angle.cos(), 19.7 + angle.sin() * 2.0);
        let corners = [(2.0, 2.0), (38.0, 2.0), (38.0, 38.0), (2.0, 38.0), centre];
        let fan = [4, 0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0];
        let half = Color32::from_rgba_premultiplied(0, 0, 0, 128);
        let canvas = draw(&[mesh(&corners, &fan, half)]);
        for (at, pixel) in canvas.pixels.iter().enumerate() {
            let (x, y) = (at % 40, at / 40);
            let inside = (2..38).contains(&x) && (2..38).contains(&y);
            let expected = if inside { [127, 127, 127, 255] } else { PAPER };
            assert_eq!(*pixel, expected, "({x}, {y}), turn {turn}");
        }
    }
}

/// Winding does not matter, and what lies outside the clip is cut.
#[test]
fn both_windings_are_drawn_inside_the_clip() {
    let corners = [(-50.0, -50.0), (90.0, -50.0), (90.0, 90.0), (-50.0, 90.0)];
    for indices in [[0, 1, 2, 0, 2, 3], [2, 1, 0, 3, 2, 0]] {
        let canvas = draw(&[mesh(&corners, &indices, Color32::RED)]);
        assert!(canvas.pixels.iter().all(|pixel| *pixel == [255, 0, 0, 255]));
    }
}

/// A filled rectangle has its colour to the last bit, and its edges lie where they were put, at any scale.
#[test]
fn rectangles_are_exact() {
    for scale in [1.0, 1.5, 2.0] {
        let rect = Rect::from_min_max(pos2(10.0, 10.0), pos2(30.0, 20.0));
        let color = Color32::from_rgb(11, 95, 217);
        let canvas = drawn(scale, vec![egui::Shape::rect_filled(rect, 0.0, color)]);
        let at = |x: f32, y: f32| canvas.pixels[(y * scale) as usize * 100 + (x * scale) as usize];
        assert_eq!(at(20.0, 15.0), [11, 95, 217, 255]);
        assert_eq!(at(12.0, 11.0), [11, 95, 217, 255]);
        assert_eq!(at(8.0, 15.0), PAPER);
        assert_eq!(at(20.0, 22.0), PAPER);
    }
}

/// A colour runs evenly from corner to corner.
#[test]
fn colours_run_evenly() {
    let mut primitive = mesh(
        &[(0.0, 0.0), (40.0, 0.0), (0.0, 40.0), (40.0, 40.0)],
        &[0, 1, 2, 2, 1, 3],
        Color32::BLACK,
    );
    let Primitive::Mesh(mesh) = &mut primitive.primitive else {
        unreachable!()
    };
    mesh.vertices[1].color = Color32::WHITE;
    mesh.vertices[3].color = Color32::WHITE;
    let canvas = draw(&[primitive]);
    for x in 0..40 {
        let expected = (x as f32 + 0.5) / 40.0 * 255.0;
        for y in [0, 20, 39] {
            let red = f32::from(canvas.pixels[y * 40 + x][0]);
            assert!(
                (red - expected).abs() <= 1.0,
                "{red} at {x}, not {expected}"
            );
        }
    }
}

/// The picture is a PNG of its size.
#[test]
fn pictures_are_png() {
    let png = drawn(1.0, Vec::new()).png();
    let picture = tiny_skia::Pixmap::decode_png(&png).unwrap();
    assert_eq!((picture.width(), picture.height()), (100, 100));
}
