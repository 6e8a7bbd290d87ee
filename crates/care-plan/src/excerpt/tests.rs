//! What an excerpt may hold: properties over any plan, with planted sentences.

use proptest::prelude::*;

use super::*;
use crate::template::{Role, Shape};
use crate::{Answer, ContentHash, Ending, Entry, EntryId, Tier, Timestamp, Value};

/// What may stand at one place of the template.
#[derive(Debug, Clone)]
struct Planted {
    section: &'static Section,
    scope: Scope,
    prompt: &'static crate::template::Prompt,
    answer: Answer,
}

/// Who may be shown what is sensitive, by their names.
fn is_health_staff(audience: Audience) -> bool {
    !["partner", "family", "support-worker", "myself", "someone-else"].contains(&audience.name())
}

impl Planted {
    fn id(&self) -> AnswerId {
        AnswerId { section: self.section.section_id(), scope: self.scope, prompt: self.prompt.prompt_id() }
    }

    fn is_removed(&self, plan: &Plan) -> bool {
        self.scope.entry().is_some_and(|entry| plan.entries[&entry].removed)
    }

    /// Whether `disclosure` shows what stands here, said once more in other words than the code.
    fn is_shown(&self, plan: &Plan, disclosure: &Disclosure) -> bool {
        let may_be_read = match self.answer.tier {
            Tier::Shared => true,
            Tier::Sensitive => {
                is_health_staff(disclosure.audience) && disclosure.sensitive_sections.contains(self.section.id)
            }
            Tier::JustMe => false,
        };
        // What the template does not ask there is of a newer version, and not shown.
        let is_asked = self.section.stands_in(self.scope);
        let left_out = self.answer.state() == Some(AnswerState::LeaveOut);
        let with_cards = self.section.id == "if-unwell" && disclosure.parts.contains(&Part::Hard);
        let of_chosen_part = disclosure.parts.contains(&self.section.part) || with_cards;
        let of_chosen_section = match &disclosure.sections {
            Some(sections) => sections.contains(self.section.id),
            None => true,
        };
        let of_chosen_card = match (&disclosure.entries, self.scope) {
            (None, _) => true,
            (Some(entries), Scope::Entry(entry)) => entries.contains(&entry),
            (Some(_), Scope::Once) => {
                let is_for_staff = disclosure.audience.may_read_sensitive();
                self.prompt.role == Role::Name || (self.prompt.role == Role::MustKnow && is_for_staff)
            }
            (Some(_), _) => false,
        };
        of_chosen_part
            && of_chosen_section
            && of_chosen_card
            && !left_out
            && may_be_read
            && is_asked
            && !self.is_removed(plan)
            && self.is_told_since(plan)
    }

    /// Whether what has changed lets it be told.
    fn is_told_since(&self, plan: &Plan) -> bool {
        let of_the_others = [Role::EndingBaby].contains(&self.prompt.role)
            || self.section.prompts.iter().any(|prompt| prompt.role == Role::OtherBaby);
        let has = |role: Role| self.section.prompts.iter().any(|prompt| prompt.role == role);
        match plan.ending() {
            None => self.section.part != Part::Now,
            Some(Ending::Elsewhere) => {
                let is_away = self.section.part == Part::Now && !has(Role::Ending) && !has(Role::Elsewhere)
                    || self.section.part == Part::After && self.section.shape == crate::template::Shape::Babies;
                (!is_away || self.prompt.stays) && self.prompt.role != Role::EndingBaby
            }
            Some(_) if has(Role::Elsewhere) => self.prompt.stays,
            Some(Ending::OneOfSeveral) => self.scope.baby().is_none() || self.scope.baby() != plan.remembered_baby(),
            Some(_) if of_the_others => self.prompt.stays && self.prompt.role != Role::EndingBaby,
            Some(Ending::Stopped) if self.section.part == Part::Now && !has(Role::Ending) => self.prompt.stays,
            Some(_) => {
                let is_ahead = self.section.prompts.iter().any(|prompt| prompt.role == Role::Ahead);
                let has_ended = is_ahead || [Part::Pregnancy, Part::Birth, Part::After].contains(&self.section.part);
                (self.prompt.stays || !has_ended) && !self.prompt.goes && self.prompt.role != Role::OneLine
            }
        }
    }

