//! Notices: a line at the bottom that goes away by itself.

use egui::{Align2, Area, CornerRadius, Id, Order, Role, Sense, Ui, pos2, vec2};

use crate::state::{Command, Notice, NoticeKind, State};
use crate::ui::Face;
use crate::ui::theme::{BODY, CONTROL, RADIUS, STATUS_BAR, Theme, regular, semibold};
use crate::ui::widgets::{elided, icon, name};

/// Seconds a notice stays; a warning stays twice as long.
const STAY_SECS: f64 = 4.5;

/// Shows them, the newest lowest.
pub fn show(ui: &Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let now = ui.input(|input| input.time);
    face.notices
        .retain(|id, _| state.notices().iter().any(|notice| notice.id == *id));
    let screen = ui.ctx().content_rect();
    let mut bottom = screen.bottom() - STATUS_BAR - 16.0;
    for notice in state.notices().iter().rev() {
        let since = *face.notices.entry(notice.id).or_insert(now);
        let stay = if notice.kind == NoticeKind::Warning {
            STAY_SECS * 2.0
        } else {
            STAY_SECS
        };
        let left = stay - (now - since);
        if left <= 0.0 {
            out.push(Command::DismissNotice(notice.id));
            continue;
        }
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(left.max(0.02)));
        let pressed = line(ui, pos2(screen.center().x, bottom), notice, state);
        if pressed != Pressed::Nothing {
            out.push(Command::DismissNotice(notice.id));
        }
        if let (Pressed::Action, Some((_, command))) = (pressed, &notice.action) {
            out.push(command.clone());
        }
        bottom -= 48.0;
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Pressed {
    Nothing,
    Close,
    Action,
}

fn line(ui: &Ui, bottom: egui::Pos2, notice: &Notice, state: &State) -> Pressed {
    let theme = Theme::of(ui.ctx());
    let text = notice.phrase.text(state.locale());
    Area::new(Id::unique(("notice", notice.id)))
        .order(Order::Foreground)
        .pivot(Align2::CENTER_BOTTOM)
        .fixed_pos(bottom)
        .show(ui.ctx(), |ui| {
            // Text colour as ground: a notice stands out in every theme.
            let shown = elided(ui.painter(), &text, regular(BODY), theme.canvas, 620.0);
            let action = notice.action.as_ref().map(|(word, _)| {
                let word = word.text(state.locale());
                let shown = elided(ui.painter(), &word, semibold(BODY), theme.canvas, 160.0);
                (word, shown)
            });
            let more = action
                .as_ref()
                .map_or(0.0, |(_, shown)| shown.size().x + 24.0);
            let size = vec2(shown.size().x + 78.0 + more, 40.0);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            ui.painter()
                .rect_filled(rect, CornerRadius::same(RADIUS as u8), theme.text);
            let sign = match notice.kind {
                NoticeKind::Done => icon::CHECK_CIRCLE,
                NoticeKind::Warning => icon::WARNING,
            };
            let at = pos2(rect.left() + 20.0, rect.center().y);
            icon::paint(ui.painter(), at, sign, 16.0, theme.canvas);
            let at = pos2(rect.left() + 36.0, rect.center().y - shown.size().y / 2.0);
            let end = at.x + shown.size().x;
            ui.painter().galley(at, shown, theme.canvas);
            name(&response, Role::Label, &text);
            let mut pressed = Pressed::Nothing;
            if let Some((word, shown)) = action {
                let spot = egui::Rect::from_min_size(
                    pos2(end + 8.0, rect.top() + 6.0),
                    vec2(shown.size().x + 16.0, 28.0),
                );
                let button = ui.interact(spot, response.id.with("action"), Sense::click());
                let ground = theme
                    .canvas
                    .gamma_multiply(if button.hovered() { 0.3 } else { 0.16 });
                let radius = CornerRadius::same(RADIUS as u8);
                ui.painter().rect_filled(spot, radius, ground);
                let at = spot.center() - shown.size() / 2.0;
                ui.painter().galley(at, shown, theme.canvas);
                name(&button, Role::Button, &word);
                let button = button.on_hover_cursor(egui::CursorIcon::PointingHand);
                if button.clicked() {
                    pressed = Pressed::Action;
                }
            }
            let spot = egui::Rect::from_center_size(
                pos2(rect.right() - 20.0, rect.center().y),
                vec2(CONTROL, CONTROL),
            );
            let close = ui.interact(spot, response.id.with("close"), Sense::click());
            icon::paint(ui.painter(), spot.center(), icon::CLOSE, 13.0, theme.canvas);
            name(&close, Role::Button, &state.locale().text("ui-close"));
            if close.clicked() {
                pressed = Pressed::Close;
            }
            pressed
        })
        .inner
}
