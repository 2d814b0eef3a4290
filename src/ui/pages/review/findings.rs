//! What was met in the file, one line a kind, with its places below.

use egui::{Align2, Role, Sense, Ui, vec2};

use crate::import::{Draft, Severity};
use crate::locale::Locale;
use crate::ui::face::Face;
use crate::ui::overlay::findings::{Target, list};
use crate::ui::theme::{CARD, Theme, semibold};
use crate::ui::widgets::{Chip, IconButton, Tone, icon, name, text_at};
use crate::ui::words;

/// Shows the findings of a draft.
pub fn show(ui: &mut Ui, locale: &Locale, draft: &Draft, face: &mut Face) {
    let theme = Theme::of(ui.ctx());
    let to_look = draft
        .findings
        .iter()
        .filter(|finding| finding.severity > Severity::Note)
        .count();
    let notes = draft.findings.len() - to_look;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), 40.0),
        egui::Layout::left_to_right(egui::Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            ui.add_space(16.0);
            let title = locale.text("review-findings");
            let width = crate::ui::widgets::text_width(ui, &title, semibold(CARD));
            let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::hover());
            text_at(
                ui.painter(),
                rect.left_center(),
                Align2::LEFT_CENTER,
                &title,
                semibold(CARD),
                theme.text,
            );
            name(&response, Role::Label, &title);
            if to_look > 0 {
                let text = words::counted(locale, "review-to-look", to_look);
                Chip::new(&text, Tone::Warn).icon(icon::WARNING).show(ui);
            }
            if notes > 0 {
                Chip::new(&words::counted(locale, "review-done", notes), Tone::Plain).show(ui);
            }
            if draft.findings.is_empty() {
                let nothing = locale.text("review-nothing-met");
                Chip::new(&nothing, Tone::Good)
                    .icon(icon::CHECK_CIRCLE)
                    .show(ui);
            }
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                ui.add_space(8.0);
                if IconButton::new(icon::COPY, &locale.text("review-copy-findings"))
                    .show(ui)
                    .clicked()
                {
                    ui.ctx().copy_text(as_rows(locale, draft));
                }
            });
        },
    );
    if let Some(target) = list(ui, &draft.findings, &[], locale, &mut face.review.findings) {
        lead_to(draft, target, face);
    }
}

/// Lights the row and the column that a finding speaks of, on its sheet.
fn lead_to(draft: &Draft, target: Target, face: &mut Face) {
    if target.sheet.is_some() {
        face.review.sheet = target.sheet;
    }
    face.review.row = target.row.or(face.review.row);
    let column = target.column.and_then(|header| {
        let mut columns = draft.table.columns.iter();
        columns.position(|column| column.header == header)
    });
    face.review.column = column.or(face.review.column);
    face.review.follow = column.is_some();
    face.review.go = true;
}

/// Severity, sheet, row, column and sentence, tab-separated: what the clipboard takes.
fn as_rows(locale: &Locale, draft: &Draft) -> String {
    let mut text = String::new();
    for finding in &draft.findings {
        let row = finding.row.map(|row| row.to_string()).unwrap_or_default();
        let column = finding.column.as_deref().unwrap_or_default();
        let sheet = finding.sheet.as_ref().unwrap_or(&draft.sheet);
        text.push_str(&format!(
            "{}\t{sheet}\t{row}\t{column}\t{}\n",
            locale.text(&format!("ui-severity-{}", finding.severity.id())),
            finding.sentence(locale)
        ));
    }
    text
}
