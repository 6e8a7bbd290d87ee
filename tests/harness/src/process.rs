//! Processes of the app, found by the vault folder that they were given.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::wait;

/// A process, by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pid(pub u32);

fn all() -> Vec<Pid> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    entries.flatten().filter_map(|entry| entry.file_name().to_str()?.parse().ok().map(Pid)).collect()
}

impl Pid {
    fn at(self, file: &str) -> PathBuf {
        Path::new("/proc").join(self.0.to_string()).join(file)
    }

    /// Whether it still runs. One that only waits to be collected does not, once all of its
    /// threads are gone: until then they hold its files.
    #[must_use]
    pub fn is_alive(self) -> bool {
        let Ok(stat) = fs::read_to_string(self.at("stat")) else { return false };
        let is_ended = stat.rsplit(") ").next().is_some_and(|rest| rest.starts_with(['Z', 'X']));
        !is_ended || fs::read_dir(self.at("task")).is_ok_and(|threads| threads.count() > 1)
    }

    fn was_given(self, folder: &Path) -> bool {
        let wanted = format!("HOLDFAST_FOLDER={}", folder.display()).into_bytes();
        fs::read(self.at("environ"))
            .is_ok_and(|environment| environment.split(|byte| *byte == 0).any(|variable| variable == wanted))
    }

    fn runs(self, binary: &Path) -> bool {
        fs::read_link(self.at("exe")).is_ok_and(|exe| exe == binary)
    }

    /// Its name, as the system has it: at most 15 bytes.
    #[must_use]
    pub fn name(self) -> Option<String> {
        fs::read_to_string(self.at("comm")).ok().map(|name| name.trim_end().to_owned())
    }

    /// The resident memory that is its own share (PSS), in bytes.
    ///
    /// # Errors
    ///
    /// Fails when the process is gone.
    pub fn memory(self) -> Result<u64> {
        let text = fs::read_to_string(self.at("smaps_rollup"))?;
        let line = text.lines().find_map(|line| line.strip_prefix("Pss:")).context("no Pss line")?;
        let kib: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kib * 1024)
    }

    /// The regular files that it holds open, those already unlinked among them.
    #[must_use]
    pub fn open_files(self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.at("fd")) else { return Vec::new() };
        entries
            .flatten()
            .map(|entry| entry.path())
            .filter(|path| fs::metadata(path).is_ok_and(|metadata| metadata.is_file()))
            .filter(|path| fs::read_link(path).is_ok_and(|target| !target.starts_with("/memfd:")))
            .collect()
    }

    /// Addresses outside this machine that it is connected to.
    #[must_use]
    pub fn far_connections(self) -> Vec<String> {
        let sockets: Vec<String> = fs::read_dir(self.at("fd"))
            .map(|entries| {
                entries
                    .flatten()
                    .filter_map(|entry| fs::read_link(entry.path()).ok())
                    .filter_map(|target| {
                        target.to_str()?.strip_prefix("socket:[")?.strip_suffix(']').map(str::to_owned)
                    })
                    .collect()
            })
            .unwrap_or_default();
        ["net/tcp", "net/tcp6", "net/udp", "net/udp6"]
            .iter()
            .filter_map(|table| fs::read_to_string(self.at(table)).ok())
            .flat_map(|table| table.lines().skip(1).map(str::to_owned).collect::<Vec<_>>())
            .filter(|line| {
                let columns: Vec<&str> = line.split_whitespace().collect();
                let (Some(remote), Some(inode)) = (columns.get(2), columns.get(9)) else { return false };
                let near = remote.starts_with("0100007F:")
                    || remote.starts_with("00000000000000000000000001000000:")
                    || remote.starts_with("0000000000000000FFFF00000100007F:")
                    || remote.ends_with(":0000");
                !near && sockets.iter().any(|socket| socket == inode)
            })
            .collect()
    }

    /// Ends it at once, as a battery does.
    ///
    /// # Errors
    ///
    /// Fails when it does not end.
    pub fn kill(self) -> Result<()> {
        let _ = Command::new("kill").arg("-9").arg(self.0.to_string()).output();
        wait::until_now("a process that was killed to end", || Ok(!self.is_alive()))
    }
}

/// The app's own processes on `folder`, without the web view's.
#[must_use]
pub fn apps_on(folder: &Path, binary: &Path) -> Vec<Pid> {
    all().into_iter().filter(|pid| pid.was_given(folder) && pid.runs(binary) && pid.is_alive()).collect()
}

/// Every process that was started for `folder`: the app, the web view's, the driver.
#[must_use]
pub fn all_on(folder: &Path) -> Vec<Pid> {
    all().into_iter().filter(|pid| pid.was_given(folder) && pid.is_alive()).collect()
}

/// The memory of the app on `folder` and of its web view, in bytes, each shared page counted
/// once. The driver that moves the window is not in it.
#[must_use]
pub fn memory_on(folder: &Path) -> u64 {
    // The system keeps 15 bytes of a name, which is all of this one.
    let is_driver = |pid: &Pid| pid.name().as_deref() == Some("WebKitWebDriver");
    all_on(folder).into_iter().filter(|pid| !is_driver(pid)).filter_map(|pid| pid.memory().ok()).sum()
}
