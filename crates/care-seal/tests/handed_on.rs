//! What is handed on: sealed to a code or to a recipient, and signed within. With our own code,
//! with Debian's `age`, and with files of before, which must open for ever.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it says")]
#![expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]

use std::fs;
use std::io::{Read, Write};
use std::iter;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use age::armor::ArmoredReader;
use age::{Decryptor, Encryptor, scrypt};
use care_seal::ShareCodeLength::{Lasting, Passing};
use care_seal::{
    Identity, Limits, MAX_WORK_FACTOR_IN_A_PAGE, OpenError, Purpose, ShareCode, ShareCodeLength, WORK_FACTOR, armour,
    open, open_with_code, open_with_code_up_to, seal, seal_to_code,
};
use proptest::prelude::*;

const PLAN: Purpose = Purpose::new("holdfast-plan", 1);
const LIMITS: Limits = Limits { plaintext_bytes: 64 * 1024 };
const CODE: &str = "0123 4567 8901 2345";
const LONG_CODE: &str = "0123 4567 8901 2345 6789";
const WORDS: &[u8] = "Please ask me first. رجاءً اسأليني أولاً.\n".as_bytes();

fn code(length: ShareCodeLength, typed: &str) -> ShareCode {
    ShareCode::read(length, typed).unwrap()
}

/// What is kept of a file that was sealed once. `FREEZE=1` writes it where it is missing.
fn frozen(name: &str, make: impl FnOnce() -> Vec<u8>) -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        fs::write(&file, make()).unwrap();
    }
    fs::read(&file).unwrap_or_else(|_| panic!("{name} is missing: FREEZE=1 writes it"))
}

/// A file that age itself seals to a passphrase, with any work factor and any first line.
fn by_age(passphrase: &str, work_factor: u8, plaintext: &[u8]) -> Vec<u8> {
    let mut recipient = scrypt::Recipient::new(passphrase.to_owned().into());
    recipient.set_work_factor(work_factor);
    let mut sealed = Vec::new();
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    sealed
}

#[test]
fn what_was_sealed_to_a_code_opens_for_ever() {
    let short = frozen("plan-code-16.age", || seal_to_code(PLAN, &code(Passing, CODE), WORDS).unwrap());
    assert_eq!(*open_with_code(PLAN, &code(Passing, CODE), &short, LIMITS).unwrap(), WORDS);
    let long = frozen("plan-code-20.age", || seal_to_code(PLAN, &code(Lasting, LONG_CODE), WORDS).unwrap());
    assert_eq!(*open_with_code(PLAN, &code(Lasting, LONG_CODE), &long, LIMITS).unwrap(), WORDS);
}

#[test]
fn what_was_sealed_to_a_recipient_opens_for_ever() {
    let her = Identity::from_bytes(&[7; 32]).unwrap();
    let sealed = frozen("plan-recipient.age", || seal(PLAN, &[&her.recipient()], WORDS).unwrap());
    assert_eq!(*open(PLAN, &[&her], &sealed, LIMITS).unwrap(), WORDS);
}

#[test]
fn the_work_of_a_guess_is_always_the_same() {
    let sealed = seal_to_code(PLAN, &code(Passing, CODE), WORDS).unwrap();
    let header = String::from_utf8_lossy(&sealed[..120]).into_owned();
    let stanza: Vec<&str> = header.lines().nth(1).unwrap().split(' ').collect();
    assert_eq!(stanza.first(), Some(&"->"));
    assert_eq!(stanza.get(1), Some(&"scrypt"));
    assert_eq!(stanza.get(3), Some(&"15"), "whatever this machine could do: {header}");
    assert_eq!(WORK_FACTOR, 15);
    assert_eq!(sealed.len(), WORDS.len() + "holdfast-plan 1\n".len() + 182, "and nothing is added that varies");
}

#[test]
fn another_code_opens_nothing_and_a_harmed_file_is_told_from_it() {
    let sealed = seal_to_code(PLAN, &code(Passing, CODE), WORDS).unwrap();
    let tried = |typed, sealed: &[u8]| open_with_code(PLAN, &code(Passing, typed), sealed, LIMITS).map(|_| ());
    assert_eq!(tried(CODE, &sealed), Ok(()));
    assert_eq!(tried("0123 4567 8901 2346", &sealed), Err(OpenError::WrongCode));
    let mut harmed = sealed.clone();
    let last = harmed.len() - 1;
    harmed[last] ^= 1;
    assert_eq!(tried(CODE, &harmed), Err(OpenError::Damaged), "its end");
    assert_eq!(tried(CODE, &sealed[..last]), Err(OpenError::Damaged), "cut");
    assert_eq!(tried(CODE, &[&sealed[..], b"x"].concat()), Err(OpenError::Damaged), "something after it");
    assert_eq!(tried(CODE, b"%PDF-1.7"), Err(OpenError::NotAParcel));
    assert_eq!(tried(CODE, b""), Err(OpenError::NotAParcel));
    assert_eq!(tried(CODE, b"age-encryption.org/v2\n"), Err(OpenError::Newer));
}

#[test]
fn what_is_not_for_a_code_says_so() {
    let her = Identity::from_bytes(&[1; 32]).unwrap();
    let sealed = seal(PLAN, &[&her.recipient()], WORDS).unwrap();
    assert_eq!(open_with_code(PLAN, &code(Passing, CODE), &sealed, LIMITS), Err(OpenError::NotForThisIdentity));
    let other = seal_to_code(Purpose::new("holdfast-slot", 1), &code(Passing, CODE), WORDS).unwrap();
    assert_eq!(open_with_code(PLAN, &code(Passing, CODE), &other, LIMITS), Err(OpenError::OtherPurpose));
    let newer = seal_to_code(Purpose::new("holdfast-plan", 2), &code(Passing, CODE), WORDS).unwrap();
    assert_eq!(open_with_code(PLAN, &code(Passing, CODE), &newer, LIMITS), Err(OpenError::Newer));
}

