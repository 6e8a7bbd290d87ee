//! What the commands of the page share: the app, and what stands around it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use care_app::{App, Device};

use crate::ports::LastTouch;
use crate::turns::Turns;
use crate::waiting::Waiting;

/// The app, shared by the commands.
pub(crate) struct Shared {
    app: Turns<App>,
    /// When she last asked for anything.
    touched: LastTouch,
    /// The device under the window. It may wait for her, or for the window's own thread: never
    /// ask it anything while the app is held.
    device: Arc<dyn Device>,
    leaving: Mutex<Leaving>,
    /// Files that wait for a place.
    waiting: Waiting,
    /// Whether the plan was locked under a page that may still show it.
    is_page_stale: AtomicBool,
}

/// How far the window is on its way to be closed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Leaving {
    /// How often the page was asked. Whoever waits for an answer knows its own question by it.
    asked: u64,
    /// Whether the page has not answered the last one.
    is_asked: bool,
    /// Whether it could not bring her words to the disk when it was asked before, and said so.
    was_held: bool,
}

impl Shared {
    pub(crate) fn new(app: App, device: Arc<dyn Device>) -> Self {
        Self {
            app: Turns::new(app),
            touched: LastTouch::now(),
            device,
            leaving: Mutex::default(),
            waiting: Waiting::default(),
            is_page_stale: AtomicBool::new(false),
        }
    }

    /// She closes the window: the number of the question to the page, which is asked first. `None`
    /// where no plan is open and so nothing can be lost.
    pub(crate) fn close_requested(&self) -> Option<u64> {
        if !self.untouched().is_open() {
            return None;
        }
        let mut leaving = self.leaving();
        leaving.asked += 1;
        leaving.is_asked = true;
        Some(leaving.asked)
    }

    /// Whether the page has not answered that question, and none was asked since.
    pub(crate) fn is_unanswered(&self, question: u64) -> bool {
        let leaving = self.leaving();
        leaving.is_asked && leaving.asked == question
    }

    /// The page has answered. Whether the window closes: where her words could not be kept it stays
    /// the first time, since she has not been told before.
    pub(crate) fn left(&self, is_kept: bool) -> bool {
        let mut leaving = self.leaving();
        let closes = is_kept || leaving.was_held;
        leaving.is_asked = false;
        leaving.was_held = !closes;
        closes
    }

    fn leaving(&self) -> MutexGuard<'_, Leaving> {
        self.leaving.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The device under the window.
    pub(crate) fn device(&self) -> &dyn Device {
        &*self.device
    }

    /// Tells the app what the device has now, for the views that speak of it.
    pub(crate) fn look_at_device(&self) {
        let device = self.device.state();
        self.untouched().look_at_device(device);
    }

    /// The app, for something that she asked for. A plan that nobody has touched for longer than she said is
    /// locked first: a device that wakes may hand on a touch before anything else looks at the time.
    pub(crate) fn app(&self) -> MutexGuard<'_, App> {
        let idle = self.touched.ago();
        if idle > PAGE_FIRST {
            self.lock_after(idle);
        }
        self.touched.again();
        self.app.ask()
    }

    /// The app, for something short that nobody asked for.
    pub(crate) fn untouched(&self) -> MutexGuard<'_, App> {
        self.app.take()
    }

    /// Deletes the device's key where it opens nothing any more: it was put off, someone knew the
    /// passphrase, the plan is gone. In the background, for it asks her nothing.
    pub(crate) fn delete_spent_key(&self) {
        let is_spent = self.untouched().take_spent_key();
        if is_spent {
            // A key that stays opens nothing: what it sealed is gone.
            let _ = self.device().delete();
        }
    }

    /// Locks a plan that nobody has touched for longer than she said. The page does so itself,
    /// and keeps what she typed first; this is for a page that does not answer. Whether a page may still show
    /// what was locked under it.
    pub(crate) fn lock_when_idle(&self) -> bool {
        self.lock_after(self.touched.ago());
        self.is_page_stale.swap(false, Ordering::SeqCst)
    }

    fn lock_after(&self, idle: Duration) -> bool {
        let mut app = self.untouched();
        let limit = Duration::from_secs(60 * u64::from(app.idle_minutes())) + PAGE_FIRST;
        let was_open = app.is_open();
        if idle > limit && app.holds_something() {
            app.lock_by_itself();
        }
        let is_locked = was_open && !app.is_open();
        if is_locked {
            self.is_page_stale.store(true, Ordering::SeqCst);
        }
        is_locked
    }

    /// The files that wait for a place, without those of a plan that was locked since.
    pub(crate) fn waiting(&self) -> &Waiting {
        let opening = self.untouched().opening();
        self.waiting.settle(opening);
        &self.waiting
    }

    /// Looks at everything behind an open plan, step by step: her own work comes in between.
    pub(crate) fn verify(&self) {
        self.app.in_steps(care_app::App::verify_some);
    }

    /// Locks the plan because she has left. Without a lock there is nothing to close it with.
    #[cfg_attr(not(target_os = "android"), expect(dead_code, reason = "only a phone says that she has left"))]
    pub(crate) fn lock(&self) {
        self.untouched().lock_by_itself();
    }

    /// Whether a second start has asked the window to come forward.
    pub(crate) fn asked_to_front(&self) -> bool {
        self.untouched().asked_to_front()
    }
}

