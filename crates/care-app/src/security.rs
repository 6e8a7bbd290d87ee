//! How the plan is kept safe: passphrases, codes, the full passphrase, the time it stays open.

use care_bridge::{
    ApiError, CodeCheckView, CodeOf, CodeSheetView, FullView, LeaveFull, LockView, MakeCode, OpenView, PutOffCode,
    QrView, Security, SecurityView, SetIdle, StrengthView, SuggestWords, WordsView,
};
use care_plan::LocalTime;
use care_seal::{CodeError, Passphrase, RecoveryCode, Strength, generate_words};
use care_vault::{CodeFor, OpenedBy, Reach, Unlocked, VaultError, VaultName};
use zeroize::Zeroizing;

use crate::App;
use crate::app::{new_keys, opened_by};
use crate::error::AppError;

/// Words of a passphrase that is drawn for her.
const WORDS: usize = 5;

const IDLE: &str = "idle-minutes";
const CODE_PUT_OFF: &str = "code-put-off";

/// Minutes without a touch after which the plan locks itself.
const IDLE_MINUTES: u8 = 5;
const IDLE_RANGE: std::ops::RangeInclusive<u8> = 1..=15;

impl App {
    /// How the plan is kept safe.
    ///
    /// # Errors
    ///
    /// Says so when the plan is closed.
    pub fn security(&mut self, _: Security) -> Result<SecurityView, ApiError> {
        self.security_view()
    }

    /// Sets after how many minutes the plan locks itself.
    ///
    /// # Errors
    ///
    /// Says so when it is not 1 to 15, or cannot be written.
    pub fn set_idle(&mut self, request: SetIdle) -> Result<SecurityView, ApiError> {
        if !IDLE_RANGE.contains(&request.minutes) {
            return Err(ApiError::NotUnderstood);
        }
        let everyday = self.open.as_mut().ok_or(ApiError::Closed)?.everyday()?;
        everyday.set_setting(IDLE, Some(request.minutes.to_string().as_bytes())).map_err(AppError::from)?;
        self.security_view()
    }

    /// After how many minutes without a touch the open plan locks itself.
    #[must_use]
    pub fn idle_minutes(&self) -> u8 {
        let everyday = self.open.as_ref().and_then(|open| open.vaults().everyday.as_ref());
        let setting = everyday.and_then(|everyday| everyday.setting(IDLE).ok().flatten());
        let minutes = setting.and_then(|minutes| String::from_utf8(minutes).ok()?.parse().ok());
        minutes.filter(|minutes| IDLE_RANGE.contains(minutes)).unwrap_or(IDLE_MINUTES)
    }

    /// Five words, drawn anew.
    ///
    /// # Errors
    ///
    /// Says so when the system gives no random bytes.
    pub fn suggest_words(&mut self, _: SuggestWords) -> Result<WordsView, ApiError> {
        let words = generate_words(&mut |bytes| self.entropy.fill(bytes), WORDS).map_err(AppError::from)?;
        Ok(WordsView { words: words.to_string() })
    }

