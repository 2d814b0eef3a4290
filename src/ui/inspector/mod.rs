//! The panel at the right of a chart: what it measures and its settings, the weights of a composite score, the selected
//! account.
//!
//! Every answer that the program gave by itself is shown here and can be changed here. A slider sends
//! [`Command::Drag`] while it moves and [`Command::EndDrag`] when it is let go: one step to undo.

mod account;
mod axes;
mod breakdown;
mod bridge;
mod choice;
mod classes;
mod compare;
mod decision;
mod dependency;
mod figures;
mod filters;
mod flows;
mod period;
mod playbook;
mod quality;
mod question;
mod rfm;
mod rhythm;
mod segments;
mod treemap;
mod value;
mod weights;
mod whitespace;
mod xyz;

pub use classes::moved as moved_limits;

use egui::{Margin, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::analysis::{Group, Method, Outcome};
use crate::chart::Scene;
use crate::locale::{Arg, Locale};
use crate::model::{Dataset, Question};
use crate::state::{Command, Dialog, State};
use crate::ui::theme::{self, BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets;

/// Room around a section.
const PADDING: f32 = 16.0;
/// Room between head and control.
const GAP: f32 = 8.0;

/// The tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum InspectorTab {
    /// What the chart measures.
    #[default]
    Chart,
    /// The weights of composite scores.
    Weights,
    /// The cell of the customer × product matrix that has the keyboard.
    Cell,
    /// What is to become of the selected account.
    Decision,
    /// The selected account.
    Account,
}

/// What the inspector remembers between frames.
#[derive(Default)]
pub struct InspectorFace {
    /// The open tab.
    pub tab: InspectorTab,
    months: period::MonthsFace,
    figures: figures::FiguresFace,
    adding: Option<filters::Adding>,
    amount: whitespace::AmountFace,
    decision: decision::DecisionFace,
    playbook: playbook::PlaybookFace,
}

/// What the inspector shows.
pub struct Inspector<'a> {
    /// Everything.
    pub state: &'a State,
    /// The group of the rail.
    pub group: Group,
    /// The method.
    pub method: &'static Method,
    /// Its answer, where there is one.
    pub outcome: Option<&'a Outcome>,
    /// The picture of the answer.
    pub scene: Option<&'a Scene>,
    /// The selected row of the picture's table, where one alone is selected.
    pub row: Option<u32>,
    /// The cell of the customer × product matrix that has the keyboard, by row and column.
    pub cell: Option<(usize, usize)>,
}

