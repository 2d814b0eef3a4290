//! Strips onto pages: what belongs together stays together, a table's head is repeated, page numbers are filled in.

use super::super::pdf::{Leaf, Link, Part, Piece};
use super::strip::{BODY, HEIGHT, Heading, Hold, PAGE, Reference, Strip};
use crate::chart::{Align, Color, Point, Rect, Shape};

/// The pages of a report.
pub(super) struct Paged {
    /// With everything but head and foot.
    pub leaves: Vec<Leaf>,
    /// Page (from 0) and distance from its top of every heading.
    pub places: Vec<(usize, f32)>,
}

/// Puts strips onto pages that follow `before` others; there are so many headings.
pub(super) fn pages(strips: Vec<Strip>, headings: usize, before: usize, ground: Color) -> Paged {
    let mut flow = Flow {
        leaves: Vec::new(),
        places: vec![(0, 0.0); headings],
        references: Vec::new(),
        y: 0.0,
        before,
        ground,
    };
    for run in runs(strips, Hold::Loosely) {
        flow.run(run, Hold::Loosely);
    }
    flow.finish()
}

/// The strips in runs that hold together at least so firmly. What starts a page is not held by what stands before it.
fn runs(strips: Vec<Strip>, hold: Hold) -> Vec<Vec<Strip>> {
    let mut runs: Vec<Vec<Strip>> = Vec::new();
    let mut is_held = false;
    for strip in strips {
        let joins = is_held && !strip.starts_page;
        is_held = strip.holds_next >= hold;
        match runs.last_mut().filter(|_| joins) {
            Some(run) => run.push(strip),
            None => runs.push(vec![strip]),
        }
    }
    runs
}

struct Flow {
    leaves: Vec<Leaf>,
    places: Vec<(usize, f32)>,
    references: Vec<(usize, Reference)>,
    /// Written so far, from the top of the text.
    y: f32,
    before: usize,
    ground: Color,
}

impl Flow {
    /// Strips that stay on one page where one can hold them, else in parts that hold together more firmly.
    fn run(&mut self, run: Vec<Strip>, hold: Hold) {
        let Some(first) = run.first() else { return };
        let height: f32 = run.iter().map(|strip| strip.gap + strip.height).sum();
        let head = first.head.as_ref().map_or(0.0, |head| head.height);
        let fits_a_page = height - first.gap + head <= HEIGHT;
        let starts = first.starts_page || self.leaves.is_empty();
        let is_full = self.y > 0.0 && self.y + height > HEIGHT;
        if starts || (is_full && (fits_a_page || hold == Hold::Firmly)) {
            self.turn();
        } else if is_full && hold == Hold::Loosely {
            return self.parts(run);
        }
        if starts && !fits_a_page && hold == Hold::Loosely {
            return self.parts(run);
        }
        for strip in run {
            if self.y > 0.0 && self.y + strip.gap + strip.height > HEIGHT {
                self.turn();
            }
            self.place(strip);
        }
    }

    fn parts(&mut self, run: Vec<Strip>) {
        for (at, mut part) in runs(run, Hold::Firmly).into_iter().enumerate() {
            if let Some(first) = part.first_mut().filter(|_| at == 0) {
                // Its page was turned already.
                first.starts_page = false;
            }
            self.run(part, Hold::Firmly);
        }
    }

    fn turn(&mut self) {
        self.leaves.push(Leaf {
            size: PAGE,
            background: self.ground,
            pieces: Vec::new(),
            links: Vec::new(),
        });
        self.y = 0.0;
    }

    fn place(&mut self, strip: Strip) {
        let page = self.leaves.len().saturating_sub(1);
        let Some(leaf) = self.leaves.last_mut() else {
            return;
        };
        if self.y > 0.0 {
            self.y += strip.gap;
        } else if let Some(head) = &strip.head {
            let by = Point {
                x: BODY.left,
                y: BODY.top,
            };
            leaf.pieces.push(Piece {
                part: Part::Ornament,
                shapes: moved(head.shapes.clone(), by),
            });
            self.y += head.height;
        }
        let by = Point {
            x: BODY.left,
            y: BODY.top + self.y,
        };
        for piece in strip.pieces {
            leaf.pieces.push(Piece {
                part: piece.part,
                shapes: moved(piece.shapes, by),
            });
        }
        if let Some(place) = strip
            .heading
            .and_then(|Heading(at)| self.places.get_mut(at))
        {
            *place = (page + self.before, (by.y - 12.0).max(0.0));
        }
        for mut reference in strip.references {
            reference.at.x += by.x;
            reference.at.y += by.y;
            reference.area = Rect {
                left: reference.area.left + by.x,
                top: reference.area.top + by.y,
                right: reference.area.right + by.x,
                bottom: reference.area.bottom + by.y,
            };
            self.references.push((page, reference));
        }
        self.y += strip.height;
    }

    fn finish(mut self) -> Paged {
        for (page, reference) in std::mem::take(&mut self.references) {
            let Heading(to) = reference.to;
            let (Some(leaf), Some(&(target, top))) =
                (self.leaves.get_mut(page), self.places.get(to))
            else {
                continue;
            };
            leaf.pieces.push(Piece {
                part: Part::Of(reference.element),
                shapes: vec![Shape::Text {
                    at: reference.at,
                    align: Align::End,
                    text: (target + 1).to_string(),
                    style: reference.style,
                    angle: 0.0,
                }],
            });
            leaf.links.push(Link {
                area: reference.area,
                page: target,
                top,
                element: reference.element,
                words: reference.words,
            });
        }
        Paged {
            leaves: self.leaves,
            places: self.places,
        }
    }
}

fn moved(mut shapes: Vec<Shape>, by: Point) -> Vec<Shape> {
    shapes.iter_mut().for_each(|shape| shape.shift(by));
    shapes
}
