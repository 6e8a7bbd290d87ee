//! Two installs, one of them with a full passphrase: what their *folders* tell whoever reads the phone's storage
//! and opens nothing: names, sizes, modes, and when each file was written and read, to the nanosecond; and what
//! `tar` lists of the file that she takes along. With a control in which the times do tell.
//!
//! What an everyday *session* is told, command by command, is care-app's `src/tests/twins.rs`; what a dead battery
//! leaves in a vault is care-vault's `tests/vault/twins.rs`. Every copy is given here too, in both reading levels:
//! what is remembered of them is a part of the files whose sizes are compared.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use care_bridge::{SaveBackup, Security, SetLanguage, Show, Start, Summary, SummaryForm};
use care_plan::template::Part;
use care_plan::{Audience, Disclosure, sections};
use harness::house::{House, at};
use harness::installs::{DAY, FULL, lock, pair, places, write_everyday, write_private};
use harness::tools;
use serde_json::Value;

/// What anyone sees of a file who looks at the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    is_folder: bool,
    bytes: u64,
    mode: u32,
    /// When it was last changed, in seconds and nanoseconds. That of what stands outside `vault`
    /// tells when the app was started, and is not looked at.
    changed: Option<[i64; 2]>,
    /// When it was last read, of a database. The small files are read by every lock screen.
    read: Option<[i64; 2]>,
}

impl Seen {
    fn of(name: &Path, metadata: &Metadata) -> Self {
        let changed = [metadata.mtime(), metadata.mtime_nsec()];
        let read = [metadata.atime(), metadata.atime_nsec()];
        Self {
            is_folder: metadata.is_dir(),
            bytes: if metadata.is_dir() { 0 } else { metadata.len() },
            mode: metadata.mode(),
            changed: name.starts_with("vault").then_some(changed),
            read: name.extension().is_some_and(|end| end == "db").then_some(read),
        }
    }
}

/// Everything below the app's folder.
fn listing(house: &House) -> Result<BTreeMap<PathBuf, Seen>> {
    fn walk(base: &Path, folder: &Path, found: &mut BTreeMap<PathBuf, Seen>) -> Result<()> {
        let mut below = Vec::new();
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.strip_prefix(base)?.to_owned();
            let metadata = fs::symlink_metadata(&path)?;
            if metadata.is_dir() {
                below.push(path);
            }
            let seen = Seen::of(&name, &metadata);
            found.insert(name, seen);
        }
        below.iter().try_for_each(|folder| walk(base, folder, found))
    }
    let mut found = BTreeMap::new();
    walk(house.folder(), house.folder(), &mut found)?;
    Ok(found)
}

/// The same on both, with the number of an entry, which is random, written as its place.
fn same<T: serde::Serialize>(what: &str, [a, b]: [&T; 2]) -> Result<()> {
    let (a, b) = (without_ids(&serde_json::to_string(a)?), without_ids(&serde_json::to_string(b)?));
    ensure!(a == b, "{what}:\n{a}\n{b}");
    Ok(())
}

fn without_ids(text: &str) -> String {
    let mut known: Vec<&str> = Vec::new();
    let mut written = String::new();
    for word in text.split_inclusive(|sign: char| !sign.is_ascii_hexdigit()) {
        let digits = word.trim_end_matches(|sign: char| !sign.is_ascii_hexdigit());
        if digits.len() == 32 {
            let place = known.iter().position(|id| *id == digits).unwrap_or(known.len());
            if place == known.len() {
                known.push(digits);
            }
            written.push_str(&format!("entry-{place}"));
            written.push_str(&word[digits.len()..]);
        } else {
            written.push_str(word);
        }
    }
    written
}

fn look_the_same_from_outside(moment: &str, houses: &[House; 2]) -> Result<()> {
    let [with, without] = [listing(&houses[0])?, listing(&houses[1])?];
    ensure!(with == without, "{moment}:\n{with:#?}\n{without:#?}");
    let database = with.get(Path::new("vault/private.db")).context("the private database is there")?;
    ensure!(database.bytes == 256 * 1024, "{moment}: fifty answers fit the smallest class: {database:?}");
    let times: Vec<_> = with.values().flat_map(|seen| [seen.changed, seen.read]).flatten().collect();
    ensure!(times.len() > 12 && times.windows(2).all(|pair| pair[0] == pair[1]), "{moment}: one time: {times:?}");
    Ok(())
}

