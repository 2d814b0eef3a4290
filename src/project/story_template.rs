//! Stories made from the data in one go: which charts each has, and what becomes of those that the data cannot feed.

use super::{Document, Pinned, Shown, Slide, SlideContent, Story};
use crate::analysis::{Group, Method, Outcome, registry};
use crate::locale::{Arg, Locale};

/// A story that is made from the data. Text keys: `story-template-<id>` (its name), `story-template-<id>-text`, and
/// `story-template-<id>-<part>` (the titles of its sections).
pub struct StoryTemplate {
    /// The id.
    pub id: &'static str,
    /// Whom it is about.
    pub group: Group,
    /// Its sections.
    pub parts: &'static [TemplatePart],
}

/// A section of a story that is made from the data.
pub struct TemplatePart {
    /// The id.
    pub id: &'static str,
    /// Charts it has at most.
    pub most: usize,
    /// Ids of methods, the best first; those that the data cannot feed make room for the next.
    pub methods: &'static [&'static str],
}

/// Fewer charts are no story.
const LEAST_CHARTS: usize = 3;

/// The stories that are made from the data, in the order of the rail.
pub const STORY_TEMPLATES: &[StoryTemplate] = &[
    StoryTemplate {
        id: "customers",
        group: Group::Customers,
        parts: &[
            TemplatePart {
                id: "concentration",
                most: 3,
                methods: &["lorenz", "whale", "dependency", "abc", "breakdown"],
            },
            TemplatePart {
                id: "value",
                most: 2,
                methods: &["margin_turnover", "abc_xyz", "quadrant", "customer_classes"],
            },
            TemplatePart {
                id: "development",
                most: 3,
                methods: &["bridge", "activity", "recurring", "rfm", "cohorts"],
            },
            TemplatePart {
                id: "potential",
                most: 2,
                methods: &["potential", "wallet", "whitespace", "growth_plan"],
            },
        ],
    },
    StoryTemplate {
        id: "suppliers",
        group: Group::Suppliers,
        parts: &[
            TemplatePart {
                id: "spend",
                most: 3,
                methods: &["lorenz", "category_concentration", "single_sources", "tail"],
            },
            TemplatePart {
                id: "segmentation",
                most: 3,
                methods: &[
                    "kraljic",
                    "kraljic_moves",
                    "olsen_purchases",
                    "olsen_relationships",
                ],
            },
            TemplatePart {
                id: "relationships",
                most: 3,
                methods: &[
                    "supplier_preference",
                    "preference_kraljic",
                    "supplier_alignment",
                    "olsen_actions",
                ],
            },
            TemplatePart {
                id: "performance",
                most: 2,
                methods: &["performance", "supplier_criteria"],
            },
        ],
    },
    StoryTemplate {
        id: "products",
        group: Group::Products,
        parts: &[
            TemplatePart {
                id: "revenue",
                most: 3,
                methods: &["lorenz", "abc", "product_customers", "breakdown"],
            },
            TemplatePart {
                id: "portfolio",
                most: 3,
                methods: &["growth_share", "nine_box", "cash_flow"],
            },
            TemplatePart {
                id: "life",
                most: 2,
                methods: &["life_cycle", "adl"],
            },
        ],
    },
];

/// Whether an answer has something to show in the room: a plan that nobody made of a potential that nobody knows has not,
/// nor a whale curve without a loss.
pub fn is_worth_showing(outcome: &Outcome) -> bool {
    match outcome {
        Outcome::GrowthPlan(result) => !(result.lines.is_empty() && result.proposed.is_empty()),
        Outcome::Whale(result) => result.losing > 0,
        _ => true,
    }
}

/// The template of an id.
pub fn story_template(id: &str) -> Option<&'static StoryTemplate> {
    STORY_TEMPLATES.iter().find(|template| template.id == id)
}

impl TemplatePart {
    /// Its methods.
    pub fn methods(&self) -> impl Iterator<Item = &'static Method> + use<> {
        let methods = self.methods;
        methods.iter().filter_map(|id| registry::method(id))
    }

    /// The charts it has, of those that the data can feed.
    pub fn charts(&self, feeds: &dyn Fn(&'static Method) -> bool) -> Vec<&'static Method> {
        self.methods()
            .filter(|method| feeds(method))
            .take(self.most)
            .collect()
    }
}

impl StoryTemplate {
    /// Whether the data can feed so much of it that it is a story.
    pub fn can_be_made(&self, feeds: &dyn Fn(&'static Method) -> bool) -> bool {
        let charts = self.parts.iter().map(|part| part.charts(feeds).len());
        charts.sum::<usize>() >= LEAST_CHARTS
    }

    /// The story of a portfolio: cover, agenda, the sections with their charts as they are asked for now, and what was
    /// decided. `answer` gives the answers of methods; a section without any is left out.
    pub fn story<'a>(
        &self,
        document: &Document,
        answer: &dyn Fn(&'static Method) -> Option<&'a Outcome>,
        locale: &Locale,
    ) -> Story {
        let key = format!("story-template-{}", self.id);
        let mut story = Story {
            title: locale.text(&key),
            mask_names: document.story.mask_names,
            standard_shape: document.story.standard_shape,
            company: document.story.company.clone(),
            next_id: document.story.next_id,
            ..Story::default()
        };
        let add = |story: &mut Story, title: Option<String>, content: SlideContent| {
            let slide = Slide {
                title,
                content,
                ..Slide::default()
            };
            story.insert(usize::MAX, slide);
        };
        add(&mut story, None, SlideContent::Cover);
        add(&mut story, None, SlideContent::Agenda);
        let feeds = |method: &'static Method| answer(method).is_some();
        let mut as_of = None;
        for part in self.parts {
            let charts = part.charts(&feeds);
            if charts.is_empty() {
                continue;
            }
            let title = locale.text(&format!("{key}-{}", part.id));
            add(&mut story, Some(title), SlideContent::Section);
            for method in charts {
                let population = answer(method).and_then(Outcome::population);
                let day = population.map(|population| population.as_of);
                as_of = as_of.or(day.filter(|day| day.is_some()));
                let pinned = Pinned {
                    group: self.group,
                    method: method.id.to_owned(),
                    question: document.question(self.group),
                    settings: document.settings(method.id),
                    selected: Vec::new(),
                    shown: Shown::default(),
                    remarks: Vec::new(),
                    frozen: None,
                };
                add(&mut story, None, SlideContent::Chart(Box::new(pinned)));
            }
        }
        add(&mut story, None, SlideContent::Decisions(self.group));
        if let Some(date) = as_of.and_then(|day| day.date()) {
            let day = [("day", Arg::from(locale.day(date).as_str()))];
            story.subtitle = locale.text_with("story-template-as-of", &day);
        }
        story
    }
}
