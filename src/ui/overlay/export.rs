//! The export dialog: a format, a size, a theme, names or masks.

use egui::{CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, vec2};

use super::dialog::{buttons, enter, modal};
use crate::locale::Arg;
use crate::state::{Command, ExportFormat, ExportRequest, Paper, State, StoryCommand, ThemeChoice};
use crate::ui::Face;
use crate::ui::face::ExportFace;
use crate::ui::shell::theme_key;
use crate::ui::theme::{CARD, PAGE, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, checkbox, elided, focus_ring, icon, paragraph, role, section_head, segmented,
};

const FORMATS: [(ExportFormat, &str, char); 7] = [
    (ExportFormat::Svg, "svg", icon::FILE_SVG),
    (ExportFormat::Png, "png", icon::FILE_PNG),
    (ExportFormat::Pdf, "pdf", icon::FILE_PDF),
    (ExportFormat::Pptx, "pptx", icon::SLIDES),
    (ExportFormat::Xlsx, "xlsx", icon::FILE_XLS),
    (ExportFormat::Csv, "csv", icon::FILE_CSV),
    (ExportFormat::Json, "json", icon::TREE),
];
/// Sizes offered, in points: a slide (16:9), a 4:3 page, a square, half a page.
const SIZES: [(&str, (f32, f32)); 4] = [
    ("ui-size-slide", (1280.0, 720.0)),
    ("ui-size-page", (1280.0, 960.0)),
    ("ui-size-square", (960.0, 960.0)),
    ("ui-size-half", (720.0, 540.0)),
];
const SCALES: [f32; 3] = [1.0, 2.0, 3.0];

/// Shows it.
pub fn show(ui: &Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    let theme_now = state.theme();
    let answers = face.export.get_or_insert_with(|| ExportFace {
        story: false,
        format: ExportFormat::Png,
        size: 0,
        scale: 2.0,
        theme: if theme_now == ThemeChoice::Dark {
            ThemeChoice::Light
        } else {
            theme_now
        },
        mask_names: false,
    });
    let ((), close) = modal(ui, "export", 592.0, |ui| {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        let title = state
            .method()
            .map(|method| locale.text(&format!("method-{}", method.id)));
        let head = locale.text_with(
            "ui-export-head",
            &[("name", Arg::from(title.unwrap_or_default().as_str()))],
        );
        paragraph(ui, &head, semibold(PAGE), theme.text, width);
        ui.add_space(4.0);
        cards(ui, width, answers, state);
        ui.add_space(4.0);
        let picture = answers.format.is_picture();
        if picture {
            options(ui, width, answers, state);
        }
        if answers.format == ExportFormat::Pptx {
            super::export_deck::options(ui, width, answers, state, out);
        } else {
            answers.story = false;
        }
        checkbox(ui, &mut answers.mask_names, &locale.text("ui-mask-names"));
        buttons(ui, |ui| {
            let go = Button::primary(&locale.text("ui-export"))
                .icon(icon::EXPORT)
                .large()
                .show(ui);
            if go.clicked() || enter(ui) {
                out.push(Command::CloseDialog);
                out.push(if answers.story {
                    Command::Story(StoryCommand::Export(answers.format))
                } else {
                    Command::Export(request(answers))
                });
            }
            let report = Button::secondary(&locale.text("report-a4"))
                .icon(icon::FILE_PDF)
                .large()
                .show(ui);
            if report.clicked() {
                out.push(Command::CloseDialog);
                out.push(Command::ExportPaper(Paper::Report));
            }
            if Button::secondary(&locale.text("ui-cancel"))
                .large()
                .show(ui)
                .clicked()
            {
                out.push(Command::CloseDialog);
            }
        });
    });
    if close {
        out.push(Command::CloseDialog);
    }
}

fn request(answers: &ExportFace) -> ExportRequest {
    ExportRequest {
        format: answers.format,
        size: SIZES[answers.size.min(SIZES.len() - 1)].1,
        scale: answers.scale,
        theme: answers.theme,
        mask_names: answers.mask_names,
    }
}

