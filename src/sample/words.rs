//! The sample's words in the user's language.

use crate::locale::Locale;

use super::offers::LINES;

/// Names of products and lines by number; countries and segments by id.
pub(super) struct Words {
    locale: Locale,
    pub(super) products: Vec<String>,
    pub(super) lines: Vec<String>,
}

impl Words {
    pub(super) fn new(locale: &Locale) -> Self {
        let product = |id: &str| locale.text(&format!("sample-product-{id}"));
        Self {
            locale: locale.clone(),
            products: LINES
                .iter()
                .flat_map(|line| line.products.iter().map(|offer| product(offer.id)))
                .collect(),
            lines: LINES
                .iter()
                .map(|line| locale.text(&format!("sample-line-{}", line.id)))
                .collect(),
        }
    }

    pub(super) fn country(&self, id: &str) -> String {
        self.locale.text(&format!("sample-country-{id}"))
    }

    pub(super) fn segment(&self, id: &str) -> String {
        self.locale.text(&format!("sample-segment-{id}"))
    }

    pub(super) fn word(&self, group: &str, id: &str) -> String {
        self.locale.text(&format!("sample-{group}-{id}"))
    }
}