    /// What was planted here and stands nowhere else, and whether it goes along where this is shown.
    fn marks(&self) -> Vec<(String, bool)> {
        let mut marks = Vec::new();
        for value in self.answer.values.iter() {
            match value {
                Value::Text(text) | Value::Phone(text) | Value::Date(text) => {
                    marks.extend(text.starts_with("planted").then(|| (text.clone(), true)));
                }
                // An option that says what has changed has a name that others have, too.
                Value::Choice(choice) if choice.as_str().starts_with("planted") => {
                    marks.push((choice.to_string(), true))
                }
                Value::Choice(_) => {}
                Value::Choices(choices) => marks.extend(choices.iter().map(|choice| (choice.to_string(), true))),
                Value::Attachment(hash) => marks.push((hash.to_string(), true)),
                // The name is a mark of the answer that it was written as.
                Value::Person(_) | Value::State(_) => {}
            }
        }
        marks
    }

    /// The name that is written here, where it names `person`.
    fn names(&self, person: EntryId) -> Option<&str> {
        (self.section.naming_answer(person) == Some(self.id()))
            .then(|| self.answer.text())
            .filter(|name| !name.is_empty())
    }
}

/// A value of `kind` that stands nowhere but at the place of that number; a person is one of `people`.
fn planted_value(kind: ValueKind, number: usize, state: Option<AnswerState>, people: &[EntryId]) -> Option<Value> {
    let name = |what: &str| ChoiceId::new(&format!("planted-{what}-{number}-end")).unwrap();
    Some(match kind {
        ValueKind::Text => Value::Text(format!("planted sentence <{number}>")),
        ValueKind::State => Value::State(state?),
        ValueKind::Choice => Value::Choice(name("choice")),
        ValueKind::Choices => Value::Choices([name("tick"), name("other-tick")].into()),
        ValueKind::Phone => Value::Phone(format!("planted number <{number}>")),
        ValueKind::Date => Value::Date(format!("planted day <{number}>")),
        ValueKind::Person => Value::Person(people[number % people.len()]),
        ValueKind::Attachment => {
            let mut hash = [0xA7; 32];
            hash[..8].copy_from_slice(&(number as u64).to_be_bytes());
            Value::Attachment(ContentHash::from_bytes(hash))
        }
    })
}

/// The kinds whose bits are set, in any number.
fn kinds(bits: u8) -> impl Iterator<Item = ValueKind> {
    ValueKind::ALL.into_iter().enumerate().filter(move |(bit, _)| bits >> bit & 1 == 1).map(|(_, kind)| kind)
}

fn any_state() -> impl Strategy<Value = Option<AnswerState>> {
    prop::option::of(prop::sample::select(AnswerState::ALL.to_vec()))
}

fn any_tier() -> impl Strategy<Value = Tier> {
    prop::sample::select(Tier::ALL.to_vec())
}

fn any_disclosure() -> impl Strategy<Value = Disclosure> {
    let ids: Vec<&str> = sections::SECTIONS.iter().map(|section| section.id).collect();
    let count = ids.len();
    (
        prop::sample::select(Audience::ALL.to_vec()),
        prop::collection::btree_set(prop::sample::select(Part::ALL.to_vec()), 0..=Part::ALL.len()),
        prop::sample::subsequence(ids.clone(), 0..=count),
        prop::option::weighted(0.3, prop::sample::subsequence(ids, 0..=count)),
        prop::option::weighted(0.3, prop::collection::btree_set((0..60_u8).prop_map(card_id), 0..20)),
    )
        .prop_map(|(audience, parts, ticked, sections, entries)| Disclosure {
            audience,
            parts,
            sensitive_sections: ticked.into_iter().map(str::to_owned).collect(),
            sections: sections.map(|sections| sections.into_iter().map(str::to_owned).collect()),
            entries,
        })
}

/// The id of the card of that number.
fn card_id(number: u8) -> EntryId {
    let mut bytes = [0xE7; 16];
    bytes[15] = number;
    EntryId::from_bytes(bytes)
}

/// What she said has changed, or nothing; which baby; and whether anybody may see that she said it.
fn any_ending() -> impl Strategy<Value = (Option<&'static str>, Option<&'static str>, Tier)> {
    (
        prop::option::weighted(0.6, prop::sample::select(Ending::ALL.map(Ending::name).to_vec())),
        prop::option::of(prop::sample::select(vec!["baby-1", "baby-2"])),
        prop_oneof![4 => Just(Tier::Shared), 1 => any_tier()],
    )
}

