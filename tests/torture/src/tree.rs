//! What a disk holds while a child writes, and what may be left of it when the power goes.
//!
//! The model is the worst that the standard allows: what was not synced may be there in any part,
//! in pieces of 512 bytes; a name that was made, changed or taken away is on the disk only once
//! its folder was synced, and the names of one folder get there in the order that they changed in.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::chance::Chance;
use super::log::Call;

/// Disks write this many bytes whole or not at all.
const SECTOR_BYTES: u64 = 512;

type Number = usize;

#[derive(Debug, Clone)]
enum Node {
    File {
        /// What is on the disk for certain.
        synced: Vec<u8>,
        /// What was asked for since.
        pending: Vec<Edit>,
        /// Its name when it was first seen.
        name: String,
    },
    Folder {
        /// The names that are on the disk for certain.
        synced: BTreeMap<String, Number>,
        /// The names as programs see them.
        now: BTreeMap<String, Number>,
        /// What was asked for since.
        pending: Vec<Naming>,
    },
}

#[derive(Debug, Clone)]
enum Edit {
    Write { at: u64, bytes: Vec<u8> },
    Cut { length: u64 },
}

#[derive(Debug, Clone)]
enum Naming {
    Add { name: String, node: Number },
    Rename { from: String, to: String },
    Remove { name: String },
}

/// How much of what was not synced reaches the disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Nothing.
    Nothing,
    /// Everything, as when a process is killed.
    Everything,
    /// Any part of it, in pieces of a sector.
    Torn,
    /// Some calls whole, and some not at all.
    Some,
}

/// A folder on a disk.
#[derive(Debug, Clone)]
pub struct Tree {
    nodes: Vec<Node>,
    open: BTreeMap<u32, Number>,
    /// Endings of the names of files whose syncs do nothing: the control.
    deaf: &'static [&'static str],
}

