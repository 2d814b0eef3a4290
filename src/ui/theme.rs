//! The tokens of the look: colours, sizes, type and durations, and how they become egui's style.
//!
//! Pages and widgets take every colour from [`Theme`] and every size from here.

use std::sync::{Arc, LazyLock};

use egui::style::{NumberFormatter, ScrollStyle, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, CornerRadius, FontFamily, FontId, Id, Margin, Shadow, Stroke, Style, TextStyle, Vec2,
    Visuals, vec2,
};

use crate::chart::{Color, Palette};
use crate::locale::Locale;
use crate::state::ThemeChoice;

/// Height of the bar at the top.
pub const TOP_BAR: f32 = 48.0;
/// Height of the head of a page: title and tabs.
pub const PAGE_HEAD: f32 = 48.0;
/// Height of the bar at the bottom.
pub const STATUS_BAR: f32 = 28.0;
/// Width of the left rail.
pub const RAIL: f32 = 216.0;
/// Width of the left rail when folded to icons.
pub const RAIL_FOLDED: f32 = 48.0;
/// Width of the inspector.
pub const INSPECTOR: f32 = 304.0;
/// Default height of the table below a chart.
pub const TABLE: f32 = 240.0;
/// Windows narrower than this fold the rail and float the inspector.
pub const NARROW: f32 = 1360.0;
/// Height of a table row.
pub const ROW: f32 = 28.0;
/// Height of buttons and fields.
pub const CONTROL: f32 = 28.0;
/// Height of buttons and fields in dialogs.
pub const CONTROL_LARGE: f32 = 32.0;
/// Height of a chip.
pub const CHIP: f32 = 24.0;
/// Size of an icon.
pub const ICON: f32 = 16.0;
/// Corner radius.
pub const RADIUS: f32 = 6.0;
/// Corner radius of parts inside a rounded part.
pub const RADIUS_INNER: f32 = 4.0;
/// Duration of a hover or fold, in seconds.
pub const QUICK_SECS: f32 = 0.12;
/// Duration of a move, in seconds.
pub const MOVE_SECS: f32 = 0.2;

/// Axis, footer, table head, chip, section head.
pub const SMALL: f32 = 12.0;
/// Everything by default.
pub const BODY: f32 = 13.0;
/// Card title, key figure.
pub const CARD: f32 = 15.0;
/// Page title.
pub const PAGE: f32 = 18.0;
/// Chart title.
pub const CHART: f32 = 24.0;
/// Headline of the start page.
pub const START: f32 = 32.0;

/// Name of the family of the bold cut.
pub const SEMIBOLD: &str = "semibold";
/// Name of the family of the icons.
pub const ICONS: &str = "icons";
/// Name of the family of the filled icons.
pub const ICONS_FILL: &str = "icons-fill";

/// The regular cut.
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// The bold cut.
pub fn semibold(size: f32) -> FontId {
    static FAMILY: LazyLock<FontFamily> = LazyLock::new(|| FontFamily::Name(SEMIBOLD.into()));
    FontId::new(size, FAMILY.clone())
}

/// Which of the three looks is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum ThemeName {
    #[default]
    Light,
    Dark,
    Print,
}

/// The colours of the window.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "each colour is named by its role")]
pub struct Theme {
    pub name: ThemeName,
    /// The colours of charts.
    pub palette: Palette,
    pub canvas: Color32,
    pub surface: Color32,
    pub panel: Color32,
    pub hover: Color32,
    pub control: Color32,
    pub control_line: Color32,
    pub hairline: Color32,
    pub grid: Color32,
    pub text: Color32,
    pub text_soft: Color32,
    pub text_faint: Color32,
    pub accent: Color32,
    pub accent_hover: Color32,
    pub accent_pressed: Color32,
    pub on_accent: Color32,
    pub accent_soft: Color32,
    pub good: Color32,
    pub good_soft: Color32,
    pub warn: Color32,
    pub warn_soft: Color32,
    pub bad: Color32,
    pub bad_soft: Color32,
    /// Over everything behind a dialog.
    pub scrim: Color32,
    /// Shadow under what floats.
    pub shadow: Color32,
    /// Fill and ink of classes A, B and C.
    pub class: [(Color32, Color32); 3],
    /// The categories of charts, for little pictures.
    pub category: [Color32; 8],
}

