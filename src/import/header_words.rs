//! What single words of a header tell: tax, number or name, and which of two columns of the same meaning is the better one.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::words::fold;
use crate::model::Field;

/// Words that make the number of somebody out of somebody.
pub const NUMBERS: &[&str] = &[
    "code",
    "no",
    "nr",
    "number",
    "num",
    "id",
    "key",
    "nummer",
    "codice",
    "cod",
    "numero",
    "codul",
    "numar",
    "numarul",
    "код",
    "номер",
    "инн",
    "id1",
];

/// Whether a header is nothing but `Number`: in a ledger that of the document.
pub fn is_number(header: &str) -> bool {
    let folded = fold(header);
    matches!(
        folded.as_str(),
        "no" | "number" | "nr" | "num" | "n" | "nummer" | "numero" | "numar" | "номер" | "编号"
    )
}

/// Words that make the name of somebody out of somebody.
pub const TITLES: &[&str] = &[
    "name",
    "names",
    "naam",
    "nome",
    "nume",
    "numele",
    "denumire",
    "denumirea",
    "nominativo",
    "description",
    "omschrijving",
    "descrizione",
    "descriere",
    "descrierea",
    "наименование",
    "название",
    "имя",
    "описание",
];

/// Words that only link others.
pub const LINKS: &[&str] = &[
    "of", "the", "for", "van", "de", "der", "het", "di", "del", "della", "dello", "al", "a", "lui",
    "our", "onze",
];

/// A Chinese header without its ending, and whether that ending made it a number; `None` where it has none of them.
pub fn han_end(word: &str) -> Option<(&str, bool)> {
    let ends = [
        ("编号", true),
        ("编码", true),
        ("代码", true),
        ("号码", true),
        ("内码", true),
        ("名称", false),
        ("全称", false),
        ("简称", false),
        ("描述", false),
    ];
    ends.iter()
        .find_map(|(end, number)| Some((word.strip_suffix(end)?, *number)))
        .filter(|(start, _)| !start.is_empty())
}

/// What pivot tables write above the names of their rows, in the languages that spreadsheet programs have.
const ROW_LABELS: &[&str] = &[
    "row labels",
    "rijlabels",
    "etichette di riga",
    "etichete de randuri",
    "etichete de rand",
    "названия строк",
    "行标签",
    "zeilenbeschriftungen",
    "etiquettes de lignes",
    "etiquetas de fila",
];

/// What they write before what they add up.
const SUMS_OF: &[&str] = &[
    "sum of ",
    "som van ",
    "somma di ",
    "suma de ",
    "suma din ",
    "сумма по полю ",
    "求和项 ",
    "summe von ",
    "somme de ",
];

/// The same before what they count.
const COUNTS_OF: &[&str] = &[
    "count of ",
    "distinct count of ",
    "aantal van ",
    "conteggio di ",
    "contor de ",
    "количество по полю ",
    "计数项 ",
    "anzahl von ",
    "cuenta de ",
];

/// A header that a pivot table writes.
pub enum PivotHeader<'h> {
    /// Above the names of its rows.
    RowLabels,
    /// What a column adds up: `net sales` of `sum of net sales`.
    Sum(&'h str),
    /// A count of rows.
    Count,
}

impl<'h> PivotHeader<'h> {
    /// What a folded header is in a pivot table; `None` where no pivot table writes it.
    pub fn of(folded: &'h str) -> Option<Self> {
        let summed = || SUMS_OF.iter().find_map(|start| folded.strip_prefix(start));
        if ROW_LABELS.contains(&folded) {
            return Some(Self::RowLabels);
        }
        if COUNTS_OF.iter().any(|start| folded.starts_with(start)) {
            return Some(Self::Count);
        }
        summed().map(Self::Sum)
    }
}

const TAXES: &[&str] = &[
    "vat",
    "btw",
    "iva",
    "tva",
    "ндс",
    "mwst",
    "ust",
    "gst",
    "imposta",
    "imposte",
    "налог",
    "налога",
    "tax",
    "taxes",
    "belasting",
];

/// Words beside which a tax is not what the column holds.
const NOT_TAX: &[&str] = &[
    "excl",
    "ex",
    "exclusief",
    "excluding",
    "incl",
    "inclusief",
    "including",
    "without",
    "zonder",
    "met",
    "net",
    "netto",
    "neto",
    "nett",
    "gross",
    "bruto",
    "lordo",
    "lorda",
    "brut",
    "fara",
    "cu",
    "senza",
    "con",
    "с",
    "со",
    "без",
    "учета",
    "before",
    "after",
    "number",
    "no",
    "nr",
    "id",
    "code",
    "nummer",
    "partita",
    "p",
    "cod",
    "codice",
    "номер",
    "inclusa",
    "esclusa",
    "escluso",
    "compresa",
    "plus",
    "status",
    "free",
    "registered",
];

/// Whether a header speaks of a tax itself, not of an amount with or without it.
pub fn is_tax(tokens: &[&str]) -> bool {
    let han = tokens.concat();
    let tax_in_han = ["税额", "税率", "税金", "增值税"]
        .iter()
        .any(|tax| han.contains(tax))
        && !han.contains("价税")
        && !han.contains("含税");
    tax_in_han
        || tokens.iter().any(|token| TAXES.contains(token))
            && !tokens.iter().any(|token| NOT_TAX.contains(token))
}

/// Regions by their name; states and provinces stand for them where there is nothing better.
const REGIONS: &[&str] = &["regi", "地区", "区域", "大区", "регион", "gebied"];

