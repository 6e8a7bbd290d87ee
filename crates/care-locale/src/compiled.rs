//! The messages of one language as the page reads them: one text that needs no parser of Fluent,
//! no plural rules and no tables. [`crate::compile`] makes it.
//!
//! The text begins with the plural forms, and then holds each message behind [`MESSAGE`]: its id,
//! [`END`], and its pattern. A pattern is what is said, with
//!
//! - `VARIABLE name END` where a value goes,
//! - `SELECT plural-table name END`, then for each form `FORM key END pattern` (`DEFAULT` for the one
//!   that is said when no other fits), and `CLOSE`.
//!
//! A plural table stands for 200 numbers as runs such as `1x1o198x`: nought is *other*, one is
//! *one*, the rest is *other*. Beyond, a number is as its last two digits are above a hundred.

use std::collections::BTreeMap;

use crate::Value;

pub(crate) const VARIABLE: char = '\u{1}';
pub(crate) const SELECT: char = '\u{2}';
pub(crate) const FORM: char = '\u{3}';
pub(crate) const DEFAULT: char = '\u{4}';
pub(crate) const CLOSE: char = '\u{5}';
pub(crate) const END: char = '\u{6}';
pub(crate) const MESSAGE: char = '\u{7}';
/// Stands before a key that is a number.
pub(crate) const NUMBER: char = '#';
/// Stands between the plural tables.
pub(crate) const NEXT_TABLE: char = ',';

/// How many numbers a plural table is written for.
pub(crate) const TABLE_NUMBERS: u64 = 200;

/// Whether a character means something in a pattern.
pub(crate) fn is_mark(character: char) -> bool {
    (VARIABLE..=MESSAGE).contains(&character)
}

/// The CLDR name of a plural form, from its letter in a table.
pub(crate) fn form_name(letter: char) -> &'static str {
    match letter {
        'z' => "zero",
        'o' => "one",
        't' => "two",
        'f' => "few",
        'm' => "many",
        _ => "other",
    }
}

/// The plural form of a number in a table.
pub(crate) fn form_of(table: &str, number: i64) -> &'static str {
    let number = number.unsigned_abs();
    let mut left = if number < TABLE_NUMBERS { number } else { 100 + number % 100 };
    let mut length = 0;
    for character in table.chars() {
        match character.to_digit(10) {
            Some(digit) => length = length * 10 + u64::from(digit),
            None if left < length => return form_name(character),
            None => {
                left -= length;
                length = 0;
            }
        }
    }
    form_name('x')
}

/// Messages that can be said.
pub(crate) struct Messages {
    plurals: Vec<String>,
    patterns: BTreeMap<String, String>,
}

impl Messages {
    /// Reads what [`crate::compile`] wrote.
    pub(crate) fn read(text: &str) -> Self {
        let mut pieces = text.split(MESSAGE);
        let plurals = pieces.next().unwrap_or_default().split(NEXT_TABLE).map(str::to_owned).collect();
        let patterns = pieces.filter_map(|piece| piece.split_once(END));
        Self { plurals, patterns: patterns.map(|(id, pattern)| (id.to_owned(), pattern.to_owned())).collect() }
    }

    /// Whether there is nothing to say.
    pub(crate) fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// Whether the message can be said.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.patterns.contains_key(id)
    }

    /// The id of every message.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.patterns.keys().map(String::as_str)
    }

    /// The message with `values` in its variables, if there is one.
    pub(crate) fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let mut rest = self.patterns.get(id)?.as_str();
        let mut said = Some(String::with_capacity(rest.len()));
        self.pattern(&mut rest, values, &mut said);
        said
    }

    /// Reads one pattern off `rest` up to the mark that ends it, and says it where `said` is there.
    fn pattern(&self, rest: &mut &str, values: &[(&str, Value<'_>)], said: &mut Option<String>) {
        loop {
            let (words, after) = rest.split_at(rest.find(is_mark).unwrap_or(rest.len()));
            push(said, words);
            *rest = after;
            match after.chars().next() {
                Some(VARIABLE) => {
                    skip(rest);
                    let name = until_end(rest);
                    match value_of(values, name) {
                        Some(Value::Text(text)) => push(said, text),
                        Some(Value::Number(number)) => push(said, &number.to_string()),
                        // Its name, which tests see and nobody is harmed by.
                        None => push(said, &["{$", name, "}"].concat()),
                    }
                }
                Some(SELECT) => {
                    skip(rest);
                    self.select(rest, values, said);
                }
                _ => return,
            }
        }
    }

    fn select(&self, rest: &mut &str, values: &[(&str, Value<'_>)], said: &mut Option<String>) {
        let head = until_end(rest);
        let (table, name) = head.split_at_checked(1).unwrap_or_default();
        let plurals = table.parse().ok().and_then(|table: usize| self.plurals.get(table)).map_or("", String::as_str);
        let value = value_of(values, name);
        let (mut chosen, mut default) = (None, None);
        while let Some(mark @ (FORM | DEFAULT)) = rest.chars().next() {
            skip(rest);
            let key = until_end(rest);
            let is_it = match value {
                Some(Value::Text(text)) => text == key,
                Some(Value::Number(number)) => match key.strip_prefix(NUMBER) {
                    Some(key) => key.parse() == Ok(number),
                    None => form_of(plurals, number) == key,
                },
                None => false,
            };
            if chosen.is_none() && is_it {
                chosen = Some(*rest);
            }
            if mark == DEFAULT {
                default = Some(*rest);
            }
            self.pattern(rest, values, &mut None);
        }
        if rest.starts_with(CLOSE) {
            skip(rest);
        }
        if let (true, Some(mut form)) = (said.is_some(), chosen.or(default)) {
            self.pattern(&mut form, values, said);
        }
    }
}

fn push(said: &mut Option<String>, text: &str) {
    if let Some(said) = said {
        said.push_str(text);
    }
}

fn value_of<'a>(values: &[(&str, Value<'a>)], name: &str) -> Option<Value<'a>> {
    values.iter().find_map(|(other, value)| (*other == name).then_some(*value))
}

/// Passes over one mark.
fn skip(rest: &mut &str) {
    let mut characters = rest.chars();
    characters.next();
    *rest = characters.as_str();
}

/// What stands before the next [`END`], which is passed over as well.
fn until_end<'a>(rest: &mut &'a str) -> &'a str {
    let (before, after) = rest.split_once(END).unwrap_or((rest, ""));
    *rest = after;
    before
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_the_form_of_its_run_and_beyond_the_table_of_its_last_digits() {
        let polish_like = "1m1o3f195m";
        assert_eq!([0, 1, 2, 4, 5].map(|number| form_of(polish_like, number)), ["many", "one", "few", "few", "many"]);
        let slovene_like = "1x1o99x1o98x";
        assert_eq!(
            [1, 100, 101, 201, 1_301].map(|number| form_of(slovene_like, number)),
            ["one", "other", "one", "one", "one"]
        );
        assert_eq!(form_of("1x1o198x", -1), "one");
        assert_eq!(form_of("", 3), "other");
    }

    #[test]
    fn a_text_that_is_cut_short_says_what_it_can() {
        let whole = "1x1o198x\u{7}a\u{6}You have \u{2}0n\u{6}\u{3}one\u{6}one\u{4}other\u{6}\u{1}n\u{6} things\u{5}.";
        let say = |text: &str| Messages::read(text).say("a", &[("n", Value::Number(2))]);
        assert_eq!(say(whole).as_deref(), Some("You have 2 things."));
        for (end, _) in whole.char_indices() {
            let _ = say(whole.get(..end).unwrap());
        }
    }
}
