//! What the pointer does to a chart: pan, zoom, box, lasso, limits, the reading along a curve.

use egui::{CursorIcon, PointerButton, Pos2, Rect, Response, Ui, Vec2};

use super::face::{Face, Gesture, RankCurve};
use super::nearest::{Projection, Spot};
use super::{ChartEvent, LimitMove, painter};
use crate::chart::{GridCell, Panel, Point, Scene, View};

/// How near a limit comes to a named value before it snaps, in points.
const SNAP: f32 = 6.0;
/// How near to a curve a press slides the reading instead of moving the view, in points.
const CURVE_GRASP: f32 = 24.0;

/// Where things are on the screen this frame.
pub struct Stage<'a> {
    /// The picture.
    pub scene: &'a Scene,
    /// The widget.
    pub response: &'a Response,
    /// From scene points to the screen.
    pub origin: Vec2,
}

impl Stage<'_> {
    /// A panel's frame on the screen.
    pub fn area(&self, index: usize) -> Rect {
        self.scene.panels.get(index).map_or(Rect::NOTHING, |panel| {
            painter::rect(panel.area, self.origin)
        })
    }

    /// The panel under a position.
    fn panel_at(&self, at: Pos2) -> Option<usize> {
        (0..self.scene.panels.len()).find(|&index| self.area(index).contains(at))
    }

    /// From plot to screen coordinates of a panel.
    pub(super) fn projection(&self, face: &Face, index: usize) -> Option<Projection> {
        let panel = face.panels.get(index)?;
        Some(panel.projection(self.area(index)))
    }

    /// The limit whose line or grip is under a position.
    pub fn limit_at(&self, face: &Face, at: Pos2) -> Option<(usize, usize)> {
        let at = at - self.origin;
        let at = Point { x: at.x, y: at.y };
        self.scene
            .panels
            .iter()
            .enumerate()
            .find_map(|(index, panel)| {
                let view = face.panels.get(index)?.view;
                Some((index, panel.handle_at(&view, panel.area, at)?))
            })
    }
}

/// Applies what the pointer did since the last frame.
pub fn pointer(ui: &Ui, stage: &Stage<'_>, face: &mut Face, events: &mut Vec<ChartEvent>) {
    wheel(ui, stage, face);
    let response = stage.response;
    if response.drag_started() {
        face.gesture = begin(ui, stage, face);
        if let Gesture::Limit { handle, .. } = face.gesture {
            face.limit = handle;
        }
    }
    if let Some(at) = response.interact_pointer_pos() {
        drag(ui, stage, face, at, events);
    }
    if response.drag_stopped() {
        finish(ui, stage, face, events);
    }
    hover(stage, face);
    if response.double_clicked() {
        double_click(stage, face, events);
    } else if response.clicked() {
        response.request_focus();
        click(ui, stage, face, events);
    }
    cursor(ui, stage, face);
}

fn wheel(ui: &Ui, stage: &Stage<'_>, face: &mut Face) {
    let Some(at) = stage.response.hover_pos() else {
        return;
    };
    let Some(index) = stage.panel_at(at) else {
        return;
    };
    let (scroll, pinch) = ui.input(|input| (input.smooth_scroll_delta().y, input.zoom_delta()));
    let factor = f64::from(pinch) * (f64::from(scroll) / 240.0).exp2();
    if (factor - 1.0).abs() < 1e-6 {
        return;
    }
    if let Some(to) = stage.projection(face, index) {
        let before = face.panels[index].view;
        face.zoom(index, factor, to.to_plot(at));
        if face.panels[index].view != before {
            face.moved_at = ui.input(|input| input.time);
        }
    }
    ui.input_mut(|input| input.smooth_scroll_delta = Vec2::ZERO);
}

fn begin(ui: &Ui, stage: &Stage<'_>, face: &mut Face) -> Gesture {
    let Some(from) = ui.input(|input| input.pointer.press_origin()) else {
        return Gesture::None;
    };
    let modifiers = ui.input(|input| input.modifiers);
    let primary = stage.response.dragged_by(PointerButton::Primary);
    if primary
        && !modifiers.shift
        && !modifiers.alt
        && !face.lasso_armed
        && let Some((panel, handle)) = stage.limit_at(face, from)
    {
        return Gesture::Limit { panel, handle };
    }
    let Some(panel) = stage.panel_at(from) else {
        return Gesture::None;
    };
    if stage.response.dragged_by(PointerButton::Middle) {
        return Gesture::Pan;
    }
    if stage.response.dragged_by(PointerButton::Secondary) || (primary && modifiers.shift) {
        return Gesture::Box { panel, from };
    }
    if primary && (modifiers.alt || face.lasso_armed) {
        face.lasso_armed = false;
        return Gesture::Lasso {
            panel,
            path: vec![from],
        };
    }
    if near_curve(stage, face, panel, from) {
        return Gesture::Slide { panel };
    }
    if primary
        && is_matrix(stage, panel)
        && let Some(spot) = spot_at(stage, face, panel, from)
    {
        return Gesture::Move {
            panel,
            item: spot.item,
        };
    }
    if face.is_home() {
        Gesture::None
    } else {
        Gesture::Pan
    }
}

