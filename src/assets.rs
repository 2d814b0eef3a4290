//! What ships inside the executable: fonts and icons. Origin and licences stand in `assets/fonts/README.md`.

/// Inter, weight 400; its figures are of one width.
pub static INTER_REGULAR: &[u8] = include_bytes!("../assets/fonts/Inter-Regular.ttf");
/// Inter, weight 600; its figures are of one width.
pub static INTER_SEMIBOLD: &[u8] = include_bytes!("../assets/fonts/Inter-SemiBold.ttf");
/// Noto Sans SC, weight 400: what Inter has not, in Chinese.
pub static NOTO_SC_REGULAR: &[u8] = include_bytes!("../assets/fonts/NotoSansSC-Regular.otf");
/// Noto Sans SC, weight 700, which goes with Inter's 600.
pub static NOTO_SC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansSC-Bold.otf");
/// Noto Sans Hebrew, weight 400.
pub static NOTO_HEBREW_REGULAR: &[u8] =
    include_bytes!("../assets/fonts/NotoSansHebrew-Regular.ttf");
/// Noto Sans Hebrew, weight 700.
pub static NOTO_HEBREW_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansHebrew-Bold.ttf");
/// Noto Sans Arabic, weight 400.
pub static NOTO_ARABIC_REGULAR: &[u8] =
    include_bytes!("../assets/fonts/NotoSansArabic-Regular.ttf");
/// Noto Sans Arabic, weight 700.
pub static NOTO_ARABIC_BOLD: &[u8] = include_bytes!("../assets/fonts/NotoSansArabic-Bold.ttf");
/// Noto Sans Thai, weight 400.
pub static NOTO_THAI: &[u8] = include_bytes!("../assets/fonts/NotoSansThai-Regular.ttf");
/// Noto Sans Devanagari, weight 400.
pub static NOTO_DEVANAGARI: &[u8] =
    include_bytes!("../assets/fonts/NotoSansDevanagari-Regular.ttf");
/// Noto Sans Georgian, weight 400.
pub static NOTO_GEORGIAN: &[u8] = include_bytes!("../assets/fonts/NotoSansGeorgian-Regular.ttf");
/// Noto Sans Armenian, weight 400.
pub static NOTO_ARMENIAN: &[u8] = include_bytes!("../assets/fonts/NotoSansArmenian-Regular.ttf");
/// Noto Sans CJK, weight 400: Korean, kana, and what Japan and Taiwan write otherwise than [`NOTO_SC_REGULAR`].
pub static NOTO_EAST_ASIAN: &[u8] = include_bytes!("../assets/fonts/NotoSansCJK-Regular.otf");
/// Phosphor icons, regular: the characters of [`icon`].
pub static PHOSPHOR: &[u8] = include_bytes!("../assets/fonts/Phosphor.ttf");
/// Phosphor icons, filled, for states only: the characters of [`icon_fill`].
pub static PHOSPHOR_FILL: &[u8] = include_bytes!("../assets/fonts/Phosphor-Fill.ttf");
/// Every work in the executable and its licence, a line each, a tab between; written by `dist/parts.py list`.
pub static LICENCES: &str = include_str!("../assets/licences.txt");
/// The program's icon, 256 × 256, PNG.
pub static APP_ICON: &[u8] = include_bytes!("../assets/icon/folioscope-256.png");

