//! Every colour of the program. The values are the design's tokens; category colours keep apart under deuteranopia,
//! protanopia and in grey print, and text colours have WCAG AA contrast on their canvas.

use super::Color;

/// A set of colours: light, dark or print.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each field is its token's name")]
pub struct Palette {
    /// Whether text is light on dark.
    pub is_dark: bool,
    pub canvas: Color,
    pub surface: Color,
    pub panel: Color,
    pub hover: Color,
    pub control: Color,
    pub control_line: Color,
    pub hairline: Color,
    pub grid: Color,
    pub text: Color,
    pub text_soft: Color,
    pub text_faint: Color,
    pub accent: Color,
    pub on_accent: Color,
    pub accent_soft: Color,
    pub good: Color,
    pub good_soft: Color,
    pub warn: Color,
    pub warn_soft: Color,
    pub bad: Color,
    pub bad_soft: Color,
    /// Behind dialogs.
    pub scrim: Color,
    /// Fills of categories 1–8.
    pub category: [Color; 8],
    /// The same as text: dark enough on the canvas.
    pub category_ink: [Color; 8],
    /// Outline of a fill that is too light for its canvas.
    pub category_outline: [Option<Color>; 8],
    /// Fills of the classes A, B, C.
    pub class: [Color; 3],
    /// Text on the classes' fills.
    pub on_class: [Color; 3],
    /// Alpha of a cell's tint.
    pub tint: f32,
    /// Alpha of the tint of the cell that the title speaks of.
    pub tint_in_title: f32,
}

const fn rgb(hex: u32) -> Color {
    Color((hex >> 16) as u8, (hex >> 8) as u8, hex as u8, 255)
}

/// Alpha of a bubble's fill.
pub const BUBBLE_ALPHA: f32 = 0.8;

/// What covers a slide in the room, black and white: whatever the theme.
pub const BLANKS: [Color; 2] = [rgb(0x00_00_00), rgb(0xFF_FF_FF)];

/// How much text is in surface, panel, hover, control line, hairline, grid, soft and faint text of a theme's palette.
const FADED: [f64; 8] = [0.03, 0.06, 0.09, 0.24, 0.18, 0.1, 0.72, 0.66];

/// The colours of a theme that is not ours.
#[derive(Clone, Copy, Debug)]
pub struct ThemeColors {
    /// Behind everything.
    pub ground: Color,
    /// Of words.
    pub text: Color,
    /// Accents 1 to 6, where the theme has them.
    pub accents: [Option<Color>; 6],
}

/// Grey of accounts that stand behind the portfolio's point.
pub const QUIET_CATEGORY: usize = 7;

impl Palette {
    /// The same, but never light on dark: nobody prints that.
    pub fn on_paper(self) -> Self {
        if self.is_dark { Self::light() } else { self }
    }

    /// On a screen in daylight.
    pub const fn light() -> Self {
        Self {
            is_dark: false,
            canvas: rgb(0xFF_FF_FF),
            surface: rgb(0xF7_F8_FA),
            panel: rgb(0xF0_F2_F5),
            hover: rgb(0xE9_EC_F1),
            control: rgb(0xFF_FF_FF),
            control_line: rgb(0xC3_CA_D4),
            hairline: rgb(0xD8_DD_E4),
            grid: rgb(0xE9_EC_F0),
            text: rgb(0x17_20_2B),
            text_soft: rgb(0x54_60_6E),
            text_faint: rgb(0x61_6C_79),
            accent: rgb(0x0B_5F_D9),
            on_accent: rgb(0xFF_FF_FF),
            accent_soft: rgb(0xE4_EE_FC),
            good: rgb(0x1A_75_47),
            good_soft: rgb(0xE3_F3_EA),
            warn: rgb(0x9A_5B_00),
            warn_soft: rgb(0xFB_F0_DD),
            bad: rgb(0xB4_23_18),
            bad_soft: rgb(0xFC_E9_E7),
            scrim: Color(0x17, 0x20, 0x2B, 82),
            category: [
                rgb(0x0B_5F_D9),
                rgb(0xC7_71_01),
                rgb(0x2F_A3_A6),
                rgb(0x72_32_4E),
                rgb(0xDA_A8_62),
                rgb(0x27_1F_65),
                rgb(0xA2_2D_31),
                rgb(0x70_78_7F),
            ],
            category_ink: [
                rgb(0x0B_5F_D9),
                rgb(0x9A_58_00),
                rgb(0x0A_74_79),
                rgb(0x72_32_4E),
                rgb(0x7A_5A_10),
                rgb(0x27_1F_65),
                rgb(0xA2_2D_31),
                rgb(0x54_60_6E),
            ],
            category_outline: [
                None,
                None,
                None,
                None,
                Some(rgb(0x8A_65_20)),
                None,
                None,
                None,
            ],
            class: [rgb(0x0B_5F_D9), rgb(0x5C_93_DF), rgb(0x87_93_A2)],
            on_class: [rgb(0xFF_FF_FF), rgb(0x17_20_2B), rgb(0x17_20_2B)],
            tint: 0.06,
            tint_in_title: 0.10,
        }
    }

