//! The plan as CarePlan, and what hangs on it: goals, people, what she was told, and cards for hard times.
//!
//! Only what the template knows to be such becomes a resource, with her words as its text. Nothing is coded
//! that she did not choose, and nothing is made of words that could as well say the opposite: of an allergy,
//! an illness or a paper that she signed there is no resource, only her words.

use care_plan::template::{Part, Role};

use super::code::{birth_plan, care_plan, contingency_plan};
use super::resource::{
    Activity, ActivityDetail, Annotation, CarePlan, CareTeam, CodeableConcept, Communication, Goal, Meta, Participant,
    Payload, Reference,
};
use super::text::{plain, said};
use super::{Copy, Snapshot};
use crate::reading::{AnswerReading, CardReading, PartReading, Reading, SayingKind, SectionReading, SectionShape};

/// Whether pages of it are about birth. Once something has changed, nothing round her words says so.
pub(super) fn is_of_birth(reading: &Reading<'_>) -> bool {
    !reading.is_quiet() && reading.parts().iter().any(|part| part.part == Part::Birth)
}

/// The whole plan.
pub(super) fn whole(reading: &Reading<'_>, copy: &Copy, snapshot: &Snapshot<'_>) -> CarePlan {
    let actions = reading.answers().map(|(_, answer)| answer).filter(|answer| answer.role == Role::Action);
    let notes = reading.foot().iter().map(|line| Annotation { text: said(line) }).collect();
    let category = if is_of_birth(reading) { birth_plan() } else { care_plan() };
    let last_updated = snapshot.changed.map(super::instant);
    CarePlan {
        meta: last_updated.map(|last_updated| Meta { last_updated }),
        activity: actions.filter_map(activity).collect(),
        supporting_info: vec![copy.reference("answers")],
        note: notes,
        ..plan(vec![category], said(&reading.title()), copy)
    }
}

fn plan(category: Vec<CodeableConcept>, title: String, copy: &Copy) -> CarePlan {
    CarePlan {
        meta: None,
        part_of: Vec::new(),
        status: "active",
        intent: "plan",
        category,
        title,
        subject: copy.patient(),
        created: copy.made.clone(),
        author: copy.patient(),
        care_team: Vec::new(),
        supporting_info: Vec::new(),
        goal: Vec::new(),
        activity: Vec::new(),
        note: Vec::new(),
    }
}

/// The cards of a section that say what should happen when times are hard, each a plan of its own.
pub(super) fn contingencies(part: &PartReading, section: &SectionReading, copy: &Copy) -> Vec<CarePlan> {
    let is_of_hard_times = part.part == Part::Hard && section.shape == SectionShape::Cards;
    let cards = section.cards.iter().filter(|_| is_of_hard_times);
    let of = |card: &CardReading| CarePlan {
        part_of: vec![copy.reference("plan")],
        activity: card.answers.iter().filter(|answer| answer.role != Role::CardName).filter_map(activity).collect(),
        ..plan(vec![contingency_plan()], name(card).unwrap_or_else(|| said(&section.title)), copy)
    };
    cards.map(of).collect()
}

/// The cards of a section that each name a goal.
pub(super) fn goals(part: &PartReading, section: &SectionReading, copy: &Copy) -> Vec<Goal> {
    let is_of_goals = part.part == Part::Goals && section.shape == SectionShape::Cards;
    let names = section.cards.iter().filter(|_| is_of_goals).filter_map(name);
    let of = |name| Goal {
        // She has said it, and whether anybody agreed is not for a machine to say.
        lifecycle_status: "proposed",
        description: CodeableConcept { coding: Vec::new(), text: Some(name) },
        subject: copy.patient(),
        expressed_by: copy.patient(),
    };
    names.map(of).collect()
}

/// The people whom she wrote down. Whether somebody is staff or family is in her words alone, so each is a
/// name and nobody's record.
pub(super) fn people(part: &PartReading, section: &SectionReading) -> Vec<Participant> {
    let is_of_people =
        section.shape == SectionShape::People || part.part == Part::People && section.shape == SectionShape::Cards;
    let names = section.cards.iter().filter(|_| is_of_people).filter_map(name);
    names.map(|name| Participant { member: Reference::Display(name) }).collect()
}

/// The same as a team.
pub(super) fn team(participant: Vec<Participant>, copy: &Copy) -> Option<CareTeam> {
    (!participant.is_empty()).then(|| CareTeam { status: "active", subject: copy.patient(), participant })
}

/// What she was told, card by card.
pub(super) fn told(section: &SectionReading, copy: &Copy) -> Vec<Communication> {
    let cards = section.cards.iter().filter(|card| card.with_role(Role::Told).is_some());
    let of = |card: &CardReading| {
        let payload: Vec<Payload> = card
            .answers
            .iter()
            .filter(|answer| answer.role != Role::CardName)
            .filter_map(line)
            .map(|content_string| Payload { content_string })
            .collect();
        let topic = name(card).map(|name| CodeableConcept { coding: Vec::new(), text: Some(name) });
        let (subject, recipient) = (copy.patient(), [copy.patient()]);
        (!payload.is_empty()).then_some(Communication { status: "completed", subject, topic, recipient, payload })
    };
    cards.filter_map(of).collect()
}

/// What she called a card or a person.
fn name(card: &CardReading) -> Option<String> {
    let named = card.with_role(Role::CardName).or_else(|| card.with_role(Role::CallWho))?;
    let name = named.says.iter().find(|saying| saying.kind == SayingKind::Name)?;
    Some(plain(name.said.text())).filter(|name| !name.trim().is_empty())
}

/// Whether it has been done nobody knows.
fn activity(answer: &AnswerReading) -> Option<Activity> {
    Some(Activity { detail: ActivityDetail { status: "unknown", description: line(answer)? } })
}

/// The answer under its label, in one text.
fn line(answer: &AnswerReading) -> Option<String> {
    let says = answer.says.iter().map(|saying| match saying.kind {
        SayingKind::Choice(_) | SayingKind::State(_) | SayingKind::AppLine | SayingKind::Attachment { .. } => {
            said(&saying.said)
        }
        _ => plain(saying.said.text()),
    });
    let says: Vec<String> = says.filter(|text| !text.trim().is_empty()).collect();
    (!says.is_empty()).then(|| format!("{}: {}", said(&answer.label), says.join("\n")))
}
