//! Arranges the settings.

use care_bridge::{LockView, Theme};
use leptos::prelude::*;

use crate::component::{Choice, LanguageChoice, PartOfScreen, Row, Screen, When};
use crate::notebook::use_notebook;
use crate::route::Route;
use crate::way::{Stage, use_way};
use crate::words::use_say;

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::Auto, "theme-auto", "ui-theme-auto"),
    (Theme::Light, "theme-light", "ui-theme-light"),
    (Theme::Dark, "theme-dark", "ui-theme-dark"),
];

const ABOUT: [&str; 8] = [
    "about-yours",
    "about-decide",
    "about-see",
    "about-offline",
    "about-for",
    "about-not",
    "about-loss-of-phone",
    "footer-notes",
];

/// The settings.
#[component]
pub(crate) fn Settings() -> impl IntoView {
    let (say, way, notebook) = (use_say(), use_way(), use_notebook());
    let is_open = Signal::derive(move || way.stage.get() == Stage::Open);
    let is_set = Signal::derive(move || notebook.lock.get() == LockView::Set);
    let theme = move |(theme, testid, label): (Theme, &'static str, &'static str)| {
        let is_chosen = Signal::derive(move || way.look.with(|look| look.theme == theme));
        let on_press = Callback::new(move |()| way.choose_theme(theme));
        view! { <Choice label=say.of(label) is_chosen on_press testid=testid.to_owned()/> }
    };
    view! {
        <Screen testid="screen-settings" title=say.of("ui-settings")>
            <PartOfScreen title=say.of("ui-choose-words")>
                <div class="choices">
                    <LanguageChoice/>
                </div>
            </PartOfScreen>
            <PartOfScreen title=say.of("ui-theme")>
                <div class="choices">{THEMES.map(theme).collect_view()}</div>
            </PartOfScreen>
            <When when=is_open>
                <PartOfScreen title=say.of("ui-lock-part")>
                    <p>{say.of_either(is_set, "ui-is-locked", "ui-not-locked")}</p>
                    <div class="leaf leaf--list">
                        <Row
                            title=say.of("safety-title")
                            below=say.of("safety-below")
                            testid=Signal::stored("go-safety".to_owned())
                            on_press=Callback::new(move |()| way.go(Route::Safety))
                        />
                    </div>
                </PartOfScreen>
            </When>
            <section class="leaf leaf--note">
                <h2>{say.of("about-title")}</h2>
                <ul class="lines">{ABOUT.map(|id| view! { <li>{say.of(id)}</li> }).collect_view()}</ul>
            </section>
            <hr/>
            <PartOfScreen title=say.of("ui-for-testers") hint=say.of("ui-for-testers-meaning")>
                <div class="choices">
                    <LanguageChoice pseudo=true/>
                </div>
            </PartOfScreen>
        </Screen>
    }
}
