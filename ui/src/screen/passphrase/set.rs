//! Asking the shell to set a passphrase, and saying that it is set.

use care_bridge::{ApiError, Command, OpenView};
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::asking::Asking;
use crate::component::{Button, ERROR_IDS, Kind, PresentSecret, TroubleOf};
use crate::i18n::use_i18n;
use crate::navigation::{Navigation, use_navigation};
use crate::plan_store::{PlanStore, use_plan_store};

/// The setting of one passphrase.
#[derive(Clone, Copy)]
pub(super) struct Setting {
    asking: RwSignal<Asking<()>>,
    store: PlanStore,
    pub(super) navigation: Navigation,
}

impl Setting {
    /// Nothing was set yet.
    pub(super) fn new() -> Self {
        Self { asking: RwSignal::new(Asking::default()), store: use_plan_store(), navigation: use_navigation() }
    }

    /// Asks the shell to set it; `then` is told when it is set.
    pub(super) fn ask(self, command: &impl Command<Reply = OpenView>, then: impl FnOnce(bool) + 'static) {
        self.ask_sure(None, command, then);
    }

    /// The same, after the present secret was said.
    pub(super) fn ask_sure(
        self,
        present: Option<PresentSecret>,
        command: &impl Command<Reply = OpenView>,
        then: impl FnOnce(bool) + 'static,
    ) {
        if present.is_some_and(|present| !present.is_ready()) || self.asking.try_update(Asking::asked) != Some(true) {
            return;
        }
        let asked = bridge::call(command);
        spawn_local(async move {
            self.store.settled().await;
            let said = match present {
                Some(present) => present.say().await,
                None => Ok(()),
            };
            let reply = match said {
                Ok(()) => asked.await.map(|view| self.store.opened(view)),
                Err(error) => Err(error),
            };
            let is_set = reply.is_ok();
            let _ = self.asking.try_update(|asking| asking.replied(reply));
            then(is_set);
        });
    }

    /// Whether it is being set.
    pub(super) fn is_busy(self) -> Signal<bool> {
        Signal::derive(move || self.asking.with(Asking::is_waiting))
    }

    /// Whether the shell wants to hear the present secret first.
    pub(super) fn wants_secret(self) -> Signal<bool> {
        Signal::derive(move || self.asking.with(|asking| asking.error() == Some(ApiError::SecretFirst)))
    }

    /// What went wrong with it.
    pub(super) fn error(self) -> Signal<Option<ApiError>> {
        Signal::derive(move || self.asking.with(Asking::error))
    }

    /// Whether it is set.
    pub(super) fn is_done(self) -> Signal<bool> {
        Signal::derive(move || self.asking.with(|asking| asking.here().is_some()))
    }
}

/// What went wrong with the setting.
#[component]
pub(super) fn SettingTrouble(setting: Setting) -> impl IntoView {
    view! { <TroubleOf error=setting.error() ids=Some(ERROR_IDS)/> }
}

/// Says that it is set, and leads back.
#[component]
pub(super) fn SetDone(
    /// What there is to say.
    words: &'static str,
    /// What is still to do, where there is something.
    #[prop(optional)]
    further: Option<&'static str>,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    view! {
        <div class="leaf leaf--note" role="status" data-testid="passphrase-set">
            <p>
                <strong>{i18n.text(words)}</strong>
            </p>
            {further.map(|further| view! { <p>{i18n.text(further)}</p> })}
            <div class="row">
                <Button
                    label=i18n.text("ui-done")
                    kind=Kind::Main
                    testid="passphrase-done"
                    on_press=move |()| navigation.back()
                />
            </div>
        </div>
    }
}
