//! Names to check: what may be one, why, and what is at stake. The user says which are one and which name stays; nothing is
//! merged unasked, and everything decided can be taken back.

mod decided;

use std::collections::BTreeMap;

use egui::{
    Align, Align2, CursorIcon, Key, Layout, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, pos2,
    vec2,
};

use crate::analysis::name_match::Likeness;
use crate::analysis::quality::Duplicate;
use crate::analysis::{Group, Outcome, QualityResult};
use crate::locale::{Arg, Locale};
use crate::model::{Kind, NameDecisions, Revision};
use crate::state::{Answer, Command, NameChange, State};
use crate::ui::face::Face;
use crate::ui::theme::{BODY, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    Button, Chip, EmptyState, Tone, elided, empty_state, focus_ring, icon, role, spinner, text_at,
};
use crate::ui::words;

const BAR: f32 = 56.0;
const FOOT: f32 = 36.0;
const ROW: f32 = 36.0;
const PAD: f32 = 24.0;

/// What the page remembers between frames.
#[derive(Default)]
pub struct NamesFace {
    /// Only suggestions of this likeness.
    filter: Option<Likeness>,
    /// The suggestion that the keyboard decides.
    chosen: usize,
    /// Whether the list scrolls to it.
    follow: bool,
    /// The name that stays, where the user chose another than the one most rows have.
    stays: BTreeMap<String, usize>,
    /// What is shown, and for what it was gathered.
    shown: Vec<usize>,
    gathered: Option<(usize, Revision, Option<Likeness>)>,
    counts: [usize; Likeness::ALL.len()],
}

/// Shows the page in `room`.
pub fn show(ui: &mut Ui, room: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let Some(document) = state.document() else {
        return;
    };
    let decisions = &document.dataset.names;
    let answer = state.answer("quality", Group::Data);
    let Some(Outcome::Quality(result)) = answer.outcome() else {
        if matches!(answer, Answer::Working(_)) {
            spinner(ui, room.center(), 12.0);
        }
        return;
    };
    let page = Page {
        state,
        result,
        decisions,
        revision: document.dataset.revision,
    };
    let face = &mut face.names;
    page.gather(face);
    if face.shown.is_empty() && face.filter.is_none() && decisions.is_empty() {
        page.nothing(ui, room);
        return;
    }
    let bar = Rect::from_min_size(room.min, vec2(room.width(), BAR));
    let foot = Rect::from_min_max(pos2(room.left(), room.bottom() - FOOT), room.max);
    let body = Rect::from_min_max(bar.left_bottom(), foot.right_top());
    page.toolbar(ui, bar, face, out);
    page.list(ui, body, face, out);
    page.keys(ui, face, out);
    let theme = Theme::of(ui.ctx());
    let line = theme.line(ui.ctx());
    ui.painter().hline(room.x_range(), bar.bottom(), line);
    ui.painter().hline(room.x_range(), foot.top(), line);
    let hint = state.locale().text("names-keys");
    text_at(
        ui.painter(),
        foot.left_center() + vec2(PAD, 0.0),
        Align2::LEFT_CENTER,
        &hint,
        regular(SMALL),
        theme.text_soft,
    );
}

/// One line of the list.
#[derive(Clone, Copy)]
enum Line {
    /// A suggestion, by its place among those shown.
    Head(usize),
    /// A name of it.
    Name(usize, usize),
    /// The head of what was decided.
    Decided,
    /// A merge that was made.
    Merged(usize),
    /// Names that were kept apart.
    Apart(usize),
}

struct Page<'a> {
    state: &'a State,
    result: &'a QualityResult,
    decisions: &'a NameDecisions,
    revision: Revision,
}

