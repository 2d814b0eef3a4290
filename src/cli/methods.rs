//! `folioscope methods`: every method, what it needs, what it answers, and where it comes from.

use serde_json::json;

use super::{Command, Desk, Failure, Opt, Parsed, print, print_json};
use crate::analysis::{Method, methods, parameters};

pub(super) const COMMAND: Command = Command {
    name: "methods",
    operands: "",
    count: (0, 0),
    options: &[Opt::flag("json")],
    run,
};

fn run(desk: &Desk, _parsed: &Parsed) -> Result<(), Failure> {
    if desk.json {
        let list: Vec<_> = methods().iter().map(|method| entry(desk, method)).collect();
        return print_json(&desk.locale, &json!({ "methods": list }));
    }
    for method in methods() {
        let answers = desk.locale.text(&format!("method-{}-answers", method.id));
        let entry = format!(
            "{:<20} {answers}\n{:<20} {}\n",
            method.id, "", method.source
        );
        print(&desk.locale, &entry)?;
    }
    Ok(())
}

fn entry(desk: &Desk, method: &Method) -> serde_json::Value {
    let mut groups: Vec<_> = method.places.iter().map(|(group, _)| group.id()).collect();
    groups.dedup();
    let needs: Vec<_> = method.needs.iter().map(|need| need.id()).collect();
    let parameters: Vec<_> = parameters::of_method(method.id)
        .map(|own| json!({ "key": own.key, "takes": own.takes.pattern() }))
        .collect();
    json!({
        "id": method.id,
        "name": desk.locale.text(&format!("method-{}", method.id)),
        "groups": groups,
        "needs": needs,
        "parameters": parameters,
        "answers": desk.locale.text(&format!("method-{}-answers", method.id)),
        "source": method.source,
    })
}
