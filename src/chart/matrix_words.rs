//! What the matrices say: names of axes and cells, and the titles that state their finding.

use super::words::{Words, capital, elides, lower, measure_name};
use super::{Brief, ScaleType};
use crate::analysis::matrix::spec::Tone;
use crate::analysis::{Axis, Label, MatrixResult, Movement, Quantity};
use crate::locale::{Arg, Language, Locale};
use crate::model::Measure;

/// What titles call the count and the share of each cell.
const CELL_COUNTS: [&str; 9] = ["c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];
const CELL_SHARES: [&str; 9] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"];

/// Words about one matrix.
pub struct MatrixWords<'a> {
    /// Words about its population.
    pub words: Words<'a>,
    result: &'a MatrixResult,
    locale: &'a Locale,
    currency: &'a str,
}

impl<'a> MatrixWords<'a> {
    /// The words for a result.
    pub fn new(result: &'a MatrixResult, brief: &Brief<'a>) -> Self {
        let population = &result.plane.population;
        let currency = population.currency.as_deref().unwrap_or(brief.currency);
        Self {
            words: Words::new(brief, population),
            result,
            locale: brief.locale,
            currency,
        }
    }

    /// The currency of money on the axes.
    pub fn currency(&self) -> String {
        self.currency.to_owned()
    }

    /// The cell the title speaks of.
    pub fn focus(&self) -> usize {
        let cells = &self.result.cells;
        let filled = |cell: usize| cells.get(cell).is_some_and(|cell| cell.count > 0);
        match self.result.plane.preset {
            "potential" => 2,
            "kraljic" if !filled(3) => 2,
            "risk_return" => self
                .result
                .plane
                .portfolio
                .map_or(1, |(x, y)| self.result.cell_at(x, y)),
            _ => self.result.plane.spec.focus,
        }
    }

    /// A figure of an axis.
    pub fn value(&self, quantity: Quantity, value: f64, times: bool) -> String {
        quantity_figure(self.locale, self.currency, (quantity, times), value)
    }

    /// What something is called, as it starts a line.
    pub fn label(&self, label: &Label) -> String {
        label_name(self.locale, label)
    }

    /// The same inside a sentence.
    fn inside(&self, label: &Label) -> String {
        inside_sentence(self.locale, label)
    }

    /// An axis title with its unit: "Billing a month, € (log)".
    pub fn axis_title(&self, axis: &Axis, scale: ScaleType) -> String {
        let mut title = self.label(&axis.label);
        if axis.quantity == Quantity::Money {
            title = super::words::with_unit(self.locale, &title, self.currency);
        }
        let notes: Vec<String> = [
            (axis.quantity == Quantity::Score).then(|| self.locale.text("chart-axis-score")),
            matches!(scale, ScaleType::Log10 | ScaleType::SymLog { .. })
                .then(|| self.locale.text("chart-axis-log")),
            (scale == ScaleType::Log10Reversed)
                .then(|| self.locale.text("chart-axis-log-reversed")),
        ]
        .into_iter()
        .flatten()
        .collect();
        if notes.is_empty() {
            return title;
        }
        let notes = super::words::listed(self.locale, &notes);
        match self.locale.language() {
            Language::Zh => format!("{title}（{notes}）"),
            _ => format!("{title} ({notes})"),
        }
    }

    /// The name of a cell.
    pub fn cell_name(&self, cell: usize) -> String {
        cell_name(self.locale, self.result, cell)
    }

    /// What to do with the accounts of a cell.
    pub fn cell_advice(&self, cell: usize) -> String {
        self.result
            .cells
            .get(cell)
            .map_or_else(String::new, |cell| self.locale.text(&cell.advice_key))
    }

    /// Count and share of a cell.
    pub fn cell_detail(&self, cell: usize) -> String {
        let Some(cell) = self.result.cells.get(cell) else {
            return String::new();
        };
        let count = self.words.count(cell.count);
        let count = if self.result.plane.movement == Movement::ToFuture {
            let args = [
                ("now", Arg::from(cell.count)),
                ("then", Arg::from(count_then(cell.count_other, &self.words))),
            ];
            self.locale.text_with("chart-now-then", &args)
        } else {
            count
        };
        if !cell.share.is_finite() {
            return count;
        }
        let share = format!("{} {}", self.words.title_share(cell.share), self.of_value());
        super::words::dotted([count.as_str(), share.as_str()])
    }

    /// Count and share of a cell where there is little room: "8 · 37%".
    fn short_count(&self, cell: usize) -> Option<(String, f64)> {
        let cell = self.result.cells.get(cell)?;
        let locale = self.locale;
        let count = locale.number(cell.count as f64, 0);
        if self.result.plane.movement != Movement::ToFuture {
            return Some((count, cell.share));
        }
        let then = locale.number(cell.count_other as f64, 0);
        let args = [("now", Arg::from(count)), ("then", Arg::from(then))];
        Some((locale.text_with("chart-now-then", &args), cell.share))
    }

