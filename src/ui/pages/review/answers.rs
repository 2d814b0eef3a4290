//! The answers about a file as a whole: kind, sheet, header, rows, how a text file is written, and what else could be made
//! of it.

use egui::{Role, Sense, Ui, pos2, vec2};

use super::columns::PAD;
use crate::import::{Across, Draft, HeaderChoice, Offer};
use crate::locale::{Arg, Locale};
use crate::model::Kind;
use crate::state::{Command, ImportDecision, Review};
use crate::ui::theme::{BODY, SMALL, Theme, regular};
use crate::ui::widgets::{Select, checkbox, elided, menu_entry, menu_rule, name};
use crate::ui::words;

/// Rows offered as a header.
const HEADER_ROWS: usize = 24;

const ENCODINGS: [&str; 10] = [
    "utf-8",
    "utf-16le",
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "iso-8859-2",
    "koi8-r",
    "ibm866",
    "gb18030",
    "big5",
];

const DELIMITERS: [(char, &str); 5] = [
    (';', "review-delimiter-semicolon"),
    (',', "review-delimiter-comma"),
    ('\t', "review-delimiter-tab"),
    ('|', "review-delimiter-bar"),
    (' ', "review-delimiter-blank"),
];

/// The answers about one file, and where the commands go.
pub struct Answers<'a> {
    pub locale: &'a Locale,
    pub review: &'a Review,
    pub draft: &'a Draft,
    pub file: usize,
}

