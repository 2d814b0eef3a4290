//! The chart on the screen: a [`Scene`] drawn inside egui_plot, with everything a hand can do to it.
//!
//! One plot a panel; its axes, grid and background are off, what it shows are the scene's own shapes (`painter`). The view
//! (pan, zoom) is kept in [`Face`]; shapes are drawn anew when view, size, theme or figures change, names are placed anew
//! when the view has come to rest. Over the shapes lie the things that only a screen has: rings around what is hovered,
//! selected and focused, the reading along a curve, the card (`overlay`).
//!
//! The view answers with [`ChartEvent`]s; it knows neither the state nor commands.

mod card;
mod cloud;
mod face;
mod gesture;
mod keys;
mod nearest;
mod overlay;
mod painter;
mod stamp;

use std::sync::Arc;

use egui::{Sense, Ui, Vec2};
use egui_plot::{Plot, PlotBounds, PlotGeometry, PlotItem, PlotItemBase, PlotTransform};

use super::figure;
pub use card::Words;
pub use face::{Face, Gesture};
use gesture::Stage;
pub(in crate::ui) use painter::{Glyphs, Layer, glyphs, layers};

use crate::chart::{Palette, Scene};
use crate::locale::Locale;

/// Where a dragged limit is.
#[derive(Clone, Debug, PartialEq)]
pub struct LimitMove {
    /// The setting it changes.
    pub setting: &'static str,
    /// In plot coordinates.
    pub at: f64,
    /// What its setting becomes ([`crate::chart::Panel::handle_value`]).
    pub value: f64,
    /// Text key of the named value it snapped to.
    pub snap: Option<&'static str>,
}

/// What happened to the chart. Items are rows of the chart's table.
#[derive(Clone, Debug, PartialEq)]
pub enum ChartEvent {
    /// These alone are selected.
    Select(Vec<u32>),
    /// These as well.
    Add(Vec<u32>),
    /// This one more, or less.
    Toggle(u32),
    /// None.
    Clear,
    /// The account's card is asked for.
    Open(u32),
    /// An account is put elsewhere.
    Move {
        /// Its row.
        item: u32,
        /// The figures of both axes there.
        place: [f64; 2],
    },
    /// A limit moves.
    Drag(LimitMove),
    /// It was let go.
    EndDrag,
    /// Back to where the method puts it.
    Reset(&'static str),
    /// What this one of [`Scene::figures`] means is asked for; `true` by a click, else the pointer only lies there.
    Explain(usize, bool),
    /// F1 over a part of the picture that has a figure: what it is called, what stands there, its rows.
    Over(String, String, Vec<u32>),
    /// F1 over a matrix, at these figures of both axes.
    OverMatrix([f64; 2]),
}

/// A chart to show.
pub struct ChartView<'a> {
    /// The picture, drawn for the room there is.
    pub scene: &'a Arc<Scene>,
    /// Its colours.
    pub palette: &'a Palette,
    /// Words and figures.
    pub locale: &'a Locale,
    /// Selected rows, in ascending order.
    pub selected: &'a [u32],
    /// The row that lies under the pointer in the table.
    pub lit: Option<u32>,
    /// What the reading along a curve speaks of.
    pub words: &'a Words,
    /// The shares of accounts and of the measure of so many of the largest, exact where the curve is thinned.
    pub read: &'a dyn Fn(usize) -> Option<[f64; 2]>,
}

