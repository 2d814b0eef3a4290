//! Every reader fed with files changed at random: none of them may bring the program down, keep it for ever or fill its
//! memory.
//!
//! ```text
//! cargo test --release --test fuzz -- --runs N [--seconds N] [--seed S] [--only xlsx,text,…] [--keep DIR]
//! FOLIOSCOPE_SEEDS=DIR:DIR adds files to change
//! ```
//!
//! A run is a number: the same number changes the same file the same way. A target ends after so many runs or seconds,
//! whichever comes first. Runs are made in worker processes with a memory limit; a worker that falls, or a run that takes
//! too much of the processor, ends only that worker, and another goes on behind the run. A parser that falls in a process
//! of its own is *contained*: the program reads such files apart. Everything else is a *fault*, told with its run, kept as
//! a file where `--keep` names a folder, and ends in exit code 1. Without `--runs` and `--seconds` nothing is fed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod mutate;
mod seeds;
mod stories;
mod targets;

use std::io::{self, BufReader, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use targets::{TARGETS, Target};

/// A run that has had the processor for longer hangs.
const LONGEST: Duration = Duration::from_secs(15);
/// The same where a process of its own would be ended.
const LONGEST_APART: Duration = Duration::from_secs(4);
/// Where nobody says how much of the processor a worker had, a run may take so many times as long.
const PATIENCE: u32 = 8;
/// A worker gets so much address space.
const MOST_MEMORY: u64 = 1 << 30;
/// The same where running out of it is contained: filling it takes the time of hundreds of runs.
const MOST_MEMORY_APART: u64 = 160 << 20;

struct Order {
    runs: u64,
    longest: Duration,
    seed: u64,
    only: Option<String>,
    keep: Option<PathBuf>,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let value = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    let number = |name: &str| value(name).and_then(|text| text.parse().ok());
    if let Some(name) = value("--worker") {
        work(
            &name,
            number("--first").unwrap_or(0),
            number("--end").unwrap_or(0),
        );
        return ExitCode::SUCCESS;
    }
    let (runs, seconds) = (number("--runs"), number("--seconds"));
    if runs.or(seconds).is_none() {
        println!("fuzz: nothing is fed without --runs N or --seconds N");
        return ExitCode::SUCCESS;
    }
    let order = Order {
        runs: runs.unwrap_or(u64::from(u32::MAX)),
        longest: Duration::from_secs(seconds.unwrap_or(u64::from(u32::MAX))),
        seed: number("--seed").unwrap_or(1),
        only: value("--only"),
        keep: value("--keep").map(PathBuf::from),
    };
    let wanted = |target: &&Target| {
        let only = order.only.as_deref();
        only.is_none_or(|only| only.split(',').any(|name| name == target.name))
    };
    let faults: usize = TARGETS
        .iter()
        .filter(wanted)
        .map(|target| drive(target, &order))
        .sum();
    ExitCode::from(u8::from(faults > 0))
}

/// Feeds a target; the number of faults.
fn drive(target: &Target, order: &Order) -> usize {
    let started = Instant::now();
    let mut first = order.seed << 32;
    let end = first + order.runs;
    let (mut made, mut faults, mut contained) = (0, 0, 0);
    while first < end && started.elapsed() < order.longest {
        let mut worker = Worker::hire(target, first, end);
        let fell = loop {
            match worker.hear(target) {
                Heard::Run if started.elapsed() >= order.longest => break None,
                Heard::Run => made += 1,
                Heard::Panic(place) => {
                    // A foreign parser's panic is caught where it is called.
                    if place.starts_with("src/") || !target.apart {
                        faults += 1;
                        tell(target, order, worker.at, &place);
                    } else {
                        contained += 1;
                    }
                }
                Heard::End => break None,
                Heard::Fall(how) => break Some(how),
            }
        };
        first = worker.at + 1;
        worker.dismiss();
        let Some(fell) = fell else { break };
        if target.apart {
            contained += 1;
        } else {
            faults += 1;
            tell(target, order, first - 1, fell);
        }
    }
    let rate = made as f64 / started.elapsed().as_secs_f64();
    println!(
        "{:8} {made:>9} runs, {faults} faults, {contained} contained, {rate:.0} a second",
        target.name
    );
    faults
}

fn tell(target: &Target, order: &Order, run: u64, what: &str) {
    println!("{:8} run {run}: {what}", target.name);
    if let Some(folder) = &order.keep {
        let (name, bytes, _) = target.input(&target.seeds(), run);
        let _ = std::fs::create_dir_all(folder);
        let _ = std::fs::write(folder.join(format!("{}-{run}-{name}", target.name)), bytes);
    }
}

/// What a worker says: the number of a run before it is made, the place of a panic, the end.
enum Said {
    Run(u64),
    Panic(String),
    Done,
}

/// What is made of it.
enum Heard {
    Run,
    Panic(String),
    Fall(&'static str),
    End,
}

/// A process that makes runs.
struct Worker {
    process: Child,
    said: Receiver<Said>,
    /// The run it is at, since when, and how much of the processor it had had by then.
    at: u64,
    since: Instant,
    used: Duration,
}

impl Worker {
    fn hire(target: &Target, first: u64, end: u64) -> Self {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["--worker", target.name])
            .args(["--first", &first.to_string(), "--end", &end.to_string()])
            .env("RUST_BACKTRACE", "0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let (sender, said) = channel();
        std::thread::spawn(move || {
            while let Some(said) = listen(&mut output) {
                if sender.send(said).is_err() {
                    return;
                }
            }
        });
        Self {
            process,
            said,
            at: first,
            since: Instant::now(),
            used: Duration::ZERO,
        }
    }

    fn hear(&mut self, target: &Target) -> Heard {
        let longest = if target.apart { LONGEST_APART } else { LONGEST };
        loop {
            match self.said.recv_timeout(Duration::from_secs(1)) {
                Ok(Said::Run(run)) => {
                    (self.at, self.since, self.used) = (run, Instant::now(), Duration::MAX);
                    return Heard::Run;
                }
                Ok(Said::Panic(place)) => return Heard::Panic(place),
                Ok(Said::Done) => return Heard::End,
                Err(RecvTimeoutError::Disconnected) => return Heard::Fall("falls"),
                Err(RecvTimeoutError::Timeout) => {
                    let used = processor(self.process.id());
                    let whole = self.since.elapsed();
                    // What it had is asked for only once a run is slow.
                    self.used = self.used.min(used.unwrap_or_default());
                    let had = used.map_or(whole / PATIENCE, |used| used - self.used);
                    if had > longest {
                        return Heard::Fall("hangs");
                    }
                }
            }
        }
    }

    fn dismiss(mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// How much of the processor a process has had, where the system says it.
fn processor(process: u32) -> Option<Duration> {
    let said = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // Behind the name, which may hold anything, fields 14 and 15 in hundredths of a second.
    let fields: Vec<&str> = said.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks = |at: usize| fields.get(at)?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks(11)? + ticks(12)?)))
}

fn listen(output: &mut impl Read) -> Option<Said> {
    let mut head = [0u8; 9];
    output.read_exact(&mut head).ok()?;
    let number = u64::from_le_bytes(head[1..].try_into().ok()?);
    Some(match head[0] {
        b'r' => Said::Run(number),
        b'p' => {
            let mut place = vec![0; number as usize];
            output.read_exact(&mut place).ok()?;
            Said::Panic(String::from_utf8_lossy(&place).into_owned())
        }
        _ => Said::Done,
    })
}

fn say(kind: u8, number: u64, more: &[u8]) {
    let mut said = vec![kind];
    said.extend_from_slice(&number.to_le_bytes());
    said.extend_from_slice(more);
    let mut out = io::stdout().lock();
    let _ = out.write_all(&said).and_then(|()| out.flush());
}

fn work(name: &str, first: u64, end: u64) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    limit(if target.apart {
        MOST_MEMORY_APART
    } else {
        MOST_MEMORY
    });
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| {
            format!("{}:{}", place.file(), place.line())
        });
        say(b'p', place.len() as u64, place.as_bytes());
    }));
    let seeds = target.seeds();
    for run in first..end {
        say(b'r', run, &[]);
        let (name, bytes, mut dice) = target.input(&seeds, run);
        let _ = catch_unwind(AssertUnwindSafe(|| target.feed(&name, bytes, &mut dice)));
    }
    say(b'd', 0, &[]);
}

#[cfg(unix)]
fn limit(memory: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    setrlimit(Resource::As, limit(memory)).unwrap();
    setrlimit(Resource::Core, limit(0)).unwrap();
}

#[cfg(not(unix))]
fn limit(_memory: u64) {}
