//! What a stop has left of an operation, and its end: at the next start, when something is deleted for
//! good, and when the plan is wiped.
//!
//! [`layout`] says of every name what ends it. What it does not know is not ours, and stays.

use std::path::Path;

use crate::error::Trouble;
use crate::layout::{self, End};
use crate::{VaultName, file, wipe};

/// Removes from the folder `base` all that operations which were stopped have left there.
///
/// What is left of one goes only where that stands which it was made of: a plan is never removed
/// because something of it could not be ended.
pub(crate) fn remove(base: &Path) -> Result<(), Trouble> {
    remove_below(base, Path::new(""))
}

fn remove_below(base: &Path, folder: &Path) -> Result<(), Trouble> {
    let mut went_wrong = None;
    for path in file::listed(&base.join(folder))? {
        let Some(name) = path.file_name().map(|name| folder.join(name)) else { continue };
        let ended = match layout::end_of(&name) {
            Some(End::Wiped) => wipe::remove(&path),
            Some(End::Start { ref of }) if stands(&base.join(of)) => remove_one(&path),
            Some(End::Plan) if is_folder(&path) => remove_below(base, &name),
            Some(End::Start { .. } | End::Plan | End::Never) | None => Ok(()),
        };
        // One that cannot go keeps none of the others.
        went_wrong = ended.err().or(went_wrong);
    }
    went_wrong.map_or(Ok(()), Err)
}

/// Whether what something is made of stands, as far as that can be told from outside.
fn stands(of: &Path) -> bool {
    if is_folder(of) {
        return VaultName::ALL.iter().all(|name| stands(&of.join(name.file_name())));
    }
    file::bytes_of(of).is_ok_and(|bytes| bytes > 0)
}

fn remove_one(path: &Path) -> Result<(), Trouble> {
    if is_folder(path) {
        return wipe::remove(path);
    }
    // A small one may hold a key. What a link leads to is not ours.
    if path.is_symlink() { file::remove(path) } else { file::blank_and_remove(path) }
}

fn is_folder(path: &Path) -> bool {
    path.is_dir() && !path.is_symlink()
}

#[cfg(test)]
mod tests;
