//! The plan of a fictional woman, as she types and taps it. The numbers are those that the
//! telephone regulator keeps for stories.

/// One thing that she does on a section or card: a prompt, and what she does there.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// She types words.
    Words(&'a str, &'a str),
    /// She taps an idea, which puts a sentence into her words.
    Idea(&'a str, &'a str),
    /// She chooses an option.
    Choice(&'a str, &'a str),
    /// She says how she feels about deciding.
    State(&'a str, &'a str),
    /// She changes who can see it.
    Tier(&'a str, &'a str),
}

use Step::{Choice, Idea, State, Tier, Words};

/// A section that stands once, with what she does there.
pub type Page = (&'static str, &'static [Step<'static>]);
/// A card: its section, the starter that it begins with, and what she does there.
pub type Card = (&'static str, Option<&'static str>, &'static [Step<'static>]);

/// Her passphrase.
pub const PASSPHRASE: &str = "seven quiet herons at dusk";

/// What she writes before she sets a lock.
pub const FIRST: &[Page] = &[
    (
        "about-me",
        &[Words("name", "Amina"), Words("language", "Somali and English"), Choice("interpreter", "professional")],
    ),
    (
        "must-know",
        &[
            Words("allergies", "Penicillin gives me a rash and a swollen face."),
            Words("health", "Type 1 diabetes. I wear a sensor and a pump."),
            Words(
                "three-things",
                "My first birth ended in an emergency and I still dream of it.\nI need to hear what happens before it happens.\nMy sister Hodan speaks for me when I cannot.",
            ),
            Words("one-line", "Calm, told in advance, my sister beside me."),
        ],
    ),
];

/// What she writes of her birth.
pub const BIRTH: &[Page] = &[
    (
        "birth-place",
        &[Idea("wish", "birth-centre-beside"), Words("if-closed", "Then the labour ward here, not another town.")],
    ),
    (
        "birth-companions",
        &[
            Words("wish", "My sister Hodan for all of it. My husband Idris when I ask for him."),
            Words("not-there", "My mother-in-law is not to be told that labour has begun."),
        ],
    ),
    ("birth-pain", &[Words("wish", "Water and gas and air first. "), Idea("wish", "massage"), Choice("offer", "wait")]),
    ("birth-examinations", &[Idea("wish", "explain"), Words("wish", " If I say pause, please stop at once.")]),
    ("birth-induction", &[State("wish", "talk-about-this")]),
    ("vitamin-k", &[Idea("wish", "injection")]),
    ("first-hour", &[Idea("wish", "skin"), Words("wish", " I would like to say the first words to her.")]),
    ("birth-space", &[Words("wish", "Low light."), State("wish", "leave-out")]),
    ("if-plans-change", &[Idea("wish", "what-you-see"), Idea("wish", "ask-first")]),
    ("if-unwell", &[Words("family", "Only Hodan knows all of it."), Tier("family", "just-me")]),
];

/// The people she phones.
pub const PEOPLE: &[Card] = &[
    ("people-to-phone", Some("midwife"), &[Words("number", "020 7946 0123")]),
    ("people-to-phone", None, &[Words("who", "Hodan, my sister"), Words("number", "07700 900456")]),
];

/// Her plan B.
pub const HARD: &[Card] = &[(
    "contingency",
    Some("labour-changes"),
    &[
        Words("early-signs", "I go quiet and look at the door."),
        Words("what-i-do", "I count my breath with Hodan."),
        Words("please-dont", "Please don't tell me to calm down."),
        Words("what-should-happen", "One person tells me what you see and how long I have to decide."),
        Words("who", "Hodan"),
        Words("number", "07700 900456"),
    ],
)];
