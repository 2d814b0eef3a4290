//! Rows under review become a portfolio, on a thread.

use super::FolioApp;
use crate::import::{Draft, Imported};
use crate::state::{Event, Phrase};

impl FolioApp {
    /// Joins the rows under review with the open portfolio, where the user wants that.
    pub(super) fn join(&mut self) {
        self.start_join(|imported| Event::Joined {
            dataset: Box::new(imported.dataset),
            findings: imported.findings,
        });
    }

    /// Finds out how the files under review complete one another.
    pub(super) fn link_review(&mut self) {
        self.start_join(|imported| Event::Linked(imported.links));
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
