//! Arranges the settings.

use care_bridge::{LockView, Theme};
use leptos::prelude::*;

use crate::component::{Choice, Group, LanguageChoice, PartOfScreen, RadioGroup, Row, Screen, When};
use crate::i18n::use_i18n;
use crate::navigation::{Stage, use_navigation};
use crate::plan_store::use_plan_store;
use crate::route::Route;

const THEMES: [(Theme, &str, &str); 3] = [
    (Theme::Auto, "theme-auto", "ui-theme-auto"),
    (Theme::Light, "theme-light", "ui-theme-light"),
    (Theme::Dark, "theme-dark", "ui-theme-dark"),
];

const ABOUT: [&str; 9] = [
    "about-yours",
    "about-decide",
    "about-see",
    "about-offline",
    "about-for",
    "about-ask",
    "about-not",
    "about-loss-of-phone",
    "footer-notes",
];

/// The keys that do something, for who has a keyboard.
const KEYS: [&str; 3] = ["keys-hide", "keys-regions", "keys-choices"];

/// The settings.
#[component]
pub(crate) fn Settings() -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let is_open = Signal::derive(move || navigation.stage.get() == Stage::Open);
    let is_set = Signal::derive(move || store.lock.get() == LockView::Set);
    let themes = Group::new();
    let theme = move |(theme, testid, label): (Theme, &'static str, &'static str)| {
        let is_chosen = Signal::derive(move || navigation.preferences.with(|look| look.theme == theme));
        let on_press = Callback::new(move |()| navigation.choose_theme(theme));
        view! { <Choice group=themes label=i18n.text(label) is_chosen on_press testid=testid.to_owned()/> }
    };
    view! {
        <Screen testid="screen-settings" title=i18n.text("ui-settings")>
            <When when=is_open>
                <PartOfScreen title=i18n.text("ui-lock-part")>
                    <p>{i18n.text_either(is_set, "ui-is-locked", "ui-not-locked")}</p>
                    <div class="leaf leaf--list">
                        <Row
                            title=i18n.text("security-title")
                            below=i18n.text("security-below")
                            testid=Signal::stored("go-security".to_owned())
                            on_press=Callback::new(move |()| navigation.go(Route::Security))
                        />
                    </div>
                </PartOfScreen>
            </When>
            <PartOfScreen title=i18n.text("ui-choose-words")>
                <LanguageChoice/>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("ui-theme")>
                <RadioGroup label=i18n.text("ui-theme")>{THEMES.map(theme).collect_view()}</RadioGroup>
            </PartOfScreen>
            <When when=is_open>
                <div class="leaf leaf--list">
                    <Row
                        title=i18n.text("ending-title")
                        below=i18n.text("ending-meaning")
                        testid=Signal::stored("go-ending".to_owned())
                        on_press=Callback::new(move |()| navigation.go(Route::Ending))
                    />
                    <Row
                        title=i18n.text("pregnancy-title")
                        below=i18n.text("pregnancy-meaning")
                        testid=Signal::stored("go-new-plan".to_owned())
                        on_press=Callback::new(move |()| navigation.go(Route::NewPlan))
                    />
                </div>
            </When>
            <section class="leaf leaf--note">
                <h2>{i18n.text("about-title")}</h2>
                <ul class="lines">{ABOUT.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            </section>
            <PartOfScreen title=i18n.text("keys-title")>
                <ul class="lines">{KEYS.map(|id| view! { <li>{i18n.text(id)}</li> }).collect_view()}</ul>
            </PartOfScreen>
            <hr/>
            <PartOfScreen title=i18n.text("ui-for-testers") hint=i18n.text("ui-for-testers-meaning")>
                <LanguageChoice pseudo=true/>
            </PartOfScreen>
        </Screen>
    }
}
