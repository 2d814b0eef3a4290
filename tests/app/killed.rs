//! Saving while the program is killed, as often as `FOLIOSCOPE_KILLS` says (40 times where it does not).
//!
//! ```text
//! FOLIOSCOPE_KILLS=1000 cargo test --test suite killed
//! ```

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use folioscope::atomic;

use super::names;

/// Where the process of [`saves_until_killed`] saves.
const PLACE: &str = "FOLIOSCOPE_KILLED_AT";

/// The other process of the test below: saves one file over the other, and says which of them is saved.
#[test]
#[ignore = "runs until it is killed; started by saves_are_whole_when_killed"]
fn saves_until_killed() {
    let Some(path) = env::var_os(PLACE) else {
        return;
    };
    for save in 1.. {
        atomic::write(Path::new(&path), &content(save)).unwrap();
        writeln!(std::io::stdout(), "\nsaved {save}").unwrap();
    }
}

/// Four megabytes of the number of a save.
fn content(save: u64) -> Vec<u8> {
    save.to_le_bytes().repeat(500_000)
}

/// Protects what was saved from a program that dies while it saves: the file is whole, no older than the last save that was
/// told, and the next start leaves nothing beside it.
#[test]
fn saves_are_whole_when_killed() {
    let times = env::var("FOLIOSCOPE_KILLS").map_or(40, |times| times.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.folio");
    let mut left = 0;
    for time in 0..times {
        let told = killed_after(&path, time * 7919 % 40);
        let bytes = fs::read(&path).unwrap();
        let save = u64::from_le_bytes(bytes[..8].try_into().unwrap());
        assert!(bytes == content(save), "save {save} is not whole");
        assert!(
            save == told || save == told + 1,
            "{told} was saved, {save} is there"
        );
        left += names(folder.path()).len() - 1;
        age(folder.path());
        atomic::clear_remains(folder.path());
        assert_eq!(names(folder.path()), ["plan.folio"]);
    }
    // Else no kill met a save, and nothing was tried.
    assert!(times < 40 || left > 0, "{left} of {times}");
}

/// Kills the saving process so many milliseconds after its first save; the last save it told.
fn killed_after(path: &Path, milliseconds: u64) -> u64 {
    let mut saving = Command::new(env::current_exe().unwrap())
        .args([
            "--ignored",
            "--exact",
            "app::killed::saves_until_killed",
            "--nocapture",
        ])
        .env(PLACE, path)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(saving.stdout.take().unwrap()).lines();
    let mut told = lines
        .map_while(Result::ok)
        .filter_map(|line| line.strip_prefix("saved ")?.parse::<u64>().ok());
    let first = told.next().unwrap();
    sleep(Duration::from_millis(milliseconds));
    saving.kill().unwrap();
    let last = told.last().unwrap_or(first);
    saving.wait().unwrap();
    last
}

/// As if the temporary files had been left a minute ago.
fn age(folder: &Path) {
    for name in names(folder).iter().filter(|name| name.ends_with(".tmp")) {
        let file = File::options().write(true).open(folder.join(name)).unwrap();
        let then = SystemTime::now() - Duration::from_secs(60);
        file.set_modified(then).unwrap();
    }
}

/// Protects a file that another window is writing from being cleared away; what nobody writes goes with the next write.
#[test]
fn what_is_being_written_stays() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str| File::create(folder.path().join(name)).unwrap();
    let (held, _left) = (make(".folioscope-held.tmp"), make(".folioscope-left.tmp"));
    held.try_lock().unwrap();
    make("notes.tmp");
    age(folder.path());
    atomic::write(&folder.path().join("plan.folio"), b"plan").unwrap();
    let there = [".folioscope-held.tmp", "notes.tmp", "plan.folio"];
    assert_eq!(names(folder.path()), there);
}
