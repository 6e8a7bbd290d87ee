//! Files that someone made to hurt: each is refused, and at once.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it says")]
#![expect(clippy::disallowed_methods, reason = "what a test measures, it measures with the clock")]

use std::time::{Duration, Instant};

use age::scrypt;
use care_seal::{Identity, Limits, OpenError, Purpose, open, seal};

const SHARE: Purpose = Purpose::new("holdfast-share", 1);
const LIMITS: Limits = Limits { plaintext_bytes: 64 * 1024 };
const X25519: &str =
    "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
/// Far below what one derivation costs, or ten megabytes looked through; far above what a busy machine adds.
const AT_ONCE: Duration = Duration::from_millis(50);
const MAC: &str = "--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n";

fn her() -> Identity {
    Identity::from_bytes(&[1; 32]).unwrap()
}

fn headed(stanzas: &str) -> Vec<u8> {
    [format!("age-encryption.org/v1\n{stanzas}{MAC}").as_bytes(), &[7; 48]].concat()
}

/// What comes of a file, and the shortest time of ten that it takes to say so.
fn tried(sealed: &[u8]) -> (Result<(), OpenError>, Duration) {
    let her = her();
    let mut shortest = Duration::MAX;
    let mut outcome = Ok(());
    for _ in 0..10 {
        let begin = Instant::now();
        outcome = open(SHARE, &[&her], sealed, LIMITS).map(|_| ());
        shortest = shortest.min(begin.elapsed());
        if shortest > Duration::from_secs(1) {
            break; // it will not be quick another time
        }
    }
    (outcome, shortest)
}

fn scrypt_stanza(work_factor: &str) -> String {
    format!("-> scrypt rF0/NwblUHHTpgQgRpe5CQ {work_factor}\ngUjEymFKMVXQEKdMMHL24oYexjE3TIC0O0zGSqJ2aUY\n")
}

#[test]
fn each_is_refused_before_it_costs_anything() {
    use OpenError::{Damaged, NotAParcel, NotForThisIdentity, TooLarge};
    let line = format!("{}\n", "A".repeat(64));
    let cases = [
        ("five thousand stanzas", headed(&X25519.repeat(5_000)), TooLarge),
        ("five thousand stanzas without a body", headed(&"-> x\n\n".repeat(5_000)), TooLarge),
        ("ten megabytes of one stanza", headed(&format!("-> x\n{}\n", line.repeat(155_000))), TooLarge),
        ("ten megabytes of one argument", headed(&format!("-> {}\n\n", "x".repeat(10_000_000))), TooLarge),
        ("a header that never ends", [b"age-encryption.org/v1\n", &[b'A'; 10_000_000][..]].concat(), TooLarge),
        ("a first line that never ends", vec![b'a'; 10_000_000], NotAParcel),
        ("ten megabytes of line ends", vec![b'\n'; 10_000_000], NotAParcel),
        ("ten megabytes after a good header", [headed(X25519), vec![7; 10_000_000]].concat(), TooLarge),
        ("a passphrase that takes 8 GiB to try", headed(&scrypt_stanza("23")), NotForThisIdentity),
        ("a passphrase that takes for ever to try", headed(&scrypt_stanza("63")), NotForThisIdentity),
        ("thirty-two passphrases", headed(&scrypt_stanza("18").repeat(32)), Damaged),
        ("a passphrase beside a recipient", headed(&format!("{X25519}{}", scrypt_stanza("18"))), Damaged),
    ];
    for (name, sealed, expected) in cases {
        let (outcome, took) = tried(&sealed);
        assert_eq!(outcome, Err(expected), "{name}");
        assert!(took < AT_ONCE, "{name} took {took:?}");
    }
}

#[test]
fn the_time_does_not_grow_with_the_file() {
    let (small, large) = (headed(&X25519.repeat(100)), headed(&X25519.repeat(100_000)));
    assert!(tried(&large).1 < AT_ONCE, "{} bytes", large.len());
    assert_eq!(tried(&small).0, tried(&large).0);
}

#[test]
fn what_is_sealed_with_a_passphrase_opens_with_no_identity() {
    let mut recipient = scrypt::Recipient::new("her passphrase".to_owned().into());
    recipient.set_work_factor(2);
    let plaintext = b"holdfast-share 1\nwords";
    let sealed = age::encrypt(&recipient, plaintext).unwrap();
    let mut by_age = scrypt::Identity::new("her passphrase".to_owned().into());
    by_age.set_max_work_factor(2);
    assert_eq!(age::decrypt(&by_age, &sealed).unwrap(), plaintext, "it is whole");
    assert_eq!(tried(&sealed).0, Err(OpenError::NotForThisIdentity));
    assert_eq!(open(SHARE, &[], &sealed, LIMITS).unwrap_err(), OpenError::NotForThisIdentity);
}

#[test]
fn the_costliest_file_that_is_let_in_stays_cheap() {
    let others: Vec<_> = (2..33).map(|byte| Identity::from_bytes(&[byte; 32]).unwrap().recipient()).collect();
    let recipients: Vec<_> = others.iter().collect();
    let sealed = seal(SHARE, &recipients, &vec![b'x'; LIMITS.plaintext_bytes]).unwrap();
    let (outcome, took) = tried(&sealed);
    assert_eq!(outcome, Err(OpenError::NotForThisIdentity), "31 recipients, none of them her");
    assert!(took < AT_ONCE, "{took:?}");
}
