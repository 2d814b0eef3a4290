//! The concentration curve: how much the largest bring, the classes below it, and what the curve says in figures.

use std::sync::Arc;

use super::frame::{Layout, Parts, Side, card, card_figures, card_size, finish};
use super::lorenz_compare::Pair;
use super::lorenz_note::equality_note;
use super::lorenz_strip::strip_panel;
use super::pen::{dashed, stroke};
use super::rank_table::rank_table;
use super::side::{Row, SideColumn};
use super::words::{Words, dotted, elides, filter_line, period, shown_line, source_line};
use super::{
    AreaBase, Axis, Brief, Mark, Palette, Panel, Reading, Rect, ScaleType, Scene, TickFormat,
};
use crate::analysis::{ClassShare, LorenzResult};
use crate::locale::Arg;

/// Height of the strip of classes below the curve.
const STRIP: f32 = 22.0;
/// The share of the accounts that is read out unless the user reads elsewhere.
const PINNED: f64 = 0.2;

/// The picture of a Lorenz result.
pub fn draw(result: &LorenzResult, brief: &Brief<'_>) -> Scene {
    let words = Words::new(brief, &result.ranked.population);
    let layout = Layout::new(brief, Side::Wide);
    let pair = Pair::new(result, brief, &words).filter(|_| brief.has_comparison());
    let (mut title, short_title) = finding(result, &words);
    let telling = result.ranked.len() > 1 && result.gini.abs() >= 1e-9 && result.total > 0.0;
    if let Some(pair) = pair.as_ref().filter(|_| telling) {
        title = pair.finding(&short_title, PINNED);
    }
    let mut parts = Parts {
        title,
        short_title,
        subtitle: subtitle(result, brief, &words, pair.as_ref()),
        footer: footer(result, brief, &words),
        description: description(result, &words, pair.as_ref()),
        table: rank_table(&result.ranked, class_ends(&result.classes), brief, &words),
        ..Parts::default()
    };
    let plot = layout.plot;
    let curve = Rect {
        bottom: match brief.has_limits() {
            true => plot.bottom - STRIP - 6.0,
            false => plot.bottom,
        },
        ..plot
    };
    let strip = Rect {
        top: plot.bottom - STRIP,
        ..plot
    };
    let mut panel = curve_panel(result, brief, &words, curve, layout.gutter);
    if let Some(pair) = &pair {
        add_second(&mut panel, pair, brief);
    }
    if let Some(side) = layout.side {
        parts.shapes = side_column(result, brief, &words, side, pair.as_ref());
    } else if brief.has_key_figures() && curve.width() > 420.0 && curve.height() > 230.0 {
        let rows = match &pair {
            Some(pair) => pair.key_figures(),
            None => key_figures(result, &words),
        };
        let least = (curve.width() * 0.32).clamp(180.0, 240.0);
        let rows = below_equality(&rows, curve, least);
        let (covered, shapes) = card(
            rows,
            curve.right - 8.0,
            curve.bottom - 16.0,
            least,
            brief.palette,
        );
        panel.occupied.push(covered);
        parts.shapes = shapes;
        parts.figures = card_figures(rows, covered);
        let (one, ten) = (
            words.text("chart-largest", &[]),
            words.text("chart-ten-largest", &[]),
        );
        for figure in &mut parts.figures {
            figure.rows = match &figure.name {
                name if *name == one => Some(1),
                name if *name == ten => Some(10),
                _ => None,
            };
        }
    }
    let note = equality_note(&panel, &words, brief.palette.text_soft);
    panel.marks.push(note);
    let strip = strip_panel(result, brief, &words, strip, layout.gutter);
    parts.panels = if brief.has_limits() {
        vec![panel, strip]
    } else {
        panel.x = strip.x;
        vec![panel]
    };
    finish(brief, &layout, parts)
}

/// As many of the key figures as a card below the line of equality has room for.
fn below_equality(rows: &[(String, String)], curve: Rect, least: f32) -> &[(String, String)] {
    let fits = |&count: &usize| {
        let size = card_size(&rows[..count], least);
        size.y + 16.0 <= curve.height() * (1.0 - (size.x + 8.0) / curve.width())
    };
    &rows[..(1..=rows.len()).rev().find(fits).unwrap_or(0)]
}

