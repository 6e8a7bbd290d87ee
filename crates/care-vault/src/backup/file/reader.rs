//! Reading a backup that may come from anywhere.
//!
//! The list says which entries follow, in one order and with these sizes, so nothing is looked
//! for and no name is taken from the file: each block where a header must stand is held against
//! the header that must stand there. Every byte is looked at twice at most.
//!
//! Of a file that was cut, what came before the cut is given. A header whose own checksum is
//! wrong was harmed on the way, and what stands behind it is told by the list; one whose checksum
//! is right and that says something else was written by somebody else, and the file is no copy.

use std::collections::BTreeMap;

use care_plan::Timestamp;

use super::{BACKUP_BYTES, BLOCK, BackupError, BackupName, LIST, READ_ME, READ_ME_BYTES, VERSION, checksum};

/// Most bytes of a line of the list.
const LINE_BYTES: usize = 128;

/// What was found of one file.
#[derive(Clone, PartialEq, Eq)]
pub enum BackupPart {
    /// All of it, as it was copied.
    Whole(Vec<u8>),
    /// What came before the place where the copy ends; often nothing.
    Cut(Vec<u8>),
    /// As many bytes as were copied, but not the same.
    Changed(Vec<u8>),
}

impl BackupPart {
    /// The bytes, if they are what was copied.
    #[must_use]
    pub fn whole(&self) -> Option<&[u8]> {
        match self {
            Self::Whole(bytes) => Some(bytes),
            Self::Cut(_) | Self::Changed(_) => None,
        }
    }
}

impl std::fmt::Debug for BackupPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (state, bytes) = match self {
            Self::Whole(bytes) => ("Whole", bytes),
            Self::Cut(bytes) => ("Cut", bytes),
            Self::Changed(bytes) => ("Changed", bytes),
        };
        write!(f, "{state}({} bytes)", bytes.len())
    }
}

/// What a copy holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupContents {
    /// When it was made, as the clock of that phone said; none when it was cut before that.
    pub made: Option<Timestamp>,
    /// INVARIANT: every [`BackupName`] is there.
    files: BTreeMap<BackupName, BackupPart>,
}

impl BackupContents {
    /// Whether every file is there as it was copied.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.files.values().all(|part| part.whole().is_some())
    }

    /// What was found of each file; every one has a part.
    #[must_use]
    pub const fn files(&self) -> &BTreeMap<BackupName, BackupPart> {
        &self.files
    }

    /// The bytes of one file, if they are what was copied.
    #[must_use]
    pub fn whole(&self, name: BackupName) -> Option<&[u8]> {
        self.files.get(&name).and_then(BackupPart::whole)
    }
}

/// Reads a copy, also one that was cut off.
///
/// # Errors
///
/// Returns [`BackupError::Newer`] for what a newer version has made, [`BackupError::TooLarge`] and
/// [`BackupError::NotABackup`] for all that is no copy of ours.
pub fn read_backup(bytes: &[u8]) -> Result<BackupContents, BackupError> {
    if bytes.len() > BACKUP_BYTES {
        return Err(BackupError::TooLarge);
    }
    let mut rest = Rest(bytes);
    let header = rest.take(BLOCK);
    if header.len() < BLOCK {
        // Cut where only the first name can be told.
        let cut = header.starts_with(LIST.as_bytes()) && header.get(LIST.len()) == Some(&0);
        return if cut { Ok(nothing_of(None)) } else { Err(BackupError::NotABackup) };
    }
    let list = List::read(rest.0)?;
    // Of a list that was cut, the header says more bytes than are there.
    let cut = list.lines.is_none();
    let standing = if cut { standing_name(header, LIST) } else { standing(header, LIST, list.bytes) };
    if standing == Standing::Other {
        return Err(BackupError::NotABackup);
    }
    let Some(lines) = list.lines else { return Ok(nothing_of(list.made)) };
    rest.take(list.bytes.next_multiple_of(BLOCK));

    let mut files = BTreeMap::new();
    for line in &lines {
        let part = rest.part(line)?;
        if let Some(name) = line.name {
            files.insert(name, part);
        }
    }
    // Two blocks of zeros end a tar. Where something else stands, an unpacking program goes on.
    if rest.take(BLOCK).iter().any(|byte| *byte != 0) {
        return Err(BackupError::NotABackup);
    }
    Ok(BackupContents { made: list.made, files })
}

fn nothing_of(made: Option<Timestamp>) -> BackupContents {
    let files = BackupName::ALL.into_iter().map(|name| (name, BackupPart::Cut(Vec::new()))).collect();
    BackupContents { made, files }
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    /// The next `count` bytes, or as many as there are.
    fn take(&mut self, count: usize) -> &'a [u8] {
        let (taken, rest) = self.0.split_at_checked(count).unwrap_or((self.0, &[]));
        self.0 = rest;
        taken
    }

    /// The next entry, which must be that of `line` as far as it goes.
    fn part(&mut self, line: &Line<'_>) -> Result<BackupPart, BackupError> {
        let header = self.take(BLOCK);
        if header.len() == BLOCK && standing(header, line.text_name, line.bytes) == Standing::Other {
            return Err(BackupError::NotABackup);
        }
        let found = self.take(line.bytes);
        self.take(line.bytes.next_multiple_of(BLOCK) - line.bytes);
        Ok(if header.len() < BLOCK || found.len() < line.bytes {
            BackupPart::Cut(found.to_vec())
        } else if checksum(found) == line.checksum {
            BackupPart::Whole(found.to_vec())
        } else {
            BackupPart::Changed(found.to_vec())
        })
    }
}

