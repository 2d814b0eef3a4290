//! How long work says how far it is, learns that nobody waits any more, and is shared out.

use std::sync::{Mutex, PoisonError};

/// Progress and cancellation, passed into all long work.
pub trait Progress: Sync {
    /// `done` of `total` units are done (bytes, rows, draws).
    fn report(&self, done: u64, total: u64);
    /// Whether to stop; checked at least every few milliseconds of work.
    fn cancelled(&self) -> bool;
    /// The hands there are for work that can be shared.
    fn workers(&self) -> &dyn Workers {
        &Alone
    }
}

/// Hands for work that can be shared. The pure parts start no threads; the shell lends them.
pub trait Workers: Sync {
    /// How many work at the same time; at least one.
    fn count(&self) -> usize;
    /// Calls `task` with 0 and, each on a thread of its own, with as many of 1, 2, … below [`Workers::count`] as there are
    /// threads to be had; returns when all are done. A task takes its work from what is left, not by its number.
    fn run(&self, task: &(dyn Fn(usize) + Sync));
}

/// One pair of hands: everything one after the other.
pub struct Alone;

impl Workers for Alone {
    fn count(&self) -> usize {
        1
    }

    fn run(&self, task: &(dyn Fn(usize) + Sync)) {
        task(0);
    }
}

/// For work nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn report(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        false
    }
}

/// Does `work` on every item (its place and itself), shared out among the workers; the answers in the order of the items.
pub fn shared_out<T: Send, R: Send>(
    workers: &dyn Workers,
    items: Vec<T>,
    work: impl Fn(usize, T) -> R + Sync,
) -> Vec<R> {
    if workers.count() < 2 || items.len() < 2 {
        let each = items.into_iter().enumerate();
        return each.map(|(at, item)| work(at, item)).collect();
    }
    let left = Mutex::new(items.into_iter().enumerate());
    let done: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::new());
    workers.run(&|_| {
        loop {
            let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
            let Some((at, item)) = next else { return };
            let answer = work(at, item);
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.push((at, answer));
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, answer)| answer).collect()
}
