//! Titles of slides: where they stand, and the size at which all of a kind fit.

use super::company::Place;
use super::theme::LayoutKind;
use super::words::fitting_size;
use super::{Deck, SlideContent};
use crate::chart::Weight;

/// The largest title over content, in hundredths of a point.
const MOST_TITLE: i64 = 3000;

/// The layout that a slide asks for.
pub fn kind_of(content: &SlideContent<'_>) -> LayoutKind {
    match content {
        SlideContent::Cover { .. } => LayoutKind::Cover,
        SlideContent::Section { .. } => LayoutKind::Section,
        SlideContent::Agenda { .. } | SlideContent::List { .. } => LayoutKind::List,
        SlideContent::Table { .. } | SlideContent::Chart(_) => LayoutKind::Chart,
    }
}

/// The title as short as it can be.
fn short_title<'s>(content: &'s SlideContent<'_>) -> &'s str {
    match content {
        SlideContent::Cover { title, .. }
        | SlideContent::Section { title, .. }
        | SlideContent::Agenda { title, .. }
        | SlideContent::List { title, .. }
        | SlideContent::Table { title, .. } => title,
        SlideContent::Chart(scene) => &scene.short_title,
    }
}

/// Where a title stands, and how large at most.
pub fn title_place(deck: &Deck<'_>, kind: LayoutKind) -> Place {
    let layout = deck.ground.layout(kind);
    let own = layout.title.clone().map(|place| Place {
        bounds: layout.title_at.unwrap_or(place.bounds),
        size: match kind {
            // A finding is a sentence, longer than the titles most templates are made for.
            LayoutKind::Chart | LayoutKind::List => place.size.min(MOST_TITLE),
            LayoutKind::Cover | LayoutKind::Section => place.size,
        },
        ..place
    });
    own.unwrap_or_else(|| Place {
        kind: None,
        index: None,
        bounds: deck.ground.title_room(),
        size: deck.ground.ink().type_size(24.0),
        words: String::new(),
        fill: None,
    })
}

/// The size at which every title of a kind of slide fits its place.
pub fn title_size(deck: &Deck<'_>, kind: LayoutKind) -> i64 {
    let mut place = title_place(deck, kind);
    // Places of templates have margins inside them.
    if deck.ground.is_company() {
        place.bounds[2] -= 182_880;
    }
    (deck.slides.iter())
        .filter(|slide| kind_of(&slide.content) == kind)
        .map(|slide| fitting_size(short_title(&slide.content), &place, Weight::SemiBold))
        .min()
        .unwrap_or(place.size)
}
