//! What she writes stands in no file in the clear.

use anyhow::{Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window, examine, leak, outside, process};

/// Words that stand nowhere else on earth, one for each tier, one that she deletes again, one
/// that begins shared and moves to just me, and one of her passphrase.
const SHARED: &str = "zanthoxyvine";
const SENSITIVE: &str = "wrenhollowby";
const JUST_ME: &str = "quombastrile";
const DELETED: &str = "fennimorkish";
const BEFORE_LOCK: &str = "ulverstaithe";
const SECRET: &str = "marrowglimmet";
const PLANTED: [&str; 6] = [SHARED, SENSITIVE, JUST_ME, DELETED, BEFORE_LOCK, SECRET];

fn search(home: &Home, window: Option<&Window>) -> Vec<leak::Found> {
    let mut files = leak::files_below(home.root());
    if window.is_some() {
        // Files that a process has open but no folder names any more.
        files.extend(process::all_on(home.vault()).into_iter().flat_map(process::Pid::open_files));
    }
    leak::search(&files, &PLANTED)
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_she_writes_stands_in_the_clear_in_no_file() -> Result<()> {
    let home = Home::new()?;
    let passphrase = format!("{PASSPHRASE} {SECRET}");
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("birth-place", &[Step::Words("wish", &format!("At home, the {BEFORE_LOCK} room."))]).await?;
    window.set_lock(&passphrase).await?;
    window.write_section("birth-place", &[Step::Words("if-closed", &format!("Then the {SHARED} ward."))]).await?;
    window.write_section("birth-companions", &[Step::Words("not-there", &format!("Nobody from {SENSITIVE}."))]).await?;
    window
        .write_section(
            "if-unwell",
            &[Step::Words("family", &format!("It was {JUST_ME} all along.")), Step::Tier("family", "just-me")],
        )
        .await?;
    window.write_section("vitamin-k", &[Step::Words("wish", &format!("Never mind {DELETED}."))]).await?;
    window.empty("answer-vitamin-k.wish").await?;
    window.type_into("answer-vitamin-k.wish", "By mouth, please.").await?;
    window.wait_kept().await?;
    // Every way in which words leave a field for another screen.
    window.preview_for("midwife").await?;
    window.summary("text").await?;
    window.hold_up().await?;
    window.tap_to("leave-show", "screen-lock").await?;
    window.unlock(&passphrase).await?;
    if window.shows("search").await? {
        window.type_into("search", SHARED).await?;
        window.wait_for("found-0").await?;
    }

    let found = search(&home, Some(&window));
    ensure!(found.is_empty(), "while the app runs: {found:#?}");
    let stored = examine::web_storage(&window).await?;
    ensure!(stored == examine::nothing_stored(), "the web view keeps nothing: {stored}");
    for pid in process::all_on(home.vault()) {
        ensure!(pid.far_connections().is_empty(), "no connection leaves the phone: {:?}", pid.far_connections());
    }

    // The same words are there for whoever holds the passphrase, with tools that are not ours.
    let opened = outside::open(home.vault(), &passphrase)?;
    ensure!(opened.as_object().is_some_and(|both| both.len() == 2), "one passphrase opens both vaults at first");
    let all = outside::bytes_of(&opened);
    for word in [SHARED, SENSITIVE, JUST_ME, BEFORE_LOCK] {
        ensure!(holds(&all, word), "the opened databases hold {word}");
    }

    // What went to another tier left no byte in the document that it was typed into.
    let of_tier = |tier: &str| {
        [outside::bytes_of_tier(&opened["everyday"], tier), outside::bytes_of_tier(&opened["private"], tier)].concat()
    };
    for (tier, own) in [("shared", SHARED), ("sensitive", SENSITIVE), ("just-me", JUST_ME)] {
        let bytes = of_tier(tier);
        for word in [SHARED, SENSITIVE, JUST_ME] {
            ensure!(holds(&bytes, word) == (word == own), "the {tier} documents and {word}");
        }
    }

    window.kill()?;
    let found = search(&home, None);
    ensure!(found.is_empty(), "after the power went: {found:#?}");

    // The search reads what the app wrote: the one thing in the clear is the language she chose.
    let look = leak::search(&leak::files_below(home.vault()), &["en-GB"]);
    ensure!(look.len() == 1 && look[0].path.ends_with("look"), "{look:#?}");

    // The search itself can find: each planted form, in a folder beside the others.
    let control = home.root().join("tmp").join("control");
    std::fs::create_dir(&control)?;
    let planted = leak::plant(&control, SHARED)?;
    let mut found: Vec<_> = search(&home, None).into_iter().map(|found| found.path).collect();
    found.dedup();
    ensure!(found.len() == planted, "{planted} planted, {found:#?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_passphrase_opens_nothing_with_other_tools_either() -> Result<()> {
    let home = Home::new()?;
    let window = Window::open(&home).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.close().await?;
    let refused = outside::open(home.vault(), "seven quiet herons at dawn").unwrap_err().to_string();
    ensure!(refused.contains("no slot opens"), "{refused}");
    outside::open(home.vault(), PASSPHRASE)?;
    Ok(())
}
