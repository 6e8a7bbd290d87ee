//! Where she is: a stack of screens.

use care_bridge::CodeOf;
use care_plan::template::Part;
use care_plan::{AnswerId, ContentHash, Disclosure, EntryId};

/// One screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Route {
    /// The plan's first page.
    Home,
    /// The sections of a part.
    Part(Part),
    /// The parts that stand behind the plan's first page.
    MoreParts,
    /// The shortest whole plan, at one of its steps, 0 first.
    ShortPlan(usize),
    /// A section that stands once; `at` names the prompt to go to.
    Section { section: &'static str, at: Option<&'static str> },
    /// The cards of a section.
    Cards { section: &'static str },
    /// One card; `at` names the prompt to go to.
    Card { section: &'static str, entry: EntryId, at: Option<&'static str> },
    /// What an answer said before.
    History(AnswerId),
    /// Setting a passphrase.
    SetLock,
    /// The offer of a recovery code, once a lock is set.
    CodeOffer,
    /// A recovery code, made and written down.
    Code(CodeOf),
    /// Opening the plan with a recovery code.
    OpenByCode,
    /// A new passphrase for a plan that a recovery code has opened.
    Reset,
    /// How the plan is kept safe: lock, codes, copies.
    Security,
    /// Trying a passphrase, or a code, while the plan is open.
    TrySecret { is_code: bool },
    /// Another passphrase instead of the present one; or because somebody knows it.
    ChangePassphrase { is_known: bool },
    /// What a full passphrase is.
    Full,
    /// Setting the full passphrase.
    SetFull,
    /// Setting the everyday passphrase anew.
    SetEveryday,
    /// Which card opens without unlocking, if one is to.
    LockScreenCard,
    /// That card, as anyone reads it who holds the locked phone.
    ReadLockScreenCard,
    /// Bringing back a copy.
    Restore,
    /// What lies aside.
    Aside,
    /// How the plan comes to another phone.
    OtherPhone,
    /// Everything as files that anyone can read.
    ExportAll,
    /// Deleting the whole plan from this phone.
    Wipe,
    /// Who it is for, and what goes in: what she has chosen so far.
    Share(Option<Disclosure>),
    /// Exactly what they will see, and how to show it.
    Preview(Disclosure),
    /// The same as codes for any camera.
    Summary(Disclosure),
    /// The same as text for the hospital's record.
    Record(Disclosure),
    /// The same as one page for a computer's browser, which opens by a code.
    SealedPage(Disclosure),
    /// The same on paper.
    Paper(Disclosure),
    /// The page that she holds up.
    Show(Disclosure),
    /// Staff's turn on the page that she holds up.
    Turn(Disclosure),
    /// Her contacts with staff, as one thread.
    Thread,
    /// What was said today, as text to copy.
    Visit,
    /// In labour.
    Labour,
    /// What she wrote about her birth, to be read in labour.
    BirthPlan,
    /// One topic that she has changed her mind about: its section.
    ChangeMind(&'static str),
    /// What to read before the appointment on a card.
    BeforeAppointment { section: &'static str, entry: EntryId },
    /// Her care moves to other people.
    Moving,
    /// Things that people often put in a plan.
    Often,
    /// Whether she was listened to.
    Listened,
    /// That something has changed.
    Ending,
    /// What is put away since then.
    PutAway,
    /// Beginning the plan of a later pregnancy.
    NewPlan,
    /// The plan of an earlier pregnancy, by its number.
    EarlierPlan(u8),
    /// What changed since her midwife saw the plan.
    Changes,
    /// The copies that she showed or gave.
    Copies,
    /// What one of them said, by its moment.
    ShownCopy(i64),
    /// Plans that somebody else gave her.
    Received,
    /// One of them that is kept.
    KeptPlan(ContentHash),
    /// What can be brought back.
    Bin,
    /// Getting help now.
    Help,
    /// Language and look.
    Settings,
}

impl Route {
    /// The section that she is in.
    pub(crate) const fn section(&self) -> Option<&'static str> {
        match self {
            Self::Section { section, .. } | Self::Cards { section } | Self::Card { section, .. } => Some(section),
            _ => None,
        }
    }

    /// Whether she writes here, so that home leads back to it: in a section, a card, or the short plan.
    pub(crate) const fn is_in_plan(&self) -> bool {
        self.section().is_some() || matches!(self, Self::ShortPlan(_))
    }

    /// Whether somebody else may hold the phone now: her lock stands behind it.
    pub(crate) const fn is_held_up(&self) -> bool {
        matches!(self, Self::Show(_) | Self::Turn(_))
    }
}

/// Where on a screen she was when she went on from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReturnPoint {
    /// How far the page was scrolled, in CSS pixels.
    pub(crate) scrolled: i32,
    /// The control that she pressed, by its name for a journey.
    pub(crate) control: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Visit {
    route: Route,
    place: Option<ReturnPoint>,
}

impl From<Route> for Visit {
    fn from(route: Route) -> Self {
        Self { route, place: None }
    }
}

/// The screens between the first one and this one. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BackStack {
    /// INVARIANT: holds at least one screen.
    visits: Vec<Visit>,
}

