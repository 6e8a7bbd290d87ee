//! A field for a recovery code, which says in words what is not yet right.

pub(crate) mod state;
mod view;

pub(crate) use view::CodeField;
