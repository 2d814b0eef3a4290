//! Control totals: rows and exact sums, to be ticked against the books.

use egui::{Align2, Role, Sense, Ui, pos2, vec2};

use super::columns::PAD;
use crate::import::{ControlTotal, Draft};
use crate::locale::{Arg, Locale};
use crate::model::{ColumnType, ExactSum, Field, money_column};
use crate::ui::theme::{BODY, Theme, regular, semibold};
use crate::ui::widgets::{elided, icon, name, section_head, text_at};

/// More sums than this are left to the details of each column.
const MOST: usize = 12;
const ROW: f32 = 27.0;

/// An exact sum as the language writes it.
pub fn exact(locale: &Locale, sum: &ExactSum) -> String {
    let written = sum.to_string();
    let places = written
        .split_once('.')
        .map_or(0, |(_, places)| places.len());
    locale.number(sum.value(), u8::try_from(places).unwrap_or(2).min(9))
}

/// Shows them in the flow of the left pane.
pub fn show(ui: &mut Ui, locale: &Locale, draft: &Draft) {
    ui.add_space(16.0);
    let theme = Theme::of(ui.ctx());
    ui.horizontal(|ui| {
        ui.add_space(PAD);
        section_head(ui, &locale.text("review-totals"));
    });
    ui.add_space(4.0);
    let rows = locale.number(draft.table.rows as f64, 0);
    total(ui, &locale.text("review-rows"), &rows, theme.text);
    let mixed = draft.currencies.len() > 1;
    let mut summed: Vec<usize> = (0..draft.table.columns.len())
        .filter(|&at| {
            let column = &draft.table.columns[at];
            column.column_type() == ColumnType::Number
                && draft.totals.get(at).is_some_and(Option::is_some)
        })
        .collect();
    let all = summed.len();
    if all > MOST {
        // What is recognised counts first.
        summed.sort_by_key(|&at| draft.table.columns[at].field.is_none());
        summed.truncate(MOST);
        summed.sort_unstable();
    }
    for at in summed {
        let (column, Some(Some(sum))) = (&draft.table.columns[at], draft.totals.get(at)) else {
            continue;
        };
        // Money in several currencies has no sum but one each.
        if mixed && column.field.is_some_and(Field::is_money) {
            if money_column(&draft.table).is_some_and(|money| std::ptr::eq(money, column)) {
                by_currency(ui, locale, draft, &column.header);
            }
            continue;
        }
        total(ui, &column.header, &exact(locale, &sum.taken), theme.text);
        if let Some(text) = agreement(locale, draft, sum) {
            agrees(ui, &text);
        } else if sum.left_out.count > 0 {
            let text = locale.text("review-total-left-out");
            total(ui, &text, &exact(locale, &sum.left_out), theme.text_soft);
            let text = locale.text("review-total-in-file");
            total(ui, &text, &exact(locale, &sum.in_file()), theme.text_soft);
        }
        if column.field == Some(Field::Amount) && sum.negative.count > 0 {
            let count = Arg::from(sum.negative.count);
            let text = locale.text_with("review-credit-notes", &[("n", count)]);
            total(ui, &text, &exact(locale, &sum.negative), theme.text_soft);
        }
    }
    if all > MOST {
        let text = locale.text_with("review-more-sums", &[("n", Arg::from(all - MOST))]);
        total(ui, &text, "", theme.text_soft);
    }
}

/// That the totals of the file say the same: the row of the only one, or all of them together, level by level.
fn agreement(locale: &Locale, draft: &Draft, sum: &ControlTotal) -> Option<String> {
    const LEVELS: f64 = 6.0;
    let (taken, left_out) = (sum.taken.value(), sum.left_out.value());
    let times = (left_out / taken).round();
    let is_same = (left_out - times * taken).abs() < 0.005;
    if taken == 0.0 || !is_same || !(1.0..=LEVELS).contains(&times) {
        return None;
    }
    let mut totals = draft.left_out.iter().filter(|(_, why)| *why == "total-row");
    Some(match (totals.next(), totals.next()) {
        (Some((row, _)), None) if times == 1.0 => {
            let args = [("row", Arg::from(row.to_string().as_str()))];
            locale.text_with("review-total-equals-row", &args)
        }
        _ => locale.text("review-total-agrees"),
    })
}

/// A line with a tick below a sum.
fn agrees(ui: &mut Ui, text: &str) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let good = Theme::of(ui.ctx()).good;
    let font = regular(BODY);
    let end = pos2(rect.right() - PAD - 24.0, rect.center().y - 3.0);
    let room = rect.width() - 2.0 * PAD - 50.0;
    let shown = elided(ui.painter(), text, font, good, room);
    let left = end.x - shown.size().x;
    let middle = end.y - shown.size().y / 2.0;
    ui.painter().galley(pos2(left, middle), shown, good);
    let at = pos2(left - 14.0, end.y);
    icon::paint(ui.painter(), at, icon::CHECK_CIRCLE, 16.0, good);
    name(&response, Role::Label, text);
}

/// The sum of the money of a table, one a currency.
fn by_currency(ui: &mut Ui, locale: &Locale, draft: &Draft, header: &str) {
    let theme = Theme::of(ui.ctx());
    for share in &draft.currencies {
        if let Some(sum) = &share.sum {
            let text = format!("{header}, {}", share.currency);
            total(ui, &text, &exact(locale, sum), theme.text);
        }
    }
}

fn total(ui: &mut Ui, caption: &str, figure: &str, ink: egui::Color32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    if !ui.is_rect_visible(rect) {
        return;
    }
    let end = rect.right() - PAD - 24.0;
    let font = semibold(BODY);
    let at = pos2(end, rect.center().y);
    let shown = text_at(ui.painter(), at, Align2::RIGHT_CENTER, figure, font, ink);
    let room = shown.left().min(end) - rect.left() - PAD - 16.0;
    let caption_shown = elided(ui.painter(), caption, regular(BODY), ink, room);
    let at = pos2(
        rect.left() + PAD,
        rect.center().y - caption_shown.size().y / 2.0,
    );
    ui.painter().galley(at, caption_shown, ink);
    name(&response, Role::Label, &format!("{caption} {figure}"));
}
