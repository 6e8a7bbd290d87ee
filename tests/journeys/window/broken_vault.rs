//! A vault that cannot be opened: she is told what happened and what to do, and nothing is
//! deleted or changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use harness::woman::{PASSPHRASE, Step};
use harness::{Home, Window, leak, outside};

/// What an app that opens a vault may write beside what was there: its claim on the folder and
/// SQLite's index of the log.
fn may_change(path: &Path) -> bool {
    let name = path.to_string_lossy();
    name.ends_with("-shm") || name == "lock" || name == "misses"
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for path in leak::files_below(from) {
        let target = to.join(path.strip_prefix(from)?);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&path, target)?;
    }
    Ok(())
}

fn file_named(folder: &Path, end: &str) -> Result<PathBuf> {
    leak::files_below(folder)
        .into_iter()
        .find(|path| path.to_string_lossy().ends_with(end))
        .with_context(|| format!("no file that ends in {end}"))
}

/// Overwrites `count` bytes from `at` with their opposites.
fn damage(path: &Path, at: usize, count: usize) -> Result<()> {
    let mut bytes = fs::read(path)?;
    for byte in bytes.iter_mut().skip(at).take(count) {
        *byte = !*byte;
    }
    Ok(fs::write(path, bytes)?)
}

type Break = fn(&Path) -> Result<()>;

/// What is broken, and how. The name is the error's.
const BREAKS: &[(&str, Break)] = &[
    ("slot-missing", |folder| {
        fs::remove_file(file_named(folder, "everyday.pass")?)?;
        Ok(fs::remove_file(file_named(folder, "private.pass")?)?)
    }),
    ("slot-damaged", |folder| {
        damage(&file_named(folder, "everyday.pass")?, 30, 60)?;
        damage(&file_named(folder, "private.pass")?, 30, 60)
    }),
    // With every copy damaged too there is nothing to mend it from.
    ("vault-damaged", |folder| {
        let is_of_everyday = |path: &&PathBuf| path.to_string_lossy().contains("everyday.db");
        for path in leak::files_below(folder).iter().filter(is_of_everyday) {
            let pages = fs::metadata(path)?.len() / 4096;
            for page in 1..=pages {
                damage(path, usize::try_from(page)? * 4096 + 100, 8)?;
            }
        }
        Ok(())
    }),
    ("vault-newer", |folder| outside::set_schema_version(folder, PASSPHRASE, 9_999)),
];

fn without_what_may_change(files: BTreeMap<PathBuf, Vec<u8>>) -> BTreeMap<PathBuf, Vec<u8>> {
    files.into_iter().filter(|(path, _)| !may_change(path)).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_vault_is_told_of_in_words_and_left_as_it_is() -> Result<()> {
    let whole = Home::new()?;
    let window = Window::open(&whole).await?;
    window.begin("en-GB").await?;
    window.write_section("about-me", &[Step::Words("name", "Amina")]).await?;
    window.set_lock(PASSPHRASE).await?;
    window.write_section("must-know", &[Step::Words("allergies", "Penicillin")]).await?;
    window.close().await?;

    for (error, make) in BREAKS {
        let home = Home::new()?;
        copy(whole.vault(), home.vault())?;
        make(home.vault()).with_context(|| format!("making {error}"))?;
        let before = without_what_may_change(home.vault_files()?);
        let window = Window::open(&home).await?;
        if window.has("screen-lock").await? {
            window.try_passphrase(PASSPHRASE).await?;
        }
        let said = window.error().await.with_context(|| format!("nothing is said of {error}"))?;
        super::expect_words_of(error, &said)?;
        window.close().await?;
        let after = without_what_may_change(home.vault_files()?);
        for (path, bytes) in &before {
            // A database that is whole is opened, and SQLite brings its log home when it is closed.
            if *error == "vault-damaged" && path.to_string_lossy().contains("private.db") {
                ensure!(home.vault().join("vault/private.db").exists(), "the whole database is there");
                continue;
            }
            let now = after.get(path).with_context(|| format!("{error}: {} was deleted", path.display()))?;
            ensure!(now == bytes, "{error}: {} was changed", path.display());
        }

        // With a slot put back, everything is there.
        if error.starts_with("slot-") {
            for name in ["everyday.pass", "private.pass"] {
                fs::copy(file_named(whole.vault(), name)?, home.vault().join("vault").join(name))?;
            }
            let window = Window::open(&home).await?;
            window.unlock(PASSPHRASE).await?;
            window.open_section("must-know").await?;
            ensure!(window.value("answer-must-know.allergies").await? == "Penicillin", "{error}: nothing was lost");
            window.close().await?;
        }
    }

    // The whole one still opens: what was broken was a copy.
    let window = Window::open(&whole).await?;
    window.unlock(PASSPHRASE).await?;
    window.open_section("must-know").await?;
    ensure!(window.value("answer-must-know.allergies").await? == "Penicillin", "nothing was lost on the way");
    window.close().await
}
