//! What of a matrix picture no limit moves: scales, places, the order of the bubbles, the dots, the columns of the table.
//! Made once a plane; a dragged limit looks at nothing but the few bubbles and the four cells.

use std::sync::{Arc, Mutex, OnceLock};

use rustc_hash::FxHashMap;

use super::ScaleType;
use super::matrix_axes::{Extent, scale_of};
use super::matrix_stack::{MOST_ASIDE, Stack, stacks};
use crate::analysis::Plane;

/// More items than this: the smaller ones become dots.
pub const MOST_BUBBLES: usize = 1500;
/// Bubbles that stay bubbles then.
const LARGEST: usize = 600;
/// Bubbles that a view leaves out last.
const KEPT: usize = 5;

/// The part of the picture that stays while limits move.
pub struct Ground {
    /// How the axes lie.
    pub scales: [ScaleType; 2],
    /// Plot coordinates of each item.
    pub places: Arc<[[f64; 2]]>,
    /// Plot coordinates of second positions and of the portfolio: they too have to be seen.
    pub extents: [Extent; 2],
    /// Whether many items share their place with a few others: ratings in steps do.
    pub tied: bool,
    /// Items that share a place.
    pub stacks: Vec<Stack>,
    /// The stack of each item that is in one.
    stacked: FxHashMap<usize, usize>,
    /// Largest size; 0 where none has one.
    pub largest: f64,
    /// Items drawn as bubbles, largest first.
    pub bubbles: Vec<u32>,
    /// Items drawn as dots, and their places.
    pub dots: (Arc<[u32]>, Arc<[[f64; 2]]>),
    outside: Mutex<Option<(Homes, usize)>>,
    columns: OnceLock<Columns>,
}

/// The home views of both axes.
type Homes = [(f64, f64); 2];

/// The columns of the table that no limit changes.
pub struct Columns {
    pub names: Arc<[Arc<str>]>,
    pub x: Arc<[f64]>,
    pub y: Arc<[f64]>,
    pub values: Arc<[f64]>,
    pub shares: Arc<[f64]>,
    pub sizes: Arc<[f64]>,
}

impl Ground {
    /// The ground of a plane, made at its first picture.
    pub fn of(plane: &Plane) -> Arc<Self> {
        plane.derived.get(|| Self::new(plane))
    }

    fn new(plane: &Plane) -> Self {
        let items = &plane.items;
        let scales = [
            scale_of(&plane.x, plane.preset, true, items.iter().map(|i| i.x)),
            scale_of(&plane.y, plane.preset, false, items.iter().map(|i| i.y)),
        ];
        let places: Arc<[[f64; 2]]> = items
            .iter()
            .map(|item| [scales[0].plot(item.x), scales[1].plot(item.y)])
            .collect();
        let stacks = stacks(plane);
        let sizes = items.iter().map(|item| item.size.abs());
        let sizes = sizes.chain(stacks.iter().map(|stack| stack.size));
        let stacked: FxHashMap<usize, usize> = stacks
            .iter()
            .enumerate()
            .flat_map(|(index, stack)| stack.items.iter().map(move |&item| (item, index)))
            .collect();
        let beneath = |item: u32| {
            let stack = stacked.get(&(item as usize)).map(|&index| &stacks[index]);
            stack.is_some_and(|stack| stack.items.first() != Some(&(item as usize)))
        };
        let (bubbles, dots) = split(plane, &places, beneath);
        Self {
            scales,
            extents: [0, 1].map(|axis| extent(plane, &places, scales[axis], axis)),
            tied: has_ties(&places),
            largest: sizes.filter(|size| size.is_finite()).fold(0.0, f64::max),
            dots: (
                dots.iter().copied().collect(),
                dots.iter().map(|&item| places[item as usize]).collect(),
            ),
            bubbles,
            stacks,
            stacked,
            places,
            outside: Mutex::default(),
            columns: OnceLock::new(),
        }
    }

    /// The stack that an item is in.
    pub fn stack_of(&self, item: usize) -> Option<&Stack> {
        self.stacks.get(*self.stacked.get(&item)?)
    }

    /// How many items lie outside home views.
    pub fn outside(&self, homes: Homes) -> usize {
        let beyond = |at: f64, home: (f64, f64)| at < home.0 || at > home.1;
        let count = || {
            let places = self.places.iter();
            places
                .filter(|at| beyond(at[0], homes[0]) || beyond(at[1], homes[1]))
                .count()
        };
        let Ok(mut kept) = self.outside.lock() else {
            return count();
        };
        match *kept {
            Some((known, outside)) if known == homes => outside,
            _ => {
                let outside = count();
                *kept = Some((homes, outside));
                outside
            }
        }
    }

