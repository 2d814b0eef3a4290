//! The words that tell rows of a sheet apart from its data: totals, statistics, units, remarks.

use super::part_rows::{DITTOS, PARTS};
use super::words::fold;

/// Whether a text ends with a digit and begins with one, or with letters like none of the words that tell rows apart, as a
/// million invoice numbers do: a cheap test before the text is folded.
pub(super) fn is_code(text: &str) -> bool {
    let &[first, second, .., last] = text.as_bytes() else {
        return false;
    };
    let begins = || {
        let (first, second) = (first | 0x20, second | 0x20);
        STARTS[usize::from(first - b'a')] & 1 << (second - b'a') != 0
    };
    let is_letter = first.is_ascii_alphabetic() && second.is_ascii();
    last.is_ascii_digit()
        && (first.is_ascii_digit() || is_letter && !(second.is_ascii_alphabetic() && begins()))
}

/// For each first letter of some words the second ones, a bit each.
type Starts = [u32; 26];

const STARTS: Starts = {
    let starts = add_starts([0; 26], TOTAL_STARTS);
    let starts = add_starts(starts, BALANCES);
    let starts = add_starts(starts, PARTS);
    add_starts(starts, DITTOS)
};

const fn add_starts(mut starts: Starts, words: &[&str]) -> Starts {
    let mut at = 0;
    while at < words.len() {
        let bytes = words[at].as_bytes();
        if bytes[0].is_ascii_lowercase() && bytes[1].is_ascii_lowercase() {
            starts[(bytes[0] - b'a') as usize] |= 1 << (bytes[1] - b'a');
        }
        at += 1;
    }
    starts
}

/// Whether a cell is the name of a total: `Totaal`, `Итого:`, `合计`, `Grand total`.
pub fn is_total(text: &str) -> bool {
    if is_code(text) {
        return false;
    }
    let folded = fold(text);
    if folded.is_empty() || folded.chars().count() > 40 {
        return false;
    }
    let words: Vec<&str> = folded.split(' ').collect();
    TOTALS.contains(&folded.as_str())
        || TOTAL_STARTS.contains(&words[0]) && words.len() <= 6
        || CARRIES.iter().any(|start| folded.starts_with(start))
        || words.last().is_some_and(|last| TOTAL_ENDS.contains(last))
        || HAN_TOTALS.iter().any(|end| folded.ends_with(end))
}

/// Whether a text is the name of a total and nothing else: `Total Gas` may be somebody.
pub fn is_plain_total(text: &str) -> bool {
    let folded = fold(text);
    let plain = |word: &str| {
        TOTAL_STARTS.contains(&word)
            || TOTALS.contains(&word)
            || PLAIN.contains(&word)
            || word.chars().all(|c| c.is_ascii_digit())
    };
    is_total(text)
        && (TOTALS.contains(&folded.as_str())
            || HAN_TOTALS.iter().any(|end| folded.ends_with(end))
            || folded.split(' ').all(plain))
}

/// What carries a total from one printed page to the next.
const CARRIES: &[&str] = &[
    "report din pagina",
    "transport din pagina",
    "riporto da pagina",
    "riporto pagina",
    "перенос с предыдущей",
    "перенос на следующую",
    "carried forward to",
    "brought forward from",
    "transport vorige pagina",
    "transport van vorige pagina",
    "ubertrag von seite",
];

const PLAIN: &[&str] = &[
    "grand",
    "general",
    "generale",
    "generaal",
    "complessivo",
    "of",
    "all",
    "alle",
    "the",
    "customers",
    "suppliers",
    "products",
    "klanten",
    "leveranciers",
    "producten",
    "debiteuren",
    "clienti",
    "fornitori",
    "prodotti",
    "furnizori",
    "produse",
    "excl",
    "incl",
    "btw",
    "iva",
    "tva",
    "vat",
    "eur",
    "euro",
    "ron",
    "lei",
    "rub",
    "по",
    "всем",
    "компании",
    "клиентам",
    "организации",
    "руб",
    "year",
    "jaar",
    "anno",
    "an",
    "год",
];

const TOTAL_ENDS: &[&str] = &[
    "total",
    "totaal",
    "totale",
    "totali",
    "итог",
    "итого",
    "result",
    "resultaat",
    "gesamt",
    "subtotal",
    "subtotaal",
    "subtotale",
];

