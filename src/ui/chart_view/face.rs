//! What a chart on the screen remembers between frames: its view, its drawn shapes, the keyboard's place in it.

use std::cell::OnceCell;
use std::sync::Arc;

use egui::{Pos2, Ui};

use super::cloud::{self, Sheet};
use super::nearest::{Nearest, Projection, Spot};
use super::painter::{self, Layer};
use crate::chart::{Bubble, Mark, Palette, Panel, Reading, Scene, Shape, View, height_at};
use crate::locale::Locale;

/// How long a view has to stand still before names are placed anew, in seconds.
pub const SETTLE_SECS: f64 = 0.12;
/// Bubbles, bars and dots of a large panel.
const LARGE: usize = 20_000;
/// The closest zoom: this part of the home view fills the plot.
const CLOSEST: f64 = 1e-4;

/// A chart's memory. One a method; views outlive a change of the figures.
#[derive(Default)]
pub struct Face {
    scene: Option<Arc<Scene>>,
    /// The panels' views and shapes.
    pub panels: Vec<PanelFace>,
    /// Shapes around the panels, and what they were drawn for.
    frame: Vec<Layer>,
    frame_key: Option<(egui::Rect, f32, bool, painter::Glyphs)>,
    /// Row of the table that the keyboard stands on.
    pub focus: Option<u32>,
    /// How many accounts lay behind the place of the curve that was clicked.
    pub pinned: Option<usize>,
    /// The limit that `[` and `]` move.
    pub limit: usize,
    /// What the pointer is doing.
    pub gesture: Gesture,
    /// When the view last moved.
    pub moved_at: f64,
    /// Whether the next drag draws a lasso.
    pub lasso_armed: bool,
    /// The widget, so that keys can lead to it.
    pub id: Option<egui::Id>,
    /// What is under the pointer.
    pub hovered: Option<u32>,
    /// How many accounts lie behind the place of the curve under the pointer.
    pub reading: Option<usize>,
}

/// How shapes are drawn this frame.
pub struct Look<'a> {
    /// Colours.
    pub palette: &'a Palette,
    /// Words and figures of the axes.
    pub locale: &'a Locale,
    /// Whether the view stands still.
    pub settled: bool,
    /// Whether the pointer is down: names wait until it is let go.
    pub held: bool,
    /// Where drawn text finds its glyphs.
    pub glyphs: painter::Glyphs,
}

/// What the pointer does while it is down.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(
    missing_docs,
    reason = "fields are the panel and what the variant says"
)]
pub enum Gesture {
    /// Nothing.
    #[default]
    None,
    /// Moves the view.
    Pan,
    /// Draws the box to zoom into, from here.
    Box { panel: usize, from: Pos2 },
    /// Draws around points.
    Lasso { panel: usize, path: Vec<Pos2> },
    /// Drags a limit.
    Limit { panel: usize, handle: usize },
    /// Slides the reading along the curve.
    Slide { panel: usize },
    /// Puts an account of a matrix elsewhere.
    Move { panel: usize, item: u32 },
}

/// One panel's memory.
pub struct PanelFace {
    /// What is in view.
    pub view: View,
    nearest: OnceCell<Nearest>,
    /// The picture and the panel's place in it.
    scene: Arc<Scene>,
    index: usize,
    key: Option<ShapesKey>,
    /// Grid, marks and axes.
    pub marks: Vec<Layer>,
    /// The clouds among the marks.
    sheets: Vec<Sheet>,
    /// Names, and the view they were placed for.
    names: Vec<Layer>,
    named_key: Option<ShapesKey>,
    /// Whether the names were placed for an earlier picture of the same points.
    is_named_before: bool,
    /// How many names found a place.
    pub named: usize,
    /// Limits.
    pub limits: Vec<Layer>,
}

/// What drawn shapes depend on.
#[derive(Clone, PartialEq)]
struct ShapesKey {
    view: View,
    area: egui::Rect,
    scale: f32,
    canvas: crate::chart::Color,
    glyphs: painter::Glyphs,
}

