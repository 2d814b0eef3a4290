//! The key figures of an account: at most six, those that matter most for its group first.

use super::super::words::measure_name;
use crate::analysis::{Class, Portrait};
use crate::chart::Brief;
use crate::chart::sheet_words::sheet_text;
use crate::locale::{Arg, Locale};
use crate::model::{Field, Kind, WhitespaceCell};

/// How many are shown.
const MOST: usize = 6;
/// Above this share of the whole an account is a dependency.
pub const DEPENDENCY: f64 = 0.10;

/// A key figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFigure {
    /// What it is.
    pub label: String,
    /// As it is written.
    pub value: String,
    /// A word to it; empty for none.
    pub note: String,
    /// Whether the note is good news (`1`), bad (`-1`) or neither.
    pub tone: i8,
}

/// The key figures, in order.
pub fn key_figures(portrait: &Portrait, brief: &Brief<'_>) -> Vec<KeyFigure> {
    let mut list = List {
        portrait,
        locale: brief.locale,
        figures: Vec::new(),
    };
    list.measure();
    list.margin();
    list.wallet();
    list.open();
    list.lifetime();
    list.share();
    list.add_from_sheet();
    list.figures.truncate(MOST);
    list.figures
}

struct List<'a> {
    portrait: &'a Portrait,
    locale: &'a Locale,
    figures: Vec<KeyFigure>,
}

impl List<'_> {
    fn push(&mut self, label: String, value: String, note: String, tone: i8) {
        self.figures.push(KeyFigure {
            label,
            value,
            note,
            tone,
        });
    }

    fn money(&self, value: f64) -> String {
        self.locale.money_short(value, &self.portrait.currency)
    }

    fn rank(&self) -> String {
        self.portrait.position.map_or_else(String::new, |position| {
            let args = [
                ("rank", Arg::from(position.rank + 1)),
                ("n", Arg::from(position.of)),
            ];
            self.locale.text_with("ui-account-rank", &args)
        })
    }

    /// The last twelve months, else what the comparison has.
    fn measure(&mut self) {
        let name = measure_name(self.locale, &self.portrait.measure);
        if let Some(year) = self.portrait.year {
            let label = self
                .locale
                .text_with("portrait-last-year", &[("measure", Arg::from(name))]);
            let change = if year.before > 0.0 {
                year.value / year.before - 1.0
            } else {
                f64::NAN
            };
            let (note, tone) = if change.is_finite() {
                let sign = if change > 0.0 { "+" } else { "" };
                let change_text = format!("{sign}{}", self.locale.percent(change, 1));
                let args = [("change", Arg::from(change_text))];
                let note = self.locale.text_with("portrait-against", &args);
                (note, if change < 0.0 { -1 } else { 1 })
            } else {
                (self.rank(), 0)
            };
            return self.push(label, self.money(year.value), note, tone);
        }
        if let Some(position) = self.portrait.position {
            let rank = self.rank();
            self.push(name, self.money(position.value), rank, 0);
        }
    }

    fn margin(&mut self) {
        let Some(year) = self.portrait.year.filter(|year| year.margin.is_finite()) else {
            return;
        };
        let label = self.locale.text("measure-margin");
        let value = self.locale.percent(year.margin, 1);
        let all = self.locale.percent(year.margin_of_all, 1);
        let note = self
            .locale
            .text_with("portrait-of-portfolio", &[("share", Arg::from(all))]);
        let tone = if year.margin < year.margin_of_all * 0.8 {
            -1
        } else {
            0
        };
        self.push(label, value, note, tone);
    }

    fn wallet(&mut self) {
        let Some(wallet) = self
            .portrait
            .wallet
            .filter(|wallet| wallet.share.is_finite())
        else {
            return;
        };
        let label = self.locale.text("portrait-wallet");
        let value = self.locale.percent(wallet.share, 0);
        let total = self.money(wallet.current + wallet.open);
        let note = self
            .locale
            .text_with("portrait-of-purchases", &[("amount", Arg::from(total))]);
        self.push(label, value, note, 0);
    }

    fn open(&mut self) {
        let Some(open) = self.portrait.open().filter(|open| *open > 0.0) else {
            return;
        };
        let is_open = |cell: &WhitespaceCell| matches!(cell, WhitespaceCell::Open(_));
        let products = self.portrait.products.iter();
        let count = products.filter(|holding| is_open(&holding.cell)).count();
        let note = if count > 0 {
            self.locale
                .text_with("count-products", &[("n", Arg::from(count))])
        } else {
            String::new()
        };
        let label = self.locale.text("portrait-open-potential");
        self.push(label, self.money(open), note, 0);
    }

    fn lifetime(&mut self) {
        let Some((value, years, discount)) = self.portrait.lifetime else {
            return;
        };
        let discount = self.locale.percent(discount, 0);
        let note = match years {
            Some(years) => {
                let args = [
                    ("years", Arg::from(f64::from(years))),
                    ("discount", Arg::from(discount)),
                ];
                self.locale.text_with("portrait-years-discount", &args)
            }
            None => self
                .locale
                .text_with("portrait-for-ever", &[("discount", Arg::from(discount))]),
        };
        let label = self.locale.text("portrait-lifetime");
        self.push(label, self.money(value), note, 0);
    }

    fn share(&mut self) {
        let Some(position) = self.portrait.position.filter(|p| p.share.is_finite()) else {
            return;
        };
        let label = self.locale.text("ui-account-share");
        let value = self.locale.percent(position.share, 1);
        let tone = if position.share >= DEPENDENCY { -1 } else { 0 };
        let class = match position.class {
            Class::A => "A",
            Class::B => "B",
            Class::C => "C",
        };
        let class = self
            .locale
            .text_with("class-name", &[("class", Arg::from(class))]);
        let note = format!("{} · {class}", self.rank());
        self.push(label, value, note, tone);
    }

    /// What the sheet of suppliers and products says outright.
    fn add_from_sheet(&mut self) {
        let Some((table, row)) = &self.portrait.sheet else {
            return;
        };
        let fields: &[Field] = match self.portrait.kind {
            Kind::Suppliers => &[
                Field::OurShareOfSales,
                Field::SupplierTurnover,
                Field::Alternatives,
                Field::LeadTime,
                Field::Growth,
            ],
            Kind::Products => &[
                Field::MarketShare,
                Field::MarketGrowth,
                Field::RelativeShare,
                Field::CashFlow,
            ],
            _ => &[Field::Satisfaction, Field::CostToServe, Field::Complaints],
        };
        for &field in fields {
            let Some(column) = table.column(field).filter(|column| column.is_filled(*row)) else {
                continue;
            };
            let value = if field.is_money() && column.value(*row).is_finite() {
                self.money(column.value(*row))
            } else {
                sheet_text(column, *row, self.locale)
            };
            let label = self.locale.text(&format!("field-{}", field.id()));
            self.push(label, value, String::new(), 0);
        }
    }
}
