//! The numbers of her own people.

use care_locale::first_number;
use care_plan::template::{Field, Prompt, Role, Section};
use care_plan::{AnswerId, EntryId, Plan, Tier, sections};

/// A number of her own, and whom it reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnNumber {
    /// Whom it reaches.
    pub(crate) who: String,
    /// As she wrote it.
    pub(crate) number: String,
}

/// The numbers of the people she wrote down to phone, and of her named carer. What she keeps closer than shared
/// stays out: this page may be held up to anyone.
pub(crate) fn own_numbers(plan: &Plan) -> Vec<OwnNumber> {
    let mut numbers = Vec::new();
    for section in sections::SECTIONS.iter().copied() {
        let (Some(who), Some(number)) =
            (section.prompt_with_role(Role::CallWho), section.prompt_with_role(Role::CallNumber))
        else {
            continue;
        };
        let all = plan.entries_of(section.id).into_iter().map(|entry| OwnNumber {
            who: shared_text(plan, section, entry, who),
            number: shared_text(plan, section, entry, number),
        });
        numbers.extend(all.filter(|own| !own.number.is_empty()));
    }
    for carer in named_carers(plan).into_iter().filter(|carer| !carer.number.is_empty()) {
        // As it is dialled; where it is no number, as it is written.
        let reached = |number: &str| first_number(number).map_or_else(|| number.to_owned(), |(_, dialled)| dialled);
        if !numbers.iter().any(|own| reached(&own.number) == reached(&carer.number)) {
            numbers.push(carer);
        }
    }
    numbers
}

/// Who is her named carer, as she said of her people, with the number that she wrote, if any.
pub(crate) fn named_carers(plan: &Plan) -> Vec<OwnNumber> {
    const YES: &str = "yes";
    let mut carers = Vec::new();
    for section in sections::SECTIONS.iter().copied() {
        let (Some(named), Some(who)) =
            (section.prompt_with_role(Role::NamedCarer), section.prompt_with_role(Role::CardName))
        else {
            continue;
        };
        let number = section.prompts.iter().find(|prompt| prompt.field == Field::Phone);
        let is_named = |entry: &EntryId| {
            let id = AnswerId::on(section.section_id(), *entry, named.prompt_id());
            let shared = plan.answer(&id).filter(|answer| answer.tier == Tier::Shared);
            shared.and_then(|answer| answer.choice()).is_some_and(|choice| choice.as_str() == YES)
        };
        let all = plan.entries_of(section.id).into_iter().filter(is_named).map(|entry| OwnNumber {
            who: shared_text(plan, section, entry, who),
            number: number.map(|number| shared_text(plan, section, entry, number)).unwrap_or_default(),
        });
        carers.extend(all.filter(|carer| !carer.who.is_empty()));
    }
    carers
}

fn shared_text(plan: &Plan, section: &Section, entry: EntryId, prompt: &Prompt) -> String {
    let id = AnswerId::on(section.section_id(), entry, prompt.prompt_id());
    let shared = plan.answer(&id).filter(|answer| answer.tier == Tier::Shared);
    shared.map(|answer| answer.values.typed().trim().to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_plan::{Answer, ChoiceId, Entry, Timestamp, Value};

    #[test]
    fn her_midwifes_number_is_on_the_page_and_what_is_just_hers_is_not() {
        let mut plan = Plan::default();
        let section = sections::SECTIONS.iter().copied().find(|s| s.prompt_with_role(Role::CallWho).is_some()).unwrap();
        for (byte, tier) in [(1, Tier::Shared), (2, Tier::JustMe)] {
            let entry = EntryId::from_bytes([byte; 16]);
            plan.entries.insert(entry, Entry { section: section.section_id(), created: Timestamp(0), removed: false });
            for (role, text) in [(Role::CallWho, "My midwife"), (Role::CallNumber, "0117 496 0123")] {
                let prompt = section.prompt_with_role(role).unwrap();
                let answer = Answer::of_text(text, tier);
                plan.answers.insert(AnswerId::on(section.section_id(), entry, prompt.prompt_id()), answer);
            }
        }
        let own = OwnNumber { who: "My midwife".to_owned(), number: "0117 496 0123".to_owned() };
        assert_eq!(own_numbers(&plan), [own]);
    }

    #[test]
    fn her_named_carer_is_rung_too_once_and_nobody_else_of_her_people() {
        let mut plan = Plan::default();
        let section = sections::SECTIONS.iter().find(|s| s.prompt_with_role(Role::NamedCarer).is_some()).unwrap();
        let number = section.prompts.iter().find(|prompt| prompt.field == Field::Phone).unwrap();
        for (byte, name, says) in [(1, "Sunita", "yes"), (2, "Hodan", "no"), (3, "Dr Lee", "yes")] {
            let entry = EntryId::from_bytes([byte; 16]);
            plan.entries.insert(entry, Entry { section: section.section_id(), created: Timestamp(0), removed: false });
            let mut write = |prompt: &Prompt, answer| {
                plan.answers.insert(AnswerId::on(section.section_id(), entry, prompt.prompt_id()), answer);
            };
            write(section.prompt_with_role(Role::CardName).unwrap(), Answer::of_text(name, Tier::Shared));
            let mut named = Answer::empty(if byte == 3 { Tier::JustMe } else { Tier::Shared });
            named.values.set(Value::Choice(says.parse::<ChoiceId>().unwrap()));
            write(section.prompt_with_role(Role::NamedCarer).unwrap(), named);
            write(number, Answer::of_text(&format!("0117 496 012{byte}"), Tier::Shared));
        }
        let sunita = OwnNumber { who: "Sunita".to_owned(), number: "0117 496 0121".to_owned() };
        assert_eq!(named_carers(&plan), std::slice::from_ref(&sunita), "what is just hers names nobody here");
        assert_eq!(own_numbers(&plan), [sunita]);

        let phone = sections::SECTIONS.iter().find(|s| s.prompt_with_role(Role::CallWho).is_some()).unwrap();
        let entry = EntryId::from_bytes([9; 16]);
        plan.entries.insert(entry, Entry { section: phone.section_id(), created: Timestamp(0), removed: false });
        for (role, text) in [(Role::CallWho, "My midwife"), (Role::CallNumber, "01174960121")] {
            let prompt = phone.prompt_with_role(role).unwrap();
            let id = AnswerId::on(phone.section_id(), entry, prompt.prompt_id());
            plan.answers.insert(id, Answer::of_text(text, Tier::Shared));
        }
        let own: Vec<_> = own_numbers(&plan).into_iter().map(|own| own.who).collect();
        assert_eq!(own, ["My midwife"], "one number stands once");
    }
}
