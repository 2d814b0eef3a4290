//! Curves and clouds as series of a scatter chart.

use super::native::Writer;
use super::sheet::Cells;
use crate::chart::{CloudInk, Mark};

/// Points a curve keeps in its workbook.
const MOST_POINTS: usize = 2000;
/// Dots of a cloud that become points of a series.
const MOST_DOTS: usize = 5000;

impl Writer<'_> {
    /// Curves and clouds: a scatter chart, lines without markers and markers without lines.
    pub(super) fn points(&mut self) -> Option<String> {
        let mut series = String::new();
        let mut count = 0;
        let curves = self.panel.marks.iter().filter_map(|mark| match mark {
            Mark::Curve { points, .. } if points.len() > 1 => Some(thinned(points).len()),
            _ => None,
        });
        let longest = curves.max().unwrap_or(0);
        for at in 0..self.panel.marks.len() {
            let mark = &self.panel.marks[at];
            let written = match mark {
                Mark::Curve { points, stroke } if points.len() > 1 => {
                    let look = format!(
                        "<c:spPr>{}</c:spPr><c:marker><c:symbol val=\"none\"/></c:marker>",
                        self.style.ink.series_line(*stroke)
                    );
                    Some(self.point_series(count, &lengthened(thinned(points), longest), &look))
                }
                Mark::Cloud {
                    points,
                    radius,
                    ink,
                    ..
                } if points.len() <= MOST_DOTS && *ink != CloudInk::Hidden => {
                    let Some(color) = points.first().and_then(|point| ink.color(*point)) else {
                        continue;
                    };
                    let size = (2.0 * f64::from(*radius) * self.style.ink.emu / 12_700.0).round();
                    let look = format!(
                        "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/><c:size val=\"{}\"/><c:spPr>{}<a:ln><a:noFill/></a:ln></c:spPr></c:marker>",
                        size.clamp(2.0, 72.0),
                        self.style.ink.fill(Some(color))
                    );
                    Some(self.point_series(count, points, &look))
                }
                _ => None,
            };
            if let Some(written) = written {
                series.push_str(&written);
                self.taken[at] = true;
                count += 1;
            }
        }
        if count == 0 {
            return None;
        }
        let axes = self.value_axes();
        Some(format!(
            "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:varyColors val=\"0\"/>{series}<c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>{axes}"
        ))
    }

    fn point_series(&mut self, order: usize, points: &[[f64; 2]], look: &str) -> String {
        let (x_axis, y_axis) = (self.axis(true), self.axis(false));
        let x = points.iter().map(|at| x_axis.value(at[0])).collect();
        let y = points.iter().map(|at| y_axis.value(at[1])).collect();
        let number = if order == 0 {
            String::new()
        } else {
            format!(" {}", order + 1)
        };
        let head = |title: &str, axis: &str| match title {
            "" => format!("{axis}{number}"),
            title => format!("{title}{number}"),
        };
        let x_head = head(&self.panel.x.title, "x");
        let y_head = head(&self.panel.y.title, "y");
        let x = self.sheet.push(x_head, Cells::Number(x));
        let y = self.sheet.push(y_head, Cells::Number(y));
        format!(
            "<c:ser><c:idx val=\"{order}\"/><c:order val=\"{order}\"/>{}{look}<c:xVal>{}</c:xVal><c:yVal>{}</c:yVal><c:smooth val=\"0\"/></c:ser>",
            self.sheet.title(y),
            self.sheet.reference(x),
            self.sheet.reference(y)
        )
    }
}

/// A straight line as so many points: LibreOffice shows none of a series that is shorter than the longest of its chart.
fn lengthened(points: Vec<[f64; 2]>, count: usize) -> Vec<[f64; 2]> {
    let &[from, to] = points.as_slice() else {
        return points;
    };
    let last = count.max(2) - 1;
    (0..=last)
        .map(|at| {
            // The ends are exact: they are figures of the chart.
            let part = at as f64 / last as f64;
            [0, 1].map(|axis| match at {
                0 => from[axis],
                _ if at == last => to[axis],
                _ => from[axis] + (to[axis] - from[axis]) * part,
            })
        })
        .collect()
}

/// At most so many points of a curve, its ends among them.
fn thinned(points: &[[f64; 2]]) -> Vec<[f64; 2]> {
    let step = points.len().div_ceil(MOST_POINTS).max(1);
    let mut kept: Vec<[f64; 2]> = points.iter().copied().step_by(step).collect();
    if let Some(last) = points.last().filter(|last| kept.last() != Some(last)) {
        kept.push(*last);
    }
    kept
}
