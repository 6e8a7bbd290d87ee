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

/// What is asked for most of all in labour: said first of its topic, in this order.
const ASKED_FOR: &[(&str, &[&str])] = &[("birth-pain", &["epidural", "gas-and-air", "water", "no-epidural"])];

/// The ideas of a topic with their prompt, what is asked for most first and the others as they stand.
pub fn ideas(section: &'static Section, prompt: &'static Prompt) -> impl Iterator<Item = &'static str> {
    let first = ASKED_FOR.iter().find(|(topic, _)| *topic == section.id).map_or(&[][..], |(_, first)| first);
    let others = prompt.ideas.iter().filter(move |idea| !first.contains(idea));
    first.iter().chain(others).copied()
}

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
    fn what_is_asked_for_most_stands_first_and_no_idea_is_lost() {
        for (section, prompt) in topics() {
            let (mut asked, mut all): (Vec<_>, Vec<_>) = (ideas(section, prompt).collect(), prompt.ideas.to_vec());
            if section.id == "birth-pain" {
                assert_eq!(asked[0], "epidural");
            }
            asked.sort_unstable();
            all.sort_unstable();
            assert_eq!(asked, all, "{}", section.id);
        }
    }

    #[test]
    fn every_topic_is_a_wish_about_birth_with_something_to_choose() {
        assert_eq!(topics().count(), TOPICS.len());
        for (section, prompt) in topics() {
            assert_eq!((section.part, section.shape), (Part::Birth, Shape::Once), "{}", section.id);
            assert!(prompt.ideas.len() >= 3, "{}", section.id);
        }
    }
}
