//! The table behind the chart: its bar, and the rows.

use std::sync::Arc;

use egui::{Align, Id, Layout, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use super::picture::{MethodFace, names};
use crate::analysis::{Group, Method};
use crate::chart::{CellFormat, DataCells, DataTable, Scene};
use crate::locale::Arg;
use crate::state::{Command, Dialog, FigureAsked, State};
use crate::ui::figure;
use crate::ui::inspector::InspectorTab;
use crate::ui::shell::part;
use crate::ui::table::{Rows, Stand, TableEvent, TableView};
use crate::ui::theme::{BODY, CONTROL, SMALL, Theme, regular, semibold, sharp};
use crate::ui::widgets::{self, Button, Chip, IconButton, Select, Tone, icon, menu_entry};

/// Height of the bar over the heads.
pub const BAR: f32 = 40.0;
/// Width of the search field.
const FIELD: f32 = 200.0;
/// Rows looked at to see whether they come in order.
const LOOKED_AT: usize = 200;
/// Smallest height at which it stays open.
const LEAST: f32 = 96.0;
/// Room in which a choice of classes makes sense.
const LEAST_CHIPS: f32 = 120.0;
/// Width of the list of classes, where they do not fit as chips.
const CLASS_SELECT: f32 = 220.0;

/// What is shown.
pub struct Below<'a> {
    /// Everything.
    pub state: &'a State,
    /// The group of the rail.
    pub group: Group,
    /// The method.
    pub method: &'static Method,
}

