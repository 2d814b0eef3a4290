//! The playbook of suppliers: for each segment of a supplier matrix what is to be reached, what is expected, who does what
//! on both sides, and who is told what; and the same on one page a supplier.
//!
//! The segments are the cells of Kraljic's matrix or those of value × alignment. The texts are the user's (a supplier's own
//! first, then its segment's), else what the supplier's row of the sheet says, else a proposal in the reader's language:
//! this module knows only the first two.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::accounts::Accounts;
use super::annual::WordOf;
use super::presets::crossing::inner;
use super::presets::{kraljic, supplier_alignment};
use super::ranked::share;
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, MatrixResult, Method, Need, Outcome, Population, Settings,
    Unavailable,
};
use crate::model::{Decision, Field, Kind, PlaybookPart, name_key};

/// The playbook by segment.
pub const SEGMENTS: Method = Method {
    id: "playbook",
    places: &[(Group::Suppliers, Family::Kraljic)],
    needs: &[Need::SupplierRatings],
    source: "Kraljic 1983, Purchasing must become supply management; van Weele 2018, Purchasing and supply chain management",
    run: by_segment,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// One page a supplier.
pub const PAGES: Method = Method {
    id: "supplier_playbook",
    places: &[(Group::Suppliers, Family::Playbook)],
    needs: &[Need::SupplierRatings],
    source: "Kraljic 1983, Purchasing must become supply management; van Weele 2018, Purchasing and supply chain management",
    run: by_supplier,
    adjust: |_: &Outcome, _: &Settings| None,
};

/// The matrices whose cells can be the segments, the first that the data feed unless one is asked for.
pub const MODELS: [&str; 2] = ["kraljic", "supplier_alignment"];

/// The cells of value × alignment, in the order of the matrix.
pub const ALIGNMENT: [&str; 4] = ["phase-out", "develop", "realign", "grow-together"];

/// The text key of a segment's name: that of the cell of its matrix.
pub fn segment_key(segment: &str) -> String {
    if ALIGNMENT.contains(&segment) {
        format!("cell-supplier-alignment-{segment}")
    } else {
        format!("cell-kraljic-{segment}")
    }
}

/// Texts of the user, by part; `None` where there is none.
pub type Texts = [Option<Arc<str>>; 6];

/// A segment.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaybookSegment {
    /// The cell's id.
    pub id: &'static str,
    /// Who is in it, the largest first: indices into [`PlaybookResult::suppliers`].
    pub suppliers: Vec<u32>,
    /// What they come to.
    pub value: f64,
    /// Their share of all; `NaN` where that is nothing.
    pub share: f64,
    /// The user's words.
    pub texts: Texts,
}

/// A supplier and its page.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaybookSupplier {
    /// Index into the population's members.
    pub member: u32,
    /// Index into [`PlaybookResult::segments`].
    pub segment: usize,
    /// Where it stands in the matrix.
    pub at: (f64, f64),
    /// What it comes to; `NaN` where nobody says.
    pub value: f64,
    /// Its share of all; `NaN` where that is nothing or nobody says.
    pub share: f64,
    /// Category, country, their contact, ours; blank where nobody says.
    pub facts: [Arc<str>; 4],
    /// What was decided about it.
    pub decision: Option<Decision>,
    /// Its own texts: the user's, else the sheet's.
    pub texts: Texts,
}

/// The fields of [`PlaybookSupplier::facts`].
pub const FACTS: [Field; 4] = [
    Field::Category,
    Field::Country,
    Field::Contact,
    Field::OurContact,
];

/// The playbook.
#[derive(Clone, Debug)]
pub struct PlaybookResult {
    /// Which of the two.
    pub method: &'static str,
    /// The matrix whose cells are the segments.
    pub model: &'static str,
    /// The matrices that the data feed.
    pub models: Vec<&'static str>,
    /// The suppliers, placed or not.
    pub population: Arc<Population>,
    /// Who was left out of the matrix.
    pub left_out: Vec<LeftOut>,
    /// The segments, the weightiest cell of the matrix first.
    pub segments: Vec<PlaybookSegment>,
    /// Who is placed, the largest first.
    pub suppliers: Vec<PlaybookSupplier>,
    /// The limits of the matrix.
    pub limits: (f64, f64),
    /// Whose page is asked for by name; `None` for the largest supplier's.
    pub asked: Option<usize>,
    /// The settings in force.
    pub params: serde_json::Value,
}

impl PlaybookResult {
    /// The name of a supplier.
    pub fn name(&self, at: usize) -> &Arc<str> {
        &self.population.members[self.suppliers[at].member as usize].name
    }

    /// The supplier of a name, whatever its spelling.
    pub fn of(&self, name: &str) -> Option<usize> {
        let key = name_key(name);
        (0..self.suppliers.len()).find(|&at| name_key(self.name(at)) == key)
    }

    /// The segment that weighs most.
    pub fn largest(&self) -> Option<&PlaybookSegment> {
        let filled = self.segments.iter().filter(|s| !s.suppliers.is_empty());
        filled.max_by(|a, b| {
            (a.value.total_cmp(&b.value)).then(a.suppliers.len().cmp(&b.suppliers.len()))
        })
    }
}

/// The playbook by segment. The setting `model` chooses the matrix; `<model>.<key>` are the settings of it.
///
/// # Errors
/// [`Need::SupplierRatings`] where no matrix places a supplier.
pub fn by_segment(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    solve(context, SEGMENTS.id)
}

