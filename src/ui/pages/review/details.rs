//! Below the chosen column: its first values, how many could be read, its exact sum, and the steps of its scale.

use egui::{Align2, Key, Modifiers, Rect, Role, Sense, Ui, pos2, vec2};

use super::columns::PAD;
use super::totals;
use crate::import::Draft;
use crate::locale::Locale;
use crate::model::{ColumnData, MISSING_STEP, ScaleId};
use crate::state::{ColumnDecision, Command, ImportDecision};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{IconButton, elided, focus_ring, icon, name, text_at};
use crate::ui::words;

const LINE: f32 = 22.0;
const STEP: f32 = 30.0;
const HEAD: f32 = 26.0;

/// Height of the details of a column.
pub fn height(draft: &Draft, column: usize) -> f32 {
    let steps = steps(draft, column).len() as f32;
    let scale = if steps > 0.0 {
        HEAD + steps * STEP + 4.0
    } else {
        0.0
    };
    2.0 * LINE + 14.0 + scale
}

/// The words of a column's scale, lowest first.
fn steps(draft: &Draft, column: usize) -> &[String] {
    match draft.table.columns.get(column).map(|own| &own.data) {
        Some(ColumnData::Scale { scale, .. }) => &scale.steps,
        _ => &[],
    }
}

/// Shows the details in `rect`.
pub fn show(
    ui: &mut Ui,
    rect: Rect,
    locale: &Locale,
    draft: &Draft,
    column: usize,
    face: &Face,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    let line = theme.line(ui.ctx());
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let left = rect.left() + PAD + 26.0;
    let width = rect.right() - PAD - left;
    let mut y = rect.top() + 6.0;
    for (caption, text) in facts(locale, draft, column) {
        let middle = y + LINE / 2.0;
        let at = pos2(left, middle);
        let ink = theme.text_soft;
        let font = regular(SMALL);
        let head = text_at(ui.painter(), at, Align2::LEFT_CENTER, &caption, font, ink);
        let from = head.right() + 8.0;
        let room = left + width - from;
        let shown = elided(ui.painter(), &text, regular(SMALL), theme.text, room);
        let at = pos2(from, middle - shown.size().y / 2.0);
        ui.painter().galley(at, shown, theme.text);
        y += LINE;
    }
    let steps = steps(draft, column);
    if !steps.is_empty() {
        let area = Rect::from_min_max(pos2(left, y + 4.0), rect.right_bottom() - vec2(PAD, 4.0));
        scale(
            ui,
            area,
            locale,
            draft,
            column,
            steps,
            face.review.file,
            out,
        );
    }
}

/// "First values: a · b · c", "240 filled · 3 unreadable · sum 1,234.50".
fn facts(locale: &Locale, draft: &Draft, column: usize) -> [(String, String); 2] {
    let note = draft.notes.get(column).cloned().unwrap_or_default();
    let samples = if note.samples.is_empty() {
        "–".to_owned()
    } else {
        note.samples.join(" · ")
    };
    let mut counts = vec![words::counted(locale, "review-filled", note.filled)];
    let invalid = draft.table.columns.get(column).map_or(0, |own| own.invalid);
    if invalid > 0 {
        counts.push(words::counted(locale, "review-unread", invalid));
    }
    if let Some(Some(total)) = draft.totals.get(column) {
        let sum = totals::exact(locale, &total.taken);
        counts.push(words::naming(locale, "review-sum", &sum));
    }
    [
        (locale.text("review-samples"), samples),
        (locale.text("review-cells"), counts.join(" · ")),
    ]
}

