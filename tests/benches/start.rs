//! From the start of the process to the end of the first frame, beside a bare eframe window, in turns.
//!
//! `cargo bench --bench start` (needs a display; `xvfb-run` gives one).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a bench ends where it fails"
)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Instant;

use eframe::App;
use folioscope::app::{FolioApp, Opening};
use folioscope::state::Preferences;

const TURNS: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments
        .iter()
        .find(|a| *a == "--as-bare" || *a == "--as-folioscope")
    {
        Some(role) => child(role == "--as-bare"),
        None => parent(),
    }
}

/// Starts both in turns and prints medians.
fn parent() {
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        println!("start: skipped, there is no display (try xvfb-run cargo bench --bench start)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..TURNS {
        for (which, role) in ["--as-bare", "--as-folioscope"].into_iter().enumerate() {
            times[which].push(one(role, folder.path()));
        }
    }
    let [bare, ours] = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[TURNS / 2]
    });
    println!(
        "start to first frame: bare eframe {bare:.0} ms, folioscope {ours:.0} ms, ratio {:.2}",
        ours / bare
    );
}

fn one(role: &str, folder: &std::path::Path) -> f64 {
    let start = Instant::now();
    let mut child = Command::new(std::env::current_exe().expect("this bench"))
        .arg(role)
        .env("XDG_CONFIG_HOME", folder)
        .env("XDG_STATE_HOME", folder)
        .env("XDG_DATA_HOME", folder)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a process");
    let mut line = String::new();
    BufReader::new(child.stdout.take().expect("its output"))
        .read_line(&mut line)
        .expect("a line");
    let elapsed = start.elapsed().as_secs_f64() * 1e3;
    child.wait().expect("its end");
    assert_eq!(line.trim(), "shown", "no window opened");
    elapsed
}

/// A window that says when its first frame is done, and closes.
fn child(bare: bool) {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    eframe::run_native(
        "start",
        options,
        Box::new(move |context| {
            let inner: Box<dyn App> = if bare {
                Box::new(Bare)
            } else {
                let context = context.egui_ctx.clone();
                Box::new(FolioApp::new(
                    context,
                    Preferences::default(),
                    Opening::default(),
                ))
            };
            Ok(Box::new(FirstFrame { inner, frames: 0 }))
        }),
    )
    .expect("a window");
}

struct Bare;

impl App for Bare {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        ui.label("bare");
    }
}

struct FirstFrame {
    inner: Box<dyn App>,
    frames: usize,
}

impl App for FirstFrame {
    fn logic(&mut self, context: &egui::Context, frame: &mut eframe::Frame) {
        self.inner.logic(context, frame);
    }

    fn ui(&mut self, ui: &mut egui::Ui, frame: &mut eframe::Frame) {
        self.inner.ui(ui, frame);
        self.frames += 1;
        // The first pass of a window only measures; the second is what the user sees.
        if self.frames == 2 {
            println!("shown");
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
        ui.ctx().request_repaint();
    }
}
