//! The matrix itself: who owns what.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::super::accounts::{Accounts, NOBODY};
use super::super::annual::WordOf;
use super::super::sum::{Sum, sum};
use super::super::{Basis, Context, Member, Need, Population, Reason, Unavailable};
use super::peers::Likeness;
use super::{
    Holder, MOST_CUSTOMERS, MOST_PRODUCTS, Offering, WhitespaceParams, WhitespaceResult, left_out,
};
use crate::model::{
    Day, Field, Kind, Measure, NameId, Stated, Whitespace, WhitespaceCell, name_key,
};

/// What the ledger says of a customer and a product.
#[derive(Clone, Copy, Default)]
struct Bought {
    /// Everything that counts: more than nothing is a purchase.
    ever: Sum,
    /// The last months'.
    lately: Sum,
}

/// What was bought, by account and product.
#[derive(Default)]
struct Purchases {
    products: Vec<Arc<str>>,
    of: FxHashMap<(u32, u32), Bought>,
}

pub(super) fn build(
    context: &Context<'_>,
    params: WhitespaceParams,
) -> Result<WhitespaceResult, Unavailable> {
    let sheet = context
        .dataset
        .table(Kind::Whitespace)
        .map(|table| Whitespace::from_table(table))
        .filter(|sheet| !sheet.customers.is_empty() && !sheet.products.is_empty());
    let accounts = match Accounts::new(context) {
        Ok(accounts) => Some(accounts),
        Err(_) if sheet.is_some() => None,
        Err(_) => return Err(Need::Products.into()),
    };
    let purchases = accounts
        .as_ref()
        .and_then(|accounts| purchases(accounts, sheet.as_ref(), &params));
    if sheet.is_none() && purchases.is_none() {
        return Err(Need::Products.into());
    }
    let mut draft = Draft::new(sheet, purchases.unwrap_or_default());
    draft.rows(accounts.as_ref());
    Ok(draft.finish(context, accounts.as_ref(), params))
}

/// Sums of the ledger by customer and product; products are what the sheet's heads name, else what the setting says, else
/// categories where there are some.
fn purchases(
    accounts: &Accounts<'_>,
    sheet: Option<&Whitespace>,
    params: &WhitespaceParams,
) -> Option<Purchases> {
    let product = accounts
        .line_words(Field::Product)
        .or_else(|| accounts.line_words(Field::ProductId));
    let category = accounts.line_words(Field::Category);
    let named = |words: &Option<(Vec<Arc<str>>, Vec<u32>)>| {
        let Some((words, _)) = words else { return 0 };
        let keys: rustc_hash::FxHashSet<String> = words.iter().map(|w| name_key(w)).collect();
        let heads = sheet.map_or(&[][..], |sheet| &sheet.products);
        heads
            .iter()
            .filter(|head| keys.contains(&name_key(head)))
            .count()
    };
    let by_category = match (&params.columns, sheet) {
        (_, Some(_)) => named(&category) > named(&product),
        (Some(asked), None) => asked == "category",
        (None, None) => category.as_ref().is_some_and(|(words, _)| words.len() > 1),
    };
    let (words, of_line) = if by_category {
        category.or(product)
    } else {
        product.or(category)
    }?;
    let lines = accounts.lines.as_ref()?;
    let end = accounts.as_of;
    let asked = accounts.context.question.period.is_some();
    let start =
        (params.months > 0 && !asked && end.is_some()).then(|| end.plus_months(-params.months));
    let mut of: FxHashMap<(u32, u32), Bought> = FxHashMap::default();
    accounts.measured_by_line(&Measure::Revenue, |line, account, value| {
        let word = of_line.get(line).copied().unwrap_or(NOBODY);
        if word == NOBODY || !value.is_finite() {
            return;
        }
        let bought = of.entry((account as u32, word)).or_default();
        bought.ever.add(value);
        let day = lines.days.and_then(|days| days.get(line)).copied();
        let late = match (start, day) {
            (Some(start), Some(day)) => day.is_some() && day > start && day <= end,
            _ => true,
        };
        if late {
            bought.lately.add(value);
        }
    })?;
    Some(Purchases {
        products: words,
        of,
    })
}

/// The matrix in the making.
struct Draft {
    sheet: Option<Whitespace>,
    purchases: Purchases,
    /// Heads of the columns, and for each the ledger's product.
    heads: Vec<(Arc<str>, u32)>,
    /// Name, account and row of the sheet of each customer.
    customers: Vec<(Arc<str>, u32, Option<usize>)>,
    /// Customers that filters leave out, and those the sheet does not have.
    filtered: usize,
    unlisted: usize,
}

