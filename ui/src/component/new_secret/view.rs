//! Arranges the making of a passphrase. Where it is set, and what comes of it, is the screen's.

use std::time::Duration;

use care_bridge::{ApiError, MeasurePassphrase, Secret, SuggestWords};
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::{NewSecretState, Slip, Step, slip_words, strength_words};
use crate::bridge;
use crate::component::{Button, Kind, Picture, Reveal, SecretField, SubmitForm, TroubleOf, When};
use crate::i18n::{I18n, use_i18n};

/// How long she has paused when the shell is asked how strong it is.
const PAUSE: Duration = Duration::from_millis(200);

/// The id of the heading over the five words.
const DRAWN_TITLE: &str = "drawn-title";

/// What the parts share.
#[derive(Clone, Copy)]
struct Making {
    state: RwSignal<NewSecretState>,
    drawn: RwSignal<String>,
    trouble: RwSignal<Option<ApiError>>,
    set_label: Signal<String>,
    busy: Signal<bool>,
    by_heart: bool,
    on_chosen: Callback<Vec<u8>>,
    i18n: I18n,
}

/// The id of the form that sets it, for a field that stands above it.
pub(crate) const NEW_SECRET_FORM: &str = "new-secret";

/// Five words, or one of her own.
#[component]
pub(crate) fn NewSecret(
    /// What the button says that sets it.
    set_label: Signal<String>,
    /// Whether it is being set.
    #[prop(into)]
    busy: Signal<bool>,
    /// What is said while it is being set.
    during: &'static str,
    /// Whether it had better not stand on paper.
    #[prop(optional)]
    by_heart: bool,
    /// She chose this one: its UTF-8 bytes.
    on_chosen: Callback<Vec<u8>>,
) -> impl IntoView {
    let i18n = use_i18n();
    let making = Making {
        state: RwSignal::new(NewSecretState::default()),
        drawn: RwSignal::new(String::new()),
        trouble: RwSignal::new(None),
        set_label,
        busy,
        by_heart,
        on_chosen,
        i18n,
    };
    on_cleanup(move || {
        let _ = making.drawn.try_update(wipe);
    });
    making.draw();
    let step = Memo::new(move |_| making.state.with(|state| state.step));
    view! {
        {move || match step.get() {
            Step::Drawn => view! { <Drawn making/> }.into_any(),
            Step::Typing => view! { <Typing making/> }.into_any(),
            Step::Own => view! { <Own making/> }.into_any(),
        }}
        <p class="hint" role="status">
            {i18n.text_while(busy, during)}
        </p>
    }
}

impl Making {
    fn draw(self) {
        spawn_local(async move {
            match bridge::call(&SuggestWords {}).await {
                Ok(view) => drop(self.drawn.try_update(|drawn| {
                    wipe(drawn);
                    *drawn = view.words;
                })),
                Err(error) => drop(self.trouble.try_set(Some(error))),
            }
        });
    }

    fn go(self, step: Step) {
        self.state.update(|state| state.went(step));
        if step == Step::Drawn {
            // The other steps begin in their field.
            request_animation_frame(|| bridge::focus_id(DRAWN_TITLE));
        }
    }

    fn choose(self, secret: Vec<u8>) {
        if !self.busy.get_untracked() {
            self.on_chosen.run(secret);
        }
    }
}

/// Overwrites what was drawn before it is dropped.
fn wipe(drawn: &mut String) {
    let mut bytes = std::mem::take(drawn).into_bytes();
    bytes.fill(0);
}

/// The five words, to be written down.
#[component]
fn Drawn(making: Making) -> impl IntoView {
    let Making { drawn, trouble, by_heart, i18n, .. } = making;
    let words =
        move || drawn.with(|drawn| drawn.split(' ').map(|word| view! { <li>{word.to_owned()}</li> }).collect_view());
    let is_here = Signal::derive(move || drawn.with(|drawn| !drawn.is_empty()));
    let is_awaited = Signal::derive(move || !is_here.get());
    let meaning = if by_heart { "secret-words-by-heart" } else { "secret-words-meaning" };
    let done = if by_heart { "secret-known-by-heart" } else { "secret-written-down" };
    view! {
        <section class="leaf" data-testid="secret-words">
            <h2 class="leaf__question" id=DRAWN_TITLE tabindex="-1">{i18n.text("secret-words-title")}</h2>
            <p>{i18n.text(meaning)}</p>
            // The words are drawn from an English list.
            <ol class="drawn" lang="en" dir="ltr" data-testid="drawn-words">
                {words}
            </ol>
            <div class="row">
                <Button
                    label=i18n.text(done)
                    kind=Kind::Main
                    testid="words-written-down"
                    on_press=move |()| making.go(Step::Typing)
                    busy=is_awaited
                />
                <Button
                    label=i18n.text("secret-draw-again")
                    kind=Kind::Quiet
                    picture=Picture::Again
                    testid="draw-again"
                    on_press=move |()| making.draw()
                />
            </div>
            <TroubleOf error=trouble.into()/>
        </section>
        <div class="row">
            <Button
                label=i18n.text("secret-own-instead")
                kind=Kind::Quiet
                testid="own-passphrase"
                on_press=move |()| making.go(Step::Own)
            />
        </div>
    }
}