impl Inspector<'_> {
    /// Shows it in `rect`.
    pub fn show(&self, ui: &mut Ui, rect: Rect, face: &mut InspectorFace, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        ui.painter().rect_filled(rect, 0.0, theme.surface);
        let head = Rect::from_min_size(rect.min, vec2(rect.width(), theme::PAGE_HEAD));
        let line = theme::sharp(ui.ctx(), head.bottom());
        ui.painter()
            .hline(rect.x_range(), line, theme.line(ui.ctx()));
        let mut top = ui.new_child(UiBuilder::new().max_rect(head.shrink2(vec2(PADDING, 10.0))));
        self.tabs(&mut top, face);
        let body = Rect::from_min_max(egui::pos2(rect.left(), head.bottom() + 1.0), rect.max);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(body).id_salt("inspector"));
        inner.set_clip_rect(body.intersect(ui.clip_rect()));
        ScrollArea::vertical()
            .auto_shrink(false)
            .show(&mut inner, |ui| {
                ui.spacing_mut().item_spacing = vec2(GAP, GAP);
                match face.tab {
                    InspectorTab::Chart => self.chart(ui, face, out),
                    InspectorTab::Weights => weights::show(self, ui, out),
                    InspectorTab::Cell => whitespace::show(self, ui, &mut face.amount, out),
                    InspectorTab::Decision => {
                        decision::show(self, ui, &mut face.decision, out);
                    }
                    InspectorTab::Account => account::show(self, ui, out),
                }
            });
    }

    /// The filters as chips, for where the inspector is closed.
    pub fn filter_chips(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        filters::chips(self, ui, out);
    }

    fn tabs(&self, ui: &mut Ui, face: &mut InspectorFace) {
        let mut tabs = vec![(InspectorTab::Chart, "view-tab-chart")];
        if weights::has_weights(self.outcome) {
            tabs.push((InspectorTab::Weights, "view-tab-weights"));
        } else if face.tab == InspectorTab::Weights {
            face.tab = InspectorTab::Chart;
        }
        if matches!(self.outcome, Some(Outcome::Whitespace(_))) {
            tabs.push((InspectorTab::Cell, "whitespace-tab"));
        } else if face.tab == InspectorTab::Cell {
            face.tab = InspectorTab::Chart;
        }
        if decision::cards(self.outcome).is_some() {
            tabs.push((InspectorTab::Decision, "decision-head"));
        } else if face.tab == InspectorTab::Decision {
            face.tab = InspectorTab::Chart;
        }
        tabs.push((InspectorTab::Account, "view-tab-account"));
        let names: Vec<String> = tabs.iter().map(|(_, key)| self.text(key)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let on = tabs
            .iter()
            .position(|(tab, _)| *tab == face.tab)
            .unwrap_or(0);
        let width = ui.available_width();
        if let Some(pressed) = widgets::segmented(ui, &names, on, width) {
            face.tab = tabs[pressed].0;
        }
    }

    fn chart(&self, ui: &mut Ui, face: &mut InspectorFace, out: &mut Vec<Command>) {
        // The quality of the data is that of every cell: nothing is measured, compared or filtered.
        if self.group == Group::Data {
            quality::show(self, ui, out);
            self.meaning(ui, out);
            return;
        }
        section(ui, |ui| {
            question::measure(self, ui, out);
            question::by(self, ui, out);
            if compare::has_compare(self.outcome) {
                compare::show(self, ui, out);
            }
        });
        if breakdown::result(self.outcome).is_some() {
            section(ui, |ui| breakdown::show(self, ui, out));
        }
        if let Some(Outcome::Treemap(result)) = self.outcome {
            section(ui, |ui| treemap::show(self, ui, result, out));
        }
        if let Some(Outcome::Board(result)) = self.outcome {
            section(ui, |ui| decision::columns(self, ui, result, out));
        }
        if playbook::result(self).is_some() {
            playbook::show(self, ui, &mut face.playbook, out);
        }
        if axes::has_axes(self.outcome) {
            section(ui, |ui| axes::show(self, ui, out));
        }
        if axes::has_moved(self.outcome) {
            section(ui, |ui| axes::moved(self, ui, out));
        }
        if classes::has_classes(self.outcome) {
            section(ui, |ui| classes::show(self, ui, out));
        }
        if xyz::params(self.outcome).is_some() {
            section(ui, |ui| xyz::show(self, ui, out));
        }
        if rfm::result(self.outcome).is_some() {
            section(ui, |ui| rfm::show(self, ui, out));
        }
        if value::has_controls(self.outcome) {
            section(ui, |ui| value::show(self, ui, out));
        }
        if segments::result(self.outcome).is_some() {
            section(ui, |ui| segments::show(self, ui, out));
        }
        if bridge::result(self.outcome).is_some() {
            section(ui, |ui| bridge::show(self, ui, out));
        }
        if rhythm::has(self.outcome) {
            section(ui, |ui| rhythm::show(self, ui, out));
        }
        if dependency::result(self.outcome).is_some() {
            section(ui, |ui| dependency::show(self, ui, out));
        }
        if flows::months(self.outcome).is_some() {
            section(ui, |ui| flows::show(self, ui, out));
        }
        let dated = question::is_dated(self);
        if dated && period::has_months(self, &mut face.months) {
            section(ui, |ui| period::show(self, ui, &mut face.months, out));
        }
        section(ui, |ui| filters::show(self, ui, &mut face.adding, out));
        if dated {
            section(ui, |ui| question::credit_notes(self, ui, out));
        }
        if figures::has(self) {
            section(ui, |ui| figures::show(self, ui, &mut face.figures, out));
        }
        self.meaning(ui, out);
        ui.add_space(PADDING);
    }

    /// What the picture says, in words, and the way to the definition.
    fn meaning(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        section(ui, |ui| {
            let width = ui.available_width();
            self.head(ui, "view-meaning");
            let key = ui.min_rect().left_bottom() + vec2(width, -8.0);
            widgets::paint_key(ui, key, egui::Align2::RIGHT_CENTER, "F1");
            if let Some(scene) = self.scene {
                prose(ui, &scene.description, theme.text, width);
            }
            let link = format!("{} →", self.text("view-definition"));
            if widgets::link(ui, &link).clicked() {
                out.push(Command::Show(Dialog::Explain(self.method.id.to_owned())));
            }
        });
    }

    fn locale(&self) -> &Locale {
        self.state.locale()
    }

    fn text(&self, key: &str) -> String {
        self.locale().text(key)
    }

    fn text_with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.locale().text_with(key, args)
    }

    fn dataset(&self) -> Option<&Dataset> {
        self.state.document().map(|document| &document.dataset)
    }

    fn question(&self) -> &Question {
        self.state.question(self.group)
    }

    /// Sends the question with a change.
    fn ask(&self, out: &mut Vec<Command>, change: impl FnOnce(&mut Question)) {
        let mut question = self.question().clone();
        change(&mut question);
        if question != *self.question() {
            out.push(Command::Ask(self.group, Box::new(question)));
        }
    }

    /// Sends a setting: while a control moves as a drag, else at once.
    fn set(
        &self,
        response: &Response,
        key: &str,
        value: serde_json::Value,
        out: &mut Vec<Command>,
    ) {
        let (method, key) = (self.method.id, key.to_owned());
        out.push(if is_held(response) {
            Command::Drag { method, key, value }
        } else {
            Command::Set { method, key, value }
        });
    }

    /// A head with a link at its right; whether that was pressed.
    fn head_with_link(&self, ui: &mut Ui, key: &str, link: Option<&str>) -> bool {
        let theme = Theme::of(ui.ctx());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 16.0), Sense::hover());
        let at = rect.left_center();
        let font = semibold(SMALL);
        let align = egui::Align2::LEFT_CENTER;
        widgets::text_at(
            ui.painter(),
            at,
            align,
            &self.text(key),
            font,
            theme.text_soft,
        );
        let Some(link) = link else { return false };
        let text = self.text(link);
        let wide = widgets::text_width(ui, &text, regular(BODY));
        let place = Rect::from_min_max(
            rect.right_top() - vec2(wide, 2.0),
            rect.max + vec2(0.0, 2.0),
        );
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).id_salt(key));
        widgets::link(&mut child, &text).clicked()
    }

    fn head(&self, ui: &mut Ui, key: &str) {
        let theme = Theme::of(ui.ctx());
        let text = self.text(key);
        let width = ui.available_width();
        widgets::paragraph(ui, &text, semibold(SMALL), theme.text_soft, width);
    }
}

