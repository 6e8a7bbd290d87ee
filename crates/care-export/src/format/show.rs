//! The Show page: everything of an excerpt as blocks, what a stranger must know first.
//!
//! The first screen holds, in this order: name, language and interpreter; what must be known;
//! what she wants to talk about today; the three things; one line about the birth; whom to
//! phone. Then the parts and their sections follow. The app's labels stand in her language,
//! then in English where that is another; her own words stand once, as she typed them.

use care_locale::{Language, Value, Words, isolate_numbers};
use care_plan::template::{Field, Part, Role, Section};
use care_plan::{AnswerState, Excerpt, ExcerptAnswer, ExcerptPlace, ExcerptSection};

use crate::answer;

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BlockKind {
    /// The title: whose plan this is.
    Title,
    /// A part or a section.
    Heading,
    /// The name of a card or a person.
    Name,
    /// A short label above words.
    Label,
    /// Her words.
    Words,
    /// The option that she chose, or how she feels about deciding.
    Choice,
    /// A telephone number.
    Phone,
    /// The app's own line, the same in everybody's copy.
    Note,
}

/// One run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The text, with telephone numbers isolated (U+2066 to U+2069).
    pub text: String,
    /// The language of an app text; `None` for her own words, whose direction the page finds out.
    pub language: Option<&'static Language>,
}

/// The excerpt as blocks, first first. Labels stand in the language of `hers`, then in that of
/// `english` where the two differ in more than reading level.
#[must_use]
pub fn show_blocks(excerpt: &Excerpt, hers: &Words, english: &Words) -> Vec<Block> {
    let mut page = Page::new(hers, english);
    page.title(excerpt);
    page.first_screen(excerpt);
    for part in Part::ALL {
        page.part(excerpt, part);
    }
    page.blocks
}

/// The app's own lines at the foot of every copy, the same whatever the excerpt holds.
#[must_use]
pub fn footer_blocks(hers: &Words, english: &Words) -> Vec<Block> {
    let mut page = Page::new(hers, english);
    for id in FOOTER {
        page.app(BlockKind::Note, |words| words.say(id));
    }
    page.blocks
}

/// The messages of the footer, in order.
pub(crate) const FOOTER: [&str; 3] = ["footer-written-by-me", "footer-see-alone", "footer-notes"];

/// The roles of the first screen that come before what she wants to talk about, and after.
const FIRST: [&[Role]; 2] = [&[Role::Name, Role::Pronouns, Role::Language, Role::Interpreter], &[Role::MustKnow]];
const THEN: [&[Role]; 2] = [&[Role::ThreeThings], &[Role::OneLine]];

fn is_on_first_screen(role: Role) -> bool {
    FIRST.iter().chain(&THEN).any(|group| group.contains(&role))
}

/// Whether the section's entries are people to phone.
fn is_people(section: &Section) -> bool {
    section.prompt_with_role(Role::CallWho).is_some()
}

struct Page<'a> {
    words: Vec<&'a Words>,
    blocks: Vec<Block>,
}

impl<'a> Page<'a> {
    fn new(hers: &'a Words, english: &'a Words) -> Self {
        let is_english = hers.language().base == english.language().base;
        Self { words: if is_english { vec![hers] } else { vec![hers, english] }, blocks: Vec::new() }
    }

    /// An app text in her language, then in English where that is another.
    fn app(&mut self, kind: BlockKind, say: impl Fn(&Words) -> String) {
        for words in &self.words {
            self.blocks.push(Block { kind, text: say(words), language: Some(words.language()) });
        }
    }

    fn own(&mut self, kind: BlockKind, text: &str) {
        if !text.is_empty() {
            self.blocks.push(Block { kind, text: isolate_numbers(text), language: None });
        }
    }

    fn title(&mut self, excerpt: &Excerpt) {
        let name = excerpt.answers().find(|(_, answer)| answer.prompt.role == Role::Name).map(|(_, name)| name);
        match name.map(answer::hers).filter(|name| !name.is_empty()) {
            Some(name) => {
                self.app(BlockKind::Title, |words| words.say_with("show-title-name", &[("name", Value::Text(name))]));
            }
            None => self.app(BlockKind::Title, |words| words.say("show-title")),
        }
    }

