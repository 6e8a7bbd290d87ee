//! The proof that nothing is lost (`cargo xtask torture`), and harmed bytes for everything that
//! reads foreign ones (`cargo xtask mutate`).

pub mod chance;
pub mod child;
pub mod ending;
pub mod fault;
pub mod full_disk;
pub mod journal;
pub mod kill;
pub mod log;
pub mod mutate;
pub mod order;
pub mod person;
pub mod power;
pub mod report;
pub mod run;
pub mod sandbox;
pub mod scenario;
pub mod secret;
pub mod shim;
pub mod tree;
pub mod verify;
