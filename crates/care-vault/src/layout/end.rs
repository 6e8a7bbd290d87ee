//! What becomes of each file and folder, told by its name alone.

use std::path::{Path, PathBuf};

use super::{
    ASIDE, BEFORE, BIOMETRIC_SEALED, BIOMETRIC_SLOT, CARD, COPIES, COPIES_KEPT, COPY_UNFINISHED, DEVICE, FRONT,
    LEAVING, LOCK, LOG, LOG_INDEX, MISSES, PREFERENCES, REPAIR_MARK, REPAIRING, SALTS, SCRATCH, SENDING, UNFINISHED,
    UPGRADING, VAULT, VAULT_ASIDE, VAULT_RESTORED, VAULT_RETURNING, VAULT_UNFINISHED, WIPED,
};
use crate::VaultName;
use crate::access::slot::Slot;

/// What ends a file or a folder at the latest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum End {
    /// Nothing: it belongs to running programs, and holds no word of hers.
    Never,
    /// The end of the plan. Whoever owns it may end it before that.
    Plan,
    /// The next start: it is work that a stop has cut short. It is made of what `of` is or stands for,
    /// and goes only where that stands, so that it is never the last that there is of a plan.
    Start {
        /// By its path in the folder.
        of: PathBuf,
    },
    /// The next start, whatever else stands: it is left of a plan that was wiped.
    Wiped,
}

/// What ends the file or folder at `path` in the folder of the vaults; none where no operation of ours
/// makes anything of that name.
pub(crate) fn end_of(path: &Path) -> Option<End> {
    let names: Vec<&str> = path.iter().map(|name| name.to_str()).collect::<Option<_>>()?;
    match names.as_slice() {
        [LOCK | FRONT | MISSES | PREFERENCES] => Some(End::Never),
        [name] if name.strip_suffix(UNFINISHED) == Some(PREFERENCES) => Some(End::Never),
        [VAULT] => Some(End::Plan),
        [VAULT, name] => end_in_vault(name),
        [VAULT, folder, below @ ..] => end_below(folder, below),
        [name, ..] if is_numbered(name, WIPED) => Some(End::Wiped),
        [name, ..] if *name == VAULT_RETURNING || is_numbered(name, VAULT_ASIDE) => Some(End::Plan),
        [name, ..] if *name == VAULT_RESTORED || is_numbered(name, VAULT_UNFINISHED) => start(VAULT),
        _ => None,
    }
}

/// Of what stands in the vault itself.
fn end_in_vault(name: &str) -> Option<End> {
    for database in VaultName::ALL.map(VaultName::file_name) {
        let Some(end) = name.strip_prefix(database) else { continue };
        let is_of = |of: &str| end.strip_prefix(of).is_some_and(is_database_end);
        return match end {
            BEFORE => Some(End::Plan),
            _ if is_database_end(end) => Some(End::Plan),
            _ if is_of(UPGRADING) || is_of(REPAIRING) => start_in_vault(database),
            _ if end.strip_suffix(UNFINISHED) == Some(BEFORE) => start_in_vault(database),
            _ => None,
        };
    }
    let is_small = |name: &str| {
        let is_device = DEVICE.iter().any(|copy| name == *copy || name.strip_suffix(LEAVING) == Some(copy));
        let is_slot = Slot::ALL.iter().any(|slot| name == slot.file_name());
        is_device || is_slot || SALTS.contains(&name)
    };
    let is_extra = |name: &str| [BIOMETRIC_SLOT, BIOMETRIC_SEALED, CARD].contains(&name);
    match name {
        COPIES | ASIDE => Some(End::Plan),
        SENDING => start(VAULT),
        _ if is_small(name) || is_extra(name) => Some(End::Plan),
        // Nothing depends on it.
        _ if name.strip_suffix(UNFINISHED).is_some_and(is_extra) => start(VAULT),
        _ => name.strip_suffix(UNFINISHED).filter(|of| is_small(of)).and_then(start_in_vault),
    }
}

