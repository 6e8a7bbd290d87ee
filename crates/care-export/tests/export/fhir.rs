//! The document that a copy leaves as: her words and no others, in what a program can read.

use std::collections::BTreeSet;

use care_export::{QUESTIONNAIRE, Reading, Snapshot, fhir_document};
use care_plan::{Answer, Audience, ChoiceId, Disclosure, Ending, LocalTime, Tier, Timestamp, Value, ending, sections};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::plans::{Written, any_plan_of_every_kind, asha, asha_in_urdu, every_prompt, made_up_urdu, words};

/// What our own reader takes of one text.
const TEXT_BYTES: usize = 16 * 1024;

pub(crate) fn made() -> LocalTime {
    LocalTime { at: Timestamp(1_795_219_445_000), offset_minutes: 0 }
}

fn json(reading: &Reading<'_>, snapshot: &Snapshot<'_>) -> Json {
    serde_json::from_slice(&fhir_document(reading, snapshot)).unwrap_or_else(|error| unreachable!("{error}"))
}

fn of(written: &Written) -> Json {
    let words = words("en-GB");
    json(&Reading::new(&written.excerpt(), words, words), &Snapshot::of(made()))
}

fn resources<'a>(document: &'a Json, kind: &'a str) -> impl Iterator<Item = &'a Json> {
    let entries = document["entry"].as_array().into_iter().flatten();
    entries.map(|entry| &entry["resource"]).filter(move |resource| resource["resourceType"] == kind)
}

/// Every value of a tree, with the name that it stands under.
fn walk<'a>(name: &'a str, json: &'a Json, seen: &mut impl FnMut(&'a str, &'a Json)) {
    seen(name, json);
    match json {
        Json::Array(items) => items.iter().for_each(|item| walk(name, item, seen)),
        Json::Object(members) => members.iter().for_each(|(name, value)| walk(name, value, seen)),
        _ => {}
    }
}

fn under<'a>(name: &str, json: &'a Json) -> Vec<&'a str> {
    let mut found = Vec::new();
    walk("", json, &mut |at, value| {
        if at == name {
            found.extend(value.as_str());
        }
    });
    found
}

/// A line for each text that a person may read: not the names of places and options, which programs compare.
pub(crate) fn read_by_people(document: &str) -> String {
    let document: Json = serde_json::from_str(document).unwrap_or_else(|error| unreachable!("{error}"));
    let mut lines = Vec::new();
    walk("", &document, &mut |name, value| {
        lines.extend(value.as_str().filter(|_| !["linkId", "code", "resourceType"].contains(&name)).map(str::to_owned));
    });
    lines.join("\n")
}

/// The words under a question, as a reader joins them.
fn answered(document: &Json, link: &str) -> Vec<String> {
    let mut found = Vec::new();
    walk("", document, &mut |_, value| {
        if value["linkId"] == link {
            let answers = value["answer"].as_array().into_iter().flatten();
            found.push(answers.filter_map(|answer| answer["valueString"].as_str()).collect());
        }
    });
    found
}

/// The text of every paragraph of her words, by a parser that is not ours.
fn narrated(document: &Json) -> Vec<String> {
    let mut found = Vec::new();
    for div in under("div", document) {
        let xml = roxmltree::Document::parse(div).unwrap_or_else(|error| unreachable!("{error}: {div}"));
        assert_eq!(xml.root_element().tag_name().namespace(), Some("http://www.w3.org/1999/xhtml"));
        let hers = xml.descendants().filter(|node| node.has_tag_name("p") && node.attribute("lang") == Some(""));
        found.extend(hers.map(|node| {
            let pieces = node.children().map(|child| match child.text() {
                Some(text) => text.to_owned(),
                None if child.has_tag_name("br") => "\n".to_owned(),
                None => unreachable!("her words make no element: {div}"),
            });
            pieces.collect()
        }));
    }
    found
}

#[test]
fn the_composition_comes_first_and_everything_in_it_is_found() {
    let words = words("en-GB");
    let reading_of = every_prompt().excerpt();
    let snapshot = Snapshot { pdf: Some(b"%PDF-1.7"), ..Snapshot::of(made()) };
    let document = json(&Reading::new(&reading_of, words, words), &snapshot);
    assert_eq!((&document["resourceType"], &document["type"]), (&"Bundle".into(), &"document".into()));
    assert_eq!(document["entry"][0]["resource"]["resourceType"], "Composition");
    let urls: Vec<&str> = under("fullUrl", &document);
    let names: BTreeSet<&str> = urls.iter().copied().collect();
    assert_eq!(urls.len(), names.len(), "no two are called the same");
    let pointed: BTreeSet<&str> = under("reference", &document).into_iter().chain(under("url", &document)).collect();
    let (known, elsewhere): (BTreeSet<&str>, BTreeSet<&str>) = pointed.into_iter().partition(|at| names.contains(at));
    assert!(elsewhere.iter().all(|at| at.starts_with("http")), "nothing points out of the document: {elsewhere:?}");
    let alone: Vec<_> = document["entry"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| !known.contains(entry["fullUrl"].as_str().unwrap_or_default()))
        .map(|entry| &entry["resource"]["resourceType"])
        .collect();
    assert_eq!(alone, ["Provenance"], "all else is found from the composition");
    for kind in ["CarePlan", "Goal", "CareTeam", "Communication", "QuestionnaireResponse", "Provenance", "Binary"] {
        assert!(resources(&document, kind).count() > 0, "{kind}");
    }
    let pdf = resources(&document, "Binary").next().unwrap();
    assert_eq!((&pdf["contentType"], &pdf["data"]), (&"application/pdf".into(), &"JVBERi0xLjc=".into()));
}