    fn first_screen(&mut self, excerpt: &Excerpt) {
        for roles in FIRST {
            self.of_roles(excerpt, roles);
        }
        let mut to_talk_about =
            excerpt.answers().filter(|(_, a)| a.state == Some(AnswerState::TalkAboutThis)).peekable();
        if to_talk_about.peek().is_some() {
            self.app(BlockKind::Heading, |words| words.say("show-talk-today"));
            for (section, answer) in to_talk_about {
                self.label(section, answer);
                self.answered(section, answer);
            }
        }
        for roles in THEN {
            self.of_roles(excerpt, roles);
        }
        for section in excerpt.sections().iter().filter(|section| is_people(section.section)) {
            self.section(section, |_| true);
        }
    }

    /// Every answer of these roles, each under its label. What must be known stands under its
    /// section's title, so that an eye that runs down the page stops there.
    fn of_roles(&mut self, excerpt: &Excerpt, roles: &[Role]) {
        let mut under = None;
        for (section, answer) in excerpt.answers().filter(|(_, answer)| roles.contains(&answer.prompt.role)) {
            if answer.prompt.role == Role::MustKnow && under != Some(section.id) {
                under = Some(section.id);
                self.app(BlockKind::Heading, |words| words.say(&section.title_key()));
            }
            self.label(section, answer);
            self.answered(section, answer);
        }
    }

    /// What of `part` the first screen does not already hold.
    fn part(&mut self, excerpt: &Excerpt, part: Part) {
        let mut is_named = false;
        for section in excerpt.sections() {
            let is_left = |answer: &ExcerptAnswer| !is_on_first_screen(answer.prompt.role);
            let has_more = section.places.iter().flat_map(|place| &place.answers).any(is_left);
            if section.section.part != part || is_people(section.section) || !has_more {
                continue;
            }
            if !is_named {
                self.app(BlockKind::Heading, |words| words.say(&format!("part-{}", part.name())));
                is_named = true;
            }
            self.section(section, is_left);
        }
    }

    fn section(&mut self, section: &ExcerptSection, shows: impl Fn(&ExcerptAnswer) -> bool) {
        self.app(BlockKind::Heading, |words| words.say(&section.section.title_key()));
        for place in &section.places {
            self.place(section.section, place, &shows);
        }
    }

    fn place(&mut self, section: &'static Section, place: &ExcerptPlace, shows: impl Fn(&ExcerptAnswer) -> bool) {
        for answer in place.answers.iter().filter(|answer| shows(answer)) {
            let speaks_for_itself = matches!(answer.prompt.role, Role::CardName | Role::CallWho)
                || is_people(section) && answer.prompt.role == Role::CallNumber;
            // A label that says the section's title once more says nothing.
            let is_title = self
                .words
                .iter()
                .all(|words| answer::label(words, section, answer.prompt) == words.say(&section.title_key()));
            if !speaks_for_itself && !is_title {
                self.label(section, answer);
            }
            self.answered(section, answer);
        }
    }

    fn label(&mut self, section: &'static Section, answer: &ExcerptAnswer) {
        self.app(BlockKind::Label, |words| answer::label(words, section, answer.prompt));
    }

    /// The option, her words, and how she feels about deciding.
    fn answered(&mut self, section: &'static Section, answer: &ExcerptAnswer) {
        if let Some(choice) = &answer.choice {
            self.app(BlockKind::Choice, |words| answer::choice(words, section, answer.prompt, choice));
        }
        let kind = match (answer.prompt.role, answer.prompt.field) {
            (Role::CardName | Role::CallWho, _) => BlockKind::Name,
            (Role::CallNumber, _) | (_, Field::Phone) => BlockKind::Phone,
            _ => BlockKind::Words,
        };
        self.own(kind, answer::hers(answer));
        if let Some(state) = answer.state {
            self.app(BlockKind::Choice, |words| answer::state(words, state));
        }
    }
}
