//! Where things stand and where she is: how the plan is opened, left and closed.

mod closing;
mod preferences;

use care_bridge::{ApiError, Begin, LockView, OpenView, OpenedBy, PreferencesView, SetLanguage, StartView};
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bookmark::Bookmark;
use crate::bridge;
use crate::cover::state::Cover;
use crate::i18n::{I18n, first_language};
use crate::idle_lock::IdleLock;
use crate::plan_store::PlanStore;
use crate::route::{BackStack, ReturnPoint, Route};
use crate::screen::Turn;

/// What the page can show at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The shell has not said yet.
    Starting,
    /// Nothing could be opened.
    Problem(ApiError),
    /// Nothing is here yet.
    Welcome,
    /// A passphrase opens the plan.
    Locked,
    /// The plan is open.
    Open,
}

/// How she gets about. Copies are the same navigation.
#[derive(Clone, Copy)]
pub(crate) struct Navigation {
    /// What the page can show.
    pub(crate) stage: RwSignal<Stage>,
    /// Language and look.
    pub(crate) preferences: RwSignal<PreferencesView>,
    /// Whether her finger may be tried at the lock.
    pub(crate) can_try_biometric: RwSignal<bool>,
    /// Whether a card opens without unlocking.
    pub(crate) has_card: RwSignal<bool>,
    /// Whether this device dials a number that it is handed.
    pub(crate) can_ring: RwSignal<bool>,
    /// How many plans lie aside, that another one took the place of.
    pub(crate) aside: RwSignal<u32>,
    /// What went wrong with the last thing that she asked for.
    pub(crate) trouble: RwSignal<Option<ApiError>>,
    /// The screen that she is on.
    pub(crate) here: Memo<Route>,
    /// Whether she is there.
    pub(crate) idle_lock: IdleLock,
    /// Whether the harmless page stands before everything.
    pub(crate) cover: RwSignal<Cover>,
    back_stack: RwSignal<BackStack>,
    /// The field that she was in when the plan was locked, and the caret in it, until it is there.
    caret: StoredValue<Option<(String, u32)>>,
    /// The field of this screen that she was in last, and the caret in it.
    last_field: StoredValue<Option<(String, u32)>>,
    /// The section, card or step of the short plan that she was in last.
    pub(crate) last_in_plan: RwSignal<Option<Route>>,
    /// Where she comes back to on the screen before, until it is there.
    place: StoredValue<Option<ReturnPoint>>,
    /// Whether the plan is being closed just now.
    closing: StoredValue<bool>,
    /// Whether the browser's history holds the one step that its Back can take.
    guarded: StoredValue<bool>,
    store: PlanStore,
    i18n: I18n,
}

impl Navigation {
    /// Puts a navigation that leads nowhere yet into the context.
    pub(crate) fn provide(store: PlanStore, i18n: I18n) -> Self {
        let back_stack = RwSignal::new(BackStack::default());
        let navigation = Self {
            stage: RwSignal::new(Stage::Starting),
            preferences: RwSignal::new(PreferencesView::default()),
            can_try_biometric: RwSignal::new(false),
            has_card: RwSignal::new(false),
            can_ring: RwSignal::new(false),
            aside: RwSignal::new(0),
            trouble: RwSignal::new(None),
            here: Memo::new(move |_| back_stack.with(BackStack::here)),
            idle_lock: IdleLock::new(),
            cover: RwSignal::new(Cover::default()),
            back_stack,
            caret: StoredValue::new(None),
            last_field: StoredValue::new(None),
            last_in_plan: RwSignal::new(None),
            place: StoredValue::new(None),
            closing: StoredValue::new(false),
            guarded: StoredValue::new(false),
            store,
            i18n,
        };
        Effect::new(move |_| {
            let here = navigation.here.get();
            if here.is_in_plan() {
                navigation.last_in_plan.set(Some(here));
            }
        });
        provide_context(navigation);
        navigation
    }