/// Whether the bubbles of a panel stand where two figures put them.
fn is_matrix(stage: &Stage<'_>, panel: usize) -> bool {
    let panel = stage.scene.panels.get(panel);
    panel.is_some_and(|panel| panel.id == "matrix" && panel.bubbles().next().is_some())
}

fn near_curve(stage: &Stage<'_>, face: &Face, index: usize, at: Pos2) -> bool {
    let panel = &stage.scene.panels[index];
    let (Some(curve), Some(to)) = (RankCurve::of(panel), stage.projection(face, index)) else {
        return false;
    };
    let x = to.to_plot(at)[0];
    (to.to_screen([x, curve.height(x)]).y - at.y).abs() <= CURVE_GRASP
}

fn drag(ui: &Ui, stage: &Stage<'_>, face: &mut Face, at: Pos2, events: &mut Vec<ChartEvent>) {
    match &mut face.gesture {
        Gesture::None | Gesture::Box { .. } => {}
        Gesture::Pan => {
            let delta = stage.response.drag_delta();
            if delta != Vec2::ZERO {
                pan(stage, face, delta);
                face.moved_at = ui.input(|input| input.time);
            }
        }
        Gesture::Lasso { path, .. } => {
            if path.last().is_none_or(|last| last.distance(at) > 2.0) {
                path.push(at);
            }
        }
        Gesture::Limit { panel, handle } => {
            let (panel, handle) = (*panel, *handle);
            if let Some(limit) = limit_move(stage, face, panel, handle, at) {
                let moved = stage.scene.panels[panel].handles[handle].at != limit.at;
                if moved && stage.response.dragged() {
                    events.push(ChartEvent::Drag(limit));
                }
            }
        }
        Gesture::Move { panel, item } => {
            let (panel, item) = (*panel, *item);
            if stage.response.dragged()
                && let Some(place) = place_at(stage, face, panel, at)
            {
                events.push(ChartEvent::Move { item, place });
            }
        }
        Gesture::Slide { panel } => {
            let panel = *panel;
            face.reading = reading_at(stage, face, panel, at);
            face.pinned = face.reading;
        }
    }
}

/// The figures of both axes under a position, inside the home view.
fn place_at(stage: &Stage<'_>, face: &Face, panel: usize, at: Pos2) -> Option<[f64; 2]> {
    let to = stage.projection(face, panel)?;
    let picture = stage.scene.panels.get(panel)?;
    let [x, y] = to.to_plot(at);
    let place = [
        picture
            .x
            .scale
            .value(x.clamp(picture.x.home.0, picture.x.home.1)),
        picture
            .y
            .scale
            .value(y.clamp(picture.y.home.0, picture.y.home.1)),
    ];
    place.iter().all(|value| value.is_finite()).then_some(place)
}

fn pan(stage: &Stage<'_>, face: &mut Face, delta: Vec2) {
    let Some(at) = stage.response.interact_pointer_pos() else {
        return;
    };
    let index = stage.panel_at(at).unwrap_or(0);
    let Some(to) = stage.projection(face, index) else {
        return;
    };
    let view = face.panels[index].view;
    let (x, y) = (
        f64::from(delta.x) / to.scale[0],
        f64::from(delta.y) / to.scale[1],
    );
    face.look(
        index,
        View {
            x: (view.x.0 - x, view.x.1 - x),
            y: (view.y.0 - y, view.y.1 - y),
        },
    );
}

/// Where a limit goes when the pointer is at `at`, snapped to a named value nearby.
fn limit_move(
    stage: &Stage<'_>,
    face: &Face,
    panel: usize,
    number: usize,
    at: Pos2,
) -> Option<LimitMove> {
    let to = stage.projection(face, panel)?;
    let picture = stage.scene.panels.get(panel)?;
    let handle = picture.handles.get(number)?;
    let axis = usize::from(!handle.vertical);
    let home = if handle.vertical {
        picture.x.home
    } else {
        picture.y.home
    };
    let place = to.to_plot(at)[axis].clamp(home.0, home.1);
    let snap = handle
        .snaps
        .iter()
        .map(|&(name, snap)| ((snap - place).abs() * to.scale[axis].abs(), name, snap))
        .filter(|(gap, ..)| *gap <= f64::from(SNAP))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let (place, snap) = snap.map_or((place, None), |(_, name, snap)| (snap, Some(name)));
    Some(limit_to(picture, number, place, snap))
}

