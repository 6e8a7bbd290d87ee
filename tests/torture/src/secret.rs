//! Every key that a folder gives to whoever knows the secrets, and what files hold for them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};
use care_seal::{Identity, KdfSalt, Limits, Passphrase, Purpose, derive_identity, open};
use harness::leak;

const SOURCE: &str = include_str!("unseal.c");

/// As every slot is sealed.
const SLOT: Purpose = Purpose::new("holdfast-slot", 1);
const SLOT_BYTES: usize = 1024;

/// Hex digits of a key, and of the salt of its file behind it.
const KEY_DIGITS: usize = 64;
const KEY_AND_SALT_DIGITS: usize = 96;

/// Keys of databases, in hex.
pub type Keys = BTreeSet<String>;

/// The search through what is sealed: `unseal.c`, compiled when it is needed, with the library that
/// SQLCipher has its AES from.
pub struct Unsealer {
    program: PathBuf,
    /// Identities that were derived before, by salt and secret: each takes a fifth of a second.
    derived: Mutex<BTreeMap<(String, String), String>>,
}

impl Unsealer {
    /// Compiles it into `folder`.
    ///
    /// # Errors
    ///
    /// Fails where there is no C compiler, or none of libcrypto's headers; the house needs both anyway.
    pub fn compiled(folder: &Path) -> Result<Self> {
        let (source, program) = (folder.join("unseal.c"), folder.join("unseal"));
        fs::write(&source, SOURCE)?;
        let mut cc = Command::new("cc");
        cc.args(["-O2", "-o"]).arg(&program).arg(&source).arg("-lcrypto");
        let output = cc.output().context("cc is not there; `cargo xtask setup` installs it")?;
        ensure!(output.status.success(), "unseal.c: {}", String::from_utf8_lossy(&output.stderr));
        Ok(Self { program, derived: Mutex::default() })
    }

    /// Every key that stands below `folder` in the clear, or in anything that one of `secrets` opens.
    ///
    /// # Errors
    ///
    /// Fails when a file cannot be read.
    pub fn keys(&self, folder: &Path, secrets: &BTreeSet<String>) -> Result<Keys> {
        let small: Vec<Vec<u8>> = leak::files_below(folder)
            .iter()
            .filter(|path| fs::metadata(path).is_ok_and(|file| file.len() <= SLOT_BYTES as u64))
            .map(fs::read)
            .collect::<Result<_, _>>()?;
        let salts: BTreeSet<&str> = small
            .iter()
            .filter_map(|bytes| std::str::from_utf8(bytes).ok().filter(|line| KdfSalt::from_line(line).is_ok()))
            .collect();
        let mut identities = Vec::new();
        for salt in salts {
            for secret in secrets {
                identities.push(self.identity(salt, secret)?);
            }
        }
        let mut keys = Keys::new();
        for bytes in &small {
            take_keys(bytes, &mut keys);
            for identity in &identities {
                if let Ok(lines) = open(SLOT, &[identity], bytes, Limits { plaintext_bytes: SLOT_BYTES }) {
                    take_keys(&lines, &mut keys);
                }
            }
        }
        Ok(keys)
    }

    fn identity(&self, salt: &str, secret: &str) -> Result<Identity> {
        let name = (salt.to_owned(), secret.to_owned());
        let known = self.derived.lock().unwrap_or_else(PoisonError::into_inner).get(&name).cloned();
        if let Some(text) = known {
            return text.parse().map_err(|_| anyhow::anyhow!("an identity"));
        }
        let identity = derive_identity(&Passphrase::from_utf8(secret.as_bytes())?, &KdfSalt::from_line(salt)?)?;
        let text = identity.to_text().to_string();
        self.derived.lock().unwrap_or_else(PoisonError::into_inner).insert(name, text);
        Ok(identity)
    }

    /// Those of `files` that hold any of `words`, as they lie there or for whoever has `keys`.
    ///
    /// # Errors
    ///
    /// Fails when one cannot be read.
    pub fn holding(&self, files: &[PathBuf], keys: &Keys, words: &[String]) -> Result<Vec<PathBuf>> {
        let mut search = Command::new(&self.program)
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the search")?;
        let mut input = String::new();
        keys.iter().for_each(|key| input.push_str(&format!("K {key}\n")));
        files.iter().for_each(|path| input.push_str(&format!("F {}\n", path.display())));
        search.stdin.take().context("its input")?.write_all(input.as_bytes())?;
        let output = search.wait_with_output()?;
        ensure!(output.status.success(), "the search ended with {}", output.status);
        Ok(String::from_utf8(output.stdout)?.lines().map(PathBuf::from).collect())
    }
}

/// Takes out of the lines of a slot whatever is a key.
fn take_keys(lines: &[u8], keys: &mut Keys) {
    let Ok(lines) = std::str::from_utf8(lines) else { return };
    let words = lines.lines().filter_map(|line| line.split_once(' ')).map(|(_, word)| word);
    let all = words.filter(|word| word.len() == KEY_AND_SALT_DIGITS && word.bytes().all(|b| b.is_ascii_hexdigit()));
    keys.extend(all.map(|word| word[..KEY_DIGITS].to_owned()));
}