/// How much better or worse a column feeds a field than others of the same meaning: invoice dates before order dates, net
/// before gross, facts before plans, regions before states, the last year first. Small beside the difference between a sure match and a guess.
pub fn preference(header: &str, field: Field) -> f64 {
    let folded = fold(header);
    let has = |list: &[&str]| list.iter().any(|part| part_of(&folded, part));
    let year = folded
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|digits| digits.parse::<u16>().ok())
        .filter(|year| (1990..2080).contains(year))
        .max();
    let mut points = year.map_or(0.0, |year| f64::from(year - 1990) * 3e-4);
    match field {
        Field::Date => {
            points += if has(BILLED) { 0.03 } else { 0.0 };
            points -= if has(ORDERED) { 0.03 } else { 0.0 };
        }
        Field::Amount | Field::Billing | Field::Revenue | Field::Spend | Field::UnitPrice => {
            let net = has(NET);
            points += if net { 0.03 } else { 0.0 };
            points += if has(OF_LINE) { 0.05 } else { 0.0 };
            points -= if has(GROSS) && !net { 0.06 } else { 0.0 };
            points -= if has(PLANNED) { 0.3 } else { 0.0 };
        }
        Field::Customer | Field::Supplier | Field::Product => {
            points += if folded.split(' ').any(|word| TITLES.contains(&word)) {
                0.02
            } else {
                0.0
            };
        }
        Field::Region => points += if has(REGIONS) { 0.02 } else { 0.0 },
        Field::Margin | Field::Cost | Field::Quantity => {
            points -= if has(PLANNED) { 0.3 } else { 0.0 };
        }
        _ => {}
    }
    points
}

/// Whether a word of the text begins with a part; Chinese has no blanks.
fn part_of(folded: &str, part: &str) -> bool {
    if !part.is_ascii() && part.chars().any(|c| c > '\u{2e80}') {
        return folded.contains(part);
    }
    if part.contains(' ') {
        return folded == part
            || folded.starts_with(&format!("{part} "))
            || folded.contains(&format!(" {part}"));
    }
    if part.chars().count() <= 3 {
        return folded.split(' ').any(|word| word == part);
    }
    folded.split(' ').any(|word| word.starts_with(part))
}

const BILLED: &[&str] = &[
    "invoice",
    "billing",
    "billed",
    "factuur",
    "fattura",
    "fatt",
    "factur",
    "fkdat",
    "开票",
    "发票",
    "отгрузк",
    "реализаци",
    "накладн",
    "rechnung",
    "facture",
];

const ORDERED: &[&str] = &[
    "order",
    "bestel",
    "ordin",
    "comand",
    "comenzi",
    "订单",
    "下单",
    "заказ",
    "deliver",
    "lever",
    "consegna",
    "livr",
    "发货",
    "auftrag",
    "доставк",
];

const NET: &[&str] = &[
    "net",
    "nett",
    "netto",
    "netta",
    "neta",
    "neto",
    "excl",
    "exclusief",
    "excluding",
    "imponibile",
    "fara tva",
    "senza iva",
    "без ндс",
    "без учета",
    "без налога",
    "无税",
    "不含税",
    "未税",
    "税前",
    "netwr",
    "ht",
];

/// What a line comes to, where the total of its document stands beside it in every line.
const OF_LINE: &[&str] = &[
    "line",
    "line item",
    "linetotal",
    "item total",
    "regel",
    "regelbedrag",
    "regeltotaal",
    "riga",
    "linie",
    "行金额",
    "строки",
];
const GROSS: &[&str] = &[
    "gross",
    "bruto",
    "brutto",
    "lordo",
    "lorda",
    "brut",
    "incl",
    "inclusief",
    "including",
    "cu tva",
    "con iva",
    "с ндс",
    "价税合计",
    "含税",
    "ttc",
    "totale documento",
    "total due",
    "totaldue",
    "total document",
];

const PLANNED: &[&str] = &[
    "budget",
    "plan",
    "planned",
    "forecast",
    "target",
    "prognose",
    "begroting",
    "begroot",
    "gepland",
    "preventivo",
    "previsione",
    "obiettivo",
    "buget",
    "planificat",
    "prognoza",
    "estimat",
    "бюджет",
    "план",
    "прогноз",
    "预算",
    "计划",
    "目标",
    "预测",
];

/// Traditional characters of headers, each before the simplified one that the dictionary has.
const TRADITIONAL: &str = concat!(
    "戶户稱称單单據据號号訂订產产銷销額额貨货廠厂應应帳账項项業业務务員员總总計计類类別别區区國国編编碼码數数價价幣币種种稅税",
    "發发開开採采購购進进備备註注聯联絡络電电話话網网負负責责風风險险評评級级時时間间週周轉转現现狀状態态關关係系費费營营過过",
    "訊讯達达標标準准積积極极淨净損损潤润倉仓庫库簡简繳缴結结餘余屬属門门續续隊队組组織织歷历經经銀银連连層层體体質质優优協协",
    "議议紅红綜综財财貿贸運运輸输輛辆車车機机個个約约實实際际從从東东滿满訴诉歸归補补贈赠億亿萬万點点條条圖图製制預预測测復复",
    "複复雙双萊莱閉闭響响領领頁页頻频顯显願愿顧顾題题飛飞館馆馬马驗验鮮鲜齊齐",
);

static SIMPLE: LazyLock<FxHashMap<char, char>> = LazyLock::new(|| {
    let characters: Vec<char> = TRADITIONAL.chars().collect();
    let pairs = characters.chunks_exact(2);
    pairs.map(|pair| (pair[0], pair[1])).collect()
});

/// A Chinese character as the dictionary has it.
pub fn simple(character: char) -> char {
    SIMPLE.get(&character).copied().unwrap_or(character)
}
