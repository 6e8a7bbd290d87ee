//! Her plan, read without Holdfast.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use care_bridge::{
    AddEntry, CodeOf, ConfirmSecret, ExportEverything, Lock, MakeCode, MoveAnswer, RemoveEntry, SaveBackup, SaveEdit,
    SetFullPassphrase, SetLock,
};
use care_plan::{AnswerState, ChoiceId, Edit, EntryId, SectionId, Tier, Value, ValueKind};
use harness::house::{House, Sure, at};
use harness::{outside, tools};
use serde_json::{Value as Json, json};

const DAY: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();
const FULL: &[u8] = b"only the heron knows this one";

fn card(house: &mut House, section: &str, name: &str) -> Result<EntryId> {
    let request = AddEntry { section: SectionId::new(section)?, name: name.to_owned() };
    Ok(house.app().ask(request)?.id)
}

/// A plan of everything that an answer can be: edited, emptied, moved, chosen, on cards.
fn written() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina, before the lock")?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("about-me/name"), "Amina 👩🏽‍🍼 قابلتي e\u{301}")?;
    for count in 0..40 {
        house.write(&at("birth-place/wish"), &format!("At home,\nsaid for the {count}th time: \"so\" \\ so."))?;
        house.write(&at("birth-companions/not-there"), &format!("Not him, said for the {count}th time."))?;
    }
    house.write(&at("vitamin-k/wish"), "Written and taken out again.")?;
    house.write(&at("vitamin-k/wish"), "")?;
    house.write(&at("if-unwell/family"), "Hodan, and then nobody.")?;
    for tier in [Tier::JustMe, Tier::Shared, Tier::Sensitive, Tier::JustMe] {
        house.app().ask(MoveAnswer { answer: at("if-unwell/family"), tier })?;
    }
    house.write(&at("if-unwell/family"), "Hodan, and then nobody else.")?;
    let choice = Some(ChoiceId::new("wait")?);
    house.choose(&at("birth-pain/offer"), choice)?;
    house.say_state(&at("birth-space/wish"), Some(AnswerState::LeaveOut))?;
    for state in [Some(AnswerState::AdviseMe), None] {
        house.say_state(&at("birth-induction/wish"), state)?;
    }
    let ticked = |options: &[&str]| options.iter().map(|option| ChoiceId::new(option)).collect::<Result<_, _>>();
    let more = [
        Value::Choices(ticked(&["water", "gas", "music"])?),
        Value::Choices(ticked(&["music", "gas"])?),
        Value::Phone("0117 496 0124".to_owned()),
        Value::Date("6 March".to_owned()),
    ];
    for value in more {
        house.app().ask(SaveEdit { edit: Edit::set(at("birth-pain/offer"), value) })?;
    }
    let hard = card(&mut house, "contingency", "Labour changes")?;
    house.write(&at(&format!("contingency/{hard}/please-dont")), "Don't tell me to calm down.")?;
    let gone = card(&mut house, "people-to-phone", "Hodan")?;
    house.app().ask(RemoveEntry { entry: gone, removed: true })?;
    Ok(house)
}

/// What the app's own export of everything, `plan.json`, says her plan is, in the words of the
/// escape hatch.
fn exported(house: &mut House, secret: &[u8]) -> Result<BTreeSet<String>> {
    house.app().ask(ConfirmSecret(secret.into()))?;
    let export = house.app().everything(ExportEverything {})?;
    let file = export.files.iter().find(|file| file.name == "plan.json").context("plan.json")?;
    let written: Json = serde_json::from_slice(&file.bytes)?;
    let word = |answer: &Json, name: &str| answer[name].as_str().map(str::to_owned);
    let told = written["answers"].as_array().context("answers")?.iter().map(|answer| {
        let (section, prompt) = (word(answer, "section")?, word(answer, "prompt")?);
        let id = word(answer, "entry")
            .map_or_else(|| format!("{section}/{prompt}"), |entry| format!("{section}/{entry}/{prompt}"));
        let [tier, text] = ["tier", "text"].map(|name| answer[name].clone());
        let [state, choice] = ["state", "choice"].map(|name| answer[name].clone());
        let mut told = json!({ "tier": tier, "id": id, "text": text, "state": state, "choice": choice });
        for name in ["choices", "phone", "date"] {
            if let Some(more) = answer.get(name) {
                told[name] = more.clone();
            }
        }
        Some(told.to_string())
    });
    told.collect::<Option<_>>().context("each answer has its names")
}

