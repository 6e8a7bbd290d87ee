//! Language, look and pace: kept beside the vault, not in it, so that the lock screen speaks her
//! language. Nothing of what she writes stands here.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use care_bridge::{Pace, PreferencesView, Theme};
use care_vault::layout::PREFERENCES;

/// The file that remembers how the page looks.
pub(crate) struct PreferencesFile {
    path: PathBuf,
    view: PreferencesView,
}

impl PreferencesFile {
    /// Reads the file in `folder`. One that is missing or not understood counts as not chosen.
    pub(crate) fn read(folder: &Path) -> Self {
        let path = folder.join(PREFERENCES);
        let view = fs::read_to_string(&path).map(|text| parse(&text)).unwrap_or_default();
        Self { path, view }
    }

    pub(crate) fn view(&self) -> &PreferencesView {
        &self.view
    }

    pub(crate) fn set_language(&mut self, tag: &str) -> io::Result<()> {
        self.replace(PreferencesView { language: Some(tag.to_owned()), ..self.view.clone() })
    }

    pub(crate) fn set_theme(&mut self, theme: Theme) -> io::Result<()> {
        self.replace(PreferencesView { theme, ..self.view.clone() })
    }

    pub(crate) fn set_pace(&mut self, pace: Pace) -> io::Result<()> {
        self.replace(PreferencesView { pace, ..self.view.clone() })
    }

    /// Keeps `view` for this run whatever the disk says; writes it by rename, never half.
    fn replace(&mut self, view: PreferencesView) -> io::Result<()> {
        self.view = view;
        let temporary = self.path.with_extension("new");
        care_vault::write_for_owner(&temporary, write(&self.view).as_bytes())?;
        fs::rename(&temporary, &self.path)
    }
}

fn write(view: &PreferencesView) -> String {
    let theme = match view.theme {
        Theme::Auto => "auto",
        Theme::Light => "light",
        Theme::Dark => "dark",
    };
    let language = view.language.as_deref().map(|tag| format!("language {tag}\n")).unwrap_or_default();
    let pace = match view.pace {
        Pace::Together => "together",
        Pace::OneByOne => "one-by-one",
    };
    format!("{language}theme {theme}\npace {pace}\n")
}

fn parse(text: &str) -> PreferencesView {
    let mut view = PreferencesView::default();
    for line in text.lines() {
        match line.split_once(' ') {
            Some(("language", tag)) if care_locale::language(tag).is_some() => view.language = Some(tag.to_owned()),
            Some(("theme", "light")) => view.theme = Theme::Light,
            Some(("theme", "dark")) => view.theme = Theme::Dark,
            Some(("pace", "one-by-one")) => view.pace = Pace::OneByOne,
            _ => {}
        }
    }
    view
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn her_language_is_there_again_at_the_next_start() {
        let folder = tempfile::tempdir().unwrap();
        let mut preferences = PreferencesFile::read(folder.path());
        assert_eq!(preferences.view(), &PreferencesView::default(), "nothing is chosen at first");
        preferences.set_language("en-GB-simple").unwrap();
        preferences.set_theme(Theme::Dark).unwrap();
        let again = PreferencesFile::read(folder.path());
        assert_eq!(again.view().language.as_deref(), Some("en-GB-simple"));
        assert_eq!(again.view().theme, Theme::Dark);
    }

    #[test]
    fn each_look_is_there_again_whatever_her_language_is() {
        for theme in [Theme::Auto, Theme::Light, Theme::Dark] {
            let look = PreferencesView { theme, ..PreferencesView::default() };
            assert_eq!(parse(&write(&look)), look);
        }
    }

    #[test]
    fn the_pace_that_she_chose_is_there_again() {
        for pace in [Pace::Together, Pace::OneByOne] {
            let folder = tempfile::tempdir().unwrap();
            PreferencesFile::read(folder.path()).set_pace(pace).unwrap();
            assert_eq!(PreferencesFile::read(folder.path()).view().pace, pace);
        }
    }

    #[test]
    fn a_damaged_file_counts_as_not_chosen() {
        for text in ["", "language xx\n", "\u{0}\u{ff}", "theme purple", "pace fast", "language ../../x"] {
            assert_eq!(parse(text), PreferencesView::default(), "{text:?}");
        }
    }
}
