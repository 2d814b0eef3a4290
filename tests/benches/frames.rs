//! CPU time of a frame: the whole window with a chart, at rest, panning, with a limit dragged, as a hand does it.
//!
//! ```text
//! cargo bench --bench frames [-- [10000] [100000] [1000000] [method …] [rest] [drag] [pan] [--frames 60]]
//! ```
//!
//! A frame is the window's layout, its shapes and their tessellation, everything but the graphics card. Each line shows the
//! mean of the processor's time where the system tells it (Linux), else the time that a quarter of the frames stay within;
//! beside it that time anyway, where it goes, and how many times the work it is of a frame of plain widgets
//! ([`plain`]) that is drawn just before and after: that ratio stays where the machine is busy or slow.
//!
//! Instructions are what no machine changes: valgrind counts them, and what a frame takes is what more frames take more.
//!
//! ```text
//! valgrind --tool=callgrind --toggle-collect='frames::Window::frame' <bench> 10000 quadrant rest --frames 100
//! ```
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
    CursorIcon, Event, Modifiers, MouseWheelUnit, PointerButton, Pos2, RawInput, Rect, TouchPhase,
    Vec2, pos2, vec2,
};
use folioscope::analysis::{Context, Family, Group, registry};
use folioscope::model::Day;
use folioscope::progress::Silent;
use folioscope::project::Document;
use folioscope::state::{
    AnalysisRequest, Command, Effect, Event as Report, Page, Preferences, State,
};
use folioscope::ui::{self, Face};

const SIZE: Vec2 = Vec2::new(1440.0, 900.0);
/// The middle of the chart.
const MIDDLE: Pos2 = pos2(640.0, 380.0);
/// Frames of a run; at rest four times as many.
const FRAMES: usize = 60;
/// Bars in milliseconds: nothing changed, a limit dragged.
const REST: f64 = 0.5;
const DRAG: f64 = 5.0;
/// Method, its page, and where its limits are looked for: a line across all of it.
const CHARTS: [(&str, Family, Option<Rect>); 5] = [
    ("lorenz", Family::Concentration, Some(STRIP)),
    ("abc", Family::Concentration, Some(HEAD)),
    ("whale", Family::Concentration, None),
    ("activity", Family::Behaviour, None),
    ("quadrant", Family::Relationship, Some(PLOT)),
];
const STRIP: Rect = Rect {
    min: pos2(236.0, 430.0),
    max: pos2(1110.0, 640.0),
};
const HEAD: Rect = Rect {
    min: pos2(260.0, 150.0),
    max: pos2(1110.0, 210.0),
};
const PLOT: Rect = Rect {
    min: pos2(250.0, 170.0),
    max: pos2(1080.0, 400.0),
};

/// What a frame took: layout and shapes, tessellation, applying what was sent.
type Took = [Duration; 3];

struct Window {
    state: State,
    face: Face,
    context: egui::Context,
    time: f64,
    cursor: CursorIcon,
    /// What nobody has answered yet.
    asked: Vec<AnalysisRequest>,
    /// What the methods took, which work on another thread.
    analyses: Duration,
}

impl Window {
    /// Opens a portfolio on a method's page; what that took on the thread of the window.
    fn open(document: &Document, family: Family, method: &'static str) -> (Self, Duration) {
        let mut window = Self {
            state: State::default(),
            face: Face::default(),
            context: egui::Context::default(),
            time: 0.0,
            cursor: CursorIcon::Default,
            asked: Vec::new(),
            analyses: Duration::ZERO,
        };
        window.receive(Report::Started {
            preferences: Box::new(Preferences {
                language: Some("en".to_owned()),
                ..Preferences::default()
            }),
            system_language: "en".to_owned(),
            today: Day::new(2025, 12, 31).unwrap(),
        });
        window.rest(2);
        let document = Box::new(document.clone());
        let start = Instant::now();
        window.receive(Report::Sample(document));
        window.apply(Command::Go(Page::Method(Group::Customers, family)));
        window.apply(Command::Tab(method));
        window.rest(2);
        let took = start.elapsed() - window.analyses;
        window.rest(40);
        (window, took)
    }

    fn apply(&mut self, command: Command) {
        let effects = self.state.apply(command);
        self.carry_out(effects);
    }