    /// The same figures as [`Self::cell_detail`] without their words.
    pub fn cell_short(&self, cell: usize) -> String {
        match self.short_count(cell) {
            Some((count, share)) if share.is_finite() => {
                super::words::dotted([count.as_str(), self.words.title_share(share).as_str()])
            }
            Some((count, _)) => count,
            None => String::new(),
        }
    }

    /// Name and count of a cell in a line.
    pub fn cell_detail_line(&self, cell: usize) -> String {
        let count = self.result.cells.get(cell).map_or(0, |cell| cell.count);
        super::words::dotted([
            self.cell_name(cell).as_str(),
            self.words.count(count).as_str(),
        ])
    }

    /// What the shares of the cells are shares of.
    fn of_value(&self) -> String {
        match self.result.plane.value.as_ref().map(|value| &value.0) {
            Some(Label::Axis("unrealised-potential")) => {
                self.locale.text("chart-of-potential-short")
            }
            Some(Label::Measure(measure)) => {
                let words = Words {
                    measure,
                    ..self.words_copy()
                };
                words.of_what()
            }
            Some(label) => self
                .locale
                .text_with("chart-of-column", &[("name", Arg::from(self.label(label)))]),
            None => self.words.of_what(),
        }
    }

    fn words_copy(&self) -> Words<'_> {
        Words {
            locale: self.words.locale,
            by: self.words.by,
            measure: self.words.measure,
            currency: self.words.currency,
        }
    }

    /// What the bubble's area stands for, with its unit.
    pub fn size_name(&self) -> String {
        self.result
            .plane
            .size
            .as_ref()
            .map_or_else(String::new, |(label, quantity)| {
                let name = lower(&self.label(label));
                match quantity {
                    Quantity::Money => super::words::with_unit(self.locale, &name, self.currency),
                    _ => name,
                }
            })
    }

    /// Both axes in a line, and the bubble's meaning.
    pub fn subtitle(&self) -> String {
        let plane = &self.result.plane;
        let args = [
            ("x", Arg::from(self.inside(&plane.x.label))),
            ("y", Arg::from(capital(&self.inside(&plane.y.label)))),
        ];
        let axes = self.locale.text_with("chart-matrix-subtitle", &args);
        let size = if plane.size.is_some() {
            let args = [("size", Arg::from(self.size_name()))];
            self.locale.text_with("chart-bubble-is", &args)
        } else {
            String::new()
        };
        super::words::dotted([axes.as_str(), size.as_str()])
    }

    /// "3 lie outside this view".
    pub fn outside(&self, n: usize) -> String {
        self.locale
            .text_with("chart-outside", &[("n", Arg::from(n))])
    }

    /// The picture in words.
    pub fn description(&self) -> String {
        let cells: Vec<String> = (0..self.result.cells.len())
            .map(|cell| {
                let args = [
                    ("cell", Arg::from(self.cell_name(cell))),
                    ("figures", Arg::from(self.cell_detail(cell))),
                ];
                self.locale.text_with("chart-matrix-cell", &args)
            })
            .collect();
        let chinese = self.locale.language() == Language::Zh;
        let args = [
            ("axes", Arg::from(self.subtitle())),
            (
                "cells",
                Arg::from(cells.join(if chinese { "；" } else { "; " })),
            ),
        ];
        self.locale.text_with("chart-matrix-description", &args)
    }

    /// "12.6 % return", or growth where the data know no return.
    fn paid(&self, y: f64) -> String {
        let axis = &self.result.plane.y;
        let key = match &axis.label {
            Label::Axis("revenue-growth") => "chart-return-growth",
            _ => "chart-return",
        };
        let value = self.value(axis.quantity, y, false);
        self.locale.text_with(key, &[("value", Arg::from(value))])
    }

    /// "Portfolio" and "12.6 % return, risk 0.44".
    pub fn portfolio(&self, (x, y): (f64, f64)) -> (String, String) {
        let plane = &self.result.plane;
        let args = [
            ("risk", Arg::from(self.value(plane.x.quantity, x, false))),
            ("return", Arg::from(self.paid(y))),
        ];
        (
            self.locale.text("chart-portfolio"),
            self.locale.text_with("chart-portfolio-at", &args),
        )
    }

    /// The title, with and without its second clause.
    pub fn finding(&self, focus: usize) -> (String, String) {
        let plane = &self.result.plane;
        let n = plane.len();
        let own;
        let key = match plane.preset {
            _ if n == 0 => "finding-matrix-empty",
            _ if n == 1 => "finding-matrix-single",
            "potential" => self.pick(2, "finding-potential", "finding-potential-none"),
            "kraljic" => self.kraljic_key(),
            "supplier_alignment" if plane.movement == Movement::ToFuture => {
                "finding-supplier_alignment-future"
            }
            "supplier_alignment" => "finding-supplier_alignment",
            "growth_share" => "finding-growth_share",
            "risk_return" if plane.spec.finding == "portfolio_diagnosis" => self.path_key(),
            "risk_return" if plane.portfolio.is_some() => "finding-risk_return",
            "quadrant" => self.pick(3, "finding-quadrant", "finding-quadrant-none"),
            _ => {
                own = self.own_key(focus);
                own.as_str()
            }
        };
        let args = self.finding_args(focus);
        let long = self.words.text(key, &args);
        let short = format!("{key}-short");
        let short = if self.locale.has(&short) {
            self.words.text(&short, &args)
        } else {
            long.clone()
        };
        (long, short)
    }

    /// The title of a preset that needs nothing more than its cells: `finding-<preset>`, `-none` where the cell it speaks of
    /// is empty, `-counts` where the cells have nothing to share.
    fn own_key(&self, focus: usize) -> String {
        let own = format!("finding-{}", self.result.plane.spec.finding);
        let variant = match self.result.cells.get(focus) {
            Some(cell) if cell.count == 0 => format!("{own}-none"),
            Some(cell) if !cell.share.is_finite() => format!("{own}-counts"),
            _ => return own,
        };
        if self.locale.has(&variant) {
            variant
        } else {
            own
        }
    }

    /// Whether the portfolio has changed its cell since the path began.
    fn path_key(&self) -> &'static str {
        let at = |x: f64, y: f64| self.result.cell_at(x, y);
        let plane = &self.result.plane;
        let first = plane
            .spec
            .path
            .first()
            .map(|point| at(point.at.0, point.at.1));
        let now = plane.portfolio.map(|(x, y)| at(x, y));
        if first.is_none() || first == now {
            "finding-portfolio_diagnosis-same"
        } else {
            "finding-portfolio_diagnosis"
        }
    }

    fn pick(&self, cell: usize, some: &'static str, none: &'static str) -> &'static str {
        let cell = self.result.cells.get(cell);
        match cell {
            Some(cell) if cell.count > 0 && cell.share.is_finite() => some,
            _ => none,
        }
    }

    fn kraljic_key(&self) -> &'static str {
        let count = |cell: usize| self.result.cells.get(cell).map_or(0, |cell| cell.count);
        let shares = self.result.cells.iter().all(|cell| cell.share.is_finite());
        match (count(3), count(2)) {
            _ if !shares => "finding-kraljic-counts",
            (0, _) => "finding-kraljic-none",
            (1, _) => "finding-kraljic-one",
            _ => "finding-kraljic",
        }
    }

    fn finding_args(&self, focus: usize) -> Vec<(&'static str, Arg)> {
        let plane = &self.result.plane;
        let cell = |at: usize| self.result.cells.get(at);
        let count = |at: usize| Arg::from(cell(at).map_or(0, |cell| cell.count));
        let ratio = |at: usize| cell(at).map_or(f64::NAN, |cell| cell.share);
        let share = |at: usize| Arg::from(self.words.title_share(ratio(at)));
        let counted = |at: usize| self.words.count(cell(at).map_or(0, |cell| cell.count));
        let filled = cell(3).is_some_and(|cell| cell.count > 0);
        let first = (0..plane.len())
            .filter(|_| filled)
            .find(|&item| self.result.cell_of(item) == Some(3));
        let name = if plane.len() == 1 {
            plane.name(0)
        } else {
            first.map_or("", |item| plane.name(item))
        };
        let (px, py) = plane.portfolio.unwrap_or((f64::NAN, f64::NAN));
        let mut args = vec![
            ("n", Arg::from(plane.len())),
            ("count", Arg::from(self.words.count(plane.len()))),
            ("name", Arg::from(name)),
            ("cell", Arg::from(self.cell_name(focus))),
            ("ll", count(0)),
            ("hl", count(1)),
            ("lh", count(2)),
            ("hh", count(3)),
            ("sll", share(0)),
            ("shl", share(1)),
            ("slh", share(2)),
            ("shh", share(3)),
            ("elh", Arg::from(elides(ratio(2)))),
            ("ehh", Arg::from(elides(ratio(3)))),
            ("ehl", Arg::from(elides(ratio(1)))),
            ("cll", Arg::from(counted(0))),
            ("chl", Arg::from(counted(1))),
            ("clh", Arg::from(counted(2))),
            ("chh", Arg::from(counted(3))),
            (
                "future",
                Arg::from(cell(3).map_or(0, |cell| cell.count_other)),
            ),
            ("x", Arg::from(self.inside(&plane.x.label))),
            ("y", Arg::from(self.inside(&plane.y.label))),
            (
                "limit",
                Arg::from(self.value(plane.x.quantity, self.result.thresholds.0, false)),
            ),
            (
                "ylimit",
                Arg::from(self.value(plane.y.quantity, self.result.thresholds.1, false)),
            ),
            ("ofvalue", Arg::from(self.of_value())),
            ("risk", Arg::from(self.value(plane.x.quantity, px, false))),
            ("return", Arg::from(self.paid(py))),
            ("prized", Arg::from(self.prized(focus))),
            (
                "before",
                Arg::from(plane.spec.path.first().map_or_else(String::new, |point| {
                    self.cell_name(self.result.cell_at(point.at.0, point.at.1))
                })),
            ),
            ("years", Arg::from(plane.spec.path.len().saturating_sub(1))),
            ("f", count(focus)),
            ("sf", share(focus)),
            ("ef", Arg::from(elides(ratio(focus)))),
            ("cf", Arg::from(counted(focus))),
        ];
        let cells = CELL_COUNTS.into_iter().zip(CELL_SHARES).enumerate();
        for (at, (counts, shares)) in cells.take(self.result.cells.len()) {
            args.push((counts, count(at)));
            args.push((shares, share(at)));
        }
        args
    }

    /// How many in a cell stand in the highest shade of the third axis.
    fn prized(&self, cell: usize) -> usize {
        let plane = &self.result.plane;
        let Some(tone) = &plane.spec.tone else {
            return 0;
        };
        let high = |member: u32| {
            let score = tone.scores.get(member as usize).copied();
            Tone::shade(score.unwrap_or(f64::NAN)) == Some(2)
        };
        let own = plane.items.iter().enumerate();
        own.filter(|(item, own)| self.result.cell_of(*item) == Some(cell) && high(own.member))
            .count()
    }

    /// The measure that sizes and shares go by, where it is one.
    pub fn value_measure(&self) -> Option<&Measure> {
        match self.result.plane.value.as_ref().map(|value| &value.0) {
            Some(Label::Measure(measure)) => Some(measure),
            _ => None,
        }
    }
}

