//! What the user decided about a column, put in the place of what its cells say.

use super::grid::RawColumn;
use super::options::{ColumnChoice, MeaningChoice};
use super::scales;
use super::typing::{Decision, Evidence, FileHints};
use super::words::{self, Meaning};
use crate::model::{ColumnType, Field, MISSING_STEP, ScaleId};

/// More different words than this are no scale.
const MOST_STEPS: usize = 40;

impl Evidence {
    /// Decides as [`Evidence::decide`] does, but keeps to what was decided about the column.
    pub fn decide_given(
        &self,
        raw: &RawColumn,
        header: &str,
        meaning: Option<Meaning>,
        hints: FileHints,
        choice: Option<&ColumnChoice>,
    ) -> Decision {
        let mut decision = self.decide(raw, header, meaning, hints);
        let Some(choice) = choice else {
            return decision;
        };
        if let Some(sign) = choice.decimal {
            decision.decimal = sign;
        }
        let field = choice.meaning.and_then(MeaningChoice::field);
        let kind = choice
            .kind
            .or_else(|| field.and_then(|field| demanded(field, decision.kind)));
        match kind {
            Some(ColumnType::Percent) if decision.kind != ColumnType::Percent => {
                self.decide_figures(&mut decision, raw, header, Some(ColumnType::Percent));
            }
            Some(ColumnType::Number) => {
                decision.kind = ColumnType::Number;
                decision.points = false;
            }
            Some(ColumnType::Date) => {
                if decision.kind != ColumnType::Date {
                    (decision.order, decision.order_unknown) = self.order(raw, hints);
                }
                decision.kind = ColumnType::Date;
            }
            Some(ColumnType::Scale) => self.lay_scale(&mut decision, raw, header, field, choice),
            Some(kind) => decision.kind = kind,
            None if decision.kind == ColumnType::Scale => {
                self.lay_scale(&mut decision, raw, header, field, choice);
            }
            None => {}
        }
        if let Some(order) = choice.order {
            decision.order = order;
            decision.order_unknown = false;
        }
        if let Some(factor) = choice.factor.filter(|factor| factor.is_finite()) {
            decision.points = false;
            decision.factor = factor;
        }
        decision
    }

    /// The steps that were given, or the words of the column where it lies on no known scale.
    fn lay_scale(
        &self,
        decision: &mut Decision,
        raw: &RawColumn,
        header: &str,
        field: Option<Field>,
        choice: &ColumnChoice,
    ) {
        let words = self.words(raw);
        let known = decision
            .scale
            .take()
            .or_else(|| field.and_then(|field| scales::matches(field, &words)))
            .or_else(|| scales::matches_any(header, &words));
        let own = || ScaleId::Own(field.map_or_else(|| header.to_owned(), |f| f.id().to_owned()));
        let matched = match (&choice.scale, known) {
            (Some(steps), known) => Some(scales::given(own(), steps, known.as_ref())),
            (None, Some(known)) => Some(known),
            (None, None) => {
                let steps = different(raw);
                let few = (1..=MOST_STEPS).contains(&steps.len());
                few.then(|| scales::given(own(), &steps, None))
            }
        };
        if matched.is_some() {
            decision.kind = ColumnType::Scale;
            decision.scale = matched;
        } else if decision.kind == ColumnType::Scale {
            decision.kind = ColumnType::Text;
        }
    }
}

/// What a column must hold to feed a field that was given to it; `None` where what it holds will do.
fn demanded(field: Field, held: ColumnType) -> Option<ColumnType> {
    let figures = matches!(held, ColumnType::Number | ColumnType::Percent);
    match field.column_type() {
        ColumnType::Number | ColumnType::Percent => (!figures).then_some(field.column_type()),
        ColumnType::Date => Some(ColumnType::Date),
        ColumnType::Scale => (held == ColumnType::Text).then_some(ColumnType::Scale),
        ColumnType::Text | ColumnType::Choices => None,
    }
}

/// The different values of a column: figures in their order, words as they were met; one too many where there are more
/// than a scale can have.
pub(super) fn different(raw: &RawColumn) -> Vec<String> {
    let mut steps: Vec<String> = Vec::new();
    for row in 0..raw.len() {
        if !raw.is_filled(row) {
            continue;
        }
        let shown = raw.show(row);
        if words::is_void(&shown) || steps.iter().any(|known| known.eq_ignore_ascii_case(&shown)) {
            continue;
        }
        steps.push(shown);
        if steps.len() > MOST_STEPS {
            break;
        }
    }
    debug_assert!(steps.len() < usize::from(MISSING_STEP));
    let figures: Option<Vec<f64>> = steps
        .iter()
        .map(|text| super::number::parse(text, None).map(|figure| figure.value))
        .collect();
    if let Some(figures) = figures {
        let mut order: Vec<usize> = (0..steps.len()).collect();
        order.sort_by(|&a, &b| figures[a].total_cmp(&figures[b]));
        steps = order.iter().map(|&at| steps[at].clone()).collect();
    }
    steps
}
