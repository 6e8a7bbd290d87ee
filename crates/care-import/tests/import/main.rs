//! Documents from anywhere: ours, another program's, and what nobody should have sent.

mod document;
mod hostile;
mod ours;
mod page;
