//! The rules that kept tools look after: cargo-deny over what is depended on, cargo-machete over
//! what is depended on and not used, typos over spelling. What each holds stands in its own file:
//! `deny.toml`, `ui/deny.toml`, `src-tauri/deny.toml`, `typos.toml`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::command::{run, say, written};
use crate::setup;
use crate::workspace::Workspace;

/// Names the folder of a clone of the advisory database, where the network has none.
const ADVISORIES: &str = "HOLDFAST_ADVISORIES";

/// The name that cargo-deny looks for its database by.
const DATABASE: &str = "advisory-db-3157b0e258782691";

/// How long a network that does not answer is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs each of them; an error names the first that found something.
pub fn check(workspace: &Workspace) -> Result<()> {
    setup::for_the_rules(workspace)?;
    say("licences, sources, and who may name what (cargo-deny)");
    run(deny(workspace, "Cargo.toml", "deny.toml").args(["--workspace", "check", "licenses", "sources", "bans"]))?;
    say("what the page and the shell must not reach (cargo-deny)");
    run(deny(workspace, "ui/Cargo.toml", "ui/deny.toml").args(["check", "bans"]))?;
    run(deny(workspace, "Cargo.toml", "src-tauri/deny.toml").args(["check", "bans"]))?;
    say("known holes in what is depended on (cargo-deny)");
    advisories(workspace)?;
    say("what is depended on and not used (cargo-machete)");
    run(Command::new(workspace.tools().join("cargo/bin/cargo-machete")).arg(&workspace.root))?;
    say("spelling (typos)");
    run(Command::new(workspace.tools().join("rules/bin/typos")).current_dir(&workspace.root))
}

/// cargo-deny, from the crate of `manifest`.
fn deny(workspace: &Workspace, manifest: &str, rules: &str) -> Command {
    let mut command = Command::new(workspace.tools().join("rules/bin/cargo-deny"));
    command.current_dir(&workspace.root).args(["--locked", "--manifest-path", manifest, "--config", rules]);
    command
}

/// Looks every dependency up in the advisory database. Where none can be had that is said, and
/// nothing fails: a machine without a network can still work.
fn advisories(workspace: &Workspace) -> Result<()> {
    let folder = workspace.tools().join("advisories");
    let rules = folder.join("deny.toml");
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let stated = fs::read_to_string(workspace.root.join("deny.toml")).context("reading deny.toml")?;
    fs::write(&rules, with_database(&stated, &folder)?).context("writing the rules for the advisories")?;
    let with = |words: &[&str]| {
        let mut command = deny(workspace, "Cargo.toml", &rules.to_string_lossy());
        command.arg("--workspace").args(words);
        command
    };
    let database = folder.join(DATABASE);
    if database.is_symlink() {
        fs::remove_file(&database).context("forgetting a clone that was named before")?;
    }
    match std::env::var_os(ADVISORIES).map(PathBuf::from) {
        Some(clone) => show(&clone, &database)?,
        None if ends_well_within(with(&["fetch", "db"]), PATIENCE) => {}
        None => {
            say(&format!(
                "ADVISORIES WERE NOT CHECKED: the database could not be had. Set {ADVISORIES} to a clone of it"
            ));
            return Ok(());
        }
    }
    run(&mut with(&["--offline", "check", "advisories"]))
}

/// The rules with the folder that holds the database.
fn with_database(stated: &str, folder: &Path) -> Result<String> {
    let mut rules: toml::Table = stated.parse().context("deny.toml")?;
    let advisories = rules.entry("advisories").or_insert_with(|| toml::Table::new().into());
    let advisories = advisories.as_table_mut().context("`advisories` of deny.toml is a table")?;
    advisories.insert("db-path".to_owned(), folder.to_string_lossy().into_owned().into());
    Ok(rules.to_string())
}

/// Puts her clone where cargo-deny looks for it.
fn show(clone: &Path, name: &Path) -> Result<()> {
    ensure!(clone.join("crates").is_dir(), "{} is no advisory database", clone.display());
    ensure!(!name.exists(), "{} is a database that was fetched; delete it to use another", name.display());
    let clone = clone.canonicalize()?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(&clone, name).with_context(|| format!("naming {}", clone.display()))?;
    #[cfg(not(unix))]
    anyhow::bail!("{ADVISORIES} is for systems with symbolic links; without it, {} is fetched", clone.display());
    Ok(())
}

/// Whether it ends well, and in time; what is still running then is ended.
fn ends_well_within(mut command: Command, patience: Duration) -> bool {
    let Ok(mut child) = command.spawn() else { return false };
    let begun = Instant::now();
    while begun.elapsed() < patience {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => std::thread::sleep(Duration::from_millis(50)),
            Err(_) => return false,
        }
    }
    say(&format!("`{}` did not answer for {} s", written(&command), patience.as_secs()));
    let _ = child.kill();
    let _ = child.wait();
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_database_stands_where_we_say_and_every_other_rule_stays() {
        let rules =
            with_database("[advisories]\nunmaintained = \"workspace\"\n[bans]\ndeny = [\"a\"]\n", Path::new("d"));
        let rules: toml::Table = rules.unwrap().parse().unwrap();
        assert_eq!(rules["advisories"]["db-path"].as_str(), Some("d"));
        assert_eq!(rules["advisories"]["unmaintained"].as_str(), Some("workspace"));
        assert_eq!(rules["bans"]["deny"][0].as_str(), Some("a"));
    }

    #[cfg(unix)]
    #[test]
    fn what_does_not_answer_is_not_waited_for_for_ever() {
        let words = |line: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", line]);
            command
        };
        assert!(ends_well_within(words("exit 0"), PATIENCE));
        assert!(!ends_well_within(words("exit 1"), PATIENCE));
        let begun = Instant::now();
        assert!(!ends_well_within(words("sleep 30"), Duration::from_millis(100)));
        assert!(begun.elapsed() < Duration::from_secs(20));
    }
}
