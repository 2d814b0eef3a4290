//! Results into pictures: an outcome and a size in, a [`Scene`] out. What the window shows and what every exporter writes
//! is this one `Scene`. Pure; knows neither egui nor files; colours come from a [`Palette`], words from `locale`.

pub mod scene;
pub mod text;

pub use scene::*;