/// A figure of a criterion or an axis; `times` writes a bare one as a multiple.
pub fn quantity_figure(
    locale: &Locale,
    currency: &str,
    (quantity, times): (Quantity, bool),
    value: f64,
) -> String {
    match quantity {
        Quantity::Money => locale.money_short(value, currency),
        Quantity::Ratio => {
            let percent = value * 100.0;
            let decimals =
                u8::from((percent - percent.round()).abs() > 0.049 && percent.abs() < 100.0);
            locale.percent(value, decimals)
        }
        Quantity::Score => {
            let decimals = u8::from((value - value.round()).abs() > 0.049);
            locale.number(value, decimals)
        }
        Quantity::Number if times => format!("{}×", plain_figure(locale, value)),
        Quantity::Number => plain_figure(locale, value),
    }
}

fn plain_figure(locale: &Locale, value: f64) -> String {
    if value.abs() >= 10_000.0 {
        return locale.number_short(value);
    }
    let decimals = match value.abs() {
        size if size >= 100.0 || (size - size.round()).abs() < 1e-9 => 0,
        size if size >= 10.0 => 1,
        _ => 2,
    };
    locale.number(value, decimals)
}

/// What a criterion or an axis is called, as it starts a line.
pub fn label_name(locale: &Locale, label: &Label) -> String {
    match label {
        Label::Measure(measure) => measure_name(locale, measure),
        Label::Field(field) => locale.text(&format!("field-{}", field.id())),
        Label::Header(header) => header.clone(),
        Label::Axis(id) => locale.text(&format!("axis-{id}")),
    }
}

fn inside_sentence(locale: &Locale, label: &Label) -> String {
    match label {
        Label::Header(header) => {
            locale.text_with("chart-quoted", &[("name", Arg::from(header.as_str()))])
        }
        _ => lower(&label_name(locale, label)),
    }
}

/// The name of a cell of a matrix as every place writes it; where the user chose the axes, it names the one that is high.
/// Empty beyond the last cell.
pub fn cell_name(locale: &Locale, result: &MatrixResult, cell: usize) -> String {
    let Some(cell) = result.cells.get(cell) else {
        return String::new();
    };
    let axis = |label: &Label| Arg::from(inside_sentence(locale, label));
    let args = [
        ("x", axis(&result.plane.x.label)),
        ("y", axis(&result.plane.y.label)),
    ];
    locale.text_with(&cell.name_key, &args)
}

fn count_then(then: usize, words: &Words<'_>) -> String {
    words.count(then)
}
