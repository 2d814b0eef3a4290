//! Names behind masks, the same on every page.

use std::collections::HashMap;

use super::{Report, ReportPart};

/// What stands in the place of accounts' names; nothing is masked where nobody asked for it.
#[derive(Default)]
pub(super) struct Masking {
    /// The mask of each name; empty for a name without one.
    masks: HashMap<String, String>,
    /// The names, longest first, for looking through texts.
    names: Vec<String>,
}

impl Masking {
    /// The masks of a report.
    pub fn of(report: &Report<'_>) -> Self {
        let mut masks: HashMap<String, String> = HashMap::new();
        if !report.mask_names {
            return Self::default();
        }
        for part in &report.parts {
            if let ReportPart::Chart(chart) = part {
                let own = chart.view.masks(report.locale);
                for name in own.hidden {
                    masks.entry(name).or_default();
                }
                for (name, mask) in own.shown {
                    let known = masks.entry(name).or_default();
                    if known.is_empty() {
                        *known = mask;
                    }
                }
            }
        }
        let mut names: Vec<String> = masks
            .keys()
            .filter(|name| name.chars().count() > 2)
            .cloned()
            .collect();
        names.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        Self { masks, names }
    }

    /// A name behind its mask; an ellipsis where it has none.
    pub fn name(&self, name: &str) -> String {
        match self.masks.get(name) {
            Some(mask) if mask.is_empty() => "…".to_owned(),
            Some(mask) => mask.clone(),
            None => name.to_owned(),
        }
    }

    /// A text with every name in it behind its mask.
    pub fn text(&self, text: &str) -> String {
        let mut masked = text.to_owned();
        for name in self
            .names
            .iter()
            .filter(|name| text.contains(name.as_str()))
        {
            masked = masked.replace(name.as_str(), &self.name(name));
        }
        masked
    }
}