/// Puts the second curve under the first, with names at both.
fn add_second(panel: &mut Panel, pair: &Pair<'_>, brief: &Brief<'_>) {
    let (low, high) = pair.reach();
    panel.y.home = (panel.y.home.0.min(low), panel.y.home.1.max(high));
    panel.y.title = pair.y_title();
    let Reading::AlongCurve { curve, steps } = panel.reading else {
        return;
    };
    // The gap stands in place of the area down to equality, the readings of both in place of that of one.
    let equality = panel.marks.get(curve + 1).cloned();
    panel.marks.truncate(curve + 1);
    let Some(first) = panel.marks.pop() else {
        return;
    };
    panel
        .marks
        .retain(|mark| !matches!(mark, Mark::Area { .. }));
    panel.marks.extend(pair.marks(brief.palette));
    panel.reading = Reading::AlongCurve {
        curve: panel.marks.len(),
        steps,
    };
    panel.marks.push(first);
    panel.marks.extend(equality);
    if brief.has_reading() {
        panel.marks.extend(pair.pinned(brief.palette, PINNED));
    }
    panel.marks.extend(pair.names(brief.palette, panel.area));
}

/// Ranks after the last A and the last B.
pub(super) fn class_ends(classes: &[ClassShare; 3]) -> [usize; 2] {
    [classes[0].count, classes[0].count + classes[1].count]
}

/// How many of the largest the title and the pinned reading speak of: a fifth, at least one.
fn pinned_count(result: &LorenzResult) -> usize {
    let n = result.ranked.len();
    ((PINNED * n as f64 - 1e-9).ceil() as usize).clamp(1, n.max(1))
}

/// The title, with and without its second clause.
fn finding(result: &LorenzResult, words: &Words<'_>) -> (String, String) {
    let n = result.ranked.len();
    let one = |key: &str, args: &[(&str, Arg)]| {
        let text = words.text(key, args);
        (text.clone(), text)
    };
    if n == 0 {
        return one("finding-lorenz-empty", &[]);
    }
    if result.total == 0.0 && result.ranked.positive == 0 {
        return one("finding-lorenz-zero", &[]);
    }
    if result.total <= 0.0 {
        let args = [("amount", Arg::from(words.amount(result.total)))];
        return one("finding-lorenz-negative", &args);
    }
    if n == 1 {
        let args = [("name", Arg::from(result.ranked.name(0)))];
        return one("finding-lorenz-single", &args);
    }
    if result.gini.abs() < 1e-9 {
        return one(
            "finding-lorenz-equal",
            &[("count", Arg::from(words.count(n)))],
        );
    }
    let reading = result.reading(pinned_count(result));
    let ten = result.reading(10.min(n));
    let args = [
        ("n", Arg::from(n)),
        ("count", Arg::from(words.count(n))),
        ("k", Arg::from(reading.count)),
        ("top", Arg::from(words.locale.percent(PINNED, 0))),
        ("etop", Arg::from(elides(PINNED))),
        ("share", Arg::from(words.title_share(reading.share))),
        ("eshare", Arg::from(elides(reading.share))),
        ("ten", Arg::from(words.title_share(ten.share))),
        ("eten", Arg::from(elides(ten.share))),
        (
            "first",
            Arg::from(words.title_share(result.reading(1).share)),
        ),
        ("efirst", Arg::from(elides(result.reading(1).share))),
    ];
    let (long, short) = if n < 20 {
        ("finding-lorenz-few", "finding-lorenz-few-short")
    } else {
        ("finding-lorenz", "finding-lorenz-short")
    };
    (words.text(long, &args), words.text(short, &args))
}

fn subtitle(
    result: &LorenzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    pair: Option<&Pair<'_>>,
) -> String {
    let population = &result.ranked.population;
    let (what, before) = pair.map_or_else(
        || (words.text("chart-lorenz-subtitle", &[]), String::new()),
        Pair::subtitle,
    );
    dotted([
        what.as_str(),
        period(words.locale, population.period).as_str(),
        before.as_str(),
        words.count(result.ranked.len()).as_str(),
        filter_line(brief).as_str(),
    ])
}

fn footer(result: &LorenzResult, brief: &Brief<'_>, words: &Words<'_>) -> (String, String) {
    let population = &result.ranked.population;
    (
        source_line(brief, population.as_of),
        shown_line(
            words.locale,
            &words.count(result.ranked.len()),
            &population.left_out,
        ),
    )
}

