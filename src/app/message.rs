//! What comes back from the threads, and how it wakes the window.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use crate::import::Upload;
use crate::state::Event;

/// Everything a thread can send.
pub(super) enum Message {
    /// For the state.
    Event(Box<Event>),
    /// The files under review, kept until they are used or dropped.
    Uploads(Vec<(Option<PathBuf>, Upload)>),
    /// A picture for the clipboard: width, height, sRGB with straight alpha.
    Picture([usize; 2], Vec<u8>),
    /// Cells for the clipboard.
    Cells(String),
    /// The draft on the disk is of this version.
    Drafted {
        /// The version.
        version: u64,
        /// How long it took.
        took: Duration,
    },
}

/// Where threads leave their messages; each one wakes the window.
#[derive(Clone)]
pub(super) struct Mailbox {
    sender: Sender<Message>,
    context: egui::Context,
}

impl Mailbox {
    pub fn new(context: egui::Context) -> (Self, Receiver<Message>) {
        let (sender, receiver) = channel();
        (Self { sender, context }, receiver)
    }

    pub fn send(&self, message: Message) {
        // The receiver is gone only once the window is.
        let _ = self.sender.send(message);
        self.context.request_repaint();
    }

    pub fn event(&self, event: Event) {
        self.send(Message::Event(Box::new(event)));
    }
}