/// A plan with an answer at any place of the template, and for each value one that stands nowhere
/// else. Sections of cards hold two entries, either of which may be taken away; those that stand
/// once hold an answer about a baby, too, as a newer version may ask for it.
fn any_plan() -> impl Strategy<Value = (Plan, Vec<Planted>)> {
    let mut places = Vec::new();
    let mut entries = Vec::new();
    let baby = |number| Scope::Baby(BabyNumber::new(number).unwrap());
    for section in sections::SECTIONS.iter().copied() {
        let stands_in: Vec<Scope> = match section.shape {
            Shape::Once => vec![Scope::Once, baby(2)],
            Shape::Babies => vec![baby(1), baby(2)],
            Shape::Cards { .. } => (0..2)
                .map(|_| {
                    let id = card_id(u8::try_from(entries.len()).unwrap());
                    entries.push((id, section.section_id()));
                    Scope::Entry(id)
                })
                .collect(),
        };
        for scope in stands_in {
            let asked = section.prompts.iter().take(if section.stands_in(scope) { usize::MAX } else { 1 });
            places.extend(asked.map(|prompt| (section, scope, prompt)));
        }
    }
    let answers = prop::collection::vec((any_tier(), any_state(), any::<u8>(), 0..8_u8), places.len());
    let removed = prop::collection::vec(any::<bool>(), entries.len());
    (answers, removed, any_ending()).prop_map(move |(answers, removed, (said, which, told))| {
        let mut plan = Plan::default();
        let people: Vec<EntryId> = entries.iter().map(|(id, _)| *id).collect();
        for ((id, section), removed) in entries.iter().zip(removed) {
            let entry = Entry { section: section.clone(), created: Timestamp(0), removed };
            plan.entries.insert(*id, entry);
        }
        let mut planted = Vec::new();
        for (index, ((section, scope, prompt), (tier, state, bits, blank))) in places.iter().zip(answers).enumerate() {
            if section.says_ending() {
                // It has a screen of its own, which asks for nothing else.
                let mut answer = Answer::empty(told);
                let option = if prompt.role == Role::Ending { said } else { which };
                answer.values.extend(option.map(|option| Value::Choice(ChoiceId::new(option).unwrap())));
                let place = Planted { section, scope: *scope, prompt, answer };
                plan.answers.insert(place.id(), place.answer.clone());
                planted.push(place);
                continue;
            }
            let mut answer = Answer::empty(tier);
            for kind in kinds(bits) {
                answer.values.extend(planted_value(kind, index, state, &people));
            }
            match blank {
                0 => answer.values.set(Value::Text(String::new())),
                1 => answer.values.set(Value::Text(" \n".to_owned())),
                _ => {}
            }
            let place = Planted { section, scope: *scope, prompt, answer };
            plan.answers.insert(place.id(), place.answer.clone());
            planted.push(place);
        }
        (plan, planted)
    })
}

fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn only_what_she_chose_to_show_is_in_the_bytes((plan, planted) in any_plan(), disclosure in any_disclosure()) {
        let excerpt = plan.excerpt(&disclosure);
        let bytes = excerpt.canonical_bytes();
        // Her words for herself and for hers stand in the app's own sentences, whatever parts she ticked.
        let is_wording = |mark: &str| excerpt.wording().values().any(|(_, said)| said.contains(mark));
        for place in &planted {
            let shown = place.is_shown(&plan, &disclosure);
            for (mark, goes_along) in place.marks() {
                prop_assert_eq!(holds(&bytes, &mark), shown && goes_along || is_wording(&mark), "{} of {:?} for {:?}", mark, place, disclosure);
            }
        }
    }

    #[test]
    fn somebody_is_named_only_where_the_name_itself_is_shown((plan, planted) in any_plan(), disclosure in any_disclosure()) {
        let excerpt = plan.excerpt(&disclosure);
        let of_excerpt = excerpt.answers().flat_map(|(_, answer)| &answer.values);
        let named: Vec<_> = of_excerpt
            .filter_map(|value| if let ExcerptValue::Person(name) = value { Some(name.as_str()) } else { None })
            .collect();
        let shown: Vec<_> = planted.iter().filter(|place| place.is_shown(&plan, &disclosure)).collect();
        let name_of = |person| shown.iter().find_map(|place| place.names(person));
        let expected: Vec<_> = shown
            .iter()
            .filter_map(|place| match place.answer.values.get(ValueKind::Person) {
                Some(Value::Person(person)) => name_of(*person),
                _ => None,
            })
            .collect();
        prop_assert_eq!(named, expected);
    }

    #[test]
    fn no_section_or_place_of_an_excerpt_is_empty((plan, _) in any_plan(), disclosure in any_disclosure()) {
        let excerpt = plan.excerpt(&disclosure);
        for section in excerpt.sections() {
            prop_assert!(!section.places.is_empty());
            for place in &section.places {
                prop_assert!(!place.answers.is_empty(), "an empty place shows that something was left out");
                for answer in &place.answers {
                    prop_assert!(answer.state() != Some(AnswerState::LeaveOut));
                    prop_assert!(!answer.values.is_empty());
                }
            }
        }
    }

    #[test]
    fn what_stays_private_leaves_no_trace_in_the_bytes((plan, planted) in any_plan(), disclosure in any_disclosure()) {
        let mut without = plan.clone();
        for place in &planted {
            let ticked = disclosure.audience.may_read_sensitive()
                && disclosure.sensitive_sections.contains(place.section.id);
            let hidden = match place.answer.tier {
                Tier::Shared => false,
                Tier::Sensitive => !ticked,
                Tier::JustMe => true,
            };
            if hidden || place.answer.state() == Some(AnswerState::LeaveOut) {
                without.answers.remove(&place.id());
            }
        }
        prop_assert_eq!(plan.excerpt(&disclosure), without.excerpt(&disclosure));
    }

    #[test]
    fn no_id_of_an_entry_is_in_the_bytes((plan, _) in any_plan(), disclosure in any_disclosure()) {
        let bytes = plan.excerpt(&disclosure).canonical_bytes();
        for entry in plan.entries.keys() {
            prop_assert!(!bytes.windows(16).any(|window| window == entry.as_bytes()));
            prop_assert!(!holds(&bytes, &entry.to_string()));
        }
    }

    #[test]
    fn fifty_private_entries_change_nothing_that_anyone_sees(
        (plan, _) in any_plan(),
        disclosure in any_disclosure(),
        sensitive in prop::collection::vec(any::<bool>(), 50),
    ) {
        let cards: Vec<_> = sections::SECTIONS.iter().filter(|section| section.has_entries()).collect();
        let mut more = plan.clone();
        for (index, sensitive) in sensitive.into_iter().enumerate() {
            let section = cards[index % cards.len()];
            let entry = EntryId::from_bytes([u8::try_from(index).unwrap(); 16]);
            // A sensitive one stays private only where she has not ticked its section.
            let tier = if sensitive && !disclosure.sensitive_sections.contains(section.id) {
                Tier::Sensitive
            } else {
                Tier::JustMe
            };
            more.entries.insert(
                entry,
                Entry { section: section.section_id(), created: Timestamp(-1), removed: false },
            );
            for prompt in section.prompts {
                let id = AnswerId::on(section.section_id(), entry, prompt.prompt_id());
                let text = format!("private {index}");
                more.answers.insert(id, Answer::of_text(&text, tier));
            }
        }
        let (seen, still_seen) = (plan.excerpt(&disclosure), more.excerpt(&disclosure));
        prop_assert_eq!(seen.canonical_bytes(), still_seen.canonical_bytes());
        prop_assert_eq!(seen.version_code(), still_seen.version_code());
    }

    #[test]
    fn one_content_has_one_code_whoever_reads_it((plan, _) in any_plan(), disclosure in any_disclosure()) {
        // A card alone comes to staff with what must be known, and to others without.
        let disclosure = Disclosure { sensitive_sections: BTreeSet::new(), entries: None, ..disclosure };
        let code = plan.excerpt(&disclosure).version_code();
        for audience in Audience::ALL {
            let same = Disclosure { audience, ..disclosure.clone() };
            prop_assert_eq!(plan.excerpt(&same).version_code(), code);
        }
    }

    #[test]
    fn one_changed_word_changes_the_code((plan, planted) in any_plan(), at in any::<prop::sample::Index>()) {
        let disclosure = Disclosure::usual(Audience::Midwife);
        let shown: Vec<_> = planted
            .iter()
            .filter(|place| {
                place.answer.text().starts_with("planted") && place.is_shown(&plan, &disclosure)
            })
            .collect();
        prop_assume!(!shown.is_empty());
        let mut changed = plan.clone();
        let answer = changed.answers.get_mut(&at.get(&shown).id()).unwrap();
        let more = format!("{}!", answer.text());
        answer.values.set(Value::Text(more));
        prop_assert_ne!(plan.excerpt(&disclosure).version_code(), changed.excerpt(&disclosure).version_code());
    }
}

