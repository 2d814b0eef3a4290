//! A story on paper: its slides as the pages of a PDF or as pictures, and the written report. One road for the window and
//! the command line.

use super::remarks::{self, Names};
use super::story_table::story_table;
use super::{
    Pinned, Slide, SlideContent, SlideLook, SlideSource, Story, findings_table, slide_name,
};
use crate::analysis::{Context, Outcome, registry};
use crate::chart::{DataTable, Palette, Point, Scene, Shape};
use crate::export::{
    Beside, Content, ExportError, Format, Options, Report, ReportChart, ReportFinding, ReportPart,
    View, render, report_pdf, review, safe_file_name, slides_pdf,
};
use crate::import::Finding;
use crate::locale::Locale;
use crate::model::Dataset;
use crate::progress::{Progress, shared_out};

/// The answers to the questions of a story's charts, one a slide; `None` for slides without a chart and where the data
/// give no answer.
pub fn story_outcomes(
    story: &Story,
    portfolio: &Dataset,
    progress: &dyn Progress,
) -> Vec<Option<Outcome>> {
    let slides = story.slides.iter().collect();
    shared_out(progress.workers(), slides, |_, slide: &Slide| {
        let pinned = slide.pinned()?;
        let method = registry::method(&pinned.method)?;
        let answer = (method.run)(&Context {
            dataset: pinned.dataset(portfolio),
            question: &pinned.question,
            settings: &pinned.settings,
            progress,
        });
        answer.ok().filter(|_| !progress.cancelled())
    })
}

/// What import met as a report tells it: what must be decided first, then by how much it stands for.
pub fn report_findings(findings: &[Finding], locale: &Locale) -> Vec<ReportFinding> {
    let mut groups: Vec<(&Finding, usize)> = Vec::new();
    for finding in findings {
        let key = |of: &Finding| (of.code, of.source, of.column.clone());
        let alike = |(known, _): &&mut (&Finding, usize)| key(known) == key(finding);
        match groups.iter_mut().find(alike) {
            Some((_, count)) => *count += finding.count,
            None => groups.push((finding, finding.count)),
        }
    }
    groups.sort_by_key(|(finding, count)| std::cmp::Reverse((finding.severity, *count)));
    let told = |(finding, count): (&Finding, usize)| ReportFinding {
        source: finding.source,
        sentence: finding.sentence(locale),
        count,
    };
    groups.into_iter().map(told).collect()
}

/// A story on its way to paper.
#[derive(Clone, Copy)]
pub struct StoryPaper<'a> {
    /// The story.
    pub story: &'a Story,
    /// The data of the open portfolio.
    pub portfolio: &'a Dataset,
    /// The answers to the questions of its charts, one a slide; `None` for slides without a chart.
    pub answers: &'a [Option<Outcome>],
    /// What import met.
    pub findings: &'a [Finding],
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// Whether names are masked although the story does not ask for it.
    pub mask_names: bool,
}

