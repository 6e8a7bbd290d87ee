//! Our own look at the head of a parcel, before age sees a byte of it.
//!
//! age's parser reads a header again from its start for every line of it, so a large header
//! takes time that grows with its square. This scan goes over at most [`MAX_HEADER_BYTES`] once
//! and refuses the rest. It also holds to the [age v1] grammar where age is lenient: a stanza's
//! body is lines of 64 characters and then one shorter line, which may be empty.
//!
//! [age v1]: https://age-encryption.org/v1

/// The most bytes of a header that are read.
pub const MAX_HEADER_BYTES: usize = 16 * 1024;

/// The most stanzas of a header, age's own grease among them.
pub const MAX_STANZAS: usize = 32;

const BODY_COLUMNS: usize = 64;

/// Why a header goes no further.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HeaderError {
    /// The first line is not that of an age file.
    NotAge,
    /// The first line is that of another version of the format.
    OtherVersion,
    /// More bytes or stanzas than are read.
    TooLarge,
    /// Not of the form that a header must have, or cut off.
    Malformed,
}

/// Checks the header of `sealed` and returns its length in bytes.
pub(crate) fn scan(sealed: &[u8]) -> Result<usize, HeaderError> {
    let readable = sealed.get(..MAX_HEADER_BYTES).unwrap_or(sealed);
    let ran_out = if readable.len() < sealed.len() { HeaderError::TooLarge } else { HeaderError::Malformed };
    let mut lines = Lines { rest: readable, taken: 0 };

    match lines.next() {
        Some(b"age-encryption.org/v1") => {}
        Some(line) if line.starts_with(b"age-encryption.org/") => return Err(HeaderError::OtherVersion),
        _ => return Err(HeaderError::NotAge),
    }
    let mut stanzas = 0;
    loop {
        let line = lines.next().ok_or(ran_out)?;
        if line.starts_with(b"-> ") {
            stanzas += 1;
            if stanzas > MAX_STANZAS {
                return Err(HeaderError::TooLarge);
            }
            while lines.next().ok_or(ran_out).and_then(body_columns)? == BODY_COLUMNS {}
        } else if line.starts_with(b"--- ") && stanzas > 0 {
            return Ok(lines.taken);
        } else {
            return Err(HeaderError::Malformed);
        }
    }
}

/// The columns of a line of a stanza's body.
fn body_columns(line: &[u8]) -> Result<usize, HeaderError> {
    let is_base64 = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    if line.len() > BODY_COLUMNS || !line.iter().all(is_base64) { Err(HeaderError::Malformed) } else { Ok(line.len()) }
}

/// Lines that end in `\n`; a last line without an end is none.
struct Lines<'a> {
    rest: &'a [u8],
    taken: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let end = self.rest.iter().position(|byte| *byte == b'\n')?;
        let (line, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.get(1..)?;
        self.taken += end + 1;
        Some(line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STANZA: &str =
        "-> X25519 TEiF0ypqr+bpvcqXNyCVJpL7OuwPdVwPL7KQEbFDOCc\nEmECAEcKN+n/Vs9SbWiV+Hu0r+E8R77DdWYyd83nw7U\n";
    const MAC: &str = "--- Vn+54jqiiUCE+WZcEVY3f1sqHjlu/z1LCQ/T7Xm7qI0\n";

    fn header_of(stanzas: usize) -> Vec<u8> {
        format!("age-encryption.org/v1\n{}{MAC}", STANZA.repeat(stanzas)).into_bytes()
    }

    #[test]
    fn a_header_has_at_most_thirty_two_stanzas() {
        assert_eq!(scan(&header_of(32)), Ok(header_of(32).len()));
        assert_eq!(scan(&header_of(33)), Err(HeaderError::TooLarge));
        assert_eq!(scan(&header_of(0)), Err(HeaderError::Malformed));
    }

    #[test]
    fn five_thousand_stanzas_are_refused_at_the_thirty_third() {
        let hostile = header_of(5_000);
        assert_eq!(scan(&hostile), Err(HeaderError::TooLarge));
        let looked_at = header_of(33).len() - MAC.len();
        assert_eq!(scan(&hostile[..looked_at]), Err(HeaderError::TooLarge), "and what follows is never looked at");
        assert!(looked_at < MAX_HEADER_BYTES);
    }

    #[test]
    fn a_header_has_at_most_sixteen_kibibytes() {
        let wide = |columns: usize| format!("age-encryption.org/v1\n-> {}\n\n{MAC}", "x".repeat(columns)).into_bytes();
        let fits = MAX_HEADER_BYTES - wide(0).len();
        assert_eq!(scan(&wide(fits)), Ok(MAX_HEADER_BYTES));
        assert_eq!(scan(&wide(fits + 1)), Err(HeaderError::TooLarge));
        assert_eq!(scan(&wide(10_000_000)[..MAX_HEADER_BYTES + 1]), Err(HeaderError::TooLarge));
    }

    #[test]
    fn a_stanza_ends_in_a_short_line() {
        let full = "A".repeat(64);
        let with = |body: &str| scan(format!("age-encryption.org/v1\n-> x\n{body}{MAC}").as_bytes()).map(|_| ());
        assert_eq!(with(&format!("{full}\n\n")), Ok(()));
        assert_eq!(with(&format!("{full}\nAA\n")), Ok(()));
        assert_eq!(with(&format!("{full}\n")), Err(HeaderError::Malformed), "age would take this one");
        assert_eq!(with(""), Err(HeaderError::Malformed), "and this one");
        assert_eq!(with(&format!("{full}A\n")), Err(HeaderError::Malformed));
        assert_eq!(with("A A\n"), Err(HeaderError::Malformed));
    }

    #[test]
    fn a_header_that_is_cut_off_is_no_header_and_not_too_large() {
        let whole = header_of(2);
        for end in "age-encryption.org/v1\n".len()..whole.len() {
            assert_eq!(scan(&whole[..end]), Err(HeaderError::Malformed), "cut at {end}");
        }
    }

    #[test]
    fn what_is_no_age_file_is_named() {
        assert_eq!(scan(b""), Err(HeaderError::NotAge));
        assert_eq!(scan(b"SQLite format 3\0\n"), Err(HeaderError::NotAge));
        assert_eq!(scan(b"age-encryption.org/v2\n"), Err(HeaderError::OtherVersion));
    }
}
