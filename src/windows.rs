//! What Windows offers through its own interface alone: the memory limit of a process, and the terminal it came from.
//!
//! The only module of the program with `unsafe` in it; these few calls take plain structures and numbers.
#![allow(
    unsafe_code,
    reason = "the standard library knows neither job objects nor consoles"
)]

use std::mem::size_of;
use std::ptr::null;

use windows_sys::Win32::System::Console::{ATTACH_PARENT_PROCESS, AttachConsole};
use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
    JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
    JobObjectExtendedLimitInformation, SetInformationJobObject,
};
use windows_sys::Win32::System::Threading::GetCurrentProcess;

/// Writes to the terminal the program was started from, where there is one: a program that opens windows has none of its
/// own. What was redirected to a file or a pipe stays so.
pub fn join_terminal() {
    // SAFETY: the call takes a constant and leaves no handle to close.
    unsafe {
        AttachConsole(ATTACH_PARENT_PROCESS);
    }
}

/// Limits this process to `most` bytes of committed memory, and has it end without a dialog where it falls: a job object
/// that the process puts itself into. Its handle stays open on purpose, as long as the process lives.
pub fn limit_memory(most: u64) {
    let mut limits = JOBOBJECT_EXTENDED_LIMIT_INFORMATION::default();
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.ProcessMemoryLimit = usize::try_from(most).unwrap_or(usize::MAX);
    // SAFETY: the job is created here and its handle checked; the structure outlives the call that reads it and is as
    // long as it says; the handle of the current process needs no closing.
    unsafe {
        let job = CreateJobObjectW(null(), null());
        if job.is_null() {
            return;
        }
        SetInformationJobObject(
            job,
            JobObjectExtendedLimitInformation,
            (&raw const limits).cast(),
            size_of::<JOBOBJECT_EXTENDED_LIMIT_INFORMATION>() as u32,
        );
        AssignProcessToJobObject(job, GetCurrentProcess());
    }
}
