//! The company's own template: a `.pptx` or `.potx` of unknown origin whose masters, layouts, themes, pictures and fonts a
//! deck rests on. Its slides stay behind, and with them macros, controls, tags, embedded objects and links out of the file.

mod archive;
mod colors;
mod layouts;
mod prune;

use std::collections::{BTreeMap, HashMap, HashSet};

use archive::{Archive, Target};
pub use colors::Scheme;
pub use layouts::{Layout, Layouts, Place, covered};

use super::element::{Element, Node};
use super::package::{HEAD, Package};
use super::theme::{self, LAYOUT, MASTER, NOTES_MASTER, THEME};
use crate::chart::Palette;
use crate::locale::Locale;

/// Masters of a template, at most.
const MOST_MASTERS: usize = 64;
/// Layouts of a template, at most.
const MOST_LAYOUTS: usize = 512;

const PRESENTATION: &str = "ppt/presentation.xml";

/// Why a file cannot be used as a template; the text key is `deck-template-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateFault {
    /// No presentation at all.
    #[error("no presentation")]
    NoPresentation,
    /// Encrypted, or a `.ppt` of PowerPoint 2003 or before.
    #[error("encrypted or of an old format")]
    Locked,
    /// Saved as "Strict Open XML", whose parts cannot stand beside others.
    #[error("strict Open XML")]
    Strict,
    /// More parts or bytes than a template needs.
    #[error("too large")]
    TooLarge,
    /// Parts are missing or cannot be read.
    #[error("damaged")]
    Damaged,
    /// It has no master with layouts.
    #[error("no layouts")]
    NoLayouts,
}

impl TemplateFault {
    /// The id, for text keys.
    pub fn code(self) -> &'static str {
        match self {
            Self::NoPresentation => "no-presentation",
            Self::Locked => "locked",
            Self::Strict => "strict",
            Self::TooLarge => "too-large",
            Self::Damaged => "damaged",
            Self::NoLayouts => "no-layouts",
        }
    }
}

/// A part on its way into the deck.
struct Part {
    name: String,
    content_type: &'static str,
    bytes: Vec<u8>,
}

/// A relationship between two parts of the deck.
struct Link {
    from: String,
    id: String,
    kind: &'static str,
    to: String,
}

/// A slide master with its layouts.
pub struct Master {
    /// Its part in the deck.
    part: String,
    /// As it is written.
    pub root: Element,
    /// Its theme.
    pub theme: Element,
    /// Parts and roots.
    pub layouts: Vec<(String, Element)>,
}

/// A template.
pub struct Company {
    presentation: Element,
    parts: Vec<Part>,
    links: Vec<Link>,
    /// In their order.
    pub masters: Vec<Master>,
    notes: Option<(String, Element)>,
    /// Width and height of a slide in EMU.
    pub size: [i64; 2],
}

impl Company {
    /// The template in a file.
    ///
    /// # Errors
    /// As [`TemplateFault`] says.
    pub fn read(bytes: &[u8]) -> Result<Self, TemplateFault> {
        let mut archive = Archive::open(bytes)?;
        let start = archive.targets("")?;
        let start = start
            .into_iter()
            .find(|target| target.kind == "officeDocument");
        let start = start
            .and_then(|target| target.part)
            .ok_or(TemplateFault::NoPresentation)?;
        let mut presentation = archive.xml(&start)?;
        if presentation.local() != "presentation" {
            return Err(TemplateFault::NoPresentation);
        }
        let strict = |(_, space): &(String, String)| space.contains("purl.oclc.org/ooxml");
        if presentation.attributes.iter().any(strict) {
            return Err(TemplateFault::Strict);
        }
        let targets = archive.targets(&start)?;
        let mut keeper = Keeper::new(archive);
        let masters = keeper.masters(&presentation, &targets)?;
        if masters.iter().all(|master| master.layouts.is_empty()) {
            return Err(TemplateFault::NoLayouts);
        }
        let notes = keeper.notes_master(&targets)?;
        let fonts = keeper.fonts(&mut presentation, &targets)?;
        let Keeper {
            parts, mut links, ..
        } = keeper;
        links.extend(fonts);
        let size = slide_size(&presentation);
        strip(&mut presentation);
        Ok(Self {
            presentation,
            parts,
            links,
            masters,
            notes,
            size,
        })
    }

