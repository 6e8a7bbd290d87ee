//! What the page reads says the same as Fluent itself does.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use care_locale::{Language, Value, Words, fallback, languages};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use proptest::prelude::*;

/// The files of `locales/`, as folder and text.
fn sources() -> Vec<(String, String)> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let folders = fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    let files = folders.flat_map(|folder| fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    let name = |path: &Path| path.parent().unwrap().file_name().unwrap().to_string_lossy().into_owned();
    files.map(|path| (name(&path), fs::read_to_string(path).unwrap())).collect()
}

/// A bundle of Fluent's own over the same folders, best first.
fn reference(language: &Language, sources: &[(String, String)]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(language.base.parse().into_iter().collect());
    for folder in fallback(language.tag) {
        for (_, text) in sources.iter().filter(|(tag, _)| tag == folder) {
            let _a_better_folder_has_it = bundle.add_resource(FluentResource::try_new(text.clone()).unwrap());
        }
    }
    bundle
}

fn ids(sources: &[(String, String)]) -> Vec<String> {
    let lines = sources.iter().flat_map(|(_, text)| text.lines());
    let ids = lines.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned());
    ids.filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

fn differs(
    bundle: &FluentBundle<FluentResource>,
    words: &Words,
    id: &str,
    values: &[(&str, Value<'_>)],
) -> Option<String> {
    let mut arguments = FluentArgs::new();
    for (name, value) in values {
        let value = match *value {
            Value::Text(text) => FluentValue::from(text.to_owned()),
            Value::Number(number) => FluentValue::from(number),
        };
        arguments.set((*name).to_owned(), value);
    }
    let pattern = bundle.get_message(id)?.value()?;
    let theirs = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned();
    let ours = words.say_with(id, values);
    (ours != theirs).then(|| format!("{id} {values:?}: {ours:?} and not {theirs:?}"))
}

#[test]
fn every_message_of_every_language_is_said_as_fluent_says_it() {
    let sources = sources();
    let names = ["written", "talk", "minutes", "steps", "count", "groups", "number", "card", "of", "group"];
    for language in languages().iter().filter(|language| language.pseudo.is_none()) {
        let words = Words::new(language, &sources).unwrap();
        let bundle = reference(language, &sources);
        let mut compared = 0;
        for id in ids(&sources) {
            for number in [0, 1, 2, 3, 5, 11, 21, 100, 101, 1_000] {
                for other in [0, 1, 2] {
                    let mut values: BTreeMap<&str, Value<'_>> = names.map(|name| (name, Value::Number(number))).into();
                    values.insert("talk", Value::Number(other));
                    for name in ["name", "date", "day", "month", "year", "source", "folder", "version"] {
                        values.insert(name, Value::Text("Asha { $x }"));
                    }
                    let values: Vec<_> = values.into_iter().collect();
                    assert_eq!(differs(&bundle, &words, &id, &values), None);
                    compared += 1;
                }
            }
            assert_eq!(differs(&bundle, &words, &id, &[]), None, "without values");
        }
        assert!(compared > 10_000, "{}: {compared} comparisons", language.tag);
    }
}

proptest! {
    #[test]
    fn whatever_can_be_compiled_is_said_as_fluent_says_it(
        pieces in proptest::collection::vec(0..9_usize, 1..6),
        number in -3..300_i64,
        text in "[a-z]{0,3}",
    ) {
        let piece = |at: &usize| match at {
            0 => "some words ",
            1 => "{ $n }",
            2 => "{ $t }",
            3 => "{ -term }",
            4 => "{ \"literal\" }",
            5 => "{ $n ->\n    [0] none\n    [one] one { $t }\n   *[other] { $n } of them\n }",
            6 => "{ $t ->\n    [a] an a\n   *[b] not an a, { $n }\n }",
            7 => "{ other }",
            _ => "{ { $n } }",
        };
        let source = ["-term = The term\nother = Other { $t }\nm = x", &pieces.iter().map(piece).collect::<String>(), "\n"].concat();
        let sources = vec![("en-GB".to_owned(), source)];
        let language = care_locale::language("en-GB").unwrap();
        let words = Words::new(language, &sources).unwrap();
        let values = [("n", Value::Number(number)), ("t", Value::Text(&text))];
        prop_assert_eq!(differs(&reference(language, &sources), &words, "m", &values), None);
    }

    #[test]
    fn a_harmed_text_says_something_and_nothing_falls_over(at in 0..60_000_usize, what in any::<char>()) {
        let language = care_locale::language("en-GB").unwrap();
        static WHOLE: LazyLock<String> =
            LazyLock::new(|| care_locale::compile(care_locale::language("en-GB").unwrap(), &sources()).unwrap());
        let mut text: Vec<char> = WHOLE.chars().collect();
        let at = at % text.len();
        text[at] = what;
        if let Ok(words) = Words::read(language, &text.into_iter().collect::<String>()) {
            let _ = words.say_with("ui-found", &[("count", Value::Number(2))]);
        }
    }
}
