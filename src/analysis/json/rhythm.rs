//! What customer classes and the rhythm of orders answer.

use serde_json::{Map, Value, json};

use super::{day, join, listed, population};
use crate::analysis::customer_classes::CustomerClass;
use crate::analysis::supply_rhythm::Rhythm;
use crate::analysis::{ClassShare, CustomerClassesResult, RhythmResult};

pub(super) fn customer_classes(result: &CustomerClassesResult) -> Value {
    let people = &result.population;
    let params = json!({ "months": result.params.months, "part": result.params.part });
    let by_class = |of: &[ClassShare; 6]| -> Value {
        let pairs = CustomerClass::ALL.iter().zip(of).map(|(class, of)| {
            let share = json!({ "count": of.count, "value": of.value, "share": of.share });
            (class.id().to_owned(), share)
        });
        Value::Object(pairs.collect::<Map<_, _>>())
    };
    let items: Value = (0..result.holds.len())
        .map(|member| {
            let all = CustomerClass::ALL
                .iter()
                .filter(|&&class| result.holds[member][class as usize])
                .map(|class| class.id());
            json!({
                "name": &*people.members[member].name,
                "value": people.values[member],
                "class": result.class[member].id(),
                "classes": all.collect::<Vec<_>>(),
                "margin": result.known[member].margin,
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "classes": by_class(&result.named),
            "all": by_class(&result.all),
        }),
        listed("items", items),
    ])
}

pub(super) fn supply_rhythm(result: &RhythmResult) -> Value {
    let people = &result.population;
    let params = json!({ "level": result.level.id(), "ahead": result.params.ahead });
    let classes: Map<String, Value> = Rhythm::ALL
        .iter()
        .map(|&state| {
            let of = result.count(state);
            let own = json!({ "count": of.count, "value": of.value });
            (state.id().to_owned(), own)
        })
        .collect();
    let items: Value = result
        .items
        .iter()
        .map(|item| {
            json!({
                "name": &*people.members[item.member as usize].name,
                "product": &*item.product,
                "value": item.amount,
                "orders": item.days.len(),
                "last": item.days.last().map_or(Value::Null, |last| day(*last)),
                "gap_days": item.gap,
                "next": day(item.next),
                "late_days": item.late,
                "status": item.state.id(),
            })
        })
        .collect();
    join([
        population(people, people.members.len(), &people.left_out, params),
        json!({
            "classes": classes,
            "overdue": result.count(Rhythm::Overdue).count,
            "due": result.count(Rhythm::Due).count,
            "without_rhythm": result.short,
        }),
        listed("items", items),
    ])
}
