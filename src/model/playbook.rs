//! How suppliers are worked with: what the user wrote in the place of the proposals, by segment and by supplier.

use serde::{Deserialize, Serialize};

use super::{Field, name_key};

/// A part of a playbook. Text keys `playbook-part-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlaybookPart {
    /// What we want to reach with them.
    Objectives,
    /// What we expect of them.
    Expectations,
    /// Who does what on our side.
    OurRole,
    /// Who does what on theirs.
    TheirRole,
    /// Who is told what inside the company, and how often.
    Inside,
    /// What is told the supplier, by whom, and how often.
    Outside,
}

impl PlaybookPart {
    /// Every part, in the order they are read.
    pub const ALL: [Self; 6] = [
        Self::Objectives,
        Self::Expectations,
        Self::OurRole,
        Self::TheirRole,
        Self::Inside,
        Self::Outside,
    ];

    /// The id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Objectives => "objectives",
            Self::Expectations => "expectations",
            Self::OurRole => "our-role",
            Self::TheirRole => "their-role",
            Self::Inside => "inside",
            Self::Outside => "outside",
        }
    }

    /// The column of a supplier sheet that says it; a sheet has one for the roles of both sides and one for communication.
    pub fn field(self) -> Option<Field> {
        match self {
            Self::Objectives => Some(Field::Objectives),
            Self::Expectations => Some(Field::Expectations),
            Self::OurRole => Some(Field::Roles),
            Self::Outside => Some(Field::Communication),
            Self::TheirRole | Self::Inside => None,
        }
    }
}

/// A text of a playbook in the user's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaybookText {
    /// The segment it holds for: a cell of a matrix (`strategic`, `grow-together`, …); blank where it is one supplier's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub segment: String,
    /// The supplier it holds for; blank where it is a segment's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub supplier: String,
    /// Which part.
    pub part: PlaybookPart,
    /// The text; blank takes the user's words back.
    pub text: String,
}

impl PlaybookText {
    fn is_about(&self, segment: &str, supplier: &str, part: PlaybookPart) -> bool {
        self.part == part
            && self.segment == segment
            && name_key(&self.supplier) == name_key(supplier)
    }
}

/// What the user wrote.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Playbook {
    /// In the order it was written.
    pub texts: Vec<PlaybookText>,
}

impl Playbook {
    /// The user's words for a part of a segment.
    pub fn of_segment(&self, segment: &str, part: PlaybookPart) -> Option<&str> {
        self.find(segment, "", part)
    }

    /// The user's words for a part of one supplier's page, whatever the spelling of its name.
    pub fn of_supplier(&self, supplier: &str, part: PlaybookPart) -> Option<&str> {
        self.find("", supplier, part)
    }

    fn find(&self, segment: &str, supplier: &str, part: PlaybookPart) -> Option<&str> {
        let known = |text: &&PlaybookText| text.is_about(segment, supplier, part);
        self.texts.iter().find(known).map(|text| text.text.as_str())
    }

    /// Puts a text in the place of an earlier one; a blank one takes that away.
    pub fn set(&mut self, text: PlaybookText) {
        self.texts
            .retain(|known| !known.is_about(&text.segment, &text.supplier, text.part));
        if !text.text.trim().is_empty() {
            self.texts.push(text);
        }
    }

    /// Whether nobody wrote anything.
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }
}
