//! `folioscope inspect`: what was understood of a file, before it is used.

use serde_json::{Value, json};

use super::{
    Command, Desk, Failure, Opt, Parsed, TerminalProgress, decided, print, print_json,
    sample_upload, uploads,
};
use crate::import::{self, ColumnNote, ControlTotal, Draft, Offer, Options};
use crate::locale::Locale;
use crate::model::{Column, ColumnData, ColumnType, ExactSum, Kind};

pub(super) const COMMAND: Command = Command {
    name: "inspect",
    operands: "FILE",
    count: (1, 1),
    options: &[
        Opt::value("sheet", "NAME"),
        Opt::value("as", "KIND"),
        Opt::value("only", "COLUMN"),
        Opt::value("set", "KEY=VALUE"),
        Opt::value("table", "N"),
        Opt::flag("stack"),
        Opt::flag("unpivot"),
        Opt::flag("json"),
        Opt::flag("sample"),
    ],
    run,
};

fn run(desk: &Desk, parsed: &Parsed) -> Result<(), Failure> {
    let kind = match parsed.value("as") {
        Some(id) => {
            Some(Kind::from_id(&id).ok_or_else(|| Failure::bad_value(&desk.locale, "as", &id))?)
        }
        None => None,
    };
    let table = match parsed.value("table") {
        Some(text) => Some(
            text.parse::<usize>()
                .ok()
                .and_then(|number| number.checked_sub(1))
                .ok_or_else(|| Failure::bad_value(&desk.locale, "table", &text))?,
        ),
        None => None,
    };
    let mut options = Options {
        sheet: parsed.value("sheet"),
        kind,
        table,
        unpivot: parsed.has("unpivot").then_some(true),
        only: parsed.values("only"),
        ..Options::default()
    };
    for pair in parsed.values("set") {
        let known = pair
            .split_once('=')
            .and_then(|(key, value)| decided::decide(key.trim(), value.trim(), &mut options));
        if known != Some(true) {
            return Err(Failure::bad_value(&desk.locale, "set", &pair));
        }
    }
    let uploads = if parsed.has("sample") {
        sample_upload(desk)?
    } else {
        uploads(desk, parsed)?
    };
    for upload in uploads {
        let progress = TerminalProgress::new();
        let read = |options: &Options| {
            quietly(|| import::read(&upload, options, &progress))
                .map_err(|error| Failure::import(&desk.locale, &error))
        };
        let mut draft = read(&options)?;
        if parsed.has("stack") {
            options.stack = draft.offers.iter().find_map(|offer| match offer {
                Offer::Stack { sheets, .. } => Some(sheets.clone()),
                _ => None,
            });
            draft = read(&options)?;
        }
        drop(progress);
        if desk.json {
            print_json(&desk.locale, &to_json(&draft, &desk.locale))?;
        } else {
            print(&desk.locale, &to_text(&draft, &desk.locale))?;
        }
    }
    Ok(())
}

/// A reader that panics on a broken file is caught and becomes a sentence; the panic's own report would only confuse.
fn quietly<T>(work: impl FnOnce() -> T) -> T {
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let done = work();
    std::panic::set_hook(hook);
    done
}

fn to_json(draft: &Draft, locale: &Locale) -> Value {
    let columns: Vec<Value> = draft
        .table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let total = total(draft, at);
            let note = draft.notes.get(at);
            let factor = note.map_or(1.0, |note| factor(column, note));
            json!({
                "header": column.header,
                "field": column.field.map(|field| field.id()),
                "type": type_id(column.column_type()),
                "filled": column.filled(),
                "invalid": column.invalid,
                "sum": total.map(|total| total.taken.value() / factor),
                "sum_exact": total.map(|total| total.taken.to_string()),
                "sum_left_out": total.map(|total| total.left_out.to_string()),
                "sum_in_file": total.map(|total| total.in_file().to_string()),
                "decimal": note.and_then(|note| note.decimal).map(import::DecimalSign::char),
                "date_order": note.and_then(|note| note.order).map(import::order_id),
                "factor": (factor != 1.0).then_some(factor),
                "scale": scale(column),
                "min": days(column).map(|(first, _)| first),
                "max": days(column).map(|(_, last)| last),
            })
        })
        .collect();
    let findings: Vec<Value> = draft
        .findings
        .iter()
        .map(|finding| {
            json!({
                "severity": finding.severity.id(),
                "code": finding.code,
                "row": finding.row,
                "column": finding.column,
                "cell": finding.cell(),
                "sheet": finding.sheet.as_deref().unwrap_or(&draft.sheet),
                "count": finding.count,
                "rows": finding.rows.pairs(),
                "message": finding.sentence(locale),
            })
        })
        .collect();
    json!({
        "file": draft.file,
        "format": draft.format,
        "encoding": draft.encoding,
        "delimiter": draft.delimiter,
        "decimal": draft.decimal,
        "date_order": draft.date_order.map(import::order_id),
        "currency": draft.currency,
        "currencies": currencies(draft),
        "sheets": draft.sheets,
        "sheet": draft.sheet,
        "header_row": draft.header_row,
        "kind": draft.table.kind.id(),
        "rows": draft.table.rows,
        "columns": columns,
        "findings": findings,
        "offers": draft.offers.iter().map(offer).collect::<Vec<_>>(),
    })
}

