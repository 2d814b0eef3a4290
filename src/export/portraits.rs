//! One-pagers as PDF: a page of A4 and a bookmark an account.

use super::{ExportError, pdf, source_line};
use crate::analysis::portrait::Answers;
use crate::analysis::{Group, Portrait};
use crate::chart::{Brief, Palette, Scene, portrait};
use crate::locale::Locale;
use crate::model::{Dataset, Question};
use crate::progress::{Progress, shared_out};

/// Points of paper in a point of a portrait, which is drawn at 96 to the inch.
const PAPER: f32 = 72.0 / 96.0;

/// The portraits of accounts of one group.
pub struct Portraits<'a> {
    /// The portfolio.
    pub dataset: &'a Dataset,
    /// Whose.
    pub group: Group,
    /// The question of the group.
    pub question: &'a Question,
    /// What the methods of the group answered.
    pub answers: &'a Answers,
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// Whether accounts are called "Customer 7" instead of by their names.
    pub mask_names: bool,
}

impl Portraits<'_> {
    /// The page of an account; `None` where the data do not know it.
    pub fn scene(&self, name: &str) -> Option<Scene> {
        let of = Portrait::of(self.dataset, self.group, name, self.question, self.answers)?;
        let source = source_line(self.dataset, &self.group.by(), self.locale);
        let brief = Brief {
            source: &source,
            currency: self.dataset.currency.as_deref().unwrap_or_default(),
            mask_names: self.mask_names,
            ..Brief::page(self.locale, self.palette, self.question)
        };
        Some(portrait::page(&of, &brief))
    }

    /// The names of all accounts, by what they bring, largest first; then those that are only in the sheet.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        let ranked = self
            .answers
            .get("lorenz")
            .or_else(|| self.answers.get("abc"));
        if let Some(population) = ranked.and_then(|outcome| outcome.population()) {
            let mut order: Vec<usize> = (0..population.members.len()).collect();
            let ranks = crate::chart::ranks(population);
            order.sort_by_key(|&at| ranks.get(at).copied().unwrap_or(u32::MAX));
            let members = order.iter().filter_map(|&at| population.members.get(at));
            names.extend(members.map(|member| member.name.to_string()));
        }
        let mut known: std::collections::HashSet<String> = names
            .iter()
            .map(|name| crate::model::name_key(name))
            .collect();
        let sheet = self.dataset.sheet(&self.group.by());
        let column = sheet.and_then(|table| table.column(table.kind.key_field()));
        if let Some((all, ids)) = column.and_then(|column| column.texts()) {
            let rows = ids.iter().filter(|id| id.is_some());
            for name in rows.map(|id| all.get(*id)) {
                if known.insert(crate::model::name_key(name)) {
                    names.push(name.to_owned());
                }
            }
        }
        names
    }

    /// The bytes of a document of the portraits of these accounts, in their order; those that the data do not know are
    /// left out.
    ///
    /// # Errors
    /// None of them is known; [`ExportError::Cancelled`].
    pub fn pdf(&self, names: &[String], progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
        let count = names.len() as u64;
        let draw = |at: usize, name: &String| {
            progress.report(at as u64, count);
            (!progress.cancelled()).then(|| self.scene(name))
        };
        let scenes = shared_out(progress.workers(), names.iter().collect(), draw);
        let scenes: Option<Vec<Option<Scene>>> = scenes.into_iter().collect();
        let Some(scenes) = scenes else {
            return Err(ExportError::Cancelled);
        };
        let scenes: Vec<Scene> = scenes.into_iter().flatten().collect();
        let title = match scenes.as_slice() {
            [only] => only.title.clone(),
            _ => self.locale.text(&format!("group-{}", self.group.id())),
        };
        let pages: Vec<pdf::SlidePage<'_>> = scenes
            .iter()
            .map(|scene| pdf::SlidePage {
                scene,
                level: 1,
                scale: PAPER,
            })
            .collect();
        pdf::slides(&title, &pages, self.palette, self.locale, progress)
    }
}
