//! Results into pictures: an outcome and a size in, a [`Scene`] out. What the window shows and what every exporter writes
//! is this one `Scene`. Pure; knows neither egui nor files; colours come from a [`Palette`], words from `locale`.

pub mod abc_chart;
mod abc_measures_chart;
mod abc_notes;
mod abc_xyz_chart;
pub mod activity_chart;
mod axis;
pub mod bar_chart;
mod board_chart;
pub mod breakdown_chart;
mod bridge_chart;
mod bridge_words;
mod brief;
mod cloud_ink;
mod cohorts_chart;
mod covariance_chart;
mod customer_classes_chart;
mod data_table;
mod decision_words;
mod dependency_chart;
mod expected_value_chart;
mod fade;
pub mod figures;
mod follow_up_chart;
mod forecast_chart;
mod frame;
mod grid;
mod growth_plan_chart;
mod homologation_chart;
mod key;
mod key_figures;
mod labels;
mod lifetime_value_chart;
pub mod lorenz_chart;
mod lorenz_compare;
mod lorenz_note;
mod lorenz_strip;
mod marks;
mod matrix_axes;
mod matrix_cash;
mod matrix_cells;
pub mod matrix_chart;
mod matrix_ground;
mod matrix_lines;
mod matrix_room;
mod matrix_side;
mod matrix_stack;
mod matrix_table;
mod matrix_what_if;
mod matrix_words;
mod member_table;
pub mod palette;
mod panel;
mod parts;
pub mod pen;
mod playbook_chart;
mod playbook_page;
pub mod portrait;
mod practice_audit_chart;
mod prospects_chart;
pub mod quality_chart;
mod rank_table;
mod reading;
mod recurring_chart;
mod retention_what_if_chart;
pub mod rfm_chart;
mod rows_chart;
pub mod scale;
pub mod scene;
mod score_chart;
pub mod segments_chart;
mod segments_map;
mod shape;
mod sheet_words;
mod side;
mod similarities_chart;
mod spot;
mod supply_rhythm_chart;
pub mod text;
mod thin;
pub mod treemap_chart;
pub mod wallet_chart;
pub mod whale_chart;
pub mod whitespace_chart;
mod whitespace_table;
mod words;
mod xyz_chart;
mod zone_chart;
mod zone_table;

pub use bridge_words::against_key;
pub use brief::{Brief, Frame, SlideWords};
pub use cloud_ink::CloudInk;
pub use data_table::*;
pub use decision_words::{
    card_choice, choice_colors, choice_name, initials, proposal_reasons, stands_name,
};
pub use frame::Layers;
pub use grid::tint as share_tint;
pub use key_figures::{KeyRow, compared_line, key_figures};
pub use labels::Placed;
pub use matrix_words::{cell_name, label_name, quantity_figure};
pub use palette::{Palette, ThemeColors};
pub use panel::{Cloud, height_at};
pub use playbook_chart::{playbook_shown, playbook_text};
pub use practice_audit_chart::said as practice_said;
pub use rank_table::{masked, ranks};
pub use scene::*;
pub use shape::*;
pub use sheet_words::{column_heading, sheet_table, sheet_text};
pub use words::{capital, column_name, labelled, listed, multiple, period_name, with_further};

use crate::analysis::Outcome;

/// The picture of an outcome. `method_id` is the registry's id of the method that answered; `bars` asks for a bar list of
/// a ranking instead of its curve.
pub fn draw(method_id: &str, outcome: &Outcome, brief: &Brief<'_>) -> Scene {
    match outcome {
        Outcome::Lorenz(result) if method_id == "bars" => bar_chart::draw(&result.ranked, brief),
        Outcome::Lorenz(result) => lorenz_chart::draw(result, brief),
        Outcome::Abc(result) => abc_chart::draw(result, brief),
        Outcome::Whale(result) => whale_chart::draw(result, brief),
        Outcome::Matrix(result) => matrix_chart::draw(result, brief),
        Outcome::Breakdown(result) => breakdown_chart::draw(result, brief),
        Outcome::Activity(result) => activity_chart::draw(result, brief),
        Outcome::Bridge(result) => bridge_chart::draw(result, brief),
        Outcome::Cohorts(result) => cohorts_chart::draw(result, brief),
        Outcome::Recurring(result) => recurring_chart::draw(result, brief),
        Outcome::Rfm(result) => rfm_chart::draw(result, brief),
        Outcome::Forecast(result) => forecast_chart::draw(result, brief),
        Outcome::Segments(result) => segments_chart::draw(result, brief),
        Outcome::Xyz(result) => xyz_chart::draw(result, brief),
        Outcome::AbcMeasures(result) => abc_measures_chart::draw(result, brief),
        Outcome::CustomerClasses(result) => customer_classes_chart::draw(result, brief),
        Outcome::SupplyRhythm(result) => supply_rhythm_chart::draw(result, brief),
        Outcome::Dependency(result) => dependency_chart::draw(result, brief),
        Outcome::Lifetime(result) => lifetime_value_chart::draw(result, brief),
        Outcome::Retention(result) => retention_what_if_chart::draw(result, brief),
        Outcome::Covariance(result) => covariance_chart::draw(result, brief),
        Outcome::Expected(result) => expected_value_chart::draw(result, brief),
        Outcome::Prospects(result) => prospects_chart::draw(result, brief),
        Outcome::Similarities(result) => similarities_chart::draw(result, brief),
        Outcome::AbcXyz(result) => abc_xyz_chart::draw(result, brief),
        Outcome::Whitespace(result) => whitespace_chart::draw(result, brief),
        Outcome::Wallet(result) => wallet_chart::draw(result, brief),
        Outcome::Rows(result) => rows_chart::draw(result, brief),
        Outcome::Scores(result) => score_chart::draw(result, brief),
        Outcome::Zones(result) => zone_chart::draw(result, brief),
        Outcome::Board(result) => board_chart::draw(result, brief),
        Outcome::GrowthPlan(result) => growth_plan_chart::draw(result, brief),
        Outcome::FollowUp(result) => follow_up_chart::draw(result, brief),
        Outcome::PracticeAudit(result) => practice_audit_chart::draw(result, brief),
        Outcome::Playbook(result) if result.method == "playbook" => {
            playbook_chart::draw(result, brief)
        }
        Outcome::Playbook(result) => playbook_page::draw(result, brief),
        Outcome::Treemap(result) => treemap_chart::draw(result, brief),
        Outcome::Homologation(result) => homologation_chart::draw(result, brief),
        Outcome::Quality(result) => quality_chart::draw(result, brief),
    }
}
