//! Results into pictures: an outcome and a size in, a [`Scene`] out. What the window shows and what every exporter writes
//! is this one `Scene`. Pure; knows neither egui nor files; colours come from a [`Palette`], words from `locale`.

pub mod abc_chart;
mod axis;
mod brief;
mod frame;
mod labels;
pub mod lorenz_chart;
pub mod palette;
mod panel;
pub mod pen;
mod rank_table;
mod reading;
pub mod scale;
pub mod scene;
mod side;
pub mod text;
mod thin;
pub mod whale_chart;
mod words;

pub use brief::{Brief, Frame};
pub use labels::Placed;
pub use palette::Palette;
pub use panel::height_at;
pub use rank_table::{masked, ranks};
pub use scene::*;

use crate::analysis::Outcome;

/// The picture of an outcome; `method_id` is the registry's id of the method that answered.
pub fn draw(method_id: &str, outcome: &Outcome, brief: &Brief<'_>) -> Scene {
    let _ = method_id;
    match outcome {
        Outcome::Lorenz(result) => lorenz_chart::draw(result, brief),
        Outcome::Abc(result) => abc_chart::draw(result, brief),
        Outcome::Whale(result) => whale_chart::draw(result, brief),
        _ => frame::finish(
            brief,
            &frame::Layout::new(brief, frame::Side::None),
            frame::Parts::default(),
        ),
    }
}
