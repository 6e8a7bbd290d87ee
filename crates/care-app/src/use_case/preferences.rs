//! Language, reading level, light or dark, pace: with or without an open plan.

use care_bridge::{ApiError, PreferencesView, SetLanguage, SetPace, SetTheme};

use crate::host::Host;

/// Sets language and reading level.
///
/// # Errors
///
/// Says so when the language is not one that the app has. A disk that does not take the choice is
/// no reason to speak another language: it holds for this run.
pub(crate) fn set_language(host: &mut Host, request: SetLanguage) -> Result<PreferencesView, ApiError> {
    care_locale::language(&request.language).ok_or(ApiError::UnknownLanguage)?;
    let _ = host.preferences.set_language(&request.language);
    Ok(host.preferences.view().clone())
}

/// Sets how the page looks, for this run even where the disk does not take it.
///
/// # Errors
///
/// None at present.
pub(crate) fn set_theme(host: &mut Host, request: SetTheme) -> Result<PreferencesView, ApiError> {
    let _ = host.preferences.set_theme(request.theme);
    Ok(host.preferences.view().clone())
}

/// Sets how a section of many questions stands on the page, for this run even where the disk does
/// not take it.
///
/// # Errors
///
/// None at present.
pub(crate) fn set_pace(host: &mut Host, request: SetPace) -> Result<PreferencesView, ApiError> {
    let _ = host.preferences.set_pace(request.pace);
    Ok(host.preferences.view().clone())
}
