//! Preferences as JSON in the user's configuration folder.

use std::path::Path;
use std::{fs, io};

use crate::atomic;
use crate::state::Preferences;

/// What is remembered; the defaults where nothing is, or the file cannot be read.
pub fn read(path: &Path) -> Preferences {
    let parsed = fs::read(path)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Preferences>(&bytes).ok());
    parsed.unwrap_or_default().checked()
}

/// Remembers.
///
/// # Errors
/// What the system says.
pub fn write(path: &Path, preferences: &Preferences) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let json = serde_json::to_vec_pretty(preferences).map_err(io::Error::other)?;
    atomic::write(path, &json)
}
