//! Bringing back a plan: a copy, or one that was put aside. It is opened and looked at first; then it takes the
//! place of what is here, and that can be undone.

mod aside;
mod opening;
mod proposal;
mod restored;
mod state;
mod view;

pub(crate) use aside::{AsideOffer, AsideScreen};
pub(crate) use restored::Restored;
pub(crate) use view::Restore;
