//! Files written whole or not at all.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

/// How the name of a file that is being written begins, and how it ends.
const PREFIX: &str = ".folioscope-";
const SUFFIX: &str = ".tmp";

/// Writes `bytes` to `path`: into a file beside it first, brought to the disk, then put in its place in one step. Whatever
/// happens in between, `path` is the old file or the new one, whole; what a program that was killed left beside it goes.
///
/// # Errors
/// What the system says: no room, no permission, no such folder. The old file is then as it was.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A link stays a link: what it points to is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = or_here(target.parent().unwrap_or(Path::new("")));
    clear_remains(folder);
    let mut file = tempfile::Builder::new()
        .prefix(PREFIX)
        .suffix(SUFFIX)
        .tempfile_in(folder)?;
    // Where there are locks, this one says that the file is being written.
    let _ = file.as_file().try_lock();
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

/// The folder of a bare name is the one the program stands in.
fn or_here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
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

/// Younger than this a temporary file may be one whose writer has not locked it yet.
const YOUNG: Duration = Duration::from_secs(2);
/// Where the system has no locks, a temporary file of this age is nobody's.
const OLD: Duration = Duration::from_secs(3600);

/// Removes from a folder what an earlier run that was killed left of its temporary files; those being written stay.
pub fn clear_remains(folder: &Path) {
    let Ok(entries) = fs::read_dir(or_here(folder)) else {
        return;
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(PREFIX) && name.ends_with(SUFFIX) && is_left(&entry) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether nobody writes a temporary file any more: its lock went with its writer.
fn is_left(entry: &fs::DirEntry) -> bool {
    let modified = entry.metadata().and_then(|data| data.modified());
    let age = modified.ok().and_then(|at| at.elapsed().ok());
    let older = |than: Duration| age.is_some_and(|age| age > than);
    older(YOUNG)
        && File::open(entry.path()).is_ok_and(|file| match file.try_lock() {
            Ok(()) => true,
            Err(TryLockError::WouldBlock) => false,
            Err(TryLockError::Error(_)) => older(OLD),
        })
}
