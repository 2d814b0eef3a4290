//! How long work says how far it is, and learns that nobody waits any more.

/// Progress and cancellation, passed into all long work.
pub trait Progress: Sync {
    /// `done` of `total` units are done (bytes, rows, draws).
    fn report(&self, done: u64, total: u64);
    /// Whether to stop; checked at least every few milliseconds of work.
    fn cancelled(&self) -> bool;
}

/// For work nobody watches.
pub struct Silent;

impl Progress for Silent {
    fn report(&self, _done: u64, _total: u64) {}
    fn cancelled(&self) -> bool {
        false
    }
}
