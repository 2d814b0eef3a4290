//! Decisions and owners: what was decided about whom, who sees to it and until when; edited where it stands.

use egui::{Align2, CornerRadius, Id, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use crate::analysis::{Family, Group};
use crate::chart::{choice_colors, choice_name};
use crate::locale::Arg;
use crate::model::{Choice, Day, Decision, Kind};
use crate::project::decision_lines;
use crate::state::{Command, NewSlide, Page, State, StoryCommand};
use crate::ui::theme::{BODY, RADIUS_INNER, SMALL, Theme, regular, rgba, semibold, sharp};
use crate::ui::widgets::{
    Button, EmptyState, IconButton, Select, elided, empty_state, hairline, icon, link, menu_entry,
    name, segmented, text_at, text_field,
};

const ROW: f32 = 40.0;
const BAR: f32 = 52.0;
const GROUPS: [Group; 3] = [Group::Customers, Group::Suppliers, Group::Products];

/// What the page remembers between frames.
#[derive(Default)]
pub struct DecisionsFace {
    group: usize,
    /// The cell that is being typed into: account, column, text.
    typing: Option<(String, usize, String)>,
}

/// Shows it.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    state: &State,
    face: &mut DecisionsFace,
    out: &mut Vec<Command>,
) {
    let Some(document) = state.document() else {
        return;
    };
    let locale = state.locale();
    let bar = rect.with_max_y(rect.top() + BAR);
    let group = GROUPS[face.group.min(2)];
    let mut lines = decision_lines(&document.dataset.decisions, group, locale);
    // In the order they were made: a row stays where it is while its date is typed.
    lines.sort_by_key(|line| {
        let list = &document.dataset.decisions.list;
        list.iter().position(|known| *known == line.of)
    });
    tools(ui, bar, lines.len(), state, face, out);
    let body = rect.with_min_y(bar.bottom());
    if lines.is_empty() {
        let mut inner = ui.new_child(UiBuilder::new().max_rect(body).id_salt("none"));
        nothing(&mut inner, group, state, out);
        return;
    }
    let columns = Columns::new(body);
    let head = body.with_max_y(body.top() + 32.0);
    let theme = Theme::of(ui.ctx());
    for (key, span) in HEADS.iter().zip(columns.0) {
        let text = locale.text(key);
        let shown = elided(
            ui.painter(),
            &text,
            semibold(SMALL),
            theme.text_soft,
            span.1,
        );
        let at = pos2(span.0, head.center().y - shown.size().y / 2.0);
        ui.painter().galley(at, shown, theme.text_soft);
    }
    hairline(ui, head.with_min_y(head.bottom()));
    let list = body.with_min_y(head.bottom());
    let mut inner = ui.new_child(UiBuilder::new().max_rect(list).id_salt(("rows", group)));
    inner.set_clip_rect(list.intersect(ui.clip_rect()));
    inner.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical()
        .id_salt(("decisions", group))
        .auto_shrink(false)
        .show_rows(&mut inner, ROW, lines.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in &lines[range] {
                let (row, _) = ui.allocate_exact_size(vec2(list.width(), ROW), Sense::hover());
                let row_view = Row {
                    state,
                    decision: &line.of,
                    group,
                    row,
                    columns: &columns,
                };
                row_view.show(ui, face, out);
            }
        });
}

fn tools(
    ui: &mut Ui,
    bar: Rect,
    count: usize,
    state: &State,
    face: &mut DecisionsFace,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let inner = bar.shrink2(vec2(24.0, 12.0));
    let mut left = ui.new_child(UiBuilder::new().max_rect(inner).id_salt("groups"));
    let names = GROUPS.map(|group| locale.text(&format!("group-{}", group.id())));
    let texts: Vec<&str> = names.iter().map(String::as_str).collect();
    if let Some(pressed) = segmented(
        &mut left,
        &texts,
        face.group,
        390.0_f32.min(inner.width() * 0.5),
    ) {
        face.group = pressed;
        face.typing = None;
    }
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    let mut right = ui.new_child(
        UiBuilder::new()
            .max_rect(inner)
            .layout(layout)
            .id_salt("new"),
    );
    right.spacing_mut().item_spacing.x = 16.0;
    let text = locale.text("story-decisions-slide");
    if count > 0
        && Button::secondary(&text)
            .icon(icon::PLUS)
            .show(&mut right)
            .clicked()
    {
        let new = NewSlide::Decisions(GROUPS[face.group.min(2)]);
        out.push(Command::Story(StoryCommand::Add(new)));
        out.push(Command::Go(Page::Story));
    }
    if let Some(page) = board(GROUPS[face.group.min(2)])
        && link(&mut right, &locale.text("story-decisions-board")).clicked()
    {
        out.push(page);
    }
}

