//! What only a screen has: rings, the reading along a curve, box and lasso, a limit's snap.

use egui::{Align2, Color32, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

use super::ChartView;
use super::face::{Face, Gesture, RankCurve};
use super::gesture::Stage;
use super::nearest::{Outline, Projection};
use crate::ui::theme::{self, Theme};

/// Narrower charts show no reading before somebody reads.
const ROOMY: f32 = 520.0;

/// More selected points than this are ringed no more than this many times.
const MOST_RINGS: usize = 4_000;
/// Up to so many selected points of a curve carry their names.
const NAMED_ON_CURVE: usize = 3;

/// Paints everything over the picture.
pub fn paint(view: &ChartView<'_>, ui: &Ui, stage: &Stage<'_>, face: &Face) {
    for index in 0..face.panels.len() {
        rings(view, ui, stage, face, index);
        reading(view, ui, stage, face, index);
    }
    gestures(view, ui, stage, face);
    if face.gesture == Gesture::None
        && let Some(item) = face.hovered
        && let Some((index, spot)) = face.spot(item)
    {
        let to = face.panels[index].projection(stage.area(index));
        if let Some(outline) = face.panels[index].nearest().outline(item, &to) {
            let others = face.panels[index].nearest().together(&spot).len() - 1;
            let place = (outline.bounds(), stage.response.rect);
            view.item_card(ui, item, others, place);
        }
    }
}

fn rings(view: &ChartView<'_>, ui: &Ui, stage: &Stage<'_>, face: &Face, index: usize) {
    let wanted = !view.selected.is_empty()
        || view.lit.is_some()
        || face.hovered.is_some()
        || face.focus.is_some();
    let panel = &face.panels[index];
    let busy = face.is_dragging_limit() && panel.is_large();
    if !wanted || busy || panel.nearest().is_empty() {
        return;
    }
    let theme = Theme::of(ui.ctx());
    let area = stage.area(index);
    let to = panel.projection(area);
    let painter = ui.painter().with_clip_rect(area.expand(8.0));
    let outline = |item: u32| panel.nearest().outline(item, &to);
    let accent = Stroke::new(2.0, theme.accent);
    for &item in view.selected.iter().take(MOST_RINGS) {
        if let Some(outline) = outline(item).filter(|o| area.intersects(o.bounds())) {
            painter.add(ring(outline, 4.0, accent));
        }
    }
    for item in [view.lit, face.hovered].into_iter().flatten() {
        if let Some(outline) = outline(item) {
            painter.add(ring(outline, 0.5, Stroke::new(1.0, theme.text)));
        }
    }
    if stage.response.has_focus()
        && let Some(outline) = face.focus.and_then(outline)
    {
        painter.extend(dashed(outline, 7.0, Stroke::new(1.5, theme.accent)));
    }
}

fn ring(outline: Outline, off: f32, stroke: Stroke) -> Shape {
    match outline {
        Outline::Circle(center, radius) => Shape::circle_stroke(center, radius + off, stroke),
        Outline::Rect(rect) => Shape::rect_stroke(rect, 0.0, stroke, StrokeKind::Outside),
    }
}

fn dashed(outline: Outline, off: f32, stroke: Stroke) -> Vec<Shape> {
    let path: Vec<Pos2> = match outline {
        Outline::Circle(center, radius) => (0..=48)
            .map(|step| {
                let turn = std::f32::consts::TAU * step as f32 / 48.0;
                center + (radius + off) * egui::Vec2::angled(turn)
            })
            .collect(),
        Outline::Rect(rect) => {
            let r = rect.expand(off);
            vec![
                r.left_top(),
                r.right_top(),
                r.right_bottom(),
                r.left_bottom(),
                r.left_top(),
            ]
        }
    };
    Shape::dashed_line(&path, stroke, 3.0, 3.0)
}

fn reading(view: &ChartView<'_>, ui: &Ui, stage: &Stage<'_>, face: &Face, index: usize) {
    let Some(curve) = view.scene.panels.get(index).and_then(RankCurve::of) else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let area = stage.area(index);
    let to = face.panels[index].projection(area);
    on_curve(view, ui, curve, &to, area, theme);
    let over = stage
        .response
        .hover_pos()
        .is_some_and(|at| area.contains(at));
    let read = if over { face.reading } else { None };
    // In a small chart the card would cover the figures, and the title says the same.
    let roomy = area.width() >= ROOMY;
    let first = || first_reading(curve).filter(|_| roomy);
    let Some(count) = read.or(face.pinned).or_else(first) else {
        return;
    };
    let place = (view.read)(count).unwrap_or_else(|| curve.place(count));
    let spot = to.to_screen(place);
    if !area.expand(1.0).contains(spot) {
        return;
    }
    let stroke = Stroke::new(1.0, theme.text);
    let floor = to.to_screen([place[0], 0.0]).y.min(area.bottom());
    let painter = ui.painter();
    painter.line_segment([spot, pos2(spot.x, floor)], stroke);
    painter.line_segment([pos2(area.left(), spot.y), spot], stroke);
    painter.circle(spot, 6.0, theme.control, Stroke::new(2.5, theme.accent));
    let top = view.words.top(view.locale, count);
    let share = view.words.share(view.locale, place[0], place[1]);
    view.reading_card(ui, &top, &share, spot, area);
    let id = stage.response.id.with(("reading", index));
    let response = ui.interact(
        Rect::from_center_size(spot, vec2(12.0, 12.0)),
        id,
        egui::Sense::hover(),
    );
    let sentence = format!("{top}: {share}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &sentence));
}

/// What stands there before anybody reads: a fifth of the accounts.
fn first_reading(curve: RankCurve<'_>) -> Option<usize> {
    let fifth = (curve.steps() as f64 / 5.0 - 1e-9).ceil() as usize;
    (curve.steps() > 1).then(|| fifth.max(1))
}

/// Selected rows as points of the curve, the first few with their names.
fn on_curve(
    view: &ChartView<'_>,
    ui: &Ui,
    curve: RankCurve<'_>,
    to: &Projection,
    area: Rect,
    theme: &Theme,
) {
    let painter = ui.painter().with_clip_rect(area.expand(8.0));
    let few = view.selected.len() <= NAMED_ON_CURVE;
    if view.selected.len() <= 100 {
        for &item in view.selected {
            if item as usize >= curve.steps() {
                continue;
            }
            let spot = to.to_screen(curve.place(item as usize + 1));
            painter.circle(spot, 7.5, theme.control, Stroke::new(2.0, theme.accent));
            painter.circle_filled(spot, 4.0, theme.accent);
            if few {
                name_beside(view, ui, item, spot, theme);
            }
        }
    }
    if let Some(item) = view.lit
        && (item as usize) < curve.steps()
    {
        let spot = to.to_screen(curve.place(item as usize + 1));
        painter.circle(spot, 4.0, theme.text, Stroke::new(2.0, theme.control));
    }
}

fn name_beside(view: &ChartView<'_>, ui: &Ui, item: u32, spot: Pos2, theme: &Theme) {
    let text = view.card_name(item);
    let galley = super::painter::galley(
        ui,
        &text,
        theme::SMALL,
        crate::chart::Weight::SemiBold,
        theme.text,
    );
    let corner = spot + vec2(13.0, -galley.size().y / 2.0);
    halo(ui, corner, &galley, theme.canvas);
    ui.painter().galley(corner, galley, theme.text);
}

fn halo(ui: &Ui, at: Pos2, galley: &std::sync::Arc<egui::Galley>, ground: Color32) {
    for step in 0..8 {
        let off = 1.5 * egui::Vec2::angled(std::f32::consts::TAU * step as f32 / 8.0);
        ui.painter()
            .galley_with_override_text_color(at + off, galley.clone(), ground);
    }
}

fn gestures(view: &ChartView<'_>, ui: &Ui, stage: &Stage<'_>, face: &Face) {
    let theme = Theme::of(ui.ctx());
    match &face.gesture {
        Gesture::Box { panel, from } => {
            if let Some(until) = ui.input(|input| input.pointer.latest_pos()) {
                let area = Rect::from_two_pos(*from, until).intersect(stage.area(*panel));
                let fill = theme.accent.gamma_multiply(0.10);
                let stroke = Stroke::new(1.0, theme.accent);
                ui.painter()
                    .rect(area, 0.0, fill, stroke, StrokeKind::Inside);
            }
        }
        Gesture::Lasso { path, .. } => {
            let mut closed = path.clone();
            closed.extend(path.first().copied());
            let stroke = Stroke::new(1.5, theme.accent);
            ui.painter()
                .extend(Shape::dashed_line(&closed, stroke, 4.0, 4.0));
        }
        Gesture::Limit { panel, handle } => snap_name(view, ui, stage, face, *panel, *handle),
        Gesture::None | Gesture::Pan | Gesture::Slide { .. } | Gesture::Move { .. } => {}
    }
}

/// The name of the value that a dragged limit stands on, beside the pointer.
fn snap_name(
    view: &ChartView<'_>,
    ui: &Ui,
    stage: &Stage<'_>,
    face: &Face,
    panel: usize,
    handle: usize,
) {
    let Some(found) = view
        .scene
        .panels
        .get(panel)
        .and_then(|p| p.handles.get(handle))
    else {
        return;
    };
    let named = found.snaps.iter().find(|(_, snap)| *snap == found.at);
    let (Some((name, _)), Some(at)) = (named, stage.response.interact_pointer_pos()) else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let area = stage.area(panel);
    let line = face.panels[panel]
        .projection(area)
        .to_screen([found.at, found.at]);
    let spot = if found.vertical {
        pos2(
            line.x + 8.0,
            at.y.clamp(area.top() + 12.0, area.bottom() - 12.0),
        )
    } else {
        pos2(
            at.x.clamp(area.left() + 8.0, area.right() - 80.0),
            line.y - 12.0,
        )
    };
    let text = view.locale.text(name);
    let galley = super::painter::galley(
        ui,
        &text,
        theme::SMALL,
        crate::chart::Weight::SemiBold,
        theme.on_accent,
    );
    let rect = Align2::LEFT_CENTER.anchor_size(spot, galley.size() + vec2(12.0, 6.0));
    ui.painter()
        .rect_filled(rect, theme::RADIUS_INNER, theme.accent);
    ui.painter()
        .galley(rect.min + vec2(6.0, 3.0), galley, theme.on_accent);
}
