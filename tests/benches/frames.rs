//! CPU time of a frame: the whole window on the Lorenz curve and on a matrix, at rest, panning, with a limit dragged.
//!
//! ```text
//! cargo bench --bench frames [-- 10000 100000 1000000]
//! ```
//!
//! A frame is the window's layout, its shapes and their tessellation, everything but the graphics card. Bars: at rest
//! 0.5 ms; panning 1 ms with ten thousand accounts, 6 ms with a hundred thousand, 16 ms with a million; a dragged limit
//! 5 ms with a million.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a measurement fails by panicking"
)]

#[path = "../ui/portfolio.rs"]
mod portfolio;

use std::time::{Duration, Instant};

use egui::{
    Event, Modifiers, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, TouchPhase, Vec2, pos2,
    vec2,
};
use folioscope::analysis::{Context, Family, Group, registry};
use folioscope::model::Day;
use folioscope::progress::Silent;
use folioscope::state::{Command, Effect, Event as Report, Page, Preferences, State};
use folioscope::ui::{self, Face};

const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
/// The middle of the chart.
const MIDDLE: Pos2 = pos2(640.0, 380.0);
const FRAMES: usize = 60;

struct Window {
    state: State,
    face: Face,
    context: egui::Context,
    time: f64,
}

impl Window {
    fn new(accounts: usize, family: Family, method: &'static str) -> Self {
        let mut window = Self {
            state: State::default(),
            face: Face::default(),
            context: egui::Context::default(),
            time: 0.0,
        };
        window.receive(Report::Started {
            preferences: Box::new(Preferences {
                language: Some("en".to_owned()),
                ..Preferences::default()
            }),
            system_language: "en".to_owned(),
            today: Day::new(2025, 12, 31).unwrap(),
        });
        window.receive(Report::Sample(Box::new(portfolio::document(accounts, 2))));
        window.apply(Command::Go(Page::Method(Group::Customers, family)));
        window.apply(Command::Tab(method));
        window
    }

    fn apply(&mut self, command: Command) {
        let effects = self.state.apply(command);
        self.carry_out(effects);
    }

    fn receive(&mut self, report: Report) {
        let effects = self.state.receive(report);
        self.carry_out(effects);
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            if let Effect::Analyse(request) = effect {
                let answer = (registry::method(request.method).unwrap().run)(&Context {
                    dataset: &request.dataset,
                    question: &request.question,
                    settings: &request.settings,
                    progress: &Silent,
                });
                self.receive(Report::Answered {
                    id: request.id,
                    answer: Some(answer),
                });
            }
        }
    }

    /// One frame with these events; how long layout and shapes, tessellation, and applying what was sent took.
    fn frame(&mut self, events: Vec<Event>) -> [Duration; 3] {
        self.time += 1.0 / 60.0;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        let (state, face) = (&self.state, &mut self.face);
        let mut commands = Vec::new();
        let start = Instant::now();
        let mut output = self
            .context
            .clone()
            .run_ui(input, |ui| commands = ui::show(ui, state, face));
        let laid_out = start.elapsed();
        // Textures go to the graphics card, which is not here.
        output.textures_delta.clear();
        let start = Instant::now();
        let primitives = self.context.tessellate(output.shapes, 1.0);
        let tessellated = start.elapsed();
        std::hint::black_box(primitives);
        let start = Instant::now();
        for command in commands {
            self.apply(command);
        }
        [laid_out, tessellated, start.elapsed()]
    }

    fn rest(&mut self, frames: usize) -> Vec<[Duration; 3]> {
        (0..frames).map(|_| self.frame(Vec::new())).collect()
    }
}

fn press(pos: Pos2, button: PointerButton, pressed: bool) -> Event {
    Event::PointerButton {
        pos,
        button,
        pressed,
        modifiers: Modifiers::NONE,
    }
}

fn pan(window: &mut Window) -> Vec<[Duration; 3]> {
    window.frame(vec![Event::PointerMoved(MIDDLE)]);
    for _ in 0..6 {
        window.frame(vec![Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            source: egui::MouseWheelSource::Wheel,
            delta: vec2(0.0, 60.0),
            phase: TouchPhase::Move,
            modifiers: Modifiers::NONE,
        }]);
    }
    window.rest(30);
    window.frame(vec![press(MIDDLE, PointerButton::Middle, true)]);
    let times = (0..FRAMES)
        .map(|step| {
            let angle = step as f32 / FRAMES as f32 * std::f32::consts::TAU;
            let at = MIDDLE + 80.0 * vec2(angle.sin(), 1.0 - angle.cos());
            window.frame(vec![Event::PointerMoved(at)])
        })
        .collect();
    window.frame(vec![press(MIDDLE, PointerButton::Middle, false)]);
    window.rest(30);
    times
}

/// Sends what a dragged limit sends; the answer is adjusted, the picture drawn anew.
fn drag(window: &mut Window, method: &'static str) -> Vec<[Duration; 3]> {
    let times = (0..FRAMES)
        .map(|step| {
            let part = 0.6 + 0.3 * step as f64 / FRAMES as f64;
            let (key, value) = match method {
                "lorenz" => ("thresholds", serde_json::json!([part, 0.95])),
                _ => ("y_threshold", serde_json::json!(part / 3.0)),
            };
            let start = Instant::now();
            window.apply(Command::Drag {
                method,
                key: key.to_owned(),
                value,
            });
            let applied = start.elapsed();
            let [laid_out, tessellated, _] = window.frame(Vec::new());
            [laid_out, tessellated, applied]
        })
        .collect();
    window.apply(Command::EndDrag);
    window.rest(10);
    times
}

fn print(what: &str, times: &[[Duration; 3]]) {
    let millis = |time: &Duration| time.as_secs_f64() * 1e3;
    let median = |pick: &dyn Fn(&[Duration; 3]) -> f64| {
        let mut all: Vec<f64> = times.iter().map(pick).collect();
        all.sort_by(f64::total_cmp);
        (all[all.len() / 2], all[all.len() * 19 / 20])
    };
    let (all, worst) = median(&|time| time.iter().map(millis).sum());
    let part = |index: usize| median(&|time| millis(&time[index])).0;
    println!(
        "{what:<34} {all:>8.2} ms   95 %: {worst:>8.2}   layout {:>7.2}  tessellation {:>7.2}  state {:>7.2}",
        part(0),
        part(1),
        part(2)
    );
}

fn main() {
    let counts: Vec<usize> = std::env::args()
        .filter_map(|argument| argument.parse().ok())
        .collect();
    let counts = if counts.is_empty() {
        vec![10_000, 100_000, 1_000_000]
    } else {
        counts
    };
    for count in counts {
        for (family, method) in [
            (Family::Concentration, "lorenz"),
            (Family::Relationship, "quadrant"),
        ] {
            let start = Instant::now();
            let mut window = Window::new(count, family, method);
            window.rest(40);
            println!(
                "{count} accounts, {method}: opened in {:.0} ms",
                start.elapsed().as_secs_f64() * 1e3
            );
            print("  at rest", &window.rest(FRAMES));
            print("  panning", &pan(&mut window));
            print("  a limit dragged", &drag(&mut window, method));
        }
    }
}
