//! A photograph beside her words, which say what it shows.

use care_bridge::{ApiError, KeepPhoto, SavedView};
use care_plan::template::{AttachmentKind, Prompt, Section};
use care_plan::{AnswerId, ValueChange, ValueKind};
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::attachment::handed;
use crate::bridge::{self, Picked};
use crate::component::{Button, Icon, Photo, Picture, TroubleOf, When};
use crate::i18n::use_i18n;
use crate::plan_store::{Marks, PlanStore, use_plan_store};
use crate::save_queue::state::Change;

/// The photograph of the answer, and the way to add one, to choose another, or to take it away. What it shows
/// she says first: who cannot see it hears her words. Nothing for a prompt that takes none.
#[component]
pub(super) fn PhotoField(
    section: &'static Section,
    prompt: &'static Prompt,
    marks: Memo<Marks>,
    answer: StoredValue<AnswerId>,
    /// Her words now.
    words: Signal<String>,
) -> impl IntoView {
    if prompt.attachment != Some(AttachmentKind::Photo) {
        return ().into_any();
    }
    let (i18n, store) = (use_i18n(), use_plan_store());
    let name = format!("{}.{}", section.id, prompt.id);
    let photo = Memo::new(move |_| marks.with(|marks| marks.attachment));
    let has_photo = Signal::derive(move || photo.get().is_some());
    let has_words = Memo::new(move |_| words.with(|words| !words.trim().is_empty()));
    let lacks_words = Signal::derive(move || !has_words.get() && !has_photo.get());
    let explains = Signal::derive(move || has_words.get() && !has_photo.get());
    let is_busy = RwSignal::new(false);
    let is_kept = RwSignal::new(false);
    let trouble = RwSignal::new(None::<ApiError>);
    let field = NodeRef::<html::Input>::new();
    let changed = move |_| {
        let Some(picked) = field.get_untracked().and_then(|field| bridge::picked(&field)) else { return };
        if is_busy.get_untracked() {
            return;
        }
        is_busy.set(true);
        is_kept.set(false);
        trouble.set(None);
        let id = answer.get_value();
        spawn_local(async move {
            let reply = kept(store, &picked, id).await;
            is_busy.try_set(false);
            match reply {
                Ok(view) => {
                    store.attachment_arrived(view, "photo-kept");
                    is_kept.try_set(true);
                }
                Err(error) => {
                    trouble.try_set(Some(error));
                }
            }
        });
    };
    let remove = move |()| {
        is_kept.set(false);
        trouble.set(None);
        let change = Change::Value(ValueChange::Clear(ValueKind::Attachment));
        answer.with_value(|id| store.chose(id, change));
        store.say("photo-gone");
    };
    let field_name = format!("photo-field-{name}");
    let remove_name = format!("photo-remove-{name}");
    view! {
        {move || photo.get().map(|photo| view! { <Photo photo shows=words/> })}
        <When when=lacks_words>
            <p class="hint">{i18n.text("photo-words-first")}</p>
        </When>
        <When when=Signal::from(has_words)>
            <div class="row">
                <label class="button photo__pick" aria-disabled=move || is_busy.get().then_some("true")>
                    <Icon picture=Picture::Add/>
                    <span>
                        {move || match (is_busy.get(), has_photo.get()) {
                            (true, _) => i18n.now("ui-one-moment"),
                            (false, true) => i18n.now("photo-other"),
                            (false, false) => i18n.now("photo-add"),
                        }}
                    </span>
                    <input
                        type="file"
                        class="photo__field"
                        accept="image/jpeg,image/png,image/webp"
                        data-testid=field_name.clone()
                        node_ref=field
                        on:change=changed
                    />
                </label>
            </div>
        </When>
        <When when=explains>
            <p class="hint">{i18n.text("photo-what-is-kept")}</p>
        </When>
        <When when=has_photo>
            <div class="row">
                <Button
                    label=i18n.text("photo-remove")
                    picture=Picture::Close
                    testid=remove_name.clone()
                    on_press=remove
                />
            </div>
        </When>
        <div role="status">
            {move || {
                is_kept
                    .get()
                    .then(|| {
                        view! {
                            <p class="kept" data-testid="photo-kept">
                                <Icon picture=Picture::Done/>
                                <span>{i18n.text("photo-kept")}</span>
                            </p>
                        }
                    })
            }}
        </div>
        <TroubleOf error=Signal::from(trouble)/>
    }
    .into_any()
}

/// Hands the file over and lets it be kept.
async fn kept(store: PlanStore, picked: &Picked, answer: AnswerId) -> Result<SavedView, ApiError> {
    handed(store, picked, ApiError::PhotoDamaged).await?;
    bridge::call(&KeepPhoto { answer }).await
}
