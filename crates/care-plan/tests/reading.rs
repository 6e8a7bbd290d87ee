//! What the crates above read of a plan: its answers, what of them is shown, and the names by which
//! the template is known.

#![expect(clippy::unwrap_used, reason = "a test that cannot make what it is about says so")]

use std::collections::BTreeSet;

use care_plan::template::{Field, Part, Prompt, Role, Section, Shape};
use care_plan::{
    Answer, AnswerId, AnswerState, Audience, BabyNumber, ChoiceId, Disclosure, DocumentId, Edit, Entry, EntryId, Plan,
    Scope, Standing, Tier, Timestamp, Value, ValueKind, sections,
};

const ENTRY: EntryId = EntryId::from_bytes([0xA5; 16]);

fn id(text: &str) -> AnswerId {
    text.parse().unwrap()
}

fn answer(values: impl IntoIterator<Item = Value>) -> Answer {
    Answer { values: values.into_iter().collect(), tier: Tier::Shared }
}

fn text(words: &str) -> Value {
    Value::Text(words.to_owned())
}

fn choice(name: &str) -> Value {
    Value::Choice(ChoiceId::new(name).unwrap())
}

fn plan(answers: impl IntoIterator<Item = (AnswerId, Answer)>) -> Plan {
    Plan { answers: answers.into_iter().collect(), ..Plan::default() }
}

/// An entry with the answers to `who` and `number`.
fn person(who: &str, number: Value) -> Plan {
    let on = |prompt: &str| AnswerId { scope: Scope::Entry(ENTRY), ..id(&format!("people-to-phone/{prompt}")) };
    let mut plan = plan([(on("who"), answer([text(who)])), (on("number"), answer([number]))]);
    let entry = Entry { section: id("people-to-phone/who").section, created: Timestamp(0), removed: false };
    plan.entries.insert(ENTRY, entry);
    plan
}

#[test]
fn an_answer_gives_back_each_thing_that_she_put_in_it() {
    let full = answer([text("at home"), choice("none"), Value::State(AnswerState::AdviseMe)]);
    assert_eq!(full.text(), "at home");
    assert_eq!(full.choice().map(ChoiceId::as_str), Some("none"));
    assert_eq!(full.state(), Some(AnswerState::AdviseMe));
    let empty = Answer::empty(Tier::JustMe);
    assert_eq!((empty.text(), empty.choice(), empty.state()), ("", None, None));
    assert_eq!(empty.tier, Tier::JustMe);
}

#[test]
fn an_answer_is_written_once_it_holds_more_than_how_she_feels() {
    let feeling = answer([Value::State(AnswerState::NotSureYet)]);
    assert!(!feeling.is_written() && !feeling.is_empty(), "a feeling is an answer, and nothing is written yet");
    assert!(answer([text("a pool")]).is_written());
    assert!(answer([choice("none"), Value::State(AnswerState::NotSureYet)]).is_written());
    assert!(Answer::empty(Tier::Shared).is_empty() && !Answer::empty(Tier::Shared).is_written());
}

#[test]
fn what_stands_where_is_counted_and_never_twice() {
    let talk = Value::State(AnswerState::TalkAboutThis);
    let plan = plan([
        (id("birth-place/wish"), answer([text("at home"), talk.clone()])),
        (id("birth-pain/wish"), answer([talk])),
        (id("about-me/name"), answer([text("Asha")])),
        (id("birth-place/of-another-version"), answer([text("kept")])),
        (id("birth-place/baby-2/wish"), answer([text("kept, where this version asks once")])),
        (id("contingency/name"), answer([text("kept, on no card")])),
        (id("contingency/00000000000000000000000000000007/name"), answer([text("kept, on a card that is not there")])),
    ]);
    let place = sections::section("birth-place").unwrap();
    assert_eq!(plan.standing_of(place), Standing { written: 1, to_talk_about: 1 });
    assert_eq!(plan.standing(Part::Birth), Standing { written: 1, to_talk_about: 2 });
    assert_eq!(plan.standing(Part::Hard), Standing::default());
    let unknown: Vec<_> = plan.unknown_answers().map(|(id, _)| id.to_string()).collect();
    let kept = [
        "birth-place/of-another-version",
        "birth-place/baby-2/wish",
        "contingency/name",
        "contingency/00000000000000000000000000000007/name",
    ];
    assert_eq!(unknown, kept, "what no page asks for is shown apart");
}

