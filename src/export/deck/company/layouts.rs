//! Which layouts of a template a deck uses, and where they have room for what.

use super::{Company, Master, Scheme};
use crate::export::deck::element::Element;
use crate::export::deck::theme::LayoutKind;

/// A placeholder of a layout.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its `type`, as a slide must repeat it; `None` for any content.
    pub kind: Option<String>,
    /// Its `idx`, as a slide must repeat it.
    pub index: Option<String>,
    /// Left, top, width and height in EMU.
    pub bounds: [i64; 4],
    /// Size of its type in hundredths of a point.
    pub size: i64,
    /// What stands in it on the layout.
    pub words: String,
    /// The element of its text's fill, where what a slide inherits is not what the template shows or cannot be read.
    pub fill: Option<String>,
}

impl Place {
    /// `<p:ph …/>`, so that a slide's text takes its place and look.
    pub fn tag(&self) -> String {
        let attribute = |name: &str, value: &Option<String>| {
            (value.as_ref()).map_or_else(String::new, |value| {
                format!(" {name}=\"{}\"", crate::export::deck::xml::escaped(value))
            })
        };
        format!(
            "<p:ph{}{}/>",
            attribute("type", &self.kind),
            attribute("idx", &self.index)
        )
    }

    fn is(&self, kinds: &[&str]) -> bool {
        kinds.contains(&self.kind.as_deref().unwrap_or("obj"))
    }

    fn bottom(&self) -> i64 {
        self.bounds[1] + self.bounds[3]
    }

    fn right(&self) -> i64 {
        self.bounds[0] + self.bounds[2]
    }
}

const TITLES: [&str; 2] = ["title", "ctrTitle"];
const CONTENT: [&str; 8] = [
    "body", "obj", "chart", "tbl", "dgm", "media", "clipArt", "pic",
];
const FEET: [&str; 3] = ["dt", "ftr", "sldNum"];

/// A layout, as a slide fills it in.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Its part.
    pub part: String,
    /// For the title.
    pub title: Option<Place>,
    /// Where the title goes instead of its own place, which lies across the slide.
    pub title_at: Option<[i64; 4]>,
    /// For what stands below a title of a cover.
    pub subtitle: Option<Place>,
    /// For lines of text.
    pub body: Option<Place>,
    /// For the number of the slide.
    pub number: Option<Place>,
    /// For the line at the foot, where the template has words for it.
    pub footer: Option<Place>,
    /// Left, top, width and height of what is free, in EMU.
    pub area: [i64; 4],
}

/// The layouts of a deck.
pub struct Layouts {
    layouts: [Layout; 4],
}

impl Layouts {
    /// These, in the order of [`LayoutKind::ALL`].
    pub fn new(layouts: [Layout; 4]) -> Self {
        Self { layouts }
    }

    /// The best of a template for each kind of slide, of equals the first; with the master and layout of charts.
    pub fn of(company: &Company) -> Option<(Self, &Master, &Element)> {
        let best = |kind| {
            let all = company.masters.iter().flat_map(|master| {
                let own = master.layouts.iter();
                own.map(move |(part, root)| (master, part, root))
            });
            all.map(|own| (score(kind, own.2, own.0, company.size), own))
                .reduce(|best, own| if own.0 > best.0 { own } else { best })
                .map(|(_, own)| own)
        };
        let mut layouts = Vec::new();
        for kind in LayoutKind::ALL {
            let (master, part, root) = best(kind)?;
            layouts.push(read(kind, (part, root), master, company.size));
        }
        let (master, _, chart) = best(LayoutKind::Chart)?;
        let layouts = Self {
            layouts: layouts.try_into().ok()?,
        };
        Some((layouts, master, chart))
    }

    /// The layout of a kind of slide.
    pub fn get(&self, kind: LayoutKind) -> &Layout {
        &self.layouts[kind as usize]
    }
}

/// How well a layout serves.
fn score(kind: LayoutKind, root: &Element, master: &Master, size: [i64; 2]) -> i32 {
    let places = places(root, &master.root, &Scheme::of(master, root));
    let has = |kinds: &[&str]| places.iter().any(|place| place.is(kinds));
    let contents = places.iter().filter(|place| place.is(&CONTENT)).count();
    let office = root.attribute("type").unwrap_or_default();
    let (title, below) = (has(&TITLES), has(&["subTitle"]));
    let across = (places.iter().find(|place| place.is(&TITLES)))
        .is_some_and(|title| lies_across(title, size));
    let content = matches!(kind, LayoutKind::List | LayoutKind::Chart);
    let base = i32::from(title) - if content && across { 60 } else { 0 };
    base + match kind {
        LayoutKind::Cover => match () {
            () if office == "title" => 100,
            () if has(&["ctrTitle"]) => 80,
            () if title && below => 60,
            () if title && contents == 0 => 20,
            () => 0,
        },
        LayoutKind::Section => match () {
            () if office == "secHead" && title => 100,
            () if office == "title" => 60,
            () if title && below => 50,
            () if title && contents == 0 => 40,
            () => 0,
        },
        LayoutKind::List => match () {
            () if title && contents == 1 && matches!(office, "obj" | "tx" | "") => 100,
            () if title && contents == 1 => 70,
            () if title && contents > 0 => 20,
            () if title => 10,
            () => 0,
        },
        LayoutKind::Chart => match () {
            () if office == "titleOnly" && title => 100,
            () if title && contents == 0 && !below => 90,
            () if title && contents == 1 => 50,
            () if title => 10,
            () => 0,
        },
    }
}

