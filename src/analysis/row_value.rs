//! How the figure of a line of the ledger or a row of a sheet is had.

use super::sum::sum;
use crate::model::{Column, decimal};

/// How the figure of a line or row is had.
pub(super) enum Value<'a> {
    /// A column as it stands.
    Column(&'a Column),
    /// A column; where it is blank, quantity × unit price less discount.
    Amount {
        stated: Option<&'a [f64]>,
        quantity: Option<&'a [f64]>,
        price: Option<&'a [f64]>,
        discount: Option<&'a [f64]>,
    },
    /// One less another; with `blank_is_zero`, one of the two may be blank.
    Difference {
        of: Box<Value<'a>>,
        less: &'a [f64],
        blank_is_zero: bool,
    },
    /// A percentage of another.
    Ratio {
        of: Box<Value<'a>>,
        ratio: &'a [f64],
    },
    /// One where another is known.
    Where {
        of: Box<Value<'a>>,
        known: Box<Value<'a>>,
    },
    /// Several columns that add up ("of which …").
    Parts(Vec<&'a [f64]>),
}

impl Value<'_> {
    /// The figure of a row; `NaN` where it has none.
    #[inline]
    pub fn at(&self, row: usize) -> f64 {
        match self {
            Self::Column(column) => column.value(row),
            Self::Amount {
                stated,
                quantity,
                price,
                discount,
            } => {
                let stated = stated.map_or(f64::NAN, |values| values[row]);
                match (quantity, price) {
                    (Some(quantity), Some(price)) if stated.is_nan() => {
                        let off = discount.map_or(0.0, |values| values[row]);
                        let part = 1.0 - if off.is_nan() { 0.0 } else { off };
                        let product = quantity[row] * price[row] * part;
                        decimal(product, product.abs())
                    }
                    _ => stated,
                }
            }
            Self::Difference {
                of,
                less,
                blank_is_zero,
            } => match (of.at(row), less[row]) {
                (of, less) if *blank_is_zero && of.is_nan() => -less,
                (of, less) if *blank_is_zero && less.is_nan() => of,
                (of, less) => of - less,
            },
            Self::Ratio { of, ratio } => of.at(row) * ratio[row],
            Self::Where { of, known } if known.at(row).is_finite() => of.at(row),
            Self::Where { .. } => f64::NAN,
            Self::Parts(parts) => {
                let filled = || parts.iter().map(|part| part[row]).filter(|v| !v.is_nan());
                if filled().next().is_none() {
                    f64::NAN
                } else {
                    sum(filled())
                }
            }
        }
    }
}
