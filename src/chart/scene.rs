//! The picture of a chart: panels in data coordinates and shapes in points.
//!
//! A [`Panel`] keeps its marks in *plot coordinates* (the axis's scale already applied: a logarithmic axis holds log10), so
//! that the window can pan and zoom it inside egui_plot; [`Panel::shapes`] (in `panel.rs`) turns marks into [`Shape`]s
//! for a view and a rectangle, placing labels. Exporters call it once with the home view, the window when the view changes.

#![allow(
    missing_docs,
    reason = "fields of shapes and marks are named as in SVG; every type and variant says what it is"
)]

use std::sync::Arc;

use super::{Align, CloudInk, Color, LazyTable, Point, Rect, Shape, Stroke, TextStyle};

/// A part of a scale on an axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Position in plot coordinates.
    pub at: f64,
    /// What stands beside it.
    pub label: String,
}

/// How values become plot coordinates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScaleType {
    /// As they are.
    Linear,
    /// Their decimal logarithm.
    Log10,
    /// Their decimal logarithm, negated: high values stand on the left (growth–share matrix).
    Log10Reversed,
    /// Linear about zero and logarithmic far from it, for skewed figures with zeros or losses among them; the bend lies at
    /// this power of ten. The plot coordinate is `asinh(v / 2·10^bend) / ln 10`.
    SymLog { bend: i8 },
}

impl ScaleType {
    /// The plot coordinate of a value; `NaN` where a logarithm has none.
    pub fn plot(self, value: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log10 | Self::Log10Reversed if value <= 0.0 => f64::NAN,
            Self::Log10 => value.log10(),
            Self::Log10Reversed => -value.log10(),
            Self::SymLog { .. } if value == 0.0 => 0.0,
            Self::SymLog { bend } => {
                let bends = value / (2.0 * 10f64.powi(i32::from(bend)));
                if bends.is_infinite() && value.is_finite() {
                    // So far from the bend the two logarithms are one.
                    return (value.abs().log10() - f64::from(bend)).copysign(value);
                }
                bends.asinh() / std::f64::consts::LN_10
            }
        }
    }

    /// The value at a plot coordinate.
    pub fn value(self, plot: f64) -> f64 {
        match self {
            Self::Linear => plot,
            Self::Log10 => 10f64.powf(plot),
            Self::Log10Reversed => 10f64.powf(-plot),
            Self::SymLog { bend } => {
                let bends = (plot * std::f64::consts::LN_10).sinh();
                if bends.is_infinite() && plot.is_finite() {
                    return 10f64.powf(plot.abs() + f64::from(bend)).copysign(plot);
                }
                bends * 2.0 * 10f64.powi(i32::from(bend))
            }
        }
    }
}

/// How an axis writes its figures.
#[derive(Clone, Debug, PartialEq)]
pub enum TickFormat {
    /// Ratios as per cent.
    Percent,
    /// Plain figures.
    Number,
    /// Money of this currency (ISO code), shortened (50 k).
    Money(String),
    /// Times (0.5×).
    Ratio,
    /// The names of these categories at 0, 1, 2, …
    Names(Arc<[String]>),
    /// None.
    Hidden,
}

/// One axis of a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// Its title, with unit.
    pub title: String,
    /// Linear or logarithmic.
    pub scale: ScaleType,
    /// First and last plot coordinate of the home view.
    pub home: (f64, f64),
    /// How figures are written; ticks for any view follow from it.
    pub format: TickFormat,
    /// Whether grid lines run.
    pub grid: bool,
}

/// A bubble of a matrix or a point of a scatter chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bubble {
    /// Plot coordinates.
    pub at: [f64; 2],
    /// Points.
    pub radius: f32,
    /// What its area shows; `NaN` where areas show nothing.
    pub size: f64,
    /// Fill or, where hollow, ring colour.
    pub color: Color,
    /// Rests on opinion: drawn as a ring.
    pub hollow: bool,
    /// Other weights would easily move it to another cell: a dotted ring around it.
    pub unsure: bool,
    /// Index of the entity in the chart's [`super::DataTable`].
    pub item: u32,
}

