//! Making a passphrase: five drawn words, or one of her own.

mod state;
mod view;

pub(crate) use view::{NEW_SECRET_FORM, NewSecret};
