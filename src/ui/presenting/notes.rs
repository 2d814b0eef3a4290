//! The speaker's view: the slide as it is, the next one, notes, the time, and all slides to go to.

use std::time::Duration;

use egui::{
    Align, Align2, CornerRadius, CursorIcon, Layout, Rect, ScrollArea, Sense, Stroke, StrokeKind,
    Ui, UiBuilder, pos2, vec2,
};

use super::picture::{Place, Wanted};
use super::{PresentingFace, bar, clock, share, stage};
use crate::chart::Point;
use crate::state::{Blank, Command, PresentCommand, Presenting, State};
use crate::ui::shell::part;
use crate::ui::theme::{CARD, CHART, RADIUS_INNER, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, name, paragraph, text_at};

const MARGIN: f32 = 16.0;
const HEAD: f32 = 48.0;
/// Height of the list of slides.
const LIST: f32 = 124.0;
/// Proportions of small pictures.
const WIDE: f32 = 9.0 / 16.0;

/// Shows it.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    let now = ui.input(|input| input.time);
    // The clock goes on.
    ui.request_repaint_after(Duration::from_secs_f64(1.0 - now.fract()));
    let head = rect.with_max_y(rect.top() + HEAD);
    part(ui, head, "present-head", |ui| {
        self::head(ui, head, state, face, shown, now, out)
    });
    let list = rect.with_min_y(rect.bottom() - LIST);
    let body = Rect::from_min_max(
        pos2(rect.left() + MARGIN, head.bottom()),
        pos2(rect.right() - MARGIN, list.top() - 8.0),
    );
    let split = body.left() + body.width() * 0.64;
    let current = body.with_max_x(split - MARGIN / 2.0);
    let side = body.with_min_x(split + MARGIN / 2.0);
    part(ui, current, "present-current", |ui| {
        self::current(ui, current, state, face, shown, out)
    });
    part(ui, side, "present-side", |ui| {
        self::side(ui, side, state, face, shown)
    });
    part(ui, list, "present-list", |ui| {
        self::list(ui, list, state, face, shown, out)
    });
}

fn head(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &PresentingFace,
    shown: &Presenting,
    now: f64,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let elapsed = clock(now - face.started.unwrap_or(now));
    let place = text_at(
        ui.painter(),
        rect.left_center() + vec2(MARGIN, 0.0),
        Align2::LEFT_CENTER,
        &elapsed,
        semibold(CHART),
        theme.text,
    );
    let time = &face.time_of_day;
    text_at(
        ui.painter(),
        pos2(place.right() + 16.0, rect.center().y),
        Align2::LEFT_CENTER,
        time,
        regular(CARD),
        theme.text_soft,
    );
    let row = rect
        .with_max_x(rect.right() - MARGIN)
        .with_min_x(rect.right() - 440.0);
    let layout = Layout::left_to_right(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(row).layout(layout));
    row.spacing_mut().item_spacing.x = 4.0;
    bar::controls(&mut row, state, face, shown, now, out);
}

/// The slide, as alive as in the room; where the speaker points, the room sees it.
fn current(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let label = state.locale().text("present-current");
    let place = labelled(ui, rect, &label);
    frame(ui, place, theme.canvas, theme.hairline);
    let Some(slide) = shown.slide() else {
        return;
    };
    let wanted = Wanted {
        place: Place::Notes,
        shown,
        slide,
        page: shown.page(),
        drill: shown.drill(),
        size: Point {
            x: place.width(),
            y: place.height(),
        },
    };
    part(ui, place, "present-live", |ui| {
        stage::slide_at(ui, place, &wanted, state, face, out)
    });
    let at = ui.input(|input| input.pointer.hover_pos());
    face.laser = at
        .filter(|at| place.contains(*at))
        .map(|at| share(place, at));
    if let Some(at) = at.filter(|at| shown.has_pointer() && place.contains(*at)) {
        stage::dot(ui, at);
    }
    if let Some(blank) = shown.blank() {
        let key = match blank {
            Blank::Black => "present-is-black",
            Blank::White => "present-is-white",
        };
        let text = state.locale().text(key);
        ui.painter().rect_filled(place, 0.0, theme.scrim);
        let font = semibold(CARD);
        text_at(
            ui.painter(),
            place.center(),
            Align2::CENTER_CENTER,
            &text,
            font,
            theme.on_accent,
        );
    }
}

