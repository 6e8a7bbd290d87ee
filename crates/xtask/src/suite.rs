//! Every test, built once and run once or often, and a closing line that says how many passed.

mod load;

use std::fmt;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, bail};

use self::load::Load;

use crate::command::{cargo, run, say, written};
use crate::page::{self, Finish};
use crate::setup;
use crate::workspace::{Profile, Workspace};

/// What is built together, always with the same words: cargo then builds the shell only once for
/// tests, lints and the demonstration. xtask is left to itself, as `cargo xtask` builds it.
pub const WHOLE_WORKSPACE: &[&str] = &["--workspace", "--exclude", "xtask", "--features", "holdfast/custom-protocol"];

/// What became of the tests.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Count {
    passed: usize,
    failed: usize,
    /// Those that are marked to be ignored: they ran nothing, and that is said.
    skipped: usize,
    /// Which did not pass, as far as a name was told.
    names: Vec<String>,
    /// Which passed at the second try only.
    second: Vec<String>,
}

impl Count {
    /// What became of those that did not pass, in a second try of just them: all of them must have run in it, and
    /// passed.
    fn tried_again(&mut self, again: &Self) {
        if again.failed == 0 && again.passed == self.failed {
            self.passed += self.failed;
            self.failed = 0;
            self.second.append(&mut self.names);
        }
    }

    /// Whether something was tested, and all of it passed.
    pub fn is_good(&self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        if self.second.is_empty() { Ok(()) } else { write!(f, ", {} of them at the second try", self.second.len()) }
    }
}

/// What `cargo xtask test` was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Request<'a> {
    runs: usize,
    is_busy: bool,
    is_thorough: bool,
    filters: Vec<&'a str>,
}

impl<'a> Request<'a> {
    fn read(words: &[&'a str]) -> Result<Self> {
        let mut request = Self { runs: 1, is_busy: false, is_thorough: false, filters: Vec::new() };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            match *word {
                "--runs" => {
                    let runs = words.next().and_then(|runs| runs.parse().ok()).filter(|runs| *runs > 0);
                    request.runs = runs.context("--runs needs a number, 1 or more")?;
                }
                "--busy" => request.is_busy = true,
                "--thorough" => request.is_thorough = true,
                word if word.starts_with('-') => bail!("`test` knows --runs N, --busy and --thorough, not {word}"),
                filter => request.filters.push(filter),
            }
        }
        Ok(request)
    }
}

/// Builds everything and runs every test whose name holds one of the words (or all).
///
/// Ends with `N passed, N failed` on a line of its own. After `--runs N` it ends with how many of
/// the runs passed instead, and with what failed in which; `--busy` keeps every core at work with
/// something else meanwhile; `--thorough` walks each journey in both engines.
pub fn test(workspace: &Workspace, words: &[&str]) -> Result<ExitCode> {
    let request = Request::read(words)?;
    build(workspace)?;
    let _load = request.is_busy.then(Load::on_every_core);
    let mut counts = Vec::new();
    for run in 1..=request.runs {
        if request.runs > 1 {
            say(&format!("run {run} of {}", request.runs));
        }
        let count = run_every_test(workspace, &request)?;
        if request.runs > 1 {
            println!("\nrun {run}: {count}");
        }
        counts.push(count);
    }
    println!("\n{}", closing(&counts));
    Ok(if counts.iter().all(Count::is_good) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn run_every_test(workspace: &Workspace, request: &Request<'_>) -> Result<Count> {
    say("running every test");
    empty_opened(workspace)?;
    let mut count = Count::default();
    let filters = &request.filters[..];
    let whole = [&["test", "--no-fail-fast"], WHOLE_WORKSPACE, &["--"], filters].concat();
    let own = [&["test", "--no-fail-fast", "--package", "xtask", "--"], filters].concat();
    // The journeys that are walked in the real window alone, in the other engine.
    let other =
        [&["test", "--no-fail-fast", "--test", "window"], WHOLE_WORKSPACE, &["--", "--ignored"], filters].concat();
    for words in [whole, own].into_iter().chain(request.is_thorough.then_some(other)) {
        let mut command = cargo(workspace, &words);
        with_tools(workspace, Profile::Development, &mut command).env("HOLDFAST_OPENED", workspace.opened());
        if std::env::var_os(THREADS).is_none() {
            command.env(THREADS, threads().to_string());
        }
        run_counting(&mut command, &mut count, &mut std::io::stdout())?;
    }
    if request.runs == 1 && (1..=SECOND_TRIES).contains(&count.failed) && count.names.len() == count.failed {
        try_once_more(workspace, &mut count, &mut std::io::stdout())?;
    }
    Ok(count)
}

/// What tells a test program how many tests run beside each other.
const THREADS: &str = "RUST_TEST_THREADS";

/// One test more than there are cores: a journey through the window waits for its engine a quarter of its time.
fn threads() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from) + 1
}

