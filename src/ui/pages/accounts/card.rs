//! The card of one account: its figures, its criteria, and where it stands in every matrix.

use egui::{Align, Layout, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};

use super::portrait::{ABOVE, BELOW, MIDDLE, PortraitFace, RIGHT};
use super::{criteria, list};
use crate::analysis::Group;
use crate::locale::Arg;
use crate::model::{Field, Table, name_key};
use crate::state::{Command, FigureAsked, Paper, State};
use crate::ui::facts::Facts;
use crate::ui::figure::asks;
use crate::ui::pages::overview::{Figure, figure_row};
use crate::ui::theme::{BODY, CHART, Theme, regular, semibold, sharp};
use crate::ui::widgets::{Chip, IconButton, Tone, class_badge, elided, icon, name, paragraph};
use crate::ui::{Face, words};

/// Facts shown as chips beside the name, where the sheet has them.
const CHIPS: [Field; 7] = [
    Field::RelationshipType,
    Field::Segment,
    Field::Business,
    Field::Category,
    Field::Line,
    Field::Country,
    Field::SalesPerson,
];

/// What the card is about.
pub struct Account<'a> {
    /// Its group.
    pub group: Group,
    /// Its name.
    pub name: &'a str,
    /// Its sheet and its row there.
    pub row: Option<(&'a Table, usize)>,
}

/// Shows the card.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    (group, account): (Group, &str),
    state: &State,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let account = Account {
        group,
        name: account,
        row: row(group, account, state, &face.facts),
    };
    ScrollArea::vertical()
        .id_salt("account")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let widths = std::array::from_fn(|at| width(rect, at));
            face.accounts.portrait.refresh(ui, &account, state, widths);
            hero(ui, rect.width(), &account, state, face, out);
            let theme = Theme::of(ui.ctx());
            let top = ui.cursor().top();
            ui.painter()
                .hline(rect.x_range(), sharp(ui.ctx(), top), theme.line(ui.ctx()));
            ui.add_space(1.0);
            columns(ui, rect, &account, state, &face.accounts.portrait, out);
        });
}

fn row<'a>(
    group: Group,
    account: &str,
    state: &'a State,
    facts: &Facts,
) -> Option<(&'a Table, usize)> {
    let sheet = state.document()?.dataset.table(words::kind_of(group))?;
    let entities = &facts.roster(group).entities;
    let exact = entities.iter().find(|entity| &*entity.name == account);
    let entity = exact.or_else(|| {
        let key = name_key(account);
        entities.iter().find(|entity| name_key(&entity.name) == key)
    })?;
    Some((sheet, entity.row? as usize))
}

fn hero(
    ui: &mut Ui,
    width: f32,
    account: &Account<'_>,
    state: &State,
    face: &Face,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let (all, _) = ui.allocate_exact_size(vec2(width, 64.0), Sense::hover());
    let inner = all.shrink2(vec2(24.0, 8.0));
    let layout = Layout::left_to_right(Align::Center);
    let mut row = ui.new_child(
        UiBuilder::new()
            .max_rect(inner.with_max_x(inner.right() - 200.0))
            .layout(layout),
    );
    row.spacing_mut().item_spacing.x = 12.0;
    let figures = list::figures(account.group, state);
    if let Some((_, _, class)) = figures
        .as_ref()
        .and_then(|figures| figures.of(account.name))
    {
        let at = ["A", "B", "C"]
            .iter()
            .position(|letter| *letter == class)
            .unwrap_or(2);
        class_badge(&mut row, at, 32.0);
    }
    let room = row.available_width() * 0.55;
    let shown = elided(
        row.painter(),
        account.name,
        semibold(CHART),
        theme.text,
        room,
    );
    let (at, response) = row.allocate_exact_size(shown.size(), Sense::hover());
    row.painter().galley(at.min, shown, theme.text);
    name(&response, Role::Label, account.name);
    row.spacing_mut().item_spacing.x = 8.0;
    if let Some((sheet, at)) = account.row {
        let facts = CHIPS.iter().filter_map(|field| sheet.column(*field));
        for column in facts.take(4) {
            let text = crate::ui::pages::tables::sheet_text(column, at, state.locale());
            if !text.is_empty() && row.available_width() > 80.0 {
                Chip::new(&text, Tone::Plain).show(&mut row);
            }
        }
    }
    steps(ui, inner, account, state, &face.facts, out);
    let (all, _) = ui.allocate_exact_size(vec2(width, 88.0), Sense::hover());
    let mut row = ui.new_child(UiBuilder::new().max_rect(all.shrink2(vec2(24.0, 0.0))));
    let shown = key_figures(&face.accounts.portrait);
    let responses = figure_row(&mut row, width - 48.0, &shown);
    for (figure, response) in shown.iter().zip(responses) {
        let asked = || FigureAsked {
            method: "lorenz".to_owned(),
            name: figure.label.clone(),
            value: figure.value.clone(),
            accounts: Some(vec![account.name.to_owned()]),
        };
        asks(&row, &response, asked, out);
    }
}

