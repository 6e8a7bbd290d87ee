//! The proof that nothing is lost: `cargo xtask torture`.
//!
//! Children work on folders of their own and tell what was acknowledged. They are killed, their
//! disk fails or is full, their power is cut; then an app that was just started looks whether all
//! that was acknowledged is there. Controls, in which something is lost on purpose, show that a loss
//! would be seen, and what was meant to fail must have failed.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::order::Order;
use crate::report::Report;
use crate::scenario::Prepared;
use crate::secret::Unsealer;
use crate::shim::Shim;
use crate::{ending, fault, full_disk, kill, power, sandbox};

/// Crash images of the control.
const CONTROL_IMAGES: usize = 24;

/// Does everything that `order` says, writes what came of it, and tells whether all was well.
///
/// # Errors
///
/// Fails when the machine does not let it be tried: no failure of Holdfast is one.
pub fn run(order: &Order) -> Result<bool> {
    println!("torture: seed {}", order.seed);
    // On the disk that tests use: there a save takes the time that it takes.
    let slow = tempfile::Builder::new().prefix("holdfast-torture-").tempdir()?;
    let quick = tempfile::Builder::new().prefix("holdfast-torture-").tempdir_in(sandbox::memory())?;
    let prepared = Prepared::all(order.only.as_deref(), &below(quick.path(), "prepared")?)?;
    let mut all = Report::default();
    let mut controls = Controls::default();
    let mut kills = 0;
    if order.kills > 0 {
        println!("torture: {} kills", order.kills);
        let unsealer = Unsealer::compiled(slow.path())?;
        let killed = kill::kill(&prepared, &unsealer, order.kills, order.seed, &below(slow.path(), "kills")?)?;
        kills = killed.report.count;
        controls.met("kills in the middle of something", killed.met, order.kills >= prepared.len());
        all.add(&killed.report);
        let (caught, of) = kill::kill_control(&below(slow.path(), "kill-control")?)?;
        println!("  control: an acknowledgement before its save was caught in {caught} of {of} kills");
        controls.caught("an acknowledgement before its save", caught == of);
        let (caught, of) = ending::control(&unsealer, &below(quick.path(), "ending-control")?)?;
        println!(
            "  control: words that were only taken out, or whose neighbours stayed, were found in {caught} of {of}"
        );
        controls.caught("words that are left", caught == of);
    }
    ensure!(
        cfg!(target_os = "linux") || order.faults + order.images == 0,
        "failing calls and power cuts need Linux; `--faults 0 --images 0` leaves them out"
    );
    if order.faults > 0 || order.images > 0 {
        let shim = Shim::compiled(slow.path())?;
        if order.faults > 0 {
            println!("torture: calls to the disk that fail, EIO once or ENOSPC until there is room");
            let root = below(quick.path(), "faults")?;
            let failed = fault::fail(&prepared, &shim, order.faults, order.seed, &root)?;
            controls.met("failed calls that she was told of", failed.met, order.only.is_none());
            all.add(&failed.report);
            let (caught, of) = fault::fail_control(&shim, &below(quick.path(), "fault-control")?)?;
            println!("  control: an acknowledgement whatever the app says was caught in {caught} of {of} failed calls");
            controls.caught("an acknowledgement in spite of a failed call", caught * 4 >= of && caught > 0);
        }
        if order.images > 0 {
            println!("torture: power cuts, {} disks as they may be left", order.images);
            all.add(&power::cut(&prepared, &shim, order.images, order.seed, &below(quick.path(), "power")?)?);
            let control = below(quick.path(), "power-control")?;
            let caught = power::cut_control(&shim, CONTROL_IMAGES, order.seed, &control)?;
            println!(
                "  control: without the database's syncs something was lost on {caught} of {CONTROL_IMAGES} disks"
            );
            controls.caught("a database that is never synced", caught > 0);
        }
    }
    if order.disks > 0 {
        let root = below(slow.path(), "disks")?;
        full_disk::check_mount(&root)?;
        println!("torture: {} small disks", order.disks);
        let filled = full_disk::fill(&prepared, order.disks, order.seed, &root)?;
        controls.met("disks that were too small", filled.met, order.only.is_none());
        all.add(&filled.report);
        let (caught, of) = full_disk::fill_control(&below(slow.path(), "disk-control")?)?;
        println!("  control: an acknowledgement whatever the app says was caught on {caught} of {of} disks");
        controls.caught("an acknowledgement in spite of a full disk", caught == of);
    }

    if all.stuck > 0 {
        println!("torture: {} times it could not be used again", all.stuck);
    }
    println!("torture: words were left {} times after what held them was wiped or deleted for good", all.left);
    println!("torture: {kills} kills, {} acknowledged edits lost, {} unopenable", all.lost, all.unopenable);
    Ok(all.is_good() && controls.is_good)
}

/// Whether what was found means anything.
struct Controls {
    is_good: bool,
}

impl Default for Controls {
    fn default() -> Self {
        Self { is_good: true }
    }
}

impl Controls {
    /// What must be found was found, or not.
    fn caught(&mut self, what: &str, is_caught: bool) {
        if !is_caught {
            println!("torture: {what} was not caught, so what was found means nothing");
            self.is_good = false;
        }
    }

    /// There must be some, where enough was asked for.
    fn met(&mut self, what: &str, count: usize, is_expected: bool) {
        if is_expected && count == 0 {
            println!("torture: there were no {what}, so nothing was tried");
            self.is_good = false;
        }
    }
}

fn below(root: &Path, name: &str) -> Result<std::path::PathBuf> {
    let path = root.join(name);
    std::fs::create_dir(&path)?;
    Ok(path)
}
