//! Spreadsheets read in a process of their own, as seen from there: orders come in, cells go out.

use super::aside::Aside;
use super::container;
use super::error::ErrorCode;
use super::finding::{Finding, Severity};
use super::grid::Cell;
use super::options::Options;
use super::source::{Book, Fault, Sink};
use super::upload::Upload;
use super::wire::{self, BLOCK, Frame, Kind, LONGEST_TEXT, Packer};
use crate::progress::{Progress, Silent};

/// The other end, as a reader sees it.
pub trait Asker: Sync {
    /// Waits for the next order; `None` where nobody asks any more.
    fn next(&self) -> Option<Frame>;
    /// Whether an order (by its number) is no longer wanted.
    fn stopped(&self, order: u32) -> bool;
    /// Sends an answer.
    fn answer(&self, frame: &Frame);
}

/// No sheet has more bytes of cells than this: texts that are told over and over again.
const MOST_SENT: u64 = 8 << 30;

/// Opens the file and carries out orders until nobody asks any more.
pub fn serve(upload: &Upload, asker: &dyn Asker) {
    asker.answer(&Frame::figure(
        Kind::Weight,
        container::unpacked_bytes(upload.held().unwrap_or_default()),
    ));
    let asked = upload.asked();
    let options = Options {
        encoding: asked.encoding.clone(),
        delimiter: asked.delimiter,
        ..Options::default()
    };
    let mut book = match Book::open(upload, &options, &Silent) {
        Ok(book) => book,
        Err(fault) => return asker.answer(&wire::put_fault(&fault)),
    };
    asker.answer(&wire::put_opened(book.format, &book.sheets));
    while let Some(order) = asker.next() {
        if order.kind != Kind::Visit {
            continue;
        }
        let (number, sheet) = numbers(order.value());
        let mut sender = Sender {
            asker,
            order: number,
            packer: Packer::default(),
            outside: 0,
            cut: (0, 0),
            sent: 0,
        };
        let watch = Watch {
            asker,
            order: number,
        };
        let end = book.visit(sheet as usize, &mut sender, &watch);
        let too_much = sender.sent >= MOST_SENT;
        sender.finish();
        asker.answer(&match end {
            _ if too_much => wire::put_fault(&Fault::new(ErrorCode::TooLarge, "cells")),
            Err(fault) if fault.code != ErrorCode::Cancelled => wire::put_fault(&fault),
            _ => Frame::new(Kind::Done, Vec::new()),
        });
    }
}

/// Two numbers of four bytes in one of eight.
fn numbers(value: u64) -> (u32, u32) {
    (value as u32, (value >> 32) as u32)
}

/// Packs cells and sends them in blocks.
struct Sender<'a> {
    asker: &'a dyn Asker,
    order: u32,
    packer: Packer,
    outside: usize,
    /// Texts that were cut, and the row of the first, from 1.
    cut: (usize, u32),
    sent: u64,
}

impl Sender<'_> {
    fn flush(&mut self) {
        let content = std::mem::replace(&mut self.packer.out, Vec::with_capacity(BLOCK + 1024));
        self.sent += content.len() as u64;
        self.asker.answer(&Frame::new(Kind::Cells, content));
    }

    fn finish(mut self) {
        if !self.packer.out.is_empty() {
            self.flush();
        }
        if self.cut.0 > 0 {
            let finding = Finding::new(Severity::Warning, "long-text").at(self.cut.1);
            self.note(finding.times(self.cut.0));
        }
        if self.outside > 0 {
            self.note(Finding::new(Severity::Warning, "off-grid").times(self.outside));
        }
    }
}

impl Sink for Sender<'_> {
    fn cell(&mut self, row: u32, column: u32, mut cell: Cell<'_>) -> bool {
        if let Cell::Text(text) = cell
            && text.len() > LONGEST_TEXT
        {
            let first = if self.cut.0 == 0 { row + 1 } else { self.cut.1 };
            self.cut = (self.cut.0 + 1, first);
            cell = Cell::Text(&text[..text.floor_char_boundary(LONGEST_TEXT)]);
        }
        if !self.packer.put(row, column, cell) {
            self.outside += 1;
        }
        if self.packer.out.len() < BLOCK {
            return true;
        }
        self.flush();
        self.sent < MOST_SENT && !self.asker.stopped(self.order)
    }

    fn note(&mut self, finding: Finding) {
        if let Some(frame) = wire::put_note(&finding) {
            self.asker.answer(&frame);
        }
    }

    fn aside(&mut self, aside: Aside) {
        self.asker.answer(&wire::put_aside(aside));
    }
}

/// Passes on how far an order is, and that it is no longer wanted.
struct Watch<'a> {
    asker: &'a dyn Asker,
    order: u32,
}

impl Progress for Watch<'_> {
    fn report(&self, done: u64, total: u64) {
        let mut content = done.to_le_bytes().to_vec();
        content.extend_from_slice(&total.to_le_bytes());
        self.asker.answer(&Frame::new(Kind::Progress, content));
    }

    fn cancelled(&self) -> bool {
        self.asker.stopped(self.order)
    }
}