const HAN_TOTALS: &[&str] = &["合计", "小计", "总计", "汇总", "累计"];

const TOTALS: &[&str] = &[
    "total",
    "totals",
    "grand total",
    "sub total",
    "subtotal",
    "sum",
    "totaal",
    "totalen",
    "eindtotaal",
    "subtotaal",
    "som",
    "totale",
    "totali",
    "totale generale",
    "subtotale",
    "somma",
    "total general",
    "subtotal general",
    "totaluri",
    "итого",
    "всего",
    "итог",
    "общий итог",
    "промежуточный итог",
    "合计",
    "总计",
    "小计",
    "总和",
    "汇总",
    "合 计",
    "总 计",
    "小 计",
    "summe",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "somme",
    "total general ht",
    "suma",
    "razem",
    "carried forward",
    "brought forward",
    "carry forward",
    "transport",
    "te transporteren",
    "report pagina",
    "transport pagina",
    "riporto",
    "a riportare",
    "report",
    "de reportat",
    "перенос",
    "承前页",
    "过次页",
];

const TOTAL_STARTS: &[&str] = &[
    "total",
    "totaal",
    "totale",
    "subtotal",
    "subtotaal",
    "subtotale",
    "итого",
    "всего",
    "summe",
    "gesamtsumme",
    "eindtotaal",
    "totali",
    "totalul",
    "totaluri",
    "generaal",
    "合计",
    "小计",
    "总计",
];

