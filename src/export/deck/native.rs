//! Panels as native charts: bubbles, curves and bars become series with a workbook behind them; what Office has no mark for
//! (tints, names of cells, notes, arrows) is drawn under and over the chart, which is transparent.

use std::sync::Arc;

use super::axes::{AxisStyle, ValueAxis};
use super::bar_series::unseen_bars;
use super::sheet::Sheet;
use crate::chart::{DataTable, Mark, Panel, Placed, Rect, ScaleType, Scene, TickFormat};

/// A lower panel is a strip, not a chart.
const LEAST_HEIGHT: f32 = 60.0;

/// A panel as a chart.
pub struct Native {
    /// The body of the chart's part, without its workbook's relationship: see [`Native::part`].
    body: String,
    /// What "Edit data" shows.
    pub sheet: Sheet,
    /// Where the chart stands, axes included.
    pub frame: Rect,
    /// What is drawn below it.
    pub under: Panel,
    /// What is drawn above it.
    pub over: Panel,
    /// Whether the names of bubbles are labels of the chart.
    pub names: bool,
}

impl Native {
    /// The chart's part; `workbook` is the relationship's id, where the workbook is not the one the chart stands in.
    pub fn part(&self, workbook: Option<&str>) -> String {
        let data = workbook.map_or_else(String::new, |id| {
            format!("<c:externalData r:id=\"{id}\"><c:autoUpdate val=\"0\"/></c:externalData>")
        });
        format!(
            "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" \
             xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
             xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\
             <c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/>{}{data}</c:chartSpace>",
            self.body
        )
    }
}

/// The panel as a chart; `None` where nothing in it is one of Office's. `placed` are the names that found a place.
/// `sheet` is the name of the sheet that holds its figures.
pub fn native(
    panel: &Panel,
    placed: &[Placed],
    scene: &Scene,
    style: &AxisStyle<'_>,
    sheet: &str,
) -> Option<Native> {
    if panel.area.height() < LEAST_HEIGHT || panel.area.width() < LEAST_HEIGHT {
        return None;
    }
    let mut writer = Writer {
        panel,
        scene,
        style,
        sheet: Sheet::new(sheet),
        plot: panel.area,
        frame: frame_of(panel),
        taken: vec![false; panel.marks.len()],
        own_axes: (false, false),
        drawn_labels: false,
    };
    let plots = writer
        .bars()
        .or_else(|| writer.bubbles(placed))
        .or_else(|| writer.points())?;
    Some(writer.finish(&plots))
}

/// The plot with room for the labels of its axes.
fn frame_of(panel: &Panel) -> Rect {
    Rect {
        left: panel.area.left - panel.gutter.max(48.0),
        top: panel.area.top - 12.0,
        right: panel.area.right + 24.0,
        bottom: panel.area.bottom + 28.0,
    }
}

/// A chart while it is written.
pub(super) struct Writer<'a> {
    pub(super) panel: &'a Panel,
    pub(super) scene: &'a Scene,
    pub(super) style: &'a AxisStyle<'a>,
    pub(super) sheet: Sheet,
    /// The inner plot area, in points of the scene.
    pub(super) plot: Rect,
    pub(super) frame: Rect,
    /// Which marks became series.
    pub(super) taken: Vec<bool>,
    /// Whether the chart labels x and y itself.
    pub(super) own_axes: (bool, bool),
    /// Whether the figures at bars are drawn over the chart.
    pub(super) drawn_labels: bool,
}

impl Writer<'_> {
    /// The chart around its plots, and what is left of the panel.
    fn finish(self, plots: &str) -> Native {
        let (under, over) = self.rest();
        let text = format!(
            "<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{}\">{}</a:defRPr></a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>",
            self.style.ink.type_size(12.0),
            self.style.ink.fill(Some(self.style.palette.text))
        );
        let none = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
        let body = format!(
            "<c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>{}{plots}{none}</c:plotArea>\
             <c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart>{none}{text}",
            self.layout()
        );
        let names = (self.panel.marks.iter().zip(&self.taken))
            .any(|(mark, taken)| *taken && matches!(mark, Mark::Bubbles { .. }));
        Native {
            body,
            frame: self.frame,
            under,
            over,
            names,
            sheet: self.sheet,
        }
    }

    fn layout(&self) -> String {
        let (width, height) = (self.frame.width(), self.frame.height());
        let part = |length: f32, of: f32| f64::from(length / of);
        format!(
            "<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>\
             <c:x val=\"{:.6}\"/><c:y val=\"{:.6}\"/><c:w val=\"{:.6}\"/><c:h val=\"{:.6}\"/></c:manualLayout></c:layout>",
            part(self.plot.left - self.frame.left, width),
            part(self.plot.top - self.frame.top, height),
            part(self.plot.width(), width),
            part(self.plot.height(), height)
        )
    }

    /// The panel below the chart (tints, areas, axes the chart does not label) and above it.
    fn rest(&self) -> (Panel, Panel) {
        let mut under = self.panel.clone();
        let mut over = self.panel.clone();
        let below = |mark: &Mark| {
            matches!(
                mark,
                Mark::Band { .. } | Mark::Area { .. } | Mark::Cells { .. } | Mark::Curve { .. }
            )
        };
        let left = |keep_below: bool| -> Vec<Mark> {
            self.panel
                .marks
                .iter()
                .zip(&self.taken)
                .filter(|(mark, taken)| !**taken && below(mark) == keep_below)
                .map(|(mark, _)| mark.clone())
                .collect()
        };
        under.marks = left(true);
        over.marks = left(false);
        if self.drawn_labels {
            over.marks
                .extend(self.panel.marks.iter().filter_map(unseen_bars));
        }
        for axis in [&mut over.x, &mut over.y] {
            axis.format = TickFormat::Hidden;
            axis.title.clear();
            axis.grid = false;
        }
        over.boxed = false;
        if self.own_axes.0 {
            under.x.format = TickFormat::Hidden;
            under.x.grid = false;
        }
        if self.own_axes.1 {
            under.y.format = TickFormat::Hidden;
            under.y.grid = false;
        }
        (under, over)
    }

    pub(super) fn axis(&self, horizontal: bool) -> ValueAxis<'_> {
        let (axis, length) = if horizontal {
            (&self.panel.x, self.plot.width())
        } else {
            (&self.panel.y, self.plot.height())
        };
        ValueAxis {
            axis,
            length,
            horizontal,
        }
    }

    /// Two axes of figures; says which of them the chart labels.
    pub(super) fn value_axes(&mut self) -> String {
        let (x, y) = (self.axis(true), self.axis(false));
        let own = (x.step().is_some(), y.step().is_some());
        let reversed = x.axis.scale == ScaleType::Log10Reversed || x.axis.home.0 > x.axis.home.1;
        let upside_down = y.axis.home.0 > y.axis.home.1;
        let xml = format!(
            "{}{}",
            x.xml(
                1,
                2,
                if upside_down { "max" } else { "min" },
                "midCat",
                self.style
            ),
            y.xml(
                2,
                1,
                if reversed { "max" } else { "min" },
                "midCat",
                self.style
            )
        );
        self.own_axes = own;
        xml
    }
}

/// The name of a row of the table behind the chart.
pub(super) fn name_of(table: &DataTable, item: u32) -> Option<Arc<str>> {
    table.columns.first()?.cells.text(item as usize).cloned()
}
