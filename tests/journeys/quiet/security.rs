//! What opens the plan, over the use cases.

use anyhow::{Result, bail, ensure};
use care_bridge::{
    ApiError, ChangePassphrase, CheckCode, CodeOf, FullView, LeaveFull, Lock, MakeCode, MeasurePassphrase, OpenView,
    OpenedBy, ReplacePassphrase, ResetPassphrase, Security, SetFullPassphrase, SetIdle, SetLock, Stage, StrengthView,
    SuggestWords,
};
use harness::house::{House, Sure, at};

const DAY: &[u8] = "sieben leise Reiher – ß 👩🏽‍🍼".as_bytes();
const FULL: &[u8] = b"only the heron knows this one";
const OTHER: &[u8] = b"nine loud geese on the roof";

/// A plan with a shared and a private answer, and a lock.
fn locked_house() -> Result<House> {
    let mut house = House::new()?;
    house.begin()?;
    house.app().ask(SetLock(DAY.into()))?;
    house.write(&at("about-me/name"), "Amina")?;
    house.write(&at("birth-companions/not-there"), "Not him")?;
    Ok(house)
}

fn lock(house: &mut House) -> Result<()> {
    let view = house.app().lock(Lock { bookmark: None, is_hidden: false })?;
    ensure!(view.stage == Stage::Locked, "{:?}", view.stage);
    Ok(())
}

fn opens(house: &mut House, secret: &[u8]) -> Result<OpenView> {
    lock(house)?;
    Ok(house.app().unlock(secret.to_vec())?)
}

fn private_of(view: &OpenView) -> &str {
    view.plan.text(&at("birth-companions/not-there"))
}

#[test]
fn a_recovery_code_opens_what_a_forgotten_passphrase_does_not() -> Result<()> {
    let mut house = locked_house()?;
    let view = opens(&mut house, DAY)?;
    ensure!(view.offer_code, "a code is offered once a lock is set");
    let sheet = house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?;
    ensure!(sheet.groups.len() == 8 && sheet.groups.iter().all(|group| group.len() == 6), "eight groups of six");
    let typed = sheet.groups.join(" ");
    let view = opens(&mut house, typed.as_bytes())?;
    ensure!(view.opened_by == OpenedBy::Code && private_of(&view) == "Not him" && !view.offer_code, "all of it");
    house.app().ask(ResetPassphrase(OTHER.into()))?;
    lock(&mut house)?;
    ensure!(house.app().unlock(DAY.to_vec()) == Err(ApiError::WrongPassphrase), "the forgotten one opens nothing");
    let view = house.app().unlock(OTHER.to_vec())?;
    ensure!(view.opened_by == OpenedBy::Passphrase && private_of(&view) == "Not him", "the new one opens all");
    Ok(())
}

#[test]
fn a_slip_in_a_code_is_told_by_its_group_before_it_is_tried() -> Result<()> {
    let mut house = locked_house()?;
    let sheet = house.app().sure(DAY, MakeCode { of: CodeOf::Everyday })?;
    let mut groups = sheet.groups.clone();
    // One digit that is another, in whichever code was drawn.
    let (first, rest) = groups[2].split_at(1);
    groups[2] = format!("{}{rest}", if first == "7" { "1" } else { "7" });
    let check = house.app().ask(CheckCode(groups.join("-").into_bytes().into()))?;
    ensure!(check.wrong_groups == [3] && !check.is_whole, "{check:?}");
    let half = house.app().ask(CheckCode(sheet.groups[..4].join(" ").into_bytes().into()))?;
    ensure!(half.whole_groups == 4 && half.wrong_groups.is_empty() && !half.is_whole, "{half:?}");
    let whole = house.app().ask(CheckCode(sheet.groups.join(" ").into_bytes().into()))?;
    ensure!(whole.is_whole, "{whole:?}");
    ensure!(house.app().ask(CheckCode(b"my passphrase".into()))?.not_digits, "words are no code");
    Ok(())
}

#[test]
fn with_a_full_passphrase_an_everyday_session_looks_like_one_without() -> Result<()> {
    let (mut with, mut without) = (locked_house()?, House::new()?);
    without.begin()?;
    without.app().ask(SetLock(DAY.into()))?;
    without.write(&at("about-me/name"), "Amina")?;
    opens(&mut with, DAY)?;
    with.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    let view = opens(&mut with, FULL)?;
    ensure!(private_of(&view) == "Not him", "the full one opens all");
    ensure!(matches!(with.app().security(Security {})?.full, FullView::Open { has_code: false }), "and says so");

    let (everyday, plain) = (opens(&mut with, DAY)?, opens(&mut without, DAY)?);
    ensure!(everyday == plain, "{everyday:?}\n{plain:?}");
    ensure!(with.app().security(Security {})? == without.app().security(Security {})?, "the same page");
    ensure!(with.app().sure(DAY, SetFullPassphrase(OTHER.into())) == Err(ApiError::NotNow), "overwrites nothing");
    ensure!(with.app().sure(DAY, MakeCode { of: CodeOf::Full }).unwrap_err() == ApiError::NotNow, "nor its code");
    with.write(&at("birth-companions/not-there"), "Written in an everyday session")?;
    let view = opens(&mut with, FULL)?;
    ensure!(private_of(&view).contains("Not him") && private_of(&view).contains("everyday session"), "no word is lost");
    with.app().sure(FULL, LeaveFull {})?;
    let view = opens(&mut with, DAY)?;
    ensure!(private_of(&view).contains("Not him"), "one passphrase for everything again");
    lock(&mut with)?;
    ensure!(with.app().unlock(FULL.to_vec()) == Err(ApiError::WrongPassphrase), "the full one is no more");
    Ok(())
}