/// The board of a group, where it has one.
fn board(group: Group) -> Option<Command> {
    (group != Group::Suppliers).then_some(Command::OpenMethod(group, Family::Decisions, "board"))
}

fn nothing(ui: &mut Ui, group: Group, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let head = locale.text("story-no-decisions");
    let text = locale.text("story-no-decisions-text");
    let to_board = board(group);
    let button = match to_board {
        Some(_) => locale.text("story-decisions-board"),
        None => locale.text("story-decisions-accounts"),
    };
    let shown = EmptyState {
        icon: icon::CHECK_CIRCLE,
        head: &head,
        text: &text,
        button: Some((&button, icon::ARROW_RIGHT)),
        links: &[],
    };
    if empty_state(ui, &shown).is_some() {
        out.push(to_board.unwrap_or(Command::Go(Page::Accounts(group))));
    }
}

const HEADS: [&str; 5] = [
    "story-head-account",
    "decision-head",
    "decision-owner",
    "decision-due",
    "decision-reason",
];

/// Start and width of the columns.
struct Columns([(f32, f32); 5]);

impl Columns {
    fn new(rect: Rect) -> Self {
        let (left, width) = (rect.left() + 24.0, rect.width() - 48.0 - 36.0);
        let parts = [0.24, 0.15, 0.19, 0.13, 0.29];
        let mut at = left;
        Self(parts.map(|part| {
            let span = (at, part * width - 12.0);
            at += part * width;
            span
        }))
    }
}

struct Row<'a> {
    state: &'a State,
    decision: &'a Decision,
    group: Group,
    row: Rect,
    columns: &'a Columns,
}

