//! The copies that she showed or gave: when, for whom, and what each of them said.
//!
//! No word of a copy is kept, and not its version code either: that would be a way to guess at what she
//! deleted since. What it said is read from the history again, and where that comes to the code that
//! stands on the paper, it is that copy, letter by letter.

use std::collections::BTreeSet;

use care_bridge::{ApiError, CopyView, ReadShown, ShownCopies, ShownCopyView};
use care_export::{Dates, Reading};
use care_plan::sections::section;
use care_plan::{AnswerId, Disclosure, EntryId, Excerpt, Pregnancy, SectionId, Timestamp};
use care_vault::VaultName;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::show::{clinicians_words, views};
use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Past};

/// The setting that remembers them, oldest first, of the first pregnancy's plan; a later one has its own.
///
/// INVARIANT: the everyday vault remembers no copy that held anything of the private one. So an
/// everyday opening tells of none, and looks the same where there is no private vault.
const SHOWN: &str = "shown-copies";

/// The most copies that a vault remembers, the newest.
const MOST: usize = 60;

/// One copy, as it is remembered: for whom it was, and which parts of the plan were in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Shown {
    /// When, in milliseconds. Names the copy.
    at: i64,
    disclosure: Disclosure,
}

/// Remembers that what `disclosure` lets be seen, which is `excerpt`, is given to somebody now. What
/// cannot be remembered holds nobody up.
pub(crate) fn remember(open: &mut OpenSession, disclosure: &Disclosure, excerpt: &Excerpt, now: Timestamp) {
    let disclosure = trimmed(disclosure, excerpt);
    let plan = open.plan();
    let is_private = |id: &AnswerId| {
        plan.tells(&disclosure, id) && open.home(id).is_some_and(|place| place.vault == VaultName::Private)
    };
    let vault = if plan.answers.keys().any(is_private) { VaultName::Private } else { VaultName::Everyday };
    let mut list = list(open, vault);
    let known: Vec<Shown> = list.iter().filter_map(read).collect();
    let Ok(changed) = open.last_changed(&disclosure) else { return };
    let is_same = |shown: &Shown| shown.disclosure == disclosure && changed.is_none_or(|at| at.0 <= shown.at);
    if known.iter().any(is_same) {
        return; // the same copy once more
    }
    // Each has a moment of its own, by which it is asked for.
    let taken = all(open).into_iter().map(|shown| shown.at).max();
    let at = if taken == Some(now.0) { now.0.saturating_add(1) } else { now.0 };
    let Ok(shown) = serde_json::to_value(Shown { at, disclosure }) else { return };
    list.push(shown);
    list.drain(..list.len().saturating_sub(MOST));
    let _ = keep(open, vault, &list);
}

/// Forgets the copies that name a card or a section which she deletes for good: their names would tell
/// that it was there.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn forget(open: &mut OpenSession, entries: &[EntryId], section: Option<&SectionId>) -> Result<(), AppError> {
    let tells = |value: &Value| read(value).is_some_and(|shown| names(&shown.disclosure, entries, section));
    for vault in open.names() {
        let mut list = list(open, vault);
        if list.iter().any(tells) {
            list.retain(|value| !tells(value));
            keep(open, vault, &list)?;
        }
    }
    Ok(())
}

/// Forgets every copy of that pregnancy's plan.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn forget_plan_of(open: &mut OpenSession, pregnancy: Pregnancy) -> Result<(), AppError> {
    let name = pregnancy.setting(SHOWN);
    for vault in open.names() {
        if open.remembers_in(vault, &name).is_some() {
            open.forget_in(vault, &name)?;
        }
    }
    Ok(())
}

/// Lets the everyday vault forget the copies that would tell of `answer`, which leaves it for the private
/// one: those that name its section or card, and those with a part that holds nothing else there.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn leaves_everyday(open: &mut OpenSession, answer: &AnswerId) -> Result<(), AppError> {
    left(open, VaultName::Everyday, answer)
}

/// Lets each vault forget the copies that would tell of `answer`, which was deleted for good, and whose section
/// holds nothing else there.
///
/// # Errors
///
/// Says so when that cannot be kept.
pub(crate) fn gone(open: &mut OpenSession, answer: &AnswerId) -> Result<(), AppError> {
    for vault in open.names() {
        if !open.answers_in(vault).any(|id| id.section == answer.section) {
            left(open, vault, answer)?;
        }
    }
    Ok(())
}

fn left(open: &mut OpenSession, vault: VaultName, answer: &AnswerId) -> Result<(), AppError> {
    let part_of = |id: &AnswerId| section(id.section.as_str()).map(|section| section.part);
    let part = part_of(answer);
    let is_part_left = open.answers_in(vault).any(|id| id != *answer && part_of(&id) == part);
    let tells = |value: &Value| {
        read(value).is_some_and(|Shown { disclosure, .. }| {
            names(&disclosure, answer.entry().as_slice(), Some(&answer.section))
                || !is_part_left && part.is_some_and(|part| disclosure.parts.contains(&part))
        })
    };
    let mut list = list(open, vault);
    if list.iter().any(tells) {
        list.retain(|value| !tells(value));
        keep(open, vault, &list)?;
    }
    Ok(())
}