    fn receive(&mut self, report: Report) {
        let effects = self.state.receive(report);
        self.carry_out(effects);
    }

    /// The method that the page shows is answered; the others of its group wait.
    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Analyse(request) => self.asked.push(*request),
                Effect::DropAnalysis(id) => self.asked.retain(|request| request.id != id),
                _ => {}
            }
        }
        let shown = self.state.method().map(|method| method.id);
        let wanted = |request: &AnalysisRequest| shown == Some(request.method);
        if let Some(at) = self.asked.iter().position(wanted) {
            let request = self.asked.remove(at);
            let start = Instant::now();
            let answer = (registry::method(request.method).unwrap().run)(&Context {
                dataset: &request.dataset,
                question: &request.question,
                settings: &request.settings,
                progress: &Silent,
            });
            self.analyses += start.elapsed();
            self.receive(Report::Answered {
                id: request.id,
                answer: Some(answer),
            });
        }
    }

    /// One frame with these events.
    fn frame(&mut self, events: Vec<Event>) -> Took {
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
        self.cursor = output.platform_output.cursor_icon;
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

    fn rest(&mut self, frames: usize) -> Vec<Took> {
        (0..frames).map(|_| self.frame(Vec::new())).collect()
    }

    fn point(&mut self, at: Pos2) -> Took {
        self.frame(vec![Event::PointerMoved(at)])
    }

    /// Where a limit can be grasped, and which way it is drawn.
    fn limit(&mut self, area: Rect) -> Option<(Pos2, Vec2)> {
        let mut y = area.top();
        while y < area.bottom() {
            let mut x = area.left();
            while x < area.right() {
                self.point(pos2(x, y));
                match self.cursor {
                    CursorIcon::ResizeHorizontal => return Some((pos2(x, y), vec2(1.0, 0.0))),
                    CursorIcon::ResizeVertical => return Some((pos2(x, y), vec2(0.0, -1.0))),
                    _ => x += 6.0,
                }
            }
            y += 6.0;
        }
        None
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

fn pan(window: &mut Window, frames: usize) -> Frames {
    window.point(MIDDLE);
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
    let turn = |step: usize| {
        let angle = step as f32 / frames as f32 * std::f32::consts::TAU;
        let at = MIDDLE + 80.0 * vec2(angle.sin(), 1.0 - angle.cos());
        window.point(at)
    };
    let times = run(|| (0..frames).map(turn).collect());
    window.frame(vec![press(MIDDLE, PointerButton::Middle, false)]);
    window.rest(30);
    times
}

/// What each frame took, what the kernel counted for one of them, and what it counted for a plain one.
type Frames = (Vec<Took>, Option<f64>, f64);

/// Takes a limit with the pointer and draws it along; the frame after it is let go is the last but one.
fn drag(window: &mut Window, area: Rect, frames: usize) -> Option<(Frames, Took)> {
    let (from, way) = window.limit(area)?;
    window.frame(vec![press(from, PointerButton::Primary, true)]);
    window.point(from + 4.0 * way);
    window.point(from + 8.0 * way);
    // What was sent with one frame is shown by the next.
    let move_on = |step: usize| {
        let at = from + (10.0 + 1.5 * step as f32) * way;
        window.point(at)
    };
    let times = run(|| (0..frames).map(move_on).collect());
    let end = from + (10.0 + 1.5 * frames as f32) * way;
    window.frame(vec![press(end, PointerButton::Primary, false)]);
    let after = window.frame(Vec::new());
    window.point(pos2(20.0, 880.0));
    window.rest(20);
    Some((times, after))
}

/// What the processor has worked for this thread, in milliseconds; `None` where the system does not say.
fn worked() -> Option<f64> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanos: f64 = line.split(' ').next()?.parse().ok()?;
    Some(nanos / 1e6)
}

/// The frames of a run and what the processor worked for them, between two runs of plain frames.
fn run(frames: impl FnOnce() -> Vec<Took>) -> Frames {
    thread_local! {
        static PLAIN: egui::Context = egui::Context::default();
    }
    let counted = |frames: &mut dyn FnMut() -> Vec<Took>| {
        let before = worked();
        let times = frames();
        let spent = worked().zip(before).map(|(after, before)| after - before);
        let each = spent.map(|spent| spent / times.len().max(1) as f64);
        (times, each)
    };
    let other = || {
        let context = PLAIN.with(Clone::clone);
        let (times, each) = counted(&mut || (0..FRAMES).map(|_| plain(&context)).collect());
        each.unwrap_or_else(|| times.iter().map(all).sum::<f64>() / times.len() as f64)
    };
    let before = other();
    let mut frames = Some(frames);
    let (times, each) = counted(&mut || frames.take().map(|frames| frames()).unwrap_or_default());
    (times, each, (before + other()) / 2.0)
}

/// A frame of 40 rows of stock widgets: a button and four words each.
fn plain(context: &egui::Context) -> Took {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
        ..RawInput::default()
    };
    let start = Instant::now();
    let mut output = context.run_ui(input, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for row in 0..40 {
            ui.horizontal(|ui| {
                let _ = ui.small_button(format!("Row {row}"));
                for column in 0..4 {
                    ui.label(format!("{row} {column} word"));
                }
            });
        }
    });
    let laid_out = start.elapsed();
    output.textures_delta.clear();
    let start = Instant::now();
    std::hint::black_box(context.tessellate(output.shapes, 1.0));
    [laid_out, start.elapsed(), Duration::ZERO]
}

