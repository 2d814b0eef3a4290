//! The board: cards in columns that move by dragging, by Alt and the arrows, or by the menu that M opens.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{
    Align2, Color32, CornerRadius, CursorIcon, Id, Key, LayerId, Modifiers, Order, Painter, Popup,
    Pos2, Rect, Response, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, pos2,
    vec2,
};

use crate::analysis::BoardResult;
use crate::analysis::decisions::Card;
use crate::analysis::decisions::board::{Column, Stands};
use crate::chart::{card_choice, choice_colors, choice_name, initials, stands_name};
use crate::locale::Arg;
use crate::model::{Choice, Field, Kind};
use crate::state::{Command, State};
use crate::ui::theme::{BODY, CARD as HEAD, SMALL, Theme, regular, rgba, semibold};
use crate::ui::widgets::{self, elided, icon, menu_entry, text_at};

/// Height of a card, gap between cards and between columns, narrowest column.
const CARD: f32 = 88.0;
const GAP: f32 = 8.0;
const BETWEEN: f32 = 16.0;
const NARROWEST: f32 = 196.0;
/// Height of a column's head.
const COLUMN_HEAD: f32 = 52.0;
/// A fall of revenue that is shown as one.
const FALL: f64 = -0.1;

/// What the board remembers between frames.
#[derive(Default)]
pub struct BoardFace {
    /// The card in the hand, where it was taken, and the column it comes from.
    held: Option<(Arc<str>, Vec2, usize)>,
    /// The card whose menu is open.
    menu: Option<Arc<str>>,
    /// Where the columns lay in the frame before.
    places: BTreeMap<usize, Rect>,
}

/// The board.
pub struct Board<'a> {
    /// Everything.
    pub state: &'a State,
    /// What it shows.
    pub result: &'a BoardResult,
}

