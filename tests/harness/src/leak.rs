//! The search for words that must not stand in a file, in every form that a program writes text.

use std::fs;
use std::path::{Path, PathBuf};

/// A planted word that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The file.
    pub path: PathBuf,
    /// The form that it stood in.
    pub form: &'static str,
}

/// Every regular file below `folder`, links not followed.
#[must_use]
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let Ok(entries) = fs::read_dir(&next) else { continue };
        for entry in entries.flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                Ok(kind) if kind.is_file() => files.push(entry.path()),
                _ => {}
            }
        }
    }
    files.sort();
    files
}

fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            text.push(char::from(ALPHABET[(bits >> (18 - 6 * place)) as usize & 63]));
        }
    }
    text
}

/// The characters of a base64 text that `word` alone decides when `before` bytes stand in front
/// of it in its group of three.
fn base64_inside(word: &[u8], before: usize) -> Vec<u8> {
    let mut padded = vec![0_u8; before];
    padded.extend_from_slice(word);
    let whole = base64(&padded);
    let first = (before * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    whole.as_bytes()[first..last].to_vec()
}

/// Every form of `word`: UTF-8, UTF-16 of both byte orders, hex, and base64 of each text at each
/// of its three alignments.
#[must_use]
pub fn forms(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let little: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let hex: String = word.bytes().map(|byte| format!("{byte:02x}")).collect();
    let mut forms = vec![
        ("hex", hex.to_uppercase().into_bytes()),
        ("hex", hex.into_bytes()),
        ("base64 of UTF-8, first alignment", base64_inside(word.as_bytes(), 0)),
        ("base64 of UTF-8, second alignment", base64_inside(word.as_bytes(), 1)),
        ("base64 of UTF-8, third alignment", base64_inside(word.as_bytes(), 2)),
        ("base64 of UTF-16LE, first alignment", base64_inside(&little, 0)),
        ("base64 of UTF-16LE, second alignment", base64_inside(&little, 1)),
        ("base64 of UTF-16LE, third alignment", base64_inside(&little, 2)),
    ];
    forms.push(("UTF-8", word.as_bytes().to_vec()));
    forms.push(("UTF-16LE", little));
    forms.push(("UTF-16BE", big));
    forms
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    let Some((first, rest)) = wanted.split_first() else { return false };
    let mut from = 0;
    while let Some(step) = bytes[from..].iter().position(|byte| byte == first) {
        let at = from + step + 1;
        if bytes[at..].starts_with(rest) {
            return true;
        }
        from = at;
    }
    false
}

/// Where any of `words` stands in any of `files`, in any form.
#[must_use]
pub fn search(files: &[PathBuf], words: &[&str]) -> Vec<Found> {
    let forms: Vec<_> = words.iter().flat_map(|word| forms(word)).collect();
    let mut found = Vec::new();
    for path in files {
        let Ok(bytes) = fs::read(path) else { continue };
        for (form, wanted) in &forms {
            if holds(&bytes, wanted) {
                found.push(Found { path: path.clone(), form });
            }
        }
    }
    found
}

/// Writes `word` once in every form into a file of its own below `folder`, and says how many:
/// the search must find each of them.
///
/// # Errors
///
/// Fails when a file cannot be written.
pub fn plant(folder: &Path, word: &str) -> std::io::Result<usize> {
    let little: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = word.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut planted = vec![word.as_bytes().to_vec(), little.clone(), big];
    for before in ["", "x", "xy"] {
        planted.push(base64(format!("{before}{word}, and more").as_bytes()).into_bytes());
        let wide: Vec<u8> = before.bytes().chain(little.iter().copied()).chain(*b"z").collect();
        planted.push(base64(&wide).into_bytes());
    }
    planted.push(word.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes());
    for (index, bytes) in planted.iter().enumerate() {
        let framed: Vec<u8> = [b"before ", bytes.as_slice(), b" after"].concat();
        fs::write(folder.join(format!("planted-{index}")), framed)?;
    }
    Ok(planted.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_planted_word_is_found_in_every_form_and_alignment() {
        let folder = tempfile::tempdir().unwrap();
        let planted = plant(folder.path(), "quietlantern").unwrap();
        let files = files_below(folder.path());
        assert_eq!(files.len(), planted);
        for file in files {
            assert!(!search(std::slice::from_ref(&file), &["quietlantern"]).is_empty(), "{}", file.display());
            assert!(search(std::slice::from_ref(&file), &["loudlantern"]).is_empty(), "{}", file.display());
        }
    }

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, coded) in [("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }
}