/// How many journeys through the window may have a second try in a run: an engine that stops once in some thousand
/// screens is no fault of ours, and one that stops more often is.
const SECOND_TRIES: usize = 2;

/// Runs what did not pass once more, where all of it is journeys through the window. What passes then counts as
/// passed, and is named as what it is; what the first try said stands above. A search for what is not always so
/// (`--runs`) has no second try.
fn try_once_more(workspace: &Workspace, count: &mut Count, through: &mut impl Write) -> Result<()> {
    say("a second try, each alone");
    let names: Vec<&str> = count.names.iter().map(String::as_str).collect();
    let alone = &["--", "--exact", "--include-ignored", "--test-threads=1"];
    let words = [&["test", "--no-fail-fast", "--test", "window"], WHOLE_WORKSPACE, alone, &names].concat();
    let mut command = cargo(workspace, &words);
    with_tools(workspace, Profile::Development, &mut command).env("HOLDFAST_OPENED", workspace.opened());
    let mut again = Count::default();
    run_counting(&mut command, &mut again, through)?;
    count.tried_again(&again);
    for name in &count.second {
        writeln!(through, "passed at the second try only: {name}")?;
    }
    Ok(())
}

/// Forgets what the journeys of the run before have opened.
pub fn empty_opened(workspace: &Workspace) -> Result<()> {
    let folder = workspace.opened();
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("making {}", folder.display()))
}

/// The last lines: what did not pass, then the count. A run passes when every test of it did.
fn closing(counts: &[Count]) -> String {
    if let [count] = counts {
        return count.to_string();
    }
    let mut lines = Vec::new();
    for (run, count) in counts.iter().enumerate().filter(|(_, count)| !count.is_good()) {
        let unnamed = if count.names.is_empty() { &["no test was named"][..] } else { &[] };
        let names = count.names.iter().map(String::as_str).chain(unnamed.iter().copied());
        lines.extend(names.map(|name| format!("not passed in run {}: {name}", run + 1)));
    }
    let passed = counts.iter().filter(|count| count.is_good()).count();
    lines.push(format!("runs: {}, passed: {passed}, failed: {}", counts.len(), counts.len() - passed));
    lines.join("\n")
}

/// Builds the page, and beside it whatever does not wait for it: one core alone compiles the page for minutes.
pub fn build_page(workspace: &Workspace) -> Result<()> {
    let words = [&["build", "--quiet", "--keep-going", "--all-targets"], WHOLE_WORKSPACE].concat();
    let mut ahead = cargo(workspace, &words);
    let mut ahead = ahead.stdout(Stdio::null()).stderr(Stdio::null()).spawn().context("cannot start cargo")?;
    let page = page::build(workspace, Finish::Quick);
    if page.is_err() {
        let _ = ahead.kill();
    }
    // What of it cannot be built is told by the build that waits for the page.
    let _ = ahead.wait();
    page
}

/// Installs what the tests need, and builds the page, the shell, every test and the programs of
/// `tests/`.
pub fn build(workspace: &Workspace) -> Result<()> {
    setup::for_the_tests(workspace)?;
    build_page(workspace)?;
    say("building the shell and the tests (some minutes the first time)");
    run(&mut cargo(workspace, &[&["build", "--all-targets"], WHOLE_WORKSPACE].concat()))
}

/// Builds the shell and the programs of `tests/` as they ship, with the page that stands in
/// `dist/`.
pub fn build_to_measure(workspace: &Workspace) -> Result<()> {
    say("building the shell as it ships (more than some minutes the first time)");
    let driven = &["--features", "holdfast/driven"][..];
    run(&mut cargo(workspace, &[&["build", "--release"], WHOLE_WORKSPACE, driven].concat()))
}

/// Starts a program of `tests/` that was built before, with the shell of the same profile.
pub fn start(workspace: &Workspace, profile: Profile, program: &str, words: &[&str]) -> Result<ExitCode> {
    let mut command = Command::new(workspace.program(profile, program));
    command.args(words).current_dir(&workspace.root);
    let status =
        with_tools(workspace, profile, &mut command).status().with_context(|| format!("starting `{program}`"))?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Tells it where the shell and the tools are.
pub fn with_tools<'a>(workspace: &Workspace, profile: Profile, command: &'a mut Command) -> &'a mut Command {
    command.env("HOLDFAST_BINARY", workspace.program(profile, "holdfast")).env("HOLDFAST_TOOLS", workspace.tools())
}

