//! Signing, and what is not taken for a signature.

#![expect(clippy::unwrap_used, reason = "a test stops where something is not as it says")]

use care_seal::{Limits, Purpose, SignatureError, SigningKey, VerifyingKey, sign, verify};
use coset::iana::{self, Algorithm};
use coset::{CborSerializable, CoseSign1, CoseSign1Builder, HeaderBuilder, TaggedCborSerializable};
use proptest::prelude::*;

const PLAN: Purpose = Purpose::new("holdfast-plan", 1);
const LINE: &[u8] = b"holdfast-plan 1\n";
const LIMITS: Limits = Limits { plaintext_bytes: 64 * 1024 };
const WORDS: &[u8] = b"Please ask me first.";

/// `WORDS`, signed by the key of 32 sevens. Frozen: made apart from this code, with the Python
/// packages cbor2 and cryptography.
const FROZEN: &str = "d2845826a20127045820ea4a6c63e29c520abef5507b132ec5f9954776aebebe7b92421eea691446d22ca054506c65617365\
    2061736b206d652066697273742e5840798dabfd4d364a6f371e63a582eb2c5e8240885adc5b1d33d786812e4dfa1248fe04\
    a308896b9ef23b10eae44fc492959cf92a9f59327b53c40f9a2d88cf1a02";

fn key(byte: u8) -> SigningKey {
    SigningKey::from_bytes(&[byte; 32])
}

fn bytes_of(hex: &str) -> Vec<u8> {
    (0..hex.len() / 2).map(|at| u8::from_str_radix(hex.get(at * 2..at * 2 + 2).unwrap(), 16).unwrap()).collect()
}

fn refused(signed: &[u8]) -> SignatureError {
    verify(PLAN, signed, LIMITS).unwrap_err()
}

#[test]
fn the_same_words_by_the_same_key_are_the_same_bytes_for_ever() {
    let signed = sign(PLAN, &key(7), WORDS).unwrap();
    assert_eq!(signed, bytes_of(FROZEN));
    let read = verify(PLAN, &bytes_of(FROZEN), LIMITS).unwrap();
    assert_eq!(*read.payload, WORDS);
    assert_eq!(read.by, key(7).verifying_key());
    assert_eq!(signed.len() - WORDS.len(), 110, "what a signature costs");
}

#[test]
fn another_phone_is_another_key() {
    let by = |byte| verify(PLAN, &sign(PLAN, &key(byte), WORDS).unwrap(), LIMITS).unwrap().by;
    assert_eq!(by(1), by(1), "the same phone as before");
    assert_ne!(by(1), by(2));
    assert_eq!(VerifyingKey::from_bytes(by(1).to_bytes()), by(1), "and it can be kept");
}

#[test]
fn what_was_signed_for_one_thing_is_no_signature_for_another() {
    let signed = sign(PLAN, &key(7), WORDS).unwrap();
    for other in [Purpose::new("holdfast-plan", 2), Purpose::new("holdfast-sync", 1)] {
        assert_eq!(verify(other, &signed, LIMITS).unwrap_err(), SignatureError::Wrong);
    }
}

#[test]
fn one_flipped_bit_is_no_signature() {
    let signed = sign(PLAN, &key(7), WORDS).unwrap();
    for bit in 0..signed.len() * 8 {
        let mut flipped = signed.clone();
        flipped[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(PLAN, &flipped, LIMITS).is_err(), "bit {bit}");
    }
    for end in 0..signed.len() {
        assert!(verify(PLAN, &signed[..end], LIMITS).is_err(), "cut at {end}");
    }
    assert_eq!(refused(&[signed.as_slice(), &[0]].concat()), SignatureError::NotSigned, "something after it");
}

