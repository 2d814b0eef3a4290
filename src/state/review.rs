//! What was read and waits for "Use these rows", and what was decided about it.

use std::path::PathBuf;

use super::Problem;
use crate::import::{
    ColumnRef, DateOrder, DecimalSign, Draft, Finding, HeaderChoice, Link, Offer, Options, Severity,
};
use crate::model::{Column, ColumnType, Field, Kind, Rates};

/// Files under review.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// What was understood of each file; the index is that of the import commands.
    pub drafts: Vec<Draft>,
    /// Where each came from; `None` for pasted rows.
    pub paths: Vec<Option<PathBuf>>,
    /// What was decided about each.
    pub decisions: Vec<Options>,
    /// What the currencies of the rows are worth.
    pub rates: Rates,
    /// Files dropped at the same time that gave nothing.
    pub problems: Vec<Problem>,
    /// Whether the rows join the open portfolio.
    pub joins: bool,
    /// Whether a file is being read again after a decision; the drafts are those of before.
    pub reading: bool,
    /// Whether the decisions are kept for files like these.
    pub remember: bool,
    /// The file whose decisions were taken over for each.
    pub remembered: Vec<Option<String>>,
    /// How the files complete one another.
    pub links: Vec<Link>,
    /// Files whose rows would not be used as they are, by their place.
    pub idle: Vec<usize>,
    /// Lines that another file or the open portfolio holds already.
    pub repeats: Vec<Finding>,
    /// What the drafts were read with.
    pub(super) shown: Vec<Options>,
    /// What each file looked like before anything was decided.
    pub(super) forms: Vec<super::FileForm>,
    pub(super) past: Vec<Vec<Options>>,
    pub(super) future: Vec<Vec<Options>>,
    /// Whether the rows are taken as soon as they are read with what was remembered.
    pub(super) straight: bool,
}

/// What can be decided about a file under review.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum ImportDecision {
    Kind(Kind),
    /// Another sheet of the file; what was decided about the one before is forgotten.
    Sheet(String),
    Header(HeaderChoice),
    /// Encoding of a text file; `None` as it is found.
    Encoding(Option<String>),
    /// Delimiter of a text file; `None` as it is found.
    Delimiter(Option<char>),
    /// Which of several tables on the sheet.
    Table(usize),
    /// Sheets to read one below the other; none for the one alone.
    Stack(Vec<String>),
    Unpivot(bool),
    FillDown(bool),
    /// Hidden rows and columns are left out.
    LeaveHidden(bool),
    /// A column of the table, from 0.
    Column(usize, ColumnDecision),
    /// Nothing is decided any more.
    Forget,
}

/// What can be decided about a column.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum ColumnDecision {
    /// A known meaning; `None` for a criterion of the user's own.
    Meaning(Option<Field>),
    Type(ColumnType),
    Decimal(DecimalSign),
    Order(DateOrder),
    /// What figures are multiplied by.
    Factor(f64),
    /// The words of a scale, lowest first.
    Scale(Vec<String>),
    /// Nothing is decided any more.
    Forget,
}

impl Review {
    /// Files that were just read, before anything is decided.
    pub(super) fn of(
        drafts: Vec<(Option<PathBuf>, Draft)>,
        problems: Vec<Problem>,
        joins: bool,
    ) -> Self {
        let (paths, drafts): (Vec<_>, Vec<_>) = drafts.into_iter().unzip();
        Self {
            decisions: vec![Options::default(); drafts.len()],
            shown: vec![Options::default(); drafts.len()],
            remembered: vec![None; drafts.len()],
            forms: drafts.iter().map(super::FileForm::of).collect(),
            drafts,
            paths,
            problems,
            joins,
            remember: true,
            ..Self::default()
        }
    }

    /// Rows of all drafts that are used.
    pub fn rows(&self) -> usize {
        let drafts = self.drafts.iter().enumerate();
        let used = drafts.filter(|(at, _)| !self.idle.contains(at));
        used.map(|(_, draft)| draft.table.rows).sum()
    }

    /// Whether anything was decided about a column of a file.
    pub fn is_decided(&self, file: usize, column: usize) -> bool {
        let (Some(draft), Some(options)) = (self.drafts.get(file), self.decisions.get(file)) else {
            return false;
        };
        options.column(column, headers(draft)).is_some()
    }

    /// Whether nothing is left that the user must decide.
    pub(super) fn is_settled(&self) -> bool {
        let mut findings = self.drafts.iter().flat_map(|draft| &draft.findings);
        !findings.any(|finding| finding.severity == Severity::Error)
    }

