//! The head of the page of slides: how many there are, new ones, and how the story leaves the program.

use egui::{Align, Layout, Popup, Rect, Ui, UiBuilder, pos2};

use crate::analysis::Group;
use crate::locale::Arg;
use crate::project::Slide;
use crate::state::{Command, ExportFormat, NewSlide, State, StoryCommand};
use crate::ui::theme::{BODY, Theme, regular};
use crate::ui::widgets::{Button, elided, icon, menu_entry, menu_rule};

/// Shows it in the head of the page, right of the title that ends at `x`.
pub fn show(ui: &mut Ui, rect: Rect, x: f32, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let room = rect.with_max_x(rect.right() - 16.0);
    let layout = Layout::right_to_left(Align::Center);
    let mut row = ui.new_child(UiBuilder::new().max_rect(room).layout(layout));
    row.spacing_mut().item_spacing.x = 8.0;
    if !state.story().slides.is_empty() {
        export_button(&mut row, state, out);
    }
    let text = locale.text("story-add");
    let add = Button::secondary(&text).icon(icon::PLUS).show(&mut row);
    Popup::menu(&add)
        .width(232.0)
        .show(|ui| add_menu(ui, state, out));
    let left = row.min_rect().left();
    let theme = Theme::of(ui.ctx());
    let text = counts(state);
    let shown = elided(
        ui.painter(),
        &text,
        regular(BODY),
        theme.text_soft,
        left - x - 40.0,
    );
    let at = pos2(x + 16.0, rect.center().y - shown.size().y / 2.0);
    ui.painter().galley(at, shown, theme.text_soft);
}

/// "9 slides · 6 live, 1 frozen".
fn counts(state: &State) -> String {
    let (locale, slides) = (state.locale(), &state.story().slides);
    if slides.is_empty() {
        return String::new();
    }
    let frozen = slides.iter().filter_map(Slide::pinned);
    let frozen = frozen.filter(|pinned| pinned.frozen.is_some()).count();
    let live = slides.iter().filter_map(Slide::pinned).count() - frozen;
    let args = [
        ("slides", Arg::from(slides.len())),
        ("live", Arg::from(live)),
        ("frozen", Arg::from(frozen)),
    ];
    let count = locale.text_with("story-count-slides", &args);
    match (live, frozen) {
        (0, 0) => count,
        _ => format!(
            "{count} · {}",
            locale.text_with("story-count-charts", &args)
        ),
    }
}

fn export_button(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    let locale = state.locale();
    let text = locale.text("story-export");
    let button = Button::secondary(&text)
        .icon(icon::EXPORT)
        .icon_after(icon::CARET_DOWN)
        .show(ui);
    let formats = [
        (icon::FILE_PPT, "story-export-pptx", ExportFormat::Pptx),
        (icon::FILE_PDF, "story-export-pdf", ExportFormat::Pdf),
        (icon::FILE_XLS, "story-export-xlsx", ExportFormat::Xlsx),
    ];
    Popup::menu(&button).width(232.0).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (sign, key, format) in formats {
            if menu_entry(ui, Some(sign), &locale.text(key), "", false, true).clicked() {
                out.push(Command::Story(StoryCommand::Export(format)));
            }
        }
        menu_rule(ui);
        let company = state.story().company.is_some();
        let text = locale.text("story-company");
        if menu_entry(ui, Some(icon::FOLDER), &text, "", company, true).clicked() {
            out.push(Command::Story(StoryCommand::ChooseCompany));
        }
    });
}

fn add_menu(ui: &mut Ui, state: &State, out: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let entries = [
        (icon::BOOK, "story-add-section", NewSlide::Section),
        (icon::NOTE_TEXT, "story-add-text", NewSlide::Text),
        (icon::LIST_BULLETS, "story-add-agenda", NewSlide::Agenda),
        (
            icon::CHECK_CIRCLE,
            "story-add-decisions",
            NewSlide::Decisions(Group::Customers),
        ),
        (icon::SLIDES, "story-add-cover", NewSlide::Cover),
    ];
    let locale = state.locale();
    for (sign, key, new) in entries {
        if menu_entry(ui, Some(sign), &locale.text(key), "", false, true).clicked() {
            out.push(Command::Story(StoryCommand::Add(new)));
        }
    }
    menu_rule(ui);
    let text = locale.text("story-add-chart");
    if menu_entry(ui, Some(icon::PIN), &text, "Ctrl D", false, true).clicked() {
        let page = crate::state::Page::Overview(Group::Customers);
        out.push(Command::Go(page));
    }
}
