//! Currencies: which amounts are in which, and what they are worth in the base currency.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use super::{Column, ColumnData, Day, ExactSum, Field, Kind, NameId, Names, Table};

/// What one unit of a currency is worth in the base currency.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rate {
    /// ISO code; empty for amounts that state no currency.
    pub currency: String,
    /// The year it holds for; `None` for every year without a rate of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i16>,
    /// Units of the base currency for one unit; above zero.
    pub rate: f64,
}

/// The base currency and what the others are worth in it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rates {
    /// ISO code of the currency that everything is measured in; the one most rows are in where not chosen.
    pub base: Option<String>,
    /// Rates, each for a currency and a year or every year.
    pub rates: Vec<Rate>,
}

impl Rates {
    /// The rate of a currency in a year: the year's own, else the one for every year. 1 for the base.
    pub fn rate(&self, base: &str, currency: &str, year: Option<i16>) -> Option<f64> {
        if currency == base {
            return Some(1.0);
        }
        let own = |wanted: Option<i16>| {
            self.rates
                .iter()
                .find(|rate| rate.currency == currency && rate.year == wanted)
                .map(|rate| rate.rate)
                .filter(|rate| rate.is_finite() && *rate > 0.0)
        };
        year.and_then(|year| own(Some(year))).or_else(|| own(None))
    }

    /// Sets the rate of a currency in a year; `None` takes it away.
    pub fn set(&mut self, currency: &str, year: Option<i16>, rate: Option<f64>) {
        self.rates
            .retain(|known| known.currency != currency || known.year != year);
        if let Some(rate) = rate.filter(|rate| rate.is_finite() && *rate > 0.0) {
            self.rates.push(Rate {
                currency: currency.to_owned(),
                year,
                rate,
            });
            self.rates
                .sort_by(|a, b| (&a.currency, a.year).cmp(&(&b.currency, b.year)));
        }
    }

    /// The same rates seen from another base currency. Years for which the new base has no rate lose theirs.
    #[must_use]
    pub fn rebased(&self, from: &str, to: &str) -> Self {
        let mut rebased = Self {
            base: Some(to.to_owned()),
            rates: Vec::new(),
        };
        if from == to {
            rebased.rates.clone_from(&self.rates);
            return rebased;
        }
        let mut years: Vec<Option<i16>> = self.rates.iter().map(|rate| rate.year).collect();
        years.push(None);
        years.sort_unstable();
        years.dedup();
        for year in years {
            let Some(worth) = self.rate(from, to, year) else {
                continue;
            };
            let stated = self.rates.iter().filter(|rate| rate.year == year);
            let others: Vec<&Rate> = stated.filter(|rate| rate.currency != to).collect();
            if year.is_none()
                || self
                    .rates
                    .iter()
                    .any(|r| r.currency == to && r.year == year)
            {
                rebased.set(from, year, Some(tidy(1.0 / worth)));
            }
            for rate in others {
                rebased.set(&rate.currency, year, Some(tidy(rate.rate / worth)));
            }
        }
        rebased
    }
}

/// Ten significant digits: a rate that is shown and changed by hand has no more.
fn tidy(rate: f64) -> f64 {
    format!("{rate:.9e}").parse().unwrap_or(rate)
}

/// The rows of a table in one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct CurrencyShare {
    /// ISO code; empty for rows that state none.
    pub currency: String,
    /// Rows.
    pub rows: usize,
    /// Sum of the money the table is about; `None` where it has no such column.
    pub sum: Option<ExactSum>,
    /// The years of its rows, ascending, where the table is dated.
    pub years: Vec<i16>,
}

/// The code of a cell of a currency column: upper case, without blanks around it.
pub fn currency_code(text: &str) -> String {
    text.trim().to_uppercase()
}

/// What may be the money a kind of table is about, the first that is there: sales of a ledger, billing of customers, spend
/// of suppliers, revenue of products.
pub fn money_fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Suppliers => &[Field::Spend, Field::Amount, Field::Revenue, Field::Billing],
        Kind::Customers | Kind::Whitespace => {
            &[Field::Billing, Field::Revenue, Field::Amount, Field::Spend]
        }
        Kind::Products => &[Field::Revenue, Field::Amount, Field::Billing, Field::Spend],
        Kind::Ledger => &[Field::Amount, Field::Revenue, Field::Billing, Field::Spend],
    }
}

/// The column that is the money a table is about.
pub fn money_column(table: &Table) -> Option<&Column> {
    let fields = money_fields(table.kind);
    let found = fields.iter().find_map(|&field| {
        table
            .column(field)
            .filter(|column| matches!(column.data, ColumnData::Number(_)))
    });
    found.or_else(|| {
        table.columns.iter().find(|column| {
            column.field.is_some_and(Field::is_money)
                && matches!(column.data, ColumnData::Number(_))
        })
    })
}

/// The currency of each row, by its column; `stated` is that of a table without one.
pub(super) struct RowCurrencies<'a> {
    names: Option<(&'a Names, &'a [NameId])>,
    codes: Vec<String>,
    stated: String,
    days: Option<&'a [Day]>,
}

