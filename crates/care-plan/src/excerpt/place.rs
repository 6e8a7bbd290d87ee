//! How an excerpt is divided: sections, their places, the answers there. None of them is empty.

use super::ExcerptValue;
use crate::template::{Role, Section};
use crate::{AnswerState, BabyNumber, ChoiceId};

/// One section of an excerpt, with at least one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptSection {
    /// The template's section.
    pub section: &'static Section,
    /// One place for a section that stands once, one an entry otherwise. Never empty.
    pub places: Vec<ExcerptPlace>,
}

/// The answers that stand together: a whole section, or one card. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ExcerptPlace {
    /// The baby that the answers are about, in a section that is asked for each.
    pub baby: Option<BabyNumber>,
    /// The answers, in the template's order.
    pub answers: Vec<ExcerptAnswer>,
}

/// One answer as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcerptAnswer {
    /// The template's prompt.
    pub prompt: &'static crate::template::Prompt,
    /// What she gave, in the order of the kinds. Never empty.
    pub values: Vec<ExcerptValue>,
}

impl ExcerptAnswer {
    /// Her words, or nothing.
    #[must_use]
    pub fn text(&self) -> &str {
        self.values
            .iter()
            .find_map(|value| if let ExcerptValue::Text(text) = value { Some(text) } else { None })
            .map_or("", String::as_str)
    }

    /// How she feels about deciding, if she said.
    #[must_use]
    pub fn state(&self) -> Option<AnswerState> {
        self.values.iter().find_map(|value| if let ExcerptValue::State(state) = value { Some(*state) } else { None })
    }

    /// The option that she chose, if she did.
    #[must_use]
    pub fn choice(&self) -> Option<&ChoiceId> {
        self.values.iter().find_map(|value| if let ExcerptValue::Choice(choice) = value { Some(choice) } else { None })
    }

    /// The telephone number: one that was given as such, or else her words.
    #[must_use]
    pub fn phone(&self) -> &str {
        let number = self
            .values
            .iter()
            .find_map(|value| if let ExcerptValue::Phone(number) = value { Some(number) } else { None });
        number.map_or_else(|| self.text(), String::as_str)
    }
}

impl ExcerptPlace {
    /// Her words at the prompt with `role`, or nothing.
    #[must_use]
    pub fn text_of_role(&self, role: Role) -> &str {
        self.answers.iter().find(|answer| answer.prompt.role == role).map_or("", ExcerptAnswer::text)
    }
}
