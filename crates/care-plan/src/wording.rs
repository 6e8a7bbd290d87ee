//! The words that she chose for herself and for hers: set once, said in every message that speaks of one.
//! It knows the names of the slots and what of the plan fills them, and none of the messages.
//!
//! A slot is a prompt of [`Role::Wording`], and the variable of that name in a message: one of the prompt's
//! options, or [`OWN`] where she wrote a word of her own, which then stands in the variable `<slot>-word`.
//! Where she set nothing there is no value, and a message says what it says by default.

use std::collections::BTreeMap;

use crate::template::{Prompt, Role};
use crate::{Answer, AnswerId, AnswerState, Disclosure, Plan, Scope, sections};

/// The value of a slot that she filled with a word of her own.
pub const OWN: &str = "own";

/// Most letters of a word of her own: what is longer is an answer like any other, and in no sentence of ours.
const WORD_LETTERS: usize = 40;

/// What fills the variables of messages, by name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    values: BTreeMap<String, String>,
}

/// Every slot: its section's name, and its prompt.
pub fn slots() -> impl Iterator<Item = (&'static str, &'static Prompt)> {
    let prompts = |section: &&'static crate::template::Section| {
        let id = section.id;
        section.prompts.iter().filter(|prompt| prompt.role == Role::Wording).map(move |prompt| (id, prompt))
    };
    sections::SECTIONS.iter().copied().flat_map(move |section| prompts(&section).collect::<Vec<_>>())
}

