//! The company's template: whatever file it is, a deck rests on it or a sentence says why not.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use folioscope::chart::{Brief, Palette, draw};
use folioscope::export::{
    Deck, Ground, Slide, SlideContent, SlideShape, TemplateFault, TextTable, deck_bytes,
};
use folioscope::locale::{Language, Locale};
use folioscope::model::Question;

use super::deck::{customers, names, parts};
use crate::analysis::build;

fn zipped(parts: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn content(title: &str) -> [Slide<'static>; 3] {
    let slide = |content| Slide {
        content,
        notes: "Say hello",
    };
    let table = TextTable {
        heads: vec!["Account".to_owned(), "Owner".to_owned()],
        rows: (1..=40)
            .map(|n| vec![format!("Customer {n}"), "Ines".to_owned()])
            .collect(),
        widths: vec![2.0, 1.0],
    };
    [
        slide(SlideContent::Cover {
            title: title.to_owned(),
            subtitle: "2025".to_owned(),
        }),
        slide(SlideContent::Agenda {
            title: "Agenda".to_owned(),
            parts: vec![("Decisions".to_owned(), Some(2))],
        }),
        slide(SlideContent::Table {
            title: "Decisions".to_owned(),
            table,
        }),
    ]
}

fn deck(ground: &Ground) -> BTreeMap<String, Vec<u8>> {
    let locale = Locale::new(Language::En);
    let bytes = deck_bytes(&Deck {
        title: "Review",
        slides: &content("Review"),
        ground,
        locale: &locale,
    });
    parts(&bytes.unwrap())
}

/// A template of our own making: dark, 4:3.
fn template() -> BTreeMap<String, Vec<u8>> {
    deck(&Ground::own(SlideShape::Standard, &Palette::dark()))
}

fn text(parts: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(parts[name].clone()).unwrap()
}

fn replace(parts: &mut BTreeMap<String, Vec<u8>>, name: &str, from: &str, to: &str) {
    let changed = text(parts, name);
    assert!(changed.contains(from), "{name} has no {from}");
    parts.insert(name.to_owned(), changed.replace(from, to).into_bytes());
}

/// Master, layouts, theme and size are the template's; its slides are gone; ours stand on its layouts. A long table goes on
/// on further slides, and the agenda leads to its first.
#[test]
fn a_deck_rests_on_its_template() {
    let from = template();
    let ground = Ground::company(&zipped(&from)).unwrap();
    assert!(ground.palette().is_dark);
    let made = deck(&ground);
    let presentation = text(&made, "ppt/presentation.xml");
    assert!(presentation.contains("cx=\"9144000\""), "{presentation}");
    let theme = text(&made, "ppt/theme/theme1.xml");
    assert_eq!(theme, text(&from, "ppt/theme/theme1.xml"));
    let slides = made
        .keys()
        .filter(|name| name.starts_with("ppt/slides/slide"));
    assert!(
        slides.count() > 3,
        "a table of 40 rows takes several slides"
    );
    let agenda = text(&made, "ppt/slides/slide2.xml");
    assert!(agenda.contains("ppaction://hlinksldjump"));
    let targets = text(&made, "ppt/slides/_rels/slide2.xml.rels");
    assert!(targets.contains("Target=\"slide3.xml\""), "{targets}");
    let cover = text(&made, "ppt/slides/slide1.xml");
    let (_, title) = cover.split_once("type=\"ctrTitle\"").unwrap();
    assert!(title.contains("Review"));
    let (own, _) = title.split_once("<p:txBody>").unwrap();
    assert!(
        own.contains("<p:spPr/>"),
        "the cover's title was moved: {own}"
    );
    let again = deck(&Ground::company(&zipped(&from)).unwrap());
    assert!(made == again, "the same template gives the same bytes");
}

/// A template that was made wider while its places stayed where they stood gives charts and titles the whole width.
#[test]
fn a_widened_template_is_filled() {
    let mut from = template();
    let page = Ground::company(&zipped(&from)).unwrap().page();
    replace(
        &mut from,
        "ppt/presentation.xml",
        "cx=\"9144000\"",
        "cx=\"12192000\"",
    );
    let ground = Ground::company(&zipped(&from)).unwrap();
    let wide = ground.page();
    assert!(
        wide.x / wide.y > 1.25 * page.x / page.y,
        "{wide:?} {page:?}"
    );
}

/// Charts are drawn in the colours of the theme and name them, so that another theme recolours them.
#[test]
fn charts_take_the_colours_of_the_theme() {
    let mut from = template();
    let theme = text(&from, "ppt/theme/theme1.xml");
    let start = theme.find("<a:accent1>").unwrap();
    let old = theme[start..].split('"').nth(1).unwrap().to_owned();
    replace(
        &mut from,
        "ppt/theme/theme1.xml",
        &format!("<a:accent1><a:srgbClr val=\"{old}\"/>"),
        "<a:accent1><a:srgbClr val=\"FF8A00\"/>",
    );
    let ground = Ground::company(&zipped(&from)).unwrap();
    assert_eq!(ground.palette().category[0].0, 0xFF);
    let locale = Locale::new(Language::En);
    let question = Question::default();
    let names = names(12);
    let dataset = customers(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let outcome = build::run("abc", &dataset, &question, &build::settings(&[])).unwrap();
    let mut brief = Brief::page(&locale, ground.palette(), &question);
    brief.size = ground.page();
    let scene = draw("abc", &outcome, &brief);
    let bytes = deck_bytes(&Deck {
        title: "Review",
        slides: &[Slide {
            content: SlideContent::Chart(&scene),
            notes: "",
        }],
        ground: &ground,
        locale: &locale,
    });
    let made = parts(&bytes.unwrap());
    let charts = made
        .keys()
        .filter(|name| name.starts_with("ppt/charts/chart"));
    let charts: String = charts.map(|name| text(&made, name)).collect();
    assert!(charts.contains("schemeClr val=\"accent1\""), "{charts}");
}

/// What could run, call home or fill the memory stays behind or is refused; nothing of it reaches the deck.
#[test]
fn hostile_templates_do_no_harm() {
    let mut from = template();
    from.insert("ppt/vbaProject.bin".to_owned(), b"macro".to_vec());
    replace(
        &mut from,
        "ppt/_rels/presentation.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rIdV\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\" Target=\"vbaProject.bin\"/></Relationships>",
    );
    replace(
        &mut from,
        "[Content_Types].xml",
        "presentation.main+xml",
        "presentation.macroEnabled.main+xml",
    );
    let master = "ppt/slideMasters/slideMaster1.xml";
    replace(
        &mut from,
        "ppt/slideMasters/_rels/slideMaster1.xml.rels",
        "</Relationships>",
        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"https://example.com/pixel.png\" TargetMode=\"External\"/>\
         <Relationship Id=\"rIdY\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"../../../../etc/passwd.png\"/></Relationships>",
    );
    replace(
        &mut from,
        master,
        "</p:spTree>",
        "<p:pic><p:nvPicPr><p:cNvPr id=\"90\" name=\"spy\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:link=\"rIdX\"/></p:blipFill><p:spPr/></p:pic>\
         <p:pic><p:nvPicPr><p:cNvPr id=\"91\" name=\"passwd\"/><p:cNvPicPr/><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed=\"rIdY\"/></p:blipFill><p:spPr/></p:pic></p:spTree>",
    );
    let made = deck(&Ground::company(&zipped(&from)).unwrap());
    for (name, bytes) in &made {
        assert!(!name.contains("vba"), "{name}");
        let text = String::from_utf8_lossy(bytes);
        assert!(
            !text.contains("macroEnabled") && !text.contains("example.com"),
            "{name}"
        );
        assert!(!text.contains("passwd") && !text.contains("spy"), "{name}");
    }
    let fault = |parts: &BTreeMap<String, Vec<u8>>| Ground::company(&zipped(parts)).err();
    let mut bomb = template();
    bomb.insert(
        master.to_owned(),
        b"<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>".to_vec(),
    );
    assert_eq!(fault(&bomb), Some(TemplateFault::Damaged));
    let mut huge = template();
    huge.insert(master.to_owned(), vec![b' '; 25 << 20]);
    assert_eq!(fault(&huge), Some(TemplateFault::TooLarge));
    let mut strict = template();
    replace(
        &mut strict,
        "ppt/presentation.xml",
        "http://schemas.openxmlformats.org/presentationml/2006/main",
        "http://purl.oclc.org/ooxml/presentationml/main",
    );
    assert_eq!(fault(&strict), Some(TemplateFault::Strict));
    let mut bare = template();
    bare.remove("ppt/slideMasters/_rels/slideMaster1.xml.rels");
    assert!(fault(&bare).is_some());
    assert_eq!(
        Ground::company(b"\xD0\xCF\x11\xE0locked").err(),
        Some(TemplateFault::Locked)
    );
    assert_eq!(
        Ground::company(b"").err(),
        Some(TemplateFault::NoPresentation)
    );
}

/// Names of unknown origin are text in titles, agendas and tables too, on our own master and on a template.
#[test]
fn hostile_names_are_text_on_every_slide() {
    let locale = Locale::new(Language::En);
    let company = Ground::company(&zipped(&template())).unwrap();
    let own = Ground::own(SlideShape::Wide, &Palette::light());
    let names = super::hostile_names();
    for ground in [&company, &own] {
        let slide = |content| Slide { content, notes: "" };
        let slides = [
            slide(SlideContent::List {
                title: names[7].clone(),
                lines: names.clone(),
            }),
            slide(SlideContent::Section {
                title: names[14].clone(),
                text: names[9].clone(),
            }),
            slide(SlideContent::Table {
                title: names[8].clone(),
                table: TextTable {
                    heads: names[..4].to_vec(),
                    rows: names.iter().map(|name| vec![name.clone(); 4]).collect(),
                    widths: vec![1.0; 4],
                },
            }),
        ];
        let bytes = deck_bytes(&Deck {
            title: &names[8],
            slides: &slides,
            ground,
            locale: &locale,
        });
        for (name, bytes) in parts(&bytes.unwrap()) {
            if !name.ends_with(".xml") {
                continue;
            }
            let text = String::from_utf8(bytes).unwrap();
            assert!(
                !text.contains("<b>bold") && !text.contains("<script"),
                "{name}"
            );
            let mut reader = quick_xml::Reader::from_str(&text);
            while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        }
    }
}

/// A template cut off or changed anywhere is refused or used, and never ends the program.
#[test]
fn broken_templates_are_refused() {
    let whole = zipped(&template());
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let _ = Ground::company(&whole[..at]);
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        let _ = Ground::company(&changed);
    }
}

/// A template may have been made dark by its ground alone: text that would be black on it says a colour of its own, text
/// that can be read keeps what it inherits.
#[test]
fn text_can_be_read_on_the_ground_of_the_template() {
    let title_of = |made: &BTreeMap<String, Vec<u8>>| {
        let slide = text(made, "ppt/slides/slide2.xml");
        let start = slide.find("type=\"title\"").unwrap();
        let end = start + slide[start..].find("</p:sp>").unwrap();
        slide[start..end].to_owned()
    };
    let mut from = deck(&Ground::own(SlideShape::Wide, &Palette::light()));
    let plain = deck(&Ground::company(&zipped(&from)).unwrap());
    assert!(!title_of(&plain).contains("solidFill"));
    replace(
        &mut from,
        "ppt/slideMasters/slideMaster1.xml",
        "<p:bg><p:bgPr><a:solidFill><a:schemeClr val=\"bg1\"/>",
        "<p:bg><p:bgPr><a:solidFill><a:srgbClr val=\"121B33\"/>",
    );
    let ground = Ground::company(&zipped(&from)).unwrap();
    assert!(ground.palette().is_dark);
    assert!(title_of(&deck(&ground)).contains("<a:solidFill><a:schemeClr val=\"bg1\"/>"));
}
