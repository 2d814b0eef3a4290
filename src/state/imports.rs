//! Commands about rows under review, and what becomes of them.

use super::{
    Command, Dialog, EditName, Effect, ImportDecision, Kept, NoticeKind, Page, Phrase, Problem,
    Recent, Remembered, Review, State,
};
use crate::analysis::{Family, Group};
use crate::import::{Draft, Finding, Options};
use crate::model::{Dataset, Field, Kind, NameDecisions, Rates};
use crate::project::{Document, Origin, edit_cell};

impl State {
    pub(super) fn import_command(&mut self, command: Command, effects: &mut Vec<Effect>) {
        let Some(review) = &mut self.review else {
            return;
        };
        match command {
            Command::Decide(file, decision) => {
                review.straight = false;
                if review.decide(file, decision) {
                    self.read_again(effects);
                }
            }
            Command::Undo | Command::Redo => {
                if review.step(command == Command::Undo) {
                    self.read_again(effects);
                }
            }
            Command::ForgetImport(file) => {
                if let Some(form) = review.forms.get(file) {
                    self.preferences.mappings.forget_alike(form);
                    effects.push(Effect::WritePreferences);
                }
                if review.decide(file, ImportDecision::Forget) {
                    self.read_again(effects);
                }
            }
            Command::RememberImport(remember) => review.remember = remember,
            Command::ImportJoins(joins) => {
                review.joins = joins;
                self.link_review(effects);
            }
            Command::RejectImport => {
                self.review = None;
                self.dialog = None;
                effects.push(Effect::DropReview);
            }
            Command::AcceptImport => {
                // While the rows are read again the old ones may not be used.
                if review.reading || review.drafts.is_empty() {
                    return;
                }
                if review.joins || self.may_leave(Command::AcceptImport) {
                    self.dialog = None;
                    effects.push(Effect::Join);
                }
            }
            _ => {}
        }
    }

    /// Asks for a file whose draft does not show what was decided; one at a time, so that the last decision wins.
    fn read_again(&mut self, effects: &mut Vec<Effect>) {
        let Some(review) = self.review.as_mut().filter(|review| !review.reading) else {
            return;
        };
        if let Some(file) = review.outdated() {
            review.reading = true;
            let options = Box::new(review.decisions[file].clone());
            effects.push(Effect::ReadAgain(file, options));
            return;
        }
        if std::mem::take(&mut review.straight) && review.is_settled() {
            self.import_command(Command::AcceptImport, effects);
            return;
        }
        self.link_review(effects);
    }

    /// Asks how the files complete one another, where there are several.
    fn link_review(&mut self, effects: &mut Vec<Effect>) {
        let Some(review) = &mut self.review else {
            return;
        };
        if review.drafts.len() > 1 || review.joins && self.document.is_some() {
            effects.push(Effect::LinkReview);
        } else {
            review.links.clear();
            review.idle.clear();
            review.repeats.clear();
        }
    }

    /// A file was read with what was decided, or could not be.
    pub(super) fn read_again_answered(
        &mut self,
        file: usize,
        options: Options,
        draft: Result<Box<Draft>, Problem>,
        effects: &mut Vec<Effect>,
    ) {
        let Some(review) = self.review.as_mut() else {
            return;
        };
        let known = review.drafts.get(file).map(|draft| draft.file.as_str());
        match draft {
            Ok(draft) if known == Some(draft.file.as_str()) => {
                review.drafts[file] = *draft;
                review.shown[file] = options;
            }
            Err(problem) if known == Some(problem.file.as_str()) => {
                review.straight = false;
                if review.decisions[file] == options {
                    let before = review.shown[file].clone();
                    review.decisions[file] = before;
                    review.past.pop();
                }
                // What was remembered does not fit this file: it is understood anew, and nobody is bothered.
                if review.remembered[file].take().is_none() {
                    self.dialog = Some(Dialog::Problem(vec![problem]));
                }
            }
            _ => return,
        }
        if let Some(review) = &mut self.review {
            review.reading = false;
        }
        self.read_again(effects);
    }

