//! The cell of the customer × product matrix: its state, its amount, what similar customers buy, and the growth plan.

use egui::{Align2, Id, Rect, Role, Sense, Stroke, Ui, pos2, vec2};

use super::{Inspector, section};
use crate::analysis::whitespace::Suggestion;
use crate::analysis::{Outcome, WhitespaceResult};
use crate::locale::Arg;
use crate::model::{Choice, Decision, Kind, WhitespaceCell};
use crate::state::Command;
use crate::ui::theme::{BODY, CARD, CONTROL, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, Button, icon, text_at};

/// Suggestions that are listed.
const SUGGESTIONS: usize = 5;

/// The amount that is being typed, and of which cell.
#[derive(Default)]
pub struct AmountFace {
    cell: Option<(usize, usize)>,
    text: String,
    typing: bool,
}

/// The cell that has the keyboard; else what to do.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, face: &mut AmountFace, out: &mut Vec<Command>) {
    let (Some(Outcome::Whitespace(result)), Some(at)) = (view.outcome, view.cell) else {
        let theme = Theme::of(ui.ctx());
        section(ui, |ui| {
            let width = ui.available_width();
            super::prose(ui, &view.text("whitespace-pick"), theme.text_soft, width);
        });
        return;
    };
    let cell = CellView { view, result, at };
    section(ui, |ui| cell.head(ui));
    section(ui, |ui| cell.states(ui, out));
    if matches!(
        cell.value(),
        WhitespaceCell::Owned(_) | WhitespaceCell::Open(_)
    ) {
        section(ui, |ui| cell.amount(ui, face, out));
    }
    section(ui, |ui| cell.next(ui, out));
    section(ui, |ui| cell.plan(ui, out));
}

struct CellView<'a> {
    view: &'a Inspector<'a>,
    result: &'a WhitespaceResult,
    at: (usize, usize),
}

