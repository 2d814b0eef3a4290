//! What the export dialog asks about decks: the chart or the story, the shape of slides, the company's template.

use egui::{Align, Layout, Ui, vec2};

use crate::locale::Arg;
use crate::state::{Command, State, StoryCommand};
use crate::ui::face::ExportFace;
use crate::ui::theme::{BODY, CONTROL, Theme, regular};
use crate::ui::widgets::{Button, elided, section_head, segmented};

/// Shows them.
pub(super) fn options(
    ui: &mut Ui,
    width: f32,
    answers: &mut ExportFace,
    state: &State,
    out: &mut Vec<Command>,
) {
    let locale = state.locale();
    let slides = state.story().slides.len();
    if slides == 0 {
        answers.story = false;
    } else if state.method().is_some() {
        section_head(ui, &locale.text("deck-what"));
        let whole = locale.text_with("deck-what-story", &[("n", Arg::from(slides))]);
        let texts = [locale.text("deck-what-chart"), whole];
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        if let Some(at) = segmented(ui, &texts, usize::from(answers.story), width) {
            answers.story = at == 1;
        }
    }
    section_head(ui, &locale.text("deck-shape"));
    let own = state.story().company.is_none();
    if own {
        let on = usize::from(state.story().standard_shape);
        if let Some(at) = segmented(ui, &["16:9", "4:3"], on, width) {
            out.push(Command::Story(StoryCommand::StandardShape(at == 1)));
        }
        ui.add_space(4.0);
    }
    template(ui, width, state, out);
}

/// The template, and ways to another and to none.
fn template(ui: &mut Ui, width: f32, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let theme = Theme::of(ui.ctx());
    let company = state.story().company.as_ref();
    let name = match company {
        Some(company) => company.file.clone(),
        None => locale.text("deck-own-design"),
    };
    ui.allocate_ui_with_layout(
        vec2(width, CONTROL),
        Layout::right_to_left(Align::Center),
        |ui| {
            let choose = Button::secondary(&locale.text("deck-choose-template")).show(ui);
            if choose.clicked() {
                out.push(Command::Story(StoryCommand::ChooseCompany));
            }
            if company.is_some() {
                let back = Button::secondary(&locale.text("deck-drop-template")).show(ui);
                if back.clicked() {
                    out.push(Command::Story(StoryCommand::Company(None)));
                }
            }
            let room = ui.available_width();
            let shown = elided(ui.painter(), &name, regular(BODY), theme.text, room);
            let (rect, _) = ui.allocate_exact_size(vec2(room, CONTROL), egui::Sense::hover());
            let at = egui::pos2(rect.left(), rect.center().y - shown.size().y / 2.0);
            ui.painter().galley(at, shown, theme.text);
        },
    );
}
