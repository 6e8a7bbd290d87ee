//! Which screen is there, and what is always in reach beside it.

use care_bridge::{ApiError, Leave};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{BottomBar, Contents, NotLockedLine, SkipLink, TopBar, Troubles, When};
use crate::cover::{self, Notes};
use crate::i18n::I18n;
use crate::navigation::{Navigation, Stage};
use crate::plan_store::PlanStore;
use crate::route::Route;
use crate::screen;

/// The page.
#[component]
pub(crate) fn App() -> impl IntoView {
    let i18n = I18n::provide();
    let store = PlanStore::provide();
    let navigation = Navigation::provide(store, i18n);

    drop(window_event_listener(leptos::ev::popstate, move |event| navigation.browser_stepped(bridge::is_back(&event))));
    drop(window_event_listener_untyped("pagehide", move |_| store.left()));
    // As other programs have it: few steps to *Lock now* and *Hide* from wherever she is.
    drop(window_event_listener(leptos::ev::keydown, |event| {
        if event.key() == "F6" && !bridge::is_composing(&event) {
            event.prevent_default();
            bridge::focus_next_region(event.shift_key());
        }
    }));
    // The window is to close: not before what she typed is on the disk.
    drop(window_event_listener_untyped(care_bridge::LEAVE_EVENT, move |_| {
        spawn_local(async move {
            let is_kept = store.all_kept().await.is_ok();
            // A shell that does not answer has closed the window.
            let _ = bridge::call(&Leave { is_kept }).await;
        });
    }));
    // The shell closed the plan by itself: her passphrase opens it, and what waits is kept then.
    Effect::new(move |_| {
        if store.status.with(|status| status.trouble) == Some(ApiError::Closed) {
            navigation.was_closed();
        }
    });
    // Her words for herself and for hers, on every screen, as soon as they are kept; with the plan they go.
    let wording = Memo::new(move |_| store.plan.with(care_plan::Plan::wording));
    Effect::new(move |_| i18n.set_wording(wording.get()));
    let wide = RwSignal::new(bridge::is_wide());
    drop(window_event_listener(leptos::ev::resize, move |_| {
        if wide.get_untracked() != bridge::is_wide() {
            wide.set(bridge::is_wide());
        }
    }));
    bridge::keep_sizes();
    bridge::take_no_drops();
    bridge::keep_focus();
    bridge::watch_copying();
    navigation.idle_lock.listen(navigation);
    cover::listen(navigation);
    navigation.start();

    // Memos, so that a change of language rewrites words and never builds a screen anew: what she
    // is typing stays as it is.
    let ready = Memo::new(move |_| i18n.is_ready());
    let screen = Memo::new(move |_| (navigation.stage.get(), navigation.here.get()));
    Effect::new(move |before: Option<(Stage, Route)>| {
        let now = screen.get();
        if before.is_some_and(|before| before != now) {
            store.went_on();
        }
        now
    });
    let covered = Memo::new(move |_| navigation.cover.get().covers());
    let in_reach = Memo::new(move |_| {
        let (stage, here) = screen.get();
        let is_held_up = stage == Stage::Open && here.is_held_up();
        stage != Stage::Starting && ready.get() && !is_held_up && !covered.get()
    });
    view! {
        {move || {
            if covered.get() {
                // Before anything else, so that nothing of the plan is built behind it.
                return ready.get().then(|| view! { <Notes/> }).into_any();
            }
            let (stage, here) = screen.get();
            if stage == Stage::Starting || !ready.get() {
                return ().into_any();
            }
            if stage == Stage::Open && here.is_held_up() {
                return screen_of(stage, here);
            }
            let in_plan = here.section().is_some();
            let has_two = Signal::derive(move || stage == Stage::Open && in_plan && wide.get());
            view! {
                <SkipLink/>
                <TopBar/>
                <NotLockedLine/>
                <div class="panes" class:panes--two=has_two>
                    <When when=has_two>
                        <Contents/>
                    </When>
                    {screen_of(stage, here)}
                </div>
            }
                .into_any()
        }}
        <div class="unseen" role="status">
            // Behind the harmless page nothing is told.
            {move || store.said.get().filter(|_| !covered.get()).map(|said| view! { <p>{i18n.text(said)}</p> })}
        </div>
        <div
            class="foot"
            hidden=covered
            data-testid="save-status"
            data-saved=move || store.status.with(|status| status.kept).to_string()
            data-pending=move || store.status.with(|status| status.pending).to_string()
        >
            <When when=in_reach>
                <Troubles/>
                <BottomBar/>
            </When>
        </div>
    }
}

fn screen_of(stage: Stage, here: Route) -> AnyView {
    match (stage, here) {
        (_, Route::Help) => view! { <screen::Help/> }.into_any(),
        (_, Route::Restore) => view! { <screen::Restore/> }.into_any(),
        (_, Route::Aside) => view! { <screen::AsideScreen/> }.into_any(),
        (Stage::Open, here) => screen_of_plan(here),
        (Stage::Problem(error), _) => view! { <screen::Problem error/> }.into_any(),
        (_, Route::Settings) => view! { <screen::Settings/> }.into_any(),
        (Stage::Welcome, _) => view! { <screen::Welcome/> }.into_any(),
        (Stage::Locked, Route::ReadLockScreenCard) => view! { <screen::ReadLockScreenCard/> }.into_any(),
        (Stage::Locked, Route::OpenByCode) => view! { <screen::OpenByCode/> }.into_any(),
        (Stage::Locked | Stage::Starting, _) => view! { <screen::Lock/> }.into_any(),
    }
}