    /// Adds everything but the slides; answers the relationships of the slide masters and of the notes master.
    pub fn add(
        &self,
        package: &mut Package,
        palette: &Palette,
        locale: &Locale,
    ) -> [Vec<String>; 2] {
        for part in &self.parts {
            package.part(part.name.clone(), part.content_type, part.bytes.clone());
        }
        for link in &self.links {
            package.relate_as(&link.from, &link.id, link.kind, &link.to);
        }
        let mut next_id = 2_147_483_648_u32 + self.masters.len() as u32;
        let mut masters = Vec::new();
        for master in &self.masters {
            let mut root = master.root.clone();
            number_layouts(&mut root, &mut next_id);
            package.part(master.part.clone(), MASTER, written(&root));
            masters.push(package.relate(PRESENTATION, "slideMaster", &master.part));
        }
        let notes = match &self.notes {
            Some((part, root)) => {
                package.part(part.clone(), NOTES_MASTER, written(root));
                part.clone()
            }
            None => {
                let theme = format!("ppt/theme/theme{}.xml", self.parts.len() + 1);
                theme::add_notes_master(package, &theme, palette, locale)
            }
        };
        let notes = package.relate(PRESENTATION, "notesMaster", &notes);
        [masters, vec![notes]]
    }

    /// The part of the notes master in the deck, and the `idx` of its text.
    pub fn notes(&self) -> (String, i64) {
        match &self.notes {
            Some((part, root)) => {
                let all = root.all();
                let body = all.iter().find(|element| {
                    element.local() == "ph" && element.attribute("type") == Some("body")
                });
                let index = body.and_then(|body| body.number("idx")).unwrap_or(1);
                (part.clone(), index)
            }
            None => (theme::NOTES_PART.to_owned(), 3),
        }
    }

    /// The presentation's part over these masters and slides, which are elements of their own.
    pub fn presentation(&self, heads: &str) -> String {
        let mut root = self.presentation.clone();
        let rest = std::mem::take(&mut root.children);
        let mut out = String::new();
        root.write(&mut out);
        let open = out.trim_end_matches("/>").to_owned();
        let mut out = format!("{open}>{heads}");
        for child in &rest {
            if let Node::Element(element) = child {
                element.write(&mut out);
            }
        }
        out.push_str(&format!("</{}>", root.name));
        out
    }
}

/// The id of each layout, which no other master or layout has.
fn number_layouts(master: &mut Element, next_id: &mut u32) {
    for child in &mut master.children {
        let Node::Element(list) = child else { continue };
        if list.local() != "sldLayoutIdLst" {
            continue;
        }
        for child in &mut list.children {
            let Node::Element(layout) = child else {
                continue;
            };
            layout.attributes.retain(|(name, _)| name != "id");
            layout
                .attributes
                .insert(0, ("id".to_owned(), next_id.to_string()));
            *next_id += 1;
        }
    }
}

fn written(root: &Element) -> Vec<u8> {
    let mut out = HEAD.to_owned();
    root.write(&mut out);
    out.into_bytes()
}

fn slide_size(presentation: &Element) -> [i64; 2] {
    let side = |name: &str, or: i64| {
        let size = presentation
            .child("sldSz")
            .and_then(|size| size.number(name));
        // What the standard allows: 1 to 56 inches.
        size.filter(|length| (914_400..=51_206_400).contains(length))
            .unwrap_or(or)
    };
    [side("cx", 12_192_000), side("cy", 6_858_000)]
}

/// Leaves of the presentation what does not speak of its slides.
fn strip(presentation: &mut Element) {
    let kept = [
        "sldSz",
        "notesSz",
        "embeddedFontLst",
        "kinsoku",
        "defaultTextStyle",
    ];
    presentation.children.retain(|child| match child {
        Node::Element(element) => kept.contains(&element.local()),
        Node::Text(_) => false,
    });
    if presentation.child("notesSz").is_none() {
        let side = |name: &str, length: &str| (name.to_owned(), length.to_owned());
        let at = usize::from(presentation.child("sldSz").is_some());
        let prefix = presentation
            .name
            .split_once(':')
            .map_or("", |(prefix, _)| prefix);
        let size = Element {
            name: if prefix.is_empty() {
                "notesSz".to_owned()
            } else {
                format!("{prefix}:notesSz")
            },
            attributes: vec![side("cx", "6858000"), side("cy", "9144000")],
            children: Vec::new(),
        };
        presentation.children.insert(at, Node::Element(size));
    }
}

/// Takes parts over, each once, under names of the deck.
struct Keeper<'a> {
    archive: Archive<'a>,
    parts: Vec<Part>,
    links: Vec<Link>,
    /// Names in the deck by names in the template.
    taken: HashMap<String, String>,
    counts: BTreeMap<&'static str, usize>,
}

