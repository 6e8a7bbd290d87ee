//! Plans to export: one that a woman could have written, and any other.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use care_locale::{Direction, Language, Level, Pseudo, Words, embedded, languages};
use care_plan::template::{Part, Role, Section};
use care_plan::{
    Answer, AnswerId, AnswerState, Audience, BabyNumber, ChoiceId, ContentHash, Disclosure, Entry, EntryId, Excerpt,
    ExcerptValue, Plan, Scope, Tier, Timestamp, Value, ValueKind, Values, sections,
};
use proptest::prelude::*;

/// The words of a language, read once: most of what a test takes is reading them.
pub(crate) fn words(tag: &str) -> &'static Words {
    static READ: LazyLock<BTreeMap<&str, Words>> = LazyLock::new(|| {
        let read = |tag| embedded(tag).unwrap_or_else(|error| unreachable!("the words that ship are sound: {error}"));
        languages().iter().map(|language| (language.tag, read(language.tag))).collect()
    });
    READ.get(tag).unwrap_or_else(|| unreachable!("{tag} is a language of the app"))
}

/// A language beside English that runs from right to left, as long as the app has none: English
/// words in a right-to-left override.
pub(crate) fn made_up_urdu() -> Words {
    static URDU: Language = Language {
        tag: "ur-XB",
        base: "ur",
        level: Level::Everyday,
        autonym: "اردو",
        direction: Direction::RightToLeft,
        pseudo: Some(Pseudo::Mirrored),
        checked: false,
    };
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../locales/en-GB");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let texts = files.filter_map(|file| std::fs::read_to_string(file.path()).ok());
    let sources: Vec<_> = texts.map(|text| ("en-GB".to_owned(), text)).collect();
    Words::new(&URDU, &sources).unwrap_or_else(|error| unreachable!("the words that ship are sound: {error}"))
}

/// A plan that is written down line by line.
#[derive(Default, Clone)]
pub(crate) struct Written(Plan);

impl Written {
    pub(crate) fn says(mut self, id: &str, text: &str) -> Self {
        self.answer(id).values.set(Value::Text(text.to_owned()));
        self
    }

    pub(crate) fn gives(mut self, id: &str, value: Value) -> Self {
        self.answer(id).values.set(value);
        self
    }

    /// The same plan, with nothing at `id`.
    pub(crate) fn empty(mut self, id: &str) -> Self {
        self.0.answers.retain(|answer, _| answer.to_string() != id);
        self
    }

    /// The same plan, with one answer in `tier`.
    pub(crate) fn in_tier(mut self, id: &str, tier: Tier) -> Self {
        self.answer(id).tier = tier;
        self
    }

    /// The same plan, with a card on which nothing is written yet.
    pub(crate) fn begins(mut self, section: &str, entry: u8) -> Self {
        let section = section.parse().unwrap_or_else(|_| unreachable!("{section} is a section's name"));
        let entered = Entry { section, created: Timestamp(entry.into()), removed: false };
        self.0.entries.insert(EntryId::from_bytes(u128::from(entry).to_be_bytes()), entered);
        self
    }

    /// The same plan, with one card taken away.
    pub(crate) fn takes_away(mut self, entry: u8) -> Self {
        let entry = EntryId::from_bytes(u128::from(entry).to_be_bytes());
        self.0.entries.get_mut(&entry).unwrap_or_else(|| unreachable!("{entry} is there")).removed = true;
        self
    }

    pub(crate) fn plan(&self) -> &Plan {
        &self.0
    }

    pub(crate) fn feels(mut self, id: &str, state: AnswerState) -> Self {
        self.answer(id).values.set(Value::State(state));
        self
    }

    pub(crate) fn chooses(mut self, id: &str, choice: &str) -> Self {
        self.answer(id).values.extend(ChoiceId::new(choice).ok().map(Value::Choice));
        self
    }

    fn answer(&mut self, id: &str) -> &mut Answer {
        let id: AnswerId = id.parse().unwrap_or_else(|_| unreachable!("{id} is an answer's id"));
        if let Some(entry) = id.entry() {
            let created = Timestamp(i64::from(entry.as_bytes()[15]));
            self.0.entries.insert(entry, Entry { section: id.section.clone(), created, removed: false });
        }
        self.0.answers.entry(id).or_insert_with(|| Answer::empty(Tier::Shared))
    }

    pub(crate) fn excerpt(&self) -> Excerpt {
        self.0.excerpt(&Disclosure::usual(Audience::Midwife))
    }
}

