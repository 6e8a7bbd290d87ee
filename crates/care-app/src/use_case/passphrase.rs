//! The passphrase: how easy it is to guess, words that are drawn for her, and changing it.

use care_bridge::{
    ApiError, ChangePassphrase, ChangedSecret, MeasurePassphrase, OpenView, ReplacePassphrase, ResetPassphrase, Secret,
    StrengthView, SuggestWords, WordsView,
};
use care_seal::{Passphrase, Strength, WORDS, generate_words};
use care_vault::{Reach, Unlocked, VaultError, VaultFolder};
use zeroize::Zeroizing;

use crate::App;
use crate::app::new_keys;
use crate::error::AppError;
use crate::host::Host;
use crate::session::{OpenSession, Sure, Typed};
use crate::use_case::backup;

/// Five words, drawn anew.
///
/// # Errors
///
/// Says so when the system gives no random bytes.
pub(crate) fn suggest_words(host: &mut Host, _: SuggestWords) -> Result<WordsView, ApiError> {
    let words = generate_words(&mut |bytes| host.entropy.fill(bytes), WORDS).map_err(AppError::from)?;
    Ok(WordsView { words: words.to_string() })
}

/// How easy a passphrase would be to guess.
///
/// # Errors
///
/// None at present: what is no text is too short.
pub(crate) fn measure_passphrase(_: &mut Host, request: MeasurePassphrase) -> Result<StrengthView, ApiError> {
    let typed = Zeroizing::new(request.0.into_bytes());
    if typed.is_empty() {
        return Ok(StrengthView::Empty);
    }
    let strength = Passphrase::from_utf8(&typed).map_or(Strength::TooShort, |passphrase| passphrase.strength());
    Ok(match strength {
        Strength::TooShort => StrengthView::TooShort,
        Strength::Guessable => StrengthView::Guessable,
        Strength::Fair => StrengthView::Fair,
        Strength::Strong => StrengthView::Strong,
    })
}

/// Changes the passphrase: the present one, a byte 0, the new one.
///
/// # Errors
///
/// Says so when the present one is not right, or the new one is too short, easy to guess, or opens
/// something already; [`ApiError::TryLater`] after misses, before it may be tried again. Then the present one
/// opens what it opened.
pub(crate) fn change_passphrase(
    open: &mut Typed<'_>,
    host: &mut Host,
    request: ChangePassphrase,
) -> Result<OpenView, ApiError> {
    let (present, new) = two_secrets(request.0.into_bytes())?;
    host.may_try_secret()?;
    let secret = secret_of(open, host, &present);
    let changed = open.change(host, |folder, vaults| folder.change_passphrase(vaults, &present, &new));
    host.tried_as_new(open.reach(), changed.map_err(present_wrong))?;
    note(open, host, secret);
    Ok(open.view(host))
}

/// The same because someone knows it: new keys for what is open, new copies on this phone, and no card that opens
/// without unlocking.
///
/// # Errors
///
/// As [`change_passphrase`]. When the disk did not take it, the plan is closed; one of the two
/// passphrases opens it.
pub(crate) fn replace_passphrase(app: &mut App, request: ReplacePassphrase) -> Result<OpenView, ApiError> {
    app.open()?.0.typed()?.secured()?;
    let (present, new) = two_secrets(request.0.into_bytes())?;
    app.host.may_try_secret()?;
    let (open, host) = app.open()?;
    let (secret, reach) = (secret_of(open, host, &present), open.reach());
    let stood = backup::will_go_stale(open)?;
    // Whoever knows it may be who reads the card.
    let card = open.end_card()?;
    let keys = new_keys(&mut *app.host.entropy)?;
    let vaults = app.take_vaults()?;
    match app.host.claimed()?.replace_passphrase(vaults, &present, &new, &keys) {
        Ok(vaults) => app.opened(vaults)?,
        Err(not) => {
            if let Some(vaults) = not.open {
                app.opened(*vaults)?;
                let (open, host) = app.open()?;
                backup::went_not_stale(open, stood);
                if let Some(card) = card {
                    open.put_card_back(card, host);
                }
            } else if reach == Reach::Full {
                app.forget_repair();
            }
            return app.host.tried_as_new(reach, Err(present_wrong(AppError::from(not.error).into())));
        }
    }
    app.host.tried_as_new(reach, Ok(()))?;
    let (open, host) = app.open()?;
    note(open, host, secret);
    backup::renew_copies(open, host);
    Ok(open.view(host))
}

