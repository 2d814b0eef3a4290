//! What the evaluation sheet says about an account: ratings as dots with a list to choose from, figures and texts as
//! fields. Every change is an edit of the sheet, undoable and named.

use egui::{Id, Key, Rect, Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::card::Account;
use crate::model::{Column, ColumnData, ColumnType, MISSING_STEP, Scale};
use crate::state::{Command, State};
use crate::ui::pages::tables::sheet_text;
use crate::ui::theme::{BODY, Theme, regular};
use crate::ui::widgets::{
    Select, edit, elided, galley, menu_entry, menu_rule, name, paragraph, section_head,
};
use crate::ui::words;

const ROW: f32 = 30.0;
/// From one dot of a rating to the next.
const DOT_STEP: f32 = 16.0;
/// Width a list of ratings keeps.
const LEAST_LIST: f32 = 118.0;

/// The ratings: criteria with a scale.
pub fn ratings(ui: &mut Ui, account: &Account<'_>, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    section_head(ui, &locale.text("ui-account-ratings"));
    let Some((sheet, row)) = account.row else {
        absent(ui, "ui-account-no-sheet", state);
        return;
    };
    let rated: Vec<(&Column, &Scale, u8)> = sheet
        .columns
        .iter()
        .filter_map(|column| match &column.data {
            ColumnData::Scale { scale, steps } => {
                let step = steps.get(row).copied().unwrap_or(MISSING_STEP);
                Some((column, scale, step))
            }
            _ => None,
        })
        .collect();
    if rated.is_empty() {
        absent(ui, "ui-account-no-ratings", state);
        return;
    }
    let parts = parts(ui, &rated, state);
    for rated in rated {
        rating(ui, rated, parts, account, state, out);
    }
}

/// Where dots and lists begin: behind the longest name, as long as the lists keep room for a word.
fn parts(ui: &Ui, rated: &[(&Column, &Scale, u8)], state: &State) -> [f32; 2] {
    let width = ui.available_width();
    let color = Theme::of(ui.ctx()).text;
    let names = rated.iter().map(|(column, ..)| {
        let text = heading(column, state);
        galley(ui.painter(), text, regular(BODY), color).size().x
    });
    let steps = rated.iter().map(|(_, scale, _)| scale.steps.len().min(5));
    let dots = steps.max().unwrap_or(0) as f32 * DOT_STEP + 6.0;
    let name = names.fold(width * 0.4, f32::max) + 12.0;
    let name = name.min(width - dots - LEAST_LIST).max(width * 0.3);
    [name, name + dots]
}

fn absent(ui: &mut Ui, key: &str, state: &State) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    paragraph(
        ui,
        &state.locale().text(key),
        regular(BODY),
        theme.text_soft,
        width,
    );
}

fn heading(column: &Column, state: &State) -> String {
    crate::chart::column_heading(column, state.locale())
}

fn label(ui: &Ui, rect: Rect, text: &str, width: f32) {
    let theme = Theme::of(ui.ctx());
    let shown = elided(ui.painter(), text, regular(BODY), theme.text_soft, width);
    let at = pos2(rect.left(), rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text_soft);
}

fn rating(
    ui: &mut Ui,
    (column, scale, step): (&Column, &Scale, u8),
    [dots, list]: [f32; 2],
    account: &Account<'_>,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let heading = heading(column, state);
    label(ui, rect, &heading, dots - 8.0);
    let known = usize::from(step) < scale.steps.len();
    for at in 0..scale.steps.len().min(5) {
        let x = rect.left() + dots + at as f32 * DOT_STEP;
        let center = pos2(x + 5.0, rect.center().y);
        let reached = known && at <= usize::from(step);
        // Ratings are opinion: hollow where reached, faint where not.
        let line = if reached {
            Stroke::new(2.0, theme.accent)
        } else {
            Stroke::new(1.0, theme.control_line)
        };
        ui.painter().circle_stroke(center, 4.5, line);
        if reached && at == usize::from(step) {
            ui.painter().circle_filled(center, 2.0, theme.accent);
        }
    }
    let word = scale.word(step).unwrap_or("–").to_owned();
    let place = Rect::from_min_max(
        pos2(rect.left() + list, rect.top() + 1.0),
        rect.max - vec2(0.0, 1.0),
    );
    let mut inner = ui.new_child(UiBuilder::new().max_rect(place).id_salt(&column.header));
    let select = Select::new(&heading, &word)
        .width(place.width())
        .faint(!known);
    let mut chosen = None;
    select.show(&mut inner, |ui| {
        for (at, word) in scale.steps.iter().enumerate() {
            if menu_entry(ui, None, word, "", known && at == usize::from(step), true).clicked() {
                chosen = Some(word.clone());
            }
        }
        menu_rule(ui);
        if menu_entry(ui, None, &locale.text("ui-no-value"), "", !known, true).clicked() {
            chosen = Some(String::new());
        }
    });
    if let Some(value) = chosen {
        out.push(change(column, account, value));
    }
}