/// Whether a title lies across the middle of the slide, where the content should be.
fn lies_across(title: &Place, [width, height]: [i64; 2]) -> bool {
    title.bottom() >= height / 2 && title.bounds[2] > width * 2 / 5
}

/// The placeholders of a layout; what they leave open, the master says.
fn places(layout: &Element, master: &Element, scheme: &Scheme) -> Vec<Place> {
    let shapes = placeholders(layout);
    let above = placeholders(master);
    let mut places = Vec::new();
    for (shape, own) in shapes {
        let kind = own.attribute("type").map(str::to_owned);
        let inherited = match kind.as_deref().unwrap_or("obj") {
            "title" | "ctrTitle" => "title",
            foot if FEET.contains(&foot) => foot,
            _ => "body",
        };
        let from = above
            .iter()
            .find(|(_, above)| above.attribute("type") == Some(inherited))
            .map(|(shape, _)| *shape);
        let Some(bounds) = bounds(shape).or_else(|| bounds(from?)) else {
            continue;
        };
        let style = if inherited == "title" {
            "titleStyle"
        } else {
            "bodyStyle"
        };
        let level = ["txStyles", style, "lvl1pPr", "defRPr"];
        let size = type_size(shape)
            .or_else(|| type_size(from?))
            .or_else(|| master.at(&level)?.number("sz"))
            .filter(|size| (100..=40_000).contains(size))
            .unwrap_or(if inherited == "title" { 4400 } else { 1800 });
        let words = |shape: &Element| shape.child("txBody").map(Element::text);
        let declared = text_fill(shape)
            .or_else(|| text_fill(from?))
            .or_else(|| master.at(&level)?.child("solidFill"));
        let shown = run_fill(shape).or_else(|| run_fill(from?));
        let is_plain = covered(bounds, layout, master) < 0.05;
        places.push(Place {
            kind,
            index: own.attribute("idx").map(str::to_owned),
            bounds,
            size,
            words: words(shape).unwrap_or_default(),
            fill: scheme.text_fill(declared, shown, is_plain),
        });
    }
    places
}

/// Shapes that hold a place, with what kind of place.
fn placeholders(root: &Element) -> Vec<(&Element, &Element)> {
    let tree = root.at(&["cSld", "spTree"]);
    (tree.into_iter().flat_map(Element::elements))
        .filter(|shape| shape.local() == "sp")
        .filter_map(|shape| Some((shape, shape.at(&["nvSpPr", "nvPr", "ph"])?)))
        .collect()
}

fn bounds(shape: &Element) -> Option<[i64; 4]> {
    let place = shape.at(&["spPr", "xfrm"])?;
    let (from, size) = (place.child("off")?, place.child("ext")?);
    let bounds = [
        from.number("x")?,
        from.number("y")?,
        size.number("cx")?,
        size.number("cy")?,
    ];
    let sound = bounds.iter().all(|length| length.abs() < 100_000_000);
    (sound && bounds[2] > 0 && bounds[3] > 0).then_some(bounds)
}

fn type_size(shape: &Element) -> Option<i64> {
    shape
        .at(&["txBody", "lstStyle", "lvl1pPr", "defRPr"])?
        .number("sz")
}

/// The colour of text in a place, as its slides inherit it.
fn text_fill(shape: &Element) -> Option<&Element> {
    shape.at(&["txBody", "lstStyle", "lvl1pPr", "defRPr", "solidFill"])
}

/// The colour of the words that stand in a place: what the template shows, where it says it nowhere else.
fn run_fill(shape: &Element) -> Option<&Element> {
    shape.at(&["txBody", "p", "r", "rPr", "solidFill"])
}

