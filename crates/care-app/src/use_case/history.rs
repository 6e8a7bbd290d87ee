//! What an answer said before.

use care_bridge::{ApiError, History, Lately, LatelyView, MomentView, WriterView};
use care_document::Moment;
use care_plan::{AnswerId, Plan, Timestamp, sections};

use super::edit::is_recorded;
use crate::host::Host;
use crate::session::OpenSession;

/// Within how many milliseconds two keepings belong to one time of writing: while she types, every
/// pause is kept, and nobody looks for half a sentence.
const SITTING_MS: i64 = 600_000;

/// The most times of writing that are told, the newest.
const MOST: usize = 200;

/// What the answer said at the end of each time that she wrote at it, the newest first. The first one
/// is how it stands now.
///
/// # Errors
///
/// Says so when its history cannot be read.
pub(crate) fn history(open: &mut OpenSession, host: &mut Host, request: History) -> Result<Vec<MomentView>, ApiError> {
    let words = host.words()?;
    let moments = open.history(&request.answer, &mut host.context())?;
    let brought_back = brought_back_at(open);
    let by = |at: Option<Timestamp>| match at {
        _ if is_recorded(&request.answer) => WriterView::Staff,
        Some(at) if brought_back.is_some_and(|then| at <= then) => WriterView::FromCopy,
        Some(_) | None => WriterView::Me,
    };
    let when = |at: Option<Timestamp>| at.map(|at| host.moment(at, &words));
    let moments = sittings(moments);
    let view = |(index, (at, moment)): (usize, &(Option<Timestamp>, Moment))| {
        let before = moments.get(..index).unwrap_or_default();
        let same = before.iter().rev().find(|(_, earlier)| earlier.values == moment.values);
        let same = same.filter(|_| !moment.values.is_empty());
        MomentView {
            when: when(*at),
            values: moment.values.clone(),
            by: by(*at),
            as_on: same.and_then(|(at, _)| when(*at)),
        }
    };
    Ok(moments.iter().enumerate().rev().take(MOST).map(view).collect())
}

/// The setting that says when a copy was brought back to this phone, in milliseconds: all that was kept
/// until then came with it.
const BROUGHT_BACK: &str = "brought-back";

/// Remembers that a copy is brought back now. What cannot be remembered holds nobody up.
pub(crate) fn remember_brought_back(open: &mut OpenSession, now: Timestamp) {
    if let Ok(everyday) = open.everyday() {
        let _ = everyday.set_setting(BROUGHT_BACK, Some(now.0.to_string().as_bytes()));
    }
}

fn brought_back_at(open: &OpenSession) -> Option<Timestamp> {
    let text = String::from_utf8(open.remembers(BROUGHT_BACK)?).ok()?;
    Some(Timestamp(text.parse().ok()?))
}

/// How many answers that were changed last are told.
const LATELY: usize = 20;

/// The answers that were changed last, the newest first.
///
/// # Errors
///
/// Says so when that cannot be read.
pub(crate) fn lately(open: &mut OpenSession, host: &mut Host, _: Lately) -> Result<Vec<LatelyView>, ApiError> {
    let words = host.words()?;
    let view = |(answer, at)| LatelyView { answer, when: host.moment(at, &words) };
    let plan = open.plan();
    let changed = open.changed_last()?.into_iter().filter(|(answer, _)| is_hers(&plan, answer));
    Ok(changed.take(LATELY).map(view).collect())
}

/// Whether she wrote it herself and it stands on a list of hers.
fn is_hers(plan: &Plan, answer: &AnswerId) -> bool {
    let Some(section) = sections::section(answer.section.as_str()) else { return false };
    let is_recorded = section.prompt(answer.prompt.as_str()).is_none_or(|prompt| prompt.is_recorded);
    !is_recorded && !section.says_ending() && !plan.is_untold_at(answer)
}

/// The last moment of each time of writing, oldest first.
fn sittings(moments: Vec<(Option<Timestamp>, Moment)>) -> Vec<(Option<Timestamp>, Moment)> {
    let mut sittings: Vec<(Option<Timestamp>, Moment)> = Vec::new();
    for (at, moment) in moments {
        let goes_on = sittings.last().is_some_and(|(last, before)| {
            // A clock that was put back begins anew; and what she pressed stands by itself, however soon she pressed
            // something else.
            let is_soon =
                last.zip(at).is_some_and(|(last, at)| (0..SITTING_MS).contains(&(at.0.saturating_sub(last.0))));
            let pressed = before.values.choice();
            is_soon && (pressed.is_none() || pressed == moment.values.choice())
        });
        if goes_on {
            sittings.pop();
        }
        sittings.push((at, moment));
    }
    // What she wrote and took out again within one time is no change.
    sittings.dedup_by(|later, earlier| later.1.values == earlier.1.values);
    sittings
}

#[cfg(test)]
mod tests {
    use care_plan::{Value, Values};

    use super::*;

    fn at(minutes: i64, text: &str) -> (Option<Timestamp>, Moment) {
        let values: Values = std::iter::once(Value::Text(text.to_owned())).collect();
        (Some(Timestamp(minutes * 60_000)), Moment { index: 0, hash: [0; 32], values })
    }

    fn told(moments: Vec<(Option<Timestamp>, Moment)>) -> Vec<String> {
        sittings(moments).iter().map(|(_, moment)| moment.values.text().to_owned()).collect()
    }

    #[test]
    fn each_time_that_she_wrote_is_told_by_how_it_ended() {
        let typed = [at(0, "At"), at(1, "At ho"), at(9, "At home"), at(30, "At home, or"), at(31, "In water")];
        assert_eq!(told(typed.into()), ["At home", "In water"]);
    }

    #[test]
    fn a_clock_that_was_put_back_hides_nothing() {
        let typed = [at(1_000, "At home"), at(2, "In water"), at(3, "In the pool")];
        assert_eq!(told(typed.into()), ["At home", "In the pool"]);
        let nobody_knows = vec![(None, at(0, "one").1), (None, at(0, "two").1)];
        assert_eq!(told(nobody_knows), ["one", "two"], "moments without a time stand each for itself");
    }

    #[test]
    fn what_she_wrote_and_took_out_again_is_no_change() {
        let typed = [at(0, "At home"), at(30, "At home!"), at(31, "At home"), at(60, "")];
        assert_eq!(told(typed.into()), ["At home", ""]);
    }
}
