//! The proof that nothing is lost: `cargo xtask torture`.
//!
//! Children work on folders of their own and tell what was acknowledged. They are killed, their
//! disk fails or is full, their power is cut; then an app that was just started looks whether all
//! that was acknowledged is there. Two controls, in which something is lost on purpose, show that
//! a loss would be seen.

pub mod chance;
pub mod child;
pub mod fault;
pub mod full_disk;
pub mod kill;
pub mod log;
pub mod order;
pub mod person;
pub mod place;
pub mod power;
pub mod scenario;
pub mod shim;
pub mod sight;
pub mod tally;
pub mod told;
pub mod tree;

use std::path::Path;

use anyhow::Result;

use order::Order;
use scenario::Prepared;
use shim::Shim;
use tally::Tally;

/// Kills of the control: enough that some fall before its save.
const CONTROL_KILLS: usize = 8;

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
    let quick = tempfile::Builder::new().prefix("holdfast-torture-").tempdir_in(place::memory())?;
    let prepared = Prepared::all(&below(quick.path(), "prepared")?)?;
    let mut all = Tally::default();

    println!("torture: {} kills", order.kills);
    let killed = kill::kill(&prepared, order.kills, order.seed, &below(slow.path(), "kills")?)?;
    all.add(&killed);
    let caught = kill::kill_control(CONTROL_KILLS, order.seed, &below(slow.path(), "control")?)?;
    println!("  control: an acknowledgement before its save was caught in {caught} of {CONTROL_KILLS} kills");

    let mut caught_images = 1;
    if cfg!(target_os = "linux") {
        let shim = Shim::compiled(slow.path())?;
        println!("torture: calls to the disk that fail, EIO once or ENOSPC until there is room");
        all.add(&fault::fail(&prepared, &shim, order.faults, order.seed, &below(quick.path(), "faults")?)?);
        println!("torture: power cuts, {} disks as they may be left", order.images);
        all.add(&power::cut(&prepared, &shim, order.images, order.seed, &below(quick.path(), "power")?)?);
        let control = below(quick.path(), "power-control")?;
        caught_images = power::cut_control(&prepared, &shim, CONTROL_IMAGES, order.seed, &control)?;
        println!(
            "  control: without the database's syncs something was lost on {caught_images} of {CONTROL_IMAGES} disks"
        );
    } else {
        println!("not run: failing calls and power cuts, which need Linux");
    }

    let disks = below(slow.path(), "disks")?;
    match full_disk::cannot_mount(&disks)? {
        None => {
            println!("torture: {} small disks", order.disks);
            all.add(&full_disk::fill(&prepared, order.disks, order.seed, &disks)?);
        }
        Some(why) => println!("not run: full disks; {why}"),
    }

    if all.stuck > 0 {
        println!("torture: {} times it could not be used again", all.stuck);
    }
    if caught == 0 || caught_images == 0 {
        println!("torture: a control was not caught, so what was found means nothing");
    }
    println!("torture: {} kills, {} acknowledged edits lost, {} unopenable", killed.count, all.lost, all.unopenable);
    Ok(all.is_good() && caught > 0 && caught_images > 0)
}

fn below(root: &Path, name: &str) -> Result<std::path::PathBuf> {
    let path = root.join(name);
    std::fs::create_dir(&path)?;
    Ok(path)
}
