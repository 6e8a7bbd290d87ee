//! What a screen reader is told on the main journey, as a text that a person can read through:
//! `docs/speech.txt`. `cargo xtask speech` writes it anew.

use std::path::Path;

use anyhow::{Result, ensure};
use harness::screen_reader::ScreenReader;
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window, examine, screens, spoken};

struct Heard<'a> {
    home: &'a Home,
    reader: &'a ScreenReader,
    text: String,
}

impl Heard<'_> {
    /// Adds what is told now, below a line that says where she is.
    async fn at(&mut self, window: &Window, place: &str) -> Result<()> {
        window.wait_still().await?;
        let said = self.reader.hear(self.home)?;
        self.text += &format!("== {place}\n{}\n\n", said.trim());
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_screen_reader_is_told_is_what_docs_speech_says() -> Result<()> {
    let mut home = Home::new()?;
    let reader = ScreenReader::start(&home)?;
    home.heard_by(reader.address());
    let window = Window::open(&home).await?;
    let mut heard = Heard { home: &home, reader: &reader, text: String::new() };
    window.wait_for("screen-welcome").await?;
    heard.at(&window, "welcome").await?;
    window.begin("en-GB").await?;
    heard.at(&window, "her plan, empty").await?;
    window.tap_to("part-front", "screen-part").await?;
    heard.at(&window, "a part").await?;
    window.tap_to("section-about-me", "screen-section").await?;
    window.write("about-me", &Step::Words("name", "Amina")).await?;
    window.wait_kept().await?;
    let said = "return !!document.querySelector('[role=status] .kept')";
    window.wait_until("it to be said", said).await?;
    heard.at(&window, "a section, after words were kept").await?;
    window.go_home().await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    window.tap("own-passphrase").await?;
    window.type_into("new-passphrase", "short").await?;
    window.tap_to("set-lock-now", "slip").await?;
    heard.at(&window, "a passphrase that is too short").await?;
    window.tap_to("five-words", "drawn-words").await?;
    window.choose_own_passphrase(PASSPHRASE).await?;
    window.wait_for("screen-code-offer").await?;
    heard.at(&window, "the offer of a recovery code").await?;
    window.tap("code-offer-not-now").await?;
    window.wait_gone("screen-code-offer").await?;
    window.go_home().await?;
    heard.at(&window, "her plan").await?;
    window.open_section("birth-pain").await?;
    window.tap("tier-birth-pain.wish").await?;
    window.wait_for("tier-to-just-me").await?;
    heard.at(&window, "who can see this").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;
    window.begin_card("contingency", None).await?;
    window.write("contingency", &Step::Words("name", "Labour goes differently")).await?;
    window.wait_kept().await?;
    window.tap_to("delete-entry", "delete-now").await?;
    heard.at(&window, "deleting a card, asked").await?;
    window.tap("delete-close").await?;
    window.wait_gone("delete-now").await?;
    window.go_home().await?;
    window.tap_to("go-share", "screen-share").await?;
    window.tap("audience-midwife").await?;
    window.wait_for("to-preview").await?;
    heard.at(&window, "sharing, for her midwife").await?;
    window.tap_to("to-preview", "screen-preview").await?;
    window.wait_until("what they will see", "return !!document.querySelector('.letter .block')").await?;
    heard.at(&window, "what they will see").await?;
    window.summary("text").await?;
    heard.at(&window, "the code for any camera").await?;
    window.hold_up().await?;
    heard.at(&window, "the page that she holds up").await?;
    window.tap_to("leave-show", "screen-lock").await?;
    window.try_passphrase("not this one at all").await?;
    window.error().await?;
    heard.at(&window, "locked, after a wrong passphrase").await?;
    window.unlock(PASSPHRASE).await?;
    window.tap_to("go-help", "screen-help").await?;
    window.wait_until("the numbers", "return !!document.querySelector('.number__digits')").await?;
    heard.at(&window, "getting help now").await?;
    window.close().await?;

    // What is wrong is read with the field that it is about.
    for (field, slip) in [("Your new passphrase", "This is still short."), ("Your passphrase", "Those words did not")] {
        let is_read = |line: &str| line.contains(field) && line.contains(&format!("described as: {slip}"));
        ensure!(heard.text.lines().any(is_read), "{slip:?} is read with {field:?}:\n{}", heard.text);
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/speech.txt");
    if std::env::var_os("FREEZE").is_some() {
        std::fs::write(&path, &heard.text)?;
    }
    let kept = std::fs::read_to_string(&path)?;
    for (line, (now, then)) in heard.text.lines().zip(kept.lines()).enumerate() {
        ensure!(now == then, "line {}: a screen reader is told {now:?}, and docs/speech.txt says {then:?}", line + 1);
    }
    ensure!(heard.text.lines().count() == kept.lines().count(), "docs/speech.txt has as many lines");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_has_changed_is_told_as_it_is_now() -> Result<()> {
    let mut home = Home::new()?;
    let reader = ScreenReader::start(&home)?;
    home.heard_by(reader.address());
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.open_section("birth-place").await?;
    window.tap("tier-birth-place.wish").await?;
    window.tap("tier-to-just-me").await?;
    window.wait_chosen("tier-to-just-me").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;
    window.wait_kept().await?;
    window.wait_still().await?;
    let tree = reader.tree(&home)?;
    let told: Vec<&str> =
        tree.iter().map(|thing| thing.name.as_str()).filter(|name| name.contains("can see")).collect();
    ensure!(told.first().is_some_and(|name| name.contains("Just me")), "who can see the answer is told: {told:?}");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_screen_tells_a_screen_reader_what_it_is_and_where_its_parts_are() -> Result<()> {
    let mut home = Home::new()?;
    let reader = ScreenReader::start(&home)?;
    home.heard_by(reader.address());
    let window = Window::open(&home).await?;
    let mut findings = Vec::new();
    let mut visit = async |window: &Window, screen: &str| {
        window.wait_still().await?;
        let tree = reader.tree(&home)?;
        findings.extend(spoken::faults(&tree).into_iter().map(|fault| format!("[{screen}] {fault}")));
        Ok(())
    };
    screens::first_walk(&window, &mut visit, "en-GB").await?;
    screens::write_the_rest(&window).await?;
    screens::second_walk(&window, &mut visit).await?;
    window.close().await?;
    examine::expect_none(&findings)
}
