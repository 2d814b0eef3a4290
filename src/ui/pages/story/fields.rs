//! Below the slide: what it says beside its chart, and what only the speaker sees.

use egui::{Id, Rect, Ui, UiBuilder, vec2};

use crate::project::{Slide, SlideContent};
use crate::state::{Command, State, StoryCommand};
use crate::ui::theme::CONTROL_LARGE;
use crate::ui::widgets::{section_head, text_area, text_field};

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, out: &mut Vec<Command>) {
    let Some(slide) = state.slide() else {
        return;
    };
    let inner = rect.shrink2(vec2(24.0, 16.0));
    let mut inner_ui = ui.new_child(UiBuilder::new().max_rect(inner));
    let ui = &mut inner_ui;
    ui.spacing_mut().item_spacing.y = 8.0;
    let width = inner.width();
    match &slide.content {
        SlideContent::Text(text) => lines(ui, slide, text, width, state, out),
        SlideContent::Cover => subtitle(ui, width, state, out),
        _ => takeaway(ui, slide, width, state, out),
    }
    ui.add_space(8.0);
    let locale = state.locale();
    let label = locale.text("story-notes");
    section_head(ui, &label);
    let mut text = slide.notes.clone();
    let height = (inner.bottom() - ui.cursor().top()).max(44.0);
    let hint = locale.text("story-notes-hint");
    let id = Id::unique(("slide-notes", slide.id));
    if text_area(ui, id, &mut text, &label, &hint, vec2(width, height)).changed() {
        out.push(Command::Story(StoryCommand::Notes(slide.id, text)));
    }
}

fn takeaway(ui: &mut Ui, slide: &Slide, width: f32, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let label = locale.text("story-takeaway");
    section_head(ui, &label);
    let mut text = slide.takeaway.clone();
    let id = Id::unique(("slide-takeaway", slide.id));
    let hint = locale.text("story-takeaway-hint");
    let size = vec2(width, CONTROL_LARGE);
    if text_field(ui, id, &mut text, &label, &hint, size).changed() {
        out.push(Command::Story(StoryCommand::Takeaway(slide.id, text)));
    }
}

fn subtitle(ui: &mut Ui, width: f32, state: &State, out: &mut Vec<Command>) {
    let label = state.locale().text("story-subtitle");
    section_head(ui, &label);
    let mut text = state.story().subtitle.clone();
    let id = Id::unique("story-subtitle");
    let hint = state.locale().text("story-subtitle-hint");
    let size = vec2(width, CONTROL_LARGE);
    if text_field(ui, id, &mut text, &label, &hint, size).changed() {
        out.push(Command::Story(StoryCommand::Subtitle(text)));
    }
}

fn lines(
    ui: &mut Ui,
    slide: &Slide,
    text: &str,
    width: f32,
    state: &State,
    out: &mut Vec<Command>,
) {
    let label = state.locale().text("story-lines");
    section_head(ui, &label);
    let mut text = text.to_owned();
    let id = Id::unique(("slide-text", slide.id));
    let hint = state.locale().text("story-lines-hint");
    if text_area(ui, id, &mut text, &label, &hint, vec2(width, 84.0)).changed() {
        out.push(Command::Story(StoryCommand::Text(slide.id, text)));
    }
}
