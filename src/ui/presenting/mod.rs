//! The window while slides are shown in the room: one slide, large, its chart alive. With a second display the room sees
//! the slide there, and this window is the speaker's own view.

mod bar;
mod keys;
mod notes;
mod picture;
mod stage;

use std::collections::BTreeMap;

use egui::{Pos2, Rect, Ui, Vec2, ViewportBuilder, ViewportId, vec2};

use super::chart_view;
use super::theme::Theme;
use crate::project::SlideId;
use crate::state::{Command, Presenting, State};

/// Type is so much larger than in the window.
const TYPE: f32 = 1.5;
/// The window that [`TYPE`] is meant for, in points; a larger one has larger type.
const MEANT_FOR: Vec2 = vec2(1440.0, 900.0);
/// So long the bar stays after the pointer moved, in seconds.
const BAR_SECS: f64 = 2.0;
/// So many frames a new window of the room is drawn at once: its first are still in the type of before.
const SETTLING: u8 = 4;

/// What the window remembers while slides are shown.
#[derive(Default)]
pub struct PresentingFace {
    /// Views of the charts, by slide.
    charts: BTreeMap<SlideId, chart_view::Face>,
    /// The pictures of slides that were drawn.
    pictures: picture::Pictures,
    /// When it began, in seconds of the window's clock.
    started: Option<f64>,
    /// When the pointer moved last, and where it was.
    moved: f64,
    at: Option<Pos2>,
    /// Digits typed so far: Enter goes to the slide of that number.
    typed: String,
    /// How large the window's type was before.
    zoom: Option<f32>,
    /// Where the speaker points on the slide, as a share of its width and height.
    laser: Option<Vec2>,
    /// Frames that the room's window was drawn, up to [`SETTLING`].
    room_frames: u8,
    /// The display that the room sees, told by the shell; `None` with one display.
    pub other_display: Option<usize>,
    /// The local time of day, told by the shell; empty where it is not known.
    pub time_of_day: String,
}

/// Shows what the room sees, or the speaker's view with the room's window beside it.
pub fn show(
    ui: &mut Ui,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let now = ui.input(|input| input.time);
    if face.started.is_none() {
        face.started = Some(now);
        face.moved = now;
    }
    face.zoom.get_or_insert_with(|| ui.ctx().zoom_factor());
    keys::read(ui, face, shown, out);
    watch_pointer(ui, face, now);
    let rect = ui.max_rect();
    if shown.has_notes() || face.other_display.is_some() {
        set_type(ui, rect.size(), 1.25);
        if face.room_frames < SETTLING {
            face.room_frames += 1;
            ui.ctx().request_repaint();
        }
        room_window(ui, state, face, shown, out);
        notes::show(ui, rect, state, face, shown, out);
    } else {
        set_type(ui, rect.size(), TYPE);
        face.room_frames = 0;
        stage::show(ui, rect, state, face, shown, out);
        bar::show(ui, rect, state, face, shown, out);
    }
}

/// The window is its own again.
pub fn leave(ctx: &egui::Context, face: &mut PresentingFace) {
    let Some(zoom) = face.zoom.take() else {
        return;
    };
    ctx.set_zoom_factor(zoom);
    let (other_display, time_of_day) = (face.other_display, std::mem::take(&mut face.time_of_day));
    *face = PresentingFace {
        other_display,
        time_of_day,
        ..PresentingFace::default()
    };
}

/// Type grows with the window.
fn set_type(ui: &Ui, size: Vec2, by: f32) {
    let ctx = ui.ctx();
    let points = size * ctx.zoom_factor();
    let room = (points.x / MEANT_FOR.x).min(points.y / MEANT_FOR.y);
    let wanted = (by * room).clamp(1.0, 4.0);
    if (wanted / ctx.zoom_factor() - 1.0).abs() > 0.005 {
        ctx.set_zoom_factor(wanted);
    }
}

/// The bar comes with the pointer and fades when it rests; then nothing wakes the window any more.
fn watch_pointer(ui: &Ui, face: &mut PresentingFace, now: f64) {
    let at = ui.input(|input| input.pointer.hover_pos());
    if at.is_some() && face.at.is_some() && at != face.at {
        face.moved = now;
    }
    face.at = at.or(face.at);
}

/// What the room sees, in a window of its own: on the other display where there is one.
fn room_window(
    ui: &Ui,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let ctx = ui.ctx().clone();
    if ctx.embed_viewports() {
        return;
    }
    let title = state.locale().text("present-room");
    let mut builder = ViewportBuilder::default()
        .with_title(title)
        .with_inner_size([1024.0, 640.0]);
    if let Some(display) = face.other_display {
        builder = builder.with_monitor(display).with_decorations(false);
    }
    ctx.show_viewport_immediate(ViewportId::from_hash_of("room"), builder, |ui, _| {
        let rect = ui.max_rect();
        let theme = Theme::of(ui.ctx());
        ui.painter().rect_filled(rect, 0.0, theme.canvas);
        keys::read(ui, face, shown, out);
        stage::show(ui, rect, state, face, shown, out);
        if let Some(at) = face.laser.filter(|_| shown.has_pointer()) {
            stage::dot(ui, rect.min + at * rect.size());
        }
        if ui.input(|input| input.viewport().close_requested()) {
            out.push(Command::Present(crate::state::PresentCommand::Stop));
        }
    });
}

/// "04:12", "1:04:12".
fn clock(seconds: f64) -> String {
    let all = seconds.max(0.0) as u64;
    let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes:02}:{seconds:02}")
    }
}

/// So much of the way a place lies into a rectangle.
fn share(rect: Rect, at: Pos2) -> Vec2 {
    (at - rect.min) / rect.size()
}
