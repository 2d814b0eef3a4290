//! Customer × product: what is bought, what could be, what does not fit, what nobody knows.

use super::{Column, ColumnData, Field, Table};

/// One customer and one product.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum WhitespaceCell {
    /// Bought (`X`), or its revenue where the sheet says so (`X 1200`).
    Owned(Option<f64>),
    /// Could be bought, worth this much; `NaN` where nobody has put a value to it (`O`).
    Open(f64),
    /// Does not fit.
    NotFitting,
    /// Nobody knows.
    Unknown,
}

impl WhitespaceCell {
    /// The cell as it would stand in a spreadsheet, said outright: `X`, `X 1200`, `O`, `O 1200`, `0`, blank.
    pub fn text(self) -> String {
        match self {
            Self::Owned(Some(value)) => format!("X {value}"),
            Self::Owned(None) => "X".to_owned(),
            Self::Open(value) if value.is_finite() => format!("O {value}"),
            Self::Open(_) => "O".to_owned(),
            Self::NotFitting => "0".to_owned(),
            Self::Unknown => String::new(),
        }
    }
}

/// A cell of the sheet, and whether it says outright which of the four it is: a bare figure does not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stated {
    /// What it says.
    pub cell: WhitespaceCell,
    /// Whether a letter says so; a bare figure is the revenue of what is known to be bought, else what could be.
    pub outright: bool,
}

/// The whitespace sheet: customers in rows, products in columns.
#[derive(Clone, Debug, Default)]
pub struct Whitespace {
    /// Customers, one a row.
    pub customers: Vec<String>,
    /// Products, one a column.
    pub products: Vec<String>,
    /// Row by row.
    pub cells: Vec<Stated>,
    /// What each customer brings by the sheet's own column of revenue; empty where it has none.
    pub current: Vec<f64>,
}

impl Whitespace {
    /// Reads a table of kind whitespace: the customer column names the rows, every column without a meaning of its own is
    /// a product. `X` (or any mark but a figure) is owned, `O` or a figure above zero open, zero or below not fitting,
    /// blank and `?` unknown.
    /// `✗` or a no is not bought, though it could be; so is a cross, on a sheet that says yes with a tick or a word.
    pub fn from_table(table: &Table) -> Self {
        let Some(key) = table.column(Field::Customer) else {
            return Self::default();
        };
        let products: Vec<&Column> = products(table).collect();
        let crossed = products.iter().any(|column| has_yes(column));
        let current = table.column(Field::Billing).and_then(Column::numbers);
        let mut sheet = Self {
            products: products
                .iter()
                .map(|column| column.header.clone())
                .collect(),
            ..Self::default()
        };
        for row in 0..table.rows {
            let Some(name) = key.text(row) else { continue };
            sheet.customers.push(name.to_owned());
            sheet
                .cells
                .extend(products.iter().map(|column| cell(column, row, crossed)));
            if let Some(current) = current {
                sheet
                    .current
                    .push(current.get(row).copied().unwrap_or(f64::NAN));
            }
        }
        sheet
    }

    /// The cell of a customer and a product.
    pub fn cell(&self, customer: usize, product: usize) -> WhitespaceCell {
        self.stated(customer, product).cell
    }

    /// The same, and how it is said.
    pub fn stated(&self, customer: usize, product: usize) -> Stated {
        self.cells
            .get(customer * self.products.len() + product)
            .copied()
            .unwrap_or(Stated {
                cell: WhitespaceCell::Unknown,
                outright: false,
            })
    }
}

/// The columns of a whitespace sheet that are products.
pub fn products(table: &Table) -> impl Iterator<Item = &Column> {
    let columns = table.columns.iter();
    columns.filter(|column| matches!(column.field, None | Some(Field::Product)))
}

fn cell(column: &Column, row: usize, crossed: bool) -> Stated {
    let read = |text: &str| read(text, crossed);
    match &column.data {
        ColumnData::Text { .. } => column.text(row).map_or(UNKNOWN, read),
        ColumnData::Scale { scale, steps } => steps
            .get(row)
            .and_then(|&step| scale.word(step))
            .map_or(UNKNOWN, read),
        _ => figure(column.value(row)),
    }
}

