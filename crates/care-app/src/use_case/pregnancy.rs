//! A later pregnancy: its plan begins blank, and the plans of before stay hers, whole. What lasts she takes
//! over one thing at a time; nothing goes along by itself ([`care_plan::Pregnancies`]).

use std::collections::{BTreeMap, BTreeSet};

use care_bridge::{
    ApiError, BeginPregnancy, EarlierPlan, EarlierPlanView, EarlierPlans, EarlierView, OpenView, PutBackPregnancy,
    TakeOver, Taking,
};
use care_document::DocumentEdit;
use care_export::OwnCard;
use care_locale::Words;
use care_plan::template::{Prompt, Section, Shape};
use care_plan::{
    Answer, AnswerId, EntryId, Plan, Pregnancy, PromptId, Scope, Subject, Tier, Value, ValueChange, sections,
};

use super::edit::{brought_home, check_lock};
use super::show::views;
use crate::host::Host;
use crate::place::Place;
use crate::session::OpenSession;

/// Begins the plan of a later pregnancy. Where nothing is written in the plan of now there is nothing to
/// put away, and nothing is done.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn begin(open: &mut OpenSession, host: &mut Host, _: BeginPregnancy) -> Result<OpenView, ApiError> {
    open.check_sound()?;
    if !open.plan().is_blank() {
        let said = open.pregnancies().with_next().ok_or(ApiError::NotNow)?;
        open.set_pregnancies(said, &mut host.context())?;
        open.remembered.bookmarks.clear();
    }
    Ok(open.view(host))
}

/// Makes the plan of before the plan of now again.
///
/// # Errors
///
/// Says so when something is written in the plan of now, there is none before it, or it cannot be written.
pub(crate) fn put_back(open: &mut OpenSession, host: &mut Host, _: PutBackPregnancy) -> Result<OpenView, ApiError> {
    open.check_sound()?;
    let said = open.pregnancies().with_now_put_back().filter(|_| open.plan().is_blank()).ok_or(ApiError::NotNow)?;
    open.set_pregnancies(said, &mut host.context())?;
    open.remembered.bookmarks.clear();
    Ok(open.view(host))
}

/// The plans of before that hold something, the latest first.
///
/// # Errors
///
/// Says so when her language is not to be had.
pub(crate) fn earlier_plans(
    open: &mut OpenSession,
    host: &mut Host,
    _: EarlierPlans,
) -> Result<Vec<EarlierPlanView>, ApiError> {
    let words = host.words()?;
    let (last, offset) = (open.last_written()?, host.now().offset_minutes);
    let others = open.pregnancies().others().into_iter().filter(|of| !open.plan_of(*of).is_blank());
    let view = |of: Pregnancy| {
        let day = last.get(&of).map(|at| care_locale::date(&words, at.0, offset));
        EarlierPlanView { pregnancy: of.get(), written: day.unwrap_or_default() }
    };
    Ok(others.map(view).collect())
}

/// One of them, whole but for what she took away, in the template's order: each answer, and each card as a
/// letter.
///
/// # Errors
///
/// Says so when there is no such plan.
pub(crate) fn earlier_plan(
    open: &mut OpenSession,
    host: &mut Host,
    request: EarlierPlan,
) -> Result<Vec<EarlierView>, ApiError> {
    let of = earlier(open, request.pregnancy)?;
    let (plan, now, to) = (open.plan_of(of), open.plan(), open.pregnancy());
    let reading = Earlier { open, plan, now, to, words: host.words()? };
    Ok(sections::SECTIONS.iter().copied().flat_map(|section| reading.section(section)).collect())
}

/// One plan of before beside the plan of now.
struct Earlier<'a> {
    open: &'a OpenSession,
    plan: Plan,
    now: Plan,
    to: Pregnancy,
    words: Words,
}

