//! Keeping and moving an answer. Each use case ends on the disk or changes nothing.

use care_bridge::{ApiError, MoveAnswer, SaveEdit, SavedView};
use care_document::DocumentEdit;
use care_plan::{AnswerId, Edit, Pregnancy, SectionId, Subject, Tier, Value, ValueChange, ValueKind, sections, text};
use care_vault::VaultName;

use super::parts;
use crate::host::Host;
use crate::place::Place;
use crate::ports::Context;
use crate::session::OpenSession;

/// Keeps one edit of one answer.
///
/// # Errors
///
/// Says so when her words are too long, it needs a lock first, or it cannot be written to the disk.
pub(crate) fn save_edit(open: &mut OpenSession, host: &mut Host, request: SaveEdit) -> Result<SavedView, ApiError> {
    let Edit { answer, change } = request.edit;
    let (change, removed) = cleaned(change)?;
    if is_recorded(&answer) {
        return Err(ApiError::UnknownPlace); // somebody else's words: she answers them in a place of her own
    }
    open.check_sound()?;
    let home = place_of(open, &answer)?;
    check_lock(open, home.tier)?;
    let mut context = host.context();
    let home = brought_home(open, &answer, &mut context)?.unwrap_or(home);
    let subject = Subject::Answer(answer.clone());
    open.edit(home, subject, &edits(change), &mut context)?;
    Ok(saved(open, host, answer, removed))
}

/// Changes who can see an answer.
///
/// # Errors
///
/// Says so when it needs a lock first or cannot be written to the disk.
pub(crate) fn move_answer(open: &mut OpenSession, host: &mut Host, request: MoveAnswer) -> Result<SavedView, ApiError> {
    let MoveAnswer { answer, tier } = request;
    if is_recorded(&answer) || is_ending(&answer) {
        return Err(ApiError::UnknownPlace); // it goes with its card, or stands where it is told
    }
    open.check_sound()?;
    check_lock(open, tier)?;
    place_of(open, &answer)?;
    let mut context = host.context();
    let to = open.place_for_new(tier);
    let stood_everyday = stands_everyday(open, &answer);
    match open.gather(&answer, &mut context)? {
        None => open.edit(to, Subject::Answer(answer.clone()), &[DocumentEdit::Begin], &mut context)?,
        Some(from) if from.tier != tier => open.move_answer(&answer, from, to, &mut context)?,
        Some(_) => {}
    }
    if stood_everyday && !stands_everyday(open, &answer) {
        parts::settle(open)?;
    }
    Ok(saved(open, host, answer, 0))
}

/// Brings `answer` home before something is done to it, and forgets what was ticked of a part that it has left empty.
/// Gives back home, where it stands anywhere.
pub(crate) fn brought_home(
    open: &mut OpenSession,
    answer: &AnswerId,
    context: &mut Context<'_>,
) -> Result<Option<Place>, ApiError> {
    let stood_everyday = stands_everyday(open, answer);
    let home = open.gather(answer, context)?;
    if stood_everyday && !stands_everyday(open, answer) {
        parts::settle(open)?;
    }
    Ok(home)
}

fn stands_everyday(open: &OpenSession, answer: &AnswerId) -> bool {
    open.answers_in(VaultName::Everyday).any(|id| id == *answer)
}

/// Whether somebody else wrote what stands at `answer`.
pub(crate) fn is_recorded(answer: &AnswerId) -> bool {
    let prompt = sections::section(answer.section.as_str()).and_then(|section| section.prompt(answer.prompt.as_str()));
    prompt.is_some_and(|prompt| prompt.is_recorded)
}

/// Whether it says what has changed: that stands where everyone who reads the plan is told.
fn is_ending(answer: &AnswerId) -> bool {
    sections::section(answer.section.as_str()).is_some_and(|section| section.says_ending())
}

/// Lets nobody ask by the name under which something of another pregnancy, or of this one, is stored: the page knows
/// the template's names alone, and what holds for them would not be asked of those.
///
/// # Errors
///
/// Says [`ApiError::UnknownPlace`] for such a name.
pub(crate) fn check_name(section: &SectionId) -> Result<(), ApiError> {
    match Pregnancy::of(section) {
        Some((Pregnancy::FIRST, _)) => Ok(()),
        _ => Err(ApiError::UnknownPlace),
    }
}

/// Where `answer` stands, or will stand once it has something in it.
pub(crate) fn place_of(open: &OpenSession, answer: &AnswerId) -> Result<Place, ApiError> {
    check_name(&answer.section)?;
    if let Some(home) = open.home(answer) {
        return Ok(home);
    }
    // Only what the template knows is begun; what a newer version began is edited above.
    let section = sections::section(answer.section.as_str()).ok_or(ApiError::UnknownPlace)?;
    let prompt = section.prompt(answer.prompt.as_str()).ok_or(ApiError::UnknownPlace)?;
    if !section.stands_in(answer.scope) {
        return Err(ApiError::UnknownPlace);
    }
    let of_prompt = open.place_for_new(section.tier_of(prompt));
    match answer.entry() {
        Some(entry) => Ok(open.place_of_entry(entry).ok_or(ApiError::UnknownPlace)?.as_private_as(of_prompt)),
        None => Ok(of_prompt),
    }
}

/// Private answers need a lock before they can be written: without one, anyone using the phone
/// could read them.
pub(crate) fn check_lock(open: &OpenSession, tier: Tier) -> Result<(), ApiError> {
    if tier == Tier::Shared || open.has_lock() { Ok(()) } else { Err(ApiError::LockNeeded) }
}

pub(crate) fn saved(open: &mut OpenSession, host: &Host, id: AnswerId, removed: usize) -> SavedView {
    let lock = open.lock_view(host);
    SavedView { answer: open.answer(&id), id, removed, lock }
}

/// What of a change can be kept, and how many characters were taken out of it.
pub(crate) fn cleaned(change: ValueChange) -> Result<(ValueChange, usize), ApiError> {
    let ValueChange::Set(value) = &change else { return Ok((change, 0)) };
    let Some(typed) = value.as_typed() else { return Ok((change, 0)) };
    let cleaned = text::clean(typed).map_err(|_| ApiError::TextTooLong)?;
    let value = Value::from_text(value.kind(), &cleaned.text).ok_or(ApiError::Unexpected)?;
    Ok((ValueChange::Set(value), cleaned.removed))
}

/// The edits that make `change`. What she types takes the place of what she typed before, also
/// where an earlier version kept that as another kind.
fn edits(change: ValueChange) -> Vec<DocumentEdit> {
    let is_typed = |kind| Value::from_text(kind, "").is_some_and(|value| value.as_typed().is_some());
    let kind = change.kind();
    let others = ValueKind::ALL.into_iter().filter(|other| is_typed(kind) && is_typed(*other) && *other != kind);
    let cleared = others.map(|other| DocumentEdit::Value(ValueChange::Clear(other)));
    std::iter::once(DocumentEdit::Value(change.clone())).chain(cleared).collect()
}
