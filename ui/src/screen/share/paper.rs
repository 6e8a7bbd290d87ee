//! The plan on paper: which sheet, how large, and a file of it to print or to send.

use care_bridge::{PaperForm, PaperView, SavePaper};
use care_locale::Value;
use care_plan::Disclosure;
use leptos::prelude::*;

use super::drawn::Drawn;
use crate::component::{
    Choice, Group, MainAction, PartOfScreen, Picture, RadioGroup, Saving, Screen, Tick, TroubleOf, When, set,
};
use crate::i18n::use_i18n;
use crate::plan_store::use_plan_store;

/// Her choice of a sheet, and the file.
#[component]
pub(crate) fn PaperScreen(disclosure: Disclosure) -> impl IntoView {
    let (i18n, store, saving) = (use_i18n(), use_plan_store(), Saving::<PaperView>::new());
    let form = RwSignal::new(PaperForm::Full);
    let (is_large, is_dated, has_code) = (RwSignal::new(false), RwSignal::new(true), RwSignal::new(false));
    let group = Group::new();
    // What was saved was another sheet. A code that is shown stays until another paper takes its place.
    let saved = saving.saved();
    let code = Memo::new(move |_| saved.get().and_then(|paper| paper.code));
    let changed = move || {
        if code.with_untracked(Option::is_none) {
            saving.forget();
        }
    };
    let one_form = move |one: PaperForm| {
        let is_chosen = Signal::derive(move || form.get() == one);
        let on_press = Callback::new(move |()| {
            form.set(one);
            changed();
        });
        let label = format!("paper-form-{}", one.name());
        let meaning = i18n.text(format!("{label}-meaning"));
        view! { <Choice group label=i18n.text(label.clone()) meaning is_chosen on_press testid=label/> }
    };
    let tick = move |ticked: RwSignal<bool>, name: &'static str| {
        let on_tick = Callback::new(move |()| {
            ticked.update(|ticked| *ticked = !*ticked);
            changed();
        });
        view! { <Tick label=i18n.text(name) is_ticked=ticked.into() on_tick testid=name.to_owned()/> }
    };
    let has_ended = store.plan.with_untracked(|plan| plan.ending().is_some());
    let forms = PaperForm::ALL.into_iter().filter(move |form| !(has_ended && form.is_of_birth()));
    let disclosure = StoredValue::new(disclosure);
    let save = move |()| {
        saving.ask(SavePaper {
            disclosure: disclosure.get_value(),
            form: form.get_untracked(),
            is_large: is_large.get_untracked(),
            is_dated: is_dated.get_untracked(),
            has_code: has_code.get_untracked(),
        });
    };
    let done = move |paper: &PaperView| {
        let pages = Value::Number(i64::from(paper.pages));
        i18n.marked_with("paper-done", &[("name", Value::Text(&paper.name)), ("pages", pages)])
    };
    let said = move || saving.said("paper-during", done);
    let has_drawn = Signal::derive(move || code.with(Option::is_some));
    let lacks = Signal::derive(move || saved.with(|paper| paper.as_ref().is_some_and(|paper| paper.lacks_letters)));
    view! {
        <Screen testid="screen-paper" title=i18n.text("share-way-paper")>
            <p class="intro">{i18n.text("paper-intro")}</p>
            <PartOfScreen title=i18n.text("paper-which")>
                <RadioGroup label=i18n.text("paper-which")>{forms.map(one_form).collect_view()}</RadioGroup>
            </PartOfScreen>
            <PartOfScreen title=i18n.text("paper-how") hint=i18n.text("paper-code-meaning")>
                <div class="leaf leaf--list">
                    {tick(is_large, "paper-large")} {tick(is_dated, "paper-dates")} {tick(has_code, "paper-code")}
                </div>
            </PartOfScreen>
            <p class="warm">{i18n.text_either(has_code.into(), "paper-found-code", "paper-found")}</p>
            <MainAction
                label=i18n.text("paper-save")
                picture=Picture::Print
                testid="paper-save"
                on_press=save
                busy=saving.is_waiting()
            />
            <p class="said" role="status" data-testid="paper-said">{move || set(&said())}</p>
            <When when=has_drawn>
                <Drawn code note="paper-code-note" testid="paper-code-digits"/>
            </When>
            <When when=lacks>
                <p data-testid="paper-lacks-letters">{i18n.text("paper-lacks-letters")}</p>
            </When>
            <TroubleOf error=saving.error()/>
        </Screen>
    }
}