fn description(result: &LorenzResult, words: &Words<'_>, pair: Option<&Pair<'_>>) -> String {
    let reading = result.reading(pinned_count(result));
    let args = [
        ("count", Arg::from(words.count(result.ranked.len()))),
        ("k", Arg::from(words.count(reading.count))),
        ("share", Arg::from(words.share(reading.share))),
        ("gini", Arg::from(words.locale.number(gini(result), 3))),
    ];
    let first = words.text("chart-lorenz-description", &args);
    match pair {
        Some(pair) => format!("{first} {}", pair.description()),
        None => first,
    }
}

/// The Gini coefficient that means something: the one for losses where there are some.
fn gini(result: &LorenzResult) -> f64 {
    if result.negative > 0 {
        result.gini_with_losses
    } else {
        result.gini
    }
}

/// Name and figure of the four figures that belong on the wall.
fn key_figures(result: &LorenzResult, words: &Words<'_>) -> Vec<(String, String)> {
    let text = |key: &str| words.text(key, &[]);
    let mut rows = vec![
        (text("chart-gini"), words.locale.number(gini(result), 3)),
        (
            text("chart-effective-number"),
            words.locale.number(
                result.effective_n,
                if result.effective_n < 10.0 { 1 } else { 0 },
            ),
        ),
        (text("chart-largest"), words.share(result.reading(1).share)),
    ];
    if result.ranked.len() > 10 {
        rows.push((
            text("chart-ten-largest"),
            words.share(result.reading(10).share),
        ));
    }
    rows
}

fn side_column(
    result: &LorenzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    bounds: Rect,
    pair: Option<&Pair<'_>>,
) -> Vec<super::Shape> {
    let mut column = SideColumn::new(bounds, brief.palette);
    match pair {
        Some(pair) => pair.table(&mut column, brief.palette, PINNED),
        None => concentration(result, words, &mut column),
    }
    largest(result, brief, words, &mut column);
    column.shapes
}

/// The figures of one curve.
fn concentration(result: &LorenzResult, words: &Words<'_>, column: &mut SideColumn<'_>) {
    let text = |key: &str| words.text(key, &[]);
    let n = result.ranked.len();
    let mut rows: Vec<Row> = key_figures(result, words)
        .into_iter()
        .map(|(name, figure)| Row::new(name, figure))
        .collect();
    if let Some(first) = rows.first_mut() {
        first.strong = true;
    }
    let reading = result.reading(pinned_count(result));
    if n >= 20 && reading.share.is_finite() {
        let args = [
            ("top", Arg::from(words.locale.percent(PINNED, 0))),
            ("k", Arg::from(reading.count)),
        ];
        let row = Row::new(
            words.text("chart-top-share", &args),
            words.share(reading.share),
        );
        rows.insert(rows.len().min(4), row.strong());
        let half = result.ranked.count_for_share(0.5);
        rows.push(Row::new(
            text("chart-half-total"),
            words.locale.number(half as f64, 0),
        ));
    }
    column.table(
        &text("chart-how-concentrated"),
        &words.measure_name(),
        &rows,
        29.0,
    );
}

/// The largest accounts of the first curve.
fn largest(
    result: &LorenzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    column: &mut SideColumn<'_>,
) {
    let text = |key: &str| words.text(key, &[]);
    let n = result.ranked.len();
    let largest: Vec<Row> = (0..n.min(8))
        .map(|rank| {
            Row::new(
                super::rank_table::shown_name(&result.ranked, rank, brief, words),
                words.share(super::rank_table::share_of(&result.ranked, rank)),
            )
        })
        .collect();
    if result.total > 0.0 {
        column.table(
            &text("chart-largest-list"),
            &text("chart-share"),
            &largest,
            26.0,
        );
    }
}

fn curve_panel(
    result: &LorenzResult,
    brief: &Brief<'_>,
    words: &Words<'_>,
    area: Rect,
    gutter: f32,
) -> Panel {
    let palette = brief.palette;
    let points: Arc<[[f64; 2]]> = result
        .curve
        .iter()
        .copied()
        .filter(|at| at[0].is_finite() && at[1].is_finite())
        .collect();
    let (mut low, mut high) = (0.0f64, 1.0f64);
    for at in points.iter() {
        low = low.min(at[1]);
        high = high.max(at[1]);
    }
    let mut marks = match brief.has_limits() {
        true => class_bands(result, palette),
        false => Vec::new(),
    };
    marks.extend(curve_marks(&points, palette));
    let curve = marks.len() - 1;
    // On the screen the pointer reads the curve, and the window draws the reading.
    if points.len() > 1 && brief.has_reading() {
        marks.extend(pinned(result, brief));
    }
    Panel {
        id: "curve",
        area,
        x: Axis {
            title: String::new(),
            scale: ScaleType::Linear,
            home: (0.0, 1.0),
            format: TickFormat::Hidden,
            grid: false,
        },
        y: Axis {
            title: words.text("chart-lorenz-y", &[]),
            scale: ScaleType::Linear,
            home: (low, high),
            format: TickFormat::Percent,
            grid: true,
        },
        marks,
        labels: Vec::new(),
        handles: Vec::new(),
        reading: Reading::AlongCurve {
            curve,
            steps: result.ranked.len(),
        },
        boxed: false,
        gutter,
        occupied: Vec::new(),
    }
}