/// A limit put at a plot coordinate.
pub(super) fn limit_to(
    panel: &Panel,
    number: usize,
    at: f64,
    snap: Option<&'static str>,
) -> LimitMove {
    LimitMove {
        setting: panel.handles[number].setting,
        at,
        value: panel.handle_value(number, at),
        snap,
    }
}

fn finish(ui: &Ui, stage: &Stage<'_>, face: &mut Face, events: &mut Vec<ChartEvent>) {
    let adding = ui.input(|input| input.modifiers.command || input.modifiers.shift);
    match std::mem::take(&mut face.gesture) {
        Gesture::Limit { .. } | Gesture::Move { .. } => events.push(ChartEvent::EndDrag),
        Gesture::Slide { .. } => {
            if let Some(count) = face.pinned {
                events.push(ChartEvent::Select((0..count as u32).collect()));
            }
        }
        Gesture::Box { panel, from } => {
            if let Some(until) = ui.input(|input| input.pointer.latest_pos()) {
                zoom_to(ui, stage, face, panel, Rect::from_two_pos(from, until));
            }
        }
        Gesture::Lasso { panel, path } => {
            let mut items = inside(stage, face, panel, &path);
            if adding {
                events.push(ChartEvent::Add(items));
            } else {
                items.sort_unstable();
                events.push(ChartEvent::Select(items));
            }
        }
        Gesture::None | Gesture::Pan => {}
    }
}

fn zoom_to(ui: &Ui, stage: &Stage<'_>, face: &mut Face, panel: usize, area: Rect) {
    if area.width() < 4.0 || area.height() < 4.0 {
        return;
    }
    if let Some(to) = stage.projection(face, panel) {
        let (low, high) = (to.to_plot(area.left_bottom()), to.to_plot(area.right_top()));
        face.look(
            panel,
            View {
                x: (low[0], high[0]),
                y: (low[1], high[1]),
            },
        );
        face.moved_at = ui.input(|input| input.time);
    }
}

/// The items whose middle lies within a closed path (even–odd rule).
fn inside(stage: &Stage<'_>, face: &Face, index: usize, path: &[Pos2]) -> Vec<u32> {
    let (Some(panel), Some(to)) = (face.panels.get(index), stage.projection(face, index)) else {
        return Vec::new();
    };
    let mut items = Vec::new();
    let bounds = Rect::from_points(path);
    panel.nearest().visit(bounds, &to, |_, spot, screen| {
        if is_inside(screen, path) {
            items.push(spot.item);
        }
    });
    items
}

fn is_inside(at: Pos2, path: &[Pos2]) -> bool {
    let mut inside = false;
    for (i, &a) in path.iter().enumerate() {
        let b = path[(i + 1) % path.len()];
        if (a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x {
            inside = !inside;
        }
    }
    inside
}

fn hover(stage: &Stage<'_>, face: &mut Face) {
    face.hovered = None;
    if !matches!(face.gesture, Gesture::None | Gesture::Slide { .. }) {
        face.reading = None;
        return;
    }
    let at = stage.response.hover_pos();
    let over = at.and_then(|at| Some((at, stage.panel_at(at)?)));
    let Some((at, index)) = over else {
        face.reading = None;
        return;
    };
    if let Some(spot) = spot_at(stage, face, index, at) {
        face.hovered = Some(spot.item);
    }
    face.reading = reading_at(stage, face, index, at);
}

fn spot_at(stage: &Stage<'_>, face: &Face, index: usize, at: Pos2) -> Option<Spot> {
    let to = stage.projection(face, index)?;
    face.panels.get(index)?.nearest().at(at, &to)
}

fn reading_at(stage: &Stage<'_>, face: &Face, index: usize, at: Pos2) -> Option<usize> {
    let to = stage.projection(face, index)?;
    stage.scene.panels.get(index)?.read_curve(to.to_plot(at)[0])
}

fn click(ui: &Ui, stage: &Stage<'_>, face: &mut Face, events: &mut Vec<ChartEvent>) {
    let Some(at) = stage.response.interact_pointer_pos() else {
        return;
    };
    if stage.limit_at(face, at).is_some() {
        return;
    }
    let adding = ui.input(|input| input.modifiers.command || input.modifiers.shift);
    let Some(index) = stage.panel_at(at) else {
        return;
    };
    if let Some(spot) = spot_at(stage, face, index, at) {
        face.focus = Some(spot.item);
        let items = face
            .panels
            .get(index)
            .map_or_else(Vec::new, |panel| panel.nearest().together(&spot));
        if adding {
            events.extend(items.into_iter().map(ChartEvent::Toggle));
        } else {
            events.push(ChartEvent::Select(items));
        }
    } else if let Some(items) = cell_items(stage, face, index, at) {
        events.push(if adding {
            ChartEvent::Add(items)
        } else {
            ChartEvent::Select(items)
        });
    } else if let Some(count) = reading_at(stage, face, index, at) {
        face.pinned = Some(count);
        events.push(ChartEvent::Select((0..count as u32).collect()));
    } else if !adding {
        events.push(ChartEvent::Clear);
    }
}

/// The cell of a grid under a position, and its panel.
fn cell_at<'a>(
    stage: &Stage<'a>,
    face: &Face,
    index: usize,
    at: Pos2,
) -> Option<(&'a Panel, &'a GridCell)> {
    let at = at - stage.origin;
    let at = Point { x: at.x, y: at.y };
    let panel = stage.scene.panels.get(index)?;
    let view = face.panels.get(index)?.view;
    Some((panel, panel.grid_cell_at(&view, panel.area, at)?))
}