impl Earlier<'_> {
    fn section(&self, section: &'static Section) -> Vec<EarlierView> {
        if section.has_entries() {
            return self.plan.entries_of(section.id).into_iter().filter_map(|card| self.card(section, card)).collect();
        }
        let scopes: BTreeSet<Scope> = match section.shape {
            Shape::Once => [Scope::Once].into(),
            _ => self.plan.answers.keys().filter(|id| id.section.as_str() == section.id).map(|id| id.scope).collect(),
        };
        let one = |(scope, prompt): (Scope, &'static Prompt)| self.answer(section, scope, prompt);
        let asked = scopes.into_iter().flat_map(|scope| section.prompts.iter().map(move |prompt| (scope, prompt)));
        asked.filter_map(one).collect()
    }

    fn answer(&self, section: &'static Section, scope: Scope, prompt: &'static Prompt) -> Option<EarlierView> {
        let id = AnswerId { section: section.section_id(), scope, prompt: prompt.prompt_id() };
        self.plan.answer(&id).filter(|answer| !answer.is_empty())?;
        let read = OwnCard::of_answer(&self.plan, section, scope, prompt, &self.words);
        let is_there = self.now.answer(&id).is_some_and(|answer| !answer.is_empty());
        let taking = Taking::of(section.lasts(prompt), is_there);
        Some(EarlierView { answer: id, blocks: views(self.open, care_export::letter_blocks(&read)), taking })
    }

    fn card(&self, section: &'static Section, card: EntryId) -> Option<EarlierView> {
        let read = OwnCard::new(&self.plan, section, card, &self.words);
        let blocks = views(self.open, care_export::letter_blocks(&read));
        let answer = section.naming_answer(card).or_else(|| {
            let first = section.prompts.first()?;
            Some(AnswerId::on(section.section_id(), card, first.prompt_id()))
        })?;
        let is_there = self.now.entries.contains_key(&self.to.taken_over(card));
        let taking = Taking::of(section.prompts.iter().any(|prompt| section.lasts(prompt)), is_there);
        (!blocks.is_empty()).then_some(EarlierView { answer, blocks, taking })
    }
}

/// Takes over what stood at an answer; of a card, all that lasts of it, as a card of its own. What stands
/// in the plan of now already is left as it is.
///
/// # Errors
///
/// Says so when there is no such answer, it is of one pregnancy, it needs a lock, there is no room for its
/// photograph or her voice, or it cannot be written.
pub(crate) fn take_over(open: &mut OpenSession, host: &mut Host, request: TakeOver) -> Result<OpenView, ApiError> {
    open.check_sound()?;
    let TakeOver { pregnancy, answer } = request;
    let plan = open.plan_of(earlier(open, pregnancy)?);
    let section = sections::section(answer.section.as_str()).ok_or(ApiError::UnknownPlace)?;
    match answer.scope {
        Scope::Entry(card) => take_card(open, host, &plan, section, card)?,
        Scope::Once | Scope::Baby(_) => {
            let prompt = section.prompt(answer.prompt.as_str()).filter(|prompt| section.lasts(prompt));
            let said = plan.answer(&answer).filter(|_| prompt.is_some()).ok_or(ApiError::UnknownPlace)?;
            take_answer(open, host, &answer, said)?;
        }
    }
    Ok(open.view(host))
}

fn take_answer(open: &mut OpenSession, host: &mut Host, id: &AnswerId, said: &Answer) -> Result<(), ApiError> {
    if open.answer(id).is_some_and(|answer| !answer.is_empty()) {
        return Ok(());
    }
    check_lock(open, said.tier)?;
    let attached = attachments_of(open, [said])?;
    // As private as it was, and as she made the place of it meanwhile.
    let to = open.place_for_new(said.tier);
    let to = open.home(id).map_or(to, |home| home.as_private_as(to));
    let mut context = host.context();
    match brought_home(open, id, &mut context)? {
        Some(home) if home != to => open.move_answer(id, home, to, &mut context)?,
        _ => {}
    }
    open.edit(to, Subject::Answer(id.clone()), &values(said), &mut context)?;
    for bytes in attached.into_iter().flatten() {
        open.attach(to, id, bytes, &mut context)?;
    }
    Ok(())
}

