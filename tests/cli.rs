//! The command line as scripts see it: exit codes, one sentence, JSON.

use std::process::{Command, Output};

fn folioscope(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_folioscope"))
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("LC_ALL", "C")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Protects people on a server: without a display the window ends in a sentence that names the commands, not in a panic.
#[test]
fn no_display_is_a_sentence() {
    if cfg!(any(windows, target_os = "macos")) {
        return;
    }
    let done = folioscope(&[]);
    let said = text(&done.stderr);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(said.lines().count(), 1, "{said}");
    for command in [
        "inspect", "analyse", "export", "template", "sample", "methods",
    ] {
        assert!(said.contains(command), "{said}");
    }
}

/// Protects scripts: wrong usage is exit code 2 and one sentence, nothing on stdout.
#[test]
fn wrong_usage_is_exit_code_two() {
    for arguments in [
        &["anlyse", "x.csv"][..],
        &["inspect"],
        &["inspect", "a.csv", "b.csv"],
        &["inspect", "a.csv", "--colour"],
        &["inspect", "a.csv", "--as"],
        &["template", "ledgers", "--to", "x.xlsx"],
        &["template", "ledger"],
        &["sample", "--to"],
        &["--colour"],
        &["methods", "--language", "de"],
    ] {
        let done = folioscope(arguments);
        let said = text(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}: {said}");
        assert_eq!(said.lines().count(), 1, "{arguments:?}: {said}");
        assert!(done.stdout.is_empty(), "{arguments:?}");
    }
}

/// Protects scripts from slips: a parameter that no method reads, a value that does not fit, a column that is not there and
/// a meaning given twice are wrong usage, told in one sentence, not passed over.
#[test]
fn slips_are_wrong_usage() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sales.csv");
    std::fs::write(&file, "Customer,Revenue,Milk,Cheese\nA,5,1,2\nB,7,3,4\n").unwrap();
    let file = file.to_str().unwrap();
    for (slip, part) in [
        (&["--set", "rule=foo"][..], "value | count | computed"),
        (&["--set", "months=-3"], "1 … 120"),
        (&["--set", "nosuch=1"], "nosuch"),
        (&["--set", "map.Bread=billing"], "Bread"),
        (
            &["--set", "map.Milk=billing", "--set", "map.Cheese=billing"],
            "Cheese",
        ),
        (&["--set", "filter.Bread=White"], "Bread"),
        (&["--measure", "Bread"], "Bread"),
        (&["--by", "Bread"], "Bread"),
    ] {
        let done = folioscope(&[&["analyse", file, "--json"], slip].concat());
        let said = text(&done.stderr);
        assert_eq!(done.status.code(), Some(2), "{slip:?}: {said}");
        assert!(said.contains(part) && said.lines().count() == 1, "{said}");
        assert!(done.stdout.is_empty(), "{slip:?}");
    }
    let parts = [
        "--set",
        "map.Milk=billing_part",
        "--set",
        "map.Cheese=billing_part",
    ];
    let done = folioscope(&[&["analyse", file, "--measure", "Milk"][..], &parts].concat());
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
}

/// Three customers, one without a segment, and the folder that their file lies in.
fn small_sales() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sales.csv");
    let text = "Customer,Segment,Revenue\nA,North,5\nB,,7\nC,South,8\n";
    std::fs::write(&file, text).unwrap();
    let file = file.to_str().unwrap().to_owned();
    (folder, file)
}

/// Protects the choice of lines that name nobody: an empty word in a filter stands for a blank cell.
#[test]
fn blanks_can_be_filtered() {
    let (_folder, file) = small_sales();
    let file = file.as_str();
    for (filter, total) in [
        ("filter.Segment=!", 13.0),
        ("filter.Segment=", 7.0),
        ("filter.Segment=!North", 15.0),
        ("filter.Segment=,North", 12.0),
    ] {
        let done = folioscope(&[
            "analyse", file, "--json", "--method", "abc", "--set", filter,
        ]);
        let answer: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
        assert_eq!(answer["methods"]["abc"]["total"], total, "{filter}");
    }
}

/// Protects big files: `--only` reads the columns it names, and one that no file has is a mistake.
#[test]
fn only_the_columns_named_are_read() {
    let (_folder, file) = small_sales();
    let file = file.as_str();
    let few = [
        "analyse", file, "--json", "--method", "abc", "--only", "Customer", "--only", "Revenue",
    ];
    let done = folioscope(&few);
    let answer: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(answer["methods"]["abc"]["total"], 20.0);
    let by_segment = folioscope(&[&few[..], &["--by", "Segment"]].concat());
    assert_eq!(by_segment.status.code(), Some(2));
    let wrong = folioscope(&[&few[..], &["--only", "Profit"]].concat());
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong.stderr).contains("--only names the column"));
}

/// Protects scripts: a failure with `--json` is an object with code, message and hint, in the language asked for.
#[test]
fn failures_are_json_on_demand() {
    let done = folioscope(&["inspect", "not-there.xlsx", "--json", "--language", "nl"]);
    assert_eq!(done.status.code(), Some(1));
    let said: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(said["error"]["code"], "not-found");
    assert_eq!(
        said["error"]["message"],
        "‘not-there.xlsx’ is niet gevonden."
    );
    assert!(said["error"]["hint"].as_str().unwrap().len() > 10);
}

