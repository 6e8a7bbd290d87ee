//! What an answer is, for whatever walks the template.

/// What an answer is, for outputs and the Show page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Nothing special.
    Wish,
    /// What she likes to be called.
    Name,
    /// What a record is found by: her birth date, her NHS number.
    Identifier,
    /// Her pronouns.
    Pronouns,
    /// A word that she chose for herself or for hers, which messages say ([`crate::wording`]).
    Wording,
    /// The languages that she thinks in and reads.
    Language,
    /// Whether she needs an interpreter.
    Interpreter,
    /// How she says stop.
    Stop,
    /// How to talk with her, and how she says yes and no.
    Communication,
    /// Allergies and health points that must be known.
    MustKnow,
    /// A plain fact of this pregnancy: the day that she was given, how many babies, births before.
    Fact,
    /// The three things that she most wants known.
    ThreeThings,
    /// The one line about her birth.
    OneLine,
    /// What a signed paper says that is kept elsewhere: no copy of the plan is that paper.
    SignedPaper,
    /// Who an entry's telephone number reaches.
    CallWho,
    /// A telephone number.
    CallNumber,
    /// The name of a card.
    CardName,
    /// Whether somebody is her named carer: who says `yes` and has a number is among whom she rings.
    NamedCarer,
    /// Whom a contact was with: what has one is part of the thread of her contacts.
    ContactWith,
    /// When somebody else wrote on her phone. It is shown with the line that nobody checked who.
    Recorded,
    /// What she and others did not agree about.
    NotAgreed,
    /// Where she is with a part.
    Stage,
    /// Whether she was listened to.
    Listened,
    /// What she calls one of her babies.
    BabyName,
    /// What she has decided for now.
    Decided,
    /// What somebody does towards a goal.
    Action,
    /// What she was told.
    Told,
    /// Whether something new changes what she decided.
    News,
    /// Whether she would like a formal review, and how she asks for one.
    FormalReview,
    /// That something has changed, and what.
    Ending,
    /// Which of her babies has died, where another lives.
    EndingBaby,
    /// About the baby who lives: only where another has died.
    OtherBaby,
    /// About a baby who lives with somebody else, or will: only where she said so.
    Elsewhere,
    /// A day that is to come: what has one is put away where something has changed.
    Ahead,
}