/// A name to be placed near its bubble, without collisions, in its own quadrant.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Index into the panel's bubbles.
    pub bubble: usize,
    /// The name.
    pub text: Arc<str>,
    /// Placed first where higher.
    pub priority: f64,
    /// Set bold: the title speaks of it.
    pub strong: bool,
}

/// Something drawn in a panel, in plot coordinates; drawn in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A tinted rectangle (a quadrant, a class band); infinite bounds reach the edge of the panel.
    Band {
        x: (f64, f64),
        y: (f64, f64),
        fill: Color,
    },
    /// A curve.
    Curve {
        points: Arc<[[f64; 2]]>,
        stroke: Stroke,
    },
    /// The area between a curve and another over the same x, or a level.
    Area {
        upper: Arc<[[f64; 2]]>,
        lower: AreaBase,
        fill: Color,
    },
    /// Bars from `base` to `value`, `width` wide in plot coordinates.
    Bars { bars: Arc<[Bar]>, horizontal: bool },
    /// Bubbles, drawn in order (sort large to small).
    Bubbles { bubbles: Arc<[Bubble]> },
    /// Very many points, ascending in x: drawn as dots, thinned where they fall on one another.
    Cloud {
        points: Arc<[[f64; 2]]>,
        /// Entity of each point in the [`super::DataTable`].
        items: Arc<[u32]>,
        radius: f32,
        ink: CloudInk,
    },
    /// Rectangles of a grid with figures in them.
    Cells { cells: Arc<[GridCell]> },
    /// A rounded line around part of a grid, `inset` points inside it.
    Outline {
        x: (f64, f64),
        y: (f64, f64),
        inset: f32,
        stroke: Stroke,
    },
    /// A straight line across the panel.
    Rule {
        vertical: bool,
        at: f64,
        stroke: Stroke,
    },
    /// A straight line between two places.
    Segment {
        from: [f64; 2],
        to: [f64; 2],
        stroke: Stroke,
    },
    /// An arrow from today to the future.
    Arrow {
        from: [f64; 2],
        to: [f64; 2],
        stroke: Stroke,
        item: u32,
    },
    /// A tapered trail from where a bubble was a period ago (a small open dot) to where it is.
    Trail {
        from: [f64; 2],
        to: [f64; 2],
        radius: f32,
        color: Color,
        item: u32,
    },
    /// A dot on a curve, with a canvas ring; `hollow` dots are open.
    Dot {
        at: [f64; 2],
        radius: f32,
        color: Color,
        hollow: bool,
    },
    /// Text at a place, moved by `offset` points.
    Note {
        at: [f64; 2],
        offset: Point,
        align: Align,
        text: String,
        style: TextStyle,
    },
    /// Two lines in a box beside a place: a reading that is kept.
    Callout {
        at: [f64; 2],
        head: String,
        body: String,
        ink: Color,
        soft: Color,
    },
    /// Two lines in a corner of a rectangle of the panel: a quadrant's name, and its count and share.
    Corner {
        x: (f64, f64),
        y: (f64, f64),
        corner: Corner,
        /// Moved by so many points, where the corner itself is taken.
        shift: Point,
        name: String,
        detail: String,
        color: Color,
        soft: Color,
    },
}

/// A corner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Corner {
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight,
}

impl Corner {
    /// The corner above or below it.
    pub fn flipped_down(self) -> Self {
        match self {
            Self::TopLeft => Self::BottomLeft,
            Self::TopRight => Self::BottomRight,
            Self::BottomLeft => Self::TopLeft,
            Self::BottomRight => Self::TopRight,
        }
    }

    /// The corner across.
    pub fn flipped_across(self) -> Self {
        match self {
            Self::TopLeft => Self::TopRight,
            Self::TopRight => Self::TopLeft,
            Self::BottomLeft => Self::BottomRight,
            Self::BottomRight => Self::BottomLeft,
        }
    }
}