impl<'a> Page<'a> {
    fn locale(&self) -> &'a Locale {
        self.state.locale()
    }

    /// A suggestion, by its place among duplicates and names that look alike.
    fn suggestion(&self, at: usize) -> Option<&'a Duplicate> {
        let duplicates = &self.result.duplicates;
        duplicates
            .get(at)
            .or_else(|| self.result.alike.get(at - duplicates.len().min(at)))
    }

    /// The suggestions to show: what is not yet decided, the surest first, of equals what moves most money.
    fn gather(&self, face: &mut NamesFace) {
        let key = (
            std::ptr::from_ref(self.result).addr(),
            self.revision,
            face.filter,
        );
        if face.gathered == Some(key) {
            return;
        }
        face.gathered = Some(key);
        face.counts = [0; Likeness::ALL.len()];
        let mut shown: Vec<(usize, &Duplicate)> = Vec::new();
        let all = self.result.duplicates.iter().chain(&self.result.alike);
        for (at, duplicate) in all.enumerate() {
            if self.is_decided(duplicate) {
                continue;
            }
            if let Some(count) = face.counts.get_mut(duplicate.likeness as usize) {
                *count += 1;
            }
            if face.filter.is_none_or(|only| only == duplicate.likeness) {
                shown.push((at, duplicate));
            }
        }
        shown.sort_by(|(_, a), (_, b)| {
            let stake = b.at_stake().total_cmp(&a.at_stake());
            (a.likeness.cmp(&b.likeness))
                .then(stake)
                .then_with(|| a.names.cmp(&b.names))
        });
        face.shown = shown.into_iter().map(|(at, _)| at).collect();
        face.chosen = face.chosen.min(face.shown.len().saturating_sub(1));
    }

    /// Whether a suggestion was answered since the figures were worked out.
    fn is_decided(&self, duplicate: &Duplicate) -> bool {
        let merged = || {
            let merges = self.decisions.merged.iter();
            merges.rev().any(|merge| {
                merge.kind == duplicate.kind.id()
                    && duplicate.names.iter().all(|name| {
                        *merge.into == **name || merge.names.iter().any(|known| **known == **name)
                    })
            })
        };
        self.decisions.are_apart(duplicate.kind, &duplicate.names) || merged()
    }

    fn nothing(&self, ui: &mut Ui, room: Rect) {
        let locale = self.locale();
        let mut inner = ui.new_child(UiBuilder::new().id_salt("names-none").max_rect(room));
        let (head, text) = (locale.text("names-none"), locale.text("names-none-text"));
        empty_state(
            &mut inner,
            &EmptyState {
                icon: icon::CHECK_CIRCLE,
                head: &head,
                text: &text,
                button: None,
                links: &[],
            },
        );
    }

    fn toolbar(&self, ui: &mut Ui, bar: Rect, face: &mut NamesFace, out: &mut Vec<Command>) {
        let locale = self.locale();
        let inner = bar.shrink2(vec2(PAD, 0.0));
        let mut right = ui.new_child(
            UiBuilder::new()
                .id_salt("names-all")
                .max_rect(inner)
                .layout(Layout::right_to_left(Align::Center)),
        );
        // Only suggestions of one kind are merged together: each kind is as sure as it is.
        if face.filter.is_some() && !face.shown.is_empty() {
            let text = words::counted(locale, "names-merge-all", face.shown.len());
            let all = Button::secondary(&text).icon(icon::CHECK).show(&mut right);
            if all.clicked() {
                let changes = face.shown.iter().filter_map(|&at| self.suggestion(at));
                let changes = changes.map(|duplicate| merge(duplicate, face)).collect();
                out.push(Command::Names(changes));
            }
        }
        let limit = right.min_rect().left() - 12.0;
        let mut left = ui.new_child(
            UiBuilder::new()
                .id_salt("names-kinds")
                .max_rect(Rect::from_min_max(inner.min, pos2(limit, inner.bottom())))
                .layout(Layout::left_to_right(Align::Center)),
        );
        left.spacing_mut().item_spacing.x = 8.0;
        let total: usize = face.counts.iter().sum();
        let chip = |ui: &mut Ui, text: String, count: usize, on: bool| {
            let text = format!("{text} {}", locale.number(count as f64, 0));
            let tone = if on { Tone::Accent } else { Tone::Plain };
            Chip::new(&text, tone).show(ui).clicked
        };
        if chip(
            &mut left,
            locale.text("names-all"),
            total,
            face.filter.is_none(),
        ) {
            face.filter = None;
        }
        for (likeness, count) in Likeness::ALL.into_iter().zip(face.counts) {
            if count == 0 && face.filter != Some(likeness) {
                continue;
            }
            let text = locale.text(&format!("likeness-{}", likeness.id()));
            if chip(&mut left, text, count, face.filter == Some(likeness)) {
                face.filter = Some(likeness);
                face.chosen = 0;
            }
        }
    }

    fn lines(&self, face: &NamesFace) -> Vec<Line> {
        let mut lines = Vec::with_capacity(face.shown.len() * 3);
        for (place, &at) in face.shown.iter().enumerate() {
            let names = self.suggestion(at).map_or(0, |found| found.names.len());
            lines.push(Line::Head(place));
            lines.extend((0..names).map(|name| Line::Name(place, name)));
        }
        if !self.decisions.is_empty() {
            lines.push(Line::Decided);
            lines.extend((0..self.decisions.merged.len()).rev().map(Line::Merged));
            lines.extend((0..self.decisions.apart.len()).rev().map(Line::Apart));
        }
        lines
    }

    fn list(&self, ui: &mut Ui, body: Rect, face: &mut NamesFace, out: &mut Vec<Command>) {
        let mut inner = ui.new_child(UiBuilder::new().id_salt("names-list").max_rect(body));
        inner.set_clip_rect(body.intersect(ui.clip_rect()));
        let lines = self.lines(face);
        let mut area = ScrollArea::vertical()
            .id_salt("names-scroll")
            .auto_shrink(false);
        if std::mem::take(&mut face.follow) {
            let chosen = face.chosen;
            let head = |line: &Line| matches!(line, Line::Head(place) if *place == chosen);
            let at = lines.iter().position(head).unwrap_or(0);
            area = area.vertical_scroll_offset((at as f32 * ROW - body.height() / 3.0).max(0.0));
        }
        inner.spacing_mut().item_spacing.y = 0.0;
        area.show_rows(&mut inner, ROW, lines.len(), |ui, range| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for line in lines.get(range).unwrap_or_default() {
                match *line {
                    Line::Head(place) => self.head(ui, place, face, out),
                    Line::Name(place, name) => self.name_line(ui, place, name, face),
                    Line::Decided => self.decided_head(ui),
                    Line::Merged(at) => self.merged(ui, at, out),
                    Line::Apart(at) => self.apart(ui, at, out),
                }
            }
        });
    }

    fn head(&self, ui: &mut Ui, place: usize, face: &mut NamesFace, out: &mut Vec<Command>) {
        let Some(duplicate) = face.shown.get(place).and_then(|&at| self.suggestion(at)) else {
            return;
        };
        let locale = self.locale();
        let theme = Theme::of(ui.ctx());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
        let chosen = place == face.chosen;
        let ground = if chosen {
            theme.accent_soft
        } else {
            theme.surface
        };
        ui.painter().rect_filled(rect, 0.0, ground);
        let likeness = locale.text(&format!("likeness-{}", duplicate.likeness.id()));
        let kind = words::kind(locale, duplicate.kind);
        let x = rect.left() + PAD;
        let text = format!("{kind} · {likeness}");
        let shown = text_at(
            ui.painter(),
            pos2(x, rect.center().y),
            Align2::LEFT_CENTER,
            &text,
            semibold(BODY),
            theme.text,
        );
        if duplicate.at_stake() > 0.0 {
            let stake = locale.text_with(
                "names-at-stake",
                &[("value", Arg::from(self.money(duplicate.at_stake())))],
            );
            text_at(
                ui.painter(),
                pos2(shown.right() + 12.0, rect.center().y),
                Align2::LEFT_CENTER,
                &stake,
                regular(SMALL),
                theme.text_soft,
            );
        }
        let mut right = ui.new_child(
            UiBuilder::new()
                .id_salt(("names-actions", place))
                .max_rect(rect.shrink2(vec2(PAD, 0.0)))
                .layout(Layout::right_to_left(Align::Center)),
        );
        right.spacing_mut().item_spacing.x = 8.0;
        if Button::quiet(&locale.text("names-apart"))
            .icon(icon::CLOSE)
            .show(&mut right)
            .clicked()
        {
            out.push(Command::Names(vec![apart(duplicate)]));
        }
        if Button::secondary(&locale.text("names-merge"))
            .icon(icon::CHECK)
            .show(&mut right)
            .clicked()
        {
            out.push(Command::Names(vec![merge(duplicate, face)]));
        }
    }

    fn name_line(&self, ui: &mut Ui, place: usize, at: usize, face: &mut NamesFace) {
        let Some(duplicate) = face.shown.get(place).and_then(|&at| self.suggestion(at)) else {
            return;
        };
        let (Some(own), Some(figures)) = (duplicate.names.get(at), duplicate.figures.get(at))
        else {
            return;
        };
        let locale = self.locale();
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
        if response.hovered() {
            ui.painter().rect_filled(rect, 0.0, theme.hover);
        }
        let stays = staying(duplicate, face) == at;
        let middle = rect.center().y;
        let dot = pos2(rect.left() + PAD + 8.0, middle);
        let ink = if stays {
            theme.accent
        } else {
            theme.control_line
        };
        ui.painter()
            .circle_stroke(dot, 7.0, egui::Stroke::new(1.5, ink));
        if stays {
            ui.painter().circle_filled(dot, 4.0, theme.accent);
        }
        let right = rect.right() - PAD;
        let rows = words::counted(locale, "count-rows", figures.rows);
        let sum = if figures.sum.is_nan() {
            String::new()
        } else {
            self.money(figures.sum)
        };
        for (text, x) in [(&sum, right), (&rows, right - 160.0)] {
            text_at(
                ui.painter(),
                pos2(x, middle),
                Align2::RIGHT_CENTER,
                text,
                regular(BODY),
                theme.text_soft,
            );
        }
        let font = if stays { semibold(BODY) } else { regular(BODY) };
        let width = right - 300.0 - rect.left() - PAD;
        let shown = elided(ui.painter(), own, font, theme.text, width);
        ui.painter().galley(
            pos2(rect.left() + PAD + 28.0, middle - shown.size().y / 2.0),
            shown,
            theme.text,
        );
        ui.painter()
            .hline(rect.x_range(), rect.bottom(), theme.line(ui.ctx()));
        focus_ring(ui, &response, rect.shrink(2.0));
        role(
            &response,
            Role::RadioButton,
            stays,
            &format!("{own} {rows} {sum}"),
        );
        let hint = locale.text("names-stays");
        if response
            .on_hover_cursor(CursorIcon::PointingHand)
            .on_hover_text(hint)
            .clicked()
        {
            face.stays.insert(key_of(duplicate), at);
            face.chosen = place;
        }
    }

    /// Up and down choose, left and right change the name that stays, Enter merges, Delete keeps apart.
    fn keys(&self, ui: &Ui, face: &mut NamesFace, out: &mut Vec<Command>) {
        let free = !egui::Popup::is_any_open(ui.ctx())
            && ui.memory(|memory| memory.focused().is_none())
            && self.state.dialog().is_none()
            && !self.state.palette_open();
        let Some(duplicate) = face
            .shown
            .get(face.chosen)
            .and_then(|&at| self.suggestion(at))
            .filter(|_| free)
        else {
            return;
        };
        let pressed = |key: Key| ui.input(|input| input.key_pressed(key));
        let last = face.shown.len().saturating_sub(1);
        if pressed(Key::ArrowDown) && face.chosen < last {
            face.chosen += 1;
            face.follow = true;
        }
        if pressed(Key::ArrowUp) && face.chosen > 0 {
            face.chosen -= 1;
            face.follow = true;
        }
        let count = duplicate.names.len();
        let step = usize::from(pressed(Key::ArrowRight))
            + (count - 1) * usize::from(pressed(Key::ArrowLeft));
        if step > 0 && count > 0 {
            let stays = (staying(duplicate, face) + step) % count;
            face.stays.insert(key_of(duplicate), stays);
        }
        if pressed(Key::Enter) {
            out.push(Command::Names(vec![merge(duplicate, face)]));
        } else if pressed(Key::Delete) {
            out.push(Command::Names(vec![apart(duplicate)]));
        }
    }

    fn money(&self, value: f64) -> String {
        let document = self.state.document();
        let currency = document.and_then(|document| document.dataset.currency.as_deref());
        self.locale()
            .money_short(value, currency.unwrap_or_default())
    }
}

