//! Results into pictures: an outcome and a size in, a [`Scene`] out. What the window shows and what every exporter writes
//! is this one `Scene`. Pure; knows neither egui nor files; colours come from a [`Palette`], words from `locale`.

mod axis;
mod brief;
mod labels;
pub mod palette;
mod panel;
pub mod pen;
mod reading;
pub mod scale;
pub mod scene;
pub mod text;
mod thin;

pub use brief::{Brief, Frame};
pub use labels::Placed;
pub use palette::Palette;
pub use panel::height_at;
pub use scene::*;