macro_rules! icons {
    ($($(#[$doc:meta])* $module:ident { $($name:ident $code:literal)* })*) => { $(
        $(#[$doc])*
        #[allow(missing_docs, reason = "each icon is its name")]
        pub mod $module {
            $(pub const $name: char = $code;)*
        }
    )* };
}

icons! {
    /// Icons of [`PHOSPHOR`], by Phosphor's own names.
    icon {
        ADDRESS_BOOK '\u{e6f8}'
        ARROW_BEND_UP_LEFT '\u{e024}'
        ARROW_CLOCKWISE '\u{e036}'
        ARROW_COUNTER_CLOCKWISE '\u{e038}'
        ARROW_DOWN '\u{e03e}'
        ARROW_LEFT '\u{e058}'
        ARROW_RIGHT '\u{e06c}'
        ARROW_SQUARE_OUT '\u{e5de}'
        ARROW_U_UP_LEFT '\u{e08a}'
        ARROW_U_UP_RIGHT '\u{e08c}'
        ARROW_UP '\u{e08e}'
        ARROWS_DOWN_UP '\u{e098}'
        ARROWS_IN '\u{e09a}'
        ARROWS_OUT '\u{e0a2}'
        BOOK_OPEN '\u{e0e6}'
        BOOKMARK_SIMPLE '\u{e0ea}'
        BOUNDING_BOX '\u{e6ce}'
        BUILDINGS '\u{e102}'
        CALENDAR '\u{e108}'
        CALENDAR_BLANK '\u{e10a}'
        CARDS '\u{e0f8}'
        CARET_DOWN '\u{e136}'
        CARET_LEFT '\u{e138}'
        CARET_RIGHT '\u{e13a}'
        CARET_UP '\u{e13c}'
        CARET_UP_DOWN '\u{e140}'
        CHART_BAR '\u{e150}'
        CHART_BAR_HORIZONTAL '\u{e152}'
        CHART_DONUT '\u{eaa6}'
        CHART_LINE '\u{e154}'
        CHART_LINE_UP '\u{e156}'
        CHART_PIE_SLICE '\u{e15a}'
        CHART_POLAR '\u{eaa8}'
        CHART_SCATTER '\u{eaac}'
        CHECK '\u{e182}'
        CHECK_CIRCLE '\u{e184}'
        CIRCLE '\u{e18a}'
        CIRCLE_DASHED '\u{e602}'
        CIRCLE_HALF '\u{e18c}'
        CLIPBOARD '\u{e196}'
        CLIPBOARD_TEXT '\u{e198}'
        CLOCK '\u{e19a}'
        CLOCK_COUNTER_CLOCKWISE '\u{e1a0}'
        COINS '\u{e78e}'
        COLUMNS '\u{e546}'
        COMMAND '\u{e1c4}'
        COPY '\u{e1ca}'
        CROSSHAIR '\u{e1d6}'
        CURRENCY_EUR '\u{e554}'
        CURSOR '\u{e1dc}'
        CURSOR_CLICK '\u{e7c8}'
        DATABASE '\u{e1de}'
        DOT_OUTLINE '\u{ece0}'
        DOTS_SIX_VERTICAL '\u{eae2}'
        DOTS_THREE '\u{e1fe}'
        DOTS_THREE_VERTICAL '\u{e208}'
        DOWNLOAD_SIMPLE '\u{e20c}'
        DROP_HALF '\u{e566}'
        EQUALS '\u{e21c}'
        EXPORT '\u{eaf0}'
        EYE '\u{e220}'
        EYE_SLASH '\u{e224}'
        FACTORY '\u{e760}'
        FILE '\u{e230}'
        FILE_CSV '\u{eb1c}'
        FILE_PDF '\u{e702}'
        FILE_PNG '\u{eb18}'
        FILE_SVG '\u{ed08}'
        FILE_TEXT '\u{e23a}'
        FILE_XLS '\u{eb22}'
        FLAG '\u{e244}'
        FLASK '\u{e79e}'
        FLOPPY_DISK '\u{e248}'
        FOLDER '\u{e24a}'
        FOLDER_OPEN '\u{e256}'
        FOLDER_SIMPLE '\u{e25a}'
        FUNNEL '\u{e266}'
        FUNNEL_SIMPLE '\u{e268}'
        GEAR '\u{e270}'
        GIT_BRANCH '\u{e278}'
        GLOBE '\u{e288}'
        GRID_FOUR '\u{e296}'
        GRID_NINE '\u{ec8c}'
        HAND '\u{e298}'
        HAND_GRABBING '\u{e57c}'
        HANDSHAKE '\u{e582}'
        HEARTBEAT '\u{e2ac}'
        HOURGLASS '\u{e2b2}'
        HOUSE '\u{e2c2}'
        IDENTIFICATION_CARD '\u{e2c8}'
        IMAGE '\u{e2ca}'
        INFO '\u{e2ce}'
        INTERSECT '\u{e2d2}'
        KANBAN '\u{eb54}'
        KEYBOARD '\u{e2d8}'
        LASSO '\u{edc6}'
        LIGHTBULB '\u{e2dc}'
        LIGHTNING '\u{e2de}'
        LINK '\u{e2e2}'
        LINK_BREAK '\u{e2e4}'
        LIST '\u{e2f0}'
        LIST_BULLETS '\u{e2f2}'
        LOCK '\u{e2fa}'
        LOCK_OPEN '\u{e306}'
        LOCK_SIMPLE '\u{e308}'
        MAGNIFYING_GLASS '\u{e30c}'
        MAGNIFYING_GLASS_MINUS '\u{e30e}'
        MAGNIFYING_GLASS_PLUS '\u{e310}'
        MAP_PIN '\u{e316}'
        MINUS '\u{e32a}'
        MINUS_CIRCLE '\u{e32c}'
        MOON '\u{e330}'
        NOTE '\u{e348}'
        NOTE_BLANK '\u{e34a}'
        NOTE_PENCIL '\u{e34c}'
        PACKAGE '\u{e390}'
        PAPERCLIP '\u{e39a}'
        PAUSE '\u{e39e}'
        PENCIL_SIMPLE '\u{e3b4}'
        PERCENT '\u{e3b6}'
        PLAY '\u{e3d0}'
        PLUS '\u{e3d4}'
        PLUS_CIRCLE '\u{e3d6}'
        PRESENTATION '\u{e654}'
        PRESENTATION_CHART '\u{e656}'
        PRINTER '\u{e3dc}'
        PROHIBIT '\u{e3de}'
        PULSE '\u{e000}'
        PUSH_PIN '\u{e3e2}'
        QUESTION '\u{e3e8}'
        ROWS '\u{e5a2}'
        SCALES '\u{e750}'
        SELECTION '\u{e69a}'
        SELECTION_ALL '\u{e746}'
        SELECTION_INVERSE '\u{e744}'
        SHARE_NETWORK '\u{e408}'
        SHIELD_CHECK '\u{e40c}'
        SIDEBAR '\u{eab6}'
        SIDEBAR_SIMPLE '\u{ec24}'
        SKIP_FORWARD '\u{e5a6}'
        SLIDERS_HORIZONTAL '\u{e434}'
        SNOWFLAKE '\u{e5aa}'
        SORT_ASCENDING '\u{e444}'
        SORT_DESCENDING '\u{e446}'
        SPINNER '\u{e66a}'
        SQUARE '\u{e45e}'
        SQUARES_FOUR '\u{e464}'
        STAR '\u{e46a}'
        STOP '\u{e46c}'
        SUN '\u{e472}'
        TABLE '\u{e476}'
        TAG '\u{e478}'
        TARGET '\u{e47c}'
        TEXT_AA '\u{e6ee}'
        TRANSLATE '\u{e4a2}'
        TRASH '\u{e4a6}'
        TREE_STRUCTURE '\u{e67c}'
        TREND_DOWN '\u{e4ac}'
        TREND_UP '\u{e4ae}'
        TRUCK '\u{e4b4}'
        UPLOAD_SIMPLE '\u{e4c0}'
        USER '\u{e4c2}'
        USER_CIRCLE '\u{e4c4}'
        USERS '\u{e4d6}'
        USERS_THREE '\u{e68e}'
        WARNING '\u{e4e0}'
        WARNING_CIRCLE '\u{e4e2}'
        WRENCH '\u{e5d4}'
        X '\u{e4f6}'
        X_CIRCLE '\u{e4f8}'
        ARROW_UP_RIGHT '\u{e092}'
        BRACKETS_CURLY '\u{e860}'
        TEXT_T '\u{e48a}'
        SPARKLE '\u{e6a2}'
        FILE_PPT '\u{eb20}'
    }
    /// Icons of [`PHOSPHOR_FILL`].
    icon_fill {
        CHECK_CIRCLE '\u{e184}'
        CIRCLE '\u{e18a}'
        FLAG '\u{e244}'
        INFO '\u{e2ce}'
        LOCK_SIMPLE '\u{e308}'
        PUSH_PIN '\u{e3e2}'
        STAR '\u{e46a}'
        WARNING '\u{e4e0}'
        WARNING_CIRCLE '\u{e4e2}'
        X_CIRCLE '\u{e4f8}'
    }
}