fn holding(value: Value) -> Answer {
    Answer { values: std::iter::once(value).collect(), tier: Tier::Shared }
}

/// A short plan as a person may write it: front page, birth, one card, and what she keeps back.
fn her_plan() -> Plan {
    let card = EntryId::from_bytes([7; 16]);
    let mut plan = Plan::default();
    let entry = Entry { section: "contingency".parse().unwrap(), created: Timestamp(1), removed: false };
    plan.entries.insert(card, entry);
    let answers = [
        ("about-me/name".to_owned(), "Amina", Tier::Shared),
        ("must-know/allergies".to_owned(), "Penicillin. I get a rash.", Tier::Shared),
        ("birth-place/wish".to_owned(), "I'd like to have my baby at home.", Tier::Shared),
        ("birth-companions/wish".to_owned(), "میری بہن", Tier::Shared),
        ("birth-companions/not-there".to_owned(), "Please don't let him in.", Tier::Sensitive),
        ("vitamin-k/wish".to_owned(), "Only I read this.", Tier::JustMe),
        (format!("contingency/{card}/name"), "My baby is unwell", Tier::Shared),
    ];
    for (id, text, tier) in answers {
        plan.answers.insert(id.parse().unwrap(), Answer::of_text(text, tier));
    }
    let interpreter = holding(Value::Choice("professional".parse().unwrap()));
    plan.answers.insert("about-me/interpreter".parse().unwrap(), interpreter);
    let feeding = holding(Value::State(AnswerState::TalkAboutThis));
    plan.answers.insert("baby-feeding/wish".parse().unwrap(), feeding);
    plan
}

#[test]
fn the_code_of_a_known_plan_never_changes() {
    let excerpt = her_plan().excerpt(&Disclosure::usual(Audience::Midwife));
    assert_eq!(excerpt.version_code().to_string(), "71R1-39ZT", "frozen: papers in people's bags carry it");
    let with_ticked = Disclosure {
        sensitive_sections: BTreeSet::from(["birth-companions".to_owned()]),
        sections: None,
        entries: None,
        ..Disclosure::usual(Audience::Midwife)
    };
    assert_eq!(her_plan().excerpt(&with_ticked).version_code().to_string(), "RXP1-KSY3");
}

#[test]
fn the_bytes_are_length_and_text_field_by_field() {
    let mut plan = Plan::default();
    let answer = Answer::of_text("Amina", Tier::Shared);
    plan.answers.insert("about-me/name".parse().unwrap(), answer);
    let bytes = plan.excerpt(&Disclosure::usual(Audience::Midwife)).canonical_bytes();
    let mut expected = Vec::new();
    for field in ["place", "about-me", "name", "Amina", "", ""] {
        expected.extend_from_slice(&[0, 0, 0, 0, 0, 0, 0, u8::try_from(field.len()).unwrap()]);
        expected.extend_from_slice(field.as_bytes());
    }
    assert_eq!(bytes, expected);
}

#[test]
fn a_partner_gets_nothing_sensitive_even_where_she_ticked_it() {
    let ticked = BTreeSet::from(["birth-companions".to_owned()]);
    for audience in Audience::ALL {
        let disclosure = Disclosure { sensitive_sections: ticked.clone(), ..Disclosure::usual(audience) };
        let disclosure = Disclosure { parts: Part::ALL.into_iter().collect(), ..disclosure };
        let seen = holds(&her_plan().excerpt(&disclosure).canonical_bytes(), "Please don't let him in.");
        assert_eq!(seen, is_health_staff(audience), "{audience:?}");
    }
}

#[test]
fn what_is_usual_for_anyone_ticks_nothing_sensitive() {
    for audience in Audience::ALL {
        assert!(Disclosure::usual(audience).sensitive_sections.is_empty(), "{audience:?}");
    }
}

#[test]
fn an_answer_of_a_newer_version_is_kept_but_not_shown() {
    let mut plan = her_plan();
    let before = plan.excerpt(&Disclosure::usual(Audience::Midwife));
    let newer = Answer::of_text("from a newer version", Tier::Shared);
    plan.answers.insert("birth-of-tomorrow/wish".parse().unwrap(), newer.clone());
    plan.answers.insert("birth-place/of-tomorrow".parse().unwrap(), newer);
    assert_eq!(plan.excerpt(&Disclosure::usual(Audience::Midwife)), before);
    assert_eq!(plan.unknown_answers().count(), 2);
}

