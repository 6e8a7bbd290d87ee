//! A folder with words in it.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;
use std::{fs, iter};

use care_plan::{
    Answer, AnswerId, AnswerState, DocumentId, Entry, EntryId, Generation, SectionId, Subject, Tier, Timestamp, Value,
};
use care_seal::{KdfSalt, Passphrase};
use care_vault::{
    Aside, ChangeRow, DocumentChanges, EntryRow, FolderError, NewKeys, NewVaultKeys, Projection, Save, Unlocked, Vault,
    VaultFolder, VaultKey, read_backup,
};

pub(crate) const DOCUMENT: DocumentId = DocumentId::from_bytes([0xd0; 16]);

pub(crate) fn new_keys(byte: u8) -> NewKeys {
    NewKeys { everyday: VaultKey::take(&mut [byte; 48]), private: VaultKey::take(&mut [byte ^ 0x80; 48]) }
}

pub(crate) fn new_vault() -> NewVaultKeys {
    #[cfg(debug_assertions)]
    care_seal::remember_derivations();
    NewVaultKeys { keys: new_keys(0x11), salt: KdfSalt::from_bytes([0x5a; 16]) }
}

pub(crate) fn passphrase() -> Passphrase {
    Passphrase::from_utf8("the kettle sings at four".as_bytes()).unwrap()
}

/// Claims the folder. A program that another test has just begun to start holds for a moment what this one's
/// test has let go of: until it runs, it has every file open that its parent had.
pub(crate) fn claimed(folder: &Path) -> VaultFolder {
    for _ in 0..2_000 {
        match VaultFolder::open(folder) {
            Err(FolderError::AlreadyOpen) => sleep(Duration::from_millis(5)),
            opened => return opened.unwrap(),
        }
    }
    VaultFolder::open(folder).unwrap()
}

/// A folder with both vaults, open, in a place that goes away.
pub(crate) struct Fixture {
    pub(crate) place: tempfile::TempDir,
    pub(crate) folder: VaultFolder,
}

impl Fixture {
    pub(crate) fn new() -> (Self, Unlocked) {
        let place = tempfile::tempdir().unwrap();
        let folder = claimed(&place.path().join("holdfast"));
        let open = folder.create(&new_vault()).unwrap();
        (Self { place, folder }, open)
    }

    /// The same with a sentence in both vaults and a lock set, closed.
    pub(crate) fn locked() -> Self {
        let (fixture, mut open) = Self::new();
        open.everyday.as_mut().unwrap().save(&words(1, "in the everyday vault")).unwrap();
        open.private.as_mut().unwrap().save(&words(1, "in the private vault")).unwrap();
        drop(fixture.folder.set_lock(open, &passphrase(), &new_keys(0x33)).unwrap());
        fixture
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.place.path().join("holdfast/vault").join(name)
    }
}

pub(crate) fn everyday(open: &mut Unlocked) -> &mut Vault {
    open.everyday.as_mut().unwrap()
}

pub(crate) fn change(seq: u64, raw: &[u8]) -> ChangeRow {
    let mut hash = [0xaa; 32];
    hash[..8].copy_from_slice(&seq.to_be_bytes());
    ChangeRow { hash, actor: vec![1, 2, 3], seq, raw: raw.to_vec(), received: Timestamp(1_000 + seq.cast_signed()) }
}

pub(crate) fn answer_id(prompt: &str) -> AnswerId {
    format!("birth-place/{prompt}").parse().unwrap()
}

pub(crate) fn answer(text: &str) -> Answer {
    Answer::of_text(text, Tier::Shared)
}

/// A save of one change of [`DOCUMENT`] and the answer that it makes.
pub(crate) fn words(seq: u64, text: &str) -> Save {
    let changes = vec![change(seq, text.as_bytes())];
    Save {
        at: Timestamp(5),
        documents: vec![changes_of(DOCUMENT, "wish", Tier::Shared, changes)],
        answers: vec![(answer_id("wish"), Some(answer(text)))],
        ..Save::default()
    }
}

