//! Files changed at random: inside their parts, which are packed again, so that the change reaches the parsers.

use std::io::{Cursor, Read, Write};

use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

/// Random numbers of a seed (SplitMix64).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut value = self.0;
        value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        value ^ (value >> 31)
    }

    /// A number below `most`; 0 where that is 0.
    pub fn below(&mut self, most: usize) -> usize {
        if most == 0 {
            return 0;
        }
        (self.roll() % most as u64) as usize
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Figures that parsers stumble over.
const FIGURES: &[&str] = &[
    "0",
    "-1",
    "1",
    "16384",
    "16385",
    "65536",
    "1048576",
    "1048577",
    "2147483647",
    "4294967295",
    "4294967296",
    "18446744073709551615",
    "99999999999999999999999",
    "1e308",
    "1e999",
    "-0",
    "NaN",
    "0.1",
    "",
    "A1:XFD1048576",
    "ZZZZZ99999999",
    "A0",
];

/// Bytes that mean something to one format or another.
const MARKS: &[&[u8]] = &[
    b"<",
    b">",
    b"\"",
    b"'",
    b"&",
    b"&#0;",
    b"&#xFFFFFFFF;",
    b"&amp;",
    b"</",
    b"/>",
    b"<!--",
    b"-->",
    b"]]>",
    b"<![CDATA[",
    b"\0",
    b"\xff",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r\n",
    b"\n",
    b"\r",
    b";",
    b",",
    b"\t",
    b"|",
    b"\"\"",
    b"sep=",
    b"\xe2\x80\xaf",
    b"\xd0",
    b"\x80",
];

/// Changes bytes in one to three places.
pub fn bytes(dice: &mut Dice, bytes: &mut Vec<u8>) {
    for _ in 0..=dice.below(3) {
        once(dice, bytes);
    }
}

fn once(dice: &mut Dice, bytes: &mut Vec<u8>) {
    let at = dice.below(bytes.len() + 1);
    let length = (1 << dice.below(10)).min(bytes.len() - at);
    match dice.below(10) {
        0 if at < bytes.len() => bytes[at] ^= 1 << dice.below(8),
        1 if at < bytes.len() => bytes[at] = dice.roll() as u8,
        2 => {
            bytes.drain(at..at + length);
        }
        3 => {
            let piece = bytes[at..at + length].to_vec();
            let to = dice.below(bytes.len() + 1);
            bytes.splice(to..to, piece);
        }
        4 => {
            let mark = dice.pick(MARKS).to_vec();
            bytes.splice(at..at, mark);
        }
        5 if dice.below(8) == 0 => bytes.truncate(at),
        5 if dice.below(40) == 0 => again_and_again(dice, bytes, at),
        6 => wide(dice, bytes, at),
        _ => figure(dice, bytes, at),
    }
}

/// A piece stands there a thousand times: what takes a moment for each pair of them takes for ever.
fn again_and_again(dice: &mut Dice, bytes: &mut Vec<u8>, at: usize) {
    let length = (1 << dice.below(6)).min(bytes.len() - at);
    let piece = bytes[at..at + length].repeat(1 + dice.below(3_000));
    bytes.splice(at..at, piece);
}

/// A number of two or four bytes that is too large, or just large enough.
fn wide(dice: &mut Dice, bytes: &mut [u8], at: usize) {
    let values = [
        0u32,
        1,
        0x7f,
        0xff,
        0x7fff,
        0xffff,
        0x0010_0000,
        0x7fff_ffff,
        u32::MAX,
    ];
    let value = dice.pick(&values).to_le_bytes();
    let width = if dice.below(2) == 0 { 2 } else { 4 };
    for (place, byte) in bytes.iter_mut().skip(at).take(width).zip(value) {
        *place = byte;
    }
}

/// The figure written next behind `at` becomes another one.
fn figure(dice: &mut Dice, bytes: &mut Vec<u8>, at: usize) {
    let Some(start) = bytes[at..].iter().position(u8::is_ascii_digit) else {
        return;
    };
    let start = at + start;
    let digits = bytes[start..].iter().take_while(|b| b.is_ascii_digit());
    let end = start + digits.count();
    let other = dice.pick(FIGURES).bytes();
    bytes.splice(start..end, other);
}

/// A package taken apart.
pub struct Package(Vec<(String, Vec<u8>)>);

impl Package {
    /// `None` where the bytes are no package.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
        let mut parts = Vec::new();
        for index in 0..archive.len() {
            let mut part = archive.by_index(index).ok()?;
            let name = part.name().ok()?.into_owned();
            let mut content = Vec::new();
            part.read_to_end(&mut content).ok()?;
            parts.push((name, content));
        }
        Some(Self(parts))
    }

    /// The package with one or two of its parts changed.
    pub fn changed(&self, dice: &mut Dice) -> Vec<u8> {
        let first = dice.below(self.0.len());
        let second = dice.below(self.0.len() * 2);
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (at, (name, content)) in self.0.iter().enumerate() {
            zip.start_file(name.as_str(), stored).unwrap();
            if at == first || at == second {
                let mut content = content.clone();
                bytes(dice, &mut content);
                zip.write_all(&content).unwrap();
            } else {
                zip.write_all(content).unwrap();
            }
        }
        let mut packed = zip.finish().unwrap().into_inner();
        // Now and then the directory itself.
        if dice.below(50) == 0 {
            bytes(dice, &mut packed);
        }
        packed
    }
}
