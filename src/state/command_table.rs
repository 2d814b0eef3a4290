//! Every command that has a name, once: menus, palette, buttons and shortcuts read this table.

use super::{
    Command, Dialog, Page, Paper, PathPurpose, PresentCommand, State, StoryCommand, ThemeChoice,
};
use crate::analysis::Group;
use crate::locale::Language;
use crate::model::Kind;

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Key {
    /// A letter, upper case.
    Letter(char),
    /// A digit.
    Digit(u8),
    /// F1 to F12.
    Function(u8),
    Tab,
    Escape,
}

/// Keys pressed together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shortcut {
    /// Ctrl, or ⌘ on a Mac.
    pub ctrl: bool,
    /// Shift.
    pub shift: bool,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    const fn ctrl(letter: char) -> Option<Self> {
        Some(Self {
            ctrl: true,
            shift: false,
            key: Key::Letter(letter),
        })
    }

    const fn ctrl_shift(letter: char) -> Option<Self> {
        Some(Self {
            ctrl: true,
            shift: true,
            key: Key::Letter(letter),
        })
    }

    const fn digit(digit: u8) -> Option<Self> {
        Some(Self {
            ctrl: true,
            shift: false,
            key: Key::Digit(digit),
        })
    }

    const fn function(number: u8) -> Option<Self> {
        Some(Self {
            ctrl: false,
            shift: false,
            key: Key::Function(number),
        })
    }

    const fn key(ctrl: bool, key: Key) -> Option<Self> {
        Some(Self {
            ctrl,
            shift: false,
            key,
        })
    }

    /// How menus write it: `Ctrl+Shift+Z`, `F1`.
    pub fn label(self) -> String {
        let mut label = String::new();
        if self.ctrl {
            label.push_str("Ctrl+");
        }
        if self.shift {
            label.push_str("Shift+");
        }
        match self.key {
            Key::Letter(letter) => label.push(letter),
            Key::Digit(digit) => label.push_str(&digit.to_string()),
            Key::Function(number) => label.push_str(&format!("F{number}")),
            Key::Tab => label.push_str("Tab"),
            Key::Escape => label.push_str("Esc"),
        }
        label
    }
}

/// The menu a command stands in; text key `menu-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Menu {
    File,
    Edit,
    View,
    Go,
    Help,
}

impl Menu {
    /// Every menu, in order.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::View, Self::Go, Self::Help];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Edit => "edit",
            Self::View => "view",
            Self::Go => "go",
            Self::Help => "help",
        }
    }
}

/// One named command. Its text key is `command-<id>`.
pub struct Entry {
    /// The id.
    pub id: &'static str,
    /// Name of its Phosphor icon; empty for none.
    pub icon: &'static str,
    /// Keys.
    pub shortcut: Option<Shortcut>,
    /// Where it stands.
    pub menu: Menu,
    /// Lines of a menu between groups stand where this number changes.
    pub block: u8,
    /// The command as things are; `None` where it makes no sense now.
    pub command: fn(&State) -> Option<Command>,
}

impl Entry {
    /// Its text key.
    pub fn key(&self) -> String {
        format!("command-{}", self.id)
    }

    /// Its name in the user's language; undo and redo say what they take back.
    pub fn name(&self, state: &State) -> String {
        let named = match self.id {
            "undo" => state.undo_name(),
            "redo" => state.redo_name(),
            _ => None,
        };
        named.unwrap_or_else(|| state.locale().text(&self.key()))
    }
}

/// The table's own notation: `block id icon keys => command`, menu by menu.
macro_rules! table {
    ($($menu:ident { $($block:literal $id:literal $icon:literal $keys:expr => $command:expr,)* })*) => {
        &[$($(Entry {
            id: $id,
            icon: $icon,
            shortcut: $keys,
            menu: Menu::$menu,
            block: $block,
            command: $command,
        },)*)*]
    };
}

/// The table, in the order of the menus.
pub fn commands() -> &'static [Entry] {
    TABLE
}

/// The entry of an id.
pub fn command(id: &str) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.id == id)
}