/// Changes of the document of one answer, of which the last is its head.
pub(crate) fn changes_of(id: DocumentId, prompt: &str, tier: Tier, changes: Vec<ChangeRow>) -> DocumentChanges {
    let heads = changes.last().map(|last| vec![last.hash]);
    let subject = Subject::Answer(answer_id(prompt));
    DocumentChanges { id, subject, generation: Generation::default(), tier, changes, heads }
}

/// Everything that a projection can hold.
pub(crate) fn whole_plan() -> Projection {
    let entry = EntryId::from_bytes([0xe1; 16]);
    let full = Answer {
        values: [
            Value::Text("قابلتي 👩🏽‍🍼\nsecond line".to_owned()),
            Value::State(AnswerState::TalkAboutThis),
            Value::Choice("water-birth".parse().unwrap()),
            Value::Phone("+44 20 7946 0958".to_owned()),
            Value::Person(entry),
        ]
        .into_iter()
        .collect(),
        tier: Tier::JustMe,
    };
    let section: SectionId = "contingency".parse().unwrap();
    let row = |created, removed, tier| {
        let entry = Entry { section: section.clone(), created: Timestamp(created), removed };
        EntryRow { entry, tier }
    };
    Projection {
        answers: [
            (answer_id("wish"), answer("at home")),
            (AnswerId::on(section.clone(), entry, "name".parse().unwrap()), full),
            ("newborn/baby-2/name".parse().unwrap(), answer("the small one")),
            ("a-newer-section/x".parse().unwrap(), Answer::empty(Tier::Sensitive)),
        ]
        .into(),
        entries: [
            (entry, row(-3, false, Tier::JustMe)),
            (EntryId::from_bytes([2; 16]), row(i64::MAX, true, Tier::Shared)),
        ]
        .into(),
    }
}

/// Lets a copy take the place of what stands, and gives back what was put aside.
pub(crate) fn restore(fixture: &Fixture, copy: &[u8], secret: &Passphrase) -> Option<Aside> {
    let beside = fixture.folder.lay_out(&read_backup(copy).unwrap()).unwrap();
    beside.close(beside.unlock(secret).unwrap(), Timestamp(6)).unwrap();
    fixture.folder.exchange(&beside, Some((secret, &new_keys(0x77))), Timestamp(1_700_000_000_000)).unwrap()
}

/// Every file below `folder`, with what is in it.
pub(crate) fn files_below(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(files_below(&path));
        } else {
            let bytes = fs::read(&path).unwrap();
            files.push((path, bytes));
        }
    }
    files
}

pub(crate) fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The pages of a SQLCipher 4 file, unsealed without SQLCipher: AES-256 in CBC, each page with
/// its own first block at 80 bytes before its end. See *SQLCipher Design*, zetetic.net.
pub(crate) fn unsealed_pages(path: &Path, key: &[u8; 32]) -> Vec<u8> {
    use aes::cipher::{BlockDecrypt, KeyInit, generic_array::GenericArray};
    let cipher = aes::Aes256::new(GenericArray::from_slice(key));
    let mut pages = Vec::new();
    for (number, page) in fs::read(path).unwrap().chunks_exact(4096).enumerate() {
        let begin = if number == 0 { 16 } else { 0 };
        let (sealed, reserve) = (&page[begin..4096 - 80], &page[4096 - 80..]);
        let before = iter::once(&reserve[..16]).chain(sealed.chunks_exact(16));
        for (block, before) in sealed.chunks_exact(16).zip(before) {
            let mut plain = GenericArray::clone_from_slice(block);
            cipher.decrypt_block(&mut plain);
            pages.extend(plain.iter().zip(before).map(|(byte, mask)| byte ^ mask));
        }
    }
    pages
}
