//! Who can open a parcel. Both types are the X25519 ones of the age format.

use std::fmt;
use std::str::FromStr;

use age::secrecy::ExposeSecret;
use bech32::{Bech32, Hrp};
use zeroize::Zeroizing;

const PREFIX: Hrp = Hrp::parse_unchecked("age-secret-key-");

/// Text or bytes that are no identity and no recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identity or a recipient")]
pub struct IdentityError;

/// The secret half: opens what was sealed to its [`Recipient`]. Wiped when dropped, never shown.
pub struct Identity(pub(crate) age::x25519::Identity);

impl Identity {
    /// Takes 32 bytes as an identity: their [BIP 173] Bech32 form, in upper case, with the
    /// prefix `AGE-SECRET-KEY-`.
    ///
    /// # Errors
    ///
    /// Returns [`IdentityError`] when age does not take them; it takes all.
    ///
    /// [BIP 173]: https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, IdentityError> {
        Zeroizing::new(bech32::encode_upper::<Bech32>(PREFIX, bytes).map_err(|_| IdentityError)?).parse()
    }

    /// A new random identity: age draws it.
    #[must_use]
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// The text that the `age` command reads as an identity file.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The public half.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }
}

impl FromStr for Identity {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        text.parse().map(Self).map_err(|_| IdentityError)
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The public half: anyone may seal to it. As text it is `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(pub(crate) age::x25519::Recipient);

impl Recipient {
    /// A recipient that nobody is: age draws its identity, and it is forgotten here.
    #[must_use]
    pub fn nobody() -> Self {
        Identity::generate().recipient()
    }
}

impl FromStr for Recipient {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        text.parse().map(Self).map_err(|_| IdentityError)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_is_the_bech32_of_its_bytes() {
        let identity = Identity::from_bytes(&[7; 32]).unwrap();
        assert_eq!(
            identity.to_text().as_str(),
            "AGE-SECRET-KEY-1QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSKMP32K"
        );
        // As Debian's `age-keygen -y` says.
        let recipient = "age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt";
        assert_eq!(identity.recipient().to_string(), recipient);
        let again: Identity = identity.to_text().parse().unwrap();
        assert_eq!(again.recipient(), identity.recipient());
        assert_eq!(identity.recipient().to_string().parse::<Recipient>(), Ok(identity.recipient()));
    }

    #[test]
    fn an_identity_is_never_shown() {
        let identity = Identity::from_bytes(&[7; 32]).unwrap();
        assert_eq!(format!("{identity:?}"), "[redacted]");
        let recipient = identity.recipient();
        assert_eq!(format!("{recipient:?}"), format!("Recipient({recipient})"), "and whom it opens for is no secret");
    }

    #[test]
    fn text_that_is_no_identity_is_turned_away() {
        for text in ["", "age1", "AGE-SECRET-KEY-1", "AGE-SECRET-KEY-1QQQQ", "x\0y"] {
            assert_eq!(text.parse::<Identity>().map(|_| ()), Err(IdentityError), "{text:?}");
            assert_eq!(text.parse::<Recipient>().map(|_| ()), Err(IdentityError), "{text:?}");
        }
    }
}