    /// The columns, made when the table is first looked at.
    pub fn columns(&self, plane: &Plane) -> &Columns {
        self.columns.get_or_init(|| {
            let items = &plane.items;
            let members = &plane.population.members;
            let none: Arc<str> = Arc::from("");
            let share = |value: f64| {
                if plane.total > 0.0 {
                    value / plane.total
                } else {
                    f64::NAN
                }
            };
            Columns {
                names: items
                    .iter()
                    .map(|item| members.get(item.member as usize))
                    .map(|member| member.map_or_else(|| none.clone(), |m| m.name.clone()))
                    .collect(),
                x: items.iter().map(|item| item.x).collect(),
                y: items.iter().map(|item| item.y).collect(),
                values: items.iter().map(|item| item.value).collect(),
                shares: items.iter().map(|item| share(item.value)).collect(),
                sizes: items.iter().map(|item| item.size).collect(),
            }
        })
    }
}

fn extent(plane: &Plane, places: &[[f64; 2]], scale: ScaleType, axis: usize) -> Extent {
    let pick = |at: &(f64, f64)| scale.plot(if axis == 0 { at.0 } else { at.1 });
    let path = plane.spec.path.iter().map(|point| &point.at);
    let others = plane
        .others
        .iter()
        .chain(&plane.portfolio)
        .chain(path)
        .map(pick);
    let kept = weightiest(plane).into_iter().map(|item| places[item][axis]);
    Extent::of(places.iter().map(|at| at[axis]).chain(others), kept)
}

/// The few largest bubbles.
fn weightiest(plane: &Plane) -> Vec<usize> {
    let size = |item: &usize| plane.items[*item].size.abs();
    let mut sized: Vec<usize> = (0..plane.items.len()).filter(|at| size(at) > 0.0).collect();
    if sized.len() > KEPT {
        sized.select_nth_unstable_by(KEPT, |a, b| size(b).total_cmp(&size(a)).then(a.cmp(b)));
        sized.truncate(KEPT);
    }
    sized
}

/// Bits whose order is that of the numbers.
fn ascending(value: f64) -> u64 {
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 1 {
        !bits
    } else {
        bits | (1 << 63)
    }
}

/// Bubbles, largest first so that small ones lie on top, and the smaller of very many as dots; without those that lie
/// beneath another.
fn split(
    plane: &Plane,
    places: &[[f64; 2]],
    beneath: impl Fn(u32) -> bool,
) -> (Vec<u32>, Vec<u32>) {
    let size = |item: u32| plane.items[item as usize].size;
    let mut order: Vec<u32> = (0..plane.len() as u32)
        .filter(|&item| places[item as usize].iter().all(|at| at.is_finite()) && !beneath(item))
        .collect();
    // Without a size all are equal, and those of no figure are smallest.
    let extent = |item: u32| {
        let size = size(item).abs();
        if size.is_finite() { size } else { 0.0 }
    };
    let by_size = |&a: &u32, &b: &u32| {
        extent(b)
            .total_cmp(&extent(a))
            .then(size(b).total_cmp(&size(a)))
            .then_with(|| plane.name(a as usize).cmp(plane.name(b as usize)))
            .then(a.cmp(&b))
    };
    let mut rest = Vec::new();
    if order.len() > MOST_BUBBLES {
        order.select_nth_unstable_by(LARGEST, by_size);
        rest = order.split_off(LARGEST);
        // From left to right: a view that shows a part of them reads no more than that.
        let keyed = |item: u32| (ascending(places[item as usize][0]), item);
        let mut keyed: Vec<(u64, u32)> = rest.into_iter().map(keyed).collect();
        keyed.sort_unstable();
        rest = keyed.into_iter().map(|(_, item)| item).collect();
    }
    order.sort_unstable_by(by_size);
    (order, rest)
}

fn has_ties(places: &[[f64; 2]]) -> bool {
    if places.len() > MOST_BUBBLES {
        return false;
    }
    let mut sorted: Vec<[f64; 2]> = places.to_vec();
    sorted.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
    let tied: usize = sorted
        .chunk_by(|a, b| a == b)
        .filter(|group| group.len() <= MOST_ASIDE)
        .map(|group| group.len() - 1)
        .sum();
    tied > 2 && tied * 5 > places.len()
}
