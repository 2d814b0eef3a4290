//! The chart with its title, subtitle and footer.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};
use serde_json::json;

use super::board::Board;
use super::picture::{MethodFace, accounts_named, names, reading_words};
use super::practice::PracticeList;
use super::sheet::Sheet;
use crate::analysis::matrix::what_if_key;
use crate::analysis::{AbcParams, Group, Method, Outcome};
use crate::chart::{Scene, cell_name};
use crate::locale::Arg;
use crate::state::{Command, Dialog, FigureAsked, State, StoryCommand};
use crate::ui::chart_view::{ChartEvent, ChartView, LimitMove};
use crate::ui::figure;
use crate::ui::inspector::{self, InspectorTab};
use crate::ui::theme::{BODY, CHART, CHIP, PAGE, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, IconButton, icon};

/// Room around the chart: left, right, top.
const LEFT: f32 = 24.0;
const RIGHT: f32 = 16.0;
const TOP: f32 = 16.0;
/// Height of the title's line.
const TITLE: f32 = 32.0;
/// The same where it takes two lines.
const TWO_LINES: f32 = 48.0;
/// Height of the subtitle's line, and the room below it.
const SUBTITLE: f32 = 20.0;
const GAP: f32 = 8.0;
/// Height of the footer with the room around it.
const FOOTER: f32 = 28.0;
/// Height of one line of it.
const LINE: f32 = 16.0;

/// What is shown.
pub struct Hero<'a> {
    /// Everything.
    pub state: &'a State,
    /// The group of the rail.
    pub group: Group,
    /// The method.
    pub method: &'static Method,
    /// Its answer.
    pub outcome: &'a Outcome,
    /// Whether a newer answer is under way: this one stays until then.
    pub working: bool,
}

