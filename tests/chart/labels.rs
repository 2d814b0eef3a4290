//! Labels: none over anything, whatever the data.

use std::sync::Arc;

use folioscope::chart::{
    Axis, Bubble, Color, Handle, HandleValue, Label, Mark, Panel, Placed, Point, Reading, Rect,
    ScaleType, TickFormat,
};
use proptest::prelude::*;

/// A panel with a threshold in the middle of each axis.
pub fn panel(bubbles: &[([f64; 2], f32)], names: &[String]) -> Panel {
    let axis = || Axis {
        title: String::new(),
        scale: ScaleType::Linear,
        home: (0.0, 100.0),
        format: TickFormat::Number,
        grid: true,
    };
    let handle = |setting, vertical| Handle {
        setting,
        vertical,
        at: 50.0,
        sets: HandleValue::Axis,
        snaps: Vec::new(),
        label: "50".to_owned(),
    };
    let marks = vec![Mark::Bubbles {
        bubbles: bubbles
            .iter()
            .enumerate()
            .map(|(item, &(at, radius))| Bubble {
                at,
                radius,
                size: f64::NAN,
                color: Color(0, 0, 0, 255),
                hollow: false,
                unsure: false,
                item: item as u32,
            })
            .collect(),
    }];
    Panel {
        id: "matrix",
        area: AREA,
        x: axis(),
        y: axis(),
        marks,
        labels: names
            .iter()
            .enumerate()
            .map(|(bubble, name)| Label {
                bubble,
                text: Arc::from(name.as_str()),
                priority: f64::from(bubbles[bubble].1),
                strong: false,
            })
            .collect(),
        handles: vec![handle("x_threshold", true), handle("y_threshold", false)],
        reading: Reading::Item,
        boxed: true,
        gutter: 48.0,
        occupied: Vec::new(),
    }
}

/// Where the panel lies.
pub const AREA: Rect = Rect {
    left: 96.0,
    top: 144.0,
    right: 968.0,
    bottom: 686.0,
};

fn overlap(a: &Rect, b: &Rect) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

fn disc_hits(r: &Rect, center: Point, radius: f32) -> bool {
    let (x, y) = (
        center.x.clamp(r.left, r.right),
        center.y.clamp(r.top, r.bottom),
    );
    (x - center.x).hypot(y - center.y) < radius - 0.01
}

fn line_hits_disc((from, to): (Point, Point), center: Point, radius: f32) -> bool {
    (0..=400).any(|step| {
        let part = step as f32 / 400.0;
        let (x, y) = (
            from.x + part * (to.x - from.x),
            from.y + part * (to.y - from.y),
        );
        (x - center.x).hypot(y - center.y) < radius
    })
}

/// Holds every promise of a placement.
pub fn check(panel: &Panel, placed: &[Placed]) {
    let view = panel.home();
    let bubbles: Vec<(Point, f32)> = panel
        .bubbles()
        .map(|bubble| (panel.position(&view, AREA, bubble.at), bubble.radius))
        .collect();
    let pills = panel.handle_rects(&view, AREA);
    for (index, label) in placed.iter().enumerate() {
        let own = panel.labels[label.label].bubble;
        let name = &panel.labels[label.label].text;
        let r = &label.rect;
        assert!(
            r.left >= AREA.left
                && r.right <= AREA.right
                && r.top >= AREA.top
                && r.bottom <= AREA.bottom,
            "{name} leaves the frame"
        );
        assert!(
            !pills.iter().any(|pill| overlap(r, pill)),
            "{name} lies on a handle"
        );
        for (other, &(center, radius)) in bubbles
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != own)
        {
            assert!(
                !disc_hits(r, center, radius),
                "{name} covers bubble {other}"
            );
            if let Some(leader) = label.leader {
                assert!(
                    !line_hits_disc(leader, center, radius),
                    "{name}'s leader crosses bubble {other}"
                );
            }
        }
        for other in &placed[index + 1..] {
            assert!(
                !overlap(r, &other.rect),
                "{name} covers {}",
                panel.labels[other.label].text
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// 400 random bubbles.
    #[test]
    fn four_hundred_bubbles(
        bubbles in prop::collection::vec(((0f64..100.0, 0f64..100.0), 4f32..34.0), 400),
        lengths in prop::collection::vec(3usize..28, 400),
    ) {
        let bubbles: Vec<([f64; 2], f32)> = bubbles.into_iter().map(|((x, y), r)| ([x, y], r)).collect();
        let names: Vec<String> = lengths.into_iter().map(|length| "Na me".repeat(length / 5 + 1)).collect();
        let panel = panel(&bubbles, &names);
        let placed = panel.place_labels(&panel.home(), AREA);
        check(&panel, &placed);
        let again = panel.place_labels(&panel.home(), AREA);
        prop_assert_eq!(placed, again);
    }
}

/// A few bubbles far apart are all named, right beside them.
#[test]
fn lonely_bubbles_are_named() {
    let bubbles: Vec<([f64; 2], f32)> = (0..9)
        .map(|at| {
            (
                [
                    12.0 + 30.0 * f64::from(at % 3),
                    15.0 + 30.0 * f64::from(at / 3),
                ],
                14.0,
            )
        })
        .collect();
    let names: Vec<String> = (0..9).map(|at| format!("Supplier {at}")).collect();
    let panel = panel(&bubbles, &names);
    let placed = panel.place_labels(&panel.home(), AREA);
    assert_eq!(placed.len(), 9);
    assert!(placed.iter().all(|label| label.leader.is_none()));
    check(&panel, &placed);
}
