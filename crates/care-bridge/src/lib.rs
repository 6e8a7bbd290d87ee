//! The typed commands between page and shell: requests in, views out, and one error type.
//! It knows neither the window nor the web view, so both sides compile it.
//!
//! A request is named once, here; the page's `call` and the shell's command list both read
//! [`Command::NAME`]. Everything travels as JSON, but a passphrase travels as the raw bytes of
//! a request whose name is in [`raw`].

mod command;
mod error;
mod view;

pub use command::*;
pub use error::ApiError;
pub use view::*;