/// Every page's content, every way out, the list of copies and the file that she takes along.
fn look_the_same_inside(moment: &str, languages: &[&str], houses: &mut [House; 2]) -> Result<()> {
    for language in languages {
        let mut seen: [Vec<(String, Value)>; 2] = [Vec::new(), Vec::new()];
        for (house, seen) in houses.iter_mut().zip(&mut seen) {
            let look = house.app().ask(SetLanguage { language: (*language).to_owned() })?;
            seen.push(("look".to_owned(), serde_json::to_value(look)?));
            seen.push(("start".to_owned(), serde_json::to_value(house.app().start(Start {})?)?));
            seen.push(("security".to_owned(), serde_json::to_value(house.app().security(Security {})?)?));
            for audience in Audience::ALL {
                let usual = Disclosure::usual(audience);
                let everything = Disclosure {
                    audience,
                    parts: Part::ALL.into_iter().collect(),
                    sensitive_sections: sections::SECTIONS.iter().map(|section| section.id.to_owned()).collect(),
                    sections: None,
                    entries: None,
                };
                for (kind, disclosure) in [("usual", usual), ("everything", everything)] {
                    let name = format!("{} {kind}", audience.name());
                    let shown = house.app().ask(Show { disclosure: disclosure.clone(), is_held_up: false })?;
                    seen.push((format!("show {name}"), serde_json::to_value(shown)?));
                    for form in SummaryForm::ALL {
                        let summary = house.app().ask(Summary { disclosure: disclosure.clone(), form })?;
                        seen.push((format!("summary {name} {form:?}"), serde_json::to_value(summary)?));
                    }
                }
            }
        }
        ensure!(
            seen[0].len() == 3 + Audience::ALL.len() * 2 * (1 + SummaryForm::ALL.len()),
            "everything was looked at"
        );
        for ((what, with), (_, without)) in seen[0].iter().zip(&seen[1]) {
            same(&format!("{moment}, {language}, {what}"), [with, without])?;
        }
    }
    let mut files = Vec::new();
    for house in houses {
        let file = house.app().backup_file(SaveBackup {})?;
        files.push((file.name, file.bytes.len(), names_in(&file.bytes)?));
    }
    ensure!(files[0] == files[1], "{moment}: the file that she takes along: {files:#?}");
    Ok(())
}

/// What `tar` lists of a copy: modes, owners, sizes, times and names.
fn names_in(copy: &[u8]) -> Result<String> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("copy");
    fs::write(&path, copy)?;
    Ok(String::from_utf8(tools::run(Command::new("tar").arg("--full-time").arg("-tvf").arg(path))?)?)
}

fn unlock(houses: &mut [House; 2], secrets: [&[u8]; 2]) -> Result<()> {
    for (house, secret) in houses.iter_mut().zip(secrets) {
        house.app().unlock(secret.to_vec())?;
    }
    Ok(())
}

#[test]
fn an_install_with_a_full_passphrase_looks_like_one_without() -> Result<()> {
    let mut houses = pair()?;
    look_the_same_from_outside("on the first day", &houses)?;
    unlock(&mut houses, [DAY, DAY])?;
    look_the_same_inside("on the first day", &["en-GB"], &mut houses)?;

    // Day after day, whoever opens it and whatever is written; each day makes its copy.
    for (day, (first, writes_privately)) in [(DAY, false), (FULL, true), (DAY, false), (FULL, false)].iter().enumerate()
    {
        houses.iter_mut().try_for_each(lock)?;
        let moment = format!("on day {}", day + 1);
        houses.iter().for_each(|house| house.set_day(i64::try_from(day + 1).unwrap_or(0)));
        unlock(&mut houses, [first, DAY])?;
        for house in &mut houses {
            house.app().verify();
        }
        if *writes_privately {
            write_private(&mut houses[0], day)?;
        }
        for house in &mut houses {
            write_everyday(house, day + 1)?;
        }
        houses.iter_mut().try_for_each(lock)?;
        look_the_same_from_outside(&moment, &houses)?;
        unlock(&mut houses, [DAY, DAY])?;
        let copies = houses.each_mut().map(|house| house.app().security(Security {}).map(|view| view.copies));
        ensure!(copies[0] == copies[1], "{moment}: {copies:?}");
        ensure!(copies[0].as_ref().is_ok_and(|copies| copies.len() == (day + 2).min(3)), "{moment}: {copies:?}");
    }
    // Something private, written without the full passphrase.
    for house in &mut houses {
        house.write(&at("birth-companions/not-there"), "Not him")?;
    }
    look_the_same_inside("on the last day", &["en-GB", "en-GB-simple"], &mut houses)?;

    // A slip, on both: told in the same words, and it leaves the same behind.
    houses.iter_mut().try_for_each(lock)?;
    look_the_same_from_outside("on the last day", &houses)?;
    let told = [0, 1].map(|number| houses[number].app().unlock(b"not the right words".to_vec()).map(|_| ()));
    ensure!(told[0] == told[1] && told[0].is_err(), "{told:?}");
    ensure!(houses[0].app().unlock(FULL.to_vec()).is_ok(), "what is private is there all the same");
    same("a full session is another", [&houses[0].plan()?, &houses[1].app().unlock(DAY.to_vec())?.plan])
        .map_or_else(|_| Ok(()), |()| anyhow::bail!("the comparison sees nothing"))
}

#[test]
fn without_the_closing_step_the_times_would_tell() -> Result<()> {
    let mut houses = pair()?;
    unlock(&mut houses, [DAY, DAY])?;
    for house in &mut houses {
        house.write(&places().0[0], "Written, and then the battery died.")?;
        house.claim_again()?;
        let seen = listing(house)?;
        let times: BTreeSet<_> = seen.values().filter_map(|seen| seen.changed).collect();
        ensure!(times.len() > 1, "what was written shows by its time: {seen:#?}");
    }
    ensure!(look_the_same_from_outside("killed", &houses).is_err(), "this test could not fail");
    unlock(&mut houses, [DAY, DAY])?;
    houses.iter_mut().try_for_each(lock)?;
    look_the_same_from_outside("locked again", &houses)
}
