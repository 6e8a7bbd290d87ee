//! Sealing and opening, with our own code and with Debian's `argon2` and `age` commands.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it says")]

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use care_seal::{
    Identity, KdfSalt, Limits, OpenError, Passphrase, Purpose, Recipient, SealError, derivations, derive_identity,
    open, seal, seal_to_size,
};
use proptest::prelude::*;

const SLOT: Purpose = Purpose::new("holdfast-slot", 1);
const SLOT_BYTES: usize = 1024;
const LIMITS: Limits = Limits { plaintext_bytes: 64 * 1024 };
const SALT: [u8; 16] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const PAYLOAD: &[u8] = b"everyday 00ff\nprivate ff00\n";

/// Passphrases and the identities that Debian's `argon2` and a Bech32 of our own hand gave for
/// them with the salt above. Frozen: a change here locks people out.
const FROZEN: [(&str, &str, &str); 3] = [
    (
        "correct horse battery staple",
        "AGE-SECRET-KEY-1QEQ9KRY65P2C8P7U6N5EJTKRWKFFWEKGCFX309DN38AR79T4PQASQWXTUN",
        "age1tn684vq24xam6r3h76png8yw58xu6l9prd7qs2szp3hya37qhv0sd9v2cu",
    ),
    (
        "café au lait",
        "AGE-SECRET-KEY-1W0PAMT5N7XWL7ZR0U4TDT67EFUGXDD34ZAXL5HVNQAM4U6H54MGQQWTHLY",
        "age1mxq7z8wswukmmwj2aawfqp7cuhjnjp0k7zxkt555mts77ny0na2qkvz3yn",
    ),
    (
        "قابلتي القانونية",
        "AGE-SECRET-KEY-1S68TZ5NNMAZ00V3E9JA7KVQJ905PSFTWN6RXQ8RZLYLATW4VFYNQU2C76W",
        "age1rd32s823gp9p89nvv4c42vkq6l4e2e84kewraql0gu5d8vmru49syxsr0g",
    ),
];

fn passphrase(text: &str) -> Passphrase {
    Passphrase::from_utf8(text.as_bytes()).unwrap()
}

fn identity(byte: u8) -> Identity {
    Identity::from_bytes(&[byte; 32]).unwrap()
}

/// Runs a command of Debian's; a missing one is a failure, because an unproven way out is none.
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Vec<u8> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|_| panic!("`{program}` is missing: apt install argon2 age"));
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{program} {arguments:?}");
    output.stdout
}

#[test]
fn a_passphrase_gives_the_same_identity_for_ever() {
    for (text, secret, public) in FROZEN {
        let identity = derive_identity(&passphrase(text), &KdfSalt::from_bytes(SALT)).unwrap();
        assert_eq!(identity.to_text().as_str(), secret, "{text}");
        assert_eq!(identity.recipient().to_string(), public, "{text}");
    }
}

#[test]
fn another_salt_gives_another_identity() {
    let derived = |salt| derive_identity(&passphrase(FROZEN[0].0), &KdfSalt::from_bytes(salt)).unwrap().recipient();
    let mut near = SALT;
    near[15] ^= 1;
    assert_ne!(derived(SALT), derived(near));
}

#[test]
fn she_opens_a_slot_with_tools_that_are_not_ours() {
    let salt = KdfSalt::from_bytes(SALT);
    let typed = FROZEN[1].0;
    let hash = run(
        "argon2",
        &[&salt.to_string(), "-id", "-t", "4", "-k", "65536", "-p", "1", "-l", "32", "-r"],
        typed.as_bytes(),
    );
    let hash = String::from_utf8(hash).unwrap();
    let bytes: Vec<u8> =
        (0..32).map(|i| u8::from_str_radix(hash.get(i * 2..i * 2 + 2).unwrap(), 16).unwrap()).collect();
    let by_debian = Identity::from_bytes(&bytes.try_into().unwrap()).unwrap();
    let ours = derive_identity(&passphrase(typed), &salt).unwrap();
    assert_eq!(by_debian.to_text(), ours.to_text(), "one identity, whoever derives it");

    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("identity");
    fs::write(&key, by_debian.to_text().as_bytes()).unwrap();
    let slot = seal_to_size(SLOT, &[&ours.recipient()], PAYLOAD, SLOT_BYTES).unwrap();
    let opened = run("age", &["--decrypt", "--identity", key.to_str().unwrap()], &slot);
    let text = String::from_utf8(opened).unwrap();
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    assert_eq!(lines, ["holdfast-slot 1", "everyday 00ff", "private ff00"]);

    let by_age = run("age", &["--recipient", &ours.recipient().to_string()], b"holdfast-slot 1\nfrom Debian\n");
    assert_eq!(*open(SLOT, &[&ours], &by_age, LIMITS).unwrap(), b"from Debian\n");
}