/// Sets a new passphrase in a plan that a recovery code has opened.
///
/// # Errors
///
/// Says so when no code has opened it, or as [`change_passphrase`].
pub(crate) fn reset_passphrase(
    open: &mut Typed<'_>,
    host: &mut Host,
    request: ResetPassphrase,
    _: Sure,
) -> Result<OpenView, ApiError> {
    let secret = if open.reach() == Reach::Full { ChangedSecret::Full } else { ChangedSecret::Passphrase };
    set_new(open, host, request.0, secret, VaultFolder::reset_passphrase)
}

/// Sets what was typed as a new passphrase, by `set`.
pub(crate) fn set_new(
    open: &mut Typed<'_>,
    host: &mut Host,
    typed: Secret,
    secret: ChangedSecret,
    set: impl FnOnce(&VaultFolder, &mut Unlocked, &Passphrase) -> Result<(), VaultError>,
) -> Result<OpenView, ApiError> {
    let new = new_passphrase(typed.into_bytes())?;
    host.may_try_secret()?;
    let changed = open.change(host, |folder, vaults| set(folder, vaults, &new));
    // A full one is looked at before anything else is: what could not be done tells as much as what was.
    let is_looked_at = changed.is_ok() || secret == ChangedSecret::Full;
    if is_looked_at {
        host.tried_as_new(open.reach(), changed)?
    } else {
        host.tried(changed)?
    }
    note(open, host, secret);
    Ok(open.view(host))
}

/// Which passphrase `present` is, where the session reaches two.
fn secret_of(open: &OpenSession, host: &Host, present: &Passphrase) -> ChangedSecret {
    let is_all =
        || host.folder().and_then(|folder| folder.rehearse(open.vaults(), present).ok()).is_some_and(|it| it.is_all);
    if open.reach() == Reach::Full && is_all() { ChangedSecret::Full } else { ChangedSecret::Passphrase }
}

/// A passphrase was changed. Whoever has the one of before finds that out at once, so that this cannot be
/// written is no reason to say that it was not.
fn note(open: &mut OpenSession, host: &Host, secret: ChangedSecret) {
    let _ = open.changed(secret, host.now().at);
}

/// What was typed as a new passphrase, if it may be one.
pub(crate) fn new_passphrase(typed: Vec<u8>) -> Result<Passphrase, ApiError> {
    let typed = Zeroizing::new(typed);
    let passphrase = Passphrase::from_utf8(&typed).map_err(|_| ApiError::PassphraseTooShort)?;
    match passphrase.strength() {
        Strength::TooShort => Err(ApiError::PassphraseTooShort),
        Strength::Guessable => Err(ApiError::PassphraseGuessable),
        Strength::Fair | Strength::Strong => Ok(passphrase),
    }
}

fn two_secrets(typed: Vec<u8>) -> Result<(Passphrase, Passphrase), ApiError> {
    let typed = Zeroizing::new(typed);
    let end = typed.iter().position(|byte| *byte == 0).ok_or(ApiError::NotUnderstood)?;
    let (present, new) = typed.split_at_checked(end).ok_or(ApiError::NotUnderstood)?;
    let present = Passphrase::from_utf8(present).map_err(|_| ApiError::PresentPassphraseWrong)?;
    Ok((present, new_passphrase(new.get(1..).unwrap_or_default().to_vec())?))
}

fn present_wrong(error: ApiError) -> ApiError {
    if error == ApiError::WrongPassphrase { ApiError::PresentPassphraseWrong } else { error }
}
