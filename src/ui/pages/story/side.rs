//! The panel at the right: the open slide, and the story as a whole.

use egui::{Id, Margin, Rect, ScrollArea, Ui, UiBuilder, vec2};

use super::StoryFace;
use crate::analysis::Group;
use crate::chart::Weight;
use crate::chart::pen::wrap;
use crate::locale::Arg;
use crate::project::{Pinned, Remark, RemarkForm, Slide, SlideContent};
use crate::state::{Command, State, StoryCommand};
use crate::ui::theme::{BODY, SMALL, Theme, regular};
use crate::ui::widgets::{
    Button, IconButton, Select, elided, hairline, icon, link, menu_entry, paragraph, section_head,
    segmented, switch, text_area, text_field,
};

/// The tabs of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SideTab {
    /// The open slide.
    #[default]
    Slide,
    /// The story as a whole.
    Story,
}

const PADDING: f32 = 16.0;

/// Shows it.
pub fn show(ui: &mut Ui, rect: Rect, state: &State, face: &mut StoryFace, out: &mut Vec<Command>) {
    let Some(slide) = state.slide() else {
        return;
    };
    let locale = state.locale();
    let head = rect.with_max_y(rect.top() + 46.0);
    let mut top = ui.new_child(UiBuilder::new().max_rect(head.shrink2(vec2(PADDING, 9.0))));
    let (one, all) = (
        locale.text("story-tab-slide"),
        locale.text("story-tab-story"),
    );
    let on = usize::from(face.tab == SideTab::Story);
    match segmented(&mut top, &[&one, &all], on, rect.width() - 2.0 * PADDING) {
        Some(0) => face.tab = SideTab::Slide,
        Some(_) => face.tab = SideTab::Story,
        None => {}
    }
    let body = rect.with_min_y(head.bottom());
    let mut inner = ui.new_child(UiBuilder::new().max_rect(body).id_salt("side-body"));
    ScrollArea::vertical()
        .id_salt("side-scroll")
        .auto_shrink(false)
        .show(&mut inner, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let side = Side {
                state,
                slide,
                width: rect.width() - 2.0 * PADDING,
            };
            match face.tab {
                SideTab::Slide => side.slide(ui, face, out),
                SideTab::Story => side.story(ui, out),
            }
        });
}

struct Side<'a> {
    state: &'a State,
    slide: &'a Slide,
    width: f32,
}