static LIGHT: LazyLock<Theme> = LazyLock::new(|| Theme::new(ThemeName::Light, Palette::light()));
static DARK: LazyLock<Theme> = LazyLock::new(|| Theme::new(ThemeName::Dark, Palette::dark()));
static PRINT: LazyLock<Theme> = LazyLock::new(|| Theme::new(ThemeName::Print, Palette::print()));

impl Theme {
    /// The theme of a name.
    pub fn named(name: ThemeName) -> &'static Self {
        match name {
            ThemeName::Light => &LIGHT,
            ThemeName::Dark => &DARK,
            ThemeName::Print => &PRINT,
        }
    }

    /// The theme that is on.
    pub fn of(ctx: &egui::Context) -> &'static Self {
        Self::named(ctx.data(|data| data.get_temp(name_id()).unwrap_or_default()))
    }

    fn new(name: ThemeName, palette: Palette) -> Self {
        let accent = rgba(palette.accent);
        let deep = if palette.is_dark {
            rgba(palette.text)
        } else {
            rgba(palette.scrim).to_opaque()
        };
        Self {
            name,
            canvas: rgba(palette.canvas),
            surface: rgba(palette.surface),
            panel: rgba(palette.panel),
            hover: rgba(palette.hover),
            control: rgba(palette.control),
            control_line: rgba(palette.control_line),
            hairline: rgba(palette.hairline),
            grid: rgba(palette.grid),
            text: rgba(palette.text),
            text_soft: rgba(palette.text_soft),
            text_faint: rgba(palette.text_faint),
            accent,
            accent_hover: mix(accent, deep, 0.10),
            accent_pressed: mix(accent, deep, 0.24),
            on_accent: rgba(palette.on_accent),
            accent_soft: rgba(palette.accent_soft),
            good: rgba(palette.good),
            good_soft: rgba(palette.good_soft),
            warn: rgba(palette.warn),
            warn_soft: rgba(palette.warn_soft),
            bad: rgba(palette.bad),
            bad_soft: rgba(palette.bad_soft),
            scrim: rgba(palette.scrim),
            shadow: rgba(palette.scrim.fade(0.5)),
            class: std::array::from_fn(|i| (rgba(palette.class[i]), rgba(palette.on_class[i]))),
            category: std::array::from_fn(|i| rgba(palette.category[i])),
            palette,
        }
    }

    /// A hairline: one physical pixel.
    pub fn line(&self, ctx: &egui::Context) -> Stroke {
        Stroke::new(1.0 / ctx.pixels_per_point(), self.hairline)
    }
}

fn name_id() -> Id {
    Id::unique("theme-name")
}

/// A chart colour as egui takes it.
pub fn rgba(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.0, color.1, color.2, color.3)
}

/// `part` (0–1) of the way from one colour to another.
pub fn mix(from: Color32, to: Color32, part: f32) -> Color32 {
    let blend = |a: u8, b: u8| (f32::from(a) + (f32::from(b) - f32::from(a)) * part).round() as u8;
    Color32::from_rgb(
        blend(from.r(), to.r()),
        blend(from.g(), to.g()),
        blend(from.b(), to.b()),
    )
}

/// Puts a theme on, and the language's figures into fields. Does nothing where both are on already.
pub fn apply(ctx: &egui::Context, choice: ThemeChoice, locale: &Locale) {
    let name = match choice {
        ThemeChoice::Light => ThemeName::Light,
        ThemeChoice::Dark => ThemeName::Dark,
        ThemeChoice::Print => ThemeName::Print,
        ThemeChoice::System => match ctx.system_theme() {
            Some(egui::Theme::Dark) => ThemeName::Dark,
            _ => ThemeName::Light,
        },
    };
    let key = (name, locale.language());
    let applied = Id::unique("theme-applied");
    if ctx.data(|data| data.get_temp(applied)) == Some(key) {
        return;
    }
    ctx.data_mut(|data| {
        data.insert_temp(name_id(), name);
        data.insert_temp(applied, key);
    });
    let theme = Theme::named(name);
    let mut style = style(theme, locale);
    if ctx.data(|data| data.get_temp(still())).unwrap_or(false) {
        style.animation_time = 0.0;
    }
    let style = Arc::new(style);
    ctx.set_theme(if name == ThemeName::Dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    });
    ctx.set_style_of(egui::Theme::Light, style.clone());
    ctx.set_style_of(egui::Theme::Dark, style);
}