impl Hero<'_> {
    /// Shows title, chart and footer in `rect`.
    pub fn show(&self, ui: &mut Ui, rect: Rect, face: &mut MethodFace, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let inner = Rect::from_min_max(rect.min + vec2(LEFT, TOP), rect.max - vec2(RIGHT, 0.0));
        let known = face.picture.as_ref().map(|picture| picture.scene.clone());
        let tools = self.tools(ui, inner, face, out);
        let room = tools.left() - 12.0 - inner.left();
        let title_height = match &known {
            Some(scene) => self.title_height(ui, scene, room),
            None => TITLE,
        };
        let footer = known.as_ref().map_or(FOOTER, |scene| {
            let lines = self.footer_galley(ui, rect, scene).1.rows.len();
            FOOTER + LINE * lines.saturating_sub(1) as f32
        });
        let mut plot_top = inner.top() + title_height + SUBTITLE + GAP;
        if self.has_chips() {
            let row = Rect::from_min_size(pos2(inner.left(), plot_top), vec2(inner.width(), CHIP));
            self.chips(ui, row, out);
            plot_top += CHIP + GAP;
        }
        let plot = Rect::from_min_max(
            pos2(inner.left(), plot_top),
            pos2(inner.right(), rect.bottom() - footer),
        );
        if plot.height() < 80.0 || plot.width() < 160.0 {
            return;
        }
        let picture = face.draw(
            self.state,
            self.group,
            self.method.id,
            self.outcome,
            plot.size(),
            theme,
        );
        let scene = picture.1.clone();
        self.title(ui, inner, &scene, room);
        self.subtitle(ui, inner, title_height, &scene);
        let dragging = face
            .charts
            .get(self.method.id)
            .is_some_and(crate::ui::chart_view::Face::is_dragging_limit)
            || ui.input(|input| input.pointer.any_down());
        let selected = match face.table_scene(dragging) {
            Some(behind) if !scene.has_groups() => face.rows(self.state, &behind).to_vec(),
            Some(_) | None => Vec::new(),
        };
        if self.own_page(ui, plot, face, out) {
            self.footer(ui, rect, &scene);
            return;
        }
        let words = reading_words(self.state, self.group, Some(self.outcome));
        let view = ChartView {
            scene: &scene,
            palette: &theme.palette,
            locale: self.state.locale(),
            selected: &selected,
            lit: face.lit.filter(|_| !scene.has_groups()),
            words: &words,
            read: &|count| read_count(self.outcome, count),
        };
        let chart = face.charts.entry(self.method.id).or_default();
        let has_selection = !self.state.selection().is_empty();
        if face.had_selection && !has_selection {
            chart.pinned = None;
        }
        face.had_selection = has_selection;
        let mut child = ui.new_child(UiBuilder::new().max_rect(plot).id_salt(self.method.id));
        let events = view.show(&mut child, chart);
        self.named(ui, plot, &scene, chart.named());
        self.footer(ui, rect, &scene);
        for event in events {
            if let ChartEvent::Explain(index, clicked) = event {
                self.explain(ui, &scene, index, clicked, out);
            } else {
                self.apply(event, &scene, face, out);
            }
        }
    }

    /// Pages that are no charts: the editable matrix, the board, the audit. Whether this is one.
    fn own_page(
        &self,
        ui: &mut Ui,
        plot: Rect,
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) -> bool {
        let mut child = ui.new_child(UiBuilder::new().max_rect(plot).id_salt(self.method.id));
        let ui = &mut child;
        let state = self.state;
        match self.outcome {
            Outcome::Whitespace(result) => {
                if (Sheet { state, result }).show(ui, plot, &mut face.sheet, out) {
                    face.inspector.tab = InspectorTab::Cell;
                }
            }
            Outcome::Board(result) => {
                if (Board { state, result }).show(ui, plot, &mut face.board, out) {
                    face.inspector.tab = InspectorTab::Decision;
                }
            }
            Outcome::PracticeAudit(result) => PracticeList { state, result }.show(ui, plot, out),
            _ => return false,
        }
        true
    }

    /// Filters stay visible: under the subtitle where the inspector is closed.
    fn has_chips(&self) -> bool {
        let filters = &self.state.question(self.group).filters;
        !self.state.preferences().inspector_open && !filters.is_empty()
    }

    fn chips(&self, ui: &mut Ui, row: Rect, out: &mut Vec<Command>) {
        let inspector = inspector::Inspector {
            state: self.state,
            group: self.group,
            method: self.method,
            outcome: None,
            scene: None,
            row: None,
            cell: None,
        };
        let mut child = ui.new_child(UiBuilder::new().max_rect(row).id_salt("chips"));
        inspector.filter_chips(&mut child, out);
    }

    /// Buttons at the right of the title; answers with the room they take.
    fn tools(
        &self,
        ui: &mut Ui,
        inner: Rect,
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) -> Rect {
        let text = |key: &str| self.state.locale().text(key);
        let corner = pos2(inner.right(), inner.top() + 2.0);
        let place = Rect::from_min_max(
            pos2(inner.right() - 220.0, corner.y),
            corner + vec2(0.0, 28.0),
        );
        let mut row = ui.new_child(
            UiBuilder::new()
                .max_rect(place)
                .id_salt("tools")
                .layout(egui::Layout::right_to_left(egui::Align::Center)),
        );
        row.spacing_mut().item_spacing.x = 2.0;
        if IconButton::new(icon::QUESTION, &text("view-explain"))
            .keys("F1")
            .show(&mut row)
            .clicked()
        {
            out.push(Command::Show(Dialog::Explain(self.method.id.to_owned())));
        }
        if IconButton::new(icon::PIN, &text("command-pin"))
            .keys("Ctrl+D")
            .show(&mut row)
            .clicked()
        {
            out.push(Command::Story(StoryCommand::Pin));
        }
        if IconButton::new(icon::EXPORT, &text("view-export"))
            .keys("Ctrl+E")
            .show(&mut row)
            .clicked()
        {
            out.push(Command::ExportDialog);
        }
        if IconButton::new(icon::COPY, &text("view-copy-picture"))
            .show(&mut row)
            .clicked()
        {
            out.push(Command::CopyPicture);
        }
        let chart = face.charts.entry(self.method.id).or_default();
        if !chart.is_home()
            && IconButton::new(icon::FULL_SCREEN, &text("view-home"))
                .keys("0")
                .show(&mut row)
                .clicked()
        {
            chart.go_home();
        }
        let mut left = row.min_rect().left();
        if self.working {
            widgets::spinner(ui, pos2(left - 14.0, place.center().y), 7.0);
            left -= 28.0;
        }
        Rect::from_min_max(pos2(left, place.top()), place.max)
    }

    /// The finding in the widest form that fits: whole, without its second clause, or smaller on two lines.
    fn fitted(&self, ui: &Ui, scene: &Scene, room: f32) -> std::sync::Arc<egui::Galley> {
        let theme = Theme::of(ui.ctx());
        for text in [&scene.title, &scene.short_title] {
            let galley = widgets::galley(ui.painter(), text, semibold(CHART), theme.text);
            if !text.is_empty() && galley.size().x <= room {
                return galley;
            }
        }
        let text = if scene.short_title.is_empty() {
            &scene.title
        } else {
            &scene.short_title
        };
        let mut job = LayoutJob::simple(text.clone(), semibold(PAGE), theme.text, room);
        job.wrap = TextWrapping {
            max_width: room,
            max_rows: 2,
            ..TextWrapping::default()
        };
        widgets::reading::laid_out(ui.painter(), job)
    }

    fn title_height(&self, ui: &Ui, scene: &Scene, room: f32) -> f32 {
        if self.fitted(ui, scene, room).rows.len() > 1 {
            TWO_LINES
        } else {
            TITLE
        }
    }

    fn title(&self, ui: &Ui, inner: Rect, scene: &Scene, room: f32) {
        let theme = Theme::of(ui.ctx());
        let galley = self.fitted(ui, scene, room);
        let height = if galley.rows.len() > 1 {
            TWO_LINES
        } else {
            TITLE
        };
        let at = pos2(inner.left(), inner.top() + (height - galley.size().y) / 2.0);
        let place = Rect::from_min_size(at, galley.size());
        ui.painter().galley(at, galley, theme.text);
        let response = ui.interact(place, ui.scope_id().with("finding"), Sense::hover());
        widgets::name(&response, Role::Heading, &scene.title);
    }

    fn subtitle(&self, ui: &Ui, inner: Rect, title_height: f32, scene: &Scene) {
        let theme = Theme::of(ui.ctx());
        let font = regular(BODY);
        let shown = widgets::elided(
            ui.painter(),
            &scene.subtitle,
            font,
            theme.text_soft,
            inner.width(),
        );
        let at = pos2(
            inner.left(),
            inner.top() + title_height + (SUBTITLE - shown.size().y) / 2.0,
        );
        let place = Rect::from_min_size(at, shown.size());
        let cut = shown.elided;
        ui.painter().galley(at, shown, theme.text_soft);
        let response = ui.interact(place, ui.scope_id().with("subtitle"), Sense::hover());
        widgets::name(&response, Role::Label, &scene.subtitle);
        if cut {
            response.on_hover_text(&scene.subtitle);
        }
    }

    /// The footer's text, and how it stands: on two lines where one is too short.
    fn footer_galley(
        &self,
        ui: &Ui,
        rect: Rect,
        scene: &Scene,
    ) -> (String, std::sync::Arc<egui::Galley>) {
        let theme = Theme::of(ui.ctx());
        let parts = [scene.footer.0.as_str(), scene.footer.1.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let text = parts.join(" · ");
        let width = rect.width() - LEFT - RIGHT;
        let mut job = LayoutJob::simple(text.clone(), regular(SMALL), theme.text_faint, width);
        job.wrap.max_rows = 2;
        for section in &mut job.sections {
            section.format.line_height = Some(LINE);
        }
        (text, widgets::reading::laid_out(ui.painter(), job))
    }

    fn footer(&self, ui: &Ui, rect: Rect, scene: &Scene) {
        let theme = Theme::of(ui.ctx());
        let (text, shown) = self.footer_galley(ui, rect, scene);
        let at = pos2(rect.left() + LEFT, rect.bottom() - 8.0 - shown.size().y);
        let place = Rect::from_min_size(at, shown.size());
        let cut = shown.elided;
        ui.painter().galley(at, shown, theme.text_faint);
        let response = ui.interact(place, ui.scope_id().with("footer"), Sense::hover());
        widgets::name(&response, Role::Label, &text);
        if cut {
            response.on_hover_text(text);
        }
    }

    /// "31 of 40 are named", where the picture leaves room for it.
    fn named(&self, ui: &Ui, plot: Rect, scene: &Scene, count: usize) {
        let Some(named) = &scene.named else { return };
        let theme = Theme::of(ui.ctx());
        let args = [
            ("named", Arg::from(count)),
            ("shown", Arg::from(named.shown)),
        ];
        let text = self.state.locale().text_with(named.key, &args);
        let width = named.width.max(40.0);
        let galley = ui
            .painter()
            .layout(text, regular(SMALL), theme.text_soft, width);
        let at = plot.min + vec2(named.at.x, named.at.y - SMALL);
        ui.painter().galley(at, galley, theme.text_soft);
    }

    fn apply(
        &self,
        event: ChartEvent,
        scene: &Scene,
        face: &mut MethodFace,
        out: &mut Vec<Command>,
    ) {
        let method = self.method.id;
        let name = |item: &u32| names(scene).and_then(|names| names.get(*item as usize));
        let listed = |items: &[u32]| -> Vec<String> {
            rows_of(scene, items)
                .iter()
                .filter_map(name)
                .map(|name| name.to_string())
                .collect()
        };
        match event {
            ChartEvent::Select(items) => {
                if let ([item], Some(table)) = (
                    rows_of(scene, &items).as_slice(),
                    face.tables.get_mut(method),
                ) {
                    table.reveal = Some(*item);
                }
                out.push(Command::Select(listed(&items)));
            }
            ChartEvent::Add(items) => {
                let mut all: Vec<String> = self
                    .state
                    .selection()
                    .names()
                    .into_iter()
                    .map(str::to_owned)
                    .collect();
                all.extend(listed(&items));
                out.push(Command::Select(all));
            }
            ChartEvent::Toggle(item) => {
                out.extend(listed(&[item]).into_iter().map(Command::ToggleSelect));
            }
            ChartEvent::Clear => {
                if !self.state.selection().is_empty() {
                    out.push(Command::ClearSelection);
                }
            }
            ChartEvent::Open(item) => {
                out.push(Command::Select(listed(&[item])));
                face.inspector.tab = InspectorTab::Account;
                if !self.state.preferences().inspector_open {
                    out.push(Command::ToggleInspector);
                }
            }
            ChartEvent::Drag(limit) => {
                let (key, value) = limit_setting(self.outcome, &limit);
                out.push(Command::Drag { method, key, value });
            }
            ChartEvent::Move { item, place } => {
                if let Outcome::Matrix(result) = self.outcome {
                    out.push(Command::Drag {
                        method,
                        key: what_if_key(result.plane.name(item as usize)),
                        value: json!(place),
                    });
                }
            }
            ChartEvent::Over(part, value, items) => {
                let accounts = items.iter().filter_map(name).map(ToString::to_string);
                figure::answer(self.asked(part, value, Some(accounts.collect())), out);
            }
            ChartEvent::OverMatrix(place) => {
                if let Outcome::Matrix(result) = self.outcome {
                    let cell = result.cell_at(place[0], place[1]);
                    let part = cell_name(self.state.locale(), result, cell);
                    let accounts = accounts_named(scene, &part).or(Some(Vec::new()));
                    figure::answer(self.asked(part, String::new(), accounts), out);
                }
            }
            ChartEvent::Explain(..) => {}
            ChartEvent::EndDrag => out.push(Command::EndDrag),
            ChartEvent::Reset(setting) => {
                let key = setting.split('.').next().unwrap_or(setting).to_owned();
                let value = serde_json::Value::Null;
                out.push(Command::Set { method, key, value });
            }
        }
    }

    /// What a figure on the picture means: asked by a click, remembered for F1 while the pointer lies on it.
    fn asked(&self, name: String, value: String, accounts: Option<Vec<String>>) -> FigureAsked {
        FigureAsked {
            method: self.method.id.to_owned(),
            name,
            value,
            accounts,
        }
    }

    fn explain(&self, ui: &Ui, scene: &Scene, index: usize, clicked: bool, out: &mut Vec<Command>) {
        let Some(shown) = scene.figures.get(index) else {
            return;
        };
        let accounts = shown.rows.map(|rows| {
            let names = names(scene).map_or(&[][..], |names| &names[..]);
            names.iter().take(rows).map(ToString::to_string).collect()
        });
        let asked = self.asked(shown.name.clone(), shown.value.clone(), accounts);
        if clicked {
            out.push(Command::Show(Dialog::Figure(Box::new(asked))));
        } else {
            figure::point(ui, asked);
        }
    }
}