/// What stands beside what comes along: it comes too, and stays in the plan of before.
///
/// # Errors
///
/// Says so when there is no room for them; then nothing comes along.
fn attachments_of<'a>(
    open: &OpenSession,
    said: impl IntoIterator<Item = &'a Answer>,
) -> Result<Vec<Option<Vec<u8>>>, ApiError> {
    let attached: Vec<_> = said.into_iter().map(|said| open.attachment(said.attachment()?)).collect();
    let bytes = attached.iter().flatten().map(Vec::len).sum();
    if open.has_room_for(bytes)? { Ok(attached) } else { Err(ApiError::AttachmentsFull) }
}

fn take_card(
    open: &mut OpenSession,
    host: &mut Host,
    plan: &Plan,
    section: &'static Section,
    card: EntryId,
) -> Result<(), ApiError> {
    let entry = plan.entries.get(&card).filter(|entry| entry.section.as_str() == section.id);
    let lasting: Vec<(PromptId, &Answer)> = section
        .prompts
        .iter()
        .filter(|prompt| section.lasts(prompt))
        .filter_map(|prompt| {
            let said = plan.answer(&AnswerId::on(section.section_id(), card, prompt.prompt_id()))?;
            (!said.is_empty()).then_some((prompt.prompt_id(), said))
        })
        .collect();
    if entry.is_none() || lasting.is_empty() {
        return Err(ApiError::UnknownPlace);
    }
    let taken = open.pregnancy().taken_over(card);
    if open.entry(taken).is_some() {
        return Ok(());
    }
    let attached = attachments_of(open, lasting.iter().map(|(_, said)| *said))?;
    // All that goes to one place goes in one transaction, and the card itself first: with the widest of them.
    let mut by_place: BTreeMap<Place, Vec<(Subject, Vec<DocumentEdit>)>> = BTreeMap::new();
    for (prompt, said) in &lasting {
        check_lock(open, said.tier)?;
        let subject = Subject::Answer(AnswerId::on(section.section_id(), taken, prompt.clone()));
        by_place.entry(open.place_for_new(said.tier)).or_default().push((subject, values(said)));
    }
    let own = open.place_for_new(widest(section.tier, by_place.keys().map(|place| place.tier)));
    let begun = DocumentEdit::Created(host.now().at);
    by_place.entry(own).or_default().insert(0, (Subject::Entry(section.section_id(), taken), vec![begun]));
    let first = by_place.remove(&own).map(|edits| (own, edits));
    for (place, edits) in first.into_iter().chain(by_place) {
        open.edit_all(place, edits, &mut host.context())?;
    }
    for ((prompt, said), bytes) in lasting.into_iter().zip(attached) {
        let (id, to) = (AnswerId::on(section.section_id(), taken, prompt), open.place_for_new(said.tier));
        if let Some(bytes) = bytes {
            open.attach(to, &id, bytes, &mut host.context())?;
        }
    }
    Ok(())
}

/// The tier of a card whose answers stand in `tiers`: where it usually begins, unless all of them are more
/// private.
fn widest(usual: Tier, tiers: impl Iterator<Item = Tier>) -> Tier {
    tiers.min().map_or(usual, |widest| widest.max(usual))
}

/// What goes along of an answer. A file stays where it is, and so does the name of somebody on a card of before.
fn values(said: &Answer) -> Vec<DocumentEdit> {
    let goes = |value: &&Value| !matches!(value, Value::Attachment(_) | Value::Person(_));
    said.values.iter().filter(goes).map(|value| DocumentEdit::Value(ValueChange::Set(value.clone()))).collect()
}

/// The earlier pregnancy of that number.
pub(crate) fn earlier(open: &OpenSession, number: u8) -> Result<Pregnancy, ApiError> {
    let of = Pregnancy::new(number).map_err(|_| ApiError::UnknownPlace)?;
    if open.pregnancies().others().contains(&of) { Ok(of) } else { Err(ApiError::UnknownPlace) }
}
