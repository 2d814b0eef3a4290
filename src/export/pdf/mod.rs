//! PDF: pages with vectors and text that can be copied, and what makes a document of them: tags, bookmarks, links, page
//! numbers, title and language.
//!
//! Documents are marked as PDF/UA, which readers for the blind rely on, unless they hold a character that no bundled font
//! has (a name in Hebrew): such a document is the same without the mark.

mod sheet;
mod slides;
mod structure;

use std::borrow::Cow;
use std::num::NonZeroU32;

use krilla::SerializeSettings;
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom;
use krilla::metadata::Metadata;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::{NumberingStyle, PageLabel, PageSettings};
use krilla::tagging::{Artifact, ArtifactType, ContentTag};

pub(super) use slides::{SlidePage, slides};
pub(super) use structure::{Element, Role, Structure};

use self::sheet::{Fonts, Sheet};
use self::structure::{Contents, said};
use super::ExportError;
use super::picture::Picture;
use crate::chart::text::printable;
use crate::chart::{Color, Point, Rect, Shape};
use crate::locale::Language;
use crate::progress::{Progress, Silent};

/// A document.
pub(super) struct Volume<'a> {
    /// What it is called: shown in the window's title.
    pub title: Cow<'a, str>,
    /// What it is about, in a sentence.
    pub subject: Cow<'a, str>,
    /// The language of its texts.
    pub language: Language,
    /// In order; numbered from 1.
    pub pages: Vec<Leaf>,
    /// What the parts of the pages are.
    pub structure: Structure,
    /// In the order of the pages.
    pub bookmarks: Vec<Bookmark>,
}

/// A page.
pub(super) struct Leaf {
    /// Width and height in points.
    pub size: Point,
    /// What everything stands on.
    pub background: Color,
    /// Drawn in order.
    pub pieces: Vec<Piece>,
    /// Where a click leads to another page.
    pub links: Vec<Link>,
}

/// Shapes that belong together.
pub(super) struct Piece {
    /// What they are part of.
    pub part: Part,
    /// Drawn in order.
    pub shapes: Vec<Shape>,
}

/// What a piece of a page is part of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Part {
    /// An element of the document.
    Of(Element),
    /// The lines and tints of the page: nothing to be read.
    Ornament,
    /// What stands at the head of every page.
    Header,
    /// What stands at the foot of every page.
    Footer,
}

/// A place on a page that leads to another.
pub(super) struct Link {
    /// Where it can be clicked.
    pub area: Rect,
    /// The page it leads to, from 0.
    pub page: usize,
    /// How far below the top of that page.
    pub top: f32,
    /// The element it is.
    pub element: Element,
    /// Where it leads, in words.
    pub words: String,
}

/// An entry of the list beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Bookmark {
    /// From 1; a deeper one stands below the one before it.
    pub level: u16,
    /// What it says.
    pub title: String,
    /// The page it leads to, from 0.
    pub page: usize,
    /// How far below the top of that page, in points.
    pub top: f32,
}

/// A picture as a document of one page of its size, one point a point.
pub(super) fn picture(picture: &Picture<'_>) -> Result<Vec<u8>, ExportError> {
    let mut structure = Structure::default();
    let figure = structure.add(Role::Figure(picture.description.to_owned()), None);
    let volume = Volume {
        title: picture.title.into(),
        subject: picture.description.into(),
        language: picture.language,
        pages: vec![Leaf {
            size: picture.size,
            background: picture.background,
            pieces: vec![Piece {
                part: Part::Of(figure),
                shapes: picture.shapes.to_vec(),
            }],
            links: Vec::new(),
        }],
        structure,
        bookmarks: vec![Bookmark {
            level: 1,
            title: picture.title.to_owned(),
            page: 0,
            top: 0.0,
        }],
    };
    write(&volume, &Silent)
}

/// The bytes of a document.
///
/// # Errors
/// A page without an extent; [`ExportError::Cancelled`].
pub(super) fn write(volume: &Volume<'_>, progress: &dyn Progress) -> Result<Vec<u8>, ExportError> {
    match compose(volume, true, progress) {
        Err(ExportError::Writer(_)) => compose(volume, false, progress),
        done => done,
    }
}

