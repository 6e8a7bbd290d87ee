//! Vaults as each schema left them on a phone: each is opened by this version with every word.
//!
//! `tests/fixtures/vault-<n>` are the files, and `vault-<n>.txt` beside it is what stands in them.
//! Frozen: `FREEZE=1` writes what is missing for the schema of now, and never changes what is there.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use care_bridge::{
    AddEntry, CodeOf, ConfirmSecret, DeleteForGood, Deletion, ExportEverything, LeaveFull, MakeCode, MoveAnswer,
    ReadPhoto, RemoveEntry, SaveEdit, SetFullPassphrase, SetLock,
};
use care_plan::{AnswerId, AnswerState, ChoiceId, ContentHash, Edit, EntryId, Plan, SectionId, Tier, Value, ValueKind};
use care_vault::SCHEMA_VERSION;
use harness::house::{House, Sure, at};
use serde_json::Value as Json;

/// Opens every vault of the fixtures.
const PASSPHRASE: &[u8] = b"the kettle sings at four";
const FULL: &[u8] = b"only the heron knows this one";

/// The files of the vault of that schema.
fn files_of(schema: usize) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../fixtures/vault-{schema}"))
}

/// What stands in them.
fn account_of(schema: usize) -> PathBuf {
    files_of(schema).with_extension("txt")
}

/// Every file of one folder, into another that is made.
fn copy_files(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("{} is missing", from.display()))? {
        let path = entry?.path();
        if path.is_file() {
            fs::copy(&path, to.join(path.file_name().context("a name")?))?;
        }
    }
    Ok(())
}

/// A house with the vault of that schema in it, still locked.
fn of_schema(schema: usize) -> Result<House> {
    let house = House::new()?;
    copy_files(&files_of(schema), &house.folder().join("vault"))?;
    Ok(house)
}

fn card(house: &mut House, section: &str, name: &str) -> Result<EntryId> {
    let request = AddEntry { section: SectionId::new(section)?, name: name.to_owned() };
    Ok(house.app().ask(request)?.id)
}

/// A plan of everything that a vault can hold, locked: histories, answers that moved, one that was
/// emptied, one that stands in both vaults, one that was deleted for good and one that was begun
/// again after that, a long history in one piece, cards, and a value of every kind.
fn written() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.write(&at("about-me/name"), "Amina, before the lock")?;
    house.app().ask(SetLock(PASSPHRASE.into()))?;
    house.app().sure(PASSPHRASE, MakeCode { of: CodeOf::Everyday })?;
    house.write(&at("about-me/name"), "Amina Begum")?;
    for count in 0..520 {
        house.write(&at("birth-place/wish"), &format!("At home, said for the {count}th time."))?;
    }
    house.write(&at("birth-pain/wish"), "قابلتي 👩🏽‍🍼 my milk e\u{301}")?;
    house.write(&at("vitamin-k/wish"), "Deleted for good")?;
    house.write(&at("if-unwell/family"), "Hodan, and then nobody.")?;
    for tier in [Tier::JustMe, Tier::Shared, Tier::Sensitive, Tier::JustMe] {
        house.app().ask(MoveAnswer { answer: at("if-unwell/family"), tier })?;
    }
    house.write(&at("if-unwell/wish"), "Written and taken out again")?;
    house.app().ask(MoveAnswer { answer: at("if-unwell/wish"), tier: Tier::Sensitive })?;
    house.write(&at("if-unwell/wish"), "")?;
    house.say_state(&at("birth-induction/wish"), Some(AnswerState::AskOnTheDay))?;

    let hard = card(&mut house, "contingency", "Labour changes")?;
    house.write(&at(&format!("contingency/{hard}/please-dont")), "Don't tell me to calm down.")?;
    let kept = card(&mut house, "people-to-phone", "Hodan, my sister")?;
    let gone = card(&mut house, "people-to-phone", "Not him any more")?;
    house.app().ask(RemoveEntry { entry: gone, removed: true })?;

    let every_kind = [
        ("birth-pain/offer", Value::State(AnswerState::TalkAboutThis)),
        ("birth-pain/offer", Value::Choice(ChoiceId::new("wait")?)),
        ("birth-pain/offer", Value::Choices([ChoiceId::new("water")?, ChoiceId::new("music")?].into())),
        ("birth-pain/offer", Value::Person(kept)),
        ("birth-pain/offer", Value::Attachment(ContentHash::from_bytes([0xa7; 32]))),
        ("birth-pain/offer", Value::Text("Later".to_owned())),
        ("birth-pain/offer", Value::Date("6 March".to_owned())),
        (&format!("people-to-phone/{kept}/number"), Value::Phone("0117 496 0124".to_owned())),
    ];
    for (place, value) in every_kind {
        house.app().ask(SaveEdit { edit: Edit::set(at(place), value) })?;
    }
    for what in ["vitamin-k/wish", "birth-waters/wish"] {
        house.write(&at(what), "Deleted for good")?;
        house.app().ask(DeleteForGood { what: Deletion::Answer(at(what)) })?;
    }
    house.write(&at("birth-waters/wish"), "Begun again")?;
    house.write(&at("what-matters/photo"), "Me and the dog")?;
    harness::photo::keep(house.app(), &at("what-matters/photo"), &harness::photo::noise(1)?)?;

    // Written with the everyday passphrase alone, it stands in both vaults.
    house.write(&at("birth-companions/not-there"), "Not him")?;
    house.app().sure(PASSPHRASE, SetFullPassphrase(FULL.into()))?;
    house.lock()?;
    house.app().unlock(PASSPHRASE.to_vec())?;
    house.write(&at("birth-companions/not-there"), "Nor his brother")?;
    house.lock()?;
    house.app().unlock(FULL.to_vec())?;
    house.app().sure(FULL, LeaveFull {})?;
    house.lock()?;
    Ok(house)
}

