//! What a page of the report is made of: strips of the full width, none of which is torn apart.

use std::rc::Rc;

use super::super::pdf::{Element, Part, Piece};
use crate::chart::{Align, Color, Point, Rect, Shape, TextStyle, Weight};

/// Width and height of A4 in points.
pub(super) const PAGE: Point = Point {
    x: 595.28,
    y: 841.89,
};

/// Where the text stands on a page.
pub(super) const BODY: Rect = Rect {
    left: 56.0,
    top: 76.0,
    right: PAGE.x - 56.0,
    bottom: PAGE.y - 68.0,
};

/// Width of the text.
pub(super) const WIDTH: f32 = BODY.right - BODY.left;

/// Height of the text.
pub(super) const HEIGHT: f32 = BODY.bottom - BODY.top;

/// A step of the type scale.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Type {
    /// Points.
    pub size: f32,
    /// From one base line to the next.
    pub leading: f32,
    /// Weight.
    pub weight: Weight,
}

impl Type {
    const fn new(size: f32, leading: f32, weight: Weight) -> Self {
        Self {
            size,
            leading,
            weight,
        }
    }

    /// Captions, notes, tables, head and foot of a page.
    pub const SMALL: Self = Self::new(8.0, 11.5, Weight::Regular);
    /// What stands over columns and sums.
    pub const SMALL_STRONG: Self = Self::new(8.0, 11.5, Weight::SemiBold);
    /// The text.
    pub const BODY: Self = Self::new(9.5, 14.5, Weight::Regular);
    /// Words before a text.
    pub const BODY_STRONG: Self = Self::new(9.5, 14.5, Weight::SemiBold);
    /// What to take away.
    pub const LEAD: Self = Self::new(11.0, 16.5, Weight::Regular);
    /// The heading of a chart: its finding.
    pub const FINDING: Self = Self::new(14.0, 19.0, Weight::SemiBold);
    /// The heading of a chapter.
    pub const CHAPTER: Self = Self::new(20.0, 26.0, Weight::SemiBold);
    /// The title on the cover.
    pub const COVER: Self = Self::new(32.0, 39.0, Weight::SemiBold);

    /// From the top of a line to its base line.
    pub fn base(self) -> f32 {
        self.leading / 2.0 + self.size * crate::chart::text::CAP_HEIGHT / 2.0
    }

    /// In a colour.
    pub fn style(self, color: Color) -> TextStyle {
        TextStyle {
            size: self.size,
            weight: self.weight,
            color,
            halo: None,
        }
    }
}

/// How firmly a strip stays on one page with the next.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hold {
    /// Not at all.
    #[default]
    No,
    /// Where one page can hold all that is held.
    Loosely,
    /// Wherever two of them fit on a page: a heading and its text, the last lines of a paragraph.
    Firmly,
}

impl Hold {
    /// Firmly where a condition holds.
    pub fn firmly_if(condition: bool) -> Self {
        if condition { Self::Firmly } else { Self::No }
    }
}

/// A heading, by its place among all headings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heading(pub usize);

/// A part of the report that stays in one piece; places are from its top left corner.
#[derive(Default)]
pub(super) struct Strip {
    /// Points left free above it, unless it stands at the top of a page.
    pub gap: f32,
    /// Points.
    pub height: f32,
    /// What is drawn.
    pub pieces: Vec<Piece>,
    /// Whether it stays on one page with the strip that follows.
    pub holds_next: Hold,
    /// It starts a page.
    pub starts_page: bool,
    /// It is this heading.
    pub heading: Option<Heading>,
    /// What is filled in once pages are numbered.
    pub references: Vec<Reference>,
    /// Drawn above it again where it stands at the top of a page: the head of a table.
    pub head: Option<Rc<Head>>,
}

/// The head of a table, once more.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// Points.
    pub height: f32,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// The page number of a heading, and where a click leads there.
#[derive(Clone, Debug)]
pub(super) struct Reference {
    /// Where it leads.
    pub to: Heading,
    /// Where the number stands.
    pub at: Point,
    /// How the number is set.
    pub style: TextStyle,
    /// Where it can be clicked.
    pub area: Rect,
    /// The element of the link.
    pub element: Element,
    /// Where it leads, in words.
    pub words: String,
}

/// Letters below the line in formulas, which the bundled fonts have at full height alone.
const LOWERED: [(char, &str); 6] = [
    ('ᵢ', "i"),
    ('ⱼ', "j"),
    ('ₓ', "x"),
    ('ₜ', "t"),
    ('ₖ', "k"),
    ('ₙ', "n"),
];

/// A line of text; letters below the line are set small.
pub(super) fn texts(at: Point, line: &str, kind: Type, color: Color) -> Vec<Shape> {
    let lowered = |letter: char| LOWERED.iter().find(|(known, _)| *known == letter);
    if !line.chars().any(|letter| lowered(letter).is_some()) {
        return vec![text(at, Align::Start, line, kind, color)];
    }
    let small = Type {
        size: kind.size * 0.72,
        ..kind
    };
    let mut shapes = Vec::new();
    let (mut x, mut run) = (at.x, String::new());
    let mut set = |x: &mut f32, words: &str, kind: Type, drop: f32| {
        let place = Point {
            x: *x,
            y: at.y + drop,
        };
        shapes.push(text(place, Align::Start, words, kind, color));
        *x += crate::chart::pen::text_width(words, kind.size, kind.weight);
    };
    for letter in line.chars() {
        if let Some((_, words)) = lowered(letter) {
            set(&mut x, &std::mem::take(&mut run), kind, 0.0);
            set(&mut x, words, small, kind.size * 0.16);
        } else {
            run.push(letter);
        }
    }
    set(&mut x, &run, kind, 0.0);
    shapes
}

/// A line of text.
pub(super) fn text(at: Point, align: Align, text: &str, kind: Type, color: Color) -> Shape {
    Shape::Text {
        at,
        align,
        text: text.to_owned(),
        style: kind.style(color),
        angle: 0.0,
    }
}

/// A thin line across.
pub(super) fn rule(left: f32, right: f32, y: f32, width: f32, color: Color) -> Shape {
    Shape::Line {
        points: vec![Point { x: left, y }, Point { x: right, y }],
        stroke: crate::chart::Stroke {
            width,
            color,
            dash: None,
        },
    }
}

/// A piece of an element.
pub(super) fn piece(element: Element, shapes: Vec<Shape>) -> Piece {
    Piece {
        part: Part::Of(element),
        shapes,
    }
}

/// Lines and tints.
pub(super) fn ornament(shapes: Vec<Shape>) -> Piece {
    Piece {
        part: Part::Ornament,
        shapes,
    }
}
