//! The first page: three ways in, the drop zone, and recent files.

mod pictures;
mod recents;

use egui::{
    Align, Align2, CornerRadius, CursorIcon, Layout, Rect, Role, ScrollArea, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::model::Kind;
use crate::state::{Command, Dialog, Page, State};
use crate::ui::shell::{logo, theme_icon, theme_menu};
use crate::ui::theme::{BODY, CARD, RADIUS, SMALL, START, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, IconButton, Select, dashed_rect, focus_ring, icon, menu_entry, name, paint_key,
    paragraph, text_at, text_width, wrapped,
};
use crate::ui::{shortcuts, words};

const COLUMN: f32 = 960.0;
const CARD_WIDTH: f32 = 304.0;
const CARD_HEIGHT: f32 = 246.0;

/// Shows it.
pub fn show(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let all = ui.max_rect();
    top(
        ui,
        Rect::from_min_size(all.min, vec2(all.width(), 56.0)),
        state,
        out,
    );
    bottom(ui, all, state);
    let room = Rect::from_min_max(all.min + vec2(0.0, 56.0), all.max - vec2(0.0, 40.0));
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room));
    inner.set_clip_rect(room);
    ScrollArea::vertical()
        .auto_shrink(false)
        .show(&mut inner, |ui| {
            let side = ((room.width() - COLUMN) / 2.0).max(24.0);
            ui.add_space(((room.height() - 720.0) / 2.0).clamp(12.0, 36.0));
            ui.horizontal_top(|ui| {
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.set_width(COLUMN.min(room.width() - 2.0 * side));
                    ui.spacing_mut().item_spacing.y = 0.0;
                    column(ui, state, out);
                });
            });
        });
}

fn top(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let sign = Rect::from_center_size(pos2(rect.left() + 36.0, rect.center().y), vec2(22.0, 22.0));
    logo(ui, sign);
    let at = pos2(sign.right() + 9.0, rect.center().y);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        "Folioscope",
        semibold(CARD),
        theme.text,
    );
    let room = rect.with_max_x(rect.right() - 20.0);
    let layout = Layout::right_to_left(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    let ui = &mut inner;
    if IconButton::new(icon::QUESTION, &locale.text("command-about"))
        .show(ui)
        .clicked()
    {
        out.push(Command::Show(Dialog::About));
    }
    let choice = state.preferences().theme;
    let looks = IconButton::new(theme_icon(choice), &locale.text("ui-theme")).show(ui);
    theme_menu(&looks, state, out);
    let own_name = locale.language().own_name();
    let label = locale.text("ui-language");
    let select = Select::new(&label, own_name)
        .icon(icon::TRANSLATE)
        .width(148.0);
    let mut answers = Vec::new();
    select.show(ui, |ui| {
        for language in crate::locale::Language::ALL {
            let on = locale.language() == language;
            if menu_entry(ui, None, language.own_name(), "", on, true).clicked() {
                answers.push(Command::Language(language.code().to_owned()));
            }
        }
    });
    out.append(&mut answers);
    if state.document().is_some() {
        let back = locale.text("ui-back-to-portfolio");
        if Button::quiet(&back)
            .icon_after(icon::ARROW_RIGHT)
            .show(ui)
            .clicked()
        {
            out.push(Command::Go(Page::Overview(
                crate::analysis::Group::Customers,
            )));
        }
    }
}

fn bottom(ui: &Ui, all: Rect, state: &State) {
    let theme = Theme::of(ui.ctx());
    let middle = all.bottom() - 22.0;
    icon::paint(
        ui.painter(),
        pos2(all.left() + 32.0, middle),
        icon::SHIELD,
        14.0,
        theme.text_soft,
    );
    let text = state.locale().text("ui-data-never-leave");
    let at = pos2(all.left() + 44.0, middle);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &text,
        regular(SMALL),
        theme.text_soft,
    );
    let version = concat!("Folioscope ", env!("CARGO_PKG_VERSION"));
    let at = pos2(all.right() - 24.0, middle);
    text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        version,
        regular(SMALL),
        theme.text_faint,
    );
}

fn column(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let width = ui.available_width();
    paragraph(
        ui,
        &locale.text("ui-start-head"),
        semibold(START),
        theme.text,
        width,
    );
    ui.add_space(10.0);
    paragraph(
        ui,
        &locale.text("ui-start-text"),
        regular(CARD),
        theme.text_soft,
        width,
    );
    ui.add_space(24.0);
    let gap = ((width - 3.0 * CARD_WIDTH) / 2.0).max(12.0);
    let (row, _) = ui.allocate_exact_size(vec2(width, CARD_HEIGHT), Sense::hover());
    let part = ((width - 2.0 * gap) / 3.0).min(CARD_WIDTH);
    let place = |at: f32| {
        Rect::from_min_size(
            pos2(row.left() + at * (part + gap), row.top()),
            vec2(part, CARD_HEIGHT),
        )
    };
    let open_keys = shortcuts::keys(&Command::OpenDialog);
    let ways = [
        (
            icon::FOLDER,
            "ui-start-open",
            open_keys.as_str(),
            pictures::spreadsheet as fn(&Ui, Rect),
        ),
        (icon::FLASK, "ui-start-sample", "", pictures::bubbles),
        (icon::TABLE, "ui-start-template", "", pictures::form),
    ];
    let mut responses = Vec::new();
    for (at, (sign, key, keys, picture)) in ways.into_iter().enumerate() {
        responses.push(way(
            ui,
            place(at as f32),
            state,
            (sign, key, keys),
            at == 0,
            picture,
        ));
    }
    if responses[0].clicked() || enter(ui) {
        out.push(Command::OpenDialog);
    }
    if responses[1].clicked() {
        out.push(Command::OpenSample);
    }
    template_menu(&responses[2], state, out);
    ui.add_space(24.0);
    if let Some(job) = state.jobs().last() {
        job_card(ui, job, state, out);
    } else {
        drop_zone(ui, state);
    }
    ui.add_space(28.0);
    recents::show(ui, state, out);
}

