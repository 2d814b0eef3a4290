//! A part of XML of unknown origin as a tree that can be read, changed and written again.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::xml::escaped;

/// Elements inside one another, at most.
const DEEPEST: usize = 200;
/// Elements of a part, at most.
const MOST_ELEMENTS: usize = 400_000;
/// Attributes of an element, at most: each is compared with all before it.
const MOST_ATTRIBUTES: usize = 500;

/// The part is no XML, or XML that only someone with bad intent writes: types of its own, no end of nesting.
#[derive(Debug)]
pub struct Broken;

/// What stands in an element.
#[derive(Clone, Debug)]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Words.
    Text(String),
}

/// An element, with the prefixes its part uses.
#[derive(Clone, Debug, Default)]
pub struct Element {
    /// Prefix and name.
    pub name: String,
    /// Name with prefix, and value.
    pub attributes: Vec<(String, String)>,
    /// In order.
    pub children: Vec<Node>,
}

impl Element {
    /// The root of a part.
    pub fn read(bytes: &[u8]) -> Result<Self, Broken> {
        let text = std::str::from_utf8(bytes).map_err(|_| Broken)?;
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Self> = Vec::new();
        let mut count = 0;
        loop {
            let closed = match reader.read_event().map_err(|_| Broken)? {
                Event::Start(start) => {
                    count += 1;
                    if open.len() >= DEEPEST || count > MOST_ELEMENTS {
                        return Err(Broken);
                    }
                    open.push(Self::started(&start)?);
                    continue;
                }
                Event::Empty(start) => {
                    count += 1;
                    Self::started(&start)?
                }
                Event::End(_) => open.pop().ok_or(Broken)?,
                Event::Text(words) => {
                    put_text(&mut open, &words.into_inner());
                    continue;
                }
                Event::CData(words) => {
                    put_text(&mut open, &words.into_inner());
                    continue;
                }
                Event::GeneralRef(reference) => {
                    let name = format!("&{};", reference.into_inner());
                    let words = quick_xml::escape::unescape(&name).map_err(|_| Broken)?;
                    put_text(&mut open, &words);
                    continue;
                }
                Event::Decl(_) | Event::Comment(_) | Event::PI(_) => continue,
                Event::DocType(_) | Event::Eof => return Err(Broken),
            };
            if count > MOST_ELEMENTS {
                return Err(Broken);
            }
            match open.last_mut() {
                Some(parent) => parent.children.push(Node::Element(closed)),
                None => return Ok(closed),
            }
        }
    }

    fn started(start: &BytesStart<'_>) -> Result<Self, Broken> {
        let mut element = Self {
            name: start.name().as_ref().to_owned(),
            ..Self::default()
        };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|_| Broken)?;
            if element.attributes.len() >= MOST_ATTRIBUTES {
                return Err(Broken);
            }
            let value = quick_xml::escape::unescape(&attribute.value).map_err(|_| Broken)?;
            let key = attribute.key.as_ref().to_owned();
            element.attributes.push((key, value.into_owned()));
        }
        Ok(element)
    }

    /// Appends it to `out`.
    pub fn write(&self, out: &mut String) {
        // Writing into a string cannot fail.
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value));
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(&escaped(text)),
            }
        }
        let _ = write!(out, "</{}>", self.name);
    }

    /// The name without its prefix.
    pub fn local(&self) -> &str {
        local(&self.name)
    }

    /// An attribute by its name without a prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let own = |(key, _): &&(String, String)| local(key) == name && !key.starts_with("xmlns");
        self.attributes
            .iter()
            .find(own)
            .map(|(_, value)| value.as_str())
    }

    /// An attribute as a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.attribute(name)?.trim().parse().ok()
    }

    /// The elements in it.
    pub fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The first element in it of a name without prefix.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.local() == name)
    }

    /// The element at the end of a way of names.
    pub fn at(&self, way: &[&str]) -> Option<&Self> {
        way.iter()
            .try_fold(self, |element, name| element.child(name))
    }

    /// All elements in it, at any depth, itself first.
    pub fn all(&self) -> Vec<&Self> {
        let mut found = vec![self];
        let mut at = 0;
        while let Some(element) = found.get(at).copied() {
            found.extend(element.elements());
            at += 1;
        }
        found
    }

    /// The words in it, at any depth.
    pub fn text(&self) -> String {
        let mut out = String::new();
        self.collect_text(&mut out);
        out
    }

    fn collect_text(&self, out: &mut String) {
        for child in &self.children {
            match child {
                Node::Element(element) => element.collect_text(out),
                Node::Text(text) => out.push_str(text),
            }
        }
    }
}

fn local(name: &str) -> &str {
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

fn put_text(open: &mut [Element], words: &str) {
    let Some(parent) = open.last_mut() else {
        return;
    };
    match parent.children.last_mut() {
        Some(Node::Text(text)) => text.push_str(words),
        _ => parent.children.push(Node::Text(words.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::Element;

    /// What is read is written again with the same meaning; entities of the file's own, which could unfold without end,
    /// are refused.
    #[test]
    fn parts_survive_and_bombs_do_not() {
        let xml = "<a:x xmlns:a=\"u\" b=\"1 &lt; 2\"><a:t>q &amp; &#65;</a:t><e/></a:x>";
        let root = Element::read(xml.as_bytes()).ok();
        let mut out = String::new();
        if let Some(root) = &root {
            root.write(&mut out);
        }
        assert_eq!(
            out,
            "<a:x xmlns:a=\"u\" b=\"1 &lt; 2\"><a:t>q &amp; A</a:t><e/></a:x>"
        );
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";
        assert!(Element::read(bomb.as_bytes()).is_err());
        assert!(Element::read("<x>&own;</x>".as_bytes()).is_err());
        assert!(Element::read("<x>".repeat(100_000).as_bytes()).is_err());
        let names: String = (0..1_000_000).map(|at| format!(" a{at}=\"\"")).collect();
        assert!(Element::read(format!("<x{names}/>").as_bytes()).is_err());
    }
}
