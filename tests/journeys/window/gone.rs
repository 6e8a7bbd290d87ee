//! What she deletes for good is nowhere any more: one answer, one card, one section, everything.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window, leak, outside};

crate::in_the_window!(she_deletes_an_answer_a_card_a_section_and_then_everything);

const ANSWER: &str = "zanthoxyvine";
const CARD: &str = "wrenhollowby";
const SECTION: &str = "fennimorkish";
const STAYS: &str = "quombastrile";

async fn delete_now(window: &Window) -> Result<()> {
    window.tap("delete-now").await?;
    window.wait_gone("delete-now").await
}

async fn wait_empty(window: &Window, field: &str) -> Result<()> {
    let script = format!("return document.querySelector('[data-testid=\"{field}\"]')?.value === ''");
    window.wait_until(&format!("`{field}` to be empty"), &script).await
}

async fn she_deletes_an_answer_a_card_a_section_and_then_everything(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", STAYS)]).await?;
    window.set_lock(PASSPHRASE).await?;
    window
        .write_section(
            "birth-place",
            &[Step::Words("wish", &format!("In the {ANSWER} room.")), Step::Words("if-closed", STAYS)],
        )
        .await?;
    window.write_section("birth-companions", &[Step::Words("wish", &format!("Never {SECTION}."))]).await?;
    window.begin_card("people-to-phone", None).await?;
    window.write("people-to-phone", &Step::Words("who", CARD)).await?;
    window.wait_kept().await?;

    window.tap("delete-entry").await?;
    window.tap_to("delete-now", "slip").await?;
    window.say_secret(PASSPHRASE).await?;
    delete_now(&window).await?;
    window.wait_for("screen-cards").await?;
    ensure!(!window.has("entry-0").await?, "the card is gone");
    window.wait_for("deleted-said").await?;

    window.open_section("birth-companions").await?;
    window.tap("delete-section").await?;
    window.say_secret("not these words").await?;
    window.tap("delete-now").await?;
    super::expect_words_of("present-passphrase-wrong", &window.error().await?)?;
    window.say_secret(PASSPHRASE).await?;
    delete_now(&window).await?;
    window.open_section("birth-companions").await?;
    wait_empty(&window, "answer-birth-companions.wish").await?;

    window.open_section("birth-place").await?;
    window.unfold("more-birth-place.wish", "delete-birth-place.wish").await?;
    window.tap("delete-birth-place.wish").await?;
    ensure!(!window.has("deleted-said").await?, "what was said before is over");
    delete_now(&window).await?;
    wait_empty(&window, "answer-birth-place.wish").await?;
    window.wait_for("deleted-said").await?;
    ensure!(window.value("answer-birth-place.if-closed").await? == STAYS, "one answer, not the other");

    window.lock_now().await?;
    let opened = outside::bytes_of(&outside::open(home.vault(), PASSPHRASE)?);
    let holds = |word: &str| opened.windows(word.len()).any(|window| window == word.as_bytes());
    ensure!(holds(STAYS), "whoever has the passphrase reads what is left");
    for word in [ANSWER, CARD, SECTION] {
        ensure!(!holds(word), "{word} is in no row and in no change");
    }
    window.unlock(PASSPHRASE).await?;

    window.open_security().await?;
    window.tap_to("go-wipe", "screen-wipe").await?;
    let word = window.text("wipe-word-shown").await?;
    window.type_into("wipe-word", "something else").await?;
    ensure!(
        window.attribute("wipe-now", "aria-disabled").await?.as_deref() == Some("true"),
        "another word does nothing"
    );
    window.empty("wipe-word").await?;
    window.type_into("wipe-word", word.trim()).await?;
    window.say_secret("not these words").await?;
    window.tap("wipe-now").await?;
    super::expect_words_of("present-passphrase-wrong", &window.error().await?)?;
    ensure!(window.value("wipe-word").await? == word.trim(), "what she typed elsewhere stays");
    window.say_secret(PASSPHRASE).await?;
    window.tap_to("wipe-now", "screen-welcome").await?;
    let mut left = leak::files_below(home.vault());
    // The language that she reads, and the app's claim on the folder.
    left.retain(|path| !path.ends_with("look") && !path.ends_with("lock"));
    ensure!(left.is_empty(), "nothing of her plan is left: {left:?}");
    window.close().await?;
    let window = Window::open(&home).await?;
    window.wait_for("screen-welcome").await?;
    window.close().await
}
