//! A QuestionnaireResponse: what was said, question by question.
//!
//! Where it answers our own form, a `linkId` names a place in the template, and what it holds is again what an
//! answer of ours can hold. Of another's form it is texts under labels.

use care_plan::sections::section;
use care_plan::{AnswerState, ChoiceId};

use crate::json::Json;
use crate::model::{Asked, ImportedAnswer, ImportedGroup, ImportedPlan, ImportedValue};
use crate::text;

/// The form of Holdfast's own questions, as care-export writes it.
const OURS: &str = "urn:uuid:3f0b1c52-6f5e-8d7a-9a55-8d6f3a6e1c01";

/// The most groups that are read.
const GROUPS: usize = 1_000;

/// Reads it into `plan`.
pub(crate) fn read(response: &Json, plan: &mut ImportedPlan) {
    let form = response.text("questionnaire").unwrap_or_default();
    let is_ours = form.split('|').next() == Some(OURS);
    read_group(response, is_ours, "", plan);
}

/// The answers right below `holder`, then the groups below them. No deeper than JSON is read at all.
fn read_group(holder: &Json, is_ours: bool, label: &str, plan: &mut ImportedPlan) {
    let mut group = ImportedGroup { label: label.to_owned(), answers: Vec::new() };
    let mut below = Vec::new();
    for item in holder.list("item") {
        let label = item.text("text").and_then(text::line).unwrap_or_default();
        let answers = item.list("answer");
        if !answers.is_empty() {
            plan.skipped.texts += read_item(item, &label, is_ours, &mut group.answers);
        }
        below.extend(std::iter::once(item).chain(answers).map(|holder| (holder, label.clone())));
    }
    if plan.groups.len() >= GROUPS {
        plan.skipped.texts += group.answers.len();
    } else if !group.answers.is_empty() {
        plan.groups.push(group);
    }
    for (holder, label) in below {
        read_group(holder, is_ours, &label, plan);
    }
}

/// Adds what is answered to `read`, and says how many values could not be read.
fn read_item(item: &Json, label: &str, is_ours: bool, read: &mut Vec<ImportedAnswer>) -> usize {
    let link = item.text("linkId").filter(|_| is_ours).unwrap_or_default();
    let (asked, kind) = asked(link);
    let answers = item.list("answer");
    let mut values = Vec::new();
    let mut skipped = 0;
    for answer in answers {
        match value(answer, asked, kind) {
            Some(ImportedValue::Text(text)) => push_text(&mut values, &text, is_ours),
            Some(value) => values.push(value),
            None => skipped += 1,
        }
    }
    let given = values.len();
    let values: Vec<ImportedValue> = values.into_iter().filter_map(kept).collect();
    skipped += given - values.len();
    match read.last_mut() {
        _ if values.is_empty() => {}
        // What stands beside an answer of ours is of the same answer.
        Some(last) if asked.is_some() && !kind.is_empty() && last.asked == asked && last.label == label => {
            last.values.extend(values);
        }
        _ => read.push(ImportedAnswer { asked, label: label.to_owned(), values }),
    }
    skipped
}

/// Our question of that place, and what of its answer stands there.
fn asked(link: &str) -> (Option<Asked>, &str) {
    let mut names = link.splitn(3, '/');
    let (of, prompt) = (names.next().unwrap_or_default(), names.next().unwrap_or_default());
    let asked = section(of).and_then(|section| Some(Asked { section, prompt: section.prompt(prompt)? }));
    (asked, names.next().unwrap_or_default())
}

/// Long words of ours stand in several texts, each going on where the one before ends.
fn push_text(values: &mut Vec<ImportedValue>, text: &str, is_ours: bool) {
    match values.last_mut() {
        Some(ImportedValue::Text(last)) if is_ours => last.push_str(text),
        _ => values.push(ImportedValue::Text(text.to_owned())),
    }
}

/// What an answer holds, its texts as they came; `None` for what is too long, or not known.
fn value(answer: &Json, asked: Option<Asked>, kind: &str) -> Option<ImportedValue> {
    let Json::Object(members) = answer else { return None };
    let (name, value) = members.iter().find(|(name, _)| name.starts_with("value"))?;
    match (name.as_str(), value) {
        ("valueString", Json::Text(text)) => Some(match kind {
            "phone" => ImportedValue::Phone(text.clone()),
            "date" => ImportedValue::Date(text.clone()),
            "person" => ImportedValue::Person(text.clone()),
            _ => ImportedValue::Text(text.clone()),
        }),
        ("valueDate" | "valueDateTime" | "valueTime", Json::Text(text)) => Some(ImportedValue::Date(text.clone())),
        ("valueUri", Json::Text(text)) => Some(ImportedValue::Text(text.clone())),
        ("valueBoolean", Json::Boolean(said)) => Some(ImportedValue::Boolean(*said)),
        ("valueInteger" | "valueDecimal", Json::Number(number)) => Some(ImportedValue::Text(number.clone())),
        ("valueQuantity", _) => {
            let Some(Json::Number(number)) = value.get("value") else { return None };
            let unit = value.text("unit").or_else(|| value.text("code"));
            Some(ImportedValue::Text(unit.map_or_else(|| number.clone(), |unit| format!("{number} {unit}"))))
        }
        ("valueCoding", _) => coding(value, asked, kind),
        ("valueAttachment", _) => Some(ImportedValue::Beside(value.text("title")?.to_owned())),
        ("valueReference", _) => Some(ImportedValue::Person(value.text("display")?.to_owned())),
        _ => None,
    }
}

/// An option of ours by its name, any other by its words.
fn coding(coding: &Json, asked: Option<Asked>, kind: &str) -> Option<ImportedValue> {
    let code = coding.text("code");
    if let (Some(asked), Some(code)) = (asked, code) {
        let is_offered = kind.is_empty() && asked.prompt.choices.contains(&code);
        let choice = ChoiceId::new(code).ok().filter(|_| is_offered).map(ImportedValue::Choice);
        let state = AnswerState::from_name(code).filter(|_| kind == "state").map(ImportedValue::State);
        if let Some(known) = choice.or(state) {
            return Some(known);
        }
    }
    Some(ImportedValue::Option(coding.text("display").or(code)?.to_owned()))
}

/// The value with what may stand in a text, or nothing where nothing of it can be seen.
fn kept(value: ImportedValue) -> Option<ImportedValue> {
    Some(match value {
        ImportedValue::Text(text) => ImportedValue::Text(text::seen(&text)?),
        ImportedValue::Option(text) => ImportedValue::Option(text::line(&text)?),
        ImportedValue::Phone(text) => ImportedValue::Phone(text::seen(&text)?),
        ImportedValue::Date(text) => ImportedValue::Date(text::seen(&text)?),
        ImportedValue::Person(text) => ImportedValue::Person(text::seen(&text)?),
        ImportedValue::Beside(text) => ImportedValue::Beside(text::line(&text)?),
        ImportedValue::Choice(_) | ImportedValue::State(_) | ImportedValue::Boolean(_) => value,
    })
}
