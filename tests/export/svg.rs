use folioscope::chart::Shape;
use folioscope::export::{Format, picture_bytes};
use quick_xml::events::Event;

use super::{bytes, every_shape, hostile_names, picture, point, text};

/// Every text of a document; fails where it is not well-formed.
fn texts(svg: &[u8]) -> Vec<String> {
    let svg = std::str::from_utf8(svg).unwrap();
    assert!(
        !svg.chars()
            .any(|c| (c.is_control() && c != '\n') || matches!(c, '\u{fffe}' | '\u{ffff}')),
        "a character that XML does not have"
    );
    let mut reader = quick_xml::Reader::from_str(svg);
    let (mut texts, mut open, mut inside) = (Vec::new(), 0, false);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) => {
                assert!(
                    ["svg", "title", "desc", "g", "text", "clipPath"]
                        .iter()
                        .any(|name| tag.name().as_ref() == *name),
                    "{tag:?}"
                );
                tag.attributes()
                    .for_each(|attribute| drop(attribute.unwrap()));
                open += 1;
                inside = matches!(tag.name().as_ref(), "text" | "title" | "desc");
                if inside {
                    texts.push(String::new());
                }
            }
            Event::Empty(tag) => tag
                .attributes()
                .for_each(|attribute| drop(attribute.unwrap())),
            Event::End(_) => {
                open -= 1;
                inside = false;
            }
            Event::Text(part) if inside => {
                texts.last_mut().unwrap().push_str(&part);
            }
            Event::GeneralRef(name) if inside => {
                let character = match &*name {
                    "amp" => '&',
                    "lt" => '<',
                    "gt" => '>',
                    "quot" => '"',
                    other => panic!("{other}"),
                };
                texts.last_mut().unwrap().push(character);
            }
            _ => {}
        }
    }
    assert_eq!(open, 0, "unclosed elements");
    texts
}

/// A picture of every shape is well-formed and carries title, description and texts as text.
#[test]
fn every_shape_is_well_formed() {
    let svg = bytes(&every_shape(), Format::Svg, 1.0);
    let texts = texts(&svg);
    assert_eq!(texts[..2], ["A title", "A chart of everything"]);
    assert!(
        texts
            .iter()
            .any(|text| text == "20 % of customers bring 78 % of revenue")
    );
    assert!(texts.iter().any(|text| text.contains("客户")));
    let svg = String::from_utf8(svg).unwrap();
    assert!(svg.contains("viewBox=\"0 0 400 300\""));
    assert!(svg.contains("fill=\"#c81e28\""));
    assert!(svg.contains("textLength"));
    assert_eq!(svg.matches("<clipPath").count(), 2);
}

/// A name with markup in it is shown as it is, and is no markup.
#[test]
fn hostile_names_stay_text() {
    for name in hostile_names() {
        let shapes: Vec<Shape> = vec![text(point(10.0, 10.0), &name, 12.0)];
        let svg = picture_bytes(&picture(&shapes, &name), Format::Svg, 1.0).unwrap();
        let texts = texts(&svg);
        assert_eq!(texts[0], texts[2]);
        assert!(name.len() != 29 || texts[0] == name);
    }
}
