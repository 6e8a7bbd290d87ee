//! The one error that the page sees. Each has two messages: what happened (`err-…`) and what to
//! do (`rec-…`). None holds a person's words.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

macro_rules! errors {
    ($($(#[$doc:meta])* $name:ident $({ $(#[$field_doc:meta])* $field:ident: $type:ty })? / $code:literal;)*) => {
        /// What went wrong, for the page to say.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
        #[serde(into = "Coded", try_from = "Coded")]
        #[non_exhaustive]
        pub enum ApiError { $($(#[$doc])* #[error($code)] $name $({ $(#[$field_doc])* $field: $type })?),* }

        impl ApiError {
            /// Every error, for the locale lints and tests.
            pub const ALL: &[Self] = &[$(Self::$name $({ $field: <$type>::MAX })?),*];

            /// Its code, as it stands in message ids.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name $({ $field: _ })? => $code),* }
            }

            /// The id of the message that says what happened.
            #[must_use]
            pub fn what_happened(self) -> String {
                format!("err-{}", self.code())
            }

            /// The id of the message that says what to do.
            #[must_use]
            pub fn what_to_do(self) -> String {
                format!("rec-{}", self.code())
            }
        }
    };
}

/// An error as it travels. (A tagged enum would bring serde's reader of anything into the page.)
#[derive(Serialize, Deserialize)]
struct Coded {
    code: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<u8>,
}

impl From<ApiError> for Coded {
    fn from(error: ApiError) -> Self {
        let seconds = if let ApiError::TryLater { seconds } = error { Some(seconds) } else { None };
        Self { code: error.code().into(), seconds }
    }
}

impl TryFrom<Coded> for ApiError {
    type Error = &'static str;

    fn try_from(Coded { code, seconds }: Coded) -> Result<Self, Self::Error> {
        match Self::ALL.iter().copied().find(|error| error.code() == code) {
            Some(Self::TryLater { seconds: most }) => Ok(Self::TryLater { seconds: seconds.unwrap_or(most) }),
            other => other.ok_or("an error of another version"),
        }
    }
}

errors! {
    /// The passphrase does not open this vault.
    WrongPassphrase / "wrong-passphrase";
    /// The passphrase is shorter than eight characters.
    PassphraseTooShort / "passphrase-too-short";
    /// Someone could guess the passphrase.
    PassphraseGuessable / "passphrase-guessable";
    /// The new passphrase is one that already opens the plan.
    PassphraseInUse / "passphrase-in-use";
    /// The present passphrase was not typed right.
    PresentPassphraseWrong / "present-passphrase-wrong";
    /// After misses a secret is not tried yet. Nothing was tried.
    TryLater {
        /// After how many seconds it can be.
        seconds: u8
    } / "try-later";
    /// It cannot be set up now. Says no more, so that it tells nothing.
    NotNow / "not-now";
    /// This needs a plan that a passphrase or a code has opened, not a finger.
    PassphraseFirst / "passphrase-first";
    /// This asks for the present passphrase first.
    SecretFirst / "secret-first";
    /// No finger opens the plan any more: the device's key is gone.
    BiometricGone / "biometric-gone";
    /// The device's key did not work now; what was set is left.
    BiometricNotNow / "biometric-not-now";
    /// The file is no copy of a plan.
    NotABackup / "not-a-backup";
    /// The copy was made by a newer version of this app.
    BackupNewer / "backup-newer";
    /// The copy was cut or harmed so that nothing of it can be read.
    BackupDamaged / "backup-damaged";
    /// The file is larger than any plan.
    BackupTooLarge / "backup-too-large";
    /// The file holds no plan that can be read here.
    NotAPlan / "not-a-plan";
    /// The plan in the file was cut or changed.
    ReceivedDamaged / "received-damaged";
    /// The plan in the file was made by a newer version of this app.
    ReceivedNewer / "received-newer";
    /// The plan in the file is longer than is taken in.
    ReceivedTooLarge / "received-too-large";
    /// The code does not open the plan in the file.
    WrongShareCode / "wrong-share-code";
    /// There are fewer digits, or more, than such a code has.
    NotAShareCode / "not-a-share-code";
    /// As many plans of others are kept as may be.
    ReceivedFull / "received-full";
    /// What was picked cannot be written to or read.
    PlaceUnreachable / "place-unreachable";
    /// The place that was picked is full.
    PlaceFull / "place-full";
    /// Deleted from the plan, but a copy on this phone still holds it.
    DeletedNotEverywhere / "deleted-not-everywhere";
    /// There is not enough memory for the lock.
    NoMemory / "no-memory";
    /// The plan is closed; it must be opened first.
    Closed / "closed";
    /// A lock is already set.
    LockAlreadySet / "lock-already-set";
    /// A file that opens the vault is not there.
    SlotMissing / "slot-missing";
    /// A file that opens the vault cannot be read.
    SlotDamaged / "slot-damaged";
    /// A page of the vault is damaged.
    VaultDamaged / "vault-damaged";
    /// The vault was written by a newer version of this app.
    VaultNewer / "vault-newer";
    /// The vault was kept by an earlier version and could not be brought up to date; it is as it was.
    VaultNotConverted / "vault-not-converted";
    /// Private answers need a lock before they can be written.
    LockNeeded / "lock-needed";
    /// The folder cannot be written.
    FolderReadOnly / "folder-read-only";
    /// There is no room left.
    DiskFull / "disk-full";
    /// The folder cannot be reached or read for another reason.
    FolderUnreachable / "folder-unreachable";
    /// One answer is too long to keep.
    TextTooLong / "text-too-long";
    /// What would stand on the card that opens without unlocking is more than a card holds.
    CardTooLong / "card-too-long";
    /// What would stand on a page behind a code is more than such a page holds.
    PageTooLong / "page-too-long";
    /// The photograph is larger than can be taken.
    PhotoTooLarge / "photo-too-large";
    /// The file is no photograph of a kind that is taken.
    PhotoUnknownKind / "photo-unknown-kind";
    /// The photograph was cut, or cannot be drawn.
    PhotoDamaged / "photo-damaged";
    /// Nothing says yet what the photograph shows.
    PhotoWithoutWords / "photo-without-words";
    /// There is no room for another photograph or voice note in the plan.
    AttachmentsFull / "attachments-full";
    /// The photograph is not there any more, or not whole.
    PhotoGone / "photo-gone";
    /// The recording is larger or longer than can be taken.
    VoiceTooLarge / "voice-too-large";
    /// The recording was cut, or cannot be played here.
    VoiceDamaged / "voice-damaged";
    /// The voice note is not there any more, or not whole.
    VoiceGone / "voice-gone";
    /// The microphone was not let in, or there is none.
    NoMicrophone / "no-microphone";
    /// The place of an answer or entry is not known.
    UnknownPlace / "unknown-place";
    /// The language is not one that the app has.
    UnknownLanguage / "unknown-language";
    /// There is nothing to show yet.
    NothingToShow / "nothing-to-show";
    /// The request or reply was not understood.
    NotUnderstood / "not-understood";
    /// Something that should not happen.
    Unexpected / "unexpected";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_in_json_is_the_code_in_message_ids() {
        for error in ApiError::ALL {
            let json = serde_json::to_value(error).unwrap();
            assert_eq!(json["code"], error.code(), "one name for one error");
            assert_eq!(serde_json::from_value::<ApiError>(json).unwrap(), *error);
        }
    }

    #[test]
    fn how_long_she_waits_travels_with_the_code() {
        let error = ApiError::TryLater { seconds: 20 };
        let json = serde_json::json!({ "code": "try-later", "seconds": 20 });
        assert_eq!(serde_json::to_value(error).unwrap(), json);
        assert_eq!(serde_json::from_value::<ApiError>(json).unwrap(), error);
    }
}