impl StoryPaper<'_> {
    /// Its slides as a PDF: a page and a bookmark a slide, those of a part below its start.
    ///
    /// # Errors
    /// A story without slides; [`ExportError::Cancelled`].
    pub fn slides(&self, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
        let size = self.story.shape().page();
        let scenes = self.scenes(size, progress)?;
        let mut within = false;
        let mut pages = Vec::new();
        for (slide, scenes) in self.story.slides.iter().zip(&scenes) {
            let starts = matches!(slide.content, SlideContent::Section);
            within |= starts;
            let level = if within && !starts { 2 } else { 1 };
            pages.extend(scenes.iter().map(|scene| (level, scene)));
        }
        slides_pdf(&self.title(), &pages, self.palette, self.locale, progress)
    }

    /// Its slides as pictures: the name of each file, which begins with the number of the slide, and its bytes.
    ///
    /// # Errors
    /// A size that has no pixels or too many; [`ExportError::Cancelled`].
    pub fn pictures(
        &self,
        format: Format,
        size: Option<Point>,
        scale: f32,
        progress: &dyn Progress,
    ) -> Result<Vec<(String, Vec<u8>)>, ExportError> {
        let size = size.unwrap_or_else(|| self.story.shape().page());
        let scenes = self.scenes(size, progress)?;
        let mut files = Vec::new();
        for (at, scene) in scenes.iter().flatten().enumerate() {
            if progress.cancelled() {
                return Err(ExportError::Cancelled);
            }
            let content = Content {
                scene,
                analysis: &serde_json::Value::Null,
                figures: &serde_json::Value::Null,
            };
            let bytes = render(&content, self.palette, self.locale, format, scale)?;
            let name: String = scene.short_title.chars().take(60).collect();
            let stem = safe_file_name(format!("{:02} {}", at + 1, name.trim()).trim());
            files.push((format!("{stem}.{}", format.extension()), bytes));
        }
        Ok(files)
    }

    /// Its charts as a workbook: a sheet each with its table, the chart and the figures behind it; what the slides say, and the
    /// imported data.
    ///
    /// # Errors
    /// More rows than a worksheet holds; [`ExportError::Cancelled`].
    pub fn workbook(&self, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
        let pinned: Vec<(&Pinned, &Outcome)> = (self.story.slides.iter().zip(self.answers))
            .filter_map(|(slide, answer)| Some((slide.pinned()?, answer.as_ref()?)))
            .collect();
        let selected: Vec<_> = (pinned.iter())
            .map(|(pinned, _)| |name: &str| pinned.selected.iter().any(|known| known == name))
            .collect();
        if progress.cancelled() {
            return Err(ExportError::Cancelled);
        }
        let views: Vec<View<'_>> = (pinned.iter().zip(&selected))
            .map(|((pinned, outcome), selected)| View {
                method: &pinned.method,
                outcome,
                question: &pinned.question,
                dataset: pinned.dataset(self.portfolio),
                selected,
            })
            .collect();
        let findings = findings_table(self.findings, &self.portfolio.sources, self.locale);
        let options = Options {
            format: Format::Xlsx,
            size: self.story.shape().page(),
            scale: 1.0,
            palette: self.palette,
            mask_names: self.is_masked(),
            ground: None,
        };
        let story = self.table(options.size);
        let beside = Beside {
            story: Some(&story),
            findings: Some(&findings),
        };
        review(&views, &beside, self.locale, &options)
    }

    /// What its slides say, names in it as the charts show them.
    fn table(&self, size: Point) -> DataTable {
        let drawn = |mask_names: bool| -> Vec<Scene> {
            let story = Story {
                mask_names,
                ..self.story.clone()
            };
            let look = SlideLook {
                locale: self.locale,
                palette: self.palette,
                size,
                mask_names,
            };
            let source = |at: usize| SlideSource {
                story: &story,
                slide: &story.slides[at],
                outcome: self.answers.get(at).and_then(Option::as_ref),
                portfolio: self.portfolio,
            };
            (0..story.slides.len())
                .map(|at| source(at).scene(&look))
                .collect()
        };
        let plain = drawn(false);
        if !self.is_masked() {
            return story_table(self.story, &plain, &str::to_owned, self.locale);
        }
        let hidden = drawn(true);
        let names: Vec<Names> = (plain.iter().zip(&hidden).zip(&self.story.slides))
            .filter(|(_, slide)| slide.pinned().is_some())
            .map(|((plain, hidden), _)| Names::of(plain, Some(hidden)))
            .collect();
        let hide =
            |text: &str| (names.iter()).fold(text.to_owned(), |text, names| names.masked(&text));
        story_table(self.story, &hidden, &hide, self.locale)
    }

    /// The written report: the story gives its chapters, their order and the words.
    ///
    /// # Errors
    /// [`ExportError::Cancelled`].
    pub fn report(&self, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
        let selected: Vec<_> = self
            .story
            .slides
            .iter()
            .map(|slide| {
                let names = slide
                    .pinned()
                    .map_or(&[][..], |pinned| &pinned.selected[..]);
                move |name: &str| names.iter().any(|known| known == name)
            })
            .collect();
        let mut parts = Vec::new();
        for (at, slide) in self.story.slides.iter().enumerate() {
            let name = || slide_name(self.story, slide, None, self.locale);
            match &slide.content {
                SlideContent::Cover | SlideContent::Agenda | SlideContent::Decisions(_) => {}
                SlideContent::Section => parts.push(ReportPart::Chapter(name())),
                SlideContent::Text(text) => {
                    let lines = [slide.takeaway.trim(), text, slide.notes.trim()];
                    let lines: Vec<&str> =
                        lines.into_iter().filter(|line| !line.is_empty()).collect();
                    parts.push(ReportPart::Text(name(), lines.join("\n")));
                }
                SlideContent::Chart(pinned) => {
                    if let Some(outcome) = self.answers.get(at).and_then(Option::as_ref) {
                        let selected: &dyn Fn(&str) -> bool = &selected[at];
                        parts.push(self.chart(slide, pinned, outcome, selected));
                    }
                }
            }
        }
        let findings = report_findings(self.findings, self.locale);
        let report = Report {
            title: &self.story.title,
            subtitle: &self.story.subtitle,
            parts,
            dataset: self.portfolio,
            findings: &findings,
            locale: self.locale,
            palette: self.palette,
            mask_names: self.is_masked(),
        };
        report_pdf(&report, progress)
    }

    fn chart<'b>(
        &'b self,
        slide: &'b Slide,
        pinned: &'b Pinned,
        outcome: &'b Outcome,
        selected: &'b dyn Fn(&str) -> bool,
    ) -> ReportPart<'b> {
        let written = slide
            .title
            .as_deref()
            .filter(|title| !title.trim().is_empty());
        let mut chart = ReportChart::of(View {
            method: &pinned.method,
            outcome,
            question: &pinned.question,
            dataset: pinned.dataset(self.portfolio),
            selected,
        });
        chart.title = written;
        chart.takeaway = &slide.takeaway;
        chart.notes = &slide.notes;
        chart.frozen = pinned.frozen.as_ref().map(|frozen| frozen.on);
        if !pinned.remarks.is_empty() {
            chart.remarks = Some(Box::new(|plain: &Scene, shown: &Scene| {
                self.remarks(pinned, plain, shown)
            }));
        }
        ReportPart::Chart(chart)
    }

    /// The notes on a chart, names in them as the picture shows them.
    fn remarks(&self, pinned: &Pinned, plain: &Scene, shown: &Scene) -> Vec<Shape> {
        let names = Names::of(plain, self.is_masked().then_some(shown));
        let noted = remarks::placed(shown, &pinned.remarks, &names);
        remarks::shapes(&noted, &pinned.remarks, &names, self.palette)
    }

    /// The pages of each slide.
    fn scenes(&self, size: Point, progress: &dyn Progress) -> Result<Vec<Vec<Scene>>, ExportError> {
        let look = SlideLook {
            locale: self.locale,
            palette: self.palette,
            size,
            mask_names: self.is_masked(),
        };
        let mut scenes = Vec::new();
        for (at, slide) in self.story.slides.iter().enumerate() {
            if progress.cancelled() {
                return Err(ExportError::Cancelled);
            }
            let source = SlideSource {
                story: self.story,
                slide,
                outcome: self.answers.get(at).and_then(Option::as_ref),
                portfolio: self.portfolio,
            };
            scenes.push(source.pages(&look));
        }
        Ok(scenes)
    }

    fn is_masked(&self) -> bool {
        self.mask_names || self.story.mask_names
    }

    fn title(&self) -> String {
        match self.story.title.trim() {
            "" => self.locale.text("export-deck-title"),
            title => title.to_owned(),
        }
    }
}
