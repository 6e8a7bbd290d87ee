//! What a person reads when a message is said, in every language that the app has.

use care_locale::{LocaleError, Value, Words, date, language, strip_isolates};

fn words(tag: &str, sources: &[(&str, &str)]) -> Result<Words, LocaleError> {
    let sources: Vec<_> = sources.iter().map(|(folder, text)| ((*folder).to_owned(), (*text).to_owned())).collect();
    Words::new(language(tag).ok_or(LocaleError::UnknownLanguage)?, &sources)
}

const ENGLISH: &str = "
-app = Holdfast
hello = Hello, { $name }. This is { -app }.
written = { $count ->
    [one] One thing written
   *[other] { $count } things written
}
plain = Your plan
date-long = { $day } { $month } { $year }
month-2 = February
month-11 = November
";

#[test]
fn an_easy_message_comes_first_and_the_everyday_one_stands_in() {
    let words = words("en-GB-simple", &[("en-GB", ENGLISH), ("en-GB-simple", "plain = My { -app }")]).unwrap();
    assert_eq!(words.say("plain"), "My Holdfast", "an easy message may use an everyday term");
    assert_eq!(
        words.say_with("hello", &[("name", Value::Text("Asha"))]),
        "Hello, \u{2068}Asha\u{2069}. This is Holdfast."
    );
    assert_eq!(words.language().tag, "en-GB-simple");
}

#[test]
fn an_everyday_reader_never_gets_the_easy_words() {
    let words = words("en-GB", &[("en-GB-simple", "plain = easy\nonly-easy = easy"), ("en-GB", ENGLISH)]).unwrap();
    assert_eq!(words.say("plain"), "Your plan");
    assert!(!words.has("only-easy"));
}

#[test]
fn plural_forms_follow_the_number() {
    let words = words("en-GB", &[("en-GB", ENGLISH)]).unwrap();
    assert_eq!(words.say_with("written", &[("count", Value::Number(1))]), "One thing written");
    assert_eq!(words.say_with("written", &[("count", Value::Number(1200))]), "\u{2068}1200\u{2069} things written");
}

#[test]
fn a_missing_message_says_its_id_and_nothing_falls_over() {
    let words = words("en-GB", &[("en-GB", ENGLISH)]).unwrap();
    assert_eq!(words.say("no-such-message"), "⟦no-such-message⟧");
    assert_eq!(words.say(""), "⟦⟧");
    assert!(!words.has("no-such-message") && words.has("plain"));
    assert!(words.say("hello").contains("$name"), "a missing value shows its name");
}

#[test]
fn a_pseudo_locale_changes_messages_and_never_values() {
    let hers = "Asha Begum, 0117 496 0123";
    for (tag, plain) in [("en-XA", "Ýööûûŕ þļååñ"), ("ar-XB", "\u{202E}Your plan\u{202C}")] {
        let words = words(tag, &[("en-GB", ENGLISH)]).unwrap();
        assert_eq!(words.say("plain"), plain);
        let hello = words.say_with("hello", &[("name", Value::Text(hers))]);
        assert!(hello.contains(&format!("\u{2068}{hers}\u{2069}")), "{tag} leaves her words alone: {hello}");
        assert!(!hello.contains("Hello, \u{2068}"), "{tag} changes ours: {hello}");
    }
}

#[test]
fn texts_that_must_be_mended_are_named() {
    assert!(
        matches!(words("en-GB", &[("en-GB", "= nothing")]), Err(LocaleError::NotFluent { folder, .. }) if folder == "en-GB")
    );
    let twice = words("en-GB", &[("en-GB", "a = 1"), ("en-GB", "b = 1\na = 2")]);
    assert_eq!(twice.unwrap_err(), LocaleError::SaidTwice { folder: "en-GB".to_owned(), id: "a".to_owned() });
    assert_eq!(words("en-GB", &[("en-GB-simple", "a = 1")]).unwrap_err(), LocaleError::NoMessages);
}

#[test]
fn words_may_cross_threads() {
    fn crosses<T: Send + Sync>() {}
    crosses::<Words>();
}

#[test]
fn a_day_is_written_as_she_sees_it_where_she_is() {
    let words = words("en-GB", &[("en-GB", ENGLISH)]).unwrap();
    // 2026-11-21 23:30 UTC
    let late = 1_795_303_800_000;
    assert_eq!(date(&words, late, 0), "21 November 2026");
    assert_eq!(date(&words, late, 60), "22 November 2026");
    assert_eq!(date(&words, 951_782_400_000, 0), "29 February 2000", "a leap day is a day");
    assert_eq!(date(&words, i64::MAX, 0), "", "a broken clock harms nothing");
}

#[test]
fn a_value_that_stands_is_said_in_every_message_and_in_those_that_they_hold() {
    let source =
        "mine = { $whose ->\n    [own] { \"\" }{ $word }\n   *[my] my baby\n }\nheart = Listening to { mine }.\n";
    let words = words("en-GB", &[("en-GB", source)]).unwrap();
    assert_eq!(words.say("heart"), "Listening to my baby.", "without one it is as it was, without a mark");
    let hers = words.with_standing([("whose", "own"), ("word", "Bean")]);
    assert_eq!(strip_isolates(&hers.say("heart")), "Listening to Bean.");
    assert_ne!(hers.say("heart"), "Listening to Bean.", "her own word is marked, so that it runs its own way");
    let handed = hers.say_with("heart", &[("word", Value::Text("Pip"))]);
    assert_eq!(strip_isolates(&handed), "Listening to Pip.", "what is handed in goes before");
    assert_eq!(hers.ids().collect::<Vec<_>>(), ["heart", "mine"]);
}
