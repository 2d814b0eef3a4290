//! The story: its slides, stories made in one go, and what was decided.

use egui::{Rect, ScrollArea, Ui, vec2};

use crate::state::{Command, State, StoryCommand};
use crate::ui::Face;
use crate::ui::widgets::{EmptyState, empty_state, icon, menu_entry};

/// The title of the page of slides: the story's, where it has one.
pub fn title(state: &State) -> String {
    let story = state.story();
    if story.title.trim().is_empty() {
        state.locale().text("story-untitled")
    } else {
        story.title.clone()
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut Face, out: &mut Vec<Command>) {
    let _ = (rect, &face);
    if state.story().slides.is_empty() {
        empty(ui, state, out);
        return;
    }
    ScrollArea::vertical().show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let open = state.slide().map(|slide| slide.id);
        for (at, slide) in state.story().slides.iter().enumerate() {
            let text = format!("{}  {}", at + 1, state.slide_title(slide));
            if menu_entry(ui, None, &text, "", open == Some(slide.id), true).clicked() {
                out.push(Command::Story(StoryCommand::Open(slide.id)));
            }
        }
    });
}

fn empty(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let (head, text) = (locale.text("story-empty"), locale.text("story-empty-text"));
    let button = locale.text("story-empty-chart");
    let shown = EmptyState {
        icon: icon::SLIDES,
        head: &head,
        text: &text,
        button: Some((&button, icon::CURVE)),
        links: &[],
    };
    if empty_state(ui, &shown).is_some() {
        let page = crate::state::Page::Overview(crate::analysis::Group::Customers);
        out.push(Command::Go(page));
    }
}