/// The screens of an open plan.
fn screen_of_plan(here: Route) -> AnyView {
    match here {
        Route::Home | Route::OpenByCode | Route::ReadLockScreenCard => view! { <screen::Home/> }.into_any(),
        Route::ShortPlan(at) => view! { <screen::ShortPlan at/> }.into_any(),
        Route::MoreParts => view! { <screen::MoreParts/> }.into_any(),
        Route::Part(part) => view! { <screen::PartScreen part/> }.into_any(),
        Route::Section { section, at } => {
            screen::section_or_home(section, |section| view! { <screen::SectionScreen section at/> }.into_any())
        }
        Route::Cards { section } => {
            screen::section_or_home(section, |section| view! { <screen::Cards section/> }.into_any())
        }
        Route::Card { section, entry, at } => {
            screen::section_or_home(section, |section| view! { <screen::Card section entry at/> }.into_any())
        }
        Route::History(answer) => view! { <screen::HistoryScreen answer/> }.into_any(),
        Route::Share(chosen) => view! { <screen::Share chosen/> }.into_any(),
        Route::Preview(disclosure) => view! { <screen::Preview disclosure/> }.into_any(),
        Route::Summary(disclosure) => view! { <screen::SummaryScreen disclosure/> }.into_any(),
        Route::Record(disclosure) => view! { <screen::RecordScreen disclosure/> }.into_any(),
        Route::SealedPage(disclosure) => view! { <screen::SealedPageScreen disclosure/> }.into_any(),
        Route::Paper(disclosure) => view! { <screen::PaperScreen disclosure/> }.into_any(),
        Route::Show(disclosure) => view! { <screen::Show disclosure/> }.into_any(),
        Route::Turn(_) => view! { <screen::TurnScreen/> }.into_any(),
        Route::Thread => view! { <screen::ThreadScreen/> }.into_any(),
        Route::Visit => view! { <screen::VisitScreen/> }.into_any(),
        Route::Labour => view! { <screen::Labour/> }.into_any(),
        Route::BirthPlan => view! { <screen::BirthPlan/> }.into_any(),
        Route::ChangeMind(section) => view! { <screen::ChangeMind section/> }.into_any(),
        Route::BeforeAppointment { section, entry } => {
            screen::section_or_home(section, |section| view! { <screen::BeforeAppointment section entry/> }.into_any())
        }
        Route::Moving => view! { <screen::Moving/> }.into_any(),
        Route::Listened => view! { <screen::Listened/> }.into_any(),
        Route::Often => view! { <screen::OftenScreen/> }.into_any(),
        Route::Ending => view! { <screen::EndingScreen/> }.into_any(),
        Route::PutAway => view! { <screen::PutAway/> }.into_any(),
        Route::Changes => view! { <screen::Changes/> }.into_any(),
        Route::NewPlan => view! { <screen::NewPlan/> }.into_any(),
        Route::EarlierPlan(pregnancy) => view! { <screen::EarlierPlanScreen pregnancy/> }.into_any(),
        Route::Copies => view! { <screen::Copies/> }.into_any(),
        Route::ShownCopy(at) => view! { <screen::ShownCopy at/> }.into_any(),
        Route::Received => view! { <screen::Received/> }.into_any(),
        Route::KeptPlan(plan) => view! { <screen::KeptPlan plan/> }.into_any(),
        Route::Bin => view! { <screen::Bin/> }.into_any(),
        Route::Help => view! { <screen::Help/> }.into_any(),
        Route::Restore => view! { <screen::Restore/> }.into_any(),
        Route::Aside => view! { <screen::AsideScreen/> }.into_any(),
        Route::Settings => view! { <screen::Settings/> }.into_any(),
        Route::SetLock => view! { <screen::SetLock/> }.into_any(),
        Route::CodeOffer => view! { <screen::CodeOffer/> }.into_any(),
        Route::Code(of) => view! { <screen::Code of/> }.into_any(),
        Route::Reset => view! { <screen::Reset/> }.into_any(),
        Route::Security => view! { <screen::Security/> }.into_any(),
        Route::ChangePassphrase { is_known } => view! { <screen::ChangePassphrase is_known/> }.into_any(),
        Route::LockScreenCard => view! { <screen::ChooseLockScreenCard/> }.into_any(),
        Route::Full => view! { <screen::Full/> }.into_any(),
        Route::SetFull => view! { <screen::SetFull/> }.into_any(),
        Route::SetEveryday => view! { <screen::SetEveryday/> }.into_any(),
        Route::OtherPhone => view! { <screen::OtherPhone/> }.into_any(),
        Route::ExportAll => view! { <screen::ExportAll/> }.into_any(),
        Route::TrySecret { is_code } => view! { <screen::TrySecret is_code/> }.into_any(),
        Route::Wipe => view! { <screen::Wipe/> }.into_any(),
    }
}