#[test]
fn a_slot_always_has_its_size_whatever_age_adds() {
    let owner = identity(7);
    let mut payload_bytes = std::collections::BTreeSet::new();
    for _ in 0..500 {
        let slot = seal_to_size(SLOT, &[&owner.recipient()], PAYLOAD, SLOT_BYTES).unwrap();
        assert_eq!(slot.len(), SLOT_BYTES);
        let opened = open(SLOT, &[&owner], &slot, LIMITS).unwrap();
        assert!(opened.starts_with(PAYLOAD) && opened[PAYLOAD.len()..].trim_ascii().is_empty());
        payload_bytes.insert(opened.len());
    }
    assert!(payload_bytes.len() > 50, "age's stanza did vary, or this test shows nothing");
}

#[test]
fn what_does_not_fit_never_fits() {
    let fits = SLOT_BYTES - care_seal::MAX_OVERHEAD_BYTES - "holdfast-slot 1\n".len() - 1;
    for _ in 0..100 {
        assert!(seal_to_size(SLOT, &[&Recipient::nobody()], &vec![b'x'; fits], SLOT_BYTES).is_ok());
        let too_long = seal_to_size(SLOT, &[&Recipient::nobody()], &vec![b'x'; fits + 1], SLOT_BYTES);
        assert_eq!(too_long, Err(SealError::DoesNotFit));
    }
    let large = |size| seal_to_size(SLOT, &[&Recipient::nobody()], b"", size).map(|parcel| parcel.len());
    assert_eq!((large(65_536), large(65_537)), (Ok(65_536), Err(SealError::DoesNotFit)), "one chunk of age's");
    assert_eq!(care_seal::MAX_OVERHEAD_BYTES, 391, "what fits into a slot of one version fits into that of the next");
}

#[test]
fn a_slot_for_several_has_its_size_too_and_opens_for_each() {
    let owners = [identity(7), identity(8), identity(9)];
    let recipients = owners.iter().map(Identity::recipient).collect::<Vec<_>>();
    for count in 1..=recipients.len() {
        let to: Vec<&Recipient> = recipients.iter().take(count).collect();
        let overhead = care_seal::MAX_OVERHEAD_BYTES + (count - 1) * care_seal::STANZA_BYTES;
        let fits = SLOT_BYTES - overhead - "holdfast-slot 1\n".len() - 1;
        for _ in 0..100 {
            let slot = seal_to_size(SLOT, &to, &vec![b'x'; fits], SLOT_BYTES).unwrap();
            assert_eq!(slot.len(), SLOT_BYTES);
            let opens = |owner| open(SLOT, &[owner], &slot, LIMITS).is_ok();
            assert_eq!(owners.iter().filter(|owner| opens(owner)).count(), count);
            let too_long = seal_to_size(SLOT, &to, &vec![b'x'; fits + 1], SLOT_BYTES);
            assert_eq!(too_long, Err(SealError::DoesNotFit), "whatever age adds");
        }
    }
    assert_eq!(seal_to_size(SLOT, &[], b"", SLOT_BYTES), Err(SealError::Recipients));
}

#[test]
fn derivations_are_counted() {
    let before = derivations();
    derive_identity(&passphrase("counted"), &KdfSalt::from_bytes(SALT)).unwrap();
    assert!(derivations() > before, "other tests of this process may count too");
}

#[test]
fn every_recipient_opens_and_nobody_else() {
    let (her, partner, stranger) = (identity(1), identity(2), identity(3));
    let sealed = seal(SLOT, &[&her.recipient(), &partner.recipient()], b"words").unwrap();
    assert_eq!(*open(SLOT, &[&her], &sealed, LIMITS).unwrap(), b"words");
    assert_eq!(*open(SLOT, &[&stranger, &partner], &sealed, LIMITS).unwrap(), b"words");
    assert_eq!(open(SLOT, &[&stranger], &sealed, LIMITS), Err(OpenError::NotForThisIdentity));
    assert_eq!(open(SLOT, &[], &sealed, LIMITS), Err(OpenError::NotForThisIdentity));
    assert_eq!(seal(SLOT, &[], b"words"), Err(SealError::Recipients));
    let many = vec![&stranger; 32].into_iter().map(Identity::recipient).collect::<Vec<_>>();
    assert_eq!(seal(SLOT, &many.iter().collect::<Vec<_>>(), b""), Err(SealError::Recipients));
    assert!(
        open(SLOT, &[&stranger], &seal(SLOT, &many.iter().take(31).collect::<Vec<_>>(), b"").unwrap(), LIMITS).is_ok()
    );
}

