//! What a user can do.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::analysis::{Family, Group};
use crate::model::{Filter, Kind, Question};

/// Where the user is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Page {
    /// The three ways in, and recent files.
    #[default]
    Start,
    /// What was imported: files, mapping, findings.
    Files,
    /// The imported tables.
    Tables,
    /// Key figures of a group.
    Overview(Group),
    /// The methods of a family.
    Method(Group, Family),
    /// The accounts of a group, one by one.
    Accounts(Group),
}

/// Light, dark, print, or what the system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum ThemeChoice {
    #[default]
    System,
    Light,
    Dark,
    Print,
}

/// A dialog over the window.
#[derive(Clone, Debug, PartialEq)]
pub enum Dialog {
    /// Unsaved changes before closing, opening or starting anew; the command goes on afterwards.
    Unsaved(Box<Command>),
    /// What was understood of a file, before it is used.
    ReviewImport,
    /// Export of the chart, the table or the analysis.
    Export,
    /// What the figure means.
    Explain(String),
    /// A path typed by hand, where no file dialog is to be had.
    Path(PathPurpose),
    /// A failure: what failed, where, and what to do.
    Problem(String),
    /// A draft from a run that ended in a crash was found.
    Recover,
    /// About, versions and licences.
    About,
}

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum PathPurpose {
    Open,
    SaveAs,
    Export,
    Template,
}

/// Formats that leave the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum ExportFormat {
    Svg,
    Png,
    Pdf,
    Csv,
    Xlsx,
    Json,
}

/// An export of what is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct ExportRequest {
    /// Format.
    pub format: ExportFormat,
    /// Width and height in points (svg, png, pdf).
    pub size: (f32, f32),
    /// Pixels a point (png).
    pub scale: f32,
    /// Theme of the picture.
    pub theme: ThemeChoice,
    /// Whether names are replaced by "Customer 7".
    pub mask_names: bool,
}

/// Everything a user can do. Menus, palette and shortcuts send these; each edit is undoable and named.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Command {
    // Files.
    OpenDialog,
    Open(Vec<PathBuf>),
    OpenSample,
    Paste(String),
    SaveTemplate(Kind),
    Save,
    SaveAsDialog,
    SaveAs(PathBuf),
    ExportDialog,
    Export(ExportRequest),
    ClosePortfolio,
    Quit,
    AcceptImport,
    RejectImport,
    MapColumn {
        sheet: usize,
        column: usize,
        field: Option<crate::model::Field>,
    },
    ImportKind {
        sheet: usize,
        kind: Kind,
    },
    CancelJob,
    // Where.
    Go(Page),
    Tab(&'static str),
    NextTab,
    ToggleInspector,
    ToggleTable,
    ToggleFindings,
    Palette,
    Show(Dialog),
    CloseDialog,
    // What is measured; these are edits.
    Ask(Group, Box<Question>),
    AddFilter(Group, Filter),
    RemoveFilter(Group, usize),
    Set {
        method: &'static str,
        key: String,
        value: serde_json::Value,
    },
    /// The value while the pointer is down: no undo step until [`Command::EndDrag`].
    Drag {
        method: &'static str,
        key: String,
        value: serde_json::Value,
    },
    EndDrag,
    ResetSettings(&'static str),
    EditCell {
        kind: Kind,
        name: String,
        column: String,
        value: String,
    },
    Undo,
    Redo,
    // Selection: by name, shared by chart, table and accounts.
    Select(Vec<String>),
    ToggleSelect(String),
    SelectAll,
    InvertSelection,
    ClearSelection,
    Find(String),
    // Looks.
    Language(String),
    Theme(ThemeChoice),
    FullScreen,
    CopyPicture,
    CopyTable,
}

/// What only the shell can do.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Effect {
    PickFiles,
    PickSavePath {
        purpose: PathPurpose,
        suggestion: String,
    },
    Import(Vec<PathBuf>),
    ImportText(String),
    LoadSample,
    WriteTemplate(Kind),
    WriteProject(PathBuf),
    WriteExport(ExportRequest),
    CancelJob,
    CopyPicture,
    CopyText(String),
    FullScreen,
    Quit,
}