fn labelled(ui: &Ui, rect: Rect, label: &str) -> Rect {
    let theme = Theme::of(ui.ctx());
    let shown = elided(
        ui.painter(),
        label,
        semibold(SMALL),
        theme.text_soft,
        rect.width(),
    );
    ui.painter().galley(rect.min, shown, theme.text_soft);
    rect.with_min_y(rect.top() + 22.0)
}

fn frame(ui: &Ui, rect: Rect, fill: egui::Color32, line: egui::Color32) {
    ui.painter().rect(
        rect,
        CornerRadius::ZERO,
        fill,
        Stroke::new(1.0, line),
        StrokeKind::Outside,
    );
}

/// The next slide and the notes.
fn side(ui: &mut Ui, rect: Rect, state: &State, face: &mut PresentingFace, shown: &Presenting) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let height = rect.width() * WIDE;
    let above = rect.with_max_y(rect.top() + 22.0 + height);
    let page = shown.page() + 1;
    let further = shown.slide().filter(|_| page < state.presented_pages());
    let next = match further {
        Some(slide) => Some((slide, page)),
        None => shown.next().map(|slide| (slide, 0)),
    };
    let label = match next {
        Some((slide, _)) => {
            let title = state.presented_title(slide);
            crate::chart::labelled(locale, &locale.text("present-next-slide"), &title)
        }
        None => locale.text("present-end"),
    };
    let place = labelled(ui, above, &label);
    frame(ui, place, theme.panel, theme.hairline);
    if let Some((slide, page)) = next {
        stage::still(ui, place, (Place::Next, slide, page), state, face, shown);
    }
    let notes = rect.with_min_y(above.bottom() + 16.0);
    let label = locale.text("present-speaker-notes");
    let place = labelled(ui, notes, &label);
    let text = shown.slide().map_or("", |slide| slide.notes.trim());
    let (text, ink) = if text.is_empty() {
        (locale.text("present-no-notes"), theme.text_faint)
    } else {
        (text.to_owned(), theme.text)
    };
    part(ui, place, "present-text", |ui| {
        ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
            let width = ui.available_width() - 12.0;
            paragraph(ui, &text, regular(CARD), ink, width);
        });
    });
}

/// All slides in a row; a click goes to one.
fn list(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut PresentingFace,
    shown: &Presenting,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.panel);
    let size = vec2(128.0, 128.0 * WIDE);
    let inner = rect.shrink2(vec2(MARGIN, 8.0));
    let slides: Vec<(usize, crate::project::Slide)> =
        shown.story().slides.iter().cloned().enumerate().collect();
    part(ui, inner, "present-slides", |ui| {
        ScrollArea::horizontal().auto_shrink(false).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                for (at, slide) in &slides {
                    let all = size + vec2(0.0, 24.0);
                    let (place, response) = ui.allocate_exact_size(all, Sense::click());
                    let picture =
                        Rect::from_min_size(place.min + vec2(2.0, 2.0), size - vec2(4.0, 4.0));
                    let title = state.presented_title(slide);
                    name(&response, egui::Role::Button, &title);
                    let on = *at == shown.at();
                    if on {
                        response.scroll_to_me(None);
                    }
                    if ui.is_rect_visible(place) {
                        let line = if on { theme.accent } else { theme.hairline };
                        stage::still(
                            ui,
                            picture,
                            (Place::List(slide.id.0), slide, 0),
                            state,
                            face,
                            shown,
                        );
                        ui.painter().rect_stroke(
                            picture.expand(1.0),
                            CornerRadius::same(RADIUS_INNER as u8),
                            Stroke::new(if on { 2.0 } else { 1.0 }, line),
                            StrokeKind::Outside,
                        );
                        let text = format!("{}  {title}", at + 1);
                        let ink = if on { theme.text } else { theme.text_soft };
                        let font = if on { semibold(SMALL) } else { regular(SMALL) };
                        let galley = elided(ui.painter(), &text, font, ink, size.x - 4.0);
                        let corner = pos2(picture.left(), picture.bottom() + 6.0);
                        ui.painter().galley(corner, galley, ink);
                    }
                    focus_ring(ui, &response, place);
                    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                        out.push(Command::Present(PresentCommand::GoTo(*at)));
                    }
                }
            });
        });
    });
}
