//! Finding her own words again, and the answers that this version has no place for.

use care_plan::{AnswerId, Found, Plan, sections};

use crate::route::Route;

/// Most places that are listed.
const MOST_FOUND: usize = 30;

/// What she looks for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Finding {
    words: String,
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
    }

    /// Whether she looks for anything.
    pub(crate) fn is_looking(&self) -> bool {
        !self.words.trim().is_empty()
    }

    /// The places in `plan` that this version can show, the first thirty.
    pub(crate) fn found(&self, plan: &Plan) -> Vec<Place> {
        care_plan::search(plan, &self.words).into_iter().filter_map(place).take(MOST_FOUND).collect()
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
    use care_plan::{Answer, Tier};

    fn plan(places: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (id, text) in places {
            let answer = Answer::of_text(text, Tier::Shared);
            plan.answers.insert(id.parse().unwrap(), answer);
        }
        plan
    }

    #[test]
    fn what_she_finds_leads_to_the_question_where_it_stands() {
        let mut finding = Finding::default();
        finding.typed("MAYA".to_owned());
        let found = finding.found(&plan(&[("about-me/name", "Maya")]));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].route, Route::Section { section: "about-me", at: Some("name") });
    }

    #[test]
    fn words_that_this_version_has_no_screen_for_are_not_a_way_that_leads_nowhere() {
        let mut finding = Finding::default();
        finding.typed("word".to_owned());
        assert!(finding.found(&plan(&[("from-tomorrow/wish", "word")])).is_empty());
    }

    #[test]
    fn an_empty_search_finds_nothing() {
        assert!(!Finding::default().is_looking());
        assert!(Finding::default().found(&plan(&[("about-me/name", "Maya")])).is_empty());
    }
}