impl Default for BackStack {
    fn default() -> Self {
        Self { visits: vec![Route::Home.into()] }
    }
}

impl BackStack {
    /// The screen that she sees.
    pub(crate) fn here(&self) -> Route {
        self.visits.last().map_or(Route::Home, |visit| visit.route.clone())
    }

    /// Whether there is nothing to go back to.
    pub(crate) fn is_first(&self) -> bool {
        self.visits.len() <= 1
    }

    /// She opened a screen from `place` of this one. Asking for the screen that she is on is no step.
    pub(crate) fn opened(&mut self, route: Route, place: Option<ReturnPoint>) {
        if self.here() != route {
            if let Some(here) = self.visits.last_mut() {
                here.place = place;
            }
            self.visits.push(route.into());
        }
    }

    /// She went back, to the place that she went on from. From the first screen there is no way
    /// back.
    pub(crate) fn went_back(&mut self) -> Option<ReturnPoint> {
        if self.is_first() {
            return None;
        }
        self.visits.pop();
        self.visits.last_mut().and_then(|here| here.place.take())
    }

    /// The screen that she is on has changed, without a step.
    pub(crate) fn became(&mut self, route: Route) {
        if let Some(here) = self.visits.last_mut() {
            here.route = route;
        }
    }

    /// The last screen of hers that she does not hold up to somebody.
    pub(crate) fn hers(&self) -> Route {
        let is_hers = |route: &&Route| !route.is_held_up();
        self.visits.iter().rev().map(|visit| &visit.route).find(is_hers).cloned().unwrap_or(Route::Home)
    }

    /// The plan was closed or opened: nothing of the way here stays.
    pub(crate) fn closed(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn back_leads_to_where_she_came_from() {
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Share(None), None);
        back_stack.opened(Route::Help, None);
        back_stack.went_back();
        assert_eq!(back_stack.here(), Route::Share(None));
        back_stack.went_back();
        assert_eq!(back_stack.here(), Route::Home);
        back_stack.went_back();
        assert_eq!(back_stack, BackStack::default(), "home is the beginning");
    }

    #[test]
    fn back_leads_to_the_place_that_she_went_on_from() {
        let place = ReturnPoint { scrolled: 640, control: Some("section-birth-pain".to_owned()) };
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Help, Some(place.clone()));
        back_stack.opened(Route::Settings, None);
        assert_eq!(back_stack.went_back(), None);
        assert_eq!(back_stack.went_back(), Some(place));
        assert_eq!((back_stack.went_back(), back_stack.is_first()), (None, true));
    }

    #[test]
    fn the_screen_that_she_is_on_is_no_new_step() {
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Help, None);
        back_stack.opened(Route::Help, None);
        back_stack.went_back();
        assert!(back_stack.is_first());
    }

    #[test]
    fn what_she_chose_to_share_is_there_when_she_comes_back_from_the_preview() {
        let chosen = Disclosure::usual(care_plan::Audience::Partner);
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Share(None), None);
        back_stack.became(Route::Share(Some(chosen.clone())));
        back_stack.opened(Route::Preview(chosen.clone()), None);
        back_stack.went_back();
        assert_eq!(back_stack.here(), Route::Share(Some(chosen)));
    }

    #[test]
    fn she_comes_back_to_the_question_that_she_turned_to() {
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Section { section: "about-me", at: None }, None);
        back_stack.became(Route::Section { section: "about-me", at: Some("name") });
        back_stack.opened(Route::Help, None);
        back_stack.went_back();
        assert_eq!(back_stack.here(), Route::Section { section: "about-me", at: Some("name") });
    }

    #[test]
    fn behind_the_page_that_she_holds_up_is_where_she_was() {
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Security, None);
        back_stack.opened(Route::Show(Disclosure::usual(care_plan::Audience::Midwife)), None);
        assert_eq!(back_stack.hers(), Route::Security);
    }

    #[test]
    fn closing_the_plan_leaves_no_way_back_into_it() {
        let mut back_stack = BackStack::default();
        back_stack.opened(Route::Share(None), None);
        back_stack.closed();
        assert_eq!(back_stack, BackStack::default());
    }
}
