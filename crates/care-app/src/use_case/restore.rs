//! Bringing back a plan: a copy, or one that was put aside. It is opened and counted first; then it takes the
//! place of what is here, which is put aside; and that can be undone.

use std::time::Duration;

use care_bridge::{
    ApiError, CountView, KeepRestored, OpenPicked, OpenView, OpenedBy, ProposalView, RepairView, RestorePicked,
    StartView, UndoRestore,
};
use care_plan::Timestamp;
use care_seal::Passphrase;
use care_vault::{Aside, BackupContents, Beside, FolderState, ReadError, Unlocked, VaultError};
use zeroize::Zeroizing;

use crate::App;
use crate::app::new_keys;
use crate::error::AppError;
use crate::host::Host;
use crate::repair;
use crate::session::{OpenSession, Progress};
use crate::use_case::history;

/// The setting of the everyday vault that says what it took the place of: number and moment of that.
const TOOK_PLACE_OF: &str = "took-place-of";

/// What she picked to be brought back.
pub(crate) enum RestoreSource {
    /// A copy from elsewhere.
    Copy(BackupContents),
    /// A plan that was put aside.
    Aside(u32),
}

/// The same, opened and counted. No key of it is in memory, but what she typed is.
pub(crate) struct Proposed {
    pub(crate) beside: Beside,
    secret: Passphrase,
    /// How long the program ran by then.
    pub(crate) opened: Duration,
    repaired: Option<RepairView>,
}

/// Opens what was picked with the passphrase or code whose bytes these are, reads it to the end, mends what
/// is damaged, and counts. What is here stays as it is.
///
/// # Errors
///
/// Says so when it does not open or nothing of it can be read, and [`ApiError::TryLater`] after misses, before
/// it may be tried again.
pub(crate) fn open_picked(app: &mut App, request: OpenPicked) -> Result<ProposalView, ApiError> {
    let typed = Zeroizing::new(request.0.into_bytes());
    let secret = Passphrase::from_utf8(&typed).map_err(|_| ApiError::WrongPassphrase)?;
    app.host.may_try_secret()?;
    app.host.drop_proposed();
    let is_copy = matches!(app.host.picked, Some(RestoreSource::Copy(_)));
    let beside = lay_out(&mut app.host).map_err(|error| told(error, is_copy))?;
    let read = beside
        .unlock(&secret)
        .map_err(AppError::from)
        .and_then(|vaults| read_through(&beside, vaults, &secret, &mut app.host));
    let (there, by_code, repaired) = match read {
        Ok(read) => read,
        Err(error) => {
            // One that opens forgives no misses: a copy of one's own must buy no guesses.
            let tried = app.host.tried_to_open(beside.folder().state(), Err(error));
            discard(&app.host, &beside);
            return tried.map_err(|error| told(error, is_copy));
        }
    };
    let opened = app.host.running();
    app.host.proposed = Some(Proposed { beside, secret, opened, repaired: repaired.clone() });
    let state = app.host.state()?;
    let here = app.open().ok().map(|(open, host)| count(open, host)).transpose()?;
    Ok(ProposalView {
        there,
        here,
        repaired,
        by_code,
        puts_aside: state != FolderState::Empty,
        gives_lock: state == FolderState::OpenByDevice,
    })
}

fn lay_out(host: &mut Host) -> Result<Beside, AppError> {
    let Some(picked) = host.picked.take() else { return Err(VaultError::NothingThere.into()) };
    let laid = host.claimed().map(|folder| match &picked {
        RestoreSource::Copy(copy) => folder.lay_out(copy),
        RestoreSource::Aside(number) => folder.find_aside(*number),
    });
    host.picked = Some(picked);
    Ok(laid.map_err(|_| VaultError::Unreachable)??)
}

/// What went wrong with what was picked, told as that of a copy or of a plan.
fn told(error: AppError, is_copy: bool) -> ApiError {
    if matches!(error, AppError::Vault(VaultError::NothingThere)) {
        return ApiError::NotABackup; // it has gone since she picked it
    }
    match (ApiError::from(error), is_copy) {
        (ApiError::SlotMissing | ApiError::SlotDamaged | ApiError::VaultDamaged, true) => ApiError::BackupDamaged,
        (ApiError::VaultNewer, true) => ApiError::BackupNewer,
        (other, _) => other,
    }
}

/// Reads every page and every document of what was opened, and closes it again. What of it is damaged is
/// mended.
fn read_through(
    beside: &Beside,
    vaults: Unlocked,
    secret: &Passphrase,
    host: &mut Host,
) -> Result<(CountView, bool, Option<RepairView>), AppError> {
    let (mut open, mut repaired) = read_once(beside, vaults, host)?;
    if repaired.is_none() && !is_whole(&mut open, host)? {
        for name in open.damaged_vaults() {
            beside.folder().mark_for_repair(name)?;
        }
        beside.close(open.into_vaults(), host.now().at)?;
        (open, repaired) = read_once(beside, beside.unlock(secret)?, host)?;
    }
    let counted = count(&mut open, host)?;
    open.bring_no_card()?;
    let by_code = open.opened_by() == OpenedBy::Code;
    beside.close(open.into_vaults(), host.now().at)?;
    if repaired.is_some() {
        // Only now that it can be read does it show whether the secret is void: before this one takes a place.
        beside.close(beside.unlock(secret)?, host.now().at)?;
    }
    Ok((counted, by_code, repaired))
}