impl Answers<'_> {
    /// Shows them in the flow of the left pane.
    pub fn show(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let width = ((ui.available_width() - 2.0 * PAD - 16.0) / 3.0).max(80.0);
        row(ui, |ui| {
            self.kind(ui, width, out);
            self.sheet(ui, width, out);
            self.header(ui, width, out);
        });
        ui.add_space(8.0);
        row(ui, |ui| self.facts(ui, width));
        if self.draft.encoding.is_some() {
            ui.add_space(8.0);
            row(ui, |ui| {
                self.encoding(ui, width, out);
                self.delimiter(ui, width, out);
            });
        }
        self.offers(ui, out);
    }

    fn decide(&self, decision: ImportDecision, out: &mut Vec<Command>) {
        out.push(Command::Decide(self.file, decision));
    }

    fn kind(&self, ui: &mut Ui, width: f32, out: &mut Vec<Command>) {
        let current = words::kind(self.locale, self.draft.table.kind);
        labelled(ui, width, &self.locale.text("review-kind"), |ui, name| {
            Select::new(name, &current).width(width).show(ui, |ui| {
                for kind in Kind::ALL {
                    let text = words::kind(self.locale, kind);
                    let on = kind == self.draft.table.kind;
                    if menu_entry(ui, None, &text, "", on, true).clicked() {
                        self.decide(ImportDecision::Kind(kind), out);
                    }
                }
            });
        });
    }

    fn sheet(&self, ui: &mut Ui, width: f32, out: &mut Vec<Command>) {
        let draft = self.draft;
        let sheet = if draft.sheet.is_empty() {
            self.locale.text("review-whole-file")
        } else {
            draft.sheet.clone()
        };
        labelled(ui, width, &self.locale.text("review-sheet"), |ui, name| {
            Select::new(name, &sheet)
                .width(width)
                .enabled(draft.sheets.len() > 1)
                .show(ui, |ui| {
                    for sheet in &draft.sheets {
                        let on = *sheet == draft.sheet;
                        if menu_entry(ui, None, sheet, "", on, true).clicked() {
                            self.decide(ImportDecision::Sheet(sheet.clone()), out);
                        }
                    }
                });
        });
    }

    fn header(&self, ui: &mut Ui, width: f32, out: &mut Vec<Command>) {
        let (draft, locale) = (self.draft, self.locale);
        let current = match (draft.header_row, draft.header_end) {
            (Some(first), Some(last)) if last > first => format!("{first}–{last}"),
            (Some(row), _) => row.to_string(),
            (None, _) => locale.text("review-no-header"),
        };
        let decided = self
            .review
            .decisions
            .get(self.file)
            .is_some_and(|options| !options.header.is_found());
        labelled(ui, width, &locale.text("review-header-row"), |ui, name| {
            Select::new(name, &current).width(width).show(ui, |ui| {
                ui.set_min_width(320.0);
                let found = locale.text("review-header-found");
                if menu_entry(ui, None, &found, "", !decided, true).clicked() {
                    self.decide(ImportDecision::Header(HeaderChoice::Found), out);
                }
                let none = locale.text("review-no-header");
                let on = draft.header_row.is_none();
                if menu_entry(ui, None, &none, "", on, true).clicked() {
                    self.decide(ImportDecision::Header(HeaderChoice::Absent), out);
                }
                menu_rule(ui);
                for (row, cells) in draft.preview.iter().take(HEADER_ROWS) {
                    let filled = cells.iter().filter(|cell| !cell.is_empty());
                    let cells: Vec<&str> = filled.take(4).map(String::as_str).collect();
                    let shown: String = cells.join(" · ").chars().take(44).collect();
                    let on = draft.header_row == Some(*row);
                    if menu_entry(ui, None, &format!("{row}   {shown}"), "", on, true).clicked() {
                        let header = HeaderChoice::Rows(*row, *row);
                        self.decide(ImportDecision::Header(header), out);
                    }
                }
            });
        });
    }

    fn facts(&self, ui: &mut Ui, width: f32) {
        let (draft, locale) = (self.draft, self.locale);
        let (first, last) = draft.used_rows;
        let rows = [first, last].map(|row| locale.number(f64::from(row), 0));
        let figures = match draft.decimal {
            Some(',') => "1.234,56",
            Some(_) => "1,234.56",
            None => "1234",
        };
        let currency = draft
            .currency
            .clone()
            .unwrap_or_else(|| locale.text("review-no-currency"));
        for (key, text) in [
            ("review-rows", rows.join(" – ")),
            ("review-figures", figures.to_owned()),
            ("review-currency", currency),
        ] {
            labelled(ui, width, &locale.text(key), |ui, _| fact(ui, width, &text));
        }
    }

    fn encoding(&self, ui: &mut Ui, width: f32, out: &mut Vec<Command>) {
        let current = self.draft.encoding.clone().unwrap_or_default();
        let caption = self.locale.text("review-encoding");
        labelled(ui, width, &caption, |ui, name| {
            Select::new(name, &current).width(width).show(ui, |ui| {
                let found = self.locale.text("review-as-found");
                let free = self.review.decisions.get(self.file);
                let free = free.is_none_or(|options| options.encoding.is_none());
                if menu_entry(ui, None, &found, "", free, true).clicked() {
                    self.decide(ImportDecision::Encoding(None), out);
                }
                menu_rule(ui);
                for encoding in ENCODINGS {
                    let on = encoding == current;
                    if menu_entry(ui, None, encoding, "", on, true).clicked() {
                        self.decide(ImportDecision::Encoding(Some(encoding.to_owned())), out);
                    }
                }
            });
        });
    }

    fn delimiter(&self, ui: &mut Ui, width: f32, out: &mut Vec<Command>) {
        let current = self.draft.delimiter;
        let known = DELIMITERS.iter().find(|(sign, _)| Some(*sign) == current);
        let text = match (known, current) {
            (Some((_, key)), _) => self.locale.text(key),
            (None, Some(sign)) => sign.to_string(),
            (None, None) => String::new(),
        };
        let caption = self.locale.text("review-delimiter");
        labelled(ui, width, &caption, |ui, name| {
            Select::new(name, &text).width(width).show(ui, |ui| {
                for (sign, key) in DELIMITERS {
                    let on = Some(sign) == current;
                    if menu_entry(ui, None, &self.locale.text(key), "", on, true).clicked() {
                        self.decide(ImportDecision::Delimiter(Some(sign)), out);
                    }
                }
            });
        });
    }

    /// What else could be made of the file, one line each.
    fn offers(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        for offer in &self.draft.offers {
            ui.add_space(8.0);
            row(ui, |ui| match offer {
                Offer::Tables { tables, taken } => {
                    let width = ui.available_width() - PAD;
                    let caption = self.locale.text("review-offer-tables");
                    let texts: Vec<String> = tables.iter().map(|t| self.table_text(t)).collect();
                    let current = texts.get(*taken).cloned().unwrap_or_default();
                    labelled(ui, width, &caption, |ui, name| {
                        Select::new(name, &current).width(width).show(ui, |ui| {
                            for (at, text) in texts.iter().enumerate() {
                                if menu_entry(ui, None, text, "", at == *taken, true).clicked() {
                                    self.decide(ImportDecision::Table(at), out);
                                }
                            }
                        });
                    });
                }
                Offer::Stack { sheets, done } => {
                    let n = [("n", Arg::from(sheets.len()))];
                    let text = self.locale.text_with("review-offer-stack", &n);
                    if let Some(on) = toggle(ui, *done, &text) {
                        let sheets = if on { sheets.clone() } else { Vec::new() };
                        self.decide(ImportDecision::Stack(sheets), out);
                    }
                }
                Offer::Unpivot {
                    columns,
                    across,
                    done,
                } => {
                    let key = match across {
                        Across::Periods => "review-offer-periods",
                        Across::Products => "review-offer-products",
                    };
                    let n = [("n", Arg::from(columns.len()))];
                    if let Some(on) = toggle(ui, *done, &self.locale.text_with(key, &n)) {
                        self.decide(ImportDecision::Unpivot(on), out);
                    }
                }
                Offer::FillDown { columns, done } => {
                    let names = columns.join(&self.locale.text("ui-list-comma"));
                    let text = words::naming(self.locale, "review-offer-fill-down", &names);
                    if let Some(on) = toggle(ui, *done, &text) {
                        self.decide(ImportDecision::FillDown(on), out);
                    }
                }
                Offer::Hidden {
                    rows,
                    columns,
                    done,
                } => {
                    let args = [
                        ("rows", Arg::from(*rows)),
                        ("columns", Arg::from(columns.len())),
                    ];
                    let text = self.locale.text_with("review-offer-hidden", &args);
                    if let Some(on) = toggle(ui, *done, &text) {
                        self.decide(ImportDecision::LeaveHidden(on), out);
                    }
                }
            });
        }
    }

    fn table_text(&self, table: &crate::import::TablePlace) -> String {
        let headers = table.headers.iter().take(3).cloned().collect::<Vec<_>>();
        let row = table.header_row.unwrap_or(1).to_string();
        let place = self
            .locale
            .text_with("review-place-row", &[("row", Arg::from(row.as_str()))]);
        format!("{place}: {}", headers.join(" · "))
    }
}

