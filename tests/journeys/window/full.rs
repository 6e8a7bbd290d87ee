//! A second, full passphrase: whoever has the everyday one sees a plan that looks in every word
//! like one that never had another.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window};

const FULL: &str = "nine lanterns behind the mill";
const JUST_ME: &str = "quombastrile";
const SENSITIVE: &str = "wrenhollowby";
const SECTIONS: [&str; 5] = ["about-me", "birth-place", "birth-companions", "if-unwell", "must-know"];

async fn everyday_plan(home: &Home) -> Result<Window> {
    let window = Window::open(home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.write_section("birth-place", &[Step::Words("wish", "At home.")]).await?;
    Ok(window)
}

/// Every screen that could tell, by name, with all that is read on it.
async fn texts(window: &Window) -> Result<Vec<(String, String)>> {
    let mut texts = Vec::new();
    window.go_home().await?;
    window.wait_still().await?;
    texts.push(("home".to_owned(), window.all_text().await?));
    for section in SECTIONS {
        window.open_section(section).await?;
        window.wait_still().await?;
        let mut text = window.all_text().await?;
        for field in window.ids("answer-").await? {
            text += &window.value(&field).await?;
        }
        texts.push((section.to_owned(), text));
    }
    window.go_home().await?;
    window.tap_to("go-settings", "screen-settings").await?;
    texts.push(("settings".to_owned(), window.all_text().await?));
    window.open_security().await?;
    texts.push(("security".to_owned(), window.all_text().await?));
    window.tap_to("go-full", "go-set-full").await?;
    texts.push(("full".to_owned(), window.all_text().await?));
    window.go_home().await?;
    Ok(texts)
}

async fn expect_private(window: &Window, is_there: bool) -> Result<()> {
    for (section, field, word) in [
        ("if-unwell", "answer-if-unwell.family", JUST_ME),
        ("birth-companions", "answer-birth-companions.not-there", SENSITIVE),
    ] {
        window.open_section(section).await?;
        let now = window.value(field).await?;
        ensure!(now.contains(word) == is_there, "{field} holds {now:?}");
    }
    window.go_home().await
}

/// `text` with no day and no time of day in it: the two plans were written one after the other.
fn without_days(text: &str) -> String {
    let is_year = |word: &str| word.len() == 4 && word.starts_with("20") && word.parse::<u16>().is_ok();
    let is_dated = |line: &str| line.split(|letter: char| !letter.is_alphanumeric()).any(is_year);
    let line = |line: &str| {
        if is_dated(line) { line.replace(|letter: char| letter.is_ascii_digit(), "#") } else { line.to_owned() }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_everyday_passphrase_shows_a_plan_that_never_had_another() -> Result<()> {
    let home = Home::new()?;
    let window = everyday_plan(&home).await?;
    window.open_security().await?;
    window.tap_to("go-full", "go-set-full").await?;
    window.tap_to("go-set-full", "screen-set-full").await?;
    window.say_secret(PASSPHRASE).await?;
    window.choose_own_passphrase(FULL).await?;
    window.passphrase_done().await?;
    window.write_section("birth-companions", &[Step::Words("not-there", &format!("Not {SENSITIVE}."))]).await?;
    window
        .write_section(
            "if-unwell",
            &[Step::Words("family", &format!("Never {JUST_ME}.")), Step::Tier("family", "just-me")],
        )
        .await?;
    expect_private(&window, true).await?;
    window.go_home().await?;
    window.lock_now().await?;

    window.unlock(PASSPHRASE).await?;
    let with = texts(&window).await?;
    expect_private(&window, false).await?;
    window.type_into("search", JUST_ME).await?;
    window.wait_for("found-count").await?;
    window.wait_still().await?;
    ensure!(!window.has("found-0").await?, "nor is it found");
    window.close().await?;

    let plain = Home::new()?;
    let other = everyday_plan(&plain).await?;
    other.go_home().await?;
    other.lock_now().await?;
    other.unlock(PASSPHRASE).await?;
    let without = texts(&other).await?;
    other.close().await?;
    for ((screen, with), (_, without)) in with.iter().zip(&without) {
        let (with, without) = (without_days(with), without_days(without));
        ensure!(with == without, "the screen {screen} tells them apart:\n{with}\n---\n{without}");
    }

    let window = Window::open(&home).await?;
    window.unlock(FULL).await?;
    expect_private(&window, true).await?;
    window.open_security().await?;
    window.tap_to("go-full", "full-open").await?;
    window.tap_to("leave-full", "leave-full-now").await?;
    window.say_secret(FULL).await?;
    window.tap("leave-full-now").await?;
    window.wait_gone("full-open").await?;
    window.wait_for("full-left").await?;
    window.go_home().await?;
    window.lock_now().await?;
    window.try_passphrase(FULL).await?;
    super::expect_words_of("wrong-passphrase", &window.error().await?)?;
    window.unlock(PASSPHRASE).await?;
    expect_private(&window, true).await?;
    window.close().await
}
