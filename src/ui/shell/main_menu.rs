//! The menu behind the menu button: every named command, from the command table.

use egui::{
    Align, CornerRadius, Layout, Popup, PopupCloseBehavior, Response, Role, ScrollArea, Sense, Ui,
    UiBuilder, pos2, vec2,
};

use crate::state::command_table::{Menu, commands};
use crate::state::{Command, State};
use crate::ui::theme::{BODY, RADIUS_INNER, Theme, regular, semibold, sharp};
use crate::ui::widgets::{focus_ring, galley, icon, menu_entry, menu_rule, role};
use crate::ui::{Face, shortcuts};

const WIDTH: f32 = 500.0;
const LEFT: f32 = 132.0;
/// As high as the longest menu needs, where the window has the room.
const HEIGHT: f32 = 560.0;
/// Of the window, above and below the menu.
const AROUND: f32 = 120.0;

/// Opens from `button`.
pub fn show(button: &Response, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    Popup::menu(button)
        .width(WIDTH)
        .gap(6.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| {
            let height = HEIGHT.min(ui.ctx().content_rect().height() - AROUND);
            let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, height.max(200.0)), Sense::hover());
            let layout = Layout::top_down(Align::Min);
            let left = rect.with_max_x(rect.left() + LEFT);
            let mut inner = ui.new_child(UiBuilder::new().max_rect(left).layout(layout));
            menus(&mut inner, state, face);
            let theme = Theme::of(ui.ctx());
            let x = sharp(ui.ctx(), left.right() + 4.0);
            ui.painter().vline(x, rect.y_range(), theme.line(ui.ctx()));
            let right = rect.with_min_x(left.right() + 9.0);
            let mut inner = ui.new_child(UiBuilder::new().max_rect(right).layout(layout));
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(&mut inner, |ui| {
                    if entries(
                        ui,
                        Menu::ALL[face.menu.min(Menu::ALL.len() - 1)],
                        state,
                        out,
                    ) {
                        ui.close();
                    }
                });
        });
}

fn menus(ui: &mut Ui, state: &State, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    for (at, menu) in Menu::ALL.into_iter().enumerate() {
        let text = state.locale().text(&format!("menu-{}", menu.id()));
        let (rect, response) = ui.allocate_exact_size(vec2(LEFT, 32.0), Sense::click());
        if response.clicked() || response.hovered() || response.gained_focus() {
            face.menu = at;
        }
        let on = face.menu == at;
        if on {
            ui.painter()
                .rect_filled(rect, CornerRadius::same(RADIUS_INNER as u8), theme.hover);
        }
        let font = if on { semibold(BODY) } else { regular(BODY) };
        let shown = galley(ui.painter(), text.as_str(), font, theme.text);
        let at = pos2(rect.left() + 10.0, rect.center().y - shown.size().y / 2.0);
        ui.painter().galley(at, shown, theme.text);
        let caret = pos2(rect.right() - 12.0, rect.center().y);
        icon::paint(
            ui.painter(),
            caret,
            icon::CARET_RIGHT,
            12.0,
            theme.text_faint,
        );
        focus_ring(ui, &response, rect.shrink(2.0));
        role(&response, Role::Button, on, &text);
    }
}

fn entries(ui: &mut Ui, menu: Menu, state: &State, out: &mut Vec<Command>) -> bool {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut block = None;
    let mut chosen = false;
    for entry in commands().iter().filter(|entry| entry.menu == menu) {
        if block.is_some_and(|block| block != entry.block) {
            menu_rule(ui);
        }
        block = Some(entry.block);
        let command = (entry.command)(state);
        let keys = entry.shortcut.map_or_else(String::new, shortcuts::label);
        let sign = icon::named(entry.icon).unwrap_or(' ');
        let response = menu_entry(
            ui,
            Some(sign),
            &entry.name(state),
            &keys,
            false,
            command.is_some(),
        );
        if response.clicked()
            && let Some(command) = command
        {
            out.push(command);
            chosen = true;
        }
    }
    chosen
}