impl Row<'_> {
    fn cell(&self, column: usize) -> Rect {
        let (left, width) = self.columns.0[column];
        let middle = self.row.center().y;
        Rect::from_min_max(pos2(left, middle - 14.0), pos2(left + width, middle + 14.0))
    }

    fn show(&self, ui: &mut Ui, face: &mut DecisionsFace, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let line = theme.line(ui.ctx());
        let y = sharp(ui.ctx(), self.row.bottom() - 1.0);
        ui.painter().hline(self.row.x_range().shrink(24.0), y, line);
        self.account(ui, out);
        self.choice(ui, out);
        for column in 2..5 {
            self.text(ui, column, face, out);
        }
        let at = Rect::from_center_size(
            pos2(self.row.right() - 38.0, self.row.center().y),
            vec2(28.0, 28.0),
        );
        let salt = ("remove", &self.decision.name);
        let mut child = ui.new_child(UiBuilder::new().max_rect(at).id_salt(salt));
        let text = self.state.locale().text("story-decision-remove");
        if IconButton::new(icon::TRASH, &text)
            .show(&mut child)
            .clicked()
        {
            let kind = Kind::from_id(&self.decision.kind).unwrap_or(Kind::Customers);
            let none = Decision::about(kind, &self.decision.name);
            out.push(Command::Decisions(vec![none]));
        }
    }

    fn account(&self, ui: &Ui, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let cell = self.cell(0);
        let id = Id::unique(("decision-account", self.group, &self.decision.name));
        let response = ui.interact(cell, id, Sense::click());
        let ink = if response.hovered() {
            theme.accent
        } else {
            theme.text
        };
        let shown = elided(
            ui.painter(),
            &self.decision.name,
            semibold(BODY),
            ink,
            cell.width(),
        );
        let at = cell.left_center() - vec2(0.0, shown.size().y / 2.0);
        ui.painter().galley(at, shown, ink);
        name(&response, Role::Link, &self.decision.name);
        let response = response.on_hover_cursor(egui::CursorIcon::PointingHand);
        if response.clicked() {
            out.push(Command::Account(self.group, self.decision.name.clone()));
        }
    }

    fn choice(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let locale = self.state.locale();
        let cell = self.cell(1);
        let theme = Theme::of(ui.ctx());
        let salt = ("choice", self.group, &self.decision.name);
        let mut child = ui.new_child(UiBuilder::new().max_rect(cell).id_salt(salt));
        let current = choice_name(locale, self.decision.choice);
        let label = locale.text("decision-head");
        let kind = Kind::from_id(&self.decision.kind).unwrap_or(Kind::Customers);
        Select::new(&label, "")
            .width(cell.width().min(150.0))
            .show(&mut child, |ui| {
                let all = Choice::of(kind).iter().copied().map(Some);
                for choice in all.chain([None]) {
                    let on = choice == self.decision.choice;
                    let text = choice_name(locale, choice);
                    if menu_entry(ui, None, &text, "", on, true).clicked() && !on {
                        out.push(Command::Decisions(vec![Decision {
                            choice,
                            ..self.decision.clone()
                        }]));
                    }
                }
            });
        let at = pos2(cell.left() + 10.0, cell.center().y);
        match self.decision.choice {
            Some(choice) => {
                let (ink, ground) = choice_colors(&theme.palette, choice);
                let galley = elided(
                    ui.painter(),
                    &current,
                    semibold(BODY),
                    rgba(ink),
                    cell.width().min(150.0) - 50.0,
                );
                let chip = Rect::from_min_size(
                    pos2(at.x - 4.0, at.y - 10.0),
                    galley.size() + vec2(12.0, 4.0),
                );
                let chip =
                    Rect::from_center_size(pos2(chip.center().x, at.y), vec2(chip.width(), 20.0));
                let radius = CornerRadius::same(RADIUS_INNER as u8);
                ui.painter().rect_filled(chip, radius, rgba(ground));
                let corner = chip.center() - galley.size() / 2.0;
                ui.painter().galley(corner, galley, rgba(ink));
            }
            None => {
                text_at(
                    ui.painter(),
                    at,
                    Align2::LEFT_CENTER,
                    &current,
                    regular(BODY),
                    theme.text_soft,
                );
            }
        }
    }

    fn written(&self, column: usize) -> String {
        match column {
            2 => self.decision.owner.clone(),
            3 => self.decision.due.map_or_else(String::new, Day::iso),
            _ => self.decision.reason.clone(),
        }
    }

    fn text(&self, ui: &mut Ui, column: usize, face: &mut DecisionsFace, out: &mut Vec<Command>) {
        let cell = self.cell(column);
        let own =
            |typing: &(String, usize, String)| typing.0 == self.decision.name && typing.1 == column;
        let typed = face.typing.as_ref().filter(|typing| own(typing));
        let mut text = typed.map_or_else(|| self.written(column), |typing| typing.2.clone());
        let id = Id::unique(("decision-cell", self.group, &self.decision.name, column));
        let salt = ("cell", column, &self.decision.name);
        let mut child = ui.new_child(UiBuilder::new().max_rect(cell).id_salt(salt));
        let label = self.state.locale().text(HEADS[column]);
        let hint = if column == 3 { "2026-12-31" } else { "" };
        let field = text_field(&mut child, id, &mut text, &label, hint, cell.size());
        if field.has_focus() {
            face.typing = Some((self.decision.name.clone(), column, text));
        } else if typed.is_some() {
            face.typing = None;
            out.extend(self.changed(column, text.trim()));
        }
    }

    /// What typing asks for; a day that is none is left as it was.
    fn changed(&self, column: usize, text: &str) -> Option<Command> {
        let mut decision = self.decision.clone();
        match column {
            2 => text.clone_into(&mut decision.owner),
            3 if text.is_empty() => decision.due = None,
            3 => decision.due = Some(Day::from(text.parse::<jiff::civil::Date>().ok()?)),
            _ => text.clone_into(&mut decision.reason),
        }
        (decision != *self.decision).then(|| Command::Decisions(vec![decision]))
    }
}

/// "20 decisions".
pub fn count(state: &State) -> String {
    let decisions = state.document().map_or(0, |document| {
        let list = document.dataset.decisions.list.iter();
        list.filter(|decision| decision.choice.is_some()).count()
    });
    let args = [("n", Arg::from(decisions))];
    state.locale().text_with("story-count-decisions", &args)
}
