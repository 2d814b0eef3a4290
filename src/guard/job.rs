//! The memory limit of a process on Windows: a job object that the process puts itself into.
//!
//! The only module of the program with `unsafe` in it: the standard library knows no job objects, and these three calls
//! take plain structures. The handle is kept open on purpose, as long as the process lives.
#![allow(
    unsafe_code,
    reason = "job objects are reached through the system's C interface alone"
)]

use std::mem::size_of;
use std::ptr::null;

use windows_sys::Win32::System::JobObjects::{
    AssignProcessToJobObject, CreateJobObjectW, JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION,
    JOB_OBJECT_LIMIT_PROCESS_MEMORY, JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
    JobObjectExtendedLimitInformation, SetInformationJobObject,
};
use windows_sys::Win32::System::Threading::GetCurrentProcess;

/// Limits this process to `most` bytes of committed memory, and has it end without a dialog where it falls.
pub(super) fn limit_memory(most: u64) {
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
