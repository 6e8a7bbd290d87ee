//! Arranges the settings.

use care_bridge::{LockView, Theme};
use leptos::prelude::*;

use crate::app::{Stage, use_way};
use crate::component::{Button, Icon, Kind, LanguageChoice, Picture, Screen};
use crate::notebook::use_notebook;
use crate::route::Route;
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
    let is_open = Memo::new(move |_| way.stage.get() == Stage::Open);
    let is_set = Memo::new(move |_| notebook.lock.get() == LockView::Set);
    let theme = move |(theme, testid, label): (Theme, &'static str, &'static str)| {
        let is_chosen = Memo::new(move |_| way.look.with(|look| look.theme == theme));
        view! {
            <button
                type="button"
                class="choice"
                aria-pressed=move || if is_chosen.get() { "true" } else { "false" }
                data-testid=testid
                on:click=move |_| way.choose_theme(theme)
            >
                <span class="choice__mark">
                    <Show when=move || is_chosen.get()>
                        <Icon picture=Picture::Done/>
                    </Show>
                </span>
                <span>{say.of(label)}</span>
            </button>
        }
    };
    view! {
        <Screen testid="screen-settings" title=say.of("ui-settings")>
            <section class="part">
                <h2>{say.of("ui-choose-words")}</h2>
                <div class="choices">
                    <LanguageChoice/>
                </div>
            </section>
            <section class="part">
                <h2>{say.of("ui-theme")}</h2>
                <div class="choices">{THEMES.map(theme).collect_view()}</div>
            </section>
            <Show when=move || is_open.get()>
                <section class="part">
                    <h2>{say.of("ui-lock-part")}</h2>
                    <Show
                        when=move || is_set.get()
                        fallback=move || {
                            view! {
                                <p>{say.of("ui-not-locked")}</p>
                                <Button
                                    label=say.of("ui-set-lock")
                                    kind=Kind::Plain
                                    picture=Picture::Lock
                                    testid="go-set-lock"
                                    on_press=move |()| way.go(Route::SetLock)
                                />
                            }
                        }
                    >
                        <p>{say.of("ui-is-locked")}</p>
                    </Show>
                </section>
            </Show>
            <section class="leaf leaf--note">
                <h2>{say.of("about-title")}</h2>
                <ul class="lines">{ABOUT.map(|id| view! { <li>{say.of(id)}</li> }).collect_view()}</ul>
            </section>
            <section class="part part--faint">
                <h2>{say.of("ui-for-testers")}</h2>
                <p class="hint">{say.of("ui-for-testers-meaning")}</p>
                <div class="choices">
                    <LanguageChoice pseudo=true/>
                </div>
            </section>
        </Screen>
    }
}
