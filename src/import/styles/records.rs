//! Numbers and texts at a place of a record; nothing where the record is too short.

pub(super) fn u16_at(data: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(data.get(at..at + 2)?.try_into().ok()?))
}

pub(super) fn u32_at(data: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(data.get(at..at + 4)?.try_into().ok()?))
}

/// Text of so many units of UTF-16.
pub(super) fn wide_at(data: &[u8], at: usize, length: usize) -> Option<String> {
    let bytes = data.get(at..at.checked_add(length.checked_mul(2)?)?)?;
    let units = bytes.chunks_exact(2);
    let units: Vec<u16> = units
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    Some(String::from_utf16_lossy(&units))
}
