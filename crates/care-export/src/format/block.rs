//! Blocks: what a page shows, one below the other.

use care_locale::{Direction, Language};
use care_plan::ContentHash;
use care_plan::template::AttachmentKind;

use crate::reading::{AnswerReading, Manner, Run, Said, Saying, SayingKind};

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
    /// A photograph; its text says what it shows, to who cannot see it.
    Photo,
    /// Her voice; its text says what she speaks of.
    Voice,
}

/// How a label and its words stand on the first screen of a page: on one line with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// Whole.
    Whole,
    /// Whole, and before anything is done.
    MustKnow,
    /// So much of it as there is room for: it stands whole further down.
    Beginning,
}

/// One run of text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Whether it belongs to a fact of the first screen, which begins with its label.
    pub fact: Option<Fact>,
    /// The text. Her own letter by letter; of an app text with Fluent's marks, which a page sets as
    /// elements ([`care_locale::spans`]).
    pub text: String,
    /// The language of an app text; `None` for her own words.
    pub language: Option<&'static Language>,
    /// How it is read.
    pub direction: Direction,
    /// Which one, for [`BlockKind::Photo`] and [`BlockKind::Voice`].
    pub attachment: Option<ContentHash>,
}

impl Block {
    fn new(kind: BlockKind, run: &Run) -> Self {
        Self {
            kind,
            fact: None,
            text: run.text.clone(),
            language: run.language,
            direction: run.direction,
            attachment: None,
        }
    }

    /// The same as a part of a fact.
    pub(super) const fn of(mut self, fact: Fact) -> Self {
        self.fact = Some(fact);
        self
    }
}

/// A block for each language of `said`.
pub(super) fn said(kind: BlockKind, said: &Said) -> impl Iterator<Item = Block> {
    said.runs().iter().map(move |run| Block::new(kind, run))
}

/// The label of an answer.
pub(super) fn label(answer: &AnswerReading) -> impl Iterator<Item = Block> {
    said(BlockKind::Label, &answer.label)
}

/// What an answer says.
pub(super) fn says(answer: &AnswerReading) -> impl Iterator<Item = Block> {
    answer.says.iter().flat_map(|saying: &Saying| match saying.kind {
        SayingKind::Attachment { kind: Some(AttachmentKind::Photo), hash } => {
            // Her words beside it say what it shows; where there are none, a line of the app does.
            let words = answer.says.iter().find(|saying| saying.kind == SayingKind::Words);
            vec![attachment(BlockKind::Photo, hash, &words.unwrap_or(saying).said)]
        }
        SayingKind::Attachment { kind: Some(AttachmentKind::Voice), hash } => {
            vec![attachment(BlockKind::Voice, hash, &answer.label)]
        }
        SayingKind::Attachment { kind: None, .. } => said(BlockKind::Note, &saying.said).collect(),
        _ => said(kind_of(saying.kind.manner()), &saying.said).collect(),
    })
}

/// What is seen or heard, under what is said of it.
fn attachment(kind: BlockKind, hash: ContentHash, of: &Said) -> Block {
    let run = of.runs().first();
    Block {
        kind,
        fact: None,
        text: run.map(|run| run.text.clone()).unwrap_or_default(),
        language: run.and_then(|run| run.language),
        direction: run.map_or(Direction::LeftToRight, |run| run.direction),
        attachment: Some(hash),
    }
}

const fn kind_of(manner: Manner) -> BlockKind {
    match manner {
        Manner::Name => BlockKind::Name,
        Manner::Words => BlockKind::Words,
        Manner::Phone => BlockKind::Phone,
        Manner::Choice | Manner::State => BlockKind::Choice,
    }
}