/// From now on nothing glides or fades: for machines whose processor draws every frame.
pub fn hold_still(ctx: &egui::Context) {
    ctx.data_mut(|data| data.insert_temp(still(), true));
}

fn still() -> egui::Id {
    Id::unique("theme-still")
}

fn style(theme: &Theme, locale: &Locale) -> Style {
    let locale = locale.clone();
    let mut style = Style {
        text_styles: [
            (TextStyle::Small, regular(SMALL)),
            (TextStyle::Body, regular(BODY)),
            (TextStyle::Button, regular(BODY)),
            (TextStyle::Heading, semibold(PAGE)),
            (TextStyle::Monospace, regular(BODY)),
        ]
        .into(),
        visuals: visuals(theme),
        animation_time: QUICK_SECS,
        explanation_tooltips: false,
        url_in_tooltip: false,
        number_formatter: NumberFormatter::new(move |value, decimals| {
            let wanted = u8::try_from((*decimals.end()).min(2)).unwrap_or(2);
            locale.number(
                value,
                wanted.max(u8::try_from(*decimals.start()).unwrap_or(0)),
            )
        }),
        ..Style::default()
    };
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 8.0);
    spacing.button_padding = vec2(12.0, 6.0);
    spacing.menu_margin = Margin::same(4);
    spacing.window_margin = Margin::same(24);
    spacing.interact_size = vec2(CONTROL, CONTROL);
    spacing.tooltip_width = 320.0;
    spacing.icon_width = ICON;
    spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        floating_allocated_width: 0.0,
        bar_inner_margin: 2.0,
        bar_outer_margin: 2.0,
        active_handle_opacity: 0.3,
        interact_handle_opacity: 0.5,
        ..ScrollStyle::floating()
    };
    spacing.scroll.fade.strength = 0.0;
    style.interaction.tooltip_delay = 0.4;
    style.interaction.selectable_labels = false;
    style
}

fn visuals(theme: &Theme) -> Visuals {
    let base = if theme.name == ThemeName::Dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    let radius = CornerRadius::same(RADIUS as u8);
    let widget = |fill: Color32, line: Color32, ink: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(1.0, line),
        corner_radius: radius,
        fg_stroke: Stroke::new(1.0, ink),
        expansion: 0.0,
    };
    Visuals {
        dark_mode: theme.name == ThemeName::Dark,
        override_text_color: None,
        weak_text_color: Some(theme.text_soft),
        widgets: Widgets {
            noninteractive: widget(theme.canvas, theme.hairline, theme.text),
            inactive: widget(theme.control, theme.control_line, theme.text),
            hovered: widget(theme.hover, theme.control_line, theme.text),
            active: widget(theme.hairline, theme.control_line, theme.text),
            open: widget(theme.hover, theme.control_line, theme.text),
        },
        selection: Selection {
            bg_fill: theme.accent_soft,
            stroke: Stroke::new(2.0, theme.accent),
        },
        hyperlink_color: theme.accent,
        faint_bg_color: theme.surface,
        extreme_bg_color: theme.control,
        text_edit_bg_color: Some(theme.control),
        code_bg_color: theme.panel,
        warn_fg_color: theme.warn,
        error_fg_color: theme.bad,
        window_corner_radius: radius,
        window_shadow: shadow(theme, 24, 8),
        window_fill: theme.canvas,
        window_stroke: Stroke::new(1.0, theme.hairline),
        menu_corner_radius: radius,
        panel_fill: theme.canvas,
        popup_shadow: shadow(theme, 16, 4),
        slider_trailing_fill: true,
        interact_cursor: None,
        ..base
    }
}

fn shadow(theme: &Theme, blur: u8, down: i8) -> Shadow {
    Shadow {
        offset: [0, down],
        blur,
        spread: 0,
        color: theme.shadow,
    }
}

/// Half a physical pixel up, so that a line of one pixel is sharp.
pub fn sharp(ctx: &egui::Context, at: f32) -> f32 {
    let scale = ctx.pixels_per_point();
    ((at * scale).floor() + 0.5) / scale
}

/// The room inside a control that holds text.
pub const CONTROL_PADDING: Vec2 = vec2(10.0, 0.0);
