//! Recent files: open, pin, take off the list.

use egui::{Align2, CornerRadius, CursorIcon, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use crate::model::Kind;
use crate::state::{Command, Recent, State};
use crate::ui::theme::{BODY, RADIUS, Theme, regular, semibold};
use crate::ui::widgets::{IconButton, elided, focus_ring, icon, link, name, text_at, text_width};
use crate::ui::words;

/// Shows the list; a sentence where it is empty.
pub fn show(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let width = ui.available_width();
    let (head, response) = ui.allocate_exact_size(vec2(width, 24.0), Sense::hover());
    let text = locale.text("ui-recent");
    text_at(
        ui.painter(),
        head.left_center(),
        Align2::LEFT_CENTER,
        &text,
        semibold(BODY),
        theme.text,
    );
    name(&response, Role::Label, &text);
    let project = locale.text("ui-open-project");
    let wide = text_width(ui, &project, regular(BODY));
    let at = Rect::from_min_size(
        pos2(head.right() - wide, head.top()),
        vec2(wide + 4.0, 24.0),
    );
    let mut inner = ui.new_child(UiBuilder::new().max_rect(at));
    if link(&mut inner, &project).clicked() {
        out.push(Command::OpenDialog);
    }
    ui.add_space(4.0);
    let recents = &state.preferences().recents;
    for recent in recents {
        row(ui, width, recent, state, out);
    }
    if recents.is_empty() {
        let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::hover());
        let text = locale.text("ui-no-recent");
        text_at(
            ui.painter(),
            rect.left_center(),
            Align2::LEFT_CENTER,
            &text,
            regular(BODY),
            theme.text_faint,
        );
        name(&response, Role::Label, &text);
    }
}

fn row(ui: &mut Ui, width: f32, recent: &Recent, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::click());
    let ground = rect.expand2(vec2(12.0, 0.0));
    let over = ui.rect_contains_pointer(ground);
    if over {
        ui.painter()
            .rect_filled(ground, CornerRadius::same(RADIUS as u8), theme.hover);
    }
    let file = words::file_name(&recent.path);
    let middle = rect.center().y;
    let project = file.ends_with(".folio");
    let ink = if project {
        theme.accent
    } else {
        theme.text_soft
    };
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 9.0, middle),
        words::file_icon(&file),
        18.0,
        ink,
    );
    let put = |x: f32, room: f32, text: &str, bold: bool| {
        let font = if bold { semibold(BODY) } else { regular(BODY) };
        let ink = if bold { theme.text } else { theme.text_soft };
        let shown = elided(ui.painter(), text, font, ink, room);
        ui.painter().galley(
            pos2(rect.left() + x, middle - shown.size().y / 2.0),
            shown,
            ink,
        );
    };
    put(32.0, width * 0.28, &file, true);
    put(
        width * 0.317,
        width * 0.2,
        &words::folder(&recent.path),
        false,
    );
    if recent.missing {
        let text = locale.text("ui-recent-missing");
        let at = pos2(rect.left() + width * 0.534, middle);
        text_at(
            ui.painter(),
            at,
            Align2::LEFT_CENTER,
            &text,
            regular(BODY),
            theme.warn,
        );
    } else if let Some(kind) = Kind::from_id(&recent.kind) {
        let rows = usize::try_from(recent.rows).unwrap_or(usize::MAX);
        put(
            width * 0.534,
            width * 0.25,
            &words::rows(locale, kind, rows),
            false,
        );
    }
    let when = if recent.when == state.today() {
        locale.text("ui-today")
    } else {
        words::day(locale, recent.when)
    };
    let at = pos2(rect.right() - 64.0, middle);
    text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        &when,
        regular(BODY),
        theme.text_soft,
    );
    focus_ring(ui, &response, ground.shrink(2.0));
    name(&response, Role::Button, &file);
    tools(ui, rect, recent, over, state, out);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(Command::Open(vec![recent.path.clone()]));
    }
}

fn tools(
    ui: &mut Ui,
    rect: Rect,
    recent: &Recent,
    over: bool,
    state: &State,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let right =
        Rect::from_center_size(pos2(rect.right() - 14.0, rect.center().y), vec2(28.0, 28.0));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(right));
    let key = if recent.pinned { "ui-unpin" } else { "ui-pin" };
    let pin = IconButton::new(icon::PIN, &locale.text(key))
        .filled(recent.pinned)
        .show(&mut inner);
    if pin.clicked() {
        out.push(Command::PinRecent(recent.path.clone(), !recent.pinned));
    }
    if over {
        let left = right.translate(vec2(-30.0, 0.0));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(left));
        if IconButton::new(icon::CLOSE, &locale.text("ui-forget"))
            .show(&mut inner)
            .clicked()
        {
            out.push(Command::ForgetRecent(recent.path.clone()));
        }
    }
}
