//! A story as a deck: its slides in the form that the writer of decks knows. One road for the window and the command
//! line.

use super::remarks::Names;
use super::{
    Slide, SlideContent, SlideLook, SlideSource, Story, agenda_lines, decision_lines, slide_name,
};
use crate::analysis::Outcome;
use crate::chart::{DataCells, LazyTable, Palette, Scene};
use crate::export::{
    Deck, ExportError, Ground, Slide as DeckSlide, SlideContent as DeckContent, TextTable,
    deck_bytes_watched,
};
use crate::locale::Locale;
use crate::model::Dataset;
use crate::progress::Progress;

/// Rows of an empty table of decisions, to be filled in in the room.
const OPEN_ROWS: usize = 6;
/// Widths of account, decision, owner, due and reason, one to another.
const WIDTHS: [f32; 5] = [0.25, 0.14, 0.19, 0.13, 0.29];

/// A story on its way into a deck.
#[derive(Clone, Copy)]
pub struct StoryDeck<'a> {
    /// The story.
    pub story: &'a Story,
    /// The data of the open portfolio.
    pub portfolio: &'a Dataset,
    /// As [`super::story_outcomes`] gives them.
    pub answers: &'a [Option<Outcome>],
    /// Words and figures.
    pub locale: &'a Locale,
    /// Whether names are masked although the story does not ask for it.
    pub mask_names: bool,
}