#[test]
fn an_empty_plan_has_nothing_to_show() {
    assert!(Plan::default().excerpt(&Disclosure::usual(Audience::Midwife)).is_empty());
}

#[test]
fn somebody_she_wrote_down_is_shown_by_name_where_the_name_itself_is_shown() {
    let person = EntryId::from_bytes([8; 16]);
    let mut plan = Plan::default();
    let entry = Entry { section: "people-to-phone".parse().unwrap(), created: Timestamp(1), removed: false };
    plan.entries.insert(person, entry);
    let name = sections::section("people-to-phone").unwrap().naming_answer(person).unwrap();
    plan.answers.insert(name.clone(), Answer::of_text("My sister Noor", Tier::Shared));
    plan.answers.insert("birth-companions/wish".parse().unwrap(), holding(Value::Person(person)));
    let values = |plan: &Plan, parts: &[Part]| {
        let disclosure = Disclosure { parts: parts.iter().copied().collect(), ..Disclosure::usual(Audience::Midwife) };
        let excerpt = plan.excerpt(&disclosure);
        let of_birth = excerpt.answers().filter(|(section, _)| section.part == Part::Birth);
        of_birth.flat_map(|(_, answer)| answer.values.clone()).collect::<Vec<_>>()
    };
    assert_eq!(values(&plan, &Part::ALL), [ExcerptValue::Person("My sister Noor".to_owned())]);
    assert_eq!(values(&plan, &[Part::Birth]), [], "a name that does not go along is not there by a side door");
    plan.answers.get_mut(&name).unwrap().tier = Tier::JustMe;
    assert_eq!(values(&plan, &Part::ALL), [], "nor one that is for her alone");
    plan.answers.get_mut(&name).unwrap().tier = Tier::Shared;
    plan.entries.get_mut(&person).unwrap().removed = true;
    assert_eq!(values(&plan, &Part::ALL), [], "nor one that she took away");
}

#[test]
fn ticks_numbers_and_photographs_are_in_the_bytes() {
    let id: AnswerId = "birth-pain/wish".parse().unwrap();
    let code_of = |values: &[Value]| {
        let answer = Answer { values: values.iter().cloned().collect(), tier: Tier::Shared };
        let plan = Plan { answers: [(id.clone(), answer)].into(), ..Plan::default() };
        plan.excerpt(&Disclosure::usual(Audience::Midwife)).version_code()
    };
    let ticks = |names: &[&str]| Value::Choices(names.iter().map(|name| name.parse().unwrap()).collect());
    let words = Value::Text("words".to_owned());
    let codes = [
        code_of(std::slice::from_ref(&words)),
        code_of(&[words.clone(), ticks(&["gas"])]),
        code_of(&[words.clone(), ticks(&["gas", "water"])]),
        code_of(&[words.clone(), Value::Phone("gas".to_owned())]),
        code_of(&[words.clone(), Value::Attachment(ContentHash::from_bytes([1; 32]))]),
        code_of(&[words, Value::Attachment(ContentHash::from_bytes([2; 32]))]),
    ];
    let distinct: BTreeSet<String> = codes.iter().map(ToString::to_string).collect();
    assert_eq!(distinct.len(), codes.len(), "each content has a code of its own");
}

#[test]
fn a_card_shown_alone_names_nobody_whose_own_card_is_not_shown() {
    let (person, card) = (card_id(1), card_id(2));
    let mut plan = Plan::default();
    for (id, section) in [(person, "people-to-phone"), (card, "contingency")] {
        let entry = Entry { section: section.parse().unwrap(), created: Timestamp(1), removed: false };
        plan.entries.insert(id, entry);
    }
    let name = sections::section("people-to-phone").unwrap().naming_answer(person).unwrap();
    plan.answers.insert(name, Answer::of_text("My sister Noor", Tier::Shared));
    plan.answers.insert(format!("contingency/{card}/who").parse().unwrap(), holding(Value::Person(person)));
    let named = |entries: &[EntryId]| {
        let entries = Some(entries.iter().copied().collect());
        let excerpt = plan.excerpt(&Disclosure { entries, ..Disclosure::usual(Audience::Midwife) });
        excerpt.answers().flat_map(|(_, answer)| &answer.values).any(|value| value.kind() == ValueKind::Person)
    };
    assert!(named(&[card, person]));
    assert!(!named(&[card]));
}
