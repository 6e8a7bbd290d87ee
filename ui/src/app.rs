//! Where things stand, where she is, and which screen that makes.

use care_bridge::{ApiError, Begin, Lock, LockView, LookView, OpenView, SetLanguage, SetLook, StartView, Theme};
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Contents, Kept, LockLine, Reach, TopBar, Troubles, When};
use crate::notebook::Notebook;
use crate::route::{Route, Trail};
use crate::screen;
use crate::words::{Say, first_language};

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

/// How she gets about. Copies are the same way.
#[derive(Clone, Copy)]
pub(crate) struct Way {
    /// What the page can show.
    pub(crate) stage: RwSignal<Stage>,
    /// Language and look.
    pub(crate) look: RwSignal<LookView>,
    /// What went wrong with the last thing that she asked for.
    pub(crate) trouble: RwSignal<Option<ApiError>>,
    /// The screen that she is on.
    pub(crate) here: Memo<Route>,
    trail: RwSignal<Trail>,
    /// Whether the browser's history holds the one step that its Back can take.
    guarded: StoredValue<bool>,
    notebook: Notebook,
    say: Say,
}

impl Way {
    fn provide(notebook: Notebook, say: Say) -> Self {
        let trail = RwSignal::new(Trail::default());
        let way = Self {
            stage: RwSignal::new(Stage::Starting),
            look: RwSignal::new(LookView::default()),
            trouble: RwSignal::new(None),
            here: Memo::new(move |_| trail.with(Trail::here)),
            trail,
            guarded: StoredValue::new(false),
            notebook,
            say,
        };
        provide_context(way);
        way
    }

    /// Asks the shell where things stand.
    pub(crate) fn start(self) {
        self.stage.set(Stage::Starting);
        spawn_local(async move {
            let start = bridge::call(&care_bridge::Start {}).await;
            let chosen = start.as_ref().ok().and_then(|view| care_locale::language(view.look.language.as_deref()?));
            let tag = chosen.map_or_else(|| first_language(&bridge::device_languages()), |language| language.tag);
            self.say.speak(tag).await;
            match start {
                Ok(view) => self.started(view),
                Err(error) => self.stage.set(Stage::Problem(error)),
            }
        });
    }

    fn started(self, view: StartView) {
        bridge::set_theme(view.look.theme);
        self.look.set(view.look);
        match view.stage {
            care_bridge::Stage::Welcome => self.closed(Stage::Welcome),
            care_bridge::Stage::Locked => self.closed(Stage::Locked),
            care_bridge::Stage::Open(open) => self.opened(open),
            care_bridge::Stage::Problem(error) => self.stage.set(Stage::Problem(error)),
        }
    }

    /// The plan is open.
    pub(crate) fn opened(self, view: OpenView) {
        self.trouble.set(None);
        self.notebook.opened(view);
        self.stage.set(Stage::Open);
    }

    fn closed(self, stage: Stage) {
        self.stage.set(stage);
        self.trail.update(Trail::closed);
        self.notebook.closed();
    }

