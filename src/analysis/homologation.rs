//! Homologation: which product is approved by which customer, which is in test, refused, or not yet started.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::accounts::Accounts;
use super::sum::sum;
use super::{
    Basis, Context, Family, Group, LeftOut, Member, Method, Need, Outcome, Population, Reason,
    Settings, Unavailable, whitespace,
};
use crate::model::{
    By, Column, ColumnData, Day, Field, Kind, Measure, NameId, Question, Table, WhitespaceCell,
    name_key, whitespace_products,
};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "homologation",
    places: &[(Group::Customers, Family::Relationship)],
    needs: &[Need::Homologation],
    source: "DNA de Vendas, customer portfolio management (portfolio by homologation registry)",
    run,
    adjust,
};

/// How far an approval has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The customer has approved the product.
    Approved,
    /// It is being tested.
    InTest,
    /// It was refused, or the approval has expired.
    Refused,
    /// Nothing has been started.
    NotStarted,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 4] = [
        Self::Approved,
        Self::InTest,
        Self::Refused,
        Self::NotStarted,
    ];

    /// The id, for text keys `homologation-<id>`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Approved => "approved",
            Self::InTest => "in_test",
            Self::Refused => "refused",
            Self::NotStarted => "not_started",
        }
    }

    /// The status that a word of a sheet stands for, in six languages; `None` for any other word.
    pub fn from_word(word: &str) -> Option<Self> {
        let word = name_key(word);
        let starts = |list: &[&str]| list.iter().any(|start| word.starts_with(start));
        match () {
            () if starts(REFUSED) => Some(Self::Refused),
            () if starts(IN_TEST) => Some(Self::InTest),
            () if starts(APPROVED) => Some(Self::Approved),
            () if NOT_STARTED.contains(&word.as_str()) || starts(&["not start", "未开始"]) => {
                Some(Self::NotStarted)
            }
            () => None,
        }
    }
}

const APPROVED: &[&str] = &[
    "approved",
    "homologated",
    "certified",
    "passed",
    "ok",
    "goedgekeurd",
    "gehomologeerd",
    "gecertificeerd",
    "approvat",
    "omologat",
    "certificat",
    "aprobat",
    "已认证",
    "已批准",
    "通过",
    "получен",
    "одобрен",
    "допущен",
    "омологирован",
];
const IN_TEST: &[&str] = &[
    "in test",
    "in progress",
    "testing",
    "test",
    "pending",
    "trial",
    "in behandeling",
    "in goedkeuring",
    "in corso",
    "in prova",
    "în curs",
    "in curs",
    "în test",
    "认证中",
    "测试中",
    "进行中",
    "в процессе",
    "испыта",
    "на испытани",
    "тест",
];
const REFUSED: &[&str] = &[
    "refused",
    "rejected",
    "failed",
    "expired",
    "afgewezen",
    "afgekeurd",
    "geweigerd",
    "verlopen",
    "rifiutat",
    "respint",
    "scadut",
    "respins",
    "expirat",
    "拒绝",
    "未通过",
    "已过期",
    "отказ",
    "отклон",
    "истек",
];
const NOT_STARTED: &[&str] = &[
    "none",
    "open",
    "not started",
    "geen",
    "niet gestart",
    "nessuna",
    "nessuno",
    "non iniziata",
    "fără",
    "fara",
    "neînceput",
    "无",
    "нет",
    "не начата",
    "не начато",
];

/// The grid.
#[derive(Clone, Debug)]
pub struct HomologationResult {
    /// The customers, those with most approvals still to be had first.
    pub population: Arc<Population>,
    /// The products.
    pub products: Vec<Arc<str>>,
    /// Row by row; `None` where nobody says.
    pub cells: Vec<Option<Status>>,
    /// Cells of each status.
    pub counts: [usize; 4],
    /// What each customer brings a year; `NaN` where nobody says.
    pub values: Vec<f64>,
    /// Whether the status is the customer's, shown at the products it buys, for want of one a product.
    pub by_customer: bool,
}

impl HomologationResult {
    /// The cell of a customer and a product.
    pub fn cell(&self, row: usize, column: usize) -> Option<Status> {
        self.cells
            .get(row * self.products.len() + column)
            .copied()
            .flatten()
    }