#[test]
fn where_she_is_with_a_part_is_her_own_word_and_nothing_worked_out() {
    let mut plan = Plan::default();
    plan.answers.insert("birth-place/wish".parse().unwrap(), Answer::of_text("At home", Tier::Shared));
    assert!(plan.stage(Part::Birth).is_none(), "what she wrote says nothing of it");
    let id: AnswerId = "stages/birth".parse().unwrap();
    let mut said = Answer::empty(Tier::Shared);
    said.values.set(Value::Choice(ChoiceId::new("agreed").unwrap()));
    plan.answers.insert(id.clone(), said.clone());
    assert_eq!(plan.stage(Part::Birth).map(|(_, _, said)| said.as_str()), Some("agreed"));
    assert!(plan.stage(Part::After).is_none() && plan.stage(Part::Front).is_none());
    said.values.set(Value::Choice(ChoiceId::new("of-tomorrow").unwrap()));
    plan.answers.insert(id, said);
    assert!(plan.stage(Part::Birth).is_none(), "a word that this version does not have is not shown by its name");
}

#[test]
fn a_word_of_hers_is_found_by_its_role_and_by_its_place() {
    let plan = plan([(id("about-me/name"), answer([text("Asha")]))]);
    assert_eq!(plan.text_of_role(Role::Name), "Asha");
    assert_eq!(plan.text_of_role(Role::Language), "", "nothing is nothing, whoever else wrote something");
    assert_eq!(plan.text(&id("about-me/name")), "Asha");
    assert_eq!(plan.text(&id("about-me/language")), "");
    assert!(plan.answer(&id("about-me/name")).is_some() && plan.answer(&id("about-me/language")).is_none());
}

#[test]
fn an_excerpt_gives_every_answer_with_its_section_and_says_when_it_has_none() {
    let plan = plan([
        (id("about-me/name"), answer([text("Asha"), choice("none"), Value::State(AnswerState::AdviseMe)])),
        (id("birth-place/wish"), answer([text("at home")])),
    ]);
    let excerpt = plan.excerpt(&Disclosure::usual(Audience::Partner));
    assert_eq!(excerpt.audience(), Audience::Partner);
    let sections: Vec<&str> = excerpt.sections().iter().map(|section| section.section.id).collect();
    assert_eq!(sections, ["about-me", "birth-place"]);
    let answers: Vec<_> = excerpt.answers().map(|(section, answer)| (section.id, answer.text())).collect();
    assert_eq!(answers, [("about-me", "Asha"), ("birth-place", "at home")]);
    let (_, name) = excerpt.answers().next().unwrap();
    assert_eq!(name.choice().map(ChoiceId::as_str), Some("none"));
    assert_eq!(name.state(), Some(AnswerState::AdviseMe));
    assert!(!excerpt.is_empty());
    let nothing = Plan::default().excerpt(&Disclosure::usual(Audience::Partner));
    assert!(nothing.is_empty() && nothing.sections().is_empty() && nothing.answers().next().is_none());
}

#[test]
fn a_card_shows_who_answers_and_under_which_number() {
    for number in [Value::Phone("0300 1".to_owned()), text("0300 1")] {
        let excerpt = person("Night midwife", number).excerpt(&Disclosure::usual(Audience::Midwife));
        let place = &excerpt.sections()[0].places[0];
        assert_eq!(place.text_of_role(Role::CallWho), "Night midwife");
        assert_eq!(place.text_of_role(Role::CardName), "", "there is no such thing on this card");
        let number = place.answers.iter().find(|answer| answer.prompt.role == Role::CallNumber).unwrap();
        assert_eq!(number.phone(), "0300 1", "whichever kind the field had when she wrote it");
    }
}

#[test]
fn each_thing_of_the_template_is_known_by_one_message() {
    let place = sections::section("birth-place").unwrap();
    let wish = place.prompt("wish").unwrap();
    assert_eq!(wish.question_key(place.id), "prompt-birth-place-wish");
    assert_eq!(wish.label_key(place.id), "label-birth-place-wish");
    assert_eq!(wish.idea_key(place.id, "home"), "idea-birth-place-wish-home");
    assert_eq!(wish.choice_key(place.id, "none"), "choice-birth-place-wish-none");
    assert_eq!(wish.prompt_id().as_str(), "wish");
    assert_eq!(
        (place.title_key(), place.intro_key()),
        ("section-birth-place-title".into(), "section-birth-place-intro".into())
    );
    assert_eq!(place.starter_key("a"), "starter-birth-place-a");
    assert_eq!(place.section_id().as_str(), "birth-place");
    assert!(place.prompt("nothing").is_none() && place.prompt_with_role(Role::Name).is_none());
    assert!(sections::section("nothing").is_none());
    for part in Part::ALL {
        assert_eq!(Part::from_name(part.name()), Some(part));
        assert!(sections::sections_of(part).all(|section| section.part == part));
    }
    assert_eq!(Part::from_name("nothing"), None);
}