fn read_once(
    beside: &Beside,
    mut vaults: Unlocked,
    host: &mut Host,
) -> Result<(OpenSession, Option<RepairView>), AppError> {
    let repaired = repair::repair(beside.folder(), &mut vaults, &mut host.context())?;
    Ok((OpenSession::read(vaults, &mut host.context())?, repaired))
}

fn is_whole(open: &mut OpenSession, host: &mut Host) -> Result<bool, AppError> {
    loop {
        match open.verify_some(&mut host.context()) {
            Ok(Progress::More) => {}
            Ok(Progress::Whole) => return Ok(true),
            Ok(Progress::Harmed | Progress::KnownHarmed) => return Ok(false),
            Err(AppError::Read(ReadError::Damaged) | AppError::Document(_)) => return Ok(false),
            Err(error) => return Err(error),
        }
    }
}

/// What is in a plan, in numbers: the plans of earlier pregnancies, too.
fn count(open: &mut OpenSession, host: &Host) -> Result<CountView, AppError> {
    let (mut answers, mut cards) = (0, 0);
    for of in open.pregnancies().others().into_iter().chain([open.pregnancy()]) {
        let plan = open.plan_of(of);
        let is_there = |entry| plan.entries.get(&entry).is_some_and(|entry| !entry.removed);
        let written = plan.answers.iter().filter(|(id, answer)| id.entry().is_none_or(is_there) && answer.is_written());
        answers += written.count();
        cards += plan.entries.values().filter(|entry| !entry.removed).count();
    }
    let many = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let last_changed = open.last_written()?.into_values().max().map(|at| host.moment_now(at));
    Ok(CountView { answers: many(answers), cards: many(cards), last_changed })
}

/// Puts what was opened in the place of what is here. A plan that is here is put aside and kept.
///
/// # Errors
///
/// Says so when nothing was opened, or it could not be put there: then what is here is still here.
pub(crate) fn restore_picked(app: &mut App, _: RestorePicked) -> Result<OpenView, ApiError> {
    let proposed = app.host.proposed.take().filter(|proposed| proposed.beside.is_there());
    let Some(Proposed { beside, secret, repaired, .. }) = proposed else { return Err(ApiError::NotABackup) };
    let keys = new_keys(&mut *app.host.entropy)?;
    app.close();
    let now = app.host.now().at;
    let put_aside = match app.host.claimed()?.exchange(&beside, Some((&secret, &keys)), now) {
        Ok(put_aside) => put_aside,
        Err(error) => {
            discard(&app.host, &beside);
            // One without a lock is open again.
            app.stage()?;
            return Err(AppError::from(error).into());
        }
    };
    app.host.picked = None;
    let vaults = match app.host.state()? {
        FolderState::OpenByDevice => app.host.claimed()?.open_with_device(),
        _ => app.host.claimed()?.unlock(&secret),
    };
    app.opened_anew(vaults.map_err(AppError::from)?)?;
    let (open, host) = app.open()?;
    let said = put_aside.map(|aside| format!("{} {}", aside.number, aside.at.0));
    // Where that cannot be kept it is brought back all the same, and undone from the list.
    let _ = open.everyday().and_then(|vault| Ok(vault.set_setting(TOOK_PLACE_OF, said.as_deref().map(str::as_bytes))?));
    history::remember_brought_back(open, host.now().at);
    if repaired.is_some() {
        open.remembered.repaired = repaired;
    }
    Ok(open.view(host))
}

/// What the open plan took the place of, while it lies aside and she has not said that she keeps this one.
pub(crate) fn can_undo(open: &OpenSession, host: &Host) -> Option<Aside> {
    let said = String::from_utf8(open.remembers(TOOK_PLACE_OF)?).ok()?;
    let (number, at) = said.split_once(' ')?;
    let (number, at) = (number.parse::<u32>().ok()?, Timestamp(at.parse().ok()?));
    host.aside().into_iter().find(|aside| aside.number == number && aside.at == at)
}

/// She keeps the open plan.
///
/// # Errors
///
/// Says so when that cannot be written.
pub(crate) fn keep_restored(open: &mut OpenSession, _: &mut Host, _: KeepRestored) -> Result<(), ApiError> {
    Ok(open.everyday()?.set_setting(TOOK_PLACE_OF, None).map_err(AppError::from)?)
}

impl App {
    /// Brings back what the open plan took the place of: this one is put aside in its turn. It asks for no
    /// secret, and opens nothing: what comes back opens with what opened it before.
    ///
    /// # Errors
    ///
    /// Says so when there is nothing to bring back, or it cannot be done: then what is open is still here.
    pub fn undo_restore(&mut self, _: UndoRestore) -> Result<StartView, ApiError> {
        let (open, host) = self.open()?;
        let aside = can_undo(open, host).ok_or(ApiError::NotNow)?;
        self.close();
        let now = self.host.now().at;
        let folder = self.host.claimed()?;
        let beside = folder.find_aside(aside.number).map_err(AppError::from)?;
        folder.exchange(&beside, None, now).map_err(AppError::from)?;
        self.start(care_bridge::Start {})
    }
}

fn discard(host: &Host, beside: &Beside) {
    if let Some(folder) = host.folder() {
        // What stays of it goes at the next start.
        let _ = folder.discard(beside);
    }
}

impl Host {
    /// Remembers what she picked; what was opened before is forgotten.
    pub(crate) fn pick(&mut self, picked: RestoreSource) {
        self.drop_proposed();
        self.picked = Some(picked);
    }

    /// Forgets what was opened to be brought back.
    pub(crate) fn drop_proposed(&mut self) {
        if let Some(Proposed { beside, .. }) = self.proposed.take() {
            discard(self, &beside);
        }
    }
}
