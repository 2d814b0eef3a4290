//! Every reader fed with files changed at random: none of them may bring the program down, keep it for ever or fill its
//! memory.
//!
//! ```text
//! cargo test --release --test fuzz -- --runs N [--seed S] [--only xlsx,text,…] [--keep DIR]
//! FOLIOSCOPE_SEEDS=DIR:DIR adds files to change
//! ```
//!
//! A run is a number: the same number changes the same file the same way. Runs are made in worker processes with a memory
//! limit; a worker that falls or hangs is replaced behind the run it fell on. A parser that falls in a process of its own
//! is *contained*: the program reads such files apart. Everything else is a *fault*, told with its run, kept as a file
//! where `--keep` names a folder, and ends in exit code 1. Without `--runs` nothing is fed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod mutate;
mod targets;

use std::io::{self, Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use targets::{TARGETS, Target};

/// A run that takes longer hangs, also where other programs have the processor.
const LONGEST: Duration = Duration::from_secs(120);
/// A worker gets so much address space.
const MOST_MEMORY: u64 = 2 << 30;

struct Order {
    runs: u64,
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
    let Some(runs) = number("--runs") else {
        println!("fuzz: nothing is fed without --runs N");
        return ExitCode::SUCCESS;
    };
    let order = Order {
        runs,
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
    let (mut faults, mut contained) = (0, 0);
    while first < end {
        let (mut worker, said) = hire(target, first, end);
        let mut at = first;
        let fell = loop {
            match said.recv_timeout(LONGEST) {
                Ok(Said::Run(run)) => at = run,
                Ok(Said::Panic(place)) => {
                    // A foreign parser's panic is caught where it is called.
                    if place.starts_with("src/") || !target.apart {
                        faults += 1;
                        tell(target, order, at, &place);
                    } else {
                        contained += 1;
                    }
                }
                Ok(Said::Done) => break None,
                Err(std::sync::mpsc::RecvTimeoutError::Timeout) => break Some("hangs"),
                Err(_) => break Some("falls"),
            }
        };
        let _ = worker.kill();
        let _ = worker.wait();
        let Some(fell) = fell else { break };
        if target.apart {
            contained += 1;
        } else {
            faults += 1;
        }
        tell(target, order, at, fell);
        first = at + 1;
    }
    let each = started.elapsed().as_secs_f64() * 1e6 / order.runs as f64;
    println!(
        "{:8} {:>9} runs, {faults} faults, {contained} contained, {each:.0} µs each",
        target.name, order.runs
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

fn hire(target: &Target, first: u64, end: u64) -> (Child, Receiver<Said>) {
    let mut worker = Command::new(std::env::current_exe().unwrap())
        .args(["--worker", target.name])
        .args(["--first", &first.to_string(), "--end", &end.to_string()])
        .env("RUST_BACKTRACE", "0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = worker.stdout.take().unwrap();
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        let mut head = [0u8; 9];
        while output.read_exact(&mut head).is_ok() {
            let number = u64::from_le_bytes(head[1..].try_into().unwrap());
            let said = match head[0] {
                b'r' => Said::Run(number),
                b'p' => {
                    let mut place = vec![0; number as usize];
                    if output.read_exact(&mut place).is_err() {
                        return;
                    }
                    Said::Panic(String::from_utf8_lossy(&place).into_owned())
                }
                _ => Said::Done,
            };
            if sender.send(said).is_err() {
                return;
            }
        }
    });
    (worker, receiver)
}

fn say(kind: u8, number: u64, more: &[u8]) {
    let mut said = vec![kind];
    said.extend_from_slice(&number.to_le_bytes());
    said.extend_from_slice(more);
    let mut out = io::stdout().lock();
    let _ = out.write_all(&said).and_then(|()| out.flush());
}

fn work(name: &str, first: u64, end: u64) {
    limit();
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| {
            format!("{}:{}", place.file(), place.line())
        });
        say(b'p', place.len() as u64, place.as_bytes());
    }));
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let seeds = target.seeds();
    for run in first..end {
        say(b'r', run, &[]);
        let (name, bytes, mut dice) = target.input(&seeds, run);
        let _ = catch_unwind(AssertUnwindSafe(|| target.feed(&name, bytes, &mut dice)));
    }
    say(b'd', 0, &[]);
}

#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let limit = |most| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    setrlimit(Resource::As, limit(MOST_MEMORY)).unwrap();
    setrlimit(Resource::Core, limit(0)).unwrap();
}

#[cfg(not(unix))]
fn limit() {}
