//! About the program: version, licence, what it stands on.

use egui::{Rect, Sense, Ui, vec2};

use super::dialog::{WIDTH, buttons, enter, modal};
use crate::state::{Command, State};
use crate::ui::shell::logo;
use crate::ui::theme::{BODY, CHART, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, paragraph, section_head};

/// What the program stands on, with licences; names of works, the same in every language.
const PARTS: &[(&str, &str)] = &[
    ("Folioscope", "MIT / Apache-2.0"),
    ("Inter", "SIL OFL 1.1"),
    ("Noto Sans SC", "SIL OFL 1.1"),
    ("Phosphor Icons", "MIT"),
    ("egui", "MIT / Apache-2.0"),
    ("egui_plot", "MIT / Apache-2.0"),
    ("egui_table", "MIT / Apache-2.0"),
    ("calamine", "MIT"),
    ("rust_xlsxwriter", "MIT / Apache-2.0"),
    ("krilla", "MIT / Apache-2.0"),
    ("tiny-skia", "BSD-3-Clause"),
    ("Fluent, ICU4X", "Apache-2.0 / Unicode-3.0"),
];

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
        ui.spacing_mut().item_spacing.y = 2.0;
        for (part, licence) in PARTS {
            paragraph(
                ui,
                &format!("{part}: {licence}"),
                regular(SMALL),
                theme.text_soft,
                width,
            );
        }
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