impl Face {
    /// Takes a new picture in. The same picture again costs nothing; new figures keep the view where the axes stayed.
    pub fn take(&mut self, scene: &Arc<Scene>) {
        if self
            .scene
            .as_ref()
            .is_some_and(|old| Arc::ptr_eq(old, scene))
        {
            return;
        }
        let old = self.scene.replace(scene.clone());
        let mut before = std::mem::take(&mut self.panels);
        for (index, panel) in scene.panels.iter().enumerate() {
            let known = old.as_ref().and_then(|old| old.panels.get(index));
            let same = known
                .is_some_and(|known| known.x.home == panel.x.home && known.y.home == panel.y.home);
            let unmoved = known.is_some_and(|known| same_marks(known, panel));
            let mut face = PanelFace::new(scene, index, home(panel));
            if let Some(kept) = before.get_mut(index) {
                if same {
                    face.view = kept.view;
                }
                if unmoved {
                    face.nearest = std::mem::take(&mut kept.nearest);
                    face.names = std::mem::take(&mut kept.names);
                    face.named_key = kept.named_key.take();
                    face.named = kept.named;
                    face.is_named_before = true;
                }
                face.sheets = std::mem::take(&mut kept.sheets);
            }
            self.panels.push(face);
        }
        self.frame_key = None;
        let rows = scene.table.count() as u32;
        self.focus = self.focus.filter(|&item| item < rows);
        self.pinned = self.pinned.filter(|&count| count <= rows as usize);
    }

    /// The picture.
    pub fn scene(&self) -> Option<&Arc<Scene>> {
        self.scene.as_ref()
    }

    /// Whether a limit is being dragged.
    pub fn is_dragging_limit(&self) -> bool {
        matches!(self.gesture, Gesture::Limit { .. } | Gesture::Move { .. })
    }

    /// How many names found a place.
    pub fn named(&self) -> usize {
        self.panels.iter().map(|panel| panel.named).sum()
    }

    /// Whether every panel shows its home view.
    pub fn is_home(&self) -> bool {
        let Some(scene) = &self.scene else {
            return true;
        };
        let mut pairs = self.panels.iter().zip(&scene.panels);
        pairs.all(|(face, panel)| face.view == home(panel))
    }

    /// Shows all of it again.
    pub fn go_home(&mut self) {
        if let Some(scene) = &self.scene {
            for (face, panel) in self.panels.iter_mut().zip(&scene.panels) {
                face.view = home(panel);
            }
        }
    }

    /// Sets a panel's view, kept within its home; panels that stand under each other share their x.
    pub fn look(&mut self, index: usize, view: View) {
        let Some(scene) = self.scene.clone() else {
            return;
        };
        let Some(panel) = scene.panels.get(index) else {
            return;
        };
        let x = within(view.x, panel.x.home);
        let y = within(view.y, panel.y.home);
        for (other, face) in scene.panels.iter().zip(&mut self.panels) {
            if other.x.home == panel.x.home && other.area.left == panel.area.left {
                face.view.x = x;
            }
        }
        if let Some(face) = self.panels.get_mut(index) {
            face.view.y = y;
        }
    }

    /// Zooms by a factor (above 1 is closer) around a place of a panel.
    pub fn zoom(&mut self, index: usize, factor: f64, around: [f64; 2]) {
        let Some(face) = self.panels.get(index) else {
            return;
        };
        let span = |(low, high): (f64, f64), at: f64| {
            (at - (at - low) / factor, at + (high - at) / factor)
        };
        let view = View {
            x: span(face.view.x, around[0]),
            y: span(face.view.y, around[1]),
        };
        self.look(index, view);
    }

    /// The shapes around the panels.
    pub fn frame(
        &mut self,
        ui: &Ui,
        area: egui::Rect,
        palette: &Palette,
        glyphs: painter::Glyphs,
    ) -> &[Layer] {
        let key = (area, ui.pixels_per_point(), palette.is_dark, glyphs);
        if self.frame_key != Some(key) {
            let shapes: &[Shape] = self.scene.as_ref().map_or(&[], |scene| &scene.shapes);
            self.frame = painter::layers(ui, shapes, area.min.to_vec2());
            self.frame_key = Some(key);
        }
        &self.frame
    }