impl<'a> RowCurrencies<'a> {
    pub fn of(table: &'a Table, stated: Option<&str>) -> Self {
        let names = table
            .column(Field::Currency)
            .and_then(Column::texts)
            .map(|(names, ids)| (&**names, ids));
        Self {
            codes: names.map_or_else(Vec::new, |(names, _)| {
                names.iter().map(|(_, name)| currency_code(name)).collect()
            }),
            names,
            stated: stated.unwrap_or_default().to_owned(),
            days: table.column(Field::Date).and_then(Column::days),
        }
    }

    /// The code of a row; empty where it states none.
    pub fn code(&self, row: usize) -> &str {
        match self.names {
            None => &self.stated,
            Some((_, ids)) => ids
                .get(row)
                .and_then(|id| self.codes.get(id.index()))
                .map_or("", String::as_str),
        }
    }

    /// The first row behind some row that names another currency; `None` where all rows below name the same.
    fn same_until(&self, row: usize) -> Option<usize> {
        let (_, ids) = self.names?;
        let own = ids.get(row)?;
        let other = ids[row..].iter().position(|id| id != own)?;
        Some(row + other)
    }

    /// Whether every row is in the same currency by the table's own account.
    pub fn is_stated(&self) -> bool {
        self.names.is_none()
    }

    fn year(&self, row: usize) -> Option<i16> {
        let date = self.days?.get(row)?.date()?;
        Some(date.year())
    }

    /// What one unit of each row's currency is worth; `NaN` where nothing says. `None` where every row is in the base.
    pub fn factors(&self, rows: usize, base: &str, rates: &Rates) -> Option<Vec<f64>> {
        let worth = |code: &str, year| rates.rate(base, code, year).unwrap_or(f64::NAN);
        if self.is_stated() {
            if self.stated == base || self.stated.is_empty() {
                return None;
            }
            let by_year = rates
                .rates
                .iter()
                .any(|rate| rate.currency == self.stated && rate.year.is_some());
            return Some(match (by_year, self.days) {
                (true, Some(_)) => (0..rows)
                    .map(|row| worth(&self.stated, self.year(row)))
                    .collect(),
                _ => vec![worth(&self.stated, None); rows],
            });
        }
        let (_, ids) = self.names?;
        if ids
            .iter()
            .all(|id| id.is_some() && self.codes[id.index()] == base)
        {
            return None;
        }
        let plain: Vec<f64> = self.codes.iter().map(|code| worth(code, None)).collect();
        let none = worth("", None);
        let by_year = rates.rates.iter().any(|rate| rate.year.is_some());
        let factor = |row: usize| {
            let known = ids.get(row).and_then(|id| plain.get(id.index()));
            if by_year && self.days.is_some() {
                return worth(self.code(row), self.year(row));
            }
            known.copied().unwrap_or(none)
        };
        Some((0..rows).map(factor).collect())
    }
}

/// Adds the years of some days that are not among them yet.
fn add_years(years: &mut Vec<i16>, days: &[Day]) {
    // Days of the year that was met last.
    let mut same_year = None;
    for day in days.iter().filter(|day| day.is_some()) {
        if same_year
            .as_ref()
            .is_some_and(|year: &RangeInclusive<i32>| year.contains(&day.0))
        {
            continue;
        }
        if let Some(year) = day.date().map(|date| date.year()) {
            let bound = |month, day| Day::new(year, month, day).map(|day| day.0);
            same_year = bound(1, 1).zip(bound(12, 31)).map(|(a, b)| a..=b);
            if !years.contains(&year) {
                years.push(year);
            }
        }
    }
}

/// The currencies of a table, the one with most rows first; `stated` is that of a table without a currency column.
pub fn currencies_of(table: &Table, stated: Option<&str>) -> Vec<CurrencyShare> {
    let rows = RowCurrencies::of(table, stated);
    let money = money_column(table).and_then(Column::numbers);
    let mut shares: Vec<CurrencyShare> = Vec::new();
    let mut from = 0;
    while from < table.rows {
        let run = from..rows.same_until(from).unwrap_or(table.rows);
        from = run.end;
        let code = rows.code(run.start);
        let at = match shares.iter().position(|share| share.currency == code) {
            Some(at) => at,
            None => {
                shares.push(CurrencyShare {
                    currency: code.to_owned(),
                    rows: 0,
                    sum: money.map(|_| ExactSum::default()),
                    years: Vec::new(),
                });
                shares.len() - 1
            }
        };
        let share = &mut shares[at];
        share.rows += run.len();
        if let (Some(sum), Some(values)) = (&mut share.sum, money) {
            values[run.clone()].iter().for_each(|value| sum.add(*value));
        }
        if let Some(days) = rows.days {
            add_years(&mut share.years, &days[run]);
        }
    }
    for share in &mut shares {
        share.years.sort_unstable();
    }
    shares.sort_by(|a, b| b.rows.cmp(&a.rows).then(a.currency.cmp(&b.currency)));
    shares
}
