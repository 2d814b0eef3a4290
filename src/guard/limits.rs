//! What a reader may use, set by itself before it sees the file.
//!
//! On Unix it is the address space: a request beyond it fails, and the process ends. macOS hardly keeps to that limit, so
//! there the other end also looks at how much memory the reader holds ([`held_bytes`]). On Windows it is a job object.

/// Takes away the right to more than `most` bytes of memory, and to leave a core behind.
#[cfg(unix)]
pub(super) fn set(most: u64) {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let lower = |resource, wanted: u64| {
        let known = getrlimit(resource);
        let wanted = known.maximum.map_or(wanted, |maximum| maximum.min(wanted));
        let limit = Rlimit {
            current: Some(wanted),
            maximum: Some(wanted),
        };
        // Without the limit the other end still watches; there is nobody to tell here.
        let _ = setrlimit(resource, limit);
    };
    lower(Resource::As, most);
    lower(Resource::Core, 0);
}

/// Takes away the right to more than `most` bytes of memory.
#[cfg(windows)]
pub(super) fn set(most: u64) {
    crate::windows::limit_memory(most);
}

/// Processor time this process has used, in milliseconds; 0 where that cannot be told.
#[cfg(unix)]
pub(super) fn working_millis() -> u64 {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::ProcessCPUTime);
    let millis = time.tv_sec as i64 * 1000 + time.tv_nsec as i64 / 1_000_000;
    u64::try_from(millis).unwrap_or(0)
}

/// Processor time this process has used: the clock alone decides here.
#[cfg(windows)]
pub(super) fn working_millis() -> u64 {
    0
}

/// Memory that a process holds; `None` where its own limit is relied upon.
#[cfg(target_os = "macos")]
pub(super) fn held_bytes(process: u32) -> Option<u64> {
    let asked = std::process::Command::new("/bin/ps")
        .args(["-o", "rss=", "-p", &process.to_string()])
        .output()
        .ok()?;
    let kibibytes: u64 = std::str::from_utf8(&asked.stdout)
        .ok()?
        .trim()
        .parse()
        .ok()?;
    Some(kibibytes << 10)
}

/// Memory that a process holds; `None` where its own limit is relied upon.
#[cfg(not(target_os = "macos"))]
pub(super) fn held_bytes(_process: u32) -> Option<u64> {
    None
}
