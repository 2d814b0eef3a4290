//! A slide on the screen: drawn by the function that every exporter takes it from, kept as meshes until something of it
//! changes.

use std::sync::Arc;

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, Pos2, Rect, Ui, pos2, vec2};

use super::chart_view::{self, Glyphs, Layer};
use super::pages::method::is_same;
use super::theme::{Theme, ThemeName, rgba, semibold};
use super::widgets::{elided, reading, spinner};
use crate::analysis::Outcome;
use crate::chart::{Color, Palette, Point, Scene, Shape};
use crate::locale::Language;
use crate::model::Decisions;
use crate::project::{Noted, Slide, SlideContent, SlideLook, SlideSource, agenda_lines};
use crate::state::{Answer, State};

/// How much of a slide is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// As it is shown in the room.
    Whole,
    /// A small picture: the title in legible type, the marks of the chart without their words.
    Small,
}

/// Points of a page that a small chart is drawn on: fewer, so that its marks are large.
const SMALL_PAGE: f32 = 0.6;
/// Height of the title of a small picture.
const SMALL_TITLE: f32 = 27.0;
const SMALL_TYPE: f32 = 8.5;

/// A slide and what was drawn of it.
#[derive(Default)]
pub struct SlideView {
    drawn: Option<Drawn>,
}

struct Drawn {
    key: Key,
    scene: Arc<Scene>,
    noted: Vec<Noted>,
    layers: Vec<Layer>,
    at: Pos2,
}

/// What a picture was drawn from.
#[derive(Clone)]
struct Key {
    slide: Slide,
    number: usize,
    words: (String, String, bool, bool),
    agenda: Vec<String>,
    decisions: Option<Arc<Decisions>>,
    outcome: Option<Outcome>,
    theme: ThemeName,
    language: Language,
    size: (f32, f32),
    glyphs: Glyphs,
    pixels: f32,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        let decisions = match (&self.decisions, &other.decisions) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        let outcome = match (&self.outcome, &other.outcome) {
            (Some(a), Some(b)) => is_same(a, b),
            (None, None) => true,
            _ => false,
        };
        decisions
            && outcome
            && self.number == other.number
            && self.theme == other.theme
            && self.language == other.language
            && self.size == other.size
            && self.glyphs == other.glyphs
            && self.pixels == other.pixels
            && self.words == other.words
            && self.agenda == other.agenda
            && self.slide == other.slide
    }
}

impl SlideView {
    /// Paints the slide into `place`, which has the proportions of the story's slides.
    pub fn paint(&mut self, ui: &Ui, place: Rect, state: &State, slide: &Slide, detail: Detail) {
        let theme = Theme::of(ui.ctx());
        ui.painter().rect_filled(place, 0.0, theme.canvas);
        let Some(source) = state.slide_source(slide) else {
            return;
        };
        let waits = source.outcome.is_none()
            && slide
                .pinned()
                .is_some_and(|pinned| matches!(state.pinned_answer(pinned), Answer::Working(_)));
        let same_slide = (self.drawn.as_ref()).is_some_and(|drawn| drawn.key.slide.id == slide.id);
        if waits && !same_slide {
            if state.is_working() {
                spinner(ui, place.center(), 10.0);
            } else {
                // Nobody asks for it until the slide is opened.
                let text = state.slide_title(slide);
                let room = place.width() - 16.0;
                let shown = elided(ui.painter(), &text, semibold(SMALL_TYPE), theme.text, room);
                ui.painter()
                    .galley(place.min + vec2(8.0, 6.0), shown, theme.text);
            }
            return;
        }
        let key = key(ui, place, state, &source);
        let known = (self.drawn.as_ref()).is_some_and(|drawn| waits || drawn.key.is(&key));
        if !known {
            self.drawn = Some(draw(ui, place, state, &source, detail, key));
        }
        let Some(drawn) = &mut self.drawn else {
            return;
        };
        let moved = place.min - drawn.at;
        if moved != egui::Vec2::ZERO {
            drawn.move_by(moved);
        }
        for layer in &drawn.layers {
            let clip = layer.clip.map_or(place, |clip| clip.intersect(place));
            let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
            painter.extend(layer.shapes.iter().cloned());
        }
    }

