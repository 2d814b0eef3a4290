//! Columns that may be taken apart, and columns that must stay as they are.

use super::{BLANK_BITS, Lane, RawColumn, Tag};

/// A column that is given away, or one that somebody else keeps.
#[allow(clippy::large_enum_variant, reason = "one a column, not one a cell")]
pub enum Held<'a> {
    /// Its memory may be used for what becomes of it.
    Own(RawColumn),
    /// It must stay as it is.
    Lent(&'a RawColumn),
}

/// A column all of whose cells are of one sort.
pub enum Uniform {
    /// Numbers of texts; all bits set where blank, as in [`crate::model::NameId::NONE`].
    Texts(Vec<u32>),
    /// [`Decimal`]s; `None` by [`Uniform::figure`] where blank.
    Decimals(Vec<u64>),
    /// Figures, bit by bit; likewise.
    Numbers(Vec<u64>),
}

impl Uniform {
    /// The bits of a cell that is not blank.
    #[inline]
    pub fn figure(bits: u64) -> Option<u64> {
        (bits != BLANK_BITS).then_some(bits)
    }
}

impl std::ops::Deref for Held<'_> {
    type Target = RawColumn;

    fn deref(&self) -> &RawColumn {
        match self {
            Self::Own(column) => column,
            Self::Lent(column) => column,
        }
    }
}

impl Held<'_> {
    /// The cells, where they are all of one sort: taken out of a column that is given away, which is then empty.
    pub fn take_uniform(&mut self) -> Option<Uniform> {
        let lane = match self {
            Self::Own(column) => match &mut column.lane {
                Lane::Texts(ids) => Lane::Texts(std::mem::take(ids)),
                Lane::One(tag, bits) if matches!(tag, Tag::Decimal | Tag::Number) => {
                    Lane::One(*tag, std::mem::take(bits))
                }
                _ => return None,
            },
            Self::Lent(column) => match &column.lane {
                Lane::Texts(ids) => Lane::Texts(ids.clone()),
                Lane::One(tag, bits) => Lane::One(*tag, bits.clone()),
                _ => return None,
            },
        };
        match lane {
            Lane::Texts(ids) => Some(Uniform::Texts(ids)),
            Lane::One(Tag::Decimal, bits) => Some(Uniform::Decimals(bits)),
            Lane::One(Tag::Number, bits) => Some(Uniform::Numbers(bits)),
            _ => None,
        }
    }

    /// The texts of the dictionary one behind the other, and where each ends; taken out of a column that is given away.
    pub fn take_texts(&mut self) -> (String, Vec<u32>) {
        match self {
            Self::Own(column) => {
                let dictionary = std::mem::take(&mut column.dictionary);
                (dictionary.text, dictionary.ends)
            }
            Self::Lent(column) => (
                column.dictionary.text.clone(),
                column.dictionary.ends.clone(),
            ),
        }
    }

    /// Puts texts back that [`Held::take_texts`] took.
    pub fn give_texts(&mut self, text: String, ends: Vec<u32>) {
        if let Self::Own(column) = self {
            column.dictionary.text = text;
            column.dictionary.ends = ends;
        }
    }
}
