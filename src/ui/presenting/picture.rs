//! Pictures of slides as they are shown: drawn anew when the slide, its answer, the room or the look changes.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{Pos2, Rect, Ui};

use crate::analysis::{Outcome, Settings};
use crate::chart::pen::{fit, point, strong, text_width, wrap};
use crate::chart::{Align, Brief, Mark, Palette, Point, Reading, Scene, Shape, Weight, portrait};
use crate::export::source_line;
use crate::locale::Language;
use crate::project::{Slide, SlideId, SlideLook};
use crate::state::{Presenting, State};
use crate::ui::chart_view::{Glyphs, Layer, glyphs, layers};
use crate::ui::pages::method::is_same;
use crate::ui::theme::{Theme, ThemeName};

/// Sizes of a title in the room, largest first.
const TITLES: [f32; 3] = [32.0, 28.0, 24.0];
/// Size of a title on two lines.
const TWO_LINES: f32 = 19.0;
/// Below this height or width a page has no column beside its chart; its card stands on the plot.
const NO_COLUMN: Point = Point { x: 899.0, y: 599.0 };
/// A portrait has so much to say that it is drawn on a larger page.
const DENSE: f32 = 1.25;
/// Room around a chart in the room, in points.
const AROUND: Point = Point { x: 18.0, y: 14.0 };

/// Which picture of a slide: in the room, or how small.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Place {
    Stage,
    Notes,
    Next,
    List(u64),
}

/// The pictures that were drawn.
#[derive(Default)]
pub struct Pictures {
    scenes: BTreeMap<Place, (Key, Arc<Scene>)>,
    painted: BTreeMap<Place, (PaintKey, Vec<Layer>)>,
}

#[derive(Clone)]
struct Key {
    slide: (SlideId, usize),
    words: (Option<String>, String),
    settings: Option<(Settings, Vec<String>)>,
    outcome: Option<Outcome>,
    drill: Option<(String, usize)>,
    masked: bool,
    size: (f32, f32),
    theme: ThemeName,
    language: Language,
}

impl Key {
    fn is(&self, other: &Self) -> bool {
        let answers = match (&self.outcome, &other.outcome) {
            (Some(a), Some(b)) => is_same(a, b),
            (None, None) => true,
            _ => false,
        };
        answers
            && self.slide == other.slide
            && self.words == other.words
            && self.settings == other.settings
            && self.drill == other.drill
            && self.masked == other.masked
            && self.size == other.size
            && self.theme == other.theme
            && self.language == other.language
    }
}

#[derive(Clone, PartialEq)]
struct PaintKey {
    scene: usize,
    at: Rect,
    glyphs: Glyphs,
    pixels: f32,
}

/// What is drawn at a place.
pub struct Wanted<'a> {
    /// Where.
    pub place: Place,
    /// What is shown.
    pub shown: &'a Presenting,
    /// Which slide.
    pub slide: &'a Slide,
    /// Which page of it, from 0.
    pub page: usize,
    /// Whether the portrait that was asked for stands in its place.
    pub drill: Option<&'a str>,
    /// Points there are.
    pub size: Point,
}

impl Wanted<'_> {
    /// Whether the chart of the slide is alive in the room.
    pub fn is_chart(&self, state: &State) -> bool {
        let answered = self
            .slide
            .pinned()
            .map(|pinned| state.pinned_answer(pinned));
        self.drill.is_none() && answered.is_some_and(|answer| answer.outcome().is_some())
    }

    /// Room around it, and the size it is drawn in.
    pub fn fitted(&self, state: &State) -> (Point, Point) {
        if !self.is_chart(state) || self.place != Place::Stage && self.place != Place::Notes {
            return (point(0.0, 0.0), self.size);
        }
        let width = self.size.x - 2.0 * AROUND.x;
        let height = self.size.y - 2.0 * AROUND.y;
        let width = if height > NO_COLUMN.y {
            width.min(NO_COLUMN.x)
        } else {
            width
        };
        let left = (self.size.x - width) / 2.0;
        (point(left, AROUND.y), point(width, height))
    }
}

impl Pictures {
    /// The picture, drawn where something of it has changed.
    pub fn scene(
        &mut self,
        state: &State,
        theme: &Theme,
        wanted: &Wanted<'_>,
    ) -> Option<Arc<Scene>> {
        let (_, size) = wanted.fitted(state);
        let pinned = wanted.slide.pinned();
        let source = state.presented_source(wanted.slide)?;
        let answered = pinned.map_or(0, |pinned| state.answered(pinned.group));
        let key = Key {
            slide: (wanted.slide.id, wanted.page),
            words: (wanted.slide.title.clone(), wanted.slide.takeaway.clone()),
            settings: pinned.map(|pinned| (pinned.settings.clone(), pinned.selected.clone())),
            outcome: source.outcome.cloned(),
            drill: wanted.drill.map(|name| (name.to_owned(), answered)),
            masked: wanted.shown.masks_names(),
            size: (size.x.floor(), size.y.floor()),
            theme: theme.name,
            language: state.locale().language(),
        };
        if let Some((known, scene)) = self.scenes.get(&wanted.place)
            && known.is(&key)
        {
            return Some(scene.clone());
        }
        let scene = match (wanted.drill, pinned) {
            (Some(name), Some(pinned)) => {
                portrait_of(state, &theme.palette, (pinned.group, name), wanted)?
            }
            _ => {
                let look = SlideLook {
                    locale: state.locale(),
                    palette: &theme.palette,
                    size,
                    mask_names: wanted.shown.masks_names(),
                };
                let mut scene = source.page(&look, wanted.page);
                let alive = matches!(wanted.place, Place::Stage | Place::Notes);
                if alive && wanted.is_chart(state) {
                    without_kept_reading(&mut scene);
                }
                if wanted.is_chart(state) && wanted.place == Place::Stage {
                    for_the_room(&mut scene, &theme.palette);
                }
                scene
            }
        };
        let scene = Arc::new(scene);
        self.scenes.insert(wanted.place, (key, scene.clone()));
        Some(scene)
    }