    /// She begins her plan.
    pub(crate) fn begin(self) {
        spawn_local(async move {
            // Whatever leaves the phone later speaks the language that she reads here.
            if let (None, Some(tag)) = (self.look.get_untracked().language, self.say.tag_now()) {
                match bridge::call(&SetLanguage { language: tag.to_owned() }).await {
                    Ok(look) => self.look.set(look),
                    Err(error) => return self.trouble.set(Some(error)),
                }
            }
            match bridge::call(&Begin {}).await {
                Ok(view) => self.opened(view),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She closes the plan. What she typed is brought to the disk first.
    pub(crate) fn lock(self) {
        spawn_local(async move {
            self.notebook.settled().await;
            match bridge::call(&Lock {}).await {
                Ok(view) => self.started(view),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She opens a screen.
    pub(crate) fn go(self, route: Route) {
        self.notebook.left();
        self.trouble.set(None);
        self.trail.update(|trail| trail.opened(route));
        self.guard();
    }

    /// She goes on to see what she chose; the choosing is there when she comes back.
    pub(crate) fn preview(self, disclosure: Disclosure) {
        self.trail.update(|trail| trail.became(Route::Share(Some(disclosure.clone()))));
        self.go(Route::Preview(disclosure));
    }

    /// She goes back to where she came from, here or with the browser's Back.
    pub(crate) fn back(self) {
        self.notebook.left();
        self.trouble.set(None);
        if self.is_held_up() {
            // Whoever holds the phone now may not be her: behind the page that she showed is her lock.
            self.lock();
        } else {
            self.trail.update(Trail::went_back);
        }
    }

    /// Puts one step into the browser's history, so that its Back comes to us. The trail alone
    /// knows where she is: the browser's own steps come too late to be followed.
    fn guard(self) {
        if !self.guarded.get_value() {
            self.guarded.set_value(true);
            bridge::push_history();
        }
    }

    /// The browser took a step in its history.
    fn browser_stepped(self, is_back: bool) {
        self.guarded.set_value(!is_back);
        if is_back && !self.trail.with_untracked(Trail::is_first) {
            self.back();
            if !self.trail.with_untracked(Trail::is_first) {
                self.guard();
            }
        }
    }

    /// Whether a page is held up that only her passphrase leads away from.
    fn is_held_up(self) -> bool {
        let shows = self.trail.with_untracked(|trail| matches!(trail.here(), Route::Show(_)));
        shows && self.notebook.lock.get_untracked() == LockView::Set
    }

    /// She chose a language and reading level. The page speaks it at once.
    pub(crate) fn choose_language(self, tag: &'static str) {
        spawn_local(async move {
            self.say.speak(tag).await;
            match bridge::call(&SetLanguage { language: tag.to_owned() }).await {
                Ok(look) => self.look.set(look),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She chose light, dark, or as the device says.
    pub(crate) fn choose_theme(self, theme: Theme) {
        bridge::set_theme(theme);
        self.look.update(|look| look.theme = theme);
        spawn_local(async move {
            if let Err(error) = bridge::call(&SetLook { theme }).await {
                self.trouble.set(Some(error));
            }
        });
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
pub(crate) fn use_way() -> Way {
    expect_context()
}

/// The page.
#[component]
pub(crate) fn App() -> impl IntoView {
    let say = Say::provide();
    let notebook = Notebook::provide();
    let way = Way::provide(notebook, say);

    drop(window_event_listener(leptos::ev::popstate, move |event| way.browser_stepped(bridge::is_back(&event))));
    drop(window_event_listener_untyped("visibilitychange", move |_| {
        if bridge::is_hidden() {
            notebook.left();
        }
    }));
    drop(window_event_listener_untyped("pagehide", move |_| notebook.left()));
    // The shell closed the plan by itself: her passphrase opens it, and what waits is kept then.
    Effect::new(move |_| {
        if notebook.status.with(|status| status.trouble) == Some(ApiError::Closed)
            && way.stage.get_untracked() == Stage::Open
        {
            way.start();
        }
    });
    let wide = RwSignal::new(bridge::is_wide());
    drop(window_event_listener(leptos::ev::resize, move |_| {
        if wide.get_untracked() != bridge::is_wide() {
            wide.set(bridge::is_wide());
        }
    }));
    bridge::keep_fields_grown();
    way.start();

    // Memos, so that a change of language rewrites words and never builds a screen anew: what she
    // is typing stays as it is.
    let ready = Memo::new(move |_| say.is_ready());
    let screen = Memo::new(move |_| (way.stage.get(), way.here.get()));
    let in_reach = Memo::new(move |_| {
        let (stage, here) = screen.get();
        let is_held_up = stage == Stage::Open && matches!(here, Route::Show(_));
        stage != Stage::Starting && ready.get() && !is_held_up
    });
    view! {
        {move || {
            let (stage, here) = screen.get();
            if stage == Stage::Starting || !ready.get() {
                return ().into_any();
            }
            if stage == Stage::Open && matches!(here, Route::Show(_)) {
                return screen_of(stage, here);
            }
            let in_plan = matches!(here, Route::Section { .. } | Route::Cards { .. } | Route::Card { .. });
            let has_two = Signal::derive(move || stage == Stage::Open && in_plan && wide.get());
            view! {
                <TopBar/>
                <LockLine/>
                <div class="panes" class:panes--two=has_two>
                    <When when=has_two>
                        <Contents/>
                    </When>
                    {screen_of(stage, here)}
                </div>
            }
                .into_any()
        }}
        <div class="foot">
            <Kept/>
            <When when=in_reach>
                <Troubles/>
                <Reach/>
            </When>
        </div>
    }
}

fn screen_of(stage: Stage, here: Route) -> AnyView {
    match (stage, here) {
        (_, Route::Help) => view! { <screen::Help/> }.into_any(),
        (Stage::Problem(error), _) => view! { <screen::Problem error/> }.into_any(),
        (_, Route::Settings) => view! { <screen::Settings/> }.into_any(),
        (Stage::Welcome, _) => view! { <screen::Welcome/> }.into_any(),
        (Stage::Locked, _) => view! { <screen::Lock/> }.into_any(),
        (_, Route::Home) => view! { <screen::Home/> }.into_any(),
        (_, Route::Section { section, at }) => {
            screen::section_or_home(section, |section| view! { <screen::SectionScreen section at/> }.into_any())
        }
        (_, Route::Cards { section }) => {
            screen::section_or_home(section, |section| view! { <screen::Cards section/> }.into_any())
        }
        (_, Route::Card { section, entry, at }) => {
            screen::section_or_home(section, |section| view! { <screen::Card section entry at/> }.into_any())
        }
        (_, Route::SetLock) => view! { <screen::SetLock/> }.into_any(),
        (_, Route::Share(chosen)) => view! { <screen::Share chosen/> }.into_any(),
        (_, Route::Preview(disclosure)) => view! { <screen::Preview disclosure/> }.into_any(),
        (_, Route::Show(disclosure)) => view! { <screen::Show disclosure/> }.into_any(),
    }
}