#[test]
fn when_someone_knows_it_a_new_one_is_set_and_the_present_one_must_be_right() -> Result<()> {
    let mut house = locked_house()?;
    let both = |present: &[u8], new: &[u8]| [present, b"\0", new].concat();
    ensure!(
        house.app().ask(ChangePassphrase(both(OTHER, FULL).into())).unwrap_err() == ApiError::PresentPassphraseWrong,
        "wrong"
    );
    ensure!(
        house.app().ask(ChangePassphrase(both(DAY, DAY).into())).unwrap_err() == ApiError::PassphraseInUse,
        "the same"
    );
    ensure!(
        house.app().ask(ChangePassphrase(both(DAY, b"password1").into())).unwrap_err() == ApiError::PassphraseGuessable,
        "easy"
    );
    ensure!(house.app().ask(ChangePassphrase(DAY.into())).unwrap_err() == ApiError::NotUnderstood, "one alone");
    let view = house.app().ask(ReplacePassphrase(both(DAY, OTHER).into()))?;
    ensure!(private_of(&view) == "Not him", "it stays open");
    house.write(&at("about-me/name"), "Amina again")?;
    let view = opens(&mut house, OTHER)?;
    ensure!(view.plan.text(&at("about-me/name")) == "Amina again", "and goes on");
    lock(&mut house)?;
    ensure!(house.app().unlock(DAY.to_vec()) == Err(ApiError::WrongPassphrase), "the known one opens nothing");
    Ok(())
}

#[test]
fn words_are_drawn_for_her_and_what_she_types_is_measured_honestly() -> Result<()> {
    let mut house = House::new()?;
    house.begin()?;
    let words = house.app().ask(SuggestWords {})?.words;
    ensure!(words.split(' ').count() == 5, "five words");
    ensure!(words != house.app().ask(SuggestWords {})?.words, "drawn anew");
    let measure = |house: &mut House, typed: &str| house.app().ask(MeasurePassphrase(typed.into()));
    ensure!(measure(&mut house, &words)? == StrengthView::Strong, "the drawn ones are strong");
    ensure!(measure(&mut house, "")? == StrengthView::Empty, "nothing");
    ensure!(measure(&mut house, "short")? == StrengthView::TooShort, "short");
    ensure!(measure(&mut house, "password1")? == StrengthView::Guessable, "guessable");
    ensure!(house.app().ask(SetLock(b"password1".into())) == Err(ApiError::PassphraseGuessable), "is not taken");
    house.app().ask(SetLock(words.into()))?;
    Ok(())
}

#[test]
fn where_she_was_comes_back_only_to_who_opens_as_much() -> Result<()> {
    let mut house = locked_house()?;
    house.app().sure(DAY, SetFullPassphrase(FULL.into()))?;
    let lock_at = |house: &mut House| house.app().lock(Lock { bookmark: Some("here".to_owned()), is_hidden: false });
    lock_at(&mut house)?;
    ensure!(house.app().unlock(DAY.to_vec())?.bookmark.is_none(), "an everyday session does not learn it");
    lock_at(&mut house)?;
    lock_at(&mut house)?;
    ensure!(house.app().unlock(DAY.to_vec())?.bookmark.as_deref() == Some("here"), "the same way in does");
    let care_bridge::Stage::Open(again) = house.app().start(care_bridge::Start {})?.stage else {
        bail!("the plan is open");
    };
    ensure!(again.bookmark.as_deref() == Some("here"), "and a page that comes in the place of the first one");
    ensure!(house.app().lock(Lock { bookmark: None, is_hidden: true })?.is_hidden, "hidden");
    ensure!(house.app().start(care_bridge::Start {})?.is_hidden, "the page that comes after it is told");
    ensure!(!house.app().start(care_bridge::Start {})?.is_hidden, "once");
    Ok(())
}

#[test]
fn the_time_until_it_locks_is_one_to_fifteen_minutes() -> Result<()> {
    let mut house = locked_house()?;
    ensure!(house.app().security(Security {})?.idle_minutes == 5, "five at first");
    ensure!(house.app().ask(SetIdle { minutes: 2 })?.idle_minutes == 2, "hers to choose");
    ensure!(house.app().ask(SetIdle { minutes: 0 }) == Err(ApiError::NotUnderstood), "never is no choice");
    ensure!(house.app().ask(SetIdle { minutes: 16 }) == Err(ApiError::NotUnderstood), "nor long");
    opens(&mut house, DAY)?;
    ensure!(house.app().idle_minutes() == 2, "remembered");
    Ok(())
}
