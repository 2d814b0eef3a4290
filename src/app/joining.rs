//! Rows under review become a portfolio, on a thread.

use super::FolioApp;
use crate::import::Draft;
use crate::model::Dataset;
use crate::state::{Event, Phrase};

impl FolioApp {
    /// Joins the rows under review with the open portfolio, where the user wants that.
    pub(super) fn join(&mut self) {
        let Some(review) = self.state.review() else {
            return;
        };
        let drafts: Vec<Draft> = review.drafts.clone();
        let open: Option<Dataset> = self
            .state
            .document()
            .filter(|_| review.joins)
            .map(|document| document.dataset.clone());
        self.jobs.start(Phrase::new("job-join"), true, move |job| {
            let (dataset, findings) = super::sources::join(open, drafts);
            job.event(Event::Joined {
                dataset: Box::new(dataset),
                findings,
            });
        });
    }
}
