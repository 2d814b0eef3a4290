//! What a deck rests on where the user brings no template: theme, slide master, layouts, notes master.

use super::company::{Layout, Layouts};
use super::ground::own_place;
use super::package::Package;
use super::xml::{Ink, escaped, hex};
use crate::chart::{Palette, Point};
use crate::locale::{Language, Locale};

/// Content types of what slides rest on.
pub const THEME: &str = "application/vnd.openxmlformats-officedocument.theme+xml";
/// Of slide masters.
pub const MASTER: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.slideMaster+xml";
/// Of layouts.
pub const LAYOUT: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.slideLayout+xml";
/// Of notes masters.
pub const NOTES_MASTER: &str =
    "application/vnd.openxmlformats-officedocument.presentationml.notesMaster+xml";

/// The namespaces of slides.
pub const SPACES: &str = "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
    xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

/// The root of a tree of shapes.
pub const ROOT: &str = "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
    <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>";

/// The layouts, in the order of their files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LayoutKind {
    /// A title and what stands below it, in the middle of the slide.
    Cover,
    /// The start of a part.
    Section,
    /// A title over a list.
    List,
    /// A title, a line below it, a chart, and a line of source at the foot.
    Chart,
}

impl LayoutKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Cover, Self::Section, Self::List, Self::Chart];

    /// The part's name.
    pub fn part(self) -> String {
        let number = Self::ALL.iter().position(|kind| *kind == self).unwrap_or(0) + 1;
        format!("ppt/slideLayouts/slideLayout{number}.xml")
    }
}

/// Where the words of a cover begin, of the slide's width.
pub const COVER_LEFT: f32 = 0.38;

/// The texts and places that a slide fills in.
pub struct Frame {
    /// Width and height of the slide in points of a scene.
    pub size: (f32, f32),
}

/// A place for text: how it is called, which placeholder it is, where it stands in points of a scene.
struct Place {
    kind: &'static str,
    index: Option<u32>,
    bounds: [f32; 4],
    anchor: &'static str,
    size: f32,
    bold: bool,
    color: &'static str,
    align: &'static str,
}

/// Indexes of the placeholders of a chart's slide beside its title.
pub const SUBTITLE: u32 = 10;
/// Source and as-of date.
pub const SOURCE: u32 = 11;
/// How many are shown and left out.
pub const SHOWN: u32 = 12;

impl Frame {
    /// Where our own layouts have room for what.
    pub fn layouts(&self, ink: &Ink) -> Layouts {
        let number = own_place(
            "sldNum",
            Some(4),
            self.number_place().map(|length| ink.length(length)),
            ink.type_size(12.0),
        );
        Layouts::new(LayoutKind::ALL.map(|kind| {
            let places = self.places(kind);
            let find = |kinds: &[&str]| {
                let place = places.iter().find(|place| kinds.contains(&place.kind))?;
                let bounds = place.bounds.map(|length| ink.length(length));
                let size = ink.type_size(place.size);
                Some(own_place(place.kind, place.index, bounds, size))
            };
            let numbered = matches!(kind, LayoutKind::List | LayoutKind::Chart);
            let (width, height) = self.size;
            let area = [48.0, 100.0, width - 96.0, height - 164.0];
            Layout {
                part: kind.part(),
                title: find(&["title", "ctrTitle"]),
                title_at: None,
                subtitle: find(&["subTitle"]),
                body: find(&["body"]),
                number: numbered.then(|| number.clone()),
                footer: None,
                area: area.map(|length| ink.length(length)),
            }
        }))
    }

