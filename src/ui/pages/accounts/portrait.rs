//! The drawn parts of the card: the portrait's sections, kept as meshes until something of the account changes.

use egui::{CursorIcon, Rect, Role, Sense, Ui, Vec2, vec2};

use super::card::Account;
use crate::analysis::{Group, registry};
use crate::chart::portrait::{Drawn, KeyFigure, Section, Target, key_figures, sections};
use crate::chart::{Brief, Point};
use crate::locale::Language;
use crate::state::{Command, State};
use crate::ui::chart_view::{Glyphs, Layer, glyphs, layers};
use crate::ui::pages::overview::go;
use crate::ui::theme::{Theme, ThemeName};
use crate::ui::widgets::{focus_ring, name};

/// Sections that stand together, between controls.
const PARTS: [&[Section]; 4] = [
    &[Section::Contacts],
    &[Section::DecideBy],
    &[Section::Periods, Section::Stands, Section::Happened],
    &[Section::StandsOut, Section::Decision, Section::Products],
];
/// The part above the ratings.
pub const ABOVE: usize = 0;
/// The part below them.
pub const BELOW: usize = 1;
/// The middle of the card.
pub const MIDDLE: usize = 2;
/// Above the facts.
pub const RIGHT: usize = 3;

/// What was drawn of one account.
#[derive(Default)]
pub struct PortraitFace {
    key: Option<Key>,
    figures: Vec<KeyFigure>,
    parts: Vec<(Drawn, Vec<Layer>)>,
}

#[derive(Clone, PartialEq)]
struct Key {
    group: Group,
    name: String,
    version: u64,
    answered: usize,
    theme: ThemeName,
    language: Language,
    widths: [f32; 3],
    glyphs: Glyphs,
    pixels: f32,
}

impl PortraitFace {
    /// Draws the parts anew where something has changed; `widths` are those of the columns.
    pub fn refresh(&mut self, ui: &Ui, account: &Account<'_>, state: &State, widths: [f32; 3]) {
        let theme = Theme::of(ui.ctx());
        let key = Key {
            group: account.group,
            name: account.name.to_owned(),
            version: state.version(),
            answered: state.answered(account.group),
            theme: theme.name,
            language: state.locale().language(),
            widths,
            glyphs: glyphs(ui),
            pixels: ui.pixels_per_point(),
        };
        if self.key.as_ref() == Some(&key) {
            return;
        }
        self.parts.clear();
        self.figures.clear();
        if let Some(portrait) = state.portrait(account.group, account.name) {
            let currency = portrait.currency.clone();
            let brief = Brief {
                size: Point { x: 0.0, y: 0.0 },
                currency: &currency,
                ..Brief::page(
                    state.locale(),
                    &theme.palette,
                    state.question(account.group),
                )
            };
            self.figures = key_figures(&portrait, &brief);
            for (part, wanted) in PARTS.iter().enumerate() {
                let width = widths[[0, 0, 1, 2][part]];
                let drawn = sections(&portrait, &brief, width, wanted);
                let painted = layers(ui, &drawn.shapes, Vec2::ZERO);
                self.parts.push((drawn, painted));
            }
        }
        self.key = Some(key);
    }

    /// The key figures; none before anything has answered.
    pub fn figures(&self) -> &[KeyFigure] {
        &self.figures
    }

    /// Shows a part where the layout stands.
    pub fn show(&self, ui: &mut Ui, part: usize, group: Group, out: &mut Vec<Command>) {
        let Some((drawn, painted)) = self.parts.get(part) else {
            return;
        };
        if drawn.shapes.is_empty() {
            return;
        }
        let size = vec2(ui.available_width(), drawn.height);
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        name(&response, Role::Label, &drawn.said.join("\n"));
        // Whole pixels, so that hairlines stay sharp.
        let scale = ui.pixels_per_point();
        let by = (rect.min.to_vec2() * scale).round() / scale;
        for layer in painted {
            ui.painter().extend(layer.shapes.iter().map(|shape| {
                let mut shape = shape.clone();
                shape.translate(by);
                shape
            }));
        }
        for (at, link) in drawn.links.iter().enumerate() {
            let area = link.area;
            let place = Rect::from_min_max(
                egui::pos2(area.left, area.top),
                egui::pos2(area.right, area.bottom),
            );
            let place = place.translate(by);
            let id = ui.scope_id().with(("portrait", part, at));
            let response = ui.interact(place, id, Sense::click());
            focus_ring(ui, &response, place.expand(2.0));
            name(&response, Role::Button, &link.name);
            let response = response.on_hover_cursor(CursorIcon::PointingHand);
            let response = if link.hint.is_empty() {
                response
            } else {
                response.on_hover_text(&link.hint)
            };
            let Target::Method(id) = link.target;
            if response.clicked()
                && let Some(method) = registry::method(id)
            {
                go(group, method, out);
            }
        }
    }
}
