//! The column beside a matrix: what the title's cell holds, what scores weigh, legends, notes; each preset its own.

use super::matrix_cash;
use super::matrix_chart::Picture;
use super::pen::{BODY, SMALL, point, rect, regular, strong, wrap};
use super::rank_table::{masked, ranks};
use super::side::{Row, SideColumn};
use super::words::capital;
use super::{Align, Named, Rect, Shape, Weight};
use crate::analysis::{Axis, Movement, Quantity};
use crate::locale::Arg;

/// The column's shapes, and where the count of names stands.
pub fn draw(picture: &Picture<'_>, bounds: Rect) -> (Vec<Shape>, Option<Named>) {
    let mut column = SideColumn::new(bounds, picture.brief.palette);
    if let Some(tone) = &picture.result.plane.spec.tone {
        picture.tone_legend(tone, &mut column);
    }
    match picture.result.plane.preset {
        "kraljic" => weights(picture, &mut column),
        "nine_box" | "olsen_relationships" => cells(picture, &mut column),
        "supplier_alignment" if picture.result.plane.movement == Movement::ToFuture => {
            changes(picture, &mut column);
        }
        "growth_share" => {
            if !matrix_cash::strip(picture, &mut column) {
                cells(picture, &mut column);
            }
            if picture.result.plane.movement == Movement::FromPast {
                column.gap(-8.0);
                column.note(&picture.brief.locale.text("chart-trail-note"));
            }
        }
        "risk_return" => advice(picture, &mut column),
        _ if composite(picture) => weights(picture, &mut column),
        _ => largest(picture, &mut column, picture.focus),
    }
    if picture.result.plane.size.is_some() {
        let title = picture.brief.locale.text("chart-bubble-area");
        column.sizes(&title, &picture.words.size_name(), &picture.size_legend());
    }
    evidence(picture, &mut column);
    notes(picture, &mut column);
    let at = column.at();
    let stacked: usize = picture
        .ground
        .stacks
        .iter()
        .map(|stack| stack.items.len())
        .sum();
    let single = picture.result.plane.len() - stacked;
    let named = (column.room() > 40.0 && single > 0).then(|| Named {
        at,
        width: column.width(),
        key: "chart-named",
        shown: single,
    });
    (column.shapes, named)
}

/// The name of an item as it may be shown.
pub(super) fn name(picture: &Picture<'_>, item: usize) -> String {
    let plane = &picture.result.plane;
    if !picture.brief.mask_names {
        return plane.name(item).to_owned();
    }
    let ranks = ranks(&plane.population);
    let member = plane.items.get(item).map_or(0, |item| item.member as usize);
    let rank = ranks.get(member).copied().unwrap_or(0) as usize;
    masked(picture.brief.locale, &plane.population.by, rank)
}

/// Items by a figure, largest first, ties by name; those without one last.
fn ordered(picture: &Picture<'_>, of: impl Fn(usize) -> f64) -> Vec<usize> {
    let plane = &picture.result.plane;
    let mut items: Vec<usize> = (0..plane.len())
        .filter(|&item| of(item).is_finite())
        .collect();
    items.sort_by(|&a, &b| {
        of(b)
            .total_cmp(&of(a))
            .then_with(|| plane.name(a).cmp(plane.name(b)))
    });
    items
}

/// The largest values of a cell, and their sum.
fn largest(picture: &Picture<'_>, column: &mut SideColumn<'_>, cell: usize) {
    let plane = &picture.result.plane;
    let Some((label, quantity)) = &plane.value else {
        return;
    };
    let value = |item: usize| plane.items.get(item).map_or(f64::NAN, |item| item.value);
    let items: Vec<usize> = ordered(picture, value)
        .into_iter()
        .filter(|&item| picture.result.cell_of(item) == Some(cell))
        .take(6)
        .collect();
    let mut rows: Vec<Row> = items
        .iter()
        .map(|&item| {
            Row::new(
                name(picture, item),
                picture.words.value(*quantity, value(item), false),
            )
        })
        .collect();
    if items.len() > 1 && *quantity == Quantity::Money {
        let sum: f64 = items.iter().map(|&item| value(item)).sum();
        let args = [("n", Arg::from(items.len()))];
        let text = picture
            .brief
            .locale
            .text_with("chart-these-together", &args);
        rows.push(Row::new(text, picture.words.value(*quantity, sum, false)).strong());
    }
    let args = [("cell", Arg::from(picture.words.cell_name(cell)))];
    let title = picture.brief.locale.text_with("chart-largest-in", &args);
    column.table(
        &title,
        &super::words::lower(&picture.words.label(label)),
        &rows,
        27.0,
    );
}

/// Whether an axis is a score of several criteria.
fn composite(picture: &Picture<'_>) -> bool {
    let plane = &picture.result.plane;
    plane.preset != "quadrant" && [&plane.x, &plane.y].iter().any(|axis| axis.parts.len() > 1)
}

