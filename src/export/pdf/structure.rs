//! What the parts of a document are to a reader who does not see them: headings, paragraphs, figures, tables.

use std::num::NonZeroU16;

use krilla::tagging::{ListNumbering, Node, TableHeaderScope, Tag, TagGroup, TagKind, TagTree};

use crate::chart::text::printable;

/// What an element is.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::export) enum Role {
    /// A part of the document: a slide, a chapter.
    Section,
    /// The title of the document.
    Title,
    /// A heading of a level from 1, with its whole text.
    Heading(u16, String),
    /// A paragraph.
    Paragraph,
    /// A picture, in words.
    Figure(String),
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// The sign before an item.
    Label,
    /// What an item says.
    Body,
    /// A table.
    Table,
    /// The rows of a table that say what its columns are.
    TableHead,
    /// The other rows.
    TableBody,
    /// A row.
    Row,
    /// A cell that says what is in its column.
    ColumnHead,
    /// A cell that says what its row is about.
    RowHead,
    /// A cell.
    Cell,
    /// The table of contents.
    Contents,
    /// A line of it.
    Entry,
    /// What leads to another page.
    Link,
}

/// An element of a [`Structure`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::export) struct Element(usize);

/// The elements of a document in reading order, each with the one it is part of.
#[derive(Clone, Debug, Default)]
pub(in crate::export) struct Structure(Vec<(Role, Option<Element>)>);

impl Structure {
    /// Adds an element at the end of another, or of the document.
    pub(in crate::export) fn add(&mut self, role: Role, within: Option<Element>) -> Element {
        self.0.push((role, within));
        Element(self.0.len() - 1)
    }

    /// How many elements there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The tree of tags, with the pieces of content each element was drawn as.
    pub(super) fn tree(&self, language: &str, mut content: Contents) -> TagTree {
        let mut children = vec![Vec::new(); self.0.len()];
        let mut top = Vec::new();
        for (at, (_, within)) in self.0.iter().enumerate() {
            match within.and_then(|Element(parent)| children.get_mut(parent)) {
                Some(siblings) => siblings.push(at),
                None => top.push(at),
            }
        }
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for at in top {
            if let Some(group) = self.group(at, &children, &mut content) {
                tree.push(group);
            }
        }
        tree
    }

    /// An element with all that is part of it; `None` where nothing was drawn.
    fn group(
        &self,
        at: usize,
        children: &[Vec<usize>],
        content: &mut Contents,
    ) -> Option<TagGroup> {
        let mut nodes = content.take(at);
        for &child in children.get(at)? {
            nodes.extend(self.group(child, children, content).map(Node::Group));
        }
        let tag = self.0.get(at)?.0.tag();
        (!nodes.is_empty()).then(|| TagGroup::with_children(tag, nodes))
    }
}

/// The pieces of content of each element.
pub(super) struct Contents(Vec<Vec<Node>>);

impl Contents {
    /// None yet, for a structure.
    pub(super) fn of(structure: &Structure) -> Self {
        Self(vec![Vec::new(); structure.len()])
    }

    /// Says that a piece is (part of) an element.
    pub(super) fn push(&mut self, Element(at): Element, piece: impl Into<Node>) {
        if let Some(pieces) = self.0.get_mut(at) {
            pieces.push(piece.into());
        }
    }

    fn take(&mut self, at: usize) -> Vec<Node> {
        self.0.get_mut(at).map(std::mem::take).unwrap_or_default()
    }
}

impl Role {
    fn tag(&self) -> TagKind {
        match self {
            Self::Section => Tag::Section.into(),
            Self::Title => Tag::Title.into(),
            Self::Heading(level, text) => {
                let level = NonZeroU16::new(*level).unwrap_or(NonZeroU16::MIN);
                Tag::Hn(level, Some(said(text))).into()
            }
            Self::Paragraph => Tag::P.into(),
            Self::Figure(words) => Tag::Figure(Some(said(words))).into(),
            Self::List => Tag::L(ListNumbering::Disc).into(),
            Self::Item => Tag::LI.into(),
            Self::Label => Tag::Lbl.into(),
            Self::Body => Tag::LBody.into(),
            Self::Table => Tag::Table.into(),
            Self::TableHead => Tag::THead.into(),
            Self::TableBody => Tag::TBody.into(),
            Self::Row => Tag::TR.into(),
            Self::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
            Self::RowHead => Tag::TH(TableHeaderScope::Row).into(),
            Self::Cell => Tag::TD.into(),
            Self::Contents => Tag::TOC.into(),
            Self::Entry => Tag::TOCI.into(),
            Self::Link => Tag::Link.into(),
        }
    }
}

/// A text that a reader can say: something where there is nothing.
pub(super) fn said(text: &str) -> String {
    match printable(text) {
        text if text.trim().is_empty() => "–".to_owned(),
        text => text.into_owned(),
    }
}
