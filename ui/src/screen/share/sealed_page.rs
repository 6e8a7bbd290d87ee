//! The plan as one page for a computer's browser, which opens by a code.

use care_bridge::{PageView, SavePage};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;

use super::drawn::Drawn;
use crate::component::{MainAction, Picture, Saving, Screen, TroubleOf, When, set};
use crate::i18n::use_i18n;

/// What it is for, the file, and its code.
#[component]
pub(crate) fn SealedPageScreen(disclosure: Disclosure) -> impl IntoView {
    let (i18n, saving) = (use_i18n(), Saving::<PageView>::new());
    let save = move |()| saving.ask(SavePage { disclosure: disclosure.clone() });
    let saved = saving.saved();
    let code = Memo::new(move |_| saved.get().map(|page| page.code));
    let has_drawn = Signal::derive(move || code.with(Option::is_some));
    let done = move |page: &PageView| i18n.marked_with("sealed-page-done", &[("name", Value::Text(&page.name))]);
    let said = move || saving.said("sealed-page-during", done);
    view! {
        <Screen testid="screen-sealed-page" title=i18n.text("share-way-sealed-page")>
            <p class="intro">{i18n.text("sealed-page-intro")}</p>
            <p>{i18n.text("sealed-page-phone")}</p>
            <p class="warm">{i18n.text("sealed-page-who")}</p>
            <MainAction
                label=i18n.text("sealed-page-save")
                picture=Picture::Lock
                testid="sealed-page-save"
                on_press=save
                busy=saving.is_waiting()
            />
            <p class="said" role="status" data-testid="sealed-page-said">{move || set(&said())}</p>
            <When when=has_drawn>
                <Drawn code note="sealed-page-code-note" testid="sealed-page-code-digits"/>
            </When>
            <TroubleOf error=saving.error()/>
        </Screen>
    }
}