/// Runs it, lets its output `through`, and adds the results in it to `count`.
pub fn run_counting(command: &mut Command, count: &mut Count, through: &mut impl Write) -> Result<()> {
    let shown = written(command);
    let mut child = command.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start `{shown}`"))?;
    let output = child.stdout.take().context("the output of the tests")?;
    let before = count.failed;
    for line in BufReader::new(output).split(b'\n') {
        let line = line.context("reading the output of the tests")?;
        let line = String::from_utf8_lossy(&line);
        writeln!(through, "{line}")?;
        add(&line, count);
    }
    let status = child.wait().with_context(|| format!("waiting for `{shown}`"))?;
    if !status.success() && count.failed == before {
        // A test program that was killed, or did not compile, writes no result.
        eprintln!("`{shown}` ended without saying which test failed ({status}); that counts as one");
        count.failed += 1;
        count.names.push(shown);
    }
    Ok(())
}

/// Adds a line such as `test result: ok. 5 passed; 0 failed; 1 ignored; …`, and notes the name in
/// one such as `test her::words ... FAILED`. No other line counts.
fn add(line: &str, count: &mut Count) {
    if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
        count.names.push(name.to_owned());
    }
    let Some(result) = line.strip_prefix("test result: ") else { return };
    let number = |what: &str| {
        let (before, _) = result.split_once(what)?;
        before.rsplit([' ', '.']).find(|word| !word.is_empty())?.parse::<usize>().ok()
    };
    count.passed += number(" passed").unwrap_or(0);
    count.failed += number(" failed").unwrap_or(0);
    count.skipped += number(" ignored").unwrap_or(0);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(lines: &[&str]) -> Count {
        let mut count = Count::default();
        lines.iter().for_each(|line| add(line, &mut count));
        count
    }

    const GOOD: &str = "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
    const BAD: &str = "test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1s";

    #[test]
    fn results_add_up_and_nothing_else_does() {
        let count = counted(&[GOOD, "test her_words_say_test_result: ok. 5 passed ... ok", BAD]);
        assert_eq!(count.to_string(), "15 passed, 2 failed, 1 skipped");
        assert_eq!(counted(&[BAD]).to_string(), "3 passed, 2 failed", "nothing was skipped, and nothing is said of it");
        assert!(!count.is_good() && !Count::default().is_good(), "a run of no test is no good run");
    }

    #[test]
    fn what_did_not_pass_counts_as_passed_only_where_all_of_it_passes_alone() {
        let first = counted(&["test lock::she_waits::webkit ... FAILED", "test result: FAILED. 9 passed; 1 failed;"]);
        for (again, says) in [
            ("test result: ok. 1 passed; 0 failed;", "10 passed, 0 failed, 1 of them at the second try"),
            ("test result: FAILED. 0 passed; 1 failed;", "9 passed, 1 failed"),
            ("test result: ok. 0 passed; 0 failed;", "9 passed, 1 failed"),
        ] {
            let mut count = first.clone();
            count.tried_again(&counted(&[again]));
            assert_eq!(count.to_string(), says);
            assert_eq!(count.is_good(), says.contains("second"), "{again}");
        }
    }

    #[test]
    fn a_run_passes_only_when_every_test_did_and_the_others_are_named() {
        let bad = counted(&["test lock::she_waits ... FAILED", "test lock::she_goes_on ... ok", BAD]);
        assert_eq!(closing(&[counted(&[GOOD])]), "12 passed, 0 failed, 1 skipped");
        assert_eq!(
            closing(&[counted(&[GOOD]), bad, Count::default()]),
            "not passed in run 2: lock::she_waits\nnot passed in run 3: no test was named\n\
             runs: 3, passed: 1, failed: 2"
        );
    }

    #[test]
    fn a_request_is_read_and_an_unknown_word_is_refused() {
        let request = Request::read(&["lock", "--runs", "5", "--busy"]).unwrap();
        assert_eq!(request, Request { runs: 5, is_busy: true, is_thorough: false, filters: vec!["lock"] });
        assert!(Request::read(&["--thorough"]).unwrap().is_thorough);
        for words in [&["--runs"][..], &["--runs", "0"], &["--runs", "lock"], &["--quick"]] {
            assert!(Request::read(words).is_err(), "{words:?}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_test_program_that_dies_counts_as_failed() {
        let mut count = Count::default();
        let mut dies = Command::new("sh");
        dies.args(["-c", "echo 'test result: ok. 1 passed; 0 failed;'; kill -9 $$"]);
        run_counting(&mut dies, &mut count, &mut Vec::new()).unwrap();
        assert_eq!((count.passed, count.failed), (1, 1), "no result is not a good result");
        assert_eq!(count.names.len(), 1, "and it is told which program that was");
    }
}
