//! The slide as the room sees it: the chart is alive, an account opens as its portrait, the pointer is a red dot.

use egui::{CursorIcon, Pos2, Rect, Sense, Ui, UiBuilder, vec2};

use super::picture::{Place, Wanted, at};
use super::{PresentingFace, picture};
use crate::chart::palette::BLANKS;
use crate::chart::{Point, Scene};
use crate::project::Slide;
use crate::state::{Blank, Command, PresentCommand, Presenting, State};
use crate::ui::chart_view::{ChartEvent, ChartView};
use crate::ui::pages::method::{limit_setting, names, read_count, reading_about, rows_of};
use crate::ui::theme::{SMALL, Theme, regular, rgba};
use crate::ui::widgets::{self, spinner};

/// Shows the slide in the whole of `rect`.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    if let Some(blank) = shown.blank() {
        let [black, white] = BLANKS;
        let ink = match blank {
            Blank::Black => black,
            Blank::White => white,
        };
        ui.painter().rect_filled(rect, 0.0, rgba(ink));
        ui.set_cursor_icon(CursorIcon::None);
        return;
    }
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    let Some(slide) = shown.slide() else {
        return;
    };
    let wanted = Wanted {
        place: Place::Stage,
        shown,
        slide,
        page: shown.page(),
        drill: shown.drill(),
        size: Point {
            x: rect.width(),
            y: rect.height(),
        },
    };
    slide_at(ui, rect, &wanted, state, face, out);
    if shown.masks_names() {
        let text = state.locale().text("present-masked");
        let font = regular(SMALL);
        let galley = widgets::galley(ui.painter(), &text, font, theme.text_faint);
        let corner = rect.right_bottom() - galley.size() - vec2(18.0, 5.0);
        ui.painter().galley(corner, galley, theme.text_faint);
    }
    if shown.has_pointer()
        && let Some(at) = ui.input(|input| input.pointer.hover_pos())
        && rect.contains(at)
    {
        dot(ui, at);
    }
}

/// The slide in a rectangle, alive where it is a chart.
pub fn slide_at(
    ui: &mut Ui,
    rect: Rect,
    wanted: &Wanted<'_>,
    state: &State,
    face: &mut PresentingFace,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let waits = wanted.slide.pinned().is_some() && !wanted.is_chart(state);
    if waits && wanted.drill.is_none() && state.is_working() {
        spinner(ui, rect.center(), 14.0);
        return;
    }
    let Some(scene) = face.pictures.scene(state, theme, wanted) else {
        return;
    };
    if wanted.is_chart(state) {
        let (corner, _) = wanted.fitted(state);
        let place = Rect::from_min_size(at(rect.min, corner), vec2(scene.size.x, scene.size.y));
        chart(ui, place, &scene, wanted, state, face, out);
        return;
    }
    face.pictures.paint(
        ui,
        wanted.place,
        picture::fitting(rect, scene.size),
        &scene,
        (state, theme),
    );
    let response = ui.interact(rect, ui.scope_id().with("slide"), Sense::click());
    widgets::name(&response, egui::Role::Image, &scene.description);
    if response.clicked() {
        out.push(Command::Present(PresentCommand::Next));
    }
}

