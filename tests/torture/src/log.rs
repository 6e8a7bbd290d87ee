//! What a child asked of its disk, in order, as `fail.c` wrote it down.

use anyhow::{Context, Result, bail};

/// One call that went through, or one line of the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Call {
    /// A file or folder was opened as `fd`.
    Open {
        /// Its path below the folder; empty for the folder itself.
        path: String,
        /// The number of the open file.
        fd: u32,
        /// Whether it was not there before.
        is_new: bool,
        /// Whether it was emptied.
        is_emptied: bool,
    },
    /// An open file was closed.
    Close(u32),
    /// Bytes were written.
    Write {
        /// The open file.
        fd: u32,
        /// From which byte on.
        at: u64,
        /// What.
        bytes: Vec<u8>,
    },
    /// A file was cut, or made longer.
    Cut {
        /// The open file.
        fd: u32,
        /// Its bytes from then on.
        length: u64,
    },
    /// What was written to an open file, or the names in an open folder, went to the disk.
    Sync(u32),
    /// That failed: what was written since the last time may never get there.
    SyncFailed(u32),
    /// A folder was made.
    MakeFolder(String),
    /// A name was given to what had another.
    Rename(String, String),
    /// A second name was given.
    Link(String, String),
    /// A name was taken away.
    Unlink(String),
    /// Lines of the journal were written.
    Journal(Vec<u8>),
    /// The chosen call failed: which kind it was.
    Failed(char),
    /// The process ended, after so many calls since it was ready.
    End(u64),
}

/// Reads a log.
///
/// # Errors
///
/// Fails for bytes that are none.
pub fn read(mut log: &[u8]) -> Result<Vec<Call>> {
    let mut calls = Vec::new();
    while !log.is_empty() {
        let (call, rest) = read_one(log).context("the log is not as fail.c writes it")?;
        calls.push(call?);
        log = rest;
    }
    Ok(calls)
}

fn read_one(log: &[u8]) -> Option<(Result<Call>, &[u8])> {
    let (kind, log) = log.split_first()?;
    let (fd, log) = log.split_first_chunk::<4>()?;
    let (number, log) = log.split_first_chunk::<8>()?;
    let (first_bytes, log) = log.split_first_chunk::<4>()?;
    let (second_bytes, log) = log.split_first_chunk::<4>()?;
    let (first, log) = log.split_at_checked(usize::try_from(u32::from_le_bytes(*first_bytes)).ok()?)?;
    let (second, log) = log.split_at_checked(usize::try_from(u32::from_le_bytes(*second_bytes)).ok()?)?;
    let (fd, number) = (u32::from_le_bytes(*fd), u64::from_le_bytes(*number));
    Some((call(*kind, fd, number, first, second), log))
}

fn call(kind: u8, fd: u32, number: u64, first: &[u8], second: &[u8]) -> Result<Call> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).context("a path");
    Ok(match kind {
        b'O' => Call::Open { path: text(first)?, fd, is_new: number & 1 != 0, is_emptied: number & 2 != 0 },
        b'C' => Call::Close(fd),
        b'W' => Call::Write { fd, at: number, bytes: first.to_vec() },
        b'T' => Call::Cut { fd, length: number },
        b'S' => Call::Sync(fd),
        b'E' => Call::SyncFailed(fd),
        b'D' => Call::MakeFolder(text(first)?),
        b'R' => Call::Rename(text(first)?, text(second)?),
        b'L' => Call::Link(text(first)?, text(second)?),
        b'U' => Call::Unlink(text(first)?),
        b'A' => Call::Journal(first.to_vec()),
        b'F' => Call::Failed(char::from(*first.first().context("a kind")?)),
        b'N' => Call::End(number),
        other => bail!("there is no call {other}"),
    })
}
