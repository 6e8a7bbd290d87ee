//! Languages and reading levels, each in its own script with a sentence to try it on, and whether
//! somebody has read its words.

use care_locale::Language;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Group, Icon, Picture, RadioGroup, When, heard, yes_no};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// Every language that fits `pseudo`: those for people, or those made for tests.
#[component]
pub(crate) fn LanguageChoice(
    /// Whether to offer the languages that are made for tests.
    #[prop(optional)]
    pseudo: bool,
) -> impl IntoView {
    let (i18n, group) = (use_i18n(), Group::new());
    let offered = care_locale::languages().iter().filter(move |language| language.pseudo.is_some() == pseudo);
    view! {
        <RadioGroup label=i18n.text("ui-choose-words")>
            {offered.map(|language| view! { <OneLanguage group language/> }).collect_view()}
        </RadioGroup>
    }
}

#[component]
fn OneLanguage(group: Group, language: &'static Language) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let (sample, review) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    spawn_local(async move {
        if let Some(words) = i18n.words_of(language).await {
            sample.set(words.say("ui-sample"));
            if !language.checked {
                review.set(words.say("ui-not-checked"));
            }
        }
    });
    let is_unread = Signal::derive(move || !review.read().is_empty());
    let is_chosen = Signal::derive(move || i18n.tag() == Some(language.tag));
    view! {
        <button
            type="button"
            class="choice choice--tall"
            lang=language.tag
            dir=language.direction.html()
            role="radio"
            aria-checked=yes_no(is_chosen)
            tabindex=group.joined(is_chosen)
            data-testid=format!("language-{}", language.tag)
            on:click=heard(Callback::new(move |()| navigation.choose_language(language.tag)))
        >
            <span class="choice__head">
                <strong>{language.autonym}</strong>
                <When when=is_chosen>
                    <Icon picture=Picture::Done/>
                </When>
            </span>
            <span class="choice__sample">{sample}</span>
            <When when=is_unread>
                <small class="choice__sample">{review}</small>
            </When>
        </button>
    }
}