    /// The picture as it was drawn last.
    pub fn scene(&self) -> Option<&Arc<Scene>> {
        self.drawn.as_ref().map(|drawn| &drawn.scene)
    }

    /// Where the notes on its chart stand on it, in points before scaling.
    pub fn noted(&self) -> &[Noted] {
        self.drawn.as_ref().map_or(&[], |drawn| &drawn.noted)
    }
}

impl Drawn {
    fn move_by(&mut self, by: egui::Vec2) {
        for layer in &mut self.layers {
            if let Some(clip) = &mut layer.clip {
                *clip = clip.translate(by);
            }
            layer
                .shapes
                .iter_mut()
                .for_each(|shape| shape.translate(by));
        }
        self.at += by;
    }
}

/// The size slides of the story are drawn in, in points.
pub fn page(state: &State) -> Point {
    state.story().shape().page()
}

/// How slides are drawn on the screen.
pub fn look<'a>(state: &'a State, palette: &'a Palette, size: Point) -> SlideLook<'a> {
    SlideLook {
        locale: state.locale(),
        palette,
        size,
        mask_names: false,
    }
}

fn key(ui: &Ui, place: Rect, state: &State, source: &SlideSource<'_>) -> Key {
    let story = source.story;
    let mut slide = source.slide.clone();
    slide.notes.clear();
    Key {
        number: source.number(),
        words: (
            story.title.clone(),
            story.subtitle.clone(),
            story.mask_names,
            story.standard_shape,
        ),
        agenda: match slide.content {
            SlideContent::Agenda => agenda_lines(source, state.locale()),
            _ => Vec::new(),
        },
        decisions: match slide.content {
            SlideContent::Decisions(_) => Some(source.portfolio.decisions.clone()),
            _ => None,
        },
        slide,
        outcome: source.outcome.cloned(),
        theme: Theme::of(ui.ctx()).name,
        language: state.locale().language(),
        size: (place.width(), place.height()),
        glyphs: chart_view::glyphs(ui),
        pixels: ui.pixels_per_point(),
    }
}

fn draw(
    ui: &Ui,
    place: Rect,
    state: &State,
    source: &SlideSource<'_>,
    detail: Detail,
    key: Key,
) -> Drawn {
    let palette = &Theme::of(ui.ctx()).palette;
    let full = page(state);
    let is_chart = source.slide.pinned().is_some() && source.outcome.is_some();
    let size = match detail {
        Detail::Small if is_chart => Point {
            x: full.x * SMALL_PAGE,
            y: full.y * SMALL_PAGE,
        },
        _ => full,
    };
    let mut bare;
    let mut source = *source;
    if let (Detail::Small, Some(_)) = (detail, source.slide.pinned()) {
        // Notes are too small to be read there.
        bare = source.slide.clone();
        if let SlideContent::Chart(pinned) = &mut bare.content {
            pinned.remarks.clear();
        }
        source.slide = &bare;
    }
    let (scene, noted) = source.picture(&look(state, palette, size));
    let mut shapes = scene.shapes(palette, state.locale());
    let by = place.width() / scene.size.x.max(1.0);
    let mut offset = place.min.to_vec2();
    let mut layers = Vec::new();
    match detail {
        Detail::Whole => {
            shapes.iter_mut().for_each(|shape| shape.scale(by));
            layers.extend(chart_view::layers(ui, &shapes, offset));
        }
        Detail::Small => {
            let mut clip = place;
            if is_chart {
                let top = scene.panels.iter().map(|panel| panel.area.top);
                let top = top.fold(f32::INFINITY, f32::min);
                let top = if top.is_finite() { top - 12.0 } else { 72.0 };
                clip.min.y += SMALL_TITLE;
                offset.y += SMALL_TITLE - top * by;
            }
            let small = without_words(shapes, by, is_chart);
            for mut layer in chart_view::layers(ui, &small, offset) {
                layer.clip = Some(layer.clip.map_or(clip, |own| own.intersect(clip)));
                layers.push(layer);
            }
            layers.push(small_title(ui, place, source.slide, &scene, palette));
        }
    }
    Drawn {
        key,
        scene: Arc::new(scene),
        noted,
        layers,
        at: place.min,
    }
}

