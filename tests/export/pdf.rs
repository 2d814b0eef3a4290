use std::process::Command;

use folioscope::export::Format;

use super::{bytes, every_shape, hostile_names, point, text};

/// Runs a program on the document where it is installed: its output, or nothing.
fn run(program: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chart.pdf");
    std::fs::write(&path, pdf).unwrap();
    let mut command = Command::new(program);
    let output = match arguments {
        [] => command.arg(&path).arg("-"),
        _ => command.args(arguments).arg(&path),
    }
    .output()
    .ok()?;
    assert!(output.status.success(), "{program}: {output:?}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The document has its parts, names its language, embeds fonts and carries no date.
#[test]
fn every_shape_is_a_document() {
    let pdf = bytes(&every_shape(), Format::Pdf, 1.0);
    assert!(pdf.starts_with(b"%PDF-1."));
    assert!(pdf.ends_with(b"%%EOF") || pdf.ends_with(b"%%EOF\n"));
    let text = String::from_utf8_lossy(&pdf);
    for part in [
        "/Lang(en)",
        "/StructTreeRoot",
        "/FontFile",
        "/ToUnicode",
        "/MediaBox[0 0 400 300]",
    ] {
        assert!(text.contains(part), "no {part}");
    }
    for part in ["CreationDate", "ModDate", "xmp:CreateDate"] {
        assert!(!text.contains(part), "{part}");
    }
    // Only the glyphs that are used: the two Chinese files alone would be 3 MB.
    assert!(pdf.len() < 120_000, "{} bytes", pdf.len());
    run("qpdf", &["--check"], &pdf);
}

/// What is copied out of the document is what was written into it, in every script.
#[test]
fn text_can_be_copied() {
    let Some(copied) = run("pdftotext", &[], &bytes(&every_shape(), Format::Pdf, 1.0)) else {
        return;
    };
    for words in [
        "20 % of customers bring 78 % of revenue",
        "20% 的客户带来 78% 的收入 · 20 % клиентов",
        "Cei mai mulți clienți",
    ] {
        assert!(copied.contains(words), "{words:?} is not in {copied:?}");
    }
}

/// Names of unknown origin make no broken document.
#[test]
fn hostile_names_make_sound_documents() {
    let shapes: Vec<_> = hostile_names()
        .iter()
        .map(|name| text(point(10.0, 50.0), name, 12.0))
        .collect();
    run("qpdf", &["--check"], &bytes(&shapes, Format::Pdf, 1.0));
}
