//! Several currencies: what is in which, the one that everything is measured in, and what the others are worth.

use std::collections::BTreeSet;

use egui::{Align, Align2, Id, Layout, Rect, Role, Sense, Ui, UiBuilder, pos2, vec2};

use crate::locale::{Arg, Locale};
use crate::model::{CurrencyShare, Rates};
use crate::ui::theme::{BODY, CONTROL, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Select, link, menu_entry, name, paragraph, section_head, text_at, text_field,
};
use crate::ui::words;

const ROW: f32 = 36.0;
const PAD: f32 = 16.0;
const FIELD: f32 = 104.0;

/// What the panel remembers between frames.
#[derive(Default)]
pub struct RatesFace {
    /// Currencies whose years are unfolded.
    years: BTreeSet<String>,
    /// The field being typed in, and its text.
    typed: Option<(Id, String)>,
}

/// What is shown of the currencies of some rows.
pub struct Currencies<'a> {
    /// Their currencies, the one with most rows first.
    pub shares: &'a [CurrencyShare],
    /// What they are worth.
    pub rates: &'a Rates,
    /// The currency everything is measured in.
    pub base: &'a str,
    /// Texts and figures.
    pub locale: &'a Locale,
}

/// The same currencies of several tables or files as one list.
pub fn together<'a>(tables: impl Iterator<Item = &'a [CurrencyShare]>) -> Vec<CurrencyShare> {
    let mut all: Vec<CurrencyShare> = Vec::new();
    for share in tables.flatten() {
        match all
            .iter_mut()
            .find(|known| known.currency == share.currency)
        {
            Some(known) => {
                known.rows += share.rows;
                match (&mut known.sum, &share.sum) {
                    (Some(sum), Some(more)) => sum.merge(more),
                    (sum, more) => *sum = sum.take().or_else(|| more.clone()),
                }
                for year in &share.years {
                    if !known.years.contains(year) {
                        known.years.push(*year);
                    }
                }
                known.years.sort_unstable();
            }
            None => all.push(share.clone()),
        }
    }
    all
}

/// Whether there is anything to decide.
pub fn are_several(shares: &[CurrencyShare], rates: &Rates) -> bool {
    let named = shares.iter().filter(|share| !share.currency.is_empty());
    let foreign = |base: &String| {
        shares
            .iter()
            .any(|share| !share.currency.is_empty() && share.currency != *base)
    };
    named.count() > 1 || rates.base.as_ref().is_some_and(foreign)
}

