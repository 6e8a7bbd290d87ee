//! Whether the tests notice when the code is broken: cargo-mutants breaks one place after another,
//! and each break is tried against the crate's own tests, then against the quiet journeys.
//!
//! What nothing notices is open, until a test kills it or `crates/<crate>/mutants.toml` says why it
//! need not be noticed. What was found is kept in `target/mutants`, so that a crate can be done in
//! pieces.

mod ledger;
mod mutant;
mod verdict;

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result, bail, ensure};

use self::ledger::{Fate, Ledger};
use self::mutant::Mutant;
use self::verdict::{Argument, Verdict};
use crate::command::{say, written};
use crate::workspace::{Profile, Workspace};
use crate::{setup, suite};

/// The crates that are broken.
const CRATES: &[&str] = &["care-plan", "care-document", "care-seal", "care-export", "care-share", "care-app"];

/// What is not ours is compiled once and run a thousand times. And a test program may be told
/// what Rust calls unstable: see [`UNTIL_ONE_FAILS`].
const CHEAPER: &[&str] = &[
    "--cargo-arg=--config=profile.dev.package.'*'.opt-level=2",
    "--cargo-arg=--config=target.'cfg(all())'.runner=['env', 'RUSTC_BOOTSTRAP=1']",
];

/// A mutant is dead at its first failing test.
const UNTIL_ONE_FAILS: [&str; 4] = ["--", "-Z", "unstable-options", "--fail-fast"];

/// What `cargo xtask mutants` was asked for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Request<'a> {
    crates: Vec<&'a str>,
    /// Which mutants, in the words of cargo-mutants; none for all of them.
    narrowing: Vec<&'a str>,
    /// Only those that survived, or were not tried.
    is_again: bool,
    /// Against the crate's own tests alone, which cost a tenth of the journeys.
    is_own: bool,
}

impl<'a> Request<'a> {
    fn read(words: &[&'a str]) -> Result<Self> {
        let mut request = Self::default();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut narrow = |option| -> Result<()> {
                request.narrowing.extend([option, *words.next().with_context(|| format!("{word} needs a value"))?]);
                Ok(())
            };
            match *word {
                "--shard" => narrow("--shard")?,
                "--only" => narrow("--re")?,
                "--in-diff" => narrow("--in-diff")?,
                "--again" => request.is_again = true,
                "--own" => request.is_own = true,
                name if CRATES.contains(&name) => request.crates.push(name),
                word => bail!(
                    "`mutants` knows {}, --only REGEX, --shard K/N, --in-diff FILE, --again and --own, not {word}",
                    CRATES.join(", ")
                ),
            }
        }
        if request.crates.is_empty() {
            request.crates.extend(CRATES);
        }
        Ok(request)
    }
}

