//! Languages: the files are complete and alike, and figures look as CLDR and the trade's glossary have them.

mod figures;
mod files;
mod literals;
