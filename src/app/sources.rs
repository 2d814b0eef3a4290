//! What the shell takes from the pure parts: reading, joining, sample, template, analysis in figures.

use std::sync::Arc;

use crate::import::{self, Draft, ImportError, Imported, Options, Upload};
use crate::locale::Locale;
use crate::model::{Dataset, Kind};
use crate::progress::Progress;
use crate::project::Document;

pub(super) fn read(
    upload: &Upload,
    options: &Options,
    progress: &dyn Progress,
) -> Result<Draft, ImportError> {
    Arc::new(import::load(upload, options, progress)?).understand(options)
}

pub(super) fn join(open: Option<Dataset>, drafts: Vec<Draft>) -> Imported {
    import::join_to(open.unwrap_or_default(), drafts)
}

pub(super) fn sample(locale: &Locale) -> Document {
    Document {
        name: locale.text("app-sample-name"),
        dataset: crate::sample::dataset(locale),
        ..Document::default()
    }
}

pub(super) fn template(kind: Kind, locale: &Locale) -> Option<Vec<u8>> {
    crate::export::template(kind, locale).ok()
}
