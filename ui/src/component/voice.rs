//! Her voice, played.

use care_bridge::{ApiError, ReadVoice};
use care_plan::ContentHash;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Button, Kind, Picture, TroubleOf};
use crate::bridge::{self, Sound};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;

/// A button that plays the note, and ends it. It is quiet as soon as it is out of sight.
#[component]
pub(crate) fn Voice(
    /// Which, by what is in it.
    voice: ContentHash,
    /// What the button says while nothing is heard.
    listen: Signal<String>,
    /// The id of what says what she speaks of.
    #[prop(into)]
    described_by: String,
    /// Whether it is what this place is for.
    #[prop(optional)]
    kind: Kind,
) -> impl IntoView {
    let (i18n, navigation) = (use_i18n(), use_navigation());
    let is_heard = RwSignal::new(false);
    let trouble = RwSignal::new(None::<ApiError>);
    let sound = StoredValue::new_local(None::<Sound>);
    let quiet = move || {
        sound.try_update_value(|sound| drop(sound.take()));
        is_heard.try_set(false);
    };
    let press = move |()| {
        trouble.set(None);
        if is_heard.get_untracked() {
            return quiet();
        }
        is_heard.set(true);
        spawn_local(async move {
            let note = bridge::call(&ReadVoice { voice }).await;
            // She may have gone on, or pressed once more, while it was read.
            if is_heard.try_get_untracked() != Some(true) {
                return;
            }
            let played = note.and_then(|note| {
                let ended = move || {
                    is_heard.try_set(false);
                };
                bridge::play(&note.0, ended).ok_or(ApiError::VoiceGone)
            });
            match played {
                Ok(played) => drop(sound.try_update_value(|sound| sound.replace(played))),
                Err(error) => {
                    quiet();
                    trouble.try_set(Some(error));
                }
            }
        });
    };
    Effect::new(move |_| {
        if navigation.cover.with(|cover| cover.covers()) {
            quiet();
        }
    });
    on_cleanup(quiet);
    let label = Signal::derive(move || if is_heard.get() { i18n.now("voice-stop") } else { listen.get() });
    view! {
        <div class="voice" data-testid="voice" data-heard=move || is_heard.get().then_some("yes")>
            <Button label kind picture=Picture::Play testid="voice-play" described_by on_press=press/>
            <TroubleOf error=Signal::from(trouble)/>
        </div>
    }
}