/// The shapes scaled, lines not thinner than can be seen; words are left out, or a bar stands for them.
fn without_words(shapes: Vec<Shape>, by: f32, is_chart: bool) -> Vec<Shape> {
    let mut out = Vec::new();
    for mut shape in shapes {
        match shape {
            // Boxes hold words.
            Shape::Text { .. }
            | Shape::Rect {
                stroke: Some(_), ..
            } if is_chart => continue,
            Shape::Text {
                at,
                align,
                ref text,
                style,
                ..
            } => {
                // The title stands in legible type.
                if style.size < 20.0 {
                    let wide = crate::chart::pen::text_width(text, style.size, style.weight);
                    let left = at.x - align.before(wide);
                    out.push(bar(left, at.y, wide, style.size, by, style.color));
                }
                continue;
            }
            Shape::Clip { rect, shapes } => {
                let mut outer = Shape::Clip {
                    rect,
                    shapes: Vec::new(),
                };
                outer.scale(by);
                if let Shape::Clip { shapes: inner, .. } = &mut outer {
                    *inner = without_words(shapes, by, is_chart);
                }
                out.push(outer);
                continue;
            }
            _ => {}
        }
        let strong = matches!(&shape, Shape::Line { stroke, .. } if stroke.width >= 1.5);
        shape.scale(by);
        if let Shape::Line { stroke, .. } = &mut shape {
            stroke.width = stroke.width.max(if strong { 1.2 } else { 0.5 });
        }
        out.push(shape);
    }
    out
}

fn bar(left: f32, base: f32, wide: f32, size: f32, by: f32, color: Color) -> Shape {
    Shape::Rect {
        rect: crate::chart::Rect {
            left: left * by,
            top: (base - size * 0.62) * by,
            right: (left + wide) * by,
            bottom: (base - size * 0.12) * by,
        },
        radius: 0.0,
        fill: Some(color.fade(0.35)),
        stroke: None,
    }
}

fn small_title(ui: &Ui, place: Rect, slide: &Slide, scene: &Scene, palette: &Palette) -> Layer {
    let (left, ink, rows) = match slide.content {
        SlideContent::Cover => (0.4, palette.text, 3),
        SlideContent::Section => (0.08, palette.on_accent, 3),
        _ => (0.05, palette.text, 2),
    };
    let at_left = place.left() + left * place.width();
    let text = if slide.title.is_none() && !scene.short_title.is_empty() {
        &scene.short_title
    } else {
        &scene.title
    };
    let width = place.right() - at_left - 6.0;
    let ink = rgba(ink);
    let mut job = LayoutJob::simple(text.clone(), semibold(SMALL_TYPE), ink, width);
    job.wrap = TextWrapping {
        max_width: width,
        max_rows: rows,
        ..TextWrapping::default()
    };
    let galley = reading::laid_out(ui.painter(), job);
    let y = match slide.content {
        SlideContent::Cover => place.top() + place.height() * 0.5,
        SlideContent::Section => place.center().y - galley.size().y / 2.0,
        _ => place.top() + 5.0,
    };
    let at = pos2(at_left, y);
    let text = egui::Shape::galley(at, galley, Color32::PLACEHOLDER);
    Layer {
        clip: Some(place.shrink2(vec2(2.0, 1.0))),
        shapes: vec![text],
    }
}
