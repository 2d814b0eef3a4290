//! Who needs attention: large customers that fell silent, suppliers that would be hard to replace, products that lose.

use egui::{Align2, CursorIcon, Rect, Role, Sense, Ui, pos2, vec2};

use super::go;
use crate::analysis::{Group, Outcome, registry};
use crate::locale::Arg;
use crate::state::{Command, State};
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, icon, name, text_at};
use crate::ui::words;

/// How many are listed.
const LISTED: usize = 7;

struct Line {
    name: String,
    why: String,
    value: f64,
}

/// Shows the list in a card.
pub fn show(ui: &mut Ui, rect: Rect, group: Group, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let head = locale.text(&format!("ui-attention-{}", group.id()));
    let at = pos2(rect.left() + 16.0, rect.top());
    text_at(
        ui.painter(),
        at,
        Align2::LEFT_TOP,
        &head,
        semibold(SMALL),
        theme.text_soft,
    );
    let (id, lines, currency) = match group {
        Group::Suppliers => match alarmed(group, state) {
            lines if lines.is_empty() => (
                "kraljic",
                in_cells("kraljic", &["bottleneck", "strategic"], group, state),
                currency(state),
            ),
            lines => ("preference_kraljic", lines, currency(state)),
        },
        Group::Products => (
            "growth_share",
            in_cells("growth_share", &["dogs", "question-marks"], group, state),
            currency(state),
        ),
        Group::Data | Group::Customers => ("activity", silent(group, state), currency(state)),
    };
    let body = rect.with_min_y(rect.top() + 24.0);
    for (at, line) in lines.iter().take(LISTED).enumerate() {
        let place = Rect::from_min_size(
            pos2(body.left(), body.top() + at as f32 * 32.0),
            vec2(body.width(), 32.0),
        );
        row(
            ui,
            place,
            line,
            &locale.money_short(line.value, &currency),
            group,
            out,
        );
    }
    if lines.is_empty() {
        let text = locale.text("ui-attention-none");
        icon::paint(
            ui.painter(),
            body.min + vec2(24.0, 20.0),
            icon::CHECK_CIRCLE,
            16.0,
            theme.good,
        );
        let at = pos2(body.left() + 40.0, body.top() + 20.0);
        text_at(
            ui.painter(),
            at,
            Align2::LEFT_CENTER,
            &text,
            regular(BODY),
            theme.text_soft,
        );
    } else if lines.len() > LISTED {
        let more = words::counted(locale, "ui-attention-more", lines.len() - LISTED);
        let place = Rect::from_min_size(
            pos2(body.left(), body.top() + LISTED as f32 * 32.0),
            vec2(body.width(), 24.0),
        );
        let response = ui.interact(place, ui.scope_id().with("attention-more"), Sense::click());
        let at = pos2(place.left() + 40.0, place.center().y);
        text_at(
            ui.painter(),
            at,
            Align2::LEFT_CENTER,
            &more,
            regular(BODY),
            theme.accent,
        );
        focus_ring(ui, &response, place.shrink2(vec2(8.0, 0.0)));
        name(&response, Role::Button, &more);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked()
            && let Some(method) = registry::method(id)
        {
            go(group, method, out);
        }
    }
}

fn currency(state: &State) -> String {
    state
        .document()
        .and_then(|document| document.dataset.currency.clone())
        .unwrap_or_default()
}

