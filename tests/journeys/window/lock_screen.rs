//! Nobody types a passphrase in labour: one card opens without it, where she chose one, and nothing else does.

use std::sync::Arc;

use anyhow::{Result, ensure};
use care_bridge::{AddEntry, Begin, SaveEdit, SetLock};
use care_plan::{Edit, Value};
use fantoccini::key::Key;
use harness::house::{self, at};
use harness::woman::PASSPHRASE;
use harness::{Engine, Window, accessible};

crate::in_both_engines!(her_card_is_read_without_the_passphrase_and_nothing_else_is);

const ALLERGIES: &str = "answer-must-know.allergies";
const NUMBER: &str = "0117 496 0123";

/// What is on the screen that must be reached by nobody who has not unlocked.
const BEHIND: [&str; 5] = ["go-home", "go-show", "go-share", "undo", "lock-now"];

async fn her_card_is_read_without_the_passphrase_and_nothing_else_is(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let mut app = house::start_at(home.vault(), Arc::default())?;
    app.ask(Begin {})?;
    app.ask(SetLock(PASSPHRASE.as_bytes().into()))?;
    house::save_text(&mut app, &at("about-me/name"), "Amina")?;
    house::save_text(&mut app, &at("must-know/allergies"), "Penicillin")?;
    house::save_text(&mut app, &at("birth-companions/not-there"), "Not him")?;
    let person = AddEntry { section: "people-to-phone".parse()?, name: "My midwife".to_owned() };
    let person = app.ask(person)?.id;
    let number = Value::Phone(NUMBER.to_owned());
    app.ask(SaveEdit { edit: Edit::set(at(&format!("people-to-phone/{person}/number")), number) })?;
    app.close();
    drop(app);

    let window = Window::open(&home).await?;
    window.wait_for("screen-lock").await?;
    ensure!(!window.has("read-lock-screen-card").await?, "it is off until she chooses one");
    window.unlock(PASSPHRASE).await?;
    window.tap_to("go-labour", "screen-labour").await?;
    window.tap_to("labour-lock-screen-card", "lockcard-who").await?;
    window.wait_for("lockcard-labour").await?;
    ensure!(window.text("lockcard-who").await?.contains("at home"), "she is told who could read it");
    window.tap_to("lockcard-labour", "lockcard-on").await?;
    let preview = window.text("lockcard-preview").await?;
    ensure!(preview.contains("Amina") && preview.contains(NUMBER) && !preview.contains("Not him"), "{preview}");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    window.type_into("present-secret", PASSPHRASE).await?;
    window.tap_to("lockcard-on", "lockcard-off").await?;

    // Somebody picks the phone up.
    window.lock_now().await?;
    window.tap_to("read-lock-screen-card", "screen-lock-screen-card").await?;
    window.wait_for("lock-screen-card").await?;
    let card = window.text("lock-screen-card").await?;
    for told in ["Amina", "Penicillin", "My midwife", NUMBER, "Spoken words always win."] {
        ensure!(card.contains(told), "{told}: {card}");
    }
    ensure!(!window.ids("ring-card-").await?.is_empty(), "the number can be rung, or copied");
    let found = accessible::violations(&window).await?;
    ensure!(found.is_empty(), "{found:?}");
    for behind in BEHIND {
        ensure!(!window.has(behind).await?, "{behind} leads further");
    }
    let asked = "
        const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke('security', {}).then(() => done('open'), error => done(JSON.stringify(error)))";
    let said = window.slow_script(asked, vec![]).await?;
    ensure!(said.as_str().is_some_and(|said| said.contains("closed")), "nothing is open behind it: {said}");
    window.press(Key::Escape).await?;
    window.press(Key::Escape).await?;
    window.wait_for("screen-notes").await?;
    ensure!(!window.whole_page().await?.contains("Penicillin"), "hiding hides it");
    window.tap_to("notes-back", "screen-lock").await?;
    window.tap_to("read-lock-screen-card", "lock-screen-card").await?;
    window.tap_to("leave-lock-screen-card", "screen-lock").await?;

    // She is told of it, takes the line out, and it is gone from the card.
    window.unlock(PASSPHRASE).await?;
    window.wait_for("changed").await?;
    ensure!(window.text("changed").await?.contains("without unlocking"), "what somebody chose is told");
    window.tap("changed-seen").await?;
    window.wait_gone("changed").await?;
    window.open_section("must-know").await?;
    window.empty(ALLERGIES).await?;
    window.wait_kept().await?;
    window.lock_now().await?;
    window.tap_to("read-lock-screen-card", "lock-screen-card").await?;
    let card = window.text("lock-screen-card").await?;
    ensure!(!card.contains("Penicillin") && card.contains(NUMBER), "{card}");
    window.tap_to("leave-lock-screen-card", "screen-lock").await?;

    // Switching it off asks for nothing.
    window.unlock(PASSPHRASE).await?;
    window.open_security().await?;
    ensure!(window.text("opens").await?.contains("your card for labour, since"), "what opens it says so");
    window.tap_to("go-lock-screen-card", "lockcard-off").await?;
    window.tap("lockcard-off").await?;
    window.wait_gone("lockcard-off").await?;
    window.lock_now().await?;
    ensure!(!window.has("read-lock-screen-card").await?, "the button is gone with it");
    ensure!(!home.vault().join("vault").join("card").exists(), "and so is its file");
    window.close().await
}
