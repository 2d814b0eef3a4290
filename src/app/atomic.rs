//! Files written whole or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes `bytes` to `path`: into a file beside it first, brought to the disk, then put in its place in one step. Whatever
/// happens in between, `path` is the old file or the new one, whole.
///
/// # Errors
/// What the system says: no room, no permission, no such folder. The old file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    // A link stays a link: what it points to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = match target.parent() {
        Some(real) if !real.as_os_str().is_empty() => real,
        _ => folder,
    };
    let mut file = tempfile::Builder::new()
        .prefix(".folioscope-")
        .suffix(".tmp")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    keep_permissions(&target, file.as_file())?;
    file.as_file().sync_all()?;
    file.persist(&target).map_err(|error| error.error)?;
    // The name itself is on the disk once its folder is; not every system lets a folder be opened.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// A temporary file is for its owner alone; a new file is for whom the old one was, or for whoever may read the folder.
#[cfg(unix)]
fn keep_permissions(target: &Path, file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let permissions = match fs::metadata(target) {
        Ok(old) => old.permissions(),
        Err(_) => fs::Permissions::from_mode(0o644),
    };
    file.set_permissions(permissions)
}

#[cfg(not(unix))]
fn keep_permissions(_target: &Path, _file: &File) -> io::Result<()> {
    Ok(())
}

/// The failure of a write as the id of a text (`disk-full` or `not-writable`).
pub fn failure(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "disk-full",
        _ => "not-writable",
    }
}

/// Removes what an earlier run that was killed left of its temporary files.
pub fn clear_remains(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        let old = entry
            .metadata()
            .and_then(|data| data.modified())
            .ok()
            .and_then(|at| at.elapsed().ok())
            .is_some_and(|age| age.as_secs() > 3600);
        if old && name.starts_with(".folioscope-") && name.ends_with(".tmp") {
            let _ = fs::remove_file(entry.path());
        }
    }
}
