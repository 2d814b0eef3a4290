//! The story: its slides, stories made in one go, and what was decided.

mod decisions;
mod fields;
mod head;
mod preview;
mod side;
mod templates;
mod thumbs;

use std::collections::BTreeMap;

use egui::{Rect, Ui, pos2};

pub use decisions::count as decision_count;
pub use head::show as head;
use preview::Held;
use side::SideTab;

use crate::analysis::Group;
use crate::project::{RemarkForm, STORY_TEMPLATES, SlideId};
use crate::state::{Command, Page, State, StoryCommand};
use crate::ui::Face;
use crate::ui::shell::part;
use crate::ui::slide_view::SlideView;
use crate::ui::theme::{NARROW, Theme, sharp};
use crate::ui::widgets::{EmptyState, empty_state, icon};

/// Width of the column of small pictures.
const THUMBS: f32 = 224.0;
/// Width of the panel at the right.
const SIDE: f32 = 280.0;
/// The same in a narrow window.
const SIDE_NARROW: f32 = 248.0;
/// Height of takeaway and notes below the slide.
const FIELDS: f32 = 264.0;

/// What the pages of the story remember between frames.
#[derive(Default)]
pub struct StoryFace {
    small: BTreeMap<SlideId, SlideView>,
    large: SlideView,
    tab: SideTab,
    /// The form of the note that a click puts on the chart.
    tool: Option<RemarkForm>,
    /// The note of the open slide that is selected.
    remark: Option<(SlideId, usize)>,
    /// The field of the note that is to get the keyboard.
    ask_remark: bool,
    held: Option<Held>,
    decisions: decisions::DecisionsFace,
    /// The small picture under the pointer that drags it.
    dragged: Option<SlideId>,
    /// The slide that was open in the frame before: another one is scrolled to.
    before: Option<SlideId>,
}

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
    match state.page() {
        Page::StoryTemplates => return templates::show(ui, rect, state, out),
        Page::StoryDecisions => {
            return decisions::show(ui, rect, state, &mut face.story.decisions, out);
        }
        _ => {}
    }
    if state.story().slides.is_empty() {
        empty(ui, state, out);
        return;
    }
    let narrow = ui.ctx().content_rect().width() < NARROW;
    let side = if narrow { SIDE_NARROW } else { SIDE };
    let thumbs = rect.with_max_x(rect.left() + THUMBS);
    let panel = rect.with_min_x(rect.right() - side);
    let fields = FIELDS.min(rect.height() * 0.4);
    let middle = Rect::from_min_max(
        thumbs.right_top(),
        pos2(panel.left(), rect.bottom() - fields),
    );
    let below = Rect::from_min_max(middle.left_bottom(), panel.left_bottom());
    face.panes.extend([thumbs, middle, below, panel]);
    let theme = Theme::of(ui.ctx());
    for ground in [thumbs, panel] {
        ui.painter().rect_filled(ground, 0.0, theme.surface);
    }
    ui.painter().rect_filled(middle, 0.0, theme.panel);
    let story = &mut face.story;
    story
        .small
        .retain(|id, _| state.story().slide(*id).is_some());
    part(ui, thumbs, "thumbs", |ui| {
        thumbs::show(ui, thumbs, state, story, out);
    });
    part(ui, middle, "preview", |ui| {
        preview::show(ui, middle, state, story, out);
    });
    part(ui, below, "fields", |ui| {
        fields::show(ui, below, state, out);
    });
    part(ui, panel, "side", |ui| {
        side::show(ui, panel, state, story, out);
    });
    story.before = state.slide().map(|slide| slide.id);
    let line = theme.line(ui.ctx());
    for x in [thumbs.right(), panel.left()] {
        ui.painter().vline(sharp(ui.ctx(), x), rect.y_range(), line);
    }
    ui.painter()
        .hline(middle.x_range(), sharp(ui.ctx(), middle.bottom()), line);
}

fn empty(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    if STORY_TEMPLATES.iter().any(|own| state.is_filling(own)) {
        let middle = ui.max_rect().center();
        crate::ui::widgets::spinner(ui, middle, 12.0);
        return;
    }
    let locale = state.locale();
    let (head, text) = (locale.text("story-empty"), locale.text("story-empty-text"));
    let button = locale.text("story-empty-template");
    let mut links: Vec<String> = STORY_TEMPLATES
        .iter()
        .map(|template| locale.text(&format!("story-template-{}", template.id)))
        .collect();
    links.push(locale.text("story-empty-chart"));
    let links: Vec<&str> = links.iter().map(String::as_str).collect();
    let shown = EmptyState {
        icon: icon::SLIDES,
        head: &head,
        text: &text,
        button: Some((&button, icon::SPARKLE)),
        links: &links,
    };
    let Some(pressed) = empty_state(ui, &shown) else {
        return;
    };
    let template = pressed
        .checked_sub(1)
        .and_then(|at| STORY_TEMPLATES.get(at));
    out.push(match (pressed, template) {
        (0, _) => Command::Go(Page::StoryTemplates),
        (_, Some(template)) => Command::Story(StoryCommand::FillFrom(template.id)),
        (_, None) => Command::Go(Page::Overview(Group::Customers)),
    });
}
