//! Where an account stands in every matrix: small pictures that lead to the chart with the account selected.

use egui::text::LayoutJob;
use egui::{CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::card::Account;
use crate::analysis::matrix::Spacing;
use crate::analysis::{MatrixResult, Method, Outcome, methods};
use crate::state::{Command, State};
use crate::ui::pages::overview::go;
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, name, paragraph, section_head};

const PICTURE: f32 = 104.0;
/// How many other accounts are drawn as dots.
const DOTS: usize = 120;

/// Shows the matrices of the account's group that have a place for it.
pub fn show(ui: &mut Ui, account: &Account<'_>, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    section_head(ui, &locale.text("ui-account-stands"));
    ui.add_space(4.0);
    let mut placed = Vec::new();
    for method in methods() {
        let here = method
            .places
            .iter()
            .any(|(group, _)| *group == account.group);
        if let Some(Outcome::Matrix(matrix)) = here
            .then(|| state.answer(method.id, account.group).outcome())
            .flatten()
        {
            let items = 0..matrix.plane.items.len();
            if let Some(item) = items
                .clone()
                .find(|&item| matrix.plane.name(item) == account.name)
            {
                placed.push((method, matrix, item));
            }
        }
    }
    if placed.is_empty() {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        paragraph(
            ui,
            &locale.text("ui-account-no-place"),
            regular(BODY),
            theme.text_soft,
            width,
        );
        return;
    }
    let width = ui.available_width();
    let columns = if width > 300.0 { 2 } else { 1 };
    let part = (width - 16.0 * (columns - 1) as f32) / columns as f32;
    for pair in placed.chunks(columns) {
        let (row, _) = ui.allocate_exact_size(vec2(width, PICTURE + 72.0), Sense::hover());
        for (at, (method, matrix, item)) in pair.iter().enumerate() {
            let corner = pos2(row.left() + at as f32 * (part + 16.0), row.top());
            let rect = Rect::from_min_size(corner, vec2(part, PICTURE + 58.0));
            tile(ui, rect, (method, matrix, *item), account, state, out);
        }
    }
}

fn tile(
    ui: &Ui,
    rect: Rect,
    (method, matrix, item): (&'static Method, &MatrixResult, usize),
    account: &Account<'_>,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let response = ui.interact(
        rect,
        ui.scope_id().with(("stands", method.id)),
        Sense::click(),
    );
    let picture = rect.with_max_y(rect.top() + PICTURE);
    paint(ui, picture, matrix, item, response.hovered());
    let title = locale.text(&format!("method-{}", method.id));
    let shown = elided(
        ui.painter(),
        &title,
        regular(SMALL),
        theme.text_soft,
        rect.width(),
    );
    ui.painter().galley(
        pos2(rect.left(), picture.bottom() + 6.0),
        shown,
        theme.text_soft,
    );
    let cell = matrix
        .cell_of(item)
        .map(|cell| crate::chart::cell_name(locale, matrix, cell))
        .unwrap_or_default();
    let mut job = LayoutJob::simple(cell.clone(), semibold(BODY), theme.text, rect.width());
    job.wrap.max_rows = 2;
    let shown = ui.painter().layout_job(job);
    ui.painter().galley(
        pos2(rect.left(), picture.bottom() + 22.0),
        shown,
        theme.text,
    );
    focus_ring(ui, &response, rect.expand(2.0));
    name(&response, Role::Button, &format!("{title}: {cell}"));
    let advice = matrix
        .cell_of(item)
        .and_then(|cell| matrix.cells.get(cell))
        .map(|cell| &cell.advice_key);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = match advice {
        Some(key) if locale.has(key) => response.on_hover_text(locale.text(key)),
        _ => response,
    };
    if response.clicked() {
        go(account.group, method, out);
    }
}

fn paint(ui: &Ui, rect: Rect, matrix: &MatrixResult, chosen: usize, hovered: bool) {
    let theme = Theme::of(ui.ctx());
    let painter = ui.painter().with_clip_rect(rect.expand(1.0));
    let plane = &matrix.plane;
    let part = |value: f64, (low, high): (f64, f64), spacing: Spacing| {
        let scaled = |value: f64| match spacing {
            Spacing::Log if low > 0.0 => value.max(low).log10(),
            _ => value,
        };
        let (value, low, high) = (scaled(value), scaled(low), scaled(high));
        let span = (high - low).max(f64::MIN_POSITIVE);
        ((value - low) / span).clamp(0.04, 0.96) as f32
    };
    let place = |x: f64, y: f64| {
        let (across, up) = (
            part(x, plane.x.range, plane.x.spacing),
            part(y, plane.y.range, plane.y.spacing),
        );
        pos2(
            rect.left() + across * rect.width(),
            rect.bottom() - up * rect.height(),
        )
    };
    let tint =
        |fill: egui::Color32| fill.gamma_multiply(if theme.palette.is_dark { 0.14 } else { 0.07 });
    let grid = &matrix.grid;
    let mut across = vec![rect.left()];
    across.extend(
        grid.limits[0]
            .iter()
            .map(|&limit| place(limit, plane.y.range.0).x),
    );
    across.push(rect.right());
    let mut up = vec![rect.bottom()];
    up.extend(
        grid.limits[1]
            .iter()
            .map(|&limit| place(plane.x.range.0, limit).y),
    );
    up.push(rect.top());
    for (row, ends) in up.windows(2).enumerate() {
        for (column, sides) in across.windows(2).enumerate() {
            let cell = grid.zones.get(row * grid.columns() + column).copied();
            let category = [7, 2, 1, 0][cell.unwrap_or(0) % 4];
            let corner = Rect::from_min_max(pos2(sides[0], ends[1]), pos2(sides[1], ends[0]));
            painter.rect_filled(corner, 0.0, tint(theme.category[category]));
        }
    }
    let line = Stroke::new(
        1.0,
        if hovered {
            theme.text_soft
        } else {
            theme.control_line
        },
    );
    painter.rect_stroke(rect, CornerRadius::ZERO, line, egui::StrokeKind::Inside);
    let faint = Stroke::new(1.0, theme.control_line);
    for &y in &up[1..up.len() - 1] {
        painter.hline(rect.x_range(), y, faint);
    }
    for &x in &across[1..across.len() - 1] {
        painter.vline(x, rect.y_range(), faint);
    }
    let step = (plane.items.len() / DOTS).max(1);
    for item in plane.items.iter().step_by(step) {
        painter.circle_filled(
            place(item.x, item.y),
            2.0,
            theme.text_faint.gamma_multiply(0.5),
        );
    }
    if let Some(item) = plane.items.get(chosen) {
        let at = place(item.x, item.y);
        painter.circle(at, 6.0, theme.accent, Stroke::new(1.5, theme.canvas));
    }
}
