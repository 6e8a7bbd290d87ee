//! Which use case answers which command, and what it is handed: the least that it needs. The list of
//! commands is care-bridge's; one that is missing here does not compile in the shell.
//!
//! - `host`: what is there whether or not a plan is open;
//! - `open`: an open session, to read and to write;
//! - `typed`: one that no finger has opened, to change what opens the plan;
//! - `sure_open`, `sure_typed`: the same, with the proof that the secret was said for this act; `sure_by_code`, where
//!   the code that has opened the plan is enough; `sure_secured`, where a lock is set. A secret that was said is
//!   spent by the act that asks for it, whatever else stands in that act's way;
//! - `app`: what opens a plan, closes it, or takes it apart and opens it again; `sure_app` with that proof.
//!
//! After each of them the card that opens without unlocking says what the plan says then.
//!
//! What the shell answers itself, because a place that she picks or the device's prompt comes before or after it,
//! stands below for what of it takes that proof: a method of [`App`], by the same words.

use care_bridge as request;
use care_bridge::{Answer, ApiError, ByApp, Command};
use zeroize::Zeroizing;

use crate::App;
use crate::use_case::backup::ExportFile;
use crate::use_case::export::Export;
use crate::use_case::paper::PaperDraft;
use crate::use_case::sealed_page::{AskedPage, PageFile};
use crate::use_case::{
    aside, attachment, biometric, code, confirmation, contact, deletion, edit, entry, export, full_passphrase, history,
    lock, lock_screen, paper, parts, passphrase, preferences, pregnancy, received, rehearsal, restore, sealed_page,
    search, security, show, shown, turn, version,
};

macro_rules! answers {
    ($($reach:ident { $($name:ident => $use_case:expr;)* })*) => {
        $($(
            impl Answer<request::$name, ByApp> for App {
                fn answer(
                    &mut self,
                    request: request::$name,
                ) -> Result<<request::$name as Command>::Reply, ApiError> {
                    fn answered(
                        app: &mut App,
                        request: request::$name,
                    ) -> Result<<request::$name as Command>::Reply, ApiError> {
                        hand!($reach app request $use_case)
                    }
                    let reply = answered(self, request);
                    self.settle_card();
                    reply
                }
            }
        )*)*
    };
}

macro_rules! hand {
    (host $app:ident $request:ident $use_case:expr) => {
        $use_case(&mut $app.host, $request)
    };
    (open $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        $use_case(open, host, $request)
    }};
    (typed $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        $use_case(&mut open.typed()?, host, $request)
    }};
    (sure_typed $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        let sure = open.sure(host.running());
        $use_case(&mut open.typed()?, host, $request, sure?)
    }};
    (sure_by_code $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        let sure = open.sure_by_code(host.running());
        $use_case(&mut open.typed()?, host, $request, sure?)
    }};
    (sure_secured $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        let sure = open.sure(host.running());
        $use_case(&mut open.typed()?.secured()?, host, $request, sure?)
    }};
    (sure_open $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        let sure = open.sure(host.running())?;
        $use_case(open, host, $request, sure)
    }};
    (app $app:ident $request:ident $use_case:expr) => {
        $use_case($app, $request)
    };
    (sure_app $app:ident $request:ident $use_case:expr) => {{
        let (open, host) = $app.open()?;
        let sure = open.sure(host.running())?;
        $use_case($app, $request, sure)
    }};
}

