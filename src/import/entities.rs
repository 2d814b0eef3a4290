//! Attributes and entities of mark-up.

/// An attribute's value, whatever its case and prefix.
pub(super) fn attribute(tag: &str, name: &str) -> Option<String> {
    let lower = tag.to_lowercase();
    let mut from = 0;
    while let Some(found) = lower[from..].find(name) {
        let at = from + found;
        let before = lower[..at].chars().next_back();
        let after = lower[at + name.len()..].trim_start();
        if matches!(before, Some(c) if c.is_whitespace() || c == ':') && after.starts_with('=') {
            let start = tag.len() - after.len() + 1;
            let value = tag.get(start..)?.trim_start();
            return Some(match value.chars().next()? {
                quote @ ('"' | '\'') => entities(value[1..].split(quote).next().unwrap_or("")),
                _ => value.split([' ', '>', '/']).next().unwrap_or("").to_owned(),
            });
        }
        from = at + name.len();
    }
    None
}

const ENTITIES: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", "\u{a0}"),
    ("euro", "€"),
    ("pound", "£"),
    ("egrave", "è"),
    ("eacute", "é"),
    ("agrave", "à"),
    ("ograve", "ò"),
    ("ugrave", "ù"),
    ("igrave", "ì"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("szlig", "ß"),
    ("ccedil", "ç"),
    ("euml", "ë"),
    ("iuml", "ï"),
    ("acirc", "â"),
    ("icirc", "î"),
    ("ndash", "–"),
    ("mdash", "—"),
    ("minus", "−"),
    ("reg", "®"),
    ("copy", "©"),
    ("trade", "™"),
    ("deg", "°"),
    ("hellip", "…"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("bull", "•"),
    ("middot", "·"),
    ("thinsp", "\u{2009}"),
    ("ensp", "\u{2002}"),
    ("shy", ""),
    ("yen", "¥"),
    ("sect", "§"),
    ("times", "×"),
    ("frac12", "½"),
    ("aacute", "á"),
    ("iacute", "í"),
    ("oacute", "ó"),
    ("uacute", "ú"),
    ("ntilde", "ñ"),
    ("aring", "å"),
    ("oslash", "ø"),
    ("aelig", "æ"),
    ("ecirc", "ê"),
    ("ocirc", "ô"),
    ("ucirc", "û"),
    ("Eacute", "É"),
    ("Egrave", "È"),
    ("Agrave", "À"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("Acirc", "Â"),
    ("Icirc", "Î"),
    ("Ccedil", "Ç"),
    ("atilde", "ã"),
    ("otilde", "õ"),
];

/// Entities by name and number; unknown ones stay as they stand.
pub(super) fn entities(text: &str) -> String {
    if !text.contains('&') {
        return text.to_owned();
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let known = rest.find(';').filter(|&end| end <= 10).and_then(|end| {
            let name = &rest[..end];
            let number = name
                .strip_prefix('#')
                .and_then(|n| match n.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16).ok(),
                    None => n.parse().ok(),
                });
            let text = match number {
                Some(number) => char::from_u32(number).map(String::from),
                None => ENTITIES
                    .iter()
                    .find(|(known, _)| *known == name)
                    .map(|(_, text)| (*text).to_owned()),
            };
            text.map(|text| (text, end))
        });
        match known {
            Some((text, end)) => {
                plain.push_str(&text);
                rest = &rest[end + 1..];
            }
            None => plain.push('&'),
        }
    }
    plain.push_str(rest);
    plain
}
