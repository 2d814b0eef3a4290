//! The data as the figures see them: amounts in one currency, names that are one as one.

use std::sync::Arc;

use super::currency::{RowCurrencies, currencies_of};
use super::{ColumnData, CurrencyShare, Dataset, Field, Kind, NameId, Table};

/// The tables as they were imported, where rates or merges made others of them.
#[derive(Clone, Debug, Default)]
pub struct AsImported {
    /// The tables.
    pub tables: Vec<Arc<Table>>,
    /// ISO code of the amounts of tables that have no currency column.
    pub currency: Option<String>,
}

impl Dataset {
    /// The tables as they were imported: amounts in their own currencies, every name on its own.
    pub fn imported_tables(&self) -> &[Arc<Table>] {
        match &self.imported {
            Some(imported) => &imported.tables,
            None => &self.tables,
        }
    }

    /// The imported table of a kind.
    pub fn imported_table(&self, kind: Kind) -> Option<&Arc<Table>> {
        self.imported_tables().iter().find(|t| t.kind == kind)
    }

    /// The currency of imported amounts that state none.
    pub fn stated_currency(&self) -> Option<&str> {
        match &self.imported {
            Some(imported) => imported.currency.as_deref(),
            None => self.currency.as_deref(),
        }
    }

    /// The data as they were imported, with the decisions about them.
    #[must_use]
    pub fn as_imported(mut self) -> Self {
        if let Some(imported) = self.imported.take() {
            self.tables.clone_from(&imported.tables);
            self.currency.clone_from(&imported.currency);
        }
        self
    }

    /// The currencies of a kind's rows as imported, the one with most rows first.
    pub fn currencies(&self, kind: Kind) -> Vec<CurrencyShare> {
        self.imported_table(kind)
            .map(|table| currencies_of(table, self.stated_currency()))
            .unwrap_or_default()
    }

    /// The data as the figures see them: money in the base currency (rows without a rate have none) and merged names
    /// under the name that stays. Tables that nothing changes are shared.
    #[must_use]
    pub fn settled(self) -> Self {
        self.settled_like(&Self::default())
    }

    /// The same; tables that were settled `before` with the same decisions are taken over as they are.
    #[must_use]
    pub fn settled_like(self, before: &Self) -> Self {
        let mut dataset = self.as_imported();
        let stated = dataset.currency.clone();
        let base = dataset.base_currency(stated.as_deref());
        let tables: Vec<Arc<Table>> = dataset
            .tables
            .iter()
            .map(|table| {
                if let Some(known) = before.settled_before(table, &dataset, base.as_deref()) {
                    return known;
                }
                let converted = convert(table, stated.as_deref(), base.as_deref(), &dataset);
                let merged = merge(converted.as_ref().unwrap_or(table), &dataset);
                match merged.or(converted.map(Arc::unwrap_or_clone)) {
                    Some(table) => Arc::new(table),
                    None => table.clone(),
                }
            })
            .collect();
        let same = tables
            .iter()
            .zip(&dataset.tables)
            .all(|(settled, imported)| Arc::ptr_eq(settled, imported));
        if !same || base != stated {
            let imported = std::mem::replace(&mut dataset.tables, tables);
            dataset.imported = Some(Arc::new(AsImported {
                tables: imported,
                currency: stated,
            }));
            dataset.currency = base;
        }
        dataset
    }

    /// What became of an imported table, where the same decisions were made about it.
    fn settled_before(
        &self,
        table: &Arc<Table>,
        wanted: &Self,
        base: Option<&str>,
    ) -> Option<Arc<Table>> {
        let imported = self.imported.as_ref()?;
        let at = imported.tables.iter().position(|t| Arc::ptr_eq(t, table))?;
        let same = self.rates == wanted.rates
            && self.names == wanted.names
            && self.currency.as_deref() == base
            && imported.currency == wanted.currency;
        same.then(|| self.tables.get(at).cloned()).flatten()
    }

    /// The currency chosen, else the one stated for the tables, else the one most rows of a currency column are in.
    fn base_currency(&self, stated: Option<&str>) -> Option<String> {
        if let Some(base) = self.rates.base.as_deref().filter(|base| !base.is_empty()) {
            return Some(base.to_owned());
        }
        let main = self.tables.iter().find_map(|table| {
            table.column(Field::Currency)?;
            let shares = currencies_of(table, stated);
            let known = shares.into_iter().find(|share| !share.currency.is_empty());
            known.map(|share| share.currency)
        });
        main.or_else(|| stated.map(str::to_owned))
    }
}

fn convert(
    table: &Arc<Table>,
    stated: Option<&str>,
    base: Option<&str>,
    dataset: &Dataset,
) -> Option<Arc<Table>> {
    let base = base?;
    let rows = RowCurrencies::of(table, stated);
    if !is_mixed(table, &rows, base) {
        return None;
    }
    let factors = rows.factors(table.rows, base, &dataset.rates)?;
    let mut converted = Table::clone(table);
    for column in &mut converted.columns {
        if column.field.is_some_and(Field::is_money)
            && let ColumnData::Number(values) = &mut column.data
        {
            for (value, factor) in values.iter_mut().zip(&factors) {
                if *factor != 1.0 {
                    *value *= factor;
                }
            }
        }
    }
    Some(Arc::new(converted))
}

/// Whether a currency other than the base is named at all: blank cells beside one single currency mean that one.
fn is_mixed(table: &Table, rows: &RowCurrencies<'_>, base: &str) -> bool {
    if rows.is_stated() {
        return true;
    }
    table
        .column(Field::Currency)
        .and_then(|column| column.texts())
        .is_some_and(|(names, _)| {
            names
                .iter()
                .any(|(_, name)| super::currency_code(name) != base)
        })
}

fn merge(table: &Table, dataset: &Dataset) -> Option<Table> {
    let mut merged: Option<Table> = None;
    for kind in [Kind::Customers, Kind::Suppliers, Kind::Products] {
        for (at, column) in table.columns.iter().enumerate() {
            if column.field != Some(kind.key_field()) {
                continue;
            }
            let ColumnData::Text { names, ids } = &column.data else {
                continue;
            };
            let Some((names, mapped)) = dataset.names.apply(kind, names) else {
                continue;
            };
            let ids = ids
                .iter()
                .map(|id| mapped.get(id.index()).copied().unwrap_or(NameId::NONE))
                .collect();
            let target = merged.get_or_insert_with(|| table.clone());
            target.columns[at].data = ColumnData::Text {
                names: Arc::new(names),
                ids,
            };
        }
    }
    merged
}