/// What the composite scores weigh.
fn weights(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let plane = &picture.result.plane;
    let axes: [&Axis; 2] = [&plane.y, &plane.x];
    if axes.iter().all(|axis| axis.parts.len() < 2) {
        return largest(picture, column, picture.focus);
    }
    column.heading(&picture.brief.locale.text("chart-weights"), "");
    column.gap(4.0);
    for axis in axes.into_iter().filter(|axis| axis.parts.len() > 1) {
        column.group(&picture.words.label(&axis.label));
        for part in &axis.parts {
            column.row(&Row::new(
                capital(&picture.words.label(&part.label)),
                picture.brief.locale.percent(part.weight, 0),
            ));
        }
    }
    column.gap(24.0);
}

/// The largest rises and falls of the second axis.
fn changes(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let plane = &picture.result.plane;
    let change = |item: usize| match (plane.other(item), plane.items.get(item)) {
        (Some((_, then)), Some(now)) => then - now.y,
        _ => f64::NAN,
    };
    let items = ordered(picture, change);
    let palette = picture.brief.palette;
    let row = |item: usize| {
        let by = change(item);
        let figure = picture.brief.locale.number(by, 0);
        let sign = if by > 0.0 { "+" } else { "" };
        let mut row = Row::new(name(picture, item), format!("{sign}{figure}"));
        row.color = Some(if by < 0.0 {
            palette.bad
        } else {
            palette.category_ink[0]
        });
        row.strong = true;
        row
    };
    let up = items
        .iter()
        .copied()
        .filter(|&item| change(item) > 0.5)
        .take(4);
    let down = items
        .iter()
        .rev()
        .copied()
        .filter(|&item| change(item) < -0.5)
        .take(4);
    let down: Vec<usize> = down.collect();
    let rows: Vec<Row> = up.chain(down.into_iter().rev()).map(row).collect();
    let locale = picture.brief.locale;
    column.table(
        &locale.text("chart-largest-change"),
        &locale.text("chart-points"),
        &rows,
        25.0,
    );
    column.gap(-12.0);
    column.note(&locale.text("chart-arrow-note"));
}

/// Count and share of each cell.
fn cells(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let locale = picture.brief.locale;
    let rows: Vec<Row> = [3, 1, 2, 0]
        .into_iter()
        .filter_map(|cell| {
            let own = picture.result.cells.get(cell)?;
            let mut row = Row::new(
                picture.words.cell_detail_line(cell),
                picture.words.words.title_share(own.share),
            );
            row.color = Some(picture.cell_ink(cell));
            row.strong = true;
            Some(row)
        })
        .collect();
    let note = picture
        .result
        .plane
        .value
        .as_ref()
        .map_or_else(String::new, |value| {
            super::words::lower(&picture.words.label(&value.0))
        });
    column.table(&locale.text("chart-cells"), &note, &rows, 29.0);
    largest(picture, column, picture.focus);
}

/// Which customer to look for next, cell by cell; the portfolio's own cell is marked.
fn advice(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let locale = picture.brief.locale;
    let palette = picture.brief.palette;
    column.heading(&locale.text("chart-look-for"), "");
    let mut order = vec![picture.focus];
    order.extend(
        [1, 3, 0, 2]
            .into_iter()
            .filter(|&cell| cell != picture.focus),
    );
    for cell in order {
        let width = column.width() - 26.0;
        let lines = wrap(
            &picture.words.cell_advice(cell),
            width,
            BODY,
            Weight::Regular,
        );
        let height = 30.0 + 19.0 * lines.len() as f32;
        if column.room() < height + 12.0 {
            break;
        }
        let at = column.at();
        let top = at.y - 4.0;
        let now = cell == picture.focus && picture.result.plane.portfolio.is_some();
        if now {
            column.shapes.push(Shape::Rect {
                rect: rect(at.x - 8.0, top - 2.0, at.x + column.width(), top + height),
                radius: 6.0,
                fill: Some(picture.cell_color(cell).fade(palette.tint_in_title)),
                stroke: None,
            });
            let end = point(at.x + column.width() - 10.0, top + 18.0);
            let text = locale.text("chart-now");
            column
                .shapes
                .push(strong(end, Align::End, text, SMALL, picture.cell_ink(cell)));
        }
        column.shapes.push(Shape::Rect {
            rect: rect(at.x, top + 6.0, at.x + 3.0, top + height - 6.0),
            radius: 1.5,
            fill: Some(picture.cell_color(cell)),
            stroke: None,
        });
        let left = at.x + 16.0;
        let head = picture.words.cell_name(cell);
        column.shapes.push(strong(
            point(left, top + 18.0),
            Align::Start,
            head,
            BODY,
            picture.cell_ink(cell),
        ));
        for (row, text) in lines.into_iter().enumerate() {
            let base = top + 38.0 + 19.0 * row as f32;
            column.shapes.push(regular(
                point(left, base),
                Align::Start,
                text,
                BODY,
                palette.text,
            ));
        }
        column.gap(height + 8.0);
    }
    column.gap(24.0);
    if picture.result.plane.spec.finding == "portfolio_diagnosis" {
        risks(picture, column);
    }
}