/// The line of equality, the curve over it, which comes last, and the area between them.
pub fn curve_marks(points: &Arc<[[f64; 2]]>, palette: &Palette) -> Vec<Mark> {
    let equality: Arc<[[f64; 2]]> = Arc::new([[0.0, 0.0], [1.0, 1.0]]);
    let mut marks = Vec::new();
    if points.len() > 1 {
        marks.push(Mark::Area {
            upper: points.clone(),
            lower: AreaBase::Curve(equality.clone()),
            fill: palette
                .accent
                .fade(if palette.is_dark { 0.16 } else { 0.10 }),
        });
    }
    marks.push(Mark::Curve {
        points: equality,
        stroke: dashed(1.0, palette.text_faint, 4.0, 4.0),
    });
    marks.push(Mark::Curve {
        points: points.clone(),
        stroke: stroke(2.5, palette.accent),
    });
    marks
}

/// The classes behind the curve: faint tints, and a rule where one ends.
fn class_bands(result: &LorenzResult, palette: &Palette) -> Vec<Mark> {
    let n = result.ranked.len().max(1) as f64;
    let ends = class_ends(&result.classes);
    let bounds = [0.0, ends[0] as f64 / n, ends[1] as f64 / n, 1.0];
    let alpha = if palette.is_dark { 0.12 } else { 0.05 };
    let mut marks: Vec<Mark> = (0..3)
        .filter(|&class| bounds[class + 1] > bounds[class])
        .map(|class| Mark::Band {
            x: (bounds[class], bounds[class + 1]),
            y: (f64::NEG_INFINITY, f64::INFINITY),
            fill: palette.class[class].fade(alpha),
        })
        .collect();
    for &at in &bounds[1..3] {
        if at > 0.0 && at < 1.0 {
            marks.push(Mark::Rule {
                vertical: true,
                at,
                stroke: dashed(1.0, palette.text_faint.fade(0.6), 2.0, 3.0),
            });
        }
    }
    marks
}

/// What a reading of the curve says.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveReading {
    /// Where the dot stands.
    pub at: [f64; 2],
    /// "Top 868 customers".
    pub head: String,
    /// "20% → 74.6% of revenue".
    pub body: String,
}

/// The reading of the `count` largest, from the figures themselves and not from the drawn curve.
pub fn reading(result: &LorenzResult, brief: &Brief<'_>, count: usize) -> CurveReading {
    let words = Words::new(brief, &result.ranked.population);
    let reading = result.reading(count);
    let args = [
        ("k", Arg::from(words.count(reading.count))),
        ("n", Arg::from(reading.count)),
        ("top", Arg::from(words.share(reading.accounts))),
        ("share", Arg::from(words.share(reading.share))),
    ];
    CurveReading {
        at: [reading.accounts, reading.share],
        head: words.text("chart-reading-head", &args),
        body: words.text("chart-reading-body", &args),
    }
}

/// The reading that stands on the picture: a fifth of the accounts.
fn pinned(result: &LorenzResult, brief: &Brief<'_>) -> Vec<Mark> {
    let palette = brief.palette;
    let note = reading(result, brief, pinned_count(result));
    if !note.at[1].is_finite() || result.ranked.len() < 2 {
        return Vec::new();
    }
    vec![
        Mark::Segment {
            from: [note.at[0], 0.0],
            to: note.at,
            stroke: stroke(1.0, palette.text),
        },
        Mark::Segment {
            from: [0.0, note.at[1]],
            to: note.at,
            stroke: dashed(1.0, palette.accent, 2.0, 3.0),
        },
        Mark::Callout {
            at: note.at,
            head: note.head,
            body: note.body,
            ink: palette.text,
            soft: palette.text_soft,
        },
        Mark::Dot {
            at: note.at,
            radius: 5.0,
            color: palette.accent,
            hollow: false,
        },
    ]
}
