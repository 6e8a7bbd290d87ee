//! The open plan as the page holds it: what is on the disk, what is on its way there, and what
//! can be taken back. Every change of her plan goes through here.

mod attachment;
mod deletion;
mod entry;

use std::time::Duration;

use care_bridge::{
    ApiError, LockView, MoveAnswer, OpenView, OpenedBy, RepairView, SaveEdit, SavedView, SecretChangeView,
};
use care_plan::{Answer, AnswerId, AnswerState, ChoiceId, ContentHash, Edit, Plan, Tier, ValueKind};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::save_queue::state::{Change, SaveQueue, Status};
use crate::save_queue::undo::{Step, Steps};
use crate::screen::Turn;

/// How an answer stands beside its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Marks {
    /// How she feels about deciding.
    pub(crate) state: Option<AnswerState>,
    /// The option that she chose.
    pub(crate) choice: Option<ChoiceId>,
    /// What stands beside her words.
    pub(crate) attachment: Option<ContentHash>,
    /// Who can see it.
    pub(crate) tier: Tier,
}

/// Her open plan. Copies are the same plan.
#[derive(Clone, Copy)]
pub(crate) struct PlanStore {
    /// What is on the disk.
    pub(crate) plan: RwSignal<Plan>,
    /// Whether a lock is set.
    pub(crate) lock: RwSignal<LockView>,
    /// Whether a recovery code may be offered now.
    pub(crate) offers_code: RwSignal<bool>,
    /// What has opened it.
    pub(crate) opened_by: RwSignal<OpenedBy>,
    /// Whether a finger has opened it: then only the everyday plan is here.
    pub(crate) by_biometric: RwSignal<bool>,
    /// What was changed of what opens the plan, until she has read it.
    pub(crate) changed: RwSignal<Vec<SecretChangeView>>,
    /// Whether she is reminded to try what opens the plan.
    pub(crate) reminds: RwSignal<bool>,
    /// What was repaired, until she has read it.
    pub(crate) repaired: RwSignal<Option<RepairView>>,
    /// Whether it took the place of another one that can be brought back, until she keeps it.
    pub(crate) can_undo_restore: RwSignal<bool>,
    /// What is kept and what is not yet.
    pub(crate) status: RwSignal<Status>,
    /// What has happened without a sign on the screen, for who cannot see that: the id of a message.
    pub(crate) said: RwSignal<Option<&'static str>>,
    /// When that was said, in milliseconds.
    said_at: StoredValue<f64>,
    /// The answer that came to the disk last.
    kept_last: RwSignal<Option<AnswerId>>,
    /// What can be taken back.
    pub(crate) steps: RwSignal<Steps>,
    /// Words that a field must show although she did not type them there.
    pub(crate) rewritten: RwSignal<Option<(AnswerId, String)>>,
    /// How many characters of the last words could not be kept.
    pub(crate) removed: RwSignal<usize>,
    /// What staff have given in their turn and not kept yet: it stands until the page that she holds up is left.
    pub(crate) turn: RwSignal<Turn>,
    /// What went wrong with a card that was begun or taken away.
    pub(crate) trouble: RwSignal<Option<ApiError>>,
    /// Something that is not yet on the disk looks different now.
    marked: Trigger,
    queue: StoredValue<SaveQueue>,
    timer: StoredValue<Option<TimeoutHandle>>,
    undo_asked: StoredValue<bool>,
    /// Whether a card is being begun or taken away: a second tap on a slow phone is no second card.
    entry_asked: StoredValue<bool>,
}

/// How long after something was done the page may lead to another screen by itself, in milliseconds.
const LEADS_ON_MS: f64 = 400.0;

impl PlanStore {
    /// Puts a closed store into the context.
    pub(crate) fn provide() -> Self {
        let store = Self {
            plan: RwSignal::new(Plan::default()),
            lock: RwSignal::new(LockView::NotSet { offer: false }),
            offers_code: RwSignal::new(false),
            opened_by: RwSignal::new(OpenedBy::Device),
            by_biometric: RwSignal::new(false),
            changed: RwSignal::new(Vec::new()),
            reminds: RwSignal::new(false),
            repaired: RwSignal::new(None),
            can_undo_restore: RwSignal::new(false),
            status: RwSignal::new(Status::default()),
            said: RwSignal::new(None),
            said_at: StoredValue::new(0.0),
            kept_last: RwSignal::new(None),
            steps: RwSignal::new(Steps::default()),
            rewritten: RwSignal::new(None),
            removed: RwSignal::new(0),
            turn: RwSignal::new(Turn::default()),
            trouble: RwSignal::new(None),
            marked: Trigger::new(),
            queue: StoredValue::new(SaveQueue::default()),
            timer: StoredValue::new(None),
            undo_asked: StoredValue::new(false),
            entry_asked: StoredValue::new(false),
        };
        provide_context(store);
        store
    }