/// What an area stands on.
#[derive(Clone, Debug, PartialEq)]
pub enum AreaBase {
    /// A level.
    Level(f64),
    /// Another curve over the same x.
    Curve(Arc<[[f64; 2]]>),
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its middle on the category axis.
    pub at: f64,
    /// Its width on the category axis.
    pub width: f64,
    /// Where it starts.
    pub base: f64,
    /// Where it ends.
    pub value: f64,
    /// Colour.
    pub color: Color,
    /// Entity in the [`super::DataTable`].
    pub item: u32,
    /// Figure at its end; empty for none.
    pub label: String,
}

/// One rectangle of a grid.
#[derive(Clone, Debug, PartialEq)]
pub struct GridCell {
    /// From and to, in plot coordinates.
    pub x: (f64, f64),
    /// From and to, in plot coordinates.
    pub y: (f64, f64),
    /// Points it stays inside them at the left, top, right and bottom.
    pub inset: [f32; 4],
    /// Its tint.
    pub fill: Color,
    /// Colour of its figures.
    pub ink: Color,
    /// Colour of what is said below them.
    pub soft: Color,
    /// The name of its part of the grid, in its upper left corner; empty for none.
    pub head: String,
    /// What counts.
    pub figure: String,
    /// Said below it.
    pub detail: String,
    /// Entities in the [`super::DataTable`].
    pub items: Arc<[u32]>,
}

/// What a dragged [`Handle`] sets.
#[derive(Clone, Debug, PartialEq)]
pub enum HandleValue {
    /// The axis's value at its place.
    Axis,
    /// The height of this curve (its points ascending in x) at its place: a class limit dragged along the customers.
    Along(Arc<[[f64; 2]]>),
}

/// A limit the user drags.
#[derive(Clone, Debug, PartialEq)]
pub struct Handle {
    /// The setting it changes (`x`, `y`, `thresholds.0`).
    pub setting: &'static str,
    /// A vertical line is dragged along x.
    pub vertical: bool,
    /// Where it is, in plot coordinates.
    pub at: f64,
    /// What it sets when it is dragged; see [`Panel::handle_value`].
    pub sets: HandleValue,
    /// Where it snaps: text key of the name (`snap-median`) and plot coordinate.
    pub snaps: Vec<(&'static str, f64)>,
    /// What its pill says; a grip without a pill where empty.
    pub label: String,
}

/// What the pointer reads in a panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading {
    /// Nothing.
    None,
    /// The bubble or bar under it.
    Item,
    /// The bar under it, which stands for several rows: its item is the index of the group.
    Groups(RowGroups),
    /// A place on a curve over the accounts by rank: the mark of this index, whose whole width is `steps` accounts.
    /// [`Panel::read_curve`] gives the account; what it says there comes from `lorenz_chart::reading`.
    AlongCurve { curve: usize, steps: usize },
}

/// Rows of the table that bars stand for, group by group: names for the card, rows for the selection, found when a bar is
/// picked.
#[derive(Clone)]
pub struct RowGroups {
    /// What each group is called.
    pub names: Arc<[String]>,
    rows: Arc<dyn Fn(usize) -> Vec<u32> + Send + Sync>,
}

impl RowGroups {
    /// Groups of these names.
    pub fn new(
        names: impl Into<Arc<[String]>>,
        rows: impl Fn(usize) -> Vec<u32> + Send + Sync + 'static,
    ) -> Self {
        Self {
            names: names.into(),
            rows: Arc::new(rows),
        }
    }

    /// The rows of a group.
    pub fn rows(&self, group: usize) -> Vec<u32> {
        (self.rows)(group)
    }
}

impl PartialEq for RowGroups {
    fn eq(&self, other: &Self) -> bool {
        self.names == other.names
    }
}

impl std::fmt::Debug for RowGroups {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("RowGroups").field(&self.names).finish()
    }
}

