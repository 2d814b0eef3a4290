//! What a chart file makes before the page is put around it.

use super::frame::Layout;
use super::side::SideColumn;
use super::words::{Words, description, dotted, filter_line, period, shown_line, source_line};
use super::{Brief, LazyTable, Named, Panel, SceneFigure, Shape};
use crate::analysis::Population;
use crate::locale::Arg;

/// What a chart file makes; [`super::frame::finish`] puts the page around it.
#[derive(Default)]
pub struct Parts {
    /// The finding with its second clause.
    pub title: String,
    /// The finding without it.
    pub short_title: String,
    /// Measure, period, population, filter.
    pub subtitle: String,
    /// Source and as-of date; n shown and left out.
    pub footer: (String, String),
    /// Plots.
    pub panels: Vec<Panel>,
    /// Everything else.
    pub shapes: Vec<Shape>,
    /// Key figures that can be asked what they mean.
    pub figures: Vec<SceneFigure>,
    /// The picture in words.
    pub description: String,
    /// Its figures.
    pub table: LazyTable,
    /// The figures of its grid, where the rows of the table are no rows of the picture.
    pub cross: Option<LazyTable>,
    /// Where the count of named bubbles stands.
    pub named: Option<Named>,
}

impl Parts {
    /// What every chart of a population says around its plot: the finding (`[long, short, subtitle]` are text keys), what is
    /// shown of whom over which time, where it comes from and what was left out.
    pub fn of(
        population: &Population,
        words: &Words<'_>,
        brief: &Brief<'_>,
        [long, short, subtitle]: [&str; 3],
        args: &[(&'static str, Arg)],
    ) -> Self {
        let count = words.count(population.members.len());
        let (subtitle, during) = (
            words.text(subtitle, args),
            period(brief.locale, population.period),
        );
        Self {
            title: words.text(long, args),
            short_title: words.text(short, args),
            subtitle: dotted([&subtitle, &during, &count, &filter_line(brief)].map(|s| &**s)),
            footer: (
                source_line(brief, population.as_of),
                shown_line(brief.locale, &count, &population.left_out),
            ),
            ..Self::default()
        }
    }

    /// The picture in words: its finding, then these rows.
    pub fn describe(&mut self, brief: &Brief<'_>, rows: &[String]) {
        self.description = description(brief.locale, &self.title, rows);
    }

    /// Writes the column beside the plot, where there is one.
    pub fn beside(
        &mut self,
        layout: &Layout,
        brief: &Brief<'_>,
        write: impl FnOnce(&mut SideColumn<'_>),
    ) {
        if let Some(side) = layout.side {
            let mut column = SideColumn::new(side, brief.palette);
            write(&mut column);
            self.shapes.append(&mut column.shapes);
        }
    }
}
