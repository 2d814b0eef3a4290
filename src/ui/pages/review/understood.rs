//! The answers: kind, sheet, header, figures, and what each column means.

use egui::{Align2, Rect, Role, ScrollArea, Sense, Ui, pos2, vec2};

use crate::import::{DateOrder, Draft};
use crate::locale::Locale;
use crate::model::{Column, ColumnType, Field, Kind};
use crate::state::{ColumnDecision, Command, ImportDecision, State};
use crate::ui::face::Face;
use crate::ui::pages::currencies::{Currencies, are_several, together};
use crate::ui::theme::{BODY, CARD, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Select, elided, icon, menu_entry, menu_head, name, text_at};
use crate::ui::words;

const PAD: f32 = 16.0;
const COLUMN_ROW: f32 = 48.0;

/// Shows the answers about one file.
pub fn show(ui: &mut Ui, state: &State, draft: &Draft, face: &mut Face, out: &mut Vec<Command>) {
    let locale = state.locale();
    ScrollArea::vertical()
        .id_salt("review-understood")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let theme = Theme::of(ui.ctx());
            let (head, response) =
                ui.allocate_exact_size(vec2(ui.available_width(), 48.0), Sense::hover());
            let text = locale.text("review-understood");
            text_at(
                ui.painter(),
                head.left_center() + vec2(PAD, 2.0),
                Align2::LEFT_CENTER,
                &text,
                semibold(CARD),
                theme.text,
            );
            name(&response, Role::Label, &text);
            answers(ui, locale, draft, face.review.0, out);
            currencies(ui, state, face, out);
            ui.add_space(16.0);
            column_head(ui, locale);
            for column in 0..draft.table.columns.len() {
                column_row(ui, locale, draft, column, face, out);
            }
            super::totals::show(ui, locale, draft);
            ui.add_space(24.0);
        });
}

/// The currencies of all files under review, where there are several.
fn currencies(ui: &mut Ui, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let Some(review) = state.review() else { return };
    let shares = together(
        review
            .drafts
            .iter()
            .map(|draft| draft.currencies.as_slice()),
    );
    if !are_several(&shares, &review.rates) {
        return;
    }
    let first = shares.iter().find(|share| !share.currency.is_empty());
    let base = review
        .rates
        .base
        .as_deref()
        .or(first.map(|share| share.currency.as_str()));
    let panel = Currencies {
        shares: &shares,
        rates: &review.rates,
        base: base.unwrap_or_default(),
        locale: state.locale(),
    };
    if let Some(rates) = panel.show(ui, &mut face.rates) {
        out.push(Command::ImportRates(Box::new(rates)));
    }
}

/// Two rows of three answers.
fn answers(ui: &mut Ui, locale: &Locale, draft: &Draft, at: usize, out: &mut Vec<Command>) {
    let width = ((ui.available_width() - 2.0 * PAD - 16.0) / 3.0).max(80.0);
    let kind = words::kind(locale, draft.table.kind);
    let header = draft
        .header_row
        .map_or_else(|| locale.text("review-no-header"), |row| row.to_string());
    let sheet = if draft.sheet.is_empty() {
        locale.text("review-whole-file")
    } else {
        draft.sheet.clone()
    };
    let first = draft.table.sheet_row(0);
    let last = draft.table.sheet_row(draft.table.rows.saturating_sub(1));
    let rows = format!("{first} – {last}");
    ui.horizontal(|ui| {
        ui.add_space(PAD);
        ui.spacing_mut().item_spacing.x = 8.0;
        labelled(ui, width, &locale.text("review-kind"), |ui, name| {
            Select::new(name, &kind).width(width).show(ui, |ui| {
                for kind in Kind::ALL {
                    let text = words::kind(locale, kind);
                    if menu_entry(ui, None, &text, "", kind == draft.table.kind, true).clicked() {
                        out.push(Command::Decide(at, ImportDecision::Kind(kind)));
                    }
                }
            });
        });
        labelled(ui, width, &locale.text("review-sheet"), |ui, name| {
            Select::new(name, &sheet)
                .width(width)
                .enabled(draft.sheets.len() > 1)
                .show(ui, |ui| {
                    for sheet in &draft.sheets {
                        if menu_entry(ui, None, sheet, "", *sheet == draft.sheet, true).clicked() {
                            out.push(Command::Decide(at, ImportDecision::Sheet(sheet.clone())));
                        }
                    }
                });
        });
        labelled(ui, width, &locale.text("review-header-row"), |ui, _| {
            fact(ui, width, &header)
        });
    });
    ui.add_space(8.0);
    let figures = match draft.decimal {
        Some(',') => "1.234,56",
        Some(_) => "1,234.56",
        None => "1234",
    };
    let currency = draft
        .currency
        .clone()
        .unwrap_or_else(|| locale.text("review-no-currency"));
    ui.horizontal(|ui| {
        ui.add_space(PAD);
        ui.spacing_mut().item_spacing.x = 8.0;
        labelled(ui, width, &locale.text("review-rows"), |ui, _| {
            fact(ui, width, &rows)
        });
        labelled(ui, width, &locale.text("review-figures"), |ui, _| {
            fact(ui, width, figures)
        });
        labelled(ui, width, &locale.text("review-currency"), |ui, _| {
            fact(ui, width, &currency)
        });
    });
}

