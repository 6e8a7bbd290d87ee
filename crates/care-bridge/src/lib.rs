//! The typed commands between page and shell: requests in, views out, and one error type.
//! It knows neither the window nor the web view, so both sides compile it.
//!
//! A command stands once in `command/list.rs`: its name, what travels, what comes back, who answers
//! it and which permission it belongs to. The page's calls, the shell's answers and the list of
//! what a page may call are made from that. Everything travels as JSON, but a passphrase travels
//! as raw bytes ([`Secret`]).
//!
//! ```
//! use care_bridge::{Command, Packed, Secret, SetIdle, SetLock};
//! use serde_json::{json, value::Serializer};
//!
//! let Packed::Json(value) = SetIdle { minutes: 5 }.pack(Serializer)? else { unreachable!() };
//! assert_eq!((SetIdle::NAME, value), ("set_idle", json!({ "minutes": 5 })));
//! let lock = SetLock(Secret::new(b"a passphrase".to_vec()));
//! assert!(matches!(lock.pack(Serializer)?, Packed::Secret(_)));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! `view` holds what comes back, `error.rs` the one error: a code, and two messages that say
//! what happened and what to do. Nothing here decides anything.

mod command;
mod error;
mod piece;
mod view;

pub use command::*;
pub use error::ApiError;
pub use piece::Piece;
pub use view::*;
