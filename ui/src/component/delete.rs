//! Deleting for good: what goes, what cannot be reached, and that it cannot be undone.

use care_bridge::{ApiError, Deletion};
use leptos::prelude::*;

use super::asking::Asking;
use super::{Button, Icon, Kind, Picture, Sheet, SureForm, When};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::use_plan_store;

/// That it is deleted, to be seen. Who listens is told by the line that is always there.
#[component]
pub(crate) fn Deleted() -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <p class="kept" aria-hidden="true" data-testid="deleted-said">
            <Icon picture=Picture::Done/>
            <span>{i18n.text("delete-done")}</span>
        </p>
    }
}

/// A quiet button and the sheet that it opens. `gone` is told when it is gone.
#[component]
pub(crate) fn DeleteForGood(
    /// What goes, asked for when she presses.
    what: Callback<(), Deletion>,
    /// What the buttons say.
    label: &'static str,
    /// The name of the button for a journey.
    testid: String,
    /// It is gone.
    #[prop(optional)]
    gone: Option<Callback<()>>,
) -> impl IntoView {
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let lies_aside = Signal::derive(move || navigation.aside.get() > 0);
    let open = RwSignal::new(false);
    let is_done = RwSignal::new(false);
    let asking = RwSignal::new(Asking::<()>::default());
    let replied = Callback::new(move |reply: Result<(), ApiError>| {
        // The screen that it stood on may be gone already.
        let _ = asking.try_update(|asking| asking.replied(reply));
        if reply.is_ok() {
            let _ = open.try_set(false);
            let _ = is_done.try_set(true);
            store.say("delete-done");
            if let Some(gone) = gone {
                gone.run(());
            }
        }
    });
    let delete = Callback::new(move |secret| {
        if asking.try_update(Asking::asked) == Some(true) {
            store.delete_for_good(what.run(()), secret, replied);
        }
    });
    let is_waiting = Signal::derive(move || asking.with(Asking::is_waiting));
    view! {
        <Button
            label=i18n.text(label)
            kind=Kind::Quiet
            picture=Picture::Delete
            testid
            on_press=move |()| {
                asking.set(Asking::default());
                is_done.set(false);
                open.set(true);
            }
        />
        <When when=is_done>
            <Deleted/>
        </When>
        <Sheet
            open
            title=i18n.text(label)
            close=i18n.text("delete-keep")
            close_kind=Kind::Main
            testid="delete-close"
            about="delete-about"
        >
            <div class="about" id="delete-about">
                <p>{i18n.text("delete-what")}</p>
                <p>{i18n.text("delete-not")}</p>
                <When when=lies_aside>
                    <p data-testid="delete-aside-stays">{i18n.text("delete-aside")}</p>
                </When>
                <p class="warm">{i18n.text("delete-only")}</p>
            </div>
            <SureForm
                label=i18n.text("delete-now")
                testid="delete-now"
                kind=Kind::Plain
                is_free=matches!(what.run(()), Deletion::Answer(_))
                on_sure=delete
                busy=is_waiting
                hint=i18n.text_while(is_waiting, "delete-during")
                error=Signal::derive(move || asking.with(Asking::error))
            />
        </Sheet>
    }
}
