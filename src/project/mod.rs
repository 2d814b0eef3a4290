//! What the user saves: the data, how they were read, the question and settings of every chart, and edits.

mod document;

pub use document::{Document, Edit, Origin};
