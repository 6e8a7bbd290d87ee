//! Days as a person writes them. The moment is handed in; nothing here reads a clock.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike};

use crate::{Value, Words, strip_isolates};

/// The day of a moment as ISO 8601 writes it, such as `2026-11-21`; empty for a moment that no
/// calendar holds. For the names of files.
#[must_use]
pub fn iso_date(at_ms: i64, offset_minutes: i32) -> String {
    let there = TimeDelta::minutes(i64::from(offset_minutes));
    let moment = DateTime::from_timestamp_millis(at_ms).and_then(|moment| moment.checked_add_signed(there));
    moment.map(|moment| format!("{:04}-{:02}-{:02}", moment.year(), moment.month(), moment.day())).unwrap_or_default()
}

/// The time of day of a moment there, such as "03:04"; empty for a moment that no calendar holds.
#[must_use]
pub fn time_of_day(at_ms: i64, offset_minutes: i32) -> String {
    let there = TimeDelta::minutes(i64::from(offset_minutes));
    let moment = DateTime::from_timestamp_millis(at_ms).and_then(|moment| moment.checked_add_signed(there));
    moment.map(|moment| format!("{:02}:{:02}", moment.hour(), moment.minute())).unwrap_or_default()
}

/// The day of a moment as the language writes it, such as "21 November 2026", in Latin digits
/// and without isolate marks.
///
/// `at_ms` counts milliseconds from 1970-01-01 00:00 UTC, `offset_minutes` is the place's
/// distance east of UTC. The words come from the messages `date-long` (with `$day`, `$month`,
/// `$year`) and `month-1` to `month-12`. A moment that no calendar holds is empty.
#[must_use]
pub fn date(words: &Words, at_ms: i64, offset_minutes: i32) -> String {
    with_month(words, "month", at_ms, offset_minutes)
}

/// The same with the short name of the month, such as "21 Nov 2026": `month-short-1` to
/// `month-short-12`.
#[must_use]
pub fn short_date(words: &Words, at_ms: i64, offset_minutes: i32) -> String {
    with_month(words, "month-short", at_ms, offset_minutes)
}

/// A day that was written down as ISO 8601 has it, with a time of day or without, as the language
/// writes it: "2026-11-28, 03:04" is "28 November 2026, 03:04". `None` for anything else.
#[must_use]
pub fn iso_in_words(words: &Words, written: &str) -> Option<String> {
    let (day, time) = written.split_once(", ").unwrap_or((written, ""));
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?;
    if !time.is_empty() {
        NaiveTime::parse_from_str(time, "%H:%M").ok()?;
    }
    let day = in_words(words, "month", day);
    Some(if time.is_empty() { day } else { format!("{day}, {time}") })
}

fn with_month(words: &Words, name: &str, at_ms: i64, offset_minutes: i32) -> String {
    let there = TimeDelta::minutes(i64::from(offset_minutes));
    let Some(moment) = DateTime::from_timestamp_millis(at_ms).and_then(|moment| moment.checked_add_signed(there))
    else {
        return String::new();
    };
    in_words(words, name, moment.date_naive())
}

fn in_words(words: &Words, name: &str, moment: NaiveDate) -> String {
    let month = words.say(&format!("{name}-{}", moment.month()));
    let written = words.say_with(
        "date-long",
        &[
            ("day", Value::Number(i64::from(moment.day()))),
            ("month", Value::Text(&month)),
            ("year", Value::Number(i64::from(moment.year()))),
        ],
    );
    strip_isolates(&written)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_was_written_down_is_said_in_words_and_nothing_else_is() {
        let words = crate::embedded("en-GB").unwrap();
        for (written, said) in [
            ("2026-11-28, 03:04", Some("28 November 2026, 03:04")),
            ("2026-11-28", Some("28 November 2026")),
            ("2026-13-28", None),
            ("2026-11-28, soon", None),
            ("28 November", None),
            ("", None),
        ] {
            assert_eq!(iso_in_words(&words, written).as_deref(), said, "{written}");
        }
    }
}
