//! What the shell reports.

use std::path::PathBuf;

use super::{PathPurpose, Phrase, Preferences, Problem};
use crate::analysis::{Outcome, Unavailable};
use crate::import::{Draft, Finding, Link, Options};
use crate::model::{Dataset, Day};
use crate::project::{Document, FileStamp};

/// A draft left by a run that ended badly.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct DraftFound {
    /// Name of the portfolio.
    pub name: String,
    /// The file it was saved in, where it had one.
    pub path: Option<PathBuf>,
    /// The day and the time of day (`14:05`) of the draft.
    pub day: Option<Day>,
    /// Time of day, `hh:mm`.
    pub time: String,
}

/// Everything that can come back from the shell: results of effects, and what the desktop says.
#[derive(Clone, Debug)]
pub enum Event {
    /// The program starts: what it remembers, the system's language and today.
    Started {
        /// What was remembered.
        preferences: Box<Preferences>,
        /// Code of the system's language.
        system_language: String,
        /// Today in the user's time zone.
        today: Day,
    },
    /// Recent files that are no longer where they were.
    RecentsMissing(Vec<PathBuf>),
    /// The system's theme.
    SystemTheme {
        /// Whether it is dark.
        dark: bool,
    },
    /// The window's size in points, and whether it is maximised.
    WindowSize {
        /// Width and height.
        size: (f32, f32),
        /// Whether it fills the screen.
        maximised: bool,
    },
    /// Files hang over the window, or no longer.
    Hovering(bool),
    /// Work goes on.
    Progress {
        /// Number of the job; a new number is a new job.
        id: u64,
        /// What is done to what.
        name: Phrase,
        /// Units done.
        done: u64,
        /// Units in all; 0 where not known.
        total: u64,
        /// Whether Cancel stops it.
        cancellable: bool,
    },
    /// Work ended, well or not.
    JobEnded(u64),
    /// Files were read: what was understood of each, and which gave nothing.
    Drafted {
        /// Path (none for pasted rows) and draft.
        drafts: Vec<(Option<PathBuf>, Draft)>,
        /// Files that gave nothing.
        problems: Vec<Problem>,
    },
    /// A file under review was read again.
    ReadAgain {
        /// Its index.
        file: usize,
        /// What it was read with.
        options: Box<Options>,
        /// What was understood.
        draft: Result<Box<Draft>, Problem>,
    },
    /// The files of the portfolio were read again.
    Refreshed(Box<super::Refresh>),
    /// The tables that rates and merged names ask for were made.
    Settled(Box<super::SettleOrder>),
    /// How files look on the disk; `None` where one is gone.
    FilesSeen(Vec<(PathBuf, Option<FileStamp>)>),
    /// How the files under review complete one another.
    Linked {
        /// The links.
        links: Vec<Link>,
        /// Files under review, by their place, whose rows would not be used.
        idle: Vec<usize>,
        /// Which of them hold lines that another file holds already.
        repeats: Vec<Finding>,
    },
    /// The rows under review were joined into a portfolio; see [`super::Command::AcceptImport`].
    Joined {
        /// The portfolio's data.
        dataset: Box<Dataset>,
        /// What was met, with sources as in the dataset.
        findings: Vec<Finding>,
    },
    /// A project was read.
    Opened {
        /// Its file.
        path: PathBuf,
        /// The document.
        document: Box<Document>,
        /// Whether another window has it open.
        locked: bool,
    },
    /// The sample portfolio.
    Sample(Box<Document>),
    /// A draft was found at start.
    DraftFound(DraftFound),
    /// The draft was read.
    Recovered {
        /// The file it belongs to, where it had one.
        path: Option<PathBuf>,
        /// The document.
        document: Box<Document>,
    },
    /// The project was written.
    Saved {
        /// Its file.
        path: PathBuf,
        /// [`super::State::version`] of what was written.
        version: u64,
    },
    /// The company's template of slides was read.
    CompanyRead(crate::project::CompanyTemplate),
    /// Something else was written (an export, a template).
    Written(PathBuf),
    /// A path was chosen, or the dialog was left (`None`).
    Picked {
        /// What for.
        purpose: PathPurpose,
        /// The paths; empty where the user left the dialog.
        paths: Vec<PathBuf>,
    },
    /// No file dialog is to be had.
    NoFileDialog(PathPurpose),
    /// Something went wrong with a file.
    Failed(Problem),
    /// Something was done.
    Told(Phrase),
    /// Something did not go as asked.
    Warned(Phrase),
    /// An answer; dropped where the question is no longer asked.
    Answered {
        /// Number of the request.
        id: u64,
        /// The outcome; `None` where the method broke off.
        answer: Option<Result<Outcome, Unavailable>>,
    },
}
