//! Sentences every chart needs: who is compared, what is measured, over which time, from which file, what was left out.

use crate::analysis::{LeftOut, Population};
use crate::locale::{Arg, Language, Locale};
use crate::model::{By, Day, Field, Measure, Month, Table};

use super::Brief;

/// A ratio as a percentage, from twice on as a multiple: "19.2×" is read at once, 1,915 % is not.
pub fn multiple(locale: &Locale, ratio: f64) -> String {
    if ratio >= 2.0 {
        format!("{}×", locale.number(ratio, 1))
    } else {
        locale.percent(ratio, 1)
    }
}

/// The id of what is compared, as text keys end with it: `customers`, `suppliers`, `products`, `values`.
pub fn who_id(by: &By) -> &'static str {
    match by {
        By::Customer => "customers",
        By::Supplier => "suppliers",
        By::Product => "products",
        By::Column(_) => "values",
    }
}

/// Words about one population, in one language.
pub struct Words<'a> {
    /// The language.
    pub locale: &'a Locale,
    /// What is compared.
    pub by: &'a By,
    /// What is measured.
    pub measure: &'a Measure,
    /// ISO code of the currency of the measure; empty where it is no money or unknown.
    pub currency: &'a str,
}

impl<'a> Words<'a> {
    /// The words for a population.
    pub fn new(brief: &Brief<'a>, population: &'a Population) -> Self {
        let is_money = !matches!(population.measure, Measure::Quantity);
        let own = population.currency.as_deref();
        Self {
            locale: brief.locale,
            by: &population.by,
            measure: &population.measure,
            currency: if is_money { own.unwrap_or("") } else { "" },
        }
    }

    /// A text with these words in it: `$who` ("customers"), `$of-who` ("of customers" where a language needs another
    /// form) and `$what`, `$of-what` (the measure) beside `args`.
    pub fn text(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut all = vec![
            ("who", Arg::from(self.who())),
            ("ofwho", Arg::from(self.of_who())),
            ("what", Arg::from(self.what())),
            ("ofwhat", Arg::from(self.of_what())),
            ("side", Arg::from(self.side())),
        ];
        all.extend(args.iter().map(|(name, arg)| (*name, arg.clone())));
        self.counted_right(self.locale.text_with(key, &all))
    }

    /// In Chinese what is counted chooses the word after the number: 家 for firms, 种 for products, 个 for the rest.
    fn counted_right(&self, text: String) -> String {
        let word = match self.by {
            By::Product => '种',
            By::Column(_) => '个',
            By::Customer | By::Supplier => return text,
        };
        if self.locale.language() != Language::Zh {
            return text;
        }
        [" 家", "每家", "一家", "三家", "几家"]
            .into_iter()
            .fold(text, |text, firms| {
                text.replace(firms, &firms.replace('家', word.encode_utf8(&mut [0; 4])))
            })
    }

    /// "customers".
    pub fn who(&self) -> String {
        self.locale.text(&format!("entity-{}", who_id(self.by)))
    }

    /// The form after "20 % of" and after a count of many.
    pub fn of_who(&self) -> String {
        self.locale.text(&format!("chart-of-{}", who_id(self.by)))
    }

    /// "40 customers".
    pub fn count(&self, n: usize) -> String {
        self.locale.text_with(
            &format!("count-{}", who_id(self.by)),
            &[("n", Arg::from(n))],
        )
    }

    /// What stands under a list that has room for some of many: "22 of 40 products shown", and who was left out.
    pub fn shown_of(&self, shown: usize, all: usize, left_out: &[LeftOut]) -> String {
        let count = self.count(all);
        if shown >= all {
            return shown_line(self.locale, &count, left_out);
        }
        let args = [("shown", Arg::from(shown)), ("count", Arg::from(count))];
        with_left_out(self.locale, self.text("chart-shown-of", &args), left_out)
    }