impl Currencies<'_> {
    /// Shows the panel; the rates the user made of these come back.
    pub fn show(&self, ui: &mut Ui, face: &mut RatesFace) -> Option<Rates> {
        let theme = Theme::of(ui.ctx());
        let mut changed = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            ui.add_space(PAD);
            section_head(ui, &self.locale.text("rates-head"));
        });
        ui.add_space(4.0);
        self.base_row(ui, &mut changed);
        for share in self.shares {
            self.row(ui, share, face, &mut changed);
        }
        let left_out = self.left_out();
        let text = match left_out {
            0 => self.locale.text("rates-complete"),
            count => words::counted(self.locale, "rates-left-out", count),
        };
        let ink = if left_out == 0 {
            theme.text_soft
        } else {
            theme.warn
        };
        ui.add_space(4.0);
        ui.horizontal(|ui| {
            ui.add_space(PAD);
            let width = ui.available_width() - PAD;
            paragraph(ui, &text, regular(SMALL), ink, width);
        });
        ui.add_space(8.0);
        changed
    }

    /// Rows in currencies without any rate.
    fn left_out(&self) -> usize {
        let unrated = self.shares.iter().filter(|share| {
            let every = self.rates.rate(self.base, &share.currency, None).is_some();
            let each = !share.years.is_empty()
                && share.years.iter().all(|year| {
                    self.rates
                        .rate(self.base, &share.currency, Some(*year))
                        .is_some()
                });
            !(every || each)
        });
        unrated.map(|share| share.rows).sum()
    }

    fn base_row(&self, ui: &mut Ui, changed: &mut Option<Rates>) {
        let theme = Theme::of(ui.ctx());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let text = self.locale.text("rates-base");
        let shown = text_at(
            ui.painter(),
            pos2(rect.left() + PAD, rect.center().y),
            Align2::LEFT_CENTER,
            &text,
            regular(BODY),
            theme.text,
        );
        let spot = Rect::from_min_max(
            pos2(shown.right() + 12.0, rect.center().y - CONTROL / 2.0),
            pos2(rect.right(), rect.center().y + CONTROL / 2.0),
        );
        let mut child = ui.new_child(UiBuilder::new().id_salt("rates-base").max_rect(spot));
        Select::new(&text, self.base)
            .width(96.0)
            .show(&mut child, |ui| {
                for share in self.shares {
                    let code = share.currency.as_str();
                    if !code.is_empty()
                        && menu_entry(ui, None, code, "", code == self.base, true).clicked()
                    {
                        *changed = Some(self.rates.rebased(self.base, code));
                    }
                }
            });
    }

    fn row(
        &self,
        ui: &mut Ui,
        share: &CurrencyShare,
        face: &mut RatesFace,
        changed: &mut Option<Rates>,
    ) {
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        ui.painter()
            .hline(rect.x_range(), rect.top(), theme.line(ui.ctx()));
        let middle = rect.center().y;
        let code = self.code(share);
        text_at(
            ui.painter(),
            pos2(rect.left() + PAD, middle),
            Align2::LEFT_CENTER,
            &code,
            semibold(BODY),
            theme.text,
        );
        let rows = words::counted(self.locale, "count-rows", share.rows);
        let sum = share
            .sum
            .as_ref()
            .map_or_else(String::new, |sum| super::review::exact(self.locale, sum));
        text_at(
            ui.painter(),
            pos2(rect.left() + PAD + 64.0, middle),
            Align2::LEFT_CENTER,
            &format!("{rows} · {sum}"),
            regular(SMALL),
            theme.text_soft,
        );
        name(&response, Role::Label, &format!("{code} {rows} {sum}"));
        if share.currency == self.base {
            text_at(
                ui.painter(),
                pos2(rect.right() - PAD, middle),
                Align2::RIGHT_CENTER,
                &self.locale.text("rates-is-base"),
                regular(SMALL),
                theme.text_soft,
            );
            return;
        }
        self.rate(ui, rect, share, None, face, changed);
        if share.years.len() < 2 {
            return;
        }
        let open = face.years.contains(&share.currency)
            || (self.rates.rates.iter())
                .any(|rate| rate.currency == share.currency && rate.year.is_some());
        if open {
            for year in &share.years {
                let (rect, _) =
                    ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
                text_at(
                    ui.painter(),
                    pos2(rect.left() + PAD + 64.0, rect.center().y),
                    Align2::LEFT_CENTER,
                    &year.to_string(),
                    regular(BODY),
                    theme.text_soft,
                );
                self.rate(ui, rect, share, Some(*year), face, changed);
            }
        } else {
            ui.horizontal(|ui| {
                ui.add_space(PAD + 64.0);
                if link(ui, &self.locale.text("rates-by-year")).clicked() {
                    face.years.insert(share.currency.clone());
                }
            });
        }
    }

    /// "1 USD = [0.92] EUR" at the right end of a row.
    fn rate(
        &self,
        ui: &mut Ui,
        rect: Rect,
        share: &CurrencyShare,
        year: Option<i16>,
        face: &mut RatesFace,
        changed: &mut Option<Rates>,
    ) {
        let theme = Theme::of(ui.ctx());
        let code = self.code(share);
        let stated = self
            .rates
            .rates
            .iter()
            .find(|rate| rate.currency == share.currency && rate.year == year);
        let id = Id::unique(("rate", share.currency.as_str(), year));
        let mut text = match &face.typed {
            Some((typing, text)) if *typing == id => text.clone(),
            _ => stated.map_or_else(String::new, |rate| self.figure(rate.rate)),
        };
        let mut right = ui.new_child(
            UiBuilder::new()
                .id_salt(("rate-row", share.currency.as_str(), year))
                .max_rect(rect.shrink2(vec2(PAD, 0.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        right.spacing_mut().item_spacing.x = 8.0;
        label(&mut right, self.base, theme.text_soft);
        let title = self.locale.text_with(
            "rates-field",
            &[
                ("currency", Arg::from(code.as_str())),
                ("base", Arg::from(self.base)),
            ],
        );
        let hint = match year.and_then(|_| self.rates.rate(self.base, &share.currency, None)) {
            Some(every) => self.figure(every),
            None => self.locale.text("rates-none"),
        };
        let size = vec2(FIELD, CONTROL);
        let field = text_field(&mut right, id, &mut text, &title, &hint, size);
        label(&mut right, &format!("1 {code} ="), theme.text_soft);
        if field.changed() {
            face.typed = Some((id, text.clone()));
        }
        if field.lost_focus()
            && let Some((_, text)) = face.typed.take_if(|(typing, _)| *typing == id)
        {
            let mut rates = self.rates.clone();
            rates.base = Some(self.base.to_owned());
            let text = text.trim();
            let rate = self.locale.parse_number(text).filter(|rate| *rate > 0.0);
            if text.is_empty() || rate.is_some() {
                rates.set(&share.currency, year, rate);
            }
            if rates.rates != self.rates.rates {
                *changed = Some(rates);
            }
        }
    }

    fn code(&self, share: &CurrencyShare) -> String {
        if share.currency.is_empty() {
            self.locale.text("rates-unstated")
        } else {
            share.currency.clone()
        }
    }

    /// A rate with the digits it has, at most six after the point.
    fn figure(&self, rate: f64) -> String {
        let written = format!("{rate}");
        let digits = written.split_once('.').map_or(0, |(_, part)| part.len());
        self.locale.number(rate, digits.min(6) as u8)
    }
}

fn label(ui: &mut Ui, text: &str, ink: egui::Color32) {
    let width = crate::ui::widgets::text_width(ui, text, regular(BODY));
    let (rect, response) = ui.allocate_exact_size(vec2(width, CONTROL), Sense::hover());
    text_at(
        ui.painter(),
        rect.left_center(),
        Align2::LEFT_CENTER,
        text,
        regular(BODY),
        ink,
    );
    name(&response, Role::Label, text);
}
