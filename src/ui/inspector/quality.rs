//! What to do about the quality of the data, the most worthwhile first; each is a click away.

use egui::{CursorIcon, Role, Sense, Ui, pos2, vec2};

use super::{Inspector, section};
use crate::analysis::{Outcome, QualityResult};
use crate::import::Severity;
use crate::state::{Command, Page};
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, icon, name, paragraph, text_at};
use crate::ui::words;

/// One thing to do.
struct Step {
    sign: char,
    text: String,
    note: String,
    command: Option<Command>,
}

/// The score, its parts, and what would raise it.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let Some(Outcome::Quality(result)) = view.outcome else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    section(ui, |ui| {
        view.head(ui, "chart-quality-made-of");
        for part in result.parts.iter().filter(|part| part.value.is_finite()) {
            let text = view.text(&format!("quality-{}", part.id));
            let weight = view.locale().percent(part.weight, 0);
            bar(
                ui,
                &format!("{text} · {weight}"),
                part.value,
                &view.locale().percent(part.value, 1),
            );
        }
    });
    section(ui, |ui| {
        view.head(ui, "quality-next");
        let steps = steps(view, result);
        if steps.is_empty() {
            let text = view.text("quality-nothing");
            let width = ui.available_width();
            paragraph(ui, &text, regular(BODY), theme.text_soft, width);
        }
        for step in steps {
            if row(ui, &step) {
                out.extend(step.command);
            }
        }
    });
}

fn steps(view: &Inspector<'_>, result: &QualityResult) -> Vec<Step> {
    let locale = view.locale();
    let mut steps = Vec::new();
    let findings = view.state.findings();
    let serious = findings.iter().filter(|f| f.severity > Severity::Note);
    let serious: usize = serious.map(|finding| finding.count.max(1)).sum();
    if serious > 0 {
        steps.push(Step {
            sign: icon::WARNING,
            text: words::counted(locale, "quality-see-findings", serious),
            note: view.text("quality-see-findings-why"),
            command: (!view.state.findings_open()).then_some(Command::ToggleFindings),
        });
    }
    let dataset = view.state.document().map(|document| &document.dataset);
    let rated = dataset.is_none_or(|dataset| !dataset.rates.rates.is_empty());
    if !rated
        && findings
            .iter()
            .any(|finding| finding.code == "mixed-currencies")
    {
        steps.push(Step {
            sign: icon::COINS,
            text: view.text("quality-see-rates"),
            note: view.text("quality-see-rates-why"),
            command: Some(Command::Go(Page::Files)),
        });
    }
    let names = result.duplicates.len() + result.alike.len();
    if names > 0 {
        steps.push(Step {
            sign: icon::LINK,
            text: words::counted(locale, "quality-see-names", names),
            note: view.text("quality-see-names-why"),
            command: Some(Command::Go(Page::Names)),
        });
    }
    let own = result
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .count();
    if own > 0 {
        steps.push(Step {
            sign: icon::TABLE,
            text: words::counted(locale, "quality-see-mapping", own),
            note: view.text("quality-see-mapping-why"),
            command: Some(Command::Go(Page::Files)),
        });
    }
    let outliers: usize = result.columns.iter().map(|column| column.outliers).sum();
    if outliers > 0 {
        let worst = result.columns.iter().max_by_key(|column| column.outliers);
        steps.push(Step {
            sign: icon::ROWS,
            text: words::counted(locale, "quality-see-outliers", outliers),
            note: worst.map_or_else(String::new, |column| column.header.clone()),
            command: Some(Command::Go(Page::Tables)),
        });
    }
    steps
}

fn bar(ui: &mut Ui, text: &str, value: f64, figure: &str) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 34.0), Sense::hover());
    let shown = elided(
        ui.painter(),
        text,
        regular(SMALL),
        theme.text_soft,
        width - 60.0,
    );
    ui.painter().galley(rect.min, shown, theme.text_soft);
    text_at(
        ui.painter(),
        rect.right_top(),
        egui::Align2::RIGHT_TOP,
        figure,
        semibold(SMALL),
        theme.text,
    );
    let track = egui::Rect::from_min_max(
        pos2(rect.left(), rect.bottom() - 10.0),
        pos2(rect.right(), rect.bottom() - 4.0),
    );
    ui.painter().rect_filled(track, 3.0, theme.panel);
    let mut filled = track;
    filled.set_width(track.width() * value.clamp(0.0, 1.0) as f32);
    ui.painter().rect_filled(filled, 3.0, theme.accent);
    name(&response, Role::Label, &format!("{text} {figure}"));
}

/// Whether it was pressed.
fn row(ui: &mut Ui, step: &Step) -> bool {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 48.0), Sense::click());
    if response.hovered() {
        ui.painter()
            .rect_filled(rect.expand2(vec2(8.0, 0.0)), 6.0, theme.hover);
    }
    let middle = rect.center().y;
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 8.0, middle),
        step.sign,
        16.0,
        theme.accent,
    );
    icon::paint(
        ui.painter(),
        pos2(rect.right() - 8.0, middle),
        icon::CARET_RIGHT,
        12.0,
        theme.text_soft,
    );
    for (text, font, ink, y) in [
        (&step.text, semibold(BODY), theme.text, middle - 9.0),
        (&step.note, regular(SMALL), theme.text_soft, middle + 9.0),
    ] {
        let shown = elided(ui.painter(), text, font, ink, width - 48.0);
        let corner = pos2(rect.left() + 26.0, y - shown.size().y / 2.0);
        ui.painter().galley(corner, shown, ink);
    }
    focus_ring(ui, &response, rect);
    name(
        &response,
        Role::Button,
        &format!("{} {}", step.text, step.note),
    );
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    response.on_hover_text(step.note.as_str()).clicked()
}
