//! The measurer: as wide as on the screen, in every language; cut and broken where it should be.

use std::sync::Arc;
use std::time::Instant;

use egui::{FontData, FontDefinitions, FontFamily, FontId};
use folioscope::chart::Weight;
use folioscope::chart::text::{FontFile, Typeface, printable, reading_order};

const TEXTS: [&str; 20] = [
    "20 % of customers bring 78 % of revenue",
    "868 klanten brengen € 6.650.433 aan omzet",
    "Il 20 % dei clienti porta il 78 % del fatturato",
    "Cei mai mulți clienți aduc puțin: șțăâîȘȚĂÂÎ",
    "20% 的客户带来 78% 的收入（2011 年），共 5 万欧元。",
    "20 % клиентов дают 78 % выручки, ещё 1 234 567 ₽",
    "AVATAR To Type WAVE LT. AV Yo",
    "−12.5 % · ≤ 0.5× → ▲ ▼ ✓",
    "1\u{202f}234\u{202f}567 1\u{2009}234",
    "é e\u{301} naïve coöperatie Łódź",
    "Müller & Söhne GmbH — “Quote” ‘x’ … ½",
    "上海精密传动设备有限公司 Shanghai Precision",
    "חברת אלון בע״מ, Haifa",
    "شركة النور 24 للتجارة",
    "บริษัท น้ำตาลไทย จำกัด",
    "श्री कृष्णा ट्रेडर्स प्राइवेट लिमिटेड",
    "한국전자 ㈜ 서울지점",
    "株式会社 東京エレクトロン・サービス",
    "臺灣積體電路製造股份有限公司",
    "შპს თბილისი · Հայաստան ՍՊԸ",
];

fn screen() -> egui::Context {
    let mut fonts = FontDefinitions::empty();
    for (family, weight) in [
        (FontFamily::Proportional, Weight::Regular),
        (FontFamily::Name("semibold".into()), Weight::SemiBold),
    ] {
        let files = FontFile::chain(weight);
        let names: Vec<String> = files.iter().map(|file| format!("{file:?}")).collect();
        for (file, name) in files.iter().zip(&names) {
            fonts
                .font_data
                .insert(name.clone(), Arc::new(FontData::from_static(file.data())));
        }
        fonts.families.insert(family, names);
    }
    let context = egui::Context::default();
    context.set_fonts(fonts);
    context
}

/// Labels are placed with these widths on the screen and in exports: they must be egui's own within 1 %.
#[test]
fn widths_are_those_of_the_screen() {
    let context = screen();
    let typeface = Typeface::shared();
    let mut output = context.run_ui(egui::RawInput::default(), |ui| {
        for text in TEXTS {
            for (weight, family) in [
                (Weight::Regular, FontFamily::Proportional),
                (Weight::SemiBold, FontFamily::Name("semibold".into())),
            ] {
                for size in [12.0, 24.0] {
                    let galley = ui.painter().layout_no_wrap(
                        text.to_owned(),
                        FontId::new(size, family.clone()),
                        egui::Color32::BLACK,
                    );
                    let (here, there) = (typeface.measure(text, size, weight), galley.size().x);
                    assert!(
                        (here - there).abs() <= there * 0.01 + 0.5,
                        "{text:?} {weight:?} {size}: {here} here, {there} on the screen"
                    );
                }
            }
        }
    });
    output.textures_delta.clear();
}

/// No language of the program may show boxes instead of letters.
#[test]
fn every_language_has_its_glyphs() {
    for text in TEXTS {
        for weight in [Weight::Regular, Weight::SemiBold] {
            for run in Typeface::shared().shape(text, weight) {
                for glyph in run.glyphs {
                    assert_ne!(glyph.id, 0, "{:?} of {text:?}", &text[glyph.text]);
                }
            }
        }
    }
}

/// Text copied out of a PDF is put together from these ranges: they must cover the text without a gap.
#[test]
fn glyphs_cover_the_text() {
    for text in TEXTS {
        let runs = Typeface::shared().shape(text, Weight::Regular);
        let mut ranges: Vec<_> = (runs.iter().flat_map(|run| &run.glyphs))
            .map(|glyph| glyph.text.clone())
            .collect();
        ranges.sort_by_key(|range| (range.start, range.end));
        let mut at = 0;
        for range in ranges {
            assert!(range.start <= at, "a gap before {range:?}");
            assert!(text.get(range.clone()).is_some(), "inside a character");
            at = at.max(range.end);
        }
        assert_eq!(at, text.len());
        assert!(Typeface::shared().covers(text), "{text} shows boxes");
    }
}