/// What else could be made of the file, and what was done.
fn offer(offer: &Offer) -> Value {
    let (id, done) = (offer.id(), offer.done());
    match offer {
        Offer::Tables { tables, taken } => {
            let tables = tables.iter().map(|table| {
                json!({
                    "header_row": table.header_row,
                    "columns": table.columns,
                    "headers": table.headers,
                    "rows": table.rows,
                })
            });
            json!({"offer": id, "taken": taken, "tables": tables.collect::<Vec<_>>()})
        }
        Offer::Stack { sheets, .. } => json!({"offer": id, "done": done, "sheets": sheets}),
        Offer::Unpivot {
            columns, across, ..
        } => json!({"offer": id, "done": done, "across": across.id(), "columns": columns}),
        Offer::FillDown { columns, .. } => {
            json!({"offer": id, "done": done, "columns": columns})
        }
        Offer::Hidden { rows, columns, .. } => {
            json!({"offer": id, "done": done, "rows": rows, "columns": columns})
        }
    }
}

fn type_id(kind: ColumnType) -> &'static str {
    match kind {
        ColumnType::Text => "text",
        ColumnType::Number => "number",
        ColumnType::Percent => "percent",
        ColumnType::Date => "date",
        ColumnType::Scale => "scale",
        ColumnType::Choices => "choices",
    }
}

/// What the figures of a column were multiplied by; its control total stands as the file has it.
fn factor(column: &Column, note: &ColumnNote) -> f64 {
    let multiplied = column.column_type() == ColumnType::Number && note.factor > 0.0;
    if multiplied { note.factor } else { 1.0 }
}

/// The exact sum of a numeric column.
fn total(draft: &Draft, at: usize) -> Option<&ControlTotal> {
    draft.totals.get(at)?.as_ref()
}

/// The currencies of the rows with the exact sum of the money the table is about.
fn currencies(draft: &Draft) -> Vec<Value> {
    let shares = draft.currencies.iter();
    shares
        .filter(|share| !share.currency.is_empty() || draft.currencies.len() > 1)
        .map(|share| {
            json!({
                "currency": (!share.currency.is_empty()).then_some(&share.currency),
                "rows": share.rows,
                "sum": share.sum.as_ref().map(ExactSum::value),
                "sum_exact": share.sum.as_ref().map(ExactSum::to_string),
            })
        })
        .collect()
}

/// The first and the last day of a column of dates.
fn days(column: &Column) -> Option<(String, String)> {
    let days = column.days()?.iter().filter(|day| day.is_some());
    let first = days.clone().min()?;
    let last = days.max()?;
    Some((first.iso(), last.iso()))
}

fn scale(column: &Column) -> Option<&[String]> {
    match &column.data {
        ColumnData::Scale { scale, .. } => Some(&scale.steps),
        _ => None,
    }
}

fn to_text(draft: &Draft, locale: &Locale) -> String {
    let mut lines = vec![draft.file.clone(), String::new()];
    let mut fact = |key: &str, value: String| {
        if !value.is_empty() {
            lines.push(format!("{}: {value}", locale.text(key)));
        }
    };
    fact(
        "import-kind",
        locale.text(&format!("kind-{}", draft.table.kind.id())),
    );
    fact("import-rows", locale.number(draft.table.rows as f64, 0));
    fact("import-sheet", draft.sheet.clone());
    fact(
        "import-header-row",
        draft
            .header_row
            .map_or_else(String::new, |row| row.to_string()),
    );
    fact(
        "import-encoding",
        draft.encoding.clone().unwrap_or_default(),
    );
    fact(
        "import-currency",
        draft.currency.clone().unwrap_or_default(),
    );
    lines.push(String::new());
    let head = [
        "import-column",
        "import-meaning",
        "import-type",
        "import-filled",
        "import-invalid",
        "import-sum",
    ];
    let mut rows: Vec<Vec<String>> = vec![head.iter().map(|key| locale.text(key)).collect()];
    for (at, column) in draft.table.columns.iter().enumerate() {
        let sum = total(draft, at).map(|total| total.taken.value());
        let sum = sum.map_or_else(String::new, |sum| match column.column_type() {
            ColumnType::Percent => locale.percent(sum, 1),
            _ => locale.number(sum, 2),
        });
        rows.push(vec![
            shorten(&column.header),
            column.field.map_or_else(
                || "–".to_owned(),
                |field| locale.text(&format!("field-{}", field.id())),
            ),
            locale.text(&format!("import-type-{}", type_id(column.column_type()))),
            locale.number(column.filled() as f64, 0),
            locale.number(column.invalid as f64, 0),
            sum,
        ]);
    }
    lines.extend(aligned(&rows));
    if !draft.findings.is_empty() {
        lines.push(String::new());
        lines.extend(
            draft
                .findings
                .iter()
                .map(|finding| format!("• {}", finding.sentence(locale))),
        );
    }
    lines.push(String::new());
    lines.join("\n")
}

fn shorten(text: &str) -> String {
    if text.chars().count() <= 36 {
        return text.to_owned();
    }
    text.chars().take(35).chain(std::iter::once('…')).collect()
}

/// Text columns to the left, figures to the right.
fn aligned(rows: &[Vec<String>]) -> Vec<String> {
    let width = |text: &str| {
        text.chars()
            .map(|c| if (c as u32) >= 0x2e80 { 2 } else { 1 })
            .sum::<usize>()
    };
    let widths: Vec<usize> = (0..6)
        .map(|at| {
            rows.iter()
                .filter_map(|row| row.get(at))
                .map(|cell| width(cell))
                .max()
                .unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let cells = row.iter().enumerate().map(|(at, cell)| {
                let gap = " ".repeat(widths[at] - width(cell));
                if at < 3 {
                    format!("{cell}{gap}")
                } else {
                    format!("{gap}{cell}")
                }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}