    /// Whether money goes out (`spend`) or comes in (`sales`): it chooses the verb.
    fn side(&self) -> &'static str {
        match (self.by, self.measure) {
            (By::Supplier, _) | (_, Measure::Spend) => "spend",
            _ => "sales",
        }
    }

    /// The measure's name as it starts a line: "Revenue".
    pub fn measure_name(&self) -> String {
        measure_name(self.locale, self.measure)
    }

    /// The measure inside a sentence: "revenue".
    pub fn what(&self) -> String {
        match self.measure {
            Measure::Column(_) => quoted(self.locale, &self.measure_name()),
            _ => lower(&self.measure_name()),
        }
    }

    /// The measure after "78 %": "of revenue".
    pub fn of_what(&self) -> String {
        match self.measure {
            Measure::Revenue => self.locale.text("chart-of-revenue"),
            Measure::Margin => self.locale.text("chart-of-margin"),
            Measure::Quantity => self.locale.text("chart-of-quantity"),
            Measure::Spend => self.locale.text("chart-of-spend"),
            Measure::CashFlow => self.locale.text("chart-of-cash_flow"),
            Measure::Column(_) => self.locale.text_with(
                "chart-of-column",
                &[("name", Arg::from(self.measure_name()))],
            ),
        }
    }

    /// An amount of the measure, shortened: "€2.5m".
    pub fn amount(&self, value: f64) -> String {
        self.locale.money_short(value, self.currency)
    }

    /// A change of the measure, shortened, with its sign also where it is a gain.
    pub fn signed_amount(&self, change: f64) -> String {
        signed(self.amount(change), change)
    }

    /// A change as a ratio, with its sign also where it is a gain.
    pub fn signed_share(&self, ratio: f64) -> String {
        signed(self.title_share(ratio), ratio)
    }

    /// An amount of the measure in full.
    pub fn amount_full(&self, value: f64) -> String {
        let decimals = if value.abs() < 1000.0 && value.fract() != 0.0 {
            2
        } else {
            0
        };
        self.locale.money(value, self.currency, decimals)
    }

    /// A ratio with one decimal.
    pub fn share(&self, ratio: f64) -> String {
        self.locale.percent(ratio, 1)
    }

    /// A ratio as a title says it: whole percent, but never rounded to nothing or to all where it is not.
    pub fn title_share(&self, ratio: f64) -> String {
        let percent = ratio * 100.0;
        let whole = percent.round();
        let near = (whole == 0.0 && percent != 0.0) || (whole == 100.0 && percent != 100.0);
        if !near || (percent - whole).abs() < 1e-9 {
            return self.locale.percent(ratio, 0);
        }
        let tenth = (percent * 10.0).round() / 10.0;
        let decimals = if tenth == 0.0 || tenth == 100.0 { 2 } else { 1 };
        self.locale.percent(ratio, decimals)
    }

    /// The measure with its currency as an axis title or table head: "Revenue, €".
    pub fn measure_head(&self) -> String {
        with_unit(self.locale, &self.measure_name(), self.currency)
    }
}

/// A figure with its sign also where it is a gain.
pub fn signed(figure: String, value: f64) -> String {
    if value > 0.0 {
        format!("+{figure}")
    } else {
        figure
    }
}

/// A name with a unit behind it: "Revenue, €"; the bare name where there is none.
pub fn with_unit(locale: &Locale, name: &str, currency: &str) -> String {
    if currency.is_empty() {
        return name.to_owned();
    }
    let sign = locale.currency_sign(currency);
    match locale.language() {
        Language::Zh => format!("{name}，{sign}"),
        _ => format!("{name}, {sign}"),
    }
}

/// A measure's name as it starts a line.
pub fn measure_name(locale: &Locale, measure: &Measure) -> String {
    match measure {
        Measure::Revenue => locale.text("measure-revenue"),
        Measure::Margin => locale.text("measure-margin"),
        Measure::Quantity => locale.text("measure-quantity"),
        Measure::Spend => locale.text("measure-spend"),
        Measure::CashFlow => locale.text("measure-cash_flow"),
        Measure::Column(name) => column_name(locale, name),
    }
}

/// The name of a column: the language's word for a known field, else its header.
pub fn column_name(locale: &Locale, name: &str) -> String {
    match Field::from_id(name) {
        Some(field) => locale.text(&format!("field-{}", field.id())),
        None => name.to_owned(),
    }
}

fn quoted(locale: &Locale, name: &str) -> String {
    locale.text_with("chart-quoted", &[("name", Arg::from(name))])
}

/// The text with a small first letter, abbreviations apart.
pub fn lower(text: &str) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second)) if first.is_uppercase() && !second.is_uppercase() => {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// The text with a capital first letter.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(chars).collect()
    })
}

/// A list in a line, its members apart as the language does.
pub fn listed(locale: &Locale, parts: &[String]) -> String {
    parts.join(if locale.language() == Language::Zh {
        "，"
    } else {
        ", "
    })
}

/// A name and what is said of it: "Threshold: median".
pub fn labelled(locale: &Locale, name: &str, said: &str) -> String {
    match locale.language() {
        Language::Zh => format!("{name}：{said}"),
        _ => format!("{name}: {said}"),
    }
}

/// A picture in words: its finding, then its rows.
pub fn description(locale: &Locale, title: &str, rows: &[String]) -> String {
    match locale.language() {
        Language::Zh => format!("{title}。{}。", rows.join("；")),
        _ => format!("{title}. {}.", rows.join("; ")),
    }
}

