//! Everything by name: pages, commands, accounts and explanations that match what was typed.
//!
//! A name matches where the typed letters stand in it in this order (a subsequence), whatever the case and the accents.
//! Runs of letters and beginnings of words count more; equal matches stand in the order of pages, menus and data, so that
//! the same letters give the same list every time.

use std::cmp::Reverse;
use std::ops::Range;

use rustc_hash::FxHashSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::{Command, Dialog, Page, State, command_table};
use crate::analysis::{Group, methods};
use crate::model::{Kind, NameId, Names};

/// How many of a kind are shown.
const SHOWN: usize = 8;
/// Letters from which on a word of an id counts.
const LEAST_WORD: usize = 4;

/// What an entry of the palette is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs, reason = "each variant is its name")]
pub enum PaletteKind {
    Page,
    Command,
    Account,
    Explanation,
}

impl PaletteKind {
    /// The id, for the text key `palette-<id>` of its heading.
    pub fn id(self) -> &'static str {
        match self {
            Self::Page => "pages",
            Self::Command => "commands",
            Self::Account => "accounts",
            Self::Explanation => "explanations",
        }
    }
}

/// One line of the palette.
#[derive(Clone, Debug, PartialEq)]
pub struct PaletteEntry {
    /// What it is.
    pub kind: PaletteKind,
    /// Its name.
    pub text: String,
    /// Where it stands: a group, a shortcut.
    pub detail: String,
    /// Byte ranges of `text` that match.
    pub matched: Vec<Range<usize>>,
    /// Name of its icon.
    pub icon: &'static str,
    /// What it does.
    pub command: Command,
}

impl State {
    /// What matches `typed`, best first within pages, commands, accounts and explanations. Nothing typed shows pages and
    /// commands.
    pub fn palette(&self, typed: &str) -> Vec<PaletteEntry> {
        let wanted = folded(typed.trim());
        let mut entries = best(self.pages(), &wanted);
        entries.extend(self.pages_by_id(&wanted, &entries));
        entries.extend(best(self.named_commands(), &wanted));
        if !wanted.is_empty() {
            entries.extend(self.accounts(&wanted));
            entries.extend(best(self.explanations(), &wanted));
        }
        entries
    }

    fn pages(&self) -> Vec<PaletteEntry> {
        let mut pages = Vec::new();
        if self.document.is_none() {
            return pages;
        }
        for method in methods() {
            for &(group, family) in method.places {
                let open = Command::OpenMethod(group, family, method.id);
                pages.push(PaletteEntry {
                    kind: PaletteKind::Page,
                    text: self.locale.text(&format!("method-{}", method.id)),
                    detail: format!(
                        "{} · {}",
                        self.locale.text(&format!("group-{}", group.id())),
                        self.locale.text(&format!("family-{}", family.id()))
                    ),
                    matched: Vec::new(),
                    icon: "chart-line",
                    command: open,
                });
            }
        }
        for group in [Group::Customers, Group::Suppliers, Group::Products] {
            pages.push(PaletteEntry {
                kind: PaletteKind::Page,
                text: self.locale.text("page-accounts"),
                detail: self.locale.text(&format!("group-{}", group.id())),
                matched: Vec::new(),
                icon: "list",
                command: Command::Go(Page::Accounts(group)),
            });
        }
        pages
    }

    /// Methods that the trade knows by another name than the one shown, a word of their id: the free matrix as "quadrant".
    fn pages_by_id(&self, wanted: &[char], known: &[PaletteEntry]) -> Vec<PaletteEntry> {
        let typed: String = wanted.iter().collect();
        let says = |word: &str| {
            word.starts_with(&typed) || (word.len() >= LEAST_WORD && typed.starts_with(word))
        };
        let pages = self.pages().into_iter().filter(|page| match &page.command {
            Command::OpenMethod(_, _, id) => id.split('_').any(says),
            _ => false,
        });
        pages
            .filter(|page| typed.len() >= LEAST_WORD && !known.contains(page))
            .filter(|page| !known.iter().any(|known| known.command == page.command))
            .take(SHOWN)
            .collect()
    }

    fn named_commands(&self) -> Vec<PaletteEntry> {
        command_table::commands()
            .iter()
            .filter(|entry| entry.id != "palette")
            .filter_map(|entry| {
                Some(PaletteEntry {
                    kind: PaletteKind::Command,
                    text: entry.name(self),
                    detail: entry.shortcut.map(|s| s.label()).unwrap_or_default(),
                    matched: Vec::new(),
                    icon: entry.icon,
                    command: (entry.command)(self)?,
                })
            })
            .collect()
    }

    fn explanations(&self) -> Vec<PaletteEntry> {
        methods()
            .iter()
            .map(|method| PaletteEntry {
                kind: PaletteKind::Explanation,
                text: self.locale.text(&format!("method-{}-answers", method.id)),
                detail: self.locale.text(&format!("method-{}", method.id)),
                matched: Vec::new(),
                icon: "question",
                command: Command::Show(Dialog::Explain(method.id.to_owned())),
            })
            .collect()
    }

