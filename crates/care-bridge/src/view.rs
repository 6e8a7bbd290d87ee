//! What comes back: shapes that the page arranges.

mod copy;
mod plan;
mod received;
mod security;
mod show;
mod start;

pub use copy::*;
pub use plan::*;
pub use received::*;
pub use security::*;
pub use show::*;
pub use start::*;
