//! The left rail: groups, and the families of the open one.

use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Popup, Rect, RectAlign, Response, Role, ScrollArea,
    Sense, Ui, UiBuilder, pos2, vec2,
};

use crate::analysis::{Family, Group};
use crate::state::{Command, Page, State};
use crate::ui::theme::{BODY, ICON, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, icon, menu_head, role, text_at, text_width};
use crate::ui::words;

/// A part of the rail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// A group and its methods.
    Group(Group),
    /// What is shown in the room.
    Story,
}

/// The parts from top to bottom.
const PARTS: [Part; 5] = [
    Part::Group(Group::Data),
    Part::Group(Group::Customers),
    Part::Group(Group::Suppliers),
    Part::Group(Group::Products),
    Part::Story,
];

impl Part {
    /// Whether the page on the screen lies in it.
    fn is_open(self, state: &State) -> bool {
        match self {
            Self::Story => state.page().is_story(),
            Self::Group(group) => !state.page().is_story() && state.group() == group,
        }
    }

    fn name(self, state: &State) -> String {
        match self {
            Self::Story => state.locale().text("group-story"),
            Self::Group(group) => state.locale().text(&format!("group-{}", group.id())),
        }
    }

    fn icon(self) -> char {
        match self {
            Self::Story => icon::SLIDES,
            Self::Group(group) => words::group_icon(group),
        }
    }

    /// The page it opens on.
    fn home(self) -> Page {
        match self {
            Self::Story => Page::Story,
            Self::Group(Group::Data) => Page::Files,
            Self::Group(group) => Page::Overview(group),
        }
    }

    /// Its pages, from top to bottom.
    fn pages(self, state: &State) -> Vec<(Page, String)> {
        match self {
            Self::Group(group) => pages(state, group),
            Self::Story => [
                (Page::Story, "story-page-slides"),
                (Page::StoryTemplates, "story-page-templates"),
                (Page::StoryDecisions, "story-page-decisions"),
            ]
            .map(|(page, key)| (page, state.locale().text(key)))
            .to_vec(),
        }
    }
}

/// Shows it; `folded` leaves only the groups' icons.
pub fn show(ui: &mut Ui, rect: Rect, folded: bool, state: &State, out: &mut Vec<Command>) {
    let inner = Rect::from_min_max(rect.min + vec2(8.0, 8.0), rect.max - vec2(8.0, 0.0));
    let mut inner_ui = ui.new_child(UiBuilder::new().max_rect(inner));
    let ui = &mut inner_ui;
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        for part in PARTS {
            if folded {
                folded_part(ui, part, state, out);
            } else {
                unfolded_part(ui, inner.width(), part, state, out);
            }
            ui.add_space(8.0);
        }
    });
}

fn folded_part(ui: &mut Ui, part: Part, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(32.0, 32.0), Sense::click());
    let on = part.is_open(state);
    let radius = CornerRadius::same(RADIUS as u8);
    ui.painter()
        .rect_filled(rect, radius, ground(theme, &response, on));
    let ink = if on { theme.accent } else { theme.text_soft };
    icon::paint(ui.painter(), rect.center(), part.icon(), ICON, ink);
    focus_ring(ui, &response, rect);
    let text = part.name(state);
    role(&response, Role::Button, on, &text);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    Popup::menu(&response)
        .align(RectAlign::RIGHT_START)
        .gap(12.0)
        .width(232.0)
        .show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            menu_head(ui, &text);
            items(ui, 224.0, part, state, out);
        });
}

fn unfolded_part(ui: &mut Ui, width: f32, part: Part, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let on = part.is_open(state);
    let (rect, response) = ui.allocate_exact_size(vec2(width, 32.0), Sense::click());
    if response.hovered() {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(RADIUS as u8), theme.hover);
    }
    let middle = rect.center().y;
    let ink = if on { theme.accent } else { theme.text_soft };
    icon::paint(
        ui.painter(),
        pos2(rect.left() + 16.0, middle),
        part.icon(),
        ICON,
        ink,
    );
    let text = part.name(state);
    let shown = elided(
        ui.painter(),
        &text,
        semibold(BODY),
        theme.text,
        width - 64.0,
    );
    ui.painter().galley(
        pos2(rect.left() + 32.0, middle - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    let caret = if on {
        icon::CARET_DOWN
    } else {
        icon::CARET_RIGHT
    };
    icon::paint(
        ui.painter(),
        pos2(rect.right() - 14.0, middle),
        caret,
        14.0,
        theme.text_soft,
    );
    focus_ring(ui, &response, rect.shrink(2.0));
    role(&response, Role::Button, on, &text);
    if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
        out.push(Command::Go(part.home()));
    }
    if on {
        items(ui, width, part, state, out);
    }
}