/// A paragraph to be read: lines 20 points apart.
fn prose(ui: &mut Ui, text: &str, ink: egui::Color32, width: f32) {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), regular(BODY), ink, width);
    for section in &mut job.sections {
        section.format.line_height = Some(20.0);
    }
    let galley = widgets::reading::laid_out(ui.painter(), job);
    let (place, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    ui.painter().galley(place.min, galley, ink);
    widgets::name(&response, egui::Role::Label, text);
}

/// Whether the pointer holds a control: what it changes is not yet meant to stay.
fn is_held(response: &Response) -> bool {
    response.dragged() || response.is_pointer_button_down_on()
}

/// Whether a held control was let go, moved or not.
fn is_let_go(response: &Response) -> bool {
    response.drag_stopped() || response.clicked()
}

/// A section with room around it and a hairline below.
fn section(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    egui::Frame::new()
        .inner_margin(Margin::same(PADDING as i8))
        .show(ui, |ui| {
            ui.set_width(width - 2.0 * PADDING);
            ui.spacing_mut().item_spacing = vec2(GAP, GAP);
            add(ui);
        });
    let bottom = theme::sharp(ui.ctx(), ui.min_rect().bottom());
    let x = ui.max_rect().x_range();
    ui.painter().hline(x, bottom, theme.line(ui.ctx()));
    ui.add_space(1.0 - GAP);
}