fn millis(time: &Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn all(time: &Took) -> f64 {
    time.iter().map(millis).sum()
}

fn print(what: &str, (times, worked, plain): &Frames, bar: f64) {
    let at = |part: usize, pick: &dyn Fn(&Took) -> f64| {
        let mut all: Vec<f64> = times.iter().map(pick).collect();
        all.sort_by(f64::total_cmp);
        all[(all.len() * part / 100).min(all.len() - 1)]
    };
    let (quick, worst) = (at(25, &all), at(95, &all));
    let took = worked.unwrap_or(quick);
    let part = |index: usize| at(25, &|time: &Took| millis(&time[index]));
    println!(
        "  {what:<18}{took:>8.2} ms   bar {bar:>5.1}   ratio {:>5.2} {}  {:>5.2} plain frames of {plain:.2} ms   a quarter within {quick:>6.2}, 19 in 20 within {worst:>6.2}   layout {:>6.2}  tessellation {:>6.2}  state {:>6.2}",
        took / bar,
        if took <= bar { "    " } else { "over" },
        took / plain,
        part(0),
        part(1),
        part(2)
    );
}

fn main() {
    let asked: Vec<String> = std::env::args().skip(1).collect();
    let frames = asked
        .iter()
        .position(|word| word == "--frames")
        .and_then(|at| asked.get(at + 1)?.parse().ok())
        .unwrap_or(FRAMES);
    let counts: Vec<usize> = asked
        .iter()
        .filter_map(|word| word.parse().ok())
        .filter(|&count| count >= 1_000)
        .collect();
    let counts = if counts.is_empty() {
        vec![10_000, 100_000, 1_000_000]
    } else {
        counts
    };
    // Everything, where nothing of the kind is named.
    let among = |all: &[&str], one: &str| {
        let named = |word: &str| asked.iter().any(|asked| asked == word);
        named(one) || !all.iter().any(|word| named(word))
    };
    let methods = CHARTS.map(|(method, ..)| method);
    let wanted = |what: &str| among(&["rest", "drag", "pan"], what);
    for count in counts {
        let document = portfolio::document(count, 2);
        let panning = match count {
            0..=10_000 => 1.0,
            10_001..=100_000 => 6.0,
            _ => 16.0,
        };
        for (method, family, limits) in CHARTS {
            if !among(&methods, method) {
                continue;
            }
            let (mut window, took) = Window::open(&document, family, method);
            println!(
                "{count} accounts, {method}: opened in {:.0} ms and {:.0} ms of another thread",
                millis(&took),
                millis(&window.analyses)
            );
            if wanted("rest") {
                print("nothing changed", &run(|| window.rest(4 * frames)), REST);
            }
            // Before anything is panned: limits may leave the view then.
            if let Some(area) = limits.filter(|_| wanted("drag")) {
                match drag(&mut window, area, frames) {
                    Some((times, after)) => {
                        print("a limit dragged", &times, DRAG);
                        println!("  let go{:>20.2} ms", all(&after));
                    }
                    None => println!("  no limit found"),
                }
            }
            if wanted("pan") {
                print("panned", &pan(&mut window, frames), panning);
            }
        }
    }
}