/// Whose risk makes the portfolio's: revenue × risk, as a share of the sum.
fn risks(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let plane = &picture.result.plane;
    let risk = |at: usize| plane.items[at].value * plane.items[at].x;
    let known: Vec<usize> = (0..plane.items.len())
        .filter(|&at| risk(at) > 0.0)
        .collect();
    let total: f64 = known.iter().map(|&at| risk(at)).sum();
    let mut order = known;
    order.sort_by(|&a, &b| risk(b).total_cmp(&risk(a)).then(a.cmp(&b)));
    order.truncate(5);
    let population = &plane.population;
    let members = order.iter().map(|&at| plane.items[at].member);
    let masks = (
        picture.brief.locale,
        &population.by,
        picture.brief.mask_names,
    );
    let names = super::rank_table::member_names(population, members, masks);
    let share = |at: usize| picture.brief.locale.percent(risk(at) / total, 1);
    let pairs = order.iter().zip(names.iter());
    let rows: Vec<Row> = pairs
        .map(|(&at, name)| Row::new(&**name, share(at)))
        .collect();
    let locale = picture.brief.locale;
    column.table(
        &locale.text("chart-diagnosis-risks"),
        &locale.text("chart-diagnosis-of-risk"),
        &rows,
        25.0,
    );
}

/// Filled and hollow, where both occur.
fn evidence(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let items = &picture.result.plane.items;
    let hollow = items.iter().filter(|item| item.evidence < 0.5).count();
    if hollow == 0 {
        return;
    }
    let locale = picture.brief.locale;
    let text = |key: &str, n: usize| match n {
        0 => String::new(),
        _ => locale.text_with(key, &[("n", Arg::from(n))]),
    };
    column.evidence(
        &locale.text("chart-rests-on"),
        &text("chart-rests-on-figures", items.len() - hollow),
        &text("chart-rests-on-opinion", hollow),
    );
}

/// Thresholds, and who leaves its cell with other weights.
fn notes(picture: &Picture<'_>, column: &mut SideColumn<'_>) {
    let locale = picture.brief.locale;
    let plane = &picture.result.plane;
    let limits = |axis: &Axis, dimension: usize| {
        let times = plane.preset == "growth_share" && dimension == 0;
        let limits = picture.result.grid.limits[dimension].iter();
        let words = limits.map(|&limit| picture.words.value(axis.quantity, limit, times));
        words.collect::<Vec<String>>().join(" / ")
    };
    let movable: Vec<String> = [&plane.x, &plane.y]
        .into_iter()
        .enumerate()
        .filter(|(_, axis)| axis.steps.is_empty())
        .map(|(dimension, axis)| limits(axis, dimension))
        .collect();
    match &movable[..] {
        [x, y] => {
            let args = [("x", Arg::from(x.as_str())), ("y", Arg::from(y.as_str()))];
            column.note(&locale.text_with("chart-thresholds", &args));
        }
        [only] => {
            let args = [("x", Arg::from(only.as_str()))];
            column.note(&locale.text_with("relationship-threshold", &args));
        }
        _ => {}
    }
    if !plane.spec.path.is_empty() {
        column.note(&locale.text("risk-path-note"));
    }
    if plane.movement == Movement::FromPast && plane.preset != "growth_share" {
        let axes = [&plane.spec.x, &plane.spec.y];
        let mut criteria = axes.into_iter().flat_map(|axis| &axis.criteria);
        column.note(&locale.text(match criteria.any(|of| of.before.is_some()) {
            true => "trail-note-ratings",
            false => "trail-note-year",
        }));
    }
    if let ([_, _, blue, white], Some(_)) = (&picture.result.cells[..], plane.potential) {
        let money = |value: f64| Arg::from(picture.words.value(Quantity::Money, value, false));
        let args = [
            ("blue", Arg::from(blue.count)),
            ("white", Arg::from(white.count)),
            ("bluecell", Arg::from(picture.words.cell_name(2))),
            ("whitecell", Arg::from(picture.words.cell_name(3))),
            ("bluemoney", money(blue.value)),
            ("whitemoney", money(white.value)),
        ];
        column.note(&locale.text_with("potential-blue-white", &args));
    }
    let unsure = (0..plane.len())
        .filter(|&item| picture.result.is_unsure(item))
        .count();
    if unsure > 0 {
        column.note(&locale.text_with("chart-unsure", &[("n", Arg::from(unsure))]));
    }
    let composite = [&plane.x, &plane.y]
        .into_iter()
        .any(|axis| axis.parts.len() > 1);
    if composite {
        column.note(&locale.text("chart-scaling"));
    }
}
