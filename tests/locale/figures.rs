use folioscope::locale::{Arg, Language, Locale};
use jiff::civil::Date;

fn each(write: impl Fn(&Locale) -> String) -> [String; 6] {
    Language::ALL.map(|language| write(&Locale::new(language)).replace('\u{a0}', "_"))
}

/// Protects figures: CLDR 46, `numbers.xml` (standard decimal pattern), the minus of the style guide; `_` is U+00A0.
#[test]
fn figures_are_grouped_as_the_language_does() {
    let of = |value, decimals| each(|locale| locale.number(value, decimals));
    assert_eq!(
        of(1_234_567.85, 1),
        [
            "1,234,567.9",
            "1.234.567,9",
            "1.234.567,9",
            "1.234.567,9",
            "1,234,567.9",
            "1_234_567,9"
        ]
    );
    assert_eq!(
        of(-1234.0, 0),
        ["−1,234", "−1.234", "−1.234", "−1.234", "−1,234", "−1_234"]
    );
    assert_eq!(of(999.5, 0)[0], "1,000");
    assert_eq!(
        of(-0.04, 1)[0],
        "0.0",
        "a figure that rounds to zero has no sign"
    );
    assert_eq!(
        of(0.5, 0)[0],
        "1",
        "halves go away from zero, as in a spreadsheet"
    );
    assert_eq!(of(f64::NAN, 2), ["–"; 6]);
}

/// Protects percentages: no space but in Russian (glossary, sections 13–18).
#[test]
fn percent_signs_stand_where_the_language_puts_them() {
    assert_eq!(
        each(|locale| locale.percent(0.7462, 1)),
        ["74.6%", "74,6%", "74,6%", "74,6%", "74.6%", "74,6_%"]
    );
    assert_eq!(each(|locale| locale.percent(-0.2, 0))[5], "−20_%");
    assert_eq!(each(|locale| locale.percent(f64::NAN, 0))[0], "–");
    // A share that is there is not shown as none.
    assert_eq!(
        each(|locale| locale.percent(0.000_49, 1)),
        ["<0.1%", "<0,1%", "<0,1%", "<0,1%", "<0.1%", "<0,1_%"]
    );
    assert_eq!(each(|locale| locale.percent(0.000_5, 1))[0], "0.1%");
    assert_eq!(each(|locale| locale.percent(1e-17, 1))[0], "0.0%");
}

/// Protects money: CLDR 46 currency patterns and the glossary's examples.
#[test]
fn amounts_carry_their_currency() {
    assert_eq!(
        each(|locale| locale.money(1_234_567.0, "EUR", 0)),
        [
            "€1,234,567",
            "€_1.234.567",
            "1.234.567_€",
            "1.234.567_€",
            "€1,234,567",
            "1_234_567_€"
        ]
    );
    assert_eq!(
        each(|locale| locale.money(-1234.0, "EUR", 0)),
        [
            "−€1,234",
            "€_−1.234",
            "−1.234_€",
            "−1.234_€",
            "−€1,234",
            "−1_234_€"
        ]
    );
    assert_eq!(each(|locale| locale.money(1234.0, "RUB", 0))[5], "1_234_₽");
    assert_eq!(
        each(|locale| locale.money(1234.5, "RON", 2))[3],
        "1.234,50_lei"
    );
    assert_eq!(
        each(|locale| locale.money(1234.0, "CHF", 0))[0],
        "CHF_1,234"
    );
    assert_eq!(each(|locale| locale.money(1234.0, "", 0))[1], "1.234");
}

/// Protects axes and titles: short amounts of the glossary; Chinese counts in 万 and 亿.
#[test]
fn short_amounts_use_the_words_of_the_language() {
    let of = |value: f64| each(|locale| locale.money_short(value, "EUR"));
    assert_eq!(
        of(7_069_526.0),
        [
            "€7.07m",
            "€_7,07_mln",
            "7,07_mln_€",
            "7,07_mil._€",
            "707_万欧元",
            "7,07_млн_€"
        ]
    );
    assert_eq!(
        of(50_000.0),
        [
            "€50k",
            "€_50_dzd",
            "50_mila_€",
            "50_mii_€",
            "5_万欧元",
            "50_тыс._€"
        ]
    );
    assert_eq!(of(120_000_000.0)[4], "1.2_亿欧元");
    assert_eq!(of(999_960.0)[0], "€1m", "no thousand thousands");
    assert_eq!(
        of(-350_000.0),
        [
            "−€350k",
            "€_−350_dzd",
            "−350_mila_€",
            "−350_mii_€",
            "−35_万欧元",
            "−350_тыс._€"
        ]
    );
    assert_eq!(of(0.0)[0], "€0");
    assert_eq!(of(812.4)[0], "€812");
    assert_eq!(
        each(|locale| locale.number_short(1_250_000_000.0))[0],
        "1.25bn"
    );
    assert_eq!(each(|locale| locale.number_short(4_338.0))[4], "4,338");
    assert_eq!(each(|locale| locale.number_short(0.4375))[0], "0.44");
}