#[test]
fn the_same_copy_is_the_same_bytes_and_another_is_called_otherwise() {
    let words = words("en-GB");
    let bytes =
        |written: &Written| fhir_document(&Reading::new(&written.excerpt(), words, words), &Snapshot::of(made()));
    assert_eq!(bytes(&asha()), bytes(&asha()));
    let (one, other) = (of(&asha()), of(&asha().says("birth-place/wish", "At home")));
    let names = |document: &Json| under("fullUrl", document).into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert!(names(&one).is_disjoint(&names(&other)), "no name follows her from copy to copy");
}

#[test]
fn what_it_is_called_says_what_is_in_it_and_nothing_of_a_birth_once_something_has_changed() {
    let kind = |written: &Written| {
        let document = of(written);
        let composition = resources(&document, "Composition").next().unwrap().clone();
        let codes = |json: &Json| under("code", json).into_iter().map(str::to_owned).collect::<Vec<_>>();
        (codes(&composition["type"]), codes(&composition["category"]))
    };
    let birth = || vec!["57079-6".to_owned(), "735986004".to_owned()];
    let whole = || vec!["734163000".to_owned()];
    let front = Written::default().says("about-me/name", "Asha");
    assert_eq!(kind(&front), (whole(), vec![]));
    let pages = Written::default().says("about-me/name", "Asha").says("birth-place/wish", "At home");
    assert_eq!(kind(&pages), (birth(), vec![]));
    assert_eq!(kind(&pages.says("how-i-feel/feel", "Well")), (whole(), birth()));
    let mut plan = asha().plan().clone();
    let mut told = Answer::of_text("", Tier::Shared);
    told.values.extend(ChoiceId::new(Ending::Pregnancy.name()).ok().map(Value::Choice));
    plan.answers.extend(ending::answer().map(|id| (id, told)));
    plan.answers.insert("birth-pain/wish".parse().unwrap(), Answer::of_text("Gas", Tier::Shared));
    let words = words("en-GB");
    let excerpt = plan.excerpt(&Disclosure::usual(Audience::Midwife));
    let document = json(&Reading::new(&excerpt, words, words), &Snapshot::of(made()));
    let mut shown = Vec::new();
    walk("", &document, &mut |name, value| shown.extend(value.as_str().filter(|_| name != "linkId")));
    let leaks: Vec<&&str> = shown.iter().filter(|text| text.to_lowercase().contains("birth plan")).collect();
    assert!(shown.len() > 20 && leaks.is_empty(), "{leaks:?}");
}

#[test]
fn a_number_and_a_day_of_hers_are_there_only_where_she_ticked_them() {
    let written = Written::default()
        .says("about-me/name", "Asha")
        .gives("about-me/born", Value::Date("6 March 1994".to_owned()))
        .in_tier("about-me/born", Tier::Sensitive)
        .says("about-me/nhs-number", "999 000 0018")
        .in_tier("about-me/nhs-number", Tier::Sensitive);
    let patient = resources(&of(&written), "Patient").next().unwrap().clone();
    assert_eq!(patient, serde_json::json!({"resourceType": "Patient", "name": [{"text": "Asha"}]}));
    let mut disclosure = Disclosure::usual(Audience::Midwife);
    disclosure.sensitive_sections.insert("about-me".to_owned());
    let words = words("en-GB");
    let excerpt = written.plan().excerpt(&disclosure);
    let document = json(&Reading::new(&excerpt, words, words), &Snapshot::of(made()));
    let patient = resources(&document, "Patient").next().unwrap();
    assert_eq!(patient["birthDate"], "1994-03-06");
    let number = &patient["identifier"][0];
    let nhs = (&"https://fhir.nhs.uk/Id/nhs-number".into(), &"9990000018".into());
    assert_eq!((&number["system"], &number["value"]), nhs);
    assert_eq!(under("display", number), ["Number present but not traced"]);
}

#[test]
fn who_reads_another_language_has_the_labels_of_both() {
    let urdu = made_up_urdu();
    let document = json(&Reading::new(&asha_in_urdu().excerpt(), &urdu, words("en-GB")), &Snapshot::of(made()));
    let composition = resources(&document, "Composition").next().unwrap();
    assert_eq!(composition["language"], "ur-XB");
    let title = &composition["section"][0]["_title"]["extension"][0];
    assert_eq!(title["url"], "http://hl7.org/fhir/StructureDefinition/translation");
    assert_eq!(title["extension"][0], serde_json::json!({"url": "lang", "valueCode": "en-GB"}));
    let div = composition["section"][0]["section"][0]["text"]["div"].as_str().unwrap();
    assert!(div.contains("<p lang=''>عائشہ</p>"), "{div}");
}

