//! Encodings told from short files: names as the command line prints them, and headers that come out right.

use super::{codes, read};

/// Bytes of a text in an encoding of one byte a character.
fn encoded(text: &str, label: &str) -> Vec<u8> {
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes()).unwrap();
    let (bytes, _, unmapped) = encoding.encode(text);
    assert!(!unmapped, "{label} has no place for all of {text}");
    bytes.into_owned()
}

/// Two or three lines are enough in every encoding that people still send.
#[test]
fn short_files() {
    let dutch = "Klant;Omzet\nCafé Noir;12,50\nBäckerei;7,25\n";
    let romanian = "Denumire client;Judeţ;Valoare\nŞtefan şi Fiii;Iaşi;1,5\nŢară;Bacău;2,5\n";
    let russian = "Контрагент;Город;Выручка\nООО Ромашка;Москва;1,5\nИП Иванов;Орёл;2,5\n";
    let one_word = "id;Клиент;amount\n1;A;1,5\n2;B;2,5\n";
    let chinese = "客户,金额\nA,1.5\nB,2.5\n";
    let taiwan = "客戶名稱,銷售額\n臺灣電力,1.5\n鴻海精密,2.5\n";
    let polish = "Klient;Obrót\nŻółw;1,5\nŚląsk;2,5\nGdańsk;3,5\n";
    let euro = "Cliente;Città;Fatturato €\nCaffè;Forlì;1,5\nPiù;Cantù;2,5\n";
    for (text, label, name) in [
        (dutch, "windows-1252", "windows-1252"),
        (
            "Customer;Revenue €\nA;1,5\nB;2,5\n",
            "windows-1252",
            "windows-1252",
        ),
        (
            "Customer,Revenue\nA,£10.5\nB,£4.5\n",
            "windows-1252",
            "windows-1252",
        ),
        (
            "Customer,Revenue\nO’Neill,10.5\n“Best” – Co,4.5\n",
            "windows-1252",
            "windows-1252",
        ),
        (romanian, "windows-1250", "windows-1250"),
        (russian, "windows-1251", "windows-1251"),
        (russian, "koi8-r", "koi8-r"),
        (russian, "ibm866", "cp866"),
        (russian, "iso-8859-5", "iso-8859-5"),
        (one_word, "windows-1251", "windows-1251"),
        (one_word, "koi8-r", "koi8-r"),
        (one_word, "ibm866", "cp866"),
        (chinese, "gb18030", "gb18030"),
        (taiwan, "big5", "big5"),
        (polish, "windows-1250", "windows-1250"),
        (polish, "iso-8859-2", "iso-8859-2"),
        (euro, "iso-8859-15", "iso-8859-15"),
        ("Klant;Omzet\nCafé;1,5\nZoë;2,5\n", "macintosh", "macintosh"),
    ] {
        let draft = read("a.csv", encoded(text, label));
        assert_eq!(draft.encoding.as_deref(), Some(name), "{text}");
        let first: Vec<&str> = text.lines().next().unwrap().split([';', ',']).collect();
        for header in first {
            assert!(
                draft.table.column_named(header).is_some(),
                "{name}: no {header}"
            );
        }
    }
}

/// UTF-16 without a mark, even where hardly a character is Latin; two marks of UTF-8 in a row.
#[test]
fn marks() {
    let text = "客户名称\t销售额\n某某科技有限公司甲\t11\n某某科技有限公司乙\t12\n某某科技有限公司丙\t13\n";
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let draft = read("a.csv", wide);
    assert_eq!(
        (draft.encoding.as_deref(), draft.table.rows),
        (Some("utf-16le"), 3)
    );
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(read("a.csv", wide).encoding.as_deref(), Some("utf-16be"));
    let draft = read("a.csv", "\u{feff}\u{feff}Klant;Omzet\nCafé;1,5\nB;2,5\n");
    assert!(draft.table.column_named("Klant").is_some());
}

/// A few broken bytes are told and cost their character; the file stays UTF-8.
#[test]
fn broken_bytes() {
    let mut bytes = "Klant;Omzet\nZoë;1,5\nBäcker;2,5\n".as_bytes().to_vec();
    bytes.extend(b"M\xfcller;4,5\n");
    let draft = read("a.csv", bytes);
    assert_eq!(draft.encoding.as_deref(), Some("utf-8"));
    let finding = draft
        .findings
        .iter()
        .find(|finding| finding.code == "broken-characters")
        .unwrap();
    assert_eq!((finding.row, finding.count), (Some(4), 1));
    assert_eq!(draft.table.columns[0].text(2), Some("Müller"));
    let clean = read("a.csv", "Klant;Omzet\nZoë;1,5\nB;2,5\n");
    assert!(!codes(&clean).contains(&"broken-characters"));
}

/// A text that was encoded twice is put right and said.
#[test]
fn encoded_twice() {
    let once = "Klant;Omzet €\nCafé;1,5\nMüller;2,5\n";
    let twice = encoding_rs::WINDOWS_1252
        .decode(once.as_bytes())
        .0
        .into_owned();
    let draft = read("a.csv", twice);
    assert!(draft.table.column_named("Omzet €").is_some());
    assert_eq!(draft.table.columns[0].text(1), Some("Müller"));
    assert!(codes(&draft).contains(&"encoded-twice"));
}
