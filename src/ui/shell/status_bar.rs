//! The bar at the bottom: what is open, what was found, what is going on, the language, and where the data stay.

use egui::{
    Align, Align2, Color32, CornerRadius, CursorIcon, Layout, Popup, Rect, Response, Role, Sense,
    Ui, UiBuilder, pos2, vec2,
};

use crate::analysis::Group;
use crate::import::Severity;
use crate::locale::{Arg, Language};
use crate::state::{Command, State, ThemeChoice};
use crate::ui::theme::{RADIUS_INNER, SMALL, Theme, regular};
use crate::ui::widgets::{
    focus_ring, galley, icon, menu_entry, name, progress_bar, spinner, text_at,
};
use crate::ui::{Face, words};

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &Face, out: &mut Vec<Command>) {
    let row = |layout| {
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(12.0, 0.0)))
            .layout(layout)
    };
    let mut right = ui.new_child(row(Layout::right_to_left(Align::Center)));
    right_part(&mut right, state, out);
    let edge = right.min_rect().left();
    let mut left = ui.new_child(row(Layout::left_to_right(Align::Center)));
    left.set_clip_rect(rect.with_max_x(edge - 8.0));
    left_part(&mut left, state, face, out);
}

fn left_part(ui: &mut Ui, state: &State, face: &Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.x = 8.0;
    let group = if state.group() == Group::Data {
        Group::Customers
    } else {
        state.group()
    };
    let facts = &face.facts;
    if facts.count(group) > 0 {
        plain(ui, &words::accounts(locale, group, facts.count(group)));
    }
    if facts.lines > 0 {
        plain(ui, &words::counted(locale, "ui-count-lines", facts.lines));
    }
    if let Some(day) = facts.as_of {
        let day = Arg::from(words::day(locale, day).as_str());
        plain(ui, &locale.text_with("ui-as-of", &[("day", day)]));
    }
    let findings = state.findings();
    if !findings.is_empty() {
        let serious = findings
            .iter()
            .any(|finding| finding.severity > Severity::Note);
        let (sign, ink) = if serious {
            (icon::WARNING, theme.warn)
        } else {
            (icon::INFO, theme.text_soft)
        };
        let text = words::counted(locale, "count-findings", findings.len());
        if item(ui, Some(sign), &text, ink).clicked() {
            out.push(Command::ToggleFindings);
        }
    }
    jobs(ui, state, out);
}

fn jobs(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    let job = state.jobs().last();
    if job.is_none() && !state.is_working() {
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(20.0, 20.0), Sense::hover());
    spinner(ui, rect.center(), 5.5);
    let Some(job) = job else {
        plain(ui, &locale.text("ui-working"));
        return;
    };
    let text = job.name.text(locale);
    plain(ui, &text);
    if let Some(part) = job.ratio() {
        progress_bar(ui, part, 120.0, &text);
    }
    if job.cancellable && item(ui, None, &locale.text("ui-stop"), theme.accent).clicked() {
        out.push(Command::CancelJob);
    }
}

fn right_part(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.x = 4.0;
    let stays = locale.text("ui-stays-here");
    item(ui, Some(icon::SHIELD), &stays, theme.text_soft)
        .on_hover_text(locale.text("ui-stays-here-more"));
    let choice = state.preferences().theme;
    let looks = item(
        ui,
        Some(theme_icon(choice)),
        &locale.text(theme_key(choice)),
        theme.text_soft,
    );
    theme_menu(&looks, state, out);
    let own_name = locale.language().own_name();
    let language = item(ui, Some(icon::TRANSLATE), own_name, theme.text_soft);
    language_menu(&language, state, out);
}

/// The list of languages, opened by `button`.
pub fn language_menu(button: &Response, state: &State, out: &mut Vec<Command>) {
    Popup::menu(button).width(180.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for language in Language::ALL {
            let on = state.locale().language() == language;
            if menu_entry(ui, None, language.own_name(), "", on, true).clicked() {
                out.push(Command::Language(language.code().to_owned()));
            }
        }
    });
}

/// The list of themes, opened by `button`.
pub fn theme_menu(button: &Response, state: &State, out: &mut Vec<Command>) {
    Popup::menu(button).width(200.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for choice in [
            ThemeChoice::System,
            ThemeChoice::Light,
            ThemeChoice::Dark,
            ThemeChoice::Print,
        ] {
            let text = state.locale().text(theme_key(choice));
            let on = state.preferences().theme == choice;
            if menu_entry(ui, Some(theme_icon(choice)), &text, "", on, true).clicked() {
                out.push(Command::Theme(choice));
            }
        }
    });
}

/// Text key of a theme's name.
pub fn theme_key(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::System => "ui-theme-system",
        ThemeChoice::Light => "ui-theme-light",
        ThemeChoice::Dark => "ui-theme-dark",
        ThemeChoice::Print => "ui-theme-print",
    }
}

/// Icon of a theme.
pub fn theme_icon(choice: ThemeChoice) -> char {
    match choice {
        ThemeChoice::System => icon::SYSTEM,
        ThemeChoice::Light => icon::SUN,
        ThemeChoice::Dark => icon::MOON,
        ThemeChoice::Print => icon::PRINTER,
    }
}

fn plain(ui: &mut Ui, text: &str) {
    let theme = Theme::of(ui.ctx());
    let shown = galley(ui.painter(), text, regular(SMALL), theme.text_soft);
    let (rect, response) = ui.allocate_exact_size(vec2(shown.size().x + 8.0, 20.0), Sense::hover());
    let at = pos2(rect.left() + 4.0, rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text_soft);
    name(&response, Role::Label, text);
}

fn item(ui: &mut Ui, sign: Option<char>, text: &str, ink: Color32) -> Response {
    let theme = Theme::of(ui.ctx());
    let left = if sign.is_some() { 22.0 } else { 4.0 };
    let width = galley(ui.painter(), text, regular(SMALL), ink).size().x + left + 6.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, 22.0), Sense::click());
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(RADIUS_INNER as u8), theme.hover);
    }
    if let Some(sign) = sign {
        icon::paint(
            ui.painter(),
            pos2(rect.left() + 11.0, rect.center().y),
            sign,
            13.0,
            ink,
        );
    }
    let at = pos2(rect.left() + left, rect.center().y);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        text,
        regular(SMALL),
        ink,
    );
    focus_ring(ui, &response, rect);
    name(&response, Role::Button, text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}
