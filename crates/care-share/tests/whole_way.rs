//! The whole way of a plan that is handed on: signed, made small, sealed to a code, shown as
//! frames to a camera that misses some, and back.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where something is not as it says")]

use std::fs;
use std::path::Path;

use care_seal::{
    Identity, Limits, OpenError, Purpose, ShareCode, ShareCodeLength, SigningKey, open, open_with_code, seal,
    seal_to_code, sign, verify,
};
use care_share::{Density, Frames, MAX_EXPANDED_BYTES, MAX_PARCEL_BYTES, Receiver, compress, expand};

const PLAN: Purpose = Purpose::new("holdfast-plan", 1);
const PARCEL: Limits = Limits { plaintext_bytes: MAX_PARCEL_BYTES };
const DOCUMENT: Limits = Limits { plaintext_bytes: MAX_EXPANDED_BYTES };
/// A document of a small plan, as care-export writes it.
const DOCUMENT_BYTES: &[u8] = include_bytes!("vectors/plan.json");

fn code() -> ShareCode {
    ShareCode::read(ShareCodeLength::Passing, "0123 4567 8901 2345").unwrap()
}

fn phone() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn small() -> Vec<u8> {
    compress(&sign(PLAN, &phone(), DOCUMENT_BYTES).unwrap()).unwrap()
}

/// What a reader makes of what was in a parcel.
fn read(opened: &[u8]) -> Vec<u8> {
    let signed = verify(PLAN, &expand(opened).unwrap(), DOCUMENT).unwrap();
    assert_eq!(signed.by, phone().verifying_key(), "the same phone as before");
    signed.payload.to_vec()
}

/// A parcel that was sealed once. `FREEZE=1` writes it where it is missing.
fn frozen() -> Vec<u8> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/parcel-code.age");
    if !file.exists() && std::env::var_os("FREEZE").is_some() {
        fs::write(&file, seal_to_code(PLAN, &code(), &small()).unwrap()).unwrap();
    }
    fs::read(&file).unwrap_or_else(|_| panic!("parcel-code.age is missing: FREEZE=1 writes it"))
}

#[test]
fn a_parcel_of_before_opens_for_ever() {
    assert_eq!(read(&open_with_code(PLAN, &code(), &frozen(), PARCEL).unwrap()), DOCUMENT_BYTES);
}

#[test]
fn a_plan_goes_to_another_phone_by_its_camera() {
    let parcel = seal_to_code(PLAN, &code(), &small()).unwrap();
    assert!(parcel.len() < 1_800, "{} bytes of {} are shown", parcel.len(), DOCUMENT_BYTES.len());
    let mut receiver = Receiver::new();
    for frame in Frames::new(&parcel, Density::Usual).unwrap().skip(17).step_by(3).take(20) {
        receiver.receive(&frame);
    }
    let received = receiver.parcel().unwrap();
    assert_eq!(read(&open_with_code(PLAN, &code(), received, PARCEL).unwrap()), DOCUMENT_BYTES);
    let other = ShareCode::read(ShareCodeLength::Passing, "0123 4567 8901 2346").unwrap();
    assert_eq!(open_with_code(PLAN, &other, received, PARCEL), Err(OpenError::WrongCode));
}

#[test]
fn or_to_the_recipient_that_the_other_phone_shows() {
    let reader = Identity::from_bytes(&[9; 32]).unwrap();
    let parcel = seal(PLAN, &[&reader.recipient()], &small()).unwrap();
    let mut receiver = Receiver::new();
    for frame in Frames::new(&parcel, Density::Coarse).unwrap().take(20) {
        receiver.receive(&frame);
    }
    assert_eq!(read(&open(PLAN, &[&reader], receiver.parcel().unwrap(), PARCEL).unwrap()), DOCUMENT_BYTES);
}

#[test]
fn no_two_showings_of_one_plan_have_anything_in_common() {
    let shown = || {
        let parcel = seal_to_code(PLAN, &code(), &small()).unwrap();
        Frames::new(&parcel, Density::Usual).unwrap().next().unwrap()
    };
    let (one, other) = (shown(), shown());
    let alike = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    // What says that it is a parcel to a code is alike: its form, and the first line of an age file.
    assert!(one != other && alike < 200, "{alike} letters");
}
