//! Her words for herself and for hers: in every output, and no other word in their place.

use care_export::{FORMATS, Format, OwnCard, OwnReading, Reading, letter_blocks, own_text};
use care_locale::strip_isolates;
use care_plan::{LocalTime, Scope, Tier, Timestamp, sections};

use crate::plans::{Written, dates, every_prompt, words};

/// What somebody set, and the words that nobody may read of them then.
struct Person {
    taps: &'static [(&'static str, &'static str)],
    writes: &'static [(&'static str, &'static str)],
    never: &'static [&'static str],
}

const DAD: Person = Person {
    taps: &[("me", "man"), ("parent", "dad"), ("feeding", "chest"), ("partner", "husband"), ("baby", "our")],
    writes: &[],
    never: &["woman", "mum", "mam", "mother", "breast", "partner", "my baby", "my babies", "a parent"],
};

const SURROGATE: Person = Person {
    taps: &[("carrying", "others"), ("partner", "wife")],
    writes: &[("parents", "Jo and Sam")],
    never: &["woman", "mum", "mother", "my baby", "my babies", "partner", "becoming", "parents with me"],
};

const OWN: Person = Person {
    taps: &[],
    writes: &[("me", "Enby"), ("parent", "Baba"), ("feeding", "bodyfeed"), ("partner", "Kim"), ("baby", "Bean")],
    never: &["woman", "mum", "dad", "mother", "breast", "chestfeed", "partner", "my baby", "a parent"],
};

/// A plan with an answer at every other question, where ours alone stand beside *words*.
fn plan_of(person: &Person) -> Written {
    // Nothing has ended, and all of it is told.
    let mut written = every_prompt().empty("something-changed/what");
    for (_, prompt) in care_plan::wording::slots() {
        let id = format!("wording/{}", prompt.id);
        written = written.empty(&id);
        for (_, choice) in person.taps.iter().filter(|(slot, _)| *slot == prompt.id) {
            written = written.chooses(&id, choice);
        }
        for (_, word) in person.writes.iter().filter(|(slot, _)| *slot == prompt.id) {
            written = written.says(&id, word);
        }
    }
    written
}

/// All that is made of a plan, by its name: what others read, and what is hers.
fn outputs(written: &Written, tag: &str) -> Vec<(String, String)> {
    let words = words(tag);
    let excerpt = written.excerpt();
    let reading = Reading::new(&excerpt, words, words);
    let read = |format: &Format| {
        let output = format.lay_out(&reading, &dates()).join("\n");
        (format.name.to_owned(), if format.name == "fhir" { crate::fhir::read_by_people(&output) } else { output })
    };
    let mut outputs: Vec<(String, String)> = FORMATS.iter().map(read).collect();
    let made = LocalTime { at: Timestamp(0), offset_minutes: 0 };
    outputs.push(("everything".to_owned(), own_text(&OwnReading::new(written.plan(), words, made))));
    for section in sections::SECTIONS.iter().copied().filter(|section| section.has_entries()) {
        for entry in written.plan().scopes(section).into_iter().filter_map(|scope| match scope {
            Scope::Entry(entry) => Some(entry),
            _ => None,
        }) {
            let letter = letter_blocks(&OwnCard::new(written.plan(), section, entry, words));
            let text: Vec<String> = letter.into_iter().map(|block| block.text).collect();
            outputs.push((format!("letter of {}", section.id), text.join("\n")));
        }
    }
    outputs
}

/// Whether a word of `text` begins with `word`, or words of it do.
fn holds(text: &str, word: &str) -> bool {
    let plain = strip_isolates(text).to_lowercase();
    let words: Vec<&str> = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {}", words.join(" ")).contains(&format!(" {word}"))
}

#[test]
fn no_output_says_a_word_of_her_that_she_did_not_choose() {
    for person in [DAD, SURROGATE, OWN] {
        let written = plan_of(&person);
        for tag in ["en-GB", "en-GB-simple"] {
            for (name, output) in outputs(&written, tag) {
                for word in person.never {
                    // Her own copy names places of the template as well: no word of ours that she reads.
                    let mut lines = output.lines().filter(|line| !line.contains('/') || line.contains(' '));
                    let line = lines.find(|line| holds(line, word));
                    assert_eq!(line, None, "{name} in {tag} says {word} of {:?} {:?}", person.taps, person.writes);
                }
            }
        }
    }
}

#[test]
fn every_copy_says_the_word_that_she_chose() {
    let said = |person: &Person, name: &str, what: &str| {
        let outputs = outputs(&plan_of(person), "en-GB");
        let output = outputs.iter().find(|(output, _)| output == name).map(|(_, output)| strip_isolates(output));
        assert!(output.as_deref().is_some_and(|output| output.contains(what)), "{name}: {what} in {output:?}");
    };
    for name in ["show", "text", "everything"] {
        said(&DAD, name, "Becoming a dad");
        said(&DAD, name, "Including my husband");
        said(&SURROGATE, name, "Carrying a baby for someone else");
        said(&OWN, name, "Including Kim");
        said(&OWN, name, "Becoming Baba");
    }
    // Who has the codes alone knows it, too.
    said(&DAD, "summary", "I'm a man.");
    for what in ["I'm a surrogate. I decide about my body and my care.", "Jo and Sam"] {
        said(&SURROGATE, "summary", what);
        said(&SURROGATE, "show", what);
    }
}

#[test]
fn what_is_plain_text_holds_no_mark_round_her_word() {
    let plain = ["text", "summary", "contact card", "visit", "everything"];
    for (name, output) in outputs(&plan_of(&OWN), "en-GB").iter().filter(|(name, _)| plain.contains(&name.as_str())) {
        assert!(!output.contains(['\u{2068}', '\u{2069}']), "{name}");
    }
}

#[test]
fn a_copy_without_the_page_has_her_words_all_the_same_unless_they_are_hers_alone() {
    let words = words("en-GB");
    let written = Written::default()
        .says("wording/partner", "Kim")
        .says("support-me/partner", "Tell us both.")
        .in_tier("support-me/partner", Tier::Shared);
    let mut disclosure = care_plan::Disclosure::usual(care_plan::Audience::Midwife);
    disclosure.sections = Some(["support-me".to_owned()].into());
    let copy = |written: &Written| care_export::text(&Reading::new(&written.plan().excerpt(&disclosure), words, words));
    assert!(copy(&written).contains("Including Kim"), "{}", copy(&written));
    let kept = written.in_tier("wording/partner", Tier::JustMe);
    assert!(copy(&kept).contains("Including my partner"), "{}", copy(&kept));
}
