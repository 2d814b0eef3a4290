//! The figures of an answer as rows of a name and its figures: what the command line prints and a report tabulates.

use super::period_name;
use crate::analysis::abc::CLASSES;
use crate::analysis::bridge::Step;
use crate::analysis::customer_classes::CustomerClass;
use crate::analysis::lorenz::{CR_COUNTS, TOP_RATIOS};
use crate::analysis::matrix::{Axis, Label, Quantity};
use crate::analysis::presets::measure_id;
use crate::analysis::rfm::Segment;
use crate::analysis::supply_rhythm::Rhythm;
use crate::analysis::{ClassShare, Outcome, Steadiness};
use crate::locale::{Arg, Locale};
use crate::model::By;

/// A name and its figures, as they are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyRow {
    /// What the figures are of.
    pub name: String,
    /// At least one.
    pub figures: Vec<String>,
}

/// The figures of an answer, in groups of rows whose figures stand under one another.
pub fn key_figures(outcome: &Outcome, locale: &Locale) -> Vec<Vec<KeyRow>> {
    let currency = outcome
        .population()
        .and_then(|population| population.currency.clone());
    let mut page = Page {
        locale,
        currency: currency.unwrap_or_default(),
        groups: Vec::new(),
        rows: Vec::new(),
    };
    page.outcome(outcome);
    page.flush();
    page.groups
}

/// How many are compared, as of which day, and how many were left out why; `None` for what compares nobody.
pub fn compared_line(outcome: &Outcome, locale: &Locale) -> Option<String> {
    let population = outcome.population()?;
    let who = match population.by {
        By::Customer => "count-customers",
        By::Supplier => "count-suppliers",
        By::Product => "count-products",
        By::Column(_) => "count-values",
    };
    let n = Arg::from(outcome.count());
    let mut parts = vec![locale.text_with(who, &[("n", n)])];
    if let Some(date) = population.as_of.date() {
        let day = Arg::from(locale.day(date));
        parts.push(locale.text_with("chart-as-of", &[("day", day)]));
    }
    parts.extend(outcome.left_out().iter().map(|left| {
        let key = format!("reason-{}", left.reason.id());
        locale.text_with(&key, &[("n", Arg::from(left.count))])
    }));
    Some(parts.join(" · "))
}

struct Page<'a> {
    locale: &'a Locale,
    currency: String,
    groups: Vec<Vec<KeyRow>>,
    rows: Vec<KeyRow>,
}

