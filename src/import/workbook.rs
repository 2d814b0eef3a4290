//! Workbooks through calamine: cell by cell where it can, by ranges where it cannot.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{
    CellErrorType, Data, DataRef, ExcelDateTime, Ods, Reader, SheetType, SheetVisible, Xls, Xlsb,
    Xlsx,
};

use super::container::WorkbookKind;
use super::date;
use super::error::ErrorCode;
use super::finding::{Finding, Severity};
pub(super) use super::formats::Shown;
use super::formats::shown_by;
use super::grid::Cell;
use super::package;
use super::sheet::{End, Parts, Style};
use super::source::{Beat, Fault, GRID, SheetInfo, Sink};
use super::styles::{self, Styles};
use super::upload::Upload;
use crate::model::Day;
use crate::progress::Progress;

type Bytes = Cursor<Arc<[u8]>>;

/// An opened workbook.
pub enum Workbook {
    /// xlsx and xlsm: the general reader, and the parts that the fast scan needs, once they were looked for.
    Xlsx(Box<Xlsx<Bytes>>, Arc<[u8]>, Option<Option<Box<Parts>>>),
    /// xlsb, and how its cells are shown, sheet by sheet.
    Xlsb(Box<Xlsb<Bytes>>, Vec<Styles>),
    /// xls.
    Xls(Box<Xls<Bytes>>, Vec<Styles>),
    /// ods.
    Ods(Box<Ods<Bytes>>, Vec<Styles>),
}

fn fault(error: impl std::fmt::Display) -> Fault {
    let text = error.to_string();
    let lower = text.to_lowercase();
    if lower.contains("password") {
        return Fault::new(ErrorCode::PasswordProtected, "");
    }
    Fault::new(ErrorCode::Damaged, text)
}

impl Workbook {
    /// Opens a workbook of a kind told by its content.
    ///
    /// # Errors
    /// [`ErrorCode::Damaged`], [`ErrorCode::PasswordProtected`].
    pub fn open(upload: &Upload, kind: WorkbookKind) -> Result<Self, Fault> {
        let held = upload.bytes()?;
        let held = match kind {
            WorkbookKind::Xls => held,
            _ => package::mended(&held, kind).unwrap_or(held),
        };
        let bytes = Cursor::new(held.clone());
        Ok(match kind {
            WorkbookKind::Xlsx | WorkbookKind::Xlsm => {
                let book = Xlsx::new(bytes).map_err(fault)?;
                Self::Xlsx(Box::new(book), held, None)
            }
            WorkbookKind::Xlsb => {
                let book = Xlsb::new(bytes).map_err(fault)?;
                Self::Xlsb(Box::new(book), styles::read_xlsb(&held))
            }
            WorkbookKind::Xls => {
                let book = Xls::new(bytes).map_err(fault)?;
                Self::Xls(Box::new(book), styles::read_xls(&held))
            }
            WorkbookKind::Ods if package::declares_entities(&held) => {
                return Err(Fault::new(ErrorCode::Damaged, "DOCTYPE"));
            }
            WorkbookKind::Ods => {
                let book = Ods::new(bytes).map_err(fault)?;
                Self::Ods(Box::new(book), styles::read_ods(&held))
            }
        })
    }

    /// Its worksheets; charts and macros are no sheets.
    pub fn sheets(&self) -> Vec<SheetInfo> {
        let metadata = match self {
            Self::Xlsx(book, ..) => book.sheets_metadata(),
            Self::Xlsb(book, _) => book.sheets_metadata(),
            Self::Xls(book, _) => book.sheets_metadata(),
            Self::Ods(book, _) => book.sheets_metadata(),
        };
        metadata
            .iter()
            .filter(|sheet| matches!(sheet.typ, SheetType::WorkSheet))
            .map(|sheet| SheetInfo {
                name: sheet.name.clone(),
                visible: matches!(sheet.visible, SheetVisible::Visible),
                written: None,
            })
            .collect()
    }