    /// Asks the shell where things stand.
    pub(crate) fn start(self) {
        self.stage.set(Stage::Starting);
        // Most likely she reads what her device speaks: it comes while the shell answers.
        let likely = first_language(&bridge::device_languages());
        let words = self.i18n.fetched(likely);
        spawn_local(async move {
            let start = bridge::call(&care_bridge::Start {}).await;
            words.await;
            let chosen =
                start.as_ref().ok().and_then(|view| care_locale::language(view.preferences.language.as_deref()?));
            let tag = chosen.map_or(likely, |language| language.tag);
            self.i18n.set_language(tag).await;
            match start {
                Ok(view) => {
                    if view.is_hidden {
                        self.cover.update(Cover::stayed);
                    }
                    if bridge::is_begun_anew() {
                        return self.began_anew(view).await;
                    }
                    self.started(view);
                }
                Err(error) => self.stage.set(Stage::Problem(error)),
            }
        });
    }

    fn started(self, view: StartView) {
        bridge::set_theme(view.preferences.theme);
        self.preferences.set(view.preferences);
        self.can_try_biometric.set(view.can_try_biometric);
        self.has_card.set(view.has_card);
        self.can_ring.set(view.can_ring);
        self.aside.set(view.aside);
        match view.stage {
            care_bridge::Stage::Welcome => self.closed(Stage::Welcome),
            care_bridge::Stage::Locked => self.closed(Stage::Locked),
            care_bridge::Stage::Open(open) => self.opened(open),
            care_bridge::Stage::Problem(error) => self.stage.set(Stage::Problem(error)),
        }
    }

    /// The plan is open: she goes to where she was when it was locked, or to its first page. What was changed
    /// of what opens it is told there, and comes first.
    pub(crate) fn opened(self, view: OpenView) {
        self.trouble.set(None);
        self.aside.set(view.aside);
        let bookmark = view.bookmark.as_deref().filter(|_| view.changed.is_empty()).and_then(Bookmark::read);
        let offers_reset = view.opened_by == OpenedBy::Code && view.lock == LockView::Set;
        self.store.opened(view);
        self.caret.set_value(bookmark.as_ref().and_then(Bookmark::field));
        self.back_stack.update(|back_stack| {
            back_stack.closed();
            if let Some(Bookmark { route, .. }) = bookmark {
                back_stack.opened(route, None);
            }
            if offers_reset {
                back_stack.opened(Route::Reset, None);
            }
        });
        if !self.back_stack.with_untracked(BackStack::is_first) {
            self.guard();
        }
        self.stage.set(Stage::Open);
    }

    /// The plan is gone from this phone, and with it whatever was not yet on the disk.
    pub(crate) fn wiped(self, view: StartView) {
        self.store.wiped();
        self.started(view);
    }

    fn closed(self, stage: Stage) {
        self.stage.set(stage);
        self.last_in_plan.set(None);
        self.back_stack.update(BackStack::closed);
        self.store.closed();
    }

