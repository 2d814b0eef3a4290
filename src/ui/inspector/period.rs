//! The period: a strip of months with two grips.

use egui::emath::GuiRounding as _;
use egui::{
    CornerRadius, CursorIcon, Mesh, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use super::Inspector;
use crate::locale::Arg;
use crate::model::{Day, Field, Month, Revision};
use crate::state::Command;
use crate::ui::theme::{SMALL, Theme, regular};
use crate::ui::widgets;

/// Height of the bars.
const BARS: f32 = 32.0;
/// Most months that are drawn one by one; longer ledgers join neighbours.
const MOST: usize = 136;

/// What was sold in each month; added up once a revision.
#[derive(Default)]
pub struct MonthsFace {
    revision: Option<Revision>,
    first: i32,
    sums: Vec<f64>,
    /// First and last month while a grip is held, counted from the first.
    held: Option<(usize, usize)>,
}

/// Whether there are at least two months to choose from.
pub fn has_months(view: &Inspector<'_>, face: &mut MonthsFace) -> bool {
    let revision = view.dataset().map(|dataset| dataset.revision);
    if face.revision != revision {
        *face = add_up(view).unwrap_or_default();
        face.revision = revision;
    }
    face.sums.len() > 1
}

fn add_up(view: &Inspector<'_>) -> Option<MonthsFace> {
    let ledger = view.dataset()?.ledger()?;
    let days = ledger.column(Field::Date)?.days()?;
    let (low, high) = days
        .iter()
        .filter(|day| day.is_some())
        .fold((i32::MAX, i32::MIN), |(low, high), day| {
            (low.min(day.0), high.max(day.0))
        });
    let (first, last) = (Day(low).month()?, Day(high).month()?);
    let months = usize::try_from(last.0 - first.0 + 1).ok()?;
    // Months of every day of the span, so that the calendar is asked once a day and not once a line.
    let of_day: Vec<usize> = (low..=high)
        .map(|day| {
            Day(day)
                .month()
                .map_or(0, |month| (month.0 - first.0) as usize)
        })
        .collect();
    let amounts = ledger
        .column(Field::Amount)
        .and_then(|column| column.numbers());
    let mut sums = vec![0.0; months];
    for (row, day) in days.iter().enumerate().filter(|(_, day)| day.is_some()) {
        let amount = amounts.map_or(1.0, |amounts| amounts[row]);
        if amount.is_finite() {
            sums[of_day[(day.0 - low) as usize]] += amount;
        }
    }
    Some(MonthsFace {
        first: first.0,
        sums,
        ..MonthsFace::default()
    })
}

/// Head, strip and the period in words.
pub fn show(view: &Inspector<'_>, ui: &mut Ui, face: &mut MonthsFace, out: &mut Vec<Command>) {
    let link = view
        .question()
        .period
        .is_some()
        .then_some("view-period-all");
    if view.head_with_link(ui, "view-period", link) {
        view.ask(out, |question| question.period = None);
    }
    let chosen = face.held.unwrap_or_else(|| chosen(view, face));
    let held = strip(view, ui, face, chosen);
    if let Some((range, done)) = held {
        face.held = (!done).then_some(range);
        if done {
            send(view, face, range, out);
        }
    }
    let (from, until) = face.held.unwrap_or(chosen);
    let month = |index: usize| {
        let month = Month(face.first + index as i32);
        let year = i16::try_from(month.year()).unwrap_or(0);
        view.locale().month(year, month.number() as i8)
    };
    let theme = Theme::of(ui.ctx());
    let text = if from == until {
        month(from)
    } else {
        let ends = [
            ("from", Arg::from(month(from))),
            ("until", Arg::from(month(until))),
        ];
        view.text_with("view-period-span", &ends)
    };
    let width = ui.available_width();
    widgets::paragraph(ui, &text, regular(SMALL), theme.text_soft, width);
}

/// The months that the question counts.
fn chosen(view: &Inspector<'_>, face: &MonthsFace) -> (usize, usize) {
    let last = face.sums.len() - 1;
    let index = |day: Day| {
        let month = day.month().map_or(0, |month| month.0 - face.first);
        usize::try_from(month).unwrap_or(0).min(last)
    };
    match view.question().period {
        Some((from, until)) => (index(from), index(until).max(index(from))),
        None => (0, last),
    }
}

fn send(
    view: &Inspector<'_>,
    face: &MonthsFace,
    (from, until): (usize, usize),
    out: &mut Vec<Command>,
) {
    let all = from == 0 && until + 1 == face.sums.len();
    let first = Month(face.first + from as i32).first_day();
    let last = Day(Month(face.first + until as i32 + 1).first_day().0 - 1);
    view.ask(out, |question| {
        question.period = (!all).then_some((first, last))
    });
}

/// The strip; answers with the months held and whether they were let go.
fn strip(
    view: &Inspector<'_>,
    ui: &mut Ui,
    face: &MonthsFace,
    chosen: (usize, usize),
) -> Option<((usize, usize), bool)> {
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, BARS + 14.0), Sense::hover());
    let count = face.sums.len();
    let step = rect.width() / count as f32;
    let bars = Rect::from_min_size(rect.min, vec2(width, BARS));
    paint_bars(ui, face, bars, chosen);
    let theme = Theme::of(ui.ctx());
    let rail = bars.bottom() + 4.0;
    let edges = [
        rect.left() + chosen.0 as f32 * step,
        rect.left() + (chosen.1 + 1) as f32 * step,
    ];
    ui.painter()
        .hline(edges[0]..=edges[1], rail, Stroke::new(2.0, theme.accent));
    let mut answer = None;
    for (end, edge) in edges.into_iter().enumerate() {
        let at = edge.clamp(rect.left() + 4.0, rect.right() - 4.0);
        let grip = Rect::from_center_size(pos2(at, rail), vec2(8.0, 14.0));
        let id = response.id.with(end);
        let held = ui
            .interact(grip.expand(5.0), id, Sense::click_and_drag())
            .on_hover_cursor(CursorIcon::ResizeHorizontal);
        let width = if held.hovered() || held.dragged() {
            2.0
        } else {
            1.5
        };
        let stroke = Stroke::new(width, theme.accent);
        ui.painter().rect(
            grip,
            CornerRadius::same(3),
            theme.control,
            stroke,
            StrokeKind::Inside,
        );
        widgets::focus_ring(ui, &held, grip);
        let key = if end == 0 {
            "view-period-from"
        } else {
            "view-period-until"
        };
        let name = view.text(key);
        held.widget_info(|| WidgetInfo::labeled(Role::Slider, true, &name));
        let mut range = chosen;
        if let Some(pointer) = held.interact_pointer_pos() {
            let place = ((pointer.x - rect.left()) / step).round().max(0.0) as usize;
            if end == 0 {
                range.0 = place.min(range.1);
            } else {
                range.1 = place.saturating_sub(1).clamp(range.0, count - 1);
            }
            answer = Some((range, held.drag_stopped()));
        } else if held.drag_stopped() {
            answer = Some((range, true));
        }
        if let Some(moved) = by_keys(ui, &held, end, chosen, count) {
            answer = Some((moved, true));
        }
    }
    answer
}

