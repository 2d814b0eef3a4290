//! The page of a method: chart, table below it, inspector beside it; or what it needs, where the data cannot feed it.

use egui::{Rect, Ui, pos2};

use crate::analysis::{Family, Group, Unavailable};
use crate::state::{Answer, Command, State};
use crate::ui::shell::{self, part};
use crate::ui::theme::{NARROW, PAGE_HEAD, Theme, sharp};
use crate::ui::widgets::{EmptyState, empty_state, icon, spinner};
use crate::ui::{Face, words};

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
    let locked = matches!(answer, Answer::Unavailable(_));
    let shown = state.preferences();
    let inspector_open = shown.inspector_open && !locked;
    let narrow = ui.ctx().content_rect().width() < NARROW;
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
    shell::head(ui, head, state, out);
    let body = main.with_min_y(head.bottom());
    match answer {
        Answer::Unavailable(unavailable) => needs(ui, body, method.id, unavailable, state, out),
        Answer::Failed => failed(ui, body, state, out),
        Answer::Working(None) => waiting(ui, body),
        Answer::Ready(_) | Answer::Working(Some(_)) => parts(ui, body, state, face, out),
    }
    if inspector_open {
        side_panel(ui, inspector, narrow, state, face, out);
    }
}

fn parts(ui: &mut Ui, body: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let shown = state.preferences();
    let height = if shown.table_open {
        shown.table_height.min(body.height() - 240.0).max(0.0)
    } else {
        0.0
    };
    let chart = body.with_max_y(body.bottom() - height);
    let table = body.with_min_y(chart.bottom());
    part(ui, chart, "chart", |_ui| {});
    if height > 0.0 {
        let theme = Theme::of(ui.ctx());
        ui.painter().hline(
            table.x_range(),
            sharp(ui.ctx(), table.top()),
            theme.line(ui.ctx()),
        );
        part(ui, table, "table", |_ui| {});
    }
    let _ = (face, out);
}

fn side_panel(
    ui: &mut Ui,
    rect: Rect,
    floating: bool,
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    if floating {
        ui.painter().rect_filled(
            rect.expand(4.0).translate(egui::vec2(-2.0, 4.0)),
            8.0,
            theme.shadow.gamma_multiply(0.3),
        );
    }
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    ui.painter().vline(
        sharp(ui.ctx(), rect.left()),
        rect.y_range(),
        theme.line(ui.ctx()),
    );
    part(ui, rect, "inspector", |_ui| {});
    let _ = (state, face, out);
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
    let links = [
        locale.text("ui-start-template"),
        locale.text("ui-start-sample"),
    ];
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
        Some(_) => out.push(Command::OpenSample),
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
            Need::Amounts | Need::DatedSales | Need::Periods | Need::AnyTable
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