    /// Sends the cells of a sheet.
    ///
    /// # Errors
    /// [`ErrorCode::Damaged`], [`ErrorCode::Cancelled`], [`ErrorCode::TooLarge`].
    pub fn visit(
        &mut self,
        sheet: usize,
        sink: &mut dyn Sink,
        progress: &dyn Progress,
    ) -> Result<(), Fault> {
        let Some(info) = self.sheets().into_iter().nth(sheet) else {
            return Err(Fault::new(ErrorCode::NoTable, ""));
        };
        match self {
            Self::Xlsx(book, bytes, parts) => {
                let parts = parts
                    .get_or_insert_with(|| Parts::open(bytes.clone()).map(Box::new))
                    .as_deref_mut();
                visit_xlsx(book, parts, &info.name, sink, progress)?;
            }
            Self::Xlsb(book, styles) => {
                let styles = told(styles, sheet, sink);
                let mut reader = book.worksheet_cells_reader(&info.name).map_err(fault)?;
                let mut grid = Grid::new(
                    sink,
                    Beat::new(
                        progress,
                        u64::from(reader.dimensions().end.0.min(GRID.0)) + 1,
                    ),
                );
                loop {
                    match reader.next_cell() {
                        Ok(Some(cell)) => {
                            let (row, column) = cell.get_position();
                            let shown = styles.map_or(Shown::Plain, |own| own.shown(row, column));
                            if !grid.put(row, column, &cell_of(cell.get_value(), shown))? {
                                break;
                            }
                        }
                        Ok(None) => break,
                        Err(error) => {
                            grid.broken(&error)?;
                            break;
                        }
                    }
                }
                grid.close();
            }
            Self::Xls(book, styles) => {
                let range = book.worksheet_range(&info.name).map_err(fault)?;
                ranged(range, told(styles, sheet, sink), sink, progress)?;
            }
            Self::Ods(book, styles) => {
                let range = book.worksheet_range(&info.name).map_err(fault)?;
                ranged(range, told(styles, sheet, sink), sink, progress)?;
            }
        }
        Ok(())
    }
}

/// The fast scan as far as it goes, then the general reader.
fn visit_xlsx(
    book: &mut Xlsx<Bytes>,
    mut held: Option<&mut Parts>,
    name: &str,
    sink: &mut dyn Sink,
    progress: &dyn Progress,
) -> Result<(), Fault> {
    let mut reader = book.worksheet_cells_reader(name).map_err(fault)?;
    let (mut shown, mut styles) = (Vec::new(), Vec::new());
    for style in reader.styles() {
        let format = style.number_format.as_ref();
        let own = format.map_or(Shown::Plain, |format| shown_by(&format.format_code));
        shown.push(own);
        styles.push(format.map_or(Style::Unknown, |format| {
            Style::of(&format.format_code, format.format_id, own)
        }));
    }
    let rows = u64::from(reader.dimensions().end.0.min(GRID.0)) + 1;
    let mut grid = Grid::new(sink, Beat::new(progress, rows));
    let mut put = |row: u32, column: u32, cell: &Cell<'_>| grid.put(row, column, cell);
    let end = match held.as_deref_mut() {
        Some(parts) => parts.scan(name, &styles, &mut put)?,
        None => End::Unknown(0),
    };
    let mut whole = false;
    let known = matches!(end, End::Done);
    if let End::Unknown(mut seen) = end {
        loop {
            match reader.next_cell_with_style_id() {
                Ok(Some((cell, _))) if seen > 0 => {
                    grid.beat.tick(u64::from(cell.get_position().0))?;
                    seen -= 1;
                }
                Ok(Some((cell, style))) => {
                    let (row, column) = cell.get_position();
                    let shown = shown.get(style).copied().unwrap_or(Shown::Plain);
                    if !grid.put(row, column, &cell_of(cell.get_value(), shown))? {
                        break;
                    }
                }
                Ok(None) => {
                    whole = true;
                    break;
                }
                Err(error) => {
                    grid.broken(&error)?;
                    break;
                }
            }
        }
    }
    if let Some(parts) = held {
        // What the scan did not come to is looked for once more, where the sheet was read to its end.
        let asides = parts.asides(name, !known && whole);
        asides.into_iter().for_each(|aside| grid.sink.aside(aside));
    }
    grid.close();
    Ok(())
}

/// How the cells of a sheet are shown; what of it is hidden is told.
fn told<'s>(styles: &'s [Styles], sheet: usize, sink: &mut dyn Sink) -> Option<&'s Styles> {
    let own = styles.get(sheet)?;
    for &aside in &own.asides {
        sink.aside(aside);
    }
    Some(own)
}

