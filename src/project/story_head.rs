//! The story in `project.json`. The data that frozen slides keep are further tables of the file, shared where they are the
//! same ones; what a later version knows of slides is left out, the rest stays.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::file::Reader;
use super::head::{GROUPS, SourceHead, TableHead, finite, finite_targets};
use super::{
    CompanyTemplate, Frozen, MOST_FROZEN, MOST_REMARKS, MOST_SLIDES, Pinned, ProjectError, Remark,
    Shown, Slide, SlideContent, SlideId, Story,
};
use crate::analysis::{Group, Settings};
use crate::model::{Dataset, Day, Decisions, NameDecisions, Rates, Revision, Table};

/// The story without the cells of what its slides keep.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct StoryHead {
    title: String,
    subtitle: String,
    mask_names: bool,
    standard_shape: bool,
    /// File name of the company's template.
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    /// Each a [`SlideHead`]; one that is none is left out.
    slides: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    frozen: Vec<DatasetHead>,
}

#[derive(Serialize, Deserialize)]
struct SlideHead {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    takeaway: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    notes: String,
    content: ContentHead,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ContentHead {
    Cover,
    Agenda,
    Section,
    Text(String),
    /// Group id.
    Decisions(String),
    Chart(Box<PinnedHead>),
}

#[derive(Serialize, Deserialize)]
struct PinnedHead {
    group: String,
    method: String,
    question: Value,
    #[serde(default)]
    settings: Settings,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    selected: Vec<String>,
    #[serde(default)]
    shown: Shown,
    /// Each a [`Remark`]; one that is none is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    frozen: Option<FrozenHead>,
}

#[derive(Serialize, Deserialize)]
struct FrozenHead {
    /// Index into [`StoryHead::frozen`].
    data: usize,
    on: Day,
}

/// Data that slides keep, without their cells.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct DatasetHead {
    currency: Option<String>,
    rates: Rates,
    names: NameDecisions,
    decisions: Decisions,
    sources: Vec<SourceHead>,
    tables: Vec<TableHead>,
}

impl StoryHead {
    pub fn of(story: &Story, parts: &[Arc<Table>]) -> Result<Self, ProjectError> {
        let frozen = story.frozen();
        let slides = story.slides.iter();
        Ok(Self {
            title: story.title.clone(),
            subtitle: story.subtitle.clone(),
            mask_names: story.mask_names,
            standard_shape: story.standard_shape,
            company: story.company.as_ref().map(|company| company.file.clone()),
            slides: slides
                .map(|slide| Ok(serde_json::to_value(SlideHead::of(slide, &frozen)?)?))
                .collect::<Result<_, ProjectError>>()?,
            frozen: frozen
                .iter()
                .map(|dataset| DatasetHead::of(dataset, parts))
                .collect(),
        })
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.slides.is_empty()
            && self.company.is_none()
            && self.title.is_empty()
            && self.subtitle.is_empty()
            && !self.mask_names
            && !self.standard_shape
    }

    /// The heads of all tables that slides keep.
    pub fn tables(&self) -> impl Iterator<Item = &TableHead> {
        self.frozen.iter().flat_map(|dataset| &dataset.tables)
    }

    /// The story; `portfolio` are the data of the document.
    pub fn into_story(
        self,
        portfolio: &Dataset,
        reader: &mut Reader<'_>,
    ) -> Result<Story, ProjectError> {
        if self.slides.len() > MOST_SLIDES || self.frozen.len() > MOST_FROZEN {
            return Err(ProjectError::damaged("too many slides"));
        }
        let company = match self.company {
            Some(file) => Some(CompanyTemplate {
                file,
                bytes: reader.company()?,
            }),
            None => None,
        };
        let mut kept: Vec<Dataset> = Vec::new();
        for head in self.frozen {
            let mut dataset = head.into_dataset(portfolio, &kept, reader)?;
            dataset.revision = Revision(portfolio.revision.0 + 1 + kept.len() as u64);
            kept.push(dataset);
        }
        let mut story = Story {
            title: self.title,
            subtitle: self.subtitle,
            mask_names: self.mask_names,
            standard_shape: self.standard_shape,
            company,
            ..Story::default()
        };
        for slide in self.slides {
            let head = serde_json::from_value::<SlideHead>(slide).ok();
            if let Some(slide) = head.and_then(|head| head.slide(&kept)) {
                story.insert(story.slides.len(), slide);
            }
        }
        Ok(story)
    }
}