    fn places(&self, kind: LayoutKind) -> Vec<Place> {
        let (width, height) = self.size;
        let place = |kind, index, bounds, anchor, size, bold, color| Place {
            kind,
            index,
            bounds,
            anchor,
            size,
            bold,
            color,
            align: "l",
        };
        let inner = width - 96.0;
        let title = || {
            let bounds = [48.0, 16.0, inner, 54.0];
            place("title", None, bounds, "b", 24.0, true, "tx1")
        };
        match kind {
            LayoutKind::Cover => {
                // Right of the curve, which has climbed there.
                let left = width * COVER_LEFT;
                let inner = width - left - 48.0;
                let middle = height * 0.56;
                let (title, below) = (
                    [left, middle - 150.0, inner, 170.0],
                    [left, middle + 36.0, inner, 110.0],
                );
                vec![
                    place("ctrTitle", None, title, "b", 48.0, true, "tx1"),
                    place("subTitle", Some(1), below, "t", 24.0, false, "tx2"),
                ]
            }
            LayoutKind::Section => {
                let (left, inner) = (76.8, width - 153.6);
                let (title, below) = (
                    [left, height * 0.5 - 130.0, inner, 150.0],
                    [left, height * 0.5 + 36.0, inner, 120.0],
                );
                vec![
                    place("title", None, title, "b", 48.0, true, "bg1"),
                    place("body", Some(1), below, "t", 24.0, false, "bg1"),
                ]
            }
            LayoutKind::List => vec![
                title(),
                place(
                    "body",
                    Some(1),
                    [48.0, 112.0, inner, height - 176.0],
                    "t",
                    24.0,
                    false,
                    "tx1",
                ),
            ],
            LayoutKind::Chart => vec![
                title(),
                place(
                    "body",
                    Some(SUBTITLE),
                    [48.0, 72.0, inner, 24.0],
                    "t",
                    15.0,
                    false,
                    "tx2",
                ),
                place(
                    "body",
                    Some(SOURCE),
                    [48.0, height - 42.0, inner * 0.6 - 12.0, 24.0],
                    "ctr",
                    12.0,
                    false,
                    "tx2",
                ),
                Place {
                    align: "r",
                    ..place(
                        "body",
                        Some(SHOWN),
                        [48.0 + inner * 0.6, height - 42.0, inner * 0.4 - 40.0, 24.0],
                        "ctr",
                        12.0,
                        false,
                        "tx2",
                    )
                },
            ],
        }
    }

    fn number_place(&self) -> [f32; 4] {
        let (width, height) = self.size;
        [width - 84.0, height - 42.0, 36.0, 24.0]
    }
}

/// Adds theme, master, layouts and notes master, and points the presentation at them; answers the ids of slide masters
/// and notes master.
pub fn add(
    package: &mut Package,
    frame: &Frame,
    ink: &Ink,
    palette: &Palette,
    locale: &Locale,
) -> [Vec<String>; 2] {
    let presentation = "ppt/presentation.xml";
    let master = "ppt/slideMasters/slideMaster1.xml";
    package.xml("ppt/theme/theme1.xml", THEME, &theme_part(palette, locale));
    let mut layouts = String::new();
    for (at, kind) in LayoutKind::ALL.into_iter().enumerate() {
        let part = kind.part();
        package.xml(part.clone(), LAYOUT, &layout_part(frame, kind, ink, locale));
        package.relate(&part, "slideMaster", master);
        let id = package.relate(master, "slideLayout", &part);
        // Ids of masters and layouts start at 2³¹, and none stands twice.
        layouts.push_str(&format!(
            "<p:sldLayoutId id=\"{}\" r:id=\"{id}\"/>",
            2_147_483_649_u32 + at as u32
        ));
    }
    package.relate(master, "theme", "ppt/theme/theme1.xml");
    package.xml(master, MASTER, &master_part(frame, ink, palette, &layouts));
    let masters = vec![package.relate(presentation, "slideMaster", master)];
    let notes = add_notes_master(package, "ppt/theme/theme2.xml", palette, locale);
    [
        masters,
        vec![package.relate(presentation, "notesMaster", &notes)],
    ]
}

/// Our notes master.
pub const NOTES_PART: &str = "ppt/notesMasters/notesMaster1.xml";

/// Adds our notes master over a theme of this name; answers its part.
pub fn add_notes_master(
    package: &mut Package,
    theme: &str,
    palette: &Palette,
    locale: &Locale,
) -> String {
    package.xml(theme, THEME, &theme_part(palette, locale));
    package.xml(NOTES_PART, NOTES_MASTER, &notes_master(palette));
    package.relate(NOTES_PART, "theme", theme);
    NOTES_PART.to_owned()
}