/// The list that a copy begins with.
struct List<'a> {
    made: Option<Timestamp>,
    /// One for each entry that follows; none when the copy ends within the list.
    lines: Option<Vec<Line<'a>>>,
    /// How long it is, as far as it goes.
    bytes: usize,
}

/// A line of the list.
struct Line<'a> {
    /// Which file; none for the text that explains the copy.
    name: Option<BackupName>,
    text_name: &'static str,
    bytes: usize,
    checksum: &'a str,
}

impl<'a> List<'a> {
    fn read(bytes: &'a [u8]) -> Result<Self, BackupError> {
        let mut rest = bytes;
        let mut list = Self { made: None, lines: None, bytes: bytes.len() };
        let Some(first) = next_line(&mut rest)? else { return Ok(list) };
        let version = first.strip_prefix(LIST).and_then(|version| version.strip_prefix(' '));
        match version.and_then(number::<u32>) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(BackupError::Newer),
            _ => return Err(BackupError::NotABackup),
        }
        let Some(made) = next_line(&mut rest)? else { return Ok(list) };
        let made = made.strip_prefix("made ").and_then(number::<i64>).ok_or(BackupError::NotABackup)?;
        list.made = Some(Timestamp(made));
        let mut lines = Vec::with_capacity(1 + BackupName::ALL.len());
        for name in std::iter::once(None).chain(BackupName::ALL.map(Some)) {
            let Some(line) = next_line(&mut rest)? else { return Ok(list) };
            lines.push(Line::read(name, line).ok_or(BackupError::NotABackup)?);
        }
        list.bytes = bytes.len() - rest.len();
        list.lines = Some(lines);
        Ok(list)
    }
}

impl<'a> Line<'a> {
    /// Reads the line that must be that of `name`.
    fn read(name: Option<BackupName>, line: &'a str) -> Option<Self> {
        let text_name = name.map_or(READ_ME, BackupName::file_name);
        let (bytes, checksum) = line.strip_prefix(text_name)?.strip_prefix(' ')?.split_once(' ')?;
        let bytes = number::<usize>(bytes)?;
        let can_have = name.map_or(bytes <= READ_ME_BYTES, |name| name.can_have(bytes));
        let is_hex = checksum.len() == 64 && checksum.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        (can_have && is_hex).then_some(Self { name, text_name, bytes, checksum })
    }
}

/// The next line without its end; none where the copy ends before it does.
fn next_line<'a>(rest: &mut &'a [u8]) -> Result<Option<&'a str>, BackupError> {
    let near = rest.get(..LINE_BYTES).unwrap_or(rest);
    let Some(end) = near.iter().position(|byte| *byte == b'\n') else {
        let may_be_cut = near.len() < LINE_BYTES && !near.contains(&0);
        return if may_be_cut { Ok(None) } else { Err(BackupError::NotABackup) };
    };
    let (line, after) = rest.split_at_checked(end).ok_or(BackupError::NotABackup)?;
    *rest = after.get(1..).unwrap_or_default();
    std::str::from_utf8(line).map(Some).map_err(|_| BackupError::NotABackup)
}

/// A number, if it is written in the one way that it has.
fn number<T: std::str::FromStr + ToString>(text: &str) -> Option<T> {
    text.parse().ok().filter(|number: &T| number.to_string() == text)
}

/// How a block compares with the header that must stand there.
#[derive(Debug, PartialEq, Eq)]
enum Standing {
    Same,
    /// Its own checksum is wrong: it was harmed.
    Harmed,
    /// It is whole, and says something else.
    Other,
}

/// Holds `header` against that of a plain file of `name` with `bytes` bytes. Owners, rights and
/// times say nothing here; a program that packed the same files again may have set them.
fn standing(header: &[u8], name: &str, bytes: usize) -> Standing {
    match standing_name(header, name) {
        Standing::Same if octal(field(header, 124, 12)) != u64::try_from(bytes).ok() => Standing::Other,
        standing => standing,
    }
}

/// The same, whatever the size.
fn standing_name(header: &[u8], name: &str) -> Standing {
    if octal(field(header, 148, 8)) != Some(sum(header)) {
        return Standing::Harmed;
    }
    let is_plain = matches!(field(header, 156, 1), [b'0' | 0]);
    let nothing_more = [field(header, 157, 100), field(header, 345, 155)].concat().iter().all(|byte| *byte == 0);
    let padded = field(header, 0, 100);
    let named = padded.strip_prefix(name.as_bytes()).is_some_and(|rest| rest.iter().all(|byte| *byte == 0));
    if is_plain && nothing_more && named && field(header, 257, 5) == b"ustar" {
        Standing::Same
    } else {
        Standing::Other
    }
}

fn field(header: &[u8], at: usize, bytes: usize) -> &[u8] {
    header.get(at..at + bytes).unwrap_or_default()
}

/// An octal number as a header has it, filled up with spaces or zero bytes; no other form.
fn octal(field: &[u8]) -> Option<u64> {
    let end = field.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(field.len());
    let (digits, filling) = field.split_at_checked(end)?;
    if !filling.iter().all(|byte| matches!(byte, b' ' | 0)) {
        return None;
    }
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 8).ok()
}

/// The sum of a header's bytes, those of the checksum itself taken as spaces.
fn sum(header: &[u8]) -> u64 {
    let own = u64::from(b' ') * 8;
    let others = header.iter().enumerate().filter(|(at, _)| !(148..156).contains(at));
    others.map(|(_, byte)| u64::from(*byte)).sum::<u64>() + own
}
