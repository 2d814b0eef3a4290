//! The process in which files of unknown origin are taken apart: it may hang, fall, babble and eat memory; we may not.
#![cfg(unix)]

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use folioscope::guard::{Guard, Patience};
use folioscope::import::{
    self, ErrorCode, Frame, FrameKind, ImportError, Options, Upload, WIRE_VERSION,
};
use folioscope::progress::{Progress, Silent};

use super::import::shared;

/// Readers of the program under test.
fn guard() -> Guard {
    Guard::at(env!("CARGO_BIN_EXE_folioscope"))
}

fn code(upload: &Upload, progress: &dyn Progress) -> ErrorCode {
    match import::read(upload, &Options::default(), progress) {
        Ok(draft) => panic!("gave {} rows", draft.table.rows),
        Err(ImportError { code, .. }) => code,
    }
}

fn workbook(rows: u32) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Customer").unwrap();
    sheet.write(0, 1, "Amount").unwrap();
    for row in 1..=rows {
        sheet.write(row, 0, format!("Customer {row}")).unwrap();
        sheet.write(row, 1, f64::from(row) * 1.5).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// A reader that says what is given and then does what the shell is told.
fn actor(folder: &Path, says: &[Frame], then: &str) -> Guard {
    let path = folder.join("says");
    let mut said = Vec::new();
    for frame in says {
        frame.write(&mut said).unwrap();
    }
    fs::write(&path, said).unwrap();
    let script = format!("cat '{}'; {then}", path.display());
    Guard::at("/bin/sh")
        .with_arguments([OsString::from("-c"), script.into()])
        .with_patience(Patience {
            working: Duration::from_millis(300),
            waiting: Duration::from_millis(600),
        })
}

fn hello() -> Frame {
    Frame::new(FrameKind::Hello, WIRE_VERSION)
}

fn text(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(&(text.len() as u32).to_le_bytes());
    out.extend_from_slice(text.as_bytes());
}

/// One visible sheet.
fn opened() -> Frame {
    let mut content = Vec::new();
    text(&mut content, "xlsx");
    content.push(1);
    text(&mut content, "Sheet1");
    text(&mut content, "");
    content.extend_from_slice(&[0; 4]);
    Frame::new(FrameKind::Opened, content)
}

/// Protects texts in an archive: how they are written is told by the reader and decided for it, as where nothing is packed.
#[test]
fn texts_of_an_archive_are_read_as_decided() {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let plain = zip::write::SimpleFileOptions::default();
    archive.start_file("omzet.csv", plain).unwrap();
    let mut table = b"Klant;Omzet\r\n".to_vec();
    for row in 0..5 {
        table.extend_from_slice(b"Soci\xe9t\xe9 ");
        table.extend_from_slice(format!("{row}, zuid;1{row},50\r\n").as_bytes());
    }
    std::io::Write::write_all(&mut archive, &table).unwrap();
    let bytes = archive.finish().unwrap().into_inner();
    let told = |upload: Upload, options: &Options| {
        let draft = import::read(&upload, options, &Silent).unwrap();
        let name = draft.table.columns[0].text(0).unwrap().to_owned();
        (draft.encoding, draft.delimiter, name)
    };
    let decided = Options {
        encoding: Some("windows-1250".to_owned()),
        delimiter: Some(','),
        ..Options::default()
    };
    for upload in [
        Upload::new("a.zip", bytes.clone()),
        guard().held("a.zip", bytes),
    ] {
        let (encoding, delimiter, name) = told(upload.clone(), &Options::default());
        assert_eq!(encoding.as_deref(), Some("windows-1252"));
        assert_eq!((delimiter, &*name), (Some(';'), "Société 0, zuid"));
        let (encoding, delimiter, name) = told(upload, &decided);
        assert_eq!(encoding.as_deref(), Some("windows-1250"));
        assert_eq!((delimiter, &*name), (Some(','), "Société 0"));
    }
}

/// Protects everything that is read: cells that crossed the pipe are the cells that were read.
#[test]
fn reading_apart_changes_nothing() {
    let files = [
        "02_numeri_come_testo_it.xlsx",
        "04_epoch_1904.xlsx",
        "06_1С_группировки_ru.xls",
        "07_error_cells_formulas.xlsx",
        "10_gemengde_types_nl.xlsx",
        "18_wide_400_columns.xlsx",
        "25_html_table_named.xls",
        "30_spreadsheetml2003.xls",
        "31_vendite.ods",
        "34_luni_pe_foi_ro.xlsx",
    ];
    let mut all: Vec<(String, Vec<u8>)> = files
        .iter()
        .filter_map(|file| Some(((*file).to_owned(), shared(&format!("messy/{file}"))?)))
        .collect();
    all.push(("many.xlsx".to_owned(), workbook(20_000)));
    for (name, bytes) in all {
        let told = |upload: Upload| {
            let draft = import::read(&upload, &Options::default(), &Silent).unwrap();
            let table = &draft.table;
            format!(
                "{} {:?} {:?} {:?} {:?} {:?}",
                draft.format,
                draft.sheets,
                draft.findings,
                draft.preview,
                table.sheet_rows,
                table.columns
            )
        };
        let here = told(Upload::new(name.clone(), bytes.clone()));
        let apart = told(guard().held(name.clone(), bytes));
        assert!(here == apart, "{name} reads differently");
    }
}

/// Protects against files that ask for all memory there is: an old workbook on which the parser aborts.
#[test]
fn a_reader_that_asks_for_all_memory_ends_alone() {
    let bytes = fs::read(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile/asks_for_memory.xls"),
    );
    let upload = guard().held("asks_for_memory.xls", bytes.unwrap());
    assert_eq!(code(&upload, &Silent), ErrorCode::Damaged);
}

/// Protects memory on this side of the pipe: few cells that span a field of places beyond all measure are refused, a text
/// beyond all measure is cut, and both are said.
#[test]
fn what_comes_over_the_pipe_is_bounded() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for column in 0..16_384u16 {
        sheet.write(0, column, format!("Column {column}")).unwrap();
        sheet.write(13_000, column, 1).unwrap();
    }
    for row in 1..13_000 {
        sheet.write(row, 0, "x").unwrap();
    }
    let upload = guard().held("wide.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(code(&upload, &Silent), ErrorCode::TooLarge);

    let long = "x".repeat(200_000);
    let page = format!(
        "<html><table><tr><td>Customer<td>Amount</tr><tr><td>Alpha<td>1</tr><tr><td>{long}<td>2</tr></table></html>"
    );
    let upload = guard().held("long.xls", page.into_bytes());
    let draft = import::read(&upload, &Options::default(), &Silent).unwrap();
    let finding = draft.findings.iter().find(|f| f.code == "long-text");
    assert_eq!(finding.unwrap().row, Some(3));
}

/// Protects against parsers that never end: a reader that says nothing more is ended.
#[test]
fn a_reader_that_hangs_is_ended() {
    let folder = tempfile::tempdir().unwrap();
    for says in [&[hello()][..], &[hello(), opened()]] {
        let guard = actor(folder.path(), says, "exec sleep 1000");
        let upload = guard.held("slow.xlsx", workbook(1));
        assert_eq!(code(&upload, &Silent), ErrorCode::Damaged);
    }
    // One that is busy, by its own word, but never done.
    let beat = Frame::figure(FrameKind::Beat, 400);
    let guard = actor(folder.path(), &[hello(), beat], "exec sleep 1000");
    let upload = guard.held("busy.xlsx", workbook(1));
    assert_eq!(code(&upload, &Silent), ErrorCode::Damaged);
}

/// Protects against a reader that falls, wherever it is, and against one that says what no reader says.
#[test]
fn a_reader_that_falls_or_babbles_is_a_damaged_file() {
    let folder = tempfile::tempdir().unwrap();
    let cut = "printf '\\006\\000\\010\\000\\000half'";
    let fall = |says: &[Frame], then: &str| {
        let guard = actor(folder.path(), says, then);
        code(&guard.held("a.xlsx", workbook(1)), &Silent)
    };
    let damaged = ErrorCode::Damaged;
    assert_eq!(fall(&[hello()], "kill -ABRT $$"), damaged);
    assert_eq!(fall(&[hello(), opened()], "kill -SEGV $$"), damaged);
    assert_eq!(fall(&[hello(), opened()], cut), damaged);
    assert_eq!(
        fall(&[hello(), opened()], "head -c 100000 /dev/urandom"),
        damaged
    );
    // A length beyond all measure is not believed.
    let endless = "printf '\\006\\377\\377\\377\\377'; exec cat /dev/zero";
    assert_eq!(fall(&[hello(), opened()], endless), damaged);
    for kind in [FrameKind::Cells, FrameKind::Note, FrameKind::Opened] {
        let babble = Frame::new(kind, vec![0xff; 100]);
        assert_eq!(fall(&[hello(), opened(), babble], "exec sleep 9"), damaged);
    }
}

/// Protects users of a program that was replaced or taken away while it ran: a sentence of its own, no unguarded reading.
#[test]
fn without_a_reader_there_is_no_reading() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = workbook(3);
    let other = Frame::new(FrameKind::Hello, "another version");
    for guard in [
        Guard::at(folder.path().join("gone")),
        Guard::at("/bin/true"),
        actor(folder.path(), &[other], "exec sleep 9"),
        actor(folder.path(), &[], "exec sleep 9"),
    ] {
        let upload = guard.held("a.xlsx", bytes.clone());
        let told = code(&upload, &Silent);
        // A reader that never greets is one that hangs.
        assert!(
            matches!(told, ErrorCode::NoReader | ErrorCode::Damaged),
            "{told:?}"
        );
        // Text needs none.
        let upload = guard.held("a.csv", *b"Customer;Amount\nAlpha;1\nBeta;2\n");
        let draft = import::read(&upload, &Options::default(), &Silent).unwrap();
        assert_eq!(draft.table.rows, 2);
    }
    let gone = Guard::at(folder.path().join("gone")).held("a.xlsx", bytes);
    assert_eq!(code(&gone, &Silent), ErrorCode::NoReader);
}

