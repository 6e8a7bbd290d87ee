//! The lints of `locales/`: every message that is needed is there, in every language, with the
//! same variables, in words that a person can read and that never ask for a reason.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context as _;
use care_bridge::{ApiError, PaperForm};
use care_locale::{Language, LocaleError, Words};
use care_plan::sections::SECTIONS;
use care_plan::template::{Part, Shape};
use care_plan::wording::OWN;
use care_plan::{AnswerState, Audience, Tier};

use self::folder::Folder;
use self::readability::{Reading, sentences, words};
use self::wording::Wording;
use super::Text;

mod folder;
mod numbers;
mod readability;
mod sources;
mod wording;

/// The language that every other one is held against.
const FIRST: &str = "en-GB";

/// Ids that code puts together at run time, by how they begin.
const FAMILIES: &[(&str, &str)] = &[
    ("month-", "care-locale writes dates"),
    ("wording-sample-", "the page shows one beneath each word that she sets"),
];

/// Endings of ids that are said beside the message without them.
const BESIDE: &[&str] = &["-meaning", "-more"];

/// How code begins to say a message by name.
const SAYING: &[&str] = &["say(\"", "say_with(\"", "i18n.text(\"", "i18n.now(\"", "i18n.now_with(\""];

/// How the id of a message begins that says a word of hers inside others.
const SLOT_MESSAGE: &str = "word-";

/// Longest label, in characters: it stands on a QR card.
const LABEL_CHARACTERS: usize = 24;

/// Holds every folder of `locales/` to the rules, and the code to its words.
pub(super) fn check(texts: &[Text]) -> anyhow::Result<Vec<String>> {
    let one = |path: &str| texts.iter().find(|text| text.path == path).with_context(|| format!("{path} is missing"));
    let folders = folder::read_all(texts);
    let first = folders.iter().find(|folder| folder.tag == FIRST).context("there is no locales/en-GB")?;
    let wording = Wording::read(one("locales/wording.toml")?)?;
    let sources: Vec<&str> = texts.iter().filter(|text| says_messages(text)).map(|text| &*text.words).collect();
    let mut findings: Vec<String> = folders.iter().flat_map(|folder| folder.findings.clone()).collect();
    findings.extend(offered(&folders, care_locale::languages()));
    findings.extend(missing(first, &required()));
    findings.extend(unsaid(first, &sources));
    findings.extend(unused(first, &required(), &literals(&sources)));
    findings.extend(numbers::check(one("assets/help-numbers.json")?, first));
    findings.extend(sources::check(one("assets/sources.json")?));
    for folder in &folders {
        if folder.tag != FIRST {
            findings.extend(differing(first, folder));
        }
        findings.extend(wording.banned(folder));
        findings.extend(wording.leaks(folder));
        findings.extend(unknown_slots(folder));
        findings.extend(cards(folder));
        findings.extend(reading(folder));
    }
    for (language, words) in spoken(texts) {
        match words {
            Ok(words) => findings.extend(wording.said_to(&words)),
            Err(error) => findings.push(format!("{language} cannot be said: {error}")),
        }
    }
    findings.extend(wording.lacking(&folders));
    findings.extend(wording.stale(&folders));
    Ok(findings)
}

/// The words of every language that has a folder here, as they are said.
fn spoken(texts: &[Text]) -> Vec<(&'static str, Result<Words, LocaleError>)> {
    let source = |text: &Text| {
        let (tag, file) = text.path.strip_prefix("locales/")?.split_once('/')?;
        file.ends_with(".ftl").then(|| (tag.to_owned(), text.words.clone()))
    };
    let sources: Vec<_> = texts.iter().filter_map(source).collect();
    let is_here = |language: &&Language| sources.iter().any(|(tag, _)| tag == language.tag);
    let here = care_locale::languages().iter().filter(is_here);
    here.map(|language| (language.tag, Words::new(language, &sources))).collect()
}

/// Where the folders and the languages that the app offers are not the same, or do not say the same
/// of who has read the words.
fn offered(folders: &[Folder], languages: &[Language]) -> Vec<String> {
    let real: Vec<_> = languages.iter().filter(|language| language.pseudo.is_none()).collect();
    let mut findings = Vec::new();
    for folder in folders {
        let tag = &folder.tag;
        match real.iter().find(|language| language.tag == tag) {
            None => findings.push(format!("locales/{tag} is offered nowhere: care-locale's language.rs lacks it")),
            Some(language) if language.checked != folder.is_checked => {
                findings.push(format!("locales/{tag} and care-locale's language.rs differ in whether it was checked"));
            }
            Some(_) => {}
        }
    }
    let lacking = real.iter().filter(|language| !folders.iter().any(|folder| folder.tag == language.tag));
    findings.extend(lacking.map(|language| format!("{} is offered and has no folder in locales/", language.tag)));
    findings
}

