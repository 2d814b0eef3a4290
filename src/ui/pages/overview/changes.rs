//! What changed: of customers the bridge from a year earlier and who moved it most, of products those that moved most, of
//! suppliers who is heading for another cell.

use egui::{Align2, Color32, CursorIcon, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::go;
use crate::analysis::bridge::{BridgeResult, Step};
use crate::analysis::{BoardResult, Group, Outcome, ZoneResult, registry};
use crate::locale::Arg;
use crate::state::{Command, State};
use crate::ui::theme::{BODY, CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, name, text_at};

/// Height of a line.
const LINE: f32 = 27.0;

/// A line: what moved, how, and by how much.
struct Change {
    name: String,
    is_account: bool,
    text: String,
    figure: String,
    /// Whether it is good news; `None` for neither.
    is_good: Option<bool>,
}

/// Where the changes of a group are told.
fn method(group: Group) -> &'static str {
    match group {
        Group::Suppliers => "kraljic_moves",
        Group::Products => "board",
        Group::Data | Group::Customers => "bridge",
    }
}

/// Whether the data say what changed.
pub fn has_changes(group: Group, state: &State) -> bool {
    match state.answer(method(group), group).outcome() {
        Some(Outcome::Board(result)) => {
            let cards = &result.cards.cards;
            cards.iter().any(|card| card.change.is_finite())
        }
        Some(Outcome::Bridge(_) | Outcome::Zones(_)) => true,
        _ => false,
    }
}

/// Shows them in a card.
pub fn show(ui: &mut Ui, rect: Rect, group: Group, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let head = state.locale().text("view-changed");
    let (left, right) = (rect.left() + 16.0, rect.right() - 16.0);
    let corner = pos2(left, rect.top());
    let font = semibold(SMALL);
    text_at(
        ui.painter(),
        corner,
        Align2::LEFT_TOP,
        &head,
        font,
        theme.text_soft,
    );
    let (sum, lines) = match state.answer(method(group), group).outcome() {
        Some(Outcome::Bridge(result)) => bridged(result, state),
        Some(Outcome::Board(result)) => (String::new(), sold(result, state)),
        Some(Outcome::Zones(result)) => (String::new(), moved(result, state)),
        _ => return,
    };
    let mut y = rect.top() + 24.0;
    if !sum.is_empty() {
        let shown = elided(ui.painter(), &sum, semibold(CARD), theme.text, right - left);
        ui.painter().galley(pos2(left, y), shown, theme.text);
        y += 30.0;
    }
    let fitting = ((rect.bottom() - y) / LINE).max(0.0) as usize;
    for line in lines.iter().take(fitting) {
        let place = Rect::from_min_max(pos2(rect.left(), y), pos2(rect.right(), y + LINE));
        row(ui, place, (line, group), out);
        y += LINE;
    }
    let title = Rect::from_min_max(rect.min, pos2(rect.right(), rect.top() + 20.0));
    let response = ui.interact(title, ui.scope_id().with("changes"), Sense::click());
    focus_ring(ui, &response, title.shrink2(vec2(8.0, 0.0)));
    name(&response, Role::Button, &head);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked()
        && let Some(method) = registry::method(method(group))
    {
        go(group, method, out);
    }
}

fn row(ui: &Ui, rect: Rect, (line, group): (&Change, Group), out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let middle = rect.center().y;
    let (left, right) = (rect.left() + 16.0, rect.right() - 16.0);
    let ink: Color32 = match line.is_good {
        Some(true) => theme.accent,
        Some(false) => theme.bad,
        None => theme.text,
    };
    let said = format!("{} {} {}", line.name, line.text, line.figure);
    if line.is_account {
        let id = ui.scope_id().with(("change", &line.name));
        let response = ui.interact(rect.shrink2(vec2(1.0, 0.0)), id, Sense::click());
        if response.hovered() {
            let place = rect.shrink2(vec2(1.0, 0.0));
            ui.painter().rect_filled(place, 0.0, theme.hover);
        }
        focus_ring(ui, &response, rect.shrink2(vec2(8.0, 2.0)));
        name(&response, Role::Button, &said);
        if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
            out.push(Command::Account(group, line.name.clone()));
        }
    }
    let figure = text_at(
        ui.painter(),
        pos2(right, middle),
        Align2::RIGHT_CENTER,
        &line.figure,
        semibold(BODY),
        ink,
    );
    let font = if line.is_account {
        regular(BODY)
    } else {
        semibold(BODY)
    };
    let room = figure.left() - left - 12.0;
    let shown = elided(ui.painter(), &line.name, font, theme.text, room);
    let end = left + shown.size().x;
    let corner = pos2(left, middle - shown.size().y / 2.0);
    ui.painter().galley(corner, shown, theme.text);
    let room = figure.left() - end - 20.0;
    if room > 40.0 && !line.text.is_empty() {
        let shown = elided(
            ui.painter(),
            &line.text,
            regular(SMALL),
            theme.text_soft,
            room,
        );
        let corner = pos2(end + 8.0, middle - shown.size().y / 2.0);
        ui.painter().galley(corner, shown, theme.text_soft);
    }
    if !line.is_account {
        let stroke = Stroke::new(1.0, theme.grid);
        ui.painter()
            .hline(left..=right, rect.bottom() - 0.5, stroke);
    }
}