fn compose(
    volume: &Volume<'_>,
    marked: bool,
    progress: &dyn Progress,
) -> Result<Vec<u8>, ExportError> {
    let mut document = krilla::Document::new_with(settings(marked));
    let language = volume.language.code();
    document.set_metadata(
        Metadata::new()
            .title(said(&volume.title))
            .description(printable(&volume.subject).into_owned())
            .language(language.to_owned())
            .creator("Folioscope".to_owned())
            .producer("Folioscope".to_owned()),
    );
    let mut contents = Contents::of(&volume.structure);
    let mut fonts = Fonts::default();
    for (number, leaf) in volume.pages.iter().enumerate() {
        if progress.cancelled() {
            return Err(ExportError::Cancelled);
        }
        progress.report(number as u64, volume.pages.len() as u64);
        leaf.draw(&mut document, number, &mut contents, &mut fonts)?;
    }
    document.set_outline(outline(&volume.bookmarks, volume.pages.len()));
    document.set_tag_tree(volume.structure.tree(language, contents));
    document
        .finish()
        .map_err(|error| ExportError::Writer(format!("{error:?}")))
}

fn settings(marked: bool) -> SerializeSettings {
    let configuration =
        ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1);
    match configuration.finish() {
        Ok(configuration) if marked => SerializeSettings {
            configuration,
            ..SerializeSettings::default()
        },
        _ => SerializeSettings::default(),
    }
}

impl Leaf {
    fn draw(
        &self,
        document: &mut krilla::Document,
        number: usize,
        contents: &mut Contents,
        fonts: &mut Fonts,
    ) -> Result<(), ExportError> {
        let label = NonZeroU32::new(number as u32 + 1);
        let settings = PageSettings::from_wh(self.size.x, self.size.y)
            .ok_or(ExportError::PictureSize(self.size.x, self.size.y))?
            .with_page_label(PageLabel::new(Some(NumberingStyle::Arabic), None, label));
        let mut page = document.start_page_with(settings);
        for link in &self.links {
            if let Some(annotation) = link.annotation() {
                contents.push(link.element, page.add_tagged_annotation(annotation));
            }
        }
        let mut sheet = Sheet {
            surface: page.surface(),
            fonts,
        };
        sheet.surface.start_tagged(Part::Ornament.tag());
        let whole = Rect {
            left: 0.0,
            top: 0.0,
            right: self.size.x,
            bottom: self.size.y,
        };
        sheet.fill(&whole, self.background);
        sheet.surface.end_tagged();
        for piece in &self.pieces {
            let content = sheet.surface.start_tagged(piece.part.tag());
            if let Part::Of(element) = piece.part {
                contents.push(element, content);
            }
            for shape in &piece.shapes {
                sheet.draw(shape);
            }
            sheet.surface.end_tagged();
        }
        sheet.surface.finish();
        Ok(())
    }
}

impl Part {
    fn tag(self) -> ContentTag<'static> {
        let artifact = |kind| ContentTag::Artifact(Artifact::with_kind(kind));
        match self {
            Self::Of(_) => ContentTag::Other,
            Self::Ornament => artifact(ArtifactType::Layout),
            Self::Header => artifact(ArtifactType::Header),
            Self::Footer => artifact(ArtifactType::Footer),
        }
    }
}

impl Link {
    fn annotation(&self) -> Option<Annotation> {
        let Rect {
            left,
            top,
            right,
            bottom,
        } = self.area;
        let area = geom::Rect::from_ltrb(left, top, right, bottom)?;
        let target = Target::Destination(Destination::Xyz(place(self.page, self.top)));
        let link = LinkAnnotation::new(area, target);
        Some(Annotation::new_link(link, Some(said(&self.words))))
    }
}

fn place(page: usize, top: f32) -> XyzDestination {
    XyzDestination::new(page, geom::Point::from_xy(0.0, top))
}

/// The bookmarks as a tree; those of pages that are not there are left out.
fn outline(bookmarks: &[Bookmark], pages: usize) -> Outline {
    let mut outline = Outline::new();
    let known: Vec<&Bookmark> = bookmarks.iter().filter(|mark| mark.page < pages).collect();
    let mut rest = known.as_slice();
    while let Some((node, after)) = branch(rest) {
        outline.push_child(node);
        rest = after;
    }
    outline
}

/// The first bookmark with the deeper ones that follow it, and the rest.
fn branch<'a>(marks: &'a [&'a Bookmark]) -> Option<(OutlineNode, &'a [&'a Bookmark])> {
    let (first, mut rest) = marks.split_first()?;
    let mut node =
        OutlineNode::new(said(&first.title), place(first.page, first.top)).with_open(true);
    while rest.first().is_some_and(|next| next.level > first.level) {
        let Some((child, after)) = branch(rest) else {
            break;
        };
        node.push_child(child);
        rest = after;
    }
    Some((node, rest))
}