impl Below<'_> {
    /// Shows bar and table in `rect`, and the line above them that moves.
    pub fn show(&self, ui: &mut Ui, rect: Rect, face: &mut MethodFace, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let Some(scene) = face.behind.clone() else {
            return;
        };
        let line = sharp(ui.ctx(), rect.top());
        ui.painter()
            .hline(rect.x_range(), line, theme.line(ui.ctx()));
        let bar = rect.with_max_y(rect.top() + BAR);
        part(ui, bar, "bar", |ui| self.bar(ui, bar, &scene, face, out));
        let body = rect.with_min_y(bar.bottom());
        part(ui, body, "rows", |ui| self.rows(ui, &scene, face, out));
        self.splitter(ui, rect, out);
    }

    fn rows(
        &self,
        ui: &mut Ui,
        scene: &(u64, Arc<Scene>),
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) {
        let selected = face.rows(self.state, scene).to_vec();
        let lit = face
            .charts
            .get(self.method.id)
            .and_then(|chart| chart.hovered)
            .filter(|_| !scene.1.has_groups());
        let table = face.tables.entry(self.method.id).or_default();
        table.arrangement.find = self.state.find().to_owned();
        // The rows behind a figure are asked for: those alone, or all of them.
        if face.rows_asked != self.state.rows_asked() {
            face.rows_asked = self.state.rows_asked();
            table.arrangement.only_selected = !selected.is_empty();
            table.arrangement.class = None;
        }
        let behind = Behind::new(&scene.1.table);
        table.order_by(behind.first_order());
        let view = TableView {
            id: self.method.id,
            rows: &behind,
            revision: scene.0,
            locale: self.state.locale(),
            selected: &selected,
            lit,
            numbered: true,
        };
        let events = view.show(ui, table);
        face.lit = table.hovered;
        for event in events {
            if let TableEvent::Explain(column, clicked) = event {
                let asked = FigureAsked {
                    method: self.method.id.to_owned(),
                    name: behind.head(column).to_owned(),
                    ..FigureAsked::default()
                };
                if clicked {
                    out.push(Command::Show(Dialog::Figure(Box::new(asked))));
                } else {
                    figure::point(ui, asked);
                }
                continue;
            }
            self.apply(event, &scene.1, face, out);
        }
    }

    fn apply(
        &self,
        event: TableEvent,
        scene: &Scene,
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) {
        let name = |row: &u32| {
            let names = names(scene)?;
            names.get(*row as usize).map(|name| name.to_string())
        };
        match event {
            TableEvent::Select(rows) => {
                out.push(Command::Select(rows.iter().filter_map(name).collect()));
            }
            TableEvent::Explain(..) => {}
            TableEvent::Toggle(row) => out.extend(name(&row).map(Command::ToggleSelect)),
            TableEvent::Open(row) => {
                out.push(Command::Select(name(&row).into_iter().collect()));
                face.inspector.tab = InspectorTab::Account;
                if !self.state.preferences().inspector_open {
                    out.push(Command::ToggleInspector);
                }
            }
        }
    }

    fn bar(
        &self,
        ui: &mut Ui,
        rect: Rect,
        scene: &(u64, Arc<Scene>),
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) {
        let inner = rect.shrink2(vec2(0.0, 6.0));
        let inner = Rect::from_min_max(
            pos2(inner.left() + 24.0, inner.top()),
            inner.max - vec2(16.0, 0.0),
        );
        let mut right = ui.new_child(
            UiBuilder::new()
                .max_rect(inner)
                .layout(Layout::right_to_left(Align::Center)),
        );
        right.spacing_mut().item_spacing.x = 4.0;
        self.buttons(&mut right, scene, face, out);
        let room = right.min_rect().left() - 16.0 - inner.left();
        let left = self.heading(ui, inner, room, scene, face);
        let chips = Rect::from_min_max(
            pos2(left + 16.0, inner.top()),
            pos2(inner.left() + room, inner.bottom()),
        );
        if chips.width() > LEAST_CHIPS {
            self.chips(ui, chips, scene, face);
        }
    }

    /// Classes and cells as chips: the table shows those of one, the chart draws the others faintly.
    fn chips(&self, ui: &mut Ui, rect: Rect, scene: &(u64, Arc<Scene>), face: &mut MethodFace) {
        let classes = face.classes(scene).to_vec();
        let table = face.tables.entry(self.method.id).or_default();
        let chosen = &mut table.arrangement.class;
        let known = |class: &String| classes.iter().any(|(known, _)| **known == **class);
        if !chosen.as_ref().is_some_and(known) {
            *chosen = None;
        }
        if classes.is_empty() {
            return;
        }
        let locale = self.state.locale();
        let texts: Vec<String> = classes
            .iter()
            .map(|(class, count)| format!("{class} {}", locale.number(*count as f64, 0)))
            .collect();
        let width = |text: &String| widgets::text_width(ui, text, regular(SMALL)) + 20.0;
        let needed: f32 = texts.iter().map(width).sum();
        let mut row = ui.new_child(
            UiBuilder::new()
                .max_rect(rect)
                .layout(Layout::left_to_right(Align::Center)),
        );
        row.spacing_mut().item_spacing.x = 4.0;
        let mut pressed = None;
        if needed <= rect.width() {
            for (text, (class, _)) in texts.iter().zip(&classes) {
                let on = chosen.as_deref() == Some(&**class);
                let tone = if on { Tone::Accent } else { Tone::Plain };
                if Chip::new(text, tone).show(&mut row).clicked {
                    pressed = Some((!on).then(|| class.to_string()));
                }
            }
        } else {
            let all = locale.text("view-all-classes");
            let shown = chosen.clone().unwrap_or_else(|| all.clone());
            Select::new(&all, &shown)
                .width(rect.width().min(CLASS_SELECT))
                .show(&mut row, |ui| {
                    if menu_entry(ui, None, &all, "", chosen.is_none(), true).clicked() {
                        pressed = Some(None);
                    }
                    for (text, (class, _)) in texts.iter().zip(&classes) {
                        let on = chosen.as_deref() == Some(&**class);
                        if menu_entry(ui, None, text, "", on, true).clicked() {
                            pressed = Some(Some(class.to_string()));
                        }
                    }
                });
        }
        if let Some(class) = pressed {
            *chosen = class;
            ui.request_repaint();
        }
    }

    /// Title and what is selected; answers with where they end.
    fn heading(
        &self,
        ui: &Ui,
        inner: Rect,
        room: f32,
        scene: &(u64, Arc<Scene>),
        face: &mut MethodFace,
    ) -> f32 {
        let theme = Theme::of(ui.ctx());
        let locale = self.state.locale();
        let by = if self.group == Group::Data {
            "column".to_owned()
        } else {
            super::picture::reading_words(self.state, self.group, None).by
        };
        let title = locale.text_with("view-behind", &[("by", Arg::from(by))]);
        let shown = widgets::elided(ui.painter(), &title, semibold(BODY), theme.text, room);
        let at = pos2(inner.left(), inner.center().y - shown.size().y / 2.0);
        let place = Rect::from_min_size(at, shown.size());
        ui.painter().galley(at, shown, theme.text);
        let response = ui.interact(place, ui.scope_id().with("behind"), Sense::hover());
        widgets::name(&response, Role::Label, &title);
        let selected = face.rows(self.state, scene).to_vec();
        if selected.is_empty() {
            return place.right();
        }
        let mut text = locale.text_with("view-selected", &[("n", Arg::from(selected.len()))]);
        if let Some(sum) = self.sum(&scene.1, &selected) {
            text = format!("{text} · {sum}");
        }
        let left = place.right() + 12.0;
        let room = inner.left() + room - left;
        if room > 60.0 {
            let shown = widgets::elided(ui.painter(), &text, regular(BODY), theme.text_soft, room);
            let at = pos2(left, inner.center().y - shown.size().y / 2.0);
            let place = Rect::from_min_size(at, shown.size());
            ui.painter().galley(at, shown, theme.text_soft);
            let response = ui.interact(place, ui.scope_id().with("selected"), Sense::hover());
            widgets::name(&response, Role::Label, &text);
            return place.right();
        }
        left + room.max(0.0)
    }

    /// What the selected rows add up to, by the first column of money.
    fn sum(&self, scene: &Scene, selected: &[u32]) -> Option<String> {
        scene
            .table
            .columns
            .iter()
            .find_map(|column| match (&column.format, &column.cells) {
                (CellFormat::Money(currency), DataCells::Number(values)) => {
                    let values = selected.iter().filter_map(|&row| values.get(row as usize));
                    let sum: f64 = values.filter(|value| value.is_finite()).sum();
                    Some(self.state.locale().money_short(sum, currency))
                }
                _ => None,
            })
    }

    fn buttons(
        &self,
        ui: &mut Ui,
        scene: &(u64, Arc<Scene>),
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) {
        let locale = self.state.locale();
        let text = |key: &str| locale.text(key);
        if IconButton::new(icon::COPY, &text("view-copy-table"))
            .show(ui)
            .clicked()
        {
            out.push(Command::CopyTable);
        }
        let table = face.tables.entry(self.method.id).or_default();
        let only = table.arrangement.only_selected;
        if IconButton::new(icon::FUNNEL, &text("view-only-selected"))
            .on(only)
            .show(ui)
            .clicked()
        {
            table.arrangement.only_selected = !only;
        }
        self.search(ui, face, out);
        let small = ui.available_width() < 420.0;
        if small {
            return;
        }
        if Button::quiet(&text("view-invert")).show(ui).clicked() {
            out.push(Command::InvertSelection);
        }
        let data = &*scene.1.table;
        let class = (0..data.columns()).find(|&column| data.stand(column) == Stand::Class);
        let letters =
            class.filter(|&column| data.rows > 0 && is_letter(&data.text(0, column, locale)));
        if let Some(column) = letters
            && Button::quiet(&text("view-select-a")).show(ui).clicked()
        {
            let names = names(&scene.1);
            let chosen = (0..data.rows)
                .filter(|&row| data.text(row, column, locale) == "A")
                .filter_map(|row| Some(names?.get(row)?.to_string()))
                .collect();
            out.push(Command::Select(chosen));
        }
    }

    fn search(&self, ui: &mut Ui, face: &mut MethodFace, out: &mut Vec<Command>) {
        let id = Id::unique("table-search");
        let locale = self.state.locale();
        let asked = self.state.find_asked() != face.find_asked;
        face.find_asked = self.state.find_asked();
        if asked {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        if self.state.find().is_empty() && !has_focus && !asked {
            let text = locale.text("view-find");
            if IconButton::new(icon::SEARCH, &text)
                .keys("Ctrl+F")
                .show(ui)
                .clicked()
            {
                ui.memory_mut(|memory| memory.request_focus(id));
                ui.request_repaint();
            }
            return;
        }
        let mut typed = self.state.find().to_owned();
        let name = locale.text("view-find");
        let (place, _) = ui.allocate_exact_size(vec2(FIELD, CONTROL), Sense::hover());
        if widgets::search_field(ui, place, id, &mut typed, &name, "").changed() {
            out.push(Command::Find(typed));
        }
        if has_focus && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            out.push(Command::Find(String::new()));
        }
    }

    /// The line above the bar: dragged it moves, a double click closes the table.
    fn splitter(&self, ui: &Ui, rect: Rect, out: &mut Vec<Command>) {
        let grab = Rect::from_min_max(
            rect.min - vec2(0.0, 3.0),
            pos2(rect.right(), rect.top() + 4.0),
        );
        let id = Id::unique("table-splitter");
        let response = ui.interact(grab, id, Sense::click_and_drag());
        if response.hovered() || response.dragged() {
            ui.set_cursor_icon(egui::CursorIcon::ResizeVertical);
            let theme = Theme::of(ui.ctx());
            let stroke = egui::Stroke::new(2.0, theme.accent);
            ui.painter().hline(rect.x_range(), rect.top(), stroke);
        }
        widgets::name(
            &response,
            Role::Splitter,
            &self.state.locale().text("view-table-height"),
        );
        if response.double_clicked() {
            out.push(Command::ToggleTable);
        } else if let Some(at) = response.interact_pointer_pos()
            && response.dragged()
        {
            let height = (rect.bottom() - at.y).max(LEAST);
            out.push(Command::TableHeight(height));
        }
    }
}