    /// Takes a decision in; `false` where there is nothing to decide about.
    pub(super) fn decide(&mut self, file: usize, decision: ImportDecision) -> bool {
        let before = self.decisions.clone();
        let (Some(draft), Some(options)) =
            (self.drafts.get_mut(file), self.decisions.get_mut(file))
        else {
            return false;
        };
        match decision {
            ImportDecision::Kind(kind) => options.kind = Some(kind),
            ImportDecision::Sheet(name) => {
                *options = Options {
                    sheet: Some(name),
                    ..Options::default()
                };
            }
            ImportDecision::Header(header) => {
                options.header = header;
                options.table = None;
            }
            ImportDecision::Encoding(encoding) => options.encoding = encoding,
            ImportDecision::Delimiter(delimiter) => options.delimiter = delimiter,
            ImportDecision::Table(table) => {
                let places = draft.offers.iter().find_map(|offer| match offer {
                    Offer::Tables { tables, .. } => tables.get(table),
                    _ => None,
                });
                let far = places.filter(|place| place.is_far);
                let header = far.and_then(|place| place.header_row);
                options.table = header.is_none().then_some(table);
                options.header =
                    header.map_or(HeaderChoice::Found, |row| HeaderChoice::Rows(row, row));
                options.columns.clear();
            }
            ImportDecision::Stack(sheets) => options.stack = Some(sheets),
            ImportDecision::Unpivot(unpivot) => options.unpivot = Some(unpivot),
            ImportDecision::FillDown(fill_down) => options.fill_down = Some(fill_down),
            ImportDecision::LeaveHidden(leave) => options.leave_hidden = Some(leave),
            ImportDecision::Column(column, decision) => {
                decide_column(draft, options, column, decision);
            }
            ImportDecision::Forget => {
                *options = Options::default();
                self.remembered[file] = None;
            }
        }
        if self.decisions == before {
            return false;
        }
        self.past.push(before);
        self.future.clear();
        true
    }

    /// Takes the last decision back, or makes it again.
    pub(super) fn step(&mut self, back: bool) -> bool {
        let from = if back {
            &mut self.past
        } else {
            &mut self.future
        };
        let Some(decisions) = from.pop() else {
            return false;
        };
        let now = std::mem::replace(&mut self.decisions, decisions);
        let to = if back {
            &mut self.future
        } else {
            &mut self.past
        };
        to.push(now);
        true
    }

    /// Whether a decision can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a decision can be made again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// A file whose draft does not show what was decided.
    pub(super) fn outdated(&self) -> Option<usize> {
        (0..self.drafts.len()).find(|&file| self.decisions[file] != self.shown[file])
    }
}

fn headers(draft: &Draft) -> impl Iterator<Item = &str> + Clone {
    draft
        .table
        .columns
        .iter()
        .map(|column| column.header.as_str())
}

/// How a column of a draft is known in decisions.
fn reference(at: usize, column: &Column) -> ColumnRef {
    ColumnRef {
        header: column.header.clone(),
        at: Some(at),
    }
}

fn decide_column(draft: &mut Draft, options: &mut Options, at: usize, decision: ColumnDecision) {
    let Some(column) = draft.table.columns.get(at) else {
        return;
    };
    let own = reference(at, column);
    let choice = options.choice(&own);
    match decision {
        ColumnDecision::Meaning(field) => {
            choice.meaning = Some(field.into());
            // A type that was chosen for the meaning before does not bind the new one.
            choice.kind = None;
            give_meaning(draft, options, at, field);
        }
        ColumnDecision::Type(kind) => {
            choice.kind = Some(kind);
            if !matches!(kind, ColumnType::Number | ColumnType::Percent) {
                choice.factor = None;
            }
            if kind != ColumnType::Scale {
                choice.scale = None;
            }
        }
        ColumnDecision::Decimal(sign) => choice.decimal = Some(sign),
        ColumnDecision::Order(order) => {
            choice.order = Some(order);
            choice.kind = Some(ColumnType::Date);
        }
        ColumnDecision::Factor(factor) => choice.factor = Some(factor),
        ColumnDecision::Scale(steps) => {
            choice.kind = Some(ColumnType::Scale);
            choice.scale = Some(steps);
        }
        ColumnDecision::Forget => options
            .columns
            .retain(|choice| choice.column.find(headers(draft)) != Some(at)),
    }
}

/// Shows a meaning at once. It stands once; the column that had it becomes a criterion of the user's own.
fn give_meaning(draft: &mut Draft, options: &mut Options, at: usize, field: Option<Field>) {
    for (other, target) in draft.table.columns.iter_mut().enumerate() {
        if other == at {
            target.field = field;
        } else if field.is_some_and(|field| !field.repeats()) && target.field == field {
            options.choice(&reference(other, target)).meaning = Some(None.into());
            target.field = None;
        }
    }
}