/// Protects dates: short in tables, long in sentences (glossary, sections 13–18).
#[test]
fn days_and_months_are_written_out() {
    let date = Date::new(2025, 12, 31).unwrap();
    assert_eq!(
        each(|locale| locale.day(date)),
        [
            "31_Dec_2025",
            "31-12-2025",
            "31/12/2025",
            "31.12.2025",
            "2025-12-31",
            "31.12.2025"
        ]
    );
    assert_eq!(
        each(|locale| locale.day_long(date)),
        [
            "31_December_2025",
            "31_december_2025",
            "31_dicembre_2025",
            "31_decembrie_2025",
            "2025年12月31日",
            "31_декабря_2025_г."
        ]
    );
    assert_eq!(
        each(|locale| locale.month(2025, 3)),
        [
            "Mar_2025",
            "mrt_2025",
            "mar_2025",
            "mar._2025",
            "2025年3月",
            "март_2025"
        ]
    );
}

/// Protects plurals: the counts of the glossary's sections 13–18.
#[test]
fn counts_choose_their_plural() {
    let count = |language, n: u32| {
        Locale::new(language).text_with("count-customers", &[("n", Arg::from(n))])
    };
    let check = |language, expected: [&str; 6]| {
        assert_eq!([0, 1, 2, 5, 21, 101].map(|n| count(language, n)), expected);
    };
    check(
        Language::En,
        [
            "0 customers",
            "1 customer",
            "2 customers",
            "5 customers",
            "21 customers",
            "101 customers",
        ],
    );
    check(
        Language::Ro,
        [
            "0 clienți",
            "1 client",
            "2 clienți",
            "5 clienți",
            "21 de clienți",
            "101 clienți",
        ],
    );
    check(
        Language::Zh,
        [
            "0 家客户",
            "1 家客户",
            "2 家客户",
            "5 家客户",
            "21 家客户",
            "101 家客户",
        ],
    );
    check(
        Language::Ru,
        [
            "0 клиентов",
            "1 клиент",
            "2 клиента",
            "5 клиентов",
            "21 клиент",
            "101 клиент",
        ],
    );
    assert_eq!(count(Language::Nl, 18_432), "18.432 klanten");
}

/// Protects typed figures: what a locale writes it reads, and what is no figure is refused.
#[test]
fn written_figures_are_read_back() {
    for language in Language::ALL {
        let locale = Locale::new(language);
        for value in [0.0, 1.5, -1234.25, 9_876_543.0] {
            assert_eq!(
                locale.parse_number(&locale.number(value, 2)),
                Some(value),
                "{language:?}"
            );
            let money = locale.money(value, "EUR", 2);
            assert_eq!(
                locale.parse_number(&money),
                Some(value),
                "{language:?} {money}"
            );
        }
        assert_eq!(locale.parse_number(&locale.percent(0.25, 0)), Some(0.25));
        assert_eq!(locale.parse_number("abc"), None);
        assert_eq!(locale.parse_number(""), None);
    }
    let english = Locale::new(Language::En);
    assert_eq!(english.parse_number("(1,200)"), Some(-1200.0));
    assert_eq!(
        Locale::new(Language::Zh).parse_number("5 万"),
        Some(50_000.0)
    );
}

/// Protects `--language` and the system's locale: codes with region, script or encoding are understood.
#[test]
fn codes_name_languages() {
    assert_eq!(Language::from_code("zh-Hans-CN"), Some(Language::Zh));
    assert_eq!(Language::from_code("nl_BE.UTF-8"), Some(Language::Nl));
    assert_eq!(Language::from_code("de"), None);
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
}