/// Says after a few looks that nobody waits any more.
struct Impatient(AtomicU32);

impl Progress for Impatient {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        self.0.fetch_add(1, Ordering::Relaxed) > 3
    }
}

/// Protects Cancel: it answers whatever the reader does, and the reader is gone.
#[test]
fn cancel_ends_the_reader() {
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("process");
    let then = format!("echo $$ > '{}'; exec sleep 1000", note.display());
    let guard = actor(folder.path(), &[hello(), opened()], &then).with_patience(Patience {
        working: Duration::from_secs(1000),
        waiting: Duration::from_secs(1000),
    });
    let upload = guard.held("a.xlsx", workbook(1));
    let waiting = Waiting(&note);
    assert_eq!(code(&upload, &waiting), ErrorCode::Cancelled);
    let process = fs::read_to_string(&note).unwrap();
    if cfg!(target_os = "linux") {
        assert!(!Path::new("/proc").join(process.trim()).exists());
    }
    let upload = self::guard().held("a.xlsx", workbook(50_000));
    let impatient = Impatient(AtomicU32::new(0));
    assert_eq!(code(&upload, &impatient), ErrorCode::Cancelled);
}

/// Says that nobody waits any more once a file is there.
struct Waiting<'a>(&'a Path);

impl Progress for Waiting<'_> {
    fn report(&self, _done: u64, _total: u64) {}

    fn cancelled(&self) -> bool {
        fs::read_to_string(self.0).is_ok_and(|text| text.ends_with('\n'))
    }
}

/// Protects against readers that outlive the program: where nobody listens any more, the reader ends.
#[test]
fn a_reader_ends_with_its_asker() {
    use std::process::{Command, Stdio};
    let mut reader = Command::new(env!("CARGO_BIN_EXE_folioscope"))
        .arg(folioscope::guard::ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    drop(reader.stdin.take());
    // The test hangs where the reader does.
    assert!(!reader.wait().unwrap().success());
}
