//! What is printed: answers to stdout, complaints and progress to stderr.

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Failure;
use crate::locale::Locale;
use crate::progress::{Progress, Workers};
use crate::threads::Threads;

/// Writes an answer. A reader that went away (`| head`) is no failure.
///
/// # Errors
/// Where the answer goes to a file and that cannot be written: its disk is full.
pub fn print(locale: &Locale, text: &str) -> Result<(), Failure> {
    printed(locale, |out| out.write_all(text.as_bytes()))
}

/// Writes an answer as JSON, as [`print()`] does, never all of it in memory.
///
/// # Errors
/// As [`print()`].
pub fn print_json(locale: &Locale, answer: &serde_json::Value) -> Result<(), Failure> {
    printed(locale, |out| {
        let mut buffered = io::BufWriter::with_capacity(1 << 16, out);
        serde_json::to_writer_pretty(&mut buffered, answer)?;
        buffered.write_all(b"\n")?;
        buffered.flush()
    })
}

fn printed(
    locale: &Locale,
    write: impl FnOnce(&mut io::StdoutLock<'static>) -> io::Result<()>,
) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match write(&mut out).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::writing(locale, Path::new("stdout"), &error))
        }
        _ => Ok(()),
    }
}

/// Writes a sentence to stderr.
pub(super) fn complain(sentence: &str) {
    let _ = writeln!(io::stderr().lock(), "folioscope: {sentence}");
}

/// Percent on stderr where it is a terminal, nothing else.
pub struct TerminalProgress {
    shown: bool,
    last: AtomicU64,
    threads: Threads,
}

impl TerminalProgress {
    /// Shows nothing yet.
    pub fn new() -> Self {
        Self {
            shown: io::stderr().is_terminal(),
            last: AtomicU64::new(u64::MAX),
            threads: Threads::new(),
        }
    }
}

impl Default for TerminalProgress {
    fn default() -> Self {
        Self::new()
    }
}

impl Progress for TerminalProgress {
    fn report(&self, done: u64, total: u64) {
        if !self.shown || total == 0 {
            return;
        }
        let percent = (u128::from(done) * 100 / u128::from(total)) as u64;
        if self.last.swap(percent, Ordering::Relaxed) != percent {
            let _ = write!(io::stderr().lock(), "\r{percent:3} %");
        }
    }

    fn cancelled(&self) -> bool {
        false
    }

    fn workers(&self) -> &dyn Workers {
        &self.threads
    }
}

impl Drop for TerminalProgress {
    fn drop(&mut self) {
        if self.last.load(Ordering::Relaxed) != u64::MAX {
            let _ = write!(io::stderr().lock(), "\r     \r");
        }
    }
}
