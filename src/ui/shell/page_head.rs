//! The head of a page: its title, the methods of its family as tabs, and what can be shown or hidden.

use egui::{
    Align, CursorIcon, Layout, Popup, Rect, Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::analysis::Method;
use crate::state::{Command, Page, State};
use crate::ui::theme::{BODY, PAGE, Theme, regular, semibold, sharp};
use crate::ui::widgets::{
    IconButton, focus_ring, galley, icon, menu_entry, name, role, text_width,
};
use crate::ui::{shortcuts, words};

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, inspector_open: bool, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.canvas);
    let title = title(state);
    if let Some(account) = open_account(state) {
        crumbs(ui, rect, &title, account, out);
    } else {
        let x = page_title(ui, rect, &title);
        if let Page::Method(group, family) = state.page() {
            let methods: Vec<&'static Method> = state.tabs(group, family).collect();
            let open = state.tab(group, family).map(|method| method.id);
            let room = Rect::from_min_max(pos2(x + 32.0, rect.top()), rect.max - vec2(96.0, 0.0));
            tabs(ui, room, &methods, open, state, out);
            toggles(ui, rect, state, inspector_open, out);
        } else if state.page() == Page::Story {
            crate::ui::pages::story::head(ui, rect, x, state, out);
        } else if state.page() == Page::StoryDecisions {
            let text = crate::ui::pages::story::decision_count(state);
            let shown = galley(ui.painter(), &text, regular(BODY), theme.text_soft);
            let at = pos2(x + 16.0, rect.center().y - shown.size().y / 2.0);
            ui.painter().galley(at, shown, theme.text_soft);
        }
    }
    let line = theme.line(ui.ctx());
    ui.painter()
        .hline(rect.x_range(), sharp(ui.ctx(), rect.bottom() - 1.0), line);
}

/// The account whose card is open: the one that is selected on the page of accounts.
pub fn open_account(state: &State) -> Option<&str> {
    let open = matches!(state.page(), Page::Accounts(_)) && state.selection().len() == 1;
    if open {
        state.selection().names().first().copied()
    } else {
        None
    }
}

fn page_title(ui: &Ui, rect: Rect, title: &str) -> f32 {
    let theme = Theme::of(ui.ctx());
    let shown = galley(ui.painter(), title, semibold(PAGE), theme.text);
    let corner = pos2(rect.left() + 24.0, rect.center().y - shown.size().y / 2.0);
    let at = Rect::from_min_size(corner, shown.size());
    ui.painter().galley(at.min, shown, theme.text);
    name(
        &ui.interact(at, ui.scope_id().with("title"), Sense::hover()),
        Role::Label,
        title,
    );
    at.right()
}

fn title(state: &State) -> String {
    let locale = state.locale();
    match state.page() {
        Page::Start => String::new(),
        Page::Files => locale.text("ui-page-files"),
        Page::Tables => locale.text("ui-page-tables"),
        Page::Names => locale.text("ui-page-names"),
        Page::Overview(group) => locale.text(&format!("ui-page-overview-{}", group.id())),
        Page::Method(_, family) => locale.text(&format!("family-{}", family.id())),
        Page::Accounts(group) => locale.text(&format!("ui-page-accounts-{}", group.id())),
        Page::Story => crate::ui::pages::story::title(state),
        Page::StoryTemplates => locale.text("story-page-templates"),
        Page::StoryDecisions => locale.text("story-page-decisions"),
    }
}

fn crumbs(ui: &mut Ui, rect: Rect, title: &str, account: &str, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let room = rect.with_min_x(rect.left() + 24.0);
    let layout = Layout::left_to_right(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    let ui = &mut inner;
    let shown = galley(ui.painter(), title, regular(BODY), theme.text_soft);
    let (at, response) = ui.allocate_exact_size(shown.size(), Sense::click());
    let ink = if response.hovered() {
        theme.text
    } else {
        theme.text_soft
    };
    ui.painter()
        .galley_with_override_text_color(at.min, shown, ink);
    focus_ring(ui, &response, at);
    name(&response, Role::Link, title);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(Command::ClearSelection);
    }
    let (caret, _) = ui.allocate_exact_size(vec2(12.0, 20.0), Sense::hover());
    icon::paint(
        ui.painter(),
        caret.center(),
        icon::CARET_RIGHT,
        12.0,
        theme.text_faint,
    );
    let shown = galley(ui.painter(), account, semibold(BODY), theme.text);
    let (at, _) = ui.allocate_exact_size(shown.size(), Sense::hover());
    ui.painter().galley(at.min, shown, theme.text);
}

