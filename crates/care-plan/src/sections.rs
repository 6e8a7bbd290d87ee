//! Every section of the template, in reading order. To add one: a file in `sections/`, and its
//! line here; the locale test then lists the missing messages.

use crate::template::{Part, Prompt, Role, Section};

mod about_me;
mod baby_feeding;
mod birth_assisted;
mod birth_before_help;
mod birth_caesarean;
mod birth_companions;
mod birth_examinations;
mod birth_induction;
mod birth_listening;
mod birth_pain;
mod birth_place;
mod birth_placenta;
mod birth_positions;
mod birth_pushing;
mod birth_space;
mod birth_staff;
mod birth_waters;
mod contingency;
mod each_baby;
mod first_hour;
mod if_moved;
mod if_plans_change;
mod if_unwell;
mod labour_start;
mod must_know;
mod neonatal_unit;
mod newborn_checks;
mod people_to_phone;
mod twins_or_more;
mod vitamin_k;
mod wording;

// About, pregnancy
mod adjustments;
mod also_know;
mod appreciated;
mod becoming_parent;
mod body_and_mind;
mod care_so_far;
mod conditions;
mod deciding;
mod earlier_births;
mod everyday_health;
mod health_brief;
mod how_i_feel;
mod important_people;
mod infection_tests;
mod my_baby;
mod my_care;
mod my_dates;
mod please_do;
mod support_me;
mod taking_in;
mod tests_and_scans;
mod wellness;
mod what_matters;
mod what_works;

// Now
mod now_baby;
mod now_body;
mod now_elsewhere;
mod now_goodbye;
mod now_later;
mod now_next;
mod now_other;
mod now_people;
mod something_changed;

// After, goals, talks
mod after_baby;
mod after_birth_talk;
mod after_body;
mod after_feeding;
mod after_first_days;
mod after_home;
mod after_mind;
mod after_sex;
mod appointment;
mod conversation;
mod decision;
mod goals;
mod information;
mod review;
mod stages;
mod turn;

// People, situation, life, sense, advance, plans, budget
mod advance_refusal;
mod advance_statement;
mod food_and_heat;
mod immigration;
mod life_losses;
mod life_so_far;
mod life_strengths;
mod life_telling;
mod making_sense;
mod money_and_work;
mod my_budget;
mod my_home;
mod my_people;
mod my_situation;
mod other_plan;
mod services_share;
mod therapies;
mod travel;

/// Every section, in reading order.
pub static SECTIONS: &[&Section] = &[
    // Front
    &about_me::SECTION,
    &wording::SECTION,
    &must_know::SECTION,
    &people_to_phone::SECTION,
    // Now
    &something_changed::SECTION,
    &now_baby::SECTION,
    &now_people::SECTION,
    &now_next::SECTION,
    &now_body::SECTION,
    &now_goodbye::SECTION,
    &now_other::SECTION,
    &now_elsewhere::SECTION,
    &now_later::SECTION,
    // About
    &appreciated::SECTION,
    &what_matters::SECTION,
    &important_people::SECTION,
    &taking_in::SECTION,
    &wellness::SECTION,
    &please_do::SECTION,
    &support_me::SECTION,
    &what_works::SECTION,
    &health_brief::SECTION,
    &also_know::SECTION,
    // Pregnancy
    &my_dates::SECTION,
    &how_i_feel::SECTION,
    &becoming_parent::SECTION,
    &earlier_births::SECTION,
    &my_care::SECTION,
    &deciding::SECTION,
    &tests_and_scans::SECTION,
    &infection_tests::SECTION,
    &my_baby::SECTION,
    &body_and_mind::SECTION,
    &conditions::SECTION,
    &everyday_health::SECTION,
    &adjustments::SECTION,
    &care_so_far::SECTION,
    // Birth
    &birth_place::SECTION,
    &labour_start::SECTION,
    &birth_companions::SECTION,
    &birth_staff::SECTION,
    &birth_space::SECTION,
    &birth_positions::SECTION,
    &birth_examinations::SECTION,
    &birth_pain::SECTION,
    &birth_listening::SECTION,
    &birth_waters::SECTION,
    &birth_induction::SECTION,
    &birth_pushing::SECTION,
    &birth_assisted::SECTION,
    &birth_caesarean::SECTION,
    &birth_placenta::SECTION,
    &first_hour::SECTION,
    &baby_feeding::SECTION,
    &vitamin_k::SECTION,
    &newborn_checks::SECTION,
    &neonatal_unit::SECTION,
    &if_unwell::SECTION,
    &if_moved::SECTION,
    &birth_before_help::SECTION,
    &twins_or_more::SECTION,
    &each_baby::SECTION,
    &if_plans_change::SECTION,
    // After
    &after_first_days::SECTION,
    &after_body::SECTION,
    &after_feeding::SECTION,
    &after_mind::SECTION,
    &after_baby::SECTION,
    &after_home::SECTION,
    &after_sex::SECTION,
    &after_birth_talk::SECTION,
    // Goals
    &goals::SECTION,
    // Hard
    &contingency::SECTION,
    // Talks
    &stages::SECTION,
    &decision::SECTION,
    &conversation::SECTION,
    &information::SECTION,
    &appointment::SECTION,
    &review::SECTION,
    &turn::SECTION,
    // People
    &my_people::SECTION,
    // Situation
    &my_situation::SECTION,
    &food_and_heat::SECTION,
    &my_home::SECTION,
    &money_and_work::SECTION,
    &immigration::SECTION,
    &travel::SECTION,
    &services_share::SECTION,
    // Life
    &life_so_far::SECTION,
    &life_telling::SECTION,
    &life_losses::SECTION,
    &life_strengths::SECTION,
    // Sense
    &making_sense::SECTION,
    &therapies::SECTION,
    // Advance
    &advance_statement::SECTION,
    &advance_refusal::SECTION,
    // Plans
    &other_plan::SECTION,
    // Budget
    &my_budget::SECTION,
];