fn chart(
    ui: &mut Ui,
    place: Rect,
    scene: &std::sync::Arc<Scene>,
    wanted: &Wanted<'_>,
    state: &State,
    face: &mut PresentingFace,
    out: &mut Vec<Command>,
) {
    let Some(pinned) = wanted.slide.pinned() else {
        return;
    };
    let Some(outcome) = state.pinned_answer(pinned).outcome() else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let selected = selected_rows(wanted, state);
    let words = reading_about(
        state.locale(),
        (&pinned.question, pinned.group),
        Some(outcome),
    );
    let view = ChartView {
        scene,
        palette: &theme.palette,
        locale: state.locale(),
        selected: &selected,
        lit: None,
        words: &words,
        read: &|count| read_count(outcome, count),
    };
    let chart = face.charts.entry(wanted.slide.id).or_default();
    let salt = (wanted.slide.id, wanted.place == Place::Stage);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(salt));
    let events = view.show(&mut child, chart);
    for event in events {
        let listed = |items: &[u32]| rows_named(wanted, state, &rows_of(scene, items));
        let command = match event {
            ChartEvent::Select(items) | ChartEvent::Add(items) => {
                PresentCommand::Select(listed(&items))
            }
            ChartEvent::Toggle(item) => PresentCommand::Select(listed(&[item])),
            ChartEvent::Clear if !pinned.selected.is_empty() => PresentCommand::Select(Vec::new()),
            ChartEvent::Open(item) => match listed(&[item]).into_iter().next() {
                Some(name) => PresentCommand::Drill(name),
                None => continue,
            },
            ChartEvent::Drag(limit) => {
                let (key, value) = limit_setting(outcome, &limit);
                PresentCommand::Drag { key, value }
            }
            ChartEvent::EndDrag => PresentCommand::EndDrag,
            ChartEvent::Reset(setting) => {
                let key = setting.split('.').next().unwrap_or(setting);
                PresentCommand::Reset(key.to_owned())
            }
            ChartEvent::Clear
            | ChartEvent::Move { .. }
            | ChartEvent::Explain(..)
            | ChartEvent::Over(..)
            | ChartEvent::OverMatrix(_) => continue,
        };
        out.push(Command::Present(command));
    }
}

/// The slide's rows by their real names, whatever the mask shows.
fn plain_names(
    wanted: &Wanted<'_>,
    state: &State,
) -> Option<std::sync::Arc<[std::sync::Arc<str>]>> {
    let pinned = wanted.slide.pinned()?;
    let outcome = state.pinned_answer(pinned).outcome()?;
    let palette = crate::chart::Palette::light();
    let brief = crate::chart::Brief {
        question: &pinned.question,
        ..crate::chart::Brief::page(state.locale(), &palette, &pinned.question)
    };
    let scene = crate::chart::draw(&pinned.method, outcome, &brief);
    names(&scene).cloned()
}

fn rows_named(wanted: &Wanted<'_>, state: &State, rows: &[u32]) -> Vec<String> {
    let Some(names) = plain_names(wanted, state) else {
        return Vec::new();
    };
    let name = |row: &u32| names.get(*row as usize).map(ToString::to_string);
    rows.iter().filter_map(name).collect()
}

/// The rows of the accounts that are selected on the slide.
fn selected_rows(wanted: &Wanted<'_>, state: &State) -> Vec<u32> {
    let selected = wanted
        .slide
        .pinned()
        .map_or(&[][..], |pinned| &pinned.selected);
    if selected.is_empty() || selected.len() > 200 {
        return Vec::new();
    }
    let Some(names) = plain_names(wanted, state) else {
        return Vec::new();
    };
    let is_on = |row: &u32| selected.iter().any(|name| **name == *names[*row as usize]);
    (0..names.len() as u32).filter(is_on).collect()
}

/// The pointer of the room.
pub fn dot(ui: &Ui, at: Pos2) {
    let theme = Theme::of(ui.ctx());
    ui.set_cursor_icon(CursorIcon::None);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(
        egui::Order::Tooltip,
        egui::Id::unique("present-pointer"),
    ));
    painter.circle_filled(at, 14.0, theme.bad.gamma_multiply(0.18));
    painter.circle_filled(at, 9.0, theme.bad.gamma_multiply(0.30));
    painter.circle_filled(at, 5.0, theme.bad);
}

/// A slide as a picture, not alive.
pub fn still(
    ui: &Ui,
    rect: Rect,
    (place, slide, page): (Place, &Slide, usize),
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    let wanted = Wanted {
        place,
        shown,
        slide,
        page,
        drill: None,
        size: Point {
            x: 1280.0,
            y: 720.0,
        },
    };
    if let Some(scene) = face.pictures.scene(state, theme, &wanted) {
        let at = picture::fitting(rect, scene.size);
        face.pictures.paint(ui, place, at, &scene, (state, theme));
    }
}
