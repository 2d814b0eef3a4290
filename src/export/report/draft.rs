//! The report while it is written: headings, paragraphs, lists and figures become strips.

use super::super::pdf::{Element, Role, Structure};
use super::strip::{Heading, Hold, Reference, Strip, Type, WIDTH, ornament, piece, rule, text};
use crate::chart::text::Typeface;
use crate::chart::{Align, Color, Palette, Point, Rect, Shape};
use crate::locale::Locale;

/// Lines of a heading, at most: a name of thousands of letters makes no page of its own.
const HEADING_LINES: usize = 4;

/// The report while it is written.
pub(super) struct Draft<'a> {
    /// Words and figures.
    pub locale: &'a Locale,
    /// Colours.
    pub palette: &'a Palette,
    /// What the parts are.
    pub structure: Structure,
    /// From top to bottom.
    pub strips: Vec<Strip>,
    /// Level and text of every heading.
    pub headings: Vec<(u16, String)>,
    /// The chapter that is written.
    section: Option<Element>,
    /// Whether nothing stands below the chapter's heading yet.
    is_fresh: bool,
}

impl<'a> Draft<'a> {
    /// Nothing yet.
    pub fn new(locale: &'a Locale, palette: &'a Palette) -> Self {
        Self {
            locale,
            palette,
            structure: Structure::default(),
            strips: Vec::new(),
            headings: Vec::new(),
            section: None,
            is_fresh: false,
        }
    }

    /// An element of the chapter that is written.
    pub fn add(&mut self, role: Role) -> Element {
        self.structure.add(role, self.section)
    }

    /// Starts a chapter on a page of its own.
    pub fn chapter(&mut self, title: &str) -> Heading {
        let section = self.structure.add(Role::Section, None);
        self.open(section, title)
    }

    /// The same in a part of the document that is there already.
    pub fn open(&mut self, section: Element, title: &str) -> Heading {
        self.section = Some(section);
        let at = self.strips.len();
        let heading = self.heading(1, title, Type::CHAPTER, 0.0);
        if let Some(first) = self.strips.get_mut(at) {
            first.starts_page = true;
        }
        let color = self.palette.accent;
        let line = ornament(vec![rule(0.0, 36.0, 8.0, 2.0, color)]);
        self.strips.push(Strip {
            height: 18.0,
            pieces: vec![line],
            holds_next: Hold::Firmly,
            ..Strip::default()
        });
        self.is_fresh = true;
        heading
    }

    /// A heading below the chapter's.
    pub fn finding(&mut self, title: &str) -> Heading {
        let gap = if std::mem::take(&mut self.is_fresh) {
            10.0
        } else {
            26.0
        };
        self.heading(2, title, Type::FINDING, gap)
    }

    fn heading(&mut self, level: u16, title: &str, kind: Type, gap: f32) -> Heading {
        let heading = Heading(self.headings.len());
        self.headings.push((level, title.to_owned()));
        let element = self.add(Role::Heading(level, title.to_owned()));
        let mut lines = wrapped(title, kind, WIDTH);
        if lines.len() > HEADING_LINES {
            let rest = lines.split_off(HEADING_LINES - 1).concat();
            let typeface = Typeface::shared();
            lines.push(
                typeface
                    .ellipsize(&rest, kind.size, kind.weight, WIDTH)
                    .into_owned(),
            );
        }
        let color = self.palette.text;
        for (row, line) in lines.iter().enumerate() {
            let at = Point {
                x: 0.0,
                y: kind.base(),
            };
            self.strips.push(Strip {
                gap: if row == 0 { gap } else { 0.0 },
                height: kind.leading,
                pieces: vec![piece(
                    element,
                    vec![text(at, Align::Start, line, kind, color)],
                )],
                holds_next: Hold::Firmly,
                heading: (row == 0).then_some(heading),
                ..Strip::default()
            });
        }
        heading
    }

    /// Words in bold over what they introduce; no heading of its own.
    pub fn label(&mut self, words: &str) {
        let color = self.palette.text;
        let at = self.strips.len();
        self.words(Role::Paragraph, words, Type::BODY_STRONG, color, 12.0);
        self.hold_from(at, Hold::Firmly, true);
    }

    /// A paragraph of the text.
    pub fn paragraph(&mut self, words: &str) {
        self.words(Role::Paragraph, words, Type::BODY, self.palette.text, 5.0);
    }

    /// What to take away.
    pub fn lead(&mut self, words: &str) {
        self.words(Role::Paragraph, words, Type::LEAD, self.palette.text, 4.0);
    }

    /// Small words about what stands above or below.
    pub fn note(&mut self, words: &str) {
        self.words(
            Role::Paragraph,
            words,
            Type::SMALL,
            self.palette.text_soft,
            4.0,
        );
    }

    /// A paragraph of lines that break at spaces, and between Chinese characters. One line never stands alone at the foot
    /// or the top of a page.
    pub fn words(&mut self, role: Role, words: &str, kind: Type, color: Color, gap: f32) {
        if words.trim().is_empty() {
            return;
        }
        let element = self.add(role);
        self.lines(element, words, kind, color, gap, 0.0);
    }