impl ChartView<'_> {
    /// Shows the chart where the layout stands, as large as its scene.
    pub fn show(&self, ui: &mut Ui, face: &mut Face) -> Vec<ChartEvent> {
        let size = Vec2::new(self.scene.size.x, self.scene.size.y);
        let (area, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
        face.take(self.scene);
        face.id = Some(response.id);
        let mut events = Vec::new();
        let stage = Stage {
            scene: self.scene,
            response: &response,
            origin: area.min.to_vec2(),
        };
        gesture::pointer(ui, &stage, face, &mut events);
        self.asked(ui, &stage, face, &mut events);
        keys::keys(ui, &stage, face, &mut events);
        let look = face::Look {
            palette: self.palette,
            locale: self.locale,
            settled: self.settle(ui, face),
            held: face.is_dragging_limit() || ui.input(|input| input.pointer.any_down()),
            glyphs: painter::glyphs(ui),
        };
        for (index, panel) in self.scene.panels.iter().enumerate() {
            face.panels[index].draw(ui, panel, stage.origin, &look);
            self.plot(ui, index, stage.area(index), &face.panels[index]);
        }
        extend(
            ui,
            area,
            egui::Vec2::ZERO,
            face.frame(ui, area, self.palette, look.glyphs),
        );
        for (index, panel) in face.panels.iter().enumerate() {
            let (moved, names) = panel.names();
            let clip = stage.area(index).expand(HOME_MARGIN);
            extend(ui, clip, moved, names);
            extend(
                ui,
                area.expand(HOME_MARGIN),
                egui::Vec2::ZERO,
                &panel.limits,
            );
        }
        overlay::paint(self, ui, &stage, face);
        self.describe(ui, &stage, face);
        events
    }

    /// Key figures on the picture: a click asks what one means. F1 asks it of the part the pointer lies on.
    fn asked(&self, ui: &Ui, stage: &Stage<'_>, face: &Face, events: &mut Vec<ChartEvent>) {
        if stage.response.hovered() && figure::is_asked(ui.ctx()) {
            events.extend(gesture::over(stage, face));
        }
        for (index, figure) in self.scene.figures.iter().enumerate() {
            let area = figure.area;
            let place = egui::Rect::from_min_max(
                egui::pos2(area.left, area.top),
                egui::pos2(area.right, area.bottom),
            );
            let id = stage.response.id.with(("figure", index));
            let response = ui.interact(place.translate(stage.origin), id, Sense::click());
            let said = format!("{}: {}", figure.name, figure.value);
            response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &said));
            let clicked = response.clicked();
            if clicked || response.hovered() || response.has_focus() {
                if response.hovered() {
                    ui.set_cursor_icon(egui::CursorIcon::Help);
                }
                events.push(ChartEvent::Explain(index, clicked));
            }
        }
    }

    /// Whether the view stands still; asks for a frame for when it will.
    fn settle(&self, ui: &Ui, face: &Face) -> bool {
        let since = ui.input(|input| input.time) - face.moved_at;
        let settled = face.gesture != Gesture::Pan && !(0.0..face::SETTLE_SECS).contains(&since);
        if !settled {
            let rest = (face::SETTLE_SECS - since).clamp(0.0, face::SETTLE_SECS);
            ui.request_repaint_after(std::time::Duration::from_secs_f64(rest));
        }
        settled
    }

    /// Draws one panel: marks inside the plot, grid and axes below and around it.
    fn plot(&self, ui: &mut Ui, index: usize, frame: egui::Rect, face: &face::PanelFace) {
        let marks = face.marks.iter().rposition(|layer| layer.clip.is_some());
        for (at, layer) in face.marks.iter().enumerate() {
            let clip = layer
                .clip
                .unwrap_or_else(|| ui.clip_rect())
                .intersect(ui.clip_rect());
            if Some(at) != marks {
                let painter = ui.painter().with_clip_rect(clip);
                painter.extend(layer.shapes.iter().cloned());
                continue;
            }
            let to = face.projection(frame);
            let (low, high) = (to.to_plot(clip.left_bottom()), to.to_plot(clip.right_top()));
            let item = Drawn {
                base: PlotItemBase::new(String::new()),
                shapes: layer.shapes.clone(),
            };
            let mut child = ui.new_child(egui::UiBuilder::new().max_rect(clip).id_salt(index));
            Plot::new(("panel", index))
                .width(clip.width())
                .height(clip.height())
                .show_axes(false)
                .show_grid(false)
                .show_background(false)
                .show_x(false)
                .show_y(false)
                .allow_drag(false)
                .allow_zoom(false)
                .allow_scroll(false)
                .allow_boxed_zoom(false)
                .allow_axis_zoom_drag(false)
                .allow_double_click_reset(false)
                .sense(Sense::hover())
                .show(&mut child, move |plot| {
                    plot.set_plot_bounds(PlotBounds::from_min_max(low, high));
                    plot.add(item);
                });
        }
    }

    /// The chart for screen readers: the picture in words, what the keyboard stands on, and the points that have names.
    fn describe(&self, ui: &Ui, stage: &Stage<'_>, face: &Face) {
        let description = &self.scene.description;
        let focused = face
            .focus
            .filter(|_| stage.response.has_focus() && !face.is_dragging_limit());
        let standing = focused.map(|item| self.card_text(item));
        stage.response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::Image, true, description);
            info.current_text_value.clone_from(&standing);
            info
        });
        if !ui.has_accesskit_node(stage.response.id) {
            return;
        }
        for (index, panel) in self.scene.panels.iter().enumerate() {
            let to = face.panels[index].projection(stage.area(index));
            for label in panel.labels.iter().take(NAMED_POINTS) {
                let Some(item) = named_item(panel, label.bubble) else {
                    continue;
                };
                let Some(outline) = face.panels[index].nearest().outline(item, &to) else {
                    continue;
                };
                let id = stage.response.id.with(("point", index, item));
                let point = ui.interact(outline.bounds(), id, Sense::hover());
                let text = self.card_text(item);
                point.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &text));
            }
        }
    }
}

