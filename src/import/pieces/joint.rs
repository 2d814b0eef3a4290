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

/// A column of that table. Its pieces are put into it in order by whoever is at it; nobody waits for that while there is
/// room in the line.
struct Growing {
    line: Mutex<Line>,
    turn: Condvar,
}

/// The pieces of a column that wait in line.
struct Line {
    /// The cells so far; `None` while somebody puts a piece below them.
    column: Option<RawColumn>,
    /// The piece that is next.
    next: u64,
    /// Pieces that are not below the others yet: number, first row, cells.
    waiting: Vec<(u64, usize, RawColumn)>,
    /// Emptied ones, to be filled again.
    spare: Vec<RawColumn>,
}

/// More pieces than this do not wait in a line: memory.
const MOST_WAITING: usize = 4;

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
                    line: Mutex::new(Line {
                        column: Some(column),
                        next: 0,
                        waiting: Vec::new(),
                        spare: Vec::new(),
                    }),
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

    /// Puts the cells of a piece that begin at row `first` below those above them, or leaves them to who does that; the
    /// piece is empty then. `false` where nothing more is wanted.
    pub fn append(&self, number: u64, first: usize, piece: &mut Filler) -> bool {
        let pieces = piece.table.columns.iter_mut();
        self.columns.iter().zip(pieces).all(|(growing, below)| {
            let wanted = growing.line_up(number, &self.halted);
            wanted.is_some_and(|line| {
                growing.append(line, (number, first), below);
                true
            })
        })
    }

    /// Lets everyone go who waits.
    pub fn stop(&self, halt: Halt) {
        lock(&self.whole).halt.get_or_insert(halt);
        self.halted.store(true, Ordering::Relaxed);
        self.turn.notify_all();
        for growing in &self.columns {
            drop(lock(&growing.line));
            growing.turn.notify_all();
        }
    }

    /// The table with its cells.
    pub fn end(self) -> Whole<'f> {
        let whole = self.whole.into_inner();
        let whole = whole.unwrap_or_else(PoisonError::into_inner);
        let columns = self.columns.into_iter().map(|growing| {
            let line = growing.line.into_inner();
            let line = line.unwrap_or_else(PoisonError::into_inner);
            // Gone only where a fault ended the reading.
            line.column.unwrap_or_default()
        });
        whole.filler.table.columns = columns.collect();
        whole
    }
}

impl Growing {
    /// The line, once there is room in it for the piece `number`; `None` where nothing more is wanted.
    fn line_up(&self, number: u64, halted: &AtomicBool) -> Option<MutexGuard<'_, Line>> {
        let mut line = lock(&self.line);
        while line.waiting.len() >= MOST_WAITING && line.next != number {
            if halted.load(Ordering::Relaxed) {
                return None;
            }
            let woken = self.turn.wait(line);
            line = woken.unwrap_or_else(PoisonError::into_inner);
        }
        Some(line)
    }

    /// Puts a piece in line, and all that are next below the others unless somebody is at it.
    fn append<'l>(
        &'l self,
        mut line: MutexGuard<'l, Line>,
        (number, first): (u64, usize),
        below: &mut RawColumn,
    ) {
        let emptied = line.spare.pop().unwrap_or_default();
        let filled = std::mem::replace(below, emptied);
        line.waiting.push((number, first, filled));
        let next = |line: &Line| line.waiting.iter().position(|(at, ..)| *at == line.next);
        while let Some(at) = next(&line) {
            let Some(mut column) = line.column.take() else {
                return;
            };
            let (number, first, mut piece) = line.waiting.swap_remove(at);
            drop(line);
            column.append(first, &mut piece);
            piece.clear();
            line = lock(&self.line);
            line.column = Some(column);
            line.next = number + 1;
            line.spare.push(piece);
            self.turn.notify_all();
        }
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
