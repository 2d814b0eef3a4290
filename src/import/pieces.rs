//! The records of a text file read in pieces, by as many hands as there are, and put together in order.
//!
//! A piece begins where a line does; whether a record begins there too is not known before the piece above it was read,
//! for a field in quotes may hold line breaks. So each piece is read as if one did, and read again where the piece above
//! ended elsewhere: the table is the same as if one pair of hands had read the file from its first byte to its last.

mod joint;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;

use joint::Joint;

use super::block::Block;
use super::delimited::{self, Record};
use super::error::ErrorCode;
use super::lines::Lines;
use super::source::{Fault, MOST_CELLS, Sink};
use super::table::Filler;
use super::text::{Halt, TextFile};
use crate::progress::Progress;

/// Bytes of a piece.
pub(super) const SIZE: u64 = 1 << 20;

/// Lines read at once behind a piece whose last record goes on.
const BEHIND: u64 = 192 << 10;

/// A file in pieces.
pub(super) struct Pieces<'a> {
    file: &'a TextFile,
    lines: Lines<'a>,
    size: u64,
}

/// What was met in a piece.
#[derive(Clone, Copy, Default)]
struct Span {
    /// Where its first record begins; byte of the file.
    start: u64,
    /// Behind its last record; byte of the file.
    end: u64,
    /// Its records.
    rows: u32,
    /// Their fields.
    cells: u64,
    /// Whether NUL bytes were taken out.
    had_nul: bool,
    /// Whether nobody wants more.
    stopped: bool,
}

/// What a pair of hands works with.
struct Bench {
    bytes: Vec<u8>,
    behind: Vec<u8>,
    record: Record,
    block: Option<Block>,
}

impl Bench {
    fn of(file: &TextFile) -> Self {
        Self {
            bytes: Vec::new(),
            behind: Vec::new(),
            record: Record::default(),
            block: file.block(),
        }
    }
}

impl<'a> Pieces<'a> {
    /// Pieces of about `size` bytes.
    pub fn of(file: &'a TextFile, size: u64) -> Self {
        Self {
            file,
            lines: Lines::of(&file.upload, file.line_end),
            size: size.max(16),
        }
    }

    /// Sends all cells to `sink`, piece after piece; whether there were NUL bytes.
    pub fn send(&self, sink: &mut dyn Sink, progress: &dyn Progress) -> Result<bool, Halt> {
        let total = self.file.upload.len();
        let mut bench = Bench::of(self.file);
        let (mut at, mut row, mut cells, mut had_nul) = (self.file.skip as u64, 0, 0, false);
        while at < total {
            let span = self.read(at, at + self.size, row, &mut bench, sink)?;
            had_nul |= span.had_nul;
            if span.stopped || span.end <= at {
                break;
            }
            (at, row) = (span.end, row.saturating_add(span.rows));
            cells += span.cells;
            beat(progress, at, total, cells)?;
        }
        Ok(had_nul)
    }

    /// Fills a table, with all hands there are; whether there were NUL bytes.
    pub fn fill(&self, filler: &mut Filler, progress: &dyn Progress) -> Result<bool, Halt> {
        let blank = filler.piece(0);
        let joint = Joint::of(filler, self.file.skip as u64);
        progress.workers().run(&|_| {
            let work = || self.work(&blank, &joint, progress);
            let end = catch_unwind(AssertUnwindSafe(work));
            let halt = end.unwrap_or_else(|_| Err(Fault::new(ErrorCode::Damaged, "").into()));
            if let Err(halt) = halt {
                joint.stop(halt);
            }
        });
        let whole = joint.end();
        match whole.halt {
            Some(halt) => Err(halt),
            None => Ok(whole.had_nul),
        }
    }

    /// Takes piece after piece, until all are taken.
    fn work(&self, blank: &Filler, joint: &Joint<'_>, progress: &dyn Progress) -> Result<(), Halt> {
        let total = self.file.upload.len();
        let mut bench = Bench::of(self.file);
        let mut piece = blank.piece(0);
        loop {
            let number = joint.taken.fetch_add(1, Ordering::Relaxed);
            let from = number.saturating_mul(self.size);
            if from >= total || joint.halted.load(Ordering::Relaxed) {
                return Ok(());
            }
            if number > 0 {
                piece.clear();
            }
            let mut span = self.read_assuming(number, &mut bench, &mut piece)?;
            let Some(mut whole) = joint.wait(number) else {
                return Ok(());
            };
            let is_assumed = span.start == whole.at && blank.is_below_header(whole.row);
            if number > 0 && !is_assumed {
                piece = blank.piece(whole.row);
                span = self.read_again(number, whole.at, &mut bench, &mut piece)?;
            }
            let first = whole.put(number, span, &mut piece)?;
            let (at, cells) = (whole.at, whole.cells);
            drop(whole);
            joint.turn.notify_all();
            if !joint.append(number, first, &mut piece) {
                return Ok(());
            }
            beat(progress, at, total, cells)?;
        }
    }

