//! Whitespace and share of wallet.

use serde_json::{Value, json};

use super::{join, listed, population};
use crate::analysis::{WalletResult, WhitespaceResult};
use crate::model::WhitespaceCell;

/// Next best products of a customer that are listed.
const SUGGESTIONS: usize = 3;

pub(super) fn whitespace(result: &WhitespaceResult) -> Value {
    let people = &result.population;
    let params = json!({ "months": result.params.months, "columns": result.params.columns });
    let items: Value = (result.holders.iter().enumerate())
        .map(|(row, holder)| {
            json!({
                "name": &*people.members[row].name,
                "value": holder.open,
                "current": holder.current,
                "open": holder.open,
                "total": holder.current + holder.open,
                "share": holder.share,
                "owner": &*holder.owner,
                "cells": cells(result, row),
                "next_best": next_best(result, row),
            })
        })
        .collect();
    let products: Value = (result.offerings.iter())
        .map(|of| {
            json!({
                "name": &*of.name,
                "owned": of.owned,
                "open": of.open,
                "current": of.current,
                "potential": of.potential,
            })
        })
        .collect();
    let [owned, open, not_fitting, unknown] = result.counts;
    join([
        population(people, result.holders.len(), &people.left_out, params),
        json!({
            "current": result.current,
            "open": result.open,
            "total": result.total,
            "penetration": result.penetration,
            "counts": {
                "owned": owned,
                "open": open,
                "not_fitting": not_fitting,
                "unknown": unknown,
            },
            "products": products,
        }),
        listed("items", items),
    ])
}

/// What is owned and what is open, by product; `true` where the value is not known, 0 where it does not fit.
fn cells(result: &WhitespaceResult, row: usize) -> Value {
    let entry = |column: usize| {
        let value = match result.cell(row, column) {
            WhitespaceCell::Owned(value) => {
                json!({ "owned": value.map_or(json!(true), |v| json!(v)) })
            }
            WhitespaceCell::Open(value) if value.is_finite() => json!({ "open": value }),
            WhitespaceCell::Open(_) => json!({ "open": true }),
            WhitespaceCell::NotFitting => json!(0),
            WhitespaceCell::Unknown => return None,
        };
        Some((result.offerings[column].name.to_string(), value))
    };
    Value::Object((0..result.offerings.len()).filter_map(entry).collect())
}

fn next_best(result: &WhitespaceResult, row: usize) -> Value {
    let suggestions = result.next_best(row).into_iter().take(SUGGESTIONS);
    suggestions
        .map(|of| {
            json!({
                "product": &*result.offerings[of.product].name,
                "peers": of.peers,
                "owners": of.owners,
                "support": of.support,
                "confidence": of.confidence,
                "lift": of.lift,
                "value": of.value,
                "segment": &*of.segment,
                "same_size": of.same_size,
            })
        })
        .collect()
}

pub(super) fn wallet(result: &WalletResult) -> Value {
    let people = &result.population;
    let items: Value = (people.members.iter().zip(&result.wallets))
        .map(|(member, wallet)| {
            json!({
                "name": &*member.name,
                "value": wallet.open,
                "current": wallet.current,
                "open": wallet.open,
                "total": wallet.current + wallet.open,
                "share": wallet.share,
                "owner": &*wallet.owner,
            })
        })
        .collect();
    let owners: Value = (result.owners().iter())
        .map(|(owner, count, open)| json!({ "name": &**owner, "count": count, "open": open }))
        .collect();
    join([
        population(
            people,
            result.wallets.len(),
            &people.left_out,
            json!({ "base": result.base.id() }),
        ),
        json!({
            "current": result.current,
            "open": result.open,
            "total": result.total,
            "penetration": result.penetration,
            "owners": owners,
        }),
        listed("items", items),
    ])
}

/// The hierarchical chart: parts within parts, then accounts.
pub(super) fn treemap(result: &crate::analysis::TreemapResult) -> Value {
    let people = &result.population;
    let name = |leaf: &u32| &*people.members[*leaf as usize].name;
    fn branch<'r>(
        of: &'r crate::analysis::treemap::Branch,
        total: f64,
        name: &dyn Fn(&u32) -> &'r str,
    ) -> Value {
        let below: Vec<Value> = of
            .branches
            .iter()
            .map(|below| branch(below, total, name))
            .collect();
        let leaves: Vec<&str> = of.leaves.iter().map(|leaf| name(&leaf.account)).collect();
        json!({
            "name": &*of.name,
            "value": of.value,
            "share": crate::analysis::ranked::share(of.value, total),
            "count": of.count,
            "cells": below,
            "accounts": leaves,
        })
    }
    let cells: Vec<Value> = result
        .branches
        .iter()
        .map(|of| branch(of, result.total, &name))
        .collect();
    let items: Value = (people.members.iter().zip(&people.values))
        .map(|(member, value)| {
            json!({ "name": &*member.name, "value": value, "share": result.share(*value) })
        })
        .collect();
    join([
        population(
            people,
            people.members.len(),
            &people.left_out,
            json!({ "levels": result.levels }),
        ),
        json!({ "total": result.total, "cells": cells }),
        listed("items", items),
    ])
}

/// The status of each product with each customer.
pub(super) fn homologation(result: &crate::analysis::HomologationResult) -> Value {
    use crate::analysis::homologation::Status;
    let people = &result.population;
    let items: Value = (people.members.iter().enumerate())
        .map(|(row, member)| {
            let cells: serde_json::Map<String, Value> = (result.products.iter().enumerate())
                .filter_map(|(column, product)| {
                    let status = result.cell(row, column)?;
                    Some((product.to_string(), json!(status.id())))
                })
                .collect();
            json!({ "name": &*member.name, "value": result.values[row], "cells": cells })
        })
        .collect();
    let counts = Status::ALL.iter().zip(result.counts);
    let counts: serde_json::Map<String, Value> = counts
        .map(|(status, count)| (status.id().to_owned(), json!(count)))
        .collect();
    join([
        population(
            people,
            people.members.len(),
            &people.left_out,
            json!({ "by_customer": result.by_customer }),
        ),
        json!({ "counts": counts }),
        listed("items", items),
    ])
}
