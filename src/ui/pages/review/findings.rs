//! What was met in the file, one line a finding.

use egui::{Align2, Response, Role, ScrollArea, Sense, Ui, pos2, vec2};

use crate::import::{Draft, Finding, Severity};
use crate::locale::Locale;
use crate::ui::face::Face;
use crate::ui::theme::{BODY, CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Chip, IconButton, Tone, elided, icon, name, text_at};
use crate::ui::words;

const ROW: f32 = 40.0;

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
    ScrollArea::vertical()
        .id_salt("review-findings-scroll")
        .auto_shrink(false)
        .show_rows(ui, ROW, draft.findings.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for finding in draft.findings.get(range).unwrap_or_default() {
                if row(ui, locale, finding).clicked() {
                    lead_to(draft, finding, face);
                }
            }
        });
}

/// Lights the row and the column that a finding speaks of.
fn lead_to(draft: &Draft, finding: &Finding, face: &mut Face) {
    face.review.row = finding.row.or(face.review.row);
    let named = finding.column.as_ref();
    let column = named.and_then(|header| {
        let mut columns = draft.table.columns.iter();
        columns.position(|column| column.header == *header)
    });
    face.review.column = column.or(face.review.column);
    face.review.follow = column.is_some();
    face.review.go = true;
}

fn row(ui: &mut Ui, locale: &Locale, finding: &Finding) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    let (sign, ink) = match finding.severity {
        Severity::Note => (icon::INFO, theme.text_soft),
        Severity::Warning => (icon::WARNING, theme.warn),
        Severity::Error => (icon::WARNING_CIRCLE, theme.bad),
    };
    let painter = ui.painter();
    icon::paint(
        painter,
        pos2(rect.left() + 24.0, rect.center().y),
        sign,
        16.0,
        ink,
    );
    let place = place(locale, finding);
    let shown = elided(painter, &place, regular(SMALL), theme.text_soft, 110.0);
    painter.galley(
        pos2(rect.left() + 44.0, rect.center().y - shown.size().y / 2.0),
        shown,
        theme.text_soft,
    );
    let sentence = finding.sentence(locale);
    let shown = elided(
        painter,
        &sentence,
        regular(BODY),
        theme.text,
        rect.width() - 180.0,
    );
    painter.galley(
        pos2(rect.left() + 162.0, rect.center().y - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    painter.hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    name(&response, Role::Button, &format!("{place} {sentence}"));
    response.on_hover_text(sentence)
}

/// "row 214" or "column Revenue".
fn place(locale: &Locale, finding: &Finding) -> String {
    match (finding.row, &finding.column) {
        (Some(row), _) => locale.text_with("review-place-row", &[("row", row.to_string().into())]),
        (None, Some(column)) => column.clone(),
        (None, None) => locale.text("review-place-file"),
    }
}

/// Severity, row, column and sentence, tab-separated: what the clipboard takes.
fn as_rows(locale: &Locale, draft: &Draft) -> String {
    let mut text = String::new();
    for finding in &draft.findings {
        let row = finding.row.map(|row| row.to_string()).unwrap_or_default();
        let column = finding.column.as_deref().unwrap_or_default();
        text.push_str(&format!(
            "{}\t{row}\t{column}\t{}\n",
            finding.severity.id(),
            finding.sentence(locale)
        ));
    }
    text
}
