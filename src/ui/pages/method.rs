//! The page of a method: chart, table below it, inspector beside it; or what it needs, where the data cannot feed it.

mod below;
mod board;
mod hero;
mod picture;
mod practice;
mod sheet;

use egui::{Rect, Ui, pos2, vec2};

use crate::analysis::{Family, Group, Method, Outcome, Unavailable};
use crate::state::{Answer, Command, State};
use crate::ui::inspector::Inspector;
use crate::ui::shell::{self, part};
use crate::ui::theme::{NARROW, PAGE_HEAD, Theme, sharp};
use crate::ui::widgets::{EmptyState, empty_state, icon, spinner};
use crate::ui::{Face, words};
use below::Below;
use hero::Hero;
pub use hero::{limit_setting, read_count, rows_of};
pub use picture::{
    MethodFace, accounts_named, is_same, measured, names, reading_about, reading_words, source,
};

/// What the chart keeps at least when the table is open.
const LEAST_CHART: f32 = 432.0;

/// Shows it in everything right of the rail.
pub fn show(
    ui: &mut Ui,
    page: Rect,
    (group, family): (Group, Family),
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let Some(method) = state.tab(group, family) else {
        return;
    };
    let answer = state.answer(method.id, group);
    let shown = state.preferences();
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let wanted = face.method.wants_inspector(shown.inspector_open, narrow);
    let inspector_open = wanted && !matches!(answer, Answer::Unavailable(_));
    let side = if inspector_open {
        shown.inspector_width
    } else {
        0.0
    };
    let inspector = page.with_min_x(page.right() - side);
    let main = if narrow {
        page
    } else {
        page.with_max_x(inspector.left())
    };
    let head = main.with_max_y(main.top() + PAGE_HEAD);
    shell::head(ui, head, state, inspector_open, out);
    let body = main.with_min_y(head.bottom());
    face.panes.push(head);
    let (outcome, working) = match answer {
        Answer::Ready(outcome) => (Some(outcome), false),
        Answer::Working(outcome) => (outcome, true),
        Answer::Unavailable(_) | Answer::Failed => (None, false),
    };
    match answer {
        Answer::Unavailable(unavailable) => needs(ui, body, method.id, unavailable, state, out),
        Answer::Failed => failed(ui, body, state, out),
        Answer::Working(None) => waiting(ui, body),
        Answer::Ready(_) | Answer::Working(Some(_)) => {}
    }
    if let Some(outcome) = outcome {
        let hero = Hero {
            state,
            group,
            method,
            outcome,
            working,
        };
        let parts = chart_and_table(ui, body, &hero, &mut face.method, out);
        face.panes.extend(parts);
    } else {
        face.panes.push(body);
    }
    if inspector_open {
        let below = if narrow {
            inspector.with_min_y(head.bottom())
        } else {
            inspector
        };
        face.panes.push(below);
        side_panel(
            ui,
            below,
            narrow,
            (state, group, method, outcome),
            &mut face.method,
            out,
        );
    }
}

/// The two parts as they stand: the chart, and the table where it is open.
fn chart_and_table(
    ui: &mut Ui,
    body: Rect,
    hero: &Hero<'_>,
    face: &mut MethodFace,
    out: &mut Vec<Command>,
) -> Vec<Rect> {
    let shown = hero.state.preferences();
    let height = if shown.table_open {
        shown.table_height.min(body.height() - LEAST_CHART).max(0.0)
    } else {
        0.0
    };
    let chart = body.with_max_y(body.bottom() - height);
    part(ui, chart, "chart", |ui| hero.show(ui, chart, face, out));
    if height > 2.0 * below::BAR {
        let table = body.with_min_y(chart.bottom());
        let below = Below {
            state: hero.state,
            group: hero.group,
            method: hero.method,
        };
        part(ui, table, "table", |ui| below.show(ui, table, face, out));
        vec![chart, table]
    } else {
        face.lit = None;
        vec![chart]
    }
}

type Shown<'a> = (&'a State, Group, &'static Method, Option<&'a Outcome>);