impl Page<'_> {
    /// What comes next stands in a group of its own.
    fn flush(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        if !rows.is_empty() {
            self.groups.push(rows);
        }
    }

    fn row(&mut self, name: String, figures: impl IntoIterator<Item = String>) {
        let figures = figures.into_iter().collect();
        self.rows.push(KeyRow { name, figures });
    }

    fn figure(&mut self, key: &str, value: String) {
        let name = self.locale.text(key);
        self.row(name, [value]);
    }

    fn money(&self, value: f64) -> String {
        let decimals = if value.abs() < 1000.0 && value.fract() != 0.0 {
            2
        } else {
            0
        };
        self.locale.money(value, &self.currency, decimals)
    }

    fn number(&self, value: f64, decimals: u8) -> String {
        self.locale.number(value, decimals)
    }

    fn percent(&self, ratio: f64) -> String {
        self.locale.percent(ratio, 1)
    }

    fn count(&self, count: usize) -> String {
        self.locale.number(count as f64, 0)
    }

    fn outcome(&mut self, outcome: &Outcome) {
        match outcome {
            Outcome::Lorenz(result) => {
                self.figure("figure-total", self.money(result.total));
                self.figure("figure-gini", self.number(result.gini, 4));
                self.figure(
                    "figure-gini-corrected",
                    self.number(result.gini_corrected, 4),
                );
                if result.negative > 0 {
                    let gini = self.number(result.gini_with_losses, 4);
                    self.figure("figure-gini-with-losses", gini);
                }
                self.figure("figure-hhi", self.number(result.hhi * 10_000.0, 1));
                self.figure("figure-effective-n", self.number(result.effective_n, 1));
                self.figure("figure-theil", self.number(result.theil, 4));
                for (count, share) in CR_COUNTS.iter().zip(result.cr) {
                    let name = [("n", Arg::from(*count))];
                    let name = self.locale.text_with("figure-largest", &name);
                    self.row(name, [self.percent(share)]);
                }
                for (ratio, share) in TOP_RATIOS.iter().zip(result.top_share) {
                    let p = Arg::from(self.locale.percent(*ratio, 0));
                    let name = self.locale.text_with("figure-top", &[("p", p)]);
                    self.row(name, [self.percent(share)]);
                }
            }
            Outcome::Abc(result) => {
                for (class, of) in CLASSES.iter().zip(&result.cut.classes) {
                    self.share(class.letter().to_owned(), of);
                }
            }
            Outcome::Whale(result) => {
                self.figure("figure-total", self.money(result.total));
                self.figure("figure-peak", self.locale.percent(result.peak_share, 2));
                self.figure("figure-erosion", self.locale.percent(result.erosion, 2));
                self.figure("figure-losing", self.count(result.losing));
                self.figure("figure-earn-all", self.count(result.earn_all));
            }
            Outcome::Breakdown(result) => {
                let mut parts: Vec<_> = (0..result.ranked.len())
                    .map(|rank| (result.ranked.name(rank).to_owned(), result.part(rank)))
                    .collect();
                let none = self.locale.text("breakdown-not-given");
                parts.extend(result.not_given.map(|part| (none, part)));
                for (name, part) in parts {
                    let of = ClassShare {
                        count: part.accounts,
                        value: part.value,
                        share: result.share(&part),
                    };
                    self.share(name, &of);
                }
            }
            Outcome::Activity(result) => {
                for count in &result.counts {
                    let name = self.locale.text(&format!("activity-{}", count.status.id()));
                    let of = ClassShare {
                        count: count.count,
                        value: count.value,
                        share: count.share,
                    };
                    self.share(name, &of);
                }
                let quiet = (self.count(result.quiet.0), self.money(result.quiet.1));
                let name = self.locale.text("activity-quiet");
                self.row(name, [quiet.0, quiet.1]);
            }
            Outcome::Bridge(result) => {
                self.figure("figure-before", self.money(result.start));
                for step in &Step::ALL[..4] {
                    let (name, of) = (format!("bridge-{}", step.id()), result.step(*step));
                    let name = self.locale.text(&name);
                    self.row(name, [self.count(of.count), self.money(of.value)]);
                }
                self.figure("figure-now", self.money(result.end));
                let [gross, net] = result.kept();
                self.figure("figure-grr", self.percent(gross));
                self.figure("figure-nrr", self.percent(net));
            }
            Outcome::Cohorts(result) => {
                for cohort in &result.cohorts {
                    let name = period_name(self.locale, cohort.start, result.months);
                    let later = (1..cohort.active.len()).take(6);
                    let mut cells = vec![self.count(cohort.size)];
                    cells.extend(later.map(|age| self.percent(cohort.share(age))));
                    self.row(name, cells);
                }
            }
            Outcome::Recurring(result) => {
                for period in result.whole().iter().rev().take(13).rev() {
                    let name = period_name(self.locale, period.start, result.months);
                    let rates = [period.net, period.gross].map(|rate| self.percent(rate));
                    let [net, gross] = rates;
                    self.row(name, [self.money(period.revenue), net, gross]);
                }
            }
            Outcome::Rfm(result) => {
                for (segment, of) in Segment::ALL.iter().zip(&result.segments) {
                    let name = self.locale.text(&format!("rfm-{}", segment.id()));
                    let of = ClassShare {
                        count: of.count,
                        value: of.value,
                        share: of.share,
                    };
                    self.share(name, &of);
                }
            }
            Outcome::Forecast(result) => {
                self.figure("figure-repeaters", self.count(result.repeaters));
                let model = &result.model;
                let parameters = [
                    ("r", model.r),
                    ("α", model.alpha),
                    ("a", model.a),
                    ("b", model.b),
                ];
                for (name, value) in parameters {
                    self.row(name.to_owned(), [self.number(value, 4)]);
                }
                let likelihood = self.number(model.log_likelihood, 2);
                self.figure("figure-log-likelihood", likelihood);
                self.figure("chart-head-expected", self.number(result.expected, 1));
                self.figure("chart-forecast-equity", self.money(result.equity));
            }
            Outcome::Lifetime(result) => {
                self.figure("chart-forecast-equity", self.money(result.equity));
                self.figure("retention-retention", self.percent(result.retention));
                self.figure("chart-lifetime-factor", self.number(result.factor, 4));
                if let Ok(equity) = result.by_purchases {
                    self.figure("chart-lifetime-by-purchases", self.money(equity));
                }
            }
            Outcome::Retention(result) => {
                self.figure("chart-retention-profit", self.money(result.profit));
                self.figure("chart-retention-raised", self.money(result.raised));
                for swing in &result.swings {
                    let effects = swing.effects.map(|effect| self.money(effect));
                    let name = self
                        .locale
                        .text(&format!("retention-{}", swing.driver.id()));
                    self.row(name, effects);
                }
            }
            Outcome::Covariance(result) => {
                self.figure("axis-variation", self.number(result.variation, 4));
                for rank in 0..result.ranked.len().min(20) {
                    let of = result.items[result.ranked.order[rank] as usize];
                    let cells = [
                        self.percent(of.share),
                        self.percent(of.contribution),
                        self.number(of.beta, 2),
                    ];
                    self.row(result.ranked.name(rank).to_owned(), cells);
                }
            }
            Outcome::Expected(result) => {
                self.figure("chart-expected-potential", self.money(result.potential));
                let expected = self.money(result.ranked.total());
                self.figure("chart-expected-expected", expected);
                self.figure("chart-expected-risk", self.percent(result.risk));
            }
            Outcome::Prospects(result) => {
                for of in &result.items {
                    let member = result.population.members.get(of.member as usize);
                    let name = member.map_or_else(String::new, |member| member.name.to_string());
                    let cells = [
                        self.money(of.with.revenue - result.now.revenue),
                        self.number((of.with.risk - result.now.risk) * 100.0, 2),
                        self.number((of.with.hhi - result.now.hhi) * 10_000.0, 1),
                    ];
                    self.row(name, cells);
                }
            }
            Outcome::Similarities(result) => {
                let table = &result.table;
                self.figure("chart-similarities-v", self.number(table.cramers_v, 4));
                self.figure("chart-similarities-chi", self.number(table.chi_squared, 2));
                self.figure("chart-similarities-both", self.count(table.count));
            }
            Outcome::Segments(result) => {
                self.figure(
                    "chart-segments-silhouette",
                    self.number(result.silhouette, 3),
                );
                for (at, segment) in result.segments.iter().enumerate() {
                    let name = Arg::from(at + 1);
                    let name = self.locale.text_with("chart-segment-name", &[("n", name)]);
                    let of = ClassShare {
                        count: segment.count,
                        value: segment.value,
                        share: segment.share,
                    };
                    self.share(name, &of);
                }
            }
            Outcome::Xyz(result) => {
                for (class, of) in Steadiness::ALL.iter().zip(&result.classes) {
                    let name = self.locale.text(&format!("xyz-{}", class.id()));
                    self.share(name, of);
                }
            }
            Outcome::AbcMeasures(result) => {
                for of in &result.measures {
                    let measure = &of.ranked.population.measure;
                    let key = format!("measure-{}", measure_id(measure));
                    let counts = of.cut.classes.map(|class| self.count(class.count));
                    self.row(self.locale.text(&key), counts);
                }
                self.figure("figure-apart", self.count(result.apart.len()));
            }
            Outcome::CustomerClasses(result) => {
                for (class, of) in CustomerClass::ALL.iter().zip(&result.all) {
                    let name = self.locale.text(&format!("customer-class-{}", class.id()));
                    if result.can_tell(*class) {
                        self.share(name, of);
                    } else {
                        self.row(name, [self.locale.text("chart-segments-unknown")]);
                    }
                }
            }
            Outcome::SupplyRhythm(result) => {
                for (state, of) in Rhythm::ALL.iter().zip(&result.counts) {
                    let name = self.locale.text(&format!("rhythm-{}", state.id()));
                    self.row(name, [self.count(of.count), self.money(of.value)]);
                }
            }
            Outcome::Dependency(result) => {
                let (before, after) = (&result.before, &result.after);
                self.figure("figure-lost", self.count(result.lost));
                let money = [after.value, after.margin].map(|value| self.money(value));
                let shares = [after.share, after.margin_share].map(|share| self.percent(share));
                let names = ["measure-revenue", "measure-margin"].map(|key| self.locale.text(key));
                let known = 1 + usize::from(after.margin.is_finite());
                for ((name, money), share) in names.into_iter().zip(money).zip(shares).take(known) {
                    self.row(name, [money, share]);
                }
                let ginis = [before.gini, after.gini].map(|gini| self.number(gini, 4));
                self.row(self.locale.text("figure-gini"), ginis);
            }
            Outcome::AbcXyz(result) => {
                for (letter, row) in CLASSES.iter().zip(&result.cells) {
                    for (class, of) in Steadiness::ALL.iter().zip(row) {
                        let name = self.locale.text(&format!("xyz-{}", class.id()));
                        self.share(format!("{} · {name}", letter.letter()), of);
                    }
                }
            }
            Outcome::Matrix(result) => {
                let plane = &result.plane;
                if let Some(sums) = plane.potential {
                    self.figure("figure-current", self.money(sums.current));
                    self.figure("figure-open", self.money(sums.open));
                    self.figure("figure-penetration", self.percent(sums.penetration));
                }
                let (x, y) = result.thresholds;
                self.axis(&plane.x, x);
                self.axis(&plane.y, y);
                self.flush();
                for (index, cell) in result.cells.iter().enumerate() {
                    let of = ClassShare {
                        count: cell.count,
                        value: cell.value,
                        share: cell.share,
                    };
                    self.share(super::cell_name(self.locale, result, index), &of);
                }
            }
            Outcome::Whitespace(result) => {
                self.potential(result.current, result.open, result.penetration);
                for of in &result.offerings {
                    let (open, sold) = (self.money(of.potential), self.money(of.current));
                    self.row(of.name.to_string(), [sold, open]);
                }
            }
            Outcome::Wallet(result) => {
                self.potential(result.current, result.open, result.penetration);
                for (owner, count, open) in result.owners() {
                    let (count, open) = (self.count(count), self.money(open));
                    self.row(owner.to_string(), [count, open]);
                }
            }
            Outcome::Rows(result) => {
                for fact in &result.facts {
                    let figure = match fact.quantity {
                        Quantity::Money => self.money(fact.value),
                        Quantity::Ratio => super::words::multiple(self.locale, fact.value),
                        _ => self.number(fact.value, 0),
                    };
                    self.figure(&format!("rows-{}", fact.id), figure);
                }
            }
            Outcome::Scores(result) => {
                for (at, item) in result.items.iter().enumerate() {
                    let score = self.number(item.score, 0);
                    self.row(result.name(at).to_owned(), [score]);
                }
            }
            Outcome::Zones(result) => {
                for (zone, of) in result.zones.iter().enumerate() {
                    let name = self.locale.text(&result.zone_key(zone));
                    self.share(name, of);
                }
            }
            Outcome::Treemap(result) => {
                for branch in &result.branches {
                    let of = ClassShare {
                        count: branch.count,
                        value: branch.value,
                        share: result.share(branch.value),
                    };
                    self.share(branch.name.to_string(), &of);
                }
            }
            Outcome::Homologation(result) => {
                let statuses = crate::analysis::homologation::Status::ALL;
                for (status, count) in statuses.iter().zip(result.counts) {
                    self.figure(&format!("homologation-{}", status.id()), self.count(count));
                }
            }
            Outcome::Board(result) => {
                for column in &result.columns {
                    let of = ClassShare {
                        count: column.cards.len(),
                        value: column.value,
                        share: column.share,
                    };
                    self.share(super::stands_name(self.locale, &column.stands), &of);
                }
            }
            Outcome::GrowthPlan(result) => {
                self.figure("plan-planned", self.money(result.planned));
                self.figure("plan-goal", self.money(result.goal));
                self.figure("plan-open", self.money(result.open));
            }
            Outcome::FollowUp(result) => {
                for course in crate::analysis::decisions::follow_up::Course::ALL {
                    let count = self.count(result.count(course));
                    self.figure(&format!("course-{}", course.id()), count);
                }
            }
            Outcome::Playbook(result) => {
                for segment in &result.segments {
                    let name = self
                        .locale
                        .text(&crate::analysis::playbook::segment_key(segment.id));
                    let count = self.count(segment.suppliers.len());
                    self.row(name, [count, self.percent(segment.share)]);
                }
            }
            Outcome::PracticeAudit(result) => {
                for practice in &result.practices {
                    let name = self.locale.text(&format!("practice-{}", practice.id));
                    self.row(name, [super::practice_said(self.locale, practice)]);
                }
            }
            Outcome::Quality(result) => {
                self.figure("figure-score", self.number(result.score, 1));
                for part in result.parts {
                    let key = format!("quality-{}", part.id);
                    self.figure(&key, self.percent(part.value));
                }
                self.figure("figure-duplicates", self.count(result.duplicates.len()));
            }
        }
    }

    fn potential(&mut self, current: f64, open: f64, penetration: f64) {
        self.figure("whitespace-sum-owned", self.money(current));
        self.figure("whitespace-sum-open", self.money(open));
        self.figure("figure-penetration", self.percent(penetration));
        self.flush();
    }

    fn share(&mut self, name: String, of: &ClassShare) {
        let cells = [
            self.count(of.count),
            self.money(of.value),
            self.percent(of.share),
        ];
        self.row(name, cells);
    }

    fn axis(&mut self, axis: &Axis, threshold: f64) {
        let name = match &axis.label {
            Label::Measure(measure) => self
                .locale
                .text(&format!("measure-{}", measure_id(measure))),
            Label::Field(field) => self.locale.text(&format!("field-{}", field.id())),
            Label::Header(header) => header.clone(),
            Label::Axis(name) => self.locale.text(&format!("axis-{name}")),
        };
        let at = match axis.quantity {
            Quantity::Money => self.money(threshold),
            Quantity::Ratio => self.percent(threshold),
            Quantity::Score => self.number(threshold, 0),
            Quantity::Number => self.number(threshold, 2),
        };
        let key = [("name", Arg::from(name))];
        let name = self.locale.text_with("figure-limit", &key);
        self.row(name, [at]);
    }
}