/// Whether a text is our code or a table that names messages. These lints name them without saying
/// them.
fn says_messages(text: &Text) -> bool {
    let is_code = text.path.contains("/src/") && (text.is_below("ui") || text.is_below("crates"));
    let is_table = text.is_below("assets") && text.ends_with(".json");
    is_table || is_code && text.ends_with(".rs") && !text.is_below("crates/xtask")
}

/// Every id that the template, the errors and the names of the plan call for.
fn required() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for section in SECTIONS {
        ids.extend([section.title_key(), section.intro_key()]);
        ids.extend(section.more_key());
        if let Shape::Cards { starters } = section.shape {
            ids.extend(starters.iter().map(|starter| section.starter_key(starter)));
        }
        for prompt in section.prompts {
            ids.extend([prompt.question_key(section.id), prompt.label_key(section.id)]);
            ids.extend(prompt.ideas.iter().map(|idea| prompt.idea_key(section.id, idea)));
            ids.extend(prompt.choices.iter().map(|choice| prompt.choice_key(section.id, choice)));
        }
    }
    for part in Part::ALL {
        ids.extend([format!("part-{}", part.name()), format!("part-{}-intro", part.name())]);
    }
    ids.extend(care_plan::short_plan::STEPS.iter().map(|step| format!("short-plan-{}", step.name)));
    for tier in Tier::ALL {
        ids.extend([format!("tier-{}", tier.name()), format!("tier-{}-meaning", tier.name())]);
    }
    ids.extend(AnswerState::ALL.map(|state| format!("state-{}", state.name())));
    ids.extend(Audience::ALL.map(|audience| format!("audience-{}", audience.name())));
    ids.extend(PaperForm::ALL.iter().flat_map(|form| {
        let label = format!("paper-form-{}", form.name());
        [format!("{label}-meaning"), label]
    }));
    ids.extend(ApiError::ALL.iter().flat_map(|error| [error.what_happened(), error.what_to_do()]));
    ids
}

fn missing(first: &Folder, required: &BTreeSet<String>) -> Vec<String> {
    required
        .iter()
        .filter(|id| !first.messages.contains_key(*id))
        .map(|id| format!("{}: {id} is missing; the template or an error needs it", first.tag))
        .collect()
}

fn unused(first: &Folder, required: &BTreeSet<String>, literals: &BTreeSet<String>) -> Vec<String> {
    let referred: BTreeSet<&String> = first.messages.values().flat_map(|message| &message.terms).collect();
    let is_used = |id: &String| {
        required.contains(id)
            || referred.contains(id)
            || literals.contains(id)
            || FAMILIES.iter().any(|(prefix, _)| id.starts_with(prefix))
            || BESIDE
                .iter()
                .any(|suffix| id.strip_suffix(suffix).is_some_and(|id| required.contains(id) || literals.contains(id)))
    };
    let unused = first.messages.iter().filter(|(id, _)| !is_used(id));
    unused.map(|(id, message)| format!("{}/{}: nothing says {id}", first.tag, message.file)).collect()
}

/// What stands between quotation marks and could be an id.
fn literals(sources: &[&str]) -> BTreeSet<String> {
    let is_id = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    sources.iter().flat_map(|source| source.split('"').filter(is_id).map(str::to_owned)).collect()
}

/// What the code says by name and the first language does not have.
fn unsaid(first: &Folder, sources: &[&str]) -> Vec<String> {
    let mut said = BTreeSet::new();
    for source in sources {
        // What stands below is a test's own.
        let source = source.split("#[cfg(test)]").next().unwrap_or_default();
        for call in SAYING {
            said.extend(source.split(call).skip(1).filter_map(|rest| rest.split('"').next()));
        }
    }
    let unknown = said.into_iter().filter(|id| !first.messages.contains_key(*id));
    unknown.map(|id| format!("{}: {id} is missing; the code says it", first.tag)).collect()
}

/// What `other` says otherwise than the first language: more, less, elsewhere, with other values.
fn differing(first: &Folder, other: &Folder) -> Vec<String> {
    let tag = &other.tag;
    let mut findings = Vec::new();
    for (id, message) in &first.messages {
        let Some(theirs) = other.messages.get(id) else {
            findings.push(format!("{tag}: {id} is missing"));
            continue;
        };
        if theirs.file != message.file {
            findings.push(format!("{tag}: {id} stands in {}, and in {FIRST} in {}", theirs.file, message.file));
        }
        for (what, theirs, ours) in [
            ("variables", &theirs.variables, &message.variables),
            ("attributes", &theirs.attributes, &message.attributes),
            ("terms", &terms(theirs), &terms(message)),
        ] {
            if theirs != ours {
                findings.push(format!("{tag}: {id} has the {what} {theirs:?}, and in {FIRST} {ours:?}"));
            }
        }
    }
    let more = other.messages.keys().filter(|id| !first.messages.contains_key(*id));
    findings.extend(more.map(|id| format!("{tag}: {id} is not in {FIRST}")));
    findings
}

