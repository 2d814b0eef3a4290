//! Accounts put elsewhere: the ghost where the data have them, the way to where they were put, and the words that say so.

use super::matrix_chart::Picture;
use super::pen::dashed;
use super::{Bubble, Mark};
use crate::chart::palette::BUBBLE_ALPHA;
use crate::locale::{Arg, Locale};

impl Picture<'_> {
    /// A ghost and a dashed way for each.
    pub(super) fn ghosts(&self) -> Vec<Mark> {
        let line = dashed(1.25, self.palette().text_soft, 4.0, 3.0);
        let mut marks = Vec::new();
        for moved in self.result.moved.iter() {
            let (from, to) = (self.plot(moved.from), self.plot(moved.to));
            if !from.iter().chain(&to).all(|at| at.is_finite()) {
                continue;
            }
            marks.push(Mark::Segment {
                from,
                to,
                stroke: line,
            });
            marks.push(Mark::Dot {
                at: from,
                radius: self.radius(moved.item as usize),
                color: self.palette().text_faint,
                hollow: true,
            });
        }
        marks
    }

    /// The bubbles without those that were put elsewhere, and these where they were put.
    pub(super) fn put_elsewhere(&self, bubbles: &mut Vec<Bubble>) {
        if self.result.moved.is_empty() {
            return;
        }
        bubbles.retain(|bubble| self.result.moved(bubble.item as usize).is_none());
        for moved in self.result.moved.iter() {
            let at = self.plot(moved.to);
            if !at.iter().all(|at| at.is_finite()) {
                continue;
            }
            let item = moved.item as usize;
            bubbles.push(Bubble {
                at,
                radius: self.radius(item),
                size: self
                    .result
                    .plane
                    .items
                    .get(item)
                    .map_or(f64::NAN, |own| own.size),
                color: self.item_color(item).fade(BUBBLE_ALPHA),
                hollow: false,
                unsure: false,
                item: moved.item,
            });
        }
    }

    fn plot(&self, (x, y): (f64, f64)) -> [f64; 2] {
        [self.ground.scales[0].plot(x), self.ground.scales[1].plot(y)]
    }
}

/// A title that rests on what was put elsewhere says so.
pub fn supposed(locale: &Locale, title: String) -> String {
    locale.text_with("what-if-title", &[("title", Arg::from(title))])
}

/// What the foot says of them.
pub fn note(locale: &Locale, moved: usize) -> String {
    locale.text_with("what-if-note", &[("n", Arg::from(moved))])
}