/// What Asha wrote in week 34.
pub(crate) fn asha() -> Written {
    Written::default()
        .says("about-me/name", "Asha")
        .says("about-me/pronouns", "she/her")
        .says("about-me/language", "Mirpuri, and some English")
        .chooses("about-me/interpreter", "professional")
        .says("about-me/interpreter", "Mirpuri dialect please, a woman if you can")
        .says("must-know/allergies", "Penicillin – my throat swelled in 2019")
        .says("must-know/health", "Type 1 diabetes, pump on my left side.\nBlood clot after my first birth.")
        .says("must-know/three-things", "Say my name. Tell me before you touch me. Let Imran stay.")
        .says("must-know/one-line", "Calm, dim, and nobody rushing me")
        .says("people-to-phone/00000000000000000000000000000001/who", "Maya, my midwife")
        .says("people-to-phone/00000000000000000000000000000001/number", "0117 496 0123")
        .says("people-to-phone/00000000000000000000000000000001/note", "Day time only")
        .says("people-to-phone/00000000000000000000000000000002/who", "Imran")
        .says("people-to-phone/00000000000000000000000000000002/number", "+44 7700 900123")
        .says("birth-place/wish", "The birth centre, if it’s open")
        .feels("birth-place/wish", AnswerState::TalkAboutThis)
        .says("birth-pain/wish", "❌ epidural at first. Water, then gas and air")
        .chooses("birth-pain/offer", "wait")
        .feels("vitamin-k/wish", AnswerState::NotSureYet)
        .says("contingency/00000000000000000000000000000003/name", "If my sugar drops")
        .says("contingency/00000000000000000000000000000003/early-signs", "I go quiet")
        .says("contingency/00000000000000000000000000000003/what-should-happen", "Juice first, then check the pump")
        .says("contingency/00000000000000000000000000000003/who", "Imran")
        .says("contingency/00000000000000000000000000000003/number", "07700 900123")
}

/// What Amina of the demonstration wrote (`tests/harness/src/woman.rs`), as far as a summary tells it.
pub(crate) fn amina() -> Written {
    let card = |number: u8, section: &str, prompt: &str| format!("{section}/{number:032}/{prompt}");
    Written::default()
        .says("about-me/name", "Amina")
        .says("about-me/language", "Somali and English")
        .chooses("about-me/interpreter", "professional")
        .says("must-know/allergies", "Penicillin gives me a rash and a swollen face.")
        .says("must-know/health", "Type 1 diabetes. I wear a sensor and a pump.")
        .says(
            "must-know/three-things",
            "My first birth ended in an emergency and I still dream of it.\nI need to hear what happens before it \
             happens.\nMy sister Hodan speaks for me when I cannot.",
        )
        .says("must-know/one-line", "Calm, told in advance, my sister beside me.")
        .says("birth-place/wish", "I'd like the birth centre beside the labour ward.")
        .says("birth-companions/wish", "My sister Hodan for all of it. My husband Idris when I ask for him.")
        .says("birth-pain/wish", "Water and gas and air first. I'd like massage.")
        .chooses("birth-pain/offer", "wait")
        .says(
            "birth-examinations/wish",
            "Please tell me what you'll do before you do it. If I say pause, please stop at once.",
        )
        .feels("birth-induction/wish", AnswerState::TalkAboutThis)
        .says("vitamin-k/wish", "I'd like my baby to have vitamin K by injection.")
        .says("first-hour/wish", "I'd like my baby on my skin at once. I would like to say the first words to her.")
        .says("if-plans-change/wish", "Please tell me what you see. Please ask me first.")
        .says(&card(1, "people-to-phone", "who"), "My midwife")
        .says(&card(1, "people-to-phone", "number"), "020 7946 0123")
        .says(&card(2, "people-to-phone", "who"), "Hodan, my sister")
        .says(&card(2, "people-to-phone", "number"), "07700 900456")
        .says(&card(3, "contingency", "name"), "If labour goes another way")
        .says(&card(3, "contingency", "early-signs"), "I go quiet and look at the door.")
        .says(
            &card(3, "contingency", "what-should-happen"),
            "One person tells me what you see and how long I have to decide.",
        )
        .says(&card(3, "contingency", "who"), "Hodan")
        .says(&card(3, "contingency", "number"), "07700 900456")
}

