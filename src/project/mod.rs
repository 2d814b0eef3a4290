//! What the user saves: the data, how they were read, the question and settings of every chart, and edits.
//!
//! A `.folio` file is one zip: `project.json` (versioned; an older version is migrated, a newer one refused, unknown keys
//! are kept and written back) and the cells of each table in a compact binary form. Pure: bytes in, bytes out.

mod columns;
mod document;
mod edits;
mod error;
mod file;
mod findings_table;
mod head;
mod remarks;
mod slide;
mod slide_decisions;
mod slide_pages;
mod story;
mod story_deck;
mod story_head;
mod story_paper;
mod story_table;
mod story_template;
mod whitespace_edit;

pub use document::{Document, Edit, FileStamp, Origin};
pub use edits::{EditRefused, cell_text, edit_cell};
pub use error::ProjectError;
pub use file::{from_bytes, to_bytes};
pub use findings_table::findings_table;
pub use head::VERSION;
pub use remarks::Noted;
pub use slide::{SlideLook, SlideSource, slide_name};
pub use slide_decisions::{DecisionLine, decision_lines};
pub use slide_pages::agenda_lines;
pub use story::{
    Anchor, COMPANY_BYTES, CompanyTemplate, Frozen, MOST_FROZEN, MOST_REMARKS, MOST_SLIDES, Pinned,
    Remark, RemarkForm, Shown, Slide, SlideContent, SlideId, Story,
};
pub use story_deck::StoryDeck;
pub use story_paper::{StoryPaper, report_findings, story_outcomes};
pub use story_template::{
    STORY_TEMPLATES, StoryTemplate, TemplatePart, is_worth_showing, story_template,
};
