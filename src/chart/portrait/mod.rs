//! The portrait of an account: who it is, what it brings, how it is rated, where it stands, what is open, what was decided.
//!
//! It is made of [`Section`]s. The window places them around the controls it puts between them ([`sections`]); a page for
//! the printer has all of them ([`page`]). Both are drawn by the same lines of this module.
//!
//! An exporter makes the portraits of a group like this: `Answers::work_out` once, then for each account `Portrait::of` and
//! [`page`]; the [`Scene`](super::Scene) has the size of A4 in points of 1/96 inch and holds everything, so that `Scene::shapes` is all
//! there is to write.

mod bars;
mod figures;
mod lists;
mod page;
mod sheet;
mod stands;
mod told;

pub use figures::{KeyFigure, key_figures};
pub use page::{PAGE, chips, page, wide};
pub use sheet::Sheet;
pub use told::{Remark, remarks};

use super::{Brief, Rect, Shape};
use crate::analysis::Portrait;
use crate::model::{By, Kind};

/// A part of a portrait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Who talks to whom.
    Contacts,
    /// Criteria with a scale.
    Ratings,
    /// What they decide by.
    DecideBy,
    /// What the sheet says beside that.
    Facts,
    /// What it brought, period by period.
    Periods,
    /// Where it stands in the matrices.
    Stands,
    /// What it buys and could buy.
    Products,
    /// What was decided.
    Decision,
    /// What happened, latest first.
    Happened,
    /// What stands out.
    StandsOut,
}

/// Where a part of the drawing leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The chart of a method, with this account selected.
    Method(&'static str),
}

/// A part of the drawing that leads somewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where it stands.
    pub area: Rect,
    /// Where it leads.
    pub target: Target,
    /// What it is, for screen readers.
    pub name: String,
    /// What to do about it; empty for nothing.
    pub hint: String,
}

/// Sections, drawn below one another from the origin.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    /// What to draw.
    pub shapes: Vec<Shape>,
    /// What leads somewhere.
    pub links: Vec<Link>,
    /// Points they take.
    pub height: f32,
    /// What they say, line by line, for screen readers.
    pub said: Vec<String>,
}

/// Draws sections below one another, `width` points wide, with hairlines between them; those with nothing to say are not
/// there.
pub fn sections(portrait: &Portrait, brief: &Brief<'_>, width: f32, wanted: &[Section]) -> Drawn {
    let mut sheet = Sheet::new(portrait, brief, (0.0, 0.0), width);
    sheet.add(wanted);
    Drawn {
        shapes: sheet.shapes,
        links: sheet.links,
        height: sheet.y,
        said: sheet.said,
    }
}

/// The account's name, or what it is called behind the mask.
pub fn shown_name(portrait: &Portrait, brief: &Brief<'_>) -> String {
    if !brief.mask_names {
        return portrait.name.to_string();
    }
    let by = match portrait.kind {
        Kind::Suppliers => By::Supplier,
        Kind::Products => By::Product,
        _ => By::Customer,
    };
    super::masked(brief.locale, &by, portrait.number as usize)
}