    /// Reads a piece that begins elsewhere than was assumed.
    fn read_again(
        &self,
        number: u64,
        at: u64,
        bench: &mut Bench,
        piece: &mut Filler,
    ) -> Result<Span, Halt> {
        let to = (number + 1) * self.size;
        if at < to {
            return self.read(at, to, 0, bench, piece);
        }
        Ok(Span {
            end: at,
            ..Span::default()
        })
    }

    /// Reads a piece as if a record began where its first line does.
    fn read_assuming(
        &self,
        number: u64,
        bench: &mut Bench,
        piece: &mut Filler,
    ) -> Result<Span, Halt> {
        let to = (number + 1).saturating_mul(self.size);
        if number == 0 {
            return self.read(self.file.skip as u64, to, 0, bench, piece);
        }
        let from = number * self.size - 1;
        let mut bytes = std::mem::take(&mut bench.bytes);
        let end = self.lines.read(from, to, &mut bytes)?;
        let first = self.lines.first_start(&bytes);
        let span = self.scan(&bytes[first..], (from + first as u64, end), 0, bench, piece);
        bench.bytes = bytes;
        span
    }

    /// Reads the records that begin from `from` up to the end of the line at `to`; `row` is the number of the first.
    fn read<S: Sink + ?Sized>(
        &self,
        from: u64,
        to: u64,
        row: u32,
        bench: &mut Bench,
        sink: &mut S,
    ) -> Result<Span, Halt> {
        let mut bytes = std::mem::take(&mut bench.bytes);
        let end = self.lines.read(from, to, &mut bytes)?;
        let span = self.scan(&bytes, (from, end), row, bench, sink);
        bench.bytes = bytes;
        span
    }

    /// Sends the records that begin in `bytes`, which stand at `place` in the file.
    fn scan<S: Sink + ?Sized>(
        &self,
        bytes: &[u8],
        place: (u64, u64),
        row: u32,
        bench: &mut Bench,
        sink: &mut S,
    ) -> Result<Span, Halt> {
        let (start, mut end) = place;
        let total = self.file.upload.len();
        let (mut text, mut had_nul) = self.file.decode(bytes, false)?;
        // Where the records of this piece may end: text read so far, and the byte of the file it is.
        let mut marks = vec![(text.len(), end)];
        let (mut at, mut next) = match start == self.file.skip as u64 {
            true => delimited::beginning(&text),
            false => (0, row),
        };
        let (mut cells, mut stopped) = (0, false);
        let mut pause = Pause::default();
        loop {
            let mut scanner = self.file.scanner(&text, at, next, end < total);
            let mut ended = None;
            while !stopped {
                if scanner.at >= marks[0].0 {
                    ended = marks.iter().find(|(mark, _)| *mark == scanner.at).copied();
                }
                if ended.is_some() {
                    break;
                }
                // Behind the piece itself there is but the rest of its last record.
                if marks.len() == 1
                    && pause.is_over()
                    && let Some(block) = &mut bench.block
                    && let Some(filler) = sink.pieces()
                    && filler.takes_blocks(block.width(), scanner.row)
                {
                    (scanner.at, scanner.row) = block.read(&text, scanner.at, scanner.row);
                    if pause.after(scanner.at > at) {
                        filler.put_block(&text, block);
                        cells += (block.rows.len() * block.width()) as u64;
                        (at, next) = (scanner.at, scanner.row);
                        continue;
                    }
                }
                if !scanner.next(&mut bench.record) || scanner.short {
                    break;
                }
                cells += bench.record.len() as u64;
                stopped = !self.file.put(&text, &mut bench.record, sink)?;
                (at, next) = (scanner.at, scanner.row);
            }
            let is_short = scanner.short;
            if !is_short || stopped {
                return Ok(Span {
                    start,
                    end: ended.map_or(end, |(_, byte)| byte),
                    rows: next - row,
                    cells,
                    had_nul,
                    stopped,
                });
            }
            // The last record goes on behind what was read: line by line, so that every place to stop is known.
            let reached = self.lines.read(end, end + BEHIND, &mut bench.behind)?;
            let owned = text.to_mut();
            let mut byte = end;
            for line in split_lines(&bench.behind, self.file.line_end) {
                let (more, nul) = self.file.decode(line, false)?;
                owned.push_str(&more);
                had_nul |= nul;
                byte += line.len() as u64;
                marks.push((owned.len(), byte));
            }
            end = reached;
        }
    }
}

/// How many records are read one by one before a block of them is tried again.
#[derive(Default)]
struct Pause {
    left: u32,
    last: u32,
}

impl Pause {
    fn is_over(&mut self) -> bool {
        self.left = self.left.saturating_sub(1);
        self.left == 0
    }

    /// After a try: longer and longer where none helped.
    fn after(&mut self, helped: bool) -> bool {
        self.last = if helped {
            0
        } else {
            (2 * self.last + 1).min(63)
        };
        self.left = self.last;
        helped
    }
}

/// Lines with their ends.
fn split_lines(bytes: &[u8], end: u8) -> impl Iterator<Item = &[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut at = rest
            .iter()
            .position(|&b| b == end)
            .map_or(rest.len(), |at| at + 1);
        if end == b'\r' && rest.get(at) == Some(&b'\n') {
            at += 1;
        }
        let (line, others) = rest.split_at(at);
        rest = others;
        Some(line)
    })
}