    /// Shows what was understood, with what is remembered of files like these.
    pub(super) fn show_review(&mut self, mut fresh: Review, effects: &mut Vec<Effect>) {
        if fresh.drafts.is_empty() {
            if !fresh.problems.is_empty() {
                self.dialog = Some(Dialog::Problem(fresh.problems));
            }
            return;
        }
        let origins = self.document.as_ref().map(|document| &document.origins);
        for file in 0..fresh.drafts.len() {
            let mut known = origins.into_iter().flatten();
            let path = &fresh.paths[file];
            if let Some(origin) = known.find(|own| path.is_some() && own.path == *path) {
                // A file of the open portfolio is read as it was read before.
                fresh.decisions[file] = origin.options.clone();
                continue;
            }
            if let Some(known) = self.preferences.mappings.find(&fresh.forms[file]) {
                fresh.decisions[file] = known.options.clone();
                fresh.remembered[file] = Some(known.file.clone());
                if fresh.rates == Rates::default() {
                    fresh.rates = known.rates.clone();
                }
            }
        }
        // Files that were taken before are taken again without a question, unless there is something to decide.
        fresh.straight = !fresh.joins
            && fresh.problems.is_empty()
            && fresh.rates == Rates::default()
            && fresh.remembered.iter().all(Option::is_some);
        self.review = Some(fresh);
        self.dialog = Some(Dialog::ReviewImport);
        self.read_again(effects);
    }

    /// What holds for the rows under review beside their columns: rates, and names that were decided about for files like
    /// them. Beside an open portfolio its own decisions hold.
    pub fn review_settling(&self) -> Option<(Rates, NameDecisions)> {
        let review = self.review.as_ref()?;
        let mut names = NameDecisions::default();
        if !review.joins {
            for form in &review.forms {
                if let Some(known) = self.preferences.mappings.find(form) {
                    names.merged.extend(known.names.merged.iter().cloned());
                    names.apart.extend(known.names.apart.iter().cloned());
                }
            }
        }
        let given = review.rates != Rates::default() || !names.is_empty();
        given.then(|| (review.rates.clone(), names))
    }

    /// Keeps what was decided for files like these.
    fn remember_decisions(&mut self, review: &Review) {
        for (file, form) in review.forms.iter().enumerate() {
            if review.paths[file].is_none() {
                continue;
            }
            let known = self.preferences.mappings.find(form).cloned();
            self.preferences.mappings.keep(Remembered {
                form: form.clone(),
                file: review.drafts[file].file.clone(),
                when: self.today,
                options: review.decisions[file].clone(),
                names: known.map_or_else(NameDecisions::default, |known| known.names.clone()),
                rates: review.rates.clone(),
            });
        }
    }

    /// The rows under review have become a dataset.
    pub(super) fn joined(
        &mut self,
        mut dataset: Dataset,
        mut findings: Vec<Finding>,
        effects: &mut Vec<Effect>,
    ) {
        let kept = self.review_base();
        let Some(review) = self.review.take() else {
            return;
        };
        effects.push(Effect::DropReview);
        if kept.is_none() && !dataset.names.is_empty() {
            findings.push(
                Finding::new(crate::import::Severity::Note, "names-remembered")
                    .times(dataset.names.merged.len() + dataset.names.apart.len()),
            );
        }
        let kinds: Vec<Kind> = review.drafts.iter().map(|d| d.table.kind).collect();
        let name = stem(&review.drafts[0].file);
        for path in review.paths.iter().flatten() {
            self.remember(path.clone(), &dataset);
        }
        if review.remember {
            self.remember_decisions(&review);
        }
        effects.push(Effect::WritePreferences);
        dataset.revision = self.next_revision();
        let origins: Vec<Origin> = review
            .drafts
            .iter()
            .zip(&review.paths)
            .zip(&review.decisions)
            .map(|((draft, path), options)| origin(draft, path.clone(), options.clone()))
            .collect();
        let forms = review.forms.clone();
        if let Some(mut kept) = kept {
            kept.origins.extend(origins);
            kept.findings.extend(findings);
            kept.dataset = dataset;
            self.join_open(kept, &review.drafts[0].file);
            self.open_forms.extend(forms);
        } else {
            let document = Document {
                name,
                dataset,
                findings,
                origins,
                ..Document::default()
            };
            self.show_document(document, None);
            self.open_forms = forms;
            // Rows that only stand in a spreadsheet are not lost with the window: nothing to save yet.
        }
        self.page = first_page(&kinds, self.document.as_ref());
        self.landing = Some(self.page);
    }

