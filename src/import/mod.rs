//! Bytes into a portfolio: finds the sheet, the table, its header and what each column means, and says what it did.
//!
//! Pure: an [`Upload`] in, a [`Draft`] out, whatever the file holds; a bad cell costs that cell, not the file, and leaves
//! a [`Finding`]. Several drafts become one [`crate::model::Dataset`] by [`join`].
//!
//! The road of a file: `container` tells its format and whether it is safe to unpack; `source` opens it (`workbook` through
//! calamine, `text` by `pieces`, `markup`; `apart` asks a process that `serve`s it over a `wire`) and sends cells; `options` are what was decided beforehand; `layout` finds the table in the first rows; `table` fills raw columns that
//! lose nothing (`grid`, `decimal`), kept as a `raw_sheet`; `understand` makes a draft of them: `sift` leaves out what is no data; `typing` decides by the whole column (`number`, `date`,
//! `scales`) and `convert` does it, as far as nothing was `given`; `recognise` gives meanings (`words`); `identity` and `derive` add what follows, `ledger_notes` tells of credit notes. Several files come
//! together in `join`, by `stack` and `lookup`.

mod apart;
mod archive;
mod aside;
mod biff;
mod block;
mod blocks;
mod cell_words;
mod changes;
mod container;
mod convert;
mod date;
mod decimal;
mod delimited;
mod derive;
mod draft;
mod encoding;
mod entities;
mod error;
mod finding;
mod flat;
mod formats;
mod given;
mod grid;
mod groups;
mod header_language;
mod header_words;
mod held;
mod identity;
mod join;
mod layout;
mod ledger_notes;
mod levels;
mod lines;
mod lookup;
mod marked;
mod markup;
mod markup_text;
mod merged;
mod mhtml;
mod money;
mod months;
mod notes;
mod number;
mod number_words;
mod offer;
mod options;
mod outline;
mod package;
mod part_rows;
mod period;
mod pieces;
mod plain_text;
mod ranks;
mod raw_sheet;
mod read;
mod recognise;
mod remarks;
mod repeats;
mod row_words;
mod runs;
mod scales;
mod serve;
mod sheet;
mod side_columns;
mod sides;
mod sift;
mod source;
mod split;
mod stack;
mod strings;
mod styles;
mod sums;
mod table;
mod tables;
mod text;
mod totals;
mod turned;
mod two_columns;
mod typing;
mod understand;
mod unmatched;
mod unpivot;
mod upload;
mod wire;
mod words;
mod workbook;
mod years;

pub use apart::{Line, Opener};
pub use changes::{Change, changes};
pub use draft::{ColumnNote, DateOrder, Draft, SheetPart};
pub use error::{ErrorCode, ImportError};
pub use finding::{Finding, Severity, column_letters};
pub use join::{Imported, Link, join, join_to};
pub use number::DecimalSign;
pub use offer::{Across, Offer, TablePlace};
pub use options::{
    ColumnChoice, ColumnRef, HeaderChoice, MeaningChoice, Options, type_name, type_named,
};
pub use raw_sheet::RawSheet;
pub use read::{load, read};
pub use runs::RowRuns;
pub use serve::{Asker, serve};
pub use source::Fault;
pub use totals::ControlTotal;
pub use understand::order_id;
pub use unmatched::Missing;
pub use upload::Upload;
pub use wire::{Frame, Kind as FrameKind, VERSION as WIRE_VERSION, put_file, take_file};