#[test]
fn more_work_than_is_spent_is_refused_before_any_is_done() {
    let plaintext = [b"holdfast-plan 1\n", WORDS].concat();
    let costly = |work: &str| {
        let body = "gUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY";
        let mac = "--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n";
        format!(
            "age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ {work}\n{body}\n{mac}0123456789abcdef0123456789abcdef"
        )
    };
    for work in ["19", "20", "23", "63"] {
        let begun = Instant::now();
        let outcome = open_with_code(PLAN, &code(Passing, CODE), costly(work).as_bytes(), LIMITS);
        assert_eq!(outcome, Err(OpenError::TooCostly), "2^{work}");
        assert!(begun.elapsed() < Duration::from_millis(250), "{:?} for 2^{work}", begun.elapsed());
    }
    let two = costly("18")
        .replace("--- ", "-> scrypt rF0/NwblUHHTpgQgRpe5CQ 18\ngUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n--- ");
    let begun = Instant::now();
    assert_eq!(open_with_code(PLAN, &code(Passing, CODE), two.as_bytes(), LIMITS), Err(OpenError::Damaged));
    assert!(begun.elapsed() < Duration::from_millis(250), "two passphrases are none");
    let slow = by_age("0123456789012345", 16, &plaintext);
    assert_eq!(*open_with_code(PLAN, &code(Passing, CODE), &slow, LIMITS).unwrap(), WORDS, "a little more is taken");
}

#[test]
fn a_page_spends_less_work_on_a_code() {
    let parcel = |work_factor| by_age("0123456789012345", work_factor, &[b"holdfast-plan 1\n", WORDS].concat());
    let code = code(Passing, CODE);
    let opened = |sealed: &[u8]| open_with_code_up_to(MAX_WORK_FACTOR_IN_A_PAGE, PLAN, &code, sealed, LIMITS);
    assert_eq!(*opened(&parcel(16)).unwrap(), WORDS, "64 MiB");
    assert_eq!(opened(&parcel(17)), Err(OpenError::TooCostly));
}

#[test]
fn what_stands_in_a_page_as_text_is_an_age_file_to_the_digits_of_its_code() {
    let text = armour(&seal_to_code(PLAN, &code(Lasting, LONG_CODE), WORDS).unwrap()).unwrap();
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(text.as_bytes())).unwrap();
    let identity = scrypt::Identity::new("01234567890123456789".to_owned().into());
    let mut plain = Vec::new();
    decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).unwrap().read_to_end(&mut plain).unwrap();
    assert_eq!(plain, [b"holdfast-plan 1\n", WORDS].concat());
}

#[test]
fn debian_opens_what_is_sealed_to_a_recipient_and_seals_what_opens_here() {
    let her = Identity::from_bytes(&[7; 32]).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("identity");
    fs::write(&key, her.to_text().as_bytes()).unwrap();
    let age = |arguments: &[&str], input: &[u8]| {
        let mut child = Command::new("age")
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|_| panic!("`age` is missing: apt install age"));
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "age {arguments:?}");
        output.stdout
    };
    let plaintext = [b"holdfast-plan 1\n", WORDS].concat();
    let ours = seal(PLAN, &[&her.recipient()], WORDS).unwrap();
    assert_eq!(age(&["--decrypt", "--identity", key.to_str().unwrap()], &ours), plaintext);
    let theirs = age(&["--recipient", &her.recipient().to_string()], &plaintext);
    assert_eq!(*open(PLAN, &[&her], &theirs, LIMITS).unwrap(), WORDS);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn what_was_sealed_to_a_code_is_what_is_opened(
        words in prop::collection::vec(any::<u8>(), 0..70_000),
        digits in "[0-9]{20}",
    ) {
        let sealed = seal_to_code(PLAN, &code(Lasting, &digits), &words).unwrap();
        let limits = Limits { plaintext_bytes: words.len() };
        prop_assert_eq!(&*open_with_code(PLAN, &code(Lasting, &digits), &sealed, limits).unwrap(), &words);
        if let Some(fewer) = words.len().checked_sub(1) {
            let refused = open_with_code(PLAN, &code(Lasting, &digits), &sealed, Limits { plaintext_bytes: fewer });
            prop_assert_eq!(refused, Err(OpenError::TooLarge));
        }
    }

    #[test]
    fn one_flipped_bit_opens_nothing(bit in 0_usize..(182 + 16 + 30) * 8) {
        let mut sealed = by_age("0123456789012345", 4, b"holdfast-plan 1\nwhat has thirty letters, so long");
        prop_assert!(open_with_code(PLAN, &code(Passing, CODE), &sealed, LIMITS).is_ok());
        sealed[bit / 8] ^= 1 << (bit % 8);
        prop_assert!(open_with_code(PLAN, &code(Passing, CODE), &sealed, LIMITS).is_err());
    }

    #[test]
    fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(open_with_code(PLAN, &code(Passing, CODE), &bytes, LIMITS).is_err());
        let headed = [b"age-encryption.org/v1\n-> scrypt ", bytes.as_slice()].concat();
        prop_assert!(open_with_code(PLAN, &code(Passing, CODE), &headed, LIMITS).is_err());
    }
}