impl StoryDeck<'_> {
    /// What the story asks its slides to rest on: the company's template, else our own master in these colours.
    ///
    /// # Errors
    /// The template cannot be used.
    pub fn ground(story: &Story, palette: &Palette) -> Result<Ground, ExportError> {
        match &story.company {
            Some(company) => Ok(Ground::company(&company.bytes)?),
            None => Ok(Ground::own(story.shape(), palette)),
        }
    }

    /// The bytes of the deck.
    ///
    /// # Errors
    /// As [`crate::export::deck_bytes`]; nobody waits any more.
    pub fn write(&self, ground: &Ground, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
        let masked = self.mask_names || self.story.mask_names;
        let mut scenes = Vec::with_capacity(self.story.slides.len());
        for at in 0..self.story.slides.len() {
            if progress.cancelled() {
                return Err(ExportError::Cancelled);
            }
            scenes.push(self.scene(self.story, at, ground, masked));
        }
        let masks = if masked {
            self.masks(&scenes, ground)
        } else {
            Vec::new()
        };
        let hide = |text: &str| {
            masks
                .iter()
                .fold(text.to_owned(), |text, names| names.masked(&text))
        };
        let notes: Vec<String> = (self.story.slides.iter().zip(&scenes))
            .map(
                |(slide, scene)| match (slide.notes.trim(), slide.pinned()) {
                    ("", Some(_)) => scene.description.clone(),
                    (notes, _) => hide(notes),
                },
            )
            .collect();
        let slides: Vec<DeckSlide<'_>> = (0..scenes.len())
            .map(|at| DeckSlide {
                content: self.content(at, &scenes, &hide),
                notes: &notes[at],
            })
            .collect();
        let title = match self.story.title.trim() {
            "" => self.locale.text("export-deck-title"),
            title => title.to_owned(),
        };
        deck_bytes_watched(
            &Deck {
                title: &title,
                slides: &slides,
                ground,
                locale: self.locale,
            },
            progress,
        )
    }

    fn source<'a>(&'a self, story: &'a Story, slide: &'a Slide, at: usize) -> SlideSource<'a> {
        SlideSource {
            story,
            slide,
            outcome: self.answers.get(at).and_then(Option::as_ref),
            portfolio: self.portfolio,
        }
    }

    fn scene(&self, story: &Story, at: usize, ground: &Ground, mask_names: bool) -> Scene {
        let slide = &story.slides[at];
        self.source(story, slide, at).scene(&SlideLook {
            locale: self.locale,
            palette: ground.palette(),
            size: ground.page(),
            mask_names,
        })
    }

    /// What the names of the charts are called behind the mask.
    fn masks(&self, hidden: &[Scene], ground: &Ground) -> Vec<Names> {
        let plain = Story {
            mask_names: false,
            ..self.story.clone()
        };
        (plain.slides.iter().enumerate())
            .filter(|(_, slide)| slide.pinned().is_some())
            .map(|(at, _)| Names::of(&self.scene(&plain, at, ground, false), hidden.get(at)))
            .collect()
    }

    fn content<'s>(
        &self,
        at: usize,
        scenes: &'s [Scene],
        hide: &dyn Fn(&str) -> String,
    ) -> DeckContent<'s> {
        let (slide, scene) = (&self.story.slides[at], &scenes[at]);
        let title = hide(&slide_name(self.story, slide, None, self.locale));
        let takeaway = hide(slide.takeaway.trim());
        match &slide.content {
            SlideContent::Cover => DeckContent::Cover {
                title,
                subtitle: hide(&self.story.subtitle),
            },
            SlideContent::Section => DeckContent::Section {
                title,
                text: takeaway,
            },
            SlideContent::Agenda => DeckContent::Agenda {
                title,
                parts: self.parts(slide, at, hide),
            },
            SlideContent::Text(text) => {
                let lines = std::iter::once(takeaway.as_str()).chain(text.lines().map(str::trim));
                DeckContent::List {
                    title,
                    lines: lines.filter(|line| !line.is_empty()).map(hide).collect(),
                }
            }
            SlideContent::Decisions(group) => {
                let lines = decision_lines(&self.portfolio.decisions, *group, self.locale);
                let accounts: Vec<&str> = lines.iter().map(|line| line.account.as_str()).collect();
                DeckContent::Table {
                    title: hide(&scene.title),
                    table: decision_table(&scene.table, &accounts, hide),
                }
            }
            SlideContent::Chart(_) if self.answers.get(at).is_some_and(Option::is_some) => {
                DeckContent::Chart(scene)
            }
            SlideContent::Chart(_) => DeckContent::List {
                title,
                lines: vec![scene.description.clone()],
            },
        }
    }

    /// The lines of an agenda with the slides they lead to.
    fn parts(
        &self,
        slide: &Slide,
        at: usize,
        hide: &dyn Fn(&str) -> String,
    ) -> Vec<(String, Option<usize>)> {
        let lines = agenda_lines(&self.source(self.story, slide, at), self.locale);
        let starts: Vec<usize> = (self.story.slides.iter().enumerate())
            .filter(|(_, slide)| matches!(slide.content, SlideContent::Section))
            .map(|(at, _)| at)
            .collect();
        (lines.iter().enumerate())
            .map(|(row, line)| (hide(line), starts.get(row).copied()))
            .collect()
    }
}

/// The table of what was decided, every name masked as in the charts; room to write where nothing was.
fn decision_table(
    table: &LazyTable,
    accounts: &[&str],
    hide: &dyn Fn(&str) -> String,
) -> TextTable {
    let heads = table.columns.iter().map(|column| column.head.clone());
    let cell = |column: usize, row: usize| -> String {
        let Some(column_cells) = table.columns.get(column).map(|column| &column.cells) else {
            return String::new();
        };
        let own = match column_cells {
            DataCells::Number(_) => None,
            cells => cells.text(row),
        };
        let own = own.map_or("", AsRef::as_ref);
        // The slide numbers its accounts; a chart that shows one knows its number among all.
        match accounts.get(row).filter(|_| column == 0) {
            Some(account) if *account != own => {
                let known = hide(account);
                if known == *account {
                    own.to_owned()
                } else {
                    known
                }
            }
            _ => hide(own),
        }
    };
    let heads: Vec<String> = heads.collect();
    let rows = if table.rows == 0 {
        vec![vec![String::new(); heads.len()]; OPEN_ROWS]
    } else {
        (0..table.rows)
            .map(|row| (0..heads.len()).map(|column| cell(column, row)).collect())
            .collect()
    };
    TextTable {
        heads,
        rows,
        widths: WIDTHS.to_vec(),
    }
}
