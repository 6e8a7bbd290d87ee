//! Lock and copies: how the plan is kept safe, and how it is kept from being lost.

mod biometric;
mod hide;
mod idle;
mod phone;
mod rehearsal;
mod save;
mod screenshots;
mod state;
mod switch;
mod view;

pub(crate) use phone::OtherPhone;
pub(crate) use view::Security;