/// One account up or down the list.
fn steps(
    ui: &mut Ui,
    inner: Rect,
    account: &Account<'_>,
    state: &State,
    facts: &Facts,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let figures = list::figures(account.group, state);
    let ranked = figures.and_then(|figures| Some((figures, figures.of(account.name)?.1)));
    let (at, names): (usize, Vec<&str>) = match ranked {
        Some((figures, rank)) => (
            rank,
            (0..figures.len()).map(|rank| figures.name(rank)).collect(),
        ),
        None => {
            let names: Vec<&str> = facts.names(account.group).map(|name| &**name).collect();
            let Some(at) = names.iter().position(|known| *known == account.name) else {
                return;
            };
            (at, names)
        }
    };
    let layout = Layout::right_to_left(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(inner).layout(layout));
    let go = |index: usize| Command::Account(account.group, names[index].to_string());
    let last = names.len() - 1;
    let next = IconButton::new(icon::CARET_DOWN, &locale.text("ui-next-account"))
        .enabled(at < last)
        .show(&mut row);
    if next.clicked() && at < last {
        out.push(go(at + 1));
    }
    let before = IconButton::new(icon::CARET_UP, &locale.text("ui-previous-account"))
        .enabled(at > 0)
        .show(&mut row);
    if before.clicked() && at > 0 {
        out.push(go(at - 1));
    }
    let arguments = [
        ("at", Arg::from((at + 1) as f64)),
        ("n", Arg::from(names.len() as f64)),
    ];
    let text = locale.text("portrait-print");
    let print = IconButton::new(icon::PRINTER, &text);
    if print.show(&mut row).clicked() {
        out.push(Command::Print);
    }
    if account.group != Group::Products {
        let key = format!("command-export-portraits-{}", account.group.id());
        let text = locale.text(&key);
        let pdf = IconButton::new(icon::FILE_PDF, &text);
        if pdf.show(&mut row).clicked() {
            out.push(Command::ExportPaper(Paper::Portraits(account.group)));
        }
    }
    let text = locale.text_with("ui-account-at", &arguments);
    paragraph(&mut row, &text, regular(BODY), theme.text_soft, 160.0);
}

fn key_figures(portrait: &PortraitFace) -> Vec<Figure> {
    let figure = |figure: &crate::chart::portrait::KeyFigure| Figure {
        label: figure.label.clone(),
        value: figure.value.clone(),
        note: figure.note.clone(),
        method: "lorenz",
        first: None,
    };
    portrait.figures().iter().map(figure).collect()
}

/// Where the columns start, as parts of the width: the chart of the periods needs most.
const STARTS: [f32; 4] = [0.0, 0.30, 0.70, 1.0];

fn starts(rect: Rect) -> [f32; 4] {
    STARTS.map(|part| (part * (rect.width() - 2.0)).round())
}

/// The room in a column.
fn width(rect: Rect, at: usize) -> f32 {
    let starts = starts(rect);
    starts[at + 1] - starts[at] - 40.0
}

fn columns(
    ui: &mut Ui,
    rect: Rect,
    account: &Account<'_>,
    state: &State,
    portrait: &PortraitFace,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let top = ui.cursor().top();
    let starts = starts(rect);
    let mut bottom = top;
    let mut column = |ui: &mut Ui, at: usize, add: &mut dyn FnMut(&mut Ui)| {
        let left = rect.left() + starts[at] + at as f32;
        let part = starts[at + 1] - starts[at];
        let place = Rect::from_min_size(pos2(left + 20.0, top + 16.0), vec2(part - 40.0, 4000.0));
        let mut inner = ui.new_child(UiBuilder::new().max_rect(place).id_salt(at));
        inner.spacing_mut().item_spacing.y = 4.0;
        add(&mut inner);
        bottom = bottom.max(inner.min_rect().bottom() + 24.0);
    };
    let mut sent = Vec::new();
    let group = account.group;
    column(ui, 0, &mut |ui| {
        portrait.show(ui, ABOVE, group, &mut sent);
        criteria::ratings(ui, account, state, &mut sent);
        ui.add_space(12.0);
        portrait.show(ui, BELOW, group, &mut sent);
    });
    column(ui, 1, &mut |ui| portrait.show(ui, MIDDLE, group, &mut sent));
    column(ui, 2, &mut |ui| {
        portrait.show(ui, RIGHT, group, &mut sent);
        criteria::facts(ui, account, state, &mut sent)
    });
    out.append(&mut sent);
    let bottom = bottom.max(rect.bottom() - 1.0);
    for (at, start) in starts.iter().enumerate().take(3).skip(1) {
        let x = sharp(ui.ctx(), rect.left() + start + at as f32);
        ui.painter().vline(x, top..=bottom, theme.line(ui.ctx()));
    }
    ui.allocate_space(vec2(rect.width(), bottom - top));
}