const UNKNOWN: Stated = Stated {
    cell: WhitespaceCell::Unknown,
    outright: false,
};

/// Words and marks for what is bought, where another one says that it is not.
const YES: &[&str] = &[
    "✓", "✔", "√", "☑", "✅", "yes", "ja", "sì", "si", "да", "是", "有",
];
/// Words and marks for what is not bought, though it could be.
const NO: &[&str] = &[
    "✗", "✘", "❌", "☐", "☒", "no", "nee", "нет", "nu", "nein", "否", "无", "没有",
];

/// Whether a column says with a tick or a word what is bought, so that a cross says what is not.
fn has_yes(column: &Column) -> bool {
    match &column.data {
        ColumnData::Text { names, .. } => names.iter().any(|(_, name)| is_of(name, YES)),
        ColumnData::Scale { scale, .. } => scale.steps.iter().any(|step| is_of(step, YES)),
        _ => false,
    }
}

fn is_of(text: &str, words: &[&str]) -> bool {
    let text = text.trim().trim_end_matches('\u{fe0f}').to_lowercase();
    words.contains(&text.as_str())
}

/// What a text in a cell says; `crossed` where a cross is a no.
fn read(text: &str, crossed: bool) -> Stated {
    let text = text.trim();
    let outright = |cell| Stated {
        cell,
        outright: true,
    };
    if let Some(value) = amount(text) {
        return figure(value);
    }
    let cross = crossed && is_of(text, &["×", "x", "х"]);
    if cross || is_of(text, NO) {
        return outright(WhitespaceCell::Open(f64::NAN));
    }
    let mut letters = text.chars();
    let first = letters.next().unwrap_or(' ');
    let rest = letters.as_str().trim_start_matches([':', '=']).trim();
    match first {
        // Latin, Cyrillic and typographic signs that people mark with.
        'o' | 'O' | 'о' | 'О' | '○' if rest.is_empty() => {
            outright(WhitespaceCell::Open(f64::NAN))
        }
        'o' | 'O' | 'о' | 'О' | '○' if amount(rest).is_some() => {
            outright(WhitespaceCell::Open(amount(rest).unwrap_or(f64::NAN)))
        }
        'x' | 'X' | 'х' | 'Х' | '×' | '✓' | '✔' if amount(rest).is_some() => {
            outright(WhitespaceCell::Owned(amount(rest)))
        }
        '-' | '–' | '—' if rest.is_empty() => outright(WhitespaceCell::NotFitting),
        '?' | '？' if rest.is_empty() => UNKNOWN,
        _ => outright(WhitespaceCell::Owned(None)),
    }
}

/// A figure as people type it into a cell that also holds letters: `1200`, `1 200`, `1.200`, `1,200.50`.
fn amount(text: &str) -> Option<f64> {
    let text: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '€' | '$' | '£' | '¥' | '₽' | '\'' | '’'))
        .collect();
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let plain =
        |byte: u8| byte.is_ascii_digit() || matches!(byte, b'.' | b',' | b'-' | b'+' | b'e' | b'E');
    if !has_digit || !text.bytes().all(plain) {
        return None;
    }
    let last = text.rfind(['.', ',']);
    let grouped = |sign: char| {
        let parts: Vec<&str> = text.split(sign).collect();
        parts.len() > 1 && parts.iter().skip(1).all(|part| part.len() == 3)
    };
    let both = text.contains('.') && text.contains(',');
    let cleaned = match last {
        // The sign that comes last is the decimal one, the other one groups.
        Some(at) if both => {
            let decimal = text.as_bytes()[at] as char;
            let other = if decimal == '.' { ',' } else { '.' };
            text.replace(other, "").replace(decimal, ".")
        }
        Some(at) if grouped(text.as_bytes()[at] as char) => text.replace(['.', ','], ""),
        _ => text.replace(',', "."),
    };
    cleaned.parse().ok().filter(|value: &f64| value.is_finite())
}

fn figure(value: f64) -> Stated {
    let cell = if !value.is_finite() {
        WhitespaceCell::Unknown
    } else if value > 0.0 {
        WhitespaceCell::Open(value)
    } else {
        WhitespaceCell::NotFitting
    };
    Stated {
        cell,
        outright: cell == WhitespaceCell::NotFitting,
    }
}
