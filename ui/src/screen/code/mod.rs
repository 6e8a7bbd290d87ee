//! A recovery code: offered, made, written down, and gone from the screen.

mod offer;
mod state;
mod view;

pub(crate) use offer::{CodeOffer, CodeOfferNote};
pub(crate) use view::Code;
