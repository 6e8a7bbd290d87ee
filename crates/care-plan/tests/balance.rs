//! A topic that can be taken or left is offered from every side: at least one idea that takes it,
//! one that leaves it, and one that asks or wants to talk. A list that only agrees would write her
//! plan for her.
//!
//! Every prompt with ideas or options stands in [`TOPICS`] or, where nothing in it is to be taken
//! or left, in [`OPEN`], so that a new one is not forgotten.

use std::collections::{BTreeMap, BTreeSet};

use care_plan::sections::SECTIONS;

/// One topic of a prompt, by the ideas or options that take it, leave it, and ask.
struct Topic {
    prompt: &'static str,
    takes: &'static [&'static str],
    leaves: &'static [&'static str],
    asks: &'static [&'static str],
}

const fn topic(
    prompt: &'static str,
    takes: &'static [&'static str],
    leaves: &'static [&'static str],
    asks: &'static [&'static str],
) -> Topic {
    Topic { prompt, takes, leaves, asks }
}

#[rustfmt::skip]
const TOPICS: &[Topic] = &[
    // Front
    topic("about-me/interpreter", &["professional", "sign-language"], &["none"], &["ask-each-time"]),
    topic("about-me/communicate", &["write-down"], &["read-to-me"], &["ask-how"]),
    topic("people-to-phone/note", &["message"], &["no-message"], &["ask-first"]),
    // Birth: where, and with whom
    topic("birth-place/wish", &["home", "birth-centre-apart"], &["labour-ward", "theatre"], &["talk", "not-sure"]),
    topic("birth-place/if-closed", &["next-centre", "next-hospital"], &["home"], &["talk", "tell-early"]),
    topic("labour-start/wish", &["go-early"], &["stay-home"], &["talk"]),
    topic("labour-start/wish", &["company"], &["alone"], &["talk"]),
    topic("birth-companions/wish", &["partner", "someone", "doula"], &["staff-only"], &["ask-me"]),
    topic("birth-companions/wish", &["examinations"], &["examinations-out"], &["ask-me"]),
    topic("birth-companions/wish", &["assisted"], &["assisted-out"], &["ask-me"]),
    topic("birth-companions/wish", &["caesarean"], &["caesarean-out"], &["ask-me"]),
    topic("birth-staff/wish", &["women-staff"], &["anyone"], &["ask-first"]),
    topic("birth-staff/students", &["yes"], &["no"], &["ask-me"]),
    topic("birth-space/wish", &["photos-yes"], &["no-photos"], &["photos"]),
    topic("birth-space/wish", &["pool"], &["no-pool"], &["pool-ask"]),
    topic("birth-space/food", &["as-i-like"], &["no-food", "drinks-only"], &["talk"]),
    // Birth: labour
    topic("birth-positions/wish", &["upright"], &["lie-back", "side"], &["talk", "ask-move"]),
    topic("birth-positions/wish", &["water"], &["no-water"], &["talk"]),
    topic("birth-examinations/wish", &["yes"], &["none", "may-say-no"], &["other-ways", "ask-each-time"]),
    topic("birth-pain/wish", &["paracetamol", "gas-and-air"], &["no-medicines"], &["talk", "see-then"]),
    topic("birth-pain/wish", &["opioid"], &["no-injection"], &["talk", "see-then"]),
    topic("birth-pain/wish", &["epidural"], &["no-epidural"], &["talk", "see-then"]),
    topic("birth-pain/offer", &["offer", "early"], &["wait"], &["now-and-then"]),
    topic("birth-listening/wish", &["belt", "wireless"], &["no-belt", "now-and-then"], &["talk"]),
    topic("birth-listening/wish", &["clip-yes"], &["no-clip"], &["clip"]),
    topic("birth-waters/wish", &["break-yes"], &["no-break", "wait"], &["break", "talk-first"]),
    topic("birth-waters/wish", &["drip-yes"], &["no-drip"], &["drip", "talk-first"]),
    topic("birth-waters/antibiotics", &["yes"], &["no"], &["talk", "test"]),
    topic("birth-induction/wish", &["yes"], &["no", "caesarean"], &["other-choices", "time-to-think"]),
    topic("birth-induction/ways", &["sweep"], &["no-sweep", "not-for-now"], &["ask"]),
    topic("birth-induction/ways", &["gel", "balloon"], &["not-for-now"], &["ask"]),
    topic("birth-induction/ways", &["drip-yes"], &["no-drip"], &["drip", "ask"]),
    topic("birth-induction/waiting", &["checks", "scan"], &["no-checks"], &["look-again"]),
    // Birth: the birth itself
    topic("birth-pushing/wish", &["guide-me"], &["my-way"], &["ask-me"]),
    topic("birth-pushing/wish", &["hands-on"], &["hands-off"], &["ask-me"]),
    topic("birth-pushing/wish", &["touch", "mirror", "catch"], &["not-look"], &["ask-me"]),
    topic("birth-pushing/wish", &["in-water"], &["out-of-water"], &["water-talk"]),
    topic("birth-assisted/wish", &["forceps-yes"], &["no-forceps", "caesarean"], &["talk-caesarean", "explain"]),
    topic("birth-assisted/wish", &["ventouse-first"], &["caesarean"], &["talk-caesarean", "explain"]),
    topic("birth-assisted/cut", &["yes"], &["no"], &["ask", "talk-first"]),
    topic("birth-assisted/cut", &["check-tears"], &["no-check"], &["ask-check"]),
    topic("birth-caesarean/plan", &["yes", "again"], &["only-if", "vaginal-after"], &["talk"]),
    topic("birth-caesarean/wish", &["drape"], &["drape-up"], &["ask-then"]),
    topic("birth-caesarean/wish", &["tell-me"], &["few-words"], &["ask-then"]),
    topic("birth-caesarean/wish", &["skin"], &["skin-later"], &["ask-then"]),
    topic("birth-caesarean/asleep", &["photos"], &["no-photos"], &["talk"]),
    topic("birth-caesarean/asleep", &["dress"], &["wait"], &["talk"]),
    topic("birth-placenta/wish", &["injection"], &["no-injection", "wait"], &["talk", "decide-then"]),
    topic("birth-placenta/wish", &["cord-now"], &["cord-wait"], &["cord-ask"]),
    topic("birth-placenta/wish", &["see", "keep"], &["not-see"], &["ask-see"]),
    // Birth: the baby
    topic("first-hour/wish", &["skin"], &["no-skin", "wrapped"], &["ask-me"]),
    topic("first-hour/wish", &["photos"], &["no-photos"], &["ask-me"]),
    topic("first-hour/another-family", &["me-first", "time"], &["not-hold", "them-first"], &["ask"]),
    topic("baby-feeding/wish", &["breast", "chest"], &["no-breast", "formula"], &["talk"]),
    topic("baby-feeding/wish", &["donor"], &["no-donor"], &["talk", "ask-first"]),
    topic("baby-feeding/wish", &["formula", "mix"], &["no-formula"], &["talk", "ask-first"]),
    topic("baby-feeding/help", &["hands", "night"], &["show-me", "no-help"], &["ask-me"]),
    topic("baby-feeding/stopping", &["help"], &["no-medicine"], &["medicine"]),
    topic("vitamin-k/wish", &["injection", "drops"], &["no"], &["talk"]),
    topic("newborn-checks/wish", &["all-checks"], &["none", "not-this"], &["talk"]),
    topic("newborn-checks/results", &["together"], &["only-me"], &["ask-who"]),
    topic("neonatal-unit/wish", &["milk"], &["not-my-milk"], &["ask-me"]),
    topic("neonatal-unit/wish", &["photos"], &["no-photos"], &["ask-me"]),
    // Birth: when things change
    topic("if-unwell/wish", &["milk"], &["no-milk"], &["talk"]),
    topic("if-unwell/talk-to", &["person", "attorney"], &["not-family"], &["ask-now"]),
    topic("if-unwell/blood", &["yes", "accept"], &["no", "not-accept"], &["talk"]),
    topic("if-unwell/blood", &["cell-salvage"], &["no-cell-salvage"], &["talk"]),
    topic("if-unwell/blood", &["anti-d"], &["no-anti-d"], &["talk"]),
    topic("if-unwell/family", &["first", "what"], &["no-one", "only"], &["ask"]),
    topic("if-moved/wish", &["early"], &["stay"], &["ask"]),
    topic("twins-or-more/wish", &["vaginal"], &["caesarean"], &["how-they-lie", "place"]),
    topic("if-plans-change/wish", &["what-you-see", "choices"], &["less"], &["ask-first"]),
    topic("if-plans-change/wish", &["stay"], &["alone"], &["ask-first"]),
    // Hard
    topic("contingency/what-helps", &["stay", "hand"], &["space"], &["ask"]),
    topic("contingency/what-should-happen", &["stay-together"], &["rest"], &["talk-first"]),
];

