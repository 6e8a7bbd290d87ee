//! Every command: the one list that the page's calls, the shell's answers and its permissions
//! are made from.
//!
//! A line says who answers (`app`, or `shell` where it takes more than the app), the request and
//! its name, what travels (`{ .. }` as JSON, `(Secret)` as raw bytes) and what comes back. A new
//! line is refused by the compiler until care-app, or the shell, has an [`Answer`] for it.

use care_plan::{
    AnswerId, ChosenParts, ContentHash, Disclosure, Edit, EntryId, Found, LockScreenCard, PromptId, SectionId, Tier,
    Values,
};
use serde::{Deserialize, Serialize, Serializer};

use super::body::{self, Body, Packed, Secret};
use super::{Answer, ByApp, ByShell, CodeOf, Command, Deletion, Pace, PaperForm, Permission, SummaryForm, Theme};
use crate::{
    ApiError, AsideView, BackupFileView, BlockView, ChangeView, CodeCheckView, CodeSheetView, ContactView, CopyView,
    EarlierPlanView, EarlierView, EntryAddedView, ExportView, LatelyView, MomentView, OpenView, PageView, PaperView,
    PickedPlanView, Piece, PreferencesView, ProposalView, ReceivedPlanView, ReceivedRowView, RecordView, SavedFileView,
    SavedView, SecurityView, ShowView, ShownCopyView, StartView, StrengthView, SummaryView, TriedView, VersionView,
    VisitView, WordsView,
};

/// What the shell lets happen in the page when she closes the window: the page brings what she typed
/// to the disk, and then asks to [`Leave`].
pub const LEAVE_EVENT: &str = "holdfast-leave";

