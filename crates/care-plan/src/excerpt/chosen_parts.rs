//! Which parts she ticks for each reader.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Audience, Disclosure};
use crate::template::Part;

/// Which parts she ticks for each reader, as far as that is not what is usual for them. What is sensitive is
/// ticked each time, and is not in here.
///
/// ```
/// use care_plan::template::Part;
/// use care_plan::{Audience, ChosenParts, Disclosure};
///
/// let mut chosen = ChosenParts::default();
/// let mut once = Disclosure::usual(Audience::Family);
/// once.parts.remove(&Part::Birth);
/// chosen.choose(&once, &[Part::Front, Part::Birth].into());
/// assert!(!chosen.disclosure(Audience::Family).parts.contains(&Part::Birth));
/// assert_eq!(chosen.disclosure(Audience::Partner), Disclosure::usual(Audience::Partner));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenParts(BTreeMap<Audience, Departure>);

/// How what she ticks departs from what is usual.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Departure {
    #[serde(default)]
    ticked: BTreeSet<Part>,
    #[serde(default)]
    unticked: BTreeSet<Part>,
}

impl ChosenParts {
    /// What goes to `audience`: what is usual, but for what she ticked or unticked for them the last time.
    #[must_use]
    pub fn disclosure(&self, audience: Audience) -> Disclosure {
        let mut disclosure = Disclosure::usual(audience);
        if let Some(departure) = self.0.get(&audience) {
            disclosure.parts.extend(&departure.ticked);
            disclosure.parts.retain(|part| !departure.unticked.contains(part));
        }
        disclosure
    }

    /// She chose the parts of `disclosure` for its reader, of those that were `offered`. Of every other part
    /// what she chose before holds.
    pub fn choose(&mut self, disclosure: &Disclosure, offered: &BTreeSet<Part>) {
        let usual = Disclosure::usual(disclosure.audience).parts;
        let departure = self.0.entry(disclosure.audience).or_default();
        for part in offered {
            let (is_usual, is_in) = (usual.contains(part), disclosure.parts.contains(part));
            set(&mut departure.ticked, *part, is_in && !is_usual);
            set(&mut departure.unticked, *part, is_usual && !is_in);
        }
        self.settle();
    }

    /// Forgets every part but these: where nothing stands any more, nothing may tell that something did.
    pub fn keep_only(&mut self, parts: &BTreeSet<Part>) {
        for departure in self.0.values_mut() {
            departure.ticked.retain(|part| parts.contains(part));
            departure.unticked.retain(|part| parts.contains(part));
        }
        self.settle();
    }

    /// Whether what is usual goes to everyone.
    #[must_use]
    pub fn is_usual(&self) -> bool {
        self.0.is_empty()
    }

    fn settle(&mut self) {
        self.0.retain(|_, departure| !(departure.ticked.is_empty() && departure.unticked.is_empty()));
    }
}

fn set(parts: &mut BTreeSet<Part>, part: Part, is_in: bool) {
    if is_in {
        parts.insert(part);
    } else {
        parts.remove(&part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without(audience: Audience, part: Part) -> Disclosure {
        let mut disclosure = Disclosure::usual(audience);
        assert!(disclosure.parts.remove(&part));
        disclosure
    }

    #[test]
    fn a_choice_is_of_one_reader_and_of_what_was_offered() {
        let mut chosen = ChosenParts::default();
        chosen.choose(&without(Audience::Midwife, Part::Birth), &[Part::Front, Part::Birth].into());
        assert_eq!(chosen.disclosure(Audience::Midwife), without(Audience::Midwife, Part::Birth));
        assert_eq!(chosen.disclosure(Audience::NewTeam), Disclosure::usual(Audience::NewTeam));
        // Goals were not there to be ticked: nothing is said of them, and birth is not asked of her again.
        chosen.choose(&without(Audience::Midwife, Part::Goals), &[Part::Front].into());
        assert_eq!(chosen.disclosure(Audience::Midwife), without(Audience::Midwife, Part::Birth));
        chosen.choose(&Disclosure::usual(Audience::Midwife), &[Part::Front, Part::Birth].into());
        assert!(chosen.is_usual(), "and she may tick it again");
    }

    #[test]
    fn what_is_not_usual_is_ticked_again_and_nothing_sensitive_is() {
        let mut chosen = ChosenParts::default();
        let mut more = Disclosure::usual(Audience::SomeoneElse);
        more.parts.insert(Part::After);
        more.sensitive_sections.insert("birth-companions".to_owned());
        chosen.choose(&more, &[Part::Front, Part::After].into());
        let again = chosen.disclosure(Audience::SomeoneElse);
        assert!(again.parts.iter().eq(&[Part::Front, Part::After]) && again.sensitive_sections.is_empty());
        chosen.keep_only(&[Part::Front].into());
        assert!(chosen.is_usual(), "nothing stands there any more");
    }

    #[test]
    fn it_is_kept_in_these_words() {
        let mut chosen = ChosenParts::default();
        chosen.choose(&without(Audience::LabourWard, Part::Birth), &[Part::Front, Part::Birth].into());
        let kept = serde_json::to_string(&chosen).unwrap();
        assert_eq!(kept, r#"{"labour-ward":{"ticked":[],"unticked":["birth"]}}"#);
        assert_eq!(serde_json::from_str::<ChosenParts>(&kept).unwrap(), chosen);
    }
}
