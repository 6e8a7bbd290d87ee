//! A form with nothing of hers on it: what the shortest whole plan asks, to write on with a pen.

use care_export::Reading;
use care_plan::sections;
use care_plan::short_plan::STEPS;
use care_plan::template::{Field, Prompt, Section};

use crate::node::{self, Node};

/// Every step with its questions.
pub(super) fn questions(reading: &Reading<'_>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for step in STEPS {
        nodes.push(node::heading(1, &reading.say(&format!("short-plan-{}", step.name))));
        for (id, prompt) in step.asks {
            let Some(section) = sections::section(id) else { continue };
            match prompt.and_then(|prompt| section.prompt(prompt)) {
                Some(prompt) => nodes.push(question(reading, section, prompt)),
                // A card, as it is asked at first.
                None => {
                    let asked = section.prompts.iter().filter(|prompt| !prompt.is_folded && !prompt.is_recorded);
                    nodes.extend(asked.map(|prompt| question(reading, section, prompt)));
                }
            }
        }
    }
    nodes
}

fn question(reading: &Reading<'_>, section: &Section, prompt: &Prompt) -> Node {
    let choices: Vec<_> =
        prompt.choices.iter().map(|choice| reading.say(&prompt.choice_key(section.id, choice))).collect();
    let lines = match prompt.field {
        Field::Paragraph => 3,
        Field::Line | Field::Phone | Field::Date => 1,
    };
    node::question(&reading.say(&prompt.question_key(section.id)), &choices, lines)
}