/// The steps from lowest to highest; the arrows and Alt with the arrow keys move one.
#[allow(
    clippy::too_many_arguments,
    reason = "a part of the page drawn in its own place"
)]
fn scale(
    ui: &mut Ui,
    area: Rect,
    locale: &Locale,
    draft: &Draft,
    column: usize,
    steps: &[String],
    file: usize,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let caption = locale.text("review-scale");
    let at = area.left_top() + vec2(0.0, HEAD / 2.0);
    let (font, ink) = (semibold(SMALL), theme.text_soft);
    text_at(ui.painter(), at, Align2::LEFT_CENTER, &caption, font, ink);
    let counts = counts(draft, column, steps.len());
    for (step, word) in steps.iter().enumerate() {
        let top = area.top() + HEAD + step as f32 * STEP;
        let row = Rect::from_min_size(pos2(area.left(), top), vec2(area.width(), STEP - 2.0));
        let id = ui.scope_id().with(("review-step", column, step));
        let response = ui.interact(row, id, Sense::click_and_drag());
        if response.hovered() || response.has_focus() {
            ui.painter().rect_filled(row, 4.0, theme.hover);
        }
        focus_ring(ui, &response, row);
        let number = (step + 1).to_string();
        let at = row.left_center() + vec2(10.0, 0.0);
        let (font, ink) = (regular(SMALL), theme.text_soft);
        text_at(ui.painter(), at, Align2::LEFT_CENTER, &number, font, ink);
        let shown = elided(
            ui.painter(),
            word,
            regular(BODY),
            theme.text,
            row.width() - 150.0,
        );
        let at = pos2(row.left() + 34.0, row.center().y - shown.size().y / 2.0);
        ui.painter().galley(at, shown, theme.text);
        let count = locale.number(counts.get(step).copied().unwrap_or(0) as f64, 0);
        let at = row.right_center() - vec2(76.0, 0.0);
        let (font, ink) = (regular(SMALL), theme.text_soft);
        text_at(ui.painter(), at, Align2::RIGHT_CENTER, &count, font, ink);
        name(&response, Role::ListItem, &format!("{number} {word}"));
        let moved = arrows(ui, row, locale, step, steps.len())
            .or_else(|| keyed(ui, &response, column, step, steps.len()))
            .or_else(|| dragged(&response, area.top() + HEAD, step, steps.len()));
        if let Some(to) = moved {
            let mut order = steps.to_vec();
            let word = order.remove(step);
            order.insert(to, word);
            let decision = ImportDecision::Column(column, ColumnDecision::Scale(order));
            out.push(Command::Decide(file, decision));
        }
    }
}

/// The two arrows at the end of a step's row; where it goes.
fn arrows(ui: &mut Ui, row: Rect, locale: &Locale, step: usize, count: usize) -> Option<usize> {
    let spot = Rect::from_min_max(pos2(row.right() - 64.0, row.top()), row.max);
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .id_salt(("review-step-arrows", step))
            .max_rect(spot)
            .layout(egui::Layout::left_to_right(egui::Align::Center)),
    );
    child.spacing_mut().item_spacing.x = 4.0;
    let (lower, higher) = (
        locale.text("review-step-lower"),
        locale.text("review-step-higher"),
    );
    let up = IconButton::new(icon::ARROW_UP, &lower)
        .enabled(step > 0)
        .show(&mut child);
    let down = IconButton::new(icon::ARROW_DOWN, &higher)
        .enabled(step + 1 < count)
        .show(&mut child);
    match () {
        () if up.clicked() && step > 0 => Some(step - 1),
        () if down.clicked() && step + 1 < count => Some(step + 1),
        () => None,
    }
}

/// Where Alt with an arrow key moves the step that has the keyboard; the arrow alone leads to the next one.
fn keyed(
    ui: &Ui,
    response: &egui::Response,
    column: usize,
    step: usize,
    count: usize,
) -> Option<usize> {
    if !response.has_focus() {
        return None;
    }
    let filter = egui::EventFilter {
        tab: false,
        horizontal_arrows: false,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let focus = |to: usize| {
        let id = ui.scope_id().with(("review-step", column, to));
        ui.memory_mut(|memory| memory.request_focus(id));
    };
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let next = [
        (Key::ArrowUp, step.checked_sub(1)),
        (Key::ArrowDown, Some(step + 1).filter(|to| *to < count)),
    ];
    for (key, to) in next {
        if pressed(Modifiers::ALT, key) {
            to.into_iter().for_each(focus);
            return to;
        }
        if pressed(Modifiers::NONE, key) {
            to.into_iter().for_each(focus);
        }
    }
    None
}

/// Where a step was dropped.
fn dragged(response: &egui::Response, top: f32, step: usize, count: usize) -> Option<usize> {
    let pointer = response
        .interact_pointer_pos()
        .filter(|_| response.drag_stopped())?;
    let to = ((pointer.y - top) / STEP)
        .floor()
        .clamp(0.0, count as f32 - 1.0) as usize;
    (to != step).then_some(to)
}

/// In how many cells each step was met: by the words of the file where there are few of them.
fn counts(draft: &Draft, column: usize, length: usize) -> Vec<usize> {
    let mut counts = vec![0; length];
    let Some(ColumnData::Scale { scale, steps }) =
        draft.table.columns.get(column).map(|own| &own.data)
    else {
        return counts;
    };
    let words = draft.notes.get(column).map_or(&[][..], |note| &note.words);
    let by_words = matches!(scale.id, ScaleId::Own(_)) && steps.len() > MOST_COUNTED;
    if by_words {
        for (word, count) in words {
            let known = scale
                .steps
                .iter()
                .position(|step| step.eq_ignore_ascii_case(word));
            if let Some(step) = known {
                counts[step] += count;
            }
        }
        return counts;
    }
    for &step in steps.iter().take(MOST_COUNTED) {
        if step != MISSING_STEP
            && let Some(count) = counts.get_mut(usize::from(step))
        {
            *count += 1;
        }
    }
    counts
}

/// Cells counted while the details are open; sheets with ratings are shorter.
const MOST_COUNTED: usize = 20_000;