/// The five words, typed once from the paper.
#[component]
fn Typing(making: Making) -> impl IntoView {
    let Making { state, drawn, set_label, busy, i18n, .. } = making;
    let field = NodeRef::<html::Textarea>::new();
    field.on_load(|field| {
        // Safari's own; nothing puts another word in the place of hers.
        drop(field.set_attribute("autocorrect", "off"));
        drop(field.focus());
    });
    on_cleanup(move || {
        if let Some(Some(field)) = field.try_get_untracked() {
            field.set_value("");
        }
    });
    let set = Callback::new(move |()| {
        let Some(field) = field.get_untracked() else { return };
        let is_right = drawn.with_untracked(|drawn| {
            let asked = |state: &mut NewSecretState| state.asked_for_words(drawn, &field.value());
            state.try_update(asked) == Some(true)
        });
        if is_right {
            making.choose(drawn.get_untracked().into_bytes());
        } else {
            drop(field.focus());
        }
    });
    let typed = move |_| {
        if let Some(field) = field.get_untracked() {
            bridge::grow(&field, field.value().len());
        }
        state.update(|state| state.slip = None);
    };
    view! {
        <SubmitForm
            label=set_label
            testid="set-lock-now"
            on_submit=set
            busy
            id=NEW_SECRET_FORM
            below=move || view! { <SlipWords state/> }
            beside=move || {
                view! {
                    <Button
                        label=i18n.text("secret-see-again")
                        kind=Kind::Quiet
                        picture=Picture::Back
                        testid="see-words-again"
                        on_press=move |()| making.go(Step::Drawn)
                    />
                }
            }
        >
            <label class="leaf__question" for="typed-words">{i18n.text("secret-type-once")}</label>
            <p class="hint" id="typed-words-hint">{i18n.text("secret-type-once-meaning")}</p>
            // Five words are wider than a small screen: the field grows, so that all can be compared.
            <textarea
                id="typed-words"
                class="words words--line"
                data-testid="typed-words"
                node_ref=field
                rows="1"
                lang="en"
                dir="ltr"
                enterkeyhint="done"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                aria-invalid=move || state.with(|state| state.slip.is_some()).then_some("true")
                aria-describedby=move || {
                    if state.with(|state| state.slip.is_some()) { "typed-words-hint slip" } else { "typed-words-hint" }
                }
                on:input=typed
                on:keydown=move |event| {
                    if event.key() == "Enter" && !bridge::is_composing(&event) {
                        event.prevent_default();
                        set.run(());
                    }
                }
            ></textarea>
        </SubmitForm>
    }
}

/// A passphrase of her own, with plain words on how easy it would be to guess.
#[component]
fn Own(making: Making) -> impl IntoView {
    let Making { state, set_label, busy, i18n, .. } = making;
    let revealed = RwSignal::new(false);
    let first = NodeRef::<html::Input>::new();
    let again = NodeRef::<html::Input>::new();
    first.on_load(|field| drop(field.focus()));
    let timer = StoredValue::new(None::<TimeoutHandle>);
    let measure = Callback::new(move |()| {
        let Some(question) = state.try_update(NewSecretState::typed) else { return };
        if let Some(timer) = timer.get_value() {
            timer.clear();
        }
        let ask = move || {
            let Some(Some(first)) = first.try_get_untracked() else { return };
            spawn_local(async move {
                let reply = bridge::call(&MeasurePassphrase(Secret::new(first.value().into_bytes()))).await;
                if let Ok(strength) = reply {
                    let _ = state.try_update(|state| state.told(question, strength));
                }
            });
        };
        timer.set_value(set_timeout_with_handle(ask, PAUSE).ok());
    });
    let set = Callback::new(move |()| {
        let (Some(first), Some(again)) = (first.get_untracked(), again.get_untracked()) else { return };
        if state.try_update(|state| state.asked_for_own(&first.value(), &again.value())) == Some(true) {
            making.choose(first.value().into_bytes());
        } else {
            let is_of_second = state.with_untracked(|state| state.slip == Some(Slip::NotTheSame));
            drop(if is_of_second { again.focus() } else { first.focus() });
        }
    });
    let slip_is = move |of: &'static [Slip]| {
        ("slip", Signal::derive(move || state.with(|state| state.slip.is_some_and(|slip| of.contains(&slip)))))
    };
    let meter = Memo::new(move |_| state.with(NewSecretState::meter));
    view! {
        <SubmitForm
            label=set_label
            testid="set-lock-now"
            on_submit=set
            busy
            id=NEW_SECRET_FORM
            below=move || view! { <SlipWords state/> }
            beside=move || view! { <Reveal revealed/> }
        >
            <SecretField
                id="new-passphrase"
                label=i18n.text("ui-new-passphrase")
                field=first
                revealed
                slip=slip_is(&[Slip::TooShort, Slip::Guessable])
                is_new=true
                on_typed=measure
            />
            <p class="hint meter" role="status" data-testid="meter">
                {move || meter.get().map(|strength| i18n.now(strength_words(strength)))}
            </p>
            <SecretField
                id="new-passphrase-again"
                label=i18n.text("ui-new-passphrase-again")
                field=again
                revealed
                slip=slip_is(&[Slip::NotTheSame])
                is_new=true
                on_typed=Callback::new(move |()| state.update(|state| state.slip = None))
            />
        </SubmitForm>
        <div class="row">
            <Button
                label=i18n.text("secret-words-instead")
                kind=Kind::Quiet
                testid="five-words"
                on_press=move |()| making.go(Step::Drawn)
            />
        </div>
    }
}

#[component]
fn SlipWords(state: RwSignal<NewSecretState>) -> impl IntoView {
    let i18n = use_i18n();
    let slip = Memo::new(move |_| state.with(|state| state.slip));
    let is_any = Signal::derive(move || slip.get().is_some());
    view! {
        <div role="alert" class="slip-room">
            <When when=is_any>
                <p class="slip" id="slip" data-testid="slip">
                    {move || slip.get().map(|slip| i18n.now(slip_words(slip)))}
                </p>
            </When>
        </div>
    }
}
