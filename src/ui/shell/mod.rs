//! The frame around the pages: top bar, rail, head of the page, status bar.

mod logo;
mod main_menu;
mod page_head;
mod rail;
mod status_bar;
mod top_bar;

pub use logo::logo;
pub use page_head::open_account;

pub use status_bar::{theme_icon, theme_key, theme_menu};

use egui::{Rect, Ui, UiBuilder, pos2};

use super::overlay::refresh;
use super::theme::{NARROW, PAGE_HEAD, RAIL, RAIL_FOLDED, STATUS_BAR, TOP_BAR, Theme, sharp};
use super::{Face, pages};
use crate::state::{Command, Page, State};

/// Shows the frame and the page in it.
pub fn show(ui: &mut Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let all = ui.max_rect();
    let folded = all.width() < NARROW;
    let rail_width = if folded { RAIL_FOLDED } else { RAIL };
    let top = Rect::from_min_max(all.min, pos2(all.right(), all.top() + TOP_BAR));
    let status = Rect::from_min_max(pos2(all.left(), all.bottom() - STATUS_BAR), all.max);
    let rail = Rect::from_min_max(
        pos2(all.left(), top.bottom()),
        pos2(all.left() + rail_width, status.top()),
    );
    let page = Rect::from_min_max(rail.right_top(), status.right_top());
    surface(ui, top);
    surface(ui, status);
    surface(ui, rail);
    part(ui, top, "top-bar", |ui| {
        top_bar::show(ui, top, state, face, out)
    });
    part(ui, rail, "rail", |ui| {
        rail::show(ui, rail, folded, state, out)
    });
    face.panes.extend([top, rail]);
    page_at(ui, page, state, face, out);
    face.panes.push(status);
    part(ui, status, "status-bar", |ui| {
        status_bar::show(ui, status, state, face, out)
    });
    let theme = Theme::of(ui.ctx());
    let line = theme.line(ui.ctx());
    ui.painter()
        .hline(all.x_range(), sharp(ui.ctx(), top.bottom()), line);
    ui.painter()
        .hline(all.x_range(), sharp(ui.ctx(), status.top()), line);
    ui.painter()
        .vline(sharp(ui.ctx(), rail.right()), rail.y_range(), line);
}

fn page_at(ui: &mut Ui, page: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let mut page = page;
    if !state.changed_files().is_empty() && state.review().is_none() {
        let strip = Rect::from_min_size(page.min, egui::vec2(page.width(), refresh::STRIP));
        part(ui, strip, "changed-files", |ui| {
            refresh::strip(ui, strip, state, out)
        });
        page.min.y = strip.bottom();
        face.panes.push(strip);
    }
    if state.review().is_some() {
        face.panes.push(page);
        part(ui, page, "review", |ui| {
            pages::review::show(ui, page, state, face, out)
        });
        return;
    }
    if let Page::Method(group, family) = state.page() {
        part(ui, page, "method", |ui| {
            pages::method::show(ui, page, (group, family), state, face, out)
        });
        return;
    }
    let head = Rect::from_min_max(page.min, pos2(page.right(), page.top() + PAGE_HEAD));
    let body = Rect::from_min_max(head.left_bottom(), page.max);
    face.panes.extend([head, body]);
    part(ui, head, "head", |ui| {
        page_head::show(ui, head, state, false, out)
    });
    part(ui, body, "body", |ui| match state.page() {
        Page::Start | Page::Method(..) => {}
        Page::Files => pages::files::show(ui, body, state, face, out),
        Page::Tables => pages::tables::show(ui, body, state, face, out),
        Page::Names => pages::names::show(ui, body, state, face, out),
        Page::Overview(group) => pages::overview::show(ui, body, group, state, face, out),
        Page::Accounts(group) => pages::accounts::show(ui, body, group, state, face, out),
        Page::Story | Page::StoryTemplates | Page::StoryDecisions => {
            pages::story::show(ui, body, state, face, out);
        }
    });
}

/// The head of the page, for pages that place it themselves; `inspector_open` lights the button that shows it.
pub fn head(ui: &mut Ui, rect: Rect, state: &State, inspector_open: bool, out: &mut Vec<Command>) {
    part(ui, rect, "head", |ui| {
        page_head::show(ui, rect, state, inspector_open, out)
    });
}

fn surface(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
}

/// A part of the window with its own rectangle, clipped to it.
pub fn part<R>(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui) -> R) -> R {
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(salt));
    inner.set_clip_rect(rect.intersect(ui.clip_rect()));
    add(&mut inner)
}