impl<'a> Keeper<'a> {
    fn new(archive: Archive<'a>) -> Self {
        Self {
            archive,
            parts: Vec::new(),
            links: Vec::new(),
            taken: HashMap::new(),
            counts: BTreeMap::new(),
        }
    }

    fn name(&mut self, stem: &'static str, ending: &str) -> String {
        let count = self.counts.entry(stem).or_insert(0);
        *count += 1;
        format!("ppt/{stem}{count}.{ending}")
    }

    fn masters(
        &mut self,
        presentation: &Element,
        targets: &[Target],
    ) -> Result<Vec<Master>, TemplateFault> {
        let mut masters = Vec::new();
        let list = presentation.child("sldMasterIdLst");
        let ids = list.into_iter().flat_map(Element::elements);
        for id in ids.filter_map(relationship).take(MOST_MASTERS) {
            let target = targets.iter().find(|target| target.id == id);
            let Some(part) = target.and_then(|target| target.part.clone()) else {
                continue;
            };
            if self.archive.has(&part) && !self.taken.contains_key(&part) {
                masters.push(self.master(&part)?);
            }
        }
        Ok(masters)
    }

    fn master(&mut self, from: &str) -> Result<Master, TemplateFault> {
        let name = self.name("slideMasters/slideMaster", "xml");
        self.taken.insert(from.to_owned(), name.clone());
        let mut root = self.archive.xml(from)?;
        let targets = self.archive.targets(from)?;
        let mut kept = self.pictures(&name, &targets)?;
        let mut layouts = Vec::new();
        let listed: Vec<String> = root
            .child("sldLayoutIdLst")
            .into_iter()
            .flat_map(Element::elements)
            .filter_map(relationship)
            .collect();
        for target in &targets {
            let known = self.counts.get("slideLayouts/slideLayout").copied();
            let (Some(part), true) = (&target.part, known.unwrap_or(0) < MOST_LAYOUTS) else {
                continue;
            };
            let own = target.kind == "slideLayout"
                && listed.contains(&target.id)
                && self.archive.has(part)
                && !self.taken.contains_key(part);
            if own {
                let layout = self.layout(part, &name)?;
                self.link(&name, &target.id, "slideLayout", &layout.0);
                kept.insert(target.id.clone());
                layouts.push((target.id.clone(), layout));
            }
        }
        let theme = self.theme(&name, &targets)?.ok_or(TemplateFault::Damaged)?;
        prune::prune(&mut root, &kept);
        let place = |id: &String| listed.iter().position(|listed| listed == id);
        layouts.sort_by_key(|(id, _)| place(id));
        Ok(Master {
            part: name,
            root,
            theme,
            layouts: layouts.into_iter().map(|(_, layout)| layout).collect(),
        })
    }

    fn layout(&mut self, from: &str, master: &str) -> Result<(String, Element), TemplateFault> {
        let name = self.name("slideLayouts/slideLayout", "xml");
        self.taken.insert(from.to_owned(), name.clone());
        let mut root = self.archive.xml(from)?;
        let targets = self.archive.targets(from)?;
        let kept = self.pictures(&name, &targets)?;
        let up = targets.iter().find(|target| target.kind == "slideMaster");
        let id = up.map_or_else(|| "rIdMaster".to_owned(), |target| target.id.clone());
        self.link(&name, &id, "slideMaster", master);
        prune::prune(&mut root, &kept);
        self.keep(name.clone(), LAYOUT, written(&root));
        Ok((name, root))
    }

    /// The theme a part rests on, taken over for it.
    fn theme(&mut self, of: &str, targets: &[Target]) -> Result<Option<Element>, TemplateFault> {
        let target = targets.iter().find(|target| target.kind == "theme");
        let Some((target, from)) = target.and_then(|own| Some((own, own.part.clone()?))) else {
            return Ok(None);
        };
        let mut root = self.archive.xml(&from)?;
        if let Some(name) = self.taken.get(&from).cloned() {
            self.link(of, &target.id, "theme", &name);
            return Ok(Some(root));
        }
        let name = self.name("theme/theme", "xml");
        self.taken.insert(from.clone(), name.clone());
        let own = self.archive.targets(&from)?;
        let kept = self.pictures(&name, &own)?;
        prune::prune(&mut root, &kept);
        self.keep(name.clone(), THEME, written(&root));
        self.link(of, &target.id, "theme", &name);
        Ok(Some(root))
    }

