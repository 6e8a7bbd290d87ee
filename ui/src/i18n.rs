//! The words of the page: a thin context over `care-locale`. Views hold message ids only.

use std::collections::BTreeMap;

use care_locale::{Language, Level, Value, Words};
use care_plan::Wording;
use leptos::prelude::*;

use crate::bridge;

/// The language to begin with where the device asks for none of ours.
const FIRST_LANGUAGE: &str = "en-GB";

/// Gives messages in the language that the page is in, and again when that changes.
#[derive(Clone, Copy)]
pub(crate) struct I18n {
    words: RwSignal<Option<Words>, LocalStorage>,
    /// Her words for herself and for hers; none while the plan is closed.
    wording: StoredValue<Wording>,
    texts: StoredValue<BTreeMap<&'static str, String>>,
}

impl I18n {
    /// Puts it, without words yet, into the context.
    pub(crate) fn provide() -> Self {
        let i18n = Self {
            words: RwSignal::new_local(None),
            wording: StoredValue::new(Wording::default()),
            texts: StoredValue::new(BTreeMap::new()),
        };
        provide_context(i18n);
        i18n
    }

    /// The text of a message, now and after every change of language.
    pub(crate) fn text(self, id: impl Into<String>) -> Signal<String> {
        let id = id.into();
        Signal::derive(move || self.now(&id))
    }

    /// The text of one message while `is` holds, else of the other.
    pub(crate) fn text_either(self, is: Signal<bool>, yes: &'static str, no: &'static str) -> Signal<String> {
        Signal::derive(move || self.now(if is.get() { yes } else { no }))
    }

    /// The text of a message while `is` holds, else nothing.
    pub(crate) fn text_while(self, is: Signal<bool>, id: &'static str) -> Signal<String> {
        Signal::derive(move || if is.get() { self.now(id) } else { String::new() })
    }

    /// The text of a message now, for where no element can give a word of hers its direction.
    pub(crate) fn now(self, id: &str) -> String {
        self.now_with(id, &[])
    }

    /// The text of a message, now and after every change, with Fluent's marks round a word of hers: for a
    /// component that [`set`](crate::component::set)s it.
    pub(crate) fn marked(self, id: impl Into<String>) -> Signal<String> {
        let id = id.into();
        Signal::derive(move || self.marked_with(&id, &[]))
    }

    /// The text of a message with values, now, for where no element can give a value its direction:
    /// a name, a number.
    pub(crate) fn now_with(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        care_locale::strip_isolates(&self.marked_with(id, values))
    }

    /// The text of a message with values, now, with Fluent's marks round them: what
    /// [`set`](crate::component::set) makes elements of.
    pub(crate) fn marked_with(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.words.with(|words| words.as_ref().map(|words| words.say_with(id, values)).unwrap_or_default())
    }

    /// A day that was written down as a program has it, in words, now; anything else as it is.
    pub(crate) fn iso_in_words(self, written: &str) -> String {
        let said = self.words.with(|words| words.as_ref().and_then(|words| care_locale::iso_in_words(words, written)));
        said.unwrap_or_else(|| written.to_owned())
    }

    /// The text of a message in a reader's copy: with `wording`, of her own words what he may know, and no more.
    pub(crate) fn said_in(self, wording: &Wording, id: &str) -> String {
        self.words.with(|words| {
            let words = words.as_ref().map(|words| words.with_standing(wording.values()));
            words.map(|words| care_locale::strip_isolates(&words.say_with(id, &[]))).unwrap_or_default()
        })
    }

    /// The tag of the page's language; nothing until words are there.
    pub(crate) fn tag(self) -> Option<&'static str> {
        self.words.with(|words| words.as_ref().map(|words| words.language().tag))
    }

    /// The tag of the page's language, asked once.
    pub(crate) fn tag_now(self) -> Option<&'static str> {
        self.words.with_untracked(|words| words.as_ref().map(|words| words.language().tag))
    }

    /// Whether she reads at the simple level.
    pub(crate) fn is_simple(self) -> bool {
        self.words.with(|words| words.as_ref().is_some_and(|words| words.language().level == Level::Simple))
    }

    /// Whether words are there.
    pub(crate) fn is_ready(self) -> bool {
        self.words.with(Option::is_some)
    }

    /// Says everything in another language from now on. What she typed stays where it is.
    pub(crate) async fn set_language(self, tag: &str) {
        let Some(language) = care_locale::language(tag) else { return };
        if let Some(words) = self.words_of(language).await {
            bridge::set_page_language(language.tag, language.direction.html());
            self.words.set(Some(self.worded(&words)));
        }
    }

    /// Says her own words for herself and for hers from now on.
    pub(crate) fn set_wording(self, wording: Wording) {
        self.wording.set_value(wording);
        self.words.update(|words| *words = words.take().map(|words| self.worded(&words)));
    }

    fn worded(self, words: &Words) -> Words {
        self.wording.with_value(|wording| words.with_standing(wording.values()))
    }

    /// The words of a language.
    pub(crate) async fn words_of(self, language: &'static Language) -> Option<Words> {
        self.fetched(language.tag).await;
        self.texts.with_value(|texts| Words::read(language, texts.get(language.tag)?).ok())
    }

    /// Fetches a language, so that it is there when it is asked for. It is on its way from this call
    /// on, whenever it is awaited.
    pub(crate) fn fetched(self, tag: &'static str) -> impl Future<Output = ()> + use<> {
        let is_here = self.texts.with_value(|texts| texts.contains_key(tag));
        let text = (!is_here).then(|| bridge::fetch_text(&format!("locales/{tag}.words")));
        async move {
            if let Some(text) = text
                && let Some(text) = text.await
            {
                self.texts.update_value(|texts| drop(texts.insert(tag, text)));
            }
        }
    }
}

/// The words of the page.
pub(crate) fn use_i18n() -> I18n {
    expect_context()
}

/// The language to begin with: the first that the device asks for and we have, at the everyday
/// level.
pub(crate) fn first_language(asked: &[String]) -> &'static str {
    let ours = || care_locale::languages().iter().filter(|language| language.pseudo.is_none());
    let same_base = |tag: &str, base: &str| tag.split('-').next() == base.split('-').next();
    asked
        .iter()
        .find_map(|tag| {
            ours()
                .find(|language| language.tag == tag)
                .or_else(|| ours().find(|language| same_base(tag, language.base)))
        })
        .map_or(FIRST_LANGUAGE, |language| language.tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_begins_in_a_language_that_the_device_asks_for() {
        assert_eq!(first_language(&["xx".to_owned(), "en-US".to_owned()]), "en-GB");
        assert_eq!(first_language(&["en-GB-simple".to_owned()]), "en-GB-simple");
        assert_eq!(first_language(&[]), "en-GB");
    }

    #[test]
    fn nobody_begins_in_a_language_made_for_tests() {
        assert_eq!(first_language(&["ar-XB".to_owned()]), "en-GB");
    }
}