#[test]
fn only_one_form_is_read() {
    let by = key(7);
    let name = by.verifying_key().to_bytes().to_vec();
    let signer = ed25519_dalek::SigningKey::from_bytes(&[7; 32]);
    let make = |protected: HeaderBuilder, unprotected: HeaderBuilder| {
        use ed25519_dalek::Signer;
        CoseSign1Builder::new()
            .protected(protected.build())
            .unprotected(unprotected.build())
            .payload(WORDS.to_vec())
            .create_signature(LINE, |bytes| signer.sign(bytes).to_bytes().to_vec())
            .build()
    };
    let ours = || HeaderBuilder::new().algorithm(Algorithm::EdDSA).key_id(name.clone());
    let none = HeaderBuilder::new;
    let control = make(ours(), none());
    assert_eq!(verify(PLAN, &control.clone().to_tagged_vec().unwrap(), LIMITS).unwrap().by, by.verifying_key());
    assert_eq!(refused(&control.clone().to_vec().unwrap()), SignatureError::NotSigned, "without its tag");
    for (sign1, why) in [
        (make(HeaderBuilder::new().algorithm(Algorithm::ES256).key_id(name.clone()), none()), "another algorithm"),
        (make(HeaderBuilder::new().key_id(name.clone()), none()), "no algorithm"),
        (make(HeaderBuilder::new().algorithm(Algorithm::EdDSA), none()), "no key"),
        (make(HeaderBuilder::new().algorithm(Algorithm::EdDSA).key_id(vec![7; 31]), none()), "a short key"),
        (
            make(HeaderBuilder::new().algorithm(Algorithm::EdDSA), HeaderBuilder::new().key_id(name.clone())),
            "a key that is not signed",
        ),
        (make(ours(), HeaderBuilder::new().key_id(name.clone())), "a second key beside it"),
        (make(ours().add_critical(iana::HeaderParameter::ContentType), none()), "what must be understood"),
        (make(ours().content_type("text/plain".to_owned()), none()), "more than the two"),
        (CoseSign1 { payload: None, ..control.clone() }, "nothing in it"),
    ] {
        assert_eq!(refused(&sign1.to_tagged_vec().unwrap()), SignatureError::NotSigned, "{why}");
    }
    let foreign = CoseSign1 { signature: make(ours(), none()).signature[..63].to_vec(), ..control };
    assert_eq!(refused(&foreign.to_tagged_vec().unwrap()), SignatureError::NotSigned, "a short signature");
}

#[test]
fn a_key_that_fits_any_bytes_is_none() {
    // The point of order one as a key, and a signature of it and the number nought: by RFC 8032's
    // equation alone it fits every message.
    let weak = {
        let mut point = [0; 32];
        point[0] = 1;
        point
    };
    let sign1 = CoseSign1Builder::new()
        .protected(HeaderBuilder::new().algorithm(Algorithm::EdDSA).key_id(weak.to_vec()).build())
        .payload(WORDS.to_vec())
        .create_signature(LINE, |_| [weak, [0; 32]].concat())
        .build();
    let lenient = |bytes: &[u8]| {
        use ed25519_dalek::Verifier;
        let signature = ed25519_dalek::Signature::from_slice(&[weak, [0; 32]].concat()).unwrap();
        ed25519_dalek::VerifyingKey::from_bytes(&weak).unwrap().verify(bytes, &signature)
    };
    assert!(lenient(b"any").is_ok(), "the control");
    assert_eq!(refused(&sign1.to_tagged_vec().unwrap()), SignatureError::Wrong);
}

#[test]
fn more_than_is_taken_in_is_refused() {
    let of = |bytes: usize| sign(PLAN, &key(7), &vec![b'x'; bytes]).unwrap();
    assert_eq!(verify(PLAN, &of(LIMITS.plaintext_bytes), LIMITS).unwrap().payload.len(), LIMITS.plaintext_bytes);
    assert_eq!(refused(&of(LIMITS.plaintext_bytes + 1)), SignatureError::TooLarge);
    assert_eq!(refused(&vec![0xd2; 10_000_000]), SignatureError::TooLarge);
    let deep = [&[0xd2][..], &[0x81; 60_000]].concat();
    assert_eq!(refused(&deep), SignatureError::NotSigned, "sixty thousand lists in each other");
    let vast = [0xd2, 0x84, 0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
    assert_eq!(refused(&vast), SignatureError::NotSigned, "a length that no memory holds");
}

#[test]
fn a_key_and_what_was_signed_are_never_shown() {
    assert_eq!(format!("{:?}", key(7)), "[redacted]");
    let read = verify(PLAN, &sign(PLAN, &key(7), WORDS).unwrap(), LIMITS).unwrap();
    assert!(!format!("{read:?}").contains("80, 108"), "no byte of a word");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_was_signed_is_what_is_read(words in prop::collection::vec(any::<u8>(), 0..70_000), seed: [u8; 32]) {
        let signed = sign(PLAN, &SigningKey::from_bytes(&seed), &words).unwrap();
        let read = verify(PLAN, &signed, Limits { plaintext_bytes: words.len() }).unwrap();
        prop_assert_eq!(&*read.payload, &words);
        prop_assert_eq!(read.by, SigningKey::from_bytes(&seed).verifying_key());
    }

    #[test]
    fn any_bytes_are_answered_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        prop_assert!(verify(PLAN, &bytes, LIMITS).is_err());
        let tagged = [&[0xd2, 0x84][..], &bytes].concat();
        prop_assert!(verify(PLAN, &tagged, LIMITS).is_err());
    }
}
