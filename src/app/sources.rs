//! What the shell takes from the pure parts: reading, joining, sample, template, analysis in figures.

use std::sync::Arc;

use crate::import::{self, Draft, ImportError, Imported, Options, Upload};
use crate::locale::Locale;
use crate::model::{Dataset, Kind};
use crate::progress::Progress;
use crate::project::{COMPANY_BYTES, CompanyTemplate, Document};

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

/// The company's template of slides.
///
/// # Errors
/// The id of the text that says why not.
pub(super) fn company(path: &std::path::Path) -> Result<CompanyTemplate, &'static str> {
    use std::io::Read;
    let file = std::fs::File::open(path).map_err(|_| "not-readable")?;
    let mut bytes = Vec::new();
    file.take(COMPANY_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| "not-readable")?;
    if bytes.len() as u64 > COMPANY_BYTES {
        return Err("company-too-large");
    }
    if !bytes.starts_with(b"PK\x03\x04") {
        return Err("company-no-deck");
    }
    Ok(CompanyTemplate {
        file: super::exports::file_name(path),
        bytes: bytes.into(),
    })
}
