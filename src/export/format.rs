//! The formats.

/// A format that leaves the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum Format {
    Svg,
    Png,
    Pdf,
    Pptx,
    Csv,
    Xlsx,
    Json,
}

impl Format {
    /// All of them, in the order of menus.
    pub const ALL: [Self; 7] = [
        Self::Png,
        Self::Svg,
        Self::Pdf,
        Self::Pptx,
        Self::Xlsx,
        Self::Csv,
        Self::Json,
    ];

    /// The extension of its files, without the dot; also its name on the command line.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Pdf => "pdf",
            Self::Pptx => "pptx",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
        }
    }

    /// The format of an extension, in any case.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|format| format.extension().eq_ignore_ascii_case(extension))
    }

    /// Whether one file holds every view: pages, slides, or the figures of all.
    pub fn holds_all(self) -> bool {
        matches!(self, Self::Pdf | Self::Pptx | Self::Xlsx | Self::Json)
    }

    /// Whether it holds the picture rather than the figures.
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Pdf)
    }
}
