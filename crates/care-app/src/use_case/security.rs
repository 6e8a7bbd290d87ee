//! *Lock and copies*: how the plan is kept safe, and how long it stays open untouched.

use care_bridge::{
    ApiError, ChangedSecret, ChangesSeen, FullView, RepairSeen, Security, SecurityView, SetIdle, SinceView,
};
use care_plan::LocalTime;
use care_vault::{Reach, VaultName};

use crate::App;
use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::rehearsal;

const IDLE: &str = "idle-minutes";

/// Minutes without a touch after which the plan locks itself.
const IDLE_MINUTES: u8 = 5;
const IDLE_RANGE: std::ops::RangeInclusive<u8> = 1..=15;

impl App {
    /// How the plan is kept safe.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed.
    pub fn security(&mut self, _: Security) -> Result<SecurityView, ApiError> {
        let (open, host) = self.open()?;
        Ok(view(open, host))
    }

    /// After how many minutes without a touch the open plan locks itself.
    #[must_use]
    pub fn idle_minutes(&self) -> u8 {
        self.session().map_or(IDLE_MINUTES, idle_minutes)
    }
}

/// Sets after how many minutes the plan locks itself.
///
/// # Errors
///
/// Says so when it is not 1 to 15, or cannot be written.
pub(crate) fn set_idle(open: &mut OpenSession, host: &mut Host, request: SetIdle) -> Result<SecurityView, ApiError> {
    if !IDLE_RANGE.contains(&request.minutes) {
        return Err(ApiError::NotUnderstood);
    }
    let minutes = request.minutes.to_string();
    open.everyday()?.set_setting(IDLE, Some(minutes.as_bytes())).map_err(AppError::from)?;
    Ok(view(open, host))
}

/// She has read what was repaired.
///
/// # Errors
///
/// None at present.
pub(crate) fn repair_seen(app: &mut App, _: RepairSeen) -> Result<(), ApiError> {
    if let Ok((open, _)) = app.open() {
        open.remembered.repaired = None;
    }
    Ok(())
}

/// She has read what was changed of what opens the plan. What is changed after that waits for the next opening.
///
/// # Errors
///
/// Says so when it cannot be written; then it is told once more.
pub(crate) fn changes_seen(open: &mut OpenSession, _: &mut Host, _: ChangesSeen) -> Result<(), ApiError> {
    let told = std::mem::take(&mut open.remembered.changed);
    Ok(open.has_read(&told)?)
}

/// What the page *Lock and copies* shows.
pub(crate) fn view(open: &mut OpenSession, host: &Host) -> SecurityView {
    let lock = open.lock_view(host);
    let offset_minutes = host.now().offset_minutes;
    let vaults = open.vaults();
    let copies = host.folder().map(|folder| folder.copies(vaults)).unwrap_or_default();
    let full = match vaults.reach() {
        Reach::Full => FullView::Open { has_code: vaults.has_code(VaultName::Private) },
        Reach::Everyday | Reach::Both => FullView::NotSet,
    };
    let moment = |secret| open.since(secret).map(|at| host.moment_now(at)).unwrap_or_default();
    SecurityView {
        lock,
        opened_by: open.opened_by(),
        has_code: vaults.has_code(VaultName::Everyday),
        full,
        idle_minutes: idle_minutes(open),
        copies: copies.into_iter().map(|at| host.day(LocalTime { at, offset_minutes })).collect(),
        biometric: host.biometric_switch(open.has_lock()),
        screenshots: host.screenshots_switch(),
        reminder: rehearsal::reminds(open),
        lock_screen_card: open.chosen_card(),
        since: SinceView {
            passphrase: moment(ChangedSecret::Passphrase),
            code: moment(ChangedSecret::Code),
            biometric: moment(ChangedSecret::Biometric),
            card: moment(ChangedSecret::Card),
        },
        full_since: match full {
            FullView::NotSet => SinceView::default(),
            FullView::Open { .. } => SinceView {
                passphrase: moment(ChangedSecret::Full),
                code: moment(ChangedSecret::FullCode),
                ..SinceView::default()
            },
        },
    }
}

fn idle_minutes(open: &OpenSession) -> u8 {
    let everyday = open.vaults().everyday.as_ref();
    let setting = everyday.and_then(|everyday| everyday.setting(IDLE).ok().flatten());
    let minutes = setting.and_then(|minutes| String::from_utf8(minutes).ok()?.parse().ok());
    minutes.filter(|minutes| IDLE_RANGE.contains(minutes)).unwrap_or(IDLE_MINUTES)
}
