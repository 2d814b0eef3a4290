//! What is handed on to be drawn: shapes of which nothing shows are left out, and those that lie whole within their room
//! join their neighbours', so that a frame is a few large pieces, not one a cell.

use egui::epaint::{ClippedShape, Shape, emath::TSTransform};
use egui::{Context, FullOutput, Rect, Stroke, plugin::Plugin};

/// Antialiasing and the rounding to whole pixels may paint this far beside a shape, in points.
const SOFT: f32 = 1.5;

/// Trims every frame of a window.
pub struct Trim;

impl Plugin for Trim {
    fn debug_name(&self) -> &'static str {
        "trim"
    }

    fn output_hook(&mut self, _: &Context, output: &mut FullOutput) {
        trim(&mut output.shapes);
    }
}

/// Leaves the picture as it is. A shape that its clip does not cut may have any clip that does not cut it either.
fn trim(shapes: &mut Vec<ClippedShape>) {
    let mut piece: Option<Rect> = None;
    let window = shapes.first().map(|first| first.clip_rect);
    shapes.retain_mut(|shape| {
        if is_nothing(&shape.shape) {
            return false;
        }
        let own = shape.clip_rect;
        // Meshes are large: theirs is a piece of its own.
        let kept = matches!(
            shape.shape,
            Shape::Mesh(_) | Shape::Callback(_) | Shape::Vec(_)
        );
        if kept || shape.transform_after_tessellation != TSTransform::IDENTITY {
            piece = Some(own);
            return true;
        }
        let bounds = shape.shape.visual_bounding_rect();
        if bounds.is_positive() && !bounds.expand(SOFT).intersects(own) {
            return false;
        }
        if piece == Some(own) {
            return true;
        }
        let reach = bounds.expand(SOFT);
        let fits = |clip: &Rect| clip.contains_rect(reach);
        if fits(&own)
            && let Some(clip) = piece.filter(fits).or(window.filter(fits))
        {
            shape.clip_rect = clip;
        }
        piece = Some(shape.clip_rect);
        true
    });
}

fn is_nothing(shape: &Shape) -> bool {
    let is_none = |stroke: &Stroke| stroke.width <= 0.0 || stroke.color.a() == 0;
    match shape {
        Shape::Noop => true,
        // A colour without opacity may still add light: only what is no colour at all paints nothing.
        Shape::Rect(rect) => {
            rect.fill == egui::Color32::TRANSPARENT && rect.brush.is_none() && is_none(&rect.stroke)
        }
        Shape::Text(text) => text.galley.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, StrokeKind, pos2, vec2};

    fn rect(left: f32, clip: Rect, fill: Color32) -> ClippedShape {
        let area = Rect::from_min_size(pos2(left, 10.0), vec2(10.0, 10.0));
        ClippedShape {
            clip_rect: clip,
            shape: Shape::rect_filled(area, 0.0, fill),
            transform_after_tessellation: TSTransform::IDENTITY,
        }
    }

    /// Protects the picture: what is cut stays cut, what lies whole joins its neighbours, what paints nothing goes, what
    /// has an outline stays.
    #[test]
    fn pieces_are_joined_where_nothing_is_cut() {
        let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 100.0));
        let cell = Rect::from_min_size(pos2(20.0, 0.0), vec2(30.0, 100.0));
        let white = Color32::WHITE;
        let mut outlined = rect(30.0, cell, Color32::TRANSPARENT);
        if let Shape::Rect(shape) = &mut outlined.shape {
            shape.stroke = Stroke::new(1.0, white);
            shape.stroke_kind = StrokeKind::Inside;
        }
        let mut shapes = vec![
            rect(0.0, window, white),
            rect(30.0, cell, white),
            rect(30.0, cell, Color32::TRANSPARENT),
            outlined,
            // Over the edge of its cell, then beyond it.
            rect(45.0, cell, white),
            rect(30.0, cell, white),
            rect(90.0, cell, white),
            rect(90.0, window, white),
        ];
        trim(&mut shapes);
        let clips: Vec<Rect> = shapes.iter().map(|shape| shape.clip_rect).collect();
        assert_eq!(clips, [window, window, window, cell, cell, window]);
    }
}