fn change(column: &Column, account: &Account<'_>, value: String) -> Command {
    let id = column.sole_field().map(|field| field.id().to_owned());
    Command::EditCell {
        kind: words::kind_of(account.group),
        name: account.name.to_owned(),
        column: id.unwrap_or_else(|| column.header.clone()),
        value,
    }
}

/// Figures and texts of the sheet.
pub fn facts(ui: &mut Ui, account: &Account<'_>, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    section_head(ui, &locale.text("ui-account-facts"));
    let Some((sheet, row)) = account.row else {
        absent(ui, "ui-account-no-sheet", state);
        return;
    };
    let key = sheet.kind.key_field();
    for column in &sheet.columns {
        let wanted = column.column_type() != ColumnType::Scale && column.field != Some(key);
        if wanted {
            fact(ui, column, row, account, state, out);
        }
    }
}

fn fact(
    ui: &mut Ui,
    column: &Column,
    row: usize,
    account: &Account<'_>,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, ROW), Sense::hover());
    let heading = heading(column, state);
    label(ui, rect, &heading, width * 0.5);
    let shown = sheet_text(column, row, state.locale());
    let place = Rect::from_min_max(
        pos2(rect.left() + width * 0.53, rect.top() + 1.0),
        rect.max - vec2(0.0, 1.0),
    );
    let editable = !matches!(column.column_type(), ColumnType::Choices);
    if !editable {
        let text = if shown.is_empty() { "–" } else { &shown };
        let galley = elided(
            ui.painter(),
            text,
            regular(BODY),
            theme.text,
            place.width() - 20.0,
        );
        let at = pos2(
            place.left() + 10.0,
            place.center().y - galley.size().y / 2.0,
        );
        ui.painter().galley(at, galley, theme.text);
        let response = ui.interact(place, ui.scope_id().with(&column.header), Sense::hover());
        name(&response, Role::Label, &format!("{heading}: {text}"));
        response.on_hover_text(text);
        return;
    }
    let id = Id::unique(("fact", account.name, &column.header));
    let focused = ui.memory(|memory| memory.has_focus(id));
    let hovered = ui.rect_contains_pointer(place);
    let line = match (focused, hovered) {
        (true, _) => Stroke::new(2.0, theme.accent),
        (false, true) => Stroke::new(1.0, theme.text_soft),
        (false, false) => Stroke::new(1.0, theme.hairline),
    };
    let radius = egui::CornerRadius::same(crate::ui::theme::RADIUS as u8);
    ui.painter()
        .rect(place, radius, theme.control, line, egui::StrokeKind::Inside);
    let typed_id = id.with("typed");
    let mut text = match ui.data(|data| data.get_temp::<String>(typed_id)) {
        Some(typed) if focused => typed,
        _ => shown.clone(),
    };
    let response = edit(
        ui,
        place.shrink2(vec2(10.0, 2.0)),
        id,
        &mut text,
        &heading,
        "–",
        (BODY, egui::Align::Min),
    );
    if response.changed() {
        ui.data_mut(|data| data.insert_temp(typed_id, text.clone()));
    }
    if response.lost_focus() {
        let typed = ui.data_mut(|data| data.remove_temp::<String>(typed_id));
        let escaped = ui.input(|input| input.key_pressed(Key::Escape));
        if let Some(typed) = typed.filter(|typed| !escaped && typed.trim() != shown) {
            out.push(change(column, account, typed.trim().to_owned()));
        }
    }
}
