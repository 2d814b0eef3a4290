//! The six languages.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[allow(missing_docs, reason = "each variant is its ISO code")]
pub enum Language {
    #[default]
    En,
    Nl,
    It,
    Ro,
    Zh,
    Ru,
}

impl Language {
    /// Every language, in the order of the menu.
    pub const ALL: [Self; 6] = [Self::En, Self::Nl, Self::It, Self::Ro, Self::Zh, Self::Ru];

    /// The ISO 639 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::It => "it",
            Self::Ro => "ro",
            Self::Zh => "zh",
            Self::Ru => "ru",
        }
    }

    /// The language of a code, whatever its region, script or encoding: `nl`, `zh-CN`, `nl_BE.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code
            .split(['-', '_', '.', '@'])
            .next()?
            .trim()
            .to_ascii_lowercase();
        Self::ALL
            .into_iter()
            .find(|language| language.code() == primary)
    }

    /// What its speakers call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::It => "Italiano",
            Self::Ro => "Română",
            Self::Zh => "简体中文",
            Self::Ru => "Русский",
        }
    }
}