impl Draft {
    fn new(sheet: Option<Whitespace>, purchases: Purchases) -> Self {
        let heads = match &sheet {
            Some(sheet) => {
                let known: FxHashMap<String, u32> = (purchases.products.iter().zip(0..))
                    .map(|(name, at)| (name_key(name), at))
                    .collect();
                let of = |head: &String| known.get(&name_key(head)).copied().unwrap_or(NOBODY);
                let heads = sheet.products.iter();
                heads
                    .map(|head| (Arc::from(head.as_str()), of(head)))
                    .collect()
            }
            None => largest(&purchases),
        };
        Self {
            sheet,
            purchases,
            heads,
            customers: Vec::new(),
            filtered: 0,
            unlisted: 0,
        }
    }

    fn rows(&mut self, accounts: Option<&Accounts<'_>>) {
        let kept = accounts.map(Accounts::kept).unwrap_or_default();
        let of_name: FxHashMap<String, u32> = accounts
            .iter()
            .flat_map(|accounts| accounts.members.iter().zip(0..))
            .map(|(member, at)| (name_key(&member.name), at))
            .collect();
        let narrowed = accounts.is_some_and(|accounts| {
            accounts
                .rows
                .as_ref()
                .is_some_and(|rows| rows.keep.is_some())
        });
        let Some(sheet) = &self.sheet else {
            let mut buys: Vec<u32> = (self.purchases.of.iter())
                .filter(|(_, bought)| bought.ever.value() > 0.0)
                .map(|((account, _), _)| *account)
                .collect();
            buys.sort_unstable();
            buys.dedup();
            for account in buys {
                let member = accounts.and_then(|a| a.members.get(account as usize));
                match member {
                    Some(member) if kept.get(account as usize) == Some(&true) => {
                        self.customers.push((member.name.clone(), account, None));
                    }
                    _ => self.filtered += 1,
                }
            }
            return;
        };
        let mut seen: FxHashMap<String, ()> = FxHashMap::default();
        for (row, name) in sheet.customers.iter().enumerate() {
            let key = name_key(name);
            if seen.insert(key.clone(), ()).is_some() {
                continue;
            }
            let account = of_name.get(&key).copied().unwrap_or(NOBODY);
            let stays = match kept.get(account as usize) {
                Some(kept) => *kept,
                None => !narrowed,
            };
            if stays {
                let name = accounts
                    .and_then(|a| a.members.get(account as usize))
                    .map_or_else(|| Arc::from(name.as_str()), |member| member.name.clone());
                self.customers.push((name, account, Some(row)));
            } else {
                self.filtered += 1;
            }
        }
        let members = accounts.map_or(&[][..], |accounts| &accounts.members);
        self.unlisted = (members.iter().zip(&kept))
            .filter(|(member, kept)| **kept && !seen.contains_key(&name_key(&member.name)))
            .count();
    }

    /// What the sheet says and what the ledger knows, put together.
    fn cell(&self, account: u32, row: Option<usize>, column: usize) -> WhitespaceCell {
        let product = self.heads[column].1;
        let bought = (account != NOBODY && product != NOBODY)
            .then(|| self.purchases.of.get(&(account, product)))
            .flatten()
            .filter(|bought| bought.ever.value() > 0.0)
            .map(|bought| bought.lately.value().max(0.0));
        let stated = match (&self.sheet, row) {
            (Some(sheet), Some(row)) => sheet.stated(row, column),
            _ => Stated {
                cell: WhitespaceCell::Unknown,
                outright: false,
            },
        };
        match (stated.cell, bought) {
            (WhitespaceCell::Owned(None), bought) => WhitespaceCell::Owned(bought),
            (cell, _) if stated.outright => cell,
            // What was bought once and not lately is open again, where the sheet says what it is worth.
            (cell @ WhitespaceCell::Open(_), Some(bought)) if bought <= 0.0 => cell,
            (_, Some(bought)) => WhitespaceCell::Owned(Some(bought)),
            (cell, None) => cell,
        }
    }