/// Names in Hebrew and Arabic are read from the right: their words, and the figures and brackets among them, stand in that
/// order, and the Latin words around them where they stood. From Unicode's Annex 9, for lines that run to the right.
#[test]
fn what_runs_to_the_left_is_set_to_the_left() {
    for (written, from_the_left) in [
        ("Acme Ltd (Haifa) 12 %", "Acme Ltd (Haifa) 12 %"),
        ("אבג דהו", "דהו אבג"),
        ("Acme אבג 12 דהו Ltd", "Acme דהו 12 אבג Ltd"),
        ("אבג 12", "12 אבג"),
        ("12 אבג", "12 אבג"),
        ("אבג Acme דהו", "אבג Acme דהו"),
        ("אבג (1998) דה״ו", "דה״ו (1998) אבג"),
        ("אבג (דהו)", "(דהו) אבג"),
        ("אבג (Acme) דהו", "אבג (Acme) דהו"),
        ("אבג (דהו Acme)", "אבג (דהו Acme)"),
        ("אבג-דהו 1,234.50 €: 5", "5 :€ 1,234.50 דהו-אבג"),
        ("אבג 2019/20 · 12% · Acme", "12% · 2019/20 אבג · Acme"),
        ("שרכ٢٤ אבג…", "…אבג ٢٤שרכ"),
        ("(אבג) דהו", "(אבג) דהו"),
    ] {
        assert_eq!(reading_order(written), from_the_left, "{written}");
        let drawn: String = (Typeface::shared().shape(written, Weight::Regular).iter())
            .map(|run| &written[run.text.clone()])
            .collect();
        let letters = |text: &str| text.replace(['(', ')'], "");
        assert_eq!(letters(&drawn), letters(from_the_left), "{written}");
    }
    let name = "אבג דהו";
    let glyphs: Vec<usize> = (Typeface::shared().shape(name, Weight::Regular).iter())
        .flat_map(|run| &run.glyphs)
        .map(|glyph| glyph.text.start)
        .collect();
    assert!(
        glyphs.windows(2).all(|pair| pair[1] < pair[0]),
        "{glyphs:?}"
    );
}

/// A cut text fits its space, ends with an ellipsis, and keeps as much as it can.
#[test]
fn cut_texts_fit() {
    let typeface = Typeface::shared();
    for text in TEXTS {
        for width in [0.0, 5.0, 30.0, 100.0, 180.0, 1e4] {
            let cut = typeface.ellipsize(text, 13.0, Weight::SemiBold, width);
            if cut == text {
                continue;
            }
            assert!(cut.ends_with('…'));
            let wide = typeface.measure(&cut, 13.0, Weight::SemiBold);
            assert!(
                cut == "…" || wide <= width,
                "{cut:?} is {wide} wide, not {width}"
            );
            assert!(
                width < 40.0 || wide > width - 26.0,
                "{cut:?} could be longer"
            );
        }
    }
}

/// Lines fit, and nothing of the text is lost but the spaces where it was broken.
#[test]
fn broken_texts_fit() {
    let typeface = Typeface::shared();
    for text in TEXTS {
        for width in [40.0, 120.0, 300.0] {
            let lines = typeface.wrap(text, 13.0, Weight::Regular, width);
            for line in &lines {
                assert!(
                    typeface.measure(line, 13.0, Weight::Regular) <= width,
                    "{line:?}"
                );
                assert!(
                    !line.starts_with(['，', '。', '）']) || width < 60.0,
                    "{line:?}"
                );
            }
            let letters = |text: &str| text.replace(' ', "");
            assert_eq!(letters(&lines.concat()), letters(text));
        }
    }
    assert_eq!(
        typeface.wrap("one two\n\nthree", 13.0, Weight::Regular, 1e3),
        ["one two", "", "three"]
    );
}

/// Names come from files of unknown origin.
#[test]
fn hostile_text_is_measured() {
    let long = "x".repeat(32_767);
    for text in [
        "\u{0}\u{1b}[31m",
        "\n\r\t",
        "\u{202e}evil\u{2066}",
        "אבג עربي",
        "👩‍👩‍👧‍👦",
        "\u{ffff}",
        &long,
        "\u{301}",
    ] {
        let width = Typeface::shared().measure(text, 12.0, Weight::Regular);
        assert!(width.is_finite() && width >= 0.0, "{text:?}");
        assert_eq!(printable(text).len(), text.len());
        assert!(!printable(text).chars().any(char::is_control));
        Typeface::shared().wrap(text, 12.0, Weight::Regular, 100.0);
    }
}

/// Labels are measured while a chart is laid out: 10 000 known ones in a few milliseconds (printed, not judged).
#[test]
fn known_widths_cost_a_look_up() {
    let typeface = Typeface::shared();
    let labels: Vec<String> = (0..10_000)
        .map(|i| format!("Customer {i} Industries"))
        .collect();
    for turn in ["cold", "warm"] {
        let start = Instant::now();
        let sum: f32 = labels
            .iter()
            .map(|label| typeface.measure(label, 12.0, Weight::Regular))
            .sum();
        println!("10 000 labels, {turn}: {:?} ({sum})", start.elapsed());
    }
}
