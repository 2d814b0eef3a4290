//! What the program remembers of a user, apart from any portfolio.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Mappings, ThemeChoice};
use crate::model::Day;

/// How many recent files are kept, pinned ones apart.
const RECENT_FILES: usize = 12;

/// Saved as JSON in the user's configuration folder. Unknown or missing keys have their default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language code; `None` follows the system.
    pub language: Option<String>,
    /// Light, dark, print, or what the system says.
    pub theme: ThemeChoice,
    /// Recent files, newest first, pinned ones before the others.
    pub recents: Vec<Recent>,
    /// Whether the inspector is open.
    pub inspector_open: bool,
    /// Its width in points, 240–560.
    pub inspector_width: f32,
    /// Whether the table is open.
    pub table_open: bool,
    /// Its height in points, 96–900.
    pub table_height: f32,
    /// Inner size of the window in points.
    pub window_size: (f32, f32),
    /// Whether the window fills the screen.
    pub maximised: bool,
    /// The folder of the last file dialog.
    pub folder: Option<PathBuf>,
    /// What was decided about files, for the next ones like them.
    pub mappings: Mappings,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::System,
            recents: Vec::new(),
            inspector_open: true,
            inspector_width: 304.0,
            table_open: true,
            table_height: 240.0,
            window_size: (1440.0, 900.0),
            maximised: false,
            folder: None,
            mappings: Mappings::default(),
        }
    }
}

/// A file opened before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The day it was last opened or saved.
    pub when: Day,
    /// What was in it: rows of the largest table.
    #[serde(default)]
    pub rows: u64,
    /// Kind id of the largest table; empty where unknown.
    #[serde(default)]
    pub kind: String,
    /// Stays in the list.
    #[serde(default)]
    pub pinned: bool,
    /// Moved or deleted, as far as was seen since the program started.
    #[serde(skip)]
    pub missing: bool,
}

impl Preferences {
    /// Puts a file at the top of the list; a file that was pinned stays pinned. The oldest unpinned ones fall off.
    pub fn remember(&mut self, mut recent: Recent) {
        if let Some(at) = self.recents.iter().position(|old| old.path == recent.path) {
            recent.pinned |= self.recents.remove(at).pinned;
        }
        self.recents.insert(0, recent);
        self.arrange();
    }

    /// Pins or unpins a file.
    pub fn pin(&mut self, path: &Path, pinned: bool) {
        for recent in self.recents.iter_mut().filter(|r| r.path == path) {
            recent.pinned = pinned;
        }
        self.arrange();
    }

    /// Takes a file off the list.
    pub fn forget(&mut self, path: &Path) {
        self.recents.retain(|recent| recent.path != path);
    }

    /// Marks the files of the list that are no longer where they were.
    pub fn mark_missing(&mut self, gone: &[PathBuf]) {
        for recent in &mut self.recents {
            recent.missing = gone.contains(&recent.path);
        }
    }

    /// Values within their ranges, whatever the file held.
    #[must_use]
    pub fn checked(mut self) -> Self {
        let within = |value: f32, low: f32, high: f32, default: f32| {
            if value.is_finite() {
                value.clamp(low, high)
            } else {
                default
            }
        };
        self.inspector_width = within(self.inspector_width, 240.0, 560.0, 304.0);
        self.table_height = within(self.table_height, 96.0, 900.0, 240.0);
        self.window_size = (
            within(self.window_size.0, 1024.0, 16_384.0, 1440.0),
            within(self.window_size.1, 640.0, 16_384.0, 900.0),
        );
        self.arrange();
        self
    }

    fn arrange(&mut self) {
        self.recents.sort_by_key(|recent| !recent.pinned);
        let mut unpinned = 0;
        self.recents.retain(|recent| {
            unpinned += usize::from(!recent.pinned);
            recent.pinned || unpinned <= RECENT_FILES
        });
    }
}
