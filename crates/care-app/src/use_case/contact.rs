//! Her contacts with staff: one thread of them, and today's as text for the hospital's record.

use std::collections::BTreeSet;

use care_bridge::{ApiError, ContactView, Thread, Visit, VisitView};
use care_export::{OwnCard, Reading};
use care_plan::template::Role;
use care_plan::{Audience, Disclosure, Entry, EntryId, Plan, sections};

use super::show::{clinicians_words, views};
use crate::host::Host;
use crate::session::OpenSession;

/// Every contact, the newest first, each as a letter.
///
/// # Errors
///
/// Says so when her language is not to be had.
pub(crate) fn thread(open: &mut OpenSession, host: &mut Host, _: Thread) -> Result<Vec<ContactView>, ApiError> {
    let words = host.words()?;
    let plan = open.plan();
    let view = |(id, entry): (EntryId, &Entry)| {
        let section = sections::section(entry.section.as_str())?;
        let card = OwnCard::new(&plan, section, id, &words);
        let blocks = views(open, care_export::letter_blocks(&card));
        let begun = host.moment(entry.created, &words);
        (!blocks.is_empty()).then(|| ContactView { entry: id, section: entry.section.clone(), begun, blocks })
    };
    Ok(contacts(&plan).into_iter().rev().filter_map(view).collect())
}

/// What was said today, for the hospital's record: what a midwife may see of the contacts of this day.
///
/// # Errors
///
/// Says so when there is none.
pub(crate) fn visit(open: &mut OpenSession, host: &mut Host, request: Visit) -> Result<VisitView, ApiError> {
    let words = clinicians_words()?;
    let plan = open.plan();
    let today = host.today(&words);
    // An appointment is to come: nothing was said there yet.
    let is_said = |entry: &Entry| {
        sections::section(entry.section.as_str()).is_some_and(|section| section.prompt_with_role(Role::Ahead).is_none())
    };
    let is_today = |entry: &Entry| {
        is_said(entry) && care_locale::date(&words, entry.created.0, host.now().offset_minutes) == today
    };
    let entries: BTreeSet<EntryId> =
        contacts(&plan).into_iter().filter(|(_, entry)| is_today(entry)).map(|(id, _)| id).collect();
    // The cards alone: for staff what must be known of her health would come along, and this is what was said.
    let excerpt = plan.excerpt(&Disclosure::of_entries(Audience::Myself, entries));
    if !excerpt.sections().iter().any(|section| section.section.has_entries()) {
        return Err(ApiError::NothingToShow);
    }
    let reading = Reading::new(&excerpt, &words, &words);
    let who = request.has_identifiers.then(|| plan.excerpt(&Disclosure::of_identifiers()));
    let who = who.as_ref().map(|who| Reading::new(who, &words, &words));
    Ok(VisitView { text: care_export::visit_text(&reading, who.as_ref(), &today) })
}

/// The contacts that she has not taken away, oldest first.
fn contacts(plan: &Plan) -> Vec<(EntryId, &Entry)> {
    let is_contact = |entry: &&Entry| {
        !entry.removed
            && sections::section(entry.section.as_str())
                .is_some_and(|section| section.holds_contacts() && !plan.is_put_away(section))
    };
    let mut contacts: Vec<_> =
        plan.entries.iter().filter(|(_, entry)| is_contact(entry)).map(|(id, entry)| (*id, entry)).collect();
    contacts.sort_by_key(|(id, entry)| (entry.created, *id));
    contacts
}
