//! The icons by what they stand for, and how they are painted.

use std::sync::LazyLock;

use egui::{Align2, Color32, FontFamily, FontId, Painter, Pos2};

use super::text_at;
use crate::assets::icon;
use crate::ui::theme::{ICONS, ICONS_FILL};

macro_rules! icons {
    ($($name:ident $source:ident;)*) => {
        $(#[allow(missing_docs, reason = "each icon is its name")] pub const $name: char = icon::$source;)*
    };
}

icons! {
    LIST LIST;
    CARET_RIGHT CARET_RIGHT;
    CARET_LEFT CARET_LEFT;
    CARET_DOWN CARET_DOWN;
    CARET_UP CARET_UP;
    DATABASE DATABASE;
    CUSTOMERS USERS_THREE;
    SUPPLIERS TRUCK;
    PRODUCTS PACKAGE;
    SEARCH MAGNIFYING_GLASS;
    EXPORT EXPORT;
    CLOSE X;
    CHECK CHECK;
    UNDO ARROW_U_UP_LEFT;
    REDO ARROW_U_UP_RIGHT;
    RESET ARROW_COUNTER_CLOCKWISE;
    FOLDER FOLDER_OPEN;
    FLASK FLASK;
    TABLE TABLE;
    ROWS ROWS;
    SIDEBAR SIDEBAR;
    TRAY DOWNLOAD_SIMPLE;
    DOWNLOAD DOWNLOAD_SIMPLE;
    PIN PUSH_PIN;
    SUN SUN;
    MOON MOON;
    PRINTER PRINTER;
    SYSTEM CIRCLE_HALF;
    QUESTION QUESTION;
    TRANSLATE TRANSLATE;
    SHIELD SHIELD_CHECK;
    WARNING WARNING;
    WARNING_CIRCLE WARNING_CIRCLE;
    INFO INFO;
    LOCK LOCK_SIMPLE;
    COPY COPY;
    DOTS DOTS_THREE;
    CHART CHART_SCATTER;
    CURVE CHART_LINE;
    BARS CHART_BAR;
    FILE_XLS FILE_XLS;
    FILE_CSV FILE_CSV;
    FILE_PDF FILE_PDF;
    SLIDES PRESENTATION_CHART;
    FILE_SVG FILE_SVG;
    FILE_PNG FILE_PNG;
    FILE_TEXT FILE_TEXT;
    FILE FILE;
    TREE TREE_STRUCTURE;
    PLUS PLUS;
    MINUS MINUS;
    ARROW_RIGHT ARROW_RIGHT;
    ARROW_UP ARROW_UP;
    ARROW_DOWN ARROW_DOWN;
    CALENDAR CALENDAR_BLANK;
    TEXT TEXT_AA;
    PERCENT PERCENT;
    COINS COINS;
    LADDER CHART_BAR_HORIZONTAL;
    LIST_BULLETS LIST_BULLETS;
    GRID GRID_FOUR;
    CARD IDENTIFICATION_CARD;
    GLOBE GLOBE;
    CLIPBOARD CLIPBOARD_TEXT;
    SAVE FLOPPY_DISK;
    FULL_SCREEN ARROWS_OUT;
    SELECT_ALL SELECTION_ALL;
    INVERT SELECTION_INVERSE;
    LINK LINK;
    CHECK_CIRCLE CHECK_CIRCLE;
    PENCIL PENCIL_SIMPLE;
    TREND_DOWN TREND_DOWN;
    TREND_UP TREND_UP;
    SLIDERS SLIDERS_HORIZONTAL;
    COMMAND COMMAND;
    USER USER;
    CLOCK CLOCK_COUNTER_CLOCKWISE;
    FUNNEL FUNNEL;
    HOUSE HOUSE;
    BOOK BOOK_OPEN;
    EYE_SLASH EYE_SLASH;
    IMAGE IMAGE;
    NOTE_ARROW ARROW_UP_RIGHT;
    NOTE_BRACKET BRACKETS_CURLY;
    NOTE_TEXT TEXT_T;
    SPARKLE SPARKLE;
    SNOWFLAKE SNOWFLAKE;
    TRASH TRASH;
    FILE_PPT FILE_PPT;
    GRIP DOTS_SIX_VERTICAL;
    LIVE CIRCLE;
    DUPLICATE COPY;
    TEMPLATE CARDS;
}

/// The icon that Phosphor calls so; `None` where the font does not have it.
pub fn named(name: &str) -> Option<char> {
    Some(match name {
        "arrow-counter-clockwise" => icon::ARROW_COUNTER_CLOCKWISE,
        "arrow-right" => icon::ARROW_RIGHT,
        "arrow-u-up-left" => icon::ARROW_U_UP_LEFT,
        "arrow-u-up-right" => icon::ARROW_U_UP_RIGHT,
        "chart-line" => icon::CHART_LINE,
        "clipboard-text" => icon::CLIPBOARD_TEXT,
        "command" => icon::COMMAND,
        "corners-out" => icon::ARROWS_OUT,
        "database" => icon::DATABASE,
        "link" => icon::LINK,
        "export" => icon::EXPORT,
        "factory" => icon::TRUCK,
        "file-dashed" => icon::TABLE,
        "file-pdf" => icon::FILE_PDF,
        "flask" => icon::FLASK,
        "floppy-disk" => icon::FLOPPY_DISK,
        "floppy-disk-back" => icon::FLOPPY_DISK,
        "folder-open" => icon::FOLDER_OPEN,
        "image" => icon::IMAGE,
        "info" => icon::INFO,
        "list" => icon::LIST_BULLETS,
        "magnifying-glass" => icon::MAGNIFYING_GLASS,
        "monitor" => icon::CIRCLE_HALF,
        "moon" => icon::MOON,
        "package" => icon::PACKAGE,
        "path" => icon::FOLDER_SIMPLE,
        "check-circle" => icon::CHECK_CIRCLE,
        "sparkle" => icon::SPARKLE,
        "presentation-chart" => icon::PRESENTATION_CHART,
        "push-pin" => icon::PUSH_PIN,
        "printer" => icon::PRINTER,
        "question" => icon::QUESTION,
        "rows" => icon::ROWS,
        "selection-all" => icon::SELECTION_ALL,
        "selection-inverse" => icon::SELECTION_INVERSE,
        "selection-slash" => icon::SELECTION,
        "sidebar-simple" => icon::SIDEBAR,
        "sign-out" => icon::ARROW_SQUARE_OUT,
        "sun" => icon::SUN,
        "table" => icon::TABLE,
        "translate" => icon::TRANSLATE,
        "user" => icon::IDENTIFICATION_CARD,
        "users-three" => icon::USERS_THREE,
        "warning-circle" => icon::WARNING_CIRCLE,
        "x" => icon::X,
        _ => return None,
    })
}

/// Paints an icon with its middle at `at`.
pub fn paint(painter: &Painter, at: Pos2, icon: char, size: f32, color: Color32) {
    static FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name(ICONS.into()));
    let font = FontId::new(size, FAMILY.clone());
    painted(painter, at, icon, font, color);
}

/// The same, filled: only for a state (pinned, warning, done).
pub fn paint_filled(painter: &Painter, at: Pos2, icon: char, size: f32, color: Color32) {
    static FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name(ICONS_FILL.into()));
    let font = FontId::new(size, FAMILY.clone());
    painted(painter, at, icon, font, color);
}

fn painted(painter: &Painter, at: Pos2, icon: char, font: FontId, color: Color32) {
    let mut letter = [0; 4];
    let text = icon.encode_utf8(&mut letter);
    text_at(painter, at, Align2::CENTER_CENTER, text, font, color);
}
