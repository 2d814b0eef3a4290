//! A file as it came: in memory, or where it lies.

use std::borrow::Cow;
use std::fmt;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use super::apart::Opener;
use super::options::Options;

/// A file as it came.
#[derive(Clone, Debug)]
pub struct Upload {
    /// Name without its folder.
    pub name: String,
    content: Content,
    opener: Option<Arc<dyn Opener>>,
    asked: Asked,
}

/// How the texts in a file are to be read, where that was decided.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// Name of the encoding.
    pub encoding: Option<String>,
    /// The delimiter.
    pub delimiter: Option<char>,
}

#[derive(Clone)]
enum Content {
    Held(Arc<[u8]>),
    Lying(Arc<Mutex<dyn Place>>, u64),
}

/// What a file that stays where it is can do.
trait Place: Read + Seek + Send {}

impl<P: Read + Seek + Send> Place for P {}

impl fmt::Debug for Content {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Held(bytes) => write!(out, "{} bytes", bytes.len()),
            Self::Lying(_, length) => write!(out, "{length} bytes where they lie"),
        }
    }
}

/// Bytes that are asked for at once, before any of them was read.
const MOST_AT_ONCE: usize = u32::MAX as usize;

impl Upload {
    /// A file in memory.
    pub fn new(name: impl Into<String>, bytes: impl Into<Arc<[u8]>>) -> Self {
        Self {
            name: name.into(),
            content: Content::Held(bytes.into()),
            opener: None,
            asked: Asked::default(),
        }
    }

    /// A file of `length` bytes that is read where it lies, as often as it takes, and never held as a whole where it is
    /// text. Without a length (a pipe) it is read into memory at once.
    ///
    /// # Errors
    /// What the place reports.
    pub fn lying(
        name: impl Into<String>,
        length: Option<u64>,
        place: impl Read + Seek + Send + 'static,
    ) -> io::Result<Self> {
        let content = match length {
            Some(length) => Content::Lying(Arc::new(Mutex::new(place)), length),
            None => Content::Held(whole(0, place)?),
        };
        Ok(Self {
            name: name.into(),
            content,
            opener: None,
            asked: Asked::default(),
        })
    }

    /// The same file, to be taken apart in a process of its own where it is anything but text.
    pub fn read_by(mut self, opener: Arc<dyn Opener>) -> Self {
        self.opener = Some(opener);
        self
    }

    /// The same file, its texts to be read as `options` say.
    pub(super) fn written_as(mut self, options: &Options) -> Self {
        self.asked = Asked {
            encoding: options.encoding.clone(),
            delimiter: options.delimiter,
        };
        self
    }

    /// The same file with other bytes.
    pub fn holding(mut self, bytes: impl Into<Arc<[u8]>>) -> Self {
        self.content = Content::Held(bytes.into());
        self
    }

    /// How its texts are to be read.
    pub(super) fn asked(&self) -> &Asked {
        &self.asked
    }

    /// What starts a process to take it apart in; without one that is done here.
    pub(super) fn opener(&self) -> Option<Arc<dyn Opener>> {
        self.opener.clone()
    }

    /// Writes all its bytes, never holding more than a few of those that lie elsewhere.
    ///
    /// # Errors
    /// What the place or the output reports; a place that holds fewer bytes than it did.
    pub fn write_to(&self, output: &mut dyn io::Write) -> io::Result<()> {
        let mut start = 0;
        while start < self.len() {
            let part = self.part(start, 1 << 20)?;
            if part.is_empty() {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            output.write_all(&part)?;
            start += part.len() as u64;
        }
        Ok(())
    }

    /// Bytes.
    pub fn len(&self) -> u64 {
        match &self.content {
            Content::Held(bytes) => bytes.len() as u64,
            Content::Lying(_, length) => *length,
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Its bytes, where they are in memory.
    pub(super) fn held(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Held(bytes) => Some(bytes),
            Content::Lying(..) => None,
        }
    }

    /// All its bytes, read from where they lie.
    ///
    /// # Errors
    /// What the place reports.
    pub fn bytes(&self) -> io::Result<Arc<[u8]>> {
        match &self.content {
            Content::Held(bytes) => Ok(bytes.clone()),
            Content::Lying(place, length) => {
                let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
                place.seek(SeekFrom::Start(0))?;
                whole(usize::try_from(*length).unwrap_or(0), &mut *place)
            }
        }
    }

    /// The same file with its bytes in memory.
    ///
    /// # Errors
    /// What the place reports.
    pub fn into_memory(self) -> io::Result<Self> {
        let bytes = self.bytes()?;
        Ok(Self::new(self.name, bytes))
    }

    /// Up to `most` bytes from `start` on; fewer only at the end.
    ///
    /// # Errors
    /// What the place reports.
    pub(super) fn part(&self, start: u64, most: usize) -> io::Result<Cow<'_, [u8]>> {
        if let Some(bytes) = self.held() {
            let start = usize::try_from(start).map_or(bytes.len(), |at| at.min(bytes.len()));
            let end = start.saturating_add(most).min(bytes.len());
            return Ok(Cow::Borrowed(&bytes[start..end]));
        }
        let mut part = Vec::new();
        self.append(start, most, &mut part)?;
        Ok(Cow::Owned(part))
    }

    /// Puts up to `most` bytes from `start` on behind what is in `buffer`; fewer only at the end.
    ///
    /// # Errors
    /// What the place reports.
    pub(super) fn append(&self, start: u64, most: usize, buffer: &mut Vec<u8>) -> io::Result<()> {
        match &self.content {
            Content::Held(_) => buffer.extend_from_slice(&self.part(start, most)?),
            Content::Lying(place, length) => {
                let left = usize::try_from(length.saturating_sub(start)).unwrap_or(usize::MAX);
                let mut place = place.lock().unwrap_or_else(PoisonError::into_inner);
                place.seek(SeekFrom::Start(start))?;
                buffer.reserve(most.min(left));
                (&mut *place)
                    .take(most.min(left) as u64)
                    .read_to_end(buffer)?;
            }
        }
        Ok(())
    }
}

/// Reads about `length` bytes into their place, without a second copy of them in memory.
fn whole(length: usize, mut reader: impl Read) -> io::Result<Arc<[u8]>> {
    // A length that cannot be is no reason to ask for so much memory.
    let length = if length > MOST_AT_ONCE { 0 } else { length };
    let mut bytes: Arc<[u8]> = std::iter::repeat_n(0, length).collect();
    let mut filled = 0;
    if let Some(place) = Arc::get_mut(&mut bytes) {
        while filled < length {
            match reader.read(&mut place[filled..]) {
                Ok(0) => break,
                Ok(count) => filled += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
    let mut rest = Vec::new();
    reader.read_to_end(&mut rest)?;
    if filled < length || !rest.is_empty() {
        bytes = bytes[..filled].iter().copied().chain(rest).collect();
    }
    Ok(bytes)
}
