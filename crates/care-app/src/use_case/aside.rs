//! What lies aside: the plans that another one took the place of.

use care_bridge::{ApiError, AsideView, ChooseAside, DeletePicked, ListAside};
use care_plan::LocalTime;
use care_vault::Aside;

use crate::App;
use crate::error::AppError;
use crate::host::Host;
use crate::session::FOR_ONE_ACT;
use crate::use_case::restore::{Proposed, RestoreSource};

const MEGABYTE: u64 = 1_000_000;

/// The plans that lie aside, the newest first. Names, days and sizes are all that is told of them unopened.
///
/// # Errors
///
/// Says what is wrong with the folder.
pub(crate) fn list_aside(host: &mut Host, _: ListAside) -> Result<Vec<AsideView>, ApiError> {
    let aside = host.claimed()?.aside().map_err(AppError::from)?;
    Ok(aside.into_iter().map(|aside| view(host, aside)).collect())
}

/// Picks one of them, to be opened as a copy is.
///
/// # Errors
///
/// Says so when it is not there.
pub(crate) fn choose_aside(host: &mut Host, request: ChooseAside) -> Result<AsideView, ApiError> {
    let found = host.aside().into_iter().find(|aside| aside.number == request.number).ok_or(ApiError::NotABackup)?;
    host.pick(RestoreSource::Aside(found.number));
    Ok(view(host, found))
}

/// Deletes the one that was opened. What stands in its place stays.
///
/// # Errors
///
/// Says so when none was opened, or something of it is still there, and [`ApiError::SecretFirst`] where it was opened
/// too long ago: whoever holds the phone by then has said nothing.
pub(crate) fn delete_picked(app: &mut App, request: DeletePicked) -> Result<Vec<AsideView>, ApiError> {
    let DeletePicked {} = request;
    let running = app.host.running();
    let is_stale = |proposed: &Proposed| running.saturating_sub(proposed.opened) > FOR_ONE_ACT;
    if app.host.proposed.as_ref().is_some_and(|proposed| proposed.beside.is_aside() && is_stale(proposed)) {
        app.host.drop_proposed();
        return Err(ApiError::SecretFirst);
    }
    let proposed = app.host.proposed.take_if(|proposed| proposed.beside.is_aside());
    let Some(Proposed { beside, .. }) = proposed else { return Err(ApiError::NotABackup) };
    app.host.picked = None;
    app.host.claimed()?.delete_aside(&beside).map_err(AppError::from)?;
    list_aside(&mut app.host, ListAside {})
}

fn view(host: &Host, aside: Aside) -> AsideView {
    let Aside { at, number, bytes } = aside;
    let offset_minutes = host.now().offset_minutes;
    let megabytes = u32::try_from(bytes.div_ceil(MEGABYTE)).unwrap_or(u32::MAX);
    let day = Some(host.day(LocalTime { at, offset_minutes })).filter(|day| !day.is_empty());
    AsideView { number, day, megabytes }
}

impl Host {
    /// The plans that lie aside; none where the folder does not answer.
    pub(crate) fn aside(&self) -> Vec<Aside> {
        self.folder().and_then(|folder| folder.aside().ok()).unwrap_or_default()
    }

    /// How many they are.
    pub(crate) fn count_aside(&self) -> u32 {
        u32::try_from(self.aside().len()).unwrap_or(u32::MAX)
    }
}
