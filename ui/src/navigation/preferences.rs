//! Language, look and pace: the page follows at once, and has them kept.

use care_bridge::{Command, Pace, PreferencesView, SetLanguage, SetPace, SetTheme, Theme};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Navigation;
use crate::bridge;

impl Navigation {
    /// She chose a language and reading level. The page speaks it at once.
    pub(crate) fn choose_language(self, tag: &'static str) {
        spawn_local(async move {
            self.i18n.set_language(tag).await;
            match bridge::call(&SetLanguage { language: tag.to_owned() }).await {
                Ok(preferences) => self.preferences.set(preferences),
                Err(error) => self.trouble.set(Some(error)),
            }
        });
    }

    /// She chose light, dark, or as the device says.
    pub(crate) fn choose_theme(self, theme: Theme) {
        bridge::set_theme(theme);
        self.preferences.update(|look| look.theme = theme);
        self.keep_preference(SetTheme { theme });
    }

    /// She chose to have questions together, or one at a time.
    pub(crate) fn choose_pace(self, pace: Pace) {
        self.preferences.update(|look| look.pace = pace);
        self.keep_preference(SetPace { pace });
    }

    /// Has a preference kept that the page follows already.
    fn keep_preference(self, choice: impl Command<Reply = PreferencesView> + 'static) {
        spawn_local(async move {
            if let Err(error) = bridge::call(&choice).await {
                self.trouble.set(Some(error));
            }
        });
    }
}
