//! The panel of findings: what import met, by kind, and what was done about it.

use std::collections::BTreeMap;

use egui::{
    Align, Align2, Area, CornerRadius, CursorIcon, Id, Layout, Order, Rect, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use crate::import::{Finding, Severity};
use crate::locale::{Arg, Locale};
use crate::state::{Command, State};
use crate::ui::Face;
use crate::ui::theme::{BODY, CARD, RADIUS, SMALL, STATUS_BAR, Theme, regular, semibold};
use crate::ui::widgets::{IconButton, elided, focus_ring, icon, name, paragraph, text_at};

const WIDTH: f32 = 520.0;
const HEIGHT: f32 = 440.0;
/// How many cells of a kind are listed; the copied list has all of them.
const LISTED: usize = 200;

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
            let body = Rect::from_min_max(head.left_bottom(), rect.max - vec2(0.0, 4.0));
            let mut inner = ui.new_child(UiBuilder::new().max_rect(body));
            inner.set_clip_rect(body);
            ScrollArea::vertical()
                .auto_shrink(false)
                .show(&mut inner, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    list(ui, state.findings(), state.locale(), face);
                });
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
    if IconButton::new(icon::COPY, &locale.text("ui-findings-copy"))
        .show(&mut inner)
        .clicked()
    {
        ui.ctx().copy_text(csv(state.findings(), locale));
    }
}

/// Findings by kind, the serious kinds first; a click unfolds a kind.
pub fn list(ui: &mut Ui, findings: &[Finding], locale: &Locale, face: &mut Face) {
    for (code, group) in grouped(findings) {
        let open = face.finding_code == Some(code);
        if kind_row(ui, &group, locale, open).clicked() {
            face.finding_code = if open { None } else { Some(code) };
        }
        if open {
            for finding in group.iter().take(LISTED) {
                cell_row(ui, finding, locale);
            }
        }
    }
    if findings.is_empty() {
        let theme = Theme::of(ui.ctx());
        ui.add_space(16.0);
        ui.horizontal(|ui| {
            ui.add_space(16.0);
            paragraph(
                ui,
                &locale.text("ui-no-findings"),
                regular(BODY),
                theme.text_soft,
                440.0,
            );
        });
    }
}

/// Findings by code, most serious and most frequent first.
pub fn grouped(findings: &[Finding]) -> Vec<(&'static str, Vec<&Finding>)> {
    let mut groups: BTreeMap<&'static str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry(finding.code).or_default().push(finding);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| {
        let worst = group.iter().map(|finding| finding.severity).max();
        (std::cmp::Reverse(worst), std::cmp::Reverse(group.len()))
    });
    groups
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

fn kind_row(ui: &mut Ui, group: &[&Finding], locale: &Locale, open: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, 40.0), Sense::click());
    if response.hovered() || open {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    let first = group[0];
    let count: usize = group.iter().map(|finding| finding.count.max(1)).sum();
    let worst = group
        .iter()
        .map(|finding| finding.severity)
        .max()
        .unwrap_or(Severity::Note);
    let (sign, ink, filled) = severity_sign(theme, worst);
    let paint = if filled {
        icon::paint_filled
    } else {
        icon::paint
    };
    let middle = rect.center().y;
    paint(
        ui.painter(),
        pos2(rect.left() + 24.0, middle),
        sign,
        16.0,
        ink,
    );
    let shown_count = locale.number(count as f64, 0);
    let at = pos2(rect.right() - 36.0, middle);
    let right = text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        &shown_count,
        semibold(SMALL),
        theme.text_soft,
    );
    let caret = if open {
        icon::CARET_DOWN
    } else {
        icon::CARET_RIGHT
    };
    icon::paint(
        ui.painter(),
        pos2(rect.right() - 20.0, middle),
        caret,
        12.0,
        theme.text_soft,
    );
    let text = sentence(first, locale, count);
    let shown = elided(
        ui.painter(),
        &text,
        regular(BODY),
        theme.text,
        right.left() - rect.left() - 52.0,
    );
    ui.painter().galley(
        pos2(rect.left() + 42.0, middle - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.line(ui.ctx()));
    focus_ring(ui, &response, rect.shrink(2.0));
    name(&response, Role::Button, &text);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

fn cell_row(ui: &mut Ui, finding: &Finding, locale: &Locale) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    let middle = rect.center().y;
    let place = place(finding, locale);
    let at = pos2(rect.left() + 42.0, middle);
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_CENTER,
        &place,
        regular(SMALL),
        theme.text_soft,
    );
    let shown = elided(
        ui.painter(),
        &finding.value,
        regular(SMALL),
        theme.text,
        rect.width() - 270.0,
    );
    ui.painter().galley(
        pos2(rect.left() + 240.0, middle - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    name(
        &response,
        Role::Label,
        &format!("{place} {}", finding.value),
    );
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

/// Every finding as comma-separated values, for a spreadsheet.
pub fn csv(findings: &[Finding], locale: &Locale) -> String {
    let quoted = |text: &str| {
        // A leading sign would be a formula in a spreadsheet.
        let guard = if text.starts_with(['=', '+', '-', '@']) {
            "'"
        } else {
            ""
        };
        format!("\"{guard}{}\"", text.replace('"', "\"\""))
    };
    let mut lines = vec!["severity,code,row,column,value,count,text".to_owned()];
    for finding in findings {
        lines.push(format!(
            "{},{},{},{},{},{},{}",
            finding.severity.id(),
            finding.code,
            finding.row.map(|row| row.to_string()).unwrap_or_default(),
            quoted(finding.column.as_deref().unwrap_or_default()),
            quoted(&finding.value),
            finding.count,
            quoted(&sentence(finding, locale, finding.count)),
        ));
    }
    lines.join("\r\n")
}
