//! The decimal sign of a column of which no figure proves one.

use super::reads::Read;
use super::{Evidence, FileHints};
use crate::import::grid::{RawColumn, Slot};
use crate::import::number::DecimalSign;
use crate::import::words::Meaning;
use crate::model::Field;

/// Figures looked at.
const MOST: usize = 2_000;

impl Evidence {
    /// The sign that its figures prove, or else those of the file. Where nothing proves any, three digits behind the only
    /// sign of all figures are thousands in a column of money (`$90,000`) and among round figures (`4.500`, `12.000`); what
    /// else they may be is told by the file as a whole.
    pub(super) fn decimal_sign(
        &self,
        raw: &RawColumn,
        meaning: Option<Meaning>,
        hints: FileHints,
    ) -> DecimalSign {
        if let Some((sign, _)) = self.decimal() {
            return sign;
        }
        if hints.is_proven || self.unsure() == 0 {
            return hints.decimal;
        }
        let priced = matches!(
            meaning,
            Some(Meaning::UnitCost | Meaning::Field(Field::UnitPrice))
        );
        let money = match meaning {
            _ if priced => false,
            Some(Meaning::Field(field)) => field.is_money() || self.currency.is_some(),
            _ => self.currency.is_some(),
        };
        match self.only_group(raw) {
            Some((group, is_round)) if money || is_round => group.other(),
            _ => hints.decimal,
        }
    }

    /// The sign before three digits, where it is the same in all figures, and whether most of these are round.
    fn only_group(&self, raw: &RawColumn) -> Option<(DecimalSign, bool)> {
        let mut signs = (0usize, 0usize);
        let mut round = 0usize;
        let mut see = |sign: DecimalSign, value: f64| {
            match sign {
                DecimalSign::Point => signs.0 += 1,
                DecimalSign::Comma => signs.1 += 1,
            }
            round += usize::from(value % 100.0 == 0.0);
        };
        for row in (0..raw.len()).step_by((raw.len() / MOST).max(1)) {
            match raw.get(row) {
                Slot::Decimal(figure) if figure.is_unsure() => {
                    let Some(sign) = figure.decimal_sign() else {
                        continue;
                    };
                    see(sign, figure.value(sign.other()));
                }
                Slot::Text(id) => {
                    let Some(Read::Figure(figure)) = self.reads.get(id as usize) else {
                        continue;
                    };
                    let text = raw.dictionary.get(id);
                    if figure.ambiguous {
                        let comma = text.contains([',', '，']);
                        let sign = [DecimalSign::Point, DecimalSign::Comma][usize::from(comma)];
                        see(sign, figure.value);
                    }
                }
                _ => {}
            }
        }
        let all = signs.0 + signs.1;
        let is_round = round * 2 >= all && all > 1;
        match signs {
            (0, 0) => None,
            (_, 0) => Some((DecimalSign::Point, is_round)),
            (0, _) => Some((DecimalSign::Comma, is_round)),
            _ => None,
        }
    }

    /// The figure of a cell, unless it says that it is a percentage.
    pub(super) fn plain_figure(
        &self,
        raw: &RawColumn,
        row: usize,
        decimal: DecimalSign,
    ) -> Option<f64> {
        match raw.get(row) {
            Slot::Number(value) => Some(value),
            Slot::Decimal(number) => Some(number.value(decimal)),
            Slot::Text(id) => match self.reads.get(id as usize) {
                Some(Read::Figure(figure)) if !figure.percent => Some(figure.value),
                _ => None,
            },
            _ => None,
        }
    }
}
