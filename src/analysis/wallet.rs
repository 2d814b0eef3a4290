//! Share of wallet: how much of what a customer could buy of us it buys.

use std::sync::Arc;

use super::accounts::Accounts;
use super::sum::sum;
use super::{
    Context, Family, Group, LeftOut, Method, Need, Outcome, Population, Reason, Settings,
    Unavailable, whitespace,
};
use crate::model::{By, Field, Measure, Question, name_key};

/// The entry of the registry.
pub const METHOD: Method = Method {
    id: "wallet",
    places: &[(Group::Customers, Family::Potential)],
    needs: &[Need::Potential],
    source: "DNA de Vendas, customer portfolio management (share of wallet)",
    run,
    adjust,
};

/// What the whole wallet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalletBase {
    /// The stated potential spend.
    Stated,
    /// What is brought and what lies open in the whitespace sheet.
    Open,
}

impl WalletBase {
    /// The id, as the setting `base` has it.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Open => "open",
        }
    }
}

/// A customer's wallet.
#[derive(Clone, Debug, PartialEq)]
pub struct Wallet {
    /// What the customer brings a year.
    pub current: f64,
    /// What it could bring beside that, at least 0.
    pub open: f64,
    /// Current of the wallet; above 1 where more is bought than was stated.
    pub share: f64,
    /// Who looks after the customer; blank where nobody says.
    pub owner: Arc<str>,
}

/// Every customer's wallet, most open first.
#[derive(Clone, Debug)]
pub struct WalletResult {
    /// The customers; their values are what they bring.
    pub population: Arc<Population>,
    /// Their wallets.
    pub wallets: Vec<Wallet>,
    /// What they bring.
    pub current: f64,
    /// What lies open.
    pub open: f64,
    /// Both.
    pub total: f64,
    /// Current of the total; `NaN` of nothing.
    pub penetration: f64,
    /// What the wallet is.
    pub base: WalletBase,
    /// Whether the other base could be had too.
    pub has_other: bool,
}

impl WalletResult {
    /// The share of what lies open that the `count` first hold; `NaN` where nothing is open.
    pub fn top_share(&self, count: usize) -> f64 {
        sum(self.wallets.iter().take(count).map(|wallet| wallet.open)) / self.open
    }

    /// What lies open by owner, most first, with the number of customers.
    pub fn owners(&self) -> Vec<(Arc<str>, usize, f64)> {
        owners(
            self.wallets
                .iter()
                .map(|wallet| (&wallet.owner, wallet.open)),
        )
    }
}

/// Sums by owner, most first; nothing where nobody has one.
pub fn owners<'a>(each: impl Iterator<Item = (&'a Arc<str>, f64)>) -> Vec<(Arc<str>, usize, f64)> {
    let mut found: std::collections::BTreeMap<Arc<str>, (usize, super::sum::Sum)> =
        std::collections::BTreeMap::new();
    for (owner, open) in each.filter(|(_, open)| *open > 0.0) {
        let entry = found.entry(owner.clone()).or_default();
        entry.0 += 1;
        entry.1.add(open);
    }
    if found.keys().all(|owner| owner.is_empty()) {
        return Vec::new();
    }
    let mut found: Vec<_> = (found.into_iter())
        .map(|(owner, (count, open))| (owner, count, open.value()))
        .collect();
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then_with(|| a.0.cmp(&b.0)));
    found
}

/// The method. The wallet is the stated potential spend; without it (or with the setting `base=open`) what the customer
/// brings and what lies open in the whitespace sheet. Current is that of the last twelve months.
///
/// # Errors
/// [`Need::Potential`] where neither is there.
pub fn run(context: &Context<'_>) -> Result<Outcome, Unavailable> {
    let question = Question {
        by: By::Customer,
        measure: Measure::Revenue,
        ..context.question.clone()
    };
    let inner = context.asking(&question);
    let asked = context.settings.word("base");
    let stated = (asked != Some("open")).then(|| stated(&inner)).flatten();
    let from_cells = || from_cells(&inner);
    let has_sheet = context
        .dataset
        .table(crate::model::Kind::Whitespace)
        .is_some();
    let result = match stated {
        Some(mut result) => {
            result.has_other = has_sheet;
            result
        }
        None => {
            let mut result = from_cells()?;
            result.has_other = asked == Some("open") && self::stated(&inner).is_some();
            result
        }
    };
    Ok(Outcome::Wallet(Arc::new(result)))
}

/// Everything needs the data.
pub fn adjust(_: &Outcome, _: &Settings) -> Option<Outcome> {
    None
}