fn by_keys(
    ui: &Ui,
    held: &egui::Response,
    end: usize,
    chosen: (usize, usize),
    count: usize,
) -> Option<(usize, usize)> {
    if !held.has_focus() {
        return None;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: true,
        ..Default::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(held.id, filter));
    let presses = ui.input(|input| {
        input.num_presses(egui::Key::ArrowRight) as i64
            - input.num_presses(egui::Key::ArrowLeft) as i64
    });
    if presses == 0 {
        return None;
    }
    let moved = |at: usize| (at as i64 + presses).clamp(0, count as i64 - 1) as usize;
    Some(if end == 0 {
        (moved(chosen.0).min(chosen.1), chosen.1)
    } else {
        (chosen.0, moved(chosen.1).max(chosen.0))
    })
}

fn paint_bars(ui: &Ui, face: &MonthsFace, rect: Rect, chosen: (usize, usize)) {
    let theme = Theme::of(ui.ctx());
    let count = face.sums.len();
    let joined = count.div_ceil(MOST);
    let groups: Vec<f64> = face
        .sums
        .chunks(joined)
        .map(|months| months.iter().sum())
        .collect();
    let top = groups
        .iter()
        .copied()
        .fold(0.0, f64::max)
        .max(f64::MIN_POSITIVE);
    let step = rect.width() / count as f32;
    let mut mesh = Mesh::default();
    for (index, sum) in groups.iter().enumerate() {
        let first = index * joined;
        let height = ((sum.max(0.0) / top) as f32 * rect.height()).max(1.0);
        let left = rect.left() + first as f32 * step;
        let width = (step * joined as f32 - if step > 3.0 { 1.5 } else { 0.5 }).max(0.75);
        let bar = Rect::from_min_size(pos2(left, rect.bottom() - height), vec2(width, height));
        let inside = first + joined > chosen.0 && first <= chosen.1;
        let fill = if inside {
            theme.accent
        } else {
            theme.control_line
        };
        mesh.add_colored_rect(bar.round_to_pixels(ui.pixels_per_point()), fill);
    }
    ui.painter().add(mesh);
}
