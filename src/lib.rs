//! Folioscope: spreadsheets in, charts for the strategy meeting out.
//!
//! Data goes one way:
//!
//! ```text
//! file ─ import ─▶ model ─ analysis ─▶ outcome ─ chart ─▶ Scene ┬─ ui      (screen, inside egui_plot)
//!                    ▲                                          └─ export  (svg · png · pdf · csv · xlsx · json)
//!                project (what the user saves: data, mapping, edits, parameters)
//! ```
//!
//! # Invariants
//! - A page never computes, an analysis never draws, an exporter never knows a page: screen and export share one `Scene`.
//! - egui, eframe, egui_plot and rfd appear only under `ui`, `app` and `main.rs`.
//! - Files, the clock, the environment and threads appear only under `app`, `cli` and what they share
//!   (`atomic`, `threads`); the rest takes bytes, a date, a
//!   seed and a `Progress`. Processes appear only under `guard`.
//! - Spreadsheets are taken apart in a process of their own: `app` and `cli` make every upload by way of `guard`.
//! - `ui` reads the state and sends commands; it calls neither `import` nor `analysis`. One place applies commands.
//! - Nothing missing is read as zero; nothing left out goes unsaid.
//! - No network, ever.

pub mod analysis;
pub mod app;
pub mod assets;
pub mod atomic;
pub mod chart;
pub mod cli;
pub mod export;
pub mod guard;
pub mod import;
pub mod locale;
pub mod model;
pub mod progress;
pub mod project;
pub mod sample;
pub mod state;
pub mod threads;
pub mod ui;
#[cfg(windows)]
pub mod windows;
