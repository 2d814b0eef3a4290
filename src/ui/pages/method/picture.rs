//! The picture of a method's answer, drawn anew when the answer, the room, the look or the language changes; and what the
//! page remembers between frames.

use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

use crate::analysis::{Group, Outcome};
use crate::chart::{Brief, CellFormat, DataCells, Frame, Point, Scene, draw, listed};
use crate::export::source_line;
use crate::locale::{Language, Locale};
use crate::model::{By, Measure, Question};
use crate::state::State;
use crate::ui::chart_view::{self, Words};
use crate::ui::inspector::InspectorFace;
use crate::ui::table::{Arrangement, TableFace};
use crate::ui::theme::{Theme, ThemeName};

/// Up to so many accounts the picture follows the selection: names of selected accounts are placed first.
const NAMES_FOLLOW_SELECTION: usize = 20_000;
/// More classes are no choice of chips.
const MOST_CLASSES: usize = 6;
/// Up to so many accounts the table follows a limit while it is dragged.
const TABLE_FOLLOWS_DRAG: usize = 20_000;

/// What the page of methods remembers between frames.
#[derive(Default)]
pub struct MethodFace {
    /// The charts by method.
    pub charts: BTreeMap<&'static str, chart_view::Face>,
    /// The tables by method.
    pub tables: BTreeMap<&'static str, TableFace>,
    /// The inspector.
    pub inspector: InspectorFace,
    /// The editable matrix of customers and products.
    pub sheet: super::sheet::SheetFace,
    /// The board of decisions.
    pub board: super::board::BoardFace,
    /// The picture.
    pub picture: Option<Picture>,
    /// The picture whose table is shown: an earlier one while a limit of very many accounts is dragged.
    pub behind: Option<(u64, Arc<Scene>)>,
    /// Selected rows of the table, and what they were found for.
    rows: Vec<u32>,
    rows_key: Option<(u64, u64)>,
    /// The classes of the table, and the picture they were counted in.
    classes: (Option<u64>, Vec<(Arc<str>, usize)>),
    /// Grows with every picture.
    drawn: u64,
    /// The row under the pointer in the table.
    pub lit: Option<u32>,
    /// In a narrow window the inspector lies over the chart: it is there only once it was asked for.
    over: bool,
    /// What the preferences said in the frame before.
    preferred: Option<bool>,
    /// How often the keyboard was asked into the search field.
    pub find_asked: u64,
    pub rows_asked: u64,
    /// Whether something was selected in the frame before: the reading that was kept goes with the selection.
    pub had_selection: bool,
}

/// A drawn picture and what it was drawn for.
pub struct Picture {
    /// The picture.
    pub scene: Arc<Scene>,
    /// Its number.
    pub number: u64,
    outcome: Outcome,
    key: Key,
}

#[derive(Clone, PartialEq)]
struct Key {
    method: &'static str,
    group: Group,
    size: (f32, f32),
    theme: ThemeName,
    language: Language,
    selection: u64,
    source: String,
    /// What the table below is narrowed to: a class, and words to find.
    kept: Option<(Option<String>, String)>,
}

impl MethodFace {
    /// Whether a control is one of the charts.
    pub fn is_chart(&self, id: egui::Id) -> bool {
        self.charts.values().any(|chart| chart.id == Some(id))
    }

    /// Whether the inspector is to be shown: as preferred, but in a narrow window only where it was asked for there.
    pub fn wants_inspector(&mut self, preferred: bool, narrow: bool) -> bool {
        if self
            .preferred
            .replace(preferred)
            .is_some_and(|before| before != preferred)
        {
            self.over = narrow && !self.over;
        }
        if narrow { self.over } else { preferred }
    }

