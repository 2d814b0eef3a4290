//! The selected account: its figures in this chart, scores as bars, and what rests on figures.

use egui::{Align, Align2, CornerRadius, Layout, Rect, Ui, pos2, vec2};

use super::weights::label_text;
use super::{Inspector, section};
use crate::analysis::{Outcome, Quantity};
use crate::chart::{CellFormat, DataCells, DataColumn, DataTable};
use crate::locale::Arg;
use crate::state::{Command, FigureAsked, Page};
use crate::ui::figure;
use crate::ui::table::cell_text;
use crate::ui::theme::{BODY, CARD, Theme, regular, semibold};
use crate::ui::widgets::{self, Chip, IconButton, Tone, icon};

/// The card of the one account that is selected; else what to do.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, out: &mut Vec<Command>) {
    let (Some(scene), Some(row)) = (view.scene, view.row) else {
        section(ui, |ui| nothing(view, ui));
        return;
    };
    let table: &DataTable = &scene.table;
    let row = row as usize;
    section(ui, |ui| {
        let name = name(table, row, view);
        head(view, ui, &name, out);
        chips(view, ui, table, row);
        scores(view, ui, row);
        advice(view, ui, row);
    });
    section(ui, |ui| figures(view, ui, table, row, out));
}

fn nothing(view: &Inspector<'_>, ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let count = view.state.selection().len();
    let text = if count > 1 {
        view.text_with("view-account-several", &[("n", Arg::from(count))])
    } else {
        view.text("view-account-none")
    };
    super::prose(ui, &text, theme.text_soft, width);
}

fn name(table: &DataTable, row: usize, view: &Inspector<'_>) -> String {
    let first = table
        .columns
        .iter()
        .find(|column| matches!(column.cells, DataCells::Text(_)));
    first
        .map(|column| cell_text(column, row, view.locale()))
        .unwrap_or_default()
}

fn head(view: &Inspector<'_>, ui: &mut Ui, name: &str, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    ui.horizontal(|ui| {
        let width = ui.available_width() - 36.0;
        widgets::paragraph(ui, name, semibold(CARD), theme.text, width);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = view.text("view-account-open");
            if IconButton::new(icon::CARD, &text).show(ui).clicked() {
                out.push(Command::Go(Page::Accounts(view.group)));
            }
        });
    });
}

fn chips(view: &Inspector<'_>, ui: &mut Ui, table: &DataTable, row: usize) {
    let classes: Vec<String> = table
        .columns
        .iter()
        .filter(|column| column.format == CellFormat::Class)
        .map(|column| cell_text(column, row, view.locale()))
        .filter(|text| !text.is_empty())
        .collect();
    if classes.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        for class in &classes {
            let text = if class.chars().count() == 1 {
                view.text_with("class-name", &[("class", Arg::from(class.as_str()))])
            } else {
                class.clone()
            };
            Chip::new(&text, Tone::Accent).show(ui);
        }
    });
}

/// The two scores of a matrix as bars, and how much of them rests on figures.
fn scores(view: &Inspector<'_>, ui: &mut Ui, row: usize) {
    let Some(Outcome::Matrix(result)) = view.outcome else {
        return;
    };
    let plane = &result.plane;
    let Some(item) = plane.items.get(row) else {
        return;
    };
    let (x, y) = result.position(row).unwrap_or((item.x, item.y));
    for (axis, value) in [(&plane.x, x), (&plane.y, y)] {
        if axis.quantity == Quantity::Score {
            bar(view, ui, &label_text(view, &axis.label), value);
        }
    }
    let evidence = item.evidence;
    let composite = plane.x.parts.len() > 1 || plane.y.parts.len() > 1;
    if composite && evidence.is_finite() {
        let head = view.text("view-evidence");
        let args = [
            ("figures", Arg::from(view.locale().percent(evidence, 0))),
            (
                "opinion",
                Arg::from(view.locale().percent(1.0 - evidence, 0)),
            ),
        ];
        line(
            ui,
            &head,
            &view.text_with("view-evidence-split", &args),
            false,
        );
    }
}

/// What the method advises for accounts of this cell.
fn advice(view: &Inspector<'_>, ui: &mut Ui, row: usize) {
    let Some(Outcome::Matrix(result)) = view.outcome else {
        return;
    };
    let cell = result.cell_of(row).and_then(|cell| result.cells.get(cell));
    let Some(cell) = cell.filter(|cell| view.locale().has(&cell.advice_key)) else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let text = view.text(&cell.advice_key);
    let width = ui.available_width();
    let top = ui.cursor().top();
    icon::paint(
        ui.painter(),
        pos2(ui.cursor().left() + 8.0, top + 10.0),
        icon::INFO,
        16.0,
        theme.accent,
    );
    ui.horizontal(|ui| {
        ui.add_space(24.0 - ui.spacing().item_spacing.x);
        super::prose(ui, &text, theme.text, width - 24.0);
    });
}

