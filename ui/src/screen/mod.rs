//! The screens. Each folder holds its state as a pure fold, where it has one, and its view.

mod card;
mod cards;
mod code;
mod contacts;
mod ending;
mod export_all;
mod full;
mod help;
mod history;
mod home;
mod labour;
mod lock;
mod lock_screen_card;
mod looking_back;
mod part;
mod passphrase;
mod pregnancy;
mod problem;
mod received;
mod rehearsal;
mod restore;
mod section;
mod security;
mod settings;
mod share;
mod sheets;
mod short_plan;
mod show;
mod turn;
mod welcome;
mod wipe;

use care_plan::sections;
use care_plan::template::Section;
use leptos::prelude::*;

pub(crate) use card::Card;
pub(crate) use cards::Cards;
pub(crate) use code::{Code, CodeOffer};
pub(crate) use contacts::{ThreadScreen, VisitScreen};
pub(crate) use ending::{EndingScreen, PutAway, is_quiet};
pub(crate) use export_all::ExportAll;
pub(crate) use full::Full;
pub(crate) use help::Help;
pub(crate) use history::HistoryScreen;
pub(crate) use home::Home;
pub(crate) use labour::{BirthPlan, ChangeMind, Labour};
pub(crate) use lock::{Lock, OpenByCode};
pub(crate) use lock_screen_card::{ChooseLockScreenCard, LockScreenCardOffer, ReadLockScreenCard};
pub(crate) use looking_back::{Bin, Changes, Copies, ShownCopy};
pub(crate) use part::{MoreParts, PartScreen, Parts};
pub(crate) use passphrase::{ChangePassphrase, Reset, SetEveryday, SetFull, SetLock};
pub(crate) use pregnancy::{EarlierPlanScreen, EarlierPlanWays, NewPlan};
pub(crate) use problem::Problem;
pub(crate) use received::{KeptPlan, Received};
pub(crate) use rehearsal::TrySecret;
pub(crate) use restore::{AsideOffer, AsideScreen, Restore};
pub(crate) use section::SectionScreen;
pub(crate) use security::{OtherPhone, Security};
pub(crate) use settings::Settings;
pub(crate) use share::{PaperScreen, Preview, RecordScreen, SealedPageScreen, Share, SummaryScreen};
pub(crate) use sheets::{BeforeAppointment, Listened, Moving, OftenScreen};
pub(crate) use short_plan::ShortPlan;
pub(crate) use show::Show;
pub(crate) use turn::{Turn, TurnScreen};
pub(crate) use welcome::Welcome;
pub(crate) use wipe::Wipe;

use crate::route::Route;

/// The screen of a section, or home where this version has no such section.
pub(crate) fn section_or_home(id: &str, screen: impl FnOnce(&'static Section) -> AnyView) -> AnyView {
    match sections::section(id) {
        Some(section) => screen(section),
        None => view! { <Home/> }.into_any(),
    }
}

/// The screen where a section begins: its page, or its cards.
pub(crate) fn route_of(section: &'static Section) -> Route {
    if section.has_entries() {
        Route::Cards { section: section.id }
    } else {
        Route::Section { section: section.id, at: None }
    }
}
