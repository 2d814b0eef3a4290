use std::ffi::OsString;
use std::path::Path;

use calamine::Reader;
use folioscope::cli::{Start, start};

/// Runs `folioscope export --sample …` in this process; the exit code.
fn export(arguments: &[&str], to: &Path) -> u8 {
    let mut all: Vec<OsString> = ["export", "--sample", "--language", "en", "--to"]
        .map(OsString::from)
        .to_vec();
    all.push(to.into());
    all.extend(arguments.iter().map(OsString::from));
    match start(all) {
        Start::Finished(code) => code,
        Start::Window(_) => panic!("a window"),
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The ending decides the format, a folder gets a file a view, and nothing else is left there.
#[test]
fn endings_and_folders() {
    let folder = tempfile::tempdir().unwrap();
    let to = |name: &str| folder.path().join(name);
    assert_eq!(export(&["--view", "lorenz"], &to("a.SVG")), 0);
    assert_eq!(export(&["--view", "kraljic"], &to("b.pdf")), 0);
    assert_eq!(export(&["--view", "abc"], &to("c.csv")), 0);
    assert_eq!(
        export(
            &["--view", "lorenz", "--view", "abc", "--format", "csv"],
            &to("new/folder")
        ),
        0
    );
    assert_eq!(names(folder.path()), ["a.SVG", "b.pdf", "c.csv", "new"]);
    assert_eq!(names(&to("new/folder")), ["abc.csv", "lorenz.csv"]);
    assert_eq!(
        std::fs::read(to("c.csv")).unwrap(),
        std::fs::read(to("new/folder/abc.csv")).unwrap()
    );
    assert!(std::fs::read(to("a.SVG")).unwrap().starts_with(b"<svg"));
    assert!(std::fs::read(to("b.pdf")).unwrap().starts_with(b"%PDF"));
}

/// A single JSON file holds every method, as `analyse --json` prints them; behind a mask it holds no name.
#[test]
fn json_holds_the_analysis() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("all.json");
    assert_eq!(export(&[], &path), 0);
    let text = std::fs::read_to_string(&path).unwrap();
    let all: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(all["methods"]["lorenz"]["gini"].as_f64().unwrap() > 0.0);
    let first = all["methods"]["lorenz"]["items"][0]["name"]
        .as_str()
        .unwrap()
        .to_owned();

    assert_eq!(export(&["--mask-names"], &path), 0);
    let masked = std::fs::read_to_string(&path).unwrap();
    assert!(!masked.contains(&first), "{first} is still there");
    let all_masked: serde_json::Value = serde_json::from_str(&masked).unwrap();
    assert_eq!(
        all_masked["methods"]["lorenz"]["items"][0]["name"],
        "Customer 1"
    );
    assert_eq!(
        all_masked["methods"]["lorenz"]["gini"],
        all["methods"]["lorenz"]["gini"]
    );
}

/// Behind the mask no picture or table shows a name.
#[test]
fn masks_hide_every_name() {
    let folder = tempfile::tempdir().unwrap();
    let plain = folder.path().join("plain.csv");
    assert_eq!(export(&["--view", "kraljic"], &plain), 0);
    let table = std::fs::read_to_string(&plain).unwrap();
    let suppliers: Vec<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .filter(|name| name.len() > 4 && !name.starts_with('"'))
        .collect();
    assert!(suppliers.len() > 20);
    for name in ["masked.svg", "masked.csv"] {
        let path = folder.path().join(name);
        assert_eq!(export(&["--view", "kraljic", "--mask-names"], &path), 0);
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.contains("Supplier 1"));
        for supplier in &suppliers {
            assert!(!text.contains(supplier), "{supplier} in {name}");
        }
    }
}

/// What cannot be written is said, and leaves nothing behind; a file that was there stays as it was.
#[test]
fn failures_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let to = |name: &str| folder.path().join(name);
    std::fs::write(to("kept.svg"), "before").unwrap();
    assert_eq!(export(&[], &to("deck.odp")), 1);
    assert_eq!(export(&["--format", "odp"], &to("slides")), 1);
    assert_eq!(export(&["--view", "nonsense"], &to("kept.svg")), 2);
    assert_eq!(export(&["--theme", "neon"], &to("kept.svg")), 2);
    assert_eq!(export(&["--size", "0x0"], &to("kept.svg")), 2);
    assert_eq!(export(&["--size", "wide"], &to("kept.svg")), 2);
    assert_eq!(
        export(&["--view", "lorenz", "--view", "abc"], &to("kept.svg")),
        2
    );
    assert_eq!(export(&["--view", "lorenz"], &to("kept.svg/below.svg")), 1);
    assert_eq!(names(folder.path()), ["kept.svg"]);
    assert_eq!(std::fs::read_to_string(to("kept.svg")).unwrap(), "before");
}

/// A size that was asked for is the picture's size.
#[test]
fn sizes_are_pixels() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chart.png");
    assert_eq!(
        export(
            &["--view", "whale", "--size", "900x600", "--theme", "dark"],
            &path
        ),
        0
    );
    let picture = tiny_skia::Pixmap::decode_png(&std::fs::read(path).unwrap()).unwrap();
    assert_eq!((picture.width(), picture.height()), (900, 600));
    let corner = picture.pixel(0, 0).unwrap();
    assert_eq!(
        (corner.red(), corner.green(), corner.blue()),
        (0x10, 0x15, 0x1b),
        "the dark canvas"
    );
}

/// A story made from the data goes wherever its deck goes: the same slides as pictures, and as the pages of a PDF.
#[test]
fn stories_are_told_on_paper() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("slides");
    let story = ["--story", "products", "--format", "svg"];
    assert_eq!(export(&story, &to), 0);
    let slides = names(&to);
    assert!(slides[0].starts_with("01 "), "{slides:?}");
    assert!((6..=16).contains(&slides.len()), "{slides:?}");
    let pdf = folder.path().join("slides.pdf");
    assert_eq!(export(&["--story", "products"], &pdf), 0);
    let bytes = std::fs::read(&pdf).unwrap();
    let text = String::from_utf8_lossy(&bytes);
    let count = format!("/Count {}", slides.len());
    assert!(text.contains(&count), "as many pages as slides");
    // Halos and circles are written in few digits: a page weighs little.
    assert!(bytes.len() < slides.len() * 40_000, "{}", bytes.len());
    let report = folder.path().join("report.pdf");
    assert_eq!(export(&["--story", "products", "--report"], &report), 0);
    assert_eq!(export(&["--story", "planets"], &report), 2);
}

/// The workbook of a review holds the data themselves behind the views; behind a mask it does not.
#[test]
fn the_workbook_holds_the_data() {
    let folder = tempfile::tempdir().unwrap();
    let sheets = |name: &str, arguments: &[&str]| {
        let path = folder.path().join(name);
        let views = ["--view", "abc", "--view", "kraljic"];
        assert_eq!(export(&[&views[..], arguments].concat(), &path), 0);
        let bytes = std::fs::read(path).unwrap();
        let book: calamine::Xlsx<_> = Reader::new(std::io::Cursor::new(bytes)).unwrap();
        book.sheet_names()
    };
    let data = |names: &[String]| {
        names
            .iter()
            .filter(|name| name.starts_with("Data – "))
            .count()
    };
    assert!(data(&sheets("a.xlsx", &[])) >= 4);
    assert_eq!(data(&sheets("b.xlsx", &["--mask-names"])), 0);
}