impl Side<'_> {
    fn text(&self, key: &str) -> String {
        self.state.locale().text(key)
    }

    /// A part of the panel under a hairline.
    fn section(&self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
        let top = ui.cursor().min;
        hairline(
            ui,
            Rect::from_min_size(top, vec2(self.width + 2.0 * PADDING, 1.0)),
        );
        egui::Frame::new()
            .inner_margin(Margin::same(PADDING as i8))
            .show(ui, |ui| {
                ui.set_width(self.width);
                ui.spacing_mut().item_spacing.y = 8.0;
                add(ui);
            });
    }

    fn slide(&self, ui: &mut Ui, face: &mut StoryFace, out: &mut Vec<Command>) {
        self.section(ui, |ui| self.title(ui, face, out));
        if let SlideContent::Decisions(group) = self.slide.content {
            self.section(ui, |ui| self.group(ui, group, out));
        }
        if let Some(pinned) = self.slide.pinned() {
            self.section(ui, |ui| self.figures(ui, pinned, out));
            self.section(ui, |ui| self.shown(ui, pinned, face, out));
        }
        self.section(ui, |ui| self.names(ui, out));
        if let Some(pinned) = self.slide.pinned() {
            self.section(ui, |ui| self.remarks(ui, pinned, face, out));
        }
        self.section(ui, |ui| self.whole(ui, out));
    }

    fn title(&self, ui: &mut Ui, face: &StoryFace, out: &mut Vec<Command>) {
        let label = self.text("story-title");
        section_head(ui, &label);
        let id = self.slide.id;
        let is_cover = matches!(self.slide.content, SlideContent::Cover);
        let finding = face.large.scene().map(|scene| scene.title.clone());
        let mut text = match &self.slide.title {
            Some(title) => title.clone(),
            None => finding.unwrap_or_default(),
        };
        let field = Id::unique(("slide-title", id));
        let lines = wrap(&text, self.width - 24.0, BODY, Weight::Regular).len();
        let size = vec2(self.width, 18.0 + 17.0 * lines.clamp(2, 4) as f32);
        if text_area(ui, field, &mut text, &label, "", size).changed() {
            // A title is one line, however many it takes.
            let text = text.replace('\n', " ");
            out.push(Command::Story(if is_cover && self.slide.title.is_none() {
                StoryCommand::Rename(text)
            } else {
                StoryCommand::SetTitle(id, Some(text))
            }));
        }
        if self.slide.title.is_some() {
            let key = if self.slide.pinned().is_some() {
                "story-title-again"
            } else {
                "story-title-own"
            };
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 4.0;
                let theme = Theme::of(ui.ctx());
                let (sign, _) = ui.allocate_exact_size(vec2(18.0, 20.0), egui::Sense::hover());
                icon::paint(
                    ui.painter(),
                    sign.center(),
                    icon::SPARKLE,
                    15.0,
                    theme.accent,
                );
                if link(ui, &self.text(key)).clicked() {
                    out.push(Command::Story(StoryCommand::SetTitle(id, None)));
                }
            });
        }
    }

    fn group(&self, ui: &mut Ui, group: Group, out: &mut Vec<Command>) {
        let label = self.text("story-decisions-about");
        section_head(ui, &label);
        let name = |group: Group| self.text(&format!("group-{}", group.id()));
        let current = name(group);
        Select::new(&label, &current)
            .width(self.width)
            .show(ui, |ui| {
                for choice in [Group::Customers, Group::Suppliers, Group::Products] {
                    if menu_entry(ui, None, &name(choice), "", choice == group, true).clicked() {
                        let command = StoryCommand::DecisionsAbout(self.slide.id, choice);
                        out.push(Command::Story(command));
                    }
                }
            });
    }

    /// Live or frozen.
    fn figures(&self, ui: &mut Ui, pinned: &Pinned, out: &mut Vec<Command>) {
        section_head(ui, &self.text("story-figures"));
        let (live, frozen) = (self.text("story-live"), self.text("story-frozen"));
        let on = usize::from(pinned.frozen.is_some());
        let id = self.slide.id;
        match segmented(ui, &[&live, &frozen], on, self.width) {
            Some(0) => out.push(Command::Story(StoryCommand::Unfreeze(id))),
            Some(_) => out.push(Command::Story(StoryCommand::Freeze(id))),
            None => {}
        }
        let theme = Theme::of(ui.ctx());
        let text = match &pinned.frozen {
            None => self.text("story-live-text"),
            Some(frozen) => {
                let day = frozen.on.date();
                let day = day.map_or_else(String::new, |date| self.state.locale().day(date));
                let day = [("day", Arg::from(day.as_str()))];
                self.state.locale().text_with("story-frozen-text", &day)
            }
        };
        paragraph(ui, &text, regular(SMALL), theme.text_soft, self.width);
    }

    fn shown(&self, ui: &mut Ui, pinned: &Pinned, face: &StoryFace, out: &mut Vec<Command>) {
        section_head(ui, &self.text("story-shown"));
        let mut shown = pinned.shown;
        ui.spacing_mut().item_spacing.y = 2.0;
        let panels = face.large.scene().map(|scene| scene.panels.as_slice());
        let mut panels = panels.unwrap_or_default().iter();
        if !shown.limits || panels.any(|panel| !panel.handles.is_empty()) {
            switch(ui, &mut shown.limits, &self.text("story-shown-limits"), "");
        }
        if pinned.method == "lorenz" {
            let label = self.text("story-shown-reading");
            switch(ui, &mut shown.reading, &label, "");
            if pinned.settings.word("compare").is_some() {
                let label = self.text("story-shown-comparison");
                switch(ui, &mut shown.comparison, &label, "");
            }
        }
        switch(
            ui,
            &mut shown.key_figures,
            &self.text("story-shown-figures"),
            "",
        );
        switch(ui, &mut shown.source, &self.text("story-shown-source"), "");
        if shown != pinned.shown {
            out.push(Command::Story(StoryCommand::Shown(self.slide.id, shown)));
        }
    }

    fn names(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        section_head(ui, &self.text("story-names"));
        let mut mask = self.state.story().mask_names;
        let (text, detail) = (self.text("story-mask"), self.text("story-mask-text"));
        if switch(ui, &mut mask, &text, &detail).changed() {
            out.push(Command::Story(StoryCommand::MaskNames(mask)));
        }
    }

    fn remarks(&self, ui: &mut Ui, pinned: &Pinned, face: &mut StoryFace, out: &mut Vec<Command>) {
        section_head(ui, &self.text("story-remarks"));
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 8.0;
            for (form, sign, key) in FORMS {
                let on = face.tool == Some(form);
                if IconButton::new(sign, &self.text(key))
                    .on(on)
                    .framed(true)
                    .show(ui)
                    .clicked()
                {
                    face.tool = (!on).then_some(form);
                }
            }
        });
        let theme = Theme::of(ui.ctx());
        if let Some(tool) = face.tool {
            let key = match tool {
                RemarkForm::Arrow => "story-remark-arrow-how",
                RemarkForm::Bracket => "story-remark-bracket-how",
                RemarkForm::Text => "story-remark-text-how",
            };
            let text = self.text(key);
            paragraph(ui, &text, regular(SMALL), theme.text_soft, self.width);
        }
        for (index, remark) in pinned.remarks.iter().enumerate() {
            self.remark(ui, (index, remark), face, out);
        }
        let missing = pinned
            .remarks
            .len()
            .saturating_sub(face.large.noted().len());
        if missing > 0 && face.large.scene().is_some() && !self.is_waiting(pinned) {
            let args = [("n", Arg::from(missing))];
            let text = self.state.locale().text_with("story-remark-missing", &args);
            paragraph(ui, &text, regular(SMALL), theme.warn, self.width);
        }
    }

    fn is_waiting(&self, pinned: &Pinned) -> bool {
        matches!(
            self.state.pinned_answer(pinned),
            crate::state::Answer::Working(_)
        )
    }

    fn remark(
        &self,
        ui: &mut Ui,
        (index, remark): (usize, &Remark),
        face: &mut StoryFace,
        out: &mut Vec<Command>,
    ) {
        let slide = self.slide.id;
        let form = FORMS.iter().find(|(form, ..)| *form == remark.form);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            let theme = Theme::of(ui.ctx());
            let (sign, _) = ui.allocate_exact_size(vec2(20.0, 28.0), egui::Sense::hover());
            let on = face.remark == Some((slide, index));
            let ink = if on { theme.accent } else { theme.text_soft };
            let icon = form.map_or(icon::NOTE_TEXT, |(_, sign, _)| *sign);
            icon::paint(ui.painter(), sign.center(), icon, 15.0, ink);
            let mut text = remark.text.clone();
            let label = self.text("story-remark");
            let id = Id::unique(("slide-remark", slide, index));
            let size = vec2(self.width - 56.0, 28.0);
            let hint = self.text("story-remark-hint");
            let field = text_field(ui, id, &mut text, &label, &hint, size);
            if face.ask_remark && on {
                field.request_focus();
                face.ask_remark = false;
            }
            if field.gained_focus() {
                face.remark = Some((slide, index));
            }
            if field.changed() {
                let changed = Remark {
                    text,
                    ..remark.clone()
                };
                let command = StoryCommand::ChangeRemark(slide, index, changed);
                out.push(Command::Story(command));
            }
            if IconButton::new(icon::TRASH, &self.text("story-remark-remove"))
                .show(ui)
                .clicked()
            {
                face.remark = None;
                out.push(Command::Story(StoryCommand::RemoveRemark(slide, index)));
            }
        });
    }

    /// What can be done with the slide as a whole.
    fn whole(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let id = self.slide.id;
        let mut entry = |ui: &mut Ui, sign, key: &str, command: StoryCommand| {
            let text = self.text(key);
            let button = Button::quiet(&text).icon(sign);
            if button.show(ui).clicked() {
                out.push(Command::Story(command));
            }
        };
        ui.spacing_mut().item_spacing.y = 2.0;
        if self.slide.pinned().is_some() {
            entry(
                ui,
                icon::ARROW_RIGHT,
                "story-open-page",
                StoryCommand::OpenOnItsPage(id),
            );
            entry(ui, icon::RESET, "story-update", StoryCommand::Update(id));
        }
        entry(
            ui,
            icon::DUPLICATE,
            "story-duplicate",
            StoryCommand::Duplicate(id),
        );
        entry(ui, icon::TRASH, "story-remove", StoryCommand::Remove(id));
    }

    /// The story as a whole.
    fn story(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let story = self.state.story();
        self.section(ui, |ui| {
            let label = self.text("story-name");
            section_head(ui, &label);
            let mut text = story.title.clone();
            let size = vec2(self.width, 28.0);
            let hint = self.text("story-untitled");
            let id = Id::unique("story-name");
            if text_field(ui, id, &mut text, &label, &hint, size).changed() {
                out.push(Command::Story(StoryCommand::Rename(text)));
            }
            let label = self.text("story-subtitle");
            section_head(ui, &label);
            let mut text = story.subtitle.clone();
            let id = Id::unique("story-subtitle-side");
            let hint = self.text("story-subtitle-hint");
            if text_field(ui, id, &mut text, &label, &hint, size).changed() {
                out.push(Command::Story(StoryCommand::Subtitle(text)));
            }
        });
        self.section(ui, |ui| {
            section_head(ui, &self.text("story-shape"));
            let on = usize::from(story.standard_shape);
            if let Some(shape) = segmented(ui, &["16:9", "4:3"], on, self.width) {
                let command = StoryCommand::StandardShape(shape == 1);
                out.push(Command::Story(command));
            }
        });
        self.section(ui, |ui| self.company(ui, out));
        self.section(ui, |ui| self.names(ui, out));
    }

    fn company(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        section_head(ui, &self.text("story-company"));
        let theme = Theme::of(ui.ctx());
        let company = self.state.story().company.as_ref();
        if let Some(company) = company {
            ui.horizontal(|ui| {
                let room = self.width - 40.0;
                let shown = elided(ui.painter(), &company.file, regular(BODY), theme.text, room);
                let (at, response) = ui.allocate_exact_size(vec2(room, 28.0), egui::Sense::hover());
                let corner = at.left_center() - vec2(0.0, shown.size().y / 2.0);
                ui.painter().galley(corner, shown, theme.text);
                crate::ui::widgets::name(&response, egui::Role::Label, &company.file);
                if IconButton::new(icon::TRASH, &self.text("story-company-remove"))
                    .show(ui)
                    .clicked()
                {
                    out.push(Command::Story(StoryCommand::Company(None)));
                }
            });
        } else {
            let text = self.text("story-company-text");
            paragraph(ui, &text, regular(SMALL), theme.text_soft, self.width);
        }
        let text = self.text("story-company-choose");
        if Button::secondary(&text)
            .icon(icon::FOLDER)
            .show(ui)
            .clicked()
        {
            out.push(Command::Story(StoryCommand::ChooseCompany));
        }
    }
}

const FORMS: [(RemarkForm, char, &str); 3] = [
    (RemarkForm::Arrow, icon::NOTE_ARROW, "story-remark-arrow"),
    (
        RemarkForm::Bracket,
        icon::NOTE_BRACKET,
        "story-remark-bracket",
    ),
    (RemarkForm::Text, icon::NOTE_TEXT, "story-remark-text"),
];