/// Of what stands in the folders of the vault.
fn end_below(folder: &str, below: &[&str]) -> Option<End> {
    match (folder, below) {
        (SENDING, _) => start(VAULT),
        (COPIES, [COPY_UNFINISHED, ..]) => start(VAULT),
        (COPIES, [_, name]) if name.ends_with(UNFINISHED) => start(VAULT),
        (COPIES, [number, ..]) if number.parse().is_ok_and(|number| (1..=COPIES_KEPT).contains(&number)) => {
            Some(End::Plan)
        }
        (ASIDE, [SCRATCH, ..]) => start(VAULT),
        (ASIDE, [name]) => {
            let is_cut = name.ends_with(UNFINISHED);
            if name.starts_with(REPAIR_MARK) {
                return if is_cut { start(VAULT) } else { Some(End::Plan) };
            }
            let of = VaultName::ALL.into_iter().find(|of| name.starts_with(of.name()))?;
            if is_cut { start_in_vault(of.file_name()) } else { Some(End::Plan) }
        }
        _ => None,
    }
}

/// Whether `end` makes of the name of a database that of itself or of its log.
fn is_database_end(end: &str) -> bool {
    ["", LOG, LOG_INDEX].contains(&end)
}

fn is_numbered(name: &str, begin: &str) -> bool {
    name.strip_prefix(begin).is_some_and(|number| number.parse::<usize>().is_ok())
}

fn start(of: &str) -> Option<End> {
    Some(End::Start { of: PathBuf::from(of) })
}

fn start_in_vault(of: &str) -> Option<End> {
    Some(End::Start { of: Path::new(VAULT).join(of) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_her_words_is_never_taken_for_work_that_a_stop_has_left() {
        for kept in [
            "vault",
            "vault/everyday.db",
            "vault/private.db-wal",
            "vault/private.db.before",
            "vault/kdf",
            "vault/device.copy.gone",
            "vault/finger.sealed",
            "vault/card",
            "vault/copies/3/private.db",
            "vault/aside/everyday-12.db-wal",
            "vault/aside/mend-private",
            "vault.aside-7/everyday.db",
            "vault.returning/private.db",
        ] {
            assert_eq!(end_of(Path::new(kept)), Some(End::Plan), "{kept}");
        }
    }

    #[test]
    fn what_is_made_of_something_goes_only_where_that_stands() {
        for (cut, of) in [
            ("vault/everyday.db.upgrading-wal", "vault/everyday.db"),
            ("vault/private.db.mending", "vault/private.db"),
            ("vault/private.db.before.new", "vault/private.db"),
            ("vault/aside/private-2.db.new", "vault/private.db"),
            ("vault/kdf.copy.new", "vault/kdf.copy"),
            ("vault/device.new", "vault/device"),
            ("vault/copies/new/everyday.db", "vault"),
            ("vault/copies/1/private.db.new", "vault"),
            ("vault/aside/scratch/scratch.db-wal", "vault"),
            ("vault/sending/everyday.db", "vault"),
            ("vault/finger.sealed.new", "vault"),
            ("vault/card.new", "vault"),
            ("vault.restored", "vault"),
            ("vault.unfinished-0/everyday.db", "vault"),
        ] {
            assert_eq!(end_of(Path::new(cut)), Some(End::Start { of: PathBuf::from(of) }), "{cut}");
        }
        assert_eq!(end_of(Path::new("wiped-3/everyday.db")), Some(End::Wiped));
    }

    #[test]
    fn what_nobody_here_makes_has_no_end() {
        for foreign in [
            "vault.aside-mine",
            "wiped-off",
            "vault.unfinished-",
            "notes.txt",
            "vault/everyday.db.old",
            "vault/everyday.db~",
            "vault/copies/4/everyday.db",
            "vault/aside/notes.new",
            "vault/letters",
        ] {
            assert_eq!(end_of(Path::new(foreign)), None, "{foreign}");
        }
    }
}
