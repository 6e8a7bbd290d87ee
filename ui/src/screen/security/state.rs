//! What the page *Lock and copies* tells. It tells nothing of a full passphrase: whoever looks at
//! it sees the same page with and without one.

use care_bridge::{LockView, OpenedBy, SecurityView, SwitchView};
use care_plan::LockScreenCard;

/// The minutes without a touch that she can choose from.
pub(crate) const MINUTES: [u8; 5] = [1, 2, 5, 10, 15];

/// The page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SecurityPage {
    /// Whether a lock is set.
    pub(crate) is_locked: bool,
    /// Whether a finger has opened it: no secret is changed then.
    pub(crate) by_biometric: bool,
    /// Whether there is a recovery code.
    pub(crate) has_code: bool,
    /// After how many minutes it locks itself.
    pub(crate) minutes: u8,
    /// The days of the copies on this phone.
    pub(crate) copies: Vec<String>,
    /// Whether her finger opens the everyday plan.
    pub(crate) biometric: SwitchView,
    /// Whether screenshots can be taken.
    pub(crate) screenshots: SwitchView,
    /// Whether a card opens without unlocking.
    pub(crate) has_card: bool,
    /// Whether she wants to be reminded to try what opens the plan.
    pub(crate) reminder: bool,
    /// What opens the plan now.
    pub(crate) opens: Vec<Opens>,
}

/// A way in, and since when, as a message and the day in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Opens {
    pub(crate) message: &'static str,
    pub(crate) since: String,
}

/// `since` where that is known: what an earlier version has set says no day.
fn opens(without: &'static str, with: &'static str, since: &str) -> Opens {
    Opens { message: if since.is_empty() { without } else { with }, since: since.to_owned() }
}

/// Every way in, in one order, and what is off.
fn all_that_opens(view: &SecurityView) -> Vec<Opens> {
    let since = &view.since;
    let code = match view.has_code {
        true => opens("opens-code", "opens-code-since", &since.code),
        false => opens("opens-code-none", "opens-code-none", ""),
    };
    let finger = match view.biometric {
        SwitchView::NotHere => None,
        SwitchView::Off => Some(opens("opens-finger-off", "opens-finger-off", "")),
        SwitchView::On => Some(opens("opens-finger", "opens-finger-since", &since.biometric)),
    };
    let card = match view.lock_screen_card {
        None => opens("opens-card-none", "opens-card-none", ""),
        Some(LockScreenCard::Numbers) => opens("opens-card", "opens-card-numbers-since", &since.card),
        Some(LockScreenCard::Labour) => opens("opens-card", "opens-card-labour-since", &since.card),
        Some(LockScreenCard::Hard) => opens("opens-card", "opens-card-hard-since", &since.card),
    };
    let passphrase = opens("opens-passphrase", "opens-passphrase-since", &since.passphrase);
    [passphrase, code].into_iter().chain(finger).chain([card]).collect()
}

impl SecurityPage {
    /// The page of a view.
    pub(crate) fn of(view: &SecurityView) -> Self {
        Self {
            is_locked: view.lock == LockView::Set,
            by_biometric: view.opened_by == OpenedBy::Biometric,
            has_code: view.has_code,
            minutes: view.idle_minutes,
            copies: view.copies.clone(),
            biometric: view.biometric,
            screenshots: view.screenshots,
            has_card: view.lock_screen_card.is_some(),
            reminder: view.reminder,
            opens: all_that_opens(view),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use care_bridge::{FullView, SinceView};

    #[test]
    fn the_page_is_the_same_whether_there_is_a_full_passphrase_or_not() {
        let view = |full| SecurityView {
            lock: LockView::Set,
            opened_by: OpenedBy::Passphrase,
            has_code: true,
            full,
            idle_minutes: 5,
            copies: vec!["21 November 2026".to_owned()],
            biometric: SwitchView::On,
            screenshots: SwitchView::NotHere,
            reminder: false,
            lock_screen_card: Some(LockScreenCard::Numbers),
            since: SinceView {
                passphrase: "21 November 2026, 14:05".to_owned(),
                card: "24 November 2026, 09:10".to_owned(),
                ..SinceView::default()
            },
            full_since: match full {
                FullView::NotSet => SinceView::default(),
                FullView::Open { .. } => SinceView { code: "22 November 2026".to_owned(), ..SinceView::default() },
            },
        };
        let page = SecurityPage::of(&view(FullView::NotSet));
        assert_eq!(page, SecurityPage::of(&view(FullView::Open { has_code: true })));
        assert!(page.is_locked);
        let told = page.opens.iter().map(|opens| (opens.message, opens.since.as_str())).collect::<Vec<_>>();
        let passphrase = ("opens-passphrase-since", "21 November 2026, 14:05");
        let card = ("opens-card-numbers-since", "24 November 2026, 09:10");
        assert_eq!(
            told,
            [passphrase, ("opens-code", ""), ("opens-finger", ""), card],
            "where no day is known none is said"
        );
    }

    #[test]
    fn the_minutes_are_those_that_the_shell_takes() {
        assert!(MINUTES.iter().all(|minutes| (1..=15).contains(minutes)));
    }
}