/// Enter opens a file as long as nothing else has the keyboard.
fn enter(ui: &Ui) -> bool {
    let free =
        ui.memory(|memory| memory.focused().is_none()) && !egui::Popup::is_any_open(ui.ctx());
    free && ui.input(|input| input.key_pressed(egui::Key::Enter))
}

fn way(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    (sign, key, keys): (char, &str, &str),
    first: bool,
    picture: fn(&Ui, Rect),
) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let response = ui.interact(rect, ui.scope_id().with(key), Sense::click());
    let radius = CornerRadius::same(RADIUS as u8);
    let line = match () {
        () if first => Stroke::new(2.0, theme.accent),
        () if response.hovered() => Stroke::new(1.0, theme.text_soft),
        () => Stroke::new(1.0, theme.hairline),
    };
    let ground = if response.is_pointer_button_down_on() {
        theme.surface
    } else {
        theme.canvas
    };
    ui.painter()
        .rect(rect, radius, ground, line, StrokeKind::Inside);
    let shown = Rect::from_min_size(
        rect.min + vec2(17.0, 17.0),
        vec2(rect.width() - 34.0, 128.0),
    );
    ui.painter().rect_filled(shown, radius, theme.surface);
    picture(ui, shown);
    let row = shown.bottom() + 28.0;
    let ink = if first { theme.accent } else { theme.text_soft };
    icon::paint(
        ui.painter(),
        pos2(shown.left() + 10.0, row),
        sign,
        20.0,
        ink,
    );
    let title = locale.text(key);
    let at = pos2(shown.left() + 28.0, row);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &title,
        semibold(CARD),
        theme.text,
    );
    if !keys.is_empty() {
        paint_key(ui, pos2(shown.right(), row), Align2::RIGHT_CENTER, keys);
    }
    let text = locale.text(&format!("{key}-text"));
    let galley = wrapped(ui, &text, regular(BODY), theme.text_soft, shown.width());
    ui.painter()
        .galley(pos2(shown.left(), row + 16.0), galley, theme.text_soft);
    focus_ring(ui, &response, rect);
    name(&response, Role::Button, &title);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn template_menu(button: &egui::Response, state: &State, out: &mut Vec<Command>) {
    egui::Popup::menu(button).width(240.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for kind in Kind::ALL {
            if menu_entry(
                ui,
                Some(icon::TABLE),
                &words::kind(state.locale(), kind),
                "",
                false,
                true,
            )
            .clicked()
            {
                out.push(Command::SaveTemplate(kind));
            }
        }
    });
}

fn drop_zone(ui: &mut Ui, state: &State) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 72.0), Sense::hover());
    ui.painter()
        .rect_filled(rect, CornerRadius::same(RADIUS as u8), theme.surface);
    dashed_rect(ui, rect, Stroke::new(1.0, theme.control_line));
    let drop = locale.text("ui-drop-anywhere");
    let paste = locale.text("ui-or-paste");
    let keys = shortcuts::keys(&Command::RequestPaste);
    let widths = text_width(ui, &drop, regular(BODY)) + text_width(ui, &paste, regular(BODY));
    let mut x = rect.center().x - (widths + 30.0 + 12.0 + 12.0 + 46.0) / 2.0;
    let middle = rect.center().y;
    icon::paint(
        ui.painter(),
        pos2(x + 9.0, middle),
        icon::TRAY,
        18.0,
        theme.text_soft,
    );
    x += 30.0;
    x = text_at(
        ui.painter(),
        pos2(x, middle),
        Align2::LEFT_CENTER,
        &drop,
        regular(BODY),
        theme.text,
    )
    .right()
        + 12.0;
    x = text_at(
        ui.painter(),
        pos2(x, middle),
        Align2::LEFT_CENTER,
        &paste,
        regular(BODY),
        theme.text_soft,
    )
    .right();
    paint_key(ui, pos2(x + 12.0, middle), Align2::LEFT_CENTER, &keys);
    name(&response, Role::Label, &drop);
}

fn job_card(ui: &mut Ui, job: &crate::state::Job, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 72.0), Sense::hover());
    let radius = CornerRadius::same(RADIUS as u8);
    let line = Stroke::new(1.0, theme.hairline);
    ui.painter()
        .rect(rect, radius, theme.canvas, line, StrokeKind::Inside);
    super::job_line(ui, rect.shrink2(vec2(24.0, 12.0)), job, state.locale(), out);
}