    /// The plan is open. Words that could not be kept before are tried again.
    pub(crate) fn opened(self, view: OpenView) {
        self.plan.set(view.plan);
        self.lock.set(view.lock);
        self.offers_code.set(view.offer_code);
        self.opened_by.set(view.opened_by);
        self.by_biometric.set(view.opened_by == OpenedBy::Biometric);
        self.changed.set(view.changed);
        self.reminds.set(view.reminds);
        self.repaired.set(view.repaired);
        self.can_undo_restore.set(view.can_undo_restore);
        self.try_again();
    }

    /// The plan was closed: nothing of it stays here but words that are not yet on the disk.
    pub(crate) fn closed(self) {
        self.plan.set(Plan::default());
        self.offers_code.set(false);
        self.opened_by.set(OpenedBy::Device);
        self.by_biometric.set(false);
        self.changed.set(Vec::new());
        self.reminds.set(false);
        self.repaired.set(None);
        self.can_undo_restore.set(false);
        self.said.set(None);
        self.kept_last.set(None);
        self.steps.set(Steps::default());
        self.rewritten.set(None);
        self.removed.set(0);
        self.turn.set(Turn::default());
        self.trouble.set(None);
        self.queue.update_value(SaveQueue::closed);
        self.say_status();
    }

    /// The plan was deleted from this phone: nothing of it stays here at all.
    pub(crate) fn wiped(self) {
        self.queue.set_value(SaveQueue::default());
        self.closed();
    }

    /// Her words for `id` now, whether on the disk or not yet.
    pub(crate) fn words(self, id: &AnswerId) -> String {
        self.queue.with_value(|queue| queue.words(id).map(str::to_owned)).unwrap_or_else(|| {
            self.plan.with_untracked(|plan| plan.answer(id).map(|answer| answer.values.typed()).unwrap_or_default())
        })
    }

    /// How an answer stands beside its words; `tier` is where it would begin.
    pub(crate) fn marks(self, id: &AnswerId, tier: Tier) -> Memo<Marks> {
        let id = id.clone();
        Memo::new(move |_| {
            self.marked.track();
            let mut answer = self.plan.with(|plan| plan.answer(&id).cloned()).unwrap_or_else(|| Answer::empty(tier));
            self.queue.with_value(|queue| queue.put_on(&id, &mut answer));
            let attachment = answer.attachment();
            Marks { state: answer.state(), choice: answer.choice().cloned(), attachment, tier: answer.tier }
        })
    }

    /// Whether `id` is what came to the disk last, with nothing of it left to come.
    pub(crate) fn is_kept(self, id: &AnswerId) -> Memo<bool> {
        let id = id.clone();
        Memo::new(move |_| {
            self.status.track();
            self.kept_last.with(|last| last.as_ref() == Some(&id))
                && !self.queue.with_value(|queue| queue.waits_for(&id))
        })
    }

    /// Says what has happened to who cannot see it.
    pub(crate) fn say(self, message: &'static str) {
        self.said.set(None);
        self.said.set(Some(message));
        self.said_at.set_value(bridge::now_ms());
    }

    /// She went on to another screen: what was said before that is over. What she did may lead to another screen by
    /// itself, and is told there.
    pub(crate) fn went_on(self) {
        if bridge::now_ms() - self.said_at.get_value() > LEADS_ON_MS {
            self.said.set(None);
        }
    }

    /// She typed.
    pub(crate) fn typed(self, id: &AnswerId, kind: ValueKind, text: String) {
        self.queue.update_value(|queue| queue.typed(id, kind, text, bridge::now_ms()));
        self.send_due();
    }

    /// She pressed something: this is saved at once.
    pub(crate) fn chose(self, id: &AnswerId, change: Change) {
        self.queue.update_value(|queue| queue.chose(id, change, false));
        self.marked.notify();
        self.send_due();
    }

    /// She left the field, the screen or the app.
    pub(crate) fn left(self) {
        self.queue.update_value(SaveQueue::left);
        self.send_due();
    }

    /// She asked to try again.
    pub(crate) fn try_again(self) {
        self.queue.update_value(SaveQueue::tried_again);
        self.send_due();
    }

    /// Waits until everything is on the disk, or cannot be brought there. Says whether that came
    /// within five seconds: else something is still on its way, and may arrive after whatever is
    /// done next.
    pub(crate) async fn settled(self) -> bool {
        self.left();
        for _ in 0..100 {
            if self.queue.with_value(SaveQueue::is_settled) {
                return true;
            }
            bridge::pause(Duration::from_millis(50)).await;
        }
        false
    }

    /// Whether something that she wrote is not yet on the disk.
    pub(crate) fn is_unkept(self) -> bool {
        self.status.with_untracked(|status| status.pending > 0)
    }