    fn join_open(&mut self, joined: Kept, file: &str) {
        let Kept {
            mut dataset,
            findings,
            origins,
        } = joined;
        let revision = dataset.revision;
        let edits = self
            .document
            .as_ref()
            .map(|document| document.edits.clone())
            .unwrap_or_default();
        let mut kept = Vec::new();
        for edit in edits {
            // An edit of a row that is no longer there has nothing to change.
            if let Ok((changed, _)) = edit_cell(&dataset, &edit) {
                dataset = changed;
                kept.push(edit);
            }
        }
        dataset.revision = revision;
        self.edit(
            EditName::new("edit-import").with("file", file),
            |document| {
                document.dataset = dataset;
                document.findings = findings;
                document.edits = kept;
                document.origins = origins;
            },
        );
    }

    /// Puts a whole portfolio in place of the open one.
    pub(super) fn show_document(
        &mut self,
        mut document: Document,
        path: Option<std::path::PathBuf>,
    ) {
        if document.dataset.revision.0 <= self.last_revision {
            document.dataset.revision = self.next_revision();
        }
        self.last_revision = self.last_revision.max(document.dataset.revision.0);
        self.number_frozen(&mut document);
        self.start_anew();
        let kinds: Vec<Kind> = document.dataset.tables.iter().map(|t| t.kind).collect();
        self.page = first_page(&kinds, Some(&document));
        self.landing = Some(self.page);
        self.document = Some(document);
        self.path = path;
        self.dialog = None;
        self.palette_open = false;
    }

    pub(super) fn remember(&mut self, path: std::path::PathBuf, dataset: &Dataset) {
        let largest = dataset.tables.iter().max_by_key(|table| table.rows);
        self.preferences.remember(Recent {
            path,
            when: self.today,
            rows: largest.map_or(0, |table| table.rows as u64),
            kind: largest.map_or("", |table| table.kind.id()).to_owned(),
            missing: false,
            pinned: false,
        });
    }

    /// Tells what was read where nothing else shows it.
    pub(super) fn tell_opened(&mut self, name: &str) {
        self.tell(
            NoticeKind::Done,
            Phrase::new("notice-opened").with("name", name),
        );
    }
}

impl State {
    /// A page that the program chose itself is never a locked one: the overview stands in.
    pub(super) fn land_elsewhere(&mut self) {
        if let Page::Method(group, family) = self.page
            && self.landing == Some(self.page)
            && let Some(method) = self.tab(group, family)
            && self.lock(method.id, group).is_some()
        {
            self.page = Page::Overview(group);
            self.landing = None;
        }
    }
}

/// The page that a portfolio opens on: the concentration of what it is about.
pub(super) fn first_page(kinds: &[Kind], document: Option<&Document>) -> Page {
    let has = |kind| kinds.contains(&kind);
    let column = |kind, field| {
        document
            .and_then(|document| document.dataset.table(kind))
            .is_some_and(|table| table.column(field).is_some())
    };
    let ledger = |field| has(Kind::Ledger) && column(Kind::Ledger, field);
    if has(Kind::Customers) || ledger(Field::Customer) {
        return Page::Method(Group::Customers, Family::Concentration);
    }
    if has(Kind::Suppliers) || ledger(Field::Supplier) {
        let spend = column(Kind::Suppliers, Field::Spend) || ledger(Field::Supplier);
        let family = if spend {
            Family::Spend
        } else {
            Family::Kraljic
        };
        return Page::Method(Group::Suppliers, family);
    }
    if has(Kind::Products) && column(Kind::Products, Field::SupplyRisk) {
        return Page::Method(Group::Products, Family::Kraljic);
    }
    if has(Kind::Products) || ledger(Field::Product) {
        return Page::Method(Group::Products, Family::ProductConcentration);
    }
    if has(Kind::Whitespace) {
        return Page::Method(Group::Customers, Family::Potential);
    }
    Page::Files
}

pub(super) fn origin(draft: &Draft, path: Option<std::path::PathBuf>, options: Options) -> Origin {
    Origin {
        file: draft.file.clone(),
        sheet: draft.sheet.clone(),
        path,
        format: draft.format.to_owned(),
        encoding: draft.encoding.clone(),
        delimiter: draft.delimiter,
        decimal: draft.decimal,
        header_row: draft.header_row,
        kind: draft.table.kind.id().to_owned(),
        rows: draft.table.rows,
        options,
        stamp: None,
    }
}

/// A file name without its ending.
pub fn stem(file: &str) -> String {
    match file.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem.to_owned(),
        _ => file.to_owned(),
    }
}