    fn accounts(&self, wanted: &[char]) -> Vec<PaletteEntry> {
        let Some(document) = &self.document else {
            return Vec::new();
        };
        let mut known = FxHashSet::default();
        let mut found: Vec<(Match, Group, String)> = Vec::new();
        let dictionaries = document.dataset.tables.iter().flat_map(|table| {
            table.columns.iter().filter_map(|column| {
                let group = match column.field? {
                    crate::model::Field::Customer => Group::Customers,
                    crate::model::Field::Supplier => Group::Suppliers,
                    crate::model::Field::Product => Group::Products,
                    _ => return None,
                };
                let relevant =
                    table.kind == Kind::Ledger || column.field == Some(table.kind.key_field());
                relevant.then_some((group, column.texts()?.0))
            })
        });
        for (group, names) in dictionaries {
            for (hit, id) in matching(names, wanted) {
                let name = names.get(id);
                if known.insert((group, crate::model::name_key(name))) {
                    found.push((hit, group, name.to_owned()));
                }
            }
        }
        found.sort_by(|a, b| {
            Reverse(a.0.score)
                .cmp(&Reverse(b.0.score))
                .then_with(|| a.2.cmp(&b.2))
        });
        found.truncate(SHOWN);
        found
            .into_iter()
            .map(|(hit, group, text)| PaletteEntry {
                kind: PaletteKind::Account,
                detail: self.locale.text(&format!("group-{}", group.id())),
                matched: hit.ranges,
                icon: "user",
                command: Command::Account(group, text.clone()),
                text,
            })
            .collect()
    }
}

/// The best names of a dictionary, found without keeping more than are shown.
fn matching(names: &Names, wanted: &[char]) -> Vec<(Match, NameId)> {
    let mut best: Vec<(Match, NameId)> = Vec::new();
    for (id, name) in names.iter() {
        let Some(hit) = matches(name, wanted) else {
            continue;
        };
        best.push((hit, id));
        if best.len() > 16 * SHOWN {
            best.sort_by(|a, b| {
                Reverse(a.0.score)
                    .cmp(&Reverse(b.0.score))
                    .then(a.1.cmp(&b.1))
            });
            best.truncate(SHOWN);
        }
    }
    best
}

fn best(entries: Vec<PaletteEntry>, wanted: &[char]) -> Vec<PaletteEntry> {
    let mut found: Vec<(i32, PaletteEntry)> = entries
        .into_iter()
        .filter_map(|mut entry| {
            let hit = matches(&entry.text, wanted)?;
            entry.matched = hit.ranges;
            Some((hit.score, entry))
        })
        .collect();
    found.sort_by_key(|(score, _)| Reverse(*score));
    if !wanted.is_empty() {
        found.truncate(SHOWN);
    }
    found.into_iter().map(|(_, entry)| entry).collect()
}

struct Match {
    score: i32,
    ranges: Vec<Range<usize>>,
}

/// Letters without case and accents.
fn folded(text: &str) -> Vec<char> {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .filter_map(fold)
        .collect()
}

fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(c.to_ascii_lowercase());
    }
    let base = std::iter::once(c).nfd().find(|c| !is_combining_mark(*c))?;
    base.to_lowercase().next()
}

/// The best way `wanted` stands in `text` as a subsequence: the start that gives the highest score is taken.
fn matches(text: &str, wanted: &[char]) -> Option<Match> {
    let Some(&first) = wanted.first() else {
        return Some(Match {
            score: 0,
            ranges: Vec::new(),
        });
    };
    let letters: Vec<(usize, char)> = text
        .char_indices()
        .filter_map(|(at, c)| Some((at, fold(c)?)))
        .collect();
    let mut best: Option<Match> = None;
    for start in (0..letters.len()).filter(|&at| letters[at].1 == first) {
        let Some(hit) = from(text, &letters, start, wanted) else {
            // Where the rest is not found from here, it is not found from further on.
            break;
        };
        if best.as_ref().is_none_or(|known| hit.score > known.score) {
            best = Some(hit);
        }
    }
    best
}

fn from(text: &str, letters: &[(usize, char)], start: usize, wanted: &[char]) -> Option<Match> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let mut score = -(start.min(20) as i32);
    let mut at = start;
    let mut previous: Option<usize> = None;
    for &letter in wanted {
        let here = (at..letters.len()).find(|&i| letters[i].1 == letter)?;
        let word_start = here == 0 || !letters[here - 1].1.is_alphanumeric();
        score += 10 + if word_start { 12 } else { 0 };
        match previous {
            Some(before) if before + 1 == here => score += 15,
            Some(before) => score -= (here - before).min(10) as i32,
            None => {}
        }
        let begin = letters[here].0;
        let end = letters.get(here + 1).map_or(text.len(), |next| next.0);
        match ranges.last_mut() {
            Some(range) if range.end == begin => range.end = end,
            _ => ranges.push(begin..end),
        }
        previous = Some(here);
        at = here + 1;
    }
    // Whole words at the beginning are what was meant, however the name goes on.
    let whole = start == 0
        && ranges.len() == 1
        && letters.get(at).is_none_or(|next| !next.1.is_alphanumeric());
    if whole {
        return Some(Match { score, ranges });
    }
    // Of two names that match alike the shorter one is nearer to what was typed.
    score -= (letters.len().saturating_sub(wanted.len()) as i32).min(40) / 4;
    Some(Match { score, ranges })
}
