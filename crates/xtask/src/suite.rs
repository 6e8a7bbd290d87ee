//! Every test, built and run once, and one closing line that says how many passed.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result};

use crate::command::{cargo, run, say, written};
use crate::house::{House, Profile};
use crate::page::{self, Finish};
use crate::setup;

/// What is built together, always with the same words: cargo then builds the shell only once for
/// tests, lints and the demonstration. xtask is left to itself, as `cargo xtask` builds it.
pub const WHOLE_HOUSE: &[&str] = &["--workspace", "--exclude", "xtask", "--features", "holdfast/custom-protocol"];

/// How many tests passed and failed.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    pub passed: usize,
    pub failed: usize,
}

/// Builds everything, runs every test whose name holds one of `filters` (or all), and ends with
/// `N passed, N failed` on a line of its own.
pub fn test(house: &House, filters: &[&str]) -> Result<ExitCode> {
    build(house)?;
    say("running every test");
    let mut count = Count::default();
    let whole = [&["test", "--no-fail-fast"], WHOLE_HOUSE, &["--"], filters].concat();
    let own = [&["test", "--no-fail-fast", "--package", "xtask", "--"], filters].concat();
    for words in [whole, own] {
        run_counting(
            with_tools(house, Profile::Development, &mut cargo(house, &words)),
            &mut count,
            &mut std::io::stdout(),
        )?;
    }
    println!("\n{} passed, {} failed", count.passed, count.failed);
    Ok(if count.failed == 0 && count.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Installs what the tests need, and builds the page, the shell, every test and the programs of
/// `tests/`.
pub fn build(house: &House) -> Result<()> {
    setup::for_the_tests(house)?;
    page::build(house, Finish::Quick)?;
    say("building the shell and the tests (some minutes the first time)");
    run(&mut cargo(house, &[&["build", "--all-targets"], WHOLE_HOUSE].concat()))
}

/// Builds the shell and the programs of `tests/` as they ship, with the page that stands in
/// `dist/`.
pub fn build_to_measure(house: &House) -> Result<()> {
    say("building the shell as it ships (more than some minutes the first time)");
    run(&mut cargo(house, &[&["build", "--release"], WHOLE_HOUSE].concat()))
}

/// Starts a program of `tests/` that was built before, with the shell of the same profile.
pub fn start(house: &House, profile: Profile, program: &str, words: &[&str]) -> Result<ExitCode> {
    let mut command = Command::new(house.program(profile, program));
    command.args(words).current_dir(&house.root);
    let status = with_tools(house, profile, &mut command).status().with_context(|| format!("starting `{program}`"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Tells it where the shell and the tools are.
pub fn with_tools<'a>(house: &House, profile: Profile, command: &'a mut Command) -> &'a mut Command {
    command.env("HOLDFAST_BINARY", house.program(profile, "holdfast")).env("HOLDFAST_TOOLS", house.tools())
}

/// Runs it, lets its output `through`, and adds the results in it to `count`.
pub fn run_counting(command: &mut Command, count: &mut Count, through: &mut impl Write) -> Result<()> {
    let shown = written(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{shown}`"))?;
    let output = child.stdout.take().context("the output of the tests")?;
    let before = *count;
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("reading the output of the tests")?;
        let line = String::from_utf8_lossy(&line);
        writeln!(through, "{line}")?;
        add(&line, count);
    }
    let status = child.wait().with_context(|| format!("waiting for `{shown}`"))?;
    if !status.success() && count.failed == before.failed {
        // A test program that was killed, or did not compile, writes no result.
        eprintln!("`{shown}` ended without saying which test failed ({status}); that counts as one");
        count.failed += 1;
    }
    Ok(())
}

/// Adds a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; …`; no other line counts.
fn add(line: &str, count: &mut Count) {
    let Some(result) = line.strip_prefix("test result: ") else { return };
    let number = |what: &str| {
        let (before, _) = result.split_once(what)?;
        before.rsplit([' ', '.']).find(|word| !word.is_empty())?.parse::<usize>().ok()
    };
    count.passed += number(" passed").unwrap_or(0);
    count.failed += number(" failed").unwrap_or(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_add_up_and_nothing_else_does() {
        let mut count = Count::default();
        for line in [
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s",
            "test her_words_say_test_result: ok. 5 passed ... ok",
            "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1s",
        ] {
            add(line, &mut count);
        }
        assert_eq!(count, Count { passed: 15, failed: 2 });
    }

    #[cfg(unix)]
    #[test]
    fn a_test_program_that_dies_counts_as_failed() {
        let mut count = Count::default();
        let mut dies = Command::new("sh");
        dies.args(["-c", "echo 'test result: ok. 1 passed; 0 failed;'; kill -9 $$"]);
        run_counting(&mut dies, &mut count, &mut Vec::new()).unwrap();
        assert_eq!(count, Count { passed: 1, failed: 1 }, "no result is not a good result");
    }
}
