//! What her midwife saw and when, and what has changed since: so that of two copies one is known to
//! be the newer, and nobody reads a whole plan to find one new line.
//!
//! No copy of the plan is kept for this: what an answer said then is read from its history. So what
//! she deletes for good is gone here too.

use std::collections::{BTreeMap, BTreeSet};

use care_bridge::{ApiError, ChangeView, ChangedSince, VersionView, Versions};
use care_plan::template::Part;
use care_plan::{AnswerId, AnswerState, Disclosure, Excerpt, Pregnancy, Scope, Timestamp, Values, sections};

use crate::error::AppError;
use crate::host::Host;
use crate::session::{Changed, OpenSession};

/// The setting that remembers their moments, in milliseconds, in the everyday vault whatever opened the
/// plan; each pregnancy has its own. No code stands there: it would be a way to guess at what she deleted since.
const SHOWINGS: &str = "showings";

/// Within how many milliseconds two showings belong to one visit.
const VISIT_MS: i64 = 12 * 60 * 60 * 1_000;

/// A day, in milliseconds.
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// After how many milliseconds words have stood: what she says instead of them is a change of mind, and
/// not the same answer being written.
const STOOD_MS: i64 = 30 * 60 * 1_000;

/// The most visits that are remembered, the newest.
const MOST: usize = 100;

/// Remembers that the page is held up now, where it is the whole of what a midwife usually sees: else
/// something that nobody saw would no longer be marked as new. What cannot be remembered holds nobody up.
pub(crate) fn remember(open: &mut OpenSession, disclosure: &Disclosure, excerpt: &Excerpt, now: Timestamp) {
    let usual = open.plan().excerpt(&Disclosure::usual(care_plan::Audience::Midwife));
    let is_shown = |id: &str| excerpt.sections().iter().any(|shown| shown.section.id == id);
    let is_whole = disclosure.sections.is_none() && disclosure.entries.is_none();
    if !is_whole || !usual.sections().iter().all(|section| is_shown(section.section.id)) {
        return;
    }
    let mut showings = showings(open);
    if showings.last().is_some_and(|last| is_one_visit(*last, now)) {
        return; // it counts from its beginning
    }
    showings.push(now.0);
    showings.drain(..showings.len().saturating_sub(MOST));
    let name = open.pregnancy().setting(SHOWINGS);
    if let (Ok(text), Ok(everyday)) = (serde_json::to_vec(&showings), open.everyday()) {
        let _ = everyday.set_setting(&name, Some(&text));
    }
}

/// Forgets when somebody saw the plan of that pregnancy.
pub(crate) fn forget(open: &mut OpenSession, of: Pregnancy) -> Result<(), AppError> {
    Ok(open.everyday()?.set_setting(&of.setting(SHOWINGS), None)?)
}

/// When her midwife saw it at the visit before this one.
pub(crate) fn seen_before(open: &OpenSession, now: Timestamp) -> Option<Timestamp> {
    showings(open).into_iter().rev().find(|at| !is_one_visit(*at, now)).map(Timestamp)
}

/// What is new since then and goes in: each answer, with the name of its card.
pub(crate) fn new_since(
    open: &mut OpenSession,
    host: &mut Host,
    disclosure: &Disclosure,
    then: Timestamp,
) -> Result<Excerpt, AppError> {
    let changed = open.changed_since(disclosure, then, &mut host.context())?;
    let mut ids: BTreeSet<AnswerId> = changed.into_iter().map(|changed| changed.answer).collect();
    let names: Vec<AnswerId> = ids.iter().filter_map(name_of_card).collect();
    ids.extend(names);
    Ok(open.plan().excerpt_of(disclosure, &ids))
}

/// What she has changed her mind about.
pub(crate) struct ChangedLately {
    /// What she says now.
    pub(crate) excerpt: Excerpt,
    /// When each was changed, by its place in the template, as a day with its time.
    pub(crate) times: BTreeMap<String, String>,
}

/// What she has changed her mind about within the last day, of her birth: what somebody who saw the
/// plan yesterday, or holds it on paper, does not know. Each with the moment.
pub(crate) fn changed_lately(
    open: &mut OpenSession,
    host: &mut Host,
    disclosure: &Disclosure,
) -> Result<Option<ChangedLately>, AppError> {
    let yesterday = Timestamp(host.now().at.0.saturating_sub(DAY_MS));
    let mut changed = Vec::new();
    for of_day in open.changed_since(disclosure, yesterday, &mut host.context())? {
        let is_told = !of_day.now.is_empty() && is_of_birth(&of_day.answer);
        // A first answer is no change of mind.
        if is_told && (!of_day.before.is_empty() || said_otherwise(open, host, &of_day)?) {
            changed.push(of_day);
        }
    }
    let ids: BTreeSet<AnswerId> = changed.iter().map(|changed| changed.answer.clone()).collect();
    let time =
        |Changed { answer, at, .. }: Changed| (format!("{}/{}", answer.section, answer.prompt), host.moment_now(at));
    let excerpt = open.plan().excerpt_of(disclosure, &ids);
    Ok((!excerpt.is_empty()).then(|| ChangedLately { excerpt, times: changed.into_iter().map(time).collect() }))
}

/// Whether she had pressed something else, or had said something else for a while that she says no more:
/// also in a plan that was written within the day. Words that she goes on writing are one answer.
fn said_otherwise(open: &mut OpenSession, host: &mut Host, changed: &Changed) -> Result<bool, AppError> {
    let (pressed, text) = (changed.now.choice(), changed.now.text().trim());
    let moments = open.history(&changed.answer, &mut host.context())?;
    // What she had left out nobody had seen.
    let is_left_out = |values: &Values| values.state() == Some(AnswerState::LeaveOut);
    let pressed_otherwise = pressed.is_some()
        && moments
            .iter()
            .filter(|(_, moment)| !is_left_out(&moment.values))
            .any(|(_, moment)| moment.values.choice().is_some_and(|before| Some(before) != pressed));
    // Words that stood to be seen for a while, and went within the last day.
    let mut stands_since = None;
    let said_otherwise = moments.windows(2).any(|pair| {
        let [(kept, before), (until, after)] = pair else { return false };
        if is_left_out(&before.values) {
            stands_since = None;
            return false;
        }
        let was = before.values.text().trim();
        let since = *stands_since.get_or_insert(*kept);
        if was == after.values.text().trim() {
            return false;
        }
        stands_since = None;
        let (Some(since), Some(until)) = (since, *until) else { return false };
        let has_stood = until.0.saturating_sub(since.0) >= STOOD_MS;
        let is_lately = changed.at.0.saturating_sub(until.0) < DAY_MS;
        has_stood && is_lately && !was.is_empty() && !text.contains(was)
    });
    Ok(pressed_otherwise || said_otherwise)
}

fn is_of_birth(id: &AnswerId) -> bool {
    id.scope == Scope::Once && sections::section(id.section.as_str()).is_some_and(|section| section.part == Part::Birth)
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
    let view = |at: i64| VersionView { at, when: host.moment(Timestamp(at), &words) };
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

fn is_one_visit(at: i64, now: Timestamp) -> bool {
    // A clock that was put back begins anew.
    (0..VISIT_MS).contains(&now.0.saturating_sub(at))
}

fn showings(open: &OpenSession) -> Vec<i64> {
    open.remembers(&open.pregnancy().setting(SHOWINGS))
        .and_then(|text| serde_json::from_slice(&text).ok())
        .unwrap_or_default()
}
