//! The encoding of a text, told from its bytes: by what is valid, then by which reading looks like words people write.

use encoding_rs::{
    BIG5, Encoding, GB18030, GBK, IBM866, ISO_8859_2, ISO_8859_5, ISO_8859_15, KOI8_R, KOI8_U,
    MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
};

use super::words;

/// Bytes looked at to tell UTF-16.
const SAMPLE: usize = 256 << 10;
/// Bytes of the lines beyond ASCII that are weighed.
const WEIGHED: usize = 48 << 10;

/// The encoding, and the length of the byte-order marks in front.
pub fn tell(bytes: &[u8]) -> (&'static Encoding, usize) {
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        let mut skip = length;
        // Two programs in a row each put theirs in front.
        while encoding == UTF_8 && bytes[skip..].starts_with(b"\xef\xbb\xbf") {
            skip += length;
        }
        return (encoding, skip);
    }
    if let Some(encoding) = wide(&bytes[..bytes.len().min(SAMPLE)]) {
        return (encoding, 0);
    }
    if is_mostly_utf8(bytes) {
        return (UTF_8, 0);
    }
    // One stray no-break space tells nothing; it means the same in all Windows encodings.
    if bytes.iter().all(|&b| b < 0x80 || b == 0xa0) {
        return (WINDOWS_1252, 0);
    }
    (weigh(bytes), 0)
}

/// The name in lower case, as the command line prints it.
pub fn name_of(encoding: &'static Encoding) -> String {
    match encoding.name() {
        "GBK" => "gb18030".to_owned(),
        "IBM866" => "cp866".to_owned(),
        name => name.to_lowercase(),
    }
}

/// The encoding of texts whose file names a Windows code page, or none: then the texts tell.
pub fn of_codepage(codepage: Option<u16>, sample: &[u8]) -> &'static Encoding {
    let label = match codepage {
        Some(936) => "gbk",
        Some(950) => "big5",
        Some(866) => "ibm866",
        Some(page @ 1250..=1258) => [
            "windows-1250",
            "windows-1251",
            "windows-1252",
            "windows-1253",
            "windows-1254",
            "windows-1255",
            "windows-1256",
            "windows-1257",
            "windows-1258",
        ][usize::from(page - 1250)],
        _ => "",
    };
    // A Western page is what export routines write without thinking.
    let named = Encoding::for_label(label.as_bytes()).filter(|named| *named != WINDOWS_1252);
    named.unwrap_or_else(|| tell(sample).0)
}

/// UTF-16 without a mark: every delimiter, digit and line end has a zero byte on the same side.
fn wide(sample: &[u8]) -> Option<&'static Encoding> {
    let half = sample.len() / 2;
    let zeros = |parity: usize| {
        let side = sample.iter().skip(parity).step_by(2);
        side.filter(|&&b| b == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let told = |many: usize, few: usize| half > 4 && many * 20 > half && few * 3 < many;
    let encoding = if told(odd, even) {
        UTF_16LE
    } else if told(even, odd) {
        UTF_16BE
    } else {
        return None;
    };
    let sample = &sample[..sample.len() & !1];
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    // The last unit of a sample may be half a pair.
    let broken = broken && text.trim_end_matches('\u{fffd}').contains('\u{fffd}');
    (!broken && text.contains(['\n', '\r'])).then_some(encoding)
}

/// Whether it is UTF-8, if need be with a few bytes that are broken.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    if std::str::from_utf8(bytes).is_ok() {
        return true;
    }
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        let valid = chunk.valid();
        if !valid.is_ascii() {
            good += valid.chars().filter(|c| !c.is_ascii()).count();
        }
        bad += usize::from(!chunk.invalid().is_empty());
        if bad > 200 && good < bad {
            return false;
        }
    }
    good >= 2 && good >= bad * 2
}

/// A text in UTF-8 with broken bytes: how many places were mended, and in which line (from 0) the first stands. A byte
/// beside Latin letters is taken for windows-1252, which is what such bytes mostly are.
pub fn mend_utf8(bytes: &[u8]) -> (String, usize, u32) {
    let mut text = String::with_capacity(bytes.len() + 16);
    let (mut mended, mut first) = (0usize, 0u32);
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        let broken = chunk.invalid();
        if broken.is_empty() {
            continue;
        }
        if mended == 0 {
            let lines = text.bytes().filter(|&b| b == b'\n').count();
            first = u32::try_from(lines).unwrap_or(u32::MAX);
        }
        mended += 1;
        let latin = text.ends_with(|c: char| c.is_ascii_alphabetic() || c == ' ');
        match broken {
            [byte] if latin && *byte >= 0xc0 => {
                text.push_str(&WINDOWS_1252.decode_without_bom_handling(&[*byte]).0);
            }
            _ => text.push('\u{fffd}'),
        }
    }
    (text, mended, first)
}

