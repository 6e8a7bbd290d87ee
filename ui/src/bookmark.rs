//! Where she was when the plan was locked. The shell keeps it until the plan is opened again, so
//! it is made of names and ids alone and holds none of her words.
//!
//! As text, it is a word, the place where the word needs one, and in a field the caret:
//! `security`, `cards contingency`, `at about-me/name 12`.

use care_plan::template::Part;
use care_plan::{AnswerId, Scope, sections};

use crate::component::field_id;
use crate::route::Route;

/// The most that the shell keeps, in bytes.
const MOST_BYTES: usize = 512;

/// Where she was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bookmark {
    /// The screen, with the field that she was in.
    pub(crate) route: Route,
    /// Where in the field, in UTF-16 units from its beginning.
    pub(crate) caret: Option<u32>,
}

impl Bookmark {
    /// Where she is: a screen, and the field that has the caret, by the id of its element.
    pub(crate) fn of(route: &Route, field: Option<(String, u32)>) -> Self {
        let (id, caret) = field.map_or((None, None), |(id, caret)| (Some(id), Some(caret)));
        let prompt_in = |section: &str| {
            let prompts = sections::section(section).map_or(&[][..], |section| section.prompts);
            prompts.iter().map(|prompt| prompt.id).find(|prompt| id.as_deref() == Some(&*field_id(section, prompt)))
        };
        match *route {
            Route::Section { section, at } => {
                let in_field = prompt_in(section);
                let caret = caret.filter(|_| in_field.is_some());
                Self { route: Route::Section { section, at: in_field.or(at) }, caret }
            }
            Route::Card { section, entry, at } => {
                let in_field = prompt_in(section);
                let caret = caret.filter(|_| in_field.is_some());
                Self { route: Route::Card { section, entry, at: in_field.or(at) }, caret }
            }
            ref other => Self { route: other.clone(), caret: None },
        }
    }

    /// It as text; nothing for a screen that is better begun anew.
    pub(crate) fn text(&self) -> Option<String> {
        let answer = |section: &str, scope: Scope, at: &str| {
            Some(AnswerId { section: section.parse().ok()?, scope, prompt: at.parse().ok()? })
        };
        let in_field = |id: AnswerId| match self.caret {
            Some(caret) => format!("at {id} {caret}"),
            None => format!("at {id}"),
        };
        let text = match self.route {
            Route::Section { section, at: Some(at) } => in_field(answer(section, Scope::Once, at)?),
            Route::Card { section, entry, at: Some(at) } => in_field(answer(section, Scope::Entry(entry), at)?),
            Route::Section { section, at: None } => format!("section {section}"),
            Route::Card { section, entry, at: None } => format!("card {section}/{entry}"),
            Route::History(ref answer) => in_field(answer.clone()),
            Route::Cards { section } => format!("cards {section}"),
            Route::MoreParts => "more".to_owned(),
            Route::Thread => "thread".to_owned(),
            Route::Visit => "visit".to_owned(),
            Route::Changes => "changes".to_owned(),
            Route::Labour | Route::BirthPlan | Route::ChangeMind(_) => "labour".to_owned(),
            Route::Copies | Route::ShownCopy(_) => "copies".to_owned(),
            Route::Received | Route::KeptPlan(_) => "received".to_owned(),
            Route::Bin => "bin".to_owned(),
            Route::Moving => "moving".to_owned(),
            Route::Often => "often".to_owned(),
            Route::Listened => "listened".to_owned(),
            Route::ShortPlan(at) => format!("short-plan {at}"),
            Route::Part(part) => format!("part {}", part.name()),
            Route::Share(_)
            | Route::Preview(_)
            | Route::Summary(_)
            | Route::Record(_)
            | Route::SealedPage(_)
            | Route::Paper(_) => "share".to_owned(),
            Route::Help => "help".to_owned(),
            Route::Settings => "settings".to_owned(),
            Route::Security => "security".to_owned(),
            _ => return None,
        };
        (text.len() <= MOST_BYTES).then_some(text)
    }