macro_rules! answers_for_the_shell {
    ($($reach:ident { $($(#[$about:meta])* $name:ident($request:ty) -> $reply:ty => $use_case:expr;)* })*) => {
        impl App {
            $($(
                $(#[$about])*
                pub fn $name(&mut self, request: $request) -> Result<$reply, ApiError> {
                    hand!($reach self request $use_case)
                }
            )*)*
        }
    };
}

answers! {
    host {
        StillHere => lock::still_here;
        SuggestWords => passphrase::suggest_words;
        MeasurePassphrase => passphrase::measure_passphrase;
        CheckCode => code::check_code;
        SetLanguage => preferences::set_language;
        SetTheme => preferences::set_theme;
        SetPace => preferences::set_pace;
        ReadLockScreenCard => lock_screen::read;
        ListAside => aside::list_aside;
        ChooseAside => aside::choose_aside;
    }
    open {
        PutOffLock => lock::put_off_lock;
        PutOffCode => code::put_off_code;
        ConfirmSecret => confirmation::confirm_secret;
        SetIdle => security::set_idle;
        ChangesSeen => security::changes_seen;
        TrySecret => rehearsal::try_secret;
        SetReminder => rehearsal::set_reminder;
        ReminderSeen => rehearsal::reminder_seen;
        PreviewLockScreenCard => lock_screen::preview;
        ForgetLockScreenCard => lock_screen::forget;
        ForgetBiometric => biometric::forget_biometric;
        SaveEdit => edit::save_edit;
        HandPart => attachment::hand_part;
        KeepPhoto => attachment::keep_photo;
        KeepVoice => attachment::keep_voice;
        ReadPhoto => attachment::read_photo;
        ReadVoice => attachment::read_voice;
        MoveAnswer => edit::move_answer;
        AddEntry => entry::add_entry;
        RemoveEntry => entry::remove_entry;
        Search => search::search;
        DeleteForGood => deletion::delete_for_good;
        Show => show::show;
        ListChosenParts => parts::list_chosen_parts;
        ChooseParts => parts::choose_parts;
        Summary => show::summary;
        Record => show::record;
        ReadCard => show::read_card;
        KeepTurn => turn::keep_turn;
        Visit => contact::visit;
        Thread => contact::thread;
        History => history::history;
        Lately => history::lately;
        Versions => version::versions;
        ChangedSince => version::changed_since;
        KeepRestored => restore::keep_restored;
        BeginPregnancy => pregnancy::begin;
        PutBackPregnancy => pregnancy::put_back;
        EarlierPlans => pregnancy::earlier_plans;
        EarlierPlan => pregnancy::earlier_plan;
        TakeOver => pregnancy::take_over;
        ShownCopies => shown::shown_copies;
        ReadShown => shown::read_shown;
        OpenReceived => received::open_received;
        KeepReceived => received::keep;
        DropReceived => received::drop_received;
        ListReceived => received::list_received;
        ReadReceived => received::read_received;
        ForgetReceived => received::forget;
    }
    typed {
        ChangePassphrase => passphrase::change_passphrase;
    }
    sure_by_code {
        ResetPassphrase => passphrase::reset_passphrase;
    }
    sure_typed {
        SetEverydayPassphrase => full_passphrase::set_everyday_passphrase;
        LeaveFull => full_passphrase::leave_full;
    }
    sure_secured {
        MakeCode => code::make_code;
        ChooseLockScreenCard => lock_screen::choose;
        SetFullPassphrase => full_passphrase::set_full_passphrase;
    }
    app {
        Begin => App::begin;
        SetLock => lock::set_lock;
        ReplacePassphrase => passphrase::replace_passphrase;
        RepairSeen => security::repair_seen;
        OpenPicked => restore::open_picked;
        RestorePicked => restore::restore_picked;
        DeletePicked => aside::delete_picked;
    }
}

answers_for_the_shell! {
    open {
        /// What she chose, to be laid out on paper: a PDF to be written where she picks.
        ///
        /// # Errors
        ///
        /// Says so when there is nothing to show, or the plan is closed.
        paper(request::SavePaper) -> PaperDraft => paper::paper;
        /// Remembers that this paper was given, once it is written.
        ///
        /// # Errors
        ///
        /// Says so when the plan is closed.
        paper_given(request::SavePaper) -> () => paper::given;
        /// What she chose as a page that opens by a code, to be written where she picks.
        ///
        /// # Errors
        ///
        /// Says so when there is nothing to show, it is more than a page holds, or the plan is closed.
        page_file(AskedPage) -> PageFile => sealed_page::page;
        /// Remembers that this page was given, once it is written.
        ///
        /// # Errors
        ///
        /// Says so when the plan is closed.
        page_given(request::SavePage) -> () => sealed_page::given;
        /// What she chose, as data for another program, to be written where she picks.
        ///
        /// # Errors
        ///
        /// Says so when there is nothing to show, or the plan is closed.
        bundle_file(request::SaveBundle) -> ExportFile => show::bundle_file;
        /// Remembers that such a file was given, once it is written.
        ///
        /// # Errors
        ///
        /// Says so when the plan is closed.
        bundle_given(request::SaveBundle) -> () => show::bundle_given;
        /// Looks at the bytes of a file that she picked: a plan of somebody else.
        ///
        /// # Errors
        ///
        /// Says so when no plan is in it, or the plan here is closed.
        take_received((request::PickReceived, Vec<u8>)) -> request::PickedPlanView => received::pick;
    }
    sure_secured {
        /// The secret that the device's key is to seal: made for this alone, and no vault's key.
        ///
        /// # Errors
        ///
        /// Says so when no lock is set, or a finger has opened the plan, and [`ApiError::SecretFirst`] when the
        /// secret was not said for it.
        biometric_secret_to_seal(request::SetBiometric) -> Zeroizing<Vec<u8>> => biometric::secret_to_seal;
    }
    sure_open {
        /// Everything that is open, with its history, readable by anyone.
        ///
        /// # Errors
        ///
        /// Says so when the plan is closed or its history cannot be read, and [`ApiError::SecretFirst`] when the
        /// secret was not said for it.
        everything(request::ExportEverything) -> Export => export::everything;
    }
    sure_app {
        /// Takes the whole plan off this phone: keys first, then files. A plan that lies aside goes with it where
        /// what opened this one opens it.
        ///
        /// # Errors
        ///
        /// Says so when the plan is closed, [`ApiError::SecretFirst`] when the secret was not said for it, or that
        /// something of it is still there; it can be opened no more all the same.
        wipe(request::Wipe) -> request::StartView => deletion::wipe;
    }
}

impl App {
    /// Answers one request of the page, as the shell does.
    ///
    /// # Errors
    ///
    /// Says what went wrong and, by that, what can be done.
    pub fn ask<C: Command<By = ByApp>>(&mut self, request: C) -> Result<C::Reply, ApiError>
    where
        Self: Answer<C, ByApp>,
    {
        self.answer(request)
    }
}
