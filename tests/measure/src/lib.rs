//! The figures of `docs/measurements.md` (`cargo xtask measure`), each beside a floor or a peer
//! that is measured in the same run; and the demonstration (`cargo xtask demo`).

pub mod cost;
pub mod figure;
pub mod growth;
pub mod handed_on;
pub mod hands;
pub mod remains;
pub mod taps;
pub mod unlocking;