/// The table of a chart without its ranks: the number at the left of a row says them.
struct Behind<'a> {
    table: &'a DataTable,
    columns: Vec<usize>,
}

impl<'a> Behind<'a> {
    fn new(table: &'a DataTable) -> Self {
        let shown = |&column: &usize| !is_rank(table, column);
        Self {
            table,
            columns: (0..table.columns.len()).filter(shown).collect(),
        }
    }

    /// The first column of money, where the rows do not come in its order already.
    fn first_order(&self) -> Option<usize> {
        let money = |&column: &usize| {
            let column = self.table.columns.get(self.column(column));
            column.is_some_and(|column| matches!(column.format, CellFormat::Money(_)))
        };
        let column = (0..self.columns.len()).find(money)?;
        let rows = self.table.rows.min(LOOKED_AT);
        let in_order = (1..rows)
            .all(|row| Rows::number(self, row, column) <= Rows::number(self, row - 1, column));
        (!in_order).then_some(column)
    }

    fn column(&self, column: usize) -> usize {
        self.columns.get(column).copied().unwrap_or(usize::MAX)
    }
}

/// Whether a column counts 1, 2, 3, … to the last row.
fn is_rank(table: &DataTable, column: usize) -> bool {
    match table
        .columns
        .get(column)
        .map(|column| (&column.format, &column.cells))
    {
        Some((CellFormat::Number(0), DataCells::Number(values))) => {
            let counts = |row: usize| values.get(row) == Some(&(row as f64 + 1.0));
            table.rows > 1 && counts(0) && counts(1) && counts(table.rows - 1)
        }
        _ => false,
    }
}

impl Rows for Behind<'_> {
    fn rows(&self) -> usize {
        self.table.rows
    }

    fn columns(&self) -> usize {
        self.columns.len()
    }

    fn head(&self, column: usize) -> &str {
        self.table.head(self.column(column))
    }

    fn stand(&self, column: usize) -> Stand {
        self.table.stand(self.column(column))
    }

    fn text(&self, row: usize, column: usize, locale: &crate::locale::Locale) -> String {
        Rows::text(self.table, row, self.column(column), locale)
    }

    fn number(&self, row: usize, column: usize) -> f64 {
        self.table.number(row, self.column(column))
    }

    fn cells(&self, column: usize) -> Option<&DataCells> {
        self.table.cells(self.column(column))
    }

    fn is_loss(&self, row: usize, column: usize) -> bool {
        self.table.is_loss(row, self.column(column))
    }
}

fn is_letter(text: &str) -> bool {
    matches!(text, "A" | "B" | "C")
}
