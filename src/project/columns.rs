//! Columns as bytes: the compact form in which tables are saved.
//!
//! All figures are little-endian and written in planes (all first bytes, then all second bytes, …), which deflate packs
//! far better and faster than values one by one. A text column is its dictionary and one id a row, in as few bytes as the
//! dictionary needs. Amounts that are whole cents take four bytes. Nothing is allocated on the word of the file: a block is
//! read as far as there are bytes, and its length compared afterwards.

use std::io::Read;
use std::sync::Arc;

use super::ProjectError;
use crate::model::{Choices, Column, ColumnData, ColumnType, Day, Field, NameId, Names, Scale};

/// Figures as they are, eight bytes each.
const EXACT: u8 = 0;
/// Whole cents that fit four bytes, `i32::MIN` for a missing one.
const CENTS: u8 = 1;

/// Days this far from 1970 lie beyond the calendar (year ±9999).
const LAST_DAY: u32 = 4_400_000;

/// What stands beside the bytes of a column, in JSON.
pub(super) struct ColumnHead {
    pub header: String,
    pub field: Option<Field>,
    pub column_type: ColumnType,
    pub invalid: usize,
    pub scale: Option<Scale>,
}

/// Appends the cells of a column to `out`.
pub(super) fn write(column: &Column, out: &mut Vec<u8>) {
    match &column.data {
        ColumnData::Text { names, ids } => {
            write_names(names, out);
            let width = id_width(names.len());
            planes(
                out,
                width,
                ids.iter()
                    .map(|id| u64::from(if id.is_some() { id.0 + 1 } else { 0 })),
            );
        }
        ColumnData::Number(values) | ColumnData::Percent(values) => match cents(values) {
            Some(cents) => {
                out.push(CENTS);
                planes(out, 4, cents.iter().map(|c| u64::from(*c as u32)));
            }
            None => {
                out.push(EXACT);
                planes(out, 8, values.iter().map(|value| value.to_bits()));
            }
        },
        ColumnData::Date(days) => planes(out, 4, days.iter().map(|day| u64::from(day.0 as u32))),
        ColumnData::Scale { steps, .. } => out.extend_from_slice(steps),
        ColumnData::Choices(choices) => {
            write_names(&choices.options, out);
            planes(out, 8, choices.sets.iter().copied());
        }
    }
}

/// Reads what [`write`] wrote.
pub(super) fn read(
    head: ColumnHead,
    rows: usize,
    input: &mut dyn Read,
) -> Result<Column, ProjectError> {
    let data = match head.column_type {
        ColumnType::Text => {
            let (names, map) = read_names(input)?;
            let ids = values(input, id_width(map.len()), rows)?
                .map(|id| match id.checked_sub(1) {
                    None => Ok(NameId::NONE),
                    Some(id) => map
                        .get(id as usize)
                        .copied()
                        .ok_or_else(|| ProjectError::damaged("a name that is not there")),
                })
                .collect::<Result<_, _>>()?;
            ColumnData::Text {
                names: Arc::new(names),
                ids,
            }
        }
        ColumnType::Number => ColumnData::Number(read_figures(input, rows)?),
        ColumnType::Percent => ColumnData::Percent(read_figures(input, rows)?),
        ColumnType::Date => ColumnData::Date(
            values(input, 4, rows)?
                .map(|day| match Day(day as u32 as i32) {
                    day if day.0.unsigned_abs() < LAST_DAY => day,
                    _ => Day::NONE,
                })
                .collect(),
        ),
        ColumnType::Scale => ColumnData::Scale {
            scale: head
                .scale
                .ok_or_else(|| ProjectError::damaged("a scale without steps"))?,
            steps: block(input, rows)?,
        },
        ColumnType::Choices => {
            let (options, map) = read_names(input)?;
            if map.len() > 64 || options.len() != map.len() {
                return Err(ProjectError::damaged("too many options"));
            }
            let sets = values(input, 8, rows)?.collect();
            ColumnData::Choices(Choices { options, sets })
        }
    };
    Ok(Column {
        header: head.header,
        field: head.field,
        data,
        invalid: head.invalid,
    })
}

/// Row numbers.
pub(super) fn write_rows(rows: &[u32], out: &mut Vec<u8>) {
    planes(out, 4, rows.iter().map(|row| u64::from(*row)));
}

/// Reads what [`write_rows`] wrote.
pub(super) fn read_rows(rows: usize, input: &mut dyn Read) -> Result<Vec<u32>, ProjectError> {
    Ok(values(input, 4, rows)?.map(|row| row as u32).collect())
}

