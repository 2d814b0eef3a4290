//! The threads that work out answers of the methods. What is on the screen comes first; what nobody wants is left off.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::message::Mailbox;
use crate::analysis::{Context, registry};
use crate::progress::Progress;
use crate::state::{AnalysisRequest, Event};

/// Two threads: one for a method that takes long, one for all others.
const THREADS: usize = 2;

/// Takes requests and sends answers.
pub(super) struct Thinkers {
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    more: Condvar,
}

#[derive(Default)]
struct Queue {
    waiting: VecDeque<AnalysisRequest>,
    running: Vec<(u64, Arc<AtomicBool>)>,
    closed: bool,
}

struct Watch(Arc<AtomicBool>);

impl Progress for Watch {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

impl Thinkers {
    pub fn new(mailbox: &Mailbox) -> Self {
        let shared = Arc::new(Shared::default());
        for number in 1..=THREADS {
            let (shared, mailbox) = (shared.clone(), mailbox.clone());
            // Without this thread the other one answers; without both the chart keeps saying that it is working.
            let _ = thread::Builder::new()
                .name(format!("analysis-{number}"))
                .spawn(move || think(&shared, &mailbox));
        }
        Self { shared }
    }

    /// Takes a request; `first` jumps the queue.
    pub fn ask(&self, request: AnalysisRequest, first: bool) {
        let mut queue = self.shared.queue();
        if first {
            queue.waiting.push_front(request);
        } else {
            queue.waiting.push_back(request);
        }
        self.shared.more.notify_one();
    }

    /// Leaves a request off.
    pub fn drop_request(&self, id: u64) {
        let mut queue = self.shared.queue();
        queue.waiting.retain(|request| request.id != id);
        for (_, cancelled) in queue.running.iter().filter(|(known, _)| *known == id) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }
}

impl Drop for Thinkers {
    fn drop(&mut self) {
        let mut queue = self.shared.queue();
        queue.closed = true;
        queue.waiting.clear();
        for (_, cancelled) in &queue.running {
            cancelled.store(true, Ordering::Relaxed);
        }
        self.shared.more.notify_all();
    }
}

impl Shared {
    fn queue(&self) -> MutexGuard<'_, Queue> {
        // No thread leaves the queue half changed.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self) -> Option<(AnalysisRequest, Arc<AtomicBool>)> {
        let mut queue = self.queue();
        loop {
            if queue.closed {
                return None;
            }
            if let Some(request) = queue.waiting.pop_front() {
                let cancelled = Arc::new(AtomicBool::new(false));
                queue.running.push((request.id, cancelled.clone()));
                return Some((request, cancelled));
            }
            queue = self
                .more
                .wait(queue)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

fn think(shared: &Shared, mailbox: &Mailbox) {
    while let Some((request, cancelled)) = shared.next() {
        let watch = Watch(cancelled);
        let answer = registry::method(request.method).and_then(|method| {
            let context = Context {
                dataset: &request.dataset,
                question: &request.question,
                settings: &request.settings,
                progress: &watch,
            };
            catch_unwind(AssertUnwindSafe(|| (method.run)(&context))).ok()
        });
        shared.queue().running.retain(|(id, _)| *id != request.id);
        // What a stopped method answers is no answer.
        if !watch.cancelled() {
            mailbox.event(Event::Answered {
                id: request.id,
                answer,
            });
        }
    }
}
