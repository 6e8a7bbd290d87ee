//! Two vaults, one lock screen: which secret opens what, and what a change of one leaves behind.

use care_seal::{Passphrase, RecoveryCode};
use care_vault::{CodeFor, OpenedBy, Reach, Unlocked, VaultError};

use crate::setup::{Fixture, answer_id, everyday, new_keys, passphrase, words};

fn pass(text: &str) -> Passphrase {
    Passphrase::from_utf8(text.as_bytes()).unwrap()
}

/// A code that is the same in every run.
fn code(seed: u8) -> RecoveryCode {
    let mut next = seed;
    let mut fill = |bytes: &mut [u8]| {
        for byte in bytes {
            next = next.wrapping_mul(181).wrapping_add(59);
            *byte = next;
        }
        Ok::<(), ()>(())
    };
    RecoveryCode::generate(&mut fill).unwrap()
}

fn text(open: &Unlocked, private: bool) -> Option<String> {
    let vault = if private { open.private.as_ref() } else { open.everyday.as_ref() };
    vault.map(|vault| vault.projection().unwrap().answers[&answer_id("wish")].text().to_owned())
}

fn assert_opens(fixture: &Fixture, secret: &Passphrase, reach: Reach, by: OpenedBy) -> Unlocked {
    let open = fixture.folder.unlock(secret).unwrap();
    assert_eq!((open.reach(), open.by()), (reach, by));
    assert!(open.failed.is_empty());
    assert_eq!(text(&open, false).as_deref(), Some("in the everyday vault"));
    let private = (reach != Reach::Everyday).then_some("in the private vault");
    assert_eq!(text(&open, true).as_deref(), private);
    open
}

fn assert_opens_nothing(fixture: &Fixture, secret: &Passphrase) {
    assert_eq!(fixture.folder.unlock(secret).map(|_| ()), Err(VaultError::WrongPassphrase));
}

#[test]
fn a_changed_passphrase_opens_everything_and_the_old_one_nothing() {
    let fixture = Fixture::locked();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    let new = pass("new words for her door");
    assert_eq!(fixture.folder.change_passphrase(&mut open, &new, &passphrase()), Err(VaultError::WrongPassphrase));
    let same = fixture.folder.change_passphrase(&mut open, &passphrase(), &passphrase());
    assert_eq!(same, Err(VaultError::SecretInUse));
    fixture.folder.change_passphrase(&mut open, &passphrase(), &new).unwrap();
    drop(open);
    assert_opens(&fixture, &new, Reach::Both, OpenedBy::Passphrase);
    assert_opens_nothing(&fixture, &passphrase());
}

#[test]
fn a_recovery_code_opens_the_same_and_a_new_one_takes_its_place() {
    let fixture = Fixture::locked();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    assert_opens_nothing(&fixture, &code(1).to_passphrase());
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code(1)).unwrap();
    assert_eq!(fixture.folder.set_code(&mut open, CodeFor::Full, &code(9)), Err(VaultError::NotFull));
    drop(open);
    assert_opens(&fixture, &code(1).to_passphrase(), Reach::Both, OpenedBy::Code);
    assert_opens(&fixture, &passphrase(), Reach::Both, OpenedBy::Passphrase);

    let mut open = fixture.folder.unlock(&code(1).to_passphrase()).unwrap();
    let new = pass("words after a forgotten one");
    fixture.folder.reset_passphrase(&mut open, &new).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code(2)).unwrap();
    drop(open);
    assert_opens_nothing(&fixture, &passphrase());
    assert_opens_nothing(&fixture, &code(1).to_passphrase());
    assert_opens(&fixture, &new, Reach::Both, OpenedBy::Passphrase);
    let mut by_code = assert_opens(&fixture, &code(2).to_passphrase(), Reach::Both, OpenedBy::Code);
    assert_eq!(by_code.everyday.take().map(|vault| vault.close()), Some(Ok(())));
}

#[test]
fn a_passphrase_is_not_reset_where_a_passphrase_opened() {
    let fixture = Fixture::locked();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    let refused = fixture.folder.reset_passphrase(&mut open, &pass("somebody else's words"));
    assert_eq!(refused, Err(VaultError::NotByCode));
}

