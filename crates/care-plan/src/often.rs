//! Things that people often put in a plan: not a list of what is due. Nothing is counted, and nobody
//! but her sees it.

use crate::template::Section;
use crate::{AnswerState, Plan, sections};

/// The topics, by section.
const TOPICS: &[&str] = &[
    "about-me",
    "what-matters",
    "support-me",
    "must-know",
    "people-to-phone",
    "my-care",
    "deciding",
    "tests-and-scans",
    "body-and-mind",
    "everyday-health",
    "adjustments",
    "birth-place",
    "birth-companions",
    "birth-pain",
    "baby-feeding",
    "vitamin-k",
    "if-plans-change",
    "after-first-days",
    "after-mind",
    "goals",
    "contingency",
    "decision",
    "conversation",
    "review",
];

/// Where a topic stands in her plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Often {
    /// Something is written.
    Covered,
    /// Nothing yet.
    NotYet,
    /// She left it out.
    NotWanted,
}

impl Often {
    /// All of them, in the order that the page has them.
    pub const ALL: [Self; 3] = [Self::Covered, Self::NotYet, Self::NotWanted];
}

/// Each topic with where it stands. What is put away is not named.
pub fn topics(plan: &Plan) -> impl Iterator<Item = (&'static Section, Often)> {
    TOPICS.iter().filter_map(|id| sections::section(id)).filter(|section| !plan.is_put_away(section)).map(|section| {
        let answers = || plan.answers_of(section).map(|(_, answer)| answer);
        let is_left_out = |state: Option<AnswerState>| state == Some(AnswerState::LeaveOut);
        let stands = if answers().any(|answer| answer.is_written() && !is_left_out(answer.state())) {
            Often::Covered
        } else if answers().any(|answer| is_left_out(answer.state())) {
            Often::NotWanted
        } else {
            Often::NotYet
        };
        (section, stands)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Answer, Tier, Value};

    #[test]
    fn a_topic_is_covered_left_out_or_not_yet_there() {
        assert_eq!(topics(&Plan::default()).count(), TOPICS.len(), "every topic is a section");
        let mut plan = Plan::default();
        plan.answers.insert("birth-place/wish".parse().unwrap(), Answer::of_text("At home", Tier::Shared));
        let mut left_out = Answer::empty(Tier::Shared);
        left_out.values.set(Value::State(AnswerState::LeaveOut));
        plan.answers.insert("vitamin-k/wish".parse().unwrap(), left_out);
        let stands = |id: &str| topics(&plan).find(|(section, _)| section.id == id).map(|(_, stands)| stands);
        assert_eq!(stands("birth-place"), Some(Often::Covered));
        assert_eq!(stands("vitamin-k"), Some(Often::NotWanted));
        assert_eq!(stands("birth-pain"), Some(Often::NotYet));
    }
}
