//! What keys do to a chart that has the keyboard: from point to point, zoom, limits, the reading along a curve.

use egui::{Key, Modifiers, Ui, Vec2};

use super::ChartEvent;
use super::face::{Face, RankCurve};
use super::gesture::{Stage, limit_to};
use crate::chart::Panel;

/// Zoom a press of + or −.
const KEY_ZOOM: f64 = 1.5;
/// Step of `[` and `]`, of the axis's home span.
const KEY_STEP: f64 = 0.01;

/// Applies the keys of a chart that has the keyboard.
pub fn keys(ui: &Ui, stage: &Stage<'_>, face: &mut Face, events: &mut Vec<ChartEvent>) {
    let id = stage.response.id;
    if !stage.response.has_focus() {
        return;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..Default::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, way) in [
        (Key::ArrowLeft, Vec2::LEFT),
        (Key::ArrowRight, Vec2::RIGHT),
        (Key::ArrowUp, Vec2::UP),
        (Key::ArrowDown, Vec2::DOWN),
    ] {
        if pressed(key) {
            step(stage, face, way);
        }
    }
    if pressed(Key::Space)
        && let Some(item) = face.focus
    {
        events.push(ChartEvent::Toggle(item));
    }
    if pressed(Key::Enter)
        && let Some(item) = face.focus
    {
        events.push(ChartEvent::Open(item));
    }
    if pressed(Key::L) {
        face.lasso_armed = !face.lasso_armed;
    }
    let typed = |text: &str| {
        ui.input(|input| {
            let mut events = input.events.iter();
            events.any(|event| matches!(event, egui::Event::Text(typed) if typed == text))
        })
    };
    let now = ui.input(|input| input.time);
    for (signs, factor) in [(["+", "="], KEY_ZOOM), (["-", "−"], 1.0 / KEY_ZOOM)] {
        if signs.iter().any(|sign| typed(sign)) {
            for index in 0..face.panels.len() {
                let view = face.panels[index].view;
                let middle = [(view.x.0 + view.x.1) / 2.0, (view.y.0 + view.y.1) / 2.0];
                face.zoom(index, factor, middle);
            }
            face.moved_at = now;
        }
    }
    if pressed(Key::Num0) {
        face.go_home();
    }
    limit_keys(ui, stage, face, events);
    if face.lasso_armed && pressed(Key::Escape) {
        face.lasso_armed = false;
    }
}

fn limit_keys(ui: &Ui, stage: &Stage<'_>, face: &Face, events: &mut Vec<ChartEvent>) {
    for (key, way) in [(Key::OpenBracket, -1.0), (Key::CloseBracket, 1.0)] {
        let (plain, far) = ui.input_mut(|input| {
            let far = input.consume_key(Modifiers::SHIFT, key);
            (input.consume_key(Modifiers::NONE, key), far)
        });
        if !plain && !far {
            continue;
        }
        let limits: Vec<(&Panel, usize)> = stage
            .scene
            .panels
            .iter()
            .flat_map(|panel| (0..panel.handles.len()).map(move |number| (panel, number)))
            .collect();
        if let Some(&(panel, number)) = limits.get(face.limit).or_else(|| limits.first()) {
            let handle = &panel.handles[number];
            let home = if handle.vertical {
                panel.x.home
            } else {
                panel.y.home
            };
            let step = way * KEY_STEP * if far { 10.0 } else { 1.0 } * (home.1 - home.0);
            let at = (handle.at + step).clamp(home.0, home.1);
            events.push(ChartEvent::Drag(limit_to(panel, number, at, None)));
            events.push(ChartEvent::EndDrag);
        }
    }
}

/// Moves the keyboard's place to the nearest spot in a direction, or along the curve.
fn step(stage: &Stage<'_>, face: &mut Face, way: Vec2) {
    let focused = face.focus.and_then(|item| face.spot(item));
    if let Some((index, spot)) = focused {
        let Some(to) = stage.projection(face, index) else {
            return;
        };
        if let Some(next) = face.panels[index].nearest().towards(spot, way, &to) {
            face.focus = Some(next.item);
        }
        return;
    }
    let first = face.panels.iter().find_map(|panel| panel.nearest().first());
    if let Some(first) = first {
        face.focus = Some(first.item);
        return;
    }
    if let Some(curve) = stage.scene.panels.iter().find_map(RankCurve::of) {
        let now = face.pinned.unwrap_or(0);
        let forward = way.x > 0.0 || way.y < 0.0;
        let next = if forward {
            now + 1
        } else {
            now.saturating_sub(1)
        };
        face.pinned = Some(next.clamp(1, curve.steps()));
    }
}