/// Parts of a subtitle or footer, apart by a middle dot; empty ones left out.
pub fn dotted<'s>(parts: impl IntoIterator<Item = &'s str>) -> String {
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// A period: "Jan – Dec 2025" where it is whole months, days otherwise; empty where there is none.
pub fn period(locale: &Locale, period: Option<(Day, Day)>) -> String {
    let Some((from, to)) = period.and_then(|(from, to)| Some((from.date()?, to.date()?))) else {
        return String::new();
    };
    format!("{} – {}", locale.day(from), locale.day(to))
}

/// A period by its name where it is whole months ("2025", "Jan – Apr 2025"), else by its days.
pub fn span_name(locale: &Locale, (from, until): (Day, Day)) -> String {
    let days = || period(locale, Some((from, until)));
    let (Some(first), Some(last)) = (from.month(), until.month()) else {
        return days();
    };
    let whole = first.first_day() == from && Day(until.0 + 1) == Month(last.0 + 1).first_day();
    if !whole {
        return days();
    }
    if first.number() == 1 && last.0 == first.0 + 11 {
        return first.year().to_string();
    }
    let name = |month: Month| {
        let year = i16::try_from(month.year()).unwrap_or(0);
        locale.month(year, month.number() as i8)
    };
    if first == last {
        return name(first);
    }
    // The year is said once where both have it.
    let year = first.year().to_string();
    let (from, until) = (name(first), name(last));
    if first.year() != last.year() {
        return format!("{from} – {until}");
    }
    if let Some(bare) = from.strip_suffix(&year) {
        return format!("{} – {until}", bare.trim_end_matches(['\u{a0}', ' ']));
    }
    let start = format!("{year}年");
    format!("{from} – {}", until.strip_prefix(&start).unwrap_or(&until))
}

/// A calendar period that starts with a month: "Mar 2025", "Q1 2025", "2025".
pub fn period_name(locale: &Locale, start: Month, months: i32) -> String {
    match months {
        1 => locale.month(
            i16::try_from(start.year()).unwrap_or(0),
            start.number() as i8,
        ),
        3 => locale.text_with(
            "period-quarter",
            &[
                ("q", Arg::from(i64::from((start.number() - 1) / 3 + 1))),
                ("year", Arg::from(start.year().to_string())),
            ],
        ),
        _ => start.year().to_string(),
    }
}

/// "Source: file, sheet · as of 31 Dec 2025"; what is not known is left out.
pub fn source_line(brief: &Brief<'_>, as_of: Day) -> String {
    let locale = brief.locale;
    let source = if brief.source.is_empty() {
        String::new()
    } else {
        locale.text_with("chart-source", &[("source", Arg::from(brief.source))])
    };
    let as_of = as_of.date().map_or_else(String::new, |date| {
        locale.text_with("chart-as-of", &[("day", Arg::from(locale.day(date)))])
    });
    let line = dotted([source.as_str(), as_of.as_str()]);
    if brief.source.is_empty() {
        capital(&line)
    } else {
        line
    }
}

/// "lines_2024.csv and 2 more files": the first source of a table's rows, and how many follow below it.
pub fn with_further(source: String, table: &Table, locale: &Locale) -> String {
    match table.stacked.len() {
        0 => source,
        further => {
            let args = [("source", Arg::from(source)), ("n", Arg::from(further))];
            locale.text_with("source-and-more", &args)
        }
    }
}

/// "4,338 customers shown · left out: 135,080 lines without a name".
pub fn shown_line(locale: &Locale, shown: &str, left_out: &[LeftOut]) -> String {
    let shown = locale.text_with("chart-shown", &[("shown", Arg::from(shown))]);
    with_left_out(locale, shown, left_out)
}

fn with_left_out(locale: &Locale, shown: String, left_out: &[LeftOut]) -> String {
    if left_out.is_empty() {
        return shown;
    }
    let reasons: Vec<String> = left_out.iter().map(|left| reason(locale, left)).collect();
    let list = listed(locale, &reasons);
    let left = locale.text_with("chart-left-out", &[("list", Arg::from(list))]);
    dotted([shown.as_str(), left.as_str()])
}

fn reason(locale: &Locale, left: &LeftOut) -> String {
    let key = format!("reason-{}", left.reason.id().replace('-', "_"));
    locale.text_with(&key, &[("n", Arg::from(left.count))])
}

/// The filters of a question in a line; empty without any.
pub fn filter_line(brief: &Brief<'_>) -> String {
    let locale = brief.locale;
    let parts: Vec<String> = brief
        .question
        .filters
        .iter()
        .map(|filter| {
            let name = column_name(locale, &filter.column);
            let (key, value) = match &filter.rule {
                crate::model::Rule::OneOf(words) => ("chart-filter-one-of", listed(locale, words)),
                crate::model::Rule::NoneOf(words) => {
                    ("chart-filter-none-of", listed(locale, words))
                }
                crate::model::Rule::Between(low, high) => {
                    let figure = |value: f64| locale.number_short(value);
                    (
                        "chart-filter-between",
                        format!("{}–{}", figure(*low), figure(*high)),
                    )
                }
            };
            locale.text_with(
                key,
                &[("name", Arg::from(name)), ("value", Arg::from(value))],
            )
        })
        .collect();
    dotted(parts.iter().map(String::as_str))
}

/// Which article Italian sets before a percentage as a title says it: `yes` elides (l’8%, l’11%, l’80%, l’1%), `lo` before
/// a zero (lo 0,2%), else `no` (il 20%).
pub fn elides(ratio: f64) -> &'static str {
    match (ratio * 100.0).round().abs() as i64 {
        0 => "lo",
        1 | 8 | 11 | 80..=89 | 800..=899 => "yes",
        _ => "no",
    }
}
