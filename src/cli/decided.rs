//! What a command line decides about reading a file: `--set map.COLUMN=FIELD` and its like, the same decisions that the
//! review of the window takes.

use super::Failure;
use crate::import::{
    ColumnRef, DateOrder, DecimalSign, Draft, HeaderChoice, MeaningChoice, Options, type_named,
};
use crate::locale::Locale;
use crate::model::{Field, name_key};

/// Takes one `KEY=VALUE` in where it is a decision about reading: `map.`, `type.`, `decimal.`, `dates.`, `factor.` and
/// `scale.` with the header of a column, `header`, `encoding`, `delimiter`, `table`, `stack`, `unpivot`, `fill_down`.
/// `Some(false)` where the key is none of these, `None` where the value cannot be.
pub(super) fn decide(key: &str, value: &str, options: &mut Options) -> Option<bool> {
    if let Some((part, column)) = key.split_once('.')
        && !column.is_empty()
        && COLUMN_KEYS.contains(&part)
    {
        decide_column(part, column, value, options)?;
        return Some(true);
    }
    match key {
        "header" => options.header = header(value)?,
        "encoding" => options.encoding = given(value),
        "delimiter" => options.delimiter = Some(delimiter(value)?),
        "table" => options.table = Some(value.parse::<usize>().ok()?.checked_sub(1)?),
        "stack" => {
            let sheets = value
                .split('|')
                .map(str::trim)
                .filter(|name| !name.is_empty());
            options.stack = Some(sheets.map(str::to_owned).collect());
        }
        "unpivot" => options.unpivot = Some(yes(value)?),
        "fill_down" => options.fill_down = Some(yes(value)?),
        _ => return Some(false),
    }
    Some(true)
}

const COLUMN_KEYS: [&str; 6] = ["map", "type", "decimal", "dates", "factor", "scale"];

fn decide_column(part: &str, column: &str, value: &str, options: &mut Options) -> Option<()> {
    if part == "map" {
        let field = match value {
            "" | "none" => None,
            id => Some(Field::from_id(id)?),
        };
        options.give_meaning(column, field);
        return Some(());
    }
    let choice = options.choice(&ColumnRef::named(column));
    match part {
        "type" => choice.kind = Some(type_named(value)?),
        "decimal" => {
            choice.decimal = Some(match value {
                "," | "comma" => DecimalSign::Comma,
                "." | "point" => DecimalSign::Point,
                _ => return None,
            });
        }
        "dates" => {
            choice.order = Some(match value {
                "dmy" => DateOrder::Dmy,
                "mdy" => DateOrder::Mdy,
                "ymd" => DateOrder::Ymd,
                _ => return None,
            });
        }
        "factor" => {
            let factor: f64 = value.parse().ok()?;
            choice.factor = Some(factor).filter(|factor| factor.is_finite() && *factor != 0.0);
            choice.factor?;
        }
        _ => {
            let steps: Vec<String> = value
                .split('|')
                .map(|step| step.trim().to_owned())
                .filter(|step| !step.is_empty())
                .collect();
            choice.kind = type_named("scale");
            choice.scale = (steps.len() > 1).then_some(steps);
            choice.scale.as_ref()?;
        }
    }
    Some(())
}

/// Holds what was decided about columns against those that were read.
///
/// # Errors
/// A column that no file has; a meaning given to two columns of one file, of which only the first would count.
pub(super) fn hold(locale: &Locale, options: &Options, drafts: &[Draft]) -> Result<(), Failure> {
    let headers = |draft: &Draft| -> Vec<String> {
        let columns = draft.table.columns.iter();
        columns.map(|column| name_key(&column.header)).collect()
    };
    let read: Vec<Vec<String>> = drafts.iter().map(headers).collect();
    let decided = || {
        options
            .columns
            .iter()
            .map(|choice| (choice, name_key(&choice.column.header)))
    };
    // Columns that became rows are no columns any more.
    if options.unpivot != Some(true) {
        for (choice, key) in decided() {
            if !read.iter().any(|headers| headers.contains(&key)) {
                return Err(Failure::no_column(locale, "set", &choice.column.header));
            }
        }
    }
    for name in &options.only {
        let lacks = |draft: &Draft| {
            let mut lacking = draft.findings.iter();
            lacking.any(|finding| finding.code == "no-such-column" && finding.value == *name)
        };
        if drafts.iter().all(lacks) {
            return Err(Failure::no_column(locale, "only", name));
        }
    }
    for (draft, headers) in drafts.iter().zip(&read) {
        let mut given: Vec<(Field, &str)> = Vec::new();
        for (choice, _) in decided().filter(|(_, key)| headers.contains(key)) {
            let Some(MeaningChoice::Field(field)) = choice.meaning else {
                continue;
            };
            let header = choice.column.header.as_str();
            let twice = given.iter().find(|(known, _)| *known == field);
            if let Some((_, first)) = twice.filter(|_| !field.repeats()) {
                let columns = [*first, header];
                return Err(Failure::twice_meant(locale, &draft.file, field, columns));
            }
            given.push((field, header));
        }
    }
    Ok(())
}

/// `5`, `4-5`, `none`.
fn header(value: &str) -> Option<HeaderChoice> {
    if value == "none" {
        return Some(HeaderChoice::Absent);
    }
    let (first, last) = value.split_once('-').unwrap_or((value, value));
    let (first, last) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    (1..=last)
        .contains(&first)
        .then_some(HeaderChoice::Rows(first, last))
}

fn given(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn delimiter(value: &str) -> Option<char> {
    match value {
        "tab" | "\\t" => Some('\t'),
        "semicolon" => Some(';'),
        "comma" => Some(','),
        _ => {
            let mut signs = value.chars();
            signs.next().filter(|_| signs.next().is_none())
        }
    }
}

fn yes(value: &str) -> Option<bool> {
    match value {
        "yes" | "true" | "1" => Some(true),
        "no" | "false" | "0" => Some(false),
        _ => None,
    }
}
