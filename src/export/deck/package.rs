//! An Office package: parts with their content types and relationships, zipped the same way every time.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::escaped;
use crate::export::ExportError;

/// Start of the types of relationships that Office defines.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// Start of every part.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// A package while it is filled.
#[derive(Default)]
pub struct Package {
    /// By name, without the leading slash.
    parts: BTreeMap<String, Vec<u8>>,
    /// Content types of parts that their extension does not tell.
    types: BTreeMap<String, &'static str>,
    /// Relationships by the part they start from.
    relations: BTreeMap<String, Vec<Relation>>,
}

/// What a part points at.
struct Relation {
    id: String,
    kind: String,
    target: String,
}

impl Package {
    /// Adds a part of XML.
    pub fn xml(&mut self, name: impl Into<String>, content_type: &'static str, body: &str) {
        let name = name.into();
        self.types.insert(name.clone(), content_type);
        self.parts
            .insert(name, format!("{HEAD}{body}").into_bytes());
    }

    /// Adds a part whose extension tells what it is.
    pub fn bytes(&mut self, name: impl Into<String>, bytes: Vec<u8>) {
        self.parts.insert(name.into(), bytes);
    }

    /// Adds a part of any type.
    pub fn part(&mut self, name: impl Into<String>, content_type: &'static str, bytes: Vec<u8>) {
        let name = name.into();
        self.types.insert(name.clone(), content_type);
        self.parts.insert(name, bytes);
    }

    /// Lets `from` (empty for the package) point at `to`; answers the id to name it by. `kind` is the last word of an
    /// Office relationship, or a whole address.
    pub fn relate(&mut self, from: &str, kind: &str, to: &str) -> String {
        let count = self.relations.get(from).map_or(0, Vec::len);
        let id = format!("rId{}", count + 1);
        self.relate_as(from, &id, kind, to);
        id
    }

    /// The same under an id that `from` knows already. A part has either ids of its own or given ones.
    pub fn relate_as(&mut self, from: &str, id: &str, kind: &str, to: &str) {
        let kind = if kind.starts_with("http") {
            kind.to_owned()
        } else {
            format!("{OFFICE}/{kind}")
        };
        let relations = self.relations.entry(from.to_owned()).or_default();
        relations.push(Relation {
            id: id.to_owned(),
            kind,
            target: relative(from, to),
        });
    }

    /// The bytes of the file. No dates, and parts in the order of their names: the same parts give the same bytes.
    ///
    /// # Errors
    /// The zip writer's.
    pub fn finish(mut self) -> Result<Vec<u8>, ExportError> {
        let relations = std::mem::take(&mut self.relations);
        for (from, list) in relations {
            let (folder, file) = from.rsplit_once('/').unwrap_or(("", &from));
            let name = if folder.is_empty() {
                format!("_rels/{file}.rels")
            } else {
                format!("{folder}/_rels/{file}.rels")
            };
            self.parts.insert(name, relations_part(&list).into_bytes());
        }
        let types = self.types_part();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let failed = |error: zip::result::ZipError| ExportError::Writer(error.to_string());
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        // Readers look for the types first.
        let first = ("[Content_Types].xml".to_owned(), types.into_bytes());
        for (name, bytes) in std::iter::once(first).chain(self.parts) {
            zip.start_file(name, options).map_err(failed)?;
            zip.write_all(&bytes)
                .map_err(|error| ExportError::Writer(error.to_string()))?;
        }
        Ok(zip.finish().map_err(failed)?.into_inner())
    }

    fn types_part(&self) -> String {
        let mut out = format!(
            "{HEAD}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
             <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
             <Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"
        );
        for (name, content_type) in &self.types {
            // Writing into a string cannot fail.
            let _ = write!(
                out,
                "<Override PartName=\"/{}\" ContentType=\"{content_type}\"/>",
                escaped(name)
            );
        }
        out.push_str("</Types>");
        out
    }
}

fn relations_part(list: &[Relation]) -> String {
    let mut out = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for relation in list {
        let _ = write!(
            out,
            "<Relationship Id=\"{}\" Type=\"{}\" Target=\"{}\"/>",
            escaped(&relation.id),
            relation.kind,
            escaped(&relation.target)
        );
    }
    out.push_str("</Relationships>");
    out
}

/// `to` as seen from the folder of `from`.
fn relative(from: &str, to: &str) -> String {
    let folders: Vec<&str> = from.split('/').collect();
    let folders = &folders[..folders.len() - 1];
    let target: Vec<&str> = to.split('/').collect();
    let shared = folders
        .iter()
        .zip(&target[..target.len() - 1])
        .take_while(|(a, b)| a == b)
        .count();
    let mut out = "../".repeat(folders.len() - shared);
    out.push_str(&target[shared..].join("/"));
    out
}

#[cfg(test)]
mod tests {
    use super::relative;

    /// Relationships name their targets from their own folder, as every reader of packages resolves them.
    #[test]
    fn targets_are_relative() {
        assert_eq!(relative("", "ppt/presentation.xml"), "ppt/presentation.xml");
        assert_eq!(
            relative("ppt/presentation.xml", "ppt/slides/slide1.xml"),
            "slides/slide1.xml"
        );
        assert_eq!(
            relative("ppt/slides/slide1.xml", "ppt/charts/chart1.xml"),
            "../charts/chart1.xml"
        );
    }
}
