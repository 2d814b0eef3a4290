//! Control totals: exact sums to be ticked against the books, of the rows taken and of those left out.

use egui::{Align2, Role, Sense, Ui, pos2, vec2};

use crate::import::Draft;
use crate::locale::{Arg, Locale};
use crate::model::{ColumnType, ExactSum, Field};
use crate::ui::theme::{BODY, Theme, regular, semibold};
use crate::ui::widgets::{elided, name, section_head, text_at};

const PAD: f32 = 16.0;

/// An exact sum with the decimals it has, at most six.
pub fn exact(locale: &Locale, sum: &ExactSum) -> String {
    let text = sum.to_string();
    let places = text.split_once('.').map_or(0, |(_, part)| part.len());
    locale.number(sum.value(), places.min(6) as u8)
}

/// Shows the totals of a draft.
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
    for (column, control) in draft.table.columns.iter().zip(&draft.totals) {
        let Some(control) = control
            .as_ref()
            .filter(|_| column.column_type() == ColumnType::Number)
        else {
            continue;
        };
        let taken = exact(locale, &control.taken);
        total(ui, &column.header, &taken, theme.text);
        if control.left_out.count > 0 {
            let left_out = exact(locale, &control.left_out);
            let text = locale.text("review-total-left-out");
            total(ui, &text, &left_out, theme.text_soft);
            let in_file = exact(locale, &control.in_file());
            let text = locale.text("review-total-in-file");
            total(ui, &text, &in_file, theme.text_soft);
        }
        if column.field == Some(Field::Amount) && control.negative.count > 0 {
            let count = Arg::from(control.negative.count);
            let text = locale.text_with("review-credit-notes", &[("n", count)]);
            total(
                ui,
                &text,
                &exact(locale, &control.negative),
                theme.text_soft,
            );
        }
    }
}

fn total(ui: &mut Ui, caption: &str, figure: &str, ink: egui::Color32) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 27.0), Sense::hover());
    let end = rect.left() + (rect.width() * 0.7).min(340.0);
    let shown = elided(
        ui.painter(),
        caption,
        regular(BODY),
        ink,
        end - rect.left() - PAD - 120.0,
    );
    ui.painter().galley(
        pos2(rect.left() + PAD, rect.center().y - shown.size().y / 2.0),
        shown,
        ink,
    );
    text_at(
        ui.painter(),
        pos2(end, rect.center().y),
        Align2::RIGHT_CENTER,
        figure,
        semibold(BODY),
        ink,
    );
    name(&response, Role::Label, &format!("{caption} {figure}"));
}
