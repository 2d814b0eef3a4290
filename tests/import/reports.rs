//! Reports as programs print them: page heads, blocks, counts below subtotals, names without a header.

use folioscope::import::Draft;
use folioscope::model::{Field, Kind};

use super::{codes, column, read, sum};

fn figures(draft: &Draft, header: &str) -> (usize, f64) {
    let column = draft.table.column_named(header).unwrap();
    (draft.table.rows, (sum(column) * 100.0).round() / 100.0)
}

/// Shares of one row that happen to add up those above it make no total of it: percentages are no amounts.
#[test]
fn percentages_add_nothing_up() {
    for percent in ["%", " %"] {
        let mut file = String::from("Cliente;Fatturato;Var. %\n");
        for (name, amount, change) in [
            ("Rossi", "572,59", "77,09"),
            ("Bianchi", "6.728,11", "189,93"),
            ("Ferrari", "2.458,11", "-19,62"),
            ("Esposito", "2.366,93", "-57,40"),
            ("Romano", "2.487,92", "-12,86"),
            ("Greco", "8.611,43", "177,14"),
        ] {
            file.push_str(&format!("{name};{amount} €;{change}{percent}\n"));
        }
        assert_eq!(figures(&read("a.csv", file), "Fatturato"), (6, 23_225.09));
    }
}

/// How many lines a group has is printed below its subtotal, and is no line of the next group.
#[test]
fn counts_below_subtotals() {
    let mut file = String::from("Account Name;Subtotal;Opportunity;Close Date;Stage;Amount\n");
    for (group, name) in ["Acme", "Baxter", "Carlton"].iter().enumerate() {
        for line in 0..3 {
            let name = if line == 0 { name } else { "" };
            let day = line + 1;
            file.push_str(&format!(
                "{name};;Deal {group}{line};2024-0{day}-05;Won;{day}0.25\n"
            ));
        }
        file.push_str("Subtotal;Sum;;;;60.75\n;Count;;;;3\n");
    }
    file.push_str("Total;Sum;;;;182.25\n;Count;;;;9\n");
    let draft = read("a.csv", file);
    assert_eq!(figures(&draft, "Amount"), (9, 182.25));
    assert_eq!(column(&draft, Field::Amount).header, "Amount");
    assert_eq!(column(&draft, Field::Customer).text(8), Some("Carlton"));
}

/// One table in blocks: who bought stands above each header, and becomes a column.
#[test]
fn blocks_under_headers_of_their_own() {
    for (key, glue) in [("Klant:", ";"), ("Klant: ", "")] {
        let mut file = String::new();
        for (block, name) in ["Jansen B.V.", "De Vries", "Bakker N.V."]
            .iter()
            .enumerate()
        {
            file.push_str(&format!(
                "{key}{glue}{name};;\nArtikel;Aantal;Datum;Omzet\n"
            ));
            for line in 1..=3 {
                file.push_str(&format!(
                    "Pomp {line};{line};0{line}-02-2024;1{block}{line},50\n"
                ));
            }
            file.push_str(";;;\n");
        }
        let draft = read("a.csv", file);
        assert_eq!(figures(&draft, "Omzet"), (9, 1012.5));
        assert_eq!(draft.table.kind, Kind::Ledger);
        let who = column(&draft, Field::Customer);
        assert_eq!(who.header, "Klant");
        let names: Vec<_> = [0, 3, 8].map(|row| who.text(row)).into();
        let wanted = ["Jansen B.V.", "De Vries", "Bakker N.V."].map(Some);
        assert_eq!(names, wanted);
        assert!(codes(&draft).contains(&"groups-unfolded"));
    }
}

/// Names in a column that has no header are names all the same.
#[test]
fn names_without_a_header() {
    let file = "Analisi vendite;;\n;Imponibile;Quantità\nRossi S.r.l.;1.200,50;3\nBianchi & Figli;99,25;2\nFerrari Impianti;5,00;1\n";
    let draft = read("a.csv", file);
    assert_eq!(
        column(&draft, Field::Customer).text(1),
        Some("Bianchi & Figli")
    );
    assert!(!codes(&draft).contains(&"no-names"));
}

/// The head of every printed page hides neither where the columns are nor adds rows.
#[test]
fn pages_of_a_printed_list() {
    let mut file = String::new();
    for page in 0..3 {
        file.push_str(&format!("{:<60}Pag. {}\n", "ALFA IMPIANTI SRL", page + 1));
        file.push_str(&format!("{:<60}Data 31/12/2024\n\n", "STATISTICA VENDUTO"));
        file.push_str("Codice      Cliente                      Fatturato\n");
        file.push_str(&format!("{}\n", "-".repeat(52)));
        for line in 0..6 {
            let name = ["Rossi", "Bianchi", "Ferrari", "Greco", "Ricci", "Costa"][line];
            file.push_str(&format!(
                "{page}{line:03}        {name:<20}{:>17}\n",
                format!("{line}.100,25")
            ));
        }
        file.push('\n');
    }
    let draft = read("a.txt", file);
    assert_eq!(figures(&draft, "Fatturato"), (18, 3.0 * 15_601.5));
    assert_eq!(column(&draft, Field::Customer).text(17), Some("Costa"));
    let bad = codes(&draft).into_iter().find(|code| *code == "bad-number");
    assert_eq!(bad, None);
}

