//! What is to become of the selected account: choice, owner, date, target, reason, exemption.

use egui::{Id, Ui, vec2};
use serde_json::json;

use super::{Inspector, section};
use crate::analysis::Outcome;
use crate::analysis::decisions::board::{BoardResult, Columns};
use crate::analysis::decisions::{Card, Cards};
use crate::chart::{choice_name, proposal_reasons};
use crate::locale::Arg;
use crate::model::{Choice, Day, Decision, Exemption};
use crate::state::Command;
use crate::ui::theme::{BODY, CARD, CONTROL, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{self, Select, menu_entry};

/// The texts being typed, and about whom.
#[derive(Default)]
pub struct DecisionFace {
    about: String,
    texts: [String; 4],
    typing: Option<usize>,
    goal: Option<String>,
}

/// The cards of an answer about decisions.
pub fn cards(outcome: Option<&Outcome>) -> Option<&Cards> {
    match outcome? {
        Outcome::Board(result) => Some(&result.cards),
        Outcome::GrowthPlan(result) => Some(&result.cards),
        Outcome::FollowUp(result) => Some(&result.cards),
        _ => None,
    }
}

/// The form of the selected account; else what to do.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, face: &mut DecisionFace, out: &mut Vec<Command>) {
    let Some(cards) = cards(view.outcome) else {
        return;
    };
    if matches!(view.outcome, Some(Outcome::GrowthPlan(_))) {
        section(ui, |ui| goal(view, ui, face, out));
    }
    let selected = view.state.selection().names();
    let card = match selected.as_slice() {
        [name] => cards.of(name).map(|(_, card)| card),
        _ => None,
    };
    let Some(card) = card else {
        let theme = Theme::of(ui.ctx());
        section(ui, |ui| {
            let width = ui.available_width();
            super::prose(ui, &view.text("decision-pick"), theme.text_soft, width);
        });
        return;
    };
    let form = Form { view, cards, card };
    section(ui, |ui| form.head(ui));
    section(ui, |ui| {
        form.choice(ui, out);
        form.proposal(ui, out);
    });
    section(ui, |ui| form.fields(ui, face, out));
    section(ui, |ui| form.exemption(ui, out));
}

/// What the columns of the board are, and which accounts are on it.
pub fn columns(view: &Inspector<'_>, ui: &mut Ui, result: &BoardResult, out: &mut Vec<Command>) {
    let width = ui.available_width();
    let proposed = result.take_proposals();
    if !proposed.is_empty() {
        view.head(ui, "decision-proposal");
        let text = view.text_with("proposal-take-all", &[("n", Arg::from(proposed.len()))]);
        if widgets::Button::secondary(&text)
            .width(width)
            .show(ui)
            .clicked()
        {
            out.push(Command::Decisions(proposed));
        }
    }
    let mut set = |key: &str, value: &str| {
        out.push(Command::Set {
            method: view.method.id,
            key: key.to_owned(),
            value: json!(value),
        });
    };
    if !result.cards.relationships.is_empty() {
        view.head(ui, "board-columns");
        let texts = [
            view.text("field-relationship_type"),
            view.text("decision-head"),
        ];
        let on = usize::from(result.by == Columns::Decision);
        if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
            set(
                "columns",
                [Columns::Relationship, Columns::Decision][pressed].id(),
            );
        }
    }
    view.head(ui, "board-classes");
    let texts = [
        view.text("board-classes-ab"),
        view.text("board-classes-all"),
    ];
    let on = usize::from(!result.only_large);
    if let Some(pressed) = widgets::segmented(ui, &[&texts[0], &texts[1]], on, width) {
        set("classes", ["ab", "all"][pressed]);
    }
}

/// What the plan is to bring.
fn goal(view: &Inspector<'_>, ui: &mut Ui, face: &mut DecisionFace, out: &mut Vec<Command>) {
    view.head(ui, "plan-goal");
    let known = view.dataset().and_then(|dataset| dataset.decisions.goal);
    let written = known.map_or_else(String::new, |goal| view.locale().number(goal, 0));
    let text = face.goal.get_or_insert_with(|| written.clone());
    let size = vec2(ui.available_width(), CONTROL);
    let id = Id::unique("growth-goal");
    let response = widgets::text_field(ui, id, text, &view.text("plan-goal"), "", size);
    if response.lost_focus() {
        let typed = view.locale().parse_number(text).filter(|goal| *goal > 0.0);
        if typed != known && (typed.is_some() || text.trim().is_empty()) {
            out.push(Command::Goal(typed));
        }
    }
    if !response.has_focus() {
        face.goal = None;
    }
}

struct Form<'a> {
    view: &'a Inspector<'a>,
    cards: &'a Cards,
    card: &'a Card,
}