fn tabs(
    ui: &mut Ui,
    rect: Rect,
    methods: &[&'static Method],
    open: Option<&'static str>,
    state: &State,
    out: &mut Vec<Command>,
) {
    let text = |method: &&'static Method| state.locale().text(&format!("method-{}", method.id));
    let names: Vec<String> = methods.iter().map(text).collect();
    let widths: Vec<f32> = names
        .iter()
        .map(|text| text_width(ui, text, semibold(BODY)))
        .collect();
    let needed = |count: usize| widths[..count].iter().sum::<f32>() + 28.0 * count as f32;
    let shown = (0..=methods.len())
        .rev()
        .find(|count| needed(*count) <= rect.width() - 8.0)
        .unwrap_or(0);
    let mut x = rect.left();
    for (at, method) in methods.iter().enumerate().take(shown) {
        let place = Rect::from_min_size(pos2(x, rect.top()), vec2(widths[at], rect.height()));
        tab(
            ui,
            place,
            method.id,
            &names[at],
            open == Some(method.id),
            state,
            out,
        );
        x += widths[at] + 28.0;
    }
    if shown < methods.len() {
        let layout = Layout::left_to_right(Align::Center);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.with_min_x(x)).layout(layout));
        let more = IconButton::new(icon::DOTS, &state.locale().text("ui-more")).show(&mut inner);
        Popup::menu(&more).width(220.0).show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (at, method) in methods.iter().enumerate().skip(shown) {
                if menu_entry(ui, None, &names[at], "", open == Some(method.id), true).clicked() {
                    out.push(Command::Tab(method.id));
                }
            }
        });
    }
}

fn tab(
    ui: &mut Ui,
    rect: Rect,
    id: &'static str,
    text: &str,
    on: bool,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let spot = rect.expand2(vec2(8.0, 0.0));
    let response = ui.interact(spot, ui.scope_id().with(("tab", id)), Sense::click());
    let lock = state.lock(id, state.group());
    let ink = match () {
        () if on || response.hovered() => theme.text,
        () if lock.is_some() => theme.text_faint,
        () => theme.text_soft,
    };
    let font = if on { semibold(BODY) } else { regular(BODY) };
    let shown = galley(ui.painter(), text, font, ink);
    let width = shown.size().x;
    ui.painter()
        .galley(rect.center() - shown.size() / 2.0, shown, ink);
    if lock.is_some() && !on {
        let at = pos2(rect.center().x + width / 2.0 + 9.0, rect.center().y);
        icon::paint(ui.painter(), at, icon::LOCK, 12.0, theme.text_faint);
    }
    if on {
        ui.painter().hline(
            rect.x_range(),
            rect.bottom() - 1.5,
            Stroke::new(2.0, theme.accent),
        );
    }
    focus_ring(ui, &response, rect.expand2(vec2(4.0, -10.0)));
    role(&response, Role::Button, on, text);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = match lock {
        Some(lock) => response.on_hover_text(words::needs(state.locale(), lock)),
        None => response,
    };
    if response.clicked() && !on {
        out.push(Command::Tab(id));
    }
}

fn toggles(ui: &mut Ui, rect: Rect, state: &State, inspector_open: bool, out: &mut Vec<Command>) {
    let locale = state.locale();
    let room = rect.with_max_x(rect.right() - 12.0);
    let layout = Layout::right_to_left(Align::Center);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    let shown = state.preferences();
    let buttons = [
        (
            icon::SIDEBAR,
            "ui-toggle-inspector",
            Command::ToggleInspector,
            inspector_open,
        ),
        (
            icon::ROWS,
            "ui-toggle-table",
            Command::ToggleTable,
            shown.table_open,
        ),
    ];
    for (sign, key, command, on) in buttons {
        let (text, keys) = (locale.text(key), shortcuts::keys(&command));
        if IconButton::new(sign, &text)
            .keys(&keys)
            .on(on)
            .show(&mut inner)
            .clicked()
        {
            out.push(command);
        }
    }
}
