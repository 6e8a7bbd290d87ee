//! Plans that another program wrote, through `care_import::read_document`: a right document, whose tree,
//! texts and narratives are harmed, and then now and then its bytes.

use anyhow::Result;
use care_import::{ImportedPlan, ImportedValue, read_document};
use serde_json::{Value, json};

use super::bytes::{at, harm, one_of};
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;

/// The frozen document of care-export.
const FROZEN: &[u8] = include_bytes!("../../../../crates/care-export/tests/vectors/asha.fhir.json");

/// What is laid into texts.
const PIECES: [&str; 12] = [
    "</div>",
    "<div>",
    "<br/>",
    "<b><i><p>",
    "&#0;",
    "&#x202E;",
    "&amp;",
    "<!DOCTYPE d [<!ENTITY a \"b\">]>",
    "]]>",
    "\u{202E}",
    "\u{7}",
    "\u{FEFF}",
];

/// What wraps a value: the members in which a document goes deeper.
const MEMBERS: [&str; 4] = ["item", "section", "answer", "entry"];

/// Bytes that one more of something comes to at most: grown four times over, it would fill the memory of a machine
/// before anything of ours reads it.
const INPUT_BYTES: usize = 1024 * 1024;

/// Harmed documents.
pub(crate) struct Plans {
    right: Value,
}

impl Plans {
    pub(crate) fn new() -> Result<Self> {
        Ok(Self { right: serde_json::from_slice(FROZEN)? })
    }
}

impl Reader for Plans {
    fn name(&self) -> &'static str {
        "plans"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let mut document = self.right.clone();
        for _ in 0..=chance.below(4) {
            let graft = place(&mut self.right.clone(), chance).clone();
            harm_one(place(&mut document, chance), graft, chance);
        }
        let mut bytes = serde_json::to_vec(&document).unwrap_or_default();
        if chance.once_in(4) {
            harm(&mut bytes, chance);
        }
        match watch.time(|| read_document(&bytes)) {
            Ok(plan) => wrong(&plan).map_or(Outcome::Taken, |what| Outcome::Poisoned(what.to_owned())),
            Err(_) => Outcome::TurnedAway,
        }
    }
}

/// A value somewhere in the tree.
fn place<'a>(json: &'a mut Value, chance: &mut Chance) -> &'a mut Value {
    let below = match &*json {
        Value::Array(items) => items.len(),
        Value::Object(members) => members.len(),
        _ => 0,
    };
    if below == 0 || chance.once_in(8) {
        return json;
    }
    let nth = at(chance, below);
    match json {
        Value::Array(items) => place(&mut items[nth], chance),
        Value::Object(members) => match members.values_mut().nth(nth) {
            Some(member) => place(member, chance),
            None => unreachable!("there are {below}"),
        },
        _ => unreachable!("there are {below}"),
    }
}

fn harm_one(value: &mut Value, graft: Value, chance: &mut Chance) {
    match chance.below(8) {
        0 => *value = graft,
        1 => {
            *value =
                one_of(chance, &[Value::Null, json!(true), json!(-1.5e300), json!([]), json!({}), json!("")]).clone()
        }
        2 => *value = Value::String("x".repeat(at(chance, 40_000))),
        3 => {
            for _ in 0..chance.below(40) {
                *value = json!({*one_of(chance, &MEMBERS): [value.take()]});
            }
        }
        4 => {
            if let Value::Array(items) = value {
                let again: Vec<Value> = items.iter().take(1).cloned().collect();
                // What is tried comes from a file that is read no further than this.
                let most = INPUT_BYTES / serde_json::to_vec(&again).map_or(1, |bytes| bytes.len().max(1));
                items.extend(std::iter::repeat_n(again, at(chance, 200).min(most)).flatten());
            }
        }
        5 => {
            if let Value::Object(members) = value {
                let name = members.keys().nth(at(chance, members.len())).cloned();
                name.into_iter().for_each(|name| drop(members.remove(&name)));
            }
        }
        _ => {
            if let Value::String(text) = value {
                let mut bytes = text.clone().into_bytes();
                let piece = one_of(chance, &PIECES).repeat(1 + at(chance, 3) * at(chance, 500));
                let place = at(chance, bytes.len() + 1);
                drop(bytes.splice(place..place, piece.into_bytes()));
                if chance.once_in(3) {
                    harm(&mut bytes, chance);
                }
                *text = String::from_utf8_lossy(&bytes).into_owned();
            }
        }
    }
}

/// What nothing may hold that was taken.
fn wrong(plan: &ImportedPlan) -> Option<&'static str> {
    let named = plan.title().into_iter().chain(plan.date()).chain(plan.authors().iter().map(String::as_str));
    let read = plan.sections().iter().flat_map(|section| section.lines.iter().chain([&section.heading]));
    let answers = || plan.groups().iter().flat_map(|group| &group.answers);
    let labels = plan.groups().iter().map(|group| &group.label).chain(answers().map(|answer| &answer.label));
    let values = answers().flat_map(|answer| &answer.values).filter_map(|value| match value {
        ImportedValue::Text(text)
        | ImportedValue::Option(text)
        | ImportedValue::Phone(text)
        | ImportedValue::Date(text)
        | ImportedValue::Person(text)
        | ImportedValue::Beside(text) => Some(text),
        ImportedValue::Choice(_) | ImportedValue::State(_) | ImportedValue::Boolean(_) => None,
    });
    let mut texts = named.chain(read.chain(labels).chain(values).map(String::as_str));
    let is_mark = |character: char| match character {
        '\n' | '\t' => false,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{61C}' => true,
        _ => character.is_control(),
    };
    if texts.any(|text| text.contains(is_mark)) {
        return Some("a text holds what no text may hold");
    }
    if plan.sections().len() > 1_000 || plan.groups().len() > 1_000 {
        return Some("more was taken than is read");
    }
    answers().any(|answer| answer.values.is_empty()).then_some("an answer says nothing")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_document_is_taken_and_nothing_is_wrong_with_it() {
        let plan = read_document(FROZEN).unwrap();
        assert_eq!(wrong(&plan), None);
        assert!(plan.groups().len() > 5);
    }

    #[test]
    fn what_is_harmed_is_another_document() {
        let mut chance = Chance::of(1, &["plans"]);
        let right: Value = serde_json::from_slice(FROZEN).unwrap();
        let harmed = (0..200).filter(|_| {
            let mut document = right.clone();
            let graft = place(&mut right.clone(), &mut chance).clone();
            harm_one(place(&mut document, &mut chance), graft, &mut chance);
            document != right
        });
        assert!(harmed.count() > 120, "most of what is done to it is seen");
    }
}