/// The accounts in the cell of a grid under a position.
fn cell_items(stage: &Stage<'_>, face: &Face, index: usize, at: Pos2) -> Option<Vec<u32>> {
    cell_at(stage, face, index, at).map(|(_, cell)| cell.items.to_vec())
}

/// The part of the picture that the pointer lies on, where it has a figure: a bar of several accounts, a cell of a grid, a
/// cell of a matrix.
pub fn over(stage: &Stage<'_>, face: &Face) -> Option<ChartEvent> {
    let at = stage.response.hover_pos()?;
    let index = stage.panel_at(at)?;
    if let (Some(item), Some(groups)) = (face.hovered, stage.scene.groups()) {
        let name = stage.scene.group(item)?.to_owned();
        return Some(ChartEvent::Over(
            name,
            String::new(),
            groups.rows(item as usize),
        ));
    }
    if let Some((panel, cell)) = cell_at(stage, face, index, at) {
        let (name, value) = panel.grid_cell_words(cell);
        return Some(ChartEvent::Over(name, value, cell.items.to_vec()));
    }
    let is_ground = face.hovered.is_none() && is_matrix(stage, index);
    let to = stage.projection(face, index).filter(|_| is_ground)?;
    Some(ChartEvent::OverMatrix(to.to_plot(at)))
}

fn double_click(stage: &Stage<'_>, face: &mut Face, events: &mut Vec<ChartEvent>) {
    let Some(at) = stage.response.interact_pointer_pos() else {
        return;
    };
    if let Some((panel, handle)) = stage.limit_at(face, at) {
        let setting = stage.scene.panels[panel].handles[handle].setting;
        events.push(ChartEvent::Reset(setting));
    } else if let Some(item) = face.hovered {
        events.push(ChartEvent::Open(item));
    } else {
        face.go_home();
    }
}

fn cursor(ui: &Ui, stage: &Stage<'_>, face: &Face) {
    let held = match &face.gesture {
        Gesture::Pan => Some(CursorIcon::Grabbing),
        Gesture::Box { .. } => Some(CursorIcon::Crosshair),
        Gesture::Lasso { .. } => Some(CursorIcon::Crosshair),
        Gesture::Limit { panel, handle } => Some(resize(stage, *panel, *handle)),
        Gesture::Slide { .. } | Gesture::Move { .. } => Some(CursorIcon::Grabbing),
        Gesture::None => None,
    };
    let icon = held.or_else(|| {
        let at = stage.response.hover_pos()?;
        if let Some((panel, handle)) = stage.limit_at(face, at) {
            return Some(resize(stage, panel, handle));
        }
        let panel = stage.panel_at(at)?;
        if face.lasso_armed {
            Some(CursorIcon::Crosshair)
        } else if face.hovered.is_some() {
            Some(CursorIcon::PointingHand)
        } else if !face.is_home() && !near_curve(stage, face, panel, at) {
            Some(CursorIcon::Grab)
        } else {
            None
        }
    });
    if let Some(icon) = icon {
        ui.set_cursor_icon(icon);
    }
}

fn resize(stage: &Stage<'_>, panel: usize, handle: usize) -> CursorIcon {
    let handle = stage
        .scene
        .panels
        .get(panel)
        .and_then(|panel| panel.handles.get(handle));
    if handle.is_some_and(|handle| handle.vertical) {
        CursorIcon::ResizeHorizontal
    } else {
        CursorIcon::ResizeVertical
    }
}
