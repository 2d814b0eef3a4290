//! The open slide as it is shown in the room, and the notes on its chart: placed by a click, moved by dragging.

use egui::{
    CornerRadius, CursorIcon, Id, Key, Modifiers, Pos2, Rect, Response, Role, Sense, Shadow,
    Stroke, StrokeKind, Ui, pos2, vec2,
};

use super::StoryFace;
use crate::chart::Point;
use crate::project::{Remark, RemarkForm, Slide, SlideSource};
use crate::state::{Command, State, StoryCommand};
use crate::ui::slide_view::{Detail, look, page};
use crate::ui::theme::Theme;
use crate::ui::widgets::name;

/// Room around the slide.
const ROOM: f32 = 32.0;
/// From what it speaks of to the middle of a new note, as a share of the picture.
const BESIDE: (f32, f32) = (0.11, -0.13);

/// What the pointer holds on the preview.
pub enum Held {
    /// A note on its way: the offset it had, and where the pointer took it.
    Note(usize, (f32, f32), Pos2),
    /// A new note: where the pointer went down.
    New(Pos2),
}

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut StoryFace, out: &mut Vec<Command>) {
    let Some(slide) = state.slide() else {
        return;
    };
    let place = place(rect, state);
    let theme = Theme::of(ui.ctx());
    let shadow = Shadow {
        offset: [0, 2],
        blur: 10,
        spread: 0,
        color: theme.shadow,
    };
    ui.painter().add(shadow.as_shape(place, 0.0));
    face.large.paint(ui, place, state, slide, Detail::Whole);
    let line = Stroke::new(1.0, theme.hairline);
    ui.painter()
        .rect_stroke(place, CornerRadius::ZERO, line, StrokeKind::Outside);
    let id = Id::unique("slide-preview");
    let response = ui.interact(place, id, Sense::click_and_drag());
    let said = face
        .large
        .scene()
        .map_or_else(String::new, |scene| scene.description.clone());
    name(&response, Role::Image, &said);
    if let Some(source) = state
        .slide_source(slide)
        .filter(|_| slide.pinned().is_some())
    {
        let desk = Desk {
            state,
            slide,
            source,
            place,
        };
        desk.notes(ui, &response, face, out);
    }
}

/// Where the slide stands: as large as there is room, in the middle.
fn place(rect: Rect, state: &State) -> Rect {
    let shape = page(state);
    let room = rect.shrink(ROOM).size().max(vec2(80.0, 45.0));
    let by = (room.x / shape.x).min(room.y / shape.y);
    let size = vec2((shape.x * by).floor(), (shape.y * by).floor());
    let corner = rect.center() - size / 2.0;
    Rect::from_min_size(pos2(corner.x.round(), corner.y.round()), size)
}

struct Desk<'a> {
    state: &'a State,
    slide: &'a Slide,
    source: SlideSource<'a>,
    place: Rect,
}

