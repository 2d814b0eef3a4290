//! XLSX of views: a sheet each with the table behind the chart, what a spreadsheet can compute as formulas, and the chart
//! as Excel's own; in front what each view says, behind the parameters and the figures of the charts.

use std::io::{Cursor, Write};

use rust_xlsxwriter::{
    Chart, ChartType, ColNum, Format, FormatAlign, FormatBorder, Image, Url, Workbook, Worksheet,
    XlsxError,
};
use serde_json::Value;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::deck::{AxisStyle, Ink, Native, native};
use super::file_name::safe_sheet_name;
use super::parameters::{self, Worth};
use super::picture::Picture;
pub(super) use super::xlsx::MOST_ROWS;
use super::xlsx::{LONGEST, data_sheet, properties, row_height, short};
use super::{ExportError, png};
use crate::chart::{LazyTable, Palette, Scene};
use crate::locale::Locale;

/// EMU of a pixel: a scene's point is one.
const PIXEL: f64 = 9525.0;
/// Pixels of a picture a point: what a screen shows at 150 %.
const SHARPNESS: f32 = 1.5;
/// Rows of a sheet are this many pixels high.
const ROW: f32 = 20.0;

/// A view on its way into a workbook.
pub(super) struct Part<'a> {
    /// The method's name.
    pub name: String,
    /// Its chart.
    pub scene: &'a Scene,
    /// Its figures, as they leave as JSON: they say what it was asked with.
    pub figures: &'a Value,
}

