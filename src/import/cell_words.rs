//! Words of single cells: legal forms of companies, and what spreadsheets write where a formula failed.

/// Whether a name ends in a legal form: `Total S.A.` is a company, not a total.
pub fn has_legal_form(text: &str) -> bool {
    let bare: String = text.chars().filter(|c| *c != '.').collect();
    let folded = bare.to_lowercase();
    folded
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| LEGAL_FORMS.contains(&word))
        || folded.ends_with("公司")
}

const LEGAL_FORMS: &[&str] = &[
    "bv", "nv", "vof", "cv", "ltd", "plc", "llc", "llp", "inc", "corp", "co", "sa", "sas", "sarl",
    "srl", "srls", "spa", "snc", "sas", "gmbh", "ag", "kg", "se", "ab", "as", "oy", "ooo", "оао",
    "ооо", "зао", "пао", "ао", "ип", "pfa", "ra",
];

/// Whether a text is an error cell as a spreadsheet in one of the six languages (or German) writes it: `#N/A`, `#ССЫЛКА!`.
pub fn is_error(text: &str) -> bool {
    text.starts_with('#') && text.len() <= 24 && ERRORS.contains(&text.to_uppercase().as_str())
}

const ERRORS: &[&str] = &[
    "#N/A",
    "#REF!",
    "#DIV/0!",
    "#VALUE!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#FIELD!",
    "#BLOCKED!",
    "#CONNECT!",
    "#BUSY!",
    "#GETTING_DATA",
    "#UNKNOWN!",
    "#ERROR!",
    "#ERR!",
    "#N/B",
    "#VERW!",
    "#DEEL/0!",
    "#WAARDE!",
    "#NAAM?",
    "#GETAL!",
    "#LEEG!",
    "#OVERLOOP!",
    "#N/D",
    "#RIF!",
    "#VALORE!",
    "#NOME?",
    "#NULLO!",
    "#ESPANSIONE!",
    "#VALOARE!",
    "#NUME?",
    "#Н/Д",
    "#ССЫЛКА!",
    "#ДЕЛ/0!",
    "#ЗНАЧ!",
    "#ИМЯ?",
    "#ЧИСЛО!",
    "#ПУСТО!",
    "#ПЕРЕНОС!",
    "#NV",
    "#BEZUG!",
    "#WERT!",
    "#ZAHL!",
    "#ÜBERLAUF!",
    "#VALEUR!",
    "#NOM?",
    "#NOMBRE!",
];