    fn lines(
        &mut self,
        element: Element,
        words: &str,
        kind: Type,
        color: Color,
        gap: f32,
        indent: f32,
    ) {
        let lines = wrapped(words, kind, WIDTH - indent);
        let count = lines.len();
        for (row, line) in lines.iter().enumerate() {
            let at = Point {
                x: indent,
                y: kind.base(),
            };
            self.strips.push(Strip {
                gap: if row == 0 { gap } else { 0.0 },
                height: kind.leading,
                pieces: vec![piece(
                    element,
                    vec![text(at, Align::Start, line, kind, color)],
                )],
                holds_next: Hold::firmly_if(row + 1 < count && (row == 0 || row + 2 == count)),
                ..Strip::default()
            });
        }
    }

    /// Points of a list, each with the page of the heading it speaks of.
    pub fn list(&mut self, items: &[(String, Option<Heading>)]) {
        let (kind, indent, room) = (Type::BODY, 12.0, 28.0);
        let list = self.add(Role::List);
        let (ink, soft) = (self.palette.text, self.palette.text_soft);
        for (words, to) in items {
            let item = self.structure.add(Role::Item, Some(list));
            let label = self.structure.add(Role::Label, Some(item));
            let body = self.structure.add(Role::Body, Some(item));
            let within = self.structure.add(Role::Paragraph, Some(body));
            let lines = wrapped(words, kind, WIDTH - indent - room);
            let count = lines.len();
            for (row, line) in lines.iter().enumerate() {
                let base = kind.base();
                let at = Point { x: indent, y: base };
                let mut strip = Strip {
                    gap: if row == 0 { 5.0 } else { 0.0 },
                    height: kind.leading,
                    holds_next: Hold::firmly_if(row + 1 < count && (row == 0 || row + 2 == count)),
                    ..Strip::default()
                };
                if row == 0 {
                    let dot = Shape::Circle {
                        center: Point {
                            x: 3.0,
                            y: base - 3.4,
                        },
                        radius: 1.6,
                        fill: Some(self.palette.accent),
                        stroke: None,
                    };
                    strip.pieces.push(piece(label, vec![dot]));
                }
                strip
                    .pieces
                    .push(piece(within, vec![text(at, Align::Start, line, kind, ink)]));
                if let Some(to) = (*to).filter(|_| row + 1 == count) {
                    let element = self.structure.add(Role::Link, Some(within));
                    strip.references.push(Reference {
                        to,
                        at: Point { x: WIDTH, y: base },
                        style: kind.style(soft),
                        area: Rect {
                            left: indent,
                            top: 0.0,
                            right: WIDTH,
                            bottom: kind.leading,
                        },
                        element,
                        words: words.clone(),
                    });
                }
                self.strips.push(strip);
            }
        }
    }

    /// A line of the table of contents.
    pub fn entry(&mut self, within: Element, to: Heading, level: u16, title: &str) {
        let chapter = level == 1;
        let kind = if chapter {
            Type::BODY_STRONG
        } else {
            Type::BODY
        };
        let indent = if chapter { 0.0 } else { 14.0 };
        let color = self.palette.text;
        let title_line =
            Typeface::shared().ellipsize(title, kind.size, kind.weight, WIDTH - indent - 36.0);
        let entry = self.structure.add(Role::Entry, Some(within));
        let link = self.structure.add(Role::Link, Some(entry));
        let at = Point {
            x: indent,
            y: kind.base(),
        };
        let words = text(at, Align::Start, &title_line, kind, color);
        self.strips.push(Strip {
            gap: if chapter { 9.0 } else { 1.0 },
            height: kind.leading,
            pieces: vec![piece(link, vec![words])],
            holds_next: Hold::firmly_if(chapter),
            references: vec![Reference {
                to,
                at: Point {
                    x: WIDTH,
                    y: kind.base(),
                },
                style: kind.style(color),
                area: Rect {
                    left: 0.0,
                    top: 0.0,
                    right: WIDTH,
                    bottom: kind.leading,
                },
                element: link,
                words: title.to_owned(),
            }],
            ..Strip::default()
        });
    }

    /// A picture of the full width, in words for who does not see it.
    pub fn figure(&mut self, shapes: Vec<Shape>, height: f32, words: &str) {
        let element = self.add(Role::Figure(words.to_owned()));
        self.strips.push(Strip {
            gap: 8.0,
            height,
            pieces: vec![piece(element, shapes)],
            holds_next: Hold::Firmly,
            ..Strip::default()
        });
    }

    /// Points that the strips from this one on take.
    pub fn height(&self, from: usize) -> f32 {
        let strips = self.strips.iter().skip(from);
        strips.map(|strip| strip.gap + strip.height).sum()
    }

    /// Keeps the strips from this one on together, and with the next where that is asked for.
    pub fn hold_from(&mut self, at: usize, hold: Hold, with_next: bool) {
        let last = self.strips.len();
        for (index, strip) in self.strips.iter_mut().enumerate().skip(at) {
            if with_next || index + 1 < last {
                strip.holds_next = strip.holds_next.max(hold);
            }
        }
    }
}

/// The lines of a text. Where it was broken at a space the line keeps it, so that whoever copies the text or hears it has
/// the words apart.
pub(super) fn wrapped(words: &str, kind: Type, width: f32) -> Vec<String> {
    let mut lines = Typeface::shared().wrap(words, kind.size, kind.weight, width);
    let last = lines.len().saturating_sub(1);
    for line in lines.iter_mut().take(last) {
        let is_word =
            |letter: char| !matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
        if line.chars().next_back().is_some_and(is_word) {
            line.push(' ');
        }
    }
    lines
}