fn read(
    kind: LayoutKind,
    (part, root): (&str, &Element),
    master: &Master,
    size: [i64; 2],
) -> Layout {
    let places = places(root, &master.root, &Scheme::of(master, root));
    let find = |kinds: &[&str]| places.iter().find(|place| place.is(kinds)).cloned();
    let title = find(&TITLES);
    let mut contents: Vec<&Place> = places.iter().filter(|place| place.is(&CONTENT)).collect();
    contents.sort_by_key(|place| -place.bounds[2] * place.bounds[3]);
    let body = contents.first().map(|place| (*place).clone());
    let above = placeholders(&master.root);
    let above = above
        .iter()
        .find(|(_, own)| own.attribute("type") == Some("body"))
        .and_then(|(shape, _)| bounds(shape));
    let widened = widened(&places, root, &master.root, size);
    let across = |[left, top, width, height]: [i64; 4]| match widened {
        Some(margin) => [margin, top, size[0] - 2 * margin, height],
        None => [left, top, width, height],
    };
    let room = body.as_ref().map(|body| body.bounds).or(above).map(across);
    let feet: Vec<&Place> = places
        .iter()
        .filter(|place| place.is(&FEET) && place.bounds[1] > size[1] / 2)
        .collect();
    // Prompts ("<footer>") are no words of the company.
    let prompt = |words: &str| words.is_empty() || words.starts_with('<') || words == "Footer";
    let footer = find(&["ftr"]).filter(|place| !prompt(place.words.trim()));
    let room_above = [
        size[0] / 20,
        size[1] / 25,
        size[0] * 9 / 10,
        size[1] * 3 / 20,
    ];
    // A cover's and a section's title stand where the template has them.
    let over_content = matches!(kind, LayoutKind::List | LayoutKind::Chart);
    let title_at = (title.as_ref())
        .filter(|title| over_content && lies_across(title, size))
        .map(|_| room_above)
        .or_else(|| {
            // A subtitle stays below its title.
            widened.filter(|_| find(&["subTitle"]).is_none())?;
            title.as_ref().map(|title| across(title.bounds))
        });
    let stands = title.clone().map(|title| Place {
        bounds: title_at.unwrap_or(title.bounds),
        ..title
    });
    Layout {
        part: part.to_owned(),
        area: area(stands.as_ref(), room, &feet, size),
        title_at,
        subtitle: find(&["subTitle"]),
        number: find(&["sldNum"]),
        title,
        body,
        footer,
    }
}

/// The margin of a template whose slides were made wider but whose places were left where they stood, with nothing drawn
/// beside them: charts and titles then take the whole width.
fn widened(
    places: &[Place],
    layout: &Element,
    master: &Element,
    [width, height]: [i64; 2],
) -> Option<i64> {
    let left = places.iter().map(|place| place.bounds[0]).min()?.max(0);
    let right = places.iter().map(Place::right).max()?;
    let beside = [right, 0, width - right, height];
    let unused = left * 100 < width * 8
        && right * 5 < width * 4
        && right > width / 2
        && covered(beside, layout, master) < 0.1;
    unused.then_some(left)
}

/// How much of an area the master's and the layout's own shapes and pictures cover, of 1.
pub fn covered(area: [i64; 4], layout: &Element, master: &Element) -> f64 {
    let with_master = layout.attribute("showMasterSp") != Some("0");
    let roots = [Some(layout), with_master.then_some(master)];
    let trees = (roots.into_iter().flatten()).filter_map(|root| root.at(&["cSld", "spTree"]));
    let shapes = trees.flat_map(Element::elements).filter(|shape| {
        ["sp", "pic", "grpSp"].contains(&shape.local())
            && shape.at(&["nvSpPr", "nvPr", "ph"]).is_none()
            && shape.at(&["nvPicPr", "nvPr", "ph"]).is_none()
    });
    let [left, top, width, height] = area;
    let shared: i64 = shapes
        .filter_map(|shape| {
            let group = shape.child("grpSpPr").and_then(|own| own.child("xfrm"));
            let own = shape.at(&["spPr", "xfrm"]).or(group)?;
            let (from, size) = (own.child("off")?, own.child("ext")?);
            let across = (from.number("x")?, size.number("cx")?);
            let down = (from.number("y")?, size.number("cy")?);
            let part = |(from, length): (i64, i64), start: i64, room: i64| {
                from.saturating_add(length).min(start + room) - from.max(start)
            };
            let wide = part(across, left, width).max(0);
            let tall = part(down, top, height).max(0);
            // In thousandths of the area, so that no product overflows.
            Some(wide * 1000 / width.max(1) * (tall * 1000 / height.max(1)))
        })
        .sum();
    shared as f64 / 1e6
}

/// What is free below the title, or beside it where it stands at a side.
fn area(
    title: Option<&Place>,
    room: Option<[i64; 4]>,
    feet: &[&Place],
    [width, height]: [i64; 2],
) -> [i64; 4] {
    let margin = width / 24;
    let wide = room.filter(|room| room[2] > width * 55 / 100);
    let (mut left, mut right) = wide.map_or((margin, width - margin), |room| {
        (room[0].max(0), (room[0] + room[2]).min(width))
    });
    let mut top = room.map_or(height / 5, |room| room[1]);
    if let Some(title) = title {
        if title.bottom() < height / 2 {
            top = title.bottom() + height / 75;
        } else if title.right() < width / 2 {
            left = left.max(title.right() + margin / 2);
            top = top.min(height / 8);
        } else if title.bounds[0] > width / 2 {
            right = right.min(title.bounds[0] - margin / 2);
            top = top.min(height / 8);
        }
    }
    let foot = feet.iter().map(|place| place.bounds[1]).min();
    let bottom = match (foot, room) {
        (Some(foot), _) => foot,
        (None, Some(room)) => (room[1] + room[3]).clamp(height * 3 / 4, height * 96 / 100),
        (None, None) => height * 94 / 100,
    };
    if right - left < width * 2 / 5 || bottom - top < height * 2 / 5 {
        return [margin, height / 4, width - 2 * margin, height * 13 / 20];
    }
    [left, top, right - left, bottom - top]
}
