//! The journal of the one who works: what it is about to do, and what was acknowledged. Each line
//! is one write to a file that is only appended to, so that it outlives a kill.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::verify::LOCK;

/// What is so in a folder, by name: `text birth-place/wish` is her words there. What is empty is
/// not there.
pub type Facts = BTreeMap<String, String>;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// The folder is open, and work begins.
    Ready,
    /// These are to become so.
    Will(Facts),
    /// The app gave back `Ok`, after so many microseconds. Whatever became known only by doing it,
    /// such as a code, comes along.
    Kept(u64, Facts),
    /// The app gave back this error.
    Refused(String),
    /// There is room again, or the disk works again.
    Room,
    /// The folder was looked at after a stop in the middle: it had been done, or had not.
    Found(bool),
}

/// What must be so in the folder, from all that was told.
#[derive(Debug, Clone, Default)]
pub struct Account {
    /// What was acknowledged last.
    pub known: Facts,
    /// The passphrase that an acknowledged change has put another one in the place of, the last of them.
    pub given_up: Option<String>,
    /// What may be so instead, all of it: it was begun, and not acknowledged.
    pub in_flight: Option<Facts>,
    /// What became known by doing it.
    pub learnt: Facts,
    /// How often something was begun.
    pub turns: u64,
    /// Microseconds of everything that was acknowledged.
    pub took: Vec<u64>,
    /// Errors that the app gave back.
    pub refusals: Vec<String>,
}

impl Account {
    /// Reads the file; a last line that was cut short counts as not written.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be read.
    pub fn read(path: &Path) -> Result<Self> {
        let mut account = Self::default();
        if path.try_exists()? {
            account.hear_all(&fs::read(path)?)?;
        }
        Ok(account)
    }

    /// Adds whole lines.
    ///
    /// # Errors
    ///
    /// Fails for a line that is none.
    pub fn hear_all(&mut self, bytes: &[u8]) -> Result<()> {
        for line in bytes.split_inclusive(|byte| *byte == b'\n') {
            if line.ends_with(b"\n") {
                self.hear(&serde_json::from_slice(line).context("a line of acknowledgements")?);
            }
        }
        Ok(())
    }

    fn hear(&mut self, line: &Line) {
        match line {
            Line::Ready | Line::Room => {}
            Line::Will(facts) => {
                self.turns += 1;
                let mut after = self.known.clone();
                for (name, value) in facts {
                    if value.is_empty() {
                        after.remove(name);
                    } else {
                        after.insert(name.clone(), value.clone());
                    }
                }
                self.in_flight = Some(after);
            }
            Line::Kept(micros, learnt) => {
                self.took.push(*micros);
                self.learnt.extend(learnt.clone());
                let after = self.in_flight.take().unwrap_or_default();
                self.becomes(after);
            }
            Line::Found(is_done) => {
                let after = self.in_flight.take();
                if *is_done {
                    self.becomes(after.unwrap_or_default());
                }
                // What became known before may be so no more, and what would be is not known.
                self.learnt.clear();
            }
            // It may have been done all the same.
            Line::Refused(error) => self.refusals.push(error.clone()),
        }
    }
}

impl Account {
    fn becomes(&mut self, after: Facts) {
        let before = std::mem::replace(&mut self.known, after);
        if let (Some(old), Some(new)) = (before.get(LOCK), self.known.get(LOCK))
            && old != new
        {
            self.given_up = Some(old.clone());
        }
    }
}

/// The file, open to be added to, and what it says.
pub struct Journal {
    file: File,
    account: Account,
}

impl Journal {
    /// Opens or makes the file.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be opened or read.
    pub fn open(path: &Path) -> Result<Self> {
        let account = Account::read(path)?;
        Ok(Self { file: OpenOptions::new().create(true).append(true).open(path)?, account })
    }

    /// What was told so far.
    #[must_use]
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Tells one line.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be written.
    pub fn say(&mut self, line: &Line) -> Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)?;
        self.account.hear(line);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(words: &str) -> Facts {
        Facts::from([("text a".to_owned(), words.to_owned())])
    }

    #[test]
    fn what_was_begun_may_be_so_and_what_was_acknowledged_must() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut journal = Journal::open(&path).unwrap();
        for line in [
            Line::Will(facts("one")),
            Line::Kept(9, Facts::new()),
            Line::Will(facts("two")),
            Line::Refused("full".into()),
        ] {
            journal.say(&line).unwrap();
        }
        let account = Account::read(&path).unwrap();
        assert_eq!((&account.known, &account.in_flight), (&facts("one"), &Some(facts("two"))));
        assert_eq!((account.turns, account.took), (2, vec![9]));

        journal.say(&Line::Found(false)).unwrap();
        journal.say(&Line::Will(facts(""))).unwrap();
        fs::OpenOptions::new().append(true).open(&path).unwrap().write_all(b"{\"kept\":[4").unwrap();
        let account = Account::read(&path).unwrap();
        assert_eq!((account.known, account.in_flight), (facts("one"), Some(Facts::new())), "half a line is none");
    }

    #[test]
    fn a_passphrase_is_given_up_once_another_one_was_acknowledged() {
        let lock = |passphrase: &str| Facts::from([(LOCK.to_owned(), passphrase.to_owned())]);
        let mut account = Account::default();
        let told = [Line::Will(lock("one")), Line::Kept(9, Facts::new()), Line::Will(lock("two"))];
        told.iter().for_each(|line| account.hear(line));
        assert_eq!(account.given_up, None, "it may open still");
        account.hear(&Line::Kept(9, Facts::new()));
        assert_eq!(account.given_up.as_deref(), Some("one"));
    }
}
