//! Amounts. Source: CLDR 46 for placement and signs; Chinese counts in 万 and 亿 and names the currency after them.

use super::number::{MINUS, NO_BREAK, digits, gap, number, short as number_short, shortened};
use super::{Language, MISSING};

/// The sign of a currency, or its code where it has none.
pub(super) fn sign(language: Language, currency: &str) -> &str {
    match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        "CNY" => "¥",
        "RUB" => "₽",
        "UAH" => "₴",
        "INR" => "₹",
        "TRY" => "₺",
        "PLN" => "zł",
        "CZK" => "Kč",
        "RON" if language == Language::Ro => "lei",
        other => other,
    }
}

/// The Chinese name of a currency, as it stands after 万.
fn chinese_name(currency: &str) -> &str {
    match currency {
        "EUR" => "欧元",
        "USD" => "美元",
        "GBP" => "英镑",
        "JPY" => "日元",
        "CNY" => "元",
        "RUB" => "卢布",
        "RON" => "列伊",
        "CHF" => "瑞士法郎",
        "SEK" => "瑞典克朗",
        "NOK" => "挪威克朗",
        "DKK" => "丹麦克朗",
        "PLN" => "兹罗提",
        "HKD" => "港元",
        other => other,
    }
}

pub(super) fn money(language: Language, value: f64, currency: &str, decimals: u8) -> String {
    if currency.is_empty() {
        return number(language, value, decimals);
    }
    match digits(language, value, decimals) {
        None => MISSING.to_owned(),
        Some((negative, figure)) => placed(language, negative, &figure, sign(language, currency)),
    }
}

pub(super) fn short(language: Language, value: f64, currency: &str) -> String {
    if currency.is_empty() {
        return number_short(language, value);
    }
    let Some((negative, figure, word)) = shortened(language, value) else {
        return MISSING.to_owned();
    };
    if language == Language::Zh && !word.is_empty() {
        let minus = if negative { "\u{2212}" } else { "" };
        return format!("{minus}{figure}{NO_BREAK}{word}{}", chinese_name(currency));
    }
    let figure = format!("{figure}{}{word}", gap(language, word));
    placed(language, negative, &figure, sign(language, currency))
}

/// Sign, figure and minus in their order. A currency written in letters keeps a space.
fn placed(language: Language, negative: bool, figure: &str, sign: &str) -> String {
    let minus = if negative {
        MINUS.to_string()
    } else {
        String::new()
    };
    let letters = sign.chars().all(char::is_alphabetic);
    match language {
        Language::En | Language::Zh if letters => format!("{minus}{sign}{NO_BREAK}{figure}"),
        Language::En | Language::Zh => format!("{minus}{sign}{figure}"),
        Language::Nl => format!("{sign}{NO_BREAK}{minus}{figure}"),
        Language::It | Language::Ro | Language::Ru => {
            format!("{minus}{figure}{NO_BREAK}{sign}")
        }
    }
}