/// A caption and what stands below it.
fn labelled(ui: &mut Ui, width: f32, caption: &str, add: impl FnOnce(&mut Ui, &str)) {
    ui.allocate_ui(vec2(width, 50.0), |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let theme = Theme::of(ui.ctx());
            let (rect, response) = ui.allocate_exact_size(vec2(width, 16.0), Sense::hover());
            let shown = elided(
                ui.painter(),
                caption,
                regular(SMALL),
                theme.text_soft,
                width,
            );
            ui.painter().galley(
                rect.left_center() - vec2(0.0, shown.size().y / 2.0),
                shown,
                theme.text_soft,
            );
            name(&response, Role::Label, caption);
            add(ui, caption);
        });
    });
}

/// An answer that cannot be changed here.
fn fact(ui: &mut Ui, width: f32, text: &str) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::hover());
    ui.painter().rect_filled(rect, 6.0, theme.panel);
    let shown = elided(ui.painter(), text, regular(BODY), theme.text, width - 20.0);
    ui.painter().galley(
        pos2(rect.left() + 10.0, rect.center().y - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    name(&response, Role::Label, text);
}

/// Where the three parts of a column's row stand: the file's column, its meaning, its type.
fn parts(rect: Rect) -> [f32; 3] {
    let room = rect.width() - 2.0 * PAD - 24.0;
    [
        rect.left() + PAD + 24.0,
        rect.left() + PAD + 24.0 + room * 0.36,
        rect.left() + PAD + 24.0 + room * 0.70,
    ]
}

fn column_head(ui: &mut Ui, locale: &Locale) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, theme.surface);
    for (x, key) in parts(rect)
        .into_iter()
        .zip(["review-column", "review-means", "review-type"])
    {
        text_at(
            ui.painter(),
            pos2(x, rect.center().y),
            Align2::LEFT_CENTER,
            &locale.text(key),
            semibold(SMALL),
            theme.text_soft,
        );
    }
}

fn column_row(
    ui: &mut Ui,
    locale: &Locale,
    draft: &Draft,
    at: usize,
    face: &mut Face,
    out: &mut Vec<Command>,
) {
    let Some(column) = draft.table.columns.get(at) else {
        return;
    };
    let theme = Theme::of(ui.ctx());
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), COLUMN_ROW), Sense::click());
    if !ui.is_rect_visible(rect) {
        return;
    }
    if response.clicked() {
        face.review.1 = Some(at);
    }
    let chosen = face.review.1 == Some(at);
    if chosen || response.hovered() {
        ui.painter().rect_filled(
            rect,
            0.0,
            if chosen {
                theme.accent_soft
            } else {
                theme.hover
            },
        );
    }
    ui.painter()
        .hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
    let [x_name, x_means, x_type] = parts(rect);
    let letter = super::raw::letter(at);
    text_at(
        ui.painter(),
        pos2(rect.left() + PAD, rect.center().y),
        Align2::LEFT_CENTER,
        &letter,
        regular(SMALL),
        theme.text_soft,
    );
    let header = elided(
        ui.painter(),
        &column.header,
        semibold(BODY),
        theme.text,
        x_means - x_name - 8.0,
    );
    ui.painter()
        .galley(pos2(x_name, rect.center().y - 17.0), header, theme.text);
    let (detail, warn) = detail(locale, column);
    let ink = if warn { theme.warn } else { theme.text_soft };
    let shown = elided(
        ui.painter(),
        &detail,
        regular(SMALL),
        ink,
        x_means - x_name - 8.0,
    );
    ui.painter()
        .galley(pos2(x_name, rect.center().y + 2.0), shown, ink);
    name(
        &response,
        Role::Label,
        &format!("{} {detail}", column.header),
    );
    meaning(
        ui,
        locale,
        draft,
        at,
        face.review.0,
        Rect::from_min_max(pos2(x_means, rect.top()), pos2(x_type - 8.0, rect.bottom())),
        out,
    );
    let (kind, sign) = words::column_type(locale, column.column_type());
    icon::paint(
        ui.painter(),
        pos2(x_type + 8.0, rect.center().y),
        sign,
        16.0,
        theme.text_soft,
    );
    let kind = match (column.column_type(), draft.date_order) {
        (ColumnType::Date, Some(order)) => format!("{kind}, {}", locale.text(order_key(order))),
        _ => kind,
    };
    let kind = elided(
        ui.painter(),
        &kind,
        regular(BODY),
        theme.text,
        rect.right() - x_type - 30.0,
    );
    ui.painter().galley(
        pos2(x_type + 22.0, rect.center().y - kind.size().y / 2.0),
        kind,
        theme.text,
    );
}

