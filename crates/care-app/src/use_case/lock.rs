//! Setting a lock, and closing a plan: what it remembers meanwhile.

use care_bridge::{ApiError, ChangedSecret, Lock, OpenView, PutOffLock, SetLock, StartView, StillHere};

use crate::App;
use crate::app::{Bookmark, new_keys};
use crate::error::AppError;
use crate::host::Host;
use crate::session::OpenSession;
use crate::use_case::{backup, passphrase};

/// The setting that counts how often the offer of a lock was put off.
const LOCK_PUT_OFF: &str = "lock-put-off";

/// How often the offer of a lock is made before it is made no more.
const LOCK_OFFERS: u8 = 2;

/// Most bytes of a bookmark.
const BOOKMARK_BYTES: usize = 512;

/// Sets the lock: the passphrase whose UTF-8 bytes these are opens the plan from now on, and
/// nothing else does.
///
/// # Errors
///
/// Says so when it is too short or easy to guess, a lock is set already, or the disk does not take
/// it. Then the plan opens as it did before.
pub(crate) fn set_lock(app: &mut App, request: SetLock) -> Result<OpenView, ApiError> {
    if app.has_lock() {
        return Err(ApiError::LockAlreadySet);
    }
    let passphrase = passphrase::new_passphrase(request.0.into_bytes())?;
    let keys = new_keys(&mut *app.host.entropy)?;
    // Copies of before open with the keys of before, which stood in the open.
    backup::will_go_stale(app.open()?.0)?;
    let vaults = app.take_vaults()?;
    let vaults = match app.host.claimed()?.set_lock(vaults, &passphrase, &keys) {
        Ok(vaults) => vaults,
        Err(error) => {
            app.stage()?;
            return Err(AppError::from(error).into());
        }
    };
    app.opened(vaults)?;
    let (open, host) = app.open()?;
    // Since when; that it is set is no news to whoever opens it by that.
    let _ = open.set_since(ChangedSecret::Passphrase, Some(host.now().at));
    backup::renew_copies(open, host);
    Ok(open.view(host))
}

/// Remembers that she said "not now" to the offer of a lock.
///
/// # Errors
///
/// Says so when it cannot be written.
pub(crate) fn put_off_lock(open: &mut OpenSession, host: &mut Host, _: PutOffLock) -> Result<(), ApiError> {
    host.lock_was_put_off = true;
    let times = times_put_off(open).saturating_add(1).to_string();
    open.everyday()?.set_setting(LOCK_PUT_OFF, Some(times.as_bytes())).map_err(AppError::from)?;
    Ok(())
}

/// Whether the offer of a lock is still to be made.
pub(crate) fn is_lock_offered(open: &mut OpenSession, host: &Host) -> bool {
    open.has_words() && !host.lock_was_put_off && times_put_off(open) < LOCK_OFFERS
}

fn times_put_off(open: &mut OpenSession) -> u8 {
    let setting = open.everyday().ok().and_then(|vault| vault.setting(LOCK_PUT_OFF).ok().flatten());
    setting.and_then(|times| String::from_utf8(times).ok()?.parse().ok()).unwrap_or(0)
}

/// She is there.
///
/// # Errors
///
/// None at present.
pub(crate) fn still_here(_: &mut Host, _: StillHere) -> Result<(), ApiError> {
    Ok(())
}

impl App {
    /// Closes the plan and forgets its keys. Without a lock there is nothing to close it with.
    ///
    /// # Errors
    ///
    /// Says what is wrong with the folder.
    pub fn lock(&mut self, request: Lock) -> Result<StartView, ApiError> {
        if self.has_lock() {
            // A page that is thrown away may ask twice: its first question was answered too late.
            if let Some(reach) = self.session().map(OpenSession::reach) {
                let mut bookmarks = self.bookmarks_but(reach);
                self.close();
                let text = request.bookmark.filter(|bookmark| bookmark.len() <= BOOKMARK_BYTES);
                bookmarks.extend(text.map(|text| Bookmark { text, reach }));
                self.set_bookmarks(bookmarks);
            }
            // The page that hears this is thrown away; the one that comes after it asks.
            self.set_hidden(request.is_hidden);
        }
        let view = self.start(care_bridge::Start {})?;
        self.set_hidden(view.is_hidden);
        Ok(view)
    }

    /// Whether it holds what nobody may come back to after a while: an open plan, or the secret of one that was
    /// opened to be brought back.
    #[must_use]
    pub fn holds_something(&self) -> bool {
        self.is_open() || self.host.proposed.is_some()
    }

    /// Closes what is open, if a lock is set, and forgets what was opened to be brought back. For a plan that
    /// nobody has touched for too long, and for the end of the program.
    pub fn lock_by_itself(&mut self) {
        self.host.drop_proposed();
        if self.has_lock() {
            self.close();
        }
    }

    /// Closes what is open, and lets the folder look as it always does.
    pub fn close(&mut self) {
        let at = self.host.now().at;
        self.forget();
        self.host.biometric.to_set = None;
        self.host.drop_proposed();
        self.host.said_opens.clear();
        self.settle_card();
        if let Ok((open, _)) = self.open() {
            open.sanitize();
        }
        if let Ok(vaults) = self.take_vaults()
            && let Some(folder) = self.host.folder()
        {
            // Whatever the disk says: the keys are gone, and what was kept is kept.
            let _ = folder.close(vaults, at);
        }
    }
}
