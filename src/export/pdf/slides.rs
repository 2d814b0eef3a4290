//! Slides as pages: the title is a heading, the chart a figure in words, other texts are paragraphs.

use super::{Bookmark, Element, Leaf, Part, Piece, Role, Structure, Volume, write};
use crate::chart::{Palette, Scene, Shape, Weight};
use crate::export::ExportError;
use crate::locale::Locale;
use crate::progress::Progress;

/// A slide.
#[derive(Clone, Copy)]
pub(in crate::export) struct SlidePage<'a> {
    /// What it shows.
    pub scene: &'a Scene,
    /// 1 for what starts a part, 2 for what belongs to one.
    pub level: u16,
    /// Points of the page in a point of the scene.
    pub scale: f32,
}

/// The slides as a document of one page each, one point a point.
///
/// # Errors
/// As [`write`].
pub(in crate::export) fn slides(
    title: &str,
    pages: &[SlidePage<'_>],
    palette: &Palette,
    locale: &Locale,
    progress: &dyn Progress,
) -> Result<Vec<u8>, ExportError> {
    if pages.is_empty() {
        return Err(ExportError::PictureSize(0.0, 0.0));
    }
    let mut structure = Structure::default();
    let mut leaves = Vec::new();
    for page in pages {
        if progress.cancelled() {
            return Err(ExportError::Cancelled);
        }
        let mut leaf = leaf(page.scene, palette, locale, &mut structure);
        if page.scale != 1.0 {
            leaf.scale(page.scale);
        }
        leaves.push(leaf);
    }
    let mark = |(number, page): (usize, &SlidePage<'_>)| Bookmark {
        level: page.level,
        title: page.scene.title.clone(),
        page: number,
        top: 0.0,
    };
    let volume = Volume {
        title: title.into(),
        subject: pages
            .first()
            .map_or("", |page| &page.scene.description)
            .into(),
        language: locale.language(),
        bookmarks: pages.iter().enumerate().map(mark).collect(),
        pages: leaves,
        structure,
    };
    write(&volume, progress)
}

impl Leaf {
    fn scale(&mut self, by: f32) {
        (self.size.x, self.size.y) = (self.size.x * by, self.size.y * by);
        for piece in &mut self.pieces {
            piece.shapes.iter_mut().for_each(|shape| shape.scale(by));
        }
    }
}

fn leaf(scene: &Scene, palette: &Palette, locale: &Locale, structure: &mut Structure) -> Leaf {
    let layers = scene.layers(palette, locale);
    let section = structure.add(Role::Section, None);
    // Who reads with the ear hears the title first, though it is drawn over the plot.
    let title = structure.add(Role::Heading(1, scene.title.clone()), Some(section));
    let mut words = Words {
        structure,
        section,
        title,
        is_titled: false,
    };
    let mut pieces;
    if is_chart(scene) {
        let figure = Role::Figure(scene.description.clone());
        let figure = words.structure.add(figure, Some(section));
        let mut shapes = layers.ground;
        shapes.extend(layers.around);
        pieces = vec![Piece {
            part: Part::Of(figure),
            shapes,
        }];
        pieces.extend(words.pieces(layers.heading));
    } else {
        pieces = vec![Piece {
            part: Part::Ornament,
            shapes: layers.ground,
        }];
        pieces.extend(words.pieces(layers.heading));
        pieces.extend(words.pieces(layers.around));
    }
    Leaf {
        size: scene.size,
        background: palette.canvas,
        pieces,
        links: Vec::new(),
    }
}

/// Whether a scene is a picture of figures rather than a page of words: portraits have texts all over.
fn is_chart(scene: &Scene) -> bool {
    !scene.panels.is_empty()
}

/// The texts of a slide as a heading and paragraphs.
struct Words<'a> {
    structure: &'a mut Structure,
    section: Element,
    title: Element,
    is_titled: bool,
}

impl Words<'_> {
    /// The first bold texts of the largest size are the title; what comes after another text is no part of it.
    fn pieces(&mut self, shapes: Vec<Shape>) -> Vec<Piece> {
        let largest = shapes.iter().filter_map(size).fold(0.0, f32::max);
        let mut in_title = false;
        let mut pieces = Vec::new();
        for shape in shapes {
            let part = match size(&shape) {
                None => Part::Ornament,
                Some(size)
                    if (in_title || !self.is_titled) && is_bold(&shape) && size >= largest =>
                {
                    (in_title, self.is_titled) = (true, true);
                    Part::Of(self.title)
                }
                Some(_) => {
                    in_title = false;
                    Part::Of(self.structure.add(Role::Paragraph, Some(self.section)))
                }
            };
            let shapes = vec![shape];
            pieces.push(Piece { part, shapes });
        }
        pieces
    }
}

/// The size of a text; `None` for what is none.
fn size(shape: &Shape) -> Option<f32> {
    match shape {
        Shape::Text { style, .. } => Some(style.size),
        _ => None,
    }
}

fn is_bold(shape: &Shape) -> bool {
    matches!(shape, Shape::Text { style, .. } if style.weight == Weight::SemiBold)
}
