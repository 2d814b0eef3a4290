//! Who takes part, shared by every question about the same accounts.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::RootOrder;
use crate::model::{Day, NameId};

/// A customer, supplier, product, or value of a column, with what tables say about it.
#[derive(Clone, Debug)]
pub struct Member {
    /// The name as shown.
    pub name: Arc<str>,
    /// Its place among all by what it brings in all the data, from 0, whatever a question asks: what it is called by
    /// behind a mask.
    pub number: u32,
    /// Its row in the evaluation sheet.
    pub row: Option<u32>,
    /// Its id in the dictionary of the ledger's column; [`NameId::NONE`] where the ledger does not know it.
    pub ledger_id: NameId,
    /// Lines of the ledger that count; 0 where the figures come from a sheet.
    pub lines: u32,
    /// Day of the first line that counts; [`Day::NONE`] without a dated ledger.
    pub first: Day,
    /// Day of the last line that counts; [`Day::NONE`] without a dated ledger.
    pub last: Day,
}

/// Lines that count, first and last day of an account.
pub(super) type Span = (u32, Day, Day);

/// Members and the order of their names, which is found when it is first asked for and kept as long as anyone has them.
/// Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Members {
    list: Arc<Vec<Member>>,
    by_name: Arc<OnceLock<Vec<u32>>>,
}

impl Members {
    /// The numbers of the members by name (root collation), those of one name by number.
    pub fn by_name(&self) -> &[u32] {
        self.by_name.get_or_init(|| {
            let mut order: Vec<u32> = (0..self.len() as u32).collect();
            RootOrder::new().sort(self, &mut order);
            order
        })
    }

    /// The same, where it was asked for before.
    pub fn known_by_name(&self) -> Option<&[u32]> {
        self.by_name.get().map(Vec::as_slice)
    }

    /// Those of the numbers `stay`, which ascend.
    pub(super) fn only(&self, stay: &[u32]) -> Self {
        let list = stay.iter().map(|&index| self[index as usize].clone());
        let list = Arc::new(list.collect::<Vec<_>>());
        let Some(order) = self.known_by_name() else {
            return Self {
                list,
                by_name: Arc::default(),
            };
        };
        let mut place = vec![u32::MAX; self.len()];
        for (own, &before) in stay.iter().enumerate() {
            place[before as usize] = own as u32;
        }
        let own = order.iter().map(|&before| place[before as usize]);
        let own: Vec<u32> = own.filter(|&own| own != u32::MAX).collect();
        Self {
            list,
            by_name: Arc::new(OnceLock::from(own)),
        }
    }

    /// The same members with what a question found in the ledger.
    pub(super) fn spanning(&self, spans: &[Span]) -> Self {
        let own = self.iter().zip(spans);
        let own = own.map(|(member, &(lines, first, last))| Member {
            lines,
            first,
            last,
            ..member.clone()
        });
        Self {
            list: Arc::new(own.collect()),
            by_name: self.by_name.clone(),
        }
    }
}

impl From<Vec<Member>> for Members {
    fn from(list: Vec<Member>) -> Self {
        Self {
            list: Arc::new(list),
            by_name: Arc::default(),
        }
    }
}

impl FromIterator<Member> for Members {
    fn from_iter<I: IntoIterator<Item = Member>>(members: I) -> Self {
        members.into_iter().collect::<Vec<_>>().into()
    }
}

impl Deref for Members {
    type Target = [Member];

    fn deref(&self) -> &[Member] {
        &self.list
    }
}

impl<'a> IntoIterator for &'a Members {
    type Item = &'a Member;
    type IntoIter = std::slice::Iter<'a, Member>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}
