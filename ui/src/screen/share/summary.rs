//! The summary as QR codes, with the same words beside each.

use care_bridge::{SummaryCardView, SummaryForm, SummaryView};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::state::Asked;
use crate::bridge;
use crate::component::{Choice, Qr, Trouble, set};
use crate::i18n::use_i18n;

const FORMS: [(SummaryForm, &str, &str); 2] = [
    (SummaryForm::Text, "form-text", "share-form-text"),
    (SummaryForm::ContactCard, "form-contact-card", "share-form-contact-card"),
];

/// The summary's cards. With `forms`, both forms of the QR are one tap apart.
#[component]
pub(crate) fn Summary(disclosure: Disclosure, #[prop(optional)] forms: bool) -> impl IntoView {
    let i18n = use_i18n();
    let form = RwSignal::new(SummaryForm::Text);
    let asked = RwSignal::new(Asked::Waiting);
    let heading = NodeRef::<leptos::html::H2>::new();
    Effect::new(move |_| {
        let request = care_bridge::Summary { disclosure: disclosure.clone(), form: form.get() };
        spawn_local(async move {
            let reply = bridge::call(&request).await;
            // A slow reply for the form that she has left is not shown.
            if form.get_untracked() == request.form {
                asked.set(reply.into());
            }
        });
    });
    if forms {
        heading.on_load(|heading| drop(heading.focus()));
    }
    let one_form = move |(one, testid, label): (SummaryForm, &'static str, &'static str)| {
        let is_chosen = Signal::derive(move || form.get() == one);
        let on_press = Callback::new(move |()| form.set(one));
        let meaning = i18n.text(format!("{label}-meaning"));
        view! { <Choice label=i18n.text(label) meaning is_chosen on_press testid=testid.to_owned()/> }
    };
    view! {
        <section class="part summary" data-form=move || match form.get() {
            SummaryForm::Text => "text",
            SummaryForm::ContactCard => "contact-card",
        }>
            <h2 tabindex="-1" node_ref=heading>{i18n.text("show-summary-title")}</h2>
            {forms.then(|| view! { <div class="choices choices--two">{FORMS.map(one_form).collect_view()}</div> })}
            {move || match asked.get() {
                Asked::Waiting => view! { <p class="hint">{i18n.text("ui-one-moment")}</p> }.into_any(),
                Asked::Refused(error) => view! { <Trouble error/> }.into_any(),
                Asked::Here(view) => view! { <SummaryCards view named=forms/> }.into_any(),
            }}
        </section>
    }
}

#[component]
fn SummaryCards(view: SummaryView, named: bool) -> impl IntoView {
    let i18n = use_i18n();
    let SummaryView { cards, transliterated, version, made, .. } = view;
    let count = cards.len();
    let card = |(index, card): (usize, SummaryCardView)| {
        let number = move |count: usize| Value::Number(i64::try_from(count).unwrap_or(i64::MAX));
        let label =
            Signal::derive(move || i18n.now_with("ui-qr-label", &[("card", number(index + 1)), ("of", number(count))]));
        view! {
            <li class="leaf summary__card">
                <h3 class="summary__count">{label}</h3>
                <Qr qr=card.qr label testid=format!("qr-{index}")/>
                <p class="summary__text" dir="auto" data-testid=format!("summary-text-{index}")>
                    {card.text}
                </p>
            </li>
        }
    };
    view! {
        <p class="warm">{i18n.text("share-staff-line")}</p>
        {transliterated.then(|| view! { <p class="hint">{i18n.text("share-plain-letters")}</p> })}
        <ul class="plain-list summary__cards">{cards.into_iter().enumerate().map(card).collect_view()}</ul>
        {named
            .then(|| {
                view! {
                    <p class="hint" data-testid="version">
                        {move || {
                            let values = [("version", Value::Text(&version)), ("date", Value::Text(&made))];
                            set(&i18n.marked_with("ui-version", &values))
                        }}
                    </p>
                    <p class="hint">{i18n.text("share-compare-version")}</p>
                }
            })}
    }
}