/// Amina's plan in the words of somebody who writes another script, under the labels that staff read.
pub(crate) fn in_script(name: &str, words: &str, short: &str) -> Written {
    amina()
        .says("about-me/name", name)
        .says("about-me/language", short)
        .says("must-know/allergies", words)
        .says("must-know/health", words)
        .says("must-know/three-things", &format!("{words}\n{short}"))
        .says("must-know/one-line", short)
        .says("birth-pain/wish", words)
}

/// The same woman, where she writes in Urdu.
pub(crate) fn asha_in_urdu() -> Written {
    asha()
        .says("about-me/name", "عائشہ")
        .says("about-me/language", "میرپوری، تھوڑی انگریزی")
        .says("about-me/interpreter", "میرپوری بولنے والی خاتون")
        .says("must-know/allergies", "پنسلین سے گلا سوج گیا تھا")
        .says("people-to-phone/00000000000000000000000000000001/who", "مایا، میری دائی 0117 496 0199")
}

/// What a summary answer may hold: words that a reader can find again, of every script.
fn words_of_hers() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        8 => "[a-zA-Z0-9,;!?'\"&%#@()/-]{1,12}",
        1 => "[éèüñçşłøãÅ]{1,5}",
        1 => "[ا-ی]{1,9}",
        1 => Just("0117 496 0123".to_owned()),
        1 => Just("👩🏽‍🍼".to_owned()),
        1 => "[a-z]{1,6}[.!?]",
        1 => Just("\n".to_owned()),
        1 => Just("endless".repeat(130)),
    ];
    let count = prop_oneof![12 => 0..8_usize, 2 => 8..40_usize, 1 => 150..250_usize];
    count.prop_flat_map(move |count| proptest::collection::vec(word.clone(), count)).prop_map(|words| words.join(" "))
}

/// Any excerpt: answers at any prompts of the template, of one script mix or plain ASCII.
pub(crate) fn any_excerpt() -> impl Strategy<Value = Excerpt> {
    any_plan(Just(Tier::Shared)).prop_map(|plan| plan.excerpt(&Disclosure::usual(Audience::Midwife)))
}

/// Any disclosure: parts, sections and cards for anyone, and sensitive sections ticked.
pub(crate) fn any_disclosure() -> impl Strategy<Value = Disclosure> {
    let parts = proptest::sample::subsequence(Part::ALL.to_vec(), 0..=Part::ALL.len());
    let sensitive = proptest::sample::subsequence(sections::SECTIONS.to_vec(), 0..=sections::SECTIONS.len());
    let audience = proptest::sample::select(Audience::ALL.to_vec());
    let sections = proptest::sample::subsequence(sections::SECTIONS.to_vec(), 0..=sections::SECTIONS.len());
    let cards =
        proptest::collection::btree_set((1..=200_u8).prop_map(|number| EntryId::from_bytes([number; 16])), 0..60);
    let sections = proptest::option::weighted(0.3, sections);
    let cards = proptest::option::weighted(0.3, cards);
    (audience, parts, sensitive, sections, cards).prop_map(|(audience, parts, sensitive, sections, entries)| {
        let ids = |sections: Vec<&Section>| sections.into_iter().map(|section| section.id.to_owned()).collect();
        Disclosure {
            audience,
            parts: parts.into_iter().collect(),
            sensitive_sections: ids(sensitive),
            sections: sections.map(ids),
            entries,
        }
    })
}

