//! Each lint is seen to fail, and then holds for what is in the house.

use super::*;

const HEAD: &str = "# Review state: a test\n\n";

fn folder(tag: &str, messages: &str) -> Folder {
    Folder::of(tag, "a.ftl", &format!("{HEAD}{messages}"))
}

fn texts() -> Vec<Text> {
    super::super::texts(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")).unwrap()
}

fn ids(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[test]
fn a_language_that_is_not_offered_or_says_otherwise_who_read_it_is_found() {
    let language = |tag: &'static str, checked| care_locale::Language {
        tag,
        checked,
        ..*care_locale::languages().iter().find(|one| one.pseudo.is_none()).unwrap()
    };
    let unread = Folder::of("pl", "a.ftl", "# Words.\n# Review state: not yet checked by a reader. Easy.\n\na = A\n");
    let folders = [folder("en-GB", "a = A\n"), unread];
    let both = [language("en-GB", true), language("pl", false)];
    assert_eq!(offered(&folders, &both), [] as [&str; 0]);
    assert_eq!(offered(&folders, &both[..1]), ["locales/pl is offered nowhere: care-locale's language.rs lacks it"]);
    assert_eq!(offered(&folders[..1], &both), ["pl is offered and has no folder in locales/"]);
    let findings = offered(&folders, &[both[0], language("pl", true)]);
    assert_eq!(findings.len(), 1, "its files say that nobody has read them: {findings:?}");
    let pseudo = care_locale::Language { pseudo: Some(care_locale::Pseudo::Mirrored), ..language("ar-XB", false) };
    assert_eq!(offered(&folders, &[both[0], both[1], pseudo]), [] as [&str; 0], "what is made up needs no folder");
}

#[test]
fn a_message_that_the_template_needs_is_missed() {
    let needed = required();
    assert!(needed.contains("idea-birth-place-wish-home") && needed.contains("rec-disk-full"));
    assert!(needed.contains("part-hard-intro") && needed.contains("starter-contingency-money"));
    assert_eq!(missing(&folder("en-GB", "here = Here\n"), &ids(&["here", "gone"])).len(), 1);
}

#[test]
fn a_message_that_nobody_says_is_found() {
    let first = folder("en-GB", "needed = a\nsaid = b\nmonth-1 = c\nneeded-more = d\nidle = e\n");
    let findings = unused(&first, &ids(&["needed"]), &ids(&["said"]));
    assert_eq!(findings, ["en-GB/a.ftl: nothing says idle"]);
}

#[test]
fn a_message_that_the_code_says_and_nobody_wrote_is_found() {
    let code = ["words.say(\"here\"); i18n.text(\"gone\"); words.say_with(\"lost\", &[]);\n#[cfg(test)]\nsay(\"x\")"];
    let findings = unsaid(&folder("en-GB", "here = Here\n"), &code);
    assert_eq!(findings.len(), 2, "{findings:?}");
    assert!(literals(&code).contains("gone"));
}

#[test]
fn another_language_says_the_same_things_with_the_same_values() {
    let first = folder("en-GB", "a = { $name }\n  .title = T\nb = { -app }\nc = C\n");
    let same = folder("pl", "a = Plan: { $name }\n  .title = T\nb = X { -app }\nc = C\n");
    assert!(differing(&first, &same).is_empty());
    let other = folder("pl", "a = { $Name }\nb = { -app2 }\nd = D\n");
    let findings = differing(&first, &other).join("\n");
    for part in ["a has the variables", "a has the attributes", "b has the terms", "c is missing", "d is not in en-GB"]
    {
        assert!(findings.contains(part), "{part} in:\n{findings}");
    }
    let elsewhere = Folder::of("pl", "b.ftl", &format!("{HEAD}c = C\n"));
    assert!(differing(&folder("en-GB", "c = C\n"), &elsewhere)[0].contains("stands in b.ftl"));
}

#[test]
fn a_variable_in_one_variant_only_is_seen() {
    let first = folder("en-GB", "a = { $n ->\n  [0] none\n *[other] { $n } of { $all }\n }\n");
    assert_eq!(first.messages["a"].variables, ids(&["n", "all"]));
    assert_eq!(first.messages["a"].text, "1 of 1", "the default is what is read");
}

#[test]
fn a_file_that_is_not_fluent_or_not_marked_or_doubled_is_found() {
    let broken = folder("en-GB", "a = { $\n");
    assert!(!broken.findings.is_empty(), "junk is said");
    let unmarked = Folder::of("en-GB", "a.ftl", "# Words\n\na = A\n");
    assert!(unmarked.findings[0].contains("review state"));
    let doubled = folder("en-GB", "a = A\na = B\n");
    assert!(doubled.findings[0].contains("stands in a.ftl and in a.ftl"));
}

#[test]
fn what_stands_on_a_card_is_short_and_plain() {
    let long = "label-a-b = A label that is far too long\nlabel-a-c = A: b\nlabel-a-d = é\n";
    assert_eq!(cards(&folder("en-GB", long)).len(), 3);
    assert_eq!(cards(&folder("en-GB", "summary-title = PLAN: mine\nsummary-title-no-name = PLAN\n")).len(), 2);
    assert!(cards(&folder("ur", "label-a-b = الرجی\n")).is_empty(), "other scripts have their own form");
}

#[test]
fn a_sentence_too_long_to_read_is_found() {
    let twenty_one = ["word"; 21].join(" ");
    assert_eq!(reading(&folder("en-GB", &format!("a = {twenty_one}.\n"))).len(), 1);
    let twelve = ["word"; 12].join(" ");
    assert!(reading(&folder("en-GB-simple", &format!("a = {twelve}.\n"))).is_empty());
    assert_eq!(reading(&folder("en-GB-simple", &format!("a = {twelve} word.\n"))).len(), 1);
}

#[test]
fn hard_words_are_found_at_the_level_that_they_are_too_hard_for() {
    let hard = "a = Pharmacological interventions necessitate multidisciplinary consideration beforehand, occasionally, habitually.\n";
    assert!(reading(&folder("en-GB", hard)).iter().any(|finding| finding.contains("grade")));
    let findings = reading(&folder("en-GB-simple", hard)).join("\n");
    assert!(findings.contains("grade") && findings.contains("SMOG"), "{findings}");
    assert!(reading(&folder("pl", hard)).is_empty(), "the formulas are for English");
}

#[test]
fn an_english_question_never_asks_for_a_reason() {
    let texts = texts();
    let wording = Wording::read(texts.iter().find(|text| text.ends_with("wording.toml")).unwrap()).unwrap();
    assert_eq!(wording.banned(&folder("en-GB", "prompt-a-b = Where, and why?\n")).len(), 1);
    assert_eq!(wording.banned(&folder("ro", "prompt-a-b = De ce acolo?\n")).len(), 1);
}

#[test]
fn the_words_of_the_house_hold_to_the_lints() {
    let findings = check(&texts()).unwrap();
    // Which messages are said, and which files are marked, is seen by `cargo xtask ci`, not here.
    let of_files = ["nothing says", "the code says it", "its review state"];
    let words: Vec<_> =
        findings.into_iter().filter(|finding| !of_files.iter().any(|of_files| finding.contains(of_files))).collect();
    assert!(words.is_empty(), "{}", words.join("\n"));
}
