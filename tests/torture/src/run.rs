//! The proof that nothing is lost: `cargo xtask torture`.
//!
//! Children work on folders of their own and tell what was acknowledged. They are killed, their
//! disk fails or is full, their power is cut; then an app that was just started looks whether all
//! that was acknowledged is there. Two controls, in which something is lost on purpose, show that
//! a loss would be seen.

use std::path::Path;

use anyhow::Result;

use crate::order::Order;
use crate::report::Report;
use crate::scenario::Prepared;
use crate::shim::Shim;
use crate::{fault, full_disk, kill, power, sandbox};

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

    let mut blind = false;
    let mut kills = 0;
    if order.kills > 0 {
        println!("torture: {} kills", order.kills);
        let killed = kill::kill(&prepared, order.kills, order.seed, &below(slow.path(), "kills")?)?;
        kills = killed.count;
        all.add(&killed);
        let (caught, of) = kill::kill_control(order.seed, &below(slow.path(), "control")?)?;
        println!("  control: an acknowledgement before its save was caught in {caught} of {of} kills");
        blind |= caught == 0;
    }
    if !cfg!(target_os = "linux") {
        println!("not run: failing calls and power cuts, which need Linux");
    } else if order.faults > 0 || order.images > 0 {
        let shim = Shim::compiled(slow.path())?;
        if order.faults > 0 {
            println!("torture: calls to the disk that fail, EIO once or ENOSPC until there is room");
            let root = below(quick.path(), "faults")?;
            all.add(&fault::fail(&prepared, &shim, order.faults, order.seed, &root)?);
        }
        if order.images > 0 {
            println!("torture: power cuts, {} disks as they may be left", order.images);
            all.add(&power::cut(&prepared, &shim, order.images, order.seed, &below(quick.path(), "power")?)?);
            let control = below(quick.path(), "power-control")?;
            let caught = power::cut_control(&shim, CONTROL_IMAGES, order.seed, &control)?;
            println!(
                "  control: without the database's syncs something was lost on {caught} of {CONTROL_IMAGES} disks"
            );
            blind |= caught == 0;
        }
    }
    if order.disks > 0 {
        let root = below(slow.path(), "disks")?;
        if let Some(why) = full_disk::cannot_mount(&root)? {
            println!("not run: full disks; {why}");
        } else {
            println!("torture: {} small disks", order.disks);
            all.add(&full_disk::fill(&prepared, order.disks, order.seed, &root)?);
        }
    }

    if all.stuck > 0 {
        println!("torture: {} times it could not be used again", all.stuck);
    }
    if blind {
        println!("torture: a control was not caught, so what was found means nothing");
    }
    println!("torture: {kills} kills, {} acknowledged edits lost, {} unopenable", all.lost, all.unopenable);
    Ok(all.is_good() && !blind)
}

fn below(root: &Path, name: &str) -> Result<std::path::PathBuf> {
    let path = root.join(name);
    std::fs::create_dir(&path)?;
    Ok(path)
}
