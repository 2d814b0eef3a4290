//! The data and the question that a command's files and options name.

use std::sync::Arc;

use super::{Desk, Failure, Parsed, TerminalProgress, uploads};
use crate::analysis::{Settings, parameters, registry};
use crate::import::{self, ErrorCode, Finding, ImportError, Options, Upload};
use crate::model::{
    By, CreditNotes, Dataset, Day, Decisions, Filter, Kind, Measure, Question, Rate, Rule,
    currency_code,
};
use crate::project::Story;

/// What a command works on.
pub(super) struct Asked {
    /// All files, joined.
    pub dataset: Dataset,
    /// What is compared, by which measure, over which lines.
    pub question: Question,
    /// Whether `--by` was given; methods choose for themselves otherwise.
    pub by_given: bool,
    /// Parameters of methods.
    pub settings: Settings,
    /// What import met, by source.
    pub findings: Vec<Finding>,
    /// The story of the project among the files.
    pub story: Option<Story>,
}

impl Asked {
    /// Reads the files, `--as`, `--only`, `--by`, `--measure`, `--as-of`, `--set` and `--sample`.
    ///
    /// `--set` takes parameters of methods and, of the population, `credit_notes=net|exclude`,
    /// `period=2025-01-01..2025-12-31`, `filter.COLUMN=A,B` (none of them with `!` before the first, nothing for a blank) and
    /// what `decided` knows (`map.COLUMN=FIELD`); of the currencies `currency=EUR`, `rate.USD=0.92` and `rate.USD.2024=0.95`.
    pub fn read(desk: &Desk, parsed: &Parsed) -> Result<Self, Failure> {
        let kind = match parsed.value("as") {
            Some(id) => {
                let kind = Kind::from_id(&id);
                Some(kind.ok_or_else(|| Failure::bad_value(&desk.locale, "as", &id))?)
            }
            None => None,
        };
        let by = parsed.value("by");
        let mut asked = Self {
            dataset: Dataset::default(),
            question: Question {
                by: by.as_deref().map(by_of).unwrap_or_default(),
                measure: parsed
                    .value("measure")
                    .map(|id| measure_of(&id))
                    .unwrap_or_default(),
                ..Question::default()
            },
            by_given: by.is_some(),
            settings: Settings::default(),
            findings: Vec::new(),
            story: None,
        };
        if let Some(text) = parsed.value("as-of") {
            let day = parse_day(&text);
            let day = day.ok_or_else(|| Failure::bad_value(&desk.locale, "as-of", &text))?;
            asked.question.as_of = Some(day);
        }
        let mut options = Options {
            kind,
            only: parsed.values("only"),
            ..Options::default()
        };
        for pair in parsed.values("set") {
            asked
                .set(&pair, &mut options)
                .ok_or_else(|| Failure::bad_value(&desk.locale, "set", &pair))?;
        }
        asked.hold_settings(desk, parsed)?;
        asked.load(desk, parsed, &options)?;
        asked.hold_names(desk)?;
        Ok(asked)
    }

    /// Holds the parameters against what the methods asked for can be set to.
    fn hold_settings(&self, desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
        let mut methods: Vec<_> = ["method", "view"]
            .into_iter()
            .flat_map(|option| parsed.values(option))
            .filter_map(|id| registry::method(&id))
            .collect();
        if methods.is_empty() {
            methods = registry::methods().iter().collect();
        }
        for (key, value) in &self.settings.0 {
            let value = value.as_str().unwrap_or_default();
            parameters::check(&methods, key, value)
                .map_err(|misfit| Failure::bad_setting(&desk.locale, (key, value), &misfit))?;
        }
        Ok(())
    }

    /// Holds the columns that options name against those of the data.
    fn hold_names(&self, desk: &Desk) -> Result<(), Failure> {
        let has = |name: &str| {
            let tables = &self.dataset.tables;
            tables
                .iter()
                .any(|table| table.column_named(name).is_some())
        };
        let missing = |option: &str, name: &str| Failure::no_column(&desk.locale, option, name);
        if let By::Column(name) = &self.question.by
            && !has(name)
        {
            return Err(missing("by", name));
        }
        if let Measure::Column(name) = &self.question.measure
            && !has(name)
        {
            return Err(missing("measure", name));
        }
        for filter in &self.question.filters {
            if !has(&filter.column) {
                return Err(missing("set", &filter.column));
            }
        }
        Ok(())
    }

    /// One `KEY=VALUE`; `None` where it is none or the value cannot be.
    fn set(&mut self, pair: &str, options: &mut Options) -> Option<()> {
        let (key, value) = pair.split_once('=')?;
        let (key, value) = (key.trim(), value.trim());
        if super::decided::decide(key, value, options)? {
            return Some(());
        }
        if let Some(column) = key.strip_prefix("filter.") {
            self.question.filters.push(filter(column, value));
        } else if let Some(currency) = key.strip_prefix("rate.") {
            self.set_rate(currency, value)?;
        } else if key == "currency" {
            Arc::make_mut(&mut self.dataset.rates).base = Some(currency_code(value));
        } else if key == "credit_notes" {
            self.question.credit_notes = match value {
                "net" => CreditNotes::Net,
                "exclude" => CreditNotes::Exclude,
                _ => return None,
            };
        } else if let Some((start, end)) = value.split_once("..").filter(|_| key == "period") {
            self.question.period = Some((parse_day(start)?, parse_day(end)?));
        } else if key.is_empty() {
            return None;
        } else {
            self.settings.set(key, value);
        }
        Some(())
    }

