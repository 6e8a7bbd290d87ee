//! The test vectors of [C2SP CCTV] for the age format, through what every parcel goes through here.
//!
//! They are not in this repository: `tests/readers/run.sh` lays them into the folder that
//! `HOLDFAST_CCTV` names, and runs this. What we do not take is named: armour, for a parcel is
//! bytes, and hybrid recipients, which wait for age. In everything else we part from no vector.
//!
//! [C2SP CCTV]: https://github.com/C2SP/CCTV/tree/main/age

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

use age::scrypt;
use sha2::{Digest, Sha256};

use super::*;
use crate::by_code::MAX_WORK_FACTOR;

struct Vector<'a> {
    lines: Vec<(&'a str, &'a str)>,
    file: &'a [u8],
}

impl<'a> Vector<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        let end = bytes.windows(2).position(|two| two == b"\n\n").unwrap();
        let head = std::str::from_utf8(&bytes[..end]).unwrap();
        Self { lines: head.lines().map(|line| line.split_once(": ").unwrap()).collect(), file: &bytes[end + 2..] }
    }

    fn all(&self, name: &str) -> impl Iterator<Item = &'a str> {
        self.lines.iter().filter(move |(line, _)| *line == name).map(|(_, value)| *value)
    }

    fn opened(&self) -> Result<Zeroizing<Vec<u8>>, OpenError> {
        let codes: Vec<scrypt::Identity> = self
            .all("passphrase")
            .map(|passphrase| {
                let mut identity = scrypt::Identity::new(passphrase.to_owned().into());
                identity.set_max_work_factor(MAX_WORK_FACTOR);
                identity
            })
            .collect();
        let identities: Vec<Identity> = self.all("identity").filter_map(|text| text.parse().ok()).collect();
        let codes = codes.iter().map(|code| code as &dyn age::Identity);
        decrypt(codes.chain(identities.iter().map(|identity| &identity.0 as _)), self.file, 20_000_000)
    }

    /// Whether what came of it is what the vector expects.
    fn fits(&self, opened: &Result<Zeroizing<Vec<u8>>, OpenError>) -> bool {
        let hash = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        match (self.all("expect").next().unwrap(), opened) {
            ("success", Ok(bytes)) => self.all("payload").next() == Some(&hash(bytes)),
            ("no match", Err(OpenError::NotForThisIdentity | OpenError::WrongCode)) => true,
            ("HMAC failure" | "payload failure", Err(OpenError::Damaged)) => true,
            ("header failure", Err(error)) => !matches!(error, OpenError::WrongCode | OpenError::OtherPurpose),
            _ => false,
        }
    }
}

#[test]
#[ignore = "needs the vectors: tests/readers/run.sh"]
fn cctv() {
    let folder = env::var_os("HOLDFAST_CCTV").expect("HOLDFAST_CCTV names a folder with the vectors");
    let files: BTreeMap<_, _> = fs::read_dir(Path::new(&folder))
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()))
        .collect();
    assert_eq!(files.len(), 143, "all vectors of version 0.2.0");
    let mut failed = Vec::new();
    for (name, bytes) in &files {
        let vector = Vector::new(bytes);
        let opened = vector.opened();
        let (passed, said) = if vector.all("armored").next().is_some() {
            (matches!(opened, Err(OpenError::NotAParcel)), ": armoured, which is not taken here")
        } else if vector.all("identity").any(|text| text.starts_with("AGE-SECRET-KEY-PQ-")) {
            (opened.is_err(), ": hybrid, which age for Rust does not open yet")
        } else {
            (vector.fits(&opened), "")
        };
        println!("{} CCTV {name}{said}", if passed { "passed" } else { "FAILED" });
        if !passed {
            failed.push(format!("{name}: expects {:?}, {:?}", vector.lines, opened.map(|bytes| bytes.len())));
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}
