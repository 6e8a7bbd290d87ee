//! Bytes that nobody should have sent: refused whole, or passed over and counted. Never a panic.

use care_import::{DEPTH, DOCUMENT_BYTES, ImportError, TEXT_BYTES, read_document};
use proptest::prelude::*;
use serde_json::json;

use crate::document::{document, read};
use crate::ours::{asha_document, every_prompt_document};

fn xhtml(inner: &str) -> serde_json::Value {
    json!({"section": [{"title": "Part", "text": {"div": format!("<div>{inner}</div>")}}]})
}

#[test]
fn what_is_no_document_is_refused_whole() {
    let bytes = |bytes: &[u8]| read_document(bytes).unwrap_err();
    for text in ["", "{", "nonsense", "{} {}", "{\"a\": \"\\ud800\"}", "{\"a\": 1, \"a\": 2}", "{\"a\": \"\u{1}\"}"] {
        assert_eq!(bytes(text.as_bytes()), ImportError::NotJson, "{text}");
    }
    assert_eq!(bytes(b"{\"a\": \"\xff\"}"), ImportError::NotJson);
    for text in ["{}", "[]", "3", "null", "{\"resourceType\": \"Bundle\", \"type\": \"document\"}"] {
        assert_eq!(bytes(text.as_bytes()), ImportError::NotADocument, "{text}");
    }
    let mut other = document(&json!({}), &[]);
    assert!(read(&other).is_ok());
    other["type"] = "transaction".into();
    assert_eq!(read(&other), Err(ImportError::NotADocument));
}

#[test]
fn what_is_larger_or_deeper_than_what_is_read_is_refused() {
    let text = document(&json!({}), &[]).to_string();
    let spaced = |bytes: usize| format!("{text}{}", " ".repeat(bytes - text.len()));
    assert!(read_document(spaced(DOCUMENT_BYTES).as_bytes()).is_ok());
    assert_eq!(read_document(spaced(DOCUMENT_BYTES + 1).as_bytes()), Err(ImportError::TooLarge));
    // The list stands in the composition: four levels down.
    let deep = |levels: usize| {
        let list = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        text.replace("\"Composition\"", &format!("\"Composition\",\"x\":{list}"))
    };
    assert!(read_document(deep(DEPTH - 4).as_bytes()).is_ok());
    assert_eq!(read_document(deep(DEPTH - 3).as_bytes()), Err(ImportError::TooDeep));
    assert_eq!(read_document("[".repeat(DOCUMENT_BYTES).as_bytes()), Err(ImportError::TooDeep));
    let many = |values: usize| format!("[{}0]", "0,".repeat(values - 2));
    assert_eq!(read_document(many(200_000).as_bytes()), Err(ImportError::NotADocument), "read, and no document");
    assert_eq!(read_document(many(200_001).as_bytes()), Err(ImportError::TooLarge));
}

#[test]
fn a_text_that_is_too_long_is_not_read_and_the_rest_is() {
    let answers = |bytes: usize| {
        json!({"resourceType": "QuestionnaireResponse", "item": [
            {"linkId": "1", "answer": [{"valueString": "x".repeat(bytes)}, {"valueString": "short"}]}]})
    };
    let read = |bytes| read(&document(&xhtml(&"y".repeat(bytes)), &[answers(bytes)])).unwrap();
    let (held, long) = (read(TEXT_BYTES - 11), read(TEXT_BYTES + 1));
    assert_eq!((held.skipped().texts, held.groups()[0].answers[0].values.len()), (0, 2));
    assert_eq!((long.skipped().texts, long.groups()[0].answers[0].values.len()), (2, 1));
    assert_eq!(long.sections()[0].lines, [] as [&str; 0]);
}

#[test]
fn entities_and_depth_of_xml_go_nowhere() {
    let bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><div>&b;</div>";
    let section = json!({"section": [{"title": "Part", "text": {"div": bomb}}]});
    assert_eq!(read(&document(&section, &[])).unwrap().skipped().texts, 1);
    let file = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><div>&a;</div>";
    let section = json!({"section": [{"title": "Part", "text": {"div": file}}]});
    assert_eq!(read(&document(&section, &[])).unwrap().skipped().texts, 1);
    for deep in [40, 2_000] {
        let inner = format!("{}x{}", "<b>".repeat(deep), "</b>".repeat(deep));
        assert_eq!(read(&document(&xhtml(&inner), &[])).unwrap().skipped().texts, 1, "{deep}");
    }
    let many = "<b/>".repeat(4_000);
    assert_eq!(read(&document(&xhtml(&many), &[])).unwrap().skipped().texts, 0);
}

