use folioscope::export::{Format, safe_file_name, safe_sheet_name};

use super::hostile_names;

/// Nothing is written outside the folder chosen, and every system takes the name.
#[test]
fn file_names_are_one_name_everywhere() {
    for (name, safe) in [
        ("Customers / Concentration", "Customers - Concentration"),
        ("../../etc/passwd", "-..-etc-passwd"),
        ("..", "folioscope"),
        ("", "folioscope"),
        ("CON", "_CON"),
        ("com1.txt", "_com1.txt"),
        ("COM10", "COM10"),
        ("lorenz.", "lorenz"),
        ("客户：集中度", "客户：集中度"),
        ("a\u{0}b\u{202e}c", "a b c"),
        ("C:\\Windows", "C--Windows"),
    ] {
        assert_eq!(safe_file_name(name), safe);
    }
    for name in hostile_names() {
        let safe = safe_file_name(&name);
        assert!(!safe.is_empty() && safe.len() <= 250, "{safe:?}");
        let path = std::path::Path::new("folder").join(&safe);
        assert_eq!(path.components().count(), 2, "{safe:?}");
        assert!(
            !safe
                .chars()
                .any(|c| c.is_control() || "/\\:*?\"<>|".contains(c))
        );
    }
}

/// Spreadsheet programs call a workbook damaged for a sheet's name alone.
#[test]
fn sheet_names_are_taken() {
    assert_eq!(
        safe_sheet_name("Q1/Q2 [draft]: *?", "Data"),
        "Q1-Q2 -draft-- --"
    );
    assert_eq!(safe_sheet_name("'quoted'", "Data"), "quoted");
    assert_eq!(safe_sheet_name("history", "Data"), "Data");
    assert_eq!(safe_sheet_name("  ", "Data"), "Data");
    for name in hostile_names() {
        let safe = safe_sheet_name(&name, "Data");
        assert!(
            !safe.is_empty() && safe.encode_utf16().count() <= 31,
            "{safe:?}"
        );
    }
}

/// A path's extension decides the format.
#[test]
fn extensions_name_formats() {
    for format in Format::ALL {
        assert_eq!(Format::from_extension(format.extension()), Some(format));
        assert_eq!(
            Format::from_extension(&format.extension().to_uppercase()),
            Some(format)
        );
    }
    assert_eq!(Format::from_extension("odp"), None);
}
