//! Bubbles as one series of a bubble chart, their names as labels from cells.

use std::fmt::Write as _;
use std::sync::Arc;

use super::axes::ValueAxis;
use super::labels::{SHOW_FIELD, SHOW_NOTHING, SHOW_RANGE, field};
use super::native::{Writer, name_of};
use super::sheet::Cells;
use crate::chart::{
    Bubble, Color, DataCells, DataColumn, DataTable, LazyTable, Mark, Placed, Stroke, View,
};

/// More bubbles than this make a slide slow: they are drawn.
const MOST_BUBBLES: usize = 2000;

impl Writer<'_> {
    /// Bubbles: one series, the names as labels from cells.
    pub(super) fn bubbles(&mut self, placed: &[Placed]) -> Option<String> {
        let at = (self.panel.marks.iter()).position(|mark| matches!(mark, Mark::Bubbles { .. }))?;
        let Mark::Bubbles { bubbles } = &self.panel.marks[at] else {
            return None;
        };
        if bubbles.is_empty() || bubbles.len() > MOST_BUBBLES {
            return None;
        }
        let bubbles = Arc::clone(bubbles);
        self.taken[at] = true;
        let series = self.bubble_series(&bubbles, placed);
        let most = bubbles
            .iter()
            .fold(0.0f32, |most, bubble| most.max(bubble.radius));
        // Office draws the largest bubble a quarter as wide as the shorter side of the plot, at a scale of 100.
        // LibreOffice knows no other scale, so an unseen bubble of that width sets it.
        let quarter = 0.25 * self.plot.width().min(self.plot.height());
        let reference = self.reference_bubble(&bubbles, f64::from(quarter / (2.0 * most)).powi(2));
        let scale = if reference.is_empty() {
            (200.0 * most / quarter).round().clamp(100.0, 300.0)
        } else {
            100.0
        };
        let axes = self.value_axes();
        Some(format!(
            "<c:bubbleChart><c:varyColors val=\"0\"/>{series}{reference}<c:bubbleScale val=\"{scale}\"/><c:showNegBubbles val=\"0\"/>\
             <c:sizeRepresents val=\"area\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:bubbleChart>{axes}"
        ))
    }

    /// An unseen bubble in the middle, so many times the largest; nothing where that is the largest itself.
    fn reference_bubble(&mut self, bubbles: &[Bubble], times: f64) -> String {
        if times <= 1.0 {
            return String::new();
        }
        let largest = sizes(bubbles).0.into_iter().fold(0.0, f64::max);
        let middle = |axis: ValueAxis<'_>| {
            let (low, high) = axis.axis.home;
            axis.value((low + high) / 2.0)
        };
        let (x, y) = (middle(self.axis(true)), middle(self.axis(false)));
        let [x, y, size] = [x, y, largest * times]
            .map(|value| self.sheet.push(String::new(), Cells::Number(vec![value])));
        format!(
            "<c:ser><c:idx val=\"1\"/><c:order val=\"1\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val=\"0\"/>\
             <c:xVal>{}</c:xVal><c:yVal>{}</c:yVal><c:bubbleSize>{}</c:bubbleSize><c:bubble3D val=\"0\"/></c:ser>",
            self.sheet.reference(x),
            self.sheet.reference(y),
            self.sheet.reference(size)
        )
    }

    fn bubble_series(&mut self, bubbles: &[Bubble], placed: &[Placed]) -> String {
        let names = item_names(&self.scene.table, bubbles.iter().map(|bubble| bubble.item));
        let value = |horizontal: bool, bubble: &Bubble| {
            self.axis(horizontal)
                .value(bubble.at[usize::from(!horizontal)])
        };
        let x = bubbles.iter().map(|bubble| value(true, bubble)).collect();
        let y = bubbles.iter().map(|bubble| value(false, bubble)).collect();
        let (sizes, sized) = sizes(bubbles);
        let heads = self.bubble_heads(sized);
        let [names, x, y, sizes] = [
            self.sheet.push(heads[0].clone(), Cells::Text(names)),
            self.sheet.push(heads[1].clone(), Cells::Number(x)),
            self.sheet.push(heads[2].clone(), Cells::Number(y)),
            self.sheet.push(heads[3].clone(), Cells::Number(sizes)),
        ];
        self.figures_behind(bubbles, sized);
        let common = bubbles[0].color;
        let mut points = String::new();
        for (at, bubble) in bubbles.iter().enumerate() {
            if bubble.color != common || bubble.hollow {
                let _ = write!(
                    points,
                    "<c:dPt><c:idx val=\"{at}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>{}</c:dPt>",
                    self.bubble_look(bubble.color, bubble.hollow)
                );
            }
        }
        let labels = self.labels(bubbles, placed);
        format!(
            "<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/>{}{}<c:invertIfNegative val=\"0\"/>{points}{labels}\
             <c:xVal>{}</c:xVal><c:yVal>{}</c:yVal><c:bubbleSize>{}</c:bubbleSize><c:bubble3D val=\"0\"/>{}</c:ser>",
            self.sheet.title(y),
            self.bubble_look(common, false),
            self.sheet.reference(x),
            self.sheet.reference(y),
            self.sheet.reference(sizes),
            self.label_range(names)
        )
    }

    /// The figures themselves, in columns of their own, where the chart draws others: places on an axis that Office has not
    /// or moved apart, areas of bubbles whose measure may be negative.
    fn figures_behind(&mut self, bubbles: &[Bubble], sized: bool) {
        let mut columns: Vec<(String, Vec<f64>)> = Vec::new();
        for (at, axis) in [&self.panel.x, &self.panel.y].into_iter().enumerate() {
            columns.extend(self.moved(bubbles, at, &axis.title));
        }
        let known = bubbles.iter().find(|bubble| bubble.size.is_finite());
        if let Some(known) = known.filter(|_| !sized) {
            let sizes = bubbles.iter().map(|bubble| bubble.size).collect();
            columns.push((self.head_of(known, known.size), sizes));
        }
        for (head, figures) in columns.into_iter().filter(|(head, _)| !head.is_empty()) {
            self.sheet.push(head, Cells::Number(figures));
        }
    }

    /// The column behind an axis, under its head, where a bubble does not stand at its figure.
    fn moved(&self, bubbles: &[Bubble], at: usize, title: &str) -> Option<(String, Vec<f64>)> {
        let table: &DataTable = &self.scene.table;
        let named =
            |column: &&DataColumn| !column.head.is_empty() && title.starts_with(&column.head);
        let behind = (table.columns.iter().filter(named)).max_by_key(|column| column.head.len())?;
        let DataCells::Number(numbers) = &behind.cells else {
            return None;
        };
        let figure = |bubble: &Bubble| numbers.get(bubble.item as usize).copied();
        let figures: Vec<f64> = bubbles.iter().filter_map(figure).collect();
        let axis = self.axis(at == 0);
        let stands = |(bubble, figure): (&Bubble, &f64)| {
            (axis.value(bubble.at[at]) - figure).abs() <= 1e-9 * figure.abs() || figure.is_nan()
        };
        let moved = !bubbles.iter().zip(&figures).all(stands);
        (moved && figures.len() == bubbles.len()).then(|| (behind.head.clone(), figures))
    }

    /// Heads of name, x, y and size: those of the table behind the chart where it has them.
    fn bubble_heads(&self, sized: bool) -> [String; 4] {
        let table: &DataTable = &self.scene.table;
        let name = table
            .columns
            .first()
            .map_or_else(String::new, |column| column.head.clone());
        let size = if sized {
            self.size_head()
        } else {
            String::new()
        };
        [
            name,
            self.panel.x.title.clone(),
            self.panel.y.title.clone(),
            size,
        ]
    }

    /// The head of the column whose figures are the bubbles' sizes.
    fn size_head(&self) -> String {
        let first = self.panel.bubbles().next();
        first.map_or_else(String::new, |first| self.head_of(first, first.size))
    }

    /// The head of the column that has this figure for a bubble; empty where there is none.
    fn head_of(&self, bubble: &Bubble, figure: f64) -> String {
        let table: &DataTable = &self.scene.table;
        let near = |number: &f64| (number - figure).abs() <= 1e-9 * figure.abs();
        let is_it = |column: &&DataColumn| match &column.cells {
            DataCells::Number(numbers) => numbers.get(bubble.item as usize).is_some_and(near),
            _ => false,
        };
        table
            .columns
            .iter()
            .find(is_it)
            .map_or_else(String::new, |column| column.head.clone())
    }

    fn bubble_look(&self, color: Color, hollow: bool) -> String {
        let ink = self.style.ink;
        let canvas = self.style.palette.canvas;
        let outline = |width: f32, color: Color| {
            ink.line(Some(Stroke {
                width,
                color,
                dash: None,
            }))
        };
        if hollow {
            format!(
                "<c:spPr>{}{}</c:spPr>",
                ink.fill(Some(canvas.fade(0.35))),
                outline(2.0, color)
            )
        } else {
            format!(
                "<c:spPr>{}{}</c:spPr>",
                ink.fill(Some(color)),
                outline(1.5, canvas)
            )
        }
    }

    /// Names that found a place stand there; the others are off, and can be switched on.
    fn labels(&self, bubbles: &[Bubble], placed: &[Placed]) -> String {
        let view = self.panel.home();
        let mut out = String::from("<c:dLbls>");
        let mut shown: Vec<(usize, &Placed)> = placed
            .iter()
            .filter_map(|place| Some((self.panel.labels.get(place.label)?.bubble, place)))
            .collect();
        shown.sort_by_key(|(bubble, _)| *bubble);
        let mut shown = shown.into_iter().peekable();
        for (at, bubble) in bubbles.iter().enumerate() {
            let place = shown.next_if(|(own, _)| *own == at);
            let _ = match place {
                Some((_, place)) => write!(out, "{}", self.label(at, bubble, place, &view)),
                None => write!(
                    out,
                    "<c:dLbl><c:idx val=\"{at}\"/><c:delete val=\"1\"/></c:dLbl>"
                ),
            };
        }
        let _ = write!(
            out,
            "{}<c:dLblPos val=\"r\"/>{SHOW_NOTHING}{SHOW_RANGE}</c:dLbls>",
            self.label_text(false)
        );
        out
    }

    fn label(&self, at: usize, bubble: &Bubble, place: &Placed, view: &View) -> String {
        let label = &self.panel.labels[place.label];
        let center = self.panel.position(view, self.panel.area, bubble.at);
        // The chart sets a label to the right of its bubble; from there it is moved to its place.
        let dx = (place.rect.left - (center.x + bubble.radius)) / self.frame.width();
        let dy = ((place.rect.top + place.rect.bottom) / 2.0 - center.y) / self.frame.height();
        format!(
            "<c:dLbl><c:idx val=\"{at}\"/><c:layout><c:manualLayout><c:x val=\"{dx:.6}\"/><c:y val=\"{dy:.6}\"/></c:manualLayout></c:layout>\
             {}{}<c:dLblPos val=\"r\"/>{SHOW_NOTHING}{SHOW_FIELD}</c:dLbl>",
            field(&label.text),
            self.label_text(label.strong)
        )
    }
}

/// What the bubbles' areas show, and whether that is a measure: else the areas themselves.
fn sizes(bubbles: &[Bubble]) -> (Vec<f64>, bool) {
    let sized = bubbles
        .iter()
        .all(|bubble| bubble.size.is_finite() && bubble.size > 0.0);
    let size = |bubble: &Bubble| {
        if sized {
            bubble.size
        } else {
            f64::from(bubble.radius).powi(2)
        }
    };
    (bubbles.iter().map(size).collect(), sized)
}

fn item_names(table: &LazyTable, items: impl Iterator<Item = u32>) -> Vec<Arc<str>> {
    items
        .map(|item| name_of(table, item).unwrap_or_else(|| Arc::from("")))
        .collect()
}
