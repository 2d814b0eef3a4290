//! What a user can do.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::ImportDecision;
use crate::analysis::{Family, Group, Settings};
use crate::import::{ImportError, Options};
use crate::locale::{Arg, Locale};
use crate::model::{Dataset, Filter, Kind, PlaybookText, Question, Rates};

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
    /// Names that may be one.
    Names,
    /// Key figures of a group.
    Overview(Group),
    /// The methods of a family.
    Method(Group, Family),
    /// The accounts of a group, one by one.
    Accounts(Group),
    /// The slides of the story.
    Story,
    /// Stories made from the data in one go.
    StoryTemplates,
    /// What was decided, and who sees to it.
    StoryDecisions,
}

impl Page {
    /// Whether it lies in the part of the rail about what is shown in the room.
    pub fn is_story(self) -> bool {
        matches!(
            self,
            Self::Story | Self::StoryTemplates | Self::StoryDecisions
        )
    }
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
    /// What changed in the files of the portfolio.
    Refresh,
    /// Export of the chart, the table or the analysis.
    Export,
    /// What the figures of a method mean.
    Explain(String),
    /// What one figure means.
    Figure(Box<FigureAsked>),
    /// A path typed by hand, where no file dialog is to be had.
    Path(PathPurpose),
    /// Files that gave nothing: what failed, where, and what to do.
    Problem(Vec<Problem>),
    /// A draft from a run that ended in a crash was found.
    Recover,
    /// About, versions and licences.
    About,
}

/// A figure that was asked what it means.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct FigureAsked {
    /// The method it belongs to.
    pub method: String,
    /// The name it stands under.
    pub name: String,
    /// As it is written; empty where a whole column was asked.
    pub value: String,
    /// The accounts behind it; all that took part where `None`.
    pub accounts: Option<Vec<String>>,
}

/// A failure: text keys `error-<id>` and `error-<id>-hint`, both with the arguments `file` and `detail`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Why: an `import::ErrorCode`, or `not-writable`, `project-damaged`, `export-failed`, `internal`.
    pub id: &'static str,
    /// File name without its folder.
    pub file: String,
    /// Where in the file, and what was met there; empty where there is nothing to add.
    pub detail: String,
}

impl Problem {
    /// The sentence: what failed, and where.
    pub fn sentence(&self, locale: &Locale) -> String {
        locale.text_with(&format!("error-{}", self.id), &self.arguments())
    }

    /// What to do about it.
    pub fn hint(&self, locale: &Locale) -> String {
        locale.text_with(&format!("error-{}-hint", self.id), &self.arguments())
    }

    fn arguments(&self) -> [(&'static str, Arg); 2] {
        [
            ("file", Arg::from(self.file.as_str())),
            ("detail", Arg::from(self.detail.as_str())),
        ]
    }
}

impl From<ImportError> for Problem {
    fn from(error: ImportError) -> Self {
        Self {
            id: error.code.id(),
            file: error.file,
            detail: error.detail,
        }
    }
}

/// The answer to "Save the changes?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum UnsavedAnswer {
    Save,
    Discard,
}

/// What a path is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum PathPurpose {
    Open,
    SaveAs,
    Export,
    Template,
    Findings,
    /// The company's own template of slides.
    Company,
    /// The whole story.
    ExportStory,
    /// The report, or one-pagers.
    Paper(Paper),
}

/// What goes on paper as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The written report of the story; of every method that the data can feed where there is none.
    Report,
    /// A page an account of a group: of those selected, of all where none is.
    Portraits(Group),
}