    /// How easy a passphrase would be to guess.
    ///
    /// # Errors
    ///
    /// None at present: what is no text is too short.
    pub fn measure_passphrase(&mut self, typed: Vec<u8>) -> Result<StrengthView, ApiError> {
        let typed = Zeroizing::new(typed);
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

    /// What is not yet right about a recovery code.
    ///
    /// # Errors
    ///
    /// None at present.
    pub fn check_code(&mut self, typed: Vec<u8>) -> Result<CodeCheckView, ApiError> {
        let typed = Zeroizing::new(typed);
        let nothing = CodeCheckView {
            whole_groups: 0,
            further_digits: 0,
            wrong_groups: Vec::new(),
            not_digits: false,
            too_long: false,
            is_whole: false,
        };
        let Ok(text) = std::str::from_utf8(&typed) else { return Ok(CodeCheckView { not_digits: true, ..nothing }) };
        Ok(match RecoveryCode::read(text) {
            Ok(_) => CodeCheckView { whole_groups: 8, is_whole: true, ..nothing },
            Err(CodeError::Empty) => nothing,
            Err(CodeError::Wrong { groups }) => CodeCheckView { whole_groups: 8, wrong_groups: groups, ..nothing },
            Err(CodeError::Short { groups, digits, wrong }) => CodeCheckView {
                whole_groups: groups,
                further_digits: u8::try_from(digits).unwrap_or(u8::MAX),
                wrong_groups: wrong,
                ..nothing
            },
            Err(CodeError::Long) => CodeCheckView { whole_groups: 8, too_long: true, ..nothing },
            Err(_) => CodeCheckView { not_digits: true, ..nothing },
        })
    }

    /// Makes a new recovery code. The one of before opens nothing any more.
    ///
    /// # Errors
    ///
    /// Says so when no lock is set, or it cannot be written; then the one of before still opens.
    pub fn make_code(&mut self, request: MakeCode) -> Result<CodeSheetView, ApiError> {
        self.check_typed()?;
        self.check_locked()?;
        let code = RecoveryCode::generate(&mut |bytes| self.entropy.fill(bytes)).map_err(AppError::from)?;
        let of = match request.of {
            CodeOf::Everyday => CodeFor::Everyday,
            CodeOf::Full => CodeFor::Full,
        };
        self.with_vaults(|folder, vaults| folder.set_code(vaults, of, &code))?;
        let digits = Zeroizing::new(code.groups().iter().map(|group| group.as_str()).collect::<String>());
        let qr = care_share::qr(digits.as_bytes()).map_err(|_| ApiError::Unexpected)?;
        Ok(CodeSheetView {
            of: request.of,
            groups: code.groups().iter().map(|group| group.as_str().to_owned()).collect(),
            qr: QrView { side: qr.side, rows: qr.modules },
            made: self.day(self.clock.now()),
        })
    }

    /// Remembers that she said "not now" to the offer of a recovery code.
    ///
    /// # Errors
    ///
    /// Says so when it cannot be written.
    pub fn put_off_code(&mut self, _: PutOffCode) -> Result<(), ApiError> {
        let everyday = self.open.as_mut().ok_or(ApiError::Closed)?.everyday()?;
        everyday.set_setting(CODE_PUT_OFF, Some(b"1")).map_err(AppError::from)?;
        Ok(())
    }

    pub(crate) fn may_offer_code(&self) -> bool {
        let Some(open) = &self.open else { return false };
        let put_off = open.vaults().everyday.as_ref().and_then(|vault| vault.setting(CODE_PUT_OFF).ok().flatten());
        let is_typed = open.vaults().by() != OpenedBy::Biometric;
        is_typed && !open.vaults().has_code(VaultName::Everyday) && put_off.is_none()
    }

    /// Changes the passphrase: the present one, a byte 0, the new one.
    ///
    /// # Errors
    ///
    /// Says so when the present one is not right, or the new one is too short, easy to guess, or
    /// opens something already. Then the present one opens what it opened.
    pub fn change_passphrase(&mut self, secrets: Vec<u8>) -> Result<OpenView, ApiError> {
        self.check_typed()?;
        let (present, new) = self.two_secrets(secrets)?;
        self.with_vaults(|folder, vaults| folder.change_passphrase(vaults, &present, &new)).map_err(present_wrong)?;
        self.open_view()
    }

    /// The same because someone knows it: new keys for what is open, and new copies on this phone.
    ///
    /// # Errors
    ///
    /// As [`Self::change_passphrase`]. When the disk did not take it, the plan is closed; one of
    /// the two passphrases opens it.
    pub fn replace_passphrase(&mut self, secrets: Vec<u8>) -> Result<OpenView, ApiError> {
        self.check_typed()?;
        self.check_locked()?;
        let (present, new) = self.two_secrets(secrets)?;
        let keys = new_keys(&mut *self.entropy)?;
        let vaults = self.open.take().ok_or(ApiError::Closed)?.into_vaults();
        match self.claimed()?.replace_passphrase(vaults, &present, &new, &keys) {
            Ok(vaults) => self.opened(vaults)?,
            Err(not) => {
                if let Some(vaults) = not.open {
                    self.opened(*vaults)?;
                }
                return Err(present_wrong(AppError::from(not.error).into()));
            }
        }
        self.renew_copies();
        self.open_view()
    }

    /// Sets a new passphrase in a plan that a recovery code has opened.
    ///
    /// # Errors
    ///
    /// Says so when no code has opened it, or as [`Self::change_passphrase`].
    pub fn reset_passphrase(&mut self, new: Vec<u8>) -> Result<OpenView, ApiError> {
        self.check_typed()?;
        let new = self.new_passphrase(new)?;
        self.with_vaults(|folder, vaults| folder.reset_passphrase(vaults, &new))?;
        self.open_view()
    }

    /// Sets the full passphrase.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::NotNow`] when what opened this session does not reach that far: it says no
    /// more, so that it tells nothing.
    pub fn set_full_passphrase(&mut self, new: Vec<u8>) -> Result<OpenView, ApiError> {
        self.check_typed()?;
        self.check_locked()?;
        let new = self.new_passphrase(new)?;
        self.with_vaults(|folder, vaults| folder.set_full_passphrase(vaults, &new))?;
        self.open_view()
    }

    /// Sets a new everyday passphrase in a plan that the full one has opened.
    ///
    /// # Errors
    ///
    /// As [`Self::set_full_passphrase`].
    pub fn set_everyday_passphrase(&mut self, new: Vec<u8>) -> Result<OpenView, ApiError> {
        self.check_typed()?;
        let new = self.new_passphrase(new)?;
        self.with_vaults(|folder, vaults| folder.set_everyday_passphrase(vaults, &new))?;
        self.open_view()
    }

    /// Goes back to one passphrase for everything.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::NotNow`] when the full passphrase has not opened the plan.
    pub fn leave_full(&mut self, _: LeaveFull) -> Result<SecurityView, ApiError> {
        self.check_typed()?;
        self.with_vaults(care_vault::VaultFolder::leave_full_passphrase)?;
        self.security_view()
    }

    pub(crate) fn security_view(&mut self) -> Result<SecurityView, ApiError> {
        let lock = self.lock_view();
        let idle_minutes = self.idle_minutes();
        let open = self.open.as_ref().ok_or(ApiError::Closed)?.vaults();
        let copies = self.folder.as_ref().map(|folder| folder.copies(open)).unwrap_or_default();
        let offset_minutes = self.clock.now().offset_minutes;
        let full = match open.reach() {
            Reach::Full => FullView::Open { has_code: open.has_code(VaultName::Private) },
            Reach::Everyday | Reach::Both => FullView::NotSet,
        };
        Ok(SecurityView {
            lock,
            opened_by: opened_by(open),
            has_code: open.has_code(VaultName::Everyday),
            full,
            idle_minutes,
            copies: copies.into_iter().map(|at| self.day(LocalTime { at, offset_minutes })).collect(),
            biometric: self.biometric_switch(),
            screenshots: self.screenshots_switch(),
        })
    }

    /// Turns a change of secrets away where a finger has opened the plan: whoever laid it there
    /// may not know one.
    pub(crate) fn check_typed(&self) -> Result<(), ApiError> {
        let open = self.open.as_ref().ok_or(ApiError::Closed)?;
        if open.vaults().by() == OpenedBy::Biometric { Err(ApiError::PassphraseFirst) } else { Ok(()) }
    }

    pub(crate) fn check_locked(&mut self) -> Result<(), ApiError> {
        self.open.as_ref().ok_or(ApiError::Closed)?;
        if self.lock_view() == LockView::Set { Ok(()) } else { Err(ApiError::LockNeeded) }
    }

    /// What was typed as a new passphrase, if it may be one.
    pub(crate) fn new_passphrase(&self, typed: Vec<u8>) -> Result<Passphrase, ApiError> {
        let typed = Zeroizing::new(typed);
        let passphrase = Passphrase::from_utf8(&typed).map_err(|_| ApiError::PassphraseTooShort)?;
        match passphrase.strength() {
            Strength::TooShort => Err(ApiError::PassphraseTooShort),
            Strength::Guessable => Err(ApiError::PassphraseGuessable),
            Strength::Fair | Strength::Strong => Ok(passphrase),
        }
    }

    fn two_secrets(&self, typed: Vec<u8>) -> Result<(Passphrase, Passphrase), ApiError> {
        let typed = Zeroizing::new(typed);
        let end = typed.iter().position(|byte| *byte == 0).ok_or(ApiError::NotUnderstood)?;
        let (present, new) = typed.split_at_checked(end).ok_or(ApiError::NotUnderstood)?;
        let present = Passphrase::from_utf8(present).map_err(|_| ApiError::PresentPassphraseWrong)?;
        Ok((present, self.new_passphrase(new.get(1..).unwrap_or_default().to_vec())?))
    }

    /// Does something with the folder and the open vaults.
    pub(crate) fn with_vaults<T>(
        &mut self,
        work: impl FnOnce(&care_vault::VaultFolder, &mut Unlocked) -> Result<T, VaultError>,
    ) -> Result<T, ApiError> {
        let Self { folder, open, .. } = self;
        let (Some(folder), Some(open)) = (folder, open) else { return Err(ApiError::Closed) };
        Ok(work(folder, open.vaults_mut()).map_err(AppError::from)?)
    }
}

fn present_wrong(error: ApiError) -> ApiError {
    if error == ApiError::WrongPassphrase { ApiError::PresentPassphraseWrong } else { error }
}
