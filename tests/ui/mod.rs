//! The window: chart, table and inspector.

mod chart_view;
mod desk;
mod method_page;
pub mod portfolio;
mod presenting;
mod review;
mod shell;
mod story;
mod table;
