//! What a card is called, and which starters are still to offer.

use care_plan::template::{Prompt, Role, Section, Shape};
use care_plan::{AnswerId, EntryId, Plan};

/// The prompt that names an entry of `section`.
pub(crate) fn naming_prompt(section: &'static Section) -> Option<&'static Prompt> {
    section.prompts.iter().find(|prompt| matches!(prompt.role, Role::CardName | Role::CallWho))
}

/// What she calls the entry; empty while it has no name.
pub(crate) fn name_of(plan: &Plan, section: &'static Section, entry: EntryId) -> String {
    naming_prompt(section)
        .map(|prompt| plan.text(&AnswerId::on(section.section_id(), entry, prompt.prompt_id())).trim().to_owned())
        .unwrap_or_default()
}

/// A line of the entry below its name: the first words at another prompt.
pub(crate) fn first_words(plan: &Plan, section: &'static Section, entry: EntryId) -> String {
    let naming = naming_prompt(section).map(|prompt| prompt.id);
    section
        .prompts
        .iter()
        .filter(|prompt| Some(prompt.id) != naming)
        .map(|prompt| plan.text(&AnswerId::on(section.section_id(), entry, prompt.prompt_id())))
        .find_map(|text| text.lines().map(str::trim).find(|line| !line.is_empty()))
        .unwrap_or_default()
        .to_owned()
}

/// The names of the starters that `section` offers.
pub(crate) fn starters(section: &'static Section) -> &'static [&'static str] {
    match section.shape {
        Shape::Cards { starters } => starters,
        Shape::Once | Shape::Babies => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_plan::{Answer, Entry, Tier, Timestamp, sections};

    #[test]
    fn a_card_is_called_what_she_calls_it_and_shows_its_first_line() {
        let section = sections::SECTIONS.iter().copied().find(|section| section.has_entries()).unwrap();
        let entry = EntryId::from_bytes([7; 16]);
        let mut plan = Plan::default();
        plan.entries.insert(entry, Entry { section: section.section_id(), created: Timestamp(0), removed: false });
        assert_eq!(name_of(&plan, section, entry), "", "no name yet");

        let mut write = |prompt: &Prompt, text: &str| {
            let answer = Answer::of_text(text, Tier::Shared);
            plan.answers.insert(AnswerId::on(section.section_id(), entry, prompt.prompt_id()), answer);
        };
        let naming = naming_prompt(section).unwrap();
        write(naming, " Maya \n");
        let other = section.prompts.iter().find(|prompt| prompt.id != naming.id).unwrap();
        write(other, "\n0117 496 0123\nday and night");
        assert_eq!(name_of(&plan, section, entry), "Maya");
        assert_eq!(first_words(&plan, section, entry), "0117 496 0123");
    }
}
