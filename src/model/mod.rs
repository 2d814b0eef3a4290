//! What a portfolio is: names, dates, columns, tables, measures, filters, and the [`Dataset`] that holds them.
//!
//! Everything is a [`Table`] of typed columns: a sales ledger with ten million lines and an evaluation sheet with sixty
//! customers differ only in their [`Kind`]. Entities are linked by name ([`Roster`]), never by position.
//! Pure: no files, no clock, no threads. Missing numbers are `NaN`, missing dates [`Day::NONE`], missing texts
//! [`NameId::NONE`], missing scale steps [`MISSING_STEP`]; nothing missing is ever read as zero.

mod column;
mod currency;
mod dataset;
mod day;
mod decisions;
mod exact;
mod field;
mod filter;
mod kept;
mod measure;
mod merges;
mod names;
mod playbook;
mod roster;
mod scale;
mod settle;
mod table;
mod whitespace;

pub use column::{Choices, Column, ColumnData, ColumnType};
pub use currency::{
    CurrencyShare, Rate, Rates, currencies_of, currency_code, money_column, money_fields,
};
pub use dataset::{Dataset, Revision, Source};
pub use day::{Day, Month};
pub use decisions::{Choice, Decision, Decisions, Exemption, Standing};
pub use exact::{ExactSum, decimal};
pub use field::Field;
pub use filter::{Filter, Rule};
pub use kept::Kept;
pub use measure::{By, CreditNotes, Measure, Question};
pub use merges::{Apart, Merge, NameDecisions};
pub use names::{NameId, Names, name_key};
pub use playbook::{Playbook, PlaybookPart, PlaybookText};
pub use roster::{Entity, Roster, ledger_column};
pub use scale::{MISSING_STEP, Scale, ScaleId};
pub use settle::AsImported;
pub use table::{Kind, Stretch, Table};
pub use whitespace::{Stated, Whitespace, WhitespaceCell, products as whitespace_products};
