//! Tags, attributes and text of well-formed XML, byte by byte. What is out of the ordinary is `None`: the general reader
//! reads it.

/// The inside of the tag that begins at `at`, without `<` and `>`.
pub(super) fn tag_at(bytes: &[u8], at: usize) -> Option<&[u8]> {
    let rest = bytes.get(at + 1..)?;
    let end = rest.iter().position(|&byte| byte == b'>')?;
    rest.get(..end)
}

/// The value of an attribute as it stands; an error where the tag is not plain `name="value"` pairs.
pub(super) fn attribute<'t>(tag: &'t [u8], name: &[u8]) -> Result<Option<&'t [u8]>, ()> {
    // Behind the name of the element, where there is one.
    let mut at = tag
        .iter()
        .position(|&byte| byte == b' ')
        .unwrap_or(tag.len());
    loop {
        while tag.get(at).is_some_and(u8::is_ascii_whitespace) {
            at += 1;
        }
        if at >= tag.len() || tag[at..] == *b"/" {
            return Ok(None);
        }
        let equals = at + tag[at..].iter().position(|&byte| byte == b'=').ok_or(())?;
        let quote = *tag.get(equals + 1).ok_or(())?;
        if quote != b'"' && quote != b'\'' {
            return Err(());
        }
        let start = equals + 2;
        let rest = tag.get(start..).ok_or(())?;
        let length = rest.iter().position(|&byte| byte == quote).ok_or(())?;
        if &tag[at..equals] == name {
            return Ok(rest.get(..length));
        }
        at = start + length + 1;
    }
}

/// Text with the five entities of XML put in; `None` where it has anything else that must be put in, or is no UTF-8.
pub(super) fn decode<'t>(bytes: &'t [u8], scratch: &'t mut String) -> Option<&'t str> {
    let text = std::str::from_utf8(bytes).ok()?;
    if text.contains('\r') || text.contains("_x") {
        return None;
    }
    if !text.contains('&') {
        return Some(text);
    }
    scratch.clear();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        scratch.push_str(&rest[..at]);
        let (name, behind) = rest[at + 1..].split_once(';')?;
        scratch.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => return None,
        });
        rest = behind;
    }
    scratch.push_str(rest);
    // An escape of Excel's may be written with an entity.
    (!scratch.contains("_x")).then_some(scratch)
}