fn key_of(duplicate: &Duplicate) -> String {
    duplicate.names.join("\n")
}

/// The name of a suggestion that stays.
fn staying(duplicate: &Duplicate, face: &NamesFace) -> usize {
    let chosen = face.stays.get(&key_of(duplicate)).copied();
    chosen
        .filter(|&at| at < duplicate.names.len())
        .unwrap_or_else(|| duplicate.main())
}

fn merge(duplicate: &Duplicate, face: &NamesFace) -> NameChange {
    let stays = staying(duplicate, face);
    NameChange::Merge {
        kind: duplicate.kind,
        names: spelled(duplicate),
        into: duplicate
            .names
            .get(stays)
            .map_or_else(String::new, |name| name.to_string()),
    }
}

fn apart(duplicate: &Duplicate) -> NameChange {
    NameChange::Apart {
        kind: duplicate.kind,
        names: spelled(duplicate),
    }
}

fn spelled(duplicate: &Duplicate) -> Vec<String> {
    duplicate
        .names
        .iter()
        .map(|name| name.to_string())
        .collect()
}

/// How many suggestions wait, as far as they are worked out; for the rail.
pub fn waiting(state: &State) -> usize {
    let Some(Outcome::Quality(result)) = state.answer("quality", Group::Data).outcome() else {
        return 0;
    };
    result.duplicates.len() + result.alike.len()
}

/// Whether anything in the data has names to check.
pub fn has_names(state: &State) -> bool {
    let kinds = [Kind::Customers, Kind::Suppliers, Kind::Products];
    state.document().is_some_and(|document| {
        let tables = &document.dataset.tables;
        tables.iter().any(|table| {
            kinds
                .iter()
                .any(|kind| table.column(kind.key_field()).is_some())
        })
    })
}
