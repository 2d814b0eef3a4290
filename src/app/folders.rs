//! Where the program keeps what it remembers: the places the system has for that.

use std::path::PathBuf;

use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};

/// The folder of one user's program data; a folder below the temporary one where the system names no home.
pub(super) fn state() -> PathBuf {
    match choose_base_strategy() {
        Ok(places) => places
            .state_dir()
            .unwrap_or_else(|| places.data_dir())
            .join("folioscope"),
        Err(_) => std::env::temp_dir().join("folioscope"),
    }
}

/// The file of the preferences.
pub(super) fn preferences() -> PathBuf {
    match choose_base_strategy() {
        Ok(places) => places.config_dir().join("folioscope"),
        Err(_) => state(),
    }
    .join("preferences.json")
}