fn row(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        ui.add_space(PAD);
        add(ui);
    });
}

fn toggle(ui: &mut Ui, done: bool, text: &str) -> Option<bool> {
    let mut on = done;
    checkbox(ui, &mut on, text).changed().then_some(on)
}

/// A caption and what stands below it.
fn labelled(ui: &mut Ui, width: f32, caption: &str, add: impl FnOnce(&mut Ui, &str)) {
    ui.allocate_ui(vec2(width, 50.0), |ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let theme = Theme::of(ui.ctx());
            let (rect, response) = ui.allocate_exact_size(vec2(width, 16.0), Sense::hover());
            let ink = theme.text_soft;
            let shown = elided(ui.painter(), caption, regular(SMALL), ink, width);
            let at = rect.left_center() - vec2(0.0, shown.size().y / 2.0);
            ui.painter().galley(at, shown, ink);
            name(&response, Role::Label, caption);
            add(ui, caption);
        });
    });
}

/// An answer that follows from the others.
fn fact(ui: &mut Ui, width: f32, text: &str) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(width, 28.0), Sense::hover());
    ui.painter().rect_filled(rect, 6.0, theme.panel);
    let shown = elided(ui.painter(), text, regular(BODY), theme.text, width - 20.0);
    let at = pos2(rect.left() + 10.0, rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text);
    name(&response, Role::Label, text);
}
