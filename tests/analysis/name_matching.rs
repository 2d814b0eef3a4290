//! Names that may be one, in six languages, and names that only seem so.

use folioscope::analysis::name_match::{Likeness, alike};
use folioscope::progress::Silent;

fn likeness(a: &str, b: &str) -> Option<Likeness> {
    let found = alike(&[a, b], &Silent);
    assert!(found.len() <= 1, "{a} / {b}: {found:?}");
    found.first().map(|alike| alike.likeness)
}

/// What differs between two spellings of one name is named as what it is.
#[test]
fn spellings_of_one_name() {
    for (a, b, expected) in [
        // Dutch
        ("Jansen B.V.", "Jansen BV", Likeness::Punctuation),
        ("Jansen B.V.", "Jansen", Likeness::LegalForm),
        (
            "Besloten Vennootschap Jansen",
            "Jansen",
            Likeness::LegalForm,
        ),
        (
            "De Groot Transport N.V.",
            "De Groot-Transport nv",
            Likeness::Punctuation,
        ),
        // German, English
        ("Müller GmbH & Co. KG", "Muller GmbH", Likeness::LegalForm),
        ("Müller GmbH", "Muller GmbH", Likeness::Diacritics),
        ("Weißmann AG", "Weissmann AG", Likeness::Diacritics),
        ("Acme Ltd", "ACME Limited", Likeness::LegalForm),
        ("Acme Ltd.", "Acme Ltd", Likeness::Punctuation),
        ("Smith & Sons LLC", "Smith Sons", Likeness::LegalForm),
        (
            "Northwind Traders",
            "Traders Northwind",
            Likeness::WordOrder,
        ),
        (
            "Bergmann Industrial",
            "Bergman Industrial",
            Likeness::Spelling,
        ),
        ("Halden Marine", "Haldne Marine", Likeness::Spelling),
        // Italian
        ("Rossi S.p.A.", "Rossi SpA", Likeness::Punctuation),
        ("Rossi S. p. A.", "Rossi", Likeness::LegalForm),
        ("Società per Azioni Rossi", "Rossi", Likeness::LegalForm),
        (
            "Officine Brescia S.r.l.",
            "Officine Brescia",
            Likeness::LegalForm,
        ),
        // Romanian
        ("S.C. Dacia S.R.L.", "Dacia", Likeness::LegalForm),
        (
            "Ștefănescu Construcții SRL",
            "Stefanescu Constructii SRL",
            Likeness::Diacritics,
        ),
        ("Mureşan SA", "Mureșan SA", Likeness::Diacritics),
        // Russian
        ("ООО «Ромашка»", "Ромашка", Likeness::LegalForm),
        ("ООО «Ромашка»", "ООО Ромашка", Likeness::Punctuation),
        (
            "Общество с ограниченной ответственностью «Ромашка»",
            "ООО Ромашка",
            Likeness::LegalForm,
        ),
        ("ИП Королёв", "ИП Королев", Likeness::Diacritics),
        ("АО Уралмаш", "Уралмаш АО", Likeness::LegalForm),
        // Chinese
        ("上海机械有限公司", "上海机械", Likeness::LegalForm),
        (
            "上海机械股份有限公司",
            "上海机械有限公司",
            Likeness::LegalForm,
        ),
        (
            "上海（机械）有限公司",
            "上海机械有限公司",
            Likeness::Punctuation,
        ),
    ] {
        assert_eq!(likeness(a, b), Some(expected), "{a} / {b}");
        assert_eq!(likeness(b, a), Some(expected), "{b} / {a}");
    }
}

/// Names that are different ones are not suggested.
#[test]
fn different_names() {
    for (a, b) in [
        ("North Star", "North Sea"),
        ("Plant 1 Rotterdam", "Plant 2 Rotterdam"),
        ("Customer 10001", "Customer 10002"),
        ("Rossi", "Russo"),
        ("华为技术", "华为科技"),
        ("ABB", "ABN"),
        ("SA", "SE"),
        ("Ромашка", "Рябинка"),
    ] {
        assert_eq!(likeness(a, b), None, "{a} / {b}");
    }
}

/// Every pair one letter apart is found, whatever letter it is: the parts of the keys lose none.
#[test]
fn no_misspelling_is_missed() {
    let name = "halden marine equipment";
    for at in 0..name.len() {
        if name.as_bytes()[at] == b' ' {
            continue;
        }
        let missing = format!("{}{}", &name[..at], &name[at + 1..]);
        let doubled = format!("{}x{}", &name[..at], &name[at..]);
        let replaced = format!("{}x{}", &name[..at], &name[at + 1..]);
        for other in [missing, doubled, replaced] {
            assert_eq!(likeness(name, &other), Some(Likeness::Spelling), "{other}");
        }
    }
}

/// Twenty thousand names are matched while one waits, and the misspelt ones are among what is found.
#[test]
fn many_names() {
    let count = 20_000u32;
    let mut chance = 1u64;
    let mut names: Vec<String> = (0..count)
        .map(|_| {
            let letters = (0..14).map(|_| {
                chance = chance
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                char::from(b'a' + (chance >> 33) as u8 % 26)
            });
            letters.collect()
        })
        .collect();
    names.push(format!("{}x", names[500]));
    let list: Vec<&str> = names.iter().map(String::as_str).collect();
    let start = std::time::Instant::now();
    let found = alike(&list, &Silent);
    assert!(found.iter().any(|a| a.names == [500, count as usize]));
    // Generous for a debug build on a busy machine.
    assert!(start.elapsed().as_secs() < 120, "{:?}", start.elapsed());
}
