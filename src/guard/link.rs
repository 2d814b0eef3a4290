//! The line to a reader.

use std::io::{self, Read};
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::{MOST_MEMORY, Patience, limits};
use crate::import::{self, ErrorCode, Fault, Frame, FrameKind, Line, Upload, WIRE_VERSION};
use crate::progress::Progress;

/// How often Cancel and the reader's health are looked at.
const LOOK: Duration = Duration::from_millis(20);
/// A reader shows that it lives at least this often.
const SILENCE: Duration = Duration::from_secs(10);
/// How often the memory of a reader is looked at, where that is needed.
const WEIGH: Duration = Duration::from_millis(500);
/// Frames that wait here for a slow taker.
const WAITING: usize = 4;
/// So much of what a reader says on its way down is kept.
const LAST_WORDS: u64 = 4096;
/// They come before the end, if at all.
const LAST_WORDS_AFTER: Duration = Duration::from_millis(200);
/// A file that unpacks to less and still is too much lies about itself.
const SMALL: u64 = 64 << 20;

/// A running reader; dropping it ends the process.
pub(super) struct Link {
    child: Child,
    orders: Sender<Outgoing>,
    answers: Receiver<Frame>,
    last_words: Receiver<Vec<u8>>,
    patience: Patience,
    unpacked: u64,
    greeted: bool,
    fallen: bool,
    working_millis: u64,
    weighed: Instant,
}

enum Outgoing {
    File(Upload),
    Order(Frame),
}

impl Link {
    /// Starts a reader and sends it the file.
    pub fn start(mut command: Command, upload: &Upload, patience: Patience) -> io::Result<Self> {
        let mut child = command.spawn()?;
        let pipes = (child.stdin.take(), child.stdout.take(), child.stderr.take());
        let (Some(input), Some(output), Some(errors)) = pipes else {
            return Err(io::ErrorKind::BrokenPipe.into());
        };
        let (orders, outgoing) = channel();
        let (incoming, answers) = sync_channel(WAITING);
        let (words, last_words) = channel();
        let link = Self {
            child,
            orders,
            answers,
            last_words,
            patience,
            unpacked: upload.len(),
            greeted: false,
            fallen: false,
            working_millis: 0,
            weighed: Instant::now(),
        };
        let thread = |name: &str| thread::Builder::new().name(name.to_owned());
        thread("reader-orders").spawn(move || speak(input, &outgoing))?;
        thread("reader-answers").spawn(move || listen(output, &incoming))?;
        thread("reader-errors").spawn(move || keep(errors, &words))?;
        // The threads end with the process, and that with the link.
        let _ = link.orders.send(Outgoing::File(upload.clone()));
        Ok(link)
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    /// Where the file asks for too much.
    fn too_much(&self, detail: &str) -> Fault {
        let code = if self.unpacked < SMALL {
            ErrorCode::Damaged
        } else {
            ErrorCode::TooLarge
        };
        Fault::new(code, detail)
    }

    /// The reader is gone, or says what no reader says.
    fn obituary(&mut self) -> Fault {
        self.end();
        self.fallen = true;
        if !self.greeted {
            return Fault::new(ErrorCode::NoReader, "");
        }
        let words = self.last_words.recv_timeout(LAST_WORDS_AFTER);
        let words = words.unwrap_or_default();
        // What the standard library says before it ends a process that gets no more memory.
        if String::from_utf8_lossy(&words).contains("memory allocation") {
            return self.too_much("memory");
        }
        Fault::new(ErrorCode::Damaged, "the reader fell")
    }

    /// The reader's first word; a program of another version says another one, if any.
    fn greet(&mut self, frame: &Frame) -> Result<(), Fault> {
        self.greeted = frame.kind == FrameKind::Hello && frame.content == WIRE_VERSION.as_bytes();
        if self.greeted {
            return Ok(());
        }
        self.end();
        Err(Fault::new(ErrorCode::NoReader, "another version"))
    }

    /// Whether the reader holds more memory than it should have been able to get.
    fn is_too_heavy(&mut self) -> bool {
        if self.weighed.elapsed() < WEIGH {
            return false;
        }
        self.weighed = Instant::now();
        limits::held_bytes(self.child.id()).is_some_and(|held| held > MOST_MEMORY)
    }
}

impl Line for Link {
    fn send(&mut self, order: Frame) {
        // A reader that is gone is noticed where its answer is awaited.
        let _ = self.orders.send(Outgoing::Order(order));
    }

    fn next(&mut self, progress: &dyn Progress) -> Result<Frame, Fault> {
        let started = Instant::now();
        let worked_before = self.working_millis;
        let mut heard = started;
        loop {
            if progress.cancelled() {
                self.end();
                return Err(Fault::new(ErrorCode::Cancelled, ""));
            }
            match self.answers.recv_timeout(LOOK) {
                Ok(frame) if !self.greeted => self.greet(&frame)?,
                Ok(frame) if frame.kind == FrameKind::Beat => {
                    heard = Instant::now();
                    self.working_millis = frame.value();
                }
                Ok(frame) => return Ok(frame),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Err(self.obituary()),
            }
            let worked = self.working_millis.saturating_sub(worked_before);
            let stuck = Duration::from_millis(worked) > self.patience.working
                || started.elapsed() > self.patience.waiting
                || heard.elapsed() > SILENCE.min(self.patience.waiting);
            if stuck || self.is_too_heavy() {
                self.end();
                return Err(self.too_much("no answer"));
            }
        }
    }

    fn weigh(&mut self, bytes: u64) {
        self.unpacked = self.unpacked.max(bytes);
        self.patience = self.patience.for_bytes(bytes);
    }

    fn has_fallen(&self) -> bool {
        self.fallen
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends the file and the orders until there are no more or nobody takes them.
fn speak(mut input: ChildStdin, outgoing: &Receiver<Outgoing>) {
    for message in outgoing {
        let sent = match message {
            Outgoing::File(upload) => import::put_file(&upload)
                .write(&mut input)
                .and_then(|()| upload.write_to(&mut input)),
            Outgoing::Order(frame) => frame.write(&mut input),
        };
        if sent.is_err() {
            return;
        }
    }
}

/// Takes answers until they end, one way or another.
fn listen(mut output: ChildStdout, incoming: &SyncSender<Frame>) {
    while let Ok(Some(frame)) = Frame::read(&mut output) {
        if incoming.send(frame).is_err() {
            return;
        }
    }
}

/// Keeps the first words of what the reader complains about, and lets the rest go.
fn keep(errors: ChildStderr, words: &Sender<Vec<u8>>) {
    let mut first = Vec::new();
    let mut errors = errors.take(LAST_WORDS);
    let _ = errors.read_to_end(&mut first);
    let _ = words.send(first);
    let _ = io::copy(&mut errors.into_inner(), &mut io::sink());
}
