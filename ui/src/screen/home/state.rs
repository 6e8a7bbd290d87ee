//! Finding her own words again, and the answers that this version has no place for.

use care_plan::{AnswerId, Found, sections};

use crate::route::Route;

/// Most places that are listed.
const MOST_FOUND: usize = 30;

/// What she looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Finding {
    words: String,
    /// `None` until the shell has looked for the first of them.
    found: Option<Vec<Place>>,
}

/// A place where her words stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    /// Which answer.
    pub(crate) answer: AnswerId,
    /// The screen that it is on.
    pub(crate) route: Route,
    /// The message that names the section.
    pub(crate) title_key: String,
    /// Her words around it.
    pub(crate) around: String,
}

impl Finding {
    /// She typed what she looks for.
    pub(crate) fn typed(&mut self, words: String) {
        self.words = words;
        if !self.is_looking() {
            self.found = None;
        }
    }

    /// Whether she looks for anything.
    pub(crate) fn is_looking(&self) -> bool {
        !self.words.trim().is_empty()
    }

    /// The shell has looked for `words`. Of replies that come late only the one for what stands in
    /// the field now counts.
    pub(crate) fn heard(&mut self, words: &str, found: Vec<Found>) {
        if self.words == words {
            self.found = Some(found.into_iter().filter_map(place).take(MOST_FOUND).collect());
        }
    }

    /// Whether there is something to say: what was found last stays until the next reply.
    pub(crate) fn is_answered(&self) -> bool {
        self.is_looking() && self.found.is_some()
    }

    /// The places that this version can show, the first thirty.
    pub(crate) fn found(&self) -> Vec<Place> {
        self.found.clone().unwrap_or_default()
    }
}

fn place(found: Found) -> Option<Place> {
    let Found { answer, around } = found;
    let section = sections::section(answer.section.as_str())?;
    let at = Some(section.prompt(answer.prompt.as_str())?.id);
    let route = match answer.entry() {
        Some(entry) => Route::Card { section: section.id, entry, at },
        None => Route::Section { section: section.id, at },
    };
    Some(Place { route, title_key: section.title_key(), answer, around })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(answer: &str) -> Vec<Found> {
        vec![Found { answer: answer.parse().unwrap(), around: "Maya".to_owned() }]
    }

    fn looking_for(words: &str) -> Finding {
        let mut finding = Finding::default();
        finding.typed(words.to_owned());
        finding
    }

    #[test]
    fn what_she_finds_leads_to_the_question_where_it_stands() {
        let mut finding = looking_for("MAYA");
        finding.heard("MAYA", found("about-me/name"));
        assert_eq!(finding.found().len(), 1);
        assert_eq!(finding.found()[0].route, Route::Section { section: "about-me", at: Some("name") });
    }

    #[test]
    fn words_that_this_version_has_no_screen_for_are_not_a_way_that_leads_nowhere() {
        let mut finding = looking_for("word");
        finding.heard("word", found("from-tomorrow/wish"));
        assert!(finding.found().is_empty());
    }

    #[test]
    fn a_reply_that_comes_late_is_passed_over() {
        let mut finding = looking_for("May");
        finding.typed("Maya".to_owned());
        finding.heard("Maya", found("about-me/name"));
        finding.heard("May", Vec::new());
        assert_eq!(finding.found().len(), 1, "the reply to what she typed last counts");
        finding.typed("Maya,".to_owned());
        assert!(finding.is_answered(), "and stays until the next is there");
        finding.typed(" ".to_owned());
        finding.heard("Maya,", found("about-me/name"));
        assert!(!finding.is_answered() && finding.found().is_empty());
        finding.typed("x".to_owned());
        assert!(!finding.is_answered(), "nothing is said to be found before anybody has looked");
    }

    #[test]
    fn an_empty_search_finds_nothing() {
        assert!(!Finding::default().is_looking() && Finding::default().found().is_empty());
    }
}