/// Protects the first thing anybody types.
#[test]
fn help_and_version_are_there() {
    let help = text(&folioscope(&["--help"]).stdout);
    for command in [
        "inspect", "analyse", "export", "template", "sample", "methods",
    ] {
        assert!(help.contains(&format!("folioscope {command}")), "{help}");
        let own = text(&folioscope(&[command, "--help"]).stdout);
        assert!(own.contains("--language") && !own.contains("cli-"), "{own}");
    }
    let chinese = text(&folioscope(&["--help", "--language", "zh"]).stdout);
    assert!(chinese.contains("用法"), "{chinese}");
    let version = text(&folioscope(&["--version"]).stdout);
    assert_eq!(
        version.trim(),
        concat!("folioscope ", env!("CARGO_PKG_VERSION"))
    );
}

/// Protects the start: a blank workbook and the sample's spreadsheets are written where they were asked for.
#[test]
fn template_and_sample_write_files() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("blank.xlsx");
    let done = folioscope(&["template", "customers", "--to", file.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    assert!(std::fs::read(&file).unwrap().starts_with(b"PK"));
    let below = folder.path().join("sample");
    let done = folioscope(&[
        "sample",
        "--to",
        below.to_str().unwrap(),
        "--language",
        "it",
    ]);
    assert_eq!(done.status.code(), Some(0), "{}", text(&done.stderr));
    assert_eq!(std::fs::read_dir(&below).unwrap().count(), 5);
    assert_eq!(text(&done.stdout).lines().count(), 5);
    let nowhere = folder.path().join("no/such/folder/blank.xlsx");
    let done = folioscope(&["template", "customers", "--to", nowhere.to_str().unwrap()]);
    assert_eq!(done.status.code(), Some(1));
}

/// Amounts in several currencies are never added up without a rate, and what has none is counted.
#[test]
fn rates_are_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mixed.csv");
    let rows = "Date,Customer,Amount,Currency\n2024-01-03,Acme,60.10,EUR\n2024-01-04,Acme,30,EUR\n\
                2024-01-05,Erde,10,EUR\n2024-02-04,Bolt,50,USD\n2025-03-05,Cato,50,USD\n\
                2025-03-06,Dora,7,GBP\n";
    std::fs::write(&file, rows).unwrap();
    let file = file.to_str().unwrap();
    let total = |sets: &[&str]| {
        let mut arguments = vec!["analyse", file, "--method", "lorenz", "--json"];
        arguments.extend(sets.iter().flat_map(|set| ["--set", *set]));
        let done: serde_json::Value =
            serde_json::from_slice(&folioscope(&arguments).stdout).unwrap();
        let lorenz = &done["methods"]["lorenz"];
        let left_out = &lorenz["left_out"][0];
        let unrated = (left_out["reason"] == "no_rate").then(|| left_out["count"].as_u64());
        (lorenz["total"].as_f64().unwrap(), unrated.flatten())
    };
    assert_eq!(total(&[]), (100.1, Some(3)));
    assert_eq!(total(&["rate.USD=0.5"]), (150.1, Some(1)));
    assert_eq!(
        total(&["rate.USD=0.5", "rate.USD.2025=0.8", "rate.GBP=2"]),
        (179.1, None)
    );
    assert_eq!(total(&["currency=USD", "rate.EUR=2"]), (300.2, Some(1)));

    let done = folioscope(&["inspect", file, "--json"]);
    let draft: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    assert_eq!(draft["currencies"][0]["currency"], "EUR");
    assert_eq!(draft["currencies"][0]["sum_exact"], "100.10");
}

/// Protects a report that a script writes into a file from being cut off in silence.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_has_no_room_is_a_failure() {
    let full = || {
        std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap()
    };
    for arguments in [&["methods"][..], &["methods", "--json"], &["--help"]] {
        let done = Command::new(env!("CARGO_BIN_EXE_folioscope"))
            .args(arguments)
            .args(["--language", "en"])
            .stdout(full())
            .output()
            .unwrap();
        assert_eq!(done.status.code(), Some(1), "{arguments:?}");
        assert!(text(&done.stderr).contains("no room left"), "{arguments:?}");
    }
}

/// Protects the file of last month from an export that finds the disk full: it stays as it was, nothing lies beside it, and a
/// sentence says what to do. Needs a disk of its own, which not every system gives.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let sales = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/fixtures/window/sales.csv"
    );
    let on_small_disk = |commands: &str| {
        let mount = format!(
            "mount -t tmpfs -o size=4k none '{}'",
            folder.path().display()
        );
        let script = format!(
            "{mount} && cd '{}' || exit 77\n{commands}",
            folder.path().display()
        );
        Command::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", &script])
            .env("FOLIOSCOPE", env!("CARGO_BIN_EXE_folioscope"))
            .env("SALES", sales)
            .output()
    };
    match on_small_disk("exit 0") {
        Ok(done) if done.status.success() => {}
        _ => return,
    }
    for format in ["csv", "json", "xlsx", "svg", "png", "pdf", "pptx"] {
        let done = on_small_disk(&format!(
            "echo old >x.{format}\n\"$FOLIOSCOPE\" export \"$SALES\" --view lorenz --language en --to x.{format}\n\
             echo \"$? $(cat x.{format}) $(ls -A)\""
        ))
        .unwrap();
        assert_eq!(text(&done.stdout), format!("1 old x.{format}\n"));
        let said = text(&done.stderr);
        assert!(
            said.contains("no room left") && said.lines().count() == 1,
            "{said}"
        );
    }
}
