//! The shell's files: written whole or not at all, drafts found again, preferences remembered.

mod findings_file;
mod killed;

use std::fs;
use std::path::Path;

use folioscope::app::drafts::{DraftNote, LostDraft, OwnDraft};
use folioscope::app::preferences_file;
use folioscope::atomic;
use folioscope::state::{Preferences, ThemeChoice};

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A write replaces the file whole and leaves nothing beside it.
#[test]
fn a_write_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.folio");
    atomic::write(&path, b"one").unwrap();
    atomic::write(&path, b"two, longer").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"two, longer");
    assert_eq!(names(folder.path()), ["plan.folio"]);
}

/// Where the new file cannot be put in place the old one stays, and nothing is left beside it.
#[test]
fn a_failed_write_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.folio");
    // A folder in the way fails the last step, after everything was written.
    fs::create_dir(&path).unwrap();
    fs::write(path.join("inside"), b"old").unwrap();
    assert!(atomic::write(&path, b"new").is_err());
    assert_eq!(fs::read(path.join("inside")).unwrap(), b"old");
    assert_eq!(names(folder.path()), ["plan.folio"]);
    assert!(atomic::write(&folder.path().join("nowhere/plan.folio"), b"new").is_err());
}

/// A link to a file stays a link: the file it names is written.
#[cfg(unix)]
#[test]
fn links_stay_links() {
    let folder = tempfile::tempdir().unwrap();
    let real = folder.path().join("real.folio");
    let link = folder.path().join("link.folio");
    fs::write(&real, b"old").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    atomic::write(&link, b"new").unwrap();
    assert_eq!(fs::read(&real).unwrap(), b"new");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
}

/// What a killed program left: its draft is found once it is gone, not while it runs, and goes when it is thrown away.
#[test]
fn drafts_are_found_again() {
    let folder = tempfile::tempdir().unwrap();
    let note = DraftNote {
        name: "Plan".to_owned(),
        path: Some("/data/plan.folio".into()),
        time: "2026-03-01T14:05".to_owned(),
    };
    let own = OwnDraft::new(folder.path());
    own.writer().write(b"draft", &note).unwrap();
    assert!(LostDraft::find(folder.path()).is_none());
    // A program that is killed drops its lock without closing.
    drop(own);
    let lost = LostDraft::find(folder.path()).unwrap();
    assert_eq!(lost.note, note);
    // Another window that starts meanwhile is not offered it as well.
    assert!(LostDraft::find(folder.path()).is_none());
    assert_eq!(lost.read().unwrap(), b"draft");
    lost.remove();
    assert!(LostDraft::find(folder.path()).is_none());
    assert_eq!(names(folder.path()), [""; 0]);
}

/// A program that ends as it should leaves nothing; two windows have a draft each.
#[test]
fn closed_drafts_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (OwnDraft::new(folder.path()), OwnDraft::new(folder.path()));
    first.writer().write(b"1", &DraftNote::default()).unwrap();
    second.writer().write(b"2", &DraftNote::default()).unwrap();
    first.close();
    second.close();
    assert_eq!(names(folder.path()), [""; 0]);
}

/// Preferences come back; a file that is damaged, or holds values out of range, gives what can be used.
#[test]
fn preferences_come_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("deep/preferences.json");
    let preferences = Preferences {
        language: Some("ro".to_owned()),
        theme: ThemeChoice::Dark,
        table_height: 300.0,
        ..Preferences::default()
    };
    preferences_file::write(&path, &preferences).unwrap();
    assert_eq!(preferences_file::read(&path), preferences);
    fs::write(&path, b"{\"inspector_width\": 1e9, \"theme\": \"dark\"}").unwrap();
    let read = preferences_file::read(&path);
    assert_eq!(
        (read.inspector_width, read.theme),
        (560.0, ThemeChoice::Dark)
    );
    fs::write(&path, b"{").unwrap();
    assert_eq!(preferences_file::read(&path), Preferences::default());
}
