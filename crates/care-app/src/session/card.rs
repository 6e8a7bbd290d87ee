//! The card that opens without unlocking, while the plan is open: that it is never staler than the plan, and
//! never says more than she chose.
//!
//! It is made of the everyday vault alone, also where more is open, so that it is the same card whatever
//! opened the plan. What it says goes off the disk before the plan says something else, and comes back after;
//! a stop in between leaves none, and the next opening makes it anew, since what she chose stands in the vault
//! ([decision 56](../../../../docs/decisions/056-a-card-that-opens-without-unlocking.md)).

use care_bridge::{ApiError, BlockView, ChangedSecret};
use care_plan::{Excerpt, LockScreenCard, Subject, Tier, Timestamp};
use care_vault::{CardFile, VaultFolder, VaultName};

use super::OpenSession;
use super::pregnancy::pregnancies_in;
use super::transaction::alter;
use crate::documents::ProjectionRow;
use crate::error::AppError;
use crate::host::Host;
use crate::merge_view::{self, Places};
use crate::use_case::lock_screen::CardBytes;

/// The setting that says which card she chose, and of which pregnancy's plan. Like a secret it is never taken
/// from a copy: what she has switched off does not come back.
pub(crate) const CHOSEN: &str = "secret.card";

/// What she chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Chosen {
    card: LockScreenCard,
    /// A later pregnancy begins without one.
    of: u8,
}

impl Chosen {
    fn read(text: &[u8]) -> Option<Self> {
        let (name, of) = std::str::from_utf8(text).ok()?.split_once(' ')?;
        let card = LockScreenCard::ALL.into_iter().find(|card| card.name() == name)?;
        Some(Self { card, of: of.parse().ok()? })
    }

    fn written(self) -> String {
        format!("{} {}", self.card.name(), self.of)
    }

    /// What stands on it where `places` hold this; `None` where it has ended.
    fn says(self, places: &Places) -> Option<Excerpt> {
        let now = pregnancies_in(places).now();
        let plan = merge_view::plan(&everyday(places)).of_pregnancy(now);
        (now.get() == self.of).then(|| plan.lock_screen_excerpt(self.card)).flatten()
    }
}

/// The card while the plan is open.
pub(crate) struct StandingCard {
    chosen: Chosen,
    file: CardFile,
    /// The language that it was made in; nothing where it is still to be made.
    made_in: Option<String>,
}

/// What was chosen, to be put back where what ended it came to nothing.
pub(crate) struct EndedCard {
    chosen: Chosen,
    since: Option<Timestamp>,
}

impl OpenSession {
    /// The card that she chose.
    pub(crate) fn chosen_card(&self) -> Option<LockScreenCard> {
        self.card.as_ref().map(|card| card.chosen.card)
    }

    /// What stands on `card` now, as its bytes have it.
    ///
    /// # Errors
    ///
    /// Says [`ApiError::NotNow`] where no card opens any more, [`ApiError::NothingToShow`] where nothing stands
    /// on this one, and [`ApiError::CardTooLong`] where it is too much.
    pub(crate) fn preview_card(&self, card: LockScreenCard, host: &Host) -> Result<Vec<BlockView>, ApiError> {
        let chosen = Chosen { card, of: self.pregnancy().get() };
        let excerpt = chosen.says(&self.places).ok_or(ApiError::NotNow)?;
        CardBytes::of(&excerpt, host)?.blocks().ok_or(ApiError::Unexpected)
    }

    /// Lets `card` open without unlocking. That is told before it is so.
    ///
    /// # Errors
    ///
    /// As [`Self::preview_card`], and says so when it cannot be written: then none opens.
    pub(crate) fn choose_card(&mut self, card: LockScreenCard, host: &Host) -> Result<(), ApiError> {
        self.preview_card(card, host)?;
        let file = host.folder().ok_or(ApiError::Closed)?.card();
        let chosen = Chosen { card, of: self.pregnancy().get() };
        self.changed(ChangedSecret::Card, host.now().at)?;
        let said = chosen.written();
        self.everyday()?.set_setting(CHOSEN, Some(said.as_bytes())).map_err(AppError::from)?;
        self.card = Some(StandingCard { chosen, file, made_in: None });
        if let Err(error) = self.make_card(host) {
            self.end_card()?;
            return Err(error);
        }
        Ok(())
    }