/// Paints layers, moved by `by`, cut off at `clip`.
fn extend(ui: &Ui, clip: egui::Rect, by: Vec2, layers: &[painter::Layer]) {
    for layer in layers {
        let clip = layer
            .clip
            .map_or(clip, |own| own.translate(by).intersect(clip));
        let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
        painter.extend(layer.shapes.iter().map(|shape| moved(shape, by)));
    }
}

/// A shape somewhere else. Layers are meshes: each corner is written once.
fn moved(shape: &egui::Shape, by: Vec2) -> egui::Shape {
    match shape {
        _ if by == Vec2::ZERO => shape.clone(),
        egui::Shape::Mesh(mesh) => {
            let mut corners = Vec::with_capacity(mesh.vertices.len());
            corners.extend(mesh.vertices.iter().map(|&corner| egui::epaint::Vertex {
                pos: corner.pos + by,
                ..corner
            }));
            egui::Shape::mesh(egui::Mesh {
                indices: mesh.indices.as_slice().to_vec(),
                vertices: corners,
                texture_id: mesh.texture_id,
            })
        }
        other => {
            let mut other = other.clone();
            other.translate(by);
            other
        }
    }
}

/// How far beyond a plot's frame bubbles, names and grips may stand, in points.
const HOME_MARGIN: f32 = 40.0;

/// How many points of a panel a screen reader meets one by one; the table has them all.
const NAMED_POINTS: usize = 60;

/// The item of a panel's bubble, counted through all its bubble marks.
fn named_item(panel: &crate::chart::Panel, bubble: usize) -> Option<u32> {
    let mut left = bubble;
    for mark in &panel.marks {
        if let crate::chart::Mark::Bubbles { bubbles } = mark {
            if let Some(found) = bubbles.get(left) {
                return Some(found.item);
            }
            left -= bubbles.len();
        }
    }
    None
}

/// Shapes that are already where they belong.
struct Drawn {
    base: PlotItemBase,
    shapes: Vec<egui::Shape>,
}

impl PlotItem for Drawn {
    fn shapes(&self, _ui: &Ui, _transform: &PlotTransform, shapes: &mut Vec<egui::Shape>) {
        shapes.extend(self.shapes.iter().cloned());
    }

    fn initialize(&mut self, _x_range: std::ops::RangeInclusive<f64>) {}

    fn color(&self) -> egui::Color32 {
        egui::Color32::TRANSPARENT
    }

    fn geometry(&self) -> PlotGeometry<'_> {
        PlotGeometry::None
    }

    fn bounds(&self) -> PlotBounds {
        PlotBounds::NOTHING
    }

    fn base(&self) -> &PlotItemBase {
        &self.base
    }

    fn base_mut(&mut self) -> &mut PlotItemBase {
        &mut self.base
    }
}
