//! The review of files before they are used: small files with what it has to show, and any file that is named.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::Key;
use folioscope::import::{self, Draft, Options, Upload};
use folioscope::locale::Language;
use folioscope::progress::Silent;
use folioscope::state::{Command, Event, ThemeChoice};

use crate::window::Window;
use crate::{Order, theme_name};

/// A review, and the keys that lead to what is shown of it.
struct Case {
    name: String,
    files: Vec<(String, Vec<u8>)>,
    keys: Vec<Key>,
}

/// Renders the reviews that are asked for, in one language.
pub fn render(order: &Order, language: Language, made: &mut Vec<String>) {
    for case in cases(order) {
        if !order.names(&case.name) {
            continue;
        }
        for &theme in order.themes() {
            if theme == ThemeChoice::Print {
                continue;
            }
            let mut window = Window::new(language, order.size, order.scale);
            window.apply(Command::Theme(theme));
            let drafts = case.files.iter().map(|(name, bytes)| {
                let path = PathBuf::from("/data").join(name);
                (Some(path), draft(name, bytes))
            });
            window.receive(Event::Drafted {
                drafts: drafts.collect(),
                problems: Vec::new(),
            });
            for key in &case.keys {
                window.press(*key);
            }
            let path = format!(
                "{}/{}/{}.png",
                language.code(),
                theme_name(theme),
                case.name
            );
            order.write(&path, &window.picture().png(), made);
        }
    }
}

fn draft(name: &str, bytes: &[u8]) -> Draft {
    let upload = Upload::new(name.to_owned(), bytes.to_vec());
    let options = Options::default();
    let raw =
        import::load(&upload, &options, &Silent).unwrap_or_else(|error| panic!("{name}: {error}"));
    Arc::new(raw).understand(&options).unwrap()
}

fn cases(order: &Order) -> Vec<Case> {
    let case = |name: &str, files: Vec<(&str, String)>, keys: &[Key]| Case {
        name: name.to_owned(),
        files: files
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text.into_bytes()))
            .collect(),
        keys: keys.to_vec(),
    };
    let down = Key::ArrowDown;
    let mut cases = vec![
        case(
            "review-ledger",
            vec![("omzet_2024.csv", ledger())],
            &[down, down, down],
        ),
        case(
            "review-picker",
            vec![("omzet_2024.csv", ledger())],
            &[down, down, down, Key::Enter],
        ),
        case(
            "review-types",
            vec![("omzet_2024.csv", ledger())],
            &[down, down, Key::ArrowRight, Key::Enter],
        ),
        case(
            "review-scale",
            vec![("suppliers.csv", suppliers())],
            &[down, down, down],
        ),
        case(
            "review-several",
            vec![("orders.csv", orders()), ("customers.csv", customers())],
            &[Key::F1],
        ),
        case("review-wide", vec![("wide.csv", wide())], &[Key::End]),
    ];
    for path in &order.files {
        let bytes = std::fs::read(path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let name = Path::new(path).file_name().unwrap().to_string_lossy();
        cases.push(Case {
            name: format!("review-file-{name}"),
            files: vec![(name.into_owned(), bytes)],
            keys: vec![down],
        });
    }
    cases
}

const CUSTOMERS: [&str; 6] = [
    "Brouwer Civiel B.V.",
    "Brouwer Civiel Groep B.V.",
    "Visser Bouw Holding B.V.",
    "Postma Civiel Holding B.V.",
    "Bakker Energie Groep B.V.",
    "Van Leeuwen Groothandel N.V.",
];

/// A report with a title, a print date, credit notes, a bad cell and a total.
fn ledger() -> String {
    let mut text = String::from(
        "Omzetoverzicht 2023-2024;;;;\nAdministratie: Demo Techniek B.V.;;;Afgedrukt;6-1-2025\n;;;;\n\
         Factuurnr.;Factuurdatum;Klant;Aantal;Bedrag excl. btw\n",
    );
    for row in 0..240u32 {
        let customer = CUSTOMERS[(row * row % 6) as usize];
        let amount = if row % 23 == 7 {
            "n.v.t.".to_owned()
        } else if row % 17 == 5 {
            format!("-{},{:02}", 40 + row, row % 100)
        } else {
            format!(
                "{}.{:03},{:02}",
                1 + row % 9,
                row * 37 % 1000,
                row * 13 % 100
            )
        };
        text.push_str(&format!(
            "{};{}-{}-2024;{customer};{};{amount}\n",
            2_310_028 + row,
            1 + row % 28,
            1 + row / 20,
            4 + row % 400,
        ));
    }
    text.push_str(";;;;\nTotaal;;;51.030;2.249.132,06\n");
    text
}

fn suppliers() -> String {
    let words = ["laag", "gemiddeld", "hoog"];
    let mut text = String::from("Leverancier;Inkoopvolume;Leveringsrisico;Winstimpact;Opmerking\n");
    for row in 0..24usize {
        text.push_str(&format!(
            "Leverancier {row};{};{};{};\n",
            1000 * (row + 3),
            words[row % 3],
            words[row * 2 % 3],
        ));
    }
    text
}

fn orders() -> String {
    let mut text = String::from("Order;Date;Customer No;Amount\n");
    for row in 0..60u32 {
        let customer = 100 + row % 14;
        text.push_str(&format!(
            "{};2024-{:02}-11;C{customer};{}\n",
            5000 + row,
            1 + row % 12,
            20 + row * 3
        ));
    }
    text
}

fn customers() -> String {
    let mut text = String::from("Customer No;Customer;Country\n");
    for row in 0..12u32 {
        text.push_str(&format!(
            "C{};{} {row};NL\n",
            100 + row,
            CUSTOMERS[(row % 6) as usize]
        ));
    }
    text.push_str("C912;Halden Marine AS;NO\n");
    text
}

/// Four hundred columns: a handful known, most of the user's own, some empty.
fn wide() -> String {
    let header = |at: usize| match at {
        0 => "Customer".to_owned(),
        1 => "Country".to_owned(),
        2 => "Billing".to_owned(),
        _ => format!("Answer {at}"),
    };
    let mut text: Vec<String> = vec![(0..400).map(header).collect::<Vec<_>>().join(";")];
    for row in 0..30usize {
        let cell = |at: usize| match at {
            0 => format!("Customer {row}"),
            1 => "Italy".to_owned(),
            2 => (1000 * (row + 1)).to_string(),
            _ if at.is_multiple_of(9) => String::new(),
            _ => ((at * 7 + row * 3) % 11).to_string(),
        };
        text.push((0..400).map(cell).collect::<Vec<_>>().join(";"));
    }
    text.join("\n")
}
