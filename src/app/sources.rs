//! What the shell takes from the pure parts: reading, joining, sample, template, analysis in figures.

use crate::import::{Draft, ErrorCode, Finding, ImportError, Options, Upload};
use crate::locale::Locale;
use crate::model::{Dataset, Kind};
use crate::progress::Progress;
use crate::project::Document;

pub(super) fn read(
    upload: &Upload,
    _options: &Options,
    _progress: &dyn Progress,
) -> Result<Draft, ImportError> {
    Err(ImportError {
        code: ErrorCode::UnsupportedFormat,
        file: upload.name.clone(),
        detail: String::new(),
    })
}

pub(super) fn join(open: Option<Dataset>, _drafts: Vec<Draft>) -> (Dataset, Vec<Finding>) {
    (open.unwrap_or_default(), Vec::new())
}

pub(super) fn sample(locale: &Locale) -> Document {
    Document {
        name: locale.text("app-sample-name"),
        dataset: crate::sample::dataset(locale),
        ..Document::default()
    }
}

pub(super) fn template(_kind: Kind, _locale: &Locale) -> Option<Vec<u8>> {
    None
}