fn side_panel(
    ui: &mut Ui,
    rect: Rect,
    floating: bool,
    (state, group, method, outcome): Shown<'_>,
    face: &mut MethodFace,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    if floating {
        let shadow = egui::Shadow {
            offset: [-2, 4],
            blur: 16,
            spread: 0,
            color: theme.shadow,
        };
        ui.painter().add(shadow.as_shape(rect, 0.0));
    }
    let scene = face.behind.clone().filter(|_| outcome.is_some());
    let row = scene
        .as_ref()
        .and_then(|scene| match face.rows(state, scene) {
            [row] => Some(*row),
            _ => None,
        });
    let inspector = Inspector {
        state,
        group,
        method,
        outcome,
        scene: scene.as_ref().map(|(_, scene)| &**scene),
        row,
        cell: match outcome {
            Some(Outcome::Whitespace(result)) => face.sheet.place(result),
            _ => None,
        },
    };
    part(ui, rect, "inspector", |ui| {
        inspector.show(ui, rect, &mut face.inspector, out);
    });
    ui.painter().vline(
        sharp(ui.ctx(), rect.left()),
        rect.y_range(),
        theme.line(ui.ctx()),
    );
    edge(ui, rect, state, out);
}

/// The inspector's left edge can be dragged.
fn edge(ui: &Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let grab = Rect::from_min_max(
        rect.min - vec2(3.0, 0.0),
        pos2(rect.left() + 3.0, rect.bottom()),
    );
    let id = egui::Id::unique("inspector-edge");
    let response = ui.interact(grab, id, egui::Sense::drag());
    if response.hovered() || response.dragged() {
        ui.set_cursor_icon(egui::CursorIcon::ResizeHorizontal);
    }
    let name = state.locale().text("view-inspector-width");
    crate::ui::widgets::name(&response, egui::Role::Splitter, &name);
    if let Some(at) = response.interact_pointer_pos()
        && response.dragged()
    {
        out.push(Command::InspectorWidth(rect.right() - at.x));
    }
}

fn needs(
    ui: &mut Ui,
    body: Rect,
    method: &str,
    lock: &Unavailable,
    state: &State,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let head = locale.text(&format!("method-{method}-answers"));
    let text = words::needs(locale, lock);
    let open = locale.text("ui-start-open");
    let mut links = vec![
        locale.text("ui-start-template"),
        locale.text("ui-start-sample"),
    ];
    if state.can_refresh() {
        // What is missing may stand in the file under another meaning.
        links.push(locale.text("files-again"));
    }
    let links: Vec<&str> = links.iter().map(String::as_str).collect();
    let shown = EmptyState {
        icon: icon::LOCK,
        head: &head,
        text: &text,
        button: Some((&open, icon::FOLDER)),
        links: &links,
    };
    match part(ui, body, "needs", |ui| empty_state(ui, &shown)) {
        Some(0) => out.push(Command::OpenDialog),
        Some(1) => out.push(Command::SaveTemplate(template_for(state.group(), lock))),
        Some(2) => out.push(Command::OpenSample),
        Some(_) => out.push(Command::ReviewFiles),
        None => {}
    }
}

/// The template that would give what is missing.
fn template_for(group: Group, lock: &Unavailable) -> crate::model::Kind {
    use crate::analysis::Need;
    use crate::model::Kind;
    let ledger = lock.needs.iter().any(|need| {
        matches!(
            need,
            Need::Amounts | Need::DatedSales | Need::Periods | Need::CustomerList | Need::AnyTable
        )
    });
    match group {
        Group::Suppliers => Kind::Suppliers,
        Group::Products => Kind::Products,
        Group::Data | Group::Customers if ledger => Kind::Ledger,
        Group::Data | Group::Customers => Kind::Customers,
    }
}

fn failed(ui: &mut Ui, body: Rect, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let (head, text) = (
        locale.text("ui-method-failed"),
        locale.text("ui-method-failed-text"),
    );
    let reset = locale.text("ui-reset-settings");
    let shown = EmptyState {
        icon: icon::WARNING,
        head: &head,
        text: &text,
        button: Some((&reset, icon::RESET)),
        links: &[],
    };
    let pressed = part(ui, body, "failed", |ui| empty_state(ui, &shown));
    if let (Some(_), Some(method)) = (pressed, state.method()) {
        out.push(Command::ResetSettings(method.id));
    }
}

fn waiting(ui: &mut Ui, body: Rect) {
    spinner(ui, pos2(body.center().x, body.center().y), 14.0);
}
