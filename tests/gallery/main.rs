//! The gallery: every page and every chart of the sample portfolio, in every theme and language, as PNG, without a GPU.
//!
//! ```text
//! cargo test --release --test gallery -- --out [DIR] [--page ID]… [--lang CODE]… [--theme light|dark|print]…
//!                                        [--size 1440x900] [--scale 1] [--only pages|charts] [--file PATH]…
//! ```
//!
//! Pages are drawn by the program's own state and window, charts by the export. `DIR` is `tests/gallery/out` where none is
//! given; an `index.html` shows them all. `--page` takes part of a name; `--file` renders the review of a spreadsheet as
//! `review-file-<name>`. Without `--out` nothing is rendered.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "a test fails by panicking"
)]

mod charts;
mod pages;
mod renderer;
mod reviews;
mod window;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;

use folioscope::locale::Language;
use folioscope::state::ThemeChoice;

/// What to render, and where to.
pub struct Order {
    folder: PathBuf,
    pages: Vec<String>,
    /// Files whose review is rendered.
    pub files: Vec<String>,
    languages: Vec<Language>,
    themes: Vec<ThemeChoice>,
    pub size: [f32; 2],
    pub scale: f32,
    only: Option<String>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(order) = read(&arguments) else {
        println!("gallery: skipped; `-- --out` renders it");
        return;
    };
    let start = Instant::now();
    let mut made = Vec::new();
    for &language in &order.languages {
        if order.wants("pages") {
            pages::render(&order, language, &mut made);
            reviews::render(&order, language, &mut made);
        }
        if order.wants("charts") {
            charts::render(&order, language, &mut made);
        }
    }
    write_index(&order.folder, &made);
    println!(
        "gallery: {} pictures in {:.1} s, {}",
        made.len(),
        start.elapsed().as_secs_f32(),
        order.folder.join("index.html").display()
    );
}

fn read(arguments: &[String]) -> Option<Order> {
    let values = |name: &str| -> Vec<String> {
        arguments
            .iter()
            .enumerate()
            .filter(|(_, argument)| *argument == name)
            .filter_map(|(at, _)| arguments.get(at + 1))
            .filter(|value| !value.starts_with("--"))
            .cloned()
            .collect()
    };
    if !arguments.iter().any(|argument| argument == "--out") {
        return None;
    }
    let mut languages: Vec<Language> = values("--lang")
        .iter()
        .map(|code| Language::from_code(code).unwrap_or_else(|| panic!("no language {code}")))
        .collect();
    if languages.is_empty() {
        languages = Language::ALL.to_vec();
    }
    let mut themes: Vec<ThemeChoice> = values("--theme").iter().map(|name| theme(name)).collect();
    if themes.is_empty() {
        themes = vec![ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Print];
    }
    let size = values("--size")
        .pop()
        .unwrap_or_else(|| "1440x900".to_owned());
    let (width, height) = size.split_once('x').expect("--size is like 1440x900");
    Some(Order {
        folder: values("--out").pop().map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gallery/out"),
            PathBuf::from,
        ),
        pages: values("--page"),
        files: values("--file"),
        languages,
        themes,
        size: [width, height].map(|side| side.parse().expect("--size is like 1440x900")),
        scale: values("--scale")
            .pop()
            .map_or(1.0, |scale| scale.parse().expect("--scale is a figure")),
        only: values("--only").pop(),
    })
}

fn theme(name: &str) -> ThemeChoice {
    match name {
        "light" => ThemeChoice::Light,
        "dark" => ThemeChoice::Dark,
        "print" => ThemeChoice::Print,
        other => panic!("no theme {other}"),
    }
}

/// The theme's name in paths.
pub fn theme_name(theme: ThemeChoice) -> &'static str {
    match theme {
        ThemeChoice::System => "system",
        ThemeChoice::Light => "light",
        ThemeChoice::Dark => "dark",
        ThemeChoice::Print => "print",
    }
}

impl Order {
    fn wants(&self, part: &str) -> bool {
        self.only.as_deref().is_none_or(|only| only == part)
    }

    /// Whether a page of this name is asked for.
    pub fn names(&self, page: &str) -> bool {
        self.pages.is_empty() || self.pages.iter().any(|part| page.contains(part.as_str()))
    }

    pub fn themes(&self) -> &[ThemeChoice] {
        &self.themes
    }

    /// Writes a picture; its path below the folder is its name.
    pub fn write(&self, name: &str, png: &[u8], made: &mut Vec<String>) {
        let path = self.folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, png).unwrap();
        made.push(name.to_owned());
    }
}

fn write_index(folder: &Path, made: &[String]) {
    let mut page = String::from(
        "<!doctype html><meta charset=utf-8><title>Gallery</title>\
         <style>body{font:13px sans-serif;background:#888}figure{display:inline-block;margin:8px}img{width:480px}</style>\n",
    );
    for name in made {
        let _ = writeln!(
            page,
            "<figure><a href=\"{name}\"><img loading=lazy src=\"{name}\"></a><figcaption>{name}</figcaption></figure>"
        );
    }
    std::fs::create_dir_all(folder).unwrap();
    std::fs::write(folder.join("index.html"), page).unwrap();
}