    /// Brings all that she wrote to the disk. Before another plan takes the place of this one: what was not kept
    /// would be tried again, and land there.
    ///
    /// # Errors
    ///
    /// Says what keeps some of it off the disk.
    pub(crate) async fn all_kept(self) -> Result<(), ApiError> {
        if self.settled().await && !self.is_unkept() {
            return Ok(());
        }
        Err(self.status.with_untracked(|status| status.trouble).unwrap_or(ApiError::Unexpected))
    }

    /// She takes the last step back, as soon as what is on its way has arrived.
    pub(crate) fn undo(self) {
        self.left();
        self.undo_asked.set_value(true);
        self.undo_if_asked();
    }

    /// Her plan is that of another pregnancy now.
    pub(crate) fn switched_to(self, view: OpenView) {
        // What could be taken back is of the plan of before.
        self.steps.set(Steps::default());
        self.rewritten.set(None);
        self.kept_last.set(None);
        self.opened(view);
        self.marked.notify();
    }

    /// Something was taken over from a plan of before.
    pub(crate) fn took_over(self, view: OpenView) {
        self.opened(view);
        self.queue.update_value(SaveQueue::counted);
        self.say_status();
        self.marked.notify();
    }

    fn undo_if_asked(self) {
        if !self.undo_asked.get_value() || self.status.get_untracked().pending > 0 {
            return;
        }
        self.undo_asked.set_value(false);
        let step = self.steps.try_update(Steps::taken_back).flatten();
        match step {
            Some(Step::Answer(id, change)) => {
                if let Some(text) = change.as_typed() {
                    self.rewritten.set(Some((id.clone(), text.to_owned())));
                }
                self.queue.update_value(|queue| queue.chose(&id, change, true));
                self.marked.notify();
                self.send_due();
            }
            Some(Step::Entry(entry)) => self.bring_back(entry),
            None => {}
        }
    }

    fn send_due(self) {
        let now = bridge::now_ms();
        for (id, change) in self.queue.try_update_value(|queue| queue.taken(now)).unwrap_or_default() {
            spawn_local(async move {
                let reply = save(&id, change).await;
                self.arrived(&id, reply);
            });
        }
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        let wait = self.queue.with_value(|queue| queue.due_in(now));
        let timer = wait.and_then(|wait| {
            set_timeout_with_handle(move || self.send_due(), Duration::from_secs_f64(wait.max(1.0) / 1000.0)).ok()
        });
        self.timer.set_value(timer);
        self.say_status();
    }

    fn arrived(self, id: &AnswerId, reply: Result<SavedView, ApiError>) {
        match reply {
            Ok(view) => self.saved(view),
            Err(error) => self.queue.update_value(|queue| queue.refused(id, error)),
        }
        self.marked.notify();
        self.send_due();
        self.undo_if_asked();
    }

    fn saved(self, view: SavedView) {
        let SavedView { id, answer, removed, lock } = view;
        let tier = answer.as_ref().map(|answer| answer.tier);
        let done = self.queue.try_update_value(|queue| queue.acknowledged(&id, tier)).flatten();
        let Some(done) = done else { return };
        if !done.sent.is_undo {
            let before = self.plan.with_untracked(|plan| plan.answer(&id).cloned());
            let before = before.unwrap_or_else(|| Answer::empty(tier.unwrap_or(Tier::Shared)));
            let back = done.sent.change.back_to(&before);
            if back != done.sent.change {
                self.steps.update(|steps| steps.done(Step::Answer(id.clone(), back)));
            }
        }
        if removed > 0 {
            self.removed.set(removed);
            if !done.typed_on {
                let kept = answer.as_ref().map(|answer| answer.values.typed()).unwrap_or_default();
                self.rewritten.set(Some((id.clone(), kept)));
            }
        }
        self.kept_last.set(Some(id.clone()));
        self.plan.update(|plan| {
            match answer {
                Some(answer) => plan.answers.insert(id, answer),
                None => plan.answers.remove(&id),
            };
        });
        if self.lock.get_untracked() != lock {
            self.lock.set(lock);
        }
    }

    fn say_status(self) {
        let status = self.queue.with_value(SaveQueue::status);
        if self.status.get_untracked() != status {
            self.status.set(status);
        }
    }
}

async fn save(id: &AnswerId, change: Change) -> Result<SavedView, ApiError> {
    let answer = id.clone();
    match change {
        Change::Value(change) => bridge::call(&SaveEdit { edit: Edit { answer, change } }).await,
        Change::Tier(tier) => bridge::call(&MoveAnswer { answer, tier }).await,
    }
}

/// Her open plan.
pub(crate) fn use_plan_store() -> PlanStore {
    expect_context()
}
