//! Rows under review become a portfolio, on a thread.

use std::sync::Arc;

use super::FolioApp;
use crate::import::{Draft, Imported};
use crate::state::{Event, Phrase};

impl FolioApp {
    /// Joins the rows under review with the open portfolio, where the user wants that.
    pub(super) fn join(&mut self) {
        let settling = self.state.review_settling();
        self.start_join(move |imported| {
            let mut dataset = imported.dataset;
            if let Some((rates, names)) = settling {
                dataset.rates = Arc::new(rates);
                if !names.is_empty() {
                    dataset.names = Arc::new(names);
                }
                dataset = dataset.settled();
            }
            Event::Joined {
                dataset: Box::new(dataset),
                findings: imported.findings,
            }
        });
    }

    /// Finds out how the files under review complete one another.
    pub(super) fn link_review(&mut self) {
        let drafts = self.state.review().map_or(0, |review| review.drafts.len());
        self.start_join(move |imported| {
            let open = imported.dataset.sources.len().saturating_sub(drafts);
            let idle = imported.idle.iter().filter_map(|own| own.checked_sub(open));
            Event::Linked {
                idle: idle.collect(),
                repeats: imported.repeats(),
                links: imported.links,
            }
        });
    }

    fn start_join(&mut self, tell: impl FnOnce(Imported) -> Event + Send + 'static) {
        let Some(review) = self.state.review() else {
            return;
        };
        let drafts: Vec<Draft> = review.drafts.clone();
        let open = self.state.review_base().map(|kept| kept.dataset);
        self.jobs.start(Phrase::new("job-join"), true, move |job| {
            job.event(tell(super::sources::join(open, drafts)));
        });
    }
}