fn ranged(
    range: calamine::Range<Data>,
    styles: Option<&Styles>,
    sink: &mut dyn Sink,
    progress: &dyn Progress,
) -> Result<(), Fault> {
    let (top, left) = range.start().unwrap_or((0, 0));
    let mut grid = Grid::new(sink, Beat::new(progress, range.height() as u64));
    for (row, column, data) in range.used_cells() {
        let (row, column) = (top + row as u32, left + column as u32);
        let shown = styles.map_or(Shown::Plain, |own| own.shown(row, column));
        if !grid.put(row, column, &cell_of_data(data, shown))? {
            break;
        }
    }
    grid.close();
    Ok(())
}

/// Between a reader and the sink: keeps to the grid, to the order, and to the beat.
struct Grid<'a> {
    sink: &'a mut dyn Sink,
    beat: Beat<'a>,
    row: u32,
    outside: usize,
    cells: u64,
}

impl<'a> Grid<'a> {
    fn new(sink: &'a mut dyn Sink, beat: Beat<'a>) -> Self {
        Self {
            sink,
            beat,
            row: 0,
            outside: 0,
            cells: 0,
        }
    }

    fn put(&mut self, row: u32, column: u32, cell: &Cell<'_>) -> Result<bool, Fault> {
        self.beat.tick(u64::from(row))?;
        if *cell == Cell::Blank {
            return Ok(true);
        }
        if row >= GRID.0 || column >= GRID.1 || row < self.row {
            self.outside += 1;
            return Ok(true);
        }
        self.row = row;
        self.cells += 1;
        Ok(self.sink.cell(row, column, *cell))
    }

    /// A sheet that breaks off: what came before is kept where there is enough of it.
    fn broken(&mut self, error: &dyn std::fmt::Display) -> Result<(), Fault> {
        if self.cells < 4 {
            return Err(fault(error));
        }
        self.sink
            .note(Finding::new(Severity::Error, "broken-off").at(self.row + 1));
        Ok(())
    }

    fn close(self) {
        if self.outside > 0 {
            self.sink
                .note(Finding::new(Severity::Warning, "off-grid").times(self.outside));
        }
    }
}

fn cell_of<'a>(data: &'a DataRef<'_>, shown: Shown) -> Cell<'a> {
    match data {
        DataRef::Int(value) => figure(*value as f64, shown),
        DataRef::Float(value) => figure(*value, shown),
        DataRef::String(text) => Cell::Text(text),
        DataRef::SharedString(text) => Cell::Text(text),
        DataRef::Bool(value) => Cell::Bool(*value),
        DataRef::DateTime(time) => dated(time),
        DataRef::DateTimeIso(text) => Cell::Text(text),
        DataRef::DurationIso(text) => Cell::Text(text),
        DataRef::Error(error) => Cell::Error(error_text(error)),
        DataRef::Empty => Cell::Blank,
    }
}

fn cell_of_data(data: &Data, shown: Shown) -> Cell<'_> {
    match data {
        Data::Int(value) => figure(*value as f64, shown),
        Data::Float(value) => figure(*value, shown),
        Data::String(text) => Cell::Text(text),
        Data::Bool(value) => Cell::Bool(*value),
        Data::DateTime(time) => dated(time),
        Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::Text(text),
        Data::Error(error) => Cell::Error(error_text(error)),
        Data::Empty => Cell::Blank,
    }
}

pub(super) fn figure(value: f64, shown: Shown) -> Cell<'static> {
    if !value.is_finite() {
        return Cell::Error("#NUM!");
    }
    match shown {
        Shown::Plain => Cell::Number(value),
        Shown::Percent => Cell::Percent(value),
        Shown::Money(currency) => Cell::Money(value, currency),
    }
}

/// Dates come as serials; calamine knows which epoch they count from.
pub(super) fn dated(time: &ExcelDateTime) -> Cell<'static> {
    let serial = time.as_f64();
    if time.is_duration() || serial < 1.0 {
        return Cell::Number(serial);
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    let day = i16::try_from(year)
        .ok()
        .and_then(|year| Day::new(year, month as i8, day as i8));
    day.or_else(|| date::from_serial(serial))
        .map_or(Cell::Number(serial), Cell::Date)
}

pub(super) fn error_text(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        _ => "#ERROR!",
    }
}