/// Tries every mutant that was asked for, and ends with `mutants: N made, N killed, N argued,
/// N open`.
///
/// Ends with failure when one is open, or when an argument fits nothing any more.
pub fn run(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    let request = Request::read(words)?;
    setup::for_mutants(workspace)?;
    let mut whole = Verdict::default();
    for name in &request.crates {
        let verdict = of_crate(workspace, name, &request)?;
        println!("\n{verdict}{name}: {}", verdict.count());
        whole.add(verdict);
    }
    println!("\nmutants: {}", whole.count());
    Ok(if whole.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn of_crate(workspace: &Workspace, name: &str, request: &Request<'_>) -> Result<Verdict> {
    let folder = workspace.target.join("mutants").join(name);
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))?;
    let listed = listed(workspace, name, &[])?;
    let asked = listed_of(workspace, name, request, &listed)?;
    let kept = folder.join("ledger.tsv");
    let found = folder.join("mutants.out");
    // What they were called in the run that is under way: its lists hold names and no keys.
    let names = folder.join("names.tsv");
    let mut ledger = Ledger::read(&kept)?;
    // What a run found that was stopped on its way.
    ledger.learn(&found, &names)?;
    if !request.is_again {
        ledger.forget(&asked);
    }
    ledger.keep_only(&listed);
    ledger.write(&kept)?;
    let stages: [(&str, &[&str]); 2] = [
        // Not the examples of the documentation, which take longer to compile than the rest to run.
        ("its own tests", &["--test-package", name, "--cargo-test-arg=--lib", "--cargo-test-arg=--tests"]),
        ("the quiet journeys", &["--test-package", "journeys", "--cargo-test-arg=--test", "--cargo-test-arg=quiet"]),
    ];
    for (who, tests) in stages.into_iter().take(if request.is_own { 1 } else { 2 }) {
        let is_to_try = |mutant: &&Mutant| asked.contains(mutant) && ledger.is_left(mutant);
        let (left, passed_by): (Vec<&Mutant>, Vec<&Mutant>) = listed.iter().partition(is_to_try);
        if left.is_empty() {
            break;
        }
        say(&format!("{name}: {} mutants against {who}", left.len()));
        if found.exists() {
            fs::remove_dir_all(&found).with_context(|| format!("emptying {}", found.display()))?;
        }
        fs::create_dir_all(&found)?;
        let passed_by: Vec<&str> = passed_by.iter().map(|mutant| mutant.name.as_str()).collect();
        fs::write(found.join("previously_caught.txt"), passed_by.join("\n"))?;
        let known: String = listed.iter().map(|Mutant { name, key }| format!("{name}\t{key}\n")).collect();
        fs::write(&names, known)?;
        let mut command = cargo_mutants(workspace);
        command
            .args(["--package", name, "--iterate", "--jobs", "1", "--minimum-test-timeout", "60", "--output"])
            .arg(&folder);
        command.args(CHEAPER).args(tests).args(UNTIL_ONE_FAILS.map(|word| format!("--cargo-test-arg={word}")));
        let status = suite::with_tools(workspace, Profile::Development, &mut command).status()?;
        // 2: some were missed. 3: some ran into the time limit.
        ensure!(matches!(status.code(), Some(0 | 2 | 3)), "`{}` failed ({status})", written(&command));
        ledger.learn(&found, &names)?;
        ledger.write(&kept)?;
    }
    let argued = Argument::read_all(&workspace.root.join("crates").join(name).join("mutants.toml"))?;
    Ok(Verdict::over(&listed, &ledger, &argued))
}

fn cargo_mutants(workspace: &Workspace) -> Command {
    let mut command = Command::new(workspace.tools().join("cargo/bin/cargo-mutants"));
    // What is not ours is compiled once, and not anew in each copy of the sources.
    command
        .current_dir(&workspace.root)
        .env("CARGO_TARGET_DIR", workspace.target.join("mutants/target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_PROFILE_DEV_OPT_LEVEL", "1")
        // That a property does not hold is enough; the smallest case of it is looked for by nobody.
        .env("PROPTEST_MAX_SHRINK_ITERS", "0")
        .arg("mutants");
    command
}

/// Every mutant of a crate that the narrowing lets through.
fn listed(workspace: &Workspace, name: &str, narrowing: &[&str]) -> Result<Vec<Mutant>> {
    let mut command = cargo_mutants(workspace);
    let output = command.args(["--list", "--json", "--package", name]).args(narrowing).output()?;
    ensure!(
        output.status.success(),
        "`{}` failed: {}",
        written(&command),
        String::from_utf8_lossy(&output.stderr).trim()
    );
    Mutant::read_all(&String::from_utf8_lossy(&output.stdout), &workspace.root)
}

fn listed_of(workspace: &Workspace, name: &str, request: &Request<'_>, all: &[Mutant]) -> Result<Vec<Mutant>> {
    if request.narrowing.is_empty() { Ok(all.to_vec()) } else { listed(workspace, name, &request.narrowing) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_names_crates_and_what_of_them() {
        let request = Request::read(&["care-share", "--only", "qr", "--shard", "1/4", "--again", "--own"]).unwrap();
        assert_eq!(request.crates, ["care-share"]);
        assert_eq!(request.narrowing, ["--re", "qr", "--shard", "1/4"]);
        assert!(request.is_again && request.is_own);
        assert_eq!(Request::read(&[]).unwrap().crates, CRATES);
        assert!(Request::read(&["care-vault"]).is_err() && Request::read(&["--only"]).is_err());
    }
}
