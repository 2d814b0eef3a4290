//! The cash strip beside a growth–share matrix: what each cell earns and takes, its largest products under it.

use super::matrix_chart::Picture;
use super::pen::{BODY, SMALL, fit, line, point, rect, regular, stroke, strong, text_width};
use super::side::SideColumn;
use super::words::with_unit;
use super::{Align, Rect, Shape, Weight};
use crate::locale::Arg;

/// Height of a row.
const ROW: f32 = 20.0;
/// Gap below a cell.
const GAP: f32 = 9.0;
/// Rows of one cell, at most.
const MOST_ROWS: usize = 4;

/// One cell of the strip.
struct Part {
    cell: usize,
    sum: f64,
    /// Items by the size of their cash flow, either way.
    items: Vec<(usize, f64)>,
}

/// Writes the strip; `false` where the data have no cash flow.
pub fn strip(picture: &Picture<'_>, column: &mut SideColumn<'_>) -> bool {
    let plane = &picture.result.plane;
    let Some(extra) = &plane.spec.extra else {
        return false;
    };
    let cash = |item: usize| {
        let member = plane.items.get(item).map(|item| item.member as usize);
        member
            .and_then(|member| extra.values.get(member).copied())
            .filter(|cash| cash.is_finite())
    };
    let parts = parts(picture, &cash);
    if parts.is_empty() {
        return false;
    }
    let locale = picture.brief.locale;
    let net: f64 = parts.iter().map(|part| part.sum).sum();
    let title = with_unit(
        locale,
        &locale.text("measure-cash_flow"),
        &picture.words.currency(),
    );
    let args = [("amount", Arg::from(signed(picture, net)))];
    column.heading(&title, &locale.text_with("chart-cash-net", &args));
    column.gap(4.0);
    let rows = parts.iter().map(|part| part.items.len().min(MOST_ROWS));
    let shown = fitting(column.room() - LEGENDS, rows.collect());
    let scale = Scale::new(picture, column, &parts, shown);
    let axis = column.at().y - 8.0;
    for part in &parts {
        cell(picture, column, part, shown, &scale);
    }
    let end = column.at().y - 14.0 - GAP;
    column.shapes.push(line(
        point(scale.zero, axis),
        point(scale.zero, end),
        stroke(1.25, picture.palette().text_soft),
    ));
    column.gap(20.0);
    true
}

/// Room that size legend and notes keep below.
const LEGENDS: f32 = 190.0;

/// How many rows a cell may have so that all fit.
fn fitting(room: f32, counts: Vec<usize>) -> usize {
    let height = |most: usize| {
        let rows: usize = counts.iter().map(|&count| count.min(most)).sum();
        (rows + counts.len()) as f32 * ROW + counts.len() as f32 * GAP
    };
    (1..=MOST_ROWS)
        .rev()
        .find(|&most| height(most) <= room)
        .unwrap_or(1)
}

fn parts(picture: &Picture<'_>, cash: &dyn Fn(usize) -> Option<f64>) -> Vec<Part> {
    let mut parts: Vec<Part> = (0..4)
        .filter_map(|cell| {
            let mut items: Vec<(usize, f64)> = (0..picture.result.plane.len())
                .filter(|&item| picture.result.cell_of(item) == Some(cell))
                .filter_map(|item| Some((item, cash(item)?)))
                .collect();
            items.sort_by(|a, b| b.1.abs().total_cmp(&a.1.abs()).then(a.0.cmp(&b.0)));
            (!items.is_empty()).then(|| Part {
                cell,
                sum: items.iter().map(|item| item.1).sum(),
                items,
            })
        })
        .collect();
    parts.sort_by(|a, b| b.sum.total_cmp(&a.sum).then(a.cell.cmp(&b.cell)));
    parts
}

/// Where bars stand, in points.
struct Scale {
    zero: f32,
    /// The longest bars of both sides together, as a figure and in points.
    span: f64,
    room: f32,
    /// Room for names at the left.
    names: f32,
}

impl Scale {
    fn new(picture: &Picture<'_>, column: &SideColumn<'_>, parts: &[Part], shown: usize) -> Self {
        let values = || {
            let items = parts.iter().flat_map(|part| part.items.iter().take(shown));
            items.map(|item| item.1)
        };
        let most = values().fold(0.0, f64::max);
        let least = values().fold(0.0, f64::min);
        let label = |value: f64| text_width(&signed(picture, value), SMALL, Weight::Regular) + 8.0;
        let (right_label, left_label) = (label(most), if least < 0.0 { label(least) } else { 0.0 });
        let names = column.width() * 0.42;
        let room = (column.width() - names - right_label - left_label).max(40.0);
        let left = column.at().x + names + left_label;
        let mut scale = Self {
            zero: left,
            span: most - least,
            room,
            names,
        };
        scale.zero += scale.length(-least);
        scale
    }

    /// The length of a bar in points; 0 where all are nothing, or more than a figure holds.
    fn length(&self, value: f64) -> f32 {
        let part = value / self.span;
        if part.is_finite() {
            part as f32 * self.room
        } else {
            0.0
        }
    }
}

fn cell(
    picture: &Picture<'_>,
    column: &mut SideColumn<'_>,
    part: &Part,
    shown: usize,
    scale: &Scale,
) {
    let ink = picture.cell_ink(part.cell);
    let left = column.at().x;
    let right = left + column.width();
    let base = column.at().y;
    let name = picture.words.cell_name(part.cell);
    let head = |x, align, text| strong(point(x, base), align, text, BODY, ink);
    column.shapes.push(head(left, Align::Start, name));
    let sum = signed(picture, part.sum);
    column.shapes.push(head(right, Align::End, sum));
    column.gap(ROW);
    for &(item, cash) in part.items.iter().take(shown) {
        let base = column.at().y;
        let name = super::matrix_side::name(picture, item);
        let name = fit(&name, scale.names - 8.0, SMALL, Weight::Regular);
        let palette = picture.palette();
        column.shapes.push(regular(
            point(left, base),
            Align::Start,
            name,
            SMALL,
            palette.text,
        ));
        let end = scale.zero + scale.length(cash);
        column.shapes.push(Shape::Rect {
            rect: bar(scale.zero, end, base),
            radius: 0.0,
            fill: Some(picture.cell_color(part.cell)),
            stroke: None,
        });
        let (x, align) = if cash < 0.0 {
            (end - 6.0, Align::End)
        } else {
            (end + 6.0, Align::Start)
        };
        let figure = signed(picture, cash);
        let soft = palette.text_soft;
        column
            .shapes
            .push(regular(point(x, base), align, figure, SMALL, soft));
        column.gap(ROW);
    }
    column.gap(GAP);
}

fn bar(zero: f32, end: f32, base: f32) -> Rect {
    rect(zero.min(end), base - 10.0, zero.max(end), base + 3.0)
}

/// A figure with its sign, also where it is a gain.
fn signed(picture: &Picture<'_>, value: f64) -> String {
    let figure = picture.brief.locale.number_short(value);
    if value > 0.0 {
        format!("+{figure}")
    } else {
        figure
    }
}
