//! Whether there is a screen to open a window on.

use std::env;
use std::path::{Path, PathBuf};

/// Whether a display is there: always on Windows and macOS; elsewhere a Wayland or X server must be named and, where it is
/// local, its socket must exist.
pub fn display_found() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    wayland_found() || x11_found()
}

fn wayland_found() -> bool {
    if env::var_os("WAYLAND_SOCKET").is_some() {
        return true;
    }
    let Some(name) = env::var_os("WAYLAND_DISPLAY").filter(|name| !name.is_empty()) else {
        return false;
    };
    let folder = env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    folder.unwrap_or_default().join(name).exists()
}

fn x11_found() -> bool {
    let Ok(display) = env::var("DISPLAY") else {
        return false;
    };
    match display.strip_prefix(':') {
        Some(local) => {
            let number = local.split('.').next().unwrap_or_default();
            // Where the folder of sockets cannot be seen (a container), the server may still listen by name.
            !Path::new("/tmp/.X11-unix").exists()
                || Path::new(&format!("/tmp/.X11-unix/X{number}")).exists()
        }
        None => !display.is_empty(),
    }
}
