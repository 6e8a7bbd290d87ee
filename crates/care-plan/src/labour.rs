//! What somebody in labour may change her mind about, with one tap for the topic and one for what she
//! would like now. The same answers as everywhere.

use crate::sections;
use crate::template::{Prompt, Section};

/// The topics, most likely first: a section and its prompt.
const TOPICS: &[(&str, &str)] = &[
    ("birth-pain", "wish"),
    ("birth-companions", "wish"),
    ("birth-positions", "wish"),
    ("birth-space", "wish"),
    ("birth-examinations", "wish"),
    ("birth-listening", "wish"),
    ("birth-place", "wish"),
    ("birth-waters", "wish"),
    ("birth-pushing", "wish"),
    ("birth-assisted", "wish"),
    ("birth-caesarean", "wish"),
    ("birth-placenta", "wish"),
    ("first-hour", "wish"),
];

/// The topics with where their answers stand, most likely first.
pub fn topics() -> impl Iterator<Item = (&'static Section, &'static Prompt)> {
    TOPICS.iter().filter_map(|(section, prompt)| {
        let section = sections::section(section)?;
        Some((section, section.prompt(prompt)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::template::{Part, Shape};

    #[test]
    fn every_topic_is_a_wish_about_birth_with_something_to_choose() {
        assert_eq!(topics().count(), TOPICS.len());
        for (section, prompt) in topics() {
            assert_eq!((section.part, section.shape), (Part::Birth, Shape::Once), "{}", section.id);
            assert!(prompt.ideas.len() >= 3, "{}", section.id);
        }
    }
}
