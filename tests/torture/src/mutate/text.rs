//! What is typed, and the small files of text beside the vault: recovery codes, passphrases, the
//! salt, the device slot, the look, the misses, the card that opens without unlocking.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use care_app::App;
use care_bridge::{ReadLockScreenCard, Stage, Start};
use care_seal::{Identity, KdfSalt, Passphrase, Recipient, RecoveryCode};

use super::bytes::{at, byte, harm, number, one_of};
use super::watch::Watch;
use super::{Outcome, Reader};
use crate::chance::Chance;
use harness::house;

/// A card as the first version wrote it.
const CARD: &str = include_str!("../../../../crates/care-app/tests/vectors/card.txt");

/// Pieces that text is not made of every day.
const PIECES: [&str; 22] = [
    "\0",
    "\n",
    "\r\n",
    " ",
    "\u{2028}",
    "\u{202e}",
    "\u{feff}",
    "\u{fffd}",
    "٠١٢٣٤٥٦٧٨٩",
    "𝟘𝟙𝟚",
    "１２３",
    "²",
    "e\u{301}\u{301}\u{301}",
    "👩🏽‍🍼",
    "-1",
    "18446744073709551616",
    "99999999999999999999999999999999999999999",
    "holdfast-kdf 2 ",
    "everyday-before ",
    "../../",
    "private",
    "language en-GB\n",
];

/// Does some harm to text, as text and now and then as bytes.
pub(crate) fn harm_text(text: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(6).saturating_sub(3) {
        let place = at(chance, text.len() + 1);
        match chance.below(8) {
            0 | 1 => drop(text.splice(place..place, one_of(chance, &PIECES).bytes())),
            2 => drop(text.splice(place..place, number(chance).to_string().into_bytes())),
            3 => {
                // Words in another order, or more often.
                let mut words: Vec<Vec<u8>> = text.split(|byte| *byte == b' ').map(<[u8]>::to_vec).collect();
                let (one, other) = (at(chance, words.len()), at(chance, words.len()));
                words.swap(one, other);
                if chance.once_in(2) {
                    words.push(words[one].clone());
                }
                *text = words.join(&b' ');
            }
            4 => {
                if let Some(byte) = text.get_mut(place) {
                    *byte = byte.wrapping_add(1);
                }
            }
            5 if chance.once_in(500) => {
                // As much as can be pasted, and more.
                let piece = one_of(chance, &PIECES);
                text.extend(piece.repeat((2 << 20) / piece.len()).bytes());
            }
            _ => harm(text, chance),
        }
    }
}

/// Harmed text.
pub(crate) struct Texts {
    folder: PathBuf,
    code: String,
    identity: String,
    recipient: String,
}

impl Texts {
    /// Works in `folder`, which is best one in memory.
    pub(crate) fn new(folder: &Path) -> Result<Self> {
        let folder = folder.join("app");
        fs::create_dir_all(folder.join("vault"))?;
        for database in ["everyday.db", "private.db"] {
            fs::write(folder.join("vault").join(database), [])?;
        }
        let mut digit = 0;
        let mut fill = |bytes: &mut [u8]| {
            bytes.iter_mut().for_each(|byte| {
                digit = (digit + 7) % 250;
                *byte = digit;
            });
            Ok::<_, anyhow::Error>(())
        };
        let code = RecoveryCode::generate(&mut fill)?.to_text().to_string();
        let identity = Identity::from_bytes(&[7; 32])?;
        let recipient = identity.recipient().to_string();
        Ok(Self { folder, code, identity: identity.to_text().to_string(), recipient })
    }

    /// The small files, as an app finds them that starts.
    fn start(&self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        let hex = |digit: &str| digit.repeat(96);
        let device = format!("holdfast-device 1\neveryday {}\nprivate {}\n", hex("a"), hex("b"));
        let salt = format!("holdfast-kdf 1 {}\n", "5a".repeat(16));
        let files = [
            ("look", "language en-GB-simple\ntheme dark\n"),
            ("misses", "3"),
            ("vault/card", CARD),
            ("vault/kdf", &salt),
            ("vault/kdf.copy", &salt),
            ("vault/device", &device),
            ("vault/device.copy", &device),
        ];
        for (name, text) in files {
            let path = self.folder.join(name);
            // Without a device slot the salt is looked at, so that one is there now and then only.
            if name.starts_with("vault/device") && !chance.once_in(8) {
                let _ = fs::remove_file(path);
                continue;
            }
            let mut text = text.as_bytes().to_vec();
            if !chance.once_in(3) {
                harm_text(&mut text, chance);
            }
            if fs::write(path, text).is_err() {
                return Outcome::Poisoned("the folder takes no files".to_owned());
            }
        }
        let started = |mut app: App| {
            // What is no card is none; the rest is found as it is.
            let _ = app.ask(ReadLockScreenCard {});
            Ok(app.start(Start {})?.stage)
        };
        match watch.time(|| house::start(&self.folder).and_then(started)) {
            Ok(Stage::Problem(_)) => Outcome::TurnedAway,
            Ok(Stage::Welcome) => Outcome::Poisoned("a vault that is there was not seen".to_owned()),
            Ok(_) => Outcome::Taken,
            Err(what) => Outcome::Poisoned(format!("{what:#}")),
        }
    }
}

impl Reader for Texts {
    fn name(&self) -> &'static str {
        "texts"
    }

    fn try_one(&mut self, chance: &mut Chance, watch: &mut Watch) -> Outcome {
        if chance.once_in(4) {
            return self.start(chance, watch);
        }
        let salt = format!("holdfast-kdf 1 {}\n", "0123456789abcdef".repeat(2));
        let right =
            *one_of(chance, &[&self.code, &salt, &self.identity, &self.recipient, "the kettle sings at four", ""]);
        let mut typed = right.as_bytes().to_vec();
        harm_text(&mut typed, chance);
        if chance.once_in(50) {
            typed.extend((0..chance.below(1_500)).map(|_| byte(chance)));
        }
        let passphrase = watch.time(|| Passphrase::from_utf8(&typed));
        if let Ok(passphrase) = &passphrase {
            watch.time(|| passphrase.strength());
        }
        let Ok(text) = String::from_utf8(typed) else { return Outcome::of(&passphrase) };
        let is_code = watch.time(|| RecoveryCode::read(&text)).is_ok();
        let is_salt = watch.time(|| KdfSalt::from_line(&text)).is_ok();
        let is_someone = watch.time(|| text.parse::<Identity>().is_ok() || text.parse::<Recipient>().is_ok());
        if is_code || is_salt || is_someone { Outcome::Taken } else { Outcome::TurnedAway }
    }
}