    /// Paints a whole picture into a rectangle of its proportions.
    pub fn paint(
        &mut self,
        ui: &Ui,
        place: Place,
        at: Rect,
        scene: &Arc<Scene>,
        (state, theme): (&State, &Theme),
    ) {
        let key = PaintKey {
            scene: Arc::as_ptr(scene) as usize,
            at,
            glyphs: glyphs(ui),
            pixels: ui.pixels_per_point(),
        };
        let known = self.painted.get(&place).is_some_and(|(k, _)| *k == key);
        if !known {
            let mut shapes = scene.shapes(&theme.palette, state.locale());
            let by = at.width() / scene.size.x;
            shapes.iter_mut().for_each(|shape| shape.scale(by));
            let drawn = layers(ui, &shapes, at.min.to_vec2());
            self.painted.insert(place, (key, drawn));
        }
        let Some((_, drawn)) = self.painted.get(&place) else {
            return;
        };
        for layer in drawn {
            let clip = layer.clip.map_or(at, |clip| clip.intersect(at));
            let painter = ui.painter().with_clip_rect(clip.intersect(ui.clip_rect()));
            painter.extend(layer.shapes.iter().cloned());
        }
    }
}

fn portrait_of(
    state: &State,
    palette: &Palette,
    (group, name): (crate::analysis::Group, &str),
    wanted: &Wanted<'_>,
) -> Option<Scene> {
    let document = state.document()?;
    let portrait = state.portrait(group, name)?;
    let question = state.question(group);
    let source = source_line(&document.dataset, &question.by, state.locale());
    let brief = Brief {
        size: point(wanted.size.x * DENSE, wanted.size.y * DENSE),
        source: &source,
        currency: document.dataset.currency.as_deref().unwrap_or_default(),
        mask_names: wanted.shown.masks_names(),
        ..Brief::page(state.locale(), palette, question)
    };
    Some(portrait::wide(&portrait, &brief))
}

/// Takes the reading off that paper has: on a live curve the reading follows the pointer.
fn without_kept_reading(scene: &mut Scene) {
    for panel in &mut scene.panels {
        let Reading::AlongCurve { curve, .. } = panel.reading else {
            continue;
        };
        let callouts: Vec<usize> = (0..panel.marks.len())
            .filter(|at| matches!(panel.marks[*at], Mark::Callout { .. }))
            .collect();
        for callout in callouts {
            let lines = (curve + 2..callout).rev().take_while(|at| {
                matches!(panel.marks[*at], Mark::Segment { .. } | Mark::Dot { .. })
            });
            let gone: Vec<usize> = lines.chain([callout]).collect();
            for at in gone {
                // Nothing, in its place: marks are known by their number.
                panel.marks[at] = Mark::Bubbles {
                    bubbles: Arc::new([]),
                };
            }
        }
    }
}

/// The title twice as large as in the window, on one line where it fits, else on two.
fn for_the_room(scene: &mut Scene, palette: &Palette) {
    let is_title = |shape: &Shape| match shape {
        Shape::Text { style, align, .. } => {
            style.weight == Weight::SemiBold && style.size > 12.5 && *align == Align::Start
        }
        _ => false,
    };
    let count = scene.shapes[..scene.heading]
        .iter()
        .take_while(|shape| is_title(shape))
        .count();
    let Some(Shape::Text { at, .. }) = scene.shapes.first().filter(|_| count > 0) else {
        return;
    };
    let (left, width) = (at.x, scene.size.x / scene.scale - 2.0 * at.x);
    let titles = [&scene.title, &scene.short_title];
    let fits = |text: &str, size: f32| text_width(text, size, Weight::SemiBold) <= width;
    let sizes = TITLES
        .iter()
        .flat_map(|size| titles.map(|text| (*size, text)));
    let found = sizes
        .filter(|(_, text)| !text.is_empty())
        .find(|(size, text)| fits(text, *size));
    let ink = palette.text;
    let fresh: Vec<Shape> = match found {
        Some((size, text)) => {
            let at = point(left, last_line(size));
            vec![strong(at, Align::Start, text.clone(), size, ink)]
        }
        None => {
            let mut lines = wrap(&scene.short_title, width, TWO_LINES, Weight::SemiBold);
            if lines.len() > 2 {
                let rest = lines.split_off(1).join(" ");
                lines.push(fit(&rest, width, TWO_LINES, Weight::SemiBold));
            }
            let below = lines.len().saturating_sub(1);
            let line = |(row, text): (usize, String)| {
                let up = 23.0 * (below - row) as f32;
                let at = point(left, last_line(TWO_LINES) - up);
                strong(at, Align::Start, text, TWO_LINES, ink)
            };
            lines.into_iter().enumerate().map(line).collect()
        }
    };
    let grown = fresh.len();
    scene.shapes.splice(..count, fresh);
    scene.heading = scene.heading + grown - count;
}

/// Where the last line of a title stands, so that large and small ones keep the same distance to the line below.
fn last_line(size: f32) -> f32 {
    46.5 - 0.24 * size
}

/// A rectangle of a scene's proportions, as large as fits into another, in its middle.
pub fn fitting(outer: Rect, size: Point) -> Rect {
    let by = (outer.width() / size.x).min(outer.height() / size.y);
    Rect::from_center_size(outer.center(), egui::vec2(size.x * by, size.y * by))
}

/// A point of the screen.
pub fn at(origin: Pos2, by: Point) -> Pos2 {
    origin + egui::vec2(by.x, by.y)
}