    fn finish(
        self,
        context: &Context<'_>,
        accounts: Option<&Accounts<'_>>,
        params: WhitespaceParams,
    ) -> WhitespaceResult {
        let width = self.heads.len();
        let annual = accounts.and_then(|a| a.annual(&Measure::Revenue, params.months));
        let owners = accounts.and_then(|a| a.word_of(&[Field::SalesPerson, Field::OurContact]));
        let mut rows: Vec<(usize, Holder, Vec<WhitespaceCell>)> = Vec::new();
        for (at, &(_, account, row)) in self.customers.iter().enumerate() {
            let cells: Vec<WhitespaceCell> = (0..width)
                .map(|column| self.cell(account, row, column))
                .collect();
            let stated = self
                .sheet
                .as_ref()
                .and_then(|sheet| sheet.current.get(row?).copied())
                .unwrap_or(f64::NAN);
            let known = annual
                .as_ref()
                .and_then(|annual| annual.values.get(account as usize))
                .copied()
                .unwrap_or(f64::NAN);
            let owner = owners
                .as_ref()
                .map(|owners: &WordOf| owners.get(account as usize));
            rows.push((at, holder(&cells, stated, known, owner), cells));
        }
        let order = |holder: &Holder| {
            (
                holder.open,
                if holder.current.is_nan() {
                    0.0
                } else {
                    holder.current
                },
            )
        };
        rows.sort_by(|(a, one, _), (b, other, _)| {
            let (one, other) = (order(one), order(other));
            (other.0.total_cmp(&one.0))
                .then(other.1.total_cmp(&one.1))
                .then_with(|| self.customers[*a].0.cmp(&self.customers[*b].0))
        });
        let beyond = rows.len().saturating_sub(MOST_CUSTOMERS);
        let current = sum(rows
            .iter()
            .map(|(_, h, _)| h.current)
            .filter(|v| v.is_finite()));
        let open = sum(rows.iter().map(|(_, h, _)| h.open));
        rows.truncate(MOST_CUSTOMERS);
        let segments = accounts.and_then(|a| a.word_of(&[Field::Segment, Field::Business]));
        let groups: Vec<Arc<str>> = (rows.iter())
            .map(|(at, ..)| {
                let account = self.customers[*at].1 as usize;
                segments
                    .as_ref()
                    .map_or_else(|| Arc::from(""), |words| words.get(account))
            })
            .collect();
        let population = self.population(
            context,
            accounts,
            annual.is_some_and(|a| a.from_ledger),
            &rows,
            beyond,
        );
        let holders: Vec<Holder> = rows.iter().map(|(_, holder, _)| holder.clone()).collect();
        let cells: Vec<WhitespaceCell> = rows.into_iter().flat_map(|(.., cells)| cells).collect();
        let offerings = offerings(&self.heads, &cells);
        let likeness = Likeness::new(&groups, &holders, &cells, width);
        let total = current + open;
        WhitespaceResult {
            population: Arc::new(population),
            counts: counts(&cells),
            largest: largest_amount(&cells),
            penetration: if total > 0.0 {
                current / total
            } else {
                f64::NAN
            },
            from_sheet: self.sheet.is_some(),
            holders,
            offerings,
            cells,
            current,
            open,
            total,
            params,
            likeness,
        }
    }

    fn population(
        &self,
        context: &Context<'_>,
        accounts: Option<&Accounts<'_>>,
        from_ledger: bool,
        rows: &[(usize, Holder, Vec<WhitespaceCell>)],
        beyond: usize,
    ) -> Population {
        let member = |at: usize| -> Member {
            let (name, account, _) = &self.customers[at];
            let known = accounts.and_then(|accounts| accounts.members.get(*account as usize));
            known.cloned().unwrap_or_else(|| Member {
                name: name.clone(),
                number: (accounts.map_or(0, |accounts| accounts.members.len()) + at) as u32,
                row: None,
                ledger_id: NameId::NONE,
                lines: 0,
                first: Day::NONE,
                last: Day::NONE,
            })
        };
        let values: Vec<f64> = rows.iter().map(|(_, holder, _)| holder.current).collect();
        let mut left: Vec<_> = [
            left_out(Reason::Filtered, self.filtered),
            left_out(Reason::MissingValue, self.unlisted),
            left_out(Reason::NotShown, beyond),
        ]
        .into_iter()
        .flatten()
        .collect();
        left.sort_by_key(|left| std::cmp::Reverse(left.count));
        Population {
            members: rows.iter().map(|(at, ..)| member(*at)).collect(),
            total: sum(values.iter().copied().filter(|value| value.is_finite())),
            values,
            by: context.question.by.clone(),
            measure: Measure::Revenue,
            field: None,
            basis: if from_ledger {
                Basis::Ledger
            } else {
                Basis::Sheet
            },
            as_of: accounts.map_or(Day::NONE, |accounts| accounts.as_of),
            period: None,
            lines: 0,
            currency: context.dataset.currency.clone(),
            left_out: left,
        }
    }
}

