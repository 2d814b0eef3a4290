//! Why a file could not be read at all.

/// The closed set of reasons; [`ErrorCode::id`] is what `--json` prints, `error-<id>` and `error-<id>-hint` the text keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its id in words")]
pub enum ErrorCode {
    NotFound,
    NotReadable,
    Empty,
    UnsupportedFormat,
    PasswordProtected,
    Damaged,
    TooLarge,
    NoTable,
    NoAmounts,
    NewerVersion,
    DiskFull,
    Cancelled,
    NoReader,
}

impl ErrorCode {
    /// Every code.
    pub const ALL: [Self; 13] = [
        Self::NotFound,
        Self::NotReadable,
        Self::Empty,
        Self::UnsupportedFormat,
        Self::PasswordProtected,
        Self::Damaged,
        Self::TooLarge,
        Self::NoTable,
        Self::NoAmounts,
        Self::NewerVersion,
        Self::DiskFull,
        Self::Cancelled,
        Self::NoReader,
    ];

    /// The id on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::NotReadable => "not-readable",
            Self::Empty => "empty",
            Self::UnsupportedFormat => "unsupported-format",
            Self::PasswordProtected => "password-protected",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::NoTable => "no-table",
            Self::NoAmounts => "no-amounts",
            Self::NewerVersion => "newer-version",
            Self::DiskFull => "disk-full",
            Self::Cancelled => "cancelled",
            Self::NoReader => "no-reader",
        }
    }

    /// The code of an id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|code| code.id() == id)
    }
}

/// A file that gave nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {}", .code.id())]
pub struct ImportError {
    /// Why.
    pub code: ErrorCode,
    /// File name without its folder.
    pub file: String,
    /// Where in the file, and what was met there; empty where there is nothing to add.
    pub detail: String,
}