/// The command of keys pressed together, as things are.
pub fn pressed(state: &State, shortcut: Shortcut) -> Option<Command> {
    TABLE
        .iter()
        .filter(|entry| entry.shortcut == Some(shortcut))
        .find_map(|entry| (entry.command)(state))
}

fn open(state: &State) -> bool {
    state.document().is_some()
}

fn chart(state: &State) -> bool {
    state
        .method()
        .is_some_and(|method| state.answer(method.id, state.group()).outcome().is_some())
}

fn slides(state: &State) -> bool {
    state.page().is_story() && !state.story().slides.is_empty()
}

/// From the slide that is open in the editor; elsewhere from the first.
fn present(state: &State) -> PresentCommand {
    match state.page() {
        Page::Story => PresentCommand::StartHere,
        _ => PresentCommand::Start,
    }
}

/// Whether the screen shows something that paper could: a chart, slides, the portrait of an account.
fn can_print(state: &State) -> bool {
    let portrait = matches!(state.page(), Page::Accounts(_)) && state.selection().len() == 1;
    chart(state) || open(state) && (portrait || slides(state))
}

fn go(state: &State, page: Page) -> Option<Command> {
    open(state).then_some(Command::Go(page))
}

fn language(state: &State, language: Language) -> Option<Command> {
    (state.locale().language() != language).then(|| Command::Language(language.code().to_owned()))
}

/// One-pagers, where the data know accounts of the group.
fn portraits(state: &State, group: Group) -> Option<Command> {
    let dataset = &state.document()?.dataset;
    let ledger = group == Group::Customers && dataset.ledger().is_some();
    let known = ledger || dataset.sheet(&group.by()).is_some();
    known.then_some(Command::ExportPaper(Paper::Portraits(group)))
}

fn theme(state: &State, theme: ThemeChoice) -> Option<Command> {
    (state.preferences().theme != theme).then_some(Command::Theme(theme))
}