fn read_figures(input: &mut dyn Read, rows: usize) -> Result<Vec<f64>, ProjectError> {
    match block(input, 1)?.first() {
        Some(&EXACT) => Ok(values(input, 8, rows)?
            .map(|bits| match f64::from_bits(bits) {
                value if value.is_finite() => value,
                _ => f64::NAN,
            })
            .collect()),
        Some(&CENTS) => Ok(values(input, 4, rows)?
            .map(|bits| match bits as u32 as i32 {
                i32::MIN => f64::NAN,
                cents => f64::from(cents) / 100.0,
            })
            .collect()),
        _ => Err(ProjectError::damaged("figures in an unknown form")),
    }
}

/// The figures in whole cents, where each is exactly that many.
fn cents(values: &[f64]) -> Option<Vec<i32>> {
    values
        .iter()
        .map(|&value| {
            if value.is_nan() {
                return Some(i32::MIN);
            }
            let cents = (value * 100.0).round();
            if cents.abs() >= 2_147_483_647.0 {
                return None;
            }
            // Compared after the way back, so that a negative zero is not taken for zero.
            let cents = cents as i32;
            (f64::from(cents) / 100.0)
                .to_bits()
                .eq(&value.to_bits())
                .then_some(cents)
        })
        .collect()
}

/// Bytes an id needs: 0 stands for none, so `names` names need `names + 1` numbers.
fn id_width(names: usize) -> usize {
    match names {
        0..=0xFE => 1,
        0xFF..=0xFFFE => 2,
        0xFFFF..=0xFF_FFFE => 3,
        _ => 5,
    }
}

fn planes(out: &mut Vec<u8>, width: usize, values: impl ExactSizeIterator<Item = u64> + Clone) {
    let rows = values.len();
    let start = out.len();
    out.resize(start + rows * width, 0);
    for (row, value) in values.enumerate() {
        for (plane, byte) in value.to_le_bytes().iter().take(width).enumerate() {
            out[start + plane * rows + row] = *byte;
        }
    }
}

fn values(
    input: &mut dyn Read,
    width: usize,
    rows: usize,
) -> Result<impl ExactSizeIterator<Item = u64>, ProjectError> {
    let length = rows
        .checked_mul(width)
        .ok_or_else(|| ProjectError::damaged("too many rows"))?;
    let bytes = block(input, length)?;
    Ok((0..rows).map(move |row| {
        (0..width).fold(0u64, |value, plane| {
            value | u64::from(bytes[plane * rows + row]) << (8 * plane)
        })
    }))
}

/// Exactly `length` bytes; memory grows with what is there, not with what is promised.
fn block(input: &mut dyn Read, length: usize) -> Result<Vec<u8>, ProjectError> {
    let mut bytes = Vec::with_capacity(length.min(1 << 20));
    let read = input.take(length as u64).read_to_end(&mut bytes)?;
    if read == length {
        Ok(bytes)
    } else {
        Err(ProjectError::damaged("a table is cut off"))
    }
}

fn write_names(names: &Names, out: &mut Vec<u8>) {
    out.extend_from_slice(&(names.len() as u64).to_le_bytes());
    let lengths: Vec<u64> = names.iter().map(|(_, name)| name.len() as u64).collect();
    planes(out, 4, lengths.iter().copied());
    for (_, name) in names.iter() {
        out.extend_from_slice(name.as_bytes());
    }
}

/// The dictionary, and the id of each name as it was written. The two differ only where the file names one name twice.
fn read_names(input: &mut dyn Read) -> Result<(Names, Vec<NameId>), ProjectError> {
    let count = block(input, 8)?
        .iter()
        .rev()
        .fold(0u64, |value, byte| value << 8 | u64::from(*byte));
    let count = usize::try_from(count)
        .ok()
        .filter(|count| *count < u32::MAX as usize)
        .ok_or_else(|| ProjectError::damaged("too many names"))?;
    let lengths: Vec<u32> = values(input, 4, count)?.map(|l| l as u32).collect();
    let bytes = block(input, lengths.iter().map(|length| *length as usize).sum())?;
    let text = std::str::from_utf8(&bytes).map_err(ProjectError::damaged)?;
    let mut names = Names::new();
    let mut map = Vec::with_capacity(count);
    let mut at = 0;
    for length in lengths {
        let length = length as usize;
        let name = text
            .get(at..at + length)
            .ok_or_else(|| ProjectError::damaged("a name is cut"))?;
        map.push(names.intern(name));
        at += length;
    }
    Ok((names, map))
}