/// What a dragged limit changes: one of the two class limits, or a setting of its own.
pub fn limit_setting(outcome: &Outcome, limit: &LimitMove) -> (String, serde_json::Value) {
    let class = limit
        .setting
        .strip_prefix("thresholds.")
        .and_then(|index| index.parse().ok());
    if let (Some(class), Outcome::Xyz(result)) = (class, outcome) {
        let value = (limit.value.max(0.0) * 100.0).round() / 100.0;
        let [x, y] = result.params.limits;
        let moved = if class == 0 {
            [value, y.max(value)]
        } else {
            [x.min(value), value]
        };
        return ("thresholds".to_owned(), json!(moved));
    }
    match (class, limits(outcome)) {
        (Some(class), Some(params)) => {
            let moved = inspector::moved_limits(params.thresholds, class, limit.value);
            ("thresholds".to_owned(), json!(moved))
        }
        _ => (limit.setting.to_owned(), json!(limit.value)),
    }
}

/// The shares of accounts and measure of so many of the largest.
pub fn read_count(outcome: &Outcome, count: usize) -> Option<[f64; 2]> {
    let ranked = match outcome {
        Outcome::Lorenz(result) => &result.ranked,
        Outcome::Whale(result) => &result.ranked,
        Outcome::Abc(result) => &result.ranked,
        Outcome::Lifetime(result) => &result.ranked,
        _ => return None,
    };
    let reading = ranked.reading(count);
    Some([reading.accounts, reading.share])
}

fn limits(outcome: &Outcome) -> Option<AbcParams> {
    match outcome {
        Outcome::Lorenz(result) => Some(result.params),
        Outcome::Abc(result) => Some(result.params),
        _ => None,
    }
}

/// The rows that items of a picture stand for: themselves, or every row of their groups.
pub fn rows_of(scene: &Scene, items: &[u32]) -> Vec<u32> {
    let Some(groups) = scene.groups() else {
        return items.to_vec();
    };
    let mut rows: Vec<u32> = items
        .iter()
        .flat_map(|&item| groups.rows(item as usize))
        .collect();
    rows.sort_unstable();
    rows.dedup();
    rows
}
