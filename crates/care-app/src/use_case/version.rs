//! What her midwife saw and when, and what has changed since: so that of two copies one is known to
//! be the newer, and nobody reads a whole plan to find one new line.
//!
//! No copy of the plan is kept for this: what an answer said then is read from its history. So what
//! she deletes for good is gone here too.

use std::collections::{BTreeMap, BTreeSet};

use care_bridge::{ApiError, ChangeView, ChangedSince, VersionView, Versions};
use care_plan::template::Part;
use care_plan::{AnswerId, Disclosure, Excerpt, Plan, Scope, Timestamp, sections};
use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::host::Host;
use crate::session::{Changed, OpenSession};

/// The setting that remembers them: in the more private vault of those that are open.
const SHOWINGS: &str = "showings";

/// Within how many milliseconds two showings belong to one visit.
const VISIT_MS: i64 = 12 * 60 * 60 * 1_000;

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// The most visits that are remembered, the newest.
const MOST: usize = 100;

/// One visit at which the page was held up to her midwife.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Showing {
    at: i64,
    code: String,
}

/// Remembers that the page is held up now. What cannot be remembered holds nobody up.
pub(crate) fn remember(open: &mut OpenSession, excerpt: &Excerpt, now: Timestamp) {
    let mut showings = showings(open);
    if showings.last().is_some_and(|last| is_one_visit(last, now)) {
        showings.pop();
    }
    showings.push(Showing { at: now.0, code: excerpt.version_code().to_string() });
    showings.drain(..showings.len().saturating_sub(MOST));
    if let Ok(text) = serde_json::to_vec(&showings) {
        let _ = open.set_in_most_private(SHOWINGS, &text);
    }
}

/// When her midwife saw it at the visit before this one.
pub(crate) fn seen_before(open: &OpenSession, now: Timestamp) -> Option<Timestamp> {
    let before = showings(open).into_iter().rev().find(|showing| !is_one_visit(showing, now));
    before.map(|showing| Timestamp(showing.at))
}

/// What of `plan` is new since then and goes in: each answer, with the name of its card.
pub(crate) fn new_since(
    open: &mut OpenSession,
    host: &mut Host,
    plan: &Plan,
    disclosure: &Disclosure,
    then: Timestamp,
) -> Result<Plan, AppError> {
    let changed = open.changed_since(disclosure, then, &mut host.context())?;
    let mut ids: BTreeSet<AnswerId> = changed.into_iter().map(|changed| changed.answer).collect();
    let names: Vec<AnswerId> = ids.iter().filter_map(name_of_card).collect();
    ids.extend(names);
    Ok(only(plan, &ids))
}

/// What she has changed her mind about.
pub(crate) struct ChangedLately {
    /// What she says now.
    pub(crate) excerpt: Excerpt,
    /// When each was changed, by its place in the template, as a time of day.
    pub(crate) times: BTreeMap<String, String>,
}

/// What she has changed her mind about within the last day, of her birth: what somebody who saw the
/// plan yesterday, or holds it on paper, does not know. Each with the moment.
pub(crate) fn changed_lately(
    open: &mut OpenSession,
    host: &mut Host,
    plan: &Plan,
    disclosure: &Disclosure,
) -> Result<Option<ChangedLately>, AppError> {
    let yesterday = Timestamp(host.now().at.0.saturating_sub(DAY_MS));
    let mut changed = open.changed_since(disclosure, yesterday, &mut host.context())?;
    // A first answer is no change of mind.
    changed.retain(|changed| !changed.before.is_empty() && !changed.now.is_empty() && is_of_birth(&changed.answer));
    let ids: BTreeSet<AnswerId> = changed.iter().map(|changed| changed.answer.clone()).collect();
    let offset = host.now().offset_minutes;
    let time = |Changed { answer, at, .. }: Changed| {
        (format!("{}/{}", answer.section, answer.prompt), care_locale::time_of_day(at.0, offset))
    };
    let excerpt = only(plan, &ids).excerpt(disclosure);
    Ok((!excerpt.is_empty()).then(|| ChangedLately { excerpt, times: changed.into_iter().map(time).collect() }))
}

fn is_of_birth(id: &AnswerId) -> bool {
    id.scope == Scope::Once && sections::section(id.section.as_str()).is_some_and(|section| section.part == Part::Birth)
}

/// These answers alone.
fn only(plan: &Plan, ids: &BTreeSet<AnswerId>) -> Plan {
    let answers = plan.answers.iter().filter(|(id, _)| ids.contains(id)).map(|(id, a)| (id.clone(), a.clone()));
    Plan { answers: answers.collect(), entries: plan.entries.clone() }
}

fn name_of_card(id: &AnswerId) -> Option<AnswerId> {
    sections::section(id.section.as_str())?.naming_answer(id.entry()?)
}

/// The visits at which her midwife saw the plan, the newest first.
///
/// # Errors
///
/// Says so when her language is not to be had.
pub(crate) fn versions(open: &mut OpenSession, host: &mut Host, _: Versions) -> Result<Vec<VersionView>, ApiError> {
    let words = host.words()?;
    let view = |Showing { at, code }: Showing| VersionView { at, code, when: host.moment(Timestamp(at), &words) };
    Ok(showings(open).into_iter().rev().map(view).collect())
}

/// What has changed since then of what a midwife may see, in the plan's order: before and now.
///
/// # Errors
///
/// Says so when a history cannot be read.
pub(crate) fn changed_since(
    open: &mut OpenSession,
    host: &mut Host,
    request: ChangedSince,
) -> Result<Vec<ChangeView>, ApiError> {
    let disclosure = Disclosure::usual(care_plan::Audience::Midwife);
    let mut changed = open.changed_since(&disclosure, Timestamp(request.at), &mut host.context())?;
    let place = |id: &AnswerId| sections::SECTIONS.iter().position(|section| section.id == id.section.as_str());
    // Cards stand in the order that they were begun in.
    let plan = open.plan();
    let begun = |id: &AnswerId| plan.entries.get(&id.entry()?).map(|entry| entry.created);
    changed.sort_by_key(|changed| (place(&changed.answer), begun(&changed.answer), changed.answer.clone()));
    let view = |Changed { answer, before, now, .. }| ChangeView { answer, before, now };
    Ok(changed.into_iter().map(view).collect())
}

fn is_one_visit(showing: &Showing, now: Timestamp) -> bool {
    // A clock that was put back begins anew.
    (0..VISIT_MS).contains(&now.0.saturating_sub(showing.at))
}

fn showings(open: &OpenSession) -> Vec<Showing> {
    open.in_most_private(SHOWINGS).and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default()
}