    /// Reads what [`Self::text`] wrote; nothing where this version knows no such place.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let (kind, place) = (words.next()?, words.next());
        let known = |section: &str| sections::section(section).map(|section| section.id);
        let route = match (kind, place) {
            ("at", Some(id)) => {
                let AnswerId { section, scope, prompt } = id.parse().ok()?;
                let section = sections::section(section.as_str())?;
                let at = Some(section.prompt(prompt.as_str())?.id);
                match scope {
                    Scope::Entry(entry) => Route::Card { section: section.id, entry, at },
                    Scope::Once | Scope::Baby(_) => Route::Section { section: section.id, at },
                }
            }
            ("section", Some(section)) => Route::Section { section: known(section)?, at: None },
            ("cards", Some(section)) => Route::Cards { section: known(section)? },
            ("card", Some(place)) => {
                let (section, entry) = place.split_once('/')?;
                Route::Card { section: known(section)?, entry: entry.parse().ok()?, at: None }
            }
            ("part", Some(part)) => Route::Part(Part::from_name(part)?),
            ("more", None) => Route::MoreParts,
            ("thread", None) => Route::Thread,
            ("visit", None) => Route::Visit,
            ("changes", None) => Route::Changes,
            ("labour", None) => Route::Labour,
            ("copies", None) => Route::Copies,
            ("received", None) => Route::Received,
            ("bin", None) => Route::Bin,
            ("moving", None) => Route::Moving,
            ("often", None) => Route::Often,
            ("listened", None) => Route::Listened,
            ("short-plan", Some(at)) => Route::ShortPlan(at.parse().ok()?),
            ("share", None) => Route::Share(None),
            ("help", None) => Route::Help,
            ("settings", None) => Route::Settings,
            ("security", None) => Route::Security,
            _ => return None,
        };
        Some(Self { route, caret: words.next().and_then(|caret| caret.parse().ok()) })
    }

    /// The field that she was in, by the id of its element, and the caret in it.
    pub(crate) fn field(&self) -> Option<(String, u32)> {
        match self.route {
            Route::Section { section, at: Some(at) } | Route::Card { section, at: Some(at), .. } => {
                Some((field_id(section, at), self.caret?))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use care_plan::EntryId;

    use super::*;
    use care_plan::{Audience, Disclosure};

    fn come_back(route: &Route, field: Option<(String, u32)>) -> Option<Bookmark> {
        Bookmark::read(&Bookmark::of(route, field).text()?)
    }

    #[test]
    fn she_comes_back_to_the_same_word_of_the_same_answer() {
        let section = sections::section("about-me").unwrap();
        let prompt = section.prompts[1].id;
        let route = Route::Section { section: section.id, at: None };
        let back = come_back(&route, Some((field_id(section.id, prompt), 12))).unwrap();
        assert_eq!(back.route, Route::Section { section: section.id, at: Some(prompt) });
        assert_eq!(back.field(), Some((field_id(section.id, prompt), 12)));
    }

    #[test]
    fn she_comes_back_to_the_same_card() {
        let section = sections::SECTIONS.iter().copied().find(|section| section.has_entries()).unwrap();
        let entry = EntryId::from_bytes([7; 16]);
        for at in [None, Some(section.prompts[0].id)] {
            let route = Route::Card { section: section.id, entry, at };
            assert_eq!(come_back(&route, None).unwrap().route, route);
        }
        let prompt = section.prompts[0].id;
        let route = Route::Card { section: section.id, entry, at: None };
        let back = come_back(&route, Some((field_id(section.id, prompt), 3))).unwrap();
        assert_eq!(back.field(), Some((field_id(section.id, prompt), 3)));
    }

    #[test]
    fn every_place_to_be_is_one_to_come_back_to() {
        let cards = sections::SECTIONS.iter().copied().find(|section| section.has_entries()).unwrap();
        for route in [
            Route::Section { section: "about-me", at: None },
            Route::Cards { section: cards.id },
            Route::MoreParts,
            Route::ShortPlan(3),
            Route::Part(Part::Birth),
            Route::Share(None),
            Route::Help,
            Route::Settings,
            Route::Security,
        ] {
            assert_eq!(come_back(&route, None).unwrap().route, route);
        }
        assert_eq!(come_back(&Route::Home, None), None, "home is where she comes to anyway");
    }

    #[test]
    fn what_she_chose_to_share_stays_behind() {
        let chosen = Disclosure::usual(Audience::Midwife);
        assert_eq!(come_back(&Route::Preview(chosen), None).unwrap().route, Route::Share(None));
    }

    #[test]
    fn a_caret_elsewhere_is_no_place_in_an_answer() {
        let route = Route::Section { section: "about-me", at: None };
        let back = come_back(&route, Some(("search".to_owned(), 4))).unwrap();
        assert_eq!((back.route.clone(), back.field()), (route, None));
        let found = Route::Section { section: "about-me", at: Some("name") };
        let back = come_back(&found, Some(("search".to_owned(), 4))).unwrap();
        assert_eq!((back.route.clone(), back.field()), (found, None), "nor in the answer that she came for");
    }

    #[test]
    fn the_longest_place_is_within_what_the_shell_keeps() {
        let longest = sections::SECTIONS.iter().flat_map(|section| {
            let entry = section.has_entries().then(|| EntryId::from_bytes([0xff; 16]));
            section.prompts.iter().map(move |prompt| match entry {
                Some(entry) => Route::Card { section: section.id, entry, at: Some(prompt.id) },
                None => Route::Section { section: section.id, at: Some(prompt.id) },
            })
        });
        for route in longest {
            assert!(Bookmark { route, caret: Some(u32::MAX) }.text().is_some());
        }
    }

    #[test]
    fn a_bookmark_of_another_version_leads_nowhere_wrong() {
        for text in ["", "at", "at from-tomorrow/wish", "card about-me", "section", "moon", "at about-me/name/x/y 3"] {
            assert_eq!(Bookmark::read(text), None, "{text}");
        }
        assert_eq!(Bookmark::read("at about-me/name many").unwrap().caret, None);
    }
}
