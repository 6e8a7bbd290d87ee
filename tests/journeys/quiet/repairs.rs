//! What a damaged page does not undo: whichever it is, what she made more private stays so, and what
//! she took back stays away, also where a copy of the day before knows it otherwise.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use care_bridge::{CodeOf, MakeCode, MoveAnswer, OpenView, ReplacePassphrase, SetFullPassphrase, SetLock, Show};
use care_plan::{Audience, Disclosure, Tier};
use harness::house::{House, Sure, at};

const DAY: &[u8] = b"seven quiet herons at dusk";
const FULL: &[u8] = b"only the heron knows this one";
const PAGE: usize = 4096;
/// Behind the first of these the database can be read at all; behind the last there is room alone.
const USED: std::ops::Range<usize> = 1..16;

/// A locked plan and the copies of the day before, which could not be made anew.
struct Night {
    house: House,
    copies: PathBuf,
    /// What opens the plan.
    secret: &'static [u8],
}

impl Night {
    /// Lets `house` make the copies of a day, and keeps them.
    fn copied(mut house: House) -> Result<Self> {
        house.set_day(1);
        house.app().verify();
        let copies = house.folder().join("kept");
        copy(&house.folder().join("vault/copies/1"), &copies)?;
        Ok(Self { house, copies, secret: DAY })
    }

    /// Opens the plan once for each choice of `bad` pages of the database called `name`.
    fn each(
        &mut self,
        name: &str,
        bad: &[Vec<usize>],
        mut look: impl FnMut(&mut House, &OpenView) -> bool,
    ) -> Result<()> {
        let vault = self.house.folder().join("vault");
        let (whole, database) = (self.house.folder().join("whole"), vault.join(name));
        copy(&vault, &whole)?;
        let mut wrong = Vec::new();
        for pages in bad {
            fs::remove_dir_all(&vault)?;
            copy(&whole, &vault)?;
            copy(&self.copies, &vault.join("copies/1"))?;
            let mut bytes = fs::read(&database)?;
            for page in pages {
                let byte = bytes.get_mut(page * PAGE + 1_000).with_context(|| format!("no page {page}"))?;
                *byte ^= 0x55;
            }
            fs::write(&database, bytes)?;
            let view = self.house.app().unlock(self.secret.to_vec())?;
            ensure!(view.repaired.is_some(), "{pages:?} of {name}: it is repaired");
            if !look(&mut self.house, &view) {
                wrong.push(format!("{pages:?}: {:?}", view.plan.answer(&at("birth-pain/wish"))));
            }
            self.house.app().lock_by_itself();
        }
        ensure!(wrong.is_empty(), "{name}: {wrong:#?}");
        Ok(())
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, target) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(path, target)?;
        }
    }
    Ok(())
}

fn locked(house: &mut House, words: &str) -> Result<()> {
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&at("birth-pain/wish"), words)?;
    Ok(())
}

fn shows(house: &mut House, word: &str) -> bool {
    let shown = house.app().ask(Show { disclosure: Disclosure::usual(Audience::Family), is_held_up: false });
    shown.is_ok_and(|shown| shown.blocks.iter().any(|block| block.text.contains(word)))
}

#[test]
fn no_damage_brings_back_what_she_moved_to_herself_alone() -> Result<()> {
    let mut house = House::new()?;
    locked(&mut house, "It was quombastrile.")?;
    house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    let mut night = Night::copied(house)?;
    night.house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::JustMe })?;
    night.house.lock()?;
    let each: Vec<_> = USED.map(|page| vec![page]).collect();
    night.each("everyday.db", &each, |house, view| {
        view.plan.answer(&at("birth-pain/wish")).is_none() && !shows(house, "quombastrile")
    })
}

#[test]
fn no_damage_makes_an_answer_less_private() -> Result<()> {
    let mut house = House::new()?;
    locked(&mut house, "It was quombastrile.")?;
    house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    house.lock()?;
    // In an everyday session it stays in the everyday vault.
    house.app().unlock(DAY.to_vec())?;
    let mut night = Night::copied(house)?;
    night.house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::JustMe })?;
    night.house.lock()?;
    // Its own row in the list of documents, and each other page.
    let pairs: Vec<_> = USED.filter(|page| *page != 6).map(|page| vec![6, page]).collect();
    night.each("everyday.db", &pairs, |house, view| {
        let is_private = view.plan.answer(&at("birth-pain/wish")).is_none_or(|answer| answer.tier == Tier::JustMe);
        is_private && !shows(house, "quombastrile")
    })
}

