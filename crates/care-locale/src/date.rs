//! Days as a person writes them. The moment is handed in; nothing here reads a clock.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, TimeDelta, Timelike};

use crate::{Value, Words, strip_isolates};

/// The day of a moment as ISO 8601 writes it, such as `2026-11-21`; empty for a moment that no
/// calendar holds. For the names of files.
#[must_use]
pub fn iso_date(at_ms: i64, offset_minutes: i32) -> String {
    let there = TimeDelta::minutes(i64::from(offset_minutes));
    let moment = DateTime::from_timestamp_millis(at_ms).and_then(|moment| moment.checked_add_signed(there));
    moment.map(|moment| format!("{:04}-{:02}-{:02}", moment.year(), moment.month(), moment.day())).unwrap_or_default()
}

/// A moment as programs exchange it ([RFC 3339](https://www.rfc-editor.org/rfc/rfc3339), a profile of ISO
/// 8601), such as `2026-11-21T03:04:05Z` or `2026-11-21T04:04:05+01:00`; empty for a moment that no calendar
/// holds, or a place that is more than a day away.
#[must_use]
pub fn iso_moment(at_ms: i64, offset_minutes: i32) -> String {
    let offset = offset_minutes.checked_mul(60).and_then(FixedOffset::east_opt);
    let moment = DateTime::from_timestamp_millis(at_ms).zip(offset).map(|(moment, there)| moment.with_timezone(&there));
    let moment = moment.filter(|moment| (1..=9999).contains(&moment.year()));
    moment.map(|moment| moment.to_rfc3339_opts(SecondsFormat::Secs, true)).unwrap_or_default()
}

/// The moment that programs have written so ([RFC 3339](https://www.rfc-editor.org/rfc/rfc3339)), in milliseconds
/// from 1970-01-01 00:00 UTC. `None` for anything else, a day alone among it.
#[must_use]
pub fn moment_of(written: &str) -> Option<i64> {
    DateTime::parse_from_rfc3339(written).ok().map(|moment| moment.timestamp_millis())
}

/// A day that she wrote in a way that only one day has, as ISO 8601 writes it: "6 March 1994", "6 Mar 1994"
/// and "1994-03-06" are `1994-03-06`. `None` for what could be read in two ways (`6/3/1994`), and for words of
/// other languages.
#[must_use]
pub fn unmistakable_day(written: &str) -> Option<String> {
    let parse = |form: &str| NaiveDate::parse_from_str(written.trim(), form).ok();
    let day = ["%Y-%m-%d", "%d %B %Y"].into_iter().find_map(parse);
    day.filter(|day| (1900..=2100).contains(&day.year())).map(|day| day.format("%Y-%m-%d").to_string())
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
    fn a_moment_is_written_as_programs_exchange_it() {
        let at = 1_795_219_445_678;
        assert_eq!(iso_moment(at, 0), "2026-11-21T00:04:05Z");
        assert_eq!(iso_moment(at, 330), "2026-11-21T05:34:05+05:30");
        assert_eq!(iso_moment(at, -60), "2026-11-20T23:04:05-01:00");
        for offset in [0, 330, -60] {
            assert_eq!(moment_of(&iso_moment(at, offset)), Some(at - 678), "to the second");
        }
        for written in ["", "2026-11-21", "soon", "2026-13-21T00:04:05Z"] {
            assert_eq!(moment_of(written), None, "{written}");
        }
        for (at, offset) in [(i64::MAX, 0), (at, 1441), (at, i32::MAX), (-100_000_000_000_000, 0)] {
            assert_eq!(iso_moment(at, offset), "", "{at} {offset}");
        }
    }

    #[test]
    fn only_a_day_that_is_no_other_is_taken_for_one() {
        for (written, day) in [
            ("6 March 1994", Some("1994-03-06")),
            ("06 Mar 1994 ", Some("1994-03-06")),
            ("1994-03-06", Some("1994-03-06")),
            ("6/3/1994", None),
            ("March 1994", None),
            ("30 February 1994", None),
            ("6 March 94", None),
            ("in spring", None),
            ("٦ مارچ ١٩٩٤", None),
        ] {
            assert_eq!(unmistakable_day(written).as_deref(), day, "{written}");
        }
    }

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