    fn notes_master(
        &mut self,
        targets: &[Target],
    ) -> Result<Option<(String, Element)>, TemplateFault> {
        let target = targets.iter().find(|target| target.kind == "notesMaster");
        let Some(from) = target.and_then(|target| target.part.clone()) else {
            return Ok(None);
        };
        if !self.archive.has(&from) {
            return Ok(None);
        }
        let name = self.name("notesMasters/notesMaster", "xml");
        let mut root = self.archive.xml(&from)?;
        let own = self.archive.targets(&from)?;
        let kept = self.pictures(&name, &own)?;
        if self.theme(&name, &own)?.is_none() {
            return Ok(None);
        }
        prune::prune(&mut root, &kept);
        Ok(Some((name, root)))
    }

    /// Takes the pictures over that a part shows; answers the ids that may stay in it.
    fn pictures(&mut self, of: &str, targets: &[Target]) -> Result<HashSet<String>, TemplateFault> {
        let mut kept = HashSet::new();
        for target in targets.iter().filter(|target| target.kind == "image") {
            let Some(from) = target.part.clone().filter(|part| self.archive.has(part)) else {
                continue;
            };
            let ending = from.rsplit('.').next().unwrap_or_default().to_lowercase();
            let Some(content_type) = picture_type(&ending) else {
                continue;
            };
            let name = match self.taken.get(&from) {
                Some(name) => name.clone(),
                None => {
                    let name = self.name("media/image", &ending);
                    let bytes = self.archive.bytes(&from)?;
                    self.keep(name.clone(), content_type, bytes);
                    self.taken.insert(from, name.clone());
                    name
                }
            };
            self.link(of, &target.id, "image", &name);
            kept.insert(target.id.clone());
        }
        Ok(kept)
    }

    /// Takes embedded fonts over; they get ids of their own.
    fn fonts(
        &mut self,
        presentation: &mut Element,
        targets: &[Target],
    ) -> Result<Vec<Link>, TemplateFault> {
        let (mut kept, mut links) = (HashMap::new(), Vec::new());
        for target in targets.iter().filter(|target| target.kind == "font") {
            let Some(from) = target.part.clone().filter(|part| self.archive.has(part)) else {
                continue;
            };
            let name = self.name("fonts/font", "fntdata");
            let bytes = self.archive.bytes(&from)?;
            self.keep(name.clone(), "application/x-fontdata", bytes);
            let id = format!("rIdFont{}", links.len() + 1);
            kept.insert(target.id.clone(), id.clone());
            links.push(Link {
                from: PRESENTATION.to_owned(),
                id,
                kind: "font",
                to: name,
            });
        }
        prune::prune(presentation, &kept.keys().cloned().collect());
        for child in &mut presentation.children {
            match child {
                Node::Element(list) if list.local() == "embeddedFontLst" => renumber(list, &kept),
                _ => {}
            }
        }
        presentation.children.retain(|child| match child {
            Node::Element(list) => list.local() != "embeddedFontLst" || !list.children.is_empty(),
            Node::Text(_) => true,
        });
        Ok(links)
    }

    fn keep(&mut self, name: String, content_type: &'static str, bytes: Vec<u8>) {
        self.parts.push(Part {
            name,
            content_type,
            bytes,
        });
    }

    fn link(&mut self, from: &str, id: &str, kind: &'static str, to: &str) {
        self.links.push(Link {
            from: from.to_owned(),
            id: id.to_owned(),
            kind,
            to: to.to_owned(),
        });
    }
}

/// Ids of fonts by those they had.
fn renumber(element: &mut Element, ids: &HashMap<String, String>) {
    for (name, value) in &mut element.attributes {
        if let Some(id) = ids.get(value).filter(|_| name.ends_with(":id")) {
            value.clone_from(id);
        }
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            renumber(child, ids);
        }
    }
}

/// The id of the relationship an element of a list stands for.
fn relationship(element: &Element) -> Option<String> {
    let own = |(name, _): &&(String, String)| name.ends_with(":id") && !name.starts_with("xmlns");
    (element.attributes.iter().find(own)).map(|(_, value)| value.clone())
}

/// The content type of a picture; `None` for what is none.
fn picture_type(ending: &str) -> Option<&'static str> {
    Some(match ending {
        "png" => "image/png",
        "jpg" | "jpeg" | "jpe" => "image/jpeg",
        "gif" => "image/gif",
        "bmp" => "image/bmp",
        "tif" | "tiff" => "image/tiff",
        "emf" => "image/x-emf",
        "wmf" => "image/x-wmf",
        "svg" => "image/svg+xml",
        "wdp" => "image/vnd.ms-photo",
        _ => return None,
    })
}
