//! The hands that the shell lends to long work: one thread a processor.

use std::thread;

use crate::progress::Workers;

/// More hands than this get in each other's way.
const MOST: usize = 8;

/// As many threads as there are processors, up to eight.
pub struct Threads(usize);

impl Threads {
    /// Looks how many processors there are.
    pub fn new() -> Self {
        let processors = thread::available_parallelism().map_or(1, usize::from);
        Self(processors.min(MOST))
    }
}

impl Default for Threads {
    fn default() -> Self {
        Self::new()
    }
}

impl Workers for Threads {
    fn count(&self) -> usize {
        self.0
    }

    fn run(&self, task: &(dyn Fn(usize) + Sync)) {
        thread::scope(|scope| {
            for at in 1..self.0 {
                // Where no thread can be had, this one does all the work.
                let _ = thread::Builder::new()
                    .name("worker".to_owned())
                    .spawn_scoped(scope, move || task(at));
            }
            task(0);
        });
    }
}