    /// The picture of an answer, at this size.
    pub fn draw(
        &mut self,
        state: &State,
        group: Group,
        method: &'static str,
        outcome: &Outcome,
        size: egui::Vec2,
        theme: &Theme,
    ) -> (u64, Arc<Scene>) {
        let follows = outcome.count() <= NAMES_FOLLOW_SELECTION;
        let key = Key {
            method,
            group,
            size: (size.x.floor(), size.y.floor()),
            theme: theme.name,
            language: state.locale().language(),
            selection: if follows {
                state.selection().change()
            } else {
                0
            },
            source: source(state, group),
            kept: self.kept(state, method),
        };
        if let Some(known) = &self.picture
            && known.key == key
            && is_same(&known.outcome, outcome)
        {
            return (known.number, known.scene.clone());
        }
        let selection = state.selection();
        let selected = |name: &str| follows && selection.contains(name);
        let document = state.document();
        let currency = document.and_then(|document| document.dataset.currency.as_deref());
        let brief = Brief {
            locale: state.locale(),
            palette: &theme.palette,
            size: Point {
                x: key.size.0,
                y: key.size.1,
            },
            frame: Frame::Screen,
            question: state.question(group),
            source: &key.source,
            currency: currency.unwrap_or_default(),
            mask_names: false,
            selected: &selected,
            slide: None,
        };
        let mut scene = draw(method, outcome, &brief);
        if let Some((class, find)) = &key.kept {
            let filter = Arrangement {
                class: class.clone(),
                find: find.clone(),
                ..Arrangement::default()
            };
            let rows: HashSet<u32> = filter
                .rows(&*scene.table, &[], state.locale())
                .into_iter()
                .collect();
            scene.fade(&|item| rows.contains(&item));
        }
        let scene = Arc::new(scene);
        self.drawn += 1;
        self.picture = Some(Picture {
            scene: scene.clone(),
            number: self.drawn,
            outcome: outcome.clone(),
            key,
        });
        (self.drawn, scene)
    }

    /// What the table of a method is narrowed to, where it is.
    fn kept(&self, state: &State, method: &str) -> Option<(Option<String>, String)> {
        let class = self.tables.get(method)?.arrangement.class.clone();
        let find = state.find().trim();
        (class.is_some() || !find.is_empty()).then(|| (class, find.to_owned()))
    }

    /// The classes of a table with how many rows each has, in the order of the alphabet; blank where there are none or
    /// too many to choose from.
    pub fn classes(&mut self, scene: &(u64, Arc<Scene>)) -> &[(Arc<str>, usize)] {
        if self.classes.0 != Some(scene.0) {
            self.classes = (Some(scene.0), classes(&scene.1));
        }
        &self.classes.1
    }

    /// The picture whose table is shown below.
    pub fn table_scene(&mut self, dragging: bool) -> Option<(u64, Arc<Scene>)> {
        let picture = self.picture.as_ref()?;
        let many = picture.outcome.count() > TABLE_FOLLOWS_DRAG;
        let other = self
            .behind
            .as_ref()
            .is_none_or(|(number, _)| *number != picture.number);
        if other && !(dragging && many && self.behind.is_some()) {
            self.behind = Some((picture.number, picture.scene.clone()));
        }
        self.behind.clone()
    }

    /// The selected rows, ascending.
    pub fn rows(&mut self, state: &State, scene: &(u64, Arc<Scene>)) -> &[u32] {
        let key = (scene.0, state.selection().change());
        if self.rows_key != Some(key) {
            self.rows = selected_rows(state, &scene.1);
            self.rows_key = Some(key);
        }
        &self.rows
    }
}

fn classes(scene: &Scene) -> Vec<(Arc<str>, usize)> {
    let column = scene
        .table
        .columns
        .iter()
        .find(|column| column.format == CellFormat::Class);
    let cells = match column.map(|column| &column.cells) {
        Some(DataCells::Text(cells)) => cells,
        Some(DataCells::Runs { ends, texts }) => return runs(ends, texts),
        Some(DataCells::Number(_)) | None => return Vec::new(),
    };
    let mut counts: BTreeMap<&Arc<str>, usize> = BTreeMap::new();
    for cell in cells.iter().filter(|cell| !cell.is_empty()) {
        *counts.entry(cell).or_default() += 1;
        if counts.len() > MOST_CLASSES {
            return Vec::new();
        }
    }
    if counts.len() < 2 {
        return Vec::new();
    }
    counts
        .into_iter()
        .map(|(class, count)| (class.clone(), count))
        .collect()
}

