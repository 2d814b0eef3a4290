//! The walls of the house, which a single crate does not have by itself.

use std::fs;
use std::path::Path;

/// A source file.
pub struct Source {
    /// Path from the project's root, with `/`.
    pub path: String,
    text: String,
}

impl Source {
    /// A line on its own.
    pub fn line(text: &str) -> Self {
        Self {
            path: String::new(),
            text: text.to_owned(),
        }
    }

    /// Lines that are no comment and stand before the unit tests, with their number.
    pub fn code_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .take_while(|(_, line)| !line.starts_with("#[cfg(test)]"))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
            .map(|(at, line)| (at + 1, line))
    }

    /// The code lines joined.
    pub fn code(&self) -> String {
        self.code_lines()
            .map(|(_, line)| line)
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// The module below `src` it belongs to: `import` for `src/import/mod.rs`.
    fn module(&self) -> &str {
        let below = self.path.strip_prefix("src/").unwrap_or_default();
        below.split(['/', '.']).next().unwrap_or_default()
    }
}

/// All Rust files below a folder of the project.
pub fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.join(folder)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let relative = path
                    .strip_prefix(root)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                found.push(Source {
                    path: relative,
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// What each module may use of the crate, itself apart. Data goes one way: model ◀ import, model ◀ analysis ◀ chart ◀
/// export ◀ project ◀ state ◀ ui ◀ app; `locale` is a leaf.
const MAY_USE: &[(&str, &[&str])] = &[
    ("assets", &[]),
    ("atomic", &[]),
    ("progress", &[]),
    ("threads", &["progress"]),
    ("windows", &[]),
    ("locale", &[]),
    ("model", &[]),
    ("import", &["model", "progress", "locale"]),
    ("analysis", &["model", "progress"]),
    (
        "chart",
        &["model", "progress", "analysis", "locale", "assets"],
    ),
    (
        "export",
        &["model", "progress", "analysis", "chart", "locale", "assets"],
    ),
    ("guard", &["import", "progress", "windows"]),
    ("sample", &["model", "locale"]),
    (
        "project",
        &[
            "model", "progress", "import", "analysis", "chart", "export", "locale",
        ],
    ),
    (
        "state",
        &[
            "model", "progress", "import", "analysis", "chart", "export", "locale", "project",
        ],
    ),
    (
        "ui",
        &[
            "model", "progress", "import", "analysis", "chart", "export", "locale", "project",
            "state", "assets",
        ],
    ),
    (
        "app",
        &[
            "model", "progress", "import", "analysis", "chart", "export", "locale", "project",
            "state", "assets", "atomic", "ui", "sample", "threads", "guard",
        ],
    ),
    (
        "cli",
        &[
            "model", "progress", "import", "analysis", "chart", "export", "locale", "project",
            "assets", "atomic", "sample", "threads", "guard",
        ],
    ),
];

/// Protects the direction of data: no module uses one that lies behind it.
#[test]
fn modules_use_only_what_lies_before_them() {
    let mut faults = Vec::new();
    for source in sources("src") {
        let module = source.module();
        if matches!(module, "lib" | "main") {
            continue;
        }
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            faults.push(format!(
                "{}: module {module} has no line in the list of walls",
                source.path
            ));
            continue;
        };
        for (at, line) in source.code_lines() {
            for used in line.split("crate::").skip(1) {
                let used: String = used
                    .chars()
                    .take_while(|c| c.is_ascii_lowercase() || *c == '_')
                    .collect();
                let known = MAY_USE.iter().any(|(name, _)| *name == used);
                if known && used != module && !allowed.contains(&used.as_str()) {
                    faults.push(format!(
                        "{}:{at}: {module} must not use {used}",
                        source.path
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn forbid(outside: &[&str], patterns: &[&str], why: &str) {
    let mut faults = Vec::new();
    for source in sources("src") {
        if outside
            .iter()
            .any(|allowed| source.path.starts_with(allowed))
        {
            continue;
        }
        for (at, line) in source.code_lines() {
            for pattern in patterns.iter().filter(|pattern| line.contains(**pattern)) {
                faults.push(format!("{}:{at}: {pattern} ({why})", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects headless use and the exports: the window's toolkit stays at the window.
#[test]
fn the_toolkit_stays_at_the_window() {
    forbid(
        &["src/ui/", "src/app/", "src/main.rs"],
        &["egui::", "eframe::", "egui_plot", "rfd::"],
        "only under ui, app and main",
    );
}

/// Protects determinism: files, the clock, the environment and threads stay at the edge.
#[test]
fn the_world_stays_at_the_edge() {
    forbid(
        &[
            "src/app/",
            "src/cli/",
            "src/guard/",
            "src/atomic.rs",
            "src/threads.rs",
            "src/main.rs",
        ],
        &[
            "std::fs",
            "std::env",
            "std::thread",
            "std::process",
            "std::net",
            "Instant::now",
            "SystemTime",
            "Zoned::now",
            "Timestamp::now",
            "tempfile::",
            "File::open",
            "fs::read",
            "fs::write",
            "env::var",
            "thread::spawn",
        ],
        "only under app, cli, guard, atomic, threads and main",
    );
}

/// Protects the program from what it opens: whatever the shells read is taken apart by `guard`, and processes are started
/// in one place.
#[test]
fn spreadsheets_are_read_apart() {
    forbid(
        &["src/guard/", "src/import/"],
        &["Upload::new(", "Upload::lying("],
        "only by way of guard",
    );
    forbid(
        // The printer's pages are handed to the desktop's viewer: nothing that was opened takes part.
        &["src/guard/", "src/main.rs", "src/app/printing.rs"],
        &["std::process::Command", "Command::new("],
        "only under guard",
    );
}

/// Protects the promise that data never leaves the machine.
#[test]
fn nothing_opens_a_socket() {
    forbid(
        &[],
        &[
            "std::net",
            "TcpStream",
            "UdpSocket",
            "TcpListener",
            "reqwest",
            "ureq::",
        ],
        "no network, ever",
    );
}

/// Protects the page from the engine: it sends commands and reads answers.
#[test]
fn pages_do_not_compute() {
    let inside: Vec<_> = sources("src/ui");
    let calls = [
        "import::read",
        "import::join",
        "import::open",
        "(method.run)",
        ".run)(",
        "population::population(",
    ];
    let mut faults = Vec::new();
    for source in inside {
        for (at, line) in source.code_lines() {
            for call in calls.iter().filter(|call| line.contains(**call)) {
                faults.push(format!("{}:{at}: {call}", source.path));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects themes: colours have one home.
#[test]
fn colours_live_in_the_palette() {
    let mut faults = Vec::new();
    for source in sources("src") {
        if source.path == "src/chart/palette.rs" || source.path.starts_with("src/chart/palette/") {
            continue;
        }
        for (at, line) in source.code_lines() {
            let hexadecimal = line.split('"').skip(1).step_by(2).any(|literal| {
                literal.len() == 7
                    && literal.starts_with('#')
                    && literal[1..].chars().all(|c| c.is_ascii_hexdigit())
            });
            let digits = [
                "Color(",
                "from_rgb(",
                "from_gray(",
                "from_rgba_premultiplied(",
                "from_rgba_unmultiplied(",
            ]
            .iter()
            .any(|call| {
                line.match_indices(call).any(|(start, _)| {
                    line[start + call.len()..].starts_with(|c: char| c.is_ascii_digit())
                })
            });
            let named = line.contains("Color32::")
                && line.split("Color32::").skip(1).any(|rest| {
                    let name: String = rest
                        .chars()
                        .take_while(|c| c.is_ascii_uppercase() || *c == '_')
                        .collect();
                    name.len() > 2 && name != "TRANSPARENT" && name != "PLACEHOLDER"
                });
            if hexadecimal || digits || named {
                faults.push(format!("{}:{at}: {}", source.path, line.trim()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Protects readers: no file is longer than 600 lines.
#[test]
fn files_are_short() {
    let long: Vec<String> = ["src", "tests"]
        .into_iter()
        .flat_map(sources)
        .map(|source| (source.text.lines().count(), source.path))
        .filter(|(lines, _)| *lines > 600)
        .map(|(lines, path)| format!("{path}: {lines} lines"))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Protects names: a module says what it is about.
#[test]
fn modules_say_what_they_are_about() {
    let vague = [
        "utils", "util", "helpers", "helper", "common", "manager", "misc", "stuff",
    ];
    for source in sources("src") {
        let stem = Path::new(&source.path)
            .file_stem()
            .unwrap()
            .to_string_lossy()
            .into_owned();
        assert!(!vague.contains(&stem.as_str()), "{}", source.path);
    }
}

/// Protects methods' shape: what is public says what it is for (the compiler checks items; this checks modules).
#[test]
fn modules_carry_a_sentence() {
    let silent: Vec<String> = sources("src")
        .into_iter()
        .filter(|source| !source.text.starts_with("//!"))
        .map(|source| source.path)
        .collect();
    assert!(silent.is_empty(), "no module documentation: {silent:#?}");
}