/// Which of the theme's colours are text and ground.
fn color_map(palette: &Palette) -> &'static str {
    if palette.is_dark {
        "bg1=\"dk1\" tx1=\"lt1\" bg2=\"dk2\" tx2=\"lt2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\""
    } else {
        "bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\" accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\" accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\""
    }
}

fn theme_part(palette: &Palette, locale: &Locale) -> String {
    let (dark, light) = if palette.is_dark {
        (
            [palette.canvas, palette.surface],
            [palette.text, palette.text_soft],
        )
    } else {
        (
            [palette.text, palette.text_soft],
            [palette.canvas, palette.surface],
        )
    };
    let mut colors = String::new();
    let mut put = |name: &str, color| {
        colors.push_str(&format!(
            "<a:{name}><a:srgbClr val=\"{}\"/></a:{name}>",
            hex(color)
        ));
    };
    put("dk1", dark[0]);
    put("lt1", light[0]);
    put("dk2", dark[1]);
    put("lt2", light[1]);
    for (at, color) in palette.category.into_iter().take(6).enumerate() {
        put(&format!("accent{}", at + 1), color);
    }
    put("hlink", palette.accent);
    put("folHlink", palette.category[6]);
    let east = match locale.language() {
        Language::Zh => "Microsoft YaHei",
        _ => "",
    };
    let font = |tag: &str| {
        format!(
            "<a:{tag}><a:latin typeface=\"Arial\"/><a:ea typeface=\"{east}\"/><a:cs typeface=\"\"/><a:font script=\"Hans\" typeface=\"Microsoft YaHei\"/></a:{tag}>"
        )
    };
    let solid = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    let line = |width: u32| format!("<a:ln w=\"{width}\">{solid}</a:ln>");
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    format!(
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Folioscope\"><a:themeElements>\
         <a:clrScheme name=\"Folioscope\">{colors}</a:clrScheme>\
         <a:fontScheme name=\"Folioscope\">{}{}</a:fontScheme>\
         <a:fmtScheme name=\"Folioscope\"><a:fillStyleLst>{solid}{solid}{solid}</a:fillStyleLst>\
         <a:lnStyleLst>{}{}{}</a:lnStyleLst><a:effectStyleLst>{effect}{effect}{effect}</a:effectStyleLst>\
         <a:bgFillStyleLst>{solid}{solid}{solid}</a:bgFillStyleLst></a:fmtScheme></a:themeElements>\
         <a:objectDefaults/><a:extraClrSchemeLst/></a:theme>",
        font("majorFont"),
        font("minorFont"),
        line(9525),
        line(19050),
        line(28575)
    )
}

/// A placeholder with its place and the look of its text.
fn placeholder(id: usize, place: &Place, ink: &Ink, prompt: &str) -> String {
    let index = place
        .index
        .map_or_else(String::new, |index| format!(" idx=\"{index}\""));
    let [left, top, width, height] = place.bounds.map(|length| ink.length(length));
    let level = format!(
        "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"{}\"><a:spcBef><a:spcPts val=\"0\"/></a:spcBef><a:buNone/><a:defRPr sz=\"{}\" b=\"{}\"><a:solidFill><a:schemeClr val=\"{}\"/></a:solidFill></a:defRPr></a:lvl1pPr>",
        place.align,
        ink.type_size(place.size),
        u8::from(place.bold),
        place.color
    );
    let fitted = if place.kind.ends_with("itle") {
        "<a:normAutofit/>"
    } else {
        "<a:noAutofit/>"
    };
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{} {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"{}\"{index}/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"{}\">{fitted}</a:bodyPr><a:lstStyle>{level}</a:lstStyle>\
         <a:p><a:r><a:rPr lang=\"en-US\"/><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
        name_of(place),
        place.kind,
        place.anchor,
        escaped(prompt)
    )
}