/// The pages of a group.
fn pages(state: &State, group: Group) -> Vec<(Page, String)> {
    let locale = state.locale();
    let mut pages: Vec<(Page, String)> = Vec::new();
    if group == Group::Data {
        pages.push((Page::Files, locale.text("ui-page-files")));
        pages.push((Page::Tables, locale.text("ui-page-tables")));
        if crate::ui::pages::names::has_names(state) {
            pages.push((Page::Names, locale.text("ui-page-names")));
        }
    } else {
        pages.push((Page::Overview(group), locale.text("ui-page-overview")));
    }
    for family in state.families(group) {
        let text = locale.text(&format!("family-{}", family.id()));
        pages.push((Page::Method(group, family), text));
    }
    if group != Group::Data {
        let key = format!("ui-page-accounts-{}", group.id());
        pages.push((Page::Accounts(group), locale.text(&key)));
    }
    pages
}

fn items(ui: &mut Ui, width: f32, part: Part, state: &State, out: &mut Vec<Command>) {
    for (page, text) in part.pages(state) {
        item(ui, width, page, &text, state, out);
    }
}

fn item(ui: &mut Ui, width: f32, page: Page, text: &str, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::click());
    let on = state.page() == page;
    let radius = CornerRadius::same(RADIUS as u8);
    ui.painter()
        .rect_filled(rect, radius, ground(theme, &response, on));
    let lock = match page {
        Page::Method(group, family) => locked(state, group, family),
        _ => None,
    };
    let (font, ink) = match (on, lock.is_some()) {
        (true, _) => (semibold(BODY), theme.text),
        (false, true) => (regular(BODY), theme.text_faint),
        (false, false) if response.hovered() => (regular(BODY), theme.text),
        (false, false) => (regular(BODY), theme.text_soft),
    };
    let middle = rect.center().y;
    let room = width - if lock.is_some() { 60.0 } else { 44.0 };
    let font = if text_width(ui, text, font.clone()) > room {
        egui::FontId {
            size: SMALL,
            ..font
        }
    } else {
        font
    };
    let shown = elided(ui.painter(), text, font, ink, room);
    ui.painter().galley(
        pos2(rect.left() + 32.0, middle - shown.size().y / 2.0),
        shown,
        ink,
    );
    if lock.is_some() {
        icon::paint(
            ui.painter(),
            pos2(rect.right() - 14.0, middle),
            icon::LOCK,
            14.0,
            theme.text_faint,
        );
    } else if let Some(count) = trailing(page, state) {
        let at = pos2(rect.right() - 10.0, middle);
        text_at(
            ui.painter(),
            at,
            Align2::RIGHT_CENTER,
            &count,
            regular(SMALL),
            theme.text_soft,
        );
    }
    focus_ring(ui, &response, rect.shrink(2.0));
    role(&response, Role::Button, on, text);
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let response = match lock {
        Some(needs) => response.on_hover_text(needs),
        None => response,
    };
    if response.clicked() {
        out.push(Command::Go(page));
    }
}

/// What a family misses: only where none of its methods can be fed.
fn locked(state: &State, group: Group, family: Family) -> Option<String> {
    let mut methods = state.tabs(group, family).peekable();
    let first = methods
        .peek()
        .and_then(|method| state.lock(method.id, group))?;
    let all = methods.all(|method| state.lock(method.id, group).is_some());
    all.then(|| words::needs(state.locale(), first))
}

fn trailing(page: Page, state: &State) -> Option<String> {
    let count = match page {
        Page::Files => state.findings().len(),
        Page::Names => crate::ui::pages::names::waiting(state),
        _ => 0,
    };
    (count > 0).then(|| state.locale().number(count as f64, 0))
}

fn ground(theme: &Theme, response: &Response, on: bool) -> Color32 {
    match () {
        () if on => theme.accent_soft,
        () if response.is_pointer_button_down_on() => theme.hairline,
        () if response.hovered() => theme.hover,
        () => Color32::TRANSPARENT,
    }
}
