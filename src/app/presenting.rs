//! The displays while slides are shown: full screen with one, the room's window on the other with two; the time of day.

use super::FolioApp;

impl FolioApp {
    /// The window becomes the room's, or its own again.
    pub(super) fn present(&mut self, on: bool) {
        if on {
            // Where there is a second display is found in the next frame, which knows the window.
            return;
        }
        if let Some(full) = self.full_before.take() {
            self.full_screen(full);
        }
        self.face.presenting.other_display = None;
    }

    /// Before a frame: which display the room sees, and what time it is.
    pub(super) fn attend(&mut self, frame: &eframe::Frame) {
        if self.state.presenting().is_none() {
            return;
        }
        self.face.presenting.time_of_day = jiff::Zoned::now().strftime("%H:%M").to_string();
        if self.full_before.is_some() {
            return;
        }
        let full = self
            .context
            .input(|input| input.viewport().fullscreen.unwrap_or(false));
        self.full_before = Some(full);
        self.face.presenting.other_display = other_display(frame);
        if self.face.presenting.other_display.is_none() {
            self.full_screen(true);
        }
    }

    fn full_screen(&self, on: bool) {
        self.context
            .send_viewport_cmd(egui::ViewportCommand::Fullscreen(on));
    }
}

/// The number of a display that does not show this window; `None` with one display.
fn other_display(frame: &eframe::Frame) -> Option<usize> {
    let window = frame.winit_window()?;
    let own = window.current_monitor()?;
    window
        .available_monitors()
        .enumerate()
        .find(|(_, display)| *display != own && display.position() != own.position())
        .map(|(at, _)| at)
}