    /// The spot of an item and the panel it is in.
    pub fn spot(&self, item: u32) -> Option<(usize, Spot)> {
        self.panels
            .iter()
            .enumerate()
            .find_map(|(index, face)| Some((index, face.nearest().of_item(item)?)))
    }
}

impl PanelFace {
    fn new(scene: &Arc<Scene>, index: usize, view: View) -> Self {
        Self {
            view,
            nearest: OnceCell::new(),
            scene: scene.clone(),
            index,
            key: None,
            marks: Vec::new(),
            sheets: Vec::new(),
            names: Vec::new(),
            named_key: None,
            is_named_before: false,
            named: 0,
            limits: Vec::new(),
        }
    }

    /// Draws the panel's shapes where something they depend on has changed; places its names when the view has settled.
    pub fn draw(&mut self, ui: &Ui, panel: &Panel, origin: egui::Vec2, look: &Look<'_>) {
        let key = ShapesKey {
            view: self.view,
            area: painter::rect(panel.area, origin),
            scale: ui.pixels_per_point(),
            canvas: look.palette.canvas,
            glyphs: look.glyphs,
        };
        if self.key.as_ref() != Some(&key) {
            self.marks = self.draw_marks(ui, panel, origin, look);
            let shapes = panel.handle_shapes(&self.view, panel.area, look.palette);
            self.limits = painter::layers(ui, &shapes, origin);
            self.key = Some(key.clone());
        }
        let placed = self.named_key.as_ref() == Some(&key);
        let stale = !placed || self.is_named_before;
        // While the pointer holds a limit, names stay where they were.
        if look.settled && stale && !(look.held && placed) {
            let placed = panel.place_labels(&self.view, panel.area);
            let shapes = panel.label_shapes(&placed, look.palette);
            self.named = placed.len();
            self.names = painter::layers(ui, &shapes, origin);
            self.named_key = Some(key);
            self.is_named_before = false;
        }
    }

    fn draw_marks(
        &mut self,
        ui: &Ui,
        panel: &Panel,
        origin: egui::Vec2,
        look: &Look<'_>,
    ) -> Vec<Layer> {
        let (below, above) =
            panel.shapes_around_clouds(&self.view, panel.area, look.palette, look.locale);
        let mut layers = painter::layers(ui, &below, origin);
        cloud::refresh(ui, panel, &self.view, origin, &mut self.sheets);
        let area = painter::rect(panel.area, origin);
        let to = self.projection(area);
        let sheets = panel.clouds().zip(&self.sheets);
        let shapes: Vec<_> = sheets
            .map(|(cloud, sheet)| sheet.shape(cloud.ink, &to))
            .collect();
        if !shapes.is_empty() {
            let clip = Some(area.expand(2.0));
            layers.push(Layer { clip, shapes });
        }
        layers.extend(painter::layers(ui, &above, origin));
        layers
    }

    /// The names: where they were placed, moved along while the view is dragged, none while it is zoomed.
    pub fn names(&self) -> (egui::Vec2, &[Layer]) {
        let none: &[Layer] = &[];
        let (Some(now), Some(then)) = (&self.key, &self.named_key) else {
            return (egui::Vec2::ZERO, none);
        };
        if now == then {
            return (egui::Vec2::ZERO, &self.names);
        }
        let span = |view: &View| (view.x.1 - view.x.0, view.y.1 - view.y.0);
        let (a, b) = (span(&now.view), span(&then.view));
        let same = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs();
        if now.area != then.area || !same(a.0, b.0) || !same(a.1, b.1) {
            return (egui::Vec2::ZERO, none);
        }
        let x = (then.view.x.0 - now.view.x.0) / a.0 * f64::from(now.area.width());
        let y = (now.view.y.0 - then.view.y.0) / a.1 * f64::from(now.area.height());
        let scale = now.scale;
        let moved = (egui::vec2(x as f32, y as f32) * scale).round() / scale;
        (moved, &self.names)
    }

    /// Its bubbles and bars by place; sorted when first asked for, so that a dragged limit does not wait for it.
    pub fn nearest(&self) -> &Nearest {
        self.nearest.get_or_init(|| {
            let panel = self.scene.panels.get(self.index);
            panel.map(Nearest::new).unwrap_or_default()
        })
    }

