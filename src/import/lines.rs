//! A text file in pieces that end where a line does.

use std::io;

use super::upload::Upload;

/// Bytes read at once in search of the end of a line.
const STEP: usize = 64 << 10;

/// The lines of a file.
pub struct Lines<'a> {
    upload: &'a Upload,
    /// `\n`, or `\r` where no line ends with `\n`.
    end: u8,
}

impl<'a> Lines<'a> {
    /// The lines of `upload` that end with `end`.
    pub fn of(upload: &'a Upload, end: u8) -> Self {
        Self { upload, end }
    }

    /// Where the first line that begins at or after `from` begins in `piece`, which was read from `from - 1` on.
    pub fn first_start(&self, piece: &[u8]) -> usize {
        self.behind_line(piece, 0).unwrap_or(piece.len())
    }

    /// Reads from `from` to the first end of a line at or after `to`, else to the end of the file; the byte behind it.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn read(&self, from: u64, to: u64, piece: &mut Vec<u8>) -> io::Result<u64> {
        piece.clear();
        let least = usize::try_from(to.saturating_sub(from)).unwrap_or(usize::MAX);
        let mut looked_at = least.saturating_sub(1);
        let mut wanted = least.saturating_add(STEP / 16);
        loop {
            self.upload
                .append(from + piece.len() as u64, wanted - piece.len(), piece)?;
            let is_all = piece.len() < wanted;
            match self.behind_line(piece, looked_at) {
                // Whether a line feed follows a carriage return must be seen.
                Some(end) if end < piece.len() || is_all || self.end == b'\n' => {
                    piece.truncate(end);
                    return Ok(from + end as u64);
                }
                Some(_) => {}
                None => looked_at = looked_at.max(piece.len()),
            }
            if is_all {
                return Ok(from + piece.len() as u64);
            }
            wanted = wanted.saturating_add(STEP.max(wanted / 4));
        }
    }

    /// Behind the first end of a line at `from` or after.
    fn behind_line(&self, piece: &[u8], from: usize) -> Option<usize> {
        let rest = piece.get(from..)?;
        let at = from + rest.iter().position(|&b| b == self.end)? + 1;
        Some(at + usize::from(self.end == b'\r' && piece.get(at) == Some(&b'\n')))
    }
}