/// The same where each class is a run of rows.
fn runs(ends: &[usize], texts: &[Arc<str>]) -> Vec<(Arc<str>, usize)> {
    let starts = std::iter::once(&0).chain(ends);
    let counts = ends.iter().zip(starts).map(|(end, start)| end - start);
    let counted: Vec<(Arc<str>, usize)> = texts
        .iter()
        .cloned()
        .zip(counts)
        .filter(|(_, count)| *count > 0)
        .collect();
    if counted.len() < 2 {
        return Vec::new();
    }
    counted
}

fn selected_rows(state: &State, scene: &Scene) -> Vec<u32> {
    let selection = state.selection();
    if selection.is_empty() {
        return Vec::new();
    }
    let Some(names) = names(scene) else {
        return Vec::new();
    };
    (0..names.len() as u32)
        .filter(|&row| selection.contains(&names[row as usize]))
        .collect()
}

/// The names of a picture's rows.
pub fn names(scene: &Scene) -> Option<&Arc<[Arc<str>]>> {
    scene
        .table
        .columns
        .iter()
        .find_map(|column| match &column.cells {
            DataCells::Text(names) => Some(names),
            DataCells::Number(_) | DataCells::Runs { .. } => None,
        })
}

/// The accounts behind a figure of this name; `None` where all are.
pub fn accounts_named(scene: &Scene, name: &str) -> Option<Vec<String>> {
    let (rows, names) = (scene.table.rows_named(name)?, names(scene)?);
    let rows = rows.into_iter().filter_map(|row| names.get(row));
    Some(rows.map(ToString::to_string).collect())
}

/// Whether two answers are one and the same.
pub fn is_same(a: &Outcome, b: &Outcome) -> bool {
    match (a, b) {
        (Outcome::Lorenz(a), Outcome::Lorenz(b)) => Arc::ptr_eq(a, b),
        (Outcome::Whale(a), Outcome::Whale(b)) => Arc::ptr_eq(a, b),
        (Outcome::Abc(a), Outcome::Abc(b)) => Arc::ptr_eq(a, b),
        (Outcome::Breakdown(a), Outcome::Breakdown(b)) => Arc::ptr_eq(a, b),
        (Outcome::Activity(a), Outcome::Activity(b)) => Arc::ptr_eq(a, b),
        (Outcome::Bridge(a), Outcome::Bridge(b)) => Arc::ptr_eq(a, b),
        (Outcome::Cohorts(a), Outcome::Cohorts(b)) => Arc::ptr_eq(a, b),
        (Outcome::Recurring(a), Outcome::Recurring(b)) => Arc::ptr_eq(a, b),
        (Outcome::Rfm(a), Outcome::Rfm(b)) => Arc::ptr_eq(a, b),
        (Outcome::Forecast(a), Outcome::Forecast(b)) => Arc::ptr_eq(a, b),
        (Outcome::Segments(a), Outcome::Segments(b)) => Arc::ptr_eq(a, b),
        (Outcome::Lifetime(a), Outcome::Lifetime(b)) => Arc::ptr_eq(a, b),
        (Outcome::Retention(a), Outcome::Retention(b)) => Arc::ptr_eq(a, b),
        (Outcome::Covariance(a), Outcome::Covariance(b)) => Arc::ptr_eq(a, b),
        (Outcome::Expected(a), Outcome::Expected(b)) => Arc::ptr_eq(a, b),
        (Outcome::Prospects(a), Outcome::Prospects(b)) => Arc::ptr_eq(a, b),
        (Outcome::Similarities(a), Outcome::Similarities(b)) => Arc::ptr_eq(a, b),
        (Outcome::AbcXyz(a), Outcome::AbcXyz(b)) => Arc::ptr_eq(a, b),
        (Outcome::Xyz(a), Outcome::Xyz(b)) => Arc::ptr_eq(a, b),
        (Outcome::AbcMeasures(a), Outcome::AbcMeasures(b)) => Arc::ptr_eq(a, b),
        (Outcome::CustomerClasses(a), Outcome::CustomerClasses(b)) => Arc::ptr_eq(a, b),
        (Outcome::SupplyRhythm(a), Outcome::SupplyRhythm(b)) => Arc::ptr_eq(a, b),
        (Outcome::Dependency(a), Outcome::Dependency(b)) => Arc::ptr_eq(a, b),
        (Outcome::Matrix(a), Outcome::Matrix(b)) => Arc::ptr_eq(a, b),
        (Outcome::Whitespace(a), Outcome::Whitespace(b)) => Arc::ptr_eq(a, b),
        (Outcome::Wallet(a), Outcome::Wallet(b)) => Arc::ptr_eq(a, b),
        (Outcome::Zones(a), Outcome::Zones(b)) => Arc::ptr_eq(a, b),
        (Outcome::Rows(a), Outcome::Rows(b)) => Arc::ptr_eq(a, b),
        (Outcome::Scores(a), Outcome::Scores(b)) => Arc::ptr_eq(a, b),
        (Outcome::Playbook(a), Outcome::Playbook(b)) => Arc::ptr_eq(a, b),
        (Outcome::Treemap(a), Outcome::Treemap(b)) => Arc::ptr_eq(a, b),
        (Outcome::Homologation(a), Outcome::Homologation(b)) => Arc::ptr_eq(a, b),
        (Outcome::Board(a), Outcome::Board(b)) => Arc::ptr_eq(a, b),
        (Outcome::GrowthPlan(a), Outcome::GrowthPlan(b)) => Arc::ptr_eq(a, b),
        (Outcome::FollowUp(a), Outcome::FollowUp(b)) => Arc::ptr_eq(a, b),
        (Outcome::PracticeAudit(a), Outcome::PracticeAudit(b)) => Arc::ptr_eq(a, b),
        (Outcome::Quality(a), Outcome::Quality(b)) => Arc::ptr_eq(a, b),
        _ => false,
    }
}

