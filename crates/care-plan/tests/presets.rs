//! What each audience gets, spelled out: a preset that widens shares what she did not choose.

use care_plan::template::{Field, Part};
use care_plan::{Audience, Disclosure, sections};

/// The parts that are ticked for each audience before she has chosen, and whether she may tick
/// something sensitive for them.
const TABLE: [(Audience, &[&str], bool); 12] = [
    (Audience::Midwife, &EVERY, true),
    (Audience::Urgent, &["front", "now", "hard", "advance"], true),
    (Audience::LabourWard, &["front", "now", "about", "birth", "after", "hard", "advance"], true),
    (Audience::NewTeam, &EVERY, true),
    (Audience::Neonatal, &["front", "now", "about", "birth", "after", "hard"], true),
    (Audience::HealthVisitor, &["front", "now", "about", "after", "goals", "hard", "people"], true),
    (
        Audience::MentalHealth,
        &["front", "now", "about", "pregnancy", "after", "goals", "hard", "people", "advance", "plans"],
        true,
    ),
    (Audience::Partner, &["front", "about", "birth", "after"], false),
    (Audience::Family, &["front", "birth"], false),
    (Audience::SupportWorker, &["front", "about", "birth", "after"], false),
    (Audience::Myself, &EVERY, false),
    (Audience::SomeoneElse, &["front"], false),
];

/// Every part, in reading order.
const EVERY: [&str; 16] = [
    "front",
    "now",
    "about",
    "pregnancy",
    "birth",
    "after",
    "goals",
    "hard",
    "talks",
    "people",
    "situation",
    "life",
    "sense",
    "advance",
    "plans",
    "budget",
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
    let staff = ["midwife", "urgent", "labour-ward", "new-team", "neonatal", "health-visitor", "mental-health"];
    let others = ["partner", "family", "support-worker", "myself", "someone-else"];
    assert!(names.into_iter().eq(staff.into_iter().chain(others)), "{names:?}");
    for (audience, name) in Audience::ALL.into_iter().zip(names) {
        assert_eq!(serde_json::to_value(audience).unwrap(), name, "its name in data is its name in messages");
    }
}

#[test]
fn the_parts_are_read_in_their_order() {
    let order = Part::ALL.map(|part| part.name());
    assert_eq!(order, EVERY, "what a stranger must know stands first");
    let parts: Vec<usize> = sections::SECTIONS
        .iter()
        .map(|section| Part::ALL.iter().position(|part| *part == section.part).unwrap())
        .collect();
    assert!(parts.is_sorted(), "a section stands with its part: {parts:?}");
}

#[test]
fn what_matters_when_she_cannot_speak_goes_along_with_the_cards_for_hard_times() {
    let unwell = sections::section("if-unwell").unwrap();
    let with = |parts: &[Part]| unwell.goes_with(&parts.iter().copied().collect());
    assert!(with(&[Part::Birth]) && with(&[Part::Hard]), "with either");
    assert!(!with(&[Part::Front, Part::After]), "and with no other");
    let must_know = sections::section("must-know").unwrap();
    assert!(!must_know.goes_with(&[Part::Hard].into()), "the front page is ticked by itself");
}

#[test]
fn one_tap_leaves_out_a_wish_and_nothing_that_must_be_known() {
    let offers = |id: &str| {
        let (section, prompt) = id.split_once('/').unwrap();
        let section = sections::section(section).unwrap();
        section.offers_leaving_out(section.prompt(prompt).unwrap())
    };
    for wish in ["birth-place/wish", "if-unwell/wish", "contingency/early-signs", "about-me/communicate"] {
        assert!(offers(wish), "{wish}");
    }
    for kept in [
        "about-me/name",
        "about-me/interpreter",
        "about-me/stop",
        "must-know/allergies",
        "must-know/health",
        "must-know/three-things",
        "if-unwell/blood",
        "people-to-phone/who",
        "people-to-phone/number",
        "people-to-phone/note",
        "contingency/name",
        "contingency/number",
    ] {
        assert!(!offers(kept), "{kept}");
    }
}

#[test]
fn whatever_she_can_leave_out_she_can_say_so_of() {
    let mut offers = 0;
    for section in sections::SECTIONS.iter().copied() {
        for prompt in section.prompts.iter().filter(|prompt| !prompt.is_recorded) {
            let offered = section.offers_leaving_out(prompt);
            offers += usize::from(offered && prompt.takes_state());
            let is_wordless = !matches!(prompt.field, Field::Paragraph | Field::Line);
            assert!(!offered || prompt.takes_state() || is_wordless, "{}/{}", section.id, prompt.id);
        }
    }
    assert!(offers > 100, "{offers} questions offer to be left out");
    for (section, prompt) in [("about-me", "name"), ("people-to-phone", "number"), ("people-to-phone", "who")] {
        let section = sections::section(section).unwrap();
        assert!(!section.prompt(prompt).unwrap().takes_state(), "{prompt} is a name or a number");
    }
}
