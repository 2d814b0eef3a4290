//! A view of a portfolio on its way out: a method's answer with what it is drawn from.

use std::collections::HashSet;

use serde_json::Value;

use super::deck::{Deck, Ground, Slide, SlideContent, SlideShape};
use super::{Content, ExportError, Format, decisions_table, deck, json, render, workbook};
use crate::analysis::Outcome;
use crate::chart::{self, Brief, DataTable, Frame, LazyTable, Palette, Point, Scene};
use crate::locale::Locale;
use crate::model::{By, Dataset, Field, Question};
use crate::progress::Silent;

/// An answer of a method, with its question and its data.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The registry's id of the method.
    pub method: &'a str,
    /// Its answer.
    pub outcome: &'a Outcome,
    /// The question it answers.
    pub question: &'a Question,
    /// The data it was computed from.
    pub dataset: &'a Dataset,
    /// Whether the account of this name is selected: its label is placed first.
    pub selected: &'a dyn Fn(&str) -> bool,
}

/// How a view is exported.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// The format.
    pub format: Format,
    /// Width and height in points.
    pub size: Point,
    /// Pixels a point; concerns PNG alone.
    pub scale: f32,
    /// The colours.
    pub palette: &'a Palette,
    /// Whether accounts are called "Customer 7" instead of by their names.
    pub mask_names: bool,
    /// What slides rest on; our own 16:9 in the palette's colours where `None`.
    pub ground: Option<&'a Ground>,
}

impl Options<'_> {
    /// The colours charts are drawn in.
    fn colors(&self) -> &Palette {
        match self.ground.filter(|_| self.format == Format::Pptx) {
            Some(ground) => ground.palette(),
            None => self.palette,
        }
    }

    /// The size charts are drawn in.
    fn page(&self) -> Point {
        match (self.format, self.ground) {
            (Format::Pptx, Some(ground)) => ground.page(),
            (Format::Pptx | Format::Xlsx, _) => SlideShape::default().page(),
            _ => self.size,
        }
    }
}

impl View<'_> {
    /// The view as a page.
    pub fn scene(&self, locale: &Locale, options: &Options<'_>) -> Scene {
        self.framed(Frame::Page, locale, options)
    }

    /// The view with this around its plot.
    pub(super) fn framed(&self, frame: Frame, locale: &Locale, options: &Options<'_>) -> Scene {
        let source = source_line(self.dataset, &self.question.by, locale);
        let brief = Brief {
            locale,
            palette: options.colors(),
            size: options.page(),
            frame,
            question: self.question,
            source: &source,
            currency: self.dataset.currency.as_deref().unwrap_or_default(),
            mask_names: options.mask_names,
            selected: self.selected,
            slide: None,
        };
        chart::draw(self.method, self.outcome, &brief)
    }

    /// The view's figures, as `analyse --json` prints them below the method's id.
    pub fn figures(&self, locale: &Locale, mask_names: bool) -> Value {
        let mut figures = self.outcome.to_json();
        if mask_names {
            json::mask(&mut figures, &self.masks(locale));
        }
        figures
    }

    /// The pages of a document: one, but one a supplier where a page is about one and none is selected alone.
    fn pages(&self, locale: &Locale, options: &Options<'_>) -> Vec<Scene> {
        let Outcome::Playbook(result) = self.outcome else {
            return vec![self.scene(locale, options)];
        };
        let names = (0..result.suppliers.len()).map(|at| result.name(at));
        let selected: Vec<_> = names.clone().filter(|name| (self.selected)(name)).collect();
        if self.method != "supplier_playbook" || result.asked.is_some() || selected.len() == 1 {
            return vec![self.scene(locale, options)];
        }
        let names = names.filter(|name| selected.is_empty() || selected.contains(name));
        names
            .map(|name| {
                let page = View {
                    selected: &|other: &str| other == &**name,
                    ..*self
                };
                page.scene(locale, options)
            })
            .collect()
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// As [`render`].
    pub fn render(&self, locale: &Locale, options: &Options<'_>) -> Result<Vec<u8>, ExportError> {
        if matches!(options.format, Format::Pdf | Format::Pptx)
            && matches!(self.outcome, Outcome::Playbook(_))
        {
            return review(
                std::slice::from_ref(self),
                &Beside::default(),
                locale,
                options,
            );
        }
        let scene = self.scene(locale, options);
        let analysis = match options.format {
            Format::Json => analysis(std::iter::once(*self), locale, options.mask_names),
            _ => Value::Null,
        };
        let figures = match options.format {
            Format::Xlsx => self.outcome.to_json(),
            _ => Value::Null,
        };
        if let (Format::Pptx, Some(ground)) = (options.format, options.ground) {
            return deck::write(&Deck {
                title: &scene.title,
                slides: &[Slide {
                    content: SlideContent::Chart(&scene),
                    notes: &scene.description,
                }],
                ground,
                locale,
            });
        }
        let content = Content {
            scene: &scene,
            analysis: &analysis,
            figures: &figures,
        };
        render(
            &content,
            options.palette,
            locale,
            options.format,
            options.scale,
        )
    }

    /// What each account is called behind the mask: its place by value, as in the charts. Accounts that are not compared
    /// have no place and are left out.
    pub(super) fn masks(&self, locale: &Locale) -> json::Masks {
        let mut masks = json::Masks {
            hidden: account_names(self.dataset),
            ..json::Masks::default()
        };
        if let Some(population) = self.outcome.population() {
            let names = population
                .members
                .iter()
                .map(|member| member.name.to_string());
            let mask = |rank: u32| chart::masked(locale, &population.by, rank as usize);
            let shown = names.zip(chart::ranks(population));
            masks.shown = shown.map(|(name, rank)| (name, mask(rank))).collect();
        }
        masks
    }
}

