//! Public sources beside a topic: what she can read elsewhere, as text that she can copy. Nothing of them is
//! loaded, and nothing of what they say is here.

use care_plan::template::Section;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::Deserialize;

use super::{CopyButton, Kind, When, heard, yes_no};
use crate::bridge;
use crate::i18n::use_i18n;

/// `assets/sources.json`, as the page reads it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct SourceList {
    sources: Vec<Source>,
}

/// One source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Source {
    title: String,
    by: String,
    language: String,
    kind: String,
    address: String,
    /// The day on which a person read it.
    checked: Option<String>,
    beside: Vec<String>,
}

impl SourceList {
    /// Those that stand beside `section`.
    fn beside(self, section: &str) -> Vec<Source> {
        self.sources.into_iter().filter(|source| source.beside.iter().any(|beside| beside == section)).collect()
    }
}

/// The sources beside `section`, folded away; nothing where there are none.
#[component]
pub(crate) fn Sources(section: &'static Section) -> impl IntoView {
    let i18n = use_i18n();
    let sources = RwSignal::new(Vec::<Source>::new());
    spawn_local(async move {
        if let Some(list) = bridge::fetch_json::<SourceList>("sources.json").await {
            let _ = sources.try_set(list.beside(section.id));
        }
    });
    let open = RwSignal::new(false);
    let is_open = Signal::from(open);
    let is_any = Signal::derive(move || sources.with(|sources| !sources.is_empty()));
    let is_unchecked =
        Signal::derive(move || sources.with(|sources| sources.iter().any(|source| source.checked.is_none())));
    let lines = move || {
        let numbered = sources.get().into_iter().enumerate();
        numbered.map(|(index, source)| view! { <SourceLine source index/> }).collect_view()
    };
    view! {
        <When when=is_any>
            <div class="row">
                <button
                    type="button"
                    class="fold"
                    data-testid="sources"
                    aria-expanded=yes_no(is_open)
                    on:click=heard(Callback::new(move |()| open.update(|open| *open = !*open)))
                >
                    {i18n.text("sources-title")}
                </button>
            </div>
            <When when=is_open>
                <section class="leaf" data-testid="sources-open">
                    <p class="hint">{i18n.text("sources-meaning")}</p>
                    <ul class="lines">{lines}</ul>
                    <When when=is_unchecked>
                        <p class="source">{i18n.text("sources-not-checked")}</p>
                    </When>
                </section>
            </When>
        </When>
    }
}

#[component]
fn SourceLine(source: Source, index: usize) -> impl IntoView {
    let i18n = use_i18n();
    let Source { title, by, language, kind, address, checked, .. } = source;
    let to_copy = Signal::stored(address.clone());
    let kind = match kind.as_str() {
        "leaflet" => "sources-kind-leaflet",
        "guideline" => "sources-kind-guideline",
        "charity" => "sources-kind-charity",
        _ => "sources-kind-page",
    };
    let day = checked.map(|day| {
        let said = move || i18n.now_with("sources-checked", &[("day", care_locale::Value::Text(&day))]);
        view! { <span class="hint">" · " {said}</span> }
    });
    view! {
        <li data-testid=format!("source-{index}")>
            <p lang=language dir="auto"><strong>{title}</strong> " · " {by}</p>
            <p class="hint">{i18n.text(kind)} {day}</p>
            <p dir="ltr" class="address">{address}</p>
            <CopyButton text=to_copy label="sources-copy" kind=Kind::Quiet testid=format!("copy-source-{index}") public=true/>
        </li>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_is_read_and_stands_beside_something() {
        let list = serde_json::from_str::<SourceList>(include_str!("../../../assets/sources.json")).unwrap();
        assert!(list.sources.iter().all(|source| !source.beside.is_empty()));
        let beside = list.beside("birth-place");
        assert!(beside.len() >= 2 && beside.iter().all(|source| source.address.starts_with("https:")));
    }
}
