//! What another program wrote.

use care_import::{ImportError, ImportedPlan, ImportedValue, Skipped, read_document};
use serde_json::{Value as Json, json};

pub(crate) fn read(document: &Json) -> Result<ImportedPlan, ImportError> {
    read_document(document.to_string().as_bytes())
}

/// A document with one composition, and what stands beside it.
pub(crate) fn document(composition: &Json, beside: &[Json]) -> Json {
    let mut composition = composition.clone();
    let members = composition.as_object_mut().into_iter();
    members.for_each(|members| drop(members.insert("resourceType".to_owned(), "Composition".into())));
    let entries = std::iter::once(&composition).chain(beside).map(|resource| json!({"resource": resource}));
    json!({"resourceType": "Bundle", "type": "document", "entry": entries.collect::<Vec<_>>()})
}

fn section(div: &str) -> Json {
    json!({"title": "Part", "text": {"status": "generated", "div": format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{div}</div>")}})
}

fn lines(div: &str) -> Vec<String> {
    let plan = read(&document(&json!({"section": [section(div)]}), &[]));
    let plan = plan.unwrap_or_else(|error| unreachable!("{error}"));
    plan.sections().iter().flat_map(|section| section.lines.clone()).collect()
}

#[test]
fn another_programs_plan_is_read_as_it_says() {
    let composition = json!({
        "title": "Plan of\n care",
        "date": "2026-11",
        "author": [{"reference": "Patient/7"}, {"display": "Ward 3"}, {"reference": "Organization/none"}],
        "section": [{"title": "First", "section": [section("<p>One</p>")]}, {"section": [section("<p>Two</p>")]}],
    });
    let beside = [
        json!({"resourceType": "Patient", "id": "7", "name": [{"given": ["Amina", "H."], "family": "Ali"}]}),
        json!({"resourceType": "MedicationStatement"}),
        json!({"resourceType": "Composition", "title": "A second"}),
        json!({"resourceType": "QuestionnaireResponse", "questionnaire": "http://example.org/form", "item": [
            {"linkId": "birth-place/wish", "text": "Where?", "answer": [{"valueString": "Home"}, {"valueString": "Not there"}]},
            {"linkId": "a", "text": "How", "item": [
                {"linkId": "b", "text": "Dose", "answer": [{"valueQuantity": {"value": 2.5, "unit": "ml"}}]},
                {"linkId": "c", "text": "Sure?", "answer": [{"valueBoolean": true, "item": [
                    {"linkId": "d", "text": "Since", "answer": [{"valueDate": "2026-01-02"}]},
                ]}]},
                {"linkId": "e", "text": "Kind", "answer": [{"valueCoding": {"code": "x", "display": "A kind"}}]},
                {"linkId": "f", "answer": [{"valueRange": {}}]},
            ]},
        ]}),
    ];
    let plan = read(&document(&composition, &beside)).unwrap();
    assert_eq!((plan.title(), plan.date()), (Some("Plan of care"), Some("2026-11")));
    assert_eq!(plan.authors(), ["Amina H. Ali", "Ward 3"]);
    let sections: Vec<_> =
        plan.sections().iter().map(|section| (section.level, section.heading.as_str(), section.lines.len())).collect();
    assert_eq!(sections, [(0, "First", 0), (1, "Part", 1), (1, "Part", 1)]);
    let text = |text: &str| ImportedValue::Text(text.to_owned());
    let groups: Vec<_> = plan
        .groups()
        .iter()
        .map(|group| {
            let answers = group.answers.iter().map(|answer| (answer.label.as_str(), answer.values.clone()));
            (group.label.as_str(), answers.collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        groups,
        [
            ("", vec![("Where?", vec![text("Home"), text("Not there")])]),
            (
                "How",
                vec![
                    ("Dose", vec![text("2.5 ml")]),
                    ("Sure?", vec![ImportedValue::Boolean(true)]),
                    ("Kind", vec![ImportedValue::Option("A kind".to_owned())]),
                ]
            ),
            ("Sure?", vec![("Since", vec![ImportedValue::Date("2026-01-02".to_owned())])]),
        ]
    );
    assert!(plan.groups()[0].answers[0].asked.is_none(), "the same name in another's form is another question");
    assert_eq!(plan.skipped(), Skipped { resources: 2, texts: 1 });
}

#[test]
fn a_narrative_becomes_lines_and_nothing_of_its_markup_stays() {
    let div = "<h2>Birth</h2>\n  <ul>\n <li>Water <b>first</b>,\n then gas</li><li>A &amp; B<br/>C</li></ul>\
               <table><tr><td>Who</td><td>Hodan</td></tr></table><p style=\"white-space: pre-wrap\">a  b\nc</p>\
               <p>see <a href=\"https://example.org/x\">this</a> <img src=\"https://example.org/y.png\" alt=\"a dog\"/></p>\
               <script>alert('x')</script><style>p{color:red}</style><!-- not said -->";
    assert_eq!(lines(div), ["Birth", "Water first, then gas", "A & B\nC", "Who Hodan ", "a  b\nc", "see this a dog"]);
}

#[test]
fn what_is_no_xhtml_is_counted_and_shown_to_nobody() {
    for div in ["<p>", "<p>&nbsp;</p>", "<p onclick=x>a</p>", "a < b"] {
        let plan = read(&document(&json!({"section": [section(div), section("<p>Read</p>")]}), &[])).unwrap();
        assert_eq!((plan.sections()[1].lines.len(), plan.skipped().texts), (1, 1), "{div}");
        assert_eq!(plan.sections()[0].lines, [] as [&str; 0], "{div}");
    }
}

#[test]
fn no_control_letter_and_no_mark_of_order_comes_in() {
    let marked = "a\u{202E}b\u{2066}c\u{200F}\u{85}\u{7}d\r\ne\u{FEFF}";
    let composition =
        json!({"title": marked, "section": [section(&format!("<p>{}</p>", marked.replace('\u{7}', "")))]});
    let response = json!({"resourceType": "QuestionnaireResponse", "item": [
        {"linkId": "1", "text": marked, "answer": [{"valueString": marked}]}]});
    let plan = read(&document(&composition, &[response])).unwrap();
    assert_eq!(plan.title(), Some("abcd e"));
    assert_eq!(plan.sections()[0].lines, ["abcd e"]);
    let answer = &plan.groups()[0].answers[0];
    assert_eq!((answer.label.as_str(), &answer.values[0]), ("abcd e", &ImportedValue::Text("abcd\ne".to_owned())));
}
