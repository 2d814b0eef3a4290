//! What the user saves: the data, how they were read, the question and settings of every chart, and edits.

mod document;
mod edits;

pub use document::{Document, Edit, Origin};
pub use edits::{EditRefused, cell_text, edit_cell};
