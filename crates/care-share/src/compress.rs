//! What is sealed is made small before: zlib ([RFC 1950], *ZLIB Compressed Data Format*) with a
//! dictionary that both sides have.
//!
//! A plan is short, and half of what a document of it says is in every other one. The dictionary
//! holds that, so it need not be sent. A stream names its dictionary by the Adler-32 of it (FDICT),
//! so a dictionary that was shipped stays for ever, and another is a new one at the end of the list.
//!
//! [RFC 1950]: https://www.rfc-editor.org/rfc/rfc1950

use flate2::{Compress, Compression, Decompress, FlushCompress, FlushDecompress, Status};

/// The most bytes that are made small, and that come out again: 256 KiB.
pub const MAX_EXPANDED_BYTES: usize = 256 * 1024;

/// A text that both sides have, and its name.
struct Dictionary {
    /// The Adler-32 of `text`, which a stream names it by.
    name: u32,
    text: &'static [u8],
}

/// Every dictionary that was ever shipped, the one of now last.
const DICTIONARIES: &[Dictionary] =
    &[Dictionary { name: 0xf783_06b3, text: include_bytes!("../assets/dictionary-1.txt") }];

/// Why nothing was made small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CompressError {
    /// There are more bytes than [`MAX_EXPANDED_BYTES`], which nobody would take in.
    #[error("it is larger than is taken in")]
    TooLarge,
    /// zlib could not do it.
    #[error("it could not be made small")]
    Failed,
}

/// Why nothing came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ExpandError {
    /// The bytes are no zlib stream, were changed or cut, or something stands after them.
    #[error("it is damaged")]
    Damaged,
    /// It names a dictionary that is not known here: a newer version made it.
    #[error("it was made by a newer version")]
    Newer,
    /// More comes out of it than [`MAX_EXPANDED_BYTES`].
    #[error("it is larger than is taken in")]
    TooLarge,
}

/// Makes `bytes` small, with the newest dictionary.
///
/// The same bytes may come out otherwise on another machine or by another version of zlib: only
/// what [`expand`] makes of them again is the same.
///
/// # Errors
///
/// Returns [`CompressError::TooLarge`] past [`MAX_EXPANDED_BYTES`].
pub fn compress(bytes: &[u8]) -> Result<Vec<u8>, CompressError> {
    if bytes.len() > MAX_EXPANDED_BYTES {
        return Err(CompressError::TooLarge);
    }
    let mut stream = Compress::new(Compression::best(), true);
    let newest = DICTIONARIES.last().ok_or(CompressError::Failed)?;
    stream.set_dictionary(newest.text).map_err(|_| CompressError::Failed)?;
    // What cannot be made smaller takes five bytes more for each 16 KiB, and a head and a foot.
    let mut small = Vec::with_capacity(bytes.len() + bytes.len() / 1000 + 64);
    match stream.compress_vec(bytes, &mut small, FlushCompress::Finish) {
        Ok(Status::StreamEnd) => Ok(small),
        _ => Err(CompressError::Failed),
    }
}

/// Brings back what [`compress`] was given, with whichever dictionary the stream names, or none.
///
/// The room for all of it is taken at once, so nothing moves and no copy is left behind.
///
/// # Errors
///
/// Returns [`ExpandError`]. No more than [`MAX_EXPANDED_BYTES`] ever come out, whatever is in it.
pub fn expand(bytes: &[u8]) -> Result<Vec<u8>, ExpandError> {
    let mut stream = Decompress::new(true);
    let mut large = Vec::with_capacity(MAX_EXPANDED_BYTES + 1);
    let mut status = stream.decompress_vec(bytes, &mut large, FlushDecompress::Finish);
    if let Some(name) = status.as_ref().err().and_then(flate2::DecompressError::needs_dictionary) {
        let named = DICTIONARIES.iter().find(|dictionary| dictionary.name == name).ok_or(ExpandError::Newer)?;
        stream.set_dictionary(named.text).map_err(|_| ExpandError::Damaged)?;
        let rest = bytes.get(taken(&stream)..).ok_or(ExpandError::Damaged)?;
        status = stream.decompress_vec(rest, &mut large, FlushDecompress::Finish);
    }
    match status {
        _ if large.len() > MAX_EXPANDED_BYTES => Err(ExpandError::TooLarge),
        Ok(Status::StreamEnd) if taken(&stream) == bytes.len() => Ok(large),
        _ => Err(ExpandError::Damaged),
    }
}

/// How many bytes a stream has taken in.
fn taken(stream: &Decompress) -> usize {
    usize::try_from(stream.total_in()).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dictionary_that_was_shipped_never_changes() {
        let names: Vec<(u32, usize)> = DICTIONARIES.iter().map(|known| (known.name, known.text.len())).collect();
        assert_eq!(names, [(0xf783_06b3, 29_834)], "append to this, and change nothing of it");
        for known in DICTIONARIES {
            let name = Compress::new(Compression::best(), true).set_dictionary(known.text).unwrap();
            assert_eq!(name, known.name, "the Adler-32 of the file: {name:#010x}");
        }
    }
}