fn row(ui: &Ui, rect: Rect, line: &Line, value: &str, group: Group, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let response = ui.interact(
        rect.shrink2(vec2(1.0, 0.0)),
        ui.scope_id().with(("attention", &line.name)),
        Sense::click(),
    );
    if response.hovered() {
        ui.painter()
            .rect_filled(rect.shrink2(vec2(1.0, 0.0)), 0.0, theme.hover);
    }
    let middle = rect.center().y;
    icon::paint_filled(
        ui.painter(),
        pos2(rect.left() + 24.0, middle),
        icon::WARNING,
        14.0,
        theme.warn,
    );
    let painter = ui.painter();
    let figure = pos2(rect.right() - 16.0, middle);
    let font = regular(BODY);
    let figure = text_at(
        painter,
        figure,
        Align2::RIGHT_CENTER,
        value,
        font,
        theme.text,
    );
    let third = rect.left() + rect.width() * 0.38;
    let shown = |text, font, color, from: f32, to: f32| {
        let shown = elided(painter, text, font, color, to - from);
        let at = pos2(from, middle - shown.size().y / 2.0);
        painter.galley(at, shown.clone(), color);
        shown
    };
    let (start, end) = (rect.left() + 40.0, figure.left() - 12.0);
    shown(&line.name, semibold(BODY), theme.text, start, third - 8.0);
    let why = shown(&line.why, regular(BODY), theme.text_soft, third, end);
    let response = if why.elided {
        response.on_hover_text(&line.why)
    } else {
        response
    };
    focus_ring(ui, &response, rect.shrink2(vec2(8.0, 2.0)));
    name(&response, Role::Button, &line.name);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(Command::Account(group, line.name.clone()));
    }
}

/// Customers that are quiet by their own cadence, or inactive, the largest first.
fn silent(group: Group, state: &State) -> Vec<Line> {
    use crate::analysis::ActivityStatus::Inactive;
    let Some(Outcome::Activity(activity)) = state.answer("activity", group).outcome() else {
        return Vec::new();
    };
    let population = &activity.population;
    let mut lines: Vec<Line> = activity
        .items
        .iter()
        .filter(|item| item.quiet || item.status == Inactive)
        .filter_map(|item| {
            let member = population.members.get(item.member as usize)?;
            let key = if item.quiet {
                "ui-why-quiet"
            } else {
                "ui-why-inactive"
            };
            let days = [("n", Arg::from(f64::from(item.silence_days)))];
            Some(Line {
                name: member.name.to_string(),
                why: state.locale().text_with(key, &days),
                value: population
                    .values
                    .get(item.member as usize)
                    .copied()
                    .unwrap_or(0.0),
            })
        })
        .collect();
    lines.sort_by(|a, b| b.value.total_cmp(&a.value));
    lines
}

/// Suppliers we depend on who do not care for us, the largest first.
fn alarmed(group: Group, state: &State) -> Vec<Line> {
    let Some(Outcome::Zones(zones)) = state.answer("preference_kraljic", group).outcome() else {
        return Vec::new();
    };
    let step = |steps: &[crate::analysis::zones::Step], at: u8| {
        let step = steps.get(usize::from(at));
        step.map_or_else(String::new, |step| state.locale().text(&step.key))
    };
    let alarm = zones.spec.zones.iter().position(|zone| *zone == "alarm");
    let mut lines: Vec<Line> = zones
        .items
        .iter()
        .enumerate()
        .filter(|(_, item)| {
            Some(zones.zone(usize::from(item.column), usize::from(item.row))) == alarm
        })
        .map(|(at, item)| Line {
            name: zones.name(at).to_owned(),
            why: format!(
                "{} × {}",
                step(&zones.spec.y.steps, item.row),
                step(&zones.spec.x.steps, item.column)
            ),
            value: if item.value.is_finite() {
                item.value
            } else {
                0.0
            },
        })
        .collect();
    lines.sort_by(|a, b| b.value.total_cmp(&a.value));
    lines
}

/// Accounts that lie in these cells of a matrix, the largest first.
fn in_cells(id: &str, cells: &[&str], group: Group, state: &State) -> Vec<Line> {
    let Some(Outcome::Matrix(matrix)) = state.answer(id, group).outcome() else {
        return Vec::new();
    };
    let plane = &matrix.plane;
    let mut lines: Vec<Line> = Vec::new();
    for (at, item) in plane.items.iter().enumerate() {
        let Some(cell) = matrix.cell_of(at) else {
            continue;
        };
        let wanted = |cell: &crate::analysis::Cell| cells.contains(&cell.id);
        if matrix.cells.get(cell).is_some_and(wanted) {
            let value = if item.value.is_finite() {
                item.value
            } else {
                item.size
            };
            lines.push(Line {
                name: plane.name(at).to_owned(),
                why: crate::chart::cell_name(state.locale(), matrix, cell),
                value: if value.is_finite() { value } else { 0.0 },
            });
        }
    }
    lines.sort_by(|a, b| b.value.total_cmp(&a.value));
    lines
}
