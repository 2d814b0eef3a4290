//! One binary for all integration tests; modules are named after `src/`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod analysis;
mod app;
mod chart;
mod cli;
mod export;
#[path = "gallery/renderer_test.rs"]
mod gallery_renderer;
mod guard;
mod import;
mod locale;
mod model;
mod model_currency;
mod project;
mod sample;
mod state;
mod text;
mod tidy;
mod ui;