#[test]
fn an_entry_is_named_by_its_name_or_by_whom_it_reaches() {
    let named = |section: &str| sections::section(section).unwrap().naming_answer(ENTRY).map(|id| id.to_string());
    assert_eq!(named("people-to-phone"), Some(format!("people-to-phone/{ENTRY}/who")));
    assert_eq!(named("contingency"), Some(format!("contingency/{ENTRY}/name")));
    assert_eq!(named("birth-place"), None, "it has no entries");
    assert!(sections::section("contingency").unwrap().has_entries());
    assert!(!sections::section("birth-place").unwrap().has_entries());
}

#[test]
fn a_prompt_is_what_its_line_in_the_template_says() {
    let plain = Prompt::new("a");
    assert_eq!((plain.field, plain.role, plain.tier, plain.summary_rank), (Field::Paragraph, Role::Wish, None, 0));
    assert!(plain.ideas.is_empty() && plain.choices.is_empty());
    let full = plain.line().role(Role::Name).tier(Tier::JustMe).summary(3).ideas(&["b"]).choices(&["c"]);
    assert_eq!((full.field, full.role, full.tier, full.summary_rank), (Field::Line, Role::Name, Some(Tier::JustMe), 3));
    assert_eq!((full.ideas, full.choices), (&["b"][..], &["c"][..]));
    assert_eq!(plain.phone().field, Field::Phone);
    let place = sections::section("birth-place").unwrap();
    assert_eq!(place.tier_of(&plain), place.tier, "where the section is kept");
    assert_eq!(place.tier_of(&full), Tier::JustMe, "unless it says otherwise");
}

#[test]
fn what_a_developer_prints_shows_ids_and_never_words() {
    assert_eq!(format!("{ENTRY:?}"), format!("EntryId({})", "a5".repeat(16)));
    assert_eq!(format!("{:?}", DocumentId::from_bytes([1; 16])), format!("DocumentId({})", "01".repeat(16)));
    assert_eq!(format!("{:?}", text("her words")), "Value::Text(..)");
    let edit = Edit::set(id("about-me/name"), text("her words"));
    assert!(!format!("{edit:?}").contains("her words"));
    assert!(format!("{edit:?}").contains("about-me"), "what was touched can be said: {edit:?}");
}

#[test]
fn every_tier_kind_and_state_is_found_by_its_own_name_alone() {
    for tier in Tier::ALL {
        assert_eq!(Tier::from_name(tier.name()), Some(tier));
    }
    for kind in ValueKind::ALL {
        assert_eq!(ValueKind::from_name(kind.name()), Some(kind));
    }
    for state in AnswerState::ALL {
        assert_eq!(AnswerState::from_name(state.name()), Some(state));
    }
    let names: BTreeSet<&str> =
        Tier::ALL.map(Tier::name).into_iter().chain(ValueKind::ALL.map(ValueKind::name)).collect();
    assert_eq!(names.len(), Tier::ALL.len() + ValueKind::ALL.len(), "no name stands for two");
    assert!(Tier::from_name("nothing").is_none() && ValueKind::from_name("nothing").is_none());
}

#[test]
fn a_section_of_babies_stands_for_each_that_it_tells_of_and_always_for_a_first() {
    let newborn = Section {
        id: "newborn",
        part: Part::Birth,
        tier: Tier::Shared,
        shape: Shape::Babies,
        prompts: const { &[Prompt::new("name")] },
    };
    let baby = |number| Scope::Baby(BabyNumber::new(number).unwrap());
    let scopes = |ids: &[&str]| plan(ids.iter().map(|text| (id(text), answer([self::text("Noor")])))).scopes(&newborn);
    assert_eq!(scopes(&[]), [baby(1)]);
    let told = ["newborn/baby-3/name", "newborn/baby-2/name", "newborn/name", "feeding/baby-4/name"];
    assert_eq!(scopes(&told), [1, 2, 3].map(baby), "what another section tells of is not asked here");
}

#[test]
fn a_scope_is_an_entry_or_a_baby_and_never_both() {
    let second = BabyNumber::new(2).unwrap();
    assert_eq!((Scope::Entry(ENTRY).entry(), Scope::Entry(ENTRY).baby()), (Some(ENTRY), None));
    assert_eq!((Scope::Baby(second).entry(), Scope::Baby(second).baby()), (None, Some(second)));
    assert_eq!((Scope::Once.entry(), Scope::Once.baby()), (None, None));
    for scope in [Scope::Once, Scope::Entry(ENTRY), Scope::Baby(second)] {
        assert_eq!(scope.to_string().parse(), Ok(scope), "and it reads back from its own text");
    }
    assert_eq!((BabyNumber::FIRST.get(), second.get()), (1, 2));
    assert!(BabyNumber::new(0).is_err() && BabyNumber::new(9).is_ok() && BabyNumber::new(10).is_err());
    assert_eq!(id("birth-place/wish").entry(), None);
    assert_eq!(AnswerId { scope: Scope::Entry(ENTRY), ..id("contingency/name") }.entry(), Some(ENTRY));
}
