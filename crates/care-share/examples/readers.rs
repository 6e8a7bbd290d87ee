//! What readers that are not ours are given, and what is made of what they give: `tests/readers/run.sh` calls
//! it, once before them (`make <folder>`) and once after (`read <folder>`).

#![expect(clippy::print_stdout, reason = "a program whose lines are its report")]

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use care_seal::{
    Identity, Limits, Purpose, ShareCode, ShareCodeLength, SigningKey, open, open_with_code, seal, seal_to_code, sign,
    verify,
};
use care_share::{Density, Frames, MAX_EXPANDED_BYTES, Receiver, compress, expand};

type Outcome<T> = Result<T, Box<dyn Error>>;

const PLAN: Purpose = Purpose::new("holdfast-plan", 1);
const LIMITS: Limits = Limits { plaintext_bytes: MAX_EXPANDED_BYTES };
const DOCUMENT: &[u8] = include_bytes!("../tests/vectors/plan.json");
const DICTIONARY: &[u8] = include_bytes!("../assets/dictionary-1.txt");
/// Bytes of parcels: of one frame, of several, and as many as the plan of 40 KB has.
const PARCELS: [usize; 3] = [300, 6_460, 12_215];

fn main() -> Outcome<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["make", folder] => make(Path::new(folder)),
        ["read", folder] => read(Path::new(folder)),
        _ => Err("make <folder>, or read <folder>".into()),
    }
}

fn code() -> Outcome<ShareCode> {
    Ok(ShareCode::read(ShareCodeLength::Passing, "0123 4567 8901 2345")?)
}

fn identity() -> Outcome<Identity> {
    Ok(Identity::from_bytes(&[7; 32])?)
}

fn phone() -> SigningKey {
    SigningKey::from_bytes(&[7; 32])
}

fn parcel(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|at| (at * at / 7 % 251) as u8).collect()
}

/// What others read, and what they should find.
fn make(folder: &Path) -> Outcome<()> {
    let keep = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes);
    let signed = sign(PLAN, &phone(), DOCUMENT)?;
    let small = compress(&signed)?;
    let (by_code, by_recipient) =
        (seal_to_code(PLAN, &code()?, &small)?, seal(PLAN, &[&identity()?.recipient()], &small)?);
    println!(
        "sizes: document {}, signed {}, made small {}, sealed to a code {}, to a recipient {}",
        DOCUMENT.len(),
        signed.len(),
        small.len(),
        by_code.len(),
        by_recipient.len()
    );
    keep("document.json", DOCUMENT)?;
    keep("dictionary.txt", DICTIONARY)?;
    keep("ours.cose", &signed)?;
    keep("ours.zlib", &small)?;
    keep("plaintext.bin", &[b"holdfast-plan 1\n", small.as_slice()].concat())?;
    keep("ours.code.age", &by_code)?;
    keep("ours.recipient.age", &by_recipient)?;
    keep("code.txt", code()?.to_passphrase().as_bytes())?;
    keep("identity.txt", identity()?.to_text().as_bytes())?;
    keep("recipient.txt", identity()?.recipient().to_string().as_bytes())?;
    for bytes in PARCELS {
        keep(&format!("parcel-{bytes}.bin"), &parcel(bytes))?;
        let frames: Vec<String> = Frames::new(&parcel(bytes), Density::Usual)?.take(200).collect();
        keep(&format!("ours-{bytes}.frames"), (frames.join("\n") + "\n").as_bytes())?;
    }
    Ok(())
}

/// What we find in what others made, one line for each file whose name begins with `theirs`.
fn read(folder: &Path) -> Outcome<()> {
    let mut names: Vec<String> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()?;
    names.retain(|name| name.starts_with("theirs"));
    names.sort();
    let plaintext = compress(&sign(PLAN, &phone(), DOCUMENT)?)?;
    let mut failed = names.is_empty();
    for name in &names {
        let bytes = fs::read(folder.join(name))?;
        let is_right = match name.rsplit_once('.').map(|(_, end)| end) {
            Some("frames") => is_shown(name, &bytes)?,
            Some("cose") => verify(PLAN, &bytes, LIMITS)
                .is_ok_and(|signed| *signed.payload == DOCUMENT && signed.by == phone().verifying_key()),
            Some("zlib") => expand(&bytes).is_ok_and(|large| large == DOCUMENT),
            _ if name.contains(".code.") => {
                open_with_code(PLAN, &code()?, &bytes, LIMITS).is_ok_and(|found| *found == plaintext)
            }
            _ => open(PLAN, &[&identity()?], &bytes, LIMITS).is_ok_and(|found| *found == plaintext),
        };
        println!("{} Holdfast reads {name}", if is_right { "passed" } else { "FAILED" });
        failed |= !is_right;
    }
    if failed { Err("something was not read".into()) } else { Ok(()) }
}

/// Whether frames that somebody else made come to the parcel whose bytes their name counts.
fn is_shown(name: &str, frames: &[u8]) -> Outcome<bool> {
    let bytes = name.split(['-', '.']).find_map(|part| part.parse::<usize>().ok()).ok_or("a number in the name")?;
    let mut receiver = Receiver::new();
    for frame in std::str::from_utf8(frames)?.lines().skip(2) {
        receiver.receive(frame);
    }
    Ok(receiver.parcel() == Some(parcel(bytes).as_slice()))
}
