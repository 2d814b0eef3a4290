//! The first phase of a frame: what came back from the threads, what the desktop says, what time it is.

use std::time::{Duration, Instant};

use super::FolioApp;
use super::drafts::DraftNote;
use super::message::Message;
use super::shell::DRAFT_AFTER;
use crate::project;
use crate::state::{Command, DraftFound, Event};

impl FolioApp {
    pub(super) fn take_in(&mut self, context: &egui::Context) {
        while let Ok(message) = self.inbox.try_recv() {
            self.message(message);
        }
        self.listen(context);
        self.open_what_was_asked();
        self.look_for_dialog(context);
        self.keep_draft(context);
        self.intercept_close(context);
    }

    /// Shows the state, then carries out what the user did.
    pub(super) fn show(&mut self, ui: &mut egui::Ui) {
        let commands = crate::ui::show(ui, &self.state, &mut self.face);
        for command in commands {
            self.command(command);
        }
        let title = self.state.title();
        if title != self.title {
            ui.ctx()
                .send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }

    /// Applies a command and carries out its effects.
    pub(super) fn command(&mut self, command: Command) {
        let effects = self.state.apply(command);
        self.carry_out(effects);
        self.context.request_repaint();
    }

    pub(super) fn event(&mut self, event: Event) {
        let effects = self.state.receive(event);
        self.carry_out(effects);
    }

    fn message(&mut self, message: Message) {
        match message {
            Message::Event(event) => {
                self.note(&event);
                let looks = matches!(
                    *event,
                    Event::Joined { .. } | Event::Opened { .. } | Event::Refreshed(_)
                );
                self.event(*event);
                if looks {
                    self.look_at_files();
                }
            }
            Message::Uploads(uploads) => self.uploads = uploads,
            Message::Picture(size, rgba) => self
                .context
                .copy_image(egui::ColorImage::from_rgba_unmultiplied(size, &rgba)),
            Message::Cells(text) => self.context.copy_text(text),
            Message::Drafted { version, took } => {
                self.drafting.writing = false;
                self.drafting.version = version;
                self.drafting.every = DRAFT_AFTER.max(took * 10);
            }
        }
    }

    /// What the window and the desktop report.
    fn listen(&mut self, context: &egui::Context) {
        let (hovering, dropped, size, maximised) = context.input(|input| {
            let viewport = input.viewport();
            (
                !input.raw.hovered_files.is_empty(),
                input
                    .raw
                    .dropped_files
                    .iter()
                    .map(|file| file.path().to_owned())
                    .filter(|path| !path.as_os_str().is_empty())
                    .collect::<Vec<_>>(),
                viewport
                    .inner_rect
                    .map(|rect| (rect.width(), rect.height())),
                viewport.maximized.unwrap_or(false) || viewport.fullscreen.unwrap_or(false),
            )
        });
        if hovering != self.state.hovering() {
            self.event(Event::Hovering(hovering));
        }
        if !dropped.is_empty() {
            self.command(Command::Open(dropped));
        }
        let preferences = self.state.preferences();
        if let Some(size) = size
            && self.state.presenting().is_none()
            && (size != preferences.window_size || maximised != preferences.maximised)
        {
            self.event(Event::WindowSize { size, maximised });
        }
        let focused = context.input(|input| input.focused);
        if focused && !std::mem::replace(&mut self.focused, focused) {
            self.look_at_files();
        }
        self.focused = focused;
        let dark = context
            .system_theme()
            .is_some_and(|theme| theme == egui::Theme::Dark);
        if dark != self.dark {
            self.dark = dark;
            self.event(Event::SystemTheme { dark });
        }
    }

    /// Asks the disk, beside the window, whether the files of the portfolio are still what was read.
    pub(super) fn look_at_files(&self) {
        let Some(document) = self.state.document() else {
            return;
        };
        let origins = document.origins.iter();
        let paths: Vec<_> = origins.filter_map(|origin| origin.path.clone()).collect();
        if paths.is_empty() {
            return;
        }
        let mailbox = self.mailbox.clone();
        // A disk that does not answer costs a thread, not the window.
        let _ = std::thread::Builder::new()
            .name("files".to_owned())
            .spawn(move || mailbox.event(Event::FilesSeen(super::reading::stamps(&paths))));
    }

    /// Files and the sample of the command line: after the question about a draft.
    fn open_what_was_asked(&mut self) {
        if self.state.draft_found().is_some() {
            return;
        }
        let Some(opening) = self.opening.take() else {
            return;
        };
        if opening.sample {
            self.command(Command::OpenSample);
        }
        if !opening.files.is_empty() {
            self.command(Command::Open(opening.files));
        }
    }

    fn look_for_dialog(&mut self, context: &egui::Context) {
        let Some(dialog) = &mut self.dialog else {
            return;
        };
        if dialog.is_over() {
            self.dialog = None;
            return;
        }
        let keyboard = context.input(|input| input.focused);
        let (event, again) = dialog.look(keyboard);
        if let Some(wait) = again {
            context.request_repaint_after(wait);
        }
        if let Some(event) = event {
            self.event(event);
        }
    }

    /// Writes the draft a few seconds after a change.
    fn keep_draft(&mut self, context: &egui::Context) {
        let version = self.state.version();
        if !self.state.is_dirty() || version == self.drafting.version {
            self.drafting.changed = None;
            return;
        }
        let changed = *self.drafting.changed.get_or_insert_with(Instant::now);
        let left = self.drafting.every.saturating_sub(changed.elapsed());
        if !left.is_zero() {
            context.request_repaint_after(left + Duration::from_millis(20));
            return;
        }
        let Some(document) = self.state.document().filter(|_| !self.drafting.writing) else {
            return;
        };
        self.drafting.changed = None;
        self.drafting.writing = true;
        let (document, writer) = (document.clone(), self.draft.writer());
        let note = DraftNote {
            name: document.name.clone(),
            path: self.state.path().map(ToOwned::to_owned),
            time: jiff::Zoned::now().strftime("%Y-%m-%dT%H:%M").to_string(),
        };
        let mailbox = self.mailbox.clone();
        let spawned = std::thread::Builder::new()
            .name("draft".to_owned())
            .spawn(move || {
                let started = Instant::now();
                // A draft that could not be written is tried again after the next change.
                if let Ok(bytes) = project::to_bytes(&document, &crate::progress::Silent) {
                    let _ = writer.write(&bytes, &note);
                }
                mailbox.send(Message::Drafted {
                    version,
                    took: started.elapsed(),
                });
            });
        if spawned.is_err() {
            self.drafting.writing = false;
        }
    }

    pub(super) fn offer_lost_draft(&mut self) {
        let Some(draft) = &self.lost_draft else {
            return;
        };
        let note = &draft.note;
        let (day, time) = note.time.split_once('T').unwrap_or_default();
        let found = DraftFound {
            name: note.name.clone(),
            path: note.path.clone(),
            day: day.parse::<jiff::civil::Date>().ok().map(Into::into),
            time: time.to_owned(),
        };
        self.event(Event::DraftFound(found));
    }

    /// The window's close button asks as Quit does.
    fn intercept_close(&mut self, context: &egui::Context) {
        if !self.quitting && context.input(|input| input.viewport().close_requested()) {
            if self.state.is_dirty() {
                context.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            }
            self.command(Command::Quit);
        }
    }
}