    /// `rate.USD=0.92`, or for one year `rate.USD.2024=0.92`.
    fn set_rate(&mut self, currency: &str, value: &str) -> Option<()> {
        let (currency, year) = match currency.rsplit_once('.') {
            Some((currency, year)) => (currency, Some(year.parse().ok()?)),
            None => (currency, None),
        };
        let rate: f64 = value.parse().ok().filter(|rate: &f64| *rate > 0.0)?;
        rate.is_finite().then_some(())?;
        let code = currency_code(currency);
        Arc::make_mut(&mut self.dataset.rates).set(&code, year, Some(rate));
        Some(())
    }

    fn load(&mut self, desk: &Desk, parsed: &Parsed, options: &Options) -> Result<(), Failure> {
        let mut drafts = Vec::new();
        for upload in uploads(desk, parsed)? {
            if upload.name.to_lowercase().ends_with(".folio") {
                self.open(desk, &upload)?;
                continue;
            }
            let progress = TerminalProgress::new();
            let draft = import::read(&upload, options, &progress)
                .map_err(|error| Failure::import(&desk.locale, &error))?;
            drafts.push(draft);
        }
        if !drafts.is_empty() {
            super::decided::hold(&desk.locale, options, &drafts)?;
            let imported = import::join(drafts);
            self.met(imported.findings);
            self.merge(imported.dataset);
        }
        if parsed.has("sample") {
            self.merge(crate::sample::dataset(&desk.locale));
        }
        self.dataset = std::mem::take(&mut self.dataset).settled();
        Ok(())
    }

    fn open(&mut self, desk: &Desk, upload: &Upload) -> Result<(), Failure> {
        let progress = TerminalProgress::new();
        let failed = |code, detail| {
            let error = ImportError {
                code,
                file: upload.name.clone(),
                detail,
            };
            Failure::import(&desk.locale, &error)
        };
        let bytes = upload
            .bytes()
            .map_err(|error| failed(ErrorCode::NotReadable, error.to_string()))?;
        let document = crate::project::from_bytes(&bytes, &progress)
            .map_err(|error| failed(error.code, error.detail))?;
        self.met(document.findings);
        self.story = self.story.take().or(Some(document.story));
        if self.dataset.decisions.list.is_empty() {
            self.dataset.decisions = document.dataset.decisions.clone();
        }
        self.merge(document.dataset);
        Ok(())
    }

    /// Keeps what import met in the sources that are about to be merged.
    fn met(&mut self, findings: Vec<Finding>) {
        let offset = self.dataset.sources.len();
        self.findings
            .extend(findings.into_iter().map(|finding| Finding {
                source: finding.source + offset,
                ..finding
            }));
    }

    /// Takes the tables that are not there yet.
    fn merge(&mut self, other: Dataset) {
        let other = other.as_imported();
        let own = Arc::make_mut(&mut self.dataset.rates);
        own.base = own.base.take().or_else(|| other.rates.base.clone());
        for rate in &other.rates.rates {
            // What is asked for now goes before what the project says.
            let known = |own: &Rate| own.currency == rate.currency && own.year == rate.year;
            if !own.rates.iter().any(known) {
                own.set(&rate.currency, rate.year, Some(rate.rate));
            }
        }
        let names = Arc::make_mut(&mut self.dataset.names);
        names.merged.extend(other.names.merged.iter().cloned());
        names.apart.extend(other.names.apart.iter().cloned());
        if *self.dataset.decisions == Decisions::default() {
            self.dataset.decisions = other.decisions.clone();
        }
        let offset = self.dataset.sources.len();
        for table in other.tables {
            if self.dataset.table(table.kind).is_none() {
                let mut table = Arc::unwrap_or_clone(table);
                table.source += offset;
                self.dataset.tables.push(table.into());
            }
        }
        self.dataset.sources.extend(other.sources);
        self.dataset.currency = self.dataset.currency.take().or(other.currency);
    }
}

fn by_of(word: &str) -> By {
    match word {
        "customer" | "customers" => By::Customer,
        "supplier" | "suppliers" => By::Supplier,
        "product" | "products" => By::Product,
        column => By::Column(column.to_owned()),
    }
}

fn measure_of(word: &str) -> Measure {
    match word {
        "revenue" => Measure::Revenue,
        "margin" => Measure::Margin,
        "quantity" => Measure::Quantity,
        "spend" => Measure::Spend,
        "cash_flow" => Measure::CashFlow,
        column => Measure::Column(column.to_owned()),
    }
}

fn parse_day(text: &str) -> Option<Day> {
    text.trim().parse::<jiff::civil::Date>().ok().map(Day::from)
}

fn filter(column: &str, value: &str) -> Filter {
    let words = |text: &str| text.split(',').map(|word| word.trim().to_owned()).collect();
    let bounds = value.split_once("..").and_then(|(low, high)| {
        let bound = |text: &str, open: f64| match text.trim() {
            "" => Some(open),
            text => text.parse().ok(),
        };
        Some((bound(low, f64::NEG_INFINITY)?, bound(high, f64::INFINITY)?))
    });
    let rule = match (bounds, value.strip_prefix('!')) {
        (Some((low, high)), _) => Rule::Between(low, high),
        (None, Some(rest)) => Rule::NoneOf(words(rest)),
        (None, None) => Rule::OneOf(words(value)),
    };
    Filter {
        column: column.to_owned(),
        rule,
    }
}
