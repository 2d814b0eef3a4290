//! Everything by name: pages, commands, accounts, explanations.

use std::ops::Range;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Frame, Id, Key, Modal, Modifiers, Rect, Role,
    ScrollArea, Sense, Ui, pos2, vec2,
};

use crate::state::{Command, PaletteEntry, PaletteKind, State};
use crate::ui::Face;
use crate::ui::face::PaletteFace;
use crate::ui::theme::{BODY, ICON, PAGE, RADIUS, SMALL, Theme, regular, semibold, sharp};
use crate::ui::widgets::{
    edit, icon, key_badge_size, paint_key, reading, role, section_head, text_at,
};
use crate::ui::words;

const WIDTH: f32 = 640.0;
const FIELD: f32 = 56.0;
const ROW: f32 = 36.0;
const FOOT: f32 = 36.0;

/// Shows it where it is open.
pub fn show(ui: &Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let memory = &mut face.palette;
    if !state.palette_open() {
        *memory = PaletteFace::default();
        return;
    }
    refresh(memory, state);
    let theme = Theme::of(ui.ctx());
    let area =
        Modal::default_area(Id::unique("palette")).anchor(Align2::CENTER_TOP, vec2(0.0, 96.0));
    let frame = Frame::new()
        .fill(theme.canvas)
        .corner_radius(CornerRadius::same(RADIUS as u8 + 2))
        .shadow(egui::Shadow {
            offset: [0, 12],
            blur: 40,
            spread: 0,
            color: theme.shadow,
        });
    let answer = Modal::new(Id::unique("palette"))
        .area(area)
        .frame(frame)
        .backdrop_color(theme.scrim)
        .show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
            ui.set_width(WIDTH);
            let chosen = keys(ui, memory);
            field(ui, memory, state);
            let clicked = list(ui, memory, state);
            foot(ui, memory, state);
            clicked.or(chosen)
        });
    let close = answer.should_close();
    memory.was_open = true;
    let entry = answer.inner.and_then(|at| memory.entries.get(at)).cloned();
    if entry.is_some() || close {
        out.push(Command::Palette);
    }
    if let Some(entry) = entry {
        out.push(entry.command);
    }
}

/// Searches again where what was typed, the data or the language changed.
fn refresh(memory: &mut PaletteFace, state: &State) {
    let key = (memory.query.clone(), memory.only_accounts, state.version());
    if memory.searched.as_ref() == Some(&key) {
        return;
    }
    memory.entries = state.palette(&memory.query);
    if memory.only_accounts {
        memory
            .entries
            .retain(|entry| entry.kind == PaletteKind::Account);
    }
    memory.chosen = 0;
    memory.searched = Some(key);
}

fn keys(ui: &Ui, memory: &mut PaletteFace) -> Option<usize> {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let count = memory.entries.len();
    if pressed(Key::ArrowDown) && count > 0 {
        memory.chosen = (memory.chosen + 1) % count;
        memory.follow = true;
    }
    if pressed(Key::ArrowUp) && count > 0 {
        memory.chosen = (memory.chosen + count - 1) % count;
        memory.follow = true;
    }
    if pressed(Key::Tab) {
        memory.only_accounts = !memory.only_accounts;
    }
    (pressed(Key::Enter) && count > 0).then_some(memory.chosen)
}

fn field(ui: &mut Ui, memory: &mut PaletteFace, state: &State) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, FIELD), Sense::hover());
    let middle = rect.center().y;
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 30.0, middle),
        icon::SEARCH,
        20.0,
        theme.text_soft,
    );
    let key = paint_key(
        ui,
        pos2(rect.right() - 20.0, middle),
        Align2::RIGHT_CENTER,
        "Esc",
    );
    let inner = Rect::from_min_max(
        pos2(rect.left() + 52.0, middle - 15.0),
        pos2(key.left() - 12.0, middle + 15.0),
    );
    let hint = state.locale().text("ui-search-everything");
    let id = Id::unique("palette-field");
    let response = edit(
        ui,
        inner,
        id,
        &mut memory.query,
        &hint,
        &hint,
        (PAGE, egui::Align::Min),
    );
    if !memory.was_open || !response.has_focus() {
        response.request_focus();
    }
    let y = sharp(ui.ctx(), rect.bottom() - 1.0);
    ui.painter().hline(rect.x_range(), y, theme.line(ui.ctx()));
}

fn list(ui: &mut Ui, memory: &mut PaletteFace, state: &State) -> Option<usize> {
    let height =
        (ui.ctx().content_rect().height() - 96.0 - FIELD - FOOT - 64.0).clamp(120.0, 460.0);
    let mut clicked = None;
    ScrollArea::vertical()
        .max_height(height)
        .auto_shrink([false, true])
        .show(ui, |ui| {
            ui.add_space(8.0);
            let mut kind = None;
            for at in 0..memory.entries.len() {
                let entry = &memory.entries[at];
                if kind != Some(entry.kind) {
                    kind = Some(entry.kind);
                    heading(ui, entry.kind, state);
                }
                let response = row(ui, entry, memory.chosen == at);
                if memory.follow && memory.chosen == at {
                    response.scroll_to_me(None);
                }
                if response.hovered() && ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO)
                {
                    memory.chosen = at;
                }
                if response.clicked() {
                    clicked = Some(at);
                }
            }
            memory.follow = false;
            if memory.entries.is_empty() {
                nothing(ui, state);
            }
            ui.add_space(8.0);
        });
    clicked
}