impl SlideHead {
    fn of(slide: &Slide, frozen: &[&Dataset]) -> Result<Self, ProjectError> {
        Ok(Self {
            title: slide.title.clone(),
            takeaway: slide.takeaway.clone(),
            notes: slide.notes.clone(),
            content: match &slide.content {
                SlideContent::Cover => ContentHead::Cover,
                SlideContent::Agenda => ContentHead::Agenda,
                SlideContent::Section => ContentHead::Section,
                SlideContent::Text(text) => ContentHead::Text(text.clone()),
                SlideContent::Decisions(group) => ContentHead::Decisions(group.id().to_owned()),
                SlideContent::Chart(pinned) => {
                    ContentHead::Chart(Box::new(PinnedHead::of(pinned, frozen)?))
                }
            },
        })
    }

    /// `None` where it shows what this version does not know.
    fn slide(self, kept: &[Dataset]) -> Option<Slide> {
        let content = match self.content {
            ContentHead::Cover => SlideContent::Cover,
            ContentHead::Agenda => SlideContent::Agenda,
            ContentHead::Section => SlideContent::Section,
            ContentHead::Text(text) => SlideContent::Text(text),
            ContentHead::Decisions(group) => SlideContent::Decisions(group_of(&group)?),
            ContentHead::Chart(head) => SlideContent::Chart(Box::new(head.pinned(kept)?)),
        };
        Some(Slide {
            id: SlideId::default(),
            title: self.title,
            takeaway: self.takeaway,
            notes: self.notes,
            content,
        })
    }
}

fn group_of(id: &str) -> Option<Group> {
    GROUPS.into_iter().find(|group| group.id() == id)
}

impl PinnedHead {
    fn of(pinned: &Pinned, frozen: &[&Dataset]) -> Result<Self, ProjectError> {
        let remarks = pinned.remarks.iter().filter(|remark| remark.is_sound());
        Ok(Self {
            group: pinned.group.id().to_owned(),
            method: pinned.method.clone(),
            question: serde_json::to_value(finite(&pinned.question))?,
            settings: pinned.settings.clone(),
            selected: pinned.selected.clone(),
            shown: pinned.shown,
            remarks: remarks
                .map(serde_json::to_value)
                .collect::<Result<_, _>>()?,
            frozen: pinned.frozen.as_ref().and_then(|own| {
                let same = |known: &&Dataset| known.revision == own.dataset.revision;
                let data = frozen.iter().position(same)?;
                Some(FrozenHead { data, on: own.on })
            }),
        })
    }

    fn pinned(self, kept: &[Dataset]) -> Option<Pinned> {
        let remarks = self.remarks.into_iter().take(MOST_REMARKS);
        let frozen = match self.frozen {
            Some(head) => Some(Frozen {
                dataset: kept.get(head.data)?.clone(),
                on: head.on,
            }),
            None => None,
        };
        Some(Pinned {
            group: group_of(&self.group)?,
            method: self.method,
            question: serde_json::from_value(self.question).ok()?,
            settings: self.settings,
            selected: self.selected,
            shown: self.shown,
            remarks: remarks
                .filter_map(|remark| serde_json::from_value::<Remark>(remark).ok())
                .filter(Remark::is_sound)
                .collect(),
            frozen,
        })
    }
}

impl DatasetHead {
    fn of(dataset: &Dataset, parts: &[Arc<Table>]) -> Self {
        Self {
            currency: dataset.stated_currency().map(str::to_owned),
            rates: Rates::clone(&dataset.rates),
            names: NameDecisions::clone(&dataset.names),
            decisions: finite_targets(&dataset.decisions),
            sources: SourceHead::of(dataset),
            tables: TableHead::all(dataset, parts),
        }
    }

    /// The data. Those whose tables, rates and names are already there in `portfolio` or `kept` share what was made of
    /// them.
    fn into_dataset(
        self,
        portfolio: &Dataset,
        kept: &[Dataset],
        reader: &mut Reader<'_>,
    ) -> Result<Dataset, ProjectError> {
        let held: u64 = self.tables.iter().map(TableHead::held_bytes).sum();
        let sources = SourceHead::all(self.sources);
        let tables = reader.tables(self.tables, sources.len())?;
        let decisions = Arc::new(self.decisions);
        let same = |known: &&Dataset| {
            let own = known.imported_tables();
            own.len() == tables.len()
                && own.iter().zip(&tables).all(|(a, b)| Arc::ptr_eq(a, b))
                && *known.rates == self.rates
                && *known.names == self.names
                && known.stated_currency() == self.currency.as_deref()
        };
        if let Some(known) = std::iter::once(portfolio).chain(kept).find(same) {
            return Ok(Dataset {
                sources,
                decisions,
                ..known.clone()
            });
        }
        // Settling may make tables of its own.
        reader.hold(held)?;
        let dataset = Dataset {
            tables,
            sources,
            currency: self.currency,
            rates: Arc::new(self.rates),
            names: Arc::new(self.names),
            decisions,
            ..Dataset::default()
        };
        Ok(dataset.settled())
    }
}