/// Whether the first part of a text in UTF-8 was read in windows-1252 and written as UTF-8 again (`CafÃ©`).
pub fn is_twice(head: &[u8]) -> bool {
    let valid = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or(""),
    };
    // The end may be cut within such a pair.
    let whole = valid.rfind('\n').map_or(valid, |end| &valid[..end]);
    !whole.is_ascii() && once(whole).is_some()
}

/// Takes one of the two encodings off; `None` where there is but one.
pub fn once(text: &str) -> Option<String> {
    let (bytes, _, unmapped) = WINDOWS_1252.encode(text);
    if unmapped || bytes.is_ascii() {
        return None;
    }
    String::from_utf8(bytes.into_owned()).ok()
}

/// The reading of the bytes that looks most like words.
fn weigh(bytes: &[u8]) -> &'static Encoding {
    let sample = telling_lines(bytes);
    if is_framed(&sample) {
        return IBM866;
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(&sample, true);
    let mut guess = detector.guess(None, chardetng::Utf8Detection::Deny);
    if guess == GBK {
        guess = GB18030;
    }
    if guess == KOI8_U && KOI8_U.decode(&sample).0 == KOI8_R.decode(&sample).0 {
        guess = KOI8_R;
    }
    let beyond = sample.iter().filter(|&&b| b >= 0x80).count();
    // The more there is to count, the surer a count of letters is.
    let trust = if beyond > 400 { 0.5 } else { 0.15 };
    let candidates = [
        WINDOWS_1252,
        WINDOWS_1251,
        WINDOWS_1250,
        GB18030,
        BIG5,
        KOI8_R,
        IBM866,
        ISO_8859_15,
        ISO_8859_2,
        ISO_8859_5,
        MACINTOSH,
        guess,
    ];
    let mut best = (WINDOWS_1252, f64::NEG_INFINITY);
    for encoding in candidates {
        let mut score = likeness(encoding, &sample);
        if encoding == guess {
            score += trust;
        }
        if score > best.1 + 0.01 {
            best = (encoding, score);
        }
    }
    // The sign of no currency is what the euro is in the encoding that put it there.
    let above = bytes.iter().any(|byte| (0x80..0xa0).contains(byte));
    if best.0 == WINDOWS_1252 && bytes.contains(&0xa4) && !above {
        return ISO_8859_15;
    }
    best.0
}

/// The lines with bytes beyond ASCII, and the first lines.
fn telling_lines(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    let lines = bytes.split_inclusive(|&b| b == b'\n' || b == b'\r');
    for line in lines.filter(|line| !line.is_ascii()) {
        sample.extend_from_slice(&line[..line.len().min(WEIGHED)]);
        if sample.len() > WEIGHED {
            break;
        }
    }
    sample
}

/// Whether lines are drawn with the bytes that drew lines on the screens of old: a run of them, and nothing else in the line.
fn is_framed(sample: &[u8]) -> bool {
    const DRAWN: &[u8] = &[
        0xb3, 0xb4, 0xb9, 0xba, 0xbb, 0xbc, 0xbf, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc8, 0xc9,
        0xca, 0xcb, 0xcc, 0xcd, 0xce, 0xd9, 0xda, b' ', b'|', b'+',
    ];
    let mut lines = sample.split(|&b| b == b'\n' || b == b'\r');
    lines.any(|line| {
        let line = line.trim_ascii();
        let runs = |byte: u8| line.windows(5).any(|part| part.iter().all(|&b| b == byte));
        line.iter().all(|byte| DRAWN.contains(byte)) && (runs(0xc4) || runs(0xcd))
    })
}

/// How much a reading looks like words, by character beyond ASCII.
fn likeness(encoding: &'static Encoding, sample: &[u8]) -> f64 {
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    let known = if knows_headers(&text) { 0.4 } else { 0.0 };
    let own = if encoding == GB18030 {
        han(sample, broken, |lead, trail| match lead {
            0xb0..=0xd7 if trail >= 0xa1 => 1.2,
            0xa1..=0xa3 if trail >= 0xa1 => 0.6,
            0xd8..=0xf7 if trail >= 0xa1 => 0.2,
            _ => -0.6,
        })
    } else if encoding == BIG5 {
        han(sample, broken, |lead, _| match lead {
            0xa4..=0xc6 => 1.15,
            0xa1..=0xa3 => 0.5,
            0xc9..=0xf9 => -0.1,
            _ => -1.0,
        })
    } else if encoding == MACINTOSH {
        // It makes a letter of nearly every byte.
        letters(&text) - 1.0
    } else if encoding.is_single_byte() {
        letters(&text)
    } else if broken {
        -3.0
    } else {
        0.4
    };
    own + known
}

/// Whether a cell of the first lines is a word that headers are made of.
fn knows_headers(text: &str) -> bool {
    text.lines().take(8).any(|line| {
        line.split([',', ';', '\t', '|'])
            .map(|cell| cell.trim_matches(['"', ' ']))
            .filter(|cell| !cell.is_ascii())
            .any(words::is_known_header)
    })
}