fn name_of(place: &Place) -> &'static str {
    match (place.kind, place.index) {
        ("title" | "ctrTitle", _) => "Title",
        ("subTitle", _) | (_, Some(SUBTITLE)) => "Subtitle",
        (_, Some(SOURCE)) => "Source",
        (_, Some(SHOWN)) => "Count",
        _ => "Text",
    }
}

fn number_placeholder(id: usize, frame: &Frame, ink: &Ink) -> String {
    let [left, top, width, height] = frame.number_place().map(|length| ink.length(length));
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Slide number {id}\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldNum\" sz=\"quarter\" idx=\"4\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr vert=\"horz\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" rtlCol=\"0\" anchor=\"ctr\"><a:noAutofit/></a:bodyPr>\
         <a:lstStyle><a:lvl1pPr algn=\"r\"><a:defRPr sz=\"{}\"><a:solidFill><a:schemeClr val=\"tx2\"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>\
         <a:p>{}<a:endParaRPr lang=\"en-US\"/></a:p></p:txBody></p:sp>",
        ink.type_size(12.0),
        number_field()
    )
}

/// The number of a slide.
pub fn number_field() -> &'static str {
    "<a:fld id=\"{7C1B5D0E-3F5A-4C53-8A55-6B2B8C1E9F01}\" type=\"slidenum\"><a:rPr lang=\"en-US\"/><a:t>‹#›</a:t></a:fld>"
}

fn layout_part(frame: &Frame, kind: LayoutKind, ink: &Ink, locale: &Locale) -> String {
    let (name, office) = match kind {
        LayoutKind::Cover => ("export-layout-cover", "type=\"title\""),
        LayoutKind::Section => ("export-layout-section", "type=\"secHead\""),
        LayoutKind::List => ("export-layout-list", "type=\"obj\""),
        LayoutKind::Chart => ("export-layout-chart", "userDrawn=\"1\""),
    };
    let name = locale.text(name);
    let mut shapes = String::new();
    for (at, place) in frame.places(kind).iter().enumerate() {
        shapes.push_str(&placeholder(at + 2, place, ink, &name));
    }
    if matches!(kind, LayoutKind::List | LayoutKind::Chart) {
        shapes.push_str(&number_placeholder(20, frame, ink));
    }
    let mut ground = "";
    match kind {
        LayoutKind::Chart => shapes.push_str(&foot_rule(frame, ink)),
        LayoutKind::Cover => shapes.insert_str(0, &cover_curve(frame, ink)),
        LayoutKind::Section => {
            ground = "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>";
        }
        LayoutKind::List => {}
    }
    format!(
        "<p:sldLayout {SPACES} {office} preserve=\"1\"><p:cSld name=\"{}\">{ground}<p:spTree>{ROOT}{shapes}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>",
        escaped(&name)
    )
}

/// The hairline over the foot of a chart's slide.
fn foot_rule(frame: &Frame, ink: &Ink) -> String {
    let (width, height) = frame.size;
    format!(
        "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"21\" name=\"Rule 21\"/><p:cNvCxnSpPr/><p:nvPr userDrawn=\"1\"/></p:nvCxnSpPr>\
         <p:spPr><a:xfrm><a:off x=\"{}\" y=\"{}\"/><a:ext cx=\"{}\" cy=\"0\"/></a:xfrm><a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>\
         <a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"tx2\"><a:alpha val=\"30000\"/></a:schemeClr></a:solidFill></a:ln></p:spPr></p:cxnSp>",
        ink.length(48.0),
        ink.length(height - 48.0),
        ink.length(width - 96.0)
    )
}