    /// Whether it shows so much that nothing may be looked up while a limit is dragged.
    pub fn is_large(&self) -> bool {
        let marks = self
            .scene
            .panels
            .get(self.index)
            .map_or(&[][..], |panel| &panel.marks);
        let count = |mark: &Mark| match mark {
            Mark::Bubbles { bubbles } => bubbles.len(),
            Mark::Bars { bars, .. } => bars.len(),
            Mark::Cloud { points, .. } => points.len(),
            _ => 0,
        };
        marks.iter().map(count).sum::<usize>() > LARGE
    }

    /// Where the panel's coordinates fall on the screen.
    pub fn projection(&self, area: egui::Rect) -> Projection {
        let x = f64::from(area.width()) / (self.view.x.1 - self.view.x.0);
        let y = -f64::from(area.height()) / (self.view.y.1 - self.view.y.0);
        Projection {
            scale: [x, y],
            base: [
                f64::from(area.left()) - x * self.view.x.0,
                f64::from(area.bottom()) - y * self.view.y.0,
            ],
        }
    }
}

/// All of a panel.
pub fn home(panel: &Panel) -> View {
    View {
        x: panel.x.home,
        y: panel.y.home,
    }
}

/// A curve over accounts by rank, and how many accounts its width is.
#[derive(Clone, Copy)]
pub struct RankCurve<'a> {
    points: &'a [[f64; 2]],
    steps: usize,
}

impl<'a> RankCurve<'a> {
    /// The curve that the pointer reads in a panel.
    pub fn of(panel: &'a Panel) -> Option<Self> {
        let Reading::AlongCurve { curve, steps } = panel.reading else {
            return None;
        };
        match panel.marks.get(curve) {
            Some(Mark::Curve { points, .. }) if points.len() > 1 && steps > 0 => {
                Some(Self { points, steps })
            }
            _ => None,
        }
    }

    /// How many accounts it spans.
    pub fn steps(self) -> usize {
        self.steps
    }

    /// The place on it where so many accounts lie behind.
    pub fn place(self, count: usize) -> [f64; 2] {
        let (first, last) = (self.points[0][0], self.points[self.points.len() - 1][0]);
        let x = first + (last - first) * count as f64 / self.steps as f64;
        [x, height_at(self.points, x)]
    }

    /// Its height at `x`.
    pub fn height(self, x: f64) -> f64 {
        height_at(self.points, x)
    }
}

fn within(wanted: (f64, f64), home: (f64, f64)) -> (f64, f64) {
    let room = home.1 - home.0;
    let span = (wanted.1 - wanted.0).clamp(CLOSEST * room, room);
    let middle = (wanted.0 + wanted.1) / 2.0;
    let low = (middle - span / 2.0).clamp(home.0, home.1 - span);
    if span >= room {
        home
    } else {
        (low, low + span)
    }
}

/// Whether two panels have their bubbles, dots and bars at the same places; bars and dots are not compared one by one.
fn same_marks(a: &Panel, b: &Panel) -> bool {
    fn placed(panel: &Panel) -> impl Iterator<Item = &Mark> {
        panel.marks.iter().filter(|mark| {
            matches!(
                mark,
                Mark::Bubbles { .. } | Mark::Bars { .. } | Mark::Cloud { .. }
            )
        })
    }
    let same = |pair: (&Mark, &Mark)| match pair {
        (Mark::Bubbles { bubbles: a }, Mark::Bubbles { bubbles: b }) => {
            let same =
                |(a, b): (&Bubble, &Bubble)| (a.at, a.radius, a.item) == (b.at, b.radius, b.item);
            Arc::ptr_eq(a, b) || (a.len() == b.len() && a.iter().zip(b.iter()).all(same))
        }
        (Mark::Bars { bars: a, .. }, Mark::Bars { bars: b, .. }) => Arc::ptr_eq(a, b),
        (Mark::Cloud { points: a, .. }, Mark::Cloud { points: b, .. }) => Arc::ptr_eq(a, b),
        _ => false,
    };
    placed(a).count() == placed(b).count() && placed(a).zip(placed(b)).all(same)
}