fn printed(answers: &[Json]) -> Result<BTreeSet<String>> {
    let ids: BTreeMap<&str, &Json> =
        answers.iter().map(|answer| Ok((answer["id"].as_str().context("an id")?, answer))).collect::<Result<_>>()?;
    ensure!(ids.len() == answers.len(), "each answer stands in one place");
    Ok(answers.iter().map(Json::to_string).collect())
}

#[test]
fn her_plan_is_read_from_her_code_alone_with_tools_that_are_not_ours() -> Result<()> {
    let mut house = written()?;
    let code = house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
    let plan = exported(&mut house, DAY)?;
    ensure!(plan.len() > 8, "there is a plan to compare");
    let vault = house.folder().join("vault");
    for moment in ["open, its log not folded in", "locked"] {
        let found = outside::answers_through_the_escape_hatch(&vault, &code)?;
        ensure!(printed(&found)? == plan, "{moment}: {found:#?}");
        house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    }
    house.app().unlock(DAY.to_vec())?;

    let unpacked = tempfile::tempdir()?;
    let file = unpacked.path().join("copy.holdfast");
    fs::write(&file, house.app().backup_file(SaveBackup {})?.bytes)?;
    tools::run(Command::new("tar").arg("-xf").arg(&file).arg("-C").arg(unpacked.path()))?;
    let found = outside::answers_through_the_escape_hatch(unpacked.path(), &code)?;
    ensure!(printed(&found)? == plan, "out of the copy that she took along: {found:#?}");

    // It reads what stands in the changes, and notices one that is not there.
    house.write(&at("about-me/name"), "Amina, after that")?;
    let found = outside::answers_through_the_escape_hatch(&vault, &code)?;
    ensure!(printed(&found)? != plan, "another word is another value");
    let other: String = code.chars().rev().collect();
    let refused = outside::answers_through_the_escape_hatch(&vault, &other);
    ensure!(other == code || refused.is_err(), "another code opens nothing");
    Ok(())
}

#[test]
fn with_a_full_passphrase_each_code_reads_as_far_as_it_opens() -> Result<()> {
    let mut house = written()?;
    house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    let everyday = house.app().sure(FULL, MakeCode { of: CodeOf::Everyday })?.groups.join("-");
    let full = house.app().sure(FULL, MakeCode { of: CodeOf::Full })?.groups.join("-");
    let plan = exported(&mut house, FULL)?;
    house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    house.app().unlock(DAY.to_vec())?;
    let shared = exported(&mut house, DAY)?;
    ensure!(!shared.is_empty() && shared.len() < plan.len(), "some of it is private");
    let vault = house.folder().join("vault");
    let read = |secret: &str| printed(&outside::answers_through_the_escape_hatch(&vault, secret)?);
    ensure!(read(&full)? == plan, "the code of the full passphrase: everything");
    ensure!(read(&everyday)? == shared, "the other one: the everyday plan");
    ensure!(read(std::str::from_utf8(FULL)?)? == plan, "and a passphrase does as well");
    Ok(())
}

#[test]
fn every_kind_of_value_has_its_name_in_both_ways_out() -> Result<()> {
    let script = fs::read_to_string(outside::escape_hatch())?;
    let page = fs::read_to_string(outside::escape_hatch().with_file_name("README.md"))?;
    let export = include_str!("../../../docs/export.md");
    for kind in ValueKind::ALL.map(ValueKind::name) {
        ensure!(script.contains(&format!("\"{kind}\"")), "read_vault.py prints {kind}");
        ensure!(page.contains(&format!("`{kind}`")), "its page names {kind}");
        ensure!(export.contains(&format!("`{kind}`")), "docs/export.md names {kind}");
    }
    Ok(())
}

#[test]
fn the_script_is_short_enough_to_be_typed_from_paper() -> Result<()> {
    let script = fs::read_to_string(outside::escape_hatch())?;
    let lines = script.lines().filter(|line| !line.trim().is_empty()).count();
    ensure!(lines < 40, "{lines} lines");
    Ok(())
}