/// Says how far the reading is.
///
/// # Errors
/// [`ErrorCode::Cancelled`]; [`ErrorCode::TooLarge`] beyond [`MOST_CELLS`].
fn beat(progress: &dyn Progress, at: u64, total: u64, cells: u64) -> Result<(), Halt> {
    progress.report(at.min(total), total);
    if progress.cancelled() {
        return Err(Fault::new(ErrorCode::Cancelled, "").into());
    }
    if cells > MOST_CELLS {
        return Err(Fault::new(ErrorCode::TooLarge, "").into());
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test ends where it fails")]
mod tests {
    use std::fmt::Write;

    use super::*;
    use crate::import::layout::Head;
    use crate::import::options::Options;
    use crate::import::upload::Upload;
    use crate::progress::{Alone, Silent, Workers};

    struct Four;

    impl Workers for Four {
        fn count(&self) -> usize {
            4
        }

        fn run(&self, task: &(dyn Fn(usize) + Sync)) {
            std::thread::scope(|scope| {
                (0..4).for_each(|at| {
                    scope.spawn(move || task(at));
                });
            });
        }
    }

    struct With(&'static dyn Workers);

    impl Progress for With {
        fn report(&self, _done: u64, _total: u64) {}
        fn cancelled(&self) -> bool {
            false
        }
        fn workers(&self) -> &dyn Workers {
            self.0
        }
    }

    /// Everything that is in a table, in words; without a layout, why.
    fn told(bytes: &[u8], size: u64, workers: &'static dyn Workers) -> String {
        let upload = Upload::new("x.csv", bytes);
        let lying = Upload::lying(
            "x.csv",
            Some(bytes.len() as u64),
            std::io::Cursor::new(bytes.to_vec()),
        );
        let mut out = String::new();
        for upload in [upload, lying.unwrap()] {
            let Ok(mut file) = TextFile::tell(&upload, &Options::default(), false) else {
                return "no text".to_owned();
            };
            let mut head = Head::new();
            file.visit(&mut head, &Silent).unwrap();
            let Some(layout) = head.layout() else {
                return "no table".to_owned();
            };
            let mut filler = Filler::new(&layout);
            let done = Pieces::of(&file, size).fill(&mut filler, &With(workers));
            assert!(done.is_ok());
            let (table, findings) = filler.finish();
            let mut own = format!("{:?} {:?}\n", table.headers, table.thin);
            for row in 0..table.rows() {
                let cells: Vec<String> = table.columns.iter().map(|c| c.show(row)).collect();
                writeln!(own, "{} {cells:?}", table.sheet_rows[row]).unwrap();
            }
            for column in &table.columns {
                writeln!(own, "{:?} {}", column.counts, column.is_only_text()).unwrap();
                let texts: Vec<_> = column.dictionary.iter().collect();
                writeln!(own, "{texts:?}").unwrap();
            }
            writeln!(own, "{:?}", findings.into_vec()).unwrap();
            assert!(out.is_empty() || out == own);
            out = own;
        }
        out
    }

    /// Protects the promise that the number of hands and the cuts between pieces change nothing: quoted line breaks, quotes
    /// never closed, ragged rows, blank lines, line ends of every kind, `sep=` lines, NUL bytes, encodings.
    #[test]
    fn pieces_make_the_same_table_wherever_they_are_cut() {
        let mut seed = 7u64;
        let mut next = move |below: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) % below
        };
        for case in 0..60 {
            let end = ["\n", "\r\n", "\r", "\n"][case % 4];
            let mut text = String::new();
            if case % 7 == 0 {
                text.push_str("sep=;\n");
            }
            text.push_str(&["Customer;Amount;Note", end].concat());
            for row in 0..40 {
                let name = [
                    "Łódź",
                    "Acme",
                    "\"A; B\"",
                    "\"two\nlines\"",
                    "\"\"\"q\"\" x\"",
                ];
                text.push_str(name[next(5) as usize]);
                let _ = write!(text, ";{},{:02}", next(900), next(100));
                match next(12) {
                    0 => text.push_str(";\"open"),
                    1 => text.push_str(";a;b;c"),
                    2 => {}
                    3 => text.push_str(&[";\"long ", &"x".repeat(70), "\r\n y\""].concat()),
                    4 => text.push_str(&[";", end].concat()),
                    5 if case % 5 == 0 => text.push_str(";\0nul"),
                    _ => {
                        let _ = write!(text, ";note {row}");
                    }
                }
                text.push_str(end);
            }
            let bytes = match case % 3 {
                0 => encoding_rs::WINDOWS_1250.encode(&text).0.into_owned(),
                _ => text.clone().into_bytes(),
            };
            let whole = told(&bytes, 1 << 30, &Alone);
            for size in [16, 61, 200, 1_000] {
                assert_eq!(
                    whole,
                    told(&bytes, size, &Alone),
                    "case {case} cut by {size}"
                );
                assert_eq!(
                    whole,
                    told(&bytes, size, &Four),
                    "case {case} by four, {size}"
                );
            }
        }
    }
}