/// How much longer than the page the shell waits before it locks an idle plan.
const PAGE_FIRST: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use care_app::{Claim, ExportFile, NoHardware};
    use care_bridge::{ApiError, Begin, OpenPicked, PickBackup, RestorePicked, SaveBackup, SetIdle, SetLock};

    use super::*;
    use crate::ports::{DeviceClock, SystemEntropy};

    const MINUTE: Duration = Duration::from_secs(60);

    fn begun() -> (tempfile::TempDir, Shared) {
        let folder = tempfile::tempdir().unwrap();
        let claim = App::claim(folder.path().join("vault"), Box::new(DeviceClock::new()), Box::new(SystemEntropy));
        let Claim::Ours(mut app) = claim else { panic!("the folder is new") };
        app.ask(Begin {}).unwrap();
        (folder, Shared::new(*app, Arc::new(NoHardware)))
    }

    #[test]
    fn a_plan_that_a_page_has_not_locked_is_locked_a_minute_later() {
        let (_folder, shared) = begun();
        shared.app().ask(SetLock(b"seven quiet herons at dusk".into())).unwrap();
        for minutes in [5, 1] {
            shared.app().ask(SetIdle { minutes }).unwrap();
            let limit = MINUTE * (u32::from(minutes) + 1);
            assert!(!shared.lock_after(limit) && shared.app().is_open(), "the page has its time first");
            assert!(shared.lock_after(limit + Duration::from_secs(1)), "then the shell locks it");
            assert!(!shared.app().is_open(), "and it is closed");
            assert!(!shared.lock_after(limit * 9), "once");
            shared.app().unlock(b"seven quiet herons at dusk".to_vec()).unwrap();
        }
        assert!(shared.lock_when_idle(), "the page is told to go, once");
        assert!(!shared.lock_when_idle() && shared.app().is_open(), "whoever asked just now is there");
    }

    #[test]
    fn a_plan_that_a_device_slept_over_is_locked_before_the_first_touch_is_heard() {
        let (_folder, shared) = begun();
        shared.app().ask(SetLock(b"seven quiet herons at dusk".into())).unwrap();
        shared.touched.slept(MINUTE * 4);
        assert!(shared.app().is_open(), "four minutes are not five");
        shared.touched.slept(MINUTE * 60);
        assert!(!shared.app().is_open(), "whoever opens the lid finds it locked");
        assert!(shared.lock_when_idle() && !shared.lock_when_idle(), "and the page goes, once");
    }

    #[test]
    fn what_was_opened_to_be_brought_back_is_forgotten_as_an_open_plan_is() {
        const SECRET: &[u8] = b"seven quiet herons at dusk";
        let (_folder, shared) = begun();
        shared.app().ask(SetLock(SECRET.into())).unwrap();
        let copy = shared.app().backup_file(SaveBackup {}).unwrap().bytes;
        shared.app().lock_by_itself();
        let opened = |then: Duration| {
            shared.app().take_backup(PickBackup {}, copy.clone()).unwrap();
            shared.app().ask(OpenPicked(SECRET.into())).unwrap();
            assert!(!shared.lock_after(then), "no page shows a plan");
            shared.app().ask(RestorePicked {}).map(drop)
        };
        assert_eq!(opened(MINUTE * 7), Err(ApiError::NotABackup), "whoever finds the phone opens nothing with it");
        assert_eq!(opened(MINUTE * 5), Ok(()), "she has the time that an open plan has");
    }

    #[test]
    fn what_waits_for_a_place_is_gone_once_the_plan_was_locked_and_in_its_next_opening() {
        const SECRET: &[u8] = b"seven quiet herons at dusk";
        let (_folder, shared) = begun();
        shared.app().ask(SetLock(SECRET.into())).unwrap();
        let files = || vec![ExportFile { name: "a.pdf".to_owned(), bytes: b"hers".to_vec() }];
        let opening = shared.app().opening();
        let waits = shared.waiting().hold(opening, files());
        assert!(shared.waiting().has(waits), "the control: the plan is open");
        shared.app().lock_by_itself();
        assert!(!shared.waiting().has(waits), "it was locked");
        let late = shared.waiting().hold(opening, files());
        assert!(!shared.waiting().has(late), "also what was laid out meanwhile");
        shared.app().unlock(SECRET.to_vec()).unwrap();
        let late = shared.waiting().hold(opening, files());
        assert!(shared.waiting().take(late).is_none(), "nor in another opening");
    }

    #[test]
    fn a_window_over_an_open_plan_closes_when_the_page_has_answered() {
        let (_folder, shared) = begun();
        let first = shared.close_requested().unwrap();
        assert!(shared.is_unanswered(first), "the page is asked first");
        let second = shared.close_requested().unwrap();
        assert!(!shared.is_unanswered(first) && shared.is_unanswered(second), "each press has its own time");
        assert!(!shared.left(false) && !shared.is_unanswered(second), "what could not be kept holds it");
        assert!(shared.close_requested().is_some(), "and is tried once more when she asks again");
        assert!(shared.left(false), "then it closes whatever comes of that");
        assert!(shared.left(true), "and what is kept holds nothing");
        shared.app().ask(SetLock("seven quiet herons at dusk".into())).unwrap();
        shared.app().lock_by_itself();
        assert_eq!(shared.close_requested(), None, "a locked plan has nothing to lose");
    }

    #[test]
    fn a_plan_without_a_lock_stays_open() {
        let (_folder, shared) = begun();
        assert!(!shared.lock_after(MINUTE * 60 * 24) && shared.app().is_open(), "nothing would open it again");
    }
}