#[test]
fn no_damage_brings_back_what_an_answer_said_before_she_showed_it() -> Result<()> {
    let mut house = House::new()?;
    locked(&mut house, "")?;
    house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::JustMe })?;
    house.write(&at("birth-pain/wish"), "He hit me. Gas and air.")?;
    let mut night = Night::copied(house)?;
    night.house.write(&at("birth-pain/wish"), "Gas and air.")?;
    night.house.app().ask(MoveAnswer { answer: at("birth-pain/wish"), tier: Tier::Shared })?;
    night.house.lock()?;
    for name in ["private.db", "everyday.db"] {
        let each: Vec<_> = USED.map(|page| vec![page]).collect();
        night.each(name, &each, |_, view| {
            let answer = view.plan.answer(&at("birth-pain/wish"));
            answer.is_some_and(|answer| answer.text() == "Gas and air." && answer.tier == Tier::Shared)
        })?;
    }
    Ok(())
}

/// Whether the code of before opens nothing, and the one of now opens the plan or she is told that it may not; and
/// neither does once she has said that someone knows her passphrase.
fn only_the_code_of_now_opens(house: &mut House, view: &OpenView, before: &str, now: &str, day: &mut i64) -> bool {
    let told = view.repaired.as_ref().is_some_and(|repaired| repaired.code_may_be_void);
    let mut opens = |house: &mut House, secret: &[u8]| {
        // What was typed wrong, or as a new passphrase, is waited for.
        *day += 1;
        house.set_day(*day);
        house.app().lock_by_itself();
        house.app().unlock(secret.to_vec()).is_ok()
    };
    let as_it_was = !opens(house, before.as_bytes()) && (told || opens(house, now.as_bytes()));
    let secrets = [DAY, b"\0", b"nine loud geese on the roof"].concat();
    let is_replaced = opens(house, DAY) && house.app().ask(ReplacePassphrase(secrets.into())).is_ok();
    as_it_was && is_replaced && [before, now].iter().all(|code| !opens(house, code.as_bytes()))
}

#[test]
fn a_code_that_was_replaced_opens_nothing_whichever_page_is_damaged() -> Result<()> {
    for has_full in [false, true] {
        let mut house = House::new()?;
        locked(&mut house, "Gas and air.")?;
        if has_full {
            house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
            house.lock()?;
            house.app().unlock(DAY.to_vec())?;
        }
        let before = house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
        let mut night = Night::copied(house)?;
        let now = night.house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?.groups.join(" ");
        night.house.lock()?;
        let each: Vec<_> = (2..7).map(|page| vec![page]).collect();
        let (mut told, mut day) = (0, 1);
        night.each("everyday.db", &each, |house, view| {
            told += usize::from(view.repaired.as_ref().is_some_and(|repaired| repaired.code_may_be_void));
            only_the_code_of_now_opens(house, view, &before, &now, &mut day)
        })?;
        // Alike: that the private vault would say which code is hers tells that there is no full passphrase.
        ensure!(told == 1, "with a full passphrase: {has_full}, told {told} times");
    }
    Ok(())
}

#[test]
fn no_damage_lets_the_full_passphrase_take_the_place_of_the_everyday_one() -> Result<()> {
    let mut house = House::new()?;
    locked(&mut house, "Gas and air.")?;
    let mut night = Night::copied(house)?;
    // The copies are of before.
    night.house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    night.house.write(&at("birth-companions/not-there"), "It was quombastrile.")?;
    night.house.lock()?;
    let all = night.house.app().unlock(FULL.to_vec())?.plan;
    ensure!(
        all.text(&at("birth-companions/not-there")).contains("quombastrile"),
        "the control: it is behind the full one"
    );
    night.house.lock()?;
    night.secret = FULL;
    let each: Vec<_> = (2..7).map(|page| vec![page]).collect();
    night.each("private.db", &each, |house, _| {
        let mut shows = |secret: &[u8]| {
            house.app().lock_by_itself();
            let view = house.app().unlock(secret.to_vec()).ok()?;
            Some(view.plan.text(&at("birth-companions/not-there")).to_owned())
        };
        // The page may have been the one with the words, and then nothing of them is left.
        shows(FULL).is_some() && shows(DAY).is_some_and(|shown| shown.is_empty()) && shows(FULL).is_some()
    })
}