/// Prompts whose ideas help her begin a sentence of her own: nothing in them is taken or left.
const OPEN: &[&str] = &[
    "must-know/allergies",
    "must-know/health",
    "must-know/three-things",
    "must-know/one-line",
    "labour-start/getting-there",
    "birth-companions/not-there",
    "birth-positions/body",
    "birth-pain/heard",
    "birth-listening/told",
    "baby-feeding/words",
    "birth-before-help/wish",
    "birth-before-help/ring",
    "twins-or-more/each-baby",
    "twins-or-more/who-goes",
    "contingency/early-signs",
    "contingency/triggers",
    "contingency/what-i-do",
    "contingency/please-dont",
    "contingency/who",
    "contingency/ready",
    "contingency/who-does-what",
    "contingency/children",
    "contingency/review",
];

/// Every prompt that offers something, with all that it offers.
fn offers() -> BTreeMap<String, BTreeSet<&'static str>> {
    let prompts = SECTIONS.iter().flat_map(|section| section.prompts.iter().map(|prompt| (section.id, prompt)));
    let offers = prompts.map(|(section, prompt)| {
        (format!("{section}/{}", prompt.id), prompt.ideas.iter().chain(prompt.choices).copied().collect())
    });
    offers.filter(|(_, offered): &(_, BTreeSet<_>)| !offered.is_empty()).collect()
}

