//! Every request. A test holds this list and the shell's equal.

use care_plan::{AnswerId, Disclosure, Edit, EntryId, SectionId, Tier};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    BackupFileView, CodeSheetView, EntryAddedView, ExportView, LookView, OpenView, SafetyView, SavedFileView,
    SavedView, ShowView, StartView, SummaryView, WordsView,
};

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
    Lock / "lock" -> StartView {
        /// Where she was, in the page's own words and without any of hers: comes back with
        /// [`OpenView`] when the same way in opens the plan again. `None` forgets it.
        bookmark: Option<String>,
        /// Whether she hid the plan in a hurry: a page that is loaded anew begins with a
        /// harmless page, as [`StartView::is_hidden`] then says.
        is_hidden: bool,
    }
    /// Says that she is there: the idle time begins anew.
    StillHere / "still_here" -> () {}
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
    /// Keeps one edit of one answer. Acknowledged only when it is on the disk.
    SaveEdit / "save_edit" -> SavedView {
        /// Which answer, and what becomes of it.
        edit: Edit,
    }
    /// Changes who can see an answer.
    MoveAnswer / "move_answer" -> SavedView {
        /// The answer.
        answer: AnswerId,
        /// Where it goes.
        tier: Tier,
    }
    /// Begins an entry (a contingency card, a person to phone).
    AddEntry / "add_entry" -> EntryAddedView {
        /// The section's name.
        section: SectionId,
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
    /// How the plan is kept safe: lock, codes, copies.
    Safety / "safety" -> SafetyView {}
    /// Sets after how many minutes without a touch the plan locks itself.
    SetIdle / "set_idle" -> SafetyView {
        /// 1 to 15.
        minutes: u8,
    }
    /// Five words drawn anew, to be her passphrase.
    SuggestWords / "suggest_words" -> WordsView {}
    /// Makes a new recovery code. The one of before, if there was one, opens nothing any more.
    MakeCode / "make_code" -> CodeSheetView {
        /// What it opens.
        of: CodeOf,
    }
    /// Says "not now" to the offer of a recovery code. It is remembered.
    PutOffCode / "put_off_code" -> () {}
    /// Goes back to one passphrase for everything. Nothing moves.
    LeaveFull / "leave_full" -> SafetyView {}
    /// Lets her finger open the everyday plan from now on: the device asks for it. Where she ends
    /// that, nothing changes.
    SetFinger / "set_finger" -> SafetyView {}
    /// From now on no finger opens the plan.
    ForgetFinger / "forget_finger" -> SafetyView {}
    /// Opens the everyday plan with her finger: the device asks for it. `None` when she ended
    /// that.
    OpenByFinger / "open_by_finger" -> Option<OpenView> {}
    /// Lets screenshots be taken of this app, or no longer. The device remembers it.
    AllowScreenshots / "allow_screenshots" -> SafetyView {
        /// Whether.
        allowed: bool,
    }
    /// Writes an encrypted copy of everything into a file that she picks a place for; `None`
    /// when she picked none.
    SaveBackup / "save_backup" -> Option<SavedFileView> {}
    /// Looks at a copy that she picks; `None` when she picked none. Nothing is changed yet.
    PickBackup / "pick_backup" -> Option<BackupFileView> {}
    /// Writes everything that is open, readable by anyone, into a folder that she picks; `None`
    /// when she picked none.
    ExportEverything / "export_everything" -> Option<ExportView> {}
    /// Deletes for good: out of the plan, its history, its copies on this phone.
    DeleteForGood / "delete_for_good" -> OpenView {
        /// What goes.
        what: Deletion,
    }
    /// Deletes the whole plan from this phone: keys first, then files.
    Wipe / "wipe" -> StartView {}
    /// She has read what was mended.
    MendedSeen / "mended_seen" -> () {}
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
/// string inside a JSON text. The reply is JSON. Where two secrets travel, a byte 0 stands between.
pub mod raw {
    /// Opens the vault: the UTF-8 bytes of a passphrase or a recovery code. Replies
    /// [`crate::OpenView`].
    pub const UNLOCK: &str = "unlock";
    /// Sets the lock: the UTF-8 bytes of the new passphrase. Replies [`crate::OpenView`].
    pub const SET_LOCK: &str = "set_lock";
    /// How easy a passphrase would be to guess: its bytes. Replies [`crate::StrengthView`].
    pub const MEASURE: &str = "measure_passphrase";
    /// Which groups of a recovery code do not fit: what was typed so far. Replies
    /// [`crate::CodeCheckView`].
    pub const CHECK_CODE: &str = "check_code";
    /// Changes the passphrase: the present one, 0, the new one. Replies [`crate::OpenView`].
    pub const CHANGE: &str = "change_passphrase";
    /// The same because someone knows it: the databases get new keys and the copies on this
    /// phone are made anew, too. Replies [`crate::OpenView`].
    pub const REPLACE: &str = "replace_passphrase";
    /// Sets a new passphrase in a plan that a recovery code has opened: its bytes. Replies
    /// [`crate::OpenView`].
    pub const RESET: &str = "reset_passphrase";
    /// Sets the full passphrase: the bytes of the new one. Replies [`crate::OpenView`].
    pub const SET_FULL: &str = "set_full_passphrase";
    /// Sets a new everyday passphrase in a plan that the full one has opened. Replies
    /// [`crate::OpenView`].
    pub const SET_EVERYDAY: &str = "set_everyday_passphrase";
    /// Restores the copy that was picked: the bytes of its passphrase or code. Replies
    /// [`crate::OpenView`].
    pub const RESTORE: &str = "restore";
    /// All of them.
    pub const ALL: &[&str] =
        &[UNLOCK, SET_LOCK, MEASURE, CHECK_CODE, CHANGE, REPLACE, RESET, SET_FULL, SET_EVERYDAY, RESTORE];
}

/// What a recovery code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CodeOf {
    /// The plan that the everyday passphrase opens: all of it, unless there is a full passphrase.
    Everyday,
    /// What the full passphrase opens.
    Full,
}

/// What is deleted for good.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deletion {
    /// One answer, with all that it ever said.
    Answer(AnswerId),
    /// A card or a person, with all of its answers.
    Entry(EntryId),
    /// All answers and cards of a section.
    Section(SectionId),
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