#[test]
fn long_words_stand_in_pieces_that_are_the_words() {
    let word = "I would like to be asked, in quiet, what I want & why not <now>.\n";
    for hers in [word.repeat(900), "x&".repeat(20_000), "آرام سے ".repeat(4_000)] {
        let written = Written::default().says("must-know/health", hers.trim());
        let document = of(&written);
        assert_eq!(answered(&document, "must-know/health"), [hers.trim()]);
        assert_eq!(narrated(&document).concat(), hers.trim());
        walk("", &document, &mut |name, value| {
            let bytes = value.as_str().map_or(0, str::len);
            assert!(bytes <= TEXT_BYTES, "{name}: {bytes}");
        });
    }
}

#[test]
fn a_copy_says_which_it_takes_the_place_of_and_whether_it_stays() {
    let words = words("en-GB");
    let before = asha().excerpt();
    let now = asha().says("birth-place/wish", "At home").excerpt();
    let snapshot = Snapshot { replaces: Some(before.version_code()), is_kept: false, ..Snapshot::of(made()) };
    let document = json(&Reading::new(&now, words, words), &snapshot);
    let earlier = json(&Reading::new(&before, words, words), &Snapshot::of(made()));
    let composition = resources(&document, "Composition").next().unwrap();
    assert_eq!(composition["status"], "preliminary");
    assert_eq!(composition["relatesTo"][0]["targetReference"]["reference"], earlier["entry"][0]["fullUrl"]);
    assert_eq!(composition["date"], "2026-11-21T00:04:05Z");
    assert_eq!(earlier["entry"][0]["resource"]["status"], "final");
    assert_eq!(resources(&document, "QuestionnaireResponse").next().unwrap()["questionnaire"], QUESTIONNAIRE);
}

/// What breaks out of a text most easily, and what neither JSON nor XML can hold.
const HOSTILE: [&str; 18] = [
    "</div>",
    "<script>alert(1)</script>",
    "\"}]}",
    "\\u0000",
    "&amp;",
    "&",
    "]]>",
    "<!--",
    "'",
    "\u{0}",
    "\u{7}",
    "\u{1b}[2J",
    "\u{85}",
    "\u{202E}",
    "\u{2066}",
    "\u{FFFE}",
    "\u{FFFF}",
    "\u{1F930}\u{1F3FE}",
];

fn hostile_words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned), "\\PC{0,8}", "[\\s]{1,3}"];
    let words = proptest::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat());
    words.prop_map(|words| format!("a{words}z"))
}

/// What a text is without control letters.
fn seen(text: &str) -> String {
    let is_seen =
        |c: &char| matches!(c, '\t' | '\n' | '\r') || !c.is_control() && !matches!(c, '\u{FFFE}' | '\u{FFFF}');
    text.chars().filter(is_seen).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn whatever_she_writes_comes_out_letter_by_letter_and_breaks_nothing(hers in hostile_words()) {
        let card = "contingency/00000000000000000000000000000003";
        let written = Written::default()
            .says("about-me/name", &hers)
            .says("must-know/allergies", &hers)
            .says(&format!("{card}/name"), &hers)
            .says(&format!("{card}/early-signs"), &hers);
        let document = of(&written);
        let expected = seen(&hers);
        for link in ["about-me/name", "must-know/allergies", "contingency/name", "contingency/early-signs"] {
            prop_assert_eq!(answered(&document, link), [expected.as_str()], "{}", link);
        }
        let narrated = narrated(&document);
        prop_assert_eq!(narrated.iter().filter(|text| **text == expected).count(), 4, "{:?}", narrated);
        prop_assert_eq!(resources(&document, "CarePlan").nth(1).map(|plan| &plan["title"]), Some(&Json::from(expected)));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn nothing_in_it_is_empty_and_every_reference_is_found(plan in any_plan_of_every_kind()) {
        let words = words("en-GB");
        let mut disclosure = Disclosure::usual(Audience::Midwife);
        disclosure.sensitive_sections = sections::SECTIONS.iter().map(|section| section.id.to_owned()).collect();
        let excerpt = plan.excerpt(&disclosure);
        let document = json(&Reading::new(&excerpt, words, words), &Snapshot::of(made()));
        let names: BTreeSet<&str> = under("fullUrl", &document).into_iter().collect();
        let mut empty = Vec::new();
        // A Patient of whom nothing is in the copy is a Patient all the same.
        walk("", &document, &mut |name, value| {
            let is_empty = match value {
                Json::Null => true,
                Json::String(text) => text.trim().is_empty(),
                Json::Array(items) => items.is_empty(),
                Json::Object(members) => members.is_empty(),
                _ => false,
            };
            if is_empty {
                empty.push(name);
            }
        });
        prop_assert!(empty.is_empty(), "{:?}", empty);
        for reference in under("reference", &document) {
            prop_assert!(names.contains(reference), "{}", reference);
        }
        for div in under("div", &document) {
            prop_assert!(roxmltree::Document::parse(div).is_ok(), "{}", div);
        }
    }
}