commands! {
    "begin-and-lock" "Asks where things stand, makes the vault, opens it, closes it, sets its lock." {
        /// Asks where things stand. The page's first call, and its call after a lock.
        shell Start / "start" {} -> StartView;
        /// Makes the vault, without a lock, and opens it.
        app Begin / "begin" {} -> OpenView;
        /// Closes the plan and forgets its keys. Without a lock nothing is closed.
        shell Lock / "lock" {
            /// Where she was, in the page's own words and without any of hers: comes back with
            /// [`OpenView`] when the same way in opens the plan again. `None` forgets it.
            bookmark: Option<String>,
            /// Whether she hid the plan in a hurry: a page that is loaded anew begins with a
            /// harmless page, as [`StartView::is_hidden`] then says.
            is_hidden: bool,
        } -> StartView;
        /// Answers [`LEAVE_EVENT`]: the window may close.
        shell Leave / "leave" {
            /// Whether all that she typed is on the disk. Where it cannot be brought there the
            /// window stays, says so, and closes when she asks once more.
            is_kept: bool,
        } -> ();
        /// Says that she is there: the idle time begins anew.
        app StillHere / "still_here" {} -> ();
        /// Opens the vault with a passphrase or a recovery code.
        shell Unlock / "unlock" (Secret) -> OpenView;
        /// Opens the everyday plan with her finger: the device asks for it. `None` when she ended
        /// that.
        shell OpenByBiometric / "open_by_biometric" {} -> Option<OpenView>;
        /// The card that opens without unlocking, as [`StartView::has_card`] says that there is one. It is read
        /// from its own file; nothing else is.
        app ReadLockScreenCard / "read_lock_screen_card" {} -> Vec<BlockView>;
        /// Sets the lock: the new passphrase.
        app SetLock / "set_lock" (Secret) -> OpenView;
        /// Says "not now" to the offer of a lock. It is offered once more, then never.
        app PutOffLock / "put_off_lock" {} -> ();
    }

    "security" "Passphrases, recovery codes, her finger, screenshots, the time it stays open, what was repaired." {
        /// How the plan is kept safe: lock, codes, copies.
        shell Security / "security" {} -> SecurityView;
        /// Sets after how many minutes without a touch the plan locks itself.
        app SetIdle / "set_idle" {
            /// 1 to 15.
            minutes: u8,
        } -> SecurityView;
        /// Five words drawn anew, to be her passphrase.
        app SuggestWords / "suggest_words" {} -> WordsView;
        /// Makes a new recovery code. The one of before, if there was one, opens nothing any more. Asks for
        /// [`ConfirmSecret`].
        app MakeCode / "make_code" {
            /// What it opens.
            of: CodeOf,
        } -> CodeSheetView;
        /// Says "not now" to the offer of a recovery code. It is remembered.
        app PutOffCode / "put_off_code" {} -> ();
        /// How easy a passphrase would be to guess.
        app MeasurePassphrase / "measure_passphrase" (Secret) -> StrengthView;
        /// Which groups of a recovery code do not fit: what was typed so far.
        app CheckCode / "check_code" (Secret) -> CodeCheckView;
        /// Says the secret that opens this plan: the passphrase, or the code that has opened it. It lets one
        /// act through that asks for it, within a minute. In a plan without a lock there is none to say.
        app ConfirmSecret / "confirm_secret" (Secret) -> ();
        /// Changes the passphrase: the present one, a byte 0, the new one.
        app ChangePassphrase / "change_passphrase" (Secret) -> OpenView;
        /// The same because someone knows it: the databases get new keys and the copies on this
        /// phone are made anew, too.
        app ReplacePassphrase / "replace_passphrase" (Secret) -> OpenView;
        /// Sets a new passphrase in a plan that a recovery code has opened. Asks for [`ConfirmSecret`] once
        /// that was a while ago.
        app ResetPassphrase / "reset_passphrase" (Secret) -> OpenView;
        /// Sets the full passphrase: the new one. Asks for [`ConfirmSecret`].
        app SetFullPassphrase / "set_full_passphrase" (Secret) -> OpenView;
        /// Sets a new everyday passphrase in a plan that the full one has opened. Asks for
        /// [`ConfirmSecret`].
        app SetEverydayPassphrase / "set_everyday_passphrase" (Secret) -> OpenView;
        /// Goes back to one passphrase for everything. Nothing moves. Asks for [`ConfirmSecret`].
        app LeaveFull / "leave_full" {} -> SecurityView;
        /// Lets her finger open the everyday plan from now on: the device asks for it. Where she
        /// ends that, nothing changes. Asks for [`ConfirmSecret`].
        shell SetBiometric / "set_biometric" {} -> SecurityView;
        /// From now on no finger opens the plan.
        app ForgetBiometric / "forget_biometric" {} -> SecurityView;
        /// What anyone would read who holds the phone, if this card opened without unlocking.
        app PreviewLockScreenCard / "preview_lock_screen_card" {
            /// Which.
            card: LockScreenCard,
        } -> Vec<BlockView>;
        /// Lets this card open without unlocking from now on, in place of another one. Asks for
        /// [`ConfirmSecret`].
        app ChooseLockScreenCard / "choose_lock_screen_card" {
            /// Which.
            card: LockScreenCard,
        } -> SecurityView;
        /// From now on no card opens without unlocking.
        app ForgetLockScreenCard / "forget_lock_screen_card" {} -> SecurityView;
        /// Lets screenshots be taken of this app, or no longer. The device remembers it.
        shell AllowScreenshots / "allow_screenshots" {
            /// Whether.
            allowed: bool,
        } -> SecurityView;
        /// Says whether a passphrase or a recovery code would open the plan. Changes nothing; a wrong one is a
        /// miss.
        app TrySecret / "try_secret" (Secret) -> TriedView;
        /// Lets her first page remind her, each month, to try what opens the plan; or no longer.
        app SetReminder / "set_reminder" {
            /// Whether.
            is_on: bool,
        } -> SecurityView;
        /// She has closed that reminder.
        app ReminderSeen / "reminder_seen" {} -> ();
        /// She has read what was changed of what opens the plan.
        app ChangesSeen / "changes_seen" {} -> ();
        /// She has read what was repaired.
        app RepairSeen / "repair_seen" {} -> ();
    }

    "carry" "Copies and what they took the place of: the shell asks her for a place, the page never learns a path." {
        /// Writes an encrypted copy of everything into a file that she picks a place for; `None`
        /// when she picked none.
        shell SaveBackup / "save_backup" {} -> Option<SavedFileView>;
        /// Puts what she chose on paper, as a PDF in a place that she picks; `None` when she picked none.
        shell SavePaper / "save_paper" {
            /// Who for, and which parts. A blank form takes none of it.
            disclosure: Disclosure,
            /// What the paper is for.
            form: PaperForm,
            /// Whether its letters are large.
            is_large: bool,
            /// Whether the days on which it was changed and made stand on it.
            is_dated: bool,
            /// Whether it opens by a code alone: for sending, not for printing.
            has_code: bool,
        } -> Option<PaperView>;
        /// What she chose as one page that a computer's browser opens by a code, in a place that she picks; `None` when
        /// she picked none.
        shell SavePage / "save_page" {
            /// Who for, and which parts.
            disclosure: Disclosure,
        } -> Option<PageView>;
        /// The plan as data, into a file that she picks a place for: a document of HL7 FHIR R4, which hospital systems
        /// and other programs read. `None` when she picked none.
        shell SaveBundle / "save_bundle" {
            /// Who for, and which parts.
            disclosure: Disclosure,
        } -> Option<SavedFileView>;
        /// Looks at a copy that she picks; `None` when she picked none. Nothing is changed yet.
        shell PickBackup / "pick_backup" {} -> Option<BackupFileView>;
        /// The plans that another one took the place of, the newest first. Also while none is open.
        app ListAside / "list_aside" {} -> Vec<AsideView>;
        /// Picks one of them, in the place of a copy.
        app ChooseAside / "choose_aside" {
            /// Which.
            number: u32,
        } -> AsideView;
        /// Opens what was picked with its passphrase or code, reads it to the end and says what is in it.
        /// Nothing is changed yet.
        app OpenPicked / "open_picked" (Secret) -> ProposalView;
        /// Puts it in the place of what is here, which is put aside.
        app RestorePicked / "restore_picked" {} -> OpenView;
        /// Deletes it, where it is one that was put aside. What is left of those.
        app DeletePicked / "delete_picked" {} -> Vec<AsideView>;
        /// Brings back what the open plan took the place of: that one is put aside in its turn.
        shell UndoRestore / "undo_restore" {} -> StartView;
        /// She keeps the open plan, and is offered no more to undo that.
        app KeepRestored / "keep_restored" {} -> ();
        /// Writes everything that is open, readable by anyone, into a folder that she picks;
        /// `None` when she picked none. Asks for [`ConfirmSecret`].
        shell ExportEverything / "export_everything" {} -> Option<ExportView>;
    }

    "receive" "Plans that somebody else gave her: looked at, kept apart from hers to be read, forgotten." {
        /// Looks at a file that she picks; `None` when she picked none. Nothing is kept yet.
        shell PickReceived / "pick_received" {} -> Option<PickedPlanView>;
        /// Opens what was picked with its code. Nothing is kept yet.
        app OpenReceived / "open_received" (Secret) -> ReceivedPlanView;
        /// Keeps what was opened, apart from her plan. All that is kept then.
        app KeepReceived / "keep_received" {} -> Vec<ReceivedRowView>;
        /// Lets go of what was picked and not kept.
        app DropReceived / "drop_received" {} -> ();
        /// What is kept, the newest first.
        app ListReceived / "list_received" {} -> Vec<ReceivedRowView>;
        /// One of them, to be read.
        app ReadReceived / "read_received" {
            /// Which.
            plan: ContentHash,
        } -> ReceivedPlanView;
        /// Forgets one of them for good, in the copies on this phone, too. What is left.
        app ForgetReceived / "forget_received" {
            /// Which.
            plan: ContentHash,
        } -> Vec<ReceivedRowView>;
    }

    "delete" "Deletes for good: an answer, a card, a section, or everything." {
        /// Deletes for good: out of the plan, its history, its copies on this phone. What is more than one
        /// answer asks for [`ConfirmSecret`].
        app DeleteForGood / "delete_for_good" {
            /// What goes.
            what: Deletion,
        } -> OpenView;
        /// Deletes the whole plan from this phone: keys first, then files. A plan that was put aside goes with
        /// it where what opens this one opens it. Asks for [`ConfirmSecret`].
        shell Wipe / "wipe" {} -> StartView;
    }

    "preferences" "Sets language, reading level, light or dark, and the pace. Kept outside the vault, for the lock screen." {
        /// Sets language and reading level, as a BCP 47 tag. Kept outside the vault, for the lock
        /// screen.
        app SetLanguage / "set_language" {
            /// A tag that `care-locale` knows.
            language: String,
        } -> PreferencesView;
        /// Sets how the page looks. Kept outside the vault.
        app SetTheme / "set_theme" {
            /// `auto`, `light` or `dark`.
            theme: Theme,
        } -> PreferencesView;
        /// Sets whether a section's questions stand together or come one at a time. Kept outside
        /// the vault.
        app SetPace / "set_pace" {
            /// `together` or `one-by-one`.
            pace: Pace,
        } -> PreferencesView;
    }

    "ring" "Hands a number to the phone's own dialler. Nothing is rung before she presses there." {
        /// Hands the first number of a text to the dialler, where [`StartView::can_ring`] says that
        /// there is one.
        shell Ring / "ring" {
            /// What holds the number, as it is written.
            number: String,
        } -> ();
    }

    "copy" "Puts a text where it can be pasted from, for a while." {
        /// Puts a text where it can be pasted from. It goes after a minute, and when she locks.
        shell CopyText / "copy_text" {
            /// The text.
            text: String,
        } -> ();
    }

    "write" "Keeps, moves, takes back and finds what she writes." {
        /// Keeps one edit of one answer. Acknowledged only when it is on the disk.
        app SaveEdit / "save_edit" {
            /// Which answer, and what becomes of it.
            edit: Edit,
        } -> SavedView;
        /// Hands over a part of what is to stand beside her words, before it is kept. The first one begins
        /// anew.
        app HandPart / "hand_part" {
            /// How many bytes the whole has.
            whole: u32,
            /// Where in it this part begins: where the one before has ended.
            from: u32,
            /// The part.
            piece: Piece,
        } -> ();
        /// Keeps the photograph that was handed over beside the words that say what it shows: only what
        /// can be seen of it. Acknowledged only when it is on the disk.
        app KeepPhoto / "keep_photo" {
            /// Which answer.
            answer: AnswerId,
        } -> SavedView;
        /// Keeps the samples that were handed over (16,000 a second, signed, 16 bits, the low byte first) as
        /// her voice, with her words or without. Acknowledged only when it is on the disk.
        app KeepVoice / "keep_voice" {
            /// Which answer.
            answer: AnswerId,
        } -> SavedView;
        /// Changes who can see an answer.
        app MoveAnswer / "move_answer" {
            /// The answer.
            answer: AnswerId,
            /// Where it goes.
            tier: Tier,
        } -> SavedView;
        /// Begins an entry (a contingency card, a person to phone).
        app AddEntry / "add_entry" {
            /// The section's name.
            section: SectionId,
            /// Words for the prompt that names the entry; empty for none.
            name: String,
        } -> EntryAddedView;
        /// Takes an entry away, or brings it back.
        app RemoveEntry / "remove_entry" {
            /// The entry.
            entry: EntryId,
            /// Whether it goes (`true`) or comes back (`false`).
            removed: bool,
        } -> EntryAddedView;
        /// Keeps what somebody else wrote on the page that she holds up, as an entry of its own. When
        /// it was written is filled in here.
        app KeepTurn / "keep_turn" {
            /// What was given, by the prompts that others write. At least one with words.
            values: Vec<(PromptId, Values)>,
        } -> EntryAddedView;
        /// Begins the plan of a later pregnancy, which is blank. The one of now is put away, whole.
        app BeginPregnancy / "begin_pregnancy" {} -> OpenView;
        /// Makes the plan of before the plan of now again, while nothing is written in that.
        app PutBackPregnancy / "put_back_pregnancy" {} -> OpenView;
        /// Takes an answer of a plan of before over into the plan of now, where nothing stands there yet.
        app TakeOver / "take_over" {
            /// Of which plan, as [`EarlierPlanView`] has it.
            pregnancy: u8,
            /// Which answer; one on a card takes the whole card over.
            answer: AnswerId,
        } -> OpenView;
        /// Finds her words again, whatever bytes a keyboard makes of them.
        app Search / "search" {
            /// What she looks for.
            words: String,
        } -> Vec<Found>;
    }

    "show" "Builds what she shows and what she reads: Show mode, the preview and its QR codes, a letter, what stood there before. Nothing leaves by itself." {
        /// What Show mode shows.
        app Show / "show" {
            /// Who for, and which parts.
            disclosure: Disclosure,
            /// Whether the page is held up now, and not looked at beforehand: then it is remembered
            /// when her midwife saw it.
            is_held_up: bool,
        } -> ShowView;
        /// Which parts she ticked for each reader the last time.
        app ListChosenParts / "list_chosen_parts" {} -> ChosenParts;
        /// Remembers which parts she has ticked for a reader.
        app ChooseParts / "choose_parts" {
            /// Who for, and which parts. What is sensitive in it is not remembered.
            disclosure: Disclosure,
        } -> ();
        /// The visits at which her midwife saw the plan, the newest first.
        app Versions / "versions" {} -> Vec<VersionView>;
        /// What has changed since one of them, of what a midwife may see.
        app ChangedSince / "changed_since" {
            /// The visit's moment, as [`VersionView`] has it.
            at: i64,
        } -> Vec<ChangeView>;
        /// The copies that she showed or gave, the newest first, each with its version code.
        app ShownCopies / "shown_copies" {} -> Vec<ShownCopyView>;
        /// What one of them said, read from the history.
        app ReadShown / "read_shown" {
            /// The copy's moment, as [`ShownCopyView`] has it.
            at: i64,
        } -> CopyView;
        /// The preview of the summary and its QR codes, of one form.
        app Summary / "summary" {
            /// Who for, and which parts.
            disclosure: Disclosure,
            /// How the QR holds the text.
            form: SummaryForm,
        } -> SummaryView;
        /// The same as plain text for the hospital's record, in the clinician's language.
        app Record / "record" {
            /// Who for, and which parts.
            disclosure: Disclosure,
        } -> RecordView;
        /// A card as she reads it herself, like a letter in her voice.
        app ReadCard / "read_card" {
            /// Which card.
            entry: EntryId,
        } -> Vec<BlockView>;
        /// What was said today, as plain text for the hospital's record.
        app Visit / "visit" {
            /// Whether her birth date and NHS number stand in it.
            has_identifiers: bool,
        } -> VisitView;
        /// Every contact with somebody, the newest first: talks, visits, reviews, what staff wrote.
        app Thread / "thread" {} -> Vec<ContactView>;
        /// Her plans of earlier pregnancies, the latest first.
        app EarlierPlans / "earlier_plans" {} -> Vec<EarlierPlanView>;
        /// One of them, whole.
        app EarlierPlan / "earlier_plan" {
            /// Which, as [`EarlierPlanView`] has it.
            pregnancy: u8,
        } -> Vec<EarlierView>;
        /// The answers that were changed last, the newest first.
        app Lately / "lately" {} -> Vec<LatelyView>;
        /// A photograph, to be drawn: a JPEG that this app has made.
        app ReadPhoto / "read_photo" {
            /// Which, by what is in it.
            photo: ContentHash,
        } -> Piece;
        /// A voice note, to be played: a WAV that this app has made.
        app ReadVoice / "read_voice" {
            /// Which, by what is in it.
            voice: ContentHash,
        } -> Piece;
        /// What an answer said before, the newest first: once for each time that she wrote at it.
        app History / "history" {
            /// Which answer.
            answer: AnswerId,
        } -> Vec<MomentView>;
    }
}
