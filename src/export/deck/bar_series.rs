//! Bars as series of a bar chart, in layers where they stand on one another.

use std::fmt::Write as _;
use std::sync::Arc;

use super::axes::{NameAxis, clean};
use super::bars::{Layer, Plan, layers};
use super::labels::{SHOW_FIELD, SHOW_NOTHING, SHOW_RANGE, field};
use super::native::{Writer, name_of};
use super::sheet::Cells;
use crate::chart::pen::{SMALL, text_width};
use crate::chart::{Bar, Color, DataTable, Mark, TickFormat, Weight};

impl Writer<'_> {
    /// Bars, stacked where they stand on one another, with the curves over the same names as lines.
    pub(super) fn bars(&mut self) -> Option<String> {
        let plan = layers(self.panel)?;
        let horizontal = plan.horizontal;
        self.plot = plan.place(self.panel);
        self.make_room(&plan);
        let names = self.category_names(&plan.items, plan.first, horizontal);
        let head = (self.scene.table.columns.first())
            .map_or_else(String::new, |column| column.head.clone());
        let names = self.sheet.push(head, Cells::Text(names));
        let value = self.axis(horizontal);
        let mut written = Vec::new();
        for layer in &plan.layers {
            written.push(
                layer
                    .values
                    .iter()
                    .map(|value| clean(*value))
                    .collect::<Vec<f64>>(),
            );
        }
        let title = value.axis.title.clone();
        // Only bars that stand alone have their figure at their end; those of a stack are drawn.
        let alone = plan.layers.len() == 1 && plan.labels.iter().any(|label| !label.is_empty());
        let labels = alone.then(|| {
            self.sheet
                .push(String::new(), Cells::Text(plan.labels.clone()))
        });
        let mut series = String::new();
        for (order, (layer, values)) in plan.layers.iter().zip(written).enumerate() {
            let head = if order == 0 {
                title.clone()
            } else {
                format!("{title} {}", order + 1)
            };
            let column = self.sheet.push(head, Cells::Number(values));
            series.push_str(&self.bar_series(order, layer, names, column, labels));
        }
        self.drawn_labels = !alone;
        for (taken, mark) in self.taken.iter_mut().zip(&self.panel.marks) {
            *taken |= matches!(mark, Mark::Bars { .. });
        }
        let (value, name) = (
            self.axis(horizontal),
            NameAxis {
                axis: if horizontal {
                    &self.panel.y
                } else {
                    &self.panel.x
                },
                horizontal: !horizontal,
            },
        );
        let own = (value.step().is_some(), name.is_labelled());
        let turned = name.axis.home.0 > name.axis.home.1;
        let axes = format!(
            "{}{}",
            name.xml(1, 2, self.style),
            value.xml(
                2,
                1,
                if turned { "max" } else { "min" },
                "between",
                self.style
            )
        );
        self.own_axes = if horizontal { own } else { (own.1, own.0) };
        let stacked = plan.layers.len() > 1;
        let gap = ((1.0 - plan.width) / plan.width * 100.0)
            .round()
            .clamp(0.0, 500.0);
        Some(format!(
            "<c:barChart><c:barDir val=\"{}\"/><c:grouping val=\"{}\"/><c:varyColors val=\"0\"/>{series}<c:gapWidth val=\"{gap}\"/>{}<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>{axes}",
            if horizontal { "bar" } else { "col" },
            if stacked { "stacked" } else { "clustered" },
            if stacked {
                "<c:overlap val=\"100\"/>"
            } else {
                ""
            },
        ))
    }

    /// Widens the frame to the right so that the figures at the ends of lying bars stand within it: Office moves those that
    /// do not onto their bars.
    fn make_room(&mut self, plan: &Plan) {
        let view = self.panel.home();
        let ends = self.panel.marks.iter().filter_map(|mark| match mark {
            Mark::Bars { bars, .. } if plan.horizontal => Some(bars.iter()),
            _ => None,
        });
        for bar in ends.flatten().filter(|bar| !bar.label.is_empty()) {
            let end = bar.value.max(bar.base);
            let end = self.panel.position(&view, self.panel.area, [end, bar.at]);
            // Another typeface than ours may be wider.
            let text = 1.12 * text_width(&bar.label, SMALL, Weight::Regular);
            self.frame.right = self.frame.right.max(end.x + 10.0 + text);
        }
        self.frame.right = self.frame.right.min(self.scene.size.x / self.scene.scale);
    }

    /// What each bar is called: the axis's names, else the accounts.
    fn category_names(&self, items: &[Option<u32>], first: f64, horizontal: bool) -> Vec<Arc<str>> {
        let axis = if horizontal {
            &self.panel.y
        } else {
            &self.panel.x
        };
        if let TickFormat::Names(names) = &axis.format {
            return (0..items.len())
                .map(|at| {
                    let name = names.get((first + at as f64).max(0.0) as usize);
                    Arc::from(name.map_or("", String::as_str))
                })
                .collect();
        }
        let table: &DataTable = &self.scene.table;
        items
            .iter()
            .map(|item| {
                item.and_then(|item| name_of(table, item))
                    .unwrap_or_else(|| Arc::from(""))
            })
            .collect()
    }

    fn bar_series(
        &self,
        order: usize,
        layer: &Layer,
        names: usize,
        column: usize,
        labels: Option<usize>,
    ) -> String {
        let ink = self.style.ink;
        let look = |color: Option<Color>| {
            format!(
                "<c:spPr>{}<a:ln><a:noFill/></a:ln></c:spPr>",
                ink.fill(color)
            )
        };
        let common = layer.colors.iter().flatten().next().copied();
        let mut points = String::new();
        for (at, color) in layer.colors.iter().enumerate() {
            let drawn = layer.values.get(at).is_some_and(|value| *value != 0.0);
            if drawn && *color != common {
                let _ = write!(
                    points,
                    "<c:dPt><c:idx val=\"{at}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>{}</c:dPt>",
                    look(*color)
                );
            }
        }
        let (labels, range) = labels.map_or_else(Default::default, |labels| {
            (self.bar_labels(labels), self.label_range(labels))
        });
        format!(
            "<c:ser><c:idx val=\"{order}\"/><c:order val=\"{order}\"/>{}{}<c:invertIfNegative val=\"0\"/>{points}{labels}<c:cat>{}</c:cat><c:val>{}</c:val>{range}</c:ser>",
            self.sheet.title(column),
            look(common),
            self.sheet.reference(names),
            self.sheet.reference(column)
        )
    }

    /// The figures at the ends of bars, from the cells of a column.
    fn bar_labels(&self, column: usize) -> String {
        let mut out = String::from("<c:dLbls>");
        for (at, text) in self.sheet.texts(column).iter().enumerate() {
            let _ = if text.is_empty() {
                write!(
                    out,
                    "<c:dLbl><c:idx val=\"{at}\"/><c:delete val=\"1\"/></c:dLbl>"
                )
            } else {
                write!(
                    out,
                    "<c:dLbl><c:idx val=\"{at}\"/>{}{}<c:dLblPos val=\"outEnd\"/>{SHOW_NOTHING}{SHOW_FIELD}</c:dLbl>",
                    field(text),
                    self.label_text(false)
                )
            };
        }
        let _ = write!(
            out,
            "{}<c:dLblPos val=\"outEnd\"/>{SHOW_NOTHING}{SHOW_RANGE}</c:dLbls>",
            self.label_text(false)
        );
        out
    }
}

/// The same bars without colour: only their figures are drawn.
pub(super) fn unseen_bars(mark: &Mark) -> Option<Mark> {
    let Mark::Bars { bars, horizontal } = mark else {
        return None;
    };
    let unseen = |bar: &Bar| Bar {
        color: bar.color.fade(0.0),
        ..bar.clone()
    };
    Some(Mark::Bars {
        bars: bars.iter().map(unseen).collect(),
        horizontal: *horizontal,
    })
}