/// A plot area with two axes. The panels of a scene stand one above the other and share the x axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// What it is, within its chart (`curve`, `classes`, `bars`, `matrix`).
    pub id: &'static str,
    /// The plot's frame in points of the scene.
    pub area: Rect,
    /// Horizontal axis.
    pub x: Axis,
    /// Vertical axis.
    pub y: Axis,
    /// What is drawn, in order.
    pub marks: Vec<Mark>,
    /// Names to place.
    pub labels: Vec<Label>,
    /// Limits to drag.
    pub handles: Vec<Handle>,
    /// What the pointer reads.
    pub reading: Reading,
    /// Whether a hairline runs all around (a matrix) or only below (a curve, bars).
    pub boxed: bool,
    /// Points left of the plot where tick labels and the y axis's title start.
    pub gutter: f32,
    /// Where shapes of the scene's frame stand over the plot, so that labels keep away (key figures, size legend).
    pub occupied: Vec<Rect>,
}

impl Panel {
    /// A plot without anything in it; a hairline runs below.
    pub fn bare(id: &'static str, area: Rect, x: Axis, y: Axis) -> Self {
        Self {
            id,
            area,
            x,
            y,
            marks: Vec::new(),
            labels: Vec::new(),
            handles: Vec::new(),
            reading: Reading::None,
            boxed: false,
            gutter: 48.0,
            occupied: Vec::new(),
        }
    }
}

/// The rectangle of plot coordinates in view.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// First and last x.
    pub x: (f64, f64),
    /// First and last y.
    pub y: (f64, f64),
}

/// The note that says how many bubbles have their name beside them.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// Start of the first base line.
    pub at: Point,
    /// Width to break lines at, in points.
    pub width: f32,
    /// Text key of the note; takes `named` and `shown`.
    pub key: &'static str,
    /// Bubbles in the chart.
    pub shown: usize,
}

/// A figure on the picture: where it stands, under which name, and whose it is.
#[derive(Clone, Debug, PartialEq)]
pub struct SceneFigure {
    /// Where it stands, in points of the scene.
    pub area: Rect,
    /// Its name, as it stands there.
    pub name: String,
    /// The figure, as it stands there.
    pub value: String,
    /// The first so many rows of the table are behind it; all of them where `None`.
    pub rows: Option<usize>,
}

/// A whole chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width and height in points.
    pub size: Point,
    /// Points of the scene per point of its panels and shapes: a page larger than 1280×800 is the same page, scaled.
    pub scale: f32,
    /// The finding.
    pub title: String,
    /// The finding without its second clause, for narrow places.
    pub short_title: String,
    /// Measure, period, population, filter.
    pub subtitle: String,
    /// Source and as-of date; n shown and left out.
    pub footer: (String, String),
    /// Plot areas.
    pub panels: Vec<Panel>,
    /// How many of the shapes, from the first, are title, subtitle and footer; a slide has places for those.
    pub heading: usize,
    /// Everything outside the panels or over them, in points: title, key figures, legends, side column, footer.
    pub shapes: Vec<Shape>,
    /// Key figures on the picture that can be asked what they mean.
    pub figures: Vec<SceneFigure>,
    /// Where "31 of 40 are named" stands once labels are placed; `None` where nothing is named.
    pub named: Option<Named>,
    /// The picture in words, for screen readers and alternative text.
    pub description: String,
    /// The figures behind it.
    pub table: LazyTable,
    /// The figures of its grid, where the rows of the table are no rows of the picture: what leaves as CSV, and on a sheet of
    /// its own.
    pub cross: Option<LazyTable>,
}

impl Scene {
    /// The groups of rows that bars stand for, in a chart whose bars are not rows.
    pub fn groups(&self) -> Option<&RowGroups> {
        self.panels.iter().find_map(|panel| match &panel.reading {
            Reading::Groups(groups) => Some(groups),
            _ => None,
        })
    }

    /// The name of the group a bar stands for.
    pub fn group(&self, item: u32) -> Option<&str> {
        let names = &self.groups()?.names;
        names.get(item as usize).map(String::as_str)
    }

    /// Whether bars stand for groups of rows.
    pub fn has_groups(&self) -> bool {
        self.groups().is_some()
    }
}