/// The names of all customers and suppliers.
fn account_names(dataset: &Dataset) -> HashSet<String> {
    let fields = [Field::Customer, Field::Supplier];
    (dataset.tables.iter())
        .flat_map(|table| fields.map(|field| table.column(field)))
        .filter_map(|column| column?.texts())
        .flat_map(|(names, _)| names.iter().map(|(_, name)| name.to_owned()))
        .collect()
}

/// Tables that stand beside the views of a workbook.
#[derive(Clone, Copy, Default)]
pub struct Beside<'a> {
    /// What the slides of a story say; masked by who made it.
    pub story: Option<&'a DataTable>,
    /// What import met.
    pub findings: Option<&'a DataTable>,
}

/// What a story says, what was decided, what import met and the imported tables, on sheets of their own; behind a mask only
/// the first, for the others are full of names.
fn notes(
    views: &[View<'_>],
    beside: &Beside<'_>,
    locale: &Locale,
    mask_names: bool,
) -> Vec<(String, LazyTable)> {
    let lazy = |table: &DataTable| {
        let table = table.clone();
        LazyTable::new(table.rows, move || table)
    };
    let mut sheets = Vec::new();
    if let Some(story) = beside.story {
        sheets.push((locale.text("group-story"), lazy(story)));
    }
    let Some(dataset) = views
        .first()
        .map(|view| view.dataset)
        .filter(|_| !mask_names)
    else {
        return sheets;
    };
    if !dataset.decisions.list.is_empty() {
        let currency = dataset.currency.as_deref().unwrap_or_default();
        let table = decisions_table(&dataset.decisions, currency, locale);
        sheets.push((locale.text("story-decisions"), lazy(&table)));
    }
    if let Some(table) = beside.findings.filter(|table| table.rows > 0) {
        sheets.push((locale.text("deck-sheet-findings"), lazy(table)));
    }
    sheets.extend(imported(dataset, locale));
    sheets
}

/// The imported tables, a sheet each; those that no worksheet holds are left out.
fn imported(dataset: &Dataset, locale: &Locale) -> Vec<(String, LazyTable)> {
    let currency = dataset.currency.as_deref().unwrap_or_default();
    let word = locale.text("export-sheet-data");
    dataset
        .tables
        .iter()
        .filter(|table| table.rows <= workbook::MOST_ROWS)
        .map(|table| {
            let kind = locale.text(&format!("kind-{}", table.kind.id()));
            let name = format!("{word} – {kind}");
            (name, chart::sheet_table(table, currency, locale))
        })
        .collect()
}

/// Several views as one document: a page each, or a slide each behind a cover.
///
/// # Errors
/// As [`render`]; a format that holds one view.
pub fn review(
    views: &[View<'_>],
    beside: &Beside<'_>,
    locale: &Locale,
    options: &Options<'_>,
) -> Result<Vec<u8>, ExportError> {
    if options.format == Format::Json {
        return json_bytes(views.iter().copied(), locale, options.mask_names);
    }
    let scenes: Vec<Scene> = match (views, options.format) {
        ([only], Format::Pdf | Format::Pptx) => only.pages(locale, options),
        _ => (views.iter().map(|view| view.scene(locale, options))).collect(),
    };
    match options.format {
        Format::Pptx => {
            let title = locale.text("export-deck-title");
            let cover = SlideContent::Cover {
                title: title.clone(),
                subtitle: scenes
                    .first()
                    .map_or_else(String::new, |scene| scene.footer.0.clone()),
            };
            let mut slides = vec![Slide {
                content: cover,
                notes: "",
            }];
            slides.extend(scenes.iter().map(|scene| Slide {
                content: SlideContent::Chart(scene),
                notes: &scene.description,
            }));
            let own = Ground::own(SlideShape::default(), options.palette);
            deck::write(&Deck {
                title: &title,
                slides: &slides,
                ground: options.ground.unwrap_or(&own),
                locale,
            })
        }
        Format::Pdf => {
            let pages: Vec<(u16, &Scene)> = scenes.iter().map(|scene| (1, scene)).collect();
            let title = match pages.as_slice() {
                [(_, page)] => page.title.clone(),
                _ => locale.text("export-deck-title"),
            };
            super::slides_pdf(&title, &pages, options.palette, locale, &Silent)
        }
        Format::Xlsx => {
            let figures: Vec<Value> = views.iter().map(|view| view.outcome.to_json()).collect();
            let parts: Vec<workbook::Part<'_>> = (views.iter().zip(&scenes).zip(&figures))
                .map(|((view, scene), figures)| workbook::Part {
                    name: locale.text(&format!("method-{}", view.method)),
                    scene,
                    figures,
                })
                .collect();
            let notes = notes(views, beside, locale, options.mask_names);
            workbook::write(&parts, &notes, options.palette, locale)
        }
        format => Err(ExportError::Writer(format!(
            "a {} file holds one view",
            format.extension()
        ))),
    }
}

/// The analysis of several views as one document, as `analyse --json` prints it.
pub fn analysis<'a>(
    views: impl IntoIterator<Item = View<'a>>,
    locale: &Locale,
    mask_names: bool,
) -> Value {
    let (mut as_of, mut entities) = (Value::Null, 0);
    let mut methods = Vec::new();
    for view in views {
        if let Some(population) = view.outcome.population() {
            entities = entities.max(population.members.len());
            if population.as_of.is_some() {
                as_of = Value::from(population.as_of.iso());
            }
        }
        methods.push((view.method.to_owned(), view.figures(locale, mask_names)));
    }
    json::document(as_of, entities, methods)
}

/// The bytes of [`analysis`].
///
/// # Errors
/// None that data can cause.
pub fn json_bytes<'a>(
    views: impl IntoIterator<Item = View<'a>>,
    locale: &Locale,
    mask_names: bool,
) -> Result<Vec<u8>, ExportError> {
    json::write(&analysis(views, locale, mask_names))
}

/// Where the figures about these accounts come from, for the footer: file and sheet.
pub fn source_line(dataset: &Dataset, by: &By, locale: &Locale) -> String {
    let ledger = dataset.ledger().filter(|_| *by != By::Supplier);
    let table = ledger
        .or_else(|| dataset.sheet(by))
        .or_else(|| dataset.ledger());
    let Some(table) = table else {
        return String::new();
    };
    let line = match dataset.sources.get(table.source) {
        Some(source) if source.sheet.is_empty() => source.file.clone(),
        Some(source) => chart::listed(locale, &[source.file.clone(), source.sheet.clone()]),
        None => String::new(),
    };
    chart::with_further(line, table, locale)
}