/// The products that bring most, where no sheet says which.
fn largest(purchases: &Purchases) -> Vec<(Arc<str>, u32)> {
    let mut sums = vec![Sum::default(); purchases.products.len()];
    let mut all: Vec<(&(u32, u32), &Bought)> = purchases.of.iter().collect();
    all.sort_by_key(|(key, _)| **key);
    for ((_, product), bought) in all {
        sums[*product as usize].add(bought.ever.value());
    }
    let mut order: Vec<u32> = (0..sums.len() as u32)
        .filter(|&at| sums[at as usize].value() > 0.0)
        .collect();
    order.sort_by(|&a, &b| {
        let (one, other) = (sums[a as usize].value(), sums[b as usize].value());
        let names = || purchases.products[a as usize].cmp(&purchases.products[b as usize]);
        other.total_cmp(&one).then_with(names)
    });
    order.truncate(MOST_PRODUCTS);
    let name = |at: u32| purchases.products[at as usize].clone();
    order.into_iter().map(|at| (name(at), at)).collect()
}

/// The sums of a customer. What the customer brings is what the sheet says, else what ledger or evaluation sheet say, else
/// the revenue in the cells; nothing where nothing is owned.
fn holder(cells: &[WhitespaceCell], stated: f64, known: f64, owner: Option<Arc<str>>) -> Holder {
    let owned: Vec<f64> = cells
        .iter()
        .filter_map(|cell| match cell {
            WhitespaceCell::Owned(value) => Some(value.unwrap_or(f64::NAN)),
            _ => None,
        })
        .collect();
    let in_cells = sum(owned.iter().copied().filter(|value| value.is_finite()));
    let current = match () {
        () if stated.is_finite() => stated,
        () if known.is_finite() => known,
        () if owned.is_empty() => 0.0,
        () if owned.iter().any(|value| value.is_finite()) => in_cells,
        () => f64::NAN,
    };
    let open = sum(cells.iter().filter_map(|cell| match cell {
        WhitespaceCell::Open(value) if value.is_finite() => Some(*value),
        _ => None,
    }));
    Holder {
        current,
        open,
        share: if current + open > 0.0 {
            current / (current + open)
        } else {
            f64::NAN
        },
        owner: owner.unwrap_or_else(|| Arc::from("")),
    }
}

fn offerings(heads: &[(Arc<str>, u32)], cells: &[WhitespaceCell]) -> Vec<Offering> {
    let width = heads.len();
    let of = |(column, (name, _)): (usize, &(Arc<str>, u32))| {
        let own = || cells.iter().skip(column).step_by(width);
        let (mut owned, mut open) = (0, 0);
        let (mut current, mut potential) = (Sum::default(), Sum::default());
        for cell in own() {
            match cell {
                WhitespaceCell::Owned(value) => {
                    owned += 1;
                    current.add(value.filter(|value| value.is_finite()).unwrap_or(0.0));
                }
                WhitespaceCell::Open(value) => {
                    open += 1;
                    potential.add(if value.is_finite() { *value } else { 0.0 });
                }
                WhitespaceCell::NotFitting | WhitespaceCell::Unknown => {}
            }
        }
        Offering {
            name: name.clone(),
            owned,
            open,
            current: current.value(),
            potential: potential.value(),
        }
    };
    heads.iter().enumerate().map(of).collect()
}

fn largest_amount(cells: &[WhitespaceCell]) -> f64 {
    let amounts = cells.iter().map(|cell| match cell {
        WhitespaceCell::Owned(value) => value.unwrap_or(0.0),
        WhitespaceCell::Open(value) if value.is_finite() => *value,
        _ => 0.0,
    });
    amounts.fold(0.0, f64::max)
}

fn counts(cells: &[WhitespaceCell]) -> [usize; 4] {
    let mut counts = [0; 4];
    for cell in cells {
        let at = match cell {
            WhitespaceCell::Owned(_) => 0,
            WhitespaceCell::Open(_) => 1,
            WhitespaceCell::NotFitting => 2,
            WhitespaceCell::Unknown => 3,
        };
        counts[at] += 1;
    }
    counts
}
