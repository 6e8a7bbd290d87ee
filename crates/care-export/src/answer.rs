//! The words that stand for an answer, whatever format shows it.

use care_locale::Words;
use care_plan::template::{Prompt, Section};
use care_plan::{AnswerState, ChoiceId, ExcerptAnswer};

/// The short label of a prompt.
pub(crate) fn label(words: &Words, section: &Section, prompt: &Prompt) -> String {
    words.say(&prompt.label_key(section.id))
}

/// How she feels about deciding, in words.
pub(crate) fn state(words: &Words, state: AnswerState) -> String {
    words.say(&format!("state-{}", state.name()))
}

/// The option that she chose. One that this version has no words for shows its name, because
/// what a newer version wrote is shown too.
pub(crate) fn choice(words: &Words, section: &Section, prompt: &Prompt, choice: &ChoiceId) -> String {
    let id = prompt.choice_key(section.id, choice.as_str());
    if words.has(&id) { words.say(&id) } else { choice.as_str().replace('-', " ") }
}

/// Her words without white space around them.
pub(crate) fn hers(answer: &ExcerptAnswer) -> &str {
    answer.text.trim()
}