/// One page a supplier; the setting `supplier` names one.
///
/// # Errors
/// As [`by_segment`].
pub fn by_supplier(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    solve(context, PAGES.id)
}

fn matrix(context: &Context<'_>, model: &str) -> Option<Arc<MatrixResult>> {
    let settings = inner(context.settings, model);
    let inner = Context {
        settings: &settings,
        ..*context
    };
    let outcome = match model {
        "kraljic" => kraljic::run(&inner),
        _ => supplier_alignment::run(&inner),
    };
    match outcome {
        Ok(Outcome::Matrix(result)) if !result.plane.is_empty() => Some(result),
        _ => None,
    }
}

fn solve(context: &Context<'_>, method: &'static str) -> Result<Outcome, Unavailable> {
    let found: Vec<(&'static str, Arc<MatrixResult>)> = MODELS
        .into_iter()
        .filter_map(|model| Some((model, matrix(context, model)?)))
        .collect();
    let wanted = context.settings.word("model");
    let chosen = (found.iter())
        .find(|(model, _)| Some(*model) == wanted)
        .or_else(|| found.first())
        .ok_or(Unavailable::from(Need::SupplierRatings))?;
    let (model, result) = (chosen.0, chosen.1.clone());
    let population = result.plane.population.clone();
    let cells = match model {
        "kraljic" => kraljic::CELLS,
        _ => ALIGNMENT,
    };
    let suppliers = suppliers(context, &result)?;
    let total = sum(suppliers.iter().map(|s| s.value).filter(|v| !v.is_nan()));
    let playbook = &context.dataset.decisions.playbook;
    let segments = (0..cells.len())
        .map(|at| {
            let id = cells[cells.len() - 1 - at];
            let own = |s: &&u32| suppliers[**s as usize].segment == at;
            let all: Vec<u32> = (0..suppliers.len() as u32).collect();
            let inside: Vec<u32> = all.iter().filter(own).copied().collect();
            let values = inside.iter().map(|&s| suppliers[s as usize].value);
            let value = sum(values.filter(|v| !v.is_nan()));
            PlaybookSegment {
                id,
                value,
                share: share(value, total),
                suppliers: inside,
                texts: PlaybookPart::ALL.map(|part| playbook.of_segment(id, part).map(Arc::from)),
            }
        })
        .collect();
    let mut answer = PlaybookResult {
        method,
        model,
        models: found.iter().map(|(model, _)| *model).collect(),
        left_out: result.plane.left_out.clone(),
        limits: result.thresholds,
        segments,
        suppliers,
        population,
        asked: None,
        params: serde_json::json!({ "model": model }),
    };
    let asked = context.settings.word("supplier");
    answer.asked = asked.and_then(|name| answer.of(name));
    Ok(Outcome::Playbook(Arc::new(answer)))
}

/// Who is placed, the largest first.
fn suppliers(
    context: &Context<'_>,
    result: &MatrixResult,
) -> Result<Vec<PlaybookSupplier>, Unavailable> {
    let accounts = Accounts::new(context)?;
    let index: FxHashMap<&str, usize> = (accounts.members.iter().enumerate())
        .map(|(at, member)| (&*member.name, at))
        .collect();
    let facts = FACTS.map(|field| accounts.word_of(&[field]));
    let sheet = PlaybookPart::ALL.map(|part| {
        let field = part.field()?;
        accounts.sheet()?.column(field)?;
        accounts.word_of(&[field])
    });
    let word = |words: &Option<WordOf>, at: Option<usize>| -> Arc<str> {
        match (words, at) {
            (Some(words), Some(at)) => words.get(at),
            _ => Arc::from(""),
        }
    };
    let dataset = context.dataset;
    let decisions = dataset.decisions.by_name(Kind::Suppliers, &dataset.names);
    let population = &result.plane.population;
    let cells = result.cells.len();
    let mut suppliers: Vec<PlaybookSupplier> = (result.plane.items.iter().enumerate())
        .filter_map(|(at, item)| {
            let cell = result.cell_of(at)?;
            let name = &population.members[item.member as usize].name;
            let account = index.get(&**name).copied();
            let own = |(at, part): (usize, PlaybookPart)| -> Option<Arc<str>> {
                let written = dataset.decisions.playbook.of_supplier(name, part);
                let stated = || Some(word(&sheet[at], account)).filter(|text| !text.is_empty());
                written.map(Arc::from).or_else(stated)
            };
            let mut texts = Texts::default();
            for (at, part) in PlaybookPart::ALL.into_iter().enumerate() {
                texts[at] = own((at, part));
            }
            Some(PlaybookSupplier {
                member: item.member,
                segment: cells - 1 - cell,
                at: (item.x, item.y),
                value: population.values[item.member as usize],
                share: f64::NAN,
                facts: [0, 1, 2, 3].map(|fact| word(&facts[fact], account)),
                decision: decisions.get(&name_key(name)).map(|known| (*known).clone()),
                texts,
            })
        })
        .collect();
    let order = |value: f64| {
        if value.is_nan() {
            f64::NEG_INFINITY
        } else {
            value
        }
    };
    suppliers
        .sort_by(|a, b| (order(b.value).total_cmp(&order(a.value))).then(a.member.cmp(&b.member)));
    let total = sum(suppliers.iter().map(|s| s.value).filter(|v| !v.is_nan()));
    for supplier in &mut suppliers {
        supplier.share = share(supplier.value, total);
    }
    Ok(suppliers)
}