fn cards(ui: &mut Ui, width: f32, answers: &mut ExportFace, state: &State) {
    let (gap, height) = (12.0, 76.0);
    let part = (width - 2.0 * gap) / 3.0;
    let rows = FORMATS.len().div_ceil(3) as f32;
    let tall = rows * (height + gap) - gap;
    let (all, base) = ui.allocate_exact_size(vec2(width, tall), Sense::hover());
    for (at, (format, id, sign)) in FORMATS.into_iter().enumerate() {
        let (column, row) = ((at % 3) as f32, (at / 3) as f32);
        let corner = all.min + vec2(column * (part + gap), row * (height + gap));
        let rect = Rect::from_min_size(corner, vec2(part, height));
        let response = ui.interact(rect, base.id.with(id), Sense::click());
        let theme = Theme::of(ui.ctx());
        let on = answers.format == format;
        let (fill, line) = match () {
            () if on => (theme.accent_soft, Stroke::new(1.5, theme.accent)),
            () if response.hovered() => (theme.hover, Stroke::new(1.0, theme.control_line)),
            () => (theme.canvas, Stroke::new(1.0, theme.hairline)),
        };
        ui.painter().rect(
            rect,
            CornerRadius::same(RADIUS as u8),
            fill,
            line,
            StrokeKind::Inside,
        );
        let ink = if on { theme.accent } else { theme.text_soft };
        icon::paint(ui.painter(), rect.min + vec2(22.0, 24.0), sign, 20.0, ink);
        let name = id.to_uppercase();
        let shown = elided(ui.painter(), &name, semibold(CARD), theme.text, part - 48.0);
        ui.painter().galley(
            rect.min + vec2(40.0, 24.0 - shown.size().y / 2.0),
            shown,
            theme.text,
        );
        let text = state.locale().text(&format!("ui-export-{id}"));
        let galley = ui
            .painter()
            .layout(text, regular(SMALL), theme.text_soft, part - 20.0);
        ui.painter()
            .galley(rect.min + vec2(12.0, 40.0), galley, theme.text_soft);
        focus_ring(ui, &response, rect);
        role(&response, Role::RadioButton, on, &name);
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if response.clicked() {
            answers.format = format;
            // Enter is for the button now.
            response.surrender_focus();
        }
    }
}

fn options(ui: &mut Ui, width: f32, answers: &mut ExportFace, state: &State) {
    let locale = state.locale();
    section_head(ui, &locale.text("ui-export-size"));
    let sizes: Vec<String> = SIZES.iter().map(|(key, _)| locale.text(key)).collect();
    let sizes: Vec<&str> = sizes.iter().map(String::as_str).collect();
    if let Some(at) = segmented(ui, &sizes, answers.size, width) {
        answers.size = at;
    }
    let (w, h) = SIZES[answers.size.min(SIZES.len() - 1)].1;
    if answers.format == ExportFormat::Png {
        let scales: Vec<String> = SCALES
            .iter()
            .map(|scale| {
                format!(
                    "{} × {}",
                    locale.number(f64::from(w * scale), 0),
                    locale.number(f64::from(h * scale), 0)
                )
            })
            .collect();
        let scales: Vec<&str> = scales.iter().map(String::as_str).collect();
        let on = SCALES
            .iter()
            .position(|scale| (scale - answers.scale).abs() < 0.01)
            .unwrap_or(1);
        section_head(ui, &locale.text("ui-export-pixels"));
        if let Some(at) = segmented(ui, &scales, on, width) {
            answers.scale = SCALES[at];
        }
    }
    section_head(ui, &locale.text("ui-theme"));
    let choices = [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Print];
    let names: Vec<String> = choices
        .iter()
        .map(|choice| locale.text(theme_key(*choice)))
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let on = choices
        .iter()
        .position(|choice| *choice == answers.theme)
        .unwrap_or(0);
    if let Some(at) = segmented(ui, &names, on, width) {
        answers.theme = choices[at];
    }
}
