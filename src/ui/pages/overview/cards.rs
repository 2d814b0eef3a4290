//! The cards of the overview: two charts, the ABC split, and the list of who needs attention.

use egui::text::LayoutJob;
use egui::{
    Align2, CornerRadius, CursorIcon, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2,
    vec2,
};

use super::{GAP, OverviewFace, attention, changes, go};
use crate::analysis::{Group, Method, Outcome, registry};
use crate::state::{Answer, Command, State};
use crate::ui::chart_view::ChartView;
use crate::ui::pages::method::reading_words;
use crate::ui::shell::part;
use crate::ui::theme::{BODY, CARD, RADIUS, RADIUS_INNER, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{
    focus_ring, galley, icon, name, paragraph_height, reading, spinner, text_at,
};
use crate::ui::words;

/// Height of a card with a chart.
const CHART_CARD: f32 = 432.0;
/// From this width on three cards stand in a row.
const THREE: f32 = 1_060.0;
/// What charts ask for at least.
const LEAST: egui::Vec2 = vec2(480.0, 320.0);

/// Two charts side by side; below each other where the window is narrow.
pub fn charts(
    ui: &mut Ui,
    width: f32,
    group: Group,
    state: &State,
    face: &mut OverviewFace,
    out: &mut Vec<Command>,
) {
    let matrix = match group {
        Group::Suppliers => ["kraljic", "supplier_alignment", "abc"],
        Group::Products => ["growth_share", "abc", "whale"],
        Group::Data | Group::Customers => ["quadrant", "potential", "abc"],
    };
    let available = |id: &&&'static str| !matches!(state.answer(id, group), Answer::Unavailable(_));
    let second = matrix.iter().find(available);
    let ids: Vec<&'static str> = ["lorenz"].into_iter().chain(second.copied()).collect();
    let beside = width >= 2.0 * (LEAST.x + 32.0) + GAP;
    let part = if beside { (width - GAP) / 2.0 } else { width };
    let rows = if beside { 1 } else { ids.len() };
    let height = rows as f32 * CHART_CARD + (rows - 1) as f32 * GAP;
    let (all, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    for (at, id) in ids.into_iter().enumerate() {
        let shift = if beside {
            vec2(at as f32 * (part + GAP), 0.0)
        } else {
            vec2(0.0, at as f32 * (CHART_CARD + GAP))
        };
        let rect = Rect::from_min_size(all.min + shift, vec2(part, CHART_CARD));
        if let Some(method) = registry::method(id) {
            chart(ui, rect, (group, method), state, face, out);
        }
    }
}

/// The frame of a card.
fn frame(ui: &Ui, rect: Rect) {
    let theme = Theme::of(ui.ctx());
    let line = Stroke::new(1.0, theme.hairline);
    ui.painter().rect(
        rect,
        CornerRadius::same(RADIUS as u8),
        theme.canvas,
        line,
        StrokeKind::Inside,
    );
}

fn leads(ui: &Ui, rect: Rect, text: &str, salt: &str) -> bool {
    let theme = Theme::of(ui.ctx());
    let response = ui.interact(rect, ui.scope_id().with(salt), Sense::click());
    if response.hovered() {
        let line = Stroke::new(1.0, theme.text_soft);
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(RADIUS as u8),
            line,
            StrokeKind::Inside,
        );
    }
    focus_ring(ui, &response, rect);
    name(&response, Role::Button, text);
    response.on_hover_cursor(CursorIcon::PointingHand).clicked()
}

fn chart(
    ui: &mut Ui,
    rect: Rect,
    (group, method): (Group, &'static Method),
    state: &State,
    face: &mut OverviewFace,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    frame(ui, rect);
    let inner = rect.shrink2(vec2(16.0, 12.0));
    let kicker = state.locale().text(&format!("method-{}", method.id));
    text_at(
        ui.painter(),
        inner.min,
        Align2::LEFT_TOP,
        &kicker,
        semibold(SMALL),
        theme.text_soft,
    );
    let arrow = pos2(inner.right() - 8.0, inner.top() + 8.0);
    icon::paint(
        ui.painter(),
        arrow,
        icon::ARROW_RIGHT,
        14.0,
        theme.text_soft,
    );
    let answer = state.answer(method.id, group);
    let mut title = kicker.clone();
    match answer.outcome() {
        Some(outcome) => {
            let head = 64.0;
            let size = (inner.size() - vec2(0.0, head)).max(LEAST);
            let memory = face.entry(method.id).or_default();
            let (_, scene) = memory.draw(state, group, method.id, outcome, size, theme);
            title.clone_from(&scene.title);
            let at = pos2(inner.left(), inner.top() + 20.0);
            let mut job = LayoutJob::simple(
                scene.title.clone(),
                semibold(CARD),
                theme.text,
                inner.width(),
            );
            job.wrap.max_rows = 2;
            let shown = reading::laid_out(ui.painter(), job);
            ui.painter().galley(at, shown, theme.text);
            let plot = Rect::from_min_size(pos2(inner.left(), inner.top() + head), size);
            let words = reading_words(state, group, None);
            let view = ChartView {
                scene: &scene,
                palette: &theme.palette,
                locale: state.locale(),
                selected: &[],
                lit: None,
                words: &words,
                read: &|_| None,
            };
            let room = plot.expand(12.0).intersect(rect.shrink(2.0));
            part(ui, room, method.id, |ui| {
                let mut child = ui.new_child(UiBuilder::new().max_rect(plot));
                view.show(&mut child, memory.charts.entry(method.id).or_default());
            });
        }
        None => match answer {
            Answer::Unavailable(lock) => {
                let text = words::needs(state.locale(), lock);
                let width = inner.width().min(360.0);
                let font = regular(BODY);
                let height = paragraph_height(ui, &text, font.clone(), width);
                let galley = ui.painter().layout(text, font, theme.text_soft, width);
                let corner = inner.center() - vec2(width, height) / 2.0;
                ui.painter().galley(corner, galley, theme.text_soft);
            }
            _ => spinner(ui, inner.center(), 12.0),
        },
    }
    if leads(ui, rect, &title, method.id) {
        go(group, method, out);
    }
}

/// The ABC split, what changed, and who needs attention; what changed has a row of its own where three do not fit.
pub fn lower(ui: &mut Ui, width: f32, group: Group, state: &State, out: &mut Vec<Command>) {
    let height = 296.0;
    let has_changes = changes::has_changes(group, state);
    let three = has_changes && width >= THREE;
    let rows = if has_changes && !three { 2 } else { 1 };
    let size = vec2(width, height * rows as f32 + GAP * (rows - 1) as f32);
    let (all, _) = ui.allocate_exact_size(size, Sense::hover());
    let first = all.with_max_y(all.top() + height);
    let left_width = if three {
        (width - 2.0 * GAP) * 0.29
    } else {
        ((width - GAP) * 0.42).max(360.0)
    };
    let left = first.with_max_x(first.left() + left_width);
    let mut right = first.with_min_x(left.right() + GAP);
    if has_changes {
        let place = if three {
            let half = (right.width() - GAP) * 0.46;
            let place = right.with_max_x(right.left() + half);
            right = right.with_min_x(place.right() + GAP);
            place
        } else {
            all.with_min_y(first.bottom() + GAP)
        };
        frame(ui, place);
        changes::show(ui, place.shrink2(vec2(0.0, 12.0)), group, state, out);
    }
    frame(ui, left);
    frame(ui, right);
    split(ui, left, group, state, out);
    attention::show(ui, right.shrink2(vec2(0.0, 12.0)), group, state, out);
}

fn split(ui: &mut Ui, rect: Rect, group: Group, state: &State, out: &mut Vec<Command>) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let inner = rect.shrink2(vec2(16.0, 12.0));
    let head = locale.text("method-abc");
    text_at(
        ui.painter(),
        inner.min,
        Align2::LEFT_TOP,
        &head,
        semibold(SMALL),
        theme.text_soft,
    );
    let Some(Outcome::Abc(abc)) = state.answer("abc", group).outcome() else {
        return;
    };
    let count: usize = abc.cut.classes.iter().map(|class| class.count).sum();
    let strips = [
        (
            locale.text(&format!("group-{}", group.id())),
            abc.cut
                .classes
                .map(|class| class.count as f64 / count.max(1) as f64),
        ),
        (
            words::measure(locale, &state.question(group).measure),
            abc.cut.classes.map(|class| class.share.max(0.0)),
        ),
    ];
    let mut y = inner.top() + 32.0;
    for (text, shares) in strips {
        text_at(
            ui.painter(),
            pos2(inner.left(), y),
            Align2::LEFT_TOP,
            &text,
            regular(BODY),
            theme.text_soft,
        );
        strip(
            ui,
            Rect::from_min_size(pos2(inner.left(), y + 20.0), vec2(inner.width(), 28.0)),
            shares,
            state,
        );
        y += 64.0;
    }
    for (at, class) in abc.cut.classes.iter().enumerate() {
        let middle = y + 14.0 + at as f32 * 28.0;
        let (fill, ink) = theme.class[at];
        let badge = Rect::from_center_size(pos2(inner.left() + 10.0, middle), vec2(20.0, 20.0));
        ui.painter()
            .rect_filled(badge, CornerRadius::same(RADIUS_INNER as u8), fill);
        let letter = ["A", "B", "C"][at];
        text_at(
            ui.painter(),
            badge.center(),
            Align2::CENTER_CENTER,
            letter,
            semibold(SMALL),
            ink,
        );
        let text = words::accounts(locale, group, class.count);
        let place = pos2(inner.left() + 32.0, middle);
        text_at(
            ui.painter(),
            place,
            Align2::LEFT_CENTER,
            &text,
            regular(BODY),
            theme.text,
        );
        let currency = abc
            .ranked
            .population
            .currency
            .as_deref()
            .unwrap_or_default();
        let value = locale.money_short(class.value, currency);
        let place = pos2(inner.right() - 72.0, middle);
        text_at(
            ui.painter(),
            place,
            Align2::RIGHT_CENTER,
            &value,
            regular(BODY),
            theme.text_soft,
        );
        let share = locale.percent(class.share, 1);
        let place = pos2(inner.right(), middle);
        text_at(
            ui.painter(),
            place,
            Align2::RIGHT_CENTER,
            &share,
            semibold(BODY),
            theme.text,
        );
    }
    if leads(ui, rect, &head, "abc-card")
        && let Some(method) = registry::method("abc")
    {
        go(group, method, out);
    }
}

fn strip(ui: &Ui, rect: Rect, shares: [f64; 3], state: &State) {
    let theme = Theme::of(ui.ctx());
    let mut x = rect.left();
    for (at, share) in shares.into_iter().enumerate() {
        let width = rect.width() * share.clamp(0.0, 1.0) as f32;
        let piece = Rect::from_min_size(
            pos2(x, rect.top()),
            vec2((width - 2.0).max(1.0), rect.height()),
        );
        let (fill, ink) = theme.class[at];
        ui.painter().rect_filled(piece, CornerRadius::same(3), fill);
        let text = format!(
            "{} {}",
            ["A", "B", "C"][at],
            state.locale().percent(share, 0)
        );
        let shown = galley(ui.painter(), text, semibold(SMALL), ink);
        if shown.size().x + 12.0 < piece.width() {
            let corner = pos2(piece.left() + 6.0, piece.center().y - shown.size().y / 2.0);
            ui.painter().galley(corner, shown, ink);
        }
        x += width;
    }
}