#[test]
fn with_a_full_passphrase_the_everyday_one_opens_the_everyday_plan_alone() {
    let fixture = Fixture::locked();
    let full = pass("only I know these words");
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code(1)).unwrap();
    assert_eq!(
        fixture.folder.set_full_passphrase(&mut open, &passphrase(), &new_keys(0x77)),
        Err(VaultError::SecretInUse)
    );
    fixture.folder.set_full_passphrase(&mut open, &full, &new_keys(0x77)).unwrap();
    assert_eq!(open.reach(), Reach::Full);
    fixture.folder.set_code(&mut open, CodeFor::Full, &code(2)).unwrap();
    drop(open);

    assert_opens(&fixture, &full, Reach::Full, OpenedBy::Passphrase);
    assert_opens(&fixture, &code(2).to_passphrase(), Reach::Full, OpenedBy::Code);
    assert_opens(&fixture, &code(1).to_passphrase(), Reach::Everyday, OpenedBy::Code);
    let mut everyday = assert_opens(&fixture, &passphrase(), Reach::Everyday, OpenedBy::Passphrase);
    // In an everyday session nothing of the private one can be changed, and nothing is overwritten.
    let other = pass("another full one, please");
    assert_eq!(
        fixture.folder.set_full_passphrase(&mut everyday, &other, &new_keys(0x77)),
        Err(VaultError::NotBothOpen)
    );
    assert_eq!(fixture.folder.leave_full_passphrase(&mut everyday), Err(VaultError::NotFull));
    assert_eq!(fixture.folder.set_code(&mut everyday, CodeFor::Full, &code(3)), Err(VaultError::NotFull));
    assert_eq!(
        fixture.folder.change_passphrase(&mut everyday, &full, &other),
        Err(VaultError::WrongPassphrase),
        "the full one is no secret of this session"
    );
    drop(everyday);
    assert_opens(&fixture, &full, Reach::Full, OpenedBy::Passphrase);
}

#[test]
fn the_full_passphrase_can_be_changed_and_given_up() {
    let fixture = Fixture::locked();
    let (full, fuller) = (pass("only I know these words"), pass("and now only I know these"));
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code(1)).unwrap();
    fixture.folder.set_full_passphrase(&mut open, &full, &new_keys(0x77)).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Full, &code(2)).unwrap();
    fixture.folder.change_passphrase(&mut open, &full, &fuller).unwrap();
    let day = pass("a new one for every day");
    fixture.folder.set_everyday_passphrase(&mut open, &day).unwrap();
    drop(open);
    assert_opens_nothing(&fixture, &full);
    assert_opens_nothing(&fixture, &passphrase());
    assert_opens(&fixture, &day, Reach::Everyday, OpenedBy::Passphrase);
    let mut open = assert_opens(&fixture, &fuller, Reach::Full, OpenedBy::Passphrase);
    fixture.folder.leave_full_passphrase(&mut open).unwrap();
    drop(open);
    assert_opens_nothing(&fixture, &fuller);
    assert_opens_nothing(&fixture, &code(2).to_passphrase());
    assert_opens(&fixture, &day, Reach::Both, OpenedBy::Passphrase);
    assert_opens(&fixture, &code(1).to_passphrase(), Reach::Both, OpenedBy::Code);
}

#[test]
fn when_someone_knows_it_old_slots_and_old_keys_open_nothing() {
    let fixture = Fixture::locked();
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Everyday, &code(1)).unwrap();
    drop(open);
    let stolen: Vec<_> = ["everyday.pass", "private.pass", "everyday.code", "private.code"]
        .map(|slot| (fixture.file(slot), std::fs::read(fixture.file(slot)).unwrap()))
        .into();

    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let new = pass("words that he does not know");
    let not = fixture.folder.replace_passphrase(open, &new, &new, &new_keys(0x55)).map(|_| ()).unwrap_err();
    assert_eq!(not.error, VaultError::WrongPassphrase);
    let open = fixture.folder.replace_passphrase(*not.open.unwrap(), &passphrase(), &new, &new_keys(0x55)).unwrap();
    assert_eq!(open.reach(), Reach::Both);
    drop(open);
    assert_opens(&fixture, &new, Reach::Both, OpenedBy::Passphrase);
    assert_opens_nothing(&fixture, &code(1).to_passphrase());
    assert_opens_nothing(&fixture, &passphrase());
    for (path, bytes) in stolen {
        std::fs::write(path, bytes).unwrap();
    }
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    assert!(open.everyday.is_none() && open.private.is_none(), "the old slots hold keys that fit nothing");
}

#[test]
fn a_new_everyday_key_is_found_by_whoever_opens_the_private_vault_later() {
    let fixture = Fixture::locked();
    let full = pass("only I know these words");
    let mut open = fixture.folder.unlock(&passphrase()).unwrap();
    fixture.folder.set_full_passphrase(&mut open, &full, &new_keys(0x77)).unwrap();
    fixture.folder.set_code(&mut open, CodeFor::Full, &code(2)).unwrap();
    drop(open);
    let open = fixture.folder.unlock(&passphrase()).unwrap();
    let new = pass("words that he does not know");
    drop(fixture.folder.replace_passphrase(open, &passphrase(), &new, &new_keys(0x66)).unwrap());

    let mut open = assert_opens(&fixture, &full, Reach::Full, OpenedBy::Passphrase);
    everyday(&mut open).save(&words(2, "in the everyday vault")).unwrap();
    drop(open);
    assert_opens(&fixture, &code(2).to_passphrase(), Reach::Full, OpenedBy::Code);
    assert_opens(&fixture, &new, Reach::Everyday, OpenedBy::Passphrase);
    assert_opens_nothing(&fixture, &passphrase());
}
