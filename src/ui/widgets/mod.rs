//! The controls of the window, drawn from the theme's tokens. Each one takes part in keyboard focus, has a name for screen
//! readers, and sends nothing by itself: it answers with a [`egui::Response`].

mod badge;
mod button;
mod card;
mod chip;
mod field;
pub mod icon;
mod lines;
mod menu;
mod paint;
mod pointer;
mod progress;
pub mod reading;
mod select;
mod slider;
mod toggle;

pub use badge::{class_badge, count_badge, key_badge, key_badge_size, paint_key};
pub use button::{Button, IconButton, link};
pub use card::{EmptyState, card, empty_state, hairline, section_head};
pub(crate) use chip::dashed_rect;
pub use chip::{Chip, ChipAnswer, Tone};
pub(crate) use field::edit;
pub use field::{search_field, text_area, text_field};
pub use menu::{menu_entry, menu_head, menu_rule};
pub use paint::{
    elided, focus_ring, galley, name, paragraph, paragraph_height, role, text_at, text_width,
    wrapped,
};
pub use pointer::carried_to;
pub use progress::{progress_bar, spinner};
pub use select::Select;
pub use slider::{number_field, slider, slider_with_field};
pub use toggle::{checkbox, segmented, switch};