/// Mean weight of the pairs of a Chinese encoding.
fn han(sample: &[u8], broken: bool, weight: impl Fn(u8, u8) -> f64) -> f64 {
    let (mut sum, mut pairs, mut at) = (0.0, 0usize, 0);
    while at < sample.len() {
        let lead = sample[at];
        if lead < 0x80 {
            at += 1;
            continue;
        }
        let trail = sample.get(at + 1).copied().unwrap_or(0);
        pairs += 1;
        // Latin letters around a character are the rest of a Western word.
        let is_letter = |at: Option<usize>| {
            at.and_then(|at| sample.get(at))
                .is_some_and(u8::is_ascii_alphabetic)
        };
        if is_letter(at.checked_sub(1))
            || is_letter(Some(at + 2))
            || trail.is_ascii_lowercase() && is_letter(Some(at + 3))
        {
            sum -= 0.8;
        }
        // Four bytes begin with a byte and a digit.
        if trail.is_ascii_digit() {
            at += 4;
        } else {
            sum += weight(lead, trail);
            at += 2;
        }
    }
    sum / pairs.max(1) as f64 - if broken { 1.0 } else { 0.0 }
}

/// Mean weight of the characters beyond ASCII of a reading by single bytes.
fn letters(text: &str) -> f64 {
    let (mut sum, mut count) = (0.0, 0usize);
    let (mut before, mut chars) = (' ', text.chars().peekable());
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if !c.is_ascii() {
            count += 1;
            sum += weight(before, c, after);
        }
        before = c;
    }
    sum / count.max(1) as f64
}

/// How usual a character is between its neighbours.
fn weight(before: char, c: char, after: char) -> f64 {
    let within = before.is_alphabetic() && after.is_alphabetic();
    if !c.is_alphabetic() {
        return match c {
            '\u{fffd}' | '\u{80}'..='\u{9f}' => -3.0,
            '’' | '‘' => 0.6,
            '\u{a0}' => 0.3,
            '€' | '£' | '§' | '°' | '“' | '”' | '„' | '«' | '»' | '–' | '—' | '…' | '•' | '№'
            | '®' | '²' | '³' | '½' => {
                if within {
                    -1.0
                } else {
                    0.5
                }
            }
            '\u{2500}'..='\u{25a0}' => -1.5,
            _ => -0.8,
        };
    }
    if before.is_ascii_digit() || after.is_ascii_digit() {
        return -0.8;
    }
    // A letter alone is a word of few languages.
    if !before.is_alphabetic() && !after.is_alphabetic() {
        return if "àèéвсикоуяВСИКОУЯ".contains(c) {
            0.4
        } else {
            0.0
        };
    }
    // A capital behind a small letter is no spelling of any language.
    if c.is_uppercase() && before.is_lowercase() {
        return -1.5;
    }
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    if is_cyrillic(c) {
        if before.is_alphabetic() && !is_cyrillic(before)
            || after.is_alphabetic() && !is_cyrillic(after)
        {
            return -1.5;
        }
        let small = c.to_lowercase().next().unwrap_or(c);
        let usual = match small {
            'о' | 'е' | 'а' | 'и' | 'н' | 'т' | 'с' | 'р' | 'в' | 'л' | 'к' | 'м' => {
                1.2
            }
            'д' | 'п' | 'у' | 'я' | 'ы' | 'ь' | 'г' | 'з' | 'б' | 'ч' | 'й' | 'х' | 'ж' => {
                0.8
            }
            'ш' | 'ю' | 'ц' | 'щ' | 'э' | 'ф' | 'ъ' | 'ё' | 'і' | 'ї' | 'є' => 0.3,
            _ => -0.5,
        };
        return usual - if c == small { 0.0 } else { 0.1 };
    }
    let beside = |c: char| c.is_alphabetic() && !c.is_ascii();
    let crowd = match (beside(before), beside(after)) {
        (true, true) => return -1.0,
        (false, false) => 0.0,
        _ => 0.7,
    };
    let usual = match c {
        _ if "éèëêïîíìäáàâöóòôüúùûçñßåæøœÿÉÈËÊÏÎÍÌÄÁÀÂÖÓÒÔÜÚÙÛÇÑÅÆØŒ".contains(c) => {
            1.0
        }
        _ if "ăşţĂŞŢșțȘȚ".contains(c) => 1.05,
        _ if "ąćęłńśźżĄĆĘŁŃŚŹŻčďěňřšťůžýČĎĚŇŘŠŤŮŽÝőűŐŰ".contains(c) => {
            0.9
        }
        'ã' | 'õ' | 'Ã' | 'Õ' => 0.4,
        _ => -0.8,
    };
    usual - crowd
}