    /// From now on no card opens without unlocking. Gives back what ended, if something did.
    ///
    /// # Errors
    ///
    /// Says so when it may still be there.
    pub(crate) fn end_card(&mut self) -> Result<Option<EndedCard>, AppError> {
        let Some(card) = &self.card else { return Ok(None) };
        card.file.remove()?;
        let ended = EndedCard { chosen: card.chosen, since: self.since(ChangedSecret::Card) };
        self.everyday()?.set_setting(CHOSEN, None)?;
        // From here on nothing makes it anew.
        self.card = None;
        self.set_since(ChangedSecret::Card, None)?;
        Ok(Some(ended))
    }

    /// Puts back what has ended for something that came to nothing. What cannot be put back stays ended.
    pub(crate) fn put_card_back(&mut self, ended: EndedCard, host: &Host) {
        let said = ended.chosen.written();
        let put = self.everyday().and_then(|vault| Ok(vault.set_setting(CHOSEN, Some(said.as_bytes()))?));
        if put.is_ok() {
            let _ = self.set_since(ChangedSecret::Card, ended.since);
            self.take_card_up(host);
        }
    }

    /// The plan has opened: the card is what the plan says now, and there is none where she has none.
    pub(crate) fn take_card_up(&mut self, host: &Host) {
        let Some(file) = host.folder().map(VaultFolder::card) else { return };
        match self.remembers(CHOSEN).as_deref().and_then(Chosen::read).filter(|_| self.has_lock()) {
            Some(chosen) => {
                self.card = Some(StandingCard { chosen, file, made_in: None });
                self.settle_card(host);
            }
            // Where it cannot go now, the next opening tries again.
            None => drop(file.remove()),
        }
    }

    /// Forgets, in a plan that is to take another one's place, that a card was chosen there.
    ///
    /// # Errors
    ///
    /// Says so when that cannot be written.
    pub(crate) fn bring_no_card(&mut self) -> Result<(), AppError> {
        if self.remembers(CHOSEN).is_some() {
            self.everyday()?.set_setting(CHOSEN, None)?;
            self.set_since(ChangedSecret::Card, None)?;
        }
        Ok(())
    }

    /// Takes the card away where what is about to be kept changes what it says. It is off the disk when this
    /// gives back `Ok`, and only then anything is kept.
    pub(super) fn card_goes_first<'a>(
        &mut self,
        vault: VaultName,
        gone: &[Subject],
        written: impl IntoIterator<Item = (Tier, &'a ProjectionRow)>,
    ) -> Result<(), AppError> {
        let Some(card) = self.card.as_mut().filter(|_| vault == VaultName::Everyday) else { return Ok(()) };
        let mut after = everyday(&self.places);
        alter(&mut after, vault, gone, written);
        if card.chosen.says(&after) != card.chosen.says(&self.places) {
            card.made_in = None;
            card.file.remove()?;
        }
        Ok(())
    }

    /// Lets the card say what the plan says now, where it does not. What the disk does not take is tried again
    /// after the next thing that she does; until then there is none.
    pub(crate) fn settle_card(&mut self, host: &Host) {
        let is_settled = |card: &StandingCard| card.made_in.as_deref() == Some(host.language());
        if self.card.as_ref().is_none_or(is_settled) {
            return;
        }
        let _ = self.make_card(host);
    }

    fn make_card(&mut self, host: &Host) -> Result<(), ApiError> {
        let Some(card) = &mut self.card else { return Ok(()) };
        let Some(excerpt) = card.chosen.says(&self.places) else {
            return Ok(self.end_card().map(drop)?);
        };
        let made = match CardBytes::of(&excerpt, host) {
            Ok(bytes) => card.file.replace(bytes.as_ref()),
            // There is nothing on it now, or too much: none is better than half of one.
            Err(_) => card.file.remove(),
        };
        made.map_err(AppError::from)?;
        card.made_in = Some(host.language().to_owned());
        Ok(())
    }
}

/// What stands in the everyday vault.
fn everyday(places: &Places) -> Places {
    let everyday = places.iter().filter(|(place, _)| place.vault == VaultName::Everyday);
    everyday.map(|(place, rows)| (*place, rows.clone())).collect()
}