impl Wording {
    /// The names of the variables, each with its value.
    pub fn values(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether every message says what it says by default.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The words of the answers that `counts` lets in.
    fn of(plan: &Plan, counts: impl Fn(&Answer, &'static crate::template::Section) -> bool) -> Self {
        let mut wording = Self::default();
        for (section, prompt) in slots() {
            let Some(section) = sections::section(section) else { continue };
            let id = AnswerId { section: section.section_id(), scope: Scope::Once, prompt: prompt.prompt_id() };
            let Some(answer) = plan.answer(&id).filter(|answer| counts(answer, section)) else { continue };
            if answer.state() != Some(AnswerState::LeaveOut) {
                wording.fill(prompt, answer);
            }
        }
        wording.follow();
        wording
    }

    /// Her own word goes before an option: she wrote it although she could have tapped one.
    fn fill(&mut self, prompt: &Prompt, answer: &Answer) {
        if let Some(word) = own_word(answer.text()) {
            self.values.insert(prompt.id.to_owned(), OWN.to_owned());
            self.values.insert(format!("{}-word", prompt.id), word.to_owned());
        } else if let Some(choice) = answer.choice().filter(|choice| prompt.choices.contains(&choice.as_str())) {
            self.values.insert(prompt.id.to_owned(), choice.as_str().to_owned());
        }
    }

    /// What follows from what she set, for slots that she left: who is a dad, or feeds at the chest, is no
    /// woman until they say so, and a baby who is carried for others is not spoken of as one's own.
    fn follow(&mut self) {
        let is = |name: &str, values: &[&str]| self.values.get(name).is_some_and(|is| values.contains(&is.as_str()));
        let is_person = is("parent", &["dad", "parent", OWN]) || is("feeding", &["chest", OWN]) || is("me", &["man"]);
        let is_for_others = is("carrying", &["others"]);
        if is_person {
            self.values.entry("me".to_owned()).or_insert_with(|| "person".to_owned());
        }
        if is_for_others {
            self.values.entry("baby".to_owned()).or_insert_with(|| "the".to_owned());
        }
    }
}

/// Her words where they are a word or a few, and can stand in a sentence.
fn own_word(text: &str) -> Option<&str> {
    let word = text.trim();
    let is_word = !word.is_empty() && word.chars().count() <= WORD_LETTERS && !word.contains(['\n', '_']);
    is_word.then_some(word)
}

impl Plan {
    /// Her words for herself and for hers, for what she alone reads.
    #[must_use]
    pub fn wording(&self) -> Wording {
        Wording::of(self, |_, _| true)
    }

    /// The same for what is shown: of answers in a tier that this reader may see, whichever parts go in. They
    /// stand in the app's own sentences, which are in every copy.
    pub(crate) fn wording_for(&self, disclosure: &Disclosure) -> Wording {
        Wording::of(self, |answer, section| disclosure.admits(section, answer.tier))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, ChoiceId, Tier, Value};

    fn plan(set: &[(&str, &str)]) -> Plan {
        let mut plan = Plan::default();
        for (slot, said) in set {
            let (section, prompt) = slots().find(|(_, prompt)| prompt.id == *slot).unwrap();
            let mut answer = Answer::empty(Tier::Shared);
            answer.values.set(match ChoiceId::new(said).ok().filter(|_| prompt.choices.contains(said)) {
                Some(choice) => Value::Choice(choice),
                None => Value::Text((*said).to_owned()),
            });
            plan.answers.insert(format!("{section}/{slot}").parse().unwrap(), answer);
        }
        plan
    }

    fn values(plan: &Plan) -> Vec<(String, String)> {
        plan.wording().values().map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn who_sets_nothing_has_the_words_of_everyone() {
        assert!(Plan::default().wording().is_empty());
        assert!(plan(&[("partner", " \n")]).wording().is_empty());
    }

    #[test]
    fn an_option_fills_its_slot_and_her_own_word_goes_before_it() {
        let mut plan = plan(&[("partner", "husband")]);
        assert_eq!(values(&plan), pairs(&[("partner", "husband")]));
        for answer in plan.answers.values_mut() {
            answer.values.set(Value::Text(" Kim ".to_owned()));
        }
        assert_eq!(values(&plan), pairs(&[("partner", OWN), ("partner-word", "Kim")]));
        for answer in plan.answers.values_mut() {
            answer.values.set(Value::Text("Kim, whom I met long ago, when we were both at school.".to_owned()));
        }
        assert_eq!(values(&plan), pairs(&[("partner", "husband")]), "what is long stands in no sentence");
    }

    #[test]
    fn who_is_a_dad_is_no_woman_and_a_baby_carried_for_others_is_not_called_hers() {
        assert_eq!(values(&plan(&[("parent", "dad")])), pairs(&[("me", "person"), ("parent", "dad")]));
        assert_eq!(values(&plan(&[("carrying", "others")])), pairs(&[("baby", "the"), ("carrying", "others")]));
        let said = [("carrying", "others"), ("baby", "our")];
        assert_eq!(values(&plan(&said)), pairs(&[("baby", "our"), ("carrying", "others")]), "what she said stands");
        assert_eq!(values(&plan(&[("parent", "mum")])), pairs(&[("parent", "mum")]));
    }

    #[test]
    fn a_copy_has_her_words_whatever_parts_it_has_and_never_those_that_are_hers_alone() {
        let mut plan = plan(&[("partner", "wife"), ("parent", "mam")]);
        let none = Disclosure { parts: std::collections::BTreeSet::new(), ..Disclosure::usual(Audience::Family) };
        let shown =
            |plan: &Plan| plan.excerpt(&none).wording().values().map(|(_, said)| said.to_owned()).collect::<Vec<_>>();
        assert_eq!(shown(&plan), ["mam", "wife"]);
        let code = |plan: &Plan| plan.excerpt(&none).version_code();
        assert_ne!(code(&plan), code(&Plan::default()), "two copies that read differently are told apart");
        let (id, _) =
            slots().find(|(_, prompt)| prompt.id == "partner").map(|(s, p)| (format!("{s}/{}", p.id), p)).unwrap();
        plan.answers.get_mut(&id.parse().unwrap()).unwrap().tier = Tier::JustMe;
        assert_eq!(shown(&plan), ["mam"]);
        assert_eq!(plan.wording().values().count(), 2, "on her own screen it stands");
        plan.answers.get_mut(&id.parse().unwrap()).unwrap().tier = Tier::Sensitive;
        assert_eq!(shown(&plan), ["mam"], "nobody in the family may read what is sensitive");
    }
}
