//! The panel of findings: what import met, by kind, and what was done about it.

use egui::{
    Align, Align2, Area, CornerRadius, Id, Layout, Order, Rect, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

pub use super::findings_list::{FindingsFace, Target, list};
use crate::import::{Finding, Severity};
use crate::locale::{Arg, Locale};
use crate::state::{Command, Page, State};
use crate::ui::Face;
use crate::ui::theme::{BODY, CARD, RADIUS, STATUS_BAR, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, Chip, IconButton, Select, Tone, icon, menu_entry, paragraph, text_at,
};

const WIDTH: f32 = 640.0;
const HEIGHT: f32 = 520.0;

/// Shows it over the lower left corner of the page, above the status bar that opens it.
pub fn show(ui: &Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let screen = ui.ctx().content_rect();
    let height = HEIGHT.min(screen.height() - 160.0);
    let corner = pos2(
        screen.left() + 12.0,
        screen.bottom() - STATUS_BAR - 12.0 - height,
    );
    Area::new(Id::unique("findings"))
        .order(Order::Middle)
        .fixed_pos(corner)
        .show(ui.ctx(), |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(WIDTH, height), Sense::click());
            let radius = CornerRadius::same(RADIUS as u8 + 2);
            let shadow = egui::Shadow {
                offset: [0, 8],
                blur: 32,
                spread: 0,
                color: theme.shadow,
            };
            ui.painter().add(shadow.as_shape(rect, radius));
            let line = Stroke::new(1.0, theme.hairline);
            ui.painter()
                .rect(rect, radius, theme.canvas, line, StrokeKind::Inside);
            let head = Rect::from_min_size(rect.min, vec2(WIDTH, 48.0));
            top(ui, head, state, out);
            let filters = Rect::from_min_size(head.left_bottom(), vec2(WIDTH, 40.0));
            filter_row(ui, filters, state, &mut face.findings);
            let body = Rect::from_min_max(filters.left_bottom(), rect.max - vec2(0.0, 4.0));
            let mut inner = ui.new_child(UiBuilder::new().max_rect(body));
            inner.set_clip_rect(body);
            body_of(&mut inner, state, face, out);
        });
}

fn top(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let at = pos2(rect.left() + 16.0, rect.center().y);
    let head = locale.text("ui-findings");
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &head,
        semibold(CARD),
        theme.text,
    );
    let room = rect.shrink2(vec2(10.0, 0.0));
    let layout = Layout::right_to_left(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    if IconButton::new(icon::CLOSE, &locale.text("ui-close"))
        .show(&mut inner)
        .clicked()
    {
        out.push(Command::ToggleFindings);
    }
    let none = state.findings().is_empty();
    if !none
        && IconButton::new(icon::EXPORT, &locale.text("command-export-findings"))
            .show(&mut inner)
            .clicked()
    {
        out.push(Command::ExportFindings);
    }
    if super::super::pages::names::has_names(state)
        && Button::quiet(&locale.text("ui-page-names"))
            .show(&mut inner)
            .clicked()
    {
        out.push(Command::Go(Page::Names));
    }
}

/// The list, or that there is nothing; a press leads to the row in its table.
fn body_of(ui: &mut Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    if state.findings().is_empty() {
        let theme = Theme::of(ui.ctx());
        ui.add_space(16.0);
        ui.horizontal(|ui| {
            ui.add_space(16.0);
            let text = locale.text("ui-no-findings");
            paragraph(ui, &text, regular(BODY), theme.text_soft, 440.0);
        });
        return;
    }
    let files = files(state);
    if let Some(target) = list(ui, state.findings(), &files, locale, &mut face.findings) {
        face.row_asked = Some(target);
        out.push(Command::Go(Page::Tables));
    }
}

/// Names of the sources.
fn files(state: &State) -> Vec<String> {
    let sources = state.document().map(|document| &document.dataset.sources);
    let name = |source: &crate::model::Source| match source.sheet.as_str() {
        "" => source.file.clone(),
        sheet => format!("{}, {sheet}", source.file),
    };
    sources.map_or_else(Vec::new, |sources| sources.iter().map(name).collect())
}

/// How many of each severity, and of which file.
fn filter_row(ui: &mut Ui, rect: Rect, state: &State, face: &mut FindingsFace) {
    let locale = state.locale();
    let layout = Layout::left_to_right(Align::Center);
    let mut row = ui.new_child(
        UiBuilder::new()
            .id_salt("findings-filters")
            .max_rect(rect.shrink2(vec2(16.0, 0.0)))
            .layout(layout),
    );
    row.spacing_mut().item_spacing.x = 8.0;
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        let own = state.findings().iter().filter(|f| f.severity == severity);
        let count: usize = own.map(|finding| finding.count.max(1)).sum();
        let on = face.severity == Some(severity);
        if count == 0 && !on {
            continue;
        }
        let text = format!(
            "{} {}",
            locale.text(&format!("ui-severity-{}", severity.id())),
            locale.number(count as f64, 0)
        );
        let tone = if on { Tone::Accent } else { Tone::Plain };
        if Chip::new(&text, tone).show(&mut row).clicked {
            face.severity = if on { None } else { Some(severity) };
        }
    }
    let files = files(state);
    if files.len() > 1 {
        let all = locale.text("ui-findings-all-files");
        let current = face.source.and_then(|source| files.get(source));
        let current = current.unwrap_or(&all).clone();
        Select::new(&locale.text("ui-findings-file"), &current)
            .width(180.0)
            .show(&mut row, |ui| {
                if menu_entry(ui, None, &all, "", face.source.is_none(), true).clicked() {
                    face.source = None;
                }
                for (at, file) in files.iter().enumerate() {
                    if menu_entry(ui, None, file, "", face.source == Some(at), true).clicked() {
                        face.source = Some(at);
                    }
                }
            });
    }
}

/// The sentence of a finding.
pub fn sentence(finding: &Finding, locale: &Locale, count: usize) -> String {
    let row = finding
        .row
        .map(|row| locale.number(f64::from(row), 0))
        .unwrap_or_default();
    let arguments = [
        ("row", Arg::from(row.as_str())),
        (
            "column",
            Arg::from(finding.column.as_deref().unwrap_or_default()),
        ),
        ("value", Arg::from(finding.value.as_str())),
        ("count", Arg::from(count as f64)),
    ];
    locale.text_with(&format!("finding-import-{}", finding.code), &arguments)
}

/// The sign and colour of a severity.
pub fn severity_sign(theme: &Theme, severity: Severity) -> (char, egui::Color32, bool) {
    match severity {
        Severity::Error => (icon::WARNING, theme.bad, true),
        Severity::Warning => (icon::WARNING, theme.warn, true),
        Severity::Note => (icon::INFO, theme.text_soft, false),
    }
}

/// "row 214, column Amount".
pub fn place(finding: &Finding, locale: &Locale) -> String {
    let row = finding.row.map(|row| locale.number(f64::from(row), 0));
    match (row, finding.column.as_deref()) {
        (Some(row), Some(column)) => locale.text_with(
            "ui-place-cell",
            &[
                ("row", Arg::from(row.as_str())),
                ("column", Arg::from(column)),
            ],
        ),
        (Some(row), None) => locale.text_with("ui-place-row", &[("row", Arg::from(row.as_str()))]),
        (None, Some(column)) => {
            locale.text_with("ui-place-column", &[("column", Arg::from(column))])
        }
        (None, None) => String::new(),
    }
}