/// File and sheet that a group's figures come from.
pub fn source(state: &State, group: Group) -> String {
    let Some(document) = state.document() else {
        return String::new();
    };
    let dataset = &document.dataset;
    if group == Group::Data {
        let mut files: Vec<String> = Vec::new();
        for source in &dataset.sources {
            if !files.contains(&source.file) {
                files.push(source.file.clone());
            }
        }
        return listed(state.locale(), &files);
    }
    source_line(dataset, &state.question(group).by, state.locale())
}

/// What an outcome adds up, whatever the question asks for: a whale curve takes the margin where there is one, what is
/// bought is spend.
pub fn measured<'a>(question: &'a Question, outcome: Option<&'a Outcome>) -> &'a Measure {
    outcome
        .and_then(Outcome::population)
        .map_or(&question.measure, |population| &population.measure)
}

/// What the reading along a curve speaks of.
pub fn reading_words(state: &State, group: Group, outcome: Option<&Outcome>) -> Words {
    reading_about(state.locale(), (state.question(group), group), outcome)
}

/// The same about a question of a group.
pub fn reading_about(
    locale: &Locale,
    (question, group): (&Question, Group),
    outcome: Option<&Outcome>,
) -> Words {
    let by = match question.by {
        By::Customer => "customer",
        By::Supplier => "supplier",
        By::Product => "product",
        By::Column(_) => "value",
    };
    let (measure, name) = match measured(question, outcome) {
        Measure::Revenue if group == Group::Suppliers => ("spend", String::new()),
        Measure::Revenue => ("revenue", String::new()),
        Measure::Margin => ("margin", String::new()),
        Measure::Quantity => ("quantity", String::new()),
        Measure::Spend => ("spend", String::new()),
        Measure::CashFlow => ("cash_flow", String::new()),
        Measure::Column(id) => {
            let key = format!("field-{id}");
            let known = locale.has(&key);
            ("other", if known { locale.text(&key) } else { id.clone() })
        }
    };
    Words {
        by: by.to_owned(),
        measure: measure.to_owned(),
        measure_name: name,
    }
}
