//! What was given so far, by the prompts that others write.

use std::collections::{BTreeMap, BTreeSet};

use care_plan::sections::SECTIONS;
use care_plan::template::{Prompt, Role, Section};
use care_plan::{ChoiceId, PromptId, Value, Values};

/// The section that others write in, and the prompts that they are asked: when it was is filled in.
pub(crate) fn asked() -> Option<(&'static Section, impl Iterator<Item = &'static Prompt>)> {
    let mut sections = SECTIONS.iter().copied();
    let section = sections.find(|section| section.prompt_with_role(Role::Recorded).is_some())?;
    let is_asked = |prompt: &&Prompt| prompt.is_recorded && prompt.role != Role::Recorded;
    Some((section, section.prompts.iter().filter(is_asked)))
}

/// That they did not agree, among the options of the prompt that asks it.
const NOT_AGREED: &str = "not-agreed";

/// What was given so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Turn {
    texts: BTreeMap<&'static str, String>,
    chosen: BTreeMap<&'static str, BTreeSet<&'static str>>,
}

impl Turn {
    /// Somebody typed.
    pub(crate) fn typed(&mut self, prompt: &'static Prompt, text: String) {
        self.texts.insert(prompt.id, text);
    }

    /// What was typed there so far.
    pub(crate) fn text(&self, prompt: &Prompt) -> String {
        self.texts.get(prompt.id).cloned().unwrap_or_default()
    }

    /// Somebody pressed an option: it is chosen, or no longer. Where one alone can be, another one goes.
    pub(crate) fn pressed(&mut self, prompt: &'static Prompt, option: &'static str) {
        let chosen = self.chosen.entry(prompt.id).or_default();
        if chosen.remove(option) {
            return;
        }
        if !prompt.is_many {
            chosen.clear();
        }
        chosen.insert(option);
    }

    /// Whether the option is chosen.
    pub(crate) fn has(&self, prompt: &Prompt, option: &str) -> bool {
        self.chosen.get(prompt.id).is_some_and(|chosen| chosen.contains(option))
    }

    /// Whether they did not agree.
    pub(crate) fn is_not_agreed(&self) -> bool {
        let mut prompts = asked().into_iter().flat_map(|(_, prompts)| prompts);
        prompts.find(|prompt| prompt.role == Role::NotAgreed).is_some_and(|prompt| self.has(prompt, NOT_AGREED))
    }

    /// Whether there is something to keep: words, if only a name, or whether they agreed.
    pub(crate) fn says_something(&self) -> bool {
        let mut asked = asked().into_iter().flat_map(|(_, prompts)| prompts);
        let agreed = asked.find(|prompt| prompt.role == Role::NotAgreed);
        self.texts.values().any(|text| !text.trim().is_empty())
            || agreed.and_then(|prompt| self.chosen.get(prompt.id)).is_some_and(|chosen| !chosen.is_empty())
    }

    /// What is kept of it.
    pub(crate) fn values(&self) -> Vec<(PromptId, Values)> {
        let prompts = asked().into_iter().flat_map(|(_, prompts)| prompts);
        prompts
            .map(|prompt| (prompt.prompt_id(), self.values_of(prompt)))
            .filter(|(_, values)| !values.is_empty())
            .collect()
    }

    fn values_of(&self, prompt: &Prompt) -> Values {
        let text = self.texts.get(prompt.id).map(|text| text.trim()).filter(|text| !text.is_empty());
        let text = text.map(|text| Value::Text(text.to_owned()));
        let chosen: BTreeSet<ChoiceId> =
            self.chosen.get(prompt.id).into_iter().flatten().filter_map(|option| ChoiceId::new(option).ok()).collect();
        let chosen = match (prompt.is_many, chosen.first()) {
            (_, None) => None,
            (true, _) => Some(Value::Choices(chosen)),
            (false, Some(one)) => Some(Value::Choice(one.clone())),
        };
        text.into_iter().chain(chosen).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prompt(is: fn(&Prompt) -> bool) -> &'static Prompt {
        asked().unwrap().1.into_iter().find(|prompt| is(prompt)).unwrap()
    }

    #[test]
    fn that_they_did_not_agree_is_an_option_of_its_prompt() {
        let one = prompt(|prompt| prompt.role == Role::NotAgreed);
        for option in one.choices {
            let mut turn = Turn::default();
            assert!(!turn.is_not_agreed());
            turn.pressed(one, option);
            assert_eq!(turn.is_not_agreed(), *option == NOT_AGREED);
        }
        assert!(one.choices.contains(&NOT_AGREED));
    }

    #[test]
    fn what_was_given_is_kept_as_it_was_given() {
        let name = prompt(|prompt| prompt.role == Role::CardName);
        let (many, one) = (prompt(|prompt| prompt.is_many), prompt(|prompt| prompt.role == Role::NotAgreed));
        let mut turn = Turn::default();
        assert!(turn.values().is_empty() && !turn.says_something());
        turn.pressed(many, many.choices[0]);
        assert!(!turn.says_something(), "which parts were looked at, alone, says nothing");
        turn.pressed(many, many.choices[0]);
        turn.pressed(one, one.choices[0]);
        assert!(turn.says_something(), "that they did not agree can stand alone");
        turn.pressed(one, one.choices[0]);
        turn.typed(name, " Sunita ".to_owned());
        for option in many.choices {
            turn.pressed(many, option);
        }
        turn.pressed(many, many.choices[0]);
        turn.pressed(one, one.choices[0]);
        turn.pressed(one, one.choices[1]);
        assert!(turn.says_something() && turn.has(one, one.choices[1]) && !turn.has(one, one.choices[0]));
        let values: BTreeMap<String, Values> =
            turn.values().into_iter().map(|(prompt, values)| (prompt.to_string(), values)).collect();
        assert_eq!(values[name.id].text(), "Sunita");
        assert_eq!(values[one.id].choice().unwrap().as_str(), one.choices[1]);
        let ticked: BTreeSet<ChoiceId> = many.choices[1..].iter().map(|name| ChoiceId::new(name).unwrap()).collect();
        assert_eq!(values[many.id].iter().cloned().collect::<Vec<_>>(), [Value::Choices(ticked)]);
        turn.pressed(one, one.choices[1]);
        assert_eq!(turn.values().len(), 2, "what was taken back is not kept");
    }
}
