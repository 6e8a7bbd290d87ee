//! The typed commands between page and shell: requests in, views out, and one error type.
//! It knows neither the window nor the web view, so both sides compile it.
//!
//! A command stands once in `command/list.rs`: its name, what travels, what comes back, who answers
//! it and which permission it belongs to. The page's calls, the shell's answers and the list of
//! what a page may call are made from that. Everything travels as JSON, but a passphrase travels
//! as raw bytes ([`Secret`]).

mod command;
mod error;
mod view;

pub use command::*;
pub use error::ApiError;
pub use view::*;