/// Formats that leave the program.
pub use crate::export::Format as ExportFormat;

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
    /// Rows from the clipboard, tab-separated.
    Paste(String),
    /// Asks the desktop for the clipboard's text; it comes back as [`Command::Paste`].
    RequestPaste,
    SaveTemplate(Kind),
    Save,
    SaveAsDialog,
    SaveAs(PathBuf),
    /// The path typed into [`Dialog::Path`].
    PathGiven(PathPurpose, PathBuf),
    /// The answer to [`Dialog::Unsaved`]; [`Command::CloseDialog`] stays.
    AnswerUnsaved(UnsavedAnswer),
    /// The answer to [`Dialog::Recover`]: take the draft, or throw it away.
    AnswerRecover(bool),
    PinRecent(PathBuf, bool),
    ForgetRecent(PathBuf),
    ExportDialog,
    /// What import met, as a table in a file.
    ExportFindings,
    /// Ask where to write the report or the one-pagers.
    ExportPaper(Paper),
    Export(ExportRequest),
    ClosePortfolio,
    Quit,
    AcceptImport,
    RejectImport,
    /// A decision about a file under review, by its index.
    Decide(usize, ImportDecision),
    /// Whether the decisions are kept for files like these.
    RememberImport(bool),
    /// What was remembered of files like one under review is forgotten, and the file is understood anew.
    ForgetImport(usize),
    /// Whether the rows join the open portfolio (`true`) or start a new one.
    ImportJoins(bool),
    /// Opens the review of the portfolio's files again, with what was decided about them.
    ReviewFiles,
    /// Reads the files of the portfolio again and lists what changed.
    Refresh,
    /// Takes what was read again.
    TakeRefresh,
    /// Leaves the portfolio as it was.
    LeaveRefresh,
    /// The files that changed on the disk are read another time.
    IgnoreChangedFiles,
    CancelJob,
    // Where.
    Go(Page),
    Tab(&'static str),
    /// A method at its place in the rail.
    OpenMethod(Group, Family, &'static str),
    NextTab,
    ToggleInspector,
    ToggleTable,
    ToggleFindings,
    /// Points.
    InspectorWidth(f32),
    /// Points.
    TableHeight(f32),
    Palette,
    DismissNotice(u64),
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
    /// The base currency and what the others are worth.
    Rates(Box<Rates>),
    /// The same for the rows under review.
    ImportRates(Box<Rates>),
    /// A cell of the customer × product matrix.
    SetWhitespace {
        customer: String,
        product: String,
        cell: crate::model::WhitespaceCell,
    },
    /// What was decided about accounts; together one step of undo. A decision that says nothing is taken away.
    Decisions(Vec<crate::model::Decision>),
    /// What the growth plan is to bring in a year.
    Goal(Option<f64>),
    /// The answer to a question of the practice audit; `None` takes it back.
    Practice(String, Option<bool>),
    /// What is shown in the room.
    Story(super::StoryCommand),
    /// A text of the playbook of suppliers; a blank one takes it back.
    Playbook(Box<PlaybookText>),
    /// What a speaker does while it is shown.
    Present(super::PresentCommand),
    /// Decisions about names that look alike; together one step of undo.
    Names(Vec<super::NameChange>),
    Undo,
    Redo,
    // Selection: by name, shared by chart, table and accounts.
    Select(Vec<String>),
    ToggleSelect(String),
    SelectAll,
    InvertSelection,
    ClearSelection,
    Find(String),
    /// Puts the keyboard into the table's search field.
    FocusFind,
    /// Shows the rows behind a figure in the table: those of these accounts, all where there is none.
    ShowRows(Vec<String>),
    /// Shows one account of a group.
    Account(Group, String),
    // Looks.
    Language(String),
    Theme(ThemeChoice),
    FullScreen,
    CopyPicture,
    CopyTable,
    /// Hands the chart, the slides or the portrait on the screen to the desktop's viewer, which prints.
    Print,
}

/// What only the shell can do.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Effect {
    PickFiles,
    PickSavePath {
        purpose: PathPurpose,
        /// File name without a folder.
        suggestion: String,
    },
    /// Read these spreadsheets; answered by [`super::Event::Drafted`].
    Import(Vec<PathBuf>),
    ImportText(String),
    /// Read a file under review again with what was decided; answered by [`super::Event::ReadAgain`].
    ReadAgain(usize, Box<Options>),
    /// Read the files of the portfolio again; answered by [`super::Event::Refreshed`].
    Refresh(Box<super::RefreshOrder>),
    /// Make the tables that rates and merged names ask for; answered by [`super::Event::Settled`].
    Settle(Box<super::SettleOrder>),
    /// Find out how the files under review complete one another; answered by [`super::Event::Linked`].
    LinkReview,
    /// Join the rows under review into a portfolio; answered by [`super::Event::Joined`].
    Join,
    /// Nobody needs the files under review any more.
    DropReview,
    /// Read the company's template of slides; answered by [`super::Event::CompanyRead`].
    ReadCompany(PathBuf),
    ReadProject(PathBuf),
    LoadSample,
    WriteTemplate(Kind, PathBuf),
    WriteProject(PathBuf),
    WriteExport(Box<ExportRequest>, PathBuf),
    /// The report or the one-pagers, as PDF.
    WritePaper(Paper, PathBuf),
    /// The whole story in this format.
    WriteStory(ExportFormat, PathBuf),
    /// What import met, as CSV or XLSX by the ending.
    WriteFindings(PathBuf),
    WritePreferences,
    /// Work out an answer; reported by [`super::Event::Answered`].
    Analyse(Box<AnalysisRequest>),
    /// Nobody waits for this answer any more.
    DropAnalysis(u64),
    ReadDraft,
    DropDraft,
    CancelJob,
    CopyPicture,
    CopyTable,
    RequestPaste,
    FullScreen,
    /// The window is the room's (`true`), or its own again.
    Present(bool),
    Print,
    Quit,
}

/// A question to a method.
#[derive(Clone, Debug)]
pub struct AnalysisRequest {
    /// Number of the request; the answer carries it.
    pub id: u64,
    /// The method.
    pub method: &'static str,
    /// The data, at their revision.
    pub dataset: Dataset,
    /// Population and measure.
    pub question: Question,
    /// Parameters.
    pub settings: Settings,
}

impl PartialEq for AnalysisRequest {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}
