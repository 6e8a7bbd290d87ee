//! A small file system of its own, in memory. To mount one takes root, or `sudo` without a
//! question.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

/// A mounted file system; it goes when this does.
pub struct SmallDisk {
    path: PathBuf,
}

fn as_root(arguments: &[&str], path: &Path) -> Result<()> {
    let Some((program, rest)) = arguments.split_first() else { bail!("no program") };
    let direct = Command::new(program).args(rest).arg(path).output()?;
    if direct.status.success() {
        return Ok(());
    }
    let with_sudo = Command::new("sudo").arg("-n").args(arguments).arg(path).output();
    if with_sudo.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    bail!(
        "a small disk needs the right to run `{}` (as root, or with sudo): {}",
        arguments.join(" "),
        String::from_utf8_lossy(&direct.stderr).trim()
    )
}

impl SmallDisk {
    /// Mounts one of `bytes` at `path`, an empty folder.
    ///
    /// # Errors
    ///
    /// Fails without the right to.
    pub fn mount(path: &Path, bytes: u64) -> Result<Self> {
        let options = format!("size={bytes},mode=0777");
        as_root(&["mount", "-t", "tmpfs", "-o", &options, "tmpfs"], path)?;
        Ok(Self { path: path.to_owned() })
    }

    /// Where it is mounted.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Gives it room for `bytes` in all.
    ///
    /// # Errors
    ///
    /// Fails without the right to.
    pub fn resize(&self, bytes: u64) -> Result<()> {
        as_root(&["mount", "-o", &format!("remount,size={bytes}")], &self.path)
    }

    /// From now on nothing can be written to it.
    ///
    /// # Errors
    ///
    /// Fails without the right to.
    pub fn make_read_only(&self) -> Result<()> {
        as_root(&["mount", "-o", "remount,ro"], &self.path)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = as_root(&["umount", "-l"], &self.path);
    }
}
