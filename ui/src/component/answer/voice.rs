//! Her voice beside her words, or in the place of them.

use std::time::Duration;

use care_bridge::{ApiError, KeepVoice, SavedView};
use care_plan::template::{AttachmentKind, Prompt, Section};
use care_plan::{AnswerId, ValueChange, ValueKind};
use care_voice::MOST_SECONDS;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::attachment::{MOST_BYTES, handed};
use crate::bridge::{self, Picked, Recording};
use crate::component::{Button, Icon, Kind, Picture, TroubleOf, Voice, When, heard, yes_no};
use crate::i18n::use_i18n;
use crate::navigation::use_navigation;
use crate::plan_store::{Marks, PlanStore, use_plan_store};
use crate::save_queue::state::Change;

/// What goes on at the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Doing {
    Nothing,
    /// The microphone is asked for.
    Asking,
    /// It is on.
    Recording,
    /// What was said is on its way to the disk.
    Keeping,
}

/// The voice note of the answer, and the way to say one, to say it again, or to take it away. No word is
/// needed: she may be somebody who does not write. Nothing for a prompt that takes none.
#[component]
pub(super) fn VoiceField(
    section: &'static Section,
    prompt: &'static Prompt,
    marks: Memo<Marks>,
    answer: StoredValue<AnswerId>,
) -> impl IntoView {
    if prompt.attachment != Some(AttachmentKind::Voice) || !bridge::has_sound() {
        return ().into_any();
    }
    let (i18n, navigation, store) = (use_i18n(), use_navigation(), use_plan_store());
    let name = format!("{}.{}", section.id, prompt.id);
    let voice = Memo::new(move |_| marks.with(|marks| marks.attachment));
    let has_voice = Signal::derive(move || voice.get().is_some());
    let is_open = RwSignal::new(false);
    let doing = RwSignal::new(Doing::Nothing);
    let is_recording = Signal::derive(move || doing.get() == Doing::Recording);
    let is_busy = Signal::derive(move || matches!(doing.get(), Doing::Asking | Doing::Keeping));
    let is_still = Signal::derive(move || doing.get() == Doing::Nothing);
    let can_record = bridge::can_record();
    // What has happened, said where it did.
    let said = RwSignal::new(None::<&'static str>);
    let trouble = RwSignal::new(None::<ApiError>);
    let recording = StoredValue::new_local(None::<Recording>);
    let field = NodeRef::<html::Input>::new();

    let keep = move |id: AnswerId, picked: Option<Picked>| async move {
        let reply = match picked {
            Some(picked) => kept(store, &picked, id).await,
            None => Err(ApiError::VoiceDamaged),
        };
        doing.try_set(Doing::Nothing);
        match reply {
            Ok((view, is_cut)) => {
                let what = if is_cut { "voice-kept-minute" } else { "voice-kept" };
                store.attachment_arrived(view, what);
                said.try_set(Some(what));
            }
            Err(error) => drop(trouble.try_set(Some(error))),
        }
    };
    let fresh = move |next: Doing| {
        said.set(None);
        trouble.set(None);
        doing.set(next);
    };
    let stop = Callback::new(move |()| {
        let Some(recording) = recording.try_update_value(Option::take).flatten() else { return };
        doing.set(Doing::Keeping);
        let id = answer.get_value();
        spawn_local(async move { keep(id, recording.end().await).await });
    });
    let leave = Callback::new(move |()| {
        if doing.get_untracked() == Doing::Asking {
            // What the engine still brings goes again.
            return fresh(Doing::Nothing);
        }
        if recording.try_update_value(Option::take).flatten().is_some() {
            fresh(Doing::Nothing);
            said.set(Some("voice-left"));
        }
    });
    let record = move || {
        fresh(Doing::Asking);
        spawn_local(async move {
            let begun = navigation.idle_lock.while_choosing(Recording::begin()).await;
            // She may have gone on meanwhile: then it goes, and the microphone with it.
            if doing.try_get_untracked() != Some(Doing::Asking) {
                return;
            }
            if bridge::is_hidden() || navigation.cover.with_untracked(|cover| cover.covers()) {
                doing.set(Doing::Nothing);
                said.set(Some("voice-left"));
                return;
            }
            match begun {
                Some(begun) => {
                    recording.set_value(Some(begun));
                    doing.set(Doing::Recording);
                }
                None => {
                    doing.set(Doing::Nothing);
                    trouble.set(Some(ApiError::NoMicrophone));
                }
            }
        });
    };
    let press = move |()| match doing.get_untracked() {
        Doing::Nothing => record(),
        Doing::Recording => stop.run(()),
        Doing::Asking | Doing::Keeping => {}
    };
    let changed = move |_| {
        let Some(picked) = field.get_untracked().and_then(|field| bridge::picked(&field)) else { return };
        if is_still.get_untracked() {
            fresh(Doing::Keeping);
            let id = answer.get_value();
            spawn_local(keep(id, Some(picked)));
        }
    };
    let remove = move |()| {
        said.set(None);
        trouble.set(None);
        let change = Change::Value(ValueChange::Clear(ValueKind::Attachment));
        answer.with_value(|id| store.chose(id, change));
        store.say("voice-gone");
    };
    let record_label = Signal::derive(move || {
        i18n.now(match (doing.get(), has_voice.get()) {
            (Doing::Asking | Doing::Keeping, _) => "ui-one-moment",
            (Doing::Recording, _) => "voice-stop-recording",
            (Doing::Nothing, true) => "voice-record-again",
            (Doing::Nothing, false) => "voice-record",
        })
    });
    let question_id = format!("question-{name}");
    let panel_id = format!("voice-of-{}-{}", section.id, prompt.id);
    let names = ["record", "leave", "field", "remove"].map(|part| StoredValue::new(format!("voice-{part}-{name}")));
    let [record_name, leave_name, field_name, remove_name] = names;
    let how = if can_record { "voice-how" } else { "voice-pick-how" };
    view! {
        {move || {
            let described_by = question_id.clone();
            voice.get().map(|voice| view! { <Voice voice listen=i18n.text("voice-listen") described_by/> })
        }}
        <div class="row">
            <button
                type="button"
                class="button"
                data-testid=format!("voice-{name}")
                aria-expanded=yes_no(is_open.into())
                aria-controls=panel_id.clone()
                on:click=heard(Callback::new(move |()| {
                    leave.run(());
                    is_open.update(|open| *open = !*open);
                }))
            >
                <Icon picture=Picture::Voice/>
                <span>{i18n.text_either(has_voice, "voice-record-again", "voice-begin")}</span>
            </button>
            <When when=has_voice>
                <Button
                    label=i18n.text("voice-remove")
                    picture=Picture::Close
                    testid=remove_name.get_value()
                    on_press=remove
                />
            </When>
        </div>
        <div class="folded" id=panel_id hidden=move || !is_open.get()>
            <When when=is_open>
                <p class="hint">{i18n.text(how)}</p>
                <div class="row">
                    {can_record
                        .then(|| {
                            view! {
                                <Button
                                    label=record_label
                                    kind=Kind::Main
                                    picture=Picture::Voice
                                    testid=record_name.get_value()
                                    busy=is_busy
                                    on_press=press
                                />
                            }
                        })}
                    <When when=is_recording>
                        <Button label=i18n.text("voice-leave") testid=leave_name.get_value() on_press=leave/>
                    </When>
                    <label class="button photo__pick" hidden=move || !is_still.get()>
                        <Icon picture=Picture::Add/>
                        <span>{i18n.text("voice-pick")}</span>
                        <input
                            type="file"
                            class="photo__field"
                            accept="audio/*"
                            data-testid=field_name.get_value()
                            node_ref=field
                            on:change=changed
                        />
                    </label>
                </div>
            </When>
        </div>
        // Not in the fold: it holds however the field looks.
        <When when=is_recording>
            <WhileOn leave stop/>
        </When>
        <div role="status">
            {move || {
                let now = if is_recording.get() { Some("voice-recording") } else { said.get() };
                now.map(|now| view! { <p class="kept" data-testid=now><span>{i18n.text(now)}</span></p> })
            }}
        </div>
        <TroubleOf error=Signal::from(trouble)/>
    }
    .into_any()
}

/// What holds while the microphone is on: the plan does not lock by itself, after a minute it ends and what was
/// said is kept, and when the page is left, covered or locked it ends and nothing of it is.
#[component]
fn WhileOn(leave: Callback<()>, stop: Callback<()>) -> impl IntoView {
    let navigation = use_navigation();
    navigation.idle_lock.while_copying(navigation);
    let minute = set_timeout_with_handle(move || stop.run(()), Duration::from_secs(MOST_SECONDS.into()));
    let hidden = window_event_listener_untyped("visibilitychange", move |_| {
        if bridge::is_hidden() {
            leave.run(());
        }
    });
    Effect::new(move |_| {
        if navigation.cover.with(|cover| cover.covers()) {
            leave.run(());
        }
    });
    on_cleanup(move || {
        hidden.remove();
        if let Ok(minute) = minute {
            minute.clear();
        }
    });
}

/// Takes the recording apart, hands its samples over and lets them be kept. Whether it was longer than that.
async fn kept(store: PlanStore, picked: &Picked, answer: AnswerId) -> Result<(SavedView, bool), ApiError> {
    if picked.bytes().is_none_or(|bytes| bytes > MOST_BYTES) {
        return Err(ApiError::VoiceTooLarge);
    }
    // What she typed last is on the disk before anything heavy begins.
    store.settled().await;
    let (samples, is_cut) = bridge::samples_of(picked).await.ok_or(ApiError::VoiceDamaged)?;
    handed(store, &samples, ApiError::VoiceDamaged).await?;
    Ok((bridge::call(&KeepVoice { answer }).await?, is_cut))
}