/// Wallets by the stated potential spend.
fn stated(context: &Context<'_>) -> Option<WalletResult> {
    let accounts = Accounts::new(context).ok()?;
    let potential = accounts.stated(Field::PotentialSpend)?;
    let months = whitespace::WhitespaceParams::new(context.settings).months;
    let annual = accounts.annual(&Measure::Revenue, months)?;
    let owners = accounts.word_of(&[Field::SalesPerson, Field::OurContact]);
    let kept = accounts.kept();
    let mut missing = 0;
    let mut found: Vec<(usize, Wallet)> = Vec::new();
    for account in (0..potential.len()).filter(|&account| kept[account]) {
        let (current, all) = (annual.values[account], potential[account]);
        if !current.is_finite() || !all.is_finite() || all < 0.0 {
            missing += 1;
            continue;
        }
        let share = if all > 0.0 { current / all } else { f64::NAN };
        found.push((
            account,
            Wallet {
                current,
                open: (all - current).max(0.0),
                share,
                owner: owners
                    .as_ref()
                    .map_or_else(|| Arc::from(""), |words| words.get(account)),
            },
        ));
    }
    if found.is_empty() {
        return None;
    }
    let name = |at: usize| accounts.members[at].name.clone();
    found.sort_by(|(a, one), (b, other)| {
        (other.open.total_cmp(&one.open))
            .then(other.current.total_cmp(&one.current))
            .then_with(|| name(*a).cmp(&name(*b)))
    });
    let values: Vec<f64> = found.iter().map(|(_, wallet)| wallet.current).collect();
    let mut left_out = Vec::new();
    if missing > 0 {
        left_out.push(LeftOut::accounts(Reason::MissingValue, missing));
    }
    let filtered = kept.iter().filter(|kept| !**kept).count();
    if filtered > 0 {
        left_out.push(LeftOut::accounts(Reason::Filtered, filtered));
    }
    let population = Population {
        members: found
            .iter()
            .map(|(at, _)| accounts.members[*at].clone())
            .collect(),
        total: sum(values.iter().copied()),
        values,
        by: By::Customer,
        measure: Measure::Revenue,
        field: None,
        basis: if annual.from_ledger {
            super::Basis::Ledger
        } else {
            super::Basis::Sheet
        },
        as_of: accounts.as_of,
        period: None,
        lines: 0,
        currency: context.dataset.currency.clone(),
        left_out,
    };
    let wallets = found.into_iter().map(|(_, wallet)| wallet).collect();
    Some(summed(population, wallets, WalletBase::Stated))
}

/// Wallets by the open cells of the whitespace sheet.
fn from_cells(context: &Context<'_>) -> Result<WalletResult, Unavailable> {
    let missing = || Unavailable::from(Need::Potential);
    if context
        .dataset
        .table(crate::model::Kind::Whitespace)
        .is_none()
    {
        return Err(missing());
    }
    let Ok(Outcome::Whitespace(cells)) = whitespace::run(context) else {
        return Err(missing());
    };
    let known = |row: &usize| cells.holders[*row].current.is_finite();
    let rows: Vec<usize> = (0..cells.holders.len()).filter(known).collect();
    let from = &cells.population;
    let mut population = Population {
        members: rows.iter().map(|&row| from.members[row].clone()).collect(),
        values: rows.iter().map(|&row| from.values[row]).collect(),
        ..Population::clone(from)
    };
    let unknown = cells.holders.len() - rows.len();
    if unknown > 0 {
        let known = population
            .left_out
            .iter_mut()
            .find(|l| l.reason == Reason::MissingValue);
        match known {
            Some(left) => left.count += unknown,
            None => population
                .left_out
                .push(LeftOut::accounts(Reason::MissingValue, unknown)),
        }
    }
    let wallet = |&row: &usize| {
        let holder = &cells.holders[row];
        Wallet {
            current: holder.current,
            open: holder.open,
            share: holder.share,
            owner: holder.owner.clone(),
        }
    };
    let wallets = rows.iter().map(wallet).collect();
    Ok(summed(population, wallets, WalletBase::Open))
}

fn summed(population: Population, wallets: Vec<Wallet>, base: WalletBase) -> WalletResult {
    let current = sum(wallets.iter().map(|wallet: &Wallet| wallet.current));
    let open = sum(wallets.iter().map(|wallet| wallet.open));
    let total = current + open;
    WalletResult {
        population: Arc::new(population),
        wallets,
        current,
        open,
        total,
        penetration: if total > 0.0 {
            current / total
        } else {
            f64::NAN
        },
        base,
        has_other: false,
    }
}

/// The wallet of an account by name.
impl WalletResult {
    /// The wallet of a customer, whatever the spelling of its name.
    pub fn of(&self, name: &str) -> Option<&Wallet> {
        let key = name_key(name);
        let at = (self.population.members.iter()).position(|m| name_key(&m.name) == key)?;
        self.wallets.get(at)
    }
}
