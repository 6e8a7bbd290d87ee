//! What each audience gets, spelled out: a preset that widens shares what she did not choose.

use care_plan::template::Part;
use care_plan::{Audience, Disclosure, sections};

/// The parts that are ticked for each audience before she has chosen, and whether she may tick
/// something sensitive for them.
const TABLE: [(Audience, &[&str], bool); 6] = [
    (Audience::Midwife, &["front", "birth", "hard"], true),
    (Audience::Urgent, &["front", "hard"], true),
    (Audience::Partner, &["front", "birth"], false),
    (Audience::Family, &["front", "birth"], false),
    (Audience::SupportWorker, &["front", "birth"], false),
    (Audience::Myself, &["front", "birth", "hard"], false),
];

#[test]
fn every_audience_gets_its_usual_parts_and_nothing_sensitive() {
    assert_eq!(TABLE.map(|(audience, ..)| audience), Audience::ALL, "the table has every audience");
    for (audience, parts, may_read_sensitive) in TABLE {
        let usual = Disclosure::usual(audience);
        assert_eq!(usual.audience, audience);
        let ticked: Vec<&str> =
            Part::ALL.into_iter().filter(|part| usual.parts.contains(part)).map(Part::name).collect();
        assert_eq!(ticked, parts, "{}", audience.name());
        assert!(usual.sensitive_sections.is_empty(), "{}: nothing sensitive is ticked for her", audience.name());
        assert_eq!(audience.may_read_sensitive(), may_read_sensitive, "{}", audience.name());
    }
}

#[test]
fn an_audience_is_stored_under_its_own_name() {
    let names = Audience::ALL.map(Audience::name);
    assert_eq!(names, ["midwife", "urgent", "partner", "family", "support-worker", "myself"]);
    for (audience, name) in Audience::ALL.into_iter().zip(names) {
        assert_eq!(serde_json::to_value(audience).unwrap(), name, "its name in data is its name in messages");
    }
}

#[test]
fn the_parts_are_read_in_their_order() {
    let order = Part::ALL.map(|part| part.name());
    assert_eq!(order, ["front", "birth", "hard"], "what a stranger must know stands first");
    let parts: Vec<usize> = sections::SECTIONS
        .iter()
        .map(|section| Part::ALL.iter().position(|part| *part == section.part).unwrap())
        .collect();
    assert!(parts.is_sorted(), "a section stands with its part: {parts:?}");
}