/// Whether it names one of these cards, or this section, beside its parts.
fn names(disclosure: &Disclosure, entries: &[EntryId], section: Option<&SectionId>) -> bool {
    let is_named = |named: &BTreeSet<String>| section.is_some_and(|section| named.contains(section.as_str()));
    let names_card = |named: &BTreeSet<EntryId>| entries.iter().any(|entry| named.contains(entry));
    disclosure.entries.as_ref().is_some_and(names_card)
        || is_named(&disclosure.sensitive_sections)
        || disclosure.sections.as_ref().is_some_and(is_named)
}

/// The copies that she showed or gave, the newest first, each with its code.
///
/// # Errors
///
/// Says so when a history cannot be read.
pub(crate) fn shown_copies(
    open: &mut OpenSession,
    host: &mut Host,
    _: ShownCopies,
) -> Result<Vec<ShownCopyView>, ApiError> {
    let words = host.words()?;
    let copies = all(open);
    let Some(since) = copies.iter().map(|shown| shown.at).min() else { return Ok(Vec::new()) };
    let past = open.past(Timestamp(since), &mut host.context())?;
    let view = |shown: &Shown| {
        let then = Timestamp(shown.at);
        let Copied { excerpt, changed } = copied(&past, shown);
        ShownCopyView {
            at: shown.at,
            audience: shown.disclosure.audience,
            shown: host.moment(then, &words),
            changed: changed.map_or(0, |at| at.0),
            version: excerpt.version_code().to_string(),
        }
    };
    // What was in it is gone for good, or stands elsewhere: there is nothing to open.
    Ok(copies.iter().rev().map(view).collect())
}

/// One of them, as it was.
///
/// # Errors
///
/// Says so when there is no such copy, when nothing of it is there any more, or a history cannot be read.
pub(crate) fn read_shown(open: &mut OpenSession, host: &mut Host, request: ReadShown) -> Result<CopyView, ApiError> {
    let shown = all(open).into_iter().find(|shown| shown.at == request.at).ok_or(ApiError::UnknownPlace)?;
    let then = Timestamp(shown.at);
    let past = open.past(then, &mut host.context())?;
    let Copied { excerpt, changed } = copied(&past, &shown);
    if excerpt.is_empty() {
        return Err(ApiError::NothingToShow);
    }
    let (hers, english) = (host.words()?, clinicians_words()?);
    let reading = Reading::new(&excerpt, &hers, &english);
    let changed = changed.map(|at| host.moment(at, &hers)).unwrap_or_default();
    Ok(CopyView {
        audience: shown.disclosure.audience,
        blocks: views(open, care_export::show_blocks(&reading)),
        version: reading.version().to_string(),
        dates: Dates { changed, shown: host.moment(then, &hers) }.line(&hers),
    })
}

/// What a copy held.
struct Copied {
    excerpt: Excerpt,
    /// When something of it had been changed last.
    changed: Option<Timestamp>,
}

fn copied(past: &Past, shown: &Shown) -> Copied {
    let then = Timestamp(shown.at);
    let plan = past.plan(then);
    Copied { excerpt: plan.excerpt(&shown.disclosure), changed: past.last_changed(&plan, &shown.disclosure, then) }
}

/// The disclosure, without what it named to no purpose: a part that held nothing to be seen would tell
/// an everyday opening that something stands there.
fn trimmed(disclosure: &Disclosure, excerpt: &Excerpt) -> Disclosure {
    let mut trimmed = disclosure.clone();
    let is_in = |id: &String| excerpt.sections().iter().any(|shown| shown.section.id == id);
    trimmed.parts.retain(|part| excerpt.sections().iter().any(|shown| shown.section.goes_with(&[*part].into())));
    trimmed.sensitive_sections.retain(is_in);
    if let Some(sections) = &mut trimmed.sections {
        sections.retain(is_in);
    }
    trimmed
}

/// Every copy that the open vaults remember, oldest first.
fn all(open: &OpenSession) -> Vec<Shown> {
    let mut all: Vec<Shown> =
        open.names().into_iter().flat_map(|vault| list(open, vault)).filter_map(|value| read(&value)).collect();
    all.sort_by_key(|shown| shown.at);
    all
}

/// What one vault remembers. A copy of a part that only a newer version has stays where it is.
fn list(open: &OpenSession, vault: VaultName) -> Vec<Value> {
    open.remembers_in(vault, &open.pregnancy().setting(SHOWN))
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}

fn read(value: &Value) -> Option<Shown> {
    Shown::deserialize(value).ok()
}

fn keep(open: &mut OpenSession, vault: VaultName, list: &[Value]) -> Result<(), AppError> {
    let text = serde_json::to_vec(list).unwrap_or_default();
    let name = open.pregnancy().setting(SHOWN);
    open.remember_in(vault, &name, &text)
}