/// What stands in an open plan, a line each: entries, answers with every value, and what each
/// answer ever said.
fn account(house: &mut House, plan: &Plan) -> Result<String> {
    let mut told = String::new();
    for (id, entry) in &plan.entries {
        writeln!(told, "entry {id} {} {} {}", entry.section, entry.created.0, entry.removed)?;
    }
    for (id, answer) in &plan.answers {
        writeln!(told, "answer {id} {}", answer.tier.name())?;
        for value in answer.values.iter() {
            writeln!(told, "  {} {}", value.kind().name(), Json::from(value.to_text()))?;
            if let Value::Attachment(photo) = value
                && let Ok(kept) = house.app().ask(ReadPhoto { photo: *photo })
            {
                writeln!(told, "  photo {} {}", kept.0.len(), ContentHash::of(&kept.0))?;
            }
        }
    }
    house.app().ask(ConfirmSecret(PASSPHRASE.into()))?;
    let export = house.app().everything(ExportEverything {})?;
    let history = export.files.iter().find(|file| file.name == "history.json").context("history.json")?;
    let history: Json = serde_json::from_slice(&history.bytes)?;
    for row in history["answers"].as_array().context("answers")? {
        let scope = row["entry"].as_str().map(|entry| format!("{entry}/")).unwrap_or_default();
        let place = |name: &str| row[name].as_str().with_context(|| format!("a {name}"));
        let typed = |moment: &Json| {
            let typed = ["text", "phone", "date"].map(|kind| moment[kind].as_str().unwrap_or_default().to_owned());
            Json::from(typed.concat())
        };
        let said: Vec<Json> = row["moments"].as_array().context("moments")?.iter().map(typed).collect();
        writeln!(told, "said {}/{scope}{} {}", place("section")?, place("prompt")?, Json::from(said))?;
    }
    Ok(told)
}

