//! About the program: version, licence, what it stands on.

use egui::{Rect, Sense, Ui, vec2};

use super::dialog::{WIDTH, buttons, enter, modal};
use crate::state::{Command, State};
use crate::ui::shell::logo;
use crate::ui::theme::{BODY, CHART, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, paragraph, section_head};

/// The list of works shows so many lines at once.
const LINES: usize = 10;

/// Shows it.
pub fn show(ui: &Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let ((), close) = modal(ui, "about", WIDTH, |ui| {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
        logo(ui, Rect::from_min_size(rect.min, vec2(36.0, 36.0)));
        let at = rect.left_center() + vec2(48.0, 0.0);
        let text = concat!("Folioscope ", env!("CARGO_PKG_VERSION"));
        ui.painter().text(
            at,
            egui::Align2::LEFT_CENTER,
            text,
            semibold(CHART),
            theme.text,
        );
        ui.add_space(4.0);
        paragraph(
            ui,
            &locale.text("ui-about-text"),
            regular(BODY),
            theme.text,
            width,
        );
        paragraph(
            ui,
            &locale.text("ui-stays-here-more"),
            regular(BODY),
            theme.text_soft,
            width,
        );
        ui.add_space(8.0);
        section_head(ui, &locale.text("ui-about-licences"));
        works(ui, theme);
        buttons(ui, |ui| {
            if Button::primary(&locale.text("ui-close"))
                .large()
                .show(ui)
                .clicked()
                || enter(ui)
            {
                out.push(Command::CloseDialog);
            }
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

/// Every work in the executable with its licence; names, the same in every language.
fn works(ui: &mut Ui, theme: &Theme) {
    let lines: Vec<&str> = crate::assets::LICENCES.lines().collect();
    let height = SMALL * 1.5;
    ui.spacing_mut().item_spacing.y = 2.0;
    let shown = height * LINES as f32;
    egui::ScrollArea::vertical()
        .max_height(shown)
        .auto_shrink([false, true])
        .show_rows(ui, height, lines.len(), |ui, range| {
            let width = ui.available_width() - 12.0;
            for line in lines.get(range).unwrap_or_default() {
                let (work, licence) = line.split_once('\t').unwrap_or((line, ""));
                let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
                let text = |at, align, text: &str, colour| {
                    ui.painter().text(at, align, text, regular(SMALL), colour);
                };
                text(
                    rect.left_center(),
                    egui::Align2::LEFT_CENTER,
                    work,
                    theme.text,
                );
                text(
                    rect.right_center(),
                    egui::Align2::RIGHT_CENTER,
                    licence,
                    theme.text_soft,
                );
            }
        });
}
