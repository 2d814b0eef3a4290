//! The colours of a cloud's dots.
#![allow(missing_docs, reason = "fields say what the variant says")]

use super::Color;

/// The colour of a cloud's dots.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CloudInk {
    /// The dots are there for the pointer alone.
    Hidden,
    /// One for all.
    One(Color),
    /// By the side of a place (plot coordinates) on which a dot lies: left below, right below, left above, right above;
    /// on it counts as right and above.
    Quarters { at: [f64; 2], colors: [Color; 4] },
}

impl CloudInk {
    /// The colour of a dot; `None` where none is seen.
    pub fn color(&self, dot: [f64; 2]) -> Option<Color> {
        match self {
            Self::Hidden => None,
            Self::One(color) => Some(*color),
            Self::Quarters { at, colors } => {
                let quarter = usize::from(dot[0] >= at[0]) + 2 * usize::from(dot[1] >= at[1]);
                colors.get(quarter).copied()
            }
        }
    }

    /// The same colours, `alpha` 0–1 of them.
    pub fn fade(self, alpha: f32) -> Self {
        match self {
            Self::Hidden => Self::Hidden,
            Self::One(color) => Self::One(color.fade(alpha)),
            Self::Quarters { at, colors } => Self::Quarters {
                at,
                colors: colors.map(|color| color.fade(alpha)),
            },
        }
    }
}