    /// What customers bring in with whom something is refused or in test.
    pub fn waiting(&self) -> f64 {
        let width = self.products.len().max(1);
        let waits = |row: usize| {
            let own = self.cells.iter().skip(row * width).take(width).flatten();
            own.into_iter()
                .any(|status| matches!(status, Status::InTest | Status::Refused))
        };
        let values = (0..self.values.len()).filter(|row| waits(*row));
        sum(values
            .map(|row| self.values[row])
            .filter(|value| value.is_finite()))
    }
}

/// The method. The statuses are the words of a customer × product sheet or of several columns of the customer sheet; where
/// there is one column alone, it holds for the products that the customer buys.
///
/// # Errors
/// [`Need::Homologation`] where there is none of these.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let question = Question {
        by: By::Customer,
        measure: Measure::Revenue,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let accounts = Accounts::new(&inner).ok();
    let grid = from_sheet(&inner)
        .or_else(|| from_columns(&inner))
        .or_else(|| from_customers(&inner))
        .ok_or(Unavailable::from(Need::Homologation))?;
    let annual = accounts
        .as_ref()
        .and_then(|a| a.annual(&Measure::Revenue, 12));
    let kept = accounts.as_ref().map(Accounts::kept).unwrap_or_default();
    let of_name: FxHashMap<String, usize> = accounts
        .iter()
        .flat_map(|accounts| accounts.members.iter().enumerate())
        .map(|(at, member)| (name_key(&member.name), at))
        .collect();
    let mut filtered = 0;
    let mut rows: Vec<(Member, f64, Vec<Option<Status>>)> = Vec::new();
    for (name, cells) in grid.rows {
        let at = of_name.get(&name_key(&name)).copied();
        if at.is_some_and(|at| kept.get(at) == Some(&false)) {
            filtered += 1;
            continue;
        }
        let value = at
            .and_then(|at| annual.as_ref()?.values.get(at).copied())
            .unwrap_or(f64::NAN);
        let known = at.and_then(|at| accounts.as_ref()?.members.get(at).cloned());
        let member = known.unwrap_or_else(|| Member {
            name: name.clone(),
            number: (accounts
                .as_ref()
                .map_or(0, |accounts| accounts.members.len())
                + rows.len()) as u32,
            row: None,
            ledger_id: NameId::NONE,
            lines: 0,
            first: Day::NONE,
            last: Day::NONE,
        });
        rows.push((member, value, cells));
    }
    let open = |cells: &[Option<Status>]| {
        let waits = |cell: &&Option<Status>| matches!(cell, Some(Status::InTest | Status::Refused));
        cells.iter().filter(waits).count()
    };
    let order = |value: f64| {
        if value.is_nan() {
            f64::NEG_INFINITY
        } else {
            value
        }
    };
    rows.sort_by(|a, b| {
        (open(&b.2).cmp(&open(&a.2)))
            .then(order(b.1).total_cmp(&order(a.1)))
            .then_with(|| a.0.name.cmp(&b.0.name))
    });
    let cells: Vec<Option<Status>> = rows
        .iter()
        .flat_map(|(.., cells)| cells.iter().copied())
        .collect();
    let counts =
        Status::ALL.map(|status| cells.iter().filter(|cell| **cell == Some(status)).count());
    let values: Vec<f64> = rows.iter().map(|(_, value, _)| *value).collect();
    let members: Vec<Member> = rows.into_iter().map(|(member, ..)| member).collect();
    let population = Population {
        total: sum(values.iter().copied().filter(|value| value.is_finite())),
        members: members.into(),
        values: values.clone(),
        by: By::Customer,
        measure: Measure::Revenue,
        field: None,
        basis: Basis::Sheet,
        as_of: accounts
            .as_ref()
            .map_or(Day::NONE, |accounts| accounts.as_of),
        period: None,
        lines: 0,
        currency: context.dataset.currency.clone(),
        left_out: (filtered > 0)
            .then(|| LeftOut::accounts(Reason::Filtered, filtered))
            .into_iter()
            .collect(),
    };
    Ok(Outcome::Homologation(Arc::new(HomologationResult {
        population: Arc::new(population),
        products: grid.products,
        cells,
        counts,
        values,
        by_customer: grid.by_customer,
    })))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// Customers by products as the data have them.
