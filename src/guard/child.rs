//! The reader: a process that holds one file and nothing else.

use std::io::{self, Read};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use super::{MOST_MEMORY, limits};
use crate::import::{self, Asker, Frame, FrameKind, Upload, WIRE_VERSION};

/// A sign of life comes this often.
const BEAT: Duration = Duration::from_millis(250);

/// The other end of the pipes.
struct Pipes {
    orders: Mutex<Receiver<Frame>>,
    /// Orders up to this one are no longer wanted.
    stopped: AtomicU32,
}

impl Asker for Pipes {
    fn next(&self) -> Option<Frame> {
        let orders = self.orders.lock().unwrap_or_else(PoisonError::into_inner);
        orders.recv().ok()
    }

    fn stopped(&self, order: u32) -> bool {
        self.stopped.load(Ordering::Relaxed) >= order
    }

    fn answer(&self, frame: &Frame) {
        say(frame);
    }
}

/// Sends a frame. Where nobody listens any more, there is nothing left to do.
fn say(frame: &Frame) {
    if frame.write(&mut io::stdout().lock()).is_err() {
        std::process::exit(0);
    }
}

/// Reads a file from the standard input and answers orders until nobody gives any more.
pub fn run() -> ExitCode {
    limits::set(MOST_MEMORY);
    // A parser that panics on a broken file is an answer; its report would only confuse.
    std::panic::set_hook(Box::new(|_| {}));
    say(&Frame::new(FrameKind::Hello, WIRE_VERSION));
    let spawned = thread::Builder::new().spawn(|| {
        loop {
            thread::sleep(BEAT);
            say(&Frame::figure(FrameKind::Beat, limits::working_millis()));
        }
    });
    let Some(upload) = spawned.ok().and_then(|_| upload()) else {
        return ExitCode::FAILURE;
    };
    let (sender, receiver) = channel();
    let pipes = Arc::new(Pipes {
        orders: Mutex::new(receiver),
        stopped: AtomicU32::new(0),
    });
    let listening = pipes.clone();
    let spawned = thread::Builder::new().spawn(move || listen(&listening, &sender));
    if spawned.is_err() {
        return ExitCode::FAILURE;
    }
    import::serve(&upload, &*pipes);
    ExitCode::SUCCESS
}

fn upload() -> Option<Upload> {
    let mut input = io::stdin().lock();
    let head = Frame::read(&mut input).ok()??;
    let (length, upload) = import::take_file(&head)?;
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
    input.read_exact(Arc::get_mut(&mut bytes)?).ok()?;
    Some(upload.holding(bytes))
}

/// Takes orders, beside the reading, so that it can be stopped. Where the other end closes, this process ends, whatever it
/// is doing.
fn listen(pipes: &Pipes, orders: &Sender<Frame>) {
    let mut input = io::stdin().lock();
    while let Ok(Some(order)) = Frame::read(&mut input) {
        match order.kind {
            FrameKind::Stop => {
                let number = order.value() as u32;
                pipes.stopped.fetch_max(number, Ordering::Relaxed);
            }
            _ => {
                if orders.send(order).is_err() {
                    break;
                }
            }
        }
    }
    std::process::exit(0);
}