/// Whether a cell names a balance that was there before the rows, or is there after them: `Opening balance`, `期初余额`.
pub fn is_balance(text: &str) -> bool {
    if is_code(text) || text.len() > 60 {
        return false;
    }
    let folded = fold(text);
    BALANCES.iter().any(|known| {
        folded
            .strip_prefix(known)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

const BALANCES: &[&str] = &[
    "opening balance",
    "beginning balance",
    "starting balance",
    "closing balance",
    "ending balance",
    "balance brought forward",
    "balance carried forward",
    "balance b f",
    "balance c f",
    "beginsaldo",
    "openingssaldo",
    "openingsbalans",
    "eindsaldo",
    "saldo vorig",
    "saldo iniziale",
    "saldo finale",
    "saldo precedente",
    "saldo apertura",
    "sold initial",
    "sold final",
    "sold precedent",
    "сальдо на начало",
    "сальдо на конец",
    "сальдо начальное",
    "сальдо конечное",
    "начальное сальдо",
    "конечное сальдо",
    "входящее сальдо",
    "исходящее сальдо",
    "остаток на начало",
    "остаток на конец",
    "anfangsbestand",
    "期初余额",
    "期末余额",
    "年初余额",
    "上年结转",
    "上期结转",
    "结转下年",
    "结转下期",
];

/// Whether a cell names a figure about the rows other than their sum: `Average`, `Среднее`, `最大值`.
pub fn is_statistic(text: &str) -> bool {
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or("");
    STATISTICS.contains(&folded.as_str()) || STATISTICS.contains(&first)
}

/// Whether a cell may say what is counted in its row: `N. clienti`, `Кол-во клиентов`, `客户数`.
pub fn is_count(text: &str) -> bool {
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or("");
    matches!(first, "n" | "nr" | "no" | "num" | "кол" | "число" | "#") || folded.ends_with('数')
}

const STATISTICS: &[&str] = &[
    "average",
    "avg",
    "mean",
    "median",
    "max",
    "maximum",
    "min",
    "minimum",
    "count",
    "number",
    "std",
    "stdev",
    "gemiddelde",
    "gemiddeld",
    "mediaan",
    "aantal",
    "hoogste",
    "laagste",
    "media",
    "mediana",
    "massimo",
    "minimo",
    "conteggio",
    "numero",
    "medie",
    "maxim",
    "minim",
    "numar",
    "среднее",
    "медиана",
    "максимум",
    "минимум",
    "количество",
    "平均",
    "平均值",
    "最大值",
    "最小值",
    "计数",
    "中位数",
    "vat",
    "btw",
    "iva",
    "tva",
    "ндс",
    "税额",
];

/// Whether a cell is a unit of measurement, bracketed or bare: `kg`, `[€]`, `шт.`, `元`.
pub fn is_unit(text: &str) -> bool {
    let bare = text
        .trim()
        .trim_matches([
            '(', ')', '[', ']', '（', '）', '【', '】', '.', ' ', '-', '–',
        ])
        .to_lowercase();
    if bare.chars().count() > 14 {
        return false;
    }
    let bracketed = text.trim().starts_with(['[', '(', '（', '【']);
    bare.is_empty()
        || bracketed
        || UNITS.contains(&bare.as_str())
        || super::number::currency_of(&bare).is_some()
        || bare
            .split([' ', '/', ',', '.'])
            .filter(|part| !part.is_empty())
            .all(|part| {
                UNITS.contains(&part)
                    || super::number::currency_of(part).is_some()
                    || part == "1000"
            })
}

const UNITS: &[&str] = &[
    "%",
    "€",
    "$",
    "£",
    "¥",
    "₽",
    "kg",
    "g",
    "t",
    "ton",
    "l",
    "ml",
    "m",
    "m2",
    "m²",
    "m3",
    "m³",
    "cm",
    "mm",
    "km",
    "h",
    "hr",
    "hrs",
    "pcs",
    "pc",
    "pce",
    "units",
    "unit",
    "each",
    "ea",
    "days",
    "day",
    "x",
    "k",
    "mln",
    "m€",
    "k€",
    "t€",
    "eur",
    "euro",
    "euros",
    "usd",
    "gbp",
    "stuks",
    "st",
    "stk",
    "dagen",
    "dag",
    "uur",
    "pz",
    "pezzi",
    "nr",
    "n",
    "giorni",
    "gg",
    "ore",
    "migliaia",
    "buc",
    "bucăți",
    "bucati",
    "lei",
    "ron",
    "zile",
    "ore",
    "mii",
    "шт",
    "штук",
    "кг",
    "г",
    "т",
    "л",
    "м",
    "ч",
    "дн",
    "дней",
    "руб",
    "р",
    "тыс",
    "млн",
    "ед",
    "件",
    "个",
    "台",
    "套",
    "箱",
    "只",
    "米",
    "公斤",
    "千克",
    "吨",
    "升",
    "天",
    "小时",
    "元",
    "万元",
    "千元",
    "亿元",
    "人民币",
    "美元",
    "欧元",
    "text",
    "date",
    "number",
    "yyyy-mm-dd",
    "dd-mm-yyyy",
    "dd.mm.yyyy",
    "dd/mm/yyyy",
    "jjjj-mm-dd",
];

/// Whether a text reads like a remark beside a table: a source, a signature, a page number, a sentence.
pub fn is_remark(text: &str) -> bool {
    let text = text.trim();
    if text.starts_with(['*', '※', '¹', '²', '†', '©'])
        || text.starts_with("# ")
        || text.contains("___")
        || text.contains('\n')
    {
        return true;
    }
    if text.chars().count() > 60
        || text.contains(['：'])
        || text.contains(": ")
        || text.ends_with(':')
    {
        return true;
    }
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or("");
    // `(8 rows)`, `8 rows in set`
    let counted = first.bytes().all(|byte| byte.is_ascii_digit())
        && folded
            .split(' ')
            .nth(1)
            .is_some_and(|word| ROWS.contains(&word));
    counted || REMARKS.contains(&first) || HAN_REMARKS.iter().any(|start| text.starts_with(start))
}

const ROWS: &[&str] = &[
    "rows",
    "row",
    "records",
    "record",
    "rijen",
    "righe",
    "randuri",
    "строк",
    "строки",
    "строка",
];

const REMARKS: &[&str] = &[
    "source",
    "note",
    "notes",
    "page",
    "copyright",
    "confidential",
    "generated",
    "printed",
    "exported",
    "prepared",
    "bron",
    "noot",
    "opmerking",
    "toelichting",
    "pagina",
    "blad",
    "afgedrukt",
    "opgesteld",
    "vertrouwelijk",
    "fonte",
    "nota",
    "pag",
    "stampato",
    "compilato",
    "riservato",
    "sursa",
    "intocmit",
    "verificat",
    "aprobat",
    "tiparit",
    "источник",
    "примечание",
    "стр",
    "страница",
    "лист",
    "исполнитель",
    "руководитель",
    "составил",
    "подготовил",
    "seite",
    "quelle",
];

const HAN_REMARKS: &[&str] = &[
    "注", "备注", "说明", "来源", "制表", "审核", "编制", "第", "打印",
];
