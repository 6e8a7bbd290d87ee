//! What is told by itself when something changes: each thing once, in both engines.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Engine, Window};

crate::in_both_engines!(what_changes_is_told_once);

/// Notes from now on what every live region says, whenever that changes.
const LISTEN: &str = "
    window.told = [];
    const last = new Map();
    const look = note => {
        for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
            const words = region.textContent.trim();
            if ((last.get(region) ?? '') !== words) {
                last.set(region, words);
                if (note && words) window.told.push(words);
            }
        }
    };
    look(false);
    window.listener?.disconnect();
    window.listener = new MutationObserver(() => look(true));
    window.listener.observe(document.body, { subtree: true, childList: true, characterData: true })";

async fn listen(window: &Window) -> Result<()> {
    window.wait_still().await?;
    window.script(LISTEN, vec![]).await?;
    Ok(())
}

/// Fails unless these words were told since [`listen`], and nothing was told twice.
async fn expect_told(window: &Window, words: &str) -> Result<()> {
    let is_told = format!("return window.told.some(told => told.includes('{words}'))");
    window.wait_until(&format!("{words:?} to be told"), &is_told).await?;
    window.wait_still().await?;
    let told: Vec<String> = serde_json::from_value(window.script("return window.told", vec![]).await?)?;
    let count = told.iter().filter(|told| told.contains(words)).count();
    ensure!(count == 1, "{words:?} is told {count} times: {told:?}");
    Ok(())
}

async fn what_changes_is_told_once(engine: Engine) -> Result<()> {
    let home = crate::home_on(engine)?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.open_section("birth-place").await?;
    listen(&window).await?;
    window.write("birth-place", &Step::Words("wish", "At home.")).await?;
    window.wait_kept().await?;
    expect_told(&window, "Kept on this phone").await?;

    window.tap("tier-birth-place.wish").await?;
    window.wait_for("tier-to-just-me").await?;
    listen(&window).await?;
    window.tap("tier-to-just-me").await?;
    expect_told(&window, "so it needs a lock first").await?;
    window.tap("tier-close").await?;
    window.wait_gone("tier-close").await?;

    window.go_home().await?;
    window.tap_to("lock-offer-set", "screen-set-lock").await?;
    window.tap_to("own-passphrase", "new-passphrase").await?;
    window.type_into("new-passphrase", "short").await?;
    let weighed = "return document.querySelector('[data-testid=meter]').textContent.includes('still short')";
    window.wait_until("a word on how easy it is to guess", weighed).await?;
    listen(&window).await?;
    window.tap_to("set-lock-now", "slip").await?;
    let slip = window.text("slip").await?;
    expect_told(&window, slip.trim()).await?;
    window.empty("new-passphrase").await?;
    window.tap_to("five-words", "drawn-words").await?;
    window.choose_own_passphrase(PASSPHRASE).await?;
    window.tap_to("code-offer-not-now", "screen-home").await?;

    listen(&window).await?;
    window.type_into("search", "home").await?;
    expect_told(&window, "Found in 1 place").await?;
    window.empty("search").await?;

    window.open_section("birth-place").await?;
    window.tap_to("delete-section", "delete-now").await?;
    window.say_secret(PASSPHRASE).await?;
    listen(&window).await?;
    window.tap("delete-now").await?;
    expect_told(&window, "deleted for good").await?;

    window.lock_now().await?;
    listen(&window).await?;
    window.try_passphrase("not this one at all").await?;
    expect_told(&window, "did not open").await?;
    window.tap_to("open-by-code", "screen-open-by-code").await?;
    listen(&window).await?;
    window.type_into("unlock-code", "12345").await?;
    window.wait_until("words on the code", "return window.told.length > 0").await?;
    window.wait_still().await?;
    let told: Vec<String> = serde_json::from_value(window.script("return window.told", vec![]).await?)?;
    ensure!(told.windows(2).all(|pair| pair[0] != pair[1]), "nothing is told twice in a row: {told:?}");
    window.close().await
}