/// The views as a workbook, with tables of `notes` behind them, each under its name.
///
/// # Errors
/// More rows than a worksheet holds; the writer's.
pub(super) fn write(
    parts: &[Part<'_>],
    notes: &[(String, LazyTable)],
    palette: &Palette,
    locale: &Locale,
) -> Result<Vec<u8>, ExportError> {
    let rows = parts.iter().map(|part| part.scene.table.rows);
    let longest = rows.chain(notes.iter().map(|(_, table)| table.rows)).max();
    if let Some(rows) = longest.filter(|rows| *rows > MOST_ROWS) {
        return Err(ExportError::TooManyRows(rows));
    }
    let names = SheetNames::new(parts, notes, locale);
    let ink = Ink::plain(PIXEL);
    let style = AxisStyle {
        ink: &ink,
        palette,
        locale,
    };
    let mut numbered = 0;
    let mut charts: Vec<Vec<Native>> = Vec::with_capacity(parts.len());
    for part in parts {
        let mut own = Vec::new();
        for panel in &part.scene.panels {
            let placed = panel.place_labels(&panel.home(), panel.area);
            let sheet = names.chart(numbered, locale);
            if let Some(chart) = native(panel, &placed, part.scene, &style, &sheet) {
                own.push(chart);
                numbered += 1;
            }
        }
        charts.push(own);
    }
    let mut workbook = Workbook::new();
    fill(&mut workbook, (parts, notes), &names, &charts, &style)?;
    let bytes = workbook.save_to_buffer().map_err(writer)?;
    with_charts(&bytes, charts.iter().flatten())
}

fn writer(error: XlsxError) -> ExportError {
    ExportError::Writer(error.to_string())
}

fn zip_failed(error: zip::result::ZipError) -> ExportError {
    ExportError::Writer(error.to_string())
}

/// The names of the sheets, none of them twice.
struct SheetNames {
    views: Vec<String>,
    notes: Vec<String>,
    taken: Vec<String>,
}

impl SheetNames {
    fn new(parts: &[Part<'_>], notes: &[(String, LazyTable)], locale: &Locale) -> Self {
        let mut names = Self {
            views: Vec::new(),
            notes: Vec::new(),
            taken: [
                "export-sheet-about",
                "export-sheet-contents",
                "export-sheet-parameters",
            ]
            .map(|key| safe_sheet_name(&locale.text(key), key).to_lowercase())
            .to_vec(),
        };
        for (at, part) in parts.iter().enumerate() {
            let name = names.free(&part.name, at);
            names.views.push(name);
        }
        for (at, (name, _)) in notes.iter().enumerate() {
            let name = names.free(name, parts.len() + at);
            names.notes.push(name);
        }
        names
    }

    /// A name that no other sheet has.
    fn free(&mut self, name: &str, at: usize) -> String {
        let name = safe_sheet_name(name, "Data");
        let name = if self.taken.contains(&name.to_lowercase()) {
            let cut: String = name.chars().take(26).collect();
            format!("{cut} {}", at + 1)
        } else {
            name
        };
        self.taken.push(name.to_lowercase());
        name
    }

    /// The name of the sheet with the figures of a chart.
    fn chart(&self, number: usize, locale: &Locale) -> String {
        let word: String = locale.text("export-sheet-chart").chars().take(20).collect();
        let name = safe_sheet_name(&format!("{word} {}", number + 1), "Chart");
        if self.taken.contains(&name.to_lowercase()) {
            format!("{name} (2)")
        } else {
            name
        }
    }
}

fn fill(
    workbook: &mut Workbook,
    (parts, notes): (&[Part<'_>], &[(String, LazyTable)]),
    names: &SheetNames,
    charts: &[Vec<Native>],
    style: &AxisStyle<'_>,
) -> Result<(), ExportError> {
    let locale = style.locale;
    let title = parts.first().map_or("", |part| part.scene.title.as_str());
    workbook.set_properties(&properties(title).map_err(writer)?);
    if parts.len() > 1 {
        contents(workbook.add_worksheet(), parts, names, locale).map_err(writer)?;
    }
    for ((part, name), charts) in parts.iter().zip(&names.views).zip(charts) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).map_err(writer)?;
        data_sheet(sheet, &part.scene.table, locale).map_err(writer)?;
        let column = part.scene.table.columns.len() as ColNum + 1;
        if charts.is_empty() {
            picture(sheet, column, part.scene, style)?;
        }
        let mut row = 1;
        for chart in charts {
            place(sheet, row, column, chart, part.scene).map_err(writer)?;
            row += (chart.frame.height() / ROW).ceil() as u32 + 2;
        }
        if let Some(cross) = &part.scene.cross {
            let sheet = workbook.add_worksheet();
            let cut: String = name.chars().take(18).collect();
            let name = format!("{cut} ({})", locale.text("export-sheet-matrix"));
            sheet
                .set_name(safe_sheet_name(&name, "Matrix"))
                .map_err(writer)?;
            data_sheet(sheet, cross, locale).map_err(writer)?;
        }
    }
    for ((_, table), name) in notes.iter().zip(&names.notes) {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name).map_err(writer)?;
        data_sheet(sheet, table, locale).map_err(writer)?;
    }
    if let [part] = parts {
        let sheet = workbook.add_worksheet();
        super::xlsx::about(sheet, &super::about(part.scene), locale).map_err(writer)?;
    }
    parameters_sheet(workbook.add_worksheet(), parts, locale).map_err(writer)?;
    for chart in charts.iter().flatten() {
        let sheet = workbook.add_worksheet();
        chart.sheet.write(sheet).map_err(writer)?;
        // What charts draw of many views is as many sheets again: there when it is asked for, else out of the way.
        sheet.set_hidden(parts.len() > 1);
    }
    Ok(())
}

/// The columns of the sheet of contents: the keys of their heads, and their widths in characters.
const CONTENTS: [(&str, f64); 5] = [
    ("export-head-view", 28.0),
    ("export-head-finding", 64.0),
    ("export-head-what", 56.0),
    ("export-head-source", 48.0),
    ("export-head-shown", 40.0),
];
/// The width of the columns of the sheet of parameters, in characters.
const PARAMETER: f64 = 40.0;

/// What each view says, with a way to its sheet.
fn contents(
    sheet: &mut Worksheet,
    parts: &[Part<'_>],
    names: &SheetNames,
    locale: &Locale,
) -> Result<(), XlsxError> {
    sheet.set_name(safe_sheet_name(
        &locale.text("export-sheet-contents"),
        "Contents",
    ))?;
    let head = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin);
    let body = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, (key, width)) in CONTENTS.into_iter().enumerate() {
        sheet.write_string_with_format(0, at as ColNum, locale.text(key), &head)?;
        sheet.set_column_width(at as ColNum, width)?;
    }
    sheet.set_landscape().set_print_fit_to_pages(1, 0);
    for (at, (part, name)) in parts.iter().zip(&names.views).enumerate() {
        let row = at as u32 + 1;
        let way = Url::new(format!("internal:'{}'!A1", name.replace('\'', "''")));
        sheet.write_url_with_text(row, 0, way, short(&part.name, 255))?;
        let scene = part.scene;
        let texts = [
            &scene.title,
            &scene.subtitle,
            &scene.footer.0,
            &scene.footer.1,
        ];
        let cells: Vec<(&str, f64)> = (texts.iter().zip(&CONTENTS[1..]))
            .map(|(text, (_, width))| (text.as_str(), *width))
            .collect();
        sheet.set_row_height(row, row_height(&cells))?;
        for (column, text) in texts.into_iter().enumerate() {
            sheet.write_string_with_format(
                row,
                column as ColNum + 1,
                short(text, LONGEST),
                &body,
            )?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// The parameters each view was asked with.
fn parameters_sheet(
    sheet: &mut Worksheet,
    parts: &[Part<'_>],
    locale: &Locale,
) -> Result<(), XlsxError> {
    let name = locale.text("export-sheet-parameters");
    sheet.set_name(safe_sheet_name(&name, "Parameters"))?;
    let head = Format::new()
        .set_bold()
        .set_border_bottom(FormatBorder::Thin);
    for (at, key) in [
        "export-head-view",
        "export-head-parameter",
        "export-head-value",
    ]
    .into_iter()
    .enumerate()
    {
        sheet.write_string_with_format(0, at as ColNum, locale.text(key), &head)?;
        sheet.set_column_width(at as ColNum, PARAMETER)?;
    }
    let percent = Format::new().set_num_format("0.0%");
    let figure = Format::new().set_num_format("#,##0.00");
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let mut row = 0;
    for part in parts {
        for (name, worth) in parameters::lines(part.figures, locale) {
            row += 1;
            sheet.write_string_with_format(row, 0, short(&part.name, 255), &text)?;
            sheet.write_string_with_format(row, 1, short(&name, 255), &text)?;
            let told = match &worth {
                Worth::Text(word) => word.as_str(),
                _ => "",
            };
            let height = row_height(&[
                (&part.name, PARAMETER),
                (&name, PARAMETER),
                (told, PARAMETER),
            ]);
            sheet.set_row_height(row, height)?;
            match worth {
                Worth::Number(number) if number.fract() == 0.0 => {
                    sheet.write_number(row, 2, number)?
                }
                Worth::Number(number) => sheet.write_number_with_format(row, 2, number, &figure)?,
                Worth::Percent(ratio) => sheet.write_number_with_format(row, 2, ratio, &percent)?,
                Worth::Text(word) => {
                    sheet.write_string_with_format(row, 2, short(&word, LONGEST), &text)?
                }
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// Keeps the place of a chart; [`with_charts`] puts it there.
fn place(
    sheet: &mut Worksheet,
    row: u32,
    column: ColNum,
    chart: &Native,
    scene: &Scene,
) -> Result<(), XlsxError> {
    let mut empty = Chart::new(ChartType::Column);
    empty
        .add_series()
        .set_values((chart.sheet.name(), 1, 0, 1, 0));
    empty
        .set_width(chart.frame.width().round() as u32)
        .set_height(chart.frame.height().round() as u32)
        .set_alt_text(short(&scene.description, 255));
    sheet.insert_chart(row, column, &empty)?;
    Ok(())
}

/// A chart that Excel does not know, as a picture.
fn picture(
    sheet: &mut Worksheet,
    column: ColNum,
    scene: &Scene,
    style: &AxisStyle<'_>,
) -> Result<(), ExportError> {
    let shapes = scene.shapes(style.palette, style.locale);
    let picture = Picture {
        size: scene.size,
        background: style.palette.canvas,
        shapes: &shapes,
        title: &scene.title,
        description: &scene.description,
        language: style.locale.language(),
    };
    let mut image = Image::new_from_buffer(&png::write(&picture, SHARPNESS)?)
        .map_err(writer)?
        .set_alt_text(short(&scene.description, 255));
    let part = f64::from(1.0 / SHARPNESS);
    image = image.set_scale_width(part).set_scale_height(part);
    sheet.insert_image(1, column, &image).map_err(writer)?;
    Ok(())
}

/// The workbook with the charts in the places kept for them.
fn with_charts<'a>(
    bytes: &[u8],
    charts: impl Iterator<Item = &'a Native>,
) -> Result<Vec<u8>, ExportError> {
    let parts: Vec<(String, String)> = charts
        .enumerate()
        .map(|(at, chart)| (format!("xl/charts/chart{}.xml", at + 1), chart.part(None)))
        .collect();
    let io = |error: std::io::Error| ExportError::Writer(error.to_string());
    let mut from = ZipArchive::new(Cursor::new(bytes)).map_err(zip_failed)?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for at in 0..from.len() {
        let file = from.by_index_raw(at).map_err(zip_failed)?;
        let name = file.name().map_err(zip_failed)?.into_owned();
        match parts.iter().find(|(own, _)| *own == name) {
            Some((_, part)) => {
                to.start_file(&name, options).map_err(zip_failed)?;
                to.write_all(super::deck::HEAD.as_bytes()).map_err(io)?;
                to.write_all(part.as_bytes()).map_err(io)?;
            }
            // Packed already.
            None => to.raw_copy_file(file).map_err(zip_failed)?,
        }
    }
    Ok(to.finish().map_err(zip_failed)?.into_inner())
}