/// The section of that name, if this version has it.
#[must_use]
pub fn section(id: &str) -> Option<&'static Section> {
    SECTIONS.iter().copied().find(|section| section.id == id)
}

/// The parts that hold a section, in reading order.
pub fn parts() -> impl Iterator<Item = Part> {
    Part::ALL.into_iter().filter(|part| sections_of(*part).next().is_some())
}

/// The sections of `part`, in reading order.
pub fn sections_of(part: Part) -> impl Iterator<Item = &'static Section> {
    SECTIONS.iter().copied().filter(move |section| section.part == part)
}

/// The question where she is with `part`, where there is one.
#[must_use]
pub fn stage_of(part: Part) -> Option<(&'static Section, &'static Prompt)> {
    SECTIONS.iter().copied().find_map(|section| {
        let prompt = section.prompt(part.name()).filter(|prompt| prompt.role == Role::Stage)?;
        Some((section, prompt))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::template::Shape;
    use crate::{ChoiceId, PromptId, SectionId, Tier};

    #[test]
    fn every_name_is_valid_and_stands_once() {
        let mut seen = BTreeSet::new();
        for section in SECTIONS {
            assert!(SectionId::new(section.id).is_ok(), "{}", section.id);
            assert!(seen.insert(section.id), "{} stands twice", section.id);
            let mut prompts = BTreeSet::new();
            for prompt in section.prompts {
                assert!(PromptId::new(prompt.id).is_ok(), "{}/{}", section.id, prompt.id);
                assert!(prompts.insert(prompt.id), "{}/{} stands twice", section.id, prompt.id);
                let mut options = BTreeSet::new();
                for option in prompt.ideas.iter().chain(prompt.choices) {
                    assert!(ChoiceId::new(option).is_ok(), "{}/{}: {option}", section.id, prompt.id);
                    assert!(options.insert(option), "{}/{}: {option} stands twice", section.id, prompt.id);
                }
            }
        }
    }

    #[test]
    fn a_section_of_entries_says_what_names_an_entry() {
        for section in SECTIONS.iter().filter(|section| section.has_entries()) {
            let named =
                section.prompts.iter().filter(|prompt| matches!(prompt.role, Role::CardName | Role::CallWho)).count();
            assert_eq!(named, 1, "{} needs one naming prompt", section.id);
        }
    }

    #[test]
    fn the_outputs_find_one_answer_for_each_single_role() {
        for role in [Role::Name, Role::Stop, Role::ThreeThings, Role::OneLine, Role::Interpreter, Role::Language] {
            let holders = SECTIONS.iter().flat_map(|section| section.prompts).filter(|p| p.role == role).count();
            assert_eq!(holders, 1, "{role:?}");
        }
    }

    #[test]
    fn no_two_things_of_the_template_share_a_message() {
        let mut keys = BTreeSet::new();
        for section in SECTIONS {
            let Section { shape, prompts, .. } = section;
            let starters = if let Shape::Cards { starters } = shape { *starters } else { &[] };
            let own = [section.title_key(), section.intro_key()];
            let of_starters = starters.iter().map(|starter| section.starter_key(starter));
            let of_prompts = prompts.iter().flat_map(|prompt| {
                let ideas = prompt.ideas.iter().map(|idea| prompt.idea_key(section.id, idea));
                let choices = prompt.choices.iter().map(|choice| prompt.choice_key(section.id, choice));
                [prompt.question_key(section.id), prompt.label_key(section.id)].into_iter().chain(ideas).chain(choices)
            });
            for key in own.into_iter().chain(section.more_key()).chain(of_starters).chain(of_prompts) {
                assert!(keys.insert(key.clone()), "{key} would be said in two places");
            }
        }
        assert!(keys.len() > 400, "the walk reached the template");
    }

    #[test]
    fn the_summary_reads_front_page_then_birth_then_cards() {
        let mut ranks = Vec::new();
        for section in SECTIONS {
            for prompt in section.prompts.iter().filter(|prompt| prompt.summary_rank > 0) {
                let range = match section.part {
                    _ if matches!(prompt.role, Role::MustKnow | Role::Fact) => 1..=19,
                    // Whom to phone comes below every wish.
                    Part::Front if section.prompt_with_role(Role::CallWho).is_some() => 60..=69,
                    Part::Front => 1..=19,
                    Part::Birth => 20..=59,
                    Part::Hard => 70..=89,
                    part => panic!("{part:?} has no place on the summary"),
                };
                assert!(range.contains(&prompt.summary_rank), "{}/{}", section.id, prompt.id);
                ranks.push(prompt.summary_rank);
            }
        }
        let rank = |id: &str| {
            let (name, prompt) = id.split_once('/').unwrap();
            section(name).unwrap().prompt(prompt).unwrap().summary_rank
        };
        let as_it_is_asked = [
            "about-me/name",
            "about-me/language",
            "about-me/interpreter",
            "about-me/stop",
            "must-know/allergies",
            "must-know/health",
            "if-unwell/blood",
            "my-dates/due",
            "must-know/three-things",
            "must-know/one-line",
            "birth-place/wish",
            "people-to-phone/who",
            "contingency/name",
            // How a reader knows that it is now, before what is to be done.
            "contingency/early-signs",
            "contingency/what-should-happen",
        ];
        let order: Vec<u8> = as_it_is_asked.into_iter().map(rank).collect();
        assert!(order.is_sorted() && order[0] > 0, "as the page that she holds up: {order:?}");
        let lacking = ["birth-listening/wish", "birth-assisted/wish", "birth-caesarean/wish", "if-unwell/talk-to"];
        assert!(lacking.into_iter().all(|id| rank(id) > 0), "staff ask for these on a card");
        let distinct: BTreeSet<_> = ranks.iter().collect();
        assert_eq!(distinct.len(), ranks.len(), "every place on the summary is taken once");
    }

    #[test]
    fn what_is_hers_to_tick_each_time_begins_sensitive_and_off_the_summary() {
        let companions = section("birth-companions").unwrap();
        let prompt = companions.prompt("not-there").unwrap();
        assert_eq!(companions.tier_of(prompt), Tier::Sensitive);
        assert_eq!(prompt.summary_rank, 0);
        for id in [
            "important-people/not-tell",
            "how-i-feel/alone",
            "becoming-parent/another-way",
            "earlier-births/loss",
            "infection-tests/chosen",
            "everyday-health/now",
        ] {
            let (name, prompt) = id.split_once('/').unwrap();
            let section = section(name).unwrap();
            assert_eq!(section.tier_of(section.prompt(prompt).unwrap()), Tier::Sensitive, "{id}");
        }
        let kept_closer = [Part::Situation, Part::Life, Part::Sense, Part::Budget];
        for section in SECTIONS.iter().filter(|section| kept_closer.contains(&section.part)) {
            assert_eq!(section.tier, Tier::Sensitive, "{}", section.id);
        }
        let listened = section("conversation").unwrap();
        assert_eq!(listened.tier_of(listened.prompt("listened").unwrap()), Tier::JustMe, "it is hers alone");
        let sensitive_on_summary = SECTIONS
            .iter()
            .flat_map(|section| section.prompts.iter().map(move |prompt| (section, prompt)))
            .filter(|(section, prompt)| section.tier_of(prompt) != Tier::Shared && prompt.summary_rank > 0);
        assert_eq!(sensitive_on_summary.count(), 0, "nothing sensitive begins on the summary");
    }
}