/// Any plan: answers at any prompts of the template in tiers of `tier`, each of whose words begin
/// with some that stand nowhere else: `quill<number>zz`.
pub(crate) fn any_plan(tier: impl Strategy<Value = Tier> + Clone + 'static) -> impl Strategy<Value = Plan> {
    let mut places: Vec<(AnswerId, Vec<ChoiceId>, u8)> = Vec::new();
    for (number, section) in (1_u8..).zip(sections::SECTIONS.iter()) {
        let entries = if section.has_entries() { vec![Some(number), Some(number + 100)] } else { vec![None] };
        for entry in entries {
            for prompt in section.prompts {
                let scope = entry.map_or(Scope::Once, |entry| Scope::Entry(EntryId::from_bytes([entry; 16])));
                let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
                let choices = prompt.choices.iter().filter_map(|choice| ChoiceId::new(choice).ok()).collect();
                places.push((id, choices, prompt.summary_rank));
            }
        }
    }
    let count = places.len();
    let is_plain = any::<bool>();
    (proptest::sample::subsequence(places, 0..count), is_plain).prop_flat_map(move |(places, is_plain)| {
        let answers: Vec<_> = places
            .into_iter()
            .map(|(id, choices, rank)| {
                // Prompts that are on no summary only make the run longer.
                let text = if rank == 0 { Just(String::from("x")).boxed() } else { words_of_hers().boxed() };
                let text =
                    text.prop_map(move |text| if is_plain { text.replace(|c: char| !c.is_ascii(), "") } else { text });
                let choice = if choices.is_empty() {
                    Just(None).boxed()
                } else {
                    proptest::option::of(proptest::sample::select(choices)).boxed()
                };
                // What has changed is said on a screen of its own, which asks for no feeling.
                let says_ending = sections::section(id.section.as_str()).is_some_and(Section::says_ending);
                let state = if says_ending {
                    Just(None).boxed()
                } else {
                    proptest::option::weighted(0.2, proptest::sample::select(AnswerState::ALL.to_vec())).boxed()
                };
                (Just(id), text, choice, state, tier.clone())
            })
            .collect();
        answers.prop_map(|answers| {
            let mut plan = Plan::default();
            for (number, (id, text, choice, state, tier)) in answers.into_iter().enumerate() {
                if let Some(entry) = id.entry() {
                    let created = Timestamp(i64::from(entry.as_bytes()[15]));
                    plan.entries.insert(entry, Entry { section: id.section.clone(), created, removed: false });
                }
                // Each begins with words that stand nowhere else.
                let text = if text.trim().is_empty() { String::new() } else { format!("quill{number}zz {text}") };
                plan.answers.insert(id, Answer { tier, ..answer_of(&text, state, choice) });
            }
            plan
        })
    })
}

fn answer_of(text: &str, state: Option<AnswerState>, choice: Option<ChoiceId>) -> Answer {
    let values = [Some(Value::Text(text.to_owned())), state.map(Value::State), choice.map(Value::Choice)];
    Answer { values: values.into_iter().flatten().collect(), tier: Tier::Shared }
}

/// Any plan whose answers hold a value of any kind beside their words, each with a mark of its own,
/// and answers about a baby where only a newer version asks for one.
pub(crate) fn any_plan_of_every_kind() -> impl Strategy<Value = Plan> {
    let plan = any_plan(proptest::sample::select(Tier::ALL.to_vec()));
    let with_bits = plan.prop_flat_map(|plan| {
        let bits = proptest::collection::vec(any::<u8>(), plan.answers.len());
        (Just(plan), bits)
    });
    with_bits.prop_map(|(mut plan, bits)| {
        let people: Vec<EntryId> = plan.entries.keys().copied().collect();
        let mut of_babies = Vec::new();
        for (number, ((id, answer), bits)) in plan.answers.iter_mut().zip(bits).enumerate() {
            let kinds = ValueKind::ALL.into_iter().enumerate().filter(|(bit, _)| bits >> bit & 1 == 1);
            answer.values.extend(kinds.filter_map(|(_, kind)| marked_value(kind, number, &people)));
            if id.scope == Scope::Once && number % 4 == 0 {
                let baby = BabyNumber::new(2).unwrap_or(BabyNumber::FIRST);
                let id = AnswerId { scope: Scope::Baby(baby), ..id.clone() };
                of_babies.push((id, Answer::of_text(&format!("baby{number}zz of hers"), Tier::Shared)));
            }
        }
        plan.answers.extend(of_babies);
        plan
    })
}

/// A value of `kind` that begins with what stands nowhere else, beside what [`any_plan`] gives.
fn marked_value(kind: ValueKind, number: usize, people: &[EntryId]) -> Option<Value> {
    match kind {
        ValueKind::Text | ValueKind::State | ValueKind::Choice => None,
        ValueKind::Choices => Some(Value::Choices(ChoiceId::new(&format!("tick{number}zz")).into_iter().collect())),
        ValueKind::Phone => Some(Value::Phone(format!("phone{number}zz 0117 496 0123"))),
        ValueKind::Date => Some(Value::Date(format!("day{number}zz March"))),
        ValueKind::Person => people.get(number % people.len().max(1)).copied().map(Value::Person),
        ValueKind::Attachment => {
            Some(Value::Attachment(ContentHash::from_bytes([u8::try_from(number % 256).ok()?; 32])))
        }
    }
}

/// What stands nowhere else of the values of an answer: the first word of what is typed, a tick of
/// a newer version, a file.
pub(crate) fn marks(values: &Values) -> Vec<String> {
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let mark = |value: &Value| match value {
        Value::Text(text) | Value::Phone(text) | Value::Date(text) => vec![first(text)],
        Value::Choices(choices) => choices.iter().map(|choice| choice.as_str().to_owned()).collect(),
        Value::Attachment(hash) => vec![hash.to_string()],
        // The name is a mark of the answer that it was written as, and the app says the others.
        Value::Person(_) | Value::State(_) | Value::Choice(_) => Vec::new(),
    };
    values.iter().flat_map(mark).collect()
}

