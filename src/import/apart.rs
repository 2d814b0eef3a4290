//! Spreadsheets read in a process of their own, as seen from here: orders go out, cells come back.

use std::fmt;
use std::sync::Arc;

use super::error::ErrorCode;
use super::source::{Fault, GRID, MOST_CELLS, SheetInfo, Sink};
use super::upload::Upload;
use super::wire::{self, Frame, Kind, Taker, Unpacker, garbled};
use crate::progress::Progress;

/// Starts readers. The shell hands one in: starting a process is none of the import's business.
pub trait Opener: Send + Sync + fmt::Debug {
    /// Starts a reader and sends it the file.
    ///
    /// # Errors
    /// [`ErrorCode::NoReader`] where none can be started.
    fn open(&self, upload: &Upload) -> Result<Box<dyn Line>, Fault>;
}

/// The line to a reader; dropping it ends the reader, whatever it is doing.
pub trait Line {
    /// Sends an order.
    fn send(&mut self, order: Frame);

    /// Waits for the next frame. [`Kind::Beat`] frames are the line's own.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`] at once when `progress` says so; [`ErrorCode::Damaged`] or [`ErrorCode::TooLarge`] where
    /// the reader fell, or gave no sign of getting any further.
    fn next(&mut self, progress: &dyn Progress) -> Result<Frame, Fault>;

    /// How many bytes the file unpacks to: what the line's patience is measured by.
    fn weigh(&mut self, bytes: u64);

    /// Whether the reader fell by itself, so that another one may fare better with the next sheet.
    fn has_fallen(&self) -> bool;
}

/// A reader that fell is started again this often: one broken sheet must not cost the others.
const MOST_RESTARTS: usize = 3;

/// A file opened by a reader.
pub(super) struct Apart {
    opener: Arc<dyn Opener>,
    upload: Upload,
    line: Box<dyn Line>,
    orders: u32,
    restarts: usize,
    cells: u64,
}

impl Apart {
    /// Opens a file; its format and its sheets.
    pub fn open(
        opener: Arc<dyn Opener>,
        upload: &Upload,
        progress: &dyn Progress,
    ) -> Result<(Self, &'static str, Vec<SheetInfo>), Fault> {
        let (line, format, sheets) = start(&*opener, upload, progress)?;
        let apart = Self {
            opener,
            upload: upload.clone(),
            line,
            orders: 0,
            restarts: 0,
            cells: 0,
        };
        Ok((apart, format, sheets))
    }

    /// Sends the cells of a sheet to `sink`.
    pub fn visit(
        &mut self,
        sheet: usize,
        sink: &mut dyn Sink,
        progress: &dyn Progress,
    ) -> Result<(), Fault> {
        if self.line.has_fallen() && self.restarts < MOST_RESTARTS {
            self.restarts += 1;
            self.line = start(&*self.opener, &self.upload, progress)?.0;
        }
        self.orders += 1;
        let mut order = self.orders.to_le_bytes().to_vec();
        order.extend_from_slice(&(sheet as u32).to_le_bytes());
        self.line.send(Frame::new(Kind::Visit, order));
        let mut unpacker = Unpacker::default();
        let mut wanted = true;
        let mut extent = Extent::default();
        loop {
            let frame = self.line.next(progress)?;
            match frame.kind {
                Kind::Cells if wanted => {
                    let cells = &mut self.cells;
                    wanted = unpacker.each(&frame.content, &mut |row, column, cell| {
                        *cells += 1;
                        extent.take_in(row, column);
                        extent.fits() && sink.cell(row, column, cell)
                    })?;
                    if *cells > MOST_CELLS || !extent.fits() {
                        return Err(Fault::new(ErrorCode::TooLarge, ""));
                    }
                    if !wanted {
                        let order = self.orders.to_le_bytes();
                        self.line.send(Frame::new(Kind::Stop, order));
                    }
                }
                Kind::Note if wanted => {
                    sink.note(wire::take_note(&frame.content).ok_or_else(garbled)?);
                }
                Kind::Aside if wanted => {
                    sink.aside(wire::take_aside(&frame.content).ok_or_else(garbled)?);
                }
                Kind::Cells | Kind::Note | Kind::Aside => {}
                Kind::Progress => {
                    let mut taker = Taker(&frame.content);
                    if let (Some(done), Some(total)) = (taker.u64(), taker.u64()) {
                        progress.report(done.min(total), total);
                    }
                }
                Kind::Done => return Ok(()),
                Kind::Fault => return Err(fault(&frame)),
                _ => return Err(garbled()),
            }
        }
    }
}

/// Rows times columns that are kept, blank ones among them: one cell in each of many columns costs as much as all of them.
const MOST_PLACES: u64 = 200_000_000;

/// How far the cells of a sheet reach.
struct Extent {
    last: Option<u32>,
    rows: u64,
    columns: u64,
    seen: Vec<bool>,
}

impl Default for Extent {
    fn default() -> Self {
        Self {
            last: None,
            rows: 0,
            columns: 0,
            seen: vec![false; GRID.1 as usize],
        }
    }
}

impl Extent {
    #[inline]
    fn take_in(&mut self, row: u32, column: u32) {
        if self.last != Some(row) {
            self.last = Some(row);
            self.rows += 1;
        }
        if let Some(seen) = self.seen.get_mut(column as usize)
            && !*seen
        {
            *seen = true;
            self.columns += 1;
        }
    }

    fn fits(&self) -> bool {
        self.rows * self.columns <= MOST_PLACES
    }
}

type Opened = (Box<dyn Line>, &'static str, Vec<SheetInfo>);

fn start(opener: &dyn Opener, upload: &Upload, progress: &dyn Progress) -> Result<Opened, Fault> {
    let mut line = opener.open(upload)?;
    loop {
        let frame = line.next(progress)?;
        match frame.kind {
            Kind::Weight => line.weigh(frame.value()),
            Kind::Opened => {
                let (format, sheets) = wire::take_opened(&frame.content).ok_or_else(garbled)?;
                return Ok((line, format, sheets));
            }
            Kind::Fault => return Err(fault(&frame)),
            _ => return Err(garbled()),
        }
    }
}

fn fault(frame: &Frame) -> Fault {
    wire::take_fault(&frame.content).unwrap_or_else(garbled)
}
