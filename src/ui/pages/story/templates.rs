//! The page of templates: what each story would have of these data, and one button that makes it.

use egui::{
    Align, Align2, CornerRadius, Layout, Rect, Role, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

use crate::locale::Arg;
use crate::project::{STORY_TEMPLATES, StoryTemplate};
use crate::state::{Answer, Command, State, StoryCommand};
use crate::ui::theme::{BODY, CARD, RADIUS, SMALL, Theme, regular, semibold};
use crate::ui::widgets::{Button, elided, icon, name, paragraph, section_head, spinner, text_at};
use crate::ui::words;

const GAP: f32 = 16.0;
/// Cards are not wider.
const WIDEST: f32 = 420.0;
const LINE: f32 = 24.0;

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let width = ((rect.width() - 48.0 - 2.0 * GAP) / 3.0).min(WIDEST);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
        ui.add_space(16.0);
        ui.horizontal_top(|ui| {
            ui.add_space(24.0 - GAP);
            for template in STORY_TEMPLATES {
                card(ui, width, template, state, out);
            }
        });
        ui.add_space(16.0);
        if !state.story().slides.is_empty() {
            let theme = Theme::of(ui.ctx());
            let count = [("slides", Arg::from(state.story().slides.len()))];
            let text = state.locale().text_with("story-template-replaces", &count);
            ui.horizontal(|ui| {
                ui.add_space(24.0 - GAP);
                let room = rect.width() - 48.0;
                paragraph(ui, &text, regular(BODY), theme.text_soft, room);
            });
        }
    });
}

/// How high the card of a template is: its lines, and what is around them.
fn height(template: &StoryTemplate) -> f32 {
    let lines: usize = template
        .parts
        .iter()
        .map(|part| 1 + part.methods.len())
        .sum();
    170.0 + LINE * lines as f32 + 8.0 * template.parts.len() as f32
}

fn card(
    ui: &mut Ui,
    width: f32,
    template: &'static StoryTemplate,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let tallest = STORY_TEMPLATES.iter().map(height).fold(0.0, f32::max);
    let (rect, _) = ui.allocate_exact_size(vec2(width, tallest), Sense::hover());
    let radius = CornerRadius::same(RADIUS as u8);
    let line = Stroke::new(1.0, theme.hairline);
    ui.painter()
        .rect(rect, radius, theme.surface, line, StrokeKind::Inside);
    let inner = rect.shrink(16.0);
    // Cards stand side by side, what is in them one below the other.
    let within = UiBuilder::new()
        .max_rect(inner)
        .layout(Layout::top_down(Align::Min));
    let mut child = ui.new_child(within.id_salt(template.id));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    let ui = &mut child;
    ui.spacing_mut().item_spacing.y = 4.0;
    let key = format!("story-template-{}", template.id);
    let room = inner.width();
    let title = locale.text(&key);
    let shown = paragraph(ui, &title, semibold(CARD), theme.text, room);
    name(&shown, Role::Heading, &title);
    let text = locale.text(&format!("{key}-text"));
    paragraph(ui, &text, regular(BODY), theme.text_soft, room);
    for part in template.parts {
        ui.add_space(4.0);
        section_head(ui, &locale.text(&format!("{key}-{}", part.id)));
        let feeds =
            |method: &'static crate::analysis::Method| state.template_shows(template, method);
        let charts = part.charts(&feeds);
        for method in part.methods() {
            let in_it = charts.iter().any(|chart| chart.id == method.id);
            let answer = state.template_answer(template, method);
            let (sign, ink, sign_ink) = match answer {
                _ if in_it => (icon::CHECK, theme.text, theme.good),
                Answer::Unavailable(_) | Answer::Failed => {
                    (icon::LOCK, theme.text_faint, theme.text_faint)
                }
                _ => (icon::PLUS, theme.text_faint, theme.text_faint),
            };
            let (row, response) = ui.allocate_exact_size(vec2(room, LINE - 4.0), Sense::hover());
            let at = pos2(row.left() + 8.0, row.center().y);
            if matches!(answer, Answer::Working(_)) && state.is_working() {
                spinner(ui, at, 5.0);
            } else {
                icon::paint(ui.painter(), at, sign, 13.0, sign_ink);
            }
            let text = locale.text(&format!("method-{}", method.id));
            let shown = elided(ui.painter(), &text, regular(BODY), ink, room - 24.0);
            let corner = pos2(row.left() + 24.0, row.center().y - shown.size().y / 2.0);
            ui.painter().galley(corner, shown, ink);
            name(&response, Role::Label, &text);
            match answer {
                Answer::Unavailable(lock) => {
                    response.on_hover_text(words::needs(locale, lock));
                }
                _ if !in_it => {
                    response.on_hover_text(locale.text("story-template-spare"));
                }
                _ => {}
            }
        }
    }
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 52.0), inner.max);
    make(ui, foot, template, state, out);
}

/// The button, with what will come of it; what is missing where nothing can.
fn make(
    ui: &mut Ui,
    foot: Rect,
    template: &'static StoryTemplate,
    state: &State,
    out: &mut Vec<Command>,
) {
    let theme = Theme::of(ui.ctx());
    let locale = state.locale();
    let unknown = state.template_waits(template);
    // Very large data are asked when the story is.
    let waits = unknown && state.is_working();
    let feeds = state.template_feeds(template);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(foot).id_salt("make"));
    let ui = &mut inner;
    if !feeds && !unknown {
        let misses = state.template_misses(template);
        let text = misses
            .first()
            .map_or_else(String::new, |lock| words::needs(locale, lock));
        paragraph(ui, &text, regular(BODY), theme.text_soft, foot.width());
        return;
    }
    let text = locale.text("story-template-make");
    let button = Button::primary(&text)
        .icon(icon::SLIDES)
        .large()
        .enabled(!waits || feeds);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if button.show(ui).clicked() {
            let command = StoryCommand::FillFrom(template.id);
            out.push(Command::Story(command));
        }
        if state.is_filling(template) {
            let (spot, _) = ui.allocate_exact_size(vec2(20.0, 32.0), Sense::hover());
            spinner(ui, spot.center(), 7.0);
            return;
        }
        let (charts, slides) = counted(template, state);
        let args = [("charts", Arg::from(charts)), ("slides", Arg::from(slides))];
        let text = locale.text_with("story-template-count", &args);
        let (spot, _) = ui.allocate_exact_size(vec2(120.0, 32.0), Sense::hover());
        text_at(
            ui.painter(),
            spot.left_center(),
            Align2::LEFT_CENTER,
            &text,
            regular(SMALL),
            theme.text_soft,
        );
    });
}

/// Charts and slides it will have.
fn counted(template: &'static StoryTemplate, state: &State) -> (usize, usize) {
    let feeds = |method: &'static crate::analysis::Method| state.template_shows(template, method);
    let parts = template.parts.iter().map(|part| part.charts(&feeds).len());
    let parts: Vec<usize> = parts.filter(|charts| *charts > 0).collect();
    let charts: usize = parts.iter().sum();
    // Cover, agenda and what was decided.
    (charts, charts + parts.len() + 3)
}
