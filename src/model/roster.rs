//! Who is compared: the entities of ledger and evaluation sheet, linked by name.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{By, Column, ColumnData, Dataset, NameId, name_key};

/// One customer, supplier, product, or value of a column.
#[derive(Clone, Debug)]
pub struct Entity {
    /// The name as shown.
    pub name: Arc<str>,
    /// Its id in the dictionary of the ledger's column; [`NameId::NONE`] where the ledger does not know it.
    pub ledger_id: NameId,
    /// Its row in the evaluation sheet.
    pub row: Option<u32>,
}

/// The entities of a dataset, ledger first, then those only the evaluation sheet has.
#[derive(Clone, Debug, Default)]
pub struct Roster {
    /// The entities.
    pub entities: Vec<Entity>,
    /// Rows of the evaluation sheet whose name an earlier row already had.
    pub duplicate_rows: Vec<u32>,
}

impl Roster {
    /// Links the ledger's names and the evaluation sheet's by [`name_key`].
    pub fn new(dataset: &Dataset, by: &By) -> Self {
        let mut roster = Self::default();
        let mut known: FxHashMap<String, usize> = FxHashMap::default();
        if let Some(names) = ledger_column(dataset, by)
            .and_then(Column::texts)
            .map(|(names, _)| names)
        {
            for (id, name) in names.iter() {
                known.insert(name_key(name), roster.entities.len());
                let name = names.shared(id).unwrap_or_else(|| Arc::from(name));
                roster.entities.push(Entity {
                    name,
                    ledger_id: id,
                    row: None,
                });
            }
        }
        let Some(sheet) = dataset.sheet(by) else {
            return roster;
        };
        let Some(column) = sheet.column(sheet.kind.key_field()) else {
            return roster;
        };
        for row in 0..sheet.rows {
            let Some(name) = column.text(row) else {
                continue;
            };
            match known.get(&name_key(name)) {
                Some(&at) if roster.entities[at].row.is_some() => {
                    roster.duplicate_rows.push(row as u32)
                }
                Some(&at) => roster.entities[at].row = Some(row as u32),
                None => {
                    known.insert(name_key(name), roster.entities.len());
                    roster.entities.push(Entity {
                        name: Arc::from(name),
                        ledger_id: NameId::NONE,
                        row: Some(row as u32),
                    });
                }
            }
        }
        roster
    }
}

/// The ledger's column that says whose line it is.
pub fn ledger_column<'d>(dataset: &'d Dataset, by: &By) -> Option<&'d Column> {
    let ledger = dataset.ledger()?;
    let column = match by {
        By::Customer => ledger.column(super::Field::Customer),
        By::Supplier => ledger.column(super::Field::Supplier),
        By::Product => ledger.column(super::Field::Product),
        By::Column(name) => ledger.column_named(name),
    }?;
    matches!(column.data, ColumnData::Text { .. }).then_some(column)
}