fn signed(state: &State, value: f64, currency: &str) -> String {
    let text = state.locale().money_short(value, currency);
    if value > 0.0 {
        format!("+{text}")
    } else {
        text
    }
}

/// The steps from one period to the next, then who moved most.
fn bridged(result: &BridgeResult, state: &State) -> (String, Vec<Change>) {
    let locale = state.locale();
    let currency = result.population.currency.as_deref().unwrap_or_default();
    let money = |value: f64| locale.money_short(value, currency);
    let mut sum = format!("{} → {}", money(result.start), money(result.end));
    if result.start > 0.0 {
        let ratio = result.end / result.start - 1.0;
        let plus = if ratio > 0.0 { "+" } else { "" };
        sum = format!("{sum} ({plus}{})", locale.percent(ratio, 1));
    }
    let mut lines: Vec<Change> = Step::ALL
        .into_iter()
        .zip(&result.steps)
        .filter(|(step, of)| *step != Step::Unchanged && of.count > 0)
        .map(|(step, of)| Change {
            name: crate::chart::capital(&locale.text(&format!("bridge-{}", step.id()))),
            is_account: false,
            text: locale.text_with("count-customers", &[("n", Arg::from(of.count))]),
            figure: signed(state, of.value, currency),
            is_good: Some(of.value > 0.0),
        })
        .collect();
    let mut items: Vec<_> = result
        .items
        .iter()
        .filter(|item| item.change() != 0.0)
        .collect();
    items.sort_by(|a, b| b.change().abs().total_cmp(&a.change().abs()));
    lines.extend(items.into_iter().take(8).filter_map(|item| {
        let member = result.population.members.get(item.member as usize)?;
        Some(Change {
            name: member.name.to_string(),
            is_account: true,
            text: locale.text(&format!("bridge-{}", item.step.id())),
            figure: signed(state, item.change(), currency),
            is_good: Some(item.change() > 0.0),
        })
    }));
    (sum, lines)
}

/// The products whose year moved most against the year before.
fn sold(result: &BoardResult, state: &State) -> Vec<Change> {
    let locale = state.locale();
    let currency = result
        .cards
        .population
        .currency
        .as_deref()
        .unwrap_or_default();
    let mut moved: Vec<(f64, &crate::analysis::decisions::Card)> = (result.cards.cards.iter())
        .filter(|card| card.change.is_finite() && card.change > -1.0)
        .map(|card| (card.value - card.value / (1.0 + card.change), card))
        .collect();
    moved.sort_by(|a, b| b.0.abs().total_cmp(&a.0.abs()));
    let lines = moved.into_iter().take(9).map(|(change, card)| {
        let plus = if card.change > 0.0 { "+" } else { "" };
        Change {
            name: card.name.to_string(),
            is_account: true,
            text: format!("{plus}{}", locale.percent(card.change, 0)),
            figure: signed(state, change, currency),
            is_good: Some(change > 0.0),
        }
    });
    lines.collect()
}

/// The suppliers that are heading for another cell, those for a worse one first.
fn moved(result: &ZoneResult, state: &State) -> Vec<Change> {
    let locale = state.locale();
    let currency = result.population.currency.as_deref().unwrap_or_default();
    let text = |steps: &[crate::analysis::zones::Step], at: u8| {
        let step = steps.get(usize::from(at));
        step.map_or_else(String::new, |step| locale.text(&step.key))
    };
    let mut moves: Vec<_> = (0..result.items.len())
        .map(|at| {
            let item = &result.items[at];
            (result.zone(item.column.into(), item.row.into()), at, item)
        })
        .filter(|(zone, ..)| result.spec.zones.get(*zone) != Some(&"stays"))
        .collect();
    let value = |value: f64| if value.is_finite() { value } else { 0.0 };
    moves.sort_by(|a, b| (b.0.cmp(&a.0)).then(value(b.2.value).total_cmp(&value(a.2.value))));
    let lines = moves.into_iter().map(|(zone, at, item)| Change {
        name: result.name(at).to_owned(),
        is_account: true,
        text: format!(
            "{} → {}",
            text(&result.spec.y.steps, item.row),
            text(&result.spec.x.steps, item.column)
        ),
        figure: locale.money_short(value(item.value), currency),
        is_good: Some(result.spec.zones.get(zone) == Some(&"better")),
    });
    lines.collect()
}