fn bar(view: &Inspector<'_>, ui: &mut Ui, name: &str, score: f64) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, 20.0), egui::Sense::hover());
    let middle = rect.center().y;
    let shown = widgets::elided(ui.painter(), name, regular(BODY), theme.text_soft, 104.0);
    ui.painter().galley(
        pos2(rect.left(), middle - shown.size().y / 2.0),
        shown,
        theme.text_soft,
    );
    let rail = Rect::from_min_max(
        pos2(rect.left() + 112.0, middle - 3.0),
        pos2(rect.right() - 36.0, middle + 3.0),
    );
    let radius = CornerRadius::same(3);
    ui.painter().rect_filled(rail, radius, theme.hairline);
    let part = (score / 100.0).clamp(0.0, 1.0) as f32;
    let full = rail.with_max_x(rail.left() + rail.width() * part);
    ui.painter().rect_filled(full, radius, theme.accent);
    let figure = view.locale().number(score, 0);
    let at = rect.right_center();
    widgets::text_at(
        ui.painter(),
        at,
        Align2::RIGHT_CENTER,
        &figure,
        semibold(BODY),
        theme.text,
    );
}

fn figures(
    view: &Inspector<'_>,
    ui: &mut Ui,
    table: &DataTable,
    row: usize,
    out: &mut Vec<Command>,
) {
    let bars: Vec<String> = match view.outcome {
        Some(Outcome::Matrix(result)) => [&result.plane.x, &result.plane.y]
            .into_iter()
            .filter(|axis| axis.quantity == Quantity::Score)
            .map(|axis| label_text(view, &axis.label))
            .collect(),
        _ => Vec::new(),
    };
    let shown =
        |column: &&DataColumn| column.format != CellFormat::Class && !bars.contains(&column.head);
    for column in table.columns.iter().skip(1).filter(shown) {
        let value = cell_text(column, row, view.locale());
        let loss = matches!(column.format, CellFormat::Money(_)) && value.starts_with('\u{2212}');
        if !value.is_empty() {
            let response = line(ui, &column.head, &value, loss);
            let asked = || FigureAsked {
                method: view.method.id.to_owned(),
                name: column.head.clone(),
                value: value.clone(),
                accounts: Some(vec![name(table, row, view)]),
            };
            figure::asks(ui, &response, asked, out);
        }
    }
}

/// A name and its figure in one line.
pub(super) fn line(ui: &mut Ui, head: &str, value: &str, loss: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let ink = if loss { theme.bad } else { theme.text };
    let figure = widgets::galley(ui.painter(), value, regular(BODY), ink);
    let room = width - figure.size().x - 12.0;
    if room < LEAST_HEAD * width {
        return below(ui, head, value, ink);
    }
    let (rect, response) = ui.allocate_exact_size(vec2(width, 22.0), egui::Sense::click());
    let middle = rect.center().y;
    let name = widgets::elided(ui.painter(), head, regular(BODY), theme.text_soft, room);
    ui.painter().galley(
        pos2(rect.left(), middle - name.size().y / 2.0),
        name,
        theme.text_soft,
    );
    let at = pos2(
        rect.right() - figure.size().x,
        middle - figure.size().y / 2.0,
    );
    ui.painter().galley(at, figure, ink);
    let said = format!("{head}: {value}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    response
}

/// A head narrower than this part of the row would say nothing: what is said stands below it.
const LEAST_HEAD: f32 = 0.22;

fn below(ui: &mut Ui, head: &str, value: &str, ink: egui::Color32) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let soft = theme.text_soft;
    let name = widgets::elided(ui.painter(), head, regular(BODY), soft, width);
    let said = ui
        .painter()
        .layout(value.to_owned(), regular(BODY), ink, width);
    let height = name.size().y + said.size().y + 8.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), egui::Sense::click());
    let top = rect.top() + 3.0;
    let under = top + name.size().y + 1.0;
    ui.painter().galley(pos2(rect.left(), top), name, soft);
    ui.painter().galley(pos2(rect.left(), under), said, ink);
    let said = format!("{head}: {value}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &said));
    response
}