    /// On a screen in the evening.
    pub const fn dark() -> Self {
        let category = [
            rgb(0x6E_A8_FF),
            rgb(0xF8_AB_39),
            rgb(0x9E_E8_D0),
            rgb(0x9A_65_96),
            rgb(0xF1_EC_96),
            rgb(0xB9_CB_EC),
            rgb(0xD8_6A_65),
            rgb(0x96_99_A0),
        ];
        Self {
            is_dark: true,
            canvas: rgb(0x10_15_1B),
            surface: rgb(0x16_1D_25),
            panel: rgb(0x1C_24_2E),
            hover: rgb(0x22_2C_38),
            control: rgb(0x1C_24_2E),
            control_line: rgb(0x3C_49_58),
            hairline: rgb(0x2E_39_46),
            grid: rgb(0x23_2D_38),
            text: rgb(0xE8_ED_F3),
            text_soft: rgb(0xA9_B4_C1),
            text_faint: rgb(0x8F_9B_AA),
            accent: rgb(0x6E_A8_FF),
            on_accent: rgb(0x10_15_1B),
            accent_soft: rgb(0x1B_2F_4B),
            good: rgb(0x5C_C5_8D),
            good_soft: rgb(0x16_30_2A),
            warn: rgb(0xE3_A7_4B),
            warn_soft: rgb(0x35_2A_17),
            bad: rgb(0xF0_8A_80),
            bad_soft: rgb(0x3A_21_22),
            scrim: Color(0x04, 0x07, 0x0A, 143),
            category,
            category_ink: [
                category[0],
                category[1],
                category[2],
                rgb(0xC9_98_C5),
                category[4],
                category[5],
                rgb(0xF0_8A_80),
                rgb(0xA9_B4_C1),
            ],
            category_outline: [None; 8],
            class: [rgb(0x6E_A8_FF), rgb(0x3F_73_BD), rgb(0x5C_6A_7B)],
            on_class: [rgb(0x10_15_1B), rgb(0xFF_FF_FF), rgb(0xFF_FF_FF)],
            tint: 0.10,
            tint_in_title: 0.16,
        }
    }

    /// The palette of charts in the colours of a theme: its text and accents on its ground, what lies between them mixed.
    /// An accent that would not be seen on the ground gives way to ours.
    pub fn of_theme(theme: &ThemeColors) -> Self {
        let (ground, text) = (theme.ground, theme.text);
        let is_dark = ground.contrast(rgb(0xFF_FF_FF)) > ground.contrast(rgb(0));
        let base = if is_dark { Self::dark() } else { Self::light() };
        let mut category = base.category;
        for (own, accent) in category.iter_mut().zip(theme.accents) {
            if let Some(accent) = accent.filter(|accent| accent.contrast(ground) >= 1.3) {
                *own = accent;
            }
        }
        let mixed = |part: f64| ground.mixed(text, part);
        category[QUIET_CATEGORY] = mixed(0.55);
        let accent = (category.iter().take(6).copied())
            .find(|accent| accent.contrast(ground) >= 2.5)
            .unwrap_or(base.accent);
        let class = [accent, accent.mixed(ground, 0.35), mixed(0.5)];
        let on = |fill: Color| {
            if ground.contrast(fill) > text.contrast(fill) {
                ground
            } else {
                text
            }
        };
        let mut palette = Self {
            is_dark,
            canvas: ground,
            text,
            accent,
            on_accent: on(accent),
            accent_soft: ground.mixed(accent, 0.12),
            category_ink: category.map(|color| color.until_read(ground, text)),
            category,
            category_outline: [None; 8],
            class,
            on_class: class.map(on),
            ..base
        };
        let soft = [
            &mut palette.surface,
            &mut palette.panel,
            &mut palette.hover,
            &mut palette.control_line,
            &mut palette.hairline,
            &mut palette.grid,
            &mut palette.text_soft,
            &mut palette.text_faint,
        ];
        for (color, part) in soft.into_iter().zip(FADED) {
            *color = mixed(part);
        }
        palette
    }

    /// Colours that are so much of the text over the canvas, in a palette made of a theme.
    pub fn faded_text(&self) -> [(Color, f64); 8] {
        let colors = [
            self.surface,
            self.panel,
            self.hover,
            self.control_line,
            self.hairline,
            self.grid,
            self.text_soft,
            self.text_faint,
        ];
        std::array::from_fn(|at| (colors[at], FADED[at]))
    }

    /// On paper: black text, stronger lines.
    pub const fn print() -> Self {
        Self {
            text: rgb(0x00_00_00),
            text_soft: rgb(0x40_40_40),
            text_faint: rgb(0x40_40_40),
            grid: rgb(0xDD_DD_DD),
            hairline: rgb(0x99_99_99),
            ..Self::light()
        }
    }
}