#[test]
fn however_many_there_are_no_more_are_read_than_can_be() {
    let resources = vec![json!({"resourceType": "Flag"}); 5_000];
    let plan = read(&document(&json!({}), &resources)).unwrap();
    assert_eq!(plan.skipped().resources, 5_000);
    let sections = vec![json!({"title": "a"}); 5_000];
    let plan = read(&document(&json!({"section": sections}), &[])).unwrap();
    assert_eq!((plan.sections().len(), plan.skipped().texts), (1_000, 4_000));
    let groups = vec![json!({"text": "a", "item": [{"text": "b", "answer": [{"valueString": "c"}]}]}); 5_000];
    let response = json!({"resourceType": "QuestionnaireResponse", "item": groups});
    let plan = read(&document(&json!({}), &[response])).unwrap();
    assert_eq!((plan.groups().len(), plan.skipped().texts), (1_000, 4_000));
}

/// Something wrong at a place of a right document.
#[derive(Debug, Clone)]
enum Harm {
    Flip(u8),
    Cut,
    Insert(String),
    Remove(usize),
}

fn harms() -> impl Strategy<Value = Vec<(prop::sample::Index, Harm)>> {
    const PIECES: [&str; 15] =
        ["\"", "\\", "{", "}", "[", "]", ",", ":", "<", "&#0;", "</div>", "null", "\u{202E}", "\\u0000", "1e999"];
    let harm = prop_oneof![
        any::<u8>().prop_map(Harm::Flip),
        Just(Harm::Cut),
        prop::sample::select(&PIECES[..]).prop_map(|piece| Harm::Insert(piece.to_owned())),
        (1..40_usize).prop_map(Harm::Remove),
    ];
    proptest::collection::vec((any::<prop::sample::Index>(), harm), 1..6)
}

fn harmed(mut bytes: Vec<u8>, harms: Vec<(prop::sample::Index, Harm)>) -> Vec<u8> {
    for (at, harm) in harms {
        if bytes.is_empty() {
            break;
        }
        let at = at.index(bytes.len());
        match harm {
            Harm::Flip(with) => bytes.get_mut(at).into_iter().for_each(|byte| *byte ^= with),
            Harm::Cut => bytes.truncate(at),
            Harm::Insert(piece) => drop(bytes.splice(at..at, piece.into_bytes())),
            Harm::Remove(count) => drop(bytes.drain(at..(at + count).min(bytes.len()))),
        }
    }
    bytes
}

/// A value of JSON in the place of a value of a right document.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        "\\PC{0,12}".prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            proptest::collection::btree_map("[a-z]{1,8}", inner, 0..4)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

fn places(json: &serde_json::Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match json {
        serde_json::Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| places(item, &format!("{at}/{index}"), found));
        }
        serde_json::Value::Object(members) => {
            members.iter().for_each(|(name, value)| places(value, &format!("{at}/{name}"), found));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn random_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(read_document(&bytes).is_err());
    }

    #[test]
    fn a_document_that_was_harmed_never_stops_the_app(harms in harms()) {
        // Whatever comes of it: an answer, in good time, and no control letter in it.
        if let Ok(plan) = read_document(&harmed(asha_document(), harms)) {
            let read = format!("{:?}", plan.title()) + &plan.sections().iter().flat_map(|it| it.lines.clone()).collect::<String>();
            prop_assert!(!read.contains(['\u{202E}', '\u{0}', '\u{85}']), "{}", read);
        }
    }

    #[test]
    fn any_value_in_any_place_never_stops_the_app(at in any::<prop::sample::Index>(), value in any_json()) {
        let mut whole: serde_json::Value = serde_json::from_slice(&asha_document()).unwrap_or_default();
        let mut found = Vec::new();
        places(&whole, "", &mut found);
        if let Some(place) = whole.pointer_mut(at.get(found.as_slice()).as_str()) {
            *place = value;
        }
        let read = read(&whole);
        prop_assert!(matches!(read, Ok(_) | Err(ImportError::NotADocument)), "{:?}", read);
    }
}

#[test]
fn a_whole_plan_of_ours_is_read_in_good_time() {
    let bytes = every_prompt_document();
    assert!(read_document(&bytes).is_ok());
    for end in (0..bytes.len()).step_by(997) {
        assert!(read_document(&bytes[..end]).is_err(), "cut at {end}");
    }
}
