//! Who is compared: the entities of ledger and evaluation sheet, linked by name.

use std::sync::Arc;

use super::{By, Column, ColumnData, Dataset, NameId};

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
    /// Links the ledger's names and the evaluation sheet's by [`super::name_key`].
    pub fn new(dataset: &Dataset, by: &By) -> Self {
        let mut roster = Self::default();
        let ledger = ledger_column(dataset, by).and_then(Column::texts);
        if let Some((names, _)) = ledger {
            for (id, name) in names.iter() {
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
        let Some((names, ids)) = sheet.column(sheet.kind.key_field()).and_then(Column::texts)
        else {
            return roster;
        };
        // A dictionary holds a name once, whatever its spelling.
        let mut of_name: Vec<Option<usize>> = vec![None; names.len()];
        for (row, &id) in ids.iter().enumerate() {
            let Some(known) = of_name.get_mut(id.index()) else {
                continue;
            };
            let name = names.get(id);
            let at = known.or_else(|| Some(ledger?.0.find(name)?.index()));
            let at = at.unwrap_or_else(|| {
                roster.entities.push(Entity {
                    name: names.shared(id).unwrap_or_else(|| Arc::from(name)),
                    ledger_id: NameId::NONE,
                    row: None,
                });
                roster.entities.len() - 1
            });
            *known = Some(at);
            match &mut roster.entities[at].row {
                Some(_) => roster.duplicate_rows.push(row as u32),
                first => *first = Some(row as u32),
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