    /// She begins her plan.
    pub(crate) fn begin(self) {
        spawn_local(async move {
            // Whatever leaves the phone later speaks the language that she reads here.
            if let (None, Some(tag)) = (self.preferences.get_untracked().language, self.i18n.tag_now()) {
                match bridge::call(&SetLanguage { language: tag.to_owned() }).await {
                    Ok(preferences) => self.preferences.set(preferences),
                    Err(error) => return self.trouble.set(Some(error)),
                }
            }
            match bridge::call(&Begin {}).await {
                Ok(view) => self.opened(view),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// Whether the card is read that opens without unlocking.
    pub(crate) fn reads_card(self) -> bool {
        self.stage.get() == Stage::Locked && self.here.get() == Route::ReadLockScreenCard
    }

    /// Whether she holds a page up.
    pub(crate) fn is_showing(self) -> bool {
        self.back_stack.with_untracked(|back_stack| back_stack.here().is_held_up())
    }

    /// The page goes out of sight: nothing waits for a pause any more.
    pub(crate) fn left(self) {
        self.store.left();
    }

    /// She left a field: on this screen it is where she was.
    pub(crate) fn left_field(self, field: Option<(String, u32)>) {
        self.last_field.set_value(field);
    }

    /// Where the caret was in the field of that id when the plan was locked; told once.
    pub(crate) fn caret_in(self, id: &str) -> Option<u32> {
        let (field, at) = self.caret.get_value()?;
        self.caret.set_value(None);
        (field == id).then_some(at)
    }

    /// Where on this screen she was when she went on from it; told once, to the screen that she
    /// came back to.
    pub(crate) fn place_of_return(self) -> Option<ReturnPoint> {
        let place = self.place.get_value();
        self.place.set_value(None);
        place
    }

    /// She opens a screen.
    pub(crate) fn go(self, route: Route) {
        self.store.left();
        self.last_field.set_value(None);
        self.trouble.set(None);
        self.place.set_value(None);
        let place = bridge::place();
        self.back_stack.update(|back_stack| back_stack.opened(route, Some(place)));
        self.guard();
    }

    /// The screen that she is on leads to another one and is none to come back to.
    pub(crate) fn go_instead(self, route: Route) {
        self.back_stack.update(|back_stack| back_stack.became(route));
    }

    /// On the screen that she is on she went to another place, which `route` names: it is where she
    /// comes back to. The screen is not built anew.
    pub(crate) fn turned_to(self, route: Route) {
        self.store.left();
        self.last_field.set_value(None);
        if route.is_in_plan() {
            self.last_in_plan.set(Some(route.clone()));
        }
        self.back_stack.update_untracked(|back_stack| back_stack.became(route));
    }

    /// She goes on to see what she chose; the choosing is there when she comes back.
    pub(crate) fn preview(self, disclosure: Disclosure) {
        self.back_stack.update(|back_stack| back_stack.became(Route::Share(Some(disclosure.clone()))));
        self.go(Route::Preview(disclosure));
    }

    /// She goes back to where she came from, here or with the browser's Back.
    pub(crate) fn back(self) {
        self.store.left();
        self.trouble.set(None);
        let is_turn = self.back_stack.with_untracked(|back_stack| matches!(back_stack.here(), Route::Turn(_)));
        if self.is_held_up() && !is_turn {
            // Whoever holds the phone now may not be her: behind the page that she showed is her lock.
            self.lock();
        } else {
            if self.is_showing() && !is_turn {
                // What staff have not kept is not for whoever is shown the plan next.
                self.store.turn.set(Turn::default());
            }
            self.last_field.set_value(None);
            let place = self.back_stack.try_update_untracked(BackStack::went_back).flatten();
            self.place.set_value(place);
            self.back_stack.notify();
        }
    }

    /// Puts one step into the browser's history, so that its Back comes to us. The stack alone
    /// knows where she is: the browser's own steps come too late to be followed.
    fn guard(self) {
        if !self.guarded.get_value() {
            self.guarded.set_value(true);
            bridge::push_history();
        }
    }

    /// The browser took a step in its history.
    pub(crate) fn browser_stepped(self, is_back: bool) {
        self.guarded.set_value(!is_back);
        if self.cover.get_untracked().covers() {
            // Nothing moves behind the harmless page.
            return self.guard();
        }
        if is_back && !self.back_stack.with_untracked(BackStack::is_first) {
            self.back();
            if !self.back_stack.with_untracked(BackStack::is_first) {
                self.guard();
            }
        }
    }

    /// Whether a page is held up that only her passphrase leads away from.
    fn is_held_up(self) -> bool {
        self.is_showing() && self.store.lock.get_untracked() == LockView::Set
    }

    /// Says what went wrong; a plan that was closed meanwhile asks for its passphrase.
    pub(crate) fn met(self, error: ApiError) {
        if error == ApiError::Closed {
            self.start();
        }
        self.trouble.set(Some(error));
    }
}

/// How she gets about.
pub(crate) fn use_navigation() -> Navigation {
    expect_context()
}
