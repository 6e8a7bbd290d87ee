//! A page of the file that holds her plan is damaged: it is mended, and she is told.

use std::fs;

use anyhow::{Context, Result, ensure};
use harness::woman::{self, PASSPHRASE, Step};
use harness::{Home, Window};

const PAGE: usize = 4096;

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_page_is_mended_and_she_is_told_until_she_has_read_it() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    for (section, steps) in woman::FIRST {
        window.write_section(section, steps).await?;
    }
    window.set_lock(PASSPHRASE).await?;
    let mut words = Vec::new();
    for (section, _) in woman::FIRST {
        window.open_section(section).await?;
        for field in window.ids("answer-").await? {
            words.push((*section, field.clone(), window.value(&field).await?));
        }
    }
    ensure!(!window.has("repaired").await?, "nothing is told of a plan that is whole");
    window.close().await?;

    let database = home.vault().join("vault").join("everyday.db");
    let mut bytes = fs::read(&database)?;
    let middle = bytes.len() / PAGE / 2 * PAGE + 1_000;
    *bytes.get_mut(middle).context("it has pages")? ^= 0x55;
    fs::write(&database, bytes)?;

    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    window.wait_for("repaired").await?;
    ensure!(home.vault().join("vault/aside/everyday-1.db").is_file(), "the damaged file is kept aside");
    for (section, field, expected) in &words {
        window.open_section(section).await?;
        let now = window.value(field).await?;
        ensure!(now == *expected, "{field} held {expected:?} and holds {now:?}");
    }
    window.go_home().await?;
    window.tap("repaired-seen").await?;
    window.wait_gone("repaired").await?;
    window.kill()?;
    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    ensure!(!window.has("repaired").await?, "what she has read is not told again");
    window.close().await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_says_what_is_gone_she_is_told_to_look_everywhere() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.close().await?;

    // What is hers alone lies in a file of its own: none of its pages can be read, and no copy of it is left.
    let vault = home.vault().join("vault");
    let database = vault.join("private.db");
    let harmed = vec![0x55; fs::read(&database)?.len()];
    fs::write(&database, &harmed)?;
    if vault.join("copies").exists() {
        fs::remove_dir_all(vault.join("copies"))?;
    }

    let window = Window::open(&home).await?;
    window.unlock(PASSPHRASE).await?;
    window.wait_for("repaired").await?;
    window.wait_for("repaired-anywhere").await?;
    ensure!(window.ids("repaired-").await? == ["repaired-anywhere", "repaired-seen"], "and no list of every section");
    let kept = fs::read(&database).ok().is_some_and(|bytes| bytes == harmed)
        || fs::read_dir(vault.join("aside"))?
            .flatten()
            .any(|file| fs::read(file.path()).is_ok_and(|bytes| bytes == harmed));
    ensure!(kept, "the damaged file is still there");
    window.open_section("about-me").await?;
    ensure!(window.value("answer-about-me.name").await? == "Amina", "and so is all else");
    window.close().await
}