/// Rules drawn between the rows of a list add neither a column nor a finding.
#[test]
fn rules_of_a_printed_list() {
    let line = "-".repeat(40);
    let head = format!("Liste\n{line}\n|Debitor|Name 1    |Nettowert|Währg|\n{line}\n");
    let page = |at: usize| {
        let rows =
            (0..4).map(|row| format!("|10{at}{row}   |Kunde {at}{row}  |1.{row}34,50-|EUR  |\n"));
        head.clone() + &rows.collect::<String>() + &line + "\n\n"
    };
    let draft = read("a.txt", page(1) + &page(2));
    assert_eq!(draft.table.rows, 8);
    let names: Vec<&str> = draft
        .table
        .columns
        .iter()
        .map(|c| c.header.as_str())
        .collect();
    assert_eq!(names, ["Debitor", "Name 1", "Nettowert", "Währg"]);
    assert_eq!(column(&draft, Field::Billing).header, "Nettowert");
    assert!(
        draft
            .findings
            .iter()
            .all(|finding| !finding.value.starts_with('-'))
    );
}

/// One word of a scale among codes makes no scale of them.
#[test]
fn one_word_is_no_scale() {
    let file = "Cliente;Lato;Importo\nRossi;S;1,50\nBianchi;S;2,50\nGreco;H;3,50\nCosta;S;4,50\nRicci;S;5,50\nFerri;S;6,50\n";
    let draft = read("a.csv", file);
    let side = draft.table.column_named("Lato").unwrap();
    assert_eq!(side.text(2), Some("H"));
}

/// Rows of bare figures are a table where there are rows enough of two cells; a label below them is no header.
#[test]
fn bare_figures_are_rows() {
    let draft = read("a.csv", "1;4;7\n2;5;8\n3;6;9\nno repeating rows;;\n");
    assert!(draft.table.rows >= 3 && draft.header_row.is_none());
    let thin = "1,5;\n2,5;\n3,5;\n4,5;1\n5,5;2\n6,5;3\n;4\n;5\n";
    assert_eq!(read("a.csv", thin).table.rows, 5);
}

/// Ratings add up to each other by chance; a supplier rated as the two before it together is no total.
#[test]
fn ratings_add_nothing_up() {
    let mut file = String::from("Furnizor;Cheltuieli (lei);Calitate\n");
    for (at, quality) in [1, 2, 3, 4, 5, 1, 2, 3].into_iter().enumerate() {
        file.push_str(&format!(
            "Firma {at};{}.389,3{at};{quality}\n",
            7 * at % 5 + 1
        ));
    }
    assert_eq!(read("a.csv", file).table.rows, 8);
}

/// A triangle is the minus of East Asian accounts.
#[test]
fn losses_of_east_asian_accounts() {
    let file = "客户名称,利润\n甲,5.5万\n乙,△2.5万\n丙,1万\n";
    assert_eq!(figures(&read("a.csv", file), "利润"), (3, 40_000.0));
}

/// Protects rows whose cells are words that totals have too (`Transport` is a category, `Total` a step of a scale): ratings
/// and small figures that happen to add up prove nothing. A total behind the name of its group is one all the same.
#[test]
fn words_of_totals_within_rows_prove_little() {
    let file = "Furnizor;Categorie;Cheltuieli anuale (lei);Calitate\nDacia SRL;Metal;2.851,76;1\n\
        Ștefan SA;Transport;44.571,93;2\nIonescu SRL;Metal;19.127,50;3\nPopa SRL;Transport;1.389,31;4\n\
        Țara Verde SRL;Metal;80.117,08;5\n";
    let draft = read("a.csv", file.to_owned());
    assert_eq!(draft.table.rows, 5);
    let file = "Customer,Service needs,Billing,Change\nHalden,Total,7237336,0.412\nLenz,Specialised,2028340,0.366\n\
        Caldera,Specialised,1613407,0.002\nNoordkop,Total,1158507,0.368\nCarpat,Total,1069142,-0.301\n";
    assert_eq!(read("a.csv", file.to_owned()).table.rows, 5);
    let file = "Region,Product,Amount\nNorth,Pumps,100\nNorth,Valves,200\nNorth,Total,300\nSouth,Pumps,40\n\
        South,Valves,60\nSouth,Total,100\n";
    assert_eq!(
        figures(&read("a.csv", file.to_owned()), "Amount"),
        (4, 400.0)
    );
}
