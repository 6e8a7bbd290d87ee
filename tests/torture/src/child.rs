//! The process that works, and that things happen to: this program once more, told so by hidden
//! words on its command line.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use super::journal::Line;
use super::person::{AfterRefusal, Person};
use super::sandbox::Sandbox;
use super::scenario::{self, Pace, Scenario};

/// The first hidden word.
pub const WORD: &str = "child";

/// What the child does: `child <scenario> <sandbox> <turns> <after>`.
///
/// # Errors
///
/// Fails when the words are not understood, or the app refuses on a disk that works.
pub fn work(words: &[String]) -> Result<()> {
    let [scenario, root, turns, after] = words else { bail!("a child needs four words") };
    let scenario = scenario::of_name(scenario).context("a scenario")?;
    let after = match after.as_str() {
        "disk-works" => AfterRefusal::DiskWorks,
        "wait" => AfterRefusal::WaitForRoom,
        _ => AfterRefusal::Stop,
    };
    let mut person = Person::at(Sandbox::at(root.as_ref())?, after)?;
    if scenario.is_done_to_an_open_plan() {
        person.opens()?;
    }
    person.journal().say(&Line::Ready)?;
    println!("ready");
    std::io::stdout().flush()?;
    let first = person.account().turns;
    let turns: u64 = turns.parse()?;
    (first..first + turns).try_for_each(|turn| scenario.act(&mut person, turn))
}

/// How a child is started.
pub struct Start<'a> {
    /// What it does.
    pub scenario: &'a dyn Scenario,
    /// Where.
    pub sandbox: &'a Sandbox,
    /// How often, at most.
    pub turns: u64,
    /// What it does when it is refused.
    pub after: AfterRefusal,
    /// Variables for the library that stands before the disk.
    pub variables: Vec<(&'static str, String)>,
}

impl<'a> Start<'a> {
    /// As often as it can be done, until it is killed, on a disk that works.
    #[must_use]
    pub fn until_killed(scenario: &'a dyn Scenario, sandbox: &'a Sandbox) -> Self {
        let turns = if scenario.pace() == Pace::Once { 1 } else { u64::from(u32::MAX) };
        Self { scenario, sandbox, turns, after: AfterRefusal::Stop, variables: Vec::new() }
    }

    /// Starts it.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be started.
    pub fn go(self) -> Result<Running> {
        let after = match self.after {
            AfterRefusal::Stop => "stop",
            AfterRefusal::DiskWorks => "disk-works",
            AfterRefusal::WaitForRoom => "wait",
        };
        let said = self.sandbox.root().join("said");
        let begun = Instant::now();
        let child = Command::new(std::env::current_exe()?)
            .args([WORD, self.scenario.name()])
            .arg(self.sandbox.root())
            .args([&self.turns.to_string(), after])
            .envs(self.variables)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(&said)?)
            .spawn()
            .context("starting a child")?;
        Ok(Running { child, begun, said, is_ended: false })
    }
}

/// A child at work. Dropped, it is ended.
pub struct Running {
    child: Child,
    begun: Instant,
    said: std::path::PathBuf,
    is_ended: bool,
}

impl Running {
    /// Waits until the folder is open, and tells how long that took.
    ///
    /// # Errors
    ///
    /// Fails when it ends before.
    pub fn is_ready(&mut self) -> Result<Duration> {
        let mut line = String::new();
        let output: &mut ChildStdout = self.child.stdout.as_mut().context("a pipe")?;
        BufReader::new(output.by_ref()).read_line(&mut line)?;
        if line != "ready\n" {
            self.child.wait()?;
            self.is_ended = true;
            bail!("it did not become ready: {}", self.said());
        }
        Ok(self.begun.elapsed())
    }

    /// Kills it at once, and tells whether it had ended well before.
    ///
    /// # Errors
    ///
    /// Fails when it had ended, and not well.
    pub fn kill(mut self) -> Result<bool> {
        self.child.kill()?;
        let status = self.ended()?;
        ensure!(status.success() || status.code().is_none(), "it ended by itself: {}", self.said());
        Ok(status.success())
    }

    /// Waits for its end.
    ///
    /// # Errors
    ///
    /// Fails with what it said when it did not end well.
    pub fn end(mut self) -> Result<()> {
        let status = self.ended()?;
        ensure!(status.success(), "{status}: {}", self.said());
        Ok(())
    }

    /// Whether it has ended.
    ///
    /// # Errors
    ///
    /// Fails when the system does not say.
    pub fn has_ended(&mut self) -> Result<bool> {
        Ok(self.child.try_wait()?.is_some())
    }

    fn ended(&mut self) -> Result<ExitStatus> {
        self.is_ended = true;
        Ok(self.child.wait()?)
    }

    fn said(&self) -> String {
        std::fs::read_to_string(&self.said).unwrap_or_default().trim().replace('\n', " ")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.is_ended {
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}
