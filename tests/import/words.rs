use folioscope::import::{self, Options};
use folioscope::locale::{Language, Locale};
use folioscope::model::{ColumnData, Field, Kind};
use folioscope::progress::Silent;

use super::{read, upload};

/// Headers as people write them, in six languages: whatever the case, diacritics, units and year.
#[test]
fn ledgers_are_recognised_in_six_languages() {
    for header in [
        "Order Date;Invoice No.;Customer Name;Item;Qty;Net amount (EUR)",
        "Factuurdatum;Factuurnr.;Debiteur;Artikelomschrijving;Aantal;Bedrag excl. btw",
        "Data fattura;N. fattura;Ragione sociale;Articolo;Quantità;Imponibile €",
        "Data facturii;Nr. factură;Denumire client;Denumire produs;Cantitate;Valoare fără TVA (lei)",
        "DATA FACTURII;NR. FACTURA;DENUMIRE CLIENT;DENUMIRE PRODUS;CANTITATE;VALOARE FARA TVA",
        "开票日期;发票号;客户名称;产品名称;数量;金额（元）",
        "Дата документа;Номер документа;Контрагент;Номенклатура;Кол-во;Сумма, руб.",
        "InvoiceDate;InvoiceNo;CustomerName;Description;Quantity;SubTotal",
    ] {
        let text = format!(
            "{header}\n05.01.2024;F-1;Acme;Bolt;3;100,50\n26.01.2024;F-2;Globex;Nut;4;200,75\n28.02.2024;F-3;Acme;Nut;5;1.300,00\n"
        );
        let draft = read("ledger.csv", text);
        assert_eq!(draft.table.kind, Kind::Ledger, "{header}");
        let fields: Vec<Option<Field>> = draft
            .table
            .columns
            .iter()
            .map(|column| column.field)
            .collect();
        let wanted = [
            Field::Date,
            Field::Invoice,
            Field::Customer,
            Field::Product,
            Field::Quantity,
            Field::Amount,
        ];
        assert_eq!(fields, wanted.map(Some), "{header}");
        let total: f64 = draft
            .table
            .column(Field::Amount)
            .unwrap()
            .numbers()
            .unwrap()
            .iter()
            .sum();
        assert_eq!(total, 1601.25, "{header}");
    }
}

/// The headers that the program itself writes, in each language, come back as the field they name.
#[test]
fn our_own_field_names_are_recognised() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        let mut wrong = Vec::new();
        for kind in [Kind::Customers, Kind::Suppliers, Kind::Products] {
            for &field in Field::ALL {
                let name = locale.text(&format!("field-{}", field.id()));
                let key = locale.text(&format!("field-{}", kind.key_field().id()));
                let text = format!("{key}\t{name}\nAcme\t\nGlobex\t\nInitech\t\n");
                let options = Options {
                    kind: Some(kind),
                    ..Options::default()
                };
                let Ok(draft) = import::read(&upload("x.tsv", text), &options, &Silent) else {
                    continue;
                };
                let found = draft
                    .table
                    .columns
                    .iter()
                    .any(|column| column.field == Some(field));
                if !found && belongs(field, kind) {
                    wrong.push((kind.id(), field.id(), name));
                }
            }
        }
        assert!(wrong.is_empty(), "{language:?}: {wrong:?}");
    }
}

/// Criteria that are asked of this kind only.
fn belongs(field: Field, kind: Kind) -> bool {
    use Field as F;
    match kind {
        Kind::Customers => matches!(
            field,
            F::RelationshipType
                | F::ServiceNeeds
                | F::DecisionCriteria
                | F::ShareOfPurchases
                | F::Profitability
                | F::UpsellPotential
                | F::Cooperation
                | F::Outlook
                | F::RdCooperation
                | F::Learning
                | F::Billing
                | F::BillingChange
                | F::Projection
                | F::CostToServe
                | F::Satisfaction
                | F::Complaints
                | F::Loyalty
                | F::PotentialSpend
                | F::Probability
                | F::Risk
                | F::Certification
                | F::RecurringRevenue
                | F::Country
                | F::Region
                | F::Segment
                | F::Business
        ),
        Kind::Suppliers => matches!(
            field,
            F::Spend
                | F::SupplierTurnover
                | F::OurShareOfSales
                | F::ValueToday
                | F::ValueFuture
                | F::Alignment
                | F::SupplyRisk
                | F::ProfitImpact
                | F::Alternatives
                | F::SwitchingCost
                | F::LeadTime
                | F::SoleSource
                | F::Quality
                | F::Delivery
                | F::ServiceLevel
                | F::CategoryExpertise
                | F::Partnership
                | F::Category
        ),
        Kind::Products => matches!(
            field,
            F::Line
                | F::Revenue
                | F::PreviousRevenue
                | F::MarketGrowth
                | F::MarketShare
                | F::RivalShare
                | F::RelativeShare
                | F::LifeCycle
                | F::CompetitivePosition
                | F::Attractiveness
                | F::Strength
                | F::Decision
        ),
        Kind::Ledger | Kind::Whitespace => false,
    }
}

/// The words that the program writes for the steps of a scale come back as those steps, in each language.
#[test]
fn our_own_scale_words_are_recognised() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for &field in Field::ALL {
            let steps = field.scale_steps();
            if steps.is_empty() {
                continue;
            }
            let kind = [Kind::Customers, Kind::Suppliers, Kind::Products]
                .into_iter()
                .find(|&kind| belongs(field, kind));
            let Some(kind) = kind else { continue };
            let words: Vec<String> = steps
                .iter()
                .map(|step| locale.text(&format!("scale-{}-{step}", field.id())))
                .collect();
            let mut text = format!(
                "{}\t{}\n",
                locale.text(&format!("field-{}", kind.key_field().id())),
                locale.text(&format!("field-{}", field.id()))
            );
            for (row, word) in words.iter().rev().enumerate() {
                text.push_str(&format!("Name {row}\t{word}\n"));
            }
            let options = Options {
                kind: Some(kind),
                ..Options::default()
            };
            let draft = import::read(&upload("x.tsv", text), &options, &Silent).unwrap();
            let column = draft
                .table
                .column(field)
                .unwrap_or_else(|| panic!("{language:?}: {}", field.id()));
            let ColumnData::Scale { scale, steps } = &column.data else {
                panic!("{language:?}: {} with {words:?} is no scale", field.id())
            };
            assert_eq!(scale.steps, words, "{language:?}: {}", field.id());
            assert_eq!(
                steps
                    .iter()
                    .rev()
                    .map(|&step| usize::from(step))
                    .collect::<Vec<_>>(),
                (0..words.len()).collect::<Vec<_>>()
            );
        }
    }
}

/// Every finding that import can make has its sentence, with every placeable filled, in each language.
#[test]
fn findings_have_sentences() {
    let sources = include_str!("../../assets/locale/en/import.ftl");
    let codes: Vec<&'static str> = sources
        .lines()
        .filter_map(|line| line.strip_prefix("finding-import-"))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(codes.len() > 25);
    for language in Language::ALL {
        let locale = Locale::new(language);
        for &code in &codes {
            let finding = import::Finding {
                severity: import::Severity::Note,
                code,
                source: 0,
                sheet: None,
                row: Some(7),
                column: Some("Omzet".into()),
                value: "dmy".into(),
                count: 5,
                place: None,
                rows: import::RowRuns::default(),
            };
            let sentence = finding.sentence(&locale);
            assert!(
                !sentence.contains(['{', '}', '$']) && sentence.chars().count() > 12,
                "{language:?} {code}: {sentence}"
            );
        }
    }
}
