//! Why a saved portfolio could not be read or written.

use crate::import::ErrorCode;

/// A file that is no portfolio, or not a whole one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}: {detail}", .code.id())]
pub struct ProjectError {
    /// Why; the closed set that import has too.
    pub code: ErrorCode,
    /// What was met, for the log and for the curious.
    pub detail: String,
}

impl ProjectError {
    pub(super) fn damaged(detail: impl ToString) -> Self {
        Self {
            code: ErrorCode::Damaged,
            detail: detail.to_string(),
        }
    }

    pub(super) fn too_large(megabytes: usize) -> Self {
        Self {
            code: ErrorCode::TooLarge,
            detail: format!("{megabytes} MB beside the tables"),
        }
    }

    pub(super) fn cancelled() -> Self {
        Self {
            code: ErrorCode::Cancelled,
            detail: String::new(),
        }
    }
}

impl From<std::io::Error> for ProjectError {
    fn from(error: std::io::Error) -> Self {
        Self::damaged(error)
    }
}

impl From<zip::result::ZipError> for ProjectError {
    fn from(error: zip::result::ZipError) -> Self {
        Self::damaged(error)
    }
}

impl From<serde_json::Error> for ProjectError {
    fn from(error: serde_json::Error) -> Self {
        Self::damaged(error)
    }
}