/// The same of what an excerpt holds; of a person the name.
pub(crate) fn shown_marks(excerpt: &Excerpt) -> Vec<String> {
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    let mark = |value: &ExcerptValue| match value {
        ExcerptValue::Text(text)
        | ExcerptValue::Phone(text)
        | ExcerptValue::Date(text)
        | ExcerptValue::Person(text) => vec![first(text)],
        ExcerptValue::Choices(choices) => choices.iter().map(|choice| choice.as_str().to_owned()).collect(),
        ExcerptValue::State(_) | ExcerptValue::Choice(_) | ExcerptValue::Attachment(_) => Vec::new(),
    };
    excerpt.answers().flat_map(|(_, answer)| &answer.values).flat_map(mark).collect()
}

/// Her words that belong on a summary, in the order of their ranks, an entry's together; the
/// name apart.
pub(crate) fn summary_texts(excerpt: &Excerpt) -> Vec<(Role, String)> {
    let mut ranked = Vec::new();
    // After the due date come two people to phone, her one line, and what she wants to talk about; a
    // card stays together.
    let mut people = 0;
    let talks = |state| matches!(state, AnswerState::TalkAboutThis | AnswerState::AskOnTheDay | AnswerState::AdviseMe);
    let place_of = |answer: &care_plan::ExcerptAnswer| match answer.prompt.summary_rank {
        10.. if answer.prompt.role == Role::OneLine => (9, 2),
        later @ 10.. if !answer.state().is_some_and(talks) => (later, 0),
        early => (early.min(9), if early >= 10 { 3 } else { 0 }),
    };
    for section in excerpt.sections() {
        for place in &section.places {
            let answers: Vec<_> = place.answers.iter().filter(|answer| answer.prompt.summary_rank > 0).collect();
            let texts = |answers: &[&care_plan::ExcerptAnswer]| {
                answers.iter().map(|answer| (answer.prompt.role, answer.text().to_owned())).collect::<Vec<_>>()
            };
            if section.section.has_entries() {
                let names_person = answers.iter().any(|answer| answer.prompt.role == Role::CallWho);
                people += usize::from(names_person);
                let rank = match answers.iter().map(|answer| place_of(answer)).min().unwrap_or_default() {
                    _ if names_person && people <= 2 => (9, 1),
                    rank => rank,
                };
                ranked.push((rank, texts(&answers)));
            } else {
                ranked.extend(answers.iter().map(|answer| (place_of(answer), texts(&[*answer]))));
            }
        }
    }
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked.into_iter().flat_map(|(_, texts)| texts).filter(|(role, _)| *role != Role::Name).collect()
}

/// What shows everything of [`every_prompt`].
pub(crate) fn every_answer() -> Excerpt {
    every_prompt().excerpt()
}

/// A plan with something at every prompt: words, every option in turn, and every state in turn.
pub(crate) fn every_prompt() -> Written {
    let mut plan = Plan::default();
    let shown = AnswerState::ALL.into_iter().filter(|state| *state != AnswerState::LeaveOut).collect::<Vec<_>>();
    for (number, section) in (1_u8..).zip(sections::SECTIONS.iter()) {
        let rounds = section.prompts.iter().map(|prompt| prompt.choices.len()).max().unwrap_or(0).max(1);
        for prompt in section.prompts {
            let scope =
                if section.has_entries() { Scope::Entry(EntryId::from_bytes([number; 16])) } else { Scope::Once };
            if let Scope::Entry(entry) = scope {
                let entered = Entry { section: section.section_id(), created: Timestamp(0), removed: false };
                plan.entries.insert(entry, entered);
            }
            let choice = prompt.choices.get(usize::from(number) % rounds).and_then(|choice| ChoiceId::new(choice).ok());
            let state = shown.get(usize::from(number) % shown.len()).copied();
            let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
            plan.answers.insert(id, answer_of("words", state, choice));
        }
    }
    Written(plan)
}

/// When everything was changed last and shown, as the tests have it.
pub(crate) fn dates() -> care_export::Dates {
    care_export::Dates { changed: "21 Nov 2026".to_owned(), shown: "27 Nov 2026 03:04".to_owned() }
}