fn heading(ui: &mut Ui, kind: PaletteKind, state: &State) {
    ui.add_space(6.0);
    ui.horizontal(|ui| {
        ui.add_space(20.0);
        section_head(ui, &state.locale().text(&format!("palette-{}", kind.id())));
    });
    ui.add_space(4.0);
}

fn nothing(ui: &mut Ui, state: &State) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, 64.0), Sense::hover());
    let text = state.locale().text("ui-nothing-found");
    text_at(
        ui.painter(),
        rect.center(),
        Align2::CENTER_CENTER,
        &text,
        regular(BODY),
        theme.text_soft,
    );
}

fn row(ui: &mut Ui, entry: &PaletteEntry, on: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let (all, response) = ui.allocate_exact_size(vec2(WIDTH, ROW), Sense::click());
    let rect = all.shrink2(vec2(8.0, 0.0));
    if on {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(RADIUS as u8), theme.accent_soft);
    }
    let middle = rect.center().y;
    let sign = icon::named(entry.icon).unwrap_or(icon::ARROW_RIGHT);
    let ink = if on { theme.accent } else { theme.text_soft };
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 20.0, middle),
        sign,
        ICON,
        ink,
    );
    let keys = is_key(entry).then_some(entry.detail.as_str());
    let right = keys.map_or(0.0, |keys| key_badge_size(ui, keys).x + 12.0);
    let job = highlighted(
        theme,
        &entry.text,
        &entry.matched,
        rect.width() - 60.0 - right,
    );
    let shown = reading::laid_out(ui.painter(), job);
    let end = rect.left() + 40.0 + shown.size().x;
    ui.painter().galley(
        pos2(rect.left() + 40.0, middle - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    match keys {
        Some(keys) => {
            let keys = keys.replace('+', " ");
            paint_key(
                ui,
                pos2(rect.right() - 12.0, middle),
                Align2::RIGHT_CENTER,
                &keys,
            );
        }
        None => {
            let at = pos2(end + 12.0, middle);
            text_at(
                ui.painter(),
                at,
                Align2::LEFT_CENTER,
                &entry.detail,
                regular(BODY),
                theme.text_faint,
            );
        }
    }
    role(&response, Role::Button, on, &entry.text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn is_key(entry: &PaletteEntry) -> bool {
    matches!(entry.kind, PaletteKind::Command) && !entry.detail.is_empty()
}

/// The name with the letters that were typed in bold and in the accent.
fn highlighted(theme: &Theme, text: &str, matched: &[Range<usize>], width: f32) -> LayoutJob {
    let format = |font, color: Color32| TextFormat {
        font_id: font,
        color,
        ..TextFormat::default()
    };
    let mut job = LayoutJob {
        wrap: TextWrapping::truncate_at_width(width),
        ..LayoutJob::default()
    };
    let mut at = 0;
    for range in matched {
        if let Some(plain) = text.get(at..range.start) {
            job.append(plain, 0.0, format(regular(BODY), theme.text));
        }
        if let Some(hit) = text.get(range.clone()) {
            job.append(hit, 0.0, format(semibold(BODY), theme.accent));
        }
        at = range.end;
    }
    if let Some(rest) = text.get(at..) {
        job.append(rest, 0.0, format(regular(BODY), theme.text));
    }
    job
}

fn foot(ui: &mut Ui, memory: &PaletteFace, state: &State) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, FOOT), Sense::hover());
    let radius = RADIUS as u8 + 2;
    let lower = CornerRadius {
        nw: 0,
        ne: 0,
        sw: radius,
        se: radius,
    };
    ui.painter().rect_filled(rect, lower, theme.surface);
    ui.painter().hline(
        rect.x_range(),
        sharp(ui.ctx(), rect.top()),
        theme.line(ui.ctx()),
    );
    let middle = rect.center().y;
    let mut x = rect.left() + 20.0;
    let hints = [
        ("↑", ""),
        ("↓", "ui-palette-choose"),
        ("Enter", "ui-open"),
        ("Tab", "ui-palette-accounts"),
    ];
    for (key, text) in hints {
        x = paint_key(ui, pos2(x, middle), Align2::LEFT_CENTER, key).right() + 4.0;
        if !text.is_empty() {
            let text = locale.text(text);
            let at = pos2(x + 2.0, middle);
            x = text_at(
                ui.painter(),
                at,
                Align2::LEFT_CENTER,
                &text,
                regular(SMALL),
                theme.text_soft,
            )
            .right()
                + 16.0;
        }
    }
    let count = words::counted(locale, "ui-count-results", memory.entries.len());
    let at = pos2(rect.right() - 20.0, middle);
    text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        &count,
        regular(SMALL),
        theme.text_soft,
    );
}