#[rustfmt::skip]
static TABLE: &[Entry] = table! {
    File {
        0 "open" "folder-open" Shortcut::ctrl('O') => |_| Some(Command::OpenDialog),
        0 "open-path" "path" None => |_| Some(Command::Show(Dialog::Path(PathPurpose::Open))),
        0 "open-sample" "flask" None => |_| Some(Command::OpenSample),
        0 "paste" "clipboard-text" Shortcut::ctrl('V') => |_| Some(Command::RequestPaste),
        1 "template-ledger" "file-dashed" None => |_| Some(Command::SaveTemplate(Kind::Ledger)),
        1 "template-customers" "file-dashed" None => |_| Some(Command::SaveTemplate(Kind::Customers)),
        1 "template-suppliers" "file-dashed" None => |_| Some(Command::SaveTemplate(Kind::Suppliers)),
        1 "template-products" "file-dashed" None => |_| Some(Command::SaveTemplate(Kind::Products)),
        1 "template-whitespace" "file-dashed" None => |_| Some(Command::SaveTemplate(Kind::Whitespace)),
        2 "save" "floppy-disk" Shortcut::ctrl('S') => |state| open(state).then_some(Command::Save),
        2 "save-as" "floppy-disk-back" Shortcut::ctrl_shift('S') => |state| open(state).then_some(Command::SaveAsDialog),
        2 "export" "export" Shortcut::ctrl('E') => |state| (chart(state) || slides(state)).then_some(Command::ExportDialog),
        2 "print" "printer" None => |state| can_print(state).then_some(Command::Print),
        2 "export-findings" "warning-circle" None => |state| (!state.findings().is_empty()).then_some(Command::ExportFindings),
        2 "export-report" "file-pdf" None => |state| open(state).then_some(Command::ExportPaper(Paper::Report)),
        2 "export-portraits-customers" "file-pdf" None => |state| portraits(state, Group::Customers),
        2 "export-portraits-suppliers" "file-pdf" None => |state| portraits(state, Group::Suppliers),
        2 "refresh" "arrow-counter-clockwise" Shortcut::ctrl('R') => |state| state.can_refresh().then_some(Command::Refresh),
        3 "close" "x" Shortcut::ctrl('W') => |state| open(state).then_some(Command::ClosePortfolio),
        3 "quit" "sign-out" Shortcut::ctrl('Q') => |_| Some(Command::Quit),
    }
    Edit {
        0 "undo" "arrow-u-up-left" Shortcut::ctrl('Z') => |state| state.undo_name().map(|_| Command::Undo),
        0 "redo" "arrow-u-up-right" Shortcut::ctrl_shift('Z') => |state| state.redo_name().map(|_| Command::Redo),
        1 "copy-picture" "image" Shortcut::ctrl('C') => |state| (chart(state) || state.page() == Page::Story && state.slide().is_some()).then_some(Command::CopyPicture),
        1 "copy-table" "table" Shortcut::ctrl_shift('C') => |state| chart(state).then_some(Command::CopyTable),
        2 "pin" "push-pin" Shortcut::ctrl('D') => |state| chart(state).then_some(Command::Story(StoryCommand::Pin)),
        2 "select-all" "selection-all" Shortcut::ctrl('A') => |state| chart(state).then_some(Command::SelectAll),
        2 "invert-selection" "selection-inverse" Shortcut::ctrl('I') => |state| chart(state).then_some(Command::InvertSelection),
        2 "clear-selection" "selection-slash" None => |state| (!state.selection().is_empty()).then_some(Command::ClearSelection),
        2 "find" "magnifying-glass" Shortcut::ctrl('F') => |state| open(state).then_some(Command::FocusFind),
    }
    View {
        0 "present" "presentation-chart" Shortcut::ctrl('P') => |state| state.can_present().then_some(Command::Present(present(state))),
        0 "present-first" "presentation-chart" None => |state| (state.can_present() && state.page() == Page::Story).then_some(Command::Present(PresentCommand::Start)),
        0 "palette" "command" Shortcut::ctrl('K') => |_| Some(Command::Palette),
        1 "inspector" "sidebar-simple" Shortcut::ctrl('B') => |state| open(state).then_some(Command::ToggleInspector),
        1 "table" "rows" Shortcut::ctrl('J') => |state| open(state).then_some(Command::ToggleTable),
        1 "findings" "warning-circle" None => |state| open(state).then_some(Command::ToggleFindings),
        1 "full-screen" "corners-out" Shortcut::function(11) => |_| Some(Command::FullScreen),
        2 "theme-system" "monitor" None => |state| theme(state, ThemeChoice::System),
        2 "theme-light" "sun" None => |state| theme(state, ThemeChoice::Light),
        2 "theme-dark" "moon" None => |state| theme(state, ThemeChoice::Dark),
        2 "theme-print" "printer" None => |state| theme(state, ThemeChoice::Print),
        3 "language-en" "translate" None => |state| language(state, Language::En),
        3 "language-nl" "translate" None => |state| language(state, Language::Nl),
        3 "language-it" "translate" None => |state| language(state, Language::It),
        3 "language-ro" "translate" None => |state| language(state, Language::Ro),
        3 "language-zh" "translate" None => |state| language(state, Language::Zh),
        3 "language-ru" "translate" None => |state| language(state, Language::Ru),
    }
    Go {
        0 "go-data" "database" Shortcut::digit(1) => |state| go(state, Page::Files),
        0 "go-names" "link" None => |state| go(state, Page::Names),
        0 "go-customers" "users-three" Shortcut::digit(2) => |state| go(state, Page::Overview(Group::Customers)),
        0 "go-suppliers" "factory" Shortcut::digit(3) => |state| go(state, Page::Overview(Group::Suppliers)),
        0 "go-products" "package" Shortcut::digit(4) => |state| go(state, Page::Overview(Group::Products)),
        0 "go-story" "presentation-chart" Shortcut::digit(5) => |state| go(state, Page::Story),
        0 "go-templates" "sparkle" None => |state| go(state, Page::StoryTemplates),
        0 "go-decisions" "check-circle" None => |state| go(state, Page::StoryDecisions),
        1 "next-tab" "arrow-right" Shortcut::key(true, Key::Tab) => |state| state.method().map(|_| Command::NextTab),
    }
    Help {
        0 "explain" "question" Shortcut::function(1) => |state| { let method = state.method()?; Some(Command::Show(Dialog::Explain(method.id.to_owned()))) },
        0 "about" "info" None => |_| Some(Command::Show(Dialog::About)),
    }
};
