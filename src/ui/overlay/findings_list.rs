//! Findings as lines: kinds with their counts, and every place of the kind that is unfolded, however many there are.

use std::collections::BTreeMap;

use egui::{Align2, CursorIcon, Role, ScrollArea, Sense, Ui, pos2, vec2};

use super::findings::{place, sentence, severity_sign};
use crate::import::{Finding, Severity, column_letters};
use crate::locale::Locale;
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{elided, focus_ring, icon, name, text_at};

const ROW: f32 = 36.0;

/// What the list remembers between frames.
#[derive(Default)]
pub struct FindingsFace {
    /// The code whose places are unfolded.
    pub open: Option<&'static str>,
    /// Only findings that matter as much as this.
    pub severity: Option<Severity>,
    /// Only findings of this source.
    pub source: Option<usize>,
}

impl FindingsFace {
    /// Whether a finding passes the filters.
    pub fn shows(&self, finding: &Finding) -> bool {
        self.severity.is_none_or(|only| only == finding.severity)
            && self.source.is_none_or(|only| only == finding.source)
    }
}

/// Where the user wants to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The source.
    pub source: usize,
    /// The sheet, where the source is several.
    pub sheet: Option<String>,
    /// Row as the spreadsheet shows it; `None` for a column as a whole.
    pub row: Option<u32>,
    /// Header of the column.
    pub column: Option<String>,
}

impl Target {
    /// Where a finding leads, by one of its rows; `None` for one about the file as a whole.
    fn of(finding: &Finding, row: Option<u32>) -> Option<Self> {
        (row.is_some() || finding.column.is_some()).then(|| Self {
            source: finding.source,
            sheet: finding.sheet.clone(),
            row,
            column: finding.column.clone(),
        })
    }
}

enum Line<'a> {
    Kind(usize),
    /// One finding and, of the rows it stands for, one.
    Cell(&'a Finding, usize),
    /// Places that were only counted.
    More(usize),
}

/// Shows them; the place that was pressed comes back. `files` are the names of the sources.
pub fn list(
    ui: &mut Ui,
    findings: &[Finding],
    files: &[String],
    locale: &Locale,
    face: &mut FindingsFace,
) -> Option<Target> {
    let shown: Vec<&Finding> = findings.iter().filter(|f| face.shows(f)).collect();
    let groups = grouped(&shown);
    let mut before = 0;
    // Lines before each group, the open one with its places.
    let starts: Vec<usize> = groups
        .iter()
        .map(|(code, group)| {
            let start = before;
            before += 1 + if face.open == Some(*code) {
                places(group)
            } else {
                0
            };
            start
        })
        .collect();
    let mut target = None;
    let mut toggled = None;
    ScrollArea::vertical()
        .id_salt("findings-scroll")
        .auto_shrink(false)
        .show_rows(ui, ROW, before, |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for at in range {
                match line(&groups, &starts, at) {
                    Some(Line::Kind(group)) => {
                        let (code, group) = &groups[group];
                        let open = face.open == Some(*code);
                        if kind_row(ui, group, locale, open).clicked() {
                            toggled = Some(if open { None } else { Some(*code) });
                            // A single place is gone to at once.
                            if let ([only], false) = (group.as_slice(), open)
                                && only.rows.len() < 2
                            {
                                target = Target::of(only, only.row);
                            }
                        }
                    }
                    Some(Line::Cell(finding, at)) => {
                        let file = files.get(finding.source).filter(|_| files.len() > 1);
                        let row = finding.rows.get(at).or(finding.row);
                        let file = file.map(String::as_str);
                        if cell_row(ui, finding, at, row, file, locale) {
                            target = Target::of(finding, row);
                        }
                    }
                    Some(Line::More(count)) => more_row(ui, count, locale),
                    None => {}
                }
            }
        });
    if let Some(open) = toggled {
        face.open = open;
    }
    target
}

/// Rows of the list that the places of a kind take.
fn places(group: &[&Finding]) -> usize {
    let known: usize = group.iter().map(|finding| known(finding)).sum();
    known + usize::from(unknown(group) > 0)
}

fn known(finding: &Finding) -> usize {
    finding.rows.len().max(1)
}

/// Cells and rows that were counted, and whose places are not known.
fn unknown(group: &[&Finding]) -> usize {
    let missing = group.iter().map(|finding| match finding.rows.is_empty() {
        // A finding about the file as a whole has no place.
        true => 0,
        false => finding.count.saturating_sub(finding.rows.len()),
    });
    missing.sum()
}

fn line<'a>(
    groups: &'a [(&'static str, Vec<&'a Finding>)],
    starts: &[usize],
    at: usize,
) -> Option<Line<'a>> {
    let group = starts
        .partition_point(|&start| start <= at)
        .checked_sub(1)?;
    let mut left = at - starts[group];
    if left == 0 {
        return Some(Line::Kind(group));
    }
    left -= 1;
    let (_, findings) = groups.get(group)?;
    for finding in findings {
        let own = known(finding);
        if left < own {
            return Some(Line::Cell(finding, left));
        }
        left -= own;
    }
    Some(Line::More(unknown(findings)))
}

