//! The table that several hands put their pieces into, each piece below the one above it.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use super::Span;
use crate::import::error::ErrorCode;
use crate::import::grid::RawColumn;
use crate::import::source::{Fault, GRID};
use crate::import::table::Filler;
use crate::import::text::Halt;

/// The table that the pieces are put into, but for its cells.
pub(super) struct Whole<'f> {
    filler: &'f mut Filler,
    /// The piece that is next.
    next: u64,
    /// Where its first record begins.
    pub at: u64,
    /// Its number.
    pub row: u32,
    pub cells: u64,
    pub had_nul: bool,
    pub halt: Option<Halt>,
}

/// A column of that table. Each waits for its next piece on its own: while one pair of hands puts a piece into the second
/// column, another puts the piece below into the first.
struct Growing {
    /// The piece that is next, and the cells of those above it.
    held: Mutex<(u64, RawColumn)>,
    turn: Condvar,
}

/// What all hands work on.
pub(super) struct Joint<'f> {
    whole: Mutex<Whole<'f>>,
    pub turn: Condvar,
    columns: Vec<Growing>,
    /// Pieces that somebody works at or has read.
    pub taken: AtomicU64,
    /// Nothing more is wanted.
    pub halted: AtomicBool,
}

impl<'f> Joint<'f> {
    /// For a table that is filled from byte `at` of its file on.
    pub fn of(filler: &'f mut Filler, at: u64) -> Self {
        let columns = std::mem::take(&mut filler.table.columns);
        Self {
            columns: columns
                .into_iter()
                .map(|column| Growing {
                    held: Mutex::new((0, column)),
                    turn: Condvar::new(),
                })
                .collect(),
            whole: Mutex::new(Whole {
                filler,
                next: 0,
                at,
                row: 0,
                cells: 0,
                had_nul: false,
                halt: None,
            }),
            turn: Condvar::new(),
            taken: AtomicU64::new(0),
            halted: AtomicBool::new(false),
        }
    }

    /// The table, once the piece `number` is next in it; `None` where nothing more is wanted.
    pub fn wait(&self, number: u64) -> Option<MutexGuard<'_, Whole<'f>>> {
        let mut whole = lock(&self.whole);
        while whole.next != number && whole.halt.is_none() {
            whole = self
                .turn
                .wait(whole)
                .unwrap_or_else(PoisonError::into_inner);
        }
        whole.halt.is_none().then_some(whole)
    }

    /// Puts the cells of a piece that begin at row `first` below those above them; `false` where nothing more is wanted.
    pub fn append(&self, number: u64, first: usize, piece: &mut Filler) -> bool {
        let pieces = piece.table.columns.iter_mut();
        for (growing, below) in self.columns.iter().zip(pieces) {
            let mut held = lock(&growing.held);
            while held.0 != number {
                if self.halted.load(Ordering::Relaxed) {
                    return false;
                }
                let woken = growing.turn.wait(held);
                held = woken.unwrap_or_else(PoisonError::into_inner);
            }
            held.1.append(first, below);
            held.0 = number + 1;
            drop(held);
            growing.turn.notify_all();
        }
        true
    }

    /// Lets everyone go who waits.
    pub fn stop(&self, halt: Halt) {
        lock(&self.whole).halt.get_or_insert(halt);
        self.halted.store(true, Ordering::Relaxed);
        self.turn.notify_all();
        for growing in &self.columns {
            drop(lock(&growing.held));
            growing.turn.notify_all();
        }
    }

    /// The table with its cells.
    pub fn end(self) -> Whole<'f> {
        let whole = self.whole.into_inner();
        let whole = whole.unwrap_or_else(PoisonError::into_inner);
        let columns = self.columns.into_iter().map(|growing| {
            let held = growing.held.into_inner();
            held.unwrap_or_else(PoisonError::into_inner).1
        });
        whole.filler.table.columns = columns.collect();
        whole
    }
}

impl Whole<'_> {
    /// Puts the rows of a piece below those above it; how many these are.
    pub fn put(&mut self, number: u64, span: Span, piece: &mut Filler) -> Result<usize, Halt> {
        let base = self.row;
        let first = self.filler.append_rows(piece, base);
        self.row = base.saturating_add(span.rows);
        if self.row >= GRID.0 * 64 {
            return Err(Fault::new(ErrorCode::TooLarge, "").into());
        }
        self.at = span.end;
        self.cells += span.cells;
        self.had_nul |= span.had_nul;
        self.next = number + 1;
        Ok(first)
    }
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}
