//! Which copies two typed version codes name, and which of the two is newer.

use care_bridge::ShownCopyView;

/// How many letters and figures a version code has.
const LENGTH: usize = 8;

/// What two typed codes come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Codes {
    /// What is said of them.
    pub(crate) which: Which,
    /// The copies that they name, in the order typed, each code once.
    pub(crate) copies: Vec<ShownCopyView>,
}

/// What is said of typed codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Which {
    /// No code is whole yet.
    Nothing,
    /// A whole code names no copy.
    NotThere,
    /// The one whole code names a copy.
    One,
    /// Both were changed at one time: neither is newer.
    Same,
    /// The first was changed later.
    FirstNewer,
    /// The second was changed later.
    SecondNewer,
}

impl Codes {
    /// What these two come to among `copies`, the newest first.
    pub(crate) fn of(copies: &[ShownCopyView], one: &str, other: &str) -> Self {
        let whole: Vec<String> = [one, other].map(read).into_iter().filter(|code| code.len() == LENGTH).collect();
        let named = |code: &String| copies.iter().find(|copy| read(&copy.version) == *code).cloned();
        let mut found: Vec<ShownCopyView> = whole.iter().filter_map(named).collect();
        let which = match (whole.len(), found.as_slice()) {
            (0, _) => Which::Nothing,
            (whole, found) if found.len() < whole => Which::NotThere,
            (_, [one, other]) if one.changed == other.changed => Which::Same,
            (_, [one, other]) if one.changed > other.changed => Which::FirstNewer,
            (_, [_, _]) => Which::SecondNewer,
            _ => Which::One,
        };
        found.dedup();
        Self { which, copies: found }
    }
}

/// A code as it is compared: Crockford's base 32 takes small letters, and what looks alike for one.
fn read(typed: &str) -> String {
    let sign = |sign: char| match sign.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        sign if sign.is_ascii_alphanumeric() => Some(sign),
        _ => None,
    };
    typed.chars().filter_map(sign).collect()
}

#[cfg(test)]
mod tests {
    use care_plan::Audience;

    use super::*;

    fn copy(version: &str, changed: i64) -> ShownCopyView {
        let version = version.to_owned();
        ShownCopyView { at: changed, audience: Audience::Midwife, shown: String::new(), changed, version }
    }

    fn which(one: &str, other: &str) -> Which {
        Codes::of(&[copy("7K3M-9QTX", 3), copy("AAAA-1100", 2), copy("BBBB-0000", 2)], one, other).which
    }

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        for typed in ["7K3M-9QTX", "7k3m9qtx", " 7k3m 9qtx "] {
            assert_eq!(which(typed, ""), Which::One, "{typed}");
            assert_eq!(which("", typed), Which::One, "{typed}");
        }
        assert_eq!(which("aaaa-iloo", ""), Which::One, "letters that look like figures");
        assert_eq!(which("7K3M-9QT", ""), Which::Nothing, "she is still typing");
        assert_eq!(which("7K3M-9QTY", ""), Which::NotThere);
        assert_eq!(which("7K3M-9QTX", "7K3M-9QTY"), Which::NotThere);
    }

    #[test]
    fn of_two_codes_the_one_that_was_changed_later_is_newer() {
        assert_eq!(which("7K3M-9QTX", "AAAA-1100"), Which::FirstNewer);
        assert_eq!(which("AAAA-1100", "7K3M-9QTX"), Which::SecondNewer);
        assert_eq!(which("AAAA-1100", "BBBB-0000"), Which::Same, "they hold different parts");
        let twice = Codes::of(&[copy("7K3M-9QTX", 3)], "7K3M-9QTX", "7K3M-9QTX");
        assert_eq!((twice.which, twice.copies.len()), (Which::Same, 1));
    }
}
