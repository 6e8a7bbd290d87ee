//! Every request. A test holds this list and the shell's equal.

use care_plan::{AnswerId, AnswerState, ChoiceId, Disclosure, EntryId, Tier};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{EntryAddedView, LookView, OpenView, SavedView, ShowView, StartView, SummaryView};

/// A request that the page makes of the shell.
pub trait Command: Serialize + DeserializeOwned {
    /// The name that both sides use.
    const NAME: &'static str;
    /// What comes back when it went well.
    type Reply: Serialize + DeserializeOwned;
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident / $text:literal -> $reply:ty { $($(#[$field_doc:meta])* $field:ident : $type:ty),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            pub struct $name { $($(#[$field_doc])* pub $field: $type),* }
            impl Command for $name {
                const NAME: &'static str = $text;
                type Reply = $reply;
            }
        )*
        /// The name of every command that travels as JSON.
        pub const COMMANDS: &[&str] = &[$($text),*];
    };
}

commands! {
    /// Asks where things stand. The page's first call, and its call after a lock.
    Start / "start" -> StartView {}
    /// Makes the vault, without a lock, and opens it.
    Begin / "begin" -> OpenView {}
    /// Closes the plan and forgets its keys. Without a lock nothing is closed.
    Lock / "lock" -> StartView {}
    /// Sets language and reading level, as a BCP 47 tag. Kept outside the vault, for the lock screen.
    SetLanguage / "set_language" -> LookView {
        /// A tag that `care-locale` knows.
        language: String,
    }
    /// Sets how the page looks. Kept outside the vault.
    SetLook / "set_look" -> LookView {
        /// `auto`, `light` or `dark`.
        theme: Theme,
    }
    /// Says "not now" to the offer of a lock. It is offered once more, then never.
    PutOffLock / "put_off_lock" -> () {}
    /// Keeps her words for one answer. Acknowledged only when they are on the disk.
    SaveText / "save_text" -> SavedView {
        /// Where they stand.
        answer: AnswerId,
        /// All of her words for it, as typed.
        text: String,
    }
    /// Keeps how she feels about deciding; `None` takes it back.
    SaveState / "save_state" -> SavedView {
        /// Where it stands.
        answer: AnswerId,
        /// How she feels.
        state: Option<AnswerState>,
    }
    /// Keeps the option that she chose; `None` takes it back.
    SaveChoice / "save_choice" -> SavedView {
        /// Where it stands.
        answer: AnswerId,
        /// The option.
        choice: Option<ChoiceId>,
    }
    /// Changes who can see an answer. The document that it leaves is rebuilt without it.
    MoveAnswer / "move_answer" -> SavedView {
        /// The answer.
        answer: AnswerId,
        /// Where it goes.
        tier: Tier,
    }
    /// Begins an entry (a contingency card, a person to phone).
    AddEntry / "add_entry" -> EntryAddedView {
        /// The section's name.
        section: care_plan::SectionId,
        /// Words for the prompt that names the entry; empty for none.
        name: String,
    }
    /// Takes an entry away, or brings it back.
    RemoveEntry / "remove_entry" -> EntryAddedView {
        /// The entry.
        entry: EntryId,
        /// Whether it goes (`true`) or comes back (`false`).
        removed: bool,
    }
    /// What Show mode shows.
    Show / "show" -> ShowView {
        /// Who for, and which parts.
        disclosure: Disclosure,
    }
    /// The preview of the summary and its QR codes, of one form.
    Summary / "summary" -> SummaryView {
        /// Who for, and which parts.
        disclosure: Disclosure,
        /// How the QR holds the text.
        form: SummaryForm,
    }
}

/// Commands whose request is not JSON but raw bytes, so that a passphrase is never a JavaScript
/// string inside a JSON text. The reply is JSON.
pub mod raw {
    /// Opens the vault: the UTF-8 bytes of the passphrase. Replies [`crate::OpenView`].
    pub const UNLOCK: &str = "unlock";
    /// Sets the lock: the UTF-8 bytes of the new passphrase. Replies [`crate::OpenView`].
    pub const SET_LOCK: &str = "set_lock";
    /// Both of them.
    pub const ALL: &[&str] = &[UNLOCK, SET_LOCK];
}

/// How the page looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light paper.
    Light,
    /// Dark.
    Dark,
}

/// How a summary QR holds its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SummaryForm {
    /// Plain text, for most cameras.
    Text,
    /// A contact card (vCard 3.0, RFC 2426) with the text as its note, for an iPhone.
    ContactCard,
}
