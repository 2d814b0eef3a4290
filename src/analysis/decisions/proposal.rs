//! What the matrices say should become of a product: planned, sold or stopped.
//!
//! Each view that places the product has a vote. Growth–share (Henderson 1970): question marks are planned, stars and cash
//! cows sold, dogs stopped. Nine boxes (General Electric & McKinsey 1971): invest is planned, hold sold, harvest stopped.
//! Life cycle (Levitt 1965): embryonic products are planned, growing and mature ones sold, aging ones stopped. The choice
//! with most votes is proposed; where none has more than the others the product goes on being sold. What the sheet says
//! itself goes before all of them.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::presets::crossing::inner;
use super::super::presets::{growth_share, products};
use super::super::{Context, Outcome, Unavailable, life_cycle};
use crate::analysis::accounts::Accounts;
use crate::model::{Choice, Field};

/// Who votes, in this order: the id of a method, or `sheet`.
pub const VIEWS: [&str; 4] = ["sheet", "growth_share", "nine_box", "life_cycle"];

/// The opinion of one view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Vote {
    /// One of [`VIEWS`].
    pub view: &'static str,
    /// The cell, zone or step the product stands in; its text key is that of the view.
    pub cell: &'static str,
    /// What that means for the product.
    pub choice: Choice,
}

impl Vote {
    /// The text key of the cell's name.
    pub fn key(&self) -> String {
        match self.view {
            "growth_share" => format!("cell-growth-share-{}", self.cell),
            "nine_box" => format!("cell-nine-box-{}", self.cell),
            "life_cycle" => format!("scale-life_cycle-{}", self.cell),
            _ => format!("scale-decision-{}", self.cell),
        }
    }
}

/// What is proposed for a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The choice.
    pub choice: Choice,
    /// Who voted how.
    pub votes: Vec<Vote>,
}

impl Proposal {
    fn of(votes: Vec<Vote>) -> Option<Self> {
        let stated = votes.iter().find(|vote| vote.view == "sheet");
        if let Some(stated) = stated {
            let choice = stated.choice;
            return Some(Self { choice, votes });
        }
        let count = |choice: Choice| votes.iter().filter(|vote| vote.choice == choice).count();
        let most = Choice::PRODUCT.iter().map(|&choice| count(choice)).max()?;
        let mut leading = Choice::PRODUCT
            .iter()
            .filter(|&&choice| count(choice) == most);
        let first = *leading.next().filter(|_| most > 0)?;
        let choice = if leading.next().is_some() {
            Choice::Sell
        } else {
            first
        };
        Some(Self { choice, votes })
    }

    /// How many of the votes are for the choice.
    pub fn agreeing(&self) -> usize {
        let own = |vote: &&Vote| vote.choice == self.choice;
        self.votes.iter().filter(own).count()
    }
}

/// What is proposed for each product, by name; nobody where no view places any.
pub fn proposals(context: &Context<'_>) -> FxHashMap<Arc<str>, Proposal> {
    let mut votes: FxHashMap<Arc<str>, Vec<Vote>> = FxHashMap::default();
    let mut vote = |name: &Arc<str>, view: &'static str, cell: &'static str| {
        if let Some(choice) = choice_of(cell) {
            let vote = Vote { view, cell, choice };
            votes.entry(name.clone()).or_default().push(vote);
        }
    };
    if let Ok(accounts) = Accounts::new(context) {
        stated(&accounts, &mut |name, cell| vote(name, "sheet", cell));
    }
    let with = |view: &'static str, run: fn(&Context<'_>) -> Result<Outcome, Unavailable>| {
        let settings = inner(context.settings, view);
        run(&Context {
            settings: &settings,
            ..*context
        })
        .ok()
    };
    for (view, outcome) in [
        ("growth_share", with("growth_share", growth_share::run)),
        ("nine_box", with("nine_box", products::nine_box)),
        ("life_cycle", with("life_cycle", life_cycle::run)),
    ] {
        match outcome {
            Some(Outcome::Matrix(result)) => {
                for at in 0..result.plane.len() {
                    let cell = result.cell_of(at).and_then(|cell| result.cells.get(cell));
                    let member = result.plane.items[at].member as usize;
                    let name = &result.plane.population.members[member].name;
                    if let Some(cell) = cell {
                        vote(name, view, cell.id);
                    }
                }
            }
            Some(Outcome::Zones(result)) => {
                for item in &result.items {
                    let zone = result.zone(item.column.into(), item.row.into());
                    let name = &result.population.members[item.member as usize].name;
                    if let Some(&zone) = result.spec.zones.get(zone) {
                        vote(name, view, zone);
                    }
                }
            }
            _ => {}
        }
    }
    votes
        .into_iter()
        .filter_map(|(name, votes)| Some((name, Proposal::of(votes)?)))
        .collect()
}

/// What the sheet says of each product itself.
fn stated(accounts: &Accounts<'_>, vote: &mut dyn FnMut(&Arc<str>, &'static str)) {
    let steps = Field::Decision.scale_steps();
    let column = accounts
        .sheet()
        .and_then(|sheet| sheet.column(Field::Decision))
        .filter(|column| matches!(column.data, crate::model::ColumnData::Scale { .. }));
    let Some(column) = column else { return };
    let last = steps.len().saturating_sub(1) as f64;
    for (member, score) in accounts.members.iter().zip(accounts.criterion(column)) {
        if let Some(cell) = steps.get((score / 100.0 * last).round() as usize)
            && !score.is_nan()
        {
            vote(&member.name, cell);
        }
    }
}

fn choice_of(cell: &str) -> Option<Choice> {
    match cell {
        "plan" | "question-marks" | "invest" | "embryonic" => Some(Choice::Plan),
        "sell" | "stars" | "cash-cows" | "hold" | "growth" | "mature" => Some(Choice::Sell),
        "stop" | "dogs" | "harvest" | "aging" => Some(Choice::Stop),
        _ => None,
    }
}
