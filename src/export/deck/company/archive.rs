//! The zip of a template, of unknown origin: parts are unpacked when they are asked for, and never more than a template
//! can need.

use std::collections::HashMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::TemplateFault;
use crate::export::deck::element::Element;

/// Parts of a template, at most.
const MOST_PARTS: usize = 20_000;
/// All parts that are taken, unpacked.
const MOST_BYTES: u64 = 256 << 20;
/// A part of XML, unpacked.
const MOST_XML: u64 = 24 << 20;

/// The parts of a package.
pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// By name in small letters, as packages compare them.
    places: HashMap<String, usize>,
    left: u64,
}

/// What a part points at.
pub struct Target {
    /// The id in the part.
    pub id: String,
    /// The last word of the relationship's type.
    pub kind: String,
    /// The part it ends at; `None` where that lies outside the package.
    pub part: Option<String>,
}

impl<'a> Archive<'a> {
    /// The parts of a file.
    pub fn open(bytes: &'a [u8]) -> Result<Self, TemplateFault> {
        if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
            // The container of encrypted files, and of PowerPoint until 2003.
            return Err(TemplateFault::Locked);
        }
        let mut zip =
            ZipArchive::new(Cursor::new(bytes)).map_err(|_| TemplateFault::NoPresentation)?;
        if zip.len() > MOST_PARTS {
            return Err(TemplateFault::TooLarge);
        }
        let mut places = HashMap::new();
        for at in 0..zip.len() {
            let file = zip.by_index_raw(at).map_err(|_| TemplateFault::Damaged)?;
            let name = file.name().map_err(|_| TemplateFault::Damaged)?;
            places.entry(key(&name)).or_insert(at);
        }
        Ok(Self {
            zip,
            places,
            left: MOST_BYTES,
        })
    }

    /// Whether there is such a part.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(&key(name))
    }

    /// The bytes of a part.
    pub fn bytes(&mut self, name: &str) -> Result<Vec<u8>, TemplateFault> {
        self.unpacked(name, self.left)
    }

    fn unpacked(&mut self, name: &str, most: u64) -> Result<Vec<u8>, TemplateFault> {
        let at = *self.places.get(&key(name)).ok_or(TemplateFault::Damaged)?;
        let file = self.zip.by_index(at).map_err(|_| TemplateFault::Damaged)?;
        let most = most.min(self.left);
        let mut bytes = Vec::new();
        file.take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|_| TemplateFault::Damaged)?;
        let size = bytes.len() as u64;
        if size > most {
            return Err(TemplateFault::TooLarge);
        }
        self.left -= size;
        Ok(bytes)
    }

    /// A part of XML.
    pub fn xml(&mut self, name: &str) -> Result<Element, TemplateFault> {
        let bytes = self.unpacked(name, MOST_XML)?;
        Element::read(&bytes).map_err(|_| TemplateFault::Damaged)
    }

    /// What a part (the package where empty) points at.
    pub fn targets(&mut self, from: &str) -> Result<Vec<Target>, TemplateFault> {
        let (folder, file) = from.rsplit_once('/').unwrap_or(("", from));
        let name = format!("{folder}/_rels/{file}.rels");
        if !self.has(&name) {
            return Ok(Vec::new());
        }
        let root = self.xml(&name)?;
        let targets = root.elements().filter_map(|relation| {
            let target = relation.attribute("Target")?;
            let inside = relation.attribute("TargetMode") != Some("External");
            let kind = relation.attribute("Type")?;
            Some(Target {
                id: relation.attribute("Id")?.to_owned(),
                kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
                part: inside.then(|| resolved(folder, target)).flatten(),
            })
        });
        Ok(targets.collect())
    }
}

fn key(name: &str) -> String {
    name.trim_start_matches('/').to_lowercase()
}

/// The part that a target names from a folder; `None` where it leads out of the package.
fn resolved(folder: &str, target: &str) -> Option<String> {
    let mut way: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        folder.split('/').filter(|step| !step.is_empty()).collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(way.pop()?),
            step => way.push(step),
        }
    }
    Some(way.join("/"))
}

#[cfg(test)]
mod tests {
    use super::resolved;

    /// Targets lead to parts of the package, never out of it.
    #[test]
    fn targets_stay_inside() {
        let at = |target| resolved("ppt/slideMasters", target);
        assert_eq!(
            at("../theme/theme1.xml").as_deref(),
            Some("ppt/theme/theme1.xml")
        );
        assert_eq!(at("/ppt/media/a.png").as_deref(), Some("ppt/media/a.png"));
        assert_eq!(at("../../../etc/passwd"), None);
    }
}