#[test]
fn a_parcel_for_one_thing_is_not_taken_for_another() {
    let her = identity(1);
    let sealed = seal(SLOT, &[&her.recipient()], b"words").unwrap();
    let opened = |purpose| open(purpose, &[&her], &sealed, LIMITS).map(|_| ());
    assert_eq!(opened(Purpose::new("holdfast-share", 1)), Err(OpenError::OtherPurpose));
    assert_eq!(opened(Purpose::new("holdfast-slo", 1)), Err(OpenError::OtherPurpose));
    assert_eq!(opened(Purpose::new("holdfast-slot", 2)), Err(OpenError::OtherPurpose));
    let newer = seal(Purpose::new("holdfast-slot", 2), &[&her.recipient()], b"words").unwrap();
    assert_eq!(open(SLOT, &[&her], &newer, LIMITS), Err(OpenError::Newer));
}

#[test]
fn more_than_is_taken_in_is_refused_before_it_is_decrypted() {
    let her = identity(1);
    let limits = Limits { plaintext_bytes: 100 };
    let of = |bytes| seal(SLOT, &[&her.recipient()], &vec![b'x'; bytes]).unwrap();
    assert_eq!(open(SLOT, &[&her], &of(100), limits).unwrap().len(), 100);
    assert_eq!(open(SLOT, &[&her], &of(101), limits), Err(OpenError::TooLarge));
    let stranger = identity(2);
    assert_eq!(open(SLOT, &[&stranger], &of(5_000_000), limits), Err(OpenError::TooLarge), "no identity is tried");
    assert_eq!(open(SLOT, &[&her], &of(5_000_000), Limits { plaintext_bytes: 5_000_000 }).unwrap().len(), 5_000_000);
}

#[test]
fn one_byte_more_than_is_taken_in_is_refused_before_any_of_it_is_decrypted() {
    let her = identity(1);
    let first_line = "holdfast-slot 1\n".len();
    // What is in it as a whole is less than one chunk of age, one, a little more, and several.
    for whole in [100, 65_535, 65_536, 65_537, 131_072, 200_000] {
        let limits = Limits { plaintext_bytes: whole - first_line };
        let of = |bytes: usize| seal(SLOT, &[&her.recipient()], &vec![b'x'; bytes - first_line]).unwrap();
        assert_eq!(open(SLOT, &[&her], &of(whole), limits).unwrap().len(), whole - first_line, "{whole}");
        let mut harmed = of(whole + 1);
        let end = harmed.len() - 1;
        harmed[end] ^= 1;
        harmed[end - whole] ^= 1;
        assert_eq!(open(SLOT, &[&her], &harmed, limits), Err(OpenError::TooLarge), "{whole}: its harm is not seen");
    }
}

#[test]
fn a_cut_slot_is_never_opened() {
    let her = identity(1);
    let slot = seal_to_size(SLOT, &[&her.recipient()], PAYLOAD, SLOT_BYTES).unwrap();
    for end in 0..slot.len() {
        assert!(open(SLOT, &[&her], &slot[..end], LIMITS).is_err(), "cut at {end}");
    }
    let mut longer = slot.clone();
    longer.push(0);
    assert!(open(SLOT, &[&her], &longer, LIMITS).is_err(), "nor is one with something after it");
    assert!(open(SLOT, &[&her], &slot, LIMITS).is_ok(), "and whole it opens");
}

#[test]
fn a_slot_with_one_flipped_bit_is_never_opened() {
    let her = identity(1);
    let slot = seal_to_size(SLOT, &[&her.recipient()], PAYLOAD, SLOT_BYTES).unwrap();
    for bit in 0..slot.len() * 8 {
        let mut flipped = slot.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(open(SLOT, &[&her], &flipped, LIMITS).is_err(), "bit {bit}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_sealed_is_what_is_opened(words in prop::collection::vec(any::<u8>(), 0..70_000), secret: [u8; 32]) {
        let her = Identity::from_bytes(&secret).unwrap();
        let sealed = seal(SLOT, &[&her.recipient()], &words).unwrap();
        let opened = open(SLOT, &[&her], &sealed, Limits { plaintext_bytes: words.len() }).unwrap();
        prop_assert_eq!(&*opened, &words);
    }

    #[test]
    fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(open(SLOT, &[&identity(1)], &bytes, LIMITS).is_err());
        let mut headed = b"age-encryption.org/v1\n-> X25519 ".to_vec();
        headed.extend(bytes);
        prop_assert!(open(SLOT, &[&identity(1)], &headed, LIMITS).is_err());
    }

    #[test]
    fn lines_that_look_like_a_header_are_answered_without_a_panic(text in "(-> [!-~ ]{0,80}\n|[A-Za-z0-9+/]{0,64}\n|--- [A-Za-z0-9+/]{43}\n){0,40}") {
        let bytes = format!("age-encryption.org/v1\n{text}");
        prop_assert!(open(SLOT, &[&identity(1)], bytes.as_bytes(), LIMITS).is_err());
    }
}
