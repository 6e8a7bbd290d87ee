//! The summary as QR codes, one in sight at a time, with the same words below it.

use care_bridge::{SummaryCardView, SummaryForm, SummaryView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::bridge;
use crate::component::{Asked, Choice, Group, Picture, PictureButton, Qr, RadioGroup, Screen, Trouble, set};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

const FORMS: [(SummaryForm, &str, &str); 3] = [
    (SummaryForm::Text, "form-text", "share-form-text"),
    (SummaryForm::ContactCard, "form-contact-card", "share-form-contact-card"),
    (SummaryForm::SingleLine, "form-single-line", "share-form-single-line"),
];

/// The code for any camera: in sight as soon as the screen is there, as large as its width allows.
#[component]
pub(crate) fn SummaryScreen(disclosure: Disclosure) -> impl IntoView {
    let i18n = use_i18n();
    let form = RwSignal::new(SummaryForm::Text);
    let group = Group::new();
    let one_form = move |(one, testid, label): (SummaryForm, &'static str, &'static str)| {
        let is_chosen = Signal::derive(move || form.get() == one);
        let on_press = Callback::new(move |()| form.set(one));
        let meaning = i18n.text(format!("{label}-meaning"));
        view! { <Choice group label=i18n.text(label) meaning is_chosen on_press testid=testid.to_owned()/> }
    };
    view! {
        <Screen testid="screen-summary" title=i18n.text("show-summary-title")>
            <Summary disclosure form named=true/>
            <RadioGroup label=i18n.text("share-form") class="choices choices--two">
                {FORMS.map(one_form).collect_view()}
            </RadioGroup>
        </Screen>
    }
}

/// The summary's cards in `form`; with the version that two people compare where it is `named`.
#[component]
pub(crate) fn Summary(
    disclosure: Disclosure,
    #[prop(default = RwSignal::new(SummaryForm::Text))] form: RwSignal<SummaryForm>,
    #[prop(optional)] named: bool,
) -> impl IntoView {
    let (i18n, store) = (use_i18n(), use_plan_store());
    let asked = RwSignal::new(Asked::Waiting);
    Effect::new(move |_| {
        let request = care_bridge::Summary { disclosure: disclosure.clone(), form: form.get() };
        spawn_local(async move {
            store.settled().await;
            let reply = bridge::call(&request).await;
            // A slow reply for the form that she has left is not shown, nor on a screen that she has left.
            if form.try_get_untracked() == Some(request.form) {
                asked.set(reply.into());
            }
        });
    });
    view! {
        <section class="part summary" data-form=move || match form.get() {
            SummaryForm::Text => "text",
            SummaryForm::ContactCard => "contact-card",
            SummaryForm::SingleLine => "single-line",
        }>
            {move || match asked.get() {
                Asked::Waiting => view! { <p class="hint summary__code">{i18n.text("ui-one-moment")}</p> }.into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(view) => view! { <SummaryCards view named/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn SummaryCards(view: SummaryView, named: bool) -> impl IntoView {
    let i18n = use_i18n();
    let SummaryView { cards, transliterated, version, dates, .. } = view;
    let last = cards.len().saturating_sub(1);
    let at = RwSignal::new(0);
    let number = move |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let label = Signal::derive(move || {
        i18n.now_with("ui-qr-label", &[("card", number(at.get() + 1)), ("of", number(last + 1))])
    });
    let one = move |SummaryCardView { text, qr, .. }: SummaryCardView| {
        let index = at.get_untracked();
        view! {
            <Qr qr label testid=format!("qr-{index}")/>
            <CardPager at last label/>
            <p class="warm">{i18n.text("share-staff-line")}</p>
            <p class="summary__text leaf" dir="auto" data-testid=format!("summary-text-{index}")>
                {text}
            </p>
        }
    };
    view! {
        {move || cards.get(at.get()).cloned().map(one)}
        {transliterated.then(|| view! { <p class="hint">{i18n.text("share-plain-letters")}</p> })}
        {named
            .then(|| {
                view! {
                    <p class="hint" data-testid="version">
                        {move || {
                            let values = [("version", Value::Text(&version)), ("dates", Value::Text(&dates))];
                            set(&i18n.marked_with("ui-version", &values))
                        }}
                    </p>
                    <p class="hint">{i18n.text("share-compare-version")}</p>
                }
            })}
    }
}

/// The way from card to card, where there are several, and how a camera reads one more easily.
#[component]
fn CardPager(at: RwSignal<usize>, last: usize, label: Signal<String>) -> impl IntoView {
    let i18n = use_i18n();
    let to = move |name: &'static str, testid: &'static str, picture: Picture, step: isize| {
        let target = move || at.get().checked_add_signed(step).filter(|to| *to <= last);
        let press = Callback::new(move |()| target().into_iter().for_each(|to| at.set(to)));
        let is_off = Signal::derive(move || target().is_none());
        view! { <PictureButton label=i18n.text(name) picture testid on_press=press is_off/> }
    };
    view! {
        {(last > 0)
            .then(|| {
                view! {
                    <div class="turn">
                        {to("ui-card-before", "card-before", Picture::Back, -1)}
                        <p role="status">{label}</p>
                        {to("ui-card-next", "card-next", Picture::Onward, 1)}
                    </div>
                    <p class="hint">{i18n.text("share-first-card")}</p>
                }
            })}
        <p class="hint">{i18n.text("share-brightness")}</p>
    }
}