#[test]
fn every_topic_is_taken_left_and_asked_about() {
    let offers = offers();
    for Topic { prompt, takes, leaves, asks } in TOPICS {
        let offered = offers.get(*prompt).unwrap_or_else(|| panic!("{prompt} offers nothing"));
        for (side, ideas) in [("takes it", takes), ("leaves it", leaves), ("asks", asks)] {
            assert!(!ideas.is_empty(), "{prompt}: no idea {side}");
            let gone: Vec<_> = ideas.iter().filter(|idea| !offered.contains(*idea)).collect();
            assert!(gone.is_empty(), "{prompt} does not offer {gone:?}, which {side}");
        }
        let sides: BTreeSet<_> = takes.iter().chain(*leaves).chain(*asks).collect();
        assert_eq!(
            sides.len(),
            takes.len() + leaves.len() + asks.len(),
            "{prompt}: an idea is on two sides of one topic"
        );
    }
}

#[test]
fn every_prompt_that_offers_something_is_weighed() {
    let weighed: BTreeSet<&str> = TOPICS.iter().map(|topic| topic.prompt).collect();
    let open: BTreeSet<&str> = OPEN.iter().copied().collect();
    assert_eq!(open.len(), OPEN.len(), "a prompt is open once");
    assert_eq!(weighed.intersection(&open).count(), 0, "what is open has no topic");
    let named: BTreeSet<String> = weighed.union(&open).map(|prompt| (*prompt).to_owned()).collect();
    let there: BTreeSet<String> = offers().into_keys().collect();
    let forgotten: Vec<_> = there.difference(&named).collect();
    let gone: Vec<_> = named.difference(&there).collect();
    assert!(forgotten.is_empty(), "give each of these a topic, or name it as open: {forgotten:#?}");
    assert!(gone.is_empty(), "these offer nothing any more: {gone:#?}");
}
