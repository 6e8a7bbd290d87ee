//! What a full passphrase is, told before anything is set; and, where it has opened the plan, what
//! can be done with it.

mod view;

pub(crate) use view::Full;
