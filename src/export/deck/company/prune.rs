//! What a kept part loses: everything that points at parts that stay behind (tags, controls, embedded objects, media,
//! links out of the file) and everything that would run a program.

use std::collections::HashSet;

use crate::export::deck::element::{Element, Node};

/// End of the namespace of references, in either form of the standard.
const REFERENCES: &str = "officeDocument/2006/relationships";

/// Links: a shape that loses one stays.
const LINKS: [&str; 4] = ["hlinkClick", "hlinkHover", "hlinkMouseOver", "snd"];

/// What is nothing without what it showed.
const WHOLE: [&str; 8] = [
    "graphicFrame",
    "AlternateContent",
    "pic",
    "embeddedFont",
    "control",
    "custDataLst",
    "ext",
    "buBlip",
];

/// The prefixes that a part uses for references.
pub fn reference_prefixes(root: &Element) -> HashSet<String> {
    let all = root.all();
    let declared = all.iter().flat_map(|element| &element.attributes);
    declared
        .filter(|(_, value)| value.ends_with(REFERENCES))
        .filter_map(|(name, _)| name.strip_prefix("xmlns:"))
        .map(str::to_owned)
        .collect()
}

/// Removes what refers to an id that is not `kept`.
pub fn prune(root: &mut Element, kept: &HashSet<String>) {
    let prefixes = reference_prefixes(root);
    children(root, &prefixes, kept);
    mend(root);
}

/// Says sizes of bullets as the standard does, whoever wrote them otherwise: 45% instead of 45000.
fn mend(element: &mut Element) {
    if element.local() == "buSzPct" {
        for (name, value) in &mut element.attributes {
            if let Some(part) = value.parse::<u32>().ok().filter(|_| name == "val") {
                *value = format!("{}%", (part / 1000).clamp(25, 400));
            }
        }
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            mend(child);
        }
    }
}

/// Whether something more than a link was lost among the children.
fn children(element: &mut Element, prefixes: &HashSet<String>, kept: &HashSet<String>) -> bool {
    let mut lost = false;
    element.children.retain_mut(|child| {
        let Node::Element(child) = child else {
            return true;
        };
        let link = LINKS.contains(&child.local());
        if is_lost(child, prefixes, kept) {
            lost |= !link;
            return false;
        }
        let lost_inside = children(child, prefixes, kept);
        let lost_whole = lost_inside && WHOLE.contains(&child.local());
        lost |= lost_inside && !link;
        !lost_whole
    });
    lost
}

fn is_lost(element: &Element, prefixes: &HashSet<String>, kept: &HashSet<String>) -> bool {
    element.attributes.iter().any(|(name, value)| {
        let reference = name
            .split_once(':')
            .is_some_and(|(prefix, _)| prefixes.contains(prefix));
        let program = name == "action"
            && ["ppaction://macro", "ppaction://program", "ppaction://ole"]
                .iter()
                .any(|run| value.starts_with(run));
        program || (reference && !kept.contains(value))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::prune;
    use crate::export::deck::element::Element;

    fn pruned(body: &str) -> String {
        let xml = format!(
            "<p:x xmlns:p=\"p\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">{body}</p:x>"
        );
        let Ok(mut root) = Element::read(xml.as_bytes()) else {
            return String::new();
        };
        prune(&mut root, &HashSet::from(["rId1".to_owned()]));
        let mut out = String::new();
        root.children.iter().for_each(|child| {
            if let super::Node::Element(element) = child {
                element.write(&mut out);
            }
        });
        out
    }

    /// A logo keeps its place though its link goes; an embedded object goes with its frame; nothing runs a macro.
    #[test]
    fn what_is_left_behind_takes_its_frame_along() {
        assert_eq!(
            pruned(
                "<p:pic><p:n><a:hlinkClick r:id=\"rId9\"/></p:n><a:blip r:embed=\"rId1\"/></p:pic>"
            ),
            "<p:pic><p:n/><a:blip r:embed=\"rId1\"/></p:pic>"
        );
        assert_eq!(
            pruned("<p:graphicFrame><a:g><p:oleObj r:id=\"rId9\"/></a:g></p:graphicFrame><p:k/>"),
            "<p:k/>"
        );
        assert_eq!(
            pruned("<p:s><a:hlinkClick r:id=\"\" action=\"ppaction://macro?name=x\"/></p:s>"),
            "<p:s/>"
        );
    }
}