impl Board<'_> {
    /// Shows it in `rect`; whether a card was opened.
    pub fn show(
        &self,
        ui: &mut Ui,
        rect: Rect,
        face: &mut BoardFace,
        out: &mut Vec<Command>,
    ) -> bool {
        let n = self.result.columns.len().max(1) as f32;
        let width = ((rect.width() - BETWEEN * (n - 1.0)) / n).max(NARROWEST);
        let whole = width * n + BETWEEN * (n - 1.0);
        let mut opened = false;
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("board"));
        inner.set_clip_rect(rect.intersect(ui.clip_rect()));
        ScrollArea::horizontal()
            .id_salt("board-across")
            .auto_shrink(false)
            .show(&mut inner, |ui| {
                let (room, _) =
                    ui.allocate_exact_size(vec2(whole, rect.height() - 4.0), Sense::hover());
                for (at, column) in self.result.columns.iter().enumerate() {
                    let left = room.left() + (width + BETWEEN) * at as f32;
                    let place =
                        Rect::from_min_size(pos2(left, room.top()), vec2(width, room.height()));
                    face.places.insert(at, place);
                    opened |= self.column(ui, (at, column), place, face, out);
                }
            });
        self.drop_card(ui, face, out);
        opened
    }

    fn text(&self, key: &str) -> String {
        self.state.locale().text(key)
    }

    fn money(&self, value: f64) -> String {
        let currency = self
            .result
            .cards
            .population
            .currency
            .as_deref()
            .unwrap_or("");
        self.state.locale().money_short(value, currency)
    }

    /// The column under the pointer while a card is held.
    fn target(&self, ui: &Ui, face: &BoardFace) -> Option<usize> {
        let at = widgets::carried_to(ui)?;
        face.places
            .iter()
            .find(|(_, place)| place.contains(at))
            .map(|(column, _)| *column)
    }

    fn column(
        &self,
        ui: &mut Ui,
        (at, column): (usize, &Column),
        place: Rect,
        face: &mut BoardFace,
        out: &mut Vec<Command>,
    ) -> bool {
        let theme = Theme::of(ui.ctx());
        let slot = face
            .held
            .as_ref()
            .filter(|(_, _, from)| *from != at && self.target(ui, face) == Some(at))
            .and_then(|(name, ..)| self.result.cards.of(name))
            .map(|(_, held)| self.place_in(column, held));
        let fill = if slot.is_some() {
            theme.accent_soft
        } else {
            theme.surface
        };
        ui.painter().rect_filled(place, 6.0, fill);
        self.head(ui, column, place);
        let body = Rect::from_min_max(
            pos2(place.left() + 8.0, place.top() + COLUMN_HEAD),
            pos2(place.right() - 2.0, place.bottom() - 4.0),
        );
        let mut inner = ui.new_child(
            UiBuilder::new()
                .max_rect(body)
                .id_salt(("board-column", at)),
        );
        inner.set_clip_rect(body.intersect(ui.clip_rect()));
        inner.spacing_mut().item_spacing.y = GAP;
        let rows = column.cards.len() + usize::from(slot.is_some());
        let mut opened = false;
        ScrollArea::vertical()
            .id_salt(("board-cards", at))
            .auto_shrink(false)
            .show_rows(&mut inner, CARD, rows, |ui, range| {
                ui.spacing_mut().item_spacing.y = GAP;
                for row in range {
                    let width = place.width() - 16.0;
                    let (rect, _) = ui.allocate_exact_size(vec2(width, CARD), Sense::hover());
                    let before = slot.map_or(0, |slot| usize::from(row > slot));
                    if slot == Some(row) {
                        dashed(ui.painter(), rect, theme.accent);
                    } else if let Some(card) = column
                        .cards
                        .get(row - before)
                        .and_then(|&index| self.result.card(index))
                    {
                        opened |= self.card(ui, rect, (at, card), face, out);
                    }
                }
            });
        opened
    }

    /// Where a card would stand among those of a column: the largest stand first.
    fn place_in(&self, column: &Column, held: &Card) -> usize {
        let larger = |&&at: &&u32| {
            self.result
                .card(at)
                .is_some_and(|card| card.value > held.value)
        };
        column.cards.iter().take_while(larger).count()
    }

    fn head(&self, ui: &Ui, column: &Column, place: Rect) {
        let theme = Theme::of(ui.ctx());
        let locale = self.state.locale();
        let (left, right) = (place.left() + 12.0, place.right() - 12.0);
        let middle = place.top() + 20.0;
        let share = if column.share.is_finite() {
            locale.percent(column.share, 0)
        } else {
            String::new()
        };
        let shown = text_at(
            ui.painter(),
            pos2(right, middle),
            Align2::RIGHT_CENTER,
            &share,
            regular(SMALL),
            theme.text_soft,
        );
        let count = locale.number(column.cards.len() as f64, 0);
        let room = shown.left() - left - 8.0 - widgets::text_width(ui, &count, regular(BODY)) - 8.0;
        let name = elided(
            ui.painter(),
            &stands_name(locale, &column.stands),
            semibold(BODY),
            theme.text,
            room,
        );
        let end = left + name.size().x;
        ui.painter()
            .galley(pos2(left, middle - name.size().y / 2.0), name, theme.text);
        text_at(
            ui.painter(),
            pos2(end + 8.0, middle),
            Align2::LEFT_CENTER,
            &count,
            regular(BODY),
            theme.text_soft,
        );
        let bar = Rect::from_min_max(pos2(left, middle + 15.0), pos2(right, middle + 19.0));
        ui.painter().rect_filled(bar, 2.0, theme.hairline);
        if column.share > 0.0 {
            let ink = match &column.stands {
                Stands::Decision(Some(choice)) => rgba(choice_colors(&theme.palette, *choice).0),
                _ => theme.text_soft,
            };
            let part = bar.width() * column.share.min(1.0) as f32;
            ui.painter()
                .rect_filled(bar.with_max_x(bar.left() + part), 2.0, ink);
        }
    }

    fn card(
        &self,
        ui: &mut Ui,
        rect: Rect,
        (column, card): (usize, &Card),
        face: &mut BoardFace,
        out: &mut Vec<Command>,
    ) -> bool {
        let theme = Theme::of(ui.ctx());
        let id = Id::unique(("board-card", &card.name));
        let response = ui.interact(rect, id, Sense::click_and_drag());
        let held = face
            .held
            .as_ref()
            .is_some_and(|(name, ..)| *name == card.name);
        if held {
            // The place it came from stays, as a ghost.
            dashed(ui.painter(), rect, theme.control_line);
        } else {
            let selected = self.state.selection().contains(&card.name);
            self.paint(
                ui.painter(),
                rect,
                card,
                theme,
                (selected, response.hovered()),
            );
        }
        widgets::focus_ring(ui, &response, rect);
        let said = format!(
            "{}, {}, {}",
            card.name,
            stands_name(self.state.locale(), &self.result.columns[column].stands),
            choice_name(self.state.locale(), card.choice())
        );
        widgets::role(
            &response,
            Role::ListItem,
            self.state.selection().contains(&card.name),
            &said,
        );
        if response.drag_started()
            && let Some(at) = response.interact_pointer_pos()
        {
            face.held = Some((card.name.clone(), at - rect.min, column));
            face.menu = None;
        }
        let mut opened = false;
        if response.clicked() {
            out.push(Command::Select(vec![card.name.to_string()]));
            response.request_focus();
            opened = true;
        }
        if response.has_focus() {
            self.keys(ui, (column, card), face, out);
        }
        if response.secondary_clicked() {
            face.menu = Some(card.name.clone());
        }
        if face.menu.as_ref() == Some(&card.name) {
            self.menu(&response, (column, card), face, out);
        }
        opened
    }

    /// Alt and the arrows move the card; M opens the list of columns.
    fn keys(
        &self,
        ui: &Ui,
        (column, card): (usize, &Card),
        face: &mut BoardFace,
        out: &mut Vec<Command>,
    ) {
        let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        if pressed(Modifiers::ALT, Key::ArrowRight) && column + 1 < self.result.columns.len() {
            self.move_to(card, column + 1, out);
        } else if pressed(Modifiers::ALT, Key::ArrowLeft) && column > 0 {
            self.move_to(card, column - 1, out);
        } else if pressed(Modifiers::NONE, Key::M) {
            face.menu = Some(card.name.clone());
        } else if pressed(Modifiers::NONE, Key::Space) {
            out.push(Command::ToggleSelect(card.name.to_string()));
        }
    }

    fn menu(
        &self,
        response: &Response,
        (column, card): (usize, &Card),
        face: &mut BoardFace,
        out: &mut Vec<Command>,
    ) {
        let mut open = true;
        let shown = Popup::from_response(response)
            .open(true)
            .width(220.0)
            .show(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                widgets::menu_head(ui, &self.text("board-move"));
                for (at, to) in self.result.columns.iter().enumerate() {
                    let name = stands_name(self.state.locale(), &to.stands);
                    if menu_entry(ui, None, &name, "", at == column, at != column).clicked() {
                        self.move_to(card, at, out);
                        open = false;
                    }
                }
            });
        let elsewhere = shown.is_some_and(|shown| shown.response.clicked_elsewhere());
        let escaped = response
            .ctx
            .input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if !open || (elsewhere && !response.secondary_clicked()) || escaped {
            face.menu = None;
        }
    }

    fn move_to(&self, card: &Card, column: usize, out: &mut Vec<Command>) {
        let Some(column) = self.result.columns.get(column) else {
            return;
        };
        let relationship = |value: String| Command::EditCell {
            kind: Kind::Customers,
            name: card.name.to_string(),
            column: Field::RelationshipType.id().to_owned(),
            value,
        };
        out.push(match &column.stands {
            Stands::Relationship(step) => relationship(step.to_string()),
            Stands::NoRelationship => relationship(String::new()),
            Stands::Decision(choice) => {
                Command::Decisions(vec![self.result.cards.decide(card, *choice)])
            }
        });
    }

    /// The card in the hand follows the pointer, and stays where it is let go.
    fn drop_card(&self, ui: &mut Ui, face: &mut BoardFace, out: &mut Vec<Command>) {
        let Some((name, grip, from)) = face.held.clone() else {
            return;
        };
        let down = ui.input(|input| input.pointer.primary_down());
        let at = widgets::carried_to(ui);
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
            face.held = None;
            return;
        }
        let Some((_, card)) = self.result.cards.of(&name) else {
            face.held = None;
            return;
        };
        if let (true, Some(at)) = (down, at) {
            let width = face
                .places
                .get(&from)
                .map_or(240.0, |place| place.width() - 16.0);
            let rect = Rect::from_min_size(at - grip, vec2(width, CARD));
            let layer = LayerId::new(Order::Tooltip, Id::unique("board-held"));
            let painter = ui.ctx().layer_painter(layer);
            let theme = Theme::of(ui.ctx());
            let shadow = egui::Shadow {
                offset: [0, 4],
                blur: 16,
                spread: 0,
                color: theme.shadow,
            };
            painter.add(shadow.as_shape(rect, 6.0));
            self.paint(&painter, rect, card, theme, (true, false));
            ui.set_cursor_icon(CursorIcon::Grabbing);
            ui.ctx().request_repaint();
            return;
        }
        face.held = None;
        if let Some(to) = self.target(ui, face)
            && to != from
        {
            self.move_to(card, to, out);
        }
    }

    fn paint(
        &self,
        painter: &Painter,
        rect: Rect,
        card: &Card,
        theme: &Theme,
        (selected, hovered): (bool, bool),
    ) {
        let locale = self.state.locale();
        let edge = match () {
            () if selected => Stroke::new(2.0, theme.accent),
            () if hovered => Stroke::new(1.0, theme.text_soft),
            () => Stroke::new(1.0, theme.hairline),
        };
        painter.rect(
            rect,
            CornerRadius::same(6),
            theme.canvas,
            edge,
            StrokeKind::Inside,
        );
        let (left, right) = (rect.left() + 12.0, rect.right() - 12.0);
        let first = rect.top() + 19.0;
        let class = card.class.min(2);
        let badge = Rect::from_center_size(pos2(left + 8.0, first), vec2(16.0, 16.0));
        let (fill, ink) = theme.class[class];
        painter.rect_filled(badge, 3.0, fill);
        text_at(
            painter,
            badge.center(),
            Align2::CENTER_CENTER,
            ["A", "B", "C"][class],
            semibold(SMALL),
            ink,
        );
        let sign = initials(&card.owner);
        let mut room = right - left - 24.0;
        if !sign.is_empty() {
            let spot = pos2(right - 11.0, first);
            painter.circle(spot, 11.0, theme.panel, Stroke::new(1.0, theme.hairline));
            let galley = elided(painter, &sign, regular(10.0), theme.text_soft, 20.0);
            painter.galley(spot - galley.size() / 2.0, galley, theme.text_soft);
            room -= 28.0;
        }
        let name = elided(painter, &card.name, semibold(BODY), theme.text, room);
        painter.galley(
            pos2(left + 24.0, first - name.size().y / 2.0),
            name,
            theme.text,
        );
        let second = rect.center().y + 1.0;
        text_at(
            painter,
            pos2(left, second),
            Align2::LEFT_CENTER,
            &self.money(card.value),
            regular(HEAD),
            theme.text,
        );
        if card.change.is_finite() {
            let falls = card.change <= FALL;
            let ink = if falls { theme.bad } else { theme.text_soft };
            let plus = if card.change > 0.0 { "+" } else { "" };
            let text = format!("{plus}{}", locale.percent(card.change, 1));
            let shown = text_at(
                painter,
                pos2(right, second),
                Align2::RIGHT_CENTER,
                &text,
                regular(SMALL),
                ink,
            );
            let sign = if card.change < 0.0 {
                icon::TREND_DOWN
            } else {
                icon::TREND_UP
            };
            icon::paint(painter, pos2(shown.left() - 10.0, second), sign, 14.0, ink);
        }
        let third = rect.bottom() - 17.0;
        let end = chip(
            painter,
            pos2(left, third),
            &card_choice(locale, card),
            card.choice(),
            theme,
        );
        let due = card
            .decision
            .as_ref()
            .and_then(|known| known.due)
            .and_then(|day| day.date());
        if let Some(due) = due {
            let text = locale.text_with("board-due", &[("day", Arg::from(locale.day(due)))]);
            let galley = elided(
                painter,
                &text,
                regular(SMALL),
                theme.text_soft,
                right - end - 8.0,
            );
            painter.galley(
                pos2(right - galley.size().x, third - galley.size().y / 2.0),
                galley,
                theme.text_soft,
            );
        }
    }
}