/// The curve of a cover, as the picture of its slide has it.
fn cover_curve(frame: &Frame, ink: &Ink) -> String {
    let (width, height) = frame.size;
    let points = cover_line(Point {
        x: width,
        y: height,
    });
    let [right, bottom] = [width, height].map(|length| ink.length(length));
    let mut path = String::new();
    for (at, point) in points.iter().enumerate() {
        let tag = if at == 0 { "moveTo" } else { "lnTo" };
        let (x, y) = (ink.length(point.x), ink.length(point.y));
        path.push_str(&format!("<a:{tag}><a:pt x=\"{x}\" y=\"{y}\"/></a:{tag}>"));
    }
    format!(
        "<p:sp><p:nvSpPr><p:cNvPr id=\"22\" name=\"Curve 22\"/><p:cNvSpPr/><p:nvPr userDrawn=\"1\"/></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{right}\" cy=\"{bottom}\"/></a:xfrm>\
         <a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{right}\" h=\"{bottom}\" fill=\"none\">{path}</a:path></a:pathLst></a:custGeom>\
         <a:noFill/><a:ln w=\"{}\" cap=\"rnd\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill><a:round/></a:ln></p:spPr></p:sp>",
        ink.length(9.0)
    )
}

/// The curve of the program's sign across a page, large: how much the first few bring.
pub fn cover_line(size: Point) -> Vec<Point> {
    let (left, right) = (size.x * 0.075, size.x * 0.56);
    let (top, bottom) = (size.y * 0.14, size.y * 0.88);
    let at = |step: u8| {
        let part = f32::from(step) / 48.0;
        let height = 1.0 - (1.0 - part).powf(3.6);
        Point {
            x: left + (right - left) * part,
            y: bottom - (bottom - top) * height,
        }
    };
    (0..=48).map(at).collect()
}

fn master_part(frame: &Frame, ink: &Ink, palette: &Palette, layouts: &str) -> String {
    let mut shapes = String::new();
    for (at, place) in frame.places(LayoutKind::List).iter().enumerate() {
        shapes.push_str(&placeholder(at + 2, place, ink, "Text"));
    }
    shapes.push_str(&number_placeholder(20, frame, ink));
    let style = |size: f32, bold: bool| {
        format!(
            "<a:lvl1pPr marL=\"0\" indent=\"0\" algn=\"l\" defTabSz=\"914400\" rtl=\"0\" eaLnBrk=\"1\" latinLnBrk=\"0\" hangingPunct=\"1\"><a:lnSpc><a:spcPct val=\"100000\"/></a:lnSpc><a:spcBef><a:spcPts val=\"600\"/></a:spcBef><a:buNone/>\
             <a:defRPr sz=\"{}\" b=\"{}\" kern=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/><a:cs typeface=\"+mn-cs\"/></a:defRPr></a:lvl1pPr>",
            ink.type_size(size),
            u8::from(bold)
        )
    };
    format!(
        "<p:sldMaster {SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>\
         <p:spTree>{ROOT}{shapes}</p:spTree></p:cSld><p:clrMap {}/><p:sldLayoutIdLst>{layouts}</p:sldLayoutIdLst>\
         <p:txStyles><p:titleStyle>{}</p:titleStyle><p:bodyStyle>{}</p:bodyStyle><p:otherStyle>{}</p:otherStyle></p:txStyles></p:sldMaster>",
        color_map(palette),
        style(24.0, true),
        style(24.0, false),
        style(12.0, false)
    )
}

fn notes_master(palette: &Palette) -> String {
    format!(
        "<p:notesMaster {SPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>{ROOT}\
         <p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide image 2\"/><p:cNvSpPr><a:spLocks noGrp=\"1\" noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\" idx=\"2\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/><a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln w=\"12700\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:ln></p:spPr></p:sp>\
         <p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes 3\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"body\" sz=\"quarter\" idx=\"3\"/></p:nvPr></p:nvSpPr>\
         <p:spPr><a:xfrm><a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr>\
         <p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang=\"en-US\"/></a:p></p:txBody></p:sp></p:spTree></p:cSld>\
         <p:clrMap {}/><p:notesStyle><a:lvl1pPr marL=\"0\" algn=\"l\"><a:defRPr sz=\"1200\"><a:solidFill><a:schemeClr val=\"tx1\"/></a:solidFill></a:defRPr></a:lvl1pPr></p:notesStyle></p:notesMaster>",
        color_map(palette)
    )
}