/// Where a message asks for a word that she can set nowhere: it would say its default for ever. And where
/// one is referred to that is not there.
fn unknown_slots(folder: &Folder) -> Vec<String> {
    let options: BTreeMap<&str, &[&str]> =
        care_plan::wording::slots().map(|(_, prompt)| (prompt.id, prompt.choices)).collect();
    let mut findings = Vec::new();
    for (id, message) in &folder.messages {
        for (slot, key) in &message.asked {
            let is_option = options.get(&**slot).is_none_or(|options| options.contains(&&**key) || key == OWN);
            if !is_option {
                findings.push(format!("{}: {id} asks whether ${slot} is {key}, which it never is", folder.tag));
            }
        }
        let gone = message.terms.iter().filter(|term| term.starts_with(SLOT_MESSAGE));
        let gone = gone.filter(|term| !folder.messages.contains_key(*term));
        findings.extend(gone.map(|term| format!("{}: {id} says {term}, which is not there", folder.tag)));
    }
    findings
}

/// The terms of a message. Which of the words that she chose it says is each language's own business.
fn terms(message: &folder::Message) -> BTreeSet<String> {
    message.terms.iter().filter(|term| !term.starts_with(SLOT_MESSAGE)).cloned().collect()
}

/// What stands on an English QR card is short plain text that no phone takes for a link.
fn cards(folder: &Folder) -> Vec<String> {
    if folder.base() != "en" {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (id, message) in &folder.messages {
        let on_card = ["label-", "state-", "choice-", "summary-", "footer-"].iter().any(|start| id.starts_with(start));
        if on_card && !message.text.is_ascii() {
            findings.push(format!("{}: {id} stands on a QR card and is not plain ASCII", folder.tag));
        }
        if id.starts_with("label-") && (message.text.chars().count() > LABEL_CHARACTERS || message.text.contains(':')) {
            findings.push(format!(
                "{}: {id} is a label of more than {LABEL_CHARACTERS} characters, or has a colon",
                folder.tag
            ));
        }
        if id.starts_with("summary-title") && (message.text.contains(':') || words(&message.text).count() < 2) {
            findings.push(format!("{}: {id} needs two words or more and no colon", folder.tag));
        }
    }
    findings
}

/// How hard the English of a folder may be.
struct Limits {
    grade: f64,
    smog: Option<f64>,
    sentence_words: usize,
}

/// Messages shorter than this do not count for a grade: a name is not a sentence.
const SENTENCE_LIKE_WORDS: usize = 8;

/// Sentences that may be longer than the limit, by message, each with its reason.
const LONGER: &[(&str, &str)] = &[];

fn limits(folder: &Folder) -> Option<Limits> {
    let limits = if folder.tag.ends_with("-simple") {
        Limits { grade: 4.0, smog: Some(7.0), sentence_words: 12 }
    } else {
        Limits { grade: 6.5, smog: None, sentence_words: 20 }
    };
    // The formulas are for English.
    (folder.base() == "en").then_some(limits)
}

fn reading(folder: &Folder) -> Vec<String> {
    let Some(limits) = limits(folder) else { return Vec::new() };
    let tag = &folder.tag;
    let mut findings = Vec::new();
    let mut files: BTreeMap<&str, Reading> = BTreeMap::new();
    for (id, message) in &folder.messages {
        for sentence in sentences(&message.text) {
            let count = words(sentence).count();
            if count > limits.sentence_words && !LONGER.iter().any(|(longer, _)| longer == id) {
                findings
                    .push(format!("{tag}: {id} has a sentence of {count} words; {} at most", limits.sentence_words));
            }
        }
        let reading = Reading::of(&message.text);
        if reading.words >= SENTENCE_LIKE_WORDS {
            *files.entry(&message.file).or_default() += reading;
        }
    }
    for (file, reading) in files {
        if let Some(grade) = reading.grade().filter(|grade| *grade > limits.grade) {
            findings.push(format!("{tag}/{file}: grade {grade:.1}; {} at most", limits.grade));
        }
        if let (Some(smog), Some(most)) = (reading.smog(), limits.smog)
            && smog > most
        {
            findings.push(format!("{tag}/{file}: SMOG {smog:.1}; {most} at most"));
        }
    }
    findings
}

#[cfg(test)]
mod tests;