impl Form<'_> {
    fn decision(&self) -> Decision {
        let known = self.card.decision.clone();
        known.unwrap_or_else(|| Decision::about(self.cards.kind, &self.card.name))
    }

    fn head(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        widgets::paragraph(ui, &self.card.name, semibold(CARD), theme.text, width);
        let currency = self.cards.population.currency.as_deref().unwrap_or("");
        let value = self.view.locale().money_short(self.card.value, currency);
        let text = self
            .view
            .text_with("decision-value", &[("amount", Arg::from(value))]);
        widgets::paragraph(ui, &text, regular(BODY), theme.text_soft, width);
    }

    fn choice(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        self.view.head(ui, "decision-head");
        let width = ui.available_width();
        let choices: Vec<Option<Choice>> = [None]
            .into_iter()
            .chain(
                Choice::of(self.cards.kind)
                    .iter()
                    .map(|&choice| Some(choice)),
            )
            .collect();
        let current = choice_name(self.view.locale(), self.card.choice());
        let name = self.view.text("decision-head");
        Select::new(&name, &current).width(width).show(ui, |ui| {
            for choice in &choices {
                let text = choice_name(self.view.locale(), *choice);
                let on = *choice == self.card.choice();
                if menu_entry(ui, None, &text, "", on, true).clicked() {
                    out.push(Command::Decisions(vec![
                        self.cards.decide(self.card, *choice),
                    ]));
                }
            }
        });
        if let Some(made) = self.decision().made.and_then(|day| day.date()) {
            let theme = Theme::of(ui.ctx());
            let day = self.view.locale().day(made);
            let text = self
                .view
                .text_with("decision-made", &[("day", Arg::from(day))]);
            widgets::paragraph(ui, &text, regular(SMALL), theme.text_soft, width);
        }
    }

    /// What the matrices propose, why, and a link that takes it.
    fn proposal(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let Some(proposal) = &self.card.proposal else {
            return;
        };
        let locale = self.view.locale();
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        let is_taken = self.card.choice() == Some(proposal.choice);
        let link = (!is_taken).then_some("proposal-take");
        if self.view.head_with_link(ui, "decision-proposal", link) {
            let choice = Some(proposal.choice);
            out.push(Command::Decisions(vec![
                self.cards.decide(self.card, choice),
            ]));
        }
        let mut lines = vec![locale.text_with(
            "proposal-votes",
            &[
                (
                    "choice",
                    Arg::from(choice_name(locale, Some(proposal.choice))),
                ),
                ("for", Arg::from(proposal.agreeing())),
                ("of", Arg::from(proposal.votes.len())),
            ],
        )];
        lines.extend(proposal_reasons(locale, proposal));
        for line in lines {
            widgets::paragraph(ui, &line, regular(SMALL), theme.text_soft, width);
        }
    }

    /// Owner, date, target and reason, each taken when its field is left.
    fn fields(&self, ui: &mut Ui, face: &mut DecisionFace, out: &mut Vec<Command>) {
        let decision = self.decision();
        let locale = self.view.locale();
        let written = [
            decision.owner.clone(),
            decision.due.map_or_else(String::new, |day| day.iso()),
            decision
                .target
                .map_or_else(String::new, |target| locale.number(target, 0)),
            decision.reason.clone(),
        ];
        if face.about != *self.card.name {
            face.about = self.card.name.to_string();
            face.texts = written.clone();
            face.typing = None;
        }
        let hint = if decision.owner.is_empty() {
            &*self.card.owner
        } else {
            ""
        };
        let fields = [
            ("decision-owner", hint),
            ("decision-due", "2026-12-31"),
            ("decision-target", ""),
            ("decision-reason", ""),
        ];
        for (at, (key, hint)) in fields.into_iter().enumerate() {
            self.view.head(ui, key);
            if face.typing != Some(at) {
                face.texts[at].clone_from(&written[at]);
            }
            let size = vec2(ui.available_width(), CONTROL);
            let id = Id::unique(("decision-field", at));
            let name = self.view.text(key);
            let response = widgets::text_field(ui, id, &mut face.texts[at], &name, hint, size);
            if response.has_focus() {
                face.typing = Some(at);
            } else if face.typing == Some(at) {
                face.typing = None;
                let changed = self.changed(at, &face.texts[at], decision.clone());
                if let Some(changed) = changed.filter(|changed| *changed != decision) {
                    out.push(Command::Decisions(vec![changed]));
                }
            }
        }
    }

    /// The decision with what was typed; `None` where that cannot be read.
    fn changed(&self, at: usize, text: &str, mut decision: Decision) -> Option<Decision> {
        let text = text.trim();
        match at {
            0 => text.clone_into(&mut decision.owner),
            1 if text.is_empty() => decision.due = None,
            1 => decision.due = Some(Day::from(text.parse::<jiff::civil::Date>().ok()?)),
            2 if text.is_empty() => decision.target = None,
            2 => {
                decision.target = Some(
                    self.view
                        .locale()
                        .parse_number(text)
                        .filter(|t| *t >= 0.0)?,
                )
            }
            _ => text.clone_into(&mut decision.reason),
        }
        Some(decision)
    }

    fn exemption(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        self.view.head(ui, "decision-exemption");
        let decision = self.decision();
        let text = |why: Option<Exemption>| match why {
            Some(why) => self.view.text(&format!("exemption-{}", why.id())),
            None => self.view.text("exemption-none"),
        };
        let name = self.view.text("decision-exemption");
        let width = ui.available_width();
        Select::new(&name, &text(decision.exemption))
            .width(width)
            .show(ui, |ui| {
                for why in [None].into_iter().chain(Exemption::ALL.map(Some)) {
                    if menu_entry(ui, None, &text(why), "", why == decision.exemption, true)
                        .clicked()
                    {
                        out.push(Command::Decisions(vec![Decision {
                            exemption: why,
                            ..decision.clone()
                        }]));
                    }
                }
            });
    }
}