/// The chip of a choice; answers with its right end.
fn chip(painter: &Painter, at: Pos2, text: &str, choice: Option<Choice>, theme: &Theme) -> f32 {
    let font = if choice.is_some() {
        semibold(SMALL)
    } else {
        regular(SMALL)
    };
    let (ink, fill) = match choice {
        Some(choice) => {
            let (ink, fill) = choice_colors(&theme.palette, choice);
            (rgba(ink), rgba(fill))
        }
        None => (theme.text_soft, Color32::TRANSPARENT),
    };
    let galley = widgets::galley(painter, text, font, ink);
    let rect = Rect::from_min_size(at - vec2(0.0, 10.0), vec2(galley.size().x + 14.0, 20.0));
    if choice.is_some() {
        painter.rect_filled(rect, 4.0, fill);
    } else {
        dashed(painter, rect, theme.control_line);
    }
    painter.galley(
        pos2(rect.left() + 7.0, rect.center().y - galley.size().y / 2.0),
        galley,
        ink,
    );
    rect.right()
}

/// A dashed frame: a place that is empty.
fn dashed(painter: &Painter, rect: Rect, ink: Color32) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    painter.extend(egui::Shape::dashed_line(
        &corners,
        Stroke::new(1.0, ink),
        4.0,
        3.0,
    ));
}