impl Desk<'_> {
    fn remarks(&self) -> &[Remark] {
        self.slide.pinned().map_or(&[], |pinned| &pinned.remarks)
    }

    /// Points of the window a point of the page.
    fn by(&self) -> f32 {
        self.place.width() / page(self.state).x
    }

    fn on_page(&self, at: Pos2) -> Point {
        let by = self.by();
        Point {
            x: (at.x - self.place.left()) / by,
            y: (at.y - self.place.top()) / by,
        }
    }

    fn on_screen(&self, area: crate::chart::Rect, scale: f32) -> Rect {
        let by = self.by() * scale;
        Rect::from_min_max(
            self.place.min + vec2(area.left, area.top) * by,
            self.place.min + vec2(area.right, area.bottom) * by,
        )
    }

    /// The texts of the notes on the screen.
    fn texts(&self, face: &StoryFace) -> Vec<(usize, Rect)> {
        let scale = face.large.scene().map_or(1.0, |scene| scene.scale);
        let noted = face.large.noted().iter();
        noted
            .filter(|noted| noted.remark < self.remarks().len())
            .map(|noted| (noted.remark, self.on_screen(noted.text, scale)))
            .collect()
    }

    fn notes(&self, ui: &Ui, response: &Response, face: &mut StoryFace, out: &mut Vec<Command>) {
        let texts = self.texts(face);
        let pointer = response.hover_pos().or(response.interact_pointer_pos());
        let under = pointer.and_then(|at| {
            texts
                .iter()
                .rev()
                .find(|(_, text)| text.expand(3.0).contains(at))
                .map(|(index, _)| *index)
        });
        self.cursor(ui, under, face);
        if face.tool.is_some() {
            self.place_new(ui, response, face, out);
        } else {
            self.take(response, under, face, out);
        }
        let selected = face.remark.filter(|(slide, _)| *slide == self.slide.id);
        let theme = Theme::of(ui.ctx());
        for (index, text) in &texts {
            let on = selected.is_some_and(|(_, selected)| selected == *index);
            if on || (under == Some(*index) && face.tool.is_none()) {
                let ring = Stroke::new(if on { 2.0 } else { 1.0 }, theme.accent);
                let radius = CornerRadius::same(5);
                ui.painter()
                    .rect_stroke(text.expand(2.0), radius, ring, StrokeKind::Outside);
            }
        }
        self.keys(ui, response, selected.map(|(_, index)| index), face, out);
    }

    fn cursor(&self, ui: &Ui, under: Option<usize>, face: &StoryFace) {
        let hovered = ui.rect_contains_pointer(self.place);
        if face.tool.is_some() && hovered {
            ui.set_cursor_icon(CursorIcon::Crosshair);
        } else if matches!(face.held, Some(Held::Note(..))) {
            ui.set_cursor_icon(CursorIcon::Grabbing);
        } else if under.is_some() {
            ui.set_cursor_icon(CursorIcon::Grab);
        }
    }

    /// A click speaks of what lies there; an arrow can be drawn from its text to what it points at, a bracket from one end
    /// to the other.
    fn place_new(
        &self,
        ui: &Ui,
        response: &Response,
        face: &mut StoryFace,
        out: &mut Vec<Command>,
    ) {
        let Some(form) = face.tool else {
            return;
        };
        let theme = Theme::of(ui.ctx());
        if response.drag_started() {
            // Where the pointer went down, not where the drag was noticed.
            let from = ui.input(|input| input.pointer.press_origin());
            face.held = from.map(Held::New);
        }
        let now = response.interact_pointer_pos();
        if let (Some(Held::New(from)), Some(now)) = (&face.held, now) {
            let line = Stroke::new(1.5, theme.accent);
            ui.painter().line_segment([*from, now], line);
        }
        let made = if response.clicked() {
            now.map(|at| (at, at))
        } else if response.drag_stopped() {
            match (face.held.take(), now) {
                (Some(Held::New(from)), Some(to)) => Some((from, to)),
                _ => None,
            }
        } else {
            None
        };
        let Some((from, to)) = made else {
            return;
        };
        let remark = self.remark(form, from, to);
        face.tool = None;
        face.held = None;
        face.remark = Some((self.slide.id, self.remarks().len()));
        face.ask_remark = true;
        out.push(Command::Story(StoryCommand::AddRemark(
            self.slide.id,
            remark,
        )));
    }

    fn remark(&self, form: RemarkForm, from: Pos2, to: Pos2) -> Remark {
        let palette = &crate::chart::Palette::light();
        let look = look(self.state, palette, page(self.state));
        let anchor = |at: Pos2| self.source.anchor_at(&look, self.on_page(at));
        let way = (
            (from.x - to.x) / self.place.width(),
            (from.y - to.y) / self.place.height(),
        );
        let dragged = way.0.hypot(way.1) > 0.02;
        let text = String::new();
        match form {
            RemarkForm::Arrow => Remark {
                form,
                text,
                at: anchor(to),
                to: None,
                offset: if dragged { way } else { self.beside(to) },
            },
            RemarkForm::Bracket => Remark {
                form,
                text,
                at: anchor(from),
                to: dragged.then(|| anchor(to)),
                offset: if way.0.abs() >= way.1.abs() && dragged {
                    (0.0, -0.12)
                } else {
                    self.beside(to)
                },
            },
            RemarkForm::Text => Remark {
                form,
                text,
                at: anchor(to),
                to: None,
                offset: (0.0, 0.0),
            },
        }
    }

    /// Beside a place, on the side where there is room.
    fn beside(&self, at: Pos2) -> (f32, f32) {
        let right = at.x > self.place.left() + 0.7 * self.place.width();
        let top = at.y < self.place.top() + 0.3 * self.place.height();
        (
            if right { -BESIDE.0 } else { BESIDE.0 },
            if top { -BESIDE.1 } else { BESIDE.1 },
        )
    }

    fn take(
        &self,
        response: &Response,
        under: Option<usize>,
        face: &mut StoryFace,
        out: &mut Vec<Command>,
    ) {
        let id = self.slide.id;
        if response.clicked() {
            face.remark = under.map(|index| (id, index));
            response.request_focus();
        }
        if let (true, Some(index), Some(at)) = (
            response.drag_started(),
            under,
            response.interact_pointer_pos(),
        ) && let Some(remark) = self.remarks().get(index)
        {
            face.held = Some(Held::Note(index, remark.offset, at));
            face.remark = Some((id, index));
        }
        let Some(Held::Note(index, offset, from)) = face.held else {
            return;
        };
        if let (Some(now), Some(remark)) =
            (response.interact_pointer_pos(), self.remarks().get(index))
        {
            let moved = Remark {
                offset: (
                    offset.0 + (now.x - from.x) / self.place.width(),
                    offset.1 + (now.y - from.y) / self.place.height(),
                ),
                ..remark.clone()
            };
            if moved != *remark {
                out.push(Command::Story(StoryCommand::ChangeRemark(id, index, moved)));
            }
        }
        if response.drag_stopped() || !response.dragged() && !response.is_pointer_button_down_on() {
            face.held = None;
            out.push(Command::EndDrag);
        }
    }

    fn keys(
        &self,
        ui: &Ui,
        response: &Response,
        selected: Option<usize>,
        face: &mut StoryFace,
        out: &mut Vec<Command>,
    ) {
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if face.tool.is_some() && pressed(Key::Escape) {
            face.tool = None;
            face.held = None;
        }
        if let (true, Some(index)) = (response.has_focus(), selected)
            && (pressed(Key::Delete) || pressed(Key::Backspace))
        {
            face.remark = None;
            out.push(Command::Story(StoryCommand::RemoveRemark(
                self.slide.id,
                index,
            )));
        }
    }
}
