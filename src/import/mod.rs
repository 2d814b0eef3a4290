//! Bytes into a portfolio: finds the sheet, the table, its header and what each column means, and says what it did.
//!
//! Pure: an [`Upload`] in, a [`Draft`] out, whatever the file holds; a bad cell costs that cell, not the file, and leaves
//! a [`Finding`]. Several drafts become one [`crate::model::Dataset`] by [`join`].

mod draft;
mod error;
mod finding;

pub use draft::{DateOrder, Draft, Options, Upload};
pub use error::{ErrorCode, ImportError};
pub use finding::{Finding, Severity};
