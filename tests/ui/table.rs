//! Rows in order: sorted, searched, kept stable.

use std::sync::Arc;

use folioscope::chart::{CellFormat, DataCells, DataColumn, DataTable};
use folioscope::locale::{Language, Locale};
use folioscope::ui::table::{Arrangement, Stand};

fn rows() -> DataTable {
    let text =
        |cells: &[&str]| DataCells::Text(cells.iter().map(|cell| Arc::from(*cell)).collect());
    let column = |head: &str, format, cells| DataColumn {
        head: head.into(),
        format,
        cells,
    };
    DataTable {
        rows: 5,
        columns: vec![
            column(
                "Name",
                CellFormat::Text,
                text(&["Brava", "ostara", "Halden", "Kestrel", "Vega"]),
            ),
            column("Class", CellFormat::Class, text(&["A", "B", "A", "C", "B"])),
            column(
                "Margin",
                CellFormat::Money("EUR".into()),
                DataCells::Number([5.0, -2.0, f64::NAN, 5.0, 40.0].into_iter().collect()),
            ),
        ],
    }
}

fn shown(arrangement: &Arrangement, selected: &[u32]) -> Vec<u32> {
    arrangement.rows(&rows(), selected, &Locale::new(Language::En))
}

/// A head is clicked: figures largest first, then smallest first, then as the data stands. Equal figures keep their
/// order, rows without one come last either way.
#[test]
fn a_head_sorts_and_equal_rows_stay() {
    let mut arrangement = Arrangement::default();
    arrangement.click(2, Stand::Figure);
    assert_eq!(shown(&arrangement, &[]), [4, 0, 3, 1, 2]);
    arrangement.click(2, Stand::Figure);
    assert_eq!(shown(&arrangement, &[]), [1, 0, 3, 4, 2]);
    arrangement.click(2, Stand::Figure);
    assert_eq!(shown(&arrangement, &[]), [0, 1, 2, 3, 4]);
    arrangement.click(0, Stand::Text);
    assert_eq!(shown(&arrangement, &[]), [0, 2, 3, 1, 4]);
}

/// What is searched for is found whatever its case; a class and the selection narrow further.
#[test]
fn rows_are_found_and_kept() {
    let find = |find: &str| Arrangement {
        find: find.into(),
        ..Arrangement::default()
    };
    assert_eq!(shown(&find("STA"), &[]), [1]);
    let class = Arrangement {
        class: Some("B".into()),
        ..Arrangement::default()
    };
    assert_eq!(shown(&class, &[]), [1, 4]);
    let only = Arrangement {
        only_selected: true,
        ..Arrangement::default()
    };
    assert_eq!(shown(&only, &[0, 3]), [0, 3]);
}