/// Keeps the vault of this schema, and what stands in any, where that is not kept yet.
fn freeze() -> Result<()> {
    if !files_of(SCHEMA_VERSION).exists() {
        let house = written()?;
        copy_files(&house.folder().join("vault"), &files_of(SCHEMA_VERSION))?;
    }
    for schema in (1..=SCHEMA_VERSION).filter(|schema| !account_of(*schema).exists()) {
        let mut house = of_schema(schema)?;
        let plan = house.app().unlock(PASSPHRASE.to_vec())?.plan;
        let account = account(&mut house, &plan)?;
        fs::write(account_of(schema), account)?;
    }
    Ok(())
}

#[test]
fn a_vault_of_each_schema_opens_with_every_word_that_it_ever_held() -> Result<()> {
    if env::var_os("FREEZE").is_some() {
        freeze()?;
    }
    let kept = fs::read_to_string(account_of(SCHEMA_VERSION)).context("the newest schema")?;
    for kind in ValueKind::ALL {
        ensure!(kept.contains(&format!("\n  {} \"", kind.name())), "the newest holds no {}", kind.name());
    }
    for schema in 1..=SCHEMA_VERSION {
        let mut house = of_schema(schema)?;
        let kept = fs::read_to_string(account_of(schema)).with_context(|| format!("schema {schema}"))?;
        ensure!(kept.lines().count() > 10, "schema {schema}: it says something");
        for round in 0..2 {
            let view = house.app().unlock(PASSPHRASE.to_vec()).with_context(|| format!("schema {schema}"))?;
            ensure!(view.repaired.is_none(), "schema {schema}, {round}: nothing was broken");
            let told = account(&mut house, &view.plan)?;
            ensure!(told == kept, "schema {schema}, {round}: {}", difference(&kept, &told));
            ensure!(house.app().agrees_with_history()?, "schema {schema}, {round}: rows and changes say the same");
            house.app().verify();
            let is_before_kept = schema < SCHEMA_VERSION;
            ensure!(has_before(&house, schema)? == is_before_kept, "schema {schema}, {round}: among the copies");
            house.lock()?;
        }
    }
    Ok(())
}

/// Whether a copy of the day is the everyday database as it was before its upgrade.
fn has_before(house: &House, schema: usize) -> Result<bool> {
    let before = fs::read(files_of(schema).join("everyday.db"))?;
    let copies = (1..=3).map(|number| house.folder().join(format!("vault/copies/{number}/everyday.db")));
    Ok(copies.filter_map(|copy| fs::read(copy).ok()).any(|copy| copy == before))
}

/// Harms sixteen pages, all but the first.
fn harm(database: &Path) -> Result<()> {
    let mut bytes = fs::read(database)?;
    for page in bytes.chunks_exact_mut(4096).skip(1).take(16) {
        page.iter_mut().skip(1_000).take(1).for_each(|byte| *byte ^= 0x55);
    }
    Ok(fs::write(database, bytes)?)
}

/// Which answers of `whole` the plan does not say, once its everyday vault was damaged after an upgrade.
fn lost_by_damage(house: &mut House, whole: &Plan) -> Result<Vec<String>> {
    harm(&house.folder().join("vault/everyday.db"))?;
    let view = house.app().unlock(PASSPHRASE.to_vec())?;
    ensure!(view.repaired.is_some(), "it was damaged");
    let lost = whole.answers.iter().filter(|(id, answer)| view.plan.answer(id) != Some(answer));
    Ok(lost.map(|(id, _)| id.to_string()).collect())
}

#[test]
fn a_vault_that_is_damaged_after_its_upgrade_is_repaired_from_the_file_of_before() -> Result<()> {
    for schema in 1..SCHEMA_VERSION {
        let mut house = of_schema(schema)?;
        let whole = house.app().unlock(PASSPHRASE.to_vec())?.plan;
        house.lock()?;
        let lost = lost_by_damage(&mut house, &whole)?;
        ensure!(lost.is_empty(), "schema {schema}: {lost:?}");
        house.app().verify();
        ensure!(has_before(&house, schema)?, "schema {schema}: what it was repaired from stays");
        house.lock()?;
        ensure!(house.app().unlock(PASSPHRASE.to_vec())?.plan.answers == whole.answers, "schema {schema}: it stays so");
        for day in 1..4 {
            house.set_day(day);
            house.lock()?;
            house.app().unlock(PASSPHRASE.to_vec())?;
            house.app().verify();
        }
        ensure!(!has_before(&house, schema)?, "schema {schema}: and goes with the copies, once all was whole");
    }
    Ok(())
}