impl CellView<'_> {
    fn value(&self) -> WhitespaceCell {
        self.result.cell(self.at.0, self.at.1)
    }

    fn customer(&self) -> &str {
        let members = &self.result.population.members;
        members.get(self.at.0).map_or("", |member| &member.name)
    }

    fn product(&self, column: usize) -> &str {
        let of = self.result.offerings.get(column);
        of.map_or("", |of| &of.name)
    }

    fn money(&self, value: f64) -> String {
        let currency = self.result.population.currency.as_deref().unwrap_or("");
        self.view.locale().money_short(value, currency)
    }

    fn set(&self, column: usize, cell: WhitespaceCell, out: &mut Vec<Command>) {
        out.push(Command::SetWhitespace {
            customer: self.customer().to_owned(),
            product: self.product(column).to_owned(),
            cell,
        });
    }

    fn head(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        widgets::paragraph(ui, self.customer(), semibold(CARD), theme.text, width);
        widgets::paragraph(
            ui,
            self.product(self.at.1),
            regular(BODY),
            theme.text_soft,
            width,
        );
    }

    /// The four states, each with its key.
    fn states(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        self.view.head(ui, "whitespace-state");
        let now = self.value();
        let amount = match now {
            WhitespaceCell::Owned(value) => value,
            WhitespaceCell::Open(value) => Some(value).filter(|value| value.is_finite()),
            _ => None,
        };
        let states = [
            ("owned", "X", WhitespaceCell::Owned(None)),
            (
                "open",
                "O",
                WhitespaceCell::Open(amount.unwrap_or(f64::NAN)),
            ),
            ("not-fitting", "0", WhitespaceCell::NotFitting),
            ("unknown", "Del", WhitespaceCell::Unknown),
        ];
        for (id, keys, cell) in states {
            let (rect, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), CONTROL), Sense::click());
            let on = std::mem::discriminant(&now) == std::mem::discriminant(&cell);
            if on || response.hovered() {
                let fill = if on { theme.accent_soft } else { theme.hover };
                ui.painter().rect_filled(rect, 4.0, fill);
            }
            let dot = pos2(rect.left() + 14.0, rect.center().y);
            let ink = if on { theme.accent } else { theme.control_line };
            ui.painter().circle_stroke(dot, 7.0, Stroke::new(1.5, ink));
            if on {
                ui.painter().circle_filled(dot, 4.0, theme.accent);
            }
            let text = self.view.text(&format!("whitespace-state-{id}"));
            let place = pos2(rect.left() + 30.0, rect.center().y);
            text_at(
                ui.painter(),
                place,
                Align2::LEFT_CENTER,
                &text,
                regular(BODY),
                theme.text,
            );
            let key = rect.right_center() - vec2(8.0, 0.0);
            widgets::paint_key(ui, key, Align2::RIGHT_CENTER, keys);
            widgets::focus_ring(ui, &response, rect);
            widgets::role(&response, Role::RadioButton, on, &text);
            if response.clicked() && !on {
                self.set(self.at.1, cell, out);
            }
        }
    }

    fn amount(&self, ui: &mut Ui, face: &mut AmountFace, out: &mut Vec<Command>) {
        let (key, value) = match self.value() {
            WhitespaceCell::Owned(value) => ("whitespace-amount-owned", value.unwrap_or(f64::NAN)),
            WhitespaceCell::Open(value) => ("whitespace-amount-open", value),
            _ => return,
        };
        self.view.head(ui, key);
        if face.cell != Some(self.at) || !face.typing {
            face.cell = Some(self.at);
            face.text = if value.is_finite() {
                self.view.locale().number(value, 0)
            } else {
                String::new()
            };
        }
        let size = vec2(ui.available_width(), CONTROL);
        let name = self.view.text(key);
        let id = Id::unique("whitespace-amount");
        let response = widgets::text_field(ui, id, &mut face.text, &name, "", size);
        face.typing = response.has_focus();
        if response.lost_focus()
            && let Some(typed) = self.view.locale().parse_number(&face.text)
            && typed != value
            && typed > 0.0
        {
            let cell = match self.value() {
                WhitespaceCell::Owned(_) => WhitespaceCell::Owned(Some(typed)),
                _ => WhitespaceCell::Open(typed),
            };
            self.set(self.at.1, cell, out);
        }
        let similar = self.result.suggestion(self.at.0, self.at.1);
        if let Some(similar) =
            similar.filter(|similar| !similar.stated && similar.value.is_finite())
        {
            let theme = Theme::of(ui.ctx());
            let args = [("amount", Arg::from(self.money(similar.value)))];
            let text = self.view.text_with("whitespace-median", &args);
            let width = ui.available_width();
            widgets::paragraph(ui, &text, regular(SMALL), theme.text_soft, width);
            if widgets::link(ui, &self.view.text("whitespace-take")).clicked() {
                self.set(self.at.1, WhitespaceCell::Open(similar.value.round()), out);
            }
        }
    }

    /// What customers like this one buy.
    fn next(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let args = [("name", Arg::from(self.customer()))];
        let head = self.view.text_with("whitespace-next", &args);
        let width = ui.available_width();
        widgets::paragraph(ui, &head, semibold(SMALL), theme.text_soft, width);
        let found = self.result.next_best(self.at.0);
        if found.is_empty() {
            super::prose(
                ui,
                &self.view.text("whitespace-next-none"),
                theme.text_soft,
                width,
            );
        }
        for next in found.iter().take(SUGGESTIONS) {
            self.suggestion(ui, next, out);
        }
    }

    fn suggestion(&self, ui: &mut Ui, next: &Suggestion, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), 38.0), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, 4.0, theme.hover);
        }
        let amount = if next.value.is_finite() {
            self.money(next.value)
        } else {
            String::new()
        };
        let shown = text_at(
            ui.painter(),
            rect.right_center(),
            Align2::RIGHT_CENTER,
            &amount,
            semibold(BODY),
            theme.text,
        );
        let room = rect.width() - shown.width() - 12.0;
        let product = self.product(next.product);
        let line = |text: &str, y: f32, font, ink| {
            let galley = widgets::elided(ui.painter(), text, font, ink, room);
            let at = pos2(rect.left(), y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, ink);
        };
        line(product, rect.top() + 10.0, semibold(BODY), theme.text);
        let key = match (next.segment.is_empty(), next.same_size) {
            (true, _) => "whitespace-peers",
            (false, false) => "whitespace-peers-segment",
            (false, true) => "whitespace-peers-size",
        };
        let args = [
            ("owners", Arg::from(next.owners)),
            ("peers", Arg::from(next.peers)),
            ("segment", Arg::from(&*next.segment)),
            ("lift", Arg::from(self.view.locale().number(next.lift, 1))),
        ];
        let peers = self.view.text_with(key, &args);
        line(&peers, rect.top() + 27.0, regular(SMALL), theme.text_soft);
        let bottom = Rect::from_min_max(rect.left_bottom(), rect.right_bottom());
        ui.painter()
            .hline(bottom.x_range(), bottom.top(), Stroke::new(1.0, theme.grid));
        widgets::role(
            &response,
            Role::Button,
            false,
            &format!("{product}: {peers}"),
        );
        let value = next.value;
        if response.on_hover_text(peers).clicked() && !next.stated {
            self.set(next.product, WhitespaceCell::Open(value.round()), out);
        }
    }

    /// What is open here becomes a line of the growth plan.
    fn plan(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let theme = Theme::of(ui.ctx());
        let Some(dataset) = self.view.dataset() else {
            return;
        };
        let known = dataset.decisions.get(Kind::Customers, self.customer());
        if let Some(target) = known.and_then(|known| known.target) {
            let args = [("amount", Arg::from(self.money(target)))];
            let text = self.view.text_with("whitespace-planned", &args);
            let width = ui.available_width();
            widgets::paragraph(ui, &text, regular(BODY), theme.text_soft, width);
        }
        let value = match self.value() {
            WhitespaceCell::Open(value) if value > 0.0 => value,
            _ => return,
        };
        let width = ui.available_width();
        let text = self.view.text("whitespace-plan");
        if Button::secondary(&text)
            .icon(icon::PLUS)
            .width(width)
            .show(ui)
            .clicked()
        {
            let mut decision = known
                .cloned()
                .unwrap_or_else(|| Decision::about(Kind::Customers, self.customer()));
            decision.target = Some(decision.target.unwrap_or(0.0) + value);
            decision.choice = decision.choice.or(Some(Choice::Grow));
            if decision.owner.is_empty() {
                let holder = self.result.holders.get(self.at.0);
                decision.owner = holder
                    .map(|holder| holder.owner.to_string())
                    .unwrap_or_default();
            }
            out.push(Command::Decisions(vec![decision]));
        }
    }
}
