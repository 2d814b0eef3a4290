//! Files of unknown origin are taken apart in a process of their own: a parser that panics, runs for ever or asks for all
//! memory there is takes that process down, and no other.
//!
//! The program starts itself again as a reader ([`ARGUMENT`], no window, nothing but the pipe), which first takes away its
//! own right to more memory (`limits`), then gets the file through its standard input and answers with cells. `child` is
//! the reader, `link` the line to it: it watches the reader's heartbeat, ends one that gets no further, and answers Cancel
//! at once. What is said on the line is `import`'s (`import::Frame`); what the reader answers is believed as little as
//! the file.

mod child;
mod limits;
mod link;

use std::ffi::OsString;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

pub use child::run;

use crate::import::{ErrorCode, Fault, Line, Opener, Upload};
use link::Link;

/// The first and only argument of a reader.
pub const ARGUMENT: &str = "--read-cells";

/// A reader may use so much memory.
const MOST_MEMORY: u64 = 3 << 30;

/// Whether the program was started as a reader.
pub fn is_reader(arguments: &[OsString]) -> bool {
    matches!(arguments, [only] if only == ARGUMENT)
}

/// How long a reader may go on without an answer.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// Processor time, where the reader can tell it.
    pub working: Duration,
    /// Time by the clock: another program may have the processor.
    pub waiting: Duration,
}

impl Patience {
    /// For a file that unpacks to so many bytes: parsers take 16 MB a second and more.
    fn for_bytes(self, bytes: u64) -> Self {
        let megabytes = (bytes >> 20).min(2048) as u32;
        Self {
            working: self.working + Duration::from_millis(60) * megabytes,
            waiting: self.waiting + Duration::from_millis(150) * megabytes,
        }
    }
}

/// Starts readers.
#[derive(Clone, Debug)]
pub struct Guard {
    program: PathBuf,
    arguments: Vec<OsString>,
    patience: Patience,
}

impl Default for Guard {
    /// Readers of this very program.
    fn default() -> Self {
        Self::at(own_program())
    }
}

impl Guard {
    /// Readers of the program at a path.
    pub fn at(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: vec![ARGUMENT.into()],
            patience: Patience {
                working: Duration::from_secs(5),
                waiting: Duration::from_secs(12),
            },
        }
    }

    /// Readers started with other arguments, for tests.
    pub fn with_arguments(mut self, arguments: impl IntoIterator<Item = OsString>) -> Self {
        self.arguments = arguments.into_iter().collect();
        self
    }

    /// A file in memory that these readers take apart.
    pub fn held(&self, name: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Upload {
        Upload::new(name, bytes).read_by(Arc::new(self.clone()))
    }

    /// A file where it lies that these readers take apart; [`Upload::lying`].
    ///
    /// # Errors
    /// What the place reports.
    pub fn lying(
        &self,
        name: impl Into<String>,
        length: Option<u64>,
        place: impl Read + Seek + Send + 'static,
    ) -> io::Result<Upload> {
        Ok(Upload::lying(name, length, place)?.read_by(Arc::new(self.clone())))
    }

    /// Readers that are ended sooner or later than usual.
    pub fn with_patience(mut self, patience: Patience) -> Self {
        self.patience = patience;
        self
    }
}

impl Opener for Guard {
    fn open(&self, upload: &Upload) -> Result<Box<dyn Line>, Fault> {
        let mut command = Command::new(&self.program);
        command
            .args(&self.arguments)
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        without_console(&mut command);
        let link = Link::start(command, upload, self.patience);
        let link = link.map_err(|error| Fault::new(ErrorCode::NoReader, error))?;
        Ok(Box::new(link))
    }
}

/// On Linux this is the program that runs even where its file was replaced by a newer one.
fn own_program() -> PathBuf {
    let running = Path::new("/proc/self/exe");
    if cfg!(target_os = "linux") && running.exists() {
        return running.to_owned();
    }
    std::env::current_exe().unwrap_or_default()
}

/// This process becomes the program anew, with the same words and one setting more. Comes back only where that fails.
#[cfg(unix)]
pub fn start_again(setting: &str, value: &str) {
    use std::os::unix::process::CommandExt;
    if let Ok(program) = std::env::current_exe() {
        let _ = Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(setting, value)
            .exec();
    }
}

#[cfg(windows)]
fn without_console(command: &mut Command) {
    use std::os::windows::process::CommandExt;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(not(windows))]
fn without_console(_command: &mut Command) {}
