//! Long work: one named thread a job, progress, and a Cancel that answers at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Instant;

use super::message::{Mailbox, Message};
use crate::progress::{Progress, Workers};
use crate::state::{Event, Phrase, Problem};
use crate::threads::Threads;

/// Progress is told at most this often.
const TELL_EVERY_MILLIS: u64 = 60;

/// The jobs under way.
pub(super) struct Jobs {
    mailbox: Mailbox,
    next_id: u64,
    running: Vec<Running>,
}

struct Running {
    id: u64,
    cancelled: Arc<AtomicBool>,
    cancellable: bool,
    thread: Option<JoinHandle<()>>,
}

/// What a job knows of itself: says how far it is, learns that nobody waits any more, and sends its result.
pub(super) struct Job {
    id: u64,
    name: Phrase,
    cancellable: bool,
    cancelled: Arc<AtomicBool>,
    mailbox: Mailbox,
    started: Instant,
    told_millis: AtomicU64,
    threads: Threads,
}

impl Jobs {
    pub fn new(mailbox: Mailbox) -> Self {
        Self {
            mailbox,
            next_id: 0,
            running: Vec::new(),
        }
    }

    /// Starts `work` on a thread of its own. Where it breaks off, the user learns that, and the portfolio is as it was.
    pub fn start(
        &mut self,
        name: Phrase,
        cancellable: bool,
        work: impl FnOnce(&Job) + Send + 'static,
    ) {
        self.running
            .retain(|job| job.thread.as_ref().is_some_and(|t| !t.is_finished()));
        self.next_id += 1;
        let job = Job {
            id: self.next_id,
            name,
            cancellable,
            cancelled: Arc::new(AtomicBool::new(false)),
            mailbox: self.mailbox.clone(),
            started: Instant::now(),
            told_millis: AtomicU64::new(0),
            threads: Threads::new(),
        };
        let cancelled = job.cancelled.clone();
        job.tell(0, 0);
        let id = job.id;
        let spawned = thread::Builder::new()
            .name(job.name.key.to_owned())
            .spawn(move || {
                let what = job.name.texts.first().map(|(_, text)| text.clone());
                if catch_unwind(AssertUnwindSafe(|| work(&job))).is_err() {
                    job.event(Event::Failed(Problem {
                        id: "internal",
                        file: what.unwrap_or_default(),
                        detail: String::new(),
                    }));
                }
                job.mailbox.event(Event::JobEnded(job.id));
            });
        match spawned {
            Ok(thread) => self.running.push(Running {
                id,
                cancelled,
                cancellable,
                thread: Some(thread),
            }),
            Err(_) => self.mailbox.event(Event::JobEnded(id)),
        }
    }

    /// Stops what can be stopped. The user is free at once; the threads end when they next look.
    pub fn cancel(&mut self) {
        let mut stopped = false;
        for job in self.running.iter().filter(|job| job.cancellable) {
            let ended = job.thread.as_ref().is_none_or(JoinHandle::is_finished);
            if !ended && !job.cancelled.swap(true, Ordering::Relaxed) {
                self.mailbox.event(Event::JobEnded(job.id));
                stopped = true;
            }
        }
        if stopped {
            self.mailbox.event(Event::Failed(Problem {
                id: crate::import::ErrorCode::Cancelled.id(),
                file: String::new(),
                detail: String::new(),
            }));
        }
    }

    /// Waits for what may not be cut off (a save) and leaves the rest.
    pub fn finish(&mut self) {
        for job in &mut self.running {
            if job.cancellable {
                job.cancelled.store(true, Ordering::Relaxed);
            } else if let Some(thread) = job.thread.take() {
                let _ = thread.join();
            }
        }
    }
}

impl Job {
    /// Sends an event, unless the user has stopped the job meanwhile.
    pub fn event(&self, event: Event) {
        self.send(Message::Event(Box::new(event)));
    }

    /// Sends a message, unless the user has stopped the job meanwhile.
    pub fn send(&self, message: Message) {
        if !self.cancelled() {
            self.mailbox.send(message);
        }
    }

    fn tell(&self, done: u64, total: u64) {
        self.event(Event::Progress {
            id: self.id,
            name: self.name.clone(),
            done,
            total,
            cancellable: self.cancellable,
        });
    }
}

impl Progress for Job {
    fn report(&self, done: u64, total: u64) {
        let now = self.started.elapsed().as_millis() as u64;
        let told = self.told_millis.load(Ordering::Relaxed);
        if now >= told + TELL_EVERY_MILLIS {
            self.told_millis.store(now, Ordering::Relaxed);
            self.tell(done, total);
        }
    }

    fn cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }

    fn workers(&self) -> &dyn Workers {
        &self.threads
    }
}