impl Tree {
    /// The folder at `path`, all of it on the disk.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be read.
    pub fn of(path: &Path, deaf: &'static [&'static str]) -> Result<Self> {
        let mut tree = Self { nodes: Vec::new(), open: BTreeMap::new(), deaf };
        tree.take_in(path)?;
        Ok(tree)
    }

    fn take_in(&mut self, path: &Path) -> Result<Number> {
        let number = self.nodes.len();
        let name = path.file_name().context("a name")?.to_string_lossy().into_owned();
        if path.is_dir() {
            self.nodes.push(Node::Folder { synced: BTreeMap::new(), now: BTreeMap::new(), pending: Vec::new() });
            let mut names = BTreeMap::new();
            for entry in fs::read_dir(path)? {
                let entry = entry?;
                let name = entry.file_name().to_string_lossy().into_owned();
                if !name.ends_with("-shm") {
                    names.insert(name, self.take_in(&entry.path())?);
                }
            }
            self.nodes[number] = Node::Folder { synced: names.clone(), now: names, pending: Vec::new() };
        } else {
            self.nodes.push(Node::File { synced: fs::read(path)?, pending: Vec::new(), name });
        }
        Ok(number)
    }

    /// Does what a call asked for.
    ///
    /// # Errors
    ///
    /// Fails for a call that does not fit what went before.
    pub fn does(&mut self, call: &Call) -> Result<()> {
        match call {
            Call::Open { path, fd, is_new, is_emptied } => {
                let node = if *is_new { self.new_file(path)? } else { self.find(path)? };
                if *is_emptied {
                    self.edit(node, Edit::Cut { length: 0 })?;
                }
                self.open.insert(*fd, node);
            }
            Call::Close(fd) => drop(self.open.remove(fd)),
            Call::Write { fd, at, bytes } => {
                self.edit(self.opened(*fd)?, Edit::Write { at: *at, bytes: bytes.clone() })?;
            }
            Call::Cut { fd, length } => self.edit(self.opened(*fd)?, Edit::Cut { length: *length })?,
            Call::Sync(fd) => self.sync(self.opened(*fd)?),
            Call::SyncFailed(fd) => {
                let node = self.opened(*fd)?;
                if let Node::File { pending, .. } = &mut self.nodes[node] {
                    pending.clear();
                }
            }
            Call::MakeFolder(path) => {
                let node = self.nodes.len();
                self.nodes.push(Node::Folder { synced: BTreeMap::new(), now: BTreeMap::new(), pending: Vec::new() });
                self.name(path, node)?;
            }
            Call::Rename(from, to) => {
                let node = self.find(from)?;
                let ((above, from), (other, to)) = (self.folder_of(from)?, self.folder_of(to)?);
                if above == other {
                    self.rename(above, Naming::Rename { from, to });
                } else {
                    // Each folder is brought to the disk by itself: the worst is that the file is in neither.
                    self.rename(above, Naming::Remove { name: from });
                    self.rename(other, Naming::Add { name: to, node });
                }
            }
            Call::Link(from, to) => self.name(to, self.find(from)?)?,
            Call::Unlink(path) => {
                let (above, name) = self.folder_of(path)?;
                self.rename(above, Naming::Remove { name });
            }
            Call::Journal(_) | Call::Failed(_) | Call::End(_) => {}
        }
        Ok(())
    }

    fn new_file(&mut self, path: &str) -> Result<Number> {
        let node = self.nodes.len();
        let name = path.rsplit('/').next().unwrap_or_default().to_owned();
        self.nodes.push(Node::File { synced: Vec::new(), pending: Vec::new(), name });
        self.name(path, node)?;
        Ok(node)
    }

    fn name(&mut self, path: &str, node: Number) -> Result<()> {
        let (above, name) = self.folder_of(path)?;
        self.rename(above, Naming::Add { name, node });
        Ok(())
    }

    fn rename(&mut self, folder: Number, naming: Naming) {
        if let Node::Folder { now, pending, .. } = &mut self.nodes[folder] {
            apply(now, &naming);
            pending.push(naming);
        }
    }

    fn edit(&mut self, node: Number, edit: Edit) -> Result<()> {
        match &mut self.nodes[node] {
            Node::File { pending, .. } => pending.push(edit),
            Node::Folder { .. } => bail!("a folder was written to"),
        }
        Ok(())
    }

    fn sync(&mut self, node: Number) {
        match &mut self.nodes[node] {
            Node::File { name, .. } if self.deaf.iter().any(|ending| name.ends_with(ending)) => {}
            Node::File { synced, pending, .. } => {
                pending.drain(..).for_each(|edit| edit.whole(synced));
            }
            Node::Folder { synced, now, pending } => {
                synced.clone_from(now);
                pending.clear();
            }
        }
    }

    fn opened(&self, fd: u32) -> Result<Number> {
        self.open.get(&fd).copied().with_context(|| format!("{fd} is not open"))
    }

    fn find(&self, path: &str) -> Result<Number> {
        path.split('/').filter(|name| !name.is_empty()).try_fold(0, |folder, name| match &self.nodes[folder] {
            Node::Folder { now, .. } => now.get(name).copied().with_context(|| format!("{path} is not there")),
            Node::File { .. } => bail!("{path}: a file has no names in it"),
        })
    }

    fn folder_of(&self, path: &str) -> Result<(Number, String)> {
        let (above, name) = path.rsplit_once('/').unwrap_or(("", path));
        Ok((self.find(above)?, name.to_owned()))
    }

    /// Writes to `path` what may be left if the power goes now.
    ///
    /// # Errors
    ///
    /// Fails when it cannot be written.
    pub fn cut_power(&self, path: &Path, fate: Fate, chance: &mut Chance) -> Result<()> {
        self.write(0, path, fate, chance)
    }

    fn write(&self, node: Number, path: &Path, fate: Fate, chance: &mut Chance) -> Result<()> {
        match &self.nodes[node] {
            Node::File { synced, pending, .. } => {
                let mut bytes = synced.clone();
                pending.iter().for_each(|edit| edit.in_part(&mut bytes, fate, chance));
                fs::write(path, bytes)?;
            }
            Node::Folder { synced, pending, .. } => {
                fs::create_dir_all(path)?;
                let mut names = synced.clone();
                let arrived = match fate {
                    Fate::Nothing => 0,
                    Fate::Everything => pending.len(),
                    Fate::Torn | Fate::Some => usize::try_from(chance.below(pending.len() as u64 + 1))?,
                };
                pending.iter().take(arrived).for_each(|naming| apply(&mut names, naming));
                for (name, node) in names {
                    self.write(node, &path.join(name), fate, chance)?;
                }
            }
        }
        Ok(())
    }
}

fn apply(names: &mut BTreeMap<String, Number>, naming: &Naming) {
    match naming {
        Naming::Add { name, node } => drop(names.insert(name.clone(), *node)),
        Naming::Rename { from, to } => {
            if let Some(node) = names.remove(from) {
                names.insert(to.clone(), node);
            }
        }
        Naming::Remove { name } => drop(names.remove(name)),
    }
}

impl Edit {
    fn whole(&self, into: &mut Vec<u8>) {
        match self {
            Self::Write { at, bytes } => put(into, *at, bytes),
            Self::Cut { length } => into.resize(usize::try_from(*length).unwrap_or(usize::MAX), 0),
        }
    }