/// Findings by code, most serious and most frequent first.
pub fn grouped<'a>(findings: &[&'a Finding]) -> Vec<(&'static str, Vec<&'a Finding>)> {
    let mut groups: BTreeMap<&'static str, Vec<&Finding>> = BTreeMap::new();
    for finding in findings {
        groups.entry(finding.code).or_default().push(finding);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, group)| {
        let worst = group.iter().map(|finding| finding.severity).max();
        (std::cmp::Reverse(worst), std::cmp::Reverse(count(group)))
    });
    groups
}

fn count(group: &[&Finding]) -> usize {
    group.iter().map(|finding| finding.count.max(1)).sum()
}

fn kind_row(ui: &mut Ui, group: &[&Finding], locale: &Locale, open: bool) -> egui::Response {
    let theme = Theme::of(ui.ctx());
    let width = ui.available_width();
    let (rect, response) = ui.allocate_exact_size(vec2(width, ROW), Sense::click());
    if response.hovered() || open {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    let count = count(group);
    let worst = group.iter().map(|finding| finding.severity).max();
    let (sign, ink, filled) = severity_sign(theme, worst.unwrap_or(Severity::Note));
    let paint = if filled {
        icon::paint_filled
    } else {
        icon::paint
    };
    let middle = rect.center().y;
    paint(
        ui.painter(),
        pos2(rect.left() + 24.0, middle),
        sign,
        16.0,
        ink,
    );
    let right = text_at(
        ui.painter(),
        pos2(rect.right() - 36.0, middle),
        Align2::RIGHT_CENTER,
        &locale.number(count as f64, 0),
        semibold(SMALL),
        theme.text_soft,
    );
    let caret = if open {
        icon::CARET_DOWN
    } else {
        icon::CARET_RIGHT
    };
    icon::paint(
        ui.painter(),
        pos2(rect.right() - 20.0, middle),
        caret,
        12.0,
        theme.text_soft,
    );
    let text = sentence(
        group[0],
        locale,
        if group.len() == 1 {
            group[0].count
        } else {
            count
        },
    );
    let width = right.left() - rect.left() - 52.0;
    let shown = elided(ui.painter(), &text, regular(BODY), theme.text, width);
    ui.painter().galley(
        pos2(rect.left() + 42.0, middle - shown.size().y / 2.0),
        shown,
        theme.text,
    );
    ui.painter()
        .hline(rect.x_range(), rect.bottom() - 0.5, theme.line(ui.ctx()));
    focus_ring(ui, &response, rect.shrink(2.0));
    name(&response, Role::Button, &text);
    response
        .on_hover_cursor(CursorIcon::PointingHand)
        .on_hover_text(text)
}

/// One place; whether it was pressed.
fn cell_row(
    ui: &mut Ui,
    finding: &Finding,
    at: usize,
    row: Option<u32>,
    file: Option<&str>,
    locale: &Locale,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let leads = row.is_some() || finding.column.is_some();
    let sense = if leads {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    if response.hovered() && leads {
        ui.painter().rect_filled(rect, 0.0, theme.hover);
    }
    let middle = rect.center().y;
    let cell = row
        .zip(finding.place)
        .map(|(row, place)| format!("{}{row}", column_letters(place)));
    let mut where_is = match cell {
        Some(cell) => match finding.column.as_deref() {
            Some(column) => format!("{cell} · {column}"),
            None => cell,
        },
        None => {
            let mut here = finding.clone();
            here.row = row;
            place(&here, locale)
        }
    };
    if let Some(sheet) = &finding.sheet {
        where_is = format!("{sheet} · {where_is}");
    }
    if let Some(file) = file {
        where_is = format!("{file} · {where_is}");
    }
    // Only the first value of several is known.
    let value = if at == 0 { finding.value.as_str() } else { "" };
    for (text, left, room, ink) in [
        (where_is.as_str(), 42.0, 250.0, theme.text_soft),
        (value, 300.0, rect.width() - 320.0, theme.text),
    ] {
        let shown = elided(ui.painter(), text, regular(SMALL), ink, room);
        ui.painter().galley(
            pos2(rect.left() + left, middle - shown.size().y / 2.0),
            shown,
            ink,
        );
    }
    focus_ring(ui, &response, rect.shrink(2.0));
    let role = if leads { Role::Button } else { Role::Label };
    name(&response, role, &format!("{where_is} {value}"));
    if !leads {
        return false;
    }
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

fn more_row(ui: &mut Ui, count: usize, locale: &Locale) {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let text = crate::ui::words::counted(locale, "ui-findings-more", count);
    text_at(
        ui.painter(),
        rect.left_center() + vec2(42.0, 0.0),
        Align2::LEFT_CENTER,
        &text,
        regular(SMALL),
        theme.text_soft,
    );
    name(&response, Role::Label, &text);
}