#[test]
fn a_copy_of_the_day_before_an_upgrade_repairs_a_vault_after_it() -> Result<()> {
    for schema in 1..SCHEMA_VERSION {
        let mut house = of_schema(schema)?;
        let copy = house.folder().join("vault/copies/1");
        fs::create_dir_all(&copy)?;
        for name in ["everyday.db", "private.db"] {
            fs::copy(files_of(schema).join(name), copy.join(name))?;
        }
        let whole = house.app().unlock(PASSPHRASE.to_vec())?.plan;
        house.lock()?;
        let lost = lost_by_damage(&mut house, &whole)?;
        ensure!(lost.is_empty(), "schema {schema}: {lost:?}");
    }
    Ok(())
}

/// The first lines that differ.
fn difference(kept: &str, told: &str) -> String {
    let first = kept.lines().zip(told.lines()).find(|(kept, told)| kept != told);
    first.map_or_else(|| "one is longer".to_owned(), |(kept, told)| format!("{kept}\nwas kept, and now\n{told}"))
}

/// What the accounts of schemas 1 and 2 must say, in the words that were typed when they were made.
#[test]
fn the_first_two_schemas_say_what_was_typed() -> Result<()> {
    let typed: [(usize, &[(&str, &str)]); 2] = [
        (
            1,
            &[
                ("about-me/name", "Amina"),
                ("birth-place/wish", "At home, with music, if I can."),
                ("birth-companions/not-there", "Not him"),
                ("birth-pain/wish", "قابلتي 👩🏽‍🍼 my milk"),
            ],
        ),
        (
            2,
            &[
                ("about-me/name", "Amina Begum"),
                ("birth-place/wish", "At home, with music, if I can. Else the midwives' unit."),
                ("birth-pain/wish", "قابلتي 👩🏽‍🍼 my milk"),
                // It stands in both vaults: it was written once while the private one was closed.
                ("birth-companions/not-there", "Not him\n\nNor his brother"),
                ("birth-companions/wish", "My sister. Not him"),
                ("contingency/cd89c19ac53ec8bcd4c435bc6e720e5b/what-helps", "Say my name, slowly. Stay."),
                ("contingency/fb27cf0d558a2c4e02166e8f7e11fd05/triggers", "doors"),
                ("people-to-phone/02e6a133411e96fa5a130c61ae301141/who", "Fatima, my sister"),
            ],
        ),
    ];
    for (schema, answers) in typed {
        let mut house = of_schema(schema)?;
        let plan = house.app().unlock(PASSPHRASE.to_vec())?.plan;
        for (answer, text) in answers {
            ensure!(plan.text(&at(answer)) == *text, "{schema}: {answer} says {:?}", plan.text(&at(answer)));
        }
        let tier = |answer: &AnswerId| plan.answers.get(answer).map(|held| held.tier);
        ensure!(tier(&at("about-me/name")) == Some(Tier::Shared), "{schema}");
        let removed: Vec<bool> = plan.entries.values().map(|entry| entry.removed).collect();
        if schema == 1 {
            ensure!(removed == [true], "{schema}: its card was taken away");
        } else {
            ensure!(tier(&at("birth-companions/wish")) == Some(Tier::JustMe), "moved, and still hers alone");
            ensure!(tier(&at("if-unwell/wish")) == Some(Tier::Sensitive), "emptied, and as private as she made it");
            ensure!(tier(&at("vitamin-k/wish")).is_none(), "deleted for good");
            ensure!(removed == [false, false, true], "one card was taken away");
        }
    }
    Ok(())
}