struct Grid {
    products: Vec<Arc<str>>,
    rows: Vec<(Arc<str>, Vec<Option<Status>>)>,
    by_customer: bool,
}

/// The word of a cell.
fn word(column: &Column, row: usize) -> Option<&str> {
    match &column.data {
        ColumnData::Scale { scale, steps } => scale.word(*steps.get(row)?),
        _ => column.text(row),
    }
}

/// Whether most of what a column says is a status.
fn is_status(column: &Column, rows: usize) -> bool {
    let words = || (0..rows).filter_map(|row| word(column, row));
    let filled = words().count();
    let status = words()
        .filter(|word| Status::from_word(word).is_some())
        .count();
    status > 0 && status * 2 > filled
}

fn grid(table: &Table, columns: &[&Column]) -> Option<Grid> {
    let key = table.column(table.kind.key_field())?;
    let rows = (0..table.rows).filter_map(|row| {
        let cells: Vec<Option<Status>> = columns
            .iter()
            .map(|column| word(column, row).and_then(Status::from_word))
            .collect();
        let name = key.text(row)?;
        cells
            .iter()
            .any(Option::is_some)
            .then(|| (Arc::from(name), cells))
    });
    Some(Grid {
        rows: rows.collect(),
        products: columns
            .iter()
            .map(|column| Arc::from(column.header.as_str()))
            .collect(),
        by_customer: false,
    })
}

/// A customer × product sheet whose cells are statuses.
fn from_sheet(context: &Context<'_>) -> Option<Grid> {
    let table = context.dataset.table(Kind::Whitespace)?;
    let products: Vec<&Column> = whitespace_products(table).collect();
    let statuses = products
        .iter()
        .filter(|column| is_status(column, table.rows))
        .count();
    (statuses > 0 && statuses * 2 >= products.len()).then(|| grid(table, &products))?
}

/// Several columns of the customer sheet that are statuses, each a product.
fn from_columns(context: &Context<'_>) -> Option<Grid> {
    let table = context.dataset.table(Kind::Customers)?;
    let columns: Vec<&Column> = table
        .columns
        .iter()
        .filter(|column| matches!(column.field, None | Some(Field::Certification)))
        .filter(|column| is_status(column, table.rows))
        .collect();
    (columns.len() > 1).then(|| grid(table, &columns))?
}

/// One status a customer, at the products it buys.
fn from_customers(context: &Context<'_>) -> Option<Grid> {
    let table = context.dataset.table(Kind::Customers)?;
    let column = table.column(Field::Certification)?;
    let key = table.column(Field::Customer)?;
    let mut of_name: FxHashMap<String, Status> = FxHashMap::default();
    for row in 0..table.rows {
        let status = word(column, row).and_then(Status::from_word);
        if let (Some(name), Some(status)) = (key.text(row), status) {
            of_name.insert(name_key(name), status);
        }
    }
    // Who needs no approval has no place here.
    of_name.retain(|_, status| *status != Status::NotStarted);
    if of_name.is_empty() {
        return None;
    }
    let settings = Settings::default();
    let asked = Context {
        settings: &settings,
        ..*context
    };
    let Ok(Outcome::Whitespace(matrix)) = whitespace::run(&asked) else {
        return grid(table, &[column]);
    };
    let rows = matrix
        .population
        .members
        .iter()
        .enumerate()
        .filter_map(|(row, member)| {
            let status = *of_name.get(&name_key(&member.name))?;
            let cells = (0..matrix.offerings.len()).map(|column| match matrix.cell(row, column) {
                WhitespaceCell::Owned(_) => Some(status),
                WhitespaceCell::Open(_) => Some(Status::NotStarted),
                WhitespaceCell::NotFitting | WhitespaceCell::Unknown => None,
            });
            Some((member.name.clone(), cells.collect()))
        });
    Some(Grid {
        rows: rows.collect(),
        products: matrix.offerings.iter().map(|of| of.name.clone()).collect(),
        by_customer: true,
    })
}