    fn in_part(&self, into: &mut Vec<u8>, fate: Fate, chance: &mut Chance) {
        match (fate, self) {
            (Fate::Nothing, _) => {}
            (Fate::Everything, edit) => edit.whole(into),
            (Fate::Torn, Self::Write { at, bytes }) => {
                let mut at = *at;
                let mut rest = bytes.as_slice();
                while !rest.is_empty() {
                    let to_the_next = SECTOR_BYTES - at % SECTOR_BYTES;
                    let (piece, after) = rest.split_at(rest.len().min(usize::try_from(to_the_next).unwrap_or(512)));
                    if chance.once_in(2) {
                        put(into, at, piece);
                    }
                    at += piece.len() as u64;
                    rest = after;
                }
            }
            (Fate::Torn | Fate::Some, edit) => {
                if chance.once_in(2) {
                    edit.whole(into);
                } else if let Self::Write { at, bytes } = edit
                    && chance.once_in(4)
                {
                    // The length arrived, and the bytes did not.
                    let end = usize::try_from(at + bytes.len() as u64).unwrap_or(0);
                    into.resize(into.len().max(end), 0);
                }
            }
        }
    }
}

fn put(into: &mut Vec<u8>, at: u64, bytes: &[u8]) {
    let at = usize::try_from(at).unwrap_or(usize::MAX);
    let end = at + bytes.len();
    if into.len() < end {
        into.resize(end, 0);
    }
    into[at..end].copy_from_slice(bytes);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn left(tree: &Tree, fate: Fate) -> BTreeMap<String, Vec<u8>> {
        let sandbox = tempfile::tempdir().unwrap();
        let path = sandbox.path().join("left");
        tree.cut_power(&path, fate, &mut Chance::of(1, &[])).unwrap();
        let entries = fs::read_dir(path).unwrap().map(Result::unwrap);
        entries.map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap())).collect()
    }

    fn empty() -> Tree {
        Tree::of(tempfile::tempdir().unwrap().path(), &[]).unwrap()
    }

    fn written(tree: &mut Tree, path: &str, fd: u32, bytes: &[u8]) {
        for call in [
            Call::Open { path: path.to_owned(), fd, is_new: true, is_emptied: false },
            Call::Write { fd, at: 0, bytes: bytes.to_vec() },
        ] {
            tree.does(&call).unwrap();
        }
    }

    #[test]
    fn what_was_not_synced_may_be_gone_and_a_name_goes_with_its_folder() {
        let mut tree = empty();
        written(&mut tree, "new", 3, b"words");
        tree.does(&Call::Sync(3)).unwrap();
        assert!(left(&tree, Fate::Nothing).is_empty(), "the bytes are there, and no name leads to them");
        assert_eq!(left(&tree, Fate::Everything)["new"], b"words");
        tree.does(&Call::Open { path: String::new(), fd: 4, is_new: false, is_emptied: false }).unwrap();
        tree.does(&Call::Sync(4)).unwrap();
        tree.does(&Call::Rename("new".to_owned(), "old".to_owned())).unwrap();
        tree.does(&Call::Write { fd: 3, at: 0, bytes: b"other".to_vec() }).unwrap();
        assert_eq!(left(&tree, Fate::Nothing), BTreeMap::from([("new".to_owned(), b"words".to_vec())]));
        assert_eq!(left(&tree, Fate::Everything), BTreeMap::from([("old".to_owned(), b"other".to_vec())]));
    }

    #[test]
    fn a_write_is_torn_at_sectors_and_nowhere_else() {
        let mut tree = empty();
        written(&mut tree, "file", 3, &[1; 4096]);
        let seen: BTreeSet<Vec<u8>> = (0..20)
            .map(|seed| {
                let sandbox = tempfile::tempdir().unwrap();
                tree.cut_power(&sandbox.path().join("left"), Fate::Torn, &mut Chance::of(seed, &[])).unwrap();
                fs::read(sandbox.path().join("left/file")).unwrap_or_default()
            })
            .collect();
        assert!(seen.len() > 5, "torn in many ways");
        for bytes in seen {
            assert!(bytes.chunks(512).all(|sector| sector.iter().all(|byte| *byte == sector[0])), "whole sectors");
        }
    }

    #[test]
    fn a_failed_sync_loses_what_it_was_for_and_a_deaf_file_is_never_synced() {
        let mut tree = empty();
        tree.deaf = &[".db"];
        written(&mut tree, "a.db", 3, b"words");
        written(&mut tree, "b", 4, b"words");
        tree.does(&Call::SyncFailed(4)).unwrap();
        for call in [
            Call::Sync(3),
            Call::Sync(4),
            Call::Open { path: String::new(), fd: 5, is_new: false, is_emptied: false },
            Call::Sync(5),
        ] {
            tree.does(&call).unwrap();
        }
        assert_eq!(left(&tree, Fate::Nothing).into_values().collect::<Vec<_>>(), [b"", b""]);
        assert_eq!(left(&tree, Fate::Everything)["a.db"], b"words");
    }
}