fn order_key(order: DateOrder) -> &'static str {
    match order {
        DateOrder::Dmy => "review-dmy",
        DateOrder::Mdy => "review-mdy",
        DateOrder::Ymd => "review-ymd",
    }
}

/// What the column means, as a list of all meanings.
fn meaning(
    ui: &mut Ui,
    locale: &Locale,
    draft: &Draft,
    at: usize,
    file: usize,
    rect: Rect,
    out: &mut Vec<Command>,
) {
    let Some(column) = draft.table.columns.get(at) else {
        return;
    };
    let current = words::field(locale, column.field);
    let spot = Rect::from_center_size(rect.center(), vec2(rect.width(), 28.0));
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .id_salt(("review-means", at))
            .max_rect(spot),
    );
    let title = format!("{}: {}", locale.text("review-means"), column.header);
    Select::new(&title, &current)
        .width(spot.width())
        .faint(column.field.is_none())
        .show(&mut child, |ui| {
            if menu_entry(
                ui,
                None,
                &words::field(locale, None),
                "",
                column.field.is_none(),
                true,
            )
            .clicked()
            {
                out.push(Command::Decide(
                    file,
                    ImportDecision::Column(at, ColumnDecision::Meaning(None)),
                ));
            }
            menu_head(ui, &locale.text("review-fields"));
            let mut fields: Vec<(String, Field)> = Field::ALL
                .iter()
                .map(|field| (words::field(locale, Some(*field)), *field))
                .collect();
            fields.sort_by(|a, b| a.0.cmp(&b.0));
            for (text, field) in fields {
                if menu_entry(ui, None, &text, "", column.field == Some(field), true).clicked() {
                    out.push(Command::Decide(
                        file,
                        ImportDecision::Column(at, ColumnDecision::Meaning(Some(field))),
                    ));
                }
            }
        });
}

/// What the cells of a column are like, in a few words; `true` where something could not be read.
fn detail(locale: &Locale, column: &Column) -> (String, bool) {
    if column.invalid > 0 {
        return (
            words::counted(locale, "review-unread", column.invalid),
            true,
        );
    }
    let text = match column.column_type() {
        ColumnType::Text => column
            .texts()
            .map(|(names, _)| words::counted(locale, "review-different", names.len())),
        ColumnType::Date => column.days().and_then(|days| {
            let filled = || days.iter().copied().filter(|day| day.is_some());
            Some(format!(
                "{} – {}",
                words::day(locale, filled().min()?),
                words::day(locale, filled().max()?)
            ))
        }),
        ColumnType::Number | ColumnType::Percent => column.numbers().and_then(|values| {
            let low = values
                .iter()
                .copied()
                .filter(|v| !v.is_nan())
                .fold(f64::NAN, f64::min);
            let high = values
                .iter()
                .copied()
                .filter(|v| !v.is_nan())
                .fold(f64::NAN, f64::max);
            let write = |value: f64| match column.column_type() {
                ColumnType::Percent => locale.percent(value, 0),
                _ => locale.number(value, if value.fract() == 0.0 { 0 } else { 2 }),
            };
            (!low.is_nan()).then(|| format!("{} – {}", write(low), write(high)))
        }),
        ColumnType::Scale | ColumnType::Choices => {
            Some(words::counted(locale, "review-filled", column.filled()))
        }
    };
    (text.unwrap_or_else(|| locale.text("review-blank")), false)
}
