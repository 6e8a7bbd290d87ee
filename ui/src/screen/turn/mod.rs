//! Staff's turn on the page that she holds up: twenty seconds, and nothing else in reach.

mod state;
mod view;

pub(crate) use state::Turn;
pub(crate) use view::TurnScreen;
